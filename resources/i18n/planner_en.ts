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
            <source>Fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger (+)</source>
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
            <source>&amp;Write the file</source>
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
            <source>Move the column down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the column up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a file of that name; it will be replaced.</source>
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
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the panel</source>
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
        <message>
            <source>What each line of the list would do</source>
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
            <source> and </source>
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
            <source>&amp;Archive</source>
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
            <source>&amp;Edit in the list</source>
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
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import a list…</source>
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
            <source>&amp;New event…</source>
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
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Page</source>
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
            <source>&amp;Redo “{step}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Remove from list</source>
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
            <source>&amp;Undo</source>
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
            <source>A CSV or Excel file from any ticket shop. You see every row before anything is kept. Or drop it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy was saved as {file}.</source>
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
            <source>A length of {minutes} minutes is not possible. Nothing was changed; choose 1 to {longest} minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name is missing, so nobody was added. Type one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A person needs a name, an e-mail address or a handle. Nobody was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A room needs a name, so nothing was changed. Type one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sheet of {stock} has {labels} labels, so the number of used ones is from 0 to {most}, not {skip}.</source>
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
            <source>About somebody else than the guest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted</source>
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
            <source>Add a guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a room to {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a topic: type its title, press Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the sample event</source>
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
            <source>Add “{title}” at {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
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
            <source>All {count}</source>
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
            <source>Another column says this better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program is busy writing to {file}. Nothing was changed. Please try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any RSVP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any role</source>
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
            <source>Attendee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendees</source>
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
            <source>Baltic (Windows)</source>
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
            <source>Bring in {list}</source>
            <translation type="unfinished" />
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
            <source>Bring {event} back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bringing in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brought in: {told}. “planner undo” takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;olumns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV</source>
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
            <source>Central European (ISO)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Central European (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change how many {room} holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change how the file is read</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change the RSVP of {name}|Change the RSVP of {n} guests</source>
            <translation>
                <numerusform>Change the RSVP of {name}</numerusform>
                <numerusform>Change the RSVP of {n} guests</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the capacity of {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the description of {event}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change the e-mail address of {name}|Change the e-mail address of {n} guests</source>
            <translation>
                <numerusform>Change the e-mail address of {name}</numerusform>
                <numerusform>Change the e-mail address of {n} guests</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the end of {event}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change the family name of {name}|Change the family name of {n} guests</source>
            <translation>
                <numerusform>Change the family name of {name}</numerusform>
                <numerusform>Change the family name of {n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the given name of {name}|Change the given name of {n} guests</source>
            <translation>
                <numerusform>Change the given name of {name}</numerusform>
                <numerusform>Change the given name of {n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the handle of {name}|Change the handle of {n} guests</source>
            <translation>
                <numerusform>Change the handle of {name}</numerusform>
                <numerusform>Change the handle of {n} guests</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the hashtag of {event}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change the job title of {name}|Change the job title of {n} guests</source>
            <translation>
                <numerusform>Change the job title of {name}</numerusform>
                <numerusform>Change the job title of {n} guests</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the link of {event}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Change the notes on {name}|Change the notes on {n} guests</source>
            <translation>
                <numerusform>Change the notes on {name}</numerusform>
                <numerusform>Change the notes on {n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the order date of {name}|Change the order date of {n} guests</source>
            <translation>
                <numerusform>Change the order date of {name}</numerusform>
                <numerusform>Change the order date of {n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the organisation of {name}|Change the organisation of {n} guests</source>
            <translation>
                <numerusform>Change the organisation of {name}</numerusform>
                <numerusform>Change the organisation of {n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the phone of {name}|Change the phone of {n} guests</source>
            <translation>
                <numerusform>Change the phone of {name}</numerusform>
                <numerusform>Change the phone of {n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the role of {name}|Change the role of {n} guests</source>
            <translation>
                <numerusform>Change the role of {name}</numerusform>
                <numerusform>Change the role of {n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the ticket code of {name}|Change the ticket code of {n} guests</source>
            <translation>
                <numerusform>Change the ticket code of {name}</numerusform>
                <numerusform>Change the ticket code of {n} guests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change the ticket of {name}|Change the ticket of {n} guests</source>
            <translation>
                <numerusform>Change the ticket of {name}</numerusform>
                <numerusform>Change the ticket of {n} guests</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the time zone of {event}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the venue {venue}</source>
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
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked in</source>
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
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a list first.</source>
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
            <source>Choose another file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file…</source>
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
            <source>Chosen by you.</source>
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
            <source>Clocks are put forward over this very time that night, so no clock will show it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
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
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the selected rows, for a spreadsheet too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy {event} as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create {event}</source>
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
            <source>Declined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the venue {venue}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this venue</source>
            <translation type="unfinished" />
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
            <source>Describe “{title}”</source>
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
            <source>Done again: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a file here: CSV, Excel, OpenDocument, or addresses copied from an e-mail. Eventbrite, Meetup, Luma and many more are known.
You see what each line would do before it is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop another file here or</source>
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
            <source>Edit &amp;details</source>
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
            <source>Encoding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends</source>
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
            <source>Every name prints whole and large enough to read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every plan starts with an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every topic has a place. Drag one here to take it off the programme.</source>
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
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Family name prefix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find an event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finishing what is being written …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fits</source>
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
            <source>Form of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a name; day, venue and guests can follow later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given name</source>
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
            <source>Go to the Event page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Greek (Windows)</source>
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
            <source>Headings in line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hebrew (Windows)</source>
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
            <source>Hosts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your address book</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invited</source>
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
            <source>Keys</source>
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
            <source>Label {label}, used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label {label}, {name}</source>
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
            <source>Left out</source>
            <translation type="unfinished" />
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
            <source>Likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
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
            <source>Lists ({endings})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make “{title}” {minutes} minutes long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
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
        <message>
            <source>Move {title} to {room}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move “{title}” to {at}, for everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move “{title}” to {room}, {at}</source>
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
            <source>Named further up in this list, too. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named twice</source>
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
            <source>New session</source>
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
            <source>Next sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer</source>
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
            <source>No date yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No event was named, so nothing was done. Give an event's name or id.</source>
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
            <source>No guests yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No handle can be read from “{handle}”. Type the name that stands after the @.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No seats left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sheet is called like this. Look for its size, such as 80 x 50.</source>
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
            <source>Nobody is on the list yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Nobody of {n} guest matches {filters}.|Nobody of {n} guests matches {filters}.</source>
            <translation>
                <numerusform>Nobody of {n} guest matches {filters}.</numerusform>
                <numerusform>Nobody of {n} guests matches {filters}.</numerusform>
            </translation>
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
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked in</source>
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
            <source>Not seen before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
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
            <source>Nothing here that a guest list keeps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is cut or shortened. These print whole, but not as the template means them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was brought in: say which event with --event NAME.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number, brand or size: L4785, 80 x 50</source>
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
            <source>Open the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the calendar (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {file}</source>
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
            <source>Paid or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place it: {room}, {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place the sample’s topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place “{title}” at {at}, for everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place “{title}” in {room}, {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plans face-to-face events on your own computer. Free under the MIT licence. Drawn with Qt; letters: Inter and Noto Sans (SIL Open Font Licence); icons: Lucide (ISC licence).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print badges…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the schedule</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Print {n} badge…|Print {n} badges…</source>
            <translation>
                <numerusform>Print {n} badge…</numerusform>
                <numerusform>Print {n} badges…</numerusform>
            </translation>
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
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Problems {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programme</source>
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
            <source>Put the rooms of {venue} in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R&amp;ole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RSVP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RSVP {rsvps}</source>
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
            <source>Redo</source>
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
        <message numerus="yes">
            <source>Remove {name} from the list|Remove {n} guests from the list</source>
            <translation>
                <numerusform>Remove {name} from the list</numerusform>
                <numerusform>Remove {n} guests from the list</numerusform>
            </translation>
        </message>
        <message>
            <source>Rename the venue {venue} to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename {event} to {name}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Rename {name}|Rename {n} guests</source>
            <translation>
                <numerusform>Rename {name}</numerusform>
                <numerusform>Rename {n} guests</numerusform>
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
        <message>
            <source>Report of the fault</source>
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
            <source>Rooms by time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row {key} of {table} refers to a row of {parent} that is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running or&amp;der</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running order</source>
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
            <source>Same {count}</source>
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
            <source>Save badges as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save badges as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the calendar file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved on this computer · {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving badges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say who leads “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search name, e-mail, organisation, handle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what a list would do before anything is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select a guest to see and change everything here.</source>
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
            <source>Separator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the length of “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the track of “{title}”</source>
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
            <source>Show in folder</source>
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
            <source>Size on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip this list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something that was added later has taken the place of what should come back. Nothing was changed. Undo the later changes first, or leave both as they are.</source>
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
            <source>Speakers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sponsor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sponsors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Staff</source>
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
            <source>Starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take &amp;off the programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the date off {event}</source>
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
            <source>The answer “{answer}” is not understood.</source>
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
            <source>The copy {file} cannot be written: {reason}. The workspace itself is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date “{date}” can be read day first or month first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date “{date}” is not understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demo was not run: the folder {folder} cannot be made ({reason}). Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The demo was not run: {folder} holds {names}, which no demo made. Choose another folder.</source>
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
            <source>The file is damaged: {detail}. Please go on with a copy that you kept of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is sound.</source>
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
            <source>The history has changes that belong to no step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history names a step as undone, but not by what.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list</source>
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
            <source>The list was not read to its end. Choose it again, or change one of its columns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of the file has to end in .{ending}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name “{name}” stands for several events. Nothing was done; give one of their ids: {ids}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number of used labels cannot be less than 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer did not take the pages. Nothing was printed; check it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The role is seen from afar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rooms hold {heads} together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same</source>
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
            <source>The same name, and the list says nothing else of them.</source>
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
            <source>The schedule has a column for each room. Choose a venue and name its rooms on the Event page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The schedule needs a date. Set it on the Event page; topics can be collected here meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The schedule was written to {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The telephone number “{phone}” was rounded by a spreadsheet program; its digits are lost.</source>
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
            <source>The values look like it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no events yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is neither a name nor an e-mail address.</source>
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
            <source>There is no encoding “{name}”, so the list was not read. Choose one such as utf-8 or cp1252.</source>
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
            <source>There is no name, and “{email}” is no e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room left on the disk for {file}. Nothing was changed. Please make room and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no step {id} in the history. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no time zone “{zone}”, so the old one was kept. Choose one such as Europe/London.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no workspace at {file}. Please choose another file, or make a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nobody on this list.</source>
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
            <source>This computer</source>
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
            <source>This part of the programme was taken off meanwhile, so nothing was changed. Undo brings it back.</source>
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
            <source>This topic was deleted meanwhile, so nothing was changed. Undo brings it back.</source>
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
            <source>Time, such as 18:30</source>
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
            <source>To the next field or button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To&amp;pics and clashes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topics</source>
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
            <source>Turkish (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a city, such as London</source>
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
            <source>Undone: {step}</source>
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
            <source>Vietnamese (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waitlisted</source>
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
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is the event called?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you change here changes for all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What “{heading}” holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When does it take place?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does it take place?</source>
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
            <source>Whole page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why, and what changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspaces (*.planner)</source>
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
            <source>Writing the invite list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the schedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes, checked in</source>
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
            <source>choose one</source>
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
            <source>coming of {capacity}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coming, no limit set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comma</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
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
            <source>empty</source>
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
            <source>invite-list</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>label {first}, {n} badge|labels {first} to {last}, {n} badges</source>
            <translation>
                <numerusform>label {first}, {n} badge</numerusform>
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
            <source>move</source>
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
            <source>not placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>role {roles}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>semicolon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sheet “{sheet}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sorted downwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sorted upwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the words “{query}”</source>
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
            <source>vertical bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you lead · {room}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{badges} on {sheets}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{badges} on {sheets} went to {printer}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{badges} on {sheets} were saved as {file}.</source>
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
        <message>
            <source>{coming} {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{coming}: {room}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} · {left}</source>
            <translation type="unfinished" />
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
            <source>{deed}: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{delimiter}, {encoding}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
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
            <source>{file} cannot be opened. Nothing was changed. Please check that it is there and that you may read and write in its folder.</source>
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
            <source>{file} is damaged and cannot be read. Nothing was changed. Please open a copy that you kept of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} is not a workspace of Planner. Nothing was changed. Please choose another file.</source>
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
            <source>{file} was made by an older version of Planner, and you may not write to it to bring it up to date. Nothing was changed. Please copy it to a folder of your own and open the copy.</source>
            <translation type="unfinished" />
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
            <source>{heads} heads together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind}, look at this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
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
            <source>{name} could not be written: {reason}. Nothing was changed; choose another folder or name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} holds {heads}</source>
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
            <source>{name} was not read</source>
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
            <source>{n} badge on {on} of {stock} written to {file}.|{n} badges on {on} of {stock} written to {file}.</source>
            <translation>
                <numerusform>{n} badge on {on} of {stock} written to {file}.</numerusform>
                <numerusform>{n} badges on {on} of {stock} written to {file}.</numerusform>
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
            <source>{n} cancelled|{n} cancelled</source>
            <translation>
                <numerusform>{n} cancelled</numerusform>
                <numerusform>{n} cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} cannot be read|{n} cannot be read</source>
            <translation>
                <numerusform>{n} cannot be read</numerusform>
                <numerusform>{n} cannot be read</numerusform>
            </translation>
        </message>
        <message>
            <source>{n} changed</source>
            <translation type="unfinished" />
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
            <source>{n} entry written to {file}.|{n} entries written to {file}.</source>
            <translation>
                <numerusform>{n} entry written to {file}.</numerusform>
                <numerusform>{n} entries written to {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} from your address book|{n} from your address book</source>
            <translation>
                <numerusform>{n} from your address book</numerusform>
                <numerusform>{n} from your address book</numerusform>
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
            <source>{n} line left out|{n} lines left out</source>
            <translation>
                <numerusform>{n} line left out</numerusform>
                <numerusform>{n} lines left out</numerusform>
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
            <source>{n} more list waits|{n} more lists wait</source>
            <translation>
                <numerusform>{n} more list waits</numerusform>
                <numerusform>{n} more lists wait</numerusform>
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
            <source>{n} new|{n} new</source>
            <translation>
                <numerusform>{n} new</numerusform>
                <numerusform>{n} new</numerusform>
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
            <source>{n} pending|{n} pending</source>
            <translation>
                <numerusform>{n} pending</numerusform>
                <numerusform>{n} pending</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} person, {left_out}. Nothing was written.|{n} people, {left_out}. Nothing was written.</source>
            <translation>
                <numerusform>{n} person, {left_out}. Nothing was written.</numerusform>
                <numerusform>{n} people, {left_out}. Nothing was written.</numerusform>
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
            <source>{n} role|{n} roles</source>
            <translation>
                <numerusform>{n} role</numerusform>
                <numerusform>{n} roles</numerusform>
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
            <source>{n} sheet|{n} sheets</source>
            <translation>
                <numerusform>{n} sheet</numerusform>
                <numerusform>{n} sheets</numerusform>
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
            <source>{n} to look at|{n} to look at</source>
            <translation>
                <numerusform>{n} to look at</numerusform>
                <numerusform>{n} to look at</numerusform>
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
            <source>{placed} of {topics} topics placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{platform} calls it “{heading}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{room} also has {other}, {starts} to {ends}</source>
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
            <source>{starts} to {ends}</source>
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
            <source>{title}, {way}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{used} of {all} in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{venue} · {rooms}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} shrinks to {points} pt, below {floor} pt</source>
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
            <source>{what}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{why} Your address book says {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{email}” is no e-mail address.</source>
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
            <source>“{name}” holds contacts (vCard), which are not read as a list. Export them as CSV from your address book.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is a calendar, so no guests were read. Choose a CSV file or a spreadsheet.</source>
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
            <source>“{name}” was not read: one of its sheets has a cell as far away as row {row} and column {column}. Delete the rows and columns beyond the list, or save the list as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was not written: a folder has that name. Nothing changed. Choose another name.</source>
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
            <source>“{step}” by {who} came later and stands in the way. Nothing was changed. Undo that first, or leave both as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{step}” is undone already. Nothing was changed.</source>
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
            <source>“{value}” is no {field}. There are: {words}.</source>
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
    </context>
</TS>
