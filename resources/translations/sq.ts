<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq">
 <context>
  <name>Acting</name>
  <message>
   <source>The translation is marked as up to date.</source>
   <translation>Përkthimi u shënua si i përditësuar.</translation>
  </message>
 </context>
 <context>
  <name>Administering</name>
  <message>
   <source>This needs the server, which cannot be reached now.</source>
   <translation>Kjo ka nevojë për serverin, i cili tani nuk arrihet.</translation>
  </message>
  <message>
   <source>This needs the server: sign in first, in the settings.</source>
   <translation>Kjo ka nevojë për serverin: më parë hyni, te cilësimet.</translation>
  </message>
  <message>
   <source>{0} has a new role: {1}</source>
   <translation>{0} ka një rol të ri: {1}</translation>
  </message>
  <message>
   <source>{0} has lost a role: {1}</source>
   <translation>{0} nuk e ka më rolin: {1}</translation>
  </message>
  <message>
   <source>{0} may act again.</source>
   <translation>{0} mund të veprojë përsëri.</translation>
  </message>
  <message>
   <source>{0} may not act any more.</source>
   <translation>{0} nuk vepron dot më.</translation>
  </message>
 </context>
 <context>
  <name>AgendaDelegate</name>
  <message>
   <source>Event</source>
   <translation>Ngjarje</translation>
  </message>
  <message>
   <source>Event, {0}</source>
   <translation>Ngjarje, {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>sot</translation>
  </message>
 </context>
 <context>
  <name>AgendaModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Ngjarje: {0}</translation>
  </message>
 </context>
 <context>
  <name>AgendaPage</name>
  <message>
   <source>Agenda</source>
   <translation>Axhenda</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Hiq të gjithë filtrat</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the agenda lists every post with a time, day by day.</source>
   <translation>Sipër janë vendosur filtra. Pa ta, agjenda rendit çdo postim me orë, ditë pas dite.</translation>
  </message>
  <message>
   <source>No post from here on passes the filters</source>
   <translation>Asnjë postim që këtej nuk i plotëson filtrat</translation>
  </message>
  <message>
   <source>Nothing is planned from here on</source>
   <translation>Nga këtu e tutje nuk është planifikuar asgjë</translation>
  </message>
  <message>
   <source>The agenda lists every post with a time, day by day. Posts without a time wait in the tray.</source>
   <translation>Axhenda rendit çdo postim me orë, ditë pas dite. Postimet pa orë presin në sirtar.</translation>
  </message>
 </context>
 <context>
  <name>Ages</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n ditë</numerusform>
    <numerusform>%n ditë</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n orë</numerusform>
    <numerusform>%n orë</numerusform>
   </translation>
  </message>
  <message>
   <source>late, a reminder is due</source>
   <translation>vonë, duhet kujtuar</translation>
  </message>
  <message>
   <source>less than an hour</source>
   <translation>më pak se një orë</translation>
  </message>
  <message>
   <source>overdue, ask somebody else</source>
   <translation>jashtë afatit, pyetni dikë tjetër</translation>
  </message>
 </context>
 <context>
  <name>AidPage</name>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Fshi</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Jepini një emër.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Ruaj</translation>
  </message>
  <message>
   <source>New entry of the handle book</source>
   <translation>Zë i ri në librin e emrave të llogarive</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Grup i ri hashtagësh</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Model i ri</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Asgjë nuk ndryshoi.</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>E sheh vetëm ministria jonë</translation>
  </message>
  <message>
   <source>This is kept by {0}: its people change it, you may use it.</source>
   <translation>Këtë e mban {0}: e ndryshojnë njerëzit e tij, ju mund ta përdorni.</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Nuk keni rol që shkruan për një vend.</translation>
  </message>
 </context>
 <context>
  <name>AidsView</name>
  <message>
   <source>Handle</source>
   <translation>Emri i llogarisë</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Hashtagët</translation>
  </message>
  <message>
   <source>Hashtags that belong together, texts to start from, and how institutions are called on each channel: kept once, put in with two keys.</source>
   <translation>Hashtagë që shkojnë bashkë, tekste për t’u nisur dhe si quhen institucionet në çdo kanal: ruhen një herë, futen me dy taste.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Shkronja për t’u kërkuar</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Grup i ri hashtagësh</translation>
  </message>
  <message>
   <source>New handle</source>
   <translation>Emër i ri llogarie</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Model i ri</translation>
  </message>
  <message>
   <source>No writing aids yet</source>
   <translation>Ende pa ndihmesa për shkrim</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Model</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Shkruani disa shkronja</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Ndihmesa për shkrim</translation>
  </message>
  <message>
   <source>Writing aids · {0}</source>
   <translation>Ndihmesa për shkrim · {0}</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Nuk keni rol që shkruan për një vend.</translation>
  </message>
  <message>
   <source>ministry only</source>
   <translation>vetëm ministria</translation>
  </message>
  <message>
   <source>“{0}” is deleted.</source>
   <translation>U fshi “{0}”.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>U ruajt “{0}”.</translation>
  </message>
 </context>
 <context>
  <name>AllDay</name>
  <message>
   <source>All day: campaigns, events and national days</source>
   <translation>Gjithë ditën: fushata, ngjarje dhe ditë kombëtare</translation>
  </message>
  <message>
   <source>The days of a campaign are changed in the timeline, or on its own page.</source>
   <translation>Ditët e një fushate ndryshohen në vijën kohore ose në faqen e saj.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalPanel</name>
  <message>
   <source>Approval</source>
   <translation>Miratimi</translation>
  </message>
 </context>
 <context>
  <name>Approvals</name>
  <message>
   <source> or </source>
   <translation> ose </translation>
  </message>
  <message numerus="yes">
   <source>%n approved.</source>
   <translation>
    <numerusform>%n u miratua.</numerusform>
    <numerusform>%n u miratuan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not approved.</source>
   <translation>
    <numerusform>%n nuk u miratua.</numerusform>
    <numerusform>%n nuk u miratuan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not sent back.</source>
   <translation>
    <numerusform>%n nuk u kthye.</numerusform>
    <numerusform>%n nuk u kthyen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Llogaria</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>U miratua.</translation>
  </message>
  <message numerus="yes">
   <source>Changes are requested in %n posts.</source>
   <translation>
    <numerusform>Kërkohen ndryshime në %n postim.</numerusform>
    <numerusform>Kërkohen ndryshime në %n postime.</numerusform>
   </translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Ndryshimet u kërkuan.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanali</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Paralajmërim për përmbajtjen</translation>
  </message>
  <message>
   <source>Description of {0} ({1})</source>
   <translation>Përshkrimi i {0} ({1})</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Hashtagët</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Gjuha</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Qëndrimi</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Lidhja</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>New</source>
   <translation>I ri</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postim</translation>
  </message>
  <message>
   <source>Sent by {0}, {1}</source>
   <translation>Dërguar nga {0}, {1}</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Ora</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titulli</translation>
  </message>
  <message>
   <source>approval steps</source>
   <translation>hapat e miratimit</translation>
  </message>
  <message>
   <source>for {0}</source>
   <translation>për {0}</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>në shqyrtim</translation>
  </message>
  <message>
   <source>its line has changed since</source>
   <translation>qëndrimi ka ndryshuar që atëherë</translation>
  </message>
  <message>
   <source>line on which it rests</source>
   <translation>qëndrimi te i cili mbështetet</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>pa orë</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>ende pa orë</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>askush nuk mund të vendosë</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>dikush</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>koha e botimit</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>pret: {0}</translation>
  </message>
  <message>
   <source>waits {0}</source>
   <translation>pret prej {0}</translation>
  </message>
  <message>
   <source>{0} (no time zone)</source>
   <translation>{0} (pa zonë kohore)</translation>
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
   <translation>Miratime · {0} për ju</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Mirato</translation>
  </message>
  <message>
   <source>Approve all {0}</source>
   <translation>Mirato të gjitha ({0})</translation>
  </message>
  <message>
   <source>Approve {0} of {1}</source>
   <translation>Mirato {0} nga {1}</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Zgjidhni së pari një postim.</translation>
  </message>
  <message>
   <source>Choose one post.</source>
   <translation>Zgjidhni një postim.</translation>
  </message>
  <message>
   <source>Ctrl+Enter approves, Ctrl+Shift+Enter requests changes</source>
   <translation>Ctrl+Enter miraton, Ctrl+Shift+Enter kërkon ndryshime</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Shko te kalendari</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Dorëzo vendimet e mia…</translation>
  </message>
  <message>
   <source>Open in the editor</source>
   <translation>Hap në redaktor</translation>
  </message>
  <message>
   <source>Posts in review</source>
   <translation>Postime në shqyrtim</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Kujto</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Kërko ndryshime</translation>
  </message>
  <message>
   <source>Request changes of all {0}…</source>
   <translation>Kërko ndryshime në të gjitha ({0})…</translation>
  </message>
  <message>
   <source>Request changes of {0} of {1}…</source>
   <translation>Kërko ndryshime: {0} nga {1}…</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Kërko ndryshime…</translation>
  </message>
  <message>
   <source>They are reminded: {0}.</source>
   <translation>U kujtohet: {0}.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Sot u janë kujtuar tashmë.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Ky postim ende pret vendimin tuaj.</translation>
  </message>
  <message>
   <source>Wait for me</source>
   <translation>Më presin mua</translation>
  </message>
  <message>
   <source>Wait for me · {0}</source>
   <translation>Më presin mua · {0}</translation>
  </message>
  <message>
   <source>Wait for others</source>
   <translation>Presin të tjerët</translation>
  </message>
  <message>
   <source>Wait for others · {0}</source>
   <translation>Presin të tjerët · {0}</translation>
  </message>
  <message numerus="yes">
   <source>What should change in these %n posts? Their writers will read it.</source>
   <translation>
    <numerusform>Çfarë duhet ndryshuar në këtë postim? Do ta lexojnë autorët e tij.</numerusform>
    <numerusform>Çfarë duhet ndryshuar në këto %n postime? Do ta lexojnë autorët e tyre.</numerusform>
   </translation>
  </message>
  <message>
   <source>What should change in “{0}”? Its writers will read it.</source>
   <translation>Çfarë duhet ndryshuar te “{0}”? Autorët do ta lexojnë.</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>Cilat vendime</translation>
  </message>
 </context>
 <context>
  <name>AskScope</name>
  <message>
   <source>A post of a series</source>
   <translation>Një postim i një serie</translation>
  </message>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>Të gjitha postimet e serisë ({0})</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Vetëm ky postim</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Ky dhe të tjerët pas tij ({0})</translation>
  </message>
  <message>
   <source>This is post {0} of {1} of its series.</source>
   <translation>Ky është postimi {0} nga {1} i serisë së tij.</translation>
  </message>
  <message>
   <source>What is public or withdrawn stays as it is.</source>
   <translation>Ajo që është publike ose e tërhequr mbetet siç është.</translation>
  </message>
 </context>
 <context>
  <name>Bars</name>
  <message>
   <source>over</source>
   <translation>e përfunduar</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>e planifikuar</translation>
  </message>
  <message>
   <source>running</source>
   <translation>në vazhdim</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>u bashkuan {0} nga {1}</translation>
  </message>
 </context>
 <context>
  <name>BlackoutForm</name>
  <message>
   <source>Approvers keep the blackouts of their country, administrators all.</source>
   <translation>Miratuesit mbajnë ndalesat e vendit të tyre, administratorët të gjitha.</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Ndalesë</translation>
  </message>
  <message>
   <source>Blackouts</source>
   <translation>Ndalesa</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanalet</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Mbyll</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Fshi</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Efekti</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Dita e parë</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dita e fundit</translation>
  </message>
  <message>
   <source>New</source>
   <translation>I ri</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>Rasti</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Arsyeja</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Ruaj</translation>
  </message>
  <message>
   <source>The blackout is kept.</source>
   <translation>Ndalesa u ruajt.</translation>
  </message>
  <message>
   <source>The blackout was deleted.</source>
   <translation>Ndalesa u fshi.</translation>
  </message>
  <message>
   <source>all channels</source>
   <translation>të gjitha kanalet</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>të gjitha vendet</translation>
  </message>
 </context>
 <context>
  <name>Blackouts</name>
  <message>
   <source>Election silence</source>
   <translation>Heshtje zgjedhore</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>Festë</translation>
  </message>
  <message>
   <source>Mourning</source>
   <translation>Zi</translation>
  </message>
  <message>
   <source>Nothing is published</source>
   <translation>Nuk publikohet asgjë</translation>
  </message>
  <message>
   <source>Own rule</source>
   <translation>Rregull i vetin</translation>
  </message>
  <message>
   <source>Publish with care</source>
   <translation>Publikoni me kujdes</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>të gjitha vendet</translation>
  </message>
  <message>
   <source>{0}, nothing is published · {1}: {2}</source>
   <translation>{0}, nuk publikohet asgjë · {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, publish with care · {1}: {2}</source>
   <translation>{0}, publikoni me kujdes · {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>Board</name>
  <message>
   <source>A decision is made where the whole text is read. Open the post to approve it or to ask for changes.</source>
   <translation>Vendimi merret aty ku lexohet i gjithë teksti. Hapeni postimin për ta miratuar ose për të kërkuar ndryshime.</translation>
  </message>
  <message>
   <source>A post becomes a draft again when its text is changed. Open it to write.</source>
   <translation>Postimi bëhet përsëri draft kur i ndryshohet teksti. Hapeni për të shkruar.</translation>
  </message>
  <message>
   <source>A post is missed when its time has passed; nobody can put it there.</source>
   <translation>Një postim quhet i humbur kur i kalon ora; askush nuk mund ta vendosë atje.</translation>
  </message>
  <message>
   <source>A post is published with the link that proves it. Open the post to note the link.</source>
   <translation>Një postim botohet me lidhjen që e dëshmon. Hapeni postimin për të shënuar lidhjen.</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Miratuar</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Kërkuar ndryshime</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>Në shqyrtim</translation>
  </message>
  <message>
   <source>It has to be sent for approval and approved first.</source>
   <translation>Së pari duhet dërguar për miratim dhe miratuar.</translation>
  </message>
  <message>
   <source>It is in review: it can be scheduled once it is approved.</source>
   <translation>Është në shqyrtim: mund të vihet në orar pasi të miratohet.</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Humbur</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>I ndalur</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Botuar</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Ndale</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>Ndal…</translation>
  </message>
  <message>
   <source>Put {0} on hold?</source>
   <translation>Ndalim: {0}?</translation>
  </message>
  <message>
   <source>Release from hold</source>
   <translation>Hiq ndalimin</translation>
  </message>
  <message>
   <source>Release {0} from hold?</source>
   <translation>Heqje e ndalimit: {0}?</translation>
  </message>
  <message>
   <source>Released</source>
   <translation>Ndalimi u hoq</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Vër në orar</translation>
  </message>
  <message>
   <source>Schedule {0}?</source>
   <translation>Vënie në orar: {0}?</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Në orar</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Dërgo për miratim</translation>
  </message>
  <message>
   <source>Send {0} for approval?</source>
   <translation>Të dërgohet për miratim ({0})?</translation>
  </message>
  <message>
   <source>Sent for approval</source>
   <translation>Dërguar për miratim</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Hiq nga orari</translation>
  </message>
  <message>
   <source>Take {0} off the schedule?</source>
   <translation>Heqje nga orari: {0}?</translation>
  </message>
  <message>
   <source>Taken off the schedule</source>
   <translation>Hequr nga orari</translation>
  </message>
  <message>
   <source>This post is public; it stays where it is.</source>
   <translation>Ky postim është publik; mbetet aty ku është.</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Për t’u shkruar</translation>
  </message>
  <message>
   <source>Why? The reason is kept with the post, and the others read it.</source>
   <translation>Pse? Arsyeja ruhet bashkë me postimin dhe të tjerët e lexojnë.</translation>
  </message>
  <message>
   <source>Withdraw {0}? Their texts stay readable.</source>
   <translation>Tërheqje: {0}? Tekstet mbeten të lexueshme.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Tërhequr</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Tërhiq…</translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message>
   <source>All posts by stage</source>
   <translation>Të gjitha postimet sipas fazave</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tabela</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Zgjidhni së pari një postim.</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Më shumë…</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Hap postimin</translation>
  </message>
  <message>
   <source>There is no column on that side.</source>
   <translation>Në atë anë nuk ka kolonë.</translation>
  </message>
 </context>
 <context>
  <name>BookDialog</name>
  <message>
   <source>Brief, participation, messages, coverage, posts with their approvals, and results.</source>
   <translation>Përmbledhja, pjesëmarrja, mesazhet, mbulimi, postimet me miratimet e tyre dhe rezultatet.</translation>
  </message>
  <message>
   <source>Campaign book</source>
   <translation>Libri i fushatës</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>PDF, to read and to print</source>
   <translation>PDF, për lexim e shtyp</translation>
  </message>
  <message>
   <source>Save the book…</source>
   <translation>Ruaj librin…</translation>
  </message>
  <message>
   <source>Save the campaign book</source>
   <translation>Ruaj librin e fushatës</translation>
  </message>
  <message>
   <source>The book is being put together.</source>
   <translation>Libri po përgatitet.</translation>
  </message>
  <message>
   <source>The campaign book was saved as {0}</source>
   <translation>Libri i fushatës u ruajt si {0}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>Libër pune (*.xlsx)</translation>
  </message>
  <message>
   <source>XLSX, to count with</source>
   <translation>XLSX, për llogaritje</translation>
  </message>
 </context>
 <context>
  <name>BulkBar</name>
  <message numerus="yes">
   <source>%n posts chosen</source>
   <translation>
    <numerusform>%n postim i zgjedhur</numerusform>
    <numerusform>%n postime të zgjedhura</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Mos zgjidh asnjë</translation>
  </message>
  <message>
   <source>Chosen posts</source>
   <translation>Postimet e zgjedhura</translation>
  </message>
  <message>
   <source>Chosen: {0}</source>
   <translation>Zgjedhur: {0}</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Fshi…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Zhvendos te…</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Përgjegjësi…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Dërgo për miratim</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Shtyj…</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Hiqi orën</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Tërhiq…</translation>
  </message>
 </context>
 <context>
  <name>Calendar</name>
  <message>
   <source>It is scheduled: moved, it stays approved but has to be scheduled again.</source>
   <translation>Është i planifikuar: i zhvendosur mbetet i miratuar, por duhet planifikuar përsëri.</translation>
  </message>
  <message>
   <source>It is {0}, and its approval covers the time: moved, it is a draft again and is approved anew.</source>
   <translation>Është {0} dhe miratimi mbulon edhe orën: i zhvendosur bëhet përsëri draft dhe miratohet nga e para.</translation>
  </message>
  <message>
   <source>Not {0}: {1}</source>
   <translation>Pa {0}: {1}</translation>
  </message>
  <message>
   <source>The approval or the schedule of {0} would be lost.</source>
   <translation>{0}: miratimi ose orari do të humbte.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Ky postim është publik; mbetet në ditën kur doli.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Ky postim u tërhoq. Rihapeni së pari.</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>në konflikt</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>i ndalur</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>nga një seri</translation>
  </message>
  <message>
   <source>proposed time</source>
   <translation>orë e propozuar</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>pret dërgimin</translation>
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message>
   <source>Back</source>
   <translation>Prapa</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Përpara</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Postim i ri, {0}</translation>
  </message>
  <message>
   <source>This page shows all days.</source>
   <translation>Kjo faqe tregon të gjitha ditët.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Sot</translation>
  </message>
 </context>
 <context>
  <name>CampaignBody</name>
  <message>
   <source>Activity</source>
   <translation>Veprimtaria</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Përmbledhja</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Fushata</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Mbulimi</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Skedarë</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mesazhet</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>Ende asnjë skedar</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>Ende nuk ka ndodhur asgjë</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Pasqyra</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Pjesëmarrja</translation>
  </message>
  <message>
   <source>Parts of the campaign</source>
   <translation>Pjesët e fushatës</translation>
  </message>
  <message>
   <source>Pictures and films that posts of this campaign show are listed here, with credit and licence.</source>
   <translation>Figurat dhe filmat që shfaqin postimet e kësaj fushate renditen këtu, me autor dhe licencë.</translation>
  </message>
  <message>
   <source>Who did what in this campaign, and when, is listed here.</source>
   <translation>Kush bëri çfarë në këtë fushatë, dhe kur, renditet këtu.</translation>
  </message>
  <message>
   <source>led by {0}</source>
   <translation>drejtuar nga {0}</translation>
  </message>
  <message>
   <source>on hold: {0}</source>
   <translation>i ndalur: {0}</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>u bashkuan {0} nga {1}</translation>
  </message>
 </context>
 <context>
  <name>CampaignHead</name>
  <message>
   <source>Answer by {0}.</source>
   <translation>Përgjigjuni deri më {0}.</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Libri i fushatës…</translation>
  </message>
  <message>
   <source>Change the answer…</source>
   <translation>Ndrysho përgjigjen…</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Refuzo</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>Bashkohu</translation>
  </message>
  <message>
   <source>Join with a reservation…</source>
   <translation>Bashkohu me rezervë…</translation>
  </message>
  <message>
   <source>{0} asks again.</source>
   <translation>{0} pyet përsëri.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>{0} nuk pranoi.</translation>
  </message>
  <message>
   <source>{0} has joined with a reservation: {1}</source>
   <translation>{0} u bashkua me rezervë: {1}</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>{0} u bashkua.</translation>
  </message>
  <message>
   <source>{0} is invited.</source>
   <translation>U ftua: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Campaigns</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n ditë me vonesë</numerusform>
    <numerusform>%n ditë me vonesë</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>edhe %n ditë</numerusform>
    <numerusform>edhe %n ditë</numerusform>
   </translation>
  </message>
  <message>
   <source>, then the </source>
   <translation>, pastaj </translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>1 ditë me vonesë</translation>
  </message>
  <message>
   <source>1 day left</source>
   <translation>edhe 1 ditë</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>Fushata ka nevojë për titull.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Përgjigjja</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Përgjigje deri më</translation>
  </message>
  <message>
   <source>Answer by {0}</source>
   <translation>Përgjigje deri më {0}</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Fushata</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>Vendet</translation>
  </message>
  <message>
   <source>Countries are invited by the lead country, {0}.</source>
   <translation>Vendet i fton vendi drejtues ({0}).</translation>
  </message>
  <message>
   <source>Countries are reminded by the lead country, {0}.</source>
   <translation>Vendet i kujton vendi drejtues ({0}).</translation>
  </message>
  <message>
   <source>Countries to invite</source>
   <translation>Vendet për t’u ftuar</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dita</translation>
  </message>
  <message>
   <source>Does {0} take part?</source>
   <translation>A merr pjesë {0}?</translation>
  </message>
  <message>
   <source>Embargo</source>
   <translation>Embargo</translation>
  </message>
  <message>
   <source>Every country that was invited has answered.</source>
   <translation>Çdo vend i ftuar është përgjigjur.</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Dita e parë</translation>
  </message>
  <message>
   <source>Give this answer</source>
   <translation>Jep këtë përgjigje</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Fto</translation>
  </message>
  <message>
   <source>Invite countries</source>
   <translation>Fto vende</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dita e fundit</translation>
  </message>
  <message>
   <source>Lead country</source>
   <translation>Vendi drejtues</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mesazh</translation>
  </message>
  <message>
   <source>Messages are added by the lead country, {0}.</source>
   <translation>Mesazhet i shton vendi drejtues: {0}.</translation>
  </message>
  <message>
   <source>Named officer</source>
   <translation>Zyrtari i caktuar</translation>
  </message>
  <message>
   <source>Named officer (can be left empty)</source>
   <translation>Zyrtari i caktuar (mund të lihet bosh)</translation>
  </message>
  <message>
   <source>New campaign</source>
   <translation>Fushatë e re</translation>
  </message>
  <message>
   <source>No deadline set</source>
   <translation>Nuk ka afat</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Kujto</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Rezerva</translation>
  </message>
  <message>
   <source>Say what the reservation is.</source>
   <translation>Thoni cila është rezerva.</translation>
  </message>
  <message>
   <source>Set the embargo</source>
   <translation>Vendos embargon</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Dikush</translation>
  </message>
  <message>
   <source>Start it</source>
   <translation>Nise</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Fushata mbaron para se të fillojë.</translation>
  </message>
  <message>
   <source>The rest of the brief is written on the campaign's page.</source>
   <translation>Pjesa tjetër e përmbledhjes shkruhet në faqen e fushatës.</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Shënoni të paktën një vend.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Ora në {0}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titulli</translation>
  </message>
  <message>
   <source>Until then nothing of this campaign goes out, and countries that were not invited, observers and administrators of the network get nothing of it. To end it earlier two people are needed.</source>
   <translation>Deri atëherë asgjë nga kjo fushatë nuk del, dhe vendet që nuk janë ftuar, vëzhguesit dhe administratorët e rrjetit nuk marrin asgjë prej saj. Për ta mbyllur më herët duhen dy persona.</translation>
  </message>
  <message>
   <source>What the reservation is</source>
   <translation>Cila është rezerva</translation>
  </message>
  <message>
   <source>Which countries are asked again to answer?</source>
   <translation>Cilave vende u kërkohet përsëri të përgjigjen?</translation>
  </message>
  <message>
   <source>Which countries are asked to take part?</source>
   <translation>Cilat vende pyeten të marrin pjesë?</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Gjuha e punës</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Nuk shkruani për asnjë vend, prandaj nuk mund të nisni fushatë.</translation>
  </message>
  <message>
   <source>approved by the {0}</source>
   <translation>miratuar nga {0}</translation>
  </message>
  <message>
   <source>approver of {0}</source>
   <translation>miratuesi ({0})</translation>
  </message>
  <message>
   <source>its licence has ended</source>
   <translation>licenca e tij ka mbaruar</translation>
  </message>
  <message>
   <source>lead of {0}</source>
   <translation>drejtuesi ({0})</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>ende pa tekst</translation>
  </message>
  <message>
   <source>not to be used after {0}</source>
   <translation>të mos përdoret pas {0}</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>i ndalur</translation>
  </message>
  <message>
   <source>reminded {0}</source>
   <translation>u kujtua {0}</translation>
  </message>
  <message>
   <source>the post's own country</source>
   <translation>vendi i postimit</translation>
  </message>
  <message>
   <source>today</source>
   <translation>sot</translation>
  </message>
  <message>
   <source>{0} answered for {1}: {2}</source>
   <translation>{0} u përgjigj për {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed {1}: {2}</source>
   <translation>{0} ndryshoi {1}: {2}</translation>
  </message>
  <message>
   <source>{0} invited {1}</source>
   <translation>{0} ftoi {1}</translation>
  </message>
  <message>
   <source>{0} made {1}</source>
   <translation>{0} krijoi {1}</translation>
  </message>
  <message>
   <source>{0} on {1}: {2}</source>
   <translation>{0} te {1}: {2}</translation>
  </message>
  <message>
   <source>{0} reminded {1}</source>
   <translation>{0} i kujtoi: {1}</translation>
  </message>
  <message>
   <source>{0} set what {1} covers</source>
   <translation>{0} caktoi çfarë mbulon {1}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} deri {1}</translation>
  </message>
  <message>
   <source>{0}: no answer</source>
   <translation>{0}: pa përgjigje</translation>
  </message>
 </context>
 <context>
  <name>CampaignsView</name>
  <message numerus="yes">
   <source>%n countries are invited.</source>
   <translation>
    <numerusform>%n vend u ftua.</numerusform>
    <numerusform>%n vende u ftuan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n countries are reminded.</source>
   <translation>
    <numerusform>Iu kujtua %n vendi.</numerusform>
    <numerusform>Iu kujtua %n vendeve.</numerusform>
   </translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Fushatat</translation>
  </message>
  <message>
   <source>Invited.</source>
   <translation>U ftuan.</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>U hoq këtu; vlen kur ta pranojë serveri.</translation>
  </message>
  <message>
   <source>Message {0}</source>
   <translation>Mesazhi {0}</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>Fushatë e re…</translation>
  </message>
  <message>
   <source>One country is reminded.</source>
   <translation>Iu kujtua një vendi.</translation>
  </message>
  <message>
   <source>Propose to lift the embargo</source>
   <translation>Propozo heqjen e embargos</translation>
  </message>
  <message>
   <source>Proposed. The embargo stands until another person lifts it.</source>
   <translation>U propozua. Embargoja vlen derisa ta heqë një person tjetër.</translation>
  </message>
  <message>
   <source>The answer is given.</source>
   <translation>Përgjigjja u dha.</translation>
  </message>
  <message>
   <source>The embargo is set.</source>
   <translation>Embargoja u vendos.</translation>
  </message>
  <message>
   <source>The embargo stands.</source>
   <translation>Embargoja vlen.</translation>
  </message>
  <message>
   <source>This campaign is deleted, or is not on this laptop any more.</source>
   <translation>Kjo fushatë është fshirë ose nuk ndodhet më në këtë laptop.</translation>
  </message>
  <message>
   <source>Why does it end before its time? Another person has to agree; the reason is kept.</source>
   <translation>Pse mbaron para kohe? Një person tjetër duhet të pajtohet; arsyeja ruhet.</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Nuk shkruani për asnjë vend, prandaj nuk mund të nisni fushatë.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>{0} nuk pranoi.</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>{0} u bashkua.</translation>
  </message>
  <message>
   <source>“{0}” is started.</source>
   <translation>Fushata “{0}” nisi.</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Content warning: {0}</source>
   <translation>Paralajmërim për përmbajtjen: {0}</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Shfaq më pak</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Shfaq më shumë</translation>
  </message>
  <message numerus="yes">
   <source>and %n more posts</source>
   <translation>
    <numerusform>dhe %n postim tjetër</numerusform>
    <numerusform>dhe %n postime të tjera</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CellMenu</name>
  <message>
   <source>Ask {0} to cover this</source>
   <translation>Kërkoji {0} ta mbulojë</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Mbulimi</translation>
  </message>
  <message>
   <source>Coverage on all channels</source>
   <translation>Mbulimi në të gjitha kanalet</translation>
  </message>
  <message>
   <source>Set the coverage</source>
   <translation>Cakto mbulimin</translation>
  </message>
  <message>
   <source>Take the request to {0} back</source>
   <translation>Tërhiq kërkesën: {0}</translation>
  </message>
  <message>
   <source>Translate {0}</source>
   <translation>Përkthe {0}</translation>
  </message>
  <message>
   <source>Translate {0} into {1}</source>
   <translation>Përkthe {0} në: {1}</translation>
  </message>
  <message>
   <source>Write a post for {0}</source>
   <translation>Shkruaj një postim për {0}</translation>
  </message>
  <message>
   <source>choose one campaign first</source>
   <translation>zgjidhni së pari një fushatë</translation>
  </message>
  <message>
   <source>you do not write for this country</source>
   <translation>nuk shkruani për këtë vend</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} në {1}</translation>
  </message>
 </context>
 <context>
  <name>ChangeDates</name>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
  <message>
   <source>Change the dates</source>
   <translation>Ndrysho datat</translation>
  </message>
  <message>
   <source>Change them</source>
   <translation>Ndryshoji</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Dita e parë</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dita e fundit</translation>
  </message>
  <message>
   <source>The campaign would end before it starts.</source>
   <translation>Fushata do të mbaronte para se të fillonte.</translation>
  </message>
  <message>
   <source>The posts stay where they are.</source>
   <translation>Postimet mbeten ku janë.</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <source>behind its source</source>
   <translation>mbetur pas burimit</translation>
  </message>
  <message>
   <source>for its audience {0}</source>
   <translation>për publikun {0}</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>në konflikt</translation>
  </message>
  <message>
   <source>needs approval again</source>
   <translation>i duhet miratim përsëri</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>i ndalur</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>nga një seri</translation>
  </message>
  <message>
   <source>publishing is stopped</source>
   <translation>publikimi është pezulluar</translation>
  </message>
  <message>
   <source>that is you</source>
   <translation>jeni ju vetë</translation>
  </message>
  <message>
   <source>time proposed, not confirmed</source>
   <translation>orë e propozuar, e pakonfirmuar</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>pret dërgimin</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>pret: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChoiceChip</name>
  <message>
   <source>Clear the filter “{0}”</source>
   <translation>Hiq filtrin “{0}”</translation>
  </message>
  <message>
   <source>Opens a list.</source>
   <translation>Hap një listë.</translation>
  </message>
  <message>
   <source>Opens a list. Delete takes the filter away.</source>
   <translation>Hap një listë. Delete e heq filtrin.</translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n postim</numerusform>
    <numerusform>%n postime</numerusform>
   </translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Kërko</translation>
  </message>
  <message>
   <source>Search: {0}</source>
   <translation>Kërkim: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChooseOwner</name>
  <message>
   <source>Give them</source>
   <translation>Caktoja</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Përgjegjësi</translation>
  </message>
  <message>
   <source>Owner of {0}</source>
   <translation>Përgjegjësi: {0}</translation>
  </message>
  <message>
   <source>Who looks after them from now on?</source>
   <translation>Kush kujdeset për to prej tani?</translation>
  </message>
 </context>
 <context>
  <name>CodeDialog</name>
  <message>
   <source>Code</source>
   <translation>Kodi</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Kopjo kodin</translation>
  </message>
 </context>
 <context>
  <name>Colouring</name>
  <message>
   <source>Campaign</source>
   <translation>Fushata</translation>
  </message>
  <message>
   <source>Colour: campaign</source>
   <translation>Ngjyra: fushata</translation>
  </message>
  <message>
   <source>Colour: country</source>
   <translation>Ngjyra: vendi</translation>
  </message>
  <message>
   <source>Colour: status</source>
   <translation>Ngjyra: gjendja</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Gjendja</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>&amp;Approving</source>
   <translation>Mira&amp;timi</translation>
  </message>
  <message>
   <source>&amp;Calendar</source>
   <translation>&amp;Kalendari</translation>
  </message>
  <message>
   <source>&amp;Desk</source>
   <translation>&amp;Tavolina</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Redakto</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Shko</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Ndihmë</translation>
  </message>
  <message>
   <source>&amp;Posts</source>
   <translation>&amp;Postimet</translation>
  </message>
  <message>
   <source>About Campaign Desk</source>
   <translation>Rreth Campaign Desk</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Shto figura ose filma…</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Axhenda</translation>
  </message>
  <message>
   <source>Answer for my country…</source>
   <translation>Përgjigju për vendin tim…</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Miratimet</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Mirato të zgjedhurat</translation>
  </message>
  <message>
   <source>Begin a drill…</source>
   <translation>Fillo një stërvitje…</translation>
  </message>
  <message>
   <source>Blackouts…</source>
   <translation>Ndalesa…</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tabela</translation>
  </message>
  <message>
   <source>Board: the post to the column before</source>
   <translation>Tabela: postimi në kolonën e mëparshme</translation>
  </message>
  <message>
   <source>Board: the post to the next column</source>
   <translation>Tabela: postimi në kolonën tjetër</translation>
  </message>
  <message>
   <source>Both at this place of the merge</source>
   <translation>Të dyja në këtë vend të bashkimit</translation>
  </message>
  <message>
   <source>C&amp;ampaign</source>
   <translation>Fu&amp;shata</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalendari</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Libri i fushatës…</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Fushatat</translation>
  </message>
  <message>
   <source>Choose all posts shown</source>
   <translation>Zgjidh të gjitha postimet e shfaqura</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Mos zgjidh asnjë</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Hiq të gjithë filtrat</translation>
  </message>
  <message>
   <source>Close the desk</source>
   <translation>Mbyll tavolinën</translation>
  </message>
  <message>
   <source>Comment on the selected words</source>
   <translation>Komento fjalët e zgjedhura</translation>
  </message>
  <message>
   <source>Con&amp;flicts</source>
   <translation>Kon&amp;fliktet</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Konfliktet</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Mbulimi</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dita</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Fshi…</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Draftet</translation>
  </message>
  <message>
   <source>E&amp;ditor</source>
   <translation>Re&amp;daktori</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Mbyll stërvitjen…</translation>
  </message>
  <message>
   <source>Filter…</source>
   <translation>Filtër…</translation>
  </message>
  <message>
   <source>Find a command…</source>
   <translation>Gjej një komandë…</translation>
  </message>
  <message>
   <source>Go to date…</source>
   <translation>Shko te data…</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Dorëzo vendimet e mia…</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Fto vende…</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group…</source>
   <translation>Ruaj hashtagët si grup…</translation>
  </message>
  <message>
   <source>Keep this text as a template…</source>
   <translation>Ruaj këtë tekst si model…</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Ruaj këtë pamje…</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Tastiera dhe miu</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Qëndrimet</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Përmendjet</translation>
  </message>
  <message>
   <source>Mine at this place of the merge</source>
   <translation>Imja në këtë vend të bashkimit</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Muaji</translation>
  </message>
  <message>
   <source>Move the chosen posts to…</source>
   <translation>Zhvendos postimet e zgjedhura te…</translation>
  </message>
  <message>
   <source>Move the post a day earlier</source>
   <translation>Zhvendos postimin një ditë më herët</translation>
  </message>
  <message>
   <source>Move the post a day later</source>
   <translation>Zhvendos postimin një ditë më vonë</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) earlier</source>
   <translation>Zhvendos postimin një javë (ose gjysmë ore) më herët</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) later</source>
   <translation>Zhvendos postimin një javë (ose gjysmë ore) më vonë</translation>
  </message>
  <message>
   <source>Move the post to…</source>
   <translation>Zhvendos postimin te…</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Narrativat</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>Fushatë e re…</translation>
  </message>
  <message>
   <source>New event…</source>
   <translation>Ngjarje e re…</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Mesazh i ri</translation>
  </message>
  <message>
   <source>New post…</source>
   <translation>Postim i ri…</translation>
  </message>
  <message>
   <source>New request to other countries…</source>
   <translation>Kërkesë e re ndaj vendeve të tjera…</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>Komenti tjetër</translation>
  </message>
  <message>
   <source>Next part of the campaign</source>
   <translation>Pjesa tjetër e fushatës</translation>
  </message>
  <message>
   <source>Next period</source>
   <translation>Periudha tjetër</translation>
  </message>
  <message>
   <source>Next place of the merge</source>
   <translation>Vendi tjetër i bashkimit</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Postimi tjetër i ditës</translation>
  </message>
  <message>
   <source>Next unknown word</source>
   <translation>Fjala tjetër e panjohur</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Njoftimet</translation>
  </message>
  <message>
   <source>Owner of the chosen posts…</source>
   <translation>Përgjegjësi i postimeve të zgjedhura…</translation>
  </message>
  <message>
   <source>Part of the campaign before</source>
   <translation>Pjesa e mëparshme e fushatës</translation>
  </message>
  <message>
   <source>Part the thread here</source>
   <translation>Nda fillin këtu</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Njerëzit</translation>
  </message>
  <message>
   <source>Place of the merge before</source>
   <translation>Vendi i mëparshëm i bashkimit</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>Komenti i mëparshëm</translation>
  </message>
  <message>
   <source>Previous period</source>
   <translation>Periudha e mëparshme</translation>
  </message>
  <message>
   <source>Previous post of the day</source>
   <translation>Postimi i mëparshëm i ditës</translation>
  </message>
  <message>
   <source>Print or save as PDF…</source>
   <translation>Printo ose ruaj si PDF…</translation>
  </message>
  <message>
   <source>Put in a group of hashtags…</source>
   <translation>Fut një grup hashtagësh…</translation>
  </message>
  <message>
   <source>Put in a handle…</source>
   <translation>Fut një emër llogarie…</translation>
  </message>
  <message>
   <source>Read in figures from a file…</source>
   <translation>Merr shifra nga një skedar…</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Ribëj</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Regjistro një narrativë…</translation>
  </message>
  <message>
   <source>Remind silent countries…</source>
   <translation>Kujtoju vendeve pa përgjigje…</translation>
  </message>
  <message>
   <source>Remind those it waits for</source>
   <translation>Kujtoju atyre që priten</translation>
  </message>
  <message>
   <source>Repeat, or change the rule of the series…</source>
   <translation>Përsërit, ose ndrysho rregullin e serisë…</translation>
  </message>
  <message>
   <source>Request changes of what is chosen…</source>
   <translation>Kërko ndryshime për të zgjedhurat…</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Kërkesat</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Rezultatet</translation>
  </message>
  <message>
   <source>Save (done by itself)</source>
   <translation>Ruaj (bëhet vetë)</translation>
  </message>
  <message>
   <source>Save the figures as CSV…</source>
   <translation>Ruaj shifrat si CSV…</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Kërko</translation>
  </message>
  <message>
   <source>Send the chosen posts for approval</source>
   <translation>Dërgo postimet e zgjedhura për miratim</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Të lënë mënjanë</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Cilësimet</translation>
  </message>
  <message>
   <source>Settle posts missed under a stop…</source>
   <translation>Rregullo postimet e humbura gjatë një pezullimi…</translation>
  </message>
  <message>
   <source>Settle the comment</source>
   <translation>Mbyll komentin</translation>
  </message>
  <message>
   <source>Shift the chosen posts…</source>
   <translation>Shtyj postimet e zgjedhura…</translation>
  </message>
  <message>
   <source>Show or hide the tray and the day</source>
   <translation>Shfaq ose fshih sirtarin dhe ditën</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Kapërce këtë postim të serisë</translation>
  </message>
  <message>
   <source>Split into a thread…</source>
   <translation>Nda në fill…</translation>
  </message>
  <message>
   <source>Start from a template…</source>
   <translation>Nis nga një model…</translation>
  </message>
  <message>
   <source>Stop fetching</source>
   <translation>Ndalo marrjen</translation>
  </message>
  <message>
   <source>Stops of publishing…</source>
   <translation>Pezullimet e publikimit…</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sinkronizo tani</translation>
  </message>
  <message>
   <source>Tags of the link…</source>
   <translation>Etiketat e lidhjes…</translation>
  </message>
  <message>
   <source>Take the time away (to the tray)</source>
   <translation>Hiqi orën (te sirtari)</translation>
  </message>
  <message>
   <source>The place before</source>
   <translation>Vendi i mëparshëm</translation>
  </message>
  <message>
   <source>Theirs at this place of the merge</source>
   <translation>E tyrja në këtë vend të bashkimit</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Vija kohore</translation>
  </message>
  <message>
   <source>Timeline: change the dates of the campaign…</source>
   <translation>Vija kohore: ndrysho datat e fushatës…</translation>
  </message>
  <message>
   <source>Timeline: farther</source>
   <translation>Vija kohore: më larg</translation>
  </message>
  <message>
   <source>Timeline: lanes by campaign or by country</source>
   <translation>Vija kohore: korsi sipas fushatës ose vendit</translation>
  </message>
  <message>
   <source>Timeline: nearer</source>
   <translation>Vija kohore: më afër</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Sot</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Zhbëj</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Përdor tekstin e bashkuar</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Java</translation>
  </message>
  <message>
   <source>Withdraw the chosen posts…</source>
   <translation>Tërhiq postimet e zgjedhura…</translation>
  </message>
  <message>
   <source>Write the figures of the chosen post…</source>
   <translation>Shkruaj shifrat e postimit të zgjedhur…</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Ndihmesa për shkrim</translation>
  </message>
 </context>
 <context>
  <name>CommentCard</name>
  <message>
   <source>Answer</source>
   <translation>Përgjigjja</translation>
  </message>
  <message>
   <source>Answer: {0}</source>
   <translation>Përgjigje: {0}</translation>
  </message>
  <message>
   <source>Comment: {0}</source>
   <translation>Koment: {0}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Fshi</translation>
  </message>
  <message>
   <source>More for your comment, {0}</source>
   <translation>Më shumë për komentin tuaj, {0}</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Rihap</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Mbyll komentin</translation>
  </message>
  <message>
   <source>Show the words: {0}</source>
   <translation>Shfaq fjalët: {0}</translation>
  </message>
  <message>
   <source>These words are not in the text any more.</source>
   <translation>Këto fjalë nuk janë më në tekst.</translation>
  </message>
  <message>
   <source>These words were changed since.</source>
   <translation>Këto fjalë u ndryshuan ndërkohë.</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Shkruaje nga e para</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>i mbyllur</translation>
  </message>
  <message>
   <source>to you</source>
   <translation>për ju</translation>
  </message>
 </context>
 <context>
  <name>Commenting</name>
  <message>
   <source>Go to a comment first.</source>
   <translation>Shkoni së pari te një koment.</translation>
  </message>
  <message>
   <source>Select words in the text first.</source>
   <translation>Zgjidhni së pari fjalë në tekst.</translation>
  </message>
  <message>
   <source>The comment is deleted.</source>
   <translation>Komenti u fshi.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Komenti është përsëri i hapur.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Komenti u mbyll.</translation>
  </message>
  <message>
   <source>There are no open comments here.</source>
   <translation>Këtu nuk ka komente të hapura.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Komenti juaj u ruajt.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Komenti juaj u shkrua nga e para.</translation>
  </message>
 </context>
 <context>
  <name>CommentsPanel</name>
  <message numerus="yes">
   <source>%n open</source>
   <translation>
    <numerusform>%n i hapur</numerusform>
    <numerusform>%n të hapura</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settled</source>
   <translation>
    <numerusform>%n i mbyllur</numerusform>
    <numerusform>%n të mbyllura</numerusform>
   </translation>
  </message>
  <message>
   <source>A comment of its own</source>
   <translation>Një koment më vete</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Komento</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentet</translation>
  </message>
  <message>
   <source>Hide what is settled</source>
   <translation>Fshih të mbyllurat</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Ruaj</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Lëre siç është</translation>
  </message>
  <message>
   <source>On the selected words</source>
   <translation>Te fjalët e zgjedhura</translation>
  </message>
  <message>
   <source>On the words “{0}”:</source>
   <translation>Te fjalët “{0}”:</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Njerëzit</translation>
  </message>
  <message>
   <source>Write a comment</source>
   <translation>Shkruani një koment</translation>
  </message>
  <message>
   <source>Write a comment, @ names somebody (Ctrl+Enter sends it)</source>
   <translation>Shkruani një koment, @ përmend dikë (Ctrl+Enter e dërgon)</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Shkruani së pari diçka.</translation>
  </message>
  <message>
   <source>You write your comment anew:</source>
   <translation>Po e shkruani komentin nga e para:</translation>
  </message>
  <message>
   <source>Your answer to {0}:</source>
   <translation>Përgjigjja juaj për {0}:</translation>
  </message>
  <message>
   <source>an earlier comment</source>
   <translation>një koment i mëparshëm</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>(nothing)</source>
   <translation>(asgjë)</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postim</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Dikush</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Ju</translation>
  </message>
  <message>
   <source>no</source>
   <translation>jo</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>dikush</translation>
  </message>
  <message>
   <source>that of {0}</source>
   <translation>ai i shkruar nga {0}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>po</translation>
  </message>
  <message>
   <source>you</source>
   <translation>ju</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>juaji</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} dhe {1}</translation>
  </message>
  <message>
   <source>{0} deleted this {1}, {2}.</source>
   <translation>{0}: u fshi ({1}), {2}.</translation>
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
   <translation>Konfliktet</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Shko te kalendari</translation>
  </message>
  <message>
   <source>It stays deleted; what was written is in the history.</source>
   <translation>Mbetet i fshirë; çfarë u shkrua është në histori.</translation>
  </message>
  <message>
   <source>No conflicts</source>
   <translation>Asnjë konflikt</translation>
  </message>
  <message>
   <source>The merged text stands; both are in the history.</source>
   <translation>Vlen teksti i bashkuar; të dy janë në histori.</translation>
  </message>
  <message>
   <source>The text of {0}</source>
   <translation>Teksti i {0}</translation>
  </message>
  <message>
   <source>When two people change the same field without seeing each other's work, both texts come here and somebody decides. Nothing is overwritten.</source>
   <translation>Kur dy veta ndryshojnë të njëjtën fushë pa e parë punën e njëri-tjetrit, të dy tekstet vijnë këtu dhe dikush vendos. Asgjë nuk mbishkruhet.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Teksti juaj</translation>
  </message>
  <message>
   <source>{0} stands; the other is in the history.</source>
   <translation>Vlen: {0}; tjetri është në histori.</translation>
  </message>
 </context>
 <context>
  <name>Contact</name>
  <message numerus="yes">
   <source>A laptop that hears nothing from the server for %n hours publishes nothing: a stop may stand.</source>
   <translation>
    <numerusform>Një laptop që për %n orë nuk dëgjon asgjë nga serveri nuk publikon: mund të vlejë një pezullim.</numerusform>
    <numerusform>Një laptop që për %n orë nuk dëgjon asgjë nga serveri nuk publikon: mund të vlejë një pezullim.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ContactPart</name>
  <message>
   <source>Hours without contact</source>
   <translation>Orë pa kontakt</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Cakto</translation>
  </message>
  <message>
   <source>The limit without contact is set.</source>
   <translation>Kufiri pa kontakt u caktua.</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>Ky numër vlen tashmë.</translation>
  </message>
 </context>
 <context>
  <name>Counter</name>
  <message>
   <source>Length</source>
   <translation>Gjatësia</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Nda në fill</translation>
  </message>
  <message numerus="yes">
   <source>a thread of %n posts</source>
   <translation>
    <numerusform>fill me %n postim</numerusform>
    <numerusform>fill me %n postime</numerusform>
   </translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>nuk nxë</translation>
  </message>
  <message>
   <source>post {0} of {1} is too long by {2}</source>
   <translation>postimi {0} nga {1} është {2} më i gjatë</translation>
  </message>
 </context>
 <context>
  <name>Coverage</name>
  <message numerus="yes">
   <source>%n gaps</source>
   <translation>
    <numerusform>%n boshllëk</numerusform>
    <numerusform>%n boshllëqe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready or published</source>
   <translation>
    <numerusform>%n gati ose i botuar</numerusform>
    <numerusform>%n gati ose të botuara</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n under way</source>
   <translation>
    <numerusform>%n në punë</numerusform>
    <numerusform>%n në punë</numerusform>
   </translation>
  </message>
  <message>
   <source>1 gap</source>
   <translation>1 boshllëk</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Miratuar</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Po shkruhet</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Kërkuar ndryshime</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Refuzuar</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>Në shqyrtim</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>Në përkthim</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Humbur</translation>
  </message>
  <message>
   <source>No gaps</source>
   <translation>Pa boshllëqe</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Pa vendim</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Nuk u bashkua</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Pa plan</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>Me kërkesë</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planifikuar</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Botuar</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Në orar</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Për t’u shkruar</translation>
  </message>
  <message>
   <source>a gap</source>
   <translation>boshllëk</translation>
  </message>
  <message>
   <source>the lead asks for it</source>
   <translation>drejtuesi e kërkon</translation>
  </message>
 </context>
 <context>
  <name>CoverageModel</name>
  <message>
   <source>Gaps</source>
   <translation>Boshllëqe</translation>
  </message>
  <message>
   <source>The whole</source>
   <translation>Tërësia</translation>
  </message>
 </context>
 <context>
  <name>CoveragePage</name>
  <message>
   <source>All campaigns</source>
   <translation>Të gjitha fushatat</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Fushata</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Mbulimi</translation>
  </message>
  <message>
   <source>Only this month</source>
   <translation>Vetëm ky muaj</translation>
  </message>
 </context>
 <context>
  <name>CoveragePanel</name>
  <message>
   <source>A draft is made for {0}.</source>
   <translation>U bë një draft për {0}.</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>Sipas gjuhës</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Hiq të gjithë filtrat</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the matrix shows each country's channels.</source>
   <translation>Sipër janë vendosur filtra. Pa ta, matrica tregon kanalet e çdo vendi.</translation>
  </message>
  <message>
   <source>Gaps</source>
   <translation>Boshllëqe</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Gjuha</translation>
  </message>
  <message>
   <source>Nothing passes the filters</source>
   <translation>Asgjë nuk i plotëson filtrat</translation>
  </message>
  <message>
   <source>Nothing to cover yet</source>
   <translation>Ende asgjë për të mbuluar</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Ruaj si CSV…</translation>
  </message>
  <message>
   <source>Save the coverage as CSV</source>
   <translation>Ruaj mbulimin si CSV</translation>
  </message>
  <message>
   <source>The coverage was saved as {0}</source>
   <translation>Mbulimi u ruajt si {0}</translation>
  </message>
  <message>
   <source>The matrix shows each country's channels, from its accounts, its plans and its posts.</source>
   <translation>Tabela tregon kanalet e çdo vendi, nga llogaritë, planet dhe postimet e tij.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Ende asgjë për të ruajtur.</translation>
  </message>
  <message>
   <source>{0} is asked.</source>
   <translation>{0}: kërkesa u dërgua.</translation>
  </message>
  <message>
   <source>{0} is not asked any more.</source>
   <translation>{0}: kërkesa nuk vlen më.</translation>
  </message>
  <message>
   <source>{0} on all channels</source>
   <translation>{0} në të gjitha kanalet</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} në {1}</translation>
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
   <translation>Mbulimi sipas vendit dhe kanalit</translation>
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
   <translation>sot</translation>
  </message>
 </context>
 <context>
  <name>DayPage</name>
  <message>
   <source>Hours of the day</source>
   <translation>Orët e ditës</translation>
  </message>
 </context>
 <context>
  <name>DaysModel</name>
  <message>
   <source>W {0}</source>
   <translation>J {0}</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Java {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>sot</translation>
  </message>
 </context>
 <context>
  <name>DevicesPart</name>
  <message>
   <source>Back</source>
   <translation>Prapa</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Shfuqizo</translation>
  </message>
  <message>
   <source>Revoke a laptop that was lost: it is signed out at once.</source>
   <translation>Shfuqizoni një laptop të humbur: del menjëherë.</translation>
  </message>
  <message>
   <source>Revoke {0}</source>
   <translation>Shfuqizo {0}</translation>
  </message>
  <message>
   <source>Revoke {0}?</source>
   <translation>Të shfuqizohet {0}?</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>Shfuqizo…</translation>
  </message>
  <message>
   <source>Signed in nowhere.</source>
   <translation>Nuk është i hyrë askund.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Ky laptop</translation>
  </message>
  <message>
   <source>When it next reaches the server its copy is removed. What was not sent there can be saved first.</source>
   <translation>Kur të arrijë serverin herën tjetër, kopja e tij hiqet. Çfarë nuk u dërgua atje mund të ruhet më parë.</translation>
  </message>
  <message>
   <source>Where you are signed in</source>
   <translation>Ku keni hyrë</translation>
  </message>
  <message>
   <source>seen {0}</source>
   <translation>parë më {0}</translation>
  </message>
 </context>
 <context>
  <name>Discussion</name>
  <message>
   <source>The comment is deleted.</source>
   <translation>Komenti u fshi.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Komenti është përsëri i hapur.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Komenti u mbyll.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Komenti juaj u ruajt.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Komenti juaj u shkrua nga e para.</translation>
  </message>
 </context>
 <context>
  <name>Drafts</name>
  <message>
   <source>, waiting to send</source>
   <translation>, pret dërgimin</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>ende pa tekst</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>pa orë</translation>
  </message>
  <message>
   <source>waiting to send · {0}</source>
   <translation>pret dërgimin · {0}</translation>
  </message>
 </context>
 <context>
  <name>DraftsView</name>
  <message>
   <source>Drafts · {0}</source>
   <translation>Draftet · {0}</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Shko te kalendari</translation>
  </message>
  <message>
   <source>My drafts</source>
   <translation>Draftet e mia</translation>
  </message>
  <message>
   <source>No drafts</source>
   <translation>Asnjë draft</translation>
  </message>
  <message>
   <source>Posts that you write stay here until they are sent for approval.</source>
   <translation>Postimet që shkruani mbeten këtu derisa të dërgohen për miratim.</translation>
  </message>
 </context>
 <context>
  <name>Drilling</name>
  <message>
   <source>Begin a drill?</source>
   <translation>Të fillohet një stërvitje?</translation>
  </message>
  <message>
   <source>Begin the drill</source>
   <translation>Fillo stërvitjen</translation>
  </message>
  <message>
   <source>End the drill</source>
   <translation>Mbyll stërvitjen</translation>
  </message>
  <message>
   <source>End the drill?</source>
   <translation>Të mbyllet stërvitja?</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Mbyll stërvitjen…</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Vazhdo</translation>
  </message>
  <message>
   <source>It opens in a window of its own with copies of what is here. Nothing of it is sent, nothing can be published, and it is removed when it ends.</source>
   <translation>Hapet në një dritare më vete me kopje të asaj që është këtu. Asgjë prej saj nuk dërgohet, asgjë nuk mund të publikohet dhe në fund hiqet.</translation>
  </message>
  <message>
   <source>No drill is going on in this window.</source>
   <translation>Në këtë dritare nuk po zhvillohet asnjë stërvitje.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Jo tani</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>Kjo është tashmë një stërvitje.</translation>
  </message>
  <message>
   <source>This is a drill: its data are its own, and nothing of it reaches a channel.</source>
   <translation>Kjo është një stërvitje: të dhënat janë vetëm të sajat dhe asgjë prej saj nuk arrin në një kanal.</translation>
  </message>
  <message>
   <source>This window closes. What was done in a drill on this laptop is removed.</source>
   <translation>Kjo dritare mbyllet. Çfarë u bë në një stërvitje në këtë kompjuter hiqet.</translation>
  </message>
 </context>
 <context>
  <name>Editor</name>
  <message>
   <source> (not yet counted: waiting to send)</source>
   <translation> (ende nuk numërohet: pret dërgimin)</translation>
  </message>
  <message>
   <source> — but the signature does not fit: altered or forged</source>
   <translation> — por nënshkrimi nuk përputhet: i ndryshuar ose i falsifikuar</translation>
  </message>
  <message>
   <source>, not signed</source>
   <translation>, pa nënshkrim</translation>
  </message>
  <message>
   <source>, on the web page: the server says so, no desk signed it</source>
   <translation>, në faqen e internetit: kështu thotë serveri, asnjë tavolinë nuk e nënshkroi</translation>
  </message>
  <message>
   <source>, signed</source>
   <translation>, i nënshkruar</translation>
  </message>
  <message>
   <source>2  Open {0}</source>
   <translation>2  Hap {0}</translation>
  </message>
  <message>
   <source>3  https:// link of the public post</source>
   <translation>3  lidhja https:// e postimit publik</translation>
  </message>
  <message>
   <source>@user@server as @user</source>
   <translation>@user@server si @user</translation>
  </message>
  <message>
   <source>A new post with this text.</source>
   <translation>Postim i ri me këtë tekst.</translation>
  </message>
  <message>
   <source>A word to them (kept as a comment)</source>
   <translation>Një fjalë për ta (ruhet si koment)</translation>
  </message>
  <message>
   <source>A word to them, as a comment</source>
   <translation>Një fjalë për ta, si koment</translation>
  </message>
  <message numerus="yes">
   <source>All %n images are described.</source>
   <translation>
    <numerusform>Figura është përshkruar.</numerusform>
    <numerusform>Të %n figurat janë përshkruar.</numerusform>
   </translation>
  </message>
  <message>
   <source>All may be used until {0}.</source>
   <translation>Të gjitha mund të përdoren deri më {0}.</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>U miratua.</translation>
  </message>
  <message>
   <source>Approver · {0}</source>
   <translation>Miratuesi · {0}</translation>
  </message>
  <message>
   <source>Both are kept until somebody decides.</source>
   <translation>Të dyja ruhen derisa dikush të vendosë.</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Riktheje</translation>
  </message>
  <message>
   <source>Campaign lead · {0}</source>
   <translation>Drejtuesi i fushatës · {0}</translation>
  </message>
  <message>
   <source>Change it all the same</source>
   <translation>Ndryshoje gjithsesi</translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Ndryshimet u kërkuan.</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>Kolegu</translation>
  </message>
  <message>
   <source>Comments on this post are for the people of {0} and the network's coordinator.</source>
   <translation>Komentet për këtë postim janë për njerëzit e {0} dhe koordinatorin e rrjetit.</translation>
  </message>
  <message>
   <source>Compare and merge…</source>
   <translation>Krahaso dhe bashko…</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Kopjo tekstin</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Fshi</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Të fshihet ky postim?</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Dorëzo</translation>
  </message>
  <message>
   <source>Handed over to {0}.</source>
   <translation>Iu dorëzua {0}.</translation>
  </message>
  <message>
   <source>It fits on {0}.</source>
   <translation>Nxë në {0}.</translation>
  </message>
  <message>
   <source>It is a draft again.</source>
   <translation>Është përsëri draft.</translation>
  </message>
  <message>
   <source>It waits for approval.</source>
   <translation>Pret miratimin.</translation>
  </message>
  <message>
   <source>Its text stays in the history, and it can be brought back.</source>
   <translation>Teksti mbetet në histori dhe mund të rikthehet.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Mbaje</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Mbaj timin</translation>
  </message>
  <message>
   <source>Keep that of {0}</source>
   <translation>Mbaj: {0}</translation>
  </message>
  <message>
   <source>Kept to your ministry.</source>
   <translation>Vetëm për ministrinë tuaj.</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Lidhja e postimit publik</translation>
  </message>
  <message>
   <source>Mark as published</source>
   <translation>Shëno si të botuar</translation>
  </message>
  <message>
   <source>Marked as crisis.</source>
   <translation>U shënua si krizë.</translation>
  </message>
  <message>
   <source>Marked as published.</source>
   <translation>U shënua si i botuar.</translation>
  </message>
  <message>
   <source>Ministry only</source>
   <translation>Vetëm ministria</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Postim i ri me këtë tekst</translation>
  </message>
  <message>
   <source>No hidden signs.</source>
   <translation>Pa shenja të fshehura.</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Askush tjetër i këtij vendi nuk njihet këtu.</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Ende i paruajtur</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Nuk u ruajt: {0} Ajo që shkruat mbetet këtu.</translation>
  </message>
  <message>
   <source>On {0}</source>
   <translation>Në {0}</translation>
  </message>
  <message>
   <source>Override the blackout</source>
   <translation>Lejo një përjashtim nga ndalesa</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it proves the publication.</source>
   <translation>Ngjitni lidhjen e postimit publik: ajo dëshmon botimin.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>Figura {0}</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postim</translation>
  </message>
  <message>
   <source>Publish the approved text on {0}, then note the link of the public post.</source>
   <translation>Botoni tekstin e miratuar në {0}, pastaj shënoni lidhjen e postimit publik.</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Ndale</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Arsyeja</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Kërko ndryshime</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Ruajtur këtu</translation>
  </message>
  <message>
   <source>Saved here {0}</source>
   <translation>Ruajtur këtu {0}</translation>
  </message>
  <message>
   <source>Say why: the others will read it.</source>
   <translation>Thoni pse: të tjerët do ta lexojnë.</translation>
  </message>
  <message>
   <source>Scheduled.</source>
   <translation>U vu në orar.</translation>
  </message>
  <message>
   <source>Sent for approval.</source>
   <translation>U dërgua për miratim.</translation>
  </message>
  <message>
   <source>Settled; the other text is in the history.</source>
   <translation>U zgjidh; teksti tjetër është në histori.</translation>
  </message>
  <message>
   <source>Shared with the network.</source>
   <translation>U nda me rrjetin.</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Dikush</translation>
  </message>
  <message>
   <source>Struck out: only theirs. Underlined: only yours.</source>
   <translation>I vijëzuar: vetëm i tyre. I nënvizuar: vetëm juaji.</translation>
  </message>
  <message>
   <source>Take that of {0}</source>
   <translation>Merr: {0}</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Merr të tyrin</translation>
  </message>
  <message>
   <source>Taken off the schedule.</source>
   <translation>U hoq nga orari.</translation>
  </message>
  <message>
   <source>The blackout holds again.</source>
   <translation>Ndalesa vlen përsëri.</translation>
  </message>
  <message>
   <source>The blackout is overridden.</source>
   <translation>Përjashtimi nga ndalesa u lejua.</translation>
  </message>
  <message>
   <source>The content as it is now is approved.</source>
   <translation>Përmbajtja, siç është tani, është miratuar.</translation>
  </message>
  <message>
   <source>The crisis mark is gone.</source>
   <translation>Shenja e krizës u hoq.</translation>
  </message>
  <message>
   <source>The hold is released.</source>
   <translation>Ndalimi u hoq.</translation>
  </message>
  <message>
   <source>The image is described.</source>
   <translation>Figura është përshkruar.</translation>
  </message>
  <message>
   <source>The post is back.</source>
   <translation>Postimi u rikthye.</translation>
  </message>
  <message>
   <source>The post is deleted.</source>
   <translation>Postimi u fshi.</translation>
  </message>
  <message>
   <source>The post is on hold.</source>
   <translation>Postimi është i ndalur.</translation>
  </message>
  <message>
   <source>The post is withdrawn.</source>
   <translation>Postimi u tërhoq.</translation>
  </message>
  <message>
   <source>Their text stands; yours is in the history.</source>
   <translation>Vlen teksti i tyre; juaji është në histori.</translation>
  </message>
  <message>
   <source>This post belongs to {0}: its people write it, you may read it.</source>
   <translation>Ky postim i takon: {0}; e shkruajnë njerëzit e atjeshëm, ju mund ta lexoni.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Ky postim është publik; përmbajtja nuk mund të ndryshohet.</translation>
  </message>
  <message>
   <source>This post is {0}. Changing its content or its time voids the approval.</source>
   <translation>Ky postim është {0}. Ndryshimi i përmbajtjes ose i orës e zhvlerëson miratimin.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Provo përsëri</translation>
  </message>
  <message>
   <source>Two versions of the {0} are open: that of {1} stands, that of {2} is kept beside it.</source>
   <translation>Dy versione të fushës “{0}” janë të hapura: vlen {1}, pranë ruhet {2}.</translation>
  </message>
  <message>
   <source>What should change? The writers will read it.</source>
   <translation>Çfarë duhet ndryshuar? Autorët do ta lexojnë.</translation>
  </message>
  <message>
   <source>Who goes on with this post?</source>
   <translation>Kush vazhdon me këtë postim?</translation>
  </message>
  <message>
   <source>Why does this go out all the same? The reason is kept in the post.</source>
   <translation>Pse del kjo megjithatë? Arsyeja ruhet në postim.</translation>
  </message>
  <message>
   <source>Why is this post taken out of the campaign? Its text stays readable.</source>
   <translation>Pse hiqet ky postim nga fushata? Teksti mbetet i lexueshëm.</translation>
  </message>
  <message>
   <source>Why must nothing of this post go out for now?</source>
   <translation>Pse për tani asgjë nga ky postim nuk duhet të dalë?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Tërhiq</translation>
  </message>
  <message>
   <source>Withdraw the post</source>
   <translation>Tërhiq postimin</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Po shkruhet…</translation>
  </message>
  <message>
   <source>You wrote part of this text, so you cannot approve it.</source>
   <translation>Ju shkruat një pjesë të këtij teksti, prandaj nuk mund ta miratoni.</translation>
  </message>
  <message>
   <source>Your text stands; theirs is in the history.</source>
   <translation>Vlen teksti juaj; i tyri është në histori.</translation>
  </message>
  <message>
   <source>Yours is not over theirs: both will be kept.</source>
   <translation>Juaji nuk e mbulon të tyrin: ruhen të dy.</translation>
  </message>
  <message>
   <source>a colleague</source>
   <translation>një koleg</translation>
  </message>
  <message>
   <source>a person unknown here</source>
   <translation>një person i panjohur këtu</translation>
  </message>
  <message>
   <source>all of {0}</source>
   <translation>të gjithë: {0}</translation>
  </message>
  <message>
   <source>an emoji as its bytes</source>
   <translation>emoji sipas bajteve të tij</translation>
  </message>
  <message>
   <source>any of {0}</source>
   <translation>cilido nga {0}</translation>
  </message>
  <message>
   <source>approved by</source>
   <translation>miratuar nga</translation>
  </message>
  <message>
   <source>changes requested by</source>
   <translation>ndryshime të kërkuara nga</translation>
  </message>
  <message>
   <source>emoji as 2</source>
   <translation>emoji si 2</translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>nuk nxë</translation>
  </message>
  <message>
   <source>lapsed: {0}, {1} ({2}). Send it for approval again.</source>
   <translation>skadoi: {0}, {1} ({2}). Dërgojeni përsëri për miratim.</translation>
  </message>
  <message>
   <source>links as {0}</source>
   <translation>lidhjet si {0}</translation>
  </message>
  <message>
   <source>most emoji as 2</source>
   <translation>shumica e emojive si 2</translation>
  </message>
  <message>
   <source>no limit is known</source>
   <translation>nuk njihet asnjë kufi</translation>
  </message>
  <message>
   <source>nobody can decide here: everyone with this role wrote part of it, or nobody holds the role</source>
   <translation>askush nuk mund të vendosë këtu: të gjithë me këtë rol shkruan një pjesë, ose nuk e ka askush</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>ende pa u pyetur</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>dikush</translation>
  </message>
  <message>
   <source>the channel</source>
   <translation>kanali</translation>
  </message>
  <message>
   <source>this channel</source>
   <translation>ky kanal</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>sot {0}</translation>
  </message>
  <message>
   <source>too long by {0}</source>
   <translation>{0} më i gjatë</translation>
  </message>
  <message>
   <source>waits for a decision</source>
   <translation>pret një vendim</translation>
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation>dje {0}</translation>
  </message>
  <message>
   <source>{0} asks for changes, {1}: {2}</source>
   <translation>{0} kërkon ndryshime, {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed the {1} while you were writing.</source>
   <translation>{0} ndryshoi fushën “{1}” ndërsa shkruanit.</translation>
  </message>
  <message>
   <source>{0} counts bytes: most letters of Cyrillic are 2, of Georgian 3</source>
   <translation>{0} numëron bajte: shumica e shkronjave cirilike janë 2, gjeorgjishtja 3</translation>
  </message>
  <message>
   <source>{0} counts {1}</source>
   <translation>{0} numëron {1}</translation>
  </message>
  <message>
   <source>{0} deleted this post, {1}. What you write is kept beside it until somebody decides.</source>
   <translation>{0} e fshiu këtë postim, {1}. Ajo që shkruani ruhet pranë derisa dikush të vendosë.</translation>
  </message>
  <message>
   <source>{0} has no page that can be opened with the text: paste it there.</source>
   <translation>{0} nuk ka faqe që hapet me tekstin: ngjiteni atje.</translation>
  </message>
  <message>
   <source>{0} on behalf of {1}</source>
   <translation>{0} në emër të {1}</translation>
  </message>
  <message>
   <source>{0} takes at most {1} bytes too</source>
   <translation>{0} pranon edhe më së shumti {1} bajte</translation>
  </message>
  <message>
   <source>{0} withdrew this post: {1}</source>
   <translation>{0} e tërhoqi këtë postim: {1}</translation>
  </message>
  <message>
   <source>{0} wrote the same {1} while you were writing.</source>
   <translation>{0} shkroi të njëjtën fushë “{1}” ndërsa shkruanit.</translation>
  </message>
  <message>
   <source>{0} {1} ({2} UTC)</source>
   <translation>{0} {1} ({2} UTC)</translation>
  </message>
  <message>
   <source>{0} · sent</source>
   <translation>{0} · dërguar</translation>
  </message>
  <message>
   <source>{0} · waiting to send</source>
   <translation>{0} · pret dërgimin</translation>
  </message>
 </context>
 <context>
  <name>EditorView</name>
  <message>
   <source>Copy the text where you need it.</source>
   <translation>Kopjojeni tekstin ku ju duhet.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Shko te kalendari</translation>
  </message>
  <message>
   <source>It was taken out of your sight, or never came here.</source>
   <translation>Nuk ju shfaqet më, ose nuk erdhi kurrë këtu.</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>Asgjë nuk është hapur</translation>
  </message>
  <message>
   <source>Open a post from the calendar or your drafts, and write here.</source>
   <translation>Hapni një postim nga kalendari ose draftet dhe shkruani këtu.</translation>
  </message>
  <message>
   <source>This post is not on this laptop</source>
   <translation>Ky postim nuk është në këtë laptop</translation>
  </message>
  <message>
   <source>This post is not on this laptop any more: it was taken out of your sight.</source>
   <translation>Ky postim nuk është më në këtë laptop: nuk ju shfaqet më.</translation>
  </message>
  <message>
   <source>Your text · {0}</source>
   <translation>Teksti juaj · {0}</translation>
  </message>
 </context>
 <context>
  <name>EmbargoPanel</name>
  <message>
   <source>Keep the embargo</source>
   <translation>Mbaje embargon</translation>
  </message>
  <message>
   <source>Lift the embargo</source>
   <translation>Hiqe embargon</translation>
  </message>
  <message>
   <source>Make it longer…</source>
   <translation>Zgjate…</translation>
  </message>
  <message>
   <source>Propose to lift it…</source>
   <translation>Propozo heqjen…</translation>
  </message>
  <message>
   <source>Set an embargo…</source>
   <translation>Vendos një embargo…</translation>
  </message>
  <message>
   <source>Stop publishing…</source>
   <translation>Pezullo publikimin…</translation>
  </message>
  <message>
   <source>Under embargo until {0}: nothing goes out, and who was not invited sees nothing of it.</source>
   <translation>Nën embargo deri më {0}: asgjë nuk del dhe kush nuk është ftuar nuk sheh asgjë prej saj.</translation>
  </message>
  <message>
   <source>{0} proposes to lift it: {1}</source>
   <translation>{0} propozon heqjen: {1}</translation>
  </message>
 </context>
 <context>
  <name>EventForm</name>
  <message>
   <source>Add the event</source>
   <translation>Shto ngjarjen</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Një ngjarje nuk mund të mbarojë para se të fillojë.</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Fushata</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Delete the event</source>
   <translation>Fshi ngjarjen</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Ngjarje</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Vetëm për ministrinë tonë, derisa ta ndaj</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Nga</translation>
  </message>
  <message>
   <source>New event</source>
   <translation>Ngjarje e re</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Asnjë</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Shënim</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Ruaj</translation>
  </message>
  <message>
   <source>Say what the event is.</source>
   <translation>Thoni cila është ngjarja.</translation>
  </message>
  <message>
   <source>The country of an event stays as it was made.</source>
   <translation>Vendi i një ngjarjeje mbetet siç u caktua.</translation>
  </message>
  <message>
   <source>The event was added</source>
   <translation>Ngjarja u shtua</translation>
  </message>
  <message>
   <source>The event was changed</source>
   <translation>Ngjarja u ndryshua</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Ngjarja u fshi</translation>
  </message>
  <message>
   <source>The whole day</source>
   <translation>Gjithë dita</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Orët në {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Deri</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Çfarë</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Ku</translation>
  </message>
  <message>
   <source>You hold no role that writes events. Ask your administrator.</source>
   <translation>Nuk keni rol që shkruan ngjarje. Pyetni administratorin.</translation>
  </message>
 </context>
 <context>
  <name>Eventing</name>
  <message>
   <source>Delete the event {0}</source>
   <translation>Fshi ngjarjen {0}</translation>
  </message>
  <message>
   <source>Move the event {0} to…</source>
   <translation>Zhvendos ngjarjen {0} te…</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>U zhvendos te {0}</translation>
  </message>
  <message>
   <source>New event on {0}</source>
   <translation>Ngjarje e re më {0}</translation>
  </message>
  <message>
   <source>Open the event {0}</source>
   <translation>Hap ngjarjen {0}</translation>
  </message>
  <message>
   <source>The event is from {0} to {1}</source>
   <translation>Ngjarja është nga {0} deri më {1}</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Ngjarja u fshi</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Kjo nuk është më në këtë laptop.</translation>
  </message>
 </context>
 <context>
  <name>Facets</name>
  <message>
   <source>Campaign</source>
   <translation>Fushata</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanali</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Gjuha</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Asnjë</translation>
  </message>
  <message>
   <source>Not on this laptop</source>
   <translation>Jo në këtë laptop</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Përgjegjësi</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Faza</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Pa fushatë</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message numerus="yes">
   <source>%n countries</source>
   <translation>
    <numerusform>%n vend</numerusform>
    <numerusform>%n vende</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet. Sign in, or start without a server.</source>
   <translation>Në këtë laptop ende nuk punon askush. Hyni ose filloni pa server.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Ky profil vetëm mund të lexohet; asgjë nuk mund të ndryshohet.</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Nuk keni rol që shkruan postime. Pyetni administratorin.</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>A report with what was typed is kept in {0}.</source>
   <translation>Një raport me atë që u shkrua ruhet në {0}.</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Kopjo raportin</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Vazhdo</translation>
  </message>
  <message>
   <source>Go on working; send the report to whoever looks after it.</source>
   <translation>Vazhdoni punën; dërgojani raportin atij që kujdeset për programin.</translation>
  </message>
  <message>
   <source>The program made a mistake. Your work up to here is saved.</source>
   <translation>Programi bëri një gabim. Puna juaj deri këtu është ruajtur.</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Empty the field</source>
   <translation>Zbraze fushën</translation>
  </message>
 </context>
 <context>
  <name>FieldsForm</name>
  <message>
   <source>&amp;Account</source>
   <translation>&amp;Llogaria</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Llogaria</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Hashtagët</translation>
  </message>
  <message>
   <source>L&amp;anguage</source>
   <translation>&amp;Gjuha</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Gjuha</translation>
  </message>
  <message>
   <source>No account chosen</source>
   <translation>Nuk është zgjedhur llogari</translation>
  </message>
  <message>
   <source>No account of this country</source>
   <translation>Asnjë llogari e këtij vendi</translation>
  </message>
 </context>
 <context>
  <name>FiguresDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
  <message>
   <source>Delete the reading</source>
   <translation>Fshi leximin</translation>
  </message>
  <message>
   <source>Figures of a post</source>
   <translation>Shifrat e një postimi</translation>
  </message>
  <message>
   <source>Leave empty what the channel does not tell.</source>
   <translation>Lini bosh atë që kanali nuk e tregon.</translation>
  </message>
  <message>
   <source>New reading</source>
   <translation>Lexim i ri</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Lexuar më</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Leximi</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Ruaj</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Burimi</translation>
  </message>
  <message>
   <source>The figures are kept.</source>
   <translation>Shifrat u ruajtën.</translation>
  </message>
  <message>
   <source>The reading was deleted.</source>
   <translation>Leximi u fshi.</translation>
  </message>
  <message>
   <source>There is a reading of that day already: choose it above.</source>
   <translation>Një lexim i asaj dite ekziston tashmë: zgjidheni më lart.</translation>
  </message>
  <message>
   <source>Where the figures come from</source>
   <translation>Nga vijnë shifrat</translation>
  </message>
 </context>
 <context>
  <name>FilterChip</name>
  <message>
   <source>This filter is on.</source>
   <translation>Ky filtër është aktiv.</translation>
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <source>Clear all</source>
   <translation>Hiqi të gjitha</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtrat</translation>
  </message>
  <message>
   <source>No post passes these filters</source>
   <translation>Asnjë postim nuk i plotëson këta filtra</translation>
  </message>
  <message>
   <source>Waits for me</source>
   <translation>Më pret mua</translation>
  </message>
 </context>
 <context>
  <name>FirstRunView</name>
  <message>
   <source>Begin without a server</source>
   <translation>Fillo pa server</translation>
  </message>
  <message>
   <source>Choose the country you work for.</source>
   <translation>Zgjidhni vendin për të cilin punoni.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Everything works on this laptop alone. Join a server later: your work then goes along.</source>
   <translation>Gjithçka punon vetëm në këtë laptop. Lidhuni me një server më vonë: puna vjen me ju.</translation>
  </message>
  <message>
   <source>Give your name, so that others know whose work it is.</source>
   <translation>Jepni emrin, që të tjerët të dinë e kujt është puna.</translation>
  </message>
  <message>
   <source>Join your network</source>
   <translation>Lidhuni me rrjetin tuaj</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Gjuha</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Gjuha e dritares</translation>
  </message>
  <message>
   <source>Or begin alone</source>
   <translation>Ose filloni vetëm</translation>
  </message>
  <message>
   <source>Plan, draft and approve joint campaigns, with or without a network.</source>
   <translation>Planifikoni, shkruani dhe miratoni fushata të përbashkëta, me rrjet ose pa të.</translation>
  </message>
  <message>
   <source>Put the sample campaign on the desk, to try everything</source>
   <translation>Vër fushatën shembull në tavolinë, për të provuar gjithçka</translation>
  </message>
  <message>
   <source>The desk is being made ready.</source>
   <translation>Tavolina po bëhet gati.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Tavolina ende nuk është hapur.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Emri juaj</translation>
  </message>
  <message>
   <source>{0} records of the sample campaign are on the desk.</source>
   <translation>Në tavolinë janë {0} regjistrime të fushatës shembull.</translation>
  </message>
 </context>
 <context>
  <name>GatesPanel</name>
  <message>
   <source>Before it can go out</source>
   <translation>Para se të dalë</translation>
  </message>
  <message numerus="yes">
   <source>Before it can go out · %n to fix</source>
   <translation>
    <numerusform>Para se të dalë · %n për t’u rregulluar</numerusform>
    <numerusform>Para se të dalë · %n për t’u rregulluar</numerusform>
   </translation>
  </message>
  <message>
   <source>Before it can go out · all in order</source>
   <translation>Para se të dalë · gjithçka në rregull</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>Rregullo</translation>
  </message>
 </context>
 <context>
  <name>GoToDate</name>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
  <message>
   <source>Date as day, month, year</source>
   <translation>Data si ditë, muaj, vit</translation>
  </message>
  <message>
   <source>Day, month, year, for example 24.12.2026</source>
   <translation>Ditë, muaj, vit, për shembull 24.12.2026</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Shko</translation>
  </message>
  <message>
   <source>Go to date</source>
   <translation>Shko te data</translation>
  </message>
  <message>
   <source>This is not a day. Write it as 24.12.2026.</source>
   <translation>Kjo nuk është ditë. Shkruajeni si 24.12.2026.</translation>
  </message>
 </context>
 <context>
  <name>GroupForm</name>
  <message>
   <source>Hashtags</source>
   <translation>Hashtagët</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Emri</translation>
  </message>
 </context>
 <context>
  <name>HandingOver</name>
  <message>
   <source>A colleague decides instead of you on these days. Each decision says for whom it was made.</source>
   <translation>Në këto ditë vendos një koleg në vendin tuaj. Çdo vendim thotë për kë u mor.</translation>
  </message>
  <message>
   <source>Approving for {0}</source>
   <translation>Miratim për {0}</translation>
  </message>
  <message>
   <source>Deciding as lead for {0}</source>
   <translation>Vendim si drejtues për {0}</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Dita e parë</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Dorëzo</translation>
  </message>
  <message>
   <source>Hand over my decisions</source>
   <translation>Dorëzo vendimet e mia</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dita e fundit</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Askush tjetër i këtij vendi nuk njihet këtu.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Merre mbrapsht</translation>
  </message>
  <message>
   <source>Taken back; what was decided meanwhile stays decided.</source>
   <translation>U mor mbrapsht; ajo që u vendos ndërkohë mbetet e vendosur.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Dita e fundit është para së parës.</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>Kujt</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Çfarë</translation>
  </message>
  <message>
   <source>Why (others see it)</source>
   <translation>Pse (e shohin të tjerët)</translation>
  </message>
  <message>
   <source>You hold no role whose decisions can be handed over.</source>
   <translation>Nuk keni rol vendimet e të cilit mund të dorëzohen.</translation>
  </message>
  <message>
   <source>{0} decides for you on these days.</source>
   <translation>{0} vendos në vendin tuaj në këto ditë.</translation>
  </message>
  <message>
   <source>{0} decides for {1}, {2} to {3}</source>
   <translation>{0} vendos për {1}, {2} deri më {3}</translation>
  </message>
 </context>
 <context>
  <name>HandleForm</name>
  <message>
   <source>Handle on {0}</source>
   <translation>Emri i llogarisë në {0}</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Institucioni</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Shënim</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>No account chosen</source>
   <translation>Nuk është zgjedhur llogari</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Hand over…</source>
   <translation>Dorëzo…</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historia</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Më shumë</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>The desk on which a network of foreign ministries plans, drafts, approves and publishes joint campaigns.</source>
   <translation>Tavolina ku një rrjet ministrish të jashtme planifikon, shkruan, miraton dhe boton fushata të përbashkëta.</translation>
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
   <translation>A në listë</translation>
  </message>
  <message>
   <source>A post of that day</source>
   <translation>Një postim i asaj dite</translation>
  </message>
  <message>
   <source>Another day</source>
   <translation>Ditë tjetër</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Mirato të zgjedhurat</translation>
  </message>
  <message>
   <source>Arrow keys</source>
   <translation>Tastet me shigjeta</translation>
  </message>
  <message>
   <source>Choose a further post, or all up to one</source>
   <translation>Zgjidh edhe një postim, ose të gjithë deri te një</translation>
  </message>
  <message>
   <source>Choose also the next post of the day</source>
   <translation>Zgjidh edhe postimin tjetër të ditës</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>Zgjidh disa</translation>
  </message>
  <message>
   <source>Choose the posts of several days</source>
   <translation>Zgjidh postimet e disa ditëve</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Mbyll</translation>
  </message>
  <message>
   <source>Ctrl or Shift with a click</source>
   <translation>Ctrl ose Shift me klikim</translation>
  </message>
  <message>
   <source>Ctrl+Space</source>
   <translation>Ctrl+Space</translation>
  </message>
  <message>
   <source>Drag it, Alt and arrows, or Ctrl+M; Esc puts it back</source>
   <translation>Tërhiqeni, Alt dhe shigjeta, ose Ctrl+M; Esc e kthen</translation>
  </message>
  <message>
   <source>Drag its lower edge</source>
   <translation>Tërhiqni skajin e tij të poshtëm</translation>
  </message>
  <message>
   <source>Enter, or a click on the hour</source>
   <translation>Enter, ose klikim te ora</translation>
  </message>
  <message>
   <source>Enter, or a click where the day is empty</source>
   <translation>Enter, ose klikim ku dita është bosh</translation>
  </message>
  <message>
   <source>Enter, or a double click</source>
   <translation>Enter, ose dyklikim</translation>
  </message>
  <message>
   <source>Hold the post at the left or right edge</source>
   <translation>Mbajeni postimin te skaji i majtë ose i djathtë</translation>
  </message>
  <message>
   <source>In the approvals</source>
   <translation>Te miratimet</translation>
  </message>
  <message>
   <source>In the month</source>
   <translation>Në muaj</translation>
  </message>
  <message>
   <source>In the week and the day: a post of that time</source>
   <translation>Në javë dhe në ditë: një postim i asaj ore</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Tastiera dhe miu</translation>
  </message>
  <message>
   <source>Make an event longer or shorter</source>
   <translation>Zgjat ose shkurto një ngjarje</translation>
  </message>
  <message>
   <source>Menu key, or the right button</source>
   <translation>Tasti i menysë, ose butoni i djathtë</translation>
  </message>
  <message>
   <source>Menu of the day or the post</source>
   <translation>Menyja e ditës ose e postimit</translation>
  </message>
  <message>
   <source>Move a post</source>
   <translation>Zhvendos një postim</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Postimi tjetër i ditës</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Hap postimin</translation>
  </message>
  <message>
   <source>Open the post in the editor</source>
   <translation>Hap postimin në redaktues</translation>
  </message>
  <message>
   <source>R in the list</source>
   <translation>R në listë</translation>
  </message>
  <message>
   <source>Request changes of what is chosen</source>
   <translation>Kërko ndryshime në të zgjedhurat</translation>
  </message>
  <message>
   <source>Shift and arrows, or Ctrl and Space</source>
   <translation>Shift dhe shigjetat, ose Ctrl dhe tasti i hapësirës</translation>
  </message>
  <message>
   <source>Shift with the arrow keys</source>
   <translation>Shift me tastet e shigjetave</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Hapësira</translation>
  </message>
  <message>
   <source>Turn the page while dragging</source>
   <translation>Kthe faqen gjatë tërheqjes</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Revision {0}</source>
   <translation>Versioni {0}</translation>
  </message>
  <message>
   <source>The earlier text is back.</source>
   <translation>Teksti i mëparshëm u rikthye.</translation>
  </message>
  <message>
   <source>The earlier text is back; the approval has lapsed.</source>
   <translation>Teksti i mëparshëm u rikthye; miratimi skadoi.</translation>
  </message>
  <message>
   <source>lost a conflict, kept</source>
   <translation>humbi një konflikt, u ruajt</translation>
  </message>
  <message>
   <source>set aside</source>
   <translation>i lënë mënjanë</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>dikush</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>pret dërgimin</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>Bringing a text back voids the approval.</source>
   <translation>Rikthimi i një teksti e zhvlerëson miratimin.</translation>
  </message>
  <message>
   <source>Choose one revision, or two to compare them.</source>
   <translation>Zgjidhni një version, ose dy për t’i krahasuar.</translation>
  </message>
  <message>
   <source>Choose one revision.</source>
   <translation>Zgjidhni një version.</translation>
  </message>
  <message>
   <source>Choose two with Ctrl to compare them.</source>
   <translation>Zgjidhni dy me Ctrl për t’i krahasuar.</translation>
  </message>
  <message>
   <source>From revision {0} to {1}: {2}</source>
   <translation>Nga versioni {0} te {1}: {2}</translation>
  </message>
  <message>
   <source>History · {0}</source>
   <translation>Historia · {0}</translation>
  </message>
  <message>
   <source>Restore this text</source>
   <translation>Rikthe këtë tekst</translation>
  </message>
  <message>
   <source>Revisions, newest first</source>
   <translation>Versionet, më të rejat së pari</translation>
  </message>
  <message>
   <source>The first text.</source>
   <translation>Teksti i parë.</translation>
  </message>
  <message>
   <source>The revision, with what changed in it</source>
   <translation>Versioni, me çfarë ndryshoi në të</translation>
  </message>
  <message>
   <source>This is the text as it is now.</source>
   <translation>Ky është teksti siç është tani.</translation>
  </message>
 </context>
 <context>
  <name>Holidays</name>
  <message>
   <source>All Saints' Day</source>
   <translation>Të gjithë shenjtorët</translation>
  </message>
  <message>
   <source>All Souls' Day</source>
   <translation>Dita e të vdekurve</translation>
  </message>
  <message>
   <source>Alphabet Day</source>
   <translation>Dita e Alfabetit</translation>
  </message>
  <message>
   <source>Armistice Day</source>
   <translation>Dita e Armëpushimit</translation>
  </message>
  <message>
   <source>Assumption Day</source>
   <translation>Ngjitja e Zojës në Qiell</translation>
  </message>
  <message>
   <source>Catholic Christmas Day</source>
   <translation>Krishtlindja katolike</translation>
  </message>
  <message>
   <source>Catholic Easter</source>
   <translation>Pashkët katolike</translation>
  </message>
  <message>
   <source>Catholic Easter Monday</source>
   <translation>E hëna e Pashkëve katolike</translation>
  </message>
  <message>
   <source>Catholic Easter Sunday</source>
   <translation>E diela e Pashkëve katolike</translation>
  </message>
  <message>
   <source>Children's Day</source>
   <translation>Dita e Fëmijëve</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>Krishtlindja</translation>
  </message>
  <message>
   <source>Christmas Day (by new style)</source>
   <translation>Krishtlindja (sipas kalendarit të ri)</translation>
  </message>
  <message>
   <source>Christmas Day (by old style)</source>
   <translation>Krishtlindja (sipas kalendarit të vjetër)</translation>
  </message>
  <message>
   <source>Christmas Eve</source>
   <translation>Nata e Krishtlindjes</translation>
  </message>
  <message>
   <source>Constitution Day</source>
   <translation>Dita e Kushtetutës</translation>
  </message>
  <message>
   <source>Day of Dew and Saint John</source>
   <translation>Dita e Vesës dhe e Shën Gjonit</translation>
  </message>
  <message>
   <source>Day of Family Sanctity and Respect for Parents</source>
   <translation>Dita e Shenjtërisë së Familjes dhe e Respektit për Prindërit</translation>
  </message>
  <message>
   <source>Day of Our Lady of the Seven Sorrows</source>
   <translation>Zoja e Shtatë Dhimbjeve</translation>
  </message>
  <message>
   <source>Day of Rejoicing</source>
   <translation>Dita e Përkujtimit të të Vdekurve</translation>
  </message>
  <message>
   <source>Day of Remembrance and Victory over Nazism in World War II 1939-1945</source>
   <translation>Dita e Kujtesës dhe e Fitores mbi Nazizmin në Luftën e Dytë Botërore 1939–1945</translation>
  </message>
  <message>
   <source>Day of Remembrance for the Dead</source>
   <translation>Dita e Përkujtimit të të Vdekurve</translation>
  </message>
  <message>
   <source>Day of Restoration of Independence of Lithuania</source>
   <translation>Dita e Rivendosjes së Pavarësisë së Lituanisë</translation>
  </message>
  <message>
   <source>Day of Restoration of the State of Lithuania</source>
   <translation>Dita e Rivendosjes së Shtetit Lituanez</translation>
  </message>
  <message>
   <source>Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture</source>
   <translation>Dita e Alfabetit Sllav, e Arsimit dhe e Kulturës Bullgare</translation>
  </message>
  <message>
   <source>Day of Uprising Against Occupation</source>
   <translation>Dita e Kryengritjes kundër Pushtimit</translation>
  </message>
  <message>
   <source>Day of Victory over Fascism</source>
   <translation>Dita e Fitores mbi Fashizmin</translation>
  </message>
  <message>
   <source>Day of defenders of Ukraine</source>
   <translation>Dita e Mbrojtësve të Ukrainës</translation>
  </message>
  <message>
   <source>Day of the Constitution of Ukraine</source>
   <translation>Dita e Kushtetutës së Ukrainës</translation>
  </message>
  <message>
   <source>Day of the Establishment of the Slovak Republic</source>
   <translation>Dita e Themelimit të Republikës Sllovake</translation>
  </message>
  <message>
   <source>Dormition of the Mother of God</source>
   <translation>Fjetja e Shën Marisë</translation>
  </message>
  <message>
   <source>Easter</source>
   <translation>Pashkët</translation>
  </message>
  <message>
   <source>Easter Monday</source>
   <translation>E hëna e Pashkëve</translation>
  </message>
  <message>
   <source>Easter Sunday</source>
   <translation>E diela e Pashkëve</translation>
  </message>
  <message>
   <source>Easter Sunday (Pascha)</source>
   <translation>E diela e Pashkëve (Paska)</translation>
  </message>
  <message>
   <source>Eid al-Adha</source>
   <translation>Kurban Bajrami</translation>
  </message>
  <message>
   <source>Eid al-Fitr</source>
   <translation>Fitër Bajrami</translation>
  </message>
  <message>
   <source>Election Day</source>
   <translation>Dita e zgjedhjeve</translation>
  </message>
  <message>
   <source>Epiphany</source>
   <translation>Epifania</translation>
  </message>
  <message>
   <source>Epiphany (Three Kings' Day and Orthodox Christmas)</source>
   <translation>Epifania (Tre Mbretërit dhe Krishtlindja ortodokse)</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>Dita e Evropës</translation>
  </message>
  <message>
   <source>Father's Day</source>
   <translation>Dita e Babait</translation>
  </message>
  <message>
   <source>Flag and Independence Day</source>
   <translation>Dita e Flamurit dhe e Pavarësisë</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>E Premtja e Madhe</translation>
  </message>
  <message>
   <source>Holiday of Svetitskhovloba, Robe of Jesus</source>
   <translation>Svetickhovloba, festa e Rrobës së Jezusit</translation>
  </message>
  <message>
   <source>Holy Saturday</source>
   <translation>E Shtuna e Madhe</translation>
  </message>
  <message>
   <source>Independence Day</source>
   <translation>Dita e Pavarësisë</translation>
  </message>
  <message>
   <source>Independence Restoration Day</source>
   <translation>Dita e Rivendosjes së Pavarësisë</translation>
  </message>
  <message>
   <source>Independence and Unity Day</source>
   <translation>Dita e Pavarësisë dhe e Unitetit</translation>
  </message>
  <message>
   <source>Independent Czech State Restoration Day</source>
   <translation>Dita e Rivendosjes së Shtetit të Pavarur Çek</translation>
  </message>
  <message>
   <source>Independent Czechoslovak State Day</source>
   <translation>Dita e Shtetit të Pavarur Çekosllovak</translation>
  </message>
  <message>
   <source>International Children's Day</source>
   <translation>Dita Ndërkombëtare e Fëmijëve</translation>
  </message>
  <message>
   <source>International Labor Day</source>
   <translation>Dita Ndërkombëtare e Punës</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Dita Ndërkombëtare e Gruas</translation>
  </message>
  <message>
   <source>International Workers' Day</source>
   <translation>Dita Ndërkombëtare e Punëtorëve</translation>
  </message>
  <message>
   <source>International Workers' Solidarity Day</source>
   <translation>Dita Ndërkombëtare e Solidaritetit të Punëtorëve</translation>
  </message>
  <message>
   <source>Jan Hus Day</source>
   <translation>Dita e Jan Husit</translation>
  </message>
  <message>
   <source>Labor Day</source>
   <translation>Dita e Punës</translation>
  </message>
  <message>
   <source>Labor Day and International Workers' Solidarity Day</source>
   <translation>Dita e Punës dhe e Solidaritetit Ndërkombëtar të Punëtorëve</translation>
  </message>
  <message>
   <source>Liberation Day</source>
   <translation>Dita e Çlirimit</translation>
  </message>
  <message>
   <source>Macedonian Revolutionary Struggle Day</source>
   <translation>Dita e Luftës Revolucionare Maqedonase</translation>
  </message>
  <message>
   <source>May Day</source>
   <translation>Dita e Një Majit</translation>
  </message>
  <message>
   <source>Midsummer Day</source>
   <translation>Dita e Mesit të Verës</translation>
  </message>
  <message>
   <source>Mother Teresa Canonization Day</source>
   <translation>Dita e Shenjtërimit të Nënë Terezës</translation>
  </message>
  <message>
   <source>Mother's Day</source>
   <translation>Dita e Nënës</translation>
  </message>
  <message>
   <source>National Day</source>
   <translation>Dita Kombëtare</translation>
  </message>
  <message>
   <source>National Language Day</source>
   <translation>Dita e Gjuhës Kombëtare</translation>
  </message>
  <message>
   <source>National Unity Day</source>
   <translation>Dita e Unitetit Kombëtar</translation>
  </message>
  <message>
   <source>National Uprising Day</source>
   <translation>Dita e Kryengritjes Popullore</translation>
  </message>
  <message>
   <source>National Youth Day</source>
   <translation>Dita Kombëtare e Rinisë</translation>
  </message>
  <message>
   <source>New Year's Day</source>
   <translation>Viti i Ri</translation>
  </message>
  <message>
   <source>Njegos Day</source>
   <translation>Dita e Njegoshit</translation>
  </message>
  <message>
   <source>Non-working day</source>
   <translation>Ditë pushimi</translation>
  </message>
  <message>
   <source>Nowruz Day</source>
   <translation>Dita e Nevruzit</translation>
  </message>
  <message>
   <source>Orthodox Christmas Day</source>
   <translation>Krishtlindja ortodokse</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Pashkët ortodokse</translation>
  </message>
  <message>
   <source>Orthodox Easter Sunday</source>
   <translation>E diela e Pashkëve ortodokse</translation>
  </message>
  <message>
   <source>Orthodox Good Friday</source>
   <translation>E Premtja e Madhe ortodokse</translation>
  </message>
  <message>
   <source>Pentecost</source>
   <translation>Rrëshajët</translation>
  </message>
  <message>
   <source>Prešeren's Day, the Slovenian Cultural Holiday</source>
   <translation>Dita e Prešerenit, festa sllovene e kulturës</translation>
  </message>
  <message>
   <source>Public Holiday</source>
   <translation>Festë zyrtare</translation>
  </message>
  <message>
   <source>Reformation Day</source>
   <translation>Dita e Reformacionit</translation>
  </message>
  <message>
   <source>Republic Day</source>
   <translation>Dita e Republikës</translation>
  </message>
  <message>
   <source>Republic of Moldova Independence Day</source>
   <translation>Dita e Pavarësisë së Republikës së Moldavisë</translation>
  </message>
  <message>
   <source>Saint Andrew's Day</source>
   <translation>Dita e Shën Andreas</translation>
  </message>
  <message>
   <source>Saint Clement of Ohrid Day</source>
   <translation>Dita e Shën Klementit të Ohrit</translation>
  </message>
  <message>
   <source>Saint George's Day</source>
   <translation>Shëngjergji</translation>
  </message>
  <message>
   <source>Saint George's Day, Day of the Bulgarian Army</source>
   <translation>Shëngjergji, Dita e Ushtrisë Bullgare</translation>
  </message>
  <message>
   <source>Saint John the Baptist</source>
   <translation>Shën Gjon Pagëzori</translation>
  </message>
  <message>
   <source>Saints Cyril and Methodius Day</source>
   <translation>Dita e Shën Cirilit dhe Metodit</translation>
  </message>
  <message>
   <source>Second Day of Christmas</source>
   <translation>Dita e dytë e Krishtlindjes</translation>
  </message>
  <message>
   <source>Slovak National Uprising Anniversary</source>
   <translation>Përvjetori i Kryengritjes Kombëtare Sllovake</translation>
  </message>
  <message>
   <source>Statehood Day</source>
   <translation>Dita e Shtetësisë</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day</source>
   <translation>Dita e Luftës për Liri dhe Demokraci</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day and International Students' Day</source>
   <translation>Dita e Luftës për Liri dhe Demokraci dhe Dita Ndërkombëtare e Studentëve</translation>
  </message>
  <message>
   <source>Summer Day</source>
   <translation>Dita e Verës</translation>
  </message>
  <message>
   <source>Ukrainian Statehood Day</source>
   <translation>Dita e Shtetësisë Ukrainase</translation>
  </message>
  <message>
   <source>Unification Day</source>
   <translation>Dita e Bashkimit</translation>
  </message>
  <message>
   <source>Unification of the Romanian Principalities Day</source>
   <translation>Dita e Bashkimit të Principatave Rumune</translation>
  </message>
  <message>
   <source>Victory Day</source>
   <translation>Dita e Fitores</translation>
  </message>
  <message>
   <source>Victory Day and Commemoration of the heroes fallen for Independence of Fatherland</source>
   <translation>Dita e Fitores dhe e Përkujtimit të Heronjve të Rënë për Pavarësinë e Atdheut</translation>
  </message>
  <message>
   <source>{0} (estimated)</source>
   <translation>{0} (e parashikuar)</translation>
  </message>
  <message>
   <source>{0} (observed)</source>
   <translation>{0} (ditë pushimi)</translation>
  </message>
  <message>
   <source>{0} (observed, estimated)</source>
   <translation>{0} (ditë pushimi, e parashikuar)</translation>
  </message>
 </context>
 <context>
  <name>HourModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Ngjarje: {0}</translation>
  </message>
 </context>
 <context>
  <name>Inserting</name>
  <message>
   <source>Handle</source>
   <translation>Emri i llogarisë</translation>
  </message>
  <message>
   <source>Handles</source>
   <translation>Emrat e llogarive</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Hashtagët</translation>
  </message>
  <message>
   <source>Its text is put in where the cursor stands; Ctrl+Z in the text takes it out again.</source>
   <translation>Teksti i tij futet aty ku është kursori; Ctrl+Z në tekst e heq përsëri.</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group</source>
   <translation>Ruaj hashtagët si grup</translation>
  </message>
  <message>
   <source>Keep this text as a template</source>
   <translation>Ruaj këtë tekst si model</translation>
  </message>
  <message>
   <source>No group is kept yet. Write hashtags and keep them as a group, or make one in “Writing aids”.</source>
   <translation>Ende nuk është ruajtur asnjë grup. Shkruani hashtagë dhe ruajini si grup, ose bëni një te “Ndihmesa për shkrim”.</translation>
  </message>
  <message>
   <source>No template is kept for this channel. Keep a text as a template first.</source>
   <translation>Për këtë kanal nuk është ruajtur asnjë model. Ruani së pari një tekst si model.</translation>
  </message>
  <message>
   <source>Start from a template</source>
   <translation>Nis nga një model</translation>
  </message>
  <message>
   <source>Text, title and hashtags are kept for posts on this channel, in this language.</source>
   <translation>Teksti, titulli dhe hashtagët ruhen për postime në këtë kanal, në këtë gjuhë.</translation>
  </message>
  <message>
   <source>The handle book knows nobody on this channel. Add them in “Writing aids”.</source>
   <translation>Libri i emrave të llogarive nuk njeh askënd në këtë kanal. Shtojini te “Ndihmesa për shkrim”.</translation>
  </message>
  <message>
   <source>There is no text to keep.</source>
   <translation>Nuk ka tekst për t’u ruajtur.</translation>
  </message>
  <message>
   <source>These are kept as a group: {0}</source>
   <translation>Këto ruhen si grup: {0}</translation>
  </message>
  <message>
   <source>This post has no hashtags to keep.</source>
   <translation>Ky postim nuk ka hashtagë për t’u ruajtur.</translation>
  </message>
  <message>
   <source>Which group of hashtags?</source>
   <translation>Cili grup hashtagësh?</translation>
  </message>
  <message>
   <source>Whose handle on this channel? Typing @ in the text offers them too.</source>
   <translation>I kujt është emri i llogarisë në këtë kanal? Edhe shkrimi i @ në tekst i ofron.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>U ruajt “{0}”.</translation>
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
   <translation>Jepni adresën e serverit të rrjetit tuaj.</translation>
  </message>
  <message>
   <source>Give the e-mail address of your account.</source>
   <translation>Jepni adresën e e-mailit të llogarisë.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Jepni fjalëkalimin.</translation>
  </message>
  <message>
   <source>Go on in your browser. This page waits until you have signed in there.</source>
   <translation>Vazhdoni në shfletues. Kjo faqe pret derisa të hyni atje.</translation>
  </message>
  <message>
   <source>Invitation code</source>
   <translation>Kodi i ftesës</translation>
  </message>
  <message>
   <source>No browser could be opened. Open this address in one: {0}</source>
   <translation>Asnjë shfletues nuk u hap dot. Hapeni vetë këtë adresë në një shfletues: {0}</translation>
  </message>
  <message>
   <source>Only with an invitation: the password is set now</source>
   <translation>Vetëm me ftesë: fjalëkalimi caktohet tani</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Fjalëkalimi</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Serveri</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Hyr</translation>
  </message>
  <message>
   <source>Sign in with your ministry’s account</source>
   <translation>Hyr me llogarinë e ministrisë</translation>
  </message>
  <message>
   <source>Stop waiting</source>
   <translation>Mos prit më</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Serveri po pyetet.</translation>
  </message>
  <message>
   <source>Your browser is waited for.</source>
   <translation>Po pritet shfletuesi.</translation>
  </message>
 </context>
 <context>
  <name>Journeys</name>
  <message>
   <source>It arrived damaged and was dropped there. The next sync sends it again.</source>
   <translation>Mbërriti i dëmtuar dhe u hodh poshtë atje. Sinkronizimi tjetër e dërgon sërish.</translation>
  </message>
  <message>
   <source>It comes with a sync: {0} of {1} are here.</source>
   <translation>Vjen me sinkronizimin: këtu janë {0} nga {1}.</translation>
  </message>
  <message>
   <source>It comes with the next sync.</source>
   <translation>Vjen me sinkronizimin tjetër.</translation>
  </message>
  <message>
   <source>It is larger than the server takes. Make it smaller and attach it again.</source>
   <translation>Është më i madh se sa pranon serveri. Zvogëlojeni dhe bashkëngjiteni sërish.</translation>
  </message>
  <message>
   <source>Kept on this laptop; there is no server to send it to.</source>
   <translation>Ruhet në këtë laptop; nuk ka server ku të dërgohet.</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <translation>Ende nuk është këtu</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>I padërguar</translation>
  </message>
  <message>
   <source>Not sent.</source>
   <translation>I padërguar.</translation>
  </message>
  <message>
   <source>Sending {0} of {1}</source>
   <translation>Po dërgohen {0} nga {1}</translation>
  </message>
  <message>
   <source>Sending: {0} of {1} are on the server.</source>
   <translation>Po dërgohet: në server janë {0} nga {1}.</translation>
  </message>
  <message>
   <source>Sent: it is on the server.</source>
   <translation>U dërgua: është në server.</translation>
  </message>
  <message>
   <source>The server did not take it. The next sync tries it again; if it stays so, ask your administrator.</source>
   <translation>Serveri nuk e pranoi. Sinkronizimi tjetër e provon sërish; nëse mbetet kështu, pyetni administratorin.</translation>
  </message>
  <message>
   <source>The server does not have it yet. It comes once whoever attached it has synced.</source>
   <translation>Serveri ende nuk e ka. Vjen pasi të sinkronizojë ai që e ka bashkëngjitur.</translation>
  </message>
  <message>
   <source>The server does not take this form. Save it as JPEG, PNG, GIF, WebP or MP4 and attach it again.</source>
   <translation>Serveri nuk e pranon këtë format. Ruajeni si JPEG, PNG, GIF, WebP ose MP4 dhe bashkëngjiteni sërish.</translation>
  </message>
  <message>
   <source>The server has no room left for media. Ask your administrator for more; each sync tries it again.</source>
   <translation>Në server nuk ka më vend për pamje dhe filma. Kërkojini administratorit më shumë; çdo sinkronizim e provon sërish.</translation>
  </message>
  <message>
   <source>Waiting to send</source>
   <translation>Pret dërgimin</translation>
  </message>
  <message>
   <source>Waiting to send: it goes with the next sync.</source>
   <translation>Pret dërgimin: shkon me sinkronizimin tjetër.</translation>
  </message>
  <message>
   <source>Waiting to send: {0} of {1} are on the server, the rest goes with the next sync.</source>
   <translation>Pret dërgimin: në server janë {0} nga {1}, pjesa tjetër shkon me sinkronizimin tjetër.</translation>
  </message>
  <message>
   <source>What came of it was damaged. If it stays so, ask whoever attached it to attach it again.</source>
   <translation>Ajo që mbërriti ishte e dëmtuar. Nëse mbetet kështu, kërkojini atij që e bashkëngjiti ta bashkëngjitë sërish.</translation>
  </message>
 </context>
 <context>
  <name>KeepDialog</name>
  <message>
   <source>A name by which you find it again</source>
   <translation>Një emër me të cilin e gjeni përsëri</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Jepini një emër.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Ruaj</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Emri</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>E sheh vetëm ministria jonë</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Nuk keni rol që shkruan për një vend.</translation>
  </message>
 </context>
 <context>
  <name>Lines</name>
  <message>
   <source>Agreed</source>
   <translation>E miratuar</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Konfidenciale: kujt i duhet</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Mesazhi kryesor</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Draft</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Të gjithë</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Teksti i përbashkët</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>Qëndrim</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Pa përcaktuar</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Shtyllë</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>Provë</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Pyetje dhe përgjigje</translation>
  </message>
  <message>
   <source>Run out</source>
   <translation>I skaduar</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Vetëm ministritë</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Tërhequr</translation>
  </message>
 </context>
 <context>
  <name>LinesView</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n mbetur pas</numerusform>
    <numerusform>%n mbetur pas</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Kopjo si tekst</translation>
  </message>
  <message>
   <source>Copy these as text</source>
   <translation>Kopjo këto si tekst</translation>
  </message>
  <message>
   <source>Every part</source>
   <translation>Çdo pjesë</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>Çdo gjendje</translation>
  </message>
  <message>
   <source>Go to the campaigns</source>
   <translation>Te fushatat</translation>
  </message>
  <message>
   <source>Its time ended: {0}.</source>
   <translation>Afati i mbaroi: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Shkronja për t’u kërkuar</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Qëndrimet</translation>
  </message>
  <message>
   <source>Lines · {0}</source>
   <translation>Qëndrimet · {0}</translation>
  </message>
  <message>
   <source>May be said until {0}.</source>
   <translation>Mund të thuhet deri më {0}.</translation>
  </message>
  <message>
   <source>No line fits.</source>
   <translation>Asnjë qëndrim nuk përputhet.</translation>
  </message>
  <message>
   <source>No lines yet</source>
   <translation>Ende s’ka qëndrime</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Ende pa zotërues</translation>
  </message>
  <message>
   <source>No title yet</source>
   <translation>Ende pa titull</translation>
  </message>
  <message>
   <source>Open in the campaign</source>
   <translation>Hap te fushata</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Zotëruesi: {0}</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Pjesa e shtëpisë së mesazheve</translation>
  </message>
  <message>
   <source>Posts that rest on it</source>
   <translation>Postime që mbështeten te ky</translation>
  </message>
  <message>
   <source>Source: {0}</source>
   <translation>Burimi: {0}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Gjendja</translation>
  </message>
  <message>
   <source>The line is copied.</source>
   <translation>Qëndrimi u kopjua.</translation>
  </message>
  <message>
   <source>The lines are copied.</source>
   <translation>Qëndrimet u kopjuan.</translation>
  </message>
  <message>
   <source>What a campaign says stands in its message house: core message, pillars, proof points, lines to take, questions and answers. All of them are found here.</source>
   <translation>Çfarë thotë një fushatë qëndron te shtëpia e mesazheve: mesazhi kryesor, shtyllat, provat, qëndrimet, pyetjet dhe përgjigjet. Të gjitha gjenden këtu.</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>Çfarë thotë</translation>
  </message>
  <message>
   <source>Words, campaign, owner or source</source>
   <translation>Fjalë, fushata, zotëruesi ose burimi</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>ende asnjë</translation>
  </message>
  <message>
   <source>the line was changed since</source>
   <translation>qëndrimi ka ndryshuar që atëherë</translation>
  </message>
 </context>
 <context>
  <name>LinkCard</name>
  <message>
   <source>Link card</source>
   <translation>Karta e lidhjes</translation>
  </message>
  <message>
   <source>Link card of {0}</source>
   <translation>Karta e lidhjes {0}</translation>
  </message>
  <message>
   <source>The page itself gives the title and the picture.</source>
   <translation>Titullin dhe figurën i jep vetë faqja.</translation>
  </message>
 </context>
 <context>
  <name>LinkDialog</name>
  <message>
   <source>Campaign</source>
   <translation>Fushata</translation>
  </message>
  <message>
   <source>Content (which post)</source>
   <translation>Përmbajtja (cili postim)</translation>
  </message>
  <message>
   <source>Give the address of a page, with https:// before it.</source>
   <translation>Jepni adresën e një faqeje, me https:// përpara.</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Lidhja</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Mediumi</translation>
  </message>
  <message>
   <source>Source (where it stands)</source>
   <translation>Burimi (ku gjendet)</translation>
  </message>
  <message>
   <source>Tags of the link</source>
   <translation>Etiketat e lidhjes</translation>
  </message>
  <message>
   <source>The tags tell the statistics of your site where a visitor came from.</source>
   <translation>Etiketat i thonë statistikës së faqes suaj nga erdhi një vizitor.</translation>
  </message>
  <message>
   <source>Use this link</source>
   <translation>Përdor këtë lidhje</translation>
  </message>
 </context>
 <context>
  <name>MAC_APPLICATION_MENU</name>
  <message>
   <source>About %1</source>
   <translation>Rreth %1</translation>
  </message>
  <message>
   <source>Hide %1</source>
   <translation>Fshih %1</translation>
  </message>
  <message>
   <source>Hide Others</source>
   <translation>Fshih të tjerat</translation>
  </message>
  <message>
   <source>Preferences...</source>
   <translation>Parapëlqime...</translation>
  </message>
  <message>
   <source>Quit %1</source>
   <translation>Mbyll %1</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Shërbime</translation>
  </message>
  <message>
   <source>Show All</source>
   <translation>Shfaqi të gjitha</translation>
  </message>
 </context>
 <context>
  <name>MakingLine</name>
  <message>
   <source>Asking the rules: {0} of {1} records.</source>
   <translation>Shqyrtim sipas rregullave: {0} nga {1} regjistrime.</translation>
  </message>
  <message>
   <source>Leave the sample out</source>
   <translation>Lëre jashtë shembullin</translation>
  </message>
  <message>
   <source>Looking through the plan: {0} of {1} rows.</source>
   <translation>Shqyrtim i planit: {0} nga {1} rreshta.</translation>
  </message>
  <message>
   <source>Putting all of it on the desk.</source>
   <translation>Gjithçka po vihet në tavolinë.</translation>
  </message>
  <message>
   <source>Reading the plan: {0} rows so far.</source>
   <translation>Lexim i planit: deri tani {0} rreshta.</translation>
  </message>
  <message>
   <source>The sample campaign is being left out.</source>
   <translation>Fushata shembull po lihet jashtë.</translation>
  </message>
 </context>
 <context>
  <name>Many</name>
  <message numerus="yes">
   <source>%n posts are in the tray, without a time.</source>
   <translation>
    <numerusform>%n postim është në sirtar, pa orë.</numerusform>
    <numerusform>%n postime janë në sirtar, pa orë.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts changed hands.</source>
   <translation>
    <numerusform>%n postim ndërroi përgjegjës.</numerusform>
    <numerusform>%n postime ndërruan përgjegjës.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts moved.</source>
   <translation>
    <numerusform>%n postim u zhvendos.</numerusform>
    <numerusform>%n postime u zhvendosën.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 post moved.</source>
   <translation>1 postim u zhvendos.</translation>
  </message>
  <message>
   <source>Change the owner</source>
   <translation>Ndrysho përgjegjësin</translation>
  </message>
  <message>
   <source>Change the owner of {0}?</source>
   <translation>Të ndryshohet përgjegjësi ({0})?</translation>
  </message>
  <message>
   <source>Choose one or more posts first: with a click, Ctrl or Shift, or Ctrl+A.</source>
   <translation>Zgjidhni së pari një ose më shumë postime: me klikim, Ctrl ose Shift, ose Ctrl+A.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Fshi</translation>
  </message>
  <message>
   <source>Delete {0}?</source>
   <translation>Të fshihet {0}?</translation>
  </message>
  <message>
   <source>Move them</source>
   <translation>Zhvendosi</translation>
  </message>
  <message>
   <source>Move {0} to</source>
   <translation>Zhvendos {0} te</translation>
  </message>
  <message>
   <source>Move {0} to {1}?</source>
   <translation>Të zhvendoset {0} te {1}?</translation>
  </message>
  <message>
   <source>Moved: {0}.</source>
   <translation>U zhvendos: {0}.</translation>
  </message>
  <message>
   <source>Shift them</source>
   <translation>Shtyji</translation>
  </message>
  <message>
   <source>Shift {0}?</source>
   <translation>Shtyrje: {0}?</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Hiqe</translation>
  </message>
  <message>
   <source>Take the time of {0} away?</source>
   <translation>Heqje e orës: {0}?</translation>
  </message>
  <message>
   <source>The post changed hands.</source>
   <translation>Postimi ka përgjegjës tjetër.</translation>
  </message>
  <message>
   <source>The post is in the tray, without a time.</source>
   <translation>Postimi është në sirtar, pa orë.</translation>
  </message>
  <message>
   <source>The text stays in the history; it can be undone.</source>
   <translation>Teksti mbetet në histori; mund të zhbëhet.</translation>
  </message>
  <message>
   <source>{0} deleted.</source>
   <translation>U fshi: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Media</name>
  <message>
   <source>Its rights end before the post goes out: {0}.</source>
   <translation>Të drejtat mbarojnë para se të dalë postimi: {0}.</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Mund të përdoret deri më {0}.</translation>
  </message>
  <message>
   <source>Pictures without a description yet: {0}.</source>
   <translation>Pamje ende pa përshkrim: {0}.</translation>
  </message>
  <message>
   <source>film</source>
   <translation>film</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>figurë</translation>
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
   <translation>Përshkruajeni në gjuhën {0} për ata që nuk shohin</translation>
  </message>
  <message>
   <source>Description of {0} in {1}</source>
   <translation>Përshkrimi i {0}, gjuha: {1}</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Më herët</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Më vonë</translation>
  </message>
  <message>
   <source>One more language…</source>
   <translation>Edhe një gjuhë…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Hiq</translation>
  </message>
  <message>
   <source>Rights…</source>
   <translation>Të drejtat…</translation>
  </message>
  <message>
   <source>{0}, {1} of {2}</source>
   <translation>{0}, {1} nga {2}</translation>
  </message>
 </context>
 <context>
  <name>MediaPanel</name>
  <message numerus="yes">
   <source>%n attached</source>
   <translation>
    <numerusform>%n bashkëngjitur</numerusform>
    <numerusform>%n bashkëngjitur</numerusform>
   </translation>
  </message>
  <message>
   <source>Add pictures or films</source>
   <translation>Shto figura ose filma</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Shto figura ose filma…</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Or drop files here, or paste a picture.</source>
   <translation>Ose lëshoni skedarë këtu, ose ngjitni një figurë.</translation>
  </message>
  <message>
   <source>Pictures and films</source>
   <translation>Figura dhe filma</translation>
  </message>
  <message>
   <source>none</source>
   <translation>asnjë</translation>
  </message>
 </context>
 <context>
  <name>MediaView</name>
  <message>
   <source>Go to the calendar</source>
   <translation>Shko te kalendari</translation>
  </message>
  <message>
   <source>Its rights ended: {0}.</source>
   <translation>Të drejtat mbaruan: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Shkronja për t’u kërkuar</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Mund të përdoret deri më {0}.</translation>
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
   <translation>Emri, autori, licenca ose vendi</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>Ende pa skedar</translation>
  </message>
  <message>
   <source>No pictures or films yet</source>
   <translation>Ende pa figura ose filma</translation>
  </message>
  <message>
   <source>No text yet</source>
   <translation>Ende pa tekst</translation>
  </message>
  <message>
   <source>Only its name is known: nobody has given the file yet. Attach it in the post that shows it.</source>
   <translation>Dihet vetëm emri: askush nuk e ka dhënë ende skedarin. Bashkëngjiteni në postimin që e tregon.</translation>
  </message>
  <message>
   <source>Posts that show it</source>
   <translation>Postime që e shfaqin</translation>
  </message>
  <message>
   <source>Shown by {0}</source>
   <translation>Shfaqet nga {0}</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Sinkronizo tani</translation>
  </message>
  <message>
   <source>What is attached to posts is listed here, with where it is used and until when it may be.</source>
   <translation>Këtu renditet ajo që u bashkëngjitet postimeve, me vendin ku përdoret dhe deri kur lejohet.</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>pa përshkrim</translation>
  </message>
 </context>
 <context>
  <name>Mentions</name>
  <message>
   <source>on {0}</source>
   <translation>te {0}</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>dikush</translation>
  </message>
 </context>
 <context>
  <name>MentionsView</name>
  <message>
   <source>Choose a comment first.</source>
   <translation>Zgjidhni së pari një koment.</translation>
  </message>
  <message>
   <source>Comments that name you</source>
   <translation>Komentet që ju përmendin</translation>
  </message>
  <message>
   <source>Enter opens the text at the comment; Delete settles it.</source>
   <translation>Enter hap tekstin te komenti; Delete e mbyll.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Shko te kalendari</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Përmendjet</translation>
  </message>
  <message>
   <source>Mentions · {0}</source>
   <translation>Përmendjet · {0}</translation>
  </message>
  <message>
   <source>Nobody waits for a word of yours</source>
   <translation>Askush nuk pret një fjalë tuajën</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Mbyll komentin</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Komenti u mbyll.</translation>
  </message>
  <message>
   <source>When somebody writes @ and your name in a comment, it stands here until you answer or settle it.</source>
   <translation>Kur dikush shkruan @ dhe emrin tuaj në një koment, ai qëndron këtu derisa të përgjigjeni ose ta mbyllni.</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>Go to the place “{0}” first.</source>
   <translation>Shkoni së pari te “{0}”.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Tavolina ende nuk është hapur.</translation>
  </message>
 </context>
 <context>
  <name>MergePanel</name>
  <message>
   <source>A merge, word by word</source>
   <translation>Bashkim, fjalë për fjalë</translation>
  </message>
  <message numerus="yes">
   <source>Choose at %n more places first.</source>
   <translation>
    <numerusform>Zgjidhni më parë edhe në %n vend.</numerusform>
    <numerusform>Zgjidhni më parë edhe në %n vende.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose at 1 more place first.</source>
   <translation>Zgjidhni më parë edhe në një vend.</translation>
  </message>
  <message>
   <source>Edit it as you like, then confirm.</source>
   <translation>Redaktojeni si të doni, pastaj konfirmoni.</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Imja</translation>
  </message>
  <message>
   <source>The merged text, as it will be kept</source>
   <translation>Teksti i bashkuar, siç do të ruhet</translation>
  </message>
  <message>
   <source>The text that both went on from is not on this laptop, so every difference is a place.</source>
   <translation>Teksti nga u nisën të dy nuk është në këtë laptop, prandaj zgjidhni te çdo ndryshim.</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Përdor tekstin e bashkuar</translation>
  </message>
  <message>
   <source>What only one of you changed is taken already.</source>
   <translation>Çfarë ndryshoi vetëm njëri është marrë tashmë.</translation>
  </message>
  <message>
   <source>Where both changed the same words, choose whose are to stand.</source>
   <translation>Ku të dy ndryshuan të njëjtat fjalë, zgjidhni të kujt mbeten.</translation>
  </message>
  <message>
   <source>You wrote here yourself: write on in the text.</source>
   <translation>Këtu keni shkruar vetë: vazhdoni në tekst.</translation>
  </message>
 </context>
 <context>
  <name>MessageHouse</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n mbetur pas</numerusform>
    <numerusform>%n mbetur pas</numerusform>
   </translation>
  </message>
  <message>
   <source>1 behind</source>
   <translation>1 mbetur pas</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Teksti i përbashkët</translation>
  </message>
  <message>
   <source>Last day on which it may be said</source>
   <translation>Dita e fundit kur mund të thuhet</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mesazhet</translation>
  </message>
  <message>
   <source>Messages of the campaign</source>
   <translation>Mesazhet e fushatës</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Mesazh i ri</translation>
  </message>
  <message>
   <source>No message yet: a message is a joint text that each country says in its own language.</source>
   <translation>Ende asnjë mesazh: mesazhi është një tekst i përbashkët që çdo vend e thotë në gjuhën e vet.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Ende askush</translation>
  </message>
  <message>
   <source>Only until a day</source>
   <translation>Vetëm deri në një ditë</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Përgjegjësi</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Pjesa</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Pjesa e shtëpisë së mesazheve</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Burimi</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Gjendja</translation>
  </message>
  <message>
   <source>The joint texts, said by each country in its language</source>
   <translation>Tekstet e përbashkëta, të thëna nga çdo vend në gjuhën e vet</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titulli</translation>
  </message>
  <message>
   <source>Title of the message</source>
   <translation>Titulli i mesazhit</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Përkthimet</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Vlen</translation>
  </message>
  <message>
   <source>Who may hear it</source>
   <translation>Kush mund ta dëgjojë</translation>
  </message>
  <message>
   <source>all up to date</source>
   <translation>të gjitha të përditësuara</translation>
  </message>
  <message>
   <source>no post says it yet</source>
   <translation>ende nuk e thotë asnjë postim</translation>
  </message>
 </context>
 <context>
  <name>MissedDialog</name>
  <message numerus="yes">
   <source>%n posts are settled.</source>
   <translation>
    <numerusform>%n postim u rregullua.</numerusform>
    <numerusform>%n postime u rregulluan.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose posts, and what becomes of them.</source>
   <translation>Zgjidhni postimet dhe çfarë bëhet me to.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Mbyll</translation>
  </message>
  <message>
   <source>Each at its own time of day</source>
   <translation>Secili në orën e vet</translation>
  </message>
  <message>
   <source>Is withdrawn</source>
   <translation>Tërhiqet</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Lëre siç është</translation>
  </message>
  <message>
   <source>New day</source>
   <translation>Ditë e re</translation>
  </message>
  <message>
   <source>New time</source>
   <translation>Kohë e re</translation>
  </message>
  <message>
   <source>No post was missed under a stop.</source>
   <translation>Asnjë postim nuk u humb gjatë një pezullimi.</translation>
  </message>
  <message>
   <source>Nothing goes out by itself. Where the approval covers the time, a new time asks for approval again. Times in {0}.</source>
   <translation>Asgjë nuk del vetë. Ku miratimi mbulon kohën, një kohë e re kërkon miratim sërish. Kohët: {0}.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planifikuar</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postim</translation>
  </message>
  <message>
   <source>Posts missed under a stop</source>
   <translation>Postime të humbura gjatë një pezullimi</translation>
  </message>
  <message>
   <source>Say why they are withdrawn: the others will read it.</source>
   <translation>Thoni pse tërhiqen: të tjerët do ta lexojnë.</translation>
  </message>
  <message>
   <source>Settle them</source>
   <translation>Rregulloji</translation>
  </message>
  <message>
   <source>Stays as it is: missed</source>
   <translation>Mbetet siç është: i humbur</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Çfarë bëhet me të</translation>
  </message>
  <message>
   <source>Why they are withdrawn</source>
   <translation>Pse tërhiqen</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Tërhiq</translation>
  </message>
 </context>
 <context>
  <name>MonthModel</name>
  <message>
   <source>Week {0}</source>
   <translation>Java {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>sot</translation>
  </message>
 </context>
 <context>
  <name>MonthTable</name>
  <message>
   <source>Month</source>
   <translation>Muaji</translation>
  </message>
 </context>
 <context>
  <name>Months</name>
  <message>
   <source>April</source>
   <translation>prill</translation>
  </message>
  <message>
   <source>August</source>
   <translation>gusht</translation>
  </message>
  <message>
   <source>December</source>
   <translation>dhjetor</translation>
  </message>
  <message>
   <source>February</source>
   <translation>shkurt</translation>
  </message>
  <message>
   <source>January</source>
   <translation>janar</translation>
  </message>
  <message>
   <source>July</source>
   <translation>korrik</translation>
  </message>
  <message>
   <source>June</source>
   <translation>qershor</translation>
  </message>
  <message>
   <source>March</source>
   <translation>mars</translation>
  </message>
  <message>
   <source>May</source>
   <translation>maj</translation>
  </message>
  <message>
   <source>November</source>
   <translation>nëntor</translation>
  </message>
  <message>
   <source>October</source>
   <translation>tetor</translation>
  </message>
  <message>
   <source>September</source>
   <translation>shtator</translation>
  </message>
 </context>
 <context>
  <name>MoveTo</name>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dita</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Zhvendos</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>Zhvendose</translation>
  </message>
  <message>
   <source>Move the post</source>
   <translation>Zhvendos postimin</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>U zhvendos te {0}</translation>
  </message>
  <message>
   <source>The second of the two</source>
   <translation>E dyta nga të dyja</translation>
  </message>
  <message>
   <source>This time does not exist: the clocks go forward. The nearest are {0} and {1}.</source>
   <translation>Kjo orë nuk ekziston: ora shkon përpara. Më të afërtat janë {0} dhe {1}.</translation>
  </message>
  <message>
   <source>This time happens twice: the clocks go back. Say which one is meant.</source>
   <translation>Kjo orë ndodh dy herë: ora kthehet prapa. Thoni cila.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Ora në {0}</translation>
  </message>
 </context>
 <context>
  <name>Mover</name>
  <message>
   <source>Leave it</source>
   <translation>Lëre</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Zhvendos</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>Zhvendose</translation>
  </message>
  <message>
   <source>Move this post to {0}?</source>
   <translation>Të zhvendoset ky postim te {0}?</translation>
  </message>
  <message>
   <source>Move to {0}?</source>
   <translation>Të zhvendoset te {0}?</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>U zhvendos te {0}</translation>
  </message>
 </context>
 <context>
  <name>NameView</name>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Ruaj</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Emri i pamjes</translation>
  </message>
  <message>
   <source>Name, for example “My drafts of the week”</source>
   <translation>Emri, për shembull “Draftet e mia të javës”</translation>
  </message>
  <message>
   <source>There is a view of this name; it will be replaced.</source>
   <translation>Ka një pamje me këtë emër; do të zëvendësohet.</translation>
  </message>
  <message>
   <source>Write a name, then it can be kept.</source>
   <translation>Shkruani një emër, pastaj mund të ruhet.</translation>
  </message>
 </context>
 <context>
  <name>Narratives</name>
  <message>
   <source>Campaign</source>
   <translation>Fushata</translation>
  </message>
  <message>
   <source>Change the narrative</source>
   <translation>Ndrysho narrativën</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Pretendimi</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Vendimi</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Gjetjet</translation>
  </message>
  <message numerus="yes">
   <source>First line after %n days</source>
   <translation>
    <numerusform>Qëndrimi i parë pas %n dite</numerusform>
    <numerusform>Qëndrimi i parë pas %n ditësh</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>First line after %n hours</source>
   <translation>
    <numerusform>Qëndrimi i parë pas %n ore</numerusform>
    <numerusform>Qëndrimi i parë pas %n orësh</numerusform>
   </translation>
  </message>
  <message>
   <source>First line within the hour</source>
   <translation>Qëndrimi i parë brenda orës</translation>
  </message>
  <message>
   <source>First line: there before the claim</source>
   <translation>Qëndrimi i parë: ishte para pretendimit</translation>
  </message>
  <message>
   <source>High impact</source>
   <translation>Ndikim i lartë</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Shpërfill</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Ndikimi</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Mbaje</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Qëndrimet kundër tij</translation>
  </message>
  <message>
   <source>Look at it again on</source>
   <translation>Të shihet sërish më</translation>
  </message>
  <message>
   <source>Low impact</source>
   <translation>Ndikim i ulët</translation>
  </message>
  <message>
   <source>Medium impact</source>
   <translation>Ndikim mesatar</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Vëzhgo</translation>
  </message>
  <message>
   <source>New narrative</source>
   <translation>Narrativë e re</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Pa fushatë</translation>
  </message>
  <message>
   <source>No line yet</source>
   <translation>Ende nuk ka qëndrim</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Ende askush</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Përgjegjësi</translation>
  </message>
  <message>
   <source>Respond</source>
   <translation>Përgjigju</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Rishikimi</translation>
  </message>
  <message>
   <source>Which claim goes round, and what is done about it?</source>
   <translation>Cili pretendim qarkullon dhe ç’bëhet me të?</translation>
  </message>
  <message>
   <source>Write the claim as it is said.</source>
   <translation>Shkruajeni pretendimin ashtu siç thuhet.</translation>
  </message>
  <message>
   <source>review on {0}</source>
   <translation>rishikim më {0}</translation>
  </message>
  <message>
   <source>to be reviewed since {0}</source>
   <translation>për rishikim që nga {0}</translation>
  </message>
 </context>
 <context>
  <name>NarrativesView</name>
  <message>
   <source>Change…</source>
   <translation>Ndrysho…</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Vendimi</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Fshi</translation>
  </message>
  <message>
   <source>Every decision</source>
   <translation>Të gjitha vendimet</translation>
  </message>
  <message>
   <source>False claims that go round are registered here: how heavily each weighs, whether one responds, and with which lines. A draft that repeats one word for word is told so.</source>
   <translation>Këtu regjistrohen pretendimet e rreme që qarkullojnë: sa peshon secili, nëse i përgjigjen dhe me cilat qëndrime. Një draft që e përsërit njërin fjalë për fjalë merr një paralajmërim.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Shkronja për t’u kërkuar</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Qëndrimet kundër tij</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Narrativat</translation>
  </message>
  <message>
   <source>Narratives · {0}</source>
   <translation>Narrativat · {0}</translation>
  </message>
  <message>
   <source>No narratives yet</source>
   <translation>Ende nuk ka narrativa</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Ende pa zotërues</translation>
  </message>
  <message>
   <source>Only people who write for {0} change it.</source>
   <translation>E ndryshojnë vetëm ata që shkruajnë për vendin {0}.</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Zotëruesi: {0}</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Regjistro një narrativë…</translation>
  </message>
  <message>
   <source>The narrative is changed.</source>
   <translation>Narrativa është ndryshuar.</translation>
  </message>
  <message>
   <source>The narrative is deleted.</source>
   <translation>Narrativa është fshirë.</translation>
  </message>
  <message>
   <source>The narrative is registered.</source>
   <translation>Narrativa është regjistruar.</translation>
  </message>
  <message>
   <source>Words, owner, country or campaign</source>
   <translation>Fjalë, përgjegjës, vend ose fushatë</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot register a narrative.</source>
   <translation>Nuk shkruani për asnjë vend, prandaj nuk mund të regjistroni një narrativë.</translation>
  </message>
  <message>
   <source>to be reviewed</source>
   <translation>për rishikim</translation>
  </message>
 </context>
 <context>
  <name>NewAppPage</name>
  <message>
   <source>Code of the app</source>
   <translation>Kodi i aplikacionit</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Jepni kodin që tregon tani aplikacioni i vërtetimit.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Çelësi</translation>
  </message>
  <message>
   <source>Key for the authenticator app</source>
   <translation>Çelësi për aplikacionin e vërtetimit</translation>
  </message>
  <message>
   <source>Scan this with an authenticator app on your telephone, or type the key into it.</source>
   <translation>Skanojeni këtë me një aplikacion vërtetimi në telefon, ose shkruani çelësin në të.</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Vendos</translation>
  </message>
  <message>
   <source>Six figures</source>
   <translation>Gjashtë shifra</translation>
  </message>
 </context>
 <context>
  <name>NewPerson</name>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Adresa e postës elektronike</translation>
  </message>
  <message>
   <source>First role</source>
   <translation>Roli i parë</translation>
  </message>
  <message>
   <source>Give the e-mail address.</source>
   <translation>Jepni adresën e emailit.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Jepni emrin.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Emri</translation>
  </message>
 </context>
 <context>
  <name>NewPost</name>
  <message>
   <source>Account</source>
   <translation>Llogaria</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Fushata</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Dita</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Vetëm për ministrinë tonë, derisa ta ndaj</translation>
  </message>
  <message>
   <source>For yourself and your colleagues; can be left empty</source>
   <translation>Për ju dhe kolegët; mund të lihet bosh</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Gjuha</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mesazh</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>Postim i ri</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Asnjë</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Më</translation>
  </message>
  <message>
   <source>The accounts are being read.</source>
   <translation>Llogaritë po lexohen.</translation>
  </message>
  <message>
   <source>Tick the box to give the post a time; it waits in the tray else.</source>
   <translation>Shënojeni për t’i dhënë postimit orë; përndryshe pret në sirtar.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Ora</translation>
  </message>
  <message>
   <source>Working title</source>
   <translation>Titulli i punës</translation>
  </message>
  <message>
   <source>Write it</source>
   <translation>Shkruaje</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Nuk keni rol që shkruan postime. Pyetni administratorin.</translation>
  </message>
 </context>
 <context>
  <name>NewerNote</name>
  <message>
   <source>A newer Campaign Desk made this, and this version cannot show it. It is kept as it is. Update Campaign Desk to see it.</source>
   <translation>Këtë e ka bërë një Campaign Desk më i ri dhe ky version nuk mund ta tregojë. Ruhet ashtu siç është. Përditësoni Campaign Desk që ta shihni.</translation>
  </message>
  <message>
   <source>A newer Campaign Desk wrote something here that this version does not know ({0}). It is kept as it is and goes on to the others. Update Campaign Desk to see and change it.</source>
   <translation>Një Campaign Desk më i ri ka shkruar këtu diçka që ky version nuk e njeh ({0}). Ruhet ashtu siç është dhe u shkon të tjerëve. Përditësoni Campaign Desk që ta shihni dhe ta ndryshoni.</translation>
  </message>
  <message>
   <source>Records of a kind that only a newer Campaign Desk knows belong to this campaign: {0}. They are kept as they are. Update Campaign Desk to see them.</source>
   <translation>Kësaj fushate i përkasin regjistrime të një lloji që e njeh vetëm një Campaign Desk më i ri: {0}. Ruhen ashtu siç janë. Përditësoni Campaign Desk që t'i shihni.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>What differs: theirs against yours</source>
   <translation>Çfarë ndryshon: i tyri kundrejt tuajit</translation>
  </message>
 </context>
 <context>
  <name>NoticeChoices</name>
  <message>
   <source>Inside the window while you use it, by the system otherwise. No text under embargo is told.</source>
   <translation>Brenda dritares kur e përdorni, përndryshe nga sistemi. Teksti nën embargo nuk thuhet.</translation>
  </message>
  <message>
   <source>Tell me when</source>
   <translation>Më njofto kur</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message numerus="yes">
   <source>%n things wait for you.</source>
   <translation>
    <numerusform>Ju pret %n gjë.</numerusform>
    <numerusform>Ju presin %n gjëra.</numerusform>
   </translation>
  </message>
  <message>
   <source>A conflict with somebody</source>
   <translation>Një konflikt me dikë</translation>
  </message>
  <message>
   <source>A country answers a request of mine</source>
   <translation>Një vend i përgjigjet një kërkese sime</translation>
  </message>
  <message>
   <source>A narrative of mine is to be reviewed</source>
   <translation>Një narrativë imja duhet rishikuar</translation>
  </message>
  <message>
   <source>A reminder</source>
   <translation>Një kujtesë</translation>
  </message>
  <message>
   <source>A request to my country is taken back</source>
   <translation>Një kërkesë ndaj vendit tim tërhiqet</translation>
  </message>
  <message>
   <source>Another country asks mine to carry something further</source>
   <translation>Një vend tjetër i kërkon timit të shpërndajë diçka më tej</translation>
  </message>
  <message>
   <source>Another desk or the web page can sign in my name</source>
   <translation>Një tavolinë tjetër ose faqja e internetit mund të nënshkruajë në emrin tim</translation>
  </message>
  <message>
   <source>Another desk or the web page signs decisions in your name since then. If that is not you, revoke the key in the settings.</source>
   <translation>Që atëherë një tavolinë tjetër ose faqja e internetit nënshkruan vendime në emrin tuaj. Nëse nuk jeni ju, revokoni çelësin te cilësimet.</translation>
  </message>
  <message>
   <source>Changes were requested</source>
   <translation>U kërkuan ndryshime</translation>
  </message>
  <message>
   <source>Nobody decides on a post for three days</source>
   <translation>Prej tri ditësh askush nuk vendos për një postim</translation>
  </message>
  <message>
   <source>Nobody has decided for three days on {1}, which {0} sent for approval.</source>
   <translation>Prej tri ditësh askush nuk ka vendosur: {1}. Për miratim e dërgoi {0}.</translation>
  </message>
  <message>
   <source>Publishing is stopped</source>
   <translation>Publikimi është pezulluar</translation>
  </message>
  <message>
   <source>Somebody mentions me</source>
   <translation>Dikush më përmend</translation>
  </message>
  <message>
   <source>Something waits for my decision</source>
   <translation>Diçka pret vendimin tim</translation>
  </message>
  <message>
   <source>The day has come to review the narrative {1}.</source>
   <translation>Erdhi dita e rishikimit të narrativës {1}.</translation>
  </message>
  <message>
   <source>You and {0} changed the same in {1}.</source>
   <translation>Ju dhe {0} ndryshuat të njëjtën gjë te: {1}.</translation>
  </message>
  <message>
   <source>a post of {0}</source>
   <translation>një postim i {0}</translation>
  </message>
  <message>
   <source>a post under embargo ({0})</source>
   <translation>një postim nën embargo ({0})</translation>
  </message>
  <message>
   <source>something under embargo ({0})</source>
   <translation>diçka nën embargo ({0})</translation>
  </message>
  <message>
   <source>{0} answers your request {1}.</source>
   <translation>{0} i përgjigjet kërkesës suaj {1}.</translation>
  </message>
  <message>
   <source>{0} asks for your decision on {1}.</source>
   <translation>{0} kërkon vendimin tuaj për: {1}.</translation>
  </message>
  <message>
   <source>{0} asks your country to carry further: {1}.</source>
   <translation>{0} i kërkon vendit tuaj të shpërndajë më tej: {1}.</translation>
  </message>
  <message>
   <source>{0} mentions you in a comment on {1}.</source>
   <translation>{0} ju përmend në një koment: {1}.</translation>
  </message>
  <message>
   <source>{0} reminds you of {1}.</source>
   <translation>{0} ju kujton: {1}.</translation>
  </message>
  <message>
   <source>{0} requests changes in {1}.</source>
   <translation>{0} kërkon ndryshime: {1}.</translation>
  </message>
  <message>
   <source>{0} stops publishing: {1}</source>
   <translation>{0} pezullon publikimin: {1}</translation>
  </message>
  <message>
   <source>{0} takes back the request {1}.</source>
   <translation>{0} e tërheq kërkesën {1}.</translation>
  </message>
 </context>
 <context>
  <name>NoticesView</name>
  <message>
   <source>Choose what you are told of</source>
   <translation>Zgjidhni për çfarë njoftoheni</translation>
  </message>
  <message>
   <source>Nothing to tell</source>
   <translation>Asgjë për të thënë</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Njoftimet</translation>
  </message>
  <message>
   <source>Notices, newest first</source>
   <translation>Njoftimet, më të rejat së pari</translation>
  </message>
  <message>
   <source>Requests for your decision, changes requested, conflicts, reminders and mentions come here.</source>
   <translation>Këtu vijnë kërkesa për vendim, ndryshime të kërkuara, konflikte, kujtesa dhe përmendje.</translation>
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message>
   <source>Show</source>
   <translation>Shfaq</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source>Passphrase</source>
   <translation>Fraza e kalimit</translation>
  </message>
  <message>
   <source>The profile was not opened.</source>
   <translation>Profili nuk u hap.</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>No country is invited yet. Invite the others under Participation.</source>
   <translation>Ende nuk është ftuar asnjë vend. Ftojini të tjerët te Pjesëmarrja.</translation>
  </message>
  <message>
   <source>Nobody: every country has answered, and nothing that is planned is still to be written.</source>
   <translation>Askush: çdo vend është përgjigjur dhe asgjë e planifikuar nuk ka mbetur për t’u shkruar.</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Ecuria sipas vendit</translation>
  </message>
  <message>
   <source>Who is missing</source>
   <translation>Kush mungon</translation>
  </message>
  <message>
   <source>{0} of {1} without an answer</source>
   <translation>{0} nga {1} pa përgjigje</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Account and fields</source>
   <translation>Llogaria dhe fushat</translation>
  </message>
  <message>
   <source>The first {0} posts are chosen; that is the most at once.</source>
   <translation>U zgjodhën {0} postimet e para; aq është më e shumta njëherësh.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Teksti juaj</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Command</source>
   <translation>Komanda</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Komandat</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Komandat që përputhen</translation>
  </message>
  <message>
   <source>Type a few letters of a command</source>
   <translation>Shkruani disa shkronja të një komande</translation>
  </message>
 </context>
 <context>
  <name>PaperDialog</name>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>%n faqe</numerusform>
    <numerusform>%n faqe</numerusform>
   </translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 faqe</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>U anulua. Asgjë nuk u shkrua.</translation>
  </message>
  <message>
   <source>It could not be printed. Choose another printer, or save it as a PDF.</source>
   <translation>Nuk mund të printohej. Zgjidhni një printer tjetër ose ruajeni si PDF.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Faqja {0} nga {1}</translation>
  </message>
  <message>
   <source>Saved as {0}</source>
   <translation>U ruajt si {0}</translation>
  </message>
  <message>
   <source>The file {0} could not be written. Choose another folder.</source>
   <translation>Skedari {0} nuk mund të shkruhej. Zgjidhni një dosje tjetër.</translation>
  </message>
  <message>
   <source>The pages are being written.</source>
   <translation>Faqet po shkruhen.</translation>
  </message>
 </context>
 <context>
  <name>Part</name>
  <message>
   <source>Fold again</source>
   <translation>Palose përsëri</translation>
  </message>
  <message>
   <source>Post {0} of {1}</source>
   <translation>Postimi {0} nga {1}</translation>
  </message>
  <message>
   <source>Preview of the text</source>
   <translation>Parapamja e tekstit</translation>
  </message>
  <message>
   <source>{0}: the text is cut here</source>
   <translation>{0}: teksti pritet këtu</translation>
  </message>
 </context>
 <context>
  <name>Participation</name>
  <message>
   <source>Answer for {0}…</source>
   <translation>Përgjigju për {0}…</translation>
  </message>
  <message>
   <source>Answer…</source>
   <translation>Përgjigju…</translation>
  </message>
  <message>
   <source>Choose a country of the register first.</source>
   <translation>Zgjidhni së pari një vend nga regjistri.</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Fto vende…</translation>
  </message>
  <message>
   <source>No country is invited yet.</source>
   <translation>Ende nuk është ftuar asnjë vend.</translation>
  </message>
  <message>
   <source>No country is invited yet: invite those whose voices the campaign needs.</source>
   <translation>Ende nuk është ftuar asnjë vend: ftoni ata që i duhen fushatës.</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Pjesëmarrja</translation>
  </message>
  <message>
   <source>Remind…</source>
   <translation>Kujto…</translation>
  </message>
  <message>
   <source>Reservation of {0}: {1}</source>
   <translation>Rezerva e {0}: {1}</translation>
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
   <translation>Miratues</translation>
  </message>
  <message>
   <source>Campaign lead</source>
   <translation>Drejtues fushate</translation>
  </message>
  <message>
   <source>Communication officer</source>
   <translation>Zyrtar komunikimi</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>Koordinator</translation>
  </message>
  <message>
   <source>Give {0} this code yourself, not by e-mail. With the address {1} and this code the person signs in and chooses a password. It counts once, until {2}, {3}; an earlier one counts no more. It is not shown again.</source>
   <translation>Këtë kod jepjani vetë ({0}), jo me email. Me adresën {1} dhe këtë kod personi hyn dhe zgjedh një fjalëkalim. Vlen një herë, deri më {2}, {3}; një i mëparshëm nuk vlen më. Nuk shfaqet përsëri.</translation>
  </message>
  <message>
   <source>I have it</source>
   <translation>E kam</translation>
  </message>
  <message>
   <source>Invitation for {0}</source>
   <translation>Ftesë për: {0}</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Fto</translation>
  </message>
  <message>
   <source>Invite somebody</source>
   <translation>Fto dikë</translation>
  </message>
  <message>
   <source>No role</source>
   <translation>Pa rol</translation>
  </message>
  <message>
   <source>Observer</source>
   <translation>Vëzhgues</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>I gjithë rrjeti</translation>
  </message>
  <message>
   <source>You get a code that counts once. With it the person chooses a password on their laptop.</source>
   <translation>Merrni një kod që vlen një herë. Me të personi zgjedh një fjalëkalim në laptopin e vet.</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>që nga {0}</translation>
  </message>
  <message>
   <source>since {0} at the latest</source>
   <translation>më së voni që nga {0}</translation>
  </message>
 </context>
 <context>
  <name>PeopleView</name>
  <message>
   <source>Copy this list</source>
   <translation>Kopjo këtë listë</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Çdo shtet</translation>
  </message>
  <message>
   <source>Every role</source>
   <translation>Çdo rol</translation>
  </message>
  <message>
   <source>Go to the settings</source>
   <translation>Te cilësimet</translation>
  </message>
  <message>
   <source>Invite somebody…</source>
   <translation>Fto dikë…</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Shkronja për t’u kërkuar</translation>
  </message>
  <message>
   <source>Name, address, role or country</source>
   <translation>Emri, adresa, roli ose shteti</translation>
  </message>
  <message>
   <source>Nobody fits.</source>
   <translation>Askush nuk përputhet.</translation>
  </message>
  <message>
   <source>Nobody is here yet</source>
   <translation>Këtu nuk ka ende askënd</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Njerëzit</translation>
  </message>
  <message>
   <source>People · {0}</source>
   <translation>Njerëzit · {0}</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Roli</translation>
  </message>
  <message>
   <source>The list is copied.</source>
   <translation>Lista u kopjua.</translation>
  </message>
  <message>
   <source>Who is in the network, for which country and in which role, is listed here once you are signed in to a server.</source>
   <translation>Kush është në rrjet, për cilin shtet dhe në cilin rol, renditet këtu sapo të hyni në një server.</translation>
  </message>
  <message>
   <source>shut out</source>
   <translation>i përjashtuar</translation>
  </message>
  <message>
   <source>stands in</source>
   <translation>zëvendëson</translation>
  </message>
  <message>
   <source>you</source>
   <translation>ju</translation>
  </message>
 </context>
 <context>
  <name>PersonPage</name>
  <message>
   <source>Administration</source>
   <translation>Administrimi</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Prapa</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Kopjo adresën</translation>
  </message>
  <message>
   <source>Country of the role</source>
   <translation>Shteti i rolit</translation>
  </message>
  <message>
   <source>Give the role</source>
   <translation>Jep rolin</translation>
  </message>
  <message>
   <source>Hand over decisions…</source>
   <translation>Dorëzo vendimet…</translation>
  </message>
  <message>
   <source>Let in again</source>
   <translation>Lejo përsëri</translation>
  </message>
  <message>
   <source>Look up the laptops</source>
   <translation>Shfaq laptopët</translation>
  </message>
  <message>
   <source>Make an invitation…</source>
   <translation>Krijo ftesë…</translation>
  </message>
  <message>
   <source>No e-mail address is known.</source>
   <translation>Nuk dihet asnjë adresë emaili.</translation>
  </message>
  <message>
   <source>No role: this person reads nothing and does nothing.</source>
   <translation>Pa rol: ky person nuk lexon asgjë dhe nuk bën asgjë.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Askush nuk e përjashton veten.</translation>
  </message>
  <message>
   <source>Role to give</source>
   <translation>Roli që jepet</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>Rolet</translation>
  </message>
  <message>
   <source>Roles are given by the administrators of the network: {0}</source>
   <translation>Rolet i japin administratorët e rrjetit: {0}</translation>
  </message>
  <message>
   <source>Roles are given by those who run the server.</source>
   <translation>Rolet i japin ata që drejtojnë serverin.</translation>
  </message>
  <message>
   <source>Shut out</source>
   <translation>Përjashto</translation>
  </message>
  <message>
   <source>Shut out…</source>
   <translation>Përjashto…</translation>
  </message>
  <message>
   <source>Shut {0} out?</source>
   <translation>Të përjashtohet {0}?</translation>
  </message>
  <message>
   <source>Stand-ins</source>
   <translation>Zëvendësimet</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Hiq</translation>
  </message>
  <message>
   <source>Take away…</source>
   <translation>Hiq…</translation>
  </message>
  <message>
   <source>Take this role from {0}?</source>
   <translation>T’i hiqet ky rol: {0}?</translation>
  </message>
  <message>
   <source>The address is copied.</source>
   <translation>Adresa u kopjua.</translation>
  </message>
  <message>
   <source>They hold this role already.</source>
   <translation>E ka tashmë këtë rol.</translation>
  </message>
  <message>
   <source>They may not act any more and are signed out everywhere. Their work and decisions stay.</source>
   <translation>Personi nuk vepron dot më dhe është i dalë kudo. Puna dhe vendimet e tij mbeten.</translation>
  </message>
  <message>
   <source>This person may not act. Let them in again first.</source>
   <translation>Ky person nuk vepron dot. Më parë lejojeni përsëri.</translation>
  </message>
  <message>
   <source>This person may not act: their work stays.</source>
   <translation>Ky person nuk vepron dot: puna e tij mbetet.</translation>
  </message>
  <message>
   <source>Where this person is signed in</source>
   <translation>Ku ka hyrë ky person</translation>
  </message>
  <message>
   <source>{0} (you)</source>
   <translation>{0} (ju)</translation>
  </message>
  <message>
   <source>{0}. What was decided with it stays decided.</source>
   <translation>{0}. Çfarë u vendos me të, mbetet e vendosur.</translation>
  </message>
 </context>
 <context>
  <name>PickDialog</name>
  <message>
   <source>Letters to look for</source>
   <translation>Shkronja për t’u kërkuar</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>Asgjë nuk është zgjedhur.</translation>
  </message>
  <message>
   <source>Put it in</source>
   <translation>Fute</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Shkruani disa shkronja</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>ALT: show the descriptions</source>
   <translation>ALT: shfaq përshkrimet</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>Pa përshkrim.</translation>
  </message>
 </context>
 <context>
  <name>Picturing</name>
  <message>
   <source>Attached.</source>
   <translation>U bashkëngjit.</translation>
  </message>
  <message>
   <source>Taken off the post.</source>
   <translation>U hoq nga postimi.</translation>
  </message>
  <message>
   <source>The media are in another order.</source>
   <translation>Mediat janë në një renditje tjetër.</translation>
  </message>
  <message>
   <source>The rights are noted.</source>
   <translation>Të drejtat u shënuan.</translation>
  </message>
 </context>
 <context>
  <name>PlaceChooser</name>
  <message>
   <source>Both</source>
   <translation>Të dyja</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Vendi tjetër</translation>
  </message>
  <message>
   <source>Place before</source>
   <translation>Vendi i mëparshëm</translation>
  </message>
  <message>
   <source>Place {0} of {1}, chosen</source>
   <translation>Vendi {0} nga {1}, i zgjedhur</translation>
  </message>
  <message>
   <source>Place {0} of {1}: choose</source>
   <translation>Vendi {0} nga {1}: zgjidhni</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>pa fjalë</translation>
  </message>
  <message>
   <source>only a space</source>
   <translation>vetëm një hapësirë</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Approvals</source>
   <translation>Miratimet</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalendari</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Fushatat</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Konfliktet</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Draftet</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Redaktori</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Qëndrimet</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Përmendjet</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Narrativat</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Njoftimet</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Njerëzit</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Kërkesat</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Rezultatet</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Kërko</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Të lënë mënjanë</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Cilësimet</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Mirë se vini</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Ndihmesa për shkrim</translation>
  </message>
 </context>
 <context>
  <name>PostActs</name>
  <message>
   <source>Change the rule of the series…</source>
   <translation>Ndrysho rregullin e serisë…</translation>
  </message>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation>Zgjidhni së pari një postim: shtypni Hapësirë në ditën e tij.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Fshi…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Zhvendos te…</translation>
  </message>
  <message>
   <source>Move to… ({0})</source>
   <translation>Zhvendos te… ({0})</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Hap postimin</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Përgjegjësi…</translation>
  </message>
  <message>
   <source>Repeat…</source>
   <translation>Përsërit…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Dërgo për miratim</translation>
  </message>
  <message>
   <source>Settle the conflict…</source>
   <translation>Zgjidh konfliktin…</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Shtyj…</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Kapërce këtë postim të serisë</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Hiqi orën</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Tërhiq…</translation>
  </message>
 </context>
 <context>
  <name>PracticePart</name>
  <message>
   <source>Drill</source>
   <translation>Stërvitje</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Lëre siç është</translation>
  </message>
  <message>
   <source>Nothing of it reaches a channel any more, on any laptop, and it never becomes a real network again. For a drill beside real work, have a network of its own made on the server.</source>
   <translation>Asgjë prej tij nuk arrin më në një kanal, në asnjë laptop, dhe nuk bëhet më kurrë rrjet i vërtetë. Për një stërvitje krahas punës së vërtetë, le të krijohet në server një rrjet më vete.</translation>
  </message>
  <message>
   <source>The network practises from now on.</source>
   <translation>Rrjeti stërvitet që tani.</translation>
  </message>
  <message>
   <source>This network practises: nothing of it reaches a channel, and it never becomes a real one.</source>
   <translation>Ky rrjet stërvitet: asgjë prej tij nuk arrin në një kanal dhe nuk bëhet kurrë i vërtetë.</translation>
  </message>
  <message>
   <source>Turn it into a drill</source>
   <translation>Ktheje në stërvitje</translation>
  </message>
  <message>
   <source>Turn this network into a drill…</source>
   <translation>Ktheje këtë rrjet në stërvitje…</translation>
  </message>
  <message>
   <source>Turn “{0}” into a drill for good?</source>
   <translation>Të kthehet “{0}” përgjithmonë në stërvitje?</translation>
  </message>
  <message>
   <source>What is done here is real. A drill on this laptop alone begins with the command “Begin a drill…”.</source>
   <translation>Ajo që bëhet këtu është e vërtetë. Një stërvitje vetëm në këtë laptop fillon me komandën “Fillo një stërvitje…”.</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>General</source>
   <translation>E përgjithshme</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Parapamja</translation>
  </message>
  <message>
   <source>Preview as on</source>
   <translation>Parapamja si në</translation>
  </message>
  <message>
   <source>Preview on {0}</source>
   <translation>Parapamja në {0}</translation>
  </message>
  <message>
   <source>as on {0}</source>
   <translation>si në {0}</translation>
  </message>
  <message>
   <source>{0} · too long</source>
   <translation>{0} · tepër i gjatë</translation>
  </message>
 </context>
 <context>
  <name>Previews</name>
  <message>
   <source>A simple view: what this channel shows differently is not known here.</source>
   <translation>Pamje e thjeshtë: çfarë tregon ndryshe ky kanal nuk dihet këtu.</translation>
  </message>
  <message>
   <source>Links in the text cannot be followed on Instagram.</source>
   <translation>Lidhjet në tekst nuk mund të ndiqen në Instagram.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on Facebook itself.</source>
   <translation>Përmendjet punojnë vetëm kur zgjidhen në vetë Facebook-un.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on LinkedIn itself.</source>
   <translation>Përmendjet punojnë vetëm kur zgjidhen në vetë LinkedIn-in.</translation>
  </message>
  <message>
   <source>Read more</source>
   <translation>Lexo më shumë</translation>
  </message>
  <message>
   <source>See more</source>
   <translation>Shih më shumë</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Shfaq më shumë</translation>
  </message>
  <message>
   <source>more</source>
   <translation>më shumë</translation>
  </message>
  <message>
   <source>…more</source>
   <translation>…më shumë</translation>
  </message>
 </context>
 <context>
  <name>PrintDialog</name>
  <message>
   <source>All posts</source>
   <translation>Të gjitha postimet</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
  <message>
   <source>Choose a last day after the first, a year later at most.</source>
   <translation>Zgjidhni një ditë të fundit pas së parës, më së shumti një vit më vonë.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Nga</translation>
  </message>
  <message>
   <source>On the sheet: {0}</source>
   <translation>Në fletë: {0}</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Printo</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Printo…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Ruaj si PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Ruaj si PDF…</translation>
  </message>
  <message>
   <source>The agenda, day by day</source>
   <translation>Axhenda, ditë pas dite</translation>
  </message>
  <message>
   <source>The month is printed whole.</source>
   <translation>Muaji printohet i plotë.</translation>
  </message>
  <message>
   <source>The month: {0}</source>
   <translation>Muaji: {0}</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Orët në {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Deri</translation>
  </message>
  <message>
   <source>{0} was sent to the printer</source>
   <translation>{0} u dërgua te printeri</translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>Nothing is planned in these days.</source>
   <translation>Në këto ditë nuk është planifikuar asgjë.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Faqja {0} nga {1}</translation>
  </message>
  <message>
   <source>{0}, continued</source>
   <translation>{0}, vazhdim</translation>
  </message>
 </context>
 <context>
  <name>ProgressTable</name>
  <message>
   <source>All</source>
   <translation>Të gjitha</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Të gjitha vendet</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Draft</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>Në shqyrtim</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Ecuria</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Ecuria sipas vendit</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Botuar</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Gati</translation>
  </message>
  <message>
   <source>{0} of {1} ready or published</source>
   <translation>{0} nga {1} gati ose të botuara</translation>
  </message>
 </context>
 <context>
  <name>ProofAsker</name>
  <message>
   <source>The server knows that it is you.</source>
   <translation>Serveri e di se jeni ju.</translation>
  </message>
 </context>
 <context>
  <name>ProofDialog</name>
  <message>
   <source>Approvers and administrators confirm with a code of their telephone who they are.</source>
   <translation>Miratuesit dhe administratorët e vërtetojnë me një kod të telefonit se kush janë.</translation>
  </message>
  <message>
   <source>Confirm that it is you</source>
   <translation>Vërtetoni se jeni ju</translation>
  </message>
  <message>
   <source>Give your password, and the code of your authenticator app if you have set one up.</source>
   <translation>Jepni fjalëkalimin dhe kodin e aplikacionit të vërtetimit, nëse e keni vendosur.</translation>
  </message>
  <message>
   <source>Set up a second factor</source>
   <translation>Vendosni faktorin e dytë</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Serveri po pyetet.</translation>
  </message>
 </context>
 <context>
  <name>ProofPage</name>
  <message>
   <source>Code of the app</source>
   <translation>Kodi i aplikacionit</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Vërteto</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Jepni kodin që tregon tani aplikacioni i vërtetimit.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Jepni fjalëkalimin.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Fjalëkalimi</translation>
  </message>
  <message>
   <source>Six figures, or a recovery code</source>
   <translation>Gjashtë shifra ose një kod rikuperimi</translation>
  </message>
 </context>
 <context>
  <name>PublishedDialog</name>
  <message>
   <source>1  Copy post {0} of {1} of the thread</source>
   <translation>1  Kopjo postimin {0} nga {1} të fillit</translation>
  </message>
  <message>
   <source>1  Copy the text</source>
   <translation>1  Kopjo tekstin</translation>
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
   <translation>Dosje</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>I panjohur</translation>
  </message>
 </context>
 <context>
  <name>QAbstractSpinBox</name>
  <message>
   <source>&amp;Select All</source>
   <translation>Zgjidhi të &amp;gjitha</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>&amp;Hap më lart</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>Zbrit më &amp;poshtë</translation>
  </message>
 </context>
 <context>
  <name>QAccessibleActionInterface</name>
  <message>
   <source>Decrease</source>
   <translation>Ul</translation>
  </message>
  <message>
   <source>Decrease the value</source>
   <translation>Ul vlerën</translation>
  </message>
  <message>
   <source>Goes back a page</source>
   <translation>Kthehet një faqe</translation>
  </message>
  <message>
   <source>Goes to the next page</source>
   <translation>Kalon në faqen tjetër</translation>
  </message>
  <message>
   <source>Increase</source>
   <translation>Rrit</translation>
  </message>
  <message>
   <source>Increase the value</source>
   <translation>Rrit vlerën</translation>
  </message>
  <message>
   <source>Next Page</source>
   <translation>Faqja tjetër</translation>
  </message>
  <message>
   <source>Press</source>
   <translation>Shtyp</translation>
  </message>
  <message>
   <source>Previous Page</source>
   <translation>Faqja e mëparshme</translation>
  </message>
  <message>
   <source>Scroll Down</source>
   <translation>Rrëshqit poshtë</translation>
  </message>
  <message>
   <source>Scroll Left</source>
   <translation>Rrëshqit majtas</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Rrëshqit djathtas</translation>
  </message>
  <message>
   <source>Scroll Up</source>
   <translation>Rrëshqit lart</translation>
  </message>
  <message>
   <source>Scrolls down</source>
   <translation>Rrëshqet poshtë</translation>
  </message>
  <message>
   <source>Scrolls to the left</source>
   <translation>Rrëshqet majtas</translation>
  </message>
  <message>
   <source>Scrolls to the right</source>
   <translation>Rrëshqet djathtas</translation>
  </message>
  <message>
   <source>Scrolls up</source>
   <translation>Rrëshqet lart</translation>
  </message>
  <message>
   <source>SetFocus</source>
   <translation>Vendos fokusin</translation>
  </message>
  <message>
   <source>Sets the focus</source>
   <translation>Vendos fokusin</translation>
  </message>
  <message>
   <source>ShowMenu</source>
   <translation>Shfaq menynë</translation>
  </message>
  <message>
   <source>Shows the menu</source>
   <translation>Shfaq menynë</translation>
  </message>
  <message>
   <source>Toggle</source>
   <translation>Ndërro</translation>
  </message>
  <message>
   <source>Toggles the state</source>
   <translation>Ndërron gjendjen</translation>
  </message>
  <message>
   <source>Triggers the action</source>
   <translation>Kryen veprimin</translation>
  </message>
 </context>
 <context>
  <name>QCocoaTheme</name>
  <message>
   <source>Don't Save</source>
   <translation>Mos ruaj</translation>
  </message>
 </context>
 <context>
  <name>QCupsJobWidget</name>
  <message>
   <source>&amp;Billing information:</source>
   <translation>Të dhëna për &amp;faturim:</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>&amp;Mbarimi:</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>&amp;Fillimi:</translation>
  </message>
  <message>
   <source>Banner Pages</source>
   <translation>Faqet ballore</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>E klasifikuar</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>Konfidenciale</translation>
  </message>
  <message>
   <source>Day (06:00 to 17:59)</source>
   <translation>Ditën (06:00 deri 17:59)</translation>
  </message>
  <message>
   <source>Hold Indefinitely</source>
   <translation>Mbaje pa afat</translation>
  </message>
  <message>
   <source>Job</source>
   <translation>Puna</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>&amp;Përparësia e punës:</translation>
  </message>
  <message>
   <source>Job Control</source>
   <translation>Drejtimi i punës</translation>
  </message>
  <message>
   <source>Night (18:00 to 05:59)</source>
   <translation>Natën (18:00 deri 05:59)</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Asnjë</translation>
  </message>
  <message>
   <source>Print Immediately</source>
   <translation>Printo menjëherë</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>&amp;Koha e printimit:</translation>
  </message>
  <message>
   <source>Second Shift (16:00 to 23:59)</source>
   <translation>Turni i dytë (16:00 deri 23:59)</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Sekret</translation>
  </message>
  <message>
   <source>Specific Time</source>
   <translation>Në një orë të caktuar</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>E zakonshme</translation>
  </message>
  <message>
   <source>Third Shift (00:00 to 07:59)</source>
   <translation>Turni i tretë (00:00 deri 07:59)</translation>
  </message>
  <message>
   <source>Top Secret</source>
   <translation>Tepër sekret</translation>
  </message>
  <message>
   <source>Unclassified</source>
   <translation>E paklasifikuar</translation>
  </message>
  <message>
   <source>Weekend (Saturday to Sunday)</source>
   <translation>Fundjava (e shtunë dhe e diel)</translation>
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
Dosja nuk u gjet.
Ju lutemi, kontrolloni nëse emri i dosjes është i saktë.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Skedari nuk u gjet.
Ju lutemi, kontrolloni nëse emri i skedarit është i saktë.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 ekziston tashmë.
Doni ta zëvendësoni?</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Zgjidh</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>&amp;Fshi</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Kërko në:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>Dosje e &amp;re</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Hap</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>Ri&amp;emërto</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Ruaj</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>'%1' është i mbrojtur nga shkrimi.
Doni ta fshini gjithsesi?</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Të gjithë skedarët (*)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>Jeni i sigurt që doni ta fshini '%1'?</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Prapa</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Kalo te pamja me hollësi</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Kalo te pamja si listë</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Dosja nuk mund të fshihej.</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Krijo dosje të re</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Krijo një dosje të re</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Fshi</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Pamja me hollësi</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>Dosje</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Dosja:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>&amp;Emri i skedarit:</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Skedarë</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>Skedarë të &amp;llojit:</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Skedarë të llojit:</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Gjej dosjen</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Përpara</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Shko prapa</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Shko përpara</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Shko te dosja prind</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Pamja si listë</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Lista e vendeve dhe e faqeshënuesve</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>Kërko në:</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Kompjuteri im</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Dosje e re</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Hap</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Dosja prind</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>Vendet e fundit</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Hiq</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Ruaj si</translation>
  </message>
  <message>
   <source>Show </source>
   <translation>Shfaq </translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Shfaq skedarët e &amp;fshehur</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Shiriti anësor</translation>
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
   <translation>%1 bajt</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Kompjuteri</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Data e ndryshimit</translation>
  </message>
  <message>
   <source>Invalid filename</source>
   <translation>Emër skedari i pavlefshëm</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Emri</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Madhësia</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Lloji</translation>
  </message>
 </context>
 <context>
  <name>QGnomeTheme</name>
  <message>
   <source>&amp;Cancel</source>
   <translation>&amp;Anulo</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Mbyll</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>&amp;OK</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Ruaj</translation>
  </message>
  <message>
   <source>Close without Saving</source>
   <translation>Mbyll pa ruajtur</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopjo</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Ngjit</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Ribëj</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Zhbëj</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>P&amp;rit</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Fshi</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Zgjidhi të gjitha</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Help</source>
   <translation>Ndihmë</translation>
  </message>
  <message>
   <source>Hide Details...</source>
   <translation>Fshih hollësitë...</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>Shfaq hollësitë...</translation>
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
   <translation>Fletë llogaritëse Excel</translation>
  </message>
  <message>
   <source>GIF image</source>
   <translation>Figurë GIF</translation>
  </message>
  <message>
   <source>JPEG image</source>
   <translation>Figurë JPEG</translation>
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
   <translation>Figurë PNG</translation>
  </message>
  <message>
   <source>WebP image</source>
   <translation>Figurë WebP</translation>
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
   <translation>Me porosi</translation>
  </message>
  <message>
   <source>Didot (DD)</source>
   <translation>Didot (DD)</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>Lartësia:</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>Inç (in)</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Horizontale</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Kufijtë</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>Milimetra (mm)</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Orientimi</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>&amp;Radha e faqeve:</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>Paraqitja e faqeve</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>Madhësia e faqes:</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>Faqe për &amp;fletë:</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Letra</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>Burimi i letrës:</translation>
  </message>
  <message>
   <source>Pica (P̸)</source>
   <translation>Pika tipografike (P̸)</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>Pika (pt)</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Vertikale</translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>Horizontale, e përmbysur</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>Vertikale, e përmbysur</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>Gjerësia:</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>kufiri i poshtëm</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>kufiri i majtë</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>kufiri i djathtë</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>kufiri i sipërm</translation>
  </message>
 </context>
 <context>
  <name>QPageSize</name>
  <message>
   <source>%1 x %2 in</source>
   <translation>%1 × %2 inç</translation>
  </message>
  <message>
   <source>A4 Small</source>
   <translation>A4, i vogël</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Me porosi</translation>
  </message>
  <message>
   <source>Double Postcard</source>
   <translation>Kartolinë dyfishe</translation>
  </message>
  <message>
   <source>Envelope B4</source>
   <translation>Zarf B4</translation>
  </message>
  <message>
   <source>Envelope B5</source>
   <translation>Zarf B5</translation>
  </message>
  <message>
   <source>Envelope B6</source>
   <translation>Zarf B6</translation>
  </message>
  <message>
   <source>Envelope C0</source>
   <translation>Zarf C0</translation>
  </message>
  <message>
   <source>Envelope C1</source>
   <translation>Zarf C1</translation>
  </message>
  <message>
   <source>Envelope C2</source>
   <translation>Zarf C2</translation>
  </message>
  <message>
   <source>Envelope C3</source>
   <translation>Zarf C3</translation>
  </message>
  <message>
   <source>Envelope C4</source>
   <translation>Zarf C4</translation>
  </message>
  <message>
   <source>Envelope C5</source>
   <translation>Zarf C5</translation>
  </message>
  <message>
   <source>Envelope C6</source>
   <translation>Zarf C6</translation>
  </message>
  <message>
   <source>Envelope C65</source>
   <translation>Zarf C65</translation>
  </message>
  <message>
   <source>Envelope C7</source>
   <translation>Zarf C7</translation>
  </message>
  <message>
   <source>Envelope Chou 3</source>
   <translation>Zarf Chou 3</translation>
  </message>
  <message>
   <source>Envelope Chou 4</source>
   <translation>Zarf Chou 4</translation>
  </message>
  <message>
   <source>Envelope DL</source>
   <translation>Zarf DL</translation>
  </message>
  <message>
   <source>Envelope Invite</source>
   <translation>Zarf për ftesa</translation>
  </message>
  <message>
   <source>Envelope Italian</source>
   <translation>Zarf italian</translation>
  </message>
  <message>
   <source>Envelope Kaku 2</source>
   <translation>Zarf Kaku 2</translation>
  </message>
  <message>
   <source>Envelope Kaku 3</source>
   <translation>Zarf Kaku 3</translation>
  </message>
  <message>
   <source>Envelope Monarch</source>
   <translation>Zarf Monarch</translation>
  </message>
  <message>
   <source>Envelope PRC 1</source>
   <translation>Zarf PRC 1</translation>
  </message>
  <message>
   <source>Envelope PRC 10</source>
   <translation>Zarf PRC 10</translation>
  </message>
  <message>
   <source>Envelope PRC 2</source>
   <translation>Zarf PRC 2</translation>
  </message>
  <message>
   <source>Envelope PRC 3</source>
   <translation>Zarf PRC 3</translation>
  </message>
  <message>
   <source>Envelope PRC 4</source>
   <translation>Zarf PRC 4</translation>
  </message>
  <message>
   <source>Envelope PRC 5</source>
   <translation>Zarf PRC 5</translation>
  </message>
  <message>
   <source>Envelope PRC 6</source>
   <translation>Zarf PRC 6</translation>
  </message>
  <message>
   <source>Envelope PRC 7</source>
   <translation>Zarf PRC 7</translation>
  </message>
  <message>
   <source>Envelope PRC 8</source>
   <translation>Zarf PRC 8</translation>
  </message>
  <message>
   <source>Envelope PRC 9</source>
   <translation>Zarf PRC 9</translation>
  </message>
  <message>
   <source>Envelope Personal</source>
   <translation>Zarf personal</translation>
  </message>
  <message>
   <source>Envelope US 10</source>
   <translation>Zarf SHBA 10</translation>
  </message>
  <message>
   <source>Envelope US 11</source>
   <translation>Zarf SHBA 11</translation>
  </message>
  <message>
   <source>Envelope US 12</source>
   <translation>Zarf SHBA 12</translation>
  </message>
  <message>
   <source>Envelope US 14</source>
   <translation>Zarf SHBA 14</translation>
  </message>
  <message>
   <source>Envelope US 9</source>
   <translation>Zarf SHBA 9</translation>
  </message>
  <message>
   <source>Envelope You 4</source>
   <translation>Zarf You 4</translation>
  </message>
  <message>
   <source>Executive (7.25 x 10.5 in)</source>
   <translation>Executive (7,25 × 10,5 inç)</translation>
  </message>
  <message>
   <source>Executive (7.5 x 10 in)</source>
   <translation>Executive (7,5 × 10 inç)</translation>
  </message>
  <message>
   <source>Fan-fold German (8.5 x 12 in)</source>
   <translation>Letër e vazhduar, gjermane (8,5 × 12 inç)</translation>
  </message>
  <message>
   <source>Fan-fold German Legal (8.5 x 13 in)</source>
   <translation>Letër e vazhduar, gjermane Legal (8,5 × 13 inç)</translation>
  </message>
  <message>
   <source>Fan-fold US (14.875 x 11 in)</source>
   <translation>Letër e vazhduar, SHBA (14,875 × 11 inç)</translation>
  </message>
  <message>
   <source>Folio (8.27 x 13 in)</source>
   <translation>Folio (8,27 × 13 inç)</translation>
  </message>
  <message>
   <source>Letter Small</source>
   <translation>Letter, i vogël</translation>
  </message>
  <message>
   <source>PRC 32K Big</source>
   <translation>PRC 32K, i madh</translation>
  </message>
  <message>
   <source>Postcard</source>
   <translation>Kartolinë</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Jo</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Po</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Ndërprit</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Zbato</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Mbyll</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Hidhe poshtë</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ndihmë</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Shpërfill</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>J&amp;o për të gjitha</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Hap</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Rivendos</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Rikthe vlerat fillestare</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Provo përsëri</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Ruaj</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Ruaj të gjitha</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Po për të &amp;gjitha</translation>
  </message>
 </context>
 <context>
  <name>QPrintDialog</name>
  <message>
   <source>%1 already exists.
Do you want to overwrite it?</source>
   <translation>%1 ekziston tashmë.
Doni ta zëvendësoni?</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>“%1” nuk është shkruar saktë. Ndani faqet dhe intervalet me presje, shkruajeni intervalin me vizë dhe kini kujdes që intervalet të mos mbivendosen.</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>%1 është dosje.
Ju lutemi, zgjidhni një emër tjetër skedari.</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;Mundësi &lt;&lt;</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;Mundësi &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;Printo</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Të gjitha faqet</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>Nga poshtë lart, nga e majta në të djathtë</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>Nga poshtë lart, nga e djathta në të majtë</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>Mundësitë e printimit në dy anë përjashtojnë njëra-tjetrën</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Faqet çift</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>Në skedarin %1 nuk mund të shkruhet.
Ju lutemi, zgjidhni një emër tjetër skedari.</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>Faqet nuk janë shënuar saktë</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>Nga e majta në të djathtë, nga poshtë lart</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>Nga e majta në të djathtë, nga lart poshtë</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>Skedar në kompjuter</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Faqet tek</translation>
  </message>
  <message>
   <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
   <translation>“Faqe për fletë” dhe “Grupi i faqeve” nuk mund të përdoren bashkë.
Ju lutemi, çaktivizoni njërën.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Printo</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>Printo në skedar ...</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>Printo në skedar (PDF)</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>Nga e djathta në të majtë, nga poshtë lart</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>Nga e djathta në të majtë, nga lart poshtë</translation>
  </message>
  <message>
   <source>The 'From' value cannot be greater than the 'To' value.</source>
   <translation>Faqja e parë nuk mund të jetë pas së fundit.</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>Mundësitë e printimit në dy anë përjashtojnë njëra-tjetrën. Doni t'i ndreqni?</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>Nga lart poshtë, nga e majta në të djathtë</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>Nga lart poshtë, nga e djathta në të majtë</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>Shkruaj skedarin PDF</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesDialog</name>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>Mundësitë e mëtejshme përjashtojnë njëra-tjetrën</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>Mundësitë e punës</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>Mundësitë e faqes përjashtojnë njëra-tjetrën</translation>
  </message>
  <message>
   <source>Printer Properties</source>
   <translation>Vetitë e printerit</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>Mundësitë e faqes përjashtojnë njëra-tjetrën. Doni t'i ndreqni?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>Disa mundësi të mëtejshme përjashtojnë njëra-tjetrën. Doni t'i ndreqni?</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesWidget</name>
  <message>
   <source>Advanced</source>
   <translation>Të mëtejshme</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Faqja</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>Disa mundësi përjashtojnë njëra-tjetrën. Ju lutemi, ndreqini.</translation>
  </message>
 </context>
 <context>
  <name>QPrintSettingsOutput</name>
  <message>
   <source>Collate</source>
   <translation>Radhit sipas kopjeve</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Me ngjyra</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>Ngjyrat</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Kopje</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>Kopje:</translation>
  </message>
  <message>
   <source>Current Page</source>
   <translation>Faqja e tanishme</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>Printim në dy anë</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>Në shkallë të grisë</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Lidhje në anën e gjatë</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Joaktiv</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Mundësi</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>Mundësitë e daljes</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>&amp;Grupi i faqeve:</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Faqet</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Faqet nga</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>Printo të gjitha</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Çfarë printohet</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>Në rend të kundërt</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Përzgjedhja</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Lidhje në anën e shkurtër</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>Shënoni faqe ose intervale të ndara me presje. Intervali janë dy numra me vizë: 3,5-7,9 printon faqet 3, 5, 6, 7 dhe 9.</translation>
  </message>
  <message>
   <source>to</source>
   <translation>deri në</translation>
  </message>
 </context>
 <context>
  <name>QPrintWidget</name>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Emri:</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>Vendi:</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>&amp;Skedari i daljes:</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>&amp;Vetitë</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Parapamja</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Printeri</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>Lloji:</translation>
  </message>
 </context>
 <context>
  <name>QScrollBar</name>
  <message>
   <source>Bottom</source>
   <translation>Në fund</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>Skaji i majtë</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Një faqe poshtë</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>Një faqe majtas</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>Një faqe djathtas</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Një faqe lart</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Skaji i djathtë</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Rrëshqit poshtë</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>Rrëshqit këtu</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Rrëshqit majtas</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Rrëshqit djathtas</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Rrëshqit lart</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>Në krye</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Down</source>
   <translation>Poshtë</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Fundi</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Majtas</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Djathtas</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Hapësira</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Lart</translation>
  </message>
 </context>
 <context>
  <name>QTabBar</name>
  <message>
   <source>Scroll Left</source>
   <translation>Rrëshqit majtas</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Rrëshqit djathtas</translation>
  </message>
 </context>
 <context>
  <name>QUnicodeControlCharacterMenu</name>
  <message>
   <source>FSI First strong isolate</source>
   <translation>FSI Veçim sipas shenjës së parë me drejtim</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>Fut shenjë kontrolli Unicode</translation>
  </message>
  <message>
   <source>LRE Start of left-to-right embedding</source>
   <translation>LRE Fillim i ndërfutjes nga e majta në të djathtë</translation>
  </message>
  <message>
   <source>LRI Left-to-right isolate</source>
   <translation>LRI Veçim nga e majta në të djathtë</translation>
  </message>
  <message>
   <source>LRM Left-to-right mark</source>
   <translation>LRM Shenjë nga e majta në të djathtë</translation>
  </message>
  <message>
   <source>LRO Start of left-to-right override</source>
   <translation>LRO Fillim i drejtimit të detyruar nga e majta në të djathtë</translation>
  </message>
  <message>
   <source>PDF Pop directional formatting</source>
   <translation>PDF Fund i formatimit të drejtimit</translation>
  </message>
  <message>
   <source>PDI Pop directional isolate</source>
   <translation>PDI Fund i veçimit të drejtimit</translation>
  </message>
  <message>
   <source>RLE Start of right-to-left embedding</source>
   <translation>RLE Fillim i ndërfutjes nga e djathta në të majtë</translation>
  </message>
  <message>
   <source>RLI Right-to-left isolate</source>
   <translation>RLI Veçim nga e djathta në të majtë</translation>
  </message>
  <message>
   <source>RLM Right-to-left mark</source>
   <translation>RLM Shenjë nga e djathta në të majtë</translation>
  </message>
  <message>
   <source>RLO Start of right-to-left override</source>
   <translation>RLO Fillim i drejtimit të detyruar nga e djathta në të majtë</translation>
  </message>
  <message>
   <source>ZWJ Zero width joiner</source>
   <translation>ZWJ Bashkues pa gjerësi</translation>
  </message>
  <message>
   <source>ZWNJ Zero width non-joiner</source>
   <translation>ZWNJ Ndarës pa gjerësi</translation>
  </message>
  <message>
   <source>ZWSP Zero width space</source>
   <translation>ZWSP Hapësirë pa gjerësi</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopjo</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Ngjit</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Ribëj</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Zhbëj</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Kopjo adresën e &amp;lidhjes</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>P&amp;rit</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Fshi</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Zgjidhi të gjitha</translation>
  </message>
 </context>
 <context>
  <name>QrCode</name>
  <message>
   <source>QR code for the authenticator app; the key below says the same</source>
   <translation>Kod QR për aplikacionin e vërtetimit; çelësi më poshtë thotë të njëjtën gjë</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
 </context>
 <context>
  <name>ReadInDialog</name>
  <message numerus="yes">
   <source>%n are here already and stay as they are</source>
   <translation>
    <numerusform>%n është tashmë këtu dhe mbetet siç është</numerusform>
    <numerusform>%n janë tashmë këtu dhe mbeten siç janë</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new readings</source>
   <translation>
    <numerusform>%n lexim i ri</numerusform>
    <numerusform>%n lexime të reja</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts without figures are passed over</source>
   <translation>
    <numerusform>%n postim pa shifra kapërcehet</numerusform>
    <numerusform>%n postime pa shifra kapërcehen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n readings were taken in.</source>
   <translation>
    <numerusform>U mor %n lexim.</numerusform>
    <numerusform>U morën %n lexime.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Zgjidhni një skedar tjetër.</translation>
  </message>
  <message>
   <source>Mend the rows first.</source>
   <translation>Rregulloni së pari rreshtat.</translation>
  </message>
  <message>
   <source>Nothing is read in until these rows are mended in the file:</source>
   <translation>Asgjë nuk merret derisa këta rreshta të rregullohen në skedar:</translation>
  </message>
  <message>
   <source>Read in</source>
   <translation>Merr</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Marrja e shifrave</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>Po lexohet {0}</translation>
  </message>
  <message>
   <source>Row {0}</source>
   <translation>Rreshti {0}</translation>
  </message>
  <message>
   <source>Rows that cannot be used</source>
   <translation>Rreshta që nuk mund të përdoren</translation>
  </message>
  <message>
   <source>The file is being read.</source>
   <translation>Skedari po lexohet.</translation>
  </message>
  <message>
   <source>There is nothing new in it.</source>
   <translation>Nuk ka asgjë të re në të.</translation>
  </message>
 </context>
 <context>
  <name>ReasonedButton</name>
  <message>
   <source>{0}, not available</source>
   <translation>{0}, i padisponueshëm</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>Copy</source>
   <translation>Kopjo</translation>
  </message>
  <message>
   <source>I have kept them</source>
   <translation>I kam ruajtur</translation>
  </message>
  <message>
   <source>Recovery codes</source>
   <translation>Kodet e rikuperimit</translation>
  </message>
  <message>
   <source>Your second factor is set up. Keep these codes where your telephone is not: each lets you in once without it. They are not shown again.</source>
   <translation>Faktori i dytë u vendos. Ruajini këto kode larg telefonit: secili ju lejon një herë pa të. Nuk tregohen më.</translation>
  </message>
 </context>
 <context>
  <name>RegisterTable</name>
  <message>
   <source>Participation</source>
   <translation>Pjesëmarrja</translation>
  </message>
 </context>
 <context>
  <name>Remarks</name>
  <message>
   <source>somebody</source>
   <translation>dikush</translation>
  </message>
 </context>
 <context>
  <name>RepeatPost</name>
  <message>
   <source>Cancel</source>
   <translation>Anulo</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>Ndrysho rregullin</translation>
  </message>
  <message>
   <source>Change the rule of the series</source>
   <translation>Ndrysho rregullin e serisë</translation>
  </message>
  <message>
   <source>From this post on the series goes by the new rule: {0} are taken away and made anew as drafts.</source>
   <translation>Nga ky postim e tutje seria ndjek rregullin e ri: {0} hiqen dhe bëhen sërish si drafte.</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>Përsërit</translation>
  </message>
  <message>
   <source>Repeat the post</source>
   <translation>Përsërit postimin</translation>
  </message>
  <message>
   <source>Repeated: {0} in all.</source>
   <translation>U përsërit: {0} gjithsej.</translation>
  </message>
  <message>
   <source>Rule (RFC 5545): {0}</source>
   <translation>Rregulli (RFC 5545): {0}</translation>
  </message>
  <message>
   <source>The dates</source>
   <translation>Datat</translation>
  </message>
  <message>
   <source>The series goes on with {0}.</source>
   <translation>Seria vazhdon me {0}.</translation>
  </message>
  <message>
   <source>This makes no further post.</source>
   <translation>Kjo nuk bën asnjë postim tjetër.</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} në orën {1}</translation>
  </message>
 </context>
 <context>
  <name>Repeating</name>
  <message>
   <source>Post {0} of {1} of its series.</source>
   <translation>Postimi {0} nga {1} i serisë së tij.</translation>
  </message>
  <message>
   <source>You changed one post of a series ({0}). Shall the others be changed too?</source>
   <translation>Ndryshuat një postim të një serie ({0}). Të ndryshohen edhe të tjerët?</translation>
  </message>
  <message>
   <source>{0} of the series changed too.</source>
   <translation>Ndryshuan edhe {0} të serisë.</translation>
  </message>
 </context>
 <context>
  <name>Repeats</name>
  <message numerus="yes">
   <source>A text that the same account says within %n days of another is pointed out.</source>
   <translation>
    <numerusform>Sinjalizohet një tekst që e njëjta llogari e përsërit brenda %n dite.</numerusform>
    <numerusform>Sinjalizohet një tekst që e njëjta llogari e përsërit brenda %n ditësh.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RepeatsPart</name>
  <message>
   <source>A text that the same account says twice is not pointed out.</source>
   <translation>Një tekst që e njëjta llogari e thotë dy herë nuk sinjalizohet.</translation>
  </message>
  <message>
   <source>Days between the same words</source>
   <translation>Ditë midis të njëjtave fjalë</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Kurrë</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Cakto</translation>
  </message>
  <message>
   <source>The days between the same words are set.</source>
   <translation>Numri i ditëve midis të njëjtave fjalë u caktua.</translation>
  </message>
  <message>
   <source>The same words twice</source>
   <translation>Të njëjtat fjalë dy herë</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>Ky numër vlen tashmë.</translation>
  </message>
 </context>
 <context>
  <name>RequestPage</name>
  <message>
   <source>Accept</source>
   <translation>Prano</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Përgjigjet</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ndrysho…</translation>
  </message>
  <message>
   <source>Choose a country first.</source>
   <translation>Zgjidhni së pari një vend.</translation>
  </message>
  <message>
   <source>Choose an answer with a proof.</source>
   <translation>Zgjidhni një përgjigje me dëshmi.</translation>
  </message>
  <message>
   <source>Decline…</source>
   <translation>Refuzo…</translation>
  </message>
  <message>
   <source>Done…</source>
   <translation>E kryer…</translation>
  </message>
  <message>
   <source>It is accepted already.</source>
   <translation>Është pranuar tashmë.</translation>
  </message>
  <message>
   <source>Nothing of it is open any more.</source>
   <translation>Asgjë nuk është më e hapur.</translation>
  </message>
  <message>
   <source>Only people who write for {0} answer here.</source>
   <translation>Këtu përgjigjen vetëm ata që shkruajnë për vendin {0}.</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>Hap lidhjen</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Hap postimin</translation>
  </message>
  <message>
   <source>Open the proof</source>
   <translation>Hap dëshminë</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Merre mbrapsht</translation>
  </message>
  <message>
   <source>The request was taken back.</source>
   <translation>Kërkesa u tërhoq.</translation>
  </message>
  <message>
   <source>{0} asks</source>
   <translation>kërkon {0}</translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n ditë me vonesë</numerusform>
    <numerusform>%n ditë me vonesë</numerusform>
   </translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>E pranuar</translation>
  </message>
  <message>
   <source>Ask them</source>
   <translation>Kërkojuni</translation>
  </message>
  <message>
   <source>Asking country</source>
   <translation>Vendi që kërkon</translation>
  </message>
  <message>
   <source>By a certain day</source>
   <translation>Deri në një ditë të caktuar</translation>
  </message>
  <message>
   <source>Change the request</source>
   <translation>Ndrysho kërkesën</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Kanalet</translation>
  </message>
  <message>
   <source>Countries asked</source>
   <translation>Vendet e kërkuara</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Refuzuar</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>E kryer</translation>
  </message>
  <message>
   <source>It is done</source>
   <translation>Është kryer</translation>
  </message>
  <message>
   <source>Keep the change</source>
   <translation>Ruaj ndryshimin</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Lidhja</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Lidhja e postimit publik</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>Kërkesë e re</translation>
  </message>
  <message>
   <source>No post of the network</source>
   <translation>Asnjë postim i rrjetit</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Shënim</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it shows that it was done.</source>
   <translation>Ngjitni lidhjen e postimit publik: tregon se është kryer.</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postim</translation>
  </message>
  <message>
   <source>Say in a few words what is to be carried further.</source>
   <translation>Thoni me pak fjalë çfarë duhet shpërndarë më tej.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>E tërhequr</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Shënoni të paktën një vend.</translation>
  </message>
  <message>
   <source>Waits for an answer</source>
   <translation>Pret përgjigje</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Ju pret</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>Deri kur</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Çfarë</translation>
  </message>
  <message>
   <source>What should other countries carry further, and by when?</source>
   <translation>Çfarë duhet të shpërndajnë më tej vendet e tjera dhe deri kur?</translation>
  </message>
  <message>
   <source>Write the link whole, beginning with https://.</source>
   <translation>Shkruajeni lidhjen të plotë, duke filluar me https://.</translation>
  </message>
  <message>
   <source>wanted by {0}</source>
   <translation>kërkohet deri më {0}</translation>
  </message>
  <message numerus="yes">
   <source>wanted in %n days</source>
   <translation>
    <numerusform>kërkohet pas %n dite</numerusform>
    <numerusform>kërkohet pas %n ditësh</numerusform>
   </translation>
  </message>
  <message>
   <source>wanted today</source>
   <translation>kërkohet sot</translation>
  </message>
  <message>
   <source>wanted tomorrow</source>
   <translation>kërkohet nesër</translation>
  </message>
  <message>
   <source>{0} asks you</source>
   <translation>{0} ju kërkon</translation>
  </message>
  <message>
   <source>{0} asks {1}</source>
   <translation>{0} i kërkon: {1}</translation>
  </message>
  <message>
   <source>{0} of {1} answered</source>
   <translation>u përgjigjën {0} nga {1}</translation>
  </message>
 </context>
 <context>
  <name>RequestsView</name>
  <message>
   <source>A country asks others here to carry a post or a page further. Each of them accepts, declines with a reason, or shows by a link that it is done.</source>
   <translation>Këtu një vend u kërkon të tjerëve të shpërndajnë më tej një postim ose një faqe. Secili e pranon, e refuzon me një arsye ose tregon me një lidhje se është kryer.</translation>
  </message>
  <message>
   <source>Asked by my country</source>
   <translation>Kërkuar nga vendi im</translation>
  </message>
  <message>
   <source>Asked of my country</source>
   <translation>Kërkuar vendit tim</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Refuzo</translation>
  </message>
  <message>
   <source>Every request</source>
   <translation>Të gjitha kërkesat</translation>
  </message>
  <message>
   <source>It is noted as done.</source>
   <translation>U shënua si e kryer.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Shkronja për t’u kërkuar</translation>
  </message>
  <message>
   <source>New request…</source>
   <translation>Kërkesë e re…</translation>
  </message>
  <message>
   <source>No requests yet</source>
   <translation>Ende nuk ka kërkesa</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Kërkesat</translation>
  </message>
  <message>
   <source>Requests · {0}</source>
   <translation>Kërkesat · {0}</translation>
  </message>
  <message>
   <source>The countries are asked.</source>
   <translation>Vendeve u është kërkuar.</translation>
  </message>
  <message>
   <source>The request is accepted.</source>
   <translation>Kërkesa është pranuar.</translation>
  </message>
  <message>
   <source>The request is changed.</source>
   <translation>Kërkesa është ndryshuar.</translation>
  </message>
  <message>
   <source>The request is declined.</source>
   <translation>Kërkesa është refuzuar.</translation>
  </message>
  <message>
   <source>The request is taken back.</source>
   <translation>Kërkesa është tërhequr.</translation>
  </message>
  <message>
   <source>Where did {0} carry it further?</source>
   <translation>Ku e shpërndau më tej vendi {0}?</translation>
  </message>
  <message>
   <source>Whose requests</source>
   <translation>Kërkesat e kujt</translation>
  </message>
  <message>
   <source>Why does {0} decline?</source>
   <translation>Pse e refuzon {0}?</translation>
  </message>
  <message>
   <source>Words, country or channel</source>
   <translation>Fjalë, vend ose kanal</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot ask others.</source>
   <translation>Nuk shkruani për asnjë vend, prandaj nuk mund t’u kërkoni të tjerëve.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Any time</source>
   <translation>Në çdo kohë</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>Klikime</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentet</translation>
  </message>
  <message>
   <source>Give a workbook (.xlsx) or CSV in UTF-8, with the columns that are saved here.</source>
   <translation>Jepni një libër pune (.xlsx) ose CSV në UTF-8, me shtyllat që ruhen këtu.</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Ndjekës të rinj</translation>
  </message>
  <message>
   <source>Only the sheet “{0}” is read; the others are left alone.</source>
   <translation>Lexohet vetëm fleta “{0}”; të tjerat lihen mënjanë.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Shtrirja</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Reagime</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Shpërndarje</translation>
  </message>
  <message>
   <source>The last 12 months</source>
   <translation>12 muajt e fundit</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>30 ditët e fundit</translation>
  </message>
  <message>
   <source>The last 90 days</source>
   <translation>90 ditët e fundit</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Pamjet</translation>
  </message>
 </context>
 <context>
  <name>ResultsTable</name>
  <message>
   <source>Channel</source>
   <translation>Kanali</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>No figures yet</source>
   <translation>Ende pa shifra</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postim</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Botuar</translation>
  </message>
  <message>
   <source>Published posts and their figures</source>
   <translation>Postimet e botuara dhe shifrat e tyre</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>Lexoi</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Lexuar më</translation>
  </message>
  <message>
   <source>none</source>
   <translation>asnjë</translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message numerus="yes">
   <source>%n without figures</source>
   <translation>
    <numerusform>%n pa shifra</numerusform>
    <numerusform>%n pa shifra</numerusform>
   </translation>
  </message>
  <message>
   <source>All campaigns</source>
   <translation>Të gjitha fushatat</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Të gjitha vendet</translation>
  </message>
  <message>
   <source>Bars of</source>
   <translation>Shtyllat:</translation>
  </message>
  <message>
   <source>By campaign</source>
   <translation>Sipas fushatës</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>Sipas vendit</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Fushata</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Libri i fushatës…</translation>
  </message>
  <message>
   <source>Choose a campaign, or a post of one.</source>
   <translation>Zgjidhni një fushatë ose një postim të saj.</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Zgjidhni së pari një postim.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Figure of the bars</source>
   <translation>Shifra e shtyllave</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Shko te kalendari</translation>
  </message>
  <message>
   <source>Its figures are written in {0}.</source>
   <translation>Shifrat e tij i shkruan: {0}.</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Pa fushatë</translation>
  </message>
  <message>
   <source>No post that is chosen here has figures yet.</source>
   <translation>Asnjë postim i zgjedhur këtu nuk ka ende shifra.</translation>
  </message>
  <message>
   <source>No results yet</source>
   <translation>Ende pa rezultate</translation>
  </message>
  <message>
   <source>Once a post is published, its figures are kept here: views, reactions, clicks and more, written by hand or read in from a file.</source>
   <translation>Sapo një postim botohet, shifrat e tij mbahen këtu: shikime, reagime, klikime e të tjera, të shkruara me dorë ose të marra nga një skedar.</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Hap postimin</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periudha</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Postimet</translation>
  </message>
  <message>
   <source>Read in a file…</source>
   <translation>Merr nga një skedar…</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Marrja e shifrave</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Ruaj si CSV…</translation>
  </message>
  <message>
   <source>Save the figures as CSV</source>
   <translation>Ruaj shifrat si CSV</translation>
  </message>
  <message>
   <source>The figures were saved as {0}</source>
   <translation>Shifrat u ruajtën si {0}</translation>
  </message>
  <message>
   <source>The newest {0} are shown.</source>
   <translation>Shfaqen {0} më të rejat.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Ende asgjë për të ruajtur.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Gjithsej</translation>
  </message>
  <message>
   <source>Workbook or CSV (*.xlsx *.csv)</source>
   <translation>Libër pune ose CSV (*.xlsx *.csv)</translation>
  </message>
  <message>
   <source>Write figures…</source>
   <translation>Shkruaj shifrat…</translation>
  </message>
  <message>
   <source>You write for none of the countries of these posts.</source>
   <translation>Nuk shkruani për asnjë nga vendet e këtyre postimeve.</translation>
  </message>
  <message>
   <source>{0} of {1} have figures</source>
   <translation>me shifra: {0} nga {1}</translation>
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
   <translation>Një skedar i kopjes në këtë laptop nuk mund të hiqej: {0}.</translation>
  </message>
  <message>
   <source>Remove the folder by hand.</source>
   <translation>Hiqeni dosjen me dorë.</translation>
  </message>
 </context>
 <context>
  <name>RevokedDialog</name>
  <message numerus="yes">
   <source>%n changes of yours were not sent and are lost then.</source>
   <translation>
    <numerusform>%n ndryshim i juaji nuk u dërgua dhe atëherë humbet.</numerusform>
    <numerusform>%n ndryshime tuajat nuk u dërguan dhe atëherë humbasin.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes of yours were not sent. Save them first.</source>
   <translation>
    <numerusform>%n ndryshim i juaji nuk u dërgua. Ruajeni më parë.</numerusform>
    <numerusform>%n ndryshime tuajat nuk u dërguan. Ruajini më parë.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes were saved.</source>
   <translation>
    <numerusform>%n ndryshim u ruajt.</numerusform>
    <numerusform>%n ndryshime u ruajtën.</numerusform>
   </translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Prapa</translation>
  </message>
  <message>
   <source>Everything of yours was sent.</source>
   <translation>Gjithçka e juaja u dërgua.</translation>
  </message>
  <message>
   <source>Remove everything from this laptop</source>
   <translation>Hiq gjithçka nga ky laptop</translation>
  </message>
  <message>
   <source>Remove it without saving?</source>
   <translation>Të hiqet pa ruajtur?</translation>
  </message>
  <message>
   <source>Remove without saving</source>
   <translation>Hiq pa ruajtur</translation>
  </message>
  <message>
   <source>Save what was not sent</source>
   <translation>Ruani çfarë nuk u dërgua</translation>
  </message>
  <message>
   <source>Save what was not sent…</source>
   <translation>Ruaj çfarë nuk u dërgua…</translation>
  </message>
  <message>
   <source>This laptop was revoked</source>
   <translation>Ky laptop u shfuqizua</translation>
  </message>
  <message>
   <source>You or your administrator revoked it. What others shared is gone from it already.</source>
   <translation>E shfuqizuat ju ose administratori. Çfarë ndanë të tjerët është hequr tashmë.</translation>
  </message>
 </context>
 <context>
  <name>RightsDialog</name>
  <message>
   <source>Credit</source>
   <translation>Autori</translation>
  </message>
  <message>
   <source>It may be used until</source>
   <translation>Mund të përdoret deri më</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Ruaj</translation>
  </message>
  <message>
   <source>Last day of use</source>
   <translation>Dita e fundit e përdorimit</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licenca</translation>
  </message>
  <message>
   <source>Rights</source>
   <translation>Të drejtat</translation>
  </message>
  <message>
   <source>Whose is {0}, and until when may it be used?</source>
   <translation>I kujt është {0}, dhe deri kur mund të përdoret?</translation>
  </message>
 </context>
 <context>
  <name>RuleFields</name>
  <message>
   <source>Days, weeks or months</source>
   <translation>Ditë, javë ose muaj</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Fundi</translation>
  </message>
  <message>
   <source>Every</source>
   <translation>Çdo</translation>
  </message>
  <message>
   <source>Every how many</source>
   <translation>Çdo sa</translation>
  </message>
  <message>
   <source>How it ends</source>
   <translation>Si mbaron</translation>
  </message>
  <message>
   <source>How many posts</source>
   <translation>Sa postime</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dita e fundit</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Më</translation>
  </message>
  <message>
   <source>What stays the same from month to month</source>
   <translation>Çfarë mbetet njësoj nga muaji në muaj</translation>
  </message>
  <message>
   <source>after so many posts</source>
   <translation>pas kaq postimesh</translation>
  </message>
  <message>
   <source>days</source>
   <translation>ditë</translation>
  </message>
  <message>
   <source>months</source>
   <translation>muaj</translation>
  </message>
  <message>
   <source>on a day</source>
   <translation>në një ditë</translation>
  </message>
  <message>
   <source>on day {0} of the month</source>
   <translation>më {0} të muajit</translation>
  </message>
  <message>
   <source>on the first {0}</source>
   <translation>{0} e parë</translation>
  </message>
  <message>
   <source>on the fourth {0}</source>
   <translation>{0} e katërt</translation>
  </message>
  <message>
   <source>on the last day of the month</source>
   <translation>ditën e fundit të muajit</translation>
  </message>
  <message>
   <source>on the last {0}</source>
   <translation>{0} e fundit</translation>
  </message>
  <message>
   <source>on the second {0}</source>
   <translation>{0} e dytë</translation>
  </message>
  <message>
   <source>on the third {0}</source>
   <translation>{0} e tretë</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>javë</translation>
  </message>
 </context>
 <context>
  <name>Saver</name>
  <message>
   <source>Copy the text, then try again.</source>
   <translation>Kopjoni tekstin, pastaj provoni përsëri.</translation>
  </message>
  <message>
   <source>The disk did not answer in time.</source>
   <translation>Disku nuk u përgjigj në kohë.</translation>
  </message>
 </context>
 <context>
  <name>SearchView</name>
  <message>
   <source>No record on this laptop has words that begin so. Try fewer letters, or sync first.</source>
   <translation>Asnjë regjistrim në këtë laptop nuk ka fjalë që fillojnë kështu. Provoni më pak shkronja, ose sinkronizoni së pari.</translation>
  </message>
  <message>
   <source>Nothing was found</source>
   <translation>Nuk u gjet asgjë</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Kërko</translation>
  </message>
  <message>
   <source>Search every post, campaign and message</source>
   <translation>Kërkoni në çdo postim, fushatë dhe mesazh</translation>
  </message>
  <message>
   <source>The newest {0} are shown; another word finds fewer.</source>
   <translation>Shfaqen {0} më të rejat; edhe një fjalë gjen më pak.</translation>
  </message>
  <message>
   <source>Type the beginning of words into the field above, in any script. Accents do not matter.</source>
   <translation>Shkruani fillimin e fjalëve në fushën lart, në çdo shkrim. Thekset nuk kanë rëndësi.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Çfarë u gjet</translation>
  </message>
  <message>
   <source>{0} found</source>
   <translation>U gjetën {0}</translation>
  </message>
 </context>
 <context>
  <name>SecondFactorPart</name>
  <message numerus="yes">
   <source>An authenticator app is set up; %n recovery codes are left.</source>
   <translation>
    <numerusform>Aplikacioni i vërtetimit është vendosur; ka mbetur %n kod rikuperimi.</numerusform>
    <numerusform>Aplikacioni i vërtetimit është vendosur; kanë mbetur %n kode rikuperimi.</numerusform>
   </translation>
  </message>
  <message>
   <source>Confirm that it is you…</source>
   <translation>Vërtetoni se jeni ju…</translation>
  </message>
  <message>
   <source>No second factor is set up. Your role does not need one; you can have it.</source>
   <translation>Nuk është vendosur faktor i dytë. Roli juaj nuk e kërkon; mund ta keni.</translation>
  </message>
  <message>
   <source>Second factor</source>
   <translation>Faktori i dytë</translation>
  </message>
  <message>
   <source>Set up an authenticator app…</source>
   <translation>Vendosni një aplikacion vërtetimi…</translation>
  </message>
  <message>
   <source>Set up another app…</source>
   <translation>Vendosni një aplikacion tjetër…</translation>
  </message>
  <message>
   <source>What the server knows of it is shown when it can be reached.</source>
   <translation>Çfarë di serveri për këtë tregohet kur ai të jetë i arritshëm.</translation>
  </message>
  <message>
   <source>Your role needs a second factor: set up an authenticator app.</source>
   <translation>Roli juaj kërkon faktor të dytë: vendosni një aplikacion vërtetimi.</translation>
  </message>
 </context>
 <context>
  <name>SecondZone</name>
  <message>
   <source>No second time zone</source>
   <translation>Pa zonë të dytë kohore</translation>
  </message>
  <message>
   <source>Second time zone: none</source>
   <translation>Zona e dytë kohore: asnjë</translation>
  </message>
  <message>
   <source>Second time zone: {0}</source>
   <translation>Zona e dytë kohore: {0}</translation>
  </message>
 </context>
 <context>
  <name>SelfSavingForm</name>
  <message>
   <source>Keep mine</source>
   <translation>Mbaj timin</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Ende i paruajtur</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Nuk u ruajt: {0} Ajo që shkruat mbetet këtu.</translation>
  </message>
  <message>
   <source>Only the lead country changes this.</source>
   <translation>Këtë e ndryshon vetëm vendi drejtues.</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Ruajtur këtu</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Merr të tyrin</translation>
  </message>
  <message>
   <source>The {0} was changed while you were writing. Both texts are kept.</source>
   <translation>Fusha “{0}” u ndryshua ndërsa shkruanit. Ruhen të dy tekstet.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Provo përsëri</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Po shkruhet…</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A blackout is overridden for this post: {0}</source>
   <translation>Për këtë postim vlen një përjashtim nga ndalesa: {0}</translation>
  </message>
  <message>
   <source>A blackout names its first and last day, its occasion, whether it warns or blocks, and a reason.</source>
   <translation>Një ndalesë ka ditën e parë dhe të fundit, rastin, efektin (paralajmëron ose ndalon) dhe një arsye.</translation>
  </message>
  <message>
   <source>A body may be packed with gzip only.</source>
   <translation>Trupi i kërkesës mund të paketohet vetëm me gzip.</translation>
  </message>
  <message>
   <source>A campaign joins countries, joint texts and posts. Start one, then invite the others.</source>
   <translation>Fushata bashkon vende, tekste të përbashkëta dhe postime. Nisni një, pastaj ftoni të tjerët.</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>Fushata ka nevojë për titull.</translation>
  </message>
  <message>
   <source>A campaign that was shared with the network stays shared.</source>
   <translation>Një fushatë që u nda me rrjetin mbetet e ndarë.</translation>
  </message>
  <message>
   <source>A code that you have not used yet; each counts once.</source>
   <translation>Një kod që nuk e keni përdorur ende; secili vlen një herë.</translation>
  </message>
  <message>
   <source>A country does not ask itself.</source>
   <translation>Një vend nuk i kërkon vetvetes.</translation>
  </message>
  <message>
   <source>A decision cannot be taken back: others have read it.</source>
   <translation>Një vendim nuk mund të merret mbrapsht: të tjerët e kanë lexuar.</translation>
  </message>
  <message>
   <source>A decision is either approve or request_changes.</source>
   <translation>Vendimi është ose approve, ose request_changes.</translation>
  </message>
  <message>
   <source>A delegation names a country, a role, two people, and its first and last day.</source>
   <translation>Një delegim përmend një vend, një rol, dy persona, si dhe ditën e parë e të fundit.</translation>
  </message>
  <message>
   <source>A file of campaigndesk is missing: {0}.</source>
   <translation>Mungon një skedar i campaigndesk: {0}.</translation>
  </message>
  <message>
   <source>A footnote rule needs the footnote.</source>
   <translation>Një rregull fusnote kërkon fusnotën.</translation>
  </message>
  <message>
   <source>A group of hashtags needs a name.</source>
   <translation>Një grup hashtagësh kërkon emër.</translation>
  </message>
  <message>
   <source>A header that says one thing was sent twice.</source>
   <translation>Një kokë që thotë një gjë u dërgua dy herë.</translation>
  </message>
  <message>
   <source>A hold needs a reason.</source>
   <translation>Ndalimi kërkon një arsye.</translation>
  </message>
  <message>
   <source>A key that was revoked stays revoked.</source>
   <translation>Një çelës i revokuar mbetet i revokuar.</translation>
  </message>
  <message>
   <source>A list needs a limit of at least 1.</source>
   <translation>Një listë kërkon një kufi prej të paktën 1.</translation>
  </message>
  <message>
   <source>A local time has no offset.</source>
   <translation>Ora vendore nuk ka zhvendosje nga UTC.</translation>
  </message>
  <message>
   <source>A medium may have at most {0} MiB.</source>
   <translation>Një pamje ose film mund të ketë më së shumti {0} MiB.</translation>
  </message>
  <message>
   <source>A name is needed, so that others know whose work it is.</source>
   <translation>Nevojitet një emër, që të tjerët të dinë e kujt është puna.</translation>
  </message>
  <message>
   <source>A narrative needs the claim that is made.</source>
   <translation>Narrativës i duhet pretendimi që qarkullon.</translation>
  </message>
  <message>
   <source>A pack has a name, the day it was checked, rules, and nothing else.</source>
   <translation>Një paketë ka emrin, ditën e kontrollit, rregullat dhe asgjë tjetër.</translation>
  </message>
  <message>
   <source>A pack of wording rules is a JSON or a TOML file.</source>
   <translation>Një paketë rregullash për fjalët është skedar JSON ose TOML.</translation>
  </message>
  <message>
   <source>A pack of wording rules needs a name of one line.</source>
   <translation>Një paketë rregullash për fjalët kërkon një emër me një rresht.</translation>
  </message>
  <message>
   <source>A parameter of the address was given twice.</source>
   <translation>Një parametër i adresës u dha dy herë.</translation>
  </message>
  <message>
   <source>A part of the address or a header is not what this address takes.</source>
   <translation>Një pjesë e adresës ose një kokë nuk është ajo që pranon kjo adresë.</translation>
  </message>
  <message>
   <source>A person needs a name, so that others know whose work it is.</source>
   <translation>Një person ka nevojë për emër, që të tjerët ta dinë e kujt është puna.</translation>
  </message>
  <message>
   <source>A picture or film needs a file or a name.</source>
   <translation>Një figurë ose film kërkon skedar ose emër.</translation>
  </message>
  <message>
   <source>A post belongs to an account.</source>
   <translation>Një postim i takon një llogarie.</translation>
  </message>
  <message>
   <source>A preferred word needs what to write instead.</source>
   <translation>Një fjalë e parapëlqyer kërkon çfarë të shkruhet në vend të saj.</translation>
  </message>
  <message>
   <source>A record can be kept to your own ministry or shared with the network.</source>
   <translation>Një regjistrim mund të mbahet brenda ministrisë suaj ose të ndahet me rrjetin.</translation>
  </message>
  <message>
   <source>A recurrence rule names no start of its own.</source>
   <translation>Rregulli i përsëritjes nuk përmend fillim të vetin.</translation>
  </message>
  <message>
   <source>A request for changes needs a reason.</source>
   <translation>Kërkesa për ndryshime kërkon një arsye.</translation>
  </message>
  <message>
   <source>A request may have at most {0} MiB.</source>
   <translation>Një kërkesë mund të ketë më së shumti {0} MiB.</translation>
  </message>
  <message>
   <source>A request names who asks and who is asked.</source>
   <translation>Një kërkesë tregon kush kërkon dhe kujt i kërkohet.</translation>
  </message>
  <message>
   <source>A request needs a country that is asked.</source>
   <translation>Një kërkese i duhet një vend të cilit i kërkohet.</translation>
  </message>
  <message>
   <source>A request says what is to be carried further.</source>
   <translation>Një kërkesë tregon çfarë duhet shpërndarë më tej.</translation>
  </message>
  <message>
   <source>A reservation has to be said.</source>
   <translation>Rezerva duhet thënë.</translation>
  </message>
  <message>
   <source>A series ends by the clocks of its own zone.</source>
   <translation>Një seri mbaron sipas orës së zonës së vet.</translation>
  </message>
  <message>
   <source>A series repeats daily at most.</source>
   <translation>Një seri përsëritet më së shumti çdo ditë.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask for the role “{0}”.</source>
   <translation>Një hap i rrugës së miratimit nuk mund të kërkojë rolin “{0}”.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask “{0}”.</source>
   <translation>Një hap i rrugës së miratimit nuk mund të pyesë “{0}”.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot need “{0}”.</source>
   <translation>Një hap i rrugës së miratimit nuk mund të ketë nevojë për “{0}”.</translation>
  </message>
  <message>
   <source>A step of an approval route names a role, a country, how many it needs, and nothing else.</source>
   <translation>Një hap i rrugës së miratimit përmend një rol, një vend, sa veta duhen dhe asgjë tjetër.</translation>
  </message>
  <message>
   <source>A stop is lifted by the side that placed it, or by the network.</source>
   <translation>Pezullimin e heq pala që e ka vendosur, ose rrjeti.</translation>
  </message>
  <message>
   <source>A stop is not undone: it is lifted.</source>
   <translation>Pezullimi nuk zhbëhet: ai hiqet.</translation>
  </message>
  <message>
   <source>A stop is shown to the whole network.</source>
   <translation>Pezullimin e sheh i gjithë rrjeti.</translation>
  </message>
  <message>
   <source>A stop needs a reason.</source>
   <translation>Pezullimi kërkon një arsye.</translation>
  </message>
  <message>
   <source>A stop stands; this crisis post passes with two approvers.</source>
   <translation>Pezullimi vlen; ky postim krize kalon me dy miratues.</translation>
  </message>
  <message>
   <source>A stop that was lifted does not come back by itself.</source>
   <translation>Një pezullim i hequr nuk kthehet vetë.</translation>
  </message>
  <message>
   <source>A template needs a name.</source>
   <translation>Një model kërkon emër.</translation>
  </message>
  <message>
   <source>A term needs at least one word.</source>
   <translation>Një term kërkon të paktën një fjalë.</translation>
  </message>
  <message>
   <source>A word of one's own has 1 to 100 characters.</source>
   <translation>Një fjalë e juaja ka 1 deri në 100 shenja.</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Llogaria</translation>
  </message>
  <message>
   <source>Add a step for the country's approver.</source>
   <translation>Shtoni një hap për miratuesin e vendit.</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>E miratuar</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Shqipëria</translation>
  </message>
  <message>
   <source>Albanian</source>
   <translation>shqip</translation>
  </message>
  <message>
   <source>All changes saved here. No server: work stays on this laptop until you sign in to one.</source>
   <translation>Të gjitha ndryshimet janë ruajtur këtu. Pa server: puna mbetet në këtë laptop derisa të hyni në një server.</translation>
  </message>
  <message>
   <source>All steps of the approval are already met.</source>
   <translation>Të gjithë hapat e miratimit janë kryer tashmë.</translation>
  </message>
  <message>
   <source>All together</source>
   <translation>Të gjitha bashkë</translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Edhe kjo është pjesë e vendimit</translation>
  </message>
  <message>
   <source>An approval of this post was altered, or is not from the person whose name it bears.</source>
   <translation>Miratimi i këtij postimi është ndryshuar ose nuk është nga personi, emrin e të cilit mban.</translation>
  </message>
  <message>
   <source>An approval route covers the time or does not.</source>
   <translation>Rruga e miratimit e mbulon orën ose jo.</translation>
  </message>
  <message>
   <source>An approval route has at most {0} steps, says what it covers, and nothing else.</source>
   <translation>Rruga e miratimit ka më së shumti {0} hapa, thotë çfarë mbulon dhe asgjë tjetër.</translation>
  </message>
  <message>
   <source>An approval route needs at least one step.</source>
   <translation>Rruga e miratimit kërkon të paktën një hap.</translation>
  </message>
  <message>
   <source>An approved post of this account says the same and has no time yet: “{0}”.</source>
   <translation>Një postim i miratuar i kësaj llogarie thotë të njëjtën gjë dhe nuk ka ende orar: “{0}”.</translation>
  </message>
  <message>
   <source>An embargo that was lifted cannot come back: others have read what was under it.</source>
   <translation>Një embargo e hequr nuk mund të kthehet: të tjerët e kanë lexuar çfarë ishte nën të.</translation>
  </message>
  <message>
   <source>An entry of the handle book needs an institution.</source>
   <translation>Një zë i librit të emrave të llogarive kërkon një institucion.</translation>
  </message>
  <message>
   <source>An event by days is moved to days, one by time to times.</source>
   <translation>Një ngjarje me ditë zhvendoset te ditë, një ngjarje me orë te orë.</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Një ngjarje nuk mund të mbarojë para se të fillojë.</translation>
  </message>
  <message>
   <source>An event needs a start.</source>
   <translation>Një ngjarje kërkon fillim.</translation>
  </message>
  <message>
   <source>An override needs a reason.</source>
   <translation>Një përjashtim kërkon një arsye.</translation>
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation>Këtë shenjë e ka tashmë një ndryshim tjetër.</translation>
  </message>
  <message>
   <source>Another person of this network has this e-mail address.</source>
   <translation>Këtë adresë emaili e ka një person tjetër i këtij rrjeti.</translation>
  </message>
  <message>
   <source>Another post of this account says the same on {0}: “{1}”.</source>
   <translation>Një postim tjetër i kësaj llogarie thotë të njëjtën gjë më {0}: “{1}”.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Përgjigjja</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Përgjigje deri më</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Miratimi</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Miratimet</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Mirato</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Miratuar</translation>
  </message>
  <message>
   <source>Approved before; nothing has changed since then.</source>
   <translation>Miratuar më parë; që atëherë nuk ka ndryshuar asgjë.</translation>
  </message>
  <message>
   <source>Approvers and administrators come in here with an authenticator app, and you have none yet.</source>
   <translation>Miratuesit dhe administratorët hyjnë këtu me një aplikacion vërtetimi, dhe ju ende nuk keni.</translation>
  </message>
  <message>
   <source>Approvers and administrators need one, others where they have set it up.</source>
   <translation>Miratuesit dhe administratorët kanë nevojë për të, të tjerët nëse e kanë vendosur.</translation>
  </message>
  <message>
   <source>Approvers and administrators, and who has set up a second factor, confirm with it who they are.</source>
   <translation>Miratuesit, administratorët dhe kush ka vendosur faktor të dytë e vërtetojnë me të se kush janë.</translation>
  </message>
  <message>
   <source>Ask another administrator of the network.</source>
   <translation>Kërkojani një administratori tjetër të rrjetit.</translation>
  </message>
  <message>
   <source>Ask another person to confirm it.</source>
   <translation>Kërkojini një personi tjetër ta konfirmojë.</translation>
  </message>
  <message>
   <source>Ask another person who may confirm it.</source>
   <translation>Kërkojini një personi tjetër që mund ta konfirmojë.</translation>
  </message>
  <message>
   <source>Ask for longer rights, or plan to take it down.</source>
   <translation>Kërkoni të drejta më të gjata ose planifikoni heqjen e tij.</translation>
  </message>
  <message>
   <source>Ask its lead for an invitation.</source>
   <translation>Kërkojini ftesë drejtuesit të saj.</translation>
  </message>
  <message>
   <source>Ask one of them.</source>
   <translation>Kërkojani njërit prej tyre.</translation>
  </message>
  <message>
   <source>Ask the administrator for one more person with this role, or the campaign lead for another route.</source>
   <translation>Kërkojini administratorit edhe një person me këtë rol, ose drejtuesit të fushatës një rrugë tjetër.</translation>
  </message>
  <message>
   <source>Ask the coordinator to release it.</source>
   <translation>Kërkojini koordinatorit të heqë ndalimin.</translation>
  </message>
  <message>
   <source>Ask the countries that take part, or wait until the embargo is over.</source>
   <translation>Kërkojuni vendeve që marrin pjesë ose prisni derisa të mbarojë embargoja.</translation>
  </message>
  <message>
   <source>Ask the writers to change the text: it becomes a draft again.</source>
   <translation>Kërkojuni autorëve të ndryshojnë tekstin: ai bëhet përsëri draft.</translation>
  </message>
  <message>
   <source>Ask the writers to send it for approval again as it is.</source>
   <translation>Kërkojuni autorëve ta dërgojnë përsëri për miratim siç është.</translation>
  </message>
  <message>
   <source>Ask them, or an administrator.</source>
   <translation>Pyetni ata ose një administrator.</translation>
  </message>
  <message>
   <source>Ask who holds it to release it.</source>
   <translation>Kërkojini atij që e ka ndalur të heqë ndalimin.</translation>
  </message>
  <message>
   <source>Ask whoever placed it, or the network's coordinator.</source>
   <translation>Kërkojini atij që e vendosi, ose koordinatorit të rrjetit.</translation>
  </message>
  <message>
   <source>Ask your administrator for the ministry's certificate, and give it with the server's address.</source>
   <translation>Kërkojini administratorit certifikatën e ministrisë dhe jepeni bashkë me adresën e serverit.</translation>
  </message>
  <message>
   <source>Ask your administrator to add you with that address.</source>
   <translation>Kërkojini administratorit t'ju shtojë me atë adresë.</translation>
  </message>
  <message>
   <source>Ask your administrator.</source>
   <translation>Pyetni administratorin.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should go out that day, or choose another.</source>
   <translation>Mendoni nëse duhet të dalë atë ditë, ose zgjidhni një tjetër.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should still be said.</source>
   <translation>Pyetni veten nëse duhet thënë ende.</translation>
  </message>
  <message>
   <source>Ask yourself whether the post still says the same.</source>
   <translation>Pyetni veten nëse postimi thotë ende të njëjtën gjë.</translation>
  </message>
  <message>
   <source>At most {0} changes are taken at once.</source>
   <translation>Pranohen më së shumti {0} ndryshime njëherësh.</translation>
  </message>
  <message>
   <source>Attach a smaller version of it.</source>
   <translation>Bashkëngjitni një version më të vogël.</translation>
  </message>
  <message>
   <source>Attach it again.</source>
   <translation>Bashkëngjiteni përsëri.</translation>
  </message>
  <message>
   <source>Attach it first.</source>
   <translation>Bashkëngjiteni së pari.</translation>
  </message>
  <message>
   <source>Attach one.</source>
   <translation>Bashkëngjitni një.</translation>
  </message>
  <message>
   <source>Attach the file again.</source>
   <translation>Bashkëngjitni skedarin përsëri.</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>Publiku</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Po shkruhet</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Ndalesë</translation>
  </message>
  <message>
   <source>Blackout in {0} until {1}: {2}</source>
   <translation>Ndalesë në {0} deri më {1}: {2}</translation>
  </message>
  <message>
   <source>Blackout until {0}: {1}</source>
   <translation>Ndalesë deri më {0}: {1}</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Bosnja dhe Hercegovina</translation>
  </message>
  <message>
   <source>Bosnian</source>
   <translation>boshnjakisht</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Përmbledhja</translation>
  </message>
  <message>
   <source>Bring it back first.</source>
   <translation>Kthejeni së pari.</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bullgaria</translation>
  </message>
  <message>
   <source>Bulgarian</source>
   <translation>bullgarisht</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalendari</translation>
  </message>
  <message>
   <source>Calendar {0}</source>
   <translation>Kalendari {0}</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Fushata</translation>
  </message>
  <message>
   <source>Change the rule of its series.</source>
   <translation>Ndryshoni rregullin e serisë së tij.</translation>
  </message>
  <message>
   <source>Change the text, and it becomes a draft again.</source>
   <translation>Ndryshoni tekstin dhe ai bëhet përsëri draft.</translation>
  </message>
  <message>
   <source>Changed since then: {0}.</source>
   <translation>Ndryshuar që atëherë: {0}.</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Kërkuar ndryshime</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanali</translation>
  </message>
  <message>
   <source>Check both, or ask your administrator.</source>
   <translation>Kontrolloni të dyja ose pyetni administratorin.</translation>
  </message>
  <message>
   <source>Check it, or ask your administrator.</source>
   <translation>Kontrollojeni ose pyesni administratorin.</translation>
  </message>
  <message>
   <source>Check that every opening quote has a closing one.</source>
   <translation>Kontrolloni nëse çdo thonjëz hapëse ka një mbyllëse.</translation>
  </message>
  <message>
   <source>Check the address and the code, or ask your administrator for a new invitation.</source>
   <translation>Kontrolloni adresën dhe kodin, ose kërkojini administratorit një ftesë të re.</translation>
  </message>
  <message>
   <source>Check the delimiter.</source>
   <translation>Kontrolloni ndarësin.</translation>
  </message>
  <message>
   <source>Check the name of the file.</source>
   <translation>Kontrolloni emrin e skedarit.</translation>
  </message>
  <message>
   <source>Check the network: sign in to it if it asks for that, then sync again.</source>
   <translation>Kontrolloni rrjetin: hyni në të nëse e kërkon, pastaj sinkronizoni përsëri.</translation>
  </message>
  <message>
   <source>Check the passphrase or the keyring; nothing was changed.</source>
   <translation>Kontrolloni frazën e kalimit ose unazën e çelësave; asgjë nuk ndryshoi.</translation>
  </message>
  <message>
   <source>Check the proxy settings.</source>
   <translation>Kontrolloni cilësimet e proxy-t.</translation>
  </message>
  <message>
   <source>Choose a colleague.</source>
   <translation>Zgjidhni një koleg.</translation>
  </message>
  <message>
   <source>Choose a folder that can be written to.</source>
   <translation>Zgjidhni një dosje ku mund të shkruhet.</translation>
  </message>
  <message>
   <source>Choose a later time.</source>
   <translation>Zgjidhni një kohë më të vonë.</translation>
  </message>
  <message>
   <source>Choose a picture or a film.</source>
   <translation>Zgjidhni një figurë ose film.</translation>
  </message>
  <message>
   <source>Choose another account.</source>
   <translation>Zgjidhni një llogari tjetër.</translation>
  </message>
  <message>
   <source>Choose another campaign.</source>
   <translation>Zgjidhni një fushatë tjetër.</translation>
  </message>
  <message>
   <source>Choose another country.</source>
   <translation>Zgjidhni një vend tjetër.</translation>
  </message>
  <message>
   <source>Choose another day, or ask an approver or administrator of the country to override it with a reason.</source>
   <translation>Zgjidhni një ditë tjetër, ose kërkojini një miratuesi ose administratori të vendit ta lejojë me arsye.</translation>
  </message>
  <message>
   <source>Choose another day.</source>
   <translation>Zgjidhni një ditë tjetër.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Zgjidhni një skedar tjetër.</translation>
  </message>
  <message>
   <source>Choose another folder or free space.</source>
   <translation>Zgjidhni një dosje tjetër ose lironi vend.</translation>
  </message>
  <message>
   <source>Choose another number of days.</source>
   <translation>Zgjidhni një numër tjetër ditësh.</translation>
  </message>
  <message>
   <source>Choose another number of hours.</source>
   <translation>Zgjidhni një numër tjetër orësh.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Zgjidhni një tjetër.</translation>
  </message>
  <message>
   <source>Choose another post.</source>
   <translation>Zgjidhni një postim tjetër.</translation>
  </message>
  <message>
   <source>Choose another time of day for the series, or skip that day.</source>
   <translation>Zgjidhni për serinë një orë tjetër të ditës, ose kapërceni atë ditë.</translation>
  </message>
  <message>
   <source>Choose another with --profile.</source>
   <translation>Zgjidhni një tjetër me --profile.</translation>
  </message>
  <message>
   <source>Choose no country.</source>
   <translation>Mos zgjidhni shtet.</translation>
  </message>
  <message>
   <source>Choose one of those.</source>
   <translation>Zgjidhni një nga ato.</translation>
  </message>
  <message>
   <source>Choose one of your country's accounts.</source>
   <translation>Zgjidhni një nga llogaritë e vendit tuaj.</translation>
  </message>
  <message>
   <source>Choose one of your own country's accounts.</source>
   <translation>Zgjidhni një nga llogaritë e vendit tuaj.</translation>
  </message>
  <message>
   <source>Choose one of your posts.</source>
   <translation>Zgjidhni një nga postimet tuaja.</translation>
  </message>
  <message>
   <source>Choose one that is silent.</source>
   <translation>Zgjidhni një që nuk është përgjigjur.</translation>
  </message>
  <message>
   <source>Choose somebody else.</source>
   <translation>Zgjidhni dikë tjetër.</translation>
  </message>
  <message>
   <source>Choose the account again.</source>
   <translation>Zgjidheni llogarinë përsëri.</translation>
  </message>
  <message>
   <source>Choose the audience's time zone.</source>
   <translation>Zgjidhni zonën kohore të publikut.</translation>
  </message>
  <message>
   <source>Choose the country.</source>
   <translation>Zgjidhni shtetin.</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>Klikime</translation>
  </message>
  <message>
   <source>Close that one first, or choose another profile with --profile.</source>
   <translation>Mbyllni atë më parë, ose zgjidhni një profil tjetër me --profile.</translation>
  </message>
  <message>
   <source>Code of your authenticator app</source>
   <translation>Kodi i aplikacionit tuaj të vërtetimit</translation>
  </message>
  <message>
   <source>Columns are: {0}.</source>
   <translation>Shtyllat janë: {0}.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Komento</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Komentet</translation>
  </message>
  <message>
   <source>Compare the two, then mark the translation as up to date.</source>
   <translation>Krahasoni të dyja, pastaj shënojeni përkthimin si të përditësuar.</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Konfidenciale: kujt i duhet</translation>
  </message>
  <message>
   <source>Confirm in the settings that it is you, then try again.</source>
   <translation>Vërtetoni te cilësimet se jeni ju, pastaj provoni sërish.</translation>
  </message>
  <message>
   <source>Confirm its publication first.</source>
   <translation>Konfirmoni së pari botimin e tij.</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>Konflikti</translation>
  </message>
  <message>
   <source>Connect and sync, then publish.</source>
   <translation>Lidhuni dhe sinkronizoni, pastaj publikoni.</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Paralajmërim për përmbajtjen</translation>
  </message>
  <message>
   <source>Copy what you want to keep, then forget it.</source>
   <translation>Kopjoni atë që doni të ruani, pastaj harrojeni.</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Mesazhi kryesor</translation>
  </message>
  <message>
   <source>Correct the limit of the account.</source>
   <translation>Korrigjoni kufirin e llogarisë.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Mbulimi</translation>
  </message>
  <message>
   <source>Czech</source>
   <translation>çekisht</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Çekia</translation>
  </message>
  <message>
   <source>Decide again: the desk makes a new key.</source>
   <translation>Vendosni përsëri: tavolina krijon një çelës të ri.</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Vendimet</translation>
  </message>
  <message>
   <source>Decisions of {0} can only be handed to somebody who works for {1}.</source>
   <translation>Vendimet e {0} mund t’i dorëzohen vetëm dikujt që punon për {1}.</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Refuzuar</translation>
  </message>
  <message>
   <source>Delete that place and write it again.</source>
   <translation>Fshini atë vend dhe shkruajeni përsëri.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Fshi…</translation>
  </message>
  <message>
   <source>Deleting a {0}</source>
   <translation>Fshirja: {0}</translation>
  </message>
  <message>
   <source>Deleting a {kind}</source>
   <translation>Fshirja: {kind}</translation>
  </message>
  <message>
   <source>Describe every image for those who cannot see.</source>
   <translation>Përshkruani çdo figurë për ata që nuk shohin.</translation>
  </message>
  <message>
   <source>Describe it for those who cannot see.</source>
   <translation>Përshkruajeni për ata që nuk shohin.</translation>
  </message>
  <message>
   <source>Description ({0})</source>
   <translation>Përshkrimi ({0})</translation>
  </message>
  <message>
   <source>Do not publish it: tell your administrator, and have it approved again.</source>
   <translation>Mos e publikoni: njoftoni administratorin dhe kërkoni miratimin përsëri.</translation>
  </message>
  <message>
   <source>Do so in the settings, under “Second factor”; a program that has no such place is too old: update it.</source>
   <translation>Bëjeni te cilësimet, nën “Faktori i dytë”; një program pa këtë vend është shumë i vjetër: përditësojeni.</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Draft</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Adresa e postës elektronike</translation>
  </message>
  <message>
   <source>Each of the media needs an id, a name and a kind, and nothing unknown.</source>
   <translation>Çdo media kërkon një id, një emër dhe një lloj, dhe asgjë të panjohur.</translation>
  </message>
  <message>
   <source>Each part must be text of at most {0} characters.</source>
   <translation>Çdo pjesë duhet të jetë tekst me më së shumti {0} shenja.</translation>
  </message>
  <message>
   <source>Each person hands over their own decisions.</source>
   <translation>Secili dorëzon vendimet e veta.</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Fundi</translation>
  </message>
  <message>
   <source>End it first.</source>
   <translation>Mbylleni atë më parë.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>anglisht</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estonia</translation>
  </message>
  <message>
   <source>Estonian</source>
   <translation>estonisht</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Ngjarje</translation>
  </message>
  <message>
   <source>Every post of this series is public or withdrawn.</source>
   <translation>Çdo postim i kësaj serie është publik ose i tërhequr.</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Të gjithë</translation>
  </message>
  <message>
   <source>Export it without that, then attach it.</source>
   <translation>Eksportojeni pa të, pastaj bashkëngjiteni.</translation>
  </message>
  <message>
   <source>Fetch the film “{0}”</source>
   <translation>Shkarko filmin “{0}”</translation>
  </message>
  <message>
   <source>Fetching was stopped.</source>
   <translation>Marrja u ndal.</translation>
  </message>
  <message>
   <source>Figures cannot be read on a day to come.</source>
   <translation>Shifrat nuk mund të lexohen në një ditë që s’ka ardhur.</translation>
  </message>
  <message>
   <source>Figures need the day on which they were read.</source>
   <translation>Shifrave u duhet dita kur u lexuan.</translation>
  </message>
  <message>
   <source>Fill in what is missing.</source>
   <translation>Plotësoni atë që mungon.</translation>
  </message>
  <message>
   <source>Fingerprint of this content</source>
   <translation>Gjurma e kësaj përmbajtjeje</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Dita e parë</translation>
  </message>
  <message>
   <source>Free some space, then try again; the text is still in front of you.</source>
   <translation>Lironi pak hapësirë, pastaj provoni përsëri; teksti është ende para jush.</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Gjeorgjia</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>gjeorgjisht</translation>
  </message>
  <message>
   <source>Give a .xlsx or a .csv file.</source>
   <translation>Jepni një skedar .xlsx ose .csv.</translation>
  </message>
  <message>
   <source>Give a day, or a time with its zone.</source>
   <translation>Jepni një ditë, ose një orë me zonën e saj.</translation>
  </message>
  <message>
   <source>Give a file with a header and at least one row.</source>
   <translation>Jepni një skedar me krye dhe të paktën një rresht.</translation>
  </message>
  <message>
   <source>Give a file with certificates in PEM form.</source>
   <translation>Jepni një skedar me certifikata në formën PEM.</translation>
  </message>
  <message>
   <source>Give a later end.</source>
   <translation>Jepni një fund më të vonë.</translation>
  </message>
  <message>
   <source>Give a workbook or a CSV file.</source>
   <translation>Jepni një libër pune ose një skedar CSV.</translation>
  </message>
  <message>
   <source>Give an end that is not before the start.</source>
   <translation>Jepni një fund që nuk është para fillimit.</translation>
  </message>
  <message>
   <source>Give it a date and a time first.</source>
   <translation>Jepini së pari një datë dhe një orë.</translation>
  </message>
  <message>
   <source>Give it a date and a time.</source>
   <translation>Jepini datë dhe orë.</translation>
  </message>
  <message>
   <source>Give it a new time, or withdraw it: nothing resumes by itself.</source>
   <translation>Jepini një kohë të re, ose tërhiqeni: asgjë nuk rifillon vetë.</translation>
  </message>
  <message>
   <source>Give it an end: COUNT or UNTIL.</source>
   <translation>Jepini një fund: COUNT ose UNTIL.</translation>
  </message>
  <message>
   <source>Give it one in the file.</source>
   <translation>Jepjani në skedar.</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>Jepini një.</translation>
  </message>
  <message>
   <source>Give it to open the profile.</source>
   <translation>Jepeni për të hapur profilin.</translation>
  </message>
  <message>
   <source>Give one with a header and at least one row.</source>
   <translation>Jepni një me krye dhe të paktën një rresht.</translation>
  </message>
  <message>
   <source>Give one, or allow a key file.</source>
   <translation>Jepni një, ose lejoni një skedar çelësi.</translation>
  </message>
  <message>
   <source>Give the address of the public post.</source>
   <translation>Jepni adresën e postimit publik.</translation>
  </message>
  <message>
   <source>Give the day on which they were read.</source>
   <translation>Jepni ditën kur u lexuan.</translation>
  </message>
  <message>
   <source>Give the day.</source>
   <translation>Jepni ditën.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Jepni emrin.</translation>
  </message>
  <message>
   <source>Give the path of the file.</source>
   <translation>Jepni shtegun e skedarit.</translation>
  </message>
  <message>
   <source>Give your name.</source>
   <translation>Jepni emrin tuaj.</translation>
  </message>
  <message>
   <source>Go on from there.</source>
   <translation>Vazhdoni prej andej.</translation>
  </message>
  <message>
   <source>Group of hashtags</source>
   <translation>Grup hashtagësh</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>Emri i llogarisë</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Hashtagët</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Ndalimi</translation>
  </message>
  <message>
   <source>If that was you, ask your administrator to unbind it: admin unbind-provider.</source>
   <translation>Nëse ishit ju, kërkojini administratorit ta zgjidhë lidhjen: admin unbind-provider.</translation>
  </message>
  <message>
   <source>Image description</source>
   <translation>Përshkrimi i figurës</translation>
  </message>
  <message>
   <source>Implementation</source>
   <translation>Zbatimi</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>Në shqyrtim</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>Në përkthim</translation>
  </message>
  <message>
   <source>Install Campaign Desk again.</source>
   <translation>Instaloni përsëri Campaign Desk.</translation>
  </message>
  <message>
   <source>Install campaigndesk again.</source>
   <translation>Instaloni campaigndesk përsëri.</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>I ftuar</translation>
  </message>
  <message>
   <source>It cannot be approved: it needs {0} with the role {1} of {2}, and {3}.</source>
   <translation>Nuk mund të miratohet: duhen {0} me rolin {1} të {2}, dhe {3}.</translation>
  </message>
  <message>
   <source>It is empty. Write something here.</source>
   <translation>Është bosh. Shkruani diçka këtu.</translation>
  </message>
  <message>
   <source>It is empty. Write the day on which the figures were read, as 2026-12-10.</source>
   <translation>Është bosh. Shkruani ditën kur u lexuan shifrat, si 10.12.2026.</translation>
  </message>
  <message>
   <source>It is neither a JPEG, PNG, GIF or WebP picture nor an MP4 film.</source>
   <translation>Nuk është as pamje JPEG, PNG, GIF a WebP, as film MP4.</translation>
  </message>
  <message>
   <source>It is nested too deep or too long.</source>
   <translation>Është me shumë nivele ose tepër i gjatë.</translation>
  </message>
  <message>
   <source>It is not approved.</source>
   <translation>Nuk është miratuar.</translation>
  </message>
  <message>
   <source>It is not on hold.</source>
   <translation>Nuk është i ndalur.</translation>
  </message>
  <message>
   <source>It is on hold already.</source>
   <translation>Është i ndalur tashmë.</translation>
  </message>
  <message>
   <source>It must be a date such as 2026-12-10, or nothing.</source>
   <translation>Duhet të jetë një datë si 2026-12-10, ose asgjë.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} lines.</source>
   <translation>Duhet të jetë një listë me më së shumti {0} rreshta.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} media, each with an id of its own.</source>
   <translation>Duhet të jetë një listë me më së shumti {0} media, secila me id-në e vet.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} wording rules.</source>
   <translation>Duhet të jetë një listë me më së shumti {0} rregulla për fjalët.</translation>
  </message>
  <message>
   <source>It must be a list of media, each with an id, a name and a kind.</source>
   <translation>Duhet të jetë një listë mediash, secila me id, emër dhe lloj.</translation>
  </message>
  <message>
   <source>It must be a list of pairs of a role and a country.</source>
   <translation>Duhet të jetë një listë çiftesh me rol dhe vend.</translation>
  </message>
  <message>
   <source>It must be a time zone such as Europe/Ljubljana.</source>
   <translation>Duhet të jetë një zonë kohore si Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>It must be a two-letter country code.</source>
   <translation>Duhet të jetë një kod vendi me dy shkronja.</translation>
  </message>
  <message>
   <source>It must be a whole number from 0 up, or nothing.</source>
   <translation>Duhet të jetë numër i plotë nga 0 e lart, ose asgjë.</translation>
  </message>
  <message>
   <source>It must be a whole number.</source>
   <translation>Duhet të jetë numër i plotë.</translation>
  </message>
  <message>
   <source>It must be an instant in UTC such as 2026-12-10T09:00:00Z, or nothing.</source>
   <translation>Duhet të jetë një çast në UTC si 2026-12-10T09:00:00Z, ose asgjë.</translation>
  </message>
  <message>
   <source>It must be one line.</source>
   <translation>Duhet të jetë një rresht i vetëm.</translation>
  </message>
  <message>
   <source>It must be one of {0}, or nothing.</source>
   <translation>Duhet të jetë një nga {0}, ose asgjë.</translation>
  </message>
  <message>
   <source>It must be text.</source>
   <translation>Duhet të jetë tekst.</translation>
  </message>
  <message>
   <source>It must be true or false.</source>
   <translation>Duhet të jetë true ose false.</translation>
  </message>
  <message>
   <source>It must name a handle for each channel.</source>
   <translation>Duhet të përmendë një emër llogarie për çdo kanal.</translation>
  </message>
  <message>
   <source>It needs an id, a kind, a term, a reason and a source.</source>
   <translation>Kërkon një shenjues, një lloj, një term, një arsye dhe një burim.</translation>
  </message>
  <message>
   <source>It starts again with the next change.</source>
   <translation>Niset përsëri me ndryshimin tjetër.</translation>
  </message>
  <message>
   <source>It still holds what a camera or a program noted, such as places.</source>
   <translation>Ende përmban atë që ka shënuar kamera ose programi, për shembull vendin.</translation>
  </message>
  <message>
   <source>Its time passed under a stop: {0}</source>
   <translation>Koha e tij kaloi gjatë një pezullimi: {0}</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>U bashkua</translation>
  </message>
  <message>
   <source>Joined with a reservation</source>
   <translation>U bashkua me rezervë</translation>
  </message>
  <message>
   <source>Joined with reservation</source>
   <translation>U bashkua me rezervë</translation>
  </message>
  <message>
   <source>Keep the most important ones.</source>
   <translation>Mbani më të rëndësishmet.</translation>
  </message>
  <message>
   <source>Keep the public text.</source>
   <translation>Mbani tekstin publik.</translation>
  </message>
  <message>
   <source>Keep to my ministry</source>
   <translation>Vetëm për ministrinë time</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>Kosova</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Gjuha</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dita e fundit</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Drejton</translation>
  </message>
  <message>
   <source>Leave out DTSTART.</source>
   <translation>Hiqni DTSTART.</translation>
  </message>
  <message>
   <source>Leave out the Z at the end of UNTIL.</source>
   <translation>Hiqni Z-në në fund të UNTIL.</translation>
  </message>
  <message>
   <source>Leave them out.</source>
   <translation>Hiqini.</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Gjatësia</translation>
  </message>
  <message>
   <source>Let the blackout hold again</source>
   <translation>Le të vlejë përsëri ndalesa</translation>
  </message>
  <message>
   <source>Let the person act again first.</source>
   <translation>Më parë lejojeni personin përsëri.</translation>
  </message>
  <message>
   <source>Lift it, with a reason.</source>
   <translation>Hiqeni, me një arsye.</translation>
  </message>
  <message>
   <source>Lifting a stop needs a reason.</source>
   <translation>Heqja e një pezullimi kërkon një arsye.</translation>
  </message>
  <message>
   <source>Lifting an embargo needs a reason.</source>
   <translation>Heqja e një embargoje kërkon një arsye.</translation>
  </message>
  <message>
   <source>Lifting this embargo is proposed already.</source>
   <translation>Heqja e kësaj embargoje është propozuar tashmë.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Qëndrimi</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>Qëndrim</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Lidhja</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Lituania</translation>
  </message>
  <message>
   <source>Lithuanian</source>
   <translation>lituanisht</translation>
  </message>
  <message>
   <source>Look at it as it is now.</source>
   <translation>Shiheni si është tani.</translation>
  </message>
  <message>
   <source>Look at it, then settle again.</source>
   <translation>Shikojeni, pastaj zgjidheni përsëri.</translation>
  </message>
  <message>
   <source>Look at its approval.</source>
   <translation>Shikoni miratimin e tij.</translation>
  </message>
  <message>
   <source>Look at its time again.</source>
   <translation>Shihni përsëri kohën e tij.</translation>
  </message>
  <message>
   <source>Look at the campaign as it is now, then decide.</source>
   <translation>Shihni fushatën si është tani, pastaj vendosni.</translation>
  </message>
  <message>
   <source>Look at the list as it is now.</source>
   <translation>Shikoni listën siç është tani.</translation>
  </message>
  <message>
   <source>Look at the post as it is now.</source>
   <translation>Shikoni postimin siç është tani.</translation>
  </message>
  <message>
   <source>Look at the text as it is now.</source>
   <translation>Shikoni tekstin siç është tani.</translation>
  </message>
  <message>
   <source>Look at what it made late.</source>
   <translation>Shihni çfarë u vonua prej tij.</translation>
  </message>
  <message>
   <source>Look for it in the list.</source>
   <translation>Kërkojeni në listë.</translation>
  </message>
  <message>
   <source>Look it up again.</source>
   <translation>Kontrollojeni përsëri.</translation>
  </message>
  <message>
   <source>Macedonian</source>
   <translation>maqedonisht</translation>
  </message>
  <message>
   <source>Make a new one.</source>
   <translation>Bëni një të re.</translation>
  </message>
  <message>
   <source>Make a new post.</source>
   <translation>Bëni një postim të ri.</translation>
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation>Zvogëlojeni.</translation>
  </message>
  <message>
   <source>Make it yours alone: chmod 600 {0}</source>
   <translation>Bëjeni vetëm tuajin: chmod 600 {0}</translation>
  </message>
  <message>
   <source>Make its book after that.</source>
   <translation>Bëjeni librin e saj pas kësaj.</translation>
  </message>
  <message>
   <source>Make its folder writable, then try again.</source>
   <translation>Bëni që në dosjen e tij të mund të shkruhet, pastaj provoni përsëri.</translation>
  </message>
  <message>
   <source>Make the folder writable, or open a copy of it with --profile.</source>
   <translation>Lejoni shkrimin në dosje, ose hapni një kopje të saj me --profile.</translation>
  </message>
  <message>
   <source>Making a {0}</source>
   <translation>Krijimi: {0}</translation>
  </message>
  <message>
   <source>Making a {kind}</source>
   <translation>Krijimi: {kind}</translation>
  </message>
  <message>
   <source>Mark as crisis (two approvers)</source>
   <translation>Shëno si krizë (dy miratues)</translation>
  </message>
  <message>
   <source>Mark as published…</source>
   <translation>Shëno si të botuar…</translation>
  </message>
  <message>
   <source>Mark it with * and add the footnote.</source>
   <translation>Shënojeni me * dhe shtoni fusnotën.</translation>
  </message>
  <message>
   <source>Marking as published</source>
   <translation>Shënimi si i botuar</translation>
  </message>
  <message>
   <source>Media rights</source>
   <translation>Të drejtat e medias</translation>
  </message>
  <message>
   <source>Mend it, then take it again.</source>
   <translation>Ndreqeni, pastaj merreni përsëri.</translation>
  </message>
  <message>
   <source>Mend the file, then take it again.</source>
   <translation>Ndreqni skedarin, pastaj merreni përsëri.</translation>
  </message>
  <message>
   <source>Mend the file.</source>
   <translation>Ndreqni skedarin.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mesazh</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mesazhet</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Humbur</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Moldavia</translation>
  </message>
  <message>
   <source>Montenegrin</source>
   <translation>malazezisht</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Mali i Zi</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Muajt</translation>
  </message>
  <message>
   <source>More bytes came than were announced.</source>
   <translation>Erdhën më shumë bajte se sa u njoftuan.</translation>
  </message>
  <message>
   <source>Name at least one other country.</source>
   <translation>Përmendni të paktën një vend tjetër.</translation>
  </message>
  <message>
   <source>Name both countries.</source>
   <translation>Përmendni të dyja vendet.</translation>
  </message>
  <message>
   <source>Name it.</source>
   <translation>Emërtojeni.</translation>
  </message>
  <message>
   <source>Name its sheets: {0}.</source>
   <translation>Emërtoni fletët: {0}.</translation>
  </message>
  <message>
   <source>Name other countries.</source>
   <translation>Përmendni vende të tjera.</translation>
  </message>
  <message>
   <source>Name the account, or its country and channel.</source>
   <translation>Përmendni llogarinë, ose vendin dhe kanalin e saj.</translation>
  </message>
  <message>
   <source>Narrative</source>
   <translation>Narrativë</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Ndjekës të rinj</translation>
  </message>
  <message>
   <source>No account is chosen.</source>
   <translation>Nuk është zgjedhur llogari.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Pa përgjigje</translation>
  </message>
  <message>
   <source>No blackout blocks this post on its day.</source>
   <translation>Asnjë ndalesë nuk e bllokon këtë postim në ditën e tij.</translation>
  </message>
  <message>
   <source>No blackout is overridden for this post.</source>
   <translation>Për këtë postim nuk vlen asnjë përjashtim nga ndalesa.</translation>
  </message>
  <message>
   <source>No campaigns yet</source>
   <translation>Ende asnjë fushatë</translation>
  </message>
  <message>
   <source>No file was chosen.</source>
   <translation>Nuk u zgjodh asnjë skedar.</translation>
  </message>
  <message>
   <source>No keyring keeps the key of your drafts. Choose a passphrase for them.</source>
   <translation>Asnjë unazë çelësash nuk e ruan çelësin e drafteve tuaja. Zgjidhni për to një frazë kalimi.</translation>
  </message>
  <message>
   <source>No passphrase was given.</source>
   <translation>Nuk u dha frazë kalimi.</translation>
  </message>
  <message>
   <source>Nobody came back from the browser.</source>
   <translation>Askush nuk u kthye nga shfletuesi.</translation>
  </message>
  <message>
   <source>Nobody can do this.</source>
   <translation>Askush nuk mund ta bëjë këtë.</translation>
  </message>
  <message>
   <source>Nobody comes in without an e-mail address.</source>
   <translation>Askush nuk hyn pa adresë emaili.</translation>
  </message>
  <message>
   <source>Nobody ends an embargo early alone.</source>
   <translation>Askush nuk e mbyll i vetëm një embargo para kohe.</translation>
  </message>
  <message>
   <source>Nobody hands over what is not theirs: they do not hold the role {0} of {1} themselves.</source>
   <translation>Askush nuk dorëzon atë që nuk e ka: vetë nuk e ka rolin {0} të {1}.</translation>
  </message>
  <message>
   <source>Nobody in this network has the e-mail address by which your ministry knows you.</source>
   <translation>Askush në këtë rrjet nuk ka adresën e postës elektronike me të cilën ju njeh ministria juaj.</translation>
  </message>
  <message>
   <source>Nobody proposes to lift this embargo.</source>
   <translation>Askush nuk propozon heqjen e kësaj embargoje.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Askush nuk e përjashton veten.</translation>
  </message>
  <message>
   <source>Nobody takes the administration away from themselves.</source>
   <translation>Askush nuk ia heq administrimin vetes.</translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet.</source>
   <translation>Ende askush nuk punon në këtë laptop.</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Maqedonia e Veriut</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Pa vendim</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Nuk u bashkua</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Pa plan</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Shënim</translation>
  </message>
  <message>
   <source>Nothing has to be done about it.</source>
   <translation>Nuk duhet bërë asgjë për të.</translation>
  </message>
  <message>
   <source>Nothing is handed in. Tell your administrator, by another way than this server. Where it is as it should be, sign out and join again.</source>
   <translation>Nuk dorëzohet asgjë. Njoftoni administratorin në një rrugë tjetër, jo përmes këtij serveri. Nëse gjithçka është siç duhet, dilni dhe bashkohuni përsëri.</translation>
  </message>
  <message>
   <source>Nothing is lost: the laptop keeps it and sends it again.</source>
   <translation>Asgjë nuk humbi: laptopi e ruan dhe e dërgon përsëri.</translation>
  </message>
  <message>
   <source>Nothing is planned in this month.</source>
   <translation>Në këtë muaj nuk ka asgjë të planifikuar.</translation>
  </message>
  <message>
   <source>Nothing of it is on the desk.</source>
   <translation>Asgjë prej saj nuk është në tavolinë.</translation>
  </message>
  <message>
   <source>Nothing of yours waits for others</source>
   <translation>Asgjë juaja nuk pret të tjerët</translation>
  </message>
  <message>
   <source>Nothing waits for your decision</source>
   <translation>Asgjë nuk pret vendimin tuaj</translation>
  </message>
  <message>
   <source>Nothing waits for your decision.</source>
   <translation>Asgjë nuk pret vendimin tuaj.</translation>
  </message>
  <message>
   <source>Nothing was decided</source>
   <translation>Nuk u vendos asgjë</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Objektivi</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Zyrtari</translation>
  </message>
  <message>
   <source>Offline. {0}.</source>
   <translation>Pa lidhje. {0}.</translation>
  </message>
  <message>
   <source>On hold: {0}</source>
   <translation>Në pritje: {0}</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>Me kërkesë</translation>
  </message>
  <message>
   <source>Only a post in review can be decided on.</source>
   <translation>Vetëm për një postim në shqyrtim mund të vendoset.</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated.</source>
   <translation>Vetëm një postim me orë mund të përsëritet.</translation>
  </message>
  <message>
   <source>Only a published post has figures.</source>
   <translation>Vetëm një postim i botuar ka shifra.</translation>
  </message>
  <message>
   <source>Only administrators of the network can do this.</source>
   <translation>Këtë mund ta bëjnë vetëm administratorët e rrjetit.</translation>
  </message>
  <message>
   <source>Only the decisions of an approver or of a lead can be handed over.</source>
   <translation>Vetëm vendimet e një miratuesi ose të një drejtuesi mund të dorëzohen.</translation>
  </message>
  <message>
   <source>Only the web page makes keys of the web page, and no others.</source>
   <translation>Vetëm faqja e internetit bën çelësa të faqes së internetit, dhe jo të tjerë.</translation>
  </message>
  <message>
   <source>Only {0} can decide in this step.</source>
   <translation>Në këtë hap vendosin vetëm: {0}.</translation>
  </message>
  <message>
   <source>Only {0} can do this.</source>
   <translation>Këtë mund ta bëjë vetëm: {0}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} can do this.</source>
   <translation>Këtë mund ta bëjë vetëm: {0} ose {1}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} or {2} can do this.</source>
   <translation>Këtë mund ta bëjë vetëm: {0} ose {1} ose {2}.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program and save it again as an Excel workbook (.xlsx).</source>
   <translation>Hapeni në një program fletësh llogaritëse dhe ruajeni sërish si libër pune Excel (.xlsx).</translation>
  </message>
  <message>
   <source>Open it to change that.</source>
   <translation>Hapeni për ta ndryshuar atë.</translation>
  </message>
  <message>
   <source>Open the page again and fill it in there.</source>
   <translation>Hapeni sërish faqen dhe plotësojeni aty.</translation>
  </message>
  <message>
   <source>Open the page again.</source>
   <translation>Hapeni sërish faqen.</translation>
  </message>
  <message>
   <source>Override the blackout…</source>
   <translation>Lejo një përjashtim nga ndalesa…</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Përgjegjësi</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Pjesa</translation>
  </message>
  <message>
   <source>Part it into several files.</source>
   <translation>Ndajeni në disa skedarë.</translation>
  </message>
  <message>
   <source>Part {0} of the thread: {1}</source>
   <translation>Pjesa {0} e fillit: {1}</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Pjesëmarrja</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Partnerët</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Fjalëkalimi</translation>
  </message>
  <message>
   <source>Paste its address, beginning with https://.</source>
   <translation>Ngjitni adresën e tij, që fillon me https://.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Personi</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Shtyllë</translation>
  </message>
  <message>
   <source>Place another stop.</source>
   <translation>Vendosni një pezullim tjetër.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Vendet e punës</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planifikuar</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postim</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Postimet</translation>
  </message>
  <message>
   <source>Posts that others send for approval come here, the soonest first.</source>
   <translation>Këtu vijnë postimet që të tjerët dërgojnë për miratim, më të afërtat së pari.</translation>
  </message>
  <message>
   <source>Posts that you sent stay here until they are decided on.</source>
   <translation>Postimet që dërguat mbeten këtu derisa të vendoset.</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>Provë</translation>
  </message>
  <message>
   <source>Propose to lift it, with a reason; another person confirms.</source>
   <translation>Propozoni heqjen me një arsye; një person tjetër konfirmon.</translation>
  </message>
  <message>
   <source>Publish in the real network.</source>
   <translation>Publikoni në rrjetin e vërtetë.</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Botuar</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Publikimi është pezulluar ({0}), që nga {1}, nga {2}: {3}</translation>
  </message>
  <message>
   <source>Publishing is stopped: {0}</source>
   <translation>Publikimi është pezulluar: {0}</translation>
  </message>
  <message>
   <source>Put another one in its place.</source>
   <translation>Vendosni një tjetër në vend të tij.</translation>
  </message>
  <message>
   <source>Put it back from a backup.</source>
   <translation>Kthejeni nga një kopje rezervë.</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>Ndal…</translation>
  </message>
  <message>
   <source>Put that step first.</source>
   <translation>Vendoseni atë hap së pari.</translation>
  </message>
  <message>
   <source>Put the right one back.</source>
   <translation>Rivendosni të duhurin.</translation>
  </message>
  <message>
   <source>Putting on hold</source>
   <translation>Ndalimi</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Pyetje dhe përgjigje</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Shtrirja</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Reagime</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Lexuar më</translation>
  </message>
  <message>
   <source>Read the content and decide again.</source>
   <translation>Lexoni përmbajtjen dhe vendosni përsëri.</translation>
  </message>
  <message>
   <source>Read the text as it is now, then decide again.</source>
   <translation>Lexoni tekstin siç është tani, pastaj vendosni përsëri.</translation>
  </message>
  <message>
   <source>Release the hold</source>
   <translation>Hiq ndalimin</translation>
  </message>
  <message>
   <source>Release the hold first.</source>
   <translation>Hiqni së pari ndalimin.</translation>
  </message>
  <message>
   <source>Releasing the hold</source>
   <translation>Heqja e ndalimit</translation>
  </message>
  <message>
   <source>Remove it from the text.</source>
   <translation>Hiqeni nga teksti.</translation>
  </message>
  <message>
   <source>Remove it.</source>
   <translation>Hiqeni.</translation>
  </message>
  <message>
   <source>Remove it: what people read would not be what was approved.</source>
   <translation>Hiqeni: ajo që lexojnë njerëzit nuk do të ishte ajo që u miratua.</translation>
  </message>
  <message>
   <source>Remove or rename one of them.</source>
   <translation>Hiqni ose riemërtoni njërën.</translation>
  </message>
  <message>
   <source>Remove the sheets of other work.</source>
   <translation>Hiqni fletët e punëve të tjera.</translation>
  </message>
  <message>
   <source>Remove what is not part of the plan.</source>
   <translation>Hiqni atë që nuk është pjesë e planit.</translation>
  </message>
  <message>
   <source>Reopen as draft</source>
   <translation>Rihap si draft</translation>
  </message>
  <message>
   <source>Reopening</source>
   <translation>Rihapja</translation>
  </message>
  <message>
   <source>Repeat it first.</source>
   <translation>Përsëriteni së pari.</translation>
  </message>
  <message>
   <source>Repeated claim</source>
   <translation>Pretendim i përsëritur</translation>
  </message>
  <message>
   <source>Repeated text</source>
   <translation>Tekst i përsëritur</translation>
  </message>
  <message>
   <source>Report it.</source>
   <translation>Raportojeni.</translation>
  </message>
  <message>
   <source>Report it: the program sent what the server does not know.</source>
   <translation>Raportojeni: programi dërgoi diçka që serveri nuk e njeh.</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Kërkesë</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Kërko ndryshime</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Kërko ndryshime…</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Rezerva</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Rezultatet</translation>
  </message>
  <message>
   <source>Roles are {0}.</source>
   <translation>Rolet janë {0}.</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Rumania</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation>rumanisht</translation>
  </message>
  <message>
   <source>Row {0} cannot be read as CSV: {1}.</source>
   <translation>Rreshti {0} nuk mund të lexohet si CSV: {1}.</translation>
  </message>
  <message>
   <source>Row {0} has more than {1} columns.</source>
   <translation>Rreshti {0} ka më shumë se {1} shtylla.</translation>
  </message>
  <message>
   <source>Rule {0}: Another rule has the id “{1}” already.</source>
   <translation>Rregulli {0}: Një rregull tjetër e ka tashmë shenjuesin “{1}”.</translation>
  </message>
  <message>
   <source>Save it anew, then attach it.</source>
   <translation>Ruajeni përsëri, pastaj bashkëngjiteni.</translation>
  </message>
  <message>
   <source>Save it as .xlsx without a password.</source>
   <translation>Ruajeni si .xlsx pa fjalëkalim.</translation>
  </message>
  <message>
   <source>Save it as a file, then add that.</source>
   <translation>Ruajeni si skedar, pastaj shtojeni atë.</translation>
  </message>
  <message>
   <source>Save it as an Excel workbook (.xlsx) or as CSV.</source>
   <translation>Ruajeni si libër pune Excel (.xlsx) ose si CSV.</translation>
  </message>
  <message>
   <source>Save it in one of these forms, then attach that.</source>
   <translation>Ruajeni në njërën nga këto forma, pastaj bashkëngjiteni.</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>Ruajeni më të vogël.</translation>
  </message>
  <message>
   <source>Say it in other words, or leave one of the two out.</source>
   <translation>Thuajeni me fjalë të tjera, ose hiqni njërin nga të dy.</translation>
  </message>
  <message>
   <source>Say it otherwise.</source>
   <translation>Thuajeni ndryshe.</translation>
  </message>
  <message>
   <source>Say true or false.</source>
   <translation>Thoni true ose false.</translation>
  </message>
  <message>
   <source>Say what is true in your own words; a claim that is repeated spreads.</source>
   <translation>Thoni të vërtetën me fjalët tuaja; një pretendim i përsëritur përhapet.</translation>
  </message>
  <message>
   <source>Say what should change.</source>
   <translation>Thoni çfarë duhet ndryshuar.</translation>
  </message>
  <message>
   <source>Say whether you mean the first (UTC{0}) or the second (UTC{1}).</source>
   <translation>Thoni nëse doni të parën (UTC{0}) apo të dytën (UTC{1}).</translation>
  </message>
  <message>
   <source>Say why it ends before its time.</source>
   <translation>Tregoni pse mbaron para kohe.</translation>
  </message>
  <message>
   <source>Say why it goes out all the same.</source>
   <translation>Thoni pse del megjithatë.</translation>
  </message>
  <message>
   <source>Say why nothing may go out.</source>
   <translation>Thoni pse nuk duhet të dalë asgjë.</translation>
  </message>
  <message>
   <source>Say why posts may go out again.</source>
   <translation>Thoni pse postimet mund të dalin sërish.</translation>
  </message>
  <message>
   <source>Say why.</source>
   <translation>Thoni pse.</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Vër në orar</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Në orar</translation>
  </message>
  <message>
   <source>Scheduling</source>
   <translation>Vënia në orar</translation>
  </message>
  <message>
   <source>Scoring</source>
   <translation>Vlerësimi</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Dërgo për miratim</translation>
  </message>
  <message>
   <source>Send it again.</source>
   <translation>Dërgojeni përsëri.</translation>
  </message>
  <message>
   <source>Send it as it is, or with gzip.</source>
   <translation>Dërgojeni siç është, ose me gzip.</translation>
  </message>
  <message>
   <source>Send it for approval again.</source>
   <translation>Dërgojeni përsëri për miratim.</translation>
  </message>
  <message>
   <source>Send it for approval.</source>
   <translation>Dërgojeni për miratim.</translation>
  </message>
  <message>
   <source>Send less at once.</source>
   <translation>Dërgoni më pak njëherësh.</translation>
  </message>
  <message>
   <source>Send the medium again from its beginning.</source>
   <translation>Dërgojeni pamjen ose filmin përsëri nga fillimi.</translation>
  </message>
  <message>
   <source>Sending for approval</source>
   <translation>Dërgimi për miratim</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Ndjeshmëria</translation>
  </message>
  <message>
   <source>Sent by {0}</source>
   <translation>Dërguar nga {0}</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Serbia</translation>
  </message>
  <message>
   <source>Serbian (Cyrillic)</source>
   <translation>serbisht (cirilike)</translation>
  </message>
  <message>
   <source>Serbian (Latin)</source>
   <translation>serbisht (latine)</translation>
  </message>
  <message>
   <source>Set another embargo for what is still to come.</source>
   <translation>Vendosni një embargo tjetër për atë që vjen.</translation>
  </message>
  <message>
   <source>Set up the second factor in the settings of the desk.</source>
   <translation>Vendoseni faktorin e dytë te cilësimet e tavolinës.</translation>
  </message>
  <message>
   <source>Settle the conflict first.</source>
   <translation>Zgjidheni së pari konfliktin.</translation>
  </message>
  <message>
   <source>Settle the conflict instead.</source>
   <translation>Më mirë zgjidheni konfliktin.</translation>
  </message>
  <message>
   <source>Settle the conflict.</source>
   <translation>Zgjidheni konfliktin.</translation>
  </message>
  <message>
   <source>Settling a conflict</source>
   <translation>Zgjidhja e një konflikti</translation>
  </message>
  <message>
   <source>Share the {0} first.</source>
   <translation>Ndani së pari: {0}.</translation>
  </message>
  <message>
   <source>Share with the network</source>
   <translation>Ndaj me rrjetin</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Shpërndarje</translation>
  </message>
  <message>
   <source>Sharing a {0}</source>
   <translation>Ndarja: {0}</translation>
  </message>
  <message>
   <source>Sharing a {kind}</source>
   <translation>Ndarja: {kind}</translation>
  </message>
  <message>
   <source>Shorten it a little to be safe.</source>
   <translation>Shkurtojeni pak, për siguri.</translation>
  </message>
  <message>
   <source>Shorten it, or look at the post once it is out.</source>
   <translation>Shkurtojeni, ose shikoni postimin pasi të dalë.</translation>
  </message>
  <message>
   <source>Shorten it, or make a thread of it.</source>
   <translation>Shkurtojeni, ose ndajeni në fill.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Shkurtojeni.</translation>
  </message>
  <message>
   <source>Shorten the title.</source>
   <translation>Shkurtoni titullin.</translation>
  </message>
  <message>
   <source>Show it to the network.</source>
   <translation>Tregojani rrjetit.</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Hyr</translation>
  </message>
  <message>
   <source>Sign in again from the beginning.</source>
   <translation>Hyni sërish nga fillimi.</translation>
  </message>
  <message>
   <source>Sign in again whenever you like.</source>
   <translation>Hyni përsëri kur të doni.</translation>
  </message>
  <message>
   <source>Sign in again, and finish it there.</source>
   <translation>Hyni sërish dhe përfundojeni atje.</translation>
  </message>
  <message>
   <source>Sign in again; unsent work is kept.</source>
   <translation>Hyni sërish; puna e padërguar është ruajtur.</translation>
  </message>
  <message>
   <source>Sign in at your ministry</source>
   <translation>Hyni te ministria juaj</translation>
  </message>
  <message>
   <source>Sign in first.</source>
   <translation>Hyni së pari.</translation>
  </message>
  <message>
   <source>Sign in on this device, or take its new name with POST /v1/devices.</source>
   <translation>Hyni në këtë pajisje, ose merrni emrin e saj të ri me POST /v1/devices.</translation>
  </message>
  <message>
   <source>Sign in to a server, or start without one.</source>
   <translation>Hyni në një server, ose nisni pa server.</translation>
  </message>
  <message>
   <source>Sign in with your password.</source>
   <translation>Hyni me fjalëkalimin tuaj.</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Dil</translation>
  </message>
  <message>
   <source>Since it was approved last</source>
   <translation>Që nga miratimi i fundit</translation>
  </message>
  <message>
   <source>Slovak</source>
   <translation>sllovakisht</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Sllovakia</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Sllovenia</translation>
  </message>
  <message>
   <source>Slovenian</source>
   <translation>sllovenisht</translation>
  </message>
  <message>
   <source>Somebody has already decided on this content for you.</source>
   <translation>Dikush ka vendosur tashmë në vendin tuaj për këtë përmbajtje.</translation>
  </message>
  <message>
   <source>Somebody has already decided on this post.</source>
   <translation>Dikush ka vendosur tashmë për këtë postim.</translation>
  </message>
  <message>
   <source>Somebody in this network has the address “{0}” already.</source>
   <translation>Dikush në këtë rrjet e ka tashmë adresën “{0}”.</translation>
  </message>
  <message>
   <source>Somebody works in this profile already.</source>
   <translation>Dikush punon tashmë në këtë profil.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Burimi</translation>
  </message>
  <message>
   <source>Split it into several files.</source>
   <translation>Ndajeni në disa skedarë.</translation>
  </message>
  <message>
   <source>Split it, or export one campaign at a time.</source>
   <translation>Ndajeni, ose eksportoni një fushatë në çdo herë.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Faza</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Fillimi</translation>
  </message>
  <message>
   <source>Start where it can be asked for.</source>
   <translation>Nisni atje ku mund të kërkohet.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Gjendja</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Pezullim</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>Strategjia</translation>
  </message>
  <message>
   <source>Sync again to fetch the rest; what is here stays.</source>
   <translation>Sinkronizoni përsëri për të marrë pjesën tjetër; çka është këtu, mbetet.</translation>
  </message>
  <message>
   <source>Sync again.</source>
   <translation>Sinkronizoni përsëri.</translation>
  </message>
  <message>
   <source>Sync the laptop on which it was attached, then send the post for approval again.</source>
   <translation>Sinkronizoni laptopin ku u bashkëngjit, pastaj dërgojeni postimin përsëri për miratim.</translation>
  </message>
  <message>
   <source>Sync to fetch the rest from the server.</source>
   <translation>Sinkronizoni për të marrë pjesën tjetër nga serveri.</translation>
  </message>
  <message>
   <source>Sync, then look again.</source>
   <translation>Sinkronizoni, pastaj shikoni përsëri.</translation>
  </message>
  <message>
   <source>Sync, then try again.</source>
   <translation>Sinkronizoni, pastaj provoni sërish.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiketa</translation>
  </message>
  <message>
   <source>Take a new name for this device and send the change again under a new id.</source>
   <translation>Merrni një emër të ri për këtë pajisje dhe dërgojeni ndryshimin përsëri me shenjë të re.</translation>
  </message>
  <message>
   <source>Take another one, or publish before.</source>
   <translation>Merrni një tjetër, ose botoni më parë.</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Hiq nga orari</translation>
  </message>
  <message>
   <source>Take out {0}.</source>
   <translation>Hiq: {0}.</translation>
  </message>
  <message>
   <source>Take the crisis mark away</source>
   <translation>Hiqe shenjën e krizës</translation>
  </message>
  <message>
   <source>Taking back from review</source>
   <translation>Marrja mbrapsht nga shqyrtimi</translation>
  </message>
  <message>
   <source>Taking off the schedule</source>
   <translation>Heqja nga orari</translation>
  </message>
  <message>
   <source>Tell your administrator. Everything that you write is kept on this laptop.</source>
   <translation>Njoftoni administratorin. Gjithçka që shkruani ruhet në këtë laptop.</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Model</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Teksti</translation>
  </message>
  <message>
   <source>That did not work</source>
   <translation>Kjo nuk funksionoi</translation>
  </message>
  <message>
   <source>The JSON gives one name twice in the same object.</source>
   <translation>JSON e jep një emër dy herë në të njëjtin objekt.</translation>
  </message>
  <message>
   <source>The JSON is nested too deep.</source>
   <translation>JSON është i ndërfutur tepër thellë.</translation>
  </message>
  <message>
   <source>The JSON is not what this address takes: {0}.</source>
   <translation>JSON nuk është ai që pranon kjo adresë: {0}.</translation>
  </message>
  <message>
   <source>The account belongs to {0}, the post to {1}.</source>
   <translation>Llogaria i takon {0}, postimi {1}.</translation>
  </message>
  <message>
   <source>The account is on another channel.</source>
   <translation>Llogaria është në një kanal tjetër.</translation>
  </message>
  <message>
   <source>The address of a server has no name, query or fragment.</source>
   <translation>Adresa e një serveri nuk ka emër, kërkesë apo fragment.</translation>
  </message>
  <message>
   <source>The address or the password is wrong.</source>
   <translation>Adresa ose fjalëkalimi është i gabuar.</translation>
  </message>
  <message>
   <source>The address, the password or the device's name cannot be used.</source>
   <translation>Adresa, fjalëkalimi ose emri i pajisjes nuk mund të përdoret.</translation>
  </message>
  <message>
   <source>The answer comes from another sign-in than your ministry's.</source>
   <translation>Përgjigjja vjen nga një hyrje tjetër, jo nga ajo e ministrisë suaj.</translation>
  </message>
  <message>
   <source>The answer did not come from a Campaign Desk server as it left it: {0}. Nothing was changed.</source>
   <translation>Përgjigjja nuk erdhi nga një server i Campaign Desk siç e dërgoi ai: {0}. Asgjë nuk ndryshoi.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in belongs to another attempt.</source>
   <translation>Përgjigjja e hyrjes së ministrisë suaj i përket një përpjekjeje tjetër.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in cannot be trusted: its signature does not fit.</source>
   <translation>Përgjigjes së hyrjes së ministrisë suaj nuk mund t'i besohet: nënshkrimi nuk përputhet.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in has expired.</source>
   <translation>Përgjigjja e hyrjes së ministrisë suaj ka skaduar.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in was made for another program.</source>
   <translation>Përgjigjja e hyrjes së ministrisë suaj u bë për një program tjetër.</translation>
  </message>
  <message>
   <source>The approval lapsed: {0}.</source>
   <translation>Miratimi skadoi: {0}.</translation>
  </message>
  <message>
   <source>The approval route has changed since this post was approved.</source>
   <translation>Rruga e miratimit ka ndryshuar që kur u miratua ky postim.</translation>
  </message>
  <message>
   <source>The body is not JSON in UTF-8.</source>
   <translation>Trupi i kërkesës nuk është JSON në UTF-8.</translation>
  </message>
  <message>
   <source>The body is not gzip.</source>
   <translation>Trupi i kërkesës nuk është gzip.</translation>
  </message>
  <message>
   <source>The body is of a type that this address does not take.</source>
   <translation>Trupi i kërkesës është i një lloji që kjo adresë nuk e pranon.</translation>
  </message>
  <message>
   <source>The body must be JSON (Content-Type: application/json).</source>
   <translation>Trupi i kërkesës duhet të jetë JSON (Content-Type: application/json).</translation>
  </message>
  <message>
   <source>The bytes that arrived are not those that were announced; they were dropped.</source>
   <translation>Bajtet që mbërritën nuk janë ato që u njoftuan; u hodhën.</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Fushata mbaron para se të fillojë.</translation>
  </message>
  <message>
   <source>The campaign that this belongs to is not here.</source>
   <translation>Fushata së cilës i përket kjo nuk është këtu.</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be read.</source>
   <translation>Skedari i certifikatës {0} nuk mund të lexohet.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not trusted on this laptop.</source>
   <translation>Certifikata e {0} nuk është e besuar në këtë laptop.</translation>
  </message>
  <message>
   <source>The change of the {0}</source>
   <translation>Ndryshimi i fushës {0}</translation>
  </message>
  <message>
   <source>The change of the {0}{1}</source>
   <translation>Ndryshimi i: {0}{1}</translation>
  </message>
  <message>
   <source>The change “{0}” does not have the form it should have.</source>
   <translation>Ndryshimi “{0}” nuk e ka formën që duhet.</translation>
  </message>
  <message>
   <source>The channel “{0}” is not known.</source>
   <translation>Kanali “{0}” nuk njihet.</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>Komenti është bosh.</translation>
  </message>
  <message>
   <source>The connection to {0} broke off.</source>
   <translation>Lidhja me {0} u ndërpre.</translation>
  </message>
  <message>
   <source>The content changed while you were reading. Read it again.</source>
   <translation>Përmbajtja ndryshoi ndërsa lexonit. Lexojeni përsëri.</translation>
  </message>
  <message>
   <source>The content is approved.</source>
   <translation>Përmbajtja u miratua.</translation>
  </message>
  <message>
   <source>The content, or who has to approve it, has changed since it was shown to you.</source>
   <translation>Përmbajtja, ose kush duhet ta miratojë, ka ndryshuar që kur ju u shfaq.</translation>
  </message>
  <message>
   <source>The database in {0} cannot be opened with this key.</source>
   <translation>Baza e të dhënave në {0} nuk mund të hapet me këtë çelës.</translation>
  </message>
  <message>
   <source>The database in {0} has version {1}; this program knows {2} at most.</source>
   <translation>Baza e të dhënave në {0} ka versionin {1}; ky program njeh më së shumti {2}.</translation>
  </message>
  <message>
   <source>The database is busy with other work.</source>
   <translation>Baza e të dhënave është e zënë me punë tjetër.</translation>
  </message>
  <message>
   <source>The database of this laptop was damaged. It is kept as {0}; {1} unsent changes were saved. Sync to fetch everything else from the server.</source>
   <translation>Baza e të dhënave e këtij laptopi u dëmtua. Ajo ruhet si {0}; {1} ndryshime të padërguara u shpëtuan. Sinkronizoni për të marrë gjithçka tjetër nga serveri.</translation>
  </message>
  <message>
   <source>The database of this laptop was found damaged and was kept aside. Work that was not sent is safe.</source>
   <translation>Baza e të dhënave e këtij laptopi u gjet e dëmtuar dhe u la mënjanë. Puna e padërguar është e sigurt.</translation>
  </message>
  <message>
   <source>The desk did not say well where it waits.</source>
   <translation>Tavolina nuk tha mirë ku pret.</translation>
  </message>
  <message>
   <source>The device's name must be 1 to 64 letters, digits or any of . _ : and -.</source>
   <translation>Emri i pajisjes duhet të ketë 1 deri 64 shkronja, shifra ose shenjat . _ : dhe -.</translation>
  </message>
  <message>
   <source>The dictionary {0} cannot be used.</source>
   <translation>Fjalori {0} nuk mund të përdoret.</translation>
  </message>
  <message>
   <source>The effect must be warn or block.</source>
   <translation>Efekti duhet të jetë warn ose block.</translation>
  </message>
  <message>
   <source>The figures of a post are its own country's.</source>
   <translation>Shifrat e një postimi i përkasin vendit të tij.</translation>
  </message>
  <message>
   <source>The file has a header but no rows.</source>
   <translation>Skedari ka krye, por asnjë rresht.</translation>
  </message>
  <message>
   <source>The file has more than {0} rows.</source>
   <translation>Skedari ka më shumë se {0} rreshta.</translation>
  </message>
  <message>
   <source>The file has no sheet of a plan.</source>
   <translation>Skedari nuk ka asnjë fletë plani.</translation>
  </message>
  <message>
   <source>The file holds NUL characters, so it is not a CSV file in this encoding.</source>
   <translation>Skedari ka shenja NUL, pra nuk është skedar CSV në këtë kodim.</translation>
  </message>
  <message>
   <source>The file is not {0}: byte {1} does not fit.</source>
   <translation>Skedari nuk është {0}: bajti {1} nuk përputhet.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read as text.</source>
   <translation>Skedari {0} nuk mund të lexohet si tekst.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read: {1}.</source>
   <translation>Skedari {0} nuk mund të lexohet: {1}.</translation>
  </message>
  <message>
   <source>The file {0} changed while it was read.</source>
   <translation>Skedari {0} ndryshoi ndërsa lexohej.</translation>
  </message>
  <message>
   <source>The file {0} is damaged, so the passphrase cannot be used.</source>
   <translation>Skedari {0} është i dëmtuar, prandaj fraza e kalimit nuk mund të përdoret.</translation>
  </message>
  <message>
   <source>The file {0} is too large: at most {1} MiB can be attached.</source>
   <translation>Skedari {0} është tepër i madh: mund të bashkëngjiten më së shumti {1} MiB.</translation>
  </message>
  <message>
   <source>The file {0} {1}.</source>
   <translation>Skedari {0} {1}.</translation>
  </message>
  <message>
   <source>The film has a track of data such as places beside its picture and sound.</source>
   <translation>Filmi ka, përveç figurës dhe zërit, një shtresë të dhënash, për shembull për vendet.</translation>
  </message>
  <message>
   <source>The first step of an approval route must be the post's own country's approver.</source>
   <translation>Hapi i parë i rrugës së miratimit duhet të jetë miratuesi i vendit të postimit.</translation>
  </message>
  <message>
   <source>The font file {0} is damaged.</source>
   <translation>Skedari i shkronjave {0} është i dëmtuar.</translation>
  </message>
  <message>
   <source>The form is larger than the server's limit.</source>
   <translation>Formulari është më i madh se kufiri i serverit.</translation>
  </message>
  <message>
   <source>The form was not understood.</source>
   <translation>Formulari nuk u kuptua.</translation>
  </message>
  <message>
   <source>The id, the term, the reason and the source must say something.</source>
   <translation>Shenjuesi, termi, arsyeja dhe burimi duhet të thonë diçka.</translation>
  </message>
  <message>
   <source>The key file {0} can be read by others.</source>
   <translation>Skedari i çelësit {0} mund të lexohet nga të tjerët.</translation>
  </message>
  <message>
   <source>The key file {0} cannot be read.</source>
   <translation>Skedari i çelësit {0} nuk mund të lexohet.</translation>
  </message>
  <message>
   <source>The key of the database lies unprotected in {0}: whoever can read the disk can read the drafts. Use a keyring or a passphrase where you can.</source>
   <translation>Çelësi i bazës së të dhënave gjendet i pambrojtur në {0}: kush mund të lexojë diskun, mund të lexojë draftet. Përdorni një unazë çelësash ose një frazë kalimi ku mundeni.</translation>
  </message>
  <message>
   <source>The key of the profile {0} is not in the keyring of this system.</source>
   <translation>Çelësi i profilit {0} nuk është në unazën e çelësave të këtij sistemi.</translation>
  </message>
  <message>
   <source>The key of this decision was revoked.</source>
   <translation>Çelësi i këtij vendimi është revokuar.</translation>
  </message>
  <message>
   <source>The key of this profile could not be removed from the keyring.</source>
   <translation>Çelësi i këtij profili nuk u hoq dot nga vargu i çelësave.</translation>
  </message>
  <message>
   <source>The kind must be one of {0}.</source>
   <translation>Lloji duhet të jetë një nga {0}.</translation>
  </message>
  <message>
   <source>The kind of this change or record is not a name.</source>
   <translation>Lloji i këtij ndryshimi ose i këtij zëri nuk është emër.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again and offers what the backup lost; unsent work is kept.</source>
   <translation>Laptopi merr kopjen e vet të konfirmuar dhe ofron atë që humbi kopja rezervë; puna e padërguar ruhet.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again; unsent work is kept.</source>
   <translation>Laptopi e merr përsëri kopjen e konfirmuar; puna e padërguar ruhet.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Dita e fundit është para së parës.</translation>
  </message>
  <message>
   <source>The limit is between 1 and {0} hours.</source>
   <translation>Kufiri është nga 1 deri në {0} orë.</translation>
  </message>
  <message>
   <source>The limit of {0} leaves no room for text.</source>
   <translation>Kufiri prej {0} nuk lë vend për tekst.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was approved.</source>
   <translation>Qëndrimi “{0}” u ndryshua pasi u miratua ky postim.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was sent for approval.</source>
   <translation>Qëndrimi “{0}” u ndryshua pasi ky postim u dërgua për miratim.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was approved.</source>
   <translation>Qëndrimi “{0}” u hoq pasi u miratua ky postim.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was sent for approval.</source>
   <translation>Qëndrimi “{0}” u hoq pasi ky postim u dërgua për miratim.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was approved.</source>
   <translation>Qëndrimi “{0}” u tërhoq pasi u miratua ky postim.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was sent for approval.</source>
   <translation>Qëndrimi “{0}” u tërhoq pasi ky postim u dërgua për miratim.</translation>
  </message>
  <message>
   <source>The line “{0}”, on which this post rests, is withdrawn.</source>
   <translation>Qëndrimi “{0}”, te i cili mbështetet ky postim, është tërhequr.</translation>
  </message>
  <message>
   <source>The link is no address of a page.</source>
   <translation>Lidhja nuk është adresë faqeje.</translation>
  </message>
  <message>
   <source>The link to the published post is missing.</source>
   <translation>Mungon lidhja e postimit të botuar.</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Vetëm ministritë</translation>
  </message>
  <message>
   <source>The national days could not be worked out.</source>
   <translation>Festat kombëtare nuk u llogaritën dot.</translation>
  </message>
  <message>
   <source>The network's coordinator holds it.</source>
   <translation>E mban koordinatori i rrjetit.</translation>
  </message>
  <message>
   <source>The next decision makes a new one.</source>
   <translation>Vendimi tjetër krijon një të ri.</translation>
  </message>
  <message>
   <source>The number of days is between 0 and {0}.</source>
   <translation>Numri i ditëve është midis 0 dhe {0}.</translation>
  </message>
  <message>
   <source>The number or the time of this change is not formed well.</source>
   <translation>Numri ose koha e këtij ndryshimi nuk është shkruar si duhet.</translation>
  </message>
  <message>
   <source>The other text is in the history: restore it from there.</source>
   <translation>Teksti tjetër është në histori: rikthejeni prej andej.</translation>
  </message>
  <message>
   <source>The pack “{0}” was not taken. {1}</source>
   <translation>Paketa “{0}” nuk u mor. {1}</translation>
  </message>
  <message>
   <source>The packed body is not complete.</source>
   <translation>Trupi i paketuar i kërkesës nuk është i plotë.</translation>
  </message>
  <message>
   <source>The passphrase is too short: {0} characters.</source>
   <translation>Fraza e kalimit është tepër e shkurtër: {0} shenja.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.</source>
   <translation>Fraza e kalimit është e gabuar.</translation>
  </message>
  <message>
   <source>The passphrase of your drafts:</source>
   <translation>Fraza e kalimit e drafteve tuaja:</translation>
  </message>
  <message>
   <source>The password is wrong.</source>
   <translation>Fjalëkalimi është i gabuar.</translation>
  </message>
  <message>
   <source>The password or the code cannot be used.</source>
   <translation>Fjalëkalimi ose kodi nuk mund të përdoret.</translation>
  </message>
  <message>
   <source>The pasted picture cannot be read.</source>
   <translation>Pamja e ngjitur nuk mund të lexohet.</translation>
  </message>
  <message>
   <source>The person for whom you decide wrote part of this content, or has already decided on it.</source>
   <translation>Personi për të cilin vendosni ka shkruar një pjesë të kësaj përmbajtjeje ose ka vendosur tashmë për të.</translation>
  </message>
  <message>
   <source>The person with your e-mail address has come here by another account of your ministry before.</source>
   <translation>Personi me adresën tuaj të postës elektronike ka hyrë këtu më parë me një llogari tjetër të ministrisë suaj.</translation>
  </message>
  <message>
   <source>The picture has {0} x {1} dots; it may have at most {2} million.</source>
   <translation>Figura ka {0} x {1} pika; mund të ketë më së shumti {2} milionë.</translation>
  </message>
  <message>
   <source>The picture is too large: it may have at most {0} MiB.</source>
   <translation>Figura është tepër e madhe: mund të ketë më së shumti {0} MiB.</translation>
  </message>
  <message>
   <source>The picture {0} could not be written.</source>
   <translation>Pamja {0} nuk mundi të shkruhej.</translation>
  </message>
  <message>
   <source>The post that these figures are of is not here.</source>
   <translation>Postimi të cilit i përkasin këto shifra nuk është këtu.</translation>
  </message>
  <message>
   <source>The profile folder {0} cannot be used: {1}.</source>
   <translation>Dosja e profilit {0} nuk mund të përdoret: {1}.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to, so nothing can be changed.</source>
   <translation>Në profilin {0} nuk mund të shkruhet, prandaj asgjë nuk mund të ndryshohet.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to: everything can be read, nothing changed.</source>
   <translation>Në profilin {0} nuk mund të shkruhet: gjithçka mund të lexohet, asgjë të ndryshohet.</translation>
  </message>
  <message>
   <source>The profile {0} is open in another Campaign Desk{1}.</source>
   <translation>Profili {0} është i hapur në një Campaign Desk tjetër{1}.</translation>
  </message>
  <message>
   <source>The provider “{0}” has no https address.</source>
   <translation>Ofruesi “{0}” nuk ka adresë https.</translation>
  </message>
  <message>
   <source>The proxy on the way to {0} does not let the desk through.</source>
   <translation>Proxy në rrugën drejt {0} nuk e lë programin të kalojë.</translation>
  </message>
  <message>
   <source>The record is not here any more, so this cannot be undone.</source>
   <translation>Regjistrimi nuk është më këtu, prandaj kjo nuk mund të zhbëhet.</translation>
  </message>
  <message>
   <source>The record of the network is not on this laptop.</source>
   <translation>Shënimi i rrjetit nuk është në këtë kompjuter.</translation>
  </message>
  <message>
   <source>The record that this change belongs to is not here.</source>
   <translation>Regjistrimi të cilit i takon ky ndryshim nuk është këtu.</translation>
  </message>
  <message>
   <source>The request is larger than the server's limit.</source>
   <translation>Kërkesa është më e madhe se kufiri i serverit.</translation>
  </message>
  <message>
   <source>The request was not understood.</source>
   <translation>Kërkesa nuk u kuptua.</translation>
  </message>
  <message>
   <source>The sample campaign was left out.</source>
   <translation>Fushata shembull u la jashtë.</translation>
  </message>
  <message>
   <source>The server did not keep what it was sent of a picture.</source>
   <translation>Serveri nuk e ruajti atë që iu dërgua nga një figurë.</translation>
  </message>
  <message>
   <source>The server does not have all of {0} yet.</source>
   <translation>Serveri nuk i ka ende të gjitha: {0}.</translation>
  </message>
  <message>
   <source>The server does not sign the head of its ledger with the key that it had before.</source>
   <translation>Serveri nuk e nënshkruan kreun e regjistrit të vet të ndryshimeve me çelësin që kishte më parë.</translation>
  </message>
  <message>
   <source>The server does not take this medium. {0}</source>
   <translation>Serveri nuk e pranon këtë pamje ose film. {0}</translation>
  </message>
  <message>
   <source>The server failed; nothing of this request was applied.</source>
   <translation>Serveri dështoi; asgjë nga kjo kërkesë nuk u zbatua.</translation>
  </message>
  <message>
   <source>The server has {0} bytes of this medium.</source>
   <translation>Serveri ka {0} bajte të kësaj pamjeje ose filmi.</translation>
  </message>
  <message>
   <source>The server is stopping.</source>
   <translation>Serveri po ndalet.</translation>
  </message>
  <message>
   <source>The server seems to have been restored from an older backup; nothing can be handed in until it is confirmed.</source>
   <translation>Serveri duket se u rikthye nga një kopje rezervë më e vjetër; asgjë nuk mund të dorëzohet derisa kjo të konfirmohet.</translation>
  </message>
  <message>
   <source>The server signs the head of its ledger wrongly.</source>
   <translation>Serveri e nënshkruan gabimisht kreun e regjistrit të vet të ndryshimeve.</translation>
  </message>
  <message>
   <source>The server speaks protocol {0}, the program {1} or newer.</source>
   <translation>Serveri flet protokollin {0}, programi {1} ose më të ri.</translation>
  </message>
  <message>
   <source>The server was restored from a backup since this laptop was here last.</source>
   <translation>Serveri u rikthye nga një kopje rezervë që kur ky laptop ishte këtu herën e fundit.</translation>
  </message>
  <message>
   <source>The server's database cannot confirm what is handed in now.</source>
   <translation>Baza e të dhënave e serverit nuk mund ta konfirmojë tani atë që dorëzohet.</translation>
  </message>
  <message>
   <source>The server's history does not reach as far as this laptop's.</source>
   <translation>Historia e serverit nuk arrin aq larg sa ajo e këtij laptopi.</translation>
  </message>
  <message>
   <source>The server’s ledger was rewritten: on {0} it stood otherwise.</source>
   <translation>Regjistri i ndryshimeve i serverit u rishkrua: më {0} ishte ndryshe.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has more than {1} rows.</source>
   <translation>Fleta “{0}” ka më shumë se {1} rreshta.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has no column for: {1}. Its header reads {2}.</source>
   <translation>Fleta “{0}” nuk ka shtyllë për: {1}. Kreu i saj është {2}.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has two columns for “{1}”: “{2}” and “{3}”.</source>
   <translation>Fleta “{0}” ka dy shtylla për “{1}”: “{2}” dhe “{3}”.</translation>
  </message>
  <message>
   <source>The sheet “{0}” is not part of a plan and was left alone.</source>
   <translation>Fleta “{0}” nuk është pjesë e planit dhe u la mënjanë.</translation>
  </message>
  <message>
   <source>The sign-in was given up.</source>
   <translation>U hoq dorë nga hyrja.</translation>
  </message>
  <message>
   <source>The signature of this decision does not fit it.</source>
   <translation>Nënshkrimi i këtij vendimi nuk përputhet me të.</translation>
  </message>
  <message>
   <source>The source text changed since this was written.</source>
   <translation>Teksti burimor ka ndryshuar që kur u shkrua ky.</translation>
  </message>
  <message>
   <source>The spelling program stopped.</source>
   <translation>Programi i drejtshkrimit u ndal.</translation>
  </message>
  <message>
   <source>The text changed again meanwhile.</source>
   <translation>Teksti ndryshoi përsëri ndërkohë.</translation>
  </message>
  <message>
   <source>The text has {0} characters; at most {1} can be kept in one field.</source>
   <translation>Teksti ka {0} shenja; në një fushë mund të ruhen më së shumti {1}.</translation>
  </message>
  <message>
   <source>The text holds carriage returns; lines must end with a line feed.</source>
   <translation>Teksti ka shenja të kthimit në fillim (CR); rreshtat duhet të mbarojnë me LF.</translation>
  </message>
  <message>
   <source>The text holds the character U+{0} at position {1}, which cannot be kept.</source>
   <translation>Teksti ka shenjën U+{0} në pozicionin {1}, që nuk mund të ruhet.</translation>
  </message>
  <message>
   <source>The text holds {0} at place {1}, which no channel takes.</source>
   <translation>Teksti ka {0} në vendin {1}, gjë që asnjë kanal nuk e pranon.</translation>
  </message>
  <message>
   <source>The text is not in Unicode normal form NFC.</source>
   <translation>Teksti nuk është në formën normale Unicode NFC.</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1} ({2} of {3}).</source>
   <translation>Teksti është {0} më i gjatë për {1} ({2} nga {3}).</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1}{2} ({3} of {4}).</source>
   <translation>Teksti është {0} më i gjatë për {1}{2} ({3} nga {4}).</translation>
  </message>
  <message>
   <source>The text that stands was not changed by this.</source>
   <translation>Teksti që vlen nuk u ndryshua nga kjo.</translation>
  </message>
  <message>
   <source>The text, to the letter</source>
   <translation>Teksti, fjalë për fjalë</translation>
  </message>
  <message>
   <source>The time of publication has passed.</source>
   <translation>Koha e botimit ka kaluar.</translation>
  </message>
  <message>
   <source>The times of a series are not written one by one.</source>
   <translation>Orët e një serie nuk shkruhen një nga një.</translation>
  </message>
  <message>
   <source>The title holds a character that {0} does not take.</source>
   <translation>Titulli ka një shenjë që {0} nuk e pranon.</translation>
  </message>
  <message>
   <source>The title is {0} too long for {1} ({2} of {3}).</source>
   <translation>Titulli është {0} më i gjatë për {1} ({2} nga {3}).</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Dy frazat e kalimit nuk janë të njëjta.</translation>
  </message>
  <message>
   <source>The workbook declares XML entities, which no spreadsheet program does.</source>
   <translation>Libri i punës deklaron entitete XML, gjë që nuk e bën asnjë program fletësh llogaritëse.</translation>
  </message>
  <message>
   <source>The workbook has more than {0} sheets.</source>
   <translation>Libri i punës ka më shumë se {0} fletë.</translation>
  </message>
  <message>
   <source>The workbook has no sheet with cells.</source>
   <translation>Libri i punës nuk ka fletë me qeliza.</translation>
  </message>
  <message>
   <source>The workbook is damaged ({0}).</source>
   <translation>Libri i punës është i dëmtuar ({0}).</translation>
  </message>
  <message>
   <source>The workbook is damaged or protected by a password.</source>
   <translation>Libri i punës është i dëmtuar ose i mbrojtur me fjalëkalim.</translation>
  </message>
  <message>
   <source>The workbook unpacks to more than a plan holds.</source>
   <translation>Libri i punës shpaketohet në më shumë se sa mban një plan.</translation>
  </message>
  <message>
   <source>The writers are asked for changes.</source>
   <translation>Shkruesve iu kërkuan ndryshime.</translation>
  </message>
  <message>
   <source>The {0} file is damaged.</source>
   <translation>Skedari {0} është i dëmtuar.</translation>
  </message>
  <message>
   <source>The {0} has been changed again since, so this cannot be undone.</source>
   <translation>{0}: që atëherë ka ndryshuar përsëri, prandaj kjo nuk mund të zhbëhet.</translation>
  </message>
  <message>
   <source>The {0} holds a hidden sign that turns its direction (U+{1}).</source>
   <translation>{0}: ka një shenjë të fshehur që i ndryshon drejtimin (U+{1}).</translation>
  </message>
  <message>
   <source>The {0} holds an invisible sign (U+{1}).</source>
   <translation>{0}: ka një shenjë të padukshme (U+{1}).</translation>
  </message>
  <message>
   <source>There are more; the desk shows all of them.</source>
   <translation>Ka edhe të tjera; tavolina i tregon të gjitha.</translation>
  </message>
  <message>
   <source>There are too many parameters in the address.</source>
   <translation>Ka tepër parametra në adresë.</translation>
  </message>
  <message>
   <source>There is no figure in it.</source>
   <translation>Nuk ka asnjë shifër në të.</translation>
  </message>
  <message>
   <source>There is no pack of wording rules “{0}”.</source>
   <translation>Nuk ka paketë rregullash për fjalët “{0}”.</translation>
  </message>
  <message>
   <source>There is no published post “{0}”. Give the link under which it went out, or its id.</source>
   <translation>Nuk ka postim të botuar “{0}”. Jepni lidhjen me të cilën doli, ose id-në e tij.</translation>
  </message>
  <message>
   <source>There is no role “{0}”.</source>
   <translation>Nuk ka rol “{0}”.</translation>
  </message>
  <message>
   <source>There is no room left for media on the server.</source>
   <translation>Në server nuk ka më vend për pamje dhe filma.</translation>
  </message>
  <message>
   <source>There is no text and no media.</source>
   <translation>Nuk ka tekst dhe as media.</translation>
  </message>
  <message>
   <source>There is no time of publication.</source>
   <translation>Nuk ka kohë botimi.</translation>
  </message>
  <message>
   <source>There is no time zone.</source>
   <translation>Nuk ka zonë kohore.</translation>
  </message>
  <message>
   <source>There is no {0} “{1}” on this laptop.</source>
   <translation>Në këtë laptop nuk ka {0} “{1}”.</translation>
  </message>
  <message>
   <source>There is nothing at this address.</source>
   <translation>Në këtë adresë nuk ka asgjë.</translation>
  </message>
  <message>
   <source>There is nothing to take away.</source>
   <translation>Nuk ka asgjë për t’u hequr.</translation>
  </message>
  <message>
   <source>There is nothing to {0}.</source>
   <translation>Nuk ka asgjë për këtë veprim: {0}.</translation>
  </message>
  <message>
   <source>There were too many tries with a wrong password or code.</source>
   <translation>Pati shumë përpjekje me fjalëkalim ose kod të gabuar.</translation>
  </message>
  <message>
   <source>These countries are invited already.</source>
   <translation>Këto vende janë ftuar tashmë.</translation>
  </message>
  <message>
   <source>These countries have answered already, or were not invited.</source>
   <translation>Këto vende janë përgjigjur tashmë ose nuk janë ftuar.</translation>
  </message>
  <message>
   <source>These countries were reminded today already.</source>
   <translation>Këtyre vendeve u është kujtuar tashmë sot.</translation>
  </message>
  <message>
   <source>These decisions are theirs already.</source>
   <translation>Këto vendime janë tashmë të tyret.</translation>
  </message>
  <message>
   <source>They are tried again with the next page of the calendar.</source>
   <translation>Provohet sërish me faqen tjetër të kalendarit.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Sot u janë kujtuar tashmë.</translation>
  </message>
  <message>
   <source>This</source>
   <translation>Kjo</translation>
  </message>
  <message>
   <source>This account said the same on {0}: “{1}”.</source>
   <translation>Kjo llogari e tha të njëjtën gjë më {0}: “{1}”.</translation>
  </message>
  <message>
   <source>This address does not know that method.</source>
   <translation>Kjo adresë nuk e njeh atë metodë.</translation>
  </message>
  <message>
   <source>This belongs to a campaign under embargo and stays in it until then.</source>
   <translation>Kjo i përket një fushate nën embargo dhe mbetet në të deri atëherë.</translation>
  </message>
  <message>
   <source>This campaign is not under embargo.</source>
   <translation>Kjo fushatë nuk është nën embargo.</translation>
  </message>
  <message>
   <source>This campaign is under embargo until {0}.</source>
   <translation>Kjo fushatë është nën embargo deri më {0}.</translation>
  </message>
  <message>
   <source>This change does not say well which record it belongs to.</source>
   <translation>Ky ndryshim nuk e thotë si duhet cilit zë i përket.</translation>
  </message>
  <message>
   <source>This change is not formed as its kind asks.</source>
   <translation>Ky ndryshim nuk është ndërtuar siç e kërkon lloji i tij.</translation>
  </message>
  <message>
   <source>This change is not set aside.</source>
   <translation>Ky ndryshim nuk është lënë mënjanë.</translation>
  </message>
  <message>
   <source>This change was made in another person's name.</source>
   <translation>Ky ndryshim u bë në emër të një personi tjetër.</translation>
  </message>
  <message>
   <source>This change was made on a device that is not yours.</source>
   <translation>Ky ndryshim u bë në një pajisje që nuk është e juaja.</translation>
  </message>
  <message>
   <source>This change writes no field.</source>
   <translation>Ky ndryshim nuk shkruan asnjë fushë.</translation>
  </message>
  <message>
   <source>This code is wrong, or was used already.</source>
   <translation>Ky kod është i gabuar ose është përdorur tashmë.</translation>
  </message>
  <message>
   <source>This conflict was settled already.</source>
   <translation>Ky konflikt u zgjidh tashmë.</translation>
  </message>
  <message>
   <source>This could not be saved: the disk is full or does not answer. Nothing was changed.</source>
   <translation>Kjo nuk mund të ruhej: disku është plot ose nuk përgjigjet. Asgjë nuk ndryshoi.</translation>
  </message>
  <message>
   <source>This could not be saved: the profile cannot be written to.</source>
   <translation>Kjo nuk mund të ruhej: në profil nuk mund të shkruhet.</translation>
  </message>
  <message>
   <source>This country was reminded today already.</source>
   <translation>Këtij vendi i është kujtuar sot tashmë.</translation>
  </message>
  <message>
   <source>This decision is not signed.</source>
   <translation>Ky vendim nuk është i nënshkruar.</translation>
  </message>
  <message>
   <source>This device is not signed in.</source>
   <translation>Kjo pajisje nuk ka hyrë.</translation>
  </message>
  <message>
   <source>This device's name is kept for the web page.</source>
   <translation>Ky emër pajisjeje ruhet për faqen e internetit.</translation>
  </message>
  <message>
   <source>This embargo is over: nothing is held back any more.</source>
   <translation>Kjo embargo ka mbaruar: asgjë nuk mbahet më.</translation>
  </message>
  <message>
   <source>This file is no {0}: {1}.</source>
   <translation>Ky skedar nuk është {0}: {1}.</translation>
  </message>
  <message>
   <source>This form is too old, or another site sent it; nothing was done.</source>
   <translation>Ky formular është shumë i vjetër, ose e dërgoi një sajt tjetër; nuk u bë asgjë.</translation>
  </message>
  <message>
   <source>This invitation is not known, was used already, or has expired.</source>
   <translation>Kjo ftesë nuk njihet, është përdorur tashmë ose ka skaduar.</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>Kjo është tashmë një stërvitje.</translation>
  </message>
  <message>
   <source>This is a drill: nothing of it reaches a channel.</source>
   <translation>Kjo është një stërvitje: asgjë prej saj nuk arrin në një kanal.</translation>
  </message>
  <message>
   <source>This is an OpenDocument file.</source>
   <translation>Ky është një skedar OpenDocument.</translation>
  </message>
  <message>
   <source>This is not a filled-in form.</source>
   <translation>Ky nuk është një formular i plotësuar.</translation>
  </message>
  <message>
   <source>This is not a key that decisions can be signed with.</source>
   <translation>Ky nuk është çelës me të cilin mund të nënshkruhen vendime.</translation>
  </message>
  <message>
   <source>This is not an Excel workbook.</source>
   <translation>Ky nuk është libër pune Excel.</translation>
  </message>
  <message>
   <source>This is under embargo, and {0} does not take part in its campaign.</source>
   <translation>Kjo është nën embargo dhe {0} nuk merr pjesë në fushatën e saj.</translation>
  </message>
  <message>
   <source>This laptop has not heard from the server since {0} (UTC): a stop may stand that it does not know.</source>
   <translation>Ky kompjuter nuk ka dëgjuar nga serveri që nga {0} (UTC): mund të vlejë një pezullim që ai nuk e di.</translation>
  </message>
  <message>
   <source>This laptop is not signed in to a server.</source>
   <translation>Ky laptop nuk ka hyrë në një server.</translation>
  </message>
  <message>
   <source>This laptop is signed out already.</source>
   <translation>Ky laptop është i dalë tashmë.</translation>
  </message>
  <message>
   <source>This laptop was revoked: what others shared is removed from it.</source>
   <translation>Ky laptop u shfuqizua: çfarë ndanë të tjerët u hoq prej tij.</translation>
  </message>
  <message>
   <source>This medium</source>
   <translation>Kjo pamje ose ky film</translation>
  </message>
  <message>
   <source>This needs a fresh proof that it is you.</source>
   <translation>Për këtë nevojitet një provë e re se jeni ju.</translation>
  </message>
  <message>
   <source>This network has no sign-in of a ministry.</source>
   <translation>Ky rrjet nuk ka hyrje të ministrisë.</translation>
  </message>
  <message>
   <source>This network is not here any more.</source>
   <translation>Ky rrjet nuk është më këtu.</translation>
  </message>
  <message>
   <source>This pack of wording rules is too long.</source>
   <translation>Kjo paketë rregullash për fjalët është tepër e gjatë.</translation>
  </message>
  <message>
   <source>This password has {0} characters.</source>
   <translation>Ky fjalëkalim ka kaq shenja: {0}.</translation>
  </message>
  <message>
   <source>This password is easily guessed.</source>
   <translation>Ky fjalëkalim gjendet lehtë.</translation>
  </message>
  <message>
   <source>This person is not active, and signed in nowhere.</source>
   <translation>Ky person nuk është aktiv dhe nuk ka hyrë askund.</translation>
  </message>
  <message>
   <source>This person is not in the network.</source>
   <translation>Ky person nuk është në rrjet.</translation>
  </message>
  <message>
   <source>This picture has no description.</source>
   <translation>Kjo figurë nuk ka përshkrim.</translation>
  </message>
  <message>
   <source>This picture is here but cannot be shown small.</source>
   <translation>Figura është këtu, por nuk mund të shfaqet e vogël.</translation>
  </message>
  <message>
   <source>This picture is not attached to the post.</source>
   <translation>Kjo figurë nuk i është bashkëngjitur postimit.</translation>
  </message>
  <message>
   <source>This picture is not on this laptop yet. It comes with a sync.</source>
   <translation>Figura nuk është ende në këtë laptop. Vjen me sinkronizimin.</translation>
  </message>
  <message>
   <source>This post has an open conflict.</source>
   <translation>Ky postim ka një konflikt të hapur.</translation>
  </message>
  <message>
   <source>This post has no text and no media.</source>
   <translation>Ky postim nuk ka tekst dhe as media.</translation>
  </message>
  <message>
   <source>This post has no time yet, so it cannot be moved.</source>
   <translation>Ky postim ende nuk ka orë, prandaj nuk mund të zhvendoset.</translation>
  </message>
  <message>
   <source>This post has no time yet.</source>
   <translation>Ky postim ende nuk ka orë.</translation>
  </message>
  <message>
   <source>This post is not part of a series.</source>
   <translation>Ky postim nuk është pjesë e një serie.</translation>
  </message>
  <message>
   <source>This post is on hold: {0}</source>
   <translation>Ky postim është i ndalur: {0}</translation>
  </message>
  <message>
   <source>This post is part of a series already.</source>
   <translation>Ky postim është tashmë pjesë e një serie.</translation>
  </message>
  <message>
   <source>This post is public; it cannot be deleted.</source>
   <translation>Ky postim është publik; nuk mund të fshihet.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Ky postim është publik; mbetet në ditën kur doli.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Ky postim është publik; përmbajtja nuk mund të ndryshohet.</translation>
  </message>
  <message>
   <source>This post is {0}; {1}.</source>
   <translation>Ky postim është {0}; {1}.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was approved.</source>
   <translation>Ky postim që nga miratimi mbështetet te qëndrimi “{0}”.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was sent for approval.</source>
   <translation>Ky postim që nga dërgimi për miratim mbështetet te qëndrimi “{0}”.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Ky postim ende pret vendimin tuaj.</translation>
  </message>
  <message>
   <source>This post waits for nobody's decision.</source>
   <translation>Ky postim nuk pret vendimin e askujt.</translation>
  </message>
  <message>
   <source>This post was public; it stays withdrawn.</source>
   <translation>Ky postim ishte publik; mbetet i tërhequr.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Ky postim u tërhoq. Rihapeni së pari.</translation>
  </message>
  <message>
   <source>This profile holds another person's work.</source>
   <translation>Ky profil mban punën e një personi tjetër.</translation>
  </message>
  <message>
   <source>This profile holds the work of another network.</source>
   <translation>Ky profil mban punën e një rrjeti tjetër.</translation>
  </message>
  <message>
   <source>This profile is locked with a passphrase.</source>
   <translation>Ky profil është i mbyllur me frazë kalimi.</translation>
  </message>
  <message>
   <source>This program speaks protocol {0}; the server asks for {1} or newer.</source>
   <translation>Ky program flet protokollin {0}; serveri kërkon {1} ose më të ri.</translation>
  </message>
  <message>
   <source>This proposal to lift the embargo does not stand any more.</source>
   <translation>Ky propozim për heqjen e embargos nuk vlen më.</translation>
  </message>
  <message>
   <source>This record is a {0}, not a {1}.</source>
   <translation>Ky zë është {0}, jo {1}.</translation>
  </message>
  <message>
   <source>This record is kept by another ministry.</source>
   <translation>Këtë regjistrim e mban një ministri tjetër.</translation>
  </message>
  <message>
   <source>This reminder does not say of which day it is.</source>
   <translation>Ky kujtues nuk thotë i cilës ditë është.</translation>
  </message>
  <message>
   <source>This repeats a claim of the narrative register word for word: “{0}”.</source>
   <translation>Kjo përsërit fjalë për fjalë një pretendim të regjistrit të narrativave: “{0}”.</translation>
  </message>
  <message>
   <source>This request was taken back already.</source>
   <translation>Kjo kërkesë është tërhequr tashmë.</translation>
  </message>
  <message>
   <source>This request was taken back.</source>
   <translation>Kjo kërkesë u tërhoq.</translation>
  </message>
  <message>
   <source>This role is held for a country.</source>
   <translation>Ky rol mbahet për një shtet.</translation>
  </message>
  <message>
   <source>This role is held for the whole network, and not for a country.</source>
   <translation>Ky rol mbahet për të gjithë rrjetin, e jo për një shtet.</translation>
  </message>
  <message>
   <source>This row has the same key as row {0}. Keep one of them.</source>
   <translation>Ky rresht ka të njëjtin çelës si rreshti {0}. Mbani njërin.</translation>
  </message>
  <message>
   <source>This row says the same as row {0}. Keep one of them.</source>
   <translation>Ky rresht thotë të njëjtën gjë si rreshti {0}. Mbani njërin.</translation>
  </message>
  <message>
   <source>This rule makes more than {0} posts.</source>
   <translation>Ky rregull bën më shumë se {0} postime.</translation>
  </message>
  <message>
   <source>This sign-in was begun in another browser, or too long ago.</source>
   <translation>Kjo hyrje u nis në një shfletues tjetër, ose shumë kohë më parë.</translation>
  </message>
  <message>
   <source>This sign-in was used already, or has expired.</source>
   <translation>Kjo hyrje është përdorur tashmë, ose ka skaduar.</translation>
  </message>
  <message>
   <source>This step of the workflow cannot be undone.</source>
   <translation>Ky hap i rrjedhës së punës nuk mund të zhbëhet.</translation>
  </message>
  <message>
   <source>This stop is lifted already.</source>
   <translation>Ky pezullim është hequr tashmë.</translation>
  </message>
  <message>
   <source>This system has no keyring that can keep the key of the database.</source>
   <translation>Ky sistem nuk ka unazë çelësash që mund të ruajë çelësin e bazës së të dhënave.</translation>
  </message>
  <message>
   <source>This token belongs to another device.</source>
   <translation>Ky token i përket një pajisjeje tjetër.</translation>
  </message>
  <message>
   <source>This version does not know records of the kind “{0}”.</source>
   <translation>Ky version nuk njeh regjistrime të llojit “{0}”.</translation>
  </message>
  <message>
   <source>This version does not know the change “{0}”.</source>
   <translation>Ky version nuk e njeh ndryshimin “{0}”.</translation>
  </message>
  <message>
   <source>This version does not know the field “{0}”.</source>
   <translation>Ky version nuk e njeh fushën “{0}”.</translation>
  </message>
  <message>
   <source>This was done to the work of a colleague of the sample. Such work stays behind when a network is joined.</source>
   <translation>Kjo u bë mbi punën e një kolegu të fushatës shembull. Një punë e tillë mbetet pas kur i bashkoheni një rrjeti.</translation>
  </message>
  <message>
   <source>This was kept as a conflict copy.</source>
   <translation>Kjo u ruajt si kopje konflikti.</translation>
  </message>
  <message>
   <source>This was undone already.</source>
   <translation>Kjo është zhbërë tashmë.</translation>
  </message>
  <message>
   <source>This {0} belongs to a {1} that a ministry keeps to itself.</source>
   <translation>Kjo ({0}) i takon diçkaje ({1}) që një ministri e mban për vete.</translation>
  </message>
  <message>
   <source>This {0} cannot be brought back.</source>
   <translation>Kjo nuk mund të kthehet: {0}.</translation>
  </message>
  <message>
   <source>This {0} exists already.</source>
   <translation>Kjo ekziston tashmë: {0}.</translation>
  </message>
  <message>
   <source>This {0} is not deleted.</source>
   <translation>Kjo nuk është fshirë: {0}.</translation>
  </message>
  <message>
   <source>This {0} was deleted.</source>
   <translation>Kjo u fshi: {0}.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Ora</translation>
  </message>
  <message>
   <source>Times by the clock of {0}.</source>
   <translation>Orët sipas orës së vendit {0}.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titulli</translation>
  </message>
  <message>
   <source>To be mended</source>
   <translation>Për t'u ndrequr</translation>
  </message>
  <message>
   <source>To decide here you need an authenticator app: set up the second factor in the desk.</source>
   <translation>Për të vendosur këtu ju duhet një aplikacion vërtetimi: vendosni faktorin e dytë te tavolina.</translation>
  </message>
  <message>
   <source>To the content</source>
   <translation>Te përmbajtja</translation>
  </message>
  <message>
   <source>To the post as it is now</source>
   <translation>Te postimi siç është tani</translation>
  </message>
  <message>
   <source>To what waits for me</source>
   <translation>Te ajo që më pret mua</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Për t’u shkruar</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Përkthimi</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Provoni përsëri pas një çasti.</translation>
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation>Provoni përsëri pas {0} sekondash.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Provoni më vonë.</translation>
  </message>
  <message>
   <source>Try again later. Your administrator finds it in the server’s log as fault {0}.</source>
   <translation>Provoni më vonë. Administratori juaj e gjen gabimin në ditarin e serverit me numrin {0}.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Provoni përsëri.</translation>
  </message>
  <message>
   <source>Two versions of “{0}” are open.</source>
   <translation>Janë të hapura dy versione të “{0}”.</translation>
  </message>
  <message>
   <source>Type the passphrase again. It cannot be recovered.</source>
   <translation>Shkruajeni frazën e kalimit përsëri. Ajo nuk mund të rikuperohet.</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ukraina</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>ukrainisht</translation>
  </message>
  <message>
   <source>Under embargo until {0}</source>
   <translation>Nën embargo deri më {0}</translation>
  </message>
  <message>
   <source>Under embargo until {0} ({1}).</source>
   <translation>Nën embargo deri më {0} ({1}).</translation>
  </message>
  <message>
   <source>Under embargo until {0}.</source>
   <translation>Nën embargo deri më {0}.</translation>
  </message>
  <message>
   <source>Unlock or install one, give a passphrase, or allow a key file (whoever can read the disk can read that).</source>
   <translation>Zhbllokoni ose instaloni një, jepni një frazë kalimi, ose lejoni një skedar çelësi (kush mund të lexojë diskun, mund ta lexojë atë).</translation>
  </message>
  <message>
   <source>Unlock the keyring it was made with, or use another profile with --profile.</source>
   <translation>Zhbllokoni mbajtësen e çelësave me të cilën u bë, ose përdorni një profil tjetër me --profile.</translation>
  </message>
  <message>
   <source>Unlock the keyring, then try again.</source>
   <translation>Zhbllokoni vargun e çelësave, pastaj provoni sërish.</translation>
  </message>
  <message>
   <source>Update Campaign Desk; nothing was changed.</source>
   <translation>Përditësoni Campaign Desk; asgjë nuk ndryshoi.</translation>
  </message>
  <message>
   <source>Update it.</source>
   <translation>Përditësojeni.</translation>
  </message>
  <message>
   <source>Update the program, then decide again.</source>
   <translation>Përditësoni programin, pastaj vendosni përsëri.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>Përditësoni programin.</translation>
  </message>
  <message>
   <source>Update the program. Drafting, saving and export go on meanwhile.</source>
   <translation>Përditësoni programin. Hartimi, ruajtja dhe eksporti vazhdojnë ndërkohë.</translation>
  </message>
  <message>
   <source>Update this program.</source>
   <translation>Përditësojeni këtë program.</translation>
  </message>
  <message>
   <source>Use DAILY, WEEKLY, MONTHLY or YEARLY.</source>
   <translation>Përdorni DAILY, WEEKLY, MONTHLY ose YEARLY.</translation>
  </message>
  <message>
   <source>Use a name such as Europe/Ljubljana.</source>
   <translation>Përdorni një emër si Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>Use a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=6.</source>
   <translation>Përdorni një rregull si FREQ=WEEKLY;BYDAY=MO;COUNT=6.</translation>
  </message>
  <message>
   <source>Use another profile for this one, with --profile.</source>
   <translation>Për këtë përdorni një profil tjetër, me --profile.</translation>
  </message>
  <message>
   <source>Use another profile for yourself, with --profile.</source>
   <translation>Për vete përdorni një profil tjetër, me --profile.</translation>
  </message>
  <message>
   <source>Use another profile with --profile.</source>
   <translation>Përdorni një profil tjetër me --profile.</translation>
  </message>
  <message>
   <source>Use any, all or 1 to {0}.</source>
   <translation>Përdorni any, all ose 1 deri në {0}.</translation>
  </message>
  <message>
   <source>Use approver or lead.</source>
   <translation>Përdorni approver ose lead.</translation>
  </message>
  <message>
   <source>Use at least {0}: several words, for example.</source>
   <translation>Përdorni të paktën {0}: për shembull disa fjalë.</translation>
  </message>
  <message>
   <source>Use at least {0}; words are fine.</source>
   <translation>Përdorni të paktën {0}; edhe fjalët vlejnë.</translation>
  </message>
  <message>
   <source>Use at most {0}.</source>
   <translation>Përdorni më së shumti {0}.</translation>
  </message>
  <message>
   <source>Use change_series_rule.</source>
   <translation>Përdorni change_series_rule.</translation>
  </message>
  <message>
   <source>Use its https:// address.</source>
   <translation>Përdorni adresën e tij me https://.</translation>
  </message>
  <message>
   <source>Use one of those in the settings.</source>
   <translation>Përdorni një nga ato te parametrat.</translation>
  </message>
  <message>
   <source>Use one of {0}.</source>
   <translation>Përdorni një nga {0}.</translation>
  </message>
  <message>
   <source>Use one such as https://desk.example.org.</source>
   <translation>Përdorni një si https://desk.example.org.</translation>
  </message>
  <message>
   <source>Use own, lead or a country code.</source>
   <translation>Përdorni own, lead ose një kod vendi.</translation>
  </message>
  <message>
   <source>Use several words that do not belong together.</source>
   <translation>Përdorni disa fjalë që nuk shkojnë bashkë.</translation>
  </message>
  <message>
   <source>Use the form of the page.</source>
   <translation>Përdorni formularin e faqes.</translation>
  </message>
  <message>
   <source>Use this, this and following, or all.</source>
   <translation>Përdorni this, this and following, ose all.</translation>
  </message>
  <message>
   <source>Use {0} or {1}.</source>
   <translation>Përdorni {0} ose {1}.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Pamjet</translation>
  </message>
  <message>
   <source>Wait a day, or set another deadline.</source>
   <translation>Prisni një ditë, ose caktoni një afat tjetër.</translation>
  </message>
  <message>
   <source>Wait for its time, or have the embargo lifted.</source>
   <translation>Prisni kohën e saj ose kërkoni heqjen e embargos.</translation>
  </message>
  <message>
   <source>Wait for the next one in your authenticator app, or use a recovery code; each counts once.</source>
   <translation>Prisni të radhës në aplikacionin e vërtetimit, ose përdorni një kod rikuperimi; secili vlen një herë.</translation>
  </message>
  <message>
   <source>Wait until the stop is lifted. Only a crisis post passes, with two approvers of its country.</source>
   <translation>Prisni derisa pezullimi të hiqet. Kalon vetëm një postim krize, me dy miratues të vendit të tij.</translation>
  </message>
  <message>
   <source>Wait until then, or have the embargo lifted by two people.</source>
   <translation>Prisni deri atëherë ose le ta heqin embargon dy persona.</translation>
  </message>
  <message>
   <source>Wait until tomorrow, or write a comment.</source>
   <translation>Prisni deri nesër, ose shkruani një koment.</translation>
  </message>
  <message>
   <source>Wait until tomorrow.</source>
   <translation>Prisni deri nesër.</translation>
  </message>
  <message>
   <source>Waiting for me</source>
   <translation>Më pret mua</translation>
  </message>
  <message>
   <source>Waits for {0}</source>
   <translation>Pret: {0}</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Paralajmërim</translation>
  </message>
  <message>
   <source>Week after</source>
   <translation>Java pas saj</translation>
  </message>
  <message>
   <source>Week before</source>
   <translation>Java para saj</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Java {0}</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Çfarë</translation>
  </message>
  <message>
   <source>What answers for your ministry's sign-in is another one.</source>
   <translation>Ajo që përgjigjet për hyrjen e ministrisë suaj është një tjetër.</translation>
  </message>
  <message>
   <source>What is kept as the key of this profile is not a key.</source>
   <translation>Ajo që ruhet si çelës i këtij profili nuk është çelës.</translation>
  </message>
  <message>
   <source>What is public cannot be undone.</source>
   <translation>Ajo që është publike nuk mund të zhbëhet.</translation>
  </message>
  <message>
   <source>What should change (the writers read it)</source>
   <translation>Çfarë duhet të ndryshojë (shkruesit e lexojnë)</translation>
  </message>
  <message>
   <source>What was done is shown by a link.</source>
   <translation>Ajo që është kryer tregohet me një lidhje.</translation>
  </message>
  <message>
   <source>What was handed to somebody cannot be handed on.</source>
   <translation>Ajo që iu dorëzua dikujt nuk mund të dorëzohet më tej.</translation>
  </message>
  <message>
   <source>What was not sent is kept here until you have saved it elsewhere. Ask your administrator.</source>
   <translation>Çfarë nuk u dërgua ruhet këtu derisa ta ruani diku tjetër. Pyesni administratorin.</translation>
  </message>
  <message>
   <source>What you wrote</source>
   <translation>Çfarë shkruat</translation>
  </message>
  <message>
   <source>Who declines a request says why.</source>
   <translation>Kush e refuzon një kërkesë thotë pse.</translation>
  </message>
  <message>
   <source>Withdraw it with a reason.</source>
   <translation>Tërhiqeni me një arsye.</translation>
  </message>
  <message>
   <source>Withdraw the post, or change its text.</source>
   <translation>Tërhiqni postimin, ose ndryshoni tekstin e tij.</translation>
  </message>
  <message>
   <source>Withdraw the post, with a reason.</source>
   <translation>Tërhiqni postimin, me një arsye.</translation>
  </message>
  <message>
   <source>Withdrawing</source>
   <translation>Tërheqja</translation>
  </message>
  <message>
   <source>Withdrawing a post needs a reason.</source>
   <translation>Tërheqja e një postimi kërkon një arsye.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Tërhequr</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Tërhiq…</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Fjalët</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Fjalët</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Gjuha e punës</translation>
  </message>
  <message>
   <source>Write at least one row below the header.</source>
   <translation>Shkruani të paktën një rresht nën krye.</translation>
  </message>
  <message>
   <source>Write at least one, or delete the reading.</source>
   <translation>Shkruani të paktën një, ose fshini leximin.</translation>
  </message>
  <message>
   <source>Write it again.</source>
   <translation>Shkruajeni përsëri.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10.</source>
   <translation>Shkruajeni si 2026-12-10.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10T09:00.</source>
   <translation>Shkruajeni si 2026-12-10T09:00.</translation>
  </message>
  <message>
   <source>Write it as 2026-12.</source>
   <translation>Shkruajeni si 2026-12.</translation>
  </message>
  <message>
   <source>Write it as it is said.</source>
   <translation>Shkruajeni ashtu siç thuhet.</translation>
  </message>
  <message>
   <source>Write it as name@ministry.example.</source>
   <translation>Shkruajeni si name@ministry.example.</translation>
  </message>
  <message>
   <source>Write it down first.</source>
   <translation>Më parë shënojeni.</translation>
  </message>
  <message>
   <source>Write it in a few words.</source>
   <translation>Shkruajeni me pak fjalë.</translation>
  </message>
  <message>
   <source>Write it whole, beginning with https://.</source>
   <translation>Shkruajeni të plotë, duke filluar me https://.</translation>
  </message>
  <message>
   <source>Write less.</source>
   <translation>Shkruani më pak.</translation>
  </message>
  <message>
   <source>Write one.</source>
   <translation>Shkruani një.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Shkruani së pari diçka.</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Shkruani arsyen.</translation>
  </message>
  <message>
   <source>Write the text first.</source>
   <translation>Shkruani së pari tekstin.</translation>
  </message>
  <message>
   <source>Write the text.</source>
   <translation>Shkruani tekstin.</translation>
  </message>
  <message>
   <source>Write what the reservation is.</source>
   <translation>Shkruani cila është rezerva.</translation>
  </message>
  <message>
   <source>Write “{0}” in the text.</source>
   <translation>Shkruani “{0}” në tekst.</translation>
  </message>
  <message>
   <source>Write “{0}” instead.</source>
   <translation>Në vend të kësaj shkruani “{0}”.</translation>
  </message>
  <message>
   <source>You are signed in</source>
   <translation>Keni hyrë</translation>
  </message>
  <message>
   <source>You have already decided on this content.</source>
   <translation>Ju keni vendosur tashmë për këtë përmbajtje.</translation>
  </message>
  <message>
   <source>You hold no role in this network any more.</source>
   <translation>Nuk keni më asnjë rol në këtë rrjet.</translation>
  </message>
  <message>
   <source>You proposed to lift this embargo, so another person has to confirm it.</source>
   <translation>Ju e propozuat heqjen e kësaj embargoje, prandaj duhet ta konfirmojë një person tjetër.</translation>
  </message>
  <message>
   <source>You wrote part of this content, so you cannot approve it.</source>
   <translation>Ju shkruat një pjesë të kësaj përmbajtjeje, prandaj nuk mund ta miratoni.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in did not let you in.</source>
   <translation>Hyrja e ministrisë suaj nuk ju lejoi.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not answer.</source>
   <translation>Hyrja e ministrisë suaj nuk përgjigjet.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say that your e-mail address is verified.</source>
   <translation>Hyrja e ministrisë suaj nuk thotë se adresa juaj e postës elektronike është verifikuar.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say which account it is.</source>
   <translation>Hyrja e ministrisë suaj nuk tregon cila llogari është.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in takes this answer no more.</source>
   <translation>Hyrja e ministrisë suaj nuk e pranon më këtë përgjigje.</translation>
  </message>
  <message>
   <source>Your work is saved here and is sent later.</source>
   <translation>Puna juaj ruhet këtu dhe dërgohet më vonë.</translation>
  </message>
  <message>
   <source>[added:</source>
   <translation>[shtuar:</translation>
  </message>
  <message>
   <source>[removed:</source>
   <translation>[hequr:</translation>
  </message>
  <message>
   <source>a NUL character</source>
   <translation>një shenjë NUL</translation>
  </message>
  <message>
   <source>a line of it is larger than any record</source>
   <translation>një rresht i saj është më i madh se çdo zë</translation>
  </message>
  <message>
   <source>a record of the stream cannot be read ({0})</source>
   <translation>një zë i rrjedhës nuk mund të lexohet ({0})</translation>
  </message>
  <message>
   <source>account</source>
   <translation>llogari</translation>
  </message>
  <message>
   <source>active</source>
   <translation>aktiv</translation>
  </message>
  <message>
   <source>administrator</source>
   <translation>administratori</translation>
  </message>
  <message>
   <source>administrators of the network</source>
   <translation>administratorët e rrjetit</translation>
  </message>
  <message>
   <source>advice</source>
   <translation>këshillë</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>u pajtua</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>përgjigja</translation>
  </message>
  <message>
   <source>approval route</source>
   <translation>rruga e miratimit</translation>
  </message>
  <message>
   <source>approved content</source>
   <translation>përmbajtja e miratuar</translation>
  </message>
  <message>
   <source>approver</source>
   <translation>miratuesi</translation>
  </message>
  <message>
   <source>approvers and administrators of {0}</source>
   <translation>miratuesit dhe administratorët ({0})</translation>
  </message>
  <message>
   <source>approvers and campaign leads</source>
   <translation>miratuesit dhe drejtuesit e fushatave</translation>
  </message>
  <message>
   <source>approvers and campaign leads of {0}</source>
   <translation>miratuesit dhe drejtuesit e fushatave ({0})</translation>
  </message>
  <message>
   <source>approvers of {0}</source>
   <translation>miratuesit ({0})</translation>
  </message>
  <message>
   <source>asked country</source>
   <translation>vendi i kërkuar</translation>
  </message>
  <message>
   <source>asking country</source>
   <translation>vendi që kërkon</translation>
  </message>
  <message>
   <source>audience</source>
   <translation>publiku</translation>
  </message>
  <message>
   <source>blackout</source>
   <translation>ndalesë</translation>
  </message>
  <message>
   <source>campaign</source>
   <translation>fushatë</translation>
  </message>
  <message>
   <source>campaign leads of {0}</source>
   <translation>drejtuesit e fushatave ({0})</translation>
  </message>
  <message>
   <source>channel</source>
   <translation>kanali</translation>
  </message>
  <message>
   <source>channel rules</source>
   <translation>rregullat e kanalit</translation>
  </message>
  <message>
   <source>channels</source>
   <translation>kanalet</translation>
  </message>
  <message>
   <source>claim</source>
   <translation>pretendimi</translation>
  </message>
  <message>
   <source>clicks</source>
   <translation>klikimet</translation>
  </message>
  <message>
   <source>colour</source>
   <translation>ngjyra</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>koment</translation>
  </message>
  <message>
   <source>comment answered</source>
   <translation>përgjigje në koment</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>komentet</translation>
  </message>
  <message>
   <source>confirmed time</source>
   <translation>koha e konfirmuar</translation>
  </message>
  <message>
   <source>conflicts</source>
   <translation>konfliktet</translation>
  </message>
  <message>
   <source>content warning</source>
   <translation>paralajmërimi për përmbajtjen</translation>
  </message>
  <message>
   <source>contributors</source>
   <translation>kontribuesit</translation>
  </message>
  <message>
   <source>coordinator</source>
   <translation>koordinatori</translation>
  </message>
  <message>
   <source>coordinators and administrators of the network</source>
   <translation>koordinatorët dhe administratorët e rrjetit</translation>
  </message>
  <message>
   <source>coordinators of the network</source>
   <translation>koordinatorët e rrjetit</translation>
  </message>
  <message>
   <source>countries</source>
   <translation>vendet</translation>
  </message>
  <message>
   <source>countries asked together</source>
   <translation>vendet e kërkuara bashkë</translation>
  </message>
  <message>
   <source>country</source>
   <translation>vendi</translation>
  </message>
  <message>
   <source>coverage</source>
   <translation>mbulimi</translation>
  </message>
  <message>
   <source>crisis mark</source>
   <translation>shenja e krizës</translation>
  </message>
  <message>
   <source>day it is wanted by</source>
   <translation>dita deri kur kërkohet</translation>
  </message>
  <message>
   <source>day of review</source>
   <translation>dita e rishikimit</translation>
  </message>
  <message>
   <source>day of the reading</source>
   <translation>dita e leximit</translation>
  </message>
  <message>
   <source>days between the same words</source>
   <translation>ditë midis të njëjtave fjalë</translation>
  </message>
  <message>
   <source>deadline</source>
   <translation>afati</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>vendimi</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>vendimet</translation>
  </message>
  <message>
   <source>delegation</source>
   <translation>delegimi</translation>
  </message>
  <message>
   <source>deletion</source>
   <translation>fshirja</translation>
  </message>
  <message>
   <source>device</source>
   <translation>pajisja</translation>
  </message>
  <message>
   <source>different links</source>
   <translation>lidhje të ndryshme</translation>
  </message>
  <message>
   <source>drill</source>
   <translation>stërvitje</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>adresa e e-mailit</translation>
  </message>
  <message>
   <source>effect</source>
   <translation>efekti</translation>
  </message>
  <message>
   <source>embargo</source>
   <translation>embargo</translation>
  </message>
  <message>
   <source>end</source>
   <translation>fundi</translation>
  </message>
  <message>
   <source>end time</source>
   <translation>ora e mbarimit</translation>
  </message>
  <message>
   <source>event</source>
   <translation>ngjarje</translation>
  </message>
  <message>
   <source>evidence</source>
   <translation>gjetjet</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>dita e parë</translation>
  </message>
  <message>
   <source>followers</source>
   <translation>ndjekësit</translation>
  </message>
  <message>
   <source>half of a character</source>
   <translation>gjysma e një shenje</translation>
  </message>
  <message>
   <source>handle</source>
   <translation>emri i llogarisë</translation>
  </message>
  <message>
   <source>handles</source>
   <translation>emrat e llogarive</translation>
  </message>
  <message>
   <source>hashtag_group</source>
   <translation>grup hashtagësh</translation>
  </message>
  <message>
   <source>hashtags</source>
   <translation>hashtagët</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>ndalimi</translation>
  </message>
  <message>
   <source>hours without contact</source>
   <translation>orë pa kontakt</translation>
  </message>
  <message>
   <source>image description</source>
   <translation>përshkrimi i figurës</translation>
  </message>
  <message>
   <source>impact</source>
   <translation>ndikimi</translation>
  </message>
  <message>
   <source>implementation</source>
   <translation>zbatimi</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>në rregull</translation>
  </message>
  <message>
   <source>institution</source>
   <translation>institucioni</translation>
  </message>
  <message>
   <source>it cannot be read ({0})</source>
   <translation>nuk mund të lexohet ({0})</translation>
  </message>
  <message>
   <source>it cannot be withdrawn twice</source>
   <translation>nuk mund të tërhiqet dy herë</translation>
  </message>
  <message>
   <source>it does not carry the server's digest</source>
   <translation>nuk mban përmbledhjen e serverit</translation>
  </message>
  <message>
   <source>it is larger than any answer of a server</source>
   <translation>është më e madhe se çdo përgjigje e një serveri</translation>
  </message>
  <message>
   <source>it is {0} where JSON was expected (status {1})</source>
   <translation>është {0} ku pritej JSON (gjendja {1})</translation>
  </message>
  <message>
   <source>it is {0} where a picture or film was expected</source>
   <translation>është {0} ku pritej një pamje ose film</translation>
  </message>
  <message>
   <source>it is {0} where a stream of events was expected</source>
   <translation>është {0} ku pritej një rrjedhë ngjarjesh</translation>
  </message>
  <message>
   <source>it is {0} where a stream of records was expected</source>
   <translation>është {0} ku pritej një rrjedhë zërash</translation>
  </message>
  <message>
   <source>it leaves out a field that was not handed in</source>
   <translation>lë jashtë një fushë që nuk u dorëzua</translation>
  </message>
  <message>
   <source>it leaves out words of work that was not handed in with the question</source>
   <translation>lë jashtë fjalë të një pune që nuk u dorëzua me pyetjen</translation>
  </message>
  <message>
   <source>it was changed or cut short on the way</source>
   <translation>u ndryshua ose u shkurtua rrugës</translation>
  </message>
  <message>
   <source>its status is {0}</source>
   <translation>gjendja e saj është {0}</translation>
  </message>
  <message>
   <source>language</source>
   <translation>gjuha</translation>
  </message>
  <message>
   <source>lapse</source>
   <translation>skadimi</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>dita e fundit</translation>
  </message>
  <message>
   <source>later</source>
   <translation>më vonë</translation>
  </message>
  <message>
   <source>lead</source>
   <translation>drejtuesi</translation>
  </message>
  <message>
   <source>lead country</source>
   <translation>vendi drejtues</translation>
  </message>
  <message>
   <source>lifting of the embargo</source>
   <translation>heqja e embargos</translation>
  </message>
  <message>
   <source>lifting of the stop</source>
   <translation>heqja e pezullimit</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>kufiri</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>qëndrimet</translation>
  </message>
  <message>
   <source>link</source>
   <translation>lidhja</translation>
  </message>
  <message>
   <source>local start</source>
   <translation>fillimi në orën vendore</translation>
  </message>
  <message>
   <source>media</source>
   <translation>media</translation>
  </message>
  <message>
   <source>mentions</source>
   <translation>përmendjet</translation>
  </message>
  <message>
   <source>message</source>
   <translation>mesazh</translation>
  </message>
  <message>
   <source>name</source>
   <translation>emri</translation>
  </message>
  <message>
   <source>narrative</source>
   <translation>narrativë</translation>
  </message>
  <message>
   <source>network</source>
   <translation>rrjeti</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>ende pa orë</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>askush nuk mund të vendosë</translation>
  </message>
  <message>
   <source>nobody is left who does not decide in another step</source>
   <translation>nuk mbetet askush që nuk vendos në një hap tjetër</translation>
  </message>
  <message>
   <source>not signed</source>
   <translation>pa nënshkrim</translation>
  </message>
  <message>
   <source>not yet counted</source>
   <translation>ende pa u numëruar</translation>
  </message>
  <message>
   <source>note</source>
   <translation>shënim</translation>
  </message>
  <message>
   <source>objective</source>
   <translation>objektivi</translation>
  </message>
  <message>
   <source>observer</source>
   <translation>vëzhguesi</translation>
  </message>
  <message>
   <source>occasion</source>
   <translation>rasti</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>zyrtari</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of a country that takes part</source>
   <translation>zyrtarët, miratuesit dhe drejtuesit e fushatave të një vendi pjesëmarrës</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of {0}</source>
   <translation>zyrtarët, miratuesit dhe drejtuesit e fushatave ({0})</translation>
  </message>
  <message>
   <source>on the web page: the server says so, no desk signed it</source>
   <translation>në faqen e internetit: kështu thotë serveri, asnjë tavolinë nuk e nënshkroi</translation>
  </message>
  <message>
   <source>one more person</source>
   <translation>edhe një person</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>një person</translation>
  </message>
  <message>
   <source>only a draft can be sent for approval</source>
   <translation>vetëm një draft mund të dërgohet për miratim</translation>
  </message>
  <message>
   <source>only a post in review can be taken back from it</source>
   <translation>vetëm një postim në shqyrtim mund të merret mbrapsht prej tij</translation>
  </message>
  <message>
   <source>only a scheduled post can be marked as published</source>
   <translation>vetëm një postim në orar mund të shënohet si i botuar</translation>
  </message>
  <message>
   <source>only a scheduled post can be taken off the schedule</source>
   <translation>vetëm një postim në orar mund të hiqet nga orari</translation>
  </message>
  <message>
   <source>only a withdrawn post can be reopened</source>
   <translation>vetëm një postim i tërhequr mund të rihapet</translation>
  </message>
  <message>
   <source>only an approved post can be scheduled</source>
   <translation>vetëm një postim i miratuar mund të vihet në orar</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>origjina</translation>
  </message>
  <message>
   <source>override of a blackout</source>
   <translation>përjashtim nga një ndalesë</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>përgjegjësi</translation>
  </message>
  <message>
   <source>pack</source>
   <translation>paketa</translation>
  </message>
  <message>
   <source>part of the message house</source>
   <translation>pjesa e shtëpisë së mesazheve</translation>
  </message>
  <message>
   <source>participation</source>
   <translation>pjesëmarrja</translation>
  </message>
  <message>
   <source>partners</source>
   <translation>partnerët</translation>
  </message>
  <message>
   <source>people with a role in this network</source>
   <translation>personat me rol në këtë rrjet</translation>
  </message>
  <message>
   <source>people with a role in {0}</source>
   <translation>personat me rol ({0})</translation>
  </message>
  <message>
   <source>people with another role</source>
   <translation>persona me rol tjetër</translation>
  </message>
  <message>
   <source>person</source>
   <translation>personi</translation>
  </message>
  <message>
   <source>person who decides instead</source>
   <translation>personi që vendos në vend të tjetrit</translation>
  </message>
  <message>
   <source>person who hands over</source>
   <translation>personi që dorëzon</translation>
  </message>
  <message>
   <source>place</source>
   <translation>vendndodhja</translation>
  </message>
  <message>
   <source>place in the text</source>
   <translation>vendi në tekst</translation>
  </message>
  <message>
   <source>position</source>
   <translation>pozicioni</translation>
  </message>
  <message>
   <source>post</source>
   <translation>postim</translation>
  </message>
  <message>
   <source>proof</source>
   <translation>dëshmia</translation>
  </message>
  <message>
   <source>proposal to lift the embargo</source>
   <translation>propozimi për heqjen e embargos</translation>
  </message>
  <message>
   <source>public key</source>
   <translation>çelësi publik</translation>
  </message>
  <message>
   <source>publication</source>
   <translation>botimi</translation>
  </message>
  <message>
   <source>reach</source>
   <translation>shtrirja</translation>
  </message>
  <message>
   <source>reactions</source>
   <translation>reagimet</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>arsyeja</translation>
  </message>
  <message>
   <source>record</source>
   <translation>regjistrimi</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>kujtesa</translation>
  </message>
  <message>
   <source>request</source>
   <translation>kërkesë</translation>
  </message>
  <message>
   <source>request to cover</source>
   <translation>kërkesa për mbulim</translation>
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
   <translation>revokimi</translation>
  </message>
  <message>
   <source>role</source>
   <translation>roli</translation>
  </message>
  <message>
   <source>roles</source>
   <translation>rolet</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>rregulli</translation>
  </message>
  <message>
   <source>scoring</source>
   <translation>vlerësimi</translation>
  </message>
  <message>
   <source>sensitivity</source>
   <translation>ndjeshmëria</translation>
  </message>
  <message>
   <source>series</source>
   <translation>seri</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>i mbyllur</translation>
  </message>
  <message>
   <source>shares</source>
   <translation>shpërndarjet</translation>
  </message>
  <message>
   <source>side that placed it</source>
   <translation>pala që e vendosi</translation>
  </message>
  <message>
   <source>signed on a desk</source>
   <translation>nënshkruar në një tavolinë</translation>
  </message>
  <message>
   <source>signing_key</source>
   <translation>çelësi i nënshkrimit</translation>
  </message>
  <message>
   <source>skipped dates</source>
   <translation>datat e kapërcyera</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>dikush</translation>
  </message>
  <message>
   <source>source</source>
   <translation>burimi</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>faza</translation>
  </message>
  <message>
   <source>start</source>
   <translation>fillimi</translation>
  </message>
  <message>
   <source>start time</source>
   <translation>ora e fillimit</translation>
  </message>
  <message>
   <source>status</source>
   <translation>gjendja</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>pezullim</translation>
  </message>
  <message>
   <source>strategy</source>
   <translation>strategjia</translation>
  </message>
  <message>
   <source>submission</source>
   <translation>dërgimi</translation>
  </message>
  <message>
   <source>switch</source>
   <translation>çelësi</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>etiketa</translation>
  </message>
  <message>
   <source>taking back</source>
   <translation>marrja mbrapsht</translation>
  </message>
  <message>
   <source>template</source>
   <translation>modeli</translation>
  </message>
  <message>
   <source>text</source>
   <translation>teksti</translation>
  </message>
  <message>
   <source>the invisible sign U+{0}</source>
   <translation>shenja e padukshme U+{0}</translation>
  </message>
  <message>
   <source>the person who wrote it</source>
   <translation>personi që e shkroi</translation>
  </message>
  <message>
   <source>the signature does not fit: altered or forged</source>
   <translation>nënshkrimi nuk përputhet: i ndryshuar ose i falsifikuar</translation>
  </message>
  <message>
   <source>the stream of records does not add up</source>
   <translation>rrjedha e zërave nuk del</translation>
  </message>
  <message>
   <source>the stream of records does not begin as it should ({0})</source>
   <translation>rrjedha e zërave nuk fillon si duhet ({0})</translation>
  </message>
  <message>
   <source>the stream of records has no end</source>
   <translation>rrjedha e zërave nuk ka fund</translation>
  </message>
  <message>
   <source>the stream of records is empty</source>
   <translation>rrjedha e zërave është bosh</translation>
  </message>
  <message>
   <source>the stream of records was cut short</source>
   <translation>rrjedha e zërave u ndërpre</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>i gjithë rrjeti</translation>
  </message>
  <message>
   <source>the {0} changed</source>
   <translation>ndryshoi: {0}</translation>
  </message>
  <message>
   <source>there is nothing left to override</source>
   <translation>nuk ka më çfarë të përjashtohet</translation>
  </message>
  <message>
   <source>those who decide for them</source>
   <translation>ata që vendosin në vend të tyre</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>koha e botimit</translation>
  </message>
  <message>
   <source>time zone</source>
   <translation>zona kohore</translation>
  </message>
  <message>
   <source>title</source>
   <translation>titulli</translation>
  </message>
  <message>
   <source>to fix</source>
   <translation>për t’u rregulluar</translation>
  </message>
  <message>
   <source>translated revision</source>
   <translation>përkthimi i rishikuar</translation>
  </message>
  <message>
   <source>views</source>
   <translation>shikimet</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>pret</translation>
  </message>
  <message>
   <source>website</source>
   <translation>faqja e internetit</translation>
  </message>
  <message>
   <source>withdrawal</source>
   <translation>tërheqja</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>fjalët</translation>
  </message>
  <message>
   <source>wording rules</source>
   <translation>rregullat për fjalët</translation>
  </message>
  <message>
   <source>working language</source>
   <translation>gjuha e punës</translation>
  </message>
  <message>
   <source>{0} asks for a title.</source>
   <translation>{0} kërkon titull.</translation>
  </message>
  <message>
   <source>{0} can decide</source>
   <translation>{0} mund të vendosë</translation>
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>{0} nuk arrihet.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} nuk mund të lexohet: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} nuk mund të shkruhet: {1}.</translation>
  </message>
  <message>
   <source>{0} did not answer in time.</source>
   <translation>{0} nuk u përgjigj në kohë.</translation>
  </message>
  <message>
   <source>{0} does not exist, or you may not see it.</source>
   <translation>{0} nuk ekziston, ose nuk keni të drejtë ta shihni.</translation>
  </message>
  <message>
   <source>{0} does not say whether an emoji counts 1 or 2; counted as 2 the text is too long.</source>
   <translation>{0} nuk thotë nëse një emoji numërohet 1 apo 2; po të numërohet 2, teksti është tepër i gjatë.</translation>
  </message>
  <message>
   <source>{0} does not take {1} in a text.</source>
   <translation>{0} nuk pranon {1} në një tekst.</translation>
  </message>
  <message>
   <source>{0} for {1} ({2})</source>
   <translation>{0} për {1} ({2})</translation>
  </message>
  <message>
   <source>{0} has no description.</source>
   <translation>{0} nuk ka përshkrim.</translation>
  </message>
  <message>
   <source>{0} has {1} MB; at most {2} MB are read.</source>
   <translation>{0} ka {1} MB; lexohen më së shumti {2} MB.</translation>
  </message>
  <message>
   <source>{0} is an export in JSON.</source>
   <translation>{0} është eksport në JSON.</translation>
  </message>
  <message>
   <source>{0} is an old Excel file or protected by a password.</source>
   <translation>{0} është skedar i vjetër Excel ose i mbrojtur me fjalëkalim.</translation>
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation>{0} është bosh.</translation>
  </message>
  <message>
   <source>{0} is not a file.</source>
   <translation>{0} nuk është skedar.</translation>
  </message>
  <message>
   <source>{0} is not invited to this campaign.</source>
   <translation>{0} nuk është ftuar në këtë fushatë.</translation>
  </message>
  <message>
   <source>{0} is said to take only {1} {2}; this text has {3}.</source>
   <translation>Thuhet se {0} pranon vetëm {1} {2}; ky tekst ka {3}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1} only.</source>
   <translation>{0} mund të përdoret vetëm deri më {1}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1}; the post stays public longer.</source>
   <translation>{0} mund të përdoret deri më {1}; postimi mbetet publik më gjatë.</translation>
  </message>
  <message>
   <source>{0} may cut or refuse a text longer than {1} {2}; this has {3}.</source>
   <translation>{0} mund ta shkurtojë ose ta refuzojë një tekst më të gjatë se {1} {2}; ky ka {3}.</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward.</source>
   <translation>{0} më {1} nuk ekziston në {2}: ora shkon përpara.</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back.</source>
   <translation>{0} më {1} ndodh dy herë në {2}: ora kthehet prapa.</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} veta</translation>
  </message>
  <message>
   <source>{0} posts went out under “{1}”. Give the id of one.</source>
   <translation>Me “{1}” dolën disa postime ({0}). Jepni id-në e njërit.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} in a post; {2} are attached.</source>
   <translation>{0} pranon më së shumti {1} në një postim; janë bashkëngjitur {2}.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} {2}; this text has {3}.</source>
   <translation>{0} pranon më së shumti {1} {2}; ky tekst ka {3}.</translation>
  </message>
  <message>
   <source>{0} takes no post without a picture or a film.</source>
   <translation>{0} nuk pranon postim pa figurë ose film.</translation>
  </message>
  <message>
   <source>{0} was done again.</source>
   <translation>U bë përsëri: {0}.</translation>
  </message>
  <message>
   <source>{0} was undone.</source>
   <translation>U zhbë: {0}.</translation>
  </message>
  <message>
   <source>“channel rules”: {0}</source>
   <translation>“rregullat e kanaleve”: {0}</translation>
  </message>
  <message>
   <source>“e-mail address”: It must be an address in small letters.</source>
   <translation>“adresa e emailit”: Duhet të jetë adresë me shkronja të vogla.</translation>
  </message>
  <message>
   <source>“roles”: It must be a list of pairs of a role and a country.</source>
   <translation>“rolet”: Duhet të jetë një listë çiftesh roli dhe vendi.</translation>
  </message>
  <message>
   <source>“{0}” cannot be set as a whole.</source>
   <translation>“{0}” nuk mund të caktohet si e tërë.</translation>
  </message>
  <message>
   <source>“{0}” does not map a header to a column.</source>
   <translation>“{0}” nuk e lidh kreun me një shtyllë.</translation>
  </message>
  <message>
   <source>“{0}” is better said otherwise: {1} ({2}).</source>
   <translation>“{0}” është më mirë të thuhet ndryshe: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is for posts.</source>
   <translation>“{0}” është për postime.</translation>
  </message>
  <message>
   <source>“{0}” is for records of another kind.</source>
   <translation>“{0}” është për shënime të një lloji tjetër.</translation>
  </message>
  <message>
   <source>“{0}” is missing: {1} ({2}).</source>
   <translation>Mungon “{0}”: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is no answer.</source>
   <translation>“{0}” nuk është përgjigje.</translation>
  </message>
  <message>
   <source>“{0}” is no e-mail address.</source>
   <translation>“{0}” nuk është adresë emaili.</translation>
  </message>
  <message>
   <source>“{0}” is no intent.</source>
   <translation>“{0}” nuk është qëllim.</translation>
  </message>
  <message>
   <source>“{0}” is not a country of the network.</source>
   <translation>“{0}” nuk është vend i rrjetit.</translation>
  </message>
  <message>
   <source>“{0}” is not a date. Write it as 2026-12-10 or 10.12.2026.</source>
   <translation>“{0}” nuk është datë. Shkruajeni si 2026-12-10 ose 10.12.2026.</translation>
  </message>
  <message>
   <source>“{0}” is not a day.</source>
   <translation>“{0}” nuk është ditë.</translation>
  </message>
  <message>
   <source>“{0}” is not a local time.</source>
   <translation>“{0}” nuk është orë vendore.</translation>
  </message>
  <message>
   <source>“{0}” is not a month.</source>
   <translation>“{0}” nuk është muaj.</translation>
  </message>
  <message>
   <source>“{0}” is not a part of a series.</source>
   <translation>“{0}” nuk është pjesë e një serie.</translation>
  </message>
  <message>
   <source>“{0}” is not a recurrence rule.</source>
   <translation>“{0}” nuk është rregull përsëritjeje.</translation>
  </message>
  <message>
   <source>“{0}” is not a set.</source>
   <translation>“{0}” nuk është bashkësi.</translation>
  </message>
  <message>
   <source>“{0}” is not a time zone.</source>
   <translation>“{0}” nuk është zonë kohore.</translation>
  </message>
  <message>
   <source>“{0}” is not a whole number from 0 up. Write it without dots and commas: 12500.</source>
   <translation>“{0}” nuk është numër i plotë nga 0 e lart. Shkruajeni pa pika e presje: 12500.</translation>
  </message>
  <message>
   <source>“{0}” is not an encoding of text.</source>
   <translation>“{0}” nuk është kodim teksti.</translation>
  </message>
  <message>
   <source>“{0}” is not encrypted: passwords and drafts could be read on the way.</source>
   <translation>“{0}” nuk është e koduar: fjalëkalimet dhe draftet mund të lexohen rrugës.</translation>
  </message>
  <message>
   <source>“{0}” is not known.</source>
   <translation>“{0}” nuk njihet.</translation>
  </message>
  <message>
   <source>“{0}” is not the address of a server.</source>
   <translation>“{0}” nuk është adresa e një serveri.</translation>
  </message>
  <message>
   <source>“{0}” is not to be used: {1} ({2}).</source>
   <translation>“{0}” nuk duhet përdorur: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is set by the workflow only.</source>
   <translation>“{0}” e cakton vetëm rrjedha e punës.</translation>
  </message>
  <message>
   <source>“{0}” makes no further post.</source>
   <translation>“{0}” nuk bën asnjë postim tjetër.</translation>
  </message>
  <message>
   <source>“{0}” must be a list.</source>
   <translation>“{0}” duhet të jetë listë.</translation>
  </message>
  <message>
   <source>“{0}” needs a footnote: {1} ({2}).</source>
   <translation>“{0}” kërkon një shënim në fund: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}”: {1}</source>
   <translation>“{0}”: {1}</translation>
  </message>
 </context>
 <context>
  <name>SeriesActs</name>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation>Zgjidhni së pari një postim: shtypni Hapësirë në ditën e tij.</translation>
  </message>
  <message>
   <source>Choose one post only.</source>
   <translation>Zgjidhni vetëm një postim.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Fshi</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Të fshihet ky postim?</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated. Give it a date and a time first.</source>
   <translation>Vetëm një postim me orë mund të përsëritet. Jepini së pari një datë dhe një orë.</translation>
  </message>
  <message>
   <source>Skipped: the series goes on without this post.</source>
   <translation>U kapërcye: seria vazhdon pa këtë postim.</translation>
  </message>
  <message>
   <source>{0} of the series deleted.</source>
   <translation>{0} të serisë u fshinë.</translation>
  </message>
  <message>
   <source>{0} of the series moved.</source>
   <translation>{0} të serisë u zhvendosën.</translation>
  </message>
 </context>
 <context>
  <name>SeriesStrip</name>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>Të gjitha postimet e serisë ({0})</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Vetëm ky postim</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Ky dhe të tjerët pas tij ({0})</translation>
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
   <translation>Kërkesë për ndryshime</translation>
  </message>
  <message>
   <source>An approval</source>
   <translation>Miratim</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Postim</translation>
  </message>
  <message>
   <source>Writing the {0}</source>
   <translation>Shkrimi: {0}</translation>
  </message>
 </context>
 <context>
  <name>SetAsideView</name>
  <message>
   <source>A new post with this text. What was refused stays here until you forget it.</source>
   <translation>Postim i ri me këtë tekst. Ajo që u refuzua mbetet këtu derisa ta harroni.</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Kopjo tekstin</translation>
  </message>
  <message>
   <source>Done again; it waits to be sent.</source>
   <translation>U bë përsëri; pret dërgimin.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Harroje</translation>
  </message>
  <message>
   <source>Forget this?</source>
   <translation>Të harrohet kjo?</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Harro…</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Shko te kalendari</translation>
  </message>
  <message>
   <source>It goes from this list. What was written stays in the record's history on this laptop.</source>
   <translation>Largohet nga kjo listë. Ajo që u shkrua mbetet në historinë e regjistrimit në këtë laptop.</translation>
  </message>
  <message>
   <source>Keep it here</source>
   <translation>Mbaje këtu</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Postim i ri me këtë tekst</translation>
  </message>
  <message>
   <source>Nothing is set aside</source>
   <translation>Asgjë nuk është lënë mënjanë</translation>
  </message>
  <message>
   <source>Nothing was written in this change.</source>
   <translation>Në këtë ndryshim nuk u shkrua asgjë.</translation>
  </message>
  <message>
   <source>Open the record</source>
   <translation>Hap regjistrimin</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Të lënë mënjanë</translation>
  </message>
  <message>
   <source>The record is not on this laptop any more.</source>
   <translation>Regjistrimi nuk është më në këtë laptop.</translation>
  </message>
  <message>
   <source>The text is copied.</source>
   <translation>Teksti u kopjua.</translation>
  </message>
  <message>
   <source>There is no record to do it on.</source>
   <translation>Nuk ka regjistrim ku të bëhet.</translation>
  </message>
  <message>
   <source>This change holds no text of a post.</source>
   <translation>Ky ndryshim nuk ka tekst postimi.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Provo përsëri</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>Çfarë u shkrua</translation>
  </message>
  <message>
   <source>When the server refuses something that you did, it comes here with the reason. No word of yours is lost.</source>
   <translation>Kur serveri refuzon diçka që bëtë, ajo vjen këtu me arsyen. Asnjë fjalë juaja nuk humbet.</translation>
  </message>
  <message>
   <source>{0} · refused {1}</source>
   <translation>{0} · refuzuar {1}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>As the system</source>
   <translation>Si sistemi</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>E errët</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Kontrast i lartë</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>E çelët</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key comes out of your passphrase.</source>
   <translation>Draftet janë të koduara; çelësi del nga fraza juaj e kalimit.</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key is kept by the keyring of this system.</source>
   <translation>Draftet janë të koduara; çelësin e ruan unaza e çelësave e këtij sistemi.</translation>
  </message>
 </context>
 <context>
  <name>SettingsView</name>
  <message>
   <source>Appearance</source>
   <translation>Paraqitja</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Ngjyrat</translation>
  </message>
  <message>
   <source>International days of the United Nations, such as 10 December</source>
   <translation>Ditët ndërkombëtare të Kombeve të Bashkuara, si 10 dhjetori</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Gjuha e dritares</translation>
  </message>
  <message>
   <source>National days in the calendar</source>
   <translation>Ditët kombëtare në kalendar</translation>
  </message>
  <message>
   <source>No second time zone</source>
   <translation>Pa zonë të dytë kohore</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Hap dosjen</translation>
  </message>
  <message>
   <source>Open the window in this language</source>
   <translation>Hap dritaren në këtë gjuhë</translation>
  </message>
  <message>
   <source>Second time zone of week and day</source>
   <translation>Zona e dytë kohore e javës dhe ditës</translation>
  </message>
  <message>
   <source>Server and account</source>
   <translation>Serveri dhe llogaria</translation>
  </message>
  <message>
   <source>Show times in</source>
   <translation>Shfaq orët në</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Dil</translation>
  </message>
  <message>
   <source>Signed in to {0}.</source>
   <translation>Keni hyrë në {0}.</translation>
  </message>
  <message>
   <source>Signed in. Your work is being sent, and the network's is fetched.</source>
   <translation>Keni hyrë. Puna juaj po dërgohet dhe e rrjetit po merret.</translation>
  </message>
  <message>
   <source>Signed out of {0}. Sign in to send what waits.</source>
   <translation>Keni dalë nga {0}. Hyni për të dërguar atë që pret.</translation>
  </message>
  <message>
   <source>Signed out. Records and unsent work stay on this laptop.</source>
   <translation>Keni dalë. Regjistrimet dhe puna e padërguar mbeten në këtë laptop.</translation>
  </message>
  <message>
   <source>The server is being told.</source>
   <translation>Serveri po njoftohet.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Ky laptop</translation>
  </message>
  <message>
   <source>This laptop works without a server. Join one: your work then goes along.</source>
   <translation>Ky laptop punon pa server. Lidhuni me një: puna vjen me ju.</translation>
  </message>
  <message>
   <source>Time zone in which times are shown</source>
   <translation>Zona kohore në të cilën shfaqen orët</translation>
  </message>
  <message>
   <source>Times and days</source>
   <translation>Orët dhe ditët</translation>
  </message>
  <message>
   <source>Your work lies in {0}</source>
   <translation>Puna juaj ndodhet në {0}</translation>
  </message>
 </context>
 <context>
  <name>ShiftDays</name>
  <message>
   <source>By</source>
   <translation>Me</translation>
  </message>
  <message>
   <source>Each post keeps its time of day, also when the clocks change.</source>
   <translation>Çdo postim ruan orën e vet të ditës, edhe kur ndërron ora.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Sa</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shtyj</translation>
  </message>
  <message>
   <source>Shift {0}</source>
   <translation>Shtyj {0}</translation>
  </message>
  <message>
   <source>Unit and direction</source>
   <translation>Njësia dhe drejtimi</translation>
  </message>
  <message>
   <source>days earlier</source>
   <translation>ditë më herët</translation>
  </message>
  <message>
   <source>days later</source>
   <translation>ditë më vonë</translation>
  </message>
  <message>
   <source>weeks earlier</source>
   <translation>javë më herët</translation>
  </message>
  <message>
   <source>weeks later</source>
   <translation>javë më vonë</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Every post has a time. Drop one here to take its time away.</source>
   <translation>Çdo postim ka orë. Lëshoni një këtu për t’ia hequr orën.</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>Postim i ri</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Postim i ri, {0}</translation>
  </message>
  <message>
   <source>No post without a time passes the filters.</source>
   <translation>Asnjë postim pa orë nuk i plotëson filtrat.</translation>
  </message>
  <message>
   <source>Nothing is planned for this day.</source>
   <translation>Për këtë ditë nuk është planifikuar asgjë.</translation>
  </message>
  <message>
   <source>Nothing of this day passes the filters.</source>
   <translation>Asgjë e kësaj dite nuk i plotëson filtrat.</translation>
  </message>
  <message>
   <source>Posts of the day</source>
   <translation>Postimet e ditës</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Hiqi orën</translation>
  </message>
  <message>
   <source>The newest {0} are here; filters find the others.</source>
   <translation>Këtu janë {0} më të rejat; të tjerat i gjejnë filtrat.</translation>
  </message>
  <message>
   <source>Unscheduled</source>
   <translation>Pa datë</translation>
  </message>
  <message>
   <source>Unscheduled posts</source>
   <translation>Postime pa datë</translation>
  </message>
  <message>
   <source>Unscheduled · {0}</source>
   <translation>Pa datë · {0}</translation>
  </message>
  <message>
   <source>{0} in review</source>
   <translation>Në shqyrtim: {0}</translation>
  </message>
  <message>
   <source>{0}, the first {1} here; the agenda has all</source>
   <translation>{0}, këtu {1} të parat; axhenda i ka të gjitha</translation>
  </message>
 </context>
 <context>
  <name>SideBar</name>
  <message>
   <source>Places</source>
   <translation>Vendet e punës</translation>
  </message>
 </context>
 <context>
  <name>SidesPanel</name>
  <message>
   <source>As it was · {0}</source>
   <translation>Siç ishte · {0}</translation>
  </message>
  <message>
   <source>Bring it back with this</source>
   <translation>Riktheje me këtë</translation>
  </message>
  <message>
   <source>Keep {0}</source>
   <translation>Mbaj: {0}</translation>
  </message>
  <message>
   <source>Kept beside it · {0}</source>
   <translation>Ruajtur pranë · {0}</translation>
  </message>
  <message>
   <source>Leave it deleted</source>
   <translation>Lëre të fshirë</translation>
  </message>
  <message>
   <source>Stands now · {0}</source>
   <translation>Vlen tani · {0}</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Merr: {0}</translation>
  </message>
  <message>
   <source>Written · {0}</source>
   <translation>Shkruar · {0}</translation>
  </message>
  <message>
   <source>{0} Both are kept here; what is not taken stays in the history.</source>
   <translation>{0} Të dy ruhen këtu; ai që nuk merret mbetet në histori.</translation>
  </message>
  <message>
   <source>{0} and {1} wrote the {2} without seeing each other's.</source>
   <translation>{0} dhe {1} shkruan fushën “{2}” pa e parë njëri-tjetrin.</translation>
  </message>
  <message>
   <source>{0} {1} had written in it, so nothing is lost: decide.</source>
   <translation>{0} Edhe {1} kishte shkruar në të, prandaj asgjë nuk humbet: vendosni.</translation>
  </message>
 </context>
 <context>
  <name>Sight</name>
  <message numerus="yes">
   <source>%n of them are hidden by the filters now.</source>
   <translation>
    <numerusform>%n prej tyre tani e fshehin filtrat.</numerusform>
    <numerusform>%n prej tyre tani i fshehin filtrat.</numerusform>
   </translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Shfaq</translation>
  </message>
  <message>
   <source>The filters hide it now.</source>
   <translation>Filtrat tani e fshehin.</translation>
  </message>
 </context>
 <context>
  <name>SigningKeys</name>
  <message>
   <source>Another desk</source>
   <translation>Një tavolinë tjetër</translation>
  </message>
  <message>
   <source>Keys that sign my decisions</source>
   <translation>Çelësat që nënshkruajnë vendimet e mia</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Shfuqizo</translation>
  </message>
  <message>
   <source>The first decision on a desk makes one. Where in doubt, compare the letters aloud.</source>
   <translation>E krijon vendimi i parë në një tavolinë. Në rast dyshimi, krahasoni shenjat me zë.</translation>
  </message>
  <message>
   <source>The key signs nothing any more; what it signed stays signed.</source>
   <translation>Çelësi nuk nënshkruan më asgjë; ajo që ka nënshkruar mbetet e nënshkruar.</translation>
  </message>
  <message>
   <source>The web page</source>
   <translation>Faqja e internetit</translation>
  </message>
  <message>
   <source>This desk</source>
   <translation>Kjo tavolinë</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>It changed since you translated it. The text of that time is not on this laptop, so nothing is marked.</source>
   <translation>Ndryshoi që kur e përkthyet. Teksti i asaj kohe nuk është në këtë laptop, prandaj nuk shënohet asgjë.</translation>
  </message>
  <message>
   <source>Mark as up to date</source>
   <translation>Shëno si të përditësuar</translation>
  </message>
  <message>
   <source>New words are underlined, words that went are struck out.</source>
   <translation>Fjalët e reja janë nënvizuar, të hequrat janë vijëzuar.</translation>
  </message>
  <message>
   <source>Since you translated revision {0}: {1}</source>
   <translation>Që kur përkthyet versionin {0}: {1}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Burimi</translation>
  </message>
  <message>
   <source>Source text</source>
   <translation>Teksti burimor</translation>
  </message>
  <message>
   <source>Source · {0} · revision {1}</source>
   <translation>Burimi · {0} · versioni {1}</translation>
  </message>
  <message>
   <source>The translation is behind its source</source>
   <translation>Përkthimi ka mbetur pas burimit</translation>
  </message>
  <message>
   <source>This post belongs to no message: there is no joint text beside it.</source>
   <translation>Ky postim nuk i takon një mesazhi: pranë nuk ka tekst të përbashkët.</translation>
  </message>
  <message>
   <source>Translated from revision {0}.</source>
   <translation>Përkthyer nga versioni {0}.</translation>
  </message>
 </context>
 <context>
  <name>Spelling</name>
  <message numerus="yes">
   <source>%n words to look at (F7)</source>
   <translation>
    <numerusform>%n fjalë për t’u parë (F7)</numerusform>
    <numerusform>%n fjalë për t’u parë (F7)</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word to look at (F7)</source>
   <translation>1 fjalë për t’u parë (F7)</translation>
  </message>
  <message>
   <source>Add “{0}” to my words</source>
   <translation>Shto “{0}” te fjalët e mia</translation>
  </message>
  <message>
   <source>Leave “{0}” as it is for now</source>
   <translation>Lëre “{0}” siç është tani për tani</translation>
  </message>
  <message>
   <source>Looking for suggestions…</source>
   <translation>Po kërkohen sugjerime…</translation>
  </message>
  <message>
   <source>No spelling dictionary exists for {0}, so no word is marked.</source>
   <translation>Nuk ka fjalor drejtshkrimor për {0}, prandaj asnjë fjalë nuk shënohet.</translation>
  </message>
  <message>
   <source>No suggestion</source>
   <translation>Asnjë sugjerim</translation>
  </message>
  <message>
   <source>No word is marked.</source>
   <translation>Asnjë fjalë nuk është shënuar.</translation>
  </message>
  <message>
   <source>Spelling, {0}: {1}</source>
   <translation>Drejtshkrimi, {0}: {1}</translation>
  </message>
  <message>
   <source>Take “{0}” out of my words</source>
   <translation>Hiqe “{0}” nga fjalët e mia</translation>
  </message>
  <message>
   <source>The dictionary does not have this word.</source>
   <translation>Fjalori nuk e ka këtë fjalë.</translation>
  </message>
  <message>
   <source>The text cannot be changed here.</source>
   <translation>Teksti nuk mund të ndryshohet këtu.</translation>
  </message>
  <message>
   <source>This laptop has no spelling dictionary for {0}. Put {1}.aff and {1}.dic into the folder “{2}” of the profile.</source>
   <translation>Ky laptop nuk ka fjalor drejtshkrimor për {0}. Vendosni {1}.aff dhe {1}.dic në dosjen “{2}” të profilit.</translation>
  </message>
  <message>
   <source>no unknown word</source>
   <translation>asnjë fjalë e panjohur</translation>
  </message>
  <message>
   <source>“{0}” is no more one of your words.</source>
   <translation>“{0}” nuk është më ndër fjalët tuaja.</translation>
  </message>
  <message>
   <source>“{0}” is one of your words now.</source>
   <translation>“{0}” është tani ndër fjalët tuaja.</translation>
  </message>
 </context>
 <context>
  <name>StopBand</name>
  <message>
   <source>Settle them…</source>
   <translation>Rregulloji…</translation>
  </message>
  <message>
   <source>Stops…</source>
   <translation>Pezullimet…</translation>
  </message>
 </context>
 <context>
  <name>Stops</name>
  <message numerus="yes">
   <source>%n more stops stand.</source>
   <translation>
    <numerusform>Vlen edhe %n pezullim.</numerusform>
    <numerusform>Vlejnë edhe %n pezullime.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts were missed under a stop.</source>
   <translation>
    <numerusform>Gjatë një pezullimi u humb %n postim.</numerusform>
    <numerusform>Gjatë një pezullimi u humbën %n postime.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lift the stop</source>
   <translation>Hiqe pezullimin</translation>
  </message>
  <message>
   <source>Nothing goes out by itself.</source>
   <translation>Asgjë nuk del vetë.</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Publikimi është pezulluar ({0}), që nga {1}, nga {2}: {3}</translation>
  </message>
  <message>
   <source>Why may posts go out again? Nothing is published by this; the reason is kept.</source>
   <translation>Pse mund të dalin sërish postimet? Me këtë nuk publikohet asgjë; arsyeja ruhet.</translation>
  </message>
  <message>
   <source>a campaign</source>
   <translation>një fushatë</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>dikush</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>i gjithë rrjeti</translation>
  </message>
 </context>
 <context>
  <name>StopsDialog</name>
  <message>
   <source>Campaign</source>
   <translation>Fushata</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanali</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Mbyll</translation>
  </message>
  <message>
   <source>Coordinators stop the network, approvers their country, leads their campaigns.</source>
   <translation>Koordinatorët pezullojnë rrjetin, miratuesit vendin e tyre, drejtuesit fushatat e tyre.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Every campaign</source>
   <translation>Çdo fushatë</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>Çdo kanal</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Çdo shtet</translation>
  </message>
  <message>
   <source>Everybody whom it concerns reads it</source>
   <translation>E lexon kushdo që i përket</translation>
  </message>
  <message>
   <source>Lift this stop…</source>
   <translation>Hiqe këtë pezullim…</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>U hoq këtu; vlen kur ta pranojë serveri.</translation>
  </message>
  <message>
   <source>Nothing it covers is scheduled or published until it is lifted; nothing resumes by itself.</source>
   <translation>Asgjë që mbulon nuk planifikohet dhe nuk publikohet derisa të hiqet; asgjë nuk rifillon vetë.</translation>
  </message>
  <message>
   <source>Publishing is stopped.</source>
   <translation>Publikimi është pezulluar.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Arsyeja</translation>
  </message>
  <message>
   <source>Say why: everybody whom it concerns reads it.</source>
   <translation>Thoni pse: e lexon kushdo që i përket.</translation>
  </message>
  <message>
   <source>Stop publishing</source>
   <translation>Pezullo publikimin</translation>
  </message>
  <message>
   <source>Stops of publishing</source>
   <translation>Pezullimet e publikimit</translation>
  </message>
  <message>
   <source>Stops that stand</source>
   <translation>Pezullimet që vlejnë</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>I gjithë rrjeti</translation>
  </message>
 </context>
 <context>
  <name>SubmissionSheet</name>
  <message numerus="yes">
   <source>%n posts are chosen</source>
   <translation>
    <numerusform>%n postim i zgjedhur</numerusform>
    <numerusform>%n postime të zgjedhura</numerusform>
   </translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Edhe kjo është pjesë e vendimit</translation>
  </message>
  <message>
   <source>Approved before. Changed since then: {0}.</source>
   <translation>Miratuar më parë. Ndryshuar që atëherë: {0}.</translation>
  </message>
  <message>
   <source>Its words of then are not on this laptop; these are the words of now.</source>
   <translation>Teksti i asaj kohe nuk është në këtë laptop; ky është teksti i tanishëm.</translation>
  </message>
  <message>
   <source>Mark what changed since the last approved text</source>
   <translation>Shëno çfarë ndryshoi nga teksti i fundit i miratuar</translation>
  </message>
  <message>
   <source>The decision is not yet counted: it waits to be sent.</source>
   <translation>Vendimi ende nuk numërohet: pret dërgimin.</translation>
  </message>
  <message>
   <source>The line on which it rests</source>
   <translation>Qëndrimi te i cili mbështetet</translation>
  </message>
  <message>
   <source>The line, with what changed</source>
   <translation>Qëndrimi me ndryshimet e shënuara</translation>
  </message>
  <message>
   <source>The text to decide on</source>
   <translation>Teksti për të cilin vendoset</translation>
  </message>
  <message>
   <source>You can decide on {0} of {1}; why not on the others stands with each of them.</source>
   <translation>Mund të vendosni për {0} nga {1}; pse jo për të tjerat shkruhet te secila.</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>në shqyrtim</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>asgjë</translation>
  </message>
  <message>
   <source>the text</source>
   <translation>teksti</translation>
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
   <translation>Më shumë</translation>
  </message>
  <message>
   <source>More views of the calendar</source>
   <translation>Pamje të tjera të kalendarit</translation>
  </message>
  <message>
   <source>View of the calendar</source>
   <translation>Pamja e kalendarit</translation>
  </message>
 </context>
 <context>
  <name>SyncState</name>
  <message numerus="yes">
   <source>%n conflicts to settle</source>
   <translation>
    <numerusform>%n konflikt për t’u zgjidhur</numerusform>
    <numerusform>%n konflikte për t’u zgjidhur</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files waiting to send</source>
   <translation>
    <numerusform>%n skedar pret dërgimin</numerusform>
    <numerusform>%n skedarë presin dërgimin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were not sent: Media says why</source>
   <translation>
    <numerusform>%n skedar nuk u dërgua: arsyeja te Media</numerusform>
    <numerusform>%n skedarë nuk u dërguan: arsyeja te Media</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n set aside</source>
   <translation>
    <numerusform>%n e lënë mënjanë</numerusform>
    <numerusform>%n të lëna mënjanë</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting to send</source>
   <translation>
    <numerusform>%n pret dërgimin</numerusform>
    <numerusform>%n presin dërgimin</numerusform>
   </translation>
  </message>
  <message>
   <source>1 conflict to settle</source>
   <translation>1 konflikt për t’u zgjidhur</translation>
  </message>
  <message>
   <source>1 file waiting to send</source>
   <translation>1 skedar pret dërgimin</translation>
  </message>
  <message>
   <source>1 file was not sent: Media says why</source>
   <translation>1 skedar nuk u dërgua: arsyeja te Media</translation>
  </message>
  <message>
   <source>1 waiting to send</source>
   <translation>1 pret dërgimin</translation>
  </message>
  <message>
   <source>All changes saved here</source>
   <translation>Të gjitha ndryshimet janë ruajtur këtu</translation>
  </message>
  <message>
   <source>Fetching: {0} of {1} records.</source>
   <translation>Po merren: {0} nga {1} regjistrime.</translation>
  </message>
  <message>
   <source>No server.</source>
   <translation>Pa server.</translation>
  </message>
  <message>
   <source>Offline.</source>
   <translation>Pa lidhje.</translation>
  </message>
  <message>
   <source>Signed out.</source>
   <translation>Keni dalë.</translation>
  </message>
  <message>
   <source>Syncing.</source>
   <translation>Po sinkronizohet.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Ky profil vetëm mund të lexohet; asgjë nuk mund të ndryshohet.</translation>
  </message>
  <message>
   <source>last synced {0}</source>
   <translation>sinkronizimi i fundit {0}</translation>
  </message>
  <message>
   <source>never synced yet</source>
   <translation>ende pa u sinkronizuar</translation>
  </message>
  <message>
   <source>sending a file: {0} of {1}</source>
   <translation>po dërgohet një skedar: {0} nga {1}</translation>
  </message>
 </context>
 <context>
  <name>Syncing</name>
  <message>
   <source>Nothing is being fetched.</source>
   <translation>Nuk po merret asgjë.</translation>
  </message>
  <message>
   <source>See the report.</source>
   <translation>Shihni raportin.</translation>
  </message>
  <message>
   <source>The program made a mistake in syncing.</source>
   <translation>Programi gaboi gjatë sinkronizimit.</translation>
  </message>
  <message>
   <source>The server waits until you confirm that it is you.</source>
   <translation>Serveri pret derisa të konfirmoni se jeni ju.</translation>
  </message>
  <message>
   <source>There is no server to sync with. Join one in the settings.</source>
   <translation>Nuk ka server për sinkronizim. Lidhuni me një te cilësimet.</translation>
  </message>
 </context>
 <context>
  <name>TemplateForm</name>
  <message>
   <source>Channel</source>
   <translation>Kanali</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>Çdo kanal</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Çdo gjuhë</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Hashtagët</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Gjuha</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Emri</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Teksti</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titulli</translation>
  </message>
 </context>
 <context>
  <name>ThreadDialog</name>
  <message>
   <source>&amp;Number the posts: 1/3, 2/3, 3/3</source>
   <translation>&amp;Numëro postimet: 1/3, 2/3, 3/3</translation>
  </message>
  <message>
   <source>A new post of the thread begins here.</source>
   <translation>Këtu fillon një postim i ri i fillit.</translation>
  </message>
  <message>
   <source>Post {0} of {1} · {2} / {3}</source>
   <translation>Postimi {0} nga {1} · {2} / {3}</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Nda në fill</translation>
  </message>
  <message>
   <source>The posts of the thread</source>
   <translation>Postimet e fillit</translation>
  </message>
  <message>
   <source>The text changed meanwhile. Split it again.</source>
   <translation>Teksti ndryshoi ndërkohë. Ndajeni përsëri.</translation>
  </message>
  <message>
   <source>The text fits {0} as one post.</source>
   <translation>Teksti nxë në {0} si një postim.</translation>
  </message>
  <message numerus="yes">
   <source>The text is a thread of %n posts.</source>
   <translation>
    <numerusform>Teksti është fill me %n postim.</numerusform>
    <numerusform>Teksti është fill me %n postime.</numerusform>
   </translation>
  </message>
  <message>
   <source>The text is being cut.</source>
   <translation>Teksti po ndahet.</translation>
  </message>
  <message>
   <source>The text stays one text with a marked break between two posts, so that it is approved as a whole. Breaks can be moved by hand afterwards.</source>
   <translation>Teksti mbetet një, me ndarje të shënuar mes postimeve, që të miratohet i tëri. Ndarjet mund të zhvendosen më pas me dorë.</translation>
  </message>
  <message>
   <source>This channel has no threads.</source>
   <translation>Ky kanal nuk ka fille.</translation>
  </message>
  <message>
   <source>Write these breaks into the text</source>
   <translation>Shkruaj këto ndarje në tekst</translation>
  </message>
 </context>
 <context>
  <name>Tile</name>
  <message>
   <source>Description: {0}</source>
   <translation>Përshkrimi: {0}</translation>
  </message>
  <message>
   <source>Film {0}</source>
   <translation>Filmi {0}</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>Pa përshkrim.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>Figura {0}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>dhe %n tjetër</numerusform>
    <numerusform>dhe %n të tjera</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TimelineModel</name>
  <message>
   <source>Campaign not here</source>
   <translation>Fushata nuk është këtu</translation>
  </message>
  <message>
   <source>Nothing is planned in these days</source>
   <translation>Në këto ditë nuk është planifikuar asgjë</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Pa fushatë</translation>
  </message>
  <message>
   <source>no campaign runs</source>
   <translation>asnjë fushatë në vazhdim</translation>
  </message>
  <message>
   <source>today</source>
   <translation>sot</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message>
   <source>A day earlier</source>
   <translation>Një ditë më herët</translation>
  </message>
  <message>
   <source>A day later</source>
   <translation>Një ditë më vonë</translation>
  </message>
  <message>
   <source>Change dates…</source>
   <translation>Ndrysho datat…</translation>
  </message>
  <message>
   <source>Choose a campaign first.</source>
   <translation>Zgjidhni së pari një fushatë.</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Postim i ri, {0}</translation>
  </message>
  <message>
   <source>Open the campaign</source>
   <translation>Hap fushatën</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Java {0}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} deri {1}</translation>
  </message>
 </context>
 <context>
  <name>TimelineTable</name>
  <message>
   <source>Timeline</source>
   <translation>Vija kohore</translation>
  </message>
 </context>
 <context>
  <name>TimingRow</name>
  <message>
   <source>Date of publication</source>
   <translation>Data e botimit</translation>
  </message>
  <message>
   <source>Give it a time</source>
   <translation>Jepi orë</translation>
  </message>
  <message>
   <source>Remove the time</source>
   <translation>Hiq orën</translation>
  </message>
  <message>
   <source>Remove the time of publication</source>
   <translation>Hiq kohën e botimit</translation>
  </message>
  <message>
   <source>Time of publication</source>
   <translation>Koha e botimit</translation>
  </message>
  <message>
   <source>Time zone of the audience</source>
   <translation>Zona kohore e publikut</translation>
  </message>
  <message>
   <source>Your time: {0}</source>
   <translation>Ora juaj: {0}</translation>
  </message>
  <message>
   <source>{0} (UTC{1})</source>
   <translation>{0} (UTC{1})</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward. Choose:</source>
   <translation>{0} më {1} nuk ekziston në {2}: ora shkon përpara. Zgjidhni:</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back. Which one?</source>
   <translation>{0} më {1} ndodh dy herë në {2}: ora kthehet prapa. Cila?</translation>
  </message>
 </context>
 <context>
  <name>Tools</name>
  <message>
   <source>By campaign</source>
   <translation>Sipas fushatës</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>Sipas vendit</translation>
  </message>
  <message>
   <source>Lanes</source>
   <translation>Korsitë</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Muaji</translation>
  </message>
  <message>
   <source>Nearer with Ctrl++, farther with Ctrl+-</source>
   <translation>Më afër me Ctrl++, më larg me Ctrl+-</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Tremujori</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Java</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zmadhimi</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>New post</source>
   <translation>Postim i ri</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Kërko</translation>
  </message>
  <message>
   <source>Search (Ctrl+F)</source>
   <translation>Kërko (Ctrl+F)</translation>
  </message>
  <message>
   <source>Search posts, any script (Ctrl+F)</source>
   <translation>Kërko postime, çdo shkrim (Ctrl+F)</translation>
  </message>
 </context>
 <context>
  <name>TranslationsTable</name>
  <message>
   <source>Changed since: the translation is behind</source>
   <translation>Ndryshuar që atëherë: përkthimi ka mbetur pas</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanali</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Vendi</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Gjuha</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Burimi</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Faza</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>Për t’u shkruar</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Përkthimet</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>I përditësuar</translation>
  </message>
 </context>
 <context>
  <name>Trying</name>
  <message numerus="yes">
   <source>%n left as they are: {0}</source>
   <translation>
    <numerusform>%n mbeti siç është: {0}</numerusform>
    <numerusform>%n mbetën siç janë: {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>(and %n other reasons)</source>
   <translation>
    <numerusform>(dhe %n arsye tjetër)</numerusform>
    <numerusform>(dhe %n arsye të tjera)</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Lëri</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Asgjë nuk ndryshoi.</translation>
  </message>
 </context>
 <context>
  <name>ViewsButton</name>
  <message>
   <source>Delete</source>
   <translation>Fshi</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>Ruaj këtë pamje</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Ruaj këtë pamje…</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Riemërto</translation>
  </message>
  <message>
   <source>Rename the view</source>
   <translation>Riemërto pamjen</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>Pamjet e ruajtura</translation>
  </message>
  <message>
   <source>The view “{0}” is gone.</source>
   <translation>Pamja “{0}” nuk është më.</translation>
  </message>
  <message>
   <source>The view “{0}” is kept.</source>
   <translation>Pamja “{0}” u ruajt.</translation>
  </message>
  <message>
   <source>View: {0}</source>
   <translation>Pamja: {0}</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Pamjet</translation>
  </message>
 </context>
 <context>
  <name>WeekPage</name>
  <message>
   <source>Hours of the week</source>
   <translation>Orët e javës</translation>
  </message>
 </context>
 <context>
  <name>Widgets</name>
  <message numerus="yes">
   <source>%n of them new</source>
   <translation>
    <numerusform>%n prej tyre i ri</numerusform>
    <numerusform>%n prej tyre të reja</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <translation>
    <numerusform>%n fjalë</numerusform>
    <numerusform>%n fjalë</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 fjalë</translation>
  </message>
  <message>
   <source>No word changed.</source>
   <translation>Asnjë fjalë nuk ndryshoi.</translation>
  </message>
  <message>
   <source>Only spaces changed.</source>
   <translation>Ndryshuan vetëm hapësirat.</translation>
  </message>
  <message>
   <source>{0} added, {1} removed.</source>
   <translation>Të shtuara: {0}, të hequra: {1}.</translation>
  </message>
  <message numerus="yes">
   <source>{0}, %n waiting</source>
   <translation>
    <numerusform>{0}, %n pret</numerusform>
    <numerusform>{0}, %n presin</numerusform>
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
   <translation>Kopjoji dhe mbyll</translation>
  </message>
  <message>
   <source>Saved here. The desk saves by itself as you type.</source>
   <translation>Ruajtur këtu. Tavolina ruan vetë ndërsa shkruani.</translation>
  </message>
  <message>
   <source>Some words are not kept yet.</source>
   <translation>Disa fjalë ende nuk janë ruajtur.</translation>
  </message>
  <message>
   <source>Stay here</source>
   <translation>Qëndro këtu</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Tavolina ende nuk është hapur.</translation>
  </message>
  <message>
   <source>There is no place “{0}” in this version.</source>
   <translation>Në këtë version nuk ka vend “{0}”.</translation>
  </message>
  <message>
   <source>They could not be saved, or are a comment that was not sent:</source>
   <translation>Nuk mund të ruheshin, ose janë një koment i padërguar:</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Kjo nuk është më në këtë laptop.</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Orët në {0}</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>E kuptova</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Zhbëj</translation>
  </message>
 </context>
 <context>
  <name>WordDiffView</name>
  <message>
   <source>What changed</source>
   <translation>Çfarë ndryshoi</translation>
  </message>
 </context>
 <context>
  <name>WordMarks</name>
  <message>
   <source>Add the footnote</source>
   <translation>Shto fusnotën</translation>
  </message>
  <message>
   <source>Write “{0}”</source>
   <translation>Shkruaj “{0}”</translation>
  </message>
 </context>
 <context>
  <name>WordingForm</name>
  <message>
   <source>Approvers and administrators of the country write its rules.</source>
   <translation>Rregullat e vendit i shkruajnë miratuesit dhe administratorët e tij.</translation>
  </message>
  <message>
   <source>Asks for</source>
   <translation>Kërkon</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Sepse</translation>
  </message>
  <message>
   <source>Better said otherwise</source>
   <translation>Më mirë ndryshe</translation>
  </message>
  <message>
   <source>Blocks</source>
   <translation>Ndalon</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Mbyll</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Fshi</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Efekti</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Çdo gjuhë</translation>
  </message>
  <message>
   <source>Footnote</source>
   <translation>Shënim në fund</translation>
  </message>
  <message>
   <source>Has to be there</source>
   <translation>Duhet të jetë aty</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Gjuha</translation>
  </message>
  <message>
   <source>Needs a footnote</source>
   <translation>Kërkon shënim në fund</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Rregull i ri</translation>
  </message>
  <message>
   <source>Not to be used</source>
   <translation>Nuk përdoret</translation>
  </message>
  <message>
   <source>Only where the text says</source>
   <translation>Vetëm kur teksti thotë</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Rregull</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Ruaj</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Burimi</translation>
  </message>
  <message>
   <source>Switch the pack on to change its rules; then they are your country's own.</source>
   <translation>Aktivizoni paketën për t’i ndryshuar rregullat; pastaj janë të vendit tuaj.</translation>
  </message>
  <message>
   <source>The pack is off: switch it on for it to find anything.</source>
   <translation>Paketa është e çaktivizuar: aktivizojeni që të gjejë diçka.</translation>
  </message>
  <message>
   <source>The rule is kept.</source>
   <translation>Rregulli u ruajt.</translation>
  </message>
  <message>
   <source>The rule was deleted.</source>
   <translation>Rregulli u fshi.</translation>
  </message>
  <message>
   <source>Warns</source>
   <translation>Paralajmëron</translation>
  </message>
  <message>
   <source>Wording rules · {0}</source>
   <translation>Rregulla për fjalët · {0}</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Fjalët</translation>
  </message>
  <message>
   <source>Write instead</source>
   <translation>Në vend të saj</translation>
  </message>
  <message>
   <source>always</source>
   <translation>gjithmonë</translation>
  </message>
  <message>
   <source>such as Kiev*, where * stands for any ending</source>
   <translation>p.sh. Kiev*, ku * zë vendin e çdo mbarese</translation>
  </message>
 </context>
 <context>
  <name>WordingPart</name>
  <message numerus="yes">
   <source>%n rules</source>
   <translation>
    <numerusform>%n rregull</numerusform>
    <numerusform>%n rregulla</numerusform>
   </translation>
  </message>
  <message>
   <source>Country whose wording rules are shown</source>
   <translation>Vendi, rregullat për fjalët e të cilit shfaqen</translation>
  </message>
  <message>
   <source>Own rules</source>
   <translation>Rregulla të veta</translation>
  </message>
  <message>
   <source>Rules mark words in the drafts of a country. Each pack is off until somebody switches it on.</source>
   <translation>Rregullat shënojnë fjalë në draftet e një vendi. Çdo paketë është e çaktivizuar derisa dikush ta aktivizojë.</translation>
  </message>
  <message>
   <source>Show rules…</source>
   <translation>Shfaq rregullat…</translation>
  </message>
  <message>
   <source>Show the rules of {0}</source>
   <translation>Shfaq rregullat: {0}</translation>
  </message>
  <message>
   <source>The approvers and administrators of a country switch its packs on and write its rules.</source>
   <translation>Miratuesit dhe administratorët e një vendi i aktivizojnë paketat dhe i shkruajnë rregullat e tij.</translation>
  </message>
  <message>
   <source>Wording rules</source>
   <translation>Rregulla për fjalët</translation>
  </message>
  <message>
   <source>Write an own rule…</source>
   <translation>Shkruaj një rregull të vet…</translation>
  </message>
  <message>
   <source>“{0}” is switched off.</source>
   <translation>“{0}” u çaktivizua.</translation>
  </message>
  <message>
   <source>“{0}” is switched on.</source>
   <translation>“{0}” u aktivizua.</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message numerus="yes">
   <source>%n events</source>
   <translation>
    <numerusform>%n ngjarje</numerusform>
    <numerusform>%n ngjarje</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n postim</numerusform>
    <numerusform>%n postime</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n</numerusform>
    <numerusform>+%n</numerusform>
   </translation>
  </message>
  <message>
   <source>1 event</source>
   <translation>1 ngjarje</translation>
  </message>
  <message>
   <source>1 post</source>
   <translation>1 postim</translation>
  </message>
  <message numerus="yes">
   <source>{0} of %n posts</source>
   <translation>
    <numerusform>{0} nga %n postim</numerusform>
    <numerusform>{0} nga %n postime</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} nga: {1}</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>“{0}”</translation>
  </message>
 </context>
 <context>
  <name>WorldDays</name>
  <message>
   <source>Day against Trafficking in Persons</source>
   <translation>Dita kundër Trafikimit të Personave</translation>
  </message>
  <message>
   <source>Day for Universal Access to Information</source>
   <translation>Dita e Qasjes Universale në Informacion</translation>
  </message>
  <message>
   <source>Day for the Elimination of Racial Discrimination</source>
   <translation>Dita për Eliminimin e Diskriminimit Racor</translation>
  </message>
  <message>
   <source>Day for the Elimination of Violence against Women</source>
   <translation>Dita për Eliminimin e Dhunës ndaj Grave</translation>
  </message>
  <message>
   <source>Day of Multilateralism and Diplomacy for Peace</source>
   <translation>Dita e Multilateralizmit dhe e Diplomacisë për Paqe</translation>
  </message>
  <message>
   <source>Day of Persons with Disabilities</source>
   <translation>Dita e Personave me Aftësi të Kufizuara</translation>
  </message>
  <message>
   <source>Day to End Impunity for Crimes against Journalists</source>
   <translation>Dita kundër Mosndëshkimit të Krimeve ndaj Gazetarëve</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>Dita e Evropës</translation>
  </message>
  <message>
   <source>Holocaust Remembrance Day</source>
   <translation>Dita e Përkujtimit të Holokaustit</translation>
  </message>
  <message>
   <source>Human Rights Day</source>
   <translation>Dita e të Drejtave të Njeriut</translation>
  </message>
  <message>
   <source>International Anti-Corruption Day</source>
   <translation>Dita Ndërkombëtare kundër Korrupsionit</translation>
  </message>
  <message>
   <source>International Day of Democracy</source>
   <translation>Dita Ndërkombëtare e Demokracisë</translation>
  </message>
  <message>
   <source>International Day of Education</source>
   <translation>Dita Ndërkombëtare e Arsimit</translation>
  </message>
  <message>
   <source>International Day of Families</source>
   <translation>Dita Ndërkombëtare e Familjeve</translation>
  </message>
  <message>
   <source>International Day of Peace</source>
   <translation>Dita Ndërkombëtare e Paqes</translation>
  </message>
  <message>
   <source>International Human Solidarity Day</source>
   <translation>Dita Ndërkombëtare e Solidaritetit Njerëzor</translation>
  </message>
  <message>
   <source>International Literacy Day</source>
   <translation>Dita Ndërkombëtare e Shkrim-Leximit</translation>
  </message>
  <message>
   <source>International Migrants Day</source>
   <translation>Dita Ndërkombëtare e Migrantëve</translation>
  </message>
  <message>
   <source>International Mother Earth Day</source>
   <translation>Dita Ndërkombëtare e Nënës Tokë</translation>
  </message>
  <message>
   <source>International Mother Language Day</source>
   <translation>Dita Ndërkombëtare e Gjuhës Amtare</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Dita Ndërkombëtare e Gruas</translation>
  </message>
  <message>
   <source>International Youth Day</source>
   <translation>Dita Ndërkombëtare e Rinisë</translation>
  </message>
  <message>
   <source>Nelson Mandela Day</source>
   <translation>Dita e Nelson Mandelës</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Pashkët ortodokse</translation>
  </message>
  <message>
   <source>United Nations Day</source>
   <translation>Dita e Kombeve të Bashkuara</translation>
  </message>
  <message>
   <source>Western Easter</source>
   <translation>Pashkët katolike</translation>
  </message>
  <message>
   <source>World AIDS Day</source>
   <translation>Dita Botërore kundër SIDA-s</translation>
  </message>
  <message>
   <source>World Children's Day</source>
   <translation>Dita Botërore e Fëmijëve</translation>
  </message>
  <message>
   <source>World Day for Cultural Diversity</source>
   <translation>Dita Botërore e Diversitetit Kulturor</translation>
  </message>
  <message>
   <source>World Environment Day</source>
   <translation>Dita Botërore e Mjedisit</translation>
  </message>
  <message>
   <source>World Health Day</source>
   <translation>Dita Botërore e Shëndetit</translation>
  </message>
  <message>
   <source>World Humanitarian Day</source>
   <translation>Dita Botërore Humanitare</translation>
  </message>
  <message>
   <source>World Press Freedom Day</source>
   <translation>Dita Botërore e Lirisë së Shtypit</translation>
  </message>
  <message>
   <source>World Refugee Day</source>
   <translation>Dita Botërore e Refugjatëve</translation>
  </message>
  <message>
   <source>World Water Day</source>
   <translation>Dita Botërore e Ujit</translation>
  </message>
 </context>
</TS>
