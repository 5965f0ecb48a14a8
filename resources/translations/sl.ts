<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sl">
 <context>
  <name>Acting</name>
  <message>
   <source>The translation is marked as up to date.</source>
   <translation>Prevod je označen kot ažuren.</translation>
  </message>
 </context>
 <context>
  <name>Administering</name>
  <message>
   <source>This needs the server, which cannot be reached now.</source>
   <translation>Za to je potreben strežnik, ki zdaj ni dosegljiv.</translation>
  </message>
  <message>
   <source>This needs the server: sign in first, in the settings.</source>
   <translation>Za to je potreben strežnik: najprej se prijavite, v nastavitvah.</translation>
  </message>
  <message>
   <source>{0} has a new role: {1}</source>
   <translation>{0} ima novo vlogo: {1}</translation>
  </message>
  <message>
   <source>{0} has lost a role: {1}</source>
   <translation>{0} nima več vloge: {1}</translation>
  </message>
  <message>
   <source>{0} may act again.</source>
   <translation>{0} sme spet delati.</translation>
  </message>
  <message>
   <source>{0} may not act any more.</source>
   <translation>{0} ne sme več delati.</translation>
  </message>
 </context>
 <context>
  <name>AgendaDelegate</name>
  <message>
   <source>Event</source>
   <translation>Dogodek</translation>
  </message>
  <message>
   <source>Event, {0}</source>
   <translation>Dogodek, {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>danes</translation>
  </message>
 </context>
 <context>
  <name>AgendaModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Dogodek: {0}</translation>
  </message>
 </context>
 <context>
  <name>AgendaPage</name>
  <message>
   <source>Agenda</source>
   <translation>Dnevni red</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Počisti vse filtre</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the agenda lists every post with a time, day by day.</source>
   <translation>Zgoraj so nastavljeni filtri. Brez njih dnevni red našteje vse objave s časom, dan za dnem.</translation>
  </message>
  <message>
   <source>No post from here on passes the filters</source>
   <translation>Od tu naprej nobena objava ne ustreza filtrom</translation>
  </message>
  <message>
   <source>Nothing is planned from here on</source>
   <translation>Od tu naprej ni nič načrtovano</translation>
  </message>
  <message>
   <source>The agenda lists every post with a time, day by day. Posts without a time wait in the tray.</source>
   <translation>Dnevni red našteje vse objave s časom, dan za dnem. Objave brez časa čakajo v predalu.</translation>
  </message>
 </context>
 <context>
  <name>Ages</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n dan</numerusform>
    <numerusform>%n dneva</numerusform>
    <numerusform>%n dnevi</numerusform>
    <numerusform>%n dni</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n ura</numerusform>
    <numerusform>%n uri</numerusform>
    <numerusform>%n ure</numerusform>
    <numerusform>%n ur</numerusform>
   </translation>
  </message>
  <message>
   <source>late, a reminder is due</source>
   <translation>pozno, čas je za opomnik</translation>
  </message>
  <message>
   <source>less than an hour</source>
   <translation>manj kot uro</translation>
  </message>
  <message>
   <source>overdue, ask somebody else</source>
   <translation>zapadlo, vprašajte koga drugega</translation>
  </message>
 </context>
 <context>
  <name>AidPage</name>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Izbriši</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Poimenujte ga.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Shrani</translation>
  </message>
  <message>
   <source>New entry of the handle book</source>
   <translation>Nov vnos v imenik</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Nova skupina ključnikov</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Nova predloga</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nič se ni spremenilo.</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>Vidi le naše ministrstvo</translation>
  </message>
  <message>
   <source>This is kept by {0}: its people change it, you may use it.</source>
   <translation>Hrani {0}: tamkajšnji ljudje spreminjajo, vi lahko uporabljate.</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Nimate vloge, ki piše za državo.</translation>
  </message>
 </context>
 <context>
  <name>AidsView</name>
  <message>
   <source>Handle</source>
   <translation>Vzdevek</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Ključniki</translation>
  </message>
  <message>
   <source>Hashtags that belong together, texts to start from, and how institutions are called on each channel: kept once, put in with two keys.</source>
   <translation>Ključniki, ki spadajo skupaj, besedila za začetek in imena ustanov na kanalih: shranjeno enkrat, vstavljeno z dvema tipkama.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Iskane črke</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Nova skupina ključnikov</translation>
  </message>
  <message>
   <source>New handle</source>
   <translation>Nov vzdevek</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Nova predloga</translation>
  </message>
  <message>
   <source>No writing aids yet</source>
   <translation>Pripomočkov še ni</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Predloga</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Vtipkajte nekaj črk</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Pripomočki za pisanje</translation>
  </message>
  <message>
   <source>Writing aids · {0}</source>
   <translation>Pripomočki za pisanje · {0}</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Nimate vloge, ki piše za državo.</translation>
  </message>
  <message>
   <source>ministry only</source>
   <translation>le ministrstvo</translation>
  </message>
  <message>
   <source>“{0}” is deleted.</source>
   <translation>»{0}« je izbrisano.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>»{0}« je shranjeno.</translation>
  </message>
 </context>
 <context>
  <name>AllDay</name>
  <message>
   <source>All day: campaigns, events and national days</source>
   <translation>Ves dan: kampanje, dogodki in državni prazniki</translation>
  </message>
  <message>
   <source>The days of a campaign are changed in the timeline, or on its own page.</source>
   <translation>Dneve kampanje se spremeni na časovnici ali na njeni strani.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalPanel</name>
  <message>
   <source>Approval</source>
   <translation>Odobritev</translation>
  </message>
 </context>
 <context>
  <name>Approvals</name>
  <message>
   <source> or </source>
   <translation> ali </translation>
  </message>
  <message numerus="yes">
   <source>%n approved.</source>
   <translation>
    <numerusform>%n odobrena.</numerusform>
    <numerusform>%n odobreni.</numerusform>
    <numerusform>%n odobrene.</numerusform>
    <numerusform>%n odobrenih.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not approved.</source>
   <translation>
    <numerusform>%n ni odobrena.</numerusform>
    <numerusform>%n nista odobreni.</numerusform>
    <numerusform>%n niso odobrene.</numerusform>
    <numerusform>%n ni odobrenih.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not sent back.</source>
   <translation>
    <numerusform>%n ni vrnjena.</numerusform>
    <numerusform>%n nista vrnjeni.</numerusform>
    <numerusform>%n niso vrnjene.</numerusform>
    <numerusform>%n ni vrnjenih.</numerusform>
   </translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Račun</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>Odobreno.</translation>
  </message>
  <message numerus="yes">
   <source>Changes are requested in %n posts.</source>
   <translation>
    <numerusform>Spremembe so zahtevane v %n objavi.</numerusform>
    <numerusform>Spremembe so zahtevane v %n objavah.</numerusform>
    <numerusform>Spremembe so zahtevane v %n objavah.</numerusform>
    <numerusform>Spremembe so zahtevane v %n objavah.</numerusform>
   </translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Spremembe so zahtevane.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Opozorilo o vsebini</translation>
  </message>
  <message>
   <source>Description of {0} ({1})</source>
   <translation>Opis za {0} ({1})</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Ključniki</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Stališče</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Povezava</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Mediji</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Novo</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Objava</translation>
  </message>
  <message>
   <source>Sent by {0}, {1}</source>
   <translation>Poslal(a) {0}, {1}</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Čas</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Naslov</translation>
  </message>
  <message>
   <source>approval steps</source>
   <translation>koraki odobritve</translation>
  </message>
  <message>
   <source>for {0}</source>
   <translation>za {0}</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>v pregledu</translation>
  </message>
  <message>
   <source>its line has changed since</source>
   <translation>stališče se je od takrat spremenilo</translation>
  </message>
  <message>
   <source>line on which it rests</source>
   <translation>stališče, na katerem temelji</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>brez časa</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>še brez časa</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>nihče ne more odločiti</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>nekdo</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>čas objave</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>čaka na: {0}</translation>
  </message>
  <message>
   <source>waits {0}</source>
   <translation>čaka {0}</translation>
  </message>
  <message>
   <source>{0} (no time zone)</source>
   <translation>{0} (brez časovnega pasu)</translation>
  </message>
  <message>
   <source>{0} {1} ({2} UTC)</source>
   <translation>{0} {1} ({2} UTC)</translation>
  </message>
 </context>
 <context>
  <name>ApprovalsView</name>
  <message>
   <source>Approvals · {0} for you</source>
   <translation>Odobritve · {0} za vas</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Odobri</translation>
  </message>
  <message>
   <source>Approve all {0}</source>
   <translation>Odobri vse ({0})</translation>
  </message>
  <message>
   <source>Approve {0} of {1}</source>
   <translation>Odobri {0} od {1}</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Najprej izberite objavo.</translation>
  </message>
  <message>
   <source>Choose one post.</source>
   <translation>Izberite eno objavo.</translation>
  </message>
  <message>
   <source>Ctrl+Enter approves, Ctrl+Shift+Enter requests changes</source>
   <translation>Ctrl+Enter odobri, Ctrl+Shift+Enter zahteva spremembe</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Pojdi na koledar</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Predaj moje odločitve…</translation>
  </message>
  <message>
   <source>Open in the editor</source>
   <translation>Odpri v urejevalniku</translation>
  </message>
  <message>
   <source>Posts in review</source>
   <translation>Objave v pregledu</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Opomni</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Zahtevaj spremembe</translation>
  </message>
  <message>
   <source>Request changes of all {0}…</source>
   <translation>Zahtevaj spremembe vseh ({0})…</translation>
  </message>
  <message>
   <source>Request changes of {0} of {1}…</source>
   <translation>Zahtevaj spremembe: {0} od {1}…</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Zahtevaj spremembe…</translation>
  </message>
  <message>
   <source>They are reminded: {0}.</source>
   <translation>Opomnjeni: {0}.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Danes so bili že opomnjeni.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Ta objava še čaka na vašo odločitev.</translation>
  </message>
  <message>
   <source>Wait for me</source>
   <translation>Čakajo name</translation>
  </message>
  <message>
   <source>Wait for me · {0}</source>
   <translation>Čakajo name · {0}</translation>
  </message>
  <message>
   <source>Wait for others</source>
   <translation>Čakajo na druge</translation>
  </message>
  <message>
   <source>Wait for others · {0}</source>
   <translation>Čakajo na druge · {0}</translation>
  </message>
  <message numerus="yes">
   <source>What should change in these %n posts? Their writers will read it.</source>
   <translation>
    <numerusform>Kaj naj se spremeni v tej %n objavi? Prebrali bodo avtorji.</numerusform>
    <numerusform>Kaj naj se spremeni v teh %n objavah? Prebrali bodo avtorji.</numerusform>
    <numerusform>Kaj naj se spremeni v teh %n objavah? Prebrali bodo avtorji.</numerusform>
    <numerusform>Kaj naj se spremeni v teh %n objavah? Prebrali bodo avtorji.</numerusform>
   </translation>
  </message>
  <message>
   <source>What should change in “{0}”? Its writers will read it.</source>
   <translation>Kaj naj se spremeni v »{0}«? Prebrali bodo avtorji.</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>Katere odločitve</translation>
  </message>
 </context>
 <context>
  <name>AskScope</name>
  <message>
   <source>A post of a series</source>
   <translation>Objava iz serije</translation>
  </message>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>Vse objave serije ({0})</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Samo ta objava</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Ta in naslednje ({0})</translation>
  </message>
  <message>
   <source>This is post {0} of {1} of its series.</source>
   <translation>To je objava {0} od {1} v seriji.</translation>
  </message>
  <message>
   <source>What is public or withdrawn stays as it is.</source>
   <translation>Kar je javno ali umaknjeno, ostane, kot je.</translation>
  </message>
 </context>
 <context>
  <name>Bars</name>
  <message>
   <source>over</source>
   <translation>končana</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>načrtovana</translation>
  </message>
  <message>
   <source>running</source>
   <translation>poteka</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>pridruženih {0} od {1}</translation>
  </message>
 </context>
 <context>
  <name>BlackoutForm</name>
  <message>
   <source>Approvers keep the blackouts of their country, administrators all.</source>
   <translation>Zapore svoje države vodijo odobritelji, skrbniki vse.</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Zapora</translation>
  </message>
  <message>
   <source>Blackouts</source>
   <translation>Zapore</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanali</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zapri</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Izbriši</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Učinek</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prvi dan</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Zadnji dan</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Novo</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>Povod</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Razlog</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Shrani</translation>
  </message>
  <message>
   <source>The blackout is kept.</source>
   <translation>Zapora je shranjena.</translation>
  </message>
  <message>
   <source>The blackout was deleted.</source>
   <translation>Zapora je izbrisana.</translation>
  </message>
  <message>
   <source>all channels</source>
   <translation>vsi kanali</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>vse države</translation>
  </message>
 </context>
 <context>
  <name>Blackouts</name>
  <message>
   <source>Election silence</source>
   <translation>Volilni molk</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>Praznik</translation>
  </message>
  <message>
   <source>Mourning</source>
   <translation>Žalovanje</translation>
  </message>
  <message>
   <source>Nothing is published</source>
   <translation>Nič se ne objavlja</translation>
  </message>
  <message>
   <source>Own rule</source>
   <translation>Lastno pravilo</translation>
  </message>
  <message>
   <source>Publish with care</source>
   <translation>Objavljajte premišljeno</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>vse države</translation>
  </message>
  <message>
   <source>{0}, nothing is published · {1}: {2}</source>
   <translation>{0}, nič se ne objavlja · {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, publish with care · {1}: {2}</source>
   <translation>{0}, objavljajte premišljeno · {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>Board</name>
  <message>
   <source>A decision is made where the whole text is read. Open the post to approve it or to ask for changes.</source>
   <translation>Odloča se tam, kjer se bere celo besedilo. Odprite objavo, da jo odobrite ali zahtevate spremembe.</translation>
  </message>
  <message>
   <source>A post becomes a draft again when its text is changed. Open it to write.</source>
   <translation>Objava je spet osnutek, ko se besedilo spremeni. Odprite jo za pisanje.</translation>
  </message>
  <message>
   <source>A post is missed when its time has passed; nobody can put it there.</source>
   <translation>Objava je zamujena, ko ji čas mine; tja je ne more dati nihče.</translation>
  </message>
  <message>
   <source>A post is published with the link that proves it. Open the post to note the link.</source>
   <translation>Objava je objavljena s povezavo, ki to dokazuje. Odprite jo in zapišite povezavo.</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Odobreno</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Zahtevane spremembe</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>V pregledu</translation>
  </message>
  <message>
   <source>It has to be sent for approval and approved first.</source>
   <translation>Najprej jo je treba poslati v odobritev in odobriti.</translation>
  </message>
  <message>
   <source>It is in review: it can be scheduled once it is approved.</source>
   <translation>Je v pregledu: razporedi se lahko, ko je odobrena.</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Zamujeno</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>Zadržano</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Objavljeno</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Zadrži</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>Zadrži…</translation>
  </message>
  <message>
   <source>Put {0} on hold?</source>
   <translation>Zadržanje: {0}?</translation>
  </message>
  <message>
   <source>Release from hold</source>
   <translation>Sprosti zadržanje</translation>
  </message>
  <message>
   <source>Release {0} from hold?</source>
   <translation>Sprostitev zadržanja: {0}?</translation>
  </message>
  <message>
   <source>Released</source>
   <translation>Sproščeno</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Razporedi</translation>
  </message>
  <message>
   <source>Schedule {0}?</source>
   <translation>Razporeditev: {0}?</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Razporejeno</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Pošlji v odobritev</translation>
  </message>
  <message>
   <source>Send {0} for approval?</source>
   <translation>Pošljem v odobritev ({0})?</translation>
  </message>
  <message>
   <source>Sent for approval</source>
   <translation>Poslano v odobritev</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Vzemi iz razporeda</translation>
  </message>
  <message>
   <source>Take {0} off the schedule?</source>
   <translation>Odstranitev iz razporeda: {0}?</translation>
  </message>
  <message>
   <source>Taken off the schedule</source>
   <translation>Vzeto iz razporeda</translation>
  </message>
  <message>
   <source>This post is public; it stays where it is.</source>
   <translation>Ta objava je javna; ostane, kjer je.</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Za napisati</translation>
  </message>
  <message>
   <source>Why? The reason is kept with the post, and the others read it.</source>
   <translation>Zakaj? Razlog ostane pri objavi in drugi ga preberejo.</translation>
  </message>
  <message>
   <source>Withdraw {0}? Their texts stay readable.</source>
   <translation>Umik: {0}? Besedila ostanejo berljiva.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Umaknjeno</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Umakni…</translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message>
   <source>All posts by stage</source>
   <translation>Vse objave po stopnjah</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Najprej izberite objavo.</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Več…</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Odpri objavo</translation>
  </message>
  <message>
   <source>There is no column on that side.</source>
   <translation>Na tej strani ni stolpca.</translation>
  </message>
 </context>
 <context>
  <name>BookDialog</name>
  <message>
   <source>Brief, participation, messages, coverage, posts with their approvals, and results.</source>
   <translation>Zasnova, udeležba, sporočila, pokritost, objave z odobritvami in rezultati.</translation>
  </message>
  <message>
   <source>Campaign book</source>
   <translation>Knjiga kampanje</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>PDF, to read and to print</source>
   <translation>PDF, za branje in tiskanje</translation>
  </message>
  <message>
   <source>Save the book…</source>
   <translation>Shrani knjigo…</translation>
  </message>
  <message>
   <source>Save the campaign book</source>
   <translation>Shrani knjigo kampanje</translation>
  </message>
  <message>
   <source>The book is being put together.</source>
   <translation>Knjiga se sestavlja.</translation>
  </message>
  <message>
   <source>The campaign book was saved as {0}</source>
   <translation>Knjiga kampanje je shranjena kot {0}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>Delovni zvezek (*.xlsx)</translation>
  </message>
  <message>
   <source>XLSX, to count with</source>
   <translation>XLSX, za računanje</translation>
  </message>
 </context>
 <context>
  <name>BulkBar</name>
  <message numerus="yes">
   <source>%n posts chosen</source>
   <translation>
    <numerusform>Izbrana %n objava</numerusform>
    <numerusform>Izbrani %n objavi</numerusform>
    <numerusform>Izbrane %n objave</numerusform>
    <numerusform>Izbranih %n objav</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Ne izberi nobene</translation>
  </message>
  <message>
   <source>Chosen posts</source>
   <translation>Izbrane objave</translation>
  </message>
  <message>
   <source>Chosen: {0}</source>
   <translation>Izbrano: {0}</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Izbriši…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Premakni na…</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Skrbnik…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Pošlji v odobritev</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Zamakni…</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Odvzemi čas</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Umakni…</translation>
  </message>
 </context>
 <context>
  <name>Calendar</name>
  <message>
   <source>It is scheduled: moved, it stays approved but has to be scheduled again.</source>
   <translation>Objava je razporejena: premaknjena ostane odobrena, a jo je treba razporediti znova.</translation>
  </message>
  <message>
   <source>It is {0}, and its approval covers the time: moved, it is a draft again and is approved anew.</source>
   <translation>Objava je {0} in odobritev velja tudi za čas: premaknjena je spet osnutek in se odobri znova.</translation>
  </message>
  <message>
   <source>Not {0}: {1}</source>
   <translation>Brez {0}: {1}</translation>
  </message>
  <message>
   <source>The approval or the schedule of {0} would be lost.</source>
   <translation>{0}: odobritev ali razpored bi se izgubil.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Ta objava je javna; ostane na dnevu, ko je izšla.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Ta objava je bila umaknjena. Najprej jo znova odprite.</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>v navzkrižju</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>zadržano</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>iz serije</translation>
  </message>
  <message>
   <source>proposed time</source>
   <translation>predlagan čas</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>čaka na pošiljanje</translation>
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message>
   <source>Back</source>
   <translation>Nazaj</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Naprej</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Nova objava, {0}</translation>
  </message>
  <message>
   <source>This page shows all days.</source>
   <translation>Ta stran prikazuje vse dni.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Danes</translation>
  </message>
 </context>
 <context>
  <name>CampaignBody</name>
  <message>
   <source>Activity</source>
   <translation>Dejavnost</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Zasnova</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Pokritost</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Datoteke</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Sporočila</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>Datotek še ni</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>Nič se še ni zgodilo</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Pregled</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Sodelovanje</translation>
  </message>
  <message>
   <source>Parts of the campaign</source>
   <translation>Deli kampanje</translation>
  </message>
  <message>
   <source>Pictures and films that posts of this campaign show are listed here, with credit and licence.</source>
   <translation>Tu so slike in filmi iz objav te kampanje, z navedbo avtorja in licenco.</translation>
  </message>
  <message>
   <source>Who did what in this campaign, and when, is listed here.</source>
   <translation>Tu je, kdo je v tej kampanji kaj naredil in kdaj.</translation>
  </message>
  <message>
   <source>led by {0}</source>
   <translation>vodi {0}</translation>
  </message>
  <message>
   <source>on hold: {0}</source>
   <translation>zadržano: {0}</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>pridruženih {0} od {1}</translation>
  </message>
 </context>
 <context>
  <name>CampaignHead</name>
  <message>
   <source>Answer by {0}.</source>
   <translation>Odgovor do {0}.</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Knjiga kampanje…</translation>
  </message>
  <message>
   <source>Change the answer…</source>
   <translation>Spremeni odgovor…</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Odkloni</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>Pridruži se</translation>
  </message>
  <message>
   <source>Join with a reservation…</source>
   <translation>Pridruži se s pridržkom…</translation>
  </message>
  <message>
   <source>{0} asks again.</source>
   <translation>{0} vpraša znova.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>{0}: odklonjeno.</translation>
  </message>
  <message>
   <source>{0} has joined with a reservation: {1}</source>
   <translation>{0}: pridružena s pridržkom: {1}</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>{0}: pridružena.</translation>
  </message>
  <message>
   <source>{0} is invited.</source>
   <translation>{0}: povabljena.</translation>
  </message>
 </context>
 <context>
  <name>Campaigns</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n dan zamude</numerusform>
    <numerusform>%n dneva zamude</numerusform>
    <numerusform>%n dnevi zamude</numerusform>
    <numerusform>%n dni zamude</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>še %n dan</numerusform>
    <numerusform>še %n dneva</numerusform>
    <numerusform>še %n dnevi</numerusform>
    <numerusform>še %n dni</numerusform>
   </translation>
  </message>
  <message>
   <source>, then the </source>
   <translation>, nato </translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>1 dan zamude</translation>
  </message>
  <message>
   <source>1 day left</source>
   <translation>še 1 dan</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>Kampanja potrebuje naslov.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Odgovor</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Odgovor do</translation>
  </message>
  <message>
   <source>Answer by {0}</source>
   <translation>Odgovor do {0}</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>Države</translation>
  </message>
  <message>
   <source>Countries are invited by the lead country, {0}.</source>
   <translation>Države vabi vodilna država ({0}).</translation>
  </message>
  <message>
   <source>Countries are reminded by the lead country, {0}.</source>
   <translation>Države opominja vodilna država ({0}).</translation>
  </message>
  <message>
   <source>Countries to invite</source>
   <translation>Države, ki jih povabite</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dan</translation>
  </message>
  <message>
   <source>Does {0} take part?</source>
   <translation>Ali {0} sodeluje?</translation>
  </message>
  <message>
   <source>Embargo</source>
   <translation>Embargo</translation>
  </message>
  <message>
   <source>Every country that was invited has answered.</source>
   <translation>Odgovorile so vse povabljene države.</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prvi dan</translation>
  </message>
  <message>
   <source>Give this answer</source>
   <translation>Daj ta odgovor</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Povabi</translation>
  </message>
  <message>
   <source>Invite countries</source>
   <translation>Povabi države</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Zadnji dan</translation>
  </message>
  <message>
   <source>Lead country</source>
   <translation>Vodilna država</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Sporočilo</translation>
  </message>
  <message>
   <source>Messages are added by the lead country, {0}.</source>
   <translation>Sporočila dodaja vodilna država: {0}.</translation>
  </message>
  <message>
   <source>Named officer</source>
   <translation>Imenovani uradnik</translation>
  </message>
  <message>
   <source>Named officer (can be left empty)</source>
   <translation>Imenovani uradnik (lahko ostane prazno)</translation>
  </message>
  <message>
   <source>New campaign</source>
   <translation>Nova kampanja</translation>
  </message>
  <message>
   <source>No deadline set</source>
   <translation>Rok ni določen</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Opomni</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Pridržek</translation>
  </message>
  <message>
   <source>Say what the reservation is.</source>
   <translation>Povejte, kakšen je pridržek.</translation>
  </message>
  <message>
   <source>Set the embargo</source>
   <translation>Določi embargo</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Nekdo</translation>
  </message>
  <message>
   <source>Start it</source>
   <translation>Začni</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Kampanja se konča, preden se začne.</translation>
  </message>
  <message>
   <source>The rest of the brief is written on the campaign's page.</source>
   <translation>Preostala zasnova se piše na strani kampanje.</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Označite vsaj eno državo.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Čas v {0}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Naslov</translation>
  </message>
  <message>
   <source>Until then nothing of this campaign goes out, and countries that were not invited, observers and administrators of the network get nothing of it. To end it earlier two people are needed.</source>
   <translation>Do takrat iz te kampanje nič ne gre ven; države, ki niso povabljene, opazovalci in skrbniki omrežja ne dobijo ničesar. Za predčasen konec sta potrebni dve osebi.</translation>
  </message>
  <message>
   <source>What the reservation is</source>
   <translation>Kakšen je pridržek</translation>
  </message>
  <message>
   <source>Which countries are asked again to answer?</source>
   <translation>Katere države vprašamo znova?</translation>
  </message>
  <message>
   <source>Which countries are asked to take part?</source>
   <translation>Katere države so vprašane za sodelovanje?</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Delovni jezik</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Ne pišete za nobeno državo, zato ne morete začeti kampanje.</translation>
  </message>
  <message>
   <source>approved by the {0}</source>
   <translation>odobri {0}</translation>
  </message>
  <message>
   <source>approver of {0}</source>
   <translation>odobritelj ({0})</translation>
  </message>
  <message>
   <source>its licence has ended</source>
   <translation>licenca je potekla</translation>
  </message>
  <message>
   <source>lead of {0}</source>
   <translation>vodja ({0})</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>še brez besedila</translation>
  </message>
  <message>
   <source>not to be used after {0}</source>
   <translation>uporaba le do {0}</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>zadržano</translation>
  </message>
  <message>
   <source>reminded {0}</source>
   <translation>opomnjeno {0}</translation>
  </message>
  <message>
   <source>the post's own country</source>
   <translation>država objave</translation>
  </message>
  <message>
   <source>today</source>
   <translation>danes</translation>
  </message>
  <message>
   <source>{0} answered for {1}: {2}</source>
   <translation>{0} je odgovoril(a) za {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed {1}: {2}</source>
   <translation>{0} je spremenil(a) {1}: {2}</translation>
  </message>
  <message>
   <source>{0} invited {1}</source>
   <translation>{0} je povabil(a) {1}</translation>
  </message>
  <message>
   <source>{0} made {1}</source>
   <translation>{0} je ustvaril(a) {1}</translation>
  </message>
  <message>
   <source>{0} on {1}: {2}</source>
   <translation>{0} o {1}: {2}</translation>
  </message>
  <message>
   <source>{0} reminded {1}</source>
   <translation>{0} je opomnil(a) {1}</translation>
  </message>
  <message>
   <source>{0} set what {1} covers</source>
   <translation>{0} je določil(a), kaj pokrije {1}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} do {1}</translation>
  </message>
  <message>
   <source>{0}: no answer</source>
   <translation>{0}: brez odgovora</translation>
  </message>
 </context>
 <context>
  <name>CampaignsView</name>
  <message numerus="yes">
   <source>%n countries are invited.</source>
   <translation>
    <numerusform>%n država je povabljena.</numerusform>
    <numerusform>%n državi sta povabljeni.</numerusform>
    <numerusform>%n države so povabljene.</numerusform>
    <numerusform>%n držav je povabljenih.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n countries are reminded.</source>
   <translation>
    <numerusform>%n država je opomnjena.</numerusform>
    <numerusform>%n državi sta opomnjeni.</numerusform>
    <numerusform>%n države so opomnjene.</numerusform>
    <numerusform>%n držav je opomnjenih.</numerusform>
   </translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Kampanje</translation>
  </message>
  <message>
   <source>Invited.</source>
   <translation>Povabljeno.</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>Tukaj je odpravljen; velja, ko ga sprejme strežnik.</translation>
  </message>
  <message>
   <source>Message {0}</source>
   <translation>Sporočilo {0}</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>Nova kampanja…</translation>
  </message>
  <message>
   <source>One country is reminded.</source>
   <translation>Ena država je opomnjena.</translation>
  </message>
  <message>
   <source>Propose to lift the embargo</source>
   <translation>Predlagaj odpravo embarga</translation>
  </message>
  <message>
   <source>Proposed. The embargo stands until another person lifts it.</source>
   <translation>Predlagano. Embargo velja, dokler ga ne odpravi druga oseba.</translation>
  </message>
  <message>
   <source>The answer is given.</source>
   <translation>Odgovor je dan.</translation>
  </message>
  <message>
   <source>The embargo is set.</source>
   <translation>Embargo je določen.</translation>
  </message>
  <message>
   <source>The embargo stands.</source>
   <translation>Embargo velja.</translation>
  </message>
  <message>
   <source>This campaign is deleted, or is not on this laptop any more.</source>
   <translation>Ta kampanja je izbrisana ali je ni več na tem prenosniku.</translation>
  </message>
  <message>
   <source>Why does it end before its time? Another person has to agree; the reason is kept.</source>
   <translation>Zakaj se konča predčasno? Druga oseba se mora strinjati; razlog se shrani.</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Ne pišete za nobeno državo, zato ne morete začeti kampanje.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>{0}: odklonjeno.</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>{0}: pridružena.</translation>
  </message>
  <message>
   <source>“{0}” is started.</source>
   <translation>Kampanja »{0}« je začeta.</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Content warning: {0}</source>
   <translation>Opozorilo o vsebini: {0}</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Pokaži manj</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Pokaži več</translation>
  </message>
  <message numerus="yes">
   <source>and %n more posts</source>
   <translation>
    <numerusform>in še %n objava</numerusform>
    <numerusform>in še %n objavi</numerusform>
    <numerusform>in še %n objave</numerusform>
    <numerusform>in še %n objav</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CellMenu</name>
  <message>
   <source>Ask {0} to cover this</source>
   <translation>Prosi {0}, naj to pokrije</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Pokritost</translation>
  </message>
  <message>
   <source>Coverage on all channels</source>
   <translation>Pokritost na vseh kanalih</translation>
  </message>
  <message>
   <source>Set the coverage</source>
   <translation>Določi pokritost</translation>
  </message>
  <message>
   <source>Take the request to {0} back</source>
   <translation>Umakni prošnjo: {0}</translation>
  </message>
  <message>
   <source>Translate {0}</source>
   <translation>Prevedi {0}</translation>
  </message>
  <message>
   <source>Translate {0} into {1}</source>
   <translation>Prevedi {0} v jezik: {1}</translation>
  </message>
  <message>
   <source>Write a post for {0}</source>
   <translation>Napiši objavo za {0}</translation>
  </message>
  <message>
   <source>choose one campaign first</source>
   <translation>najprej izberite eno kampanjo</translation>
  </message>
  <message>
   <source>you do not write for this country</source>
   <translation>za to državo ne pišete</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} na {1}</translation>
  </message>
 </context>
 <context>
  <name>ChangeDates</name>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>Change the dates</source>
   <translation>Spremeni datume</translation>
  </message>
  <message>
   <source>Change them</source>
   <translation>Spremeni jih</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prvi dan</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Zadnji dan</translation>
  </message>
  <message>
   <source>The campaign would end before it starts.</source>
   <translation>Kampanja bi se končala, preden se začne.</translation>
  </message>
  <message>
   <source>The posts stay where they are.</source>
   <translation>Objave ostanejo, kjer so.</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <source>behind its source</source>
   <translation>zaostaja za izvirnikom</translation>
  </message>
  <message>
   <source>for its audience {0}</source>
   <translation>za občinstvo {0}</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>v navzkrižju</translation>
  </message>
  <message>
   <source>needs approval again</source>
   <translation>znova potrebuje odobritev</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>zadržano</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>iz serije</translation>
  </message>
  <message>
   <source>publishing is stopped</source>
   <translation>objavljanje je ustavljeno</translation>
  </message>
  <message>
   <source>that is you</source>
   <translation>to ste vi</translation>
  </message>
  <message>
   <source>time proposed, not confirmed</source>
   <translation>čas predlagan, ni potrjen</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>čaka na pošiljanje</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>čaka na: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChoiceChip</name>
  <message>
   <source>Clear the filter “{0}”</source>
   <translation>Počisti filter »{0}«</translation>
  </message>
  <message>
   <source>Opens a list.</source>
   <translation>Odpre seznam.</translation>
  </message>
  <message>
   <source>Opens a list. Delete takes the filter away.</source>
   <translation>Odpre seznam. Delete odstrani filter.</translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n objava</numerusform>
    <numerusform>%n objavi</numerusform>
    <numerusform>%n objave</numerusform>
    <numerusform>%n objav</numerusform>
   </translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Iskanje</translation>
  </message>
  <message>
   <source>Search: {0}</source>
   <translation>Iskanje: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChooseOwner</name>
  <message>
   <source>Give them</source>
   <translation>Predaj jih</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Skrbnik</translation>
  </message>
  <message>
   <source>Owner of {0}</source>
   <translation>Skrbnik: {0}</translation>
  </message>
  <message>
   <source>Who looks after them from now on?</source>
   <translation>Kdo skrbi zanje odslej?</translation>
  </message>
 </context>
 <context>
  <name>CodeDialog</name>
  <message>
   <source>Code</source>
   <translation>Koda</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Kopiraj kodo</translation>
  </message>
 </context>
 <context>
  <name>Colouring</name>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Colour: campaign</source>
   <translation>Barva: kampanja</translation>
  </message>
  <message>
   <source>Colour: country</source>
   <translation>Barva: država</translation>
  </message>
  <message>
   <source>Colour: status</source>
   <translation>Barva: stanje</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stanje</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>&amp;Approving</source>
   <translation>Odob&amp;ritev</translation>
  </message>
  <message>
   <source>&amp;Calendar</source>
   <translation>&amp;Koledar</translation>
  </message>
  <message>
   <source>&amp;Desk</source>
   <translation>&amp;Pult</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Uredi</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>Po&amp;jdi</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Po&amp;moč</translation>
  </message>
  <message>
   <source>&amp;Posts</source>
   <translation>O&amp;bjave</translation>
  </message>
  <message>
   <source>About Campaign Desk</source>
   <translation>O programu Campaign Desk</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Dodaj slike ali filme…</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Dnevni red</translation>
  </message>
  <message>
   <source>Answer for my country…</source>
   <translation>Odgovori za mojo državo…</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Odobritve</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Odobri izbrano</translation>
  </message>
  <message>
   <source>Begin a drill…</source>
   <translation>Začni vajo …</translation>
  </message>
  <message>
   <source>Blackouts…</source>
   <translation>Zapore …</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Board: the post to the column before</source>
   <translation>Tabla: objava v prejšnji stolpec</translation>
  </message>
  <message>
   <source>Board: the post to the next column</source>
   <translation>Tabla: objava v naslednji stolpec</translation>
  </message>
  <message>
   <source>Both at this place of the merge</source>
   <translation>Oboje na tem mestu združitve</translation>
  </message>
  <message>
   <source>C&amp;ampaign</source>
   <translation>Ka&amp;mpanja</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Koledar</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Knjiga kampanje…</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Kampanje</translation>
  </message>
  <message>
   <source>Choose all posts shown</source>
   <translation>Izberi vse prikazane objave</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Ne izberi nobene</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Počisti vse filtre</translation>
  </message>
  <message>
   <source>Close the desk</source>
   <translation>Zapri pult</translation>
  </message>
  <message>
   <source>Comment on the selected words</source>
   <translation>Komentiraj izbrane besede</translation>
  </message>
  <message>
   <source>Con&amp;flicts</source>
   <translation>Na&amp;vzkrižja</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Navzkrižja</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Pokritost</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dan</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Izbriši…</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Osnutki</translation>
  </message>
  <message>
   <source>E&amp;ditor</source>
   <translation>Ure&amp;jevalnik</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Končaj vajo …</translation>
  </message>
  <message>
   <source>Filter…</source>
   <translation>Filter…</translation>
  </message>
  <message>
   <source>Find a command…</source>
   <translation>Poišči ukaz…</translation>
  </message>
  <message>
   <source>Go to date…</source>
   <translation>Pojdi na datum…</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Predaj moje odločitve…</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Povabi države…</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group…</source>
   <translation>Shrani ključnike kot skupino…</translation>
  </message>
  <message>
   <source>Keep this text as a template…</source>
   <translation>Shrani to besedilo kot predlogo…</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Shrani ta pogled…</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Tipkovnica in miška</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Stališča</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Mediji</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Omembe</translation>
  </message>
  <message>
   <source>Mine at this place of the merge</source>
   <translation>Moje na tem mestu združitve</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mesec</translation>
  </message>
  <message>
   <source>Move the chosen posts to…</source>
   <translation>Premakni izbrane objave na…</translation>
  </message>
  <message>
   <source>Move the post a day earlier</source>
   <translation>Premakni objavo dan prej</translation>
  </message>
  <message>
   <source>Move the post a day later</source>
   <translation>Premakni objavo dan pozneje</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) earlier</source>
   <translation>Premakni objavo teden (ali pol ure) prej</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) later</source>
   <translation>Premakni objavo teden (ali pol ure) pozneje</translation>
  </message>
  <message>
   <source>Move the post to…</source>
   <translation>Premakni objavo na…</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Narativi</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>Nova kampanja…</translation>
  </message>
  <message>
   <source>New event…</source>
   <translation>Nov dogodek…</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Novo sporočilo</translation>
  </message>
  <message>
   <source>New post…</source>
   <translation>Nova objava…</translation>
  </message>
  <message>
   <source>New request to other countries…</source>
   <translation>Nova prošnja drugim državam …</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>Naslednji komentar</translation>
  </message>
  <message>
   <source>Next part of the campaign</source>
   <translation>Naslednji del kampanje</translation>
  </message>
  <message>
   <source>Next period</source>
   <translation>Naslednje obdobje</translation>
  </message>
  <message>
   <source>Next place of the merge</source>
   <translation>Naslednje mesto združitve</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Naslednja objava dneva</translation>
  </message>
  <message>
   <source>Next unknown word</source>
   <translation>Naslednja neznana beseda</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Obvestila</translation>
  </message>
  <message>
   <source>Owner of the chosen posts…</source>
   <translation>Skrbnik izbranih objav…</translation>
  </message>
  <message>
   <source>Part of the campaign before</source>
   <translation>Prejšnji del kampanje</translation>
  </message>
  <message>
   <source>Part the thread here</source>
   <translation>Razdeli niz tukaj</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Ljudje</translation>
  </message>
  <message>
   <source>Place of the merge before</source>
   <translation>Prejšnje mesto združitve</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>Prejšnji komentar</translation>
  </message>
  <message>
   <source>Previous period</source>
   <translation>Prejšnje obdobje</translation>
  </message>
  <message>
   <source>Previous post of the day</source>
   <translation>Prejšnja objava dneva</translation>
  </message>
  <message>
   <source>Print or save as PDF…</source>
   <translation>Natisni ali shrani kot PDF…</translation>
  </message>
  <message>
   <source>Put in a group of hashtags…</source>
   <translation>Vstavi skupino ključnikov…</translation>
  </message>
  <message>
   <source>Put in a handle…</source>
   <translation>Vstavi vzdevek…</translation>
  </message>
  <message>
   <source>Read in figures from a file…</source>
   <translation>Prevzemi številke iz datoteke…</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Ponovi</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Vpiši narativ …</translation>
  </message>
  <message>
   <source>Remind silent countries…</source>
   <translation>Opomni države brez odgovora…</translation>
  </message>
  <message>
   <source>Remind those it waits for</source>
   <translation>Opomni tiste, na katere čaka</translation>
  </message>
  <message>
   <source>Repeat, or change the rule of the series…</source>
   <translation>Ponovi ali spremeni pravilo serije…</translation>
  </message>
  <message>
   <source>Request changes of what is chosen…</source>
   <translation>Zahtevaj spremembe izbranega…</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Prošnje</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Rezultati</translation>
  </message>
  <message>
   <source>Save (done by itself)</source>
   <translation>Shrani (samodejno)</translation>
  </message>
  <message>
   <source>Save the figures as CSV…</source>
   <translation>Shrani številke kot CSV…</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Iskanje</translation>
  </message>
  <message>
   <source>Send the chosen posts for approval</source>
   <translation>Pošlji izbrane objave v odobritev</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Odloženo</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Nastavitve</translation>
  </message>
  <message>
   <source>Settle posts missed under a stop…</source>
   <translation>Uredi objave, zamujene med ustavitvijo …</translation>
  </message>
  <message>
   <source>Settle the comment</source>
   <translation>Zaključi komentar</translation>
  </message>
  <message>
   <source>Shift the chosen posts…</source>
   <translation>Zamakni izbrane objave…</translation>
  </message>
  <message>
   <source>Show or hide the tray and the day</source>
   <translation>Pokaži ali skrij predal in dan</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Preskoči to objavo serije</translation>
  </message>
  <message>
   <source>Split into a thread…</source>
   <translation>Razdeli v niz…</translation>
  </message>
  <message>
   <source>Start from a template…</source>
   <translation>Začni iz predloge…</translation>
  </message>
  <message>
   <source>Stop fetching</source>
   <translation>Ustavi prenos</translation>
  </message>
  <message>
   <source>Stops of publishing…</source>
   <translation>Ustavitve objavljanja …</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Uskladi zdaj</translation>
  </message>
  <message>
   <source>Tags of the link…</source>
   <translation>Oznake povezave…</translation>
  </message>
  <message>
   <source>Take the time away (to the tray)</source>
   <translation>Odvzemi čas (v predal)</translation>
  </message>
  <message>
   <source>The place before</source>
   <translation>Prejšnji prostor</translation>
  </message>
  <message>
   <source>Theirs at this place of the merge</source>
   <translation>Njihovo na tem mestu združitve</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Časovnica</translation>
  </message>
  <message>
   <source>Timeline: change the dates of the campaign…</source>
   <translation>Časovnica: spremeni datume kampanje…</translation>
  </message>
  <message>
   <source>Timeline: farther</source>
   <translation>Časovnica: dlje</translation>
  </message>
  <message>
   <source>Timeline: lanes by campaign or by country</source>
   <translation>Časovnica: steze po kampanjah ali državah</translation>
  </message>
  <message>
   <source>Timeline: nearer</source>
   <translation>Časovnica: bliže</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Danes</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Razveljavi</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Uporabi združeno besedilo</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Teden</translation>
  </message>
  <message>
   <source>Withdraw the chosen posts…</source>
   <translation>Umakni izbrane objave…</translation>
  </message>
  <message>
   <source>Write the figures of the chosen post…</source>
   <translation>Vpiši številke izbrane objave…</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Pripomočki za pisanje</translation>
  </message>
 </context>
 <context>
  <name>CommentCard</name>
  <message>
   <source>Answer</source>
   <translation>Odgovor</translation>
  </message>
  <message>
   <source>Answer: {0}</source>
   <translation>Odgovor: {0}</translation>
  </message>
  <message>
   <source>Comment: {0}</source>
   <translation>Komentar: {0}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Izbriši</translation>
  </message>
  <message>
   <source>More for your comment, {0}</source>
   <translation>Več za vaš komentar, {0}</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Znova odpri</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Zaključi</translation>
  </message>
  <message>
   <source>Show the words: {0}</source>
   <translation>Pokaži besede: {0}</translation>
  </message>
  <message>
   <source>These words are not in the text any more.</source>
   <translation>Teh besed ni več v besedilu.</translation>
  </message>
  <message>
   <source>These words were changed since.</source>
   <translation>Te besede so bile medtem spremenjene.</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Napiši na novo</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>zaključeno</translation>
  </message>
  <message>
   <source>to you</source>
   <translation>za vas</translation>
  </message>
 </context>
 <context>
  <name>Commenting</name>
  <message>
   <source>Go to a comment first.</source>
   <translation>Najprej pojdite na komentar.</translation>
  </message>
  <message>
   <source>Select words in the text first.</source>
   <translation>Najprej izberite besede v besedilu.</translation>
  </message>
  <message>
   <source>The comment is deleted.</source>
   <translation>Komentar je izbrisan.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Komentar je spet odprt.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Komentar je zaključen.</translation>
  </message>
  <message>
   <source>There are no open comments here.</source>
   <translation>Tu ni odprtih komentarjev.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Vaš komentar je shranjen.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Vaš komentar je napisan na novo.</translation>
  </message>
 </context>
 <context>
  <name>CommentsPanel</name>
  <message numerus="yes">
   <source>%n open</source>
   <translation>
    <numerusform>%n odprt</numerusform>
    <numerusform>%n odprta</numerusform>
    <numerusform>%n odprti</numerusform>
    <numerusform>%n odprtih</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settled</source>
   <translation>
    <numerusform>%n zaključen</numerusform>
    <numerusform>%n zaključena</numerusform>
    <numerusform>%n zaključeni</numerusform>
    <numerusform>%n zaključenih</numerusform>
   </translation>
  </message>
  <message>
   <source>A comment of its own</source>
   <translation>Samostojen komentar</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Komentiraj</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentarji</translation>
  </message>
  <message>
   <source>Hide what is settled</source>
   <translation>Skrij zaključene</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Shrani</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Pusti, kot je</translation>
  </message>
  <message>
   <source>On the selected words</source>
   <translation>K izbranim besedam</translation>
  </message>
  <message>
   <source>On the words “{0}”:</source>
   <translation>K besedam »{0}«:</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Ljudje</translation>
  </message>
  <message>
   <source>Write a comment</source>
   <translation>Napišite komentar</translation>
  </message>
  <message>
   <source>Write a comment, @ names somebody (Ctrl+Enter sends it)</source>
   <translation>Napišite komentar, @ nekoga imenuje (Ctrl+Enter ga pošlje)</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Najprej nekaj napišite.</translation>
  </message>
  <message>
   <source>You write your comment anew:</source>
   <translation>Komentar pišete na novo:</translation>
  </message>
  <message>
   <source>Your answer to {0}:</source>
   <translation>Vaš odgovor, {0}:</translation>
  </message>
  <message>
   <source>an earlier comment</source>
   <translation>prejšnji komentar</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>(nothing)</source>
   <translation>(nič)</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Objava</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Nekdo</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vi</translation>
  </message>
  <message>
   <source>no</source>
   <translation>ne</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>nekdo</translation>
  </message>
  <message>
   <source>that of {0}</source>
   <translation>tisto, kar je napisal(a) {0}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>da</translation>
  </message>
  <message>
   <source>you</source>
   <translation>vi</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>vaše</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} in {1}</translation>
  </message>
  <message>
   <source>{0} deleted this {1}, {2}.</source>
   <translation>{0}: izbrisano ({1}), {2}.</translation>
  </message>
  <message>
   <source>{0} {1} ({2} UTC)</source>
   <translation>{0} {1} ({2} UTC)</translation>
  </message>
 </context>
 <context>
  <name>ConflictsView</name>
  <message>
   <source>Conflicts</source>
   <translation>Navzkrižja</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Pojdi na koledar</translation>
  </message>
  <message>
   <source>It stays deleted; what was written is in the history.</source>
   <translation>Ostane izbrisano; napisano je v zgodovini.</translation>
  </message>
  <message>
   <source>No conflicts</source>
   <translation>Ni navzkrižij</translation>
  </message>
  <message>
   <source>The merged text stands; both are in the history.</source>
   <translation>Velja združeno besedilo; obe sta v zgodovini.</translation>
  </message>
  <message>
   <source>The text of {0}</source>
   <translation>Besedilo: {0}</translation>
  </message>
  <message>
   <source>When two people change the same field without seeing each other's work, both texts come here and somebody decides. Nothing is overwritten.</source>
   <translation>Ko dva spremenita isto polje, ne da bi videla delo drug drugega, prideta obe besedili sem in nekdo odloči. Nič se ne prepiše.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Vaše besedilo</translation>
  </message>
  <message>
   <source>{0} stands; the other is in the history.</source>
   <translation>Velja: {0}; drugo je v zgodovini.</translation>
  </message>
 </context>
 <context>
  <name>Contact</name>
  <message numerus="yes">
   <source>A laptop that hears nothing from the server for %n hours publishes nothing: a stop may stand.</source>
   <translation>
    <numerusform>Prenosnik, ki %n uro ne sliši ničesar od strežnika, ne objavlja: morda velja ustavitev.</numerusform>
    <numerusform>Prenosnik, ki %n uri ne sliši ničesar od strežnika, ne objavlja: morda velja ustavitev.</numerusform>
    <numerusform>Prenosnik, ki %n ure ne sliši ničesar od strežnika, ne objavlja: morda velja ustavitev.</numerusform>
    <numerusform>Prenosnik, ki %n ur ne sliši ničesar od strežnika, ne objavlja: morda velja ustavitev.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ContactPart</name>
  <message>
   <source>Hours without contact</source>
   <translation>Ure brez stika</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Nastavi</translation>
  </message>
  <message>
   <source>The limit without contact is set.</source>
   <translation>Meja brez stika je nastavljena.</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>To število že velja.</translation>
  </message>
 </context>
 <context>
  <name>Counter</name>
  <message>
   <source>Length</source>
   <translation>Dolžina</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Razdeli v niz</translation>
  </message>
  <message numerus="yes">
   <source>a thread of %n posts</source>
   <translation>
    <numerusform>niz iz %n objave</numerusform>
    <numerusform>niz iz %n objav</numerusform>
    <numerusform>niz iz %n objav</numerusform>
    <numerusform>niz iz %n objav</numerusform>
   </translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>ne gre skozi</translation>
  </message>
  <message>
   <source>post {0} of {1} is too long by {2}</source>
   <translation>objava {0} od {1} je predolga za {2}</translation>
  </message>
 </context>
 <context>
  <name>Coverage</name>
  <message numerus="yes">
   <source>%n gaps</source>
   <translation>
    <numerusform>%n vrzel</numerusform>
    <numerusform>%n vrzeli</numerusform>
    <numerusform>%n vrzeli</numerusform>
    <numerusform>%n vrzeli</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready or published</source>
   <translation>
    <numerusform>%n pripravljena ali objavljena</numerusform>
    <numerusform>%n pripravljeni ali objavljeni</numerusform>
    <numerusform>%n pripravljene ali objavljene</numerusform>
    <numerusform>%n pripravljenih ali objavljenih</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n under way</source>
   <translation>
    <numerusform>%n v pripravi</numerusform>
    <numerusform>%n v pripravi</numerusform>
    <numerusform>%n v pripravi</numerusform>
    <numerusform>%n v pripravi</numerusform>
   </translation>
  </message>
  <message>
   <source>1 gap</source>
   <translation>1 vrzel</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Odobreno</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>V pisanju</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Zahtevane spremembe</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Odklonjeno</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>V pregledu</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>V prevajanju</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Zamujeno</translation>
  </message>
  <message>
   <source>No gaps</source>
   <translation>Brez vrzeli</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Ni odločeno</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Ni pridružena</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Ni načrtovano</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>Na prošnjo</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Načrtovano</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Objavljeno</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Razporejeno</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Za napisati</translation>
  </message>
  <message>
   <source>a gap</source>
   <translation>vrzel</translation>
  </message>
  <message>
   <source>the lead asks for it</source>
   <translation>vodja prosi za to</translation>
  </message>
 </context>
 <context>
  <name>CoverageModel</name>
  <message>
   <source>Gaps</source>
   <translation>Vrzeli</translation>
  </message>
  <message>
   <source>The whole</source>
   <translation>Celota</translation>
  </message>
 </context>
 <context>
  <name>CoveragePage</name>
  <message>
   <source>All campaigns</source>
   <translation>Vse kampanje</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Pokritost</translation>
  </message>
  <message>
   <source>Only this month</source>
   <translation>Samo ta mesec</translation>
  </message>
 </context>
 <context>
  <name>CoveragePanel</name>
  <message>
   <source>A draft is made for {0}.</source>
   <translation>Osnutek je pripravljen: {0}.</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>Po jezikih</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Počisti vse filtre</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the matrix shows each country's channels.</source>
   <translation>Zgoraj so nastavljeni filtri. Brez njih preglednica pokaže kanale vsake države.</translation>
  </message>
  <message>
   <source>Gaps</source>
   <translation>Vrzeli</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Nothing passes the filters</source>
   <translation>Nič ne ustreza filtrom</translation>
  </message>
  <message>
   <source>Nothing to cover yet</source>
   <translation>Ni še ničesar za pokriti</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Shrani kot CSV…</translation>
  </message>
  <message>
   <source>Save the coverage as CSV</source>
   <translation>Shrani pokritost kot CSV</translation>
  </message>
  <message>
   <source>The coverage was saved as {0}</source>
   <translation>Pokritost je shranjena kot {0}</translation>
  </message>
  <message>
   <source>The matrix shows each country's channels, from its accounts, its plans and its posts.</source>
   <translation>Preglednica kaže kanale vsake države iz njenih računov, načrtov in objav.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Ni še ničesar za shraniti.</translation>
  </message>
  <message>
   <source>{0} is asked.</source>
   <translation>{0}: prošnja je poslana.</translation>
  </message>
  <message>
   <source>{0} is not asked any more.</source>
   <translation>{0}: prošnja ne velja več.</translation>
  </message>
  <message>
   <source>{0} on all channels</source>
   <translation>{0} na vseh kanalih</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} na {1}</translation>
  </message>
  <message>
   <source>{0}: {1}.</source>
   <translation>{0}: {1}.</translation>
  </message>
 </context>
 <context>
  <name>CoverageTable</name>
  <message>
   <source>Coverage by country and channel</source>
   <translation>Pokritost po državah in kanalih</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>{0}: {1} – {2}</source>
   <translation>{0}: {1} – {2}</translation>
  </message>
 </context>
 <context>
  <name>DayNames</name>
  <message>
   <source>today</source>
   <translation>danes</translation>
  </message>
 </context>
 <context>
  <name>DayPage</name>
  <message>
   <source>Hours of the day</source>
   <translation>Ure dneva</translation>
  </message>
 </context>
 <context>
  <name>DaysModel</name>
  <message>
   <source>W {0}</source>
   <translation>T {0}</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Teden {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>danes</translation>
  </message>
 </context>
 <context>
  <name>DevicesPart</name>
  <message>
   <source>Back</source>
   <translation>Nazaj</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>Revoke a laptop that was lost: it is signed out at once.</source>
   <translation>Izgubljeni prenosnik prekličite: takoj bo odjavljen.</translation>
  </message>
  <message>
   <source>Revoke {0}</source>
   <translation>Prekliči {0}</translation>
  </message>
  <message>
   <source>Revoke {0}?</source>
   <translation>Prekličem {0}?</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>Prekliči …</translation>
  </message>
  <message>
   <source>Signed in nowhere.</source>
   <translation>Nikjer ni prijave.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Ta prenosnik</translation>
  </message>
  <message>
   <source>When it next reaches the server its copy is removed. What was not sent there can be saved first.</source>
   <translation>Ko naslednjič doseže strežnik, se njegova kopija odstrani. Kar tam ni bilo poslano, se lahko prej shrani.</translation>
  </message>
  <message>
   <source>Where you are signed in</source>
   <translation>Kje ste prijavljeni</translation>
  </message>
  <message>
   <source>seen {0}</source>
   <translation>viden {0}</translation>
  </message>
 </context>
 <context>
  <name>Discussion</name>
  <message>
   <source>The comment is deleted.</source>
   <translation>Komentar je izbrisan.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Komentar je spet odprt.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Komentar je zaključen.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Vaš komentar je shranjen.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Vaš komentar je napisan na novo.</translation>
  </message>
 </context>
 <context>
  <name>Drafts</name>
  <message>
   <source>, waiting to send</source>
   <translation>, čaka na pošiljanje</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>še brez besedila</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>brez časa</translation>
  </message>
  <message>
   <source>waiting to send · {0}</source>
   <translation>čaka na pošiljanje · {0}</translation>
  </message>
 </context>
 <context>
  <name>DraftsView</name>
  <message>
   <source>Drafts · {0}</source>
   <translation>Osnutki · {0}</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Pojdi na koledar</translation>
  </message>
  <message>
   <source>My drafts</source>
   <translation>Moji osnutki</translation>
  </message>
  <message>
   <source>No drafts</source>
   <translation>Ni osnutkov</translation>
  </message>
  <message>
   <source>Posts that you write stay here until they are sent for approval.</source>
   <translation>Objave, ki jih pišete, ostanejo tu, dokler niso poslane v odobritev.</translation>
  </message>
 </context>
 <context>
  <name>Drilling</name>
  <message>
   <source>Begin a drill?</source>
   <translation>Začnem vajo?</translation>
  </message>
  <message>
   <source>Begin the drill</source>
   <translation>Začni vajo</translation>
  </message>
  <message>
   <source>End the drill</source>
   <translation>Končaj vajo</translation>
  </message>
  <message>
   <source>End the drill?</source>
   <translation>Končam vajo?</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Končaj vajo …</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Nadaljuj</translation>
  </message>
  <message>
   <source>It opens in a window of its own with copies of what is here. Nothing of it is sent, nothing can be published, and it is removed when it ends.</source>
   <translation>Odpre se v svojem oknu s kopijami tega, kar je tukaj. Nič od tega se ne pošlje, ničesar ni mogoče objaviti, na koncu se odstrani.</translation>
  </message>
  <message>
   <source>No drill is going on in this window.</source>
   <translation>V tem oknu ne poteka nobena vaja.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ne zdaj</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>To je že vaja.</translation>
  </message>
  <message>
   <source>This is a drill: its data are its own, and nothing of it reaches a channel.</source>
   <translation>To je vaja: podatki so samo njeni in nič od tega ne doseže nobenega kanala.</translation>
  </message>
  <message>
   <source>This window closes. What was done in a drill on this laptop is removed.</source>
   <translation>To okno se zapre. Kar je bilo storjeno v vaji na tem prenosniku, se odstrani.</translation>
  </message>
 </context>
 <context>
  <name>Editor</name>
  <message>
   <source> (not yet counted: waiting to send)</source>
   <translation> (še ne šteje: čaka na pošiljanje)</translation>
  </message>
  <message>
   <source> — but the signature does not fit: altered or forged</source>
   <translation> — vendar se podpis ne ujema: spremenjeno ali ponarejeno</translation>
  </message>
  <message>
   <source>, not signed</source>
   <translation>, nepodpisano</translation>
  </message>
  <message>
   <source>, on the web page: the server says so, no desk signed it</source>
   <translation>, na spletni strani: tako pravi strežnik, nobena miza ni podpisala</translation>
  </message>
  <message>
   <source>, signed</source>
   <translation>, podpisano</translation>
  </message>
  <message>
   <source>2  Open {0}</source>
   <translation>2  Odpri {0}</translation>
  </message>
  <message>
   <source>3  https:// link of the public post</source>
   <translation>3  https:// povezava javne objave</translation>
  </message>
  <message>
   <source>@user@server as @user</source>
   <translation>@user@server kot @user</translation>
  </message>
  <message>
   <source>A new post with this text.</source>
   <translation>Nova objava s tem besedilom.</translation>
  </message>
  <message>
   <source>A word to them (kept as a comment)</source>
   <translation>Beseda zanje (shrani se kot komentar)</translation>
  </message>
  <message>
   <source>A word to them, as a comment</source>
   <translation>Beseda zanje, kot komentar</translation>
  </message>
  <message numerus="yes">
   <source>All %n images are described.</source>
   <translation>
    <numerusform>Slika je opisana.</numerusform>
    <numerusform>Obe sliki (%n) sta opisani.</numerusform>
    <numerusform>Vse %n slike so opisane.</numerusform>
    <numerusform>Vseh %n slik je opisanih.</numerusform>
   </translation>
  </message>
  <message>
   <source>All may be used until {0}.</source>
   <translation>Vse se sme uporabljati do {0}.</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>Odobreno.</translation>
  </message>
  <message>
   <source>Approver · {0}</source>
   <translation>Odobritelj · {0}</translation>
  </message>
  <message>
   <source>Both are kept until somebody decides.</source>
   <translation>Obe ostaneta, dokler nekdo ne odloči.</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Obnovi</translation>
  </message>
  <message>
   <source>Campaign lead · {0}</source>
   <translation>Vodja kampanje · {0}</translation>
  </message>
  <message>
   <source>Change it all the same</source>
   <translation>Vseeno spremeni</translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Spremembe so zahtevane.</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>Sodelavec</translation>
  </message>
  <message>
   <source>Comments on this post are for the people of {0} and the network's coordinator.</source>
   <translation>Komentarji te objave so za ljudi države {0} in koordinatorja mreže.</translation>
  </message>
  <message>
   <source>Compare and merge…</source>
   <translation>Primerjaj in združi…</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Kopiraj besedilo</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Izbriši</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Izbrišem to objavo?</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Predaj</translation>
  </message>
  <message>
   <source>Handed over to {0}.</source>
   <translation>Predano: {0}.</translation>
  </message>
  <message>
   <source>It fits on {0}.</source>
   <translation>Ustreza za {0}.</translation>
  </message>
  <message>
   <source>It is a draft again.</source>
   <translation>Spet je osnutek.</translation>
  </message>
  <message>
   <source>It waits for approval.</source>
   <translation>Čaka na odobritev.</translation>
  </message>
  <message>
   <source>Its text stays in the history, and it can be brought back.</source>
   <translation>Besedilo ostane v zgodovini in se lahko vrne.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Obdrži</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Obdrži moje</translation>
  </message>
  <message>
   <source>Keep that of {0}</source>
   <translation>Obdrži: {0}</translation>
  </message>
  <message>
   <source>Kept to your ministry.</source>
   <translation>Le za vaše ministrstvo.</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Povezava javne objave</translation>
  </message>
  <message>
   <source>Mark as published</source>
   <translation>Označi kot objavljeno</translation>
  </message>
  <message>
   <source>Marked as crisis.</source>
   <translation>Označeno kot krizno.</translation>
  </message>
  <message>
   <source>Marked as published.</source>
   <translation>Označeno kot objavljeno.</translation>
  </message>
  <message>
   <source>Ministry only</source>
   <translation>Samo ministrstvo</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Nova objava s tem besedilom</translation>
  </message>
  <message>
   <source>No hidden signs.</source>
   <translation>Brez skritih znakov.</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Nihče drug iz te države tu ni znan.</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Še ni shranjeno</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Ni shranjeno: {0} Napisano ostane tukaj.</translation>
  </message>
  <message>
   <source>On {0}</source>
   <translation>Na {0}</translation>
  </message>
  <message>
   <source>Override the blackout</source>
   <translation>Dovoli izjemo od zapore</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it proves the publication.</source>
   <translation>Prilepite povezavo javne objave: dokazuje objavo.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>Slika {0}</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Objava</translation>
  </message>
  <message>
   <source>Publish the approved text on {0}, then note the link of the public post.</source>
   <translation>Odobreno besedilo objavite na {0}, nato zapišite povezavo javne objave.</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Zadrži</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Razlog</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Zahtevaj spremembe</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Shranjeno tukaj</translation>
  </message>
  <message>
   <source>Saved here {0}</source>
   <translation>Shranjeno tukaj {0}</translation>
  </message>
  <message>
   <source>Say why: the others will read it.</source>
   <translation>Povejte zakaj: drugi bodo brali.</translation>
  </message>
  <message>
   <source>Scheduled.</source>
   <translation>Razporejeno.</translation>
  </message>
  <message>
   <source>Sent for approval.</source>
   <translation>Poslano v odobritev.</translation>
  </message>
  <message>
   <source>Settled; the other text is in the history.</source>
   <translation>Urejeno; drugo besedilo je v zgodovini.</translation>
  </message>
  <message>
   <source>Shared with the network.</source>
   <translation>Deljeno z mrežo.</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Nekdo</translation>
  </message>
  <message>
   <source>Struck out: only theirs. Underlined: only yours.</source>
   <translation>Prečrtano: le njihovo. Podčrtano: le vaše.</translation>
  </message>
  <message>
   <source>Take that of {0}</source>
   <translation>Vzemi: {0}</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Vzemi njihovo</translation>
  </message>
  <message>
   <source>Taken off the schedule.</source>
   <translation>Vzeto iz razporeda.</translation>
  </message>
  <message>
   <source>The blackout holds again.</source>
   <translation>Zapora spet velja.</translation>
  </message>
  <message>
   <source>The blackout is overridden.</source>
   <translation>Izjema od zapore je dovoljena.</translation>
  </message>
  <message>
   <source>The content as it is now is approved.</source>
   <translation>Vsebina je odobrena takšna, kot je.</translation>
  </message>
  <message>
   <source>The crisis mark is gone.</source>
   <translation>Oznaka krize je odstranjena.</translation>
  </message>
  <message>
   <source>The hold is released.</source>
   <translation>Zadržanje je sproščeno.</translation>
  </message>
  <message>
   <source>The image is described.</source>
   <translation>Slika je opisana.</translation>
  </message>
  <message>
   <source>The post is back.</source>
   <translation>Objava je spet tu.</translation>
  </message>
  <message>
   <source>The post is deleted.</source>
   <translation>Objava je izbrisana.</translation>
  </message>
  <message>
   <source>The post is on hold.</source>
   <translation>Objava je zadržana.</translation>
  </message>
  <message>
   <source>The post is withdrawn.</source>
   <translation>Objava je umaknjena.</translation>
  </message>
  <message>
   <source>Their text stands; yours is in the history.</source>
   <translation>Velja njihovo besedilo; vaše je v zgodovini.</translation>
  </message>
  <message>
   <source>This post belongs to {0}: its people write it, you may read it.</source>
   <translation>Ta objava je od: {0}; pišejo jo tamkajšnji ljudje, vi jo lahko berete.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Ta objava je javna; njene vsebine ni mogoče spremeniti.</translation>
  </message>
  <message>
   <source>This post is {0}. Changing its content or its time voids the approval.</source>
   <translation>Stanje te objave: {0}. Sprememba vsebine ali časa razveljavi odobritev.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Poskusi znova</translation>
  </message>
  <message>
   <source>Two versions of the {0} are open: that of {1} stands, that of {2} is kept beside it.</source>
   <translation>Polje »{0}« ima dve odprti različici: velja {1}, poleg je shranjena {2}.</translation>
  </message>
  <message>
   <source>What should change? The writers will read it.</source>
   <translation>Kaj naj se spremeni? Prebrali bodo avtorji.</translation>
  </message>
  <message>
   <source>Who goes on with this post?</source>
   <translation>Kdo nadaljuje to objavo?</translation>
  </message>
  <message>
   <source>Why does this go out all the same? The reason is kept in the post.</source>
   <translation>Zakaj gre to kljub temu ven? Razlog ostane v objavi.</translation>
  </message>
  <message>
   <source>Why is this post taken out of the campaign? Its text stays readable.</source>
   <translation>Zakaj se ta objava umika iz kampanje? Besedilo ostane berljivo.</translation>
  </message>
  <message>
   <source>Why must nothing of this post go out for now?</source>
   <translation>Zakaj za zdaj nič iz te objave ne sme v javnost?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Umakni</translation>
  </message>
  <message>
   <source>Withdraw the post</source>
   <translation>Umakni objavo</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Pisanje…</translation>
  </message>
  <message>
   <source>You wrote part of this text, so you cannot approve it.</source>
   <translation>Napisali ste del tega besedila, zato ga ne morete odobriti.</translation>
  </message>
  <message>
   <source>Your text stands; theirs is in the history.</source>
   <translation>Velja vaše besedilo; njihovo je v zgodovini.</translation>
  </message>
  <message>
   <source>Yours is not over theirs: both will be kept.</source>
   <translation>Vaše ne prekrije njihovega: obe ostaneta.</translation>
  </message>
  <message>
   <source>a colleague</source>
   <translation>sodelavec</translation>
  </message>
  <message>
   <source>a person unknown here</source>
   <translation>tu neznana oseba</translation>
  </message>
  <message>
   <source>all of {0}</source>
   <translation>vsi: {0}</translation>
  </message>
  <message>
   <source>an emoji as its bytes</source>
   <translation>emoji po svojih bajtih</translation>
  </message>
  <message>
   <source>any of {0}</source>
   <translation>kdorkoli: {0}</translation>
  </message>
  <message>
   <source>approved by</source>
   <translation>odobril(a)</translation>
  </message>
  <message>
   <source>changes requested by</source>
   <translation>spremembe zahteva</translation>
  </message>
  <message>
   <source>emoji as 2</source>
   <translation>emoji kot 2</translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>ne gre skozi</translation>
  </message>
  <message>
   <source>lapsed: {0}, {1} ({2}). Send it for approval again.</source>
   <translation>poteklo: {0}, {1} ({2}). Znova pošljite v odobritev.</translation>
  </message>
  <message>
   <source>links as {0}</source>
   <translation>povezave kot {0}</translation>
  </message>
  <message>
   <source>most emoji as 2</source>
   <translation>večina emojijev kot 2</translation>
  </message>
  <message>
   <source>no limit is known</source>
   <translation>omejitev ni znana</translation>
  </message>
  <message>
   <source>nobody can decide here: everyone with this role wrote part of it, or nobody holds the role</source>
   <translation>nihče tu ne more odločiti: vsi s to vlogo so pisali del tega ali pa je nima nihče</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>še ni vprašano</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>nekdo</translation>
  </message>
  <message>
   <source>the channel</source>
   <translation>kanal</translation>
  </message>
  <message>
   <source>this channel</source>
   <translation>ta kanal</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>danes {0}</translation>
  </message>
  <message>
   <source>too long by {0}</source>
   <translation>predolgo za {0}</translation>
  </message>
  <message>
   <source>waits for a decision</source>
   <translation>čaka na odločitev</translation>
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation>včeraj {0}</translation>
  </message>
  <message>
   <source>{0} asks for changes, {1}: {2}</source>
   <translation>{0} zahteva spremembe, {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed the {1} while you were writing.</source>
   <translation>{0} je med vašim pisanjem spremenil(a): {1}.</translation>
  </message>
  <message>
   <source>{0} counts bytes: most letters of Cyrillic are 2, of Georgian 3</source>
   <translation>{0} šteje bajte: večina cirilskih črk šteje 2, gruzijskih 3</translation>
  </message>
  <message>
   <source>{0} counts {1}</source>
   <translation>{0} šteje {1}</translation>
  </message>
  <message>
   <source>{0} deleted this post, {1}. What you write is kept beside it until somebody decides.</source>
   <translation>{0} je izbrisal(a) to objavo, {1}. Kar pišete, se hrani poleg, dokler nekdo ne odloči.</translation>
  </message>
  <message>
   <source>{0} has no page that can be opened with the text: paste it there.</source>
   <translation>{0} nima strani, ki bi se odprla z besedilom: prilepite ga tam.</translation>
  </message>
  <message>
   <source>{0} on behalf of {1}</source>
   <translation>{0} v imenu: {1}</translation>
  </message>
  <message>
   <source>{0} takes at most {1} bytes too</source>
   <translation>{0} sprejme tudi največ {1} bajtov</translation>
  </message>
  <message>
   <source>{0} withdrew this post: {1}</source>
   <translation>{0} je umaknil(a) to objavo: {1}</translation>
  </message>
  <message>
   <source>{0} wrote the same {1} while you were writing.</source>
   <translation>{0} je med vašim pisanjem pisal(a) isto: {1}.</translation>
  </message>
  <message>
   <source>{0} {1} ({2} UTC)</source>
   <translation>{0} {1} ({2} UTC)</translation>
  </message>
  <message>
   <source>{0} · sent</source>
   <translation>{0} · poslano</translation>
  </message>
  <message>
   <source>{0} · waiting to send</source>
   <translation>{0} · čaka na pošiljanje</translation>
  </message>
 </context>
 <context>
  <name>EditorView</name>
  <message>
   <source>Copy the text where you need it.</source>
   <translation>Kopirajte besedilo, kamor ga potrebujete.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Pojdi na koledar</translation>
  </message>
  <message>
   <source>It was taken out of your sight, or never came here.</source>
   <translation>Ni vam več vidna ali pa sem nikoli ni prišla.</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>Nič ni odprto</translation>
  </message>
  <message>
   <source>Open a post from the calendar or your drafts, and write here.</source>
   <translation>Odprite objavo iz koledarja ali osnutkov in pišite tukaj.</translation>
  </message>
  <message>
   <source>This post is not on this laptop</source>
   <translation>Te objave ni na tem prenosniku</translation>
  </message>
  <message>
   <source>This post is not on this laptop any more: it was taken out of your sight.</source>
   <translation>Te objave ni več na tem prenosniku: ni vam več vidna.</translation>
  </message>
  <message>
   <source>Your text · {0}</source>
   <translation>Vaše besedilo · {0}</translation>
  </message>
 </context>
 <context>
  <name>EmbargoPanel</name>
  <message>
   <source>Keep the embargo</source>
   <translation>Obdrži embargo</translation>
  </message>
  <message>
   <source>Lift the embargo</source>
   <translation>Odpravi embargo</translation>
  </message>
  <message>
   <source>Make it longer…</source>
   <translation>Podaljšaj…</translation>
  </message>
  <message>
   <source>Propose to lift it…</source>
   <translation>Predlagaj odpravo…</translation>
  </message>
  <message>
   <source>Set an embargo…</source>
   <translation>Določi embargo…</translation>
  </message>
  <message>
   <source>Stop publishing…</source>
   <translation>Ustavi objavljanje …</translation>
  </message>
  <message>
   <source>Under embargo until {0}: nothing goes out, and who was not invited sees nothing of it.</source>
   <translation>Pod embargom do {0}: nič ne gre ven in kdor ni povabljen, ne vidi ničesar.</translation>
  </message>
  <message>
   <source>{0} proposes to lift it: {1}</source>
   <translation>{0} predlaga odpravo: {1}</translation>
  </message>
 </context>
 <context>
  <name>EventForm</name>
  <message>
   <source>Add the event</source>
   <translation>Dodaj dogodek</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Dogodek se ne more končati pred začetkom.</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Delete the event</source>
   <translation>Izbriši dogodek</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Dogodek</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Le za naše ministrstvo, dokler je ne delim</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Od</translation>
  </message>
  <message>
   <source>New event</source>
   <translation>Nov dogodek</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Nič</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Opomba</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Shrani</translation>
  </message>
  <message>
   <source>Say what the event is.</source>
   <translation>Povejte, kaj je dogodek.</translation>
  </message>
  <message>
   <source>The country of an event stays as it was made.</source>
   <translation>Država dogodka ostane, kot je bila.</translation>
  </message>
  <message>
   <source>The event was added</source>
   <translation>Dogodek je dodan</translation>
  </message>
  <message>
   <source>The event was changed</source>
   <translation>Dogodek je spremenjen</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Dogodek je izbrisan</translation>
  </message>
  <message>
   <source>The whole day</source>
   <translation>Ves dan</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Časi v {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Do</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Kaj</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Kje</translation>
  </message>
  <message>
   <source>You hold no role that writes events. Ask your administrator.</source>
   <translation>Nimate vloge za pisanje dogodkov. Vprašajte skrbnika sistema.</translation>
  </message>
 </context>
 <context>
  <name>Eventing</name>
  <message>
   <source>Delete the event {0}</source>
   <translation>Izbriši dogodek {0}</translation>
  </message>
  <message>
   <source>Move the event {0} to…</source>
   <translation>Premakni dogodek {0} na…</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Premaknjeno na {0}</translation>
  </message>
  <message>
   <source>New event on {0}</source>
   <translation>Nov dogodek, {0}</translation>
  </message>
  <message>
   <source>Open the event {0}</source>
   <translation>Odpri dogodek {0}</translation>
  </message>
  <message>
   <source>The event is from {0} to {1}</source>
   <translation>Dogodek traja od {0} do {1}</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Dogodek je izbrisan</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Tega ni več na tem prenosniku.</translation>
  </message>
 </context>
 <context>
  <name>Facets</name>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Nič</translation>
  </message>
  <message>
   <source>Not on this laptop</source>
   <translation>Ni na tem prenosniku</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Skrbnik</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stopnja</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Brez kampanje</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message numerus="yes">
   <source>%n countries</source>
   <translation>
    <numerusform>%n država</numerusform>
    <numerusform>%n državi</numerusform>
    <numerusform>%n države</numerusform>
    <numerusform>%n držav</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet. Sign in, or start without a server.</source>
   <translation>Na tem prenosniku še nihče ne dela. Prijavite se ali začnite brez strežnika.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Ta profil se lahko le bere; ničesar ni mogoče spremeniti.</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Nimate vloge za pisanje objav. Vprašajte skrbnika sistema.</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>A report with what was typed is kept in {0}.</source>
   <translation>Poročilo z napisanim je v {0}.</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Kopiraj poročilo</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Nadaljuj</translation>
  </message>
  <message>
   <source>Go on working; send the report to whoever looks after it.</source>
   <translation>Delajte naprej; poročilo pošljite tistemu, ki skrbi za program.</translation>
  </message>
  <message>
   <source>The program made a mistake. Your work up to here is saved.</source>
   <translation>Program je naredil napako. Vaše delo do sem je shranjeno.</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Empty the field</source>
   <translation>Izprazni polje</translation>
  </message>
 </context>
 <context>
  <name>FieldsForm</name>
  <message>
   <source>&amp;Account</source>
   <translation>R&amp;ačun</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Račun</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Ključniki</translation>
  </message>
  <message>
   <source>L&amp;anguage</source>
   <translation>Je&amp;zik</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>No account chosen</source>
   <translation>Račun ni izbran</translation>
  </message>
  <message>
   <source>No account of this country</source>
   <translation>Ni računa te države</translation>
  </message>
 </context>
 <context>
  <name>FiguresDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>Delete the reading</source>
   <translation>Izbriši odčitek</translation>
  </message>
  <message>
   <source>Figures of a post</source>
   <translation>Številke objave</translation>
  </message>
  <message>
   <source>Leave empty what the channel does not tell.</source>
   <translation>Pustite prazno, česar kanal ne pove.</translation>
  </message>
  <message>
   <source>New reading</source>
   <translation>Nov odčitek</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Odčitano</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Odčitek</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Shrani</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Izvirnik</translation>
  </message>
  <message>
   <source>The figures are kept.</source>
   <translation>Številke so shranjene.</translation>
  </message>
  <message>
   <source>The reading was deleted.</source>
   <translation>Odčitek je izbrisan.</translation>
  </message>
  <message>
   <source>There is a reading of that day already: choose it above.</source>
   <translation>Odčitek tega dne že obstaja: izberite ga zgoraj.</translation>
  </message>
  <message>
   <source>Where the figures come from</source>
   <translation>Od kod so številke</translation>
  </message>
 </context>
 <context>
  <name>FilterChip</name>
  <message>
   <source>This filter is on.</source>
   <translation>Ta filter je vključen.</translation>
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <source>Clear all</source>
   <translation>Počisti vse</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtri</translation>
  </message>
  <message>
   <source>No post passes these filters</source>
   <translation>Nobena objava ne ustreza tem filtrom</translation>
  </message>
  <message>
   <source>Waits for me</source>
   <translation>Čaka name</translation>
  </message>
 </context>
 <context>
  <name>FirstRunView</name>
  <message>
   <source>Begin without a server</source>
   <translation>Začni brez strežnika</translation>
  </message>
  <message>
   <source>Choose the country you work for.</source>
   <translation>Izberite državo, za katero delate.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Everything works on this laptop alone. Join a server later: your work then goes along.</source>
   <translation>Vse deluje samo na tem prenosniku. Strežniku se pridružite pozneje: delo gre z vami.</translation>
  </message>
  <message>
   <source>Give your name, so that others know whose work it is.</source>
   <translation>Vpišite ime, da drugi vedo, čigavo je delo.</translation>
  </message>
  <message>
   <source>Join your network</source>
   <translation>Pridružite se svoji mreži</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Jezik okna</translation>
  </message>
  <message>
   <source>Or begin alone</source>
   <translation>Ali začnite sami</translation>
  </message>
  <message>
   <source>Plan, draft and approve joint campaigns, with or without a network.</source>
   <translation>Načrtujte, pišite in odobrite skupne kampanje, z omrežjem ali brez.</translation>
  </message>
  <message>
   <source>Put the sample campaign on the desk, to try everything</source>
   <translation>Dodaj vzorčno kampanjo, da vse preizkusite</translation>
  </message>
  <message>
   <source>The desk is being made ready.</source>
   <translation>Pult se pripravlja.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Pult še ni odprt.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Vaše ime</translation>
  </message>
  <message>
   <source>{0} records of the sample campaign are on the desk.</source>
   <translation>Na pultu je {0} zapisov vzorčne kampanje.</translation>
  </message>
 </context>
 <context>
  <name>GatesPanel</name>
  <message>
   <source>Before it can go out</source>
   <translation>Preden gre lahko v javnost</translation>
  </message>
  <message numerus="yes">
   <source>Before it can go out · %n to fix</source>
   <translation>
    <numerusform>Preden gre lahko v javnost · %n popravek</numerusform>
    <numerusform>Preden gre lahko v javnost · %n popravka</numerusform>
    <numerusform>Preden gre lahko v javnost · %n popravki</numerusform>
    <numerusform>Preden gre lahko v javnost · %n popravkov</numerusform>
   </translation>
  </message>
  <message>
   <source>Before it can go out · all in order</source>
   <translation>Preden gre lahko v javnost · vse v redu</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>Popravi</translation>
  </message>
 </context>
 <context>
  <name>GoToDate</name>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>Date as day, month, year</source>
   <translation>Datum kot dan, mesec, leto</translation>
  </message>
  <message>
   <source>Day, month, year, for example 24.12.2026</source>
   <translation>Dan, mesec, leto, na primer 24.12.2026</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Pojdi</translation>
  </message>
  <message>
   <source>Go to date</source>
   <translation>Pojdi na datum</translation>
  </message>
  <message>
   <source>This is not a day. Write it as 24.12.2026.</source>
   <translation>To ni dan. Napišite ga kot 24.12.2026.</translation>
  </message>
 </context>
 <context>
  <name>GroupForm</name>
  <message>
   <source>Hashtags</source>
   <translation>Ključniki</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Ime</translation>
  </message>
 </context>
 <context>
  <name>HandingOver</name>
  <message>
   <source>A colleague decides instead of you on these days. Each decision says for whom it was made.</source>
   <translation>Sodelavec v teh dneh odloča namesto vas. Vsaka odločitev pove, za koga velja.</translation>
  </message>
  <message>
   <source>Approving for {0}</source>
   <translation>Odobravanje za državo: {0}</translation>
  </message>
  <message>
   <source>Deciding as lead for {0}</source>
   <translation>Odločanje v vlogi vodje za državo: {0}</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prvi dan</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Predaj</translation>
  </message>
  <message>
   <source>Hand over my decisions</source>
   <translation>Predaj moje odločitve</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Zadnji dan</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Nihče drug iz te države tu ni znan.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Vzemi nazaj</translation>
  </message>
  <message>
   <source>Taken back; what was decided meanwhile stays decided.</source>
   <translation>Vzeto nazaj; kar je bilo medtem odločeno, ostane.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Zadnji dan je pred prvim.</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>Komu</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Kaj</translation>
  </message>
  <message>
   <source>Why (others see it)</source>
   <translation>Zakaj (drugi vidijo)</translation>
  </message>
  <message>
   <source>You hold no role whose decisions can be handed over.</source>
   <translation>Nimate vloge, katere odločitve bi lahko predali.</translation>
  </message>
  <message>
   <source>{0} decides for you on these days.</source>
   <translation>{0} v teh dneh odloča za vas.</translation>
  </message>
  <message>
   <source>{0} decides for {1}, {2} to {3}</source>
   <translation>{0} odloča za {1}, {2} do {3}</translation>
  </message>
 </context>
 <context>
  <name>HandleForm</name>
  <message>
   <source>Handle on {0}</source>
   <translation>Vzdevek na {0}</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Ustanova</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Opomba</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>No account chosen</source>
   <translation>Račun ni izbran</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Hand over…</source>
   <translation>Predaj…</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Zgodovina</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Več</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>The desk on which a network of foreign ministries plans, drafts, approves and publishes joint campaigns.</source>
   <translation>Pult, na katerem mreža zunanjih ministrstev načrtuje, piše, odobri in objavlja skupne kampanje.</translation>
  </message>
  <message>
   <source>{0}

EUPL-1.2</source>
   <translation>{0}

EUPL-1.2</translation>
  </message>
 </context>
 <context>
  <name>HelpSheet</name>
  <message>
   <source>A in the list</source>
   <translation>A na seznamu</translation>
  </message>
  <message>
   <source>A post of that day</source>
   <translation>Objava na ta dan</translation>
  </message>
  <message>
   <source>Another day</source>
   <translation>Drug dan</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Odobri izbrano</translation>
  </message>
  <message>
   <source>Arrow keys</source>
   <translation>Smerne tipke</translation>
  </message>
  <message>
   <source>Choose a further post, or all up to one</source>
   <translation>Izbira še ene objave ali vseh do nje</translation>
  </message>
  <message>
   <source>Choose also the next post of the day</source>
   <translation>Izbira tudi naslednje objave dneva</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>Izbira več objav</translation>
  </message>
  <message>
   <source>Choose the posts of several days</source>
   <translation>Izbira objav več dni</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zapri</translation>
  </message>
  <message>
   <source>Ctrl or Shift with a click</source>
   <translation>Ctrl ali Shift in klik</translation>
  </message>
  <message>
   <source>Ctrl+Space</source>
   <translation>Ctrl+preslednica</translation>
  </message>
  <message>
   <source>Drag it, Alt and arrows, or Ctrl+M; Esc puts it back</source>
   <translation>Povlecite jo, Alt in puščice ali Ctrl+M; Esc jo vrne</translation>
  </message>
  <message>
   <source>Drag its lower edge</source>
   <translation>Vlečenje spodnjega roba</translation>
  </message>
  <message>
   <source>Enter, or a click on the hour</source>
   <translation>Enter ali klik na uro</translation>
  </message>
  <message>
   <source>Enter, or a click where the day is empty</source>
   <translation>Enter ali klik, kjer je dan prazen</translation>
  </message>
  <message>
   <source>Enter, or a double click</source>
   <translation>Enter ali dvojni klik</translation>
  </message>
  <message>
   <source>Hold the post at the left or right edge</source>
   <translation>Držite objavo ob levem ali desnem robu</translation>
  </message>
  <message>
   <source>In the approvals</source>
   <translation>V odobritvah</translation>
  </message>
  <message>
   <source>In the month</source>
   <translation>V mesecu</translation>
  </message>
  <message>
   <source>In the week and the day: a post of that time</source>
   <translation>V tednu in dnevu: objava ob tej uri</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Tipkovnica in miška</translation>
  </message>
  <message>
   <source>Make an event longer or shorter</source>
   <translation>Podaljšanje ali skrajšanje dogodka</translation>
  </message>
  <message>
   <source>Menu key, or the right button</source>
   <translation>Menijska tipka ali desni gumb</translation>
  </message>
  <message>
   <source>Menu of the day or the post</source>
   <translation>Meni dneva ali objave</translation>
  </message>
  <message>
   <source>Move a post</source>
   <translation>Premik objave</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Naslednja objava dneva</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Odpri objavo</translation>
  </message>
  <message>
   <source>Open the post in the editor</source>
   <translation>Odpiranje objave v urejevalniku</translation>
  </message>
  <message>
   <source>R in the list</source>
   <translation>R na seznamu</translation>
  </message>
  <message>
   <source>Request changes of what is chosen</source>
   <translation>Zahteva sprememb izbranega</translation>
  </message>
  <message>
   <source>Shift and arrows, or Ctrl and Space</source>
   <translation>Shift in puščice ali Ctrl in preslednica</translation>
  </message>
  <message>
   <source>Shift with the arrow keys</source>
   <translation>Shift in smerne tipke</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Preslednica</translation>
  </message>
  <message>
   <source>Turn the page while dragging</source>
   <translation>Listanje med vlečenjem</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Revision {0}</source>
   <translation>Različica {0}</translation>
  </message>
  <message>
   <source>The earlier text is back.</source>
   <translation>Prejšnje besedilo je spet tu.</translation>
  </message>
  <message>
   <source>The earlier text is back; the approval has lapsed.</source>
   <translation>Prejšnje besedilo je spet tu; odobritev je potekla.</translation>
  </message>
  <message>
   <source>lost a conflict, kept</source>
   <translation>izgubljeno v navzkrižju, shranjeno</translation>
  </message>
  <message>
   <source>set aside</source>
   <translation>odloženo</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>nekdo</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>čaka na pošiljanje</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>Bringing a text back voids the approval.</source>
   <translation>Vrnitev besedila razveljavi odobritev.</translation>
  </message>
  <message>
   <source>Choose one revision, or two to compare them.</source>
   <translation>Izberite eno različico ali dve za primerjavo.</translation>
  </message>
  <message>
   <source>Choose one revision.</source>
   <translation>Izberite eno različico.</translation>
  </message>
  <message>
   <source>Choose two with Ctrl to compare them.</source>
   <translation>S Ctrl izberite dve za primerjavo.</translation>
  </message>
  <message>
   <source>From revision {0} to {1}: {2}</source>
   <translation>Od različice {0} do {1}: {2}</translation>
  </message>
  <message>
   <source>History · {0}</source>
   <translation>Zgodovina · {0}</translation>
  </message>
  <message>
   <source>Restore this text</source>
   <translation>Obnovi to besedilo</translation>
  </message>
  <message>
   <source>Revisions, newest first</source>
   <translation>Različice, najnovejše najprej</translation>
  </message>
  <message>
   <source>The first text.</source>
   <translation>Prvo besedilo.</translation>
  </message>
  <message>
   <source>The revision, with what changed in it</source>
   <translation>Različica s tem, kar se je v njej spremenilo</translation>
  </message>
  <message>
   <source>This is the text as it is now.</source>
   <translation>To je besedilo, kot je zdaj.</translation>
  </message>
 </context>
 <context>
  <name>Holidays</name>
  <message>
   <source>All Saints' Day</source>
   <translation>Vsi sveti</translation>
  </message>
  <message>
   <source>All Souls' Day</source>
   <translation>Dan vernih duš</translation>
  </message>
  <message>
   <source>Alphabet Day</source>
   <translation>Dan abecede</translation>
  </message>
  <message>
   <source>Armistice Day</source>
   <translation>Dan premirja</translation>
  </message>
  <message>
   <source>Assumption Day</source>
   <translation>Marijino vnebovzetje</translation>
  </message>
  <message>
   <source>Catholic Christmas Day</source>
   <translation>Katoliški božič</translation>
  </message>
  <message>
   <source>Catholic Easter</source>
   <translation>Katoliška velika noč</translation>
  </message>
  <message>
   <source>Catholic Easter Monday</source>
   <translation>Katoliški velikonočni ponedeljek</translation>
  </message>
  <message>
   <source>Catholic Easter Sunday</source>
   <translation>Katoliška velikonočna nedelja</translation>
  </message>
  <message>
   <source>Children's Day</source>
   <translation>Dan otrok</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>Božič</translation>
  </message>
  <message>
   <source>Christmas Day (by new style)</source>
   <translation>Božič (po novem koledarju)</translation>
  </message>
  <message>
   <source>Christmas Day (by old style)</source>
   <translation>Božič (po starem koledarju)</translation>
  </message>
  <message>
   <source>Christmas Eve</source>
   <translation>Sveti večer</translation>
  </message>
  <message>
   <source>Constitution Day</source>
   <translation>Dan ustave</translation>
  </message>
  <message>
   <source>Day of Dew and Saint John</source>
   <translation>Dan rose in svetega Janeza</translation>
  </message>
  <message>
   <source>Day of Family Sanctity and Respect for Parents</source>
   <translation>Dan svetosti družine in spoštovanja staršev</translation>
  </message>
  <message>
   <source>Day of Our Lady of the Seven Sorrows</source>
   <translation>Žalostna Mati Božja</translation>
  </message>
  <message>
   <source>Day of Rejoicing</source>
   <translation>Radonica</translation>
  </message>
  <message>
   <source>Day of Remembrance and Victory over Nazism in World War II 1939-1945</source>
   <translation>Dan spomina in zmage nad nacizmom v drugi svetovni vojni 1939–1945</translation>
  </message>
  <message>
   <source>Day of Remembrance for the Dead</source>
   <translation>Dan spomina na mrtve</translation>
  </message>
  <message>
   <source>Day of Restoration of Independence of Lithuania</source>
   <translation>Dan obnovitve neodvisnosti Litve</translation>
  </message>
  <message>
   <source>Day of Restoration of the State of Lithuania</source>
   <translation>Dan obnovitve litovske države</translation>
  </message>
  <message>
   <source>Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture</source>
   <translation>Dan slovanske pisave, bolgarske prosvete in kulture</translation>
  </message>
  <message>
   <source>Day of Uprising Against Occupation</source>
   <translation>Dan upora proti okupatorju</translation>
  </message>
  <message>
   <source>Day of Victory over Fascism</source>
   <translation>Dan zmage nad fašizmom</translation>
  </message>
  <message>
   <source>Day of defenders of Ukraine</source>
   <translation>Dan branilcev Ukrajine</translation>
  </message>
  <message>
   <source>Day of the Constitution of Ukraine</source>
   <translation>Dan ustave Ukrajine</translation>
  </message>
  <message>
   <source>Day of the Establishment of the Slovak Republic</source>
   <translation>Dan ustanovitve Slovaške republike</translation>
  </message>
  <message>
   <source>Dormition of the Mother of God</source>
   <translation>Zaspanje Matere Božje</translation>
  </message>
  <message>
   <source>Easter</source>
   <translation>Velika noč</translation>
  </message>
  <message>
   <source>Easter Monday</source>
   <translation>Velikonočni ponedeljek</translation>
  </message>
  <message>
   <source>Easter Sunday</source>
   <translation>Velikonočna nedelja</translation>
  </message>
  <message>
   <source>Easter Sunday (Pascha)</source>
   <translation>Velikonočna nedelja (pasha)</translation>
  </message>
  <message>
   <source>Eid al-Adha</source>
   <translation>Kurban bajram</translation>
  </message>
  <message>
   <source>Eid al-Fitr</source>
   <translation>Ramazanski bajram</translation>
  </message>
  <message>
   <source>Election Day</source>
   <translation>Dan volitev</translation>
  </message>
  <message>
   <source>Epiphany</source>
   <translation>Gospodovo razglašenje</translation>
  </message>
  <message>
   <source>Epiphany (Three Kings' Day and Orthodox Christmas)</source>
   <translation>Sveti trije kralji in pravoslavni božič</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>Dan Evrope</translation>
  </message>
  <message>
   <source>Father's Day</source>
   <translation>Dan očetov</translation>
  </message>
  <message>
   <source>Flag and Independence Day</source>
   <translation>Dan zastave in neodvisnosti</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>Veliki petek</translation>
  </message>
  <message>
   <source>Holiday of Svetitskhovloba, Robe of Jesus</source>
   <translation>Svetichovloba, praznik Jezusove suknje</translation>
  </message>
  <message>
   <source>Holy Saturday</source>
   <translation>Velika sobota</translation>
  </message>
  <message>
   <source>Independence Day</source>
   <translation>Dan neodvisnosti</translation>
  </message>
  <message>
   <source>Independence Restoration Day</source>
   <translation>Dan obnovitve neodvisnosti</translation>
  </message>
  <message>
   <source>Independence and Unity Day</source>
   <translation>Dan samostojnosti in enotnosti</translation>
  </message>
  <message>
   <source>Independent Czech State Restoration Day</source>
   <translation>Dan obnovitve samostojne češke države</translation>
  </message>
  <message>
   <source>Independent Czechoslovak State Day</source>
   <translation>Dan samostojne češkoslovaške države</translation>
  </message>
  <message>
   <source>International Children's Day</source>
   <translation>Mednarodni dan otrok</translation>
  </message>
  <message>
   <source>International Labor Day</source>
   <translation>Mednarodni praznik dela</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Mednarodni dan žena</translation>
  </message>
  <message>
   <source>International Workers' Day</source>
   <translation>Mednarodni dan delavcev</translation>
  </message>
  <message>
   <source>International Workers' Solidarity Day</source>
   <translation>Mednarodni dan solidarnosti delavcev</translation>
  </message>
  <message>
   <source>Jan Hus Day</source>
   <translation>Dan Jana Husa</translation>
  </message>
  <message>
   <source>Labor Day</source>
   <translation>Praznik dela</translation>
  </message>
  <message>
   <source>Labor Day and International Workers' Solidarity Day</source>
   <translation>Praznik dela in mednarodni dan solidarnosti delavcev</translation>
  </message>
  <message>
   <source>Liberation Day</source>
   <translation>Dan osvoboditve</translation>
  </message>
  <message>
   <source>Macedonian Revolutionary Struggle Day</source>
   <translation>Dan makedonskega revolucionarnega boja</translation>
  </message>
  <message>
   <source>May Day</source>
   <translation>Prvi maj</translation>
  </message>
  <message>
   <source>Midsummer Day</source>
   <translation>Kresni dan</translation>
  </message>
  <message>
   <source>Mother Teresa Canonization Day</source>
   <translation>Dan kanonizacije matere Terezije</translation>
  </message>
  <message>
   <source>Mother's Day</source>
   <translation>Materinski dan</translation>
  </message>
  <message>
   <source>National Day</source>
   <translation>Narodni praznik</translation>
  </message>
  <message>
   <source>National Language Day</source>
   <translation>Praznik državnega jezika</translation>
  </message>
  <message>
   <source>National Unity Day</source>
   <translation>Dan narodne enotnosti</translation>
  </message>
  <message>
   <source>National Uprising Day</source>
   <translation>Dan ljudske vstaje</translation>
  </message>
  <message>
   <source>National Youth Day</source>
   <translation>Državni dan mladih</translation>
  </message>
  <message>
   <source>New Year's Day</source>
   <translation>Novo leto</translation>
  </message>
  <message>
   <source>Njegos Day</source>
   <translation>Njegošev dan</translation>
  </message>
  <message>
   <source>Non-working day</source>
   <translation>Dela prost dan</translation>
  </message>
  <message>
   <source>Nowruz Day</source>
   <translation>Novruz</translation>
  </message>
  <message>
   <source>Orthodox Christmas Day</source>
   <translation>Pravoslavni božič</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Pravoslavna velika noč</translation>
  </message>
  <message>
   <source>Orthodox Easter Sunday</source>
   <translation>Pravoslavna velikonočna nedelja</translation>
  </message>
  <message>
   <source>Orthodox Good Friday</source>
   <translation>Pravoslavni veliki petek</translation>
  </message>
  <message>
   <source>Pentecost</source>
   <translation>Binkošti</translation>
  </message>
  <message>
   <source>Prešeren's Day, the Slovenian Cultural Holiday</source>
   <translation>Prešernov dan, slovenski kulturni praznik</translation>
  </message>
  <message>
   <source>Public Holiday</source>
   <translation>Praznik</translation>
  </message>
  <message>
   <source>Reformation Day</source>
   <translation>Dan reformacije</translation>
  </message>
  <message>
   <source>Republic Day</source>
   <translation>Dan republike</translation>
  </message>
  <message>
   <source>Republic of Moldova Independence Day</source>
   <translation>Dan neodvisnosti Republike Moldavije</translation>
  </message>
  <message>
   <source>Saint Andrew's Day</source>
   <translation>Dan svetega Andreja</translation>
  </message>
  <message>
   <source>Saint Clement of Ohrid Day</source>
   <translation>Dan svetega Klementa Ohridskega</translation>
  </message>
  <message>
   <source>Saint George's Day</source>
   <translation>Jurjevo</translation>
  </message>
  <message>
   <source>Saint George's Day, Day of the Bulgarian Army</source>
   <translation>Jurjevo, dan bolgarske vojske</translation>
  </message>
  <message>
   <source>Saint John the Baptist</source>
   <translation>Sveti Janez Krstnik</translation>
  </message>
  <message>
   <source>Saints Cyril and Methodius Day</source>
   <translation>Dan svetih Cirila in Metoda</translation>
  </message>
  <message>
   <source>Second Day of Christmas</source>
   <translation>Drugi dan božiča</translation>
  </message>
  <message>
   <source>Slovak National Uprising Anniversary</source>
   <translation>Obletnica slovaške narodne vstaje</translation>
  </message>
  <message>
   <source>Statehood Day</source>
   <translation>Dan državnosti</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day</source>
   <translation>Dan boja za svobodo in demokracijo</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day and International Students' Day</source>
   <translation>Dan boja za svobodo in demokracijo ter mednarodni dan študentov</translation>
  </message>
  <message>
   <source>Summer Day</source>
   <translation>Dan poletja</translation>
  </message>
  <message>
   <source>Ukrainian Statehood Day</source>
   <translation>Dan ukrajinske državnosti</translation>
  </message>
  <message>
   <source>Unification Day</source>
   <translation>Dan združitve</translation>
  </message>
  <message>
   <source>Unification of the Romanian Principalities Day</source>
   <translation>Dan združitve romunskih kneževin</translation>
  </message>
  <message>
   <source>Victory Day</source>
   <translation>Dan zmage</translation>
  </message>
  <message>
   <source>Victory Day and Commemoration of the heroes fallen for Independence of Fatherland</source>
   <translation>Dan zmage in spomina na junake, padle za neodvisnost domovine</translation>
  </message>
  <message>
   <source>{0} (estimated)</source>
   <translation>{0} (predvidoma)</translation>
  </message>
  <message>
   <source>{0} (observed)</source>
   <translation>{0} (dela prost dan)</translation>
  </message>
  <message>
   <source>{0} (observed, estimated)</source>
   <translation>{0} (dela prost dan, predvidoma)</translation>
  </message>
 </context>
 <context>
  <name>HourModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Dogodek: {0}</translation>
  </message>
 </context>
 <context>
  <name>Inserting</name>
  <message>
   <source>Handle</source>
   <translation>Vzdevek</translation>
  </message>
  <message>
   <source>Handles</source>
   <translation>Vzdevki</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Ključniki</translation>
  </message>
  <message>
   <source>Its text is put in where the cursor stands; Ctrl+Z in the text takes it out again.</source>
   <translation>Besedilo se vstavi pri kazalki; Ctrl+Z ga spet vzame ven.</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group</source>
   <translation>Shrani ključnike kot skupino</translation>
  </message>
  <message>
   <source>Keep this text as a template</source>
   <translation>Shrani to besedilo kot predlogo</translation>
  </message>
  <message>
   <source>No group is kept yet. Write hashtags and keep them as a group, or make one in “Writing aids”.</source>
   <translation>Skupin še ni. Napišite ključnike in jih shranite kot skupino ali jo naredite v »Pripomočkih za pisanje«.</translation>
  </message>
  <message>
   <source>No template is kept for this channel. Keep a text as a template first.</source>
   <translation>Za ta kanal ni predlog. Najprej shranite besedilo kot predlogo.</translation>
  </message>
  <message>
   <source>Start from a template</source>
   <translation>Začni iz predloge</translation>
  </message>
  <message>
   <source>Text, title and hashtags are kept for posts on this channel, in this language.</source>
   <translation>Besedilo, naslov in ključniki se shranijo za objave na tem kanalu, v tem jeziku.</translation>
  </message>
  <message>
   <source>The handle book knows nobody on this channel. Add them in “Writing aids”.</source>
   <translation>Imenik na tem kanalu ne pozna nikogar. Dodajte jih v »Pripomočkih za pisanje«.</translation>
  </message>
  <message>
   <source>There is no text to keep.</source>
   <translation>Ni besedila za shranjevanje.</translation>
  </message>
  <message>
   <source>These are kept as a group: {0}</source>
   <translation>Shranjeno kot skupina: {0}</translation>
  </message>
  <message>
   <source>This post has no hashtags to keep.</source>
   <translation>Ta objava nima ključnikov za shranjevanje.</translation>
  </message>
  <message>
   <source>Which group of hashtags?</source>
   <translation>Katera skupina ključnikov?</translation>
  </message>
  <message>
   <source>Whose handle on this channel? Typing @ in the text offers them too.</source>
   <translation>Čigav vzdevek na tem kanalu? Ponudi jih tudi @ v besedilu.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>»{0}« je shranjeno.</translation>
  </message>
 </context>
 <context>
  <name>JoinForm</name>
  <message>
   <source>E-mail</source>
   <translation>E-pošta</translation>
  </message>
  <message>
   <source>Give the address of your network's server.</source>
   <translation>Vpišite naslov strežnika svoje mreže.</translation>
  </message>
  <message>
   <source>Give the e-mail address of your account.</source>
   <translation>Vpišite e-naslov svojega računa.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Vpišite geslo.</translation>
  </message>
  <message>
   <source>Go on in your browser. This page waits until you have signed in there.</source>
   <translation>Nadaljujte v brskalniku. Ta stran čaka, dokler se tam ne prijavite.</translation>
  </message>
  <message>
   <source>Invitation code</source>
   <translation>Koda vabila</translation>
  </message>
  <message>
   <source>No browser could be opened. Open this address in one: {0}</source>
   <translation>Brskalnika ni bilo mogoče odpreti. Ta naslov odprite v njem sami: {0}</translation>
  </message>
  <message>
   <source>Only with an invitation: the password is set now</source>
   <translation>Samo z vabilom: zdaj določite geslo</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Geslo</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Strežnik</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Prijava</translation>
  </message>
  <message>
   <source>Sign in with your ministry’s account</source>
   <translation>Prijava z računom ministrstva</translation>
  </message>
  <message>
   <source>Stop waiting</source>
   <translation>Ne čakaj več</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Strežnik se sprašuje.</translation>
  </message>
  <message>
   <source>Your browser is waited for.</source>
   <translation>Čaka se na brskalnik.</translation>
  </message>
 </context>
 <context>
  <name>Journeys</name>
  <message>
   <source>It arrived damaged and was dropped there. The next sync sends it again.</source>
   <translation>Prispela je poškodovana in je bila tam zavržena. Naslednja uskladitev jo pošlje znova.</translation>
  </message>
  <message>
   <source>It comes with a sync: {0} of {1} are here.</source>
   <translation>Pride z uskladitvijo: tu je {0} od {1}.</translation>
  </message>
  <message>
   <source>It comes with the next sync.</source>
   <translation>Pride z naslednjo uskladitvijo.</translation>
  </message>
  <message>
   <source>It is larger than the server takes. Make it smaller and attach it again.</source>
   <translation>Večja je, kot sprejme strežnik. Pomanjšajte jo in jo priložite znova.</translation>
  </message>
  <message>
   <source>Kept on this laptop; there is no server to send it to.</source>
   <translation>Shranjeno na tem prenosniku; ni strežnika, na katerega bi se poslalo.</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <translation>Še ni tukaj</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Ni poslano</translation>
  </message>
  <message>
   <source>Not sent.</source>
   <translation>Ni poslano.</translation>
  </message>
  <message>
   <source>Sending {0} of {1}</source>
   <translation>Pošilja se {0} od {1}</translation>
  </message>
  <message>
   <source>Sending: {0} of {1} are on the server.</source>
   <translation>Pošilja se: na strežniku je {0} od {1}.</translation>
  </message>
  <message>
   <source>Sent: it is on the server.</source>
   <translation>Poslano: je na strežniku.</translation>
  </message>
  <message>
   <source>The server did not take it. The next sync tries it again; if it stays so, ask your administrator.</source>
   <translation>Strežnik je ni sprejel. Naslednja uskladitev poskusi znova; če ostane tako, vprašajte skrbnika sistema.</translation>
  </message>
  <message>
   <source>The server does not have it yet. It comes once whoever attached it has synced.</source>
   <translation>Strežnik je še nima. Pride, ko se uskladi tisti, ki jo je priložil.</translation>
  </message>
  <message>
   <source>The server does not take this form. Save it as JPEG, PNG, GIF, WebP or MP4 and attach it again.</source>
   <translation>Strežnik te oblike ne sprejme. Shranite jo kot JPEG, PNG, GIF, WebP ali MP4 in jo priložite znova.</translation>
  </message>
  <message>
   <source>The server has no room left for media. Ask your administrator for more; each sync tries it again.</source>
   <translation>Na strežniku ni več prostora za slike in filme. Prosite skrbnika sistema za več; vsaka uskladitev poskusi znova.</translation>
  </message>
  <message>
   <source>Waiting to send</source>
   <translation>Čaka na pošiljanje</translation>
  </message>
  <message>
   <source>Waiting to send: it goes with the next sync.</source>
   <translation>Čaka na pošiljanje: gre z naslednjo uskladitvijo.</translation>
  </message>
  <message>
   <source>Waiting to send: {0} of {1} are on the server, the rest goes with the next sync.</source>
   <translation>Čaka na pošiljanje: na strežniku je {0} od {1}, ostalo gre z naslednjo uskladitvijo.</translation>
  </message>
  <message>
   <source>What came of it was damaged. If it stays so, ask whoever attached it to attach it again.</source>
   <translation>Kar je prispelo, je bilo poškodovano. Če ostane tako, prosite tistega, ki jo je priložil, naj jo priloži znova.</translation>
  </message>
 </context>
 <context>
  <name>KeepDialog</name>
  <message>
   <source>A name by which you find it again</source>
   <translation>Ime, po katerem jo spet najdete</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Poimenujte ga.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Shrani</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Ime</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>Vidi le naše ministrstvo</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Nimate vloge, ki piše za državo.</translation>
  </message>
 </context>
 <context>
  <name>Lines</name>
  <message>
   <source>Agreed</source>
   <translation>Usklajeno</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Zaupno: kdor to potrebuje</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Osrednje sporočilo</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Osnutek</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Vsi</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Skupno besedilo</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>Stališče</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Ni določeno</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Steber</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>Dokaz</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Vprašanje in odgovor</translation>
  </message>
  <message>
   <source>Run out</source>
   <translation>Poteklo</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Samo ministrstva</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Umaknjeno</translation>
  </message>
 </context>
 <context>
  <name>LinesView</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n zaostaja</numerusform>
    <numerusform>%n zaostajata</numerusform>
    <numerusform>%n zaostajajo</numerusform>
    <numerusform>%n zaostaja</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Kopiraj kot besedilo</translation>
  </message>
  <message>
   <source>Copy these as text</source>
   <translation>Kopiraj te kot besedilo</translation>
  </message>
  <message>
   <source>Every part</source>
   <translation>Vsi deli</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>Vsa stanja</translation>
  </message>
  <message>
   <source>Go to the campaigns</source>
   <translation>H kampanjam</translation>
  </message>
  <message>
   <source>Its time ended: {0}.</source>
   <translation>Veljavnost je potekla: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Iskane črke</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Stališča</translation>
  </message>
  <message>
   <source>Lines · {0}</source>
   <translation>Stališča · {0}</translation>
  </message>
  <message>
   <source>May be said until {0}.</source>
   <translation>Sme se reči do {0}.</translation>
  </message>
  <message>
   <source>No line fits.</source>
   <translation>Nobeno stališče ne ustreza.</translation>
  </message>
  <message>
   <source>No lines yet</source>
   <translation>Stališč še ni</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Brez skrbnika</translation>
  </message>
  <message>
   <source>No title yet</source>
   <translation>Še brez naslova</translation>
  </message>
  <message>
   <source>Open in the campaign</source>
   <translation>Odpri v kampanji</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Skrbi: {0}</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Del hiše sporočil</translation>
  </message>
  <message>
   <source>Posts that rest on it</source>
   <translation>Objave, ki temeljijo na tem</translation>
  </message>
  <message>
   <source>Source: {0}</source>
   <translation>Vir: {0}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stanje</translation>
  </message>
  <message>
   <source>The line is copied.</source>
   <translation>Stališče je kopirano.</translation>
  </message>
  <message>
   <source>The lines are copied.</source>
   <translation>Stališča so kopirana.</translation>
  </message>
  <message>
   <source>What a campaign says stands in its message house: core message, pillars, proof points, lines to take, questions and answers. All of them are found here.</source>
   <translation>Kar kampanja pravi, je v njeni hiši sporočil: osrednje sporočilo, stebri, dokazi, stališča, vprašanja in odgovori. Vse je najti tu.</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>Kaj pravi</translation>
  </message>
  <message>
   <source>Words, campaign, owner or source</source>
   <translation>Besede, kampanja, skrbnik ali vir</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>še nobene</translation>
  </message>
  <message>
   <source>the line was changed since</source>
   <translation>stališče se je od takrat spremenilo</translation>
  </message>
 </context>
 <context>
  <name>LinkCard</name>
  <message>
   <source>Link card</source>
   <translation>Kartica povezave</translation>
  </message>
  <message>
   <source>Link card of {0}</source>
   <translation>Kartica povezave {0}</translation>
  </message>
  <message>
   <source>The page itself gives the title and the picture.</source>
   <translation>Naslov in sliko da stran sama.</translation>
  </message>
 </context>
 <context>
  <name>LinkDialog</name>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Content (which post)</source>
   <translation>Vsebina (katera objava)</translation>
  </message>
  <message>
   <source>Give the address of a page, with https:// before it.</source>
   <translation>Vpišite naslov strani, s https:// spredaj.</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Povezava</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Medij</translation>
  </message>
  <message>
   <source>Source (where it stands)</source>
   <translation>Vir (kje stoji)</translation>
  </message>
  <message>
   <source>Tags of the link</source>
   <translation>Oznake povezave</translation>
  </message>
  <message>
   <source>The tags tell the statistics of your site where a visitor came from.</source>
   <translation>Oznake povedo statistiki vaše strani, od kod je prišel obiskovalec.</translation>
  </message>
  <message>
   <source>Use this link</source>
   <translation>Uporabi to povezavo</translation>
  </message>
 </context>
 <context>
  <name>MAC_APPLICATION_MENU</name>
  <message>
   <source>About %1</source>
   <translation>O programu %1</translation>
  </message>
  <message>
   <source>Hide %1</source>
   <translation>Skrij %1</translation>
  </message>
  <message>
   <source>Hide Others</source>
   <translation>Skrij druge</translation>
  </message>
  <message>
   <source>Preferences...</source>
   <translation>Nastavitve...</translation>
  </message>
  <message>
   <source>Quit %1</source>
   <translation>Zapri %1</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Storitve</translation>
  </message>
  <message>
   <source>Show All</source>
   <translation>Pokaži vse</translation>
  </message>
 </context>
 <context>
  <name>MakingLine</name>
  <message>
   <source>Asking the rules: {0} of {1} records.</source>
   <translation>Preverjanje po pravilih: {0} od {1} zapisov.</translation>
  </message>
  <message>
   <source>Leave the sample out</source>
   <translation>Izpusti vzorec</translation>
  </message>
  <message>
   <source>Looking through the plan: {0} of {1} rows.</source>
   <translation>Pregledovanje načrta: {0} od {1} vrstic.</translation>
  </message>
  <message>
   <source>Putting all of it on the desk.</source>
   <translation>Vse se prenaša na pult.</translation>
  </message>
  <message>
   <source>Reading the plan: {0} rows so far.</source>
   <translation>Branje načrta: do zdaj {0} vrstic.</translation>
  </message>
  <message>
   <source>The sample campaign is being left out.</source>
   <translation>Vzorčna kampanja se izpušča.</translation>
  </message>
 </context>
 <context>
  <name>Many</name>
  <message numerus="yes">
   <source>%n posts are in the tray, without a time.</source>
   <translation>
    <numerusform>%n objava je v predalu, brez časa.</numerusform>
    <numerusform>%n objavi sta v predalu, brez časa.</numerusform>
    <numerusform>%n objave so v predalu, brez časa.</numerusform>
    <numerusform>%n objav je v predalu, brez časa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts changed hands.</source>
   <translation>
    <numerusform>%n objava ima novega skrbnika.</numerusform>
    <numerusform>%n objavi imata novega skrbnika.</numerusform>
    <numerusform>%n objave imajo novega skrbnika.</numerusform>
    <numerusform>%n objav ima novega skrbnika.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts moved.</source>
   <translation>
    <numerusform>%n objava premaknjena.</numerusform>
    <numerusform>%n objavi premaknjeni.</numerusform>
    <numerusform>%n objave premaknjene.</numerusform>
    <numerusform>%n objav premaknjenih.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 post moved.</source>
   <translation>1 objava premaknjena.</translation>
  </message>
  <message>
   <source>Change the owner</source>
   <translation>Zamenjaj skrbnika</translation>
  </message>
  <message>
   <source>Change the owner of {0}?</source>
   <translation>Zamenjam skrbnika ({0})?</translation>
  </message>
  <message>
   <source>Choose one or more posts first: with a click, Ctrl or Shift, or Ctrl+A.</source>
   <translation>Najprej izberite eno ali več objav: s klikom, Ctrl ali Shift ali s Ctrl+A.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Izbriši</translation>
  </message>
  <message>
   <source>Delete {0}?</source>
   <translation>Izbrišem {0}?</translation>
  </message>
  <message>
   <source>Move them</source>
   <translation>Premakni jih</translation>
  </message>
  <message>
   <source>Move {0} to</source>
   <translation>Premakni {0} na</translation>
  </message>
  <message>
   <source>Move {0} to {1}?</source>
   <translation>Premaknem {0} na {1}?</translation>
  </message>
  <message>
   <source>Moved: {0}.</source>
   <translation>Premaknjeno: {0}.</translation>
  </message>
  <message>
   <source>Shift them</source>
   <translation>Zamakni jih</translation>
  </message>
  <message>
   <source>Shift {0}?</source>
   <translation>Zamik: {0}?</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Odvzemi</translation>
  </message>
  <message>
   <source>Take the time of {0} away?</source>
   <translation>Odvzem časa: {0}?</translation>
  </message>
  <message>
   <source>The post changed hands.</source>
   <translation>Objava ima novega skrbnika.</translation>
  </message>
  <message>
   <source>The post is in the tray, without a time.</source>
   <translation>Objava je v predalu, brez časa.</translation>
  </message>
  <message>
   <source>The text stays in the history; it can be undone.</source>
   <translation>Besedilo ostane v zgodovini; lahko se razveljavi.</translation>
  </message>
  <message>
   <source>{0} deleted.</source>
   <translation>Izbrisano: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Media</name>
  <message>
   <source>Its rights end before the post goes out: {0}.</source>
   <translation>Pravice potečejo, preden objava izide: {0}.</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Sme se uporabljati do {0}.</translation>
  </message>
  <message>
   <source>Pictures without a description yet: {0}.</source>
   <translation>Slike še brez opisa: {0}.</translation>
  </message>
  <message>
   <source>film</source>
   <translation>film</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>slika</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>{1} ({0})</translation>
  </message>
 </context>
 <context>
  <name>MediaCard</name>
  <message>
   <source>Describe it in {0} for those who cannot see</source>
   <translation>Opišite v jeziku {0} za tiste, ki ne vidijo</translation>
  </message>
  <message>
   <source>Description of {0} in {1}</source>
   <translation>Opis za {0}, jezik: {1}</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Prej</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Pozneje</translation>
  </message>
  <message>
   <source>One more language…</source>
   <translation>Še en jezik…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Odstrani</translation>
  </message>
  <message>
   <source>Rights…</source>
   <translation>Pravice…</translation>
  </message>
  <message>
   <source>{0}, {1} of {2}</source>
   <translation>{0}, {1} od {2}</translation>
  </message>
 </context>
 <context>
  <name>MediaPanel</name>
  <message numerus="yes">
   <source>%n attached</source>
   <translation>
    <numerusform>%n pripeta</numerusform>
    <numerusform>%n pripeti</numerusform>
    <numerusform>%n pripete</numerusform>
    <numerusform>%n pripetih</numerusform>
   </translation>
  </message>
  <message>
   <source>Add pictures or films</source>
   <translation>Dodaj slike ali filme</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Dodaj slike ali filme…</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Mediji</translation>
  </message>
  <message>
   <source>Or drop files here, or paste a picture.</source>
   <translation>Ali spustite datoteke sem ali prilepite sliko.</translation>
  </message>
  <message>
   <source>Pictures and films</source>
   <translation>Slike in filmi</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nič</translation>
  </message>
 </context>
 <context>
  <name>MediaView</name>
  <message>
   <source>Go to the calendar</source>
   <translation>Pojdi na koledar</translation>
  </message>
  <message>
   <source>Its rights ended: {0}.</source>
   <translation>Pravice so potekle: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Iskane črke</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Sme se uporabljati do {0}.</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Mediji</translation>
  </message>
  <message>
   <source>Media · {0}</source>
   <translation>Mediji · {0}</translation>
  </message>
  <message>
   <source>Name, credit, licence or country</source>
   <translation>Ime, avtor, licenca ali država</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>Datoteke še ni</translation>
  </message>
  <message>
   <source>No pictures or films yet</source>
   <translation>Slik in filmov še ni</translation>
  </message>
  <message>
   <source>No text yet</source>
   <translation>Še brez besedila</translation>
  </message>
  <message>
   <source>Only its name is known: nobody has given the file yet. Attach it in the post that shows it.</source>
   <translation>Znano je samo ime: datoteke še ni nihče dodal. Priložite jo v objavi, ki jo kaže.</translation>
  </message>
  <message>
   <source>Posts that show it</source>
   <translation>Objave, ki to kažejo</translation>
  </message>
  <message>
   <source>Shown by {0}</source>
   <translation>Kaže: {0}</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Uskladi zdaj</translation>
  </message>
  <message>
   <source>What is attached to posts is listed here, with where it is used and until when it may be.</source>
   <translation>Tu je, kar je pripeto objavam, kje se uporablja in do kdaj se sme.</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>brez opisa</translation>
  </message>
 </context>
 <context>
  <name>Mentions</name>
  <message>
   <source>on {0}</source>
   <translation>na {0}</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>nekdo</translation>
  </message>
 </context>
 <context>
  <name>MentionsView</name>
  <message>
   <source>Choose a comment first.</source>
   <translation>Najprej izberite komentar.</translation>
  </message>
  <message>
   <source>Comments that name you</source>
   <translation>Komentarji, ki vas omenjajo</translation>
  </message>
  <message>
   <source>Enter opens the text at the comment; Delete settles it.</source>
   <translation>Enter odpre besedilo pri komentarju; Delete ga zaključi.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Pojdi na koledar</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Omembe</translation>
  </message>
  <message>
   <source>Mentions · {0}</source>
   <translation>Omembe · {0}</translation>
  </message>
  <message>
   <source>Nobody waits for a word of yours</source>
   <translation>Nihče ne čaka na vašo besedo</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Zaključi</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Komentar je zaključen.</translation>
  </message>
  <message>
   <source>When somebody writes @ and your name in a comment, it stands here until you answer or settle it.</source>
   <translation>Ko kdo v komentarju napiše @ in vaše ime, je tu, dokler ne odgovorite ali zaključite.</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>Go to the place “{0}” first.</source>
   <translation>Najprej pojdite na »{0}«.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Pult še ni odprt.</translation>
  </message>
 </context>
 <context>
  <name>MergePanel</name>
  <message>
   <source>A merge, word by word</source>
   <translation>Združitev, beseda za besedo</translation>
  </message>
  <message numerus="yes">
   <source>Choose at %n more places first.</source>
   <translation>
    <numerusform>Najprej izberite še na %n mestu.</numerusform>
    <numerusform>Najprej izberite še na %n mestih.</numerusform>
    <numerusform>Najprej izberite še na %n mestih.</numerusform>
    <numerusform>Najprej izberite še na %n mestih.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose at 1 more place first.</source>
   <translation>Najprej izberite še na enem mestu.</translation>
  </message>
  <message>
   <source>Edit it as you like, then confirm.</source>
   <translation>Uredite po želji, nato potrdite.</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Moje</translation>
  </message>
  <message>
   <source>The merged text, as it will be kept</source>
   <translation>Združeno besedilo, kakor se bo shranilo</translation>
  </message>
  <message>
   <source>The text that both went on from is not on this laptop, so every difference is a place.</source>
   <translation>Besedila, iz katerega sta oba izhajala, ni na tem prenosniku, zato izberete pri vsaki razliki.</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Uporabi združeno besedilo</translation>
  </message>
  <message>
   <source>What only one of you changed is taken already.</source>
   <translation>Kar je spremenil le eden, je že vzeto.</translation>
  </message>
  <message>
   <source>Where both changed the same words, choose whose are to stand.</source>
   <translation>Kjer sta oba spremenila iste besede, izberite, čigave naj ostanejo.</translation>
  </message>
  <message>
   <source>You wrote here yourself: write on in the text.</source>
   <translation>Tu ste pisali sami: pišite naprej v besedilu.</translation>
  </message>
 </context>
 <context>
  <name>MessageHouse</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n zaostaja</numerusform>
    <numerusform>%n zaostajata</numerusform>
    <numerusform>%n zaostajajo</numerusform>
    <numerusform>%n zaostaja</numerusform>
   </translation>
  </message>
  <message>
   <source>1 behind</source>
   <translation>1 zaostaja</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Skupno besedilo</translation>
  </message>
  <message>
   <source>Last day on which it may be said</source>
   <translation>Zadnji dan, ko se to sme reči</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Sporočila</translation>
  </message>
  <message>
   <source>Messages of the campaign</source>
   <translation>Sporočila kampanje</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Novo sporočilo</translation>
  </message>
  <message>
   <source>No message yet: a message is a joint text that each country says in its own language.</source>
   <translation>Sporočil še ni: sporočilo je skupno besedilo, ki ga vsaka država pove v svojem jeziku.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Še nihče</translation>
  </message>
  <message>
   <source>Only until a day</source>
   <translation>Samo do določenega dne</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Skrbnik</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Del hiše sporočil</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Izvirnik</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stanje</translation>
  </message>
  <message>
   <source>The joint texts, said by each country in its language</source>
   <translation>Skupna besedila, ki jih vsaka država pove v svojem jeziku</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Naslov</translation>
  </message>
  <message>
   <source>Title of the message</source>
   <translation>Naslov sporočila</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Prevodi</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Velja</translation>
  </message>
  <message>
   <source>Who may hear it</source>
   <translation>Kdo to sme slišati</translation>
  </message>
  <message>
   <source>all up to date</source>
   <translation>vsi ažurni</translation>
  </message>
  <message>
   <source>no post says it yet</source>
   <translation>nobena objava ga še ne pove</translation>
  </message>
 </context>
 <context>
  <name>MissedDialog</name>
  <message numerus="yes">
   <source>%n posts are settled.</source>
   <translation>
    <numerusform>%n objava je urejena.</numerusform>
    <numerusform>%n objavi sta urejeni.</numerusform>
    <numerusform>%n objave so urejene.</numerusform>
    <numerusform>%n objav je urejenih.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose posts, and what becomes of them.</source>
   <translation>Izberite objave in kaj naj bo z njimi.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zapri</translation>
  </message>
  <message>
   <source>Each at its own time of day</source>
   <translation>Vsaka ob svoji uri</translation>
  </message>
  <message>
   <source>Is withdrawn</source>
   <translation>Se umakne</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Pusti, kakor je</translation>
  </message>
  <message>
   <source>New day</source>
   <translation>Nov dan</translation>
  </message>
  <message>
   <source>New time</source>
   <translation>Nov čas</translation>
  </message>
  <message>
   <source>No post was missed under a stop.</source>
   <translation>Med ustavitvijo ni bila zamujena nobena objava.</translation>
  </message>
  <message>
   <source>Nothing goes out by itself. Where the approval covers the time, a new time asks for approval again. Times in {0}.</source>
   <translation>Nič ne gre v javnost samo. Kjer odobritev zajema čas, je za nov čas potrebna nova odobritev. Časi: {0}.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Načrtovano</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Objava</translation>
  </message>
  <message>
   <source>Posts missed under a stop</source>
   <translation>Objave, zamujene med ustavitvijo</translation>
  </message>
  <message>
   <source>Say why they are withdrawn: the others will read it.</source>
   <translation>Povejte, zakaj se umaknejo: drugi bodo to prebrali.</translation>
  </message>
  <message>
   <source>Settle them</source>
   <translation>Uredi jih</translation>
  </message>
  <message>
   <source>Stays as it is: missed</source>
   <translation>Ostane, kakor je: zamujena</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Kaj bo z njo</translation>
  </message>
  <message>
   <source>Why they are withdrawn</source>
   <translation>Zakaj se umaknejo</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Umakni</translation>
  </message>
 </context>
 <context>
  <name>MonthModel</name>
  <message>
   <source>Week {0}</source>
   <translation>Teden {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>danes</translation>
  </message>
 </context>
 <context>
  <name>MonthTable</name>
  <message>
   <source>Month</source>
   <translation>Mesec</translation>
  </message>
 </context>
 <context>
  <name>Months</name>
  <message>
   <source>April</source>
   <translation>aprila</translation>
  </message>
  <message>
   <source>August</source>
   <translation>avgusta</translation>
  </message>
  <message>
   <source>December</source>
   <translation>decembra</translation>
  </message>
  <message>
   <source>February</source>
   <translation>februarja</translation>
  </message>
  <message>
   <source>January</source>
   <translation>januarja</translation>
  </message>
  <message>
   <source>July</source>
   <translation>julija</translation>
  </message>
  <message>
   <source>June</source>
   <translation>junija</translation>
  </message>
  <message>
   <source>March</source>
   <translation>marca</translation>
  </message>
  <message>
   <source>May</source>
   <translation>maja</translation>
  </message>
  <message>
   <source>November</source>
   <translation>novembra</translation>
  </message>
  <message>
   <source>October</source>
   <translation>oktobra</translation>
  </message>
  <message>
   <source>September</source>
   <translation>septembra</translation>
  </message>
 </context>
 <context>
  <name>MoveTo</name>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dan</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Premakni</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>Premakni</translation>
  </message>
  <message>
   <source>Move the post</source>
   <translation>Premakni objavo</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Premaknjeno na {0}</translation>
  </message>
  <message>
   <source>The second of the two</source>
   <translation>Druga od obeh</translation>
  </message>
  <message>
   <source>This time does not exist: the clocks go forward. The nearest are {0} and {1}.</source>
   <translation>Tega časa ni: ura se prestavi naprej. Najbližja sta {0} in {1}.</translation>
  </message>
  <message>
   <source>This time happens twice: the clocks go back. Say which one is meant.</source>
   <translation>Ta čas je dvakrat: ura se prestavi nazaj. Povejte, kateri velja.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Čas v {0}</translation>
  </message>
 </context>
 <context>
  <name>Mover</name>
  <message>
   <source>Leave it</source>
   <translation>Pusti</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Premakni</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>Premakni</translation>
  </message>
  <message>
   <source>Move this post to {0}?</source>
   <translation>Premaknem to objavo na {0}?</translation>
  </message>
  <message>
   <source>Move to {0}?</source>
   <translation>Premaknem na {0}?</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Premaknjeno na {0}</translation>
  </message>
 </context>
 <context>
  <name>NameView</name>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Shrani</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Ime pogleda</translation>
  </message>
  <message>
   <source>Name, for example “My drafts of the week”</source>
   <translation>Ime, na primer »Moji osnutki tedna«</translation>
  </message>
  <message>
   <source>There is a view of this name; it will be replaced.</source>
   <translation>Pogled s tem imenom že obstaja; zamenjal se bo.</translation>
  </message>
  <message>
   <source>Write a name, then it can be kept.</source>
   <translation>Napišite ime, potem bo mogoče shraniti.</translation>
  </message>
 </context>
 <context>
  <name>Narratives</name>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Change the narrative</source>
   <translation>Sprememba narativa</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Trditev</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Odločitev</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Ugotovitve</translation>
  </message>
  <message numerus="yes">
   <source>First line after %n days</source>
   <translation>
    <numerusform>Prvo stališče po %n dnevu</numerusform>
    <numerusform>Prvo stališče po %n dneh</numerusform>
    <numerusform>Prvo stališče po %n dneh</numerusform>
    <numerusform>Prvo stališče po %n dneh</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>First line after %n hours</source>
   <translation>
    <numerusform>Prvo stališče po %n uri</numerusform>
    <numerusform>Prvo stališče po %n urah</numerusform>
    <numerusform>Prvo stališče po %n urah</numerusform>
    <numerusform>Prvo stališče po %n urah</numerusform>
   </translation>
  </message>
  <message>
   <source>First line within the hour</source>
   <translation>Prvo stališče v eni uri</translation>
  </message>
  <message>
   <source>First line: there before the claim</source>
   <translation>Prvo stališče: obstajalo pred trditvijo</translation>
  </message>
  <message>
   <source>High impact</source>
   <translation>Velik vpliv</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Prezri</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Vpliv</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Obdrži</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Stališča proti njej</translation>
  </message>
  <message>
   <source>Look at it again on</source>
   <translation>Znova preglej dne</translation>
  </message>
  <message>
   <source>Low impact</source>
   <translation>Majhen vpliv</translation>
  </message>
  <message>
   <source>Medium impact</source>
   <translation>Srednji vpliv</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Spremljaj</translation>
  </message>
  <message>
   <source>New narrative</source>
   <translation>Nov narativ</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Brez kampanje</translation>
  </message>
  <message>
   <source>No line yet</source>
   <translation>Stališča še ni</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Še nihče</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Skrbnik</translation>
  </message>
  <message>
   <source>Respond</source>
   <translation>Odgovori</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Pregled</translation>
  </message>
  <message>
   <source>Which claim goes round, and what is done about it?</source>
   <translation>Katera trditev kroži in kaj storimo z njo?</translation>
  </message>
  <message>
   <source>Write the claim as it is said.</source>
   <translation>Napišite trditev, kot kroži.</translation>
  </message>
  <message>
   <source>review on {0}</source>
   <translation>pregled {0}</translation>
  </message>
  <message>
   <source>to be reviewed since {0}</source>
   <translation>za pregled od {0}</translation>
  </message>
 </context>
 <context>
  <name>NarrativesView</name>
  <message>
   <source>Change…</source>
   <translation>Spremeni …</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Odločitev</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Izbriši</translation>
  </message>
  <message>
   <source>Every decision</source>
   <translation>Vse odločitve</translation>
  </message>
  <message>
   <source>False claims that go round are registered here: how heavily each weighs, whether one responds, and with which lines. A draft that repeats one word for word is told so.</source>
   <translation>Tu se vpisujejo lažne trditve, ki krožijo: kako težka je vsaka, ali se nanjo odzvati in s katerimi stališči. Osnutek, ki katero ponovi dobesedno, dobi opozorilo.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Iskane črke</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Stališča proti njej</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Narativi</translation>
  </message>
  <message>
   <source>Narratives · {0}</source>
   <translation>Narativi · {0}</translation>
  </message>
  <message>
   <source>No narratives yet</source>
   <translation>Narativov še ni</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Brez skrbnika</translation>
  </message>
  <message>
   <source>Only people who write for {0} change it.</source>
   <translation>Spreminjajo ga le tisti, ki pišejo za državo {0}.</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Skrbi: {0}</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Vpiši narativ …</translation>
  </message>
  <message>
   <source>The narrative is changed.</source>
   <translation>Narativ je spremenjen.</translation>
  </message>
  <message>
   <source>The narrative is deleted.</source>
   <translation>Narativ je izbrisan.</translation>
  </message>
  <message>
   <source>The narrative is registered.</source>
   <translation>Narativ je vpisan.</translation>
  </message>
  <message>
   <source>Words, owner, country or campaign</source>
   <translation>Besede, lastnik, država ali kampanja</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot register a narrative.</source>
   <translation>Ne pišete za nobeno državo, zato ne morete vpisati narativa.</translation>
  </message>
  <message>
   <source>to be reviewed</source>
   <translation>za pregled</translation>
  </message>
 </context>
 <context>
  <name>NewAppPage</name>
  <message>
   <source>Code of the app</source>
   <translation>Koda aplikacije</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Vpišite kodo, ki jo zdaj kaže aplikacija za preverjanje.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Ključ</translation>
  </message>
  <message>
   <source>Key for the authenticator app</source>
   <translation>Ključ za aplikacijo za preverjanje</translation>
  </message>
  <message>
   <source>Scan this with an authenticator app on your telephone, or type the key into it.</source>
   <translation>To preberite z aplikacijo za preverjanje na telefonu ali vanjo vpišite ključ.</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Nastavi</translation>
  </message>
  <message>
   <source>Six figures</source>
   <translation>Šest številk</translation>
  </message>
 </context>
 <context>
  <name>NewPerson</name>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>E-poštni naslov</translation>
  </message>
  <message>
   <source>First role</source>
   <translation>Prva vloga</translation>
  </message>
  <message>
   <source>Give the e-mail address.</source>
   <translation>Vpišite e-poštni naslov.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Vpišite ime.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Ime</translation>
  </message>
 </context>
 <context>
  <name>NewPost</name>
  <message>
   <source>Account</source>
   <translation>Račun</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dan</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Le za naše ministrstvo, dokler je ne delim</translation>
  </message>
  <message>
   <source>For yourself and your colleagues; can be left empty</source>
   <translation>Za vas in sodelavce; lahko ostane prazno</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Sporočilo</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>Nova objava</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Nič</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Na</translation>
  </message>
  <message>
   <source>The accounts are being read.</source>
   <translation>Računi se berejo.</translation>
  </message>
  <message>
   <source>Tick the box to give the post a time; it waits in the tray else.</source>
   <translation>Označite polje, da objavi date čas; sicer čaka v predalu.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Čas</translation>
  </message>
  <message>
   <source>Working title</source>
   <translation>Delovni naslov</translation>
  </message>
  <message>
   <source>Write it</source>
   <translation>Napiši</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Nimate vloge za pisanje objav. Vprašajte skrbnika sistema.</translation>
  </message>
 </context>
 <context>
  <name>NewerNote</name>
  <message>
   <source>A newer Campaign Desk made this, and this version cannot show it. It is kept as it is. Update Campaign Desk to see it.</source>
   <translation>To je naredil novejši Campaign Desk in ta različica tega ne more pokazati. Ohranjeno je, kakor je. Posodobite Campaign Desk, da boste to videli.</translation>
  </message>
  <message>
   <source>A newer Campaign Desk wrote something here that this version does not know ({0}). It is kept as it is and goes on to the others. Update Campaign Desk to see and change it.</source>
   <translation>Novejši Campaign Desk je sem zapisal nekaj, česar ta različica ne pozna ({0}). Ohranjeno je, kakor je, in gre naprej k drugim. Posodobite Campaign Desk, da boste to videli in spreminjali.</translation>
  </message>
  <message>
   <source>Records of a kind that only a newer Campaign Desk knows belong to this campaign: {0}. They are kept as they are. Update Campaign Desk to see them.</source>
   <translation>Tej kampanji pripadajo zapisi vrste, ki jo pozna šele novejši Campaign Desk: {0}. Ohranjeni so, kakor so. Posodobite Campaign Desk, da jih boste videli.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>What differs: theirs against yours</source>
   <translation>Kaj se razlikuje: njihovo proti vašemu</translation>
  </message>
 </context>
 <context>
  <name>NoticeChoices</name>
  <message>
   <source>Inside the window while you use it, by the system otherwise. No text under embargo is told.</source>
   <translation>V oknu, dokler ga uporabljate, sicer prek sistema. Besedilo pod embargom se ne pove.</translation>
  </message>
  <message>
   <source>Tell me when</source>
   <translation>Obvesti me, ko</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message numerus="yes">
   <source>%n things wait for you.</source>
   <translation>
    <numerusform>Nekaj čaka na vas (%n).</numerusform>
    <numerusform>Na vas čakata %n stvari.</numerusform>
    <numerusform>Na vas čakajo %n stvari.</numerusform>
    <numerusform>Na vas čaka %n stvari.</numerusform>
   </translation>
  </message>
  <message>
   <source>A conflict with somebody</source>
   <translation>Navzkrižje z nekom</translation>
  </message>
  <message>
   <source>A country answers a request of mine</source>
   <translation>Država odgovori na mojo prošnjo</translation>
  </message>
  <message>
   <source>A narrative of mine is to be reviewed</source>
   <translation>Moj narativ čaka na pregled</translation>
  </message>
  <message>
   <source>A reminder</source>
   <translation>Opomnik</translation>
  </message>
  <message>
   <source>A request to my country is taken back</source>
   <translation>Prošnja moji državi je preklicana</translation>
  </message>
  <message>
   <source>Another country asks mine to carry something further</source>
   <translation>Druga država prosi mojo, naj nekaj razširi</translation>
  </message>
  <message>
   <source>Another desk or the web page can sign in my name</source>
   <translation>Druga miza ali spletna stran lahko podpisuje v mojem imenu</translation>
  </message>
  <message>
   <source>Another desk or the web page signs decisions in your name since then. If that is not you, revoke the key in the settings.</source>
   <translation>Od takrat druga miza ali spletna stran podpisuje odločitve v vašem imenu. Če to niste vi, prekličite ključ v nastavitvah.</translation>
  </message>
  <message>
   <source>Changes were requested</source>
   <translation>Zahtevane so bile spremembe</translation>
  </message>
  <message>
   <source>Nobody decides on a post for three days</source>
   <translation>Tri dni nihče ne odloči o objavi</translation>
  </message>
  <message>
   <source>Nobody has decided for three days on {1}, which {0} sent for approval.</source>
   <translation>Že tri dni nihče ni odločil: {1}. V odobritev pošilja {0}.</translation>
  </message>
  <message>
   <source>Publishing is stopped</source>
   <translation>Objavljanje je ustavljeno</translation>
  </message>
  <message>
   <source>Somebody mentions me</source>
   <translation>Nekdo me omeni</translation>
  </message>
  <message>
   <source>Something waits for my decision</source>
   <translation>Nekaj čaka na mojo odločitev</translation>
  </message>
  <message>
   <source>The day has come to review the narrative {1}.</source>
   <translation>Prišel je dan za pregled narativa {1}.</translation>
  </message>
  <message>
   <source>You and {0} changed the same in {1}.</source>
   <translation>Vi in {0} sta spremenila isto v: {1}.</translation>
  </message>
  <message>
   <source>a post of {0}</source>
   <translation>objava države {0}</translation>
  </message>
  <message>
   <source>a post under embargo ({0})</source>
   <translation>objava pod embargom ({0})</translation>
  </message>
  <message>
   <source>something under embargo ({0})</source>
   <translation>nekaj pod embargom ({0})</translation>
  </message>
  <message>
   <source>{0} answers your request {1}.</source>
   <translation>{0} odgovarja na vašo prošnjo {1}.</translation>
  </message>
  <message>
   <source>{0} asks for your decision on {1}.</source>
   <translation>{0} prosi za vašo odločitev: {1}.</translation>
  </message>
  <message>
   <source>{0} asks your country to carry further: {1}.</source>
   <translation>{0} prosi vašo državo, naj razširi: {1}.</translation>
  </message>
  <message>
   <source>{0} mentions you in a comment on {1}.</source>
   <translation>{0} vas omenja v komentarju: {1}.</translation>
  </message>
  <message>
   <source>{0} reminds you of {1}.</source>
   <translation>{0} vas opominja: {1}.</translation>
  </message>
  <message>
   <source>{0} requests changes in {1}.</source>
   <translation>{0} zahteva spremembe: {1}.</translation>
  </message>
  <message>
   <source>{0} stops publishing: {1}</source>
   <translation>{0} ustavlja objavljanje: {1}</translation>
  </message>
  <message>
   <source>{0} takes back the request {1}.</source>
   <translation>{0} preklicuje prošnjo {1}.</translation>
  </message>
 </context>
 <context>
  <name>NoticesView</name>
  <message>
   <source>Choose what you are told of</source>
   <translation>Izberite, o čem ste obveščeni</translation>
  </message>
  <message>
   <source>Nothing to tell</source>
   <translation>Ni novic</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Obvestila</translation>
  </message>
  <message>
   <source>Notices, newest first</source>
   <translation>Obvestila, najnovejša najprej</translation>
  </message>
  <message>
   <source>Requests for your decision, changes requested, conflicts, reminders and mentions come here.</source>
   <translation>Sem pridejo prošnje za odločitev, zahtevane spremembe, navzkrižja, opomniki in omembe.</translation>
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message>
   <source>Show</source>
   <translation>Pokaži</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source>Passphrase</source>
   <translation>Geslo ključa</translation>
  </message>
  <message>
   <source>The profile was not opened.</source>
   <translation>Profil ni bil odprt.</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>No country is invited yet. Invite the others under Participation.</source>
   <translation>Nobena država še ni povabljena. Povabite druge pod Sodelovanje.</translation>
  </message>
  <message>
   <source>Nobody: every country has answered, and nothing that is planned is still to be written.</source>
   <translation>Nihče: vse države so odgovorile in nič načrtovanega ni več za napisati.</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Napredek po državah</translation>
  </message>
  <message>
   <source>Who is missing</source>
   <translation>Kdo manjka</translation>
  </message>
  <message>
   <source>{0} of {1} without an answer</source>
   <translation>{0} od {1} brez odgovora</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Account and fields</source>
   <translation>Račun in polja</translation>
  </message>
  <message>
   <source>The first {0} posts are chosen; that is the most at once.</source>
   <translation>Izbranih je prvih {0} objav; več naenkrat ne gre.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Vaše besedilo</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Command</source>
   <translation>Ukaz</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Ukazi</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Ustrezni ukazi</translation>
  </message>
  <message>
   <source>Type a few letters of a command</source>
   <translation>Vtipkajte nekaj črk ukaza</translation>
  </message>
 </context>
 <context>
  <name>PaperDialog</name>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>%n stran</numerusform>
    <numerusform>%n strani</numerusform>
    <numerusform>%n strani</numerusform>
    <numerusform>%n strani</numerusform>
   </translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 stran</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Preklicano. Nič ni bilo zapisano.</translation>
  </message>
  <message>
   <source>It could not be printed. Choose another printer, or save it as a PDF.</source>
   <translation>Tiskanje ni uspelo. Izberite drug tiskalnik ali shranite kot PDF.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Stran {0} od {1}</translation>
  </message>
  <message>
   <source>Saved as {0}</source>
   <translation>Shranjeno kot {0}</translation>
  </message>
  <message>
   <source>The file {0} could not be written. Choose another folder.</source>
   <translation>Datoteke {0} ni bilo mogoče zapisati. Izberite drugo mapo.</translation>
  </message>
  <message>
   <source>The pages are being written.</source>
   <translation>Strani se pišejo.</translation>
  </message>
 </context>
 <context>
  <name>Part</name>
  <message>
   <source>Fold again</source>
   <translation>Spet zloži</translation>
  </message>
  <message>
   <source>Post {0} of {1}</source>
   <translation>Objava {0} od {1}</translation>
  </message>
  <message>
   <source>Preview of the text</source>
   <translation>Predogled besedila</translation>
  </message>
  <message>
   <source>{0}: the text is cut here</source>
   <translation>{0}: besedilo se tu odreže</translation>
  </message>
 </context>
 <context>
  <name>Participation</name>
  <message>
   <source>Answer for {0}…</source>
   <translation>Odgovori za {0}…</translation>
  </message>
  <message>
   <source>Answer…</source>
   <translation>Odgovori…</translation>
  </message>
  <message>
   <source>Choose a country of the register first.</source>
   <translation>Najprej izberite državo iz seznama.</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Povabi države…</translation>
  </message>
  <message>
   <source>No country is invited yet.</source>
   <translation>Nobena država še ni povabljena.</translation>
  </message>
  <message>
   <source>No country is invited yet: invite those whose voices the campaign needs.</source>
   <translation>Nobena država še ni povabljena: povabite tiste, katerih glas kampanja potrebuje.</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Sodelovanje</translation>
  </message>
  <message>
   <source>Remind…</source>
   <translation>Opomni…</translation>
  </message>
  <message>
   <source>Reservation of {0}: {1}</source>
   <translation>Pridržek, {0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>People</name>
  <message>
   <source>Administrator</source>
   <translation>Skrbnik</translation>
  </message>
  <message>
   <source>Approver</source>
   <translation>Odobritelj</translation>
  </message>
  <message>
   <source>Campaign lead</source>
   <translation>Vodja kampanje</translation>
  </message>
  <message>
   <source>Communication officer</source>
   <translation>Uslužbenec za komuniciranje</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>Koordinator</translation>
  </message>
  <message>
   <source>Give {0} this code yourself, not by e-mail. With the address {1} and this code the person signs in and chooses a password. It counts once, until {2}, {3}; an earlier one counts no more. It is not shown again.</source>
   <translation>To kodo predajte sami ({0}), ne po e-pošti. Z naslovom {1} in to kodo se oseba prijavi in izbere geslo. Velja enkrat, do {2}, {3}; prejšnja ne velja več. Ne bo več prikazana.</translation>
  </message>
  <message>
   <source>I have it</source>
   <translation>Imam jo</translation>
  </message>
  <message>
   <source>Invitation for {0}</source>
   <translation>Povabilo za: {0}</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Povabi</translation>
  </message>
  <message>
   <source>Invite somebody</source>
   <translation>Povabi osebo</translation>
  </message>
  <message>
   <source>No role</source>
   <translation>Brez vloge</translation>
  </message>
  <message>
   <source>Observer</source>
   <translation>Opazovalec</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>Vse omrežje</translation>
  </message>
  <message>
   <source>You get a code that counts once. With it the person chooses a password on their laptop.</source>
   <translation>Dobite kodo, ki velja enkrat. Z njo oseba na svojem prenosniku izbere geslo.</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>od {0}</translation>
  </message>
  <message>
   <source>since {0} at the latest</source>
   <translation>najpozneje od {0}</translation>
  </message>
 </context>
 <context>
  <name>PeopleView</name>
  <message>
   <source>Copy this list</source>
   <translation>Kopiraj ta seznam</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Vse države</translation>
  </message>
  <message>
   <source>Every role</source>
   <translation>Vse vloge</translation>
  </message>
  <message>
   <source>Go to the settings</source>
   <translation>V nastavitve</translation>
  </message>
  <message>
   <source>Invite somebody…</source>
   <translation>Povabi osebo…</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Iskane črke</translation>
  </message>
  <message>
   <source>Name, address, role or country</source>
   <translation>Ime, naslov, vloga ali država</translation>
  </message>
  <message>
   <source>Nobody fits.</source>
   <translation>Nihče ne ustreza.</translation>
  </message>
  <message>
   <source>Nobody is here yet</source>
   <translation>Tu še ni nikogar</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Ljudje</translation>
  </message>
  <message>
   <source>People · {0}</source>
   <translation>Ljudje · {0}</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Vloga</translation>
  </message>
  <message>
   <source>The list is copied.</source>
   <translation>Seznam je kopiran.</translation>
  </message>
  <message>
   <source>Who is in the network, for which country and in which role, is listed here once you are signed in to a server.</source>
   <translation>Kdo je v omrežju, za katero državo in v kateri vlogi, je navedeno tu, ko se prijavite v strežnik.</translation>
  </message>
  <message>
   <source>shut out</source>
   <translation>brez dostopa</translation>
  </message>
  <message>
   <source>stands in</source>
   <translation>nadomešča</translation>
  </message>
  <message>
   <source>you</source>
   <translation>vi</translation>
  </message>
 </context>
 <context>
  <name>PersonPage</name>
  <message>
   <source>Administration</source>
   <translation>Upravljanje</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Nazaj</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Kopiraj naslov</translation>
  </message>
  <message>
   <source>Country of the role</source>
   <translation>Država vloge</translation>
  </message>
  <message>
   <source>Give the role</source>
   <translation>Dodeli vlogo</translation>
  </message>
  <message>
   <source>Hand over decisions…</source>
   <translation>Predaj odločanje…</translation>
  </message>
  <message>
   <source>Let in again</source>
   <translation>Spet dovoli delo</translation>
  </message>
  <message>
   <source>Look up the laptops</source>
   <translation>Pokaži prenosnike</translation>
  </message>
  <message>
   <source>Make an invitation…</source>
   <translation>Pripravi povabilo…</translation>
  </message>
  <message>
   <source>No e-mail address is known.</source>
   <translation>E-poštni naslov ni znan.</translation>
  </message>
  <message>
   <source>No role: this person reads nothing and does nothing.</source>
   <translation>Brez vloge: ta oseba ničesar ne bere in ničesar ne dela.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Nihče ne izključi samega sebe.</translation>
  </message>
  <message>
   <source>Role to give</source>
   <translation>Vloga za dodelitev</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>Vloge</translation>
  </message>
  <message>
   <source>Roles are given by the administrators of the network: {0}</source>
   <translation>Vloge dodeljujejo skrbniki omrežja: {0}</translation>
  </message>
  <message>
   <source>Roles are given by those who run the server.</source>
   <translation>Vloge dodeljujejo tisti, ki vodijo strežnik.</translation>
  </message>
  <message>
   <source>Shut out</source>
   <translation>Izključi</translation>
  </message>
  <message>
   <source>Shut out…</source>
   <translation>Izključi…</translation>
  </message>
  <message>
   <source>Shut {0} out?</source>
   <translation>Naj bo {0} brez dostopa?</translation>
  </message>
  <message>
   <source>Stand-ins</source>
   <translation>Nadomeščanja</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Odvzemi</translation>
  </message>
  <message>
   <source>Take away…</source>
   <translation>Odvzemi…</translation>
  </message>
  <message>
   <source>Take this role from {0}?</source>
   <translation>Odvzeti to vlogo: {0}?</translation>
  </message>
  <message>
   <source>The address is copied.</source>
   <translation>Naslov je kopiran.</translation>
  </message>
  <message>
   <source>They hold this role already.</source>
   <translation>To vlogo že ima.</translation>
  </message>
  <message>
   <source>They may not act any more and are signed out everywhere. Their work and decisions stay.</source>
   <translation>Oseba ne sme več delati in je povsod odjavljena. Njeno delo in odločitve ostanejo.</translation>
  </message>
  <message>
   <source>This person may not act. Let them in again first.</source>
   <translation>Ta oseba ne sme delati. Najprej ji spet dovolite delo.</translation>
  </message>
  <message>
   <source>This person may not act: their work stays.</source>
   <translation>Ta oseba ne sme delati; njeno delo ostane.</translation>
  </message>
  <message>
   <source>Where this person is signed in</source>
   <translation>Kje je ta oseba prijavljena</translation>
  </message>
  <message>
   <source>{0} (you)</source>
   <translation>{0} (vi)</translation>
  </message>
  <message>
   <source>{0}. What was decided with it stays decided.</source>
   <translation>{0}. Kar je bilo z njo odločeno, ostane odločeno.</translation>
  </message>
 </context>
 <context>
  <name>PickDialog</name>
  <message>
   <source>Letters to look for</source>
   <translation>Iskane črke</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>Nič ni izbrano.</translation>
  </message>
  <message>
   <source>Put it in</source>
   <translation>Vstavi</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Vtipkajte nekaj črk</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>ALT: show the descriptions</source>
   <translation>ALT: pokaži opise</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>Brez opisa.</translation>
  </message>
 </context>
 <context>
  <name>Picturing</name>
  <message>
   <source>Attached.</source>
   <translation>Pripeto.</translation>
  </message>
  <message>
   <source>Taken off the post.</source>
   <translation>Odstranjeno z objave.</translation>
  </message>
  <message>
   <source>The media are in another order.</source>
   <translation>Mediji so v drugem vrstnem redu.</translation>
  </message>
  <message>
   <source>The rights are noted.</source>
   <translation>Pravice so zapisane.</translation>
  </message>
 </context>
 <context>
  <name>PlaceChooser</name>
  <message>
   <source>Both</source>
   <translation>Oboje</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Naslednje mesto</translation>
  </message>
  <message>
   <source>Place before</source>
   <translation>Prejšnje mesto</translation>
  </message>
  <message>
   <source>Place {0} of {1}, chosen</source>
   <translation>Mesto {0} od {1}, izbrano</translation>
  </message>
  <message>
   <source>Place {0} of {1}: choose</source>
   <translation>Mesto {0} od {1}: izberite</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>brez besed</translation>
  </message>
  <message>
   <source>only a space</source>
   <translation>samo presledek</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Approvals</source>
   <translation>Odobritve</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Koledar</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Kampanje</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Navzkrižja</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Osnutki</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Urejevalnik</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Stališča</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Mediji</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Omembe</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Narativi</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Obvestila</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Ljudje</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Prošnje</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Rezultati</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Iskanje</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Odloženo</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Nastavitve</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Dobrodošli</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Pripomočki za pisanje</translation>
  </message>
 </context>
 <context>
  <name>PostActs</name>
  <message>
   <source>Change the rule of the series…</source>
   <translation>Spremeni pravilo serije…</translation>
  </message>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation>Najprej izberite objavo: na njenem dnevu pritisnite preslednico.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Izbriši…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Premakni na…</translation>
  </message>
  <message>
   <source>Move to… ({0})</source>
   <translation>Premakni na… ({0})</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Odpri objavo</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Skrbnik…</translation>
  </message>
  <message>
   <source>Repeat…</source>
   <translation>Ponovi…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Pošlji v odobritev</translation>
  </message>
  <message>
   <source>Settle the conflict…</source>
   <translation>Uredi navzkrižje…</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Zamakni…</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Preskoči to objavo serije</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Odvzemi čas</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Umakni…</translation>
  </message>
 </context>
 <context>
  <name>PracticePart</name>
  <message>
   <source>Drill</source>
   <translation>Vaja</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Pusti, kot je</translation>
  </message>
  <message>
   <source>Nothing of it reaches a channel any more, on any laptop, and it never becomes a real network again. For a drill beside real work, have a network of its own made on the server.</source>
   <translation>Nič iz nje ne doseže več nobenega kanala, na nobenem prenosniku, in nikoli več ne postane prava mreža. Za vajo ob pravem delu naj na strežniku nastane posebna mreža.</translation>
  </message>
  <message>
   <source>The network practises from now on.</source>
   <translation>Mreža odslej vadi.</translation>
  </message>
  <message>
   <source>This network practises: nothing of it reaches a channel, and it never becomes a real one.</source>
   <translation>Ta mreža vadi: nič iz nje ne doseže nobenega kanala in nikoli ne postane prava.</translation>
  </message>
  <message>
   <source>Turn it into a drill</source>
   <translation>Spremeni v vajo</translation>
  </message>
  <message>
   <source>Turn this network into a drill…</source>
   <translation>Spremeni to mrežo v vajo …</translation>
  </message>
  <message>
   <source>Turn “{0}” into a drill for good?</source>
   <translation>Naj se »{0}« za vedno spremeni v vajo?</translation>
  </message>
  <message>
   <source>What is done here is real. A drill on this laptop alone begins with the command “Begin a drill…”.</source>
   <translation>Kar se dela tukaj, je zares. Vaja le na tem prenosniku se začne z ukazom »Začni vajo …«.</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>General</source>
   <translation>Splošno</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Predogled</translation>
  </message>
  <message>
   <source>Preview as on</source>
   <translation>Predogled kot na</translation>
  </message>
  <message>
   <source>Preview on {0}</source>
   <translation>Predogled na {0}</translation>
  </message>
  <message>
   <source>as on {0}</source>
   <translation>kot na {0}</translation>
  </message>
  <message>
   <source>{0} · too long</source>
   <translation>{0} · predolgo</translation>
  </message>
 </context>
 <context>
  <name>Previews</name>
  <message>
   <source>A simple view: what this channel shows differently is not known here.</source>
   <translation>Preprost prikaz: kaj ta kanal kaže drugače, tu ni znano.</translation>
  </message>
  <message>
   <source>Links in the text cannot be followed on Instagram.</source>
   <translation>Povezavam v besedilu na Instagramu ni mogoče slediti.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on Facebook itself.</source>
   <translation>Omembe delujejo le, če se izberejo na samem Facebooku.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on LinkedIn itself.</source>
   <translation>Omembe delujejo le, če se izberejo na samem LinkedInu.</translation>
  </message>
  <message>
   <source>Read more</source>
   <translation>Preberi več</translation>
  </message>
  <message>
   <source>See more</source>
   <translation>Prikaži več</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Pokaži več</translation>
  </message>
  <message>
   <source>more</source>
   <translation>več</translation>
  </message>
  <message>
   <source>…more</source>
   <translation>…več</translation>
  </message>
 </context>
 <context>
  <name>PrintDialog</name>
  <message>
   <source>All posts</source>
   <translation>Vse objave</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>Choose a last day after the first, a year later at most.</source>
   <translation>Izberite zadnji dan po prvem, največ leto pozneje.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Od</translation>
  </message>
  <message>
   <source>On the sheet: {0}</source>
   <translation>Na listu: {0}</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Natisni</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Natisni…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Shrani kot PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Shrani kot PDF…</translation>
  </message>
  <message>
   <source>The agenda, day by day</source>
   <translation>Dnevni red, dan za dnem</translation>
  </message>
  <message>
   <source>The month is printed whole.</source>
   <translation>Mesec se natisne cel.</translation>
  </message>
  <message>
   <source>The month: {0}</source>
   <translation>Mesec: {0}</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Časi v {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Do</translation>
  </message>
  <message>
   <source>{0} was sent to the printer</source>
   <translation>{0} je poslano tiskalniku</translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>Nothing is planned in these days.</source>
   <translation>V teh dneh ni nič načrtovano.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Stran {0} od {1}</translation>
  </message>
  <message>
   <source>{0}, continued</source>
   <translation>{0}, nadaljevanje</translation>
  </message>
 </context>
 <context>
  <name>ProgressTable</name>
  <message>
   <source>All</source>
   <translation>Vse</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Vse države</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Osnutek</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>V pregledu</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Napredek</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Napredek po državah</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Objavljeno</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Pripravljeno</translation>
  </message>
  <message>
   <source>{0} of {1} ready or published</source>
   <translation>{0} od {1} pripravljenih ali objavljenih</translation>
  </message>
 </context>
 <context>
  <name>ProofAsker</name>
  <message>
   <source>The server knows that it is you.</source>
   <translation>Strežnik ve, da ste to vi.</translation>
  </message>
 </context>
 <context>
  <name>ProofDialog</name>
  <message>
   <source>Approvers and administrators confirm with a code of their telephone who they are.</source>
   <translation>Odobrevalci in skrbniki s kodo na telefonu potrdijo, kdo so.</translation>
  </message>
  <message>
   <source>Confirm that it is you</source>
   <translation>Potrdite, da ste to vi</translation>
  </message>
  <message>
   <source>Give your password, and the code of your authenticator app if you have set one up.</source>
   <translation>Vpišite geslo in kodo aplikacije za preverjanje, če ste jo nastavili.</translation>
  </message>
  <message>
   <source>Set up a second factor</source>
   <translation>Nastavite drugi dejavnik</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Strežnik se sprašuje.</translation>
  </message>
 </context>
 <context>
  <name>ProofPage</name>
  <message>
   <source>Code of the app</source>
   <translation>Koda aplikacije</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Potrdi</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Vpišite kodo, ki jo zdaj kaže aplikacija za preverjanje.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Vpišite geslo.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Geslo</translation>
  </message>
  <message>
   <source>Six figures, or a recovery code</source>
   <translation>Šest številk ali obnovitvena koda</translation>
  </message>
 </context>
 <context>
  <name>PublishedDialog</name>
  <message>
   <source>1  Copy post {0} of {1} of the thread</source>
   <translation>1  Kopiraj objavo {0} od {1} iz niza</translation>
  </message>
  <message>
   <source>1  Copy the text</source>
   <translation>1  Kopiraj besedilo</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>Pogon</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Neznano</translation>
  </message>
 </context>
 <context>
  <name>QAbstractSpinBox</name>
  <message>
   <source>&amp;Select All</source>
   <translation>Izberi &amp;vse</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>Korak &amp;gor</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>Korak &amp;dol</translation>
  </message>
 </context>
 <context>
  <name>QAccessibleActionInterface</name>
  <message>
   <source>Decrease</source>
   <translation>Zmanjšaj</translation>
  </message>
  <message>
   <source>Decrease the value</source>
   <translation>Zmanjša vrednost</translation>
  </message>
  <message>
   <source>Goes back a page</source>
   <translation>Gre eno stran nazaj</translation>
  </message>
  <message>
   <source>Goes to the next page</source>
   <translation>Gre na naslednjo stran</translation>
  </message>
  <message>
   <source>Increase</source>
   <translation>Povečaj</translation>
  </message>
  <message>
   <source>Increase the value</source>
   <translation>Poveča vrednost</translation>
  </message>
  <message>
   <source>Next Page</source>
   <translation>Naslednja stran</translation>
  </message>
  <message>
   <source>Press</source>
   <translation>Pritisni</translation>
  </message>
  <message>
   <source>Previous Page</source>
   <translation>Prejšnja stran</translation>
  </message>
  <message>
   <source>Scroll Down</source>
   <translation>Drsi navzdol</translation>
  </message>
  <message>
   <source>Scroll Left</source>
   <translation>Drsi v levo</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Drsi v desno</translation>
  </message>
  <message>
   <source>Scroll Up</source>
   <translation>Drsi navzgor</translation>
  </message>
  <message>
   <source>Scrolls down</source>
   <translation>Drsi navzdol</translation>
  </message>
  <message>
   <source>Scrolls to the left</source>
   <translation>Drsi v levo</translation>
  </message>
  <message>
   <source>Scrolls to the right</source>
   <translation>Drsi v desno</translation>
  </message>
  <message>
   <source>Scrolls up</source>
   <translation>Drsi navzgor</translation>
  </message>
  <message>
   <source>SetFocus</source>
   <translation>Postavi fokus</translation>
  </message>
  <message>
   <source>Sets the focus</source>
   <translation>Postavi fokus</translation>
  </message>
  <message>
   <source>ShowMenu</source>
   <translation>Pokaži meni</translation>
  </message>
  <message>
   <source>Shows the menu</source>
   <translation>Pokaže meni</translation>
  </message>
  <message>
   <source>Toggle</source>
   <translation>Preklopi</translation>
  </message>
  <message>
   <source>Toggles the state</source>
   <translation>Preklopi stanje</translation>
  </message>
  <message>
   <source>Triggers the action</source>
   <translation>Izvede dejanje</translation>
  </message>
 </context>
 <context>
  <name>QCocoaTheme</name>
  <message>
   <source>Don't Save</source>
   <translation>Ne shrani</translation>
  </message>
 </context>
 <context>
  <name>QCupsJobWidget</name>
  <message>
   <source>&amp;Billing information:</source>
   <translation>&amp;Podatki za obračun:</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>&amp;Konec:</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>&amp;Začetek:</translation>
  </message>
  <message>
   <source>Banner Pages</source>
   <translation>Naslovne strani</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Tajni podatek</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>Zaupno</translation>
  </message>
  <message>
   <source>Day (06:00 to 17:59)</source>
   <translation>Podnevi (od 06:00 do 17:59)</translation>
  </message>
  <message>
   <source>Hold Indefinitely</source>
   <translation>Zadrži do preklica</translation>
  </message>
  <message>
   <source>Job</source>
   <translation>Posel</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>P&amp;rednost posla:</translation>
  </message>
  <message>
   <source>Job Control</source>
   <translation>Nadzor posla</translation>
  </message>
  <message>
   <source>Night (18:00 to 05:59)</source>
   <translation>Ponoči (od 18:00 do 05:59)</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Nič</translation>
  </message>
  <message>
   <source>Print Immediately</source>
   <translation>Natisni takoj</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>&amp;Čas tiskanja:</translation>
  </message>
  <message>
   <source>Second Shift (16:00 to 23:59)</source>
   <translation>Druga izmena (od 16:00 do 23:59)</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Tajno</translation>
  </message>
  <message>
   <source>Specific Time</source>
   <translation>Ob določeni uri</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Običajno</translation>
  </message>
  <message>
   <source>Third Shift (00:00 to 07:59)</source>
   <translation>Tretja izmena (od 00:00 do 07:59)</translation>
  </message>
  <message>
   <source>Top Secret</source>
   <translation>Strogo tajno</translation>
  </message>
  <message>
   <source>Unclassified</source>
   <translation>Neoznačeno</translation>
  </message>
  <message>
   <source>Weekend (Saturday to Sunday)</source>
   <translation>Konec tedna (sobota in nedelja)</translation>
  </message>
 </context>
 <context>
  <name>QDialogButtonBox</name>
  <message>
   <source>OK</source>
   <translation>V redu</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Mape ni mogoče najti.
Preverite, ali je ime mape pravilno.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Datoteke ni mogoče najti.
Preverite, ali je ime datoteke pravilno.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 že obstaja.
Ali jo želite zamenjati?</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Izberi</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>Iz&amp;briši</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>Iš&amp;či v:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>&amp;Nova mapa</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Odpri</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>P&amp;reimenuj</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Shrani</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>»%1« je zaščiteno pred pisanjem.
Ali želite vseeno izbrisati?</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Vse datoteke (*)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>Ali res želite izbrisati »%1«?</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Nazaj</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Preklopi na pogled s podrobnostmi</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Preklopi na pogled s seznamom</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Mape ni bilo mogoče izbrisati.</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Ustvari novo mapo</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Ustvari novo mapo</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Izbriši</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Podrobnosti</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>Mape</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Mapa:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>&amp;Ime datoteke:</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Datoteke</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Vrsta datotek:</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Vrsta datotek:</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Poišči mapo</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Naprej</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Pojdi nazaj</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Pojdi naprej</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Pojdi v nadrejeno mapo</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Seznam</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Seznam mest in zaznamkov</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>Išči v:</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Moj računalnik</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Nova mapa</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Odpri</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Nadrejena mapa</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>Nedavno</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Odstrani</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Shrani kot</translation>
  </message>
  <message>
   <source>Show </source>
   <translation>Pokaži </translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Pokaži &amp;skrite datoteke</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Stranska vrstica</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>%1 GB</source>
   <translation>%1 GB</translation>
  </message>
  <message>
   <source>%1 KB</source>
   <translation>%1 KB</translation>
  </message>
  <message>
   <source>%1 MB</source>
   <translation>%1 MB</translation>
  </message>
  <message>
   <source>%1 bytes</source>
   <translation>%1 B</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Računalnik</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Spremenjeno</translation>
  </message>
  <message>
   <source>Invalid filename</source>
   <translation>Neveljavno ime datoteke</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Ime</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Velikost</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Vrsta</translation>
  </message>
 </context>
 <context>
  <name>QGnomeTheme</name>
  <message>
   <source>&amp;Cancel</source>
   <translation>Pre&amp;kliči</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Zapri</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>&amp;V redu</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Shrani</translation>
  </message>
  <message>
   <source>Close without Saving</source>
   <translation>Zapri brez shranjevanja</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopiraj</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Prilepi</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>P&amp;onovi</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Razveljavi</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Izreži</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Izbriši</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Izberi vse</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Help</source>
   <translation>Pomoč</translation>
  </message>
  <message>
   <source>Hide Details...</source>
   <translation>Skrij podrobnosti...</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>V redu</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>Pokaži podrobnosti...</translation>
  </message>
 </context>
 <context>
  <name>QMimeType</name>
  <message>
   <source>CSV document</source>
   <translation>Dokument CSV</translation>
  </message>
  <message>
   <source>Excel 2007 spreadsheet</source>
   <translation>Preglednica Excel</translation>
  </message>
  <message>
   <source>GIF image</source>
   <translation>Slika GIF</translation>
  </message>
  <message>
   <source>JPEG image</source>
   <translation>Slika JPEG</translation>
  </message>
  <message>
   <source>JSON document</source>
   <translation>Dokument JSON</translation>
  </message>
  <message>
   <source>MPEG-4 video</source>
   <translation>Film MPEG-4</translation>
  </message>
  <message>
   <source>PDF document</source>
   <translation>Dokument PDF</translation>
  </message>
  <message>
   <source>PNG image</source>
   <translation>Slika PNG</translation>
  </message>
  <message>
   <source>WebP image</source>
   <translation>Slika WebP</translation>
  </message>
 </context>
 <context>
  <name>QPageSetupWidget</name>
  <message>
   <source>Cicero (CC)</source>
   <translation>Cicero (CC)</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Po meri</translation>
  </message>
  <message>
   <source>Didot (DD)</source>
   <translation>Didot (DD)</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>Višina:</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>Palci (in)</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Ležeče</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Robovi</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>Milimetri (mm)</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Usmerjenost</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>V&amp;rstni red strani:</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>Razporeditev strani</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>Velikost strani:</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>Strani na &amp;list:</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papir</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>Vir papirja:</translation>
  </message>
  <message>
   <source>Pica (P̸)</source>
   <translation>Pica (P̸)</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>Pike (pt)</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Pokončno</translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>Ležeče, obrnjeno</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>Pokončno, obrnjeno</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>Širina:</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>spodnji rob</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>levi rob</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>desni rob</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>zgornji rob</translation>
  </message>
 </context>
 <context>
  <name>QPageSize</name>
  <message>
   <source>%1 x %2 in</source>
   <translation>%1 × %2 palcev</translation>
  </message>
  <message>
   <source>A4 Small</source>
   <translation>A4, majhen</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Po meri</translation>
  </message>
  <message>
   <source>Double Postcard</source>
   <translation>Dvojna dopisnica</translation>
  </message>
  <message>
   <source>Envelope B4</source>
   <translation>Ovojnica B4</translation>
  </message>
  <message>
   <source>Envelope B5</source>
   <translation>Ovojnica B5</translation>
  </message>
  <message>
   <source>Envelope B6</source>
   <translation>Ovojnica B6</translation>
  </message>
  <message>
   <source>Envelope C0</source>
   <translation>Ovojnica C0</translation>
  </message>
  <message>
   <source>Envelope C1</source>
   <translation>Ovojnica C1</translation>
  </message>
  <message>
   <source>Envelope C2</source>
   <translation>Ovojnica C2</translation>
  </message>
  <message>
   <source>Envelope C3</source>
   <translation>Ovojnica C3</translation>
  </message>
  <message>
   <source>Envelope C4</source>
   <translation>Ovojnica C4</translation>
  </message>
  <message>
   <source>Envelope C5</source>
   <translation>Ovojnica C5</translation>
  </message>
  <message>
   <source>Envelope C6</source>
   <translation>Ovojnica C6</translation>
  </message>
  <message>
   <source>Envelope C65</source>
   <translation>Ovojnica C65</translation>
  </message>
  <message>
   <source>Envelope C7</source>
   <translation>Ovojnica C7</translation>
  </message>
  <message>
   <source>Envelope Chou 3</source>
   <translation>Ovojnica Chou 3</translation>
  </message>
  <message>
   <source>Envelope Chou 4</source>
   <translation>Ovojnica Chou 4</translation>
  </message>
  <message>
   <source>Envelope DL</source>
   <translation>Ovojnica DL</translation>
  </message>
  <message>
   <source>Envelope Invite</source>
   <translation>Ovojnica za vabila</translation>
  </message>
  <message>
   <source>Envelope Italian</source>
   <translation>Ovojnica italijanska</translation>
  </message>
  <message>
   <source>Envelope Kaku 2</source>
   <translation>Ovojnica Kaku 2</translation>
  </message>
  <message>
   <source>Envelope Kaku 3</source>
   <translation>Ovojnica Kaku 3</translation>
  </message>
  <message>
   <source>Envelope Monarch</source>
   <translation>Ovojnica Monarch</translation>
  </message>
  <message>
   <source>Envelope PRC 1</source>
   <translation>Ovojnica PRC 1</translation>
  </message>
  <message>
   <source>Envelope PRC 10</source>
   <translation>Ovojnica PRC 10</translation>
  </message>
  <message>
   <source>Envelope PRC 2</source>
   <translation>Ovojnica PRC 2</translation>
  </message>
  <message>
   <source>Envelope PRC 3</source>
   <translation>Ovojnica PRC 3</translation>
  </message>
  <message>
   <source>Envelope PRC 4</source>
   <translation>Ovojnica PRC 4</translation>
  </message>
  <message>
   <source>Envelope PRC 5</source>
   <translation>Ovojnica PRC 5</translation>
  </message>
  <message>
   <source>Envelope PRC 6</source>
   <translation>Ovojnica PRC 6</translation>
  </message>
  <message>
   <source>Envelope PRC 7</source>
   <translation>Ovojnica PRC 7</translation>
  </message>
  <message>
   <source>Envelope PRC 8</source>
   <translation>Ovojnica PRC 8</translation>
  </message>
  <message>
   <source>Envelope PRC 9</source>
   <translation>Ovojnica PRC 9</translation>
  </message>
  <message>
   <source>Envelope Personal</source>
   <translation>Ovojnica osebna</translation>
  </message>
  <message>
   <source>Envelope US 10</source>
   <translation>Ovojnica ZDA 10</translation>
  </message>
  <message>
   <source>Envelope US 11</source>
   <translation>Ovojnica ZDA 11</translation>
  </message>
  <message>
   <source>Envelope US 12</source>
   <translation>Ovojnica ZDA 12</translation>
  </message>
  <message>
   <source>Envelope US 14</source>
   <translation>Ovojnica ZDA 14</translation>
  </message>
  <message>
   <source>Envelope US 9</source>
   <translation>Ovojnica ZDA 9</translation>
  </message>
  <message>
   <source>Envelope You 4</source>
   <translation>Ovojnica You 4</translation>
  </message>
  <message>
   <source>Executive (7.25 x 10.5 in)</source>
   <translation>Executive (7,25 × 10,5 palcev)</translation>
  </message>
  <message>
   <source>Executive (7.5 x 10 in)</source>
   <translation>Executive (7,5 × 10 palcev)</translation>
  </message>
  <message>
   <source>Fan-fold German (8.5 x 12 in)</source>
   <translation>Neskončni papir, nemški (8,5 × 12 palcev)</translation>
  </message>
  <message>
   <source>Fan-fold German Legal (8.5 x 13 in)</source>
   <translation>Neskončni papir, nemški Legal (8,5 × 13 palcev)</translation>
  </message>
  <message>
   <source>Fan-fold US (14.875 x 11 in)</source>
   <translation>Neskončni papir, ZDA (14,875 × 11 palcev)</translation>
  </message>
  <message>
   <source>Folio (8.27 x 13 in)</source>
   <translation>Folio (8,27 × 13 palcev)</translation>
  </message>
  <message>
   <source>Letter Small</source>
   <translation>Letter, majhen</translation>
  </message>
  <message>
   <source>PRC 32K Big</source>
   <translation>PRC 32K, velik</translation>
  </message>
  <message>
   <source>Postcard</source>
   <translation>Dopisnica</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Ne</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Da</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Prekini</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Uporabi</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zapri</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Zavrzi</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Pomoč</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Prezri</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>N&amp;e za vse</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>V redu</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Odpri</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Ponastavi</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Obnovi privzeto</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Poskusi znova</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Shrani</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Shrani vse</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Da za &amp;vse</translation>
  </message>
 </context>
 <context>
  <name>QPrintDialog</name>
  <message>
   <source>%1 already exists.
Do you want to overwrite it?</source>
   <translation>%1 že obstaja.
Ali jo želite prepisati?</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>»%1« ni zapisano pravilno. Strani in obsege ločite z vejico, obseg zapišite z vezajem in pazite, da se obsegi ne prekrivajo.</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>%1 je mapa.
Izberite drugo ime datoteke.</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;Možnosti &lt;&lt;</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;Možnosti &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;Natisni</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Vse strani</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>Od spodaj navzgor, od leve proti desni</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>Od spodaj navzgor, od desne proti levi</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>Nastavitve dvostranskega tiskanja se izključujejo</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Sode strani</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>V datoteko %1 ni mogoče pisati.
Izberite drugo ime datoteke.</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>Strani niso navedene pravilno</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>Od leve proti desni, od spodaj navzgor</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>Od leve proti desni, od zgoraj navzdol</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>Krajevna datoteka</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Lihe strani</translation>
  </message>
  <message>
   <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
   <translation>»Strani na list« in »Nabor strani« ni mogoče uporabiti hkrati.
Eno od obeh izklopite.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Natisni</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>Natisni v datoteko ...</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>Natisni v datoteko (PDF)</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>Od desne proti levi, od spodaj navzgor</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>Od desne proti levi, od zgoraj navzdol</translation>
  </message>
  <message>
   <source>The 'From' value cannot be greater than the 'To' value.</source>
   <translation>Prva stran ne more biti za zadnjo.</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>Nastavitve dvostranskega tiskanja se izključujejo. Ali jih želite popraviti?</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>Od zgoraj navzdol, od leve proti desni</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>Od zgoraj navzdol, od desne proti levi</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>Zapiši datoteko PDF</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesDialog</name>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>Napredne možnosti se izključujejo</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>Možnosti posla</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>Nastavitve strani se izključujejo</translation>
  </message>
  <message>
   <source>Printer Properties</source>
   <translation>Lastnosti tiskalnika</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>Nastavitve strani se izključujejo. Ali jih želite popraviti?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>Nekatere napredne možnosti se izključujejo. Ali jih želite popraviti?</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesWidget</name>
  <message>
   <source>Advanced</source>
   <translation>Napredno</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Stran</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>Nekatere možnosti se izključujejo. Popravite jih.</translation>
  </message>
 </context>
 <context>
  <name>QPrintSettingsOutput</name>
  <message>
   <source>Collate</source>
   <translation>Zbiraj po izvodih</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Barvno</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>Barvni način</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Izvodi</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>Izvodov:</translation>
  </message>
  <message>
   <source>Current Page</source>
   <translation>Trenutna stran</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>Dvostransko tiskanje</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>Sivine</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Vezava po daljši stranici</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Izklopljeno</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Možnosti</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>Nastavitve izpisa</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>&amp;Nabor strani:</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Strani</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Strani od</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>Natisni vse</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Obseg tiskanja</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>Obratni vrstni red</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Izbrano</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Vezava po krajši stranici</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>Navedite strani ali obsege, ločene z vejicami. Obseg sta dve številki z vezajem: 3,5-7,9 natisne strani 3, 5, 6, 7 in 9.</translation>
  </message>
  <message>
   <source>to</source>
   <translation>do</translation>
  </message>
 </context>
 <context>
  <name>QPrintWidget</name>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Ime:</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>Mesto:</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>Izhodna &amp;datoteka:</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>&amp;Lastnosti</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Predogled</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Tiskalnik</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>Vrsta:</translation>
  </message>
 </context>
 <context>
  <name>QScrollBar</name>
  <message>
   <source>Bottom</source>
   <translation>Na dno</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>Levi rob</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Stran navzdol</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>Stran v levo</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>Stran v desno</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Stran navzgor</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Desni rob</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Drsi navzdol</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>Drsi sem</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Drsi v levo</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Drsi v desno</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Drsi navzgor</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Na vrh</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Down</source>
   <translation>Dol</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Konec</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Levo</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Desno</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Preslednica</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Gor</translation>
  </message>
 </context>
 <context>
  <name>QTabBar</name>
  <message>
   <source>Scroll Left</source>
   <translation>Drsi v levo</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Drsi v desno</translation>
  </message>
 </context>
 <context>
  <name>QUnicodeControlCharacterMenu</name>
  <message>
   <source>FSI First strong isolate</source>
   <translation>FSI Osamitev po prvem znaku s smerjo</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>Vstavi krmilni znak Unicode</translation>
  </message>
  <message>
   <source>LRE Start of left-to-right embedding</source>
   <translation>LRE Začetek vdelave od leve proti desni</translation>
  </message>
  <message>
   <source>LRI Left-to-right isolate</source>
   <translation>LRI Osamitev od leve proti desni</translation>
  </message>
  <message>
   <source>LRM Left-to-right mark</source>
   <translation>LRM Oznaka od leve proti desni</translation>
  </message>
  <message>
   <source>LRO Start of left-to-right override</source>
   <translation>LRO Začetek vsiljene smeri od leve proti desni</translation>
  </message>
  <message>
   <source>PDF Pop directional formatting</source>
   <translation>PDF Konec oblikovanja smeri</translation>
  </message>
  <message>
   <source>PDI Pop directional isolate</source>
   <translation>PDI Konec osamitve smeri</translation>
  </message>
  <message>
   <source>RLE Start of right-to-left embedding</source>
   <translation>RLE Začetek vdelave od desne proti levi</translation>
  </message>
  <message>
   <source>RLI Right-to-left isolate</source>
   <translation>RLI Osamitev od desne proti levi</translation>
  </message>
  <message>
   <source>RLM Right-to-left mark</source>
   <translation>RLM Oznaka od desne proti levi</translation>
  </message>
  <message>
   <source>RLO Start of right-to-left override</source>
   <translation>RLO Začetek vsiljene smeri od desne proti levi</translation>
  </message>
  <message>
   <source>ZWJ Zero width joiner</source>
   <translation>ZWJ Veznik brez širine</translation>
  </message>
  <message>
   <source>ZWNJ Zero width non-joiner</source>
   <translation>ZWNJ Ločilnik brez širine</translation>
  </message>
  <message>
   <source>ZWSP Zero width space</source>
   <translation>ZWSP Presledek brez širine</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopiraj</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Prilepi</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>P&amp;onovi</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Razveljavi</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Kopiraj naslov &amp;povezave</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Izreži</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Izbriši</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Izberi vse</translation>
  </message>
 </context>
 <context>
  <name>QrCode</name>
  <message>
   <source>QR code for the authenticator app; the key below says the same</source>
   <translation>Koda QR za aplikacijo za preverjanje; ključ spodaj pove isto</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
 </context>
 <context>
  <name>ReadInDialog</name>
  <message numerus="yes">
   <source>%n are here already and stay as they are</source>
   <translation>
    <numerusform>%n je že tu in ostane, kakršen je</numerusform>
    <numerusform>%n sta že tu in ostaneta, kakršna sta</numerusform>
    <numerusform>%n so že tu in ostanejo, kakršni so</numerusform>
    <numerusform>%n jih je že tu in ostanejo, kakršni so</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new readings</source>
   <translation>
    <numerusform>%n nov odčitek</numerusform>
    <numerusform>%n nova odčitka</numerusform>
    <numerusform>%n novi odčitki</numerusform>
    <numerusform>%n novih odčitkov</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts without figures are passed over</source>
   <translation>
    <numerusform>%n objava brez številk je preskočena</numerusform>
    <numerusform>%n objavi brez številk sta preskočeni</numerusform>
    <numerusform>%n objave brez številk so preskočene</numerusform>
    <numerusform>%n objav brez številk je preskočenih</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n readings were taken in.</source>
   <translation>
    <numerusform>%n odčitek je prevzet.</numerusform>
    <numerusform>%n odčitka sta prevzeta.</numerusform>
    <numerusform>%n odčitki so prevzeti.</numerusform>
    <numerusform>%n odčitkov je prevzetih.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Izberite drugo datoteko.</translation>
  </message>
  <message>
   <source>Mend the rows first.</source>
   <translation>Najprej popravite vrstice.</translation>
  </message>
  <message>
   <source>Nothing is read in until these rows are mended in the file:</source>
   <translation>Nič se ne prevzame, dokler v datoteki ne popravite teh vrstic:</translation>
  </message>
  <message>
   <source>Read in</source>
   <translation>Prevzemi</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Prevzem številk</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>Berem {0}</translation>
  </message>
  <message>
   <source>Row {0}</source>
   <translation>Vrstica {0}</translation>
  </message>
  <message>
   <source>Rows that cannot be used</source>
   <translation>Vrstice, ki niso uporabne</translation>
  </message>
  <message>
   <source>The file is being read.</source>
   <translation>Datoteka se bere.</translation>
  </message>
  <message>
   <source>There is nothing new in it.</source>
   <translation>V njej ni nič novega.</translation>
  </message>
 </context>
 <context>
  <name>ReasonedButton</name>
  <message>
   <source>{0}, not available</source>
   <translation>{0}, ni na voljo</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>Copy</source>
   <translation>Kopiraj</translation>
  </message>
  <message>
   <source>I have kept them</source>
   <translation>Shranil(a) sem jih</translation>
  </message>
  <message>
   <source>Recovery codes</source>
   <translation>Obnovitvene kode</translation>
  </message>
  <message>
   <source>Your second factor is set up. Keep these codes where your telephone is not: each lets you in once without it. They are not shown again.</source>
   <translation>Drugi dejavnik je nastavljen. Te kode hranite tam, kjer ni telefona: vsaka vas enkrat spusti noter brez njega. Ne pokažejo se več.</translation>
  </message>
 </context>
 <context>
  <name>RegisterTable</name>
  <message>
   <source>Participation</source>
   <translation>Sodelovanje</translation>
  </message>
 </context>
 <context>
  <name>Remarks</name>
  <message>
   <source>somebody</source>
   <translation>nekdo</translation>
  </message>
 </context>
 <context>
  <name>RepeatPost</name>
  <message>
   <source>Cancel</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>Spremeni pravilo</translation>
  </message>
  <message>
   <source>Change the rule of the series</source>
   <translation>Spremeni pravilo serije</translation>
  </message>
  <message>
   <source>From this post on the series goes by the new rule: {0} are taken away and made anew as drafts.</source>
   <translation>Od te objave naprej velja novo pravilo: {0} se odvzame in naredi na novo kot osnutki.</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>Ponovi</translation>
  </message>
  <message>
   <source>Repeat the post</source>
   <translation>Ponovi objavo</translation>
  </message>
  <message>
   <source>Repeated: {0} in all.</source>
   <translation>Ponovljeno: skupaj {0}.</translation>
  </message>
  <message>
   <source>Rule (RFC 5545): {0}</source>
   <translation>Pravilo (RFC 5545): {0}</translation>
  </message>
  <message>
   <source>The dates</source>
   <translation>Datumi</translation>
  </message>
  <message>
   <source>The series goes on with {0}.</source>
   <translation>Serija se nadaljuje: {0}.</translation>
  </message>
  <message>
   <source>This makes no further post.</source>
   <translation>To ne da nobene nove objave.</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} ob {1}</translation>
  </message>
 </context>
 <context>
  <name>Repeating</name>
  <message>
   <source>Post {0} of {1} of its series.</source>
   <translation>Objava {0} od {1} v seriji.</translation>
  </message>
  <message>
   <source>You changed one post of a series ({0}). Shall the others be changed too?</source>
   <translation>Spremenili ste eno objavo serije ({0}). Naj se spremenijo tudi druge?</translation>
  </message>
  <message>
   <source>{0} of the series changed too.</source>
   <translation>Spremenjeno še v seriji: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Repeats</name>
  <message numerus="yes">
   <source>A text that the same account says within %n days of another is pointed out.</source>
   <translation>
    <numerusform>Program opozori na besedilo, ki ga isti račun ponovi v %n dnevu.</numerusform>
    <numerusform>Program opozori na besedilo, ki ga isti račun ponovi v %n dneh.</numerusform>
    <numerusform>Program opozori na besedilo, ki ga isti račun ponovi v %n dneh.</numerusform>
    <numerusform>Program opozori na besedilo, ki ga isti račun ponovi v %n dneh.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RepeatsPart</name>
  <message>
   <source>A text that the same account says twice is not pointed out.</source>
   <translation>Na besedilo, ki ga isti račun pove dvakrat, program ne opozarja.</translation>
  </message>
  <message>
   <source>Days between the same words</source>
   <translation>Dnevi med enakimi besedili</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nikoli</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Nastavi</translation>
  </message>
  <message>
   <source>The days between the same words are set.</source>
   <translation>Število dni med enakimi besedili je določeno.</translation>
  </message>
  <message>
   <source>The same words twice</source>
   <translation>Dvakrat enake besede</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>To število že velja.</translation>
  </message>
 </context>
 <context>
  <name>RequestPage</name>
  <message>
   <source>Accept</source>
   <translation>Sprejmi</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Odgovori</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Spremeni …</translation>
  </message>
  <message>
   <source>Choose a country first.</source>
   <translation>Najprej izberite državo.</translation>
  </message>
  <message>
   <source>Choose an answer with a proof.</source>
   <translation>Izberite odgovor z dokazom.</translation>
  </message>
  <message>
   <source>Decline…</source>
   <translation>Odkloni …</translation>
  </message>
  <message>
   <source>Done…</source>
   <translation>Opravljeno …</translation>
  </message>
  <message>
   <source>It is accepted already.</source>
   <translation>Že sprejeto.</translation>
  </message>
  <message>
   <source>Nothing of it is open any more.</source>
   <translation>Nič več ni odprto.</translation>
  </message>
  <message>
   <source>Only people who write for {0} answer here.</source>
   <translation>Tu odgovarjajo le tisti, ki pišejo za državo {0}.</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>Odpri povezavo</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Odpri objavo</translation>
  </message>
  <message>
   <source>Open the proof</source>
   <translation>Odpri dokaz</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Vzemi nazaj</translation>
  </message>
  <message>
   <source>The request was taken back.</source>
   <translation>Prošnja je bila preklicana.</translation>
  </message>
  <message>
   <source>{0} asks</source>
   <translation>prosi {0}</translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n dan zamude</numerusform>
    <numerusform>%n dneva zamude</numerusform>
    <numerusform>%n dnevi zamude</numerusform>
    <numerusform>%n dni zamude</numerusform>
   </translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Sprejeto</translation>
  </message>
  <message>
   <source>Ask them</source>
   <translation>Prosi jih</translation>
  </message>
  <message>
   <source>Asking country</source>
   <translation>Država, ki prosi</translation>
  </message>
  <message>
   <source>By a certain day</source>
   <translation>Do določenega dne</translation>
  </message>
  <message>
   <source>Change the request</source>
   <translation>Sprememba prošnje</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanali</translation>
  </message>
  <message>
   <source>Countries asked</source>
   <translation>Naprošene države</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Odklonjeno</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Opravljeno</translation>
  </message>
  <message>
   <source>It is done</source>
   <translation>Opravljeno je</translation>
  </message>
  <message>
   <source>Keep the change</source>
   <translation>Shrani spremembo</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Povezava</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Povezava javne objave</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>Nova prošnja</translation>
  </message>
  <message>
   <source>No post of the network</source>
   <translation>Nobena objava mreže</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Opomba</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it shows that it was done.</source>
   <translation>Prilepite povezavo javne objave: pokaže, da je opravljeno.</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Objava</translation>
  </message>
  <message>
   <source>Say in a few words what is to be carried further.</source>
   <translation>Z nekaj besedami povejte, kaj naj se razširi.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Preklicano</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Označite vsaj eno državo.</translation>
  </message>
  <message>
   <source>Waits for an answer</source>
   <translation>Čaka na odgovor</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Čaka nate</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Do kdaj</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Kaj</translation>
  </message>
  <message>
   <source>What should other countries carry further, and by when?</source>
   <translation>Kaj naj druge države razširijo in do kdaj?</translation>
  </message>
  <message>
   <source>Write the link whole, beginning with https://.</source>
   <translation>Napišite povezavo v celoti, z https:// na začetku.</translation>
  </message>
  <message>
   <source>wanted by {0}</source>
   <translation>želeno do {0}</translation>
  </message>
  <message numerus="yes">
   <source>wanted in %n days</source>
   <translation>
    <numerusform>želeno čez %n dan</numerusform>
    <numerusform>želeno čez %n dneva</numerusform>
    <numerusform>želeno čez %n dni</numerusform>
    <numerusform>želeno čez %n dni</numerusform>
   </translation>
  </message>
  <message>
   <source>wanted today</source>
   <translation>želeno danes</translation>
  </message>
  <message>
   <source>wanted tomorrow</source>
   <translation>želeno jutri</translation>
  </message>
  <message>
   <source>{0} asks you</source>
   <translation>{0} prosi vas</translation>
  </message>
  <message>
   <source>{0} asks {1}</source>
   <translation>{0} prosi {1}</translation>
  </message>
  <message>
   <source>{0} of {1} answered</source>
   <translation>odgovorilo {0} od {1}</translation>
  </message>
 </context>
 <context>
  <name>RequestsView</name>
  <message>
   <source>A country asks others here to carry a post or a page further. Each of them accepts, declines with a reason, or shows by a link that it is done.</source>
   <translation>Tu država prosi druge, naj razširijo objavo ali stran. Vsaka od njih sprejme, odkloni z razlogom ali s povezavo pokaže, da je opravljeno.</translation>
  </message>
  <message>
   <source>Asked by my country</source>
   <translation>Prosi moja država</translation>
  </message>
  <message>
   <source>Asked of my country</source>
   <translation>Naslovljeno na mojo državo</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Odkloni</translation>
  </message>
  <message>
   <source>Every request</source>
   <translation>Vse prošnje</translation>
  </message>
  <message>
   <source>It is noted as done.</source>
   <translation>Zabeleženo kot opravljeno.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Iskane črke</translation>
  </message>
  <message>
   <source>New request…</source>
   <translation>Nova prošnja …</translation>
  </message>
  <message>
   <source>No requests yet</source>
   <translation>Prošenj še ni</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Prošnje</translation>
  </message>
  <message>
   <source>Requests · {0}</source>
   <translation>Prošnje · {0}</translation>
  </message>
  <message>
   <source>The countries are asked.</source>
   <translation>Države so naprošene.</translation>
  </message>
  <message>
   <source>The request is accepted.</source>
   <translation>Prošnja je sprejeta.</translation>
  </message>
  <message>
   <source>The request is changed.</source>
   <translation>Prošnja je spremenjena.</translation>
  </message>
  <message>
   <source>The request is declined.</source>
   <translation>Prošnja je odklonjena.</translation>
  </message>
  <message>
   <source>The request is taken back.</source>
   <translation>Prošnja je preklicana.</translation>
  </message>
  <message>
   <source>Where did {0} carry it further?</source>
   <translation>Kje je to razširila država {0}?</translation>
  </message>
  <message>
   <source>Whose requests</source>
   <translation>Čigave prošnje</translation>
  </message>
  <message>
   <source>Why does {0} decline?</source>
   <translation>Zakaj {0} odklanja?</translation>
  </message>
  <message>
   <source>Words, country or channel</source>
   <translation>Besede, država ali kanal</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot ask others.</source>
   <translation>Ne pišete za nobeno državo, zato ne morete prositi drugih.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Any time</source>
   <translation>Kadar koli</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>Kliki</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentarji</translation>
  </message>
  <message>
   <source>Give a workbook (.xlsx) or CSV in UTF-8, with the columns that are saved here.</source>
   <translation>Izberite delovni zvezek (.xlsx) ali CSV v UTF-8, s stolpci, kakor se shranijo tukaj.</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Novi sledilci</translation>
  </message>
  <message>
   <source>Only the sheet “{0}” is read; the others are left alone.</source>
   <translation>Prebere se samo list »{0}«; drugi ostanejo nedotaknjeni.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Doseg</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Odzivi</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Delitve</translation>
  </message>
  <message>
   <source>The last 12 months</source>
   <translation>Zadnjih 12 mesecev</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>Zadnjih 30 dni</translation>
  </message>
  <message>
   <source>The last 90 days</source>
   <translation>Zadnjih 90 dni</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Pogledi</translation>
  </message>
 </context>
 <context>
  <name>ResultsTable</name>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>No figures yet</source>
   <translation>Še brez številk</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Objava</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Objavljeno</translation>
  </message>
  <message>
   <source>Published posts and their figures</source>
   <translation>Objavljene objave in njihove številke</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>Odčital(a)</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Odčitano</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nič</translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message numerus="yes">
   <source>%n without figures</source>
   <translation>
    <numerusform>%n brez številk</numerusform>
    <numerusform>%n brez številk</numerusform>
    <numerusform>%n brez številk</numerusform>
    <numerusform>%n brez številk</numerusform>
   </translation>
  </message>
  <message>
   <source>All campaigns</source>
   <translation>Vse kampanje</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Vse države</translation>
  </message>
  <message>
   <source>Bars of</source>
   <translation>Stolpci:</translation>
  </message>
  <message>
   <source>By campaign</source>
   <translation>Po kampanjah</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>Po državah</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Knjiga kampanje…</translation>
  </message>
  <message>
   <source>Choose a campaign, or a post of one.</source>
   <translation>Izberite kampanjo ali objavo iz nje.</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Najprej izberite objavo.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Figure of the bars</source>
   <translation>Številka v stolpcih</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Pojdi na koledar</translation>
  </message>
  <message>
   <source>Its figures are written in {0}.</source>
   <translation>Njene številke zapisuje: {0}.</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Brez kampanje</translation>
  </message>
  <message>
   <source>No post that is chosen here has figures yet.</source>
   <translation>Nobena tukaj izbrana objava še nima številk.</translation>
  </message>
  <message>
   <source>No results yet</source>
   <translation>Rezultatov še ni</translation>
  </message>
  <message>
   <source>Once a post is published, its figures are kept here: views, reactions, clicks and more, written by hand or read in from a file.</source>
   <translation>Ko je objava objavljena, se tu hranijo njene številke: ogledi, odzivi, kliki in druge, vpisane ročno ali prevzete iz datoteke.</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Odpri objavo</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Obdobje</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Objave</translation>
  </message>
  <message>
   <source>Read in a file…</source>
   <translation>Prevzemi iz datoteke…</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Prevzem številk</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Shrani kot CSV…</translation>
  </message>
  <message>
   <source>Save the figures as CSV</source>
   <translation>Shrani številke kot CSV</translation>
  </message>
  <message>
   <source>The figures were saved as {0}</source>
   <translation>Številke so shranjene kot {0}</translation>
  </message>
  <message>
   <source>The newest {0} are shown.</source>
   <translation>Prikazanih je najnovejših {0}.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Ni še ničesar za shraniti.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Skupaj</translation>
  </message>
  <message>
   <source>Workbook or CSV (*.xlsx *.csv)</source>
   <translation>Delovni zvezek ali CSV (*.xlsx *.csv)</translation>
  </message>
  <message>
   <source>Write figures…</source>
   <translation>Vpiši številke…</translation>
  </message>
  <message>
   <source>You write for none of the countries of these posts.</source>
   <translation>Ne pišete za nobeno od držav teh objav.</translation>
  </message>
  <message>
   <source>{0} of {1} have figures</source>
   <translation>številke: {0} od {1}</translation>
  </message>
  <message>
   <source>{0}: {1} {2}, {3}</source>
   <translation>{0}: {1} {2}, {3}</translation>
  </message>
 </context>
 <context>
  <name>Revoked</name>
  <message>
   <source>A file of this laptop's copy could not be removed: {0}.</source>
   <translation>Datoteke s kopijo tega prenosnika ni bilo mogoče odstraniti: {0}.</translation>
  </message>
  <message>
   <source>Remove the folder by hand.</source>
   <translation>Odstranite mapo ročno.</translation>
  </message>
 </context>
 <context>
  <name>RevokedDialog</name>
  <message numerus="yes">
   <source>%n changes of yours were not sent and are lost then.</source>
   <translation>
    <numerusform>%n vaša sprememba ni bila poslana in bo izgubljena.</numerusform>
    <numerusform>%n vaši spremembi nista bili poslani in bosta izgubljeni.</numerusform>
    <numerusform>%n vaše spremembe niso bile poslane in bodo izgubljene.</numerusform>
    <numerusform>%n vaših sprememb ni bilo poslanih in bodo izgubljene.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes of yours were not sent. Save them first.</source>
   <translation>
    <numerusform>%n vaša sprememba ni bila poslana. Najprej jo shranite.</numerusform>
    <numerusform>%n vaši spremembi nista bili poslani. Najprej ju shranite.</numerusform>
    <numerusform>%n vaše spremembe niso bile poslane. Najprej jih shranite.</numerusform>
    <numerusform>%n vaših sprememb ni bilo poslanih. Najprej jih shranite.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes were saved.</source>
   <translation>
    <numerusform>%n sprememba je shranjena.</numerusform>
    <numerusform>%n spremembi sta shranjeni.</numerusform>
    <numerusform>%n spremembe so shranjene.</numerusform>
    <numerusform>%n sprememb je shranjenih.</numerusform>
   </translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Nazaj</translation>
  </message>
  <message>
   <source>Everything of yours was sent.</source>
   <translation>Vse vaše je bilo poslano.</translation>
  </message>
  <message>
   <source>Remove everything from this laptop</source>
   <translation>Odstrani vse s tega prenosnika</translation>
  </message>
  <message>
   <source>Remove it without saving?</source>
   <translation>Odstranim brez shranjevanja?</translation>
  </message>
  <message>
   <source>Remove without saving</source>
   <translation>Odstrani brez shranjevanja</translation>
  </message>
  <message>
   <source>Save what was not sent</source>
   <translation>Shranite, kar ni bilo poslano</translation>
  </message>
  <message>
   <source>Save what was not sent…</source>
   <translation>Shrani, kar ni bilo poslano …</translation>
  </message>
  <message>
   <source>This laptop was revoked</source>
   <translation>Ta prenosnik je bil preklican</translation>
  </message>
  <message>
   <source>You or your administrator revoked it. What others shared is gone from it already.</source>
   <translation>Preklicali ste ga vi ali skrbnik. Kar so delili drugi, je z njega že odstranjeno.</translation>
  </message>
 </context>
 <context>
  <name>RightsDialog</name>
  <message>
   <source>Credit</source>
   <translation>Avtor</translation>
  </message>
  <message>
   <source>It may be used until</source>
   <translation>Sme se uporabljati do</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Shrani</translation>
  </message>
  <message>
   <source>Last day of use</source>
   <translation>Zadnji dan uporabe</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licenca</translation>
  </message>
  <message>
   <source>Rights</source>
   <translation>Pravice</translation>
  </message>
  <message>
   <source>Whose is {0}, and until when may it be used?</source>
   <translation>Čigavo je {0} in do kdaj se sme uporabljati?</translation>
  </message>
 </context>
 <context>
  <name>RuleFields</name>
  <message>
   <source>Days, weeks or months</source>
   <translation>Dnevi, tedni ali meseci</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Konec</translation>
  </message>
  <message>
   <source>Every</source>
   <translation>Vsakih</translation>
  </message>
  <message>
   <source>Every how many</source>
   <translation>Kako pogosto</translation>
  </message>
  <message>
   <source>How it ends</source>
   <translation>Kako se konča</translation>
  </message>
  <message>
   <source>How many posts</source>
   <translation>Koliko objav</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Zadnji dan</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Na</translation>
  </message>
  <message>
   <source>What stays the same from month to month</source>
   <translation>Kaj ostane enako iz meseca v mesec</translation>
  </message>
  <message>
   <source>after so many posts</source>
   <translation>po toliko objavah</translation>
  </message>
  <message>
   <source>days</source>
   <translation>dni</translation>
  </message>
  <message>
   <source>months</source>
   <translation>mesecev</translation>
  </message>
  <message>
   <source>on a day</source>
   <translation>na dan</translation>
  </message>
  <message>
   <source>on day {0} of the month</source>
   <translation>na {0}. dan meseca</translation>
  </message>
  <message>
   <source>on the first {0}</source>
   <translation>prvi dan v tednu: {0}</translation>
  </message>
  <message>
   <source>on the fourth {0}</source>
   <translation>četrti: {0}</translation>
  </message>
  <message>
   <source>on the last day of the month</source>
   <translation>zadnji dan meseca</translation>
  </message>
  <message>
   <source>on the last {0}</source>
   <translation>zadnji: {0}</translation>
  </message>
  <message>
   <source>on the second {0}</source>
   <translation>drugi: {0}</translation>
  </message>
  <message>
   <source>on the third {0}</source>
   <translation>tretji: {0}</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>tednov</translation>
  </message>
 </context>
 <context>
  <name>Saver</name>
  <message>
   <source>Copy the text, then try again.</source>
   <translation>Kopirajte besedilo, nato poskusite znova.</translation>
  </message>
  <message>
   <source>The disk did not answer in time.</source>
   <translation>Disk ni odgovoril pravočasno.</translation>
  </message>
 </context>
 <context>
  <name>SearchView</name>
  <message>
   <source>No record on this laptop has words that begin so. Try fewer letters, or sync first.</source>
   <translation>Noben zapis na tem prenosniku nima besed s takim začetkom. Poskusite z manj črkami ali najprej uskladite.</translation>
  </message>
  <message>
   <source>Nothing was found</source>
   <translation>Nič ni bilo najdeno</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Iskanje</translation>
  </message>
  <message>
   <source>Search every post, campaign and message</source>
   <translation>Iščite po vseh objavah, kampanjah in sporočilih</translation>
  </message>
  <message>
   <source>The newest {0} are shown; another word finds fewer.</source>
   <translation>Prikazanih je najnovejših {0}; še ena beseda najde manj.</translation>
  </message>
  <message>
   <source>Type the beginning of words into the field above, in any script. Accents do not matter.</source>
   <translation>V zgornje polje vpišite začetke besed, v kateri koli pisavi. Naglasi niso pomembni.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Kaj je bilo najdeno</translation>
  </message>
  <message>
   <source>{0} found</source>
   <translation>Najdeno: {0}</translation>
  </message>
 </context>
 <context>
  <name>SecondFactorPart</name>
  <message numerus="yes">
   <source>An authenticator app is set up; %n recovery codes are left.</source>
   <translation>
    <numerusform>Aplikacija za preverjanje je nastavljena; ostala je še %n obnovitvena koda.</numerusform>
    <numerusform>Aplikacija za preverjanje je nastavljena; ostali sta še %n obnovitveni kodi.</numerusform>
    <numerusform>Aplikacija za preverjanje je nastavljena; ostale so še %n obnovitvene kode.</numerusform>
    <numerusform>Aplikacija za preverjanje je nastavljena; ostalo je še %n obnovitvenih kod.</numerusform>
   </translation>
  </message>
  <message>
   <source>Confirm that it is you…</source>
   <translation>Potrdite, da ste to vi …</translation>
  </message>
  <message>
   <source>No second factor is set up. Your role does not need one; you can have it.</source>
   <translation>Drugi dejavnik ni nastavljen. Vaša vloga ga ne potrebuje, lahko pa ga imate.</translation>
  </message>
  <message>
   <source>Second factor</source>
   <translation>Drugi dejavnik</translation>
  </message>
  <message>
   <source>Set up an authenticator app…</source>
   <translation>Nastavite aplikacijo za preverjanje …</translation>
  </message>
  <message>
   <source>Set up another app…</source>
   <translation>Nastavite drugo aplikacijo …</translation>
  </message>
  <message>
   <source>What the server knows of it is shown when it can be reached.</source>
   <translation>Kaj o tem ve strežnik, se pokaže, ko je dosegljiv.</translation>
  </message>
  <message>
   <source>Your role needs a second factor: set up an authenticator app.</source>
   <translation>Vaša vloga zahteva drugi dejavnik: nastavite aplikacijo za preverjanje.</translation>
  </message>
 </context>
 <context>
  <name>SecondZone</name>
  <message>
   <source>No second time zone</source>
   <translation>Brez drugega časovnega pasu</translation>
  </message>
  <message>
   <source>Second time zone: none</source>
   <translation>Drugi časovni pas: brez</translation>
  </message>
  <message>
   <source>Second time zone: {0}</source>
   <translation>Drugi časovni pas: {0}</translation>
  </message>
 </context>
 <context>
  <name>SelfSavingForm</name>
  <message>
   <source>Keep mine</source>
   <translation>Obdrži moje</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Še ni shranjeno</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Ni shranjeno: {0} Napisano ostane tukaj.</translation>
  </message>
  <message>
   <source>Only the lead country changes this.</source>
   <translation>To spreminja le vodilna država.</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Shranjeno tukaj</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Vzemi njihovo</translation>
  </message>
  <message>
   <source>The {0} was changed while you were writing. Both texts are kept.</source>
   <translation>Polje »{0}« se je med vašim pisanjem spremenilo. Obe besedili ostaneta.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Poskusi znova</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Pisanje…</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A blackout is overridden for this post: {0}</source>
   <translation>Za to objavo velja izjema od zapore: {0}</translation>
  </message>
  <message>
   <source>A blackout names its first and last day, its occasion, whether it warns or blocks, and a reason.</source>
   <translation>Zapora ima prvi in zadnji dan, povod, učinek (opozori ali zapre) in razlog.</translation>
  </message>
  <message>
   <source>A body may be packed with gzip only.</source>
   <translation>Telo zahteve je lahko stisnjeno samo z gzip.</translation>
  </message>
  <message>
   <source>A campaign joins countries, joint texts and posts. Start one, then invite the others.</source>
   <translation>Kampanja združuje države, skupna besedila in objave. Začnite eno, nato povabite druge.</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>Kampanja potrebuje naslov.</translation>
  </message>
  <message>
   <source>A campaign that was shared with the network stays shared.</source>
   <translation>Kampanja, ki je bila deljena z mrežo, ostane deljena.</translation>
  </message>
  <message>
   <source>A code that you have not used yet; each counts once.</source>
   <translation>Koda, ki je še niste uporabili; vsaka velja enkrat.</translation>
  </message>
  <message>
   <source>A country does not ask itself.</source>
   <translation>Država ne prosi same sebe.</translation>
  </message>
  <message>
   <source>A decision cannot be taken back: others have read it.</source>
   <translation>Odločitve ni mogoče preklicati: drugi so jo že prebrali.</translation>
  </message>
  <message>
   <source>A decision is either approve or request_changes.</source>
   <translation>Odločitev je approve ali request_changes.</translation>
  </message>
  <message>
   <source>A delegation names a country, a role, two people, and its first and last day.</source>
   <translation>Pooblastilo navede državo, vlogo, dve osebi ter prvi in zadnji dan.</translation>
  </message>
  <message>
   <source>A file of campaigndesk is missing: {0}.</source>
   <translation>Manjka datoteka programa campaigndesk: {0}.</translation>
  </message>
  <message>
   <source>A footnote rule needs the footnote.</source>
   <translation>Pravilo o opombi potrebuje opombo.</translation>
  </message>
  <message>
   <source>A group of hashtags needs a name.</source>
   <translation>Skupina ključnikov potrebuje ime.</translation>
  </message>
  <message>
   <source>A header that says one thing was sent twice.</source>
   <translation>Glava, ki pove eno stvar, je bila poslana dvakrat.</translation>
  </message>
  <message>
   <source>A hold needs a reason.</source>
   <translation>Zadržanje potrebuje razlog.</translation>
  </message>
  <message>
   <source>A key that was revoked stays revoked.</source>
   <translation>Preklican ključ ostane preklican.</translation>
  </message>
  <message>
   <source>A list needs a limit of at least 1.</source>
   <translation>Seznam potrebuje omejitev, vsaj 1.</translation>
  </message>
  <message>
   <source>A local time has no offset.</source>
   <translation>Krajevni čas nima zamika.</translation>
  </message>
  <message>
   <source>A medium may have at most {0} MiB.</source>
   <translation>Slika ali film ima lahko največ {0} MiB.</translation>
  </message>
  <message>
   <source>A name is needed, so that others know whose work it is.</source>
   <translation>Potrebno je ime, da drugi vedo, čigavo je delo.</translation>
  </message>
  <message>
   <source>A narrative needs the claim that is made.</source>
   <translation>Narativ potrebuje trditev, ki kroži.</translation>
  </message>
  <message>
   <source>A pack has a name, the day it was checked, rules, and nothing else.</source>
   <translation>Paket ima ime, dan pregleda, pravila in nič drugega.</translation>
  </message>
  <message>
   <source>A pack of wording rules is a JSON or a TOML file.</source>
   <translation>Paket pravil o izrazih je datoteka JSON ali TOML.</translation>
  </message>
  <message>
   <source>A pack of wording rules needs a name of one line.</source>
   <translation>Paket pravil o izrazih potrebuje ime v eni vrstici.</translation>
  </message>
  <message>
   <source>A parameter of the address was given twice.</source>
   <translation>Parameter naslova je bil naveden dvakrat.</translation>
  </message>
  <message>
   <source>A part of the address or a header is not what this address takes.</source>
   <translation>Del naslova ali glava ni takšna, kot jo ta naslov sprejme.</translation>
  </message>
  <message>
   <source>A person needs a name, so that others know whose work it is.</source>
   <translation>Oseba potrebuje ime, da drugi vedo, čigavo je delo.</translation>
  </message>
  <message>
   <source>A picture or film needs a file or a name.</source>
   <translation>Slika ali film potrebuje datoteko ali ime.</translation>
  </message>
  <message>
   <source>A post belongs to an account.</source>
   <translation>Objava pripada računu.</translation>
  </message>
  <message>
   <source>A preferred word needs what to write instead.</source>
   <translation>Prednostni izraz potrebuje, kaj naj se napiše namesto njega.</translation>
  </message>
  <message>
   <source>A record can be kept to your own ministry or shared with the network.</source>
   <translation>Zapis lahko ostane v vašem ministrstvu ali se deli z mrežo.</translation>
  </message>
  <message>
   <source>A recurrence rule names no start of its own.</source>
   <translation>Pravilo ponavljanja ne navede svojega začetka.</translation>
  </message>
  <message>
   <source>A request for changes needs a reason.</source>
   <translation>Zahteva za spremembe potrebuje razlog.</translation>
  </message>
  <message>
   <source>A request may have at most {0} MiB.</source>
   <translation>Zahteva ima lahko največ {0} MiB.</translation>
  </message>
  <message>
   <source>A request names who asks and who is asked.</source>
   <translation>Prošnja pove, kdo prosi in koga.</translation>
  </message>
  <message>
   <source>A request needs a country that is asked.</source>
   <translation>Prošnja potrebuje državo, ki jo prosi.</translation>
  </message>
  <message>
   <source>A request says what is to be carried further.</source>
   <translation>Prošnja pove, kaj naj se razširi.</translation>
  </message>
  <message>
   <source>A reservation has to be said.</source>
   <translation>Pridržek je treba povedati.</translation>
  </message>
  <message>
   <source>A series ends by the clocks of its own zone.</source>
   <translation>Serija se konča po uri svojega časovnega pasu.</translation>
  </message>
  <message>
   <source>A series repeats daily at most.</source>
   <translation>Serija se ponavlja največ enkrat na dan.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask for the role “{0}”.</source>
   <translation>Korak poti odobritve ne more zahtevati vloge »{0}«.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask “{0}”.</source>
   <translation>Korak poti odobritve ne more vprašati »{0}«.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot need “{0}”.</source>
   <translation>Korak poti odobritve ne more potrebovati »{0}«.</translation>
  </message>
  <message>
   <source>A step of an approval route names a role, a country, how many it needs, and nothing else.</source>
   <translation>Korak poti odobritve navede vlogo, državo in potrebno število oseb, nič drugega.</translation>
  </message>
  <message>
   <source>A stop is lifted by the side that placed it, or by the network.</source>
   <translation>Ustavitev odpravi stran, ki jo je postavila, ali mreža.</translation>
  </message>
  <message>
   <source>A stop is not undone: it is lifted.</source>
   <translation>Ustavitve ni mogoče razveljaviti: odpravi se.</translation>
  </message>
  <message>
   <source>A stop is shown to the whole network.</source>
   <translation>Ustavitev vidi vsa mreža.</translation>
  </message>
  <message>
   <source>A stop needs a reason.</source>
   <translation>Ustavitev potrebuje razlog.</translation>
  </message>
  <message>
   <source>A stop stands; this crisis post passes with two approvers.</source>
   <translation>Ustavitev velja; ta krizna objava jo sme prestopiti z dvema odobriteljema.</translation>
  </message>
  <message>
   <source>A stop that was lifted does not come back by itself.</source>
   <translation>Odpravljena ustavitev se ne vrne sama.</translation>
  </message>
  <message>
   <source>A template needs a name.</source>
   <translation>Predloga potrebuje ime.</translation>
  </message>
  <message>
   <source>A term needs at least one word.</source>
   <translation>Izraz potrebuje vsaj eno besedo.</translation>
  </message>
  <message>
   <source>A word of one's own has 1 to 100 characters.</source>
   <translation>Lastna beseda ima od 1 do 100 znakov.</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Račun</translation>
  </message>
  <message>
   <source>Add a step for the country's approver.</source>
   <translation>Dodajte korak za odobritelja države.</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Usklajeno</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Albanija</translation>
  </message>
  <message>
   <source>Albanian</source>
   <translation>albanščina</translation>
  </message>
  <message>
   <source>All changes saved here. No server: work stays on this laptop until you sign in to one.</source>
   <translation>Vse spremembe so shranjene tu. Brez strežnika: delo ostane na tem prenosniku, dokler se ne prijavite v strežnik.</translation>
  </message>
  <message>
   <source>All steps of the approval are already met.</source>
   <translation>Vsi koraki odobritve so že izpolnjeni.</translation>
  </message>
  <message>
   <source>All together</source>
   <translation>Vse skupaj</translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Tudi del odločitve</translation>
  </message>
  <message>
   <source>An approval of this post was altered, or is not from the person whose name it bears.</source>
   <translation>Odobritev te objave je bila spremenjena ali pa ni od osebe, katere ime nosi.</translation>
  </message>
  <message>
   <source>An approval route covers the time or does not.</source>
   <translation>Pot odobritve zajema čas ali pa ne.</translation>
  </message>
  <message>
   <source>An approval route has at most {0} steps, says what it covers, and nothing else.</source>
   <translation>Pot odobritve pove število korakov (največ {0}) in kaj zajema, nič drugega.</translation>
  </message>
  <message>
   <source>An approval route needs at least one step.</source>
   <translation>Pot odobritve potrebuje vsaj en korak.</translation>
  </message>
  <message>
   <source>An approved post of this account says the same and has no time yet: “{0}”.</source>
   <translation>Odobrena objava tega računa pravi isto in še nima časa: »{0}«.</translation>
  </message>
  <message>
   <source>An embargo that was lifted cannot come back: others have read what was under it.</source>
   <translation>Embargo, ki je bil odpravljen, se ne more vrniti: drugi so prebrali, kar je bilo pod njim.</translation>
  </message>
  <message>
   <source>An entry of the handle book needs an institution.</source>
   <translation>Vnos v imeniku potrebuje ustanovo.</translation>
  </message>
  <message>
   <source>An event by days is moved to days, one by time to times.</source>
   <translation>Celodnevni dogodek se prestavi na dneve, dogodek z uro na ure.</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Dogodek se ne more končati pred začetkom.</translation>
  </message>
  <message>
   <source>An event needs a start.</source>
   <translation>Dogodek potrebuje začetek.</translation>
  </message>
  <message>
   <source>An override needs a reason.</source>
   <translation>Izjema potrebuje razlog.</translation>
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation>To oznako že ima druga sprememba.</translation>
  </message>
  <message>
   <source>Another person of this network has this e-mail address.</source>
   <translation>Ta e-naslov ima v tem omrežju že druga oseba.</translation>
  </message>
  <message>
   <source>Another post of this account says the same on {0}: “{1}”.</source>
   <translation>Druga objava tega računa pravi isto {0}: »{1}«.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Odgovor</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Odgovor do</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Odobritev</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Odobritve</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Odobri</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Odobreno</translation>
  </message>
  <message>
   <source>Approved before; nothing has changed since then.</source>
   <translation>Odobreno že prej; od takrat se ni nič spremenilo.</translation>
  </message>
  <message>
   <source>Approvers and administrators come in here with an authenticator app, and you have none yet.</source>
   <translation>Odobritelji in skrbniki vstopijo sem z aplikacijo za preverjanje, vi pa je še nimate.</translation>
  </message>
  <message>
   <source>Approvers and administrators need one, others where they have set it up.</source>
   <translation>Odobritelji in skrbniki jo potrebujejo, drugi tam, kjer so jo nastavili.</translation>
  </message>
  <message>
   <source>Approvers and administrators, and who has set up a second factor, confirm with it who they are.</source>
   <translation>Odobrevalci, skrbniki in kdor je nastavil drugi dejavnik, z njim potrdijo, kdo so.</translation>
  </message>
  <message>
   <source>Ask another administrator of the network.</source>
   <translation>Prosite drugega skrbnika omrežja.</translation>
  </message>
  <message>
   <source>Ask another person to confirm it.</source>
   <translation>Prosite drugo osebo, naj potrdi.</translation>
  </message>
  <message>
   <source>Ask another person who may confirm it.</source>
   <translation>Prosite drugo osebo, ki sme potrditi.</translation>
  </message>
  <message>
   <source>Ask for longer rights, or plan to take it down.</source>
   <translation>Prosite za daljše pravice ali načrtujte odstranitev.</translation>
  </message>
  <message>
   <source>Ask its lead for an invitation.</source>
   <translation>Za povabilo prosite vodjo kampanje.</translation>
  </message>
  <message>
   <source>Ask one of them.</source>
   <translation>Prosite enega od njih.</translation>
  </message>
  <message>
   <source>Ask the administrator for one more person with this role, or the campaign lead for another route.</source>
   <translation>Skrbnika sistema prosite za še eno osebo s to vlogo ali vodjo kampanje za drugo pot.</translation>
  </message>
  <message>
   <source>Ask the coordinator to release it.</source>
   <translation>Koordinatorja prosite, naj zadržanje sprosti.</translation>
  </message>
  <message>
   <source>Ask the countries that take part, or wait until the embargo is over.</source>
   <translation>Prosite države, ki sodelujejo, ali počakajte, da embargo mine.</translation>
  </message>
  <message>
   <source>Ask the writers to change the text: it becomes a draft again.</source>
   <translation>Avtorje prosite, naj spremenijo besedilo: spet bo osnutek.</translation>
  </message>
  <message>
   <source>Ask the writers to send it for approval again as it is.</source>
   <translation>Avtorje prosite, naj jo takšno znova pošljejo v odobritev.</translation>
  </message>
  <message>
   <source>Ask them, or an administrator.</source>
   <translation>Vprašajte to osebo ali skrbnika sistema.</translation>
  </message>
  <message>
   <source>Ask who holds it to release it.</source>
   <translation>Tistega, ki zadržuje, prosite, naj zadržanje sprosti.</translation>
  </message>
  <message>
   <source>Ask whoever placed it, or the network's coordinator.</source>
   <translation>Prosite tistega, ki jo je postavil, ali koordinatorja mreže.</translation>
  </message>
  <message>
   <source>Ask your administrator for the ministry's certificate, and give it with the server's address.</source>
   <translation>Skrbnika sistema prosite za potrdilo ministrstva in ga navedite z naslovom strežnika.</translation>
  </message>
  <message>
   <source>Ask your administrator to add you with that address.</source>
   <translation>Prosite skrbnika, naj vas doda s tem naslovom.</translation>
  </message>
  <message>
   <source>Ask your administrator.</source>
   <translation>Vprašajte skrbnika sistema.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should go out that day, or choose another.</source>
   <translation>Premislite, ali naj gre tisti dan ven, ali izberite drug dan.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should still be said.</source>
   <translation>Vprašajte se, ali naj se to še pove.</translation>
  </message>
  <message>
   <source>Ask yourself whether the post still says the same.</source>
   <translation>Vprašajte se, ali objava še pove isto.</translation>
  </message>
  <message>
   <source>At most {0} changes are taken at once.</source>
   <translation>Naenkrat se sprejme največ {0} sprememb.</translation>
  </message>
  <message>
   <source>Attach a smaller version of it.</source>
   <translation>Priložite manjšo različico.</translation>
  </message>
  <message>
   <source>Attach it again.</source>
   <translation>Priložite znova.</translation>
  </message>
  <message>
   <source>Attach it first.</source>
   <translation>Najprej jo priložite.</translation>
  </message>
  <message>
   <source>Attach one.</source>
   <translation>Priložite sliko ali film.</translation>
  </message>
  <message>
   <source>Attach the file again.</source>
   <translation>Datoteko priložite znova.</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>Občinstvo</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>V pisanju</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Zapora</translation>
  </message>
  <message>
   <source>Blackout in {0} until {1}: {2}</source>
   <translation>Zapora v {0} do {1}: {2}</translation>
  </message>
  <message>
   <source>Blackout until {0}: {1}</source>
   <translation>Zapora do {0}: {1}</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Bosna in Hercegovina</translation>
  </message>
  <message>
   <source>Bosnian</source>
   <translation>bosanščina</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Zasnova</translation>
  </message>
  <message>
   <source>Bring it back first.</source>
   <translation>Najprej obnovite zapis.</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bolgarija</translation>
  </message>
  <message>
   <source>Bulgarian</source>
   <translation>bolgarščina</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Koledar</translation>
  </message>
  <message>
   <source>Calendar {0}</source>
   <translation>Koledar {0}</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Change the rule of its series.</source>
   <translation>Spremenite pravilo serije.</translation>
  </message>
  <message>
   <source>Change the text, and it becomes a draft again.</source>
   <translation>Spremenite besedilo in spet bo osnutek.</translation>
  </message>
  <message>
   <source>Changed since then: {0}.</source>
   <translation>Od takrat spremenjeno: {0}.</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Zahtevane spremembe</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Check both, or ask your administrator.</source>
   <translation>Preverite oboje ali vprašajte skrbnika sistema.</translation>
  </message>
  <message>
   <source>Check it, or ask your administrator.</source>
   <translation>Preverite ga ali vprašajte skrbnika.</translation>
  </message>
  <message>
   <source>Check that every opening quote has a closing one.</source>
   <translation>Preverite, ali ima vsak začetni narekovaj tudi končnega.</translation>
  </message>
  <message>
   <source>Check the address and the code, or ask your administrator for a new invitation.</source>
   <translation>Preverite naslov in kodo ali skrbnika sistema prosite za novo vabilo.</translation>
  </message>
  <message>
   <source>Check the delimiter.</source>
   <translation>Preverite ločilo.</translation>
  </message>
  <message>
   <source>Check the name of the file.</source>
   <translation>Preverite ime datoteke.</translation>
  </message>
  <message>
   <source>Check the network: sign in to it if it asks for that, then sync again.</source>
   <translation>Preverite omrežje: prijavite se vanj, če to zahteva, nato znova uskladite.</translation>
  </message>
  <message>
   <source>Check the passphrase or the keyring; nothing was changed.</source>
   <translation>Preverite geslo ključa ali shrambo ključev; nič ni bilo spremenjeno.</translation>
  </message>
  <message>
   <source>Check the proxy settings.</source>
   <translation>Preverite nastavitve posredniškega strežnika.</translation>
  </message>
  <message>
   <source>Choose a colleague.</source>
   <translation>Izberite sodelavca.</translation>
  </message>
  <message>
   <source>Choose a folder that can be written to.</source>
   <translation>Izberite mapo, v katero je mogoče pisati.</translation>
  </message>
  <message>
   <source>Choose a later time.</source>
   <translation>Izberite poznejši čas.</translation>
  </message>
  <message>
   <source>Choose a picture or a film.</source>
   <translation>Izberite sliko ali film.</translation>
  </message>
  <message>
   <source>Choose another account.</source>
   <translation>Izberite drug račun.</translation>
  </message>
  <message>
   <source>Choose another campaign.</source>
   <translation>Izberite drugo kampanjo.</translation>
  </message>
  <message>
   <source>Choose another country.</source>
   <translation>Izberite drugo državo.</translation>
  </message>
  <message>
   <source>Choose another day, or ask an approver or administrator of the country to override it with a reason.</source>
   <translation>Izberite drug dan ali prosite odobritelja ali skrbnika države, naj z razlogom dovoli izjemo.</translation>
  </message>
  <message>
   <source>Choose another day.</source>
   <translation>Izberite drug dan.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Izberite drugo datoteko.</translation>
  </message>
  <message>
   <source>Choose another folder or free space.</source>
   <translation>Izberite drugo mapo ali sprostite prostor.</translation>
  </message>
  <message>
   <source>Choose another number of days.</source>
   <translation>Izberite drugo število dni.</translation>
  </message>
  <message>
   <source>Choose another number of hours.</source>
   <translation>Izberite drugo število ur.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Izberite drugo datoteko.</translation>
  </message>
  <message>
   <source>Choose another post.</source>
   <translation>Izberite drugo objavo.</translation>
  </message>
  <message>
   <source>Choose another time of day for the series, or skip that day.</source>
   <translation>Izberite drugo uro za serijo ali preskočite ta dan.</translation>
  </message>
  <message>
   <source>Choose another with --profile.</source>
   <translation>Izberite drugega s --profile.</translation>
  </message>
  <message>
   <source>Choose no country.</source>
   <translation>Ne izberite države.</translation>
  </message>
  <message>
   <source>Choose one of those.</source>
   <translation>Izberite eno od teh.</translation>
  </message>
  <message>
   <source>Choose one of your country's accounts.</source>
   <translation>Izberite enega od računov svoje države.</translation>
  </message>
  <message>
   <source>Choose one of your own country's accounts.</source>
   <translation>Izberite enega od računov svoje države.</translation>
  </message>
  <message>
   <source>Choose one of your posts.</source>
   <translation>Izberite eno od svojih objav.</translation>
  </message>
  <message>
   <source>Choose one that is silent.</source>
   <translation>Izberite državo, ki še molči.</translation>
  </message>
  <message>
   <source>Choose somebody else.</source>
   <translation>Izberite nekoga drugega.</translation>
  </message>
  <message>
   <source>Choose the account again.</source>
   <translation>Znova izberite račun.</translation>
  </message>
  <message>
   <source>Choose the audience's time zone.</source>
   <translation>Izberite časovni pas občinstva.</translation>
  </message>
  <message>
   <source>Choose the country.</source>
   <translation>Izberite državo.</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>Kliki</translation>
  </message>
  <message>
   <source>Close that one first, or choose another profile with --profile.</source>
   <translation>Najprej zaprite tistega ali izberite drug profil s --profile.</translation>
  </message>
  <message>
   <source>Code of your authenticator app</source>
   <translation>Koda vaše aplikacije za preverjanje</translation>
  </message>
  <message>
   <source>Columns are: {0}.</source>
   <translation>Stolpci so: {0}.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Komentiraj</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentarji</translation>
  </message>
  <message>
   <source>Compare the two, then mark the translation as up to date.</source>
   <translation>Primerjajte besedili in nato prevod označite kot ažuren.</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Zaupno: kdor to potrebuje</translation>
  </message>
  <message>
   <source>Confirm in the settings that it is you, then try again.</source>
   <translation>V nastavitvah potrdite, da ste to vi, nato poskusite znova.</translation>
  </message>
  <message>
   <source>Confirm its publication first.</source>
   <translation>Najprej potrdite, da je objavljena.</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>Navzkrižje</translation>
  </message>
  <message>
   <source>Connect and sync, then publish.</source>
   <translation>Povežite se in uskladite, potem objavite.</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Opozorilo o vsebini</translation>
  </message>
  <message>
   <source>Copy what you want to keep, then forget it.</source>
   <translation>Kopirajte, kar želite ohraniti, nato to pozabite.</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Osrednje sporočilo</translation>
  </message>
  <message>
   <source>Correct the limit of the account.</source>
   <translation>Popravite omejitev računa.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Pokritost</translation>
  </message>
  <message>
   <source>Czech</source>
   <translation>češčina</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Češka</translation>
  </message>
  <message>
   <source>Decide again: the desk makes a new key.</source>
   <translation>Odločite znova: miza naredi nov ključ.</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Odločitve</translation>
  </message>
  <message>
   <source>Decisions of {0} can only be handed to somebody who works for {1}.</source>
   <translation>Odločitve države {0} se lahko predajo le nekomu, ki dela za državo {1}.</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Odklonjeno</translation>
  </message>
  <message>
   <source>Delete that place and write it again.</source>
   <translation>Izbrišite to mesto in ga napišite znova.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Izbriši…</translation>
  </message>
  <message>
   <source>Deleting a {0}</source>
   <translation>Brisanje: {0}</translation>
  </message>
  <message>
   <source>Deleting a {kind}</source>
   <translation>Brisanje: {kind}</translation>
  </message>
  <message>
   <source>Describe every image for those who cannot see.</source>
   <translation>Opišite vsako sliko za tiste, ki ne vidijo.</translation>
  </message>
  <message>
   <source>Describe it for those who cannot see.</source>
   <translation>Opišite za tiste, ki ne vidijo.</translation>
  </message>
  <message>
   <source>Description ({0})</source>
   <translation>Opis ({0})</translation>
  </message>
  <message>
   <source>Do not publish it: tell your administrator, and have it approved again.</source>
   <translation>Ne objavite je: obvestite skrbnika in jo dajte znova odobriti.</translation>
  </message>
  <message>
   <source>Do so in the settings, under “Second factor”; a program that has no such place is too old: update it.</source>
   <translation>To storite v nastavitvah, pod »Drugi dejavnik«; program, ki tega mesta nima, je prestar: posodobite ga.</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Osnutek</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>E-poštni naslov</translation>
  </message>
  <message>
   <source>Each of the media needs an id, a name and a kind, and nothing unknown.</source>
   <translation>Vsak medij potrebuje id, ime in vrsto ter nič neznanega.</translation>
  </message>
  <message>
   <source>Each part must be text of at most {0} characters.</source>
   <translation>Vsak del mora biti besedilo z največ {0} znaki.</translation>
  </message>
  <message>
   <source>Each person hands over their own decisions.</source>
   <translation>Vsak predaja svoje odločitve.</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Konec</translation>
  </message>
  <message>
   <source>End it first.</source>
   <translation>Najprej jo končajte.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>angleščina</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estonija</translation>
  </message>
  <message>
   <source>Estonian</source>
   <translation>estonščina</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Dogodek</translation>
  </message>
  <message>
   <source>Every post of this series is public or withdrawn.</source>
   <translation>Vse objave te serije so javne ali umaknjene.</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Vsi</translation>
  </message>
  <message>
   <source>Export it without that, then attach it.</source>
   <translation>Izvozite ga brez tega in ga nato pripnite.</translation>
  </message>
  <message>
   <source>Fetch the film “{0}”</source>
   <translation>Prenesi film »{0}«</translation>
  </message>
  <message>
   <source>Fetching was stopped.</source>
   <translation>Prenos je bil ustavljen.</translation>
  </message>
  <message>
   <source>Figures cannot be read on a day to come.</source>
   <translation>Številk ni mogoče odčitati na dan, ki šele pride.</translation>
  </message>
  <message>
   <source>Figures need the day on which they were read.</source>
   <translation>Številke potrebujejo dan, ko so bile odčitane.</translation>
  </message>
  <message>
   <source>Fill in what is missing.</source>
   <translation>Dopolnite, kar manjka.</translation>
  </message>
  <message>
   <source>Fingerprint of this content</source>
   <translation>Prstni odtis te vsebine</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prvi dan</translation>
  </message>
  <message>
   <source>Free some space, then try again; the text is still in front of you.</source>
   <translation>Sprostite nekaj prostora in poskusite znova; besedilo je še pred vami.</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Gruzija</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>gruzinščina</translation>
  </message>
  <message>
   <source>Give a .xlsx or a .csv file.</source>
   <translation>Izberite datoteko .xlsx ali .csv.</translation>
  </message>
  <message>
   <source>Give a day, or a time with its zone.</source>
   <translation>Navedite dan ali čas s časovnim pasom.</translation>
  </message>
  <message>
   <source>Give a file with a header and at least one row.</source>
   <translation>Izberite datoteko z glavo in vsaj eno vrstico.</translation>
  </message>
  <message>
   <source>Give a file with certificates in PEM form.</source>
   <translation>Navedite datoteko s potrdili v obliki PEM.</translation>
  </message>
  <message>
   <source>Give a later end.</source>
   <translation>Navedite poznejši konec.</translation>
  </message>
  <message>
   <source>Give a workbook or a CSV file.</source>
   <translation>Izberite delovni zvezek ali datoteko CSV.</translation>
  </message>
  <message>
   <source>Give an end that is not before the start.</source>
   <translation>Navedite konec, ki ni pred začetkom.</translation>
  </message>
  <message>
   <source>Give it a date and a time first.</source>
   <translation>Najprej določite datum in uro.</translation>
  </message>
  <message>
   <source>Give it a date and a time.</source>
   <translation>Določite datum in čas.</translation>
  </message>
  <message>
   <source>Give it a new time, or withdraw it: nothing resumes by itself.</source>
   <translation>Določite ji nov čas ali jo umaknite: nič se ne nadaljuje samo.</translation>
  </message>
  <message>
   <source>Give it an end: COUNT or UNTIL.</source>
   <translation>Določite konec: COUNT ali UNTIL.</translation>
  </message>
  <message>
   <source>Give it one in the file.</source>
   <translation>Dajte mu ga v datoteki.</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>Vpišite, kar manjka.</translation>
  </message>
  <message>
   <source>Give it to open the profile.</source>
   <translation>Vpišite ga, da odprete profil.</translation>
  </message>
  <message>
   <source>Give one with a header and at least one row.</source>
   <translation>Izberite takega z glavo in vsaj eno vrstico.</translation>
  </message>
  <message>
   <source>Give one, or allow a key file.</source>
   <translation>Vpišite ga ali dovolite datoteko s ključem.</translation>
  </message>
  <message>
   <source>Give the address of the public post.</source>
   <translation>Navedite naslov javne objave.</translation>
  </message>
  <message>
   <source>Give the day on which they were read.</source>
   <translation>Navedite dan, ko so bile odčitane.</translation>
  </message>
  <message>
   <source>Give the day.</source>
   <translation>Navedite dan.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Vpišite ime.</translation>
  </message>
  <message>
   <source>Give the path of the file.</source>
   <translation>Navedite pot do datoteke.</translation>
  </message>
  <message>
   <source>Give your name.</source>
   <translation>Vpišite svoje ime.</translation>
  </message>
  <message>
   <source>Go on from there.</source>
   <translation>Nadaljujte od tam.</translation>
  </message>
  <message>
   <source>Group of hashtags</source>
   <translation>Skupina ključnikov</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>Vzdevek</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Ključniki</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Zadržanje</translation>
  </message>
  <message>
   <source>If that was you, ask your administrator to unbind it: admin unbind-provider.</source>
   <translation>Če ste bili to vi, prosite skrbnika, naj povezavo razveže: admin unbind-provider.</translation>
  </message>
  <message>
   <source>Image description</source>
   <translation>Opis slike</translation>
  </message>
  <message>
   <source>Implementation</source>
   <translation>Izvedba</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>V pregledu</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>V prevajanju</translation>
  </message>
  <message>
   <source>Install Campaign Desk again.</source>
   <translation>Znova namestite Campaign Desk.</translation>
  </message>
  <message>
   <source>Install campaigndesk again.</source>
   <translation>Znova namestite campaigndesk.</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>Povabljena</translation>
  </message>
  <message>
   <source>It cannot be approved: it needs {0} with the role {1} of {2}, and {3}.</source>
   <translation>Odobritev ni mogoča. Potrebno: {0} z vlogo {1} ({2}); {3}.</translation>
  </message>
  <message>
   <source>It is empty. Write something here.</source>
   <translation>Prazno je. Tu nekaj napišite.</translation>
  </message>
  <message>
   <source>It is empty. Write the day on which the figures were read, as 2026-12-10.</source>
   <translation>Prazno je. Napišite dan, ko so bile številke odčitane, kot 10. 12. 2026.</translation>
  </message>
  <message>
   <source>It is neither a JPEG, PNG, GIF or WebP picture nor an MP4 film.</source>
   <translation>To ni ne slika JPEG, PNG, GIF ali WebP ne film MP4.</translation>
  </message>
  <message>
   <source>It is nested too deep or too long.</source>
   <translation>Je pregloboko gnezdeno ali predolgo.</translation>
  </message>
  <message>
   <source>It is not approved.</source>
   <translation>Ni odobreno.</translation>
  </message>
  <message>
   <source>It is not on hold.</source>
   <translation>Ni zadržano.</translation>
  </message>
  <message>
   <source>It is on hold already.</source>
   <translation>Je že zadržano.</translation>
  </message>
  <message>
   <source>It must be a date such as 2026-12-10, or nothing.</source>
   <translation>Biti mora datum, na primer 2026-12-10, ali nič.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} lines.</source>
   <translation>Biti mora seznam, vrstic največ {0}.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} media, each with an id of its own.</source>
   <translation>Biti mora seznam, medijev največ {0}, vsak s svojim id.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} wording rules.</source>
   <translation>Biti mora seznam največ {0} pravil o izrazih.</translation>
  </message>
  <message>
   <source>It must be a list of media, each with an id, a name and a kind.</source>
   <translation>Biti mora seznam medijev, vsak z id, imenom in vrsto.</translation>
  </message>
  <message>
   <source>It must be a list of pairs of a role and a country.</source>
   <translation>Biti mora seznam parov vloge in države.</translation>
  </message>
  <message>
   <source>It must be a time zone such as Europe/Ljubljana.</source>
   <translation>Biti mora časovni pas, na primer Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>It must be a two-letter country code.</source>
   <translation>Biti mora dvočrkovna koda države.</translation>
  </message>
  <message>
   <source>It must be a whole number from 0 up, or nothing.</source>
   <translation>Biti mora celo število od 0 navzgor ali nič.</translation>
  </message>
  <message>
   <source>It must be a whole number.</source>
   <translation>Biti mora celo število.</translation>
  </message>
  <message>
   <source>It must be an instant in UTC such as 2026-12-10T09:00:00Z, or nothing.</source>
   <translation>Biti mora trenutek v UTC, na primer 2026-12-10T09:00:00Z, ali nič.</translation>
  </message>
  <message>
   <source>It must be one line.</source>
   <translation>Biti mora ena vrstica.</translation>
  </message>
  <message>
   <source>It must be one of {0}, or nothing.</source>
   <translation>Biti mora eno od: {0}, ali nič.</translation>
  </message>
  <message>
   <source>It must be text.</source>
   <translation>Biti mora besedilo.</translation>
  </message>
  <message>
   <source>It must be true or false.</source>
   <translation>Biti mora true ali false.</translation>
  </message>
  <message>
   <source>It must name a handle for each channel.</source>
   <translation>Navesti mora vzdevek za vsak kanal.</translation>
  </message>
  <message>
   <source>It needs an id, a kind, a term, a reason and a source.</source>
   <translation>Potrebuje oznako, vrsto, izraz, razlog in vir.</translation>
  </message>
  <message>
   <source>It starts again with the next change.</source>
   <translation>Znova se zažene ob naslednji spremembi.</translation>
  </message>
  <message>
   <source>It still holds what a camera or a program noted, such as places.</source>
   <translation>V njej je še to, kar je zapisal fotoaparat ali program, na primer kraj.</translation>
  </message>
  <message>
   <source>Its time passed under a stop: {0}</source>
   <translation>Njen čas je minil med ustavitvijo: {0}</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Pridružena</translation>
  </message>
  <message>
   <source>Joined with a reservation</source>
   <translation>Pridružena s pridržkom</translation>
  </message>
  <message>
   <source>Joined with reservation</source>
   <translation>Sodeluje s pridržkom</translation>
  </message>
  <message>
   <source>Keep the most important ones.</source>
   <translation>Obdržite najpomembnejše.</translation>
  </message>
  <message>
   <source>Keep the public text.</source>
   <translation>Obdržite javno besedilo.</translation>
  </message>
  <message>
   <source>Keep to my ministry</source>
   <translation>Le za moje ministrstvo</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>Kosovo</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Zadnji dan</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Vodja</translation>
  </message>
  <message>
   <source>Leave out DTSTART.</source>
   <translation>Izpustite DTSTART.</translation>
  </message>
  <message>
   <source>Leave out the Z at the end of UNTIL.</source>
   <translation>Izpustite Z na koncu UNTIL.</translation>
  </message>
  <message>
   <source>Leave them out.</source>
   <translation>Izpustite jih.</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Dolžina</translation>
  </message>
  <message>
   <source>Let the blackout hold again</source>
   <translation>Naj zapora spet velja</translation>
  </message>
  <message>
   <source>Let the person act again first.</source>
   <translation>Najprej osebi spet dovolite delo.</translation>
  </message>
  <message>
   <source>Lift it, with a reason.</source>
   <translation>Odpravite jo, z razlogom.</translation>
  </message>
  <message>
   <source>Lifting a stop needs a reason.</source>
   <translation>Odprava ustavitve potrebuje razlog.</translation>
  </message>
  <message>
   <source>Lifting an embargo needs a reason.</source>
   <translation>Odprava embarga potrebuje razlog.</translation>
  </message>
  <message>
   <source>Lifting this embargo is proposed already.</source>
   <translation>Odprava tega embarga je že predlagana.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Stališče</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>Stališče</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Povezava</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Litva</translation>
  </message>
  <message>
   <source>Lithuanian</source>
   <translation>litovščina</translation>
  </message>
  <message>
   <source>Look at it as it is now.</source>
   <translation>Poglejte, kako je zdaj.</translation>
  </message>
  <message>
   <source>Look at it, then settle again.</source>
   <translation>Poglejte ga in nato znova uredite.</translation>
  </message>
  <message>
   <source>Look at its approval.</source>
   <translation>Poglejte odobritev.</translation>
  </message>
  <message>
   <source>Look at its time again.</source>
   <translation>Še enkrat poglejte čas objave.</translation>
  </message>
  <message>
   <source>Look at the campaign as it is now, then decide.</source>
   <translation>Poglejte kampanjo, kakršna je zdaj, potem odločite.</translation>
  </message>
  <message>
   <source>Look at the list as it is now.</source>
   <translation>Poglejte seznam, kakršen je zdaj.</translation>
  </message>
  <message>
   <source>Look at the post as it is now.</source>
   <translation>Poglejte objavo, kakršna je zdaj.</translation>
  </message>
  <message>
   <source>Look at the text as it is now.</source>
   <translation>Poglejte besedilo, kakršno je zdaj.</translation>
  </message>
  <message>
   <source>Look at what it made late.</source>
   <translation>Poglejte, kaj je zaradi nje zamudilo.</translation>
  </message>
  <message>
   <source>Look for it in the list.</source>
   <translation>Poiščite ga na seznamu.</translation>
  </message>
  <message>
   <source>Look it up again.</source>
   <translation>Preverite znova.</translation>
  </message>
  <message>
   <source>Macedonian</source>
   <translation>makedonščina</translation>
  </message>
  <message>
   <source>Make a new one.</source>
   <translation>Naredite nov zapis.</translation>
  </message>
  <message>
   <source>Make a new post.</source>
   <translation>Naredite novo objavo.</translation>
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation>Zmanjšajte jo.</translation>
  </message>
  <message>
   <source>Make it yours alone: chmod 600 {0}</source>
   <translation>Naj bo samo vaša: chmod 600 {0}</translation>
  </message>
  <message>
   <source>Make its book after that.</source>
   <translation>Knjigo naredite potem.</translation>
  </message>
  <message>
   <source>Make its folder writable, then try again.</source>
   <translation>Omogočite pisanje v mapo profila in poskusite znova.</translation>
  </message>
  <message>
   <source>Make the folder writable, or open a copy of it with --profile.</source>
   <translation>Omogočite pisanje v mapo ali s --profile odprite njeno kopijo.</translation>
  </message>
  <message>
   <source>Making a {0}</source>
   <translation>Ustvarjanje: {0}</translation>
  </message>
  <message>
   <source>Making a {kind}</source>
   <translation>Ustvarjanje: {kind}</translation>
  </message>
  <message>
   <source>Mark as crisis (two approvers)</source>
   <translation>Označi kot krizno (dva odobritelja)</translation>
  </message>
  <message>
   <source>Mark as published…</source>
   <translation>Označi kot objavljeno…</translation>
  </message>
  <message>
   <source>Mark it with * and add the footnote.</source>
   <translation>Označite z * in dodajte opombo.</translation>
  </message>
  <message>
   <source>Marking as published</source>
   <translation>Označitev kot objavljeno</translation>
  </message>
  <message>
   <source>Media rights</source>
   <translation>Pravice medijev</translation>
  </message>
  <message>
   <source>Mend it, then take it again.</source>
   <translation>Popravite jo, potem jo vzemite znova.</translation>
  </message>
  <message>
   <source>Mend the file, then take it again.</source>
   <translation>Popravite datoteko, potem jo vzemite znova.</translation>
  </message>
  <message>
   <source>Mend the file.</source>
   <translation>Popravite datoteko.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Sporočilo</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Sporočila</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Zamujeno</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Moldavija</translation>
  </message>
  <message>
   <source>Montenegrin</source>
   <translation>črnogorščina</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Črna gora</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Meseci</translation>
  </message>
  <message>
   <source>More bytes came than were announced.</source>
   <translation>Prišlo je več bajtov, kot je bilo napovedanih.</translation>
  </message>
  <message>
   <source>Name at least one other country.</source>
   <translation>Navedite vsaj eno drugo državo.</translation>
  </message>
  <message>
   <source>Name both countries.</source>
   <translation>Navedite obe državi.</translation>
  </message>
  <message>
   <source>Name it.</source>
   <translation>Poimenujte ga.</translation>
  </message>
  <message>
   <source>Name its sheets: {0}.</source>
   <translation>Liste poimenujte: {0}.</translation>
  </message>
  <message>
   <source>Name other countries.</source>
   <translation>Navedite druge države.</translation>
  </message>
  <message>
   <source>Name the account, or its country and channel.</source>
   <translation>Navedite račun ali njegovo državo in kanal.</translation>
  </message>
  <message>
   <source>Narrative</source>
   <translation>Narativ</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Novi sledilci</translation>
  </message>
  <message>
   <source>No account is chosen.</source>
   <translation>Račun ni izbran.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Brez odgovora</translation>
  </message>
  <message>
   <source>No blackout blocks this post on its day.</source>
   <translation>Nobena zapora ne ustavlja te objave na njen dan.</translation>
  </message>
  <message>
   <source>No blackout is overridden for this post.</source>
   <translation>Za to objavo ne velja nobena izjema od zapore.</translation>
  </message>
  <message>
   <source>No campaigns yet</source>
   <translation>Kampanj še ni</translation>
  </message>
  <message>
   <source>No file was chosen.</source>
   <translation>Nobena datoteka ni izbrana.</translation>
  </message>
  <message>
   <source>No keyring keeps the key of your drafts. Choose a passphrase for them.</source>
   <translation>Ključa vaših osnutkov ne hrani nobena shramba ključev. Izberite geslo ključa.</translation>
  </message>
  <message>
   <source>No passphrase was given.</source>
   <translation>Geslo ključa ni bilo vpisano.</translation>
  </message>
  <message>
   <source>Nobody came back from the browser.</source>
   <translation>Nihče se ni vrnil iz brskalnika.</translation>
  </message>
  <message>
   <source>Nobody can do this.</source>
   <translation>Tega ne more storiti nihče.</translation>
  </message>
  <message>
   <source>Nobody comes in without an e-mail address.</source>
   <translation>Brez e-poštnega naslova nihče ne more vstopiti.</translation>
  </message>
  <message>
   <source>Nobody ends an embargo early alone.</source>
   <translation>Nihče sam predčasno ne konča embarga.</translation>
  </message>
  <message>
   <source>Nobody hands over what is not theirs: they do not hold the role {0} of {1} themselves.</source>
   <translation>Nihče ne more predati, kar ni njegovo: ta oseba sama nima vloge {0} ({1}).</translation>
  </message>
  <message>
   <source>Nobody in this network has the e-mail address by which your ministry knows you.</source>
   <translation>V tem omrežju nihče nima e-poštnega naslova, po katerem vas pozna vaše ministrstvo.</translation>
  </message>
  <message>
   <source>Nobody proposes to lift this embargo.</source>
   <translation>Nihče ne predlaga odprave tega embarga.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Nihče ne izključi samega sebe.</translation>
  </message>
  <message>
   <source>Nobody takes the administration away from themselves.</source>
   <translation>Nihče sam sebi ne odvzame upravljanja.</translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet.</source>
   <translation>Na tem prenosniku še nihče ne dela.</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Severna Makedonija</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Ni odločeno</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Ni pridružena</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Ni načrtovano</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Opomba</translation>
  </message>
  <message>
   <source>Nothing has to be done about it.</source>
   <translation>V zvezi z njo ni treba storiti ničesar.</translation>
  </message>
  <message>
   <source>Nothing is handed in. Tell your administrator, by another way than this server. Where it is as it should be, sign out and join again.</source>
   <translation>Nič se ne odda. Obvestite skrbnika po drugi poti, ne prek tega strežnika. Če je vse, kot mora biti, se odjavite in se znova pridružite.</translation>
  </message>
  <message>
   <source>Nothing is lost: the laptop keeps it and sends it again.</source>
   <translation>Nič ni izgubljeno: prenosnik to ohrani in pošlje znova.</translation>
  </message>
  <message>
   <source>Nothing is planned in this month.</source>
   <translation>V tem mesecu ni nič načrtovano.</translation>
  </message>
  <message>
   <source>Nothing of it is on the desk.</source>
   <translation>Na pultu ni ničesar od nje.</translation>
  </message>
  <message>
   <source>Nothing of yours waits for others</source>
   <translation>Nič vašega ne čaka na druge</translation>
  </message>
  <message>
   <source>Nothing waits for your decision</source>
   <translation>Nič ne čaka na vašo odločitev</translation>
  </message>
  <message>
   <source>Nothing waits for your decision.</source>
   <translation>Nič ne čaka na vašo odločitev.</translation>
  </message>
  <message>
   <source>Nothing was decided</source>
   <translation>O ničemer ni bilo odločeno</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Cilj</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Uradnik</translation>
  </message>
  <message>
   <source>Offline. {0}.</source>
   <translation>Brez povezave. {0}.</translation>
  </message>
  <message>
   <source>On hold: {0}</source>
   <translation>Zadržano: {0}</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>Na prošnjo</translation>
  </message>
  <message>
   <source>Only a post in review can be decided on.</source>
   <translation>Odločati je mogoče le o objavi v pregledu.</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated.</source>
   <translation>Ponavljati je mogoče le objavo s časom.</translation>
  </message>
  <message>
   <source>Only a published post has figures.</source>
   <translation>Številke ima samo objavljena objava.</translation>
  </message>
  <message>
   <source>Only administrators of the network can do this.</source>
   <translation>To lahko storijo samo skrbniki omrežja.</translation>
  </message>
  <message>
   <source>Only the decisions of an approver or of a lead can be handed over.</source>
   <translation>Predati je mogoče le odločitve odobritelja ali vodje.</translation>
  </message>
  <message>
   <source>Only the web page makes keys of the web page, and no others.</source>
   <translation>Samo spletna stran dela ključe spletne strani, in nobenih drugih.</translation>
  </message>
  <message>
   <source>Only {0} can decide in this step.</source>
   <translation>V tem koraku odločajo samo: {0}.</translation>
  </message>
  <message>
   <source>Only {0} can do this.</source>
   <translation>To lahko stori samo: {0}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} can do this.</source>
   <translation>To lahko stori samo: {0} ali {1}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} or {2} can do this.</source>
   <translation>To lahko stori samo: {0} ali {1} ali {2}.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program and save it again as an Excel workbook (.xlsx).</source>
   <translation>Odprite jo v programu za preglednice in jo znova shranite kot delovni zvezek Excel (.xlsx).</translation>
  </message>
  <message>
   <source>Open it to change that.</source>
   <translation>Za spremembo odprite dogodek.</translation>
  </message>
  <message>
   <source>Open the page again and fill it in there.</source>
   <translation>Znova odprite stran in ga izpolnite tam.</translation>
  </message>
  <message>
   <source>Open the page again.</source>
   <translation>Znova odprite stran.</translation>
  </message>
  <message>
   <source>Override the blackout…</source>
   <translation>Dovoli izjemo od zapore …</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Skrbnik</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Part it into several files.</source>
   <translation>Razdelite ga na več datotek.</translation>
  </message>
  <message>
   <source>Part {0} of the thread: {1}</source>
   <translation>{0}. del niza: {1}</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Sodelovanje</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Partnerice</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Geslo</translation>
  </message>
  <message>
   <source>Paste its address, beginning with https://.</source>
   <translation>Prilepite naslov, ki se začne s https://.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Oseba</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Steber</translation>
  </message>
  <message>
   <source>Place another stop.</source>
   <translation>Postavite drugo ustavitev.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Prostori</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Načrtovano</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Objava</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Objave</translation>
  </message>
  <message>
   <source>Posts that others send for approval come here, the soonest first.</source>
   <translation>Sem pridejo objave, ki jih drugi pošljejo v odobritev, najbližje najprej.</translation>
  </message>
  <message>
   <source>Posts that you sent stay here until they are decided on.</source>
   <translation>Objave, ki ste jih poslali, ostanejo tu do odločitve.</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Težava</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>Dokaz</translation>
  </message>
  <message>
   <source>Propose to lift it, with a reason; another person confirms.</source>
   <translation>Predlagajte odpravo z razlogom; druga oseba potrdi.</translation>
  </message>
  <message>
   <source>Publish in the real network.</source>
   <translation>Objavite v pravi mreži.</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Objavljeno</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Objavljanje je ustavljeno ({0}), od {1}, ustavil(a): {2}: {3}</translation>
  </message>
  <message>
   <source>Publishing is stopped: {0}</source>
   <translation>Objavljanje je ustavljeno: {0}</translation>
  </message>
  <message>
   <source>Put another one in its place.</source>
   <translation>Na njegovo mesto dajte drugega.</translation>
  </message>
  <message>
   <source>Put it back from a backup.</source>
   <translation>Obnovite jo iz varnostne kopije.</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>Zadrži…</translation>
  </message>
  <message>
   <source>Put that step first.</source>
   <translation>Ta korak postavite na prvo mesto.</translation>
  </message>
  <message>
   <source>Put the right one back.</source>
   <translation>Vrnite pravi ključ.</translation>
  </message>
  <message>
   <source>Putting on hold</source>
   <translation>Zadržanje</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Vprašanje in odgovor</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Doseg</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Odzivi</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Odčitano</translation>
  </message>
  <message>
   <source>Read the content and decide again.</source>
   <translation>Preberite vsebino in odločite znova.</translation>
  </message>
  <message>
   <source>Read the text as it is now, then decide again.</source>
   <translation>Preberite besedilo, kakršno je zdaj, in se znova odločite.</translation>
  </message>
  <message>
   <source>Release the hold</source>
   <translation>Sprosti zadržanje</translation>
  </message>
  <message>
   <source>Release the hold first.</source>
   <translation>Najprej sprostite zadržanje.</translation>
  </message>
  <message>
   <source>Releasing the hold</source>
   <translation>Sprostitev zadržanja</translation>
  </message>
  <message>
   <source>Remove it from the text.</source>
   <translation>Odstranite iz besedila.</translation>
  </message>
  <message>
   <source>Remove it.</source>
   <translation>Odstranite ga.</translation>
  </message>
  <message>
   <source>Remove it: what people read would not be what was approved.</source>
   <translation>Odstranite ga: ljudje ne bi brali tega, kar je bilo odobreno.</translation>
  </message>
  <message>
   <source>Remove or rename one of them.</source>
   <translation>Enega odstranite ali preimenujte.</translation>
  </message>
  <message>
   <source>Remove the sheets of other work.</source>
   <translation>Odstranite liste drugega dela.</translation>
  </message>
  <message>
   <source>Remove what is not part of the plan.</source>
   <translation>Odstranite, kar ni del načrta.</translation>
  </message>
  <message>
   <source>Reopen as draft</source>
   <translation>Znova odpri kot osnutek</translation>
  </message>
  <message>
   <source>Reopening</source>
   <translation>Ponovno odpiranje</translation>
  </message>
  <message>
   <source>Repeat it first.</source>
   <translation>Najprej jo ponovite.</translation>
  </message>
  <message>
   <source>Repeated claim</source>
   <translation>Ponovljena trditev</translation>
  </message>
  <message>
   <source>Repeated text</source>
   <translation>Ponovljeno besedilo</translation>
  </message>
  <message>
   <source>Report it.</source>
   <translation>Sporočite napako.</translation>
  </message>
  <message>
   <source>Report it: the program sent what the server does not know.</source>
   <translation>Sporočite napako: program je poslal nekaj, česar strežnik ne pozna.</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Prošnja</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Zahtevaj spremembe</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Zahtevaj spremembe…</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Pridržek</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Rezultati</translation>
  </message>
  <message>
   <source>Roles are {0}.</source>
   <translation>Vloge so {0}.</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Romunija</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation>romunščina</translation>
  </message>
  <message>
   <source>Row {0} cannot be read as CSV: {1}.</source>
   <translation>Vrstice {0} ni mogoče prebrati kot CSV: {1}.</translation>
  </message>
  <message>
   <source>Row {0} has more than {1} columns.</source>
   <translation>Vrstica {0} ima več kot {1} stolpcev.</translation>
  </message>
  <message>
   <source>Rule {0}: Another rule has the id “{1}” already.</source>
   <translation>Pravilo {0}: Drugo pravilo že ima oznako »{1}«.</translation>
  </message>
  <message>
   <source>Save it anew, then attach it.</source>
   <translation>Shranite jo na novo in jo nato pripnite.</translation>
  </message>
  <message>
   <source>Save it as .xlsx without a password.</source>
   <translation>Shranite jo kot .xlsx brez gesla.</translation>
  </message>
  <message>
   <source>Save it as a file, then add that.</source>
   <translation>Shranite jo kot datoteko in dodajte to.</translation>
  </message>
  <message>
   <source>Save it as an Excel workbook (.xlsx) or as CSV.</source>
   <translation>Shranite jo kot delovni zvezek Excel (.xlsx) ali kot CSV.</translation>
  </message>
  <message>
   <source>Save it in one of these forms, then attach that.</source>
   <translation>Shranite v eni od teh oblik in jo nato priložite.</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>Shranite jo manjšo.</translation>
  </message>
  <message>
   <source>Say it in other words, or leave one of the two out.</source>
   <translation>Povejte z drugimi besedami ali eno od obeh izpustite.</translation>
  </message>
  <message>
   <source>Say it otherwise.</source>
   <translation>Povejte drugače.</translation>
  </message>
  <message>
   <source>Say true or false.</source>
   <translation>Navedite true ali false.</translation>
  </message>
  <message>
   <source>Say what is true in your own words; a claim that is repeated spreads.</source>
   <translation>Povejte, kaj je res, s svojimi besedami; ponovljena trditev se širi.</translation>
  </message>
  <message>
   <source>Say what should change.</source>
   <translation>Povejte, kaj naj se spremeni.</translation>
  </message>
  <message>
   <source>Say whether you mean the first (UTC{0}) or the second (UTC{1}).</source>
   <translation>Povejte, ali mislite prvi čas (UTC{0}) ali drugi (UTC{1}).</translation>
  </message>
  <message>
   <source>Say why it ends before its time.</source>
   <translation>Povejte, zakaj se konča predčasno.</translation>
  </message>
  <message>
   <source>Say why it goes out all the same.</source>
   <translation>Povejte, zakaj gre kljub temu ven.</translation>
  </message>
  <message>
   <source>Say why nothing may go out.</source>
   <translation>Povejte, zakaj nič ne sme v javnost.</translation>
  </message>
  <message>
   <source>Say why posts may go out again.</source>
   <translation>Povejte, zakaj smejo objave spet v javnost.</translation>
  </message>
  <message>
   <source>Say why.</source>
   <translation>Povejte, zakaj.</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Razporedi</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Razporejeno</translation>
  </message>
  <message>
   <source>Scheduling</source>
   <translation>Razporejanje</translation>
  </message>
  <message>
   <source>Scoring</source>
   <translation>Ocenjevanje</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Pošlji v odobritev</translation>
  </message>
  <message>
   <source>Send it again.</source>
   <translation>Pošljite znova.</translation>
  </message>
  <message>
   <source>Send it as it is, or with gzip.</source>
   <translation>Pošljite, kot je, ali stisnjeno z gzip.</translation>
  </message>
  <message>
   <source>Send it for approval again.</source>
   <translation>Znova pošljite v odobritev.</translation>
  </message>
  <message>
   <source>Send it for approval.</source>
   <translation>Pošljite v odobritev.</translation>
  </message>
  <message>
   <source>Send less at once.</source>
   <translation>Pošljite manj naenkrat.</translation>
  </message>
  <message>
   <source>Send the medium again from its beginning.</source>
   <translation>Sliko ali film pošljite znova od začetka.</translation>
  </message>
  <message>
   <source>Sending for approval</source>
   <translation>Pošiljanje v odobritev</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Občutljivost</translation>
  </message>
  <message>
   <source>Sent by {0}</source>
   <translation>Poslano: {0}</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Srbija</translation>
  </message>
  <message>
   <source>Serbian (Cyrillic)</source>
   <translation>srbščina (cirilica)</translation>
  </message>
  <message>
   <source>Serbian (Latin)</source>
   <translation>srbščina (latinica)</translation>
  </message>
  <message>
   <source>Set another embargo for what is still to come.</source>
   <translation>Določite nov embargo za to, kar še pride.</translation>
  </message>
  <message>
   <source>Set up the second factor in the settings of the desk.</source>
   <translation>Drugi dejavnik nastavite v nastavitvah mize.</translation>
  </message>
  <message>
   <source>Settle the conflict first.</source>
   <translation>Najprej uredite navzkrižje.</translation>
  </message>
  <message>
   <source>Settle the conflict instead.</source>
   <translation>Namesto tega uredite navzkrižje.</translation>
  </message>
  <message>
   <source>Settle the conflict.</source>
   <translation>Uredite navzkrižje.</translation>
  </message>
  <message>
   <source>Settling a conflict</source>
   <translation>Urejanje navzkrižja</translation>
  </message>
  <message>
   <source>Share the {0} first.</source>
   <translation>Najprej delite z mrežo: {0}.</translation>
  </message>
  <message>
   <source>Share with the network</source>
   <translation>Deli z mrežo</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Delitve</translation>
  </message>
  <message>
   <source>Sharing a {0}</source>
   <translation>Deljenje: {0}</translation>
  </message>
  <message>
   <source>Sharing a {kind}</source>
   <translation>Deljenje: {kind}</translation>
  </message>
  <message>
   <source>Shorten it a little to be safe.</source>
   <translation>Za vsak primer ga nekoliko skrajšajte.</translation>
  </message>
  <message>
   <source>Shorten it, or look at the post once it is out.</source>
   <translation>Skrajšajte ga ali poglejte objavo, ko izide.</translation>
  </message>
  <message>
   <source>Shorten it, or make a thread of it.</source>
   <translation>Skrajšajte ga ali naredite niz.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Skrajšajte ga.</translation>
  </message>
  <message>
   <source>Shorten the title.</source>
   <translation>Skrajšajte naslov.</translation>
  </message>
  <message>
   <source>Show it to the network.</source>
   <translation>Pokažite jo mreži.</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Prijava</translation>
  </message>
  <message>
   <source>Sign in again from the beginning.</source>
   <translation>Prijavite se znova od začetka.</translation>
  </message>
  <message>
   <source>Sign in again whenever you like.</source>
   <translation>Znova se prijavite, kadar želite.</translation>
  </message>
  <message>
   <source>Sign in again, and finish it there.</source>
   <translation>Prijavite se znova in prijavo tam dokončajte.</translation>
  </message>
  <message>
   <source>Sign in again; unsent work is kept.</source>
   <translation>Prijavite se znova; neposlano delo je shranjeno.</translation>
  </message>
  <message>
   <source>Sign in at your ministry</source>
   <translation>Prijava pri vašem ministrstvu</translation>
  </message>
  <message>
   <source>Sign in first.</source>
   <translation>Najprej se prijavite.</translation>
  </message>
  <message>
   <source>Sign in on this device, or take its new name with POST /v1/devices.</source>
   <translation>Prijavite se na tej napravi ali si vzemite njeno novo ime s POST /v1/devices.</translation>
  </message>
  <message>
   <source>Sign in to a server, or start without one.</source>
   <translation>Prijavite se v strežnik ali začnite brez njega.</translation>
  </message>
  <message>
   <source>Sign in with your password.</source>
   <translation>Prijavite se z geslom.</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Odjava</translation>
  </message>
  <message>
   <source>Since it was approved last</source>
   <translation>Od zadnje odobritve</translation>
  </message>
  <message>
   <source>Slovak</source>
   <translation>slovaščina</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Slovaška</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Slovenija</translation>
  </message>
  <message>
   <source>Slovenian</source>
   <translation>slovenščina</translation>
  </message>
  <message>
   <source>Somebody has already decided on this content for you.</source>
   <translation>O tej vsebini je namesto vas že nekdo odločil.</translation>
  </message>
  <message>
   <source>Somebody has already decided on this post.</source>
   <translation>O tej objavi je že nekdo odločil.</translation>
  </message>
  <message>
   <source>Somebody in this network has the address “{0}” already.</source>
   <translation>Nekdo v tem omrežju že ima naslov »{0}«.</translation>
  </message>
  <message>
   <source>Somebody works in this profile already.</source>
   <translation>V tem profilu že nekdo dela.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Izvirnik</translation>
  </message>
  <message>
   <source>Split it into several files.</source>
   <translation>Razdelite jo na več datotek.</translation>
  </message>
  <message>
   <source>Split it, or export one campaign at a time.</source>
   <translation>Razdelite jo ali izvažajte po eno kampanjo.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stopnja</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Začetek</translation>
  </message>
  <message>
   <source>Start where it can be asked for.</source>
   <translation>Zaženite tam, kjer ga je mogoče vpisati.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stanje</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Ustavitev</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>Strategija</translation>
  </message>
  <message>
   <source>Sync again to fetch the rest; what is here stays.</source>
   <translation>Za preostanek znova sinhronizirajte; kar je tukaj, ostane.</translation>
  </message>
  <message>
   <source>Sync again.</source>
   <translation>Znova uskladite.</translation>
  </message>
  <message>
   <source>Sync the laptop on which it was attached, then send the post for approval again.</source>
   <translation>Uskladite prenosnik, na katerem je bilo priloženo, nato objavo znova pošljite v odobritev.</translation>
  </message>
  <message>
   <source>Sync to fetch the rest from the server.</source>
   <translation>Uskladite, da se preostalo prenese s strežnika.</translation>
  </message>
  <message>
   <source>Sync, then look again.</source>
   <translation>Uskladite in poglejte znova.</translation>
  </message>
  <message>
   <source>Sync, then try again.</source>
   <translation>Uskladite, potem poskusite znova.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Oznaka</translation>
  </message>
  <message>
   <source>Take a new name for this device and send the change again under a new id.</source>
   <translation>Tej napravi dajte novo ime in spremembo znova pošljite pod novo oznako.</translation>
  </message>
  <message>
   <source>Take another one, or publish before.</source>
   <translation>Vzemite drug medij ali objavite prej.</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Vzemi iz razporeda</translation>
  </message>
  <message>
   <source>Take out {0}.</source>
   <translation>Odstranite: {0}.</translation>
  </message>
  <message>
   <source>Take the crisis mark away</source>
   <translation>Odstrani oznako krize</translation>
  </message>
  <message>
   <source>Taking back from review</source>
   <translation>Vrnitev iz pregleda</translation>
  </message>
  <message>
   <source>Taking off the schedule</source>
   <translation>Jemanje iz razporeda</translation>
  </message>
  <message>
   <source>Tell your administrator. Everything that you write is kept on this laptop.</source>
   <translation>Obvestite skrbnika sistema. Vse, kar napišete, se shrani na tem prenosniku.</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Predloga</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Besedilo</translation>
  </message>
  <message>
   <source>That did not work</source>
   <translation>To ni uspelo</translation>
  </message>
  <message>
   <source>The JSON gives one name twice in the same object.</source>
   <translation>JSON v istem predmetu isto ime navaja dvakrat.</translation>
  </message>
  <message>
   <source>The JSON is nested too deep.</source>
   <translation>JSON je gnezden pregloboko.</translation>
  </message>
  <message>
   <source>The JSON is not what this address takes: {0}.</source>
   <translation>JSON ni tak, kot ga ta naslov sprejme: {0}.</translation>
  </message>
  <message>
   <source>The account belongs to {0}, the post to {1}.</source>
   <translation>Račun pripada državi {0}, objava državi {1}.</translation>
  </message>
  <message>
   <source>The account is on another channel.</source>
   <translation>Račun je na drugem kanalu.</translation>
  </message>
  <message>
   <source>The address of a server has no name, query or fragment.</source>
   <translation>Naslov strežnika nima imena, poizvedbe ali fragmenta.</translation>
  </message>
  <message>
   <source>The address or the password is wrong.</source>
   <translation>Naslov ali geslo ni pravilno.</translation>
  </message>
  <message>
   <source>The address, the password or the device's name cannot be used.</source>
   <translation>Naslova, gesla ali imena naprave ni mogoče uporabiti.</translation>
  </message>
  <message>
   <source>The answer comes from another sign-in than your ministry's.</source>
   <translation>Odgovor prihaja od druge prijave, ne od prijave vašega ministrstva.</translation>
  </message>
  <message>
   <source>The answer did not come from a Campaign Desk server as it left it: {0}. Nothing was changed.</source>
   <translation>Odgovor ni prišel s strežnika Campaign Desk tak, kot je bil poslan: {0}. Nič ni bilo spremenjeno.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in belongs to another attempt.</source>
   <translation>Odgovor prijave vašega ministrstva spada k drugemu poskusu.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in cannot be trusted: its signature does not fit.</source>
   <translation>Odgovoru prijave vašega ministrstva ni mogoče zaupati: podpis se ne ujema.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in has expired.</source>
   <translation>Odgovor prijave vašega ministrstva je potekel.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in was made for another program.</source>
   <translation>Odgovor prijave vašega ministrstva je bil narejen za drug program.</translation>
  </message>
  <message>
   <source>The approval lapsed: {0}.</source>
   <translation>Odobritev je potekla: {0}.</translation>
  </message>
  <message>
   <source>The approval route has changed since this post was approved.</source>
   <translation>Pot odobritve se je po odobritvi te objave spremenila.</translation>
  </message>
  <message>
   <source>The body is not JSON in UTF-8.</source>
   <translation>Telo zahteve ni JSON v UTF-8.</translation>
  </message>
  <message>
   <source>The body is not gzip.</source>
   <translation>Telo zahteve ni gzip.</translation>
  </message>
  <message>
   <source>The body is of a type that this address does not take.</source>
   <translation>Telo zahteve je vrste, ki je ta naslov ne sprejme.</translation>
  </message>
  <message>
   <source>The body must be JSON (Content-Type: application/json).</source>
   <translation>Telo zahteve mora biti JSON (Content-Type: application/json).</translation>
  </message>
  <message>
   <source>The bytes that arrived are not those that were announced; they were dropped.</source>
   <translation>Prispeli bajti niso tisti, ki so bili napovedani; zavrženi so bili.</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Kampanja se konča, preden se začne.</translation>
  </message>
  <message>
   <source>The campaign that this belongs to is not here.</source>
   <translation>Kampanje, ki ji to pripada, tukaj ni.</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be read.</source>
   <translation>Datoteke s potrdilom {0} ni mogoče prebrati.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not trusted on this laptop.</source>
   <translation>Ta prenosnik ne zaupa potrdilu strežnika {0}.</translation>
  </message>
  <message>
   <source>The change of the {0}</source>
   <translation>Sprememba polja {0}</translation>
  </message>
  <message>
   <source>The change of the {0}{1}</source>
   <translation>Sprememba: {0}{1}</translation>
  </message>
  <message>
   <source>The change “{0}” does not have the form it should have.</source>
   <translation>Sprememba »{0}« nima prave oblike.</translation>
  </message>
  <message>
   <source>The channel “{0}” is not known.</source>
   <translation>Kanal »{0}« ni znan.</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>Komentar je prazen.</translation>
  </message>
  <message>
   <source>The connection to {0} broke off.</source>
   <translation>Povezava s strežnikom {0} se je prekinila.</translation>
  </message>
  <message>
   <source>The content changed while you were reading. Read it again.</source>
   <translation>Vsebina se je med branjem spremenila. Preberite jo znova.</translation>
  </message>
  <message>
   <source>The content is approved.</source>
   <translation>Vsebina je odobrena.</translation>
  </message>
  <message>
   <source>The content, or who has to approve it, has changed since it was shown to you.</source>
   <translation>Odkar ste to videli, se je spremenila vsebina ali to, kdo jo mora odobriti.</translation>
  </message>
  <message>
   <source>The database in {0} cannot be opened with this key.</source>
   <translation>Podatkovne zbirke v {0} ni mogoče odpreti s tem ključem.</translation>
  </message>
  <message>
   <source>The database in {0} has version {1}; this program knows {2} at most.</source>
   <translation>Podatkovna zbirka v {0} ima različico {1}; ta program pozna največ {2}.</translation>
  </message>
  <message>
   <source>The database is busy with other work.</source>
   <translation>Podatkovna zbirka je zasedena z drugim delom.</translation>
  </message>
  <message>
   <source>The database of this laptop was damaged. It is kept as {0}; {1} unsent changes were saved. Sync to fetch everything else from the server.</source>
   <translation>Podatkovna zbirka tega prenosnika je bila poškodovana. Shranjena je kot {0}; rešene neposlane spremembe: {1}. Uskladite, da se vse drugo prenese s strežnika.</translation>
  </message>
  <message>
   <source>The database of this laptop was found damaged and was kept aside. Work that was not sent is safe.</source>
   <translation>Podatkovna zbirka tega prenosnika je bila poškodovana in je shranjena posebej. Neposlano delo je na varnem.</translation>
  </message>
  <message>
   <source>The desk did not say well where it waits.</source>
   <translation>Miza ni pravilno povedala, kje čaka.</translation>
  </message>
  <message>
   <source>The device's name must be 1 to 64 letters, digits or any of . _ : and -.</source>
   <translation>Ime naprave mora imeti od 1 do 64 črk, števk ali znakov . _ : in -.</translation>
  </message>
  <message>
   <source>The dictionary {0} cannot be used.</source>
   <translation>Slovarja {0} ni mogoče uporabiti.</translation>
  </message>
  <message>
   <source>The effect must be warn or block.</source>
   <translation>Učinek mora biti warn ali block.</translation>
  </message>
  <message>
   <source>The figures of a post are its own country's.</source>
   <translation>Številke objave so od njene države.</translation>
  </message>
  <message>
   <source>The file has a header but no rows.</source>
   <translation>Datoteka ima glavo, a nobene vrstice.</translation>
  </message>
  <message>
   <source>The file has more than {0} rows.</source>
   <translation>Datoteka ima več kot {0} vrstic.</translation>
  </message>
  <message>
   <source>The file has no sheet of a plan.</source>
   <translation>V datoteki ni nobenega lista načrta.</translation>
  </message>
  <message>
   <source>The file holds NUL characters, so it is not a CSV file in this encoding.</source>
   <translation>V datoteki so znaki NUL, torej ni datoteka CSV v tem kodiranju.</translation>
  </message>
  <message>
   <source>The file is not {0}: byte {1} does not fit.</source>
   <translation>Datoteka ni v {0}: bajt {1} ne ustreza.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read as text.</source>
   <translation>Datoteke {0} ni mogoče prebrati kot besedilo.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read: {1}.</source>
   <translation>Datoteke {0} ni mogoče prebrati: {1}.</translation>
  </message>
  <message>
   <source>The file {0} changed while it was read.</source>
   <translation>Datoteka {0} se je med branjem spremenila.</translation>
  </message>
  <message>
   <source>The file {0} is damaged, so the passphrase cannot be used.</source>
   <translation>Datoteka {0} je poškodovana, zato gesla ključa ni mogoče uporabiti.</translation>
  </message>
  <message>
   <source>The file {0} is too large: at most {1} MiB can be attached.</source>
   <translation>Datoteka {0} je prevelika: priložiti je mogoče največ {1} MiB.</translation>
  </message>
  <message>
   <source>The file {0} {1}.</source>
   <translation>Datoteka {0}: {1}.</translation>
  </message>
  <message>
   <source>The film has a track of data such as places beside its picture and sound.</source>
   <translation>Film ima poleg slike in zvoka sled s podatki, na primer o krajih.</translation>
  </message>
  <message>
   <source>The first step of an approval route must be the post's own country's approver.</source>
   <translation>Prvi korak poti odobritve mora biti odobritelj države objave.</translation>
  </message>
  <message>
   <source>The font file {0} is damaged.</source>
   <translation>Datoteka pisave {0} je poškodovana.</translation>
  </message>
  <message>
   <source>The form is larger than the server's limit.</source>
   <translation>Obrazec je večji od omejitve strežnika.</translation>
  </message>
  <message>
   <source>The form was not understood.</source>
   <translation>Obrazec ni bil razumljen.</translation>
  </message>
  <message>
   <source>The id, the term, the reason and the source must say something.</source>
   <translation>Oznaka, izraz, razlog in vir morajo kaj povedati.</translation>
  </message>
  <message>
   <source>The key file {0} can be read by others.</source>
   <translation>Datoteko s ključem {0} lahko berejo drugi.</translation>
  </message>
  <message>
   <source>The key file {0} cannot be read.</source>
   <translation>Datoteke s ključem {0} ni mogoče prebrati.</translation>
  </message>
  <message>
   <source>The key of the database lies unprotected in {0}: whoever can read the disk can read the drafts. Use a keyring or a passphrase where you can.</source>
   <translation>Ključ podatkovne zbirke je nezaščiten v {0}: kdor lahko bere disk, lahko bere osnutke. Kjer je mogoče, uporabite shrambo ključev ali geslo ključa.</translation>
  </message>
  <message>
   <source>The key of the profile {0} is not in the keyring of this system.</source>
   <translation>Ključa profila {0} ni v shrambi ključev tega sistema.</translation>
  </message>
  <message>
   <source>The key of this decision was revoked.</source>
   <translation>Ključ te odločitve je bil preklican.</translation>
  </message>
  <message>
   <source>The key of this profile could not be removed from the keyring.</source>
   <translation>Ključa tega profila ni bilo mogoče odstraniti iz shrambe ključev.</translation>
  </message>
  <message>
   <source>The kind must be one of {0}.</source>
   <translation>Vrsta mora biti ena od {0}.</translation>
  </message>
  <message>
   <source>The kind of this change or record is not a name.</source>
   <translation>Vrsta te spremembe ali zapisa ni ime.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again and offers what the backup lost; unsent work is kept.</source>
   <translation>Prenosnik znova prenese potrjeno kopijo in ponudi, kar je varnostna kopija izgubila; neposlano delo ostane.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again; unsent work is kept.</source>
   <translation>Prenosnik znova prenese potrjeno kopijo; neposlano delo se ohrani.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Zadnji dan je pred prvim.</translation>
  </message>
  <message>
   <source>The limit is between 1 and {0} hours.</source>
   <translation>Meja je med 1 in {0} h.</translation>
  </message>
  <message>
   <source>The limit of {0} leaves no room for text.</source>
   <translation>Omejitev kanala {0} ne pušča prostora za besedilo.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was approved.</source>
   <translation>Stališče »{0}« se je po odobritvi te objave spremenilo.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was sent for approval.</source>
   <translation>Stališče »{0}« se je po pošiljanju te objave v odobritev spremenilo.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was approved.</source>
   <translation>Stališče »{0}« je bilo po odobritvi te objave odstranjeno.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was sent for approval.</source>
   <translation>Stališče »{0}« je bilo po pošiljanju te objave v odobritev odstranjeno.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was approved.</source>
   <translation>Stališče »{0}« je bilo po odobritvi te objave umaknjeno.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was sent for approval.</source>
   <translation>Stališče »{0}« je bilo po pošiljanju te objave v odobritev umaknjeno.</translation>
  </message>
  <message>
   <source>The line “{0}”, on which this post rests, is withdrawn.</source>
   <translation>Stališče »{0}«, na katerem temelji ta objava, je umaknjeno.</translation>
  </message>
  <message>
   <source>The link is no address of a page.</source>
   <translation>Povezava ni naslov strani.</translation>
  </message>
  <message>
   <source>The link to the published post is missing.</source>
   <translation>Manjka povezava do javne objave.</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Samo ministrstva</translation>
  </message>
  <message>
   <source>The national days could not be worked out.</source>
   <translation>Državnih praznikov ni bilo mogoče izračunati.</translation>
  </message>
  <message>
   <source>The network's coordinator holds it.</source>
   <translation>Zadržuje koordinator mreže.</translation>
  </message>
  <message>
   <source>The next decision makes a new one.</source>
   <translation>Naslednja odločitev naredi novega.</translation>
  </message>
  <message>
   <source>The number of days is between 0 and {0}.</source>
   <translation>Število dni je med 0 in {0}.</translation>
  </message>
  <message>
   <source>The number or the time of this change is not formed well.</source>
   <translation>Številka ali čas te spremembe ni pravilno zapisan.</translation>
  </message>
  <message>
   <source>The other text is in the history: restore it from there.</source>
   <translation>Drugo besedilo je v zgodovini: obnovite ga od tam.</translation>
  </message>
  <message>
   <source>The pack “{0}” was not taken. {1}</source>
   <translation>Paket »{0}« ni bil vzet. {1}</translation>
  </message>
  <message>
   <source>The packed body is not complete.</source>
   <translation>Stisnjeno telo zahteve ni popolno.</translation>
  </message>
  <message>
   <source>The passphrase is too short: {0} characters.</source>
   <translation>Geslo ključa je prekratko, znakov: {0}.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.</source>
   <translation>Geslo ključa ni pravilno.</translation>
  </message>
  <message>
   <source>The passphrase of your drafts:</source>
   <translation>Geslo ključa vaših osnutkov:</translation>
  </message>
  <message>
   <source>The password is wrong.</source>
   <translation>Geslo je napačno.</translation>
  </message>
  <message>
   <source>The password or the code cannot be used.</source>
   <translation>Gesla ali kode ni mogoče uporabiti.</translation>
  </message>
  <message>
   <source>The pasted picture cannot be read.</source>
   <translation>Prilepljene slike ni mogoče prebrati.</translation>
  </message>
  <message>
   <source>The person for whom you decide wrote part of this content, or has already decided on it.</source>
   <translation>Oseba, namesto katere odločate, je napisala del te vsebine ali je o njej že odločila.</translation>
  </message>
  <message>
   <source>The person with your e-mail address has come here by another account of your ministry before.</source>
   <translation>Oseba z vašim e-poštnim naslovom je sem že prišla z drugim računom vašega ministrstva.</translation>
  </message>
  <message>
   <source>The picture has {0} x {1} dots; it may have at most {2} million.</source>
   <translation>Slika ima {0} x {1} pik; imeti jih sme največ {2} milijonov.</translation>
  </message>
  <message>
   <source>The picture is too large: it may have at most {0} MiB.</source>
   <translation>Slika je prevelika: imeti sme največ {0} MiB.</translation>
  </message>
  <message>
   <source>The picture {0} could not be written.</source>
   <translation>Slike {0} ni bilo mogoče zapisati.</translation>
  </message>
  <message>
   <source>The post that these figures are of is not here.</source>
   <translation>Objave, ki so ji te številke namenjene, ni tu.</translation>
  </message>
  <message>
   <source>The profile folder {0} cannot be used: {1}.</source>
   <translation>Mape profila {0} ni mogoče uporabiti: {1}.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to, so nothing can be changed.</source>
   <translation>V profil {0} ni mogoče pisati, zato ničesar ni mogoče spremeniti.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to: everything can be read, nothing changed.</source>
   <translation>V profil {0} ni mogoče pisati: vse je mogoče brati, ničesar spremeniti.</translation>
  </message>
  <message>
   <source>The profile {0} is open in another Campaign Desk{1}.</source>
   <translation>Profil {0} je odprt v drugem programu Campaign Desk{1}.</translation>
  </message>
  <message>
   <source>The provider “{0}” has no https address.</source>
   <translation>Ponudnik »{0}« nima naslova https.</translation>
  </message>
  <message>
   <source>The proxy on the way to {0} does not let the desk through.</source>
   <translation>Posredniški strežnik na poti do {0} programa ne prepusti.</translation>
  </message>
  <message>
   <source>The record is not here any more, so this cannot be undone.</source>
   <translation>Zapisa ni več tu, zato tega ni mogoče razveljaviti.</translation>
  </message>
  <message>
   <source>The record of the network is not on this laptop.</source>
   <translation>Zapisa mreže ni na tem prenosniku.</translation>
  </message>
  <message>
   <source>The record that this change belongs to is not here.</source>
   <translation>Zapisa, ki mu ta sprememba pripada, ni tu.</translation>
  </message>
  <message>
   <source>The request is larger than the server's limit.</source>
   <translation>Zahteva je večja, kot strežnik dovoli.</translation>
  </message>
  <message>
   <source>The request was not understood.</source>
   <translation>Zahteva ni bila razumljena.</translation>
  </message>
  <message>
   <source>The sample campaign was left out.</source>
   <translation>Vzorčna kampanja je bila izpuščena.</translation>
  </message>
  <message>
   <source>The server did not keep what it was sent of a picture.</source>
   <translation>Strežnik ni obdržal poslanega dela slike.</translation>
  </message>
  <message>
   <source>The server does not have all of {0} yet.</source>
   <translation>Strežnik še nima vsega: {0}.</translation>
  </message>
  <message>
   <source>The server does not sign the head of its ledger with the key that it had before.</source>
   <translation>Strežnik vrha svoje knjige sprememb ne podpisuje s ključem, ki ga je imel prej.</translation>
  </message>
  <message>
   <source>The server does not take this medium. {0}</source>
   <translation>Strežnik te slike ali filma ne sprejme. {0}</translation>
  </message>
  <message>
   <source>The server failed; nothing of this request was applied.</source>
   <translation>Strežnik je odpovedal; od te zahteve ni bilo izvedeno nič.</translation>
  </message>
  <message>
   <source>The server has {0} bytes of this medium.</source>
   <translation>Strežnik ima {0} bajtov te slike ali filma.</translation>
  </message>
  <message>
   <source>The server is stopping.</source>
   <translation>Strežnik se ustavlja.</translation>
  </message>
  <message>
   <source>The server seems to have been restored from an older backup; nothing can be handed in until it is confirmed.</source>
   <translation>Strežnik je bil verjetno obnovljen iz starejše varnostne kopije; do potrditve ni mogoče ničesar oddati.</translation>
  </message>
  <message>
   <source>The server signs the head of its ledger wrongly.</source>
   <translation>Strežnik vrh svoje knjige sprememb napačno podpisuje.</translation>
  </message>
  <message>
   <source>The server speaks protocol {0}, the program {1} or newer.</source>
   <translation>Strežnik govori protokol {0}, program {1} ali novejšega.</translation>
  </message>
  <message>
   <source>The server was restored from a backup since this laptop was here last.</source>
   <translation>Odkar je bil ta prenosnik zadnjič tu, je bil strežnik obnovljen iz varnostne kopije.</translation>
  </message>
  <message>
   <source>The server's database cannot confirm what is handed in now.</source>
   <translation>Podatkovna zbirka strežnika zdaj ne more potrditi oddanega.</translation>
  </message>
  <message>
   <source>The server's history does not reach as far as this laptop's.</source>
   <translation>Zgodovina strežnika ne sega tako daleč kot zgodovina tega prenosnika.</translation>
  </message>
  <message>
   <source>The server’s ledger was rewritten: on {0} it stood otherwise.</source>
   <translation>Knjiga sprememb strežnika je bila napisana na novo: dne {0} je bila drugačna.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has more than {1} rows.</source>
   <translation>List »{0}« ima več kot {1} vrstic.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has no column for: {1}. Its header reads {2}.</source>
   <translation>List »{0}« nima stolpca za: {1}. Njegova glava se glasi {2}.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has two columns for “{1}”: “{2}” and “{3}”.</source>
   <translation>List »{0}« ima dva stolpca za »{1}«: »{2}« in »{3}«.</translation>
  </message>
  <message>
   <source>The sheet “{0}” is not part of a plan and was left alone.</source>
   <translation>List »{0}« ni del načrta in je ostal nedotaknjen.</translation>
  </message>
  <message>
   <source>The sign-in was given up.</source>
   <translation>Prijava je bila opuščena.</translation>
  </message>
  <message>
   <source>The signature of this decision does not fit it.</source>
   <translation>Podpis te odločitve se z njo ne ujema.</translation>
  </message>
  <message>
   <source>The source text changed since this was written.</source>
   <translation>Izvirno besedilo se je spremenilo, odkar je bilo to napisano.</translation>
  </message>
  <message>
   <source>The spelling program stopped.</source>
   <translation>Program za črkovanje se je ustavil.</translation>
  </message>
  <message>
   <source>The text changed again meanwhile.</source>
   <translation>Besedilo se je medtem znova spremenilo.</translation>
  </message>
  <message>
   <source>The text has {0} characters; at most {1} can be kept in one field.</source>
   <translation>Število znakov besedila: {0}; v enem polju jih je lahko največ {1}.</translation>
  </message>
  <message>
   <source>The text holds carriage returns; lines must end with a line feed.</source>
   <translation>Besedilo vsebuje znake CR; vrstice se morajo končati z znakom LF.</translation>
  </message>
  <message>
   <source>The text holds the character U+{0} at position {1}, which cannot be kept.</source>
   <translation>Besedilo ima na mestu {1} znak U+{0}, ki ga ni mogoče shraniti.</translation>
  </message>
  <message>
   <source>The text holds {0} at place {1}, which no channel takes.</source>
   <translation>Na mestu {1} je v besedilu {0}, česar ne sprejme noben kanal.</translation>
  </message>
  <message>
   <source>The text is not in Unicode normal form NFC.</source>
   <translation>Besedilo ni v normalni obliki Unicode NFC.</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1} ({2} of {3}).</source>
   <translation>Besedilo je za {1} predolgo, presežek: {0} ({2} od {3}).</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1}{2} ({3} of {4}).</source>
   <translation>Besedilo je za {1}{2} predolgo, presežek: {0} ({3} od {4}).</translation>
  </message>
  <message>
   <source>The text that stands was not changed by this.</source>
   <translation>Veljavno besedilo se s tem ni spremenilo.</translation>
  </message>
  <message>
   <source>The text, to the letter</source>
   <translation>Besedilo do črke natančno</translation>
  </message>
  <message>
   <source>The time of publication has passed.</source>
   <translation>Čas objave je minil.</translation>
  </message>
  <message>
   <source>The times of a series are not written one by one.</source>
   <translation>Časi serije se ne pišejo posamično.</translation>
  </message>
  <message>
   <source>The title holds a character that {0} does not take.</source>
   <translation>Naslov vsebuje znak, ki ga {0} ne sprejme.</translation>
  </message>
  <message>
   <source>The title is {0} too long for {1} ({2} of {3}).</source>
   <translation>Naslov je za {1} predolg, presežek: {0} ({2} od {3}).</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Gesli ključa nista enaki.</translation>
  </message>
  <message>
   <source>The workbook declares XML entities, which no spreadsheet program does.</source>
   <translation>Delovni zvezek razglaša entitete XML, česar ne počne noben program za preglednice.</translation>
  </message>
  <message>
   <source>The workbook has more than {0} sheets.</source>
   <translation>Delovni zvezek ima več kot {0} listov.</translation>
  </message>
  <message>
   <source>The workbook has no sheet with cells.</source>
   <translation>Delovni zvezek nima lista s celicami.</translation>
  </message>
  <message>
   <source>The workbook is damaged ({0}).</source>
   <translation>Delovni zvezek je poškodovan ({0}).</translation>
  </message>
  <message>
   <source>The workbook is damaged or protected by a password.</source>
   <translation>Delovni zvezek je poškodovan ali zaščiten z geslom.</translation>
  </message>
  <message>
   <source>The workbook unpacks to more than a plan holds.</source>
   <translation>Delovni zvezek se razpakira v več, kot obsega načrt.</translation>
  </message>
  <message>
   <source>The writers are asked for changes.</source>
   <translation>Pisce smo prosili za spremembe.</translation>
  </message>
  <message>
   <source>The {0} file is damaged.</source>
   <translation>Datoteka {0} je poškodovana.</translation>
  </message>
  <message>
   <source>The {0} has been changed again since, so this cannot be undone.</source>
   <translation>Medtem znova spremenjeno: {0}; zato tega ni mogoče razveljaviti.</translation>
  </message>
  <message>
   <source>The {0} holds a hidden sign that turns its direction (U+{1}).</source>
   <translation>Polje »{0}« vsebuje skriti znak, ki obrne smer pisave (U+{1}).</translation>
  </message>
  <message>
   <source>The {0} holds an invisible sign (U+{1}).</source>
   <translation>Polje »{0}« vsebuje nevidni znak (U+{1}).</translation>
  </message>
  <message>
   <source>There are more; the desk shows all of them.</source>
   <translation>Še več jih je; miza pokaže vse.</translation>
  </message>
  <message>
   <source>There are too many parameters in the address.</source>
   <translation>V naslovu je preveč parametrov.</translation>
  </message>
  <message>
   <source>There is no figure in it.</source>
   <translation>V njem ni nobene številke.</translation>
  </message>
  <message>
   <source>There is no pack of wording rules “{0}”.</source>
   <translation>Paketa pravil o izrazih »{0}« ni.</translation>
  </message>
  <message>
   <source>There is no published post “{0}”. Give the link under which it went out, or its id.</source>
   <translation>Objavljene objave »{0}« ni. Navedite povezavo, pod katero je izšla, ali njen id.</translation>
  </message>
  <message>
   <source>There is no role “{0}”.</source>
   <translation>Vloge »{0}« ni.</translation>
  </message>
  <message>
   <source>There is no room left for media on the server.</source>
   <translation>Na strežniku ni več prostora za slike in filme.</translation>
  </message>
  <message>
   <source>There is no text and no media.</source>
   <translation>Ni besedila in ni medijev.</translation>
  </message>
  <message>
   <source>There is no time of publication.</source>
   <translation>Ni časa objave.</translation>
  </message>
  <message>
   <source>There is no time zone.</source>
   <translation>Ni časovnega pasu.</translation>
  </message>
  <message>
   <source>There is no {0} “{1}” on this laptop.</source>
   <translation>Na tem prenosniku ni zapisa »{1}« ({0}).</translation>
  </message>
  <message>
   <source>There is nothing at this address.</source>
   <translation>Na tem naslovu ni ničesar.</translation>
  </message>
  <message>
   <source>There is nothing to take away.</source>
   <translation>Ničesar ni mogoče odvzeti.</translation>
  </message>
  <message>
   <source>There is nothing to {0}.</source>
   <translation>Ni ničesar za {0}.</translation>
  </message>
  <message>
   <source>There were too many tries with a wrong password or code.</source>
   <translation>Preveč je bilo poskusov z napačnim geslom ali kodo.</translation>
  </message>
  <message>
   <source>These countries are invited already.</source>
   <translation>Te države so že povabljene.</translation>
  </message>
  <message>
   <source>These countries have answered already, or were not invited.</source>
   <translation>Te države so že odgovorile ali niso bile povabljene.</translation>
  </message>
  <message>
   <source>These countries were reminded today already.</source>
   <translation>Te države so bile danes že opomnjene.</translation>
  </message>
  <message>
   <source>These decisions are theirs already.</source>
   <translation>Te odločitve že pripadajo tej osebi.</translation>
  </message>
  <message>
   <source>They are tried again with the next page of the calendar.</source>
   <translation>Ob naslednji strani koledarja se poskusi znova.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Danes so bili že opomnjeni.</translation>
  </message>
  <message>
   <source>This</source>
   <translation>To</translation>
  </message>
  <message>
   <source>This account said the same on {0}: “{1}”.</source>
   <translation>Ta račun je isto povedal {0}: »{1}«.</translation>
  </message>
  <message>
   <source>This address does not know that method.</source>
   <translation>Ta naslov te metode ne pozna.</translation>
  </message>
  <message>
   <source>This belongs to a campaign under embargo and stays in it until then.</source>
   <translation>To pripada kampanji pod embargom in do takrat ostane v njej.</translation>
  </message>
  <message>
   <source>This campaign is not under embargo.</source>
   <translation>Ta kampanja ni pod embargom.</translation>
  </message>
  <message>
   <source>This campaign is under embargo until {0}.</source>
   <translation>Ta kampanja je pod embargom do {0}.</translation>
  </message>
  <message>
   <source>This change does not say well which record it belongs to.</source>
   <translation>Ta sprememba ne pove pravilno, kateremu zapisu pripada.</translation>
  </message>
  <message>
   <source>This change is not formed as its kind asks.</source>
   <translation>Ta sprememba ni oblikovana, kot zahteva njena vrsta.</translation>
  </message>
  <message>
   <source>This change is not set aside.</source>
   <translation>Ta sprememba ni odložena.</translation>
  </message>
  <message>
   <source>This change was made in another person's name.</source>
   <translation>Ta sprememba je bila narejena v imenu druge osebe.</translation>
  </message>
  <message>
   <source>This change was made on a device that is not yours.</source>
   <translation>Ta sprememba je nastala na napravi, ki ni vaša.</translation>
  </message>
  <message>
   <source>This change writes no field.</source>
   <translation>Ta sprememba ne zapiše nobenega polja.</translation>
  </message>
  <message>
   <source>This code is wrong, or was used already.</source>
   <translation>Ta koda je napačna ali je bila že uporabljena.</translation>
  </message>
  <message>
   <source>This conflict was settled already.</source>
   <translation>To navzkrižje je že urejeno.</translation>
  </message>
  <message>
   <source>This could not be saved: the disk is full or does not answer. Nothing was changed.</source>
   <translation>Tega ni bilo mogoče shraniti: disk je poln ali se ne odziva. Nič ni bilo spremenjeno.</translation>
  </message>
  <message>
   <source>This could not be saved: the profile cannot be written to.</source>
   <translation>Tega ni bilo mogoče shraniti: v profil ni mogoče pisati.</translation>
  </message>
  <message>
   <source>This country was reminded today already.</source>
   <translation>Ta država je bila danes že opomnjena.</translation>
  </message>
  <message>
   <source>This decision is not signed.</source>
   <translation>Ta odločitev ni podpisana.</translation>
  </message>
  <message>
   <source>This device is not signed in.</source>
   <translation>Ta naprava ni prijavljena.</translation>
  </message>
  <message>
   <source>This device's name is kept for the web page.</source>
   <translation>To ime naprave je pridržano za spletno stran.</translation>
  </message>
  <message>
   <source>This embargo is over: nothing is held back any more.</source>
   <translation>Ta embargo je minil: nič ni več zadržano.</translation>
  </message>
  <message>
   <source>This file is no {0}: {1}.</source>
   <translation>Ta datoteka ni {0}: {1}.</translation>
  </message>
  <message>
   <source>This form is too old, or another site sent it; nothing was done.</source>
   <translation>Ta obrazec je prestar ali pa ga je poslalo drugo spletišče; nič ni bilo narejeno.</translation>
  </message>
  <message>
   <source>This invitation is not known, was used already, or has expired.</source>
   <translation>To vabilo ni znano, je že uporabljeno ali je poteklo.</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>To je že vaja.</translation>
  </message>
  <message>
   <source>This is a drill: nothing of it reaches a channel.</source>
   <translation>To je vaja: nič od tega ne doseže nobenega kanala.</translation>
  </message>
  <message>
   <source>This is an OpenDocument file.</source>
   <translation>To je datoteka OpenDocument.</translation>
  </message>
  <message>
   <source>This is not a filled-in form.</source>
   <translation>To ni izpolnjen obrazec.</translation>
  </message>
  <message>
   <source>This is not a key that decisions can be signed with.</source>
   <translation>To ni ključ, s katerim bi se dalo podpisovati odločitve.</translation>
  </message>
  <message>
   <source>This is not an Excel workbook.</source>
   <translation>To ni delovni zvezek Excel.</translation>
  </message>
  <message>
   <source>This is under embargo, and {0} does not take part in its campaign.</source>
   <translation>To je pod embargom in {0} ne sodeluje v kampanji.</translation>
  </message>
  <message>
   <source>This laptop has not heard from the server since {0} (UTC): a stop may stand that it does not know.</source>
   <translation>Ta prenosnik od {0} (UTC) ni slišal strežnika: morda velja ustavitev, za katero ne ve.</translation>
  </message>
  <message>
   <source>This laptop is not signed in to a server.</source>
   <translation>Ta prenosnik ni prijavljen v strežnik.</translation>
  </message>
  <message>
   <source>This laptop is signed out already.</source>
   <translation>Ta prenosnik je že odjavljen.</translation>
  </message>
  <message>
   <source>This laptop was revoked: what others shared is removed from it.</source>
   <translation>Ta prenosnik je bil preklican: kar so delili drugi, je z njega odstranjeno.</translation>
  </message>
  <message>
   <source>This medium</source>
   <translation>Ta slika ali film</translation>
  </message>
  <message>
   <source>This needs a fresh proof that it is you.</source>
   <translation>Za to je potrebno sveže dokazilo, da ste to res vi.</translation>
  </message>
  <message>
   <source>This network has no sign-in of a ministry.</source>
   <translation>To omrežje nima prijave ministrstva.</translation>
  </message>
  <message>
   <source>This network is not here any more.</source>
   <translation>Te mreže ni več tu.</translation>
  </message>
  <message>
   <source>This pack of wording rules is too long.</source>
   <translation>Ta paket pravil o izrazih je predolg.</translation>
  </message>
  <message>
   <source>This password has {0} characters.</source>
   <translation>To geslo ima toliko znakov: {0}.</translation>
  </message>
  <message>
   <source>This password is easily guessed.</source>
   <translation>To geslo je lahko uganiti.</translation>
  </message>
  <message>
   <source>This person is not active, and signed in nowhere.</source>
   <translation>Ta oseba ne sme delati in ni nikjer prijavljena.</translation>
  </message>
  <message>
   <source>This person is not in the network.</source>
   <translation>Te osebe ni v omrežju.</translation>
  </message>
  <message>
   <source>This picture has no description.</source>
   <translation>Ta slika nima opisa.</translation>
  </message>
  <message>
   <source>This picture is here but cannot be shown small.</source>
   <translation>Slika je tu, a je ni mogoče prikazati pomanjšane.</translation>
  </message>
  <message>
   <source>This picture is not attached to the post.</source>
   <translation>Ta slika ni priložena objavi.</translation>
  </message>
  <message>
   <source>This picture is not on this laptop yet. It comes with a sync.</source>
   <translation>Slike še ni na tem prenosniku. Pride z uskladitvijo.</translation>
  </message>
  <message>
   <source>This post has an open conflict.</source>
   <translation>Ta objava ima odprto navzkrižje.</translation>
  </message>
  <message>
   <source>This post has no text and no media.</source>
   <translation>Ta objava nima besedila in medijev.</translation>
  </message>
  <message>
   <source>This post has no time yet, so it cannot be moved.</source>
   <translation>Ta objava še nima časa, zato je ni mogoče prestaviti.</translation>
  </message>
  <message>
   <source>This post has no time yet.</source>
   <translation>Ta objava še nima časa.</translation>
  </message>
  <message>
   <source>This post is not part of a series.</source>
   <translation>Ta objava ni del serije.</translation>
  </message>
  <message>
   <source>This post is on hold: {0}</source>
   <translation>Ta objava je zadržana: {0}</translation>
  </message>
  <message>
   <source>This post is part of a series already.</source>
   <translation>Ta objava je že del serije.</translation>
  </message>
  <message>
   <source>This post is public; it cannot be deleted.</source>
   <translation>Ta objava je javna; ni je mogoče izbrisati.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Ta objava je javna; ostane na dnevu, ko je izšla.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Ta objava je javna; njene vsebine ni mogoče spremeniti.</translation>
  </message>
  <message>
   <source>This post is {0}; {1}.</source>
   <translation>Stanje te objave: {0}; {1}.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was approved.</source>
   <translation>Ta objava od odobritve temelji na stališču »{0}«.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was sent for approval.</source>
   <translation>Ta objava od pošiljanja v odobritev temelji na stališču »{0}«.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Ta objava še čaka na vašo odločitev.</translation>
  </message>
  <message>
   <source>This post waits for nobody's decision.</source>
   <translation>Ta objava ne čaka na nikogaršnjo odločitev.</translation>
  </message>
  <message>
   <source>This post was public; it stays withdrawn.</source>
   <translation>Ta objava je bila javna; ostane umaknjena.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Ta objava je bila umaknjena. Najprej jo znova odprite.</translation>
  </message>
  <message>
   <source>This profile holds another person's work.</source>
   <translation>Ta profil vsebuje delo druge osebe.</translation>
  </message>
  <message>
   <source>This profile holds the work of another network.</source>
   <translation>Ta profil vsebuje delo druge mreže.</translation>
  </message>
  <message>
   <source>This profile is locked with a passphrase.</source>
   <translation>Ta profil je zaklenjen z geslom ključa.</translation>
  </message>
  <message>
   <source>This program speaks protocol {0}; the server asks for {1} or newer.</source>
   <translation>Ta program govori protokol {0}; strežnik zahteva {1} ali novejšega.</translation>
  </message>
  <message>
   <source>This proposal to lift the embargo does not stand any more.</source>
   <translation>Ta predlog za odpravo embarga ne velja več.</translation>
  </message>
  <message>
   <source>This record is a {0}, not a {1}.</source>
   <translation>Ta zapis je {0}, ne {1}.</translation>
  </message>
  <message>
   <source>This record is kept by another ministry.</source>
   <translation>Ta zapis hrani drugo ministrstvo.</translation>
  </message>
  <message>
   <source>This reminder does not say of which day it is.</source>
   <translation>Ta opomnik ne pove, za kateri dan je.</translation>
  </message>
  <message>
   <source>This repeats a claim of the narrative register word for word: “{0}”.</source>
   <translation>To dobesedno ponavlja trditev iz registra narativov: „{0}“.</translation>
  </message>
  <message>
   <source>This request was taken back already.</source>
   <translation>Ta prošnja je že preklicana.</translation>
  </message>
  <message>
   <source>This request was taken back.</source>
   <translation>Ta prošnja je bila preklicana.</translation>
  </message>
  <message>
   <source>This role is held for a country.</source>
   <translation>Ta vloga velja za državo.</translation>
  </message>
  <message>
   <source>This role is held for the whole network, and not for a country.</source>
   <translation>Ta vloga velja za vse omrežje in ne za državo.</translation>
  </message>
  <message>
   <source>This row has the same key as row {0}. Keep one of them.</source>
   <translation>Ta vrstica ima isti ključ kot vrstica {0}. Ohranite eno.</translation>
  </message>
  <message>
   <source>This row says the same as row {0}. Keep one of them.</source>
   <translation>Ta vrstica pove isto kot vrstica {0}. Ohranite eno.</translation>
  </message>
  <message>
   <source>This rule makes more than {0} posts.</source>
   <translation>To pravilo ustvari preveč objav (več kot {0}).</translation>
  </message>
  <message>
   <source>This sign-in was begun in another browser, or too long ago.</source>
   <translation>Ta prijava se je začela v drugem brskalniku ali pred predolgim časom.</translation>
  </message>
  <message>
   <source>This sign-in was used already, or has expired.</source>
   <translation>Ta prijava je bila že uporabljena ali je potekla.</translation>
  </message>
  <message>
   <source>This step of the workflow cannot be undone.</source>
   <translation>Tega koraka postopka ni mogoče razveljaviti.</translation>
  </message>
  <message>
   <source>This stop is lifted already.</source>
   <translation>Ta ustavitev je že odpravljena.</translation>
  </message>
  <message>
   <source>This system has no keyring that can keep the key of the database.</source>
   <translation>Ta sistem nima shrambe ključev, ki bi lahko hranila ključ podatkovne zbirke.</translation>
  </message>
  <message>
   <source>This token belongs to another device.</source>
   <translation>Ta žeton pripada drugi napravi.</translation>
  </message>
  <message>
   <source>This version does not know records of the kind “{0}”.</source>
   <translation>Ta različica ne pozna zapisov vrste »{0}«.</translation>
  </message>
  <message>
   <source>This version does not know the change “{0}”.</source>
   <translation>Ta različica ne pozna spremembe »{0}«.</translation>
  </message>
  <message>
   <source>This version does not know the field “{0}”.</source>
   <translation>Ta različica ne pozna polja »{0}«.</translation>
  </message>
  <message>
   <source>This was done to the work of a colleague of the sample. Such work stays behind when a network is joined.</source>
   <translation>To je bilo storjeno na delu sodelavca iz vzorčne kampanje. Tako delo ostane zadaj, ko se pridružite mreži.</translation>
  </message>
  <message>
   <source>This was kept as a conflict copy.</source>
   <translation>To je shranjeno kot kopija iz navzkrižja.</translation>
  </message>
  <message>
   <source>This was undone already.</source>
   <translation>To je že razveljavljeno.</translation>
  </message>
  <message>
   <source>This {0} belongs to a {1} that a ministry keeps to itself.</source>
   <translation>Zapis ({0}) pripada zapisu ({1}), ki ga ministrstvo hrani zase.</translation>
  </message>
  <message>
   <source>This {0} cannot be brought back.</source>
   <translation>Tega zapisa ni mogoče obnoviti: {0}.</translation>
  </message>
  <message>
   <source>This {0} exists already.</source>
   <translation>Ta zapis že obstaja: {0}.</translation>
  </message>
  <message>
   <source>This {0} is not deleted.</source>
   <translation>Ta zapis ni izbrisan: {0}.</translation>
  </message>
  <message>
   <source>This {0} was deleted.</source>
   <translation>Ta zapis je bil izbrisan: {0}.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Čas</translation>
  </message>
  <message>
   <source>Times by the clock of {0}.</source>
   <translation>Časi po uri kraja {0}.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Naslov</translation>
  </message>
  <message>
   <source>To be mended</source>
   <translation>Treba popraviti</translation>
  </message>
  <message>
   <source>To decide here you need an authenticator app: set up the second factor in the desk.</source>
   <translation>Za odločanje tukaj potrebujete aplikacijo za preverjanje: v mizi nastavite drugi dejavnik.</translation>
  </message>
  <message>
   <source>To the content</source>
   <translation>K vsebini</translation>
  </message>
  <message>
   <source>To the post as it is now</source>
   <translation>K objavi, kakršna je zdaj</translation>
  </message>
  <message>
   <source>To what waits for me</source>
   <translation>K temu, kar čaka name</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Za napisati</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Prevod</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Čez trenutek poskusite znova.</translation>
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation>Poskusite znova čez {0} s.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Poskusite pozneje.</translation>
  </message>
  <message>
   <source>Try again later. Your administrator finds it in the server’s log as fault {0}.</source>
   <translation>Poskusite pozneje. Skrbnik najde napako v dnevniku strežnika pod številko {0}.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Poskusite znova.</translation>
  </message>
  <message>
   <source>Two versions of “{0}” are open.</source>
   <translation>Odprti sta dve različici polja »{0}«.</translation>
  </message>
  <message>
   <source>Type the passphrase again. It cannot be recovered.</source>
   <translation>Znova vpišite geslo ključa. Ni ga mogoče obnoviti.</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ukrajina</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>ukrajinščina</translation>
  </message>
  <message>
   <source>Under embargo until {0}</source>
   <translation>Pod embargom do {0}</translation>
  </message>
  <message>
   <source>Under embargo until {0} ({1}).</source>
   <translation>Pod embargom do {0} ({1}).</translation>
  </message>
  <message>
   <source>Under embargo until {0}.</source>
   <translation>Pod embargom do {0}.</translation>
  </message>
  <message>
   <source>Unlock or install one, give a passphrase, or allow a key file (whoever can read the disk can read that).</source>
   <translation>Odklenite ali namestite shrambo ključev, vpišite geslo ključa ali dovolite datoteko s ključem (bere jo lahko, kdor lahko bere disk).</translation>
  </message>
  <message>
   <source>Unlock the keyring it was made with, or use another profile with --profile.</source>
   <translation>Odklenite obesek ključev, s katerim je nastal, ali uporabite drug profil s --profile.</translation>
  </message>
  <message>
   <source>Unlock the keyring, then try again.</source>
   <translation>Odklenite shrambo ključev, nato poskusite znova.</translation>
  </message>
  <message>
   <source>Update Campaign Desk; nothing was changed.</source>
   <translation>Posodobite Campaign Desk; nič ni bilo spremenjeno.</translation>
  </message>
  <message>
   <source>Update it.</source>
   <translation>Posodobite program.</translation>
  </message>
  <message>
   <source>Update the program, then decide again.</source>
   <translation>Posodobite program, nato se znova odločite.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>Posodobite program.</translation>
  </message>
  <message>
   <source>Update the program. Drafting, saving and export go on meanwhile.</source>
   <translation>Posodobite program. Pisanje, shranjevanje in izvoz medtem tečejo naprej.</translation>
  </message>
  <message>
   <source>Update this program.</source>
   <translation>Posodobite ta program.</translation>
  </message>
  <message>
   <source>Use DAILY, WEEKLY, MONTHLY or YEARLY.</source>
   <translation>Uporabite DAILY, WEEKLY, MONTHLY ali YEARLY.</translation>
  </message>
  <message>
   <source>Use a name such as Europe/Ljubljana.</source>
   <translation>Uporabite ime, na primer Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>Use a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=6.</source>
   <translation>Uporabite pravilo, na primer FREQ=WEEKLY;BYDAY=MO;COUNT=6.</translation>
  </message>
  <message>
   <source>Use another profile for this one, with --profile.</source>
   <translation>Za tega uporabite drug profil, s --profile.</translation>
  </message>
  <message>
   <source>Use another profile for yourself, with --profile.</source>
   <translation>Zase uporabite drug profil, s --profile.</translation>
  </message>
  <message>
   <source>Use another profile with --profile.</source>
   <translation>Uporabite drug profil s --profile.</translation>
  </message>
  <message>
   <source>Use any, all or 1 to {0}.</source>
   <translation>Uporabite any, all ali od 1 do {0}.</translation>
  </message>
  <message>
   <source>Use approver or lead.</source>
   <translation>Uporabite approver ali lead.</translation>
  </message>
  <message>
   <source>Use at least {0}: several words, for example.</source>
   <translation>Uporabite jih najmanj {0}: na primer več besed.</translation>
  </message>
  <message>
   <source>Use at least {0}; words are fine.</source>
   <translation>Znakov naj bo vsaj {0}; lahko so besede.</translation>
  </message>
  <message>
   <source>Use at most {0}.</source>
   <translation>Uporabite jih največ {0}.</translation>
  </message>
  <message>
   <source>Use change_series_rule.</source>
   <translation>Uporabite change_series_rule.</translation>
  </message>
  <message>
   <source>Use its https:// address.</source>
   <translation>Uporabite naslov s https://.</translation>
  </message>
  <message>
   <source>Use one of those in the settings.</source>
   <translation>Uporabite enega iz nastavitev.</translation>
  </message>
  <message>
   <source>Use one of {0}.</source>
   <translation>Uporabite eno od: {0}.</translation>
  </message>
  <message>
   <source>Use one such as https://desk.example.org.</source>
   <translation>Uporabite naslov, kot je https://desk.example.org.</translation>
  </message>
  <message>
   <source>Use own, lead or a country code.</source>
   <translation>Uporabite own, lead ali kodo države.</translation>
  </message>
  <message>
   <source>Use several words that do not belong together.</source>
   <translation>Uporabite več besed, ki ne spadajo skupaj.</translation>
  </message>
  <message>
   <source>Use the form of the page.</source>
   <translation>Uporabite obrazec na strani.</translation>
  </message>
  <message>
   <source>Use this, this and following, or all.</source>
   <translation>Uporabite to, to in naslednje ali vse.</translation>
  </message>
  <message>
   <source>Use {0} or {1}.</source>
   <translation>Uporabite {0} ali {1}.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Pogledi</translation>
  </message>
  <message>
   <source>Wait a day, or set another deadline.</source>
   <translation>Počakajte en dan ali določite drug rok.</translation>
  </message>
  <message>
   <source>Wait for its time, or have the embargo lifted.</source>
   <translation>Počakajte na njegov čas ali dosezite odpravo embarga.</translation>
  </message>
  <message>
   <source>Wait for the next one in your authenticator app, or use a recovery code; each counts once.</source>
   <translation>Počakajte na naslednjo v aplikaciji za preverjanje ali uporabite obnovitveno kodo; vsaka velja enkrat.</translation>
  </message>
  <message>
   <source>Wait until the stop is lifted. Only a crisis post passes, with two approvers of its country.</source>
   <translation>Počakajte, da je ustavitev odpravljena. Prestopi jo le krizna objava, z dvema odobriteljema svoje države.</translation>
  </message>
  <message>
   <source>Wait until then, or have the embargo lifted by two people.</source>
   <translation>Počakajte do takrat ali naj embargo odpravita dve osebi.</translation>
  </message>
  <message>
   <source>Wait until tomorrow, or write a comment.</source>
   <translation>Počakajte do jutri ali napišite komentar.</translation>
  </message>
  <message>
   <source>Wait until tomorrow.</source>
   <translation>Počakajte do jutri.</translation>
  </message>
  <message>
   <source>Waiting for me</source>
   <translation>Čaka name</translation>
  </message>
  <message>
   <source>Waits for {0}</source>
   <translation>Čaka na: {0}</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Opozorilo</translation>
  </message>
  <message>
   <source>Week after</source>
   <translation>Teden pozneje</translation>
  </message>
  <message>
   <source>Week before</source>
   <translation>Teden prej</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Teden {0}</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Kaj</translation>
  </message>
  <message>
   <source>What answers for your ministry's sign-in is another one.</source>
   <translation>Kar odgovarja namesto prijave vašega ministrstva, je nekaj drugega.</translation>
  </message>
  <message>
   <source>What is kept as the key of this profile is not a key.</source>
   <translation>Kar je shranjeno kot ključ tega profila, ni ključ.</translation>
  </message>
  <message>
   <source>What is public cannot be undone.</source>
   <translation>Kar je javno, se ne more razveljaviti.</translation>
  </message>
  <message>
   <source>What should change (the writers read it)</source>
   <translation>Kaj naj se spremeni (pisci to preberejo)</translation>
  </message>
  <message>
   <source>What was done is shown by a link.</source>
   <translation>Kar je opravljeno, pokaže povezava.</translation>
  </message>
  <message>
   <source>What was handed to somebody cannot be handed on.</source>
   <translation>Kar je bilo komu predano, se ne more predati naprej.</translation>
  </message>
  <message>
   <source>What was not sent is kept here until you have saved it elsewhere. Ask your administrator.</source>
   <translation>Kar ni bilo poslano, ostane tukaj, dokler tega ne shranite drugam. Vprašajte skrbnika.</translation>
  </message>
  <message>
   <source>What you wrote</source>
   <translation>Kar ste napisali</translation>
  </message>
  <message>
   <source>Who declines a request says why.</source>
   <translation>Kdor odkloni prošnjo, pove zakaj.</translation>
  </message>
  <message>
   <source>Withdraw it with a reason.</source>
   <translation>Umaknite z razlogom.</translation>
  </message>
  <message>
   <source>Withdraw the post, or change its text.</source>
   <translation>Umaknite objavo ali spremenite besedilo.</translation>
  </message>
  <message>
   <source>Withdraw the post, with a reason.</source>
   <translation>Umaknite objavo in navedite razlog.</translation>
  </message>
  <message>
   <source>Withdrawing</source>
   <translation>Umik</translation>
  </message>
  <message>
   <source>Withdrawing a post needs a reason.</source>
   <translation>Umik objave potrebuje razlog.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Umaknjeno</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Umakni…</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Izrazi</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Besede</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Delovni jezik</translation>
  </message>
  <message>
   <source>Write at least one row below the header.</source>
   <translation>Pod glavo napišite vsaj eno vrstico.</translation>
  </message>
  <message>
   <source>Write at least one, or delete the reading.</source>
   <translation>Vpišite vsaj eno ali izbrišite odčitek.</translation>
  </message>
  <message>
   <source>Write it again.</source>
   <translation>Napišite znova.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10.</source>
   <translation>Napišite kot 2026-12-10.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10T09:00.</source>
   <translation>Napišite kot 2026-12-10T09:00.</translation>
  </message>
  <message>
   <source>Write it as 2026-12.</source>
   <translation>Zapišite ga kot 2026-12.</translation>
  </message>
  <message>
   <source>Write it as it is said.</source>
   <translation>Napišite jo, kot kroži.</translation>
  </message>
  <message>
   <source>Write it as name@ministry.example.</source>
   <translation>Zapišite ga kot name@ministry.example.</translation>
  </message>
  <message>
   <source>Write it down first.</source>
   <translation>Najprej ga vpišite.</translation>
  </message>
  <message>
   <source>Write it in a few words.</source>
   <translation>Napišite to z nekaj besedami.</translation>
  </message>
  <message>
   <source>Write it whole, beginning with https://.</source>
   <translation>Napišite ga v celoti, z https:// na začetku.</translation>
  </message>
  <message>
   <source>Write less.</source>
   <translation>Napišite manj.</translation>
  </message>
  <message>
   <source>Write one.</source>
   <translation>Napišite ga.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Najprej nekaj napišite.</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Napišite razlog.</translation>
  </message>
  <message>
   <source>Write the text first.</source>
   <translation>Najprej napišite besedilo.</translation>
  </message>
  <message>
   <source>Write the text.</source>
   <translation>Napišite besedilo.</translation>
  </message>
  <message>
   <source>Write what the reservation is.</source>
   <translation>Napišite, kakšen je pridržek.</translation>
  </message>
  <message>
   <source>Write “{0}” in the text.</source>
   <translation>V besedilo napišite »{0}«.</translation>
  </message>
  <message>
   <source>Write “{0}” instead.</source>
   <translation>Namesto tega napišite »{0}«.</translation>
  </message>
  <message>
   <source>You are signed in</source>
   <translation>Prijavljeni ste</translation>
  </message>
  <message>
   <source>You have already decided on this content.</source>
   <translation>O tej vsebini ste že odločili.</translation>
  </message>
  <message>
   <source>You hold no role in this network any more.</source>
   <translation>V tej mreži nimate več nobene vloge.</translation>
  </message>
  <message>
   <source>You proposed to lift this embargo, so another person has to confirm it.</source>
   <translation>Odpravo tega embarga ste predlagali vi, zato mora potrditi druga oseba.</translation>
  </message>
  <message>
   <source>You wrote part of this content, so you cannot approve it.</source>
   <translation>Napisali ste del te vsebine, zato je ne morete odobriti.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in did not let you in.</source>
   <translation>Prijava vašega ministrstva vas ni spustila naprej.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not answer.</source>
   <translation>Prijava vašega ministrstva se ne odziva.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say that your e-mail address is verified.</source>
   <translation>Prijava vašega ministrstva ne pravi, da je vaš e-poštni naslov preverjen.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say which account it is.</source>
   <translation>Prijava vašega ministrstva ne pove, kateri račun je to.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in takes this answer no more.</source>
   <translation>Prijava vašega ministrstva tega odgovora ne sprejme več.</translation>
  </message>
  <message>
   <source>Your work is saved here and is sent later.</source>
   <translation>Vaše delo je shranjeno tu in bo poslano pozneje.</translation>
  </message>
  <message>
   <source>[added:</source>
   <translation>[dodano:</translation>
  </message>
  <message>
   <source>[removed:</source>
   <translation>[odstranjeno:</translation>
  </message>
  <message>
   <source>a NUL character</source>
   <translation>znak NUL</translation>
  </message>
  <message>
   <source>a line of it is larger than any record</source>
   <translation>ena od vrstic je večja od vsakega zapisa</translation>
  </message>
  <message>
   <source>a record of the stream cannot be read ({0})</source>
   <translation>zapisa v toku ni mogoče prebrati ({0})</translation>
  </message>
  <message>
   <source>account</source>
   <translation>račun</translation>
  </message>
  <message>
   <source>active</source>
   <translation>dejavno</translation>
  </message>
  <message>
   <source>administrator</source>
   <translation>skrbnik</translation>
  </message>
  <message>
   <source>administrators of the network</source>
   <translation>skrbniki mreže</translation>
  </message>
  <message>
   <source>advice</source>
   <translation>nasvet</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>dogovorjeno</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>odgovor</translation>
  </message>
  <message>
   <source>approval route</source>
   <translation>pot odobritve</translation>
  </message>
  <message>
   <source>approved content</source>
   <translation>odobrena vsebina</translation>
  </message>
  <message>
   <source>approver</source>
   <translation>odobritelj</translation>
  </message>
  <message>
   <source>approvers and administrators of {0}</source>
   <translation>odobritelji in skrbniki ({0})</translation>
  </message>
  <message>
   <source>approvers and campaign leads</source>
   <translation>odobritelji in vodje kampanj</translation>
  </message>
  <message>
   <source>approvers and campaign leads of {0}</source>
   <translation>odobritelji in vodje kampanj ({0})</translation>
  </message>
  <message>
   <source>approvers of {0}</source>
   <translation>odobritelji ({0})</translation>
  </message>
  <message>
   <source>asked country</source>
   <translation>naprošena država</translation>
  </message>
  <message>
   <source>asking country</source>
   <translation>država, ki prosi</translation>
  </message>
  <message>
   <source>audience</source>
   <translation>občinstvo</translation>
  </message>
  <message>
   <source>blackout</source>
   <translation>zapora</translation>
  </message>
  <message>
   <source>campaign</source>
   <translation>kampanja</translation>
  </message>
  <message>
   <source>campaign leads of {0}</source>
   <translation>vodje kampanj ({0})</translation>
  </message>
  <message>
   <source>channel</source>
   <translation>kanal</translation>
  </message>
  <message>
   <source>channel rules</source>
   <translation>pravila kanala</translation>
  </message>
  <message>
   <source>channels</source>
   <translation>kanali</translation>
  </message>
  <message>
   <source>claim</source>
   <translation>trditev</translation>
  </message>
  <message>
   <source>clicks</source>
   <translation>kliki</translation>
  </message>
  <message>
   <source>colour</source>
   <translation>barva</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>komentar</translation>
  </message>
  <message>
   <source>comment answered</source>
   <translation>odgovorjeni komentar</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>komentarji</translation>
  </message>
  <message>
   <source>confirmed time</source>
   <translation>potrjeni čas</translation>
  </message>
  <message>
   <source>conflicts</source>
   <translation>navzkrižja</translation>
  </message>
  <message>
   <source>content warning</source>
   <translation>opozorilo o vsebini</translation>
  </message>
  <message>
   <source>contributors</source>
   <translation>soavtorji</translation>
  </message>
  <message>
   <source>coordinator</source>
   <translation>koordinator</translation>
  </message>
  <message>
   <source>coordinators and administrators of the network</source>
   <translation>koordinatorji in skrbniki mreže</translation>
  </message>
  <message>
   <source>coordinators of the network</source>
   <translation>koordinatorji mreže</translation>
  </message>
  <message>
   <source>countries</source>
   <translation>države</translation>
  </message>
  <message>
   <source>countries asked together</source>
   <translation>skupaj naprošene države</translation>
  </message>
  <message>
   <source>country</source>
   <translation>država</translation>
  </message>
  <message>
   <source>coverage</source>
   <translation>pokritost</translation>
  </message>
  <message>
   <source>crisis mark</source>
   <translation>oznaka krize</translation>
  </message>
  <message>
   <source>day it is wanted by</source>
   <translation>dan, do katerega je želeno</translation>
  </message>
  <message>
   <source>day of review</source>
   <translation>dan pregleda</translation>
  </message>
  <message>
   <source>day of the reading</source>
   <translation>dan odčitka</translation>
  </message>
  <message>
   <source>days between the same words</source>
   <translation>dnevi med enakimi besedili</translation>
  </message>
  <message>
   <source>deadline</source>
   <translation>rok</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>odločitev</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>odločitve</translation>
  </message>
  <message>
   <source>delegation</source>
   <translation>pooblastilo</translation>
  </message>
  <message>
   <source>deletion</source>
   <translation>izbris</translation>
  </message>
  <message>
   <source>device</source>
   <translation>naprava</translation>
  </message>
  <message>
   <source>different links</source>
   <translation>različne povezave</translation>
  </message>
  <message>
   <source>drill</source>
   <translation>vaja</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>e-naslov</translation>
  </message>
  <message>
   <source>effect</source>
   <translation>učinek</translation>
  </message>
  <message>
   <source>embargo</source>
   <translation>embargo</translation>
  </message>
  <message>
   <source>end</source>
   <translation>konec</translation>
  </message>
  <message>
   <source>end time</source>
   <translation>čas konca</translation>
  </message>
  <message>
   <source>event</source>
   <translation>dogodek</translation>
  </message>
  <message>
   <source>evidence</source>
   <translation>ugotovitve</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>prvi dan</translation>
  </message>
  <message>
   <source>followers</source>
   <translation>sledilci</translation>
  </message>
  <message>
   <source>half of a character</source>
   <translation>polovica znaka</translation>
  </message>
  <message>
   <source>handle</source>
   <translation>vzdevek</translation>
  </message>
  <message>
   <source>handles</source>
   <translation>vzdevki</translation>
  </message>
  <message>
   <source>hashtag_group</source>
   <translation>skupina ključnikov</translation>
  </message>
  <message>
   <source>hashtags</source>
   <translation>ključniki</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>zadržanje</translation>
  </message>
  <message>
   <source>hours without contact</source>
   <translation>ure brez stika</translation>
  </message>
  <message>
   <source>image description</source>
   <translation>opis slike</translation>
  </message>
  <message>
   <source>impact</source>
   <translation>vpliv</translation>
  </message>
  <message>
   <source>implementation</source>
   <translation>izvedba</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>v redu</translation>
  </message>
  <message>
   <source>institution</source>
   <translation>ustanova</translation>
  </message>
  <message>
   <source>it cannot be read ({0})</source>
   <translation>ni ga mogoče prebrati ({0})</translation>
  </message>
  <message>
   <source>it cannot be withdrawn twice</source>
   <translation>dvakratni umik ni mogoč</translation>
  </message>
  <message>
   <source>it does not carry the server's digest</source>
   <translation>nima izvlečka strežnika</translation>
  </message>
  <message>
   <source>it is larger than any answer of a server</source>
   <translation>je večji od vsakega odgovora strežnika</translation>
  </message>
  <message>
   <source>it is {0} where JSON was expected (status {1})</source>
   <translation>je {0}, kjer je bil pričakovan JSON (stanje {1})</translation>
  </message>
  <message>
   <source>it is {0} where a picture or film was expected</source>
   <translation>je {0}, kjer je bila pričakovana slika ali film</translation>
  </message>
  <message>
   <source>it is {0} where a stream of events was expected</source>
   <translation>je {0}, kjer je bil pričakovan tok dogodkov</translation>
  </message>
  <message>
   <source>it is {0} where a stream of records was expected</source>
   <translation>je {0}, kjer je bil pričakovan tok zapisov</translation>
  </message>
  <message>
   <source>it leaves out a field that was not handed in</source>
   <translation>izpušča polje, ki ni bilo oddano</translation>
  </message>
  <message>
   <source>it leaves out words of work that was not handed in with the question</source>
   <translation>izpušča besede dela, ki z vprašanjem ni bilo oddano</translation>
  </message>
  <message>
   <source>it was changed or cut short on the way</source>
   <translation>med potjo je bil spremenjen ali odrezan</translation>
  </message>
  <message>
   <source>its status is {0}</source>
   <translation>njegovo stanje je {0}</translation>
  </message>
  <message>
   <source>language</source>
   <translation>jezik</translation>
  </message>
  <message>
   <source>lapse</source>
   <translation>potek odobritve</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>zadnji dan</translation>
  </message>
  <message>
   <source>later</source>
   <translation>pozneje</translation>
  </message>
  <message>
   <source>lead</source>
   <translation>vodja</translation>
  </message>
  <message>
   <source>lead country</source>
   <translation>vodilna država</translation>
  </message>
  <message>
   <source>lifting of the embargo</source>
   <translation>odprava embarga</translation>
  </message>
  <message>
   <source>lifting of the stop</source>
   <translation>odprava ustavitve</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>omejitev</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>stališča</translation>
  </message>
  <message>
   <source>link</source>
   <translation>povezava</translation>
  </message>
  <message>
   <source>local start</source>
   <translation>krajevni začetek</translation>
  </message>
  <message>
   <source>media</source>
   <translation>mediji</translation>
  </message>
  <message>
   <source>mentions</source>
   <translation>omembe</translation>
  </message>
  <message>
   <source>message</source>
   <translation>sporočilo</translation>
  </message>
  <message>
   <source>name</source>
   <translation>ime</translation>
  </message>
  <message>
   <source>narrative</source>
   <translation>narativ</translation>
  </message>
  <message>
   <source>network</source>
   <translation>mreža</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>še brez časa</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>nihče ne more odločiti</translation>
  </message>
  <message>
   <source>nobody is left who does not decide in another step</source>
   <translation>ni več nikogar, ki ne bi odločal v drugem koraku</translation>
  </message>
  <message>
   <source>not signed</source>
   <translation>nepodpisano</translation>
  </message>
  <message>
   <source>not yet counted</source>
   <translation>še ne šteje</translation>
  </message>
  <message>
   <source>note</source>
   <translation>opomba</translation>
  </message>
  <message>
   <source>objective</source>
   <translation>cilj</translation>
  </message>
  <message>
   <source>observer</source>
   <translation>opazovalec</translation>
  </message>
  <message>
   <source>occasion</source>
   <translation>povod</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>uradnik</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of a country that takes part</source>
   <translation>uradniki, odobritelji in vodje kampanj sodelujoče države</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of {0}</source>
   <translation>uradniki, odobritelji in vodje kampanj ({0})</translation>
  </message>
  <message>
   <source>on the web page: the server says so, no desk signed it</source>
   <translation>na spletni strani: tako pravi strežnik, nobena miza ni podpisala</translation>
  </message>
  <message>
   <source>one more person</source>
   <translation>še ena oseba</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>ena oseba</translation>
  </message>
  <message>
   <source>only a draft can be sent for approval</source>
   <translation>v odobritev gre lahko le osnutek</translation>
  </message>
  <message>
   <source>only a post in review can be taken back from it</source>
   <translation>iz pregleda se lahko vrne le objava v pregledu</translation>
  </message>
  <message>
   <source>only a scheduled post can be marked as published</source>
   <translation>kot objavljeno se lahko označi le razporejena objava</translation>
  </message>
  <message>
   <source>only a scheduled post can be taken off the schedule</source>
   <translation>iz razporeda se lahko vzame le razporejena objava</translation>
  </message>
  <message>
   <source>only a withdrawn post can be reopened</source>
   <translation>znova odpreti je mogoče le umaknjeno objavo</translation>
  </message>
  <message>
   <source>only an approved post can be scheduled</source>
   <translation>razporediti je mogoče le odobreno objavo</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>izvor</translation>
  </message>
  <message>
   <source>override of a blackout</source>
   <translation>izjema od zapore</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>skrbnik</translation>
  </message>
  <message>
   <source>pack</source>
   <translation>paket</translation>
  </message>
  <message>
   <source>part of the message house</source>
   <translation>del hiše sporočil</translation>
  </message>
  <message>
   <source>participation</source>
   <translation>sodelovanje</translation>
  </message>
  <message>
   <source>partners</source>
   <translation>partnerji</translation>
  </message>
  <message>
   <source>people with a role in this network</source>
   <translation>osebe z vlogo v tej mreži</translation>
  </message>
  <message>
   <source>people with a role in {0}</source>
   <translation>osebe z vlogo ({0})</translation>
  </message>
  <message>
   <source>people with another role</source>
   <translation>osebe z drugo vlogo</translation>
  </message>
  <message>
   <source>person</source>
   <translation>oseba</translation>
  </message>
  <message>
   <source>person who decides instead</source>
   <translation>oseba, ki odloča namesto nje</translation>
  </message>
  <message>
   <source>person who hands over</source>
   <translation>oseba, ki preda odločitve</translation>
  </message>
  <message>
   <source>place</source>
   <translation>kraj</translation>
  </message>
  <message>
   <source>place in the text</source>
   <translation>mesto v besedilu</translation>
  </message>
  <message>
   <source>position</source>
   <translation>položaj</translation>
  </message>
  <message>
   <source>post</source>
   <translation>objava</translation>
  </message>
  <message>
   <source>proof</source>
   <translation>dokaz</translation>
  </message>
  <message>
   <source>proposal to lift the embargo</source>
   <translation>predlog za odpravo embarga</translation>
  </message>
  <message>
   <source>public key</source>
   <translation>javni ključ</translation>
  </message>
  <message>
   <source>publication</source>
   <translation>objavljanje</translation>
  </message>
  <message>
   <source>reach</source>
   <translation>doseg</translation>
  </message>
  <message>
   <source>reactions</source>
   <translation>odzivi</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>razlog</translation>
  </message>
  <message>
   <source>record</source>
   <translation>zapis</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>opomnik</translation>
  </message>
  <message>
   <source>request</source>
   <translation>prošnja</translation>
  </message>
  <message>
   <source>request to cover</source>
   <translation>prošnja za pokritost</translation>
  </message>
  <message>
   <source>reservation</source>
   <translation>pridržek</translation>
  </message>
  <message>
   <source>result</source>
   <translation>rezultat</translation>
  </message>
  <message>
   <source>revocation</source>
   <translation>preklic</translation>
  </message>
  <message>
   <source>role</source>
   <translation>vloga</translation>
  </message>
  <message>
   <source>roles</source>
   <translation>vloge</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>pravilo</translation>
  </message>
  <message>
   <source>scoring</source>
   <translation>ocenjevanje</translation>
  </message>
  <message>
   <source>sensitivity</source>
   <translation>občutljivost</translation>
  </message>
  <message>
   <source>series</source>
   <translation>serija</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>zaključeno</translation>
  </message>
  <message>
   <source>shares</source>
   <translation>delitve</translation>
  </message>
  <message>
   <source>side that placed it</source>
   <translation>stran, ki jo je postavila</translation>
  </message>
  <message>
   <source>signed on a desk</source>
   <translation>podpisano na mizi</translation>
  </message>
  <message>
   <source>signing_key</source>
   <translation>ključ za podpisovanje</translation>
  </message>
  <message>
   <source>skipped dates</source>
   <translation>preskočeni datumi</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>nekdo</translation>
  </message>
  <message>
   <source>source</source>
   <translation>izvirnik</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>stopnja</translation>
  </message>
  <message>
   <source>start</source>
   <translation>začetek</translation>
  </message>
  <message>
   <source>start time</source>
   <translation>čas začetka</translation>
  </message>
  <message>
   <source>status</source>
   <translation>stanje</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>ustavitev</translation>
  </message>
  <message>
   <source>strategy</source>
   <translation>strategija</translation>
  </message>
  <message>
   <source>submission</source>
   <translation>oddaja</translation>
  </message>
  <message>
   <source>switch</source>
   <translation>stikalo</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>oznaka</translation>
  </message>
  <message>
   <source>taking back</source>
   <translation>preklic</translation>
  </message>
  <message>
   <source>template</source>
   <translation>predloga</translation>
  </message>
  <message>
   <source>text</source>
   <translation>besedilo</translation>
  </message>
  <message>
   <source>the invisible sign U+{0}</source>
   <translation>nevidnega znaka U+{0}</translation>
  </message>
  <message>
   <source>the person who wrote it</source>
   <translation>oseba, ki je to napisala</translation>
  </message>
  <message>
   <source>the signature does not fit: altered or forged</source>
   <translation>podpis se ne ujema: spremenjeno ali ponarejeno</translation>
  </message>
  <message>
   <source>the stream of records does not add up</source>
   <translation>tok zapisov se ne izide</translation>
  </message>
  <message>
   <source>the stream of records does not begin as it should ({0})</source>
   <translation>tok zapisov se ne začne, kot bi se moral ({0})</translation>
  </message>
  <message>
   <source>the stream of records has no end</source>
   <translation>tok zapisov nima konca</translation>
  </message>
  <message>
   <source>the stream of records is empty</source>
   <translation>tok zapisov je prazen</translation>
  </message>
  <message>
   <source>the stream of records was cut short</source>
   <translation>tok zapisov je bil odrezan</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>vsa mreža</translation>
  </message>
  <message>
   <source>the {0} changed</source>
   <translation>spremenjeno: {0}</translation>
  </message>
  <message>
   <source>there is nothing left to override</source>
   <translation>izjema ni več potrebna</translation>
  </message>
  <message>
   <source>those who decide for them</source>
   <translation>tisti, ki odločajo zanje</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>čas objave</translation>
  </message>
  <message>
   <source>time zone</source>
   <translation>časovni pas</translation>
  </message>
  <message>
   <source>title</source>
   <translation>naslov</translation>
  </message>
  <message>
   <source>to fix</source>
   <translation>za popraviti</translation>
  </message>
  <message>
   <source>translated revision</source>
   <translation>prevedena različica</translation>
  </message>
  <message>
   <source>views</source>
   <translation>ogledi</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>čaka</translation>
  </message>
  <message>
   <source>website</source>
   <translation>spletno mesto</translation>
  </message>
  <message>
   <source>withdrawal</source>
   <translation>umik</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>izrazi</translation>
  </message>
  <message>
   <source>wording rules</source>
   <translation>pravila o izrazih</translation>
  </message>
  <message>
   <source>working language</source>
   <translation>delovni jezik</translation>
  </message>
  <message>
   <source>{0} asks for a title.</source>
   <translation>{0} zahteva naslov.</translation>
  </message>
  <message>
   <source>{0} can decide</source>
   <translation>lahko odloča: {0}</translation>
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>{0} ni dosegljiv.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} se ne da prebrati: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>Datoteke {0} ni mogoče zapisati: {1}.</translation>
  </message>
  <message>
   <source>{0} did not answer in time.</source>
   <translation>{0} ni pravočasno odgovoril.</translation>
  </message>
  <message>
   <source>{0} does not exist, or you may not see it.</source>
   <translation>{0} ne obstaja ali pa tega ne smete videti.</translation>
  </message>
  <message>
   <source>{0} does not say whether an emoji counts 1 or 2; counted as 2 the text is too long.</source>
   <translation>{0} ne pove, ali emoji šteje 1 ali 2; če šteje 2, je besedilo predolgo.</translation>
  </message>
  <message>
   <source>{0} does not take {1} in a text.</source>
   <translation>{0} v besedilu ne sprejme {1}.</translation>
  </message>
  <message>
   <source>{0} for {1} ({2})</source>
   <translation>{0} za {1} ({2})</translation>
  </message>
  <message>
   <source>{0} has no description.</source>
   <translation>{0} nima opisa.</translation>
  </message>
  <message>
   <source>{0} has {1} MB; at most {2} MB are read.</source>
   <translation>{0} ima {1} MB; prebere se največ {2} MB.</translation>
  </message>
  <message>
   <source>{0} is an export in JSON.</source>
   <translation>{0} je izvoz v JSON.</translation>
  </message>
  <message>
   <source>{0} is an old Excel file or protected by a password.</source>
   <translation>{0} je stara datoteka Excel ali zaščitena z geslom.</translation>
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation>{0} je prazna.</translation>
  </message>
  <message>
   <source>{0} is not a file.</source>
   <translation>{0} ni datoteka.</translation>
  </message>
  <message>
   <source>{0} is not invited to this campaign.</source>
   <translation>{0}: ni povabljena v to kampanjo.</translation>
  </message>
  <message>
   <source>{0} is said to take only {1} {2}; this text has {3}.</source>
   <translation>{0} menda sprejme le {1} ({2}); to besedilo jih ima {3}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1} only.</source>
   <translation>{0}: uporaba le do {1}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1}; the post stays public longer.</source>
   <translation>{0}: uporaba do {1}; objava ostane javna dlje.</translation>
  </message>
  <message>
   <source>{0} may cut or refuse a text longer than {1} {2}; this has {3}.</source>
   <translation>{0} lahko skrajša ali zavrne besedilo, daljše od {1} ({2}); to jih ima {3}.</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward.</source>
   <translation>{0} {1} v pasu {2} ne obstaja: ura se premakne naprej.</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back.</source>
   <translation>{0} {1} v pasu {2} nastopi dvakrat: ura se premakne nazaj.</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>več oseb ({0})</translation>
  </message>
  <message>
   <source>{0} posts went out under “{1}”. Give the id of one.</source>
   <translation>Pod »{1}« je izšlo več objav ({0}). Navedite id ene.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} in a post; {2} are attached.</source>
   <translation>{0} v objavi sprejme največ {1}; priloženih je {2}.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} {2}; this text has {3}.</source>
   <translation>{0} sprejme največ {1} ({2}); to besedilo jih ima {3}.</translation>
  </message>
  <message>
   <source>{0} takes no post without a picture or a film.</source>
   <translation>{0} ne sprejme objave brez slike ali filma.</translation>
  </message>
  <message>
   <source>{0} was done again.</source>
   <translation>Narejeno znova: {0}.</translation>
  </message>
  <message>
   <source>{0} was undone.</source>
   <translation>Razveljavljeno: {0}.</translation>
  </message>
  <message>
   <source>“channel rules”: {0}</source>
   <translation>»pravila kanalov«: {0}</translation>
  </message>
  <message>
   <source>“e-mail address”: It must be an address in small letters.</source>
   <translation>»e-naslov«: Biti mora naslov z malimi črkami.</translation>
  </message>
  <message>
   <source>“roles”: It must be a list of pairs of a role and a country.</source>
   <translation>»vloge«: Biti mora seznam parov vloge in države.</translation>
  </message>
  <message>
   <source>“{0}” cannot be set as a whole.</source>
   <translation>Polja »{0}« ni mogoče nastaviti kot celoto.</translation>
  </message>
  <message>
   <source>“{0}” does not map a header to a column.</source>
   <translation>»{0}« glave ne poveže s stolpcem.</translation>
  </message>
  <message>
   <source>“{0}” is better said otherwise: {1} ({2}).</source>
   <translation>»{0}« je bolje povedati drugače: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is for posts.</source>
   <translation>»{0}« je za objave.</translation>
  </message>
  <message>
   <source>“{0}” is for records of another kind.</source>
   <translation>»{0}« je za zapise druge vrste.</translation>
  </message>
  <message>
   <source>“{0}” is missing: {1} ({2}).</source>
   <translation>Manjka »{0}«: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is no answer.</source>
   <translation>»{0}« ni odgovor.</translation>
  </message>
  <message>
   <source>“{0}” is no e-mail address.</source>
   <translation>»{0}« ni e-poštni naslov.</translation>
  </message>
  <message>
   <source>“{0}” is no intent.</source>
   <translation>»{0}« ni namen.</translation>
  </message>
  <message>
   <source>“{0}” is not a country of the network.</source>
   <translation>»{0}« ni država mreže.</translation>
  </message>
  <message>
   <source>“{0}” is not a date. Write it as 2026-12-10 or 10.12.2026.</source>
   <translation>»{0}« ni datum. Zapišite ga kot 10. 12. 2026 ali 2026-12-10.</translation>
  </message>
  <message>
   <source>“{0}” is not a day.</source>
   <translation>»{0}« ni dan.</translation>
  </message>
  <message>
   <source>“{0}” is not a local time.</source>
   <translation>»{0}« ni krajevni čas.</translation>
  </message>
  <message>
   <source>“{0}” is not a month.</source>
   <translation>»{0}« ni mesec.</translation>
  </message>
  <message>
   <source>“{0}” is not a part of a series.</source>
   <translation>»{0}« ni del serije.</translation>
  </message>
  <message>
   <source>“{0}” is not a recurrence rule.</source>
   <translation>»{0}« ni pravilo ponavljanja.</translation>
  </message>
  <message>
   <source>“{0}” is not a set.</source>
   <translation>»{0}« ni množica.</translation>
  </message>
  <message>
   <source>“{0}” is not a time zone.</source>
   <translation>»{0}« ni časovni pas.</translation>
  </message>
  <message>
   <source>“{0}” is not a whole number from 0 up. Write it without dots and commas: 12500.</source>
   <translation>»{0}« ni celo število od 0 navzgor. Zapišite ga brez pik in vejic: 12500.</translation>
  </message>
  <message>
   <source>“{0}” is not an encoding of text.</source>
   <translation>»{0}« ni kodiranje besedila.</translation>
  </message>
  <message>
   <source>“{0}” is not encrypted: passwords and drafts could be read on the way.</source>
   <translation>»{0}« ni šifrirano: gesla in osnutke bi lahko kdo med potjo prebral.</translation>
  </message>
  <message>
   <source>“{0}” is not known.</source>
   <translation>»{0}« ni znano.</translation>
  </message>
  <message>
   <source>“{0}” is not the address of a server.</source>
   <translation>»{0}« ni naslov strežnika.</translation>
  </message>
  <message>
   <source>“{0}” is not to be used: {1} ({2}).</source>
   <translation>»{0}« se ne uporablja: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is set by the workflow only.</source>
   <translation>»{0}« določi le postopek.</translation>
  </message>
  <message>
   <source>“{0}” makes no further post.</source>
   <translation>»{0}« ne ustvari nobene nove objave.</translation>
  </message>
  <message>
   <source>“{0}” must be a list.</source>
   <translation>»{0}« mora biti seznam.</translation>
  </message>
  <message>
   <source>“{0}” needs a footnote: {1} ({2}).</source>
   <translation>»{0}« potrebuje opombo: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}”: {1}</source>
   <translation>»{0}«: {1}</translation>
  </message>
 </context>
 <context>
  <name>SeriesActs</name>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation>Najprej izberite objavo: na njenem dnevu pritisnite preslednico.</translation>
  </message>
  <message>
   <source>Choose one post only.</source>
   <translation>Izberite le eno objavo.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Izbriši</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Izbrišem to objavo?</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated. Give it a date and a time first.</source>
   <translation>Ponavlja se lahko le objava s časom. Najprej ji dajte datum in čas.</translation>
  </message>
  <message>
   <source>Skipped: the series goes on without this post.</source>
   <translation>Preskočeno: serija gre naprej brez te objave.</translation>
  </message>
  <message>
   <source>{0} of the series deleted.</source>
   <translation>Izbrisano iz serije: {0}.</translation>
  </message>
  <message>
   <source>{0} of the series moved.</source>
   <translation>Premaknjeno v seriji: {0}.</translation>
  </message>
 </context>
 <context>
  <name>SeriesStrip</name>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>Vse objave serije ({0})</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Samo ta objava</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Ta in naslednje ({0})</translation>
  </message>
 </context>
 <context>
  <name>SetAside</name>
  <message>
   <source>, the </source>
   <translation>, </translation>
  </message>
  <message>
   <source>A request for changes</source>
   <translation>Zahteva za spremembe</translation>
  </message>
  <message>
   <source>An approval</source>
   <translation>Odobritev</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Objava</translation>
  </message>
  <message>
   <source>Writing the {0}</source>
   <translation>Pisanje: {0}</translation>
  </message>
 </context>
 <context>
  <name>SetAsideView</name>
  <message>
   <source>A new post with this text. What was refused stays here until you forget it.</source>
   <translation>Nova objava s tem besedilom. Zavrnjeno ostane tu, dokler ga ne pozabite.</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Kopiraj besedilo</translation>
  </message>
  <message>
   <source>Done again; it waits to be sent.</source>
   <translation>Narejeno znova; čaka na pošiljanje.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Pozabi</translation>
  </message>
  <message>
   <source>Forget this?</source>
   <translation>Pozabim to?</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Pozabi…</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Pojdi na koledar</translation>
  </message>
  <message>
   <source>It goes from this list. What was written stays in the record's history on this laptop.</source>
   <translation>Izgine s tega seznama. Napisano ostane v zgodovini zapisa na tem prenosniku.</translation>
  </message>
  <message>
   <source>Keep it here</source>
   <translation>Obdrži tukaj</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Nova objava s tem besedilom</translation>
  </message>
  <message>
   <source>Nothing is set aside</source>
   <translation>Nič ni odloženo</translation>
  </message>
  <message>
   <source>Nothing was written in this change.</source>
   <translation>V tej spremembi ni bilo nič napisano.</translation>
  </message>
  <message>
   <source>Open the record</source>
   <translation>Odpri zapis</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Odloženo</translation>
  </message>
  <message>
   <source>The record is not on this laptop any more.</source>
   <translation>Zapisa ni več na tem prenosniku.</translation>
  </message>
  <message>
   <source>The text is copied.</source>
   <translation>Besedilo je kopirano.</translation>
  </message>
  <message>
   <source>There is no record to do it on.</source>
   <translation>Ni zapisa, na katerem bi se to naredilo.</translation>
  </message>
  <message>
   <source>This change holds no text of a post.</source>
   <translation>Ta sprememba nima besedila objave.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Poskusi znova</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>Kaj je bilo napisano</translation>
  </message>
  <message>
   <source>When the server refuses something that you did, it comes here with the reason. No word of yours is lost.</source>
   <translation>Ko strežnik zavrne nekaj, kar ste naredili, pride sem z razlogom. Nobena vaša beseda se ne izgubi.</translation>
  </message>
  <message>
   <source>{0} · refused {1}</source>
   <translation>{0} · zavrnjeno {1}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>As the system</source>
   <translation>Kot sistem</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Temno</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Visok kontrast</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Svetlo</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key comes out of your passphrase.</source>
   <translation>Osnutki so šifrirani; ključ nastane iz vašega gesla.</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key is kept by the keyring of this system.</source>
   <translation>Osnutki so šifrirani; ključ hrani shramba ključev tega sistema.</translation>
  </message>
 </context>
 <context>
  <name>SettingsView</name>
  <message>
   <source>Appearance</source>
   <translation>Videz</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Barve</translation>
  </message>
  <message>
   <source>International days of the United Nations, such as 10 December</source>
   <translation>Mednarodni dnevi Združenih narodov, na primer 10. december</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Jezik okna</translation>
  </message>
  <message>
   <source>National days in the calendar</source>
   <translation>Državni prazniki v koledarju</translation>
  </message>
  <message>
   <source>No second time zone</source>
   <translation>Brez drugega časovnega pasu</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Odpri mapo</translation>
  </message>
  <message>
   <source>Open the window in this language</source>
   <translation>Odpri okno v tem jeziku</translation>
  </message>
  <message>
   <source>Second time zone of week and day</source>
   <translation>Drugi časovni pas tedna in dneva</translation>
  </message>
  <message>
   <source>Server and account</source>
   <translation>Strežnik in račun</translation>
  </message>
  <message>
   <source>Show times in</source>
   <translation>Časi v</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Odjava</translation>
  </message>
  <message>
   <source>Signed in to {0}.</source>
   <translation>Prijavljeni ste v {0}.</translation>
  </message>
  <message>
   <source>Signed in. Your work is being sent, and the network's is fetched.</source>
   <translation>Prijavljeni ste. Vaše delo se pošilja, delo mreže se prenaša.</translation>
  </message>
  <message>
   <source>Signed out of {0}. Sign in to send what waits.</source>
   <translation>Odjavljeni ste iz {0}. Prijavite se, da pošljete, kar čaka.</translation>
  </message>
  <message>
   <source>Signed out. Records and unsent work stay on this laptop.</source>
   <translation>Odjavljeni ste. Zapisi in neposlano delo ostanejo na tem prenosniku.</translation>
  </message>
  <message>
   <source>The server is being told.</source>
   <translation>Strežnik se obvešča.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Ta prenosnik</translation>
  </message>
  <message>
   <source>This laptop works without a server. Join one: your work then goes along.</source>
   <translation>Ta prenosnik deluje brez strežnika. Pridružite se kateremu: delo gre z vami.</translation>
  </message>
  <message>
   <source>Time zone in which times are shown</source>
   <translation>Časovni pas, v katerem so prikazani časi</translation>
  </message>
  <message>
   <source>Times and days</source>
   <translation>Časi in dnevi</translation>
  </message>
  <message>
   <source>Your work lies in {0}</source>
   <translation>Vaše delo je v {0}</translation>
  </message>
 </context>
 <context>
  <name>ShiftDays</name>
  <message>
   <source>By</source>
   <translation>Za</translation>
  </message>
  <message>
   <source>Each post keeps its time of day, also when the clocks change.</source>
   <translation>Vsaka objava obdrži uro dneva, tudi ko se ura prestavi.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Koliko</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Zamakni</translation>
  </message>
  <message>
   <source>Shift {0}</source>
   <translation>Zamakni: {0}</translation>
  </message>
  <message>
   <source>Unit and direction</source>
   <translation>Enota in smer</translation>
  </message>
  <message>
   <source>days earlier</source>
   <translation>dni prej</translation>
  </message>
  <message>
   <source>days later</source>
   <translation>dni pozneje</translation>
  </message>
  <message>
   <source>weeks earlier</source>
   <translation>tednov prej</translation>
  </message>
  <message>
   <source>weeks later</source>
   <translation>tednov pozneje</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Every post has a time. Drop one here to take its time away.</source>
   <translation>Vse objave imajo čas. Spustite objavo sem, da ji odvzamete čas.</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>Nova objava</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Nova objava, {0}</translation>
  </message>
  <message>
   <source>No post without a time passes the filters.</source>
   <translation>Nobena objava brez časa ne ustreza filtrom.</translation>
  </message>
  <message>
   <source>Nothing is planned for this day.</source>
   <translation>Za ta dan ni nič načrtovano.</translation>
  </message>
  <message>
   <source>Nothing of this day passes the filters.</source>
   <translation>Nič tega dne ne ustreza filtrom.</translation>
  </message>
  <message>
   <source>Posts of the day</source>
   <translation>Objave dneva</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Odvzemi čas</translation>
  </message>
  <message>
   <source>The newest {0} are here; filters find the others.</source>
   <translation>Tu je najnovejših {0}; druge najdejo filtri.</translation>
  </message>
  <message>
   <source>Unscheduled</source>
   <translation>Brez termina</translation>
  </message>
  <message>
   <source>Unscheduled posts</source>
   <translation>Objave brez termina</translation>
  </message>
  <message>
   <source>Unscheduled · {0}</source>
   <translation>Brez termina · {0}</translation>
  </message>
  <message>
   <source>{0} in review</source>
   <translation>V pregledu: {0}</translation>
  </message>
  <message>
   <source>{0}, the first {1} here; the agenda has all</source>
   <translation>{0}, tu prvih {1}; dnevni red ima vse</translation>
  </message>
 </context>
 <context>
  <name>SideBar</name>
  <message>
   <source>Places</source>
   <translation>Prostori</translation>
  </message>
 </context>
 <context>
  <name>SidesPanel</name>
  <message>
   <source>As it was · {0}</source>
   <translation>Kot je bilo · {0}</translation>
  </message>
  <message>
   <source>Bring it back with this</source>
   <translation>Obnovi s tem</translation>
  </message>
  <message>
   <source>Keep {0}</source>
   <translation>Obdrži: {0}</translation>
  </message>
  <message>
   <source>Kept beside it · {0}</source>
   <translation>Shranjeno poleg · {0}</translation>
  </message>
  <message>
   <source>Leave it deleted</source>
   <translation>Pusti izbrisano</translation>
  </message>
  <message>
   <source>Stands now · {0}</source>
   <translation>Zdaj velja · {0}</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Vzemi: {0}</translation>
  </message>
  <message>
   <source>Written · {0}</source>
   <translation>Napisano · {0}</translation>
  </message>
  <message>
   <source>{0} Both are kept here; what is not taken stays in the history.</source>
   <translation>{0} Oboje je shranjeno tu; kar se ne vzame, ostane v zgodovini.</translation>
  </message>
  <message>
   <source>{0} and {1} wrote the {2} without seeing each other's.</source>
   <translation>{0} in {1} sta pisala polje »{2}«, ne da bi videla drug drugega.</translation>
  </message>
  <message>
   <source>{0} {1} had written in it, so nothing is lost: decide.</source>
   <translation>{0} Tudi {1} je pisal(a) vanj, zato se nič ne izgubi: odločite.</translation>
  </message>
 </context>
 <context>
  <name>Sight</name>
  <message numerus="yes">
   <source>%n of them are hidden by the filters now.</source>
   <translation>
    <numerusform>%n od njih filtri zdaj ne pokažejo.</numerusform>
    <numerusform>%n od njih filtri zdaj ne pokažejo.</numerusform>
    <numerusform>%n od njih filtri zdaj ne pokažejo.</numerusform>
    <numerusform>%n od njih filtri zdaj ne pokažejo.</numerusform>
   </translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Pokaži</translation>
  </message>
  <message>
   <source>The filters hide it now.</source>
   <translation>Filtri je zdaj ne pokažejo.</translation>
  </message>
 </context>
 <context>
  <name>SigningKeys</name>
  <message>
   <source>Another desk</source>
   <translation>Druga miza</translation>
  </message>
  <message>
   <source>Keys that sign my decisions</source>
   <translation>Ključi, ki podpisujejo moje odločitve</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Prekliči</translation>
  </message>
  <message>
   <source>The first decision on a desk makes one. Where in doubt, compare the letters aloud.</source>
   <translation>Naredi ga prva odločitev na mizi. Če ste v dvomih, na glas primerjajte znake.</translation>
  </message>
  <message>
   <source>The key signs nothing any more; what it signed stays signed.</source>
   <translation>Ključ ne podpisuje ničesar več; kar je podpisal, ostane podpisano.</translation>
  </message>
  <message>
   <source>The web page</source>
   <translation>Spletna stran</translation>
  </message>
  <message>
   <source>This desk</source>
   <translation>Ta miza</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>It changed since you translated it. The text of that time is not on this laptop, so nothing is marked.</source>
   <translation>Spremenilo se je, odkar ste prevedli. Takratnega besedila ni na tem prenosniku, zato nič ni označeno.</translation>
  </message>
  <message>
   <source>Mark as up to date</source>
   <translation>Označi kot ažurno</translation>
  </message>
  <message>
   <source>New words are underlined, words that went are struck out.</source>
   <translation>Nove besede so podčrtane, odstranjene prečrtane.</translation>
  </message>
  <message>
   <source>Since you translated revision {0}: {1}</source>
   <translation>Odkar ste prevedli različico {0}: {1}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Izvirnik</translation>
  </message>
  <message>
   <source>Source text</source>
   <translation>Izvirno besedilo</translation>
  </message>
  <message>
   <source>Source · {0} · revision {1}</source>
   <translation>Izvirnik · {0} · različica {1}</translation>
  </message>
  <message>
   <source>The translation is behind its source</source>
   <translation>Prevod zaostaja za izvirnikom</translation>
  </message>
  <message>
   <source>This post belongs to no message: there is no joint text beside it.</source>
   <translation>Ta objava ne spada k sporočilu: ob njej ni skupnega besedila.</translation>
  </message>
  <message>
   <source>Translated from revision {0}.</source>
   <translation>Prevedeno iz različice {0}.</translation>
  </message>
 </context>
 <context>
  <name>Spelling</name>
  <message numerus="yes">
   <source>%n words to look at (F7)</source>
   <translation>
    <numerusform>%n beseda za pregled (F7)</numerusform>
    <numerusform>%n besedi za pregled (F7)</numerusform>
    <numerusform>%n besede za pregled (F7)</numerusform>
    <numerusform>%n besed za pregled (F7)</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word to look at (F7)</source>
   <translation>1 beseda za pregled (F7)</translation>
  </message>
  <message>
   <source>Add “{0}” to my words</source>
   <translation>Dodaj »{0}« med moje besede</translation>
  </message>
  <message>
   <source>Leave “{0}” as it is for now</source>
   <translation>Pusti »{0}« za zdaj</translation>
  </message>
  <message>
   <source>Looking for suggestions…</source>
   <translation>Iskanje predlogov…</translation>
  </message>
  <message>
   <source>No spelling dictionary exists for {0}, so no word is marked.</source>
   <translation>Za {0} ni slovarja, zato ni označena nobena beseda.</translation>
  </message>
  <message>
   <source>No suggestion</source>
   <translation>Brez predloga</translation>
  </message>
  <message>
   <source>No word is marked.</source>
   <translation>Nobena beseda ni označena.</translation>
  </message>
  <message>
   <source>Spelling, {0}: {1}</source>
   <translation>Črkovanje, {0}: {1}</translation>
  </message>
  <message>
   <source>Take “{0}” out of my words</source>
   <translation>Odstrani »{0}« iz mojih besed</translation>
  </message>
  <message>
   <source>The dictionary does not have this word.</source>
   <translation>Slovar te besede nima.</translation>
  </message>
  <message>
   <source>The text cannot be changed here.</source>
   <translation>Besedila tu ni mogoče spremeniti.</translation>
  </message>
  <message>
   <source>This laptop has no spelling dictionary for {0}. Put {1}.aff and {1}.dic into the folder “{2}” of the profile.</source>
   <translation>Ta prenosnik nima slovarja za {0}. Dajte {1}.aff in {1}.dic v mapo »{2}« profila.</translation>
  </message>
  <message>
   <source>no unknown word</source>
   <translation>ni neznanih besed</translation>
  </message>
  <message>
   <source>“{0}” is no more one of your words.</source>
   <translation>»{0}« ni več med vašimi besedami.</translation>
  </message>
  <message>
   <source>“{0}” is one of your words now.</source>
   <translation>»{0}« je zdaj med vašimi besedami.</translation>
  </message>
 </context>
 <context>
  <name>StopBand</name>
  <message>
   <source>Settle them…</source>
   <translation>Uredi jih …</translation>
  </message>
  <message>
   <source>Stops…</source>
   <translation>Ustavitve …</translation>
  </message>
 </context>
 <context>
  <name>Stops</name>
  <message numerus="yes">
   <source>%n more stops stand.</source>
   <translation>
    <numerusform>Velja še %n ustavitev.</numerusform>
    <numerusform>Veljata še %n ustavitvi.</numerusform>
    <numerusform>Veljajo še %n ustavitve.</numerusform>
    <numerusform>Velja še %n ustavitev.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts were missed under a stop.</source>
   <translation>
    <numerusform>Med ustavitvijo je bila zamujena %n objava.</numerusform>
    <numerusform>Med ustavitvijo sta bili zamujeni %n objavi.</numerusform>
    <numerusform>Med ustavitvijo so bile zamujene %n objave.</numerusform>
    <numerusform>Med ustavitvijo je bilo zamujenih %n objav.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lift the stop</source>
   <translation>Odpravi ustavitev</translation>
  </message>
  <message>
   <source>Nothing goes out by itself.</source>
   <translation>Nič ne gre v javnost samo.</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Objavljanje je ustavljeno ({0}), od {1}, ustavil(a): {2}: {3}</translation>
  </message>
  <message>
   <source>Why may posts go out again? Nothing is published by this; the reason is kept.</source>
   <translation>Zakaj smejo objave spet v javnost? S tem se nič ne objavi; razlog se ohrani.</translation>
  </message>
  <message>
   <source>a campaign</source>
   <translation>kampanja</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>nekdo</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>vsa mreža</translation>
  </message>
 </context>
 <context>
  <name>StopsDialog</name>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zapri</translation>
  </message>
  <message>
   <source>Coordinators stop the network, approvers their country, leads their campaigns.</source>
   <translation>Koordinatorji ustavijo mrežo, odobritelji svojo državo, vodje svoje kampanje.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Every campaign</source>
   <translation>Vse kampanje</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>Vsak kanal</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Vse države</translation>
  </message>
  <message>
   <source>Everybody whom it concerns reads it</source>
   <translation>Prebere ga vsakdo, ki ga zadeva</translation>
  </message>
  <message>
   <source>Lift this stop…</source>
   <translation>Odpravi to ustavitev …</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>Tukaj je odpravljen; velja, ko ga sprejme strežnik.</translation>
  </message>
  <message>
   <source>Nothing it covers is scheduled or published until it is lifted; nothing resumes by itself.</source>
   <translation>Nič, kar zajema, se do odprave ne razporedi in ne objavi; nič se ne nadaljuje samo.</translation>
  </message>
  <message>
   <source>Publishing is stopped.</source>
   <translation>Objavljanje je ustavljeno.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Razlog</translation>
  </message>
  <message>
   <source>Say why: everybody whom it concerns reads it.</source>
   <translation>Povejte zakaj: prebere vsakdo, ki ga zadeva.</translation>
  </message>
  <message>
   <source>Stop publishing</source>
   <translation>Ustavi objavljanje</translation>
  </message>
  <message>
   <source>Stops of publishing</source>
   <translation>Ustavitve objavljanja</translation>
  </message>
  <message>
   <source>Stops that stand</source>
   <translation>Veljavne ustavitve</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>Vse omrežje</translation>
  </message>
 </context>
 <context>
  <name>SubmissionSheet</name>
  <message numerus="yes">
   <source>%n posts are chosen</source>
   <translation>
    <numerusform>Izbrana je %n objava</numerusform>
    <numerusform>Izbrani sta %n objavi</numerusform>
    <numerusform>Izbrane so %n objave</numerusform>
    <numerusform>Izbranih je %n objav</numerusform>
   </translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Tudi del odločitve</translation>
  </message>
  <message>
   <source>Approved before. Changed since then: {0}.</source>
   <translation>Odobreno že prej. Od takrat spremenjeno: {0}.</translation>
  </message>
  <message>
   <source>Its words of then are not on this laptop; these are the words of now.</source>
   <translation>Takratnega besedila ni na tem prenosniku; to je sedanje besedilo.</translation>
  </message>
  <message>
   <source>Mark what changed since the last approved text</source>
   <translation>Označi, kar se je spremenilo od zadnjega odobrenega besedila</translation>
  </message>
  <message>
   <source>The decision is not yet counted: it waits to be sent.</source>
   <translation>Odločitev še ne šteje: čaka na pošiljanje.</translation>
  </message>
  <message>
   <source>The line on which it rests</source>
   <translation>Stališče, na katerem temelji</translation>
  </message>
  <message>
   <source>The line, with what changed</source>
   <translation>Stališče z označenimi spremembami</translation>
  </message>
  <message>
   <source>The text to decide on</source>
   <translation>Besedilo, o katerem se odloča</translation>
  </message>
  <message>
   <source>You can decide on {0} of {1}; why not on the others stands with each of them.</source>
   <translation>Odločate lahko o {0} od {1}; zakaj o drugih ne, piše pri vsaki.</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>v pregledu</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nič</translation>
  </message>
  <message>
   <source>the text</source>
   <translation>besedilo</translation>
  </message>
  <message>
   <source>the {0}</source>
   <translation>{0}</translation>
  </message>
 </context>
 <context>
  <name>Switch</name>
  <message>
   <source>More</source>
   <translation>Več</translation>
  </message>
  <message>
   <source>More views of the calendar</source>
   <translation>Več pogledov koledarja</translation>
  </message>
  <message>
   <source>View of the calendar</source>
   <translation>Pogled koledarja</translation>
  </message>
 </context>
 <context>
  <name>SyncState</name>
  <message numerus="yes">
   <source>%n conflicts to settle</source>
   <translation>
    <numerusform>%n navzkrižje za ureditev</numerusform>
    <numerusform>%n navzkrižji za ureditev</numerusform>
    <numerusform>%n navzkrižja za ureditev</numerusform>
    <numerusform>%n navzkrižij za ureditev</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files waiting to send</source>
   <translation>
    <numerusform>%n datoteka čaka na pošiljanje</numerusform>
    <numerusform>%n datoteki čakata na pošiljanje</numerusform>
    <numerusform>%n datoteke čakajo na pošiljanje</numerusform>
    <numerusform>%n datotek čaka na pošiljanje</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were not sent: Media says why</source>
   <translation>
    <numerusform>%n datoteka ni poslana: razlog je v Medijih</numerusform>
    <numerusform>%n datoteki nista poslani: razlog je v Medijih</numerusform>
    <numerusform>%n datoteke niso poslane: razlog je v Medijih</numerusform>
    <numerusform>%n datotek ni poslanih: razlog je v Medijih</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n set aside</source>
   <translation>
    <numerusform>%n odloženo</numerusform>
    <numerusform>%n odloženi</numerusform>
    <numerusform>%n odložene</numerusform>
    <numerusform>%n odloženih</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting to send</source>
   <translation>
    <numerusform>%n čaka na pošiljanje</numerusform>
    <numerusform>%n čakata na pošiljanje</numerusform>
    <numerusform>%n čakajo na pošiljanje</numerusform>
    <numerusform>%n čaka na pošiljanje</numerusform>
   </translation>
  </message>
  <message>
   <source>1 conflict to settle</source>
   <translation>1 navzkrižje za ureditev</translation>
  </message>
  <message>
   <source>1 file waiting to send</source>
   <translation>1 datoteka čaka na pošiljanje</translation>
  </message>
  <message>
   <source>1 file was not sent: Media says why</source>
   <translation>1 datoteka ni poslana: razlog je v Medijih</translation>
  </message>
  <message>
   <source>1 waiting to send</source>
   <translation>1 čaka na pošiljanje</translation>
  </message>
  <message>
   <source>All changes saved here</source>
   <translation>Vse spremembe so shranjene tukaj</translation>
  </message>
  <message>
   <source>Fetching: {0} of {1} records.</source>
   <translation>Prenos: {0} od {1} zapisov.</translation>
  </message>
  <message>
   <source>No server.</source>
   <translation>Brez strežnika.</translation>
  </message>
  <message>
   <source>Offline.</source>
   <translation>Brez povezave.</translation>
  </message>
  <message>
   <source>Signed out.</source>
   <translation>Odjavljeno.</translation>
  </message>
  <message>
   <source>Syncing.</source>
   <translation>Usklajevanje.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Ta profil se lahko le bere; ničesar ni mogoče spremeniti.</translation>
  </message>
  <message>
   <source>last synced {0}</source>
   <translation>zadnja uskladitev {0}</translation>
  </message>
  <message>
   <source>never synced yet</source>
   <translation>še nikoli usklajeno</translation>
  </message>
  <message>
   <source>sending a file: {0} of {1}</source>
   <translation>pošilja se datoteka: {0} od {1}</translation>
  </message>
 </context>
 <context>
  <name>Syncing</name>
  <message>
   <source>Nothing is being fetched.</source>
   <translation>Nič se ne prenaša.</translation>
  </message>
  <message>
   <source>See the report.</source>
   <translation>Glejte poročilo.</translation>
  </message>
  <message>
   <source>The program made a mistake in syncing.</source>
   <translation>Program je pri usklajevanju naredil napako.</translation>
  </message>
  <message>
   <source>The server waits until you confirm that it is you.</source>
   <translation>Strežnik čaka, da potrdite, da ste to vi.</translation>
  </message>
  <message>
   <source>There is no server to sync with. Join one in the settings.</source>
   <translation>Ni strežnika za usklajevanje. Pridružite se mu v nastavitvah.</translation>
  </message>
 </context>
 <context>
  <name>TemplateForm</name>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>Vsak kanal</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Vsak jezik</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Ključniki</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Ime</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Besedilo</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Naslov</translation>
  </message>
 </context>
 <context>
  <name>ThreadDialog</name>
  <message>
   <source>&amp;Number the posts: 1/3, 2/3, 3/3</source>
   <translation>Ošte&amp;vilči objave: 1/3, 2/3, 3/3</translation>
  </message>
  <message>
   <source>A new post of the thread begins here.</source>
   <translation>Tu se začne nova objava niza.</translation>
  </message>
  <message>
   <source>Post {0} of {1} · {2} / {3}</source>
   <translation>Objava {0} od {1} · {2} / {3}</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Razdeli v niz</translation>
  </message>
  <message>
   <source>The posts of the thread</source>
   <translation>Objave niza</translation>
  </message>
  <message>
   <source>The text changed meanwhile. Split it again.</source>
   <translation>Besedilo se je medtem spremenilo. Razdelite ga znova.</translation>
  </message>
  <message>
   <source>The text fits {0} as one post.</source>
   <translation>Besedilo gre na {0} kot ena objava.</translation>
  </message>
  <message numerus="yes">
   <source>The text is a thread of %n posts.</source>
   <translation>
    <numerusform>Besedilo je niz iz %n objave.</numerusform>
    <numerusform>Besedilo je niz iz %n objav.</numerusform>
    <numerusform>Besedilo je niz iz %n objav.</numerusform>
    <numerusform>Besedilo je niz iz %n objav.</numerusform>
   </translation>
  </message>
  <message>
   <source>The text is being cut.</source>
   <translation>Besedilo se reže.</translation>
  </message>
  <message>
   <source>The text stays one text with a marked break between two posts, so that it is approved as a whole. Breaks can be moved by hand afterwards.</source>
   <translation>Besedilo ostane eno, z označenim prelomom med objavama, da se odobri kot celota. Prelome lahko pozneje premaknete ročno.</translation>
  </message>
  <message>
   <source>This channel has no threads.</source>
   <translation>Ta kanal nima nizov.</translation>
  </message>
  <message>
   <source>Write these breaks into the text</source>
   <translation>Zapiši te prelome v besedilo</translation>
  </message>
 </context>
 <context>
  <name>Tile</name>
  <message>
   <source>Description: {0}</source>
   <translation>Opis: {0}</translation>
  </message>
  <message>
   <source>Film {0}</source>
   <translation>Film {0}</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>Brez opisa.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>Slika {0}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>in še %n</numerusform>
    <numerusform>in še %n</numerusform>
    <numerusform>in še %n</numerusform>
    <numerusform>in še %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TimelineModel</name>
  <message>
   <source>Campaign not here</source>
   <translation>Kampanje ni tu</translation>
  </message>
  <message>
   <source>Nothing is planned in these days</source>
   <translation>V teh dneh ni nič načrtovano</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Brez kampanje</translation>
  </message>
  <message>
   <source>no campaign runs</source>
   <translation>nobena kampanja ne teče</translation>
  </message>
  <message>
   <source>today</source>
   <translation>danes</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message>
   <source>A day earlier</source>
   <translation>Dan prej</translation>
  </message>
  <message>
   <source>A day later</source>
   <translation>Dan pozneje</translation>
  </message>
  <message>
   <source>Change dates…</source>
   <translation>Spremeni datume…</translation>
  </message>
  <message>
   <source>Choose a campaign first.</source>
   <translation>Najprej izberite kampanjo.</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Nova objava, {0}</translation>
  </message>
  <message>
   <source>Open the campaign</source>
   <translation>Odpri kampanjo</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Teden {0}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} do {1}</translation>
  </message>
 </context>
 <context>
  <name>TimelineTable</name>
  <message>
   <source>Timeline</source>
   <translation>Časovnica</translation>
  </message>
 </context>
 <context>
  <name>TimingRow</name>
  <message>
   <source>Date of publication</source>
   <translation>Datum objave</translation>
  </message>
  <message>
   <source>Give it a time</source>
   <translation>Določi čas</translation>
  </message>
  <message>
   <source>Remove the time</source>
   <translation>Odstrani čas</translation>
  </message>
  <message>
   <source>Remove the time of publication</source>
   <translation>Odstrani čas objave</translation>
  </message>
  <message>
   <source>Time of publication</source>
   <translation>Čas objave</translation>
  </message>
  <message>
   <source>Time zone of the audience</source>
   <translation>Časovni pas občinstva</translation>
  </message>
  <message>
   <source>Your time: {0}</source>
   <translation>Vaš čas: {0}</translation>
  </message>
  <message>
   <source>{0} (UTC{1})</source>
   <translation>{0} (UTC{1})</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward. Choose:</source>
   <translation>{0} {1} v pasu {2} ne obstaja: ura se premakne naprej. Izberite:</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back. Which one?</source>
   <translation>{0} {1} v pasu {2} nastopi dvakrat: ura se premakne nazaj. Katera?</translation>
  </message>
 </context>
 <context>
  <name>Tools</name>
  <message>
   <source>By campaign</source>
   <translation>Po kampanjah</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>Po državah</translation>
  </message>
  <message>
   <source>Lanes</source>
   <translation>Steze</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mesec</translation>
  </message>
  <message>
   <source>Nearer with Ctrl++, farther with Ctrl+-</source>
   <translation>Bliže s Ctrl++, dlje s Ctrl+-</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Četrtletje</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Teden</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Povečava</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>New post</source>
   <translation>Nova objava</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Iskanje</translation>
  </message>
  <message>
   <source>Search (Ctrl+F)</source>
   <translation>Iskanje (Ctrl+F)</translation>
  </message>
  <message>
   <source>Search posts, any script (Ctrl+F)</source>
   <translation>Išči objave, vsaka pisava (Ctrl+F)</translation>
  </message>
 </context>
 <context>
  <name>TranslationsTable</name>
  <message>
   <source>Changed since: the translation is behind</source>
   <translation>Od takrat spremenjeno: prevod zaostaja</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Država</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Izvirnik</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stopnja</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Za napisati</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Prevodi</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Ažurno</translation>
  </message>
 </context>
 <context>
  <name>Trying</name>
  <message numerus="yes">
   <source>%n left as they are: {0}</source>
   <translation>
    <numerusform>%n ostane, kot je: {0}</numerusform>
    <numerusform>%n ostaneta, kot sta: {0}</numerusform>
    <numerusform>%n ostanejo, kot so: {0}</numerusform>
    <numerusform>%n ostane, kot so: {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>(and %n other reasons)</source>
   <translation>
    <numerusform>(in še %n razlog)</numerusform>
    <numerusform>(in še %n razloga)</numerusform>
    <numerusform>(in še %n razlogi)</numerusform>
    <numerusform>(in še %n razlogov)</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Pusti jih</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nič se ni spremenilo.</translation>
  </message>
 </context>
 <context>
  <name>ViewsButton</name>
  <message>
   <source>Delete</source>
   <translation>Izbriši</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>Shrani ta pogled</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Shrani ta pogled…</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Preimenuj</translation>
  </message>
  <message>
   <source>Rename the view</source>
   <translation>Preimenuj pogled</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>Shranjeni pogledi</translation>
  </message>
  <message>
   <source>The view “{0}” is gone.</source>
   <translation>Pogleda »{0}« ni več.</translation>
  </message>
  <message>
   <source>The view “{0}” is kept.</source>
   <translation>Pogled »{0}« je shranjen.</translation>
  </message>
  <message>
   <source>View: {0}</source>
   <translation>Pogled: {0}</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Pogledi</translation>
  </message>
 </context>
 <context>
  <name>WeekPage</name>
  <message>
   <source>Hours of the week</source>
   <translation>Ure tedna</translation>
  </message>
 </context>
 <context>
  <name>Widgets</name>
  <message numerus="yes">
   <source>%n of them new</source>
   <translation>
    <numerusform>od tega %n nova</numerusform>
    <numerusform>od tega %n novi</numerusform>
    <numerusform>od tega %n nove</numerusform>
    <numerusform>od tega %n novih</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <translation>
    <numerusform>%n beseda</numerusform>
    <numerusform>%n besedi</numerusform>
    <numerusform>%n besede</numerusform>
    <numerusform>%n besed</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 beseda</translation>
  </message>
  <message>
   <source>No word changed.</source>
   <translation>Nobena beseda se ni spremenila.</translation>
  </message>
  <message>
   <source>Only spaces changed.</source>
   <translation>Spremenili so se le presledki.</translation>
  </message>
  <message>
   <source>{0} added, {1} removed.</source>
   <translation>Dodano: {0}, odstranjeno: {1}.</translation>
  </message>
  <message numerus="yes">
   <source>{0}, %n waiting</source>
   <translation>
    <numerusform>{0}, %n čaka</numerusform>
    <numerusform>{0}, %n čakata</numerusform>
    <numerusform>{0}, %n čakajo</numerusform>
    <numerusform>{0}, %n čaka</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Campaign Desk</source>
   <translation>Campaign Desk</translation>
  </message>
  <message>
   <source>Copy them and close</source>
   <translation>Kopiraj in zapri</translation>
  </message>
  <message>
   <source>Saved here. The desk saves by itself as you type.</source>
   <translation>Shranjeno tukaj. Pult shranjuje sam, medtem ko tipkate.</translation>
  </message>
  <message>
   <source>Some words are not kept yet.</source>
   <translation>Nekaj besed še ni shranjenih.</translation>
  </message>
  <message>
   <source>Stay here</source>
   <translation>Ostani tu</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Pult še ni odprt.</translation>
  </message>
  <message>
   <source>There is no place “{0}” in this version.</source>
   <translation>V tej različici ni prostora »{0}«.</translation>
  </message>
  <message>
   <source>They could not be saved, or are a comment that was not sent:</source>
   <translation>Niso se mogle shraniti ali pa so neposlan komentar:</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Tega ni več na tem prenosniku.</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Časi v {0}</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Razumem</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Razveljavi</translation>
  </message>
 </context>
 <context>
  <name>WordDiffView</name>
  <message>
   <source>What changed</source>
   <translation>Kaj se je spremenilo</translation>
  </message>
 </context>
 <context>
  <name>WordMarks</name>
  <message>
   <source>Add the footnote</source>
   <translation>Dodaj opombo</translation>
  </message>
  <message>
   <source>Write “{0}”</source>
   <translation>Napiši »{0}«</translation>
  </message>
 </context>
 <context>
  <name>WordingForm</name>
  <message>
   <source>Approvers and administrators of the country write its rules.</source>
   <translation>Pravila države pišejo njeni odobritelji in skrbniki.</translation>
  </message>
  <message>
   <source>Asks for</source>
   <translation>Zahteva</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Ker</translation>
  </message>
  <message>
   <source>Better said otherwise</source>
   <translation>Bolje povedati drugače</translation>
  </message>
  <message>
   <source>Blocks</source>
   <translation>Prepoveduje</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zapri</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Izbriši</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Učinek</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Vsak jezik</translation>
  </message>
  <message>
   <source>Footnote</source>
   <translation>Opomba</translation>
  </message>
  <message>
   <source>Has to be there</source>
   <translation>Mora biti v besedilu</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Needs a footnote</source>
   <translation>Potrebuje opombo</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Novo pravilo</translation>
  </message>
  <message>
   <source>Not to be used</source>
   <translation>Se ne uporablja</translation>
  </message>
  <message>
   <source>Only where the text says</source>
   <translation>Le kjer besedilo pravi</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Pravilo</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Shrani</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Izvirnik</translation>
  </message>
  <message>
   <source>Switch the pack on to change its rules; then they are your country's own.</source>
   <translation>Vklopite paket, da boste lahko spreminjali njegova pravila; potem so last vaše države.</translation>
  </message>
  <message>
   <source>The pack is off: switch it on for it to find anything.</source>
   <translation>Paket je izklopljen: vklopite ga, da bo kaj našel.</translation>
  </message>
  <message>
   <source>The rule is kept.</source>
   <translation>Pravilo je shranjeno.</translation>
  </message>
  <message>
   <source>The rule was deleted.</source>
   <translation>Pravilo je izbrisano.</translation>
  </message>
  <message>
   <source>Warns</source>
   <translation>Opozarja</translation>
  </message>
  <message>
   <source>Wording rules · {0}</source>
   <translation>Pravila o izrazih · {0}</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Besede</translation>
  </message>
  <message>
   <source>Write instead</source>
   <translation>Namesto tega</translation>
  </message>
  <message>
   <source>always</source>
   <translation>vedno</translation>
  </message>
  <message>
   <source>such as Kiev*, where * stands for any ending</source>
   <translation>na primer Kiev*, kjer * pomeni katero koli končnico</translation>
  </message>
 </context>
 <context>
  <name>WordingPart</name>
  <message numerus="yes">
   <source>%n rules</source>
   <translation>
    <numerusform>%n pravilo</numerusform>
    <numerusform>%n pravili</numerusform>
    <numerusform>%n pravila</numerusform>
    <numerusform>%n pravil</numerusform>
   </translation>
  </message>
  <message>
   <source>Country whose wording rules are shown</source>
   <translation>Država, katere pravila o izrazih so prikazana</translation>
  </message>
  <message>
   <source>Own rules</source>
   <translation>Lastna pravila</translation>
  </message>
  <message>
   <source>Rules mark words in the drafts of a country. Each pack is off until somebody switches it on.</source>
   <translation>Pravila označijo besede v osnutkih države. Vsak paket je izklopljen, dokler ga kdo ne vklopi.</translation>
  </message>
  <message>
   <source>Show rules…</source>
   <translation>Pokaži pravila…</translation>
  </message>
  <message>
   <source>Show the rules of {0}</source>
   <translation>Pokaži pravila: {0}</translation>
  </message>
  <message>
   <source>The approvers and administrators of a country switch its packs on and write its rules.</source>
   <translation>Pakete države vklapljajo in njena pravila pišejo njeni odobritelji in skrbniki.</translation>
  </message>
  <message>
   <source>Wording rules</source>
   <translation>Pravila o izrazih</translation>
  </message>
  <message>
   <source>Write an own rule…</source>
   <translation>Napiši lastno pravilo…</translation>
  </message>
  <message>
   <source>“{0}” is switched off.</source>
   <translation>»{0}« je izklopljeno.</translation>
  </message>
  <message>
   <source>“{0}” is switched on.</source>
   <translation>»{0}« je vklopljeno.</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message numerus="yes">
   <source>%n events</source>
   <translation>
    <numerusform>%n dogodek</numerusform>
    <numerusform>%n dogodka</numerusform>
    <numerusform>%n dogodki</numerusform>
    <numerusform>%n dogodkov</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n objava</numerusform>
    <numerusform>%n objavi</numerusform>
    <numerusform>%n objave</numerusform>
    <numerusform>%n objav</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n več</numerusform>
    <numerusform>+%n več</numerusform>
    <numerusform>+%n več</numerusform>
    <numerusform>+%n več</numerusform>
   </translation>
  </message>
  <message>
   <source>1 event</source>
   <translation>1 dogodek</translation>
  </message>
  <message>
   <source>1 post</source>
   <translation>1 objava</translation>
  </message>
  <message numerus="yes">
   <source>{0} of %n posts</source>
   <translation>
    <numerusform>{0} od %n objave</numerusform>
    <numerusform>{0} od %n objav</numerusform>
    <numerusform>{0} od %n objav</numerusform>
    <numerusform>{0} od %n objav</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} od: {1}</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>»{0}«</translation>
  </message>
 </context>
 <context>
  <name>WorldDays</name>
  <message>
   <source>Day against Trafficking in Persons</source>
   <translation>Dan boja proti trgovini z ljudmi</translation>
  </message>
  <message>
   <source>Day for Universal Access to Information</source>
   <translation>Dan splošnega dostopa do informacij</translation>
  </message>
  <message>
   <source>Day for the Elimination of Racial Discrimination</source>
   <translation>Dan boja proti rasni diskriminaciji</translation>
  </message>
  <message>
   <source>Day for the Elimination of Violence against Women</source>
   <translation>Dan boja proti nasilju nad ženskami</translation>
  </message>
  <message>
   <source>Day of Multilateralism and Diplomacy for Peace</source>
   <translation>Dan multilateralizma in diplomacije za mir</translation>
  </message>
  <message>
   <source>Day of Persons with Disabilities</source>
   <translation>Dan invalidov</translation>
  </message>
  <message>
   <source>Day to End Impunity for Crimes against Journalists</source>
   <translation>Dan boja proti nekaznovanosti zločinov nad novinarji</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>Dan Evrope</translation>
  </message>
  <message>
   <source>Holocaust Remembrance Day</source>
   <translation>Dan spomina na žrtve holokavsta</translation>
  </message>
  <message>
   <source>Human Rights Day</source>
   <translation>Dan človekovih pravic</translation>
  </message>
  <message>
   <source>International Anti-Corruption Day</source>
   <translation>Mednarodni dan boja proti korupciji</translation>
  </message>
  <message>
   <source>International Day of Democracy</source>
   <translation>Mednarodni dan demokracije</translation>
  </message>
  <message>
   <source>International Day of Education</source>
   <translation>Mednarodni dan izobraževanja</translation>
  </message>
  <message>
   <source>International Day of Families</source>
   <translation>Mednarodni dan družin</translation>
  </message>
  <message>
   <source>International Day of Peace</source>
   <translation>Mednarodni dan miru</translation>
  </message>
  <message>
   <source>International Human Solidarity Day</source>
   <translation>Mednarodni dan človeške solidarnosti</translation>
  </message>
  <message>
   <source>International Literacy Day</source>
   <translation>Mednarodni dan pismenosti</translation>
  </message>
  <message>
   <source>International Migrants Day</source>
   <translation>Mednarodni dan migrantov</translation>
  </message>
  <message>
   <source>International Mother Earth Day</source>
   <translation>Mednarodni dan matere Zemlje</translation>
  </message>
  <message>
   <source>International Mother Language Day</source>
   <translation>Mednarodni dan maternega jezika</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Mednarodni dan žena</translation>
  </message>
  <message>
   <source>International Youth Day</source>
   <translation>Mednarodni dan mladih</translation>
  </message>
  <message>
   <source>Nelson Mandela Day</source>
   <translation>Dan Nelsona Mandele</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Pravoslavna velika noč</translation>
  </message>
  <message>
   <source>United Nations Day</source>
   <translation>Dan Združenih narodov</translation>
  </message>
  <message>
   <source>Western Easter</source>
   <translation>Zahodna velika noč</translation>
  </message>
  <message>
   <source>World AIDS Day</source>
   <translation>Svetovni dan boja proti aidsu</translation>
  </message>
  <message>
   <source>World Children's Day</source>
   <translation>Svetovni dan otroka</translation>
  </message>
  <message>
   <source>World Day for Cultural Diversity</source>
   <translation>Svetovni dan kulturne raznolikosti</translation>
  </message>
  <message>
   <source>World Environment Day</source>
   <translation>Svetovni dan okolja</translation>
  </message>
  <message>
   <source>World Health Day</source>
   <translation>Svetovni dan zdravja</translation>
  </message>
  <message>
   <source>World Humanitarian Day</source>
   <translation>Svetovni humanitarni dan</translation>
  </message>
  <message>
   <source>World Press Freedom Day</source>
   <translation>Svetovni dan svobode tiska</translation>
  </message>
  <message>
   <source>World Refugee Day</source>
   <translation>Svetovni dan beguncev</translation>
  </message>
  <message>
   <source>World Water Day</source>
   <translation>Svetovni dan voda</translation>
  </message>
 </context>
</TS>
