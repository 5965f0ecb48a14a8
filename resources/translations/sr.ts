<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr">
 <context>
  <name>Acting</name>
  <message>
   <source>The translation is marked as up to date.</source>
   <translation>Превод је означен као ажуран.</translation>
  </message>
 </context>
 <context>
  <name>Administering</name>
  <message>
   <source>This needs the server, which cannot be reached now.</source>
   <translation>За ово је потребан сервер, који сада није доступан.</translation>
  </message>
  <message>
   <source>This needs the server: sign in first, in the settings.</source>
   <translation>За ово је потребан сервер: прво се пријавите, у подешавањима.</translation>
  </message>
  <message>
   <source>{0} has a new role: {1}</source>
   <translation>{0} има нову улогу: {1}</translation>
  </message>
  <message>
   <source>{0} has lost a role: {1}</source>
   <translation>{0} више нема улогу: {1}</translation>
  </message>
  <message>
   <source>{0} may act again.</source>
   <translation>{0} поново сме да ради.</translation>
  </message>
  <message>
   <source>{0} may not act any more.</source>
   <translation>{0} више не сме да ради.</translation>
  </message>
 </context>
 <context>
  <name>AgendaDelegate</name>
  <message>
   <source>Event</source>
   <translation>Догађај</translation>
  </message>
  <message>
   <source>Event, {0}</source>
   <translation>Догађај, {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>данас</translation>
  </message>
 </context>
 <context>
  <name>AgendaModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Догађај: {0}</translation>
  </message>
 </context>
 <context>
  <name>AgendaPage</name>
  <message>
   <source>Agenda</source>
   <translation>Дневни преглед</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Уклони све филтере</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the agenda lists every post with a time, day by day.</source>
   <translation>Горе су постављени филтери. Без њих дневни ред наводи сваку објаву са временом, дан по дан.</translation>
  </message>
  <message>
   <source>No post from here on passes the filters</source>
   <translation>Одавде надаље ниједна објава не одговара филтерима</translation>
  </message>
  <message>
   <source>Nothing is planned from here on</source>
   <translation>Одавде надаље ништа није планирано</translation>
  </message>
  <message>
   <source>The agenda lists every post with a time, day by day. Posts without a time wait in the tray.</source>
   <translation>Дневни преглед наводи сваку објаву с временом, дан по дан. Објаве без времена чекају у фиоци.</translation>
  </message>
 </context>
 <context>
  <name>Ages</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n дан</numerusform>
    <numerusform>%n дана</numerusform>
    <numerusform>%n дана</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n сат</numerusform>
    <numerusform>%n сата</numerusform>
    <numerusform>%n сати</numerusform>
   </translation>
  </message>
  <message>
   <source>late, a reminder is due</source>
   <translation>касни, време је за подсетник</translation>
  </message>
  <message>
   <source>less than an hour</source>
   <translation>мање од једног сата</translation>
  </message>
  <message>
   <source>overdue, ask somebody else</source>
   <translation>рок је прошао, питајте неког другог</translation>
  </message>
 </context>
 <context>
  <name>AidPage</name>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Обриши</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Упишите име.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Сачувај</translation>
  </message>
  <message>
   <source>New entry of the handle book</source>
   <translation>Нова ставка именика</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Нова група хештегова</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Нови шаблон</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Ништа није измењено.</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>Види је само наше министарство</translation>
  </message>
  <message>
   <source>This is kept by {0}: its people change it, you may use it.</source>
   <translation>Ово води {0}: мењају га тамошњи људи, ви га можете користити.</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Немате улогу која пише за неку земљу.</translation>
  </message>
 </context>
 <context>
  <name>AidsView</name>
  <message>
   <source>Handle</source>
   <translation>Корисничко име</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хештегови</translation>
  </message>
  <message>
   <source>Hashtags that belong together, texts to start from, and how institutions are called on each channel: kept once, put in with two keys.</source>
   <translation>Хештегови који иду заједно, текстови од којих се почиње и имена установа на сваком каналу: сачувано једном, убацује се с два тастера.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Слова за претрагу</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Нова група хештегова</translation>
  </message>
  <message>
   <source>New handle</source>
   <translation>Ново корисничко име</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Нови шаблон</translation>
  </message>
  <message>
   <source>No writing aids yet</source>
   <translation>Још нема помагала за писање</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Шаблон</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Упишите неколико слова</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Помагала за писање</translation>
  </message>
  <message>
   <source>Writing aids · {0}</source>
   <translation>Помагала за писање · {0}</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Немате улогу која пише за неку земљу.</translation>
  </message>
  <message>
   <source>ministry only</source>
   <translation>само министарство</translation>
  </message>
  <message>
   <source>“{0}” is deleted.</source>
   <translation>„{0}“ је обрисано.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>„{0}“ је сачувано.</translation>
  </message>
 </context>
 <context>
  <name>AllDay</name>
  <message>
   <source>All day: campaigns, events and national days</source>
   <translation>Цео дан: кампање, догађаји и државни празници</translation>
  </message>
  <message>
   <source>The days of a campaign are changed in the timeline, or on its own page.</source>
   <translation>Дани кампање мењају се на временској линији или на њеној страници.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalPanel</name>
  <message>
   <source>Approval</source>
   <translation>Одобрење</translation>
  </message>
 </context>
 <context>
  <name>Approvals</name>
  <message>
   <source> or </source>
   <translation> или </translation>
  </message>
  <message numerus="yes">
   <source>%n approved.</source>
   <translation>
    <numerusform>%n одобрена.</numerusform>
    <numerusform>%n одобрене.</numerusform>
    <numerusform>%n одобрених.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not approved.</source>
   <translation>
    <numerusform>%n није одобрена.</numerusform>
    <numerusform>%n нису одобрене.</numerusform>
    <numerusform>%n није одобрено.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not sent back.</source>
   <translation>
    <numerusform>%n није враћена.</numerusform>
    <numerusform>%n нису враћене.</numerusform>
    <numerusform>%n није враћено.</numerusform>
   </translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Налог</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>Одобрено.</translation>
  </message>
  <message numerus="yes">
   <source>Changes are requested in %n posts.</source>
   <translation>
    <numerusform>Измене су затражене у %n објави.</numerusform>
    <numerusform>Измене су затражене у %n објаве.</numerusform>
    <numerusform>Измене су затражене у %n објава.</numerusform>
   </translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Измене су затражене.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Упозорење о садржају</translation>
  </message>
  <message>
   <source>Description of {0} ({1})</source>
   <translation>Опис за {0} ({1})</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хештегови</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Језик</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Став</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Веза</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медији</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Ново</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Објава</translation>
  </message>
  <message>
   <source>Sent by {0}, {1}</source>
   <translation>Послао/ла {0}, {1}</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Време</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Наслов</translation>
  </message>
  <message>
   <source>approval steps</source>
   <translation>кораци одобрења</translation>
  </message>
  <message>
   <source>for {0}</source>
   <translation>за {0}</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>на прегледу</translation>
  </message>
  <message>
   <source>its line has changed since</source>
   <translation>став је у међувремену измењен</translation>
  </message>
  <message>
   <source>line on which it rests</source>
   <translation>став на ком почива</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>без времена</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>још без времена</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>нико не може да одлучи</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>неко</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>време објављивања</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>чека: {0}</translation>
  </message>
  <message>
   <source>waits {0}</source>
   <translation>чека {0}</translation>
  </message>
  <message>
   <source>{0} (no time zone)</source>
   <translation>{0} (без временске зоне)</translation>
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
   <translation>Одобрења · {0} за вас</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Одобри</translation>
  </message>
  <message>
   <source>Approve all {0}</source>
   <translation>Одобри све ({0})</translation>
  </message>
  <message>
   <source>Approve {0} of {1}</source>
   <translation>Одобри {0} од {1}</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Прво изаберите објаву.</translation>
  </message>
  <message>
   <source>Choose one post.</source>
   <translation>Изаберите једну објаву.</translation>
  </message>
  <message>
   <source>Ctrl+Enter approves, Ctrl+Shift+Enter requests changes</source>
   <translation>Ctrl+Enter одобрава, Ctrl+Shift+Enter тражи измене</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Иди на календар</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Предај моје одлуке…</translation>
  </message>
  <message>
   <source>Open in the editor</source>
   <translation>Отвори у уређивачу</translation>
  </message>
  <message>
   <source>Posts in review</source>
   <translation>Објаве на прегледу</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Подсети</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Затражи измене</translation>
  </message>
  <message>
   <source>Request changes of all {0}…</source>
   <translation>Затражи измене у свима ({0})…</translation>
  </message>
  <message>
   <source>Request changes of {0} of {1}…</source>
   <translation>Затражи измене: {0} од {1}…</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Затражи измене…</translation>
  </message>
  <message>
   <source>They are reminded: {0}.</source>
   <translation>Подсећају се: {0}.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Данас су већ подсећени.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Ова објава још чека вашу одлуку.</translation>
  </message>
  <message>
   <source>Wait for me</source>
   <translation>Чекају мене</translation>
  </message>
  <message>
   <source>Wait for me · {0}</source>
   <translation>Чекају мене · {0}</translation>
  </message>
  <message>
   <source>Wait for others</source>
   <translation>Чекају друге</translation>
  </message>
  <message>
   <source>Wait for others · {0}</source>
   <translation>Чекају друге · {0}</translation>
  </message>
  <message numerus="yes">
   <source>What should change in these %n posts? Their writers will read it.</source>
   <translation>
    <numerusform>Шта треба изменити у %n објави? Прочитаће њени аутори.</numerusform>
    <numerusform>Шта треба изменити у ове %n објаве? Прочитаће њихови аутори.</numerusform>
    <numerusform>Шта треба изменити у ових %n објава? Прочитаће њихови аутори.</numerusform>
   </translation>
  </message>
  <message>
   <source>What should change in “{0}”? Its writers will read it.</source>
   <translation>Шта треба изменити у „{0}“? Аутори ће то прочитати.</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>Које одлуке</translation>
  </message>
 </context>
 <context>
  <name>AskScope</name>
  <message>
   <source>A post of a series</source>
   <translation>Објава из серије</translation>
  </message>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>Све објаве серије ({0})</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Само ова објава</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Ова и следеће ({0})</translation>
  </message>
  <message>
   <source>This is post {0} of {1} of its series.</source>
   <translation>Ово је објава {0} од {1} у својој серији.</translation>
  </message>
  <message>
   <source>What is public or withdrawn stays as it is.</source>
   <translation>Што је јавно или повучено, остаје како јесте.</translation>
  </message>
 </context>
 <context>
  <name>Bars</name>
  <message>
   <source>over</source>
   <translation>завршена</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>планирана</translation>
  </message>
  <message>
   <source>running</source>
   <translation>у току</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>придружено {0} од {1}</translation>
  </message>
 </context>
 <context>
  <name>BlackoutForm</name>
  <message>
   <source>Approvers keep the blackouts of their country, administrators all.</source>
   <translation>Забране своје земље воде одобраваоци, администратори све.</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Забрана објављивања</translation>
  </message>
  <message>
   <source>Blackouts</source>
   <translation>Забране објављивања</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Канали</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Затвори</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Обриши</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Дејство</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Први дан</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последњи дан</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Ново</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>Повод</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Разлог</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сачувај</translation>
  </message>
  <message>
   <source>The blackout is kept.</source>
   <translation>Забрана је сачувана.</translation>
  </message>
  <message>
   <source>The blackout was deleted.</source>
   <translation>Забрана је избрисана.</translation>
  </message>
  <message>
   <source>all channels</source>
   <translation>сви канали</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>све земље</translation>
  </message>
 </context>
 <context>
  <name>Blackouts</name>
  <message>
   <source>Election silence</source>
   <translation>Изборна тишина</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>Празник</translation>
  </message>
  <message>
   <source>Mourning</source>
   <translation>Жалост</translation>
  </message>
  <message>
   <source>Nothing is published</source>
   <translation>Ништа се не објављује</translation>
  </message>
  <message>
   <source>Own rule</source>
   <translation>Сопствено правило</translation>
  </message>
  <message>
   <source>Publish with care</source>
   <translation>Објављујте обазриво</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>све земље</translation>
  </message>
  <message>
   <source>{0}, nothing is published · {1}: {2}</source>
   <translation>{0}, ништа се не објављује · {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, publish with care · {1}: {2}</source>
   <translation>{0}, објављујте обазриво · {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>Board</name>
  <message>
   <source>A decision is made where the whole text is read. Open the post to approve it or to ask for changes.</source>
   <translation>Одлука се доноси тамо где се чита цео текст. Отворите објаву да је одобрите или затражите измене.</translation>
  </message>
  <message>
   <source>A post becomes a draft again when its text is changed. Open it to write.</source>
   <translation>Објава поново постаје нацрт кад се измени њен текст. Отворите је да пишете.</translation>
  </message>
  <message>
   <source>A post is missed when its time has passed; nobody can put it there.</source>
   <translation>Објава је пропуштена кад јој прође време; нико је не може тамо ставити.</translation>
  </message>
  <message>
   <source>A post is published with the link that proves it. Open the post to note the link.</source>
   <translation>Објава се објављује уз везу која то доказује. Отворите објаву да забележите везу.</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Одобрено</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Затражене измене</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>На прегледу</translation>
  </message>
  <message>
   <source>It has to be sent for approval and approved first.</source>
   <translation>Прво се мора послати на одобрење и одобрити.</translation>
  </message>
  <message>
   <source>It is in review: it can be scheduled once it is approved.</source>
   <translation>На прегледу је: може се заказати кад буде одобрена.</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Пропуштено</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>Задржано</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Објављено</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Задржи</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>Задржи…</translation>
  </message>
  <message>
   <source>Put {0} on hold?</source>
   <translation>Задржавање: {0}?</translation>
  </message>
  <message>
   <source>Release from hold</source>
   <translation>Укини задржавање</translation>
  </message>
  <message>
   <source>Release {0} from hold?</source>
   <translation>Укидање задржавања: {0}?</translation>
  </message>
  <message>
   <source>Released</source>
   <translation>Задржавање укинуто</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Закажи</translation>
  </message>
  <message>
   <source>Schedule {0}?</source>
   <translation>Заказивање: {0}?</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Заказано</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Пошаљи на одобрење</translation>
  </message>
  <message>
   <source>Send {0} for approval?</source>
   <translation>Послати на одобрење ({0})?</translation>
  </message>
  <message>
   <source>Sent for approval</source>
   <translation>Послато на одобрење</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Скини с распореда</translation>
  </message>
  <message>
   <source>Take {0} off the schedule?</source>
   <translation>Скидање с распореда: {0}?</translation>
  </message>
  <message>
   <source>Taken off the schedule</source>
   <translation>Скинуто с распореда</translation>
  </message>
  <message>
   <source>This post is public; it stays where it is.</source>
   <translation>Ова објава је јавна; остаје где јесте.</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>За писање</translation>
  </message>
  <message>
   <source>Why? The reason is kept with the post, and the others read it.</source>
   <translation>Зашто? Разлог се чува уз објаву и други га читају.</translation>
  </message>
  <message>
   <source>Withdraw {0}? Their texts stay readable.</source>
   <translation>Повлачење: {0}? Текстови остају читљиви.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Повучено</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Повуци…</translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message>
   <source>All posts by stage</source>
   <translation>Све објаве по фазама</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Табла</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Прво изаберите објаву.</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Више…</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Отвори објаву</translation>
  </message>
  <message>
   <source>There is no column on that side.</source>
   <translation>На тој страни нема колоне.</translation>
  </message>
 </context>
 <context>
  <name>BookDialog</name>
  <message>
   <source>Brief, participation, messages, coverage, posts with their approvals, and results.</source>
   <translation>Замисао, учешће, поруке, покривеност, објаве са одобрењима и резултати.</translation>
  </message>
  <message>
   <source>Campaign book</source>
   <translation>Књига кампање</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>PDF, to read and to print</source>
   <translation>PDF, за читање и штампу</translation>
  </message>
  <message>
   <source>Save the book…</source>
   <translation>Сачувај књигу…</translation>
  </message>
  <message>
   <source>Save the campaign book</source>
   <translation>Сачувај књигу кампање</translation>
  </message>
  <message>
   <source>The book is being put together.</source>
   <translation>Књига се саставља.</translation>
  </message>
  <message>
   <source>The campaign book was saved as {0}</source>
   <translation>Књига кампање је сачувана као {0}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>Радна свеска (*.xlsx)</translation>
  </message>
  <message>
   <source>XLSX, to count with</source>
   <translation>XLSX, за рачунање</translation>
  </message>
 </context>
 <context>
  <name>BulkBar</name>
  <message numerus="yes">
   <source>%n posts chosen</source>
   <translation>
    <numerusform>Изабрана %n објава</numerusform>
    <numerusform>Изабране %n објаве</numerusform>
    <numerusform>Изабрано %n објава</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Не бирај ниједну</translation>
  </message>
  <message>
   <source>Chosen posts</source>
   <translation>Изабране објаве</translation>
  </message>
  <message>
   <source>Chosen: {0}</source>
   <translation>Изабрано: {0}</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Обриши…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Премести на…</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Задужена особа…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Пошаљи на одобрење</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Помери…</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Одузми време</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Повуци…</translation>
  </message>
 </context>
 <context>
  <name>Calendar</name>
  <message>
   <source>It is scheduled: moved, it stays approved but has to be scheduled again.</source>
   <translation>Објава је заказана: премештена остаје одобрена, али се мора поново заказати.</translation>
  </message>
  <message>
   <source>It is {0}, and its approval covers the time: moved, it is a draft again and is approved anew.</source>
   <translation>Објава је {0} и одобрење важи и за време: премештена је опет нацрт и поново се одобрава.</translation>
  </message>
  <message>
   <source>Not {0}: {1}</source>
   <translation>Без {0}: {1}</translation>
  </message>
  <message>
   <source>The approval or the schedule of {0} would be lost.</source>
   <translation>{0}: одобрење или распоред би се изгубио.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Ова објава је јавна; остаје на дану када је изашла.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Ова објава је повучена. Прво је поново отворите.</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>у сукобу</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>задржано</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>из серије</translation>
  </message>
  <message>
   <source>proposed time</source>
   <translation>предложено време</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>чека слање</translation>
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Напред</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Нова објава, {0}</translation>
  </message>
  <message>
   <source>This page shows all days.</source>
   <translation>Ова страница приказује све дане.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Данас</translation>
  </message>
 </context>
 <context>
  <name>CampaignBody</name>
  <message>
   <source>Activity</source>
   <translation>Активност</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Замисао</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Покривеност</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Датотеке</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Поруке</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>Још нема датотека</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>Још се ништа није догодило</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Преглед</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Учешће</translation>
  </message>
  <message>
   <source>Parts of the campaign</source>
   <translation>Делови кампање</translation>
  </message>
  <message>
   <source>Pictures and films that posts of this campaign show are listed here, with credit and licence.</source>
   <translation>Слике и филмови у објавама ове кампање наведени су овде, с аутором и лиценцом.</translation>
  </message>
  <message>
   <source>Who did what in this campaign, and when, is listed here.</source>
   <translation>Ко је шта радио у овој кампањи, и када, наведено је овде.</translation>
  </message>
  <message>
   <source>led by {0}</source>
   <translation>води {0}</translation>
  </message>
  <message>
   <source>on hold: {0}</source>
   <translation>задржано: {0}</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>придружено {0} од {1}</translation>
  </message>
 </context>
 <context>
  <name>CampaignHead</name>
  <message>
   <source>Answer by {0}.</source>
   <translation>Одговорите до {0}.</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Књига кампање…</translation>
  </message>
  <message>
   <source>Change the answer…</source>
   <translation>Промени одговор…</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Одбиј</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>Придружи се</translation>
  </message>
  <message>
   <source>Join with a reservation…</source>
   <translation>Придружи се с резервом…</translation>
  </message>
  <message>
   <source>{0} asks again.</source>
   <translation>{0} пита поново.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>Земља {0} је одбила.</translation>
  </message>
  <message>
   <source>{0} has joined with a reservation: {1}</source>
   <translation>Земља {0} се придружила с резервом: {1}</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>Земља {0} се придружила.</translation>
  </message>
  <message>
   <source>{0} is invited.</source>
   <translation>Земља {0} је позвана.</translation>
  </message>
 </context>
 <context>
  <name>Campaigns</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>касни %n дан</numerusform>
    <numerusform>касни %n дана</numerusform>
    <numerusform>касни %n дана</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>још %n дан</numerusform>
    <numerusform>још %n дана</numerusform>
    <numerusform>још %n дана</numerusform>
   </translation>
  </message>
  <message>
   <source>, then the </source>
   <translation>, затим </translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>касни 1 дан</translation>
  </message>
  <message>
   <source>1 day left</source>
   <translation>још 1 дан</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>Кампањи је потребан наслов.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Одговор</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Одговор до</translation>
  </message>
  <message>
   <source>Answer by {0}</source>
   <translation>Одговор до {0}</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>Земље</translation>
  </message>
  <message>
   <source>Countries are invited by the lead country, {0}.</source>
   <translation>Земље позива водећа земља ({0}).</translation>
  </message>
  <message>
   <source>Countries are reminded by the lead country, {0}.</source>
   <translation>Земље опомиње водећа земља ({0}).</translation>
  </message>
  <message>
   <source>Countries to invite</source>
   <translation>Земље које позивате</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Дан</translation>
  </message>
  <message>
   <source>Does {0} take part?</source>
   <translation>Да ли {0} учествује?</translation>
  </message>
  <message>
   <source>Embargo</source>
   <translation>Ембарго</translation>
  </message>
  <message>
   <source>Every country that was invited has answered.</source>
   <translation>Свака позвана земља је одговорила.</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Први дан</translation>
  </message>
  <message>
   <source>Give this answer</source>
   <translation>Дај овај одговор</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Позови</translation>
  </message>
  <message>
   <source>Invite countries</source>
   <translation>Позови земље</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последњи дан</translation>
  </message>
  <message>
   <source>Lead country</source>
   <translation>Водећа земља</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Порука</translation>
  </message>
  <message>
   <source>Messages are added by the lead country, {0}.</source>
   <translation>Поруке додаје водећа земља: {0}.</translation>
  </message>
  <message>
   <source>Named officer</source>
   <translation>Именовани службеник</translation>
  </message>
  <message>
   <source>Named officer (can be left empty)</source>
   <translation>Именовани службеник (може остати празно)</translation>
  </message>
  <message>
   <source>New campaign</source>
   <translation>Нова кампања</translation>
  </message>
  <message>
   <source>No deadline set</source>
   <translation>Рок није одређен</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Подсети</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Резерва</translation>
  </message>
  <message>
   <source>Say what the reservation is.</source>
   <translation>Наведите која је резерва.</translation>
  </message>
  <message>
   <source>Set the embargo</source>
   <translation>Постави ембарго</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Неко</translation>
  </message>
  <message>
   <source>Start it</source>
   <translation>Започни</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Кампања се завршава пре него што почне.</translation>
  </message>
  <message>
   <source>The rest of the brief is written on the campaign's page.</source>
   <translation>Остатак замисли пише се на страници кампање.</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Означите бар једну земљу.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Време у {0}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Наслов</translation>
  </message>
  <message>
   <source>Until then nothing of this campaign goes out, and countries that were not invited, observers and administrators of the network get nothing of it. To end it earlier two people are needed.</source>
   <translation>До тада ништа из ове кампање не излази, а земље које нису позване, посматрачи и администратори мреже не добијају ништа. За ранији крај потребне су две особе.</translation>
  </message>
  <message>
   <source>What the reservation is</source>
   <translation>Која је резерва</translation>
  </message>
  <message>
   <source>Which countries are asked again to answer?</source>
   <translation>Које земље се поново моле за одговор?</translation>
  </message>
  <message>
   <source>Which countries are asked to take part?</source>
   <translation>Које земље питате за учешће?</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Радни језик</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Не пишете ни за једну земљу, па не можете започети кампању.</translation>
  </message>
  <message>
   <source>approved by the {0}</source>
   <translation>одобрава {0}</translation>
  </message>
  <message>
   <source>approver of {0}</source>
   <translation>одобравалац ({0})</translation>
  </message>
  <message>
   <source>its licence has ended</source>
   <translation>лиценца је истекла</translation>
  </message>
  <message>
   <source>lead of {0}</source>
   <translation>водилац ({0})</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>још без текста</translation>
  </message>
  <message>
   <source>not to be used after {0}</source>
   <translation>не користити после {0}</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>задржано</translation>
  </message>
  <message>
   <source>reminded {0}</source>
   <translation>подсећено {0}</translation>
  </message>
  <message>
   <source>the post's own country</source>
   <translation>земља објаве</translation>
  </message>
  <message>
   <source>today</source>
   <translation>данас</translation>
  </message>
  <message>
   <source>{0} answered for {1}: {2}</source>
   <translation>{0} је одговорио/ла за {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed {1}: {2}</source>
   <translation>{0} је изменио/ла {1}: {2}</translation>
  </message>
  <message>
   <source>{0} invited {1}</source>
   <translation>{0} је позвао/ла {1}</translation>
  </message>
  <message>
   <source>{0} made {1}</source>
   <translation>{0} је направио/ла {1}</translation>
  </message>
  <message>
   <source>{0} on {1}: {2}</source>
   <translation>{0}, {1}: {2}</translation>
  </message>
  <message>
   <source>{0} reminded {1}</source>
   <translation>{0} је подсетио/ла {1}</translation>
  </message>
  <message>
   <source>{0} set what {1} covers</source>
   <translation>{0} је одредио/ла шта {1} покрива</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} до {1}</translation>
  </message>
  <message>
   <source>{0}: no answer</source>
   <translation>{0}: без одговора</translation>
  </message>
 </context>
 <context>
  <name>CampaignsView</name>
  <message numerus="yes">
   <source>%n countries are invited.</source>
   <translation>
    <numerusform>Позвана је %n земља.</numerusform>
    <numerusform>Позване су %n земље.</numerusform>
    <numerusform>Позвано је %n земаља.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n countries are reminded.</source>
   <translation>
    <numerusform>Подсећа се %n земља.</numerusform>
    <numerusform>Подсећају се %n земље.</numerusform>
    <numerusform>Подсећа се %n земаља.</numerusform>
   </translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Кампање</translation>
  </message>
  <message>
   <source>Invited.</source>
   <translation>Позвано.</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>Овде је укинут; важи када га сервер прихвати.</translation>
  </message>
  <message>
   <source>Message {0}</source>
   <translation>Порука {0}</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>Нова кампања…</translation>
  </message>
  <message>
   <source>One country is reminded.</source>
   <translation>Подсећа се једна земља.</translation>
  </message>
  <message>
   <source>Propose to lift the embargo</source>
   <translation>Предложи укидање ембарга</translation>
  </message>
  <message>
   <source>Proposed. The embargo stands until another person lifts it.</source>
   <translation>Предложено. Ембарго важи док га друга особа не укине.</translation>
  </message>
  <message>
   <source>The answer is given.</source>
   <translation>Одговор је дат.</translation>
  </message>
  <message>
   <source>The embargo is set.</source>
   <translation>Ембарго је постављен.</translation>
  </message>
  <message>
   <source>The embargo stands.</source>
   <translation>Ембарго важи.</translation>
  </message>
  <message>
   <source>This campaign is deleted, or is not on this laptop any more.</source>
   <translation>Ова кампања је избрисана или је више нема на овом лаптопу.</translation>
  </message>
  <message>
   <source>Why does it end before its time? Another person has to agree; the reason is kept.</source>
   <translation>Зашто се завршава пре времена? Друга особа мора да се сложи; разлог се чува.</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Не пишете ни за једну земљу, па не можете започети кампању.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>Земља {0} је одбила.</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>Земља {0} се придружила.</translation>
  </message>
  <message>
   <source>“{0}” is started.</source>
   <translation>Кампања „{0}“ је започета.</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Content warning: {0}</source>
   <translation>Упозорење о садржају: {0}</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Прикажи мање</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Прикажи више</translation>
  </message>
  <message numerus="yes">
   <source>and %n more posts</source>
   <translation>
    <numerusform>и још %n објава</numerusform>
    <numerusform>и још %n објаве</numerusform>
    <numerusform>и још %n објава</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CellMenu</name>
  <message>
   <source>Ask {0} to cover this</source>
   <translation>Замоли {0} да ово покрије</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Покривеност</translation>
  </message>
  <message>
   <source>Coverage on all channels</source>
   <translation>Покривеност на свим каналима</translation>
  </message>
  <message>
   <source>Set the coverage</source>
   <translation>Одреди покривеност</translation>
  </message>
  <message>
   <source>Take the request to {0} back</source>
   <translation>Повуци молбу: {0}</translation>
  </message>
  <message>
   <source>Translate {0}</source>
   <translation>Преведи {0}</translation>
  </message>
  <message>
   <source>Translate {0} into {1}</source>
   <translation>Преведи {0} на језик: {1}</translation>
  </message>
  <message>
   <source>Write a post for {0}</source>
   <translation>Напиши објаву за {0}</translation>
  </message>
  <message>
   <source>choose one campaign first</source>
   <translation>прво изаберите једну кампању</translation>
  </message>
  <message>
   <source>you do not write for this country</source>
   <translation>не пишете за ову земљу</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} на {1}</translation>
  </message>
 </context>
 <context>
  <name>ChangeDates</name>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Change the dates</source>
   <translation>Промени датуме</translation>
  </message>
  <message>
   <source>Change them</source>
   <translation>Промени их</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Први дан</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последњи дан</translation>
  </message>
  <message>
   <source>The campaign would end before it starts.</source>
   <translation>Кампања би се завршила пре него што почне.</translation>
  </message>
  <message>
   <source>The posts stay where they are.</source>
   <translation>Објаве остају где јесу.</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <source>behind its source</source>
   <translation>заостаје за изворником</translation>
  </message>
  <message>
   <source>for its audience {0}</source>
   <translation>за публику {0}</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>у сукобу</translation>
  </message>
  <message>
   <source>needs approval again</source>
   <translation>поново тражи одобрење</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>задржано</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>из серије</translation>
  </message>
  <message>
   <source>publishing is stopped</source>
   <translation>објављивање је обустављено</translation>
  </message>
  <message>
   <source>that is you</source>
   <translation>то сте ви</translation>
  </message>
  <message>
   <source>time proposed, not confirmed</source>
   <translation>време предложено, није потврђено</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>чека слање</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>чека: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChoiceChip</name>
  <message>
   <source>Clear the filter “{0}”</source>
   <translation>Уклони филтер „{0}“</translation>
  </message>
  <message>
   <source>Opens a list.</source>
   <translation>Отвара списак.</translation>
  </message>
  <message>
   <source>Opens a list. Delete takes the filter away.</source>
   <translation>Отвара списак. Delete уклања филтер.</translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n објава</numerusform>
    <numerusform>%n објаве</numerusform>
    <numerusform>%n објава</numerusform>
   </translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Претрага</translation>
  </message>
  <message>
   <source>Search: {0}</source>
   <translation>Претрага: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChooseOwner</name>
  <message>
   <source>Give them</source>
   <translation>Предај их</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Задужена особа</translation>
  </message>
  <message>
   <source>Owner of {0}</source>
   <translation>Власник: {0}</translation>
  </message>
  <message>
   <source>Who looks after them from now on?</source>
   <translation>Ко се од сада стара о њима?</translation>
  </message>
 </context>
 <context>
  <name>CodeDialog</name>
  <message>
   <source>Code</source>
   <translation>Код</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Копирај код</translation>
  </message>
 </context>
 <context>
  <name>Colouring</name>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Colour: campaign</source>
   <translation>Боја: кампања</translation>
  </message>
  <message>
   <source>Colour: country</source>
   <translation>Боја: земља</translation>
  </message>
  <message>
   <source>Colour: status</source>
   <translation>Боја: стање</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Стање</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>&amp;Approving</source>
   <translation>О&amp;добравање</translation>
  </message>
  <message>
   <source>&amp;Calendar</source>
   <translation>&amp;Календар</translation>
  </message>
  <message>
   <source>&amp;Desk</source>
   <translation>&amp;Сто</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Уреди</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Иди</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Помоћ</translation>
  </message>
  <message>
   <source>&amp;Posts</source>
   <translation>Об&amp;јаве</translation>
  </message>
  <message>
   <source>About Campaign Desk</source>
   <translation>О програму Campaign Desk</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Додај слике или филмове…</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Дневни преглед</translation>
  </message>
  <message>
   <source>Answer for my country…</source>
   <translation>Одговори за моју земљу…</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Одобрења</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Одобри изабрано</translation>
  </message>
  <message>
   <source>Begin a drill…</source>
   <translation>Почни вежбу…</translation>
  </message>
  <message>
   <source>Blackouts…</source>
   <translation>Забране објављивања…</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Табла</translation>
  </message>
  <message>
   <source>Board: the post to the column before</source>
   <translation>Табла: објава у претходну колону</translation>
  </message>
  <message>
   <source>Board: the post to the next column</source>
   <translation>Табла: објава у следећу колону</translation>
  </message>
  <message>
   <source>Both at this place of the merge</source>
   <translation>Обоје на овом месту спајања</translation>
  </message>
  <message>
   <source>C&amp;ampaign</source>
   <translation>Ка&amp;мпања</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Календар</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Књига кампање…</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Кампање</translation>
  </message>
  <message>
   <source>Choose all posts shown</source>
   <translation>Изабери све приказане објаве</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Не бирај ниједну</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Уклони све филтере</translation>
  </message>
  <message>
   <source>Close the desk</source>
   <translation>Затвори сто</translation>
  </message>
  <message>
   <source>Comment on the selected words</source>
   <translation>Коментариши изабране речи</translation>
  </message>
  <message>
   <source>Con&amp;flicts</source>
   <translation>&amp;Сукоби</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Сукоби</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Покривеност</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Дан</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Обриши…</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Нацрти</translation>
  </message>
  <message>
   <source>E&amp;ditor</source>
   <translation>Уре&amp;ђивач</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Заврши вежбу…</translation>
  </message>
  <message>
   <source>Filter…</source>
   <translation>Филтер…</translation>
  </message>
  <message>
   <source>Find a command…</source>
   <translation>Нађи наредбу…</translation>
  </message>
  <message>
   <source>Go to date…</source>
   <translation>Иди на датум…</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Предај моје одлуке…</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Позови земље…</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group…</source>
   <translation>Сачувај хештегове као групу…</translation>
  </message>
  <message>
   <source>Keep this text as a template…</source>
   <translation>Сачувај овај текст као шаблон…</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Сачувај овај поглед…</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Тастатура и миш</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Ставови</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медији</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Помињања</translation>
  </message>
  <message>
   <source>Mine at this place of the merge</source>
   <translation>Моје на овом месту спајања</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Месец</translation>
  </message>
  <message>
   <source>Move the chosen posts to…</source>
   <translation>Премести изабране објаве на…</translation>
  </message>
  <message>
   <source>Move the post a day earlier</source>
   <translation>Премести објаву дан раније</translation>
  </message>
  <message>
   <source>Move the post a day later</source>
   <translation>Премести објаву дан касније</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) earlier</source>
   <translation>Премести објаву недељу (или пола сата) раније</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) later</source>
   <translation>Премести објаву недељу (или пола сата) касније</translation>
  </message>
  <message>
   <source>Move the post to…</source>
   <translation>Премести објаву на…</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Наративи</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>Нова кампања…</translation>
  </message>
  <message>
   <source>New event…</source>
   <translation>Нови догађај…</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Нова порука</translation>
  </message>
  <message>
   <source>New post…</source>
   <translation>Нова објава…</translation>
  </message>
  <message>
   <source>New request to other countries…</source>
   <translation>Нова молба другим земљама…</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>Следећи коментар</translation>
  </message>
  <message>
   <source>Next part of the campaign</source>
   <translation>Следећи део кампање</translation>
  </message>
  <message>
   <source>Next period</source>
   <translation>Следећи период</translation>
  </message>
  <message>
   <source>Next place of the merge</source>
   <translation>Следеће место спајања</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Следећа објава дана</translation>
  </message>
  <message>
   <source>Next unknown word</source>
   <translation>Следећа непозната реч</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Обавештења</translation>
  </message>
  <message>
   <source>Owner of the chosen posts…</source>
   <translation>Задужена особа изабраних објава…</translation>
  </message>
  <message>
   <source>Part of the campaign before</source>
   <translation>Претходни део кампање</translation>
  </message>
  <message>
   <source>Part the thread here</source>
   <translation>Подели низ овде</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Људи</translation>
  </message>
  <message>
   <source>Place of the merge before</source>
   <translation>Претходно место спајања</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>Претходни коментар</translation>
  </message>
  <message>
   <source>Previous period</source>
   <translation>Претходни период</translation>
  </message>
  <message>
   <source>Previous post of the day</source>
   <translation>Претходна објава дана</translation>
  </message>
  <message>
   <source>Print or save as PDF…</source>
   <translation>Одштампај или сачувај као PDF…</translation>
  </message>
  <message>
   <source>Put in a group of hashtags…</source>
   <translation>Убаци групу хештегова…</translation>
  </message>
  <message>
   <source>Put in a handle…</source>
   <translation>Убаци корисничко име…</translation>
  </message>
  <message>
   <source>Read in figures from a file…</source>
   <translation>Преузми бројке из датотеке…</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Понови</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Упиши наратив…</translation>
  </message>
  <message>
   <source>Remind silent countries…</source>
   <translation>Подсети земље без одговора…</translation>
  </message>
  <message>
   <source>Remind those it waits for</source>
   <translation>Подсети оне на које се чека</translation>
  </message>
  <message>
   <source>Repeat, or change the rule of the series…</source>
   <translation>Понови, или промени правило серије…</translation>
  </message>
  <message>
   <source>Request changes of what is chosen…</source>
   <translation>Затражи измене изабраног…</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Молбе</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Резултати</translation>
  </message>
  <message>
   <source>Save (done by itself)</source>
   <translation>Сачувај (само од себе)</translation>
  </message>
  <message>
   <source>Save the figures as CSV…</source>
   <translation>Сачувај бројке као CSV…</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Претрага</translation>
  </message>
  <message>
   <source>Send the chosen posts for approval</source>
   <translation>Пошаљи изабране објаве на одобрење</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Одложено</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Подешавања</translation>
  </message>
  <message>
   <source>Settle posts missed under a stop…</source>
   <translation>Среди објаве пропуштене током обуставе…</translation>
  </message>
  <message>
   <source>Settle the comment</source>
   <translation>Закључи коментар</translation>
  </message>
  <message>
   <source>Shift the chosen posts…</source>
   <translation>Помери изабране објаве…</translation>
  </message>
  <message>
   <source>Show or hide the tray and the day</source>
   <translation>Прикажи или сакриј фиоку и дан</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Прескочи ову објаву серије</translation>
  </message>
  <message>
   <source>Split into a thread…</source>
   <translation>Подели у низ…</translation>
  </message>
  <message>
   <source>Start from a template…</source>
   <translation>Почни од шаблона…</translation>
  </message>
  <message>
   <source>Stop fetching</source>
   <translation>Заустави преузимање</translation>
  </message>
  <message>
   <source>Stops of publishing…</source>
   <translation>Обуставе објављивања…</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Усклади сада</translation>
  </message>
  <message>
   <source>Tags of the link…</source>
   <translation>Ознаке везе…</translation>
  </message>
  <message>
   <source>Take the time away (to the tray)</source>
   <translation>Одузми време (у фиоку)</translation>
  </message>
  <message>
   <source>The place before</source>
   <translation>Претходно место</translation>
  </message>
  <message>
   <source>Theirs at this place of the merge</source>
   <translation>Њихово на овом месту спајања</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Временска линија</translation>
  </message>
  <message>
   <source>Timeline: change the dates of the campaign…</source>
   <translation>Временска линија: промени датуме кампање…</translation>
  </message>
  <message>
   <source>Timeline: farther</source>
   <translation>Временска линија: даље</translation>
  </message>
  <message>
   <source>Timeline: lanes by campaign or by country</source>
   <translation>Временска линија: траке по кампањи или по земљи</translation>
  </message>
  <message>
   <source>Timeline: nearer</source>
   <translation>Временска линија: ближе</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Данас</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Опозови</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Користи спојени текст</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Недеља</translation>
  </message>
  <message>
   <source>Withdraw the chosen posts…</source>
   <translation>Повуци изабране објаве…</translation>
  </message>
  <message>
   <source>Write the figures of the chosen post…</source>
   <translation>Упиши бројке изабране објаве…</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Помагала за писање</translation>
  </message>
 </context>
 <context>
  <name>CommentCard</name>
  <message>
   <source>Answer</source>
   <translation>Одговор</translation>
  </message>
  <message>
   <source>Answer: {0}</source>
   <translation>Одговор: {0}</translation>
  </message>
  <message>
   <source>Comment: {0}</source>
   <translation>Коментар: {0}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Обриши</translation>
  </message>
  <message>
   <source>More for your comment, {0}</source>
   <translation>Још за ваш коментар, {0}</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Поново отвори</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Закључи</translation>
  </message>
  <message>
   <source>Show the words: {0}</source>
   <translation>Прикажи речи: {0}</translation>
  </message>
  <message>
   <source>These words are not in the text any more.</source>
   <translation>Ових речи више нема у тексту.</translation>
  </message>
  <message>
   <source>These words were changed since.</source>
   <translation>Ове речи су у међувремену измењене.</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Напиши изнова</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>закључено</translation>
  </message>
  <message>
   <source>to you</source>
   <translation>за вас</translation>
  </message>
 </context>
 <context>
  <name>Commenting</name>
  <message>
   <source>Go to a comment first.</source>
   <translation>Прво идите на коментар.</translation>
  </message>
  <message>
   <source>Select words in the text first.</source>
   <translation>Прво изаберите речи у тексту.</translation>
  </message>
  <message>
   <source>The comment is deleted.</source>
   <translation>Коментар је обрисан.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Коментар је опет отворен.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Коментар је закључен.</translation>
  </message>
  <message>
   <source>There are no open comments here.</source>
   <translation>Овде нема отворених коментара.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Ваш коментар је сачуван.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Ваш коментар је изнова написан.</translation>
  </message>
 </context>
 <context>
  <name>CommentsPanel</name>
  <message numerus="yes">
   <source>%n open</source>
   <translation>
    <numerusform>%n отворен</numerusform>
    <numerusform>%n отворена</numerusform>
    <numerusform>%n отворених</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settled</source>
   <translation>
    <numerusform>%n закључен</numerusform>
    <numerusform>%n закључена</numerusform>
    <numerusform>%n закључених</numerusform>
   </translation>
  </message>
  <message>
   <source>A comment of its own</source>
   <translation>Самосталан коментар</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Коментариши</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Коментари</translation>
  </message>
  <message>
   <source>Hide what is settled</source>
   <translation>Сакриј закључене</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Сачувај</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Остави како јесте</translation>
  </message>
  <message>
   <source>On the selected words</source>
   <translation>Уз изабране речи</translation>
  </message>
  <message>
   <source>On the words “{0}”:</source>
   <translation>Уз речи „{0}“:</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Људи</translation>
  </message>
  <message>
   <source>Write a comment</source>
   <translation>Напишите коментар</translation>
  </message>
  <message>
   <source>Write a comment, @ names somebody (Ctrl+Enter sends it)</source>
   <translation>Напишите коментар, @ некога помиње (Ctrl+Enter шаље)</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Прво нешто напишите.</translation>
  </message>
  <message>
   <source>You write your comment anew:</source>
   <translation>Изнова пишете свој коментар:</translation>
  </message>
  <message>
   <source>Your answer to {0}:</source>
   <translation>Ваш одговор, {0}:</translation>
  </message>
  <message>
   <source>an earlier comment</source>
   <translation>ранији коментар</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>(nothing)</source>
   <translation>(ништа)</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Објава</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Неко</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Ви</translation>
  </message>
  <message>
   <source>no</source>
   <translation>не</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>неко</translation>
  </message>
  <message>
   <source>that of {0}</source>
   <translation>оно што је написао/ла {0}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>да</translation>
  </message>
  <message>
   <source>you</source>
   <translation>ви</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>ваше</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} и {1}</translation>
  </message>
  <message>
   <source>{0} deleted this {1}, {2}.</source>
   <translation>{0}: обрисано ({1}), {2}.</translation>
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
   <translation>Сукоби</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Иди на календар</translation>
  </message>
  <message>
   <source>It stays deleted; what was written is in the history.</source>
   <translation>Остаје обрисано; написано је у историји.</translation>
  </message>
  <message>
   <source>No conflicts</source>
   <translation>Нема сукоба</translation>
  </message>
  <message>
   <source>The merged text stands; both are in the history.</source>
   <translation>Важи спојени текст; оба су у историји.</translation>
  </message>
  <message>
   <source>The text of {0}</source>
   <translation>Текст: {0}</translation>
  </message>
  <message>
   <source>When two people change the same field without seeing each other's work, both texts come here and somebody decides. Nothing is overwritten.</source>
   <translation>Када двоје измене исто поље не видећи рад један другог, оба текста долазе овамо и неко одлучује. Ништа се не преписује.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Ваш текст</translation>
  </message>
  <message>
   <source>{0} stands; the other is in the history.</source>
   <translation>Важи: {0}; друго је у историји.</translation>
  </message>
 </context>
 <context>
  <name>Contact</name>
  <message numerus="yes">
   <source>A laptop that hears nothing from the server for %n hours publishes nothing: a stop may stand.</source>
   <translation>
    <numerusform>Лаптоп који %n сат не чује ништа од сервера не објављује: можда важи обустава.</numerusform>
    <numerusform>Лаптоп који %n сата не чује ништа од сервера не објављује: можда важи обустава.</numerusform>
    <numerusform>Лаптоп који %n сати не чује ништа од сервера не објављује: можда важи обустава.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ContactPart</name>
  <message>
   <source>Hours without contact</source>
   <translation>Сати без контакта</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Постави</translation>
  </message>
  <message>
   <source>The limit without contact is set.</source>
   <translation>Граница без контакта је постављена.</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>Овај број већ важи.</translation>
  </message>
 </context>
 <context>
  <name>Counter</name>
  <message>
   <source>Length</source>
   <translation>Дужина</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Подели у низ</translation>
  </message>
  <message numerus="yes">
   <source>a thread of %n posts</source>
   <translation>
    <numerusform>низ од %n објаве</numerusform>
    <numerusform>низ од %n објаве</numerusform>
    <numerusform>низ од %n објава</numerusform>
   </translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>не уклапа се</translation>
  </message>
  <message>
   <source>post {0} of {1} is too long by {2}</source>
   <translation>објава {0} од {1} је предугачка за {2}</translation>
  </message>
 </context>
 <context>
  <name>Coverage</name>
  <message numerus="yes">
   <source>%n gaps</source>
   <translation>
    <numerusform>%n празнина</numerusform>
    <numerusform>%n празнине</numerusform>
    <numerusform>%n празнина</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready or published</source>
   <translation>
    <numerusform>%n спремна или објављена</numerusform>
    <numerusform>%n спремне или објављене</numerusform>
    <numerusform>%n спремних или објављених</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n under way</source>
   <translation>
    <numerusform>%n у току</numerusform>
    <numerusform>%n у току</numerusform>
    <numerusform>%n у току</numerusform>
   </translation>
  </message>
  <message>
   <source>1 gap</source>
   <translation>1 празнина</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Одобрено</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Пише се</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Затражене измене</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Одбијено</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>На прегледу</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>На превођењу</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Пропуштено</translation>
  </message>
  <message>
   <source>No gaps</source>
   <translation>Без празнина</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Није одлучено</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Није придружена</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Није планирано</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>На молбу</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Планирано</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Објављено</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Заказано</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>За писање</translation>
  </message>
  <message>
   <source>a gap</source>
   <translation>празнина</translation>
  </message>
  <message>
   <source>the lead asks for it</source>
   <translation>водилац то тражи</translation>
  </message>
 </context>
 <context>
  <name>CoverageModel</name>
  <message>
   <source>Gaps</source>
   <translation>Празнине</translation>
  </message>
  <message>
   <source>The whole</source>
   <translation>Целина</translation>
  </message>
 </context>
 <context>
  <name>CoveragePage</name>
  <message>
   <source>All campaigns</source>
   <translation>Све кампање</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Покривеност</translation>
  </message>
  <message>
   <source>Only this month</source>
   <translation>Само овај месец</translation>
  </message>
 </context>
 <context>
  <name>CoveragePanel</name>
  <message>
   <source>A draft is made for {0}.</source>
   <translation>Нацрт је направљен: {0}.</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>По језику</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Уклони све филтере</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the matrix shows each country's channels.</source>
   <translation>Горе су постављени филтери. Без њих табела приказује канале сваке земље.</translation>
  </message>
  <message>
   <source>Gaps</source>
   <translation>Празнине</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Језик</translation>
  </message>
  <message>
   <source>Nothing passes the filters</source>
   <translation>Ништа не одговара филтерима</translation>
  </message>
  <message>
   <source>Nothing to cover yet</source>
   <translation>Још нема шта да се покрије</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Сачувај као CSV…</translation>
  </message>
  <message>
   <source>Save the coverage as CSV</source>
   <translation>Сачувај покривеност као CSV</translation>
  </message>
  <message>
   <source>The coverage was saved as {0}</source>
   <translation>Покривеност је сачувана као {0}</translation>
  </message>
  <message>
   <source>The matrix shows each country's channels, from its accounts, its plans and its posts.</source>
   <translation>Табела приказује канале сваке земље, из њених налога, планова и објава.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Још нема шта да се сачува.</translation>
  </message>
  <message>
   <source>{0} is asked.</source>
   <translation>{0}: молба је послата.</translation>
  </message>
  <message>
   <source>{0} is not asked any more.</source>
   <translation>{0}: молба више не важи.</translation>
  </message>
  <message>
   <source>{0} on all channels</source>
   <translation>{0} на свим каналима</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0} на {1}</translation>
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
   <translation>Покривеност по земљи и каналу</translation>
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
   <translation>данас</translation>
  </message>
 </context>
 <context>
  <name>DayPage</name>
  <message>
   <source>Hours of the day</source>
   <translation>Сати дана</translation>
  </message>
 </context>
 <context>
  <name>DaysModel</name>
  <message>
   <source>W {0}</source>
   <translation>Н {0}</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Недеља {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>данас</translation>
  </message>
 </context>
 <context>
  <name>DevicesPart</name>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Опозови</translation>
  </message>
  <message>
   <source>Revoke a laptop that was lost: it is signed out at once.</source>
   <translation>Опозовите изгубљени лаптоп: одмах се одјављује.</translation>
  </message>
  <message>
   <source>Revoke {0}</source>
   <translation>Опозови {0}</translation>
  </message>
  <message>
   <source>Revoke {0}?</source>
   <translation>Опозвати {0}?</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>Опозови…</translation>
  </message>
  <message>
   <source>Signed in nowhere.</source>
   <translation>Нигде није пријављена.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Овај лаптоп</translation>
  </message>
  <message>
   <source>When it next reaches the server its copy is removed. What was not sent there can be saved first.</source>
   <translation>Кад следећи пут дође до сервера, његова копија се уклања. Што тамо није послато може се прво сачувати.</translation>
  </message>
  <message>
   <source>Where you are signed in</source>
   <translation>Где сте пријављени</translation>
  </message>
  <message>
   <source>seen {0}</source>
   <translation>виђен {0}</translation>
  </message>
 </context>
 <context>
  <name>Discussion</name>
  <message>
   <source>The comment is deleted.</source>
   <translation>Коментар је обрисан.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Коментар је опет отворен.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Коментар је закључен.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Ваш коментар је сачуван.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Ваш коментар је изнова написан.</translation>
  </message>
 </context>
 <context>
  <name>Drafts</name>
  <message>
   <source>, waiting to send</source>
   <translation>, чека слање</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>још без текста</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>без времена</translation>
  </message>
  <message>
   <source>waiting to send · {0}</source>
   <translation>чека слање · {0}</translation>
  </message>
 </context>
 <context>
  <name>DraftsView</name>
  <message>
   <source>Drafts · {0}</source>
   <translation>Нацрти · {0}</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Иди на календар</translation>
  </message>
  <message>
   <source>My drafts</source>
   <translation>Моји нацрти</translation>
  </message>
  <message>
   <source>No drafts</source>
   <translation>Нема нацрта</translation>
  </message>
  <message>
   <source>Posts that you write stay here until they are sent for approval.</source>
   <translation>Објаве које пишете остају овде док се не пошаљу на одобрење.</translation>
  </message>
 </context>
 <context>
  <name>Drilling</name>
  <message>
   <source>Begin a drill?</source>
   <translation>Почети вежбу?</translation>
  </message>
  <message>
   <source>Begin the drill</source>
   <translation>Почни вежбу</translation>
  </message>
  <message>
   <source>End the drill</source>
   <translation>Заврши вежбу</translation>
  </message>
  <message>
   <source>End the drill?</source>
   <translation>Завршити вежбу?</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Заврши вежбу…</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Настави</translation>
  </message>
  <message>
   <source>It opens in a window of its own with copies of what is here. Nothing of it is sent, nothing can be published, and it is removed when it ends.</source>
   <translation>Отвара се у свом прозору са копијама онога што је овде. Ништа од тога се не шаље, ништа се не може објавити, а на крају се уклања.</translation>
  </message>
  <message>
   <source>No drill is going on in this window.</source>
   <translation>У овом прозору није у току вежба.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Не сада</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>Ово је већ вежба.</translation>
  </message>
  <message>
   <source>This is a drill: its data are its own, and nothing of it reaches a channel.</source>
   <translation>Ово је вежба: подаци су само њени и ништа од тога не стиже до канала.</translation>
  </message>
  <message>
   <source>This window closes. What was done in a drill on this laptop is removed.</source>
   <translation>Овај прозор се затвара. Што је рађено у вежби на овом рачунару, уклања се.</translation>
  </message>
 </context>
 <context>
  <name>Editor</name>
  <message>
   <source> (not yet counted: waiting to send)</source>
   <translation> (још се не рачуна: чека слање)</translation>
  </message>
  <message>
   <source> — but the signature does not fit: altered or forged</source>
   <translation> — али потпис не одговара: измењено или фалсификовано</translation>
  </message>
  <message>
   <source>, not signed</source>
   <translation>, непотписано</translation>
  </message>
  <message>
   <source>, on the web page: the server says so, no desk signed it</source>
   <translation>, на веб-страници: тако каже сервер, ниједан сто није потписао</translation>
  </message>
  <message>
   <source>, signed</source>
   <translation>, потписано</translation>
  </message>
  <message>
   <source>2  Open {0}</source>
   <translation>2  Отвори {0}</translation>
  </message>
  <message>
   <source>3  https:// link of the public post</source>
   <translation>3  https:// веза јавне објаве</translation>
  </message>
  <message>
   <source>@user@server as @user</source>
   <translation>@user@server као @user</translation>
  </message>
  <message>
   <source>A new post with this text.</source>
   <translation>Нова објава с овим текстом.</translation>
  </message>
  <message>
   <source>A word to them (kept as a comment)</source>
   <translation>Реч за њих (чува се као коментар)</translation>
  </message>
  <message>
   <source>A word to them, as a comment</source>
   <translation>Реч за њих, као коментар</translation>
  </message>
  <message numerus="yes">
   <source>All %n images are described.</source>
   <translation>
    <numerusform>Описана је %n слика.</numerusform>
    <numerusform>Описане су све %n слике.</numerusform>
    <numerusform>Описано је свих %n слика.</numerusform>
   </translation>
  </message>
  <message>
   <source>All may be used until {0}.</source>
   <translation>Све се сме користити до {0}.</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>Одобрено.</translation>
  </message>
  <message>
   <source>Approver · {0}</source>
   <translation>Одобравалац · {0}</translation>
  </message>
  <message>
   <source>Both are kept until somebody decides.</source>
   <translation>Обе се чувају док неко не одлучи.</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Врати</translation>
  </message>
  <message>
   <source>Campaign lead · {0}</source>
   <translation>Вођа кампање · {0}</translation>
  </message>
  <message>
   <source>Change it all the same</source>
   <translation>Ипак измени</translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Измене су затражене.</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>Колега</translation>
  </message>
  <message>
   <source>Comments on this post are for the people of {0} and the network's coordinator.</source>
   <translation>Коментари уз ову објаву су за људе земље {0} и координатора мреже.</translation>
  </message>
  <message>
   <source>Compare and merge…</source>
   <translation>Упореди и споји…</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Копирај текст</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Обриши</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Обрисати ову објаву?</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Предај</translation>
  </message>
  <message>
   <source>Handed over to {0}.</source>
   <translation>Предато: {0}.</translation>
  </message>
  <message>
   <source>It fits on {0}.</source>
   <translation>Одговара за {0}.</translation>
  </message>
  <message>
   <source>It is a draft again.</source>
   <translation>Опет је нацрт.</translation>
  </message>
  <message>
   <source>It waits for approval.</source>
   <translation>Чека одобрење.</translation>
  </message>
  <message>
   <source>Its text stays in the history, and it can be brought back.</source>
   <translation>Њен текст остаје у историји и може се вратити.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Задржи је</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Задржи моје</translation>
  </message>
  <message>
   <source>Keep that of {0}</source>
   <translation>Задржи: {0}</translation>
  </message>
  <message>
   <source>Kept to your ministry.</source>
   <translation>Само за ваше министарство.</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Веза јавне објаве</translation>
  </message>
  <message>
   <source>Mark as published</source>
   <translation>Означи као објављено</translation>
  </message>
  <message>
   <source>Marked as crisis.</source>
   <translation>Означено као кризно.</translation>
  </message>
  <message>
   <source>Marked as published.</source>
   <translation>Означено као објављено.</translation>
  </message>
  <message>
   <source>Ministry only</source>
   <translation>Само министарство</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Нова објава с овим текстом</translation>
  </message>
  <message>
   <source>No hidden signs.</source>
   <translation>Нема скривених знакова.</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Нико други из ове земље овде није познат.</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Још није сачувано</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Није сачувано: {0} Написано остаје овде.</translation>
  </message>
  <message>
   <source>On {0}</source>
   <translation>На {0}</translation>
  </message>
  <message>
   <source>Override the blackout</source>
   <translation>Дозволи изузетак од забране</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it proves the publication.</source>
   <translation>Налепите везу јавне објаве: она доказује објављивање.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>Слика {0}</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Објава</translation>
  </message>
  <message>
   <source>Publish the approved text on {0}, then note the link of the public post.</source>
   <translation>Објавите одобрени текст на {0}, па забележите везу јавне објаве.</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Задржи</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Разлог</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Затражи измене</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Сачувано овде</translation>
  </message>
  <message>
   <source>Saved here {0}</source>
   <translation>Сачувано овде {0}</translation>
  </message>
  <message>
   <source>Say why: the others will read it.</source>
   <translation>Наведите зашто: други ће прочитати.</translation>
  </message>
  <message>
   <source>Scheduled.</source>
   <translation>Заказано.</translation>
  </message>
  <message>
   <source>Sent for approval.</source>
   <translation>Послато на одобрење.</translation>
  </message>
  <message>
   <source>Settled; the other text is in the history.</source>
   <translation>Решено; други текст је у историји.</translation>
  </message>
  <message>
   <source>Shared with the network.</source>
   <translation>Дељено с мрежом.</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Неко</translation>
  </message>
  <message>
   <source>Struck out: only theirs. Underlined: only yours.</source>
   <translation>Прецртано: само њихово. Подвучено: само ваше.</translation>
  </message>
  <message>
   <source>Take that of {0}</source>
   <translation>Узми: {0}</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Узми њихово</translation>
  </message>
  <message>
   <source>Taken off the schedule.</source>
   <translation>Скинуто с распореда.</translation>
  </message>
  <message>
   <source>The blackout holds again.</source>
   <translation>Забрана поново важи.</translation>
  </message>
  <message>
   <source>The blackout is overridden.</source>
   <translation>Изузетак од забране је дозвољен.</translation>
  </message>
  <message>
   <source>The content as it is now is approved.</source>
   <translation>Садржај је одобрен овакав какав је.</translation>
  </message>
  <message>
   <source>The crisis mark is gone.</source>
   <translation>Ознака кризе је уклоњена.</translation>
  </message>
  <message>
   <source>The hold is released.</source>
   <translation>Задржавање је укинуто.</translation>
  </message>
  <message>
   <source>The image is described.</source>
   <translation>Слика је описана.</translation>
  </message>
  <message>
   <source>The post is back.</source>
   <translation>Објава је враћена.</translation>
  </message>
  <message>
   <source>The post is deleted.</source>
   <translation>Објава је обрисана.</translation>
  </message>
  <message>
   <source>The post is on hold.</source>
   <translation>Објава је задржана.</translation>
  </message>
  <message>
   <source>The post is withdrawn.</source>
   <translation>Објава је повучена.</translation>
  </message>
  <message>
   <source>Their text stands; yours is in the history.</source>
   <translation>Важи њихов текст; ваш је у историји.</translation>
  </message>
  <message>
   <source>This post belongs to {0}: its people write it, you may read it.</source>
   <translation>Ова објава припада: {0}; пишу је тамошњи људи, ви је можете читати.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Ова објава је јавна; њен садржај се не може мењати.</translation>
  </message>
  <message>
   <source>This post is {0}. Changing its content or its time voids the approval.</source>
   <translation>Стање ове објаве: {0}. Измена садржаја или времена поништава одобрење.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Покушај поново</translation>
  </message>
  <message>
   <source>Two versions of the {0} are open: that of {1} stands, that of {2} is kept beside it.</source>
   <translation>Поље „{0}“ има две отворене верзије: важи {1}, поред је сачувана {2}.</translation>
  </message>
  <message>
   <source>What should change? The writers will read it.</source>
   <translation>Шта треба изменити? Аутори ће прочитати.</translation>
  </message>
  <message>
   <source>Who goes on with this post?</source>
   <translation>Ко наставља ову објаву?</translation>
  </message>
  <message>
   <source>Why does this go out all the same? The reason is kept in the post.</source>
   <translation>Зашто ово ипак излази? Разлог остаје у објави.</translation>
  </message>
  <message>
   <source>Why is this post taken out of the campaign? Its text stays readable.</source>
   <translation>Зашто се ова објава повлачи из кампање? Њен текст остаје читљив.</translation>
  </message>
  <message>
   <source>Why must nothing of this post go out for now?</source>
   <translation>Зашто засад ништа из ове објаве не сме изаћи?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Повуци</translation>
  </message>
  <message>
   <source>Withdraw the post</source>
   <translation>Повуци објаву</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Пише се…</translation>
  </message>
  <message>
   <source>You wrote part of this text, so you cannot approve it.</source>
   <translation>Написали сте део овог текста, па га не можете одобрити.</translation>
  </message>
  <message>
   <source>Your text stands; theirs is in the history.</source>
   <translation>Важи ваш текст; њихов је у историји.</translation>
  </message>
  <message>
   <source>Yours is not over theirs: both will be kept.</source>
   <translation>Ваше није преко њиховог: обоје се чува.</translation>
  </message>
  <message>
   <source>a colleague</source>
   <translation>колега</translation>
  </message>
  <message>
   <source>a person unknown here</source>
   <translation>овде непозната особа</translation>
  </message>
  <message>
   <source>all of {0}</source>
   <translation>сви: {0}</translation>
  </message>
  <message>
   <source>an emoji as its bytes</source>
   <translation>емоџи по својим бајтовима</translation>
  </message>
  <message>
   <source>any of {0}</source>
   <translation>било ко: {0}</translation>
  </message>
  <message>
   <source>approved by</source>
   <translation>одобрио/ла</translation>
  </message>
  <message>
   <source>changes requested by</source>
   <translation>измене тражи</translation>
  </message>
  <message>
   <source>emoji as 2</source>
   <translation>емоџи као 2</translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>не уклапа се</translation>
  </message>
  <message>
   <source>lapsed: {0}, {1} ({2}). Send it for approval again.</source>
   <translation>истекло: {0}, {1} ({2}). Пошаљите поново на одобрење.</translation>
  </message>
  <message>
   <source>links as {0}</source>
   <translation>везе као {0}</translation>
  </message>
  <message>
   <source>most emoji as 2</source>
   <translation>већина емоџија као 2</translation>
  </message>
  <message>
   <source>no limit is known</source>
   <translation>граница није позната</translation>
  </message>
  <message>
   <source>nobody can decide here: everyone with this role wrote part of it, or nobody holds the role</source>
   <translation>овде нико не може да одлучи: сви с овом улогом су писали део, или је нема нико</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>још није питано</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>неко</translation>
  </message>
  <message>
   <source>the channel</source>
   <translation>канал</translation>
  </message>
  <message>
   <source>this channel</source>
   <translation>овај канал</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>данас {0}</translation>
  </message>
  <message>
   <source>too long by {0}</source>
   <translation>предугачко за {0}</translation>
  </message>
  <message>
   <source>waits for a decision</source>
   <translation>чека одлуку</translation>
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation>јуче {0}</translation>
  </message>
  <message>
   <source>{0} asks for changes, {1}: {2}</source>
   <translation>{0} тражи измене, {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed the {1} while you were writing.</source>
   <translation>{0} је изменио/ла {1} док сте писали.</translation>
  </message>
  <message>
   <source>{0} counts bytes: most letters of Cyrillic are 2, of Georgian 3</source>
   <translation>{0} броји бајтове: већина ћириличких слова је 2, грузијских 3</translation>
  </message>
  <message>
   <source>{0} counts {1}</source>
   <translation>{0} броји {1}</translation>
  </message>
  <message>
   <source>{0} deleted this post, {1}. What you write is kept beside it until somebody decides.</source>
   <translation>{0} је обрисао/ла ову објаву, {1}. Што пишете, чува се поред док неко не одлучи.</translation>
  </message>
  <message>
   <source>{0} has no page that can be opened with the text: paste it there.</source>
   <translation>{0} нема страницу која се отвара с текстом: налепите га тамо.</translation>
  </message>
  <message>
   <source>{0} on behalf of {1}</source>
   <translation>{0} (у име: {1})</translation>
  </message>
  <message>
   <source>{0} takes at most {1} bytes too</source>
   <translation>{0} прима и највише {1} бајтова</translation>
  </message>
  <message>
   <source>{0} withdrew this post: {1}</source>
   <translation>{0} је повукао/ла ову објаву: {1}</translation>
  </message>
  <message>
   <source>{0} wrote the same {1} while you were writing.</source>
   <translation>{0} је писао/ла исто поље ({1}) док сте писали.</translation>
  </message>
  <message>
   <source>{0} {1} ({2} UTC)</source>
   <translation>{0} {1} ({2} UTC)</translation>
  </message>
  <message>
   <source>{0} · sent</source>
   <translation>{0} · послато</translation>
  </message>
  <message>
   <source>{0} · waiting to send</source>
   <translation>{0} · чека слање</translation>
  </message>
 </context>
 <context>
  <name>EditorView</name>
  <message>
   <source>Copy the text where you need it.</source>
   <translation>Копирајте текст тамо где вам треба.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Иди на календар</translation>
  </message>
  <message>
   <source>It was taken out of your sight, or never came here.</source>
   <translation>Више вам није видљива, или никад није стигла.</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>Ништа није отворено</translation>
  </message>
  <message>
   <source>Open a post from the calendar or your drafts, and write here.</source>
   <translation>Отворите објаву из календара или нацрта и пишите овде.</translation>
  </message>
  <message>
   <source>This post is not on this laptop</source>
   <translation>Ова објава није на овом лаптопу</translation>
  </message>
  <message>
   <source>This post is not on this laptop any more: it was taken out of your sight.</source>
   <translation>Ова објава више није на овом лаптопу: више вам није видљива.</translation>
  </message>
  <message>
   <source>Your text · {0}</source>
   <translation>Ваш текст · {0}</translation>
  </message>
 </context>
 <context>
  <name>EmbargoPanel</name>
  <message>
   <source>Keep the embargo</source>
   <translation>Задржи ембарго</translation>
  </message>
  <message>
   <source>Lift the embargo</source>
   <translation>Укини ембарго</translation>
  </message>
  <message>
   <source>Make it longer…</source>
   <translation>Продужи…</translation>
  </message>
  <message>
   <source>Propose to lift it…</source>
   <translation>Предложи укидање…</translation>
  </message>
  <message>
   <source>Set an embargo…</source>
   <translation>Постави ембарго…</translation>
  </message>
  <message>
   <source>Stop publishing…</source>
   <translation>Обустави објављивање…</translation>
  </message>
  <message>
   <source>Under embargo until {0}: nothing goes out, and who was not invited sees nothing of it.</source>
   <translation>Под ембаргом до {0}: ништа не излази, а ко није позван не види ништа.</translation>
  </message>
  <message>
   <source>{0} proposes to lift it: {1}</source>
   <translation>{0} предлаже укидање: {1}</translation>
  </message>
 </context>
 <context>
  <name>EventForm</name>
  <message>
   <source>Add the event</source>
   <translation>Додај догађај</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Догађај се не може завршити пре него што почне.</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Delete the event</source>
   <translation>Обриши догађај</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Догађај</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Само за наше министарство, док је не поделим</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Од</translation>
  </message>
  <message>
   <source>New event</source>
   <translation>Нови догађај</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ништа</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Напомена</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сачувај</translation>
  </message>
  <message>
   <source>Say what the event is.</source>
   <translation>Наведите какав је то догађај.</translation>
  </message>
  <message>
   <source>The country of an event stays as it was made.</source>
   <translation>Земља догађаја остаје каква је одређена на почетку.</translation>
  </message>
  <message>
   <source>The event was added</source>
   <translation>Догађај је додат</translation>
  </message>
  <message>
   <source>The event was changed</source>
   <translation>Догађај је измењен</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Догађај је обрисан</translation>
  </message>
  <message>
   <source>The whole day</source>
   <translation>Цео дан</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Времена у {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>До</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Шта</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Где</translation>
  </message>
  <message>
   <source>You hold no role that writes events. Ask your administrator.</source>
   <translation>Немате улогу за писање догађаја. Питајте администратора.</translation>
  </message>
 </context>
 <context>
  <name>Eventing</name>
  <message>
   <source>Delete the event {0}</source>
   <translation>Обриши догађај {0}</translation>
  </message>
  <message>
   <source>Move the event {0} to…</source>
   <translation>Премести догађај {0} на…</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Премештено на {0}</translation>
  </message>
  <message>
   <source>New event on {0}</source>
   <translation>Нови догађај, {0}</translation>
  </message>
  <message>
   <source>Open the event {0}</source>
   <translation>Отвори догађај {0}</translation>
  </message>
  <message>
   <source>The event is from {0} to {1}</source>
   <translation>Догађај траје од {0} до {1}</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Догађај је обрисан</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Ово више није на овом лаптопу.</translation>
  </message>
 </context>
 <context>
  <name>Facets</name>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Језик</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ништа</translation>
  </message>
  <message>
   <source>Not on this laptop</source>
   <translation>Није на овом лаптопу</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Задужена особа</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Фаза</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Без кампање</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message numerus="yes">
   <source>%n countries</source>
   <translation>
    <numerusform>%n земља</numerusform>
    <numerusform>%n земље</numerusform>
    <numerusform>%n земаља</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet. Sign in, or start without a server.</source>
   <translation>На овом лаптопу још нико не ради. Пријавите се или почните без сервера.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Овај профил се може само читати; ништа се не може изменити.</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Немате улогу за писање објава. Питајте администратора.</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>A report with what was typed is kept in {0}.</source>
   <translation>Извештај с откуцаним чува се у {0}.</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Копирај извештај</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Настави</translation>
  </message>
  <message>
   <source>Go on working; send the report to whoever looks after it.</source>
   <translation>Радите даље; извештај пошаљите ономе ко брине о програму.</translation>
  </message>
  <message>
   <source>The program made a mistake. Your work up to here is saved.</source>
   <translation>Програм је погрешио. Ваш рад довде је сачуван.</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Empty the field</source>
   <translation>Испразни поље</translation>
  </message>
 </context>
 <context>
  <name>FieldsForm</name>
  <message>
   <source>&amp;Account</source>
   <translation>&amp;Налог</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Налог</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хештегови</translation>
  </message>
  <message>
   <source>L&amp;anguage</source>
   <translation>Ј&amp;език</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Језик</translation>
  </message>
  <message>
   <source>No account chosen</source>
   <translation>Налог није изабран</translation>
  </message>
  <message>
   <source>No account of this country</source>
   <translation>Нема налога ове земље</translation>
  </message>
 </context>
 <context>
  <name>FiguresDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Delete the reading</source>
   <translation>Обриши очитавање</translation>
  </message>
  <message>
   <source>Figures of a post</source>
   <translation>Бројке објаве</translation>
  </message>
  <message>
   <source>Leave empty what the channel does not tell.</source>
   <translation>Оставите празно оно што канал не каже.</translation>
  </message>
  <message>
   <source>New reading</source>
   <translation>Ново очитавање</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Очитано</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Очитавање</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сачувај</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Изворник</translation>
  </message>
  <message>
   <source>The figures are kept.</source>
   <translation>Бројке су сачуване.</translation>
  </message>
  <message>
   <source>The reading was deleted.</source>
   <translation>Очитавање је обрисано.</translation>
  </message>
  <message>
   <source>There is a reading of that day already: choose it above.</source>
   <translation>Очитавање тог дана већ постоји: изаберите га горе.</translation>
  </message>
  <message>
   <source>Where the figures come from</source>
   <translation>Одакле су бројке</translation>
  </message>
 </context>
 <context>
  <name>FilterChip</name>
  <message>
   <source>This filter is on.</source>
   <translation>Овај филтер је укључен.</translation>
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <source>Clear all</source>
   <translation>Уклони све</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Филтери</translation>
  </message>
  <message>
   <source>No post passes these filters</source>
   <translation>Ниједна објава не одговара овим филтерима</translation>
  </message>
  <message>
   <source>Waits for me</source>
   <translation>Чека мене</translation>
  </message>
 </context>
 <context>
  <name>FirstRunView</name>
  <message>
   <source>Begin without a server</source>
   <translation>Почни без сервера</translation>
  </message>
  <message>
   <source>Choose the country you work for.</source>
   <translation>Изаберите земљу за коју радите.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Everything works on this laptop alone. Join a server later: your work then goes along.</source>
   <translation>Све ради и само на овом лаптопу. Придружите се серверу касније: рад иде с вама.</translation>
  </message>
  <message>
   <source>Give your name, so that others know whose work it is.</source>
   <translation>Упишите име, да други знају чији је рад.</translation>
  </message>
  <message>
   <source>Join your network</source>
   <translation>Придружите се својој мрежи</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Језик</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Језик прозора</translation>
  </message>
  <message>
   <source>Or begin alone</source>
   <translation>Или почните сами</translation>
  </message>
  <message>
   <source>Plan, draft and approve joint campaigns, with or without a network.</source>
   <translation>Планирајте, пишите и одобравајте заједничке кампање, с мрежом или без ње.</translation>
  </message>
  <message>
   <source>Put the sample campaign on the desk, to try everything</source>
   <translation>Стави пример кампање на сто, да све испробате</translation>
  </message>
  <message>
   <source>The desk is being made ready.</source>
   <translation>Сто се припрема.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Сто још није отворен.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ваше име</translation>
  </message>
  <message>
   <source>{0} records of the sample campaign are on the desk.</source>
   <translation>На столу је {0} записа примера кампање.</translation>
  </message>
 </context>
 <context>
  <name>GatesPanel</name>
  <message>
   <source>Before it can go out</source>
   <translation>Пре него што може да изађе</translation>
  </message>
  <message numerus="yes">
   <source>Before it can go out · %n to fix</source>
   <translation>
    <numerusform>Пре него што може да изађе · %n исправка</numerusform>
    <numerusform>Пре него што може да изађе · %n исправке</numerusform>
    <numerusform>Пре него што може да изађе · %n исправки</numerusform>
   </translation>
  </message>
  <message>
   <source>Before it can go out · all in order</source>
   <translation>Пре него што може да изађе · све је у реду</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>Исправи</translation>
  </message>
 </context>
 <context>
  <name>GoToDate</name>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Date as day, month, year</source>
   <translation>Датум као дан, месец, година</translation>
  </message>
  <message>
   <source>Day, month, year, for example 24.12.2026</source>
   <translation>Дан, месец, година, на пример 24.12.2026</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Иди</translation>
  </message>
  <message>
   <source>Go to date</source>
   <translation>Иди на датум</translation>
  </message>
  <message>
   <source>This is not a day. Write it as 24.12.2026.</source>
   <translation>Ово није дан. Напишите га као 24.12.2026.</translation>
  </message>
 </context>
 <context>
  <name>GroupForm</name>
  <message>
   <source>Hashtags</source>
   <translation>Хештегови</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Име</translation>
  </message>
 </context>
 <context>
  <name>HandingOver</name>
  <message>
   <source>A colleague decides instead of you on these days. Each decision says for whom it was made.</source>
   <translation>Колега одлучује уместо вас ових дана. Уз сваку одлуку стоји за кога је донета.</translation>
  </message>
  <message>
   <source>Approving for {0}</source>
   <translation>Одобравање за земљу: {0}</translation>
  </message>
  <message>
   <source>Deciding as lead for {0}</source>
   <translation>Одлучивање у улози вође за земљу: {0}</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Први дан</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Предај</translation>
  </message>
  <message>
   <source>Hand over my decisions</source>
   <translation>Предај моје одлуке</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последњи дан</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Нико други из ове земље овде није познат.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Узми назад</translation>
  </message>
  <message>
   <source>Taken back; what was decided meanwhile stays decided.</source>
   <translation>Узето назад; што је у међувремену одлучено, остаје одлучено.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Последњи дан је пре првог.</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>Коме</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Шта</translation>
  </message>
  <message>
   <source>Why (others see it)</source>
   <translation>Зашто (други то виде)</translation>
  </message>
  <message>
   <source>You hold no role whose decisions can be handed over.</source>
   <translation>Немате улогу чије се одлуке могу предати.</translation>
  </message>
  <message>
   <source>{0} decides for you on these days.</source>
   <translation>{0} одлучује уместо вас ових дана.</translation>
  </message>
  <message>
   <source>{0} decides for {1}, {2} to {3}</source>
   <translation>{0} одлучује за {1}, {2} – {3}</translation>
  </message>
 </context>
 <context>
  <name>HandleForm</name>
  <message>
   <source>Handle on {0}</source>
   <translation>Корисничко име на {0}</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Установа</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Напомена</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>No account chosen</source>
   <translation>Налог није изабран</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Hand over…</source>
   <translation>Предај…</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Историја</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Више</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>The desk on which a network of foreign ministries plans, drafts, approves and publishes joint campaigns.</source>
   <translation>Сто на којем мрежа министарстава спољних послова планира, пише, одобрава и објављује заједничке кампање.</translation>
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
   <translation>A у списку</translation>
  </message>
  <message>
   <source>A post of that day</source>
   <translation>Објава тог дана</translation>
  </message>
  <message>
   <source>Another day</source>
   <translation>Други дан</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Одобри изабрано</translation>
  </message>
  <message>
   <source>Arrow keys</source>
   <translation>Стрелице</translation>
  </message>
  <message>
   <source>Choose a further post, or all up to one</source>
   <translation>Изабери још једну објаву, или све до ње</translation>
  </message>
  <message>
   <source>Choose also the next post of the day</source>
   <translation>Изабери и следећу објаву дана</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>Изабери више њих</translation>
  </message>
  <message>
   <source>Choose the posts of several days</source>
   <translation>Изабери објаве више дана</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Затвори</translation>
  </message>
  <message>
   <source>Ctrl or Shift with a click</source>
   <translation>Ctrl или Shift уз клик</translation>
  </message>
  <message>
   <source>Ctrl+Space</source>
   <translation>Ctrl+Space</translation>
  </message>
  <message>
   <source>Drag it, Alt and arrows, or Ctrl+M; Esc puts it back</source>
   <translation>Превуците је, Alt и стрелице, или Ctrl+M; Esc је враћа</translation>
  </message>
  <message>
   <source>Drag its lower edge</source>
   <translation>Повуците доњу ивицу</translation>
  </message>
  <message>
   <source>Enter, or a click on the hour</source>
   <translation>Enter, или клик на сат</translation>
  </message>
  <message>
   <source>Enter, or a click where the day is empty</source>
   <translation>Enter, или клик где је дан празан</translation>
  </message>
  <message>
   <source>Enter, or a double click</source>
   <translation>Enter или двоклик</translation>
  </message>
  <message>
   <source>Hold the post at the left or right edge</source>
   <translation>Држите објаву уз леву или десну ивицу</translation>
  </message>
  <message>
   <source>In the approvals</source>
   <translation>У одобрењима</translation>
  </message>
  <message>
   <source>In the month</source>
   <translation>У месецу</translation>
  </message>
  <message>
   <source>In the week and the day: a post of that time</source>
   <translation>У недељи и дану: објава у то време</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Тастатура и миш</translation>
  </message>
  <message>
   <source>Make an event longer or shorter</source>
   <translation>Продужи или скрати догађај</translation>
  </message>
  <message>
   <source>Menu key, or the right button</source>
   <translation>Тастер менија или десно дугме</translation>
  </message>
  <message>
   <source>Menu of the day or the post</source>
   <translation>Мени дана или објаве</translation>
  </message>
  <message>
   <source>Move a post</source>
   <translation>Премештање објаве</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Следећа објава дана</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Отвори објаву</translation>
  </message>
  <message>
   <source>Open the post in the editor</source>
   <translation>Отвори објаву у уређивачу</translation>
  </message>
  <message>
   <source>R in the list</source>
   <translation>R у списку</translation>
  </message>
  <message>
   <source>Request changes of what is chosen</source>
   <translation>Затражи измене у изабраном</translation>
  </message>
  <message>
   <source>Shift and arrows, or Ctrl and Space</source>
   <translation>Shift и стрелице, или Ctrl и Space</translation>
  </message>
  <message>
   <source>Shift with the arrow keys</source>
   <translation>Shift са стрелицама</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Размакница</translation>
  </message>
  <message>
   <source>Turn the page while dragging</source>
   <translation>Листање при превлачењу</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Revision {0}</source>
   <translation>Верзија {0}</translation>
  </message>
  <message>
   <source>The earlier text is back.</source>
   <translation>Ранији текст је враћен.</translation>
  </message>
  <message>
   <source>The earlier text is back; the approval has lapsed.</source>
   <translation>Ранији текст је враћен; одобрење је истекло.</translation>
  </message>
  <message>
   <source>lost a conflict, kept</source>
   <translation>изгубило у сукобу, сачувано</translation>
  </message>
  <message>
   <source>set aside</source>
   <translation>одложено</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>неко</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>чека слање</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>Bringing a text back voids the approval.</source>
   <translation>Враћање текста поништава одобрење.</translation>
  </message>
  <message>
   <source>Choose one revision, or two to compare them.</source>
   <translation>Изаберите једну верзију, или две за поређење.</translation>
  </message>
  <message>
   <source>Choose one revision.</source>
   <translation>Изаберите једну верзију.</translation>
  </message>
  <message>
   <source>Choose two with Ctrl to compare them.</source>
   <translation>Изаберите две са Ctrl да их упоредите.</translation>
  </message>
  <message>
   <source>From revision {0} to {1}: {2}</source>
   <translation>Од верзије {0} до {1}: {2}</translation>
  </message>
  <message>
   <source>History · {0}</source>
   <translation>Историја · {0}</translation>
  </message>
  <message>
   <source>Restore this text</source>
   <translation>Врати овај текст</translation>
  </message>
  <message>
   <source>Revisions, newest first</source>
   <translation>Верзије, најновије прво</translation>
  </message>
  <message>
   <source>The first text.</source>
   <translation>Први текст.</translation>
  </message>
  <message>
   <source>The revision, with what changed in it</source>
   <translation>Верзија, с оним што је у њој измењено</translation>
  </message>
  <message>
   <source>This is the text as it is now.</source>
   <translation>Ово је текст какав је сада.</translation>
  </message>
 </context>
 <context>
  <name>Holidays</name>
  <message>
   <source>All Saints' Day</source>
   <translation>Сви свети</translation>
  </message>
  <message>
   <source>All Souls' Day</source>
   <translation>Дан мртвих</translation>
  </message>
  <message>
   <source>Alphabet Day</source>
   <translation>Дан абецеде</translation>
  </message>
  <message>
   <source>Armistice Day</source>
   <translation>Дан примирја</translation>
  </message>
  <message>
   <source>Assumption Day</source>
   <translation>Велика Госпојина</translation>
  </message>
  <message>
   <source>Catholic Christmas Day</source>
   <translation>Католички Божић</translation>
  </message>
  <message>
   <source>Catholic Easter</source>
   <translation>Католички Ускрс</translation>
  </message>
  <message>
   <source>Catholic Easter Monday</source>
   <translation>Католички ускршњи понедељак</translation>
  </message>
  <message>
   <source>Catholic Easter Sunday</source>
   <translation>Католичка ускршња недеља</translation>
  </message>
  <message>
   <source>Children's Day</source>
   <translation>Дан деце</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>Божић</translation>
  </message>
  <message>
   <source>Christmas Day (by new style)</source>
   <translation>Божић (по новом календару)</translation>
  </message>
  <message>
   <source>Christmas Day (by old style)</source>
   <translation>Божић (по старом календару)</translation>
  </message>
  <message>
   <source>Christmas Eve</source>
   <translation>Бадње вече</translation>
  </message>
  <message>
   <source>Constitution Day</source>
   <translation>Дан устава</translation>
  </message>
  <message>
   <source>Day of Dew and Saint John</source>
   <translation>Дан росе и Светог Јована</translation>
  </message>
  <message>
   <source>Day of Family Sanctity and Respect for Parents</source>
   <translation>Дан светости породице и поштовања родитеља</translation>
  </message>
  <message>
   <source>Day of Our Lady of the Seven Sorrows</source>
   <translation>Дан Госпе од седам жалости</translation>
  </message>
  <message>
   <source>Day of Rejoicing</source>
   <translation>Побусани понедељак</translation>
  </message>
  <message>
   <source>Day of Remembrance and Victory over Nazism in World War II 1939-1945</source>
   <translation>Дан сећања и победе над нацизмом у Другом светском рату 1939–1945</translation>
  </message>
  <message>
   <source>Day of Remembrance for the Dead</source>
   <translation>Дан сећања на мртве</translation>
  </message>
  <message>
   <source>Day of Restoration of Independence of Lithuania</source>
   <translation>Дан обнове независности Литваније</translation>
  </message>
  <message>
   <source>Day of Restoration of the State of Lithuania</source>
   <translation>Дан обнове литванске државе</translation>
  </message>
  <message>
   <source>Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture</source>
   <translation>Дан словенске писмености, бугарске просвете и културе</translation>
  </message>
  <message>
   <source>Day of Uprising Against Occupation</source>
   <translation>Дан устанка против окупатора</translation>
  </message>
  <message>
   <source>Day of Victory over Fascism</source>
   <translation>Дан победе над фашизмом</translation>
  </message>
  <message>
   <source>Day of defenders of Ukraine</source>
   <translation>Дан бранилаца Украјине</translation>
  </message>
  <message>
   <source>Day of the Constitution of Ukraine</source>
   <translation>Дан устава Украјине</translation>
  </message>
  <message>
   <source>Day of the Establishment of the Slovak Republic</source>
   <translation>Дан оснивања Словачке Републике</translation>
  </message>
  <message>
   <source>Dormition of the Mother of God</source>
   <translation>Успење Пресвете Богородице</translation>
  </message>
  <message>
   <source>Easter</source>
   <translation>Васкрс</translation>
  </message>
  <message>
   <source>Easter Monday</source>
   <translation>Васкршњи понедељак</translation>
  </message>
  <message>
   <source>Easter Sunday</source>
   <translation>Васкршња недеља</translation>
  </message>
  <message>
   <source>Easter Sunday (Pascha)</source>
   <translation>Васкршња недеља (Пасха)</translation>
  </message>
  <message>
   <source>Eid al-Adha</source>
   <translation>Курбан-бајрам</translation>
  </message>
  <message>
   <source>Eid al-Fitr</source>
   <translation>Рамазански бајрам</translation>
  </message>
  <message>
   <source>Election Day</source>
   <translation>Дан избора</translation>
  </message>
  <message>
   <source>Epiphany</source>
   <translation>Богојављење</translation>
  </message>
  <message>
   <source>Epiphany (Three Kings' Day and Orthodox Christmas)</source>
   <translation>Богојављење (Света три краља и православни Божић)</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>Дан Европе</translation>
  </message>
  <message>
   <source>Father's Day</source>
   <translation>Дан очева</translation>
  </message>
  <message>
   <source>Flag and Independence Day</source>
   <translation>Дан заставе и независности</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>Велики петак</translation>
  </message>
  <message>
   <source>Holiday of Svetitskhovloba, Robe of Jesus</source>
   <translation>Светицховлоба, празник Христове хаљине</translation>
  </message>
  <message>
   <source>Holy Saturday</source>
   <translation>Велика субота</translation>
  </message>
  <message>
   <source>Independence Day</source>
   <translation>Дан независности</translation>
  </message>
  <message>
   <source>Independence Restoration Day</source>
   <translation>Дан обнове независности</translation>
  </message>
  <message>
   <source>Independence and Unity Day</source>
   <translation>Дан самосталности и јединства</translation>
  </message>
  <message>
   <source>Independent Czech State Restoration Day</source>
   <translation>Дан обнове самосталне чешке државе</translation>
  </message>
  <message>
   <source>Independent Czechoslovak State Day</source>
   <translation>Дан самосталне чехословачке државе</translation>
  </message>
  <message>
   <source>International Children's Day</source>
   <translation>Међународни дан деце</translation>
  </message>
  <message>
   <source>International Labor Day</source>
   <translation>Међународни празник рада</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Међународни дан жена</translation>
  </message>
  <message>
   <source>International Workers' Day</source>
   <translation>Међународни дан радника</translation>
  </message>
  <message>
   <source>International Workers' Solidarity Day</source>
   <translation>Међународни дан солидарности радника</translation>
  </message>
  <message>
   <source>Jan Hus Day</source>
   <translation>Дан Јана Хуса</translation>
  </message>
  <message>
   <source>Labor Day</source>
   <translation>Празник рада</translation>
  </message>
  <message>
   <source>Labor Day and International Workers' Solidarity Day</source>
   <translation>Празник рада и међународни дан солидарности радника</translation>
  </message>
  <message>
   <source>Liberation Day</source>
   <translation>Дан ослобођења</translation>
  </message>
  <message>
   <source>Macedonian Revolutionary Struggle Day</source>
   <translation>Дан македонске револуционарне борбе</translation>
  </message>
  <message>
   <source>May Day</source>
   <translation>Први мај</translation>
  </message>
  <message>
   <source>Midsummer Day</source>
   <translation>Ивањдан</translation>
  </message>
  <message>
   <source>Mother Teresa Canonization Day</source>
   <translation>Дан канонизације Мајке Терезе</translation>
  </message>
  <message>
   <source>Mother's Day</source>
   <translation>Дан мајки</translation>
  </message>
  <message>
   <source>National Day</source>
   <translation>Национални празник</translation>
  </message>
  <message>
   <source>National Language Day</source>
   <translation>Дан националног језика</translation>
  </message>
  <message>
   <source>National Unity Day</source>
   <translation>Дан националног јединства</translation>
  </message>
  <message>
   <source>National Uprising Day</source>
   <translation>Дан народног устанка</translation>
  </message>
  <message>
   <source>National Youth Day</source>
   <translation>Национални дан младих</translation>
  </message>
  <message>
   <source>New Year's Day</source>
   <translation>Нова година</translation>
  </message>
  <message>
   <source>Njegos Day</source>
   <translation>Његошев дан</translation>
  </message>
  <message>
   <source>Non-working day</source>
   <translation>Нерадни дан</translation>
  </message>
  <message>
   <source>Nowruz Day</source>
   <translation>Новруз</translation>
  </message>
  <message>
   <source>Orthodox Christmas Day</source>
   <translation>Православни Божић</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Православни Васкрс</translation>
  </message>
  <message>
   <source>Orthodox Easter Sunday</source>
   <translation>Православна васкршња недеља</translation>
  </message>
  <message>
   <source>Orthodox Good Friday</source>
   <translation>Православни Велики петак</translation>
  </message>
  <message>
   <source>Pentecost</source>
   <translation>Духови</translation>
  </message>
  <message>
   <source>Prešeren's Day, the Slovenian Cultural Holiday</source>
   <translation>Прешернов дан, словеначки празник културе</translation>
  </message>
  <message>
   <source>Public Holiday</source>
   <translation>Државни празник</translation>
  </message>
  <message>
   <source>Reformation Day</source>
   <translation>Дан реформације</translation>
  </message>
  <message>
   <source>Republic Day</source>
   <translation>Дан републике</translation>
  </message>
  <message>
   <source>Republic of Moldova Independence Day</source>
   <translation>Дан независности Републике Молдавије</translation>
  </message>
  <message>
   <source>Saint Andrew's Day</source>
   <translation>Свети Андреј Првозвани</translation>
  </message>
  <message>
   <source>Saint Clement of Ohrid Day</source>
   <translation>Свети Климент Охридски</translation>
  </message>
  <message>
   <source>Saint George's Day</source>
   <translation>Ђурђевдан</translation>
  </message>
  <message>
   <source>Saint George's Day, Day of the Bulgarian Army</source>
   <translation>Ђурђевдан, дан бугарске војске</translation>
  </message>
  <message>
   <source>Saint John the Baptist</source>
   <translation>Свети Јован Крститељ</translation>
  </message>
  <message>
   <source>Saints Cyril and Methodius Day</source>
   <translation>Свети Ћирило и Методије</translation>
  </message>
  <message>
   <source>Second Day of Christmas</source>
   <translation>Други дан Божића</translation>
  </message>
  <message>
   <source>Slovak National Uprising Anniversary</source>
   <translation>Годишњица словачког народног устанка</translation>
  </message>
  <message>
   <source>Statehood Day</source>
   <translation>Дан државности</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day</source>
   <translation>Дан борбе за слободу и демократију</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day and International Students' Day</source>
   <translation>Дан борбе за слободу и демократију и међународни дан студената</translation>
  </message>
  <message>
   <source>Summer Day</source>
   <translation>Дан лета</translation>
  </message>
  <message>
   <source>Ukrainian Statehood Day</source>
   <translation>Дан украјинске државности</translation>
  </message>
  <message>
   <source>Unification Day</source>
   <translation>Дан уједињења</translation>
  </message>
  <message>
   <source>Unification of the Romanian Principalities Day</source>
   <translation>Дан уједињења румунских кнежевина</translation>
  </message>
  <message>
   <source>Victory Day</source>
   <translation>Дан победе</translation>
  </message>
  <message>
   <source>Victory Day and Commemoration of the heroes fallen for Independence of Fatherland</source>
   <translation>Дан победе и сећања на јунаке пале за независност отаџбине</translation>
  </message>
  <message>
   <source>{0} (estimated)</source>
   <translation>{0} (предвиђено)</translation>
  </message>
  <message>
   <source>{0} (observed)</source>
   <translation>{0} (нерадни дан)</translation>
  </message>
  <message>
   <source>{0} (observed, estimated)</source>
   <translation>{0} (нерадни дан, предвиђено)</translation>
  </message>
 </context>
 <context>
  <name>HourModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Догађај: {0}</translation>
  </message>
 </context>
 <context>
  <name>Inserting</name>
  <message>
   <source>Handle</source>
   <translation>Корисничко име</translation>
  </message>
  <message>
   <source>Handles</source>
   <translation>Корисничка имена</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хештегови</translation>
  </message>
  <message>
   <source>Its text is put in where the cursor stands; Ctrl+Z in the text takes it out again.</source>
   <translation>Текст се убацује где стоји показивач; Ctrl+Z у тексту га опет уклања.</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group</source>
   <translation>Сачувај хештегове као групу</translation>
  </message>
  <message>
   <source>Keep this text as a template</source>
   <translation>Сачувај овај текст као шаблон</translation>
  </message>
  <message>
   <source>No group is kept yet. Write hashtags and keep them as a group, or make one in “Writing aids”.</source>
   <translation>Још ниједна група није сачувана. Напишите хештегове и сачувајте их као групу, или је направите у „Помагалима за писање“.</translation>
  </message>
  <message>
   <source>No template is kept for this channel. Keep a text as a template first.</source>
   <translation>За овај канал није сачуван ниједан шаблон. Прво сачувајте текст као шаблон.</translation>
  </message>
  <message>
   <source>Start from a template</source>
   <translation>Почни од шаблона</translation>
  </message>
  <message>
   <source>Text, title and hashtags are kept for posts on this channel, in this language.</source>
   <translation>Текст, наслов и хештегови чувају се за објаве на овом каналу, на овом језику.</translation>
  </message>
  <message>
   <source>The handle book knows nobody on this channel. Add them in “Writing aids”.</source>
   <translation>Именик никога не познаје на овом каналу. Додајте у „Помагалима за писање“.</translation>
  </message>
  <message>
   <source>There is no text to keep.</source>
   <translation>Нема текста за чување.</translation>
  </message>
  <message>
   <source>These are kept as a group: {0}</source>
   <translation>Чувају се као група: {0}</translation>
  </message>
  <message>
   <source>This post has no hashtags to keep.</source>
   <translation>Ова објава нема хештегова за чување.</translation>
  </message>
  <message>
   <source>Which group of hashtags?</source>
   <translation>Која група хештегова?</translation>
  </message>
  <message>
   <source>Whose handle on this channel? Typing @ in the text offers them too.</source>
   <translation>Чије корисничко име на овом каналу? Нуди их и @ у тексту.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>„{0}“ је сачувано.</translation>
  </message>
 </context>
 <context>
  <name>JoinForm</name>
  <message>
   <source>E-mail</source>
   <translation>Е-пошта</translation>
  </message>
  <message>
   <source>Give the address of your network's server.</source>
   <translation>Упишите адресу сервера своје мреже.</translation>
  </message>
  <message>
   <source>Give the e-mail address of your account.</source>
   <translation>Упишите адресу е-поште свог налога.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Упишите лозинку.</translation>
  </message>
  <message>
   <source>Go on in your browser. This page waits until you have signed in there.</source>
   <translation>Наставите у прегледачу. Ова страница чека док се тамо не пријавите.</translation>
  </message>
  <message>
   <source>Invitation code</source>
   <translation>Код позивнице</translation>
  </message>
  <message>
   <source>No browser could be opened. Open this address in one: {0}</source>
   <translation>Прегледач није могао да се отвори. Отворите сами ову адресу у њему: {0}</translation>
  </message>
  <message>
   <source>Only with an invitation: the password is set now</source>
   <translation>Само с позивницом: лозинка се сада одређује</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Лозинка</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Сервер</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Пријава</translation>
  </message>
  <message>
   <source>Sign in with your ministry’s account</source>
   <translation>Пријава налогом министарства</translation>
  </message>
  <message>
   <source>Stop waiting</source>
   <translation>Не чекај више</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Сервер се пита.</translation>
  </message>
  <message>
   <source>Your browser is waited for.</source>
   <translation>Чека се прегледач.</translation>
  </message>
 </context>
 <context>
  <name>Journeys</name>
  <message>
   <source>It arrived damaged and was dropped there. The next sync sends it again.</source>
   <translation>Стигла је оштећена и тамо је одбачена. Следеће усклађивање је шаље поново.</translation>
  </message>
  <message>
   <source>It comes with a sync: {0} of {1} are here.</source>
   <translation>Долази с усклађивањем: овде је {0} од {1}.</translation>
  </message>
  <message>
   <source>It comes with the next sync.</source>
   <translation>Долази са следећим усклађивањем.</translation>
  </message>
  <message>
   <source>It is larger than the server takes. Make it smaller and attach it again.</source>
   <translation>Већа је него што сервер прима. Смањите је и приложите поново.</translation>
  </message>
  <message>
   <source>Kept on this laptop; there is no server to send it to.</source>
   <translation>Сачувано на овом лаптопу; нема сервера коме би се послало.</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <translation>Још није овде</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Није послато</translation>
  </message>
  <message>
   <source>Not sent.</source>
   <translation>Није послато.</translation>
  </message>
  <message>
   <source>Sending {0} of {1}</source>
   <translation>Шаље се {0} од {1}</translation>
  </message>
  <message>
   <source>Sending: {0} of {1} are on the server.</source>
   <translation>Шаље се: на серверу је {0} од {1}.</translation>
  </message>
  <message>
   <source>Sent: it is on the server.</source>
   <translation>Послато: на серверу је.</translation>
  </message>
  <message>
   <source>The server did not take it. The next sync tries it again; if it stays so, ask your administrator.</source>
   <translation>Сервер је није примио. Следеће усклађивање покушава поново; ако тако остане, питајте администратора.</translation>
  </message>
  <message>
   <source>The server does not have it yet. It comes once whoever attached it has synced.</source>
   <translation>Сервер је још нема. Долази кад се усклади онај ко ју је приложио.</translation>
  </message>
  <message>
   <source>The server does not take this form. Save it as JPEG, PNG, GIF, WebP or MP4 and attach it again.</source>
   <translation>Сервер не прима овај облик. Сачувајте је као JPEG, PNG, GIF, WebP или MP4 и приложите поново.</translation>
  </message>
  <message>
   <source>The server has no room left for media. Ask your administrator for more; each sync tries it again.</source>
   <translation>На серверу више нема места за слике и снимке. Затражите од администратора још; свако усклађивање покушава поново.</translation>
  </message>
  <message>
   <source>Waiting to send</source>
   <translation>Чека слање</translation>
  </message>
  <message>
   <source>Waiting to send: it goes with the next sync.</source>
   <translation>Чека слање: иде са следећим усклађивањем.</translation>
  </message>
  <message>
   <source>Waiting to send: {0} of {1} are on the server, the rest goes with the next sync.</source>
   <translation>Чека слање: на серверу је {0} од {1}, остало иде са следећим усклађивањем.</translation>
  </message>
  <message>
   <source>What came of it was damaged. If it stays so, ask whoever attached it to attach it again.</source>
   <translation>Оно што је стигло било је оштећено. Ако тако остане, замолите онога ко ју је приложио да је приложи поново.</translation>
  </message>
 </context>
 <context>
  <name>KeepDialog</name>
  <message>
   <source>A name by which you find it again</source>
   <translation>Име по којем ћете га поново наћи</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Упишите име.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Сачувај</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Име</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>Види је само наше министарство</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Немате улогу која пише за неку земљу.</translation>
  </message>
 </context>
 <context>
  <name>Lines</name>
  <message>
   <source>Agreed</source>
   <translation>Усаглашено</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Поверљиво: коме је потребно</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Кључна порука</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Нацрт</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Сви</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Заједнички текст</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>Став</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Није наведено</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Стуб</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>Доказ</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Питање и одговор</translation>
  </message>
  <message>
   <source>Run out</source>
   <translation>Истекло</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Само министарства</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Повучено</translation>
  </message>
 </context>
 <context>
  <name>LinesView</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n заостаје</numerusform>
    <numerusform>%n заостају</numerusform>
    <numerusform>%n заостаје</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Копирај као текст</translation>
  </message>
  <message>
   <source>Copy these as text</source>
   <translation>Копирај ове као текст</translation>
  </message>
  <message>
   <source>Every part</source>
   <translation>Сви делови</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>Сви статуси</translation>
  </message>
  <message>
   <source>Go to the campaigns</source>
   <translation>На кампање</translation>
  </message>
  <message>
   <source>Its time ended: {0}.</source>
   <translation>Важење је истекло: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Слова за претрагу</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Ставови</translation>
  </message>
  <message>
   <source>Lines · {0}</source>
   <translation>Ставови · {0}</translation>
  </message>
  <message>
   <source>May be said until {0}.</source>
   <translation>Сме се рећи до {0}.</translation>
  </message>
  <message>
   <source>No line fits.</source>
   <translation>Ниједан став не одговара.</translation>
  </message>
  <message>
   <source>No lines yet</source>
   <translation>Још нема ставова</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Још без власника</translation>
  </message>
  <message>
   <source>No title yet</source>
   <translation>Још без наслова</translation>
  </message>
  <message>
   <source>Open in the campaign</source>
   <translation>Отвори у кампањи</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Власник: {0}</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Део куће порука</translation>
  </message>
  <message>
   <source>Posts that rest on it</source>
   <translation>Објаве које почивају на њему</translation>
  </message>
  <message>
   <source>Source: {0}</source>
   <translation>Извор: {0}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Стање</translation>
  </message>
  <message>
   <source>The line is copied.</source>
   <translation>Став је копиран.</translation>
  </message>
  <message>
   <source>The lines are copied.</source>
   <translation>Ставови су копирани.</translation>
  </message>
  <message>
   <source>What a campaign says stands in its message house: core message, pillars, proof points, lines to take, questions and answers. All of them are found here.</source>
   <translation>Шта кампања говори стоји у њеној кући порука: кључна порука, стубови, докази, ставови, питања и одговори. Све се налази овде.</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>Шта каже</translation>
  </message>
  <message>
   <source>Words, campaign, owner or source</source>
   <translation>Речи, кампања, власник или извор</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>још ниједна</translation>
  </message>
  <message>
   <source>the line was changed since</source>
   <translation>став је од тада промењен</translation>
  </message>
 </context>
 <context>
  <name>LinkCard</name>
  <message>
   <source>Link card</source>
   <translation>Картица везе</translation>
  </message>
  <message>
   <source>Link card of {0}</source>
   <translation>Картица везе {0}</translation>
  </message>
  <message>
   <source>The page itself gives the title and the picture.</source>
   <translation>Наслов и слику даје сама страница.</translation>
  </message>
 </context>
 <context>
  <name>LinkDialog</name>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Content (which post)</source>
   <translation>Садржај (која објава)</translation>
  </message>
  <message>
   <source>Give the address of a page, with https:// before it.</source>
   <translation>Упишите адресу странице, са https:// испред.</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Веза</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Медиј</translation>
  </message>
  <message>
   <source>Source (where it stands)</source>
   <translation>Извор (где стоји)</translation>
  </message>
  <message>
   <source>Tags of the link</source>
   <translation>Ознаке везе</translation>
  </message>
  <message>
   <source>The tags tell the statistics of your site where a visitor came from.</source>
   <translation>Ознаке казују статистици вашег сајта одакле је посетилац дошао.</translation>
  </message>
  <message>
   <source>Use this link</source>
   <translation>Користи ову везу</translation>
  </message>
 </context>
 <context>
  <name>MAC_APPLICATION_MENU</name>
  <message>
   <source>About %1</source>
   <translation>О програму %1</translation>
  </message>
  <message>
   <source>Hide %1</source>
   <translation>Сакриј %1</translation>
  </message>
  <message>
   <source>Hide Others</source>
   <translation>Сакриј остале</translation>
  </message>
  <message>
   <source>Preferences...</source>
   <translation>Подешавања...</translation>
  </message>
  <message>
   <source>Quit %1</source>
   <translation>Затвори %1</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Услуге</translation>
  </message>
  <message>
   <source>Show All</source>
   <translation>Прикажи све</translation>
  </message>
 </context>
 <context>
  <name>MakingLine</name>
  <message>
   <source>Asking the rules: {0} of {1} records.</source>
   <translation>Провера по правилима: {0} од {1} записа.</translation>
  </message>
  <message>
   <source>Leave the sample out</source>
   <translation>Изостави пример</translation>
  </message>
  <message>
   <source>Looking through the plan: {0} of {1} rows.</source>
   <translation>Прегледање плана: {0} од {1} редова.</translation>
  </message>
  <message>
   <source>Putting all of it on the desk.</source>
   <translation>Све се ставља на сто.</translation>
  </message>
  <message>
   <source>Reading the plan: {0} rows so far.</source>
   <translation>Читање плана: досад {0} редова.</translation>
  </message>
  <message>
   <source>The sample campaign is being left out.</source>
   <translation>Пример кампање се изоставља.</translation>
  </message>
 </context>
 <context>
  <name>Many</name>
  <message numerus="yes">
   <source>%n posts are in the tray, without a time.</source>
   <translation>
    <numerusform>%n објава је у фиоци, без времена.</numerusform>
    <numerusform>%n објаве су у фиоци, без времена.</numerusform>
    <numerusform>%n објава је у фиоци, без времена.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts changed hands.</source>
   <translation>
    <numerusform>%n објава има новог задуженог.</numerusform>
    <numerusform>%n објаве имају новог задуженог.</numerusform>
    <numerusform>%n објава има новог задуженог.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts moved.</source>
   <translation>
    <numerusform>Премештена %n објава.</numerusform>
    <numerusform>Премештене %n објаве.</numerusform>
    <numerusform>Премештено %n објава.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 post moved.</source>
   <translation>1 објава премештена.</translation>
  </message>
  <message>
   <source>Change the owner</source>
   <translation>Промени задужену особу</translation>
  </message>
  <message>
   <source>Change the owner of {0}?</source>
   <translation>Променити задужену особу ({0})?</translation>
  </message>
  <message>
   <source>Choose one or more posts first: with a click, Ctrl or Shift, or Ctrl+A.</source>
   <translation>Прво изаберите једну или више објава: кликом, са Ctrl или Shift, или Ctrl+A.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Обриши</translation>
  </message>
  <message>
   <source>Delete {0}?</source>
   <translation>Обрисати {0}?</translation>
  </message>
  <message>
   <source>Move them</source>
   <translation>Премести их</translation>
  </message>
  <message>
   <source>Move {0} to</source>
   <translation>Премести {0} на</translation>
  </message>
  <message>
   <source>Move {0} to {1}?</source>
   <translation>Преместити {0} на {1}?</translation>
  </message>
  <message>
   <source>Moved: {0}.</source>
   <translation>Премештено: {0}.</translation>
  </message>
  <message>
   <source>Shift them</source>
   <translation>Помери их</translation>
  </message>
  <message>
   <source>Shift {0}?</source>
   <translation>Померање: {0}?</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Одузми</translation>
  </message>
  <message>
   <source>Take the time of {0} away?</source>
   <translation>Одузимање времена: {0}?</translation>
  </message>
  <message>
   <source>The post changed hands.</source>
   <translation>Објава има новог задуженог.</translation>
  </message>
  <message>
   <source>The post is in the tray, without a time.</source>
   <translation>Објава је у фиоци, без времена.</translation>
  </message>
  <message>
   <source>The text stays in the history; it can be undone.</source>
   <translation>Текст остаје у историји; ово се може опозвати.</translation>
  </message>
  <message>
   <source>{0} deleted.</source>
   <translation>Обрисано: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Media</name>
  <message>
   <source>Its rights end before the post goes out: {0}.</source>
   <translation>Права истичу пре него што објава изађе: {0}.</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Сме се користити до {0}.</translation>
  </message>
  <message>
   <source>Pictures without a description yet: {0}.</source>
   <translation>Слике још без описа: {0}.</translation>
  </message>
  <message>
   <source>film</source>
   <translation>филм</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>слика</translation>
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
   <translation>Опишите на језику {0} за оне који не виде</translation>
  </message>
  <message>
   <source>Description of {0} in {1}</source>
   <translation>Опис за {0}, језик: {1}</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Раније</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Касније</translation>
  </message>
  <message>
   <source>One more language…</source>
   <translation>Још један језик…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Уклони</translation>
  </message>
  <message>
   <source>Rights…</source>
   <translation>Права…</translation>
  </message>
  <message>
   <source>{0}, {1} of {2}</source>
   <translation>{0}, {1} од {2}</translation>
  </message>
 </context>
 <context>
  <name>MediaPanel</name>
  <message numerus="yes">
   <source>%n attached</source>
   <translation>
    <numerusform>%n приложена</numerusform>
    <numerusform>%n приложене</numerusform>
    <numerusform>%n приложених</numerusform>
   </translation>
  </message>
  <message>
   <source>Add pictures or films</source>
   <translation>Додај слике или филмове</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Додај слике или филмове…</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медији</translation>
  </message>
  <message>
   <source>Or drop files here, or paste a picture.</source>
   <translation>Или спустите датотеке овде, или налепите слику.</translation>
  </message>
  <message>
   <source>Pictures and films</source>
   <translation>Слике и филмови</translation>
  </message>
  <message>
   <source>none</source>
   <translation>нема</translation>
  </message>
 </context>
 <context>
  <name>MediaView</name>
  <message>
   <source>Go to the calendar</source>
   <translation>Иди на календар</translation>
  </message>
  <message>
   <source>Its rights ended: {0}.</source>
   <translation>Права су истекла: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Слова за претрагу</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Сме се користити до {0}.</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медији</translation>
  </message>
  <message>
   <source>Media · {0}</source>
   <translation>Медији · {0}</translation>
  </message>
  <message>
   <source>Name, credit, licence or country</source>
   <translation>Име, аутор, лиценца или земља</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>Још нема датотеке</translation>
  </message>
  <message>
   <source>No pictures or films yet</source>
   <translation>Још нема слика ни филмова</translation>
  </message>
  <message>
   <source>No text yet</source>
   <translation>Још нема текста</translation>
  </message>
  <message>
   <source>Only its name is known: nobody has given the file yet. Attach it in the post that shows it.</source>
   <translation>Познато је само име: датотеку још нико није дао. Приложите је у објави која је приказује.</translation>
  </message>
  <message>
   <source>Posts that show it</source>
   <translation>Објаве које га приказују</translation>
  </message>
  <message>
   <source>Shown by {0}</source>
   <translation>Приказује {0}</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Усклади сада</translation>
  </message>
  <message>
   <source>What is attached to posts is listed here, with where it is used and until when it may be.</source>
   <translation>Овде је наведено што је приложено објавама, с местом употребе и до када се сме користити.</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>нема описа</translation>
  </message>
 </context>
 <context>
  <name>Mentions</name>
  <message>
   <source>on {0}</source>
   <translation>на: {0}</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>неко</translation>
  </message>
 </context>
 <context>
  <name>MentionsView</name>
  <message>
   <source>Choose a comment first.</source>
   <translation>Прво изаберите коментар.</translation>
  </message>
  <message>
   <source>Comments that name you</source>
   <translation>Коментари који вас помињу</translation>
  </message>
  <message>
   <source>Enter opens the text at the comment; Delete settles it.</source>
   <translation>Enter отвара текст код коментара; Delete га закључује.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Иди на календар</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Помињања</translation>
  </message>
  <message>
   <source>Mentions · {0}</source>
   <translation>Помињања · {0}</translation>
  </message>
  <message>
   <source>Nobody waits for a word of yours</source>
   <translation>Нико не чека вашу реч</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Закључи</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Коментар је закључен.</translation>
  </message>
  <message>
   <source>When somebody writes @ and your name in a comment, it stands here until you answer or settle it.</source>
   <translation>Кад неко у коментару напише @ и ваше име, стоји овде док не одговорите или га не закључите.</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>Go to the place “{0}” first.</source>
   <translation>Прво идите на „{0}“.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Сто још није отворен.</translation>
  </message>
 </context>
 <context>
  <name>MergePanel</name>
  <message>
   <source>A merge, word by word</source>
   <translation>Спајање, реч по реч</translation>
  </message>
  <message numerus="yes">
   <source>Choose at %n more places first.</source>
   <translation>
    <numerusform>Прво изаберите на још %n месту.</numerusform>
    <numerusform>Прво изаберите на још %n места.</numerusform>
    <numerusform>Прво изаберите на још %n места.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose at 1 more place first.</source>
   <translation>Прво изаберите на још једном месту.</translation>
  </message>
  <message>
   <source>Edit it as you like, then confirm.</source>
   <translation>Уредите по жељи, па потврдите.</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Моје</translation>
  </message>
  <message>
   <source>The merged text, as it will be kept</source>
   <translation>Спојени текст, како ће бити сачуван</translation>
  </message>
  <message>
   <source>The text that both went on from is not on this laptop, so every difference is a place.</source>
   <translation>Текст од којег су обоје пошли није на овом лаптопу, па бирате код сваке разлике.</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Користи спојени текст</translation>
  </message>
  <message>
   <source>What only one of you changed is taken already.</source>
   <translation>Што је изменио само један, већ је узето.</translation>
  </message>
  <message>
   <source>Where both changed the same words, choose whose are to stand.</source>
   <translation>Где су обоје изменили исте речи, изаберите чије остају.</translation>
  </message>
  <message>
   <source>You wrote here yourself: write on in the text.</source>
   <translation>Овде сте сами писали: пишите даље у тексту.</translation>
  </message>
 </context>
 <context>
  <name>MessageHouse</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n заостаје</numerusform>
    <numerusform>%n заостају</numerusform>
    <numerusform>%n заостаје</numerusform>
   </translation>
  </message>
  <message>
   <source>1 behind</source>
   <translation>1 заостаје</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Заједнички текст</translation>
  </message>
  <message>
   <source>Last day on which it may be said</source>
   <translation>Последњи дан када се сме рећи</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Поруке</translation>
  </message>
  <message>
   <source>Messages of the campaign</source>
   <translation>Поруке кампање</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Нова порука</translation>
  </message>
  <message>
   <source>No message yet: a message is a joint text that each country says in its own language.</source>
   <translation>Још нема поруке: порука је заједнички текст који свака земља каже на свом језику.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Још нико</translation>
  </message>
  <message>
   <source>Only until a day</source>
   <translation>Само до одређеног дана</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Задужена особа</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Део</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Део куће порука</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Изворник</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Стање</translation>
  </message>
  <message>
   <source>The joint texts, said by each country in its language</source>
   <translation>Заједнички текстови које свака земља каже на свом језику</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Наслов</translation>
  </message>
  <message>
   <source>Title of the message</source>
   <translation>Наслов поруке</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Преводи</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Важи</translation>
  </message>
  <message>
   <source>Who may hear it</source>
   <translation>Ко сме да чује</translation>
  </message>
  <message>
   <source>all up to date</source>
   <translation>сви ажурни</translation>
  </message>
  <message>
   <source>no post says it yet</source>
   <translation>још га ниједна објава не каже</translation>
  </message>
 </context>
 <context>
  <name>MissedDialog</name>
  <message numerus="yes">
   <source>%n posts are settled.</source>
   <translation>
    <numerusform>%n објава је сређена.</numerusform>
    <numerusform>%n објаве су сређене.</numerusform>
    <numerusform>%n објава је сређено.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose posts, and what becomes of them.</source>
   <translation>Изаберите објаве и шта бива с њима.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Затвори</translation>
  </message>
  <message>
   <source>Each at its own time of day</source>
   <translation>Свака у своје време</translation>
  </message>
  <message>
   <source>Is withdrawn</source>
   <translation>Повлачи се</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Остави како јесте</translation>
  </message>
  <message>
   <source>New day</source>
   <translation>Нови дан</translation>
  </message>
  <message>
   <source>New time</source>
   <translation>Ново време</translation>
  </message>
  <message>
   <source>No post was missed under a stop.</source>
   <translation>Током обуставе није пропуштена ниједна објава.</translation>
  </message>
  <message>
   <source>Nothing goes out by itself. Where the approval covers the time, a new time asks for approval again. Times in {0}.</source>
   <translation>Ништа не излази само. Где одобрење обухвата време, за ново време треба ново одобрење. Времена: {0}.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Планирано</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Објава</translation>
  </message>
  <message>
   <source>Posts missed under a stop</source>
   <translation>Објаве пропуштене током обуставе</translation>
  </message>
  <message>
   <source>Say why they are withdrawn: the others will read it.</source>
   <translation>Реците зашто се повлаче: други ће то прочитати.</translation>
  </message>
  <message>
   <source>Settle them</source>
   <translation>Среди их</translation>
  </message>
  <message>
   <source>Stays as it is: missed</source>
   <translation>Остаје како јесте: пропуштена</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Шта бива с њом</translation>
  </message>
  <message>
   <source>Why they are withdrawn</source>
   <translation>Зашто се повлаче</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Повуци</translation>
  </message>
 </context>
 <context>
  <name>MonthModel</name>
  <message>
   <source>Week {0}</source>
   <translation>Недеља {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>данас</translation>
  </message>
 </context>
 <context>
  <name>MonthTable</name>
  <message>
   <source>Month</source>
   <translation>Месец</translation>
  </message>
 </context>
 <context>
  <name>Months</name>
  <message>
   <source>April</source>
   <translation>априла</translation>
  </message>
  <message>
   <source>August</source>
   <translation>августа</translation>
  </message>
  <message>
   <source>December</source>
   <translation>децембра</translation>
  </message>
  <message>
   <source>February</source>
   <translation>фебруара</translation>
  </message>
  <message>
   <source>January</source>
   <translation>јануара</translation>
  </message>
  <message>
   <source>July</source>
   <translation>јула</translation>
  </message>
  <message>
   <source>June</source>
   <translation>јуна</translation>
  </message>
  <message>
   <source>March</source>
   <translation>марта</translation>
  </message>
  <message>
   <source>May</source>
   <translation>маја</translation>
  </message>
  <message>
   <source>November</source>
   <translation>новембра</translation>
  </message>
  <message>
   <source>October</source>
   <translation>октобра</translation>
  </message>
  <message>
   <source>September</source>
   <translation>септембра</translation>
  </message>
 </context>
 <context>
  <name>MoveTo</name>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Дан</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Премести</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>Премести</translation>
  </message>
  <message>
   <source>Move the post</source>
   <translation>Премести објаву</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Премештено на {0}</translation>
  </message>
  <message>
   <source>The second of the two</source>
   <translation>Друго од та два</translation>
  </message>
  <message>
   <source>This time does not exist: the clocks go forward. The nearest are {0} and {1}.</source>
   <translation>Тог времена нема: сат се помера унапред. Најближа су {0} и {1}.</translation>
  </message>
  <message>
   <source>This time happens twice: the clocks go back. Say which one is meant.</source>
   <translation>То време је двапут: сат се помера уназад. Реците на које се мисли.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Време у {0}</translation>
  </message>
 </context>
 <context>
  <name>Mover</name>
  <message>
   <source>Leave it</source>
   <translation>Остави</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Премести</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>Премести</translation>
  </message>
  <message>
   <source>Move this post to {0}?</source>
   <translation>Преместити ову објаву на {0}?</translation>
  </message>
  <message>
   <source>Move to {0}?</source>
   <translation>Преместити на {0}?</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Премештено на {0}</translation>
  </message>
 </context>
 <context>
  <name>NameView</name>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Сачувај</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Име погледа</translation>
  </message>
  <message>
   <source>Name, for example “My drafts of the week”</source>
   <translation>Име, на пример „Моји нацрти недеље“</translation>
  </message>
  <message>
   <source>There is a view of this name; it will be replaced.</source>
   <translation>Поглед с тим именом постоји; биће замењен.</translation>
  </message>
  <message>
   <source>Write a name, then it can be kept.</source>
   <translation>Упишите име, па се може сачувати.</translation>
  </message>
 </context>
 <context>
  <name>Narratives</name>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Change the narrative</source>
   <translation>Измена наратива</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Тврдња</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Одлука</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Налази</translation>
  </message>
  <message numerus="yes">
   <source>First line after %n days</source>
   <translation>
    <numerusform>Први став после %n дана</numerusform>
    <numerusform>Први став после %n дана</numerusform>
    <numerusform>Први став после %n дана</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>First line after %n hours</source>
   <translation>
    <numerusform>Први став после %n сата</numerusform>
    <numerusform>Први став после %n сата</numerusform>
    <numerusform>Први став после %n сати</numerusform>
   </translation>
  </message>
  <message>
   <source>First line within the hour</source>
   <translation>Први став за мање од сата</translation>
  </message>
  <message>
   <source>First line: there before the claim</source>
   <translation>Први став: постојао пре тврдње</translation>
  </message>
  <message>
   <source>High impact</source>
   <translation>Велик утицај</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Занемари</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Утицај</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Задржи је</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Ставови против ње</translation>
  </message>
  <message>
   <source>Look at it again on</source>
   <translation>Поново погледати</translation>
  </message>
  <message>
   <source>Low impact</source>
   <translation>Мали утицај</translation>
  </message>
  <message>
   <source>Medium impact</source>
   <translation>Средњи утицај</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Прати</translation>
  </message>
  <message>
   <source>New narrative</source>
   <translation>Нов наратив</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Без кампање</translation>
  </message>
  <message>
   <source>No line yet</source>
   <translation>Још нема става</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Још нико</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Задужена особа</translation>
  </message>
  <message>
   <source>Respond</source>
   <translation>Одговори</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Преглед</translation>
  </message>
  <message>
   <source>Which claim goes round, and what is done about it?</source>
   <translation>Која тврдња кружи и шта се са њом чини?</translation>
  </message>
  <message>
   <source>Write the claim as it is said.</source>
   <translation>Напишите тврдњу онако како се говори.</translation>
  </message>
  <message>
   <source>review on {0}</source>
   <translation>преглед {0}</translation>
  </message>
  <message>
   <source>to be reviewed since {0}</source>
   <translation>за преглед од {0}</translation>
  </message>
 </context>
 <context>
  <name>NarrativesView</name>
  <message>
   <source>Change…</source>
   <translation>Измени…</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Одлука</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Обриши</translation>
  </message>
  <message>
   <source>Every decision</source>
   <translation>Све одлуке</translation>
  </message>
  <message>
   <source>False claims that go round are registered here: how heavily each weighs, whether one responds, and with which lines. A draft that repeats one word for word is told so.</source>
   <translation>Овде се уписују лажне тврдње које круже: колико је која тешка, да ли се на њу одговара и којим ставовима. Нацрт који неку понови дословно добија упозорење.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Слова за претрагу</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Ставови против ње</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Наративи</translation>
  </message>
  <message>
   <source>Narratives · {0}</source>
   <translation>Наративи · {0}</translation>
  </message>
  <message>
   <source>No narratives yet</source>
   <translation>Још нема наратива</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Још без власника</translation>
  </message>
  <message>
   <source>Only people who write for {0} change it.</source>
   <translation>Мењају га само они који пишу за земљу {0}.</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Власник: {0}</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Упиши наратив…</translation>
  </message>
  <message>
   <source>The narrative is changed.</source>
   <translation>Наратив је измењен.</translation>
  </message>
  <message>
   <source>The narrative is deleted.</source>
   <translation>Наратив је обрисан.</translation>
  </message>
  <message>
   <source>The narrative is registered.</source>
   <translation>Наратив је уписан.</translation>
  </message>
  <message>
   <source>Words, owner, country or campaign</source>
   <translation>Речи, власник, земља или кампања</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot register a narrative.</source>
   <translation>Не пишете ни за једну земљу, па не можете да упишете наратив.</translation>
  </message>
  <message>
   <source>to be reviewed</source>
   <translation>за преглед</translation>
  </message>
 </context>
 <context>
  <name>NewAppPage</name>
  <message>
   <source>Code of the app</source>
   <translation>Код апликације</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Упишите код који сада показује апликација за потврду.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Кључ</translation>
  </message>
  <message>
   <source>Key for the authenticator app</source>
   <translation>Кључ за апликацију за потврду</translation>
  </message>
  <message>
   <source>Scan this with an authenticator app on your telephone, or type the key into it.</source>
   <translation>Скенирајте ово апликацијом за потврду на телефону или у њу упишите кључ.</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Подеси</translation>
  </message>
  <message>
   <source>Six figures</source>
   <translation>Шест цифара</translation>
  </message>
 </context>
 <context>
  <name>NewPerson</name>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Имејл адреса</translation>
  </message>
  <message>
   <source>First role</source>
   <translation>Прва улога</translation>
  </message>
  <message>
   <source>Give the e-mail address.</source>
   <translation>Упишите имејл адресу.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Упишите име.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Име</translation>
  </message>
 </context>
 <context>
  <name>NewPost</name>
  <message>
   <source>Account</source>
   <translation>Налог</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Дан</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Само за наше министарство, док је не поделим</translation>
  </message>
  <message>
   <source>For yourself and your colleagues; can be left empty</source>
   <translation>За вас и колеге; може остати празно</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Језик</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Порука</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>Нова објава</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ништа</translation>
  </message>
  <message>
   <source>On</source>
   <translation>На</translation>
  </message>
  <message>
   <source>The accounts are being read.</source>
   <translation>Налози се читају.</translation>
  </message>
  <message>
   <source>Tick the box to give the post a time; it waits in the tray else.</source>
   <translation>Означите поље да објави дате време; иначе чека у фиоци.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Време</translation>
  </message>
  <message>
   <source>Working title</source>
   <translation>Радни наслов</translation>
  </message>
  <message>
   <source>Write it</source>
   <translation>Напиши</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Немате улогу за писање објава. Питајте администратора.</translation>
  </message>
 </context>
 <context>
  <name>NewerNote</name>
  <message>
   <source>A newer Campaign Desk made this, and this version cannot show it. It is kept as it is. Update Campaign Desk to see it.</source>
   <translation>Ово је направио новији Campaign Desk и ова верзија то не може да прикаже. Чува се какво јесте. Ажурирајте Campaign Desk да бисте то видели.</translation>
  </message>
  <message>
   <source>A newer Campaign Desk wrote something here that this version does not know ({0}). It is kept as it is and goes on to the others. Update Campaign Desk to see and change it.</source>
   <translation>Новији Campaign Desk је овде уписао нешто што ова верзија не познаје ({0}). Чува се какво јесте и иде даље другима. Ажурирајте Campaign Desk да бисте то видели и мењали.</translation>
  </message>
  <message>
   <source>Records of a kind that only a newer Campaign Desk knows belong to this campaign: {0}. They are kept as they are. Update Campaign Desk to see them.</source>
   <translation>Овој кампањи припадају записи врсте коју познаје тек новији Campaign Desk: {0}. Чувају се какви јесу. Ажурирајте Campaign Desk да бисте их видели.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>What differs: theirs against yours</source>
   <translation>Шта се разликује: њихово према вашем</translation>
  </message>
 </context>
 <context>
  <name>NoticeChoices</name>
  <message>
   <source>Inside the window while you use it, by the system otherwise. No text under embargo is told.</source>
   <translation>У прозору док га користите, иначе преко система. Текст под ембаргом се не каже.</translation>
  </message>
  <message>
   <source>Tell me when</source>
   <translation>Јави ми кад</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message numerus="yes">
   <source>%n things wait for you.</source>
   <translation>
    <numerusform>Чека вас %n ствар.</numerusform>
    <numerusform>Чекају вас %n ствари.</numerusform>
    <numerusform>Чека вас %n ствари.</numerusform>
   </translation>
  </message>
  <message>
   <source>A conflict with somebody</source>
   <translation>Сукоб с неким</translation>
  </message>
  <message>
   <source>A country answers a request of mine</source>
   <translation>Земља одговара на моју молбу</translation>
  </message>
  <message>
   <source>A narrative of mine is to be reviewed</source>
   <translation>Мој наратив треба прегледати</translation>
  </message>
  <message>
   <source>A reminder</source>
   <translation>Подсетник</translation>
  </message>
  <message>
   <source>A request to my country is taken back</source>
   <translation>Молба мојој земљи је повучена</translation>
  </message>
  <message>
   <source>Another country asks mine to carry something further</source>
   <translation>Друга земља моли моју да нешто пренесе</translation>
  </message>
  <message>
   <source>Another desk or the web page can sign in my name</source>
   <translation>Други сто или веб-страница може да потписује у моје име</translation>
  </message>
  <message>
   <source>Another desk or the web page signs decisions in your name since then. If that is not you, revoke the key in the settings.</source>
   <translation>Од тада други сто или веб-страница потписује одлуке у ваше име. Ако то нисте ви, опозовите кључ у подешавањима.</translation>
  </message>
  <message>
   <source>Changes were requested</source>
   <translation>Затражене су измене</translation>
  </message>
  <message>
   <source>Nobody decides on a post for three days</source>
   <translation>Три дана нико не одлучује о објави</translation>
  </message>
  <message>
   <source>Nobody has decided for three days on {1}, which {0} sent for approval.</source>
   <translation>Већ три дана нико није одлучио: {1}. На одобрење шаље {0}.</translation>
  </message>
  <message>
   <source>Publishing is stopped</source>
   <translation>Објављивање је обустављено</translation>
  </message>
  <message>
   <source>Somebody mentions me</source>
   <translation>Неко ме помене</translation>
  </message>
  <message>
   <source>Something waits for my decision</source>
   <translation>Нешто чека моју одлуку</translation>
  </message>
  <message>
   <source>The day has come to review the narrative {1}.</source>
   <translation>Дошао је дан за преглед наратива {1}.</translation>
  </message>
  <message>
   <source>You and {0} changed the same in {1}.</source>
   <translation>Ви и {0} сте изменили исто у: {1}.</translation>
  </message>
  <message>
   <source>a post of {0}</source>
   <translation>објава земље {0}</translation>
  </message>
  <message>
   <source>a post under embargo ({0})</source>
   <translation>објава под ембаргом ({0})</translation>
  </message>
  <message>
   <source>something under embargo ({0})</source>
   <translation>нешто под ембаргом ({0})</translation>
  </message>
  <message>
   <source>{0} answers your request {1}.</source>
   <translation>{0} одговара на вашу молбу {1}.</translation>
  </message>
  <message>
   <source>{0} asks for your decision on {1}.</source>
   <translation>{0} тражи вашу одлуку: {1}.</translation>
  </message>
  <message>
   <source>{0} asks your country to carry further: {1}.</source>
   <translation>{0} моли вашу земљу да пренесе: {1}.</translation>
  </message>
  <message>
   <source>{0} mentions you in a comment on {1}.</source>
   <translation>{0} вас помиње у коментару: {1}.</translation>
  </message>
  <message>
   <source>{0} reminds you of {1}.</source>
   <translation>{0} вас подсећа: {1}.</translation>
  </message>
  <message>
   <source>{0} requests changes in {1}.</source>
   <translation>{0} тражи измене: {1}.</translation>
  </message>
  <message>
   <source>{0} stops publishing: {1}</source>
   <translation>{0} обуставља објављивање: {1}</translation>
  </message>
  <message>
   <source>{0} takes back the request {1}.</source>
   <translation>{0} повлачи молбу {1}.</translation>
  </message>
 </context>
 <context>
  <name>NoticesView</name>
  <message>
   <source>Choose what you are told of</source>
   <translation>Изаберите о чему се обавештавате</translation>
  </message>
  <message>
   <source>Nothing to tell</source>
   <translation>Нема новости</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Обавештења</translation>
  </message>
  <message>
   <source>Notices, newest first</source>
   <translation>Обавештења, најновија прво</translation>
  </message>
  <message>
   <source>Requests for your decision, changes requested, conflicts, reminders and mentions come here.</source>
   <translation>Овамо долазе молбе за одлуку, затражене измене, сукоби, подсетници и помињања.</translation>
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message>
   <source>Show</source>
   <translation>Прикажи</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source>Passphrase</source>
   <translation>Шифра</translation>
  </message>
  <message>
   <source>The profile was not opened.</source>
   <translation>Профил није отворен.</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>No country is invited yet. Invite the others under Participation.</source>
   <translation>Ниједна земља још није позвана. Позовите остале под Учешће.</translation>
  </message>
  <message>
   <source>Nobody: every country has answered, and nothing that is planned is still to be written.</source>
   <translation>Нико: све земље су одговориле и ништа планирано не чека да се напише.</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Напредак по земљи</translation>
  </message>
  <message>
   <source>Who is missing</source>
   <translation>Ко недостаје</translation>
  </message>
  <message>
   <source>{0} of {1} without an answer</source>
   <translation>{0} од {1} без одговора</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Account and fields</source>
   <translation>Налог и поља</translation>
  </message>
  <message>
   <source>The first {0} posts are chosen; that is the most at once.</source>
   <translation>Изабрано је првих {0} објава; више одједном није могуће.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Ваш текст</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Command</source>
   <translation>Наредба</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Наредбе</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Наредбе које одговарају</translation>
  </message>
  <message>
   <source>Type a few letters of a command</source>
   <translation>Откуцајте неколико слова наредбе</translation>
  </message>
 </context>
 <context>
  <name>PaperDialog</name>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>%n страница</numerusform>
    <numerusform>%n странице</numerusform>
    <numerusform>%n страница</numerusform>
   </translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 страница</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Отказано. Ништа није записано.</translation>
  </message>
  <message>
   <source>It could not be printed. Choose another printer, or save it as a PDF.</source>
   <translation>Штампање није успело. Изаберите други штампач или сачувајте као PDF.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Страница {0} од {1}</translation>
  </message>
  <message>
   <source>Saved as {0}</source>
   <translation>Сачувано као {0}</translation>
  </message>
  <message>
   <source>The file {0} could not be written. Choose another folder.</source>
   <translation>Датотека {0} није могла да се упише. Изаберите другу фасциклу.</translation>
  </message>
  <message>
   <source>The pages are being written.</source>
   <translation>Странице се исписују.</translation>
  </message>
 </context>
 <context>
  <name>Part</name>
  <message>
   <source>Fold again</source>
   <translation>Опет скупи</translation>
  </message>
  <message>
   <source>Post {0} of {1}</source>
   <translation>Објава {0} од {1}</translation>
  </message>
  <message>
   <source>Preview of the text</source>
   <translation>Преглед текста</translation>
  </message>
  <message>
   <source>{0}: the text is cut here</source>
   <translation>{0}: текст се овде сече</translation>
  </message>
 </context>
 <context>
  <name>Participation</name>
  <message>
   <source>Answer for {0}…</source>
   <translation>Одговори за {0}…</translation>
  </message>
  <message>
   <source>Answer…</source>
   <translation>Одговори…</translation>
  </message>
  <message>
   <source>Choose a country of the register first.</source>
   <translation>Прво изаберите земљу из списка.</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Позови земље…</translation>
  </message>
  <message>
   <source>No country is invited yet.</source>
   <translation>Ниједна земља још није позвана.</translation>
  </message>
  <message>
   <source>No country is invited yet: invite those whose voices the campaign needs.</source>
   <translation>Ниједна земља још није позвана: позовите оне чији је глас кампањи потребан.</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Учешће</translation>
  </message>
  <message>
   <source>Remind…</source>
   <translation>Подсети…</translation>
  </message>
  <message>
   <source>Reservation of {0}: {1}</source>
   <translation>Резерва земље {0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>People</name>
  <message>
   <source>Administrator</source>
   <translation>Администратор</translation>
  </message>
  <message>
   <source>Approver</source>
   <translation>Одобравалац</translation>
  </message>
  <message>
   <source>Campaign lead</source>
   <translation>Вођа кампање</translation>
  </message>
  <message>
   <source>Communication officer</source>
   <translation>Службеник за комуникацију</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>Координатор</translation>
  </message>
  <message>
   <source>Give {0} this code yourself, not by e-mail. With the address {1} and this code the person signs in and chooses a password. It counts once, until {2}, {3}; an earlier one counts no more. It is not shown again.</source>
   <translation>Овај код предајте лично ({0}), не имејлом. Са адресом {1} и овим кодом особа се пријављује и бира лозинку. Важи једном, до {2}, {3}; ранији више не важи. Неће бити поново приказан.</translation>
  </message>
  <message>
   <source>I have it</source>
   <translation>Имам га</translation>
  </message>
  <message>
   <source>Invitation for {0}</source>
   <translation>Позивница за: {0}</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Позови</translation>
  </message>
  <message>
   <source>Invite somebody</source>
   <translation>Позови особу</translation>
  </message>
  <message>
   <source>No role</source>
   <translation>Без улоге</translation>
  </message>
  <message>
   <source>Observer</source>
   <translation>Посматрач</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>Цела мрежа</translation>
  </message>
  <message>
   <source>You get a code that counts once. With it the person chooses a password on their laptop.</source>
   <translation>Добијате код који важи једном. Са њим особа на свом лаптопу бира лозинку.</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>од {0}</translation>
  </message>
  <message>
   <source>since {0} at the latest</source>
   <translation>најкасније од {0}</translation>
  </message>
 </context>
 <context>
  <name>PeopleView</name>
  <message>
   <source>Copy this list</source>
   <translation>Копирај овај списак</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Све земље</translation>
  </message>
  <message>
   <source>Every role</source>
   <translation>Све улоге</translation>
  </message>
  <message>
   <source>Go to the settings</source>
   <translation>У подешавања</translation>
  </message>
  <message>
   <source>Invite somebody…</source>
   <translation>Позови особу…</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Слова за претрагу</translation>
  </message>
  <message>
   <source>Name, address, role or country</source>
   <translation>Име, адреса, улога или земља</translation>
  </message>
  <message>
   <source>Nobody fits.</source>
   <translation>Нико не одговара.</translation>
  </message>
  <message>
   <source>Nobody is here yet</source>
   <translation>Овде још нема никога</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Људи</translation>
  </message>
  <message>
   <source>People · {0}</source>
   <translation>Људи · {0}</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Улога</translation>
  </message>
  <message>
   <source>The list is copied.</source>
   <translation>Списак је копиран.</translation>
  </message>
  <message>
   <source>Who is in the network, for which country and in which role, is listed here once you are signed in to a server.</source>
   <translation>Ко је у мрежи, за коју земљу и у којој улози, наведено је овде када се пријавите на сервер.</translation>
  </message>
  <message>
   <source>shut out</source>
   <translation>искључена особа</translation>
  </message>
  <message>
   <source>stands in</source>
   <translation>замењује</translation>
  </message>
  <message>
   <source>you</source>
   <translation>ви</translation>
  </message>
 </context>
 <context>
  <name>PersonPage</name>
  <message>
   <source>Administration</source>
   <translation>Администрација</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Копирај адресу</translation>
  </message>
  <message>
   <source>Country of the role</source>
   <translation>Држава улоге</translation>
  </message>
  <message>
   <source>Give the role</source>
   <translation>Додели улогу</translation>
  </message>
  <message>
   <source>Hand over decisions…</source>
   <translation>Предај одлучивање…</translation>
  </message>
  <message>
   <source>Let in again</source>
   <translation>Поново дозволи рад</translation>
  </message>
  <message>
   <source>Look up the laptops</source>
   <translation>Прикажи лаптопове</translation>
  </message>
  <message>
   <source>Make an invitation…</source>
   <translation>Направи позивницу…</translation>
  </message>
  <message>
   <source>No e-mail address is known.</source>
   <translation>Имејл адреса није позната.</translation>
  </message>
  <message>
   <source>No role: this person reads nothing and does nothing.</source>
   <translation>Без улоге: ова особа ништа не чита и ништа не ради.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Нико не искључује самог себе.</translation>
  </message>
  <message>
   <source>Role to give</source>
   <translation>Улога која се додељује</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>Улоге</translation>
  </message>
  <message>
   <source>Roles are given by the administrators of the network: {0}</source>
   <translation>Улоге додељују администратори мреже: {0}</translation>
  </message>
  <message>
   <source>Roles are given by those who run the server.</source>
   <translation>Улоге додељују они који воде сервер.</translation>
  </message>
  <message>
   <source>Shut out</source>
   <translation>Искључи</translation>
  </message>
  <message>
   <source>Shut out…</source>
   <translation>Искључи…</translation>
  </message>
  <message>
   <source>Shut {0} out?</source>
   <translation>Искључити особу {0}?</translation>
  </message>
  <message>
   <source>Stand-ins</source>
   <translation>Замене</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Одузми</translation>
  </message>
  <message>
   <source>Take away…</source>
   <translation>Одузми…</translation>
  </message>
  <message>
   <source>Take this role from {0}?</source>
   <translation>Одузети ову улогу: {0}?</translation>
  </message>
  <message>
   <source>The address is copied.</source>
   <translation>Адреса је копирана.</translation>
  </message>
  <message>
   <source>They hold this role already.</source>
   <translation>Већ има ову улогу.</translation>
  </message>
  <message>
   <source>They may not act any more and are signed out everywhere. Their work and decisions stay.</source>
   <translation>Особа више не сме да ради и свуда је одјављена. Њен рад и одлуке остају.</translation>
  </message>
  <message>
   <source>This person may not act. Let them in again first.</source>
   <translation>Ова особа не сме да ради. Прво јој поново дозволите рад.</translation>
  </message>
  <message>
   <source>This person may not act: their work stays.</source>
   <translation>Ова особа не сме да ради; њен рад остаје.</translation>
  </message>
  <message>
   <source>Where this person is signed in</source>
   <translation>Где је ова особа пријављена</translation>
  </message>
  <message>
   <source>{0} (you)</source>
   <translation>{0} (ви)</translation>
  </message>
  <message>
   <source>{0}. What was decided with it stays decided.</source>
   <translation>{0}. Што је њоме одлучено, остаје одлучено.</translation>
  </message>
 </context>
 <context>
  <name>PickDialog</name>
  <message>
   <source>Letters to look for</source>
   <translation>Слова за претрагу</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>Ништа није изабрано.</translation>
  </message>
  <message>
   <source>Put it in</source>
   <translation>Убаци</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Упишите неколико слова</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>ALT: show the descriptions</source>
   <translation>ALT: прикажи описе</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>Нема описа.</translation>
  </message>
 </context>
 <context>
  <name>Picturing</name>
  <message>
   <source>Attached.</source>
   <translation>Приложено.</translation>
  </message>
  <message>
   <source>Taken off the post.</source>
   <translation>Уклоњено из објаве.</translation>
  </message>
  <message>
   <source>The media are in another order.</source>
   <translation>Медији су другим редом.</translation>
  </message>
  <message>
   <source>The rights are noted.</source>
   <translation>Права су забележена.</translation>
  </message>
 </context>
 <context>
  <name>PlaceChooser</name>
  <message>
   <source>Both</source>
   <translation>Обоје</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Следеће место</translation>
  </message>
  <message>
   <source>Place before</source>
   <translation>Претходно место</translation>
  </message>
  <message>
   <source>Place {0} of {1}, chosen</source>
   <translation>Место {0} од {1}, изабрано</translation>
  </message>
  <message>
   <source>Place {0} of {1}: choose</source>
   <translation>Место {0} од {1}: изаберите</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>без речи</translation>
  </message>
  <message>
   <source>only a space</source>
   <translation>само размак</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Approvals</source>
   <translation>Одобрења</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Календар</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Кампање</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Сукоби</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Нацрти</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Уређивач</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Ставови</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медији</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Помињања</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Наративи</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Обавештења</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Људи</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Молбе</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Резултати</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Претрага</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Одложено</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Подешавања</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Добро дошли</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Помагала за писање</translation>
  </message>
 </context>
 <context>
  <name>PostActs</name>
  <message>
   <source>Change the rule of the series…</source>
   <translation>Промени правило серије…</translation>
  </message>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation>Прво изаберите објаву: притисните размакницу на њеном дану.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Обриши…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Премести на…</translation>
  </message>
  <message>
   <source>Move to… ({0})</source>
   <translation>Премести на… ({0})</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Отвори објаву</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Задужена особа…</translation>
  </message>
  <message>
   <source>Repeat…</source>
   <translation>Понови…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Пошаљи на одобрење</translation>
  </message>
  <message>
   <source>Settle the conflict…</source>
   <translation>Реши сукоб…</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Помери…</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Прескочи ову објаву серије</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Одузми време</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Повуци…</translation>
  </message>
 </context>
 <context>
  <name>PracticePart</name>
  <message>
   <source>Drill</source>
   <translation>Вежба</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Остави како јесте</translation>
  </message>
  <message>
   <source>Nothing of it reaches a channel any more, on any laptop, and it never becomes a real network again. For a drill beside real work, have a network of its own made on the server.</source>
   <translation>Ништа од ње више не стиже до канала, ни на једном лаптопу, и никада више не постаје права мрежа. За вежбу поред правог посла нека се на серверу направи посебна мрежа.</translation>
  </message>
  <message>
   <source>The network practises from now on.</source>
   <translation>Мрежа од сада вежба.</translation>
  </message>
  <message>
   <source>This network practises: nothing of it reaches a channel, and it never becomes a real one.</source>
   <translation>Ова мрежа вежба: ништа од ње не стиже до канала и никада не постаје права.</translation>
  </message>
  <message>
   <source>Turn it into a drill</source>
   <translation>Претвори у вежбу</translation>
  </message>
  <message>
   <source>Turn this network into a drill…</source>
   <translation>Претвори ову мрежу у вежбу…</translation>
  </message>
  <message>
   <source>Turn “{0}” into a drill for good?</source>
   <translation>Заувек претворити „{0}“ у вежбу?</translation>
  </message>
  <message>
   <source>What is done here is real. A drill on this laptop alone begins with the command “Begin a drill…”.</source>
   <translation>Оно што се овде ради је стварно. Вежба само на овом лаптопу почиње наредбом „Почни вежбу…“.</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>General</source>
   <translation>Опште</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Преглед</translation>
  </message>
  <message>
   <source>Preview as on</source>
   <translation>Преглед као на</translation>
  </message>
  <message>
   <source>Preview on {0}</source>
   <translation>Преглед на {0}</translation>
  </message>
  <message>
   <source>as on {0}</source>
   <translation>као на {0}</translation>
  </message>
  <message>
   <source>{0} · too long</source>
   <translation>{0} · предугачко</translation>
  </message>
 </context>
 <context>
  <name>Previews</name>
  <message>
   <source>A simple view: what this channel shows differently is not known here.</source>
   <translation>Једноставан приказ: шта овај канал приказује друкчије, овде није познато.</translation>
  </message>
  <message>
   <source>Links in the text cannot be followed on Instagram.</source>
   <translation>Везе у тексту на Instagram-у се не могу отворити.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on Facebook itself.</source>
   <translation>Помињања раде само ако се изаберу на самом Facebook-у.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on LinkedIn itself.</source>
   <translation>Помињања раде само ако се изаберу на самом LinkedIn-у.</translation>
  </message>
  <message>
   <source>Read more</source>
   <translation>Прочитај више</translation>
  </message>
  <message>
   <source>See more</source>
   <translation>Види више</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Прикажи више</translation>
  </message>
  <message>
   <source>more</source>
   <translation>више</translation>
  </message>
  <message>
   <source>…more</source>
   <translation>…више</translation>
  </message>
 </context>
 <context>
  <name>PrintDialog</name>
  <message>
   <source>All posts</source>
   <translation>Све објаве</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Choose a last day after the first, a year later at most.</source>
   <translation>Изаберите последњи дан после првог, највише годину дана касније.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Од</translation>
  </message>
  <message>
   <source>On the sheet: {0}</source>
   <translation>На листу: {0}</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Штампај</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Штампај…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Сачувај као PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Сачувај као PDF…</translation>
  </message>
  <message>
   <source>The agenda, day by day</source>
   <translation>Дневни преглед, дан по дан</translation>
  </message>
  <message>
   <source>The month is printed whole.</source>
   <translation>Месец се штампа цео.</translation>
  </message>
  <message>
   <source>The month: {0}</source>
   <translation>Месец: {0}</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Времена у {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>До</translation>
  </message>
  <message>
   <source>{0} was sent to the printer</source>
   <translation>{0} је послато на штампач</translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>Nothing is planned in these days.</source>
   <translation>За ове дане ништа није планирано.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Страница {0} од {1}</translation>
  </message>
  <message>
   <source>{0}, continued</source>
   <translation>{0}, наставак</translation>
  </message>
 </context>
 <context>
  <name>ProgressTable</name>
  <message>
   <source>All</source>
   <translation>Све</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Све земље</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Нацрт</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>На прегледу</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Напредак</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Напредак по земљи</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Објављено</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Спремно</translation>
  </message>
  <message>
   <source>{0} of {1} ready or published</source>
   <translation>{0} од {1} спремно или објављено</translation>
  </message>
 </context>
 <context>
  <name>ProofAsker</name>
  <message>
   <source>The server knows that it is you.</source>
   <translation>Сервер зна да сте то ви.</translation>
  </message>
 </context>
 <context>
  <name>ProofDialog</name>
  <message>
   <source>Approvers and administrators confirm with a code of their telephone who they are.</source>
   <translation>Одобраваоци и администратори кодом на телефону потврђују ко су.</translation>
  </message>
  <message>
   <source>Confirm that it is you</source>
   <translation>Потврдите да сте то ви</translation>
  </message>
  <message>
   <source>Give your password, and the code of your authenticator app if you have set one up.</source>
   <translation>Упишите лозинку и код апликације за потврду, ако сте је подесили.</translation>
  </message>
  <message>
   <source>Set up a second factor</source>
   <translation>Подесите други фактор</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Сервер се пита.</translation>
  </message>
 </context>
 <context>
  <name>ProofPage</name>
  <message>
   <source>Code of the app</source>
   <translation>Код апликације</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Потврди</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Упишите код који сада показује апликација за потврду.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Упишите лозинку.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Лозинка</translation>
  </message>
  <message>
   <source>Six figures, or a recovery code</source>
   <translation>Шест цифара или код за опоравак</translation>
  </message>
 </context>
 <context>
  <name>PublishedDialog</name>
  <message>
   <source>1  Copy post {0} of {1} of the thread</source>
   <translation>1  Копирај објаву {0} од {1} из низа</translation>
  </message>
  <message>
   <source>1  Copy the text</source>
   <translation>1  Копирај текст</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>Диск</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Фасцикла</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Непознато</translation>
  </message>
 </context>
 <context>
  <name>QAbstractSpinBox</name>
  <message>
   <source>&amp;Select All</source>
   <translation>Изабери &amp;све</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>Корак на&amp;више</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>Корак на&amp;ниже</translation>
  </message>
 </context>
 <context>
  <name>QAccessibleActionInterface</name>
  <message>
   <source>Decrease</source>
   <translation>Смањи</translation>
  </message>
  <message>
   <source>Decrease the value</source>
   <translation>Смањује вредност</translation>
  </message>
  <message>
   <source>Goes back a page</source>
   <translation>Иде страницу уназад</translation>
  </message>
  <message>
   <source>Goes to the next page</source>
   <translation>Иде на следећу страницу</translation>
  </message>
  <message>
   <source>Increase</source>
   <translation>Повећај</translation>
  </message>
  <message>
   <source>Increase the value</source>
   <translation>Повећава вредност</translation>
  </message>
  <message>
   <source>Next Page</source>
   <translation>Следећа страница</translation>
  </message>
  <message>
   <source>Press</source>
   <translation>Притисни</translation>
  </message>
  <message>
   <source>Previous Page</source>
   <translation>Претходна страница</translation>
  </message>
  <message>
   <source>Scroll Down</source>
   <translation>Померај надоле</translation>
  </message>
  <message>
   <source>Scroll Left</source>
   <translation>Померај улево</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Померај удесно</translation>
  </message>
  <message>
   <source>Scroll Up</source>
   <translation>Померај нагоре</translation>
  </message>
  <message>
   <source>Scrolls down</source>
   <translation>Помера надоле</translation>
  </message>
  <message>
   <source>Scrolls to the left</source>
   <translation>Помера улево</translation>
  </message>
  <message>
   <source>Scrolls to the right</source>
   <translation>Помера удесно</translation>
  </message>
  <message>
   <source>Scrolls up</source>
   <translation>Помера нагоре</translation>
  </message>
  <message>
   <source>SetFocus</source>
   <translation>Постави фокус</translation>
  </message>
  <message>
   <source>Sets the focus</source>
   <translation>Поставља фокус</translation>
  </message>
  <message>
   <source>ShowMenu</source>
   <translation>Прикажи мени</translation>
  </message>
  <message>
   <source>Shows the menu</source>
   <translation>Приказује мени</translation>
  </message>
  <message>
   <source>Toggle</source>
   <translation>Пребаци</translation>
  </message>
  <message>
   <source>Toggles the state</source>
   <translation>Мења стање</translation>
  </message>
  <message>
   <source>Triggers the action</source>
   <translation>Извршава радњу</translation>
  </message>
 </context>
 <context>
  <name>QCocoaTheme</name>
  <message>
   <source>Don't Save</source>
   <translation>Не чувај</translation>
  </message>
 </context>
 <context>
  <name>QCupsJobWidget</name>
  <message>
   <source>&amp;Billing information:</source>
   <translation>&amp;Подаци за обрачун:</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>&amp;Крај:</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>&amp;Почетак:</translation>
  </message>
  <message>
   <source>Banner Pages</source>
   <translation>Насловне странице</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Тајни податак</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>Поверљиво</translation>
  </message>
  <message>
   <source>Day (06:00 to 17:59)</source>
   <translation>Дању (од 06:00 до 17:59)</translation>
  </message>
  <message>
   <source>Hold Indefinitely</source>
   <translation>Задржи до даљњег</translation>
  </message>
  <message>
   <source>Job</source>
   <translation>Задатак</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>&amp;Предност задатка:</translation>
  </message>
  <message>
   <source>Job Control</source>
   <translation>Управљање задатком</translation>
  </message>
  <message>
   <source>Night (18:00 to 05:59)</source>
   <translation>Ноћу (од 18:00 до 05:59)</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ништа</translation>
  </message>
  <message>
   <source>Print Immediately</source>
   <translation>Штампај одмах</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>&amp;Време штампања:</translation>
  </message>
  <message>
   <source>Second Shift (16:00 to 23:59)</source>
   <translation>Друга смена (од 16:00 до 23:59)</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Тајно</translation>
  </message>
  <message>
   <source>Specific Time</source>
   <translation>У одређено време</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Уобичајено</translation>
  </message>
  <message>
   <source>Third Shift (00:00 to 07:59)</source>
   <translation>Трећа смена (од 00:00 до 07:59)</translation>
  </message>
  <message>
   <source>Top Secret</source>
   <translation>Строго тајно</translation>
  </message>
  <message>
   <source>Unclassified</source>
   <translation>Без ознаке тајности</translation>
  </message>
  <message>
   <source>Weekend (Saturday to Sunday)</source>
   <translation>Викенд (субота и недеља)</translation>
  </message>
 </context>
 <context>
  <name>QDialogButtonBox</name>
  <message>
   <source>OK</source>
   <translation>У реду</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Фасцикла није нађена.
Проверите да ли је име фасцикле тачно.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Датотека није нађена.
Проверите да ли је име датотеке тачно.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 већ постоји.
Желите ли да је замените?</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>И&amp;забери</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>Об&amp;риши</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Тражи у:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>&amp;Нова фасцикла</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Отвори</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>П&amp;реименуј</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Сачувај</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>„%1“ је заштићено од уписа.
Желите ли ипак да обришете?</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Све датотеке (*)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>Заиста желите да обришете „%1“?</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Пређи на приказ детаља</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Пређи на приказ списка</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Фасцикла није могла да се обрише.</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Направи нову фасциклу</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Направи нову фасциклу</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Обриши</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Детаљи</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>Фасцикле</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Фасцикла:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>&amp;Име датотеке:</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Датотеке</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Врста датотека:</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Врста датотека:</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Нађи фасциклу</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Напред</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Иди назад</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Иди напред</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Иди у надређену фасциклу</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Списак</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Списак места и обележивача</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>Тражи у:</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Мој рачунар</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Нова фасцикла</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Отвори</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Надређена фасцикла</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>Недавно</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Уклони</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Сачувај као</translation>
  </message>
  <message>
   <source>Show </source>
   <translation>Прикажи </translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Прикажи скри&amp;вене датотеке</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Бочна трака</translation>
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
   <translation>%1 бајтова</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Рачунар</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Измењено</translation>
  </message>
  <message>
   <source>Invalid filename</source>
   <translation>Неисправно име датотеке</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Име</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Величина</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Врста</translation>
  </message>
 </context>
 <context>
  <name>QGnomeTheme</name>
  <message>
   <source>&amp;Cancel</source>
   <translation>О&amp;ткажи</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Затвори</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>&amp;У реду</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Сачувај</translation>
  </message>
  <message>
   <source>Close without Saving</source>
   <translation>Затвори без чувања</translation>
  </message>
 </context>
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Копирај</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Налепи</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>П&amp;онови</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Опозови</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Исеци</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Обриши</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Изабери све</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Help</source>
   <translation>Помоћ</translation>
  </message>
  <message>
   <source>Hide Details...</source>
   <translation>Сакриј детаље...</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>У реду</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>Прикажи детаље...</translation>
  </message>
 </context>
 <context>
  <name>QMimeType</name>
  <message>
   <source>CSV document</source>
   <translation>Документ CSV</translation>
  </message>
  <message>
   <source>Excel 2007 spreadsheet</source>
   <translation>Табела програма Excel</translation>
  </message>
  <message>
   <source>GIF image</source>
   <translation>Слика GIF</translation>
  </message>
  <message>
   <source>JPEG image</source>
   <translation>Слика JPEG</translation>
  </message>
  <message>
   <source>JSON document</source>
   <translation>Документ JSON</translation>
  </message>
  <message>
   <source>MPEG-4 video</source>
   <translation>Филм MPEG-4</translation>
  </message>
  <message>
   <source>PDF document</source>
   <translation>Документ PDF</translation>
  </message>
  <message>
   <source>PNG image</source>
   <translation>Слика PNG</translation>
  </message>
  <message>
   <source>WebP image</source>
   <translation>Слика WebP</translation>
  </message>
 </context>
 <context>
  <name>QPageSetupWidget</name>
  <message>
   <source>Cicero (CC)</source>
   <translation>Цицеро (CC)</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>По мери</translation>
  </message>
  <message>
   <source>Didot (DD)</source>
   <translation>Дидо (DD)</translation>
  </message>
  <message>
   <source>Height:</source>
   <translation>Висина:</translation>
  </message>
  <message>
   <source>Inches (in)</source>
   <translation>Инчи (in)</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Положено</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Маргине</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>Милиметри (mm)</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Усмерење</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>&amp;Редослед страница:</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>Распоред страница</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>Величина странице:</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>Страница по &amp;листу:</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Папир</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>Извор папира:</translation>
  </message>
  <message>
   <source>Pica (P̸)</source>
   <translation>Пика (P̸)</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>Тачке (pt)</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Усправно</translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>Положено, обрнуто</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>Усправно, обрнуто</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>Ширина:</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>доња маргина</translation>
  </message>
  <message>
   <source>left margin</source>
   <translation>лева маргина</translation>
  </message>
  <message>
   <source>right margin</source>
   <translation>десна маргина</translation>
  </message>
  <message>
   <source>top margin</source>
   <translation>горња маргина</translation>
  </message>
 </context>
 <context>
  <name>QPageSize</name>
  <message>
   <source>%1 x %2 in</source>
   <translation>%1 × %2 инча</translation>
  </message>
  <message>
   <source>A4 Small</source>
   <translation>A4, мали</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>По мери</translation>
  </message>
  <message>
   <source>Double Postcard</source>
   <translation>Двострука дописница</translation>
  </message>
  <message>
   <source>Envelope B4</source>
   <translation>Коверта B4</translation>
  </message>
  <message>
   <source>Envelope B5</source>
   <translation>Коверта B5</translation>
  </message>
  <message>
   <source>Envelope B6</source>
   <translation>Коверта B6</translation>
  </message>
  <message>
   <source>Envelope C0</source>
   <translation>Коверта C0</translation>
  </message>
  <message>
   <source>Envelope C1</source>
   <translation>Коверта C1</translation>
  </message>
  <message>
   <source>Envelope C2</source>
   <translation>Коверта C2</translation>
  </message>
  <message>
   <source>Envelope C3</source>
   <translation>Коверта C3</translation>
  </message>
  <message>
   <source>Envelope C4</source>
   <translation>Коверта C4</translation>
  </message>
  <message>
   <source>Envelope C5</source>
   <translation>Коверта C5</translation>
  </message>
  <message>
   <source>Envelope C6</source>
   <translation>Коверта C6</translation>
  </message>
  <message>
   <source>Envelope C65</source>
   <translation>Коверта C65</translation>
  </message>
  <message>
   <source>Envelope C7</source>
   <translation>Коверта C7</translation>
  </message>
  <message>
   <source>Envelope Chou 3</source>
   <translation>Коверта Chou 3</translation>
  </message>
  <message>
   <source>Envelope Chou 4</source>
   <translation>Коверта Chou 4</translation>
  </message>
  <message>
   <source>Envelope DL</source>
   <translation>Коверта DL</translation>
  </message>
  <message>
   <source>Envelope Invite</source>
   <translation>Коверта за позивнице</translation>
  </message>
  <message>
   <source>Envelope Italian</source>
   <translation>Коверта италијанска</translation>
  </message>
  <message>
   <source>Envelope Kaku 2</source>
   <translation>Коверта Kaku 2</translation>
  </message>
  <message>
   <source>Envelope Kaku 3</source>
   <translation>Коверта Kaku 3</translation>
  </message>
  <message>
   <source>Envelope Monarch</source>
   <translation>Коверта Monarch</translation>
  </message>
  <message>
   <source>Envelope PRC 1</source>
   <translation>Коверта PRC 1</translation>
  </message>
  <message>
   <source>Envelope PRC 10</source>
   <translation>Коверта PRC 10</translation>
  </message>
  <message>
   <source>Envelope PRC 2</source>
   <translation>Коверта PRC 2</translation>
  </message>
  <message>
   <source>Envelope PRC 3</source>
   <translation>Коверта PRC 3</translation>
  </message>
  <message>
   <source>Envelope PRC 4</source>
   <translation>Коверта PRC 4</translation>
  </message>
  <message>
   <source>Envelope PRC 5</source>
   <translation>Коверта PRC 5</translation>
  </message>
  <message>
   <source>Envelope PRC 6</source>
   <translation>Коверта PRC 6</translation>
  </message>
  <message>
   <source>Envelope PRC 7</source>
   <translation>Коверта PRC 7</translation>
  </message>
  <message>
   <source>Envelope PRC 8</source>
   <translation>Коверта PRC 8</translation>
  </message>
  <message>
   <source>Envelope PRC 9</source>
   <translation>Коверта PRC 9</translation>
  </message>
  <message>
   <source>Envelope Personal</source>
   <translation>Коверта лична</translation>
  </message>
  <message>
   <source>Envelope US 10</source>
   <translation>Коверта САД 10</translation>
  </message>
  <message>
   <source>Envelope US 11</source>
   <translation>Коверта САД 11</translation>
  </message>
  <message>
   <source>Envelope US 12</source>
   <translation>Коверта САД 12</translation>
  </message>
  <message>
   <source>Envelope US 14</source>
   <translation>Коверта САД 14</translation>
  </message>
  <message>
   <source>Envelope US 9</source>
   <translation>Коверта САД 9</translation>
  </message>
  <message>
   <source>Envelope You 4</source>
   <translation>Коверта You 4</translation>
  </message>
  <message>
   <source>Executive (7.25 x 10.5 in)</source>
   <translation>Executive (7,25 × 10,5 инча)</translation>
  </message>
  <message>
   <source>Executive (7.5 x 10 in)</source>
   <translation>Executive (7,5 × 10 инча)</translation>
  </message>
  <message>
   <source>Fan-fold German (8.5 x 12 in)</source>
   <translation>Бесконачни папир, немачки (8,5 × 12 инча)</translation>
  </message>
  <message>
   <source>Fan-fold German Legal (8.5 x 13 in)</source>
   <translation>Бесконачни папир, немачки Legal (8,5 × 13 инча)</translation>
  </message>
  <message>
   <source>Fan-fold US (14.875 x 11 in)</source>
   <translation>Бесконачни папир, САД (14,875 × 11 инча)</translation>
  </message>
  <message>
   <source>Folio (8.27 x 13 in)</source>
   <translation>Folio (8,27 × 13 инча)</translation>
  </message>
  <message>
   <source>Letter Small</source>
   <translation>Letter, мали</translation>
  </message>
  <message>
   <source>PRC 32K Big</source>
   <translation>PRC 32K, велики</translation>
  </message>
  <message>
   <source>Postcard</source>
   <translation>Дописница</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Не</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Да</translation>
  </message>
  <message>
   <source>Abort</source>
   <translation>Прекини</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Примени</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Затвори</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Одбаци</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Помоћ</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Занемари</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>Н&amp;е за све</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>У реду</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Отвори</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Поништи</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Врати подразумевано</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Покушај поново</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сачувај</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Сачувај све</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Да за &amp;све</translation>
  </message>
 </context>
 <context>
  <name>QPrintDialog</name>
  <message>
   <source>%1 already exists.
Do you want to overwrite it?</source>
   <translation>%1 већ постоји.
Желите ли да је замените?</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>„%1“ није исправно написано. Странице и распоне одвојите зарезом, распон напишите са цртицом и пазите да се распони не преклапају.</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>%1 је фасцикла.
Изаберите друго име датотеке.</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;Опције &lt;&lt;</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;Опције &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;Штампај</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Све странице</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>Одоздо нагоре, слева надесно</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>Одоздо нагоре, здесна налево</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>Подешавања двостране штампе се искључују</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Парне странице</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>У датотеку %1 не може да се пише.
Изаберите друго име датотеке.</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>Странице нису исправно наведене</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>Слева надесно, одоздо нагоре</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>Слева надесно, одозго надоле</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>Датотека на рачунару</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Непарне странице</translation>
  </message>
  <message>
   <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
   <translation>„Страница по листу“ и „Скуп страница“ не могу се користити заједно.
Једно од њих искључите.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Штампај</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>Штампај у датотеку ...</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>Штампај у датотеку (PDF)</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>Здесна налево, одоздо нагоре</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>Здесна налево, одозго надоле</translation>
  </message>
  <message>
   <source>The 'From' value cannot be greater than the 'To' value.</source>
   <translation>Прва страница не може бити иза последње.</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>Подешавања двостране штампе се искључују. Желите ли да их исправите?</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>Одозго надоле, слева надесно</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>Одозго надоле, здесна налево</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>Упиши датотеку PDF</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesDialog</name>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>Напредне опције се искључују</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>Опције задатка</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>Подешавања странице се искључују</translation>
  </message>
  <message>
   <source>Printer Properties</source>
   <translation>Својства штампача</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>Подешавања странице се искључују. Желите ли да их исправите?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>Неке напредне опције се искључују. Желите ли да их исправите?</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesWidget</name>
  <message>
   <source>Advanced</source>
   <translation>Напредно</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Страница</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>Неке опције се искључују. Исправите их.</translation>
  </message>
 </context>
 <context>
  <name>QPrintSettingsOutput</name>
  <message>
   <source>Collate</source>
   <translation>Сложи по примерцима</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>У боји</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>Начин боје</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Примерци</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>Примерака:</translation>
  </message>
  <message>
   <source>Current Page</source>
   <translation>Тренутна страница</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>Двострано штампање</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>У нијансама сиве</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Повез по дужој страни</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Искључено</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Опције</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>Подешавања исписа</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>&amp;Скуп страница:</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Странице</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Странице од</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>Штампај све</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Опсег штампања</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>Обрнутим редом</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Изабрано</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Повез по краћој страни</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>Наведите странице или распоне, одвојене зарезима. Распон су два броја са цртицом: 3,5-7,9 штампа странице 3, 5, 6, 7 и 9.</translation>
  </message>
  <message>
   <source>to</source>
   <translation>до</translation>
  </message>
 </context>
 <context>
  <name>QPrintWidget</name>
  <message>
   <source>&amp;Name:</source>
   <translation>&amp;Име:</translation>
  </message>
  <message>
   <source>Location:</source>
   <translation>Место:</translation>
  </message>
  <message>
   <source>Output &amp;file:</source>
   <translation>Излазна &amp;датотека:</translation>
  </message>
  <message>
   <source>P&amp;roperties</source>
   <translation>С&amp;војства</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Преглед</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Штампач</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>Врста:</translation>
  </message>
 </context>
 <context>
  <name>QScrollBar</name>
  <message>
   <source>Bottom</source>
   <translation>На дно</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>Лева ивица</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Страница надоле</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>Страница улево</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>Страница удесно</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Страница нагоре</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Десна ивица</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Померај надоле</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>Померај довде</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Померај улево</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Померај удесно</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Померај нагоре</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>На врх</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Down</source>
   <translation>Доле</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Крај</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Лево</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Десно</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Размакница</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Горе</translation>
  </message>
 </context>
 <context>
  <name>QTabBar</name>
  <message>
   <source>Scroll Left</source>
   <translation>Померај улево</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Померај удесно</translation>
  </message>
 </context>
 <context>
  <name>QUnicodeControlCharacterMenu</name>
  <message>
   <source>FSI First strong isolate</source>
   <translation>FSI Издвајање по првом знаку са смером</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>Уметни контролни знак Unicode</translation>
  </message>
  <message>
   <source>LRE Start of left-to-right embedding</source>
   <translation>LRE Почетак уметања слева надесно</translation>
  </message>
  <message>
   <source>LRI Left-to-right isolate</source>
   <translation>LRI Издвајање слева надесно</translation>
  </message>
  <message>
   <source>LRM Left-to-right mark</source>
   <translation>LRM Ознака слева надесно</translation>
  </message>
  <message>
   <source>LRO Start of left-to-right override</source>
   <translation>LRO Почетак наметнутог смера слева надесно</translation>
  </message>
  <message>
   <source>PDF Pop directional formatting</source>
   <translation>PDF Крај обликовања смера</translation>
  </message>
  <message>
   <source>PDI Pop directional isolate</source>
   <translation>PDI Крај издвајања смера</translation>
  </message>
  <message>
   <source>RLE Start of right-to-left embedding</source>
   <translation>RLE Почетак уметања здесна налево</translation>
  </message>
  <message>
   <source>RLI Right-to-left isolate</source>
   <translation>RLI Издвајање здесна налево</translation>
  </message>
  <message>
   <source>RLM Right-to-left mark</source>
   <translation>RLM Ознака здесна налево</translation>
  </message>
  <message>
   <source>RLO Start of right-to-left override</source>
   <translation>RLO Почетак наметнутог смера здесна налево</translation>
  </message>
  <message>
   <source>ZWJ Zero width joiner</source>
   <translation>ZWJ Спојник без ширине</translation>
  </message>
  <message>
   <source>ZWNJ Zero width non-joiner</source>
   <translation>ZWNJ Раздвојник без ширине</translation>
  </message>
  <message>
   <source>ZWSP Zero width space</source>
   <translation>ZWSP Размак без ширине</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Копирај</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Налепи</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>П&amp;онови</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Опозови</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Копирај адресу &amp;везе</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Исеци</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Обриши</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Изабери све</translation>
  </message>
 </context>
 <context>
  <name>QrCode</name>
  <message>
   <source>QR code for the authenticator app; the key below says the same</source>
   <translation>QR код за апликацију за потврду; кључ испод каже исто</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
 </context>
 <context>
  <name>ReadInDialog</name>
  <message numerus="yes">
   <source>%n are here already and stay as they are</source>
   <translation>
    <numerusform>%n је већ овде и остаје какво јесте</numerusform>
    <numerusform>%n су већ овде и остају каква јесу</numerusform>
    <numerusform>%n је већ овде и остају каква јесу</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new readings</source>
   <translation>
    <numerusform>%n ново очитавање</numerusform>
    <numerusform>%n нова очитавања</numerusform>
    <numerusform>%n нових очитавања</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts without figures are passed over</source>
   <translation>
    <numerusform>%n објава без бројки је прескочена</numerusform>
    <numerusform>%n објаве без бројки су прескочене</numerusform>
    <numerusform>%n објава без бројки је прескочено</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n readings were taken in.</source>
   <translation>
    <numerusform>%n очитавање је преузето.</numerusform>
    <numerusform>%n очитавања су преузета.</numerusform>
    <numerusform>%n очитавања је преузето.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Изаберите другу датотеку.</translation>
  </message>
  <message>
   <source>Mend the rows first.</source>
   <translation>Прво исправите редове.</translation>
  </message>
  <message>
   <source>Nothing is read in until these rows are mended in the file:</source>
   <translation>Ништа се не преузима док у датотеци не исправите ове редове:</translation>
  </message>
  <message>
   <source>Read in</source>
   <translation>Преузми</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Преузимање бројки</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>Читам {0}</translation>
  </message>
  <message>
   <source>Row {0}</source>
   <translation>Ред {0}</translation>
  </message>
  <message>
   <source>Rows that cannot be used</source>
   <translation>Редови који нису употребљиви</translation>
  </message>
  <message>
   <source>The file is being read.</source>
   <translation>Датотека се чита.</translation>
  </message>
  <message>
   <source>There is nothing new in it.</source>
   <translation>У њој нема ништа ново.</translation>
  </message>
 </context>
 <context>
  <name>ReasonedButton</name>
  <message>
   <source>{0}, not available</source>
   <translation>{0}, недоступно</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>Copy</source>
   <translation>Копирај</translation>
  </message>
  <message>
   <source>I have kept them</source>
   <translation>Сачувао/ла сам их</translation>
  </message>
  <message>
   <source>Recovery codes</source>
   <translation>Кодови за опоравак</translation>
  </message>
  <message>
   <source>Your second factor is set up. Keep these codes where your telephone is not: each lets you in once without it. They are not shown again.</source>
   <translation>Други фактор је подешен. Чувајте ове кодове тамо где није телефон: сваки вас једном пушта без њега. Не показују се више.</translation>
  </message>
 </context>
 <context>
  <name>RegisterTable</name>
  <message>
   <source>Participation</source>
   <translation>Учешће</translation>
  </message>
 </context>
 <context>
  <name>Remarks</name>
  <message>
   <source>somebody</source>
   <translation>неко</translation>
  </message>
 </context>
 <context>
  <name>RepeatPost</name>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>Промени правило</translation>
  </message>
  <message>
   <source>Change the rule of the series</source>
   <translation>Промени правило серије</translation>
  </message>
  <message>
   <source>From this post on the series goes by the new rule: {0} are taken away and made anew as drafts.</source>
   <translation>Од ове објаве серија иде по новом правилу; уклања се и поново прави као нацрт: {0}.</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>Понови</translation>
  </message>
  <message>
   <source>Repeat the post</source>
   <translation>Понови објаву</translation>
  </message>
  <message>
   <source>Repeated: {0} in all.</source>
   <translation>Поновљено: укупно {0}.</translation>
  </message>
  <message>
   <source>Rule (RFC 5545): {0}</source>
   <translation>Правило (RFC 5545): {0}</translation>
  </message>
  <message>
   <source>The dates</source>
   <translation>Датуми</translation>
  </message>
  <message>
   <source>The series goes on with {0}.</source>
   <translation>Серија се наставља: {0}.</translation>
  </message>
  <message>
   <source>This makes no further post.</source>
   <translation>Одавде не настаје ниједна нова објава.</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} у {1}</translation>
  </message>
 </context>
 <context>
  <name>Repeating</name>
  <message>
   <source>Post {0} of {1} of its series.</source>
   <translation>Објава {0} од {1} у својој серији.</translation>
  </message>
  <message>
   <source>You changed one post of a series ({0}). Shall the others be changed too?</source>
   <translation>Изменили сте једну објаву серије ({0}). Изменити и остале?</translation>
  </message>
  <message>
   <source>{0} of the series changed too.</source>
   <translation>Измењено и из серије: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Repeats</name>
  <message numerus="yes">
   <source>A text that the same account says within %n days of another is pointed out.</source>
   <translation>
    <numerusform>Програм упозорава на текст који исти налог понови у року од %n дана.</numerusform>
    <numerusform>Програм упозорава на текст који исти налог понови у року од %n дана.</numerusform>
    <numerusform>Програм упозорава на текст који исти налог понови у року од %n дана.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RepeatsPart</name>
  <message>
   <source>A text that the same account says twice is not pointed out.</source>
   <translation>На текст који исти налог каже двапут програм не упозорава.</translation>
  </message>
  <message>
   <source>Days between the same words</source>
   <translation>Дани између истих речи</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Никада</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Постави</translation>
  </message>
  <message>
   <source>The days between the same words are set.</source>
   <translation>Број дана између истих речи је одређен.</translation>
  </message>
  <message>
   <source>The same words twice</source>
   <translation>Исте речи двапут</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>Овај број већ важи.</translation>
  </message>
 </context>
 <context>
  <name>RequestPage</name>
  <message>
   <source>Accept</source>
   <translation>Прихвати</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Одговори</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Измени…</translation>
  </message>
  <message>
   <source>Choose a country first.</source>
   <translation>Прво изаберите земљу.</translation>
  </message>
  <message>
   <source>Choose an answer with a proof.</source>
   <translation>Изаберите одговор са доказом.</translation>
  </message>
  <message>
   <source>Decline…</source>
   <translation>Одбиј…</translation>
  </message>
  <message>
   <source>Done…</source>
   <translation>Урађено…</translation>
  </message>
  <message>
   <source>It is accepted already.</source>
   <translation>Већ је прихваћено.</translation>
  </message>
  <message>
   <source>Nothing of it is open any more.</source>
   <translation>Ништа више није отворено.</translation>
  </message>
  <message>
   <source>Only people who write for {0} answer here.</source>
   <translation>Овде одговарају само они који пишу за земљу {0}.</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>Отвори везу</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Отвори објаву</translation>
  </message>
  <message>
   <source>Open the proof</source>
   <translation>Отвори доказ</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Узми назад</translation>
  </message>
  <message>
   <source>The request was taken back.</source>
   <translation>Молба је повучена.</translation>
  </message>
  <message>
   <source>{0} asks</source>
   <translation>моли {0}</translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>касни %n дан</numerusform>
    <numerusform>касни %n дана</numerusform>
    <numerusform>касни %n дана</numerusform>
   </translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Прихваћено</translation>
  </message>
  <message>
   <source>Ask them</source>
   <translation>Замоли их</translation>
  </message>
  <message>
   <source>Asking country</source>
   <translation>Земља која моли</translation>
  </message>
  <message>
   <source>By a certain day</source>
   <translation>До одређеног дана</translation>
  </message>
  <message>
   <source>Change the request</source>
   <translation>Измена молбе</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Канали</translation>
  </message>
  <message>
   <source>Countries asked</source>
   <translation>Замољене земље</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Одбијено</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Урађено</translation>
  </message>
  <message>
   <source>It is done</source>
   <translation>Урађено је</translation>
  </message>
  <message>
   <source>Keep the change</source>
   <translation>Сачувај измену</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Веза</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Веза јавне објаве</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>Нова молба</translation>
  </message>
  <message>
   <source>No post of the network</source>
   <translation>Ниједна објава мреже</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Напомена</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it shows that it was done.</source>
   <translation>Налепите везу јавне објаве: она показује да је урађено.</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Објава</translation>
  </message>
  <message>
   <source>Say in a few words what is to be carried further.</source>
   <translation>Реците у неколико речи шта треба пренети.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Повучено</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Означите бар једну земљу.</translation>
  </message>
  <message>
   <source>Waits for an answer</source>
   <translation>Чека одговор</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Чека вас</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>До када</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Шта</translation>
  </message>
  <message>
   <source>What should other countries carry further, and by when?</source>
   <translation>Шта друге земље треба да пренесу и до када?</translation>
  </message>
  <message>
   <source>Write the link whole, beginning with https://.</source>
   <translation>Напишите везу целу, са https:// на почетку.</translation>
  </message>
  <message>
   <source>wanted by {0}</source>
   <translation>тражено до {0}</translation>
  </message>
  <message numerus="yes">
   <source>wanted in %n days</source>
   <translation>
    <numerusform>тражено за %n дан</numerusform>
    <numerusform>тражено за %n дана</numerusform>
    <numerusform>тражено за %n дана</numerusform>
   </translation>
  </message>
  <message>
   <source>wanted today</source>
   <translation>тражено данас</translation>
  </message>
  <message>
   <source>wanted tomorrow</source>
   <translation>тражено сутра</translation>
  </message>
  <message>
   <source>{0} asks you</source>
   <translation>{0} моли вас</translation>
  </message>
  <message>
   <source>{0} asks {1}</source>
   <translation>{0} моли {1}</translation>
  </message>
  <message>
   <source>{0} of {1} answered</source>
   <translation>одговорило {0} од {1}</translation>
  </message>
 </context>
 <context>
  <name>RequestsView</name>
  <message>
   <source>A country asks others here to carry a post or a page further. Each of them accepts, declines with a reason, or shows by a link that it is done.</source>
   <translation>Овде земља моли друге да пренесу објаву или страницу. Свака од њих прихвата, одбија са разлогом или везом показује да је урађено.</translation>
  </message>
  <message>
   <source>Asked by my country</source>
   <translation>Моли моја земља</translation>
  </message>
  <message>
   <source>Asked of my country</source>
   <translation>Упућено мојој земљи</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Одбиј</translation>
  </message>
  <message>
   <source>Every request</source>
   <translation>Све молбе</translation>
  </message>
  <message>
   <source>It is noted as done.</source>
   <translation>Забележено као урађено.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Слова за претрагу</translation>
  </message>
  <message>
   <source>New request…</source>
   <translation>Нова молба…</translation>
  </message>
  <message>
   <source>No requests yet</source>
   <translation>Још нема молби</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Молбе</translation>
  </message>
  <message>
   <source>Requests · {0}</source>
   <translation>Молбе · {0}</translation>
  </message>
  <message>
   <source>The countries are asked.</source>
   <translation>Земље су замољене.</translation>
  </message>
  <message>
   <source>The request is accepted.</source>
   <translation>Молба је прихваћена.</translation>
  </message>
  <message>
   <source>The request is changed.</source>
   <translation>Молба је измењена.</translation>
  </message>
  <message>
   <source>The request is declined.</source>
   <translation>Молба је одбијена.</translation>
  </message>
  <message>
   <source>The request is taken back.</source>
   <translation>Молба је повучена.</translation>
  </message>
  <message>
   <source>Where did {0} carry it further?</source>
   <translation>Где је то пренела земља {0}?</translation>
  </message>
  <message>
   <source>Whose requests</source>
   <translation>Чије молбе</translation>
  </message>
  <message>
   <source>Why does {0} decline?</source>
   <translation>Зашто {0} одбија?</translation>
  </message>
  <message>
   <source>Words, country or channel</source>
   <translation>Речи, земља или канал</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot ask others.</source>
   <translation>Не пишете ни за једну земљу, па не можете да молите друге.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Any time</source>
   <translation>Било кад</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>Кликови</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Коментари</translation>
  </message>
  <message>
   <source>Give a workbook (.xlsx) or CSV in UTF-8, with the columns that are saved here.</source>
   <translation>Изаберите радну свеску (.xlsx) или CSV у UTF-8, са колонама какве се овде чувају.</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Нови пратиоци</translation>
  </message>
  <message>
   <source>Only the sheet “{0}” is read; the others are left alone.</source>
   <translation>Чита се само лист „{0}“; остали се остављају по страни.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Досег</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Реакције</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Дељења</translation>
  </message>
  <message>
   <source>The last 12 months</source>
   <translation>Последњих 12 месеци</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>Последњих 30 дана</translation>
  </message>
  <message>
   <source>The last 90 days</source>
   <translation>Последњих 90 дана</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Погледи</translation>
  </message>
 </context>
 <context>
  <name>ResultsTable</name>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>No figures yet</source>
   <translation>Још нема бројки</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Објава</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Објављено</translation>
  </message>
  <message>
   <source>Published posts and their figures</source>
   <translation>Објављене објаве и њихове бројке</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>Очитао/ла</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Очитано</translation>
  </message>
  <message>
   <source>none</source>
   <translation>нема</translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message numerus="yes">
   <source>%n without figures</source>
   <translation>
    <numerusform>%n без бројки</numerusform>
    <numerusform>%n без бројки</numerusform>
    <numerusform>%n без бројки</numerusform>
   </translation>
  </message>
  <message>
   <source>All campaigns</source>
   <translation>Све кампање</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Све земље</translation>
  </message>
  <message>
   <source>Bars of</source>
   <translation>Стубићи:</translation>
  </message>
  <message>
   <source>By campaign</source>
   <translation>По кампањи</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>По земљи</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Књига кампање…</translation>
  </message>
  <message>
   <source>Choose a campaign, or a post of one.</source>
   <translation>Изаберите кампању или објаву из ње.</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Прво изаберите објаву.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Figure of the bars</source>
   <translation>Бројка у стубићима</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Иди на календар</translation>
  </message>
  <message>
   <source>Its figures are written in {0}.</source>
   <translation>Њене бројке уписује: {0}.</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Без кампање</translation>
  </message>
  <message>
   <source>No post that is chosen here has figures yet.</source>
   <translation>Ниједна овде изабрана објава још нема бројке.</translation>
  </message>
  <message>
   <source>No results yet</source>
   <translation>Још нема резултата</translation>
  </message>
  <message>
   <source>Once a post is published, its figures are kept here: views, reactions, clicks and more, written by hand or read in from a file.</source>
   <translation>Када се објава објави, овде се чувају њене бројке: прегледи, реакције, кликови и друге, уписане руком или преузете из датотеке.</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Отвори објаву</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Раздобље</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Објаве</translation>
  </message>
  <message>
   <source>Read in a file…</source>
   <translation>Преузми из датотеке…</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Преузимање бројки</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Сачувај као CSV…</translation>
  </message>
  <message>
   <source>Save the figures as CSV</source>
   <translation>Сачувај бројке као CSV</translation>
  </message>
  <message>
   <source>The figures were saved as {0}</source>
   <translation>Бројке су сачуване као {0}</translation>
  </message>
  <message>
   <source>The newest {0} are shown.</source>
   <translation>Приказано је најновијих {0}.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Још нема шта да се сачува.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Укупно</translation>
  </message>
  <message>
   <source>Workbook or CSV (*.xlsx *.csv)</source>
   <translation>Радна свеска или CSV (*.xlsx *.csv)</translation>
  </message>
  <message>
   <source>Write figures…</source>
   <translation>Упиши бројке…</translation>
  </message>
  <message>
   <source>You write for none of the countries of these posts.</source>
   <translation>Не пишете ни за једну од земаља ових објава.</translation>
  </message>
  <message>
   <source>{0} of {1} have figures</source>
   <translation>бројке: {0} од {1}</translation>
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
   <translation>Датотеку копије на овом рачунару није било могуће уклонити: {0}.</translation>
  </message>
  <message>
   <source>Remove the folder by hand.</source>
   <translation>Уклоните фасциклу ручно.</translation>
  </message>
 </context>
 <context>
  <name>RevokedDialog</name>
  <message numerus="yes">
   <source>%n changes of yours were not sent and are lost then.</source>
   <translation>
    <numerusform>%n ваша измена није послата и тада се губи.</numerusform>
    <numerusform>%n ваше измене нису послате и тада се губе.</numerusform>
    <numerusform>%n ваших измена није послато и тада се губе.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes of yours were not sent. Save them first.</source>
   <translation>
    <numerusform>%n ваша измена није послата. Прво је сачувајте.</numerusform>
    <numerusform>%n ваше измене нису послате. Прво их сачувајте.</numerusform>
    <numerusform>%n ваших измена није послато. Прво их сачувајте.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes were saved.</source>
   <translation>
    <numerusform>%n измена је сачувана.</numerusform>
    <numerusform>%n измене су сачуване.</numerusform>
    <numerusform>%n измена је сачувано.</numerusform>
   </translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Everything of yours was sent.</source>
   <translation>Све ваше је послато.</translation>
  </message>
  <message>
   <source>Remove everything from this laptop</source>
   <translation>Уклони све са овог лаптопа</translation>
  </message>
  <message>
   <source>Remove it without saving?</source>
   <translation>Уклонити без чувања?</translation>
  </message>
  <message>
   <source>Remove without saving</source>
   <translation>Уклони без чувања</translation>
  </message>
  <message>
   <source>Save what was not sent</source>
   <translation>Сачувајте што није послато</translation>
  </message>
  <message>
   <source>Save what was not sent…</source>
   <translation>Сачувај што није послато…</translation>
  </message>
  <message>
   <source>This laptop was revoked</source>
   <translation>Овај лаптоп је опозван</translation>
  </message>
  <message>
   <source>You or your administrator revoked it. What others shared is gone from it already.</source>
   <translation>Опозвали сте га ви или администратор. Што су други делили већ је уклоњено.</translation>
  </message>
 </context>
 <context>
  <name>RightsDialog</name>
  <message>
   <source>Credit</source>
   <translation>Аутор</translation>
  </message>
  <message>
   <source>It may be used until</source>
   <translation>Сме се користити до</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Сачувај</translation>
  </message>
  <message>
   <source>Last day of use</source>
   <translation>Последњи дан употребе</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Лиценца</translation>
  </message>
  <message>
   <source>Rights</source>
   <translation>Права</translation>
  </message>
  <message>
   <source>Whose is {0}, and until when may it be used?</source>
   <translation>Чије је {0}, и до када се сме користити?</translation>
  </message>
 </context>
 <context>
  <name>RuleFields</name>
  <message>
   <source>Days, weeks or months</source>
   <translation>Дани, недеље или месеци</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Крај</translation>
  </message>
  <message>
   <source>Every</source>
   <translation>Сваких</translation>
  </message>
  <message>
   <source>Every how many</source>
   <translation>На сваких колико</translation>
  </message>
  <message>
   <source>How it ends</source>
   <translation>Како се завршава</translation>
  </message>
  <message>
   <source>How many posts</source>
   <translation>Колико објава</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последњи дан</translation>
  </message>
  <message>
   <source>On</source>
   <translation>На</translation>
  </message>
  <message>
   <source>What stays the same from month to month</source>
   <translation>Шта остаје исто из месеца у месец</translation>
  </message>
  <message>
   <source>after so many posts</source>
   <translation>после толико објава</translation>
  </message>
  <message>
   <source>days</source>
   <translation>дана</translation>
  </message>
  <message>
   <source>months</source>
   <translation>месеци</translation>
  </message>
  <message>
   <source>on a day</source>
   <translation>одређеног дана</translation>
  </message>
  <message>
   <source>on day {0} of the month</source>
   <translation>на дан {0} у месецу</translation>
  </message>
  <message>
   <source>on the first {0}</source>
   <translation>1. {0} у месецу</translation>
  </message>
  <message>
   <source>on the fourth {0}</source>
   <translation>4. {0} у месецу</translation>
  </message>
  <message>
   <source>on the last day of the month</source>
   <translation>последњег дана у месецу</translation>
  </message>
  <message>
   <source>on the last {0}</source>
   <translation>{0}, последњи пут у месецу</translation>
  </message>
  <message>
   <source>on the second {0}</source>
   <translation>2. {0} у месецу</translation>
  </message>
  <message>
   <source>on the third {0}</source>
   <translation>3. {0} у месецу</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>недеља</translation>
  </message>
 </context>
 <context>
  <name>Saver</name>
  <message>
   <source>Copy the text, then try again.</source>
   <translation>Копирајте текст, па покушајте поново.</translation>
  </message>
  <message>
   <source>The disk did not answer in time.</source>
   <translation>Диск није одговорио на време.</translation>
  </message>
 </context>
 <context>
  <name>SearchView</name>
  <message>
   <source>No record on this laptop has words that begin so. Try fewer letters, or sync first.</source>
   <translation>Ниједан запис на овом лаптопу нема речи с таквим почетком. Покушајте с мање слова, или прво ускладите.</translation>
  </message>
  <message>
   <source>Nothing was found</source>
   <translation>Ништа није нађено</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Претрага</translation>
  </message>
  <message>
   <source>Search every post, campaign and message</source>
   <translation>Претражите све објаве, кампање и поруке</translation>
  </message>
  <message>
   <source>The newest {0} are shown; another word finds fewer.</source>
   <translation>Приказано је {0} најновијих; још једна реч налази мање.</translation>
  </message>
  <message>
   <source>Type the beginning of words into the field above, in any script. Accents do not matter.</source>
   <translation>У поље изнад упишите почетке речи, било којим писмом. Акценти нису важни.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Шта је нађено</translation>
  </message>
  <message>
   <source>{0} found</source>
   <translation>Нађено: {0}</translation>
  </message>
 </context>
 <context>
  <name>SecondFactorPart</name>
  <message numerus="yes">
   <source>An authenticator app is set up; %n recovery codes are left.</source>
   <translation>
    <numerusform>Апликација за потврду је подешена; преостао је %n код за опоравак.</numerusform>
    <numerusform>Апликација за потврду је подешена; преостала су %n кода за опоравак.</numerusform>
    <numerusform>Апликација за потврду је подешена; преостало је %n кодова за опоравак.</numerusform>
   </translation>
  </message>
  <message>
   <source>Confirm that it is you…</source>
   <translation>Потврдите да сте то ви…</translation>
  </message>
  <message>
   <source>No second factor is set up. Your role does not need one; you can have it.</source>
   <translation>Други фактор није подешен. Ваша улога га не тражи, али можете да га имате.</translation>
  </message>
  <message>
   <source>Second factor</source>
   <translation>Други фактор</translation>
  </message>
  <message>
   <source>Set up an authenticator app…</source>
   <translation>Подесите апликацију за потврду…</translation>
  </message>
  <message>
   <source>Set up another app…</source>
   <translation>Подесите другу апликацију…</translation>
  </message>
  <message>
   <source>What the server knows of it is shown when it can be reached.</source>
   <translation>Шта сервер о томе зна, показује се када је доступан.</translation>
  </message>
  <message>
   <source>Your role needs a second factor: set up an authenticator app.</source>
   <translation>Ваша улога тражи други фактор: подесите апликацију за потврду.</translation>
  </message>
 </context>
 <context>
  <name>SecondZone</name>
  <message>
   <source>No second time zone</source>
   <translation>Без друге временске зоне</translation>
  </message>
  <message>
   <source>Second time zone: none</source>
   <translation>Друга временска зона: нема</translation>
  </message>
  <message>
   <source>Second time zone: {0}</source>
   <translation>Друга временска зона: {0}</translation>
  </message>
 </context>
 <context>
  <name>SelfSavingForm</name>
  <message>
   <source>Keep mine</source>
   <translation>Задржи моје</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Још није сачувано</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Није сачувано: {0} Написано остаје овде.</translation>
  </message>
  <message>
   <source>Only the lead country changes this.</source>
   <translation>Ово мења само водећа земља.</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Сачувано овде</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Узми њихово</translation>
  </message>
  <message>
   <source>The {0} was changed while you were writing. Both texts are kept.</source>
   <translation>Поље „{0}“ је измењено док сте писали. Оба текста се чувају.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Покушај поново</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Пише се…</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A blackout is overridden for this post: {0}</source>
   <translation>За ову објаву важи изузетак од забране: {0}</translation>
  </message>
  <message>
   <source>A blackout names its first and last day, its occasion, whether it warns or blocks, and a reason.</source>
   <translation>Забрана има први и последњи дан, повод, дејство (упозорава или забрањује) и разлог.</translation>
  </message>
  <message>
   <source>A body may be packed with gzip only.</source>
   <translation>Тело захтева сме да буде спаковано само са gzip.</translation>
  </message>
  <message>
   <source>A campaign joins countries, joint texts and posts. Start one, then invite the others.</source>
   <translation>Кампања спаја земље, заједничке текстове и објаве. Започните једну, па позовите друге.</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>Кампањи је потребан наслов.</translation>
  </message>
  <message>
   <source>A campaign that was shared with the network stays shared.</source>
   <translation>Кампања која је подељена с мрежом остаје подељена.</translation>
  </message>
  <message>
   <source>A code that you have not used yet; each counts once.</source>
   <translation>Код који још нисте употребили; сваки важи једном.</translation>
  </message>
  <message>
   <source>A country does not ask itself.</source>
   <translation>Земља не моли саму себе.</translation>
  </message>
  <message>
   <source>A decision cannot be taken back: others have read it.</source>
   <translation>Одлука се не може узети назад: други су је прочитали.</translation>
  </message>
  <message>
   <source>A decision is either approve or request_changes.</source>
   <translation>Одлука је approve или request_changes.</translation>
  </message>
  <message>
   <source>A delegation names a country, a role, two people, and its first and last day.</source>
   <translation>Овлашћење наводи земљу, улогу, две особе, први и последњи дан.</translation>
  </message>
  <message>
   <source>A file of campaigndesk is missing: {0}.</source>
   <translation>Недостаје датотека програма campaigndesk: {0}.</translation>
  </message>
  <message>
   <source>A footnote rule needs the footnote.</source>
   <translation>Правилу о фусноти треба фуснота.</translation>
  </message>
  <message>
   <source>A group of hashtags needs a name.</source>
   <translation>Групи хештегова треба име.</translation>
  </message>
  <message>
   <source>A header that says one thing was sent twice.</source>
   <translation>Заглавље које говори једну ствар послато је двапут.</translation>
  </message>
  <message>
   <source>A hold needs a reason.</source>
   <translation>За задржавање је потребан разлог.</translation>
  </message>
  <message>
   <source>A key that was revoked stays revoked.</source>
   <translation>Опозван кључ остаје опозван.</translation>
  </message>
  <message>
   <source>A list needs a limit of at least 1.</source>
   <translation>Списку треба ограничење од најмање 1.</translation>
  </message>
  <message>
   <source>A local time has no offset.</source>
   <translation>Локално време нема помак.</translation>
  </message>
  <message>
   <source>A medium may have at most {0} MiB.</source>
   <translation>Слика или снимак сме да има највише {0} MiB.</translation>
  </message>
  <message>
   <source>A name is needed, so that others know whose work it is.</source>
   <translation>Потребно је име, да други знају чији је рад.</translation>
  </message>
  <message>
   <source>A narrative needs the claim that is made.</source>
   <translation>Наративу је потребна тврдња која кружи.</translation>
  </message>
  <message>
   <source>A pack has a name, the day it was checked, rules, and nothing else.</source>
   <translation>Пакет има име, дан провере, правила и ништа друго.</translation>
  </message>
  <message>
   <source>A pack of wording rules is a JSON or a TOML file.</source>
   <translation>Пакет правила о изразима је датотека JSON или TOML.</translation>
  </message>
  <message>
   <source>A pack of wording rules needs a name of one line.</source>
   <translation>Пакету правила о изразима треба име у једном реду.</translation>
  </message>
  <message>
   <source>A parameter of the address was given twice.</source>
   <translation>Параметар адресе наведен је двапут.</translation>
  </message>
  <message>
   <source>A part of the address or a header is not what this address takes.</source>
   <translation>Део адресе или заглавље није оно што ова адреса прима.</translation>
  </message>
  <message>
   <source>A person needs a name, so that others know whose work it is.</source>
   <translation>Особи је потребно име, да би други знали чији је рад.</translation>
  </message>
  <message>
   <source>A picture or film needs a file or a name.</source>
   <translation>Слици или филму треба датотека или име.</translation>
  </message>
  <message>
   <source>A post belongs to an account.</source>
   <translation>Објава припада неком налогу.</translation>
  </message>
  <message>
   <source>A preferred word needs what to write instead.</source>
   <translation>Пожељном изразу треба оно што се пише уместо њега.</translation>
  </message>
  <message>
   <source>A record can be kept to your own ministry or shared with the network.</source>
   <translation>Запис може остати у вашем министарству или се делити с мрежом.</translation>
  </message>
  <message>
   <source>A recurrence rule names no start of its own.</source>
   <translation>Правило понављања не наводи свој почетак.</translation>
  </message>
  <message>
   <source>A request for changes needs a reason.</source>
   <translation>За захтев за измене потребан је разлог.</translation>
  </message>
  <message>
   <source>A request may have at most {0} MiB.</source>
   <translation>Захтев сме да има највише {0} MiB.</translation>
  </message>
  <message>
   <source>A request names who asks and who is asked.</source>
   <translation>Молба каже ко моли и кога.</translation>
  </message>
  <message>
   <source>A request needs a country that is asked.</source>
   <translation>Молби је потребна земља која се моли.</translation>
  </message>
  <message>
   <source>A request says what is to be carried further.</source>
   <translation>Молба каже шта треба пренети.</translation>
  </message>
  <message>
   <source>A reservation has to be said.</source>
   <translation>Резерва се мора навести.</translation>
  </message>
  <message>
   <source>A series ends by the clocks of its own zone.</source>
   <translation>Серија се завршава по сату своје зоне.</translation>
  </message>
  <message>
   <source>A series repeats daily at most.</source>
   <translation>Серија се понавља највише једном дневно.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask for the role “{0}”.</source>
   <translation>Корак тока одобравања не може тражити улогу „{0}“.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask “{0}”.</source>
   <translation>Корак тока одобравања не може питати „{0}“.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot need “{0}”.</source>
   <translation>Корак тока одобравања не може захтевати „{0}“.</translation>
  </message>
  <message>
   <source>A step of an approval route names a role, a country, how many it needs, and nothing else.</source>
   <translation>Корак тока одобравања наводи улогу, земљу, колико их је потребно и ништа друго.</translation>
  </message>
  <message>
   <source>A stop is lifted by the side that placed it, or by the network.</source>
   <translation>Обуставу укида страна која ју је поставила, или мрежа.</translation>
  </message>
  <message>
   <source>A stop is not undone: it is lifted.</source>
   <translation>Обустава се не опозива: она се укида.</translation>
  </message>
  <message>
   <source>A stop is shown to the whole network.</source>
   <translation>Обуставу види цела мрежа.</translation>
  </message>
  <message>
   <source>A stop needs a reason.</source>
   <translation>За обуставу треба разлог.</translation>
  </message>
  <message>
   <source>A stop stands; this crisis post passes with two approvers.</source>
   <translation>Обустава важи; ова кризна објава пролази са два одобраваоца.</translation>
  </message>
  <message>
   <source>A stop that was lifted does not come back by itself.</source>
   <translation>Укинута обустава се не враћа сама.</translation>
  </message>
  <message>
   <source>A template needs a name.</source>
   <translation>Шаблону треба име.</translation>
  </message>
  <message>
   <source>A term needs at least one word.</source>
   <translation>Изразу треба бар једна реч.</translation>
  </message>
  <message>
   <source>A word of one's own has 1 to 100 characters.</source>
   <translation>Сопствена реч има од 1 до 100 знакова.</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Налог</translation>
  </message>
  <message>
   <source>Add a step for the country's approver.</source>
   <translation>Додајте корак за одобраваоца земље.</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Усаглашено</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Албанија</translation>
  </message>
  <message>
   <source>Albanian</source>
   <translation>албански</translation>
  </message>
  <message>
   <source>All changes saved here. No server: work stays on this laptop until you sign in to one.</source>
   <translation>Све измене су сачуване овде. Нема сервера: рад остаје на овом лаптопу док се не пријавите на неки.</translation>
  </message>
  <message>
   <source>All steps of the approval are already met.</source>
   <translation>Сви кораци одобрења већ су испуњени.</translation>
  </message>
  <message>
   <source>All together</source>
   <translation>Све укупно</translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Такође део одлуке</translation>
  </message>
  <message>
   <source>An approval of this post was altered, or is not from the person whose name it bears.</source>
   <translation>Одобрење ове објаве је измењено или није од особе чије име носи.</translation>
  </message>
  <message>
   <source>An approval route covers the time or does not.</source>
   <translation>Ток одобравања обухвата време или не.</translation>
  </message>
  <message>
   <source>An approval route has at most {0} steps, says what it covers, and nothing else.</source>
   <translation>Ток одобравања има највише {0} корака, каже шта обухвата и ништа друго.</translation>
  </message>
  <message>
   <source>An approval route needs at least one step.</source>
   <translation>Току одобравања треба бар један корак.</translation>
  </message>
  <message>
   <source>An approved post of this account says the same and has no time yet: “{0}”.</source>
   <translation>Одобрена објава овог налога каже исто, а још нема време: „{0}“.</translation>
  </message>
  <message>
   <source>An embargo that was lifted cannot come back: others have read what was under it.</source>
   <translation>Ембарго који је укинут не може да се врати: други су прочитали оно што је било под њим.</translation>
  </message>
  <message>
   <source>An entry of the handle book needs an institution.</source>
   <translation>Ставци именика потребна је установа.</translation>
  </message>
  <message>
   <source>An event by days is moved to days, one by time to times.</source>
   <translation>Догађај по данима премешта се на дане, догађај по времену на времена.</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Догађај се не може завршити пре него што почне.</translation>
  </message>
  <message>
   <source>An event needs a start.</source>
   <translation>Догађају треба почетак.</translation>
  </message>
  <message>
   <source>An override needs a reason.</source>
   <translation>Изузетак захтева разлог.</translation>
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation>Ову ознаку већ има друга измена.</translation>
  </message>
  <message>
   <source>Another person of this network has this e-mail address.</source>
   <translation>Ову адресу е-поште има друга особа ове мреже.</translation>
  </message>
  <message>
   <source>Another post of this account says the same on {0}: “{1}”.</source>
   <translation>Друга објава овог налога каже исто {0}: „{1}“.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Одговор</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Одговор до</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>Одобрење</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Одобрења</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Одобри</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Одобрено</translation>
  </message>
  <message>
   <source>Approved before; nothing has changed since then.</source>
   <translation>Раније одобрено; од тада се ништа није изменило.</translation>
  </message>
  <message>
   <source>Approvers and administrators come in here with an authenticator app, and you have none yet.</source>
   <translation>Одобраваоци и администратори улазе овде с апликацијом за потврду, а ви је још немате.</translation>
  </message>
  <message>
   <source>Approvers and administrators need one, others where they have set it up.</source>
   <translation>Одобраваоцима и администраторима је потребан, осталима ако су га подесили.</translation>
  </message>
  <message>
   <source>Approvers and administrators, and who has set up a second factor, confirm with it who they are.</source>
   <translation>Одобраваоци, администратори и ко је подесио други фактор њиме потврђују ко су.</translation>
  </message>
  <message>
   <source>Ask another administrator of the network.</source>
   <translation>Замолите другог администратора мреже.</translation>
  </message>
  <message>
   <source>Ask another person to confirm it.</source>
   <translation>Замолите другу особу да потврди.</translation>
  </message>
  <message>
   <source>Ask another person who may confirm it.</source>
   <translation>Замолите другу особу која сме да потврди.</translation>
  </message>
  <message>
   <source>Ask for longer rights, or plan to take it down.</source>
   <translation>Затражите дужа права или планирајте уклањање.</translation>
  </message>
  <message>
   <source>Ask its lead for an invitation.</source>
   <translation>Затражите позивницу од њеног вође.</translation>
  </message>
  <message>
   <source>Ask one of them.</source>
   <translation>Замолите некога од њих.</translation>
  </message>
  <message>
   <source>Ask the administrator for one more person with this role, or the campaign lead for another route.</source>
   <translation>Затражите од администратора још једну особу с овом улогом, или од вође кампање други ток.</translation>
  </message>
  <message>
   <source>Ask the coordinator to release it.</source>
   <translation>Замолите координатора да укине задржавање.</translation>
  </message>
  <message>
   <source>Ask the countries that take part, or wait until the embargo is over.</source>
   <translation>Замолите земље које учествују или сачекајте да ембарго прође.</translation>
  </message>
  <message>
   <source>Ask the writers to change the text: it becomes a draft again.</source>
   <translation>Замолите ауторе да измене текст: опет постаје нацрт.</translation>
  </message>
  <message>
   <source>Ask the writers to send it for approval again as it is.</source>
   <translation>Замолите ауторе да је такву поново пошаљу на одобрење.</translation>
  </message>
  <message>
   <source>Ask them, or an administrator.</source>
   <translation>Питајте њих или администратора.</translation>
  </message>
  <message>
   <source>Ask who holds it to release it.</source>
   <translation>Замолите онога ко је задржава да то укине.</translation>
  </message>
  <message>
   <source>Ask whoever placed it, or the network's coordinator.</source>
   <translation>Замолите онога ко ју је поставио, или координатора мреже.</translation>
  </message>
  <message>
   <source>Ask your administrator for the ministry's certificate, and give it with the server's address.</source>
   <translation>Затражите од администратора сертификат министарства и наведите га уз адресу сервера.</translation>
  </message>
  <message>
   <source>Ask your administrator to add you with that address.</source>
   <translation>Замолите администратора да вас дода с том адресом.</translation>
  </message>
  <message>
   <source>Ask your administrator.</source>
   <translation>Питајте администратора.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should go out that day, or choose another.</source>
   <translation>Размислите да ли треба да изађе тог дана, или изаберите други дан.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should still be said.</source>
   <translation>Запитајте се да ли то још треба рећи.</translation>
  </message>
  <message>
   <source>Ask yourself whether the post still says the same.</source>
   <translation>Запитајте се да ли објава још говори исто.</translation>
  </message>
  <message>
   <source>At most {0} changes are taken at once.</source>
   <translation>Одједном се прима највише {0} измена.</translation>
  </message>
  <message>
   <source>Attach a smaller version of it.</source>
   <translation>Приложите мању верзију.</translation>
  </message>
  <message>
   <source>Attach it again.</source>
   <translation>Приложите поново.</translation>
  </message>
  <message>
   <source>Attach it first.</source>
   <translation>Прво приложите.</translation>
  </message>
  <message>
   <source>Attach one.</source>
   <translation>Приложите нешто.</translation>
  </message>
  <message>
   <source>Attach the file again.</source>
   <translation>Приложите датотеку поново.</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>Публика</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Пише се</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Забрана објављивања</translation>
  </message>
  <message>
   <source>Blackout in {0} until {1}: {2}</source>
   <translation>Забрана објављивања у {0} до {1}: {2}</translation>
  </message>
  <message>
   <source>Blackout until {0}: {1}</source>
   <translation>Забрана објављивања до {0}: {1}</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Босна и Херцеговина</translation>
  </message>
  <message>
   <source>Bosnian</source>
   <translation>босански</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>Замисао</translation>
  </message>
  <message>
   <source>Bring it back first.</source>
   <translation>Прво вратите.</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Бугарска</translation>
  </message>
  <message>
   <source>Bulgarian</source>
   <translation>бугарски</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Календар</translation>
  </message>
  <message>
   <source>Calendar {0}</source>
   <translation>Календар {0}</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Change the rule of its series.</source>
   <translation>Измените правило њене серије.</translation>
  </message>
  <message>
   <source>Change the text, and it becomes a draft again.</source>
   <translation>Измените текст и опет постаје нацрт.</translation>
  </message>
  <message>
   <source>Changed since then: {0}.</source>
   <translation>Од тада измењено: {0}.</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Затражене измене</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Check both, or ask your administrator.</source>
   <translation>Проверите обоје или питајте администратора.</translation>
  </message>
  <message>
   <source>Check it, or ask your administrator.</source>
   <translation>Проверите је или питајте администратора.</translation>
  </message>
  <message>
   <source>Check that every opening quote has a closing one.</source>
   <translation>Проверите да ли сваки почетни наводник има и завршни.</translation>
  </message>
  <message>
   <source>Check the address and the code, or ask your administrator for a new invitation.</source>
   <translation>Проверите адресу и код или затражите од администратора нову позивницу.</translation>
  </message>
  <message>
   <source>Check the delimiter.</source>
   <translation>Проверите раздвајач.</translation>
  </message>
  <message>
   <source>Check the name of the file.</source>
   <translation>Проверите назив датотеке.</translation>
  </message>
  <message>
   <source>Check the network: sign in to it if it asks for that, then sync again.</source>
   <translation>Проверите мрежу: пријавите се ако то тражи, па поново ускладите.</translation>
  </message>
  <message>
   <source>Check the passphrase or the keyring; nothing was changed.</source>
   <translation>Проверите шифру или ризницу кључева; ништа није измењено.</translation>
  </message>
  <message>
   <source>Check the proxy settings.</source>
   <translation>Проверите подешавања посредника.</translation>
  </message>
  <message>
   <source>Choose a colleague.</source>
   <translation>Изаберите колегу.</translation>
  </message>
  <message>
   <source>Choose a folder that can be written to.</source>
   <translation>Изаберите фасциклу у коју може да се пише.</translation>
  </message>
  <message>
   <source>Choose a later time.</source>
   <translation>Изаберите касније време.</translation>
  </message>
  <message>
   <source>Choose a picture or a film.</source>
   <translation>Изаберите слику или филм.</translation>
  </message>
  <message>
   <source>Choose another account.</source>
   <translation>Изаберите други налог.</translation>
  </message>
  <message>
   <source>Choose another campaign.</source>
   <translation>Изаберите другу кампању.</translation>
  </message>
  <message>
   <source>Choose another country.</source>
   <translation>Изаберите другу земљу.</translation>
  </message>
  <message>
   <source>Choose another day, or ask an approver or administrator of the country to override it with a reason.</source>
   <translation>Изаберите други дан или замолите одобраваоца или администратора земље да уз разлог дозволи изузетак.</translation>
  </message>
  <message>
   <source>Choose another day.</source>
   <translation>Изаберите други дан.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Изаберите другу датотеку.</translation>
  </message>
  <message>
   <source>Choose another folder or free space.</source>
   <translation>Изаберите другу фасциклу или ослободите простор.</translation>
  </message>
  <message>
   <source>Choose another number of days.</source>
   <translation>Изаберите други број дана.</translation>
  </message>
  <message>
   <source>Choose another number of hours.</source>
   <translation>Изаберите други број сати.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Изаберите другу.</translation>
  </message>
  <message>
   <source>Choose another post.</source>
   <translation>Изаберите другу објаву.</translation>
  </message>
  <message>
   <source>Choose another time of day for the series, or skip that day.</source>
   <translation>Изаберите друго доба дана за серију или прескочите тај дан.</translation>
  </message>
  <message>
   <source>Choose another with --profile.</source>
   <translation>Изаберите други са --profile.</translation>
  </message>
  <message>
   <source>Choose no country.</source>
   <translation>Не бирајте државу.</translation>
  </message>
  <message>
   <source>Choose one of those.</source>
   <translation>Изаберите једну од њих.</translation>
  </message>
  <message>
   <source>Choose one of your country's accounts.</source>
   <translation>Изаберите један од налога своје земље.</translation>
  </message>
  <message>
   <source>Choose one of your own country's accounts.</source>
   <translation>Изаберите један од налога своје земље.</translation>
  </message>
  <message>
   <source>Choose one of your posts.</source>
   <translation>Изаберите једну од својих објава.</translation>
  </message>
  <message>
   <source>Choose one that is silent.</source>
   <translation>Изаберите неку која није одговорила.</translation>
  </message>
  <message>
   <source>Choose somebody else.</source>
   <translation>Изаберите неког другог.</translation>
  </message>
  <message>
   <source>Choose the account again.</source>
   <translation>Поново изаберите налог.</translation>
  </message>
  <message>
   <source>Choose the audience's time zone.</source>
   <translation>Изаберите временску зону публике.</translation>
  </message>
  <message>
   <source>Choose the country.</source>
   <translation>Изаберите државу.</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>Кликови</translation>
  </message>
  <message>
   <source>Close that one first, or choose another profile with --profile.</source>
   <translation>Прво затворите тај, или изаберите други профил са --profile.</translation>
  </message>
  <message>
   <source>Code of your authenticator app</source>
   <translation>Код ваше апликације за потврду</translation>
  </message>
  <message>
   <source>Columns are: {0}.</source>
   <translation>Колоне су: {0}.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Коментариши</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Коментари</translation>
  </message>
  <message>
   <source>Compare the two, then mark the translation as up to date.</source>
   <translation>Упоредите их, па означите превод као ажуран.</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Поверљиво: коме је потребно</translation>
  </message>
  <message>
   <source>Confirm in the settings that it is you, then try again.</source>
   <translation>У подешавањима потврдите да сте то ви, па покушајте поново.</translation>
  </message>
  <message>
   <source>Confirm its publication first.</source>
   <translation>Прво потврдите да је објављена.</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>Сукоб</translation>
  </message>
  <message>
   <source>Connect and sync, then publish.</source>
   <translation>Повежите се и ускладите, па објавите.</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Упозорење о садржају</translation>
  </message>
  <message>
   <source>Copy what you want to keep, then forget it.</source>
   <translation>Копирајте оно што желите да сачувате, па остало заборавите.</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Кључна порука</translation>
  </message>
  <message>
   <source>Correct the limit of the account.</source>
   <translation>Исправите ограничење налога.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Покривеност</translation>
  </message>
  <message>
   <source>Czech</source>
   <translation>чешки</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Чешка</translation>
  </message>
  <message>
   <source>Decide again: the desk makes a new key.</source>
   <translation>Одлучите поново: сто прави нови кључ.</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Одлуке</translation>
  </message>
  <message>
   <source>Decisions of {0} can only be handed to somebody who works for {1}.</source>
   <translation>Одлуке земље {0} могу се предати само неком ко ради за {1}.</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Одбијено</translation>
  </message>
  <message>
   <source>Delete that place and write it again.</source>
   <translation>Обришите то место и напишите поново.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Обриши…</translation>
  </message>
  <message>
   <source>Deleting a {0}</source>
   <translation>Брисање: {0}</translation>
  </message>
  <message>
   <source>Deleting a {kind}</source>
   <translation>Брисање: {kind}</translation>
  </message>
  <message>
   <source>Describe every image for those who cannot see.</source>
   <translation>Опишите сваку слику за оне који не виде.</translation>
  </message>
  <message>
   <source>Describe it for those who cannot see.</source>
   <translation>Опишите за оне који не виде.</translation>
  </message>
  <message>
   <source>Description ({0})</source>
   <translation>Опис ({0})</translation>
  </message>
  <message>
   <source>Do not publish it: tell your administrator, and have it approved again.</source>
   <translation>Немојте је објавити: обавестите администратора и дајте је поново на одобрење.</translation>
  </message>
  <message>
   <source>Do so in the settings, under “Second factor”; a program that has no such place is too old: update it.</source>
   <translation>Учините то у подешавањима, под „Други фактор“; програм који то место нема је престар: ажурирајте га.</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Нацрт</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Имејл адреса</translation>
  </message>
  <message>
   <source>Each of the media needs an id, a name and a kind, and nothing unknown.</source>
   <translation>Сваком медију треба ознака, име и врста, и ништа непознато.</translation>
  </message>
  <message>
   <source>Each part must be text of at most {0} characters.</source>
   <translation>Сваки део мора бити текст од највише {0} знакова.</translation>
  </message>
  <message>
   <source>Each person hands over their own decisions.</source>
   <translation>Свако предаје само своје одлуке.</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Крај</translation>
  </message>
  <message>
   <source>End it first.</source>
   <translation>Прво је завршите.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>енглески</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Естонија</translation>
  </message>
  <message>
   <source>Estonian</source>
   <translation>естонски</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Догађај</translation>
  </message>
  <message>
   <source>Every post of this series is public or withdrawn.</source>
   <translation>Свака објава ове серије је јавна или повучена.</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Сви</translation>
  </message>
  <message>
   <source>Export it without that, then attach it.</source>
   <translation>Извезите га без тога, па га приложите.</translation>
  </message>
  <message>
   <source>Fetch the film “{0}”</source>
   <translation>Преузми филм „{0}“</translation>
  </message>
  <message>
   <source>Fetching was stopped.</source>
   <translation>Преузимање је заустављено.</translation>
  </message>
  <message>
   <source>Figures cannot be read on a day to come.</source>
   <translation>Бројке се не могу очитати на дан који тек долази.</translation>
  </message>
  <message>
   <source>Figures need the day on which they were read.</source>
   <translation>Уз бројке је потребан дан када су очитане.</translation>
  </message>
  <message>
   <source>Fill in what is missing.</source>
   <translation>Допуните оно што недостаје.</translation>
  </message>
  <message>
   <source>Fingerprint of this content</source>
   <translation>Отисак овог садржаја</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Први дан</translation>
  </message>
  <message>
   <source>Free some space, then try again; the text is still in front of you.</source>
   <translation>Ослободите простор, па покушајте поново; текст је још пред вама.</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Грузија</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>грузијски</translation>
  </message>
  <message>
   <source>Give a .xlsx or a .csv file.</source>
   <translation>Изаберите датотеку .xlsx или .csv.</translation>
  </message>
  <message>
   <source>Give a day, or a time with its zone.</source>
   <translation>Упишите дан, или време с временском зоном.</translation>
  </message>
  <message>
   <source>Give a file with a header and at least one row.</source>
   <translation>Изаберите датотеку са заглављем и бар једним редом.</translation>
  </message>
  <message>
   <source>Give a file with certificates in PEM form.</source>
   <translation>Наведите датотеку са сертификатима у облику PEM.</translation>
  </message>
  <message>
   <source>Give a later end.</source>
   <translation>Упишите каснији крај.</translation>
  </message>
  <message>
   <source>Give a workbook or a CSV file.</source>
   <translation>Изаберите радну свеску или датотеку CSV.</translation>
  </message>
  <message>
   <source>Give an end that is not before the start.</source>
   <translation>Упишите крај који није пре почетка.</translation>
  </message>
  <message>
   <source>Give it a date and a time first.</source>
   <translation>Прво упишите датум и време.</translation>
  </message>
  <message>
   <source>Give it a date and a time.</source>
   <translation>Одредите датум и време.</translation>
  </message>
  <message>
   <source>Give it a new time, or withdraw it: nothing resumes by itself.</source>
   <translation>Одредите јој ново време, или је повуците: ништа се не наставља само.</translation>
  </message>
  <message>
   <source>Give it an end: COUNT or UNTIL.</source>
   <translation>Одредите крај: COUNT или UNTIL.</translation>
  </message>
  <message>
   <source>Give it one in the file.</source>
   <translation>Дајте му га у датотеци.</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>Одредите га.</translation>
  </message>
  <message>
   <source>Give it to open the profile.</source>
   <translation>Упишите је да отворите профил.</translation>
  </message>
  <message>
   <source>Give one with a header and at least one row.</source>
   <translation>Изаберите ону са заглављем и бар једним редом.</translation>
  </message>
  <message>
   <source>Give one, or allow a key file.</source>
   <translation>Упишите шифру или дозволите датотеку кључа.</translation>
  </message>
  <message>
   <source>Give the address of the public post.</source>
   <translation>Наведите адресу јавне објаве.</translation>
  </message>
  <message>
   <source>Give the day on which they were read.</source>
   <translation>Наведите дан када су очитане.</translation>
  </message>
  <message>
   <source>Give the day.</source>
   <translation>Наведите дан.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Упишите име.</translation>
  </message>
  <message>
   <source>Give the path of the file.</source>
   <translation>Упишите путању датотеке.</translation>
  </message>
  <message>
   <source>Give your name.</source>
   <translation>Упишите своје име.</translation>
  </message>
  <message>
   <source>Go on from there.</source>
   <translation>Наставите одатле.</translation>
  </message>
  <message>
   <source>Group of hashtags</source>
   <translation>Група хештегова</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>Корисничко име</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хештегови</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Задржавање</translation>
  </message>
  <message>
   <source>If that was you, ask your administrator to unbind it: admin unbind-provider.</source>
   <translation>Ако сте то били ви, замолите администратора да раскине везу: admin unbind-provider.</translation>
  </message>
  <message>
   <source>Image description</source>
   <translation>Опис слике</translation>
  </message>
  <message>
   <source>Implementation</source>
   <translation>Спровођење</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>На прегледу</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>На превођењу</translation>
  </message>
  <message>
   <source>Install Campaign Desk again.</source>
   <translation>Поново инсталирајте Campaign Desk.</translation>
  </message>
  <message>
   <source>Install campaigndesk again.</source>
   <translation>Поново инсталирајте campaigndesk.</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>Позвана</translation>
  </message>
  <message>
   <source>It cannot be approved: it needs {0} with the role {1} of {2}, and {3}.</source>
   <translation>Не може се одобрити: потребно је {0} с улогом {1} земље {2}, а {3}.</translation>
  </message>
  <message>
   <source>It is empty. Write something here.</source>
   <translation>Празно је. Напишите овде нешто.</translation>
  </message>
  <message>
   <source>It is empty. Write the day on which the figures were read, as 2026-12-10.</source>
   <translation>Празно је. Напишите дан када су бројке очитане, као 10.12.2026.</translation>
  </message>
  <message>
   <source>It is neither a JPEG, PNG, GIF or WebP picture nor an MP4 film.</source>
   <translation>То није ни слика JPEG, PNG, GIF или WebP ни снимак MP4.</translation>
  </message>
  <message>
   <source>It is nested too deep or too long.</source>
   <translation>Угнежђено је предубоко или је предугачко.</translation>
  </message>
  <message>
   <source>It is not approved.</source>
   <translation>Није одобрено.</translation>
  </message>
  <message>
   <source>It is not on hold.</source>
   <translation>Није задржана.</translation>
  </message>
  <message>
   <source>It is on hold already.</source>
   <translation>Већ је задржана.</translation>
  </message>
  <message>
   <source>It must be a date such as 2026-12-10, or nothing.</source>
   <translation>Мора бити датум као што је 2026-12-10, или ништа.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} lines.</source>
   <translation>Мора бити списак од највише {0} редова.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} media, each with an id of its own.</source>
   <translation>Мора бити списак од највише {0} медија, сваки са својом ознаком.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} wording rules.</source>
   <translation>Мора бити списак од највише {0} правила о изразима.</translation>
  </message>
  <message>
   <source>It must be a list of media, each with an id, a name and a kind.</source>
   <translation>Мора бити списак медија, сваки са ознаком, именом и врстом.</translation>
  </message>
  <message>
   <source>It must be a list of pairs of a role and a country.</source>
   <translation>Мора бити списак парова улоге и земље.</translation>
  </message>
  <message>
   <source>It must be a time zone such as Europe/Ljubljana.</source>
   <translation>Мора бити временска зона као што је Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>It must be a two-letter country code.</source>
   <translation>Мора бити двословна ознака земље.</translation>
  </message>
  <message>
   <source>It must be a whole number from 0 up, or nothing.</source>
   <translation>Мора бити цео број од 0 навише, или ништа.</translation>
  </message>
  <message>
   <source>It must be a whole number.</source>
   <translation>Мора бити цео број.</translation>
  </message>
  <message>
   <source>It must be an instant in UTC such as 2026-12-10T09:00:00Z, or nothing.</source>
   <translation>Мора бити тренутак у UTC, као што је 2026-12-10T09:00:00Z, или ништа.</translation>
  </message>
  <message>
   <source>It must be one line.</source>
   <translation>Мора бити један ред.</translation>
  </message>
  <message>
   <source>It must be one of {0}, or nothing.</source>
   <translation>Мора бити једно од {0}, или ништа.</translation>
  </message>
  <message>
   <source>It must be text.</source>
   <translation>Мора бити текст.</translation>
  </message>
  <message>
   <source>It must be true or false.</source>
   <translation>Мора бити тачно или нетачно.</translation>
  </message>
  <message>
   <source>It must name a handle for each channel.</source>
   <translation>Мора навести корисничко име за сваки канал.</translation>
  </message>
  <message>
   <source>It needs an id, a kind, a term, a reason and a source.</source>
   <translation>Треба му ознака, врста, израз, разлог и извор.</translation>
  </message>
  <message>
   <source>It starts again with the next change.</source>
   <translation>Поново креће са следећом изменом.</translation>
  </message>
  <message>
   <source>It still holds what a camera or a program noted, such as places.</source>
   <translation>У њој је још оно што је забележио фото-апарат или програм, на пример место.</translation>
  </message>
  <message>
   <source>Its time passed under a stop: {0}</source>
   <translation>Њено време је прошло током обуставе: {0}</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Придружена</translation>
  </message>
  <message>
   <source>Joined with a reservation</source>
   <translation>Придружена с резервом</translation>
  </message>
  <message>
   <source>Joined with reservation</source>
   <translation>Придружила се с резервом</translation>
  </message>
  <message>
   <source>Keep the most important ones.</source>
   <translation>Задржите најважније.</translation>
  </message>
  <message>
   <source>Keep the public text.</source>
   <translation>Задржите јавни текст.</translation>
  </message>
  <message>
   <source>Keep to my ministry</source>
   <translation>Само за моје министарство</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>Косово</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Језик</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последњи дан</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Води</translation>
  </message>
  <message>
   <source>Leave out DTSTART.</source>
   <translation>Изоставите DTSTART.</translation>
  </message>
  <message>
   <source>Leave out the Z at the end of UNTIL.</source>
   <translation>Изоставите Z на крају UNTIL.</translation>
  </message>
  <message>
   <source>Leave them out.</source>
   <translation>Изоставите их.</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Дужина</translation>
  </message>
  <message>
   <source>Let the blackout hold again</source>
   <translation>Нека забрана поново важи</translation>
  </message>
  <message>
   <source>Let the person act again first.</source>
   <translation>Прво особи поново дозволите рад.</translation>
  </message>
  <message>
   <source>Lift it, with a reason.</source>
   <translation>Укините је, с разлогом.</translation>
  </message>
  <message>
   <source>Lifting a stop needs a reason.</source>
   <translation>За укидање обуставе треба разлог.</translation>
  </message>
  <message>
   <source>Lifting an embargo needs a reason.</source>
   <translation>За укидање ембарга треба разлог.</translation>
  </message>
  <message>
   <source>Lifting this embargo is proposed already.</source>
   <translation>Укидање овог ембарга је већ предложено.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Став</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>Став</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Веза</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Литванија</translation>
  </message>
  <message>
   <source>Lithuanian</source>
   <translation>литвански</translation>
  </message>
  <message>
   <source>Look at it as it is now.</source>
   <translation>Погледајте како је сада.</translation>
  </message>
  <message>
   <source>Look at it, then settle again.</source>
   <translation>Погледајте, па поново решите.</translation>
  </message>
  <message>
   <source>Look at its approval.</source>
   <translation>Погледајте њено одобрење.</translation>
  </message>
  <message>
   <source>Look at its time again.</source>
   <translation>Погледајте поново време објаве.</translation>
  </message>
  <message>
   <source>Look at the campaign as it is now, then decide.</source>
   <translation>Погледајте кампању каква је сада, па одлучите.</translation>
  </message>
  <message>
   <source>Look at the list as it is now.</source>
   <translation>Погледајте списак какав је сада.</translation>
  </message>
  <message>
   <source>Look at the post as it is now.</source>
   <translation>Погледајте објаву каква је сада.</translation>
  </message>
  <message>
   <source>Look at the text as it is now.</source>
   <translation>Погледајте текст какав је сада.</translation>
  </message>
  <message>
   <source>Look at what it made late.</source>
   <translation>Погледајте шта је због ње закаснило.</translation>
  </message>
  <message>
   <source>Look for it in the list.</source>
   <translation>Потражите је на списку.</translation>
  </message>
  <message>
   <source>Look it up again.</source>
   <translation>Проверите поново.</translation>
  </message>
  <message>
   <source>Macedonian</source>
   <translation>македонски</translation>
  </message>
  <message>
   <source>Make a new one.</source>
   <translation>Направите нову ставку.</translation>
  </message>
  <message>
   <source>Make a new post.</source>
   <translation>Направите нову објаву.</translation>
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation>Смањите је.</translation>
  </message>
  <message>
   <source>Make it yours alone: chmod 600 {0}</source>
   <translation>Нека буде само ваша: chmod 600 {0}</translation>
  </message>
  <message>
   <source>Make its book after that.</source>
   <translation>Књигу направите после тога.</translation>
  </message>
  <message>
   <source>Make its folder writable, then try again.</source>
   <translation>Омогућите упис у њену фасциклу, па покушајте поново.</translation>
  </message>
  <message>
   <source>Make the folder writable, or open a copy of it with --profile.</source>
   <translation>Омогућите писање у фасциклу или отворите њену копију са --profile.</translation>
  </message>
  <message>
   <source>Making a {0}</source>
   <translation>Прављење: {0}</translation>
  </message>
  <message>
   <source>Making a {kind}</source>
   <translation>Прављење: {kind}</translation>
  </message>
  <message>
   <source>Mark as crisis (two approvers)</source>
   <translation>Означи као кризну (два одобраваоца)</translation>
  </message>
  <message>
   <source>Mark as published…</source>
   <translation>Означи као објављено…</translation>
  </message>
  <message>
   <source>Mark it with * and add the footnote.</source>
   <translation>Означите са * и додајте фусноту.</translation>
  </message>
  <message>
   <source>Marking as published</source>
   <translation>Означавање као објављено</translation>
  </message>
  <message>
   <source>Media rights</source>
   <translation>Права на медије</translation>
  </message>
  <message>
   <source>Mend it, then take it again.</source>
   <translation>Поправите је, па је узмите поново.</translation>
  </message>
  <message>
   <source>Mend the file, then take it again.</source>
   <translation>Поправите датотеку, па је узмите поново.</translation>
  </message>
  <message>
   <source>Mend the file.</source>
   <translation>Поправите датотеку.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Порука</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Поруке</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Пропуштено</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Молдавија</translation>
  </message>
  <message>
   <source>Montenegrin</source>
   <translation>црногорски</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Црна Гора</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Месеци</translation>
  </message>
  <message>
   <source>More bytes came than were announced.</source>
   <translation>Стигло је више бајтова него што је најављено.</translation>
  </message>
  <message>
   <source>Name at least one other country.</source>
   <translation>Наведите бар једну другу земљу.</translation>
  </message>
  <message>
   <source>Name both countries.</source>
   <translation>Наведите обе земље.</translation>
  </message>
  <message>
   <source>Name it.</source>
   <translation>Именујте га.</translation>
  </message>
  <message>
   <source>Name its sheets: {0}.</source>
   <translation>Листове назовите: {0}.</translation>
  </message>
  <message>
   <source>Name other countries.</source>
   <translation>Наведите друге земље.</translation>
  </message>
  <message>
   <source>Name the account, or its country and channel.</source>
   <translation>Наведите налог, или његову земљу и канал.</translation>
  </message>
  <message>
   <source>Narrative</source>
   <translation>Наратив</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Нови пратиоци</translation>
  </message>
  <message>
   <source>No account is chosen.</source>
   <translation>Налог није изабран.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Без одговора</translation>
  </message>
  <message>
   <source>No blackout blocks this post on its day.</source>
   <translation>Ниједна забрана не зауставља ову објаву тог дана.</translation>
  </message>
  <message>
   <source>No blackout is overridden for this post.</source>
   <translation>За ову објаву не важи ниједан изузетак од забране.</translation>
  </message>
  <message>
   <source>No campaigns yet</source>
   <translation>Још нема кампања</translation>
  </message>
  <message>
   <source>No file was chosen.</source>
   <translation>Ниједна датотека није изабрана.</translation>
  </message>
  <message>
   <source>No keyring keeps the key of your drafts. Choose a passphrase for them.</source>
   <translation>Ниједна ризница кључева не чува кључ ваших нацрта. Изаберите шифру за њих.</translation>
  </message>
  <message>
   <source>No passphrase was given.</source>
   <translation>Шифра није уписана.</translation>
  </message>
  <message>
   <source>Nobody came back from the browser.</source>
   <translation>Нико се није вратио из прегледача.</translation>
  </message>
  <message>
   <source>Nobody can do this.</source>
   <translation>Ово не може нико да уради.</translation>
  </message>
  <message>
   <source>Nobody comes in without an e-mail address.</source>
   <translation>Без имејл адресе нико не може да уђе.</translation>
  </message>
  <message>
   <source>Nobody ends an embargo early alone.</source>
   <translation>Нико сам не окончава ембарго пре времена.</translation>
  </message>
  <message>
   <source>Nobody hands over what is not theirs: they do not hold the role {0} of {1} themselves.</source>
   <translation>Нико не предаје што није његово: та особа сама нема улогу {0} земље {1}.</translation>
  </message>
  <message>
   <source>Nobody in this network has the e-mail address by which your ministry knows you.</source>
   <translation>Нико у овој мрежи нема имејл адресу по којој вас познаје ваше министарство.</translation>
  </message>
  <message>
   <source>Nobody proposes to lift this embargo.</source>
   <translation>Нико не предлаже укидање овог ембарга.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Нико не искључује самог себе.</translation>
  </message>
  <message>
   <source>Nobody takes the administration away from themselves.</source>
   <translation>Нико сам себи не одузима администрацију.</translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet.</source>
   <translation>На овом лаптопу још нико не ради.</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Северна Македонија</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Није одлучено</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Није придружена</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Није планирано</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Напомена</translation>
  </message>
  <message>
   <source>Nothing has to be done about it.</source>
   <translation>У вези са њом не треба ништа радити.</translation>
  </message>
  <message>
   <source>Nothing is handed in. Tell your administrator, by another way than this server. Where it is as it should be, sign out and join again.</source>
   <translation>Ништа се не предаје. Обавестите администратора другим путем, не преко овог сервера. Ако је све како треба, одјавите се и поново се придружите.</translation>
  </message>
  <message>
   <source>Nothing is lost: the laptop keeps it and sends it again.</source>
   <translation>Ништа није изгубљено: лаптоп то чува и шаље поново.</translation>
  </message>
  <message>
   <source>Nothing is planned in this month.</source>
   <translation>У овом месецу ништа није планирано.</translation>
  </message>
  <message>
   <source>Nothing of it is on the desk.</source>
   <translation>Ништа од ње није на столу.</translation>
  </message>
  <message>
   <source>Nothing of yours waits for others</source>
   <translation>Ништа ваше не чека друге</translation>
  </message>
  <message>
   <source>Nothing waits for your decision</source>
   <translation>Ништа не чека вашу одлуку</translation>
  </message>
  <message>
   <source>Nothing waits for your decision.</source>
   <translation>Ништа не чека вашу одлуку.</translation>
  </message>
  <message>
   <source>Nothing was decided</source>
   <translation>Ништа није одлучено</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Циљ</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Службеник</translation>
  </message>
  <message>
   <source>Offline. {0}.</source>
   <translation>Без везе. {0}.</translation>
  </message>
  <message>
   <source>On hold: {0}</source>
   <translation>Задржано: {0}</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>На молбу</translation>
  </message>
  <message>
   <source>Only a post in review can be decided on.</source>
   <translation>Одлучивати се може само о објави на прегледу.</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated.</source>
   <translation>Поновити се може само објава с временом.</translation>
  </message>
  <message>
   <source>Only a published post has figures.</source>
   <translation>Бројке има само објављена објава.</translation>
  </message>
  <message>
   <source>Only administrators of the network can do this.</source>
   <translation>Ово могу само администратори мреже.</translation>
  </message>
  <message>
   <source>Only the decisions of an approver or of a lead can be handed over.</source>
   <translation>Предати се могу само одлуке одобраваоца или вође.</translation>
  </message>
  <message>
   <source>Only the web page makes keys of the web page, and no others.</source>
   <translation>Само веб-страница прави кључеве веб-странице, и никакве друге.</translation>
  </message>
  <message>
   <source>Only {0} can decide in this step.</source>
   <translation>У овом кораку одлучују само: {0}.</translation>
  </message>
  <message>
   <source>Only {0} can do this.</source>
   <translation>Ово може само: {0}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} can do this.</source>
   <translation>Ово може само: {0} или {1}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} or {2} can do this.</source>
   <translation>Ово може само: {0} или {1} или {2}.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program and save it again as an Excel workbook (.xlsx).</source>
   <translation>Отворите је у програму за табеле и поново сачувајте као Excel радну свеску (.xlsx).</translation>
  </message>
  <message>
   <source>Open it to change that.</source>
   <translation>Отворите да то измените.</translation>
  </message>
  <message>
   <source>Open the page again and fill it in there.</source>
   <translation>Поново отворите страницу и тамо га попуните.</translation>
  </message>
  <message>
   <source>Open the page again.</source>
   <translation>Поново отворите страницу.</translation>
  </message>
  <message>
   <source>Override the blackout…</source>
   <translation>Дозволи изузетак од забране…</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Задужена особа</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Део</translation>
  </message>
  <message>
   <source>Part it into several files.</source>
   <translation>Поделите га на више датотека.</translation>
  </message>
  <message>
   <source>Part {0} of the thread: {1}</source>
   <translation>Део {0} низа: {1}</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Учешће</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>Партнери</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Лозинка</translation>
  </message>
  <message>
   <source>Paste its address, beginning with https://.</source>
   <translation>Налепите адресу која почиње са https://.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Особа</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Стуб</translation>
  </message>
  <message>
   <source>Place another stop.</source>
   <translation>Поставите другу обуставу.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Места</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Планирано</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Објава</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Објаве</translation>
  </message>
  <message>
   <source>Posts that others send for approval come here, the soonest first.</source>
   <translation>Овамо долазе објаве које други пошаљу на одобрење, најраније прво.</translation>
  </message>
  <message>
   <source>Posts that you sent stay here until they are decided on.</source>
   <translation>Објаве које сте послали остају овде док се не одлучи.</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Проблем</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>Доказ</translation>
  </message>
  <message>
   <source>Propose to lift it, with a reason; another person confirms.</source>
   <translation>Предложите укидање са разлогом; друга особа потврђује.</translation>
  </message>
  <message>
   <source>Publish in the real network.</source>
   <translation>Објавите у правој мрежи.</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Објављено</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Објављивање је обустављено ({0}), од {1}, обуставио/ла: {2}: {3}</translation>
  </message>
  <message>
   <source>Publishing is stopped: {0}</source>
   <translation>Објављивање је обустављено: {0}</translation>
  </message>
  <message>
   <source>Put another one in its place.</source>
   <translation>Ставите други на његово место.</translation>
  </message>
  <message>
   <source>Put it back from a backup.</source>
   <translation>Вратите из резервне копије.</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>Задржи…</translation>
  </message>
  <message>
   <source>Put that step first.</source>
   <translation>Прво ставите тај корак.</translation>
  </message>
  <message>
   <source>Put the right one back.</source>
   <translation>Вратите исправну.</translation>
  </message>
  <message>
   <source>Putting on hold</source>
   <translation>Задржавање</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Питање и одговор</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Досег</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Реакције</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Очитано</translation>
  </message>
  <message>
   <source>Read the content and decide again.</source>
   <translation>Прочитајте садржај и одлучите поново.</translation>
  </message>
  <message>
   <source>Read the text as it is now, then decide again.</source>
   <translation>Прочитајте текст какав је сада, па поново одлучите.</translation>
  </message>
  <message>
   <source>Release the hold</source>
   <translation>Укини задржавање</translation>
  </message>
  <message>
   <source>Release the hold first.</source>
   <translation>Прво укините задржавање.</translation>
  </message>
  <message>
   <source>Releasing the hold</source>
   <translation>Укидање задржавања</translation>
  </message>
  <message>
   <source>Remove it from the text.</source>
   <translation>Уклоните из текста.</translation>
  </message>
  <message>
   <source>Remove it.</source>
   <translation>Уклоните.</translation>
  </message>
  <message>
   <source>Remove it: what people read would not be what was approved.</source>
   <translation>Уклоните: људи не би читали оно што је одобрено.</translation>
  </message>
  <message>
   <source>Remove or rename one of them.</source>
   <translation>Једну уклоните или преименујте.</translation>
  </message>
  <message>
   <source>Remove the sheets of other work.</source>
   <translation>Уклоните листове другог посла.</translation>
  </message>
  <message>
   <source>Remove what is not part of the plan.</source>
   <translation>Уклоните оно што није део плана.</translation>
  </message>
  <message>
   <source>Reopen as draft</source>
   <translation>Поново отвори као нацрт</translation>
  </message>
  <message>
   <source>Reopening</source>
   <translation>Поновно отварање</translation>
  </message>
  <message>
   <source>Repeat it first.</source>
   <translation>Прво је поновите.</translation>
  </message>
  <message>
   <source>Repeated claim</source>
   <translation>Поновљена тврдња</translation>
  </message>
  <message>
   <source>Repeated text</source>
   <translation>Поновљен текст</translation>
  </message>
  <message>
   <source>Report it.</source>
   <translation>Пријавите то.</translation>
  </message>
  <message>
   <source>Report it: the program sent what the server does not know.</source>
   <translation>Пријавите то: програм је послао нешто што сервер не познаје.</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Молба</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Затражи измене</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Затражи измене…</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Резерва</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Резултати</translation>
  </message>
  <message>
   <source>Roles are {0}.</source>
   <translation>Улоге су {0}.</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Румунија</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation>румунски</translation>
  </message>
  <message>
   <source>Row {0} cannot be read as CSV: {1}.</source>
   <translation>Ред {0} не може да се прочита као CSV: {1}.</translation>
  </message>
  <message>
   <source>Row {0} has more than {1} columns.</source>
   <translation>Ред {0} има више од {1} колона.</translation>
  </message>
  <message>
   <source>Rule {0}: Another rule has the id “{1}” already.</source>
   <translation>Правило {0}: Друго правило већ има ознаку „{1}“.</translation>
  </message>
  <message>
   <source>Save it anew, then attach it.</source>
   <translation>Сачувајте је поново, па је приложите.</translation>
  </message>
  <message>
   <source>Save it as .xlsx without a password.</source>
   <translation>Сачувајте је као .xlsx без лозинке.</translation>
  </message>
  <message>
   <source>Save it as a file, then add that.</source>
   <translation>Сачувајте је као датотеку, па додајте њу.</translation>
  </message>
  <message>
   <source>Save it as an Excel workbook (.xlsx) or as CSV.</source>
   <translation>Сачувајте је као Excel радну свеску (.xlsx) или као CSV.</translation>
  </message>
  <message>
   <source>Save it in one of these forms, then attach that.</source>
   <translation>Сачувајте у неком од ових облика, па то приложите.</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>Сачувајте је мању.</translation>
  </message>
  <message>
   <source>Say it in other words, or leave one of the two out.</source>
   <translation>Реците другим речима или једну од њих изоставите.</translation>
  </message>
  <message>
   <source>Say it otherwise.</source>
   <translation>Реците другачије.</translation>
  </message>
  <message>
   <source>Say true or false.</source>
   <translation>Наведите тачно или нетачно.</translation>
  </message>
  <message>
   <source>Say what is true in your own words; a claim that is repeated spreads.</source>
   <translation>Реците шта је истина својим речима; поновљена тврдња се шири.</translation>
  </message>
  <message>
   <source>Say what should change.</source>
   <translation>Наведите шта треба изменити.</translation>
  </message>
  <message>
   <source>Say whether you mean the first (UTC{0}) or the second (UTC{1}).</source>
   <translation>Наведите да ли мислите на прво (UTC{0}) или друго (UTC{1}).</translation>
  </message>
  <message>
   <source>Say why it ends before its time.</source>
   <translation>Реците зашто се завршава пре времена.</translation>
  </message>
  <message>
   <source>Say why it goes out all the same.</source>
   <translation>Реците зашто ипак излази.</translation>
  </message>
  <message>
   <source>Say why nothing may go out.</source>
   <translation>Реците зашто ништа не сме у јавност.</translation>
  </message>
  <message>
   <source>Say why posts may go out again.</source>
   <translation>Реците зашто објаве поново смеју у јавност.</translation>
  </message>
  <message>
   <source>Say why.</source>
   <translation>Реците зашто.</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Закажи</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Заказано</translation>
  </message>
  <message>
   <source>Scheduling</source>
   <translation>Заказивање</translation>
  </message>
  <message>
   <source>Scoring</source>
   <translation>Оцењивање</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Пошаљи на одобрење</translation>
  </message>
  <message>
   <source>Send it again.</source>
   <translation>Пошаљите поново.</translation>
  </message>
  <message>
   <source>Send it as it is, or with gzip.</source>
   <translation>Пошаљите како јесте, или са gzip.</translation>
  </message>
  <message>
   <source>Send it for approval again.</source>
   <translation>Пошаљите поново на одобрење.</translation>
  </message>
  <message>
   <source>Send it for approval.</source>
   <translation>Пошаљите на одобрење.</translation>
  </message>
  <message>
   <source>Send less at once.</source>
   <translation>Пошаљите мање одједном.</translation>
  </message>
  <message>
   <source>Send the medium again from its beginning.</source>
   <translation>Пошаљите слику или снимак поново од почетка.</translation>
  </message>
  <message>
   <source>Sending for approval</source>
   <translation>Слање на одобрење</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Осетљивост</translation>
  </message>
  <message>
   <source>Sent by {0}</source>
   <translation>Послато: {0}</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Србија</translation>
  </message>
  <message>
   <source>Serbian (Cyrillic)</source>
   <translation>српски (ћирилица)</translation>
  </message>
  <message>
   <source>Serbian (Latin)</source>
   <translation>српски (латиница)</translation>
  </message>
  <message>
   <source>Set another embargo for what is still to come.</source>
   <translation>Поставите нови ембарго за оно што тек долази.</translation>
  </message>
  <message>
   <source>Set up the second factor in the settings of the desk.</source>
   <translation>Подесите други фактор у подешавањима стола.</translation>
  </message>
  <message>
   <source>Settle the conflict first.</source>
   <translation>Прво решите сукоб.</translation>
  </message>
  <message>
   <source>Settle the conflict instead.</source>
   <translation>Уместо тога решите сукоб.</translation>
  </message>
  <message>
   <source>Settle the conflict.</source>
   <translation>Решите сукоб.</translation>
  </message>
  <message>
   <source>Settling a conflict</source>
   <translation>Решавање сукоба</translation>
  </message>
  <message>
   <source>Share the {0} first.</source>
   <translation>Прво поделите: {0}.</translation>
  </message>
  <message>
   <source>Share with the network</source>
   <translation>Подели с мрежом</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Дељења</translation>
  </message>
  <message>
   <source>Sharing a {0}</source>
   <translation>Дељење: {0}</translation>
  </message>
  <message>
   <source>Sharing a {kind}</source>
   <translation>Дељење: {kind}</translation>
  </message>
  <message>
   <source>Shorten it a little to be safe.</source>
   <translation>Скратите мало, за сваки случај.</translation>
  </message>
  <message>
   <source>Shorten it, or look at the post once it is out.</source>
   <translation>Скратите, или погледајте објаву кад изађе.</translation>
  </message>
  <message>
   <source>Shorten it, or make a thread of it.</source>
   <translation>Скратите, или направите низ.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Скратите.</translation>
  </message>
  <message>
   <source>Shorten the title.</source>
   <translation>Скратите наслов.</translation>
  </message>
  <message>
   <source>Show it to the network.</source>
   <translation>Покажите је мрежи.</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Пријава</translation>
  </message>
  <message>
   <source>Sign in again from the beginning.</source>
   <translation>Пријавите се поново од почетка.</translation>
  </message>
  <message>
   <source>Sign in again whenever you like.</source>
   <translation>Пријавите се поново кад год желите.</translation>
  </message>
  <message>
   <source>Sign in again, and finish it there.</source>
   <translation>Пријавите се поново и довршите пријаву тамо.</translation>
  </message>
  <message>
   <source>Sign in again; unsent work is kept.</source>
   <translation>Пријавите се поново; непослати рад је сачуван.</translation>
  </message>
  <message>
   <source>Sign in at your ministry</source>
   <translation>Пријава код вашег министарства</translation>
  </message>
  <message>
   <source>Sign in first.</source>
   <translation>Прво се пријавите.</translation>
  </message>
  <message>
   <source>Sign in on this device, or take its new name with POST /v1/devices.</source>
   <translation>Пријавите се на овом уређају, или узмите његово ново име са POST /v1/devices.</translation>
  </message>
  <message>
   <source>Sign in to a server, or start without one.</source>
   <translation>Пријавите се на сервер, или почните без њега.</translation>
  </message>
  <message>
   <source>Sign in with your password.</source>
   <translation>Пријавите се лозинком.</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Одјава</translation>
  </message>
  <message>
   <source>Since it was approved last</source>
   <translation>Од последњег одобрења</translation>
  </message>
  <message>
   <source>Slovak</source>
   <translation>словачки</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Словачка</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Словенија</translation>
  </message>
  <message>
   <source>Slovenian</source>
   <translation>словеначки</translation>
  </message>
  <message>
   <source>Somebody has already decided on this content for you.</source>
   <translation>Неко је већ одлучио о овом садржају уместо вас.</translation>
  </message>
  <message>
   <source>Somebody has already decided on this post.</source>
   <translation>Неко је већ одлучио о овој објави.</translation>
  </message>
  <message>
   <source>Somebody in this network has the address “{0}” already.</source>
   <translation>Неко у овој мрежи већ има адресу „{0}“.</translation>
  </message>
  <message>
   <source>Somebody works in this profile already.</source>
   <translation>У овом профилу већ неко ради.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Изворник</translation>
  </message>
  <message>
   <source>Split it into several files.</source>
   <translation>Поделите је на више датотека.</translation>
  </message>
  <message>
   <source>Split it, or export one campaign at a time.</source>
   <translation>Поделите је или извезите једну по једну кампању.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Фаза</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Почетак</translation>
  </message>
  <message>
   <source>Start where it can be asked for.</source>
   <translation>Покрените тамо где се може питати.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Стање</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Обустава</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>Стратегија</translation>
  </message>
  <message>
   <source>Sync again to fetch the rest; what is here stays.</source>
   <translation>Синхронизујте поново да преузмете остало; што је овде, остаје.</translation>
  </message>
  <message>
   <source>Sync again.</source>
   <translation>Поново ускладите.</translation>
  </message>
  <message>
   <source>Sync the laptop on which it was attached, then send the post for approval again.</source>
   <translation>Ускладите лаптоп на ком је приложено, па објаву поново пошаљите на одобрење.</translation>
  </message>
  <message>
   <source>Sync to fetch the rest from the server.</source>
   <translation>Ускладите да преузмете остало са сервера.</translation>
  </message>
  <message>
   <source>Sync, then look again.</source>
   <translation>Ускладите, па погледајте поново.</translation>
  </message>
  <message>
   <source>Sync, then try again.</source>
   <translation>Ускладите, па покушајте поново.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Ознака</translation>
  </message>
  <message>
   <source>Take a new name for this device and send the change again under a new id.</source>
   <translation>Узмите ново име за овај уређај и пошаљите измену поново под новом ознаком.</translation>
  </message>
  <message>
   <source>Take another one, or publish before.</source>
   <translation>Узмите други, или објавите раније.</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Скини с распореда</translation>
  </message>
  <message>
   <source>Take out {0}.</source>
   <translation>Избаците {0}.</translation>
  </message>
  <message>
   <source>Take the crisis mark away</source>
   <translation>Уклони ознаку кризе</translation>
  </message>
  <message>
   <source>Taking back from review</source>
   <translation>Узимање назад с прегледа</translation>
  </message>
  <message>
   <source>Taking off the schedule</source>
   <translation>Скидање с распореда</translation>
  </message>
  <message>
   <source>Tell your administrator. Everything that you write is kept on this laptop.</source>
   <translation>Обавестите администратора. Све што пишете чува се на овом лаптопу.</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Шаблон</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>That did not work</source>
   <translation>То није успело</translation>
  </message>
  <message>
   <source>The JSON gives one name twice in the same object.</source>
   <translation>JSON у истом објекту даје једно име двапут.</translation>
  </message>
  <message>
   <source>The JSON is nested too deep.</source>
   <translation>JSON је угнежђен предубоко.</translation>
  </message>
  <message>
   <source>The JSON is not what this address takes: {0}.</source>
   <translation>JSON није оно што ова адреса прима: {0}.</translation>
  </message>
  <message>
   <source>The account belongs to {0}, the post to {1}.</source>
   <translation>Налог припада: {0}, објава: {1}.</translation>
  </message>
  <message>
   <source>The account is on another channel.</source>
   <translation>Налог је на другом каналу.</translation>
  </message>
  <message>
   <source>The address of a server has no name, query or fragment.</source>
   <translation>Адреса сервера нема име, упит ни фрагмент.</translation>
  </message>
  <message>
   <source>The address or the password is wrong.</source>
   <translation>Адреса или лозинка није тачна.</translation>
  </message>
  <message>
   <source>The address, the password or the device's name cannot be used.</source>
   <translation>Адреса, лозинка или име уређаја не може се користити.</translation>
  </message>
  <message>
   <source>The answer comes from another sign-in than your ministry's.</source>
   <translation>Одговор долази од друге пријаве, а не од пријаве вашег министарства.</translation>
  </message>
  <message>
   <source>The answer did not come from a Campaign Desk server as it left it: {0}. Nothing was changed.</source>
   <translation>Одговор није стигао са сервера Campaign Desk онакав какав је послат: {0}. Ништа није измењено.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in belongs to another attempt.</source>
   <translation>Одговор пријаве вашег министарства припада другом покушају.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in cannot be trusted: its signature does not fit.</source>
   <translation>Одговору пријаве вашег министарства не може се веровати: потпис не одговара.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in has expired.</source>
   <translation>Одговор пријаве вашег министарства је истекао.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in was made for another program.</source>
   <translation>Одговор пријаве вашег министарства направљен је за други програм.</translation>
  </message>
  <message>
   <source>The approval lapsed: {0}.</source>
   <translation>Одобрење је истекло: {0}.</translation>
  </message>
  <message>
   <source>The approval route has changed since this post was approved.</source>
   <translation>Ток одобравања се изменио од одобрења ове објаве.</translation>
  </message>
  <message>
   <source>The body is not JSON in UTF-8.</source>
   <translation>Тело захтева није JSON у UTF-8.</translation>
  </message>
  <message>
   <source>The body is not gzip.</source>
   <translation>Тело захтева није gzip.</translation>
  </message>
  <message>
   <source>The body is of a type that this address does not take.</source>
   <translation>Тело захтева је врсте коју ова адреса не прима.</translation>
  </message>
  <message>
   <source>The body must be JSON (Content-Type: application/json).</source>
   <translation>Тело захтева мора бити JSON (Content-Type: application/json).</translation>
  </message>
  <message>
   <source>The bytes that arrived are not those that were announced; they were dropped.</source>
   <translation>Пристигли бајтови нису они који су најављени; одбачени су.</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Кампања се завршава пре него што почне.</translation>
  </message>
  <message>
   <source>The campaign that this belongs to is not here.</source>
   <translation>Кампања којој ово припада није овде.</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be read.</source>
   <translation>Датотека сертификата {0} не може се прочитати.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not trusted on this laptop.</source>
   <translation>Сертификат за {0} није поуздан на овом лаптопу.</translation>
  </message>
  <message>
   <source>The change of the {0}</source>
   <translation>Измена поља {0}</translation>
  </message>
  <message>
   <source>The change of the {0}{1}</source>
   <translation>Измена поља „{0}“{1}</translation>
  </message>
  <message>
   <source>The change “{0}” does not have the form it should have.</source>
   <translation>Измена „{0}“ нема облик који би требало да има.</translation>
  </message>
  <message>
   <source>The channel “{0}” is not known.</source>
   <translation>Канал „{0}“ није познат.</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>Коментар је празан.</translation>
  </message>
  <message>
   <source>The connection to {0} broke off.</source>
   <translation>Веза са {0} је прекинута.</translation>
  </message>
  <message>
   <source>The content changed while you were reading. Read it again.</source>
   <translation>Садржај се изменио док сте читали. Прочитајте поново.</translation>
  </message>
  <message>
   <source>The content is approved.</source>
   <translation>Садржај је одобрен.</translation>
  </message>
  <message>
   <source>The content, or who has to approve it, has changed since it was shown to you.</source>
   <translation>Садржај, или ко треба да га одобри, изменио се откад вам је приказан.</translation>
  </message>
  <message>
   <source>The database in {0} cannot be opened with this key.</source>
   <translation>База података у {0} не може се отворити овим кључем.</translation>
  </message>
  <message>
   <source>The database in {0} has version {1}; this program knows {2} at most.</source>
   <translation>База података у {0} има верзију {1}; овај програм познаје највише {2}.</translation>
  </message>
  <message>
   <source>The database is busy with other work.</source>
   <translation>База података је заузета другим послом.</translation>
  </message>
  <message>
   <source>The database of this laptop was damaged. It is kept as {0}; {1} unsent changes were saved. Sync to fetch everything else from the server.</source>
   <translation>База података овог лаптопа била је оштећена. Чува се као {0}; сачуваних непослатих измена: {1}. Ускладите да преузмете све остало са сервера.</translation>
  </message>
  <message>
   <source>The database of this laptop was found damaged and was kept aside. Work that was not sent is safe.</source>
   <translation>База података овог лаптопа нађена је оштећена и склоњена. Непослати рад је на сигурном.</translation>
  </message>
  <message>
   <source>The desk did not say well where it waits.</source>
   <translation>Сто није исправно рекао где чека.</translation>
  </message>
  <message>
   <source>The device's name must be 1 to 64 letters, digits or any of . _ : and -.</source>
   <translation>Име уређаја мора имати од 1 до 64 слова, цифре или знака . _ : и -.</translation>
  </message>
  <message>
   <source>The dictionary {0} cannot be used.</source>
   <translation>Речник {0} не може да се користи.</translation>
  </message>
  <message>
   <source>The effect must be warn or block.</source>
   <translation>Учинак мора бити warn или block.</translation>
  </message>
  <message>
   <source>The figures of a post are its own country's.</source>
   <translation>Бројке објаве припадају њеној земљи.</translation>
  </message>
  <message>
   <source>The file has a header but no rows.</source>
   <translation>Датотека има заглавље, али ниједан ред.</translation>
  </message>
  <message>
   <source>The file has more than {0} rows.</source>
   <translation>Датотека има више од {0} редова.</translation>
  </message>
  <message>
   <source>The file has no sheet of a plan.</source>
   <translation>У датотеци нема ниједног листа плана.</translation>
  </message>
  <message>
   <source>The file holds NUL characters, so it is not a CSV file in this encoding.</source>
   <translation>У датотеци су знакови NUL, дакле није CSV у овом кодирању.</translation>
  </message>
  <message>
   <source>The file is not {0}: byte {1} does not fit.</source>
   <translation>Датотека није {0}: бајт {1} не одговара.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read as text.</source>
   <translation>Датотека {0} не може да се прочита као текст.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read: {1}.</source>
   <translation>Датотека {0} не може се прочитати: {1}.</translation>
  </message>
  <message>
   <source>The file {0} changed while it was read.</source>
   <translation>Датотека {0} изменила се током читања.</translation>
  </message>
  <message>
   <source>The file {0} is damaged, so the passphrase cannot be used.</source>
   <translation>Датотека {0} је оштећена, па се шифра не може користити.</translation>
  </message>
  <message>
   <source>The file {0} is too large: at most {1} MiB can be attached.</source>
   <translation>Датотека {0} је превелика: може се приложити највише {1} MiB.</translation>
  </message>
  <message>
   <source>The file {0} {1}.</source>
   <translation>Датотека {0} {1}.</translation>
  </message>
  <message>
   <source>The film has a track of data such as places beside its picture and sound.</source>
   <translation>Филм поред слике и звука има траг с подацима, на пример о местима.</translation>
  </message>
  <message>
   <source>The first step of an approval route must be the post's own country's approver.</source>
   <translation>Први корак тока одобравања мора бити одобравалац земље саме објаве.</translation>
  </message>
  <message>
   <source>The font file {0} is damaged.</source>
   <translation>Датотека фонта {0} је оштећена.</translation>
  </message>
  <message>
   <source>The form is larger than the server's limit.</source>
   <translation>Образац је већи од ограничења сервера.</translation>
  </message>
  <message>
   <source>The form was not understood.</source>
   <translation>Образац није схваћен.</translation>
  </message>
  <message>
   <source>The id, the term, the reason and the source must say something.</source>
   <translation>Ознака, израз, разлог и извор морају нешто да кажу.</translation>
  </message>
  <message>
   <source>The key file {0} can be read by others.</source>
   <translation>Датотеку кључа {0} могу читати и други.</translation>
  </message>
  <message>
   <source>The key file {0} cannot be read.</source>
   <translation>Датотека кључа {0} не може се прочитати.</translation>
  </message>
  <message>
   <source>The key of the database lies unprotected in {0}: whoever can read the disk can read the drafts. Use a keyring or a passphrase where you can.</source>
   <translation>Кључ базе података лежи незаштићен у {0}: ко може да чита диск, може да чита нацрте. Користите ризницу кључева или шифру где можете.</translation>
  </message>
  <message>
   <source>The key of the profile {0} is not in the keyring of this system.</source>
   <translation>Кључ профила {0} није у ризници кључева овога система.</translation>
  </message>
  <message>
   <source>The key of this decision was revoked.</source>
   <translation>Кључ ове одлуке је опозван.</translation>
  </message>
  <message>
   <source>The key of this profile could not be removed from the keyring.</source>
   <translation>Кључ овог профила није могао да се уклони из свежња кључева.</translation>
  </message>
  <message>
   <source>The kind must be one of {0}.</source>
   <translation>Врста мора бити једна од {0}.</translation>
  </message>
  <message>
   <source>The kind of this change or record is not a name.</source>
   <translation>Врста ове измене или записа није име.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again and offers what the backup lost; unsent work is kept.</source>
   <translation>Лаптоп поново преузима потврђену копију и нуди што је резервна копија изгубила; непослати рад се чува.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again; unsent work is kept.</source>
   <translation>Лаптоп поново преузима потврђену копију; непослат рад се чува.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Последњи дан је пре првог.</translation>
  </message>
  <message>
   <source>The limit is between 1 and {0} hours.</source>
   <translation>Граница је између 1 и {0} ч.</translation>
  </message>
  <message>
   <source>The limit of {0} leaves no room for text.</source>
   <translation>Ограничење од {0} не оставља места за текст.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was approved.</source>
   <translation>Став „{0}“ је измењен после одобрења ове објаве.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was sent for approval.</source>
   <translation>Став „{0}“ је измењен после слања ове објаве на одобрење.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was approved.</source>
   <translation>Став „{0}“ је уклоњен после одобрења ове објаве.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was sent for approval.</source>
   <translation>Став „{0}“ је уклоњен после слања ове објаве на одобрење.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was approved.</source>
   <translation>Став „{0}“ је повучен после одобрења ове објаве.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was sent for approval.</source>
   <translation>Став „{0}“ је повучен после слања ове објаве на одобрење.</translation>
  </message>
  <message>
   <source>The line “{0}”, on which this post rests, is withdrawn.</source>
   <translation>Став „{0}“, на ком почива ова објава, повучен је.</translation>
  </message>
  <message>
   <source>The link is no address of a page.</source>
   <translation>Веза није адреса странице.</translation>
  </message>
  <message>
   <source>The link to the published post is missing.</source>
   <translation>Недостаје веза до објављене објаве.</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Само министарства</translation>
  </message>
  <message>
   <source>The national days could not be worked out.</source>
   <translation>Државни празници нису могли да се израчунају.</translation>
  </message>
  <message>
   <source>The network's coordinator holds it.</source>
   <translation>Задржава је координатор мреже.</translation>
  </message>
  <message>
   <source>The next decision makes a new one.</source>
   <translation>Следећа одлука прави нови.</translation>
  </message>
  <message>
   <source>The number of days is between 0 and {0}.</source>
   <translation>Број дана је између 0 и {0}.</translation>
  </message>
  <message>
   <source>The number or the time of this change is not formed well.</source>
   <translation>Број или време ове измене није исправно записано.</translation>
  </message>
  <message>
   <source>The other text is in the history: restore it from there.</source>
   <translation>Други текст је у историји: вратите га одатле.</translation>
  </message>
  <message>
   <source>The pack “{0}” was not taken. {1}</source>
   <translation>Пакет „{0}“ није узет. {1}</translation>
  </message>
  <message>
   <source>The packed body is not complete.</source>
   <translation>Спаковано тело захтева није потпуно.</translation>
  </message>
  <message>
   <source>The passphrase is too short: {0} characters.</source>
   <translation>Шифра је прекратка: {0} знакова.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.</source>
   <translation>Шифра није тачна.</translation>
  </message>
  <message>
   <source>The passphrase of your drafts:</source>
   <translation>Шифра ваших нацрта:</translation>
  </message>
  <message>
   <source>The password is wrong.</source>
   <translation>Лозинка је погрешна.</translation>
  </message>
  <message>
   <source>The password or the code cannot be used.</source>
   <translation>Лозинка или код не могу да се употребе.</translation>
  </message>
  <message>
   <source>The pasted picture cannot be read.</source>
   <translation>Налепљена слика не може да се прочита.</translation>
  </message>
  <message>
   <source>The person for whom you decide wrote part of this content, or has already decided on it.</source>
   <translation>Особа за коју одлучујете написала је део овог садржаја, или је већ одлучила о њему.</translation>
  </message>
  <message>
   <source>The person with your e-mail address has come here by another account of your ministry before.</source>
   <translation>Особа са вашом имејл адресом већ је долазила овамо с другог налога вашег министарства.</translation>
  </message>
  <message>
   <source>The picture has {0} x {1} dots; it may have at most {2} million.</source>
   <translation>Слика има {0} x {1} тачака; сме да има највише {2} милиона.</translation>
  </message>
  <message>
   <source>The picture is too large: it may have at most {0} MiB.</source>
   <translation>Слика је превелика: сме да има највише {0} MiB.</translation>
  </message>
  <message>
   <source>The picture {0} could not be written.</source>
   <translation>Слика {0} није могла да се запише.</translation>
  </message>
  <message>
   <source>The post that these figures are of is not here.</source>
   <translation>Објаве на коју се ове бројке односе нема овде.</translation>
  </message>
  <message>
   <source>The profile folder {0} cannot be used: {1}.</source>
   <translation>Фасцикла профила {0} не може се користити: {1}.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to, so nothing can be changed.</source>
   <translation>У профил {0} не може се писати, па се ништа не може изменити.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to: everything can be read, nothing changed.</source>
   <translation>У профил {0} не може се писати: све се може читати, ништа изменити.</translation>
  </message>
  <message>
   <source>The profile {0} is open in another Campaign Desk{1}.</source>
   <translation>Профил {0} је отворен у другом програму Campaign Desk{1}.</translation>
  </message>
  <message>
   <source>The provider “{0}” has no https address.</source>
   <translation>Пружалац „{0}“ нема https адресу.</translation>
  </message>
  <message>
   <source>The proxy on the way to {0} does not let the desk through.</source>
   <translation>Посредник на путу до {0} не пропушта сто.</translation>
  </message>
  <message>
   <source>The record is not here any more, so this cannot be undone.</source>
   <translation>Записа више нема овде, па се ово не може опозвати.</translation>
  </message>
  <message>
   <source>The record of the network is not on this laptop.</source>
   <translation>Запис мреже није на овом рачунару.</translation>
  </message>
  <message>
   <source>The record that this change belongs to is not here.</source>
   <translation>Записа којем ова измена припада нема овде.</translation>
  </message>
  <message>
   <source>The request is larger than the server's limit.</source>
   <translation>Захтев је већи него што сервер дозвољава.</translation>
  </message>
  <message>
   <source>The request was not understood.</source>
   <translation>Захтев није схваћен.</translation>
  </message>
  <message>
   <source>The sample campaign was left out.</source>
   <translation>Пример кампање је изостављен.</translation>
  </message>
  <message>
   <source>The server did not keep what it was sent of a picture.</source>
   <translation>Сервер није сачувао што му је послато од слике.</translation>
  </message>
  <message>
   <source>The server does not have all of {0} yet.</source>
   <translation>Сервер још нема све: {0}.</translation>
  </message>
  <message>
   <source>The server does not sign the head of its ledger with the key that it had before.</source>
   <translation>Сервер не потписује врх своје књиге промена кључем који је имао раније.</translation>
  </message>
  <message>
   <source>The server does not take this medium. {0}</source>
   <translation>Сервер не прима ову слику или снимак. {0}</translation>
  </message>
  <message>
   <source>The server failed; nothing of this request was applied.</source>
   <translation>Сервер је отказао; ништа од овог захтева није спроведено.</translation>
  </message>
  <message>
   <source>The server has {0} bytes of this medium.</source>
   <translation>Сервер има {0} бајтова ове слике или снимка.</translation>
  </message>
  <message>
   <source>The server is stopping.</source>
   <translation>Сервер се зауставља.</translation>
  </message>
  <message>
   <source>The server seems to have been restored from an older backup; nothing can be handed in until it is confirmed.</source>
   <translation>Изгледа да је сервер враћен из старије резервне копије; ништа се не може предати док се то не потврди.</translation>
  </message>
  <message>
   <source>The server signs the head of its ledger wrongly.</source>
   <translation>Сервер погрешно потписује врх своје књиге промена.</translation>
  </message>
  <message>
   <source>The server speaks protocol {0}, the program {1} or newer.</source>
   <translation>Сервер говори протокол {0}, програм {1} или новији.</translation>
  </message>
  <message>
   <source>The server was restored from a backup since this laptop was here last.</source>
   <translation>Сервер је враћен из резервне копије откад је овај лаптоп последњи пут био овде.</translation>
  </message>
  <message>
   <source>The server's database cannot confirm what is handed in now.</source>
   <translation>База података сервера сада не може да потврди предато.</translation>
  </message>
  <message>
   <source>The server's history does not reach as far as this laptop's.</source>
   <translation>Историја сервера не досеже докле историја овог лаптопа.</translation>
  </message>
  <message>
   <source>The server’s ledger was rewritten: on {0} it stood otherwise.</source>
   <translation>Књига промена сервера је написана изнова: дана {0} била је другачија.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has more than {1} rows.</source>
   <translation>Лист „{0}“ има више од {1} редова.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has no column for: {1}. Its header reads {2}.</source>
   <translation>Лист „{0}“ нема колону за: {1}. Његово заглавље гласи {2}.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has two columns for “{1}”: “{2}” and “{3}”.</source>
   <translation>Лист „{0}“ има две колоне за „{1}“: „{2}“ и „{3}“.</translation>
  </message>
  <message>
   <source>The sheet “{0}” is not part of a plan and was left alone.</source>
   <translation>Лист „{0}“ није део плана и остављен је по страни.</translation>
  </message>
  <message>
   <source>The sign-in was given up.</source>
   <translation>Од пријаве се одустало.</translation>
  </message>
  <message>
   <source>The signature of this decision does not fit it.</source>
   <translation>Потпис ове одлуке јој не одговара.</translation>
  </message>
  <message>
   <source>The source text changed since this was written.</source>
   <translation>Изворни текст се изменио откад је ово написано.</translation>
  </message>
  <message>
   <source>The spelling program stopped.</source>
   <translation>Програм за правопис се зауставио.</translation>
  </message>
  <message>
   <source>The text changed again meanwhile.</source>
   <translation>Текст се у међувремену опет изменио.</translation>
  </message>
  <message>
   <source>The text has {0} characters; at most {1} can be kept in one field.</source>
   <translation>Текст има {0} знакова; у једном пољу може се чувати највише {1}.</translation>
  </message>
  <message>
   <source>The text holds carriage returns; lines must end with a line feed.</source>
   <translation>Текст садржи знаке CR; редови се морају завршавати знаком LF.</translation>
  </message>
  <message>
   <source>The text holds the character U+{0} at position {1}, which cannot be kept.</source>
   <translation>Текст садржи знак U+{0} на положају {1}, који се не може сачувати.</translation>
  </message>
  <message>
   <source>The text holds {0} at place {1}, which no channel takes.</source>
   <translation>Текст садржи {0} на месту {1}, што ниједан канал не прима.</translation>
  </message>
  <message>
   <source>The text is not in Unicode normal form NFC.</source>
   <translation>Текст није у нормалном облику Unicode NFC.</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1} ({2} of {3}).</source>
   <translation>Текст је за {0} предугачак ({1}: {2} од {3}).</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1}{2} ({3} of {4}).</source>
   <translation>Текст је за {0} предугачак ({1}{2}: {3} од {4}).</translation>
  </message>
  <message>
   <source>The text that stands was not changed by this.</source>
   <translation>Текст који важи овим није измењен.</translation>
  </message>
  <message>
   <source>The text, to the letter</source>
   <translation>Текст, до у слово</translation>
  </message>
  <message>
   <source>The time of publication has passed.</source>
   <translation>Време објављивања је прошло.</translation>
  </message>
  <message>
   <source>The times of a series are not written one by one.</source>
   <translation>Времена серије не пишу се једно по једно.</translation>
  </message>
  <message>
   <source>The title holds a character that {0} does not take.</source>
   <translation>Наслов садржи знак који {0} не прима.</translation>
  </message>
  <message>
   <source>The title is {0} too long for {1} ({2} of {3}).</source>
   <translation>Наслов је за {0} предугачак ({1}: {2} од {3}).</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Шифре нису исте.</translation>
  </message>
  <message>
   <source>The workbook declares XML entities, which no spreadsheet program does.</source>
   <translation>Радна свеска садржи декларације XML ентитета, што не ради ниједан програм за табеле.</translation>
  </message>
  <message>
   <source>The workbook has more than {0} sheets.</source>
   <translation>Радна свеска има више од {0} листова.</translation>
  </message>
  <message>
   <source>The workbook has no sheet with cells.</source>
   <translation>Радна свеска нема лист са ћелијама.</translation>
  </message>
  <message>
   <source>The workbook is damaged ({0}).</source>
   <translation>Радна свеска је оштећена ({0}).</translation>
  </message>
  <message>
   <source>The workbook is damaged or protected by a password.</source>
   <translation>Радна свеска је оштећена или заштићена лозинком.</translation>
  </message>
  <message>
   <source>The workbook unpacks to more than a plan holds.</source>
   <translation>Радна свеска се распакује у више него што план садржи.</translation>
  </message>
  <message>
   <source>The writers are asked for changes.</source>
   <translation>Од писаца су затражене измене.</translation>
  </message>
  <message>
   <source>The {0} file is damaged.</source>
   <translation>Датотека {0} је оштећена.</translation>
  </message>
  <message>
   <source>The {0} has been changed again since, so this cannot be undone.</source>
   <translation>Поље „{0}“ је од тада поново измењено, па се ово не може опозвати.</translation>
  </message>
  <message>
   <source>The {0} holds a hidden sign that turns its direction (U+{1}).</source>
   <translation>Поље „{0}“ садржи скривени знак који му мења смер (U+{1}).</translation>
  </message>
  <message>
   <source>The {0} holds an invisible sign (U+{1}).</source>
   <translation>Поље „{0}“ садржи невидљиви знак (U+{1}).</translation>
  </message>
  <message>
   <source>There are more; the desk shows all of them.</source>
   <translation>Има их још; сто их приказује све.</translation>
  </message>
  <message>
   <source>There are too many parameters in the address.</source>
   <translation>У адреси има превише параметара.</translation>
  </message>
  <message>
   <source>There is no figure in it.</source>
   <translation>У њему нема ниједне бројке.</translation>
  </message>
  <message>
   <source>There is no pack of wording rules “{0}”.</source>
   <translation>Нема пакета правила о изразима „{0}“.</translation>
  </message>
  <message>
   <source>There is no published post “{0}”. Give the link under which it went out, or its id.</source>
   <translation>Нема објављене објаве „{0}“. Наведите везу под којом је изашла или њен id.</translation>
  </message>
  <message>
   <source>There is no role “{0}”.</source>
   <translation>Улога „{0}“ не постоји.</translation>
  </message>
  <message>
   <source>There is no room left for media on the server.</source>
   <translation>На серверу више нема места за слике и снимке.</translation>
  </message>
  <message>
   <source>There is no text and no media.</source>
   <translation>Нема текста ни медија.</translation>
  </message>
  <message>
   <source>There is no time of publication.</source>
   <translation>Нема времена објављивања.</translation>
  </message>
  <message>
   <source>There is no time zone.</source>
   <translation>Нема временске зоне.</translation>
  </message>
  <message>
   <source>There is no {0} “{1}” on this laptop.</source>
   <translation>На овом лаптопу нема ставке {0} „{1}“.</translation>
  </message>
  <message>
   <source>There is nothing at this address.</source>
   <translation>На овој адреси нема ничега.</translation>
  </message>
  <message>
   <source>There is nothing to take away.</source>
   <translation>Нема ничега за одузимање.</translation>
  </message>
  <message>
   <source>There is nothing to {0}.</source>
   <translation>Нема ничега за ову радњу: {0}.</translation>
  </message>
  <message>
   <source>There were too many tries with a wrong password or code.</source>
   <translation>Било је превише покушаја са погрешном лозинком или кодом.</translation>
  </message>
  <message>
   <source>These countries are invited already.</source>
   <translation>Ове земље су већ позване.</translation>
  </message>
  <message>
   <source>These countries have answered already, or were not invited.</source>
   <translation>Ове земље су већ одговориле, или нису позване.</translation>
  </message>
  <message>
   <source>These countries were reminded today already.</source>
   <translation>Ове земље су данас већ подсећене.</translation>
  </message>
  <message>
   <source>These decisions are theirs already.</source>
   <translation>Ове одлуке већ припадају тој особи.</translation>
  </message>
  <message>
   <source>They are tried again with the next page of the calendar.</source>
   <translation>Покушава се поново са следећом страницом календара.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Данас су већ подсећени.</translation>
  </message>
  <message>
   <source>This</source>
   <translation>Ово</translation>
  </message>
  <message>
   <source>This account said the same on {0}: “{1}”.</source>
   <translation>Овај налог је исто рекао {0}: „{1}“.</translation>
  </message>
  <message>
   <source>This address does not know that method.</source>
   <translation>Ова адреса не познаје ту методу.</translation>
  </message>
  <message>
   <source>This belongs to a campaign under embargo and stays in it until then.</source>
   <translation>Ово припада кампањи под ембаргом и до тада остаје у њој.</translation>
  </message>
  <message>
   <source>This campaign is not under embargo.</source>
   <translation>Ова кампања није под ембаргом.</translation>
  </message>
  <message>
   <source>This campaign is under embargo until {0}.</source>
   <translation>Ова кампања је под ембаргом до {0}.</translation>
  </message>
  <message>
   <source>This change does not say well which record it belongs to.</source>
   <translation>Ова измена не каже исправно ком запису припада.</translation>
  </message>
  <message>
   <source>This change is not formed as its kind asks.</source>
   <translation>Ова измена није обликована како тражи њена врста.</translation>
  </message>
  <message>
   <source>This change is not set aside.</source>
   <translation>Ова измена није одложена.</translation>
  </message>
  <message>
   <source>This change was made in another person's name.</source>
   <translation>Ова измена је направљена у име друге особе.</translation>
  </message>
  <message>
   <source>This change was made on a device that is not yours.</source>
   <translation>Ова измена је настала на уређају који није ваш.</translation>
  </message>
  <message>
   <source>This change writes no field.</source>
   <translation>Ова измена не уписује ниједно поље.</translation>
  </message>
  <message>
   <source>This code is wrong, or was used already.</source>
   <translation>Овај код је погрешан или је већ употребљен.</translation>
  </message>
  <message>
   <source>This conflict was settled already.</source>
   <translation>Овај сукоб је већ решен.</translation>
  </message>
  <message>
   <source>This could not be saved: the disk is full or does not answer. Nothing was changed.</source>
   <translation>Ово није могло да се сачува: диск је пун или не одговара. Ништа није измењено.</translation>
  </message>
  <message>
   <source>This could not be saved: the profile cannot be written to.</source>
   <translation>Ово није могло да се сачува: у профил се не може писати.</translation>
  </message>
  <message>
   <source>This country was reminded today already.</source>
   <translation>Ова држава је данас већ подсећена.</translation>
  </message>
  <message>
   <source>This decision is not signed.</source>
   <translation>Ова одлука није потписана.</translation>
  </message>
  <message>
   <source>This device is not signed in.</source>
   <translation>Овај уређај није пријављен.</translation>
  </message>
  <message>
   <source>This device's name is kept for the web page.</source>
   <translation>Ово име уређаја чува се за веб-страницу.</translation>
  </message>
  <message>
   <source>This embargo is over: nothing is held back any more.</source>
   <translation>Овај ембарго је прошао: ништа више није задржано.</translation>
  </message>
  <message>
   <source>This file is no {0}: {1}.</source>
   <translation>Ова датотека није {0}: {1}.</translation>
  </message>
  <message>
   <source>This form is too old, or another site sent it; nothing was done.</source>
   <translation>Овај образац је престар или га је послао други сајт; ништа није учињено.</translation>
  </message>
  <message>
   <source>This invitation is not known, was used already, or has expired.</source>
   <translation>Ова позивница није позната, већ је искоришћена, или је истекла.</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>Ово је већ вежба.</translation>
  </message>
  <message>
   <source>This is a drill: nothing of it reaches a channel.</source>
   <translation>Ово је вежба: ништа од тога не стиже до канала.</translation>
  </message>
  <message>
   <source>This is an OpenDocument file.</source>
   <translation>Ово је датотека OpenDocument.</translation>
  </message>
  <message>
   <source>This is not a filled-in form.</source>
   <translation>Ово није попуњен образац.</translation>
  </message>
  <message>
   <source>This is not a key that decisions can be signed with.</source>
   <translation>Ово није кључ којим се могу потписивати одлуке.</translation>
  </message>
  <message>
   <source>This is not an Excel workbook.</source>
   <translation>Ово није Excel радна свеска.</translation>
  </message>
  <message>
   <source>This is under embargo, and {0} does not take part in its campaign.</source>
   <translation>Ово је под ембаргом, а {0} не учествује у кампањи.</translation>
  </message>
  <message>
   <source>This laptop has not heard from the server since {0} (UTC): a stop may stand that it does not know.</source>
   <translation>Овај рачунар се није чуо са сервером од {0} (UTC): можда важи обустава за коју не зна.</translation>
  </message>
  <message>
   <source>This laptop is not signed in to a server.</source>
   <translation>Овај лаптоп није пријављен ни на један сервер.</translation>
  </message>
  <message>
   <source>This laptop is signed out already.</source>
   <translation>Овај лаптоп је већ одјављен.</translation>
  </message>
  <message>
   <source>This laptop was revoked: what others shared is removed from it.</source>
   <translation>Овај лаптоп је опозван: што су други делили уклоњено је са њега.</translation>
  </message>
  <message>
   <source>This medium</source>
   <translation>Ова слика или снимак</translation>
  </message>
  <message>
   <source>This needs a fresh proof that it is you.</source>
   <translation>За ово је потребан свеж доказ да сте то ви.</translation>
  </message>
  <message>
   <source>This network has no sign-in of a ministry.</source>
   <translation>Ова мрежа нема пријаву министарства.</translation>
  </message>
  <message>
   <source>This network is not here any more.</source>
   <translation>Ове мреже више нема овде.</translation>
  </message>
  <message>
   <source>This pack of wording rules is too long.</source>
   <translation>Овај пакет правила о изразима је предуг.</translation>
  </message>
  <message>
   <source>This password has {0} characters.</source>
   <translation>Ова лозинка има оволико знакова: {0}.</translation>
  </message>
  <message>
   <source>This password is easily guessed.</source>
   <translation>Ову лозинку је лако погодити.</translation>
  </message>
  <message>
   <source>This person is not active, and signed in nowhere.</source>
   <translation>Ова особа није активна и нигде није пријављена.</translation>
  </message>
  <message>
   <source>This person is not in the network.</source>
   <translation>Ова особа није у мрежи.</translation>
  </message>
  <message>
   <source>This picture has no description.</source>
   <translation>Ова слика нема опис.</translation>
  </message>
  <message>
   <source>This picture is here but cannot be shown small.</source>
   <translation>Слика је овде, али се не може приказати смањена.</translation>
  </message>
  <message>
   <source>This picture is not attached to the post.</source>
   <translation>Ова слика није приложена објави.</translation>
  </message>
  <message>
   <source>This picture is not on this laptop yet. It comes with a sync.</source>
   <translation>Слика још није на овом лаптопу. Долази с усклађивањем.</translation>
  </message>
  <message>
   <source>This post has an open conflict.</source>
   <translation>Ова објава има отворен сукоб.</translation>
  </message>
  <message>
   <source>This post has no text and no media.</source>
   <translation>Ова објава нема ни текста ни медија.</translation>
  </message>
  <message>
   <source>This post has no time yet, so it cannot be moved.</source>
   <translation>Ова објава још нема време, па се не може преместити.</translation>
  </message>
  <message>
   <source>This post has no time yet.</source>
   <translation>Ова објава још нема време.</translation>
  </message>
  <message>
   <source>This post is not part of a series.</source>
   <translation>Ова објава није део серије.</translation>
  </message>
  <message>
   <source>This post is on hold: {0}</source>
   <translation>Ова објава је задржана: {0}</translation>
  </message>
  <message>
   <source>This post is part of a series already.</source>
   <translation>Ова објава је већ део серије.</translation>
  </message>
  <message>
   <source>This post is public; it cannot be deleted.</source>
   <translation>Ова објава је јавна; не може се обрисати.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Ова објава је јавна; остаје на дану када је изашла.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Ова објава је јавна; њен садржај се не може мењати.</translation>
  </message>
  <message>
   <source>This post is {0}; {1}.</source>
   <translation>Стање ове објаве: {0}; {1}.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was approved.</source>
   <translation>Ова објава од одобрења почива на ставу „{0}“.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was sent for approval.</source>
   <translation>Ова објава од слања на одобрење почива на ставу „{0}“.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Ова објава још чека вашу одлуку.</translation>
  </message>
  <message>
   <source>This post waits for nobody's decision.</source>
   <translation>Ова објава не чека ничију одлуку.</translation>
  </message>
  <message>
   <source>This post was public; it stays withdrawn.</source>
   <translation>Ова објава је била јавна; остаје повучена.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Ова објава је повучена. Прво је поново отворите.</translation>
  </message>
  <message>
   <source>This profile holds another person's work.</source>
   <translation>У овом профилу је рад друге особе.</translation>
  </message>
  <message>
   <source>This profile holds the work of another network.</source>
   <translation>У овом профилу је рад друге мреже.</translation>
  </message>
  <message>
   <source>This profile is locked with a passphrase.</source>
   <translation>Овај профил је закључан шифром.</translation>
  </message>
  <message>
   <source>This program speaks protocol {0}; the server asks for {1} or newer.</source>
   <translation>Овај програм говори протокол {0}; сервер тражи {1} или новији.</translation>
  </message>
  <message>
   <source>This proposal to lift the embargo does not stand any more.</source>
   <translation>Овај предлог за укидање ембарга више не важи.</translation>
  </message>
  <message>
   <source>This record is a {0}, not a {1}.</source>
   <translation>Овај запис је {0}, а не {1}.</translation>
  </message>
  <message>
   <source>This record is kept by another ministry.</source>
   <translation>Овај запис води друго министарство.</translation>
  </message>
  <message>
   <source>This reminder does not say of which day it is.</source>
   <translation>Овај подсетник не каже за који је дан.</translation>
  </message>
  <message>
   <source>This repeats a claim of the narrative register word for word: “{0}”.</source>
   <translation>Ово дословно понавља тврдњу из регистра наратива: „{0}“.</translation>
  </message>
  <message>
   <source>This request was taken back already.</source>
   <translation>Ова молба је већ повучена.</translation>
  </message>
  <message>
   <source>This request was taken back.</source>
   <translation>Ова молба је повучена.</translation>
  </message>
  <message>
   <source>This role is held for a country.</source>
   <translation>Ова улога важи за државу.</translation>
  </message>
  <message>
   <source>This role is held for the whole network, and not for a country.</source>
   <translation>Ова улога важи за целу мрежу, а не за државу.</translation>
  </message>
  <message>
   <source>This row has the same key as row {0}. Keep one of them.</source>
   <translation>Овај ред има исти кључ као ред {0}. Задржите један.</translation>
  </message>
  <message>
   <source>This row says the same as row {0}. Keep one of them.</source>
   <translation>Овај ред каже исто што и ред {0}. Задржите један.</translation>
  </message>
  <message>
   <source>This rule makes more than {0} posts.</source>
   <translation>Ово правило ствара више од {0} објава.</translation>
  </message>
  <message>
   <source>This sign-in was begun in another browser, or too long ago.</source>
   <translation>Ова пријава је започета у другом прегледачу или пре предуго времена.</translation>
  </message>
  <message>
   <source>This sign-in was used already, or has expired.</source>
   <translation>Ова пријава је већ искоришћена или је истекла.</translation>
  </message>
  <message>
   <source>This step of the workflow cannot be undone.</source>
   <translation>Овај корак тока рада не може се опозвати.</translation>
  </message>
  <message>
   <source>This stop is lifted already.</source>
   <translation>Ова обустава је већ укинута.</translation>
  </message>
  <message>
   <source>This system has no keyring that can keep the key of the database.</source>
   <translation>Овај систем нема ризницу кључева која би чувала кључ базе података.</translation>
  </message>
  <message>
   <source>This token belongs to another device.</source>
   <translation>Овај токен припада другом уређају.</translation>
  </message>
  <message>
   <source>This version does not know records of the kind “{0}”.</source>
   <translation>Ова верзија не познаје записе врсте „{0}“.</translation>
  </message>
  <message>
   <source>This version does not know the change “{0}”.</source>
   <translation>Ова верзија не познаје измену „{0}“.</translation>
  </message>
  <message>
   <source>This version does not know the field “{0}”.</source>
   <translation>Ова верзија не познаје поље „{0}“.</translation>
  </message>
  <message>
   <source>This was done to the work of a colleague of the sample. Such work stays behind when a network is joined.</source>
   <translation>Ово је урађено на раду колеге из примера кампање. Такав рад остаје за вама кад се прикључите мрежи.</translation>
  </message>
  <message>
   <source>This was kept as a conflict copy.</source>
   <translation>Ово је сачувано као копија сукоба.</translation>
  </message>
  <message>
   <source>This was undone already.</source>
   <translation>Ово је већ опозвано.</translation>
  </message>
  <message>
   <source>This {0} belongs to a {1} that a ministry keeps to itself.</source>
   <translation>Ставка „{0}“ припада ставци „{1}“ коју министарство чува за себе.</translation>
  </message>
  <message>
   <source>This {0} cannot be brought back.</source>
   <translation>Ставка „{0}“ не може се вратити.</translation>
  </message>
  <message>
   <source>This {0} exists already.</source>
   <translation>Ставка „{0}“ већ постоји.</translation>
  </message>
  <message>
   <source>This {0} is not deleted.</source>
   <translation>Ставка „{0}“ није обрисана.</translation>
  </message>
  <message>
   <source>This {0} was deleted.</source>
   <translation>Ставка „{0}“ је обрисана.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Време</translation>
  </message>
  <message>
   <source>Times by the clock of {0}.</source>
   <translation>Времена по часовнику места {0}.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Наслов</translation>
  </message>
  <message>
   <source>To be mended</source>
   <translation>Треба поправити</translation>
  </message>
  <message>
   <source>To decide here you need an authenticator app: set up the second factor in the desk.</source>
   <translation>Да бисте овде одлучивали, потребна вам је апликација за потврду: у столу подесите други фактор.</translation>
  </message>
  <message>
   <source>To the content</source>
   <translation>На садржај</translation>
  </message>
  <message>
   <source>To the post as it is now</source>
   <translation>На објаву каква је сада</translation>
  </message>
  <message>
   <source>To what waits for me</source>
   <translation>На оно што чека мене</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>За писање</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Превод</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Покушајте поново за који тренутак.</translation>
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation>Покушајте поново за {0} секунди.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Покушајте касније.</translation>
  </message>
  <message>
   <source>Try again later. Your administrator finds it in the server’s log as fault {0}.</source>
   <translation>Покушајте касније. Администратор налази грешку у дневнику сервера под бројем {0}.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Покушајте поново.</translation>
  </message>
  <message>
   <source>Two versions of “{0}” are open.</source>
   <translation>Поље „{0}“ има две отворене верзије.</translation>
  </message>
  <message>
   <source>Type the passphrase again. It cannot be recovered.</source>
   <translation>Поново упишите шифру. Не може се повратити.</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Украјина</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>украјински</translation>
  </message>
  <message>
   <source>Under embargo until {0}</source>
   <translation>Под ембаргом до {0}</translation>
  </message>
  <message>
   <source>Under embargo until {0} ({1}).</source>
   <translation>Под ембаргом до {0} ({1}).</translation>
  </message>
  <message>
   <source>Under embargo until {0}.</source>
   <translation>Под ембаргом до {0}.</translation>
  </message>
  <message>
   <source>Unlock or install one, give a passphrase, or allow a key file (whoever can read the disk can read that).</source>
   <translation>Откључајте или инсталирајте ризницу, упишите шифру или дозволите датотеку кључа (ко може да чита диск, може и њу).</translation>
  </message>
  <message>
   <source>Unlock the keyring it was made with, or use another profile with --profile.</source>
   <translation>Откључајте привезак кључева са којим је настао, или користите други профил са --profile.</translation>
  </message>
  <message>
   <source>Unlock the keyring, then try again.</source>
   <translation>Откључајте свежањ кључева, па покушајте поново.</translation>
  </message>
  <message>
   <source>Update Campaign Desk; nothing was changed.</source>
   <translation>Ажурирајте Campaign Desk; ништа није измењено.</translation>
  </message>
  <message>
   <source>Update it.</source>
   <translation>Ажурирајте га.</translation>
  </message>
  <message>
   <source>Update the program, then decide again.</source>
   <translation>Ажурирајте програм, па одлучите поново.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>Ажурирајте програм.</translation>
  </message>
  <message>
   <source>Update the program. Drafting, saving and export go on meanwhile.</source>
   <translation>Ажурирајте програм. Писање, чување и извоз у међувремену раде даље.</translation>
  </message>
  <message>
   <source>Update this program.</source>
   <translation>Ажурирајте овај програм.</translation>
  </message>
  <message>
   <source>Use DAILY, WEEKLY, MONTHLY or YEARLY.</source>
   <translation>Користите DAILY, WEEKLY, MONTHLY или YEARLY.</translation>
  </message>
  <message>
   <source>Use a name such as Europe/Ljubljana.</source>
   <translation>Користите име као што је Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>Use a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=6.</source>
   <translation>Користите правило као што је FREQ=WEEKLY;BYDAY=MO;COUNT=6.</translation>
  </message>
  <message>
   <source>Use another profile for this one, with --profile.</source>
   <translation>За овај користите други профил, са --profile.</translation>
  </message>
  <message>
   <source>Use another profile for yourself, with --profile.</source>
   <translation>За себе користите други профил, са --profile.</translation>
  </message>
  <message>
   <source>Use another profile with --profile.</source>
   <translation>Користите други профил са --profile.</translation>
  </message>
  <message>
   <source>Use any, all or 1 to {0}.</source>
   <translation>Користите any, all или од 1 до {0}.</translation>
  </message>
  <message>
   <source>Use approver or lead.</source>
   <translation>Користите approver или lead.</translation>
  </message>
  <message>
   <source>Use at least {0}: several words, for example.</source>
   <translation>Користите најмање {0}: на пример више речи.</translation>
  </message>
  <message>
   <source>Use at least {0}; words are fine.</source>
   <translation>Користите најмање {0}; могу и речи.</translation>
  </message>
  <message>
   <source>Use at most {0}.</source>
   <translation>Користите највише {0}.</translation>
  </message>
  <message>
   <source>Use change_series_rule.</source>
   <translation>Користите change_series_rule.</translation>
  </message>
  <message>
   <source>Use its https:// address.</source>
   <translation>Користите адресу са https://.</translation>
  </message>
  <message>
   <source>Use one of those in the settings.</source>
   <translation>Употребите један из подешавања.</translation>
  </message>
  <message>
   <source>Use one of {0}.</source>
   <translation>Користите једно од {0}.</translation>
  </message>
  <message>
   <source>Use one such as https://desk.example.org.</source>
   <translation>Користите адресу као што је https://desk.example.org.</translation>
  </message>
  <message>
   <source>Use own, lead or a country code.</source>
   <translation>Користите own, lead или ознаку земље.</translation>
  </message>
  <message>
   <source>Use several words that do not belong together.</source>
   <translation>Користите више речи које не иду заједно.</translation>
  </message>
  <message>
   <source>Use the form of the page.</source>
   <translation>Употребите образац на страници.</translation>
  </message>
  <message>
   <source>Use this, this and following, or all.</source>
   <translation>Користите this, this and following или all.</translation>
  </message>
  <message>
   <source>Use {0} or {1}.</source>
   <translation>Користите {0} или {1}.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Погледи</translation>
  </message>
  <message>
   <source>Wait a day, or set another deadline.</source>
   <translation>Сачекајте дан, или одредите други рок.</translation>
  </message>
  <message>
   <source>Wait for its time, or have the embargo lifted.</source>
   <translation>Сачекајте његово време или нека се ембарго укине.</translation>
  </message>
  <message>
   <source>Wait for the next one in your authenticator app, or use a recovery code; each counts once.</source>
   <translation>Сачекајте следећи у апликацији за потврду или употребите код за опоравак; сваки важи једном.</translation>
  </message>
  <message>
   <source>Wait until the stop is lifted. Only a crisis post passes, with two approvers of its country.</source>
   <translation>Сачекајте да се обустава укине. Пролази само кризна објава, са два одобраваоца своје земље.</translation>
  </message>
  <message>
   <source>Wait until then, or have the embargo lifted by two people.</source>
   <translation>Сачекајте до тада или нека ембарго укину две особе.</translation>
  </message>
  <message>
   <source>Wait until tomorrow, or write a comment.</source>
   <translation>Сачекајте до сутра, или напишите коментар.</translation>
  </message>
  <message>
   <source>Wait until tomorrow.</source>
   <translation>Сачекајте до сутра.</translation>
  </message>
  <message>
   <source>Waiting for me</source>
   <translation>Чека мене</translation>
  </message>
  <message>
   <source>Waits for {0}</source>
   <translation>Чека: {0}</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Упозорење</translation>
  </message>
  <message>
   <source>Week after</source>
   <translation>Недеља касније</translation>
  </message>
  <message>
   <source>Week before</source>
   <translation>Недеља раније</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Недеља {0}</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Шта</translation>
  </message>
  <message>
   <source>What answers for your ministry's sign-in is another one.</source>
   <translation>Оно што одговара уместо пријаве вашег министарства јесте друга пријава.</translation>
  </message>
  <message>
   <source>What is kept as the key of this profile is not a key.</source>
   <translation>Што се чува као кључ овог профила није кључ.</translation>
  </message>
  <message>
   <source>What is public cannot be undone.</source>
   <translation>Што је јавно, не може се опозвати.</translation>
  </message>
  <message>
   <source>What should change (the writers read it)</source>
   <translation>Шта треба изменити (писци то читају)</translation>
  </message>
  <message>
   <source>What was done is shown by a link.</source>
   <translation>Оно што је урађено показује веза.</translation>
  </message>
  <message>
   <source>What was handed to somebody cannot be handed on.</source>
   <translation>Што је некоме предато, не може се предати даље.</translation>
  </message>
  <message>
   <source>What was not sent is kept here until you have saved it elsewhere. Ask your administrator.</source>
   <translation>Што није послато чува се овде док га не сачувате другде. Питајте администратора.</translation>
  </message>
  <message>
   <source>What you wrote</source>
   <translation>Шта сте написали</translation>
  </message>
  <message>
   <source>Who declines a request says why.</source>
   <translation>Ко одбије молбу, каже зашто.</translation>
  </message>
  <message>
   <source>Withdraw it with a reason.</source>
   <translation>Повуците је, уз разлог.</translation>
  </message>
  <message>
   <source>Withdraw the post, or change its text.</source>
   <translation>Повуците објаву, или измените њен текст.</translation>
  </message>
  <message>
   <source>Withdraw the post, with a reason.</source>
   <translation>Повуците објаву, уз разлог.</translation>
  </message>
  <message>
   <source>Withdrawing</source>
   <translation>Повлачење</translation>
  </message>
  <message>
   <source>Withdrawing a post needs a reason.</source>
   <translation>За повлачење објаве потребан је разлог.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Повучено</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Повуци…</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Изрази</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Речи</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Радни језик</translation>
  </message>
  <message>
   <source>Write at least one row below the header.</source>
   <translation>Испод заглавља напишите бар један ред.</translation>
  </message>
  <message>
   <source>Write at least one, or delete the reading.</source>
   <translation>Упишите бар једну или обришите очитавање.</translation>
  </message>
  <message>
   <source>Write it again.</source>
   <translation>Напишите поново.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10.</source>
   <translation>Напишите као 2026-12-10.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10T09:00.</source>
   <translation>Напишите као 2026-12-10T09:00.</translation>
  </message>
  <message>
   <source>Write it as 2026-12.</source>
   <translation>Напишите га као 2026-12.</translation>
  </message>
  <message>
   <source>Write it as it is said.</source>
   <translation>Напишите је онако како се говори.</translation>
  </message>
  <message>
   <source>Write it as name@ministry.example.</source>
   <translation>Напишите је као name@ministry.example.</translation>
  </message>
  <message>
   <source>Write it down first.</source>
   <translation>Прво је упишите.</translation>
  </message>
  <message>
   <source>Write it in a few words.</source>
   <translation>Напишите то у неколико речи.</translation>
  </message>
  <message>
   <source>Write it whole, beginning with https://.</source>
   <translation>Напишите је целу, са https:// на почетку.</translation>
  </message>
  <message>
   <source>Write less.</source>
   <translation>Напишите мање.</translation>
  </message>
  <message>
   <source>Write one.</source>
   <translation>Напишите га.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Прво нешто напишите.</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Напишите разлог.</translation>
  </message>
  <message>
   <source>Write the text first.</source>
   <translation>Прво напишите текст.</translation>
  </message>
  <message>
   <source>Write the text.</source>
   <translation>Напишите текст.</translation>
  </message>
  <message>
   <source>Write what the reservation is.</source>
   <translation>Напишите која је резерва.</translation>
  </message>
  <message>
   <source>Write “{0}” in the text.</source>
   <translation>Упишите „{0}“ у текст.</translation>
  </message>
  <message>
   <source>Write “{0}” instead.</source>
   <translation>Уместо тога напишите „{0}“.</translation>
  </message>
  <message>
   <source>You are signed in</source>
   <translation>Пријављени сте</translation>
  </message>
  <message>
   <source>You have already decided on this content.</source>
   <translation>Већ сте одлучили о овом садржају.</translation>
  </message>
  <message>
   <source>You hold no role in this network any more.</source>
   <translation>Више немате улогу у овој мрежи.</translation>
  </message>
  <message>
   <source>You proposed to lift this embargo, so another person has to confirm it.</source>
   <translation>Ви сте предложили укидање овог ембарга, па мора да потврди друга особа.</translation>
  </message>
  <message>
   <source>You wrote part of this content, so you cannot approve it.</source>
   <translation>Написали сте део овог садржаја, па га не можете одобрити.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in did not let you in.</source>
   <translation>Пријава вашег министарства вас није пустила.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not answer.</source>
   <translation>Пријава вашег министарства не одговара.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say that your e-mail address is verified.</source>
   <translation>Пријава вашег министарства не каже да је ваша имејл адреса проверена.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say which account it is.</source>
   <translation>Пријава вашег министарства не каже који је то налог.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in takes this answer no more.</source>
   <translation>Пријава вашег министарства више не прихвата овај одговор.</translation>
  </message>
  <message>
   <source>Your work is saved here and is sent later.</source>
   <translation>Ваш рад је сачуван овде и шаље се касније.</translation>
  </message>
  <message>
   <source>[added:</source>
   <translation>[додато:</translation>
  </message>
  <message>
   <source>[removed:</source>
   <translation>[уклоњено:</translation>
  </message>
  <message>
   <source>a NUL character</source>
   <translation>знак NUL</translation>
  </message>
  <message>
   <source>a line of it is larger than any record</source>
   <translation>један ред је већи од сваког записа</translation>
  </message>
  <message>
   <source>a record of the stream cannot be read ({0})</source>
   <translation>запис у току не може да се прочита ({0})</translation>
  </message>
  <message>
   <source>account</source>
   <translation>налог</translation>
  </message>
  <message>
   <source>active</source>
   <translation>активан</translation>
  </message>
  <message>
   <source>administrator</source>
   <translation>администратор</translation>
  </message>
  <message>
   <source>administrators of the network</source>
   <translation>администратори мреже</translation>
  </message>
  <message>
   <source>advice</source>
   <translation>савет</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>договорено</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>одговор</translation>
  </message>
  <message>
   <source>approval route</source>
   <translation>ток одобравања</translation>
  </message>
  <message>
   <source>approved content</source>
   <translation>одобрени садржај</translation>
  </message>
  <message>
   <source>approver</source>
   <translation>одобравалац</translation>
  </message>
  <message>
   <source>approvers and administrators of {0}</source>
   <translation>одобраваоци и администратори ({0})</translation>
  </message>
  <message>
   <source>approvers and campaign leads</source>
   <translation>одобраваоци и вође кампања</translation>
  </message>
  <message>
   <source>approvers and campaign leads of {0}</source>
   <translation>одобраваоци и вође кампања ({0})</translation>
  </message>
  <message>
   <source>approvers of {0}</source>
   <translation>одобраваоци ({0})</translation>
  </message>
  <message>
   <source>asked country</source>
   <translation>замољена земља</translation>
  </message>
  <message>
   <source>asking country</source>
   <translation>земља која моли</translation>
  </message>
  <message>
   <source>audience</source>
   <translation>публика</translation>
  </message>
  <message>
   <source>blackout</source>
   <translation>забрана објављивања</translation>
  </message>
  <message>
   <source>campaign</source>
   <translation>кампања</translation>
  </message>
  <message>
   <source>campaign leads of {0}</source>
   <translation>вође кампања ({0})</translation>
  </message>
  <message>
   <source>channel</source>
   <translation>канал</translation>
  </message>
  <message>
   <source>channel rules</source>
   <translation>правила канала</translation>
  </message>
  <message>
   <source>channels</source>
   <translation>канали</translation>
  </message>
  <message>
   <source>claim</source>
   <translation>тврдња</translation>
  </message>
  <message>
   <source>clicks</source>
   <translation>кликови</translation>
  </message>
  <message>
   <source>colour</source>
   <translation>боја</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>коментар</translation>
  </message>
  <message>
   <source>comment answered</source>
   <translation>коментар на који се одговара</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>коментари</translation>
  </message>
  <message>
   <source>confirmed time</source>
   <translation>потврђено време</translation>
  </message>
  <message>
   <source>conflicts</source>
   <translation>сукоби</translation>
  </message>
  <message>
   <source>content warning</source>
   <translation>упозорење о садржају</translation>
  </message>
  <message>
   <source>contributors</source>
   <translation>сарадници</translation>
  </message>
  <message>
   <source>coordinator</source>
   <translation>координатор</translation>
  </message>
  <message>
   <source>coordinators and administrators of the network</source>
   <translation>координатори и администратори мреже</translation>
  </message>
  <message>
   <source>coordinators of the network</source>
   <translation>координатори мреже</translation>
  </message>
  <message>
   <source>countries</source>
   <translation>земље</translation>
  </message>
  <message>
   <source>countries asked together</source>
   <translation>заједно замољене земље</translation>
  </message>
  <message>
   <source>country</source>
   <translation>земља</translation>
  </message>
  <message>
   <source>coverage</source>
   <translation>покривеност</translation>
  </message>
  <message>
   <source>crisis mark</source>
   <translation>ознака кризе</translation>
  </message>
  <message>
   <source>day it is wanted by</source>
   <translation>дан до ког се тражи</translation>
  </message>
  <message>
   <source>day of review</source>
   <translation>дан прегледа</translation>
  </message>
  <message>
   <source>day of the reading</source>
   <translation>дан очитавања</translation>
  </message>
  <message>
   <source>days between the same words</source>
   <translation>дани између истих речи</translation>
  </message>
  <message>
   <source>deadline</source>
   <translation>рок</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>одлука</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>одлуке</translation>
  </message>
  <message>
   <source>delegation</source>
   <translation>овлашћење</translation>
  </message>
  <message>
   <source>deletion</source>
   <translation>брисање</translation>
  </message>
  <message>
   <source>device</source>
   <translation>уређај</translation>
  </message>
  <message>
   <source>different links</source>
   <translation>другачије везе</translation>
  </message>
  <message>
   <source>drill</source>
   <translation>вежба</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>адреса е-поште</translation>
  </message>
  <message>
   <source>effect</source>
   <translation>дејство</translation>
  </message>
  <message>
   <source>embargo</source>
   <translation>ембарго</translation>
  </message>
  <message>
   <source>end</source>
   <translation>крај</translation>
  </message>
  <message>
   <source>end time</source>
   <translation>време краја</translation>
  </message>
  <message>
   <source>event</source>
   <translation>догађај</translation>
  </message>
  <message>
   <source>evidence</source>
   <translation>налази</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>први дан</translation>
  </message>
  <message>
   <source>followers</source>
   <translation>пратиоци</translation>
  </message>
  <message>
   <source>half of a character</source>
   <translation>половина знака</translation>
  </message>
  <message>
   <source>handle</source>
   <translation>корисничко име</translation>
  </message>
  <message>
   <source>handles</source>
   <translation>корисничка имена</translation>
  </message>
  <message>
   <source>hashtag_group</source>
   <translation>група хештегова</translation>
  </message>
  <message>
   <source>hashtags</source>
   <translation>хештегови</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>задржавање</translation>
  </message>
  <message>
   <source>hours without contact</source>
   <translation>сати без везе</translation>
  </message>
  <message>
   <source>image description</source>
   <translation>опис слике</translation>
  </message>
  <message>
   <source>impact</source>
   <translation>утицај</translation>
  </message>
  <message>
   <source>implementation</source>
   <translation>спровођење</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>у реду</translation>
  </message>
  <message>
   <source>institution</source>
   <translation>установа</translation>
  </message>
  <message>
   <source>it cannot be read ({0})</source>
   <translation>не може да се прочита ({0})</translation>
  </message>
  <message>
   <source>it cannot be withdrawn twice</source>
   <translation>не може се повући двапут</translation>
  </message>
  <message>
   <source>it does not carry the server's digest</source>
   <translation>нема сажетак сервера</translation>
  </message>
  <message>
   <source>it is larger than any answer of a server</source>
   <translation>већи је од сваког одговора сервера</translation>
  </message>
  <message>
   <source>it is {0} where JSON was expected (status {1})</source>
   <translation>то је {0}, а очекиван је JSON (стање {1})</translation>
  </message>
  <message>
   <source>it is {0} where a picture or film was expected</source>
   <translation>то је {0}, а очекивана је слика или снимак</translation>
  </message>
  <message>
   <source>it is {0} where a stream of events was expected</source>
   <translation>то је {0}, а очекиван је ток догађаја</translation>
  </message>
  <message>
   <source>it is {0} where a stream of records was expected</source>
   <translation>то је {0}, а очекиван је ток записа</translation>
  </message>
  <message>
   <source>it leaves out a field that was not handed in</source>
   <translation>изоставља поље које није предато</translation>
  </message>
  <message>
   <source>it leaves out words of work that was not handed in with the question</source>
   <translation>изоставља речи рада који није предат уз питање</translation>
  </message>
  <message>
   <source>it was changed or cut short on the way</source>
   <translation>успут је измењен или одсечен</translation>
  </message>
  <message>
   <source>its status is {0}</source>
   <translation>његово стање је {0}</translation>
  </message>
  <message>
   <source>language</source>
   <translation>језик</translation>
  </message>
  <message>
   <source>lapse</source>
   <translation>истек</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>последњи дан</translation>
  </message>
  <message>
   <source>later</source>
   <translation>касније</translation>
  </message>
  <message>
   <source>lead</source>
   <translation>вођа</translation>
  </message>
  <message>
   <source>lead country</source>
   <translation>водећа земља</translation>
  </message>
  <message>
   <source>lifting of the embargo</source>
   <translation>укидање ембарга</translation>
  </message>
  <message>
   <source>lifting of the stop</source>
   <translation>укидање обуставе</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>ограничење</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>ставови</translation>
  </message>
  <message>
   <source>link</source>
   <translation>веза</translation>
  </message>
  <message>
   <source>local start</source>
   <translation>локални почетак</translation>
  </message>
  <message>
   <source>media</source>
   <translation>медији</translation>
  </message>
  <message>
   <source>mentions</source>
   <translation>помињања</translation>
  </message>
  <message>
   <source>message</source>
   <translation>порука</translation>
  </message>
  <message>
   <source>name</source>
   <translation>име</translation>
  </message>
  <message>
   <source>narrative</source>
   <translation>наратив</translation>
  </message>
  <message>
   <source>network</source>
   <translation>мрежа</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>још без времена</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>нико не може да одлучи</translation>
  </message>
  <message>
   <source>nobody is left who does not decide in another step</source>
   <translation>нема више никог ко не одлучује у неком другом кораку</translation>
  </message>
  <message>
   <source>not signed</source>
   <translation>непотписано</translation>
  </message>
  <message>
   <source>not yet counted</source>
   <translation>још се не рачуна</translation>
  </message>
  <message>
   <source>note</source>
   <translation>напомена</translation>
  </message>
  <message>
   <source>objective</source>
   <translation>циљ</translation>
  </message>
  <message>
   <source>observer</source>
   <translation>посматрач</translation>
  </message>
  <message>
   <source>occasion</source>
   <translation>повод</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>службеник</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of a country that takes part</source>
   <translation>службеници, одобраваоци и вође кампања државе која учествује</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of {0}</source>
   <translation>службеници, одобраваоци и вође кампања ({0})</translation>
  </message>
  <message>
   <source>on the web page: the server says so, no desk signed it</source>
   <translation>на веб-страници: тако каже сервер, ниједан сто није потписао</translation>
  </message>
  <message>
   <source>one more person</source>
   <translation>још једна особа</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>једна особа</translation>
  </message>
  <message>
   <source>only a draft can be sent for approval</source>
   <translation>само се нацрт може послати на одобрење</translation>
  </message>
  <message>
   <source>only a post in review can be taken back from it</source>
   <translation>само се објава на прегледу може узети назад</translation>
  </message>
  <message>
   <source>only a scheduled post can be marked as published</source>
   <translation>само се заказана објава може означити као објављена</translation>
  </message>
  <message>
   <source>only a scheduled post can be taken off the schedule</source>
   <translation>само се заказана објава може скинути с распореда</translation>
  </message>
  <message>
   <source>only a withdrawn post can be reopened</source>
   <translation>само се повучена објава може поново отворити</translation>
  </message>
  <message>
   <source>only an approved post can be scheduled</source>
   <translation>само се одобрена објава може заказати</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>порекло</translation>
  </message>
  <message>
   <source>override of a blackout</source>
   <translation>изузетак од забране</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>власник</translation>
  </message>
  <message>
   <source>pack</source>
   <translation>пакет</translation>
  </message>
  <message>
   <source>part of the message house</source>
   <translation>део куће порука</translation>
  </message>
  <message>
   <source>participation</source>
   <translation>учешће</translation>
  </message>
  <message>
   <source>partners</source>
   <translation>партнери</translation>
  </message>
  <message>
   <source>people with a role in this network</source>
   <translation>особе са улогом у овој мрежи</translation>
  </message>
  <message>
   <source>people with a role in {0}</source>
   <translation>особе са улогом ({0})</translation>
  </message>
  <message>
   <source>people with another role</source>
   <translation>особе са другом улогом</translation>
  </message>
  <message>
   <source>person</source>
   <translation>особа</translation>
  </message>
  <message>
   <source>person who decides instead</source>
   <translation>особа која одлучује уместо</translation>
  </message>
  <message>
   <source>person who hands over</source>
   <translation>особа која предаје</translation>
  </message>
  <message>
   <source>place</source>
   <translation>место</translation>
  </message>
  <message>
   <source>place in the text</source>
   <translation>место у тексту</translation>
  </message>
  <message>
   <source>position</source>
   <translation>положај</translation>
  </message>
  <message>
   <source>post</source>
   <translation>објава</translation>
  </message>
  <message>
   <source>proof</source>
   <translation>доказ</translation>
  </message>
  <message>
   <source>proposal to lift the embargo</source>
   <translation>предлог за укидање ембарга</translation>
  </message>
  <message>
   <source>public key</source>
   <translation>јавни кључ</translation>
  </message>
  <message>
   <source>publication</source>
   <translation>објављивање</translation>
  </message>
  <message>
   <source>reach</source>
   <translation>досег</translation>
  </message>
  <message>
   <source>reactions</source>
   <translation>реакције</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>разлог</translation>
  </message>
  <message>
   <source>record</source>
   <translation>запис</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>подсетник</translation>
  </message>
  <message>
   <source>request</source>
   <translation>молба</translation>
  </message>
  <message>
   <source>request to cover</source>
   <translation>молба да се покрије</translation>
  </message>
  <message>
   <source>reservation</source>
   <translation>резерва</translation>
  </message>
  <message>
   <source>result</source>
   <translation>резултат</translation>
  </message>
  <message>
   <source>revocation</source>
   <translation>опозив</translation>
  </message>
  <message>
   <source>role</source>
   <translation>улога</translation>
  </message>
  <message>
   <source>roles</source>
   <translation>улоге</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>правило</translation>
  </message>
  <message>
   <source>scoring</source>
   <translation>оцењивање</translation>
  </message>
  <message>
   <source>sensitivity</source>
   <translation>осетљивост</translation>
  </message>
  <message>
   <source>series</source>
   <translation>серија</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>закључено</translation>
  </message>
  <message>
   <source>shares</source>
   <translation>дељења</translation>
  </message>
  <message>
   <source>side that placed it</source>
   <translation>страна која ју је поставила</translation>
  </message>
  <message>
   <source>signed on a desk</source>
   <translation>потписано на столу</translation>
  </message>
  <message>
   <source>signing_key</source>
   <translation>кључ за потписивање</translation>
  </message>
  <message>
   <source>skipped dates</source>
   <translation>прескочени датуми</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>неко</translation>
  </message>
  <message>
   <source>source</source>
   <translation>изворник</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>фаза</translation>
  </message>
  <message>
   <source>start</source>
   <translation>почетак</translation>
  </message>
  <message>
   <source>start time</source>
   <translation>време почетка</translation>
  </message>
  <message>
   <source>status</source>
   <translation>статус</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>обустава</translation>
  </message>
  <message>
   <source>strategy</source>
   <translation>стратегија</translation>
  </message>
  <message>
   <source>submission</source>
   <translation>слање на одобрење</translation>
  </message>
  <message>
   <source>switch</source>
   <translation>прекидач</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>ознака</translation>
  </message>
  <message>
   <source>taking back</source>
   <translation>узимање назад</translation>
  </message>
  <message>
   <source>template</source>
   <translation>шаблон</translation>
  </message>
  <message>
   <source>text</source>
   <translation>текст</translation>
  </message>
  <message>
   <source>the invisible sign U+{0}</source>
   <translation>невидљиви знак U+{0}</translation>
  </message>
  <message>
   <source>the person who wrote it</source>
   <translation>особа која је то написала</translation>
  </message>
  <message>
   <source>the signature does not fit: altered or forged</source>
   <translation>потпис не одговара: измењено или фалсификовано</translation>
  </message>
  <message>
   <source>the stream of records does not add up</source>
   <translation>ток записа се не слаже</translation>
  </message>
  <message>
   <source>the stream of records does not begin as it should ({0})</source>
   <translation>ток записа не почиње како треба ({0})</translation>
  </message>
  <message>
   <source>the stream of records has no end</source>
   <translation>ток записа нема крај</translation>
  </message>
  <message>
   <source>the stream of records is empty</source>
   <translation>ток записа је празан</translation>
  </message>
  <message>
   <source>the stream of records was cut short</source>
   <translation>ток записа је одсечен</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>цела мрежа</translation>
  </message>
  <message>
   <source>the {0} changed</source>
   <translation>изменило се: {0}</translation>
  </message>
  <message>
   <source>there is nothing left to override</source>
   <translation>изузетак више није потребан</translation>
  </message>
  <message>
   <source>those who decide for them</source>
   <translation>они који одлучују уместо њих</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>време објављивања</translation>
  </message>
  <message>
   <source>time zone</source>
   <translation>временска зона</translation>
  </message>
  <message>
   <source>title</source>
   <translation>наслов</translation>
  </message>
  <message>
   <source>to fix</source>
   <translation>за исправку</translation>
  </message>
  <message>
   <source>translated revision</source>
   <translation>преведена верзија</translation>
  </message>
  <message>
   <source>views</source>
   <translation>прегледи</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>чека</translation>
  </message>
  <message>
   <source>website</source>
   <translation>веб-сајт</translation>
  </message>
  <message>
   <source>withdrawal</source>
   <translation>повлачење</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>изрази</translation>
  </message>
  <message>
   <source>wording rules</source>
   <translation>правила о изразима</translation>
  </message>
  <message>
   <source>working language</source>
   <translation>радни језик</translation>
  </message>
  <message>
   <source>{0} asks for a title.</source>
   <translation>{0} тражи наслов.</translation>
  </message>
  <message>
   <source>{0} can decide</source>
   <translation>може да одлучи: {0}</translation>
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>{0} није доступно.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} се не може прочитати: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} не може да се запише: {1}.</translation>
  </message>
  <message>
   <source>{0} did not answer in time.</source>
   <translation>Нема одговора на време: {0}.</translation>
  </message>
  <message>
   <source>{0} does not exist, or you may not see it.</source>
   <translation>{0} не постоји, или не смете да видите.</translation>
  </message>
  <message>
   <source>{0} does not say whether an emoji counts 1 or 2; counted as 2 the text is too long.</source>
   <translation>{0} не каже да ли се емоџи броји као 1 или 2; бројано као 2, текст је предугачак.</translation>
  </message>
  <message>
   <source>{0} does not take {1} in a text.</source>
   <translation>{0} не прима {1} у тексту.</translation>
  </message>
  <message>
   <source>{0} for {1} ({2})</source>
   <translation>{0} за {1} ({2})</translation>
  </message>
  <message>
   <source>{0} has no description.</source>
   <translation>{0} нема опис.</translation>
  </message>
  <message>
   <source>{0} has {1} MB; at most {2} MB are read.</source>
   <translation>{0} има {1} MB; чита се највише {2} MB.</translation>
  </message>
  <message>
   <source>{0} is an export in JSON.</source>
   <translation>{0} је извоз у JSON.</translation>
  </message>
  <message>
   <source>{0} is an old Excel file or protected by a password.</source>
   <translation>{0} је стара Excel датотека или је заштићена лозинком.</translation>
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation>{0} је празна датотека.</translation>
  </message>
  <message>
   <source>{0} is not a file.</source>
   <translation>{0} није датотека.</translation>
  </message>
  <message>
   <source>{0} is not invited to this campaign.</source>
   <translation>Земља {0} није позвана у ову кампању.</translation>
  </message>
  <message>
   <source>{0} is said to take only {1} {2}; this text has {3}.</source>
   <translation>Наводно {0} прима само {1} {2}; овај текст има {3}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1} only.</source>
   <translation>{0} се сме користити само до {1}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1}; the post stays public longer.</source>
   <translation>{0} се сме користити до {1}; објава остаје јавна дуже.</translation>
  </message>
  <message>
   <source>{0} may cut or refuse a text longer than {1} {2}; this has {3}.</source>
   <translation>{0} може скратити или одбити текст дужи од {1} {2}; овај има {3}.</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward.</source>
   <translation>{0} дана {1} не постоји у {2}: сат се помера унапред.</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back.</source>
   <translation>{0} дана {1} је двапут у {2}: сат се помера уназад.</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} особа</translation>
  </message>
  <message>
   <source>{0} posts went out under “{1}”. Give the id of one.</source>
   <translation>Под „{1}“ је изашло више објава ({0}). Наведите id једне.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} in a post; {2} are attached.</source>
   <translation>{0} у објави прима највише {1}; приложено је {2}.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} {2}; this text has {3}.</source>
   <translation>{0} прима највише {1} {2}; овај текст има {3}.</translation>
  </message>
  <message>
   <source>{0} takes no post without a picture or a film.</source>
   <translation>{0} не прима објаву без слике или филма.</translation>
  </message>
  <message>
   <source>{0} was done again.</source>
   <translation>Поново урађено: {0}.</translation>
  </message>
  <message>
   <source>{0} was undone.</source>
   <translation>Опозвано: {0}.</translation>
  </message>
  <message>
   <source>“channel rules”: {0}</source>
   <translation>„правила канала“: {0}</translation>
  </message>
  <message>
   <source>“e-mail address”: It must be an address in small letters.</source>
   <translation>„адреса е-поште“: Мора бити адреса малим словима.</translation>
  </message>
  <message>
   <source>“roles”: It must be a list of pairs of a role and a country.</source>
   <translation>„улоге“: Мора бити списак парова улоге и земље.</translation>
  </message>
  <message>
   <source>“{0}” cannot be set as a whole.</source>
   <translation>„{0}“ се не може одредити у целини.</translation>
  </message>
  <message>
   <source>“{0}” does not map a header to a column.</source>
   <translation>„{0}“ не повезује заглавље са колоном.</translation>
  </message>
  <message>
   <source>“{0}” is better said otherwise: {1} ({2}).</source>
   <translation>„{0}“ је боље рећи другачије: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is for posts.</source>
   <translation>„{0}“ је за објаве.</translation>
  </message>
  <message>
   <source>“{0}” is for records of another kind.</source>
   <translation>„{0}“ је за записе друге врсте.</translation>
  </message>
  <message>
   <source>“{0}” is missing: {1} ({2}).</source>
   <translation>Недостаје „{0}“: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is no answer.</source>
   <translation>„{0}“ није одговор.</translation>
  </message>
  <message>
   <source>“{0}” is no e-mail address.</source>
   <translation>„{0}“ није имејл адреса.</translation>
  </message>
  <message>
   <source>“{0}” is no intent.</source>
   <translation>„{0}“ није намера.</translation>
  </message>
  <message>
   <source>“{0}” is not a country of the network.</source>
   <translation>„{0}“ није земља мреже.</translation>
  </message>
  <message>
   <source>“{0}” is not a date. Write it as 2026-12-10 or 10.12.2026.</source>
   <translation>„{0}“ није датум. Напишите га као 2026-12-10 или 10.12.2026.</translation>
  </message>
  <message>
   <source>“{0}” is not a day.</source>
   <translation>„{0}“ није дан.</translation>
  </message>
  <message>
   <source>“{0}” is not a local time.</source>
   <translation>„{0}“ није локално време.</translation>
  </message>
  <message>
   <source>“{0}” is not a month.</source>
   <translation>„{0}“ није месец.</translation>
  </message>
  <message>
   <source>“{0}” is not a part of a series.</source>
   <translation>„{0}“ није део серије.</translation>
  </message>
  <message>
   <source>“{0}” is not a recurrence rule.</source>
   <translation>„{0}“ није правило понављања.</translation>
  </message>
  <message>
   <source>“{0}” is not a set.</source>
   <translation>„{0}“ није скуп.</translation>
  </message>
  <message>
   <source>“{0}” is not a time zone.</source>
   <translation>„{0}“ није временска зона.</translation>
  </message>
  <message>
   <source>“{0}” is not a whole number from 0 up. Write it without dots and commas: 12500.</source>
   <translation>„{0}“ није цео број од 0 навише. Напишите га без тачака и зареза: 12500.</translation>
  </message>
  <message>
   <source>“{0}” is not an encoding of text.</source>
   <translation>„{0}“ није кодирање текста.</translation>
  </message>
  <message>
   <source>“{0}” is not encrypted: passwords and drafts could be read on the way.</source>
   <translation>„{0}“ није шифровано: лозинке и нацрти могли би се читати на путу.</translation>
  </message>
  <message>
   <source>“{0}” is not known.</source>
   <translation>„{0}“ није познато.</translation>
  </message>
  <message>
   <source>“{0}” is not the address of a server.</source>
   <translation>„{0}“ није адреса сервера.</translation>
  </message>
  <message>
   <source>“{0}” is not to be used: {1} ({2}).</source>
   <translation>„{0}“ се не користи: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is set by the workflow only.</source>
   <translation>„{0}“ одређује само ток рада.</translation>
  </message>
  <message>
   <source>“{0}” makes no further post.</source>
   <translation>„{0}“ не ствара ниједну нову објаву.</translation>
  </message>
  <message>
   <source>“{0}” must be a list.</source>
   <translation>„{0}“ мора бити списак.</translation>
  </message>
  <message>
   <source>“{0}” needs a footnote: {1} ({2}).</source>
   <translation>„{0}“ захтева фусноту: {1} ({2}).</translation>
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
   <translation>Прво изаберите објаву: притисните размакницу на њеном дану.</translation>
  </message>
  <message>
   <source>Choose one post only.</source>
   <translation>Изаберите само једну објаву.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Обриши</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Обрисати ову објаву?</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated. Give it a date and a time first.</source>
   <translation>Поновити се може само објава с временом. Прво упишите датум и време.</translation>
  </message>
  <message>
   <source>Skipped: the series goes on without this post.</source>
   <translation>Прескочено: серија се наставља без ове објаве.</translation>
  </message>
  <message>
   <source>{0} of the series deleted.</source>
   <translation>Обрисано из серије: {0}.</translation>
  </message>
  <message>
   <source>{0} of the series moved.</source>
   <translation>Премештено из серије: {0}.</translation>
  </message>
 </context>
 <context>
  <name>SeriesStrip</name>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>Све објаве серије ({0})</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Само ова објава</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Ова и следеће ({0})</translation>
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
   <translation>Захтев за измене</translation>
  </message>
  <message>
   <source>An approval</source>
   <translation>Одобрење</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Објава</translation>
  </message>
  <message>
   <source>Writing the {0}</source>
   <translation>Писање: {0}</translation>
  </message>
 </context>
 <context>
  <name>SetAsideView</name>
  <message>
   <source>A new post with this text. What was refused stays here until you forget it.</source>
   <translation>Нова објава с овим текстом. Одбијено остаје овде док га не заборавите.</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Копирај текст</translation>
  </message>
  <message>
   <source>Done again; it waits to be sent.</source>
   <translation>Урађено поново; чека слање.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Заборави</translation>
  </message>
  <message>
   <source>Forget this?</source>
   <translation>Заборавити ово?</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Заборави…</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Иди на календар</translation>
  </message>
  <message>
   <source>It goes from this list. What was written stays in the record's history on this laptop.</source>
   <translation>Нестаје с овог списка. Написано остаје у историји записа на овом лаптопу.</translation>
  </message>
  <message>
   <source>Keep it here</source>
   <translation>Задржи овде</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Нова објава с овим текстом</translation>
  </message>
  <message>
   <source>Nothing is set aside</source>
   <translation>Ништа није одложено</translation>
  </message>
  <message>
   <source>Nothing was written in this change.</source>
   <translation>У овој измени ништа није написано.</translation>
  </message>
  <message>
   <source>Open the record</source>
   <translation>Отвори запис</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Одложено</translation>
  </message>
  <message>
   <source>The record is not on this laptop any more.</source>
   <translation>Запис више није на овом лаптопу.</translation>
  </message>
  <message>
   <source>The text is copied.</source>
   <translation>Текст је копиран.</translation>
  </message>
  <message>
   <source>There is no record to do it on.</source>
   <translation>Нема записа на којем би се то урадило.</translation>
  </message>
  <message>
   <source>This change holds no text of a post.</source>
   <translation>Ова измена нема текст објаве.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Покушај поново</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>Шта је написано</translation>
  </message>
  <message>
   <source>When the server refuses something that you did, it comes here with the reason. No word of yours is lost.</source>
   <translation>Кад сервер одбије нешто што сте урадили, то долази овамо с разлогом. Ниједна ваша реч се не губи.</translation>
  </message>
  <message>
   <source>{0} · refused {1}</source>
   <translation>{0} · одбијено {1}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>As the system</source>
   <translation>Као систем</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Тамно</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Високи контраст</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Светло</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key comes out of your passphrase.</source>
   <translation>Нацрти су шифровани; кључ настаје из ваше шифре.</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key is kept by the keyring of this system.</source>
   <translation>Нацрти су шифровани; кључ чува ризница кључева овог система.</translation>
  </message>
 </context>
 <context>
  <name>SettingsView</name>
  <message>
   <source>Appearance</source>
   <translation>Изглед</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Боје</translation>
  </message>
  <message>
   <source>International days of the United Nations, such as 10 December</source>
   <translation>Међународни дани Уједињених нација, као што је 10. децембар</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Језик прозора</translation>
  </message>
  <message>
   <source>National days in the calendar</source>
   <translation>Државни празници у календару</translation>
  </message>
  <message>
   <source>No second time zone</source>
   <translation>Без друге временске зоне</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Отвори фасциклу</translation>
  </message>
  <message>
   <source>Open the window in this language</source>
   <translation>Отвори прозор на овом језику</translation>
  </message>
  <message>
   <source>Second time zone of week and day</source>
   <translation>Друга временска зона недеље и дана</translation>
  </message>
  <message>
   <source>Server and account</source>
   <translation>Сервер и налог</translation>
  </message>
  <message>
   <source>Show times in</source>
   <translation>Времена у</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Одјава</translation>
  </message>
  <message>
   <source>Signed in to {0}.</source>
   <translation>Пријављени сте на {0}.</translation>
  </message>
  <message>
   <source>Signed in. Your work is being sent, and the network's is fetched.</source>
   <translation>Пријављени сте. Ваш рад се шаље, а рад мреже преузима.</translation>
  </message>
  <message>
   <source>Signed out of {0}. Sign in to send what waits.</source>
   <translation>Одјављени сте са {0}. Пријавите се да пошаљете што чека.</translation>
  </message>
  <message>
   <source>Signed out. Records and unsent work stay on this laptop.</source>
   <translation>Одјављени сте. Записи и непослати рад остају на овом лаптопу.</translation>
  </message>
  <message>
   <source>The server is being told.</source>
   <translation>Сервер се обавештава.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Овај лаптоп</translation>
  </message>
  <message>
   <source>This laptop works without a server. Join one: your work then goes along.</source>
   <translation>Овај лаптоп ради без сервера. Придружите се једном: рад иде с вама.</translation>
  </message>
  <message>
   <source>Time zone in which times are shown</source>
   <translation>Временска зона у којој се приказују времена</translation>
  </message>
  <message>
   <source>Times and days</source>
   <translation>Времена и дани</translation>
  </message>
  <message>
   <source>Your work lies in {0}</source>
   <translation>Ваш рад је у {0}</translation>
  </message>
 </context>
 <context>
  <name>ShiftDays</name>
  <message>
   <source>By</source>
   <translation>За</translation>
  </message>
  <message>
   <source>Each post keeps its time of day, also when the clocks change.</source>
   <translation>Свака објава задржава своје доба дана, и кад се сат помера.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Колико</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Помери</translation>
  </message>
  <message>
   <source>Shift {0}</source>
   <translation>Помери: {0}</translation>
  </message>
  <message>
   <source>Unit and direction</source>
   <translation>Јединица и смер</translation>
  </message>
  <message>
   <source>days earlier</source>
   <translation>дана раније</translation>
  </message>
  <message>
   <source>days later</source>
   <translation>дана касније</translation>
  </message>
  <message>
   <source>weeks earlier</source>
   <translation>недеља раније</translation>
  </message>
  <message>
   <source>weeks later</source>
   <translation>недеља касније</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Every post has a time. Drop one here to take its time away.</source>
   <translation>Свака објава има време. Спустите објаву овде да јој одузмете време.</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>Нова објава</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Нова објава, {0}</translation>
  </message>
  <message>
   <source>No post without a time passes the filters.</source>
   <translation>Ниједна објава без времена не одговара филтерима.</translation>
  </message>
  <message>
   <source>Nothing is planned for this day.</source>
   <translation>За овај дан ништа није планирано.</translation>
  </message>
  <message>
   <source>Nothing of this day passes the filters.</source>
   <translation>Ништа тога дана не одговара филтерима.</translation>
  </message>
  <message>
   <source>Posts of the day</source>
   <translation>Објаве дана</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Одузми време</translation>
  </message>
  <message>
   <source>The newest {0} are here; filters find the others.</source>
   <translation>Овде је {0} најновијих; филтери налазе остале.</translation>
  </message>
  <message>
   <source>Unscheduled</source>
   <translation>Без термина</translation>
  </message>
  <message>
   <source>Unscheduled posts</source>
   <translation>Објаве без термина</translation>
  </message>
  <message>
   <source>Unscheduled · {0}</source>
   <translation>Без термина · {0}</translation>
  </message>
  <message>
   <source>{0} in review</source>
   <translation>На прегледу: {0}</translation>
  </message>
  <message>
   <source>{0}, the first {1} here; the agenda has all</source>
   <translation>{0}, овде првих {1}; дневни преглед има све</translation>
  </message>
 </context>
 <context>
  <name>SideBar</name>
  <message>
   <source>Places</source>
   <translation>Места</translation>
  </message>
 </context>
 <context>
  <name>SidesPanel</name>
  <message>
   <source>As it was · {0}</source>
   <translation>Како је било · {0}</translation>
  </message>
  <message>
   <source>Bring it back with this</source>
   <translation>Врати с овим</translation>
  </message>
  <message>
   <source>Keep {0}</source>
   <translation>Задржи: {0}</translation>
  </message>
  <message>
   <source>Kept beside it · {0}</source>
   <translation>Сачувано поред · {0}</translation>
  </message>
  <message>
   <source>Leave it deleted</source>
   <translation>Остави обрисано</translation>
  </message>
  <message>
   <source>Stands now · {0}</source>
   <translation>Сада важи · {0}</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Узми: {0}</translation>
  </message>
  <message>
   <source>Written · {0}</source>
   <translation>Написано · {0}</translation>
  </message>
  <message>
   <source>{0} Both are kept here; what is not taken stays in the history.</source>
   <translation>{0} Обоје се чува овде; што се не узме, остаје у историји.</translation>
  </message>
  <message>
   <source>{0} and {1} wrote the {2} without seeing each other's.</source>
   <translation>{0} и {1} су писали поље „{2}“ не видећи један другог.</translation>
  </message>
  <message>
   <source>{0} {1} had written in it, so nothing is lost: decide.</source>
   <translation>{0} И {1} је писао/ла у њему, па ништа није изгубљено: одлучите.</translation>
  </message>
 </context>
 <context>
  <name>Sight</name>
  <message numerus="yes">
   <source>%n of them are hidden by the filters now.</source>
   <translation>
    <numerusform>%n од њих филтери сада скривају.</numerusform>
    <numerusform>%n од њих филтери сада скривају.</numerusform>
    <numerusform>%n од њих филтери сада скривају.</numerusform>
   </translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Прикажи</translation>
  </message>
  <message>
   <source>The filters hide it now.</source>
   <translation>Филтери је сада скривају.</translation>
  </message>
 </context>
 <context>
  <name>SigningKeys</name>
  <message>
   <source>Another desk</source>
   <translation>Други сто</translation>
  </message>
  <message>
   <source>Keys that sign my decisions</source>
   <translation>Кључеви који потписују моје одлуке</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Опозови</translation>
  </message>
  <message>
   <source>The first decision on a desk makes one. Where in doubt, compare the letters aloud.</source>
   <translation>Прави га прва одлука на столу. Ако сте у недоумици, наглас упоредите знакове.</translation>
  </message>
  <message>
   <source>The key signs nothing any more; what it signed stays signed.</source>
   <translation>Кључ више ништа не потписује; што је потписао, остаје потписано.</translation>
  </message>
  <message>
   <source>The web page</source>
   <translation>Веб-страница</translation>
  </message>
  <message>
   <source>This desk</source>
   <translation>Овај сто</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>It changed since you translated it. The text of that time is not on this laptop, so nothing is marked.</source>
   <translation>Измењено је откад сте превели. Тадашњи текст није на овом лаптопу, па ништа није означено.</translation>
  </message>
  <message>
   <source>Mark as up to date</source>
   <translation>Означи као ажурно</translation>
  </message>
  <message>
   <source>New words are underlined, words that went are struck out.</source>
   <translation>Нове речи су подвучене, уклоњене прецртане.</translation>
  </message>
  <message>
   <source>Since you translated revision {0}: {1}</source>
   <translation>Откад сте превели верзију {0}: {1}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Изворник</translation>
  </message>
  <message>
   <source>Source text</source>
   <translation>Изворни текст</translation>
  </message>
  <message>
   <source>Source · {0} · revision {1}</source>
   <translation>Изворник · {0} · верзија {1}</translation>
  </message>
  <message>
   <source>The translation is behind its source</source>
   <translation>Превод заостаје за изворником</translation>
  </message>
  <message>
   <source>This post belongs to no message: there is no joint text beside it.</source>
   <translation>Ова објава не припада поруци: уз њу нема заједничког текста.</translation>
  </message>
  <message>
   <source>Translated from revision {0}.</source>
   <translation>Преведено из верзије {0}.</translation>
  </message>
 </context>
 <context>
  <name>Spelling</name>
  <message numerus="yes">
   <source>%n words to look at (F7)</source>
   <translation>
    <numerusform>%n реч за проверу (F7)</numerusform>
    <numerusform>%n речи за проверу (F7)</numerusform>
    <numerusform>%n речи за проверу (F7)</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word to look at (F7)</source>
   <translation>1 реч за проверу (F7)</translation>
  </message>
  <message>
   <source>Add “{0}” to my words</source>
   <translation>Додај „{0}“ у моје речи</translation>
  </message>
  <message>
   <source>Leave “{0}” as it is for now</source>
   <translation>Остави „{0}“ засад како јесте</translation>
  </message>
  <message>
   <source>Looking for suggestions…</source>
   <translation>Траже се предлози…</translation>
  </message>
  <message>
   <source>No spelling dictionary exists for {0}, so no word is marked.</source>
   <translation>За {0} не постоји правописни речник, па ниједна реч није означена.</translation>
  </message>
  <message>
   <source>No suggestion</source>
   <translation>Нема предлога</translation>
  </message>
  <message>
   <source>No word is marked.</source>
   <translation>Ниједна реч није означена.</translation>
  </message>
  <message>
   <source>Spelling, {0}: {1}</source>
   <translation>Правопис, {0}: {1}</translation>
  </message>
  <message>
   <source>Take “{0}” out of my words</source>
   <translation>Избаци „{0}“ из мојих речи</translation>
  </message>
  <message>
   <source>The dictionary does not have this word.</source>
   <translation>Речник нема ову реч.</translation>
  </message>
  <message>
   <source>The text cannot be changed here.</source>
   <translation>Текст се овде не може мењати.</translation>
  </message>
  <message>
   <source>This laptop has no spelling dictionary for {0}. Put {1}.aff and {1}.dic into the folder “{2}” of the profile.</source>
   <translation>Овај лаптоп нема правописни речник за {0}. Ставите {1}.aff и {1}.dic у фасциклу „{2}“ профила.</translation>
  </message>
  <message>
   <source>no unknown word</source>
   <translation>нема непознатих речи</translation>
  </message>
  <message>
   <source>“{0}” is no more one of your words.</source>
   <translation>„{0}“ више није међу вашим речима.</translation>
  </message>
  <message>
   <source>“{0}” is one of your words now.</source>
   <translation>„{0}“ је сада међу вашим речима.</translation>
  </message>
 </context>
 <context>
  <name>StopBand</name>
  <message>
   <source>Settle them…</source>
   <translation>Среди их…</translation>
  </message>
  <message>
   <source>Stops…</source>
   <translation>Обуставе…</translation>
  </message>
 </context>
 <context>
  <name>Stops</name>
  <message numerus="yes">
   <source>%n more stops stand.</source>
   <translation>
    <numerusform>Важи још %n обустава.</numerusform>
    <numerusform>Важе још %n обуставе.</numerusform>
    <numerusform>Важи још %n обустава.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts were missed under a stop.</source>
   <translation>
    <numerusform>Током обуставе пропуштена је %n објава.</numerusform>
    <numerusform>Током обуставе пропуштене су %n објаве.</numerusform>
    <numerusform>Током обуставе пропуштено је %n објава.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lift the stop</source>
   <translation>Укини обуставу</translation>
  </message>
  <message>
   <source>Nothing goes out by itself.</source>
   <translation>Ништа не излази само.</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Објављивање је обустављено ({0}), од {1}, обуставио/ла: {2}: {3}</translation>
  </message>
  <message>
   <source>Why may posts go out again? Nothing is published by this; the reason is kept.</source>
   <translation>Зашто објаве поново смеју у јавност? Тиме се ништа не објављује; разлог се чува.</translation>
  </message>
  <message>
   <source>a campaign</source>
   <translation>кампања</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>неко</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>цела мрежа</translation>
  </message>
 </context>
 <context>
  <name>StopsDialog</name>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Затвори</translation>
  </message>
  <message>
   <source>Coordinators stop the network, approvers their country, leads their campaigns.</source>
   <translation>Координатори обустављају мрежу, одобраваоци своју земљу, вође своје кампање.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Every campaign</source>
   <translation>Све кампање</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>Сваки канал</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Све земље</translation>
  </message>
  <message>
   <source>Everybody whom it concerns reads it</source>
   <translation>Чита га свако кога се тиче</translation>
  </message>
  <message>
   <source>Lift this stop…</source>
   <translation>Укини ову обуставу…</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>Овде је укинут; важи када га сервер прихвати.</translation>
  </message>
  <message>
   <source>Nothing it covers is scheduled or published until it is lifted; nothing resumes by itself.</source>
   <translation>Ништа што обухвата се до укидања не заказује и не објављује; ништа се не наставља само.</translation>
  </message>
  <message>
   <source>Publishing is stopped.</source>
   <translation>Објављивање је обустављено.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Разлог</translation>
  </message>
  <message>
   <source>Say why: everybody whom it concerns reads it.</source>
   <translation>Реците зашто: чита свако кога се тиче.</translation>
  </message>
  <message>
   <source>Stop publishing</source>
   <translation>Обустави објављивање</translation>
  </message>
  <message>
   <source>Stops of publishing</source>
   <translation>Обуставе објављивања</translation>
  </message>
  <message>
   <source>Stops that stand</source>
   <translation>Обуставе које важе</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>Цела мрежа</translation>
  </message>
 </context>
 <context>
  <name>SubmissionSheet</name>
  <message numerus="yes">
   <source>%n posts are chosen</source>
   <translation>
    <numerusform>Изабрана је %n објава</numerusform>
    <numerusform>Изабране су %n објаве</numerusform>
    <numerusform>Изабрано је %n објава</numerusform>
   </translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Такође део одлуке</translation>
  </message>
  <message>
   <source>Approved before. Changed since then: {0}.</source>
   <translation>Раније одобрено. Од тада измењено: {0}.</translation>
  </message>
  <message>
   <source>Its words of then are not on this laptop; these are the words of now.</source>
   <translation>Тадашњи текст није на овом лаптопу; ово је садашњи текст.</translation>
  </message>
  <message>
   <source>Mark what changed since the last approved text</source>
   <translation>Означи шта се изменило од последњег одобреног текста</translation>
  </message>
  <message>
   <source>The decision is not yet counted: it waits to be sent.</source>
   <translation>Одлука се још не рачуна: чека слање.</translation>
  </message>
  <message>
   <source>The line on which it rests</source>
   <translation>Став на ком почива</translation>
  </message>
  <message>
   <source>The line, with what changed</source>
   <translation>Став са означеним изменама</translation>
  </message>
  <message>
   <source>The text to decide on</source>
   <translation>Текст о којем се одлучује</translation>
  </message>
  <message>
   <source>You can decide on {0} of {1}; why not on the others stands with each of them.</source>
   <translation>Можете да одлучите о {0} од {1}; зашто не о другима, пише код сваке.</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>на прегледу</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>ништа</translation>
  </message>
  <message>
   <source>the text</source>
   <translation>текст</translation>
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
   <translation>Више</translation>
  </message>
  <message>
   <source>More views of the calendar</source>
   <translation>Још погледа календара</translation>
  </message>
  <message>
   <source>View of the calendar</source>
   <translation>Поглед календара</translation>
  </message>
 </context>
 <context>
  <name>SyncState</name>
  <message numerus="yes">
   <source>%n conflicts to settle</source>
   <translation>
    <numerusform>%n сукоб за решавање</numerusform>
    <numerusform>%n сукоба за решавање</numerusform>
    <numerusform>%n сукоба за решавање</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files waiting to send</source>
   <translation>
    <numerusform>%n датотека чека слање</numerusform>
    <numerusform>%n датотеке чекају слање</numerusform>
    <numerusform>%n датотека чека слање</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were not sent: Media says why</source>
   <translation>
    <numerusform>%n датотека није послата: разлог је у Медијима</numerusform>
    <numerusform>%n датотеке нису послате: разлог је у Медијима</numerusform>
    <numerusform>%n датотека није послато: разлог је у Медијима</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n set aside</source>
   <translation>
    <numerusform>%n одложена</numerusform>
    <numerusform>%n одложене</numerusform>
    <numerusform>%n одложених</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting to send</source>
   <translation>
    <numerusform>%n чека слање</numerusform>
    <numerusform>%n чекају слање</numerusform>
    <numerusform>%n чека слање</numerusform>
   </translation>
  </message>
  <message>
   <source>1 conflict to settle</source>
   <translation>1 сукоб за решавање</translation>
  </message>
  <message>
   <source>1 file waiting to send</source>
   <translation>1 датотека чека слање</translation>
  </message>
  <message>
   <source>1 file was not sent: Media says why</source>
   <translation>1 датотека није послата: разлог је у Медијима</translation>
  </message>
  <message>
   <source>1 waiting to send</source>
   <translation>1 чека слање</translation>
  </message>
  <message>
   <source>All changes saved here</source>
   <translation>Све измене су сачуване овде</translation>
  </message>
  <message>
   <source>Fetching: {0} of {1} records.</source>
   <translation>Преузимање: {0} од {1} записа.</translation>
  </message>
  <message>
   <source>No server.</source>
   <translation>Без сервера.</translation>
  </message>
  <message>
   <source>Offline.</source>
   <translation>Без везе.</translation>
  </message>
  <message>
   <source>Signed out.</source>
   <translation>Одјављено.</translation>
  </message>
  <message>
   <source>Syncing.</source>
   <translation>Усклађивање.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Овај профил се може само читати; ништа се не може изменити.</translation>
  </message>
  <message>
   <source>last synced {0}</source>
   <translation>последње усклађивање {0}</translation>
  </message>
  <message>
   <source>never synced yet</source>
   <translation>још никад усклађено</translation>
  </message>
  <message>
   <source>sending a file: {0} of {1}</source>
   <translation>шаље се датотека: {0} од {1}</translation>
  </message>
 </context>
 <context>
  <name>Syncing</name>
  <message>
   <source>Nothing is being fetched.</source>
   <translation>Ништа се не преузима.</translation>
  </message>
  <message>
   <source>See the report.</source>
   <translation>Видите извештај.</translation>
  </message>
  <message>
   <source>The program made a mistake in syncing.</source>
   <translation>Програм је погрешио при усклађивању.</translation>
  </message>
  <message>
   <source>The server waits until you confirm that it is you.</source>
   <translation>Сервер чека да потврдите да сте то ви.</translation>
  </message>
  <message>
   <source>There is no server to sync with. Join one in the settings.</source>
   <translation>Нема сервера за усклађивање. Придружите се у подешавањима.</translation>
  </message>
 </context>
 <context>
  <name>TemplateForm</name>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>Сваки канал</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Сваки језик</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хештегови</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Језик</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Име</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Наслов</translation>
  </message>
 </context>
 <context>
  <name>ThreadDialog</name>
  <message>
   <source>&amp;Number the posts: 1/3, 2/3, 3/3</source>
   <translation>&amp;Нумериши објаве: 1/3, 2/3, 3/3</translation>
  </message>
  <message>
   <source>A new post of the thread begins here.</source>
   <translation>Овде почиње нова објава низа.</translation>
  </message>
  <message>
   <source>Post {0} of {1} · {2} / {3}</source>
   <translation>Објава {0} од {1} · {2} / {3}</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Подели у низ</translation>
  </message>
  <message>
   <source>The posts of the thread</source>
   <translation>Објаве низа</translation>
  </message>
  <message>
   <source>The text changed meanwhile. Split it again.</source>
   <translation>Текст се у међувремену изменио. Поделите га поново.</translation>
  </message>
  <message>
   <source>The text fits {0} as one post.</source>
   <translation>Текст стаје на {0} као једна објава.</translation>
  </message>
  <message numerus="yes">
   <source>The text is a thread of %n posts.</source>
   <translation>
    <numerusform>Текст је низ од %n објаве.</numerusform>
    <numerusform>Текст је низ од %n објаве.</numerusform>
    <numerusform>Текст је низ од %n објава.</numerusform>
   </translation>
  </message>
  <message>
   <source>The text is being cut.</source>
   <translation>Текст се сече.</translation>
  </message>
  <message>
   <source>The text stays one text with a marked break between two posts, so that it is approved as a whole. Breaks can be moved by hand afterwards.</source>
   <translation>Текст остаје један, с означеним преломом између објава, да се одобри као целина. Преломи се после могу померати руком.</translation>
  </message>
  <message>
   <source>This channel has no threads.</source>
   <translation>Овај канал нема низова.</translation>
  </message>
  <message>
   <source>Write these breaks into the text</source>
   <translation>Упиши ове преломе у текст</translation>
  </message>
 </context>
 <context>
  <name>Tile</name>
  <message>
   <source>Description: {0}</source>
   <translation>Опис: {0}</translation>
  </message>
  <message>
   <source>Film {0}</source>
   <translation>Филм {0}</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>Нема описа.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>Слика {0}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>и још %n</numerusform>
    <numerusform>и још %n</numerusform>
    <numerusform>и још %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TimelineModel</name>
  <message>
   <source>Campaign not here</source>
   <translation>Кампања није овде</translation>
  </message>
  <message>
   <source>Nothing is planned in these days</source>
   <translation>У овим данима ништа није планирано</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Без кампање</translation>
  </message>
  <message>
   <source>no campaign runs</source>
   <translation>ниједна кампања не траје</translation>
  </message>
  <message>
   <source>today</source>
   <translation>данас</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message>
   <source>A day earlier</source>
   <translation>Дан раније</translation>
  </message>
  <message>
   <source>A day later</source>
   <translation>Дан касније</translation>
  </message>
  <message>
   <source>Change dates…</source>
   <translation>Промени датуме…</translation>
  </message>
  <message>
   <source>Choose a campaign first.</source>
   <translation>Прво изаберите кампању.</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Нова објава, {0}</translation>
  </message>
  <message>
   <source>Open the campaign</source>
   <translation>Отвори кампању</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Недеља {0}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} до {1}</translation>
  </message>
 </context>
 <context>
  <name>TimelineTable</name>
  <message>
   <source>Timeline</source>
   <translation>Временска линија</translation>
  </message>
 </context>
 <context>
  <name>TimingRow</name>
  <message>
   <source>Date of publication</source>
   <translation>Датум објављивања</translation>
  </message>
  <message>
   <source>Give it a time</source>
   <translation>Одреди време</translation>
  </message>
  <message>
   <source>Remove the time</source>
   <translation>Уклони време</translation>
  </message>
  <message>
   <source>Remove the time of publication</source>
   <translation>Уклони време објављивања</translation>
  </message>
  <message>
   <source>Time of publication</source>
   <translation>Време објављивања</translation>
  </message>
  <message>
   <source>Time zone of the audience</source>
   <translation>Временска зона публике</translation>
  </message>
  <message>
   <source>Your time: {0}</source>
   <translation>Ваше време: {0}</translation>
  </message>
  <message>
   <source>{0} (UTC{1})</source>
   <translation>{0} (UTC{1})</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward. Choose:</source>
   <translation>{0} дана {1} не постоји у {2}: сат се помера унапред. Изаберите:</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back. Which one?</source>
   <translation>{0} дана {1} је двапут у {2}: сат се помера уназад. Које?</translation>
  </message>
 </context>
 <context>
  <name>Tools</name>
  <message>
   <source>By campaign</source>
   <translation>По кампањи</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>По земљи</translation>
  </message>
  <message>
   <source>Lanes</source>
   <translation>Траке</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Месец</translation>
  </message>
  <message>
   <source>Nearer with Ctrl++, farther with Ctrl+-</source>
   <translation>Ближе са Ctrl++, даље са Ctrl+-</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Тромесечје</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Недеља</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Увећање</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>New post</source>
   <translation>Нова објава</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Претрага</translation>
  </message>
  <message>
   <source>Search (Ctrl+F)</source>
   <translation>Претрага (Ctrl+F)</translation>
  </message>
  <message>
   <source>Search posts, any script (Ctrl+F)</source>
   <translation>Тражи објаве, било које писмо (Ctrl+F)</translation>
  </message>
 </context>
 <context>
  <name>TranslationsTable</name>
  <message>
   <source>Changed since: the translation is behind</source>
   <translation>Од тада измењено: превод заостаје</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земља</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Језик</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Изворник</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Фаза</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>За писање</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>Преводи</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Ажурно</translation>
  </message>
 </context>
 <context>
  <name>Trying</name>
  <message numerus="yes">
   <source>%n left as they are: {0}</source>
   <translation>
    <numerusform>%n остаје каква јесте: {0}</numerusform>
    <numerusform>%n остају какве јесу: {0}</numerusform>
    <numerusform>%n остаје како јесте: {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>(and %n other reasons)</source>
   <translation>
    <numerusform>(и још %n разлог)</numerusform>
    <numerusform>(и још %n разлога)</numerusform>
    <numerusform>(и још %n разлога)</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Остави их</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Ништа није измењено.</translation>
  </message>
 </context>
 <context>
  <name>ViewsButton</name>
  <message>
   <source>Delete</source>
   <translation>Обриши</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>Сачувај овај поглед</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Сачувај овај поглед…</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Преименуј</translation>
  </message>
  <message>
   <source>Rename the view</source>
   <translation>Преименуј поглед</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>Сачувани погледи</translation>
  </message>
  <message>
   <source>The view “{0}” is gone.</source>
   <translation>Погледа „{0}“ више нема.</translation>
  </message>
  <message>
   <source>The view “{0}” is kept.</source>
   <translation>Поглед „{0}“ је сачуван.</translation>
  </message>
  <message>
   <source>View: {0}</source>
   <translation>Приказ: {0}</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Погледи</translation>
  </message>
 </context>
 <context>
  <name>WeekPage</name>
  <message>
   <source>Hours of the week</source>
   <translation>Сати недеље</translation>
  </message>
 </context>
 <context>
  <name>Widgets</name>
  <message numerus="yes">
   <source>%n of them new</source>
   <translation>
    <numerusform>од тога %n нова</numerusform>
    <numerusform>од тога %n нове</numerusform>
    <numerusform>од тога %n нових</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <translation>
    <numerusform>%n реч</numerusform>
    <numerusform>%n речи</numerusform>
    <numerusform>%n речи</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 реч</translation>
  </message>
  <message>
   <source>No word changed.</source>
   <translation>Ниједна реч није измењена.</translation>
  </message>
  <message>
   <source>Only spaces changed.</source>
   <translation>Измењени су само размаци.</translation>
  </message>
  <message>
   <source>{0} added, {1} removed.</source>
   <translation>Додато: {0}, уклоњено: {1}.</translation>
  </message>
  <message numerus="yes">
   <source>{0}, %n waiting</source>
   <translation>
    <numerusform>{0}, %n чека</numerusform>
    <numerusform>{0}, %n чекају</numerusform>
    <numerusform>{0}, %n чека</numerusform>
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
   <translation>Копирај и затвори</translation>
  </message>
  <message>
   <source>Saved here. The desk saves by itself as you type.</source>
   <translation>Сачувано овде. Сто сам чува док куцате.</translation>
  </message>
  <message>
   <source>Some words are not kept yet.</source>
   <translation>Неке речи још нису сачуване.</translation>
  </message>
  <message>
   <source>Stay here</source>
   <translation>Остани овде</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Сто још није отворен.</translation>
  </message>
  <message>
   <source>There is no place “{0}” in this version.</source>
   <translation>У овој верзији нема места „{0}“.</translation>
  </message>
  <message>
   <source>They could not be saved, or are a comment that was not sent:</source>
   <translation>Нису могле да се сачувају, или су непослат коментар:</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Ово више није на овом лаптопу.</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Времена у {0}</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Разумем</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Опозови</translation>
  </message>
 </context>
 <context>
  <name>WordDiffView</name>
  <message>
   <source>What changed</source>
   <translation>Шта је измењено</translation>
  </message>
 </context>
 <context>
  <name>WordMarks</name>
  <message>
   <source>Add the footnote</source>
   <translation>Додај фусноту</translation>
  </message>
  <message>
   <source>Write “{0}”</source>
   <translation>Напиши „{0}“</translation>
  </message>
 </context>
 <context>
  <name>WordingForm</name>
  <message>
   <source>Approvers and administrators of the country write its rules.</source>
   <translation>Правила земље пишу њени одобраваоци и администратори.</translation>
  </message>
  <message>
   <source>Asks for</source>
   <translation>Тражи</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Јер</translation>
  </message>
  <message>
   <source>Better said otherwise</source>
   <translation>Боље рећи другачије</translation>
  </message>
  <message>
   <source>Blocks</source>
   <translation>Забрањује</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Затвори</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Обриши</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Дејство</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Сваки језик</translation>
  </message>
  <message>
   <source>Footnote</source>
   <translation>Фуснота</translation>
  </message>
  <message>
   <source>Has to be there</source>
   <translation>Мора да стоји</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Језик</translation>
  </message>
  <message>
   <source>Needs a footnote</source>
   <translation>Тражи фусноту</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Ново правило</translation>
  </message>
  <message>
   <source>Not to be used</source>
   <translation>Не користи се</translation>
  </message>
  <message>
   <source>Only where the text says</source>
   <translation>Само где текст каже</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Правило</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сачувај</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Изворник</translation>
  </message>
  <message>
   <source>Switch the pack on to change its rules; then they are your country's own.</source>
   <translation>Укључите пакет да бисте мењали његова правила; онда припадају вашој земљи.</translation>
  </message>
  <message>
   <source>The pack is off: switch it on for it to find anything.</source>
   <translation>Пакет је искључен: укључите га да би нешто нашао.</translation>
  </message>
  <message>
   <source>The rule is kept.</source>
   <translation>Правило је сачувано.</translation>
  </message>
  <message>
   <source>The rule was deleted.</source>
   <translation>Правило је избрисано.</translation>
  </message>
  <message>
   <source>Warns</source>
   <translation>Упозорава</translation>
  </message>
  <message>
   <source>Wording rules · {0}</source>
   <translation>Правила о изразима · {0}</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Речи</translation>
  </message>
  <message>
   <source>Write instead</source>
   <translation>Уместо тога</translation>
  </message>
  <message>
   <source>always</source>
   <translation>увек</translation>
  </message>
  <message>
   <source>such as Kiev*, where * stands for any ending</source>
   <translation>на пример Kiev*, где * значи било који наставак</translation>
  </message>
 </context>
 <context>
  <name>WordingPart</name>
  <message numerus="yes">
   <source>%n rules</source>
   <translation>
    <numerusform>%n правило</numerusform>
    <numerusform>%n правила</numerusform>
    <numerusform>%n правила</numerusform>
   </translation>
  </message>
  <message>
   <source>Country whose wording rules are shown</source>
   <translation>Земља чија се правила о изразима приказују</translation>
  </message>
  <message>
   <source>Own rules</source>
   <translation>Сопствена правила</translation>
  </message>
  <message>
   <source>Rules mark words in the drafts of a country. Each pack is off until somebody switches it on.</source>
   <translation>Правила означавају речи у нацртима земље. Сваки пакет је искључен док га неко не укључи.</translation>
  </message>
  <message>
   <source>Show rules…</source>
   <translation>Прикажи правила…</translation>
  </message>
  <message>
   <source>Show the rules of {0}</source>
   <translation>Прикажи правила: {0}</translation>
  </message>
  <message>
   <source>The approvers and administrators of a country switch its packs on and write its rules.</source>
   <translation>Пакете земље укључују и њена правила пишу њени одобраваоци и администратори.</translation>
  </message>
  <message>
   <source>Wording rules</source>
   <translation>Правила о изразима</translation>
  </message>
  <message>
   <source>Write an own rule…</source>
   <translation>Напиши сопствено правило…</translation>
  </message>
  <message>
   <source>“{0}” is switched off.</source>
   <translation>„{0}“ је искључено.</translation>
  </message>
  <message>
   <source>“{0}” is switched on.</source>
   <translation>„{0}“ је укључено.</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message numerus="yes">
   <source>%n events</source>
   <translation>
    <numerusform>%n догађај</numerusform>
    <numerusform>%n догађаја</numerusform>
    <numerusform>%n догађаја</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n објава</numerusform>
    <numerusform>%n објаве</numerusform>
    <numerusform>%n објава</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n још</numerusform>
    <numerusform>+%n још</numerusform>
    <numerusform>+%n још</numerusform>
   </translation>
  </message>
  <message>
   <source>1 event</source>
   <translation>1 догађај</translation>
  </message>
  <message>
   <source>1 post</source>
   <translation>1 објава</translation>
  </message>
  <message numerus="yes">
   <source>{0} of %n posts</source>
   <translation>
    <numerusform>{0} од %n објаве</numerusform>
    <numerusform>{0} од %n објаве</numerusform>
    <numerusform>{0} од %n објава</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} од: {1}</translation>
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
   <translation>Дан борбе против трговине људима</translation>
  </message>
  <message>
   <source>Day for Universal Access to Information</source>
   <translation>Дан општег приступа информацијама</translation>
  </message>
  <message>
   <source>Day for the Elimination of Racial Discrimination</source>
   <translation>Дан борбе против расне дискриминације</translation>
  </message>
  <message>
   <source>Day for the Elimination of Violence against Women</source>
   <translation>Дан борбе против насиља над женама</translation>
  </message>
  <message>
   <source>Day of Multilateralism and Diplomacy for Peace</source>
   <translation>Дан мултилатерализма и дипломатије за мир</translation>
  </message>
  <message>
   <source>Day of Persons with Disabilities</source>
   <translation>Дан особа са инвалидитетом</translation>
  </message>
  <message>
   <source>Day to End Impunity for Crimes against Journalists</source>
   <translation>Дан борбе против некажњивости злочина над новинарима</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>Дан Европе</translation>
  </message>
  <message>
   <source>Holocaust Remembrance Day</source>
   <translation>Дан сећања на жртве Холокауста</translation>
  </message>
  <message>
   <source>Human Rights Day</source>
   <translation>Дан људских права</translation>
  </message>
  <message>
   <source>International Anti-Corruption Day</source>
   <translation>Међународни дан борбе против корупције</translation>
  </message>
  <message>
   <source>International Day of Democracy</source>
   <translation>Међународни дан демократије</translation>
  </message>
  <message>
   <source>International Day of Education</source>
   <translation>Међународни дан образовања</translation>
  </message>
  <message>
   <source>International Day of Families</source>
   <translation>Међународни дан породице</translation>
  </message>
  <message>
   <source>International Day of Peace</source>
   <translation>Међународни дан мира</translation>
  </message>
  <message>
   <source>International Human Solidarity Day</source>
   <translation>Међународни дан људске солидарности</translation>
  </message>
  <message>
   <source>International Literacy Day</source>
   <translation>Међународни дан писмености</translation>
  </message>
  <message>
   <source>International Migrants Day</source>
   <translation>Међународни дан миграната</translation>
  </message>
  <message>
   <source>International Mother Earth Day</source>
   <translation>Међународни дан планете Земље</translation>
  </message>
  <message>
   <source>International Mother Language Day</source>
   <translation>Међународни дан матерњег језика</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Међународни дан жена</translation>
  </message>
  <message>
   <source>International Youth Day</source>
   <translation>Међународни дан младих</translation>
  </message>
  <message>
   <source>Nelson Mandela Day</source>
   <translation>Дан Нелсона Манделе</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Православни Васкрс</translation>
  </message>
  <message>
   <source>United Nations Day</source>
   <translation>Дан Уједињених нација</translation>
  </message>
  <message>
   <source>Western Easter</source>
   <translation>Католички Ускрс</translation>
  </message>
  <message>
   <source>World AIDS Day</source>
   <translation>Светски дан борбе против сиде</translation>
  </message>
  <message>
   <source>World Children's Day</source>
   <translation>Светски дан детета</translation>
  </message>
  <message>
   <source>World Day for Cultural Diversity</source>
   <translation>Светски дан културне разноликости</translation>
  </message>
  <message>
   <source>World Environment Day</source>
   <translation>Светски дан заштите животне средине</translation>
  </message>
  <message>
   <source>World Health Day</source>
   <translation>Светски дан здравља</translation>
  </message>
  <message>
   <source>World Humanitarian Day</source>
   <translation>Светски дан хуманости</translation>
  </message>
  <message>
   <source>World Press Freedom Day</source>
   <translation>Светски дан слободе медија</translation>
  </message>
  <message>
   <source>World Refugee Day</source>
   <translation>Светски дан избеглица</translation>
  </message>
  <message>
   <source>World Water Day</source>
   <translation>Светски дан вода</translation>
  </message>
 </context>
</TS>
