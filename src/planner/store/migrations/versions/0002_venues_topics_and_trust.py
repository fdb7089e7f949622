"""Add the notebook of venues, the board of topics, printed badges, restore points and files kept inside."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "document",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("venue_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('plan', 'document')", name=op.f("ck_document_kind")),
        sa.CheckConstraint("name <> ''", name=op.f("ck_document_named")),
        sa.ForeignKeyConstraint(
            ["venue_id"], ["venue.id"], name=op.f("fk_document_venue_id_venue"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_document_venue_id"), ["venue_id"], unique=False)

    op.create_table(
        "visit_item",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("venue_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("answer IN ('', 'yes', 'no')", name=op.f("ck_visit_item_answer")),
        sa.CheckConstraint("question <> ''", name=op.f("ck_visit_item_asked")),
        sa.ForeignKeyConstraint(
            ["venue_id"], ["venue.id"], name=op.f("fk_visit_item_venue_id_venue"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_item")),
    )
    with op.batch_alter_table("visit_item", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_visit_item_venue_id"), ["venue_id"], unique=False)

    op.create_table(
        "hold",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("venue_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("runs_out", sa.String(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.CheckConstraint("kind IN ('hold', 'quote')", name=op.f("ck_hold_kind")),
        sa.CheckConstraint("state IN ('open', 'confirmed', 'released')", name=op.f("ck_hold_state")),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_hold_amount")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_hold_event_id_event"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["venue_id"], ["venue.id"], name=op.f("fk_hold_venue_id_venue"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold")),
    )
    with op.batch_alter_table("hold", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_hold_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_hold_venue_id"), ["venue_id"], unique=False)

    op.create_table(
        "room_layout",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_room_layout_named")),
        sa.CheckConstraint("capacity >= 0", name=op.f("ck_room_layout_capacity")),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_room_layout_room_id_room"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_layout")),
        sa.UniqueConstraint("room_id", "name", name=op.f("uq_room_layout_room_id_name")),
    )
    op.create_table(
        "badge_print",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("guest_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["guest_id"], ["guest.id"], name=op.f("fk_badge_print_guest_id_guest"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_badge_print")),
    )
    with op.batch_alter_table("badge_print", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_badge_print_guest_id"), ["guest_id"], unique=False)

    op.create_table(
        "restore_point",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "blob",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest"),
    )
    op.drop_index("ix_change_step", "change")
    op.create_index("ix_change_step", "change", ["step", "tbl"])
    op.create_index("ix_change_deleted", "change", ["tbl"], sqlite_where=sa.text("kind = 'D'"))
    _add_texts("guest", "rsvp_at")
    # Who was on a list already answered when the platform took the order, or else when we heard of it.
    op.execute("UPDATE guest SET rsvp_at = coalesce(nullif(order_date, ''), added_at) WHERE rsvp IS NOT NULL")

    _add_texts("topic", "status", "tags")
    op.execute("UPDATE topic SET status = 'idea'")
    op.execute("UPDATE topic SET status = 'chosen' WHERE id IN (SELECT topic_id FROM session)")
    with op.batch_alter_table("topic") as topic:
        topic.add_column(sa.Column("interest", sa.Integer(), nullable=False, server_default="0"))
        topic.add_column(sa.Column("proposer_id", sa.Integer(), nullable=True))
        topic.add_column(sa.Column("carried_from_id", sa.Integer(), nullable=True))
        topic.create_index("ix_topic_carried_from_id", ["carried_from_id"])
        topic.create_index("ix_topic_proposer_id", ["proposer_id"])
        topic.create_foreign_key(
            "fk_topic_carried_from_id_topic", "topic", ["carried_from_id"], ["id"], ondelete="SET NULL"
        )
        topic.create_foreign_key("fk_topic_proposer_id_person", "person", ["proposer_id"], ["id"], ondelete="SET NULL")
        topic.create_check_constraint(op.f("ck_topic_interest"), "interest >= 0")
        topic.create_check_constraint(op.f("ck_topic_status"), "status IN ('idea', 'vote', 'chosen', 'aside')")
    with op.batch_alter_table("topic") as topic:
        topic.alter_column("interest", server_default=None)

    _add_texts("venue", "contact_name", "contact_email", "contact_phone", "website", "access_notes", "transport")
    _add_texts("venue", "power", "currency", "step_free", "hearing_loop", "accessible_toilets", "noise")
    with op.batch_alter_table("venue") as venue:
        for name in ("hire_cost", "minimum_spend", "cost_per_head"):
            venue.add_column(sa.Column(name, sa.Integer(), nullable=True))
            venue.create_check_constraint(op.f(f"ck_venue_{name}"), f"{name} >= 0")
        venue.create_check_constraint(op.f("ck_venue_step_free"), "step_free IN ('', 'yes', 'partly', 'no')")
        venue.create_check_constraint(op.f("ck_venue_hearing_loop"), "hearing_loop IN ('', 'yes', 'no')")
        venue.create_check_constraint(op.f("ck_venue_accessible_toilets"), "accessible_toilets IN ('', 'yes', 'no')")
        venue.create_check_constraint(op.f("ck_venue_noise"), "noise IN ('', 'quiet', 'moderate', 'loud')")


def _add_texts(table: str, *names: str) -> None:
    """Add columns of text that hold "" in the rows that are there, and have no default of the file's own."""
    with op.batch_alter_table(table) as batch:
        for name in names:
            batch.add_column(sa.Column(name, sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table(table) as batch:
        for name in names:
            batch.alter_column(name, server_default=None)
