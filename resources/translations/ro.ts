<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro">
 <context>
  <name>Acting</name>
  <message>
   <source>The translation is marked as up to date.</source>
   <translation>Traducerea este marcată ca actuală.</translation>
  </message>
 </context>
 <context>
  <name>Administering</name>
  <message>
   <source>This needs the server, which cannot be reached now.</source>
   <translation>Pentru aceasta este nevoie de server, care nu poate fi contactat acum.</translation>
  </message>
  <message>
   <source>This needs the server: sign in first, in the settings.</source>
   <translation>Pentru aceasta este nevoie de server: autentificați-vă întâi, în setări.</translation>
  </message>
  <message>
   <source>{0} has a new role: {1}</source>
   <translation>{0} are un rol nou: {1}</translation>
  </message>
  <message>
   <source>{0} has lost a role: {1}</source>
   <translation>{0} nu mai are rolul: {1}</translation>
  </message>
  <message>
   <source>{0} may act again.</source>
   <translation>{0} poate acționa din nou.</translation>
  </message>
  <message>
   <source>{0} may not act any more.</source>
   <translation>{0} nu mai poate acționa.</translation>
  </message>
 </context>
 <context>
  <name>AgendaDelegate</name>
  <message>
   <source>Event</source>
   <translation>Eveniment</translation>
  </message>
  <message>
   <source>Event, {0}</source>
   <translation>Eveniment, {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>astăzi</translation>
  </message>
 </context>
 <context>
  <name>AgendaModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Eveniment: {0}</translation>
  </message>
 </context>
 <context>
  <name>AgendaPage</name>
  <message>
   <source>Agenda</source>
   <translation>Agendă</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Șterge toate filtrele</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the agenda lists every post with a time, day by day.</source>
   <translation>Mai sus sunt setate filtre. Fără ele, agenda arată fiecare postare cu oră, zi cu zi.</translation>
  </message>
  <message>
   <source>No post from here on passes the filters</source>
   <translation>Nicio postare de aici înainte nu trece de filtre</translation>
  </message>
  <message>
   <source>Nothing is planned from here on</source>
   <translation>De aici înainte nu este nimic planificat</translation>
  </message>
  <message>
   <source>The agenda lists every post with a time, day by day. Posts without a time wait in the tray.</source>
   <translation>Agenda arată toate postările cu oră, zi de zi. Postările fără oră așteaptă în tavă.</translation>
  </message>
 </context>
 <context>
  <name>Ages</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n zi</numerusform>
    <numerusform>%n zile</numerusform>
    <numerusform>%n de zile</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n oră</numerusform>
    <numerusform>%n ore</numerusform>
    <numerusform>%n de ore</numerusform>
   </translation>
  </message>
  <message>
   <source>late, a reminder is due</source>
   <translation>întârziat, de reamintit</translation>
  </message>
  <message>
   <source>less than an hour</source>
   <translation>mai puțin de o oră</translation>
  </message>
  <message>
   <source>overdue, ask somebody else</source>
   <translation>termen depășit, cereți altcuiva</translation>
  </message>
 </context>
 <context>
  <name>AidPage</name>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Șterge</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Dați-i un nume.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Păstrează</translation>
  </message>
  <message>
   <source>New entry of the handle book</source>
   <translation>Intrare nouă în registrul de conturi</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Grup nou de hashtaguri</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Șablon nou</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nimic nu s-a schimbat.</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>O vede doar ministerul nostru</translation>
  </message>
  <message>
   <source>This is kept by {0}: its people change it, you may use it.</source>
   <translation>Este păstrat de {0}: oamenii de acolo îl schimbă, dvs. îl puteți folosi.</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Nu aveți un rol care scrie pentru o țară.</translation>
  </message>
 </context>
 <context>
  <name>AidsView</name>
  <message>
   <source>Handle</source>
   <translation>Nume de cont</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Hashtaguri</translation>
  </message>
  <message>
   <source>Hashtags that belong together, texts to start from, and how institutions are called on each channel: kept once, put in with two keys.</source>
   <translation>Hashtaguri care merg împreună, texte de la care să porniți și cum se numesc instituțiile pe fiecare canal: păstrate o dată, puse cu două taste.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Litere de căutat</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Grup nou de hashtaguri</translation>
  </message>
  <message>
   <source>New handle</source>
   <translation>Nume de cont nou</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Șablon nou</translation>
  </message>
  <message>
   <source>No writing aids yet</source>
   <translation>Încă niciun ajutor de scris</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Șablon</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Tastați câteva litere</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Ajutoare de scris</translation>
  </message>
  <message>
   <source>Writing aids · {0}</source>
   <translation>Ajutoare de scris · {0}</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Nu aveți un rol care scrie pentru o țară.</translation>
  </message>
  <message>
   <source>ministry only</source>
   <translation>doar ministerul</translation>
  </message>
  <message>
   <source>“{0}” is deleted.</source>
   <translation>„{0}” a fost șters.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>„{0}” a fost păstrat.</translation>
  </message>
 </context>
 <context>
  <name>AllDay</name>
  <message>
   <source>All day: campaigns, events and national days</source>
   <translation>Toată ziua: campanii, evenimente și zile naționale</translation>
  </message>
  <message>
   <source>The days of a campaign are changed in the timeline, or on its own page.</source>
   <translation>Zilele unei campanii se schimbă în cronologie sau pe pagina ei.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalPanel</name>
  <message>
   <source>Approval</source>
   <translation>Aprobare</translation>
  </message>
 </context>
 <context>
  <name>Approvals</name>
  <message>
   <source> or </source>
   <translation> sau </translation>
  </message>
  <message numerus="yes">
   <source>%n approved.</source>
   <translation>
    <numerusform>%n aprobată.</numerusform>
    <numerusform>%n aprobate.</numerusform>
    <numerusform>%n aprobate.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not approved.</source>
   <translation>
    <numerusform>%n nu a fost aprobată.</numerusform>
    <numerusform>%n nu au fost aprobate.</numerusform>
    <numerusform>%n nu au fost aprobate.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not sent back.</source>
   <translation>
    <numerusform>%n netrimisă înapoi.</numerusform>
    <numerusform>%n netrimise înapoi.</numerusform>
    <numerusform>%n netrimise înapoi.</numerusform>
   </translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Cont</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>Aprobat.</translation>
  </message>
  <message numerus="yes">
   <source>Changes are requested in %n posts.</source>
   <translation>
    <numerusform>S-au cerut modificări la %n postare.</numerusform>
    <numerusform>S-au cerut modificări la %n postări.</numerusform>
    <numerusform>S-au cerut modificări la %n de postări.</numerusform>
   </translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Modificările au fost cerute.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Avertisment de conținut</translation>
  </message>
  <message>
   <source>Description of {0} ({1})</source>
   <translation>Descrierea pentru {0} ({1})</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Hashtaguri</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Limbă</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Poziție</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nou</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postare</translation>
  </message>
  <message>
   <source>Sent by {0}, {1}</source>
   <translation>Trimis de {0}, {1}</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Oră</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titlu</translation>
  </message>
  <message>
   <source>approval steps</source>
   <translation>pașii aprobării</translation>
  </message>
  <message>
   <source>for {0}</source>
   <translation>pentru {0}</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>în examinare</translation>
  </message>
  <message>
   <source>its line has changed since</source>
   <translation>poziția s-a schimbat între timp</translation>
  </message>
  <message>
   <source>line on which it rests</source>
   <translation>poziția pe care se bazează</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>fără oră</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>încă fără oră</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>nimeni nu poate decide</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>cineva</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>ora publicării</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>așteaptă: {0}</translation>
  </message>
  <message>
   <source>waits {0}</source>
   <translation>așteaptă de {0}</translation>
  </message>
  <message>
   <source>{0} (no time zone)</source>
   <translation>{0} (fără fus orar)</translation>
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
   <translation>Aprobări · {0} pentru dvs.</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Aprobă</translation>
  </message>
  <message>
   <source>Approve all {0}</source>
   <translation>Aprobă toate ({0})</translation>
  </message>
  <message>
   <source>Approve {0} of {1}</source>
   <translation>Aprobă {0} din {1}</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Alegeți întâi o postare.</translation>
  </message>
  <message>
   <source>Choose one post.</source>
   <translation>Alegeți o postare.</translation>
  </message>
  <message>
   <source>Ctrl+Enter approves, Ctrl+Shift+Enter requests changes</source>
   <translation>Ctrl+Enter aprobă, Ctrl+Shift+Enter cere modificări</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Mergi la calendar</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Predă deciziile mele…</translation>
  </message>
  <message>
   <source>Open in the editor</source>
   <translation>Deschide în editor</translation>
  </message>
  <message>
   <source>Posts in review</source>
   <translation>Postări în examinare</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Reamintește</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Cere modificări</translation>
  </message>
  <message>
   <source>Request changes of all {0}…</source>
   <translation>Cere modificări la toate ({0})…</translation>
  </message>
  <message>
   <source>Request changes of {0} of {1}…</source>
   <translation>Cere modificări: {0} din {1}…</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Cere modificări…</translation>
  </message>
  <message>
   <source>They are reminded: {0}.</source>
   <translation>Li se reamintește: {0}.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Li s-a amintit deja astăzi.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Această postare încă așteaptă decizia dvs.</translation>
  </message>
  <message>
   <source>Wait for me</source>
   <translation>Mă așteaptă</translation>
  </message>
  <message>
   <source>Wait for me · {0}</source>
   <translation>Mă așteaptă · {0}</translation>
  </message>
  <message>
   <source>Wait for others</source>
   <translation>Așteaptă pe alții</translation>
  </message>
  <message>
   <source>Wait for others · {0}</source>
   <translation>Așteaptă pe alții · {0}</translation>
  </message>
  <message numerus="yes">
   <source>What should change in these %n posts? Their writers will read it.</source>
   <translation>
    <numerusform>Ce ar trebui schimbat în această postare (%n)? Autorii vor citi.</numerusform>
    <numerusform>Ce ar trebui schimbat în aceste %n postări? Autorii vor citi.</numerusform>
    <numerusform>Ce ar trebui schimbat în aceste %n de postări? Autorii vor citi.</numerusform>
   </translation>
  </message>
  <message>
   <source>What should change in “{0}”? Its writers will read it.</source>
   <translation>Ce ar trebui schimbat în „{0}”? Autorii vor citi.</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>Care decizii</translation>
  </message>
 </context>
 <context>
  <name>AskScope</name>
  <message>
   <source>A post of a series</source>
   <translation>O postare dintr-o serie</translation>
  </message>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>Toate postările seriei ({0})</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Doar această postare</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Aceasta și următoarele ({0})</translation>
  </message>
  <message>
   <source>This is post {0} of {1} of its series.</source>
   <translation>Aceasta este postarea {0} din {1} a seriei.</translation>
  </message>
  <message>
   <source>What is public or withdrawn stays as it is.</source>
   <translation>Ce este public sau retras rămâne așa cum este.</translation>
  </message>
 </context>
 <context>
  <name>Bars</name>
  <message>
   <source>over</source>
   <translation>încheiată</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>planificată</translation>
  </message>
  <message>
   <source>running</source>
   <translation>în curs</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>{0} din {1} s-au alăturat</translation>
  </message>
 </context>
 <context>
  <name>BlackoutForm</name>
  <message>
   <source>Approvers keep the blackouts of their country, administrators all.</source>
   <translation>Aprobatorii țin interdicțiile țării lor, administratorii pe toate.</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Interdicție de publicare</translation>
  </message>
  <message>
   <source>Blackouts</source>
   <translation>Interdicții de publicare</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canale</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Închide</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Șterge</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Efect</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prima zi</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Ultima zi</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nou</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>Ocazie</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motiv</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salvează</translation>
  </message>
  <message>
   <source>The blackout is kept.</source>
   <translation>Interdicția este păstrată.</translation>
  </message>
  <message>
   <source>The blackout was deleted.</source>
   <translation>Interdicția a fost ștearsă.</translation>
  </message>
  <message>
   <source>all channels</source>
   <translation>toate canalele</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>toate țările</translation>
  </message>
 </context>
 <context>
  <name>Blackouts</name>
  <message>
   <source>Election silence</source>
   <translation>Tăcere electorală</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>Sărbătoare</translation>
  </message>
  <message>
   <source>Mourning</source>
   <translation>Doliu</translation>
  </message>
  <message>
   <source>Nothing is published</source>
   <translation>Nu se publică nimic</translation>
  </message>
  <message>
   <source>Own rule</source>
   <translation>Regulă proprie</translation>
  </message>
  <message>
   <source>Publish with care</source>
   <translation>Publicați cu grijă</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>toate țările</translation>
  </message>
  <message>
   <source>{0}, nothing is published · {1}: {2}</source>
   <translation>{0}, nu se publică nimic · {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, publish with care · {1}: {2}</source>
   <translation>{0}, publicați cu grijă · {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>Board</name>
  <message>
   <source>A decision is made where the whole text is read. Open the post to approve it or to ask for changes.</source>
   <translation>Decizia se ia acolo unde se citește tot textul. Deschideți postarea pentru a o aproba sau a cere modificări.</translation>
  </message>
  <message>
   <source>A post becomes a draft again when its text is changed. Open it to write.</source>
   <translation>O postare redevine ciornă când i se schimbă textul. Deschideți-o pentru a scrie.</translation>
  </message>
  <message>
   <source>A post is missed when its time has passed; nobody can put it there.</source>
   <translation>O postare este ratată când i-a trecut ora; nimeni nu o poate pune acolo.</translation>
  </message>
  <message>
   <source>A post is published with the link that proves it. Open the post to note the link.</source>
   <translation>O postare se publică odată cu linkul care o dovedește. Deschideți postarea pentru a nota linkul.</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprobată</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Modificări cerute</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>În examinare</translation>
  </message>
  <message>
   <source>It has to be sent for approval and approved first.</source>
   <translation>Trebuie întâi trimisă la aprobare și aprobată.</translation>
  </message>
  <message>
   <source>It is in review: it can be scheduled once it is approved.</source>
   <translation>Este în examinare: poate fi programată după ce este aprobată.</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Ratată</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>Reținută</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Publicată</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Reține</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>Reține…</translation>
  </message>
  <message>
   <source>Put {0} on hold?</source>
   <translation>Reținere: {0}?</translation>
  </message>
  <message>
   <source>Release from hold</source>
   <translation>Ridică reținerea</translation>
  </message>
  <message>
   <source>Release {0} from hold?</source>
   <translation>Ridicarea reținerii: {0}?</translation>
  </message>
  <message>
   <source>Released</source>
   <translation>Reținere ridicată</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Programează</translation>
  </message>
  <message>
   <source>Schedule {0}?</source>
   <translation>Programare: {0}?</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Programată</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Trimite la aprobare</translation>
  </message>
  <message>
   <source>Send {0} for approval?</source>
   <translation>Trimiteți la aprobare ({0})?</translation>
  </message>
  <message>
   <source>Sent for approval</source>
   <translation>Trimisă la aprobare</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Scoate din program</translation>
  </message>
  <message>
   <source>Take {0} off the schedule?</source>
   <translation>Scoatere din program: {0}?</translation>
  </message>
  <message>
   <source>Taken off the schedule</source>
   <translation>Scoasă din program</translation>
  </message>
  <message>
   <source>This post is public; it stays where it is.</source>
   <translation>Această postare este publică; rămâne unde este.</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>De scris</translation>
  </message>
  <message>
   <source>Why? The reason is kept with the post, and the others read it.</source>
   <translation>De ce? Motivul se păstrează la postare și ceilalți îl citesc.</translation>
  </message>
  <message>
   <source>Withdraw {0}? Their texts stay readable.</source>
   <translation>Retragere: {0}? Textele rămân lizibile.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retrasă</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Retrage…</translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message>
   <source>All posts by stage</source>
   <translation>Toate postările pe etape</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tablă</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Alegeți întâi o postare.</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Mai mult…</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Deschide postarea</translation>
  </message>
  <message>
   <source>There is no column on that side.</source>
   <translation>Nu există coloană în acea parte.</translation>
  </message>
 </context>
 <context>
  <name>BookDialog</name>
  <message>
   <source>Brief, participation, messages, coverage, posts with their approvals, and results.</source>
   <translation>Descrierea campaniei, participare, mesaje, acoperire, postări cu aprobările lor și rezultate.</translation>
  </message>
  <message>
   <source>Campaign book</source>
   <translation>Cartea campaniei</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>PDF, to read and to print</source>
   <translation>PDF, de citit și de tipărit</translation>
  </message>
  <message>
   <source>Save the book…</source>
   <translation>Salvează cartea…</translation>
  </message>
  <message>
   <source>Save the campaign book</source>
   <translation>Salvează cartea campaniei</translation>
  </message>
  <message>
   <source>The book is being put together.</source>
   <translation>Cartea este alcătuită.</translation>
  </message>
  <message>
   <source>The campaign book was saved as {0}</source>
   <translation>Cartea campaniei a fost salvată ca {0}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>Registru de calcul (*.xlsx)</translation>
  </message>
  <message>
   <source>XLSX, to count with</source>
   <translation>XLSX, pentru calcule</translation>
  </message>
 </context>
 <context>
  <name>BulkBar</name>
  <message numerus="yes">
   <source>%n posts chosen</source>
   <translation>
    <numerusform>%n postare aleasă</numerusform>
    <numerusform>%n postări alese</numerusform>
    <numerusform>%n de postări alese</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Nu alege niciuna</translation>
  </message>
  <message>
   <source>Chosen posts</source>
   <translation>Postări alese</translation>
  </message>
  <message>
   <source>Chosen: {0}</source>
   <translation>Alese: {0}</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Șterge…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Mută la…</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Responsabil…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Trimite la aprobare</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Decalează…</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Ia ora</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Retrage…</translation>
  </message>
 </context>
 <context>
  <name>Calendar</name>
  <message>
   <source>It is scheduled: moved, it stays approved but has to be scheduled again.</source>
   <translation>Este programată: mutată, rămâne aprobată, dar trebuie programată din nou.</translation>
  </message>
  <message>
   <source>It is {0}, and its approval covers the time: moved, it is a draft again and is approved anew.</source>
   <translation>Este {0}, iar aprobarea acoperă și ora: mutată, redevine ciornă și se aprobă din nou.</translation>
  </message>
  <message>
   <source>Not {0}: {1}</source>
   <translation>Fără {0}: {1}</translation>
  </message>
  <message>
   <source>The approval or the schedule of {0} would be lost.</source>
   <translation>{0}: aprobarea sau programarea s-ar pierde.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Această postare este publică; rămâne în ziua în care a apărut.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Această postare a fost retrasă. Redeschideți-o întâi.</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>în conflict</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>reținută</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>dintr-o serie</translation>
  </message>
  <message>
   <source>proposed time</source>
   <translation>oră propusă</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>așteaptă trimiterea</translation>
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message>
   <source>Back</source>
   <translation>Înapoi</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Înainte</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Postare nouă, {0}</translation>
  </message>
  <message>
   <source>This page shows all days.</source>
   <translation>Această pagină arată toate zilele.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Astăzi</translation>
  </message>
 </context>
 <context>
  <name>CampaignBody</name>
  <message>
   <source>Activity</source>
   <translation>Activitate</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Descrierea campaniei</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Campanie</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Acoperire</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fișiere</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mesaje</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>Încă niciun fișier</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>Încă nu s-a întâmplat nimic</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Privire de ansamblu</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Participare</translation>
  </message>
  <message>
   <source>Parts of the campaign</source>
   <translation>Părțile campaniei</translation>
  </message>
  <message>
   <source>Pictures and films that posts of this campaign show are listed here, with credit and licence.</source>
   <translation>Imaginile și filmele arătate în postările acestei campanii sunt listate aici, cu autor și licență.</translation>
  </message>
  <message>
   <source>Who did what in this campaign, and when, is listed here.</source>
   <translation>Aici este listat cine ce a făcut în această campanie și când.</translation>
  </message>
  <message>
   <source>led by {0}</source>
   <translation>condusă de {0}</translation>
  </message>
  <message>
   <source>on hold: {0}</source>
   <translation>reținută: {0}</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>{0} din {1} s-au alăturat</translation>
  </message>
 </context>
 <context>
  <name>CampaignHead</name>
  <message>
   <source>Answer by {0}.</source>
   <translation>Răspundeți până la {0}.</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Cartea campaniei…</translation>
  </message>
  <message>
   <source>Change the answer…</source>
   <translation>Schimbă răspunsul…</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Refuză</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>Alătură-te</translation>
  </message>
  <message>
   <source>Join with a reservation…</source>
   <translation>Alătură-te cu rezervă…</translation>
  </message>
  <message>
   <source>{0} asks again.</source>
   <translation>{0} cere din nou.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>{0} a refuzat.</translation>
  </message>
  <message>
   <source>{0} has joined with a reservation: {1}</source>
   <translation>{0} s-a alăturat cu rezervă: {1}</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>{0} s-a alăturat.</translation>
  </message>
  <message>
   <source>{0} is invited.</source>
   <translation>{0}: țară invitată.</translation>
  </message>
 </context>
 <context>
  <name>Campaigns</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n zi întârziere</numerusform>
    <numerusform>%n zile întârziere</numerusform>
    <numerusform>%n de zile întârziere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>a mai rămas %n zi</numerusform>
    <numerusform>au mai rămas %n zile</numerusform>
    <numerusform>au mai rămas %n de zile</numerusform>
   </translation>
  </message>
  <message>
   <source>, then the </source>
   <translation>, apoi </translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>1 zi întârziere</translation>
  </message>
  <message>
   <source>1 day left</source>
   <translation>mai este 1 zi</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>O campanie are nevoie de titlu.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Răspuns</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Răspuns până la</translation>
  </message>
  <message>
   <source>Answer by {0}</source>
   <translation>Răspuns până la {0}</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Campanie</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>Țări</translation>
  </message>
  <message>
   <source>Countries are invited by the lead country, {0}.</source>
   <translation>Țările sunt invitate de țara coordonatoare ({0}).</translation>
  </message>
  <message>
   <source>Countries are reminded by the lead country, {0}.</source>
   <translation>Țările sunt atenționate de țara coordonatoare ({0}).</translation>
  </message>
  <message>
   <source>Countries to invite</source>
   <translation>Țări de invitat</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Zi</translation>
  </message>
  <message>
   <source>Does {0} take part?</source>
   <translation>Participă {0}?</translation>
  </message>
  <message>
   <source>Embargo</source>
   <translation>Embargo</translation>
  </message>
  <message>
   <source>Every country that was invited has answered.</source>
   <translation>Fiecare țară invitată a răspuns.</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prima zi</translation>
  </message>
  <message>
   <source>Give this answer</source>
   <translation>Dă acest răspuns</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Invită</translation>
  </message>
  <message>
   <source>Invite countries</source>
   <translation>Invită țări</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Ultima zi</translation>
  </message>
  <message>
   <source>Lead country</source>
   <translation>Țara coordonatoare</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mesaj</translation>
  </message>
  <message>
   <source>Messages are added by the lead country, {0}.</source>
   <translation>Mesajele sunt adăugate de țara coordonatoare: {0}.</translation>
  </message>
  <message>
   <source>Named officer</source>
   <translation>Persoană desemnată</translation>
  </message>
  <message>
   <source>Named officer (can be left empty)</source>
   <translation>Persoană desemnată (poate rămâne gol)</translation>
  </message>
  <message>
   <source>New campaign</source>
   <translation>Campanie nouă</translation>
  </message>
  <message>
   <source>No deadline set</source>
   <translation>Fără termen stabilit</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Reamintește</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Rezervă</translation>
  </message>
  <message>
   <source>Say what the reservation is.</source>
   <translation>Spuneți care este rezerva.</translation>
  </message>
  <message>
   <source>Set the embargo</source>
   <translation>Stabilește embargoul</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Cineva</translation>
  </message>
  <message>
   <source>Start it</source>
   <translation>Începe</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Campania se termină înainte să înceapă.</translation>
  </message>
  <message>
   <source>The rest of the brief is written on the campaign's page.</source>
   <translation>Restul descrierii se scrie pe pagina campaniei.</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Bifați cel puțin o țară.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Ora în {0}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titlu</translation>
  </message>
  <message>
   <source>Until then nothing of this campaign goes out, and countries that were not invited, observers and administrators of the network get nothing of it. To end it earlier two people are needed.</source>
   <translation>Până atunci nu iese nimic din această campanie, iar țările neinvitate, observatorii și administratorii rețelei nu primesc nimic din ea. Pentru a-l încheia mai devreme este nevoie de două persoane.</translation>
  </message>
  <message>
   <source>What the reservation is</source>
   <translation>Care este rezerva</translation>
  </message>
  <message>
   <source>Which countries are asked again to answer?</source>
   <translation>Căror țări li se cere din nou să răspundă?</translation>
  </message>
  <message>
   <source>Which countries are asked to take part?</source>
   <translation>Ce țări sunt întrebate dacă participă?</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Limba de lucru</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Nu scrieți pentru nicio țară, deci nu puteți începe o campanie.</translation>
  </message>
  <message>
   <source>approved by the {0}</source>
   <translation>aprobat de: {0}</translation>
  </message>
  <message>
   <source>approver of {0}</source>
   <translation>aprobator ({0})</translation>
  </message>
  <message>
   <source>its licence has ended</source>
   <translation>licența s-a încheiat</translation>
  </message>
  <message>
   <source>lead of {0}</source>
   <translation>coordonator ({0})</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>încă fără text</translation>
  </message>
  <message>
   <source>not to be used after {0}</source>
   <translation>nu se folosește după {0}</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>reținută</translation>
  </message>
  <message>
   <source>reminded {0}</source>
   <translation>reamintit {0}</translation>
  </message>
  <message>
   <source>the post's own country</source>
   <translation>țara postării</translation>
  </message>
  <message>
   <source>today</source>
   <translation>astăzi</translation>
  </message>
  <message>
   <source>{0} answered for {1}: {2}</source>
   <translation>{0} a răspuns pentru {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed {1}: {2}</source>
   <translation>{0} a schimbat {1}: {2}</translation>
  </message>
  <message>
   <source>{0} invited {1}</source>
   <translation>{0} a invitat {1}</translation>
  </message>
  <message>
   <source>{0} made {1}</source>
   <translation>{0} a creat {1}</translation>
  </message>
  <message>
   <source>{0} on {1}: {2}</source>
   <translation>{0} la {1}: {2}</translation>
  </message>
  <message>
   <source>{0} reminded {1}</source>
   <translation>{0} a reamintit: {1}</translation>
  </message>
  <message>
   <source>{0} set what {1} covers</source>
   <translation>{0} a stabilit ce acoperă {1}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} – {1}</translation>
  </message>
  <message>
   <source>{0}: no answer</source>
   <translation>{0}: fără răspuns</translation>
  </message>
 </context>
 <context>
  <name>CampaignsView</name>
  <message numerus="yes">
   <source>%n countries are invited.</source>
   <translation>
    <numerusform>%n țară este invitată.</numerusform>
    <numerusform>%n țări sunt invitate.</numerusform>
    <numerusform>%n de țări sunt invitate.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n countries are reminded.</source>
   <translation>
    <numerusform>I se reamintește unei țări (%n).</numerusform>
    <numerusform>Li se reamintește la %n țări.</numerusform>
    <numerusform>Li se reamintește la %n de țări.</numerusform>
   </translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Campanii</translation>
  </message>
  <message>
   <source>Invited.</source>
   <translation>Invitat.</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>Ridicat aici; contează când serverul l-a primit.</translation>
  </message>
  <message>
   <source>Message {0}</source>
   <translation>Mesajul {0}</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>Campanie nouă…</translation>
  </message>
  <message>
   <source>One country is reminded.</source>
   <translation>I se reamintește unei țări.</translation>
  </message>
  <message>
   <source>Propose to lift the embargo</source>
   <translation>Propune ridicarea embargoului</translation>
  </message>
  <message>
   <source>Proposed. The embargo stands until another person lifts it.</source>
   <translation>Propus. Embargoul rămâne până îl ridică altă persoană.</translation>
  </message>
  <message>
   <source>The answer is given.</source>
   <translation>Răspunsul este dat.</translation>
  </message>
  <message>
   <source>The embargo is set.</source>
   <translation>Embargoul este stabilit.</translation>
  </message>
  <message>
   <source>The embargo stands.</source>
   <translation>Embargoul rămâne.</translation>
  </message>
  <message>
   <source>This campaign is deleted, or is not on this laptop any more.</source>
   <translation>Această campanie este ștearsă sau nu mai este pe acest laptop.</translation>
  </message>
  <message>
   <source>Why does it end before its time? Another person has to agree; the reason is kept.</source>
   <translation>De ce se încheie înainte de termen? Altă persoană trebuie să fie de acord; motivul se păstrează.</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Nu scrieți pentru nicio țară, deci nu puteți începe o campanie.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>{0} a refuzat.</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>{0} s-a alăturat.</translation>
  </message>
  <message>
   <source>“{0}” is started.</source>
   <translation>Campania „{0}” a început.</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Content warning: {0}</source>
   <translation>Avertisment de conținut: {0}</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Arată mai puțin</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Arată mai mult</translation>
  </message>
  <message numerus="yes">
   <source>and %n more posts</source>
   <translation>
    <numerusform>și încă %n postare</numerusform>
    <numerusform>și încă %n postări</numerusform>
    <numerusform>și încă %n de postări</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CellMenu</name>
  <message>
   <source>Ask {0} to cover this</source>
   <translation>Roagă {0} să acopere</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Acoperire</translation>
  </message>
  <message>
   <source>Coverage on all channels</source>
   <translation>Acoperire pe toate canalele</translation>
  </message>
  <message>
   <source>Set the coverage</source>
   <translation>Stabilește acoperirea</translation>
  </message>
  <message>
   <source>Take the request to {0} back</source>
   <translation>Retrage cererea către {0}</translation>
  </message>
  <message>
   <source>Translate {0}</source>
   <translation>Tradu {0}</translation>
  </message>
  <message>
   <source>Translate {0} into {1}</source>
   <translation>Tradu {0} în: {1}</translation>
  </message>
  <message>
   <source>Write a post for {0}</source>
   <translation>Scrie o postare pentru {0}</translation>
  </message>
  <message>
   <source>choose one campaign first</source>
   <translation>alegeți întâi o campanie</translation>
  </message>
  <message>
   <source>you do not write for this country</source>
   <translation>nu scrieți pentru această țară</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} pe {1}</translation>
  </message>
 </context>
 <context>
  <name>ChangeDates</name>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
  <message>
   <source>Change the dates</source>
   <translation>Schimbă datele</translation>
  </message>
  <message>
   <source>Change them</source>
   <translation>Schimbă-le</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prima zi</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Ultima zi</translation>
  </message>
  <message>
   <source>The campaign would end before it starts.</source>
   <translation>Campania s-ar termina înainte să înceapă.</translation>
  </message>
  <message>
   <source>The posts stay where they are.</source>
   <translation>Postările rămân unde sunt.</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <source>behind its source</source>
   <translation>în urma sursei</translation>
  </message>
  <message>
   <source>for its audience {0}</source>
   <translation>pentru public {0}</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>în conflict</translation>
  </message>
  <message>
   <source>needs approval again</source>
   <translation>cere din nou aprobare</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>reținută</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>dintr-o serie</translation>
  </message>
  <message>
   <source>publishing is stopped</source>
   <translation>publicarea este oprită</translation>
  </message>
  <message>
   <source>that is you</source>
   <translation>sunteți dvs.</translation>
  </message>
  <message>
   <source>time proposed, not confirmed</source>
   <translation>oră propusă, neconfirmată</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>așteaptă trimiterea</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>așteaptă: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChoiceChip</name>
  <message>
   <source>Clear the filter “{0}”</source>
   <translation>Șterge filtrul „{0}”</translation>
  </message>
  <message>
   <source>Opens a list.</source>
   <translation>Deschide o listă.</translation>
  </message>
  <message>
   <source>Opens a list. Delete takes the filter away.</source>
   <translation>Deschide o listă. Delete scoate filtrul.</translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n postare</numerusform>
    <numerusform>%n postări</numerusform>
    <numerusform>%n de postări</numerusform>
   </translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Căutare</translation>
  </message>
  <message>
   <source>Search: {0}</source>
   <translation>Căutare: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChooseOwner</name>
  <message>
   <source>Give them</source>
   <translation>Predă-le</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsabil</translation>
  </message>
  <message>
   <source>Owner of {0}</source>
   <translation>Titularul: {0}</translation>
  </message>
  <message>
   <source>Who looks after them from now on?</source>
   <translation>Cine se ocupă de ele de acum înainte?</translation>
  </message>
 </context>
 <context>
  <name>CodeDialog</name>
  <message>
   <source>Code</source>
   <translation>Cod</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Copiază codul</translation>
  </message>
 </context>
 <context>
  <name>Colouring</name>
  <message>
   <source>Campaign</source>
   <translation>Campanie</translation>
  </message>
  <message>
   <source>Colour: campaign</source>
   <translation>Culoare: campanie</translation>
  </message>
  <message>
   <source>Colour: country</source>
   <translation>Culoare: țară</translation>
  </message>
  <message>
   <source>Colour: status</source>
   <translation>Culoare: stare</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stare</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>&amp;Approving</source>
   <translation>A&amp;probare</translation>
  </message>
  <message>
   <source>&amp;Calendar</source>
   <translation>&amp;Calendar</translation>
  </message>
  <message>
   <source>&amp;Desk</source>
   <translation>&amp;Birou</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Editare</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Mergi</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Ajutor</translation>
  </message>
  <message>
   <source>&amp;Posts</source>
   <translation>&amp;Postări</translation>
  </message>
  <message>
   <source>About Campaign Desk</source>
   <translation>Despre Campaign Desk</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Adaugă imagini sau filme…</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Agendă</translation>
  </message>
  <message>
   <source>Answer for my country…</source>
   <translation>Răspunde pentru țara mea…</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Aprobări</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Aprobă ce este ales</translation>
  </message>
  <message>
   <source>Begin a drill…</source>
   <translation>Începe un exercițiu…</translation>
  </message>
  <message>
   <source>Blackouts…</source>
   <translation>Interdicții de publicare…</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tablă</translation>
  </message>
  <message>
   <source>Board: the post to the column before</source>
   <translation>Tablă: postarea în coloana dinainte</translation>
  </message>
  <message>
   <source>Board: the post to the next column</source>
   <translation>Tablă: postarea în coloana următoare</translation>
  </message>
  <message>
   <source>Both at this place of the merge</source>
   <translation>Ambele în acest loc al îmbinării</translation>
  </message>
  <message>
   <source>C&amp;ampaign</source>
   <translation>Ca&amp;mpanie</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Calendar</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Cartea campaniei…</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Campanii</translation>
  </message>
  <message>
   <source>Choose all posts shown</source>
   <translation>Alege toate postările arătate</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Nu alege niciuna</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Șterge toate filtrele</translation>
  </message>
  <message>
   <source>Close the desk</source>
   <translation>Închide biroul</translation>
  </message>
  <message>
   <source>Comment on the selected words</source>
   <translation>Comentează cuvintele alese</translation>
  </message>
  <message>
   <source>Con&amp;flicts</source>
   <translation>Con&amp;flicte</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflicte</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Acoperire</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Zi</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Șterge…</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Ciorne</translation>
  </message>
  <message>
   <source>E&amp;ditor</source>
   <translation>E&amp;ditor</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Încheie exercițiul…</translation>
  </message>
  <message>
   <source>Filter…</source>
   <translation>Filtru…</translation>
  </message>
  <message>
   <source>Find a command…</source>
   <translation>Găsește o comandă…</translation>
  </message>
  <message>
   <source>Go to date…</source>
   <translation>Mergi la data…</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Predă deciziile mele…</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Invită țări…</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group…</source>
   <translation>Păstrează hashtagurile ca grup…</translation>
  </message>
  <message>
   <source>Keep this text as a template…</source>
   <translation>Păstrează acest text ca șablon…</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Păstrează această vedere…</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Tastatură și mouse</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Poziții</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Mențiuni</translation>
  </message>
  <message>
   <source>Mine at this place of the merge</source>
   <translation>Al meu în acest loc al îmbinării</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Lună</translation>
  </message>
  <message>
   <source>Move the chosen posts to…</source>
   <translation>Mută postările alese la…</translation>
  </message>
  <message>
   <source>Move the post a day earlier</source>
   <translation>Mută postarea cu o zi mai devreme</translation>
  </message>
  <message>
   <source>Move the post a day later</source>
   <translation>Mută postarea cu o zi mai târziu</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) earlier</source>
   <translation>Mută postarea cu o săptămână (sau jumătate de oră) mai devreme</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) later</source>
   <translation>Mută postarea cu o săptămână (sau jumătate de oră) mai târziu</translation>
  </message>
  <message>
   <source>Move the post to…</source>
   <translation>Mută postarea la…</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Narațiuni</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>Campanie nouă…</translation>
  </message>
  <message>
   <source>New event…</source>
   <translation>Eveniment nou…</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Mesaj nou</translation>
  </message>
  <message>
   <source>New post…</source>
   <translation>Postare nouă…</translation>
  </message>
  <message>
   <source>New request to other countries…</source>
   <translation>Solicitare nouă către alte țări…</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>Comentariul următor</translation>
  </message>
  <message>
   <source>Next part of the campaign</source>
   <translation>Partea următoare a campaniei</translation>
  </message>
  <message>
   <source>Next period</source>
   <translation>Perioada următoare</translation>
  </message>
  <message>
   <source>Next place of the merge</source>
   <translation>Locul următor al îmbinării</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Următoarea postare a zilei</translation>
  </message>
  <message>
   <source>Next unknown word</source>
   <translation>Următorul cuvânt necunoscut</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Notificări</translation>
  </message>
  <message>
   <source>Owner of the chosen posts…</source>
   <translation>Responsabilul postărilor alese…</translation>
  </message>
  <message>
   <source>Part of the campaign before</source>
   <translation>Partea anterioară a campaniei</translation>
  </message>
  <message>
   <source>Part the thread here</source>
   <translation>Desparte firul aici</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Persoane</translation>
  </message>
  <message>
   <source>Place of the merge before</source>
   <translation>Locul dinainte al îmbinării</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>Comentariul anterior</translation>
  </message>
  <message>
   <source>Previous period</source>
   <translation>Perioada anterioară</translation>
  </message>
  <message>
   <source>Previous post of the day</source>
   <translation>Postarea anterioară a zilei</translation>
  </message>
  <message>
   <source>Print or save as PDF…</source>
   <translation>Tipărește sau salvează ca PDF…</translation>
  </message>
  <message>
   <source>Put in a group of hashtags…</source>
   <translation>Pune un grup de hashtaguri…</translation>
  </message>
  <message>
   <source>Put in a handle…</source>
   <translation>Pune un nume de cont…</translation>
  </message>
  <message>
   <source>Read in figures from a file…</source>
   <translation>Preia cifre dintr-un fișier…</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Refă</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Înregistrează o narațiune…</translation>
  </message>
  <message>
   <source>Remind silent countries…</source>
   <translation>Reamintește țărilor fără răspuns…</translation>
  </message>
  <message>
   <source>Remind those it waits for</source>
   <translation>Reamintește celor așteptați</translation>
  </message>
  <message>
   <source>Repeat, or change the rule of the series…</source>
   <translation>Repetă sau schimbă regula seriei…</translation>
  </message>
  <message>
   <source>Request changes of what is chosen…</source>
   <translation>Cere modificări pentru ce este ales…</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Solicitări</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Rezultate</translation>
  </message>
  <message>
   <source>Save (done by itself)</source>
   <translation>Salvează (se face singur)</translation>
  </message>
  <message>
   <source>Save the figures as CSV…</source>
   <translation>Salvează cifrele ca CSV…</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Căutare</translation>
  </message>
  <message>
   <source>Send the chosen posts for approval</source>
   <translation>Trimite postările alese la aprobare</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Puse deoparte</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Setări</translation>
  </message>
  <message>
   <source>Settle posts missed under a stop…</source>
   <translation>Rezolvă postările ratate în timpul unei opriri…</translation>
  </message>
  <message>
   <source>Settle the comment</source>
   <translation>Încheie comentariul</translation>
  </message>
  <message>
   <source>Shift the chosen posts…</source>
   <translation>Decalează postările alese…</translation>
  </message>
  <message>
   <source>Show or hide the tray and the day</source>
   <translation>Arată sau ascunde tava și ziua</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Sari peste această postare a seriei</translation>
  </message>
  <message>
   <source>Split into a thread…</source>
   <translation>Împarte într-un fir…</translation>
  </message>
  <message>
   <source>Start from a template…</source>
   <translation>Pornește de la un șablon…</translation>
  </message>
  <message>
   <source>Stop fetching</source>
   <translation>Oprește preluarea</translation>
  </message>
  <message>
   <source>Stops of publishing…</source>
   <translation>Opriri ale publicării…</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizează acum</translation>
  </message>
  <message>
   <source>Tags of the link…</source>
   <translation>Etichetele linkului…</translation>
  </message>
  <message>
   <source>Take the time away (to the tray)</source>
   <translation>Ia ora (în tavă)</translation>
  </message>
  <message>
   <source>The place before</source>
   <translation>Locul dinainte</translation>
  </message>
  <message>
   <source>Theirs at this place of the merge</source>
   <translation>Al lor în acest loc al îmbinării</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Cronologie</translation>
  </message>
  <message>
   <source>Timeline: change the dates of the campaign…</source>
   <translation>Cronologie: schimbă datele campaniei…</translation>
  </message>
  <message>
   <source>Timeline: farther</source>
   <translation>Cronologie: mai departe</translation>
  </message>
  <message>
   <source>Timeline: lanes by campaign or by country</source>
   <translation>Cronologie: benzi pe campanie sau pe țară</translation>
  </message>
  <message>
   <source>Timeline: nearer</source>
   <translation>Cronologie: mai aproape</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Astăzi</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Anulează acțiunea</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Folosește textul îmbinat</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Săptămână</translation>
  </message>
  <message>
   <source>Withdraw the chosen posts…</source>
   <translation>Retrage postările alese…</translation>
  </message>
  <message>
   <source>Write the figures of the chosen post…</source>
   <translation>Scrie cifrele postării alese…</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Ajutoare de scris</translation>
  </message>
 </context>
 <context>
  <name>CommentCard</name>
  <message>
   <source>Answer</source>
   <translation>Răspuns</translation>
  </message>
  <message>
   <source>Answer: {0}</source>
   <translation>Răspuns: {0}</translation>
  </message>
  <message>
   <source>Comment: {0}</source>
   <translation>Comentariu: {0}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Șterge</translation>
  </message>
  <message>
   <source>More for your comment, {0}</source>
   <translation>Mai mult pentru comentariul dvs., {0}</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Redeschide</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Încheie</translation>
  </message>
  <message>
   <source>Show the words: {0}</source>
   <translation>Arată cuvintele: {0}</translation>
  </message>
  <message>
   <source>These words are not in the text any more.</source>
   <translation>Aceste cuvinte nu mai sunt în text.</translation>
  </message>
  <message>
   <source>These words were changed since.</source>
   <translation>Aceste cuvinte s-au schimbat între timp.</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Scrie din nou</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>încheiat</translation>
  </message>
  <message>
   <source>to you</source>
   <translation>pentru dvs.</translation>
  </message>
 </context>
 <context>
  <name>Commenting</name>
  <message>
   <source>Go to a comment first.</source>
   <translation>Mergeți întâi la un comentariu.</translation>
  </message>
  <message>
   <source>Select words in the text first.</source>
   <translation>Selectați întâi cuvinte din text.</translation>
  </message>
  <message>
   <source>The comment is deleted.</source>
   <translation>Comentariul este șters.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Comentariul este din nou deschis.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Comentariul este încheiat.</translation>
  </message>
  <message>
   <source>There are no open comments here.</source>
   <translation>Nu sunt comentarii deschise aici.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Comentariul dvs. este păstrat.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Comentariul dvs. este rescris.</translation>
  </message>
 </context>
 <context>
  <name>CommentsPanel</name>
  <message numerus="yes">
   <source>%n open</source>
   <translation>
    <numerusform>%n deschis</numerusform>
    <numerusform>%n deschise</numerusform>
    <numerusform>%n deschise</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settled</source>
   <translation>
    <numerusform>%n încheiat</numerusform>
    <numerusform>%n încheiate</numerusform>
    <numerusform>%n încheiate</numerusform>
   </translation>
  </message>
  <message>
   <source>A comment of its own</source>
   <translation>Un comentariu separat</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentează</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarii</translation>
  </message>
  <message>
   <source>Hide what is settled</source>
   <translation>Ascunde cele încheiate</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Păstrează</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Lasă așa cum e</translation>
  </message>
  <message>
   <source>On the selected words</source>
   <translation>La cuvintele alese</translation>
  </message>
  <message>
   <source>On the words “{0}”:</source>
   <translation>La cuvintele „{0}”:</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Persoane</translation>
  </message>
  <message>
   <source>Write a comment</source>
   <translation>Scrieți un comentariu</translation>
  </message>
  <message>
   <source>Write a comment, @ names somebody (Ctrl+Enter sends it)</source>
   <translation>Scrieți un comentariu, @ numește pe cineva (Ctrl+Enter trimite)</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Scrieți întâi ceva.</translation>
  </message>
  <message>
   <source>You write your comment anew:</source>
   <translation>Rescrieți comentariul dvs.:</translation>
  </message>
  <message>
   <source>Your answer to {0}:</source>
   <translation>Răspunsul dvs. către {0}:</translation>
  </message>
  <message>
   <source>an earlier comment</source>
   <translation>un comentariu anterior</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>(nothing)</source>
   <translation>(nimic)</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postare</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Cineva</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Dvs.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nu</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>cineva</translation>
  </message>
  <message>
   <source>that of {0}</source>
   <translation>varianta scrisă de {0}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>da</translation>
  </message>
  <message>
   <source>you</source>
   <translation>dvs.</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>a dvs.</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} și {1}</translation>
  </message>
  <message>
   <source>{0} deleted this {1}, {2}.</source>
   <translation>{0}: șters ({1}), {2}.</translation>
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
   <translation>Conflicte</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Mergi la calendar</translation>
  </message>
  <message>
   <source>It stays deleted; what was written is in the history.</source>
   <translation>Rămâne șters; ce s-a scris este în istoric.</translation>
  </message>
  <message>
   <source>No conflicts</source>
   <translation>Niciun conflict</translation>
  </message>
  <message>
   <source>The merged text stands; both are in the history.</source>
   <translation>Rămâne textul îmbinat; ambele sunt în istoric.</translation>
  </message>
  <message>
   <source>The text of {0}</source>
   <translation>Textul scris de {0}</translation>
  </message>
  <message>
   <source>When two people change the same field without seeing each other's work, both texts come here and somebody decides. Nothing is overwritten.</source>
   <translation>Când doi oameni schimbă același câmp fără să-și vadă munca, ambele texte vin aici și cineva decide. Nimic nu se suprascrie.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Textul dvs.</translation>
  </message>
  <message>
   <source>{0} stands; the other is in the history.</source>
   <translation>Rămâne: {0}; cealaltă variantă este în istoric.</translation>
  </message>
 </context>
 <context>
  <name>Contact</name>
  <message numerus="yes">
   <source>A laptop that hears nothing from the server for %n hours publishes nothing: a stop may stand.</source>
   <translation>
    <numerusform>Un laptop care timp de %n oră nu aude nimic de la server nu publică: poate că este în vigoare o oprire.</numerusform>
    <numerusform>Un laptop care timp de %n ore nu aude nimic de la server nu publică: poate că este în vigoare o oprire.</numerusform>
    <numerusform>Un laptop care timp de %n de ore nu aude nimic de la server nu publică: poate că este în vigoare o oprire.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ContactPart</name>
  <message>
   <source>Hours without contact</source>
   <translation>Ore fără contact</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Stabilește</translation>
  </message>
  <message>
   <source>The limit without contact is set.</source>
   <translation>Limita fără contact este stabilită.</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>Acest număr este deja valabil.</translation>
  </message>
 </context>
 <context>
  <name>Counter</name>
  <message>
   <source>Length</source>
   <translation>Lungime</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Împarte într-un fir</translation>
  </message>
  <message numerus="yes">
   <source>a thread of %n posts</source>
   <translation>
    <numerusform>un fir de %n postare</numerusform>
    <numerusform>un fir de %n postări</numerusform>
    <numerusform>un fir de %n de postări</numerusform>
   </translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>nu încape</translation>
  </message>
  <message>
   <source>post {0} of {1} is too long by {2}</source>
   <translation>postarea {0} din {1} este prea lungă cu {2}</translation>
  </message>
 </context>
 <context>
  <name>Coverage</name>
  <message numerus="yes">
   <source>%n gaps</source>
   <translation>
    <numerusform>%n lacună</numerusform>
    <numerusform>%n lacune</numerusform>
    <numerusform>%n de lacune</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready or published</source>
   <translation>
    <numerusform>%n gata sau publicată</numerusform>
    <numerusform>%n gata sau publicate</numerusform>
    <numerusform>%n gata sau publicate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n under way</source>
   <translation>
    <numerusform>%n în lucru</numerusform>
    <numerusform>%n în lucru</numerusform>
    <numerusform>%n în lucru</numerusform>
   </translation>
  </message>
  <message>
   <source>1 gap</source>
   <translation>1 lacună</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprobată</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Se scrie</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Modificări cerute</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Refuzat</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>În examinare</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>Se traduce</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Ratată</translation>
  </message>
  <message>
   <source>No gaps</source>
   <translation>Fără lacune</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Nedecis</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Nu s-a alăturat</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Neplanificat</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>La cerere</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planificat</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Publicată</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Programată</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>De scris</translation>
  </message>
  <message>
   <source>a gap</source>
   <translation>lacună</translation>
  </message>
  <message>
   <source>the lead asks for it</source>
   <translation>coordonatorul o cere</translation>
  </message>
 </context>
 <context>
  <name>CoverageModel</name>
  <message>
   <source>Gaps</source>
   <translation>Goluri</translation>
  </message>
  <message>
   <source>The whole</source>
   <translation>Întregul</translation>
  </message>
 </context>
 <context>
  <name>CoveragePage</name>
  <message>
   <source>All campaigns</source>
   <translation>Toate campaniile</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Campanie</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Acoperire</translation>
  </message>
  <message>
   <source>Only this month</source>
   <translation>Doar luna aceasta</translation>
  </message>
 </context>
 <context>
  <name>CoveragePanel</name>
  <message>
   <source>A draft is made for {0}.</source>
   <translation>S-a făcut o ciornă pentru {0}.</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>Pe limbi</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Șterge toate filtrele</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the matrix shows each country's channels.</source>
   <translation>Mai sus sunt setate filtre. Fără ele, matricea arată canalele fiecărei țări.</translation>
  </message>
  <message>
   <source>Gaps</source>
   <translation>Goluri</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Limbă</translation>
  </message>
  <message>
   <source>Nothing passes the filters</source>
   <translation>Nimic nu trece de filtre</translation>
  </message>
  <message>
   <source>Nothing to cover yet</source>
   <translation>Încă nimic de acoperit</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Salvează ca CSV…</translation>
  </message>
  <message>
   <source>Save the coverage as CSV</source>
   <translation>Salvează acoperirea ca CSV</translation>
  </message>
  <message>
   <source>The coverage was saved as {0}</source>
   <translation>Acoperirea a fost salvată ca {0}</translation>
  </message>
  <message>
   <source>The matrix shows each country's channels, from its accounts, its plans and its posts.</source>
   <translation>Matricea arată canalele fiecărei țări, din conturile, planurile și postările ei.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Încă nimic de salvat.</translation>
  </message>
  <message>
   <source>{0} is asked.</source>
   <translation>{0}: cererea a fost trimisă.</translation>
  </message>
  <message>
   <source>{0} is not asked any more.</source>
   <translation>{0}: cererea nu mai este valabilă.</translation>
  </message>
  <message>
   <source>{0} on all channels</source>
   <translation>{0} pe toate canalele</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} pe {1}</translation>
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
   <translation>Acoperire pe țară și canal</translation>
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
   <translation>astăzi</translation>
  </message>
 </context>
 <context>
  <name>DayPage</name>
  <message>
   <source>Hours of the day</source>
   <translation>Orele zilei</translation>
  </message>
 </context>
 <context>
  <name>DaysModel</name>
  <message>
   <source>W {0}</source>
   <translation>S {0}</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Săptămâna {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>astăzi</translation>
  </message>
 </context>
 <context>
  <name>DevicesPart</name>
  <message>
   <source>Back</source>
   <translation>Înapoi</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Revocă</translation>
  </message>
  <message>
   <source>Revoke a laptop that was lost: it is signed out at once.</source>
   <translation>Revocați un laptop pierdut: este deconectat imediat.</translation>
  </message>
  <message>
   <source>Revoke {0}</source>
   <translation>Revocă {0}</translation>
  </message>
  <message>
   <source>Revoke {0}?</source>
   <translation>Revocați {0}?</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>Revocă…</translation>
  </message>
  <message>
   <source>Signed in nowhere.</source>
   <translation>Nu este autentificată nicăieri.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Acest laptop</translation>
  </message>
  <message>
   <source>When it next reaches the server its copy is removed. What was not sent there can be saved first.</source>
   <translation>Când ajunge data viitoare la server, copia sa este ștearsă. Ce nu a fost trimis de acolo poate fi salvat mai întâi.</translation>
  </message>
  <message>
   <source>Where you are signed in</source>
   <translation>Unde sunteți autentificat</translation>
  </message>
  <message>
   <source>seen {0}</source>
   <translation>văzut {0}</translation>
  </message>
 </context>
 <context>
  <name>Discussion</name>
  <message>
   <source>The comment is deleted.</source>
   <translation>Comentariul este șters.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Comentariul este din nou deschis.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Comentariul este încheiat.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Comentariul dvs. este păstrat.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Comentariul dvs. este rescris.</translation>
  </message>
 </context>
 <context>
  <name>Drafts</name>
  <message>
   <source>, waiting to send</source>
   <translation>, așteaptă trimiterea</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>încă fără text</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>fără oră</translation>
  </message>
  <message>
   <source>waiting to send · {0}</source>
   <translation>așteaptă trimiterea · {0}</translation>
  </message>
 </context>
 <context>
  <name>DraftsView</name>
  <message>
   <source>Drafts · {0}</source>
   <translation>Ciorne · {0}</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Mergi la calendar</translation>
  </message>
  <message>
   <source>My drafts</source>
   <translation>Ciornele mele</translation>
  </message>
  <message>
   <source>No drafts</source>
   <translation>Nicio ciornă</translation>
  </message>
  <message>
   <source>Posts that you write stay here until they are sent for approval.</source>
   <translation>Postările pe care le scrieți rămân aici până sunt trimise la aprobare.</translation>
  </message>
 </context>
 <context>
  <name>Drilling</name>
  <message>
   <source>Begin a drill?</source>
   <translation>Începeți un exercițiu?</translation>
  </message>
  <message>
   <source>Begin the drill</source>
   <translation>Începe exercițiul</translation>
  </message>
  <message>
   <source>End the drill</source>
   <translation>Încheie exercițiul</translation>
  </message>
  <message>
   <source>End the drill?</source>
   <translation>Încheiați exercițiul?</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Încheie exercițiul…</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Continuă</translation>
  </message>
  <message>
   <source>It opens in a window of its own with copies of what is here. Nothing of it is sent, nothing can be published, and it is removed when it ends.</source>
   <translation>Se deschide într-o fereastră proprie, cu copii a ceea ce este aici. Nimic din el nu se trimite, nimic nu se poate publica, iar la sfârșit este șters.</translation>
  </message>
  <message>
   <source>No drill is going on in this window.</source>
   <translation>În această fereastră nu are loc niciun exercițiu.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nu acum</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>Acesta este deja un exercițiu.</translation>
  </message>
  <message>
   <source>This is a drill: its data are its own, and nothing of it reaches a channel.</source>
   <translation>Acesta este un exercițiu: datele sunt numai ale lui și nimic din el nu ajunge pe un canal.</translation>
  </message>
  <message>
   <source>This window closes. What was done in a drill on this laptop is removed.</source>
   <translation>Această fereastră se închide. Ce s-a făcut într-un exercițiu pe acest calculator este șters.</translation>
  </message>
 </context>
 <context>
  <name>Editor</name>
  <message>
   <source> (not yet counted: waiting to send)</source>
   <translation> (încă nu se numără: așteaptă trimiterea)</translation>
  </message>
  <message>
   <source> — but the signature does not fit: altered or forged</source>
   <translation> — dar semnătura nu se potrivește: modificat sau falsificat</translation>
  </message>
  <message>
   <source>, not signed</source>
   <translation>, nesemnat</translation>
  </message>
  <message>
   <source>, on the web page: the server says so, no desk signed it</source>
   <translation>, pe pagina web: așa spune serverul, niciun birou nu a semnat</translation>
  </message>
  <message>
   <source>, signed</source>
   <translation>, semnat</translation>
  </message>
  <message>
   <source>2  Open {0}</source>
   <translation>2  Deschide {0}</translation>
  </message>
  <message>
   <source>3  https:// link of the public post</source>
   <translation>3  linkul https:// al postării publice</translation>
  </message>
  <message>
   <source>@user@server as @user</source>
   <translation>@user@server ca @user</translation>
  </message>
  <message>
   <source>A new post with this text.</source>
   <translation>O postare nouă cu acest text.</translation>
  </message>
  <message>
   <source>A word to them (kept as a comment)</source>
   <translation>Un cuvânt pentru ei (păstrat ca un comentariu)</translation>
  </message>
  <message>
   <source>A word to them, as a comment</source>
   <translation>Un cuvânt pentru ei, ca un comentariu</translation>
  </message>
  <message numerus="yes">
   <source>All %n images are described.</source>
   <translation>
    <numerusform>Imaginea este descrisă.</numerusform>
    <numerusform>Toate cele %n imagini sunt descrise.</numerusform>
    <numerusform>Toate cele %n de imagini sunt descrise.</numerusform>
   </translation>
  </message>
  <message>
   <source>All may be used until {0}.</source>
   <translation>Toate pot fi folosite până la {0}.</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>Aprobat.</translation>
  </message>
  <message>
   <source>Approver · {0}</source>
   <translation>Aprobator · {0}</translation>
  </message>
  <message>
   <source>Both are kept until somebody decides.</source>
   <translation>Ambele se păstrează până decide cineva.</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Adu înapoi</translation>
  </message>
  <message>
   <source>Campaign lead · {0}</source>
   <translation>Șeful campaniei · {0}</translation>
  </message>
  <message>
   <source>Change it all the same</source>
   <translation>Schimbă totuși</translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Modificările au fost cerute.</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>Coleg</translation>
  </message>
  <message>
   <source>Comments on this post are for the people of {0} and the network's coordinator.</source>
   <translation>Comentariile la această postare sunt pentru oamenii din {0} și coordonatorul rețelei.</translation>
  </message>
  <message>
   <source>Compare and merge…</source>
   <translation>Compară și îmbină…</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Copiază textul</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Șterge</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Ștergeți această postare?</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Predă</translation>
  </message>
  <message>
   <source>Handed over to {0}.</source>
   <translation>Predat către {0}.</translation>
  </message>
  <message>
   <source>It fits on {0}.</source>
   <translation>Încape pe {0}.</translation>
  </message>
  <message>
   <source>It is a draft again.</source>
   <translation>Este din nou ciornă.</translation>
  </message>
  <message>
   <source>It waits for approval.</source>
   <translation>Așteaptă aprobarea.</translation>
  </message>
  <message>
   <source>Its text stays in the history, and it can be brought back.</source>
   <translation>Textul ei rămâne în istoric și poate fi adusă înapoi.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Păstreaz-o</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Păstrează al meu</translation>
  </message>
  <message>
   <source>Keep that of {0}</source>
   <translation>Păstrează: {0}</translation>
  </message>
  <message>
   <source>Kept to your ministry.</source>
   <translation>Doar pentru ministerul dvs.</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Linkul postării publice</translation>
  </message>
  <message>
   <source>Mark as published</source>
   <translation>Marchează ca publicată</translation>
  </message>
  <message>
   <source>Marked as crisis.</source>
   <translation>Marcată ca de criză.</translation>
  </message>
  <message>
   <source>Marked as published.</source>
   <translation>Marcată ca publicată.</translation>
  </message>
  <message>
   <source>Ministry only</source>
   <translation>Doar ministerul</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Postare nouă cu acest text</translation>
  </message>
  <message>
   <source>No hidden signs.</source>
   <translation>Fără semne ascunse.</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Nimeni altcineva din această țară nu este cunoscut aici.</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Încă nesalvat</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Nesalvat: {0} Ce ați scris rămâne aici.</translation>
  </message>
  <message>
   <source>On {0}</source>
   <translation>Pe {0}</translation>
  </message>
  <message>
   <source>Override the blackout</source>
   <translation>Fă o excepție de la interdicție</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it proves the publication.</source>
   <translation>Lipiți linkul postării publice: dovedește publicarea.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>Imaginea {0}</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postare</translation>
  </message>
  <message>
   <source>Publish the approved text on {0}, then note the link of the public post.</source>
   <translation>Publicați textul aprobat pe {0}, apoi notați linkul postării publice.</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Reține</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motiv</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Cere modificări</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Salvat aici</translation>
  </message>
  <message>
   <source>Saved here {0}</source>
   <translation>Salvat aici {0}</translation>
  </message>
  <message>
   <source>Say why: the others will read it.</source>
   <translation>Spuneți de ce: ceilalți vor citi.</translation>
  </message>
  <message>
   <source>Scheduled.</source>
   <translation>Programată.</translation>
  </message>
  <message>
   <source>Sent for approval.</source>
   <translation>Trimisă la aprobare.</translation>
  </message>
  <message>
   <source>Settled; the other text is in the history.</source>
   <translation>Rezolvat; celălalt text este în istoric.</translation>
  </message>
  <message>
   <source>Shared with the network.</source>
   <translation>Partajat cu rețeaua.</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Cineva</translation>
  </message>
  <message>
   <source>Struck out: only theirs. Underlined: only yours.</source>
   <translation>Tăiat: doar al lor. Subliniat: doar al dvs.</translation>
  </message>
  <message>
   <source>Take that of {0}</source>
   <translation>Ia: {0}</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Ia al lor</translation>
  </message>
  <message>
   <source>Taken off the schedule.</source>
   <translation>Scoasă din program.</translation>
  </message>
  <message>
   <source>The blackout holds again.</source>
   <translation>Interdicția este din nou valabilă.</translation>
  </message>
  <message>
   <source>The blackout is overridden.</source>
   <translation>Excepția de la interdicție este făcută.</translation>
  </message>
  <message>
   <source>The content as it is now is approved.</source>
   <translation>Conținutul, așa cum este, este aprobat.</translation>
  </message>
  <message>
   <source>The crisis mark is gone.</source>
   <translation>Marcajul de criză a fost șters.</translation>
  </message>
  <message>
   <source>The hold is released.</source>
   <translation>Reținerea a fost ridicată.</translation>
  </message>
  <message>
   <source>The image is described.</source>
   <translation>Imaginea este descrisă.</translation>
  </message>
  <message>
   <source>The post is back.</source>
   <translation>Postarea este din nou aici.</translation>
  </message>
  <message>
   <source>The post is deleted.</source>
   <translation>Postarea este ștearsă.</translation>
  </message>
  <message>
   <source>The post is on hold.</source>
   <translation>Postarea este reținută.</translation>
  </message>
  <message>
   <source>The post is withdrawn.</source>
   <translation>Postarea este retrasă.</translation>
  </message>
  <message>
   <source>Their text stands; yours is in the history.</source>
   <translation>Rămâne textul lor; al dvs. este în istoric.</translation>
  </message>
  <message>
   <source>This post belongs to {0}: its people write it, you may read it.</source>
   <translation>Această postare aparține: {0}; oamenii de acolo o scriu, dvs. o puteți citi.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Această postare este publică; conținutul nu se mai poate schimba.</translation>
  </message>
  <message>
   <source>This post is {0}. Changing its content or its time voids the approval.</source>
   <translation>Această postare este {0}. Schimbarea conținutului sau a orei anulează aprobarea.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Încearcă din nou</translation>
  </message>
  <message>
   <source>Two versions of the {0} are open: that of {1} stands, that of {2} is kept beside it.</source>
   <translation>Două versiuni ale câmpului „{0}” sunt deschise: rămâne {1}, alături se păstrează {2}.</translation>
  </message>
  <message>
   <source>What should change? The writers will read it.</source>
   <translation>Ce ar trebui schimbat? Autorii vor citi.</translation>
  </message>
  <message>
   <source>Who goes on with this post?</source>
   <translation>Cine continuă această postare?</translation>
  </message>
  <message>
   <source>Why does this go out all the same? The reason is kept in the post.</source>
   <translation>De ce apare totuși? Motivul rămâne în postare.</translation>
  </message>
  <message>
   <source>Why is this post taken out of the campaign? Its text stays readable.</source>
   <translation>De ce este scoasă această postare din campanie? Textul rămâne de citit.</translation>
  </message>
  <message>
   <source>Why must nothing of this post go out for now?</source>
   <translation>De ce nimic din această postare nu trebuie să iasă deocamdată?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retrage</translation>
  </message>
  <message>
   <source>Withdraw the post</source>
   <translation>Retrage postarea</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Se scrie…</translation>
  </message>
  <message>
   <source>You wrote part of this text, so you cannot approve it.</source>
   <translation>Ați scris o parte din acest text, deci nu îl puteți aproba.</translation>
  </message>
  <message>
   <source>Your text stands; theirs is in the history.</source>
   <translation>Rămâne textul dvs.; al lor este în istoric.</translation>
  </message>
  <message>
   <source>Yours is not over theirs: both will be kept.</source>
   <translation>Al dvs. nu îl acoperă pe al lor: se vor păstra ambele.</translation>
  </message>
  <message>
   <source>a colleague</source>
   <translation>un coleg</translation>
  </message>
  <message>
   <source>a person unknown here</source>
   <translation>o persoană necunoscută aici</translation>
  </message>
  <message>
   <source>all of {0}</source>
   <translation>toți: {0}</translation>
  </message>
  <message>
   <source>an emoji as its bytes</source>
   <translation>un emoji cât octeții lui</translation>
  </message>
  <message>
   <source>any of {0}</source>
   <translation>oricine dintre {0}</translation>
  </message>
  <message>
   <source>approved by</source>
   <translation>aprobat de</translation>
  </message>
  <message>
   <source>changes requested by</source>
   <translation>modificări cerute de</translation>
  </message>
  <message>
   <source>emoji as 2</source>
   <translation>emoji ca 2</translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>nu încape</translation>
  </message>
  <message>
   <source>lapsed: {0}, {1} ({2}). Send it for approval again.</source>
   <translation>expirat: {0}, {1} ({2}). Trimiteți din nou la aprobare.</translation>
  </message>
  <message>
   <source>links as {0}</source>
   <translation>linkuri ca {0}</translation>
  </message>
  <message>
   <source>most emoji as 2</source>
   <translation>majoritatea emoji ca 2</translation>
  </message>
  <message>
   <source>no limit is known</source>
   <translation>nu se cunoaște o limită</translation>
  </message>
  <message>
   <source>nobody can decide here: everyone with this role wrote part of it, or nobody holds the role</source>
   <translation>nimeni nu poate decide aici: toți cei cu acest rol au scris o parte, sau nu îl are nimeni</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>încă neîntrebat</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>cineva</translation>
  </message>
  <message>
   <source>the channel</source>
   <translation>canalul</translation>
  </message>
  <message>
   <source>this channel</source>
   <translation>acest canal</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>astăzi {0}</translation>
  </message>
  <message>
   <source>too long by {0}</source>
   <translation>prea lung cu {0}</translation>
  </message>
  <message>
   <source>waits for a decision</source>
   <translation>așteaptă o decizie</translation>
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation>ieri {0}</translation>
  </message>
  <message>
   <source>{0} asks for changes, {1}: {2}</source>
   <translation>{0} cere modificări, {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed the {1} while you were writing.</source>
   <translation>{0} a schimbat câmpul „{1}” în timp ce scriați.</translation>
  </message>
  <message>
   <source>{0} counts bytes: most letters of Cyrillic are 2, of Georgian 3</source>
   <translation>{0} numără octeți: cele mai multe litere chirilice au 2, cele georgiene 3</translation>
  </message>
  <message>
   <source>{0} counts {1}</source>
   <translation>{0} numără {1}</translation>
  </message>
  <message>
   <source>{0} deleted this post, {1}. What you write is kept beside it until somebody decides.</source>
   <translation>{0} a șters această postare, {1}. Ce scrieți se păstrează alături până decide cineva.</translation>
  </message>
  <message>
   <source>{0} has no page that can be opened with the text: paste it there.</source>
   <translation>{0} nu are o pagină care se deschide cu textul: lipiți-l acolo.</translation>
  </message>
  <message>
   <source>{0} on behalf of {1}</source>
   <translation>{0} în numele {1}</translation>
  </message>
  <message>
   <source>{0} takes at most {1} bytes too</source>
   <translation>{0} acceptă și cel mult {1} octeți</translation>
  </message>
  <message>
   <source>{0} withdrew this post: {1}</source>
   <translation>{0} a retras această postare: {1}</translation>
  </message>
  <message>
   <source>{0} wrote the same {1} while you were writing.</source>
   <translation>{0} a scris același câmp „{1}” în timp ce scriați.</translation>
  </message>
  <message>
   <source>{0} {1} ({2} UTC)</source>
   <translation>{0} {1} ({2} UTC)</translation>
  </message>
  <message>
   <source>{0} · sent</source>
   <translation>{0} · trimis</translation>
  </message>
  <message>
   <source>{0} · waiting to send</source>
   <translation>{0} · așteaptă trimiterea</translation>
  </message>
 </context>
 <context>
  <name>EditorView</name>
  <message>
   <source>Copy the text where you need it.</source>
   <translation>Copiați textul unde aveți nevoie.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Mergi la calendar</translation>
  </message>
  <message>
   <source>It was taken out of your sight, or never came here.</source>
   <translation>Nu vă mai este vizibilă, sau nu a ajuns niciodată aici.</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>Nimic nu este deschis</translation>
  </message>
  <message>
   <source>Open a post from the calendar or your drafts, and write here.</source>
   <translation>Deschideți o postare din calendar sau din ciorne și scrieți aici.</translation>
  </message>
  <message>
   <source>This post is not on this laptop</source>
   <translation>Această postare nu este pe acest laptop</translation>
  </message>
  <message>
   <source>This post is not on this laptop any more: it was taken out of your sight.</source>
   <translation>Această postare nu mai este pe acest laptop: nu vă mai este vizibilă.</translation>
  </message>
  <message>
   <source>Your text · {0}</source>
   <translation>Textul dvs. · {0}</translation>
  </message>
 </context>
 <context>
  <name>EmbargoPanel</name>
  <message>
   <source>Keep the embargo</source>
   <translation>Păstrează embargoul</translation>
  </message>
  <message>
   <source>Lift the embargo</source>
   <translation>Ridică embargoul</translation>
  </message>
  <message>
   <source>Make it longer…</source>
   <translation>Prelungește…</translation>
  </message>
  <message>
   <source>Propose to lift it…</source>
   <translation>Propune ridicarea…</translation>
  </message>
  <message>
   <source>Set an embargo…</source>
   <translation>Stabilește un embargo…</translation>
  </message>
  <message>
   <source>Stop publishing…</source>
   <translation>Oprește publicarea…</translation>
  </message>
  <message>
   <source>Under embargo until {0}: nothing goes out, and who was not invited sees nothing of it.</source>
   <translation>Sub embargo până la {0}: nu iese nimic, iar cine nu a fost invitat nu vede nimic din ea.</translation>
  </message>
  <message>
   <source>{0} proposes to lift it: {1}</source>
   <translation>{0} propune ridicarea: {1}</translation>
  </message>
 </context>
 <context>
  <name>EventForm</name>
  <message>
   <source>Add the event</source>
   <translation>Adaugă evenimentul</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Un eveniment nu se poate încheia înainte să înceapă.</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Campanie</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Delete the event</source>
   <translation>Șterge evenimentul</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Eveniment</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Doar pentru ministerul nostru, până o partajez</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De la</translation>
  </message>
  <message>
   <source>New event</source>
   <translation>Eveniment nou</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Niciunul</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notă</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salvează</translation>
  </message>
  <message>
   <source>Say what the event is.</source>
   <translation>Spuneți ce este evenimentul.</translation>
  </message>
  <message>
   <source>The country of an event stays as it was made.</source>
   <translation>Țara unui eveniment rămâne cea de la creare.</translation>
  </message>
  <message>
   <source>The event was added</source>
   <translation>Evenimentul a fost adăugat</translation>
  </message>
  <message>
   <source>The event was changed</source>
   <translation>Evenimentul a fost schimbat</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Evenimentul a fost șters</translation>
  </message>
  <message>
   <source>The whole day</source>
   <translation>Toată ziua</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Ore în {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Până la</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Ce</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Unde</translation>
  </message>
  <message>
   <source>You hold no role that writes events. Ask your administrator.</source>
   <translation>Nu aveți un rol care scrie evenimente. Întrebați administratorul.</translation>
  </message>
 </context>
 <context>
  <name>Eventing</name>
  <message>
   <source>Delete the event {0}</source>
   <translation>Șterge evenimentul {0}</translation>
  </message>
  <message>
   <source>Move the event {0} to…</source>
   <translation>Mută evenimentul {0} la…</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Mutat la {0}</translation>
  </message>
  <message>
   <source>New event on {0}</source>
   <translation>Eveniment nou pe {0}</translation>
  </message>
  <message>
   <source>Open the event {0}</source>
   <translation>Deschide evenimentul {0}</translation>
  </message>
  <message>
   <source>The event is from {0} to {1}</source>
   <translation>Evenimentul este de la {0} la {1}</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Evenimentul a fost șters</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Aceasta nu mai este pe acest laptop.</translation>
  </message>
 </context>
 <context>
  <name>Facets</name>
  <message>
   <source>Campaign</source>
   <translation>Campanie</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Limbă</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Niciunul</translation>
  </message>
  <message>
   <source>Not on this laptop</source>
   <translation>Nu este pe acest laptop</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsabil</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Etapă</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Fără campanie</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message numerus="yes">
   <source>%n countries</source>
   <translation>
    <numerusform>%n țară</numerusform>
    <numerusform>%n țări</numerusform>
    <numerusform>%n de țări</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet. Sign in, or start without a server.</source>
   <translation>Nimeni nu lucrează încă pe acest laptop. Conectați-vă sau începeți fără server.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Acest profil poate fi doar citit; nimic nu se poate schimba.</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Nu aveți un rol care scrie postări. Întrebați administratorul.</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>A report with what was typed is kept in {0}.</source>
   <translation>Un raport cu ce s-a scris se află în {0}.</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Copiază raportul</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuă</translation>
  </message>
  <message>
   <source>Go on working; send the report to whoever looks after it.</source>
   <translation>Lucrați mai departe; trimiteți raportul celui care se ocupă de program.</translation>
  </message>
  <message>
   <source>The program made a mistake. Your work up to here is saved.</source>
   <translation>Programul a greșit. Munca dvs. de până aici este salvată.</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Empty the field</source>
   <translation>Golește câmpul</translation>
  </message>
 </context>
 <context>
  <name>FieldsForm</name>
  <message>
   <source>&amp;Account</source>
   <translation>&amp;Cont</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Cont</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Hashtaguri</translation>
  </message>
  <message>
   <source>L&amp;anguage</source>
   <translation>&amp;Limbă</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Limbă</translation>
  </message>
  <message>
   <source>No account chosen</source>
   <translation>Niciun cont ales</translation>
  </message>
  <message>
   <source>No account of this country</source>
   <translation>Niciun cont al acestei țări</translation>
  </message>
 </context>
 <context>
  <name>FiguresDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
  <message>
   <source>Delete the reading</source>
   <translation>Șterge înregistrarea</translation>
  </message>
  <message>
   <source>Figures of a post</source>
   <translation>Cifrele unei postări</translation>
  </message>
  <message>
   <source>Leave empty what the channel does not tell.</source>
   <translation>Lăsați gol ce canalul nu spune.</translation>
  </message>
  <message>
   <source>New reading</source>
   <translation>Înregistrare nouă</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Citit la</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Înregistrarea</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salvează</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Sursă</translation>
  </message>
  <message>
   <source>The figures are kept.</source>
   <translation>Cifrele sunt păstrate.</translation>
  </message>
  <message>
   <source>The reading was deleted.</source>
   <translation>Înregistrarea a fost ștearsă.</translation>
  </message>
  <message>
   <source>There is a reading of that day already: choose it above.</source>
   <translation>Există deja o înregistrare din acea zi: alegeți-o mai sus.</translation>
  </message>
  <message>
   <source>Where the figures come from</source>
   <translation>De unde vin cifrele</translation>
  </message>
 </context>
 <context>
  <name>FilterChip</name>
  <message>
   <source>This filter is on.</source>
   <translation>Acest filtru este pornit.</translation>
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <source>Clear all</source>
   <translation>Șterge toate</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtre</translation>
  </message>
  <message>
   <source>No post passes these filters</source>
   <translation>Nicio postare nu trece de aceste filtre</translation>
  </message>
  <message>
   <source>Waits for me</source>
   <translation>Mă așteaptă</translation>
  </message>
 </context>
 <context>
  <name>FirstRunView</name>
  <message>
   <source>Begin without a server</source>
   <translation>Începe fără server</translation>
  </message>
  <message>
   <source>Choose the country you work for.</source>
   <translation>Alegeți țara pentru care lucrați.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Everything works on this laptop alone. Join a server later: your work then goes along.</source>
   <translation>Totul merge doar pe acest laptop. Alăturați-vă unui server mai târziu: munca merge cu dvs.</translation>
  </message>
  <message>
   <source>Give your name, so that others know whose work it is.</source>
   <translation>Spuneți-vă numele, ca ceilalți să știe a cui este munca.</translation>
  </message>
  <message>
   <source>Join your network</source>
   <translation>Alăturați-vă rețelei</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Limbă</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Limba ferestrei</translation>
  </message>
  <message>
   <source>Or begin alone</source>
   <translation>Sau începeți singur</translation>
  </message>
  <message>
   <source>Plan, draft and approve joint campaigns, with or without a network.</source>
   <translation>Planificați, scrieți și aprobați campanii comune, cu sau fără rețea.</translation>
  </message>
  <message>
   <source>Put the sample campaign on the desk, to try everything</source>
   <translation>Pune campania model pe birou, pentru a încerca totul</translation>
  </message>
  <message>
   <source>The desk is being made ready.</source>
   <translation>Biroul se pregătește.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Biroul nu este deschis încă.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Numele dvs.</translation>
  </message>
  <message>
   <source>{0} records of the sample campaign are on the desk.</source>
   <translation>{0} înregistrări ale campaniei model sunt pe birou.</translation>
  </message>
 </context>
 <context>
  <name>GatesPanel</name>
  <message>
   <source>Before it can go out</source>
   <translation>Înainte să poată ieși</translation>
  </message>
  <message numerus="yes">
   <source>Before it can go out · %n to fix</source>
   <translation>
    <numerusform>Înainte să poată ieși · %n de corectat</numerusform>
    <numerusform>Înainte să poată ieși · %n de corectat</numerusform>
    <numerusform>Înainte să poată ieși · %n de corectat</numerusform>
   </translation>
  </message>
  <message>
   <source>Before it can go out · all in order</source>
   <translation>Înainte să poată ieși · totul în ordine</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>Corectează</translation>
  </message>
 </context>
 <context>
  <name>GoToDate</name>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
  <message>
   <source>Date as day, month, year</source>
   <translation>Data ca zi, lună, an</translation>
  </message>
  <message>
   <source>Day, month, year, for example 24.12.2026</source>
   <translation>Zi, lună, an, de exemplu 24.12.2026</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Mergi</translation>
  </message>
  <message>
   <source>Go to date</source>
   <translation>Mergi la dată</translation>
  </message>
  <message>
   <source>This is not a day. Write it as 24.12.2026.</source>
   <translation>Aceasta nu este o zi. Scrieți-o ca 24.12.2026.</translation>
  </message>
 </context>
 <context>
  <name>GroupForm</name>
  <message>
   <source>Hashtags</source>
   <translation>Hashtaguri</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nume</translation>
  </message>
 </context>
 <context>
  <name>HandingOver</name>
  <message>
   <source>A colleague decides instead of you on these days. Each decision says for whom it was made.</source>
   <translation>Un coleg decide în locul dvs. în aceste zile. Fiecare decizie arată pentru cine a fost luată.</translation>
  </message>
  <message>
   <source>Approving for {0}</source>
   <translation>Se aprobă pentru {0}</translation>
  </message>
  <message>
   <source>Deciding as lead for {0}</source>
   <translation>Se decide ca șef pentru {0}</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prima zi</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Predă</translation>
  </message>
  <message>
   <source>Hand over my decisions</source>
   <translation>Predă deciziile mele</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Ultima zi</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Nimeni altcineva din această țară nu este cunoscut aici.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Ia înapoi</translation>
  </message>
  <message>
   <source>Taken back; what was decided meanwhile stays decided.</source>
   <translation>Luat înapoi; ce s-a decis între timp rămâne decis.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Ultima zi este înainte de prima.</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>Cui</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Ce</translation>
  </message>
  <message>
   <source>Why (others see it)</source>
   <translation>De ce (ceilalți văd)</translation>
  </message>
  <message>
   <source>You hold no role whose decisions can be handed over.</source>
   <translation>Nu aveți un rol ale cărui decizii pot fi predate.</translation>
  </message>
  <message>
   <source>{0} decides for you on these days.</source>
   <translation>{0} decide pentru dvs. în aceste zile.</translation>
  </message>
  <message>
   <source>{0} decides for {1}, {2} to {3}</source>
   <translation>{0} decide pentru {1}, {2} – {3}</translation>
  </message>
 </context>
 <context>
  <name>HandleForm</name>
  <message>
   <source>Handle on {0}</source>
   <translation>Nume de cont pe {0}</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Instituție</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notă</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>No account chosen</source>
   <translation>Niciun cont ales</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Hand over…</source>
   <translation>Predă…</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Istoric</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mai mult</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>The desk on which a network of foreign ministries plans, drafts, approves and publishes joint campaigns.</source>
   <translation>Biroul la care o rețea de ministere de externe planifică, scrie, aprobă și publică împreună campanii.</translation>
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
   <translation>A în listă</translation>
  </message>
  <message>
   <source>A post of that day</source>
   <translation>O postare în acea zi</translation>
  </message>
  <message>
   <source>Another day</source>
   <translation>Altă zi</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Aprobă ce este ales</translation>
  </message>
  <message>
   <source>Arrow keys</source>
   <translation>Săgeți</translation>
  </message>
  <message>
   <source>Choose a further post, or all up to one</source>
   <translation>Alege încă o postare sau toate până la una</translation>
  </message>
  <message>
   <source>Choose also the next post of the day</source>
   <translation>Alege și următoarea postare a zilei</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>Alege mai multe</translation>
  </message>
  <message>
   <source>Choose the posts of several days</source>
   <translation>Alege postările mai multor zile</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Închide</translation>
  </message>
  <message>
   <source>Ctrl or Shift with a click</source>
   <translation>Ctrl sau Shift cu un clic</translation>
  </message>
  <message>
   <source>Ctrl+Space</source>
   <translation>Ctrl+Space</translation>
  </message>
  <message>
   <source>Drag it, Alt and arrows, or Ctrl+M; Esc puts it back</source>
   <translation>Trageți-o, Alt și săgeți, sau Ctrl+M; Esc o pune înapoi</translation>
  </message>
  <message>
   <source>Drag its lower edge</source>
   <translation>Trageți de marginea de jos</translation>
  </message>
  <message>
   <source>Enter, or a click on the hour</source>
   <translation>Enter sau un clic pe oră</translation>
  </message>
  <message>
   <source>Enter, or a click where the day is empty</source>
   <translation>Enter sau un clic unde ziua este goală</translation>
  </message>
  <message>
   <source>Enter, or a double click</source>
   <translation>Enter sau dublu clic</translation>
  </message>
  <message>
   <source>Hold the post at the left or right edge</source>
   <translation>Țineți postarea la marginea stângă sau dreaptă</translation>
  </message>
  <message>
   <source>In the approvals</source>
   <translation>În aprobări</translation>
  </message>
  <message>
   <source>In the month</source>
   <translation>În lună</translation>
  </message>
  <message>
   <source>In the week and the day: a post of that time</source>
   <translation>În săptămână și în zi: o postare la acea oră</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Tastatură și mouse</translation>
  </message>
  <message>
   <source>Make an event longer or shorter</source>
   <translation>Lungește sau scurtează un eveniment</translation>
  </message>
  <message>
   <source>Menu key, or the right button</source>
   <translation>Tasta de meniu sau butonul drept</translation>
  </message>
  <message>
   <source>Menu of the day or the post</source>
   <translation>Meniul zilei sau al postării</translation>
  </message>
  <message>
   <source>Move a post</source>
   <translation>Mută o postare</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Următoarea postare a zilei</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Deschide postarea</translation>
  </message>
  <message>
   <source>Open the post in the editor</source>
   <translation>Deschide postarea în editor</translation>
  </message>
  <message>
   <source>R in the list</source>
   <translation>R în listă</translation>
  </message>
  <message>
   <source>Request changes of what is chosen</source>
   <translation>Cere modificări la ce este ales</translation>
  </message>
  <message>
   <source>Shift and arrows, or Ctrl and Space</source>
   <translation>Shift și săgeți sau Ctrl și Space</translation>
  </message>
  <message>
   <source>Shift with the arrow keys</source>
   <translation>Shift cu tastele săgeți</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Spațiu</translation>
  </message>
  <message>
   <source>Turn the page while dragging</source>
   <translation>Întoarce pagina când trageți</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Revision {0}</source>
   <translation>Revizia {0}</translation>
  </message>
  <message>
   <source>The earlier text is back.</source>
   <translation>Textul anterior este înapoi.</translation>
  </message>
  <message>
   <source>The earlier text is back; the approval has lapsed.</source>
   <translation>Textul anterior este înapoi; aprobarea a expirat.</translation>
  </message>
  <message>
   <source>lost a conflict, kept</source>
   <translation>a pierdut un conflict, păstrat</translation>
  </message>
  <message>
   <source>set aside</source>
   <translation>pus deoparte</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>cineva</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>așteaptă trimiterea</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>Bringing a text back voids the approval.</source>
   <translation>Readucerea unui text anulează aprobarea.</translation>
  </message>
  <message>
   <source>Choose one revision, or two to compare them.</source>
   <translation>Alegeți o revizie, sau două pentru a le compara.</translation>
  </message>
  <message>
   <source>Choose one revision.</source>
   <translation>Alegeți o revizie.</translation>
  </message>
  <message>
   <source>Choose two with Ctrl to compare them.</source>
   <translation>Alegeți două cu Ctrl pentru a le compara.</translation>
  </message>
  <message>
   <source>From revision {0} to {1}: {2}</source>
   <translation>De la revizia {0} la {1}: {2}</translation>
  </message>
  <message>
   <source>History · {0}</source>
   <translation>Istoric · {0}</translation>
  </message>
  <message>
   <source>Restore this text</source>
   <translation>Readu acest text</translation>
  </message>
  <message>
   <source>Revisions, newest first</source>
   <translation>Revizii, cele mai noi întâi</translation>
  </message>
  <message>
   <source>The first text.</source>
   <translation>Primul text.</translation>
  </message>
  <message>
   <source>The revision, with what changed in it</source>
   <translation>Revizia, cu ce s-a schimbat în ea</translation>
  </message>
  <message>
   <source>This is the text as it is now.</source>
   <translation>Acesta este textul de acum.</translation>
  </message>
 </context>
 <context>
  <name>Holidays</name>
  <message>
   <source>All Saints' Day</source>
   <translation>Ziua Tuturor Sfinților</translation>
  </message>
  <message>
   <source>All Souls' Day</source>
   <translation>Ziua Morților</translation>
  </message>
  <message>
   <source>Alphabet Day</source>
   <translation>Ziua Alfabetului</translation>
  </message>
  <message>
   <source>Armistice Day</source>
   <translation>Ziua Armistițiului</translation>
  </message>
  <message>
   <source>Assumption Day</source>
   <translation>Înălțarea Maicii Domnului la cer</translation>
  </message>
  <message>
   <source>Catholic Christmas Day</source>
   <translation>Crăciunul catolic</translation>
  </message>
  <message>
   <source>Catholic Easter</source>
   <translation>Paștele catolic</translation>
  </message>
  <message>
   <source>Catholic Easter Monday</source>
   <translation>Lunea Paștelui catolic</translation>
  </message>
  <message>
   <source>Catholic Easter Sunday</source>
   <translation>Duminica Paștelui catolic</translation>
  </message>
  <message>
   <source>Children's Day</source>
   <translation>Ziua Copilului</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>Crăciunul</translation>
  </message>
  <message>
   <source>Christmas Day (by new style)</source>
   <translation>Crăciunul (pe stil nou)</translation>
  </message>
  <message>
   <source>Christmas Day (by old style)</source>
   <translation>Crăciunul (pe stil vechi)</translation>
  </message>
  <message>
   <source>Christmas Eve</source>
   <translation>Ajunul Crăciunului</translation>
  </message>
  <message>
   <source>Constitution Day</source>
   <translation>Ziua Constituției</translation>
  </message>
  <message>
   <source>Day of Dew and Saint John</source>
   <translation>Ziua Rouăi și a Sfântului Ioan</translation>
  </message>
  <message>
   <source>Day of Family Sanctity and Respect for Parents</source>
   <translation>Ziua Sfințeniei Familiei și a Respectului față de Părinți</translation>
  </message>
  <message>
   <source>Day of Our Lady of the Seven Sorrows</source>
   <translation>Ziua Maicii Domnului a Celor Șapte Dureri</translation>
  </message>
  <message>
   <source>Day of Rejoicing</source>
   <translation>Paștele Blajinilor</translation>
  </message>
  <message>
   <source>Day of Remembrance and Victory over Nazism in World War II 1939-1945</source>
   <translation>Ziua memoriei și a victoriei asupra nazismului în al Doilea Război Mondial 1939–1945</translation>
  </message>
  <message>
   <source>Day of Remembrance for the Dead</source>
   <translation>Ziua Comemorării Morților</translation>
  </message>
  <message>
   <source>Day of Restoration of Independence of Lithuania</source>
   <translation>Ziua restabilirii independenței Lituaniei</translation>
  </message>
  <message>
   <source>Day of Restoration of the State of Lithuania</source>
   <translation>Ziua restabilirii statului lituanian</translation>
  </message>
  <message>
   <source>Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture</source>
   <translation>Ziua alfabetului slav, a luminării și a culturii bulgare</translation>
  </message>
  <message>
   <source>Day of Uprising Against Occupation</source>
   <translation>Ziua Rezistenței împotriva Ocupației</translation>
  </message>
  <message>
   <source>Day of Victory over Fascism</source>
   <translation>Ziua Victoriei asupra Fascismului</translation>
  </message>
  <message>
   <source>Day of defenders of Ukraine</source>
   <translation>Ziua Apărătorilor Ucrainei</translation>
  </message>
  <message>
   <source>Day of the Constitution of Ukraine</source>
   <translation>Ziua Constituției Ucrainei</translation>
  </message>
  <message>
   <source>Day of the Establishment of the Slovak Republic</source>
   <translation>Ziua întemeierii Republicii Slovace</translation>
  </message>
  <message>
   <source>Dormition of the Mother of God</source>
   <translation>Adormirea Maicii Domnului</translation>
  </message>
  <message>
   <source>Easter</source>
   <translation>Paștele</translation>
  </message>
  <message>
   <source>Easter Monday</source>
   <translation>Lunea Paștelui</translation>
  </message>
  <message>
   <source>Easter Sunday</source>
   <translation>Duminica Paștelui</translation>
  </message>
  <message>
   <source>Easter Sunday (Pascha)</source>
   <translation>Duminica Paștelui (Pascha)</translation>
  </message>
  <message>
   <source>Eid al-Adha</source>
   <translation>Kurban Bairam</translation>
  </message>
  <message>
   <source>Eid al-Fitr</source>
   <translation>Ramazan Bairam</translation>
  </message>
  <message>
   <source>Election Day</source>
   <translation>Ziua alegerilor</translation>
  </message>
  <message>
   <source>Epiphany</source>
   <translation>Boboteaza</translation>
  </message>
  <message>
   <source>Epiphany (Three Kings' Day and Orthodox Christmas)</source>
   <translation>Boboteaza (Trei Crai și Crăciunul ortodox)</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>Ziua Europei</translation>
  </message>
  <message>
   <source>Father's Day</source>
   <translation>Ziua Tatălui</translation>
  </message>
  <message>
   <source>Flag and Independence Day</source>
   <translation>Ziua Drapelului și a Independenței</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>Vinerea Mare</translation>
  </message>
  <message>
   <source>Holiday of Svetitskhovloba, Robe of Jesus</source>
   <translation>Svetițhovloba, sărbătoarea Cămășii lui Iisus</translation>
  </message>
  <message>
   <source>Holy Saturday</source>
   <translation>Sâmbăta Mare</translation>
  </message>
  <message>
   <source>Independence Day</source>
   <translation>Ziua Independenței</translation>
  </message>
  <message>
   <source>Independence Restoration Day</source>
   <translation>Ziua restabilirii independenței</translation>
  </message>
  <message>
   <source>Independence and Unity Day</source>
   <translation>Ziua Independenței și a Unității</translation>
  </message>
  <message>
   <source>Independent Czech State Restoration Day</source>
   <translation>Ziua restabilirii statului ceh independent</translation>
  </message>
  <message>
   <source>Independent Czechoslovak State Day</source>
   <translation>Ziua statului cehoslovac independent</translation>
  </message>
  <message>
   <source>International Children's Day</source>
   <translation>Ziua Internațională a Copilului</translation>
  </message>
  <message>
   <source>International Labor Day</source>
   <translation>Ziua Internațională a Muncii</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Ziua internațională a femeii</translation>
  </message>
  <message>
   <source>International Workers' Day</source>
   <translation>Ziua Internațională a Muncitorilor</translation>
  </message>
  <message>
   <source>International Workers' Solidarity Day</source>
   <translation>Ziua Internațională a Solidarității Oamenilor Muncii</translation>
  </message>
  <message>
   <source>Jan Hus Day</source>
   <translation>Ziua lui Jan Hus</translation>
  </message>
  <message>
   <source>Labor Day</source>
   <translation>Ziua Muncii</translation>
  </message>
  <message>
   <source>Labor Day and International Workers' Solidarity Day</source>
   <translation>Ziua Muncii și a Solidarității Internaționale a Muncitorilor</translation>
  </message>
  <message>
   <source>Liberation Day</source>
   <translation>Ziua Eliberării</translation>
  </message>
  <message>
   <source>Macedonian Revolutionary Struggle Day</source>
   <translation>Ziua Luptei Revoluționare Macedonene</translation>
  </message>
  <message>
   <source>May Day</source>
   <translation>Ziua de 1 Mai</translation>
  </message>
  <message>
   <source>Midsummer Day</source>
   <translation>Ziua de Sânziene</translation>
  </message>
  <message>
   <source>Mother Teresa Canonization Day</source>
   <translation>Ziua Canonizării Maicii Tereza</translation>
  </message>
  <message>
   <source>Mother's Day</source>
   <translation>Ziua Mamei</translation>
  </message>
  <message>
   <source>National Day</source>
   <translation>Ziua Națională</translation>
  </message>
  <message>
   <source>National Language Day</source>
   <translation>Sărbătoarea Limba noastră</translation>
  </message>
  <message>
   <source>National Unity Day</source>
   <translation>Ziua Unității Naționale</translation>
  </message>
  <message>
   <source>National Uprising Day</source>
   <translation>Ziua Insurecției Populare</translation>
  </message>
  <message>
   <source>National Youth Day</source>
   <translation>Ziua Națională a Tineretului</translation>
  </message>
  <message>
   <source>New Year's Day</source>
   <translation>Anul Nou</translation>
  </message>
  <message>
   <source>Njegos Day</source>
   <translation>Ziua lui Njegoš</translation>
  </message>
  <message>
   <source>Non-working day</source>
   <translation>Zi nelucrătoare</translation>
  </message>
  <message>
   <source>Nowruz Day</source>
   <translation>Ziua Novruz</translation>
  </message>
  <message>
   <source>Orthodox Christmas Day</source>
   <translation>Crăciunul ortodox</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Paștele ortodox</translation>
  </message>
  <message>
   <source>Orthodox Easter Sunday</source>
   <translation>Duminica Paștelui ortodox</translation>
  </message>
  <message>
   <source>Orthodox Good Friday</source>
   <translation>Vinerea Mare ortodoxă</translation>
  </message>
  <message>
   <source>Pentecost</source>
   <translation>Rusaliile</translation>
  </message>
  <message>
   <source>Prešeren's Day, the Slovenian Cultural Holiday</source>
   <translation>Ziua lui Prešeren, sărbătoarea slovenă a culturii</translation>
  </message>
  <message>
   <source>Public Holiday</source>
   <translation>Sărbătoare publică</translation>
  </message>
  <message>
   <source>Reformation Day</source>
   <translation>Ziua Reformei</translation>
  </message>
  <message>
   <source>Republic Day</source>
   <translation>Ziua Republicii</translation>
  </message>
  <message>
   <source>Republic of Moldova Independence Day</source>
   <translation>Ziua Independenței Republicii Moldova</translation>
  </message>
  <message>
   <source>Saint Andrew's Day</source>
   <translation>Sfântul Andrei</translation>
  </message>
  <message>
   <source>Saint Clement of Ohrid Day</source>
   <translation>Sfântul Clement din Ohrida</translation>
  </message>
  <message>
   <source>Saint George's Day</source>
   <translation>Sfântul Gheorghe</translation>
  </message>
  <message>
   <source>Saint George's Day, Day of the Bulgarian Army</source>
   <translation>Sfântul Gheorghe, Ziua Armatei Bulgare</translation>
  </message>
  <message>
   <source>Saint John the Baptist</source>
   <translation>Sfântul Ioan Botezătorul</translation>
  </message>
  <message>
   <source>Saints Cyril and Methodius Day</source>
   <translation>Sfinții Chiril și Metodiu</translation>
  </message>
  <message>
   <source>Second Day of Christmas</source>
   <translation>A doua zi de Crăciun</translation>
  </message>
  <message>
   <source>Slovak National Uprising Anniversary</source>
   <translation>Aniversarea Insurecției Naționale Slovace</translation>
  </message>
  <message>
   <source>Statehood Day</source>
   <translation>Ziua Statalității</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day</source>
   <translation>Ziua luptei pentru libertate și democrație</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day and International Students' Day</source>
   <translation>Ziua luptei pentru libertate și democrație și Ziua Internațională a Studenților</translation>
  </message>
  <message>
   <source>Summer Day</source>
   <translation>Ziua Verii</translation>
  </message>
  <message>
   <source>Ukrainian Statehood Day</source>
   <translation>Ziua Statalității Ucrainene</translation>
  </message>
  <message>
   <source>Unification Day</source>
   <translation>Ziua Unificării</translation>
  </message>
  <message>
   <source>Unification of the Romanian Principalities Day</source>
   <translation>Ziua Unirii Principatelor Române</translation>
  </message>
  <message>
   <source>Victory Day</source>
   <translation>Ziua Victoriei</translation>
  </message>
  <message>
   <source>Victory Day and Commemoration of the heroes fallen for Independence of Fatherland</source>
   <translation>Ziua Victoriei și a comemorării eroilor căzuți pentru independența Patriei</translation>
  </message>
  <message>
   <source>{0} (estimated)</source>
   <translation>{0} (estimat)</translation>
  </message>
  <message>
   <source>{0} (observed)</source>
   <translation>{0} (zi liberă)</translation>
  </message>
  <message>
   <source>{0} (observed, estimated)</source>
   <translation>{0} (zi liberă, estimat)</translation>
  </message>
 </context>
 <context>
  <name>HourModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Eveniment: {0}</translation>
  </message>
 </context>
 <context>
  <name>Inserting</name>
  <message>
   <source>Handle</source>
   <translation>Nume de cont</translation>
  </message>
  <message>
   <source>Handles</source>
   <translation>Nume de cont</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Hashtaguri</translation>
  </message>
  <message>
   <source>Its text is put in where the cursor stands; Ctrl+Z in the text takes it out again.</source>
   <translation>Textul se pune unde este cursorul; Ctrl+Z în text îl scoate la loc.</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group</source>
   <translation>Păstrează hashtagurile ca grup</translation>
  </message>
  <message>
   <source>Keep this text as a template</source>
   <translation>Păstrează acest text ca șablon</translation>
  </message>
  <message>
   <source>No group is kept yet. Write hashtags and keep them as a group, or make one in “Writing aids”.</source>
   <translation>Încă nu este păstrat niciun grup. Scrieți hashtaguri și păstrați-le ca grup sau faceți unul în „Ajutoare de scris”.</translation>
  </message>
  <message>
   <source>No template is kept for this channel. Keep a text as a template first.</source>
   <translation>Niciun șablon nu este păstrat pentru acest canal. Păstrați întâi un text ca șablon.</translation>
  </message>
  <message>
   <source>Start from a template</source>
   <translation>Pornește de la un șablon</translation>
  </message>
  <message>
   <source>Text, title and hashtags are kept for posts on this channel, in this language.</source>
   <translation>Textul, titlul și hashtagurile se păstrează pentru postări pe acest canal, în această limbă.</translation>
  </message>
  <message>
   <source>The handle book knows nobody on this channel. Add them in “Writing aids”.</source>
   <translation>Registrul de conturi nu cunoaște pe nimeni pe acest canal. Adăugați în „Ajutoare de scris”.</translation>
  </message>
  <message>
   <source>There is no text to keep.</source>
   <translation>Nu există text de păstrat.</translation>
  </message>
  <message>
   <source>These are kept as a group: {0}</source>
   <translation>Acestea se păstrează ca grup: {0}</translation>
  </message>
  <message>
   <source>This post has no hashtags to keep.</source>
   <translation>Această postare nu are hashtaguri de păstrat.</translation>
  </message>
  <message>
   <source>Which group of hashtags?</source>
   <translation>Ce grup de hashtaguri?</translation>
  </message>
  <message>
   <source>Whose handle on this channel? Typing @ in the text offers them too.</source>
   <translation>Al cui nume de cont pe acest canal? Și @ tastat în text le oferă.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>„{0}” a fost păstrat.</translation>
  </message>
 </context>
 <context>
  <name>JoinForm</name>
  <message>
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Give the address of your network's server.</source>
   <translation>Dați adresa serverului rețelei dvs.</translation>
  </message>
  <message>
   <source>Give the e-mail address of your account.</source>
   <translation>Dați adresa de e-mail a contului dvs.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Dați parola.</translation>
  </message>
  <message>
   <source>Go on in your browser. This page waits until you have signed in there.</source>
   <translation>Continuați în browser. Această pagină așteaptă până vă autentificați acolo.</translation>
  </message>
  <message>
   <source>Invitation code</source>
   <translation>Cod de invitație</translation>
  </message>
  <message>
   <source>No browser could be opened. Open this address in one: {0}</source>
   <translation>Nu s-a putut deschide niciun browser. Deschideți această adresă într-unul: {0}</translation>
  </message>
  <message>
   <source>Only with an invitation: the password is set now</source>
   <translation>Doar cu o invitație: parola se stabilește acum</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Parolă</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Conectare</translation>
  </message>
  <message>
   <source>Sign in with your ministry’s account</source>
   <translation>Autentificare cu contul ministerului</translation>
  </message>
  <message>
   <source>Stop waiting</source>
   <translation>Nu mai aștepta</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Serverul este întrebat.</translation>
  </message>
  <message>
   <source>Your browser is waited for.</source>
   <translation>Se așteaptă browserul.</translation>
  </message>
 </context>
 <context>
  <name>Journeys</name>
  <message>
   <source>It arrived damaged and was dropped there. The next sync sends it again.</source>
   <translation>A ajuns deteriorat și a fost eliminat acolo. Următoarea sincronizare îl trimite din nou.</translation>
  </message>
  <message>
   <source>It comes with a sync: {0} of {1} are here.</source>
   <translation>Vine cu o sincronizare: aici sunt {0} din {1}.</translation>
  </message>
  <message>
   <source>It comes with the next sync.</source>
   <translation>Vine cu următoarea sincronizare.</translation>
  </message>
  <message>
   <source>It is larger than the server takes. Make it smaller and attach it again.</source>
   <translation>Este mai mare decât acceptă serverul. Micșorați-l și atașați-l din nou.</translation>
  </message>
  <message>
   <source>Kept on this laptop; there is no server to send it to.</source>
   <translation>Păstrat pe acest laptop; nu există un server la care să fie trimis.</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <translation>Încă nu este aici</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Netrimis</translation>
  </message>
  <message>
   <source>Not sent.</source>
   <translation>Netrimis.</translation>
  </message>
  <message>
   <source>Sending {0} of {1}</source>
   <translation>Se trimit {0} din {1}</translation>
  </message>
  <message>
   <source>Sending: {0} of {1} are on the server.</source>
   <translation>Se trimite: pe server sunt {0} din {1}.</translation>
  </message>
  <message>
   <source>Sent: it is on the server.</source>
   <translation>Trimis: este pe server.</translation>
  </message>
  <message>
   <source>The server did not take it. The next sync tries it again; if it stays so, ask your administrator.</source>
   <translation>Serverul nu l-a acceptat. Următoarea sincronizare încearcă din nou; dacă rămâne așa, întrebați administratorul.</translation>
  </message>
  <message>
   <source>The server does not have it yet. It comes once whoever attached it has synced.</source>
   <translation>Serverul încă nu îl are. Vine după ce sincronizează cel care l-a atașat.</translation>
  </message>
  <message>
   <source>The server does not take this form. Save it as JPEG, PNG, GIF, WebP or MP4 and attach it again.</source>
   <translation>Serverul nu acceptă acest format. Salvați-l ca JPEG, PNG, GIF, WebP sau MP4 și atașați-l din nou.</translation>
  </message>
  <message>
   <source>The server has no room left for media. Ask your administrator for more; each sync tries it again.</source>
   <translation>Pe server nu mai este loc pentru imagini și filme. Cereți administratorului mai mult; fiecare sincronizare încearcă din nou.</translation>
  </message>
  <message>
   <source>Waiting to send</source>
   <translation>Așteaptă trimiterea</translation>
  </message>
  <message>
   <source>Waiting to send: it goes with the next sync.</source>
   <translation>Așteaptă trimiterea: pleacă cu următoarea sincronizare.</translation>
  </message>
  <message>
   <source>Waiting to send: {0} of {1} are on the server, the rest goes with the next sync.</source>
   <translation>Așteaptă trimiterea: pe server sunt {0} din {1}, restul pleacă cu următoarea sincronizare.</translation>
  </message>
  <message>
   <source>What came of it was damaged. If it stays so, ask whoever attached it to attach it again.</source>
   <translation>Ce a venit era deteriorat. Dacă rămâne așa, rugați pe cine l-a atașat să îl atașeze din nou.</translation>
  </message>
 </context>
 <context>
  <name>KeepDialog</name>
  <message>
   <source>A name by which you find it again</source>
   <translation>Un nume după care îl regăsiți</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Dați-i un nume.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Păstrează</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nume</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>O vede doar ministerul nostru</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Nu aveți un rol care scrie pentru o țară.</translation>
  </message>
 </context>
 <context>
  <name>Lines</name>
  <message>
   <source>Agreed</source>
   <translation>Convenit</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Confidențial: cei care au nevoie</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Mesaj central</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Ciornă</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Toți</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Text comun</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>Poziție</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Nespecificat</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Pilon</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>Dovadă</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Întrebare și răspuns</translation>
  </message>
  <message>
   <source>Run out</source>
   <translation>Expirat</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Numai ministerele</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retrasă</translation>
  </message>
 </context>
 <context>
  <name>LinesView</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n rămasă în urmă</numerusform>
    <numerusform>%n rămase în urmă</numerusform>
    <numerusform>%n rămase în urmă</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Copiază ca text</translation>
  </message>
  <message>
   <source>Copy these as text</source>
   <translation>Copiază acestea ca text</translation>
  </message>
  <message>
   <source>Every part</source>
   <translation>Toate părțile</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>Toate stările</translation>
  </message>
  <message>
   <source>Go to the campaigns</source>
   <translation>La campanii</translation>
  </message>
  <message>
   <source>Its time ended: {0}.</source>
   <translation>Valabilitatea a expirat: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Litere de căutat</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Poziții</translation>
  </message>
  <message>
   <source>Lines · {0}</source>
   <translation>Poziții · {0}</translation>
  </message>
  <message>
   <source>May be said until {0}.</source>
   <translation>Se poate spune până la {0}.</translation>
  </message>
  <message>
   <source>No line fits.</source>
   <translation>Nicio poziție nu corespunde.</translation>
  </message>
  <message>
   <source>No lines yet</source>
   <translation>Încă nu există poziții</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Încă fără responsabil</translation>
  </message>
  <message>
   <source>No title yet</source>
   <translation>Încă fără titlu</translation>
  </message>
  <message>
   <source>Open in the campaign</source>
   <translation>Deschide în campanie</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Responsabil: {0}</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Partea din casa mesajelor</translation>
  </message>
  <message>
   <source>Posts that rest on it</source>
   <translation>Postări care se bazează pe ea</translation>
  </message>
  <message>
   <source>Source: {0}</source>
   <translation>Sursa: {0}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stare</translation>
  </message>
  <message>
   <source>The line is copied.</source>
   <translation>Poziția a fost copiată.</translation>
  </message>
  <message>
   <source>The lines are copied.</source>
   <translation>Pozițiile au fost copiate.</translation>
  </message>
  <message>
   <source>What a campaign says stands in its message house: core message, pillars, proof points, lines to take, questions and answers. All of them are found here.</source>
   <translation>Ce spune o campanie stă în casa mesajelor ei: mesaj central, piloni, dovezi, poziții, întrebări și răspunsuri. Toate se găsesc aici.</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>Ce spune</translation>
  </message>
  <message>
   <source>Words, campaign, owner or source</source>
   <translation>Cuvinte, campanie, responsabil sau sursă</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>încă niciuna</translation>
  </message>
  <message>
   <source>the line was changed since</source>
   <translation>poziția s-a schimbat de atunci</translation>
  </message>
 </context>
 <context>
  <name>LinkCard</name>
  <message>
   <source>Link card</source>
   <translation>Card de link</translation>
  </message>
  <message>
   <source>Link card of {0}</source>
   <translation>Cardul linkului {0}</translation>
  </message>
  <message>
   <source>The page itself gives the title and the picture.</source>
   <translation>Titlul și imaginea le dă pagina însăși.</translation>
  </message>
 </context>
 <context>
  <name>LinkDialog</name>
  <message>
   <source>Campaign</source>
   <translation>Campanie</translation>
  </message>
  <message>
   <source>Content (which post)</source>
   <translation>Conținut (ce postare)</translation>
  </message>
  <message>
   <source>Give the address of a page, with https:// before it.</source>
   <translation>Dați adresa unei pagini, cu https:// în față.</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Element media</translation>
  </message>
  <message>
   <source>Source (where it stands)</source>
   <translation>Sursă (unde stă)</translation>
  </message>
  <message>
   <source>Tags of the link</source>
   <translation>Etichetele linkului</translation>
  </message>
  <message>
   <source>The tags tell the statistics of your site where a visitor came from.</source>
   <translation>Etichetele spun statisticii site-ului dvs. de unde a venit un vizitator.</translation>
  </message>
  <message>
   <source>Use this link</source>
   <translation>Folosește acest link</translation>
  </message>
 </context>
 <context>
  <name>MAC_APPLICATION_MENU</name>
  <message>
   <source>About %1</source>
   <translation>Despre %1</translation>
  </message>
  <message>
   <source>Hide %1</source>
   <translation>Ascunde %1</translation>
  </message>
  <message>
   <source>Hide Others</source>
   <translation>Ascunde celelalte</translation>
  </message>
  <message>
   <source>Preferences...</source>
   <translation>Preferințe...</translation>
  </message>
  <message>
   <source>Quit %1</source>
   <translation>Închide %1</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Servicii</translation>
  </message>
  <message>
   <source>Show All</source>
   <translation>Arată tot</translation>
  </message>
 </context>
 <context>
  <name>MakingLine</name>
  <message>
   <source>Asking the rules: {0} of {1} records.</source>
   <translation>Verificare după reguli: {0} din {1} înregistrări.</translation>
  </message>
  <message>
   <source>Leave the sample out</source>
   <translation>Renunță la model</translation>
  </message>
  <message>
   <source>Looking through the plan: {0} of {1} rows.</source>
   <translation>Parcurgerea planului: {0} din {1} rânduri.</translation>
  </message>
  <message>
   <source>Putting all of it on the desk.</source>
   <translation>Totul este pus pe birou.</translation>
  </message>
  <message>
   <source>Reading the plan: {0} rows so far.</source>
   <translation>Citirea planului: {0} rânduri până acum.</translation>
  </message>
  <message>
   <source>The sample campaign is being left out.</source>
   <translation>Se renunță la campania model.</translation>
  </message>
 </context>
 <context>
  <name>Many</name>
  <message numerus="yes">
   <source>%n posts are in the tray, without a time.</source>
   <translation>
    <numerusform>%n postare este în tavă, fără oră.</numerusform>
    <numerusform>%n postări sunt în tavă, fără oră.</numerusform>
    <numerusform>%n de postări sunt în tavă, fără oră.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts changed hands.</source>
   <translation>
    <numerusform>%n postare are alt responsabil.</numerusform>
    <numerusform>%n postări au alt responsabil.</numerusform>
    <numerusform>%n de postări au alt responsabil.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts moved.</source>
   <translation>
    <numerusform>%n postare mutată.</numerusform>
    <numerusform>%n postări mutate.</numerusform>
    <numerusform>%n de postări mutate.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 post moved.</source>
   <translation>1 postare mutată.</translation>
  </message>
  <message>
   <source>Change the owner</source>
   <translation>Schimbă responsabilul</translation>
  </message>
  <message>
   <source>Change the owner of {0}?</source>
   <translation>Schimbați responsabilul ({0})?</translation>
  </message>
  <message>
   <source>Choose one or more posts first: with a click, Ctrl or Shift, or Ctrl+A.</source>
   <translation>Alegeți întâi una sau mai multe postări: cu un clic, Ctrl sau Shift, sau Ctrl+A.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Șterge</translation>
  </message>
  <message>
   <source>Delete {0}?</source>
   <translation>Ștergeți {0}?</translation>
  </message>
  <message>
   <source>Move them</source>
   <translation>Mută-le</translation>
  </message>
  <message>
   <source>Move {0} to</source>
   <translation>Mută {0} la</translation>
  </message>
  <message>
   <source>Move {0} to {1}?</source>
   <translation>Mutați {0} la {1}?</translation>
  </message>
  <message>
   <source>Moved: {0}.</source>
   <translation>Mutat: {0}.</translation>
  </message>
  <message>
   <source>Shift them</source>
   <translation>Decalează-le</translation>
  </message>
  <message>
   <source>Shift {0}?</source>
   <translation>Decalare: {0}?</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Ia-o</translation>
  </message>
  <message>
   <source>Take the time of {0} away?</source>
   <translation>Luați ora: {0}?</translation>
  </message>
  <message>
   <source>The post changed hands.</source>
   <translation>Postarea are alt responsabil.</translation>
  </message>
  <message>
   <source>The post is in the tray, without a time.</source>
   <translation>Postarea este în tavă, fără oră.</translation>
  </message>
  <message>
   <source>The text stays in the history; it can be undone.</source>
   <translation>Textul rămâne în istoric; acțiunea poate fi anulată.</translation>
  </message>
  <message>
   <source>{0} deleted.</source>
   <translation>Șters: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Media</name>
  <message>
   <source>Its rights end before the post goes out: {0}.</source>
   <translation>Drepturile se încheie înainte să iasă postarea: {0}.</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Poate fi folosit până la {0}.</translation>
  </message>
  <message>
   <source>Pictures without a description yet: {0}.</source>
   <translation>Imagini încă fără descriere: {0}.</translation>
  </message>
  <message>
   <source>film</source>
   <translation>film</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>imagine</translation>
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
   <translation>Descrieți în limba {0} pentru cei care nu văd</translation>
  </message>
  <message>
   <source>Description of {0} in {1}</source>
   <translation>Descrierea pentru {0}, limba: {1}</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Mai devreme</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Mai târziu</translation>
  </message>
  <message>
   <source>One more language…</source>
   <translation>Încă o limbă…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Elimină</translation>
  </message>
  <message>
   <source>Rights…</source>
   <translation>Drepturi…</translation>
  </message>
  <message>
   <source>{0}, {1} of {2}</source>
   <translation>{0}, {1} din {2}</translation>
  </message>
 </context>
 <context>
  <name>MediaPanel</name>
  <message numerus="yes">
   <source>%n attached</source>
   <translation>
    <numerusform>%n atașată</numerusform>
    <numerusform>%n atașate</numerusform>
    <numerusform>%n atașate</numerusform>
   </translation>
  </message>
  <message>
   <source>Add pictures or films</source>
   <translation>Adaugă imagini sau filme</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Adaugă imagini sau filme…</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Or drop files here, or paste a picture.</source>
   <translation>Sau lăsați fișiere aici ori lipiți o imagine.</translation>
  </message>
  <message>
   <source>Pictures and films</source>
   <translation>Imagini și filme</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nimic</translation>
  </message>
 </context>
 <context>
  <name>MediaView</name>
  <message>
   <source>Go to the calendar</source>
   <translation>Mergi la calendar</translation>
  </message>
  <message>
   <source>Its rights ended: {0}.</source>
   <translation>Drepturile s-au încheiat: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Litere de căutat</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Poate fi folosit până la {0}.</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Media · {0}</source>
   <translation>Media · {0}</translation>
  </message>
  <message>
   <source>Name, credit, licence or country</source>
   <translation>Nume, autor, licență sau țară</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>Încă fără fișier</translation>
  </message>
  <message>
   <source>No pictures or films yet</source>
   <translation>Încă nicio imagine sau film</translation>
  </message>
  <message>
   <source>No text yet</source>
   <translation>Încă fără text</translation>
  </message>
  <message>
   <source>Only its name is known: nobody has given the file yet. Attach it in the post that shows it.</source>
   <translation>Se știe doar numele: nimeni nu a dat încă fișierul. Atașați-l în postarea care îl arată.</translation>
  </message>
  <message>
   <source>Posts that show it</source>
   <translation>Postări care îl arată</translation>
  </message>
  <message>
   <source>Shown by {0}</source>
   <translation>Arătat de {0}</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sincronizează acum</translation>
  </message>
  <message>
   <source>What is attached to posts is listed here, with where it is used and until when it may be.</source>
   <translation>Ce este atașat postărilor este listat aici, cu locul unde se folosește și până când este permis.</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>fără descriere</translation>
  </message>
 </context>
 <context>
  <name>Mentions</name>
  <message>
   <source>on {0}</source>
   <translation>la {0}</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>cineva</translation>
  </message>
 </context>
 <context>
  <name>MentionsView</name>
  <message>
   <source>Choose a comment first.</source>
   <translation>Alegeți întâi un comentariu.</translation>
  </message>
  <message>
   <source>Comments that name you</source>
   <translation>Comentarii care vă numesc</translation>
  </message>
  <message>
   <source>Enter opens the text at the comment; Delete settles it.</source>
   <translation>Enter deschide textul la comentariu; Delete îl încheie.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Mergi la calendar</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Mențiuni</translation>
  </message>
  <message>
   <source>Mentions · {0}</source>
   <translation>Mențiuni · {0}</translation>
  </message>
  <message>
   <source>Nobody waits for a word of yours</source>
   <translation>Nimeni nu așteaptă un cuvânt de la dvs.</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Încheie</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Comentariul este încheiat.</translation>
  </message>
  <message>
   <source>When somebody writes @ and your name in a comment, it stands here until you answer or settle it.</source>
   <translation>Când cineva scrie @ și numele dvs. într-un comentariu, acesta stă aici până răspundeți sau îl încheiați.</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>Go to the place “{0}” first.</source>
   <translation>Mergeți întâi la „{0}”.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Biroul nu este deschis încă.</translation>
  </message>
 </context>
 <context>
  <name>MergePanel</name>
  <message>
   <source>A merge, word by word</source>
   <translation>O îmbinare, cuvânt cu cuvânt</translation>
  </message>
  <message numerus="yes">
   <source>Choose at %n more places first.</source>
   <translation>
    <numerusform>Alegeți întâi în încă %n loc.</numerusform>
    <numerusform>Alegeți întâi în încă %n locuri.</numerusform>
    <numerusform>Alegeți întâi în încă %n de locuri.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose at 1 more place first.</source>
   <translation>Alegeți întâi în încă un loc.</translation>
  </message>
  <message>
   <source>Edit it as you like, then confirm.</source>
   <translation>Modificați cum doriți, apoi confirmați.</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Al meu</translation>
  </message>
  <message>
   <source>The merged text, as it will be kept</source>
   <translation>Textul îmbinat, așa cum va fi păstrat</translation>
  </message>
  <message>
   <source>The text that both went on from is not on this laptop, so every difference is a place.</source>
   <translation>Textul de la care au pornit amândoi nu este pe acest laptop, deci alegeți la fiecare diferență.</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Folosește textul îmbinat</translation>
  </message>
  <message>
   <source>What only one of you changed is taken already.</source>
   <translation>Ce a schimbat doar unul este deja luat.</translation>
  </message>
  <message>
   <source>Where both changed the same words, choose whose are to stand.</source>
   <translation>Unde amândoi au schimbat aceleași cuvinte, alegeți ale cui rămân.</translation>
  </message>
  <message>
   <source>You wrote here yourself: write on in the text.</source>
   <translation>Aici ați scris chiar dvs.: continuați în text.</translation>
  </message>
 </context>
 <context>
  <name>MessageHouse</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n rămasă în urmă</numerusform>
    <numerusform>%n rămase în urmă</numerusform>
    <numerusform>%n rămase în urmă</numerusform>
   </translation>
  </message>
  <message>
   <source>1 behind</source>
   <translation>1 rămasă în urmă</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Text comun</translation>
  </message>
  <message>
   <source>Last day on which it may be said</source>
   <translation>Ultima zi în care se poate spune</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mesaje</translation>
  </message>
  <message>
   <source>Messages of the campaign</source>
   <translation>Mesajele campaniei</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Mesaj nou</translation>
  </message>
  <message>
   <source>No message yet: a message is a joint text that each country says in its own language.</source>
   <translation>Încă niciun mesaj: un mesaj este un text comun pe care fiecare țară îl spune în limba ei.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Încă nimeni</translation>
  </message>
  <message>
   <source>Only until a day</source>
   <translation>Numai până într-o zi</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsabil</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Parte</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Partea din casa mesajelor</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Sursă</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stare</translation>
  </message>
  <message>
   <source>The joint texts, said by each country in its language</source>
   <translation>Textele comune, spuse de fiecare țară în limba ei</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titlu</translation>
  </message>
  <message>
   <source>Title of the message</source>
   <translation>Titlul mesajului</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Traduceri</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Valabil</translation>
  </message>
  <message>
   <source>Who may hear it</source>
   <translation>Cine o poate auzi</translation>
  </message>
  <message>
   <source>all up to date</source>
   <translation>toate actuale</translation>
  </message>
  <message>
   <source>no post says it yet</source>
   <translation>nicio postare nu îl spune încă</translation>
  </message>
 </context>
 <context>
  <name>MissedDialog</name>
  <message numerus="yes">
   <source>%n posts are settled.</source>
   <translation>
    <numerusform>%n postare este rezolvată.</numerusform>
    <numerusform>%n postări sunt rezolvate.</numerusform>
    <numerusform>%n de postări sunt rezolvate.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose posts, and what becomes of them.</source>
   <translation>Alegeți postările și ce se întâmplă cu ele.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Închide</translation>
  </message>
  <message>
   <source>Each at its own time of day</source>
   <translation>Fiecare la ora ei</translation>
  </message>
  <message>
   <source>Is withdrawn</source>
   <translation>Se retrage</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Lasă așa cum este</translation>
  </message>
  <message>
   <source>New day</source>
   <translation>Zi nouă</translation>
  </message>
  <message>
   <source>New time</source>
   <translation>Oră nouă</translation>
  </message>
  <message>
   <source>No post was missed under a stop.</source>
   <translation>Nicio postare nu a fost ratată în timpul unei opriri.</translation>
  </message>
  <message>
   <source>Nothing goes out by itself. Where the approval covers the time, a new time asks for approval again. Times in {0}.</source>
   <translation>Nimic nu apare de la sine. Unde aprobarea cuprinde ora, o oră nouă cere din nou aprobare. Orele: {0}.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planificat</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postare</translation>
  </message>
  <message>
   <source>Posts missed under a stop</source>
   <translation>Postări ratate în timpul unei opriri</translation>
  </message>
  <message>
   <source>Say why they are withdrawn: the others will read it.</source>
   <translation>Spuneți de ce se retrag: ceilalți vor citi.</translation>
  </message>
  <message>
   <source>Settle them</source>
   <translation>Rezolvă-le</translation>
  </message>
  <message>
   <source>Stays as it is: missed</source>
   <translation>Rămâne așa cum este: ratată</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Ce se întâmplă cu ea</translation>
  </message>
  <message>
   <source>Why they are withdrawn</source>
   <translation>De ce se retrag</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retrage</translation>
  </message>
 </context>
 <context>
  <name>MonthModel</name>
  <message>
   <source>Week {0}</source>
   <translation>Săptămâna {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>astăzi</translation>
  </message>
 </context>
 <context>
  <name>MonthTable</name>
  <message>
   <source>Month</source>
   <translation>Lună</translation>
  </message>
 </context>
 <context>
  <name>Months</name>
  <message>
   <source>April</source>
   <translation>aprilie</translation>
  </message>
  <message>
   <source>August</source>
   <translation>august</translation>
  </message>
  <message>
   <source>December</source>
   <translation>decembrie</translation>
  </message>
  <message>
   <source>February</source>
   <translation>februarie</translation>
  </message>
  <message>
   <source>January</source>
   <translation>ianuarie</translation>
  </message>
  <message>
   <source>July</source>
   <translation>iulie</translation>
  </message>
  <message>
   <source>June</source>
   <translation>iunie</translation>
  </message>
  <message>
   <source>March</source>
   <translation>martie</translation>
  </message>
  <message>
   <source>May</source>
   <translation>mai</translation>
  </message>
  <message>
   <source>November</source>
   <translation>noiembrie</translation>
  </message>
  <message>
   <source>October</source>
   <translation>octombrie</translation>
  </message>
  <message>
   <source>September</source>
   <translation>septembrie</translation>
  </message>
 </context>
 <context>
  <name>MoveTo</name>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Zi</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Mută</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>Mută</translation>
  </message>
  <message>
   <source>Move the post</source>
   <translation>Mută postarea</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Mutat la {0}</translation>
  </message>
  <message>
   <source>The second of the two</source>
   <translation>A doua din cele două</translation>
  </message>
  <message>
   <source>This time does not exist: the clocks go forward. The nearest are {0} and {1}.</source>
   <translation>Această oră nu există: ceasul sare înainte. Cele mai apropiate sunt {0} și {1}.</translation>
  </message>
  <message>
   <source>This time happens twice: the clocks go back. Say which one is meant.</source>
   <translation>Această oră apare de două ori: ceasul se dă înapoi. Spuneți care.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Ora în {0}</translation>
  </message>
 </context>
 <context>
  <name>Mover</name>
  <message>
   <source>Leave it</source>
   <translation>Las-o</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Mută</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>Mută</translation>
  </message>
  <message>
   <source>Move this post to {0}?</source>
   <translation>Mutați această postare la {0}?</translation>
  </message>
  <message>
   <source>Move to {0}?</source>
   <translation>Mutați la {0}?</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Mutat la {0}</translation>
  </message>
 </context>
 <context>
  <name>NameView</name>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Păstrează</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Numele vederii</translation>
  </message>
  <message>
   <source>Name, for example “My drafts of the week”</source>
   <translation>Nume, de exemplu „Ciornele mele ale săptămânii”</translation>
  </message>
  <message>
   <source>There is a view of this name; it will be replaced.</source>
   <translation>Există o vedere cu acest nume; va fi înlocuită.</translation>
  </message>
  <message>
   <source>Write a name, then it can be kept.</source>
   <translation>Scrieți un nume, apoi se poate păstra.</translation>
  </message>
 </context>
 <context>
  <name>Narratives</name>
  <message>
   <source>Campaign</source>
   <translation>Campanie</translation>
  </message>
  <message>
   <source>Change the narrative</source>
   <translation>Modifică narațiunea</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Afirmație</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Decizie</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Constatări</translation>
  </message>
  <message numerus="yes">
   <source>First line after %n days</source>
   <translation>
    <numerusform>Prima poziție după %n zi</numerusform>
    <numerusform>Prima poziție după %n zile</numerusform>
    <numerusform>Prima poziție după %n de zile</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>First line after %n hours</source>
   <translation>
    <numerusform>Prima poziție după %n oră</numerusform>
    <numerusform>Prima poziție după %n ore</numerusform>
    <numerusform>Prima poziție după %n de ore</numerusform>
   </translation>
  </message>
  <message>
   <source>First line within the hour</source>
   <translation>Prima poziție în mai puțin de o oră</translation>
  </message>
  <message>
   <source>First line: there before the claim</source>
   <translation>Prima poziție: exista înaintea afirmației</translation>
  </message>
  <message>
   <source>High impact</source>
   <translation>Impact mare</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Ignoră</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Impact</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Păstreaz-o</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Poziții împotriva ei</translation>
  </message>
  <message>
   <source>Look at it again on</source>
   <translation>De revăzut pe</translation>
  </message>
  <message>
   <source>Low impact</source>
   <translation>Impact mic</translation>
  </message>
  <message>
   <source>Medium impact</source>
   <translation>Impact mediu</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Monitorizare</translation>
  </message>
  <message>
   <source>New narrative</source>
   <translation>Narațiune nouă</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Fără campanie</translation>
  </message>
  <message>
   <source>No line yet</source>
   <translation>Nicio poziție încă</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Încă nimeni</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsabil</translation>
  </message>
  <message>
   <source>Respond</source>
   <translation>Răspuns</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revizuire</translation>
  </message>
  <message>
   <source>Which claim goes round, and what is done about it?</source>
   <translation>Ce afirmație circulă și ce se face cu ea?</translation>
  </message>
  <message>
   <source>Write the claim as it is said.</source>
   <translation>Scrieți afirmația așa cum se spune.</translation>
  </message>
  <message>
   <source>review on {0}</source>
   <translation>revizuire pe {0}</translation>
  </message>
  <message>
   <source>to be reviewed since {0}</source>
   <translation>de revizuit din {0}</translation>
  </message>
 </context>
 <context>
  <name>NarrativesView</name>
  <message>
   <source>Change…</source>
   <translation>Modifică…</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Decizie</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Șterge</translation>
  </message>
  <message>
   <source>Every decision</source>
   <translation>Toate deciziile</translation>
  </message>
  <message>
   <source>False claims that go round are registered here: how heavily each weighs, whether one responds, and with which lines. A draft that repeats one word for word is told so.</source>
   <translation>Aici se înregistrează afirmațiile false care circulă: cât cântărește fiecare, dacă se răspunde și cu ce poziții. O ciornă care repetă una cuvânt cu cuvânt primește un avertisment.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Litere de căutat</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Poziții împotriva ei</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Narațiuni</translation>
  </message>
  <message>
   <source>Narratives · {0}</source>
   <translation>Narațiuni · {0}</translation>
  </message>
  <message>
   <source>No narratives yet</source>
   <translation>Nicio narațiune încă</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Încă fără responsabil</translation>
  </message>
  <message>
   <source>Only people who write for {0} change it.</source>
   <translation>O modifică doar cei care scriu pentru țara {0}.</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Responsabil: {0}</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Înregistrează o narațiune…</translation>
  </message>
  <message>
   <source>The narrative is changed.</source>
   <translation>Narațiunea este modificată.</translation>
  </message>
  <message>
   <source>The narrative is deleted.</source>
   <translation>Narațiunea este ștearsă.</translation>
  </message>
  <message>
   <source>The narrative is registered.</source>
   <translation>Narațiunea este înregistrată.</translation>
  </message>
  <message>
   <source>Words, owner, country or campaign</source>
   <translation>Cuvinte, responsabil, țară sau campanie</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot register a narrative.</source>
   <translation>Nu scrieți pentru nicio țară, așa că nu puteți înregistra o narațiune.</translation>
  </message>
  <message>
   <source>to be reviewed</source>
   <translation>de revizuit</translation>
  </message>
 </context>
 <context>
  <name>NewAppPage</name>
  <message>
   <source>Code of the app</source>
   <translation>Codul aplicației</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Dați codul pe care îl arată acum aplicația de autentificare.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Cheie</translation>
  </message>
  <message>
   <source>Key for the authenticator app</source>
   <translation>Cheia pentru aplicația de autentificare</translation>
  </message>
  <message>
   <source>Scan this with an authenticator app on your telephone, or type the key into it.</source>
   <translation>Scanați aceasta cu o aplicație de autentificare de pe telefon sau tastați cheia în ea.</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Configurează</translation>
  </message>
  <message>
   <source>Six figures</source>
   <translation>Șase cifre</translation>
  </message>
 </context>
 <context>
  <name>NewPerson</name>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Adresa de e-mail</translation>
  </message>
  <message>
   <source>First role</source>
   <translation>Primul rol</translation>
  </message>
  <message>
   <source>Give the e-mail address.</source>
   <translation>Dați adresa de e-mail.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Dați numele.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nume</translation>
  </message>
 </context>
 <context>
  <name>NewPost</name>
  <message>
   <source>Account</source>
   <translation>Cont</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Campanie</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Zi</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Doar pentru ministerul nostru, până o partajez</translation>
  </message>
  <message>
   <source>For yourself and your colleagues; can be left empty</source>
   <translation>Pentru dvs. și colegi; poate rămâne gol</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Limbă</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mesaj</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>Postare nouă</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Niciunul</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Pe</translation>
  </message>
  <message>
   <source>The accounts are being read.</source>
   <translation>Conturile se citesc.</translation>
  </message>
  <message>
   <source>Tick the box to give the post a time; it waits in the tray else.</source>
   <translation>Bifați pentru a da postării o oră; altfel așteaptă în tavă.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Oră</translation>
  </message>
  <message>
   <source>Working title</source>
   <translation>Titlu de lucru</translation>
  </message>
  <message>
   <source>Write it</source>
   <translation>Scrie</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Nu aveți un rol care scrie postări. Întrebați administratorul.</translation>
  </message>
 </context>
 <context>
  <name>NewerNote</name>
  <message>
   <source>A newer Campaign Desk made this, and this version cannot show it. It is kept as it is. Update Campaign Desk to see it.</source>
   <translation>Aceasta a fost făcută de un Campaign Desk mai nou, iar această versiune nu o poate afișa. Se păstrează așa cum este. Actualizați Campaign Desk ca să o vedeți.</translation>
  </message>
  <message>
   <source>A newer Campaign Desk wrote something here that this version does not know ({0}). It is kept as it is and goes on to the others. Update Campaign Desk to see and change it.</source>
   <translation>Un Campaign Desk mai nou a scris aici ceva ce această versiune nu cunoaște ({0}). Se păstrează așa cum este și ajunge mai departe la ceilalți. Actualizați Campaign Desk ca să vedeți și să modificați.</translation>
  </message>
  <message>
   <source>Records of a kind that only a newer Campaign Desk knows belong to this campaign: {0}. They are kept as they are. Update Campaign Desk to see them.</source>
   <translation>De această campanie țin înregistrări de un tip pe care îl cunoaște doar un Campaign Desk mai nou: {0}. Se păstrează așa cum sunt. Actualizați Campaign Desk ca să le vedeți.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>What differs: theirs against yours</source>
   <translation>Ce diferă: al lor față de al dvs.</translation>
  </message>
 </context>
 <context>
  <name>NoticeChoices</name>
  <message>
   <source>Inside the window while you use it, by the system otherwise. No text under embargo is told.</source>
   <translation>În fereastră cât o folosiți, altfel prin sistem. Textul sub embargo nu se spune.</translation>
  </message>
  <message>
   <source>Tell me when</source>
   <translation>Anunță-mă când</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message numerus="yes">
   <source>%n things wait for you.</source>
   <translation>
    <numerusform>Vă așteaptă %n lucru.</numerusform>
    <numerusform>Vă așteaptă %n lucruri.</numerusform>
    <numerusform>Vă așteaptă %n de lucruri.</numerusform>
   </translation>
  </message>
  <message>
   <source>A conflict with somebody</source>
   <translation>Un conflict cu cineva</translation>
  </message>
  <message>
   <source>A country answers a request of mine</source>
   <translation>O țară răspunde la o solicitare a mea</translation>
  </message>
  <message>
   <source>A narrative of mine is to be reviewed</source>
   <translation>O narațiune a mea trebuie revizuită</translation>
  </message>
  <message>
   <source>A reminder</source>
   <translation>O reamintire</translation>
  </message>
  <message>
   <source>A request to my country is taken back</source>
   <translation>O solicitare către țara mea este retrasă</translation>
  </message>
  <message>
   <source>Another country asks mine to carry something further</source>
   <translation>O altă țară îi cere țării mele să distribuie ceva mai departe</translation>
  </message>
  <message>
   <source>Another desk or the web page can sign in my name</source>
   <translation>Alt birou sau pagina web poate semna în numele meu</translation>
  </message>
  <message>
   <source>Another desk or the web page signs decisions in your name since then. If that is not you, revoke the key in the settings.</source>
   <translation>De atunci, alt birou sau pagina web semnează decizii în numele dumneavoastră. Dacă nu sunteți dumneavoastră, revocați cheia în setări.</translation>
  </message>
  <message>
   <source>Changes were requested</source>
   <translation>S-au cerut modificări</translation>
  </message>
  <message>
   <source>Nobody decides on a post for three days</source>
   <translation>Nimeni nu decide de trei zile asupra unei postări</translation>
  </message>
  <message>
   <source>Nobody has decided for three days on {1}, which {0} sent for approval.</source>
   <translation>De trei zile nimeni nu a decis: {1}. Trimis spre aprobare de {0}.</translation>
  </message>
  <message>
   <source>Publishing is stopped</source>
   <translation>Publicarea este oprită</translation>
  </message>
  <message>
   <source>Somebody mentions me</source>
   <translation>Cineva mă menționează</translation>
  </message>
  <message>
   <source>Something waits for my decision</source>
   <translation>Ceva așteaptă decizia mea</translation>
  </message>
  <message>
   <source>The day has come to review the narrative {1}.</source>
   <translation>A venit ziua revizuirii narațiunii {1}.</translation>
  </message>
  <message>
   <source>You and {0} changed the same in {1}.</source>
   <translation>Dvs. și {0} ați schimbat același lucru în: {1}.</translation>
  </message>
  <message>
   <source>a post of {0}</source>
   <translation>o postare a țării {0}</translation>
  </message>
  <message>
   <source>a post under embargo ({0})</source>
   <translation>o postare sub embargo ({0})</translation>
  </message>
  <message>
   <source>something under embargo ({0})</source>
   <translation>ceva sub embargo ({0})</translation>
  </message>
  <message>
   <source>{0} answers your request {1}.</source>
   <translation>{0} răspunde la solicitarea dumneavoastră {1}.</translation>
  </message>
  <message>
   <source>{0} asks for your decision on {1}.</source>
   <translation>{0} vă cere decizia despre: {1}.</translation>
  </message>
  <message>
   <source>{0} asks your country to carry further: {1}.</source>
   <translation>{0} îi cere țării dumneavoastră să distribuie mai departe: {1}.</translation>
  </message>
  <message>
   <source>{0} mentions you in a comment on {1}.</source>
   <translation>{0} vă menționează într-un comentariu: {1}.</translation>
  </message>
  <message>
   <source>{0} reminds you of {1}.</source>
   <translation>{0} vă reamintește: {1}.</translation>
  </message>
  <message>
   <source>{0} requests changes in {1}.</source>
   <translation>{0} cere modificări: {1}.</translation>
  </message>
  <message>
   <source>{0} stops publishing: {1}</source>
   <translation>{0} oprește publicarea: {1}</translation>
  </message>
  <message>
   <source>{0} takes back the request {1}.</source>
   <translation>{0} retrage solicitarea {1}.</translation>
  </message>
 </context>
 <context>
  <name>NoticesView</name>
  <message>
   <source>Choose what you are told of</source>
   <translation>Alegeți despre ce sunteți anunțat</translation>
  </message>
  <message>
   <source>Nothing to tell</source>
   <translation>Nimic de anunțat</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Notificări</translation>
  </message>
  <message>
   <source>Notices, newest first</source>
   <translation>Notificări, cele mai noi întâi</translation>
  </message>
  <message>
   <source>Requests for your decision, changes requested, conflicts, reminders and mentions come here.</source>
   <translation>Aici vin cereri de decizie, modificări cerute, conflicte, reamintiri și mențiuni.</translation>
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message>
   <source>Show</source>
   <translation>Arată</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source>Passphrase</source>
   <translation>Frază de acces</translation>
  </message>
  <message>
   <source>The profile was not opened.</source>
   <translation>Profilul nu a fost deschis.</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>No country is invited yet. Invite the others under Participation.</source>
   <translation>Nicio țară nu este invitată încă. Invitați-le pe celelalte la Participare.</translation>
  </message>
  <message>
   <source>Nobody: every country has answered, and nothing that is planned is still to be written.</source>
   <translation>Nimănui: toate țările au răspuns și nimic din ce este planificat nu mai este de scris.</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Progres pe țări</translation>
  </message>
  <message>
   <source>Who is missing</source>
   <translation>Cine lipsește</translation>
  </message>
  <message>
   <source>{0} of {1} without an answer</source>
   <translation>{0} din {1} fără răspuns</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Account and fields</source>
   <translation>Cont și câmpuri</translation>
  </message>
  <message>
   <source>The first {0} posts are chosen; that is the most at once.</source>
   <translation>Sunt alese primele {0} postări; mai multe deodată nu se poate.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Textul dvs.</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Command</source>
   <translation>Comandă</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Comenzi</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Comenzi potrivite</translation>
  </message>
  <message>
   <source>Type a few letters of a command</source>
   <translation>Tastați câteva litere ale unei comenzi</translation>
  </message>
 </context>
 <context>
  <name>PaperDialog</name>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>%n pagină</numerusform>
    <numerusform>%n pagini</numerusform>
    <numerusform>%n de pagini</numerusform>
   </translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 pagină</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Anulat. Nu s-a scris nimic.</translation>
  </message>
  <message>
   <source>It could not be printed. Choose another printer, or save it as a PDF.</source>
   <translation>Nu s-a putut tipări. Alegeți altă imprimantă sau salvați ca PDF.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Pagina {0} din {1}</translation>
  </message>
  <message>
   <source>Saved as {0}</source>
   <translation>Salvat ca {0}</translation>
  </message>
  <message>
   <source>The file {0} could not be written. Choose another folder.</source>
   <translation>Fișierul {0} nu a putut fi scris. Alegeți alt dosar.</translation>
  </message>
  <message>
   <source>The pages are being written.</source>
   <translation>Paginile se scriu.</translation>
  </message>
 </context>
 <context>
  <name>Part</name>
  <message>
   <source>Fold again</source>
   <translation>Pliază la loc</translation>
  </message>
  <message>
   <source>Post {0} of {1}</source>
   <translation>Postarea {0} din {1}</translation>
  </message>
  <message>
   <source>Preview of the text</source>
   <translation>Previzualizarea textului</translation>
  </message>
  <message>
   <source>{0}: the text is cut here</source>
   <translation>{0}: textul este tăiat aici</translation>
  </message>
 </context>
 <context>
  <name>Participation</name>
  <message>
   <source>Answer for {0}…</source>
   <translation>Răspunde pentru {0}…</translation>
  </message>
  <message>
   <source>Answer…</source>
   <translation>Răspunde…</translation>
  </message>
  <message>
   <source>Choose a country of the register first.</source>
   <translation>Alegeți întâi o țară din registru.</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Invită țări…</translation>
  </message>
  <message>
   <source>No country is invited yet.</source>
   <translation>Nicio țară nu este invitată încă.</translation>
  </message>
  <message>
   <source>No country is invited yet: invite those whose voices the campaign needs.</source>
   <translation>Nicio țară nu este invitată încă: invitați-le pe cele de a căror voce are nevoie campania.</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Participare</translation>
  </message>
  <message>
   <source>Remind…</source>
   <translation>Reamintește…</translation>
  </message>
  <message>
   <source>Reservation of {0}: {1}</source>
   <translation>Rezerva din {0}: {1}</translation>
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
   <translation>Aprobator</translation>
  </message>
  <message>
   <source>Campaign lead</source>
   <translation>Responsabil de campanie</translation>
  </message>
  <message>
   <source>Communication officer</source>
   <translation>Responsabil de comunicare</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>Coordonator</translation>
  </message>
  <message>
   <source>Give {0} this code yourself, not by e-mail. With the address {1} and this code the person signs in and chooses a password. It counts once, until {2}, {3}; an earlier one counts no more. It is not shown again.</source>
   <translation>Dați acest cod personal ({0}), nu prin e-mail. Cu adresa {1} și acest cod persoana se autentifică și își alege o parolă. Este valabil o dată, până la {2}, {3}; unul anterior nu mai este valabil. Nu va mai fi afișat.</translation>
  </message>
  <message>
   <source>I have it</source>
   <translation>L-am notat</translation>
  </message>
  <message>
   <source>Invitation for {0}</source>
   <translation>Invitație pentru {0}</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Invită</translation>
  </message>
  <message>
   <source>Invite somebody</source>
   <translation>Invită pe cineva</translation>
  </message>
  <message>
   <source>No role</source>
   <translation>Fără rol</translation>
  </message>
  <message>
   <source>Observer</source>
   <translation>Observator</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>Toată rețeaua</translation>
  </message>
  <message>
   <source>You get a code that counts once. With it the person chooses a password on their laptop.</source>
   <translation>Primiți un cod valabil o dată. Cu el persoana își alege o parolă pe laptopul ei.</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>din {0}</translation>
  </message>
  <message>
   <source>since {0} at the latest</source>
   <translation>cel târziu din {0}</translation>
  </message>
 </context>
 <context>
  <name>PeopleView</name>
  <message>
   <source>Copy this list</source>
   <translation>Copiază lista</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Toate țările</translation>
  </message>
  <message>
   <source>Every role</source>
   <translation>Toate rolurile</translation>
  </message>
  <message>
   <source>Go to the settings</source>
   <translation>La setări</translation>
  </message>
  <message>
   <source>Invite somebody…</source>
   <translation>Invită pe cineva…</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Litere de căutat</translation>
  </message>
  <message>
   <source>Name, address, role or country</source>
   <translation>Nume, adresă, rol sau țară</translation>
  </message>
  <message>
   <source>Nobody fits.</source>
   <translation>Nimeni nu corespunde.</translation>
  </message>
  <message>
   <source>Nobody is here yet</source>
   <translation>Încă nu este nimeni aici</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Persoane</translation>
  </message>
  <message>
   <source>People · {0}</source>
   <translation>Persoane · {0}</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rol</translation>
  </message>
  <message>
   <source>The list is copied.</source>
   <translation>Lista a fost copiată.</translation>
  </message>
  <message>
   <source>Who is in the network, for which country and in which role, is listed here once you are signed in to a server.</source>
   <translation>Cine este în rețea, pentru ce țară și în ce rol, apare aici după ce vă autentificați la un server.</translation>
  </message>
  <message>
   <source>shut out</source>
   <translation>exclusă</translation>
  </message>
  <message>
   <source>stands in</source>
   <translation>înlocuiește</translation>
  </message>
  <message>
   <source>you</source>
   <translation>dvs.</translation>
  </message>
 </context>
 <context>
  <name>PersonPage</name>
  <message>
   <source>Administration</source>
   <translation>Administrare</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Înapoi</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Copiază adresa</translation>
  </message>
  <message>
   <source>Country of the role</source>
   <translation>Țara rolului</translation>
  </message>
  <message>
   <source>Give the role</source>
   <translation>Acordă rolul</translation>
  </message>
  <message>
   <source>Hand over decisions…</source>
   <translation>Predă deciziile…</translation>
  </message>
  <message>
   <source>Let in again</source>
   <translation>Permite din nou</translation>
  </message>
  <message>
   <source>Look up the laptops</source>
   <translation>Arată laptopurile</translation>
  </message>
  <message>
   <source>Make an invitation…</source>
   <translation>Creează o invitație…</translation>
  </message>
  <message>
   <source>No e-mail address is known.</source>
   <translation>Nu se cunoaște nicio adresă de e-mail.</translation>
  </message>
  <message>
   <source>No role: this person reads nothing and does nothing.</source>
   <translation>Fără rol: această persoană nu citește nimic și nu face nimic.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Nimeni nu se exclude pe sine.</translation>
  </message>
  <message>
   <source>Role to give</source>
   <translation>Rolul de acordat</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>Roluri</translation>
  </message>
  <message>
   <source>Roles are given by the administrators of the network: {0}</source>
   <translation>Rolurile sunt acordate de administratorii rețelei: {0}</translation>
  </message>
  <message>
   <source>Roles are given by those who run the server.</source>
   <translation>Rolurile sunt acordate de cei care administrează serverul.</translation>
  </message>
  <message>
   <source>Shut out</source>
   <translation>Exclude</translation>
  </message>
  <message>
   <source>Shut out…</source>
   <translation>Exclude…</translation>
  </message>
  <message>
   <source>Shut {0} out?</source>
   <translation>Excludeți pe {0}?</translation>
  </message>
  <message>
   <source>Stand-ins</source>
   <translation>Înlocuiri</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Retrage</translation>
  </message>
  <message>
   <source>Take away…</source>
   <translation>Retrage…</translation>
  </message>
  <message>
   <source>Take this role from {0}?</source>
   <translation>Retrageți acest rol de la {0}?</translation>
  </message>
  <message>
   <source>The address is copied.</source>
   <translation>Adresa a fost copiată.</translation>
  </message>
  <message>
   <source>They hold this role already.</source>
   <translation>Are deja acest rol.</translation>
  </message>
  <message>
   <source>They may not act any more and are signed out everywhere. Their work and decisions stay.</source>
   <translation>Persoana nu mai poate acționa și este deconectată peste tot. Munca și deciziile ei rămân.</translation>
  </message>
  <message>
   <source>This person may not act. Let them in again first.</source>
   <translation>Această persoană nu poate acționa. Permiteți-i din nou întâi.</translation>
  </message>
  <message>
   <source>This person may not act: their work stays.</source>
   <translation>Această persoană nu poate acționa: munca ei rămâne.</translation>
  </message>
  <message>
   <source>Where this person is signed in</source>
   <translation>Unde este autentificată această persoană</translation>
  </message>
  <message>
   <source>{0} (you)</source>
   <translation>{0} (dvs.)</translation>
  </message>
  <message>
   <source>{0}. What was decided with it stays decided.</source>
   <translation>{0}. Ce s-a decis cu el rămâne decis.</translation>
  </message>
 </context>
 <context>
  <name>PickDialog</name>
  <message>
   <source>Letters to look for</source>
   <translation>Litere de căutat</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>Nimic nu este ales.</translation>
  </message>
  <message>
   <source>Put it in</source>
   <translation>Pune</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Tastați câteva litere</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>ALT: show the descriptions</source>
   <translation>ALT: arată descrierile</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>Fără descriere.</translation>
  </message>
 </context>
 <context>
  <name>Picturing</name>
  <message>
   <source>Attached.</source>
   <translation>Atașat.</translation>
  </message>
  <message>
   <source>Taken off the post.</source>
   <translation>Scos din postare.</translation>
  </message>
  <message>
   <source>The media are in another order.</source>
   <translation>Media sunt în altă ordine.</translation>
  </message>
  <message>
   <source>The rights are noted.</source>
   <translation>Drepturile sunt notate.</translation>
  </message>
 </context>
 <context>
  <name>PlaceChooser</name>
  <message>
   <source>Both</source>
   <translation>Ambele</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Locul următor</translation>
  </message>
  <message>
   <source>Place before</source>
   <translation>Locul dinainte</translation>
  </message>
  <message>
   <source>Place {0} of {1}, chosen</source>
   <translation>Locul {0} din {1}, ales</translation>
  </message>
  <message>
   <source>Place {0} of {1}: choose</source>
   <translation>Locul {0} din {1}: alegeți</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>fără cuvinte</translation>
  </message>
  <message>
   <source>only a space</source>
   <translation>doar un spațiu</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Approvals</source>
   <translation>Aprobări</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Calendar</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Campanii</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflicte</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Ciorne</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Editor</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Poziții</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Mențiuni</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Narațiuni</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Notificări</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Persoane</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Solicitări</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Rezultate</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Căutare</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Puse deoparte</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Setări</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bun venit</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Ajutoare de scris</translation>
  </message>
 </context>
 <context>
  <name>PostActs</name>
  <message>
   <source>Change the rule of the series…</source>
   <translation>Schimbă regula seriei…</translation>
  </message>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation>Alegeți întâi o postare: apăsați Spațiu pe ziua ei.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Șterge…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Mută la…</translation>
  </message>
  <message>
   <source>Move to… ({0})</source>
   <translation>Mută la… ({0})</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Deschide postarea</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Responsabil…</translation>
  </message>
  <message>
   <source>Repeat…</source>
   <translation>Repetă…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Trimite la aprobare</translation>
  </message>
  <message>
   <source>Settle the conflict…</source>
   <translation>Rezolvă conflictul…</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Decalează…</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Sari peste această postare a seriei</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Ia ora</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Retrage…</translation>
  </message>
 </context>
 <context>
  <name>PracticePart</name>
  <message>
   <source>Drill</source>
   <translation>Exercițiu</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Lasă așa cum e</translation>
  </message>
  <message>
   <source>Nothing of it reaches a channel any more, on any laptop, and it never becomes a real network again. For a drill beside real work, have a network of its own made on the server.</source>
   <translation>Nimic din ea nu mai ajunge pe un canal, pe niciun laptop, și nu mai devine niciodată o rețea reală. Pentru un exercițiu pe lângă munca reală, cereți să se facă pe server o rețea separată.</translation>
  </message>
  <message>
   <source>The network practises from now on.</source>
   <translation>De acum rețeaua face exerciții.</translation>
  </message>
  <message>
   <source>This network practises: nothing of it reaches a channel, and it never becomes a real one.</source>
   <translation>Această rețea face exerciții: nimic din ea nu ajunge pe un canal și nu devine niciodată reală.</translation>
  </message>
  <message>
   <source>Turn it into a drill</source>
   <translation>Transform-o în exercițiu</translation>
  </message>
  <message>
   <source>Turn this network into a drill…</source>
   <translation>Transformă această rețea în exercițiu…</translation>
  </message>
  <message>
   <source>Turn “{0}” into a drill for good?</source>
   <translation>Transformați „{0}” definitiv în exercițiu?</translation>
  </message>
  <message>
   <source>What is done here is real. A drill on this laptop alone begins with the command “Begin a drill…”.</source>
   <translation>Ceea ce se face aici este real. Un exercițiu doar pe acest laptop începe cu comanda „Începe un exercițiu…”.</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Previzualizare</translation>
  </message>
  <message>
   <source>Preview as on</source>
   <translation>Previzualizare ca pe</translation>
  </message>
  <message>
   <source>Preview on {0}</source>
   <translation>Previzualizare pe {0}</translation>
  </message>
  <message>
   <source>as on {0}</source>
   <translation>ca pe {0}</translation>
  </message>
  <message>
   <source>{0} · too long</source>
   <translation>{0} · prea lung</translation>
  </message>
 </context>
 <context>
  <name>Previews</name>
  <message>
   <source>A simple view: what this channel shows differently is not known here.</source>
   <translation>O vedere simplă: ce arată altfel acest canal nu se știe aici.</translation>
  </message>
  <message>
   <source>Links in the text cannot be followed on Instagram.</source>
   <translation>Linkurile din text nu pot fi urmate pe Instagram.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on Facebook itself.</source>
   <translation>Mențiunile merg doar dacă sunt alese chiar pe Facebook.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on LinkedIn itself.</source>
   <translation>Mențiunile merg doar dacă sunt alese chiar pe LinkedIn.</translation>
  </message>
  <message>
   <source>Read more</source>
   <translation>Citește mai mult</translation>
  </message>
  <message>
   <source>See more</source>
   <translation>Vezi mai mult</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Arată mai mult</translation>
  </message>
  <message>
   <source>more</source>
   <translation>mai mult</translation>
  </message>
  <message>
   <source>…more</source>
   <translation>…mai mult</translation>
  </message>
 </context>
 <context>
  <name>PrintDialog</name>
  <message>
   <source>All posts</source>
   <translation>Toate postările</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
  <message>
   <source>Choose a last day after the first, a year later at most.</source>
   <translation>Alegeți o ultimă zi după prima, cel mult un an mai târziu.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De la</translation>
  </message>
  <message>
   <source>On the sheet: {0}</source>
   <translation>Pe foaie: {0}</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Tipărește</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Tipărește…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Salvează ca PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Salvează ca PDF…</translation>
  </message>
  <message>
   <source>The agenda, day by day</source>
   <translation>Agenda, zi cu zi</translation>
  </message>
  <message>
   <source>The month is printed whole.</source>
   <translation>Luna se tipărește întreagă.</translation>
  </message>
  <message>
   <source>The month: {0}</source>
   <translation>Luna: {0}</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Ore în {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Până la</translation>
  </message>
  <message>
   <source>{0} was sent to the printer</source>
   <translation>{0} s-a trimis la imprimantă</translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>Nothing is planned in these days.</source>
   <translation>Nimic nu este planificat în aceste zile.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Pagina {0} din {1}</translation>
  </message>
  <message>
   <source>{0}, continued</source>
   <translation>{0}, continuare</translation>
  </message>
 </context>
 <context>
  <name>ProgressTable</name>
  <message>
   <source>All</source>
   <translation>Toate</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Toate țările</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Ciornă</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>În examinare</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progres</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Progres pe țări</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Publicată</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Gata</translation>
  </message>
  <message>
   <source>{0} of {1} ready or published</source>
   <translation>{0} din {1} gata sau publicate</translation>
  </message>
 </context>
 <context>
  <name>ProofAsker</name>
  <message>
   <source>The server knows that it is you.</source>
   <translation>Serverul știe că sunteți dumneavoastră.</translation>
  </message>
 </context>
 <context>
  <name>ProofDialog</name>
  <message>
   <source>Approvers and administrators confirm with a code of their telephone who they are.</source>
   <translation>Aprobatorii și administratorii confirmă cu un cod de pe telefon cine sunt.</translation>
  </message>
  <message>
   <source>Confirm that it is you</source>
   <translation>Confirmați că sunteți dumneavoastră</translation>
  </message>
  <message>
   <source>Give your password, and the code of your authenticator app if you have set one up.</source>
   <translation>Dați parola și codul aplicației de autentificare, dacă ați configurat una.</translation>
  </message>
  <message>
   <source>Set up a second factor</source>
   <translation>Configurați al doilea factor</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Serverul este întrebat.</translation>
  </message>
 </context>
 <context>
  <name>ProofPage</name>
  <message>
   <source>Code of the app</source>
   <translation>Codul aplicației</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Confirmă</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Dați codul pe care îl arată acum aplicația de autentificare.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Dați parola.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Parolă</translation>
  </message>
  <message>
   <source>Six figures, or a recovery code</source>
   <translation>Șase cifre sau un cod de recuperare</translation>
  </message>
 </context>
 <context>
  <name>PublishedDialog</name>
  <message>
   <source>1  Copy post {0} of {1} of the thread</source>
   <translation>1  Copiază postarea {0} din {1} a firului</translation>
  </message>
  <message>
   <source>1  Copy the text</source>
   <translation>1  Copiază textul</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>Unitate</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dosar</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Necunoscut</translation>
  </message>
 </context>
 <context>
  <name>QAbstractSpinBox</name>
  <message>
   <source>&amp;Select All</source>
   <translation>Selectează &amp;tot</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>Pas în &amp;sus</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>Pas în &amp;jos</translation>
  </message>
 </context>
 <context>
  <name>QAccessibleActionInterface</name>
  <message>
   <source>Decrease</source>
   <translation>Micșorează</translation>
  </message>
  <message>
   <source>Decrease the value</source>
   <translation>Micșorează valoarea</translation>
  </message>
  <message>
   <source>Goes back a page</source>
   <translation>Merge o pagină înapoi</translation>
  </message>
  <message>
   <source>Goes to the next page</source>
   <translation>Merge la pagina următoare</translation>
  </message>
  <message>
   <source>Increase</source>
   <translation>Mărește</translation>
  </message>
  <message>
   <source>Increase the value</source>
   <translation>Mărește valoarea</translation>
  </message>
  <message>
   <source>Next Page</source>
   <translation>Pagina următoare</translation>
  </message>
  <message>
   <source>Press</source>
   <translation>Apasă</translation>
  </message>
  <message>
   <source>Previous Page</source>
   <translation>Pagina anterioară</translation>
  </message>
  <message>
   <source>Scroll Down</source>
   <translation>Derulează în jos</translation>
  </message>
  <message>
   <source>Scroll Left</source>
   <translation>Derulează la stânga</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Derulează la dreapta</translation>
  </message>
  <message>
   <source>Scroll Up</source>
   <translation>Derulează în sus</translation>
  </message>
  <message>
   <source>Scrolls down</source>
   <translation>Derulează în jos</translation>
  </message>
  <message>
   <source>Scrolls to the left</source>
   <translation>Derulează la stânga</translation>
  </message>
  <message>
   <source>Scrolls to the right</source>
   <translation>Derulează la dreapta</translation>
  </message>
  <message>
   <source>Scrolls up</source>
   <translation>Derulează în sus</translation>
  </message>
  <message>
   <source>SetFocus</source>
   <translation>Mută focalizarea</translation>
  </message>
  <message>
   <source>Sets the focus</source>
   <translation>Mută focalizarea</translation>
  </message>
  <message>
   <source>ShowMenu</source>
   <translation>Arată meniul</translation>
  </message>
  <message>
   <source>Shows the menu</source>
   <translation>Arată meniul</translation>
  </message>
  <message>
   <source>Toggle</source>
   <translation>Comută</translation>
  </message>
  <message>
   <source>Toggles the state</source>
   <translation>Comută starea</translation>
  </message>
  <message>
   <source>Triggers the action</source>
   <translation>Execută acțiunea</translation>
  </message>
 </context>
 <context>
  <name>QCocoaTheme</name>
  <message>
   <source>Don't Save</source>
   <translation>Nu salva</translation>
  </message>
 </context>
 <context>
  <name>QCupsJobWidget</name>
  <message>
   <source>&amp;Billing information:</source>
   <translation>Date de &amp;facturare:</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>&amp;Sfârșit:</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>Î&amp;nceput:</translation>
  </message>
  <message>
   <source>Banner Pages</source>
   <translation>Pagini de titlu</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Clasificat</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>Confidențial</translation>
  </message>
  <message>
   <source>Day (06:00 to 17:59)</source>
   <translation>Ziua (06:00 – 17:59)</translation>
  </message>
  <message>
   <source>Hold Indefinitely</source>
   <translation>Reține pe termen nelimitat</translation>
  </message>
  <message>
   <source>Job</source>
   <translation>Lucrare</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>&amp;Prioritatea lucrării:</translation>
  </message>
  <message>
   <source>Job Control</source>
   <translation>Controlul lucrării</translation>
  </message>
  <message>
   <source>Night (18:00 to 05:59)</source>
   <translation>Noaptea (18:00 – 05:59)</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Niciunul</translation>
  </message>
  <message>
   <source>Print Immediately</source>
   <translation>Tipărește imediat</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>&amp;Ora tipăririi:</translation>
  </message>
  <message>
   <source>Second Shift (16:00 to 23:59)</source>
   <translation>Schimbul doi (16:00 – 23:59)</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>Specific Time</source>
   <translation>La o oră anume</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Obișnuit</translation>
  </message>
  <message>
   <source>Third Shift (00:00 to 07:59)</source>
   <translation>Schimbul trei (00:00 – 07:59)</translation>
  </message>
  <message>
   <source>Top Secret</source>
   <translation>Strict secret</translation>
  </message>
  <message>
   <source>Unclassified</source>
   <translation>Neclasificat</translation>
  </message>
  <message>
   <source>Weekend (Saturday to Sunday)</source>
   <translation>Weekend (sâmbătă și duminică)</translation>
  </message>
 </context>
 <context>
  <name>QDialogButtonBox</name>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Directorul nu a fost găsit.
Verificați dacă numele directorului este corect.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Fișierul nu a fost găsit.
Verificați dacă numele fișierului este corect.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 există deja.
Doriți să îl înlocuiți?</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Alege</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>Șter&amp;ge</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Caută în:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>Dosar &amp;nou</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Deschide</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>&amp;Redenumește</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Salvează</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>„%1” este protejat la scriere.
Doriți totuși să îl ștergeți?</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Toate fișierele (*)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>Sigur doriți să ștergeți „%1”?</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Înapoi</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Treci la vizualizarea cu detalii</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Treci la vizualizarea ca listă</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Directorul nu a putut fi șters.</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Creează dosar nou</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Creează un dosar nou</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Șterge</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Vizualizare cu detalii</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>Directoare</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Director:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>&amp;Numele fișierului:</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fișiere</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>Fișiere de &amp;tipul:</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Fișiere de tipul:</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Găsește directorul</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Înainte</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Înapoi</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Înainte</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>La directorul părinte</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Vizualizare ca listă</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Lista locurilor și a marcajelor</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>Caută în:</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Calculatorul meu</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Dosar nou</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Deschide</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Directorul părinte</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>Locuri recente</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Elimină</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Salvează ca</translation>
  </message>
  <message>
   <source>Show </source>
   <translation>Arată </translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Arată fișierele &amp;ascunse</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Bară laterală</translation>
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
   <translation>%1 octeți</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Calculator</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Data modificării</translation>
  </message>
  <message>
   <source>Invalid filename</source>
   <translation>Nume de fișier nevalid</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nume</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Mărime</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tip</translation>
  </message>
 </context>
 <context>
  <name>QGnomeTheme</name>
  <message>
   <source>&amp;Cancel</source>
   <translation>&amp;Anulează</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>Î&amp;nchide</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>&amp;OK</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Salvează</translation>
  </message>
  <message>
   <source>Close without Saving</source>
   <translation>Închide fără salvare</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiază</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Lipește</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Refă</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Anulează acțiunea</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Taie</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Șterge</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Selectează tot</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Help</source>
   <translation>Ajutor</translation>
  </message>
  <message>
   <source>Hide Details...</source>
   <translation>Ascunde detaliile...</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>Arată detaliile...</translation>
  </message>
 </context>
 <context>
  <name>QMimeType</name>
  <message>
   <source>CSV document</source>
   <translation>Document CSV</translation>
  </message>
  <message>
   <source>Excel 2007 spreadsheet</source>
   <translation>Foaie de calcul Excel</translation>
  </message>
  <message>
   <source>GIF image</source>
   <translation>Imagine GIF</translation>
  </message>
  <message>
   <source>JPEG image</source>
   <translation>Imagine JPEG</translation>
  </message>
  <message>
   <source>JSON document</source>
   <translation>Document JSON</translation>
  </message>
  <message>
   <source>MPEG-4 video</source>
   <translation>Film MPEG-4</translation>
  </message>
  <message>
   <source>PDF document</source>
   <translation>Document PDF</translation>
  </message>
  <message>
   <source>PNG image</source>
   <translation>Imagine PNG</translation>
  </message>
  <message>
   <source>WebP image</source>
   <translation>Imagine WebP</translation>
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
   <translation>Personalizat</translation>
  </message>
  <message>
   <source>Didot (DD)</source>
   <translation>Didot (DD)</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>Înălțime:</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>Țoli (in)</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Peisaj</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Margini</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>Milimetri (mm)</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Orientare</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>&amp;Ordinea paginilor:</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>Aranjarea paginilor</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>Mărimea paginii:</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>Pagini pe &amp;foaie:</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Hârtie</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>Sursa hârtiei:</translation>
  </message>
  <message>
   <source>Pica (P̸)</source>
   <translation>Pica (P̸)</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>Puncte (pt)</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Portret</translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>Peisaj inversat</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>Portret inversat</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>Lățime:</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>marginea de jos</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>marginea din stânga</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>marginea din dreapta</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>marginea de sus</translation>
  </message>
 </context>
 <context>
  <name>QPageSize</name>
  <message>
   <source>%1 x %2 in</source>
   <translation>%1 × %2 țoli</translation>
  </message>
  <message>
   <source>A4 Small</source>
   <translation>A4, mic</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Personalizat</translation>
  </message>
  <message>
   <source>Double Postcard</source>
   <translation>Carte poștală dublă</translation>
  </message>
  <message>
   <source>Envelope B4</source>
   <translation>Plic B4</translation>
  </message>
  <message>
   <source>Envelope B5</source>
   <translation>Plic B5</translation>
  </message>
  <message>
   <source>Envelope B6</source>
   <translation>Plic B6</translation>
  </message>
  <message>
   <source>Envelope C0</source>
   <translation>Plic C0</translation>
  </message>
  <message>
   <source>Envelope C1</source>
   <translation>Plic C1</translation>
  </message>
  <message>
   <source>Envelope C2</source>
   <translation>Plic C2</translation>
  </message>
  <message>
   <source>Envelope C3</source>
   <translation>Plic C3</translation>
  </message>
  <message>
   <source>Envelope C4</source>
   <translation>Plic C4</translation>
  </message>
  <message>
   <source>Envelope C5</source>
   <translation>Plic C5</translation>
  </message>
  <message>
   <source>Envelope C6</source>
   <translation>Plic C6</translation>
  </message>
  <message>
   <source>Envelope C65</source>
   <translation>Plic C65</translation>
  </message>
  <message>
   <source>Envelope C7</source>
   <translation>Plic C7</translation>
  </message>
  <message>
   <source>Envelope Chou 3</source>
   <translation>Plic Chou 3</translation>
  </message>
  <message>
   <source>Envelope Chou 4</source>
   <translation>Plic Chou 4</translation>
  </message>
  <message>
   <source>Envelope DL</source>
   <translation>Plic DL</translation>
  </message>
  <message>
   <source>Envelope Invite</source>
   <translation>Plic pentru invitații</translation>
  </message>
  <message>
   <source>Envelope Italian</source>
   <translation>Plic italian</translation>
  </message>
  <message>
   <source>Envelope Kaku 2</source>
   <translation>Plic Kaku 2</translation>
  </message>
  <message>
   <source>Envelope Kaku 3</source>
   <translation>Plic Kaku 3</translation>
  </message>
  <message>
   <source>Envelope Monarch</source>
   <translation>Plic Monarch</translation>
  </message>
  <message>
   <source>Envelope PRC 1</source>
   <translation>Plic PRC 1</translation>
  </message>
  <message>
   <source>Envelope PRC 10</source>
   <translation>Plic PRC 10</translation>
  </message>
  <message>
   <source>Envelope PRC 2</source>
   <translation>Plic PRC 2</translation>
  </message>
  <message>
   <source>Envelope PRC 3</source>
   <translation>Plic PRC 3</translation>
  </message>
  <message>
   <source>Envelope PRC 4</source>
   <translation>Plic PRC 4</translation>
  </message>
  <message>
   <source>Envelope PRC 5</source>
   <translation>Plic PRC 5</translation>
  </message>
  <message>
   <source>Envelope PRC 6</source>
   <translation>Plic PRC 6</translation>
  </message>
  <message>
   <source>Envelope PRC 7</source>
   <translation>Plic PRC 7</translation>
  </message>
  <message>
   <source>Envelope PRC 8</source>
   <translation>Plic PRC 8</translation>
  </message>
  <message>
   <source>Envelope PRC 9</source>
   <translation>Plic PRC 9</translation>
  </message>
  <message>
   <source>Envelope Personal</source>
   <translation>Plic personal</translation>
  </message>
  <message>
   <source>Envelope US 10</source>
   <translation>Plic SUA 10</translation>
  </message>
  <message>
   <source>Envelope US 11</source>
   <translation>Plic SUA 11</translation>
  </message>
  <message>
   <source>Envelope US 12</source>
   <translation>Plic SUA 12</translation>
  </message>
  <message>
   <source>Envelope US 14</source>
   <translation>Plic SUA 14</translation>
  </message>
  <message>
   <source>Envelope US 9</source>
   <translation>Plic SUA 9</translation>
  </message>
  <message>
   <source>Envelope You 4</source>
   <translation>Plic You 4</translation>
  </message>
  <message>
   <source>Executive (7.25 x 10.5 in)</source>
   <translation>Executive (7,25 × 10,5 țoli)</translation>
  </message>
  <message>
   <source>Executive (7.5 x 10 in)</source>
   <translation>Executive (7,5 × 10 țoli)</translation>
  </message>
  <message>
   <source>Fan-fold German (8.5 x 12 in)</source>
   <translation>Hârtie continuă, germană (8,5 × 12 țoli)</translation>
  </message>
  <message>
   <source>Fan-fold German Legal (8.5 x 13 in)</source>
   <translation>Hârtie continuă, germană Legal (8,5 × 13 țoli)</translation>
  </message>
  <message>
   <source>Fan-fold US (14.875 x 11 in)</source>
   <translation>Hârtie continuă, SUA (14,875 × 11 țoli)</translation>
  </message>
  <message>
   <source>Folio (8.27 x 13 in)</source>
   <translation>Folio (8,27 × 13 țoli)</translation>
  </message>
  <message>
   <source>Letter Small</source>
   <translation>Letter, mic</translation>
  </message>
  <message>
   <source>PRC 32K Big</source>
   <translation>PRC 32K, mare</translation>
  </message>
  <message>
   <source>Postcard</source>
   <translation>Carte poștală</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Nu</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Da</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Abandonează</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Aplică</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Închide</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Renunță</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ajutor</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Ignoră</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>N&amp;u la toate</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Deschide</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Resetează</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Revino la valorile implicite</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Reîncearcă</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salvează</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Salvează tot</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>D&amp;a la toate</translation>
  </message>
 </context>
 <context>
  <name>QPrintDialog</name>
  <message>
   <source>%1 already exists.
Do you want to overwrite it?</source>
   <translation>%1 există deja.
Doriți să îl înlocuiți?</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>„%1” nu este scris corect. Separați paginile și intervalele prin virgulă, scrieți intervalul cu cratimă și aveți grijă ca intervalele să nu se suprapună.</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>%1 este un dosar.
Alegeți alt nume de fișier.</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;Opțiuni &lt;&lt;</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;Opțiuni &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;Tipărește</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Toate paginile</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>De jos în sus, de la stânga la dreapta</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>De jos în sus, de la dreapta la stânga</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>Setările pentru tipărirea față-verso se exclud</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Pagini pare</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>În fișierul %1 nu se poate scrie.
Alegeți alt nume de fișier.</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>Paginile nu sunt indicate corect</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>De la stânga la dreapta, de jos în sus</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>De la stânga la dreapta, de sus în jos</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>Fișier local</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Pagini impare</translation>
  </message>
  <message>
   <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
   <translation>„Pagini pe foaie” și „Setul de pagini” nu pot fi folosite împreună.
Dezactivați una dintre opțiuni.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Tipărește</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>Tipărește în fișier ...</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>Tipărește în fișier (PDF)</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>De la dreapta la stânga, de jos în sus</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>De la dreapta la stânga, de sus în jos</translation>
  </message>
  <message>
   <source>The 'From' value cannot be greater than the 'To' value.</source>
   <translation>Prima pagină nu poate fi după ultima.</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>Setările pentru tipărirea față-verso se exclud. Doriți să le corectați?</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>De sus în jos, de la stânga la dreapta</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>De sus în jos, de la dreapta la stânga</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>Scrie un fișier PDF</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesDialog</name>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>Opțiunile avansate se exclud</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>Opțiunile lucrării</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>Setările paginii se exclud</translation>
  </message>
  <message>
   <source>Printer Properties</source>
   <translation>Proprietățile imprimantei</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>Setările paginii se exclud. Doriți să le corectați?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>Unele opțiuni avansate se exclud. Doriți să le corectați?</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesWidget</name>
  <message>
   <source>Advanced</source>
   <translation>Avansat</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Pagină</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>Unele opțiuni se exclud. Corectați-le.</translation>
  </message>
 </context>
 <context>
  <name>QPrintSettingsOutput</name>
  <message>
   <source>Collate</source>
   <translation>Asamblează exemplarele</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>Modul de culoare</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Exemplare</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>Exemplare:</translation>
  </message>
  <message>
   <source>Current Page</source>
   <translation>Pagina curentă</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>Tipărire față-verso</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>Tonuri de gri</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Legare pe latura lungă</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Dezactivat</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Opțiuni</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>Setări de ieșire</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>&amp;Setul de pagini:</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pagini</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Paginile de la</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>Tipărește tot</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Ce se tipărește</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>În ordine inversă</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Selecția</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Legare pe latura scurtă</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>Indicați pagini sau intervale separate prin virgule. Intervalul se scrie cu două numere și cratimă: 3,5-7,9 tipărește paginile 3, 5, 6, 7 și 9.</translation>
  </message>
  <message>
   <source>to</source>
   <translation>până la</translation>
  </message>
 </context>
 <context>
  <name>QPrintWidget</name>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Nume:</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>Loc:</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>&amp;Fișierul de ieșire:</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>P&amp;roprietăți</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Previzualizare</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Imprimantă</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>Tip:</translation>
  </message>
 </context>
 <context>
  <name>QScrollBar</name>
  <message>
   <source>Bottom</source>
   <translation>Jos de tot</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>Marginea din stânga</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>O pagină în jos</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>O pagină la stânga</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>O pagină la dreapta</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>O pagină în sus</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Marginea din dreapta</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Derulează în jos</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>Derulează aici</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Derulează la stânga</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Derulează la dreapta</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Derulează în sus</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Sus de tot</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Down</source>
   <translation>Jos</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Sfârșit</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Stânga</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Dreapta</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Spațiu</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Sus</translation>
  </message>
 </context>
 <context>
  <name>QTabBar</name>
  <message>
   <source>Scroll Left</source>
   <translation>Derulează la stânga</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Derulează la dreapta</translation>
  </message>
 </context>
 <context>
  <name>QUnicodeControlCharacterMenu</name>
  <message>
   <source>FSI First strong isolate</source>
   <translation>FSI Izolare după primul caracter cu direcție</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>Inserează un caracter de control Unicode</translation>
  </message>
  <message>
   <source>LRE Start of left-to-right embedding</source>
   <translation>LRE Începutul încorporării de la stânga la dreapta</translation>
  </message>
  <message>
   <source>LRI Left-to-right isolate</source>
   <translation>LRI Izolare de la stânga la dreapta</translation>
  </message>
  <message>
   <source>LRM Left-to-right mark</source>
   <translation>LRM Marcaj de la stânga la dreapta</translation>
  </message>
  <message>
   <source>LRO Start of left-to-right override</source>
   <translation>LRO Începutul direcției impuse de la stânga la dreapta</translation>
  </message>
  <message>
   <source>PDF Pop directional formatting</source>
   <translation>PDF Sfârșitul formatării direcției</translation>
  </message>
  <message>
   <source>PDI Pop directional isolate</source>
   <translation>PDI Sfârșitul izolării direcției</translation>
  </message>
  <message>
   <source>RLE Start of right-to-left embedding</source>
   <translation>RLE Începutul încorporării de la dreapta la stânga</translation>
  </message>
  <message>
   <source>RLI Right-to-left isolate</source>
   <translation>RLI Izolare de la dreapta la stânga</translation>
  </message>
  <message>
   <source>RLM Right-to-left mark</source>
   <translation>RLM Marcaj de la dreapta la stânga</translation>
  </message>
  <message>
   <source>RLO Start of right-to-left override</source>
   <translation>RLO Începutul direcției impuse de la dreapta la stânga</translation>
  </message>
  <message>
   <source>ZWJ Zero width joiner</source>
   <translation>ZWJ Unitor cu lățime zero</translation>
  </message>
  <message>
   <source>ZWNJ Zero width non-joiner</source>
   <translation>ZWNJ Separator cu lățime zero</translation>
  </message>
  <message>
   <source>ZWSP Zero width space</source>
   <translation>ZWSP Spațiu cu lățime zero</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiază</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Lipește</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Refă</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Anulează acțiunea</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Copiază adresa &amp;linkului</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Taie</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Șterge</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Selectează tot</translation>
  </message>
 </context>
 <context>
  <name>QrCode</name>
  <message>
   <source>QR code for the authenticator app; the key below says the same</source>
   <translation>Cod QR pentru aplicația de autentificare; cheia de dedesubt spune același lucru</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
 </context>
 <context>
  <name>ReadInDialog</name>
  <message numerus="yes">
   <source>%n are here already and stay as they are</source>
   <translation>
    <numerusform>%n este deja aici și rămâne cum este</numerusform>
    <numerusform>%n sunt deja aici și rămân cum sunt</numerusform>
    <numerusform>%n sunt deja aici și rămân cum sunt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new readings</source>
   <translation>
    <numerusform>%n înregistrare nouă</numerusform>
    <numerusform>%n înregistrări noi</numerusform>
    <numerusform>%n de înregistrări noi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts without figures are passed over</source>
   <translation>
    <numerusform>%n postare fără cifre este omisă</numerusform>
    <numerusform>%n postări fără cifre sunt omise</numerusform>
    <numerusform>%n de postări fără cifre sunt omise</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n readings were taken in.</source>
   <translation>
    <numerusform>A fost preluată %n înregistrare.</numerusform>
    <numerusform>Au fost preluate %n înregistrări.</numerusform>
    <numerusform>Au fost preluate %n de înregistrări.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Alegeți alt fișier.</translation>
  </message>
  <message>
   <source>Mend the rows first.</source>
   <translation>Corectați întâi rândurile.</translation>
  </message>
  <message>
   <source>Nothing is read in until these rows are mended in the file:</source>
   <translation>Nimic nu este preluat până când aceste rânduri nu sunt corectate în fișier:</translation>
  </message>
  <message>
   <source>Read in</source>
   <translation>Preia</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Preluarea cifrelor</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>Se citește {0}</translation>
  </message>
  <message>
   <source>Row {0}</source>
   <translation>Rândul {0}</translation>
  </message>
  <message>
   <source>Rows that cannot be used</source>
   <translation>Rânduri care nu pot fi folosite</translation>
  </message>
  <message>
   <source>The file is being read.</source>
   <translation>Fișierul este citit.</translation>
  </message>
  <message>
   <source>There is nothing new in it.</source>
   <translation>Nu conține nimic nou.</translation>
  </message>
 </context>
 <context>
  <name>ReasonedButton</name>
  <message>
   <source>{0}, not available</source>
   <translation>{0}, indisponibil</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>Copy</source>
   <translation>Copiază</translation>
  </message>
  <message>
   <source>I have kept them</source>
   <translation>Le-am păstrat</translation>
  </message>
  <message>
   <source>Recovery codes</source>
   <translation>Coduri de recuperare</translation>
  </message>
  <message>
   <source>Your second factor is set up. Keep these codes where your telephone is not: each lets you in once without it. They are not shown again.</source>
   <translation>Al doilea factor este configurat. Păstrați aceste coduri în alt loc decât telefonul: fiecare vă lasă o dată fără el. Nu mai sunt arătate.</translation>
  </message>
 </context>
 <context>
  <name>RegisterTable</name>
  <message>
   <source>Participation</source>
   <translation>Participare</translation>
  </message>
 </context>
 <context>
  <name>Remarks</name>
  <message>
   <source>somebody</source>
   <translation>cineva</translation>
  </message>
 </context>
 <context>
  <name>RepeatPost</name>
  <message>
   <source>Cancel</source>
   <translation>Anulează</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>Schimbă regula</translation>
  </message>
  <message>
   <source>Change the rule of the series</source>
   <translation>Schimbă regula seriei</translation>
  </message>
  <message>
   <source>From this post on the series goes by the new rule: {0} are taken away and made anew as drafts.</source>
   <translation>De la această postare seria urmează regula nouă; se scot și se refac ca ciorne: {0}.</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>Repetă</translation>
  </message>
  <message>
   <source>Repeat the post</source>
   <translation>Repetă postarea</translation>
  </message>
  <message>
   <source>Repeated: {0} in all.</source>
   <translation>Repetată: {0} în total.</translation>
  </message>
  <message>
   <source>Rule (RFC 5545): {0}</source>
   <translation>Regulă (RFC 5545): {0}</translation>
  </message>
  <message>
   <source>The dates</source>
   <translation>Datele</translation>
  </message>
  <message>
   <source>The series goes on with {0}.</source>
   <translation>Seria continuă cu {0}.</translation>
  </message>
  <message>
   <source>This makes no further post.</source>
   <translation>Din aceasta nu rezultă altă postare.</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} la {1}</translation>
  </message>
 </context>
 <context>
  <name>Repeating</name>
  <message>
   <source>Post {0} of {1} of its series.</source>
   <translation>Postarea {0} din {1} a seriei.</translation>
  </message>
  <message>
   <source>You changed one post of a series ({0}). Shall the others be changed too?</source>
   <translation>Ați schimbat o postare dintr-o serie ({0}). Se schimbă și celelalte?</translation>
  </message>
  <message>
   <source>{0} of the series changed too.</source>
   <translation>Schimbate și din serie: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Repeats</name>
  <message numerus="yes">
   <source>A text that the same account says within %n days of another is pointed out.</source>
   <translation>
    <numerusform>Este semnalat un text pe care același cont îl repetă în decurs de %n zi.</numerusform>
    <numerusform>Este semnalat un text pe care același cont îl repetă în decurs de %n zile.</numerusform>
    <numerusform>Este semnalat un text pe care același cont îl repetă în decurs de %n de zile.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RepeatsPart</name>
  <message>
   <source>A text that the same account says twice is not pointed out.</source>
   <translation>Un text pe care același cont îl spune de două ori nu este semnalat.</translation>
  </message>
  <message>
   <source>Days between the same words</source>
   <translation>Zile între aceleași cuvinte</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Niciodată</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Stabilește</translation>
  </message>
  <message>
   <source>The days between the same words are set.</source>
   <translation>Zilele dintre aceleași cuvinte sunt stabilite.</translation>
  </message>
  <message>
   <source>The same words twice</source>
   <translation>Aceleași cuvinte de două ori</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>Acest număr este deja valabil.</translation>
  </message>
 </context>
 <context>
  <name>RequestPage</name>
  <message>
   <source>Accept</source>
   <translation>Acceptă</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Răspunsuri</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifică…</translation>
  </message>
  <message>
   <source>Choose a country first.</source>
   <translation>Alegeți mai întâi o țară.</translation>
  </message>
  <message>
   <source>Choose an answer with a proof.</source>
   <translation>Alegeți un răspuns cu dovadă.</translation>
  </message>
  <message>
   <source>Decline…</source>
   <translation>Refuză…</translation>
  </message>
  <message>
   <source>Done…</source>
   <translation>Făcut…</translation>
  </message>
  <message>
   <source>It is accepted already.</source>
   <translation>Este deja acceptată.</translation>
  </message>
  <message>
   <source>Nothing of it is open any more.</source>
   <translation>Nimic nu mai este deschis.</translation>
  </message>
  <message>
   <source>Only people who write for {0} answer here.</source>
   <translation>Aici răspund doar cei care scriu pentru țara {0}.</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>Deschide linkul</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Deschide postarea</translation>
  </message>
  <message>
   <source>Open the proof</source>
   <translation>Deschide dovada</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Ia înapoi</translation>
  </message>
  <message>
   <source>The request was taken back.</source>
   <translation>Solicitarea a fost retrasă.</translation>
  </message>
  <message>
   <source>{0} asks</source>
   <translation>cere {0}</translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n zi întârziere</numerusform>
    <numerusform>%n zile întârziere</numerusform>
    <numerusform>%n de zile întârziere</numerusform>
   </translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Acceptată</translation>
  </message>
  <message>
   <source>Ask them</source>
   <translation>Cere-le</translation>
  </message>
  <message>
   <source>Asking country</source>
   <translation>Țara care cere</translation>
  </message>
  <message>
   <source>By a certain day</source>
   <translation>Până într-o anumită zi</translation>
  </message>
  <message>
   <source>Change the request</source>
   <translation>Modifică solicitarea</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canale</translation>
  </message>
  <message>
   <source>Countries asked</source>
   <translation>Țări solicitate</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Refuzat</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Făcut</translation>
  </message>
  <message>
   <source>It is done</source>
   <translation>S-a făcut</translation>
  </message>
  <message>
   <source>Keep the change</source>
   <translation>Păstrează modificarea</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Linkul postării publice</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>Solicitare nouă</translation>
  </message>
  <message>
   <source>No post of the network</source>
   <translation>Nicio postare a rețelei</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notă</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it shows that it was done.</source>
   <translation>Lipiți linkul postării publice: arată că s-a făcut.</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postare</translation>
  </message>
  <message>
   <source>Say in a few words what is to be carried further.</source>
   <translation>Spuneți în câteva cuvinte ce trebuie distribuit mai departe.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Retrasă</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Bifați cel puțin o țară.</translation>
  </message>
  <message>
   <source>Waits for an answer</source>
   <translation>Așteaptă un răspuns</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Vă așteaptă</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Până când</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Ce</translation>
  </message>
  <message>
   <source>What should other countries carry further, and by when?</source>
   <translation>Ce ar trebui să distribuie mai departe alte țări și până când?</translation>
  </message>
  <message>
   <source>Write the link whole, beginning with https://.</source>
   <translation>Scrieți linkul întreg, începând cu https://.</translation>
  </message>
  <message>
   <source>wanted by {0}</source>
   <translation>cerut până {0}</translation>
  </message>
  <message numerus="yes">
   <source>wanted in %n days</source>
   <translation>
    <numerusform>cerut în %n zi</numerusform>
    <numerusform>cerut în %n zile</numerusform>
    <numerusform>cerut în %n de zile</numerusform>
   </translation>
  </message>
  <message>
   <source>wanted today</source>
   <translation>cerut astăzi</translation>
  </message>
  <message>
   <source>wanted tomorrow</source>
   <translation>cerut mâine</translation>
  </message>
  <message>
   <source>{0} asks you</source>
   <translation>{0} vă cere</translation>
  </message>
  <message>
   <source>{0} asks {1}</source>
   <translation>{0} cere: {1}</translation>
  </message>
  <message>
   <source>{0} of {1} answered</source>
   <translation>au răspuns {0} din {1}</translation>
  </message>
 </context>
 <context>
  <name>RequestsView</name>
  <message>
   <source>A country asks others here to carry a post or a page further. Each of them accepts, declines with a reason, or shows by a link that it is done.</source>
   <translation>Aici o țară le cere altora să distribuie mai departe o postare sau o pagină. Fiecare acceptă, refuză cu un motiv sau arată printr-un link că s-a făcut.</translation>
  </message>
  <message>
   <source>Asked by my country</source>
   <translation>Cerute de țara mea</translation>
  </message>
  <message>
   <source>Asked of my country</source>
   <translation>Cerute țării mele</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Refuză</translation>
  </message>
  <message>
   <source>Every request</source>
   <translation>Toate solicitările</translation>
  </message>
  <message>
   <source>It is noted as done.</source>
   <translation>S-a notat ca făcut.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Litere de căutat</translation>
  </message>
  <message>
   <source>New request…</source>
   <translation>Solicitare nouă…</translation>
  </message>
  <message>
   <source>No requests yet</source>
   <translation>Nicio solicitare încă</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Solicitări</translation>
  </message>
  <message>
   <source>Requests · {0}</source>
   <translation>Solicitări · {0}</translation>
  </message>
  <message>
   <source>The countries are asked.</source>
   <translation>Țărilor li s-a cerut.</translation>
  </message>
  <message>
   <source>The request is accepted.</source>
   <translation>Solicitarea este acceptată.</translation>
  </message>
  <message>
   <source>The request is changed.</source>
   <translation>Solicitarea este modificată.</translation>
  </message>
  <message>
   <source>The request is declined.</source>
   <translation>Solicitarea este refuzată.</translation>
  </message>
  <message>
   <source>The request is taken back.</source>
   <translation>Solicitarea este retrasă.</translation>
  </message>
  <message>
   <source>Where did {0} carry it further?</source>
   <translation>Unde a distribuit mai departe țara {0}?</translation>
  </message>
  <message>
   <source>Whose requests</source>
   <translation>Ale cui solicitări</translation>
  </message>
  <message>
   <source>Why does {0} decline?</source>
   <translation>De ce refuză {0}?</translation>
  </message>
  <message>
   <source>Words, country or channel</source>
   <translation>Cuvinte, țară sau canal</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot ask others.</source>
   <translation>Nu scrieți pentru nicio țară, așa că nu le puteți cere altora.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Any time</source>
   <translation>Oricând</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>Clicuri</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarii</translation>
  </message>
  <message>
   <source>Give a workbook (.xlsx) or CSV in UTF-8, with the columns that are saved here.</source>
   <translation>Dați un registru de calcul (.xlsx) sau un CSV în UTF-8, cu coloanele care se salvează aici.</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Urmăritori noi</translation>
  </message>
  <message>
   <source>Only the sheet “{0}” is read; the others are left alone.</source>
   <translation>Se citește numai foaia „{0}”; celelalte rămân neatinse.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Impact</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Reacții</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Distribuiri</translation>
  </message>
  <message>
   <source>The last 12 months</source>
   <translation>Ultimele 12 luni</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>Ultimele 30 de zile</translation>
  </message>
  <message>
   <source>The last 90 days</source>
   <translation>Ultimele 90 de zile</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Vederi</translation>
  </message>
 </context>
 <context>
  <name>ResultsTable</name>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>No figures yet</source>
   <translation>Încă fără cifre</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postare</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Publicată</translation>
  </message>
  <message>
   <source>Published posts and their figures</source>
   <translation>Postările publicate și cifrele lor</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>Citit de</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Citit la</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nimic</translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message numerus="yes">
   <source>%n without figures</source>
   <translation>
    <numerusform>%n fără cifre</numerusform>
    <numerusform>%n fără cifre</numerusform>
    <numerusform>%n fără cifre</numerusform>
   </translation>
  </message>
  <message>
   <source>All campaigns</source>
   <translation>Toate campaniile</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Toate țările</translation>
  </message>
  <message>
   <source>Bars of</source>
   <translation>Bare pentru</translation>
  </message>
  <message>
   <source>By campaign</source>
   <translation>Pe campanii</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>Pe țări</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Campanie</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Cartea campaniei…</translation>
  </message>
  <message>
   <source>Choose a campaign, or a post of one.</source>
   <translation>Alegeți o campanie sau o postare a ei.</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Alegeți întâi o postare.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Figure of the bars</source>
   <translation>Cifra din bare</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Mergi la calendar</translation>
  </message>
  <message>
   <source>Its figures are written in {0}.</source>
   <translation>Cifrele ei sunt scrise de: {0}.</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Fără campanie</translation>
  </message>
  <message>
   <source>No post that is chosen here has figures yet.</source>
   <translation>Nicio postare aleasă aici nu are încă cifre.</translation>
  </message>
  <message>
   <source>No results yet</source>
   <translation>Încă niciun rezultat</translation>
  </message>
  <message>
   <source>Once a post is published, its figures are kept here: views, reactions, clicks and more, written by hand or read in from a file.</source>
   <translation>După ce o postare este publicată, cifrele ei se păstrează aici: vizualizări, reacții, clicuri și altele, scrise de mână sau preluate dintr-un fișier.</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Deschide postarea</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Perioada</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Postări</translation>
  </message>
  <message>
   <source>Read in a file…</source>
   <translation>Preia dintr-un fișier…</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Preluarea cifrelor</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Salvează ca CSV…</translation>
  </message>
  <message>
   <source>Save the figures as CSV</source>
   <translation>Salvează cifrele ca CSV</translation>
  </message>
  <message>
   <source>The figures were saved as {0}</source>
   <translation>Cifrele au fost salvate ca {0}</translation>
  </message>
  <message>
   <source>The newest {0} are shown.</source>
   <translation>Sunt afișate cele mai noi {0}.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Încă nimic de salvat.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Împreună</translation>
  </message>
  <message>
   <source>Workbook or CSV (*.xlsx *.csv)</source>
   <translation>Registru de calcul sau CSV (*.xlsx *.csv)</translation>
  </message>
  <message>
   <source>Write figures…</source>
   <translation>Scrie cifrele…</translation>
  </message>
  <message>
   <source>You write for none of the countries of these posts.</source>
   <translation>Nu scrieți pentru niciuna dintre țările acestor postări.</translation>
  </message>
  <message>
   <source>{0} of {1} have figures</source>
   <translation>cu cifre: {0} din {1}</translation>
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
   <translation>Un fișier al copiei de pe acest laptop nu a putut fi eliminat: {0}.</translation>
  </message>
  <message>
   <source>Remove the folder by hand.</source>
   <translation>Eliminați manual dosarul.</translation>
  </message>
 </context>
 <context>
  <name>RevokedDialog</name>
  <message numerus="yes">
   <source>%n changes of yours were not sent and are lost then.</source>
   <translation>
    <numerusform>%n modificare a dumneavoastră nu a fost trimisă și se pierde atunci.</numerusform>
    <numerusform>%n modificări ale dumneavoastră nu au fost trimise și se pierd atunci.</numerusform>
    <numerusform>%n de modificări ale dumneavoastră nu au fost trimise și se pierd atunci.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes of yours were not sent. Save them first.</source>
   <translation>
    <numerusform>%n modificare a dumneavoastră nu a fost trimisă. Salvați-o mai întâi.</numerusform>
    <numerusform>%n modificări ale dumneavoastră nu au fost trimise. Salvați-le mai întâi.</numerusform>
    <numerusform>%n de modificări ale dumneavoastră nu au fost trimise. Salvați-le mai întâi.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes were saved.</source>
   <translation>
    <numerusform>%n modificare a fost salvată.</numerusform>
    <numerusform>%n modificări au fost salvate.</numerusform>
    <numerusform>%n de modificări au fost salvate.</numerusform>
   </translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Înapoi</translation>
  </message>
  <message>
   <source>Everything of yours was sent.</source>
   <translation>Tot ce este al dumneavoastră a fost trimis.</translation>
  </message>
  <message>
   <source>Remove everything from this laptop</source>
   <translation>Șterge totul de pe acest laptop</translation>
  </message>
  <message>
   <source>Remove it without saving?</source>
   <translation>Ștergeți fără a salva?</translation>
  </message>
  <message>
   <source>Remove without saving</source>
   <translation>Șterge fără a salva</translation>
  </message>
  <message>
   <source>Save what was not sent</source>
   <translation>Salvați ce nu a fost trimis</translation>
  </message>
  <message>
   <source>Save what was not sent…</source>
   <translation>Salvează ce nu a fost trimis…</translation>
  </message>
  <message>
   <source>This laptop was revoked</source>
   <translation>Acest laptop a fost revocat</translation>
  </message>
  <message>
   <source>You or your administrator revoked it. What others shared is gone from it already.</source>
   <translation>L-ați revocat dumneavoastră sau administratorul. Ce au împărtășit alții a fost deja șters.</translation>
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
   <translation>Se poate folosi până la</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Păstrează</translation>
  </message>
  <message>
   <source>Last day of use</source>
   <translation>Ultima zi de folosire</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licență</translation>
  </message>
  <message>
   <source>Rights</source>
   <translation>Drepturi</translation>
  </message>
  <message>
   <source>Whose is {0}, and until when may it be used?</source>
   <translation>Al cui este {0} și până când poate fi folosit?</translation>
  </message>
 </context>
 <context>
  <name>RuleFields</name>
  <message>
   <source>Days, weeks or months</source>
   <translation>Zile, săptămâni sau luni</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Sfârșit</translation>
  </message>
  <message>
   <source>Every</source>
   <translation>La fiecare</translation>
  </message>
  <message>
   <source>Every how many</source>
   <translation>La câte</translation>
  </message>
  <message>
   <source>How it ends</source>
   <translation>Cum se încheie</translation>
  </message>
  <message>
   <source>How many posts</source>
   <translation>Câte postări</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Ultima zi</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Pe</translation>
  </message>
  <message>
   <source>What stays the same from month to month</source>
   <translation>Ce rămâne la fel de la o lună la alta</translation>
  </message>
  <message>
   <source>after so many posts</source>
   <translation>după atâtea postări</translation>
  </message>
  <message>
   <source>days</source>
   <translation>zile</translation>
  </message>
  <message>
   <source>months</source>
   <translation>luni</translation>
  </message>
  <message>
   <source>on a day</source>
   <translation>la o anumită zi</translation>
  </message>
  <message>
   <source>on day {0} of the month</source>
   <translation>în ziua de {0} a lunii</translation>
  </message>
  <message>
   <source>on the first {0}</source>
   <translation>în prima zi de {0}</translation>
  </message>
  <message>
   <source>on the fourth {0}</source>
   <translation>în a patra zi de {0}</translation>
  </message>
  <message>
   <source>on the last day of the month</source>
   <translation>în ultima zi a lunii</translation>
  </message>
  <message>
   <source>on the last {0}</source>
   <translation>în ultima zi de {0}</translation>
  </message>
  <message>
   <source>on the second {0}</source>
   <translation>în a doua zi de {0}</translation>
  </message>
  <message>
   <source>on the third {0}</source>
   <translation>în a treia zi de {0}</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>săptămâni</translation>
  </message>
 </context>
 <context>
  <name>Saver</name>
  <message>
   <source>Copy the text, then try again.</source>
   <translation>Copiați textul, apoi încercați din nou.</translation>
  </message>
  <message>
   <source>The disk did not answer in time.</source>
   <translation>Discul nu a răspuns la timp.</translation>
  </message>
 </context>
 <context>
  <name>SearchView</name>
  <message>
   <source>No record on this laptop has words that begin so. Try fewer letters, or sync first.</source>
   <translation>Nicio înregistrare de pe acest laptop nu are cuvinte care încep așa. Încercați mai puține litere, sau sincronizați întâi.</translation>
  </message>
  <message>
   <source>Nothing was found</source>
   <translation>Nu s-a găsit nimic</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Căutare</translation>
  </message>
  <message>
   <source>Search every post, campaign and message</source>
   <translation>Căutați în toate postările, campaniile și mesajele</translation>
  </message>
  <message>
   <source>The newest {0} are shown; another word finds fewer.</source>
   <translation>Se arată cele mai noi {0}; încă un cuvânt găsește mai puține.</translation>
  </message>
  <message>
   <source>Type the beginning of words into the field above, in any script. Accents do not matter.</source>
   <translation>Scrieți începutul cuvintelor în câmpul de sus, în orice scriere. Accentele nu contează.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce s-a găsit</translation>
  </message>
  <message>
   <source>{0} found</source>
   <translation>Găsite: {0}</translation>
  </message>
 </context>
 <context>
  <name>SecondFactorPart</name>
  <message numerus="yes">
   <source>An authenticator app is set up; %n recovery codes are left.</source>
   <translation>
    <numerusform>Este configurată o aplicație de autentificare; a rămas %n cod de recuperare.</numerusform>
    <numerusform>Este configurată o aplicație de autentificare; au rămas %n coduri de recuperare.</numerusform>
    <numerusform>Este configurată o aplicație de autentificare; au rămas %n de coduri de recuperare.</numerusform>
   </translation>
  </message>
  <message>
   <source>Confirm that it is you…</source>
   <translation>Confirmați că sunteți dumneavoastră…</translation>
  </message>
  <message>
   <source>No second factor is set up. Your role does not need one; you can have it.</source>
   <translation>Nu este configurat un al doilea factor. Rolul dumneavoastră nu îl cere; îl puteți avea.</translation>
  </message>
  <message>
   <source>Second factor</source>
   <translation>Al doilea factor</translation>
  </message>
  <message>
   <source>Set up an authenticator app…</source>
   <translation>Configurați o aplicație de autentificare…</translation>
  </message>
  <message>
   <source>Set up another app…</source>
   <translation>Configurați altă aplicație…</translation>
  </message>
  <message>
   <source>What the server knows of it is shown when it can be reached.</source>
   <translation>Ce știe serverul despre aceasta se arată când poate fi accesat.</translation>
  </message>
  <message>
   <source>Your role needs a second factor: set up an authenticator app.</source>
   <translation>Rolul dumneavoastră cere un al doilea factor: configurați o aplicație de autentificare.</translation>
  </message>
 </context>
 <context>
  <name>SecondZone</name>
  <message>
   <source>No second time zone</source>
   <translation>Fără al doilea fus orar</translation>
  </message>
  <message>
   <source>Second time zone: none</source>
   <translation>Al doilea fus orar: niciunul</translation>
  </message>
  <message>
   <source>Second time zone: {0}</source>
   <translation>Al doilea fus orar: {0}</translation>
  </message>
 </context>
 <context>
  <name>SelfSavingForm</name>
  <message>
   <source>Keep mine</source>
   <translation>Păstrează al meu</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Încă nesalvat</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Nesalvat: {0} Ce ați scris rămâne aici.</translation>
  </message>
  <message>
   <source>Only the lead country changes this.</source>
   <translation>Doar țara coordonatoare schimbă aceasta.</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Salvat aici</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Ia al lor</translation>
  </message>
  <message>
   <source>The {0} was changed while you were writing. Both texts are kept.</source>
   <translation>Câmpul „{0}” s-a schimbat în timp ce scriați. Se păstrează ambele texte.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Încearcă din nou</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Se scrie…</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A blackout is overridden for this post: {0}</source>
   <translation>Pentru această postare s-a făcut o excepție de la interdicție: {0}</translation>
  </message>
  <message>
   <source>A blackout names its first and last day, its occasion, whether it warns or blocks, and a reason.</source>
   <translation>O interdicție are prima și ultima zi, ocazia, efectul (avertizează sau blochează) și un motiv.</translation>
  </message>
  <message>
   <source>A body may be packed with gzip only.</source>
   <translation>Corpul cererii poate fi comprimat numai cu gzip.</translation>
  </message>
  <message>
   <source>A campaign joins countries, joint texts and posts. Start one, then invite the others.</source>
   <translation>O campanie unește țări, texte comune și postări. Începeți una, apoi invitați-i pe ceilalți.</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>O campanie are nevoie de titlu.</translation>
  </message>
  <message>
   <source>A campaign that was shared with the network stays shared.</source>
   <translation>O campanie partajată cu rețeaua rămâne partajată.</translation>
  </message>
  <message>
   <source>A code that you have not used yet; each counts once.</source>
   <translation>Un cod pe care nu l-ați folosit încă; fiecare contează o dată.</translation>
  </message>
  <message>
   <source>A country does not ask itself.</source>
   <translation>O țară nu își cere sieși.</translation>
  </message>
  <message>
   <source>A decision cannot be taken back: others have read it.</source>
   <translation>O decizie nu poate fi luată înapoi: alții au citit-o.</translation>
  </message>
  <message>
   <source>A decision is either approve or request_changes.</source>
   <translation>O decizie este fie approve, fie request_changes.</translation>
  </message>
  <message>
   <source>A delegation names a country, a role, two people, and its first and last day.</source>
   <translation>O delegare numește o țară, un rol, două persoane, prima și ultima zi.</translation>
  </message>
  <message>
   <source>A file of campaigndesk is missing: {0}.</source>
   <translation>Lipsește un fișier al campaigndesk: {0}.</translation>
  </message>
  <message>
   <source>A footnote rule needs the footnote.</source>
   <translation>O regulă de notă are nevoie de notă.</translation>
  </message>
  <message>
   <source>A group of hashtags needs a name.</source>
   <translation>Un grup de hashtaguri are nevoie de un nume.</translation>
  </message>
  <message>
   <source>A header that says one thing was sent twice.</source>
   <translation>Un antet care spune un singur lucru a fost trimis de două ori.</translation>
  </message>
  <message>
   <source>A hold needs a reason.</source>
   <translation>O reținere are nevoie de un motiv.</translation>
  </message>
  <message>
   <source>A key that was revoked stays revoked.</source>
   <translation>O cheie revocată rămâne revocată.</translation>
  </message>
  <message>
   <source>A list needs a limit of at least 1.</source>
   <translation>O listă are nevoie de o limită de cel puțin 1.</translation>
  </message>
  <message>
   <source>A local time has no offset.</source>
   <translation>O oră locală nu are decalaj.</translation>
  </message>
  <message>
   <source>A medium may have at most {0} MiB.</source>
   <translation>O imagine sau un film poate avea cel mult {0} MiB.</translation>
  </message>
  <message>
   <source>A name is needed, so that others know whose work it is.</source>
   <translation>E nevoie de un nume, pentru ca alții să știe a cui este munca.</translation>
  </message>
  <message>
   <source>A narrative needs the claim that is made.</source>
   <translation>O narațiune are nevoie de afirmația care circulă.</translation>
  </message>
  <message>
   <source>A pack has a name, the day it was checked, rules, and nothing else.</source>
   <translation>Un pachet are un nume, ziua verificării, reguli și nimic altceva.</translation>
  </message>
  <message>
   <source>A pack of wording rules is a JSON or a TOML file.</source>
   <translation>Un pachet de reguli de exprimare este un fișier JSON sau TOML.</translation>
  </message>
  <message>
   <source>A pack of wording rules needs a name of one line.</source>
   <translation>Un pachet de reguli de exprimare are nevoie de un nume pe un rând.</translation>
  </message>
  <message>
   <source>A parameter of the address was given twice.</source>
   <translation>Un parametru al adresei a fost dat de două ori.</translation>
  </message>
  <message>
   <source>A part of the address or a header is not what this address takes.</source>
   <translation>O parte a adresei sau un antet nu este ceea ce primește această adresă.</translation>
  </message>
  <message>
   <source>A person needs a name, so that others know whose work it is.</source>
   <translation>O persoană are nevoie de un nume, ca ceilalți să știe a cui este munca.</translation>
  </message>
  <message>
   <source>A picture or film needs a file or a name.</source>
   <translation>O imagine sau un film are nevoie de un fișier sau de un nume.</translation>
  </message>
  <message>
   <source>A post belongs to an account.</source>
   <translation>O postare ține de un cont.</translation>
  </message>
  <message>
   <source>A preferred word needs what to write instead.</source>
   <translation>Un cuvânt preferat are nevoie de ce se scrie în locul lui.</translation>
  </message>
  <message>
   <source>A record can be kept to your own ministry or shared with the network.</source>
   <translation>O înregistrare poate fi păstrată doar în ministerul dvs. sau partajată cu rețeaua.</translation>
  </message>
  <message>
   <source>A recurrence rule names no start of its own.</source>
   <translation>O regulă de repetare nu numește un început propriu.</translation>
  </message>
  <message>
   <source>A request for changes needs a reason.</source>
   <translation>O cerere de modificări are nevoie de un motiv.</translation>
  </message>
  <message>
   <source>A request may have at most {0} MiB.</source>
   <translation>O cerere poate avea cel mult {0} MiB.</translation>
  </message>
  <message>
   <source>A request names who asks and who is asked.</source>
   <translation>O solicitare spune cine cere și cui.</translation>
  </message>
  <message>
   <source>A request needs a country that is asked.</source>
   <translation>O solicitare are nevoie de o țară căreia i se cere.</translation>
  </message>
  <message>
   <source>A request says what is to be carried further.</source>
   <translation>O solicitare spune ce trebuie distribuit mai departe.</translation>
  </message>
  <message>
   <source>A reservation has to be said.</source>
   <translation>O rezervă trebuie formulată.</translation>
  </message>
  <message>
   <source>A series ends by the clocks of its own zone.</source>
   <translation>O serie se încheie după ora propriului fus orar.</translation>
  </message>
  <message>
   <source>A series repeats daily at most.</source>
   <translation>O serie se repetă cel mult zilnic.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask for the role “{0}”.</source>
   <translation>Un pas al unui traseu de aprobare nu poate cere rolul „{0}”.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask “{0}”.</source>
   <translation>Un pas al unui traseu de aprobare nu se poate adresa către „{0}”.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot need “{0}”.</source>
   <translation>Un pas al unui traseu de aprobare nu poate avea nevoie de „{0}”.</translation>
  </message>
  <message>
   <source>A step of an approval route names a role, a country, how many it needs, and nothing else.</source>
   <translation>Un pas al unui traseu de aprobare numește un rol, o țară, câți sunt necesari și nimic altceva.</translation>
  </message>
  <message>
   <source>A stop is lifted by the side that placed it, or by the network.</source>
   <translation>O oprire este ridicată de partea care a pus-o sau de rețea.</translation>
  </message>
  <message>
   <source>A stop is not undone: it is lifted.</source>
   <translation>O oprire nu se anulează: se ridică.</translation>
  </message>
  <message>
   <source>A stop is shown to the whole network.</source>
   <translation>O oprire este arătată întregii rețele.</translation>
  </message>
  <message>
   <source>A stop needs a reason.</source>
   <translation>O oprire cere un motiv.</translation>
  </message>
  <message>
   <source>A stop stands; this crisis post passes with two approvers.</source>
   <translation>Oprirea este în vigoare; această postare de criză trece cu doi aprobatori.</translation>
  </message>
  <message>
   <source>A stop that was lifted does not come back by itself.</source>
   <translation>O oprire ridicată nu revine de la sine.</translation>
  </message>
  <message>
   <source>A template needs a name.</source>
   <translation>Un șablon are nevoie de un nume.</translation>
  </message>
  <message>
   <source>A term needs at least one word.</source>
   <translation>Un termen are nevoie de cel puțin un cuvânt.</translation>
  </message>
  <message>
   <source>A word of one's own has 1 to 100 characters.</source>
   <translation>Un cuvânt propriu are între 1 și 100 de caractere.</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Cont</translation>
  </message>
  <message>
   <source>Add a step for the country's approver.</source>
   <translation>Adăugați un pas pentru aprobatorul țării.</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Convenit</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Albania</translation>
  </message>
  <message>
   <source>Albanian</source>
   <translation>albaneză</translation>
  </message>
  <message>
   <source>All changes saved here. No server: work stays on this laptop until you sign in to one.</source>
   <translation>Toate schimbările sunt salvate aici. Fără server: munca rămâne pe acest laptop până vă conectați la unul.</translation>
  </message>
  <message>
   <source>All steps of the approval are already met.</source>
   <translation>Toți pașii aprobării sunt deja îndepliniți.</translation>
  </message>
  <message>
   <source>All together</source>
   <translation>Toate împreună</translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Și aceasta ține de decizie</translation>
  </message>
  <message>
   <source>An approval of this post was altered, or is not from the person whose name it bears.</source>
   <translation>O aprobare a acestei postări a fost modificată sau nu este de la persoana al cărei nume îl poartă.</translation>
  </message>
  <message>
   <source>An approval route covers the time or does not.</source>
   <translation>Un traseu de aprobare fie acoperă ora, fie nu.</translation>
  </message>
  <message>
   <source>An approval route has at most {0} steps, says what it covers, and nothing else.</source>
   <translation>Un traseu de aprobare are cel mult {0} pași, spune ce acoperă și nimic altceva.</translation>
  </message>
  <message>
   <source>An approval route needs at least one step.</source>
   <translation>Un traseu de aprobare are nevoie de cel puțin un pas.</translation>
  </message>
  <message>
   <source>An approved post of this account says the same and has no time yet: “{0}”.</source>
   <translation>O postare aprobată a acestui cont spune același lucru și nu are încă o oră: „{0}”.</translation>
  </message>
  <message>
   <source>An embargo that was lifted cannot come back: others have read what was under it.</source>
   <translation>Un embargo ridicat nu mai poate reveni: alții au citit ce era sub el.</translation>
  </message>
  <message>
   <source>An entry of the handle book needs an institution.</source>
   <translation>O intrare din registrul de conturi are nevoie de o instituție.</translation>
  </message>
  <message>
   <source>An event by days is moved to days, one by time to times.</source>
   <translation>Un eveniment pe zile se mută la zile, unul pe ore, la ore.</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Un eveniment nu se poate încheia înainte să înceapă.</translation>
  </message>
  <message>
   <source>An event needs a start.</source>
   <translation>Un eveniment are nevoie de un început.</translation>
  </message>
  <message>
   <source>An override needs a reason.</source>
   <translation>O excepție are nevoie de un motiv.</translation>
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation>Acest identificator îl are deja o altă modificare.</translation>
  </message>
  <message>
   <source>Another person of this network has this e-mail address.</source>
   <translation>Această adresă de e-mail o are o altă persoană din rețea.</translation>
  </message>
  <message>
   <source>Another post of this account says the same on {0}: “{1}”.</source>
   <translation>Altă postare a acestui cont spune același lucru la {0}: „{1}”.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Răspuns</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Răspuns până la</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Aprobare</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Aprobări</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Aprobă</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprobată</translation>
  </message>
  <message>
   <source>Approved before; nothing has changed since then.</source>
   <translation>Aprobat mai demult; de atunci nu s-a schimbat nimic.</translation>
  </message>
  <message>
   <source>Approvers and administrators come in here with an authenticator app, and you have none yet.</source>
   <translation>Aprobatorii și administratorii intră aici cu o aplicație de autentificare, iar dumneavoastră nu aveți încă una.</translation>
  </message>
  <message>
   <source>Approvers and administrators need one, others where they have set it up.</source>
   <translation>Aprobatorii și administratorii au nevoie de el, ceilalți dacă l-au configurat.</translation>
  </message>
  <message>
   <source>Approvers and administrators, and who has set up a second factor, confirm with it who they are.</source>
   <translation>Aprobatorii, administratorii și cine a configurat un al doilea factor confirmă cu el cine sunt.</translation>
  </message>
  <message>
   <source>Ask another administrator of the network.</source>
   <translation>Rugați un alt administrator al rețelei.</translation>
  </message>
  <message>
   <source>Ask another person to confirm it.</source>
   <translation>Rugați altă persoană să confirme.</translation>
  </message>
  <message>
   <source>Ask another person who may confirm it.</source>
   <translation>Rugați altă persoană care poate confirma.</translation>
  </message>
  <message>
   <source>Ask for longer rights, or plan to take it down.</source>
   <translation>Cereți drepturi pe mai mult timp sau planificați retragerea ei.</translation>
  </message>
  <message>
   <source>Ask its lead for an invitation.</source>
   <translation>Cereți șefului ei o invitație.</translation>
  </message>
  <message>
   <source>Ask one of them.</source>
   <translation>Rugați pe unul dintre ei.</translation>
  </message>
  <message>
   <source>Ask the administrator for one more person with this role, or the campaign lead for another route.</source>
   <translation>Cereți administratorului încă o persoană cu acest rol sau șefului campaniei alt traseu.</translation>
  </message>
  <message>
   <source>Ask the coordinator to release it.</source>
   <translation>Rugați coordonatorul să ridice reținerea.</translation>
  </message>
  <message>
   <source>Ask the countries that take part, or wait until the embargo is over.</source>
   <translation>Cereți țărilor care participă sau așteptați să se încheie embargoul.</translation>
  </message>
  <message>
   <source>Ask the writers to change the text: it becomes a draft again.</source>
   <translation>Rugați autorii să schimbe textul: redevine ciornă.</translation>
  </message>
  <message>
   <source>Ask the writers to send it for approval again as it is.</source>
   <translation>Rugați autorii să o trimită din nou la aprobare așa cum este.</translation>
  </message>
  <message>
   <source>Ask them, or an administrator.</source>
   <translation>Întrebați persoana sau un administrator.</translation>
  </message>
  <message>
   <source>Ask who holds it to release it.</source>
   <translation>Rugați pe cine o reține să ridice reținerea.</translation>
  </message>
  <message>
   <source>Ask whoever placed it, or the network's coordinator.</source>
   <translation>Rugați pe cel care a pus-o sau pe coordonatorul rețelei.</translation>
  </message>
  <message>
   <source>Ask your administrator for the ministry's certificate, and give it with the server's address.</source>
   <translation>Cereți administratorului certificatul ministerului și dați-l împreună cu adresa serverului.</translation>
  </message>
  <message>
   <source>Ask your administrator to add you with that address.</source>
   <translation>Cereți administratorului să vă adauge cu acea adresă.</translation>
  </message>
  <message>
   <source>Ask your administrator.</source>
   <translation>Întrebați administratorul.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should go out that day, or choose another.</source>
   <translation>Gândiți-vă dacă trebuie să apară în acea zi sau alegeți alta.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should still be said.</source>
   <translation>Întrebați-vă dacă mai trebuie spus.</translation>
  </message>
  <message>
   <source>Ask yourself whether the post still says the same.</source>
   <translation>Întrebați-vă dacă postarea mai spune același lucru.</translation>
  </message>
  <message>
   <source>At most {0} changes are taken at once.</source>
   <translation>Se primesc cel mult {0} modificări odată.</translation>
  </message>
  <message>
   <source>Attach a smaller version of it.</source>
   <translation>Atașați o variantă mai mică.</translation>
  </message>
  <message>
   <source>Attach it again.</source>
   <translation>Atașați din nou.</translation>
  </message>
  <message>
   <source>Attach it first.</source>
   <translation>Atașați-o întâi.</translation>
  </message>
  <message>
   <source>Attach one.</source>
   <translation>Atașați una.</translation>
  </message>
  <message>
   <source>Attach the file again.</source>
   <translation>Atașați fișierul din nou.</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>Public</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Se scrie</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Interdicție de publicare</translation>
  </message>
  <message>
   <source>Blackout in {0} until {1}: {2}</source>
   <translation>Interdicție de publicare în {0} până la {1}: {2}</translation>
  </message>
  <message>
   <source>Blackout until {0}: {1}</source>
   <translation>Interdicție de publicare până la {0}: {1}</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Bosnia și Herțegovina</translation>
  </message>
  <message>
   <source>Bosnian</source>
   <translation>bosniacă</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Descrierea campaniei</translation>
  </message>
  <message>
   <source>Bring it back first.</source>
   <translation>Readuceți-o întâi.</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bulgaria</translation>
  </message>
  <message>
   <source>Bulgarian</source>
   <translation>bulgară</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Calendar</translation>
  </message>
  <message>
   <source>Calendar {0}</source>
   <translation>Calendar {0}</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Campanie</translation>
  </message>
  <message>
   <source>Change the rule of its series.</source>
   <translation>Schimbați regula seriei.</translation>
  </message>
  <message>
   <source>Change the text, and it becomes a draft again.</source>
   <translation>Schimbați textul și redevine ciornă.</translation>
  </message>
  <message>
   <source>Changed since then: {0}.</source>
   <translation>Schimbat de atunci: {0}.</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Modificări cerute</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Check both, or ask your administrator.</source>
   <translation>Verificați-le pe amândouă sau întrebați administratorul.</translation>
  </message>
  <message>
   <source>Check it, or ask your administrator.</source>
   <translation>Verificați-o sau întrebați administratorul.</translation>
  </message>
  <message>
   <source>Check that every opening quote has a closing one.</source>
   <translation>Verificați ca fiecare ghilimea deschisă să aibă pereche.</translation>
  </message>
  <message>
   <source>Check the address and the code, or ask your administrator for a new invitation.</source>
   <translation>Verificați adresa și codul sau cereți administratorului o invitație nouă.</translation>
  </message>
  <message>
   <source>Check the delimiter.</source>
   <translation>Verificați separatorul.</translation>
  </message>
  <message>
   <source>Check the name of the file.</source>
   <translation>Verificați numele fișierului.</translation>
  </message>
  <message>
   <source>Check the network: sign in to it if it asks for that, then sync again.</source>
   <translation>Verificați rețeaua: conectați-vă la ea dacă o cere, apoi sincronizați din nou.</translation>
  </message>
  <message>
   <source>Check the passphrase or the keyring; nothing was changed.</source>
   <translation>Verificați fraza de acces sau inelul de chei; nimic nu s-a schimbat.</translation>
  </message>
  <message>
   <source>Check the proxy settings.</source>
   <translation>Verificați setările proxy.</translation>
  </message>
  <message>
   <source>Choose a colleague.</source>
   <translation>Alegeți un coleg.</translation>
  </message>
  <message>
   <source>Choose a folder that can be written to.</source>
   <translation>Alegeți un dosar în care se poate scrie.</translation>
  </message>
  <message>
   <source>Choose a later time.</source>
   <translation>Alegeți o oră mai târzie.</translation>
  </message>
  <message>
   <source>Choose a picture or a film.</source>
   <translation>Alegeți o imagine sau un film.</translation>
  </message>
  <message>
   <source>Choose another account.</source>
   <translation>Alegeți alt cont.</translation>
  </message>
  <message>
   <source>Choose another campaign.</source>
   <translation>Alegeți altă campanie.</translation>
  </message>
  <message>
   <source>Choose another country.</source>
   <translation>Alegeți altă țară.</translation>
  </message>
  <message>
   <source>Choose another day, or ask an approver or administrator of the country to override it with a reason.</source>
   <translation>Alegeți altă zi sau cereți unui aprobator ori administrator al țării să facă o excepție motivată.</translation>
  </message>
  <message>
   <source>Choose another day.</source>
   <translation>Alegeți altă zi.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Alegeți alt fișier.</translation>
  </message>
  <message>
   <source>Choose another folder or free space.</source>
   <translation>Alegeți alt dosar sau eliberați spațiu.</translation>
  </message>
  <message>
   <source>Choose another number of days.</source>
   <translation>Alegeți alt număr de zile.</translation>
  </message>
  <message>
   <source>Choose another number of hours.</source>
   <translation>Alegeți alt număr de ore.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Alegeți altul.</translation>
  </message>
  <message>
   <source>Choose another post.</source>
   <translation>Alegeți altă postare.</translation>
  </message>
  <message>
   <source>Choose another time of day for the series, or skip that day.</source>
   <translation>Alegeți altă oră pentru serie sau săriți peste acea zi.</translation>
  </message>
  <message>
   <source>Choose another with --profile.</source>
   <translation>Alegeți altul cu --profile.</translation>
  </message>
  <message>
   <source>Choose no country.</source>
   <translation>Nu alegeți nicio țară.</translation>
  </message>
  <message>
   <source>Choose one of those.</source>
   <translation>Alegeți unul dintre acestea.</translation>
  </message>
  <message>
   <source>Choose one of your country's accounts.</source>
   <translation>Alegeți unul dintre conturile țării dvs.</translation>
  </message>
  <message>
   <source>Choose one of your own country's accounts.</source>
   <translation>Alegeți unul dintre conturile țării dvs.</translation>
  </message>
  <message>
   <source>Choose one of your posts.</source>
   <translation>Alegeți una dintre postările voastre.</translation>
  </message>
  <message>
   <source>Choose one that is silent.</source>
   <translation>Alegeți una care nu a răspuns.</translation>
  </message>
  <message>
   <source>Choose somebody else.</source>
   <translation>Alegeți pe altcineva.</translation>
  </message>
  <message>
   <source>Choose the account again.</source>
   <translation>Alegeți din nou contul.</translation>
  </message>
  <message>
   <source>Choose the audience's time zone.</source>
   <translation>Alegeți fusul orar al publicului.</translation>
  </message>
  <message>
   <source>Choose the country.</source>
   <translation>Alegeți țara.</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>Clicuri</translation>
  </message>
  <message>
   <source>Close that one first, or choose another profile with --profile.</source>
   <translation>Închideți-l mai întâi pe acela sau alegeți alt profil cu --profile.</translation>
  </message>
  <message>
   <source>Code of your authenticator app</source>
   <translation>Codul aplicației dumneavoastră de autentificare</translation>
  </message>
  <message>
   <source>Columns are: {0}.</source>
   <translation>Coloanele sunt: {0}.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentează</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarii</translation>
  </message>
  <message>
   <source>Compare the two, then mark the translation as up to date.</source>
   <translation>Comparați-le, apoi marcați traducerea ca actualizată.</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Confidențial: cei care au nevoie</translation>
  </message>
  <message>
   <source>Confirm in the settings that it is you, then try again.</source>
   <translation>Confirmați în setări că sunteți dumneavoastră, apoi încercați din nou.</translation>
  </message>
  <message>
   <source>Confirm its publication first.</source>
   <translation>Confirmați întâi publicarea ei.</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>Conflict</translation>
  </message>
  <message>
   <source>Connect and sync, then publish.</source>
   <translation>Conectați-vă și sincronizați, apoi publicați.</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Avertisment de conținut</translation>
  </message>
  <message>
   <source>Copy what you want to keep, then forget it.</source>
   <translation>Copiați ce doriți să păstrați, apoi dați uitării.</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Mesaj central</translation>
  </message>
  <message>
   <source>Correct the limit of the account.</source>
   <translation>Corectați limita contului.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Acoperire</translation>
  </message>
  <message>
   <source>Czech</source>
   <translation>cehă</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Cehia</translation>
  </message>
  <message>
   <source>Decide again: the desk makes a new key.</source>
   <translation>Decideți din nou: biroul face o cheie nouă.</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Decizii</translation>
  </message>
  <message>
   <source>Decisions of {0} can only be handed to somebody who works for {1}.</source>
   <translation>Deciziile din {0} pot fi predate doar cuiva care lucrează pentru {1}.</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Refuzat</translation>
  </message>
  <message>
   <source>Delete that place and write it again.</source>
   <translation>Ștergeți acel loc și scrieți-l din nou.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Șterge…</translation>
  </message>
  <message>
   <source>Deleting a {0}</source>
   <translation>Ștergere: {0}</translation>
  </message>
  <message>
   <source>Deleting a {kind}</source>
   <translation>Ștergere: {kind}</translation>
  </message>
  <message>
   <source>Describe every image for those who cannot see.</source>
   <translation>Descrieți fiecare imagine pentru cei care nu văd.</translation>
  </message>
  <message>
   <source>Describe it for those who cannot see.</source>
   <translation>Descrieți pentru cei care nu văd.</translation>
  </message>
  <message>
   <source>Description ({0})</source>
   <translation>Descriere ({0})</translation>
  </message>
  <message>
   <source>Do not publish it: tell your administrator, and have it approved again.</source>
   <translation>Nu o publicați: anunțați administratorul și cereți din nou aprobarea.</translation>
  </message>
  <message>
   <source>Do so in the settings, under “Second factor”; a program that has no such place is too old: update it.</source>
   <translation>Faceți aceasta în setări, la „Al doilea factor”; un program fără acest loc este prea vechi: actualizați-l.</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Ciornă</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Adresa de e-mail</translation>
  </message>
  <message>
   <source>Each of the media needs an id, a name and a kind, and nothing unknown.</source>
   <translation>Fiecare element media are nevoie de un identificator, un nume și un fel, și de nimic necunoscut.</translation>
  </message>
  <message>
   <source>Each part must be text of at most {0} characters.</source>
   <translation>Fiecare parte trebuie să fie text de cel mult {0} caractere.</translation>
  </message>
  <message>
   <source>Each person hands over their own decisions.</source>
   <translation>Fiecare persoană își predă propriile decizii.</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Sfârșit</translation>
  </message>
  <message>
   <source>End it first.</source>
   <translation>Încheiați-l mai întâi.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>engleză</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estonia</translation>
  </message>
  <message>
   <source>Estonian</source>
   <translation>estonă</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Eveniment</translation>
  </message>
  <message>
   <source>Every post of this series is public or withdrawn.</source>
   <translation>Toate postările acestei serii sunt publice sau retrase.</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Toți</translation>
  </message>
  <message>
   <source>Export it without that, then attach it.</source>
   <translation>Exportați-l fără acestea, apoi atașați-l.</translation>
  </message>
  <message>
   <source>Fetch the film “{0}”</source>
   <translation>Descarcă filmul „{0}”</translation>
  </message>
  <message>
   <source>Fetching was stopped.</source>
   <translation>Preluarea a fost oprită.</translation>
  </message>
  <message>
   <source>Figures cannot be read on a day to come.</source>
   <translation>Cifrele nu pot fi citite într-o zi care nu a venit încă.</translation>
  </message>
  <message>
   <source>Figures need the day on which they were read.</source>
   <translation>Cifrele au nevoie de ziua în care au fost citite.</translation>
  </message>
  <message>
   <source>Fill in what is missing.</source>
   <translation>Completați ce lipsește.</translation>
  </message>
  <message>
   <source>Fingerprint of this content</source>
   <translation>Amprenta acestui conținut</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Prima zi</translation>
  </message>
  <message>
   <source>Free some space, then try again; the text is still in front of you.</source>
   <translation>Eliberați spațiu, apoi încercați din nou; textul este încă în fața dvs.</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Georgia</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>georgiană</translation>
  </message>
  <message>
   <source>Give a .xlsx or a .csv file.</source>
   <translation>Dați un fișier .xlsx sau .csv.</translation>
  </message>
  <message>
   <source>Give a day, or a time with its zone.</source>
   <translation>Dați o zi sau o oră cu fusul ei.</translation>
  </message>
  <message>
   <source>Give a file with a header and at least one row.</source>
   <translation>Dați un fișier cu antet și cel puțin un rând.</translation>
  </message>
  <message>
   <source>Give a file with certificates in PEM form.</source>
   <translation>Dați un fișier cu certificate în format PEM.</translation>
  </message>
  <message>
   <source>Give a later end.</source>
   <translation>Dați un sfârșit mai târziu.</translation>
  </message>
  <message>
   <source>Give a workbook or a CSV file.</source>
   <translation>Dați un registru de calcul sau un fișier CSV.</translation>
  </message>
  <message>
   <source>Give an end that is not before the start.</source>
   <translation>Dați un sfârșit care nu este înainte de început.</translation>
  </message>
  <message>
   <source>Give it a date and a time first.</source>
   <translation>Dați-i întâi o dată și o oră.</translation>
  </message>
  <message>
   <source>Give it a date and a time.</source>
   <translation>Dați-i o dată și o oră.</translation>
  </message>
  <message>
   <source>Give it a new time, or withdraw it: nothing resumes by itself.</source>
   <translation>Dați-i o oră nouă sau retrageți-o: nimic nu se reia de la sine.</translation>
  </message>
  <message>
   <source>Give it an end: COUNT or UNTIL.</source>
   <translation>Dați-i un sfârșit: COUNT sau UNTIL.</translation>
  </message>
  <message>
   <source>Give it one in the file.</source>
   <translation>Dați-i unul în fișier.</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>Dați-i unul.</translation>
  </message>
  <message>
   <source>Give it to open the profile.</source>
   <translation>Dați-o pentru a deschide profilul.</translation>
  </message>
  <message>
   <source>Give one with a header and at least one row.</source>
   <translation>Dați unul cu antet și cel puțin un rând.</translation>
  </message>
  <message>
   <source>Give one, or allow a key file.</source>
   <translation>Dați una sau permiteți un fișier de cheie.</translation>
  </message>
  <message>
   <source>Give the address of the public post.</source>
   <translation>Dați adresa postării publice.</translation>
  </message>
  <message>
   <source>Give the day on which they were read.</source>
   <translation>Indicați ziua în care au fost citite.</translation>
  </message>
  <message>
   <source>Give the day.</source>
   <translation>Indicați ziua.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Dați numele.</translation>
  </message>
  <message>
   <source>Give the path of the file.</source>
   <translation>Dați calea fișierului.</translation>
  </message>
  <message>
   <source>Give your name.</source>
   <translation>Dați-vă numele.</translation>
  </message>
  <message>
   <source>Go on from there.</source>
   <translation>Continuați de acolo.</translation>
  </message>
  <message>
   <source>Group of hashtags</source>
   <translation>Grup de hashtaguri</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>Nume de cont</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Hashtaguri</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Reținere</translation>
  </message>
  <message>
   <source>If that was you, ask your administrator to unbind it: admin unbind-provider.</source>
   <translation>Dacă ați fost dumneavoastră, cereți administratorului să desfacă legătura: admin unbind-provider.</translation>
  </message>
  <message>
   <source>Image description</source>
   <translation>Descrierea imaginii</translation>
  </message>
  <message>
   <source>Implementation</source>
   <translation>Punere în aplicare</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>În examinare</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>Se traduce</translation>
  </message>
  <message>
   <source>Install Campaign Desk again.</source>
   <translation>Instalați din nou Campaign Desk.</translation>
  </message>
  <message>
   <source>Install campaigndesk again.</source>
   <translation>Instalați din nou campaigndesk.</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>Invitată</translation>
  </message>
  <message>
   <source>It cannot be approved: it needs {0} with the role {1} of {2}, and {3}.</source>
   <translation>Nu poate fi aprobată: sunt necesare {0} cu rolul {1} din {2}, iar {3}.</translation>
  </message>
  <message>
   <source>It is empty. Write something here.</source>
   <translation>Este gol. Scrieți ceva aici.</translation>
  </message>
  <message>
   <source>It is empty. Write the day on which the figures were read, as 2026-12-10.</source>
   <translation>Este gol. Scrieți ziua în care au fost citite cifrele, de exemplu 10.12.2026.</translation>
  </message>
  <message>
   <source>It is neither a JPEG, PNG, GIF or WebP picture nor an MP4 film.</source>
   <translation>Nu este nici imagine JPEG, PNG, GIF sau WebP, nici film MP4.</translation>
  </message>
  <message>
   <source>It is nested too deep or too long.</source>
   <translation>Este imbricat prea adânc sau prea lung.</translation>
  </message>
  <message>
   <source>It is not approved.</source>
   <translation>Nu este aprobată.</translation>
  </message>
  <message>
   <source>It is not on hold.</source>
   <translation>Nu este reținută.</translation>
  </message>
  <message>
   <source>It is on hold already.</source>
   <translation>Este deja reținută.</translation>
  </message>
  <message>
   <source>It must be a date such as 2026-12-10, or nothing.</source>
   <translation>Trebuie să fie o dată, de exemplu 2026-12-10, sau nimic.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} lines.</source>
   <translation>Trebuie să fie o listă de cel mult {0} rânduri.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} media, each with an id of its own.</source>
   <translation>Trebuie să fie o listă de cel mult {0} elemente media, fiecare cu identificatorul său.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} wording rules.</source>
   <translation>Trebuie să fie o listă de cel mult {0} reguli de exprimare.</translation>
  </message>
  <message>
   <source>It must be a list of media, each with an id, a name and a kind.</source>
   <translation>Trebuie să fie o listă de elemente media, fiecare cu identificator, nume și fel.</translation>
  </message>
  <message>
   <source>It must be a list of pairs of a role and a country.</source>
   <translation>Trebuie să fie o listă de perechi de rol și țară.</translation>
  </message>
  <message>
   <source>It must be a time zone such as Europe/Ljubljana.</source>
   <translation>Trebuie să fie un fus orar, de exemplu Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>It must be a two-letter country code.</source>
   <translation>Trebuie să fie un cod de țară din două litere.</translation>
  </message>
  <message>
   <source>It must be a whole number from 0 up, or nothing.</source>
   <translation>Trebuie să fie un număr întreg de la 0 în sus sau nimic.</translation>
  </message>
  <message>
   <source>It must be a whole number.</source>
   <translation>Trebuie să fie un număr întreg.</translation>
  </message>
  <message>
   <source>It must be an instant in UTC such as 2026-12-10T09:00:00Z, or nothing.</source>
   <translation>Trebuie să fie un moment în UTC, de exemplu 2026-12-10T09:00:00Z, sau nimic.</translation>
  </message>
  <message>
   <source>It must be one line.</source>
   <translation>Trebuie să fie un singur rând.</translation>
  </message>
  <message>
   <source>It must be one of {0}, or nothing.</source>
   <translation>Trebuie să fie una dintre {0}, sau nimic.</translation>
  </message>
  <message>
   <source>It must be text.</source>
   <translation>Trebuie să fie text.</translation>
  </message>
  <message>
   <source>It must be true or false.</source>
   <translation>Trebuie să fie adevărat sau fals.</translation>
  </message>
  <message>
   <source>It must name a handle for each channel.</source>
   <translation>Trebuie să dea un nume de cont pentru fiecare canal.</translation>
  </message>
  <message>
   <source>It needs an id, a kind, a term, a reason and a source.</source>
   <translation>Are nevoie de un cod, un fel, un termen, un motiv și o sursă.</translation>
  </message>
  <message>
   <source>It starts again with the next change.</source>
   <translation>Repornește la următoarea modificare.</translation>
  </message>
  <message>
   <source>It still holds what a camera or a program noted, such as places.</source>
   <translation>Conține încă ce a notat o cameră sau un program, de exemplu locul.</translation>
  </message>
  <message>
   <source>Its time passed under a stop: {0}</source>
   <translation>Ora ei a trecut în timpul unei opriri: {0}</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>S-a alăturat</translation>
  </message>
  <message>
   <source>Joined with a reservation</source>
   <translation>S-a alăturat cu rezervă</translation>
  </message>
  <message>
   <source>Joined with reservation</source>
   <translation>S-a alăturat cu rezervă</translation>
  </message>
  <message>
   <source>Keep the most important ones.</source>
   <translation>Păstrați-le pe cele mai importante.</translation>
  </message>
  <message>
   <source>Keep the public text.</source>
   <translation>Păstrați textul public.</translation>
  </message>
  <message>
   <source>Keep to my ministry</source>
   <translation>Doar pentru ministerul meu</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>Kosovo</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Limbă</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Ultima zi</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Conduce</translation>
  </message>
  <message>
   <source>Leave out DTSTART.</source>
   <translation>Lăsați deoparte DTSTART.</translation>
  </message>
  <message>
   <source>Leave out the Z at the end of UNTIL.</source>
   <translation>Lăsați deoparte Z de la sfârșitul lui UNTIL.</translation>
  </message>
  <message>
   <source>Leave them out.</source>
   <translation>Lăsați-le deoparte.</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Lungime</translation>
  </message>
  <message>
   <source>Let the blackout hold again</source>
   <translation>Interdicția să fie din nou valabilă</translation>
  </message>
  <message>
   <source>Let the person act again first.</source>
   <translation>Permiteți întâi persoanei să acționeze din nou.</translation>
  </message>
  <message>
   <source>Lift it, with a reason.</source>
   <translation>Ridicați-o, cu un motiv.</translation>
  </message>
  <message>
   <source>Lifting a stop needs a reason.</source>
   <translation>Ridicarea unei opriri cere un motiv.</translation>
  </message>
  <message>
   <source>Lifting an embargo needs a reason.</source>
   <translation>Ridicarea unui embargo cere un motiv.</translation>
  </message>
  <message>
   <source>Lifting this embargo is proposed already.</source>
   <translation>Ridicarea acestui embargo este deja propusă.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Poziție</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>Poziție</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Lituania</translation>
  </message>
  <message>
   <source>Lithuanian</source>
   <translation>lituaniană</translation>
  </message>
  <message>
   <source>Look at it as it is now.</source>
   <translation>Vedeți cum este acum.</translation>
  </message>
  <message>
   <source>Look at it, then settle again.</source>
   <translation>Priviți din nou, apoi rezolvați iar.</translation>
  </message>
  <message>
   <source>Look at its approval.</source>
   <translation>Priviți-i aprobarea.</translation>
  </message>
  <message>
   <source>Look at its time again.</source>
   <translation>Priviți din nou ora ei.</translation>
  </message>
  <message>
   <source>Look at the campaign as it is now, then decide.</source>
   <translation>Vedeți campania așa cum este acum, apoi decideți.</translation>
  </message>
  <message>
   <source>Look at the list as it is now.</source>
   <translation>Priviți lista așa cum este acum.</translation>
  </message>
  <message>
   <source>Look at the post as it is now.</source>
   <translation>Priviți postarea așa cum este acum.</translation>
  </message>
  <message>
   <source>Look at the text as it is now.</source>
   <translation>Priviți textul așa cum este acum.</translation>
  </message>
  <message>
   <source>Look at what it made late.</source>
   <translation>Vedeți ce a întârziat din cauza ei.</translation>
  </message>
  <message>
   <source>Look for it in the list.</source>
   <translation>Căutați-o în listă.</translation>
  </message>
  <message>
   <source>Look it up again.</source>
   <translation>Verificați din nou.</translation>
  </message>
  <message>
   <source>Macedonian</source>
   <translation>macedoneană</translation>
  </message>
  <message>
   <source>Make a new one.</source>
   <translation>Faceți una nouă.</translation>
  </message>
  <message>
   <source>Make a new post.</source>
   <translation>Faceți o postare nouă.</translation>
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation>Micșorați-l.</translation>
  </message>
  <message>
   <source>Make it yours alone: chmod 600 {0}</source>
   <translation>Păstrați-l doar pentru dvs.: chmod 600 {0}</translation>
  </message>
  <message>
   <source>Make its book after that.</source>
   <translation>Alcătuiți cartea ei după aceea.</translation>
  </message>
  <message>
   <source>Make its folder writable, then try again.</source>
   <translation>Faceți dosarul accesibil la scriere, apoi încercați din nou.</translation>
  </message>
  <message>
   <source>Make the folder writable, or open a copy of it with --profile.</source>
   <translation>Permiteți scrierea în dosar sau deschideți o copie a lui cu --profile.</translation>
  </message>
  <message>
   <source>Making a {0}</source>
   <translation>Creare: {0}</translation>
  </message>
  <message>
   <source>Making a {kind}</source>
   <translation>Creare: {kind}</translation>
  </message>
  <message>
   <source>Mark as crisis (two approvers)</source>
   <translation>Marchează ca de criză (doi aprobatori)</translation>
  </message>
  <message>
   <source>Mark as published…</source>
   <translation>Marchează ca publicată…</translation>
  </message>
  <message>
   <source>Mark it with * and add the footnote.</source>
   <translation>Marcați-l cu * și adăugați nota.</translation>
  </message>
  <message>
   <source>Marking as published</source>
   <translation>Marcare ca publicată</translation>
  </message>
  <message>
   <source>Media rights</source>
   <translation>Drepturi media</translation>
  </message>
  <message>
   <source>Mend it, then take it again.</source>
   <translation>Corectați-l, apoi luați-l din nou.</translation>
  </message>
  <message>
   <source>Mend the file, then take it again.</source>
   <translation>Corectați fișierul, apoi luați-l din nou.</translation>
  </message>
  <message>
   <source>Mend the file.</source>
   <translation>Corectați fișierul.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mesaj</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mesaje</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Ratată</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Moldova</translation>
  </message>
  <message>
   <source>Montenegrin</source>
   <translation>muntenegreană</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Muntenegru</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Luni</translation>
  </message>
  <message>
   <source>More bytes came than were announced.</source>
   <translation>Au venit mai mulți octeți decât s-a anunțat.</translation>
  </message>
  <message>
   <source>Name at least one other country.</source>
   <translation>Numiți cel puțin o altă țară.</translation>
  </message>
  <message>
   <source>Name both countries.</source>
   <translation>Numiți ambele țări.</translation>
  </message>
  <message>
   <source>Name it.</source>
   <translation>Dați-i un nume.</translation>
  </message>
  <message>
   <source>Name its sheets: {0}.</source>
   <translation>Denumiți foile: {0}.</translation>
  </message>
  <message>
   <source>Name other countries.</source>
   <translation>Numiți alte țări.</translation>
  </message>
  <message>
   <source>Name the account, or its country and channel.</source>
   <translation>Numiți contul sau țara și canalul lui.</translation>
  </message>
  <message>
   <source>Narrative</source>
   <translation>Narațiune</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Urmăritori noi</translation>
  </message>
  <message>
   <source>No account is chosen.</source>
   <translation>Niciun cont ales.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Fără răspuns</translation>
  </message>
  <message>
   <source>No blackout blocks this post on its day.</source>
   <translation>Nicio interdicție nu blochează această postare în ziua ei.</translation>
  </message>
  <message>
   <source>No blackout is overridden for this post.</source>
   <translation>Nu există nicio excepție de la interdicție pentru această postare.</translation>
  </message>
  <message>
   <source>No campaigns yet</source>
   <translation>Încă nicio campanie</translation>
  </message>
  <message>
   <source>No file was chosen.</source>
   <translation>Nu s-a ales niciun fișier.</translation>
  </message>
  <message>
   <source>No keyring keeps the key of your drafts. Choose a passphrase for them.</source>
   <translation>Niciun inel de chei nu păstrează cheia ciornelor dvs. Alegeți o frază de acces pentru ele.</translation>
  </message>
  <message>
   <source>No passphrase was given.</source>
   <translation>Nu s-a dat nicio frază de acces.</translation>
  </message>
  <message>
   <source>Nobody came back from the browser.</source>
   <translation>Nimeni nu s-a întors din browser.</translation>
  </message>
  <message>
   <source>Nobody can do this.</source>
   <translation>Nimeni nu poate face asta.</translation>
  </message>
  <message>
   <source>Nobody comes in without an e-mail address.</source>
   <translation>Nimeni nu intră fără o adresă de e-mail.</translation>
  </message>
  <message>
   <source>Nobody ends an embargo early alone.</source>
   <translation>Nimeni nu încheie singur un embargo înainte de termen.</translation>
  </message>
  <message>
   <source>Nobody hands over what is not theirs: they do not hold the role {0} of {1} themselves.</source>
   <translation>Nimeni nu predă ce nu este al său: persoana nu are ea însăși rolul {0} din {1}.</translation>
  </message>
  <message>
   <source>Nobody in this network has the e-mail address by which your ministry knows you.</source>
   <translation>Nimeni din această rețea nu are adresa de e-mail după care vă cunoaște ministerul dumneavoastră.</translation>
  </message>
  <message>
   <source>Nobody proposes to lift this embargo.</source>
   <translation>Nimeni nu propune ridicarea acestui embargo.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Nimeni nu se exclude pe sine.</translation>
  </message>
  <message>
   <source>Nobody takes the administration away from themselves.</source>
   <translation>Nimeni nu își ia singur administrarea.</translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet.</source>
   <translation>Nimeni nu lucrează încă pe acest laptop.</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Macedonia de Nord</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Nedecis</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Nu s-a alăturat</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Neplanificat</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notă</translation>
  </message>
  <message>
   <source>Nothing has to be done about it.</source>
   <translation>Nu mai trebuie făcut nimic.</translation>
  </message>
  <message>
   <source>Nothing is handed in. Tell your administrator, by another way than this server. Where it is as it should be, sign out and join again.</source>
   <translation>Nu se predă nimic. Anunțați administratorul pe altă cale decât prin acest server. Dacă totul este cum trebuie, deconectați-vă și alăturați-vă din nou.</translation>
  </message>
  <message>
   <source>Nothing is lost: the laptop keeps it and sends it again.</source>
   <translation>Nimic nu s-a pierdut: laptopul păstrează și trimite din nou.</translation>
  </message>
  <message>
   <source>Nothing is planned in this month.</source>
   <translation>În această lună nu este planificat nimic.</translation>
  </message>
  <message>
   <source>Nothing of it is on the desk.</source>
   <translation>Nimic din ea nu este pe birou.</translation>
  </message>
  <message>
   <source>Nothing of yours waits for others</source>
   <translation>Nimic al dvs. nu așteaptă pe alții</translation>
  </message>
  <message>
   <source>Nothing waits for your decision</source>
   <translation>Nimic nu așteaptă decizia dvs.</translation>
  </message>
  <message>
   <source>Nothing waits for your decision.</source>
   <translation>Nimic nu așteaptă decizia dumneavoastră.</translation>
  </message>
  <message>
   <source>Nothing was decided</source>
   <translation>Nu s-a decis nimic</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Obiectiv</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Responsabil</translation>
  </message>
  <message>
   <source>Offline. {0}.</source>
   <translation>Deconectat. {0}.</translation>
  </message>
  <message>
   <source>On hold: {0}</source>
   <translation>În așteptare: {0}</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>La cerere</translation>
  </message>
  <message>
   <source>Only a post in review can be decided on.</source>
   <translation>Se poate decide doar asupra unei postări în examinare.</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated.</source>
   <translation>Doar o postare cu oră poate fi repetată.</translation>
  </message>
  <message>
   <source>Only a published post has figures.</source>
   <translation>Numai o postare publicată are cifre.</translation>
  </message>
  <message>
   <source>Only administrators of the network can do this.</source>
   <translation>Doar administratorii rețelei pot face aceasta.</translation>
  </message>
  <message>
   <source>Only the decisions of an approver or of a lead can be handed over.</source>
   <translation>Pot fi predate doar deciziile unui aprobator sau ale unui șef.</translation>
  </message>
  <message>
   <source>Only the web page makes keys of the web page, and no others.</source>
   <translation>Numai pagina web face chei ale paginii web, și nu altele.</translation>
  </message>
  <message>
   <source>Only {0} can decide in this step.</source>
   <translation>La acest pas decid numai: {0}.</translation>
  </message>
  <message>
   <source>Only {0} can do this.</source>
   <translation>Asta pot face numai: {0}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} can do this.</source>
   <translation>Asta pot face numai: {0} sau {1}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} or {2} can do this.</source>
   <translation>Asta pot face numai: {0} sau {1} sau {2}.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program and save it again as an Excel workbook (.xlsx).</source>
   <translation>Deschideți-l într-un program de calcul tabelar și salvați-l din nou ca registru Excel (.xlsx).</translation>
  </message>
  <message>
   <source>Open it to change that.</source>
   <translation>Deschideți pentru a schimba aceasta.</translation>
  </message>
  <message>
   <source>Open the page again and fill it in there.</source>
   <translation>Deschideți din nou pagina și completați acolo.</translation>
  </message>
  <message>
   <source>Open the page again.</source>
   <translation>Deschideți din nou pagina.</translation>
  </message>
  <message>
   <source>Override the blackout…</source>
   <translation>Fă o excepție de la interdicție…</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsabil</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Parte</translation>
  </message>
  <message>
   <source>Part it into several files.</source>
   <translation>Împărțiți-l în mai multe fișiere.</translation>
  </message>
  <message>
   <source>Part {0} of the thread: {1}</source>
   <translation>Partea {0} a firului: {1}</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Participare</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Parteneri</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Parolă</translation>
  </message>
  <message>
   <source>Paste its address, beginning with https://.</source>
   <translation>Lipiți-i adresa, care începe cu https://.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Persoană</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Pilon</translation>
  </message>
  <message>
   <source>Place another stop.</source>
   <translation>Puneți altă oprire.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Locuri</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planificat</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postare</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Postări</translation>
  </message>
  <message>
   <source>Posts that others send for approval come here, the soonest first.</source>
   <translation>Aici vin postările trimise de alții la aprobare, cele mai apropiate întâi.</translation>
  </message>
  <message>
   <source>Posts that you sent stay here until they are decided on.</source>
   <translation>Postările trimise de dvs. rămân aici până se decide.</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problemă</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>Dovadă</translation>
  </message>
  <message>
   <source>Propose to lift it, with a reason; another person confirms.</source>
   <translation>Propuneți ridicarea, cu un motiv; altă persoană confirmă.</translation>
  </message>
  <message>
   <source>Publish in the real network.</source>
   <translation>Publicați în rețeaua reală.</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Publicată</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Publicarea este oprită ({0}), din {1}, de {2}: {3}</translation>
  </message>
  <message>
   <source>Publishing is stopped: {0}</source>
   <translation>Publicarea este oprită: {0}</translation>
  </message>
  <message>
   <source>Put another one in its place.</source>
   <translation>Puneți altul în locul lui.</translation>
  </message>
  <message>
   <source>Put it back from a backup.</source>
   <translation>Puneți-l înapoi dintr-o copie de rezervă.</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>Reține…</translation>
  </message>
  <message>
   <source>Put that step first.</source>
   <translation>Puneți întâi acel pas.</translation>
  </message>
  <message>
   <source>Put the right one back.</source>
   <translation>Puneți-o înapoi pe cea corectă.</translation>
  </message>
  <message>
   <source>Putting on hold</source>
   <translation>Reținere</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Întrebare și răspuns</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Impact</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Reacții</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Citit la</translation>
  </message>
  <message>
   <source>Read the content and decide again.</source>
   <translation>Citiți conținutul și decideți din nou.</translation>
  </message>
  <message>
   <source>Read the text as it is now, then decide again.</source>
   <translation>Citiți textul așa cum este acum, apoi decideți din nou.</translation>
  </message>
  <message>
   <source>Release the hold</source>
   <translation>Ridică reținerea</translation>
  </message>
  <message>
   <source>Release the hold first.</source>
   <translation>Ridicați întâi reținerea.</translation>
  </message>
  <message>
   <source>Releasing the hold</source>
   <translation>Ridicarea reținerii</translation>
  </message>
  <message>
   <source>Remove it from the text.</source>
   <translation>Scoateți-l din text.</translation>
  </message>
  <message>
   <source>Remove it.</source>
   <translation>Scoateți-l.</translation>
  </message>
  <message>
   <source>Remove it: what people read would not be what was approved.</source>
   <translation>Scoateți-l: oamenii nu ar citi ceea ce s-a aprobat.</translation>
  </message>
  <message>
   <source>Remove or rename one of them.</source>
   <translation>Eliminați sau redenumiți una dintre ele.</translation>
  </message>
  <message>
   <source>Remove the sheets of other work.</source>
   <translation>Ștergeți foile altor lucrări.</translation>
  </message>
  <message>
   <source>Remove what is not part of the plan.</source>
   <translation>Ștergeți ce nu face parte din plan.</translation>
  </message>
  <message>
   <source>Reopen as draft</source>
   <translation>Redeschide ca ciornă</translation>
  </message>
  <message>
   <source>Reopening</source>
   <translation>Redeschidere</translation>
  </message>
  <message>
   <source>Repeat it first.</source>
   <translation>Repetați-o întâi.</translation>
  </message>
  <message>
   <source>Repeated claim</source>
   <translation>Afirmație repetată</translation>
  </message>
  <message>
   <source>Repeated text</source>
   <translation>Text repetat</translation>
  </message>
  <message>
   <source>Report it.</source>
   <translation>Raportați.</translation>
  </message>
  <message>
   <source>Report it: the program sent what the server does not know.</source>
   <translation>Raportați: programul a trimis ceva ce serverul nu cunoaște.</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Solicitare</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Cere modificări</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Cere modificări…</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Rezervă</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Rezultate</translation>
  </message>
  <message>
   <source>Roles are {0}.</source>
   <translation>Rolurile sunt {0}.</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>România</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation>română</translation>
  </message>
  <message>
   <source>Row {0} cannot be read as CSV: {1}.</source>
   <translation>Rândul {0} nu poate fi citit ca CSV: {1}.</translation>
  </message>
  <message>
   <source>Row {0} has more than {1} columns.</source>
   <translation>Rândul {0} are mai mult de {1} coloane.</translation>
  </message>
  <message>
   <source>Rule {0}: Another rule has the id “{1}” already.</source>
   <translation>Regula {0}: Altă regulă are deja codul „{1}”.</translation>
  </message>
  <message>
   <source>Save it anew, then attach it.</source>
   <translation>Salvați-l din nou, apoi atașați-l.</translation>
  </message>
  <message>
   <source>Save it as .xlsx without a password.</source>
   <translation>Salvați-l ca .xlsx fără parolă.</translation>
  </message>
  <message>
   <source>Save it as a file, then add that.</source>
   <translation>Salvați-o ca fișier, apoi adăugați fișierul.</translation>
  </message>
  <message>
   <source>Save it as an Excel workbook (.xlsx) or as CSV.</source>
   <translation>Salvați-l ca registru Excel (.xlsx) sau ca CSV.</translation>
  </message>
  <message>
   <source>Save it in one of these forms, then attach that.</source>
   <translation>Salvați-l într-unul dintre aceste formate, apoi atașați-l.</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>Salvați-o mai mică.</translation>
  </message>
  <message>
   <source>Say it in other words, or leave one of the two out.</source>
   <translation>Spuneți-o cu alte cuvinte sau renunțați la una dintre cele două.</translation>
  </message>
  <message>
   <source>Say it otherwise.</source>
   <translation>Spuneți altfel.</translation>
  </message>
  <message>
   <source>Say true or false.</source>
   <translation>Spuneți adevărat sau fals.</translation>
  </message>
  <message>
   <source>Say what is true in your own words; a claim that is repeated spreads.</source>
   <translation>Spuneți adevărul cu propriile cuvinte; o afirmație repetată se răspândește.</translation>
  </message>
  <message>
   <source>Say what should change.</source>
   <translation>Spuneți ce ar trebui schimbat.</translation>
  </message>
  <message>
   <source>Say whether you mean the first (UTC{0}) or the second (UTC{1}).</source>
   <translation>Spuneți dacă este prima (UTC{0}) sau a doua (UTC{1}).</translation>
  </message>
  <message>
   <source>Say why it ends before its time.</source>
   <translation>Spuneți de ce se încheie înainte de termen.</translation>
  </message>
  <message>
   <source>Say why it goes out all the same.</source>
   <translation>Spuneți de ce apare totuși.</translation>
  </message>
  <message>
   <source>Say why nothing may go out.</source>
   <translation>Spuneți de ce nu are voie să apară nimic.</translation>
  </message>
  <message>
   <source>Say why posts may go out again.</source>
   <translation>Spuneți de ce postările pot apărea din nou.</translation>
  </message>
  <message>
   <source>Say why.</source>
   <translation>Spuneți de ce.</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Programează</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Programată</translation>
  </message>
  <message>
   <source>Scheduling</source>
   <translation>Programare</translation>
  </message>
  <message>
   <source>Scoring</source>
   <translation>Evaluare</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Trimite la aprobare</translation>
  </message>
  <message>
   <source>Send it again.</source>
   <translation>Trimiteți din nou.</translation>
  </message>
  <message>
   <source>Send it as it is, or with gzip.</source>
   <translation>Trimiteți așa cum este sau cu gzip.</translation>
  </message>
  <message>
   <source>Send it for approval again.</source>
   <translation>Trimiteți din nou la aprobare.</translation>
  </message>
  <message>
   <source>Send it for approval.</source>
   <translation>Trimiteți la aprobare.</translation>
  </message>
  <message>
   <source>Send less at once.</source>
   <translation>Trimiteți mai puțin odată.</translation>
  </message>
  <message>
   <source>Send the medium again from its beginning.</source>
   <translation>Trimiteți imaginea sau filmul din nou, de la început.</translation>
  </message>
  <message>
   <source>Sending for approval</source>
   <translation>Trimitere la aprobare</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Sensibilitate</translation>
  </message>
  <message>
   <source>Sent by {0}</source>
   <translation>Trimis de {0}</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Serbia</translation>
  </message>
  <message>
   <source>Serbian (Cyrillic)</source>
   <translation>sârbă (chirilică)</translation>
  </message>
  <message>
   <source>Serbian (Latin)</source>
   <translation>sârbă (latină)</translation>
  </message>
  <message>
   <source>Set another embargo for what is still to come.</source>
   <translation>Stabiliți alt embargo pentru ce urmează.</translation>
  </message>
  <message>
   <source>Set up the second factor in the settings of the desk.</source>
   <translation>Configurați al doilea factor în setările biroului.</translation>
  </message>
  <message>
   <source>Settle the conflict first.</source>
   <translation>Rezolvați întâi conflictul.</translation>
  </message>
  <message>
   <source>Settle the conflict instead.</source>
   <translation>Rezolvați în schimb conflictul.</translation>
  </message>
  <message>
   <source>Settle the conflict.</source>
   <translation>Rezolvați conflictul.</translation>
  </message>
  <message>
   <source>Settling a conflict</source>
   <translation>Rezolvarea unui conflict</translation>
  </message>
  <message>
   <source>Share the {0} first.</source>
   <translation>Partajați întâi: {0}.</translation>
  </message>
  <message>
   <source>Share with the network</source>
   <translation>Partajează cu rețeaua</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Distribuiri</translation>
  </message>
  <message>
   <source>Sharing a {0}</source>
   <translation>Partajare: {0}</translation>
  </message>
  <message>
   <source>Sharing a {kind}</source>
   <translation>Partajare: {kind}</translation>
  </message>
  <message>
   <source>Shorten it a little to be safe.</source>
   <translation>Scurtați puțin, pentru siguranță.</translation>
  </message>
  <message>
   <source>Shorten it, or look at the post once it is out.</source>
   <translation>Scurtați sau priviți postarea după ce iese.</translation>
  </message>
  <message>
   <source>Shorten it, or make a thread of it.</source>
   <translation>Scurtați sau faceți un fir din el.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Scurtați.</translation>
  </message>
  <message>
   <source>Shorten the title.</source>
   <translation>Scurtați titlul.</translation>
  </message>
  <message>
   <source>Show it to the network.</source>
   <translation>Arătați-o rețelei.</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Conectare</translation>
  </message>
  <message>
   <source>Sign in again from the beginning.</source>
   <translation>Autentificați-vă din nou de la început.</translation>
  </message>
  <message>
   <source>Sign in again whenever you like.</source>
   <translation>Autentificați-vă din nou când doriți.</translation>
  </message>
  <message>
   <source>Sign in again, and finish it there.</source>
   <translation>Autentificați-vă din nou și finalizați acolo.</translation>
  </message>
  <message>
   <source>Sign in again; unsent work is kept.</source>
   <translation>Autentificați-vă din nou; munca netrimisă este păstrată.</translation>
  </message>
  <message>
   <source>Sign in at your ministry</source>
   <translation>Autentificare la ministerul dumneavoastră</translation>
  </message>
  <message>
   <source>Sign in first.</source>
   <translation>Conectați-vă întâi.</translation>
  </message>
  <message>
   <source>Sign in on this device, or take its new name with POST /v1/devices.</source>
   <translation>Conectați-vă pe acest dispozitiv sau luați-i numele nou cu POST /v1/devices.</translation>
  </message>
  <message>
   <source>Sign in to a server, or start without one.</source>
   <translation>Conectați-vă la un server sau începeți fără.</translation>
  </message>
  <message>
   <source>Sign in with your password.</source>
   <translation>Autentificați-vă cu parola dumneavoastră.</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Deconectare</translation>
  </message>
  <message>
   <source>Since it was approved last</source>
   <translation>De la ultima aprobare</translation>
  </message>
  <message>
   <source>Slovak</source>
   <translation>slovacă</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Slovacia</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Slovenia</translation>
  </message>
  <message>
   <source>Slovenian</source>
   <translation>slovenă</translation>
  </message>
  <message>
   <source>Somebody has already decided on this content for you.</source>
   <translation>Cineva a decis deja asupra acestui conținut în locul dvs.</translation>
  </message>
  <message>
   <source>Somebody has already decided on this post.</source>
   <translation>Cineva a decis deja asupra acestei postări.</translation>
  </message>
  <message>
   <source>Somebody in this network has the address “{0}” already.</source>
   <translation>Cineva din această rețea are deja adresa „{0}”.</translation>
  </message>
  <message>
   <source>Somebody works in this profile already.</source>
   <translation>Cineva lucrează deja în acest profil.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Sursă</translation>
  </message>
  <message>
   <source>Split it into several files.</source>
   <translation>Împărțiți-l în mai multe fișiere.</translation>
  </message>
  <message>
   <source>Split it, or export one campaign at a time.</source>
   <translation>Împărțiți-l sau exportați câte o campanie pe rând.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Etapă</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Început</translation>
  </message>
  <message>
   <source>Start where it can be asked for.</source>
   <translation>Porniți de unde se poate cere.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stare</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Oprire</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>Strategie</translation>
  </message>
  <message>
   <source>Sync again to fetch the rest; what is here stays.</source>
   <translation>Sincronizați din nou pentru a prelua restul; ce este aici rămâne.</translation>
  </message>
  <message>
   <source>Sync again.</source>
   <translation>Sincronizați din nou.</translation>
  </message>
  <message>
   <source>Sync the laptop on which it was attached, then send the post for approval again.</source>
   <translation>Sincronizați laptopul pe care a fost atașat, apoi trimiteți din nou postarea spre aprobare.</translation>
  </message>
  <message>
   <source>Sync to fetch the rest from the server.</source>
   <translation>Sincronizați pentru a aduce restul de pe server.</translation>
  </message>
  <message>
   <source>Sync, then look again.</source>
   <translation>Sincronizați, apoi priviți din nou.</translation>
  </message>
  <message>
   <source>Sync, then try again.</source>
   <translation>Sincronizați, apoi încercați din nou.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etichetă</translation>
  </message>
  <message>
   <source>Take a new name for this device and send the change again under a new id.</source>
   <translation>Luați un nume nou pentru acest dispozitiv și trimiteți modificarea din nou cu alt identificator.</translation>
  </message>
  <message>
   <source>Take another one, or publish before.</source>
   <translation>Luați altul sau publicați înainte.</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Scoate din program</translation>
  </message>
  <message>
   <source>Take out {0}.</source>
   <translation>Scoateți {0}.</translation>
  </message>
  <message>
   <source>Take the crisis mark away</source>
   <translation>Șterge marcajul de criză</translation>
  </message>
  <message>
   <source>Taking back from review</source>
   <translation>Luare înapoi din examinare</translation>
  </message>
  <message>
   <source>Taking off the schedule</source>
   <translation>Scoatere din program</translation>
  </message>
  <message>
   <source>Tell your administrator. Everything that you write is kept on this laptop.</source>
   <translation>Spuneți administratorului. Tot ce scrieți se păstrează pe acest laptop.</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Șablon</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>That did not work</source>
   <translation>Nu a reușit</translation>
  </message>
  <message>
   <source>The JSON gives one name twice in the same object.</source>
   <translation>JSON dă de două ori același nume în același obiect.</translation>
  </message>
  <message>
   <source>The JSON is nested too deep.</source>
   <translation>JSON este imbricat prea adânc.</translation>
  </message>
  <message>
   <source>The JSON is not what this address takes: {0}.</source>
   <translation>JSON nu este ceea ce primește această adresă: {0}.</translation>
  </message>
  <message>
   <source>The account belongs to {0}, the post to {1}.</source>
   <translation>Contul aparține: {0}; postarea: {1}.</translation>
  </message>
  <message>
   <source>The account is on another channel.</source>
   <translation>Contul este pe alt canal.</translation>
  </message>
  <message>
   <source>The address of a server has no name, query or fragment.</source>
   <translation>Adresa unui server nu are nume, interogare sau fragment.</translation>
  </message>
  <message>
   <source>The address or the password is wrong.</source>
   <translation>Adresa sau parola este greșită.</translation>
  </message>
  <message>
   <source>The address, the password or the device's name cannot be used.</source>
   <translation>Adresa, parola sau numele dispozitivului nu poate fi folosit.</translation>
  </message>
  <message>
   <source>The answer comes from another sign-in than your ministry's.</source>
   <translation>Răspunsul vine de la altă autentificare decât cea a ministerului dumneavoastră.</translation>
  </message>
  <message>
   <source>The answer did not come from a Campaign Desk server as it left it: {0}. Nothing was changed.</source>
   <translation>Răspunsul nu a venit de la un server Campaign Desk așa cum l-a trimis acesta: {0}. Nimic nu s-a schimbat.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in belongs to another attempt.</source>
   <translation>Răspunsul autentificării ministerului dumneavoastră aparține altei încercări.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in cannot be trusted: its signature does not fit.</source>
   <translation>Răspunsul autentificării ministerului dumneavoastră nu este de încredere: semnătura nu se potrivește.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in has expired.</source>
   <translation>Răspunsul autentificării ministerului dumneavoastră a expirat.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in was made for another program.</source>
   <translation>Răspunsul autentificării ministerului dumneavoastră a fost făcut pentru alt program.</translation>
  </message>
  <message>
   <source>The approval lapsed: {0}.</source>
   <translation>Aprobarea a expirat: {0}.</translation>
  </message>
  <message>
   <source>The approval route has changed since this post was approved.</source>
   <translation>Traseul de aprobare s-a schimbat de când a fost aprobată această postare.</translation>
  </message>
  <message>
   <source>The body is not JSON in UTF-8.</source>
   <translation>Corpul cererii nu este JSON în UTF-8.</translation>
  </message>
  <message>
   <source>The body is not gzip.</source>
   <translation>Corpul cererii nu este gzip.</translation>
  </message>
  <message>
   <source>The body is of a type that this address does not take.</source>
   <translation>Corpul cererii este de un tip pe care această adresă nu îl primește.</translation>
  </message>
  <message>
   <source>The body must be JSON (Content-Type: application/json).</source>
   <translation>Corpul cererii trebuie să fie JSON (Content-Type: application/json).</translation>
  </message>
  <message>
   <source>The bytes that arrived are not those that were announced; they were dropped.</source>
   <translation>Octeții sosiți nu sunt cei anunțați; au fost aruncați.</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Campania se termină înainte să înceapă.</translation>
  </message>
  <message>
   <source>The campaign that this belongs to is not here.</source>
   <translation>Campania de care ține aceasta nu este aici.</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be read.</source>
   <translation>Fișierul de certificat {0} nu poate fi citit.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not trusted on this laptop.</source>
   <translation>Certificatul pentru {0} nu este de încredere pe acest laptop.</translation>
  </message>
  <message>
   <source>The change of the {0}</source>
   <translation>Schimbarea câmpului {0}</translation>
  </message>
  <message>
   <source>The change of the {0}{1}</source>
   <translation>Schimbarea câmpului „{0}”{1}</translation>
  </message>
  <message>
   <source>The change “{0}” does not have the form it should have.</source>
   <translation>Schimbarea „{0}” nu are forma pe care ar trebui să o aibă.</translation>
  </message>
  <message>
   <source>The channel “{0}” is not known.</source>
   <translation>Canalul „{0}” nu este cunoscut.</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>Comentariul este gol.</translation>
  </message>
  <message>
   <source>The connection to {0} broke off.</source>
   <translation>Conexiunea cu {0} s-a întrerupt.</translation>
  </message>
  <message>
   <source>The content changed while you were reading. Read it again.</source>
   <translation>Conținutul s-a schimbat în timp ce citeați. Citiți din nou.</translation>
  </message>
  <message>
   <source>The content is approved.</source>
   <translation>Conținutul este aprobat.</translation>
  </message>
  <message>
   <source>The content, or who has to approve it, has changed since it was shown to you.</source>
   <translation>Conținutul sau cine trebuie să îl aprobe s-a schimbat de când v-a fost arătat.</translation>
  </message>
  <message>
   <source>The database in {0} cannot be opened with this key.</source>
   <translation>Baza de date din {0} nu poate fi deschisă cu această cheie.</translation>
  </message>
  <message>
   <source>The database in {0} has version {1}; this program knows {2} at most.</source>
   <translation>Baza de date din {0} are versiunea {1}; acest program cunoaște cel mult {2}.</translation>
  </message>
  <message>
   <source>The database is busy with other work.</source>
   <translation>Baza de date este ocupată cu altceva.</translation>
  </message>
  <message>
   <source>The database of this laptop was damaged. It is kept as {0}; {1} unsent changes were saved. Sync to fetch everything else from the server.</source>
   <translation>Baza de date a acestui laptop era deteriorată. Este păstrată ca {0}; schimbări netrimise salvate: {1}. Sincronizați pentru a aduce restul de pe server.</translation>
  </message>
  <message>
   <source>The database of this laptop was found damaged and was kept aside. Work that was not sent is safe.</source>
   <translation>Baza de date a acestui laptop a fost găsită deteriorată și pusă deoparte. Munca netrimisă este în siguranță.</translation>
  </message>
  <message>
   <source>The desk did not say well where it waits.</source>
   <translation>Biroul nu a spus bine unde așteaptă.</translation>
  </message>
  <message>
   <source>The device's name must be 1 to 64 letters, digits or any of . _ : and -.</source>
   <translation>Numele dispozitivului trebuie să aibă 1 până la 64 de litere, cifre sau semne . _ : și -.</translation>
  </message>
  <message>
   <source>The dictionary {0} cannot be used.</source>
   <translation>Dicționarul {0} nu poate fi folosit.</translation>
  </message>
  <message>
   <source>The effect must be warn or block.</source>
   <translation>Efectul trebuie să fie warn sau block.</translation>
  </message>
  <message>
   <source>The figures of a post are its own country's.</source>
   <translation>Cifrele unei postări sunt ale țării ei.</translation>
  </message>
  <message>
   <source>The file has a header but no rows.</source>
   <translation>Fișierul are antet, dar niciun rând.</translation>
  </message>
  <message>
   <source>The file has more than {0} rows.</source>
   <translation>Fișierul are mai mult de {0} rânduri.</translation>
  </message>
  <message>
   <source>The file has no sheet of a plan.</source>
   <translation>Fișierul nu are nicio foaie de plan.</translation>
  </message>
  <message>
   <source>The file holds NUL characters, so it is not a CSV file in this encoding.</source>
   <translation>Fișierul conține caractere NUL, deci nu este un CSV în această codare.</translation>
  </message>
  <message>
   <source>The file is not {0}: byte {1} does not fit.</source>
   <translation>Fișierul nu este {0}: octetul {1} nu se potrivește.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read as text.</source>
   <translation>Fișierul {0} nu poate fi citit ca text.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read: {1}.</source>
   <translation>Fișierul {0} nu poate fi citit: {1}.</translation>
  </message>
  <message>
   <source>The file {0} changed while it was read.</source>
   <translation>Fișierul {0} s-a schimbat în timp ce era citit.</translation>
  </message>
  <message>
   <source>The file {0} is damaged, so the passphrase cannot be used.</source>
   <translation>Fișierul {0} este deteriorat, deci fraza de acces nu poate fi folosită.</translation>
  </message>
  <message>
   <source>The file {0} is too large: at most {1} MiB can be attached.</source>
   <translation>Fișierul {0} este prea mare: se pot atașa cel mult {1} MiB.</translation>
  </message>
  <message>
   <source>The file {0} {1}.</source>
   <translation>Fișierul {0} {1}.</translation>
  </message>
  <message>
   <source>The film has a track of data such as places beside its picture and sound.</source>
   <translation>Filmul are, pe lângă imagine și sunet, o pistă de date, de pildă despre locuri.</translation>
  </message>
  <message>
   <source>The first step of an approval route must be the post's own country's approver.</source>
   <translation>Primul pas al unui traseu de aprobare trebuie să fie aprobatorul țării postării.</translation>
  </message>
  <message>
   <source>The font file {0} is damaged.</source>
   <translation>Fișierul de font {0} este deteriorat.</translation>
  </message>
  <message>
   <source>The form is larger than the server's limit.</source>
   <translation>Formularul depășește limita serverului.</translation>
  </message>
  <message>
   <source>The form was not understood.</source>
   <translation>Formularul nu a fost înțeles.</translation>
  </message>
  <message>
   <source>The id, the term, the reason and the source must say something.</source>
   <translation>Codul, termenul, motivul și sursa trebuie să spună ceva.</translation>
  </message>
  <message>
   <source>The key file {0} can be read by others.</source>
   <translation>Fișierul de cheie {0} poate fi citit de alții.</translation>
  </message>
  <message>
   <source>The key file {0} cannot be read.</source>
   <translation>Fișierul de cheie {0} nu poate fi citit.</translation>
  </message>
  <message>
   <source>The key of the database lies unprotected in {0}: whoever can read the disk can read the drafts. Use a keyring or a passphrase where you can.</source>
   <translation>Cheia bazei de date stă neprotejată în {0}: cine poate citi discul poate citi ciornele. Folosiți un inel de chei sau o frază de acces unde puteți.</translation>
  </message>
  <message>
   <source>The key of the profile {0} is not in the keyring of this system.</source>
   <translation>Cheia profilului {0} nu este în inelul de chei al acestui sistem.</translation>
  </message>
  <message>
   <source>The key of this decision was revoked.</source>
   <translation>Cheia acestei decizii a fost revocată.</translation>
  </message>
  <message>
   <source>The key of this profile could not be removed from the keyring.</source>
   <translation>Cheia acestui profil nu a putut fi ștearsă din inelul de chei.</translation>
  </message>
  <message>
   <source>The kind must be one of {0}.</source>
   <translation>Felul trebuie să fie unul dintre {0}.</translation>
  </message>
  <message>
   <source>The kind of this change or record is not a name.</source>
   <translation>Felul acestei modificări sau înregistrări nu este un nume.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again and offers what the backup lost; unsent work is kept.</source>
   <translation>Laptopul își aduce din nou copia confirmată și oferă ce a pierdut copia de rezervă; munca netrimisă se păstrează.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again; unsent work is kept.</source>
   <translation>Laptopul își ia din nou copia confirmată; ce nu s-a trimis se păstrează.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Ultima zi este înainte de prima.</translation>
  </message>
  <message>
   <source>The limit is between 1 and {0} hours.</source>
   <translation>Limita este între 1 și {0} ore.</translation>
  </message>
  <message>
   <source>The limit of {0} leaves no room for text.</source>
   <translation>Limita de {0} nu lasă loc pentru text.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was approved.</source>
   <translation>Poziția „{0}” a fost schimbată după aprobarea acestei postări.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was sent for approval.</source>
   <translation>Poziția „{0}” a fost schimbată după ce această postare a fost trimisă la aprobare.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was approved.</source>
   <translation>Poziția „{0}” a fost eliminată după aprobarea acestei postări.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was sent for approval.</source>
   <translation>Poziția „{0}” a fost eliminată după ce această postare a fost trimisă la aprobare.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was approved.</source>
   <translation>Poziția „{0}” a fost retrasă după aprobarea acestei postări.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was sent for approval.</source>
   <translation>Poziția „{0}” a fost retrasă după ce această postare a fost trimisă la aprobare.</translation>
  </message>
  <message>
   <source>The line “{0}”, on which this post rests, is withdrawn.</source>
   <translation>Poziția „{0}”, pe care se bazează această postare, este retrasă.</translation>
  </message>
  <message>
   <source>The link is no address of a page.</source>
   <translation>Linkul nu este adresa unei pagini.</translation>
  </message>
  <message>
   <source>The link to the published post is missing.</source>
   <translation>Lipsește linkul postării publicate.</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Numai ministerele</translation>
  </message>
  <message>
   <source>The national days could not be worked out.</source>
   <translation>Zilele naționale nu au putut fi calculate.</translation>
  </message>
  <message>
   <source>The network's coordinator holds it.</source>
   <translation>Coordonatorul rețelei o reține.</translation>
  </message>
  <message>
   <source>The next decision makes a new one.</source>
   <translation>Următoarea decizie face una nouă.</translation>
  </message>
  <message>
   <source>The number of days is between 0 and {0}.</source>
   <translation>Numărul de zile este între 0 și {0}.</translation>
  </message>
  <message>
   <source>The number or the time of this change is not formed well.</source>
   <translation>Numărul sau ora acestei modificări nu are forma potrivită.</translation>
  </message>
  <message>
   <source>The other text is in the history: restore it from there.</source>
   <translation>Celălalt text este în istoric: restaurați-l de acolo.</translation>
  </message>
  <message>
   <source>The pack “{0}” was not taken. {1}</source>
   <translation>Pachetul „{0}” nu a fost luat. {1}</translation>
  </message>
  <message>
   <source>The packed body is not complete.</source>
   <translation>Corpul comprimat al cererii nu este complet.</translation>
  </message>
  <message>
   <source>The passphrase is too short: {0} characters.</source>
   <translation>Fraza de acces este prea scurtă: {0} caractere.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.</source>
   <translation>Fraza de acces este greșită.</translation>
  </message>
  <message>
   <source>The passphrase of your drafts:</source>
   <translation>Fraza de acces a ciornelor dvs.:</translation>
  </message>
  <message>
   <source>The password is wrong.</source>
   <translation>Parola este greșită.</translation>
  </message>
  <message>
   <source>The password or the code cannot be used.</source>
   <translation>Parola sau codul nu poate fi folosit.</translation>
  </message>
  <message>
   <source>The pasted picture cannot be read.</source>
   <translation>Imaginea lipită nu poate fi citită.</translation>
  </message>
  <message>
   <source>The person for whom you decide wrote part of this content, or has already decided on it.</source>
   <translation>Persoana pentru care decideți a scris o parte din acest conținut sau a decis deja asupra lui.</translation>
  </message>
  <message>
   <source>The person with your e-mail address has come here by another account of your ministry before.</source>
   <translation>Persoana cu adresa dumneavoastră de e-mail a intrat aici înainte cu un alt cont al ministerului dumneavoastră.</translation>
  </message>
  <message>
   <source>The picture has {0} x {1} dots; it may have at most {2} million.</source>
   <translation>Imaginea are {0} x {1} puncte; poate avea cel mult {2} milioane.</translation>
  </message>
  <message>
   <source>The picture is too large: it may have at most {0} MiB.</source>
   <translation>Imaginea este prea mare: poate avea cel mult {0} MiB.</translation>
  </message>
  <message>
   <source>The picture {0} could not be written.</source>
   <translation>Imaginea {0} nu a putut fi scrisă.</translation>
  </message>
  <message>
   <source>The post that these figures are of is not here.</source>
   <translation>Postarea căreia îi aparțin aceste cifre nu este aici.</translation>
  </message>
  <message>
   <source>The profile folder {0} cannot be used: {1}.</source>
   <translation>Dosarul profilului {0} nu poate fi folosit: {1}.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to, so nothing can be changed.</source>
   <translation>Profilul {0} nu poate fi scris, deci nimic nu se poate schimba.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to: everything can be read, nothing changed.</source>
   <translation>Profilul {0} nu poate fi scris: totul se poate citi, nimic nu se poate schimba.</translation>
  </message>
  <message>
   <source>The profile {0} is open in another Campaign Desk{1}.</source>
   <translation>Profilul {0} este deschis în alt Campaign Desk{1}.</translation>
  </message>
  <message>
   <source>The provider “{0}” has no https address.</source>
   <translation>Furnizorul „{0}” nu are adresă https.</translation>
  </message>
  <message>
   <source>The proxy on the way to {0} does not let the desk through.</source>
   <translation>Serverul proxy din drumul spre {0} nu lasă biroul să treacă.</translation>
  </message>
  <message>
   <source>The record is not here any more, so this cannot be undone.</source>
   <translation>Înregistrarea nu mai este aici, deci acțiunea nu poate fi anulată.</translation>
  </message>
  <message>
   <source>The record of the network is not on this laptop.</source>
   <translation>Înregistrarea rețelei nu este pe acest calculator.</translation>
  </message>
  <message>
   <source>The record that this change belongs to is not here.</source>
   <translation>Înregistrarea de care ține această schimbare nu este aici.</translation>
  </message>
  <message>
   <source>The request is larger than the server's limit.</source>
   <translation>Cererea este mai mare decât limita serverului.</translation>
  </message>
  <message>
   <source>The request was not understood.</source>
   <translation>Cererea nu a fost înțeleasă.</translation>
  </message>
  <message>
   <source>The sample campaign was left out.</source>
   <translation>S-a renunțat la campania model.</translation>
  </message>
  <message>
   <source>The server did not keep what it was sent of a picture.</source>
   <translation>Serverul nu a păstrat ce i s-a trimis dintr-o imagine.</translation>
  </message>
  <message>
   <source>The server does not have all of {0} yet.</source>
   <translation>Serverul nu are încă tot: {0}.</translation>
  </message>
  <message>
   <source>The server does not sign the head of its ledger with the key that it had before.</source>
   <translation>Serverul nu semnează capătul registrului său de modificări cu cheia pe care o avea înainte.</translation>
  </message>
  <message>
   <source>The server does not take this medium. {0}</source>
   <translation>Serverul nu primește această imagine sau acest film. {0}</translation>
  </message>
  <message>
   <source>The server failed; nothing of this request was applied.</source>
   <translation>Serverul a eșuat; nimic din această cerere nu a fost aplicat.</translation>
  </message>
  <message>
   <source>The server has {0} bytes of this medium.</source>
   <translation>Serverul are {0} octeți din această imagine sau acest film.</translation>
  </message>
  <message>
   <source>The server is stopping.</source>
   <translation>Serverul se oprește.</translation>
  </message>
  <message>
   <source>The server seems to have been restored from an older backup; nothing can be handed in until it is confirmed.</source>
   <translation>Se pare că serverul a fost restaurat dintr-o copie mai veche; nimic nu se poate preda până nu se confirmă.</translation>
  </message>
  <message>
   <source>The server signs the head of its ledger wrongly.</source>
   <translation>Serverul semnează greșit capătul registrului său de modificări.</translation>
  </message>
  <message>
   <source>The server speaks protocol {0}, the program {1} or newer.</source>
   <translation>Serverul vorbește protocolul {0}, programul {1} sau mai nou.</translation>
  </message>
  <message>
   <source>The server was restored from a backup since this laptop was here last.</source>
   <translation>Serverul a fost restaurat dintr-o copie de rezervă de la ultima conectare a acestui laptop.</translation>
  </message>
  <message>
   <source>The server's database cannot confirm what is handed in now.</source>
   <translation>Baza de date a serverului nu poate confirma acum ce se predă.</translation>
  </message>
  <message>
   <source>The server's history does not reach as far as this laptop's.</source>
   <translation>Istoria serverului nu ajunge la fel de departe ca a acestui laptop.</translation>
  </message>
  <message>
   <source>The server’s ledger was rewritten: on {0} it stood otherwise.</source>
   <translation>Registrul de modificări al serverului a fost rescris: la {0} era altfel.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has more than {1} rows.</source>
   <translation>Foaia „{0}” are mai mult de {1} rânduri.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has no column for: {1}. Its header reads {2}.</source>
   <translation>Foaia „{0}” nu are coloană pentru: {1}. Antetul ei este {2}.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has two columns for “{1}”: “{2}” and “{3}”.</source>
   <translation>Foaia „{0}” are două coloane pentru „{1}”: „{2}” și „{3}”.</translation>
  </message>
  <message>
   <source>The sheet “{0}” is not part of a plan and was left alone.</source>
   <translation>Foaia „{0}” nu face parte dintr-un plan și a fost lăsată neatinsă.</translation>
  </message>
  <message>
   <source>The sign-in was given up.</source>
   <translation>S-a renunțat la autentificare.</translation>
  </message>
  <message>
   <source>The signature of this decision does not fit it.</source>
   <translation>Semnătura acestei decizii nu i se potrivește.</translation>
  </message>
  <message>
   <source>The source text changed since this was written.</source>
   <translation>Textul sursă s-a schimbat de când s-a scris acesta.</translation>
  </message>
  <message>
   <source>The spelling program stopped.</source>
   <translation>Programul de ortografie s-a oprit.</translation>
  </message>
  <message>
   <source>The text changed again meanwhile.</source>
   <translation>Textul s-a schimbat din nou între timp.</translation>
  </message>
  <message>
   <source>The text has {0} characters; at most {1} can be kept in one field.</source>
   <translation>Textul are {0} caractere; într-un câmp se pot păstra cel mult {1}.</translation>
  </message>
  <message>
   <source>The text holds carriage returns; lines must end with a line feed.</source>
   <translation>Textul conține retururi de car; rândurile trebuie să se termine cu LF.</translation>
  </message>
  <message>
   <source>The text holds the character U+{0} at position {1}, which cannot be kept.</source>
   <translation>Textul conține caracterul U+{0} la poziția {1}, care nu poate fi păstrat.</translation>
  </message>
  <message>
   <source>The text holds {0} at place {1}, which no channel takes.</source>
   <translation>Textul conține {0} la locul {1}, ceea ce niciun canal nu acceptă.</translation>
  </message>
  <message>
   <source>The text is not in Unicode normal form NFC.</source>
   <translation>Textul nu este în forma normală Unicode NFC.</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1} ({2} of {3}).</source>
   <translation>Textul este cu {0} prea lung pentru {1} ({2} din {3}).</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1}{2} ({3} of {4}).</source>
   <translation>Textul este cu {0} prea lung pentru {1}{2} ({3} din {4}).</translation>
  </message>
  <message>
   <source>The text that stands was not changed by this.</source>
   <translation>Textul care rămâne nu s-a schimbat prin aceasta.</translation>
  </message>
  <message>
   <source>The text, to the letter</source>
   <translation>Textul, literă cu literă</translation>
  </message>
  <message>
   <source>The time of publication has passed.</source>
   <translation>Ora publicării a trecut.</translation>
  </message>
  <message>
   <source>The times of a series are not written one by one.</source>
   <translation>Orele unei serii nu se scriu una câte una.</translation>
  </message>
  <message>
   <source>The title holds a character that {0} does not take.</source>
   <translation>Titlul conține un caracter pe care {0} nu îl acceptă.</translation>
  </message>
  <message>
   <source>The title is {0} too long for {1} ({2} of {3}).</source>
   <translation>Titlul este cu {0} prea lung pentru {1} ({2} din {3}).</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Cele două fraze de acces nu sunt la fel.</translation>
  </message>
  <message>
   <source>The workbook declares XML entities, which no spreadsheet program does.</source>
   <translation>Registrul de calcul declară entități XML, ceea ce nu face niciun program de calcul tabelar.</translation>
  </message>
  <message>
   <source>The workbook has more than {0} sheets.</source>
   <translation>Registrul de calcul are mai mult de {0} foi.</translation>
  </message>
  <message>
   <source>The workbook has no sheet with cells.</source>
   <translation>Registrul de calcul nu are nicio foaie cu celule.</translation>
  </message>
  <message>
   <source>The workbook is damaged ({0}).</source>
   <translation>Registrul de calcul este deteriorat ({0}).</translation>
  </message>
  <message>
   <source>The workbook is damaged or protected by a password.</source>
   <translation>Registrul de calcul este deteriorat sau protejat cu parolă.</translation>
  </message>
  <message>
   <source>The workbook unpacks to more than a plan holds.</source>
   <translation>Registrul de calcul despachetat depășește cât cuprinde un plan.</translation>
  </message>
  <message>
   <source>The writers are asked for changes.</source>
   <translation>Autorilor li s-au cerut modificări.</translation>
  </message>
  <message>
   <source>The {0} file is damaged.</source>
   <translation>Fișierul {0} este deteriorat.</translation>
  </message>
  <message>
   <source>The {0} has been changed again since, so this cannot be undone.</source>
   <translation>Câmpul „{0}” s-a schimbat din nou între timp, deci acțiunea nu poate fi anulată.</translation>
  </message>
  <message>
   <source>The {0} holds a hidden sign that turns its direction (U+{1}).</source>
   <translation>Câmpul „{0}” conține un semn ascuns care îi schimbă direcția (U+{1}).</translation>
  </message>
  <message>
   <source>The {0} holds an invisible sign (U+{1}).</source>
   <translation>Câmpul „{0}” conține un semn invizibil (U+{1}).</translation>
  </message>
  <message>
   <source>There are more; the desk shows all of them.</source>
   <translation>Mai sunt și altele; biroul le arată pe toate.</translation>
  </message>
  <message>
   <source>There are too many parameters in the address.</source>
   <translation>Sunt prea mulți parametri în adresă.</translation>
  </message>
  <message>
   <source>There is no figure in it.</source>
   <translation>Nu conține nicio cifră.</translation>
  </message>
  <message>
   <source>There is no pack of wording rules “{0}”.</source>
   <translation>Nu există pachetul de reguli de exprimare „{0}”.</translation>
  </message>
  <message>
   <source>There is no published post “{0}”. Give the link under which it went out, or its id.</source>
   <translation>Nu există postarea publicată „{0}”. Indicați linkul sub care a apărut sau id-ul ei.</translation>
  </message>
  <message>
   <source>There is no role “{0}”.</source>
   <translation>Nu există rolul „{0}”.</translation>
  </message>
  <message>
   <source>There is no room left for media on the server.</source>
   <translation>Pe server nu mai este loc pentru imagini și filme.</translation>
  </message>
  <message>
   <source>There is no text and no media.</source>
   <translation>Nu există text și nici media.</translation>
  </message>
  <message>
   <source>There is no time of publication.</source>
   <translation>Nu există oră de publicare.</translation>
  </message>
  <message>
   <source>There is no time zone.</source>
   <translation>Nu există fus orar.</translation>
  </message>
  <message>
   <source>There is no {0} “{1}” on this laptop.</source>
   <translation>Pe acest laptop nu există {0} „{1}”.</translation>
  </message>
  <message>
   <source>There is nothing at this address.</source>
   <translation>La această adresă nu este nimic.</translation>
  </message>
  <message>
   <source>There is nothing to take away.</source>
   <translation>Nu este nimic de luat.</translation>
  </message>
  <message>
   <source>There is nothing to {0}.</source>
   <translation>Nu există nimic pentru această acțiune: {0}.</translation>
  </message>
  <message>
   <source>There were too many tries with a wrong password or code.</source>
   <translation>Au fost prea multe încercări cu o parolă sau un cod greșit.</translation>
  </message>
  <message>
   <source>These countries are invited already.</source>
   <translation>Aceste țări sunt deja invitate.</translation>
  </message>
  <message>
   <source>These countries have answered already, or were not invited.</source>
   <translation>Aceste țări au răspuns deja sau nu au fost invitate.</translation>
  </message>
  <message>
   <source>These countries were reminded today already.</source>
   <translation>Acestor țări li s-a reamintit deja astăzi.</translation>
  </message>
  <message>
   <source>These decisions are theirs already.</source>
   <translation>Aceste decizii îi aparțin deja.</translation>
  </message>
  <message>
   <source>They are tried again with the next page of the calendar.</source>
   <translation>Se încearcă din nou la următoarea pagină a calendarului.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Li s-a amintit deja astăzi.</translation>
  </message>
  <message>
   <source>This</source>
   <translation>Acesta</translation>
  </message>
  <message>
   <source>This account said the same on {0}: “{1}”.</source>
   <translation>Acest cont a spus același lucru la {0}: „{1}”.</translation>
  </message>
  <message>
   <source>This address does not know that method.</source>
   <translation>Această adresă nu cunoaște metoda.</translation>
  </message>
  <message>
   <source>This belongs to a campaign under embargo and stays in it until then.</source>
   <translation>Aceasta ține de o campanie sub embargo și rămâne în ea până atunci.</translation>
  </message>
  <message>
   <source>This campaign is not under embargo.</source>
   <translation>Această campanie nu este sub embargo.</translation>
  </message>
  <message>
   <source>This campaign is under embargo until {0}.</source>
   <translation>Această campanie este sub embargo până la {0}.</translation>
  </message>
  <message>
   <source>This change does not say well which record it belongs to.</source>
   <translation>Această modificare nu spune bine cărei înregistrări îi aparține.</translation>
  </message>
  <message>
   <source>This change is not formed as its kind asks.</source>
   <translation>Această modificare nu are forma cerută de felul ei.</translation>
  </message>
  <message>
   <source>This change is not set aside.</source>
   <translation>Această schimbare nu este pusă deoparte.</translation>
  </message>
  <message>
   <source>This change was made in another person's name.</source>
   <translation>Această schimbare a fost făcută în numele altei persoane.</translation>
  </message>
  <message>
   <source>This change was made on a device that is not yours.</source>
   <translation>Această modificare a fost făcută pe un dispozitiv care nu este al dvs.</translation>
  </message>
  <message>
   <source>This change writes no field.</source>
   <translation>Această schimbare nu scrie niciun câmp.</translation>
  </message>
  <message>
   <source>This code is wrong, or was used already.</source>
   <translation>Acest cod este greșit sau a fost deja folosit.</translation>
  </message>
  <message>
   <source>This conflict was settled already.</source>
   <translation>Acest conflict a fost deja rezolvat.</translation>
  </message>
  <message>
   <source>This could not be saved: the disk is full or does not answer. Nothing was changed.</source>
   <translation>Nu s-a putut salva: discul este plin sau nu răspunde. Nimic nu s-a schimbat.</translation>
  </message>
  <message>
   <source>This could not be saved: the profile cannot be written to.</source>
   <translation>Nu s-a putut salva: profilul nu poate fi scris.</translation>
  </message>
  <message>
   <source>This country was reminded today already.</source>
   <translation>Acestei țări i s-a amintit deja astăzi.</translation>
  </message>
  <message>
   <source>This decision is not signed.</source>
   <translation>Această decizie nu este semnată.</translation>
  </message>
  <message>
   <source>This device is not signed in.</source>
   <translation>Acest dispozitiv nu este autentificat.</translation>
  </message>
  <message>
   <source>This device's name is kept for the web page.</source>
   <translation>Acest nume de dispozitiv este păstrat pentru pagina web.</translation>
  </message>
  <message>
   <source>This embargo is over: nothing is held back any more.</source>
   <translation>Acest embargo s-a încheiat: nu mai este reținut nimic.</translation>
  </message>
  <message>
   <source>This file is no {0}: {1}.</source>
   <translation>Acest fișier nu este {0}: {1}.</translation>
  </message>
  <message>
   <source>This form is too old, or another site sent it; nothing was done.</source>
   <translation>Acest formular este prea vechi sau l-a trimis alt site; nu s-a făcut nimic.</translation>
  </message>
  <message>
   <source>This invitation is not known, was used already, or has expired.</source>
   <translation>Această invitație nu este cunoscută, a fost deja folosită sau a expirat.</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>Acesta este deja un exercițiu.</translation>
  </message>
  <message>
   <source>This is a drill: nothing of it reaches a channel.</source>
   <translation>Acesta este un exercițiu: nimic din el nu ajunge pe un canal.</translation>
  </message>
  <message>
   <source>This is an OpenDocument file.</source>
   <translation>Acesta este un fișier OpenDocument.</translation>
  </message>
  <message>
   <source>This is not a filled-in form.</source>
   <translation>Acesta nu este un formular completat.</translation>
  </message>
  <message>
   <source>This is not a key that decisions can be signed with.</source>
   <translation>Aceasta nu este o cheie cu care se pot semna decizii.</translation>
  </message>
  <message>
   <source>This is not an Excel workbook.</source>
   <translation>Acesta nu este un registru Excel.</translation>
  </message>
  <message>
   <source>This is under embargo, and {0} does not take part in its campaign.</source>
   <translation>Aceasta este sub embargo, iar {0} nu participă la campania ei.</translation>
  </message>
  <message>
   <source>This laptop has not heard from the server since {0} (UTC): a stop may stand that it does not know.</source>
   <translation>Acest calculator nu a mai primit vești de la server din {0} (UTC): poate fi în vigoare o oprire pe care nu o știe.</translation>
  </message>
  <message>
   <source>This laptop is not signed in to a server.</source>
   <translation>Acest laptop nu este conectat la un server.</translation>
  </message>
  <message>
   <source>This laptop is signed out already.</source>
   <translation>Acest laptop este deja deconectat.</translation>
  </message>
  <message>
   <source>This laptop was revoked: what others shared is removed from it.</source>
   <translation>Acest laptop a fost revocat: ce au împărtășit alții a fost șters de pe el.</translation>
  </message>
  <message>
   <source>This medium</source>
   <translation>Această imagine sau acest film</translation>
  </message>
  <message>
   <source>This needs a fresh proof that it is you.</source>
   <translation>Pentru aceasta este nevoie de o dovadă recentă că sunteți dumneavoastră.</translation>
  </message>
  <message>
   <source>This network has no sign-in of a ministry.</source>
   <translation>Această rețea nu are autentificare a unui minister.</translation>
  </message>
  <message>
   <source>This network is not here any more.</source>
   <translation>Această rețea nu mai este aici.</translation>
  </message>
  <message>
   <source>This pack of wording rules is too long.</source>
   <translation>Acest pachet de reguli de exprimare este prea lung.</translation>
  </message>
  <message>
   <source>This password has {0} characters.</source>
   <translation>Această parolă are atâtea caractere: {0}.</translation>
  </message>
  <message>
   <source>This password is easily guessed.</source>
   <translation>Această parolă se ghicește ușor.</translation>
  </message>
  <message>
   <source>This person is not active, and signed in nowhere.</source>
   <translation>Această persoană nu este activă și nu este autentificată nicăieri.</translation>
  </message>
  <message>
   <source>This person is not in the network.</source>
   <translation>Această persoană nu este în rețea.</translation>
  </message>
  <message>
   <source>This picture has no description.</source>
   <translation>Această imagine nu are descriere.</translation>
  </message>
  <message>
   <source>This picture is here but cannot be shown small.</source>
   <translation>Imaginea este aici, dar nu poate fi arătată mică.</translation>
  </message>
  <message>
   <source>This picture is not attached to the post.</source>
   <translation>Această imagine nu este atașată postării.</translation>
  </message>
  <message>
   <source>This picture is not on this laptop yet. It comes with a sync.</source>
   <translation>Imaginea nu este încă pe acest laptop. Vine cu o sincronizare.</translation>
  </message>
  <message>
   <source>This post has an open conflict.</source>
   <translation>Această postare are un conflict deschis.</translation>
  </message>
  <message>
   <source>This post has no text and no media.</source>
   <translation>Această postare nu are text și nici media.</translation>
  </message>
  <message>
   <source>This post has no time yet, so it cannot be moved.</source>
   <translation>Această postare nu are încă oră, deci nu poate fi mutată.</translation>
  </message>
  <message>
   <source>This post has no time yet.</source>
   <translation>Această postare nu are încă oră.</translation>
  </message>
  <message>
   <source>This post is not part of a series.</source>
   <translation>Această postare nu face parte dintr-o serie.</translation>
  </message>
  <message>
   <source>This post is on hold: {0}</source>
   <translation>Această postare este reținută: {0}</translation>
  </message>
  <message>
   <source>This post is part of a series already.</source>
   <translation>Această postare face deja parte dintr-o serie.</translation>
  </message>
  <message>
   <source>This post is public; it cannot be deleted.</source>
   <translation>Această postare este publică; nu poate fi ștearsă.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Această postare este publică; rămâne în ziua în care a apărut.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Această postare este publică; conținutul nu se mai poate schimba.</translation>
  </message>
  <message>
   <source>This post is {0}; {1}.</source>
   <translation>Această postare este {0}; {1}.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was approved.</source>
   <translation>Această postare se bazează pe poziția „{0}” de după aprobare.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was sent for approval.</source>
   <translation>Această postare se bazează pe poziția „{0}” de la trimiterea la aprobare.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Această postare încă așteaptă decizia dvs.</translation>
  </message>
  <message>
   <source>This post waits for nobody's decision.</source>
   <translation>Această postare nu așteaptă decizia nimănui.</translation>
  </message>
  <message>
   <source>This post was public; it stays withdrawn.</source>
   <translation>Această postare a fost publică; rămâne retrasă.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Această postare a fost retrasă. Redeschideți-o întâi.</translation>
  </message>
  <message>
   <source>This profile holds another person's work.</source>
   <translation>Acest profil conține munca altei persoane.</translation>
  </message>
  <message>
   <source>This profile holds the work of another network.</source>
   <translation>Acest profil conține munca altei rețele.</translation>
  </message>
  <message>
   <source>This profile is locked with a passphrase.</source>
   <translation>Acest profil este blocat cu o frază de acces.</translation>
  </message>
  <message>
   <source>This program speaks protocol {0}; the server asks for {1} or newer.</source>
   <translation>Acest program vorbește protocolul {0}; serverul cere {1} sau mai nou.</translation>
  </message>
  <message>
   <source>This proposal to lift the embargo does not stand any more.</source>
   <translation>Această propunere de ridicare a embargoului nu mai este valabilă.</translation>
  </message>
  <message>
   <source>This record is a {0}, not a {1}.</source>
   <translation>Această înregistrare este {0}, nu {1}.</translation>
  </message>
  <message>
   <source>This record is kept by another ministry.</source>
   <translation>Această înregistrare este păstrată de alt minister.</translation>
  </message>
  <message>
   <source>This reminder does not say of which day it is.</source>
   <translation>Acest memento nu spune din ce zi este.</translation>
  </message>
  <message>
   <source>This repeats a claim of the narrative register word for word: “{0}”.</source>
   <translation>Aceasta repetă cuvânt cu cuvânt o afirmație din registrul de narațiuni: „{0}”.</translation>
  </message>
  <message>
   <source>This request was taken back already.</source>
   <translation>Această solicitare a fost deja retrasă.</translation>
  </message>
  <message>
   <source>This request was taken back.</source>
   <translation>Această solicitare a fost retrasă.</translation>
  </message>
  <message>
   <source>This role is held for a country.</source>
   <translation>Acest rol este pentru o țară.</translation>
  </message>
  <message>
   <source>This role is held for the whole network, and not for a country.</source>
   <translation>Acest rol este pentru toată rețeaua, nu pentru o țară.</translation>
  </message>
  <message>
   <source>This row has the same key as row {0}. Keep one of them.</source>
   <translation>Acest rând are aceeași cheie ca rândul {0}. Păstrați unul.</translation>
  </message>
  <message>
   <source>This row says the same as row {0}. Keep one of them.</source>
   <translation>Acest rând spune același lucru ca rândul {0}. Păstrați unul.</translation>
  </message>
  <message>
   <source>This rule makes more than {0} posts.</source>
   <translation>Din această regulă rezultă mai mult de {0} postări.</translation>
  </message>
  <message>
   <source>This sign-in was begun in another browser, or too long ago.</source>
   <translation>Această autentificare a fost începută în alt browser sau cu prea mult timp în urmă.</translation>
  </message>
  <message>
   <source>This sign-in was used already, or has expired.</source>
   <translation>Această autentificare a fost deja folosită sau a expirat.</translation>
  </message>
  <message>
   <source>This step of the workflow cannot be undone.</source>
   <translation>Acest pas al fluxului nu poate fi anulat.</translation>
  </message>
  <message>
   <source>This stop is lifted already.</source>
   <translation>Această oprire este deja ridicată.</translation>
  </message>
  <message>
   <source>This system has no keyring that can keep the key of the database.</source>
   <translation>Acest sistem nu are un inel de chei care să păstreze cheia bazei de date.</translation>
  </message>
  <message>
   <source>This token belongs to another device.</source>
   <translation>Acest token aparține altui dispozitiv.</translation>
  </message>
  <message>
   <source>This version does not know records of the kind “{0}”.</source>
   <translation>Această versiune nu cunoaște înregistrări de felul „{0}”.</translation>
  </message>
  <message>
   <source>This version does not know the change “{0}”.</source>
   <translation>Această versiune nu cunoaște schimbarea „{0}”.</translation>
  </message>
  <message>
   <source>This version does not know the field “{0}”.</source>
   <translation>Această versiune nu cunoaște câmpul „{0}”.</translation>
  </message>
  <message>
   <source>This was done to the work of a colleague of the sample. Such work stays behind when a network is joined.</source>
   <translation>Aceasta s-a făcut asupra lucrului unui coleg din campania model. Un astfel de lucru rămâne în urmă când vă alăturați unei rețele.</translation>
  </message>
  <message>
   <source>This was kept as a conflict copy.</source>
   <translation>A fost păstrat ca o copie de conflict.</translation>
  </message>
  <message>
   <source>This was undone already.</source>
   <translation>Acest lucru a fost deja anulat.</translation>
  </message>
  <message>
   <source>This {0} belongs to a {1} that a ministry keeps to itself.</source>
   <translation>Elementul „{0}” ține de „{1}”, pe care un minister îl păstrează pentru sine.</translation>
  </message>
  <message>
   <source>This {0} cannot be brought back.</source>
   <translation>Elementul „{0}” nu poate fi readus.</translation>
  </message>
  <message>
   <source>This {0} exists already.</source>
   <translation>Elementul „{0}” există deja.</translation>
  </message>
  <message>
   <source>This {0} is not deleted.</source>
   <translation>Elementul „{0}” nu este șters.</translation>
  </message>
  <message>
   <source>This {0} was deleted.</source>
   <translation>Elementul „{0}” a fost șters.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Oră</translation>
  </message>
  <message>
   <source>Times by the clock of {0}.</source>
   <translation>Ore după ceasul din {0}.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titlu</translation>
  </message>
  <message>
   <source>To be mended</source>
   <translation>De îndreptat</translation>
  </message>
  <message>
   <source>To decide here you need an authenticator app: set up the second factor in the desk.</source>
   <translation>Pentru a decide aici aveți nevoie de o aplicație de autentificare: configurați al doilea factor în birou.</translation>
  </message>
  <message>
   <source>To the content</source>
   <translation>La conținut</translation>
  </message>
  <message>
   <source>To the post as it is now</source>
   <translation>La postare, așa cum este acum</translation>
  </message>
  <message>
   <source>To what waits for me</source>
   <translation>La ce mă așteaptă</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>De scris</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Traducere</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Încercați din nou peste o clipă.</translation>
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation>Încercați din nou peste {0} secunde.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Încercați mai târziu.</translation>
  </message>
  <message>
   <source>Try again later. Your administrator finds it in the server’s log as fault {0}.</source>
   <translation>Încercați mai târziu. Administratorul găsește eroarea în jurnalul serverului cu numărul {0}.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Încercați din nou.</translation>
  </message>
  <message>
   <source>Two versions of “{0}” are open.</source>
   <translation>Două versiuni ale câmpului „{0}” sunt deschise.</translation>
  </message>
  <message>
   <source>Type the passphrase again. It cannot be recovered.</source>
   <translation>Tastați din nou fraza de acces. Nu poate fi recuperată.</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ucraina</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>ucraineană</translation>
  </message>
  <message>
   <source>Under embargo until {0}</source>
   <translation>Sub embargo până la {0}</translation>
  </message>
  <message>
   <source>Under embargo until {0} ({1}).</source>
   <translation>Sub embargo până la {0} ({1}).</translation>
  </message>
  <message>
   <source>Under embargo until {0}.</source>
   <translation>Sub embargo până la {0}.</translation>
  </message>
  <message>
   <source>Unlock or install one, give a passphrase, or allow a key file (whoever can read the disk can read that).</source>
   <translation>Deblocați sau instalați unul, dați o frază de acces sau permiteți un fișier de cheie (cine poate citi discul îl poate citi).</translation>
  </message>
  <message>
   <source>Unlock the keyring it was made with, or use another profile with --profile.</source>
   <translation>Deblocați inelul de chei cu care a fost făcut sau folosiți alt profil cu --profile.</translation>
  </message>
  <message>
   <source>Unlock the keyring, then try again.</source>
   <translation>Deblocați inelul de chei, apoi încercați din nou.</translation>
  </message>
  <message>
   <source>Update Campaign Desk; nothing was changed.</source>
   <translation>Actualizați Campaign Desk; nimic nu s-a schimbat.</translation>
  </message>
  <message>
   <source>Update it.</source>
   <translation>Actualizați-l.</translation>
  </message>
  <message>
   <source>Update the program, then decide again.</source>
   <translation>Actualizați programul, apoi decideți din nou.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>Actualizați programul.</translation>
  </message>
  <message>
   <source>Update the program. Drafting, saving and export go on meanwhile.</source>
   <translation>Actualizați programul. Scrierea, salvarea și exportul merg între timp mai departe.</translation>
  </message>
  <message>
   <source>Update this program.</source>
   <translation>Actualizați acest program.</translation>
  </message>
  <message>
   <source>Use DAILY, WEEKLY, MONTHLY or YEARLY.</source>
   <translation>Folosiți DAILY, WEEKLY, MONTHLY sau YEARLY.</translation>
  </message>
  <message>
   <source>Use a name such as Europe/Ljubljana.</source>
   <translation>Folosiți un nume ca Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>Use a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=6.</source>
   <translation>Folosiți o regulă ca FREQ=WEEKLY;BYDAY=MO;COUNT=6.</translation>
  </message>
  <message>
   <source>Use another profile for this one, with --profile.</source>
   <translation>Pentru acesta folosiți alt profil, cu --profile.</translation>
  </message>
  <message>
   <source>Use another profile for yourself, with --profile.</source>
   <translation>Pentru dvs. folosiți alt profil, cu --profile.</translation>
  </message>
  <message>
   <source>Use another profile with --profile.</source>
   <translation>Folosiți alt profil cu --profile.</translation>
  </message>
  <message>
   <source>Use any, all or 1 to {0}.</source>
   <translation>Folosiți any, all sau de la 1 la {0}.</translation>
  </message>
  <message>
   <source>Use approver or lead.</source>
   <translation>Folosiți approver sau lead.</translation>
  </message>
  <message>
   <source>Use at least {0}: several words, for example.</source>
   <translation>Folosiți cel puțin {0}: de exemplu, mai multe cuvinte.</translation>
  </message>
  <message>
   <source>Use at least {0}; words are fine.</source>
   <translation>Folosiți cel puțin {0}; sunt bune și cuvintele.</translation>
  </message>
  <message>
   <source>Use at most {0}.</source>
   <translation>Folosiți cel mult {0}.</translation>
  </message>
  <message>
   <source>Use change_series_rule.</source>
   <translation>Folosiți change_series_rule.</translation>
  </message>
  <message>
   <source>Use its https:// address.</source>
   <translation>Folosiți adresa cu https://.</translation>
  </message>
  <message>
   <source>Use one of those in the settings.</source>
   <translation>Folosiți unul din setări.</translation>
  </message>
  <message>
   <source>Use one of {0}.</source>
   <translation>Folosiți una dintre {0}.</translation>
  </message>
  <message>
   <source>Use one such as https://desk.example.org.</source>
   <translation>Folosiți una ca https://desk.example.org.</translation>
  </message>
  <message>
   <source>Use own, lead or a country code.</source>
   <translation>Folosiți own, lead sau un cod de țară.</translation>
  </message>
  <message>
   <source>Use several words that do not belong together.</source>
   <translation>Folosiți mai multe cuvinte care nu au legătură între ele.</translation>
  </message>
  <message>
   <source>Use the form of the page.</source>
   <translation>Folosiți formularul paginii.</translation>
  </message>
  <message>
   <source>Use this, this and following, or all.</source>
   <translation>Folosiți this, this and following sau all.</translation>
  </message>
  <message>
   <source>Use {0} or {1}.</source>
   <translation>Folosiți {0} sau {1}.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Vederi</translation>
  </message>
  <message>
   <source>Wait a day, or set another deadline.</source>
   <translation>Așteptați o zi sau stabiliți alt termen.</translation>
  </message>
  <message>
   <source>Wait for its time, or have the embargo lifted.</source>
   <translation>Așteptați termenul sau cereți ridicarea embargoului.</translation>
  </message>
  <message>
   <source>Wait for the next one in your authenticator app, or use a recovery code; each counts once.</source>
   <translation>Așteptați-l pe următorul din aplicația de autentificare sau folosiți un cod de recuperare; fiecare contează o dată.</translation>
  </message>
  <message>
   <source>Wait until the stop is lifted. Only a crisis post passes, with two approvers of its country.</source>
   <translation>Așteptați ridicarea opririi. Trece numai o postare de criză, cu doi aprobatori din țara ei.</translation>
  </message>
  <message>
   <source>Wait until then, or have the embargo lifted by two people.</source>
   <translation>Așteptați până atunci sau ridicarea embargoului de către două persoane.</translation>
  </message>
  <message>
   <source>Wait until tomorrow, or write a comment.</source>
   <translation>Așteptați până mâine sau scrieți un comentariu.</translation>
  </message>
  <message>
   <source>Wait until tomorrow.</source>
   <translation>Așteptați până mâine.</translation>
  </message>
  <message>
   <source>Waiting for me</source>
   <translation>Mă așteaptă</translation>
  </message>
  <message>
   <source>Waits for {0}</source>
   <translation>Așteaptă: {0}</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Avertisment</translation>
  </message>
  <message>
   <source>Week after</source>
   <translation>Săptămâna următoare</translation>
  </message>
  <message>
   <source>Week before</source>
   <translation>Săptămâna anterioară</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Săptămâna {0}</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Ce</translation>
  </message>
  <message>
   <source>What answers for your ministry's sign-in is another one.</source>
   <translation>Ceea ce răspunde pentru autentificarea ministerului dumneavoastră este alta.</translation>
  </message>
  <message>
   <source>What is kept as the key of this profile is not a key.</source>
   <translation>Ce se păstrează drept cheie a acestui profil nu este o cheie.</translation>
  </message>
  <message>
   <source>What is public cannot be undone.</source>
   <translation>Ce este public nu mai poate fi anulat.</translation>
  </message>
  <message>
   <source>What should change (the writers read it)</source>
   <translation>Ce ar trebui schimbat (autorii citesc)</translation>
  </message>
  <message>
   <source>What was done is shown by a link.</source>
   <translation>Ce s-a făcut se arată printr-un link.</translation>
  </message>
  <message>
   <source>What was handed to somebody cannot be handed on.</source>
   <translation>Ce a fost predat cuiva nu poate fi predat mai departe.</translation>
  </message>
  <message>
   <source>What was not sent is kept here until you have saved it elsewhere. Ask your administrator.</source>
   <translation>Ce nu a fost trimis rămâne aici până când îl salvați în altă parte. Întrebați administratorul.</translation>
  </message>
  <message>
   <source>What you wrote</source>
   <translation>Ce ați scris</translation>
  </message>
  <message>
   <source>Who declines a request says why.</source>
   <translation>Cine refuză o solicitare spune de ce.</translation>
  </message>
  <message>
   <source>Withdraw it with a reason.</source>
   <translation>Retrageți-o cu un motiv.</translation>
  </message>
  <message>
   <source>Withdraw the post, or change its text.</source>
   <translation>Retrageți postarea sau schimbați-i textul.</translation>
  </message>
  <message>
   <source>Withdraw the post, with a reason.</source>
   <translation>Retrageți postarea, cu un motiv.</translation>
  </message>
  <message>
   <source>Withdrawing</source>
   <translation>Retragere</translation>
  </message>
  <message>
   <source>Withdrawing a post needs a reason.</source>
   <translation>Retragerea unei postări are nevoie de un motiv.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Retrasă</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Retrage…</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Exprimare</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Cuvinte</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Limba de lucru</translation>
  </message>
  <message>
   <source>Write at least one row below the header.</source>
   <translation>Scrieți cel puțin un rând sub antet.</translation>
  </message>
  <message>
   <source>Write at least one, or delete the reading.</source>
   <translation>Scrieți cel puțin una sau ștergeți înregistrarea.</translation>
  </message>
  <message>
   <source>Write it again.</source>
   <translation>Scrieți-l din nou.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10.</source>
   <translation>Scrieți ca 2026-12-10.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10T09:00.</source>
   <translation>Scrieți ca 2026-12-10T09:00.</translation>
  </message>
  <message>
   <source>Write it as 2026-12.</source>
   <translation>Scrieți-o ca 2026-12.</translation>
  </message>
  <message>
   <source>Write it as it is said.</source>
   <translation>Scrieți-o așa cum se spune.</translation>
  </message>
  <message>
   <source>Write it as name@ministry.example.</source>
   <translation>Scrieți-o ca name@ministry.example.</translation>
  </message>
  <message>
   <source>Write it down first.</source>
   <translation>Notați-o întâi.</translation>
  </message>
  <message>
   <source>Write it in a few words.</source>
   <translation>Scrieți în câteva cuvinte.</translation>
  </message>
  <message>
   <source>Write it whole, beginning with https://.</source>
   <translation>Scrieți-l întreg, începând cu https://.</translation>
  </message>
  <message>
   <source>Write less.</source>
   <translation>Scrieți mai puțin.</translation>
  </message>
  <message>
   <source>Write one.</source>
   <translation>Scrieți unul.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Scrieți întâi ceva.</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Scrieți motivul.</translation>
  </message>
  <message>
   <source>Write the text first.</source>
   <translation>Scrieți întâi textul.</translation>
  </message>
  <message>
   <source>Write the text.</source>
   <translation>Scrieți textul.</translation>
  </message>
  <message>
   <source>Write what the reservation is.</source>
   <translation>Scrieți care este rezerva.</translation>
  </message>
  <message>
   <source>Write “{0}” in the text.</source>
   <translation>Scrieți „{0}” în text.</translation>
  </message>
  <message>
   <source>Write “{0}” instead.</source>
   <translation>Scrieți în schimb „{0}”.</translation>
  </message>
  <message>
   <source>You are signed in</source>
   <translation>Sunteți autentificat</translation>
  </message>
  <message>
   <source>You have already decided on this content.</source>
   <translation>Ați decis deja asupra acestui conținut.</translation>
  </message>
  <message>
   <source>You hold no role in this network any more.</source>
   <translation>Nu mai aveți niciun rol în această rețea.</translation>
  </message>
  <message>
   <source>You proposed to lift this embargo, so another person has to confirm it.</source>
   <translation>Dumneavoastră ați propus ridicarea acestui embargo, deci trebuie să confirme altă persoană.</translation>
  </message>
  <message>
   <source>You wrote part of this content, so you cannot approve it.</source>
   <translation>Ați scris o parte din acest conținut, deci nu îl puteți aproba.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in did not let you in.</source>
   <translation>Autentificarea ministerului dumneavoastră nu v-a lăsat să intrați.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not answer.</source>
   <translation>Autentificarea ministerului dumneavoastră nu răspunde.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say that your e-mail address is verified.</source>
   <translation>Autentificarea ministerului dumneavoastră nu spune că adresa dumneavoastră de e-mail este verificată.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say which account it is.</source>
   <translation>Autentificarea ministerului dumneavoastră nu spune despre ce cont este vorba.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in takes this answer no more.</source>
   <translation>Autentificarea ministerului dumneavoastră nu mai primește acest răspuns.</translation>
  </message>
  <message>
   <source>Your work is saved here and is sent later.</source>
   <translation>Munca dvs. este salvată aici și se trimite mai târziu.</translation>
  </message>
  <message>
   <source>[added:</source>
   <translation>[adăugat:</translation>
  </message>
  <message>
   <source>[removed:</source>
   <translation>[eliminat:</translation>
  </message>
  <message>
   <source>a NUL character</source>
   <translation>un caracter NUL</translation>
  </message>
  <message>
   <source>a line of it is larger than any record</source>
   <translation>un rând al lui este mai mare decât orice înregistrare</translation>
  </message>
  <message>
   <source>a record of the stream cannot be read ({0})</source>
   <translation>o înregistrare a fluxului nu poate fi citită ({0})</translation>
  </message>
  <message>
   <source>account</source>
   <translation>cont</translation>
  </message>
  <message>
   <source>active</source>
   <translation>activ</translation>
  </message>
  <message>
   <source>administrator</source>
   <translation>administrator</translation>
  </message>
  <message>
   <source>administrators of the network</source>
   <translation>administratorii rețelei</translation>
  </message>
  <message>
   <source>advice</source>
   <translation>sfat</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>de acord</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>răspuns</translation>
  </message>
  <message>
   <source>approval route</source>
   <translation>traseu de aprobare</translation>
  </message>
  <message>
   <source>approved content</source>
   <translation>conținut aprobat</translation>
  </message>
  <message>
   <source>approver</source>
   <translation>aprobator</translation>
  </message>
  <message>
   <source>approvers and administrators of {0}</source>
   <translation>aprobatorii și administratorii ({0})</translation>
  </message>
  <message>
   <source>approvers and campaign leads</source>
   <translation>aprobatorii și șefii de campanie</translation>
  </message>
  <message>
   <source>approvers and campaign leads of {0}</source>
   <translation>aprobatorii și șefii de campanie ({0})</translation>
  </message>
  <message>
   <source>approvers of {0}</source>
   <translation>aprobatorii ({0})</translation>
  </message>
  <message>
   <source>asked country</source>
   <translation>țara solicitată</translation>
  </message>
  <message>
   <source>asking country</source>
   <translation>țara care cere</translation>
  </message>
  <message>
   <source>audience</source>
   <translation>public</translation>
  </message>
  <message>
   <source>blackout</source>
   <translation>interdicție de publicare</translation>
  </message>
  <message>
   <source>campaign</source>
   <translation>campanie</translation>
  </message>
  <message>
   <source>campaign leads of {0}</source>
   <translation>șefii de campanie ({0})</translation>
  </message>
  <message>
   <source>channel</source>
   <translation>canal</translation>
  </message>
  <message>
   <source>channel rules</source>
   <translation>regulile canalului</translation>
  </message>
  <message>
   <source>channels</source>
   <translation>canale</translation>
  </message>
  <message>
   <source>claim</source>
   <translation>afirmația</translation>
  </message>
  <message>
   <source>clicks</source>
   <translation>clicurile</translation>
  </message>
  <message>
   <source>colour</source>
   <translation>culoare</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>comentariu</translation>
  </message>
  <message>
   <source>comment answered</source>
   <translation>comentariul la care se răspunde</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>comentariile</translation>
  </message>
  <message>
   <source>confirmed time</source>
   <translation>oră confirmată</translation>
  </message>
  <message>
   <source>conflicts</source>
   <translation>conflicte</translation>
  </message>
  <message>
   <source>content warning</source>
   <translation>avertisment de conținut</translation>
  </message>
  <message>
   <source>contributors</source>
   <translation>contribuitori</translation>
  </message>
  <message>
   <source>coordinator</source>
   <translation>coordonator</translation>
  </message>
  <message>
   <source>coordinators and administrators of the network</source>
   <translation>coordonatorii și administratorii rețelei</translation>
  </message>
  <message>
   <source>coordinators of the network</source>
   <translation>coordonatorii rețelei</translation>
  </message>
  <message>
   <source>countries</source>
   <translation>țări</translation>
  </message>
  <message>
   <source>countries asked together</source>
   <translation>țările solicitate împreună</translation>
  </message>
  <message>
   <source>country</source>
   <translation>țară</translation>
  </message>
  <message>
   <source>coverage</source>
   <translation>acoperire</translation>
  </message>
  <message>
   <source>crisis mark</source>
   <translation>marcajul de criză</translation>
  </message>
  <message>
   <source>day it is wanted by</source>
   <translation>ziua până la care se cere</translation>
  </message>
  <message>
   <source>day of review</source>
   <translation>ziua revizuirii</translation>
  </message>
  <message>
   <source>day of the reading</source>
   <translation>ziua înregistrării</translation>
  </message>
  <message>
   <source>days between the same words</source>
   <translation>zile între aceleași cuvinte</translation>
  </message>
  <message>
   <source>deadline</source>
   <translation>termen</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>decizia</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>decizii</translation>
  </message>
  <message>
   <source>delegation</source>
   <translation>delegare</translation>
  </message>
  <message>
   <source>deletion</source>
   <translation>ștergere</translation>
  </message>
  <message>
   <source>device</source>
   <translation>dispozitiv</translation>
  </message>
  <message>
   <source>different links</source>
   <translation>linkuri diferite</translation>
  </message>
  <message>
   <source>drill</source>
   <translation>exercițiu</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>adresă de e-mail</translation>
  </message>
  <message>
   <source>effect</source>
   <translation>efect</translation>
  </message>
  <message>
   <source>embargo</source>
   <translation>embargo</translation>
  </message>
  <message>
   <source>end</source>
   <translation>sfârșit</translation>
  </message>
  <message>
   <source>end time</source>
   <translation>ora de sfârșit</translation>
  </message>
  <message>
   <source>event</source>
   <translation>eveniment</translation>
  </message>
  <message>
   <source>evidence</source>
   <translation>constatările</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>prima zi</translation>
  </message>
  <message>
   <source>followers</source>
   <translation>urmăritorii</translation>
  </message>
  <message>
   <source>half of a character</source>
   <translation>o jumătate de caracter</translation>
  </message>
  <message>
   <source>handle</source>
   <translation>nume de cont</translation>
  </message>
  <message>
   <source>handles</source>
   <translation>nume de cont</translation>
  </message>
  <message>
   <source>hashtag_group</source>
   <translation>grup de hashtaguri</translation>
  </message>
  <message>
   <source>hashtags</source>
   <translation>hashtaguri</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>reținere</translation>
  </message>
  <message>
   <source>hours without contact</source>
   <translation>ore fără contact</translation>
  </message>
  <message>
   <source>image description</source>
   <translation>descrierea imaginii</translation>
  </message>
  <message>
   <source>impact</source>
   <translation>impactul</translation>
  </message>
  <message>
   <source>implementation</source>
   <translation>implementare</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>în ordine</translation>
  </message>
  <message>
   <source>institution</source>
   <translation>instituție</translation>
  </message>
  <message>
   <source>it cannot be read ({0})</source>
   <translation>nu poate fi citit ({0})</translation>
  </message>
  <message>
   <source>it cannot be withdrawn twice</source>
   <translation>nu poate fi retrasă de două ori</translation>
  </message>
  <message>
   <source>it does not carry the server's digest</source>
   <translation>nu poartă suma de control a serverului</translation>
  </message>
  <message>
   <source>it is larger than any answer of a server</source>
   <translation>este mai mare decât orice răspuns al unui server</translation>
  </message>
  <message>
   <source>it is {0} where JSON was expected (status {1})</source>
   <translation>este {0} unde se aștepta JSON (starea {1})</translation>
  </message>
  <message>
   <source>it is {0} where a picture or film was expected</source>
   <translation>este {0} unde se aștepta o imagine sau un film</translation>
  </message>
  <message>
   <source>it is {0} where a stream of events was expected</source>
   <translation>este {0} unde se aștepta un flux de evenimente</translation>
  </message>
  <message>
   <source>it is {0} where a stream of records was expected</source>
   <translation>este {0} unde se aștepta un flux de înregistrări</translation>
  </message>
  <message>
   <source>it leaves out a field that was not handed in</source>
   <translation>omite un câmp care nu a fost predat</translation>
  </message>
  <message>
   <source>it leaves out words of work that was not handed in with the question</source>
   <translation>omite cuvinte ale unei lucrări care nu a fost predată cu întrebarea</translation>
  </message>
  <message>
   <source>it was changed or cut short on the way</source>
   <translation>a fost schimbat sau tăiat pe drum</translation>
  </message>
  <message>
   <source>its status is {0}</source>
   <translation>starea lui este {0}</translation>
  </message>
  <message>
   <source>language</source>
   <translation>limbă</translation>
  </message>
  <message>
   <source>lapse</source>
   <translation>expirare</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>ultima zi</translation>
  </message>
  <message>
   <source>later</source>
   <translation>mai târziu</translation>
  </message>
  <message>
   <source>lead</source>
   <translation>șef</translation>
  </message>
  <message>
   <source>lead country</source>
   <translation>țara coordonatoare</translation>
  </message>
  <message>
   <source>lifting of the embargo</source>
   <translation>ridicarea embargoului</translation>
  </message>
  <message>
   <source>lifting of the stop</source>
   <translation>ridicarea opririi</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>limită</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>pozițiile</translation>
  </message>
  <message>
   <source>link</source>
   <translation>link</translation>
  </message>
  <message>
   <source>local start</source>
   <translation>început local</translation>
  </message>
  <message>
   <source>media</source>
   <translation>media</translation>
  </message>
  <message>
   <source>mentions</source>
   <translation>mențiuni</translation>
  </message>
  <message>
   <source>message</source>
   <translation>mesaj</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nume</translation>
  </message>
  <message>
   <source>narrative</source>
   <translation>narațiune</translation>
  </message>
  <message>
   <source>network</source>
   <translation>rețea</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>încă fără oră</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>nimeni nu poate decide</translation>
  </message>
  <message>
   <source>nobody is left who does not decide in another step</source>
   <translation>nu mai rămâne nimeni care să nu decidă la alt pas</translation>
  </message>
  <message>
   <source>not signed</source>
   <translation>nesemnat</translation>
  </message>
  <message>
   <source>not yet counted</source>
   <translation>încă nenumărat</translation>
  </message>
  <message>
   <source>note</source>
   <translation>notă</translation>
  </message>
  <message>
   <source>objective</source>
   <translation>obiectiv</translation>
  </message>
  <message>
   <source>observer</source>
   <translation>observator</translation>
  </message>
  <message>
   <source>occasion</source>
   <translation>ocazie</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>responsabil</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of a country that takes part</source>
   <translation>responsabilii, aprobatorii și șefii de campanie ai unei țări participante</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of {0}</source>
   <translation>responsabilii, aprobatorii și șefii de campanie ({0})</translation>
  </message>
  <message>
   <source>on the web page: the server says so, no desk signed it</source>
   <translation>pe pagina web: așa spune serverul, niciun birou nu a semnat</translation>
  </message>
  <message>
   <source>one more person</source>
   <translation>încă o persoană</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>o persoană</translation>
  </message>
  <message>
   <source>only a draft can be sent for approval</source>
   <translation>doar o ciornă poate fi trimisă la aprobare</translation>
  </message>
  <message>
   <source>only a post in review can be taken back from it</source>
   <translation>doar o postare în examinare poate fi luată înapoi</translation>
  </message>
  <message>
   <source>only a scheduled post can be marked as published</source>
   <translation>doar o postare programată poate fi marcată ca publicată</translation>
  </message>
  <message>
   <source>only a scheduled post can be taken off the schedule</source>
   <translation>doar o postare programată poate fi scoasă din program</translation>
  </message>
  <message>
   <source>only a withdrawn post can be reopened</source>
   <translation>doar o postare retrasă poate fi redeschisă</translation>
  </message>
  <message>
   <source>only an approved post can be scheduled</source>
   <translation>doar o postare aprobată poate fi programată</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>origine</translation>
  </message>
  <message>
   <source>override of a blackout</source>
   <translation>excepție de la o interdicție</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>titular</translation>
  </message>
  <message>
   <source>pack</source>
   <translation>pachet</translation>
  </message>
  <message>
   <source>part of the message house</source>
   <translation>partea din casa mesajelor</translation>
  </message>
  <message>
   <source>participation</source>
   <translation>participare</translation>
  </message>
  <message>
   <source>partners</source>
   <translation>parteneri</translation>
  </message>
  <message>
   <source>people with a role in this network</source>
   <translation>persoanele cu un rol în această rețea</translation>
  </message>
  <message>
   <source>people with a role in {0}</source>
   <translation>persoanele cu un rol ({0})</translation>
  </message>
  <message>
   <source>people with another role</source>
   <translation>persoane cu alt rol</translation>
  </message>
  <message>
   <source>person</source>
   <translation>persoană</translation>
  </message>
  <message>
   <source>person who decides instead</source>
   <translation>persoana care decide în loc</translation>
  </message>
  <message>
   <source>person who hands over</source>
   <translation>persoana care predă</translation>
  </message>
  <message>
   <source>place</source>
   <translation>loc</translation>
  </message>
  <message>
   <source>place in the text</source>
   <translation>locul în text</translation>
  </message>
  <message>
   <source>position</source>
   <translation>poziție</translation>
  </message>
  <message>
   <source>post</source>
   <translation>postare</translation>
  </message>
  <message>
   <source>proof</source>
   <translation>dovada</translation>
  </message>
  <message>
   <source>proposal to lift the embargo</source>
   <translation>propunerea de ridicare a embargoului</translation>
  </message>
  <message>
   <source>public key</source>
   <translation>cheie publică</translation>
  </message>
  <message>
   <source>publication</source>
   <translation>publicare</translation>
  </message>
  <message>
   <source>reach</source>
   <translation>impactul</translation>
  </message>
  <message>
   <source>reactions</source>
   <translation>reacțiile</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>motiv</translation>
  </message>
  <message>
   <source>record</source>
   <translation>înregistrare</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>reamintire</translation>
  </message>
  <message>
   <source>request</source>
   <translation>solicitare</translation>
  </message>
  <message>
   <source>request to cover</source>
   <translation>cerere de acoperire</translation>
  </message>
  <message>
   <source>reservation</source>
   <translation>rezervă</translation>
  </message>
  <message>
   <source>result</source>
   <translation>rezultat</translation>
  </message>
  <message>
   <source>revocation</source>
   <translation>revocare</translation>
  </message>
  <message>
   <source>role</source>
   <translation>rol</translation>
  </message>
  <message>
   <source>roles</source>
   <translation>roluri</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>regulă</translation>
  </message>
  <message>
   <source>scoring</source>
   <translation>evaluare</translation>
  </message>
  <message>
   <source>sensitivity</source>
   <translation>sensibilitate</translation>
  </message>
  <message>
   <source>series</source>
   <translation>serie</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>încheiat</translation>
  </message>
  <message>
   <source>shares</source>
   <translation>distribuirile</translation>
  </message>
  <message>
   <source>side that placed it</source>
   <translation>partea care a pus-o</translation>
  </message>
  <message>
   <source>signed on a desk</source>
   <translation>semnat la un birou</translation>
  </message>
  <message>
   <source>signing_key</source>
   <translation>cheie de semnare</translation>
  </message>
  <message>
   <source>skipped dates</source>
   <translation>date sărite</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>cineva</translation>
  </message>
  <message>
   <source>source</source>
   <translation>sursă</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>etapă</translation>
  </message>
  <message>
   <source>start</source>
   <translation>început</translation>
  </message>
  <message>
   <source>start time</source>
   <translation>ora de început</translation>
  </message>
  <message>
   <source>status</source>
   <translation>stare</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>oprire</translation>
  </message>
  <message>
   <source>strategy</source>
   <translation>strategie</translation>
  </message>
  <message>
   <source>submission</source>
   <translation>trimitere la aprobare</translation>
  </message>
  <message>
   <source>switch</source>
   <translation>comutator</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>etichetă</translation>
  </message>
  <message>
   <source>taking back</source>
   <translation>luare înapoi</translation>
  </message>
  <message>
   <source>template</source>
   <translation>șablon</translation>
  </message>
  <message>
   <source>text</source>
   <translation>text</translation>
  </message>
  <message>
   <source>the invisible sign U+{0}</source>
   <translation>semnul invizibil U+{0}</translation>
  </message>
  <message>
   <source>the person who wrote it</source>
   <translation>persoana care a scris</translation>
  </message>
  <message>
   <source>the signature does not fit: altered or forged</source>
   <translation>semnătura nu se potrivește: modificat sau falsificat</translation>
  </message>
  <message>
   <source>the stream of records does not add up</source>
   <translation>fluxul de înregistrări nu se potrivește</translation>
  </message>
  <message>
   <source>the stream of records does not begin as it should ({0})</source>
   <translation>fluxul de înregistrări nu începe cum trebuie ({0})</translation>
  </message>
  <message>
   <source>the stream of records has no end</source>
   <translation>fluxul de înregistrări nu are sfârșit</translation>
  </message>
  <message>
   <source>the stream of records is empty</source>
   <translation>fluxul de înregistrări este gol</translation>
  </message>
  <message>
   <source>the stream of records was cut short</source>
   <translation>fluxul de înregistrări a fost tăiat</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>toată rețeaua</translation>
  </message>
  <message>
   <source>the {0} changed</source>
   <translation>s-a schimbat: {0}</translation>
  </message>
  <message>
   <source>there is nothing left to override</source>
   <translation>nu mai este nevoie de excepție</translation>
  </message>
  <message>
   <source>those who decide for them</source>
   <translation>cei care decid în locul lor</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>ora publicării</translation>
  </message>
  <message>
   <source>time zone</source>
   <translation>fus orar</translation>
  </message>
  <message>
   <source>title</source>
   <translation>titlu</translation>
  </message>
  <message>
   <source>to fix</source>
   <translation>de corectat</translation>
  </message>
  <message>
   <source>translated revision</source>
   <translation>revizia tradusă</translation>
  </message>
  <message>
   <source>views</source>
   <translation>vizualizările</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>așteaptă</translation>
  </message>
  <message>
   <source>website</source>
   <translation>site web</translation>
  </message>
  <message>
   <source>withdrawal</source>
   <translation>retragere</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>exprimare</translation>
  </message>
  <message>
   <source>wording rules</source>
   <translation>reguli de exprimare</translation>
  </message>
  <message>
   <source>working language</source>
   <translation>limbă de lucru</translation>
  </message>
  <message>
   <source>{0} asks for a title.</source>
   <translation>{0} cere un titlu.</translation>
  </message>
  <message>
   <source>{0} can decide</source>
   <translation>pot decide: {0}</translation>
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>{0} nu poate fi accesat.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} nu poate fi citit: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} nu poate fi scris: {1}.</translation>
  </message>
  <message>
   <source>{0} did not answer in time.</source>
   <translation>{0} nu a răspuns la timp.</translation>
  </message>
  <message>
   <source>{0} does not exist, or you may not see it.</source>
   <translation>{0} nu există sau nu îl puteți vedea.</translation>
  </message>
  <message>
   <source>{0} does not say whether an emoji counts 1 or 2; counted as 2 the text is too long.</source>
   <translation>{0} nu spune dacă un emoji contează 1 sau 2; socotit 2, textul este prea lung.</translation>
  </message>
  <message>
   <source>{0} does not take {1} in a text.</source>
   <translation>{0} nu acceptă {1} într-un text.</translation>
  </message>
  <message>
   <source>{0} for {1} ({2})</source>
   <translation>{0} pentru {1} ({2})</translation>
  </message>
  <message>
   <source>{0} has no description.</source>
   <translation>{0} nu are descriere.</translation>
  </message>
  <message>
   <source>{0} has {1} MB; at most {2} MB are read.</source>
   <translation>{0} are {1} MB; se citesc cel mult {2} MB.</translation>
  </message>
  <message>
   <source>{0} is an export in JSON.</source>
   <translation>{0} este un export în JSON.</translation>
  </message>
  <message>
   <source>{0} is an old Excel file or protected by a password.</source>
   <translation>{0} este un fișier Excel vechi sau protejat cu parolă.</translation>
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation>{0} este gol.</translation>
  </message>
  <message>
   <source>{0} is not a file.</source>
   <translation>{0} nu este un fișier.</translation>
  </message>
  <message>
   <source>{0} is not invited to this campaign.</source>
   <translation>{0} nu este printre invitații acestei campanii.</translation>
  </message>
  <message>
   <source>{0} is said to take only {1} {2}; this text has {3}.</source>
   <translation>Se pare că {0} acceptă doar {1} {2}; acest text are {3}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1} only.</source>
   <translation>{0} poate fi folosit doar până la {1}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1}; the post stays public longer.</source>
   <translation>{0} poate fi folosit până la {1}; postarea rămâne publică mai mult.</translation>
  </message>
  <message>
   <source>{0} may cut or refuse a text longer than {1} {2}; this has {3}.</source>
   <translation>{0} poate tăia sau refuza un text mai lung de {1} {2}; acesta are {3}.</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward.</source>
   <translation>{0} în {1} nu există în {2}: ceasul sare înainte.</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back.</source>
   <translation>{0} în {1} apare de două ori în {2}: ceasul se dă înapoi.</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} persoane</translation>
  </message>
  <message>
   <source>{0} posts went out under “{1}”. Give the id of one.</source>
   <translation>Sub „{1}” au apărut mai multe postări ({0}). Indicați id-ul uneia.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} in a post; {2} are attached.</source>
   <translation>{0} acceptă cel mult {1} într-o postare; sunt atașate {2}.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} {2}; this text has {3}.</source>
   <translation>{0} acceptă cel mult {1} {2}; acest text are {3}.</translation>
  </message>
  <message>
   <source>{0} takes no post without a picture or a film.</source>
   <translation>{0} nu acceptă postări fără imagine sau film.</translation>
  </message>
  <message>
   <source>{0} was done again.</source>
   <translation>Refăcut: {0}.</translation>
  </message>
  <message>
   <source>{0} was undone.</source>
   <translation>Anulat: {0}.</translation>
  </message>
  <message>
   <source>“channel rules”: {0}</source>
   <translation>„regulile canalelor”: {0}</translation>
  </message>
  <message>
   <source>“e-mail address”: It must be an address in small letters.</source>
   <translation>„adresa de e-mail”: Trebuie să fie o adresă cu litere mici.</translation>
  </message>
  <message>
   <source>“roles”: It must be a list of pairs of a role and a country.</source>
   <translation>„roluri”: Trebuie să fie o listă de perechi rol și țară.</translation>
  </message>
  <message>
   <source>“{0}” cannot be set as a whole.</source>
   <translation>„{0}” nu se poate stabili în întregime.</translation>
  </message>
  <message>
   <source>“{0}” does not map a header to a column.</source>
   <translation>„{0}” nu leagă un antet de o coloană.</translation>
  </message>
  <message>
   <source>“{0}” is better said otherwise: {1} ({2}).</source>
   <translation>„{0}” se spune mai bine altfel: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is for posts.</source>
   <translation>„{0}” este pentru postări.</translation>
  </message>
  <message>
   <source>“{0}” is for records of another kind.</source>
   <translation>„{0}” este pentru înregistrări de alt fel.</translation>
  </message>
  <message>
   <source>“{0}” is missing: {1} ({2}).</source>
   <translation>Lipsește „{0}”: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is no answer.</source>
   <translation>„{0}” nu este un răspuns.</translation>
  </message>
  <message>
   <source>“{0}” is no e-mail address.</source>
   <translation>„{0}” nu este o adresă de e-mail.</translation>
  </message>
  <message>
   <source>“{0}” is no intent.</source>
   <translation>„{0}” nu este o intenție.</translation>
  </message>
  <message>
   <source>“{0}” is not a country of the network.</source>
   <translation>„{0}” nu este o țară a rețelei.</translation>
  </message>
  <message>
   <source>“{0}” is not a date. Write it as 2026-12-10 or 10.12.2026.</source>
   <translation>„{0}” nu este o dată. Scrieți-o ca 2026-12-10 sau 10.12.2026.</translation>
  </message>
  <message>
   <source>“{0}” is not a day.</source>
   <translation>„{0}” nu este o zi.</translation>
  </message>
  <message>
   <source>“{0}” is not a local time.</source>
   <translation>„{0}” nu este o oră locală.</translation>
  </message>
  <message>
   <source>“{0}” is not a month.</source>
   <translation>„{0}” nu este o lună.</translation>
  </message>
  <message>
   <source>“{0}” is not a part of a series.</source>
   <translation>„{0}” nu este o parte a unei serii.</translation>
  </message>
  <message>
   <source>“{0}” is not a recurrence rule.</source>
   <translation>„{0}” nu este o regulă de repetare.</translation>
  </message>
  <message>
   <source>“{0}” is not a set.</source>
   <translation>„{0}” nu este o mulțime.</translation>
  </message>
  <message>
   <source>“{0}” is not a time zone.</source>
   <translation>„{0}” nu este un fus orar.</translation>
  </message>
  <message>
   <source>“{0}” is not a whole number from 0 up. Write it without dots and commas: 12500.</source>
   <translation>„{0}” nu este un număr întreg de la 0 în sus. Scrieți-l fără puncte și virgule: 12500.</translation>
  </message>
  <message>
   <source>“{0}” is not an encoding of text.</source>
   <translation>„{0}” nu este o codare de text.</translation>
  </message>
  <message>
   <source>“{0}” is not encrypted: passwords and drafts could be read on the way.</source>
   <translation>„{0}” nu este criptat: parolele și ciornele ar putea fi citite pe drum.</translation>
  </message>
  <message>
   <source>“{0}” is not known.</source>
   <translation>„{0}” nu este cunoscut.</translation>
  </message>
  <message>
   <source>“{0}” is not the address of a server.</source>
   <translation>„{0}” nu este adresa unui server.</translation>
  </message>
  <message>
   <source>“{0}” is not to be used: {1} ({2}).</source>
   <translation>„{0}” nu se folosește: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is set by the workflow only.</source>
   <translation>„{0}” se stabilește doar prin flux.</translation>
  </message>
  <message>
   <source>“{0}” makes no further post.</source>
   <translation>Din „{0}” nu mai rezultă nicio postare.</translation>
  </message>
  <message>
   <source>“{0}” must be a list.</source>
   <translation>„{0}” trebuie să fie o listă.</translation>
  </message>
  <message>
   <source>“{0}” needs a footnote: {1} ({2}).</source>
   <translation>„{0}” necesită o notă de subsol: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}”: {1}</source>
   <translation>„{0}”: {1}</translation>
  </message>
 </context>
 <context>
  <name>SeriesActs</name>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation>Alegeți întâi o postare: apăsați Spațiu pe ziua ei.</translation>
  </message>
  <message>
   <source>Choose one post only.</source>
   <translation>Alegeți o singură postare.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Șterge</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Ștergeți această postare?</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated. Give it a date and a time first.</source>
   <translation>Doar o postare cu oră poate fi repetată. Dați-i întâi o dată și o oră.</translation>
  </message>
  <message>
   <source>Skipped: the series goes on without this post.</source>
   <translation>Sărită: seria continuă fără această postare.</translation>
  </message>
  <message>
   <source>{0} of the series deleted.</source>
   <translation>Șterse din serie: {0}.</translation>
  </message>
  <message>
   <source>{0} of the series moved.</source>
   <translation>Mutate din serie: {0}.</translation>
  </message>
 </context>
 <context>
  <name>SeriesStrip</name>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>Toate postările seriei ({0})</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Doar această postare</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Aceasta și următoarele ({0})</translation>
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
   <translation>O cerere de modificări</translation>
  </message>
  <message>
   <source>An approval</source>
   <translation>O aprobare</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postare</translation>
  </message>
  <message>
   <source>Writing the {0}</source>
   <translation>Scriere: {0}</translation>
  </message>
 </context>
 <context>
  <name>SetAsideView</name>
  <message>
   <source>A new post with this text. What was refused stays here until you forget it.</source>
   <translation>O postare nouă cu acest text. Ce a fost refuzat rămâne aici până îl uitați.</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Copiază textul</translation>
  </message>
  <message>
   <source>Done again; it waits to be sent.</source>
   <translation>Făcut din nou; așteaptă trimiterea.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Uită</translation>
  </message>
  <message>
   <source>Forget this?</source>
   <translation>Uitați aceasta?</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Uită…</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Mergi la calendar</translation>
  </message>
  <message>
   <source>It goes from this list. What was written stays in the record's history on this laptop.</source>
   <translation>Dispare din această listă. Ce s-a scris rămâne în istoricul înregistrării pe acest laptop.</translation>
  </message>
  <message>
   <source>Keep it here</source>
   <translation>Păstrează aici</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Postare nouă cu acest text</translation>
  </message>
  <message>
   <source>Nothing is set aside</source>
   <translation>Nimic pus deoparte</translation>
  </message>
  <message>
   <source>Nothing was written in this change.</source>
   <translation>În această schimbare nu s-a scris nimic.</translation>
  </message>
  <message>
   <source>Open the record</source>
   <translation>Deschide înregistrarea</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Puse deoparte</translation>
  </message>
  <message>
   <source>The record is not on this laptop any more.</source>
   <translation>Înregistrarea nu mai este pe acest laptop.</translation>
  </message>
  <message>
   <source>The text is copied.</source>
   <translation>Textul este copiat.</translation>
  </message>
  <message>
   <source>There is no record to do it on.</source>
   <translation>Nu există o înregistrare pe care să se facă.</translation>
  </message>
  <message>
   <source>This change holds no text of a post.</source>
   <translation>Această schimbare nu conține text de postare.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Încearcă din nou</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>Ce s-a scris</translation>
  </message>
  <message>
   <source>When the server refuses something that you did, it comes here with the reason. No word of yours is lost.</source>
   <translation>Când serverul refuză ceva ce ați făcut, vine aici cu motivul. Niciun cuvânt al dvs. nu se pierde.</translation>
  </message>
  <message>
   <source>{0} · refused {1}</source>
   <translation>{0} · refuzat {1}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>As the system</source>
   <translation>Ca sistemul</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Întunecat</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contrast ridicat</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Luminos</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key comes out of your passphrase.</source>
   <translation>Ciornele sunt criptate; cheia vine din fraza dvs. de acces.</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key is kept by the keyring of this system.</source>
   <translation>Ciornele sunt criptate; cheia este păstrată de inelul de chei al acestui sistem.</translation>
  </message>
 </context>
 <context>
  <name>SettingsView</name>
  <message>
   <source>Appearance</source>
   <translation>Aspect</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Culori</translation>
  </message>
  <message>
   <source>International days of the United Nations, such as 10 December</source>
   <translation>Zile internaționale ale Națiunilor Unite, de exemplu 10 decembrie</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Limba ferestrei</translation>
  </message>
  <message>
   <source>National days in the calendar</source>
   <translation>Zile naționale în calendar</translation>
  </message>
  <message>
   <source>No second time zone</source>
   <translation>Fără al doilea fus orar</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Deschide dosarul</translation>
  </message>
  <message>
   <source>Open the window in this language</source>
   <translation>Deschide fereastra în această limbă</translation>
  </message>
  <message>
   <source>Second time zone of week and day</source>
   <translation>Al doilea fus orar în săptămână și zi</translation>
  </message>
  <message>
   <source>Server and account</source>
   <translation>Server și cont</translation>
  </message>
  <message>
   <source>Show times in</source>
   <translation>Orele se arată în</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Deconectare</translation>
  </message>
  <message>
   <source>Signed in to {0}.</source>
   <translation>Conectat la {0}.</translation>
  </message>
  <message>
   <source>Signed in. Your work is being sent, and the network's is fetched.</source>
   <translation>Conectat. Munca dvs. se trimite, iar a rețelei se aduce.</translation>
  </message>
  <message>
   <source>Signed out of {0}. Sign in to send what waits.</source>
   <translation>Deconectat de la {0}. Conectați-vă pentru a trimite ce așteaptă.</translation>
  </message>
  <message>
   <source>Signed out. Records and unsent work stay on this laptop.</source>
   <translation>Deconectat. Înregistrările și munca netrimisă rămân pe acest laptop.</translation>
  </message>
  <message>
   <source>The server is being told.</source>
   <translation>Serverul este anunțat.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Acest laptop</translation>
  </message>
  <message>
   <source>This laptop works without a server. Join one: your work then goes along.</source>
   <translation>Acest laptop lucrează fără server. Alăturați-vă unuia: munca merge cu dvs.</translation>
  </message>
  <message>
   <source>Time zone in which times are shown</source>
   <translation>Fusul orar în care se arată orele</translation>
  </message>
  <message>
   <source>Times and days</source>
   <translation>Ore și zile</translation>
  </message>
  <message>
   <source>Your work lies in {0}</source>
   <translation>Munca dvs. se află în {0}</translation>
  </message>
 </context>
 <context>
  <name>ShiftDays</name>
  <message>
   <source>By</source>
   <translation>Cu</translation>
  </message>
  <message>
   <source>Each post keeps its time of day, also when the clocks change.</source>
   <translation>Fiecare postare își păstrează ora, și când se schimbă ora oficială.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Cât</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Decalează</translation>
  </message>
  <message>
   <source>Shift {0}</source>
   <translation>Decalează {0}</translation>
  </message>
  <message>
   <source>Unit and direction</source>
   <translation>Unitate și direcție</translation>
  </message>
  <message>
   <source>days earlier</source>
   <translation>zile mai devreme</translation>
  </message>
  <message>
   <source>days later</source>
   <translation>zile mai târziu</translation>
  </message>
  <message>
   <source>weeks earlier</source>
   <translation>săptămâni mai devreme</translation>
  </message>
  <message>
   <source>weeks later</source>
   <translation>săptămâni mai târziu</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Every post has a time. Drop one here to take its time away.</source>
   <translation>Toate postările au oră. Lăsați una aici pentru a-i lua ora.</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>Postare nouă</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Postare nouă, {0}</translation>
  </message>
  <message>
   <source>No post without a time passes the filters.</source>
   <translation>Nicio postare fără oră nu trece de filtre.</translation>
  </message>
  <message>
   <source>Nothing is planned for this day.</source>
   <translation>Nimic nu este planificat pentru această zi.</translation>
  </message>
  <message>
   <source>Nothing of this day passes the filters.</source>
   <translation>Nimic din această zi nu trece de filtre.</translation>
  </message>
  <message>
   <source>Posts of the day</source>
   <translation>Postările zilei</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Ia ora</translation>
  </message>
  <message>
   <source>The newest {0} are here; filters find the others.</source>
   <translation>Cele mai noi {0} sunt aici; filtrele le găsesc pe celelalte.</translation>
  </message>
  <message>
   <source>Unscheduled</source>
   <translation>Fără dată</translation>
  </message>
  <message>
   <source>Unscheduled posts</source>
   <translation>Postări fără dată</translation>
  </message>
  <message>
   <source>Unscheduled · {0}</source>
   <translation>Fără dată · {0}</translation>
  </message>
  <message>
   <source>{0} in review</source>
   <translation>În examinare: {0}</translation>
  </message>
  <message>
   <source>{0}, the first {1} here; the agenda has all</source>
   <translation>{0}, aici primele {1}; agenda le are pe toate</translation>
  </message>
 </context>
 <context>
  <name>SideBar</name>
  <message>
   <source>Places</source>
   <translation>Locuri</translation>
  </message>
 </context>
 <context>
  <name>SidesPanel</name>
  <message>
   <source>As it was · {0}</source>
   <translation>Cum era · {0}</translation>
  </message>
  <message>
   <source>Bring it back with this</source>
   <translation>Adu înapoi cu aceasta</translation>
  </message>
  <message>
   <source>Keep {0}</source>
   <translation>Păstrează: {0}</translation>
  </message>
  <message>
   <source>Kept beside it · {0}</source>
   <translation>Păstrat alături · {0}</translation>
  </message>
  <message>
   <source>Leave it deleted</source>
   <translation>Lasă șters</translation>
  </message>
  <message>
   <source>Stands now · {0}</source>
   <translation>Rămâne acum · {0}</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Ia: {0}</translation>
  </message>
  <message>
   <source>Written · {0}</source>
   <translation>Scris · {0}</translation>
  </message>
  <message>
   <source>{0} Both are kept here; what is not taken stays in the history.</source>
   <translation>{0} Ambele se păstrează aici; ce nu se ia rămâne în istoric.</translation>
  </message>
  <message>
   <source>{0} and {1} wrote the {2} without seeing each other's.</source>
   <translation>{0} și {1} au scris câmpul „{2}” fără să se vadă unul pe altul.</translation>
  </message>
  <message>
   <source>{0} {1} had written in it, so nothing is lost: decide.</source>
   <translation>{0} Și {1} scrisese în ea, deci nimic nu este pierdut: decideți.</translation>
  </message>
 </context>
 <context>
  <name>Sight</name>
  <message numerus="yes">
   <source>%n of them are hidden by the filters now.</source>
   <translation>
    <numerusform>Filtrele ascund acum %n dintre ele.</numerusform>
    <numerusform>Filtrele ascund acum %n dintre ele.</numerusform>
    <numerusform>Filtrele ascund acum %n dintre ele.</numerusform>
   </translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Arată</translation>
  </message>
  <message>
   <source>The filters hide it now.</source>
   <translation>Filtrele o ascund acum.</translation>
  </message>
 </context>
 <context>
  <name>SigningKeys</name>
  <message>
   <source>Another desk</source>
   <translation>Alt birou</translation>
  </message>
  <message>
   <source>Keys that sign my decisions</source>
   <translation>Chei care semnează deciziile mele</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Revocă</translation>
  </message>
  <message>
   <source>The first decision on a desk makes one. Where in doubt, compare the letters aloud.</source>
   <translation>O face prima decizie pe un birou. Dacă aveți îndoieli, comparați semnele cu voce tare.</translation>
  </message>
  <message>
   <source>The key signs nothing any more; what it signed stays signed.</source>
   <translation>Cheia nu mai semnează nimic; ce a semnat rămâne semnat.</translation>
  </message>
  <message>
   <source>The web page</source>
   <translation>Pagina web</translation>
  </message>
  <message>
   <source>This desk</source>
   <translation>Acest birou</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>It changed since you translated it. The text of that time is not on this laptop, so nothing is marked.</source>
   <translation>S-a schimbat de când ați tradus. Textul de atunci nu este pe acest laptop, deci nimic nu este marcat.</translation>
  </message>
  <message>
   <source>Mark as up to date</source>
   <translation>Marchează ca actuală</translation>
  </message>
  <message>
   <source>New words are underlined, words that went are struck out.</source>
   <translation>Cuvintele noi sunt subliniate, cele scoase sunt tăiate.</translation>
  </message>
  <message>
   <source>Since you translated revision {0}: {1}</source>
   <translation>De când ați tradus revizia {0}: {1}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Sursă</translation>
  </message>
  <message>
   <source>Source text</source>
   <translation>Textul sursă</translation>
  </message>
  <message>
   <source>Source · {0} · revision {1}</source>
   <translation>Sursă · {0} · revizia {1}</translation>
  </message>
  <message>
   <source>The translation is behind its source</source>
   <translation>Traducerea a rămas în urma sursei</translation>
  </message>
  <message>
   <source>This post belongs to no message: there is no joint text beside it.</source>
   <translation>Această postare nu ține de un mesaj: nu există un text comun alături.</translation>
  </message>
  <message>
   <source>Translated from revision {0}.</source>
   <translation>Tradus din revizia {0}.</translation>
  </message>
 </context>
 <context>
  <name>Spelling</name>
  <message numerus="yes">
   <source>%n words to look at (F7)</source>
   <translation>
    <numerusform>%n cuvânt de verificat (F7)</numerusform>
    <numerusform>%n cuvinte de verificat (F7)</numerusform>
    <numerusform>%n de cuvinte de verificat (F7)</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word to look at (F7)</source>
   <translation>1 cuvânt de verificat (F7)</translation>
  </message>
  <message>
   <source>Add “{0}” to my words</source>
   <translation>Adaugă „{0}” la cuvintele mele</translation>
  </message>
  <message>
   <source>Leave “{0}” as it is for now</source>
   <translation>Lasă „{0}” așa deocamdată</translation>
  </message>
  <message>
   <source>Looking for suggestions…</source>
   <translation>Se caută sugestii…</translation>
  </message>
  <message>
   <source>No spelling dictionary exists for {0}, so no word is marked.</source>
   <translation>Nu există dicționar ortografic pentru {0}, deci niciun cuvânt nu este marcat.</translation>
  </message>
  <message>
   <source>No suggestion</source>
   <translation>Nicio sugestie</translation>
  </message>
  <message>
   <source>No word is marked.</source>
   <translation>Niciun cuvânt nu este marcat.</translation>
  </message>
  <message>
   <source>Spelling, {0}: {1}</source>
   <translation>Ortografie, {0}: {1}</translation>
  </message>
  <message>
   <source>Take “{0}” out of my words</source>
   <translation>Scoate „{0}” din cuvintele mele</translation>
  </message>
  <message>
   <source>The dictionary does not have this word.</source>
   <translation>Dicționarul nu are acest cuvânt.</translation>
  </message>
  <message>
   <source>The text cannot be changed here.</source>
   <translation>Textul nu poate fi schimbat aici.</translation>
  </message>
  <message>
   <source>This laptop has no spelling dictionary for {0}. Put {1}.aff and {1}.dic into the folder “{2}” of the profile.</source>
   <translation>Acest laptop nu are dicționar ortografic pentru {0}. Puneți {1}.aff și {1}.dic în dosarul „{2}” al profilului.</translation>
  </message>
  <message>
   <source>no unknown word</source>
   <translation>niciun cuvânt necunoscut</translation>
  </message>
  <message>
   <source>“{0}” is no more one of your words.</source>
   <translation>„{0}” nu mai este printre cuvintele dvs.</translation>
  </message>
  <message>
   <source>“{0}” is one of your words now.</source>
   <translation>„{0}” este acum printre cuvintele dvs.</translation>
  </message>
 </context>
 <context>
  <name>StopBand</name>
  <message>
   <source>Settle them…</source>
   <translation>Rezolvă-le…</translation>
  </message>
  <message>
   <source>Stops…</source>
   <translation>Opriri…</translation>
  </message>
 </context>
 <context>
  <name>Stops</name>
  <message numerus="yes">
   <source>%n more stops stand.</source>
   <translation>
    <numerusform>Mai este în vigoare %n oprire.</numerusform>
    <numerusform>Mai sunt în vigoare %n opriri.</numerusform>
    <numerusform>Mai sunt în vigoare %n de opriri.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts were missed under a stop.</source>
   <translation>
    <numerusform>În timpul unei opriri a fost ratată %n postare.</numerusform>
    <numerusform>În timpul unei opriri au fost ratate %n postări.</numerusform>
    <numerusform>În timpul unei opriri au fost ratate %n de postări.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lift the stop</source>
   <translation>Ridică oprirea</translation>
  </message>
  <message>
   <source>Nothing goes out by itself.</source>
   <translation>Nimic nu apare de la sine.</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Publicarea este oprită ({0}), din {1}, de {2}: {3}</translation>
  </message>
  <message>
   <source>Why may posts go out again? Nothing is published by this; the reason is kept.</source>
   <translation>De ce pot apărea din nou postările? Prin aceasta nu se publică nimic; motivul se păstrează.</translation>
  </message>
  <message>
   <source>a campaign</source>
   <translation>o campanie</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>cineva</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>toată rețeaua</translation>
  </message>
 </context>
 <context>
  <name>StopsDialog</name>
  <message>
   <source>Campaign</source>
   <translation>Campanie</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Închide</translation>
  </message>
  <message>
   <source>Coordinators stop the network, approvers their country, leads their campaigns.</source>
   <translation>Coordonatorii opresc rețeaua, aprobatorii țara lor, conducătorii campaniile lor.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Every campaign</source>
   <translation>Toate campaniile</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>Orice canal</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Toate țările</translation>
  </message>
  <message>
   <source>Everybody whom it concerns reads it</source>
   <translation>O citește oricine este vizat</translation>
  </message>
  <message>
   <source>Lift this stop…</source>
   <translation>Ridică această oprire…</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>Ridicat aici; contează când serverul l-a primit.</translation>
  </message>
  <message>
   <source>Nothing it covers is scheduled or published until it is lifted; nothing resumes by itself.</source>
   <translation>Nimic din ce cuprinde nu se programează și nu se publică până la ridicare; nimic nu se reia de la sine.</translation>
  </message>
  <message>
   <source>Publishing is stopped.</source>
   <translation>Publicarea este oprită.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motiv</translation>
  </message>
  <message>
   <source>Say why: everybody whom it concerns reads it.</source>
   <translation>Spuneți de ce: citește oricine este vizat.</translation>
  </message>
  <message>
   <source>Stop publishing</source>
   <translation>Oprește publicarea</translation>
  </message>
  <message>
   <source>Stops of publishing</source>
   <translation>Opriri ale publicării</translation>
  </message>
  <message>
   <source>Stops that stand</source>
   <translation>Opriri în vigoare</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>Toată rețeaua</translation>
  </message>
 </context>
 <context>
  <name>SubmissionSheet</name>
  <message numerus="yes">
   <source>%n posts are chosen</source>
   <translation>
    <numerusform>%n postare aleasă</numerusform>
    <numerusform>%n postări alese</numerusform>
    <numerusform>%n de postări alese</numerusform>
   </translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Și aceasta ține de decizie</translation>
  </message>
  <message>
   <source>Approved before. Changed since then: {0}.</source>
   <translation>Aprobat mai demult. Schimbat de atunci: {0}.</translation>
  </message>
  <message>
   <source>Its words of then are not on this laptop; these are the words of now.</source>
   <translation>Textul de atunci nu este pe acest laptop; acesta este textul de acum.</translation>
  </message>
  <message>
   <source>Mark what changed since the last approved text</source>
   <translation>Marchează ce s-a schimbat de la ultimul text aprobat</translation>
  </message>
  <message>
   <source>The decision is not yet counted: it waits to be sent.</source>
   <translation>Decizia încă nu se numără: așteaptă trimiterea.</translation>
  </message>
  <message>
   <source>The line on which it rests</source>
   <translation>Poziția pe care se bazează</translation>
  </message>
  <message>
   <source>The line, with what changed</source>
   <translation>Poziția, cu ce s-a schimbat</translation>
  </message>
  <message>
   <source>The text to decide on</source>
   <translation>Textul de decis</translation>
  </message>
  <message>
   <source>You can decide on {0} of {1}; why not on the others stands with each of them.</source>
   <translation>Puteți decide asupra a {0} din {1}; de ce nu asupra celorlalte scrie la fiecare.</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>în examinare</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nimic</translation>
  </message>
  <message>
   <source>the text</source>
   <translation>textul</translation>
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
   <translation>Mai mult</translation>
  </message>
  <message>
   <source>More views of the calendar</source>
   <translation>Mai multe vederi ale calendarului</translation>
  </message>
  <message>
   <source>View of the calendar</source>
   <translation>Vederea calendarului</translation>
  </message>
 </context>
 <context>
  <name>SyncState</name>
  <message numerus="yes">
   <source>%n conflicts to settle</source>
   <translation>
    <numerusform>%n conflict de rezolvat</numerusform>
    <numerusform>%n conflicte de rezolvat</numerusform>
    <numerusform>%n de conflicte de rezolvat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files waiting to send</source>
   <translation>
    <numerusform>%n fișier așteaptă trimiterea</numerusform>
    <numerusform>%n fișiere așteaptă trimiterea</numerusform>
    <numerusform>%n de fișiere așteaptă trimiterea</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were not sent: Media says why</source>
   <translation>
    <numerusform>%n fișier nu a fost trimis: motivul este la Media</numerusform>
    <numerusform>%n fișiere nu au fost trimise: motivul este la Media</numerusform>
    <numerusform>%n de fișiere nu au fost trimise: motivul este la Media</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n set aside</source>
   <translation>
    <numerusform>%n pusă deoparte</numerusform>
    <numerusform>%n puse deoparte</numerusform>
    <numerusform>%n puse deoparte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting to send</source>
   <translation>
    <numerusform>%n așteaptă trimiterea</numerusform>
    <numerusform>%n așteaptă trimiterea</numerusform>
    <numerusform>%n așteaptă trimiterea</numerusform>
   </translation>
  </message>
  <message>
   <source>1 conflict to settle</source>
   <translation>1 conflict de rezolvat</translation>
  </message>
  <message>
   <source>1 file waiting to send</source>
   <translation>1 fișier așteaptă trimiterea</translation>
  </message>
  <message>
   <source>1 file was not sent: Media says why</source>
   <translation>1 fișier nu a fost trimis: motivul este la Media</translation>
  </message>
  <message>
   <source>1 waiting to send</source>
   <translation>1 așteaptă trimiterea</translation>
  </message>
  <message>
   <source>All changes saved here</source>
   <translation>Toate schimbările sunt salvate aici</translation>
  </message>
  <message>
   <source>Fetching: {0} of {1} records.</source>
   <translation>Se preiau: {0} din {1} înregistrări.</translation>
  </message>
  <message>
   <source>No server.</source>
   <translation>Fără server.</translation>
  </message>
  <message>
   <source>Offline.</source>
   <translation>Fără rețea.</translation>
  </message>
  <message>
   <source>Signed out.</source>
   <translation>Deconectat.</translation>
  </message>
  <message>
   <source>Syncing.</source>
   <translation>Se sincronizează.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Acest profil poate fi doar citit; nimic nu se poate schimba.</translation>
  </message>
  <message>
   <source>last synced {0}</source>
   <translation>ultima sincronizare {0}</translation>
  </message>
  <message>
   <source>never synced yet</source>
   <translation>încă nesincronizat</translation>
  </message>
  <message>
   <source>sending a file: {0} of {1}</source>
   <translation>se trimite un fișier: {0} din {1}</translation>
  </message>
 </context>
 <context>
  <name>Syncing</name>
  <message>
   <source>Nothing is being fetched.</source>
   <translation>Nu se preia nimic.</translation>
  </message>
  <message>
   <source>See the report.</source>
   <translation>Vedeți raportul.</translation>
  </message>
  <message>
   <source>The program made a mistake in syncing.</source>
   <translation>Programul a greșit la sincronizare.</translation>
  </message>
  <message>
   <source>The server waits until you confirm that it is you.</source>
   <translation>Serverul așteaptă să confirmați că sunteți dumneavoastră.</translation>
  </message>
  <message>
   <source>There is no server to sync with. Join one in the settings.</source>
   <translation>Nu există server pentru sincronizare. Alăturați-vă unuia în setări.</translation>
  </message>
 </context>
 <context>
  <name>TemplateForm</name>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>Orice canal</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Orice limbă</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Hashtaguri</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Limbă</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nume</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titlu</translation>
  </message>
 </context>
 <context>
  <name>ThreadDialog</name>
  <message>
   <source>&amp;Number the posts: 1/3, 2/3, 3/3</source>
   <translation>&amp;Numerotează postările: 1/3, 2/3, 3/3</translation>
  </message>
  <message>
   <source>A new post of the thread begins here.</source>
   <translation>Aici începe o postare nouă a firului.</translation>
  </message>
  <message>
   <source>Post {0} of {1} · {2} / {3}</source>
   <translation>Postarea {0} din {1} · {2} / {3}</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Împarte într-un fir</translation>
  </message>
  <message>
   <source>The posts of the thread</source>
   <translation>Postările firului</translation>
  </message>
  <message>
   <source>The text changed meanwhile. Split it again.</source>
   <translation>Textul s-a schimbat între timp. Împărțiți-l din nou.</translation>
  </message>
  <message>
   <source>The text fits {0} as one post.</source>
   <translation>Textul încape pe {0} ca o singură postare.</translation>
  </message>
  <message numerus="yes">
   <source>The text is a thread of %n posts.</source>
   <translation>
    <numerusform>Textul este un fir de %n postare.</numerusform>
    <numerusform>Textul este un fir de %n postări.</numerusform>
    <numerusform>Textul este un fir de %n de postări.</numerusform>
   </translation>
  </message>
  <message>
   <source>The text is being cut.</source>
   <translation>Textul se împarte.</translation>
  </message>
  <message>
   <source>The text stays one text with a marked break between two posts, so that it is approved as a whole. Breaks can be moved by hand afterwards.</source>
   <translation>Textul rămâne unul singur, cu o pauză marcată între postări, ca să fie aprobat întreg. Pauzele se pot muta apoi de mână.</translation>
  </message>
  <message>
   <source>This channel has no threads.</source>
   <translation>Acest canal nu are fire.</translation>
  </message>
  <message>
   <source>Write these breaks into the text</source>
   <translation>Scrie aceste pauze în text</translation>
  </message>
 </context>
 <context>
  <name>Tile</name>
  <message>
   <source>Description: {0}</source>
   <translation>Descriere: {0}</translation>
  </message>
  <message>
   <source>Film {0}</source>
   <translation>Filmul {0}</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>Fără descriere.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>Imaginea {0}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>și încă %n</numerusform>
    <numerusform>și încă %n</numerusform>
    <numerusform>și încă %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TimelineModel</name>
  <message>
   <source>Campaign not here</source>
   <translation>Campania nu este aici</translation>
  </message>
  <message>
   <source>Nothing is planned in these days</source>
   <translation>Nimic nu este planificat în aceste zile</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Fără campanie</translation>
  </message>
  <message>
   <source>no campaign runs</source>
   <translation>nicio campanie nu este în curs</translation>
  </message>
  <message>
   <source>today</source>
   <translation>astăzi</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message>
   <source>A day earlier</source>
   <translation>Cu o zi mai devreme</translation>
  </message>
  <message>
   <source>A day later</source>
   <translation>Cu o zi mai târziu</translation>
  </message>
  <message>
   <source>Change dates…</source>
   <translation>Schimbă datele…</translation>
  </message>
  <message>
   <source>Choose a campaign first.</source>
   <translation>Alegeți întâi o campanie.</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Postare nouă, {0}</translation>
  </message>
  <message>
   <source>Open the campaign</source>
   <translation>Deschide campania</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Săptămâna {0}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} – {1}</translation>
  </message>
 </context>
 <context>
  <name>TimelineTable</name>
  <message>
   <source>Timeline</source>
   <translation>Cronologie</translation>
  </message>
 </context>
 <context>
  <name>TimingRow</name>
  <message>
   <source>Date of publication</source>
   <translation>Data publicării</translation>
  </message>
  <message>
   <source>Give it a time</source>
   <translation>Dă-i o oră</translation>
  </message>
  <message>
   <source>Remove the time</source>
   <translation>Elimină ora</translation>
  </message>
  <message>
   <source>Remove the time of publication</source>
   <translation>Elimină ora publicării</translation>
  </message>
  <message>
   <source>Time of publication</source>
   <translation>Ora publicării</translation>
  </message>
  <message>
   <source>Time zone of the audience</source>
   <translation>Fusul orar al publicului</translation>
  </message>
  <message>
   <source>Your time: {0}</source>
   <translation>Ora dumneavoastră: {0}</translation>
  </message>
  <message>
   <source>{0} (UTC{1})</source>
   <translation>{0} (UTC{1})</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward. Choose:</source>
   <translation>{0} în {1} nu există în {2}: ceasul sare înainte. Alegeți:</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back. Which one?</source>
   <translation>{0} în {1} apare de două ori în {2}: ceasul se dă înapoi. Care?</translation>
  </message>
 </context>
 <context>
  <name>Tools</name>
  <message>
   <source>By campaign</source>
   <translation>Pe campanii</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>Pe țări</translation>
  </message>
  <message>
   <source>Lanes</source>
   <translation>Benzi</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Lună</translation>
  </message>
  <message>
   <source>Nearer with Ctrl++, farther with Ctrl+-</source>
   <translation>Mai aproape cu Ctrl++, mai departe cu Ctrl+-</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Trimestru</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Săptămână</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Mărire</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>New post</source>
   <translation>Postare nouă</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Căutare</translation>
  </message>
  <message>
   <source>Search (Ctrl+F)</source>
   <translation>Căutare (Ctrl+F)</translation>
  </message>
  <message>
   <source>Search posts, any script (Ctrl+F)</source>
   <translation>Caută postări, orice scriere (Ctrl+F)</translation>
  </message>
 </context>
 <context>
  <name>TranslationsTable</name>
  <message>
   <source>Changed since: the translation is behind</source>
   <translation>Schimbat între timp: traducerea a rămas în urmă</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Țară</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Limbă</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Sursă</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Etapă</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>De scris</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Traduceri</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Actual</translation>
  </message>
 </context>
 <context>
  <name>Trying</name>
  <message numerus="yes">
   <source>%n left as they are: {0}</source>
   <translation>
    <numerusform>%n rămasă neschimbată: {0}</numerusform>
    <numerusform>%n rămase neschimbate: {0}</numerusform>
    <numerusform>%n rămase neschimbate: {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>(and %n other reasons)</source>
   <translation>
    <numerusform>(și încă %n motiv)</numerusform>
    <numerusform>(și încă %n motive)</numerusform>
    <numerusform>(și încă %n de motive)</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Lasă-le</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nimic nu s-a schimbat.</translation>
  </message>
 </context>
 <context>
  <name>ViewsButton</name>
  <message>
   <source>Delete</source>
   <translation>Șterge</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>Păstrează această vedere</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Păstrează această vedere…</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Redenumește</translation>
  </message>
  <message>
   <source>Rename the view</source>
   <translation>Redenumește vederea</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>Vederi salvate</translation>
  </message>
  <message>
   <source>The view “{0}” is gone.</source>
   <translation>Vederea „{0}” nu mai este.</translation>
  </message>
  <message>
   <source>The view “{0}” is kept.</source>
   <translation>Vederea „{0}” este păstrată.</translation>
  </message>
  <message>
   <source>View: {0}</source>
   <translation>Vedere: {0}</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Vederi</translation>
  </message>
 </context>
 <context>
  <name>WeekPage</name>
  <message>
   <source>Hours of the week</source>
   <translation>Orele săptămânii</translation>
  </message>
 </context>
 <context>
  <name>Widgets</name>
  <message numerus="yes">
   <source>%n of them new</source>
   <translation>
    <numerusform>din care %n nouă</numerusform>
    <numerusform>din care %n noi</numerusform>
    <numerusform>din care %n noi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <translation>
    <numerusform>%n cuvânt</numerusform>
    <numerusform>%n cuvinte</numerusform>
    <numerusform>%n de cuvinte</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 cuvânt</translation>
  </message>
  <message>
   <source>No word changed.</source>
   <translation>Niciun cuvânt nu s-a schimbat.</translation>
  </message>
  <message>
   <source>Only spaces changed.</source>
   <translation>S-au schimbat doar spațiile.</translation>
  </message>
  <message>
   <source>{0} added, {1} removed.</source>
   <translation>Adăugate: {0}, eliminate: {1}.</translation>
  </message>
  <message numerus="yes">
   <source>{0}, %n waiting</source>
   <translation>
    <numerusform>{0}, %n așteaptă</numerusform>
    <numerusform>{0}, %n așteaptă</numerusform>
    <numerusform>{0}, %n așteaptă</numerusform>
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
   <translation>Copiază-le și închide</translation>
  </message>
  <message>
   <source>Saved here. The desk saves by itself as you type.</source>
   <translation>Salvat aici. Biroul salvează singur în timp ce scrieți.</translation>
  </message>
  <message>
   <source>Some words are not kept yet.</source>
   <translation>Unele cuvinte nu sunt încă păstrate.</translation>
  </message>
  <message>
   <source>Stay here</source>
   <translation>Rămâi aici</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Biroul nu este deschis încă.</translation>
  </message>
  <message>
   <source>There is no place “{0}” in this version.</source>
   <translation>Nu există locul „{0}” în această versiune.</translation>
  </message>
  <message>
   <source>They could not be saved, or are a comment that was not sent:</source>
   <translation>Nu au putut fi salvate, sau sunt un comentariu netrimis:</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Aceasta nu mai este pe acest laptop.</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Ore în {0}</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Am înțeles</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Anulează acțiunea</translation>
  </message>
 </context>
 <context>
  <name>WordDiffView</name>
  <message>
   <source>What changed</source>
   <translation>Ce s-a schimbat</translation>
  </message>
 </context>
 <context>
  <name>WordMarks</name>
  <message>
   <source>Add the footnote</source>
   <translation>Adaugă nota</translation>
  </message>
  <message>
   <source>Write “{0}”</source>
   <translation>Scrie „{0}”</translation>
  </message>
 </context>
 <context>
  <name>WordingForm</name>
  <message>
   <source>Approvers and administrators of the country write its rules.</source>
   <translation>Regulile țării le scriu aprobatorii și administratorii ei.</translation>
  </message>
  <message>
   <source>Asks for</source>
   <translation>Cere</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Pentru că</translation>
  </message>
  <message>
   <source>Better said otherwise</source>
   <translation>Mai bine altfel</translation>
  </message>
  <message>
   <source>Blocks</source>
   <translation>Blochează</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Închide</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Șterge</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Efect</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Orice limbă</translation>
  </message>
  <message>
   <source>Footnote</source>
   <translation>Notă de subsol</translation>
  </message>
  <message>
   <source>Has to be there</source>
   <translation>Trebuie să apară</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Limbă</translation>
  </message>
  <message>
   <source>Needs a footnote</source>
   <translation>Are nevoie de notă de subsol</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Regulă nouă</translation>
  </message>
  <message>
   <source>Not to be used</source>
   <translation>Nu se folosește</translation>
  </message>
  <message>
   <source>Only where the text says</source>
   <translation>Doar unde textul spune</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regulă</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salvează</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Sursă</translation>
  </message>
  <message>
   <source>Switch the pack on to change its rules; then they are your country's own.</source>
   <translation>Porniți pachetul ca să-i schimbați regulile; atunci sunt ale țării dumneavoastră.</translation>
  </message>
  <message>
   <source>The pack is off: switch it on for it to find anything.</source>
   <translation>Pachetul este oprit: porniți-l ca să găsească ceva.</translation>
  </message>
  <message>
   <source>The rule is kept.</source>
   <translation>Regula este păstrată.</translation>
  </message>
  <message>
   <source>The rule was deleted.</source>
   <translation>Regula a fost ștearsă.</translation>
  </message>
  <message>
   <source>Warns</source>
   <translation>Avertizează</translation>
  </message>
  <message>
   <source>Wording rules · {0}</source>
   <translation>Reguli de exprimare · {0}</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Cuvinte</translation>
  </message>
  <message>
   <source>Write instead</source>
   <translation>Scrieți în schimb</translation>
  </message>
  <message>
   <source>always</source>
   <translation>întotdeauna</translation>
  </message>
  <message>
   <source>such as Kiev*, where * stands for any ending</source>
   <translation>de exemplu Kiev*, unde * ține locul oricărei terminații</translation>
  </message>
 </context>
 <context>
  <name>WordingPart</name>
  <message numerus="yes">
   <source>%n rules</source>
   <translation>
    <numerusform>%n regulă</numerusform>
    <numerusform>%n reguli</numerusform>
    <numerusform>%n de reguli</numerusform>
   </translation>
  </message>
  <message>
   <source>Country whose wording rules are shown</source>
   <translation>Țara ale cărei reguli de exprimare sunt afișate</translation>
  </message>
  <message>
   <source>Own rules</source>
   <translation>Reguli proprii</translation>
  </message>
  <message>
   <source>Rules mark words in the drafts of a country. Each pack is off until somebody switches it on.</source>
   <translation>Regulile marchează cuvinte în ciornele unei țări. Fiecare pachet este oprit până când cineva îl pornește.</translation>
  </message>
  <message>
   <source>Show rules…</source>
   <translation>Arată regulile…</translation>
  </message>
  <message>
   <source>Show the rules of {0}</source>
   <translation>Arată regulile: {0}</translation>
  </message>
  <message>
   <source>The approvers and administrators of a country switch its packs on and write its rules.</source>
   <translation>Aprobatorii și administratorii unei țări îi pornesc pachetele și îi scriu regulile.</translation>
  </message>
  <message>
   <source>Wording rules</source>
   <translation>Reguli de exprimare</translation>
  </message>
  <message>
   <source>Write an own rule…</source>
   <translation>Scrie o regulă proprie…</translation>
  </message>
  <message>
   <source>“{0}” is switched off.</source>
   <translation>„{0}” este oprit.</translation>
  </message>
  <message>
   <source>“{0}” is switched on.</source>
   <translation>„{0}” este pornit.</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message numerus="yes">
   <source>%n events</source>
   <translation>
    <numerusform>%n eveniment</numerusform>
    <numerusform>%n evenimente</numerusform>
    <numerusform>%n de evenimente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n postare</numerusform>
    <numerusform>%n postări</numerusform>
    <numerusform>%n de postări</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n</numerusform>
    <numerusform>+%n</numerusform>
    <numerusform>+%n</numerusform>
   </translation>
  </message>
  <message>
   <source>1 event</source>
   <translation>1 eveniment</translation>
  </message>
  <message>
   <source>1 post</source>
   <translation>1 postare</translation>
  </message>
  <message numerus="yes">
   <source>{0} of %n posts</source>
   <translation>
    <numerusform>{0} din %n postare</numerusform>
    <numerusform>{0} din %n postări</numerusform>
    <numerusform>{0} din %n de postări</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} din: {1}</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>„{0}”</translation>
  </message>
 </context>
 <context>
  <name>WorldDays</name>
  <message>
   <source>Day against Trafficking in Persons</source>
   <translation>Ziua împotriva traficului de persoane</translation>
  </message>
  <message>
   <source>Day for Universal Access to Information</source>
   <translation>Ziua accesului universal la informație</translation>
  </message>
  <message>
   <source>Day for the Elimination of Racial Discrimination</source>
   <translation>Ziua pentru eliminarea discriminării rasiale</translation>
  </message>
  <message>
   <source>Day for the Elimination of Violence against Women</source>
   <translation>Ziua pentru eliminarea violenței împotriva femeilor</translation>
  </message>
  <message>
   <source>Day of Multilateralism and Diplomacy for Peace</source>
   <translation>Ziua multilateralismului și diplomației pentru pace</translation>
  </message>
  <message>
   <source>Day of Persons with Disabilities</source>
   <translation>Ziua persoanelor cu dizabilități</translation>
  </message>
  <message>
   <source>Day to End Impunity for Crimes against Journalists</source>
   <translation>Ziua pentru încetarea impunității crimelor împotriva jurnaliștilor</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>Ziua Europei</translation>
  </message>
  <message>
   <source>Holocaust Remembrance Day</source>
   <translation>Ziua comemorării Holocaustului</translation>
  </message>
  <message>
   <source>Human Rights Day</source>
   <translation>Ziua drepturilor omului</translation>
  </message>
  <message>
   <source>International Anti-Corruption Day</source>
   <translation>Ziua internațională anticorupție</translation>
  </message>
  <message>
   <source>International Day of Democracy</source>
   <translation>Ziua internațională a democrației</translation>
  </message>
  <message>
   <source>International Day of Education</source>
   <translation>Ziua internațională a educației</translation>
  </message>
  <message>
   <source>International Day of Families</source>
   <translation>Ziua internațională a familiilor</translation>
  </message>
  <message>
   <source>International Day of Peace</source>
   <translation>Ziua internațională a păcii</translation>
  </message>
  <message>
   <source>International Human Solidarity Day</source>
   <translation>Ziua internațională a solidarității umane</translation>
  </message>
  <message>
   <source>International Literacy Day</source>
   <translation>Ziua internațională a alfabetizării</translation>
  </message>
  <message>
   <source>International Migrants Day</source>
   <translation>Ziua internațională a migranților</translation>
  </message>
  <message>
   <source>International Mother Earth Day</source>
   <translation>Ziua internațională a Pământului</translation>
  </message>
  <message>
   <source>International Mother Language Day</source>
   <translation>Ziua internațională a limbii materne</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Ziua internațională a femeii</translation>
  </message>
  <message>
   <source>International Youth Day</source>
   <translation>Ziua internațională a tineretului</translation>
  </message>
  <message>
   <source>Nelson Mandela Day</source>
   <translation>Ziua Nelson Mandela</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Paștele ortodox</translation>
  </message>
  <message>
   <source>United Nations Day</source>
   <translation>Ziua Națiunilor Unite</translation>
  </message>
  <message>
   <source>Western Easter</source>
   <translation>Paștele occidental</translation>
  </message>
  <message>
   <source>World AIDS Day</source>
   <translation>Ziua mondială a luptei împotriva SIDA</translation>
  </message>
  <message>
   <source>World Children's Day</source>
   <translation>Ziua mondială a copilului</translation>
  </message>
  <message>
   <source>World Day for Cultural Diversity</source>
   <translation>Ziua mondială a diversității culturale</translation>
  </message>
  <message>
   <source>World Environment Day</source>
   <translation>Ziua mondială a mediului</translation>
  </message>
  <message>
   <source>World Health Day</source>
   <translation>Ziua mondială a sănătății</translation>
  </message>
  <message>
   <source>World Humanitarian Day</source>
   <translation>Ziua mondială a asistenței umanitare</translation>
  </message>
  <message>
   <source>World Press Freedom Day</source>
   <translation>Ziua mondială a libertății presei</translation>
  </message>
  <message>
   <source>World Refugee Day</source>
   <translation>Ziua mondială a refugiaților</translation>
  </message>
  <message>
   <source>World Water Day</source>
   <translation>Ziua mondială a apei</translation>
  </message>
 </context>
</TS>
