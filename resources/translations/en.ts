<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
 <context>
  <name>Ages</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n hour</numerusform>
    <numerusform>%n hours</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Approvals</name>
  <message numerus="yes">
   <source>%n approved.</source>
   <translation>
    <numerusform>%n approved.</numerusform>
    <numerusform>%n approved.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not approved.</source>
   <translation>
    <numerusform>%n not approved.</numerusform>
    <numerusform>%n not approved.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not sent back.</source>
   <translation>
    <numerusform>%n not sent back.</numerusform>
    <numerusform>%n not sent back.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Changes are requested in %n posts.</source>
   <translation>
    <numerusform>Changes are requested in %n post.</numerusform>
    <numerusform>Changes are requested in %n posts.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ApprovalsView</name>
  <message numerus="yes">
   <source>What should change in these %n posts? Their writers will read it.</source>
   <translation>
    <numerusform>What should change in this %n post? Its writers will read it.</numerusform>
    <numerusform>What should change in these %n posts? Their writers will read it.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BulkBar</name>
  <message numerus="yes">
   <source>%n posts chosen</source>
   <translation>
    <numerusform>%n post chosen</numerusform>
    <numerusform>%n posts chosen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Campaigns</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n day late</numerusform>
    <numerusform>%n days late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>%n day left</numerusform>
    <numerusform>%n days left</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CampaignsView</name>
  <message numerus="yes">
   <source>%n countries are invited.</source>
   <translation>
    <numerusform>%n country is invited.</numerusform>
    <numerusform>%n countries are invited.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n countries are reminded.</source>
   <translation>
    <numerusform>%n country is reminded.</numerusform>
    <numerusform>%n countries are reminded.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message numerus="yes">
   <source>and %n more posts</source>
   <translation>
    <numerusform>and %n more post</numerusform>
    <numerusform>and %n more posts</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n post</numerusform>
    <numerusform>%n posts</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CommentsPanel</name>
  <message numerus="yes">
   <source>%n open</source>
   <translation>
    <numerusform>%n open</numerusform>
    <numerusform>%n open</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settled</source>
   <translation>
    <numerusform>%n settled</numerusform>
    <numerusform>%n settled</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Contact</name>
  <message numerus="yes">
   <source>A laptop that hears nothing from the server for %n hours publishes nothing: a stop may stand.</source>
   <translation>
    <numerusform>A laptop that hears nothing from the server for %n hour publishes nothing: a stop may stand.</numerusform>
    <numerusform>A laptop that hears nothing from the server for %n hours publishes nothing: a stop may stand.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Counter</name>
  <message numerus="yes">
   <source>a thread of %n posts</source>
   <translation>
    <numerusform>a thread of %n post</numerusform>
    <numerusform>a thread of %n posts</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Coverage</name>
  <message numerus="yes">
   <source>%n gaps</source>
   <translation>
    <numerusform>%n gap</numerusform>
    <numerusform>%n gaps</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready or published</source>
   <translation>
    <numerusform>%n ready or published</numerusform>
    <numerusform>%n ready or published</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n under way</source>
   <translation>
    <numerusform>%n under way</numerusform>
    <numerusform>%n under way</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Editor</name>
  <message numerus="yes">
   <source>All %n images are described.</source>
   <translation>
    <numerusform>The image is described.</numerusform>
    <numerusform>All %n images are described.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message numerus="yes">
   <source>%n countries</source>
   <translation>
    <numerusform>%n country</numerusform>
    <numerusform>%n countries</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>GatesPanel</name>
  <message numerus="yes">
   <source>Before it can go out · %n to fix</source>
   <translation>
    <numerusform>Before it can go out · %n to fix</numerusform>
    <numerusform>Before it can go out · %n to fix</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LinesView</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n behind</numerusform>
    <numerusform>%n behind</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Many</name>
  <message numerus="yes">
   <source>%n posts are in the tray, without a time.</source>
   <translation>
    <numerusform>%n post is in the tray, without a time.</numerusform>
    <numerusform>%n posts are in the tray, without a time.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts changed hands.</source>
   <translation>
    <numerusform>%n post changed hands.</numerusform>
    <numerusform>%n posts changed hands.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts moved.</source>
   <translation>
    <numerusform>%n post moved.</numerusform>
    <numerusform>%n posts moved.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MediaPanel</name>
  <message numerus="yes">
   <source>%n attached</source>
   <translation>
    <numerusform>%n attached</numerusform>
    <numerusform>%n attached</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MergePanel</name>
  <message numerus="yes">
   <source>Choose at %n more places first.</source>
   <translation>
    <numerusform>Choose at %n more place first.</numerusform>
    <numerusform>Choose at %n more places first.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MessageHouse</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n behind</numerusform>
    <numerusform>%n behind</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissedDialog</name>
  <message numerus="yes">
   <source>%n posts are settled.</source>
   <translation>
    <numerusform>%n post is settled.</numerusform>
    <numerusform>%n posts are settled.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Narratives</name>
  <message numerus="yes">
   <source>First line after %n days</source>
   <translation>
    <numerusform>First line after %n day</numerusform>
    <numerusform>First line after %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>First line after %n hours</source>
   <translation>
    <numerusform>First line after %n hour</numerusform>
    <numerusform>First line after %n hours</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message numerus="yes">
   <source>%n things wait for you.</source>
   <translation>
    <numerusform>%n thing waits for you.</numerusform>
    <numerusform>%n things wait for you.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PaperDialog</name>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReadInDialog</name>
  <message numerus="yes">
   <source>%n are here already and stay as they are</source>
   <translation>
    <numerusform>%n is here already and stays as it is</numerusform>
    <numerusform>%n are here already and stay as they are</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new readings</source>
   <translation>
    <numerusform>%n new reading</numerusform>
    <numerusform>%n new readings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts without figures are passed over</source>
   <translation>
    <numerusform>%n post without figures is passed over</numerusform>
    <numerusform>%n posts without figures are passed over</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n readings were taken in.</source>
   <translation>
    <numerusform>%n reading was taken in.</numerusform>
    <numerusform>%n readings were taken in.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Repeats</name>
  <message numerus="yes">
   <source>A text that the same account says within %n days of another is pointed out.</source>
   <translation>
    <numerusform>A text that the same account says within %n day of another is pointed out.</numerusform>
    <numerusform>A text that the same account says within %n days of another is pointed out.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n day late</numerusform>
    <numerusform>%n days late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>wanted in %n days</source>
   <translation>
    <numerusform>wanted in %n day</numerusform>
    <numerusform>wanted in %n days</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message numerus="yes">
   <source>%n without figures</source>
   <translation>
    <numerusform>%n without figures</numerusform>
    <numerusform>%n without figures</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RevokedDialog</name>
  <message numerus="yes">
   <source>%n changes of yours were not sent and are lost then.</source>
   <translation>
    <numerusform>%n change of yours was not sent and is lost then.</numerusform>
    <numerusform>%n changes of yours were not sent and are lost then.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes of yours were not sent. Save them first.</source>
   <translation>
    <numerusform>%n change of yours was not sent. Save it first.</numerusform>
    <numerusform>%n changes of yours were not sent. Save them first.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes were saved.</source>
   <translation>
    <numerusform>%n change was saved.</numerusform>
    <numerusform>%n changes were saved.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SecondFactorPart</name>
  <message numerus="yes">
   <source>An authenticator app is set up; %n recovery codes are left.</source>
   <translation>
    <numerusform>An authenticator app is set up; %n recovery code is left.</numerusform>
    <numerusform>An authenticator app is set up; %n recovery codes are left.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sight</name>
  <message numerus="yes">
   <source>%n of them are hidden by the filters now.</source>
   <translation>
    <numerusform>%n of them is hidden by the filters now.</numerusform>
    <numerusform>%n of them are hidden by the filters now.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Spelling</name>
  <message numerus="yes">
   <source>%n words to look at (F7)</source>
   <translation>
    <numerusform>%n word to look at (F7)</numerusform>
    <numerusform>%n words to look at (F7)</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Stops</name>
  <message numerus="yes">
   <source>%n more stops stand.</source>
   <translation>
    <numerusform>%n more stop stands.</numerusform>
    <numerusform>%n more stops stand.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts were missed under a stop.</source>
   <translation>
    <numerusform>%n post was missed under a stop.</numerusform>
    <numerusform>%n posts were missed under a stop.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SubmissionSheet</name>
  <message numerus="yes">
   <source>%n posts are chosen</source>
   <translation>
    <numerusform>%n post is chosen</numerusform>
    <numerusform>%n posts are chosen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SyncState</name>
  <message numerus="yes">
   <source>%n conflicts to settle</source>
   <translation>
    <numerusform>%n conflict to settle</numerusform>
    <numerusform>%n conflicts to settle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files waiting to send</source>
   <translation>
    <numerusform>%n file waiting to send</numerusform>
    <numerusform>%n files waiting to send</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were not sent: Media says why</source>
   <translation>
    <numerusform>%n file was not sent: Media says why</numerusform>
    <numerusform>%n files were not sent: Media says why</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n set aside</source>
   <translation>
    <numerusform>%n set aside</numerusform>
    <numerusform>%n set aside</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting to send</source>
   <translation>
    <numerusform>%n waiting to send</numerusform>
    <numerusform>%n waiting to send</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ThreadDialog</name>
  <message numerus="yes">
   <source>The text is a thread of %n posts.</source>
   <translation>
    <numerusform>The text is a thread of %n post.</numerusform>
    <numerusform>The text is a thread of %n posts.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Tile</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Trying</name>
  <message numerus="yes">
   <source>%n left as they are: {0}</source>
   <translation>
    <numerusform>%n left as it is: {0}</numerusform>
    <numerusform>%n left as they are: {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>(and %n other reasons)</source>
   <translation>
    <numerusform>(and %n other reason)</numerusform>
    <numerusform>(and %n other reasons)</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Widgets</name>
  <message numerus="yes">
   <source>%n of them new</source>
   <translation>
    <numerusform>%n of them new</numerusform>
    <numerusform>%n of them new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <translation>
    <numerusform>%n word</numerusform>
    <numerusform>%n words</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0}, %n waiting</source>
   <translation>
    <numerusform>{0}, %n waiting</numerusform>
    <numerusform>{0}, %n waiting</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WordingPart</name>
  <message numerus="yes">
   <source>%n rules</source>
   <translation>
    <numerusform>%n rule</numerusform>
    <numerusform>%n rules</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message numerus="yes">
   <source>%n events</source>
   <translation>
    <numerusform>%n event</numerusform>
    <numerusform>%n events</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n post</numerusform>
    <numerusform>%n posts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n more</numerusform>
    <numerusform>+%n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{0} of %n posts</source>
   <translation>
    <numerusform>{0} of %n post</numerusform>
    <numerusform>{0} of %n posts</numerusform>
   </translation>
  </message>
 </context>
</TS>
