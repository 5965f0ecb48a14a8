<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn">
 <context>
  <name>Acting</name>
  <message>
   <source>The translation is marked as up to date.</source>
   <translation>Prevod je označen kao ažuran.</translation>
  </message>
 </context>
 <context>
  <name>Administering</name>
  <message>
   <source>This needs the server, which cannot be reached now.</source>
   <translation>Za ovo je potreban server, koji sada nije dostupan.</translation>
  </message>
  <message>
   <source>This needs the server: sign in first, in the settings.</source>
   <translation>Za ovo je potreban server: prvo se prijavite, u podešavanjima.</translation>
  </message>
  <message>
   <source>{0} has a new role: {1}</source>
   <translation>{0} ima novu ulogu: {1}</translation>
  </message>
  <message>
   <source>{0} has lost a role: {1}</source>
   <translation>{0} više nema ulogu: {1}</translation>
  </message>
  <message>
   <source>{0} may act again.</source>
   <translation>{0} ponovo sme da radi.</translation>
  </message>
  <message>
   <source>{0} may not act any more.</source>
   <translation>{0} više ne sme da radi.</translation>
  </message>
 </context>
 <context>
  <name>AgendaDelegate</name>
  <message>
   <source>Event</source>
   <translation>Događaj</translation>
  </message>
  <message>
   <source>Event, {0}</source>
   <translation>Događaj, {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>danas</translation>
  </message>
 </context>
 <context>
  <name>AgendaModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Događaj: {0}</translation>
  </message>
 </context>
 <context>
  <name>AgendaPage</name>
  <message>
   <source>Agenda</source>
   <translation>Dnevni pregled</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Ukloni sve filtere</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the agenda lists every post with a time, day by day.</source>
   <translation>Gore su postavljeni filteri. Bez njih dnevni red navodi svaku objavu sa vremenom, dan po dan.</translation>
  </message>
  <message>
   <source>No post from here on passes the filters</source>
   <translation>Odavde nadalje nijedna objava ne odgovara filterima</translation>
  </message>
  <message>
   <source>Nothing is planned from here on</source>
   <translation>Odavde nadalje ništa nije planirano</translation>
  </message>
  <message>
   <source>The agenda lists every post with a time, day by day. Posts without a time wait in the tray.</source>
   <translation>Dnevni pregled navodi svaku objavu s vremenom, dan po dan. Objave bez vremena čekaju u fioci.</translation>
  </message>
 </context>
 <context>
  <name>Ages</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n dan</numerusform>
    <numerusform>%n dana</numerusform>
    <numerusform>%n dana</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n sat</numerusform>
    <numerusform>%n sata</numerusform>
    <numerusform>%n sati</numerusform>
   </translation>
  </message>
  <message>
   <source>late, a reminder is due</source>
   <translation>kasni, vreme je za podsetnik</translation>
  </message>
  <message>
   <source>less than an hour</source>
   <translation>manje od jednog sata</translation>
  </message>
  <message>
   <source>overdue, ask somebody else</source>
   <translation>rok je prošao, pitajte nekog drugog</translation>
  </message>
 </context>
 <context>
  <name>AidPage</name>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Obriši</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Upišite ime.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Sačuvaj</translation>
  </message>
  <message>
   <source>New entry of the handle book</source>
   <translation>Nova stavka imenika</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Nova grupa heštegova</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Novi šablon</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Ništa nije izmenjeno.</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>Vidi je samo naše ministarstvo</translation>
  </message>
  <message>
   <source>This is kept by {0}: its people change it, you may use it.</source>
   <translation>Ovo vodi {0}: menjaju ga tamošnji ljudi, vi ga možete koristiti.</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Nemate ulogu koja piše za neku zemlju.</translation>
  </message>
 </context>
 <context>
  <name>AidsView</name>
  <message>
   <source>Handle</source>
   <translation>Korisničko ime</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Heštegovi</translation>
  </message>
  <message>
   <source>Hashtags that belong together, texts to start from, and how institutions are called on each channel: kept once, put in with two keys.</source>
   <translation>Heštegovi koji idu zajedno, tekstovi od kojih se počinje i imena ustanova na svakom kanalu: sačuvano jednom, ubacuje se s dva tastera.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Slova za pretragu</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Nova grupa heštegova</translation>
  </message>
  <message>
   <source>New handle</source>
   <translation>Novo korisničko ime</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Novi šablon</translation>
  </message>
  <message>
   <source>No writing aids yet</source>
   <translation>Još nema pomagala za pisanje</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Šablon</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Upišite nekoliko slova</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Pomagala za pisanje</translation>
  </message>
  <message>
   <source>Writing aids · {0}</source>
   <translation>Pomagala za pisanje · {0}</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Nemate ulogu koja piše za neku zemlju.</translation>
  </message>
  <message>
   <source>ministry only</source>
   <translation>samo ministarstvo</translation>
  </message>
  <message>
   <source>“{0}” is deleted.</source>
   <translation>„{0}“ je obrisano.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>„{0}“ je sačuvano.</translation>
  </message>
 </context>
 <context>
  <name>AllDay</name>
  <message>
   <source>All day: campaigns, events and national days</source>
   <translation>Ceo dan: kampanje, događaji i državni praznici</translation>
  </message>
  <message>
   <source>The days of a campaign are changed in the timeline, or on its own page.</source>
   <translation>Dani kampanje menjaju se na vremenskoj liniji ili na njenoj stranici.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalPanel</name>
  <message>
   <source>Approval</source>
   <translation>Odobrenje</translation>
  </message>
 </context>
 <context>
  <name>Approvals</name>
  <message>
   <source> or </source>
   <translation> ili </translation>
  </message>
  <message numerus="yes">
   <source>%n approved.</source>
   <translation>
    <numerusform>%n odobrena.</numerusform>
    <numerusform>%n odobrene.</numerusform>
    <numerusform>%n odobrenih.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not approved.</source>
   <translation>
    <numerusform>%n nije odobrena.</numerusform>
    <numerusform>%n nisu odobrene.</numerusform>
    <numerusform>%n nije odobreno.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not sent back.</source>
   <translation>
    <numerusform>%n nije vraćena.</numerusform>
    <numerusform>%n nisu vraćene.</numerusform>
    <numerusform>%n nije vraćeno.</numerusform>
   </translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Nalog</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>Odobreno.</translation>
  </message>
  <message numerus="yes">
   <source>Changes are requested in %n posts.</source>
   <translation>
    <numerusform>Izmene su zatražene u %n objavi.</numerusform>
    <numerusform>Izmene su zatražene u %n objave.</numerusform>
    <numerusform>Izmene su zatražene u %n objava.</numerusform>
   </translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Izmene su zatražene.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Upozorenje o sadržaju</translation>
  </message>
  <message>
   <source>Description of {0} ({1})</source>
   <translation>Opis za {0} ({1})</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Heštegovi</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Stav</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Veza</translation>
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
   <translation>Poslao/la {0}, {1}</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Vreme</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Naslov</translation>
  </message>
  <message>
   <source>approval steps</source>
   <translation>koraci odobrenja</translation>
  </message>
  <message>
   <source>for {0}</source>
   <translation>za {0}</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>na pregledu</translation>
  </message>
  <message>
   <source>its line has changed since</source>
   <translation>stav je u međuvremenu izmenjen</translation>
  </message>
  <message>
   <source>line on which it rests</source>
   <translation>stav na kom počiva</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>bez vremena</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>još bez vremena</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>niko ne može da odluči</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>neko</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>vreme objavljivanja</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>čeka: {0}</translation>
  </message>
  <message>
   <source>waits {0}</source>
   <translation>čeka {0}</translation>
  </message>
  <message>
   <source>{0} (no time zone)</source>
   <translation>{0} (bez vremenske zone)</translation>
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
   <translation>Odobrenja · {0} za vas</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Odobri</translation>
  </message>
  <message>
   <source>Approve all {0}</source>
   <translation>Odobri sve ({0})</translation>
  </message>
  <message>
   <source>Approve {0} of {1}</source>
   <translation>Odobri {0} od {1}</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Prvo izaberite objavu.</translation>
  </message>
  <message>
   <source>Choose one post.</source>
   <translation>Izaberite jednu objavu.</translation>
  </message>
  <message>
   <source>Ctrl+Enter approves, Ctrl+Shift+Enter requests changes</source>
   <translation>Ctrl+Enter odobrava, Ctrl+Shift+Enter traži izmene</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Idi na kalendar</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Predaj moje odluke…</translation>
  </message>
  <message>
   <source>Open in the editor</source>
   <translation>Otvori u uređivaču</translation>
  </message>
  <message>
   <source>Posts in review</source>
   <translation>Objave na pregledu</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Podseti</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Zatraži izmene</translation>
  </message>
  <message>
   <source>Request changes of all {0}…</source>
   <translation>Zatraži izmene u svima ({0})…</translation>
  </message>
  <message>
   <source>Request changes of {0} of {1}…</source>
   <translation>Zatraži izmene: {0} od {1}…</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Zatraži izmene…</translation>
  </message>
  <message>
   <source>They are reminded: {0}.</source>
   <translation>Podsećaju se: {0}.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Danas su već podsećeni.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Ova objava još čeka vašu odluku.</translation>
  </message>
  <message>
   <source>Wait for me</source>
   <translation>Čekaju mene</translation>
  </message>
  <message>
   <source>Wait for me · {0}</source>
   <translation>Čekaju mene · {0}</translation>
  </message>
  <message>
   <source>Wait for others</source>
   <translation>Čekaju druge</translation>
  </message>
  <message>
   <source>Wait for others · {0}</source>
   <translation>Čekaju druge · {0}</translation>
  </message>
  <message numerus="yes">
   <source>What should change in these %n posts? Their writers will read it.</source>
   <translation>
    <numerusform>Šta treba izmeniti u %n objavi? Pročitaće njeni autori.</numerusform>
    <numerusform>Šta treba izmeniti u ove %n objave? Pročitaće njihovi autori.</numerusform>
    <numerusform>Šta treba izmeniti u ovih %n objava? Pročitaće njihovi autori.</numerusform>
   </translation>
  </message>
  <message>
   <source>What should change in “{0}”? Its writers will read it.</source>
   <translation>Šta treba izmeniti u „{0}“? Autori će to pročitati.</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>Koje odluke</translation>
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
   <translation>Sve objave serije ({0})</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Otkaži</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Samo ova objava</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Ova i sledeće ({0})</translation>
  </message>
  <message>
   <source>This is post {0} of {1} of its series.</source>
   <translation>Ovo je objava {0} od {1} u svojoj seriji.</translation>
  </message>
  <message>
   <source>What is public or withdrawn stays as it is.</source>
   <translation>Što je javno ili povučeno, ostaje kako jeste.</translation>
  </message>
 </context>
 <context>
  <name>Bars</name>
  <message>
   <source>over</source>
   <translation>završena</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>planirana</translation>
  </message>
  <message>
   <source>running</source>
   <translation>u toku</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>pridruženo {0} od {1}</translation>
  </message>
 </context>
 <context>
  <name>BlackoutForm</name>
  <message>
   <source>Approvers keep the blackouts of their country, administrators all.</source>
   <translation>Zabrane svoje zemlje vode odobravaoci, administratori sve.</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Zabrana objavljivanja</translation>
  </message>
  <message>
   <source>Blackouts</source>
   <translation>Zabrane objavljivanja</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanali</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zatvori</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Obriši</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Dejstvo</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prvi dan</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Poslednji dan</translation>
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
   <translation>Sačuvaj</translation>
  </message>
  <message>
   <source>The blackout is kept.</source>
   <translation>Zabrana je sačuvana.</translation>
  </message>
  <message>
   <source>The blackout was deleted.</source>
   <translation>Zabrana je izbrisana.</translation>
  </message>
  <message>
   <source>all channels</source>
   <translation>svi kanali</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>sve zemlje</translation>
  </message>
 </context>
 <context>
  <name>Blackouts</name>
  <message>
   <source>Election silence</source>
   <translation>Izborna tišina</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>Praznik</translation>
  </message>
  <message>
   <source>Mourning</source>
   <translation>Žalost</translation>
  </message>
  <message>
   <source>Nothing is published</source>
   <translation>Ništa se ne objavljuje</translation>
  </message>
  <message>
   <source>Own rule</source>
   <translation>Sopstveno pravilo</translation>
  </message>
  <message>
   <source>Publish with care</source>
   <translation>Objavljujte obazrivo</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>sve zemlje</translation>
  </message>
  <message>
   <source>{0}, nothing is published · {1}: {2}</source>
   <translation>{0}, ništa se ne objavljuje · {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, publish with care · {1}: {2}</source>
   <translation>{0}, objavljujte obazrivo · {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>Board</name>
  <message>
   <source>A decision is made where the whole text is read. Open the post to approve it or to ask for changes.</source>
   <translation>Odluka se donosi tamo gde se čita ceo tekst. Otvorite objavu da je odobrite ili zatražite izmene.</translation>
  </message>
  <message>
   <source>A post becomes a draft again when its text is changed. Open it to write.</source>
   <translation>Objava ponovo postaje nacrt kad se izmeni njen tekst. Otvorite je da pišete.</translation>
  </message>
  <message>
   <source>A post is missed when its time has passed; nobody can put it there.</source>
   <translation>Objava je propuštena kad joj prođe vreme; niko je ne može tamo staviti.</translation>
  </message>
  <message>
   <source>A post is published with the link that proves it. Open the post to note the link.</source>
   <translation>Objava se objavljuje uz vezu koja to dokazuje. Otvorite objavu da zabeležite vezu.</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Odobreno</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Zatražene izmene</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>Na pregledu</translation>
  </message>
  <message>
   <source>It has to be sent for approval and approved first.</source>
   <translation>Prvo se mora poslati na odobrenje i odobriti.</translation>
  </message>
  <message>
   <source>It is in review: it can be scheduled once it is approved.</source>
   <translation>Na pregledu je: može se zakazati kad bude odobrena.</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Propušteno</translation>
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
   <translation>Zadržavanje: {0}?</translation>
  </message>
  <message>
   <source>Release from hold</source>
   <translation>Ukini zadržavanje</translation>
  </message>
  <message>
   <source>Release {0} from hold?</source>
   <translation>Ukidanje zadržavanja: {0}?</translation>
  </message>
  <message>
   <source>Released</source>
   <translation>Zadržavanje ukinuto</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Zakaži</translation>
  </message>
  <message>
   <source>Schedule {0}?</source>
   <translation>Zakazivanje: {0}?</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Zakazano</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Pošalji na odobrenje</translation>
  </message>
  <message>
   <source>Send {0} for approval?</source>
   <translation>Poslati na odobrenje ({0})?</translation>
  </message>
  <message>
   <source>Sent for approval</source>
   <translation>Poslato na odobrenje</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Skini s rasporeda</translation>
  </message>
  <message>
   <source>Take {0} off the schedule?</source>
   <translation>Skidanje s rasporeda: {0}?</translation>
  </message>
  <message>
   <source>Taken off the schedule</source>
   <translation>Skinuto s rasporeda</translation>
  </message>
  <message>
   <source>This post is public; it stays where it is.</source>
   <translation>Ova objava je javna; ostaje gde jeste.</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Za pisanje</translation>
  </message>
  <message>
   <source>Why? The reason is kept with the post, and the others read it.</source>
   <translation>Zašto? Razlog se čuva uz objavu i drugi ga čitaju.</translation>
  </message>
  <message>
   <source>Withdraw {0}? Their texts stay readable.</source>
   <translation>Povlačenje: {0}? Tekstovi ostaju čitljivi.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Povučeno</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Povuci…</translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message>
   <source>All posts by stage</source>
   <translation>Sve objave po fazama</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Prvo izaberite objavu.</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Više…</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Otvori objavu</translation>
  </message>
  <message>
   <source>There is no column on that side.</source>
   <translation>Na toj strani nema kolone.</translation>
  </message>
 </context>
 <context>
  <name>BookDialog</name>
  <message>
   <source>Brief, participation, messages, coverage, posts with their approvals, and results.</source>
   <translation>Zamisao, učešće, poruke, pokrivenost, objave sa odobrenjima i rezultati.</translation>
  </message>
  <message>
   <source>Campaign book</source>
   <translation>Knjiga kampanje</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Otkaži</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>PDF, to read and to print</source>
   <translation>PDF, za čitanje i štampu</translation>
  </message>
  <message>
   <source>Save the book…</source>
   <translation>Sačuvaj knjigu…</translation>
  </message>
  <message>
   <source>Save the campaign book</source>
   <translation>Sačuvaj knjigu kampanje</translation>
  </message>
  <message>
   <source>The book is being put together.</source>
   <translation>Knjiga se sastavlja.</translation>
  </message>
  <message>
   <source>The campaign book was saved as {0}</source>
   <translation>Knjiga kampanje je sačuvana kao {0}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>Radna sveska (*.xlsx)</translation>
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
    <numerusform>Izabrana %n objava</numerusform>
    <numerusform>Izabrane %n objave</numerusform>
    <numerusform>Izabrano %n objava</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Ne biraj nijednu</translation>
  </message>
  <message>
   <source>Chosen posts</source>
   <translation>Izabrane objave</translation>
  </message>
  <message>
   <source>Chosen: {0}</source>
   <translation>Izabrano: {0}</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Obriši…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Premesti na…</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Zadužena osoba…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Pošalji na odobrenje</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Pomeri…</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Oduzmi vreme</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Povuci…</translation>
  </message>
 </context>
 <context>
  <name>Calendar</name>
  <message>
   <source>It is scheduled: moved, it stays approved but has to be scheduled again.</source>
   <translation>Objava je zakazana: premeštena ostaje odobrena, ali se mora ponovo zakazati.</translation>
  </message>
  <message>
   <source>It is {0}, and its approval covers the time: moved, it is a draft again and is approved anew.</source>
   <translation>Objava je {0} i odobrenje važi i za vreme: premeštena je opet nacrt i ponovo se odobrava.</translation>
  </message>
  <message>
   <source>Not {0}: {1}</source>
   <translation>Bez {0}: {1}</translation>
  </message>
  <message>
   <source>The approval or the schedule of {0} would be lost.</source>
   <translation>{0}: odobrenje ili raspored bi se izgubio.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Ova objava je javna; ostaje na danu kada je izašla.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Ova objava je povučena. Prvo je ponovo otvorite.</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>u sukobu</translation>
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
   <translation>predloženo vreme</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>čeka slanje</translation>
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message>
   <source>Back</source>
   <translation>Nazad</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Napred</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Nova objava, {0}</translation>
  </message>
  <message>
   <source>This page shows all days.</source>
   <translation>Ova stranica prikazuje sve dane.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Danas</translation>
  </message>
 </context>
 <context>
  <name>CampaignBody</name>
  <message>
   <source>Activity</source>
   <translation>Aktivnost</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Zamisao</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Pokrivenost</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Datoteke</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Poruke</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>Još nema datoteka</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>Još se ništa nije dogodilo</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Pregled</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Učešće</translation>
  </message>
  <message>
   <source>Parts of the campaign</source>
   <translation>Delovi kampanje</translation>
  </message>
  <message>
   <source>Pictures and films that posts of this campaign show are listed here, with credit and licence.</source>
   <translation>Slike i filmovi u objavama ove kampanje navedeni su ovde, s autorom i licencom.</translation>
  </message>
  <message>
   <source>Who did what in this campaign, and when, is listed here.</source>
   <translation>Ko je šta radio u ovoj kampanji, i kada, navedeno je ovde.</translation>
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
   <translation>pridruženo {0} od {1}</translation>
  </message>
 </context>
 <context>
  <name>CampaignHead</name>
  <message>
   <source>Answer by {0}.</source>
   <translation>Odgovorite do {0}.</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Knjiga kampanje…</translation>
  </message>
  <message>
   <source>Change the answer…</source>
   <translation>Promeni odgovor…</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Odbij</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>Pridruži se</translation>
  </message>
  <message>
   <source>Join with a reservation…</source>
   <translation>Pridruži se s rezervom…</translation>
  </message>
  <message>
   <source>{0} asks again.</source>
   <translation>{0} pita ponovo.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>Zemlja {0} je odbila.</translation>
  </message>
  <message>
   <source>{0} has joined with a reservation: {1}</source>
   <translation>Zemlja {0} se pridružila s rezervom: {1}</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>Zemlja {0} se pridružila.</translation>
  </message>
  <message>
   <source>{0} is invited.</source>
   <translation>Zemlja {0} je pozvana.</translation>
  </message>
 </context>
 <context>
  <name>Campaigns</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>kasni %n dan</numerusform>
    <numerusform>kasni %n dana</numerusform>
    <numerusform>kasni %n dana</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>još %n dan</numerusform>
    <numerusform>još %n dana</numerusform>
    <numerusform>još %n dana</numerusform>
   </translation>
  </message>
  <message>
   <source>, then the </source>
   <translation>, zatim </translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>kasni 1 dan</translation>
  </message>
  <message>
   <source>1 day left</source>
   <translation>još 1 dan</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>Kampanji je potreban naslov.</translation>
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
   <translation>Zemlje</translation>
  </message>
  <message>
   <source>Countries are invited by the lead country, {0}.</source>
   <translation>Zemlje poziva vodeća zemlja ({0}).</translation>
  </message>
  <message>
   <source>Countries are reminded by the lead country, {0}.</source>
   <translation>Zemlje opominje vodeća zemlja ({0}).</translation>
  </message>
  <message>
   <source>Countries to invite</source>
   <translation>Zemlje koje pozivate</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dan</translation>
  </message>
  <message>
   <source>Does {0} take part?</source>
   <translation>Da li {0} učestvuje?</translation>
  </message>
  <message>
   <source>Embargo</source>
   <translation>Embargo</translation>
  </message>
  <message>
   <source>Every country that was invited has answered.</source>
   <translation>Svaka pozvana zemlja je odgovorila.</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prvi dan</translation>
  </message>
  <message>
   <source>Give this answer</source>
   <translation>Daj ovaj odgovor</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Pozovi</translation>
  </message>
  <message>
   <source>Invite countries</source>
   <translation>Pozovi zemlje</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Poslednji dan</translation>
  </message>
  <message>
   <source>Lead country</source>
   <translation>Vodeća zemlja</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Poruka</translation>
  </message>
  <message>
   <source>Messages are added by the lead country, {0}.</source>
   <translation>Poruke dodaje vodeća zemlja: {0}.</translation>
  </message>
  <message>
   <source>Named officer</source>
   <translation>Imenovani službenik</translation>
  </message>
  <message>
   <source>Named officer (can be left empty)</source>
   <translation>Imenovani službenik (može ostati prazno)</translation>
  </message>
  <message>
   <source>New campaign</source>
   <translation>Nova kampanja</translation>
  </message>
  <message>
   <source>No deadline set</source>
   <translation>Rok nije određen</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Podseti</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Rezerva</translation>
  </message>
  <message>
   <source>Say what the reservation is.</source>
   <translation>Navedite koja je rezerva.</translation>
  </message>
  <message>
   <source>Set the embargo</source>
   <translation>Postavi embargo</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Neko</translation>
  </message>
  <message>
   <source>Start it</source>
   <translation>Započni</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Kampanja se završava pre nego što počne.</translation>
  </message>
  <message>
   <source>The rest of the brief is written on the campaign's page.</source>
   <translation>Ostatak zamisli piše se na stranici kampanje.</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Označite bar jednu zemlju.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Vreme u {0}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Naslov</translation>
  </message>
  <message>
   <source>Until then nothing of this campaign goes out, and countries that were not invited, observers and administrators of the network get nothing of it. To end it earlier two people are needed.</source>
   <translation>Do tada ništa iz ove kampanje ne izlazi, a zemlje koje nisu pozvane, posmatrači i administratori mreže ne dobijaju ništa. Za raniji kraj potrebne su dve osobe.</translation>
  </message>
  <message>
   <source>What the reservation is</source>
   <translation>Koja je rezerva</translation>
  </message>
  <message>
   <source>Which countries are asked again to answer?</source>
   <translation>Koje zemlje se ponovo mole za odgovor?</translation>
  </message>
  <message>
   <source>Which countries are asked to take part?</source>
   <translation>Koje zemlje pitate za učešće?</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Radni jezik</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Ne pišete ni za jednu zemlju, pa ne možete započeti kampanju.</translation>
  </message>
  <message>
   <source>approved by the {0}</source>
   <translation>odobrava {0}</translation>
  </message>
  <message>
   <source>approver of {0}</source>
   <translation>odobravalac ({0})</translation>
  </message>
  <message>
   <source>its licence has ended</source>
   <translation>licenca je istekla</translation>
  </message>
  <message>
   <source>lead of {0}</source>
   <translation>vodilac ({0})</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>još bez teksta</translation>
  </message>
  <message>
   <source>not to be used after {0}</source>
   <translation>ne koristiti posle {0}</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>zadržano</translation>
  </message>
  <message>
   <source>reminded {0}</source>
   <translation>podsećeno {0}</translation>
  </message>
  <message>
   <source>the post's own country</source>
   <translation>zemlja objave</translation>
  </message>
  <message>
   <source>today</source>
   <translation>danas</translation>
  </message>
  <message>
   <source>{0} answered for {1}: {2}</source>
   <translation>{0} je odgovorio/la za {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed {1}: {2}</source>
   <translation>{0} je izmenio/la {1}: {2}</translation>
  </message>
  <message>
   <source>{0} invited {1}</source>
   <translation>{0} je pozvao/la {1}</translation>
  </message>
  <message>
   <source>{0} made {1}</source>
   <translation>{0} je napravio/la {1}</translation>
  </message>
  <message>
   <source>{0} on {1}: {2}</source>
   <translation>{0}, {1}: {2}</translation>
  </message>
  <message>
   <source>{0} reminded {1}</source>
   <translation>{0} je podsetio/la {1}</translation>
  </message>
  <message>
   <source>{0} set what {1} covers</source>
   <translation>{0} je odredio/la šta {1} pokriva</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} do {1}</translation>
  </message>
  <message>
   <source>{0}: no answer</source>
   <translation>{0}: bez odgovora</translation>
  </message>
 </context>
 <context>
  <name>CampaignsView</name>
  <message numerus="yes">
   <source>%n countries are invited.</source>
   <translation>
    <numerusform>Pozvana je %n zemlja.</numerusform>
    <numerusform>Pozvane su %n zemlje.</numerusform>
    <numerusform>Pozvano je %n zemalja.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n countries are reminded.</source>
   <translation>
    <numerusform>Podseća se %n zemlja.</numerusform>
    <numerusform>Podsećaju se %n zemlje.</numerusform>
    <numerusform>Podseća se %n zemalja.</numerusform>
   </translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Kampanje</translation>
  </message>
  <message>
   <source>Invited.</source>
   <translation>Pozvano.</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>Ovde je ukinut; važi kada ga server prihvati.</translation>
  </message>
  <message>
   <source>Message {0}</source>
   <translation>Poruka {0}</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>Nova kampanja…</translation>
  </message>
  <message>
   <source>One country is reminded.</source>
   <translation>Podseća se jedna zemlja.</translation>
  </message>
  <message>
   <source>Propose to lift the embargo</source>
   <translation>Predloži ukidanje embarga</translation>
  </message>
  <message>
   <source>Proposed. The embargo stands until another person lifts it.</source>
   <translation>Predloženo. Embargo važi dok ga druga osoba ne ukine.</translation>
  </message>
  <message>
   <source>The answer is given.</source>
   <translation>Odgovor je dat.</translation>
  </message>
  <message>
   <source>The embargo is set.</source>
   <translation>Embargo je postavljen.</translation>
  </message>
  <message>
   <source>The embargo stands.</source>
   <translation>Embargo važi.</translation>
  </message>
  <message>
   <source>This campaign is deleted, or is not on this laptop any more.</source>
   <translation>Ova kampanja je izbrisana ili je više nema na ovom laptopu.</translation>
  </message>
  <message>
   <source>Why does it end before its time? Another person has to agree; the reason is kept.</source>
   <translation>Zašto se završava pre vremena? Druga osoba mora da se složi; razlog se čuva.</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Ne pišete ni za jednu zemlju, pa ne možete započeti kampanju.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>Zemlja {0} je odbila.</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>Zemlja {0} se pridružila.</translation>
  </message>
  <message>
   <source>“{0}” is started.</source>
   <translation>Kampanja „{0}“ je započeta.</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Content warning: {0}</source>
   <translation>Upozorenje o sadržaju: {0}</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Prikaži manje</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Prikaži više</translation>
  </message>
  <message numerus="yes">
   <source>and %n more posts</source>
   <translation>
    <numerusform>i još %n objava</numerusform>
    <numerusform>i još %n objave</numerusform>
    <numerusform>i još %n objava</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CellMenu</name>
  <message>
   <source>Ask {0} to cover this</source>
   <translation>Zamoli {0} da ovo pokrije</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Pokrivenost</translation>
  </message>
  <message>
   <source>Coverage on all channels</source>
   <translation>Pokrivenost na svim kanalima</translation>
  </message>
  <message>
   <source>Set the coverage</source>
   <translation>Odredi pokrivenost</translation>
  </message>
  <message>
   <source>Take the request to {0} back</source>
   <translation>Povuci molbu: {0}</translation>
  </message>
  <message>
   <source>Translate {0}</source>
   <translation>Prevedi {0}</translation>
  </message>
  <message>
   <source>Translate {0} into {1}</source>
   <translation>Prevedi {0} na jezik: {1}</translation>
  </message>
  <message>
   <source>Write a post for {0}</source>
   <translation>Napiši objavu za {0}</translation>
  </message>
  <message>
   <source>choose one campaign first</source>
   <translation>prvo izaberite jednu kampanju</translation>
  </message>
  <message>
   <source>you do not write for this country</source>
   <translation>ne pišete za ovu zemlju</translation>
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
   <translation>Otkaži</translation>
  </message>
  <message>
   <source>Change the dates</source>
   <translation>Promeni datume</translation>
  </message>
  <message>
   <source>Change them</source>
   <translation>Promeni ih</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prvi dan</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Poslednji dan</translation>
  </message>
  <message>
   <source>The campaign would end before it starts.</source>
   <translation>Kampanja bi se završila pre nego što počne.</translation>
  </message>
  <message>
   <source>The posts stay where they are.</source>
   <translation>Objave ostaju gde jesu.</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <source>behind its source</source>
   <translation>zaostaje za izvornikom</translation>
  </message>
  <message>
   <source>for its audience {0}</source>
   <translation>za publiku {0}</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>u sukobu</translation>
  </message>
  <message>
   <source>needs approval again</source>
   <translation>ponovo traži odobrenje</translation>
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
   <translation>objavljivanje je obustavljeno</translation>
  </message>
  <message>
   <source>that is you</source>
   <translation>to ste vi</translation>
  </message>
  <message>
   <source>time proposed, not confirmed</source>
   <translation>vreme predloženo, nije potvrđeno</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>čeka slanje</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>čeka: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChoiceChip</name>
  <message>
   <source>Clear the filter “{0}”</source>
   <translation>Ukloni filter „{0}“</translation>
  </message>
  <message>
   <source>Opens a list.</source>
   <translation>Otvara spisak.</translation>
  </message>
  <message>
   <source>Opens a list. Delete takes the filter away.</source>
   <translation>Otvara spisak. Delete uklanja filter.</translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n objava</numerusform>
    <numerusform>%n objave</numerusform>
    <numerusform>%n objava</numerusform>
   </translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Pretraga</translation>
  </message>
  <message>
   <source>Search: {0}</source>
   <translation>Pretraga: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChooseOwner</name>
  <message>
   <source>Give them</source>
   <translation>Predaj ih</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Zadužena osoba</translation>
  </message>
  <message>
   <source>Owner of {0}</source>
   <translation>Vlasnik: {0}</translation>
  </message>
  <message>
   <source>Who looks after them from now on?</source>
   <translation>Ko se od sada stara o njima?</translation>
  </message>
 </context>
 <context>
  <name>CodeDialog</name>
  <message>
   <source>Code</source>
   <translation>Kod</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Kopiraj kod</translation>
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
   <translation>Boja: kampanja</translation>
  </message>
  <message>
   <source>Colour: country</source>
   <translation>Boja: zemlja</translation>
  </message>
  <message>
   <source>Colour: status</source>
   <translation>Boja: stanje</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
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
   <translation>O&amp;dobravanje</translation>
  </message>
  <message>
   <source>&amp;Calendar</source>
   <translation>&amp;Kalendar</translation>
  </message>
  <message>
   <source>&amp;Desk</source>
   <translation>&amp;Sto</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Uredi</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Idi</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Pomoć</translation>
  </message>
  <message>
   <source>&amp;Posts</source>
   <translation>Ob&amp;jave</translation>
  </message>
  <message>
   <source>About Campaign Desk</source>
   <translation>O programu Campaign Desk</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Dodaj slike ili filmove…</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Dnevni pregled</translation>
  </message>
  <message>
   <source>Answer for my country…</source>
   <translation>Odgovori za moju zemlju…</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Odobrenja</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Odobri izabrano</translation>
  </message>
  <message>
   <source>Begin a drill…</source>
   <translation>Počni vežbu…</translation>
  </message>
  <message>
   <source>Blackouts…</source>
   <translation>Zabrane objavljivanja…</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Board: the post to the column before</source>
   <translation>Tabla: objava u prethodnu kolonu</translation>
  </message>
  <message>
   <source>Board: the post to the next column</source>
   <translation>Tabla: objava u sledeću kolonu</translation>
  </message>
  <message>
   <source>Both at this place of the merge</source>
   <translation>Oboje na ovom mestu spajanja</translation>
  </message>
  <message>
   <source>C&amp;ampaign</source>
   <translation>Ka&amp;mpanja</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalendar</translation>
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
   <translation>Izaberi sve prikazane objave</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Ne biraj nijednu</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Ukloni sve filtere</translation>
  </message>
  <message>
   <source>Close the desk</source>
   <translation>Zatvori sto</translation>
  </message>
  <message>
   <source>Comment on the selected words</source>
   <translation>Komentariši izabrane reči</translation>
  </message>
  <message>
   <source>Con&amp;flicts</source>
   <translation>&amp;Sukobi</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Sukobi</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Pokrivenost</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dan</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Obriši…</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Nacrti</translation>
  </message>
  <message>
   <source>E&amp;ditor</source>
   <translation>Ure&amp;đivač</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Završi vežbu…</translation>
  </message>
  <message>
   <source>Filter…</source>
   <translation>Filter…</translation>
  </message>
  <message>
   <source>Find a command…</source>
   <translation>Nađi naredbu…</translation>
  </message>
  <message>
   <source>Go to date…</source>
   <translation>Idi na datum…</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Predaj moje odluke…</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Pozovi zemlje…</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group…</source>
   <translation>Sačuvaj heštegove kao grupu…</translation>
  </message>
  <message>
   <source>Keep this text as a template…</source>
   <translation>Sačuvaj ovaj tekst kao šablon…</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Sačuvaj ovaj pogled…</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Tastatura i miš</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Stavovi</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Mediji</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Pominjanja</translation>
  </message>
  <message>
   <source>Mine at this place of the merge</source>
   <translation>Moje na ovom mestu spajanja</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mesec</translation>
  </message>
  <message>
   <source>Move the chosen posts to…</source>
   <translation>Premesti izabrane objave na…</translation>
  </message>
  <message>
   <source>Move the post a day earlier</source>
   <translation>Premesti objavu dan ranije</translation>
  </message>
  <message>
   <source>Move the post a day later</source>
   <translation>Premesti objavu dan kasnije</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) earlier</source>
   <translation>Premesti objavu nedelju (ili pola sata) ranije</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) later</source>
   <translation>Premesti objavu nedelju (ili pola sata) kasnije</translation>
  </message>
  <message>
   <source>Move the post to…</source>
   <translation>Premesti objavu na…</translation>
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
   <translation>Novi događaj…</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Nova poruka</translation>
  </message>
  <message>
   <source>New post…</source>
   <translation>Nova objava…</translation>
  </message>
  <message>
   <source>New request to other countries…</source>
   <translation>Nova molba drugim zemljama…</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>Sledeći komentar</translation>
  </message>
  <message>
   <source>Next part of the campaign</source>
   <translation>Sledeći deo kampanje</translation>
  </message>
  <message>
   <source>Next period</source>
   <translation>Sledeći period</translation>
  </message>
  <message>
   <source>Next place of the merge</source>
   <translation>Sledeće mesto spajanja</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Sledeća objava dana</translation>
  </message>
  <message>
   <source>Next unknown word</source>
   <translation>Sledeća nepoznata reč</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Obaveštenja</translation>
  </message>
  <message>
   <source>Owner of the chosen posts…</source>
   <translation>Zadužena osoba izabranih objava…</translation>
  </message>
  <message>
   <source>Part of the campaign before</source>
   <translation>Prethodni deo kampanje</translation>
  </message>
  <message>
   <source>Part the thread here</source>
   <translation>Podeli niz ovde</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Ljudi</translation>
  </message>
  <message>
   <source>Place of the merge before</source>
   <translation>Prethodno mesto spajanja</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>Prethodni komentar</translation>
  </message>
  <message>
   <source>Previous period</source>
   <translation>Prethodni period</translation>
  </message>
  <message>
   <source>Previous post of the day</source>
   <translation>Prethodna objava dana</translation>
  </message>
  <message>
   <source>Print or save as PDF…</source>
   <translation>Odštampaj ili sačuvaj kao PDF…</translation>
  </message>
  <message>
   <source>Put in a group of hashtags…</source>
   <translation>Ubaci grupu heštegova…</translation>
  </message>
  <message>
   <source>Put in a handle…</source>
   <translation>Ubaci korisničko ime…</translation>
  </message>
  <message>
   <source>Read in figures from a file…</source>
   <translation>Preuzmi brojke iz datoteke…</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Ponovi</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Upiši narativ…</translation>
  </message>
  <message>
   <source>Remind silent countries…</source>
   <translation>Podseti zemlje bez odgovora…</translation>
  </message>
  <message>
   <source>Remind those it waits for</source>
   <translation>Podseti one na koje se čeka</translation>
  </message>
  <message>
   <source>Repeat, or change the rule of the series…</source>
   <translation>Ponovi, ili promeni pravilo serije…</translation>
  </message>
  <message>
   <source>Request changes of what is chosen…</source>
   <translation>Zatraži izmene izabranog…</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Molbe</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Rezultati</translation>
  </message>
  <message>
   <source>Save (done by itself)</source>
   <translation>Sačuvaj (samo od sebe)</translation>
  </message>
  <message>
   <source>Save the figures as CSV…</source>
   <translation>Sačuvaj brojke kao CSV…</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Pretraga</translation>
  </message>
  <message>
   <source>Send the chosen posts for approval</source>
   <translation>Pošalji izabrane objave na odobrenje</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Odloženo</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Podešavanja</translation>
  </message>
  <message>
   <source>Settle posts missed under a stop…</source>
   <translation>Sredi objave propuštene tokom obustave…</translation>
  </message>
  <message>
   <source>Settle the comment</source>
   <translation>Zaključi komentar</translation>
  </message>
  <message>
   <source>Shift the chosen posts…</source>
   <translation>Pomeri izabrane objave…</translation>
  </message>
  <message>
   <source>Show or hide the tray and the day</source>
   <translation>Prikaži ili sakrij fioku i dan</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Preskoči ovu objavu serije</translation>
  </message>
  <message>
   <source>Split into a thread…</source>
   <translation>Podeli u niz…</translation>
  </message>
  <message>
   <source>Start from a template…</source>
   <translation>Počni od šablona…</translation>
  </message>
  <message>
   <source>Stop fetching</source>
   <translation>Zaustavi preuzimanje</translation>
  </message>
  <message>
   <source>Stops of publishing…</source>
   <translation>Obustave objavljivanja…</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Uskladi sada</translation>
  </message>
  <message>
   <source>Tags of the link…</source>
   <translation>Oznake veze…</translation>
  </message>
  <message>
   <source>Take the time away (to the tray)</source>
   <translation>Oduzmi vreme (u fioku)</translation>
  </message>
  <message>
   <source>The place before</source>
   <translation>Prethodno mesto</translation>
  </message>
  <message>
   <source>Theirs at this place of the merge</source>
   <translation>Njihovo na ovom mestu spajanja</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Vremenska linija</translation>
  </message>
  <message>
   <source>Timeline: change the dates of the campaign…</source>
   <translation>Vremenska linija: promeni datume kampanje…</translation>
  </message>
  <message>
   <source>Timeline: farther</source>
   <translation>Vremenska linija: dalje</translation>
  </message>
  <message>
   <source>Timeline: lanes by campaign or by country</source>
   <translation>Vremenska linija: trake po kampanji ili po zemlji</translation>
  </message>
  <message>
   <source>Timeline: nearer</source>
   <translation>Vremenska linija: bliže</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Danas</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Opozovi</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Koristi spojeni tekst</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Nedelja</translation>
  </message>
  <message>
   <source>Withdraw the chosen posts…</source>
   <translation>Povuci izabrane objave…</translation>
  </message>
  <message>
   <source>Write the figures of the chosen post…</source>
   <translation>Upiši brojke izabrane objave…</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Pomagala za pisanje</translation>
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
   <translation>Obriši</translation>
  </message>
  <message>
   <source>More for your comment, {0}</source>
   <translation>Još za vaš komentar, {0}</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Ponovo otvori</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Zaključi</translation>
  </message>
  <message>
   <source>Show the words: {0}</source>
   <translation>Prikaži reči: {0}</translation>
  </message>
  <message>
   <source>These words are not in the text any more.</source>
   <translation>Ovih reči više nema u tekstu.</translation>
  </message>
  <message>
   <source>These words were changed since.</source>
   <translation>Ove reči su u međuvremenu izmenjene.</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Napiši iznova</translation>
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
   <translation>Prvo idite na komentar.</translation>
  </message>
  <message>
   <source>Select words in the text first.</source>
   <translation>Prvo izaberite reči u tekstu.</translation>
  </message>
  <message>
   <source>The comment is deleted.</source>
   <translation>Komentar je obrisan.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Komentar je opet otvoren.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Komentar je zaključen.</translation>
  </message>
  <message>
   <source>There are no open comments here.</source>
   <translation>Ovde nema otvorenih komentara.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Vaš komentar je sačuvan.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Vaš komentar je iznova napisan.</translation>
  </message>
 </context>
 <context>
  <name>CommentsPanel</name>
  <message numerus="yes">
   <source>%n open</source>
   <translation>
    <numerusform>%n otvoren</numerusform>
    <numerusform>%n otvorena</numerusform>
    <numerusform>%n otvorenih</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settled</source>
   <translation>
    <numerusform>%n zaključen</numerusform>
    <numerusform>%n zaključena</numerusform>
    <numerusform>%n zaključenih</numerusform>
   </translation>
  </message>
  <message>
   <source>A comment of its own</source>
   <translation>Samostalan komentar</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Komentariši</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentari</translation>
  </message>
  <message>
   <source>Hide what is settled</source>
   <translation>Sakrij zaključene</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Sačuvaj</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Ostavi kako jeste</translation>
  </message>
  <message>
   <source>On the selected words</source>
   <translation>Uz izabrane reči</translation>
  </message>
  <message>
   <source>On the words “{0}”:</source>
   <translation>Uz reči „{0}“:</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Ljudi</translation>
  </message>
  <message>
   <source>Write a comment</source>
   <translation>Napišite komentar</translation>
  </message>
  <message>
   <source>Write a comment, @ names somebody (Ctrl+Enter sends it)</source>
   <translation>Napišite komentar, @ nekoga pominje (Ctrl+Enter šalje)</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Prvo nešto napišite.</translation>
  </message>
  <message>
   <source>You write your comment anew:</source>
   <translation>Iznova pišete svoj komentar:</translation>
  </message>
  <message>
   <source>Your answer to {0}:</source>
   <translation>Vaš odgovor, {0}:</translation>
  </message>
  <message>
   <source>an earlier comment</source>
   <translation>raniji komentar</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>(nothing)</source>
   <translation>(ništa)</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Objava</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Neko</translation>
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
   <translation>neko</translation>
  </message>
  <message>
   <source>that of {0}</source>
   <translation>ono što je napisao/la {0}</translation>
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
   <translation>{0} i {1}</translation>
  </message>
  <message>
   <source>{0} deleted this {1}, {2}.</source>
   <translation>{0}: obrisano ({1}), {2}.</translation>
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
   <translation>Sukobi</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Idi na kalendar</translation>
  </message>
  <message>
   <source>It stays deleted; what was written is in the history.</source>
   <translation>Ostaje obrisano; napisano je u istoriji.</translation>
  </message>
  <message>
   <source>No conflicts</source>
   <translation>Nema sukoba</translation>
  </message>
  <message>
   <source>The merged text stands; both are in the history.</source>
   <translation>Važi spojeni tekst; oba su u istoriji.</translation>
  </message>
  <message>
   <source>The text of {0}</source>
   <translation>Tekst: {0}</translation>
  </message>
  <message>
   <source>When two people change the same field without seeing each other's work, both texts come here and somebody decides. Nothing is overwritten.</source>
   <translation>Kada dvoje izmene isto polje ne videći rad jedan drugog, oba teksta dolaze ovamo i neko odlučuje. Ništa se ne prepisuje.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Vaš tekst</translation>
  </message>
  <message>
   <source>{0} stands; the other is in the history.</source>
   <translation>Važi: {0}; drugo je u istoriji.</translation>
  </message>
 </context>
 <context>
  <name>Contact</name>
  <message numerus="yes">
   <source>A laptop that hears nothing from the server for %n hours publishes nothing: a stop may stand.</source>
   <translation>
    <numerusform>Laptop koji %n sat ne čuje ništa od servera ne objavljuje: možda važi obustava.</numerusform>
    <numerusform>Laptop koji %n sata ne čuje ništa od servera ne objavljuje: možda važi obustava.</numerusform>
    <numerusform>Laptop koji %n sati ne čuje ništa od servera ne objavljuje: možda važi obustava.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ContactPart</name>
  <message>
   <source>Hours without contact</source>
   <translation>Sati bez kontakta</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Postavi</translation>
  </message>
  <message>
   <source>The limit without contact is set.</source>
   <translation>Granica bez kontakta je postavljena.</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>Ovaj broj već važi.</translation>
  </message>
 </context>
 <context>
  <name>Counter</name>
  <message>
   <source>Length</source>
   <translation>Dužina</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Podeli u niz</translation>
  </message>
  <message numerus="yes">
   <source>a thread of %n posts</source>
   <translation>
    <numerusform>niz od %n objave</numerusform>
    <numerusform>niz od %n objave</numerusform>
    <numerusform>niz od %n objava</numerusform>
   </translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>ne uklapa se</translation>
  </message>
  <message>
   <source>post {0} of {1} is too long by {2}</source>
   <translation>objava {0} od {1} je predugačka za {2}</translation>
  </message>
 </context>
 <context>
  <name>Coverage</name>
  <message numerus="yes">
   <source>%n gaps</source>
   <translation>
    <numerusform>%n praznina</numerusform>
    <numerusform>%n praznine</numerusform>
    <numerusform>%n praznina</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready or published</source>
   <translation>
    <numerusform>%n spremna ili objavljena</numerusform>
    <numerusform>%n spremne ili objavljene</numerusform>
    <numerusform>%n spremnih ili objavljenih</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n under way</source>
   <translation>
    <numerusform>%n u toku</numerusform>
    <numerusform>%n u toku</numerusform>
    <numerusform>%n u toku</numerusform>
   </translation>
  </message>
  <message>
   <source>1 gap</source>
   <translation>1 praznina</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Odobreno</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Piše se</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Zatražene izmene</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Odbijeno</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>Na pregledu</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>Na prevođenju</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Propušteno</translation>
  </message>
  <message>
   <source>No gaps</source>
   <translation>Bez praznina</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Nije odlučeno</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Nije pridružena</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Nije planirano</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>Na molbu</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planirano</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Objavljeno</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Zakazano</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Za pisanje</translation>
  </message>
  <message>
   <source>a gap</source>
   <translation>praznina</translation>
  </message>
  <message>
   <source>the lead asks for it</source>
   <translation>vodilac to traži</translation>
  </message>
 </context>
 <context>
  <name>CoverageModel</name>
  <message>
   <source>Gaps</source>
   <translation>Praznine</translation>
  </message>
  <message>
   <source>The whole</source>
   <translation>Celina</translation>
  </message>
 </context>
 <context>
  <name>CoveragePage</name>
  <message>
   <source>All campaigns</source>
   <translation>Sve kampanje</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Pokrivenost</translation>
  </message>
  <message>
   <source>Only this month</source>
   <translation>Samo ovaj mesec</translation>
  </message>
 </context>
 <context>
  <name>CoveragePanel</name>
  <message>
   <source>A draft is made for {0}.</source>
   <translation>Nacrt je napravljen: {0}.</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>Po jeziku</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Ukloni sve filtere</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the matrix shows each country's channels.</source>
   <translation>Gore su postavljeni filteri. Bez njih tabela prikazuje kanale svake zemlje.</translation>
  </message>
  <message>
   <source>Gaps</source>
   <translation>Praznine</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Nothing passes the filters</source>
   <translation>Ništa ne odgovara filterima</translation>
  </message>
  <message>
   <source>Nothing to cover yet</source>
   <translation>Još nema šta da se pokrije</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Sačuvaj kao CSV…</translation>
  </message>
  <message>
   <source>Save the coverage as CSV</source>
   <translation>Sačuvaj pokrivenost kao CSV</translation>
  </message>
  <message>
   <source>The coverage was saved as {0}</source>
   <translation>Pokrivenost je sačuvana kao {0}</translation>
  </message>
  <message>
   <source>The matrix shows each country's channels, from its accounts, its plans and its posts.</source>
   <translation>Tabela prikazuje kanale svake zemlje, iz njenih naloga, planova i objava.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Još nema šta da se sačuva.</translation>
  </message>
  <message>
   <source>{0} is asked.</source>
   <translation>{0}: molba je poslata.</translation>
  </message>
  <message>
   <source>{0} is not asked any more.</source>
   <translation>{0}: molba više ne važi.</translation>
  </message>
  <message>
   <source>{0} on all channels</source>
   <translation>{0} na svim kanalima</translation>
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
   <translation>Pokrivenost po zemlji i kanalu</translation>
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
   <translation>danas</translation>
  </message>
 </context>
 <context>
  <name>DayPage</name>
  <message>
   <source>Hours of the day</source>
   <translation>Sati dana</translation>
  </message>
 </context>
 <context>
  <name>DaysModel</name>
  <message>
   <source>W {0}</source>
   <translation>N {0}</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Nedelja {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>danas</translation>
  </message>
 </context>
 <context>
  <name>DevicesPart</name>
  <message>
   <source>Back</source>
   <translation>Nazad</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Opozovi</translation>
  </message>
  <message>
   <source>Revoke a laptop that was lost: it is signed out at once.</source>
   <translation>Opozovite izgubljeni laptop: odmah se odjavljuje.</translation>
  </message>
  <message>
   <source>Revoke {0}</source>
   <translation>Opozovi {0}</translation>
  </message>
  <message>
   <source>Revoke {0}?</source>
   <translation>Opozvati {0}?</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>Opozovi…</translation>
  </message>
  <message>
   <source>Signed in nowhere.</source>
   <translation>Nigde nije prijavljena.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Ovaj laptop</translation>
  </message>
  <message>
   <source>When it next reaches the server its copy is removed. What was not sent there can be saved first.</source>
   <translation>Kad sledeći put dođe do servera, njegova kopija se uklanja. Što tamo nije poslato može se prvo sačuvati.</translation>
  </message>
  <message>
   <source>Where you are signed in</source>
   <translation>Gde ste prijavljeni</translation>
  </message>
  <message>
   <source>seen {0}</source>
   <translation>viđen {0}</translation>
  </message>
 </context>
 <context>
  <name>Discussion</name>
  <message>
   <source>The comment is deleted.</source>
   <translation>Komentar je obrisan.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Komentar je opet otvoren.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Komentar je zaključen.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Vaš komentar je sačuvan.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Vaš komentar je iznova napisan.</translation>
  </message>
 </context>
 <context>
  <name>Drafts</name>
  <message>
   <source>, waiting to send</source>
   <translation>, čeka slanje</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>još bez teksta</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>bez vremena</translation>
  </message>
  <message>
   <source>waiting to send · {0}</source>
   <translation>čeka slanje · {0}</translation>
  </message>
 </context>
 <context>
  <name>DraftsView</name>
  <message>
   <source>Drafts · {0}</source>
   <translation>Nacrti · {0}</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Idi na kalendar</translation>
  </message>
  <message>
   <source>My drafts</source>
   <translation>Moji nacrti</translation>
  </message>
  <message>
   <source>No drafts</source>
   <translation>Nema nacrta</translation>
  </message>
  <message>
   <source>Posts that you write stay here until they are sent for approval.</source>
   <translation>Objave koje pišete ostaju ovde dok se ne pošalju na odobrenje.</translation>
  </message>
 </context>
 <context>
  <name>Drilling</name>
  <message>
   <source>Begin a drill?</source>
   <translation>Početi vežbu?</translation>
  </message>
  <message>
   <source>Begin the drill</source>
   <translation>Počni vežbu</translation>
  </message>
  <message>
   <source>End the drill</source>
   <translation>Završi vežbu</translation>
  </message>
  <message>
   <source>End the drill?</source>
   <translation>Završiti vežbu?</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Završi vežbu…</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Nastavi</translation>
  </message>
  <message>
   <source>It opens in a window of its own with copies of what is here. Nothing of it is sent, nothing can be published, and it is removed when it ends.</source>
   <translation>Otvara se u svom prozoru sa kopijama onoga što je ovde. Ništa od toga se ne šalje, ništa se ne može objaviti, a na kraju se uklanja.</translation>
  </message>
  <message>
   <source>No drill is going on in this window.</source>
   <translation>U ovom prozoru nije u toku vežba.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ne sada</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>Ovo je već vežba.</translation>
  </message>
  <message>
   <source>This is a drill: its data are its own, and nothing of it reaches a channel.</source>
   <translation>Ovo je vežba: podaci su samo njeni i ništa od toga ne stiže do kanala.</translation>
  </message>
  <message>
   <source>This window closes. What was done in a drill on this laptop is removed.</source>
   <translation>Ovaj prozor se zatvara. Što je rađeno u vežbi na ovom računaru, uklanja se.</translation>
  </message>
 </context>
 <context>
  <name>Editor</name>
  <message>
   <source> (not yet counted: waiting to send)</source>
   <translation> (još se ne računa: čeka slanje)</translation>
  </message>
  <message>
   <source> — but the signature does not fit: altered or forged</source>
   <translation> — ali potpis ne odgovara: izmenjeno ili falsifikovano</translation>
  </message>
  <message>
   <source>, not signed</source>
   <translation>, nepotpisano</translation>
  </message>
  <message>
   <source>, on the web page: the server says so, no desk signed it</source>
   <translation>, na veb-stranici: tako kaže server, nijedan sto nije potpisao</translation>
  </message>
  <message>
   <source>, signed</source>
   <translation>, potpisano</translation>
  </message>
  <message>
   <source>2  Open {0}</source>
   <translation>2  Otvori {0}</translation>
  </message>
  <message>
   <source>3  https:// link of the public post</source>
   <translation>3  https:// veza javne objave</translation>
  </message>
  <message>
   <source>@user@server as @user</source>
   <translation>@user@server kao @user</translation>
  </message>
  <message>
   <source>A new post with this text.</source>
   <translation>Nova objava s ovim tekstom.</translation>
  </message>
  <message>
   <source>A word to them (kept as a comment)</source>
   <translation>Reč za njih (čuva se kao komentar)</translation>
  </message>
  <message>
   <source>A word to them, as a comment</source>
   <translation>Reč za njih, kao komentar</translation>
  </message>
  <message numerus="yes">
   <source>All %n images are described.</source>
   <translation>
    <numerusform>Opisana je %n slika.</numerusform>
    <numerusform>Opisane su sve %n slike.</numerusform>
    <numerusform>Opisano je svih %n slika.</numerusform>
   </translation>
  </message>
  <message>
   <source>All may be used until {0}.</source>
   <translation>Sve se sme koristiti do {0}.</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>Odobreno.</translation>
  </message>
  <message>
   <source>Approver · {0}</source>
   <translation>Odobravalac · {0}</translation>
  </message>
  <message>
   <source>Both are kept until somebody decides.</source>
   <translation>Obe se čuvaju dok neko ne odluči.</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Vrati</translation>
  </message>
  <message>
   <source>Campaign lead · {0}</source>
   <translation>Vođa kampanje · {0}</translation>
  </message>
  <message>
   <source>Change it all the same</source>
   <translation>Ipak izmeni</translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Izmene su zatražene.</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>Kolega</translation>
  </message>
  <message>
   <source>Comments on this post are for the people of {0} and the network's coordinator.</source>
   <translation>Komentari uz ovu objavu su za ljude zemlje {0} i koordinatora mreže.</translation>
  </message>
  <message>
   <source>Compare and merge…</source>
   <translation>Uporedi i spoji…</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Kopiraj tekst</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Obriši</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Obrisati ovu objavu?</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Predaj</translation>
  </message>
  <message>
   <source>Handed over to {0}.</source>
   <translation>Predato: {0}.</translation>
  </message>
  <message>
   <source>It fits on {0}.</source>
   <translation>Odgovara za {0}.</translation>
  </message>
  <message>
   <source>It is a draft again.</source>
   <translation>Opet je nacrt.</translation>
  </message>
  <message>
   <source>It waits for approval.</source>
   <translation>Čeka odobrenje.</translation>
  </message>
  <message>
   <source>Its text stays in the history, and it can be brought back.</source>
   <translation>Njen tekst ostaje u istoriji i može se vratiti.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Zadrži je</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Zadrži moje</translation>
  </message>
  <message>
   <source>Keep that of {0}</source>
   <translation>Zadrži: {0}</translation>
  </message>
  <message>
   <source>Kept to your ministry.</source>
   <translation>Samo za vaše ministarstvo.</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Veza javne objave</translation>
  </message>
  <message>
   <source>Mark as published</source>
   <translation>Označi kao objavljeno</translation>
  </message>
  <message>
   <source>Marked as crisis.</source>
   <translation>Označeno kao krizno.</translation>
  </message>
  <message>
   <source>Marked as published.</source>
   <translation>Označeno kao objavljeno.</translation>
  </message>
  <message>
   <source>Ministry only</source>
   <translation>Samo ministarstvo</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Nova objava s ovim tekstom</translation>
  </message>
  <message>
   <source>No hidden signs.</source>
   <translation>Nema skrivenih znakova.</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Niko drugi iz ove zemlje ovde nije poznat.</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Još nije sačuvano</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Nije sačuvano: {0} Napisano ostaje ovde.</translation>
  </message>
  <message>
   <source>On {0}</source>
   <translation>Na {0}</translation>
  </message>
  <message>
   <source>Override the blackout</source>
   <translation>Dozvoli izuzetak od zabrane</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it proves the publication.</source>
   <translation>Nalepite vezu javne objave: ona dokazuje objavljivanje.</translation>
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
   <translation>Objavite odobreni tekst na {0}, pa zabeležite vezu javne objave.</translation>
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
   <translation>Zatraži izmene</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Sačuvano ovde</translation>
  </message>
  <message>
   <source>Saved here {0}</source>
   <translation>Sačuvano ovde {0}</translation>
  </message>
  <message>
   <source>Say why: the others will read it.</source>
   <translation>Navedite zašto: drugi će pročitati.</translation>
  </message>
  <message>
   <source>Scheduled.</source>
   <translation>Zakazano.</translation>
  </message>
  <message>
   <source>Sent for approval.</source>
   <translation>Poslato na odobrenje.</translation>
  </message>
  <message>
   <source>Settled; the other text is in the history.</source>
   <translation>Rešeno; drugi tekst je u istoriji.</translation>
  </message>
  <message>
   <source>Shared with the network.</source>
   <translation>Deljeno s mrežom.</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Neko</translation>
  </message>
  <message>
   <source>Struck out: only theirs. Underlined: only yours.</source>
   <translation>Precrtano: samo njihovo. Podvučeno: samo vaše.</translation>
  </message>
  <message>
   <source>Take that of {0}</source>
   <translation>Uzmi: {0}</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Uzmi njihovo</translation>
  </message>
  <message>
   <source>Taken off the schedule.</source>
   <translation>Skinuto s rasporeda.</translation>
  </message>
  <message>
   <source>The blackout holds again.</source>
   <translation>Zabrana ponovo važi.</translation>
  </message>
  <message>
   <source>The blackout is overridden.</source>
   <translation>Izuzetak od zabrane je dozvoljen.</translation>
  </message>
  <message>
   <source>The content as it is now is approved.</source>
   <translation>Sadržaj je odobren ovakav kakav je.</translation>
  </message>
  <message>
   <source>The crisis mark is gone.</source>
   <translation>Oznaka krize je uklonjena.</translation>
  </message>
  <message>
   <source>The hold is released.</source>
   <translation>Zadržavanje je ukinuto.</translation>
  </message>
  <message>
   <source>The image is described.</source>
   <translation>Slika je opisana.</translation>
  </message>
  <message>
   <source>The post is back.</source>
   <translation>Objava je vraćena.</translation>
  </message>
  <message>
   <source>The post is deleted.</source>
   <translation>Objava je obrisana.</translation>
  </message>
  <message>
   <source>The post is on hold.</source>
   <translation>Objava je zadržana.</translation>
  </message>
  <message>
   <source>The post is withdrawn.</source>
   <translation>Objava je povučena.</translation>
  </message>
  <message>
   <source>Their text stands; yours is in the history.</source>
   <translation>Važi njihov tekst; vaš je u istoriji.</translation>
  </message>
  <message>
   <source>This post belongs to {0}: its people write it, you may read it.</source>
   <translation>Ova objava pripada: {0}; pišu je tamošnji ljudi, vi je možete čitati.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Ova objava je javna; njen sadržaj se ne može menjati.</translation>
  </message>
  <message>
   <source>This post is {0}. Changing its content or its time voids the approval.</source>
   <translation>Stanje ove objave: {0}. Izmena sadržaja ili vremena poništava odobrenje.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Pokušaj ponovo</translation>
  </message>
  <message>
   <source>Two versions of the {0} are open: that of {1} stands, that of {2} is kept beside it.</source>
   <translation>Polje „{0}“ ima dve otvorene verzije: važi {1}, pored je sačuvana {2}.</translation>
  </message>
  <message>
   <source>What should change? The writers will read it.</source>
   <translation>Šta treba izmeniti? Autori će pročitati.</translation>
  </message>
  <message>
   <source>Who goes on with this post?</source>
   <translation>Ko nastavlja ovu objavu?</translation>
  </message>
  <message>
   <source>Why does this go out all the same? The reason is kept in the post.</source>
   <translation>Zašto ovo ipak izlazi? Razlog ostaje u objavi.</translation>
  </message>
  <message>
   <source>Why is this post taken out of the campaign? Its text stays readable.</source>
   <translation>Zašto se ova objava povlači iz kampanje? Njen tekst ostaje čitljiv.</translation>
  </message>
  <message>
   <source>Why must nothing of this post go out for now?</source>
   <translation>Zašto zasad ništa iz ove objave ne sme izaći?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Povuci</translation>
  </message>
  <message>
   <source>Withdraw the post</source>
   <translation>Povuci objavu</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Piše se…</translation>
  </message>
  <message>
   <source>You wrote part of this text, so you cannot approve it.</source>
   <translation>Napisali ste deo ovog teksta, pa ga ne možete odobriti.</translation>
  </message>
  <message>
   <source>Your text stands; theirs is in the history.</source>
   <translation>Važi vaš tekst; njihov je u istoriji.</translation>
  </message>
  <message>
   <source>Yours is not over theirs: both will be kept.</source>
   <translation>Vaše nije preko njihovog: oboje se čuva.</translation>
  </message>
  <message>
   <source>a colleague</source>
   <translation>kolega</translation>
  </message>
  <message>
   <source>a person unknown here</source>
   <translation>ovde nepoznata osoba</translation>
  </message>
  <message>
   <source>all of {0}</source>
   <translation>svi: {0}</translation>
  </message>
  <message>
   <source>an emoji as its bytes</source>
   <translation>emodži po svojim bajtovima</translation>
  </message>
  <message>
   <source>any of {0}</source>
   <translation>bilo ko: {0}</translation>
  </message>
  <message>
   <source>approved by</source>
   <translation>odobrio/la</translation>
  </message>
  <message>
   <source>changes requested by</source>
   <translation>izmene traži</translation>
  </message>
  <message>
   <source>emoji as 2</source>
   <translation>emodži kao 2</translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>ne uklapa se</translation>
  </message>
  <message>
   <source>lapsed: {0}, {1} ({2}). Send it for approval again.</source>
   <translation>isteklo: {0}, {1} ({2}). Pošaljite ponovo na odobrenje.</translation>
  </message>
  <message>
   <source>links as {0}</source>
   <translation>veze kao {0}</translation>
  </message>
  <message>
   <source>most emoji as 2</source>
   <translation>većina emodžija kao 2</translation>
  </message>
  <message>
   <source>no limit is known</source>
   <translation>granica nije poznata</translation>
  </message>
  <message>
   <source>nobody can decide here: everyone with this role wrote part of it, or nobody holds the role</source>
   <translation>ovde niko ne može da odluči: svi s ovom ulogom su pisali deo, ili je nema niko</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>još nije pitano</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>neko</translation>
  </message>
  <message>
   <source>the channel</source>
   <translation>kanal</translation>
  </message>
  <message>
   <source>this channel</source>
   <translation>ovaj kanal</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>danas {0}</translation>
  </message>
  <message>
   <source>too long by {0}</source>
   <translation>predugačko za {0}</translation>
  </message>
  <message>
   <source>waits for a decision</source>
   <translation>čeka odluku</translation>
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation>juče {0}</translation>
  </message>
  <message>
   <source>{0} asks for changes, {1}: {2}</source>
   <translation>{0} traži izmene, {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed the {1} while you were writing.</source>
   <translation>{0} je izmenio/la {1} dok ste pisali.</translation>
  </message>
  <message>
   <source>{0} counts bytes: most letters of Cyrillic are 2, of Georgian 3</source>
   <translation>{0} broji bajtove: većina ćiriličkih slova je 2, gruzijskih 3</translation>
  </message>
  <message>
   <source>{0} counts {1}</source>
   <translation>{0} broji {1}</translation>
  </message>
  <message>
   <source>{0} deleted this post, {1}. What you write is kept beside it until somebody decides.</source>
   <translation>{0} je obrisao/la ovu objavu, {1}. Što pišete, čuva se pored dok neko ne odluči.</translation>
  </message>
  <message>
   <source>{0} has no page that can be opened with the text: paste it there.</source>
   <translation>{0} nema stranicu koja se otvara s tekstom: nalepite ga tamo.</translation>
  </message>
  <message>
   <source>{0} on behalf of {1}</source>
   <translation>{0} (u ime: {1})</translation>
  </message>
  <message>
   <source>{0} takes at most {1} bytes too</source>
   <translation>{0} prima i najviše {1} bajtova</translation>
  </message>
  <message>
   <source>{0} withdrew this post: {1}</source>
   <translation>{0} je povukao/la ovu objavu: {1}</translation>
  </message>
  <message>
   <source>{0} wrote the same {1} while you were writing.</source>
   <translation>{0} je pisao/la isto polje ({1}) dok ste pisali.</translation>
  </message>
  <message>
   <source>{0} {1} ({2} UTC)</source>
   <translation>{0} {1} ({2} UTC)</translation>
  </message>
  <message>
   <source>{0} · sent</source>
   <translation>{0} · poslato</translation>
  </message>
  <message>
   <source>{0} · waiting to send</source>
   <translation>{0} · čeka slanje</translation>
  </message>
 </context>
 <context>
  <name>EditorView</name>
  <message>
   <source>Copy the text where you need it.</source>
   <translation>Kopirajte tekst tamo gde vam treba.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Idi na kalendar</translation>
  </message>
  <message>
   <source>It was taken out of your sight, or never came here.</source>
   <translation>Više vam nije vidljiva, ili nikad nije stigla.</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>Ništa nije otvoreno</translation>
  </message>
  <message>
   <source>Open a post from the calendar or your drafts, and write here.</source>
   <translation>Otvorite objavu iz kalendara ili nacrta i pišite ovde.</translation>
  </message>
  <message>
   <source>This post is not on this laptop</source>
   <translation>Ova objava nije na ovom laptopu</translation>
  </message>
  <message>
   <source>This post is not on this laptop any more: it was taken out of your sight.</source>
   <translation>Ova objava više nije na ovom laptopu: više vam nije vidljiva.</translation>
  </message>
  <message>
   <source>Your text · {0}</source>
   <translation>Vaš tekst · {0}</translation>
  </message>
 </context>
 <context>
  <name>EmbargoPanel</name>
  <message>
   <source>Keep the embargo</source>
   <translation>Zadrži embargo</translation>
  </message>
  <message>
   <source>Lift the embargo</source>
   <translation>Ukini embargo</translation>
  </message>
  <message>
   <source>Make it longer…</source>
   <translation>Produži…</translation>
  </message>
  <message>
   <source>Propose to lift it…</source>
   <translation>Predloži ukidanje…</translation>
  </message>
  <message>
   <source>Set an embargo…</source>
   <translation>Postavi embargo…</translation>
  </message>
  <message>
   <source>Stop publishing…</source>
   <translation>Obustavi objavljivanje…</translation>
  </message>
  <message>
   <source>Under embargo until {0}: nothing goes out, and who was not invited sees nothing of it.</source>
   <translation>Pod embargom do {0}: ništa ne izlazi, a ko nije pozvan ne vidi ništa.</translation>
  </message>
  <message>
   <source>{0} proposes to lift it: {1}</source>
   <translation>{0} predlaže ukidanje: {1}</translation>
  </message>
 </context>
 <context>
  <name>EventForm</name>
  <message>
   <source>Add the event</source>
   <translation>Dodaj događaj</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Događaj se ne može završiti pre nego što počne.</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Otkaži</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Delete the event</source>
   <translation>Obriši događaj</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Događaj</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Samo za naše ministarstvo, dok je ne podelim</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Od</translation>
  </message>
  <message>
   <source>New event</source>
   <translation>Novi događaj</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ništa</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Napomena</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Sačuvaj</translation>
  </message>
  <message>
   <source>Say what the event is.</source>
   <translation>Navedite kakav je to događaj.</translation>
  </message>
  <message>
   <source>The country of an event stays as it was made.</source>
   <translation>Zemlja događaja ostaje kakva je određena na početku.</translation>
  </message>
  <message>
   <source>The event was added</source>
   <translation>Događaj je dodat</translation>
  </message>
  <message>
   <source>The event was changed</source>
   <translation>Događaj je izmenjen</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Događaj je obrisan</translation>
  </message>
  <message>
   <source>The whole day</source>
   <translation>Ceo dan</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Vremena u {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Do</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Šta</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Gde</translation>
  </message>
  <message>
   <source>You hold no role that writes events. Ask your administrator.</source>
   <translation>Nemate ulogu za pisanje događaja. Pitajte administratora.</translation>
  </message>
 </context>
 <context>
  <name>Eventing</name>
  <message>
   <source>Delete the event {0}</source>
   <translation>Obriši događaj {0}</translation>
  </message>
  <message>
   <source>Move the event {0} to…</source>
   <translation>Premesti događaj {0} na…</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Premešteno na {0}</translation>
  </message>
  <message>
   <source>New event on {0}</source>
   <translation>Novi događaj, {0}</translation>
  </message>
  <message>
   <source>Open the event {0}</source>
   <translation>Otvori događaj {0}</translation>
  </message>
  <message>
   <source>The event is from {0} to {1}</source>
   <translation>Događaj traje od {0} do {1}</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Događaj je obrisan</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Ovo više nije na ovom laptopu.</translation>
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
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ništa</translation>
  </message>
  <message>
   <source>Not on this laptop</source>
   <translation>Nije na ovom laptopu</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Zadužena osoba</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Faza</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Bez kampanje</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message numerus="yes">
   <source>%n countries</source>
   <translation>
    <numerusform>%n zemlja</numerusform>
    <numerusform>%n zemlje</numerusform>
    <numerusform>%n zemalja</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet. Sign in, or start without a server.</source>
   <translation>Na ovom laptopu još niko ne radi. Prijavite se ili počnite bez servera.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Ovaj profil se može samo čitati; ništa se ne može izmeniti.</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Nemate ulogu za pisanje objava. Pitajte administratora.</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>A report with what was typed is kept in {0}.</source>
   <translation>Izveštaj s otkucanim čuva se u {0}.</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Kopiraj izveštaj</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Nastavi</translation>
  </message>
  <message>
   <source>Go on working; send the report to whoever looks after it.</source>
   <translation>Radite dalje; izveštaj pošaljite onome ko brine o programu.</translation>
  </message>
  <message>
   <source>The program made a mistake. Your work up to here is saved.</source>
   <translation>Program je pogrešio. Vaš rad dovde je sačuvan.</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Empty the field</source>
   <translation>Isprazni polje</translation>
  </message>
 </context>
 <context>
  <name>FieldsForm</name>
  <message>
   <source>&amp;Account</source>
   <translation>&amp;Nalog</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Nalog</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Heštegovi</translation>
  </message>
  <message>
   <source>L&amp;anguage</source>
   <translation>J&amp;ezik</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>No account chosen</source>
   <translation>Nalog nije izabran</translation>
  </message>
  <message>
   <source>No account of this country</source>
   <translation>Nema naloga ove zemlje</translation>
  </message>
 </context>
 <context>
  <name>FiguresDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Otkaži</translation>
  </message>
  <message>
   <source>Delete the reading</source>
   <translation>Obriši očitavanje</translation>
  </message>
  <message>
   <source>Figures of a post</source>
   <translation>Brojke objave</translation>
  </message>
  <message>
   <source>Leave empty what the channel does not tell.</source>
   <translation>Ostavite prazno ono što kanal ne kaže.</translation>
  </message>
  <message>
   <source>New reading</source>
   <translation>Novo očitavanje</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Očitano</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Očitavanje</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Sačuvaj</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Izvornik</translation>
  </message>
  <message>
   <source>The figures are kept.</source>
   <translation>Brojke su sačuvane.</translation>
  </message>
  <message>
   <source>The reading was deleted.</source>
   <translation>Očitavanje je obrisano.</translation>
  </message>
  <message>
   <source>There is a reading of that day already: choose it above.</source>
   <translation>Očitavanje tog dana već postoji: izaberite ga gore.</translation>
  </message>
  <message>
   <source>Where the figures come from</source>
   <translation>Odakle su brojke</translation>
  </message>
 </context>
 <context>
  <name>FilterChip</name>
  <message>
   <source>This filter is on.</source>
   <translation>Ovaj filter je uključen.</translation>
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <source>Clear all</source>
   <translation>Ukloni sve</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filteri</translation>
  </message>
  <message>
   <source>No post passes these filters</source>
   <translation>Nijedna objava ne odgovara ovim filterima</translation>
  </message>
  <message>
   <source>Waits for me</source>
   <translation>Čeka mene</translation>
  </message>
 </context>
 <context>
  <name>FirstRunView</name>
  <message>
   <source>Begin without a server</source>
   <translation>Počni bez servera</translation>
  </message>
  <message>
   <source>Choose the country you work for.</source>
   <translation>Izaberite zemlju za koju radite.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Everything works on this laptop alone. Join a server later: your work then goes along.</source>
   <translation>Sve radi i samo na ovom laptopu. Pridružite se serveru kasnije: rad ide s vama.</translation>
  </message>
  <message>
   <source>Give your name, so that others know whose work it is.</source>
   <translation>Upišite ime, da drugi znaju čiji je rad.</translation>
  </message>
  <message>
   <source>Join your network</source>
   <translation>Pridružite se svojoj mreži</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Jezik prozora</translation>
  </message>
  <message>
   <source>Or begin alone</source>
   <translation>Ili počnite sami</translation>
  </message>
  <message>
   <source>Plan, draft and approve joint campaigns, with or without a network.</source>
   <translation>Planirajte, pišite i odobravajte zajedničke kampanje, s mrežom ili bez nje.</translation>
  </message>
  <message>
   <source>Put the sample campaign on the desk, to try everything</source>
   <translation>Stavi primer kampanje na sto, da sve isprobate</translation>
  </message>
  <message>
   <source>The desk is being made ready.</source>
   <translation>Sto se priprema.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Sto još nije otvoren.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Vaše ime</translation>
  </message>
  <message>
   <source>{0} records of the sample campaign are on the desk.</source>
   <translation>Na stolu je {0} zapisa primera kampanje.</translation>
  </message>
 </context>
 <context>
  <name>GatesPanel</name>
  <message>
   <source>Before it can go out</source>
   <translation>Pre nego što može da izađe</translation>
  </message>
  <message numerus="yes">
   <source>Before it can go out · %n to fix</source>
   <translation>
    <numerusform>Pre nego što može da izađe · %n ispravka</numerusform>
    <numerusform>Pre nego što može da izađe · %n ispravke</numerusform>
    <numerusform>Pre nego što može da izađe · %n ispravki</numerusform>
   </translation>
  </message>
  <message>
   <source>Before it can go out · all in order</source>
   <translation>Pre nego što može da izađe · sve je u redu</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>Ispravi</translation>
  </message>
 </context>
 <context>
  <name>GoToDate</name>
  <message>
   <source>Cancel</source>
   <translation>Otkaži</translation>
  </message>
  <message>
   <source>Date as day, month, year</source>
   <translation>Datum kao dan, mesec, godina</translation>
  </message>
  <message>
   <source>Day, month, year, for example 24.12.2026</source>
   <translation>Dan, mesec, godina, na primer 24.12.2026</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Idi</translation>
  </message>
  <message>
   <source>Go to date</source>
   <translation>Idi na datum</translation>
  </message>
  <message>
   <source>This is not a day. Write it as 24.12.2026.</source>
   <translation>Ovo nije dan. Napišite ga kao 24.12.2026.</translation>
  </message>
 </context>
 <context>
  <name>GroupForm</name>
  <message>
   <source>Hashtags</source>
   <translation>Heštegovi</translation>
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
   <translation>Kolega odlučuje umesto vas ovih dana. Uz svaku odluku stoji za koga je doneta.</translation>
  </message>
  <message>
   <source>Approving for {0}</source>
   <translation>Odobravanje za zemlju: {0}</translation>
  </message>
  <message>
   <source>Deciding as lead for {0}</source>
   <translation>Odlučivanje u ulozi vođe za zemlju: {0}</translation>
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
   <translation>Predaj moje odluke</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Poslednji dan</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Niko drugi iz ove zemlje ovde nije poznat.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Uzmi nazad</translation>
  </message>
  <message>
   <source>Taken back; what was decided meanwhile stays decided.</source>
   <translation>Uzeto nazad; što je u međuvremenu odlučeno, ostaje odlučeno.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Poslednji dan je pre prvog.</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>Kome</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Šta</translation>
  </message>
  <message>
   <source>Why (others see it)</source>
   <translation>Zašto (drugi to vide)</translation>
  </message>
  <message>
   <source>You hold no role whose decisions can be handed over.</source>
   <translation>Nemate ulogu čije se odluke mogu predati.</translation>
  </message>
  <message>
   <source>{0} decides for you on these days.</source>
   <translation>{0} odlučuje umesto vas ovih dana.</translation>
  </message>
  <message>
   <source>{0} decides for {1}, {2} to {3}</source>
   <translation>{0} odlučuje za {1}, {2} – {3}</translation>
  </message>
 </context>
 <context>
  <name>HandleForm</name>
  <message>
   <source>Handle on {0}</source>
   <translation>Korisničko ime na {0}</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Ustanova</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Napomena</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>No account chosen</source>
   <translation>Nalog nije izabran</translation>
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
   <translation>Istorija</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Više</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>The desk on which a network of foreign ministries plans, drafts, approves and publishes joint campaigns.</source>
   <translation>Sto na kojem mreža ministarstava spoljnih poslova planira, piše, odobrava i objavljuje zajedničke kampanje.</translation>
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
   <translation>A u spisku</translation>
  </message>
  <message>
   <source>A post of that day</source>
   <translation>Objava tog dana</translation>
  </message>
  <message>
   <source>Another day</source>
   <translation>Drugi dan</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Odobri izabrano</translation>
  </message>
  <message>
   <source>Arrow keys</source>
   <translation>Strelice</translation>
  </message>
  <message>
   <source>Choose a further post, or all up to one</source>
   <translation>Izaberi još jednu objavu, ili sve do nje</translation>
  </message>
  <message>
   <source>Choose also the next post of the day</source>
   <translation>Izaberi i sledeću objavu dana</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>Izaberi više njih</translation>
  </message>
  <message>
   <source>Choose the posts of several days</source>
   <translation>Izaberi objave više dana</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zatvori</translation>
  </message>
  <message>
   <source>Ctrl or Shift with a click</source>
   <translation>Ctrl ili Shift uz klik</translation>
  </message>
  <message>
   <source>Ctrl+Space</source>
   <translation>Ctrl+Space</translation>
  </message>
  <message>
   <source>Drag it, Alt and arrows, or Ctrl+M; Esc puts it back</source>
   <translation>Prevucite je, Alt i strelice, ili Ctrl+M; Esc je vraća</translation>
  </message>
  <message>
   <source>Drag its lower edge</source>
   <translation>Povucite donju ivicu</translation>
  </message>
  <message>
   <source>Enter, or a click on the hour</source>
   <translation>Enter, ili klik na sat</translation>
  </message>
  <message>
   <source>Enter, or a click where the day is empty</source>
   <translation>Enter, ili klik gde je dan prazan</translation>
  </message>
  <message>
   <source>Enter, or a double click</source>
   <translation>Enter ili dvoklik</translation>
  </message>
  <message>
   <source>Hold the post at the left or right edge</source>
   <translation>Držite objavu uz levu ili desnu ivicu</translation>
  </message>
  <message>
   <source>In the approvals</source>
   <translation>U odobrenjima</translation>
  </message>
  <message>
   <source>In the month</source>
   <translation>U mesecu</translation>
  </message>
  <message>
   <source>In the week and the day: a post of that time</source>
   <translation>U nedelji i danu: objava u to vreme</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Tastatura i miš</translation>
  </message>
  <message>
   <source>Make an event longer or shorter</source>
   <translation>Produži ili skrati događaj</translation>
  </message>
  <message>
   <source>Menu key, or the right button</source>
   <translation>Taster menija ili desno dugme</translation>
  </message>
  <message>
   <source>Menu of the day or the post</source>
   <translation>Meni dana ili objave</translation>
  </message>
  <message>
   <source>Move a post</source>
   <translation>Premeštanje objave</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Sledeća objava dana</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Otvori objavu</translation>
  </message>
  <message>
   <source>Open the post in the editor</source>
   <translation>Otvori objavu u uređivaču</translation>
  </message>
  <message>
   <source>R in the list</source>
   <translation>R u spisku</translation>
  </message>
  <message>
   <source>Request changes of what is chosen</source>
   <translation>Zatraži izmene u izabranom</translation>
  </message>
  <message>
   <source>Shift and arrows, or Ctrl and Space</source>
   <translation>Shift i strelice, ili Ctrl i Space</translation>
  </message>
  <message>
   <source>Shift with the arrow keys</source>
   <translation>Shift sa strelicama</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Razmaknica</translation>
  </message>
  <message>
   <source>Turn the page while dragging</source>
   <translation>Listanje pri prevlačenju</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Revision {0}</source>
   <translation>Verzija {0}</translation>
  </message>
  <message>
   <source>The earlier text is back.</source>
   <translation>Raniji tekst je vraćen.</translation>
  </message>
  <message>
   <source>The earlier text is back; the approval has lapsed.</source>
   <translation>Raniji tekst je vraćen; odobrenje je isteklo.</translation>
  </message>
  <message>
   <source>lost a conflict, kept</source>
   <translation>izgubilo u sukobu, sačuvano</translation>
  </message>
  <message>
   <source>set aside</source>
   <translation>odloženo</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>neko</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>čeka slanje</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>Bringing a text back voids the approval.</source>
   <translation>Vraćanje teksta poništava odobrenje.</translation>
  </message>
  <message>
   <source>Choose one revision, or two to compare them.</source>
   <translation>Izaberite jednu verziju, ili dve za poređenje.</translation>
  </message>
  <message>
   <source>Choose one revision.</source>
   <translation>Izaberite jednu verziju.</translation>
  </message>
  <message>
   <source>Choose two with Ctrl to compare them.</source>
   <translation>Izaberite dve sa Ctrl da ih uporedite.</translation>
  </message>
  <message>
   <source>From revision {0} to {1}: {2}</source>
   <translation>Od verzije {0} do {1}: {2}</translation>
  </message>
  <message>
   <source>History · {0}</source>
   <translation>Istorija · {0}</translation>
  </message>
  <message>
   <source>Restore this text</source>
   <translation>Vrati ovaj tekst</translation>
  </message>
  <message>
   <source>Revisions, newest first</source>
   <translation>Verzije, najnovije prvo</translation>
  </message>
  <message>
   <source>The first text.</source>
   <translation>Prvi tekst.</translation>
  </message>
  <message>
   <source>The revision, with what changed in it</source>
   <translation>Verzija, s onim što je u njoj izmenjeno</translation>
  </message>
  <message>
   <source>This is the text as it is now.</source>
   <translation>Ovo je tekst kakav je sada.</translation>
  </message>
 </context>
 <context>
  <name>Holidays</name>
  <message>
   <source>All Saints' Day</source>
   <translation>Svi sveti</translation>
  </message>
  <message>
   <source>All Souls' Day</source>
   <translation>Dan mrtvih</translation>
  </message>
  <message>
   <source>Alphabet Day</source>
   <translation>Dan abecede</translation>
  </message>
  <message>
   <source>Armistice Day</source>
   <translation>Dan primirja</translation>
  </message>
  <message>
   <source>Assumption Day</source>
   <translation>Velika Gospojina</translation>
  </message>
  <message>
   <source>Catholic Christmas Day</source>
   <translation>Katolički Božić</translation>
  </message>
  <message>
   <source>Catholic Easter</source>
   <translation>Katolički Uskrs</translation>
  </message>
  <message>
   <source>Catholic Easter Monday</source>
   <translation>Katolički uskršnji ponedeljak</translation>
  </message>
  <message>
   <source>Catholic Easter Sunday</source>
   <translation>Katolička uskršnja nedelja</translation>
  </message>
  <message>
   <source>Children's Day</source>
   <translation>Dan dece</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>Božić</translation>
  </message>
  <message>
   <source>Christmas Day (by new style)</source>
   <translation>Božić (po novom kalendaru)</translation>
  </message>
  <message>
   <source>Christmas Day (by old style)</source>
   <translation>Božić (po starom kalendaru)</translation>
  </message>
  <message>
   <source>Christmas Eve</source>
   <translation>Badnje veče</translation>
  </message>
  <message>
   <source>Constitution Day</source>
   <translation>Dan ustava</translation>
  </message>
  <message>
   <source>Day of Dew and Saint John</source>
   <translation>Dan rose i Svetog Jovana</translation>
  </message>
  <message>
   <source>Day of Family Sanctity and Respect for Parents</source>
   <translation>Dan svetosti porodice i poštovanja roditelja</translation>
  </message>
  <message>
   <source>Day of Our Lady of the Seven Sorrows</source>
   <translation>Dan Gospe od sedam žalosti</translation>
  </message>
  <message>
   <source>Day of Rejoicing</source>
   <translation>Pobusani ponedeljak</translation>
  </message>
  <message>
   <source>Day of Remembrance and Victory over Nazism in World War II 1939-1945</source>
   <translation>Dan sećanja i pobede nad nacizmom u Drugom svetskom ratu 1939–1945</translation>
  </message>
  <message>
   <source>Day of Remembrance for the Dead</source>
   <translation>Dan sećanja na mrtve</translation>
  </message>
  <message>
   <source>Day of Restoration of Independence of Lithuania</source>
   <translation>Dan obnove nezavisnosti Litvanije</translation>
  </message>
  <message>
   <source>Day of Restoration of the State of Lithuania</source>
   <translation>Dan obnove litvanske države</translation>
  </message>
  <message>
   <source>Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture</source>
   <translation>Dan slovenske pismenosti, bugarske prosvete i kulture</translation>
  </message>
  <message>
   <source>Day of Uprising Against Occupation</source>
   <translation>Dan ustanka protiv okupatora</translation>
  </message>
  <message>
   <source>Day of Victory over Fascism</source>
   <translation>Dan pobede nad fašizmom</translation>
  </message>
  <message>
   <source>Day of defenders of Ukraine</source>
   <translation>Dan branilaca Ukrajine</translation>
  </message>
  <message>
   <source>Day of the Constitution of Ukraine</source>
   <translation>Dan ustava Ukrajine</translation>
  </message>
  <message>
   <source>Day of the Establishment of the Slovak Republic</source>
   <translation>Dan osnivanja Slovačke Republike</translation>
  </message>
  <message>
   <source>Dormition of the Mother of God</source>
   <translation>Uspenje Presvete Bogorodice</translation>
  </message>
  <message>
   <source>Easter</source>
   <translation>Vaskrs</translation>
  </message>
  <message>
   <source>Easter Monday</source>
   <translation>Vaskršnji ponedeljak</translation>
  </message>
  <message>
   <source>Easter Sunday</source>
   <translation>Vaskršnja nedelja</translation>
  </message>
  <message>
   <source>Easter Sunday (Pascha)</source>
   <translation>Vaskršnja nedelja (Pasha)</translation>
  </message>
  <message>
   <source>Eid al-Adha</source>
   <translation>Kurban-bajram</translation>
  </message>
  <message>
   <source>Eid al-Fitr</source>
   <translation>Ramazanski bajram</translation>
  </message>
  <message>
   <source>Election Day</source>
   <translation>Dan izbora</translation>
  </message>
  <message>
   <source>Epiphany</source>
   <translation>Bogojavljenje</translation>
  </message>
  <message>
   <source>Epiphany (Three Kings' Day and Orthodox Christmas)</source>
   <translation>Bogojavljenje (Sveta tri kralja i pravoslavni Božić)</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>Dan Evrope</translation>
  </message>
  <message>
   <source>Father's Day</source>
   <translation>Dan očeva</translation>
  </message>
  <message>
   <source>Flag and Independence Day</source>
   <translation>Dan zastave i nezavisnosti</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>Veliki petak</translation>
  </message>
  <message>
   <source>Holiday of Svetitskhovloba, Robe of Jesus</source>
   <translation>Svetichovloba, praznik Hristove haljine</translation>
  </message>
  <message>
   <source>Holy Saturday</source>
   <translation>Velika subota</translation>
  </message>
  <message>
   <source>Independence Day</source>
   <translation>Dan nezavisnosti</translation>
  </message>
  <message>
   <source>Independence Restoration Day</source>
   <translation>Dan obnove nezavisnosti</translation>
  </message>
  <message>
   <source>Independence and Unity Day</source>
   <translation>Dan samostalnosti i jedinstva</translation>
  </message>
  <message>
   <source>Independent Czech State Restoration Day</source>
   <translation>Dan obnove samostalne češke države</translation>
  </message>
  <message>
   <source>Independent Czechoslovak State Day</source>
   <translation>Dan samostalne čehoslovačke države</translation>
  </message>
  <message>
   <source>International Children's Day</source>
   <translation>Međunarodni dan dece</translation>
  </message>
  <message>
   <source>International Labor Day</source>
   <translation>Međunarodni praznik rada</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Međunarodni dan žena</translation>
  </message>
  <message>
   <source>International Workers' Day</source>
   <translation>Međunarodni dan radnika</translation>
  </message>
  <message>
   <source>International Workers' Solidarity Day</source>
   <translation>Međunarodni dan solidarnosti radnika</translation>
  </message>
  <message>
   <source>Jan Hus Day</source>
   <translation>Dan Jana Husa</translation>
  </message>
  <message>
   <source>Labor Day</source>
   <translation>Praznik rada</translation>
  </message>
  <message>
   <source>Labor Day and International Workers' Solidarity Day</source>
   <translation>Praznik rada i međunarodni dan solidarnosti radnika</translation>
  </message>
  <message>
   <source>Liberation Day</source>
   <translation>Dan oslobođenja</translation>
  </message>
  <message>
   <source>Macedonian Revolutionary Struggle Day</source>
   <translation>Dan makedonske revolucionarne borbe</translation>
  </message>
  <message>
   <source>May Day</source>
   <translation>Prvi maj</translation>
  </message>
  <message>
   <source>Midsummer Day</source>
   <translation>Ivanjdan</translation>
  </message>
  <message>
   <source>Mother Teresa Canonization Day</source>
   <translation>Dan kanonizacije Majke Tereze</translation>
  </message>
  <message>
   <source>Mother's Day</source>
   <translation>Dan majki</translation>
  </message>
  <message>
   <source>National Day</source>
   <translation>Nacionalni praznik</translation>
  </message>
  <message>
   <source>National Language Day</source>
   <translation>Dan nacionalnog jezika</translation>
  </message>
  <message>
   <source>National Unity Day</source>
   <translation>Dan nacionalnog jedinstva</translation>
  </message>
  <message>
   <source>National Uprising Day</source>
   <translation>Dan narodnog ustanka</translation>
  </message>
  <message>
   <source>National Youth Day</source>
   <translation>Nacionalni dan mladih</translation>
  </message>
  <message>
   <source>New Year's Day</source>
   <translation>Nova godina</translation>
  </message>
  <message>
   <source>Njegos Day</source>
   <translation>Njegošev dan</translation>
  </message>
  <message>
   <source>Non-working day</source>
   <translation>Neradni dan</translation>
  </message>
  <message>
   <source>Nowruz Day</source>
   <translation>Novruz</translation>
  </message>
  <message>
   <source>Orthodox Christmas Day</source>
   <translation>Pravoslavni Božić</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Pravoslavni Vaskrs</translation>
  </message>
  <message>
   <source>Orthodox Easter Sunday</source>
   <translation>Pravoslavna vaskršnja nedelja</translation>
  </message>
  <message>
   <source>Orthodox Good Friday</source>
   <translation>Pravoslavni Veliki petak</translation>
  </message>
  <message>
   <source>Pentecost</source>
   <translation>Duhovi</translation>
  </message>
  <message>
   <source>Prešeren's Day, the Slovenian Cultural Holiday</source>
   <translation>Prešernov dan, slovenački praznik kulture</translation>
  </message>
  <message>
   <source>Public Holiday</source>
   <translation>Državni praznik</translation>
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
   <translation>Dan nezavisnosti Republike Moldavije</translation>
  </message>
  <message>
   <source>Saint Andrew's Day</source>
   <translation>Sveti Andrej Prvozvani</translation>
  </message>
  <message>
   <source>Saint Clement of Ohrid Day</source>
   <translation>Sveti Kliment Ohridski</translation>
  </message>
  <message>
   <source>Saint George's Day</source>
   <translation>Đurđevdan</translation>
  </message>
  <message>
   <source>Saint George's Day, Day of the Bulgarian Army</source>
   <translation>Đurđevdan, dan bugarske vojske</translation>
  </message>
  <message>
   <source>Saint John the Baptist</source>
   <translation>Sveti Jovan Krstitelj</translation>
  </message>
  <message>
   <source>Saints Cyril and Methodius Day</source>
   <translation>Sveti Ćirilo i Metodije</translation>
  </message>
  <message>
   <source>Second Day of Christmas</source>
   <translation>Drugi dan Božića</translation>
  </message>
  <message>
   <source>Slovak National Uprising Anniversary</source>
   <translation>Godišnjica slovačkog narodnog ustanka</translation>
  </message>
  <message>
   <source>Statehood Day</source>
   <translation>Dan državnosti</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day</source>
   <translation>Dan borbe za slobodu i demokratiju</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day and International Students' Day</source>
   <translation>Dan borbe za slobodu i demokratiju i međunarodni dan studenata</translation>
  </message>
  <message>
   <source>Summer Day</source>
   <translation>Dan leta</translation>
  </message>
  <message>
   <source>Ukrainian Statehood Day</source>
   <translation>Dan ukrajinske državnosti</translation>
  </message>
  <message>
   <source>Unification Day</source>
   <translation>Dan ujedinjenja</translation>
  </message>
  <message>
   <source>Unification of the Romanian Principalities Day</source>
   <translation>Dan ujedinjenja rumunskih kneževina</translation>
  </message>
  <message>
   <source>Victory Day</source>
   <translation>Dan pobede</translation>
  </message>
  <message>
   <source>Victory Day and Commemoration of the heroes fallen for Independence of Fatherland</source>
   <translation>Dan pobede i sećanja na junake pale za nezavisnost otadžbine</translation>
  </message>
  <message>
   <source>{0} (estimated)</source>
   <translation>{0} (predviđeno)</translation>
  </message>
  <message>
   <source>{0} (observed)</source>
   <translation>{0} (neradni dan)</translation>
  </message>
  <message>
   <source>{0} (observed, estimated)</source>
   <translation>{0} (neradni dan, predviđeno)</translation>
  </message>
 </context>
 <context>
  <name>HourModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Događaj: {0}</translation>
  </message>
 </context>
 <context>
  <name>Inserting</name>
  <message>
   <source>Handle</source>
   <translation>Korisničko ime</translation>
  </message>
  <message>
   <source>Handles</source>
   <translation>Korisnička imena</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Heštegovi</translation>
  </message>
  <message>
   <source>Its text is put in where the cursor stands; Ctrl+Z in the text takes it out again.</source>
   <translation>Tekst se ubacuje gde stoji pokazivač; Ctrl+Z u tekstu ga opet uklanja.</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group</source>
   <translation>Sačuvaj heštegove kao grupu</translation>
  </message>
  <message>
   <source>Keep this text as a template</source>
   <translation>Sačuvaj ovaj tekst kao šablon</translation>
  </message>
  <message>
   <source>No group is kept yet. Write hashtags and keep them as a group, or make one in “Writing aids”.</source>
   <translation>Još nijedna grupa nije sačuvana. Napišite heštegove i sačuvajte ih kao grupu, ili je napravite u „Pomagalima za pisanje“.</translation>
  </message>
  <message>
   <source>No template is kept for this channel. Keep a text as a template first.</source>
   <translation>Za ovaj kanal nije sačuvan nijedan šablon. Prvo sačuvajte tekst kao šablon.</translation>
  </message>
  <message>
   <source>Start from a template</source>
   <translation>Počni od šablona</translation>
  </message>
  <message>
   <source>Text, title and hashtags are kept for posts on this channel, in this language.</source>
   <translation>Tekst, naslov i heštegovi čuvaju se za objave na ovom kanalu, na ovom jeziku.</translation>
  </message>
  <message>
   <source>The handle book knows nobody on this channel. Add them in “Writing aids”.</source>
   <translation>Imenik nikoga ne poznaje na ovom kanalu. Dodajte u „Pomagalima za pisanje“.</translation>
  </message>
  <message>
   <source>There is no text to keep.</source>
   <translation>Nema teksta za čuvanje.</translation>
  </message>
  <message>
   <source>These are kept as a group: {0}</source>
   <translation>Čuvaju se kao grupa: {0}</translation>
  </message>
  <message>
   <source>This post has no hashtags to keep.</source>
   <translation>Ova objava nema heštegova za čuvanje.</translation>
  </message>
  <message>
   <source>Which group of hashtags?</source>
   <translation>Koja grupa heštegova?</translation>
  </message>
  <message>
   <source>Whose handle on this channel? Typing @ in the text offers them too.</source>
   <translation>Čije korisničko ime na ovom kanalu? Nudi ih i @ u tekstu.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>„{0}“ je sačuvano.</translation>
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
   <translation>Upišite adresu servera svoje mreže.</translation>
  </message>
  <message>
   <source>Give the e-mail address of your account.</source>
   <translation>Upišite adresu e-pošte svog naloga.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Upišite lozinku.</translation>
  </message>
  <message>
   <source>Go on in your browser. This page waits until you have signed in there.</source>
   <translation>Nastavite u pregledaču. Ova stranica čeka dok se tamo ne prijavite.</translation>
  </message>
  <message>
   <source>Invitation code</source>
   <translation>Kod pozivnice</translation>
  </message>
  <message>
   <source>No browser could be opened. Open this address in one: {0}</source>
   <translation>Pregledač nije mogao da se otvori. Otvorite sami ovu adresu u njemu: {0}</translation>
  </message>
  <message>
   <source>Only with an invitation: the password is set now</source>
   <translation>Samo s pozivnicom: lozinka se sada određuje</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Lozinka</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Prijava</translation>
  </message>
  <message>
   <source>Sign in with your ministry’s account</source>
   <translation>Prijava nalogom ministarstva</translation>
  </message>
  <message>
   <source>Stop waiting</source>
   <translation>Ne čekaj više</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Server se pita.</translation>
  </message>
  <message>
   <source>Your browser is waited for.</source>
   <translation>Čeka se pregledač.</translation>
  </message>
 </context>
 <context>
  <name>Journeys</name>
  <message>
   <source>It arrived damaged and was dropped there. The next sync sends it again.</source>
   <translation>Stigla je oštećena i tamo je odbačena. Sledeće usklađivanje je šalje ponovo.</translation>
  </message>
  <message>
   <source>It comes with a sync: {0} of {1} are here.</source>
   <translation>Dolazi s usklađivanjem: ovde je {0} od {1}.</translation>
  </message>
  <message>
   <source>It comes with the next sync.</source>
   <translation>Dolazi sa sledećim usklađivanjem.</translation>
  </message>
  <message>
   <source>It is larger than the server takes. Make it smaller and attach it again.</source>
   <translation>Veća je nego što server prima. Smanjite je i priložite ponovo.</translation>
  </message>
  <message>
   <source>Kept on this laptop; there is no server to send it to.</source>
   <translation>Sačuvano na ovom laptopu; nema servera kome bi se poslalo.</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <translation>Još nije ovde</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Nije poslato</translation>
  </message>
  <message>
   <source>Not sent.</source>
   <translation>Nije poslato.</translation>
  </message>
  <message>
   <source>Sending {0} of {1}</source>
   <translation>Šalje se {0} od {1}</translation>
  </message>
  <message>
   <source>Sending: {0} of {1} are on the server.</source>
   <translation>Šalje se: na serveru je {0} od {1}.</translation>
  </message>
  <message>
   <source>Sent: it is on the server.</source>
   <translation>Poslato: na serveru je.</translation>
  </message>
  <message>
   <source>The server did not take it. The next sync tries it again; if it stays so, ask your administrator.</source>
   <translation>Server je nije primio. Sledeće usklađivanje pokušava ponovo; ako tako ostane, pitajte administratora.</translation>
  </message>
  <message>
   <source>The server does not have it yet. It comes once whoever attached it has synced.</source>
   <translation>Server je još nema. Dolazi kad se uskladi onaj ko ju je priložio.</translation>
  </message>
  <message>
   <source>The server does not take this form. Save it as JPEG, PNG, GIF, WebP or MP4 and attach it again.</source>
   <translation>Server ne prima ovaj oblik. Sačuvajte je kao JPEG, PNG, GIF, WebP ili MP4 i priložite ponovo.</translation>
  </message>
  <message>
   <source>The server has no room left for media. Ask your administrator for more; each sync tries it again.</source>
   <translation>Na serveru više nema mesta za slike i snimke. Zatražite od administratora još; svako usklađivanje pokušava ponovo.</translation>
  </message>
  <message>
   <source>Waiting to send</source>
   <translation>Čeka slanje</translation>
  </message>
  <message>
   <source>Waiting to send: it goes with the next sync.</source>
   <translation>Čeka slanje: ide sa sledećim usklađivanjem.</translation>
  </message>
  <message>
   <source>Waiting to send: {0} of {1} are on the server, the rest goes with the next sync.</source>
   <translation>Čeka slanje: na serveru je {0} od {1}, ostalo ide sa sledećim usklađivanjem.</translation>
  </message>
  <message>
   <source>What came of it was damaged. If it stays so, ask whoever attached it to attach it again.</source>
   <translation>Ono što je stiglo bilo je oštećeno. Ako tako ostane, zamolite onoga ko ju je priložio da je priloži ponovo.</translation>
  </message>
 </context>
 <context>
  <name>KeepDialog</name>
  <message>
   <source>A name by which you find it again</source>
   <translation>Ime po kojem ćete ga ponovo naći</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Upišite ime.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Sačuvaj</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Ime</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>Vidi je samo naše ministarstvo</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Nemate ulogu koja piše za neku zemlju.</translation>
  </message>
 </context>
 <context>
  <name>Lines</name>
  <message>
   <source>Agreed</source>
   <translation>Usaglašeno</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Poverljivo: kome je potrebno</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Ključna poruka</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Nacrt</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Svi</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Zajednički tekst</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>Stav</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Nije navedeno</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Stub</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>Dokaz</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Pitanje i odgovor</translation>
  </message>
  <message>
   <source>Run out</source>
   <translation>Isteklo</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Samo ministarstva</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Povučeno</translation>
  </message>
 </context>
 <context>
  <name>LinesView</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n zaostaje</numerusform>
    <numerusform>%n zaostaju</numerusform>
    <numerusform>%n zaostaje</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Kopiraj kao tekst</translation>
  </message>
  <message>
   <source>Copy these as text</source>
   <translation>Kopiraj ove kao tekst</translation>
  </message>
  <message>
   <source>Every part</source>
   <translation>Svi delovi</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>Svi statusi</translation>
  </message>
  <message>
   <source>Go to the campaigns</source>
   <translation>Na kampanje</translation>
  </message>
  <message>
   <source>Its time ended: {0}.</source>
   <translation>Važenje je isteklo: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Slova za pretragu</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Stavovi</translation>
  </message>
  <message>
   <source>Lines · {0}</source>
   <translation>Stavovi · {0}</translation>
  </message>
  <message>
   <source>May be said until {0}.</source>
   <translation>Sme se reći do {0}.</translation>
  </message>
  <message>
   <source>No line fits.</source>
   <translation>Nijedan stav ne odgovara.</translation>
  </message>
  <message>
   <source>No lines yet</source>
   <translation>Još nema stavova</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Još bez vlasnika</translation>
  </message>
  <message>
   <source>No title yet</source>
   <translation>Još bez naslova</translation>
  </message>
  <message>
   <source>Open in the campaign</source>
   <translation>Otvori u kampanji</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Vlasnik: {0}</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Deo kuće poruka</translation>
  </message>
  <message>
   <source>Posts that rest on it</source>
   <translation>Objave koje počivaju na njemu</translation>
  </message>
  <message>
   <source>Source: {0}</source>
   <translation>Izvor: {0}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stanje</translation>
  </message>
  <message>
   <source>The line is copied.</source>
   <translation>Stav je kopiran.</translation>
  </message>
  <message>
   <source>The lines are copied.</source>
   <translation>Stavovi su kopirani.</translation>
  </message>
  <message>
   <source>What a campaign says stands in its message house: core message, pillars, proof points, lines to take, questions and answers. All of them are found here.</source>
   <translation>Šta kampanja govori stoji u njenoj kući poruka: ključna poruka, stubovi, dokazi, stavovi, pitanja i odgovori. Sve se nalazi ovde.</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>Šta kaže</translation>
  </message>
  <message>
   <source>Words, campaign, owner or source</source>
   <translation>Reči, kampanja, vlasnik ili izvor</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>još nijedna</translation>
  </message>
  <message>
   <source>the line was changed since</source>
   <translation>stav je od tada promenjen</translation>
  </message>
 </context>
 <context>
  <name>LinkCard</name>
  <message>
   <source>Link card</source>
   <translation>Kartica veze</translation>
  </message>
  <message>
   <source>Link card of {0}</source>
   <translation>Kartica veze {0}</translation>
  </message>
  <message>
   <source>The page itself gives the title and the picture.</source>
   <translation>Naslov i sliku daje sama stranica.</translation>
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
   <translation>Sadržaj (koja objava)</translation>
  </message>
  <message>
   <source>Give the address of a page, with https:// before it.</source>
   <translation>Upišite adresu stranice, sa https:// ispred.</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Veza</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Medij</translation>
  </message>
  <message>
   <source>Source (where it stands)</source>
   <translation>Izvor (gde stoji)</translation>
  </message>
  <message>
   <source>Tags of the link</source>
   <translation>Oznake veze</translation>
  </message>
  <message>
   <source>The tags tell the statistics of your site where a visitor came from.</source>
   <translation>Oznake kazuju statistici vašeg sajta odakle je posetilac došao.</translation>
  </message>
  <message>
   <source>Use this link</source>
   <translation>Koristi ovu vezu</translation>
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
   <translation>Sakrij %1</translation>
  </message>
  <message>
   <source>Hide Others</source>
   <translation>Sakrij ostale</translation>
  </message>
  <message>
   <source>Preferences...</source>
   <translation>Podešavanja...</translation>
  </message>
  <message>
   <source>Quit %1</source>
   <translation>Zatvori %1</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Usluge</translation>
  </message>
  <message>
   <source>Show All</source>
   <translation>Prikaži sve</translation>
  </message>
 </context>
 <context>
  <name>MakingLine</name>
  <message>
   <source>Asking the rules: {0} of {1} records.</source>
   <translation>Provera po pravilima: {0} od {1} zapisa.</translation>
  </message>
  <message>
   <source>Leave the sample out</source>
   <translation>Izostavi primer</translation>
  </message>
  <message>
   <source>Looking through the plan: {0} of {1} rows.</source>
   <translation>Pregledanje plana: {0} od {1} redova.</translation>
  </message>
  <message>
   <source>Putting all of it on the desk.</source>
   <translation>Sve se stavlja na sto.</translation>
  </message>
  <message>
   <source>Reading the plan: {0} rows so far.</source>
   <translation>Čitanje plana: dosad {0} redova.</translation>
  </message>
  <message>
   <source>The sample campaign is being left out.</source>
   <translation>Primer kampanje se izostavlja.</translation>
  </message>
 </context>
 <context>
  <name>Many</name>
  <message numerus="yes">
   <source>%n posts are in the tray, without a time.</source>
   <translation>
    <numerusform>%n objava je u fioci, bez vremena.</numerusform>
    <numerusform>%n objave su u fioci, bez vremena.</numerusform>
    <numerusform>%n objava je u fioci, bez vremena.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts changed hands.</source>
   <translation>
    <numerusform>%n objava ima novog zaduženog.</numerusform>
    <numerusform>%n objave imaju novog zaduženog.</numerusform>
    <numerusform>%n objava ima novog zaduženog.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts moved.</source>
   <translation>
    <numerusform>Premeštena %n objava.</numerusform>
    <numerusform>Premeštene %n objave.</numerusform>
    <numerusform>Premešteno %n objava.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 post moved.</source>
   <translation>1 objava premeštena.</translation>
  </message>
  <message>
   <source>Change the owner</source>
   <translation>Promeni zaduženu osobu</translation>
  </message>
  <message>
   <source>Change the owner of {0}?</source>
   <translation>Promeniti zaduženu osobu ({0})?</translation>
  </message>
  <message>
   <source>Choose one or more posts first: with a click, Ctrl or Shift, or Ctrl+A.</source>
   <translation>Prvo izaberite jednu ili više objava: klikom, sa Ctrl ili Shift, ili Ctrl+A.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Obriši</translation>
  </message>
  <message>
   <source>Delete {0}?</source>
   <translation>Obrisati {0}?</translation>
  </message>
  <message>
   <source>Move them</source>
   <translation>Premesti ih</translation>
  </message>
  <message>
   <source>Move {0} to</source>
   <translation>Premesti {0} na</translation>
  </message>
  <message>
   <source>Move {0} to {1}?</source>
   <translation>Premestiti {0} na {1}?</translation>
  </message>
  <message>
   <source>Moved: {0}.</source>
   <translation>Premešteno: {0}.</translation>
  </message>
  <message>
   <source>Shift them</source>
   <translation>Pomeri ih</translation>
  </message>
  <message>
   <source>Shift {0}?</source>
   <translation>Pomeranje: {0}?</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Oduzmi</translation>
  </message>
  <message>
   <source>Take the time of {0} away?</source>
   <translation>Oduzimanje vremena: {0}?</translation>
  </message>
  <message>
   <source>The post changed hands.</source>
   <translation>Objava ima novog zaduženog.</translation>
  </message>
  <message>
   <source>The post is in the tray, without a time.</source>
   <translation>Objava je u fioci, bez vremena.</translation>
  </message>
  <message>
   <source>The text stays in the history; it can be undone.</source>
   <translation>Tekst ostaje u istoriji; ovo se može opozvati.</translation>
  </message>
  <message>
   <source>{0} deleted.</source>
   <translation>Obrisano: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Media</name>
  <message>
   <source>Its rights end before the post goes out: {0}.</source>
   <translation>Prava ističu pre nego što objava izađe: {0}.</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Sme se koristiti do {0}.</translation>
  </message>
  <message>
   <source>Pictures without a description yet: {0}.</source>
   <translation>Slike još bez opisa: {0}.</translation>
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
   <translation>Opišite na jeziku {0} za one koji ne vide</translation>
  </message>
  <message>
   <source>Description of {0} in {1}</source>
   <translation>Opis za {0}, jezik: {1}</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Ranije</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Kasnije</translation>
  </message>
  <message>
   <source>One more language…</source>
   <translation>Još jedan jezik…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Ukloni</translation>
  </message>
  <message>
   <source>Rights…</source>
   <translation>Prava…</translation>
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
    <numerusform>%n priložena</numerusform>
    <numerusform>%n priložene</numerusform>
    <numerusform>%n priloženih</numerusform>
   </translation>
  </message>
  <message>
   <source>Add pictures or films</source>
   <translation>Dodaj slike ili filmove</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Dodaj slike ili filmove…</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Mediji</translation>
  </message>
  <message>
   <source>Or drop files here, or paste a picture.</source>
   <translation>Ili spustite datoteke ovde, ili nalepite sliku.</translation>
  </message>
  <message>
   <source>Pictures and films</source>
   <translation>Slike i filmovi</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nema</translation>
  </message>
 </context>
 <context>
  <name>MediaView</name>
  <message>
   <source>Go to the calendar</source>
   <translation>Idi na kalendar</translation>
  </message>
  <message>
   <source>Its rights ended: {0}.</source>
   <translation>Prava su istekla: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Slova za pretragu</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Sme se koristiti do {0}.</translation>
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
   <translation>Ime, autor, licenca ili zemlja</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>Još nema datoteke</translation>
  </message>
  <message>
   <source>No pictures or films yet</source>
   <translation>Još nema slika ni filmova</translation>
  </message>
  <message>
   <source>No text yet</source>
   <translation>Još nema teksta</translation>
  </message>
  <message>
   <source>Only its name is known: nobody has given the file yet. Attach it in the post that shows it.</source>
   <translation>Poznato je samo ime: datoteku još niko nije dao. Priložite je u objavi koja je prikazuje.</translation>
  </message>
  <message>
   <source>Posts that show it</source>
   <translation>Objave koje ga prikazuju</translation>
  </message>
  <message>
   <source>Shown by {0}</source>
   <translation>Prikazuje {0}</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Uskladi sada</translation>
  </message>
  <message>
   <source>What is attached to posts is listed here, with where it is used and until when it may be.</source>
   <translation>Ovde je navedeno što je priloženo objavama, s mestom upotrebe i do kada se sme koristiti.</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>nema opisa</translation>
  </message>
 </context>
 <context>
  <name>Mentions</name>
  <message>
   <source>on {0}</source>
   <translation>na: {0}</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>neko</translation>
  </message>
 </context>
 <context>
  <name>MentionsView</name>
  <message>
   <source>Choose a comment first.</source>
   <translation>Prvo izaberite komentar.</translation>
  </message>
  <message>
   <source>Comments that name you</source>
   <translation>Komentari koji vas pominju</translation>
  </message>
  <message>
   <source>Enter opens the text at the comment; Delete settles it.</source>
   <translation>Enter otvara tekst kod komentara; Delete ga zaključuje.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Idi na kalendar</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Pominjanja</translation>
  </message>
  <message>
   <source>Mentions · {0}</source>
   <translation>Pominjanja · {0}</translation>
  </message>
  <message>
   <source>Nobody waits for a word of yours</source>
   <translation>Niko ne čeka vašu reč</translation>
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
   <translation>Kad neko u komentaru napiše @ i vaše ime, stoji ovde dok ne odgovorite ili ga ne zaključite.</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>Go to the place “{0}” first.</source>
   <translation>Prvo idite na „{0}“.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Sto još nije otvoren.</translation>
  </message>
 </context>
 <context>
  <name>MergePanel</name>
  <message>
   <source>A merge, word by word</source>
   <translation>Spajanje, reč po reč</translation>
  </message>
  <message numerus="yes">
   <source>Choose at %n more places first.</source>
   <translation>
    <numerusform>Prvo izaberite na još %n mestu.</numerusform>
    <numerusform>Prvo izaberite na još %n mesta.</numerusform>
    <numerusform>Prvo izaberite na još %n mesta.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose at 1 more place first.</source>
   <translation>Prvo izaberite na još jednom mestu.</translation>
  </message>
  <message>
   <source>Edit it as you like, then confirm.</source>
   <translation>Uredite po želji, pa potvrdite.</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Moje</translation>
  </message>
  <message>
   <source>The merged text, as it will be kept</source>
   <translation>Spojeni tekst, kako će biti sačuvan</translation>
  </message>
  <message>
   <source>The text that both went on from is not on this laptop, so every difference is a place.</source>
   <translation>Tekst od kojeg su oboje pošli nije na ovom laptopu, pa birate kod svake razlike.</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Koristi spojeni tekst</translation>
  </message>
  <message>
   <source>What only one of you changed is taken already.</source>
   <translation>Što je izmenio samo jedan, već je uzeto.</translation>
  </message>
  <message>
   <source>Where both changed the same words, choose whose are to stand.</source>
   <translation>Gde su oboje izmenili iste reči, izaberite čije ostaju.</translation>
  </message>
  <message>
   <source>You wrote here yourself: write on in the text.</source>
   <translation>Ovde ste sami pisali: pišite dalje u tekstu.</translation>
  </message>
 </context>
 <context>
  <name>MessageHouse</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n zaostaje</numerusform>
    <numerusform>%n zaostaju</numerusform>
    <numerusform>%n zaostaje</numerusform>
   </translation>
  </message>
  <message>
   <source>1 behind</source>
   <translation>1 zaostaje</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Zajednički tekst</translation>
  </message>
  <message>
   <source>Last day on which it may be said</source>
   <translation>Poslednji dan kada se sme reći</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Poruke</translation>
  </message>
  <message>
   <source>Messages of the campaign</source>
   <translation>Poruke kampanje</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Nova poruka</translation>
  </message>
  <message>
   <source>No message yet: a message is a joint text that each country says in its own language.</source>
   <translation>Još nema poruke: poruka je zajednički tekst koji svaka zemlja kaže na svom jeziku.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Još niko</translation>
  </message>
  <message>
   <source>Only until a day</source>
   <translation>Samo do određenog dana</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Zadužena osoba</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Deo</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Deo kuće poruka</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Izvornik</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stanje</translation>
  </message>
  <message>
   <source>The joint texts, said by each country in its language</source>
   <translation>Zajednički tekstovi koje svaka zemlja kaže na svom jeziku</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Naslov</translation>
  </message>
  <message>
   <source>Title of the message</source>
   <translation>Naslov poruke</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Prevodi</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Važi</translation>
  </message>
  <message>
   <source>Who may hear it</source>
   <translation>Ko sme da čuje</translation>
  </message>
  <message>
   <source>all up to date</source>
   <translation>svi ažurni</translation>
  </message>
  <message>
   <source>no post says it yet</source>
   <translation>još ga nijedna objava ne kaže</translation>
  </message>
 </context>
 <context>
  <name>MissedDialog</name>
  <message numerus="yes">
   <source>%n posts are settled.</source>
   <translation>
    <numerusform>%n objava je sređena.</numerusform>
    <numerusform>%n objave su sređene.</numerusform>
    <numerusform>%n objava je sređeno.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose posts, and what becomes of them.</source>
   <translation>Izaberite objave i šta biva s njima.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zatvori</translation>
  </message>
  <message>
   <source>Each at its own time of day</source>
   <translation>Svaka u svoje vreme</translation>
  </message>
  <message>
   <source>Is withdrawn</source>
   <translation>Povlači se</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Ostavi kako jeste</translation>
  </message>
  <message>
   <source>New day</source>
   <translation>Novi dan</translation>
  </message>
  <message>
   <source>New time</source>
   <translation>Novo vreme</translation>
  </message>
  <message>
   <source>No post was missed under a stop.</source>
   <translation>Tokom obustave nije propuštena nijedna objava.</translation>
  </message>
  <message>
   <source>Nothing goes out by itself. Where the approval covers the time, a new time asks for approval again. Times in {0}.</source>
   <translation>Ništa ne izlazi samo. Gde odobrenje obuhvata vreme, za novo vreme treba novo odobrenje. Vremena: {0}.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planirano</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Objava</translation>
  </message>
  <message>
   <source>Posts missed under a stop</source>
   <translation>Objave propuštene tokom obustave</translation>
  </message>
  <message>
   <source>Say why they are withdrawn: the others will read it.</source>
   <translation>Recite zašto se povlače: drugi će to pročitati.</translation>
  </message>
  <message>
   <source>Settle them</source>
   <translation>Sredi ih</translation>
  </message>
  <message>
   <source>Stays as it is: missed</source>
   <translation>Ostaje kako jeste: propuštena</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Šta biva s njom</translation>
  </message>
  <message>
   <source>Why they are withdrawn</source>
   <translation>Zašto se povlače</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Povuci</translation>
  </message>
 </context>
 <context>
  <name>MonthModel</name>
  <message>
   <source>Week {0}</source>
   <translation>Nedelja {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>danas</translation>
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
   <translation>februara</translation>
  </message>
  <message>
   <source>January</source>
   <translation>januara</translation>
  </message>
  <message>
   <source>July</source>
   <translation>jula</translation>
  </message>
  <message>
   <source>June</source>
   <translation>juna</translation>
  </message>
  <message>
   <source>March</source>
   <translation>marta</translation>
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
   <translation>Otkaži</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dan</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Premesti</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>Premesti</translation>
  </message>
  <message>
   <source>Move the post</source>
   <translation>Premesti objavu</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Premešteno na {0}</translation>
  </message>
  <message>
   <source>The second of the two</source>
   <translation>Drugo od ta dva</translation>
  </message>
  <message>
   <source>This time does not exist: the clocks go forward. The nearest are {0} and {1}.</source>
   <translation>Tog vremena nema: sat se pomera unapred. Najbliža su {0} i {1}.</translation>
  </message>
  <message>
   <source>This time happens twice: the clocks go back. Say which one is meant.</source>
   <translation>To vreme je dvaput: sat se pomera unazad. Recite na koje se misli.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Vreme u {0}</translation>
  </message>
 </context>
 <context>
  <name>Mover</name>
  <message>
   <source>Leave it</source>
   <translation>Ostavi</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Premesti</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>Premesti</translation>
  </message>
  <message>
   <source>Move this post to {0}?</source>
   <translation>Premestiti ovu objavu na {0}?</translation>
  </message>
  <message>
   <source>Move to {0}?</source>
   <translation>Premestiti na {0}?</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Premešteno na {0}</translation>
  </message>
 </context>
 <context>
  <name>NameView</name>
  <message>
   <source>Cancel</source>
   <translation>Otkaži</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Sačuvaj</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Ime pogleda</translation>
  </message>
  <message>
   <source>Name, for example “My drafts of the week”</source>
   <translation>Ime, na primer „Moji nacrti nedelje“</translation>
  </message>
  <message>
   <source>There is a view of this name; it will be replaced.</source>
   <translation>Pogled s tim imenom postoji; biće zamenjen.</translation>
  </message>
  <message>
   <source>Write a name, then it can be kept.</source>
   <translation>Upišite ime, pa se može sačuvati.</translation>
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
   <translation>Izmena narativa</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Tvrdnja</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Odluka</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Nalazi</translation>
  </message>
  <message numerus="yes">
   <source>First line after %n days</source>
   <translation>
    <numerusform>Prvi stav posle %n dana</numerusform>
    <numerusform>Prvi stav posle %n dana</numerusform>
    <numerusform>Prvi stav posle %n dana</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>First line after %n hours</source>
   <translation>
    <numerusform>Prvi stav posle %n sata</numerusform>
    <numerusform>Prvi stav posle %n sata</numerusform>
    <numerusform>Prvi stav posle %n sati</numerusform>
   </translation>
  </message>
  <message>
   <source>First line within the hour</source>
   <translation>Prvi stav za manje od sata</translation>
  </message>
  <message>
   <source>First line: there before the claim</source>
   <translation>Prvi stav: postojao pre tvrdnje</translation>
  </message>
  <message>
   <source>High impact</source>
   <translation>Velik uticaj</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Zanemari</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Uticaj</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Zadrži je</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Stavovi protiv nje</translation>
  </message>
  <message>
   <source>Look at it again on</source>
   <translation>Ponovo pogledati</translation>
  </message>
  <message>
   <source>Low impact</source>
   <translation>Mali uticaj</translation>
  </message>
  <message>
   <source>Medium impact</source>
   <translation>Srednji uticaj</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Prati</translation>
  </message>
  <message>
   <source>New narrative</source>
   <translation>Nov narativ</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Bez kampanje</translation>
  </message>
  <message>
   <source>No line yet</source>
   <translation>Još nema stava</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Još niko</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Zadužena osoba</translation>
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
   <translation>Koja tvrdnja kruži i šta se sa njom čini?</translation>
  </message>
  <message>
   <source>Write the claim as it is said.</source>
   <translation>Napišite tvrdnju onako kako se govori.</translation>
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
   <translation>Izmeni…</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Odluka</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Obriši</translation>
  </message>
  <message>
   <source>Every decision</source>
   <translation>Sve odluke</translation>
  </message>
  <message>
   <source>False claims that go round are registered here: how heavily each weighs, whether one responds, and with which lines. A draft that repeats one word for word is told so.</source>
   <translation>Ovde se upisuju lažne tvrdnje koje kruže: koliko je koja teška, da li se na nju odgovara i kojim stavovima. Nacrt koji neku ponovi doslovno dobija upozorenje.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Slova za pretragu</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Stavovi protiv nje</translation>
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
   <translation>Još nema narativa</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Još bez vlasnika</translation>
  </message>
  <message>
   <source>Only people who write for {0} change it.</source>
   <translation>Menjaju ga samo oni koji pišu za zemlju {0}.</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Vlasnik: {0}</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Upiši narativ…</translation>
  </message>
  <message>
   <source>The narrative is changed.</source>
   <translation>Narativ je izmenjen.</translation>
  </message>
  <message>
   <source>The narrative is deleted.</source>
   <translation>Narativ je obrisan.</translation>
  </message>
  <message>
   <source>The narrative is registered.</source>
   <translation>Narativ je upisan.</translation>
  </message>
  <message>
   <source>Words, owner, country or campaign</source>
   <translation>Reči, vlasnik, zemlja ili kampanja</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot register a narrative.</source>
   <translation>Ne pišete ni za jednu zemlju, pa ne možete da upišete narativ.</translation>
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
   <translation>Kod aplikacije</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Upišite kod koji sada pokazuje aplikacija za potvrdu.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Ključ</translation>
  </message>
  <message>
   <source>Key for the authenticator app</source>
   <translation>Ključ za aplikaciju za potvrdu</translation>
  </message>
  <message>
   <source>Scan this with an authenticator app on your telephone, or type the key into it.</source>
   <translation>Skenirajte ovo aplikacijom za potvrdu na telefonu ili u nju upišite ključ.</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Podesi</translation>
  </message>
  <message>
   <source>Six figures</source>
   <translation>Šest cifara</translation>
  </message>
 </context>
 <context>
  <name>NewPerson</name>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Imejl adresa</translation>
  </message>
  <message>
   <source>First role</source>
   <translation>Prva uloga</translation>
  </message>
  <message>
   <source>Give the e-mail address.</source>
   <translation>Upišite imejl adresu.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Upišite ime.</translation>
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
   <translation>Nalog</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Otkaži</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dan</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Samo za naše ministarstvo, dok je ne podelim</translation>
  </message>
  <message>
   <source>For yourself and your colleagues; can be left empty</source>
   <translation>Za vas i kolege; može ostati prazno</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Poruka</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>Nova objava</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ništa</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Na</translation>
  </message>
  <message>
   <source>The accounts are being read.</source>
   <translation>Nalozi se čitaju.</translation>
  </message>
  <message>
   <source>Tick the box to give the post a time; it waits in the tray else.</source>
   <translation>Označite polje da objavi date vreme; inače čeka u fioci.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Vreme</translation>
  </message>
  <message>
   <source>Working title</source>
   <translation>Radni naslov</translation>
  </message>
  <message>
   <source>Write it</source>
   <translation>Napiši</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Nemate ulogu za pisanje objava. Pitajte administratora.</translation>
  </message>
 </context>
 <context>
  <name>NewerNote</name>
  <message>
   <source>A newer Campaign Desk made this, and this version cannot show it. It is kept as it is. Update Campaign Desk to see it.</source>
   <translation>Ovo je napravio noviji Campaign Desk i ova verzija to ne može da prikaže. Čuva se kakvo jeste. Ažurirajte Campaign Desk da biste to videli.</translation>
  </message>
  <message>
   <source>A newer Campaign Desk wrote something here that this version does not know ({0}). It is kept as it is and goes on to the others. Update Campaign Desk to see and change it.</source>
   <translation>Noviji Campaign Desk je ovde upisao nešto što ova verzija ne poznaje ({0}). Čuva se kakvo jeste i ide dalje drugima. Ažurirajte Campaign Desk da biste to videli i menjali.</translation>
  </message>
  <message>
   <source>Records of a kind that only a newer Campaign Desk knows belong to this campaign: {0}. They are kept as they are. Update Campaign Desk to see them.</source>
   <translation>Ovoj kampanji pripadaju zapisi vrste koju poznaje tek noviji Campaign Desk: {0}. Čuvaju se kakvi jesu. Ažurirajte Campaign Desk da biste ih videli.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>What differs: theirs against yours</source>
   <translation>Šta se razlikuje: njihovo prema vašem</translation>
  </message>
 </context>
 <context>
  <name>NoticeChoices</name>
  <message>
   <source>Inside the window while you use it, by the system otherwise. No text under embargo is told.</source>
   <translation>U prozoru dok ga koristite, inače preko sistema. Tekst pod embargom se ne kaže.</translation>
  </message>
  <message>
   <source>Tell me when</source>
   <translation>Javi mi kad</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message numerus="yes">
   <source>%n things wait for you.</source>
   <translation>
    <numerusform>Čeka vas %n stvar.</numerusform>
    <numerusform>Čekaju vas %n stvari.</numerusform>
    <numerusform>Čeka vas %n stvari.</numerusform>
   </translation>
  </message>
  <message>
   <source>A conflict with somebody</source>
   <translation>Sukob s nekim</translation>
  </message>
  <message>
   <source>A country answers a request of mine</source>
   <translation>Zemlja odgovara na moju molbu</translation>
  </message>
  <message>
   <source>A narrative of mine is to be reviewed</source>
   <translation>Moj narativ treba pregledati</translation>
  </message>
  <message>
   <source>A reminder</source>
   <translation>Podsetnik</translation>
  </message>
  <message>
   <source>A request to my country is taken back</source>
   <translation>Molba mojoj zemlji je povučena</translation>
  </message>
  <message>
   <source>Another country asks mine to carry something further</source>
   <translation>Druga zemlja moli moju da nešto prenese</translation>
  </message>
  <message>
   <source>Another desk or the web page can sign in my name</source>
   <translation>Drugi sto ili veb-stranica može da potpisuje u moje ime</translation>
  </message>
  <message>
   <source>Another desk or the web page signs decisions in your name since then. If that is not you, revoke the key in the settings.</source>
   <translation>Od tada drugi sto ili veb-stranica potpisuje odluke u vaše ime. Ako to niste vi, opozovite ključ u podešavanjima.</translation>
  </message>
  <message>
   <source>Changes were requested</source>
   <translation>Zatražene su izmene</translation>
  </message>
  <message>
   <source>Nobody decides on a post for three days</source>
   <translation>Tri dana niko ne odlučuje o objavi</translation>
  </message>
  <message>
   <source>Nobody has decided for three days on {1}, which {0} sent for approval.</source>
   <translation>Već tri dana niko nije odlučio: {1}. Na odobrenje šalje {0}.</translation>
  </message>
  <message>
   <source>Publishing is stopped</source>
   <translation>Objavljivanje je obustavljeno</translation>
  </message>
  <message>
   <source>Somebody mentions me</source>
   <translation>Neko me pomene</translation>
  </message>
  <message>
   <source>Something waits for my decision</source>
   <translation>Nešto čeka moju odluku</translation>
  </message>
  <message>
   <source>The day has come to review the narrative {1}.</source>
   <translation>Došao je dan za pregled narativa {1}.</translation>
  </message>
  <message>
   <source>You and {0} changed the same in {1}.</source>
   <translation>Vi i {0} ste izmenili isto u: {1}.</translation>
  </message>
  <message>
   <source>a post of {0}</source>
   <translation>objava zemlje {0}</translation>
  </message>
  <message>
   <source>a post under embargo ({0})</source>
   <translation>objava pod embargom ({0})</translation>
  </message>
  <message>
   <source>something under embargo ({0})</source>
   <translation>nešto pod embargom ({0})</translation>
  </message>
  <message>
   <source>{0} answers your request {1}.</source>
   <translation>{0} odgovara na vašu molbu {1}.</translation>
  </message>
  <message>
   <source>{0} asks for your decision on {1}.</source>
   <translation>{0} traži vašu odluku: {1}.</translation>
  </message>
  <message>
   <source>{0} asks your country to carry further: {1}.</source>
   <translation>{0} moli vašu zemlju da prenese: {1}.</translation>
  </message>
  <message>
   <source>{0} mentions you in a comment on {1}.</source>
   <translation>{0} vas pominje u komentaru: {1}.</translation>
  </message>
  <message>
   <source>{0} reminds you of {1}.</source>
   <translation>{0} vas podseća: {1}.</translation>
  </message>
  <message>
   <source>{0} requests changes in {1}.</source>
   <translation>{0} traži izmene: {1}.</translation>
  </message>
  <message>
   <source>{0} stops publishing: {1}</source>
   <translation>{0} obustavlja objavljivanje: {1}</translation>
  </message>
  <message>
   <source>{0} takes back the request {1}.</source>
   <translation>{0} povlači molbu {1}.</translation>
  </message>
 </context>
 <context>
  <name>NoticesView</name>
  <message>
   <source>Choose what you are told of</source>
   <translation>Izaberite o čemu se obaveštavate</translation>
  </message>
  <message>
   <source>Nothing to tell</source>
   <translation>Nema novosti</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Obaveštenja</translation>
  </message>
  <message>
   <source>Notices, newest first</source>
   <translation>Obaveštenja, najnovija prvo</translation>
  </message>
  <message>
   <source>Requests for your decision, changes requested, conflicts, reminders and mentions come here.</source>
   <translation>Ovamo dolaze molbe za odluku, zatražene izmene, sukobi, podsetnici i pominjanja.</translation>
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message>
   <source>Show</source>
   <translation>Prikaži</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source>Passphrase</source>
   <translation>Šifra</translation>
  </message>
  <message>
   <source>The profile was not opened.</source>
   <translation>Profil nije otvoren.</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>No country is invited yet. Invite the others under Participation.</source>
   <translation>Nijedna zemlja još nije pozvana. Pozovite ostale pod Učešće.</translation>
  </message>
  <message>
   <source>Nobody: every country has answered, and nothing that is planned is still to be written.</source>
   <translation>Niko: sve zemlje su odgovorile i ništa planirano ne čeka da se napiše.</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Napredak po zemlji</translation>
  </message>
  <message>
   <source>Who is missing</source>
   <translation>Ko nedostaje</translation>
  </message>
  <message>
   <source>{0} of {1} without an answer</source>
   <translation>{0} od {1} bez odgovora</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Account and fields</source>
   <translation>Nalog i polja</translation>
  </message>
  <message>
   <source>The first {0} posts are chosen; that is the most at once.</source>
   <translation>Izabrano je prvih {0} objava; više odjednom nije moguće.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Vaš tekst</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Command</source>
   <translation>Naredba</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Naredbe</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Naredbe koje odgovaraju</translation>
  </message>
  <message>
   <source>Type a few letters of a command</source>
   <translation>Otkucajte nekoliko slova naredbe</translation>
  </message>
 </context>
 <context>
  <name>PaperDialog</name>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>%n stranica</numerusform>
    <numerusform>%n stranice</numerusform>
    <numerusform>%n stranica</numerusform>
   </translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 stranica</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Otkazano. Ništa nije zapisano.</translation>
  </message>
  <message>
   <source>It could not be printed. Choose another printer, or save it as a PDF.</source>
   <translation>Štampanje nije uspelo. Izaberite drugi štampač ili sačuvajte kao PDF.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Stranica {0} od {1}</translation>
  </message>
  <message>
   <source>Saved as {0}</source>
   <translation>Sačuvano kao {0}</translation>
  </message>
  <message>
   <source>The file {0} could not be written. Choose another folder.</source>
   <translation>Datoteka {0} nije mogla da se upiše. Izaberite drugu fasciklu.</translation>
  </message>
  <message>
   <source>The pages are being written.</source>
   <translation>Stranice se ispisuju.</translation>
  </message>
 </context>
 <context>
  <name>Part</name>
  <message>
   <source>Fold again</source>
   <translation>Opet skupi</translation>
  </message>
  <message>
   <source>Post {0} of {1}</source>
   <translation>Objava {0} od {1}</translation>
  </message>
  <message>
   <source>Preview of the text</source>
   <translation>Pregled teksta</translation>
  </message>
  <message>
   <source>{0}: the text is cut here</source>
   <translation>{0}: tekst se ovde seče</translation>
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
   <translation>Prvo izaberite zemlju iz spiska.</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Pozovi zemlje…</translation>
  </message>
  <message>
   <source>No country is invited yet.</source>
   <translation>Nijedna zemlja još nije pozvana.</translation>
  </message>
  <message>
   <source>No country is invited yet: invite those whose voices the campaign needs.</source>
   <translation>Nijedna zemlja još nije pozvana: pozovite one čiji je glas kampanji potreban.</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Učešće</translation>
  </message>
  <message>
   <source>Remind…</source>
   <translation>Podseti…</translation>
  </message>
  <message>
   <source>Reservation of {0}: {1}</source>
   <translation>Rezerva zemlje {0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>People</name>
  <message>
   <source>Administrator</source>
   <translation>Administrator</translation>
  </message>
  <message>
   <source>Approver</source>
   <translation>Odobravalac</translation>
  </message>
  <message>
   <source>Campaign lead</source>
   <translation>Vođa kampanje</translation>
  </message>
  <message>
   <source>Communication officer</source>
   <translation>Službenik za komunikaciju</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>Koordinator</translation>
  </message>
  <message>
   <source>Give {0} this code yourself, not by e-mail. With the address {1} and this code the person signs in and chooses a password. It counts once, until {2}, {3}; an earlier one counts no more. It is not shown again.</source>
   <translation>Ovaj kod predajte lično ({0}), ne imejlom. Sa adresom {1} i ovim kodom osoba se prijavljuje i bira lozinku. Važi jednom, do {2}, {3}; raniji više ne važi. Neće biti ponovo prikazan.</translation>
  </message>
  <message>
   <source>I have it</source>
   <translation>Imam ga</translation>
  </message>
  <message>
   <source>Invitation for {0}</source>
   <translation>Pozivnica za: {0}</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Pozovi</translation>
  </message>
  <message>
   <source>Invite somebody</source>
   <translation>Pozovi osobu</translation>
  </message>
  <message>
   <source>No role</source>
   <translation>Bez uloge</translation>
  </message>
  <message>
   <source>Observer</source>
   <translation>Posmatrač</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>Cela mreža</translation>
  </message>
  <message>
   <source>You get a code that counts once. With it the person chooses a password on their laptop.</source>
   <translation>Dobijate kod koji važi jednom. Sa njim osoba na svom laptopu bira lozinku.</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>od {0}</translation>
  </message>
  <message>
   <source>since {0} at the latest</source>
   <translation>najkasnije od {0}</translation>
  </message>
 </context>
 <context>
  <name>PeopleView</name>
  <message>
   <source>Copy this list</source>
   <translation>Kopiraj ovaj spisak</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Sve zemlje</translation>
  </message>
  <message>
   <source>Every role</source>
   <translation>Sve uloge</translation>
  </message>
  <message>
   <source>Go to the settings</source>
   <translation>U podešavanja</translation>
  </message>
  <message>
   <source>Invite somebody…</source>
   <translation>Pozovi osobu…</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Slova za pretragu</translation>
  </message>
  <message>
   <source>Name, address, role or country</source>
   <translation>Ime, adresa, uloga ili zemlja</translation>
  </message>
  <message>
   <source>Nobody fits.</source>
   <translation>Niko ne odgovara.</translation>
  </message>
  <message>
   <source>Nobody is here yet</source>
   <translation>Ovde još nema nikoga</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Ljudi</translation>
  </message>
  <message>
   <source>People · {0}</source>
   <translation>Ljudi · {0}</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Uloga</translation>
  </message>
  <message>
   <source>The list is copied.</source>
   <translation>Spisak je kopiran.</translation>
  </message>
  <message>
   <source>Who is in the network, for which country and in which role, is listed here once you are signed in to a server.</source>
   <translation>Ko je u mreži, za koju zemlju i u kojoj ulozi, navedeno je ovde kada se prijavite na server.</translation>
  </message>
  <message>
   <source>shut out</source>
   <translation>isključena osoba</translation>
  </message>
  <message>
   <source>stands in</source>
   <translation>zamenjuje</translation>
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
   <translation>Administracija</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Nazad</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Kopiraj adresu</translation>
  </message>
  <message>
   <source>Country of the role</source>
   <translation>Država uloge</translation>
  </message>
  <message>
   <source>Give the role</source>
   <translation>Dodeli ulogu</translation>
  </message>
  <message>
   <source>Hand over decisions…</source>
   <translation>Predaj odlučivanje…</translation>
  </message>
  <message>
   <source>Let in again</source>
   <translation>Ponovo dozvoli rad</translation>
  </message>
  <message>
   <source>Look up the laptops</source>
   <translation>Prikaži laptopove</translation>
  </message>
  <message>
   <source>Make an invitation…</source>
   <translation>Napravi pozivnicu…</translation>
  </message>
  <message>
   <source>No e-mail address is known.</source>
   <translation>Imejl adresa nije poznata.</translation>
  </message>
  <message>
   <source>No role: this person reads nothing and does nothing.</source>
   <translation>Bez uloge: ova osoba ništa ne čita i ništa ne radi.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Niko ne isključuje samog sebe.</translation>
  </message>
  <message>
   <source>Role to give</source>
   <translation>Uloga koja se dodeljuje</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>Uloge</translation>
  </message>
  <message>
   <source>Roles are given by the administrators of the network: {0}</source>
   <translation>Uloge dodeljuju administratori mreže: {0}</translation>
  </message>
  <message>
   <source>Roles are given by those who run the server.</source>
   <translation>Uloge dodeljuju oni koji vode server.</translation>
  </message>
  <message>
   <source>Shut out</source>
   <translation>Isključi</translation>
  </message>
  <message>
   <source>Shut out…</source>
   <translation>Isključi…</translation>
  </message>
  <message>
   <source>Shut {0} out?</source>
   <translation>Isključiti osobu {0}?</translation>
  </message>
  <message>
   <source>Stand-ins</source>
   <translation>Zamene</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Oduzmi</translation>
  </message>
  <message>
   <source>Take away…</source>
   <translation>Oduzmi…</translation>
  </message>
  <message>
   <source>Take this role from {0}?</source>
   <translation>Oduzeti ovu ulogu: {0}?</translation>
  </message>
  <message>
   <source>The address is copied.</source>
   <translation>Adresa je kopirana.</translation>
  </message>
  <message>
   <source>They hold this role already.</source>
   <translation>Već ima ovu ulogu.</translation>
  </message>
  <message>
   <source>They may not act any more and are signed out everywhere. Their work and decisions stay.</source>
   <translation>Osoba više ne sme da radi i svuda je odjavljena. Njen rad i odluke ostaju.</translation>
  </message>
  <message>
   <source>This person may not act. Let them in again first.</source>
   <translation>Ova osoba ne sme da radi. Prvo joj ponovo dozvolite rad.</translation>
  </message>
  <message>
   <source>This person may not act: their work stays.</source>
   <translation>Ova osoba ne sme da radi; njen rad ostaje.</translation>
  </message>
  <message>
   <source>Where this person is signed in</source>
   <translation>Gde je ova osoba prijavljena</translation>
  </message>
  <message>
   <source>{0} (you)</source>
   <translation>{0} (vi)</translation>
  </message>
  <message>
   <source>{0}. What was decided with it stays decided.</source>
   <translation>{0}. Što je njome odlučeno, ostaje odlučeno.</translation>
  </message>
 </context>
 <context>
  <name>PickDialog</name>
  <message>
   <source>Letters to look for</source>
   <translation>Slova za pretragu</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>Ništa nije izabrano.</translation>
  </message>
  <message>
   <source>Put it in</source>
   <translation>Ubaci</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Upišite nekoliko slova</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>ALT: show the descriptions</source>
   <translation>ALT: prikaži opise</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>Nema opisa.</translation>
  </message>
 </context>
 <context>
  <name>Picturing</name>
  <message>
   <source>Attached.</source>
   <translation>Priloženo.</translation>
  </message>
  <message>
   <source>Taken off the post.</source>
   <translation>Uklonjeno iz objave.</translation>
  </message>
  <message>
   <source>The media are in another order.</source>
   <translation>Mediji su drugim redom.</translation>
  </message>
  <message>
   <source>The rights are noted.</source>
   <translation>Prava su zabeležena.</translation>
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
   <translation>Sledeće mesto</translation>
  </message>
  <message>
   <source>Place before</source>
   <translation>Prethodno mesto</translation>
  </message>
  <message>
   <source>Place {0} of {1}, chosen</source>
   <translation>Mesto {0} od {1}, izabrano</translation>
  </message>
  <message>
   <source>Place {0} of {1}: choose</source>
   <translation>Mesto {0} od {1}: izaberite</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>bez reči</translation>
  </message>
  <message>
   <source>only a space</source>
   <translation>samo razmak</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Approvals</source>
   <translation>Odobrenja</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalendar</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Kampanje</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Sukobi</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Nacrti</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Uređivač</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Stavovi</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Mediji</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Pominjanja</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Narativi</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Obaveštenja</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Ljudi</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Molbe</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Rezultati</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Pretraga</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Odloženo</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Podešavanja</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Dobro došli</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Pomagala za pisanje</translation>
  </message>
 </context>
 <context>
  <name>PostActs</name>
  <message>
   <source>Change the rule of the series…</source>
   <translation>Promeni pravilo serije…</translation>
  </message>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation>Prvo izaberite objavu: pritisnite razmaknicu na njenom danu.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Obriši…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Premesti na…</translation>
  </message>
  <message>
   <source>Move to… ({0})</source>
   <translation>Premesti na… ({0})</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Otvori objavu</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Zadužena osoba…</translation>
  </message>
  <message>
   <source>Repeat…</source>
   <translation>Ponovi…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Pošalji na odobrenje</translation>
  </message>
  <message>
   <source>Settle the conflict…</source>
   <translation>Reši sukob…</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Pomeri…</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Preskoči ovu objavu serije</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Oduzmi vreme</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Povuci…</translation>
  </message>
 </context>
 <context>
  <name>PracticePart</name>
  <message>
   <source>Drill</source>
   <translation>Vežba</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Ostavi kako jeste</translation>
  </message>
  <message>
   <source>Nothing of it reaches a channel any more, on any laptop, and it never becomes a real network again. For a drill beside real work, have a network of its own made on the server.</source>
   <translation>Ništa od nje više ne stiže do kanala, ni na jednom laptopu, i nikada više ne postaje prava mreža. Za vežbu pored pravog posla neka se na serveru napravi posebna mreža.</translation>
  </message>
  <message>
   <source>The network practises from now on.</source>
   <translation>Mreža od sada vežba.</translation>
  </message>
  <message>
   <source>This network practises: nothing of it reaches a channel, and it never becomes a real one.</source>
   <translation>Ova mreža vežba: ništa od nje ne stiže do kanala i nikada ne postaje prava.</translation>
  </message>
  <message>
   <source>Turn it into a drill</source>
   <translation>Pretvori u vežbu</translation>
  </message>
  <message>
   <source>Turn this network into a drill…</source>
   <translation>Pretvori ovu mrežu u vežbu…</translation>
  </message>
  <message>
   <source>Turn “{0}” into a drill for good?</source>
   <translation>Zauvek pretvoriti „{0}“ u vežbu?</translation>
  </message>
  <message>
   <source>What is done here is real. A drill on this laptop alone begins with the command “Begin a drill…”.</source>
   <translation>Ono što se ovde radi je stvarno. Vežba samo na ovom laptopu počinje naredbom „Počni vežbu…“.</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>General</source>
   <translation>Opšte</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Pregled</translation>
  </message>
  <message>
   <source>Preview as on</source>
   <translation>Pregled kao na</translation>
  </message>
  <message>
   <source>Preview on {0}</source>
   <translation>Pregled na {0}</translation>
  </message>
  <message>
   <source>as on {0}</source>
   <translation>kao na {0}</translation>
  </message>
  <message>
   <source>{0} · too long</source>
   <translation>{0} · predugačko</translation>
  </message>
 </context>
 <context>
  <name>Previews</name>
  <message>
   <source>A simple view: what this channel shows differently is not known here.</source>
   <translation>Jednostavan prikaz: šta ovaj kanal prikazuje drukčije, ovde nije poznato.</translation>
  </message>
  <message>
   <source>Links in the text cannot be followed on Instagram.</source>
   <translation>Veze u tekstu na Instagram-u se ne mogu otvoriti.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on Facebook itself.</source>
   <translation>Pominjanja rade samo ako se izaberu na samom Facebook-u.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on LinkedIn itself.</source>
   <translation>Pominjanja rade samo ako se izaberu na samom LinkedIn-u.</translation>
  </message>
  <message>
   <source>Read more</source>
   <translation>Pročitaj više</translation>
  </message>
  <message>
   <source>See more</source>
   <translation>Vidi više</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Prikaži više</translation>
  </message>
  <message>
   <source>more</source>
   <translation>više</translation>
  </message>
  <message>
   <source>…more</source>
   <translation>…više</translation>
  </message>
 </context>
 <context>
  <name>PrintDialog</name>
  <message>
   <source>All posts</source>
   <translation>Sve objave</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Otkaži</translation>
  </message>
  <message>
   <source>Choose a last day after the first, a year later at most.</source>
   <translation>Izaberite poslednji dan posle prvog, najviše godinu dana kasnije.</translation>
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
   <translation>Štampaj</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Štampaj…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Sačuvaj kao PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Sačuvaj kao PDF…</translation>
  </message>
  <message>
   <source>The agenda, day by day</source>
   <translation>Dnevni pregled, dan po dan</translation>
  </message>
  <message>
   <source>The month is printed whole.</source>
   <translation>Mesec se štampa ceo.</translation>
  </message>
  <message>
   <source>The month: {0}</source>
   <translation>Mesec: {0}</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Vremena u {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Do</translation>
  </message>
  <message>
   <source>{0} was sent to the printer</source>
   <translation>{0} je poslato na štampač</translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>Nothing is planned in these days.</source>
   <translation>Za ove dane ništa nije planirano.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Stranica {0} od {1}</translation>
  </message>
  <message>
   <source>{0}, continued</source>
   <translation>{0}, nastavak</translation>
  </message>
 </context>
 <context>
  <name>ProgressTable</name>
  <message>
   <source>All</source>
   <translation>Sve</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Sve zemlje</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Nacrt</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>Na pregledu</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Napredak</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Napredak po zemlji</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Objavljeno</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Spremno</translation>
  </message>
  <message>
   <source>{0} of {1} ready or published</source>
   <translation>{0} od {1} spremno ili objavljeno</translation>
  </message>
 </context>
 <context>
  <name>ProofAsker</name>
  <message>
   <source>The server knows that it is you.</source>
   <translation>Server zna da ste to vi.</translation>
  </message>
 </context>
 <context>
  <name>ProofDialog</name>
  <message>
   <source>Approvers and administrators confirm with a code of their telephone who they are.</source>
   <translation>Odobravaoci i administratori kodom na telefonu potvrđuju ko su.</translation>
  </message>
  <message>
   <source>Confirm that it is you</source>
   <translation>Potvrdite da ste to vi</translation>
  </message>
  <message>
   <source>Give your password, and the code of your authenticator app if you have set one up.</source>
   <translation>Upišite lozinku i kod aplikacije za potvrdu, ako ste je podesili.</translation>
  </message>
  <message>
   <source>Set up a second factor</source>
   <translation>Podesite drugi faktor</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Server se pita.</translation>
  </message>
 </context>
 <context>
  <name>ProofPage</name>
  <message>
   <source>Code of the app</source>
   <translation>Kod aplikacije</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Potvrdi</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Upišite kod koji sada pokazuje aplikacija za potvrdu.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Upišite lozinku.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Lozinka</translation>
  </message>
  <message>
   <source>Six figures, or a recovery code</source>
   <translation>Šest cifara ili kod za oporavak</translation>
  </message>
 </context>
 <context>
  <name>PublishedDialog</name>
  <message>
   <source>1  Copy post {0} of {1} of the thread</source>
   <translation>1  Kopiraj objavu {0} od {1} iz niza</translation>
  </message>
  <message>
   <source>1  Copy the text</source>
   <translation>1  Kopiraj tekst</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>Disk</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Fascikla</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Nepoznato</translation>
  </message>
 </context>
 <context>
  <name>QAbstractSpinBox</name>
  <message>
   <source>&amp;Select All</source>
   <translation>Izaberi &amp;sve</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>Korak na&amp;više</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>Korak na&amp;niže</translation>
  </message>
 </context>
 <context>
  <name>QAccessibleActionInterface</name>
  <message>
   <source>Decrease</source>
   <translation>Smanji</translation>
  </message>
  <message>
   <source>Decrease the value</source>
   <translation>Smanjuje vrednost</translation>
  </message>
  <message>
   <source>Goes back a page</source>
   <translation>Ide stranicu unazad</translation>
  </message>
  <message>
   <source>Goes to the next page</source>
   <translation>Ide na sledeću stranicu</translation>
  </message>
  <message>
   <source>Increase</source>
   <translation>Povećaj</translation>
  </message>
  <message>
   <source>Increase the value</source>
   <translation>Povećava vrednost</translation>
  </message>
  <message>
   <source>Next Page</source>
   <translation>Sledeća stranica</translation>
  </message>
  <message>
   <source>Press</source>
   <translation>Pritisni</translation>
  </message>
  <message>
   <source>Previous Page</source>
   <translation>Prethodna stranica</translation>
  </message>
  <message>
   <source>Scroll Down</source>
   <translation>Pomeraj nadole</translation>
  </message>
  <message>
   <source>Scroll Left</source>
   <translation>Pomeraj ulevo</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Pomeraj udesno</translation>
  </message>
  <message>
   <source>Scroll Up</source>
   <translation>Pomeraj nagore</translation>
  </message>
  <message>
   <source>Scrolls down</source>
   <translation>Pomera nadole</translation>
  </message>
  <message>
   <source>Scrolls to the left</source>
   <translation>Pomera ulevo</translation>
  </message>
  <message>
   <source>Scrolls to the right</source>
   <translation>Pomera udesno</translation>
  </message>
  <message>
   <source>Scrolls up</source>
   <translation>Pomera nagore</translation>
  </message>
  <message>
   <source>SetFocus</source>
   <translation>Postavi fokus</translation>
  </message>
  <message>
   <source>Sets the focus</source>
   <translation>Postavlja fokus</translation>
  </message>
  <message>
   <source>ShowMenu</source>
   <translation>Prikaži meni</translation>
  </message>
  <message>
   <source>Shows the menu</source>
   <translation>Prikazuje meni</translation>
  </message>
  <message>
   <source>Toggle</source>
   <translation>Prebaci</translation>
  </message>
  <message>
   <source>Toggles the state</source>
   <translation>Menja stanje</translation>
  </message>
  <message>
   <source>Triggers the action</source>
   <translation>Izvršava radnju</translation>
  </message>
 </context>
 <context>
  <name>QCocoaTheme</name>
  <message>
   <source>Don't Save</source>
   <translation>Ne čuvaj</translation>
  </message>
 </context>
 <context>
  <name>QCupsJobWidget</name>
  <message>
   <source>&amp;Billing information:</source>
   <translation>&amp;Podaci za obračun:</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>&amp;Kraj:</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>&amp;Početak:</translation>
  </message>
  <message>
   <source>Banner Pages</source>
   <translation>Naslovne stranice</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Tajni podatak</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>Poverljivo</translation>
  </message>
  <message>
   <source>Day (06:00 to 17:59)</source>
   <translation>Danju (od 06:00 do 17:59)</translation>
  </message>
  <message>
   <source>Hold Indefinitely</source>
   <translation>Zadrži do daljnjeg</translation>
  </message>
  <message>
   <source>Job</source>
   <translation>Zadatak</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>&amp;Prednost zadatka:</translation>
  </message>
  <message>
   <source>Job Control</source>
   <translation>Upravljanje zadatkom</translation>
  </message>
  <message>
   <source>Night (18:00 to 05:59)</source>
   <translation>Noću (od 18:00 do 05:59)</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ništa</translation>
  </message>
  <message>
   <source>Print Immediately</source>
   <translation>Štampaj odmah</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>&amp;Vreme štampanja:</translation>
  </message>
  <message>
   <source>Second Shift (16:00 to 23:59)</source>
   <translation>Druga smena (od 16:00 do 23:59)</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Tajno</translation>
  </message>
  <message>
   <source>Specific Time</source>
   <translation>U određeno vreme</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Uobičajeno</translation>
  </message>
  <message>
   <source>Third Shift (00:00 to 07:59)</source>
   <translation>Treća smena (od 00:00 do 07:59)</translation>
  </message>
  <message>
   <source>Top Secret</source>
   <translation>Strogo tajno</translation>
  </message>
  <message>
   <source>Unclassified</source>
   <translation>Bez oznake tajnosti</translation>
  </message>
  <message>
   <source>Weekend (Saturday to Sunday)</source>
   <translation>Vikend (subota i nedelja)</translation>
  </message>
 </context>
 <context>
  <name>QDialogButtonBox</name>
  <message>
   <source>OK</source>
   <translation>U redu</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Fascikla nije nađena.
Proverite da li je ime fascikle tačno.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Datoteka nije nađena.
Proverite da li je ime datoteke tačno.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 već postoji.
Želite li da je zamenite?</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>I&amp;zaberi</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>Ob&amp;riši</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Traži u:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>&amp;Nova fascikla</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Otvori</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>P&amp;reimenuj</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Sačuvaj</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>„%1“ je zaštićeno od upisa.
Želite li ipak da obrišete?</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Sve datoteke (*)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>Zaista želite da obrišete „%1“?</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Nazad</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Pređi na prikaz detalja</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Pređi na prikaz spiska</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Fascikla nije mogla da se obriše.</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Napravi novu fasciklu</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Napravi novu fasciklu</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Obriši</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Detalji</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>Fascikle</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Fascikla:</translation>
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
   <translation>&amp;Vrsta datoteka:</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Vrsta datoteka:</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Nađi fasciklu</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Napred</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Idi nazad</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Idi napred</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Idi u nadređenu fasciklu</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Spisak</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Spisak mesta i obeleživača</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>Traži u:</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Moj računar</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Nova fascikla</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Otvori</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Nadređena fascikla</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>Nedavno</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Ukloni</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Sačuvaj kao</translation>
  </message>
  <message>
   <source>Show </source>
   <translation>Prikaži </translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Prikaži skri&amp;vene datoteke</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Bočna traka</translation>
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
   <translation>%1 bajtova</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Računar</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Izmenjeno</translation>
  </message>
  <message>
   <source>Invalid filename</source>
   <translation>Neispravno ime datoteke</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Ime</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Veličina</translation>
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
   <translation>O&amp;tkaži</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Zatvori</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>&amp;U redu</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Sačuvaj</translation>
  </message>
  <message>
   <source>Close without Saving</source>
   <translation>Zatvori bez čuvanja</translation>
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
   <translation>&amp;Nalepi</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>P&amp;onovi</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Opozovi</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Iseci</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Obriši</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Izaberi sve</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Help</source>
   <translation>Pomoć</translation>
  </message>
  <message>
   <source>Hide Details...</source>
   <translation>Sakrij detalje...</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>U redu</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>Prikaži detalje...</translation>
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
   <translation>Tabela programa Excel</translation>
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
   <translation>Dido (DD)</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>Visina:</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>Inči (in)</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Položeno</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Margine</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>Milimetri (mm)</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Usmerenje</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>&amp;Redosled stranica:</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>Raspored stranica</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>Veličina stranice:</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>Stranica po &amp;listu:</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papir</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>Izvor papira:</translation>
  </message>
  <message>
   <source>Pica (P̸)</source>
   <translation>Pika (P̸)</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>Tačke (pt)</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Uspravno</translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>Položeno, obrnuto</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>Uspravno, obrnuto</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>Širina:</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>donja margina</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>leva margina</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>desna margina</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>gornja margina</translation>
  </message>
 </context>
 <context>
  <name>QPageSize</name>
  <message>
   <source>%1 x %2 in</source>
   <translation>%1 × %2 inča</translation>
  </message>
  <message>
   <source>A4 Small</source>
   <translation>A4, mali</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Po meri</translation>
  </message>
  <message>
   <source>Double Postcard</source>
   <translation>Dvostruka dopisnica</translation>
  </message>
  <message>
   <source>Envelope B4</source>
   <translation>Koverta B4</translation>
  </message>
  <message>
   <source>Envelope B5</source>
   <translation>Koverta B5</translation>
  </message>
  <message>
   <source>Envelope B6</source>
   <translation>Koverta B6</translation>
  </message>
  <message>
   <source>Envelope C0</source>
   <translation>Koverta C0</translation>
  </message>
  <message>
   <source>Envelope C1</source>
   <translation>Koverta C1</translation>
  </message>
  <message>
   <source>Envelope C2</source>
   <translation>Koverta C2</translation>
  </message>
  <message>
   <source>Envelope C3</source>
   <translation>Koverta C3</translation>
  </message>
  <message>
   <source>Envelope C4</source>
   <translation>Koverta C4</translation>
  </message>
  <message>
   <source>Envelope C5</source>
   <translation>Koverta C5</translation>
  </message>
  <message>
   <source>Envelope C6</source>
   <translation>Koverta C6</translation>
  </message>
  <message>
   <source>Envelope C65</source>
   <translation>Koverta C65</translation>
  </message>
  <message>
   <source>Envelope C7</source>
   <translation>Koverta C7</translation>
  </message>
  <message>
   <source>Envelope Chou 3</source>
   <translation>Koverta Chou 3</translation>
  </message>
  <message>
   <source>Envelope Chou 4</source>
   <translation>Koverta Chou 4</translation>
  </message>
  <message>
   <source>Envelope DL</source>
   <translation>Koverta DL</translation>
  </message>
  <message>
   <source>Envelope Invite</source>
   <translation>Koverta za pozivnice</translation>
  </message>
  <message>
   <source>Envelope Italian</source>
   <translation>Koverta italijanska</translation>
  </message>
  <message>
   <source>Envelope Kaku 2</source>
   <translation>Koverta Kaku 2</translation>
  </message>
  <message>
   <source>Envelope Kaku 3</source>
   <translation>Koverta Kaku 3</translation>
  </message>
  <message>
   <source>Envelope Monarch</source>
   <translation>Koverta Monarch</translation>
  </message>
  <message>
   <source>Envelope PRC 1</source>
   <translation>Koverta PRC 1</translation>
  </message>
  <message>
   <source>Envelope PRC 10</source>
   <translation>Koverta PRC 10</translation>
  </message>
  <message>
   <source>Envelope PRC 2</source>
   <translation>Koverta PRC 2</translation>
  </message>
  <message>
   <source>Envelope PRC 3</source>
   <translation>Koverta PRC 3</translation>
  </message>
  <message>
   <source>Envelope PRC 4</source>
   <translation>Koverta PRC 4</translation>
  </message>
  <message>
   <source>Envelope PRC 5</source>
   <translation>Koverta PRC 5</translation>
  </message>
  <message>
   <source>Envelope PRC 6</source>
   <translation>Koverta PRC 6</translation>
  </message>
  <message>
   <source>Envelope PRC 7</source>
   <translation>Koverta PRC 7</translation>
  </message>
  <message>
   <source>Envelope PRC 8</source>
   <translation>Koverta PRC 8</translation>
  </message>
  <message>
   <source>Envelope PRC 9</source>
   <translation>Koverta PRC 9</translation>
  </message>
  <message>
   <source>Envelope Personal</source>
   <translation>Koverta lična</translation>
  </message>
  <message>
   <source>Envelope US 10</source>
   <translation>Koverta SAD 10</translation>
  </message>
  <message>
   <source>Envelope US 11</source>
   <translation>Koverta SAD 11</translation>
  </message>
  <message>
   <source>Envelope US 12</source>
   <translation>Koverta SAD 12</translation>
  </message>
  <message>
   <source>Envelope US 14</source>
   <translation>Koverta SAD 14</translation>
  </message>
  <message>
   <source>Envelope US 9</source>
   <translation>Koverta SAD 9</translation>
  </message>
  <message>
   <source>Envelope You 4</source>
   <translation>Koverta You 4</translation>
  </message>
  <message>
   <source>Executive (7.25 x 10.5 in)</source>
   <translation>Executive (7,25 × 10,5 inča)</translation>
  </message>
  <message>
   <source>Executive (7.5 x 10 in)</source>
   <translation>Executive (7,5 × 10 inča)</translation>
  </message>
  <message>
   <source>Fan-fold German (8.5 x 12 in)</source>
   <translation>Beskonačni papir, nemački (8,5 × 12 inča)</translation>
  </message>
  <message>
   <source>Fan-fold German Legal (8.5 x 13 in)</source>
   <translation>Beskonačni papir, nemački Legal (8,5 × 13 inča)</translation>
  </message>
  <message>
   <source>Fan-fold US (14.875 x 11 in)</source>
   <translation>Beskonačni papir, SAD (14,875 × 11 inča)</translation>
  </message>
  <message>
   <source>Folio (8.27 x 13 in)</source>
   <translation>Folio (8,27 × 13 inča)</translation>
  </message>
  <message>
   <source>Letter Small</source>
   <translation>Letter, mali</translation>
  </message>
  <message>
   <source>PRC 32K Big</source>
   <translation>PRC 32K, veliki</translation>
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
   <translation>Primeni</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Otkaži</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zatvori</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Odbaci</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Pomoć</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Zanemari</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>N&amp;e za sve</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>U redu</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Otvori</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Poništi</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Vrati podrazumevano</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Pokušaj ponovo</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Sačuvaj</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Sačuvaj sve</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Da za &amp;sve</translation>
  </message>
 </context>
 <context>
  <name>QPrintDialog</name>
  <message>
   <source>%1 already exists.
Do you want to overwrite it?</source>
   <translation>%1 već postoji.
Želite li da je zamenite?</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>„%1“ nije ispravno napisano. Stranice i raspone odvojite zarezom, raspon napišite sa crticom i pazite da se rasponi ne preklapaju.</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>%1 je fascikla.
Izaberite drugo ime datoteke.</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;Opcije &lt;&lt;</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;Opcije &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;Štampaj</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Sve stranice</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>Odozdo nagore, sleva nadesno</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>Odozdo nagore, zdesna nalevo</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>Podešavanja dvostrane štampe se isključuju</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Parne stranice</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>U datoteku %1 ne može da se piše.
Izaberite drugo ime datoteke.</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>Stranice nisu ispravno navedene</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>Sleva nadesno, odozdo nagore</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>Sleva nadesno, odozgo nadole</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>Datoteka na računaru</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Neparne stranice</translation>
  </message>
  <message>
   <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
   <translation>„Stranica po listu“ i „Skup stranica“ ne mogu se koristiti zajedno.
Jedno od njih isključite.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Štampaj</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>Štampaj u datoteku ...</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>Štampaj u datoteku (PDF)</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>Zdesna nalevo, odozdo nagore</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>Zdesna nalevo, odozgo nadole</translation>
  </message>
  <message>
   <source>The 'From' value cannot be greater than the 'To' value.</source>
   <translation>Prva stranica ne može biti iza poslednje.</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>Podešavanja dvostrane štampe se isključuju. Želite li da ih ispravite?</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>Odozgo nadole, sleva nadesno</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>Odozgo nadole, zdesna nalevo</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>Upiši datoteku PDF</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesDialog</name>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>Napredne opcije se isključuju</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>Opcije zadatka</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>Podešavanja stranice se isključuju</translation>
  </message>
  <message>
   <source>Printer Properties</source>
   <translation>Svojstva štampača</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>Podešavanja stranice se isključuju. Želite li da ih ispravite?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>Neke napredne opcije se isključuju. Želite li da ih ispravite?</translation>
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
   <translation>Stranica</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>Neke opcije se isključuju. Ispravite ih.</translation>
  </message>
 </context>
 <context>
  <name>QPrintSettingsOutput</name>
  <message>
   <source>Collate</source>
   <translation>Složi po primercima</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>U boji</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>Način boje</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Primerci</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>Primeraka:</translation>
  </message>
  <message>
   <source>Current Page</source>
   <translation>Trenutna stranica</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>Dvostrano štampanje</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>U nijansama sive</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Povez po dužoj strani</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Isključeno</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Opcije</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>Podešavanja ispisa</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>&amp;Skup stranica:</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Stranice</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Stranice od</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>Štampaj sve</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Opseg štampanja</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>Obrnutim redom</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Izabrano</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Povez po kraćoj strani</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>Navedite stranice ili raspone, odvojene zarezima. Raspon su dva broja sa crticom: 3,5-7,9 štampa stranice 3, 5, 6, 7 i 9.</translation>
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
   <translation>Izlazna &amp;datoteka:</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>S&amp;vojstva</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Pregled</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Štampač</translation>
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
   <translation>Leva ivica</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Stranica nadole</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>Stranica ulevo</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>Stranica udesno</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Stranica nagore</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Desna ivica</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Pomeraj nadole</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>Pomeraj dovde</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Pomeraj ulevo</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Pomeraj udesno</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Pomeraj nagore</translation>
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
   <translation>Dole</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Kraj</translation>
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
   <translation>Razmaknica</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Gore</translation>
  </message>
 </context>
 <context>
  <name>QTabBar</name>
  <message>
   <source>Scroll Left</source>
   <translation>Pomeraj ulevo</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Pomeraj udesno</translation>
  </message>
 </context>
 <context>
  <name>QUnicodeControlCharacterMenu</name>
  <message>
   <source>FSI First strong isolate</source>
   <translation>FSI Izdvajanje po prvom znaku sa smerom</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>Umetni kontrolni znak Unicode</translation>
  </message>
  <message>
   <source>LRE Start of left-to-right embedding</source>
   <translation>LRE Početak umetanja sleva nadesno</translation>
  </message>
  <message>
   <source>LRI Left-to-right isolate</source>
   <translation>LRI Izdvajanje sleva nadesno</translation>
  </message>
  <message>
   <source>LRM Left-to-right mark</source>
   <translation>LRM Oznaka sleva nadesno</translation>
  </message>
  <message>
   <source>LRO Start of left-to-right override</source>
   <translation>LRO Početak nametnutog smera sleva nadesno</translation>
  </message>
  <message>
   <source>PDF Pop directional formatting</source>
   <translation>PDF Kraj oblikovanja smera</translation>
  </message>
  <message>
   <source>PDI Pop directional isolate</source>
   <translation>PDI Kraj izdvajanja smera</translation>
  </message>
  <message>
   <source>RLE Start of right-to-left embedding</source>
   <translation>RLE Početak umetanja zdesna nalevo</translation>
  </message>
  <message>
   <source>RLI Right-to-left isolate</source>
   <translation>RLI Izdvajanje zdesna nalevo</translation>
  </message>
  <message>
   <source>RLM Right-to-left mark</source>
   <translation>RLM Oznaka zdesna nalevo</translation>
  </message>
  <message>
   <source>RLO Start of right-to-left override</source>
   <translation>RLO Početak nametnutog smera zdesna nalevo</translation>
  </message>
  <message>
   <source>ZWJ Zero width joiner</source>
   <translation>ZWJ Spojnik bez širine</translation>
  </message>
  <message>
   <source>ZWNJ Zero width non-joiner</source>
   <translation>ZWNJ Razdvojnik bez širine</translation>
  </message>
  <message>
   <source>ZWSP Zero width space</source>
   <translation>ZWSP Razmak bez širine</translation>
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
   <translation>&amp;Nalepi</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>P&amp;onovi</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Opozovi</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Kopiraj adresu &amp;veze</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Iseci</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Obriši</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Izaberi sve</translation>
  </message>
 </context>
 <context>
  <name>QrCode</name>
  <message>
   <source>QR code for the authenticator app; the key below says the same</source>
   <translation>QR kod za aplikaciju za potvrdu; ključ ispod kaže isto</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation>Otkaži</translation>
  </message>
 </context>
 <context>
  <name>ReadInDialog</name>
  <message numerus="yes">
   <source>%n are here already and stay as they are</source>
   <translation>
    <numerusform>%n je već ovde i ostaje kakvo jeste</numerusform>
    <numerusform>%n su već ovde i ostaju kakva jesu</numerusform>
    <numerusform>%n je već ovde i ostaju kakva jesu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new readings</source>
   <translation>
    <numerusform>%n novo očitavanje</numerusform>
    <numerusform>%n nova očitavanja</numerusform>
    <numerusform>%n novih očitavanja</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts without figures are passed over</source>
   <translation>
    <numerusform>%n objava bez brojki je preskočena</numerusform>
    <numerusform>%n objave bez brojki su preskočene</numerusform>
    <numerusform>%n objava bez brojki je preskočeno</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n readings were taken in.</source>
   <translation>
    <numerusform>%n očitavanje je preuzeto.</numerusform>
    <numerusform>%n očitavanja su preuzeta.</numerusform>
    <numerusform>%n očitavanja je preuzeto.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Otkaži</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Izaberite drugu datoteku.</translation>
  </message>
  <message>
   <source>Mend the rows first.</source>
   <translation>Prvo ispravite redove.</translation>
  </message>
  <message>
   <source>Nothing is read in until these rows are mended in the file:</source>
   <translation>Ništa se ne preuzima dok u datoteci ne ispravite ove redove:</translation>
  </message>
  <message>
   <source>Read in</source>
   <translation>Preuzmi</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Preuzimanje brojki</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>Čitam {0}</translation>
  </message>
  <message>
   <source>Row {0}</source>
   <translation>Red {0}</translation>
  </message>
  <message>
   <source>Rows that cannot be used</source>
   <translation>Redovi koji nisu upotrebljivi</translation>
  </message>
  <message>
   <source>The file is being read.</source>
   <translation>Datoteka se čita.</translation>
  </message>
  <message>
   <source>There is nothing new in it.</source>
   <translation>U njoj nema ništa novo.</translation>
  </message>
 </context>
 <context>
  <name>ReasonedButton</name>
  <message>
   <source>{0}, not available</source>
   <translation>{0}, nedostupno</translation>
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
   <translation>Sačuvao/la sam ih</translation>
  </message>
  <message>
   <source>Recovery codes</source>
   <translation>Kodovi za oporavak</translation>
  </message>
  <message>
   <source>Your second factor is set up. Keep these codes where your telephone is not: each lets you in once without it. They are not shown again.</source>
   <translation>Drugi faktor je podešen. Čuvajte ove kodove tamo gde nije telefon: svaki vas jednom pušta bez njega. Ne pokazuju se više.</translation>
  </message>
 </context>
 <context>
  <name>RegisterTable</name>
  <message>
   <source>Participation</source>
   <translation>Učešće</translation>
  </message>
 </context>
 <context>
  <name>Remarks</name>
  <message>
   <source>somebody</source>
   <translation>neko</translation>
  </message>
 </context>
 <context>
  <name>RepeatPost</name>
  <message>
   <source>Cancel</source>
   <translation>Otkaži</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>Promeni pravilo</translation>
  </message>
  <message>
   <source>Change the rule of the series</source>
   <translation>Promeni pravilo serije</translation>
  </message>
  <message>
   <source>From this post on the series goes by the new rule: {0} are taken away and made anew as drafts.</source>
   <translation>Od ove objave serija ide po novom pravilu; uklanja se i ponovo pravi kao nacrt: {0}.</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>Ponovi</translation>
  </message>
  <message>
   <source>Repeat the post</source>
   <translation>Ponovi objavu</translation>
  </message>
  <message>
   <source>Repeated: {0} in all.</source>
   <translation>Ponovljeno: ukupno {0}.</translation>
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
   <translation>Serija se nastavlja: {0}.</translation>
  </message>
  <message>
   <source>This makes no further post.</source>
   <translation>Odavde ne nastaje nijedna nova objava.</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} u {1}</translation>
  </message>
 </context>
 <context>
  <name>Repeating</name>
  <message>
   <source>Post {0} of {1} of its series.</source>
   <translation>Objava {0} od {1} u svojoj seriji.</translation>
  </message>
  <message>
   <source>You changed one post of a series ({0}). Shall the others be changed too?</source>
   <translation>Izmenili ste jednu objavu serije ({0}). Izmeniti i ostale?</translation>
  </message>
  <message>
   <source>{0} of the series changed too.</source>
   <translation>Izmenjeno i iz serije: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Repeats</name>
  <message numerus="yes">
   <source>A text that the same account says within %n days of another is pointed out.</source>
   <translation>
    <numerusform>Program upozorava na tekst koji isti nalog ponovi u roku od %n dana.</numerusform>
    <numerusform>Program upozorava na tekst koji isti nalog ponovi u roku od %n dana.</numerusform>
    <numerusform>Program upozorava na tekst koji isti nalog ponovi u roku od %n dana.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RepeatsPart</name>
  <message>
   <source>A text that the same account says twice is not pointed out.</source>
   <translation>Na tekst koji isti nalog kaže dvaput program ne upozorava.</translation>
  </message>
  <message>
   <source>Days between the same words</source>
   <translation>Dani između istih reči</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nikada</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Postavi</translation>
  </message>
  <message>
   <source>The days between the same words are set.</source>
   <translation>Broj dana između istih reči je određen.</translation>
  </message>
  <message>
   <source>The same words twice</source>
   <translation>Iste reči dvaput</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>Ovaj broj već važi.</translation>
  </message>
 </context>
 <context>
  <name>RequestPage</name>
  <message>
   <source>Accept</source>
   <translation>Prihvati</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Odgovori</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Izmeni…</translation>
  </message>
  <message>
   <source>Choose a country first.</source>
   <translation>Prvo izaberite zemlju.</translation>
  </message>
  <message>
   <source>Choose an answer with a proof.</source>
   <translation>Izaberite odgovor sa dokazom.</translation>
  </message>
  <message>
   <source>Decline…</source>
   <translation>Odbij…</translation>
  </message>
  <message>
   <source>Done…</source>
   <translation>Urađeno…</translation>
  </message>
  <message>
   <source>It is accepted already.</source>
   <translation>Već je prihvaćeno.</translation>
  </message>
  <message>
   <source>Nothing of it is open any more.</source>
   <translation>Ništa više nije otvoreno.</translation>
  </message>
  <message>
   <source>Only people who write for {0} answer here.</source>
   <translation>Ovde odgovaraju samo oni koji pišu za zemlju {0}.</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>Otvori vezu</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Otvori objavu</translation>
  </message>
  <message>
   <source>Open the proof</source>
   <translation>Otvori dokaz</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Uzmi nazad</translation>
  </message>
  <message>
   <source>The request was taken back.</source>
   <translation>Molba je povučena.</translation>
  </message>
  <message>
   <source>{0} asks</source>
   <translation>moli {0}</translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>kasni %n dan</numerusform>
    <numerusform>kasni %n dana</numerusform>
    <numerusform>kasni %n dana</numerusform>
   </translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Prihvaćeno</translation>
  </message>
  <message>
   <source>Ask them</source>
   <translation>Zamoli ih</translation>
  </message>
  <message>
   <source>Asking country</source>
   <translation>Zemlja koja moli</translation>
  </message>
  <message>
   <source>By a certain day</source>
   <translation>Do određenog dana</translation>
  </message>
  <message>
   <source>Change the request</source>
   <translation>Izmena molbe</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanali</translation>
  </message>
  <message>
   <source>Countries asked</source>
   <translation>Zamoljene zemlje</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Odbijeno</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Urađeno</translation>
  </message>
  <message>
   <source>It is done</source>
   <translation>Urađeno je</translation>
  </message>
  <message>
   <source>Keep the change</source>
   <translation>Sačuvaj izmenu</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Veza</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Veza javne objave</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>Nova molba</translation>
  </message>
  <message>
   <source>No post of the network</source>
   <translation>Nijedna objava mreže</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Napomena</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it shows that it was done.</source>
   <translation>Nalepite vezu javne objave: ona pokazuje da je urađeno.</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Objava</translation>
  </message>
  <message>
   <source>Say in a few words what is to be carried further.</source>
   <translation>Recite u nekoliko reči šta treba preneti.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Povučeno</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Označite bar jednu zemlju.</translation>
  </message>
  <message>
   <source>Waits for an answer</source>
   <translation>Čeka odgovor</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Čeka vas</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Do kada</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Šta</translation>
  </message>
  <message>
   <source>What should other countries carry further, and by when?</source>
   <translation>Šta druge zemlje treba da prenesu i do kada?</translation>
  </message>
  <message>
   <source>Write the link whole, beginning with https://.</source>
   <translation>Napišite vezu celu, sa https:// na početku.</translation>
  </message>
  <message>
   <source>wanted by {0}</source>
   <translation>traženo do {0}</translation>
  </message>
  <message numerus="yes">
   <source>wanted in %n days</source>
   <translation>
    <numerusform>traženo za %n dan</numerusform>
    <numerusform>traženo za %n dana</numerusform>
    <numerusform>traženo za %n dana</numerusform>
   </translation>
  </message>
  <message>
   <source>wanted today</source>
   <translation>traženo danas</translation>
  </message>
  <message>
   <source>wanted tomorrow</source>
   <translation>traženo sutra</translation>
  </message>
  <message>
   <source>{0} asks you</source>
   <translation>{0} moli vas</translation>
  </message>
  <message>
   <source>{0} asks {1}</source>
   <translation>{0} moli {1}</translation>
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
   <translation>Ovde zemlja moli druge da prenesu objavu ili stranicu. Svaka od njih prihvata, odbija sa razlogom ili vezom pokazuje da je urađeno.</translation>
  </message>
  <message>
   <source>Asked by my country</source>
   <translation>Moli moja zemlja</translation>
  </message>
  <message>
   <source>Asked of my country</source>
   <translation>Upućeno mojoj zemlji</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Odbij</translation>
  </message>
  <message>
   <source>Every request</source>
   <translation>Sve molbe</translation>
  </message>
  <message>
   <source>It is noted as done.</source>
   <translation>Zabeleženo kao urađeno.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Slova za pretragu</translation>
  </message>
  <message>
   <source>New request…</source>
   <translation>Nova molba…</translation>
  </message>
  <message>
   <source>No requests yet</source>
   <translation>Još nema molbi</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Molbe</translation>
  </message>
  <message>
   <source>Requests · {0}</source>
   <translation>Molbe · {0}</translation>
  </message>
  <message>
   <source>The countries are asked.</source>
   <translation>Zemlje su zamoljene.</translation>
  </message>
  <message>
   <source>The request is accepted.</source>
   <translation>Molba je prihvaćena.</translation>
  </message>
  <message>
   <source>The request is changed.</source>
   <translation>Molba je izmenjena.</translation>
  </message>
  <message>
   <source>The request is declined.</source>
   <translation>Molba je odbijena.</translation>
  </message>
  <message>
   <source>The request is taken back.</source>
   <translation>Molba je povučena.</translation>
  </message>
  <message>
   <source>Where did {0} carry it further?</source>
   <translation>Gde je to prenela zemlja {0}?</translation>
  </message>
  <message>
   <source>Whose requests</source>
   <translation>Čije molbe</translation>
  </message>
  <message>
   <source>Why does {0} decline?</source>
   <translation>Zašto {0} odbija?</translation>
  </message>
  <message>
   <source>Words, country or channel</source>
   <translation>Reči, zemlja ili kanal</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot ask others.</source>
   <translation>Ne pišete ni za jednu zemlju, pa ne možete da molite druge.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Any time</source>
   <translation>Bilo kad</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>Klikovi</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentari</translation>
  </message>
  <message>
   <source>Give a workbook (.xlsx) or CSV in UTF-8, with the columns that are saved here.</source>
   <translation>Izaberite radnu svesku (.xlsx) ili CSV u UTF-8, sa kolonama kakve se ovde čuvaju.</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Novi pratioci</translation>
  </message>
  <message>
   <source>Only the sheet “{0}” is read; the others are left alone.</source>
   <translation>Čita se samo list „{0}“; ostali se ostavljaju po strani.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Doseg</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Reakcije</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Deljenja</translation>
  </message>
  <message>
   <source>The last 12 months</source>
   <translation>Poslednjih 12 meseci</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>Poslednjih 30 dana</translation>
  </message>
  <message>
   <source>The last 90 days</source>
   <translation>Poslednjih 90 dana</translation>
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
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>No figures yet</source>
   <translation>Još nema brojki</translation>
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
   <translation>Objavljene objave i njihove brojke</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>Očitao/la</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Očitano</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nema</translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message numerus="yes">
   <source>%n without figures</source>
   <translation>
    <numerusform>%n bez brojki</numerusform>
    <numerusform>%n bez brojki</numerusform>
    <numerusform>%n bez brojki</numerusform>
   </translation>
  </message>
  <message>
   <source>All campaigns</source>
   <translation>Sve kampanje</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Sve zemlje</translation>
  </message>
  <message>
   <source>Bars of</source>
   <translation>Stubići:</translation>
  </message>
  <message>
   <source>By campaign</source>
   <translation>Po kampanji</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>Po zemlji</translation>
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
   <translation>Izaberite kampanju ili objavu iz nje.</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Prvo izaberite objavu.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Figure of the bars</source>
   <translation>Brojka u stubićima</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Idi na kalendar</translation>
  </message>
  <message>
   <source>Its figures are written in {0}.</source>
   <translation>Njene brojke upisuje: {0}.</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Bez kampanje</translation>
  </message>
  <message>
   <source>No post that is chosen here has figures yet.</source>
   <translation>Nijedna ovde izabrana objava još nema brojke.</translation>
  </message>
  <message>
   <source>No results yet</source>
   <translation>Još nema rezultata</translation>
  </message>
  <message>
   <source>Once a post is published, its figures are kept here: views, reactions, clicks and more, written by hand or read in from a file.</source>
   <translation>Kada se objava objavi, ovde se čuvaju njene brojke: pregledi, reakcije, klikovi i druge, upisane rukom ili preuzete iz datoteke.</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Otvori objavu</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Razdoblje</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Objave</translation>
  </message>
  <message>
   <source>Read in a file…</source>
   <translation>Preuzmi iz datoteke…</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Preuzimanje brojki</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Sačuvaj kao CSV…</translation>
  </message>
  <message>
   <source>Save the figures as CSV</source>
   <translation>Sačuvaj brojke kao CSV</translation>
  </message>
  <message>
   <source>The figures were saved as {0}</source>
   <translation>Brojke su sačuvane kao {0}</translation>
  </message>
  <message>
   <source>The newest {0} are shown.</source>
   <translation>Prikazano je najnovijih {0}.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Još nema šta da se sačuva.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Ukupno</translation>
  </message>
  <message>
   <source>Workbook or CSV (*.xlsx *.csv)</source>
   <translation>Radna sveska ili CSV (*.xlsx *.csv)</translation>
  </message>
  <message>
   <source>Write figures…</source>
   <translation>Upiši brojke…</translation>
  </message>
  <message>
   <source>You write for none of the countries of these posts.</source>
   <translation>Ne pišete ni za jednu od zemalja ovih objava.</translation>
  </message>
  <message>
   <source>{0} of {1} have figures</source>
   <translation>brojke: {0} od {1}</translation>
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
   <translation>Datoteku kopije na ovom računaru nije bilo moguće ukloniti: {0}.</translation>
  </message>
  <message>
   <source>Remove the folder by hand.</source>
   <translation>Uklonite fasciklu ručno.</translation>
  </message>
 </context>
 <context>
  <name>RevokedDialog</name>
  <message numerus="yes">
   <source>%n changes of yours were not sent and are lost then.</source>
   <translation>
    <numerusform>%n vaša izmena nije poslata i tada se gubi.</numerusform>
    <numerusform>%n vaše izmene nisu poslate i tada se gube.</numerusform>
    <numerusform>%n vaših izmena nije poslato i tada se gube.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes of yours were not sent. Save them first.</source>
   <translation>
    <numerusform>%n vaša izmena nije poslata. Prvo je sačuvajte.</numerusform>
    <numerusform>%n vaše izmene nisu poslate. Prvo ih sačuvajte.</numerusform>
    <numerusform>%n vaših izmena nije poslato. Prvo ih sačuvajte.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes were saved.</source>
   <translation>
    <numerusform>%n izmena je sačuvana.</numerusform>
    <numerusform>%n izmene su sačuvane.</numerusform>
    <numerusform>%n izmena je sačuvano.</numerusform>
   </translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Nazad</translation>
  </message>
  <message>
   <source>Everything of yours was sent.</source>
   <translation>Sve vaše je poslato.</translation>
  </message>
  <message>
   <source>Remove everything from this laptop</source>
   <translation>Ukloni sve sa ovog laptopa</translation>
  </message>
  <message>
   <source>Remove it without saving?</source>
   <translation>Ukloniti bez čuvanja?</translation>
  </message>
  <message>
   <source>Remove without saving</source>
   <translation>Ukloni bez čuvanja</translation>
  </message>
  <message>
   <source>Save what was not sent</source>
   <translation>Sačuvajte što nije poslato</translation>
  </message>
  <message>
   <source>Save what was not sent…</source>
   <translation>Sačuvaj što nije poslato…</translation>
  </message>
  <message>
   <source>This laptop was revoked</source>
   <translation>Ovaj laptop je opozvan</translation>
  </message>
  <message>
   <source>You or your administrator revoked it. What others shared is gone from it already.</source>
   <translation>Opozvali ste ga vi ili administrator. Što su drugi delili već je uklonjeno.</translation>
  </message>
 </context>
 <context>
  <name>RightsDialog</name>
  <message>
   <source>Credit</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>It may be used until</source>
   <translation>Sme se koristiti do</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Sačuvaj</translation>
  </message>
  <message>
   <source>Last day of use</source>
   <translation>Poslednji dan upotrebe</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licenca</translation>
  </message>
  <message>
   <source>Rights</source>
   <translation>Prava</translation>
  </message>
  <message>
   <source>Whose is {0}, and until when may it be used?</source>
   <translation>Čije je {0}, i do kada se sme koristiti?</translation>
  </message>
 </context>
 <context>
  <name>RuleFields</name>
  <message>
   <source>Days, weeks or months</source>
   <translation>Dani, nedelje ili meseci</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Kraj</translation>
  </message>
  <message>
   <source>Every</source>
   <translation>Svakih</translation>
  </message>
  <message>
   <source>Every how many</source>
   <translation>Na svakih koliko</translation>
  </message>
  <message>
   <source>How it ends</source>
   <translation>Kako se završava</translation>
  </message>
  <message>
   <source>How many posts</source>
   <translation>Koliko objava</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Poslednji dan</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Na</translation>
  </message>
  <message>
   <source>What stays the same from month to month</source>
   <translation>Šta ostaje isto iz meseca u mesec</translation>
  </message>
  <message>
   <source>after so many posts</source>
   <translation>posle toliko objava</translation>
  </message>
  <message>
   <source>days</source>
   <translation>dana</translation>
  </message>
  <message>
   <source>months</source>
   <translation>meseci</translation>
  </message>
  <message>
   <source>on a day</source>
   <translation>određenog dana</translation>
  </message>
  <message>
   <source>on day {0} of the month</source>
   <translation>na dan {0} u mesecu</translation>
  </message>
  <message>
   <source>on the first {0}</source>
   <translation>1. {0} u mesecu</translation>
  </message>
  <message>
   <source>on the fourth {0}</source>
   <translation>4. {0} u mesecu</translation>
  </message>
  <message>
   <source>on the last day of the month</source>
   <translation>poslednjeg dana u mesecu</translation>
  </message>
  <message>
   <source>on the last {0}</source>
   <translation>{0}, poslednji put u mesecu</translation>
  </message>
  <message>
   <source>on the second {0}</source>
   <translation>2. {0} u mesecu</translation>
  </message>
  <message>
   <source>on the third {0}</source>
   <translation>3. {0} u mesecu</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>nedelja</translation>
  </message>
 </context>
 <context>
  <name>Saver</name>
  <message>
   <source>Copy the text, then try again.</source>
   <translation>Kopirajte tekst, pa pokušajte ponovo.</translation>
  </message>
  <message>
   <source>The disk did not answer in time.</source>
   <translation>Disk nije odgovorio na vreme.</translation>
  </message>
 </context>
 <context>
  <name>SearchView</name>
  <message>
   <source>No record on this laptop has words that begin so. Try fewer letters, or sync first.</source>
   <translation>Nijedan zapis na ovom laptopu nema reči s takvim početkom. Pokušajte s manje slova, ili prvo uskladite.</translation>
  </message>
  <message>
   <source>Nothing was found</source>
   <translation>Ništa nije nađeno</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Pretraga</translation>
  </message>
  <message>
   <source>Search every post, campaign and message</source>
   <translation>Pretražite sve objave, kampanje i poruke</translation>
  </message>
  <message>
   <source>The newest {0} are shown; another word finds fewer.</source>
   <translation>Prikazano je {0} najnovijih; još jedna reč nalazi manje.</translation>
  </message>
  <message>
   <source>Type the beginning of words into the field above, in any script. Accents do not matter.</source>
   <translation>U polje iznad upišite početke reči, bilo kojim pismom. Akcenti nisu važni.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Šta je nađeno</translation>
  </message>
  <message>
   <source>{0} found</source>
   <translation>Nađeno: {0}</translation>
  </message>
 </context>
 <context>
  <name>SecondFactorPart</name>
  <message numerus="yes">
   <source>An authenticator app is set up; %n recovery codes are left.</source>
   <translation>
    <numerusform>Aplikacija za potvrdu je podešena; preostao je %n kod za oporavak.</numerusform>
    <numerusform>Aplikacija za potvrdu je podešena; preostala su %n koda za oporavak.</numerusform>
    <numerusform>Aplikacija za potvrdu je podešena; preostalo je %n kodova za oporavak.</numerusform>
   </translation>
  </message>
  <message>
   <source>Confirm that it is you…</source>
   <translation>Potvrdite da ste to vi…</translation>
  </message>
  <message>
   <source>No second factor is set up. Your role does not need one; you can have it.</source>
   <translation>Drugi faktor nije podešen. Vaša uloga ga ne traži, ali možete da ga imate.</translation>
  </message>
  <message>
   <source>Second factor</source>
   <translation>Drugi faktor</translation>
  </message>
  <message>
   <source>Set up an authenticator app…</source>
   <translation>Podesite aplikaciju za potvrdu…</translation>
  </message>
  <message>
   <source>Set up another app…</source>
   <translation>Podesite drugu aplikaciju…</translation>
  </message>
  <message>
   <source>What the server knows of it is shown when it can be reached.</source>
   <translation>Šta server o tome zna, pokazuje se kada je dostupan.</translation>
  </message>
  <message>
   <source>Your role needs a second factor: set up an authenticator app.</source>
   <translation>Vaša uloga traži drugi faktor: podesite aplikaciju za potvrdu.</translation>
  </message>
 </context>
 <context>
  <name>SecondZone</name>
  <message>
   <source>No second time zone</source>
   <translation>Bez druge vremenske zone</translation>
  </message>
  <message>
   <source>Second time zone: none</source>
   <translation>Druga vremenska zona: nema</translation>
  </message>
  <message>
   <source>Second time zone: {0}</source>
   <translation>Druga vremenska zona: {0}</translation>
  </message>
 </context>
 <context>
  <name>SelfSavingForm</name>
  <message>
   <source>Keep mine</source>
   <translation>Zadrži moje</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Još nije sačuvano</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Nije sačuvano: {0} Napisano ostaje ovde.</translation>
  </message>
  <message>
   <source>Only the lead country changes this.</source>
   <translation>Ovo menja samo vodeća zemlja.</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Sačuvano ovde</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Uzmi njihovo</translation>
  </message>
  <message>
   <source>The {0} was changed while you were writing. Both texts are kept.</source>
   <translation>Polje „{0}“ je izmenjeno dok ste pisali. Oba teksta se čuvaju.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Pokušaj ponovo</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Piše se…</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A blackout is overridden for this post: {0}</source>
   <translation>Za ovu objavu važi izuzetak od zabrane: {0}</translation>
  </message>
  <message>
   <source>A blackout names its first and last day, its occasion, whether it warns or blocks, and a reason.</source>
   <translation>Zabrana ima prvi i poslednji dan, povod, dejstvo (upozorava ili zabranjuje) i razlog.</translation>
  </message>
  <message>
   <source>A body may be packed with gzip only.</source>
   <translation>Telo zahteva sme da bude spakovano samo sa gzip.</translation>
  </message>
  <message>
   <source>A campaign joins countries, joint texts and posts. Start one, then invite the others.</source>
   <translation>Kampanja spaja zemlje, zajedničke tekstove i objave. Započnite jednu, pa pozovite druge.</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>Kampanji je potreban naslov.</translation>
  </message>
  <message>
   <source>A campaign that was shared with the network stays shared.</source>
   <translation>Kampanja koja je podeljena s mrežom ostaje podeljena.</translation>
  </message>
  <message>
   <source>A code that you have not used yet; each counts once.</source>
   <translation>Kod koji još niste upotrebili; svaki važi jednom.</translation>
  </message>
  <message>
   <source>A country does not ask itself.</source>
   <translation>Zemlja ne moli samu sebe.</translation>
  </message>
  <message>
   <source>A decision cannot be taken back: others have read it.</source>
   <translation>Odluka se ne može uzeti nazad: drugi su je pročitali.</translation>
  </message>
  <message>
   <source>A decision is either approve or request_changes.</source>
   <translation>Odluka je approve ili request_changes.</translation>
  </message>
  <message>
   <source>A delegation names a country, a role, two people, and its first and last day.</source>
   <translation>Ovlašćenje navodi zemlju, ulogu, dve osobe, prvi i poslednji dan.</translation>
  </message>
  <message>
   <source>A file of campaigndesk is missing: {0}.</source>
   <translation>Nedostaje datoteka programa campaigndesk: {0}.</translation>
  </message>
  <message>
   <source>A footnote rule needs the footnote.</source>
   <translation>Pravilu o fusnoti treba fusnota.</translation>
  </message>
  <message>
   <source>A group of hashtags needs a name.</source>
   <translation>Grupi heštegova treba ime.</translation>
  </message>
  <message>
   <source>A header that says one thing was sent twice.</source>
   <translation>Zaglavlje koje govori jednu stvar poslato je dvaput.</translation>
  </message>
  <message>
   <source>A hold needs a reason.</source>
   <translation>Za zadržavanje je potreban razlog.</translation>
  </message>
  <message>
   <source>A key that was revoked stays revoked.</source>
   <translation>Opozvan ključ ostaje opozvan.</translation>
  </message>
  <message>
   <source>A list needs a limit of at least 1.</source>
   <translation>Spisku treba ograničenje od najmanje 1.</translation>
  </message>
  <message>
   <source>A local time has no offset.</source>
   <translation>Lokalno vreme nema pomak.</translation>
  </message>
  <message>
   <source>A medium may have at most {0} MiB.</source>
   <translation>Slika ili snimak sme da ima najviše {0} MiB.</translation>
  </message>
  <message>
   <source>A name is needed, so that others know whose work it is.</source>
   <translation>Potrebno je ime, da drugi znaju čiji je rad.</translation>
  </message>
  <message>
   <source>A narrative needs the claim that is made.</source>
   <translation>Narativu je potrebna tvrdnja koja kruži.</translation>
  </message>
  <message>
   <source>A pack has a name, the day it was checked, rules, and nothing else.</source>
   <translation>Paket ima ime, dan provere, pravila i ništa drugo.</translation>
  </message>
  <message>
   <source>A pack of wording rules is a JSON or a TOML file.</source>
   <translation>Paket pravila o izrazima je datoteka JSON ili TOML.</translation>
  </message>
  <message>
   <source>A pack of wording rules needs a name of one line.</source>
   <translation>Paketu pravila o izrazima treba ime u jednom redu.</translation>
  </message>
  <message>
   <source>A parameter of the address was given twice.</source>
   <translation>Parametar adrese naveden je dvaput.</translation>
  </message>
  <message>
   <source>A part of the address or a header is not what this address takes.</source>
   <translation>Deo adrese ili zaglavlje nije ono što ova adresa prima.</translation>
  </message>
  <message>
   <source>A person needs a name, so that others know whose work it is.</source>
   <translation>Osobi je potrebno ime, da bi drugi znali čiji je rad.</translation>
  </message>
  <message>
   <source>A picture or film needs a file or a name.</source>
   <translation>Slici ili filmu treba datoteka ili ime.</translation>
  </message>
  <message>
   <source>A post belongs to an account.</source>
   <translation>Objava pripada nekom nalogu.</translation>
  </message>
  <message>
   <source>A preferred word needs what to write instead.</source>
   <translation>Poželjnom izrazu treba ono što se piše umesto njega.</translation>
  </message>
  <message>
   <source>A record can be kept to your own ministry or shared with the network.</source>
   <translation>Zapis može ostati u vašem ministarstvu ili se deliti s mrežom.</translation>
  </message>
  <message>
   <source>A recurrence rule names no start of its own.</source>
   <translation>Pravilo ponavljanja ne navodi svoj početak.</translation>
  </message>
  <message>
   <source>A request for changes needs a reason.</source>
   <translation>Za zahtev za izmene potreban je razlog.</translation>
  </message>
  <message>
   <source>A request may have at most {0} MiB.</source>
   <translation>Zahtev sme da ima najviše {0} MiB.</translation>
  </message>
  <message>
   <source>A request names who asks and who is asked.</source>
   <translation>Molba kaže ko moli i koga.</translation>
  </message>
  <message>
   <source>A request needs a country that is asked.</source>
   <translation>Molbi je potrebna zemlja koja se moli.</translation>
  </message>
  <message>
   <source>A request says what is to be carried further.</source>
   <translation>Molba kaže šta treba preneti.</translation>
  </message>
  <message>
   <source>A reservation has to be said.</source>
   <translation>Rezerva se mora navesti.</translation>
  </message>
  <message>
   <source>A series ends by the clocks of its own zone.</source>
   <translation>Serija se završava po satu svoje zone.</translation>
  </message>
  <message>
   <source>A series repeats daily at most.</source>
   <translation>Serija se ponavlja najviše jednom dnevno.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask for the role “{0}”.</source>
   <translation>Korak toka odobravanja ne može tražiti ulogu „{0}“.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask “{0}”.</source>
   <translation>Korak toka odobravanja ne može pitati „{0}“.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot need “{0}”.</source>
   <translation>Korak toka odobravanja ne može zahtevati „{0}“.</translation>
  </message>
  <message>
   <source>A step of an approval route names a role, a country, how many it needs, and nothing else.</source>
   <translation>Korak toka odobravanja navodi ulogu, zemlju, koliko ih je potrebno i ništa drugo.</translation>
  </message>
  <message>
   <source>A stop is lifted by the side that placed it, or by the network.</source>
   <translation>Obustavu ukida strana koja ju je postavila, ili mreža.</translation>
  </message>
  <message>
   <source>A stop is not undone: it is lifted.</source>
   <translation>Obustava se ne opoziva: ona se ukida.</translation>
  </message>
  <message>
   <source>A stop is shown to the whole network.</source>
   <translation>Obustavu vidi cela mreža.</translation>
  </message>
  <message>
   <source>A stop needs a reason.</source>
   <translation>Za obustavu treba razlog.</translation>
  </message>
  <message>
   <source>A stop stands; this crisis post passes with two approvers.</source>
   <translation>Obustava važi; ova krizna objava prolazi sa dva odobravaoca.</translation>
  </message>
  <message>
   <source>A stop that was lifted does not come back by itself.</source>
   <translation>Ukinuta obustava se ne vraća sama.</translation>
  </message>
  <message>
   <source>A template needs a name.</source>
   <translation>Šablonu treba ime.</translation>
  </message>
  <message>
   <source>A term needs at least one word.</source>
   <translation>Izrazu treba bar jedna reč.</translation>
  </message>
  <message>
   <source>A word of one's own has 1 to 100 characters.</source>
   <translation>Sopstvena reč ima od 1 do 100 znakova.</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Nalog</translation>
  </message>
  <message>
   <source>Add a step for the country's approver.</source>
   <translation>Dodajte korak za odobravaoca zemlje.</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Usaglašeno</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Albanija</translation>
  </message>
  <message>
   <source>Albanian</source>
   <translation>albanski</translation>
  </message>
  <message>
   <source>All changes saved here. No server: work stays on this laptop until you sign in to one.</source>
   <translation>Sve izmene su sačuvane ovde. Nema servera: rad ostaje na ovom laptopu dok se ne prijavite na neki.</translation>
  </message>
  <message>
   <source>All steps of the approval are already met.</source>
   <translation>Svi koraci odobrenja već su ispunjeni.</translation>
  </message>
  <message>
   <source>All together</source>
   <translation>Sve ukupno</translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Takođe deo odluke</translation>
  </message>
  <message>
   <source>An approval of this post was altered, or is not from the person whose name it bears.</source>
   <translation>Odobrenje ove objave je izmenjeno ili nije od osobe čije ime nosi.</translation>
  </message>
  <message>
   <source>An approval route covers the time or does not.</source>
   <translation>Tok odobravanja obuhvata vreme ili ne.</translation>
  </message>
  <message>
   <source>An approval route has at most {0} steps, says what it covers, and nothing else.</source>
   <translation>Tok odobravanja ima najviše {0} koraka, kaže šta obuhvata i ništa drugo.</translation>
  </message>
  <message>
   <source>An approval route needs at least one step.</source>
   <translation>Toku odobravanja treba bar jedan korak.</translation>
  </message>
  <message>
   <source>An approved post of this account says the same and has no time yet: “{0}”.</source>
   <translation>Odobrena objava ovog naloga kaže isto, a još nema vreme: „{0}“.</translation>
  </message>
  <message>
   <source>An embargo that was lifted cannot come back: others have read what was under it.</source>
   <translation>Embargo koji je ukinut ne može da se vrati: drugi su pročitali ono što je bilo pod njim.</translation>
  </message>
  <message>
   <source>An entry of the handle book needs an institution.</source>
   <translation>Stavci imenika potrebna je ustanova.</translation>
  </message>
  <message>
   <source>An event by days is moved to days, one by time to times.</source>
   <translation>Događaj po danima premešta se na dane, događaj po vremenu na vremena.</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Događaj se ne može završiti pre nego što počne.</translation>
  </message>
  <message>
   <source>An event needs a start.</source>
   <translation>Događaju treba početak.</translation>
  </message>
  <message>
   <source>An override needs a reason.</source>
   <translation>Izuzetak zahteva razlog.</translation>
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation>Ovu oznaku već ima druga izmena.</translation>
  </message>
  <message>
   <source>Another person of this network has this e-mail address.</source>
   <translation>Ovu adresu e-pošte ima druga osoba ove mreže.</translation>
  </message>
  <message>
   <source>Another post of this account says the same on {0}: “{1}”.</source>
   <translation>Druga objava ovog naloga kaže isto {0}: „{1}“.</translation>
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
   <translation>Odobrenje</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Odobrenja</translation>
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
   <translation>Ranije odobreno; od tada se ništa nije izmenilo.</translation>
  </message>
  <message>
   <source>Approvers and administrators come in here with an authenticator app, and you have none yet.</source>
   <translation>Odobravaoci i administratori ulaze ovde s aplikacijom za potvrdu, a vi je još nemate.</translation>
  </message>
  <message>
   <source>Approvers and administrators need one, others where they have set it up.</source>
   <translation>Odobravaocima i administratorima je potreban, ostalima ako su ga podesili.</translation>
  </message>
  <message>
   <source>Approvers and administrators, and who has set up a second factor, confirm with it who they are.</source>
   <translation>Odobravaoci, administratori i ko je podesio drugi faktor njime potvrđuju ko su.</translation>
  </message>
  <message>
   <source>Ask another administrator of the network.</source>
   <translation>Zamolite drugog administratora mreže.</translation>
  </message>
  <message>
   <source>Ask another person to confirm it.</source>
   <translation>Zamolite drugu osobu da potvrdi.</translation>
  </message>
  <message>
   <source>Ask another person who may confirm it.</source>
   <translation>Zamolite drugu osobu koja sme da potvrdi.</translation>
  </message>
  <message>
   <source>Ask for longer rights, or plan to take it down.</source>
   <translation>Zatražite duža prava ili planirajte uklanjanje.</translation>
  </message>
  <message>
   <source>Ask its lead for an invitation.</source>
   <translation>Zatražite pozivnicu od njenog vođe.</translation>
  </message>
  <message>
   <source>Ask one of them.</source>
   <translation>Zamolite nekoga od njih.</translation>
  </message>
  <message>
   <source>Ask the administrator for one more person with this role, or the campaign lead for another route.</source>
   <translation>Zatražite od administratora još jednu osobu s ovom ulogom, ili od vođe kampanje drugi tok.</translation>
  </message>
  <message>
   <source>Ask the coordinator to release it.</source>
   <translation>Zamolite koordinatora da ukine zadržavanje.</translation>
  </message>
  <message>
   <source>Ask the countries that take part, or wait until the embargo is over.</source>
   <translation>Zamolite zemlje koje učestvuju ili sačekajte da embargo prođe.</translation>
  </message>
  <message>
   <source>Ask the writers to change the text: it becomes a draft again.</source>
   <translation>Zamolite autore da izmene tekst: opet postaje nacrt.</translation>
  </message>
  <message>
   <source>Ask the writers to send it for approval again as it is.</source>
   <translation>Zamolite autore da je takvu ponovo pošalju na odobrenje.</translation>
  </message>
  <message>
   <source>Ask them, or an administrator.</source>
   <translation>Pitajte njih ili administratora.</translation>
  </message>
  <message>
   <source>Ask who holds it to release it.</source>
   <translation>Zamolite onoga ko je zadržava da to ukine.</translation>
  </message>
  <message>
   <source>Ask whoever placed it, or the network's coordinator.</source>
   <translation>Zamolite onoga ko ju je postavio, ili koordinatora mreže.</translation>
  </message>
  <message>
   <source>Ask your administrator for the ministry's certificate, and give it with the server's address.</source>
   <translation>Zatražite od administratora sertifikat ministarstva i navedite ga uz adresu servera.</translation>
  </message>
  <message>
   <source>Ask your administrator to add you with that address.</source>
   <translation>Zamolite administratora da vas doda s tom adresom.</translation>
  </message>
  <message>
   <source>Ask your administrator.</source>
   <translation>Pitajte administratora.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should go out that day, or choose another.</source>
   <translation>Razmislite da li treba da izađe tog dana, ili izaberite drugi dan.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should still be said.</source>
   <translation>Zapitajte se da li to još treba reći.</translation>
  </message>
  <message>
   <source>Ask yourself whether the post still says the same.</source>
   <translation>Zapitajte se da li objava još govori isto.</translation>
  </message>
  <message>
   <source>At most {0} changes are taken at once.</source>
   <translation>Odjednom se prima najviše {0} izmena.</translation>
  </message>
  <message>
   <source>Attach a smaller version of it.</source>
   <translation>Priložite manju verziju.</translation>
  </message>
  <message>
   <source>Attach it again.</source>
   <translation>Priložite ponovo.</translation>
  </message>
  <message>
   <source>Attach it first.</source>
   <translation>Prvo priložite.</translation>
  </message>
  <message>
   <source>Attach one.</source>
   <translation>Priložite nešto.</translation>
  </message>
  <message>
   <source>Attach the file again.</source>
   <translation>Priložite datoteku ponovo.</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>Publika</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Piše se</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Zabrana objavljivanja</translation>
  </message>
  <message>
   <source>Blackout in {0} until {1}: {2}</source>
   <translation>Zabrana objavljivanja u {0} do {1}: {2}</translation>
  </message>
  <message>
   <source>Blackout until {0}: {1}</source>
   <translation>Zabrana objavljivanja do {0}: {1}</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Bosna i Hercegovina</translation>
  </message>
  <message>
   <source>Bosnian</source>
   <translation>bosanski</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Zamisao</translation>
  </message>
  <message>
   <source>Bring it back first.</source>
   <translation>Prvo vratite.</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bugarska</translation>
  </message>
  <message>
   <source>Bulgarian</source>
   <translation>bugarski</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalendar</translation>
  </message>
  <message>
   <source>Calendar {0}</source>
   <translation>Kalendar {0}</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Kampanja</translation>
  </message>
  <message>
   <source>Change the rule of its series.</source>
   <translation>Izmenite pravilo njene serije.</translation>
  </message>
  <message>
   <source>Change the text, and it becomes a draft again.</source>
   <translation>Izmenite tekst i opet postaje nacrt.</translation>
  </message>
  <message>
   <source>Changed since then: {0}.</source>
   <translation>Od tada izmenjeno: {0}.</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Zatražene izmene</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Check both, or ask your administrator.</source>
   <translation>Proverite oboje ili pitajte administratora.</translation>
  </message>
  <message>
   <source>Check it, or ask your administrator.</source>
   <translation>Proverite je ili pitajte administratora.</translation>
  </message>
  <message>
   <source>Check that every opening quote has a closing one.</source>
   <translation>Proverite da li svaki početni navodnik ima i završni.</translation>
  </message>
  <message>
   <source>Check the address and the code, or ask your administrator for a new invitation.</source>
   <translation>Proverite adresu i kod ili zatražite od administratora novu pozivnicu.</translation>
  </message>
  <message>
   <source>Check the delimiter.</source>
   <translation>Proverite razdvajač.</translation>
  </message>
  <message>
   <source>Check the name of the file.</source>
   <translation>Proverite naziv datoteke.</translation>
  </message>
  <message>
   <source>Check the network: sign in to it if it asks for that, then sync again.</source>
   <translation>Proverite mrežu: prijavite se ako to traži, pa ponovo uskladite.</translation>
  </message>
  <message>
   <source>Check the passphrase or the keyring; nothing was changed.</source>
   <translation>Proverite šifru ili riznicu ključeva; ništa nije izmenjeno.</translation>
  </message>
  <message>
   <source>Check the proxy settings.</source>
   <translation>Proverite podešavanja posrednika.</translation>
  </message>
  <message>
   <source>Choose a colleague.</source>
   <translation>Izaberite kolegu.</translation>
  </message>
  <message>
   <source>Choose a folder that can be written to.</source>
   <translation>Izaberite fasciklu u koju može da se piše.</translation>
  </message>
  <message>
   <source>Choose a later time.</source>
   <translation>Izaberite kasnije vreme.</translation>
  </message>
  <message>
   <source>Choose a picture or a film.</source>
   <translation>Izaberite sliku ili film.</translation>
  </message>
  <message>
   <source>Choose another account.</source>
   <translation>Izaberite drugi nalog.</translation>
  </message>
  <message>
   <source>Choose another campaign.</source>
   <translation>Izaberite drugu kampanju.</translation>
  </message>
  <message>
   <source>Choose another country.</source>
   <translation>Izaberite drugu zemlju.</translation>
  </message>
  <message>
   <source>Choose another day, or ask an approver or administrator of the country to override it with a reason.</source>
   <translation>Izaberite drugi dan ili zamolite odobravaoca ili administratora zemlje da uz razlog dozvoli izuzetak.</translation>
  </message>
  <message>
   <source>Choose another day.</source>
   <translation>Izaberite drugi dan.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Izaberite drugu datoteku.</translation>
  </message>
  <message>
   <source>Choose another folder or free space.</source>
   <translation>Izaberite drugu fasciklu ili oslobodite prostor.</translation>
  </message>
  <message>
   <source>Choose another number of days.</source>
   <translation>Izaberite drugi broj dana.</translation>
  </message>
  <message>
   <source>Choose another number of hours.</source>
   <translation>Izaberite drugi broj sati.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Izaberite drugu.</translation>
  </message>
  <message>
   <source>Choose another post.</source>
   <translation>Izaberite drugu objavu.</translation>
  </message>
  <message>
   <source>Choose another time of day for the series, or skip that day.</source>
   <translation>Izaberite drugo doba dana za seriju ili preskočite taj dan.</translation>
  </message>
  <message>
   <source>Choose another with --profile.</source>
   <translation>Izaberite drugi sa --profile.</translation>
  </message>
  <message>
   <source>Choose no country.</source>
   <translation>Ne birajte državu.</translation>
  </message>
  <message>
   <source>Choose one of those.</source>
   <translation>Izaberite jednu od njih.</translation>
  </message>
  <message>
   <source>Choose one of your country's accounts.</source>
   <translation>Izaberite jedan od naloga svoje zemlje.</translation>
  </message>
  <message>
   <source>Choose one of your own country's accounts.</source>
   <translation>Izaberite jedan od naloga svoje zemlje.</translation>
  </message>
  <message>
   <source>Choose one of your posts.</source>
   <translation>Izaberite jednu od svojih objava.</translation>
  </message>
  <message>
   <source>Choose one that is silent.</source>
   <translation>Izaberite neku koja nije odgovorila.</translation>
  </message>
  <message>
   <source>Choose somebody else.</source>
   <translation>Izaberite nekog drugog.</translation>
  </message>
  <message>
   <source>Choose the account again.</source>
   <translation>Ponovo izaberite nalog.</translation>
  </message>
  <message>
   <source>Choose the audience's time zone.</source>
   <translation>Izaberite vremensku zonu publike.</translation>
  </message>
  <message>
   <source>Choose the country.</source>
   <translation>Izaberite državu.</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>Klikovi</translation>
  </message>
  <message>
   <source>Close that one first, or choose another profile with --profile.</source>
   <translation>Prvo zatvorite taj, ili izaberite drugi profil sa --profile.</translation>
  </message>
  <message>
   <source>Code of your authenticator app</source>
   <translation>Kod vaše aplikacije za potvrdu</translation>
  </message>
  <message>
   <source>Columns are: {0}.</source>
   <translation>Kolone su: {0}.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Komentariši</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentari</translation>
  </message>
  <message>
   <source>Compare the two, then mark the translation as up to date.</source>
   <translation>Uporedite ih, pa označite prevod kao ažuran.</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Poverljivo: kome je potrebno</translation>
  </message>
  <message>
   <source>Confirm in the settings that it is you, then try again.</source>
   <translation>U podešavanjima potvrdite da ste to vi, pa pokušajte ponovo.</translation>
  </message>
  <message>
   <source>Confirm its publication first.</source>
   <translation>Prvo potvrdite da je objavljena.</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>Sukob</translation>
  </message>
  <message>
   <source>Connect and sync, then publish.</source>
   <translation>Povežite se i uskladite, pa objavite.</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Upozorenje o sadržaju</translation>
  </message>
  <message>
   <source>Copy what you want to keep, then forget it.</source>
   <translation>Kopirajte ono što želite da sačuvate, pa ostalo zaboravite.</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Ključna poruka</translation>
  </message>
  <message>
   <source>Correct the limit of the account.</source>
   <translation>Ispravite ograničenje naloga.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Pokrivenost</translation>
  </message>
  <message>
   <source>Czech</source>
   <translation>češki</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Češka</translation>
  </message>
  <message>
   <source>Decide again: the desk makes a new key.</source>
   <translation>Odlučite ponovo: sto pravi novi ključ.</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Odluke</translation>
  </message>
  <message>
   <source>Decisions of {0} can only be handed to somebody who works for {1}.</source>
   <translation>Odluke zemlje {0} mogu se predati samo nekom ko radi za {1}.</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Odbijeno</translation>
  </message>
  <message>
   <source>Delete that place and write it again.</source>
   <translation>Obrišite to mesto i napišite ponovo.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Obriši…</translation>
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
   <translation>Opišite svaku sliku za one koji ne vide.</translation>
  </message>
  <message>
   <source>Describe it for those who cannot see.</source>
   <translation>Opišite za one koji ne vide.</translation>
  </message>
  <message>
   <source>Description ({0})</source>
   <translation>Opis ({0})</translation>
  </message>
  <message>
   <source>Do not publish it: tell your administrator, and have it approved again.</source>
   <translation>Nemojte je objaviti: obavestite administratora i dajte je ponovo na odobrenje.</translation>
  </message>
  <message>
   <source>Do so in the settings, under “Second factor”; a program that has no such place is too old: update it.</source>
   <translation>Učinite to u podešavanjima, pod „Drugi faktor“; program koji to mesto nema je prestar: ažurirajte ga.</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Nacrt</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Imejl adresa</translation>
  </message>
  <message>
   <source>Each of the media needs an id, a name and a kind, and nothing unknown.</source>
   <translation>Svakom mediju treba oznaka, ime i vrsta, i ništa nepoznato.</translation>
  </message>
  <message>
   <source>Each part must be text of at most {0} characters.</source>
   <translation>Svaki deo mora biti tekst od najviše {0} znakova.</translation>
  </message>
  <message>
   <source>Each person hands over their own decisions.</source>
   <translation>Svako predaje samo svoje odluke.</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Kraj</translation>
  </message>
  <message>
   <source>End it first.</source>
   <translation>Prvo je završite.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>engleski</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estonija</translation>
  </message>
  <message>
   <source>Estonian</source>
   <translation>estonski</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Događaj</translation>
  </message>
  <message>
   <source>Every post of this series is public or withdrawn.</source>
   <translation>Svaka objava ove serije je javna ili povučena.</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Svi</translation>
  </message>
  <message>
   <source>Export it without that, then attach it.</source>
   <translation>Izvezite ga bez toga, pa ga priložite.</translation>
  </message>
  <message>
   <source>Fetch the film “{0}”</source>
   <translation>Preuzmi film „{0}“</translation>
  </message>
  <message>
   <source>Fetching was stopped.</source>
   <translation>Preuzimanje je zaustavljeno.</translation>
  </message>
  <message>
   <source>Figures cannot be read on a day to come.</source>
   <translation>Brojke se ne mogu očitati na dan koji tek dolazi.</translation>
  </message>
  <message>
   <source>Figures need the day on which they were read.</source>
   <translation>Uz brojke je potreban dan kada su očitane.</translation>
  </message>
  <message>
   <source>Fill in what is missing.</source>
   <translation>Dopunite ono što nedostaje.</translation>
  </message>
  <message>
   <source>Fingerprint of this content</source>
   <translation>Otisak ovog sadržaja</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prvi dan</translation>
  </message>
  <message>
   <source>Free some space, then try again; the text is still in front of you.</source>
   <translation>Oslobodite prostor, pa pokušajte ponovo; tekst je još pred vama.</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Gruzija</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>gruzijski</translation>
  </message>
  <message>
   <source>Give a .xlsx or a .csv file.</source>
   <translation>Izaberite datoteku .xlsx ili .csv.</translation>
  </message>
  <message>
   <source>Give a day, or a time with its zone.</source>
   <translation>Upišite dan, ili vreme s vremenskom zonom.</translation>
  </message>
  <message>
   <source>Give a file with a header and at least one row.</source>
   <translation>Izaberite datoteku sa zaglavljem i bar jednim redom.</translation>
  </message>
  <message>
   <source>Give a file with certificates in PEM form.</source>
   <translation>Navedite datoteku sa sertifikatima u obliku PEM.</translation>
  </message>
  <message>
   <source>Give a later end.</source>
   <translation>Upišite kasniji kraj.</translation>
  </message>
  <message>
   <source>Give a workbook or a CSV file.</source>
   <translation>Izaberite radnu svesku ili datoteku CSV.</translation>
  </message>
  <message>
   <source>Give an end that is not before the start.</source>
   <translation>Upišite kraj koji nije pre početka.</translation>
  </message>
  <message>
   <source>Give it a date and a time first.</source>
   <translation>Prvo upišite datum i vreme.</translation>
  </message>
  <message>
   <source>Give it a date and a time.</source>
   <translation>Odredite datum i vreme.</translation>
  </message>
  <message>
   <source>Give it a new time, or withdraw it: nothing resumes by itself.</source>
   <translation>Odredite joj novo vreme, ili je povucite: ništa se ne nastavlja samo.</translation>
  </message>
  <message>
   <source>Give it an end: COUNT or UNTIL.</source>
   <translation>Odredite kraj: COUNT ili UNTIL.</translation>
  </message>
  <message>
   <source>Give it one in the file.</source>
   <translation>Dajte mu ga u datoteci.</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>Odredite ga.</translation>
  </message>
  <message>
   <source>Give it to open the profile.</source>
   <translation>Upišite je da otvorite profil.</translation>
  </message>
  <message>
   <source>Give one with a header and at least one row.</source>
   <translation>Izaberite onu sa zaglavljem i bar jednim redom.</translation>
  </message>
  <message>
   <source>Give one, or allow a key file.</source>
   <translation>Upišite šifru ili dozvolite datoteku ključa.</translation>
  </message>
  <message>
   <source>Give the address of the public post.</source>
   <translation>Navedite adresu javne objave.</translation>
  </message>
  <message>
   <source>Give the day on which they were read.</source>
   <translation>Navedite dan kada su očitane.</translation>
  </message>
  <message>
   <source>Give the day.</source>
   <translation>Navedite dan.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Upišite ime.</translation>
  </message>
  <message>
   <source>Give the path of the file.</source>
   <translation>Upišite putanju datoteke.</translation>
  </message>
  <message>
   <source>Give your name.</source>
   <translation>Upišite svoje ime.</translation>
  </message>
  <message>
   <source>Go on from there.</source>
   <translation>Nastavite odatle.</translation>
  </message>
  <message>
   <source>Group of hashtags</source>
   <translation>Grupa heštegova</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>Korisničko ime</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Heštegovi</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Zadržavanje</translation>
  </message>
  <message>
   <source>If that was you, ask your administrator to unbind it: admin unbind-provider.</source>
   <translation>Ako ste to bili vi, zamolite administratora da raskine vezu: admin unbind-provider.</translation>
  </message>
  <message>
   <source>Image description</source>
   <translation>Opis slike</translation>
  </message>
  <message>
   <source>Implementation</source>
   <translation>Sprovođenje</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>Na pregledu</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>Na prevođenju</translation>
  </message>
  <message>
   <source>Install Campaign Desk again.</source>
   <translation>Ponovo instalirajte Campaign Desk.</translation>
  </message>
  <message>
   <source>Install campaigndesk again.</source>
   <translation>Ponovo instalirajte campaigndesk.</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>Pozvana</translation>
  </message>
  <message>
   <source>It cannot be approved: it needs {0} with the role {1} of {2}, and {3}.</source>
   <translation>Ne može se odobriti: potrebno je {0} s ulogom {1} zemlje {2}, a {3}.</translation>
  </message>
  <message>
   <source>It is empty. Write something here.</source>
   <translation>Prazno je. Napišite ovde nešto.</translation>
  </message>
  <message>
   <source>It is empty. Write the day on which the figures were read, as 2026-12-10.</source>
   <translation>Prazno je. Napišite dan kada su brojke očitane, kao 10.12.2026.</translation>
  </message>
  <message>
   <source>It is neither a JPEG, PNG, GIF or WebP picture nor an MP4 film.</source>
   <translation>To nije ni slika JPEG, PNG, GIF ili WebP ni snimak MP4.</translation>
  </message>
  <message>
   <source>It is nested too deep or too long.</source>
   <translation>Ugnežđeno je preduboko ili je predugačko.</translation>
  </message>
  <message>
   <source>It is not approved.</source>
   <translation>Nije odobreno.</translation>
  </message>
  <message>
   <source>It is not on hold.</source>
   <translation>Nije zadržana.</translation>
  </message>
  <message>
   <source>It is on hold already.</source>
   <translation>Već je zadržana.</translation>
  </message>
  <message>
   <source>It must be a date such as 2026-12-10, or nothing.</source>
   <translation>Mora biti datum kao što je 2026-12-10, ili ništa.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} lines.</source>
   <translation>Mora biti spisak od najviše {0} redova.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} media, each with an id of its own.</source>
   <translation>Mora biti spisak od najviše {0} medija, svaki sa svojom oznakom.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} wording rules.</source>
   <translation>Mora biti spisak od najviše {0} pravila o izrazima.</translation>
  </message>
  <message>
   <source>It must be a list of media, each with an id, a name and a kind.</source>
   <translation>Mora biti spisak medija, svaki sa oznakom, imenom i vrstom.</translation>
  </message>
  <message>
   <source>It must be a list of pairs of a role and a country.</source>
   <translation>Mora biti spisak parova uloge i zemlje.</translation>
  </message>
  <message>
   <source>It must be a time zone such as Europe/Ljubljana.</source>
   <translation>Mora biti vremenska zona kao što je Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>It must be a two-letter country code.</source>
   <translation>Mora biti dvoslovna oznaka zemlje.</translation>
  </message>
  <message>
   <source>It must be a whole number from 0 up, or nothing.</source>
   <translation>Mora biti ceo broj od 0 naviše, ili ništa.</translation>
  </message>
  <message>
   <source>It must be a whole number.</source>
   <translation>Mora biti ceo broj.</translation>
  </message>
  <message>
   <source>It must be an instant in UTC such as 2026-12-10T09:00:00Z, or nothing.</source>
   <translation>Mora biti trenutak u UTC, kao što je 2026-12-10T09:00:00Z, ili ništa.</translation>
  </message>
  <message>
   <source>It must be one line.</source>
   <translation>Mora biti jedan red.</translation>
  </message>
  <message>
   <source>It must be one of {0}, or nothing.</source>
   <translation>Mora biti jedno od {0}, ili ništa.</translation>
  </message>
  <message>
   <source>It must be text.</source>
   <translation>Mora biti tekst.</translation>
  </message>
  <message>
   <source>It must be true or false.</source>
   <translation>Mora biti tačno ili netačno.</translation>
  </message>
  <message>
   <source>It must name a handle for each channel.</source>
   <translation>Mora navesti korisničko ime za svaki kanal.</translation>
  </message>
  <message>
   <source>It needs an id, a kind, a term, a reason and a source.</source>
   <translation>Treba mu oznaka, vrsta, izraz, razlog i izvor.</translation>
  </message>
  <message>
   <source>It starts again with the next change.</source>
   <translation>Ponovo kreće sa sledećom izmenom.</translation>
  </message>
  <message>
   <source>It still holds what a camera or a program noted, such as places.</source>
   <translation>U njoj je još ono što je zabeležio foto-aparat ili program, na primer mesto.</translation>
  </message>
  <message>
   <source>Its time passed under a stop: {0}</source>
   <translation>Njeno vreme je prošlo tokom obustave: {0}</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Pridružena</translation>
  </message>
  <message>
   <source>Joined with a reservation</source>
   <translation>Pridružena s rezervom</translation>
  </message>
  <message>
   <source>Joined with reservation</source>
   <translation>Pridružila se s rezervom</translation>
  </message>
  <message>
   <source>Keep the most important ones.</source>
   <translation>Zadržite najvažnije.</translation>
  </message>
  <message>
   <source>Keep the public text.</source>
   <translation>Zadržite javni tekst.</translation>
  </message>
  <message>
   <source>Keep to my ministry</source>
   <translation>Samo za moje ministarstvo</translation>
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
   <translation>Poslednji dan</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Vodi</translation>
  </message>
  <message>
   <source>Leave out DTSTART.</source>
   <translation>Izostavite DTSTART.</translation>
  </message>
  <message>
   <source>Leave out the Z at the end of UNTIL.</source>
   <translation>Izostavite Z na kraju UNTIL.</translation>
  </message>
  <message>
   <source>Leave them out.</source>
   <translation>Izostavite ih.</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Dužina</translation>
  </message>
  <message>
   <source>Let the blackout hold again</source>
   <translation>Neka zabrana ponovo važi</translation>
  </message>
  <message>
   <source>Let the person act again first.</source>
   <translation>Prvo osobi ponovo dozvolite rad.</translation>
  </message>
  <message>
   <source>Lift it, with a reason.</source>
   <translation>Ukinite je, s razlogom.</translation>
  </message>
  <message>
   <source>Lifting a stop needs a reason.</source>
   <translation>Za ukidanje obustave treba razlog.</translation>
  </message>
  <message>
   <source>Lifting an embargo needs a reason.</source>
   <translation>Za ukidanje embarga treba razlog.</translation>
  </message>
  <message>
   <source>Lifting this embargo is proposed already.</source>
   <translation>Ukidanje ovog embarga je već predloženo.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Stav</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>Stav</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Veza</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Litvanija</translation>
  </message>
  <message>
   <source>Lithuanian</source>
   <translation>litvanski</translation>
  </message>
  <message>
   <source>Look at it as it is now.</source>
   <translation>Pogledajte kako je sada.</translation>
  </message>
  <message>
   <source>Look at it, then settle again.</source>
   <translation>Pogledajte, pa ponovo rešite.</translation>
  </message>
  <message>
   <source>Look at its approval.</source>
   <translation>Pogledajte njeno odobrenje.</translation>
  </message>
  <message>
   <source>Look at its time again.</source>
   <translation>Pogledajte ponovo vreme objave.</translation>
  </message>
  <message>
   <source>Look at the campaign as it is now, then decide.</source>
   <translation>Pogledajte kampanju kakva je sada, pa odlučite.</translation>
  </message>
  <message>
   <source>Look at the list as it is now.</source>
   <translation>Pogledajte spisak kakav je sada.</translation>
  </message>
  <message>
   <source>Look at the post as it is now.</source>
   <translation>Pogledajte objavu kakva je sada.</translation>
  </message>
  <message>
   <source>Look at the text as it is now.</source>
   <translation>Pogledajte tekst kakav je sada.</translation>
  </message>
  <message>
   <source>Look at what it made late.</source>
   <translation>Pogledajte šta je zbog nje zakasnilo.</translation>
  </message>
  <message>
   <source>Look for it in the list.</source>
   <translation>Potražite je na spisku.</translation>
  </message>
  <message>
   <source>Look it up again.</source>
   <translation>Proverite ponovo.</translation>
  </message>
  <message>
   <source>Macedonian</source>
   <translation>makedonski</translation>
  </message>
  <message>
   <source>Make a new one.</source>
   <translation>Napravite novu stavku.</translation>
  </message>
  <message>
   <source>Make a new post.</source>
   <translation>Napravite novu objavu.</translation>
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation>Smanjite je.</translation>
  </message>
  <message>
   <source>Make it yours alone: chmod 600 {0}</source>
   <translation>Neka bude samo vaša: chmod 600 {0}</translation>
  </message>
  <message>
   <source>Make its book after that.</source>
   <translation>Knjigu napravite posle toga.</translation>
  </message>
  <message>
   <source>Make its folder writable, then try again.</source>
   <translation>Omogućite upis u njenu fasciklu, pa pokušajte ponovo.</translation>
  </message>
  <message>
   <source>Make the folder writable, or open a copy of it with --profile.</source>
   <translation>Omogućite pisanje u fasciklu ili otvorite njenu kopiju sa --profile.</translation>
  </message>
  <message>
   <source>Making a {0}</source>
   <translation>Pravljenje: {0}</translation>
  </message>
  <message>
   <source>Making a {kind}</source>
   <translation>Pravljenje: {kind}</translation>
  </message>
  <message>
   <source>Mark as crisis (two approvers)</source>
   <translation>Označi kao kriznu (dva odobravaoca)</translation>
  </message>
  <message>
   <source>Mark as published…</source>
   <translation>Označi kao objavljeno…</translation>
  </message>
  <message>
   <source>Mark it with * and add the footnote.</source>
   <translation>Označite sa * i dodajte fusnotu.</translation>
  </message>
  <message>
   <source>Marking as published</source>
   <translation>Označavanje kao objavljeno</translation>
  </message>
  <message>
   <source>Media rights</source>
   <translation>Prava na medije</translation>
  </message>
  <message>
   <source>Mend it, then take it again.</source>
   <translation>Popravite je, pa je uzmite ponovo.</translation>
  </message>
  <message>
   <source>Mend the file, then take it again.</source>
   <translation>Popravite datoteku, pa je uzmite ponovo.</translation>
  </message>
  <message>
   <source>Mend the file.</source>
   <translation>Popravite datoteku.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Poruka</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Poruke</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Propušteno</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Moldavija</translation>
  </message>
  <message>
   <source>Montenegrin</source>
   <translation>crnogorski</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Crna Gora</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Meseci</translation>
  </message>
  <message>
   <source>More bytes came than were announced.</source>
   <translation>Stiglo je više bajtova nego što je najavljeno.</translation>
  </message>
  <message>
   <source>Name at least one other country.</source>
   <translation>Navedite bar jednu drugu zemlju.</translation>
  </message>
  <message>
   <source>Name both countries.</source>
   <translation>Navedite obe zemlje.</translation>
  </message>
  <message>
   <source>Name it.</source>
   <translation>Imenujte ga.</translation>
  </message>
  <message>
   <source>Name its sheets: {0}.</source>
   <translation>Listove nazovite: {0}.</translation>
  </message>
  <message>
   <source>Name other countries.</source>
   <translation>Navedite druge zemlje.</translation>
  </message>
  <message>
   <source>Name the account, or its country and channel.</source>
   <translation>Navedite nalog, ili njegovu zemlju i kanal.</translation>
  </message>
  <message>
   <source>Narrative</source>
   <translation>Narativ</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Novi pratioci</translation>
  </message>
  <message>
   <source>No account is chosen.</source>
   <translation>Nalog nije izabran.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Bez odgovora</translation>
  </message>
  <message>
   <source>No blackout blocks this post on its day.</source>
   <translation>Nijedna zabrana ne zaustavlja ovu objavu tog dana.</translation>
  </message>
  <message>
   <source>No blackout is overridden for this post.</source>
   <translation>Za ovu objavu ne važi nijedan izuzetak od zabrane.</translation>
  </message>
  <message>
   <source>No campaigns yet</source>
   <translation>Još nema kampanja</translation>
  </message>
  <message>
   <source>No file was chosen.</source>
   <translation>Nijedna datoteka nije izabrana.</translation>
  </message>
  <message>
   <source>No keyring keeps the key of your drafts. Choose a passphrase for them.</source>
   <translation>Nijedna riznica ključeva ne čuva ključ vaših nacrta. Izaberite šifru za njih.</translation>
  </message>
  <message>
   <source>No passphrase was given.</source>
   <translation>Šifra nije upisana.</translation>
  </message>
  <message>
   <source>Nobody came back from the browser.</source>
   <translation>Niko se nije vratio iz pregledača.</translation>
  </message>
  <message>
   <source>Nobody can do this.</source>
   <translation>Ovo ne može niko da uradi.</translation>
  </message>
  <message>
   <source>Nobody comes in without an e-mail address.</source>
   <translation>Bez imejl adrese niko ne može da uđe.</translation>
  </message>
  <message>
   <source>Nobody ends an embargo early alone.</source>
   <translation>Niko sam ne okončava embargo pre vremena.</translation>
  </message>
  <message>
   <source>Nobody hands over what is not theirs: they do not hold the role {0} of {1} themselves.</source>
   <translation>Niko ne predaje što nije njegovo: ta osoba sama nema ulogu {0} zemlje {1}.</translation>
  </message>
  <message>
   <source>Nobody in this network has the e-mail address by which your ministry knows you.</source>
   <translation>Niko u ovoj mreži nema imejl adresu po kojoj vas poznaje vaše ministarstvo.</translation>
  </message>
  <message>
   <source>Nobody proposes to lift this embargo.</source>
   <translation>Niko ne predlaže ukidanje ovog embarga.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Niko ne isključuje samog sebe.</translation>
  </message>
  <message>
   <source>Nobody takes the administration away from themselves.</source>
   <translation>Niko sam sebi ne oduzima administraciju.</translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet.</source>
   <translation>Na ovom laptopu još niko ne radi.</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Severna Makedonija</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Nije odlučeno</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Nije pridružena</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Nije planirano</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Napomena</translation>
  </message>
  <message>
   <source>Nothing has to be done about it.</source>
   <translation>U vezi sa njom ne treba ništa raditi.</translation>
  </message>
  <message>
   <source>Nothing is handed in. Tell your administrator, by another way than this server. Where it is as it should be, sign out and join again.</source>
   <translation>Ništa se ne predaje. Obavestite administratora drugim putem, ne preko ovog servera. Ako je sve kako treba, odjavite se i ponovo se pridružite.</translation>
  </message>
  <message>
   <source>Nothing is lost: the laptop keeps it and sends it again.</source>
   <translation>Ništa nije izgubljeno: laptop to čuva i šalje ponovo.</translation>
  </message>
  <message>
   <source>Nothing is planned in this month.</source>
   <translation>U ovom mesecu ništa nije planirano.</translation>
  </message>
  <message>
   <source>Nothing of it is on the desk.</source>
   <translation>Ništa od nje nije na stolu.</translation>
  </message>
  <message>
   <source>Nothing of yours waits for others</source>
   <translation>Ništa vaše ne čeka druge</translation>
  </message>
  <message>
   <source>Nothing waits for your decision</source>
   <translation>Ništa ne čeka vašu odluku</translation>
  </message>
  <message>
   <source>Nothing waits for your decision.</source>
   <translation>Ništa ne čeka vašu odluku.</translation>
  </message>
  <message>
   <source>Nothing was decided</source>
   <translation>Ništa nije odlučeno</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Cilj</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Službenik</translation>
  </message>
  <message>
   <source>Offline. {0}.</source>
   <translation>Bez veze. {0}.</translation>
  </message>
  <message>
   <source>On hold: {0}</source>
   <translation>Zadržano: {0}</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>Na molbu</translation>
  </message>
  <message>
   <source>Only a post in review can be decided on.</source>
   <translation>Odlučivati se može samo o objavi na pregledu.</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated.</source>
   <translation>Ponoviti se može samo objava s vremenom.</translation>
  </message>
  <message>
   <source>Only a published post has figures.</source>
   <translation>Brojke ima samo objavljena objava.</translation>
  </message>
  <message>
   <source>Only administrators of the network can do this.</source>
   <translation>Ovo mogu samo administratori mreže.</translation>
  </message>
  <message>
   <source>Only the decisions of an approver or of a lead can be handed over.</source>
   <translation>Predati se mogu samo odluke odobravaoca ili vođe.</translation>
  </message>
  <message>
   <source>Only the web page makes keys of the web page, and no others.</source>
   <translation>Samo veb-stranica pravi ključeve veb-stranice, i nikakve druge.</translation>
  </message>
  <message>
   <source>Only {0} can decide in this step.</source>
   <translation>U ovom koraku odlučuju samo: {0}.</translation>
  </message>
  <message>
   <source>Only {0} can do this.</source>
   <translation>Ovo može samo: {0}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} can do this.</source>
   <translation>Ovo može samo: {0} ili {1}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} or {2} can do this.</source>
   <translation>Ovo može samo: {0} ili {1} ili {2}.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program and save it again as an Excel workbook (.xlsx).</source>
   <translation>Otvorite je u programu za tabele i ponovo sačuvajte kao Excel radnu svesku (.xlsx).</translation>
  </message>
  <message>
   <source>Open it to change that.</source>
   <translation>Otvorite da to izmenite.</translation>
  </message>
  <message>
   <source>Open the page again and fill it in there.</source>
   <translation>Ponovo otvorite stranicu i tamo ga popunite.</translation>
  </message>
  <message>
   <source>Open the page again.</source>
   <translation>Ponovo otvorite stranicu.</translation>
  </message>
  <message>
   <source>Override the blackout…</source>
   <translation>Dozvoli izuzetak od zabrane…</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Zadužena osoba</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Deo</translation>
  </message>
  <message>
   <source>Part it into several files.</source>
   <translation>Podelite ga na više datoteka.</translation>
  </message>
  <message>
   <source>Part {0} of the thread: {1}</source>
   <translation>Deo {0} niza: {1}</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Učešće</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Partneri</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Lozinka</translation>
  </message>
  <message>
   <source>Paste its address, beginning with https://.</source>
   <translation>Nalepite adresu koja počinje sa https://.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Osoba</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Stub</translation>
  </message>
  <message>
   <source>Place another stop.</source>
   <translation>Postavite drugu obustavu.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Mesta</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planirano</translation>
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
   <translation>Ovamo dolaze objave koje drugi pošalju na odobrenje, najranije prvo.</translation>
  </message>
  <message>
   <source>Posts that you sent stay here until they are decided on.</source>
   <translation>Objave koje ste poslali ostaju ovde dok se ne odluči.</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>Dokaz</translation>
  </message>
  <message>
   <source>Propose to lift it, with a reason; another person confirms.</source>
   <translation>Predložite ukidanje sa razlogom; druga osoba potvrđuje.</translation>
  </message>
  <message>
   <source>Publish in the real network.</source>
   <translation>Objavite u pravoj mreži.</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Objavljeno</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Objavljivanje je obustavljeno ({0}), od {1}, obustavio/la: {2}: {3}</translation>
  </message>
  <message>
   <source>Publishing is stopped: {0}</source>
   <translation>Objavljivanje je obustavljeno: {0}</translation>
  </message>
  <message>
   <source>Put another one in its place.</source>
   <translation>Stavite drugi na njegovo mesto.</translation>
  </message>
  <message>
   <source>Put it back from a backup.</source>
   <translation>Vratite iz rezervne kopije.</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>Zadrži…</translation>
  </message>
  <message>
   <source>Put that step first.</source>
   <translation>Prvo stavite taj korak.</translation>
  </message>
  <message>
   <source>Put the right one back.</source>
   <translation>Vratite ispravnu.</translation>
  </message>
  <message>
   <source>Putting on hold</source>
   <translation>Zadržavanje</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Pitanje i odgovor</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Doseg</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Reakcije</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Očitano</translation>
  </message>
  <message>
   <source>Read the content and decide again.</source>
   <translation>Pročitajte sadržaj i odlučite ponovo.</translation>
  </message>
  <message>
   <source>Read the text as it is now, then decide again.</source>
   <translation>Pročitajte tekst kakav je sada, pa ponovo odlučite.</translation>
  </message>
  <message>
   <source>Release the hold</source>
   <translation>Ukini zadržavanje</translation>
  </message>
  <message>
   <source>Release the hold first.</source>
   <translation>Prvo ukinite zadržavanje.</translation>
  </message>
  <message>
   <source>Releasing the hold</source>
   <translation>Ukidanje zadržavanja</translation>
  </message>
  <message>
   <source>Remove it from the text.</source>
   <translation>Uklonite iz teksta.</translation>
  </message>
  <message>
   <source>Remove it.</source>
   <translation>Uklonite.</translation>
  </message>
  <message>
   <source>Remove it: what people read would not be what was approved.</source>
   <translation>Uklonite: ljudi ne bi čitali ono što je odobreno.</translation>
  </message>
  <message>
   <source>Remove or rename one of them.</source>
   <translation>Jednu uklonite ili preimenujte.</translation>
  </message>
  <message>
   <source>Remove the sheets of other work.</source>
   <translation>Uklonite listove drugog posla.</translation>
  </message>
  <message>
   <source>Remove what is not part of the plan.</source>
   <translation>Uklonite ono što nije deo plana.</translation>
  </message>
  <message>
   <source>Reopen as draft</source>
   <translation>Ponovo otvori kao nacrt</translation>
  </message>
  <message>
   <source>Reopening</source>
   <translation>Ponovno otvaranje</translation>
  </message>
  <message>
   <source>Repeat it first.</source>
   <translation>Prvo je ponovite.</translation>
  </message>
  <message>
   <source>Repeated claim</source>
   <translation>Ponovljena tvrdnja</translation>
  </message>
  <message>
   <source>Repeated text</source>
   <translation>Ponovljen tekst</translation>
  </message>
  <message>
   <source>Report it.</source>
   <translation>Prijavite to.</translation>
  </message>
  <message>
   <source>Report it: the program sent what the server does not know.</source>
   <translation>Prijavite to: program je poslao nešto što server ne poznaje.</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Molba</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Zatraži izmene</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Zatraži izmene…</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Rezerva</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Rezultati</translation>
  </message>
  <message>
   <source>Roles are {0}.</source>
   <translation>Uloge su {0}.</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Rumunija</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation>rumunski</translation>
  </message>
  <message>
   <source>Row {0} cannot be read as CSV: {1}.</source>
   <translation>Red {0} ne može da se pročita kao CSV: {1}.</translation>
  </message>
  <message>
   <source>Row {0} has more than {1} columns.</source>
   <translation>Red {0} ima više od {1} kolona.</translation>
  </message>
  <message>
   <source>Rule {0}: Another rule has the id “{1}” already.</source>
   <translation>Pravilo {0}: Drugo pravilo već ima oznaku „{1}“.</translation>
  </message>
  <message>
   <source>Save it anew, then attach it.</source>
   <translation>Sačuvajte je ponovo, pa je priložite.</translation>
  </message>
  <message>
   <source>Save it as .xlsx without a password.</source>
   <translation>Sačuvajte je kao .xlsx bez lozinke.</translation>
  </message>
  <message>
   <source>Save it as a file, then add that.</source>
   <translation>Sačuvajte je kao datoteku, pa dodajte nju.</translation>
  </message>
  <message>
   <source>Save it as an Excel workbook (.xlsx) or as CSV.</source>
   <translation>Sačuvajte je kao Excel radnu svesku (.xlsx) ili kao CSV.</translation>
  </message>
  <message>
   <source>Save it in one of these forms, then attach that.</source>
   <translation>Sačuvajte u nekom od ovih oblika, pa to priložite.</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>Sačuvajte je manju.</translation>
  </message>
  <message>
   <source>Say it in other words, or leave one of the two out.</source>
   <translation>Recite drugim rečima ili jednu od njih izostavite.</translation>
  </message>
  <message>
   <source>Say it otherwise.</source>
   <translation>Recite drugačije.</translation>
  </message>
  <message>
   <source>Say true or false.</source>
   <translation>Navedite tačno ili netačno.</translation>
  </message>
  <message>
   <source>Say what is true in your own words; a claim that is repeated spreads.</source>
   <translation>Recite šta je istina svojim rečima; ponovljena tvrdnja se širi.</translation>
  </message>
  <message>
   <source>Say what should change.</source>
   <translation>Navedite šta treba izmeniti.</translation>
  </message>
  <message>
   <source>Say whether you mean the first (UTC{0}) or the second (UTC{1}).</source>
   <translation>Navedite da li mislite na prvo (UTC{0}) ili drugo (UTC{1}).</translation>
  </message>
  <message>
   <source>Say why it ends before its time.</source>
   <translation>Recite zašto se završava pre vremena.</translation>
  </message>
  <message>
   <source>Say why it goes out all the same.</source>
   <translation>Recite zašto ipak izlazi.</translation>
  </message>
  <message>
   <source>Say why nothing may go out.</source>
   <translation>Recite zašto ništa ne sme u javnost.</translation>
  </message>
  <message>
   <source>Say why posts may go out again.</source>
   <translation>Recite zašto objave ponovo smeju u javnost.</translation>
  </message>
  <message>
   <source>Say why.</source>
   <translation>Recite zašto.</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Zakaži</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Zakazano</translation>
  </message>
  <message>
   <source>Scheduling</source>
   <translation>Zakazivanje</translation>
  </message>
  <message>
   <source>Scoring</source>
   <translation>Ocenjivanje</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Pošalji na odobrenje</translation>
  </message>
  <message>
   <source>Send it again.</source>
   <translation>Pošaljite ponovo.</translation>
  </message>
  <message>
   <source>Send it as it is, or with gzip.</source>
   <translation>Pošaljite kako jeste, ili sa gzip.</translation>
  </message>
  <message>
   <source>Send it for approval again.</source>
   <translation>Pošaljite ponovo na odobrenje.</translation>
  </message>
  <message>
   <source>Send it for approval.</source>
   <translation>Pošaljite na odobrenje.</translation>
  </message>
  <message>
   <source>Send less at once.</source>
   <translation>Pošaljite manje odjednom.</translation>
  </message>
  <message>
   <source>Send the medium again from its beginning.</source>
   <translation>Pošaljite sliku ili snimak ponovo od početka.</translation>
  </message>
  <message>
   <source>Sending for approval</source>
   <translation>Slanje na odobrenje</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Osetljivost</translation>
  </message>
  <message>
   <source>Sent by {0}</source>
   <translation>Poslato: {0}</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Srbija</translation>
  </message>
  <message>
   <source>Serbian (Cyrillic)</source>
   <translation>srpski (ćirilica)</translation>
  </message>
  <message>
   <source>Serbian (Latin)</source>
   <translation>srpski (latinica)</translation>
  </message>
  <message>
   <source>Set another embargo for what is still to come.</source>
   <translation>Postavite novi embargo za ono što tek dolazi.</translation>
  </message>
  <message>
   <source>Set up the second factor in the settings of the desk.</source>
   <translation>Podesite drugi faktor u podešavanjima stola.</translation>
  </message>
  <message>
   <source>Settle the conflict first.</source>
   <translation>Prvo rešite sukob.</translation>
  </message>
  <message>
   <source>Settle the conflict instead.</source>
   <translation>Umesto toga rešite sukob.</translation>
  </message>
  <message>
   <source>Settle the conflict.</source>
   <translation>Rešite sukob.</translation>
  </message>
  <message>
   <source>Settling a conflict</source>
   <translation>Rešavanje sukoba</translation>
  </message>
  <message>
   <source>Share the {0} first.</source>
   <translation>Prvo podelite: {0}.</translation>
  </message>
  <message>
   <source>Share with the network</source>
   <translation>Podeli s mrežom</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Deljenja</translation>
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
   <translation>Skratite malo, za svaki slučaj.</translation>
  </message>
  <message>
   <source>Shorten it, or look at the post once it is out.</source>
   <translation>Skratite, ili pogledajte objavu kad izađe.</translation>
  </message>
  <message>
   <source>Shorten it, or make a thread of it.</source>
   <translation>Skratite, ili napravite niz.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Skratite.</translation>
  </message>
  <message>
   <source>Shorten the title.</source>
   <translation>Skratite naslov.</translation>
  </message>
  <message>
   <source>Show it to the network.</source>
   <translation>Pokažite je mreži.</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Prijava</translation>
  </message>
  <message>
   <source>Sign in again from the beginning.</source>
   <translation>Prijavite se ponovo od početka.</translation>
  </message>
  <message>
   <source>Sign in again whenever you like.</source>
   <translation>Prijavite se ponovo kad god želite.</translation>
  </message>
  <message>
   <source>Sign in again, and finish it there.</source>
   <translation>Prijavite se ponovo i dovršite prijavu tamo.</translation>
  </message>
  <message>
   <source>Sign in again; unsent work is kept.</source>
   <translation>Prijavite se ponovo; neposlati rad je sačuvan.</translation>
  </message>
  <message>
   <source>Sign in at your ministry</source>
   <translation>Prijava kod vašeg ministarstva</translation>
  </message>
  <message>
   <source>Sign in first.</source>
   <translation>Prvo se prijavite.</translation>
  </message>
  <message>
   <source>Sign in on this device, or take its new name with POST /v1/devices.</source>
   <translation>Prijavite se na ovom uređaju, ili uzmite njegovo novo ime sa POST /v1/devices.</translation>
  </message>
  <message>
   <source>Sign in to a server, or start without one.</source>
   <translation>Prijavite se na server, ili počnite bez njega.</translation>
  </message>
  <message>
   <source>Sign in with your password.</source>
   <translation>Prijavite se lozinkom.</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Odjava</translation>
  </message>
  <message>
   <source>Since it was approved last</source>
   <translation>Od poslednjeg odobrenja</translation>
  </message>
  <message>
   <source>Slovak</source>
   <translation>slovački</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Slovačka</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Slovenija</translation>
  </message>
  <message>
   <source>Slovenian</source>
   <translation>slovenački</translation>
  </message>
  <message>
   <source>Somebody has already decided on this content for you.</source>
   <translation>Neko je već odlučio o ovom sadržaju umesto vas.</translation>
  </message>
  <message>
   <source>Somebody has already decided on this post.</source>
   <translation>Neko je već odlučio o ovoj objavi.</translation>
  </message>
  <message>
   <source>Somebody in this network has the address “{0}” already.</source>
   <translation>Neko u ovoj mreži već ima adresu „{0}“.</translation>
  </message>
  <message>
   <source>Somebody works in this profile already.</source>
   <translation>U ovom profilu već neko radi.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Izvornik</translation>
  </message>
  <message>
   <source>Split it into several files.</source>
   <translation>Podelite je na više datoteka.</translation>
  </message>
  <message>
   <source>Split it, or export one campaign at a time.</source>
   <translation>Podelite je ili izvezite jednu po jednu kampanju.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Faza</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Početak</translation>
  </message>
  <message>
   <source>Start where it can be asked for.</source>
   <translation>Pokrenite tamo gde se može pitati.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stanje</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Obustava</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>Strategija</translation>
  </message>
  <message>
   <source>Sync again to fetch the rest; what is here stays.</source>
   <translation>Sinhronizujte ponovo da preuzmete ostalo; što je ovde, ostaje.</translation>
  </message>
  <message>
   <source>Sync again.</source>
   <translation>Ponovo uskladite.</translation>
  </message>
  <message>
   <source>Sync the laptop on which it was attached, then send the post for approval again.</source>
   <translation>Uskladite laptop na kom je priloženo, pa objavu ponovo pošaljite na odobrenje.</translation>
  </message>
  <message>
   <source>Sync to fetch the rest from the server.</source>
   <translation>Uskladite da preuzmete ostalo sa servera.</translation>
  </message>
  <message>
   <source>Sync, then look again.</source>
   <translation>Uskladite, pa pogledajte ponovo.</translation>
  </message>
  <message>
   <source>Sync, then try again.</source>
   <translation>Uskladite, pa pokušajte ponovo.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Oznaka</translation>
  </message>
  <message>
   <source>Take a new name for this device and send the change again under a new id.</source>
   <translation>Uzmite novo ime za ovaj uređaj i pošaljite izmenu ponovo pod novom oznakom.</translation>
  </message>
  <message>
   <source>Take another one, or publish before.</source>
   <translation>Uzmite drugi, ili objavite ranije.</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Skini s rasporeda</translation>
  </message>
  <message>
   <source>Take out {0}.</source>
   <translation>Izbacite {0}.</translation>
  </message>
  <message>
   <source>Take the crisis mark away</source>
   <translation>Ukloni oznaku krize</translation>
  </message>
  <message>
   <source>Taking back from review</source>
   <translation>Uzimanje nazad s pregleda</translation>
  </message>
  <message>
   <source>Taking off the schedule</source>
   <translation>Skidanje s rasporeda</translation>
  </message>
  <message>
   <source>Tell your administrator. Everything that you write is kept on this laptop.</source>
   <translation>Obavestite administratora. Sve što pišete čuva se na ovom laptopu.</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Šablon</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Tekst</translation>
  </message>
  <message>
   <source>That did not work</source>
   <translation>To nije uspelo</translation>
  </message>
  <message>
   <source>The JSON gives one name twice in the same object.</source>
   <translation>JSON u istom objektu daje jedno ime dvaput.</translation>
  </message>
  <message>
   <source>The JSON is nested too deep.</source>
   <translation>JSON je ugnežđen preduboko.</translation>
  </message>
  <message>
   <source>The JSON is not what this address takes: {0}.</source>
   <translation>JSON nije ono što ova adresa prima: {0}.</translation>
  </message>
  <message>
   <source>The account belongs to {0}, the post to {1}.</source>
   <translation>Nalog pripada: {0}, objava: {1}.</translation>
  </message>
  <message>
   <source>The account is on another channel.</source>
   <translation>Nalog je na drugom kanalu.</translation>
  </message>
  <message>
   <source>The address of a server has no name, query or fragment.</source>
   <translation>Adresa servera nema ime, upit ni fragment.</translation>
  </message>
  <message>
   <source>The address or the password is wrong.</source>
   <translation>Adresa ili lozinka nije tačna.</translation>
  </message>
  <message>
   <source>The address, the password or the device's name cannot be used.</source>
   <translation>Adresa, lozinka ili ime uređaja ne može se koristiti.</translation>
  </message>
  <message>
   <source>The answer comes from another sign-in than your ministry's.</source>
   <translation>Odgovor dolazi od druge prijave, a ne od prijave vašeg ministarstva.</translation>
  </message>
  <message>
   <source>The answer did not come from a Campaign Desk server as it left it: {0}. Nothing was changed.</source>
   <translation>Odgovor nije stigao sa servera Campaign Desk onakav kakav je poslat: {0}. Ništa nije izmenjeno.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in belongs to another attempt.</source>
   <translation>Odgovor prijave vašeg ministarstva pripada drugom pokušaju.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in cannot be trusted: its signature does not fit.</source>
   <translation>Odgovoru prijave vašeg ministarstva ne može se verovati: potpis ne odgovara.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in has expired.</source>
   <translation>Odgovor prijave vašeg ministarstva je istekao.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in was made for another program.</source>
   <translation>Odgovor prijave vašeg ministarstva napravljen je za drugi program.</translation>
  </message>
  <message>
   <source>The approval lapsed: {0}.</source>
   <translation>Odobrenje je isteklo: {0}.</translation>
  </message>
  <message>
   <source>The approval route has changed since this post was approved.</source>
   <translation>Tok odobravanja se izmenio od odobrenja ove objave.</translation>
  </message>
  <message>
   <source>The body is not JSON in UTF-8.</source>
   <translation>Telo zahteva nije JSON u UTF-8.</translation>
  </message>
  <message>
   <source>The body is not gzip.</source>
   <translation>Telo zahteva nije gzip.</translation>
  </message>
  <message>
   <source>The body is of a type that this address does not take.</source>
   <translation>Telo zahteva je vrste koju ova adresa ne prima.</translation>
  </message>
  <message>
   <source>The body must be JSON (Content-Type: application/json).</source>
   <translation>Telo zahteva mora biti JSON (Content-Type: application/json).</translation>
  </message>
  <message>
   <source>The bytes that arrived are not those that were announced; they were dropped.</source>
   <translation>Pristigli bajtovi nisu oni koji su najavljeni; odbačeni su.</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Kampanja se završava pre nego što počne.</translation>
  </message>
  <message>
   <source>The campaign that this belongs to is not here.</source>
   <translation>Kampanja kojoj ovo pripada nije ovde.</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be read.</source>
   <translation>Datoteka sertifikata {0} ne može se pročitati.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not trusted on this laptop.</source>
   <translation>Sertifikat za {0} nije pouzdan na ovom laptopu.</translation>
  </message>
  <message>
   <source>The change of the {0}</source>
   <translation>Izmena polja {0}</translation>
  </message>
  <message>
   <source>The change of the {0}{1}</source>
   <translation>Izmena polja „{0}“{1}</translation>
  </message>
  <message>
   <source>The change “{0}” does not have the form it should have.</source>
   <translation>Izmena „{0}“ nema oblik koji bi trebalo da ima.</translation>
  </message>
  <message>
   <source>The channel “{0}” is not known.</source>
   <translation>Kanal „{0}“ nije poznat.</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>Komentar je prazan.</translation>
  </message>
  <message>
   <source>The connection to {0} broke off.</source>
   <translation>Veza sa {0} je prekinuta.</translation>
  </message>
  <message>
   <source>The content changed while you were reading. Read it again.</source>
   <translation>Sadržaj se izmenio dok ste čitali. Pročitajte ponovo.</translation>
  </message>
  <message>
   <source>The content is approved.</source>
   <translation>Sadržaj je odobren.</translation>
  </message>
  <message>
   <source>The content, or who has to approve it, has changed since it was shown to you.</source>
   <translation>Sadržaj, ili ko treba da ga odobri, izmenio se otkad vam je prikazan.</translation>
  </message>
  <message>
   <source>The database in {0} cannot be opened with this key.</source>
   <translation>Baza podataka u {0} ne može se otvoriti ovim ključem.</translation>
  </message>
  <message>
   <source>The database in {0} has version {1}; this program knows {2} at most.</source>
   <translation>Baza podataka u {0} ima verziju {1}; ovaj program poznaje najviše {2}.</translation>
  </message>
  <message>
   <source>The database is busy with other work.</source>
   <translation>Baza podataka je zauzeta drugim poslom.</translation>
  </message>
  <message>
   <source>The database of this laptop was damaged. It is kept as {0}; {1} unsent changes were saved. Sync to fetch everything else from the server.</source>
   <translation>Baza podataka ovog laptopa bila je oštećena. Čuva se kao {0}; sačuvanih neposlatih izmena: {1}. Uskladite da preuzmete sve ostalo sa servera.</translation>
  </message>
  <message>
   <source>The database of this laptop was found damaged and was kept aside. Work that was not sent is safe.</source>
   <translation>Baza podataka ovog laptopa nađena je oštećena i sklonjena. Neposlati rad je na sigurnom.</translation>
  </message>
  <message>
   <source>The desk did not say well where it waits.</source>
   <translation>Sto nije ispravno rekao gde čeka.</translation>
  </message>
  <message>
   <source>The device's name must be 1 to 64 letters, digits or any of . _ : and -.</source>
   <translation>Ime uređaja mora imati od 1 do 64 slova, cifre ili znaka . _ : i -.</translation>
  </message>
  <message>
   <source>The dictionary {0} cannot be used.</source>
   <translation>Rečnik {0} ne može da se koristi.</translation>
  </message>
  <message>
   <source>The effect must be warn or block.</source>
   <translation>Učinak mora biti warn ili block.</translation>
  </message>
  <message>
   <source>The figures of a post are its own country's.</source>
   <translation>Brojke objave pripadaju njenoj zemlji.</translation>
  </message>
  <message>
   <source>The file has a header but no rows.</source>
   <translation>Datoteka ima zaglavlje, ali nijedan red.</translation>
  </message>
  <message>
   <source>The file has more than {0} rows.</source>
   <translation>Datoteka ima više od {0} redova.</translation>
  </message>
  <message>
   <source>The file has no sheet of a plan.</source>
   <translation>U datoteci nema nijednog lista plana.</translation>
  </message>
  <message>
   <source>The file holds NUL characters, so it is not a CSV file in this encoding.</source>
   <translation>U datoteci su znakovi NUL, dakle nije CSV u ovom kodiranju.</translation>
  </message>
  <message>
   <source>The file is not {0}: byte {1} does not fit.</source>
   <translation>Datoteka nije {0}: bajt {1} ne odgovara.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read as text.</source>
   <translation>Datoteka {0} ne može da se pročita kao tekst.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read: {1}.</source>
   <translation>Datoteka {0} ne može se pročitati: {1}.</translation>
  </message>
  <message>
   <source>The file {0} changed while it was read.</source>
   <translation>Datoteka {0} izmenila se tokom čitanja.</translation>
  </message>
  <message>
   <source>The file {0} is damaged, so the passphrase cannot be used.</source>
   <translation>Datoteka {0} je oštećena, pa se šifra ne može koristiti.</translation>
  </message>
  <message>
   <source>The file {0} is too large: at most {1} MiB can be attached.</source>
   <translation>Datoteka {0} je prevelika: može se priložiti najviše {1} MiB.</translation>
  </message>
  <message>
   <source>The file {0} {1}.</source>
   <translation>Datoteka {0} {1}.</translation>
  </message>
  <message>
   <source>The film has a track of data such as places beside its picture and sound.</source>
   <translation>Film pored slike i zvuka ima trag s podacima, na primer o mestima.</translation>
  </message>
  <message>
   <source>The first step of an approval route must be the post's own country's approver.</source>
   <translation>Prvi korak toka odobravanja mora biti odobravalac zemlje same objave.</translation>
  </message>
  <message>
   <source>The font file {0} is damaged.</source>
   <translation>Datoteka fonta {0} je oštećena.</translation>
  </message>
  <message>
   <source>The form is larger than the server's limit.</source>
   <translation>Obrazac je veći od ograničenja servera.</translation>
  </message>
  <message>
   <source>The form was not understood.</source>
   <translation>Obrazac nije shvaćen.</translation>
  </message>
  <message>
   <source>The id, the term, the reason and the source must say something.</source>
   <translation>Oznaka, izraz, razlog i izvor moraju nešto da kažu.</translation>
  </message>
  <message>
   <source>The key file {0} can be read by others.</source>
   <translation>Datoteku ključa {0} mogu čitati i drugi.</translation>
  </message>
  <message>
   <source>The key file {0} cannot be read.</source>
   <translation>Datoteka ključa {0} ne može se pročitati.</translation>
  </message>
  <message>
   <source>The key of the database lies unprotected in {0}: whoever can read the disk can read the drafts. Use a keyring or a passphrase where you can.</source>
   <translation>Ključ baze podataka leži nezaštićen u {0}: ko može da čita disk, može da čita nacrte. Koristite riznicu ključeva ili šifru gde možete.</translation>
  </message>
  <message>
   <source>The key of the profile {0} is not in the keyring of this system.</source>
   <translation>Ključ profila {0} nije u riznici ključeva ovoga sistema.</translation>
  </message>
  <message>
   <source>The key of this decision was revoked.</source>
   <translation>Ključ ove odluke je opozvan.</translation>
  </message>
  <message>
   <source>The key of this profile could not be removed from the keyring.</source>
   <translation>Ključ ovog profila nije mogao da se ukloni iz svežnja ključeva.</translation>
  </message>
  <message>
   <source>The kind must be one of {0}.</source>
   <translation>Vrsta mora biti jedna od {0}.</translation>
  </message>
  <message>
   <source>The kind of this change or record is not a name.</source>
   <translation>Vrsta ove izmene ili zapisa nije ime.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again and offers what the backup lost; unsent work is kept.</source>
   <translation>Laptop ponovo preuzima potvrđenu kopiju i nudi što je rezervna kopija izgubila; neposlati rad se čuva.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again; unsent work is kept.</source>
   <translation>Laptop ponovo preuzima potvrđenu kopiju; neposlat rad se čuva.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Poslednji dan je pre prvog.</translation>
  </message>
  <message>
   <source>The limit is between 1 and {0} hours.</source>
   <translation>Granica je između 1 i {0} č.</translation>
  </message>
  <message>
   <source>The limit of {0} leaves no room for text.</source>
   <translation>Ograničenje od {0} ne ostavlja mesta za tekst.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was approved.</source>
   <translation>Stav „{0}“ je izmenjen posle odobrenja ove objave.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was sent for approval.</source>
   <translation>Stav „{0}“ je izmenjen posle slanja ove objave na odobrenje.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was approved.</source>
   <translation>Stav „{0}“ je uklonjen posle odobrenja ove objave.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was sent for approval.</source>
   <translation>Stav „{0}“ je uklonjen posle slanja ove objave na odobrenje.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was approved.</source>
   <translation>Stav „{0}“ je povučen posle odobrenja ove objave.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was sent for approval.</source>
   <translation>Stav „{0}“ je povučen posle slanja ove objave na odobrenje.</translation>
  </message>
  <message>
   <source>The line “{0}”, on which this post rests, is withdrawn.</source>
   <translation>Stav „{0}“, na kom počiva ova objava, povučen je.</translation>
  </message>
  <message>
   <source>The link is no address of a page.</source>
   <translation>Veza nije adresa stranice.</translation>
  </message>
  <message>
   <source>The link to the published post is missing.</source>
   <translation>Nedostaje veza do objavljene objave.</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Samo ministarstva</translation>
  </message>
  <message>
   <source>The national days could not be worked out.</source>
   <translation>Državni praznici nisu mogli da se izračunaju.</translation>
  </message>
  <message>
   <source>The network's coordinator holds it.</source>
   <translation>Zadržava je koordinator mreže.</translation>
  </message>
  <message>
   <source>The next decision makes a new one.</source>
   <translation>Sledeća odluka pravi novi.</translation>
  </message>
  <message>
   <source>The number of days is between 0 and {0}.</source>
   <translation>Broj dana je između 0 i {0}.</translation>
  </message>
  <message>
   <source>The number or the time of this change is not formed well.</source>
   <translation>Broj ili vreme ove izmene nije ispravno zapisano.</translation>
  </message>
  <message>
   <source>The other text is in the history: restore it from there.</source>
   <translation>Drugi tekst je u istoriji: vratite ga odatle.</translation>
  </message>
  <message>
   <source>The pack “{0}” was not taken. {1}</source>
   <translation>Paket „{0}“ nije uzet. {1}</translation>
  </message>
  <message>
   <source>The packed body is not complete.</source>
   <translation>Spakovano telo zahteva nije potpuno.</translation>
  </message>
  <message>
   <source>The passphrase is too short: {0} characters.</source>
   <translation>Šifra je prekratka: {0} znakova.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.</source>
   <translation>Šifra nije tačna.</translation>
  </message>
  <message>
   <source>The passphrase of your drafts:</source>
   <translation>Šifra vaših nacrta:</translation>
  </message>
  <message>
   <source>The password is wrong.</source>
   <translation>Lozinka je pogrešna.</translation>
  </message>
  <message>
   <source>The password or the code cannot be used.</source>
   <translation>Lozinka ili kod ne mogu da se upotrebe.</translation>
  </message>
  <message>
   <source>The pasted picture cannot be read.</source>
   <translation>Nalepljena slika ne može da se pročita.</translation>
  </message>
  <message>
   <source>The person for whom you decide wrote part of this content, or has already decided on it.</source>
   <translation>Osoba za koju odlučujete napisala je deo ovog sadržaja, ili je već odlučila o njemu.</translation>
  </message>
  <message>
   <source>The person with your e-mail address has come here by another account of your ministry before.</source>
   <translation>Osoba sa vašom imejl adresom već je dolazila ovamo s drugog naloga vašeg ministarstva.</translation>
  </message>
  <message>
   <source>The picture has {0} x {1} dots; it may have at most {2} million.</source>
   <translation>Slika ima {0} x {1} tačaka; sme da ima najviše {2} miliona.</translation>
  </message>
  <message>
   <source>The picture is too large: it may have at most {0} MiB.</source>
   <translation>Slika je prevelika: sme da ima najviše {0} MiB.</translation>
  </message>
  <message>
   <source>The picture {0} could not be written.</source>
   <translation>Slika {0} nije mogla da se zapiše.</translation>
  </message>
  <message>
   <source>The post that these figures are of is not here.</source>
   <translation>Objave na koju se ove brojke odnose nema ovde.</translation>
  </message>
  <message>
   <source>The profile folder {0} cannot be used: {1}.</source>
   <translation>Fascikla profila {0} ne može se koristiti: {1}.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to, so nothing can be changed.</source>
   <translation>U profil {0} ne može se pisati, pa se ništa ne može izmeniti.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to: everything can be read, nothing changed.</source>
   <translation>U profil {0} ne može se pisati: sve se može čitati, ništa izmeniti.</translation>
  </message>
  <message>
   <source>The profile {0} is open in another Campaign Desk{1}.</source>
   <translation>Profil {0} je otvoren u drugom programu Campaign Desk{1}.</translation>
  </message>
  <message>
   <source>The provider “{0}” has no https address.</source>
   <translation>Pružalac „{0}“ nema https adresu.</translation>
  </message>
  <message>
   <source>The proxy on the way to {0} does not let the desk through.</source>
   <translation>Posrednik na putu do {0} ne propušta sto.</translation>
  </message>
  <message>
   <source>The record is not here any more, so this cannot be undone.</source>
   <translation>Zapisa više nema ovde, pa se ovo ne može opozvati.</translation>
  </message>
  <message>
   <source>The record of the network is not on this laptop.</source>
   <translation>Zapis mreže nije na ovom računaru.</translation>
  </message>
  <message>
   <source>The record that this change belongs to is not here.</source>
   <translation>Zapisa kojem ova izmena pripada nema ovde.</translation>
  </message>
  <message>
   <source>The request is larger than the server's limit.</source>
   <translation>Zahtev je veći nego što server dozvoljava.</translation>
  </message>
  <message>
   <source>The request was not understood.</source>
   <translation>Zahtev nije shvaćen.</translation>
  </message>
  <message>
   <source>The sample campaign was left out.</source>
   <translation>Primer kampanje je izostavljen.</translation>
  </message>
  <message>
   <source>The server did not keep what it was sent of a picture.</source>
   <translation>Server nije sačuvao što mu je poslato od slike.</translation>
  </message>
  <message>
   <source>The server does not have all of {0} yet.</source>
   <translation>Server još nema sve: {0}.</translation>
  </message>
  <message>
   <source>The server does not sign the head of its ledger with the key that it had before.</source>
   <translation>Server ne potpisuje vrh svoje knjige promena ključem koji je imao ranije.</translation>
  </message>
  <message>
   <source>The server does not take this medium. {0}</source>
   <translation>Server ne prima ovu sliku ili snimak. {0}</translation>
  </message>
  <message>
   <source>The server failed; nothing of this request was applied.</source>
   <translation>Server je otkazao; ništa od ovog zahteva nije sprovedeno.</translation>
  </message>
  <message>
   <source>The server has {0} bytes of this medium.</source>
   <translation>Server ima {0} bajtova ove slike ili snimka.</translation>
  </message>
  <message>
   <source>The server is stopping.</source>
   <translation>Server se zaustavlja.</translation>
  </message>
  <message>
   <source>The server seems to have been restored from an older backup; nothing can be handed in until it is confirmed.</source>
   <translation>Izgleda da je server vraćen iz starije rezervne kopije; ništa se ne može predati dok se to ne potvrdi.</translation>
  </message>
  <message>
   <source>The server signs the head of its ledger wrongly.</source>
   <translation>Server pogrešno potpisuje vrh svoje knjige promena.</translation>
  </message>
  <message>
   <source>The server speaks protocol {0}, the program {1} or newer.</source>
   <translation>Server govori protokol {0}, program {1} ili noviji.</translation>
  </message>
  <message>
   <source>The server was restored from a backup since this laptop was here last.</source>
   <translation>Server je vraćen iz rezervne kopije otkad je ovaj laptop poslednji put bio ovde.</translation>
  </message>
  <message>
   <source>The server's database cannot confirm what is handed in now.</source>
   <translation>Baza podataka servera sada ne može da potvrdi predato.</translation>
  </message>
  <message>
   <source>The server's history does not reach as far as this laptop's.</source>
   <translation>Istorija servera ne doseže dokle istorija ovog laptopa.</translation>
  </message>
  <message>
   <source>The server’s ledger was rewritten: on {0} it stood otherwise.</source>
   <translation>Knjiga promena servera je napisana iznova: dana {0} bila je drugačija.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has more than {1} rows.</source>
   <translation>List „{0}“ ima više od {1} redova.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has no column for: {1}. Its header reads {2}.</source>
   <translation>List „{0}“ nema kolonu za: {1}. Njegovo zaglavlje glasi {2}.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has two columns for “{1}”: “{2}” and “{3}”.</source>
   <translation>List „{0}“ ima dve kolone za „{1}“: „{2}“ i „{3}“.</translation>
  </message>
  <message>
   <source>The sheet “{0}” is not part of a plan and was left alone.</source>
   <translation>List „{0}“ nije deo plana i ostavljen je po strani.</translation>
  </message>
  <message>
   <source>The sign-in was given up.</source>
   <translation>Od prijave se odustalo.</translation>
  </message>
  <message>
   <source>The signature of this decision does not fit it.</source>
   <translation>Potpis ove odluke joj ne odgovara.</translation>
  </message>
  <message>
   <source>The source text changed since this was written.</source>
   <translation>Izvorni tekst se izmenio otkad je ovo napisano.</translation>
  </message>
  <message>
   <source>The spelling program stopped.</source>
   <translation>Program za pravopis se zaustavio.</translation>
  </message>
  <message>
   <source>The text changed again meanwhile.</source>
   <translation>Tekst se u međuvremenu opet izmenio.</translation>
  </message>
  <message>
   <source>The text has {0} characters; at most {1} can be kept in one field.</source>
   <translation>Tekst ima {0} znakova; u jednom polju može se čuvati najviše {1}.</translation>
  </message>
  <message>
   <source>The text holds carriage returns; lines must end with a line feed.</source>
   <translation>Tekst sadrži znake CR; redovi se moraju završavati znakom LF.</translation>
  </message>
  <message>
   <source>The text holds the character U+{0} at position {1}, which cannot be kept.</source>
   <translation>Tekst sadrži znak U+{0} na položaju {1}, koji se ne može sačuvati.</translation>
  </message>
  <message>
   <source>The text holds {0} at place {1}, which no channel takes.</source>
   <translation>Tekst sadrži {0} na mestu {1}, što nijedan kanal ne prima.</translation>
  </message>
  <message>
   <source>The text is not in Unicode normal form NFC.</source>
   <translation>Tekst nije u normalnom obliku Unicode NFC.</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1} ({2} of {3}).</source>
   <translation>Tekst je za {0} predugačak ({1}: {2} od {3}).</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1}{2} ({3} of {4}).</source>
   <translation>Tekst je za {0} predugačak ({1}{2}: {3} od {4}).</translation>
  </message>
  <message>
   <source>The text that stands was not changed by this.</source>
   <translation>Tekst koji važi ovim nije izmenjen.</translation>
  </message>
  <message>
   <source>The text, to the letter</source>
   <translation>Tekst, do u slovo</translation>
  </message>
  <message>
   <source>The time of publication has passed.</source>
   <translation>Vreme objavljivanja je prošlo.</translation>
  </message>
  <message>
   <source>The times of a series are not written one by one.</source>
   <translation>Vremena serije ne pišu se jedno po jedno.</translation>
  </message>
  <message>
   <source>The title holds a character that {0} does not take.</source>
   <translation>Naslov sadrži znak koji {0} ne prima.</translation>
  </message>
  <message>
   <source>The title is {0} too long for {1} ({2} of {3}).</source>
   <translation>Naslov je za {0} predugačak ({1}: {2} od {3}).</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Šifre nisu iste.</translation>
  </message>
  <message>
   <source>The workbook declares XML entities, which no spreadsheet program does.</source>
   <translation>Radna sveska sadrži deklaracije XML entiteta, što ne radi nijedan program za tabele.</translation>
  </message>
  <message>
   <source>The workbook has more than {0} sheets.</source>
   <translation>Radna sveska ima više od {0} listova.</translation>
  </message>
  <message>
   <source>The workbook has no sheet with cells.</source>
   <translation>Radna sveska nema list sa ćelijama.</translation>
  </message>
  <message>
   <source>The workbook is damaged ({0}).</source>
   <translation>Radna sveska je oštećena ({0}).</translation>
  </message>
  <message>
   <source>The workbook is damaged or protected by a password.</source>
   <translation>Radna sveska je oštećena ili zaštićena lozinkom.</translation>
  </message>
  <message>
   <source>The workbook unpacks to more than a plan holds.</source>
   <translation>Radna sveska se raspakuje u više nego što plan sadrži.</translation>
  </message>
  <message>
   <source>The writers are asked for changes.</source>
   <translation>Od pisaca su zatražene izmene.</translation>
  </message>
  <message>
   <source>The {0} file is damaged.</source>
   <translation>Datoteka {0} je oštećena.</translation>
  </message>
  <message>
   <source>The {0} has been changed again since, so this cannot be undone.</source>
   <translation>Polje „{0}“ je od tada ponovo izmenjeno, pa se ovo ne može opozvati.</translation>
  </message>
  <message>
   <source>The {0} holds a hidden sign that turns its direction (U+{1}).</source>
   <translation>Polje „{0}“ sadrži skriveni znak koji mu menja smer (U+{1}).</translation>
  </message>
  <message>
   <source>The {0} holds an invisible sign (U+{1}).</source>
   <translation>Polje „{0}“ sadrži nevidljivi znak (U+{1}).</translation>
  </message>
  <message>
   <source>There are more; the desk shows all of them.</source>
   <translation>Ima ih još; sto ih prikazuje sve.</translation>
  </message>
  <message>
   <source>There are too many parameters in the address.</source>
   <translation>U adresi ima previše parametara.</translation>
  </message>
  <message>
   <source>There is no figure in it.</source>
   <translation>U njemu nema nijedne brojke.</translation>
  </message>
  <message>
   <source>There is no pack of wording rules “{0}”.</source>
   <translation>Nema paketa pravila o izrazima „{0}“.</translation>
  </message>
  <message>
   <source>There is no published post “{0}”. Give the link under which it went out, or its id.</source>
   <translation>Nema objavljene objave „{0}“. Navedite vezu pod kojom je izašla ili njen id.</translation>
  </message>
  <message>
   <source>There is no role “{0}”.</source>
   <translation>Uloga „{0}“ ne postoji.</translation>
  </message>
  <message>
   <source>There is no room left for media on the server.</source>
   <translation>Na serveru više nema mesta za slike i snimke.</translation>
  </message>
  <message>
   <source>There is no text and no media.</source>
   <translation>Nema teksta ni medija.</translation>
  </message>
  <message>
   <source>There is no time of publication.</source>
   <translation>Nema vremena objavljivanja.</translation>
  </message>
  <message>
   <source>There is no time zone.</source>
   <translation>Nema vremenske zone.</translation>
  </message>
  <message>
   <source>There is no {0} “{1}” on this laptop.</source>
   <translation>Na ovom laptopu nema stavke {0} „{1}“.</translation>
  </message>
  <message>
   <source>There is nothing at this address.</source>
   <translation>Na ovoj adresi nema ničega.</translation>
  </message>
  <message>
   <source>There is nothing to take away.</source>
   <translation>Nema ničega za oduzimanje.</translation>
  </message>
  <message>
   <source>There is nothing to {0}.</source>
   <translation>Nema ničega za ovu radnju: {0}.</translation>
  </message>
  <message>
   <source>There were too many tries with a wrong password or code.</source>
   <translation>Bilo je previše pokušaja sa pogrešnom lozinkom ili kodom.</translation>
  </message>
  <message>
   <source>These countries are invited already.</source>
   <translation>Ove zemlje su već pozvane.</translation>
  </message>
  <message>
   <source>These countries have answered already, or were not invited.</source>
   <translation>Ove zemlje su već odgovorile, ili nisu pozvane.</translation>
  </message>
  <message>
   <source>These countries were reminded today already.</source>
   <translation>Ove zemlje su danas već podsećene.</translation>
  </message>
  <message>
   <source>These decisions are theirs already.</source>
   <translation>Ove odluke već pripadaju toj osobi.</translation>
  </message>
  <message>
   <source>They are tried again with the next page of the calendar.</source>
   <translation>Pokušava se ponovo sa sledećom stranicom kalendara.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Danas su već podsećeni.</translation>
  </message>
  <message>
   <source>This</source>
   <translation>Ovo</translation>
  </message>
  <message>
   <source>This account said the same on {0}: “{1}”.</source>
   <translation>Ovaj nalog je isto rekao {0}: „{1}“.</translation>
  </message>
  <message>
   <source>This address does not know that method.</source>
   <translation>Ova adresa ne poznaje tu metodu.</translation>
  </message>
  <message>
   <source>This belongs to a campaign under embargo and stays in it until then.</source>
   <translation>Ovo pripada kampanji pod embargom i do tada ostaje u njoj.</translation>
  </message>
  <message>
   <source>This campaign is not under embargo.</source>
   <translation>Ova kampanja nije pod embargom.</translation>
  </message>
  <message>
   <source>This campaign is under embargo until {0}.</source>
   <translation>Ova kampanja je pod embargom do {0}.</translation>
  </message>
  <message>
   <source>This change does not say well which record it belongs to.</source>
   <translation>Ova izmena ne kaže ispravno kom zapisu pripada.</translation>
  </message>
  <message>
   <source>This change is not formed as its kind asks.</source>
   <translation>Ova izmena nije oblikovana kako traži njena vrsta.</translation>
  </message>
  <message>
   <source>This change is not set aside.</source>
   <translation>Ova izmena nije odložena.</translation>
  </message>
  <message>
   <source>This change was made in another person's name.</source>
   <translation>Ova izmena je napravljena u ime druge osobe.</translation>
  </message>
  <message>
   <source>This change was made on a device that is not yours.</source>
   <translation>Ova izmena je nastala na uređaju koji nije vaš.</translation>
  </message>
  <message>
   <source>This change writes no field.</source>
   <translation>Ova izmena ne upisuje nijedno polje.</translation>
  </message>
  <message>
   <source>This code is wrong, or was used already.</source>
   <translation>Ovaj kod je pogrešan ili je već upotrebljen.</translation>
  </message>
  <message>
   <source>This conflict was settled already.</source>
   <translation>Ovaj sukob je već rešen.</translation>
  </message>
  <message>
   <source>This could not be saved: the disk is full or does not answer. Nothing was changed.</source>
   <translation>Ovo nije moglo da se sačuva: disk je pun ili ne odgovara. Ništa nije izmenjeno.</translation>
  </message>
  <message>
   <source>This could not be saved: the profile cannot be written to.</source>
   <translation>Ovo nije moglo da se sačuva: u profil se ne može pisati.</translation>
  </message>
  <message>
   <source>This country was reminded today already.</source>
   <translation>Ova država je danas već podsećena.</translation>
  </message>
  <message>
   <source>This decision is not signed.</source>
   <translation>Ova odluka nije potpisana.</translation>
  </message>
  <message>
   <source>This device is not signed in.</source>
   <translation>Ovaj uređaj nije prijavljen.</translation>
  </message>
  <message>
   <source>This device's name is kept for the web page.</source>
   <translation>Ovo ime uređaja čuva se za veb-stranicu.</translation>
  </message>
  <message>
   <source>This embargo is over: nothing is held back any more.</source>
   <translation>Ovaj embargo je prošao: ništa više nije zadržano.</translation>
  </message>
  <message>
   <source>This file is no {0}: {1}.</source>
   <translation>Ova datoteka nije {0}: {1}.</translation>
  </message>
  <message>
   <source>This form is too old, or another site sent it; nothing was done.</source>
   <translation>Ovaj obrazac je prestar ili ga je poslao drugi sajt; ništa nije učinjeno.</translation>
  </message>
  <message>
   <source>This invitation is not known, was used already, or has expired.</source>
   <translation>Ova pozivnica nije poznata, već je iskorišćena, ili je istekla.</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>Ovo je već vežba.</translation>
  </message>
  <message>
   <source>This is a drill: nothing of it reaches a channel.</source>
   <translation>Ovo je vežba: ništa od toga ne stiže do kanala.</translation>
  </message>
  <message>
   <source>This is an OpenDocument file.</source>
   <translation>Ovo je datoteka OpenDocument.</translation>
  </message>
  <message>
   <source>This is not a filled-in form.</source>
   <translation>Ovo nije popunjen obrazac.</translation>
  </message>
  <message>
   <source>This is not a key that decisions can be signed with.</source>
   <translation>Ovo nije ključ kojim se mogu potpisivati odluke.</translation>
  </message>
  <message>
   <source>This is not an Excel workbook.</source>
   <translation>Ovo nije Excel radna sveska.</translation>
  </message>
  <message>
   <source>This is under embargo, and {0} does not take part in its campaign.</source>
   <translation>Ovo je pod embargom, a {0} ne učestvuje u kampanji.</translation>
  </message>
  <message>
   <source>This laptop has not heard from the server since {0} (UTC): a stop may stand that it does not know.</source>
   <translation>Ovaj računar se nije čuo sa serverom od {0} (UTC): možda važi obustava za koju ne zna.</translation>
  </message>
  <message>
   <source>This laptop is not signed in to a server.</source>
   <translation>Ovaj laptop nije prijavljen ni na jedan server.</translation>
  </message>
  <message>
   <source>This laptop is signed out already.</source>
   <translation>Ovaj laptop je već odjavljen.</translation>
  </message>
  <message>
   <source>This laptop was revoked: what others shared is removed from it.</source>
   <translation>Ovaj laptop je opozvan: što su drugi delili uklonjeno je sa njega.</translation>
  </message>
  <message>
   <source>This medium</source>
   <translation>Ova slika ili snimak</translation>
  </message>
  <message>
   <source>This needs a fresh proof that it is you.</source>
   <translation>Za ovo je potreban svež dokaz da ste to vi.</translation>
  </message>
  <message>
   <source>This network has no sign-in of a ministry.</source>
   <translation>Ova mreža nema prijavu ministarstva.</translation>
  </message>
  <message>
   <source>This network is not here any more.</source>
   <translation>Ove mreže više nema ovde.</translation>
  </message>
  <message>
   <source>This pack of wording rules is too long.</source>
   <translation>Ovaj paket pravila o izrazima je predug.</translation>
  </message>
  <message>
   <source>This password has {0} characters.</source>
   <translation>Ova lozinka ima ovoliko znakova: {0}.</translation>
  </message>
  <message>
   <source>This password is easily guessed.</source>
   <translation>Ovu lozinku je lako pogoditi.</translation>
  </message>
  <message>
   <source>This person is not active, and signed in nowhere.</source>
   <translation>Ova osoba nije aktivna i nigde nije prijavljena.</translation>
  </message>
  <message>
   <source>This person is not in the network.</source>
   <translation>Ova osoba nije u mreži.</translation>
  </message>
  <message>
   <source>This picture has no description.</source>
   <translation>Ova slika nema opis.</translation>
  </message>
  <message>
   <source>This picture is here but cannot be shown small.</source>
   <translation>Slika je ovde, ali se ne može prikazati smanjena.</translation>
  </message>
  <message>
   <source>This picture is not attached to the post.</source>
   <translation>Ova slika nije priložena objavi.</translation>
  </message>
  <message>
   <source>This picture is not on this laptop yet. It comes with a sync.</source>
   <translation>Slika još nije na ovom laptopu. Dolazi s usklađivanjem.</translation>
  </message>
  <message>
   <source>This post has an open conflict.</source>
   <translation>Ova objava ima otvoren sukob.</translation>
  </message>
  <message>
   <source>This post has no text and no media.</source>
   <translation>Ova objava nema ni teksta ni medija.</translation>
  </message>
  <message>
   <source>This post has no time yet, so it cannot be moved.</source>
   <translation>Ova objava još nema vreme, pa se ne može premestiti.</translation>
  </message>
  <message>
   <source>This post has no time yet.</source>
   <translation>Ova objava još nema vreme.</translation>
  </message>
  <message>
   <source>This post is not part of a series.</source>
   <translation>Ova objava nije deo serije.</translation>
  </message>
  <message>
   <source>This post is on hold: {0}</source>
   <translation>Ova objava je zadržana: {0}</translation>
  </message>
  <message>
   <source>This post is part of a series already.</source>
   <translation>Ova objava je već deo serije.</translation>
  </message>
  <message>
   <source>This post is public; it cannot be deleted.</source>
   <translation>Ova objava je javna; ne može se obrisati.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Ova objava je javna; ostaje na danu kada je izašla.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Ova objava je javna; njen sadržaj se ne može menjati.</translation>
  </message>
  <message>
   <source>This post is {0}; {1}.</source>
   <translation>Stanje ove objave: {0}; {1}.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was approved.</source>
   <translation>Ova objava od odobrenja počiva na stavu „{0}“.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was sent for approval.</source>
   <translation>Ova objava od slanja na odobrenje počiva na stavu „{0}“.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Ova objava još čeka vašu odluku.</translation>
  </message>
  <message>
   <source>This post waits for nobody's decision.</source>
   <translation>Ova objava ne čeka ničiju odluku.</translation>
  </message>
  <message>
   <source>This post was public; it stays withdrawn.</source>
   <translation>Ova objava je bila javna; ostaje povučena.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Ova objava je povučena. Prvo je ponovo otvorite.</translation>
  </message>
  <message>
   <source>This profile holds another person's work.</source>
   <translation>U ovom profilu je rad druge osobe.</translation>
  </message>
  <message>
   <source>This profile holds the work of another network.</source>
   <translation>U ovom profilu je rad druge mreže.</translation>
  </message>
  <message>
   <source>This profile is locked with a passphrase.</source>
   <translation>Ovaj profil je zaključan šifrom.</translation>
  </message>
  <message>
   <source>This program speaks protocol {0}; the server asks for {1} or newer.</source>
   <translation>Ovaj program govori protokol {0}; server traži {1} ili noviji.</translation>
  </message>
  <message>
   <source>This proposal to lift the embargo does not stand any more.</source>
   <translation>Ovaj predlog za ukidanje embarga više ne važi.</translation>
  </message>
  <message>
   <source>This record is a {0}, not a {1}.</source>
   <translation>Ovaj zapis je {0}, a ne {1}.</translation>
  </message>
  <message>
   <source>This record is kept by another ministry.</source>
   <translation>Ovaj zapis vodi drugo ministarstvo.</translation>
  </message>
  <message>
   <source>This reminder does not say of which day it is.</source>
   <translation>Ovaj podsetnik ne kaže za koji je dan.</translation>
  </message>
  <message>
   <source>This repeats a claim of the narrative register word for word: “{0}”.</source>
   <translation>Ovo doslovno ponavlja tvrdnju iz registra narativa: „{0}“.</translation>
  </message>
  <message>
   <source>This request was taken back already.</source>
   <translation>Ova molba je već povučena.</translation>
  </message>
  <message>
   <source>This request was taken back.</source>
   <translation>Ova molba je povučena.</translation>
  </message>
  <message>
   <source>This role is held for a country.</source>
   <translation>Ova uloga važi za državu.</translation>
  </message>
  <message>
   <source>This role is held for the whole network, and not for a country.</source>
   <translation>Ova uloga važi za celu mrežu, a ne za državu.</translation>
  </message>
  <message>
   <source>This row has the same key as row {0}. Keep one of them.</source>
   <translation>Ovaj red ima isti ključ kao red {0}. Zadržite jedan.</translation>
  </message>
  <message>
   <source>This row says the same as row {0}. Keep one of them.</source>
   <translation>Ovaj red kaže isto što i red {0}. Zadržite jedan.</translation>
  </message>
  <message>
   <source>This rule makes more than {0} posts.</source>
   <translation>Ovo pravilo stvara više od {0} objava.</translation>
  </message>
  <message>
   <source>This sign-in was begun in another browser, or too long ago.</source>
   <translation>Ova prijava je započeta u drugom pregledaču ili pre predugo vremena.</translation>
  </message>
  <message>
   <source>This sign-in was used already, or has expired.</source>
   <translation>Ova prijava je već iskorišćena ili je istekla.</translation>
  </message>
  <message>
   <source>This step of the workflow cannot be undone.</source>
   <translation>Ovaj korak toka rada ne može se opozvati.</translation>
  </message>
  <message>
   <source>This stop is lifted already.</source>
   <translation>Ova obustava je već ukinuta.</translation>
  </message>
  <message>
   <source>This system has no keyring that can keep the key of the database.</source>
   <translation>Ovaj sistem nema riznicu ključeva koja bi čuvala ključ baze podataka.</translation>
  </message>
  <message>
   <source>This token belongs to another device.</source>
   <translation>Ovaj token pripada drugom uređaju.</translation>
  </message>
  <message>
   <source>This version does not know records of the kind “{0}”.</source>
   <translation>Ova verzija ne poznaje zapise vrste „{0}“.</translation>
  </message>
  <message>
   <source>This version does not know the change “{0}”.</source>
   <translation>Ova verzija ne poznaje izmenu „{0}“.</translation>
  </message>
  <message>
   <source>This version does not know the field “{0}”.</source>
   <translation>Ova verzija ne poznaje polje „{0}“.</translation>
  </message>
  <message>
   <source>This was done to the work of a colleague of the sample. Such work stays behind when a network is joined.</source>
   <translation>Ovo je urađeno na radu kolege iz primera kampanje. Takav rad ostaje za vama kad se priključite mreži.</translation>
  </message>
  <message>
   <source>This was kept as a conflict copy.</source>
   <translation>Ovo je sačuvano kao kopija sukoba.</translation>
  </message>
  <message>
   <source>This was undone already.</source>
   <translation>Ovo je već opozvano.</translation>
  </message>
  <message>
   <source>This {0} belongs to a {1} that a ministry keeps to itself.</source>
   <translation>Stavka „{0}“ pripada stavci „{1}“ koju ministarstvo čuva za sebe.</translation>
  </message>
  <message>
   <source>This {0} cannot be brought back.</source>
   <translation>Stavka „{0}“ ne može se vratiti.</translation>
  </message>
  <message>
   <source>This {0} exists already.</source>
   <translation>Stavka „{0}“ već postoji.</translation>
  </message>
  <message>
   <source>This {0} is not deleted.</source>
   <translation>Stavka „{0}“ nije obrisana.</translation>
  </message>
  <message>
   <source>This {0} was deleted.</source>
   <translation>Stavka „{0}“ je obrisana.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Vreme</translation>
  </message>
  <message>
   <source>Times by the clock of {0}.</source>
   <translation>Vremena po časovniku mesta {0}.</translation>
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
   <translation>Da biste ovde odlučivali, potrebna vam je aplikacija za potvrdu: u stolu podesite drugi faktor.</translation>
  </message>
  <message>
   <source>To the content</source>
   <translation>Na sadržaj</translation>
  </message>
  <message>
   <source>To the post as it is now</source>
   <translation>Na objavu kakva je sada</translation>
  </message>
  <message>
   <source>To what waits for me</source>
   <translation>Na ono što čeka mene</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Za pisanje</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Prevod</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Pokušajte ponovo za koji trenutak.</translation>
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation>Pokušajte ponovo za {0} sekundi.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Pokušajte kasnije.</translation>
  </message>
  <message>
   <source>Try again later. Your administrator finds it in the server’s log as fault {0}.</source>
   <translation>Pokušajte kasnije. Administrator nalazi grešku u dnevniku servera pod brojem {0}.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Pokušajte ponovo.</translation>
  </message>
  <message>
   <source>Two versions of “{0}” are open.</source>
   <translation>Polje „{0}“ ima dve otvorene verzije.</translation>
  </message>
  <message>
   <source>Type the passphrase again. It cannot be recovered.</source>
   <translation>Ponovo upišite šifru. Ne može se povratiti.</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ukrajina</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>ukrajinski</translation>
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
   <translation>Otključajte ili instalirajte riznicu, upišite šifru ili dozvolite datoteku ključa (ko može da čita disk, može i nju).</translation>
  </message>
  <message>
   <source>Unlock the keyring it was made with, or use another profile with --profile.</source>
   <translation>Otključajte privezak ključeva sa kojim je nastao, ili koristite drugi profil sa --profile.</translation>
  </message>
  <message>
   <source>Unlock the keyring, then try again.</source>
   <translation>Otključajte svežanj ključeva, pa pokušajte ponovo.</translation>
  </message>
  <message>
   <source>Update Campaign Desk; nothing was changed.</source>
   <translation>Ažurirajte Campaign Desk; ništa nije izmenjeno.</translation>
  </message>
  <message>
   <source>Update it.</source>
   <translation>Ažurirajte ga.</translation>
  </message>
  <message>
   <source>Update the program, then decide again.</source>
   <translation>Ažurirajte program, pa odlučite ponovo.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>Ažurirajte program.</translation>
  </message>
  <message>
   <source>Update the program. Drafting, saving and export go on meanwhile.</source>
   <translation>Ažurirajte program. Pisanje, čuvanje i izvoz u međuvremenu rade dalje.</translation>
  </message>
  <message>
   <source>Update this program.</source>
   <translation>Ažurirajte ovaj program.</translation>
  </message>
  <message>
   <source>Use DAILY, WEEKLY, MONTHLY or YEARLY.</source>
   <translation>Koristite DAILY, WEEKLY, MONTHLY ili YEARLY.</translation>
  </message>
  <message>
   <source>Use a name such as Europe/Ljubljana.</source>
   <translation>Koristite ime kao što je Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>Use a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=6.</source>
   <translation>Koristite pravilo kao što je FREQ=WEEKLY;BYDAY=MO;COUNT=6.</translation>
  </message>
  <message>
   <source>Use another profile for this one, with --profile.</source>
   <translation>Za ovaj koristite drugi profil, sa --profile.</translation>
  </message>
  <message>
   <source>Use another profile for yourself, with --profile.</source>
   <translation>Za sebe koristite drugi profil, sa --profile.</translation>
  </message>
  <message>
   <source>Use another profile with --profile.</source>
   <translation>Koristite drugi profil sa --profile.</translation>
  </message>
  <message>
   <source>Use any, all or 1 to {0}.</source>
   <translation>Koristite any, all ili od 1 do {0}.</translation>
  </message>
  <message>
   <source>Use approver or lead.</source>
   <translation>Koristite approver ili lead.</translation>
  </message>
  <message>
   <source>Use at least {0}: several words, for example.</source>
   <translation>Koristite najmanje {0}: na primer više reči.</translation>
  </message>
  <message>
   <source>Use at least {0}; words are fine.</source>
   <translation>Koristite najmanje {0}; mogu i reči.</translation>
  </message>
  <message>
   <source>Use at most {0}.</source>
   <translation>Koristite najviše {0}.</translation>
  </message>
  <message>
   <source>Use change_series_rule.</source>
   <translation>Koristite change_series_rule.</translation>
  </message>
  <message>
   <source>Use its https:// address.</source>
   <translation>Koristite adresu sa https://.</translation>
  </message>
  <message>
   <source>Use one of those in the settings.</source>
   <translation>Upotrebite jedan iz podešavanja.</translation>
  </message>
  <message>
   <source>Use one of {0}.</source>
   <translation>Koristite jedno od {0}.</translation>
  </message>
  <message>
   <source>Use one such as https://desk.example.org.</source>
   <translation>Koristite adresu kao što je https://desk.example.org.</translation>
  </message>
  <message>
   <source>Use own, lead or a country code.</source>
   <translation>Koristite own, lead ili oznaku zemlje.</translation>
  </message>
  <message>
   <source>Use several words that do not belong together.</source>
   <translation>Koristite više reči koje ne idu zajedno.</translation>
  </message>
  <message>
   <source>Use the form of the page.</source>
   <translation>Upotrebite obrazac na stranici.</translation>
  </message>
  <message>
   <source>Use this, this and following, or all.</source>
   <translation>Koristite this, this and following ili all.</translation>
  </message>
  <message>
   <source>Use {0} or {1}.</source>
   <translation>Koristite {0} ili {1}.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Pogledi</translation>
  </message>
  <message>
   <source>Wait a day, or set another deadline.</source>
   <translation>Sačekajte dan, ili odredite drugi rok.</translation>
  </message>
  <message>
   <source>Wait for its time, or have the embargo lifted.</source>
   <translation>Sačekajte njegovo vreme ili neka se embargo ukine.</translation>
  </message>
  <message>
   <source>Wait for the next one in your authenticator app, or use a recovery code; each counts once.</source>
   <translation>Sačekajte sledeći u aplikaciji za potvrdu ili upotrebite kod za oporavak; svaki važi jednom.</translation>
  </message>
  <message>
   <source>Wait until the stop is lifted. Only a crisis post passes, with two approvers of its country.</source>
   <translation>Sačekajte da se obustava ukine. Prolazi samo krizna objava, sa dva odobravaoca svoje zemlje.</translation>
  </message>
  <message>
   <source>Wait until then, or have the embargo lifted by two people.</source>
   <translation>Sačekajte do tada ili neka embargo ukinu dve osobe.</translation>
  </message>
  <message>
   <source>Wait until tomorrow, or write a comment.</source>
   <translation>Sačekajte do sutra, ili napišite komentar.</translation>
  </message>
  <message>
   <source>Wait until tomorrow.</source>
   <translation>Sačekajte do sutra.</translation>
  </message>
  <message>
   <source>Waiting for me</source>
   <translation>Čeka mene</translation>
  </message>
  <message>
   <source>Waits for {0}</source>
   <translation>Čeka: {0}</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Upozorenje</translation>
  </message>
  <message>
   <source>Week after</source>
   <translation>Nedelja kasnije</translation>
  </message>
  <message>
   <source>Week before</source>
   <translation>Nedelja ranije</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Nedelja {0}</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Šta</translation>
  </message>
  <message>
   <source>What answers for your ministry's sign-in is another one.</source>
   <translation>Ono što odgovara umesto prijave vašeg ministarstva jeste druga prijava.</translation>
  </message>
  <message>
   <source>What is kept as the key of this profile is not a key.</source>
   <translation>Što se čuva kao ključ ovog profila nije ključ.</translation>
  </message>
  <message>
   <source>What is public cannot be undone.</source>
   <translation>Što je javno, ne može se opozvati.</translation>
  </message>
  <message>
   <source>What should change (the writers read it)</source>
   <translation>Šta treba izmeniti (pisci to čitaju)</translation>
  </message>
  <message>
   <source>What was done is shown by a link.</source>
   <translation>Ono što je urađeno pokazuje veza.</translation>
  </message>
  <message>
   <source>What was handed to somebody cannot be handed on.</source>
   <translation>Što je nekome predato, ne može se predati dalje.</translation>
  </message>
  <message>
   <source>What was not sent is kept here until you have saved it elsewhere. Ask your administrator.</source>
   <translation>Što nije poslato čuva se ovde dok ga ne sačuvate drugde. Pitajte administratora.</translation>
  </message>
  <message>
   <source>What you wrote</source>
   <translation>Šta ste napisali</translation>
  </message>
  <message>
   <source>Who declines a request says why.</source>
   <translation>Ko odbije molbu, kaže zašto.</translation>
  </message>
  <message>
   <source>Withdraw it with a reason.</source>
   <translation>Povucite je, uz razlog.</translation>
  </message>
  <message>
   <source>Withdraw the post, or change its text.</source>
   <translation>Povucite objavu, ili izmenite njen tekst.</translation>
  </message>
  <message>
   <source>Withdraw the post, with a reason.</source>
   <translation>Povucite objavu, uz razlog.</translation>
  </message>
  <message>
   <source>Withdrawing</source>
   <translation>Povlačenje</translation>
  </message>
  <message>
   <source>Withdrawing a post needs a reason.</source>
   <translation>Za povlačenje objave potreban je razlog.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Povučeno</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Povuci…</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Izrazi</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Reči</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Radni jezik</translation>
  </message>
  <message>
   <source>Write at least one row below the header.</source>
   <translation>Ispod zaglavlja napišite bar jedan red.</translation>
  </message>
  <message>
   <source>Write at least one, or delete the reading.</source>
   <translation>Upišite bar jednu ili obrišite očitavanje.</translation>
  </message>
  <message>
   <source>Write it again.</source>
   <translation>Napišite ponovo.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10.</source>
   <translation>Napišite kao 2026-12-10.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10T09:00.</source>
   <translation>Napišite kao 2026-12-10T09:00.</translation>
  </message>
  <message>
   <source>Write it as 2026-12.</source>
   <translation>Napišite ga kao 2026-12.</translation>
  </message>
  <message>
   <source>Write it as it is said.</source>
   <translation>Napišite je onako kako se govori.</translation>
  </message>
  <message>
   <source>Write it as name@ministry.example.</source>
   <translation>Napišite je kao name@ministry.example.</translation>
  </message>
  <message>
   <source>Write it down first.</source>
   <translation>Prvo je upišite.</translation>
  </message>
  <message>
   <source>Write it in a few words.</source>
   <translation>Napišite to u nekoliko reči.</translation>
  </message>
  <message>
   <source>Write it whole, beginning with https://.</source>
   <translation>Napišite je celu, sa https:// na početku.</translation>
  </message>
  <message>
   <source>Write less.</source>
   <translation>Napišite manje.</translation>
  </message>
  <message>
   <source>Write one.</source>
   <translation>Napišite ga.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Prvo nešto napišite.</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Napišite razlog.</translation>
  </message>
  <message>
   <source>Write the text first.</source>
   <translation>Prvo napišite tekst.</translation>
  </message>
  <message>
   <source>Write the text.</source>
   <translation>Napišite tekst.</translation>
  </message>
  <message>
   <source>Write what the reservation is.</source>
   <translation>Napišite koja je rezerva.</translation>
  </message>
  <message>
   <source>Write “{0}” in the text.</source>
   <translation>Upišite „{0}“ u tekst.</translation>
  </message>
  <message>
   <source>Write “{0}” instead.</source>
   <translation>Umesto toga napišite „{0}“.</translation>
  </message>
  <message>
   <source>You are signed in</source>
   <translation>Prijavljeni ste</translation>
  </message>
  <message>
   <source>You have already decided on this content.</source>
   <translation>Već ste odlučili o ovom sadržaju.</translation>
  </message>
  <message>
   <source>You hold no role in this network any more.</source>
   <translation>Više nemate ulogu u ovoj mreži.</translation>
  </message>
  <message>
   <source>You proposed to lift this embargo, so another person has to confirm it.</source>
   <translation>Vi ste predložili ukidanje ovog embarga, pa mora da potvrdi druga osoba.</translation>
  </message>
  <message>
   <source>You wrote part of this content, so you cannot approve it.</source>
   <translation>Napisali ste deo ovog sadržaja, pa ga ne možete odobriti.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in did not let you in.</source>
   <translation>Prijava vašeg ministarstva vas nije pustila.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not answer.</source>
   <translation>Prijava vašeg ministarstva ne odgovara.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say that your e-mail address is verified.</source>
   <translation>Prijava vašeg ministarstva ne kaže da je vaša imejl adresa proverena.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say which account it is.</source>
   <translation>Prijava vašeg ministarstva ne kaže koji je to nalog.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in takes this answer no more.</source>
   <translation>Prijava vašeg ministarstva više ne prihvata ovaj odgovor.</translation>
  </message>
  <message>
   <source>Your work is saved here and is sent later.</source>
   <translation>Vaš rad je sačuvan ovde i šalje se kasnije.</translation>
  </message>
  <message>
   <source>[added:</source>
   <translation>[dodato:</translation>
  </message>
  <message>
   <source>[removed:</source>
   <translation>[uklonjeno:</translation>
  </message>
  <message>
   <source>a NUL character</source>
   <translation>znak NUL</translation>
  </message>
  <message>
   <source>a line of it is larger than any record</source>
   <translation>jedan red je veći od svakog zapisa</translation>
  </message>
  <message>
   <source>a record of the stream cannot be read ({0})</source>
   <translation>zapis u toku ne može da se pročita ({0})</translation>
  </message>
  <message>
   <source>account</source>
   <translation>nalog</translation>
  </message>
  <message>
   <source>active</source>
   <translation>aktivan</translation>
  </message>
  <message>
   <source>administrator</source>
   <translation>administrator</translation>
  </message>
  <message>
   <source>administrators of the network</source>
   <translation>administratori mreže</translation>
  </message>
  <message>
   <source>advice</source>
   <translation>savet</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>dogovoreno</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>odgovor</translation>
  </message>
  <message>
   <source>approval route</source>
   <translation>tok odobravanja</translation>
  </message>
  <message>
   <source>approved content</source>
   <translation>odobreni sadržaj</translation>
  </message>
  <message>
   <source>approver</source>
   <translation>odobravalac</translation>
  </message>
  <message>
   <source>approvers and administrators of {0}</source>
   <translation>odobravaoci i administratori ({0})</translation>
  </message>
  <message>
   <source>approvers and campaign leads</source>
   <translation>odobravaoci i vođe kampanja</translation>
  </message>
  <message>
   <source>approvers and campaign leads of {0}</source>
   <translation>odobravaoci i vođe kampanja ({0})</translation>
  </message>
  <message>
   <source>approvers of {0}</source>
   <translation>odobravaoci ({0})</translation>
  </message>
  <message>
   <source>asked country</source>
   <translation>zamoljena zemlja</translation>
  </message>
  <message>
   <source>asking country</source>
   <translation>zemlja koja moli</translation>
  </message>
  <message>
   <source>audience</source>
   <translation>publika</translation>
  </message>
  <message>
   <source>blackout</source>
   <translation>zabrana objavljivanja</translation>
  </message>
  <message>
   <source>campaign</source>
   <translation>kampanja</translation>
  </message>
  <message>
   <source>campaign leads of {0}</source>
   <translation>vođe kampanja ({0})</translation>
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
   <translation>tvrdnja</translation>
  </message>
  <message>
   <source>clicks</source>
   <translation>klikovi</translation>
  </message>
  <message>
   <source>colour</source>
   <translation>boja</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>komentar</translation>
  </message>
  <message>
   <source>comment answered</source>
   <translation>komentar na koji se odgovara</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>komentari</translation>
  </message>
  <message>
   <source>confirmed time</source>
   <translation>potvrđeno vreme</translation>
  </message>
  <message>
   <source>conflicts</source>
   <translation>sukobi</translation>
  </message>
  <message>
   <source>content warning</source>
   <translation>upozorenje o sadržaju</translation>
  </message>
  <message>
   <source>contributors</source>
   <translation>saradnici</translation>
  </message>
  <message>
   <source>coordinator</source>
   <translation>koordinator</translation>
  </message>
  <message>
   <source>coordinators and administrators of the network</source>
   <translation>koordinatori i administratori mreže</translation>
  </message>
  <message>
   <source>coordinators of the network</source>
   <translation>koordinatori mreže</translation>
  </message>
  <message>
   <source>countries</source>
   <translation>zemlje</translation>
  </message>
  <message>
   <source>countries asked together</source>
   <translation>zajedno zamoljene zemlje</translation>
  </message>
  <message>
   <source>country</source>
   <translation>zemlja</translation>
  </message>
  <message>
   <source>coverage</source>
   <translation>pokrivenost</translation>
  </message>
  <message>
   <source>crisis mark</source>
   <translation>oznaka krize</translation>
  </message>
  <message>
   <source>day it is wanted by</source>
   <translation>dan do kog se traži</translation>
  </message>
  <message>
   <source>day of review</source>
   <translation>dan pregleda</translation>
  </message>
  <message>
   <source>day of the reading</source>
   <translation>dan očitavanja</translation>
  </message>
  <message>
   <source>days between the same words</source>
   <translation>dani između istih reči</translation>
  </message>
  <message>
   <source>deadline</source>
   <translation>rok</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>odluka</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>odluke</translation>
  </message>
  <message>
   <source>delegation</source>
   <translation>ovlašćenje</translation>
  </message>
  <message>
   <source>deletion</source>
   <translation>brisanje</translation>
  </message>
  <message>
   <source>device</source>
   <translation>uređaj</translation>
  </message>
  <message>
   <source>different links</source>
   <translation>drugačije veze</translation>
  </message>
  <message>
   <source>drill</source>
   <translation>vežba</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>adresa e-pošte</translation>
  </message>
  <message>
   <source>effect</source>
   <translation>dejstvo</translation>
  </message>
  <message>
   <source>embargo</source>
   <translation>embargo</translation>
  </message>
  <message>
   <source>end</source>
   <translation>kraj</translation>
  </message>
  <message>
   <source>end time</source>
   <translation>vreme kraja</translation>
  </message>
  <message>
   <source>event</source>
   <translation>događaj</translation>
  </message>
  <message>
   <source>evidence</source>
   <translation>nalazi</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>prvi dan</translation>
  </message>
  <message>
   <source>followers</source>
   <translation>pratioci</translation>
  </message>
  <message>
   <source>half of a character</source>
   <translation>polovina znaka</translation>
  </message>
  <message>
   <source>handle</source>
   <translation>korisničko ime</translation>
  </message>
  <message>
   <source>handles</source>
   <translation>korisnička imena</translation>
  </message>
  <message>
   <source>hashtag_group</source>
   <translation>grupa heštegova</translation>
  </message>
  <message>
   <source>hashtags</source>
   <translation>heštegovi</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>zadržavanje</translation>
  </message>
  <message>
   <source>hours without contact</source>
   <translation>sati bez veze</translation>
  </message>
  <message>
   <source>image description</source>
   <translation>opis slike</translation>
  </message>
  <message>
   <source>impact</source>
   <translation>uticaj</translation>
  </message>
  <message>
   <source>implementation</source>
   <translation>sprovođenje</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>u redu</translation>
  </message>
  <message>
   <source>institution</source>
   <translation>ustanova</translation>
  </message>
  <message>
   <source>it cannot be read ({0})</source>
   <translation>ne može da se pročita ({0})</translation>
  </message>
  <message>
   <source>it cannot be withdrawn twice</source>
   <translation>ne može se povući dvaput</translation>
  </message>
  <message>
   <source>it does not carry the server's digest</source>
   <translation>nema sažetak servera</translation>
  </message>
  <message>
   <source>it is larger than any answer of a server</source>
   <translation>veći je od svakog odgovora servera</translation>
  </message>
  <message>
   <source>it is {0} where JSON was expected (status {1})</source>
   <translation>to je {0}, a očekivan je JSON (stanje {1})</translation>
  </message>
  <message>
   <source>it is {0} where a picture or film was expected</source>
   <translation>to je {0}, a očekivana je slika ili snimak</translation>
  </message>
  <message>
   <source>it is {0} where a stream of events was expected</source>
   <translation>to je {0}, a očekivan je tok događaja</translation>
  </message>
  <message>
   <source>it is {0} where a stream of records was expected</source>
   <translation>to je {0}, a očekivan je tok zapisa</translation>
  </message>
  <message>
   <source>it leaves out a field that was not handed in</source>
   <translation>izostavlja polje koje nije predato</translation>
  </message>
  <message>
   <source>it leaves out words of work that was not handed in with the question</source>
   <translation>izostavlja reči rada koji nije predat uz pitanje</translation>
  </message>
  <message>
   <source>it was changed or cut short on the way</source>
   <translation>usput je izmenjen ili odsečen</translation>
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
   <translation>istek</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>poslednji dan</translation>
  </message>
  <message>
   <source>later</source>
   <translation>kasnije</translation>
  </message>
  <message>
   <source>lead</source>
   <translation>vođa</translation>
  </message>
  <message>
   <source>lead country</source>
   <translation>vodeća zemlja</translation>
  </message>
  <message>
   <source>lifting of the embargo</source>
   <translation>ukidanje embarga</translation>
  </message>
  <message>
   <source>lifting of the stop</source>
   <translation>ukidanje obustave</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>ograničenje</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>stavovi</translation>
  </message>
  <message>
   <source>link</source>
   <translation>veza</translation>
  </message>
  <message>
   <source>local start</source>
   <translation>lokalni početak</translation>
  </message>
  <message>
   <source>media</source>
   <translation>mediji</translation>
  </message>
  <message>
   <source>mentions</source>
   <translation>pominjanja</translation>
  </message>
  <message>
   <source>message</source>
   <translation>poruka</translation>
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
   <translation>još bez vremena</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>niko ne može da odluči</translation>
  </message>
  <message>
   <source>nobody is left who does not decide in another step</source>
   <translation>nema više nikog ko ne odlučuje u nekom drugom koraku</translation>
  </message>
  <message>
   <source>not signed</source>
   <translation>nepotpisano</translation>
  </message>
  <message>
   <source>not yet counted</source>
   <translation>još se ne računa</translation>
  </message>
  <message>
   <source>note</source>
   <translation>napomena</translation>
  </message>
  <message>
   <source>objective</source>
   <translation>cilj</translation>
  </message>
  <message>
   <source>observer</source>
   <translation>posmatrač</translation>
  </message>
  <message>
   <source>occasion</source>
   <translation>povod</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>službenik</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of a country that takes part</source>
   <translation>službenici, odobravaoci i vođe kampanja države koja učestvuje</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of {0}</source>
   <translation>službenici, odobravaoci i vođe kampanja ({0})</translation>
  </message>
  <message>
   <source>on the web page: the server says so, no desk signed it</source>
   <translation>na veb-stranici: tako kaže server, nijedan sto nije potpisao</translation>
  </message>
  <message>
   <source>one more person</source>
   <translation>još jedna osoba</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>jedna osoba</translation>
  </message>
  <message>
   <source>only a draft can be sent for approval</source>
   <translation>samo se nacrt može poslati na odobrenje</translation>
  </message>
  <message>
   <source>only a post in review can be taken back from it</source>
   <translation>samo se objava na pregledu može uzeti nazad</translation>
  </message>
  <message>
   <source>only a scheduled post can be marked as published</source>
   <translation>samo se zakazana objava može označiti kao objavljena</translation>
  </message>
  <message>
   <source>only a scheduled post can be taken off the schedule</source>
   <translation>samo se zakazana objava može skinuti s rasporeda</translation>
  </message>
  <message>
   <source>only a withdrawn post can be reopened</source>
   <translation>samo se povučena objava može ponovo otvoriti</translation>
  </message>
  <message>
   <source>only an approved post can be scheduled</source>
   <translation>samo se odobrena objava može zakazati</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>poreklo</translation>
  </message>
  <message>
   <source>override of a blackout</source>
   <translation>izuzetak od zabrane</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>vlasnik</translation>
  </message>
  <message>
   <source>pack</source>
   <translation>paket</translation>
  </message>
  <message>
   <source>part of the message house</source>
   <translation>deo kuće poruka</translation>
  </message>
  <message>
   <source>participation</source>
   <translation>učešće</translation>
  </message>
  <message>
   <source>partners</source>
   <translation>partneri</translation>
  </message>
  <message>
   <source>people with a role in this network</source>
   <translation>osobe sa ulogom u ovoj mreži</translation>
  </message>
  <message>
   <source>people with a role in {0}</source>
   <translation>osobe sa ulogom ({0})</translation>
  </message>
  <message>
   <source>people with another role</source>
   <translation>osobe sa drugom ulogom</translation>
  </message>
  <message>
   <source>person</source>
   <translation>osoba</translation>
  </message>
  <message>
   <source>person who decides instead</source>
   <translation>osoba koja odlučuje umesto</translation>
  </message>
  <message>
   <source>person who hands over</source>
   <translation>osoba koja predaje</translation>
  </message>
  <message>
   <source>place</source>
   <translation>mesto</translation>
  </message>
  <message>
   <source>place in the text</source>
   <translation>mesto u tekstu</translation>
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
   <translation>predlog za ukidanje embarga</translation>
  </message>
  <message>
   <source>public key</source>
   <translation>javni ključ</translation>
  </message>
  <message>
   <source>publication</source>
   <translation>objavljivanje</translation>
  </message>
  <message>
   <source>reach</source>
   <translation>doseg</translation>
  </message>
  <message>
   <source>reactions</source>
   <translation>reakcije</translation>
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
   <translation>podsetnik</translation>
  </message>
  <message>
   <source>request</source>
   <translation>molba</translation>
  </message>
  <message>
   <source>request to cover</source>
   <translation>molba da se pokrije</translation>
  </message>
  <message>
   <source>reservation</source>
   <translation>rezerva</translation>
  </message>
  <message>
   <source>result</source>
   <translation>rezultat</translation>
  </message>
  <message>
   <source>revocation</source>
   <translation>opoziv</translation>
  </message>
  <message>
   <source>role</source>
   <translation>uloga</translation>
  </message>
  <message>
   <source>roles</source>
   <translation>uloge</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>pravilo</translation>
  </message>
  <message>
   <source>scoring</source>
   <translation>ocenjivanje</translation>
  </message>
  <message>
   <source>sensitivity</source>
   <translation>osetljivost</translation>
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
   <translation>deljenja</translation>
  </message>
  <message>
   <source>side that placed it</source>
   <translation>strana koja ju je postavila</translation>
  </message>
  <message>
   <source>signed on a desk</source>
   <translation>potpisano na stolu</translation>
  </message>
  <message>
   <source>signing_key</source>
   <translation>ključ za potpisivanje</translation>
  </message>
  <message>
   <source>skipped dates</source>
   <translation>preskočeni datumi</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>neko</translation>
  </message>
  <message>
   <source>source</source>
   <translation>izvornik</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>faza</translation>
  </message>
  <message>
   <source>start</source>
   <translation>početak</translation>
  </message>
  <message>
   <source>start time</source>
   <translation>vreme početka</translation>
  </message>
  <message>
   <source>status</source>
   <translation>status</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>obustava</translation>
  </message>
  <message>
   <source>strategy</source>
   <translation>strategija</translation>
  </message>
  <message>
   <source>submission</source>
   <translation>slanje na odobrenje</translation>
  </message>
  <message>
   <source>switch</source>
   <translation>prekidač</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>oznaka</translation>
  </message>
  <message>
   <source>taking back</source>
   <translation>uzimanje nazad</translation>
  </message>
  <message>
   <source>template</source>
   <translation>šablon</translation>
  </message>
  <message>
   <source>text</source>
   <translation>tekst</translation>
  </message>
  <message>
   <source>the invisible sign U+{0}</source>
   <translation>nevidljivi znak U+{0}</translation>
  </message>
  <message>
   <source>the person who wrote it</source>
   <translation>osoba koja je to napisala</translation>
  </message>
  <message>
   <source>the signature does not fit: altered or forged</source>
   <translation>potpis ne odgovara: izmenjeno ili falsifikovano</translation>
  </message>
  <message>
   <source>the stream of records does not add up</source>
   <translation>tok zapisa se ne slaže</translation>
  </message>
  <message>
   <source>the stream of records does not begin as it should ({0})</source>
   <translation>tok zapisa ne počinje kako treba ({0})</translation>
  </message>
  <message>
   <source>the stream of records has no end</source>
   <translation>tok zapisa nema kraj</translation>
  </message>
  <message>
   <source>the stream of records is empty</source>
   <translation>tok zapisa je prazan</translation>
  </message>
  <message>
   <source>the stream of records was cut short</source>
   <translation>tok zapisa je odsečen</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>cela mreža</translation>
  </message>
  <message>
   <source>the {0} changed</source>
   <translation>izmenilo se: {0}</translation>
  </message>
  <message>
   <source>there is nothing left to override</source>
   <translation>izuzetak više nije potreban</translation>
  </message>
  <message>
   <source>those who decide for them</source>
   <translation>oni koji odlučuju umesto njih</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>vreme objavljivanja</translation>
  </message>
  <message>
   <source>time zone</source>
   <translation>vremenska zona</translation>
  </message>
  <message>
   <source>title</source>
   <translation>naslov</translation>
  </message>
  <message>
   <source>to fix</source>
   <translation>za ispravku</translation>
  </message>
  <message>
   <source>translated revision</source>
   <translation>prevedena verzija</translation>
  </message>
  <message>
   <source>views</source>
   <translation>pregledi</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>čeka</translation>
  </message>
  <message>
   <source>website</source>
   <translation>veb-sajt</translation>
  </message>
  <message>
   <source>withdrawal</source>
   <translation>povlačenje</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>izrazi</translation>
  </message>
  <message>
   <source>wording rules</source>
   <translation>pravila o izrazima</translation>
  </message>
  <message>
   <source>working language</source>
   <translation>radni jezik</translation>
  </message>
  <message>
   <source>{0} asks for a title.</source>
   <translation>{0} traži naslov.</translation>
  </message>
  <message>
   <source>{0} can decide</source>
   <translation>može da odluči: {0}</translation>
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>{0} nije dostupno.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} se ne može pročitati: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} ne može da se zapiše: {1}.</translation>
  </message>
  <message>
   <source>{0} did not answer in time.</source>
   <translation>Nema odgovora na vreme: {0}.</translation>
  </message>
  <message>
   <source>{0} does not exist, or you may not see it.</source>
   <translation>{0} ne postoji, ili ne smete da vidite.</translation>
  </message>
  <message>
   <source>{0} does not say whether an emoji counts 1 or 2; counted as 2 the text is too long.</source>
   <translation>{0} ne kaže da li se emodži broji kao 1 ili 2; brojano kao 2, tekst je predugačak.</translation>
  </message>
  <message>
   <source>{0} does not take {1} in a text.</source>
   <translation>{0} ne prima {1} u tekstu.</translation>
  </message>
  <message>
   <source>{0} for {1} ({2})</source>
   <translation>{0} za {1} ({2})</translation>
  </message>
  <message>
   <source>{0} has no description.</source>
   <translation>{0} nema opis.</translation>
  </message>
  <message>
   <source>{0} has {1} MB; at most {2} MB are read.</source>
   <translation>{0} ima {1} MB; čita se najviše {2} MB.</translation>
  </message>
  <message>
   <source>{0} is an export in JSON.</source>
   <translation>{0} je izvoz u JSON.</translation>
  </message>
  <message>
   <source>{0} is an old Excel file or protected by a password.</source>
   <translation>{0} je stara Excel datoteka ili je zaštićena lozinkom.</translation>
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation>{0} je prazna datoteka.</translation>
  </message>
  <message>
   <source>{0} is not a file.</source>
   <translation>{0} nije datoteka.</translation>
  </message>
  <message>
   <source>{0} is not invited to this campaign.</source>
   <translation>Zemlja {0} nije pozvana u ovu kampanju.</translation>
  </message>
  <message>
   <source>{0} is said to take only {1} {2}; this text has {3}.</source>
   <translation>Navodno {0} prima samo {1} {2}; ovaj tekst ima {3}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1} only.</source>
   <translation>{0} se sme koristiti samo do {1}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1}; the post stays public longer.</source>
   <translation>{0} se sme koristiti do {1}; objava ostaje javna duže.</translation>
  </message>
  <message>
   <source>{0} may cut or refuse a text longer than {1} {2}; this has {3}.</source>
   <translation>{0} može skratiti ili odbiti tekst duži od {1} {2}; ovaj ima {3}.</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward.</source>
   <translation>{0} dana {1} ne postoji u {2}: sat se pomera unapred.</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back.</source>
   <translation>{0} dana {1} je dvaput u {2}: sat se pomera unazad.</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} osoba</translation>
  </message>
  <message>
   <source>{0} posts went out under “{1}”. Give the id of one.</source>
   <translation>Pod „{1}“ je izašlo više objava ({0}). Navedite id jedne.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} in a post; {2} are attached.</source>
   <translation>{0} u objavi prima najviše {1}; priloženo je {2}.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} {2}; this text has {3}.</source>
   <translation>{0} prima najviše {1} {2}; ovaj tekst ima {3}.</translation>
  </message>
  <message>
   <source>{0} takes no post without a picture or a film.</source>
   <translation>{0} ne prima objavu bez slike ili filma.</translation>
  </message>
  <message>
   <source>{0} was done again.</source>
   <translation>Ponovo urađeno: {0}.</translation>
  </message>
  <message>
   <source>{0} was undone.</source>
   <translation>Opozvano: {0}.</translation>
  </message>
  <message>
   <source>“channel rules”: {0}</source>
   <translation>„pravila kanala“: {0}</translation>
  </message>
  <message>
   <source>“e-mail address”: It must be an address in small letters.</source>
   <translation>„adresa e-pošte“: Mora biti adresa malim slovima.</translation>
  </message>
  <message>
   <source>“roles”: It must be a list of pairs of a role and a country.</source>
   <translation>„uloge“: Mora biti spisak parova uloge i zemlje.</translation>
  </message>
  <message>
   <source>“{0}” cannot be set as a whole.</source>
   <translation>„{0}“ se ne može odrediti u celini.</translation>
  </message>
  <message>
   <source>“{0}” does not map a header to a column.</source>
   <translation>„{0}“ ne povezuje zaglavlje sa kolonom.</translation>
  </message>
  <message>
   <source>“{0}” is better said otherwise: {1} ({2}).</source>
   <translation>„{0}“ je bolje reći drugačije: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is for posts.</source>
   <translation>„{0}“ je za objave.</translation>
  </message>
  <message>
   <source>“{0}” is for records of another kind.</source>
   <translation>„{0}“ je za zapise druge vrste.</translation>
  </message>
  <message>
   <source>“{0}” is missing: {1} ({2}).</source>
   <translation>Nedostaje „{0}“: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is no answer.</source>
   <translation>„{0}“ nije odgovor.</translation>
  </message>
  <message>
   <source>“{0}” is no e-mail address.</source>
   <translation>„{0}“ nije imejl adresa.</translation>
  </message>
  <message>
   <source>“{0}” is no intent.</source>
   <translation>„{0}“ nije namera.</translation>
  </message>
  <message>
   <source>“{0}” is not a country of the network.</source>
   <translation>„{0}“ nije zemlja mreže.</translation>
  </message>
  <message>
   <source>“{0}” is not a date. Write it as 2026-12-10 or 10.12.2026.</source>
   <translation>„{0}“ nije datum. Napišite ga kao 2026-12-10 ili 10.12.2026.</translation>
  </message>
  <message>
   <source>“{0}” is not a day.</source>
   <translation>„{0}“ nije dan.</translation>
  </message>
  <message>
   <source>“{0}” is not a local time.</source>
   <translation>„{0}“ nije lokalno vreme.</translation>
  </message>
  <message>
   <source>“{0}” is not a month.</source>
   <translation>„{0}“ nije mesec.</translation>
  </message>
  <message>
   <source>“{0}” is not a part of a series.</source>
   <translation>„{0}“ nije deo serije.</translation>
  </message>
  <message>
   <source>“{0}” is not a recurrence rule.</source>
   <translation>„{0}“ nije pravilo ponavljanja.</translation>
  </message>
  <message>
   <source>“{0}” is not a set.</source>
   <translation>„{0}“ nije skup.</translation>
  </message>
  <message>
   <source>“{0}” is not a time zone.</source>
   <translation>„{0}“ nije vremenska zona.</translation>
  </message>
  <message>
   <source>“{0}” is not a whole number from 0 up. Write it without dots and commas: 12500.</source>
   <translation>„{0}“ nije ceo broj od 0 naviše. Napišite ga bez tačaka i zareza: 12500.</translation>
  </message>
  <message>
   <source>“{0}” is not an encoding of text.</source>
   <translation>„{0}“ nije kodiranje teksta.</translation>
  </message>
  <message>
   <source>“{0}” is not encrypted: passwords and drafts could be read on the way.</source>
   <translation>„{0}“ nije šifrovano: lozinke i nacrti mogli bi se čitati na putu.</translation>
  </message>
  <message>
   <source>“{0}” is not known.</source>
   <translation>„{0}“ nije poznato.</translation>
  </message>
  <message>
   <source>“{0}” is not the address of a server.</source>
   <translation>„{0}“ nije adresa servera.</translation>
  </message>
  <message>
   <source>“{0}” is not to be used: {1} ({2}).</source>
   <translation>„{0}“ se ne koristi: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is set by the workflow only.</source>
   <translation>„{0}“ određuje samo tok rada.</translation>
  </message>
  <message>
   <source>“{0}” makes no further post.</source>
   <translation>„{0}“ ne stvara nijednu novu objavu.</translation>
  </message>
  <message>
   <source>“{0}” must be a list.</source>
   <translation>„{0}“ mora biti spisak.</translation>
  </message>
  <message>
   <source>“{0}” needs a footnote: {1} ({2}).</source>
   <translation>„{0}“ zahteva fusnotu: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}”: {1}</source>
   <translation>„{0}“: {1}</translation>
  </message>
 </context>
 <context>
  <name>SeriesActs</name>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation>Prvo izaberite objavu: pritisnite razmaknicu na njenom danu.</translation>
  </message>
  <message>
   <source>Choose one post only.</source>
   <translation>Izaberite samo jednu objavu.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Obriši</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Obrisati ovu objavu?</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated. Give it a date and a time first.</source>
   <translation>Ponoviti se može samo objava s vremenom. Prvo upišite datum i vreme.</translation>
  </message>
  <message>
   <source>Skipped: the series goes on without this post.</source>
   <translation>Preskočeno: serija se nastavlja bez ove objave.</translation>
  </message>
  <message>
   <source>{0} of the series deleted.</source>
   <translation>Obrisano iz serije: {0}.</translation>
  </message>
  <message>
   <source>{0} of the series moved.</source>
   <translation>Premešteno iz serije: {0}.</translation>
  </message>
 </context>
 <context>
  <name>SeriesStrip</name>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>Sve objave serije ({0})</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Samo ova objava</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Ova i sledeće ({0})</translation>
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
   <translation>Zahtev za izmene</translation>
  </message>
  <message>
   <source>An approval</source>
   <translation>Odobrenje</translation>
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
   <translation>Nova objava s ovim tekstom. Odbijeno ostaje ovde dok ga ne zaboravite.</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Kopiraj tekst</translation>
  </message>
  <message>
   <source>Done again; it waits to be sent.</source>
   <translation>Urađeno ponovo; čeka slanje.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Zaboravi</translation>
  </message>
  <message>
   <source>Forget this?</source>
   <translation>Zaboraviti ovo?</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Zaboravi…</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Idi na kalendar</translation>
  </message>
  <message>
   <source>It goes from this list. What was written stays in the record's history on this laptop.</source>
   <translation>Nestaje s ovog spiska. Napisano ostaje u istoriji zapisa na ovom laptopu.</translation>
  </message>
  <message>
   <source>Keep it here</source>
   <translation>Zadrži ovde</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Nova objava s ovim tekstom</translation>
  </message>
  <message>
   <source>Nothing is set aside</source>
   <translation>Ništa nije odloženo</translation>
  </message>
  <message>
   <source>Nothing was written in this change.</source>
   <translation>U ovoj izmeni ništa nije napisano.</translation>
  </message>
  <message>
   <source>Open the record</source>
   <translation>Otvori zapis</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Odloženo</translation>
  </message>
  <message>
   <source>The record is not on this laptop any more.</source>
   <translation>Zapis više nije na ovom laptopu.</translation>
  </message>
  <message>
   <source>The text is copied.</source>
   <translation>Tekst je kopiran.</translation>
  </message>
  <message>
   <source>There is no record to do it on.</source>
   <translation>Nema zapisa na kojem bi se to uradilo.</translation>
  </message>
  <message>
   <source>This change holds no text of a post.</source>
   <translation>Ova izmena nema tekst objave.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Pokušaj ponovo</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>Šta je napisano</translation>
  </message>
  <message>
   <source>When the server refuses something that you did, it comes here with the reason. No word of yours is lost.</source>
   <translation>Kad server odbije nešto što ste uradili, to dolazi ovamo s razlogom. Nijedna vaša reč se ne gubi.</translation>
  </message>
  <message>
   <source>{0} · refused {1}</source>
   <translation>{0} · odbijeno {1}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>As the system</source>
   <translation>Kao sistem</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Tamno</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Visoki kontrast</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Svetlo</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key comes out of your passphrase.</source>
   <translation>Nacrti su šifrovani; ključ nastaje iz vaše šifre.</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key is kept by the keyring of this system.</source>
   <translation>Nacrti su šifrovani; ključ čuva riznica ključeva ovog sistema.</translation>
  </message>
 </context>
 <context>
  <name>SettingsView</name>
  <message>
   <source>Appearance</source>
   <translation>Izgled</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Boje</translation>
  </message>
  <message>
   <source>International days of the United Nations, such as 10 December</source>
   <translation>Međunarodni dani Ujedinjenih nacija, kao što je 10. decembar</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Jezik prozora</translation>
  </message>
  <message>
   <source>National days in the calendar</source>
   <translation>Državni praznici u kalendaru</translation>
  </message>
  <message>
   <source>No second time zone</source>
   <translation>Bez druge vremenske zone</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Otvori fasciklu</translation>
  </message>
  <message>
   <source>Open the window in this language</source>
   <translation>Otvori prozor na ovom jeziku</translation>
  </message>
  <message>
   <source>Second time zone of week and day</source>
   <translation>Druga vremenska zona nedelje i dana</translation>
  </message>
  <message>
   <source>Server and account</source>
   <translation>Server i nalog</translation>
  </message>
  <message>
   <source>Show times in</source>
   <translation>Vremena u</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Odjava</translation>
  </message>
  <message>
   <source>Signed in to {0}.</source>
   <translation>Prijavljeni ste na {0}.</translation>
  </message>
  <message>
   <source>Signed in. Your work is being sent, and the network's is fetched.</source>
   <translation>Prijavljeni ste. Vaš rad se šalje, a rad mreže preuzima.</translation>
  </message>
  <message>
   <source>Signed out of {0}. Sign in to send what waits.</source>
   <translation>Odjavljeni ste sa {0}. Prijavite se da pošaljete što čeka.</translation>
  </message>
  <message>
   <source>Signed out. Records and unsent work stay on this laptop.</source>
   <translation>Odjavljeni ste. Zapisi i neposlati rad ostaju na ovom laptopu.</translation>
  </message>
  <message>
   <source>The server is being told.</source>
   <translation>Server se obaveštava.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Ovaj laptop</translation>
  </message>
  <message>
   <source>This laptop works without a server. Join one: your work then goes along.</source>
   <translation>Ovaj laptop radi bez servera. Pridružite se jednom: rad ide s vama.</translation>
  </message>
  <message>
   <source>Time zone in which times are shown</source>
   <translation>Vremenska zona u kojoj se prikazuju vremena</translation>
  </message>
  <message>
   <source>Times and days</source>
   <translation>Vremena i dani</translation>
  </message>
  <message>
   <source>Your work lies in {0}</source>
   <translation>Vaš rad je u {0}</translation>
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
   <translation>Svaka objava zadržava svoje doba dana, i kad se sat pomera.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Koliko</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Pomeri</translation>
  </message>
  <message>
   <source>Shift {0}</source>
   <translation>Pomeri: {0}</translation>
  </message>
  <message>
   <source>Unit and direction</source>
   <translation>Jedinica i smer</translation>
  </message>
  <message>
   <source>days earlier</source>
   <translation>dana ranije</translation>
  </message>
  <message>
   <source>days later</source>
   <translation>dana kasnije</translation>
  </message>
  <message>
   <source>weeks earlier</source>
   <translation>nedelja ranije</translation>
  </message>
  <message>
   <source>weeks later</source>
   <translation>nedelja kasnije</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Every post has a time. Drop one here to take its time away.</source>
   <translation>Svaka objava ima vreme. Spustite objavu ovde da joj oduzmete vreme.</translation>
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
   <translation>Nijedna objava bez vremena ne odgovara filterima.</translation>
  </message>
  <message>
   <source>Nothing is planned for this day.</source>
   <translation>Za ovaj dan ništa nije planirano.</translation>
  </message>
  <message>
   <source>Nothing of this day passes the filters.</source>
   <translation>Ništa toga dana ne odgovara filterima.</translation>
  </message>
  <message>
   <source>Posts of the day</source>
   <translation>Objave dana</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Oduzmi vreme</translation>
  </message>
  <message>
   <source>The newest {0} are here; filters find the others.</source>
   <translation>Ovde je {0} najnovijih; filteri nalaze ostale.</translation>
  </message>
  <message>
   <source>Unscheduled</source>
   <translation>Bez termina</translation>
  </message>
  <message>
   <source>Unscheduled posts</source>
   <translation>Objave bez termina</translation>
  </message>
  <message>
   <source>Unscheduled · {0}</source>
   <translation>Bez termina · {0}</translation>
  </message>
  <message>
   <source>{0} in review</source>
   <translation>Na pregledu: {0}</translation>
  </message>
  <message>
   <source>{0}, the first {1} here; the agenda has all</source>
   <translation>{0}, ovde prvih {1}; dnevni pregled ima sve</translation>
  </message>
 </context>
 <context>
  <name>SideBar</name>
  <message>
   <source>Places</source>
   <translation>Mesta</translation>
  </message>
 </context>
 <context>
  <name>SidesPanel</name>
  <message>
   <source>As it was · {0}</source>
   <translation>Kako je bilo · {0}</translation>
  </message>
  <message>
   <source>Bring it back with this</source>
   <translation>Vrati s ovim</translation>
  </message>
  <message>
   <source>Keep {0}</source>
   <translation>Zadrži: {0}</translation>
  </message>
  <message>
   <source>Kept beside it · {0}</source>
   <translation>Sačuvano pored · {0}</translation>
  </message>
  <message>
   <source>Leave it deleted</source>
   <translation>Ostavi obrisano</translation>
  </message>
  <message>
   <source>Stands now · {0}</source>
   <translation>Sada važi · {0}</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Uzmi: {0}</translation>
  </message>
  <message>
   <source>Written · {0}</source>
   <translation>Napisano · {0}</translation>
  </message>
  <message>
   <source>{0} Both are kept here; what is not taken stays in the history.</source>
   <translation>{0} Oboje se čuva ovde; što se ne uzme, ostaje u istoriji.</translation>
  </message>
  <message>
   <source>{0} and {1} wrote the {2} without seeing each other's.</source>
   <translation>{0} i {1} su pisali polje „{2}“ ne videći jedan drugog.</translation>
  </message>
  <message>
   <source>{0} {1} had written in it, so nothing is lost: decide.</source>
   <translation>{0} I {1} je pisao/la u njemu, pa ništa nije izgubljeno: odlučite.</translation>
  </message>
 </context>
 <context>
  <name>Sight</name>
  <message numerus="yes">
   <source>%n of them are hidden by the filters now.</source>
   <translation>
    <numerusform>%n od njih filteri sada skrivaju.</numerusform>
    <numerusform>%n od njih filteri sada skrivaju.</numerusform>
    <numerusform>%n od njih filteri sada skrivaju.</numerusform>
   </translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Prikaži</translation>
  </message>
  <message>
   <source>The filters hide it now.</source>
   <translation>Filteri je sada skrivaju.</translation>
  </message>
 </context>
 <context>
  <name>SigningKeys</name>
  <message>
   <source>Another desk</source>
   <translation>Drugi sto</translation>
  </message>
  <message>
   <source>Keys that sign my decisions</source>
   <translation>Ključevi koji potpisuju moje odluke</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Opozovi</translation>
  </message>
  <message>
   <source>The first decision on a desk makes one. Where in doubt, compare the letters aloud.</source>
   <translation>Pravi ga prva odluka na stolu. Ako ste u nedoumici, naglas uporedite znakove.</translation>
  </message>
  <message>
   <source>The key signs nothing any more; what it signed stays signed.</source>
   <translation>Ključ više ništa ne potpisuje; što je potpisao, ostaje potpisano.</translation>
  </message>
  <message>
   <source>The web page</source>
   <translation>Veb-stranica</translation>
  </message>
  <message>
   <source>This desk</source>
   <translation>Ovaj sto</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>It changed since you translated it. The text of that time is not on this laptop, so nothing is marked.</source>
   <translation>Izmenjeno je otkad ste preveli. Tadašnji tekst nije na ovom laptopu, pa ništa nije označeno.</translation>
  </message>
  <message>
   <source>Mark as up to date</source>
   <translation>Označi kao ažurno</translation>
  </message>
  <message>
   <source>New words are underlined, words that went are struck out.</source>
   <translation>Nove reči su podvučene, uklonjene precrtane.</translation>
  </message>
  <message>
   <source>Since you translated revision {0}: {1}</source>
   <translation>Otkad ste preveli verziju {0}: {1}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Izvornik</translation>
  </message>
  <message>
   <source>Source text</source>
   <translation>Izvorni tekst</translation>
  </message>
  <message>
   <source>Source · {0} · revision {1}</source>
   <translation>Izvornik · {0} · verzija {1}</translation>
  </message>
  <message>
   <source>The translation is behind its source</source>
   <translation>Prevod zaostaje za izvornikom</translation>
  </message>
  <message>
   <source>This post belongs to no message: there is no joint text beside it.</source>
   <translation>Ova objava ne pripada poruci: uz nju nema zajedničkog teksta.</translation>
  </message>
  <message>
   <source>Translated from revision {0}.</source>
   <translation>Prevedeno iz verzije {0}.</translation>
  </message>
 </context>
 <context>
  <name>Spelling</name>
  <message numerus="yes">
   <source>%n words to look at (F7)</source>
   <translation>
    <numerusform>%n reč za proveru (F7)</numerusform>
    <numerusform>%n reči za proveru (F7)</numerusform>
    <numerusform>%n reči za proveru (F7)</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word to look at (F7)</source>
   <translation>1 reč za proveru (F7)</translation>
  </message>
  <message>
   <source>Add “{0}” to my words</source>
   <translation>Dodaj „{0}“ u moje reči</translation>
  </message>
  <message>
   <source>Leave “{0}” as it is for now</source>
   <translation>Ostavi „{0}“ zasad kako jeste</translation>
  </message>
  <message>
   <source>Looking for suggestions…</source>
   <translation>Traže se predlozi…</translation>
  </message>
  <message>
   <source>No spelling dictionary exists for {0}, so no word is marked.</source>
   <translation>Za {0} ne postoji pravopisni rečnik, pa nijedna reč nije označena.</translation>
  </message>
  <message>
   <source>No suggestion</source>
   <translation>Nema predloga</translation>
  </message>
  <message>
   <source>No word is marked.</source>
   <translation>Nijedna reč nije označena.</translation>
  </message>
  <message>
   <source>Spelling, {0}: {1}</source>
   <translation>Pravopis, {0}: {1}</translation>
  </message>
  <message>
   <source>Take “{0}” out of my words</source>
   <translation>Izbaci „{0}“ iz mojih reči</translation>
  </message>
  <message>
   <source>The dictionary does not have this word.</source>
   <translation>Rečnik nema ovu reč.</translation>
  </message>
  <message>
   <source>The text cannot be changed here.</source>
   <translation>Tekst se ovde ne može menjati.</translation>
  </message>
  <message>
   <source>This laptop has no spelling dictionary for {0}. Put {1}.aff and {1}.dic into the folder “{2}” of the profile.</source>
   <translation>Ovaj laptop nema pravopisni rečnik za {0}. Stavite {1}.aff i {1}.dic u fasciklu „{2}“ profila.</translation>
  </message>
  <message>
   <source>no unknown word</source>
   <translation>nema nepoznatih reči</translation>
  </message>
  <message>
   <source>“{0}” is no more one of your words.</source>
   <translation>„{0}“ više nije među vašim rečima.</translation>
  </message>
  <message>
   <source>“{0}” is one of your words now.</source>
   <translation>„{0}“ je sada među vašim rečima.</translation>
  </message>
 </context>
 <context>
  <name>StopBand</name>
  <message>
   <source>Settle them…</source>
   <translation>Sredi ih…</translation>
  </message>
  <message>
   <source>Stops…</source>
   <translation>Obustave…</translation>
  </message>
 </context>
 <context>
  <name>Stops</name>
  <message numerus="yes">
   <source>%n more stops stand.</source>
   <translation>
    <numerusform>Važi još %n obustava.</numerusform>
    <numerusform>Važe još %n obustave.</numerusform>
    <numerusform>Važi još %n obustava.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts were missed under a stop.</source>
   <translation>
    <numerusform>Tokom obustave propuštena je %n objava.</numerusform>
    <numerusform>Tokom obustave propuštene su %n objave.</numerusform>
    <numerusform>Tokom obustave propušteno je %n objava.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lift the stop</source>
   <translation>Ukini obustavu</translation>
  </message>
  <message>
   <source>Nothing goes out by itself.</source>
   <translation>Ništa ne izlazi samo.</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Objavljivanje je obustavljeno ({0}), od {1}, obustavio/la: {2}: {3}</translation>
  </message>
  <message>
   <source>Why may posts go out again? Nothing is published by this; the reason is kept.</source>
   <translation>Zašto objave ponovo smeju u javnost? Time se ništa ne objavljuje; razlog se čuva.</translation>
  </message>
  <message>
   <source>a campaign</source>
   <translation>kampanja</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>neko</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>cela mreža</translation>
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
   <translation>Zatvori</translation>
  </message>
  <message>
   <source>Coordinators stop the network, approvers their country, leads their campaigns.</source>
   <translation>Koordinatori obustavljaju mrežu, odobravaoci svoju zemlju, vođe svoje kampanje.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Every campaign</source>
   <translation>Sve kampanje</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>Svaki kanal</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Sve zemlje</translation>
  </message>
  <message>
   <source>Everybody whom it concerns reads it</source>
   <translation>Čita ga svako koga se tiče</translation>
  </message>
  <message>
   <source>Lift this stop…</source>
   <translation>Ukini ovu obustavu…</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>Ovde je ukinut; važi kada ga server prihvati.</translation>
  </message>
  <message>
   <source>Nothing it covers is scheduled or published until it is lifted; nothing resumes by itself.</source>
   <translation>Ništa što obuhvata se do ukidanja ne zakazuje i ne objavljuje; ništa se ne nastavlja samo.</translation>
  </message>
  <message>
   <source>Publishing is stopped.</source>
   <translation>Objavljivanje je obustavljeno.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Razlog</translation>
  </message>
  <message>
   <source>Say why: everybody whom it concerns reads it.</source>
   <translation>Recite zašto: čita svako koga se tiče.</translation>
  </message>
  <message>
   <source>Stop publishing</source>
   <translation>Obustavi objavljivanje</translation>
  </message>
  <message>
   <source>Stops of publishing</source>
   <translation>Obustave objavljivanja</translation>
  </message>
  <message>
   <source>Stops that stand</source>
   <translation>Obustave koje važe</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>Cela mreža</translation>
  </message>
 </context>
 <context>
  <name>SubmissionSheet</name>
  <message numerus="yes">
   <source>%n posts are chosen</source>
   <translation>
    <numerusform>Izabrana je %n objava</numerusform>
    <numerusform>Izabrane su %n objave</numerusform>
    <numerusform>Izabrano je %n objava</numerusform>
   </translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Takođe deo odluke</translation>
  </message>
  <message>
   <source>Approved before. Changed since then: {0}.</source>
   <translation>Ranije odobreno. Od tada izmenjeno: {0}.</translation>
  </message>
  <message>
   <source>Its words of then are not on this laptop; these are the words of now.</source>
   <translation>Tadašnji tekst nije na ovom laptopu; ovo je sadašnji tekst.</translation>
  </message>
  <message>
   <source>Mark what changed since the last approved text</source>
   <translation>Označi šta se izmenilo od poslednjeg odobrenog teksta</translation>
  </message>
  <message>
   <source>The decision is not yet counted: it waits to be sent.</source>
   <translation>Odluka se još ne računa: čeka slanje.</translation>
  </message>
  <message>
   <source>The line on which it rests</source>
   <translation>Stav na kom počiva</translation>
  </message>
  <message>
   <source>The line, with what changed</source>
   <translation>Stav sa označenim izmenama</translation>
  </message>
  <message>
   <source>The text to decide on</source>
   <translation>Tekst o kojem se odlučuje</translation>
  </message>
  <message>
   <source>You can decide on {0} of {1}; why not on the others stands with each of them.</source>
   <translation>Možete da odlučite o {0} od {1}; zašto ne o drugima, piše kod svake.</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>na pregledu</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>ništa</translation>
  </message>
  <message>
   <source>the text</source>
   <translation>tekst</translation>
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
   <translation>Više</translation>
  </message>
  <message>
   <source>More views of the calendar</source>
   <translation>Još pogleda kalendara</translation>
  </message>
  <message>
   <source>View of the calendar</source>
   <translation>Pogled kalendara</translation>
  </message>
 </context>
 <context>
  <name>SyncState</name>
  <message numerus="yes">
   <source>%n conflicts to settle</source>
   <translation>
    <numerusform>%n sukob za rešavanje</numerusform>
    <numerusform>%n sukoba za rešavanje</numerusform>
    <numerusform>%n sukoba za rešavanje</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files waiting to send</source>
   <translation>
    <numerusform>%n datoteka čeka slanje</numerusform>
    <numerusform>%n datoteke čekaju slanje</numerusform>
    <numerusform>%n datoteka čeka slanje</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were not sent: Media says why</source>
   <translation>
    <numerusform>%n datoteka nije poslata: razlog je u Medijima</numerusform>
    <numerusform>%n datoteke nisu poslate: razlog je u Medijima</numerusform>
    <numerusform>%n datoteka nije poslato: razlog je u Medijima</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n set aside</source>
   <translation>
    <numerusform>%n odložena</numerusform>
    <numerusform>%n odložene</numerusform>
    <numerusform>%n odloženih</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting to send</source>
   <translation>
    <numerusform>%n čeka slanje</numerusform>
    <numerusform>%n čekaju slanje</numerusform>
    <numerusform>%n čeka slanje</numerusform>
   </translation>
  </message>
  <message>
   <source>1 conflict to settle</source>
   <translation>1 sukob za rešavanje</translation>
  </message>
  <message>
   <source>1 file waiting to send</source>
   <translation>1 datoteka čeka slanje</translation>
  </message>
  <message>
   <source>1 file was not sent: Media says why</source>
   <translation>1 datoteka nije poslata: razlog je u Medijima</translation>
  </message>
  <message>
   <source>1 waiting to send</source>
   <translation>1 čeka slanje</translation>
  </message>
  <message>
   <source>All changes saved here</source>
   <translation>Sve izmene su sačuvane ovde</translation>
  </message>
  <message>
   <source>Fetching: {0} of {1} records.</source>
   <translation>Preuzimanje: {0} od {1} zapisa.</translation>
  </message>
  <message>
   <source>No server.</source>
   <translation>Bez servera.</translation>
  </message>
  <message>
   <source>Offline.</source>
   <translation>Bez veze.</translation>
  </message>
  <message>
   <source>Signed out.</source>
   <translation>Odjavljeno.</translation>
  </message>
  <message>
   <source>Syncing.</source>
   <translation>Usklađivanje.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Ovaj profil se može samo čitati; ništa se ne može izmeniti.</translation>
  </message>
  <message>
   <source>last synced {0}</source>
   <translation>poslednje usklađivanje {0}</translation>
  </message>
  <message>
   <source>never synced yet</source>
   <translation>još nikad usklađeno</translation>
  </message>
  <message>
   <source>sending a file: {0} of {1}</source>
   <translation>šalje se datoteka: {0} od {1}</translation>
  </message>
 </context>
 <context>
  <name>Syncing</name>
  <message>
   <source>Nothing is being fetched.</source>
   <translation>Ništa se ne preuzima.</translation>
  </message>
  <message>
   <source>See the report.</source>
   <translation>Vidite izveštaj.</translation>
  </message>
  <message>
   <source>The program made a mistake in syncing.</source>
   <translation>Program je pogrešio pri usklađivanju.</translation>
  </message>
  <message>
   <source>The server waits until you confirm that it is you.</source>
   <translation>Server čeka da potvrdite da ste to vi.</translation>
  </message>
  <message>
   <source>There is no server to sync with. Join one in the settings.</source>
   <translation>Nema servera za usklađivanje. Pridružite se u podešavanjima.</translation>
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
   <translation>Svaki kanal</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Svaki jezik</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Heštegovi</translation>
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
   <translation>Tekst</translation>
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
   <translation>&amp;Numeriši objave: 1/3, 2/3, 3/3</translation>
  </message>
  <message>
   <source>A new post of the thread begins here.</source>
   <translation>Ovde počinje nova objava niza.</translation>
  </message>
  <message>
   <source>Post {0} of {1} · {2} / {3}</source>
   <translation>Objava {0} od {1} · {2} / {3}</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Podeli u niz</translation>
  </message>
  <message>
   <source>The posts of the thread</source>
   <translation>Objave niza</translation>
  </message>
  <message>
   <source>The text changed meanwhile. Split it again.</source>
   <translation>Tekst se u međuvremenu izmenio. Podelite ga ponovo.</translation>
  </message>
  <message>
   <source>The text fits {0} as one post.</source>
   <translation>Tekst staje na {0} kao jedna objava.</translation>
  </message>
  <message numerus="yes">
   <source>The text is a thread of %n posts.</source>
   <translation>
    <numerusform>Tekst je niz od %n objave.</numerusform>
    <numerusform>Tekst je niz od %n objave.</numerusform>
    <numerusform>Tekst je niz od %n objava.</numerusform>
   </translation>
  </message>
  <message>
   <source>The text is being cut.</source>
   <translation>Tekst se seče.</translation>
  </message>
  <message>
   <source>The text stays one text with a marked break between two posts, so that it is approved as a whole. Breaks can be moved by hand afterwards.</source>
   <translation>Tekst ostaje jedan, s označenim prelomom između objava, da se odobri kao celina. Prelomi se posle mogu pomerati rukom.</translation>
  </message>
  <message>
   <source>This channel has no threads.</source>
   <translation>Ovaj kanal nema nizova.</translation>
  </message>
  <message>
   <source>Write these breaks into the text</source>
   <translation>Upiši ove prelome u tekst</translation>
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
   <translation>Nema opisa.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>Slika {0}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>i još %n</numerusform>
    <numerusform>i još %n</numerusform>
    <numerusform>i još %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TimelineModel</name>
  <message>
   <source>Campaign not here</source>
   <translation>Kampanja nije ovde</translation>
  </message>
  <message>
   <source>Nothing is planned in these days</source>
   <translation>U ovim danima ništa nije planirano</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Bez kampanje</translation>
  </message>
  <message>
   <source>no campaign runs</source>
   <translation>nijedna kampanja ne traje</translation>
  </message>
  <message>
   <source>today</source>
   <translation>danas</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message>
   <source>A day earlier</source>
   <translation>Dan ranije</translation>
  </message>
  <message>
   <source>A day later</source>
   <translation>Dan kasnije</translation>
  </message>
  <message>
   <source>Change dates…</source>
   <translation>Promeni datume…</translation>
  </message>
  <message>
   <source>Choose a campaign first.</source>
   <translation>Prvo izaberite kampanju.</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Nova objava, {0}</translation>
  </message>
  <message>
   <source>Open the campaign</source>
   <translation>Otvori kampanju</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Nedelja {0}</translation>
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
   <translation>Vremenska linija</translation>
  </message>
 </context>
 <context>
  <name>TimingRow</name>
  <message>
   <source>Date of publication</source>
   <translation>Datum objavljivanja</translation>
  </message>
  <message>
   <source>Give it a time</source>
   <translation>Odredi vreme</translation>
  </message>
  <message>
   <source>Remove the time</source>
   <translation>Ukloni vreme</translation>
  </message>
  <message>
   <source>Remove the time of publication</source>
   <translation>Ukloni vreme objavljivanja</translation>
  </message>
  <message>
   <source>Time of publication</source>
   <translation>Vreme objavljivanja</translation>
  </message>
  <message>
   <source>Time zone of the audience</source>
   <translation>Vremenska zona publike</translation>
  </message>
  <message>
   <source>Your time: {0}</source>
   <translation>Vaše vreme: {0}</translation>
  </message>
  <message>
   <source>{0} (UTC{1})</source>
   <translation>{0} (UTC{1})</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward. Choose:</source>
   <translation>{0} dana {1} ne postoji u {2}: sat se pomera unapred. Izaberite:</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back. Which one?</source>
   <translation>{0} dana {1} je dvaput u {2}: sat se pomera unazad. Koje?</translation>
  </message>
 </context>
 <context>
  <name>Tools</name>
  <message>
   <source>By campaign</source>
   <translation>Po kampanji</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>Po zemlji</translation>
  </message>
  <message>
   <source>Lanes</source>
   <translation>Trake</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mesec</translation>
  </message>
  <message>
   <source>Nearer with Ctrl++, farther with Ctrl+-</source>
   <translation>Bliže sa Ctrl++, dalje sa Ctrl+-</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Tromesečje</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Nedelja</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Uvećanje</translation>
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
   <translation>Pretraga</translation>
  </message>
  <message>
   <source>Search (Ctrl+F)</source>
   <translation>Pretraga (Ctrl+F)</translation>
  </message>
  <message>
   <source>Search posts, any script (Ctrl+F)</source>
   <translation>Traži objave, bilo koje pismo (Ctrl+F)</translation>
  </message>
 </context>
 <context>
  <name>TranslationsTable</name>
  <message>
   <source>Changed since: the translation is behind</source>
   <translation>Od tada izmenjeno: prevod zaostaje</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Zemlja</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Izvornik</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Faza</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Za pisanje</translation>
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
    <numerusform>%n ostaje kakva jeste: {0}</numerusform>
    <numerusform>%n ostaju kakve jesu: {0}</numerusform>
    <numerusform>%n ostaje kako jeste: {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>(and %n other reasons)</source>
   <translation>
    <numerusform>(i još %n razlog)</numerusform>
    <numerusform>(i još %n razloga)</numerusform>
    <numerusform>(i još %n razloga)</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Ostavi ih</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Ništa nije izmenjeno.</translation>
  </message>
 </context>
 <context>
  <name>ViewsButton</name>
  <message>
   <source>Delete</source>
   <translation>Obriši</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>Sačuvaj ovaj pogled</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Sačuvaj ovaj pogled…</translation>
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
   <translation>Sačuvani pogledi</translation>
  </message>
  <message>
   <source>The view “{0}” is gone.</source>
   <translation>Pogleda „{0}“ više nema.</translation>
  </message>
  <message>
   <source>The view “{0}” is kept.</source>
   <translation>Pogled „{0}“ je sačuvan.</translation>
  </message>
  <message>
   <source>View: {0}</source>
   <translation>Prikaz: {0}</translation>
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
   <translation>Sati nedelje</translation>
  </message>
 </context>
 <context>
  <name>Widgets</name>
  <message numerus="yes">
   <source>%n of them new</source>
   <translation>
    <numerusform>od toga %n nova</numerusform>
    <numerusform>od toga %n nove</numerusform>
    <numerusform>od toga %n novih</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <translation>
    <numerusform>%n reč</numerusform>
    <numerusform>%n reči</numerusform>
    <numerusform>%n reči</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 reč</translation>
  </message>
  <message>
   <source>No word changed.</source>
   <translation>Nijedna reč nije izmenjena.</translation>
  </message>
  <message>
   <source>Only spaces changed.</source>
   <translation>Izmenjeni su samo razmaci.</translation>
  </message>
  <message>
   <source>{0} added, {1} removed.</source>
   <translation>Dodato: {0}, uklonjeno: {1}.</translation>
  </message>
  <message numerus="yes">
   <source>{0}, %n waiting</source>
   <translation>
    <numerusform>{0}, %n čeka</numerusform>
    <numerusform>{0}, %n čekaju</numerusform>
    <numerusform>{0}, %n čeka</numerusform>
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
   <translation>Kopiraj i zatvori</translation>
  </message>
  <message>
   <source>Saved here. The desk saves by itself as you type.</source>
   <translation>Sačuvano ovde. Sto sam čuva dok kucate.</translation>
  </message>
  <message>
   <source>Some words are not kept yet.</source>
   <translation>Neke reči još nisu sačuvane.</translation>
  </message>
  <message>
   <source>Stay here</source>
   <translation>Ostani ovde</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Sto još nije otvoren.</translation>
  </message>
  <message>
   <source>There is no place “{0}” in this version.</source>
   <translation>U ovoj verziji nema mesta „{0}“.</translation>
  </message>
  <message>
   <source>They could not be saved, or are a comment that was not sent:</source>
   <translation>Nisu mogle da se sačuvaju, ili su neposlat komentar:</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Ovo više nije na ovom laptopu.</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Vremena u {0}</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Razumem</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Opozovi</translation>
  </message>
 </context>
 <context>
  <name>WordDiffView</name>
  <message>
   <source>What changed</source>
   <translation>Šta je izmenjeno</translation>
  </message>
 </context>
 <context>
  <name>WordMarks</name>
  <message>
   <source>Add the footnote</source>
   <translation>Dodaj fusnotu</translation>
  </message>
  <message>
   <source>Write “{0}”</source>
   <translation>Napiši „{0}“</translation>
  </message>
 </context>
 <context>
  <name>WordingForm</name>
  <message>
   <source>Approvers and administrators of the country write its rules.</source>
   <translation>Pravila zemlje pišu njeni odobravaoci i administratori.</translation>
  </message>
  <message>
   <source>Asks for</source>
   <translation>Traži</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Jer</translation>
  </message>
  <message>
   <source>Better said otherwise</source>
   <translation>Bolje reći drugačije</translation>
  </message>
  <message>
   <source>Blocks</source>
   <translation>Zabranjuje</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zatvori</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Obriši</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Dejstvo</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Svaki jezik</translation>
  </message>
  <message>
   <source>Footnote</source>
   <translation>Fusnota</translation>
  </message>
  <message>
   <source>Has to be there</source>
   <translation>Mora da stoji</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Jezik</translation>
  </message>
  <message>
   <source>Needs a footnote</source>
   <translation>Traži fusnotu</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Novo pravilo</translation>
  </message>
  <message>
   <source>Not to be used</source>
   <translation>Ne koristi se</translation>
  </message>
  <message>
   <source>Only where the text says</source>
   <translation>Samo gde tekst kaže</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Pravilo</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Sačuvaj</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Izvornik</translation>
  </message>
  <message>
   <source>Switch the pack on to change its rules; then they are your country's own.</source>
   <translation>Uključite paket da biste menjali njegova pravila; onda pripadaju vašoj zemlji.</translation>
  </message>
  <message>
   <source>The pack is off: switch it on for it to find anything.</source>
   <translation>Paket je isključen: uključite ga da bi nešto našao.</translation>
  </message>
  <message>
   <source>The rule is kept.</source>
   <translation>Pravilo je sačuvano.</translation>
  </message>
  <message>
   <source>The rule was deleted.</source>
   <translation>Pravilo je izbrisano.</translation>
  </message>
  <message>
   <source>Warns</source>
   <translation>Upozorava</translation>
  </message>
  <message>
   <source>Wording rules · {0}</source>
   <translation>Pravila o izrazima · {0}</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Reči</translation>
  </message>
  <message>
   <source>Write instead</source>
   <translation>Umesto toga</translation>
  </message>
  <message>
   <source>always</source>
   <translation>uvek</translation>
  </message>
  <message>
   <source>such as Kiev*, where * stands for any ending</source>
   <translation>na primer Kiev*, gde * znači bilo koji nastavak</translation>
  </message>
 </context>
 <context>
  <name>WordingPart</name>
  <message numerus="yes">
   <source>%n rules</source>
   <translation>
    <numerusform>%n pravilo</numerusform>
    <numerusform>%n pravila</numerusform>
    <numerusform>%n pravila</numerusform>
   </translation>
  </message>
  <message>
   <source>Country whose wording rules are shown</source>
   <translation>Zemlja čija se pravila o izrazima prikazuju</translation>
  </message>
  <message>
   <source>Own rules</source>
   <translation>Sopstvena pravila</translation>
  </message>
  <message>
   <source>Rules mark words in the drafts of a country. Each pack is off until somebody switches it on.</source>
   <translation>Pravila označavaju reči u nacrtima zemlje. Svaki paket je isključen dok ga neko ne uključi.</translation>
  </message>
  <message>
   <source>Show rules…</source>
   <translation>Prikaži pravila…</translation>
  </message>
  <message>
   <source>Show the rules of {0}</source>
   <translation>Prikaži pravila: {0}</translation>
  </message>
  <message>
   <source>The approvers and administrators of a country switch its packs on and write its rules.</source>
   <translation>Pakete zemlje uključuju i njena pravila pišu njeni odobravaoci i administratori.</translation>
  </message>
  <message>
   <source>Wording rules</source>
   <translation>Pravila o izrazima</translation>
  </message>
  <message>
   <source>Write an own rule…</source>
   <translation>Napiši sopstveno pravilo…</translation>
  </message>
  <message>
   <source>“{0}” is switched off.</source>
   <translation>„{0}“ je isključeno.</translation>
  </message>
  <message>
   <source>“{0}” is switched on.</source>
   <translation>„{0}“ je uključeno.</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message numerus="yes">
   <source>%n events</source>
   <translation>
    <numerusform>%n događaj</numerusform>
    <numerusform>%n događaja</numerusform>
    <numerusform>%n događaja</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n objava</numerusform>
    <numerusform>%n objave</numerusform>
    <numerusform>%n objava</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n još</numerusform>
    <numerusform>+%n još</numerusform>
    <numerusform>+%n još</numerusform>
   </translation>
  </message>
  <message>
   <source>1 event</source>
   <translation>1 događaj</translation>
  </message>
  <message>
   <source>1 post</source>
   <translation>1 objava</translation>
  </message>
  <message numerus="yes">
   <source>{0} of %n posts</source>
   <translation>
    <numerusform>{0} od %n objave</numerusform>
    <numerusform>{0} od %n objave</numerusform>
    <numerusform>{0} od %n objava</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} od: {1}</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>„{0}“</translation>
  </message>
 </context>
 <context>
  <name>WorldDays</name>
  <message>
   <source>Day against Trafficking in Persons</source>
   <translation>Dan borbe protiv trgovine ljudima</translation>
  </message>
  <message>
   <source>Day for Universal Access to Information</source>
   <translation>Dan opšteg pristupa informacijama</translation>
  </message>
  <message>
   <source>Day for the Elimination of Racial Discrimination</source>
   <translation>Dan borbe protiv rasne diskriminacije</translation>
  </message>
  <message>
   <source>Day for the Elimination of Violence against Women</source>
   <translation>Dan borbe protiv nasilja nad ženama</translation>
  </message>
  <message>
   <source>Day of Multilateralism and Diplomacy for Peace</source>
   <translation>Dan multilateralizma i diplomatije za mir</translation>
  </message>
  <message>
   <source>Day of Persons with Disabilities</source>
   <translation>Dan osoba sa invaliditetom</translation>
  </message>
  <message>
   <source>Day to End Impunity for Crimes against Journalists</source>
   <translation>Dan borbe protiv nekažnjivosti zločina nad novinarima</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>Dan Evrope</translation>
  </message>
  <message>
   <source>Holocaust Remembrance Day</source>
   <translation>Dan sećanja na žrtve Holokausta</translation>
  </message>
  <message>
   <source>Human Rights Day</source>
   <translation>Dan ljudskih prava</translation>
  </message>
  <message>
   <source>International Anti-Corruption Day</source>
   <translation>Međunarodni dan borbe protiv korupcije</translation>
  </message>
  <message>
   <source>International Day of Democracy</source>
   <translation>Međunarodni dan demokratije</translation>
  </message>
  <message>
   <source>International Day of Education</source>
   <translation>Međunarodni dan obrazovanja</translation>
  </message>
  <message>
   <source>International Day of Families</source>
   <translation>Međunarodni dan porodice</translation>
  </message>
  <message>
   <source>International Day of Peace</source>
   <translation>Međunarodni dan mira</translation>
  </message>
  <message>
   <source>International Human Solidarity Day</source>
   <translation>Međunarodni dan ljudske solidarnosti</translation>
  </message>
  <message>
   <source>International Literacy Day</source>
   <translation>Međunarodni dan pismenosti</translation>
  </message>
  <message>
   <source>International Migrants Day</source>
   <translation>Međunarodni dan migranata</translation>
  </message>
  <message>
   <source>International Mother Earth Day</source>
   <translation>Međunarodni dan planete Zemlje</translation>
  </message>
  <message>
   <source>International Mother Language Day</source>
   <translation>Međunarodni dan maternjeg jezika</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Međunarodni dan žena</translation>
  </message>
  <message>
   <source>International Youth Day</source>
   <translation>Međunarodni dan mladih</translation>
  </message>
  <message>
   <source>Nelson Mandela Day</source>
   <translation>Dan Nelsona Mandele</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Pravoslavni Vaskrs</translation>
  </message>
  <message>
   <source>United Nations Day</source>
   <translation>Dan Ujedinjenih nacija</translation>
  </message>
  <message>
   <source>Western Easter</source>
   <translation>Katolički Uskrs</translation>
  </message>
  <message>
   <source>World AIDS Day</source>
   <translation>Svetski dan borbe protiv side</translation>
  </message>
  <message>
   <source>World Children's Day</source>
   <translation>Svetski dan deteta</translation>
  </message>
  <message>
   <source>World Day for Cultural Diversity</source>
   <translation>Svetski dan kulturne raznolikosti</translation>
  </message>
  <message>
   <source>World Environment Day</source>
   <translation>Svetski dan zaštite životne sredine</translation>
  </message>
  <message>
   <source>World Health Day</source>
   <translation>Svetski dan zdravlja</translation>
  </message>
  <message>
   <source>World Humanitarian Day</source>
   <translation>Svetski dan humanosti</translation>
  </message>
  <message>
   <source>World Press Freedom Day</source>
   <translation>Svetski dan slobode medija</translation>
  </message>
  <message>
   <source>World Refugee Day</source>
   <translation>Svetski dan izbeglica</translation>
  </message>
  <message>
   <source>World Water Day</source>
   <translation>Svetski dan voda</translation>
  </message>
 </context>
</TS>
