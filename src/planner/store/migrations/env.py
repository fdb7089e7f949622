"""How Alembic runs here: on the connection and in the transaction that store.migrate opened."""

from alembic import context

attributes = context.config.attributes
context.configure(
    connection=attributes["connection"],
    target_metadata=attributes.get("metadata"),  # only where a new migration is being written
    render_as_batch=True,
)
context.run_migrations()
