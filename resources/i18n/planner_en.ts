<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BadgesPage</name>
        <message>
            <source>&amp;Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Badges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does it fit?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger (+)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next sheet (Page Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous sheet (Page Up)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start at &amp;label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CopyEventDialog</name>
        <message>
            <source>&amp;Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name of the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create &amp;copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time of the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venue, topics with their speakers, schedule, hosts and badges come along; the other guests stay behind. All times move to the new day together.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EventPage</name>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacit&amp;y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity, the number of guests that there is room for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Des&amp;cription</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>En&amp;d day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End ti&amp;me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ha&amp;shtag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hashtag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New event…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;tart day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sta&amp;rt time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What guests should know</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>&amp;Browse…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Replace it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Write the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Co&amp;lumns in their order (drag, or Alt and ↑ ↓)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns in their order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the file that is there, and choose another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the column down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the column up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file of that name. You are asked before it is replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick all columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick no column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the invite list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuestPanel</name>
        <message>
            <source>Add to list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name in parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove from list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticket</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuestsPage</name>
        <message>
            <source>Add guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in a list of attendees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the selected guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the invite list to a file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore point…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the whole history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what happened to one kind of thing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what one person did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what was done on some days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HostsCard</name>
        <message>
            <source>Add a host &amp;by name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hosts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name or @handle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name or handle of a new host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the chosen host off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the chosen host off (Del)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Back to the guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave without bringing anybody in (Esc)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Navigation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewEventDialog</name>
        <message>
            <source>&amp;Create event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the name is needed. All else can be set or changed later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time of the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewVenueDialog</name>
        <message>
            <source>&amp;Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create &amp;venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rooms are added on the event's page.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Add person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite to this event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the selected people on the list of the event shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the selected person</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SchedulePage</name>
        <message>
            <source> Calendar…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> Topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the schedule for the wall or for each person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide topics, details and clashes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The day that the grid shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the schedule as a calendar file (.ics)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TopicsPage</name>
        <message>
            <source> Add topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only led or proposed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide the details beside the topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topics</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VenueCard</name>
        <message>
            <source>&amp;Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More for this venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the room down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the room down (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the room up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the room up (Alt+Up)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N&amp;otes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the room (Del)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room &amp;list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ven&amp;ue name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venue name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VenuesPage</name>
        <message>
            <source>E&amp;xpected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print, and choose what is compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venues</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Everything stays on this computer, in one file, saved as you go. Every step can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan an event, from the guest list to the badges</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>planner</name>
        <message>
            <source>  {where}, {name}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Planner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add person…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;All about it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Badges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Bring in a list of people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Bring in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose another file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy the venue…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete the venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete this venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import a list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Invite to this event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Log folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Look around in a sample event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Mark as printed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>&amp;Mark {n} badge as printed|&amp;Mark {n} badges as printed</source>
            <translation>
                <numerusform>&amp;Mark {n} badge as printed</numerusform>
                <numerusform>&amp;Mark {n} badges as printed</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;New event…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New venue…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New workspace…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Order by interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Paste topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Print badges…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;RSVP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Redo “{step}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rename the layout…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save badges as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Start an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stretch the hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Switch…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Take out of the comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Take the event off its venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Undo “{step}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Usual size of text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Venues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Which venues</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>({n} other step comes back)|({n} other steps come back)</source>
            <translation>
                <numerusform>({n} other step comes back)</numerusform>
                <numerusform>({n} other steps come back)</numerusform>
            </translation>
        </message>
        <message>
            <source>14 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>18:30</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6:30 pm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A CSV or Excel file from any ticket shop. You see every row before anything is kept. Or drop it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A backup of {file} did not come out sound: {detail}. It was not kept, and the older backups all were. Please check the file with “planner check”, and restore a backup where it is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A backup was made. It lies in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy was saved as {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A document needs a name, so nothing was changed. Type one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A guest needs a name. The name before was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A large name, then the handle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A layout needs a name, so nothing was changed. Type one, such as Horseshoe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A length of {minutes} minutes is not possible. Nothing was changed; choose 1 to {longest} minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line of the check-list needs words, so nothing was changed. Type what to look at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name is missing, so nobody was added. Type one.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>A part of the table {table} cannot be read; {n} row could.|A part of the table {table} cannot be read; {n} rows could.</source>
            <translation>
                <numerusform>A part of the table {table} cannot be read; {n} row could.</numerusform>
                <numerusform>A part of the table {table} cannot be read; {n} rows could.</numerusform>
            </translation>
        </message>
        <message>
            <source>A person needs a name, an e-mail address or a handle. Nobody was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person needs a name. The name before was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture of the window is kept on this computer when you close it, and shown while the file is opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A restore point needs a name, so none was set. Type one, such as “Before the invitations”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A room needs a name, so nothing was changed. Type one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row holds nothing in {place}, which may not be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row of {place} breaks a rule of the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sheet of {stock} has {labels} labels, so the number of used ones is from 0 to {most}, not {skip}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A spreadsheet program has rounded the telephone number “{phone}”, so it is not whole. It is kept in the notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step was begun and never ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A title cannot be empty. The old one was kept; type a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A topic is what somebody talks about. Add the first one, then drag it into a room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A tweet-up in a London pub, with 120 guests, six topics and badges. Change anything; it is only a sample.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A venue needs a name, so nothing was changed. Type one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Planner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About access</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About somebody else than the guest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abstract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept the quote of {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accessible toilet open, and not a store room?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accessible toilets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add &amp;host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add &amp;room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add &amp;topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a &amp;break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a hold at {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a picture of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a quote of {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a room to {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a room…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a topic: type its title, press Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add as a new guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add as a new person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add documents…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the sample event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the sample’s earlier event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the usual questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the usual questions for a visit to {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the venue {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to the address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add topic “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add {name} as host of {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add {name} to the address book</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Add {n} topic|Add {n} topics</source>
            <translation>
                <numerusform>Add {n} topic</numerusform>
                <numerusform>Add {n} topics</numerusform>
            </translation>
        </message>
        <message>
            <source>Add “{question}” to the visit to {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add “{title}”, {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adding files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All alphabets (UTF-16 BE)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All alphabets (UTF-16)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All alphabets (UTF-8)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All are coming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All are invited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All are on the waiting list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All have asked to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All may come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All venues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alphabet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An event keeps its date, venue, hosts, guest list, schedule and badges together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An event needs a name, so nothing was changed. Type one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An interest of {interest} is not possible. Nothing was changed; count from 0 to {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another column says this better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another disk keeps them safe even if this one fails. Backups made before stay where they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program is busy writing to {file}. Nothing was changed. Please try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer “{question}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any RSVP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anyone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arabic (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived · {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrow keys move over the labels, Enter begins at a label, Page Up and Page Down turn the sheets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As you signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendees ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up &amp;now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups by day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups of {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Badges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Badges are for everybody on the list who has not declined, cancelled or is waiting. Bring in guests first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Badges cannot be sorted by “{order}”. They can be sorted by: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Badges to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Badges to print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baltic (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before going back to the beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before going back to “{step}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before it is restored, what the file holds now becomes a backup too; restore that to go back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between cells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boardroom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Booking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back from the &amp;archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in a list from Eventbrite, Meetup, Luma, a form or a spreadsheet: press Import or drop the file on this window. Or add guests one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in the first guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in the list of your sign-ups, or add guests one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in {list}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Bring in {list}: {n} guest, taken as “{answer}”|Bring in {list}: {n} guests, taken as “{answer}”</source>
            <translation>
                <numerusform>Bring in {list}: {n} guest, taken as “{answer}”</numerusform>
                <numerusform>Bring in {list}: {n} guests, taken as “{answer}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in {list}: {n} guest|Bring in {list}: {n} guests</source>
            <translation>
                <numerusform>Bring in {list}: {n} guest</numerusform>
                <numerusform>Bring in {list}: {n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in {n} guest|Bring in {n} guests</source>
            <translation>
                <numerusform>Bring in {n} guest</numerusform>
                <numerusform>Bring in {n} guests</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring them back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring {event} back</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Bring {n} step again|Bring {n} steps again</source>
            <translation>
                <numerusform>Bring {n} step again</numerusform>
                <numerusform>Bring {n} steps again</numerusform>
            </translation>
        </message>
        <message>
            <source>Bringing in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bringing in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought in: {told}. “planner undo” takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;hoose for this event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cabaret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calendar…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Came to {came} of {n} event, first on {day}|Came to {came} of {n} events, first on {day}</source>
            <translation>
                <numerusform>Came to {came} of {n} event, first on {day}</numerusform>
                <numerusform>Came to {came} of {n} events, first on {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Capacity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried on from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carry o&amp;n to</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Carry {n} topic on to {event}|Carry {n} topics on to {event}</source>
            <translation>
                <numerusform>Carry {n} topic on to {event}</numerusform>
                <numerusform>Carry {n} topics on to {event}</numerusform>
            </translation>
        </message>
        <message>
            <source>Carry “{title}” on to {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Central European (ISO)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Central European (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change how it is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change how many {room} holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change how many {room} holds, {layout}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change how many {venue} holds, {layout}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change how to get to {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change how {hold} at {venue} stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the RSVP of {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change the RSVP of {n} guest|Change the RSVP of {n} guests</source>
            <translation>
                <numerusform>Change the RSVP of {n} guest</numerusform>
                <numerusform>Change the RSVP of {n} guests</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the address of {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the amount of {hold} at {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the capacity of {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the contact at {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the currency of {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the day of {hold} at {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the description of {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the e-mail address of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the e-mail address of {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the end of {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the event of {hold} at {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the family name of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the given name of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the handle of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the hashtag of {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the hire of {venue} from {old} to {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the job title of {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change the job title of {n} guest|Change the job title of {n} guests</source>
            <translation>
                <numerusform>Change the job title of {n} guest</numerusform>
                <numerusform>Change the job title of {n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the job title of {n} person|Change the job title of {n} people</source>
            <translation>
                <numerusform>Change the job title of {n} person</numerusform>
                <numerusform>Change the job title of {n} people</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the line “{question}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the link of {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the minimum spend at {venue} from {old} to {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the notes on access to {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the notes on {hold} at {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the notes on {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change the notes on {n} guest|Change the notes on {n} guests</source>
            <translation>
                <numerusform>Change the notes on {n} guest</numerusform>
                <numerusform>Change the notes on {n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the notes on {n} person|Change the notes on {n} people</source>
            <translation>
                <numerusform>Change the notes on {n} person</numerusform>
                <numerusform>Change the notes on {n} people</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the notes on {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the order date of {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change the order date of {n} guest|Change the order date of {n} guests</source>
            <translation>
                <numerusform>Change the order date of {n} guest</numerusform>
                <numerusform>Change the order date of {n} guests</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the organisation of {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change the organisation of {n} guest|Change the organisation of {n} guests</source>
            <translation>
                <numerusform>Change the organisation of {n} guest</numerusform>
                <numerusform>Change the organisation of {n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the organisation of {n} person|Change the organisation of {n} people</source>
            <translation>
                <numerusform>Change the organisation of {n} person</numerusform>
                <numerusform>Change the organisation of {n} people</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the phone of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the phone of {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the price per head at {venue} from {old} to {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the role of {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change the role of {n} guest|Change the role of {n} guests</source>
            <translation>
                <numerusform>Change the role of {n} guest</numerusform>
                <numerusform>Change the role of {n} guests</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the ticket code of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the ticket of {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change the ticket of {n} guest|Change the ticket of {n} guests</source>
            <translation>
                <numerusform>Change the ticket of {n} guest</numerusform>
                <numerusform>Change the ticket of {n} guests</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the time zone of {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the time zone of {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the venue {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the website of {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change until when {hold} at {venue} counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what is known of power at {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what {hold} at {venue} is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check-list for a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a list first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a venue or make a new one. Its rooms are the columns of the schedule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose days…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose for this event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the topics and press “Place it”, or begin with a break.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the badge template {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the label sheet {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose where names look wrong, or another sheet or line of headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen by you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen for this event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear &amp;filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click to begin here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clocks are put forward over this very time that night, so no clock will show it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close without a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Co&amp;mpare this venue, or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code or sign, such as GBP or €</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Col&amp;umns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collect ideas here, count who is interested, choose some and give them a room and a time. Write the first one, or copy a list elsewhere and paste it: each line becomes a topic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Com&amp;pare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coming {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparison of venues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm the hold at {venue}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Confirm {n} guest who asked|Confirm {n} guests who asked</source>
            <translation>
                <numerusform>Confirm {n} guest who asked</numerusform>
                <numerusform>Confirm {n} guests who asked</numerusform>
            </translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contracts, menus, quotes: drop them here. They are kept inside the workspace, 20 MB each at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the selected rows, for a spreadsheet too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the venue {venue} as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy {event} as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying the selected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Cost for {n} person|Cost for {n} people</source>
            <translation>
                <numerusform>Cost for {n} person</numerusform>
                <numerusform>Cost for {n} people</numerusform>
            </translation>
        </message>
        <message>
            <source>Count one &amp;less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count one &amp;more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count one less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count one more</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Count the interest in {n} topic|Count the interest in {n} topics</source>
            <translation>
                <numerusform>Count the interest in {n} topic</numerusform>
                <numerusform>Count the interest in {n} topics</numerusform>
            </translation>
        </message>
        <message>
            <source>Count the interest in “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cyrillic (KOI8-R)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cyrillic (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day be&amp;fore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day or month first?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day, such as 8 March</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days held and prices quoted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dele&amp;te from the address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the hold or quote (Del)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the venue {venue}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Delete the venue {venue}; {n} session came off the schedule|Delete the venue {venue}; {n} sessions came off the schedule</source>
            <translation>
                <numerusform>Delete the venue {venue}; {n} session came off the schedule</numerusform>
                <numerusform>Delete the venue {venue}; {n} sessions came off the schedule</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete topic “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {hold} at {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {name} from the address book</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Delete {n} person from the address book|Delete {n} people from the address book</source>
            <translation>
                <numerusform>Delete {n} person from the address book</numerusform>
                <numerusform>Delete {n} people from the address book</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete {n} topic|Delete {n} topics</source>
            <translation>
                <numerusform>Delete {n} topic</numerusform>
                <numerusform>Delete {n} topics</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleting people</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Describe {n} topic|Describe {n} topics</source>
            <translation>
                <numerusform>Describe {n} topic</numerusform>
                <numerusform>Describe {n} topics</numerusform>
            </translation>
        </message>
        <message>
            <source>Describe “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Design</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deta&amp;ils beside the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do it: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a file here: CSV, Excel, OpenDocument, or addresses copied from an e-mail. Eventbrite, Meetup, Luma and many more are known.
You see what each line would do before it is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop another file here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E&amp;vent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each guest has their own, so this cannot be changed for several at once. Select one guest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each that is compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the cell of a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends the next day, {weekday} {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter adds the guest; then you can type the next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Events in the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every chosen topic has a place. Drag one here to take it off the programme.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every name prints whole and large enough to read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every plan starts with an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody expected ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody on this list is on yours already, so there is nothing to bring in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody was removed. Undo in the Edit menu brings them back, and as people they are still in the address book.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything stands as it stood here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected are {heads}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name prefix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files and backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find &amp;anything…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a person, event, venue, topic, session, setting or action</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Find a room for {n} session|Find a room for {n} sessions</source>
            <translation>
                <numerusform>Find a room for {n} session</numerusform>
                <numerusform>Find a room for {n} sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Find a seat for {n} guest|Find seats for {n} guests</source>
            <translation>
                <numerusform>Find a seat for {n} guest</numerusform>
                <numerusform>Find seats for {n} guests</numerusform>
            </translation>
        </message>
        <message>
            <source>Find an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find more room, or offer fewer seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finishing what is being written …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fire exits, alarm and first aid shown?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five venues at most are compared. Untick one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder for backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder for new files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Food and drink: own allowed, and labelled for allergies?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For Excel, LibreOffice and Numbers, with headings that stay in view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For each person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For every program. No cell can act as a formula.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For people who met online</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For telephones and address books: name, e-mail, phone, organisation, job title, handle and role.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For this event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From when may we come in, and when must we be out?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Getting there and inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a name; day, venue and guests can follow later.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Give {n} guest a name|Give {n} guests a name</source>
            <translation>
                <numerusform>Give {n} guest a name</numerusform>
                <numerusform>Give {n} guests a name</numerusform>
            </translation>
        </message>
        <message>
            <source>Given name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go &amp;back to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with the next list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the notebook</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Going back to it takes {n} step back.|Going back to it takes {n} steps back.</source>
            <translation>
                <numerusform>Going back to it takes {n} step back.</numerusform>
                <numerusform>Going back to it takes {n} steps back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Going back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Going forth…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Greek (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guest {key} got a new code for the badge: another one had it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handle first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hashtag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headings in line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hearing loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heating, cooling and windows: who may change them?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hebrew (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held for us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held for us, or quoted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held until today</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Held, {n} day left|Held, {n} days left</source>
            <translation>
                <numerusform>Held, {n} day left</numerusform>
                <numerusform>Held, {n} days left</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide what is set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold has run out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold or quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hold {event} at {venue}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Hold {event} at {venue}; {n} session came off the schedule|Hold {event} at {venue}; {n} sessions came off the schedule</source>
            <translation>
                <numerusform>Hold {event} at {venue}; {n} session came off the schedule</numerusform>
                <numerusform>Hold {event} at {venue}; {n} sessions came off the schedule</numerusform>
            </translation>
        </message>
        <message>
            <source>Holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hosts ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many each room holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the badges come out could not be found out. They can be printed all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the replies come in is drawn here once somebody has answered, by the day of each answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How times of day are written in the window and on paper. Fields understand both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IN THE PROGRAMME</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Idea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ideas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ideas from slips, posts and mails. Type one above, or paste a list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In parts, ask first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In per cent of the usual size. Everything in the window grows with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite list of {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invite {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Invite {n} person|Invite {n} people</source>
            <translation>
                <numerusform>Invite {n} person</numerusform>
                <numerusform>Invite {n} people</numerusform>
            </translation>
        </message>
        <message>
            <source>Invited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inviting people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this {name} again?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is this {name} under another name?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It brings {n} undone step again.|It brings {n} undone steps again.</source>
            <translation>
                <numerusform>It brings {n} undone step again.</numerusform>
                <numerusform>It brings {n} undone steps again.</numerusform>
            </translation>
        </message>
        <message>
            <source>It has run out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not there any more. Undo of what removed it brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is over</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It is over; {n} guest was seen at the door|It is over; {n} guests were seen at the door</source>
            <translation>
                <numerusform>It is over; {n} guest was seen at the door</numerusform>
                <numerusform>It is over; {n} guests were seen at the door</numerusform>
            </translation>
        </message>
        <message>
            <source>It is today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It runs out; else let it go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in the history beside what you did. Left empty, it is the name you signed in with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Japanese (EUC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Japanese (Shift JIS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep {file} with {venue}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Keep {n} file with {venue}|Keep {n} files with {venue}</source>
            <translation>
                <numerusform>Keep {n} file with {venue}</numerusform>
                <numerusform>Keep {n} files with {venue}</numerusform>
            </translation>
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Korean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>La&amp;rger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label {label} on sheet {sheet}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label {label}, empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label {label}, the name is left free for writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label {label}, used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label {label}, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labels already used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last backup {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last trains and lit way to the station checked?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Laying out …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Led by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Led by {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Led: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Let in {n} guest who waits|Let in {n} guests who wait</source>
            <translation>
                <numerusform>Let in {n} guest who waits</numerusform>
                <numerusform>Let in {n} guests who wait</numerusform>
            </translation>
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lifted. Arrows move it, Enter places it, Escape puts it back. {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light, dark, or as the system has them, which may change in the evening.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line of the check-list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {lines} has the name of another guest and nothing that tells whether it is the same person, so both are kept. With --namesakes same, they are one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} is kept. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} is left out: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} of “{name}” is empty or not there, so it cannot be the header. Choose another line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line}, {name}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line}, “{name}”: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List it without rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List that was brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lists ({endings})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look around in the sample event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at these before they are cut:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at how each badge comes out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking whether all fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make “{title}” {minutes} minutes long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making a backup</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Mark {n} badge as printed|Mark {n} badges as printed</source>
            <translation>
                <numerusform>Mark {n} badge as printed</numerusform>
                <numerusform>Mark {n} badges as printed</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mended:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Microphone and hearing loop switched on and heard from the back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minimum spend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing before {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mo&amp;ve to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More for this venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the line down (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the line up (Alt+Up)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the room down (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the room up (Alt+Up)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move topic “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {event} to {day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Move {n} topic to {status} and off the programme|Move {n} topics to {status} and off the programme</source>
            <translation>
                <numerusform>Move {n} topic to {status} and off the programme</numerusform>
                <numerusform>Move {n} topics to {status} and off the programme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move {n} topic to {status}|Move {n} topics to {status}</source>
            <translation>
                <numerusform>Move {n} topic to {status}</numerusform>
                <numerusform>Move {n} topics to {status}</numerusform>
            </translation>
        </message>
        <message>
            <source>Move {title} to {room}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move “{title}” for everybody to {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move “{title}” to {room}, {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move “{title}” to {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move “{title}” to {status} and off the programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name and e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, by family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named further up in this list, too. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named twice {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names as they are read: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names; a semicolon between</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New event…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New venue…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No address yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup could be made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup could be made in {folder}: {reason}. Your work itself is kept in {file}. Please see to that folder, or choose another one for backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No badge was printed: no guest fits. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No badges yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No check-list yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No event was named, so nothing was done. Give an event's name or id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No event yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file was opened yet, so there are no backups. Open a workspace or start an event first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No guest is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No guest selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No handle can be read from “{handle}”. Type the name that stands after the @.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No limit is set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No name to print; its place is left free for writing. Give the guest a name on the Guests page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No person selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No picture yet: the rooms by how many they hold. Drop a picture of the plan here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No place yet, and no room is free for {minutes} minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No place yet. Free, with seats and speakers looked at, best first:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No place yet. No room that is free seats all {n} who are interested; the largest are:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No place yet. The event needs a date, a venue and its rooms first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No program here opens {file}. It is kept; use Save as and open it elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reply yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rooms noted yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No seats left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No second window could be started. Nothing was changed. Please open {file} in this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No setting is called that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sheet is called like this. Look for its size, such as 80 x 50.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No step is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No step matches the search and the filters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No topic is chosen yet. Choose some on the Topics page, then drag them into a room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No venue has “{words}” in its name, address or notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No venue is noted yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No venue yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No workspace is open, so nothing was done. Open one or start an event first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No workspace was opened yet. Say which file with --workspace FILE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody in the address book fits what you look for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is coming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is in the address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is on the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody on this list can be read, so there is nobody to bring in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody yet. Hosts stand on the guest list too, with a badge of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noise from the bar, the street and next door heard at our hour?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not brought in: {columns}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Not brought in: {columns} and {n} more|Not brought in: {columns} and {n} more</source>
            <translation>
                <numerusform>Not brought in: {columns} and {n} more</numerusform>
                <numerusform>Not brought in: {columns} and {n} more</numerusform>
            </translation>
        </message>
        <message>
            <source>Not brought in: {columns}. See --map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not coming: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on the list of any event yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not placed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not printed yet, or changed ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not seen before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not this time. Kept for the next event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note&amp;book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be read of {file}: {reason}. It was left as it is. Please restore a backup: “planner restore”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing changed: {told}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing else is known of this guest. Give a name first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has changed since the last backup, so no new one was needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here that a guest list keeps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is called so. Try fewer letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is cut or shortened. These deserve a look before they are printed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing. Have a good time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is on the programme yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned yet. Place topics on the Schedule page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that stands was done after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was brought in: say which event with --event NAME.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Please try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was done yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Nothing would be lost; {n} step comes back.|Nothing would be lost; {n} steps come back.</source>
            <translation>
                <numerusform>Nothing would be lost; {n} step comes back.</numerusform>
                <numerusform>Nothing would be lost; {n} steps come back.</numerusform>
            </translation>
        </message>
        <message>
            <source>Number, brand or size: L4785, 80 x 50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>On the list of {n} event that is still to come|On the lists of {n} events that are still to come</source>
            <translation>
                <numerusform>On the list of {n} event that is still to come</numerusform>
                <numerusform>On the lists of {n} events that are still to come</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On the list of {n} event, never checked in|On the lists of {n} events, never checked in</source>
            <translation>
                <numerusform>On the list of {n} event, never checked in</numerusform>
                <numerusform>On the lists of {n} events, never checked in</numerusform>
            </translation>
        </message>
        <message>
            <source>Only those coming ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what happened to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open as a &amp;copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open as a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in a new &amp;window…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in the note&amp;book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the calendar (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the last file at the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the venue’s website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open venues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of arrival</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Otherwise Planner starts with the welcome, which lists the files opened lately.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own laptop tried with their projector and cable?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own layout…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paid or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a &amp;list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People &amp;expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People, events and all the rest are still being read …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People, rooms as they are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person in charge on the night, and their number?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures ({endings})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place at {at} in {room}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Place at {at} in {room}, {n} seat|Place at {at} in {room}, {n} seats</source>
            <translation>
                <numerusform>Place at {at} in {room}, {n} seat</numerusform>
                <numerusform>Place at {at} in {room}, {n} seats</numerusform>
            </translation>
        </message>
        <message>
            <source>Place for the badge table, coats and a queue at the door?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place in the best f&amp;ree room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place it: {room}, {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place on {day} at {at} in {room}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place the sample’s topics</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Place {n} topic|Place {n} topics</source>
            <translation>
                <numerusform>Place {n} topic</numerusform>
                <numerusform>Place {n} topics</numerusform>
            </translation>
        </message>
        <message>
            <source>Place “{title}” for everybody, {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place “{title}” in {room}, {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planner broke off the last time, which is a fault of the program. All that you had done is kept. Details has a report without any personal data that you can copy and send to its makers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planner in your documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planner was cut short the last time, as by a power cut or by closing it from outside. All that you had done is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans face-to-face events on your own computer. Free under the MIT licence. Drawn with Qt; letters: Inter and Noto Sans (SIL Open Font Licence); icons: Lucide (ISC licence).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power and Wi-Fi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pre&amp;vious sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print venues</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Print {n} badge|Print {n} badges</source>
            <translation>
                <numerusform>Print {n} badge</numerusform>
                <numerusform>Print {n} badges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Print {n} badge…|Print {n} badges…</source>
            <translation>
                <numerusform>Print {n} badge…</numerusform>
                <numerusform>Print {n} badges…</numerusform>
            </translation>
        </message>
        <message>
            <source>Printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed badge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printing badges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printing the schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printing the venues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proposed: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a field back as it was; close a list or message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the check-list of {venue} in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the rooms of {venue} in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the topics in the order of interest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quiet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote has run out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote of {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote of {amount} confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote of {amount} has run out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote of {amount} turned down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote of {amount} until today</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Quote of {amount}, {n} day left|Quote of {amount}, {n} days left</source>
            <translation>
                <numerusform>Quote of {amount}, {n} day left</numerusform>
                <numerusform>Quote of {amount}, {n} days left</numerusform>
            </translation>
        </message>
        <message>
            <source>Quote turned down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote until today</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Quote, {n} day left|Quote, {n} days left</source>
            <translation>
                <numerusform>Quote, {n} day left</numerusform>
                <numerusform>Quote, {n} days left</numerusform>
            </translation>
        </message>
        <message>
            <source>R&amp;ole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R&amp;unning order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RSVP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;move from list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;move it from all rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re&amp;name…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {name} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo t&amp;o here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redoing: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redoing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Released or turned down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remo&amp;ve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the document (Del)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the layout {layout} from {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the line (Del)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the line “{question}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the room (Del)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the room {room}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Remove the room {room}; {n} session came off the schedule|Remove the room {room}; {n} sessions came off the schedule</source>
            <translation>
                <numerusform>Remove the room {room}; {n} session came off the schedule</numerusform>
                <numerusform>Remove the room {room}; {n} sessions came off the schedule</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove {file} from {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {name} from the list</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Remove {n} guest from the list|Remove {n} guests from the list</source>
            <translation>
                <numerusform>Remove {n} guest from the list</numerusform>
                <numerusform>Remove {n} guests from the list</numerusform>
            </translation>
        </message>
        <message>
            <source>Removing guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the layout {layout} to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the restore point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the venue {venue} to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the venue {venue} to {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename {event} to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename {file} to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Rename {n} topic|Rename {n} topics</source>
            <translation>
                <numerusform>Rename {n} topic</numerusform>
                <numerusform>Rename {n} topics</numerusform>
            </translation>
        </message>
        <message>
            <source>Rename {room} to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Replace {n} speaker|Replace {n} speakers</source>
            <translation>
                <numerusform>Replace {n} speaker</numerusform>
                <numerusform>Replace {n} speakers</numerusform>
            </translation>
        </message>
        <message>
            <source>Replies over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report of the fault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore point {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore point, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rooms and layouts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rooms by how many they hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rooms by time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rooms, seats and the address come with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {key} of {table} held in {column} what cannot stand there; that was taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {key} of {table} referred to a row of {parent} that is lost; the reference was taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {key} of {table} refers to a row of {parent} that is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {key} of {table} was left out: another row stands in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {key} of {table} was left out: the row of {parent} that it belongs to is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {key} of {table} was left out: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;chedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;queeze the hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same name as a guest of yours. Nothing else tells whether it is the same person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same name as in line {line}. Nothing else tells whether it is the same person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save badges as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the calendar file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the schedule as a calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved on this computer · {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved on this computer · {file} · {backup}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving badges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how loud {venue} is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how many seats there are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say that nobody leads “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say that {names} lead “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say that {names} leads “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say whether {venue} has a hearing loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say whether {venue} has accessible toilets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say whether {venue} is step-free</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Say who proposed {n} topic|Say who proposed {n} topics</source>
            <translation>
                <numerusform>Say who proposed {n} topic</numerusform>
                <numerusform>Say who proposed {n} topics</numerusform>
            </translation>
        </message>
        <message>
            <source>Say who proposed “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule, calendar files and reminders wait for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Se&amp;ttings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search name, address, notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search name, e-mail, organisation, handle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search title, text, people, tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search what was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See badges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what a list would do before anything is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a guest to see and change everything here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a person to see all their events here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a&amp;ll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected guests ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Selected {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set a restore &amp;point…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set a restore point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the date</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Set the length of {n} topic|Set the length of {n} topics</source>
            <translation>
                <numerusform>Set the length of {n} topic</numerusform>
                <numerusform>Set the length of {n} topics</numerusform>
            </translation>
        </message>
        <message>
            <source>Set the length of “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Set the track of {n} topic|Set the track of {n} topics</source>
            <translation>
                <numerusform>Set the track of {n} topic</numerusform>
                <numerusform>Set the track of {n} topics</numerusform>
            </translation>
        </message>
        <message>
            <source>Set the track of “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set-up of the badges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet {n} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet {sheet} of {sheets}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet: {name}, {facts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the &amp;schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the last page at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the whole history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what is set aside, {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown now {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows these guests in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows these in their list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signs: where may we put ours up?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the preview: {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sockets counted, and one near the screen?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sockets, Wi-Fi, projector and its cable</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Solve {n} clash|Solve {n} clashes</source>
            <translation>
                <numerusform>Solve {n} clash</numerusform>
                <numerusform>Solve {n} clashes</numerusform>
            </translation>
        </message>
        <message>
            <source>Some noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else to look at; Enter adds it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something that was added later has taken the place of what should come back. Nothing was changed. Undo the later changes first, or leave both as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside Planner; what was done before is kept. The log is {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside Planner; what was done before is kept. {report}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong that should not; it is a fault of the program. What you had done before is kept. Details has a report without any personal data that you can copy and send to its makers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speakers ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sponsor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sponsors ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>St&amp;art</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start badges at label {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the event {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start {title} at {at} instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start {title} on {day} at {at} instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Station and minutes on foot, bus, parking, last train</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {key} of the history was named as undone, but not by what.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step-free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step-free throughout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps in the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps since the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. What was finished before is kept; nothing was done by halves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as 1200</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as 3.50</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as 850 or £1,250.00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Tag {n} topic|Tag {n} topics</source>
            <translation>
                <numerusform>Tag {n} topic</numerusform>
                <numerusform>Tag {n} topics</numerusform>
            </translation>
        </message>
        <message>
            <source>Tag “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take &amp;off the programme</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Take back the {n} step done after it|Take back the {n} steps done after it</source>
            <translation>
                <numerusform>Take back the {n} step done after it</numerusform>
                <numerusform>Take back the {n} steps done after it</numerusform>
            </translation>
        </message>
        <message>
            <source>Take off the schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the date off {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the tag {tag} away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {event} off its venue</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Take {event} off its venue; {n} session came off the schedule|Take {event} off its venue; {n} sessions came off the schedule</source>
            <translation>
                <numerusform>Take {event} off its venue; {n} session came off the schedule</numerusform>
                <numerusform>Take {event} off its venue; {n} sessions came off the schedule</numerusform>
            </translation>
        </message>
        <message>
            <source>Take {name} off the hosts of {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take “{title}” off the programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tentative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thai (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was done before Planner brought this file up to date, so it cannot be undone any more. Nothing was changed. A copy of the file from before lies beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was done before Planner brought this file up to date, so it cannot be undone any more. Nothing was changed. The backup {backup} holds the file from before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That was done before this file was mended, so it cannot be undone any more. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer “{answer}” is not understood. It is kept in the notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clocks change: it lasts {real} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clocks skip this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The column is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The condition says nothing, so nobody was chosen. Write one, such as rsvp=accepted, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The content of the document {digest} is not what was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The content of the document “{name}” is lost; it was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The content of the document “{name}” is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy could not be made sound: {problem}. Nothing was written. Please restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy is {file}; it is sound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy {file} cannot be written: {reason}. The workspace itself is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The damaged file is kept as {kept}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The damaged {file} cannot be kept in {folder}: {reason}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date “{date}” can be read day first or month first. It is kept in the notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date “{date}” is not understood. It is kept in the notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demo was not run: the folder {folder} cannot be made ({reason}). Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demo was not run: {folder} holds {names}, which no demo made or somebody worked with. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end was not kept, because it is before the start. If it is on another day, set that day first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end was not kept, because it is before the start. Set a later one, or move the start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end was not kept, because the event has no start yet. Set the start first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event begins at {edge}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event ends at {edge}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event is over. Event → Copy starts the next one from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event {key} is lost but for its guests and programme; they were kept under the name “?”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged: {detail}. Please restore a backup, or save what can be read with “planner check --mend”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is now as it was then: nothing would change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is sound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file itself cannot be read to compare it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {folder} cannot be made: {reason}. Nothing was changed. Please choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The heading “{heading}” says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history before this cannot be undone in the copy; it can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history has changes that belong to no step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history names a step as undone, but not by what.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language of the window, of days and of numbers. It changes when Planner is started again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list does not say who is coming, so all who have not answered count as “{answer}”. --rsvp says otherwise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list does not say who is coming, so nobody counts as coming by it. Say what they are with --rsvp.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list does not say who is coming.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list has no column “{name}”. Nothing was brought in. Its columns are: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list is being brought in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list is being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list is being written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of the file has to end in .{ending}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name you work under</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name “{name}” stands for several events. Nothing was done; give one of their ids: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The notebook keeps what you learn about places: rooms, prices, access, who holds which day. Then compare them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number of used labels cannot be less than 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one shown last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page that is shown when a file opens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer did not take the pages. Nothing was printed; check it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer is set to {chosen} paper, but these pages are made for {wanted}. Nothing was printed; choose {wanted} in the printer's settings, or pages for {chosen} here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer took {done} of {pages} pages and no more. Check it, and print those that are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The restore point {name} was removed. What was done stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The role is seen from afar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The role “{role}” is not understood. It is kept in the notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rooms hold at least {n}; {rooms} not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rooms hold {n} together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rooms hold {rooms}, and the event has room for {capacity}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same answer for all {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same code, {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same e-mail address, {email}, but under another name: we know {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same e-mail address, {email}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same handle, @{handle}, but under another name: we know {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same handle, @{handle}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same name and telephone number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same name, and the list says nothing else of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same ticket, {code}, but under another name: we know {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same ticket, {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The schedule has a column for each room, and no room of {venue} is noted yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The schedule has a column for each room, and no venue is chosen yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The schedule needs a date. Topics can be collected here meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The schedule was written to {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sheet “{sheet}” of “{name}” is empty, so nothing was read. Choose another sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system refused to go on: {reason}. What was done before is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table {table} cannot be found any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ticket is assigned to nobody: there is neither a name nor an e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time was not kept, because the day is not known. Set the day first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trigger {name} is not as it should be; the next change makes it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The triggers that write the history were made anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The values look like it, whatever “{heading}” says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The values look like it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The way leads over “{step}”. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theatre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their badges would be empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no backups in {folder} yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no backups yet. One is made when the file has changed, at the latest on closing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no events yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file {file} already. Nothing was changed. Please choose another name for the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file {file} already. Nothing was changed. Please choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a layout “{name}” already, so the name was kept. Type another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is neither a name nor an e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup at {file}. Nothing was changed. Please choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no badge template called “{name}”. There are: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no column “{name}”. Nothing was written. The columns are: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no currency “{currency}”, so the old one was kept. Type its code, such as GBP or EUR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no encoding “{name}”, so the list was not read. Choose one such as utf-8 or cp1252.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no event for the list. Nothing was brought in; start one, then choose the list again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no event “{name}”. Nothing was done; the events there are: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no event “{name}”: the workspace has no events yet. Nothing was done; create one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no field “{field}”. Fields are: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file “{path}”, so nothing was read. Look where the list was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no label sheet called “{name}”. Give brand and number as on the packet, such as Avery L4785.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no label sheet called “{name}”. Near it are {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no list on the clipboard, so nothing was brought in. Copy some rows or addresses first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no name, and “{email}” is no e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no name, so they are called {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no other event yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left on the disk for {file}. Nothing was changed. Please make room and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left on the disk of {file}: you may look at everything and save a copy on another one, but change nothing. Please make room and open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no step {id} in the history. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text to paste. Copy a list of titles elsewhere first, one a line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no venue yet, so there is nothing to print. Note one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no workspace at {file}. Please choose another file, or make a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nobody on this list, so there is nobody to bring in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing here to do that with, so nothing was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There was no {file}, so it was made: it is a new file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There was nothing to mend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are made by themselves, thin out with age, and lie in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They hold for everything you open on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They lie in {folder}. “planner restore BACKUP” brings one back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This document was removed meanwhile, so nothing was done. Edit, Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This event is no longer there: it was deleted meanwhile. Nothing was done; choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This guest is not on the list any more. Edit, Undo brings back who was removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This hold or quote was deleted meanwhile, so nothing was changed. Edit, Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a whole number from {least} to {most}. The old one was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is nothing that the setting can be, so the old value was kept. Please choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This line of the check-list was removed meanwhile, so nothing was changed. Edit, Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This part of the programme was taken off meanwhile, so nothing was changed. Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is not in the address book any more. Edit, Undo brings back who was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This restore point was removed meanwhile. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This room was deleted meanwhile, so nothing was changed. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This room was deleted meanwhile, so nothing was changed. Choose another room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row counts the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row says the headings again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row stands below the totals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This topic was deleted meanwhile, so nothing was changed. Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This venue was deleted meanwhile, so nothing was changed. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick at least one column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick two to five venues in the notebook, or note another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticket code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticket type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time, such as 18:30</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times and paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title of a new topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To check {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the next field or button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To&amp;pics and clashes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topics placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topics, details and clashes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transport</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try another word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turkish (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two rows are alike in {place}, which may not be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two venues make a comparison</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a city, such as London</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what you were told; what it comes to is counted here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Typed here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo to &amp;here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undoing: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undoing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use {heads}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual &amp;height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>V&amp;iew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venues compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venues for {heads} heads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Venues for {heads} people on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vietnamese (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waitlisted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Walked the step-free route from the street to every room?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Website</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Western European (DOS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Western European (Mac)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Western European (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What &amp;happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed in {file} cannot be read just now, so the window may show what stood before. What was written is kept. It is tried again; please open the file again if this sentence comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What could be talked about?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What does the venue call it? Such as Horseshoe or Banquet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What each line of the list would do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is damaged held nothing that does not stand elsewhere too; it was made anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is offered first for printing, and which badge sheets a new event begins with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the copy called? Holds, quotes and answers of the visit are not copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the event called?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the layout called?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the person called?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the room of {venue} called?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the venue called?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is this place in the history called?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it changed is as it was before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it changed is not there any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it held until now is kept in {kept}; restore that to go back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What people can choose from. Drag an idea here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What step {key} of the history did cannot be read any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the list would do now is not known. Choose it again, or change one of its columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the programme is made of. Drag the winners here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What went along: {things}. Undo brings everything back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you change here changes for all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you change here, all of them get.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What “{heading}” holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whatever you do is kept here in words, with who did it and when, and can be undone from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When does it take place?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where a new workspace goes unless you choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where and who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does it take place?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the step-free way begins, lift, door to ring at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which lines to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which list shall come in?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which venues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While you work, a copy is made now and then if something changed. Older copies thin out by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who on the list is coming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever is put on the list of an event stands here too, with all their events. Or add people one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why, and what changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wi-Fi tried, and its password noted?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without it nobody can tell when the event is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspaces (*.planner)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a topic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write an e-mail to the venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write an idea, press Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the invite list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes one step that you can undo (Ctrl+Return)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the invite list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the venues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, checked in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have no permission to open {file}. Nothing was changed. Please ask its owner for permission.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may not write in the folder of {file}, so it cannot be opened. Nothing was changed. Please ask for permission, or copy the file to a folder of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may read {file} but not write to it. Nothing was changed. Please ask for permission to write, or save a copy where you may.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your work is saved; the last backup is being made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>address book contacts</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>all {n} chosen have their places|all {n} chosen have their places</source>
            <translation>
                <numerusform>all {n} chosen have their places</numerusform>
                <numerusform>all {n} chosen have their places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and {n} more|and {n} more</source>
            <translation>
                <numerusform>and {n} more</numerusform>
                <numerusform>and {n} more</numerusform>
            </translation>
        </message>
        <message>
            <source>at least {total}, {rooms} not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>attendees list rsvp answers export csv xlsx</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back up now restore safety copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before restoring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bring in clipboard attendees guests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bring in csv xlsx excel attendees guests sign-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>change choose other event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changes log who did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chosen for this event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clash: {note}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>column {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>create add start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>create file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>date place seats hosts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>day mode colours theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>do again repeat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>duplicate again repeat edition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>end leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>end leave exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>export ics programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fits in {rooms} rooms together, {largest} in {room}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fits in {room}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for {heads} people: {made_of}; {a_head} a head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free at {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>headings in line {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hide put away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ideas votes talks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>label {first}, 1 badge</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>labels {first} to {last}, {n} badge|labels {first} to {last}, {n} badges</source>
            <translation>
                <numerusform>labels {first} to {last}, {n} badge</numerusform>
                <numerusform>labels {first} to {last}, {n} badges</numerusform>
            </translation>
        </message>
        <message>
            <source>left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minimum spend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing to do start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name tags labels paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>night mode colours theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no badges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none chosen yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in the file now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of an older version</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>of {n} badge|of {n} badges</source>
            <translation>
                <numerusform>of {n} badge</numerusform>
                <numerusform>of {n} badges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of {n} guest|of {n} guests</source>
            <translation>
                <numerusform>of {n} guest</numerusform>
                <numerusform>of {n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of {n} place|of {n} places</source>
            <translation>
                <numerusform>of {n} place</numerusform>
                <numerusform>of {n} places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of {n} topic|of {n} topics</source>
            <translation>
                <numerusform>of {n} topic</numerusform>
                <numerusform>of {n} topics</numerusform>
            </translation>
        </message>
        <message>
            <source>options preferences language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paper pdf badges schedule venues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print name tags labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>print name tags labels pdf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>programme plan sessions print calendar ics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>programme wall pdf paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rank {rank}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rooms places holds quotes compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>save as back up duplicate file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>save csv xlsx excel spreadsheet pdf vcard ics calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>save list csv xlsx excel spreadsheet vcard attendees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>save mark history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>semicolon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheet comparison rooms pdf paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheet “{sheet}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shortcuts keyboard help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take back revert</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the one chosen has its place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to {heads}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vCard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>venues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version licence help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vertical bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zoom in bigger font</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zoom out font</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>zoom reset font</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{at}, {room}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{beginning}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{came} of {invited}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{coming} / ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{coming} / {capacity}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{coming} / {capacity}+</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{coming} are coming, and there are {capacity} seats.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{coming} coming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{coming} of {capacity} coming</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{coming} of {capacity} coming: {n} guest too many|{coming} of {capacity} coming: {n} guests too many</source>
            <translation>
                <numerusform>{coming} of {capacity} coming: {n} guest too many</numerusform>
                <numerusform>{coming} of {capacity} coming: {n} guests too many</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} · {left}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, run out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{day}, {n} day left|{day}, {n} days left</source>
            <translation>
                <numerusform>{day}, {n} day left</numerusform>
                <numerusform>{day}, {n} days left</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time} to {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time} to {last_day}, {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{doing}: {done}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{doing}: {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {count} checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total} badges looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{event} invite list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{event} is not in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{event} schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{event} – Planner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{event}, shown now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {old} → {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {written}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be opened. Nothing was changed. Please check that it is there and that you may read and write in its folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be reached: {reason}. Nothing was changed. Please choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be reached: {reason}. What was done before is kept. Please choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be shown. Save it from the documents to look at it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be written. Nothing was changed. Please check that its disk is connected and has room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is a folder, not a workspace. Nothing was changed. Please choose a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is again as it was in {backup}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is again as it was on {day} at {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is again as it was on {day} at {time}. The damaged file is kept as {kept}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is again as it was on {day} at {time}. What it held before is kept as the backup “before restoring”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is damaged and cannot be read. Nothing was changed. Please restore a backup of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is damaged and cannot be read. Please restore a backup, or save what can be read with “planner check --mend”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is damaged and cannot be read: {reason}. It was left as it is. Please choose another backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is no backup of Planner. It was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is no workspace, so nothing was opened. A list of people is brought in by “planner import {file} --event NAME”, or dropped on the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a workspace of Planner. Nothing was changed. Please choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not where it was, so it was not opened; nothing of it was changed. If it was moved, open it at its new place. If it is lost, File, Backups… has what was kept of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is open in another window already. Nothing was changed. Please use that window, or close it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is open in another window already: {user} on {machine}, since {since}. Nothing was changed. Please use that window, or close it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is open in another window, which was asked to come to the front. Nothing was changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is read only: you may look at everything and save a copy, but change nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is the open workspace itself. Nothing was changed. Please choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} lies in a folder that {service} synchronises. Open it on one computer at a time only, or keep it elsewhere and save copies there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was closed. Nothing was changed. Please open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was made by a newer version of Planner. Nothing was changed. Please bring Planner up to date to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was made by a newer version of Planner. Please bring Planner up to date to restore it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was made by an older version of Planner, and you may not write to it to bring it up to date. Nothing was changed. Please copy it to a folder of your own and open the copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was moved, renamed or replaced while it is open, so nothing was changed. What was done before is kept. Please put the file back where it was under its name, or all that belongs to it: {log} as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was not opened: it runs as a program, which could do anything on this computer. It is kept; save it elsewhere if you know what it is and who made it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} was saved as {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, which was opened last, is not there any more. Say which file with --workspace FILE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}, {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}; press to enlarge</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{first} and {n} other|{first} and {n} others</source>
            <translation>
                <numerusform>{first} and {n} other</numerusform>
                <numerusform>{first} and {n} others</numerusform>
            </translation>
        </message>
        <message>
            <source>{general} is for everybody, but {special} runs at the same time, {starts} to {ends}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{heading} → {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{heads} people together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{heads} people, {fit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{heads}: {fit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hire} hire and {per_head} a head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind} · {shown} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind}, to check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{layout} {heads}: {fit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{layout}: {heads}, {fit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{made_of}; {a_head} a head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{made_of}; {a_head} a head, the lowest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{names} and {n} more|{names} and {n} more</source>
            <translation>
                <numerusform>{names} and {n} more</numerusform>
                <numerusform>{names} and {n} more</numerusform>
            </translation>
        </message>
        <message>
            <source>{names} are not on the guest list any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} is not on the guest list any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} was added to the guest list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} were added to the guest list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names}, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} also leads {other}, {starts} to {ends}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be brought in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} could not be finished: {reason}. A file that was there before is kept; free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} could not be read: {reason}. It was not added; check the file and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} could not be written: {reason}. Nothing was changed; choose another folder or name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds {heads}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is empty, so it was not added. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is in {room}, {starts} to {ends}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is on the list already, known by the same e-mail address or handle. Nobody was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} leads two topics at once, {starts} to {ends}: {one} ({one_room}) and {other} ({other_room}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} leads two topics at once, {starts} to {ends}: {one} and {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} of {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was added as somebody else than {other}, who has the same e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was not added: it has {size} MB, and a file kept here may have {most} MB at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was not added: it is no picture that can be shown here. Save it as PNG, JPEG or SVG first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {count}   +{new} that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {layout}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {layout}: {heads}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {count}, {new} that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{new} new, {changed} changed since printing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} a sheet|{n} a sheet</source>
            <translation>
                <numerusform>{n} a sheet</numerusform>
                <numerusform>{n} a sheet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} answer|{n} answers</source>
            <translation>
                <numerusform>{n} answer</numerusform>
                <numerusform>{n} answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} backup is called “{named}”. Nothing was changed. “planner restore --list” shows them.|{n} backups are called “{named}”. Nothing was changed. “planner restore --list” shows them.</source>
            <translation>
                <numerusform>{n} backup is called “{named}”. Nothing was changed. “planner restore --list” shows them.</numerusform>
                <numerusform>{n} backups are called “{named}”. Nothing was changed. “planner restore --list” shows them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} badge on {on} of {stock} written to {file}.|{n} badges on {on} of {stock} written to {file}.</source>
            <translation>
                <numerusform>{n} badge on {on} of {stock} written to {file}.</numerusform>
                <numerusform>{n} badges on {on} of {stock} written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} badge saved as {file}.|{n} badges saved as {file}.</source>
            <translation>
                <numerusform>{n} badge saved as {file}.</numerusform>
                <numerusform>{n} badges saved as {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} badge|{n} badges</source>
            <translation>
                <numerusform>{n} badge</numerusform>
                <numerusform>{n} badges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} byte|{n} bytes</source>
            <translation>
                <numerusform>{n} byte</numerusform>
                <numerusform>{n} bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} calendar entry saved as {file}.|{n} calendar entries saved as {file}.</source>
            <translation>
                <numerusform>{n} calendar entry saved as {file}.</numerusform>
                <numerusform>{n} calendar entries saved as {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cancelled|{n} cancelled</source>
            <translation>
                <numerusform>{n} cancelled</numerusform>
                <numerusform>{n} cancelled</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} changed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} changed since printing|{n} changed since printing</source>
            <translation>
                <numerusform>{n} changed since printing</numerusform>
                <numerusform>{n} changed since printing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} changed|{n} changed</source>
            <translation>
                <numerusform>{n} changed</numerusform>
                <numerusform>{n} changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} clash|{n} clashes</source>
            <translation>
                <numerusform>{n} clash</numerusform>
                <numerusform>{n} clashes</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} coming</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} day to go|{n} days to go</source>
            <translation>
                <numerusform>{n} day to go</numerusform>
                <numerusform>{n} days to go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} day|{n} days</source>
            <translation>
                <numerusform>{n} day</numerusform>
                <numerusform>{n} days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} declined|{n} declined</source>
            <translation>
                <numerusform>{n} declined</numerusform>
                <numerusform>{n} declined</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} empty column is not shown.|{n} empty columns are not shown.</source>
            <translation>
                <numerusform>{n} empty column is not shown.</numerusform>
                <numerusform>{n} empty columns are not shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} entry written to {file}, in place of the file there.|{n} entries written to {file}, in place of the file there.</source>
            <translation>
                <numerusform>{n} entry written to {file}, in place of the file there.</numerusform>
                <numerusform>{n} entries written to {file}, in place of the file there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} entry written to {file}.|{n} entries written to {file}.</source>
            <translation>
                <numerusform>{n} entry written to {file}.</numerusform>
                <numerusform>{n} entries written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} event is held here|{n} events are held here</source>
            <translation>
                <numerusform>{n} event is held here</numerusform>
                <numerusform>{n} events are held here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} event|{n} events</source>
            <translation>
                <numerusform>{n} event</numerusform>
                <numerusform>{n} events</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} found</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} guest has not answered|{n} guests have not answered</source>
            <translation>
                <numerusform>{n} guest has not answered</numerusform>
                <numerusform>{n} guests have not answered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} guest is on the list, but does not fit what you look for.|{n} guests are on the list, but none fits what you look for.</source>
            <translation>
                <numerusform>{n} guest is on the list, but does not fit what you look for.</numerusform>
                <numerusform>{n} guests are on the list, but none fits what you look for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} guest on the list is called {name}.|{n} guests on the list are called {name}.</source>
            <translation>
                <numerusform>{n} guest on the list is called {name}.</numerusform>
                <numerusform>{n} guests on the list are called {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} guest too many|{n} guests too many</source>
            <translation>
                <numerusform>{n} guest too many</numerusform>
                <numerusform>{n} guests too many</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} guest written to {file}, in place of the file there.|{n} guests written to {file}, in place of the file there.</source>
            <translation>
                <numerusform>{n} guest written to {file}, in place of the file there.</numerusform>
                <numerusform>{n} guests written to {file}, in place of the file there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} guest written to {file}.|{n} guests written to {file}.</source>
            <translation>
                <numerusform>{n} guest written to {file}.</numerusform>
                <numerusform>{n} guests written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} guest|{n} guests</source>
            <translation>
                <numerusform>{n} guest</numerusform>
                <numerusform>{n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} interested|{n} interested</source>
            <translation>
                <numerusform>{n} interested</numerusform>
                <numerusform>{n} interested</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} invited|{n} invited</source>
            <translation>
                <numerusform>{n} invited</numerusform>
                <numerusform>{n} invited</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} known from another event</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} lead of a topic|{n} leads of topics</source>
            <translation>
                <numerusform>{n} lead of a topic</numerusform>
                <numerusform>{n} leads of topics</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} line has the name of another guest and nothing that tells whether it is the same person, so all are kept: {lines}. With --namesakes same, they are one.|{n} lines have the name of another guest and nothing that tells whether it is the same person, so all are kept: {lines}. With --namesakes same, they are one.</source>
            <translation>
                <numerusform>{n} line has the name of another guest and nothing that tells whether it is the same person, so all are kept: {lines}. With --namesakes same, they are one.</numerusform>
                <numerusform>{n} lines have the name of another guest and nothing that tells whether it is the same person, so all are kept: {lines}. With --namesakes same, they are one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} line is left out.|{n} lines are left out.</source>
            <translation>
                <numerusform>{n} line is left out.</numerusform>
                <numerusform>{n} lines are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} line of the history is lost.|{n} lines of the history are lost.</source>
            <translation>
                <numerusform>{n} line of the history is lost.</numerusform>
                <numerusform>{n} lines of the history are lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} minute left|{n} minutes left</source>
            <translation>
                <numerusform>{n} minute left</numerusform>
                <numerusform>{n} minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more column is left out.|{n} more columns are left out.</source>
            <translation>
                <numerusform>{n} more column is left out.</numerusform>
                <numerusform>{n} more columns are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more list waits|{n} more lists wait</source>
            <translation>
                <numerusform>{n} more list waits</numerusform>
                <numerusform>{n} more lists wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more topic is not chosen|{n} more topics are not chosen</source>
            <translation>
                <numerusform>{n} more topic is not chosen</numerusform>
                <numerusform>{n} more topics are not chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} more|{n} more</source>
            <translation>
                <numerusform>{n} more</numerusform>
                <numerusform>{n} more</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} named twice</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} named twice|{n} named twice</source>
            <translation>
                <numerusform>{n} named twice</numerusform>
                <numerusform>{n} named twice</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} new</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} new, {part} from your address book|{n} new, {part} from your address book</source>
            <translation>
                <numerusform>{n} new, {part} from your address book</numerusform>
                <numerusform>{n} new, {part} from your address book</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} new|{n} new</source>
            <translation>
                <numerusform>{n} new</numerusform>
                <numerusform>{n} new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of the {chosen} chosen has no place yet|{n} of the {chosen} chosen have no place yet</source>
            <translation>
                <numerusform>{n} of the {chosen} chosen has no place yet</numerusform>
                <numerusform>{n} of the {chosen} chosen have no place yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} other event is held here: changes show there too.|{n} other events are held here: changes show there too.</source>
            <translation>
                <numerusform>{n} other event is held here: changes show there too.</numerusform>
                <numerusform>{n} other events are held here: changes show there too.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} other person is called so|{n} other people are called so</source>
            <translation>
                <numerusform>{n} other person is called so</numerusform>
                <numerusform>{n} other people are called so</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} page saved as {file}.|{n} pages saved as {file}.</source>
            <translation>
                <numerusform>{n} page saved as {file}.</numerusform>
                <numerusform>{n} pages saved as {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} page went to {printer}.|{n} pages went to {printer}.</source>
            <translation>
                <numerusform>{n} page went to {printer}.</numerusform>
                <numerusform>{n} pages went to {printer}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} pending|{n} pending</source>
            <translation>
                <numerusform>{n} pending</numerusform>
                <numerusform>{n} pending</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} person in the address book|{n} people in the address book</source>
            <translation>
                <numerusform>{n} person in the address book</numerusform>
                <numerusform>{n} people in the address book</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} person too many|{n} people too many</source>
            <translation>
                <numerusform>{n} person too many</numerusform>
                <numerusform>{n} people too many</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} person was put on the list.|{n} people were put on the list.</source>
            <translation>
                <numerusform>{n} person was put on the list.</numerusform>
                <numerusform>{n} people were put on the list.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} person. Nothing was written.|{n} people. Nothing was written.</source>
            <translation>
                <numerusform>{n} person. Nothing was written.</numerusform>
                <numerusform>{n} people. Nothing was written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} person|{n} people</source>
            <translation>
                <numerusform>{n} person</numerusform>
                <numerusform>{n} people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} place on a guest list|{n} places on guest lists</source>
            <translation>
                <numerusform>{n} place on a guest list</numerusform>
                <numerusform>{n} places on guest lists</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} place|{n} places</source>
            <translation>
                <numerusform>{n} place</numerusform>
                <numerusform>{n} places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} room|{n} rooms</source>
            <translation>
                <numerusform>{n} room</numerusform>
                <numerusform>{n} rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} row of {table} is unknown to the history.|{n} rows of {table} are unknown to the history.</source>
            <translation>
                <numerusform>{n} row of {table} is unknown to the history.</numerusform>
                <numerusform>{n} rows of {table} are unknown to the history.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} row of {table} vanished unseen.|{n} rows of {table} vanished unseen by the history.</source>
            <translation>
                <numerusform>{n} row of {table} vanished unseen.</numerusform>
                <numerusform>{n} rows of {table} vanished unseen by the history.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} row was unlike the history; it was accepted.|{n} rows were unlike the history; they were accepted.</source>
            <translation>
                <numerusform>{n} row was unlike the history; it was accepted.</numerusform>
                <numerusform>{n} rows were unlike the history; they were accepted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} seat is free.|{n} seats are free.</source>
            <translation>
                <numerusform>{n} seat is free.</numerusform>
                <numerusform>{n} seats are free.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} seat left|{n} seats left</source>
            <translation>
                <numerusform>{n} seat left</numerusform>
                <numerusform>{n} seats left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} second left|{n} seconds left</source>
            <translation>
                <numerusform>{n} second left</numerusform>
                <numerusform>{n} seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sheet of badges went to {printer}. Did it come out well?|{n} sheets of badges went to {printer}. Did all come out well?</source>
            <translation>
                <numerusform>{n} sheet of badges went to {printer}. Did it come out well?</numerusform>
                <numerusform>{n} sheets of badges went to {printer}. Did all come out well?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sheet of badges went to {printer}.|{n} sheets of badges went to {printer}.</source>
            <translation>
                <numerusform>{n} sheet of badges went to {printer}.</numerusform>
                <numerusform>{n} sheets of badges went to {printer}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sheet|{n} sheets</source>
            <translation>
                <numerusform>{n} sheet</numerusform>
                <numerusform>{n} sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} shown|{n} shown</source>
            <translation>
                <numerusform>{n} shown</numerusform>
                <numerusform>{n} shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} step since then would be lost:|{n} steps since then would be lost:</source>
            <translation>
                <numerusform>{n} step since then would be lost:</numerusform>
                <numerusform>{n} steps since then would be lost:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} step was taken back.|{n} steps were taken back.</source>
            <translation>
                <numerusform>{n} step was taken back.</numerusform>
                <numerusform>{n} steps were taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} tentative|{n} tentative</source>
            <translation>
                <numerusform>{n} tentative</numerusform>
                <numerusform>{n} tentative</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} the same</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{n} the same|{n} the same</source>
            <translation>
                <numerusform>{n} the same</numerusform>
                <numerusform>{n} the same</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} to check, {part} cannot be read|{n} to check, {part} cannot be read</source>
            <translation>
                <numerusform>{n} to check, {part} cannot be read</numerusform>
                <numerusform>{n} to check, {part} cannot be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} to check|{n} to check</source>
            <translation>
                <numerusform>{n} to check</numerusform>
                <numerusform>{n} to check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} to confirm|{n} to confirm</source>
            <translation>
                <numerusform>{n} to confirm</numerusform>
                <numerusform>{n} to confirm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} to look at|{n} to look at</source>
            <translation>
                <numerusform>{n} to look at</numerusform>
                <numerusform>{n} to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} topic was carried on to {event}.|{n} topics were carried on to {event}.</source>
            <translation>
                <numerusform>{n} topic was carried on to {event}.</numerusform>
                <numerusform>{n} topics were carried on to {event}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} topic|{n} topics</source>
            <translation>
                <numerusform>{n} topic</numerusform>
                <numerusform>{n} topics</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} venue compared|{n} venues compared</source>
            <translation>
                <numerusform>{n} venue compared</numerusform>
                <numerusform>{n} venues compared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} venue|{n} venues</source>
            <translation>
                <numerusform>{n} venue</numerusform>
                <numerusform>{n} venues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} waitlisted|{n} waitlisted</source>
            <translation>
                <numerusform>{n} waitlisted</numerusform>
                <numerusform>{n} waitlisted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} warning|{n} warnings</source>
            <translation>
                <numerusform>{n} warning</numerusform>
                <numerusform>{n} warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} was on it already.|{n} were on it already.</source>
            <translation>
                <numerusform>{n} was on it already.</numerusform>
                <numerusform>{n} were on it already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} was there already.|{n} were there already.</source>
            <translation>
                <numerusform>{n} was there already.</numerusform>
                <numerusform>{n} were there already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} without a name|{n} without a name</source>
            <translation>
                <numerusform>{n} without a name</numerusform>
                <numerusform>{n} without a name</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} without an answer|{n} without an answer</source>
            <translation>
                <numerusform>{n} without an answer</numerusform>
                <numerusform>{n} without an answer</numerusform>
            </translation>
        </message>
        <message>
            <source>{other} is for everybody, {starts} to {ends}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{other} is in {room} too, {starts} to {ends}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{other} runs at the same time, {starts} to {ends}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{page} ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{page}, {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{per_head} a head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{placed} of {topics} topics placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}, {hours}, {fit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{platform} calls it “{heading}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{room} is free then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{room} is taken twice, {starts} to {ends}: {one} and {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{setting}: as it was at first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{setting}: choose one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {whole}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{starts} to {ends}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{sure}. {reason} For instance: {samples}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing}, {turn}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} (you lead)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} ends at {at}, a time that the clocks skip that night when summer time begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} ends at {at}, after the event ends at {edge}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} runs while the clocks change: it lasts {real} min, not the {planned} min of the programme.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} starts at {at}, a time that the clocks skip that night when summer time begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} starts at {at}, before the event begins at {edge}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} – Planner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, sorted downwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}, sorted upwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{total} for {heads} people: {made_of}; {a_head} a head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{total}: {made_of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{used} of {all} in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{venue} chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{venue} · {rooms}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{venue}, chosen for this event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{venue}, copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} · {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: a long word goes on in the next line, so that it stays readable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: no letters on this computer for {letters}. Install a font that has them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: shrinks to {points} pt, below the {floor} pt of the template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{why} Your address book says {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words} ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words}: {more}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{work} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{day}” was not kept: it is not a day such as 2027-03-08.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{deed}” cannot be done yet. Choose first on this page what it is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{email}” is no e-mail address. It is kept in the notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{email}” is not an e-mail address: it needs one @ with a name before and a domain behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{hashtag}” was not kept: a hashtag is one word of letters, digits and _, like #ConnectingHR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{link}” was not kept: it is not the address of a page. It should look like https://example.org.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{list}” names nobody that can be read, so nothing was brought in. See --dry-run, and --map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” could not be read: the workbook is damaged. Open it in your spreadsheet program and save it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” fits several label sheets: {names}. Give brand and number as on the packet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” has neither a date nor a session yet, so no calendar was written. Set its date first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” has no sheet called “{sheet}”, so nothing was read. Its sheets are: {sheets}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” has no sheet, so nothing was read. Choose another list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” has nothing on its programme yet, so there is nothing to print. Place a topic first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” holds JSON, which is not read as a list. Export it as CSV from where it comes from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” holds contacts (vCard), which are not read as a list. Export them as CSV from your address book.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is a calendar, so no guests were read. Choose a CSV file or a spreadsheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is a text with formatting, so nothing was read. Save it as plain text or as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is a web page or XML, so nothing was read. Open it in your spreadsheet program and save it as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is empty, so nothing was read. Choose another list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is not a list that can be read. Choose a CSV file, a text file or a spreadsheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is protected by a password, so nothing was read. Save a copy without the password and choose that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is the open workspace itself and no list, so nothing was read. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is the open workspace itself, so nothing was done with it. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is there already: {size}, changed on {when}. Replace it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not read: it holds more than {size} MB once it is unpacked. Copy the list alone into a new workbook, or save it as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not read: one of its sheets has a cell as far away as row {row} and column {column}. Delete the rows and columns beyond the list, or save the list as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written: a folder has that name. Nothing changed. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written: a workspace has that place. Nothing changed. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written: another program has it open, or you may not write to it. Nothing changed. Close it there, or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written: its name has to end in .pdf. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written: its name has to end in {suffixes}. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written: the disk is full. Nothing else changed. Make room or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written: the name is too long. Nothing changed. Choose a shorter one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written: the text of “{column}” in the row of “{row}” is too long for a spreadsheet. Nothing changed. Export as CSV, or leave that column out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written: there is no folder {folder}. Nothing changed. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written: you may not write in {folder}. Nothing changed. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written: {reason}. Nothing changed. Try again or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{pair}” maps nothing. Write 'Column=field', or 'Column=' to leave it out. Fields: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{part}” is no condition. Write a field, = or != and a value, such as rsvp=accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{path}” could not be read: {reason}. Nothing was changed. Try again or choose a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{path}” is a folder, so nothing was read. Choose a list inside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{path}” may not be read by you, so nothing was read. Ask its owner, or choose a copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{said}” does not tell whether somebody came. It is kept in the notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{step}” by {who} came later and stands in the way. Nothing was changed. Undo that first, or leave both as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{step}” cannot be reached by redo: it stands, or something new was done since it was undone. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{step}” is undone already. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{step}” stands, so there is nothing to bring again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{step}” was undone later by {who}, and that stands in the way. Nothing was changed. Redo that first, or leave both as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{tag}” is too long for a tag. The others were kept; use at most {most} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” is not a count. Type how many are interested, such as 24.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” is not a day. Type it like 8 March 2027 or 8/3/2027.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” is not a length. Type the minutes, such as 35.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” is not a time of day. Type it like 18:30 or 6.30 pm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” was not kept: how many fit in is a whole number such as 120, or empty for no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” was not kept: it is not a price. Type it like 1250, 1,250.00 or £1250, or leave it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{typed}” was not kept: the prices of this venue are in {currency}. Change its currency first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is no {field}. There are: {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” was not kept: this guest is not on the list any more. Edit, Undo brings back who was removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{wall}” is not a day and a time such as 2027-03-08T18:30, so nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is no answer. Answers are: {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” is no role. Roles are: {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{word}” was not kept: here it can only be one of {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{written}” is read as {turned}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{written}” is read as {turned}. With --names as-written, names stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{written}” stays as it is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{written}” stays as it is written. With --names family-first, it is read as {turned}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{zone}” is no time zone that is known here, so nothing was changed. Type a large city with the same time, such as Berlin or London, or the country.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
