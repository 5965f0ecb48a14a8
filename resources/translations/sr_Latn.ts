<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn">
 <context>
  <name>AgendaDelegate</name>
  <message>
   <source>today</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AgendaPage</name>
  <message>
   <source>Agenda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one or more posts first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose posts with Shift or Ctrl to do something with all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {0} to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is planned from here on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only drafts can be sent for approval; none of the chosen is one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send for approval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The agenda lists every post with a time, day by day. Posts without a time wait in the tray.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} not: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sent for approval.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to… ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New post on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>&amp;Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Campaign Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agenda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approvals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Campaigns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conflicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a command…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to date…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the post a day earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the post a day later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the post a week earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the post a week later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the post to…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New post…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next post of the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous post of the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print or save the month as PDF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save (done by itself)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The place before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>A report with what was typed is kept in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on working; send the report to whoever looks after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program made a mistake. Your work up to here is saved.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <source>Channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour by country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour by stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press to colour the edge of posts by the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits for me</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FirstRunView</name>
  <message>
   <source>Begin without a server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the country you work for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything works on this laptop alone. Join a server later: your work then goes along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give your name, so that others know whose work it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join your network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or begin alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plan, draft and approve joint campaigns, with or without a network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the sample campaign on the desk, to try everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk is being made ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} records of the sample campaign are on the desk.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GoToDate</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date as day, month, year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day, month, year, for example 24.12.2026</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a day. Write it as 24.12.2026.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HelpSheet</name>
  <message>
   <source>Another day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag it, Alt and arrows, or Ctrl+M; Esc puts it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter, or a double click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold the post at the left or right edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu key, or the right button</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu of the day or the post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move a post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next post of the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the post, or write a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn the page while dragging</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>JoinForm</name>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the address of your network's server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the e-mail address of your account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give your password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Invitation code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only with an invitation: the password is set now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>Go to the place “{0}” first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MonthModel</name>
  <message>
   <source>Week {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MonthPlaces</name>
  <message>
   <source>{0} of {1} joined</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MonthTable</name>
  <message>
   <source>Month</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MoveTo</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The second of the two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This time does not exist: the clocks go forward. The nearest are {0} and {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This time happens twice: the clocks go back. Say which one is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time in {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Mover</name>
  <message>
   <source>Leave it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move this post to {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {0} to {1}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The approval or the schedule of {0} would be lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} moved.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewPost</name>
  <message>
   <source>Account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Campaign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For yourself and your colleagues; can be left empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The accounts are being read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick the box to give the post a time; it waits in the tray else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The profile was not opened.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands that fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a few letters of a command</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PeriodBar</name>
  <message>
   <source>Agenda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View of the calendar</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Approvals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Campaigns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conflicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Editor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QAbstractSpinBox</name>
  <message>
   <source>&amp;Select All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QDialogButtonBox</name>
  <message>
   <source>OK</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All Files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create New Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Detail View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Directories</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Directory:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files of type:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find Directory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look in:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>My Computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parent Directory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save As</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sidebar</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>%1 GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>%1 KB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>%1 MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>%1 bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date Modified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Invalid filename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select All</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide Details...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show Details...</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ignore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QPrintDialog</name>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write PDF file</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QScrollBar</name>
  <message>
   <source>Bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scroll down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scroll here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scroll left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scroll right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scroll up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Top</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Alt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backspace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PgDown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PgUp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QTabBar</name>
  <message>
   <source>Scroll Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scroll Right</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select All</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SearchView</name>
  <message>
   <source>No record on this laptop has words that begin so. Try fewer letters, or sync first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search every post, campaign and message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest {0} are shown; another word finds fewer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the beginning of words into the field above, in any script. Accents do not matter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A campaign needs a title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A campaign that was shared with the network stays shared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A decision is either approve or request_changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file of campaigndesk is missing: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A hold needs a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A list needs a limit of at least 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A local time has no offset.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A medium may have at most {0} MiB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name is needed, so that others know whose work it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part of the address or a header is not what this address takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A picture or film needs a file or a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A post belongs to an account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A record can be kept to your own ministry or shared with the network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A recurrence rule names no start of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A request for changes needs a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reservation has to be said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A series ends by the clocks of its own zone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A series repeats daily at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A step of an approval route cannot ask for the role “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A step of an approval route cannot ask “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A step of an approval route cannot need “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A step of an approval route names a role, a country, how many it needs, and nothing else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a step for the country's approver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Albania</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Albanian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All changes saved here. No server: work stays on this laptop until you sign in to one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All steps of the approval are already met.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An approval route covers the time or does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An approval route has at most {0} steps, says what it covers, and nothing else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An approval route needs at least one step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An event needs a start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another person of this network has this e-mail address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask its lead for an invitation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the administrator for one more person with this role, or the campaign lead for another route.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the coordinator to release it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask who holds it to release it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your administrator for the ministry's certificate, and give it with the server's address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask your administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most {0} changes are taken at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach a smaller version of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bosnian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring it back first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bulgaria</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bulgarian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the rule of its series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes requested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check both, or ask your administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the address and the code, or ask your administrator for a new invitation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network: sign in to it if it asks for that, then sync again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the passphrase or the keyring; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the proxy settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a later time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a picture or a film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another time of day for the series, or skip that day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of your country's accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of your own country's accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the account again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the audience's time zone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the limit of the account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Czech</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Czechia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete that place and write it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleting a {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Describe every image for those who cannot see.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Describe it for those who cannot see.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each of the media needs an id, a name and a kind, and nothing unknown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estonia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estonian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free some space, then try again; the text is still in front of you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Georgia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Georgian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a day, or a time with its zone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a file with certificates in PEM form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give an end that is not before the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it a date and a time first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it a date and a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it an end: COUNT or UNTIL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it to open the profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give one, or allow a key file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the path of the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give your name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install campaigndesk again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot be approved: it needs {0} with the role {1} of {2}, and {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is nested too deep or too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not approved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not on hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is on hold already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must be a date such as 2026-12-10, or nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must be a list of at most {0} lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must be a list of at most {0} media, each with an id of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must be a list of media, each with an id, a name and a kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must be a list of pairs of a role and a country.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must be a time zone such as Europe/Ljubljana.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must be a two-letter country code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must be a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must be an instant in UTC such as 2026-12-10T09:00:00Z, or nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must be one line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must be text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must be true or false.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the most important ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the public text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kosovo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out DTSTART.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out the Z at the end of UNTIL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave them out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lithuania</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lithuanian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at it, then settle again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the list as it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the post as it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the text as it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Macedonian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a new post.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it yours alone: chmod 600 {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make its folder writable, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making a {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moldova</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Montenegrin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Montenegro</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More bytes came than were announced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name other countries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the account, or its country and channel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No account is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No keyring keeps the key of your drafts. Choose a passphrase for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No passphrase was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody works on this laptop yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>North Macedonia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline. {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a post in review can be decided on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a post with a time can be repeated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste its address, beginning with https://.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it back from a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put that step first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the right one back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the text as it is now, then decide again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Release the hold first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it from the text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it: what people read would not be what was approved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report it: the program sent what the server does not know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Romania</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Romanian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it in one of these forms, then attach that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say true or false.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what should change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether you mean the first (UTC{0}) or the second (UTC{1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scheduled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send it for approval again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send it for approval.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send less at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the medium again from its beginning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serbia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serbian (Cyrillic)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serbian (Latin)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settle the conflict first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settle the conflict instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settle the conflict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share the {0} first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sharing a {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorten it a little to be safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorten it, or look at the post once it is out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorten it, or make a thread of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorten it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shorten the title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign in again; unsent work is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign in first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign in on this device, or take its new name with POST /v1/devices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign in to a server, or start without one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slovak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slovakia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slovenia</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slovenian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody works in this profile already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start where it can be asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync the laptop on which it was attached, then send the post for approval again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync to fetch the rest from the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sync, then look again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a new name for this device and send the change again under a new id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell your administrator. Everything that you write is kept on this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account belongs to {0}, the post to {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The account is on another channel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address of a server has no name, query or fragment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address or the password is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address, the password or the device's name cannot be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer did not come from a Campaign Desk server as it left it: {0}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The approval lapsed: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The approval route has changed since this post was approved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The body is of a type that this address does not take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bytes that arrived are not those that were announced; they were dropped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate file {0} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate of {0} is not trusted on this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change of the {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The change “{0}” does not have the form it should have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The channel “{0}” is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The connection to {0} broke off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The content, or who has to approve it, has changed since it was shown to you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database in {0} cannot be opened with this key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database in {0} has version {1}; this program knows {2} at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database is busy with other work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database of this laptop was damaged. It is kept as {0}; {1} unsent changes were saved. Sync to fetch everything else from the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database of this laptop was found damaged and was kept aside. Work that was not sent is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {0} cannot be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {0} changed while it was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {0} is damaged, so the passphrase cannot be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {0} is too large: at most {1} MiB can be attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file {0} {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first step of an approval route must be the post's own country's approver.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key file {0} can be read by others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key file {0} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of the database lies unprotected in {0}: whoever can read the disk can read the drafts. Use a keyring or a passphrase where you can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key of the profile {0} is not in the keyring of this system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The kind of this change or record is not a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again and offers what the backup lost; unsent work is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again; unsent work is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The limit of {0} leaves no room for text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The link to the published post is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network's coordinator holds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number or the time of this change is not formed well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase is too short: {0} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passphrase of your drafts:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The profile folder {0} cannot be used: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The profile {0} cannot be written to, so nothing can be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The profile {0} cannot be written to: everything can be read, nothing changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The profile {0} is open in another Campaign Desk{1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy on the way to {0} does not let the desk through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record is not here any more, so this cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The record that this change belongs to is not here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request is larger than the server's limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request was not understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server did not keep what it was sent of a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server does not have all of {0} yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server failed; nothing of this request was applied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server has {0} bytes of this medium.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server is stopping.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server seems to have been restored from an older backup; nothing can be handed in until it is confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server speaks protocol {0}, the program {1} or newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server was restored from a backup since this laptop was here last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server's history does not reach as far as this laptop's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text changed again meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text has {0} characters; at most {1} can be kept in one field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text holds carriage returns; lines must end with a line feed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text holds the character U+{0} at position {1}, which cannot be kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text holds {0} at place {1}, which no channel takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text is not in Unicode normal form NFC.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text is {0} too long for {1} ({2} of {3}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text is {0} too long for {1}{2} ({3} of {4}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time of publication has passed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The times of a series are not written one by one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The title holds a character that {0} does not take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The title is {0} too long for {1} ({2} of {3}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} has been changed again since, so this cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} holds a hidden sign that turns its direction (U+{1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} holds an invisible sign (U+{1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no room left for media on the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no text and no media.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no time of publication.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no time zone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {0} “{1}” on this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing at this address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There were too many tries with a wrong password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These countries are invited already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This address does not know that method.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This change does not say well which record it belongs to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This change is not formed as its kind asks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This change is not set aside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This change was made in another person's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This change was made on a device that is not yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This change writes no field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This conflict was settled already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This could not be saved: the disk is full or does not answer. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This could not be saved: the profile cannot be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This device is not signed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This invitation is not known, was used already, or has expired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop is not signed in to a server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This network is not here any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This password has {0} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This password is easily guessed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture is not attached to the post.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This post has an open conflict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This post has no text and no media.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This post has no time yet, so it cannot be moved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This post is not part of a series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This post is on hold: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This post is part of a series already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This post is public; it cannot be deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This post is {0}; {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This post was public; it stays withdrawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This profile holds another person's work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This profile holds the work of another network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This profile is locked with a passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This program speaks protocol {0}; the server asks for {1} or newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This record is a {0}, not a {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This record is kept by another ministry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This rule makes more than {0} posts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This step is for the role {0} of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This step of the workflow cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This system has no keyring that can keep the key of the database.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This token belongs to another device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This version does not know records of the kind “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This version does not know the change “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This version does not know the field “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This was kept as a conflict copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This {0} belongs to a {1} that a ministry keeps to itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This {0} cannot be brought back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This {0} exists already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This {0} is not deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This {0} was deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two versions of “{0}” are open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the passphrase again. It cannot be recovered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ukraine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ukrainian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Under embargo until {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock or install one, give a passphrase, or allow a key file (whoever can read the disk can read that).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update Campaign Desk; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update the program. Drafting, saving and export go on meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a name such as Europe/Ljubljana.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=6.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use any, all or 1 to {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use approver or lead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use at least {0}: several words, for example.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use at least {0}; words are fine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use at most {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use change_series_rule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use its https:// address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use one of {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use one such as https://desk.example.org.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use own, lead or a country code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use several words that do not belong together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use this, this and following, or all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is kept as the key of this profile is not a key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw it with a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw the post, or change its text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawing a post needs a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it as 2026-12-10.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it as 2026-12-10T09:00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write something first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the text first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write what the reservation is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have already decided on this content.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You hold no role in this network any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may not change “{0}” of this {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You wrote part of this content, so you cannot approve it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your roles do not allow you to {0} this {1}{2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your work is saved here and is sent later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a NUL character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>administrator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>approval route</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>approved content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>approver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>audience</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>campaign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>channel rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comment answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>confirmed time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>conflicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>content warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>contributors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>coordinator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>countries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>crisis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deadline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deletion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>different links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>e-mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>embargo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>end time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>half of a character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>handle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hashtags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>image description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>implementation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be withdrawn twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lapse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lead country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>local start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mentions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody is left who does not decide in another step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>objective</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>observer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>officer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only a draft can be sent for approval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only a scheduled post can be marked as published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only a scheduled post can be taken off the schedule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only a withdrawn post can be reopened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only an approved post can be scheduled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>participation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>partners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>place in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>publication</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reservation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scoring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>skipped dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>start time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>strategy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>submission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the invisible sign U+{0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the {0} changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time of publication</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>translated revision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>website</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>withdrawal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>working language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} asks for a title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} did not answer in time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not exist, or you may not see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not say whether an emoji counts 1 or 2; counted as 2 the text is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not take {1} in a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no description.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not invited to this campaign.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is said to take only {1} {2}; this text has {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} may cut or refuse a text longer than {1} {2}; this has {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} on {1} {2} does not exist in {3}: the clocks go forward.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} on {1} {2} happens twice in {3}: the clocks go back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} takes at most {1} in a post; {2} are attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} takes at most {1} {2}; this text has {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} takes no post without a picture or a film.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“channel rules”: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“e-mail address”: It must be an address in small letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“roles”: It must be a list of pairs of a role and a country.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” cannot be set as a whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is for posts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a country of the network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a local time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a part of a series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a recurrence rule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a time zone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not encrypted: passwords and drafts could be read on the way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not the address of a server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is set by the workflow only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” makes no further post.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” must be a list.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The drafts are encrypted; the key comes out of your passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The drafts are encrypted; the key is kept by the keyring of this system.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsView</name>
  <message>
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>National days in the calendar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Server and account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show times in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed in to {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed in. Your work is being sent, and the network's is fetched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed out of {0}. Sign in to send what waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed out. Records and unsent work stay on this laptop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server is being told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window speaks it from the next start of the desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This laptop works without a server. Join one: your work then goes along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time zone in which times are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Times and days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your work lies in {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Every post has a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New post on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is planned for this day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Posts of the day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unscheduled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unscheduled posts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unscheduled · {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, the first {1} here; the agenda has all</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SyncState</name>
  <message numerus="yes">
   <source>%n conflicts to settle</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n set aside</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>%n waiting to send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 conflict to settle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 waiting to send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All changes saved here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signed out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Syncing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last synced {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never synced yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Syncing</name>
  <message>
   <source>See the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program made a mistake in syncing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no server to sync with. Join one in the settings.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>New post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search posts, any script (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Campaign Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy them and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved here. The desk saves by itself as you type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some words are not kept yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stay here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no place “{0}” in this version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They could not be saved, or are a comment that was not sent:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Times in {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Words</name>
  <message numerus="yes">
   <source>%n posts</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>+%n more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 post</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
