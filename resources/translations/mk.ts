<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mk">
 <context>
  <name>Acting</name>
  <message>
   <source>The translation is marked as up to date.</source>
   <translation>Преводот е означен како ажурен.</translation>
  </message>
 </context>
 <context>
  <name>Administering</name>
  <message>
   <source>This needs the server, which cannot be reached now.</source>
   <translation>За ова е потребен серверот, кој сега не е достапен.</translation>
  </message>
  <message>
   <source>This needs the server: sign in first, in the settings.</source>
   <translation>За ова е потребен серверот: прво најавете се, во поставките.</translation>
  </message>
  <message>
   <source>{0} has a new role: {1}</source>
   <translation>{0} има нова улога: {1}</translation>
  </message>
  <message>
   <source>{0} has lost a role: {1}</source>
   <translation>{0} веќе ја нема улогата: {1}</translation>
  </message>
  <message>
   <source>{0} may act again.</source>
   <translation>{0} повторно смее да работи.</translation>
  </message>
  <message>
   <source>{0} may not act any more.</source>
   <translation>{0} веќе не смее да работи.</translation>
  </message>
 </context>
 <context>
  <name>AgendaDelegate</name>
  <message>
   <source>Event</source>
   <translation>Настан</translation>
  </message>
  <message>
   <source>Event, {0}</source>
   <translation>Настан, {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>денес</translation>
  </message>
 </context>
 <context>
  <name>AgendaModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Настан: {0}</translation>
  </message>
 </context>
 <context>
  <name>AgendaPage</name>
  <message>
   <source>Agenda</source>
   <translation>Дневен преглед</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Исчисти ги сите филтри</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the agenda lists every post with a time, day by day.</source>
   <translation>Горе се поставени филтри. Без нив агендата ја наведува секоја објава со време, ден по ден.</translation>
  </message>
  <message>
   <source>No post from here on passes the filters</source>
   <translation>Ниту една објава од тука натаму не ги исполнува филтрите</translation>
  </message>
  <message>
   <source>Nothing is planned from here on</source>
   <translation>Оттука натаму ништо не е планирано</translation>
  </message>
  <message>
   <source>The agenda lists every post with a time, day by day. Posts without a time wait in the tray.</source>
   <translation>Дневниот преглед ги наведува сите објави со време, ден по ден. Објавите без време чекаат во фиоката.</translation>
  </message>
 </context>
 <context>
  <name>Ages</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n ден</numerusform>
    <numerusform>%n дена</numerusform>
    <numerusform>%n дена</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n час</numerusform>
    <numerusform>%n часа</numerusform>
    <numerusform>%n часа</numerusform>
   </translation>
  </message>
  <message>
   <source>late, a reminder is due</source>
   <translation>доцни, треба потсетување</translation>
  </message>
  <message>
   <source>less than an hour</source>
   <translation>помалку од еден час</translation>
  </message>
  <message>
   <source>overdue, ask somebody else</source>
   <translation>рокот помина, прашајте друг</translation>
  </message>
 </context>
 <context>
  <name>AidPage</name>
  <message>
   <source>Country</source>
   <translation>Земја</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Избриши</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Дајте му име.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Зачувај</translation>
  </message>
  <message>
   <source>New entry of the handle book</source>
   <translation>Нов запис во именикот на кориснички имиња</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Нова група хаштагови</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Нов шаблон</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Ништо не е изменето.</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>Ја гледа само нашето министерство</translation>
  </message>
  <message>
   <source>This is kept by {0}: its people change it, you may use it.</source>
   <translation>Ова го чува {0}: го менуваат нивните луѓе, а вие смеете да го користите.</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Немате улога за пишување за земја.</translation>
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
   <translation>Хаштагови</translation>
  </message>
  <message>
   <source>Hashtags that belong together, texts to start from, and how institutions are called on each channel: kept once, put in with two keys.</source>
   <translation>Хаштагови што одат заедно, текстови од кои се почнува и имињата на институциите на секој канал: се чуваат еднаш, се вметнуваат со две копчиња.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Букви за барање</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>Нова група хаштагови</translation>
  </message>
  <message>
   <source>New handle</source>
   <translation>Ново корисничко име</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Нов шаблон</translation>
  </message>
  <message>
   <source>No writing aids yet</source>
   <translation>Сè уште нема помагала за пишување</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Шаблон</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Внесете неколку букви</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Помагала за пишување</translation>
  </message>
  <message>
   <source>Writing aids · {0}</source>
   <translation>Помагала за пишување · {0}</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Немате улога за пишување за земја.</translation>
  </message>
  <message>
   <source>ministry only</source>
   <translation>само министерството</translation>
  </message>
  <message>
   <source>“{0}” is deleted.</source>
   <translation>„{0}“ е избришано.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>„{0}“ е зачувано.</translation>
  </message>
 </context>
 <context>
  <name>AllDay</name>
  <message>
   <source>All day: campaigns, events and national days</source>
   <translation>Цел ден: кампањи, настани и државни празници</translation>
  </message>
  <message>
   <source>The days of a campaign are changed in the timeline, or on its own page.</source>
   <translation>Деновите на кампањата се менуваат на временската линија или на нејзината страница.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalPanel</name>
  <message>
   <source>Approval</source>
   <translation>Одобрување</translation>
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
    <numerusform>%n одобрени.</numerusform>
    <numerusform>%n одобрени.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not approved.</source>
   <translation>
    <numerusform>%n не е одобрена.</numerusform>
    <numerusform>%n не се одобрени.</numerusform>
    <numerusform>%n не се одобрени.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not sent back.</source>
   <translation>
    <numerusform>%n не е вратена.</numerusform>
    <numerusform>%n не се вратени.</numerusform>
    <numerusform>%n не се вратени.</numerusform>
   </translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Сметка</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>Одобрено.</translation>
  </message>
  <message numerus="yes">
   <source>Changes are requested in %n posts.</source>
   <translation>
    <numerusform>Побарани се измени во %n објава.</numerusform>
    <numerusform>Побарани се измени во %n објави.</numerusform>
    <numerusform>Побарани се измени во %n објави.</numerusform>
   </translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Измените се побарани.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Предупредување за содржината</translation>
  </message>
  <message>
   <source>Description of {0} ({1})</source>
   <translation>Опис за {0} ({1})</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хаштагови</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Јазик</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Став</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Врска</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медиуми</translation>
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
   <translation>Испратил/а {0}, {1}</translation>
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
   <translation>чекори на одобрување</translation>
  </message>
  <message>
   <source>for {0}</source>
   <translation>за {0}</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>на преглед</translation>
  </message>
  <message>
   <source>its line has changed since</source>
   <translation>ставот е изменет во меѓувреме</translation>
  </message>
  <message>
   <source>line on which it rests</source>
   <translation>ставот на кој почива</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>без време</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>сè уште без време</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>никој не може да одлучи</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>некој</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>време на објавување</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>чека на: {0}</translation>
  </message>
  <message>
   <source>waits {0}</source>
   <translation>чека {0}</translation>
  </message>
  <message>
   <source>{0} (no time zone)</source>
   <translation>{0} (без временска зона)</translation>
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
   <translation>Одобрувања · {0} за вас</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Одобри</translation>
  </message>
  <message>
   <source>Approve all {0}</source>
   <translation>Одобри ги сите ({0})</translation>
  </message>
  <message>
   <source>Approve {0} of {1}</source>
   <translation>Одобри {0} од {1}</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Прво изберете објава.</translation>
  </message>
  <message>
   <source>Choose one post.</source>
   <translation>Изберете една објава.</translation>
  </message>
  <message>
   <source>Ctrl+Enter approves, Ctrl+Shift+Enter requests changes</source>
   <translation>Ctrl+Enter одобрува, Ctrl+Shift+Enter бара измени</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Оди на календарот</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Предај ги моите одлуки…</translation>
  </message>
  <message>
   <source>Open in the editor</source>
   <translation>Отвори во уредувачот</translation>
  </message>
  <message>
   <source>Posts in review</source>
   <translation>Објави на преглед</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Потсети</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Побарај измени</translation>
  </message>
  <message>
   <source>Request changes of all {0}…</source>
   <translation>Побарај измени во сите {0}…</translation>
  </message>
  <message>
   <source>Request changes of {0} of {1}…</source>
   <translation>Побарај измени: {0} од {1}…</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Побарај измени…</translation>
  </message>
  <message>
   <source>They are reminded: {0}.</source>
   <translation>Потсетени се: {0}.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Денес веќе беа потсетени.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Оваа објава сè уште чека ваша одлука.</translation>
  </message>
  <message>
   <source>Wait for me</source>
   <translation>Ме чекаат мене</translation>
  </message>
  <message>
   <source>Wait for me · {0}</source>
   <translation>Ме чекаат мене · {0}</translation>
  </message>
  <message>
   <source>Wait for others</source>
   <translation>Чекаат на други</translation>
  </message>
  <message>
   <source>Wait for others · {0}</source>
   <translation>Чекаат на други · {0}</translation>
  </message>
  <message numerus="yes">
   <source>What should change in these %n posts? Their writers will read it.</source>
   <translation>
    <numerusform>Што да се измени во оваа %n објава? Авторите ќе го прочитаат тоа.</numerusform>
    <numerusform>Што да се измени во овие %n објави? Авторите ќе го прочитаат тоа.</numerusform>
    <numerusform>Што да се измени во овие %n објави? Авторите ќе го прочитаат тоа.</numerusform>
   </translation>
  </message>
  <message>
   <source>What should change in “{0}”? Its writers will read it.</source>
   <translation>Што треба да се измени во „{0}“? Авторите ќе го прочитаат.</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>Кои одлуки</translation>
  </message>
 </context>
 <context>
  <name>AskScope</name>
  <message>
   <source>A post of a series</source>
   <translation>Објава од серија</translation>
  </message>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>Сите објави на серијата ({0})</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Само оваа објава</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Оваа и следните ({0})</translation>
  </message>
  <message>
   <source>This is post {0} of {1} of its series.</source>
   <translation>Ова е објава {0} од {1} во својата серија.</translation>
  </message>
  <message>
   <source>What is public or withdrawn stays as it is.</source>
   <translation>Што е јавно или повлечено останува како што е.</translation>
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
   <translation>во тек</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>придружени {0} од {1}</translation>
  </message>
 </context>
 <context>
  <name>BlackoutForm</name>
  <message>
   <source>Approvers keep the blackouts of their country, administrators all.</source>
   <translation>Одобрувачите ги водат забраните на својата земја, администраторите сите.</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Забрана за објавување</translation>
  </message>
  <message>
   <source>Blackouts</source>
   <translation>Забрани за објавување</translation>
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
   <translation>Земја</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Избриши</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Дејство</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Прв ден</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последен ден</translation>
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
   <translation>Причина</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Зачувај</translation>
  </message>
  <message>
   <source>The blackout is kept.</source>
   <translation>Забраната е зачувана.</translation>
  </message>
  <message>
   <source>The blackout was deleted.</source>
   <translation>Забраната е избришана.</translation>
  </message>
  <message>
   <source>all channels</source>
   <translation>сите канали</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>сите земји</translation>
  </message>
 </context>
 <context>
  <name>Blackouts</name>
  <message>
   <source>Election silence</source>
   <translation>Изборен молк</translation>
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
   <translation>Ништо не се објавува</translation>
  </message>
  <message>
   <source>Own rule</source>
   <translation>Сопствено правило</translation>
  </message>
  <message>
   <source>Publish with care</source>
   <translation>Објавувајте внимателно</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>сите земји</translation>
  </message>
  <message>
   <source>{0}, nothing is published · {1}: {2}</source>
   <translation>{0}, ништо не се објавува · {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, publish with care · {1}: {2}</source>
   <translation>{0}, објавувајте внимателно · {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>Board</name>
  <message>
   <source>A decision is made where the whole text is read. Open the post to approve it or to ask for changes.</source>
   <translation>Одлука се донесува таму каде што се чита целиот текст. Отворете ја објавата за да ја одобрите или да побарате измени.</translation>
  </message>
  <message>
   <source>A post becomes a draft again when its text is changed. Open it to write.</source>
   <translation>Објавата пак станува нацрт кога ќе се измени текстот. Отворете ја за да пишувате.</translation>
  </message>
  <message>
   <source>A post is missed when its time has passed; nobody can put it there.</source>
   <translation>Објавата е пропуштена кога ќе помине нејзиното време; никој не може да ја стави таму.</translation>
  </message>
  <message>
   <source>A post is published with the link that proves it. Open the post to note the link.</source>
   <translation>Објавата се објавува со врската што тоа го докажува. Отворете ја објавата за да ја запишете врската.</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Одобрено</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Побарани измени</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>На преглед</translation>
  </message>
  <message>
   <source>It has to be sent for approval and approved first.</source>
   <translation>Прво мора да се испрати на одобрување и да се одобри.</translation>
  </message>
  <message>
   <source>It is in review: it can be scheduled once it is approved.</source>
   <translation>На преглед е: може да се закаже откако ќе се одобри.</translation>
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
   <translation>Објавено</translation>
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
   <translation>Задржување: {0}?</translation>
  </message>
  <message>
   <source>Release from hold</source>
   <translation>Укини го задржувањето</translation>
  </message>
  <message>
   <source>Release {0} from hold?</source>
   <translation>Укинување на задржувањето: {0}?</translation>
  </message>
  <message>
   <source>Released</source>
   <translation>Укинато</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Закажи</translation>
  </message>
  <message>
   <source>Schedule {0}?</source>
   <translation>Закажување: {0}?</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Закажано</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Испрати на одобрување</translation>
  </message>
  <message>
   <source>Send {0} for approval?</source>
   <translation>Да се испрати на одобрување ({0})?</translation>
  </message>
  <message>
   <source>Sent for approval</source>
   <translation>Испратено на одобрување</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Тргни од распоредот</translation>
  </message>
  <message>
   <source>Take {0} off the schedule?</source>
   <translation>Тргање од распоредот: {0}?</translation>
  </message>
  <message>
   <source>Taken off the schedule</source>
   <translation>Тргнато од распоредот</translation>
  </message>
  <message>
   <source>This post is public; it stays where it is.</source>
   <translation>Оваа објава е јавна; останува каде што е.</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>За пишување</translation>
  </message>
  <message>
   <source>Why? The reason is kept with the post, and the others read it.</source>
   <translation>Зошто? Причината се чува со објавата и другите ја читаат.</translation>
  </message>
  <message>
   <source>Withdraw {0}? Their texts stay readable.</source>
   <translation>Повлекување: {0}? Текстовите остануваат читливи.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Повлечено</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Повлечи…</translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message>
   <source>All posts by stage</source>
   <translation>Сите објави по фази</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Табла</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Прво изберете објава.</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Повеќе…</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Отвори ја објавата</translation>
  </message>
  <message>
   <source>There is no column on that side.</source>
   <translation>На таа страна нема колона.</translation>
  </message>
 </context>
 <context>
  <name>BookDialog</name>
  <message>
   <source>Brief, participation, messages, coverage, posts with their approvals, and results.</source>
   <translation>Замисла, учество, пораки, покриеност, објави со одобрувањата и резултати.</translation>
  </message>
  <message>
   <source>Campaign book</source>
   <translation>Книга на кампањата</translation>
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
   <translation>PDF, за читање и печатење</translation>
  </message>
  <message>
   <source>Save the book…</source>
   <translation>Зачувај ја книгата…</translation>
  </message>
  <message>
   <source>Save the campaign book</source>
   <translation>Зачувај ја книгата на кампањата</translation>
  </message>
  <message>
   <source>The book is being put together.</source>
   <translation>Книгата се составува.</translation>
  </message>
  <message>
   <source>The campaign book was saved as {0}</source>
   <translation>Книгата на кампањата е зачувана како {0}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>Работна книга (*.xlsx)</translation>
  </message>
  <message>
   <source>XLSX, to count with</source>
   <translation>XLSX, за пресметки</translation>
  </message>
 </context>
 <context>
  <name>BulkBar</name>
  <message numerus="yes">
   <source>%n posts chosen</source>
   <translation>
    <numerusform>Избрана %n објава</numerusform>
    <numerusform>Избрани %n објави</numerusform>
    <numerusform>Избрани %n објави</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Не избирај ниедна</translation>
  </message>
  <message>
   <source>Chosen posts</source>
   <translation>Избрани објави</translation>
  </message>
  <message>
   <source>Chosen: {0}</source>
   <translation>Избрано: {0}</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Избриши…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Премести на…</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Одговорно лице…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Испрати на одобрување</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Помести…</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Одземи го времето</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Повлечи…</translation>
  </message>
 </context>
 <context>
  <name>Calendar</name>
  <message>
   <source>It is scheduled: moved, it stays approved but has to be scheduled again.</source>
   <translation>Објавата е закажана: преместена останува одобрена, но мора повторно да се закаже.</translation>
  </message>
  <message>
   <source>It is {0}, and its approval covers the time: moved, it is a draft again and is approved anew.</source>
   <translation>Објавата е {0} и одобрувањето важи и за времето: преместена е пак нацрт и се одобрува одново.</translation>
  </message>
  <message>
   <source>Not {0}: {1}</source>
   <translation>Без {0}: {1}</translation>
  </message>
  <message>
   <source>The approval or the schedule of {0} would be lost.</source>
   <translation>{0}: одобрувањето или распоредот би се изгубил.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Оваа објава е јавна; останува на денот кога излегла.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Оваа објава е повлечена. Прво отворете ја повторно.</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>во судир</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>задржано</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>од серија</translation>
  </message>
  <message>
   <source>proposed time</source>
   <translation>предложено време</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>чека испраќање</translation>
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
   <translation>Оваа страница ги прикажува сите денови.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Денес</translation>
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
   <translation>Замисла</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Покриеност</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Датотеки</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Пораки</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>Сè уште нема датотеки</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>Сè уште ништо не се случило</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Преглед</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Учество</translation>
  </message>
  <message>
   <source>Parts of the campaign</source>
   <translation>Делови на кампањата</translation>
  </message>
  <message>
   <source>Pictures and films that posts of this campaign show are listed here, with credit and licence.</source>
   <translation>Тука се наведени сликите и филмовите од објавите на оваа кампања, со автор и лиценца.</translation>
  </message>
  <message>
   <source>Who did what in this campaign, and when, is listed here.</source>
   <translation>Тука е наведено кој што направил во оваа кампања, и кога.</translation>
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
   <translation>придружени {0} од {1}</translation>
  </message>
 </context>
 <context>
  <name>CampaignHead</name>
  <message>
   <source>Answer by {0}.</source>
   <translation>Одговор до {0}.</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>Книга на кампањата…</translation>
  </message>
  <message>
   <source>Change the answer…</source>
   <translation>Смени го одговорот…</translation>
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
   <translation>Придружи се со резерва…</translation>
  </message>
  <message>
   <source>{0} asks again.</source>
   <translation>{0} прашува повторно.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>{0}: учеството е одбиено.</translation>
  </message>
  <message>
   <source>{0} has joined with a reservation: {1}</source>
   <translation>{0} се придружи со резерва: {1}</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>{0} се придружи.</translation>
  </message>
  <message>
   <source>{0} is invited.</source>
   <translation>{0}: поканата е испратена.</translation>
  </message>
 </context>
 <context>
  <name>Campaigns</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>Доцни %n ден</numerusform>
    <numerusform>Доцни %n дена</numerusform>
    <numerusform>Доцни %n дена</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>Уште %n ден</numerusform>
    <numerusform>Уште %n дена</numerusform>
    <numerusform>Уште %n дена</numerusform>
   </translation>
  </message>
  <message>
   <source>, then the </source>
   <translation>, потоа </translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>доцни 1 ден</translation>
  </message>
  <message>
   <source>1 day left</source>
   <translation>уште 1 ден</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>На кампањата ѝ треба наслов.</translation>
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
   <translation>Земји</translation>
  </message>
  <message>
   <source>Countries are invited by the lead country, {0}.</source>
   <translation>Земјите ги кани водечката земја ({0}).</translation>
  </message>
  <message>
   <source>Countries are reminded by the lead country, {0}.</source>
   <translation>Земјите ги потсетува водечката земја ({0}).</translation>
  </message>
  <message>
   <source>Countries to invite</source>
   <translation>Земји за покана</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Ден</translation>
  </message>
  <message>
   <source>Does {0} take part?</source>
   <translation>Дали {0} учествува?</translation>
  </message>
  <message>
   <source>Embargo</source>
   <translation>Ембарго</translation>
  </message>
  <message>
   <source>Every country that was invited has answered.</source>
   <translation>Сите поканети земји одговориле.</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Прв ден</translation>
  </message>
  <message>
   <source>Give this answer</source>
   <translation>Дај го овој одговор</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Покани</translation>
  </message>
  <message>
   <source>Invite countries</source>
   <translation>Покани земји</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последен ден</translation>
  </message>
  <message>
   <source>Lead country</source>
   <translation>Водечка земја</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Порака</translation>
  </message>
  <message>
   <source>Messages are added by the lead country, {0}.</source>
   <translation>Пораките ги додава водечката земја: {0}.</translation>
  </message>
  <message>
   <source>Named officer</source>
   <translation>Именуван службеник</translation>
  </message>
  <message>
   <source>Named officer (can be left empty)</source>
   <translation>Именуван службеник (може да остане празно)</translation>
  </message>
  <message>
   <source>New campaign</source>
   <translation>Нова кампања</translation>
  </message>
  <message>
   <source>No deadline set</source>
   <translation>Нема одреден рок</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>Потсети</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Резерва</translation>
  </message>
  <message>
   <source>Say what the reservation is.</source>
   <translation>Кажете која е резервата.</translation>
  </message>
  <message>
   <source>Set the embargo</source>
   <translation>Постави ембарго</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Некој</translation>
  </message>
  <message>
   <source>Start it</source>
   <translation>Започни</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Кампањата завршува пред да почне.</translation>
  </message>
  <message>
   <source>The rest of the brief is written on the campaign's page.</source>
   <translation>Остатокот од замислата се пишува на страницата на кампањата.</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Означете барем една земја.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Време во {0}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Наслов</translation>
  </message>
  <message>
   <source>Until then nothing of this campaign goes out, and countries that were not invited, observers and administrators of the network get nothing of it. To end it earlier two people are needed.</source>
   <translation>Дотогаш ништо од оваа кампања не излегува, а земјите што не се поканети, набљудувачите и администраторите на мрежата не добиваат ништо. За порано да заврши потребни се две лица.</translation>
  </message>
  <message>
   <source>What the reservation is</source>
   <translation>Која е резервата</translation>
  </message>
  <message>
   <source>Which countries are asked again to answer?</source>
   <translation>Од кои земји повторно да се побара одговор?</translation>
  </message>
  <message>
   <source>Which countries are asked to take part?</source>
   <translation>Кои земји се прашуваат за учество?</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Работен јазик</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Не пишувате за ниедна земја, па не можете да започнете кампања.</translation>
  </message>
  <message>
   <source>approved by the {0}</source>
   <translation>одобрува {0}</translation>
  </message>
  <message>
   <source>approver of {0}</source>
   <translation>одобрувач ({0})</translation>
  </message>
  <message>
   <source>its licence has ended</source>
   <translation>лиценцата истекла</translation>
  </message>
  <message>
   <source>lead of {0}</source>
   <translation>водач ({0})</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>сè уште без текст</translation>
  </message>
  <message>
   <source>not to be used after {0}</source>
   <translation>да не се користи по {0}</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>задржано</translation>
  </message>
  <message>
   <source>reminded {0}</source>
   <translation>потсетување {0}</translation>
  </message>
  <message>
   <source>the post's own country</source>
   <translation>земјата на објавата</translation>
  </message>
  <message>
   <source>today</source>
   <translation>денес</translation>
  </message>
  <message>
   <source>{0} answered for {1}: {2}</source>
   <translation>{0} одговори за {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed {1}: {2}</source>
   <translation>{0} измени во {1}: {2}</translation>
  </message>
  <message>
   <source>{0} invited {1}</source>
   <translation>{0} покани: {1}</translation>
  </message>
  <message>
   <source>{0} made {1}</source>
   <translation>{0} создаде: {1}</translation>
  </message>
  <message>
   <source>{0} on {1}: {2}</source>
   <translation>{0} за {1}: {2}</translation>
  </message>
  <message>
   <source>{0} reminded {1}</source>
   <translation>{0} потсети: {1}</translation>
  </message>
  <message>
   <source>{0} set what {1} covers</source>
   <translation>{0} одреди што покрива {1}</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} до {1}</translation>
  </message>
  <message>
   <source>{0}: no answer</source>
   <translation>{0}: нема одговор</translation>
  </message>
 </context>
 <context>
  <name>CampaignsView</name>
  <message numerus="yes">
   <source>%n countries are invited.</source>
   <translation>
    <numerusform>Поканета е %n земја.</numerusform>
    <numerusform>Поканети се %n земји.</numerusform>
    <numerusform>Поканети се %n земји.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n countries are reminded.</source>
   <translation>
    <numerusform>Потсетена е %n земја.</numerusform>
    <numerusform>Потсетени се %n земји.</numerusform>
    <numerusform>Потсетени се %n земји.</numerusform>
   </translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Кампањи</translation>
  </message>
  <message>
   <source>Invited.</source>
   <translation>Покането.</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>Тука е укинато; важи кога ќе го прифати серверот.</translation>
  </message>
  <message>
   <source>Message {0}</source>
   <translation>Порака {0}</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>Нова кампања…</translation>
  </message>
  <message>
   <source>One country is reminded.</source>
   <translation>Потсетена е една земја.</translation>
  </message>
  <message>
   <source>Propose to lift the embargo</source>
   <translation>Предложи укинување на ембаргото</translation>
  </message>
  <message>
   <source>Proposed. The embargo stands until another person lifts it.</source>
   <translation>Предложено. Ембаргото важи додека не го укине друго лице.</translation>
  </message>
  <message>
   <source>The answer is given.</source>
   <translation>Одговорот е даден.</translation>
  </message>
  <message>
   <source>The embargo is set.</source>
   <translation>Ембаргото е поставено.</translation>
  </message>
  <message>
   <source>The embargo stands.</source>
   <translation>Ембаргото важи.</translation>
  </message>
  <message>
   <source>This campaign is deleted, or is not on this laptop any more.</source>
   <translation>Оваа кампања е избришана или веќе ја нема на овој лаптоп.</translation>
  </message>
  <message>
   <source>Why does it end before its time? Another person has to agree; the reason is kept.</source>
   <translation>Зошто завршува предвреме? Друго лице мора да се согласи; причината се чува.</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>Не пишувате за ниедна земја, па не можете да започнете кампања.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>{0}: учеството е одбиено.</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>{0} се придружи.</translation>
  </message>
  <message>
   <source>“{0}” is started.</source>
   <translation>Кампањата „{0}“ е започната.</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Content warning: {0}</source>
   <translation>Предупредување за содржината: {0}</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>Прикажи помалку</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Прикажи повеќе</translation>
  </message>
  <message numerus="yes">
   <source>and %n more posts</source>
   <translation>
    <numerusform>и уште %n објава</numerusform>
    <numerusform>и уште %n објави</numerusform>
    <numerusform>и уште %n објави</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CellMenu</name>
  <message>
   <source>Ask {0} to cover this</source>
   <translation>Замоли {0} да го покрие ова</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Покриеност</translation>
  </message>
  <message>
   <source>Coverage on all channels</source>
   <translation>Покриеност на сите канали</translation>
  </message>
  <message>
   <source>Set the coverage</source>
   <translation>Одреди покриеност</translation>
  </message>
  <message>
   <source>Take the request to {0} back</source>
   <translation>Повлечи ја молбата: {0}</translation>
  </message>
  <message>
   <source>Translate {0}</source>
   <translation>Преведи {0}</translation>
  </message>
  <message>
   <source>Translate {0} into {1}</source>
   <translation>Преведи {0} на јазик: {1}</translation>
  </message>
  <message>
   <source>Write a post for {0}</source>
   <translation>Напиши објава за {0}</translation>
  </message>
  <message>
   <source>choose one campaign first</source>
   <translation>прво изберете една кампања</translation>
  </message>
  <message>
   <source>you do not write for this country</source>
   <translation>не пишувате за оваа земја</translation>
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
   <translation>Смени ги датумите</translation>
  </message>
  <message>
   <source>Change them</source>
   <translation>Смени ги</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Прв ден</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последен ден</translation>
  </message>
  <message>
   <source>The campaign would end before it starts.</source>
   <translation>Кампањата би завршила пред да почне.</translation>
  </message>
  <message>
   <source>The posts stay where they are.</source>
   <translation>Објавите остануваат каде што се.</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <source>behind its source</source>
   <translation>заостанува зад изворот</translation>
  </message>
  <message>
   <source>for its audience {0}</source>
   <translation>за публиката {0}</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>во судир</translation>
  </message>
  <message>
   <source>needs approval again</source>
   <translation>повторно бара одобрување</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>задржано</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>од серија</translation>
  </message>
  <message>
   <source>publishing is stopped</source>
   <translation>објавувањето е запрено</translation>
  </message>
  <message>
   <source>that is you</source>
   <translation>тоа сте вие</translation>
  </message>
  <message>
   <source>time proposed, not confirmed</source>
   <translation>времето е предложено, не е потврдено</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>чека испраќање</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>чека на: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChoiceChip</name>
  <message>
   <source>Clear the filter “{0}”</source>
   <translation>Исчисти го филтерот „{0}“</translation>
  </message>
  <message>
   <source>Opens a list.</source>
   <translation>Отвора список.</translation>
  </message>
  <message>
   <source>Opens a list. Delete takes the filter away.</source>
   <translation>Отвора список. Delete го трга филтерот.</translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n објава</numerusform>
    <numerusform>%n објави</numerusform>
    <numerusform>%n објави</numerusform>
   </translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Пребарување</translation>
  </message>
  <message>
   <source>Search: {0}</source>
   <translation>Пребарување: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChooseOwner</name>
  <message>
   <source>Give them</source>
   <translation>Предај ги</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Одговорно лице</translation>
  </message>
  <message>
   <source>Owner of {0}</source>
   <translation>Одговорно лице: {0}</translation>
  </message>
  <message>
   <source>Who looks after them from now on?</source>
   <translation>Кој се грижи за нив отсега?</translation>
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
   <translation>Копирај го кодот</translation>
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
   <translation>Боја: земја</translation>
  </message>
  <message>
   <source>Colour: status</source>
   <translation>Боја: состојба</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земја</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Состојба</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>&amp;Approving</source>
   <translation>О&amp;добрување</translation>
  </message>
  <message>
   <source>&amp;Calendar</source>
   <translation>&amp;Календар</translation>
  </message>
  <message>
   <source>&amp;Desk</source>
   <translation>Р&amp;аботна маса</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Уреди</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Оди</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Помош</translation>
  </message>
  <message>
   <source>&amp;Posts</source>
   <translation>Об&amp;јави</translation>
  </message>
  <message>
   <source>About Campaign Desk</source>
   <translation>За Campaign Desk</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Додај слики или филмови…</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>Дневен преглед</translation>
  </message>
  <message>
   <source>Answer for my country…</source>
   <translation>Одговори за мојата земја…</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Одобрувања</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Одобри го избраното</translation>
  </message>
  <message>
   <source>Begin a drill…</source>
   <translation>Започни вежба…</translation>
  </message>
  <message>
   <source>Blackouts…</source>
   <translation>Забрани за објавување…</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Табла</translation>
  </message>
  <message>
   <source>Board: the post to the column before</source>
   <translation>Табла: објавата во претходната колона</translation>
  </message>
  <message>
   <source>Board: the post to the next column</source>
   <translation>Табла: објавата во следната колона</translation>
  </message>
  <message>
   <source>Both at this place of the merge</source>
   <translation>Двете на ова место од спојувањето</translation>
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
   <translation>Книга на кампањата…</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Кампањи</translation>
  </message>
  <message>
   <source>Choose all posts shown</source>
   <translation>Избери ги сите прикажани објави</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Не избирај ниедна</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Исчисти ги сите филтри</translation>
  </message>
  <message>
   <source>Close the desk</source>
   <translation>Затвори ја масата</translation>
  </message>
  <message>
   <source>Comment on the selected words</source>
   <translation>Коментирај ги избраните зборови</translation>
  </message>
  <message>
   <source>Con&amp;flicts</source>
   <translation>&amp;Судири</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Судири</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Покриеност</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Ден</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Избриши…</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Нацрти</translation>
  </message>
  <message>
   <source>E&amp;ditor</source>
   <translation>Уред&amp;увач</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Заврши ја вежбата…</translation>
  </message>
  <message>
   <source>Filter…</source>
   <translation>Филтер…</translation>
  </message>
  <message>
   <source>Find a command…</source>
   <translation>Најди наредба…</translation>
  </message>
  <message>
   <source>Go to date…</source>
   <translation>Оди на датум…</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>Предај ги моите одлуки…</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Покани земји…</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group…</source>
   <translation>Зачувај ги хаштаговите како група…</translation>
  </message>
  <message>
   <source>Keep this text as a template…</source>
   <translation>Зачувај го текстот како шаблон…</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Зачувај го погледов…</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Тастатура и глувче</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Ставови</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медиуми</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Спомнувања</translation>
  </message>
  <message>
   <source>Mine at this place of the merge</source>
   <translation>Моето на ова место од спојувањето</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Месец</translation>
  </message>
  <message>
   <source>Move the chosen posts to…</source>
   <translation>Премести ги избраните објави на…</translation>
  </message>
  <message>
   <source>Move the post a day earlier</source>
   <translation>Премести ја објавата ден порано</translation>
  </message>
  <message>
   <source>Move the post a day later</source>
   <translation>Премести ја објавата ден подоцна</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) earlier</source>
   <translation>Премести ја објавата недела (или половина час) порано</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) later</source>
   <translation>Премести ја објавата недела (или половина час) подоцна</translation>
  </message>
  <message>
   <source>Move the post to…</source>
   <translation>Премести ја објавата на…</translation>
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
   <translation>Нов настан…</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Нова порака</translation>
  </message>
  <message>
   <source>New post…</source>
   <translation>Нова објава…</translation>
  </message>
  <message>
   <source>New request to other countries…</source>
   <translation>Ново барање до други земји…</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>Следен коментар</translation>
  </message>
  <message>
   <source>Next part of the campaign</source>
   <translation>Следен дел од кампањата</translation>
  </message>
  <message>
   <source>Next period</source>
   <translation>Следен период</translation>
  </message>
  <message>
   <source>Next place of the merge</source>
   <translation>Следно место од спојувањето</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Следна објава на денот</translation>
  </message>
  <message>
   <source>Next unknown word</source>
   <translation>Следен непознат збор</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Известувања</translation>
  </message>
  <message>
   <source>Owner of the chosen posts…</source>
   <translation>Одговорно лице за избраните објави…</translation>
  </message>
  <message>
   <source>Part of the campaign before</source>
   <translation>Претходен дел од кампањата</translation>
  </message>
  <message>
   <source>Part the thread here</source>
   <translation>Подели ја низата тука</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Луѓе</translation>
  </message>
  <message>
   <source>Place of the merge before</source>
   <translation>Претходно место од спојувањето</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>Претходен коментар</translation>
  </message>
  <message>
   <source>Previous period</source>
   <translation>Претходен период</translation>
  </message>
  <message>
   <source>Previous post of the day</source>
   <translation>Претходна објава на денот</translation>
  </message>
  <message>
   <source>Print or save as PDF…</source>
   <translation>Отпечати или зачувај како PDF…</translation>
  </message>
  <message>
   <source>Put in a group of hashtags…</source>
   <translation>Вметни група хаштагови…</translation>
  </message>
  <message>
   <source>Put in a handle…</source>
   <translation>Вметни корисничко име…</translation>
  </message>
  <message>
   <source>Read in figures from a file…</source>
   <translation>Преземи бројки од датотека…</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Повтори</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Запиши наратив…</translation>
  </message>
  <message>
   <source>Remind silent countries…</source>
   <translation>Потсети ги земјите без одговор…</translation>
  </message>
  <message>
   <source>Remind those it waits for</source>
   <translation>Потсети ги тие на кои се чека</translation>
  </message>
  <message>
   <source>Repeat, or change the rule of the series…</source>
   <translation>Повтори, или смени го правилото на серијата…</translation>
  </message>
  <message>
   <source>Request changes of what is chosen…</source>
   <translation>Побарај измени на избраното…</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Барања</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Резултати</translation>
  </message>
  <message>
   <source>Save (done by itself)</source>
   <translation>Зачувај (само по себе)</translation>
  </message>
  <message>
   <source>Save the figures as CSV…</source>
   <translation>Зачувај ги бројките како CSV…</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Пребарување</translation>
  </message>
  <message>
   <source>Send the chosen posts for approval</source>
   <translation>Испрати ги избраните објави на одобрување</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Одложено</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Поставки</translation>
  </message>
  <message>
   <source>Settle posts missed under a stop…</source>
   <translation>Среди објави пропуштени за време на запирање…</translation>
  </message>
  <message>
   <source>Settle the comment</source>
   <translation>Заклучи го коментарот</translation>
  </message>
  <message>
   <source>Shift the chosen posts…</source>
   <translation>Помести ги избраните објави…</translation>
  </message>
  <message>
   <source>Show or hide the tray and the day</source>
   <translation>Прикажи или скриј ги фиоката и денот</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Прескокни ја оваа објава од серијата</translation>
  </message>
  <message>
   <source>Split into a thread…</source>
   <translation>Подели во низа…</translation>
  </message>
  <message>
   <source>Start from a template…</source>
   <translation>Почни од шаблон…</translation>
  </message>
  <message>
   <source>Stop fetching</source>
   <translation>Запри го преземањето</translation>
  </message>
  <message>
   <source>Stops of publishing…</source>
   <translation>Запирања на објавувањето…</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Усогласи сега</translation>
  </message>
  <message>
   <source>Tags of the link…</source>
   <translation>Ознаки на врската…</translation>
  </message>
  <message>
   <source>Take the time away (to the tray)</source>
   <translation>Одземи го времето (во фиоката)</translation>
  </message>
  <message>
   <source>The place before</source>
   <translation>Претходното место</translation>
  </message>
  <message>
   <source>Theirs at this place of the merge</source>
   <translation>Нивното на ова место од спојувањето</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Временска линија</translation>
  </message>
  <message>
   <source>Timeline: change the dates of the campaign…</source>
   <translation>Временска линија: смени ги датумите на кампањата…</translation>
  </message>
  <message>
   <source>Timeline: farther</source>
   <translation>Временска линија: подалеку</translation>
  </message>
  <message>
   <source>Timeline: lanes by campaign or by country</source>
   <translation>Временска линија: ленти по кампања или по земја</translation>
  </message>
  <message>
   <source>Timeline: nearer</source>
   <translation>Временска линија: поблиску</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Денес</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Врати</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Користи го споениот текст</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Недела</translation>
  </message>
  <message>
   <source>Withdraw the chosen posts…</source>
   <translation>Повлечи ги избраните објави…</translation>
  </message>
  <message>
   <source>Write the figures of the chosen post…</source>
   <translation>Запиши ги бројките на избраната објава…</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Помагала за пишување</translation>
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
   <translation>Избриши</translation>
  </message>
  <message>
   <source>More for your comment, {0}</source>
   <translation>Повеќе за вашиот коментар, {0}</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Отвори повторно</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Заклучи</translation>
  </message>
  <message>
   <source>Show the words: {0}</source>
   <translation>Прикажи ги зборовите: {0}</translation>
  </message>
  <message>
   <source>These words are not in the text any more.</source>
   <translation>Овие зборови веќе ги нема во текстот.</translation>
  </message>
  <message>
   <source>These words were changed since.</source>
   <translation>Овие зборови оттогаш се изменети.</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>Напиши одново</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>заклучено</translation>
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
   <translation>Прво одете на коментар.</translation>
  </message>
  <message>
   <source>Select words in the text first.</source>
   <translation>Прво изберете зборови во текстот.</translation>
  </message>
  <message>
   <source>The comment is deleted.</source>
   <translation>Коментарот е избришан.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Коментарот е пак отворен.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Коментарот е заклучен.</translation>
  </message>
  <message>
   <source>There are no open comments here.</source>
   <translation>Тука нема отворени коментари.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Вашиот коментар е зачуван.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Вашиот коментар е напишан одново.</translation>
  </message>
 </context>
 <context>
  <name>CommentsPanel</name>
  <message numerus="yes">
   <source>%n open</source>
   <translation>
    <numerusform>%n отворен</numerusform>
    <numerusform>%n отворени</numerusform>
    <numerusform>%n отворени</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settled</source>
   <translation>
    <numerusform>%n заклучен</numerusform>
    <numerusform>%n заклучени</numerusform>
    <numerusform>%n заклучени</numerusform>
   </translation>
  </message>
  <message>
   <source>A comment of its own</source>
   <translation>Самостоен коментар</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Коментирај</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Коментари</translation>
  </message>
  <message>
   <source>Hide what is settled</source>
   <translation>Скриј ги заклучените</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Зачувај</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Остави како што е</translation>
  </message>
  <message>
   <source>On the selected words</source>
   <translation>Кон избраните зборови</translation>
  </message>
  <message>
   <source>On the words “{0}”:</source>
   <translation>Кон зборовите „{0}“:</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Луѓе</translation>
  </message>
  <message>
   <source>Write a comment</source>
   <translation>Напишете коментар</translation>
  </message>
  <message>
   <source>Write a comment, @ names somebody (Ctrl+Enter sends it)</source>
   <translation>Напишете коментар, @ именува некого (Ctrl+Enter испраќа)</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Прво напишете нешто.</translation>
  </message>
  <message>
   <source>You write your comment anew:</source>
   <translation>Го пишувате коментарот одново:</translation>
  </message>
  <message>
   <source>Your answer to {0}:</source>
   <translation>Вашиот одговор, {0}:</translation>
  </message>
  <message>
   <source>an earlier comment</source>
   <translation>поранешен коментар</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>(nothing)</source>
   <translation>(ништо)</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Објава</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Некој</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Вие</translation>
  </message>
  <message>
   <source>no</source>
   <translation>не</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>некој</translation>
  </message>
  <message>
   <source>that of {0}</source>
   <translation>она на {0}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>да</translation>
  </message>
  <message>
   <source>you</source>
   <translation>вие</translation>
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
   <translation>{0}: избришано ({1}), {2}.</translation>
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
   <translation>Судири</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Оди на календарот</translation>
  </message>
  <message>
   <source>It stays deleted; what was written is in the history.</source>
   <translation>Останува избришано; напишаното е во историјата.</translation>
  </message>
  <message>
   <source>No conflicts</source>
   <translation>Нема судири</translation>
  </message>
  <message>
   <source>The merged text stands; both are in the history.</source>
   <translation>Важи споениот текст; двата се во историјата.</translation>
  </message>
  <message>
   <source>The text of {0}</source>
   <translation>Текст: {0}</translation>
  </message>
  <message>
   <source>When two people change the same field without seeing each other's work, both texts come here and somebody decides. Nothing is overwritten.</source>
   <translation>Кога двајца го менуваат истото поле без да ја видат работата еден на друг, двата текста доаѓаат тука и некој одлучува. Ништо не се препишува.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Вашиот текст</translation>
  </message>
  <message>
   <source>{0} stands; the other is in the history.</source>
   <translation>Важи: {0}; другото е во историјата.</translation>
  </message>
 </context>
 <context>
  <name>Contact</name>
  <message numerus="yes">
   <source>A laptop that hears nothing from the server for %n hours publishes nothing: a stop may stand.</source>
   <translation>
    <numerusform>Лаптоп што %n час не слуша ништо од серверот не објавува: можеби важи запирање.</numerusform>
    <numerusform>Лаптоп што %n часа не слуша ништо од серверот не објавува: можеби важи запирање.</numerusform>
    <numerusform>Лаптоп што %n часа не слуша ништо од серверот не објавува: можеби важи запирање.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ContactPart</name>
  <message>
   <source>Hours without contact</source>
   <translation>Часови без контакт</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Постави</translation>
  </message>
  <message>
   <source>The limit without contact is set.</source>
   <translation>Границата без контакт е поставена.</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>Овој број веќе важи.</translation>
  </message>
 </context>
 <context>
  <name>Counter</name>
  <message>
   <source>Length</source>
   <translation>Должина</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Подели во низа</translation>
  </message>
  <message numerus="yes">
   <source>a thread of %n posts</source>
   <translation>
    <numerusform>низа од %n објава</numerusform>
    <numerusform>низа од %n објави</numerusform>
    <numerusform>низа од %n објави</numerusform>
   </translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>не се вклопува</translation>
  </message>
  <message>
   <source>post {0} of {1} is too long by {2}</source>
   <translation>објавата {0} од {1} е предолга за {2}</translation>
  </message>
 </context>
 <context>
  <name>Coverage</name>
  <message numerus="yes">
   <source>%n gaps</source>
   <translation>
    <numerusform>%n празнина</numerusform>
    <numerusform>%n празнини</numerusform>
    <numerusform>%n празнини</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready or published</source>
   <translation>
    <numerusform>%n подготвена или објавена</numerusform>
    <numerusform>%n подготвени или објавени</numerusform>
    <numerusform>%n подготвени или објавени</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n under way</source>
   <translation>
    <numerusform>%n во тек</numerusform>
    <numerusform>%n во тек</numerusform>
    <numerusform>%n во тек</numerusform>
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
   <translation>Се пишува</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Побарани измени</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Одбиено</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>На преглед</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>Се преведува</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Пропуштено</translation>
  </message>
  <message>
   <source>No gaps</source>
   <translation>Без празнини</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Не е одлучено</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Не е придружена</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Не е планирано</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>На барање</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Планирано</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Објавено</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Закажано</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>За пишување</translation>
  </message>
  <message>
   <source>a gap</source>
   <translation>празнина</translation>
  </message>
  <message>
   <source>the lead asks for it</source>
   <translation>водачот го бара тоа</translation>
  </message>
 </context>
 <context>
  <name>CoverageModel</name>
  <message>
   <source>Gaps</source>
   <translation>Празнини</translation>
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
   <translation>Сите кампањи</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>Кампања</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Покриеност</translation>
  </message>
  <message>
   <source>Only this month</source>
   <translation>Само овој месец</translation>
  </message>
 </context>
 <context>
  <name>CoveragePanel</name>
  <message>
   <source>A draft is made for {0}.</source>
   <translation>Направен е нацрт: {0}.</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>По јазик</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>Исчисти ги сите филтри</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земја</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the matrix shows each country's channels.</source>
   <translation>Горе се поставени филтри. Без нив матрицата ги прикажува каналите на секоја земја.</translation>
  </message>
  <message>
   <source>Gaps</source>
   <translation>Празнини</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Јазик</translation>
  </message>
  <message>
   <source>Nothing passes the filters</source>
   <translation>Ништо не ги исполнува филтрите</translation>
  </message>
  <message>
   <source>Nothing to cover yet</source>
   <translation>Сè уште нема што да се покрие</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Зачувај како CSV…</translation>
  </message>
  <message>
   <source>Save the coverage as CSV</source>
   <translation>Зачувај ја покриеноста како CSV</translation>
  </message>
  <message>
   <source>The coverage was saved as {0}</source>
   <translation>Покриеноста е зачувана како {0}</translation>
  </message>
  <message>
   <source>The matrix shows each country's channels, from its accounts, its plans and its posts.</source>
   <translation>Табелата ги прикажува каналите на секоја земја, од нејзините сметки, планови и објави.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Сè уште нема што да се зачува.</translation>
  </message>
  <message>
   <source>{0} is asked.</source>
   <translation>{0}: молбата е испратена.</translation>
  </message>
  <message>
   <source>{0} is not asked any more.</source>
   <translation>{0}: молбата повеќе не важи.</translation>
  </message>
  <message>
   <source>{0} on all channels</source>
   <translation>{0} на сите канали</translation>
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
   <translation>Покриеност по земја и канал</translation>
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
   <translation>денес</translation>
  </message>
 </context>
 <context>
  <name>DayPage</name>
  <message>
   <source>Hours of the day</source>
   <translation>Часови на денот</translation>
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
   <translation>Недела {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>денес</translation>
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
   <translation>Отповикај</translation>
  </message>
  <message>
   <source>Revoke a laptop that was lost: it is signed out at once.</source>
   <translation>Отповикајте изгубен лаптоп: веднаш се одјавува.</translation>
  </message>
  <message>
   <source>Revoke {0}</source>
   <translation>Отповикај {0}</translation>
  </message>
  <message>
   <source>Revoke {0}?</source>
   <translation>Да се отповика {0}?</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>Отповикај…</translation>
  </message>
  <message>
   <source>Signed in nowhere.</source>
   <translation>Никаде не е најавено.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Овој лаптоп</translation>
  </message>
  <message>
   <source>When it next reaches the server its copy is removed. What was not sent there can be saved first.</source>
   <translation>Кога следниот пат ќе стигне до серверот, неговата копија се отстранува. Што не е испратено таму може прво да се зачува.</translation>
  </message>
  <message>
   <source>Where you are signed in</source>
   <translation>Каде сте најавени</translation>
  </message>
  <message>
   <source>seen {0}</source>
   <translation>виден {0}</translation>
  </message>
 </context>
 <context>
  <name>Discussion</name>
  <message>
   <source>The comment is deleted.</source>
   <translation>Коментарот е избришан.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>Коментарот е пак отворен.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Коментарот е заклучен.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>Вашиот коментар е зачуван.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>Вашиот коментар е напишан одново.</translation>
  </message>
 </context>
 <context>
  <name>Drafts</name>
  <message>
   <source>, waiting to send</source>
   <translation>, чека испраќање</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>сè уште без текст</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>без време</translation>
  </message>
  <message>
   <source>waiting to send · {0}</source>
   <translation>чека испраќање · {0}</translation>
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
   <translation>Оди на календарот</translation>
  </message>
  <message>
   <source>My drafts</source>
   <translation>Мои нацрти</translation>
  </message>
  <message>
   <source>No drafts</source>
   <translation>Нема нацрти</translation>
  </message>
  <message>
   <source>Posts that you write stay here until they are sent for approval.</source>
   <translation>Објавите што ги пишувате остануваат тука додека не се испратат на одобрување.</translation>
  </message>
 </context>
 <context>
  <name>Drilling</name>
  <message>
   <source>Begin a drill?</source>
   <translation>Да започне вежба?</translation>
  </message>
  <message>
   <source>Begin the drill</source>
   <translation>Започни ја вежбата</translation>
  </message>
  <message>
   <source>End the drill</source>
   <translation>Заврши ја вежбата</translation>
  </message>
  <message>
   <source>End the drill?</source>
   <translation>Да заврши вежбата?</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>Заврши ја вежбата…</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Продолжи</translation>
  </message>
  <message>
   <source>It opens in a window of its own with copies of what is here. Nothing of it is sent, nothing can be published, and it is removed when it ends.</source>
   <translation>Се отвора во свој прозорец со копии од она што е тука. Ништо од неа не се испраќа, ништо не може да се објави, а на крајот се отстранува.</translation>
  </message>
  <message>
   <source>No drill is going on in this window.</source>
   <translation>Во овој прозорец не тече вежба.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Не сега</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>Ова е веќе вежба.</translation>
  </message>
  <message>
   <source>This is a drill: its data are its own, and nothing of it reaches a channel.</source>
   <translation>Ова е вежба: податоците се само нејзини и ништо од неа не стига до канал.</translation>
  </message>
  <message>
   <source>This window closes. What was done in a drill on this laptop is removed.</source>
   <translation>Овој прозорец се затвора. Она што е направено во вежба на овој компјутер се отстранува.</translation>
  </message>
 </context>
 <context>
  <name>Editor</name>
  <message>
   <source> (not yet counted: waiting to send)</source>
   <translation> (сè уште не се брои: чека испраќање)</translation>
  </message>
  <message>
   <source> — but the signature does not fit: altered or forged</source>
   <translation> — но потписот не одговара: изменето или фалсификувано</translation>
  </message>
  <message>
   <source>, not signed</source>
   <translation>, непотпишано</translation>
  </message>
  <message>
   <source>, on the web page: the server says so, no desk signed it</source>
   <translation>, на веб-страницата: така вели серверот, ниедно биро не потпиша</translation>
  </message>
  <message>
   <source>, signed</source>
   <translation>, потпишано</translation>
  </message>
  <message>
   <source>2  Open {0}</source>
   <translation>2  Отвори {0}</translation>
  </message>
  <message>
   <source>3  https:// link of the public post</source>
   <translation>3  https:// врска на јавната објава</translation>
  </message>
  <message>
   <source>@user@server as @user</source>
   <translation>@user@server како @user</translation>
  </message>
  <message>
   <source>A new post with this text.</source>
   <translation>Нова објава со овој текст.</translation>
  </message>
  <message>
   <source>A word to them (kept as a comment)</source>
   <translation>Збор за нив (се чува како коментар)</translation>
  </message>
  <message>
   <source>A word to them, as a comment</source>
   <translation>Збор за нив, како коментар</translation>
  </message>
  <message numerus="yes">
   <source>All %n images are described.</source>
   <translation>
    <numerusform>Описана е %n слика.</numerusform>
    <numerusform>Описани се сите %n слики.</numerusform>
    <numerusform>Описани се сите %n слики.</numerusform>
   </translation>
  </message>
  <message>
   <source>All may be used until {0}.</source>
   <translation>Сите смеат да се користат до {0}.</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>Одобрено.</translation>
  </message>
  <message>
   <source>Approver · {0}</source>
   <translation>Одобрувач · {0}</translation>
  </message>
  <message>
   <source>Both are kept until somebody decides.</source>
   <translation>Двете се чуваат додека некој не одлучи.</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>Врати назад</translation>
  </message>
  <message>
   <source>Campaign lead · {0}</source>
   <translation>Водач на кампањата · {0}</translation>
  </message>
  <message>
   <source>Change it all the same</source>
   <translation>Сепак измени</translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>Измените се побарани.</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>Колега</translation>
  </message>
  <message>
   <source>Comments on this post are for the people of {0} and the network's coordinator.</source>
   <translation>Коментарите за оваа објава се за луѓето на {0} и за координаторот на мрежата.</translation>
  </message>
  <message>
   <source>Compare and merge…</source>
   <translation>Спореди и спој…</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Копирај го текстот</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Избриши</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Да се избрише оваа објава?</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Предај</translation>
  </message>
  <message>
   <source>Handed over to {0}.</source>
   <translation>Предадено: {0}.</translation>
  </message>
  <message>
   <source>It fits on {0}.</source>
   <translation>Одговара за {0}.</translation>
  </message>
  <message>
   <source>It is a draft again.</source>
   <translation>Пак е нацрт.</translation>
  </message>
  <message>
   <source>It waits for approval.</source>
   <translation>Чека одобрување.</translation>
  </message>
  <message>
   <source>Its text stays in the history, and it can be brought back.</source>
   <translation>Нејзиниот текст останува во историјата и може да се врати.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Задржи ја</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Задржи го моето</translation>
  </message>
  <message>
   <source>Keep that of {0}</source>
   <translation>Задржи: {0}</translation>
  </message>
  <message>
   <source>Kept to your ministry.</source>
   <translation>Само за вашето министерство.</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Врска на јавната објава</translation>
  </message>
  <message>
   <source>Mark as published</source>
   <translation>Означи како објавено</translation>
  </message>
  <message>
   <source>Marked as crisis.</source>
   <translation>Означено како кризно.</translation>
  </message>
  <message>
   <source>Marked as published.</source>
   <translation>Означено како објавено.</translation>
  </message>
  <message>
   <source>Ministry only</source>
   <translation>Само министерството</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Нова објава со овој текст</translation>
  </message>
  <message>
   <source>No hidden signs.</source>
   <translation>Нема скриени знаци.</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Никој друг од оваа земја не е познат тука.</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Сè уште не е зачувано</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Не е зачувано: {0} Напишаното останува тука.</translation>
  </message>
  <message>
   <source>On {0}</source>
   <translation>На {0}</translation>
  </message>
  <message>
   <source>Override the blackout</source>
   <translation>Дозволи исклучок од забраната</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it proves the publication.</source>
   <translation>Залепете ја врската на јавната објава: таа го докажува објавувањето.</translation>
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
   <translation>Објавете го одобрениот текст на {0}, па забележете ја врската на јавната објава.</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>Задржи</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Побарај измени</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Зачувано тука</translation>
  </message>
  <message>
   <source>Saved here {0}</source>
   <translation>Зачувано тука {0}</translation>
  </message>
  <message>
   <source>Say why: the others will read it.</source>
   <translation>Кажете зошто: другите ќе го прочитаат.</translation>
  </message>
  <message>
   <source>Scheduled.</source>
   <translation>Закажано.</translation>
  </message>
  <message>
   <source>Sent for approval.</source>
   <translation>Испратено на одобрување.</translation>
  </message>
  <message>
   <source>Settled; the other text is in the history.</source>
   <translation>Решено; другиот текст е во историјата.</translation>
  </message>
  <message>
   <source>Shared with the network.</source>
   <translation>Споделено со мрежата.</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Некој</translation>
  </message>
  <message>
   <source>Struck out: only theirs. Underlined: only yours.</source>
   <translation>Прецртано: само нивно. Подвлечено: само ваше.</translation>
  </message>
  <message>
   <source>Take that of {0}</source>
   <translation>Земи: {0}</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Земи го нивното</translation>
  </message>
  <message>
   <source>Taken off the schedule.</source>
   <translation>Тргнато од распоредот.</translation>
  </message>
  <message>
   <source>The blackout holds again.</source>
   <translation>Забраната важи повторно.</translation>
  </message>
  <message>
   <source>The blackout is overridden.</source>
   <translation>Исклучокот од забраната е дозволен.</translation>
  </message>
  <message>
   <source>The content as it is now is approved.</source>
   <translation>Содржината е одобрена онаква каква што е.</translation>
  </message>
  <message>
   <source>The crisis mark is gone.</source>
   <translation>Ознаката за криза е тргната.</translation>
  </message>
  <message>
   <source>The hold is released.</source>
   <translation>Задржувањето е укинато.</translation>
  </message>
  <message>
   <source>The image is described.</source>
   <translation>Сликата е описана.</translation>
  </message>
  <message>
   <source>The post is back.</source>
   <translation>Објавата е вратена.</translation>
  </message>
  <message>
   <source>The post is deleted.</source>
   <translation>Објавата е избришана.</translation>
  </message>
  <message>
   <source>The post is on hold.</source>
   <translation>Објавата е задржана.</translation>
  </message>
  <message>
   <source>The post is withdrawn.</source>
   <translation>Објавата е повлечена.</translation>
  </message>
  <message>
   <source>Their text stands; yours is in the history.</source>
   <translation>Важи нивниот текст; вашиот е во историјата.</translation>
  </message>
  <message>
   <source>This post belongs to {0}: its people write it, you may read it.</source>
   <translation>Оваа објава припаѓа на: {0}; ја пишуваат тамошните луѓе, вие може да ја читате.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Оваа објава е јавна; нејзината содржина не може да се измени.</translation>
  </message>
  <message>
   <source>This post is {0}. Changing its content or its time voids the approval.</source>
   <translation>Состојба на оваа објава: {0}. Измена на содржината или времето го поништува одобрувањето.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Обиди се повторно</translation>
  </message>
  <message>
   <source>Two versions of the {0} are open: that of {1} stands, that of {2} is kept beside it.</source>
   <translation>Полето „{0}“ има две отворени верзии: важи {1}, покрај неа се чува {2}.</translation>
  </message>
  <message>
   <source>What should change? The writers will read it.</source>
   <translation>Што треба да се измени? Авторите ќе го прочитаат.</translation>
  </message>
  <message>
   <source>Who goes on with this post?</source>
   <translation>Кој продолжува со оваа објава?</translation>
  </message>
  <message>
   <source>Why does this go out all the same? The reason is kept in the post.</source>
   <translation>Зошто ова сепак излегува? Причината останува во објавата.</translation>
  </message>
  <message>
   <source>Why is this post taken out of the campaign? Its text stays readable.</source>
   <translation>Зошто оваа објава се вади од кампањата? Текстот останува читлив.</translation>
  </message>
  <message>
   <source>Why must nothing of this post go out for now?</source>
   <translation>Зошто засега ништо од оваа објава не смее да излезе?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Повлечи</translation>
  </message>
  <message>
   <source>Withdraw the post</source>
   <translation>Повлечи ја објавата</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Се пишува…</translation>
  </message>
  <message>
   <source>You wrote part of this text, so you cannot approve it.</source>
   <translation>Напишавте дел од овој текст, па не можете да го одобрите.</translation>
  </message>
  <message>
   <source>Your text stands; theirs is in the history.</source>
   <translation>Важи вашиот текст; нивниот е во историјата.</translation>
  </message>
  <message>
   <source>Yours is not over theirs: both will be kept.</source>
   <translation>Вашето не е врз нивното: двете се чуваат.</translation>
  </message>
  <message>
   <source>a colleague</source>
   <translation>колега</translation>
  </message>
  <message>
   <source>a person unknown here</source>
   <translation>лице непознато тука</translation>
  </message>
  <message>
   <source>all of {0}</source>
   <translation>сите: {0}</translation>
  </message>
  <message>
   <source>an emoji as its bytes</source>
   <translation>емоџи според бајтите</translation>
  </message>
  <message>
   <source>any of {0}</source>
   <translation>кој било: {0}</translation>
  </message>
  <message>
   <source>approved by</source>
   <translation>одобрил/а</translation>
  </message>
  <message>
   <source>changes requested by</source>
   <translation>измени бара</translation>
  </message>
  <message>
   <source>emoji as 2</source>
   <translation>емоџи како 2</translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>не се вклопува</translation>
  </message>
  <message>
   <source>lapsed: {0}, {1} ({2}). Send it for approval again.</source>
   <translation>истечено: {0}, {1} ({2}). Испратете повторно на одобрување.</translation>
  </message>
  <message>
   <source>links as {0}</source>
   <translation>врски како {0}</translation>
  </message>
  <message>
   <source>most emoji as 2</source>
   <translation>повеќето емоџи како 2</translation>
  </message>
  <message>
   <source>no limit is known</source>
   <translation>границата не е позната</translation>
  </message>
  <message>
   <source>nobody can decide here: everyone with this role wrote part of it, or nobody holds the role</source>
   <translation>тука никој не може да одлучи: сите со оваа улога пишувале дел, или никој ја нема</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>сè уште не е прашано</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>некој</translation>
  </message>
  <message>
   <source>the channel</source>
   <translation>каналот</translation>
  </message>
  <message>
   <source>this channel</source>
   <translation>овој канал</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>денес {0}</translation>
  </message>
  <message>
   <source>too long by {0}</source>
   <translation>предолго за {0}</translation>
  </message>
  <message>
   <source>waits for a decision</source>
   <translation>чека одлука</translation>
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation>вчера {0}</translation>
  </message>
  <message>
   <source>{0} asks for changes, {1}: {2}</source>
   <translation>{0} бара измени, {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed the {1} while you were writing.</source>
   <translation>{0} го измени полето „{1}“ додека пишувавте.</translation>
  </message>
  <message>
   <source>{0} counts bytes: most letters of Cyrillic are 2, of Georgian 3</source>
   <translation>{0} брои бајти: повеќето кирилични букви се 2, грузиските 3</translation>
  </message>
  <message>
   <source>{0} counts {1}</source>
   <translation>{0} брои {1}</translation>
  </message>
  <message>
   <source>{0} deleted this post, {1}. What you write is kept beside it until somebody decides.</source>
   <translation>{0} ја избриша оваа објава, {1}. Што пишувате се чува покрај неа додека некој не одлучи.</translation>
  </message>
  <message>
   <source>{0} has no page that can be opened with the text: paste it there.</source>
   <translation>{0} нема страница што се отвора со текстот: залепете го таму.</translation>
  </message>
  <message>
   <source>{0} on behalf of {1}</source>
   <translation>{0} во име на {1}</translation>
  </message>
  <message>
   <source>{0} takes at most {1} bytes too</source>
   <translation>{0} прима и најмногу {1} бајти</translation>
  </message>
  <message>
   <source>{0} withdrew this post: {1}</source>
   <translation>{0} ја повлече оваа објава: {1}</translation>
  </message>
  <message>
   <source>{0} wrote the same {1} while you were writing.</source>
   <translation>{0} го пишуваше истото поле „{1}“ додека пишувавте.</translation>
  </message>
  <message>
   <source>{0} {1} ({2} UTC)</source>
   <translation>{0} {1} ({2} UTC)</translation>
  </message>
  <message>
   <source>{0} · sent</source>
   <translation>{0} · испратено</translation>
  </message>
  <message>
   <source>{0} · waiting to send</source>
   <translation>{0} · чека испраќање</translation>
  </message>
 </context>
 <context>
  <name>EditorView</name>
  <message>
   <source>Copy the text where you need it.</source>
   <translation>Копирајте го текстот каде што ви треба.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Оди на календарот</translation>
  </message>
  <message>
   <source>It was taken out of your sight, or never came here.</source>
   <translation>Веќе не ви е видлива, или никогаш не стигнала.</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>Ништо не е отворено</translation>
  </message>
  <message>
   <source>Open a post from the calendar or your drafts, and write here.</source>
   <translation>Отворете објава од календарот или нацртите и пишувајте тука.</translation>
  </message>
  <message>
   <source>This post is not on this laptop</source>
   <translation>Оваа објава не е на овој лаптоп</translation>
  </message>
  <message>
   <source>This post is not on this laptop any more: it was taken out of your sight.</source>
   <translation>Оваа објава веќе не е на овој лаптоп: не ви е видлива.</translation>
  </message>
  <message>
   <source>Your text · {0}</source>
   <translation>Вашиот текст · {0}</translation>
  </message>
 </context>
 <context>
  <name>EmbargoPanel</name>
  <message>
   <source>Keep the embargo</source>
   <translation>Задржи го ембаргото</translation>
  </message>
  <message>
   <source>Lift the embargo</source>
   <translation>Укини го ембаргото</translation>
  </message>
  <message>
   <source>Make it longer…</source>
   <translation>Продолжи…</translation>
  </message>
  <message>
   <source>Propose to lift it…</source>
   <translation>Предложи укинување…</translation>
  </message>
  <message>
   <source>Set an embargo…</source>
   <translation>Постави ембарго…</translation>
  </message>
  <message>
   <source>Stop publishing…</source>
   <translation>Запри го објавувањето…</translation>
  </message>
  <message>
   <source>Under embargo until {0}: nothing goes out, and who was not invited sees nothing of it.</source>
   <translation>Под ембарго до {0}: ништо не излегува, а кој не е поканет не гледа ништо.</translation>
  </message>
  <message>
   <source>{0} proposes to lift it: {1}</source>
   <translation>{0} предлага укинување: {1}</translation>
  </message>
 </context>
 <context>
  <name>EventForm</name>
  <message>
   <source>Add the event</source>
   <translation>Додај го настанот</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Настанот не може да заврши пред да почне.</translation>
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
   <translation>Земја</translation>
  </message>
  <message>
   <source>Delete the event</source>
   <translation>Избриши го настанот</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Настан</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Само за нашето министерство, додека не ја споделам</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Од</translation>
  </message>
  <message>
   <source>New event</source>
   <translation>Нов настан</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Нема</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Забелешка</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Зачувај</translation>
  </message>
  <message>
   <source>Say what the event is.</source>
   <translation>Кажете каков е настанот.</translation>
  </message>
  <message>
   <source>The country of an event stays as it was made.</source>
   <translation>Земјата на настанот останува како што е внесена.</translation>
  </message>
  <message>
   <source>The event was added</source>
   <translation>Настанот е додаден</translation>
  </message>
  <message>
   <source>The event was changed</source>
   <translation>Настанот е изменет</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Настанот е избришан</translation>
  </message>
  <message>
   <source>The whole day</source>
   <translation>Цел ден</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Времиња во {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>До</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Што</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Каде</translation>
  </message>
  <message>
   <source>You hold no role that writes events. Ask your administrator.</source>
   <translation>Немате улога за пишување настани. Прашајте го администраторот.</translation>
  </message>
 </context>
 <context>
  <name>Eventing</name>
  <message>
   <source>Delete the event {0}</source>
   <translation>Избриши го настанот {0}</translation>
  </message>
  <message>
   <source>Move the event {0} to…</source>
   <translation>Премести го настанот {0} на…</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Преместено на {0}</translation>
  </message>
  <message>
   <source>New event on {0}</source>
   <translation>Нов настан на {0}</translation>
  </message>
  <message>
   <source>Open the event {0}</source>
   <translation>Отвори го настанот {0}</translation>
  </message>
  <message>
   <source>The event is from {0} to {1}</source>
   <translation>Настанот е од {0} до {1}</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>Настанот е избришан</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Ова веќе не е на овој лаптоп.</translation>
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
   <translation>Земја</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Јазик</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Нема</translation>
  </message>
  <message>
   <source>Not on this laptop</source>
   <translation>Не е на овој лаптоп</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Одговорно лице</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Фаза</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Без кампања</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message numerus="yes">
   <source>%n countries</source>
   <translation>
    <numerusform>%n земја</numerusform>
    <numerusform>%n земји</numerusform>
    <numerusform>%n земји</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet. Sign in, or start without a server.</source>
   <translation>На овој лаптоп сè уште никој не работи. Најавете се или почнете без сервер.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Овој профил може само да се чита; ништо не може да се измени.</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Немате улога за пишување објави. Прашајте го администраторот.</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>A report with what was typed is kept in {0}.</source>
   <translation>Извештај со напишаното се чува во {0}.</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Копирај го извештајот</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Продолжи</translation>
  </message>
  <message>
   <source>Go on working; send the report to whoever looks after it.</source>
   <translation>Работете натаму; испратете го извештајот на тој што се грижи за програмата.</translation>
  </message>
  <message>
   <source>The program made a mistake. Your work up to here is saved.</source>
   <translation>Програмата направи грешка. Вашата работа дотука е зачувана.</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Empty the field</source>
   <translation>Испразни го полето</translation>
  </message>
 </context>
 <context>
  <name>FieldsForm</name>
  <message>
   <source>&amp;Account</source>
   <translation>&amp;Сметка</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Сметка</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хаштагови</translation>
  </message>
  <message>
   <source>L&amp;anguage</source>
   <translation>&amp;Јазик</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Јазик</translation>
  </message>
  <message>
   <source>No account chosen</source>
   <translation>Не е избрана сметка</translation>
  </message>
  <message>
   <source>No account of this country</source>
   <translation>Нема сметка на оваа земја</translation>
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
   <translation>Избриши го отчитувањето</translation>
  </message>
  <message>
   <source>Figures of a post</source>
   <translation>Бројки на објава</translation>
  </message>
  <message>
   <source>Leave empty what the channel does not tell.</source>
   <translation>Оставете го празно она што каналот не го кажува.</translation>
  </message>
  <message>
   <source>New reading</source>
   <translation>Ново отчитување</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Отчитано</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Отчитување</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Зачувај</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Извор</translation>
  </message>
  <message>
   <source>The figures are kept.</source>
   <translation>Бројките се зачувани.</translation>
  </message>
  <message>
   <source>The reading was deleted.</source>
   <translation>Отчитувањето е избришано.</translation>
  </message>
  <message>
   <source>There is a reading of that day already: choose it above.</source>
   <translation>Веќе постои отчитување од тој ден: изберете го горе.</translation>
  </message>
  <message>
   <source>Where the figures come from</source>
   <translation>Од каде се бројките</translation>
  </message>
 </context>
 <context>
  <name>FilterChip</name>
  <message>
   <source>This filter is on.</source>
   <translation>Овој филтер е вклучен.</translation>
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <source>Clear all</source>
   <translation>Исчисти ги сите</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Филтри</translation>
  </message>
  <message>
   <source>No post passes these filters</source>
   <translation>Ниту една објава не ги исполнува овие филтри</translation>
  </message>
  <message>
   <source>Waits for me</source>
   <translation>Ме чека мене</translation>
  </message>
 </context>
 <context>
  <name>FirstRunView</name>
  <message>
   <source>Begin without a server</source>
   <translation>Почни без сервер</translation>
  </message>
  <message>
   <source>Choose the country you work for.</source>
   <translation>Изберете ја земјата за која работите.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земја</translation>
  </message>
  <message>
   <source>Everything works on this laptop alone. Join a server later: your work then goes along.</source>
   <translation>Сè работи само на овој лаптоп. Придружете се на сервер подоцна: работата оди со вас.</translation>
  </message>
  <message>
   <source>Give your name, so that others know whose work it is.</source>
   <translation>Внесете го вашето име, за другите да знаат чија е работата.</translation>
  </message>
  <message>
   <source>Join your network</source>
   <translation>Придружете се на вашата мрежа</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Јазик</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Јазик на прозорецот</translation>
  </message>
  <message>
   <source>Or begin alone</source>
   <translation>Или почнете сами</translation>
  </message>
  <message>
   <source>Plan, draft and approve joint campaigns, with or without a network.</source>
   <translation>Планирајте, пишувајте и одобрувајте заеднички кампањи, со мрежа или без неа.</translation>
  </message>
  <message>
   <source>Put the sample campaign on the desk, to try everything</source>
   <translation>Стави ја пробната кампања на масата, за да испробате сè</translation>
  </message>
  <message>
   <source>The desk is being made ready.</source>
   <translation>Масата се подготвува.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Масата сè уште не е отворена.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Вашето име</translation>
  </message>
  <message>
   <source>{0} records of the sample campaign are on the desk.</source>
   <translation>На масата има {0} записи од пробната кампања.</translation>
  </message>
 </context>
 <context>
  <name>GatesPanel</name>
  <message>
   <source>Before it can go out</source>
   <translation>Пред да може да излезе</translation>
  </message>
  <message numerus="yes">
   <source>Before it can go out · %n to fix</source>
   <translation>
    <numerusform>Пред да може да излезе · %n поправка</numerusform>
    <numerusform>Пред да може да излезе · %n поправки</numerusform>
    <numerusform>Пред да може да излезе · %n поправки</numerusform>
   </translation>
  </message>
  <message>
   <source>Before it can go out · all in order</source>
   <translation>Пред да може да излезе · сè е во ред</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>Поправи</translation>
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
   <translation>Датум како ден, месец, година</translation>
  </message>
  <message>
   <source>Day, month, year, for example 24.12.2026</source>
   <translation>Ден, месец, година, на пример 24.12.2026</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Оди</translation>
  </message>
  <message>
   <source>Go to date</source>
   <translation>Оди на датум</translation>
  </message>
  <message>
   <source>This is not a day. Write it as 24.12.2026.</source>
   <translation>Ова не е ден. Напишете го како 24.12.2026.</translation>
  </message>
 </context>
 <context>
  <name>GroupForm</name>
  <message>
   <source>Hashtags</source>
   <translation>Хаштагови</translation>
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
   <translation>Во овие денови наместо вас одлучува колега. Кај секоја одлука пишува во чие име е донесена.</translation>
  </message>
  <message>
   <source>Approving for {0}</source>
   <translation>Одобрување за {0}</translation>
  </message>
  <message>
   <source>Deciding as lead for {0}</source>
   <translation>Одлука како водач за {0}</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Прв ден</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Предај</translation>
  </message>
  <message>
   <source>Hand over my decisions</source>
   <translation>Предај ги моите одлуки</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последен ден</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>Никој друг од оваа земја не е познат тука.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Земи назад</translation>
  </message>
  <message>
   <source>Taken back; what was decided meanwhile stays decided.</source>
   <translation>Земено назад; што е одлучено во меѓувреме, останува одлучено.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Последниот ден е пред првиот.</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>Кому</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Што</translation>
  </message>
  <message>
   <source>Why (others see it)</source>
   <translation>Зошто (другите гледаат)</translation>
  </message>
  <message>
   <source>You hold no role whose decisions can be handed over.</source>
   <translation>Немате улога чии одлуки може да се предадат.</translation>
  </message>
  <message>
   <source>{0} decides for you on these days.</source>
   <translation>{0} одлучува наместо вас во овие денови.</translation>
  </message>
  <message>
   <source>{0} decides for {1}, {2} to {3}</source>
   <translation>{0} одлучува за {1}, {2} до {3}</translation>
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
   <translation>Забелешка</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>No account chosen</source>
   <translation>Не е избрана сметка</translation>
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
   <translation>Повеќе</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>The desk on which a network of foreign ministries plans, drafts, approves and publishes joint campaigns.</source>
   <translation>Масата на која мрежа министерства за надворешни работи планира, пишува, одобрува и објавува заеднички кампањи.</translation>
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
   <translation>A во списокот</translation>
  </message>
  <message>
   <source>A post of that day</source>
   <translation>Објава за тој ден</translation>
  </message>
  <message>
   <source>Another day</source>
   <translation>Друг ден</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>Одобри го избраното</translation>
  </message>
  <message>
   <source>Arrow keys</source>
   <translation>Стрелки</translation>
  </message>
  <message>
   <source>Choose a further post, or all up to one</source>
   <translation>Избира уште една објава, или сите до неа</translation>
  </message>
  <message>
   <source>Choose also the next post of the day</source>
   <translation>Ја избира и следната објава на денот</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>Избери повеќе</translation>
  </message>
  <message>
   <source>Choose the posts of several days</source>
   <translation>Ги избира објавите од повеќе денови</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Затвори</translation>
  </message>
  <message>
   <source>Ctrl or Shift with a click</source>
   <translation>Ctrl или Shift со кликнување</translation>
  </message>
  <message>
   <source>Ctrl+Space</source>
   <translation>Ctrl+Space</translation>
  </message>
  <message>
   <source>Drag it, Alt and arrows, or Ctrl+M; Esc puts it back</source>
   <translation>Повлечете ја, Alt и стрелки, или Ctrl+M; Esc ја враќа</translation>
  </message>
  <message>
   <source>Drag its lower edge</source>
   <translation>Повлечете го долниот раб</translation>
  </message>
  <message>
   <source>Enter, or a click on the hour</source>
   <translation>Enter или кликнување на часот</translation>
  </message>
  <message>
   <source>Enter, or a click where the day is empty</source>
   <translation>Enter или кликнување каде што денот е празен</translation>
  </message>
  <message>
   <source>Enter, or a double click</source>
   <translation>Enter или двоен клик</translation>
  </message>
  <message>
   <source>Hold the post at the left or right edge</source>
   <translation>Држете ја објавата кај левиот или десниот раб</translation>
  </message>
  <message>
   <source>In the approvals</source>
   <translation>Во одобрувањата</translation>
  </message>
  <message>
   <source>In the month</source>
   <translation>Во месецот</translation>
  </message>
  <message>
   <source>In the week and the day: a post of that time</source>
   <translation>Во неделата и денот: објава за тоа време</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>Тастатура и глувче</translation>
  </message>
  <message>
   <source>Make an event longer or shorter</source>
   <translation>Продолжи или скрати настан</translation>
  </message>
  <message>
   <source>Menu key, or the right button</source>
   <translation>Копче за мени или десно копче</translation>
  </message>
  <message>
   <source>Menu of the day or the post</source>
   <translation>Мени на денот или објавата</translation>
  </message>
  <message>
   <source>Move a post</source>
   <translation>Преместување објава</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>Следна објава на денот</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Отвори ја објавата</translation>
  </message>
  <message>
   <source>Open the post in the editor</source>
   <translation>Отвора објава во уредувачот</translation>
  </message>
  <message>
   <source>R in the list</source>
   <translation>R во списокот</translation>
  </message>
  <message>
   <source>Request changes of what is chosen</source>
   <translation>Побарај измени во избраното</translation>
  </message>
  <message>
   <source>Shift and arrows, or Ctrl and Space</source>
   <translation>Shift и стрелки, или Ctrl и Space</translation>
  </message>
  <message>
   <source>Shift with the arrow keys</source>
   <translation>Shift со стрелките</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Празно место</translation>
  </message>
  <message>
   <source>Turn the page while dragging</source>
   <translation>Прелистување при влечење</translation>
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
   <translation>Поранешниот текст е вратен.</translation>
  </message>
  <message>
   <source>The earlier text is back; the approval has lapsed.</source>
   <translation>Поранешниот текст е вратен; одобрувањето истече.</translation>
  </message>
  <message>
   <source>lost a conflict, kept</source>
   <translation>изгубило во судир, зачувано</translation>
  </message>
  <message>
   <source>set aside</source>
   <translation>одложено</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>некој</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>чека испраќање</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>Bringing a text back voids the approval.</source>
   <translation>Враќањето текст го поништува одобрувањето.</translation>
  </message>
  <message>
   <source>Choose one revision, or two to compare them.</source>
   <translation>Изберете една верзија, или две за споредба.</translation>
  </message>
  <message>
   <source>Choose one revision.</source>
   <translation>Изберете една верзија.</translation>
  </message>
  <message>
   <source>Choose two with Ctrl to compare them.</source>
   <translation>Изберете две со Ctrl за да ги споредите.</translation>
  </message>
  <message>
   <source>From revision {0} to {1}: {2}</source>
   <translation>Од верзија {0} до {1}: {2}</translation>
  </message>
  <message>
   <source>History · {0}</source>
   <translation>Историја · {0}</translation>
  </message>
  <message>
   <source>Restore this text</source>
   <translation>Врати го овој текст</translation>
  </message>
  <message>
   <source>Revisions, newest first</source>
   <translation>Верзии, најновите прво</translation>
  </message>
  <message>
   <source>The first text.</source>
   <translation>Првиот текст.</translation>
  </message>
  <message>
   <source>The revision, with what changed in it</source>
   <translation>Верзијата, со она што е изменето во неа</translation>
  </message>
  <message>
   <source>This is the text as it is now.</source>
   <translation>Ова е текстот каков што е сега.</translation>
  </message>
 </context>
 <context>
  <name>Holidays</name>
  <message>
   <source>All Saints' Day</source>
   <translation>Сите светци</translation>
  </message>
  <message>
   <source>All Souls' Day</source>
   <translation>Задушница</translation>
  </message>
  <message>
   <source>Alphabet Day</source>
   <translation>Ден на азбуката</translation>
  </message>
  <message>
   <source>Armistice Day</source>
   <translation>Ден на примирјето</translation>
  </message>
  <message>
   <source>Assumption Day</source>
   <translation>Вознесение на Дева Марија</translation>
  </message>
  <message>
   <source>Catholic Christmas Day</source>
   <translation>Католички Божиќ</translation>
  </message>
  <message>
   <source>Catholic Easter</source>
   <translation>Католички Велигден</translation>
  </message>
  <message>
   <source>Catholic Easter Monday</source>
   <translation>Католички велигденски понеделник</translation>
  </message>
  <message>
   <source>Catholic Easter Sunday</source>
   <translation>Католичка велигденска недела</translation>
  </message>
  <message>
   <source>Children's Day</source>
   <translation>Ден на децата</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>Божиќ</translation>
  </message>
  <message>
   <source>Christmas Day (by new style)</source>
   <translation>Божиќ (по нов стил)</translation>
  </message>
  <message>
   <source>Christmas Day (by old style)</source>
   <translation>Божиќ (по стар стил)</translation>
  </message>
  <message>
   <source>Christmas Eve</source>
   <translation>Бадник</translation>
  </message>
  <message>
   <source>Constitution Day</source>
   <translation>Ден на уставот</translation>
  </message>
  <message>
   <source>Day of Dew and Saint John</source>
   <translation>Ден на росата и на Свети Јован</translation>
  </message>
  <message>
   <source>Day of Family Sanctity and Respect for Parents</source>
   <translation>Ден на светоста на семејството и на почитта кон родителите</translation>
  </message>
  <message>
   <source>Day of Our Lady of the Seven Sorrows</source>
   <translation>Ден на Богородица на седумте жалости</translation>
  </message>
  <message>
   <source>Day of Rejoicing</source>
   <translation>Радоница</translation>
  </message>
  <message>
   <source>Day of Remembrance and Victory over Nazism in World War II 1939-1945</source>
   <translation>Ден на сеќавањето и на победата над нацизмот во Втората светска војна 1939–1945</translation>
  </message>
  <message>
   <source>Day of Remembrance for the Dead</source>
   <translation>Ден на сеќавањето на мртвите</translation>
  </message>
  <message>
   <source>Day of Restoration of Independence of Lithuania</source>
   <translation>Ден на обновата на независноста на Литванија</translation>
  </message>
  <message>
   <source>Day of Restoration of the State of Lithuania</source>
   <translation>Ден на обновата на литванската држава</translation>
  </message>
  <message>
   <source>Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture</source>
   <translation>Ден на словенската писменост, на бугарската просвета и култура</translation>
  </message>
  <message>
   <source>Day of Uprising Against Occupation</source>
   <translation>Ден на востанието против окупаторот</translation>
  </message>
  <message>
   <source>Day of Victory over Fascism</source>
   <translation>Ден на победата над фашизмот</translation>
  </message>
  <message>
   <source>Day of defenders of Ukraine</source>
   <translation>Ден на бранителите на Украина</translation>
  </message>
  <message>
   <source>Day of the Constitution of Ukraine</source>
   <translation>Ден на уставот на Украина</translation>
  </message>
  <message>
   <source>Day of the Establishment of the Slovak Republic</source>
   <translation>Ден на основањето на Словачката Република</translation>
  </message>
  <message>
   <source>Dormition of the Mother of God</source>
   <translation>Успение на Пресвета Богородица</translation>
  </message>
  <message>
   <source>Easter</source>
   <translation>Велигден</translation>
  </message>
  <message>
   <source>Easter Monday</source>
   <translation>Велигденски понеделник</translation>
  </message>
  <message>
   <source>Easter Sunday</source>
   <translation>Велигденска недела</translation>
  </message>
  <message>
   <source>Easter Sunday (Pascha)</source>
   <translation>Велигденска недела (Пасха)</translation>
  </message>
  <message>
   <source>Eid al-Adha</source>
   <translation>Курбан-бајрам</translation>
  </message>
  <message>
   <source>Eid al-Fitr</source>
   <translation>Рамазан-бајрам</translation>
  </message>
  <message>
   <source>Election Day</source>
   <translation>Ден на изборите</translation>
  </message>
  <message>
   <source>Epiphany</source>
   <translation>Богојавление</translation>
  </message>
  <message>
   <source>Epiphany (Three Kings' Day and Orthodox Christmas)</source>
   <translation>Богојавление (Свети Тројца Кралеви и православен Божиќ)</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>Ден на Европа</translation>
  </message>
  <message>
   <source>Father's Day</source>
   <translation>Ден на таткото</translation>
  </message>
  <message>
   <source>Flag and Independence Day</source>
   <translation>Ден на знамето и независноста</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>Велики Петок</translation>
  </message>
  <message>
   <source>Holiday of Svetitskhovloba, Robe of Jesus</source>
   <translation>Светицховлоба, празник на Исусовата риза</translation>
  </message>
  <message>
   <source>Holy Saturday</source>
   <translation>Велика Сабота</translation>
  </message>
  <message>
   <source>Independence Day</source>
   <translation>Ден на независноста</translation>
  </message>
  <message>
   <source>Independence Restoration Day</source>
   <translation>Ден на обновата на независноста</translation>
  </message>
  <message>
   <source>Independence and Unity Day</source>
   <translation>Ден на самостојноста и единството</translation>
  </message>
  <message>
   <source>Independent Czech State Restoration Day</source>
   <translation>Ден на обновата на самостојната чешка држава</translation>
  </message>
  <message>
   <source>Independent Czechoslovak State Day</source>
   <translation>Ден на самостојната чехословачка држава</translation>
  </message>
  <message>
   <source>International Children's Day</source>
   <translation>Меѓународен ден на децата</translation>
  </message>
  <message>
   <source>International Labor Day</source>
   <translation>Меѓународен ден на трудот</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Меѓународен ден на жената</translation>
  </message>
  <message>
   <source>International Workers' Day</source>
   <translation>Меѓународен ден на работниците</translation>
  </message>
  <message>
   <source>International Workers' Solidarity Day</source>
   <translation>Меѓународен ден на солидарноста на работниците</translation>
  </message>
  <message>
   <source>Jan Hus Day</source>
   <translation>Ден на Јан Хус</translation>
  </message>
  <message>
   <source>Labor Day</source>
   <translation>Ден на трудот</translation>
  </message>
  <message>
   <source>Labor Day and International Workers' Solidarity Day</source>
   <translation>Ден на трудот и на меѓународната солидарност на работниците</translation>
  </message>
  <message>
   <source>Liberation Day</source>
   <translation>Ден на ослободувањето</translation>
  </message>
  <message>
   <source>Macedonian Revolutionary Struggle Day</source>
   <translation>Ден на македонската револуционерна борба</translation>
  </message>
  <message>
   <source>May Day</source>
   <translation>Први мај</translation>
  </message>
  <message>
   <source>Midsummer Day</source>
   <translation>Ивањден</translation>
  </message>
  <message>
   <source>Mother Teresa Canonization Day</source>
   <translation>Ден на канонизацијата на Мајка Тереза</translation>
  </message>
  <message>
   <source>Mother's Day</source>
   <translation>Ден на мајката</translation>
  </message>
  <message>
   <source>National Day</source>
   <translation>Национален празник</translation>
  </message>
  <message>
   <source>National Language Day</source>
   <translation>Ден на националниот јазик</translation>
  </message>
  <message>
   <source>National Unity Day</source>
   <translation>Ден на националното единство</translation>
  </message>
  <message>
   <source>National Uprising Day</source>
   <translation>Ден на народното востание</translation>
  </message>
  <message>
   <source>National Youth Day</source>
   <translation>Национален ден на младите</translation>
  </message>
  <message>
   <source>New Year's Day</source>
   <translation>Нова година</translation>
  </message>
  <message>
   <source>Njegos Day</source>
   <translation>Ден на Његош</translation>
  </message>
  <message>
   <source>Non-working day</source>
   <translation>Неработен ден</translation>
  </message>
  <message>
   <source>Nowruz Day</source>
   <translation>Невруз</translation>
  </message>
  <message>
   <source>Orthodox Christmas Day</source>
   <translation>Православен Божиќ</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Православен Велигден</translation>
  </message>
  <message>
   <source>Orthodox Easter Sunday</source>
   <translation>Православна велигденска недела</translation>
  </message>
  <message>
   <source>Orthodox Good Friday</source>
   <translation>Православен Велики Петок</translation>
  </message>
  <message>
   <source>Pentecost</source>
   <translation>Духовден</translation>
  </message>
  <message>
   <source>Prešeren's Day, the Slovenian Cultural Holiday</source>
   <translation>Прешернов ден, словенечки празник на културата</translation>
  </message>
  <message>
   <source>Public Holiday</source>
   <translation>Државен празник</translation>
  </message>
  <message>
   <source>Reformation Day</source>
   <translation>Ден на реформацијата</translation>
  </message>
  <message>
   <source>Republic Day</source>
   <translation>Ден на републиката</translation>
  </message>
  <message>
   <source>Republic of Moldova Independence Day</source>
   <translation>Ден на независноста на Република Молдавија</translation>
  </message>
  <message>
   <source>Saint Andrew's Day</source>
   <translation>Ден на Свети Андреј</translation>
  </message>
  <message>
   <source>Saint Clement of Ohrid Day</source>
   <translation>Ден на Свети Климент Охридски</translation>
  </message>
  <message>
   <source>Saint George's Day</source>
   <translation>Ѓурѓовден</translation>
  </message>
  <message>
   <source>Saint George's Day, Day of the Bulgarian Army</source>
   <translation>Ѓурѓовден, ден на бугарската армија</translation>
  </message>
  <message>
   <source>Saint John the Baptist</source>
   <translation>Свети Јован Крстител</translation>
  </message>
  <message>
   <source>Saints Cyril and Methodius Day</source>
   <translation>Ден на Светите Кирил и Методиј</translation>
  </message>
  <message>
   <source>Second Day of Christmas</source>
   <translation>Втор ден на Божиќ</translation>
  </message>
  <message>
   <source>Slovak National Uprising Anniversary</source>
   <translation>Годишнина од Словачкото народно востание</translation>
  </message>
  <message>
   <source>Statehood Day</source>
   <translation>Ден на државноста</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day</source>
   <translation>Ден на борбата за слобода и демократија</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day and International Students' Day</source>
   <translation>Ден на борбата за слобода и демократија и меѓународен ден на студентите</translation>
  </message>
  <message>
   <source>Summer Day</source>
   <translation>Ден на летото</translation>
  </message>
  <message>
   <source>Ukrainian Statehood Day</source>
   <translation>Ден на украинската државност</translation>
  </message>
  <message>
   <source>Unification Day</source>
   <translation>Ден на обединувањето</translation>
  </message>
  <message>
   <source>Unification of the Romanian Principalities Day</source>
   <translation>Ден на обединувањето на романските кнежевства</translation>
  </message>
  <message>
   <source>Victory Day</source>
   <translation>Ден на победата</translation>
  </message>
  <message>
   <source>Victory Day and Commemoration of the heroes fallen for Independence of Fatherland</source>
   <translation>Ден на победата и на сеќавањето на јунаците паднати за независноста на татковината</translation>
  </message>
  <message>
   <source>{0} (estimated)</source>
   <translation>{0} (предвидено)</translation>
  </message>
  <message>
   <source>{0} (observed)</source>
   <translation>{0} (неработен ден)</translation>
  </message>
  <message>
   <source>{0} (observed, estimated)</source>
   <translation>{0} (неработен ден, предвидено)</translation>
  </message>
 </context>
 <context>
  <name>HourModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>Настан: {0}</translation>
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
   <translation>Кориснички имиња</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хаштагови</translation>
  </message>
  <message>
   <source>Its text is put in where the cursor stands; Ctrl+Z in the text takes it out again.</source>
   <translation>Текстот се вметнува кај покажувачот; Ctrl+Z во текстот повторно го вади.</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group</source>
   <translation>Зачувај ги хаштаговите како група</translation>
  </message>
  <message>
   <source>Keep this text as a template</source>
   <translation>Зачувај го текстот како шаблон</translation>
  </message>
  <message>
   <source>No group is kept yet. Write hashtags and keep them as a group, or make one in “Writing aids”.</source>
   <translation>Сè уште нема зачувана група. Напишете хаштагови и зачувајте ги како група, или направете група во „Помагала за пишување“.</translation>
  </message>
  <message>
   <source>No template is kept for this channel. Keep a text as a template first.</source>
   <translation>За овој канал нема зачуван шаблон. Прво зачувајте текст како шаблон.</translation>
  </message>
  <message>
   <source>Start from a template</source>
   <translation>Почни од шаблон</translation>
  </message>
  <message>
   <source>Text, title and hashtags are kept for posts on this channel, in this language.</source>
   <translation>Текстот, насловот и хаштаговите се чуваат за објави на овој канал, на овој јазик.</translation>
  </message>
  <message>
   <source>The handle book knows nobody on this channel. Add them in “Writing aids”.</source>
   <translation>Именикот на кориснички имиња нема никого на овој канал. Додајте во „Помагала за пишување“.</translation>
  </message>
  <message>
   <source>There is no text to keep.</source>
   <translation>Нема текст за чување.</translation>
  </message>
  <message>
   <source>These are kept as a group: {0}</source>
   <translation>Зачувани се како група: {0}</translation>
  </message>
  <message>
   <source>This post has no hashtags to keep.</source>
   <translation>Оваа објава нема хаштагови за чување.</translation>
  </message>
  <message>
   <source>Which group of hashtags?</source>
   <translation>Која група хаштагови?</translation>
  </message>
  <message>
   <source>Whose handle on this channel? Typing @ in the text offers them too.</source>
   <translation>Чие име на овој канал? Ги нуди и внесувањето @ во текстот.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>„{0}“ е зачувано.</translation>
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
   <translation>Внесете ја адресата на серверот на вашата мрежа.</translation>
  </message>
  <message>
   <source>Give the e-mail address of your account.</source>
   <translation>Внесете ја е-поштата на вашата сметка.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Внесете ја лозинката.</translation>
  </message>
  <message>
   <source>Go on in your browser. This page waits until you have signed in there.</source>
   <translation>Продолжете во прелистувачот. Оваа страница чека додека не се најавите таму.</translation>
  </message>
  <message>
   <source>Invitation code</source>
   <translation>Код од поканата</translation>
  </message>
  <message>
   <source>No browser could be opened. Open this address in one: {0}</source>
   <translation>Не можеше да се отвори прелистувач. Отворете ја оваа адреса во некој: {0}</translation>
  </message>
  <message>
   <source>Only with an invitation: the password is set now</source>
   <translation>Само со покана: лозинката се поставува сега</translation>
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
   <translation>Најава</translation>
  </message>
  <message>
   <source>Sign in with your ministry’s account</source>
   <translation>Најава со сметката на министерството</translation>
  </message>
  <message>
   <source>Stop waiting</source>
   <translation>Не чекај повеќе</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Серверот се прашува.</translation>
  </message>
  <message>
   <source>Your browser is waited for.</source>
   <translation>Се чека прелистувачот.</translation>
  </message>
 </context>
 <context>
  <name>Journeys</name>
  <message>
   <source>It arrived damaged and was dropped there. The next sync sends it again.</source>
   <translation>Пристигна оштетена и таму беше отфрлена. Следното усогласување ја испраќа повторно.</translation>
  </message>
  <message>
   <source>It comes with a sync: {0} of {1} are here.</source>
   <translation>Доаѓа со усогласувањето: тука се {0} од {1}.</translation>
  </message>
  <message>
   <source>It comes with the next sync.</source>
   <translation>Доаѓа со следното усогласување.</translation>
  </message>
  <message>
   <source>It is larger than the server takes. Make it smaller and attach it again.</source>
   <translation>Поголема е отколку што прима серверот. Намалете ја и приложете ја повторно.</translation>
  </message>
  <message>
   <source>Kept on this laptop; there is no server to send it to.</source>
   <translation>Зачувано на овој лаптоп; нема сервер на кој би се испратило.</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <translation>Сè уште не е тука</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Не е испратено</translation>
  </message>
  <message>
   <source>Not sent.</source>
   <translation>Не е испратено.</translation>
  </message>
  <message>
   <source>Sending {0} of {1}</source>
   <translation>Се испраќаат {0} од {1}</translation>
  </message>
  <message>
   <source>Sending: {0} of {1} are on the server.</source>
   <translation>Се испраќа: на серверот се {0} од {1}.</translation>
  </message>
  <message>
   <source>Sent: it is on the server.</source>
   <translation>Испратено: на серверот е.</translation>
  </message>
  <message>
   <source>The server did not take it. The next sync tries it again; if it stays so, ask your administrator.</source>
   <translation>Серверот не ја прими. Следното усогласување се обидува повторно; ако остане така, прашајте го администраторот.</translation>
  </message>
  <message>
   <source>The server does not have it yet. It comes once whoever attached it has synced.</source>
   <translation>Серверот сè уште ја нема. Доаѓа кога ќе се усогласи тој што ја приложил.</translation>
  </message>
  <message>
   <source>The server does not take this form. Save it as JPEG, PNG, GIF, WebP or MP4 and attach it again.</source>
   <translation>Серверот не го прима овој облик. Зачувајте ја како JPEG, PNG, GIF, WebP или MP4 и приложете ја повторно.</translation>
  </message>
  <message>
   <source>The server has no room left for media. Ask your administrator for more; each sync tries it again.</source>
   <translation>На серверот нема повеќе место за слики и снимки. Побарајте од администраторот повеќе; секое усогласување се обидува повторно.</translation>
  </message>
  <message>
   <source>Waiting to send</source>
   <translation>Чека испраќање</translation>
  </message>
  <message>
   <source>Waiting to send: it goes with the next sync.</source>
   <translation>Чека испраќање: оди со следното усогласување.</translation>
  </message>
  <message>
   <source>Waiting to send: {0} of {1} are on the server, the rest goes with the next sync.</source>
   <translation>Чека испраќање: на серверот се {0} од {1}, остатокот оди со следното усогласување.</translation>
  </message>
  <message>
   <source>What came of it was damaged. If it stays so, ask whoever attached it to attach it again.</source>
   <translation>Она што пристигна беше оштетено. Ако остане така, замолете го тој што ја приложил да ја приложи повторно.</translation>
  </message>
 </context>
 <context>
  <name>KeepDialog</name>
  <message>
   <source>A name by which you find it again</source>
   <translation>Име по кое ќе го најдете повторно</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земја</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>Дајте му име.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Зачувај</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Име</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>Ја гледа само нашето министерство</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>Немате улога за пишување за земја.</translation>
  </message>
 </context>
 <context>
  <name>Lines</name>
  <message>
   <source>Agreed</source>
   <translation>Усогласено</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Доверливо: кому му треба</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Клучна порака</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Нацрт</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Сите</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Заеднички текст</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>Став</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Не е наведено</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Столб</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>Доказ</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Прашање и одговор</translation>
  </message>
  <message>
   <source>Run out</source>
   <translation>Истечено</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Само министерствата</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Повлечено</translation>
  </message>
 </context>
 <context>
  <name>LinesView</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n заостанува</numerusform>
    <numerusform>%n заостануваат</numerusform>
    <numerusform>%n заостануваат</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Копирај како текст</translation>
  </message>
  <message>
   <source>Copy these as text</source>
   <translation>Копирај ги овие како текст</translation>
  </message>
  <message>
   <source>Every part</source>
   <translation>Секој дел</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>Секој статус</translation>
  </message>
  <message>
   <source>Go to the campaigns</source>
   <translation>Кон кампањите</translation>
  </message>
  <message>
   <source>Its time ended: {0}.</source>
   <translation>Важноста истече: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Букви за барање</translation>
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
   <translation>Смее да се каже до {0}.</translation>
  </message>
  <message>
   <source>No line fits.</source>
   <translation>Ниеден став не одговара.</translation>
  </message>
  <message>
   <source>No lines yet</source>
   <translation>Сè уште нема ставови</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Сè уште без сопственик</translation>
  </message>
  <message>
   <source>No title yet</source>
   <translation>Сè уште без наслов</translation>
  </message>
  <message>
   <source>Open in the campaign</source>
   <translation>Отвори во кампањата</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Сопственик: {0}</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Дел од куќата на пораки</translation>
  </message>
  <message>
   <source>Posts that rest on it</source>
   <translation>Објави што почиваат на него</translation>
  </message>
  <message>
   <source>Source: {0}</source>
   <translation>Извор: {0}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Состојба</translation>
  </message>
  <message>
   <source>The line is copied.</source>
   <translation>Ставот е копиран.</translation>
  </message>
  <message>
   <source>The lines are copied.</source>
   <translation>Ставовите се копирани.</translation>
  </message>
  <message>
   <source>What a campaign says stands in its message house: core message, pillars, proof points, lines to take, questions and answers. All of them are found here.</source>
   <translation>Што вели кампањата стои во нејзината куќа на пораки: клучна порака, столбови, докази, ставови, прашања и одговори. Сè се наоѓа тука.</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>Што вели</translation>
  </message>
  <message>
   <source>Words, campaign, owner or source</source>
   <translation>Зборови, кампања, сопственик или извор</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>сè уште ниедна</translation>
  </message>
  <message>
   <source>the line was changed since</source>
   <translation>ставот оттогаш е изменет</translation>
  </message>
 </context>
 <context>
  <name>LinkCard</name>
  <message>
   <source>Link card</source>
   <translation>Картичка на врската</translation>
  </message>
  <message>
   <source>Link card of {0}</source>
   <translation>Картичка на врската {0}</translation>
  </message>
  <message>
   <source>The page itself gives the title and the picture.</source>
   <translation>Насловот и сликата ги дава самата страница.</translation>
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
   <translation>Содржина (која објава)</translation>
  </message>
  <message>
   <source>Give the address of a page, with https:// before it.</source>
   <translation>Наведете адреса на страница, со https:// пред неа.</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Врска</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Медиум</translation>
  </message>
  <message>
   <source>Source (where it stands)</source>
   <translation>Извор (каде стои)</translation>
  </message>
  <message>
   <source>Tags of the link</source>
   <translation>Ознаки на врската</translation>
  </message>
  <message>
   <source>The tags tell the statistics of your site where a visitor came from.</source>
   <translation>Ознаките ѝ кажуваат на статистиката на вашата страница од каде дошол посетителот.</translation>
  </message>
  <message>
   <source>Use this link</source>
   <translation>Користи ја оваа врска</translation>
  </message>
 </context>
 <context>
  <name>MAC_APPLICATION_MENU</name>
  <message>
   <source>About %1</source>
   <translation>За %1</translation>
  </message>
  <message>
   <source>Hide %1</source>
   <translation>Скриј %1</translation>
  </message>
  <message>
   <source>Hide Others</source>
   <translation>Скриј ги другите</translation>
  </message>
  <message>
   <source>Preferences...</source>
   <translation>Поставки...</translation>
  </message>
  <message>
   <source>Quit %1</source>
   <translation>Затвори %1</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Услуги</translation>
  </message>
  <message>
   <source>Show All</source>
   <translation>Прикажи ги сите</translation>
  </message>
 </context>
 <context>
  <name>MakingLine</name>
  <message>
   <source>Asking the rules: {0} of {1} records.</source>
   <translation>Проверка по правилата: {0} од {1} записи.</translation>
  </message>
  <message>
   <source>Leave the sample out</source>
   <translation>Изостави ја пробната кампања</translation>
  </message>
  <message>
   <source>Looking through the plan: {0} of {1} rows.</source>
   <translation>Прегледување на планот: {0} од {1} редови.</translation>
  </message>
  <message>
   <source>Putting all of it on the desk.</source>
   <translation>Сè се става на масата.</translation>
  </message>
  <message>
   <source>Reading the plan: {0} rows so far.</source>
   <translation>Читање на планот: досега {0} редови.</translation>
  </message>
  <message>
   <source>The sample campaign is being left out.</source>
   <translation>Пробната кампања се изоставува.</translation>
  </message>
 </context>
 <context>
  <name>Many</name>
  <message numerus="yes">
   <source>%n posts are in the tray, without a time.</source>
   <translation>
    <numerusform>%n објава е во фиоката, без време.</numerusform>
    <numerusform>%n објави се во фиоката, без време.</numerusform>
    <numerusform>%n објави се во фиоката, без време.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts changed hands.</source>
   <translation>
    <numerusform>%n објава има ново одговорно лице.</numerusform>
    <numerusform>%n објави имаат ново одговорно лице.</numerusform>
    <numerusform>%n објави имаат ново одговорно лице.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts moved.</source>
   <translation>
    <numerusform>Преместена %n објава.</numerusform>
    <numerusform>Преместени %n објави.</numerusform>
    <numerusform>Преместени %n објави.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 post moved.</source>
   <translation>1 објава преместена.</translation>
  </message>
  <message>
   <source>Change the owner</source>
   <translation>Смени го одговорното лице</translation>
  </message>
  <message>
   <source>Change the owner of {0}?</source>
   <translation>Да се смени одговорното лице ({0})?</translation>
  </message>
  <message>
   <source>Choose one or more posts first: with a click, Ctrl or Shift, or Ctrl+A.</source>
   <translation>Прво изберете една или повеќе објави: со клик, Ctrl или Shift, или Ctrl+A.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Избриши</translation>
  </message>
  <message>
   <source>Delete {0}?</source>
   <translation>Да се избрише {0}?</translation>
  </message>
  <message>
   <source>Move them</source>
   <translation>Премести ги</translation>
  </message>
  <message>
   <source>Move {0} to</source>
   <translation>Премести {0} на</translation>
  </message>
  <message>
   <source>Move {0} to {1}?</source>
   <translation>Да се премести {0} на {1}?</translation>
  </message>
  <message>
   <source>Moved: {0}.</source>
   <translation>Преместено: {0}.</translation>
  </message>
  <message>
   <source>Shift them</source>
   <translation>Помести ги</translation>
  </message>
  <message>
   <source>Shift {0}?</source>
   <translation>Поместување: {0}?</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Одземи</translation>
  </message>
  <message>
   <source>Take the time of {0} away?</source>
   <translation>Одземање на времето: {0}?</translation>
  </message>
  <message>
   <source>The post changed hands.</source>
   <translation>Објавата има ново одговорно лице.</translation>
  </message>
  <message>
   <source>The post is in the tray, without a time.</source>
   <translation>Објавата е во фиоката, без време.</translation>
  </message>
  <message>
   <source>The text stays in the history; it can be undone.</source>
   <translation>Текстот останува во историјата; може да се врати.</translation>
  </message>
  <message>
   <source>{0} deleted.</source>
   <translation>Избришано: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Media</name>
  <message>
   <source>Its rights end before the post goes out: {0}.</source>
   <translation>Правата завршуваат пред да излезе објавата: {0}.</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Смее да се користи до {0}.</translation>
  </message>
  <message>
   <source>Pictures without a description yet: {0}.</source>
   <translation>Слики сè уште без опис: {0}.</translation>
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
   <translation>Опишете на јазикот {0} за тие што не гледаат</translation>
  </message>
  <message>
   <source>Description of {0} in {1}</source>
   <translation>Опис за {0}, јазик: {1}</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Порано</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Подоцна</translation>
  </message>
  <message>
   <source>One more language…</source>
   <translation>Уште еден јазик…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Отстрани</translation>
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
    <numerusform>%n приложени</numerusform>
    <numerusform>%n приложени</numerusform>
   </translation>
  </message>
  <message>
   <source>Add pictures or films</source>
   <translation>Додај слики или филмови</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>Додај слики или филмови…</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медиуми</translation>
  </message>
  <message>
   <source>Or drop files here, or paste a picture.</source>
   <translation>Или пуштете датотеки тука, или залепете слика.</translation>
  </message>
  <message>
   <source>Pictures and films</source>
   <translation>Слики и филмови</translation>
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
   <translation>Оди на календарот</translation>
  </message>
  <message>
   <source>Its rights ended: {0}.</source>
   <translation>Правата завршиле: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Букви за барање</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>Смее да се користи до {0}.</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медиуми</translation>
  </message>
  <message>
   <source>Media · {0}</source>
   <translation>Медиуми · {0}</translation>
  </message>
  <message>
   <source>Name, credit, licence or country</source>
   <translation>Име, автор, лиценца или земја</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>Сè уште нема датотека</translation>
  </message>
  <message>
   <source>No pictures or films yet</source>
   <translation>Сè уште нема слики ни филмови</translation>
  </message>
  <message>
   <source>No text yet</source>
   <translation>Сè уште нема текст</translation>
  </message>
  <message>
   <source>Only its name is known: nobody has given the file yet. Attach it in the post that shows it.</source>
   <translation>Познато е само името: датотеката уште никој не ја дал. Приложете ја во објавата што ја прикажува.</translation>
  </message>
  <message>
   <source>Posts that show it</source>
   <translation>Објави што го прикажуваат</translation>
  </message>
  <message>
   <source>Shown by {0}</source>
   <translation>Прикажува: {0}</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>Усогласи сега</translation>
  </message>
  <message>
   <source>What is attached to posts is listed here, with where it is used and until when it may be.</source>
   <translation>Тука е наведено што е приложено на објавите, каде се користи и до кога смее.</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>нема опис</translation>
  </message>
 </context>
 <context>
  <name>Mentions</name>
  <message>
   <source>on {0}</source>
   <translation>на {0}</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>некој</translation>
  </message>
 </context>
 <context>
  <name>MentionsView</name>
  <message>
   <source>Choose a comment first.</source>
   <translation>Прво изберете коментар.</translation>
  </message>
  <message>
   <source>Comments that name you</source>
   <translation>Коментари што ве спомнуваат</translation>
  </message>
  <message>
   <source>Enter opens the text at the comment; Delete settles it.</source>
   <translation>Enter го отвора текстот кај коментарот; Delete го заклучува.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Оди на календарот</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Спомнувања</translation>
  </message>
  <message>
   <source>Mentions · {0}</source>
   <translation>Спомнувања · {0}</translation>
  </message>
  <message>
   <source>Nobody waits for a word of yours</source>
   <translation>Никој не чека збор од вас</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Заклучи</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>Коментарот е заклучен.</translation>
  </message>
  <message>
   <source>When somebody writes @ and your name in a comment, it stands here until you answer or settle it.</source>
   <translation>Кога некој во коментар ќе напише @ и вашето име, тоа стои тука додека не одговорите или не го заклучите.</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>Go to the place “{0}” first.</source>
   <translation>Прво одете на „{0}“.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Масата сè уште не е отворена.</translation>
  </message>
 </context>
 <context>
  <name>MergePanel</name>
  <message>
   <source>A merge, word by word</source>
   <translation>Спојување, збор по збор</translation>
  </message>
  <message numerus="yes">
   <source>Choose at %n more places first.</source>
   <translation>
    <numerusform>Прво изберете на уште %n место.</numerusform>
    <numerusform>Прво изберете на уште %n места.</numerusform>
    <numerusform>Прво изберете на уште %n места.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose at 1 more place first.</source>
   <translation>Прво изберете на уште едно место.</translation>
  </message>
  <message>
   <source>Edit it as you like, then confirm.</source>
   <translation>Уредете по желба, па потврдете.</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Мое</translation>
  </message>
  <message>
   <source>The merged text, as it will be kept</source>
   <translation>Споениот текст, како што ќе се зачува</translation>
  </message>
  <message>
   <source>The text that both went on from is not on this laptop, so every difference is a place.</source>
   <translation>Текстот од кој тргнале двајцата не е на овој лаптоп, па избирате кај секоја разлика.</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>Користи го споениот текст</translation>
  </message>
  <message>
   <source>What only one of you changed is taken already.</source>
   <translation>Што изменил само еден, веќе е земено.</translation>
  </message>
  <message>
   <source>Where both changed the same words, choose whose are to stand.</source>
   <translation>Каде што двајцата ги измениле истите зборови, изберете чии остануваат.</translation>
  </message>
  <message>
   <source>You wrote here yourself: write on in the text.</source>
   <translation>Овде пишувавте сами: продолжете во текстот.</translation>
  </message>
 </context>
 <context>
  <name>MessageHouse</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n заостанува</numerusform>
    <numerusform>%n заостануваат</numerusform>
    <numerusform>%n заостануваат</numerusform>
   </translation>
  </message>
  <message>
   <source>1 behind</source>
   <translation>1 заостанува</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>Заеднички текст</translation>
  </message>
  <message>
   <source>Last day on which it may be said</source>
   <translation>Последен ден кога смее да се каже</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Пораки</translation>
  </message>
  <message>
   <source>Messages of the campaign</source>
   <translation>Пораки на кампањата</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>Нова порака</translation>
  </message>
  <message>
   <source>No message yet: a message is a joint text that each country says in its own language.</source>
   <translation>Сè уште нема порака: порака е заеднички текст што секоја земја го кажува на својот јазик.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Сè уште никој</translation>
  </message>
  <message>
   <source>Only until a day</source>
   <translation>Само до одреден ден</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Одговорно лице</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Дел</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>Дел од куќата на пораки</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Извор</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Состојба</translation>
  </message>
  <message>
   <source>The joint texts, said by each country in its language</source>
   <translation>Заедничките текстови, кажани од секоја земја на нејзиниот јазик</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Наслов</translation>
  </message>
  <message>
   <source>Title of the message</source>
   <translation>Наслов на пораката</translation>
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
   <translation>Кој смее да го слушне</translation>
  </message>
  <message>
   <source>all up to date</source>
   <translation>сите ажурни</translation>
  </message>
  <message>
   <source>no post says it yet</source>
   <translation>сè уште не ја кажува ниедна објава</translation>
  </message>
 </context>
 <context>
  <name>MissedDialog</name>
  <message numerus="yes">
   <source>%n posts are settled.</source>
   <translation>
    <numerusform>%n објава е средена.</numerusform>
    <numerusform>%n објави се средени.</numerusform>
    <numerusform>%n објави се средени.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose posts, and what becomes of them.</source>
   <translation>Изберете објави и што ќе биде со нив.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Затвори</translation>
  </message>
  <message>
   <source>Each at its own time of day</source>
   <translation>Секоја во свое време</translation>
  </message>
  <message>
   <source>Is withdrawn</source>
   <translation>Се повлекува</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>Остави како што е</translation>
  </message>
  <message>
   <source>New day</source>
   <translation>Нов ден</translation>
  </message>
  <message>
   <source>New time</source>
   <translation>Ново време</translation>
  </message>
  <message>
   <source>No post was missed under a stop.</source>
   <translation>За време на запирање не е пропуштена ниедна објава.</translation>
  </message>
  <message>
   <source>Nothing goes out by itself. Where the approval covers the time, a new time asks for approval again. Times in {0}.</source>
   <translation>Ништо не излегува само. Каде што одобрението го опфаќа времето, за ново време треба ново одобрение. Времиња: {0}.</translation>
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
   <translation>Објави пропуштени за време на запирање</translation>
  </message>
  <message>
   <source>Say why they are withdrawn: the others will read it.</source>
   <translation>Кажете зошто се повлекуваат: другите ќе го прочитаат.</translation>
  </message>
  <message>
   <source>Settle them</source>
   <translation>Среди ги</translation>
  </message>
  <message>
   <source>Stays as it is: missed</source>
   <translation>Останува како што е: пропуштена</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>Што ќе биде со неа</translation>
  </message>
  <message>
   <source>Why they are withdrawn</source>
   <translation>Зошто се повлекуваат</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Повлечи</translation>
  </message>
 </context>
 <context>
  <name>MonthModel</name>
  <message>
   <source>Week {0}</source>
   <translation>Недела {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>денес</translation>
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
   <translation>април</translation>
  </message>
  <message>
   <source>August</source>
   <translation>август</translation>
  </message>
  <message>
   <source>December</source>
   <translation>декември</translation>
  </message>
  <message>
   <source>February</source>
   <translation>февруари</translation>
  </message>
  <message>
   <source>January</source>
   <translation>јануари</translation>
  </message>
  <message>
   <source>July</source>
   <translation>јули</translation>
  </message>
  <message>
   <source>June</source>
   <translation>јуни</translation>
  </message>
  <message>
   <source>March</source>
   <translation>март</translation>
  </message>
  <message>
   <source>May</source>
   <translation>мај</translation>
  </message>
  <message>
   <source>November</source>
   <translation>ноември</translation>
  </message>
  <message>
   <source>October</source>
   <translation>октомври</translation>
  </message>
  <message>
   <source>September</source>
   <translation>септември</translation>
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
   <translation>Ден</translation>
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
   <translation>Премести ја објавата</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Преместено на {0}</translation>
  </message>
  <message>
   <source>The second of the two</source>
   <translation>Второто од двете</translation>
  </message>
  <message>
   <source>This time does not exist: the clocks go forward. The nearest are {0} and {1}.</source>
   <translation>Ова време не постои: часовникот оди напред. Најблиски се {0} и {1}.</translation>
  </message>
  <message>
   <source>This time happens twice: the clocks go back. Say which one is meant.</source>
   <translation>Ова време е двапати: часовникот оди назад. Кажете кое се мисли.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>Време во {0}</translation>
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
   <translation>Да се премести оваа објава на {0}?</translation>
  </message>
  <message>
   <source>Move to {0}?</source>
   <translation>Да се премести на {0}?</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>Преместено на {0}</translation>
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
   <translation>Зачувај</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Име на погледот</translation>
  </message>
  <message>
   <source>Name, for example “My drafts of the week”</source>
   <translation>Име, на пример „Мои нацрти за неделата“</translation>
  </message>
  <message>
   <source>There is a view of this name; it will be replaced.</source>
   <translation>Поглед со ова име постои; ќе биде заменет.</translation>
  </message>
  <message>
   <source>Write a name, then it can be kept.</source>
   <translation>Напишете име, па може да се зачува.</translation>
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
   <translation>Измена на наративот</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Тврдење</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земја</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Одлука</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Наоди</translation>
  </message>
  <message numerus="yes">
   <source>First line after %n days</source>
   <translation>
    <numerusform>Прв став по %n ден</numerusform>
    <numerusform>Прв став по %n дена</numerusform>
    <numerusform>Прв став по %n дена</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>First line after %n hours</source>
   <translation>
    <numerusform>Прв став по %n час</numerusform>
    <numerusform>Прв став по %n часа</numerusform>
    <numerusform>Прв став по %n часа</numerusform>
   </translation>
  </message>
  <message>
   <source>First line within the hour</source>
   <translation>Прв став за помалку од час</translation>
  </message>
  <message>
   <source>First line: there before the claim</source>
   <translation>Прв став: постоел пред тврдењето</translation>
  </message>
  <message>
   <source>High impact</source>
   <translation>Големо влијание</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Занемари</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>Влијание</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Задржи ја</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Ставови против него</translation>
  </message>
  <message>
   <source>Look at it again on</source>
   <translation>Повторно да се погледне</translation>
  </message>
  <message>
   <source>Low impact</source>
   <translation>Мало влијание</translation>
  </message>
  <message>
   <source>Medium impact</source>
   <translation>Средно влијание</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>Следи</translation>
  </message>
  <message>
   <source>New narrative</source>
   <translation>Нов наратив</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Без кампања</translation>
  </message>
  <message>
   <source>No line yet</source>
   <translation>Сè уште нема став</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Сè уште никој</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Одговорно лице</translation>
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
   <translation>Кое тврдење кружи и што се прави со него?</translation>
  </message>
  <message>
   <source>Write the claim as it is said.</source>
   <translation>Напишете го тврдењето онака како што се кажува.</translation>
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
   <translation>Избриши</translation>
  </message>
  <message>
   <source>Every decision</source>
   <translation>Сите одлуки</translation>
  </message>
  <message>
   <source>False claims that go round are registered here: how heavily each weighs, whether one responds, and with which lines. A draft that repeats one word for word is told so.</source>
   <translation>Овде се запишуваат лажни тврдења што кружат: колку тежи секое, дали се одговара и со кои ставови. Нацрт што ќе повтори некое дословно добива предупредување.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Букви за барање</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>Ставови против него</translation>
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
   <translation>Сè уште нема наративи</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Сè уште без сопственик</translation>
  </message>
  <message>
   <source>Only people who write for {0} change it.</source>
   <translation>Го менуваат само оние што пишуваат за земјата {0}.</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>Сопственик: {0}</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>Запиши наратив…</translation>
  </message>
  <message>
   <source>The narrative is changed.</source>
   <translation>Наративот е изменет.</translation>
  </message>
  <message>
   <source>The narrative is deleted.</source>
   <translation>Наративот е избришан.</translation>
  </message>
  <message>
   <source>The narrative is registered.</source>
   <translation>Наративот е запишан.</translation>
  </message>
  <message>
   <source>Words, owner, country or campaign</source>
   <translation>Зборови, сопственик, земја или кампања</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot register a narrative.</source>
   <translation>Не пишувате за ниту една земја, па не можете да запишете наратив.</translation>
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
   <translation>Код на апликацијата</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Внесете го кодот што сега го покажува апликацијата за потврда.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Клуч</translation>
  </message>
  <message>
   <source>Key for the authenticator app</source>
   <translation>Клуч за апликацијата за потврда</translation>
  </message>
  <message>
   <source>Scan this with an authenticator app on your telephone, or type the key into it.</source>
   <translation>Скенирајте го ова со апликација за потврда на телефонот или внесете го клучот во неа.</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Постави</translation>
  </message>
  <message>
   <source>Six figures</source>
   <translation>Шест цифри</translation>
  </message>
 </context>
 <context>
  <name>NewPerson</name>
  <message>
   <source>Country</source>
   <translation>Земја</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Адреса на е-пошта</translation>
  </message>
  <message>
   <source>First role</source>
   <translation>Прва улога</translation>
  </message>
  <message>
   <source>Give the e-mail address.</source>
   <translation>Внесете ја имејл адресата.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Внесете го името.</translation>
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
   <translation>Сметка</translation>
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
   <translation>Ден</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>Само за нашето министерство, додека не ја споделам</translation>
  </message>
  <message>
   <source>For yourself and your colleagues; can be left empty</source>
   <translation>За вас и колегите; може да остане празно</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Јазик</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Порака</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>Нова објава</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Нема</translation>
  </message>
  <message>
   <source>On</source>
   <translation>На</translation>
  </message>
  <message>
   <source>The accounts are being read.</source>
   <translation>Сметките се читаат.</translation>
  </message>
  <message>
   <source>Tick the box to give the post a time; it waits in the tray else.</source>
   <translation>Означете за да ѝ дадете време на објавата; инаку чека во фиоката.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Време</translation>
  </message>
  <message>
   <source>Working title</source>
   <translation>Работен наслов</translation>
  </message>
  <message>
   <source>Write it</source>
   <translation>Напиши</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>Немате улога за пишување објави. Прашајте го администраторот.</translation>
  </message>
 </context>
 <context>
  <name>NewerNote</name>
  <message>
   <source>A newer Campaign Desk made this, and this version cannot show it. It is kept as it is. Update Campaign Desk to see it.</source>
   <translation>Ова го направил понов Campaign Desk и оваа верзија не може да го прикаже. Се чува какво што е. Ажурирајте го Campaign Desk за да го видите.</translation>
  </message>
  <message>
   <source>A newer Campaign Desk wrote something here that this version does not know ({0}). It is kept as it is and goes on to the others. Update Campaign Desk to see and change it.</source>
   <translation>Понов Campaign Desk запишал тука нешто што оваа верзија не го познава ({0}). Се чува какво што е и оди понатаму кај другите. Ажурирајте го Campaign Desk за да го видите и менувате.</translation>
  </message>
  <message>
   <source>Records of a kind that only a newer Campaign Desk knows belong to this campaign: {0}. They are kept as they are. Update Campaign Desk to see them.</source>
   <translation>На оваа кампања ѝ припаѓаат записи од вид што го познава само понов Campaign Desk: {0}. Се чуваат какви што се. Ажурирајте го Campaign Desk за да ги видите.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>What differs: theirs against yours</source>
   <translation>Што се разликува: нивното наспроти вашето</translation>
  </message>
 </context>
 <context>
  <name>NoticeChoices</name>
  <message>
   <source>Inside the window while you use it, by the system otherwise. No text under embargo is told.</source>
   <translation>Во прозорецот додека го користите, инаку преку системот. Текст под ембарго не се кажува.</translation>
  </message>
  <message>
   <source>Tell me when</source>
   <translation>Извести ме кога</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message numerus="yes">
   <source>%n things wait for you.</source>
   <translation>
    <numerusform>Ве чека %n работа.</numerusform>
    <numerusform>Ве чекаат %n работи.</numerusform>
    <numerusform>Ве чекаат %n работи.</numerusform>
   </translation>
  </message>
  <message>
   <source>A conflict with somebody</source>
   <translation>Судир со некого</translation>
  </message>
  <message>
   <source>A country answers a request of mine</source>
   <translation>Земја одговара на моето барање</translation>
  </message>
  <message>
   <source>A narrative of mine is to be reviewed</source>
   <translation>Мој наратив треба да се прегледа</translation>
  </message>
  <message>
   <source>A reminder</source>
   <translation>Потсетник</translation>
  </message>
  <message>
   <source>A request to my country is taken back</source>
   <translation>Барање до мојата земја е повлечено</translation>
  </message>
  <message>
   <source>Another country asks mine to carry something further</source>
   <translation>Друга земја бара од мојата да пренесе нешто</translation>
  </message>
  <message>
   <source>Another desk or the web page can sign in my name</source>
   <translation>Друго биро или веб-страницата може да потпишува во мое име</translation>
  </message>
  <message>
   <source>Another desk or the web page signs decisions in your name since then. If that is not you, revoke the key in the settings.</source>
   <translation>Оттогаш друго биро или веб-страницата потпишува одлуки во ваше име. Ако тоа не сте вие, отповикајте го клучот во поставките.</translation>
  </message>
  <message>
   <source>Changes were requested</source>
   <translation>Побарани се измени</translation>
  </message>
  <message>
   <source>Nobody decides on a post for three days</source>
   <translation>Три дена никој не одлучува за објава</translation>
  </message>
  <message>
   <source>Nobody has decided for three days on {1}, which {0} sent for approval.</source>
   <translation>Веќе три дена никој не одлучил: {1}. На одобрување испраќа {0}.</translation>
  </message>
  <message>
   <source>Publishing is stopped</source>
   <translation>Објавувањето е запрено</translation>
  </message>
  <message>
   <source>Somebody mentions me</source>
   <translation>Некој ме спомнува</translation>
  </message>
  <message>
   <source>Something waits for my decision</source>
   <translation>Нешто ја чека мојата одлука</translation>
  </message>
  <message>
   <source>The day has come to review the narrative {1}.</source>
   <translation>Дојде денот за преглед на наративот {1}.</translation>
  </message>
  <message>
   <source>You and {0} changed the same in {1}.</source>
   <translation>Вие и {0} го изменивте истото во: {1}.</translation>
  </message>
  <message>
   <source>a post of {0}</source>
   <translation>објава на {0}</translation>
  </message>
  <message>
   <source>a post under embargo ({0})</source>
   <translation>објава под ембарго ({0})</translation>
  </message>
  <message>
   <source>something under embargo ({0})</source>
   <translation>нешто под ембарго ({0})</translation>
  </message>
  <message>
   <source>{0} answers your request {1}.</source>
   <translation>{0} одговара на вашето барање {1}.</translation>
  </message>
  <message>
   <source>{0} asks for your decision on {1}.</source>
   <translation>{0} бара ваша одлука: {1}.</translation>
  </message>
  <message>
   <source>{0} asks your country to carry further: {1}.</source>
   <translation>{0} бара од вашата земја да пренесе: {1}.</translation>
  </message>
  <message>
   <source>{0} mentions you in a comment on {1}.</source>
   <translation>{0} ве спомнува во коментар: {1}.</translation>
  </message>
  <message>
   <source>{0} reminds you of {1}.</source>
   <translation>{0} ве потсетува: {1}.</translation>
  </message>
  <message>
   <source>{0} requests changes in {1}.</source>
   <translation>{0} бара измени: {1}.</translation>
  </message>
  <message>
   <source>{0} stops publishing: {1}</source>
   <translation>{0} го запира објавувањето: {1}</translation>
  </message>
  <message>
   <source>{0} takes back the request {1}.</source>
   <translation>{0} го повлекува барањето {1}.</translation>
  </message>
 </context>
 <context>
  <name>NoticesView</name>
  <message>
   <source>Choose what you are told of</source>
   <translation>Изберете за што да ве известуваат</translation>
  </message>
  <message>
   <source>Nothing to tell</source>
   <translation>Нема новости</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Известувања</translation>
  </message>
  <message>
   <source>Notices, newest first</source>
   <translation>Известувања, најновите прво</translation>
  </message>
  <message>
   <source>Requests for your decision, changes requested, conflicts, reminders and mentions come here.</source>
   <translation>Тука доаѓаат барања за одлука, побарани измени, судири, потсетници и спомнувања.</translation>
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
   <translation>Профилот не е отворен.</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>No country is invited yet. Invite the others under Participation.</source>
   <translation>Сè уште не е поканета ниедна земја. Поканете ги другите во „Учество“.</translation>
  </message>
  <message>
   <source>Nobody: every country has answered, and nothing that is planned is still to be written.</source>
   <translation>Никого: сите земји одговориле, а од планираното нема ништо повеќе за пишување.</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Напредок по земја</translation>
  </message>
  <message>
   <source>Who is missing</source>
   <translation>Кој недостасува</translation>
  </message>
  <message>
   <source>{0} of {1} without an answer</source>
   <translation>{0} од {1} без одговор</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Account and fields</source>
   <translation>Сметка и полиња</translation>
  </message>
  <message>
   <source>The first {0} posts are chosen; that is the most at once.</source>
   <translation>Избрани се првите {0} објави; повеќе одеднаш не може.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>Вашиот текст</translation>
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
   <translation>Наредби</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>Наредби што одговараат</translation>
  </message>
  <message>
   <source>Type a few letters of a command</source>
   <translation>Внесете неколку букви од наредба</translation>
  </message>
 </context>
 <context>
  <name>PaperDialog</name>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>%n страница</numerusform>
    <numerusform>%n страници</numerusform>
    <numerusform>%n страници</numerusform>
   </translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 страница</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Откажано. Ништо не е запишано.</translation>
  </message>
  <message>
   <source>It could not be printed. Choose another printer, or save it as a PDF.</source>
   <translation>Печатењето не успеа. Изберете друг печатач или зачувајте како PDF.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Страница {0} од {1}</translation>
  </message>
  <message>
   <source>Saved as {0}</source>
   <translation>Зачувано како {0}</translation>
  </message>
  <message>
   <source>The file {0} could not be written. Choose another folder.</source>
   <translation>Датотеката {0} не можеше да се запише. Изберете друга папка.</translation>
  </message>
  <message>
   <source>The pages are being written.</source>
   <translation>Страниците се запишуваат.</translation>
  </message>
 </context>
 <context>
  <name>Part</name>
  <message>
   <source>Fold again</source>
   <translation>Пак собери</translation>
  </message>
  <message>
   <source>Post {0} of {1}</source>
   <translation>Објава {0} од {1}</translation>
  </message>
  <message>
   <source>Preview of the text</source>
   <translation>Преглед на текстот</translation>
  </message>
  <message>
   <source>{0}: the text is cut here</source>
   <translation>{0}: текстот тука се сече</translation>
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
   <translation>Прво изберете земја од списокот.</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>Покани земји…</translation>
  </message>
  <message>
   <source>No country is invited yet.</source>
   <translation>Сè уште не е поканета ниедна земја.</translation>
  </message>
  <message>
   <source>No country is invited yet: invite those whose voices the campaign needs.</source>
   <translation>Сè уште не е поканета ниедна земја: поканете ги оние чиј глас ѝ е потребен на кампањата.</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Учество</translation>
  </message>
  <message>
   <source>Remind…</source>
   <translation>Потсети…</translation>
  </message>
  <message>
   <source>Reservation of {0}: {1}</source>
   <translation>Резерва на {0}: {1}</translation>
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
   <translation>Одобрувач</translation>
  </message>
  <message>
   <source>Campaign lead</source>
   <translation>Водач на кампања</translation>
  </message>
  <message>
   <source>Communication officer</source>
   <translation>Службеник за комуникации</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>Координатор</translation>
  </message>
  <message>
   <source>Give {0} this code yourself, not by e-mail. With the address {1} and this code the person signs in and chooses a password. It counts once, until {2}, {3}; an earlier one counts no more. It is not shown again.</source>
   <translation>Овој код предајте го лично ({0}), не по имејл. Со адресата {1} и овој код лицето се најавува и избира лозинка. Важи еднаш, до {2}, {3}; поранешниот веќе не важи. Нема да се прикаже повторно.</translation>
  </message>
  <message>
   <source>I have it</source>
   <translation>Го имам</translation>
  </message>
  <message>
   <source>Invitation for {0}</source>
   <translation>Покана за: {0}</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>Покани</translation>
  </message>
  <message>
   <source>Invite somebody</source>
   <translation>Покани лице</translation>
  </message>
  <message>
   <source>No role</source>
   <translation>Без улога</translation>
  </message>
  <message>
   <source>Observer</source>
   <translation>Набљудувач</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>Целата мрежа</translation>
  </message>
  <message>
   <source>You get a code that counts once. With it the person chooses a password on their laptop.</source>
   <translation>Добивате код што важи еднаш. Со него лицето на својот лаптоп избира лозинка.</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>од {0}</translation>
  </message>
  <message>
   <source>since {0} at the latest</source>
   <translation>најдоцна од {0}</translation>
  </message>
 </context>
 <context>
  <name>PeopleView</name>
  <message>
   <source>Copy this list</source>
   <translation>Копирај го овој список</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земја</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Секоја држава</translation>
  </message>
  <message>
   <source>Every role</source>
   <translation>Секоја улога</translation>
  </message>
  <message>
   <source>Go to the settings</source>
   <translation>Кон поставките</translation>
  </message>
  <message>
   <source>Invite somebody…</source>
   <translation>Покани лице…</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Букви за барање</translation>
  </message>
  <message>
   <source>Name, address, role or country</source>
   <translation>Име, адреса, улога или држава</translation>
  </message>
  <message>
   <source>Nobody fits.</source>
   <translation>Никој не одговара.</translation>
  </message>
  <message>
   <source>Nobody is here yet</source>
   <translation>Тука сè уште нема никого</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Луѓе</translation>
  </message>
  <message>
   <source>People · {0}</source>
   <translation>Луѓе · {0}</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Улога</translation>
  </message>
  <message>
   <source>The list is copied.</source>
   <translation>Списокот е копиран.</translation>
  </message>
  <message>
   <source>Who is in the network, for which country and in which role, is listed here once you are signed in to a server.</source>
   <translation>Кој е во мрежата, за која држава и во која улога, е наведено тука кога ќе се најавите на сервер.</translation>
  </message>
  <message>
   <source>shut out</source>
   <translation>исклучено</translation>
  </message>
  <message>
   <source>stands in</source>
   <translation>заменува</translation>
  </message>
  <message>
   <source>you</source>
   <translation>вие</translation>
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
   <translation>Копирај ја адресата</translation>
  </message>
  <message>
   <source>Country of the role</source>
   <translation>Држава на улогата</translation>
  </message>
  <message>
   <source>Give the role</source>
   <translation>Додели ја улогата</translation>
  </message>
  <message>
   <source>Hand over decisions…</source>
   <translation>Предај го одлучувањето…</translation>
  </message>
  <message>
   <source>Let in again</source>
   <translation>Повторно дозволи</translation>
  </message>
  <message>
   <source>Look up the laptops</source>
   <translation>Прикажи ги лаптопите</translation>
  </message>
  <message>
   <source>Make an invitation…</source>
   <translation>Направи покана…</translation>
  </message>
  <message>
   <source>No e-mail address is known.</source>
   <translation>Имејл адресата не е позната.</translation>
  </message>
  <message>
   <source>No role: this person reads nothing and does nothing.</source>
   <translation>Без улога: ова лице ништо не чита и ништо не прави.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Никој не се исклучува самиот себе.</translation>
  </message>
  <message>
   <source>Role to give</source>
   <translation>Улога што се доделува</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>Улоги</translation>
  </message>
  <message>
   <source>Roles are given by the administrators of the network: {0}</source>
   <translation>Улогите ги доделуваат администраторите на мрежата: {0}</translation>
  </message>
  <message>
   <source>Roles are given by those who run the server.</source>
   <translation>Улогите ги доделуваат оние што го водат серверот.</translation>
  </message>
  <message>
   <source>Shut out</source>
   <translation>Исклучи</translation>
  </message>
  <message>
   <source>Shut out…</source>
   <translation>Исклучи…</translation>
  </message>
  <message>
   <source>Shut {0} out?</source>
   <translation>Да се исклучи {0}?</translation>
  </message>
  <message>
   <source>Stand-ins</source>
   <translation>Замени</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>Одземи</translation>
  </message>
  <message>
   <source>Take away…</source>
   <translation>Одземи…</translation>
  </message>
  <message>
   <source>Take this role from {0}?</source>
   <translation>Да се одземе оваа улога: {0}?</translation>
  </message>
  <message>
   <source>The address is copied.</source>
   <translation>Адресата е копирана.</translation>
  </message>
  <message>
   <source>They hold this role already.</source>
   <translation>Веќе ја има оваа улога.</translation>
  </message>
  <message>
   <source>They may not act any more and are signed out everywhere. Their work and decisions stay.</source>
   <translation>Лицето веќе не смее да работи и е одјавено насекаде. Неговата работа и одлуки остануваат.</translation>
  </message>
  <message>
   <source>This person may not act. Let them in again first.</source>
   <translation>Ова лице не смее да работи. Прво повторно дозволете му.</translation>
  </message>
  <message>
   <source>This person may not act: their work stays.</source>
   <translation>Ова лице не смее да работи; неговата работа останува.</translation>
  </message>
  <message>
   <source>Where this person is signed in</source>
   <translation>Каде е најавено ова лице</translation>
  </message>
  <message>
   <source>{0} (you)</source>
   <translation>{0} (вие)</translation>
  </message>
  <message>
   <source>{0}. What was decided with it stays decided.</source>
   <translation>{0}. Што е одлучено со неа, останува одлучено.</translation>
  </message>
 </context>
 <context>
  <name>PickDialog</name>
  <message>
   <source>Letters to look for</source>
   <translation>Букви за барање</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>Ништо не е избрано.</translation>
  </message>
  <message>
   <source>Put it in</source>
   <translation>Вметни</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>Внесете неколку букви</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>ALT: show the descriptions</source>
   <translation>ALT: прикажи ги описите</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>Нема опис.</translation>
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
   <translation>Тргнато од објавата.</translation>
  </message>
  <message>
   <source>The media are in another order.</source>
   <translation>Медиумите се во друг редослед.</translation>
  </message>
  <message>
   <source>The rights are noted.</source>
   <translation>Правата се запишани.</translation>
  </message>
 </context>
 <context>
  <name>PlaceChooser</name>
  <message>
   <source>Both</source>
   <translation>Двете</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>Следно место</translation>
  </message>
  <message>
   <source>Place before</source>
   <translation>Претходно место</translation>
  </message>
  <message>
   <source>Place {0} of {1}, chosen</source>
   <translation>Место {0} од {1}, избрано</translation>
  </message>
  <message>
   <source>Place {0} of {1}: choose</source>
   <translation>Место {0} од {1}: изберете</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>без зборови</translation>
  </message>
  <message>
   <source>only a space</source>
   <translation>само празно место</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Approvals</source>
   <translation>Одобрувања</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Календар</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>Кампањи</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Судири</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Нацрти</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Уредувач</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Ставови</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Медиуми</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Спомнувања</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>Наративи</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Известувања</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Луѓе</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Барања</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Резултати</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Пребарување</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Одложено</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Поставки</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Добре дојдовте</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>Помагала за пишување</translation>
  </message>
 </context>
 <context>
  <name>PostActs</name>
  <message>
   <source>Change the rule of the series…</source>
   <translation>Смени го правилото на серијата…</translation>
  </message>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation>Прво изберете објава: притиснете празно место на нејзиниот ден.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Избриши…</translation>
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
   <translation>Отвори ја објавата</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>Одговорно лице…</translation>
  </message>
  <message>
   <source>Repeat…</source>
   <translation>Повтори…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Испрати на одобрување</translation>
  </message>
  <message>
   <source>Settle the conflict…</source>
   <translation>Реши го судирот…</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>Помести…</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>Прескокни ја оваа објава од серијата</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Одземи го времето</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Повлечи…</translation>
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
   <translation>Остави како што е</translation>
  </message>
  <message>
   <source>Nothing of it reaches a channel any more, on any laptop, and it never becomes a real network again. For a drill beside real work, have a network of its own made on the server.</source>
   <translation>Ништо од неа веќе не стига до канал, на ниеден лаптоп, и никогаш повеќе не станува вистинска мрежа. За вежба покрај вистинската работа, нека се направи посебна мрежа на серверот.</translation>
  </message>
  <message>
   <source>The network practises from now on.</source>
   <translation>Мрежата отсега вежба.</translation>
  </message>
  <message>
   <source>This network practises: nothing of it reaches a channel, and it never becomes a real one.</source>
   <translation>Оваа мрежа вежба: ништо од неа не стига до канал и никогаш не станува вистинска.</translation>
  </message>
  <message>
   <source>Turn it into a drill</source>
   <translation>Претвори ја во вежба</translation>
  </message>
  <message>
   <source>Turn this network into a drill…</source>
   <translation>Претвори ја оваа мрежа во вежба…</translation>
  </message>
  <message>
   <source>Turn “{0}” into a drill for good?</source>
   <translation>„{0}“ засекогаш да се претвори во вежба?</translation>
  </message>
  <message>
   <source>What is done here is real. A drill on this laptop alone begins with the command “Begin a drill…”.</source>
   <translation>Она што се прави овде е вистинско. Вежба само на овој лаптоп почнува со наредбата „Започни вежба…“.</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>General</source>
   <translation>Општо</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Преглед</translation>
  </message>
  <message>
   <source>Preview as on</source>
   <translation>Преглед како на</translation>
  </message>
  <message>
   <source>Preview on {0}</source>
   <translation>Преглед на {0}</translation>
  </message>
  <message>
   <source>as on {0}</source>
   <translation>како на {0}</translation>
  </message>
  <message>
   <source>{0} · too long</source>
   <translation>{0} · предолго</translation>
  </message>
 </context>
 <context>
  <name>Previews</name>
  <message>
   <source>A simple view: what this channel shows differently is not known here.</source>
   <translation>Едноставен приказ: што прикажува овој канал поинаку, тука не е познато.</translation>
  </message>
  <message>
   <source>Links in the text cannot be followed on Instagram.</source>
   <translation>Врските во текст на Instagram не можат да се отворат.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on Facebook itself.</source>
   <translation>Спомнувањата работат само ако се изберат на самиот Facebook.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on LinkedIn itself.</source>
   <translation>Спомнувањата работат само ако се изберат на самиот LinkedIn.</translation>
  </message>
  <message>
   <source>Read more</source>
   <translation>Прочитај повеќе</translation>
  </message>
  <message>
   <source>See more</source>
   <translation>Види повеќе</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Прикажи повеќе</translation>
  </message>
  <message>
   <source>more</source>
   <translation>повеќе</translation>
  </message>
  <message>
   <source>…more</source>
   <translation>…повеќе</translation>
  </message>
 </context>
 <context>
  <name>PrintDialog</name>
  <message>
   <source>All posts</source>
   <translation>Сите објави</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Choose a last day after the first, a year later at most.</source>
   <translation>Изберете последен ден по првиот, најмногу една година подоцна.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Од</translation>
  </message>
  <message>
   <source>On the sheet: {0}</source>
   <translation>На листот: {0}</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Печати</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Печати…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Зачувај како PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Зачувај како PDF…</translation>
  </message>
  <message>
   <source>The agenda, day by day</source>
   <translation>Дневниот преглед, ден по ден</translation>
  </message>
  <message>
   <source>The month is printed whole.</source>
   <translation>Месецот се печати цел.</translation>
  </message>
  <message>
   <source>The month: {0}</source>
   <translation>Месецот: {0}</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Времиња во {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>До</translation>
  </message>
  <message>
   <source>{0} was sent to the printer</source>
   <translation>Испратено на печатачот: {0}</translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>Nothing is planned in these days.</source>
   <translation>Ништо не е планирано во овие денови.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Страница {0} од {1}</translation>
  </message>
  <message>
   <source>{0}, continued</source>
   <translation>{0}, продолжение</translation>
  </message>
 </context>
 <context>
  <name>ProgressTable</name>
  <message>
   <source>All</source>
   <translation>Сите</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Сите земји</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земја</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Нацрт</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>На преглед</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Напредок</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>Напредок по земја</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Објавено</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Подготвено</translation>
  </message>
  <message>
   <source>{0} of {1} ready or published</source>
   <translation>{0} од {1} подготвени или објавени</translation>
  </message>
 </context>
 <context>
  <name>ProofAsker</name>
  <message>
   <source>The server knows that it is you.</source>
   <translation>Серверот знае дека сте вие.</translation>
  </message>
 </context>
 <context>
  <name>ProofDialog</name>
  <message>
   <source>Approvers and administrators confirm with a code of their telephone who they are.</source>
   <translation>Одобрувачите и администраторите со код на телефонот потврдуваат кои се.</translation>
  </message>
  <message>
   <source>Confirm that it is you</source>
   <translation>Потврдете дека сте вие</translation>
  </message>
  <message>
   <source>Give your password, and the code of your authenticator app if you have set one up.</source>
   <translation>Внесете лозинка и код од апликацијата за потврда, ако сте ја поставиле.</translation>
  </message>
  <message>
   <source>Set up a second factor</source>
   <translation>Поставете втор фактор</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>Серверот се прашува.</translation>
  </message>
 </context>
 <context>
  <name>ProofPage</name>
  <message>
   <source>Code of the app</source>
   <translation>Код на апликацијата</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Потврди</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>Внесете го кодот што сега го покажува апликацијата за потврда.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>Внесете ја лозинката.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Лозинка</translation>
  </message>
  <message>
   <source>Six figures, or a recovery code</source>
   <translation>Шест цифри или код за обнова</translation>
  </message>
 </context>
 <context>
  <name>PublishedDialog</name>
  <message>
   <source>1  Copy post {0} of {1} of the thread</source>
   <translation>1  Копирај ја објавата {0} од {1} од низата</translation>
  </message>
  <message>
   <source>1  Copy the text</source>
   <translation>1  Копирај го текстот</translation>
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
   <translation>Папка</translation>
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
   <translation>Избери &amp;сè</translation>
  </message>
  <message>
   <source>&amp;Step up</source>
   <translation>Чекор на&amp;горе</translation>
  </message>
  <message>
   <source>Step &amp;down</source>
   <translation>Чекор на&amp;долу</translation>
  </message>
 </context>
 <context>
  <name>QAccessibleActionInterface</name>
  <message>
   <source>Decrease</source>
   <translation>Намали</translation>
  </message>
  <message>
   <source>Decrease the value</source>
   <translation>Ја намалува вредноста</translation>
  </message>
  <message>
   <source>Goes back a page</source>
   <translation>Оди една страница назад</translation>
  </message>
  <message>
   <source>Goes to the next page</source>
   <translation>Оди на следната страница</translation>
  </message>
  <message>
   <source>Increase</source>
   <translation>Зголеми</translation>
  </message>
  <message>
   <source>Increase the value</source>
   <translation>Ја зголемува вредноста</translation>
  </message>
  <message>
   <source>Next Page</source>
   <translation>Следна страница</translation>
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
   <translation>Лизгај надолу</translation>
  </message>
  <message>
   <source>Scroll Left</source>
   <translation>Лизгај налево</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Лизгај надесно</translation>
  </message>
  <message>
   <source>Scroll Up</source>
   <translation>Лизгај нагоре</translation>
  </message>
  <message>
   <source>Scrolls down</source>
   <translation>Лизга надолу</translation>
  </message>
  <message>
   <source>Scrolls to the left</source>
   <translation>Лизга налево</translation>
  </message>
  <message>
   <source>Scrolls to the right</source>
   <translation>Лизга надесно</translation>
  </message>
  <message>
   <source>Scrolls up</source>
   <translation>Лизга нагоре</translation>
  </message>
  <message>
   <source>SetFocus</source>
   <translation>Постави фокус</translation>
  </message>
  <message>
   <source>Sets the focus</source>
   <translation>Го поставува фокусот</translation>
  </message>
  <message>
   <source>ShowMenu</source>
   <translation>Прикажи мени</translation>
  </message>
  <message>
   <source>Shows the menu</source>
   <translation>Го прикажува менито</translation>
  </message>
  <message>
   <source>Toggle</source>
   <translation>Префрли</translation>
  </message>
  <message>
   <source>Toggles the state</source>
   <translation>Ја менува состојбата</translation>
  </message>
  <message>
   <source>Triggers the action</source>
   <translation>Го извршува дејството</translation>
  </message>
 </context>
 <context>
  <name>QCocoaTheme</name>
  <message>
   <source>Don't Save</source>
   <translation>Не зачувувај</translation>
  </message>
 </context>
 <context>
  <name>QCupsJobWidget</name>
  <message>
   <source>&amp;Billing information:</source>
   <translation>&amp;Податоци за наплата:</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>&amp;Крај:</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>&amp;Почеток:</translation>
  </message>
  <message>
   <source>Banner Pages</source>
   <translation>Насловни страници</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Класифицирано</translation>
  </message>
  <message>
   <source>Confidential</source>
   <translation>Доверливо</translation>
  </message>
  <message>
   <source>Day (06:00 to 17:59)</source>
   <translation>Дење (од 06:00 до 17:59)</translation>
  </message>
  <message>
   <source>Hold Indefinitely</source>
   <translation>Задржи до понатаму</translation>
  </message>
  <message>
   <source>Job</source>
   <translation>Задача</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>&amp;Предност на задачата:</translation>
  </message>
  <message>
   <source>Job Control</source>
   <translation>Управување со задачата</translation>
  </message>
  <message>
   <source>Night (18:00 to 05:59)</source>
   <translation>Ноќе (од 18:00 до 05:59)</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Нема</translation>
  </message>
  <message>
   <source>Print Immediately</source>
   <translation>Печати веднаш</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>&amp;Време на печатење:</translation>
  </message>
  <message>
   <source>Second Shift (16:00 to 23:59)</source>
   <translation>Втора смена (од 16:00 до 23:59)</translation>
  </message>
  <message>
   <source>Secret</source>
   <translation>Тајно</translation>
  </message>
  <message>
   <source>Specific Time</source>
   <translation>Во одредено време</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Вообичаено</translation>
  </message>
  <message>
   <source>Third Shift (00:00 to 07:59)</source>
   <translation>Трета смена (од 00:00 до 07:59)</translation>
  </message>
  <message>
   <source>Top Secret</source>
   <translation>Строго доверливо</translation>
  </message>
  <message>
   <source>Unclassified</source>
   <translation>Некласифицирано</translation>
  </message>
  <message>
   <source>Weekend (Saturday to Sunday)</source>
   <translation>Викенд (сабота и недела)</translation>
  </message>
 </context>
 <context>
  <name>QDialogButtonBox</name>
  <message>
   <source>OK</source>
   <translation>Во ред</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
   <translation>%1
Директориумот не е пронајден.
Проверете дали е внесено точното име на директориумот.</translation>
  </message>
  <message>
   <source>%1
File not found.
Please verify the correct file name was given.</source>
   <translation>%1
Датотеката не е пронајдена.
Проверете дали е внесено точното име на датотеката.</translation>
  </message>
  <message>
   <source>%1 already exists.
Do you want to replace it?</source>
   <translation>%1 веќе постои.
Дали сакате да ја замените?</translation>
  </message>
  <message>
   <source>&amp;Choose</source>
   <translation>&amp;Избери</translation>
  </message>
  <message>
   <source>&amp;Delete</source>
   <translation>Из&amp;бриши</translation>
  </message>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Барај во:</translation>
  </message>
  <message>
   <source>&amp;New Folder</source>
   <translation>&amp;Нова папка</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Отвори</translation>
  </message>
  <message>
   <source>&amp;Rename</source>
   <translation>Пре&amp;именуј</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Зачувај</translation>
  </message>
  <message>
   <source>'%1' is write protected.
Do you want to delete it anyway?</source>
   <translation>„%1“ е заштитена од запишување.
Дали сепак сакате да ја избришете?</translation>
  </message>
  <message>
   <source>All Files (*)</source>
   <translation>Сите датотеки (*)</translation>
  </message>
  <message>
   <source>Are you sure you want to delete '%1'?</source>
   <translation>Дали сигурно сакате да го избришете „%1“?</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Change to detail view mode</source>
   <translation>Премини на детален приказ</translation>
  </message>
  <message>
   <source>Change to list view mode</source>
   <translation>Премини на приказ како список</translation>
  </message>
  <message>
   <source>Could not delete directory.</source>
   <translation>Директориумот не можеше да се избрише.</translation>
  </message>
  <message>
   <source>Create New Folder</source>
   <translation>Создај нова папка</translation>
  </message>
  <message>
   <source>Create a New Folder</source>
   <translation>Создај нова папка</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Избриши</translation>
  </message>
  <message>
   <source>Detail View</source>
   <translation>Детален приказ</translation>
  </message>
  <message>
   <source>Directories</source>
   <translation>Директориуми</translation>
  </message>
  <message>
   <source>Directory:</source>
   <translation>Директориум:</translation>
  </message>
  <message>
   <source>File &amp;name:</source>
   <translation>&amp;Име на датотеката:</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Датотеки</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>Датотеки од &amp;вид:</translation>
  </message>
  <message>
   <source>Files of type:</source>
   <translation>Датотеки од вид:</translation>
  </message>
  <message>
   <source>Find Directory</source>
   <translation>Најди директориум</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Напред</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Go forward</source>
   <translation>Напред</translation>
  </message>
  <message>
   <source>Go to the parent directory</source>
   <translation>Оди во родителскиот директориум</translation>
  </message>
  <message>
   <source>List View</source>
   <translation>Приказ како список</translation>
  </message>
  <message>
   <source>List of places and bookmarks</source>
   <translation>Список на места и обележувачи</translation>
  </message>
  <message>
   <source>Look in:</source>
   <translation>Барај во:</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>Мој компјутер</translation>
  </message>
  <message>
   <source>New Folder</source>
   <translation>Нова папка</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Отвори</translation>
  </message>
  <message>
   <source>Parent Directory</source>
   <translation>Родителски директориум</translation>
  </message>
  <message>
   <source>Recent Places</source>
   <translation>Неодамнешни места</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Отстрани</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Зачувај како</translation>
  </message>
  <message>
   <source>Show </source>
   <translation>Прикажи </translation>
  </message>
  <message>
   <source>Show &amp;hidden files</source>
   <translation>Прикажи &amp;скриени датотеки</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Странична лента</translation>
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
   <translation>%1 бајти</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Компјутер</translation>
  </message>
  <message>
   <source>Date Modified</source>
   <translation>Датум на измена</translation>
  </message>
  <message>
   <source>Invalid filename</source>
   <translation>Неважечко име на датотека</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Име</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Големина</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Вид</translation>
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
   <translation>За&amp;твори</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>&amp;Во ред</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Зачувај</translation>
  </message>
  <message>
   <source>Close without Saving</source>
   <translation>Затвори без зачувување</translation>
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
   <translation>&amp;Вметни</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Повтори</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Врати</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>И&amp;сечи</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Избриши</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Избери сè</translation>
  </message>
 </context>
 <context>
  <name>QMessageBox</name>
  <message>
   <source>Help</source>
   <translation>Помош</translation>
  </message>
  <message>
   <source>Hide Details...</source>
   <translation>Скриј детали...</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>Во ред</translation>
  </message>
  <message>
   <source>Show Details...</source>
   <translation>Прикажи детали...</translation>
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
   <translation>Табела на Excel</translation>
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
   <translation>По мерка</translation>
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
   <translation>Легнато</translation>
  </message>
  <message>
   <source>Margins</source>
   <translation>Маргини</translation>
  </message>
  <message>
   <source>Millimeters (mm)</source>
   <translation>Милиметри (mm)</translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Ориентација</translation>
  </message>
  <message>
   <source>Page &amp;order:</source>
   <translation>&amp;Редослед на страниците:</translation>
  </message>
  <message>
   <source>Page Layout</source>
   <translation>Распоред на страниците</translation>
  </message>
  <message>
   <source>Page size:</source>
   <translation>Големина на страницата:</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>Страници на &amp;лист:</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Хартија</translation>
  </message>
  <message>
   <source>Paper source:</source>
   <translation>Извор на хартијата:</translation>
  </message>
  <message>
   <source>Pica (P̸)</source>
   <translation>Пика (P̸)</translation>
  </message>
  <message>
   <source>Points (pt)</source>
   <translation>Точки (pt)</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Исправено</translation>
  </message>
  <message>
   <source>Reverse landscape</source>
   <translation>Легнато, превртено</translation>
  </message>
  <message>
   <source>Reverse portrait</source>
   <translation>Исправено, превртено</translation>
  </message>
  <message>
   <source>Width:</source>
   <translation>Ширина:</translation>
  </message>
  <message>
   <source>bottom margin</source>
   <translation>долна маргина</translation>
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
   <translation>горна маргина</translation>
  </message>
 </context>
 <context>
  <name>QPageSize</name>
  <message>
   <source>%1 x %2 in</source>
   <translation>%1 × %2 инчи</translation>
  </message>
  <message>
   <source>A4 Small</source>
   <translation>A4, мал</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>По мерка</translation>
  </message>
  <message>
   <source>Double Postcard</source>
   <translation>Двојна дописница</translation>
  </message>
  <message>
   <source>Envelope B4</source>
   <translation>Плик B4</translation>
  </message>
  <message>
   <source>Envelope B5</source>
   <translation>Плик B5</translation>
  </message>
  <message>
   <source>Envelope B6</source>
   <translation>Плик B6</translation>
  </message>
  <message>
   <source>Envelope C0</source>
   <translation>Плик C0</translation>
  </message>
  <message>
   <source>Envelope C1</source>
   <translation>Плик C1</translation>
  </message>
  <message>
   <source>Envelope C2</source>
   <translation>Плик C2</translation>
  </message>
  <message>
   <source>Envelope C3</source>
   <translation>Плик C3</translation>
  </message>
  <message>
   <source>Envelope C4</source>
   <translation>Плик C4</translation>
  </message>
  <message>
   <source>Envelope C5</source>
   <translation>Плик C5</translation>
  </message>
  <message>
   <source>Envelope C6</source>
   <translation>Плик C6</translation>
  </message>
  <message>
   <source>Envelope C65</source>
   <translation>Плик C65</translation>
  </message>
  <message>
   <source>Envelope C7</source>
   <translation>Плик C7</translation>
  </message>
  <message>
   <source>Envelope Chou 3</source>
   <translation>Плик Chou 3</translation>
  </message>
  <message>
   <source>Envelope Chou 4</source>
   <translation>Плик Chou 4</translation>
  </message>
  <message>
   <source>Envelope DL</source>
   <translation>Плик DL</translation>
  </message>
  <message>
   <source>Envelope Invite</source>
   <translation>Плик за покани</translation>
  </message>
  <message>
   <source>Envelope Italian</source>
   <translation>Плик италијански</translation>
  </message>
  <message>
   <source>Envelope Kaku 2</source>
   <translation>Плик Kaku 2</translation>
  </message>
  <message>
   <source>Envelope Kaku 3</source>
   <translation>Плик Kaku 3</translation>
  </message>
  <message>
   <source>Envelope Monarch</source>
   <translation>Плик Monarch</translation>
  </message>
  <message>
   <source>Envelope PRC 1</source>
   <translation>Плик PRC 1</translation>
  </message>
  <message>
   <source>Envelope PRC 10</source>
   <translation>Плик PRC 10</translation>
  </message>
  <message>
   <source>Envelope PRC 2</source>
   <translation>Плик PRC 2</translation>
  </message>
  <message>
   <source>Envelope PRC 3</source>
   <translation>Плик PRC 3</translation>
  </message>
  <message>
   <source>Envelope PRC 4</source>
   <translation>Плик PRC 4</translation>
  </message>
  <message>
   <source>Envelope PRC 5</source>
   <translation>Плик PRC 5</translation>
  </message>
  <message>
   <source>Envelope PRC 6</source>
   <translation>Плик PRC 6</translation>
  </message>
  <message>
   <source>Envelope PRC 7</source>
   <translation>Плик PRC 7</translation>
  </message>
  <message>
   <source>Envelope PRC 8</source>
   <translation>Плик PRC 8</translation>
  </message>
  <message>
   <source>Envelope PRC 9</source>
   <translation>Плик PRC 9</translation>
  </message>
  <message>
   <source>Envelope Personal</source>
   <translation>Плик личен</translation>
  </message>
  <message>
   <source>Envelope US 10</source>
   <translation>Плик САД 10</translation>
  </message>
  <message>
   <source>Envelope US 11</source>
   <translation>Плик САД 11</translation>
  </message>
  <message>
   <source>Envelope US 12</source>
   <translation>Плик САД 12</translation>
  </message>
  <message>
   <source>Envelope US 14</source>
   <translation>Плик САД 14</translation>
  </message>
  <message>
   <source>Envelope US 9</source>
   <translation>Плик САД 9</translation>
  </message>
  <message>
   <source>Envelope You 4</source>
   <translation>Плик You 4</translation>
  </message>
  <message>
   <source>Executive (7.25 x 10.5 in)</source>
   <translation>Executive (7,25 × 10,5 инчи)</translation>
  </message>
  <message>
   <source>Executive (7.5 x 10 in)</source>
   <translation>Executive (7,5 × 10 инчи)</translation>
  </message>
  <message>
   <source>Fan-fold German (8.5 x 12 in)</source>
   <translation>Бесконечна хартија, германска (8,5 × 12 инчи)</translation>
  </message>
  <message>
   <source>Fan-fold German Legal (8.5 x 13 in)</source>
   <translation>Бесконечна хартија, германска Legal (8,5 × 13 инчи)</translation>
  </message>
  <message>
   <source>Fan-fold US (14.875 x 11 in)</source>
   <translation>Бесконечна хартија, САД (14,875 × 11 инчи)</translation>
  </message>
  <message>
   <source>Folio (8.27 x 13 in)</source>
   <translation>Folio (8,27 × 13 инчи)</translation>
  </message>
  <message>
   <source>Letter Small</source>
   <translation>Letter, мал</translation>
  </message>
  <message>
   <source>PRC 32K Big</source>
   <translation>PRC 32K, голем</translation>
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
   <translation>Отфрли</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Помош</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Занемари</translation>
  </message>
  <message>
   <source>N&amp;o to All</source>
   <translation>Н&amp;е за сите</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>Во ред</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Отвори</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Врати на почетно</translation>
  </message>
  <message>
   <source>Restore Defaults</source>
   <translation>Врати стандардни вредности</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Обиди се пак</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Зачувај</translation>
  </message>
  <message>
   <source>Save All</source>
   <translation>Зачувај ги сите</translation>
  </message>
  <message>
   <source>Yes to &amp;All</source>
   <translation>Д&amp;а за сите</translation>
  </message>
 </context>
 <context>
  <name>QPrintDialog</name>
  <message>
   <source>%1 already exists.
Do you want to overwrite it?</source>
   <translation>%1 веќе постои.
Дали сакате да ја замените?</translation>
  </message>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>„%1“ не е правилно напишано. Одделете ги страниците и опсезите со запирка, опсегот напишете го со цртичка и внимавајте опсезите да не се преклопуваат.</translation>
  </message>
  <message>
   <source>%1 is a directory.
Please choose a different file name.</source>
   <translation>%1 е папка.
Изберете друго име на датотеката.</translation>
  </message>
  <message>
   <source>&amp;Options &lt;&lt;</source>
   <translation>&amp;Опции &lt;&lt;</translation>
  </message>
  <message>
   <source>&amp;Options &gt;&gt;</source>
   <translation>&amp;Опции &gt;&gt;</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;Печати</translation>
  </message>
  <message>
   <source>All Pages</source>
   <translation>Сите страници</translation>
  </message>
  <message>
   <source>Bottom to Top, Left to Right</source>
   <translation>Од долу нагоре, од лево кон десно</translation>
  </message>
  <message>
   <source>Bottom to Top, Right to Left</source>
   <translation>Од долу нагоре, од десно кон лево</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>Поставките за двострано печатење се исклучуваат</translation>
  </message>
  <message>
   <source>Even Pages</source>
   <translation>Парни страници</translation>
  </message>
  <message>
   <source>File %1 is not writable.
Please choose a different file name.</source>
   <translation>Во датотеката %1 не може да се запишува.
Изберете друго име на датотеката.</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>Страниците не се наведени правилно</translation>
  </message>
  <message>
   <source>Left to Right, Bottom to Top</source>
   <translation>Од лево кон десно, од долу нагоре</translation>
  </message>
  <message>
   <source>Left to Right, Top to Bottom</source>
   <translation>Од лево кон десно, од горе надолу</translation>
  </message>
  <message>
   <source>Local file</source>
   <translation>Датотека на компјутерот</translation>
  </message>
  <message>
   <source>Odd Pages</source>
   <translation>Непарни страници</translation>
  </message>
  <message>
   <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
   <translation>„Страници на лист“ и „Збир страници“ не може да се користат заедно.
Исклучете едно од нив.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Печати</translation>
  </message>
  <message>
   <source>Print To File ...</source>
   <translation>Печати во датотека ...</translation>
  </message>
  <message>
   <source>Print to File (PDF)</source>
   <translation>Печати во датотека (PDF)</translation>
  </message>
  <message>
   <source>Right to Left, Bottom to Top</source>
   <translation>Од десно кон лево, од долу нагоре</translation>
  </message>
  <message>
   <source>Right to Left, Top to Bottom</source>
   <translation>Од десно кон лево, од горе надолу</translation>
  </message>
  <message>
   <source>The 'From' value cannot be greater than the 'To' value.</source>
   <translation>Првата страница не може да биде зад последната.</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>Поставките за двострано печатење се исклучуваат. Дали сакате да ги поправите?</translation>
  </message>
  <message>
   <source>Top to Bottom, Left to Right</source>
   <translation>Од горе надолу, од лево кон десно</translation>
  </message>
  <message>
   <source>Top to Bottom, Right to Left</source>
   <translation>Од горе надолу, од десно кон лево</translation>
  </message>
  <message>
   <source>Write PDF file</source>
   <translation>Запиши датотека PDF</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesDialog</name>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>Напредните опции се исклучуваат</translation>
  </message>
  <message>
   <source>Job Options</source>
   <translation>Опции на задачата</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>Поставките на страницата се исклучуваат</translation>
  </message>
  <message>
   <source>Printer Properties</source>
   <translation>Својства на печатачот</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>Поставките на страницата се исклучуваат. Дали сакате да ги поправите?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>Некои напредни опции се исклучуваат. Дали сакате да ги поправите?</translation>
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
   <translation>Некои опции се исклучуваат. Поправете ги.</translation>
  </message>
 </context>
 <context>
  <name>QPrintSettingsOutput</name>
  <message>
   <source>Collate</source>
   <translation>Подреди по примероци</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Во боја</translation>
  </message>
  <message>
   <source>Color Mode</source>
   <translation>Режим на боја</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Примероци</translation>
  </message>
  <message>
   <source>Copies:</source>
   <translation>Примероци:</translation>
  </message>
  <message>
   <source>Current Page</source>
   <translation>Тековна страница</translation>
  </message>
  <message>
   <source>Double Sided Printing</source>
   <translation>Двострано печатење</translation>
  </message>
  <message>
   <source>Grayscale</source>
   <translation>Сиви тонови</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>Подврзување по подолгата страна</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Исклучено</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Опции</translation>
  </message>
  <message>
   <source>Output Settings</source>
   <translation>Поставки за излезот</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>Збир &amp;страници:</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Страници</translation>
  </message>
  <message>
   <source>Pages from</source>
   <translation>Страници од</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>Печати сè</translation>
  </message>
  <message>
   <source>Print range</source>
   <translation>Опсег на печатење</translation>
  </message>
  <message>
   <source>Reverse</source>
   <translation>По обратен редослед</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Избраното</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>Подврзување по пократката страна</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>Наведете страници или опсези, одделени со запирки. Опсегот се два броја со цртичка: 3,5-7,9 ги печати страниците 3, 5, 6, 7 и 9.</translation>
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
   <translation>Излезна &amp;датотека:</translation>
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
   <translation>Печатач</translation>
  </message>
  <message>
   <source>Type:</source>
   <translation>Вид:</translation>
  </message>
 </context>
 <context>
  <name>QScrollBar</name>
  <message>
   <source>Bottom</source>
   <translation>На дното</translation>
  </message>
  <message>
   <source>Left edge</source>
   <translation>Лев раб</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Страница надолу</translation>
  </message>
  <message>
   <source>Page left</source>
   <translation>Страница налево</translation>
  </message>
  <message>
   <source>Page right</source>
   <translation>Страница надесно</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Страница нагоре</translation>
  </message>
  <message>
   <source>Right edge</source>
   <translation>Десен раб</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Лизгај надолу</translation>
  </message>
  <message>
   <source>Scroll here</source>
   <translation>Лизгај до тука</translation>
  </message>
  <message>
   <source>Scroll left</source>
   <translation>Лизгај налево</translation>
  </message>
  <message>
   <source>Scroll right</source>
   <translation>Лизгај надесно</translation>
  </message>
  <message>
   <source>Scroll up</source>
   <translation>Лизгај нагоре</translation>
  </message>
  <message>
   <source>Top</source>
   <translation>На врвот</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Down</source>
   <translation>Долу</translation>
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
   <translation>Празно место</translation>
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
   <translation>Лизгај налево</translation>
  </message>
  <message>
   <source>Scroll Right</source>
   <translation>Лизгај надесно</translation>
  </message>
 </context>
 <context>
  <name>QUnicodeControlCharacterMenu</name>
  <message>
   <source>FSI First strong isolate</source>
   <translation>FSI Издвојување според првиот знак со насока</translation>
  </message>
  <message>
   <source>Insert Unicode control character</source>
   <translation>Вметни контролен знак Unicode</translation>
  </message>
  <message>
   <source>LRE Start of left-to-right embedding</source>
   <translation>LRE Почеток на вметнување од лево кон десно</translation>
  </message>
  <message>
   <source>LRI Left-to-right isolate</source>
   <translation>LRI Издвојување од лево кон десно</translation>
  </message>
  <message>
   <source>LRM Left-to-right mark</source>
   <translation>LRM Ознака од лево кон десно</translation>
  </message>
  <message>
   <source>LRO Start of left-to-right override</source>
   <translation>LRO Почеток на наметната насока од лево кон десно</translation>
  </message>
  <message>
   <source>PDF Pop directional formatting</source>
   <translation>PDF Крај на обликување на насоката</translation>
  </message>
  <message>
   <source>PDI Pop directional isolate</source>
   <translation>PDI Крај на издвојувањето на насоката</translation>
  </message>
  <message>
   <source>RLE Start of right-to-left embedding</source>
   <translation>RLE Почеток на вметнување од десно кон лево</translation>
  </message>
  <message>
   <source>RLI Right-to-left isolate</source>
   <translation>RLI Издвојување од десно кон лево</translation>
  </message>
  <message>
   <source>RLM Right-to-left mark</source>
   <translation>RLM Ознака од десно кон лево</translation>
  </message>
  <message>
   <source>RLO Start of right-to-left override</source>
   <translation>RLO Почеток на наметната насока од десно кон лево</translation>
  </message>
  <message>
   <source>ZWJ Zero width joiner</source>
   <translation>ZWJ Спојувач без ширина</translation>
  </message>
  <message>
   <source>ZWNJ Zero width non-joiner</source>
   <translation>ZWNJ Раздвојувач без ширина</translation>
  </message>
  <message>
   <source>ZWSP Zero width space</source>
   <translation>ZWSP Празно место без ширина</translation>
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
   <translation>&amp;Вметни</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Повтори</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Врати</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Копирај ја &amp;врската</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>И&amp;сечи</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Избриши</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Избери сè</translation>
  </message>
 </context>
 <context>
  <name>QrCode</name>
  <message>
   <source>QR code for the authenticator app; the key below says the same</source>
   <translation>QR-код за апликацијата за потврда; клучот подолу го кажува истото</translation>
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
    <numerusform>%n е веќе тука и останува како што е</numerusform>
    <numerusform>%n се веќе тука и остануваат како што се</numerusform>
    <numerusform>%n се веќе тука и остануваат како што се</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new readings</source>
   <translation>
    <numerusform>%n ново отчитување</numerusform>
    <numerusform>%n нови отчитувања</numerusform>
    <numerusform>%n нови отчитувања</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts without figures are passed over</source>
   <translation>
    <numerusform>%n објава без бројки е прескокната</numerusform>
    <numerusform>%n објави без бројки се прескокнати</numerusform>
    <numerusform>%n објави без бројки се прескокнати</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n readings were taken in.</source>
   <translation>
    <numerusform>Преземено е %n отчитување.</numerusform>
    <numerusform>Преземени се %n отчитувања.</numerusform>
    <numerusform>Преземени се %n отчитувања.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Откажи</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Изберете друга датотека.</translation>
  </message>
  <message>
   <source>Mend the rows first.</source>
   <translation>Прво поправете ги редовите.</translation>
  </message>
  <message>
   <source>Nothing is read in until these rows are mended in the file:</source>
   <translation>Ништо не се презема додека во датотеката не се поправат овие редови:</translation>
  </message>
  <message>
   <source>Read in</source>
   <translation>Преземи</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Преземање бројки</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>Се чита {0}</translation>
  </message>
  <message>
   <source>Row {0}</source>
   <translation>Ред {0}</translation>
  </message>
  <message>
   <source>Rows that cannot be used</source>
   <translation>Редови што не може да се користат</translation>
  </message>
  <message>
   <source>The file is being read.</source>
   <translation>Датотеката се чита.</translation>
  </message>
  <message>
   <source>There is nothing new in it.</source>
   <translation>Во неа нема ништо ново.</translation>
  </message>
 </context>
 <context>
  <name>ReasonedButton</name>
  <message>
   <source>{0}, not available</source>
   <translation>{0}, недостапно</translation>
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
   <translation>Ги зачував</translation>
  </message>
  <message>
   <source>Recovery codes</source>
   <translation>Кодови за обнова</translation>
  </message>
  <message>
   <source>Your second factor is set up. Keep these codes where your telephone is not: each lets you in once without it. They are not shown again.</source>
   <translation>Вториот фактор е поставен. Чувајте ги овие кодови таму каде што не е телефонот: секој еднаш ве пушта без него. Не се покажуваат повторно.</translation>
  </message>
 </context>
 <context>
  <name>RegisterTable</name>
  <message>
   <source>Participation</source>
   <translation>Учество</translation>
  </message>
 </context>
 <context>
  <name>Remarks</name>
  <message>
   <source>somebody</source>
   <translation>некој</translation>
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
   <translation>Смени го правилото</translation>
  </message>
  <message>
   <source>Change the rule of the series</source>
   <translation>Смени го правилото на серијата</translation>
  </message>
  <message>
   <source>From this post on the series goes by the new rule: {0} are taken away and made anew as drafts.</source>
   <translation>Од оваа објава серијата оди по новото правило: {0} се отстрануваат и се прават одново како нацрти.</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>Повтори</translation>
  </message>
  <message>
   <source>Repeat the post</source>
   <translation>Повтори ја објавата</translation>
  </message>
  <message>
   <source>Repeated: {0} in all.</source>
   <translation>Повторена: вкупно {0}.</translation>
  </message>
  <message>
   <source>Rule (RFC 5545): {0}</source>
   <translation>Правило (RFC 5545): {0}</translation>
  </message>
  <message>
   <source>The dates</source>
   <translation>Датумите</translation>
  </message>
  <message>
   <source>The series goes on with {0}.</source>
   <translation>Серијата продолжува: {0}.</translation>
  </message>
  <message>
   <source>This makes no further post.</source>
   <translation>Ова не создава нови објави.</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0} во {1}</translation>
  </message>
 </context>
 <context>
  <name>Repeating</name>
  <message>
   <source>Post {0} of {1} of its series.</source>
   <translation>Објава {0} од {1} во својата серија.</translation>
  </message>
  <message>
   <source>You changed one post of a series ({0}). Shall the others be changed too?</source>
   <translation>Изменивте една објава од серија ({0}). Да се изменат и другите?</translation>
  </message>
  <message>
   <source>{0} of the series changed too.</source>
   <translation>Изменети се и {0} од серијата.</translation>
  </message>
 </context>
 <context>
  <name>Repeats</name>
  <message numerus="yes">
   <source>A text that the same account says within %n days of another is pointed out.</source>
   <translation>
    <numerusform>Програмата предупредува на текст што истата сметка го повторува во рок од %n ден.</numerusform>
    <numerusform>Програмата предупредува на текст што истата сметка го повторува во рок од %n дена.</numerusform>
    <numerusform>Програмата предупредува на текст што истата сметка го повторува во рок од %n дена.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RepeatsPart</name>
  <message>
   <source>A text that the same account says twice is not pointed out.</source>
   <translation>На текст што истата сметка го кажува двапати програмата не предупредува.</translation>
  </message>
  <message>
   <source>Days between the same words</source>
   <translation>Денови меѓу истите зборови</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Никогаш</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Постави</translation>
  </message>
  <message>
   <source>The days between the same words are set.</source>
   <translation>Бројот на денови меѓу истите зборови е поставен.</translation>
  </message>
  <message>
   <source>The same words twice</source>
   <translation>Исти зборови двапати</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>Овој број веќе важи.</translation>
  </message>
 </context>
 <context>
  <name>RequestPage</name>
  <message>
   <source>Accept</source>
   <translation>Прифати</translation>
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
   <translation>Прво изберете земја.</translation>
  </message>
  <message>
   <source>Choose an answer with a proof.</source>
   <translation>Изберете одговор со доказ.</translation>
  </message>
  <message>
   <source>Decline…</source>
   <translation>Одбиј…</translation>
  </message>
  <message>
   <source>Done…</source>
   <translation>Направено…</translation>
  </message>
  <message>
   <source>It is accepted already.</source>
   <translation>Веќе е прифатено.</translation>
  </message>
  <message>
   <source>Nothing of it is open any more.</source>
   <translation>Ништо повеќе не е отворено.</translation>
  </message>
  <message>
   <source>Only people who write for {0} answer here.</source>
   <translation>Овде одговараат само оние што пишуваат за земјата {0}.</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>Отвори ја врската</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Отвори ја објавата</translation>
  </message>
  <message>
   <source>Open the proof</source>
   <translation>Отвори го доказот</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Земи назад</translation>
  </message>
  <message>
   <source>The request was taken back.</source>
   <translation>Барањето беше повлечено.</translation>
  </message>
  <message>
   <source>{0} asks</source>
   <translation>бара {0}</translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>Доцни %n ден</numerusform>
    <numerusform>Доцни %n дена</numerusform>
    <numerusform>Доцни %n дена</numerusform>
   </translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Прифатено</translation>
  </message>
  <message>
   <source>Ask them</source>
   <translation>Побарај од нив</translation>
  </message>
  <message>
   <source>Asking country</source>
   <translation>Земја што бара</translation>
  </message>
  <message>
   <source>By a certain day</source>
   <translation>До одреден ден</translation>
  </message>
  <message>
   <source>Change the request</source>
   <translation>Измена на барањето</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Канали</translation>
  </message>
  <message>
   <source>Countries asked</source>
   <translation>Земји од кои се бара</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Одбиено</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Направено</translation>
  </message>
  <message>
   <source>It is done</source>
   <translation>Направено е</translation>
  </message>
  <message>
   <source>Keep the change</source>
   <translation>Зачувај ја измената</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Врска</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>Врска на јавната објава</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>Ново барање</translation>
  </message>
  <message>
   <source>No post of the network</source>
   <translation>Ниедна објава на мрежата</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Забелешка</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it shows that it was done.</source>
   <translation>Залепете ја врската на јавната објава: таа покажува дека е направено.</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Објава</translation>
  </message>
  <message>
   <source>Say in a few words what is to be carried further.</source>
   <translation>Кажете со неколку зборови што треба да се пренесе.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Повлечено</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>Означете барем една земја.</translation>
  </message>
  <message>
   <source>Waits for an answer</source>
   <translation>Чека одговор</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>Ве чека вас</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>До кога</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Што</translation>
  </message>
  <message>
   <source>What should other countries carry further, and by when?</source>
   <translation>Што треба да пренесат другите земји и до кога?</translation>
  </message>
  <message>
   <source>Write the link whole, beginning with https://.</source>
   <translation>Напишете ја врската цела, со https:// на почетокот.</translation>
  </message>
  <message>
   <source>wanted by {0}</source>
   <translation>побарано до {0}</translation>
  </message>
  <message numerus="yes">
   <source>wanted in %n days</source>
   <translation>
    <numerusform>побарано за %n ден</numerusform>
    <numerusform>побарано за %n дена</numerusform>
    <numerusform>побарано за %n дена</numerusform>
   </translation>
  </message>
  <message>
   <source>wanted today</source>
   <translation>побарано денес</translation>
  </message>
  <message>
   <source>wanted tomorrow</source>
   <translation>побарано утре</translation>
  </message>
  <message>
   <source>{0} asks you</source>
   <translation>{0} бара од вас</translation>
  </message>
  <message>
   <source>{0} asks {1}</source>
   <translation>{0} бара од {1}</translation>
  </message>
  <message>
   <source>{0} of {1} answered</source>
   <translation>одговориле {0} од {1}</translation>
  </message>
 </context>
 <context>
  <name>RequestsView</name>
  <message>
   <source>A country asks others here to carry a post or a page further. Each of them accepts, declines with a reason, or shows by a link that it is done.</source>
   <translation>Овде земја бара од други да пренесат објава или страница. Секоја од нив прифаќа, одбива со причина или со врска покажува дека е направено.</translation>
  </message>
  <message>
   <source>Asked by my country</source>
   <translation>Бара мојата земја</translation>
  </message>
  <message>
   <source>Asked of my country</source>
   <translation>Упатено до мојата земја</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Одбиј</translation>
  </message>
  <message>
   <source>Every request</source>
   <translation>Сите барања</translation>
  </message>
  <message>
   <source>It is noted as done.</source>
   <translation>Забележано како направено.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>Букви за барање</translation>
  </message>
  <message>
   <source>New request…</source>
   <translation>Ново барање…</translation>
  </message>
  <message>
   <source>No requests yet</source>
   <translation>Сè уште нема барања</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Барања</translation>
  </message>
  <message>
   <source>Requests · {0}</source>
   <translation>Барања · {0}</translation>
  </message>
  <message>
   <source>The countries are asked.</source>
   <translation>Од земјите е побарано.</translation>
  </message>
  <message>
   <source>The request is accepted.</source>
   <translation>Барањето е прифатено.</translation>
  </message>
  <message>
   <source>The request is changed.</source>
   <translation>Барањето е изменето.</translation>
  </message>
  <message>
   <source>The request is declined.</source>
   <translation>Барањето е одбиено.</translation>
  </message>
  <message>
   <source>The request is taken back.</source>
   <translation>Барањето е повлечено.</translation>
  </message>
  <message>
   <source>Where did {0} carry it further?</source>
   <translation>Каде го пренесе тоа земјата {0}?</translation>
  </message>
  <message>
   <source>Whose requests</source>
   <translation>Чии барања</translation>
  </message>
  <message>
   <source>Why does {0} decline?</source>
   <translation>Зошто {0} одбива?</translation>
  </message>
  <message>
   <source>Words, country or channel</source>
   <translation>Зборови, земја или канал</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot ask others.</source>
   <translation>Не пишувате за ниту една земја, па не можете да барате од други.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Any time</source>
   <translation>Во кое било време</translation>
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
   <translation>Дајте работна книга (.xlsx) или CSV во UTF-8, со колоните какви што се зачувуваат тука.</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Нови следбеници</translation>
  </message>
  <message>
   <source>Only the sheet “{0}” is read; the others are left alone.</source>
   <translation>Се чита само листот „{0}“; другите се оставаат настрана.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Досег</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Реакции</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Споделувања</translation>
  </message>
  <message>
   <source>The last 12 months</source>
   <translation>Последните 12 месеци</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>Последните 30 дена</translation>
  </message>
  <message>
   <source>The last 90 days</source>
   <translation>Последните 90 дена</translation>
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
   <translation>Земја</translation>
  </message>
  <message>
   <source>No figures yet</source>
   <translation>Сè уште нема бројки</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Објава</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Објавено</translation>
  </message>
  <message>
   <source>Published posts and their figures</source>
   <translation>Објавени објави и нивните бројки</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>Отчитал/а</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Отчитано</translation>
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
   <translation>Сите кампањи</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>Сите земји</translation>
  </message>
  <message>
   <source>Bars of</source>
   <translation>Столбови:</translation>
  </message>
  <message>
   <source>By campaign</source>
   <translation>По кампања</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>По земја</translation>
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
   <translation>Книга на кампањата…</translation>
  </message>
  <message>
   <source>Choose a campaign, or a post of one.</source>
   <translation>Изберете кампања или објава од неа.</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>Прво изберете објава.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земја</translation>
  </message>
  <message>
   <source>Figure of the bars</source>
   <translation>Бројка во столбовите</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Оди на календарот</translation>
  </message>
  <message>
   <source>Its figures are written in {0}.</source>
   <translation>Нејзините бројки ги запишува: {0}.</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>Без кампања</translation>
  </message>
  <message>
   <source>No post that is chosen here has figures yet.</source>
   <translation>Ниедна тука избрана објава сè уште нема бројки.</translation>
  </message>
  <message>
   <source>No results yet</source>
   <translation>Сè уште нема резултати</translation>
  </message>
  <message>
   <source>Once a post is published, its figures are kept here: views, reactions, clicks and more, written by hand or read in from a file.</source>
   <translation>Кога објавата ќе биде објавена, тука се чуваат нејзините бројки: прегледи, реакции, кликови и други, запишани рачно или преземени од датотека.</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>Отвори ја објавата</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Период</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Објави</translation>
  </message>
  <message>
   <source>Read in a file…</source>
   <translation>Преземи од датотека…</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>Преземање бројки</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Зачувај како CSV…</translation>
  </message>
  <message>
   <source>Save the figures as CSV</source>
   <translation>Зачувај ги бројките како CSV</translation>
  </message>
  <message>
   <source>The figures were saved as {0}</source>
   <translation>Бројките се зачувани како {0}</translation>
  </message>
  <message>
   <source>The newest {0} are shown.</source>
   <translation>Прикажани се најновите {0}.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>Сè уште нема што да се зачува.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Вкупно</translation>
  </message>
  <message>
   <source>Workbook or CSV (*.xlsx *.csv)</source>
   <translation>Работна книга или CSV (*.xlsx *.csv)</translation>
  </message>
  <message>
   <source>Write figures…</source>
   <translation>Запиши бројки…</translation>
  </message>
  <message>
   <source>You write for none of the countries of these posts.</source>
   <translation>Не пишувате за ниту една од земјите на овие објави.</translation>
  </message>
  <message>
   <source>{0} of {1} have figures</source>
   <translation>со бројки: {0} од {1}</translation>
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
   <translation>Датотека од копијата на овој лаптоп не можеше да се отстрани: {0}.</translation>
  </message>
  <message>
   <source>Remove the folder by hand.</source>
   <translation>Отстранете ја папката рачно.</translation>
  </message>
 </context>
 <context>
  <name>RevokedDialog</name>
  <message numerus="yes">
   <source>%n changes of yours were not sent and are lost then.</source>
   <translation>
    <numerusform>%n ваша промена не е испратена и тогаш се губи.</numerusform>
    <numerusform>%n ваши промени не се испратени и тогаш се губат.</numerusform>
    <numerusform>%n ваши промени не се испратени и тогаш се губат.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes of yours were not sent. Save them first.</source>
   <translation>
    <numerusform>%n ваша промена не е испратена. Прво зачувајте ја.</numerusform>
    <numerusform>%n ваши промени не се испратени. Прво зачувајте ги.</numerusform>
    <numerusform>%n ваши промени не се испратени. Прво зачувајте ги.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes were saved.</source>
   <translation>
    <numerusform>%n промена е зачувана.</numerusform>
    <numerusform>%n промени се зачувани.</numerusform>
    <numerusform>%n промени се зачувани.</numerusform>
   </translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Everything of yours was sent.</source>
   <translation>Сè ваше е испратено.</translation>
  </message>
  <message>
   <source>Remove everything from this laptop</source>
   <translation>Отстрани сè од овој лаптоп</translation>
  </message>
  <message>
   <source>Remove it without saving?</source>
   <translation>Да се отстрани без зачувување?</translation>
  </message>
  <message>
   <source>Remove without saving</source>
   <translation>Отстрани без зачувување</translation>
  </message>
  <message>
   <source>Save what was not sent</source>
   <translation>Зачувајте што не е испратено</translation>
  </message>
  <message>
   <source>Save what was not sent…</source>
   <translation>Зачувај што не е испратено…</translation>
  </message>
  <message>
   <source>This laptop was revoked</source>
   <translation>Овој лаптоп е отповикан</translation>
  </message>
  <message>
   <source>You or your administrator revoked it. What others shared is gone from it already.</source>
   <translation>Го отповикавте вие или администраторот. Што споделиле другите веќе е отстрането.</translation>
  </message>
 </context>
 <context>
  <name>RightsDialog</name>
  <message>
   <source>Credit</source>
   <translation>Автор</translation>
  </message>
  <message>
   <source>It may be used until</source>
   <translation>Смее да се користи до</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Зачувај</translation>
  </message>
  <message>
   <source>Last day of use</source>
   <translation>Последен ден на користење</translation>
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
   <translation>Чие е {0}, и до кога смее да се користи?</translation>
  </message>
 </context>
 <context>
  <name>RuleFields</name>
  <message>
   <source>Days, weeks or months</source>
   <translation>Денови, недели или месеци</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>Крај</translation>
  </message>
  <message>
   <source>Every</source>
   <translation>Секои</translation>
  </message>
  <message>
   <source>Every how many</source>
   <translation>На секои</translation>
  </message>
  <message>
   <source>How it ends</source>
   <translation>Како завршува</translation>
  </message>
  <message>
   <source>How many posts</source>
   <translation>Колку објави</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последен ден</translation>
  </message>
  <message>
   <source>On</source>
   <translation>На</translation>
  </message>
  <message>
   <source>What stays the same from month to month</source>
   <translation>Што се повторува од месец до месец</translation>
  </message>
  <message>
   <source>after so many posts</source>
   <translation>по толку објави</translation>
  </message>
  <message>
   <source>days</source>
   <translation>дена</translation>
  </message>
  <message>
   <source>months</source>
   <translation>месеци</translation>
  </message>
  <message>
   <source>on a day</source>
   <translation>на одреден ден</translation>
  </message>
  <message>
   <source>on day {0} of the month</source>
   <translation>на {0}-ти ден од месецот</translation>
  </message>
  <message>
   <source>on the first {0}</source>
   <translation>на првиот ден: {0}</translation>
  </message>
  <message>
   <source>on the fourth {0}</source>
   <translation>на четвртиот ден: {0}</translation>
  </message>
  <message>
   <source>on the last day of the month</source>
   <translation>на последниот ден од месецот</translation>
  </message>
  <message>
   <source>on the last {0}</source>
   <translation>на последниот ден: {0}</translation>
  </message>
  <message>
   <source>on the second {0}</source>
   <translation>на вториот ден: {0}</translation>
  </message>
  <message>
   <source>on the third {0}</source>
   <translation>на третиот ден: {0}</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>недели</translation>
  </message>
 </context>
 <context>
  <name>Saver</name>
  <message>
   <source>Copy the text, then try again.</source>
   <translation>Копирајте го текстот, па обидете се повторно.</translation>
  </message>
  <message>
   <source>The disk did not answer in time.</source>
   <translation>Дискот не одговори навреме.</translation>
  </message>
 </context>
 <context>
  <name>SearchView</name>
  <message>
   <source>No record on this laptop has words that begin so. Try fewer letters, or sync first.</source>
   <translation>Ниеден запис на овој лаптоп нема зборови со таков почеток. Обидете се со помалку букви, или прво усогласете.</translation>
  </message>
  <message>
   <source>Nothing was found</source>
   <translation>Ништо не е најдено</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Пребарување</translation>
  </message>
  <message>
   <source>Search every post, campaign and message</source>
   <translation>Пребарувајте ги сите објави, кампањи и пораки</translation>
  </message>
  <message>
   <source>The newest {0} are shown; another word finds fewer.</source>
   <translation>Прикажани се {0} најнови; уште еден збор наоѓа помалку.</translation>
  </message>
  <message>
   <source>Type the beginning of words into the field above, in any script. Accents do not matter.</source>
   <translation>Во полето горе внесете почетоци на зборови, на кое било писмо. Акцентите не се важни.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Што е најдено</translation>
  </message>
  <message>
   <source>{0} found</source>
   <translation>Најдено: {0}</translation>
  </message>
 </context>
 <context>
  <name>SecondFactorPart</name>
  <message numerus="yes">
   <source>An authenticator app is set up; %n recovery codes are left.</source>
   <translation>
    <numerusform>Апликацијата за потврда е поставена; останува %n код за обнова.</numerusform>
    <numerusform>Апликацијата за потврда е поставена; остануваат %n кода за обнова.</numerusform>
    <numerusform>Апликацијата за потврда е поставена; остануваат %n кодови за обнова.</numerusform>
   </translation>
  </message>
  <message>
   <source>Confirm that it is you…</source>
   <translation>Потврдете дека сте вие…</translation>
  </message>
  <message>
   <source>No second factor is set up. Your role does not need one; you can have it.</source>
   <translation>Вториот фактор не е поставен. Вашата улога не го бара, но може да го имате.</translation>
  </message>
  <message>
   <source>Second factor</source>
   <translation>Втор фактор</translation>
  </message>
  <message>
   <source>Set up an authenticator app…</source>
   <translation>Поставете апликација за потврда…</translation>
  </message>
  <message>
   <source>Set up another app…</source>
   <translation>Поставете друга апликација…</translation>
  </message>
  <message>
   <source>What the server knows of it is shown when it can be reached.</source>
   <translation>Што знае серверот за тоа се покажува кога е достапен.</translation>
  </message>
  <message>
   <source>Your role needs a second factor: set up an authenticator app.</source>
   <translation>Вашата улога бара втор фактор: поставете апликација за потврда.</translation>
  </message>
 </context>
 <context>
  <name>SecondZone</name>
  <message>
   <source>No second time zone</source>
   <translation>Без втора временска зона</translation>
  </message>
  <message>
   <source>Second time zone: none</source>
   <translation>Втора временска зона: нема</translation>
  </message>
  <message>
   <source>Second time zone: {0}</source>
   <translation>Втора временска зона: {0}</translation>
  </message>
 </context>
 <context>
  <name>SelfSavingForm</name>
  <message>
   <source>Keep mine</source>
   <translation>Задржи го моето</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Сè уште не е зачувано</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>Не е зачувано: {0} Напишаното останува тука.</translation>
  </message>
  <message>
   <source>Only the lead country changes this.</source>
   <translation>Ова го менува само водечката земја.</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Зачувано тука</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Земи го нивното</translation>
  </message>
  <message>
   <source>The {0} was changed while you were writing. Both texts are kept.</source>
   <translation>Полето „{0}“ се измени додека пишувавте. Двата текста се чуваат.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Обиди се повторно</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Се пишува…</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A blackout is overridden for this post: {0}</source>
   <translation>За оваа објава важи исклучок од забраната: {0}</translation>
  </message>
  <message>
   <source>A blackout names its first and last day, its occasion, whether it warns or blocks, and a reason.</source>
   <translation>Забраната има прв и последен ден, повод, дејство (предупредува или забранува) и причина.</translation>
  </message>
  <message>
   <source>A body may be packed with gzip only.</source>
   <translation>Телото на барањето смее да биде спакувано само со gzip.</translation>
  </message>
  <message>
   <source>A campaign joins countries, joint texts and posts. Start one, then invite the others.</source>
   <translation>Кампањата спојува земји, заеднички текстови и објави. Започнете една, па поканете ги другите.</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>На кампањата ѝ треба наслов.</translation>
  </message>
  <message>
   <source>A campaign that was shared with the network stays shared.</source>
   <translation>Кампања што е споделена со мрежата останува споделена.</translation>
  </message>
  <message>
   <source>A code that you have not used yet; each counts once.</source>
   <translation>Код што сè уште не сте го употребиле; секој важи еднаш.</translation>
  </message>
  <message>
   <source>A country does not ask itself.</source>
   <translation>Земја не бара од самата себе.</translation>
  </message>
  <message>
   <source>A decision cannot be taken back: others have read it.</source>
   <translation>Одлуката не може да се земе назад: другите веќе ја прочитале.</translation>
  </message>
  <message>
   <source>A decision is either approve or request_changes.</source>
   <translation>Одлуката е или approve или request_changes.</translation>
  </message>
  <message>
   <source>A delegation names a country, a role, two people, and its first and last day.</source>
   <translation>Во овластувањето се наведуваат земја, улога, две лица и првиот и последниот ден.</translation>
  </message>
  <message>
   <source>A file of campaigndesk is missing: {0}.</source>
   <translation>Недостига датотека на campaigndesk: {0}.</translation>
  </message>
  <message>
   <source>A footnote rule needs the footnote.</source>
   <translation>На правило за фуснота му треба фуснотата.</translation>
  </message>
  <message>
   <source>A group of hashtags needs a name.</source>
   <translation>На групата хаштагови ѝ треба име.</translation>
  </message>
  <message>
   <source>A header that says one thing was sent twice.</source>
   <translation>Заглавие што кажува една работа е испратено двапати.</translation>
  </message>
  <message>
   <source>A hold needs a reason.</source>
   <translation>За задржувањето е потребна причина.</translation>
  </message>
  <message>
   <source>A key that was revoked stays revoked.</source>
   <translation>Отповиканиот клуч останува отповикан.</translation>
  </message>
  <message>
   <source>A list needs a limit of at least 1.</source>
   <translation>На списокот му треба ограничување од најмалку 1.</translation>
  </message>
  <message>
   <source>A local time has no offset.</source>
   <translation>Локалното време нема отстапување.</translation>
  </message>
  <message>
   <source>A medium may have at most {0} MiB.</source>
   <translation>Слика или снимка смее да има најмногу {0} MiB.</translation>
  </message>
  <message>
   <source>A name is needed, so that others know whose work it is.</source>
   <translation>Потребно е име, за другите да знаат чија работа е.</translation>
  </message>
  <message>
   <source>A narrative needs the claim that is made.</source>
   <translation>На наративот му треба тврдењето што кружи.</translation>
  </message>
  <message>
   <source>A pack has a name, the day it was checked, rules, and nothing else.</source>
   <translation>Пакетот има име, ден на проверка, правила и ништо друго.</translation>
  </message>
  <message>
   <source>A pack of wording rules is a JSON or a TOML file.</source>
   <translation>Пакет правила за изрази е датотека JSON или TOML.</translation>
  </message>
  <message>
   <source>A pack of wording rules needs a name of one line.</source>
   <translation>На пакет правила за изрази му треба име во еден ред.</translation>
  </message>
  <message>
   <source>A parameter of the address was given twice.</source>
   <translation>Параметар на адресата е наведен двапати.</translation>
  </message>
  <message>
   <source>A part of the address or a header is not what this address takes.</source>
   <translation>Дел од адресата или заглавие не е она што го прима оваа адреса.</translation>
  </message>
  <message>
   <source>A person needs a name, so that others know whose work it is.</source>
   <translation>На лицето му треба име, за другите да знаат чија е работата.</translation>
  </message>
  <message>
   <source>A picture or film needs a file or a name.</source>
   <translation>На сликата или филмот им треба датотека или име.</translation>
  </message>
  <message>
   <source>A post belongs to an account.</source>
   <translation>Објавата припаѓа на сметка.</translation>
  </message>
  <message>
   <source>A preferred word needs what to write instead.</source>
   <translation>На препорачан израз му треба што да се напише наместо него.</translation>
  </message>
  <message>
   <source>A record can be kept to your own ministry or shared with the network.</source>
   <translation>Записот може да остане само во вашето министерство или да се сподели со мрежата.</translation>
  </message>
  <message>
   <source>A recurrence rule names no start of its own.</source>
   <translation>Правилото за повторување нема сопствен почеток.</translation>
  </message>
  <message>
   <source>A request for changes needs a reason.</source>
   <translation>За барањето измени е потребна причина.</translation>
  </message>
  <message>
   <source>A request may have at most {0} MiB.</source>
   <translation>Барањето смее да има најмногу {0} MiB.</translation>
  </message>
  <message>
   <source>A request names who asks and who is asked.</source>
   <translation>Барањето кажува кој бара и од кого.</translation>
  </message>
  <message>
   <source>A request needs a country that is asked.</source>
   <translation>На барањето му треба земја од која се бара.</translation>
  </message>
  <message>
   <source>A request says what is to be carried further.</source>
   <translation>Барањето кажува што треба да се пренесе.</translation>
  </message>
  <message>
   <source>A reservation has to be said.</source>
   <translation>Резервата мора да се каже.</translation>
  </message>
  <message>
   <source>A series ends by the clocks of its own zone.</source>
   <translation>Серијата завршува според часовникот на својата зона.</translation>
  </message>
  <message>
   <source>A series repeats daily at most.</source>
   <translation>Серијата се повторува најмногу еднаш дневно.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask for the role “{0}”.</source>
   <translation>Чекор од патот на одобрување не може да ја бара улогата „{0}“.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask “{0}”.</source>
   <translation>Чекор од патот на одобрување не може да бара „{0}“.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot need “{0}”.</source>
   <translation>На чекор од патот на одобрување не може да му треба „{0}“.</translation>
  </message>
  <message>
   <source>A step of an approval route names a role, a country, how many it needs, and nothing else.</source>
   <translation>Во чекор од патот на одобрување се наведуваат улога, земја, потребниот број и ништо друго.</translation>
  </message>
  <message>
   <source>A stop is lifted by the side that placed it, or by the network.</source>
   <translation>Запирањето го укинува страната што го поставила, или мрежата.</translation>
  </message>
  <message>
   <source>A stop is not undone: it is lifted.</source>
   <translation>Запирањето не се враќа назад: се укинува.</translation>
  </message>
  <message>
   <source>A stop is shown to the whole network.</source>
   <translation>Запирањето го гледа целата мрежа.</translation>
  </message>
  <message>
   <source>A stop needs a reason.</source>
   <translation>За запирање треба причина.</translation>
  </message>
  <message>
   <source>A stop stands; this crisis post passes with two approvers.</source>
   <translation>Запирањето важи; оваа кризна објава минува со двајца одобрувачи.</translation>
  </message>
  <message>
   <source>A stop that was lifted does not come back by itself.</source>
   <translation>Укинатото запирање не се враќа само.</translation>
  </message>
  <message>
   <source>A template needs a name.</source>
   <translation>На шаблонот му треба име.</translation>
  </message>
  <message>
   <source>A term needs at least one word.</source>
   <translation>На израз му треба барем еден збор.</translation>
  </message>
  <message>
   <source>A word of one's own has 1 to 100 characters.</source>
   <translation>Сопствен збор има од 1 до 100 знаци.</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Сметка</translation>
  </message>
  <message>
   <source>Add a step for the country's approver.</source>
   <translation>Додајте чекор за одобрувачот на земјата.</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Усогласено</translation>
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
   <translation>Сите измени се зачувани тука. Нема сервер: работата останува на овој лаптоп додека не се најавите на некој сервер.</translation>
  </message>
  <message>
   <source>All steps of the approval are already met.</source>
   <translation>Сите чекори на одобрувањето се веќе исполнети.</translation>
  </message>
  <message>
   <source>All together</source>
   <translation>Сè вкупно</translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Исто така дел од одлуката</translation>
  </message>
  <message>
   <source>An approval of this post was altered, or is not from the person whose name it bears.</source>
   <translation>Одобрението на оваа објава е изменето или не е од лицето чие име го носи.</translation>
  </message>
  <message>
   <source>An approval route covers the time or does not.</source>
   <translation>Патот на одобрување или го опфаќа времето или не.</translation>
  </message>
  <message>
   <source>An approval route has at most {0} steps, says what it covers, and nothing else.</source>
   <translation>Патот на одобрување има најмногу {0} чекори, кажува што опфаќа, и ништо друго.</translation>
  </message>
  <message>
   <source>An approval route needs at least one step.</source>
   <translation>На патот на одобрување му треба барем еден чекор.</translation>
  </message>
  <message>
   <source>An approved post of this account says the same and has no time yet: “{0}”.</source>
   <translation>Одобрена објава на оваа сметка го кажува истото, а сè уште нема време: „{0}“.</translation>
  </message>
  <message>
   <source>An embargo that was lifted cannot come back: others have read what was under it.</source>
   <translation>Укинато ембарго не може да се врати: другите прочитаа што беше под него.</translation>
  </message>
  <message>
   <source>An entry of the handle book needs an institution.</source>
   <translation>За запис во именикот на кориснички имиња е потребна институција.</translation>
  </message>
  <message>
   <source>An event by days is moved to days, one by time to times.</source>
   <translation>Настан по денови се преместува на денови, настан по час на часови.</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>Настанот не може да заврши пред да почне.</translation>
  </message>
  <message>
   <source>An event needs a start.</source>
   <translation>На настанот му треба почеток.</translation>
  </message>
  <message>
   <source>An override needs a reason.</source>
   <translation>Исклучокот бара причина.</translation>
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation>Оваа ознака веќе ја има друга измена.</translation>
  </message>
  <message>
   <source>Another person of this network has this e-mail address.</source>
   <translation>Оваа адреса на е-пошта ја има друго лице во оваа мрежа.</translation>
  </message>
  <message>
   <source>Another post of this account says the same on {0}: “{1}”.</source>
   <translation>Друга објава на оваа сметка го кажува истото на {0}: „{1}“.</translation>
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
   <translation>Одобрување</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>Одобрувања</translation>
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
   <translation>Одобрено порано; оттогаш ништо не е изменето.</translation>
  </message>
  <message>
   <source>Approvers and administrators come in here with an authenticator app, and you have none yet.</source>
   <translation>Одобрувачите и администраторите влегуваат овде со апликација за потврда, а вие сè уште немате.</translation>
  </message>
  <message>
   <source>Approvers and administrators need one, others where they have set it up.</source>
   <translation>На одобрувачите и администраторите им треба, на другите ако го поставиле.</translation>
  </message>
  <message>
   <source>Approvers and administrators, and who has set up a second factor, confirm with it who they are.</source>
   <translation>Одобрувачите, администраторите и кој поставил втор фактор со него потврдуваат кои се.</translation>
  </message>
  <message>
   <source>Ask another administrator of the network.</source>
   <translation>Замолете друг администратор на мрежата.</translation>
  </message>
  <message>
   <source>Ask another person to confirm it.</source>
   <translation>Замолете друго лице да потврди.</translation>
  </message>
  <message>
   <source>Ask another person who may confirm it.</source>
   <translation>Замолете друго лице што смее да потврди.</translation>
  </message>
  <message>
   <source>Ask for longer rights, or plan to take it down.</source>
   <translation>Побарајте подолги права или планирајте отстранување.</translation>
  </message>
  <message>
   <source>Ask its lead for an invitation.</source>
   <translation>Побарајте покана од водачот.</translation>
  </message>
  <message>
   <source>Ask one of them.</source>
   <translation>Замолете некого од нив.</translation>
  </message>
  <message>
   <source>Ask the administrator for one more person with this role, or the campaign lead for another route.</source>
   <translation>Побарајте од администраторот уште едно лице со оваа улога, или од водачот на кампањата друг пат.</translation>
  </message>
  <message>
   <source>Ask the coordinator to release it.</source>
   <translation>Побарајте од координаторот да го укине задржувањето.</translation>
  </message>
  <message>
   <source>Ask the countries that take part, or wait until the embargo is over.</source>
   <translation>Побарајте од земјите што учествуваат или почекајте да заврши ембаргото.</translation>
  </message>
  <message>
   <source>Ask the writers to change the text: it becomes a draft again.</source>
   <translation>Побарајте од авторите да го изменат текстот: пак станува нацрт.</translation>
  </message>
  <message>
   <source>Ask the writers to send it for approval again as it is.</source>
   <translation>Побарајте од авторите повторно да ја испратат на одобрување таква каква што е.</translation>
  </message>
  <message>
   <source>Ask them, or an administrator.</source>
   <translation>Прашајте ги нив или администраторот.</translation>
  </message>
  <message>
   <source>Ask who holds it to release it.</source>
   <translation>Побарајте укинување од оној што задржал.</translation>
  </message>
  <message>
   <source>Ask whoever placed it, or the network's coordinator.</source>
   <translation>Побарајте од оној што го поставил, или од координаторот на мрежата.</translation>
  </message>
  <message>
   <source>Ask your administrator for the ministry's certificate, and give it with the server's address.</source>
   <translation>Побарајте го од администраторот сертификатот на министерството и наведете го со адресата на серверот.</translation>
  </message>
  <message>
   <source>Ask your administrator to add you with that address.</source>
   <translation>Побарајте од администраторот да ве додаде со таа адреса.</translation>
  </message>
  <message>
   <source>Ask your administrator.</source>
   <translation>Прашајте го администраторот.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should go out that day, or choose another.</source>
   <translation>Размислете дали треба да излезе тој ден, или изберете друг.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should still be said.</source>
   <translation>Запрашајте се дали тоа сè уште треба да се каже.</translation>
  </message>
  <message>
   <source>Ask yourself whether the post still says the same.</source>
   <translation>Запрашајте се дали објавата сè уште го кажува истото.</translation>
  </message>
  <message>
   <source>At most {0} changes are taken at once.</source>
   <translation>Одеднаш се примаат најмногу {0} измени.</translation>
  </message>
  <message>
   <source>Attach a smaller version of it.</source>
   <translation>Приложете помала верзија.</translation>
  </message>
  <message>
   <source>Attach it again.</source>
   <translation>Приложете повторно.</translation>
  </message>
  <message>
   <source>Attach it first.</source>
   <translation>Прво приложете.</translation>
  </message>
  <message>
   <source>Attach one.</source>
   <translation>Приложете.</translation>
  </message>
  <message>
   <source>Attach the file again.</source>
   <translation>Приложете ја датотеката повторно.</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>Публика</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>Се пишува</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>Забрана за објавување</translation>
  </message>
  <message>
   <source>Blackout in {0} until {1}: {2}</source>
   <translation>Забрана за објавување во {0} до {1}: {2}</translation>
  </message>
  <message>
   <source>Blackout until {0}: {1}</source>
   <translation>Забрана за објавување до {0}: {1}</translation>
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
   <translation>Замисла</translation>
  </message>
  <message>
   <source>Bring it back first.</source>
   <translation>Прво вратете.</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Бугарија</translation>
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
   <translation>Сменете го правилото на серијата.</translation>
  </message>
  <message>
   <source>Change the text, and it becomes a draft again.</source>
   <translation>Изменете го текстот, и пак станува нацрт.</translation>
  </message>
  <message>
   <source>Changed since then: {0}.</source>
   <translation>Оттогаш изменето: {0}.</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>Побарани измени</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Check both, or ask your administrator.</source>
   <translation>Проверете ги двете или прашајте го администраторот.</translation>
  </message>
  <message>
   <source>Check it, or ask your administrator.</source>
   <translation>Проверете ја или прашајте го администраторот.</translation>
  </message>
  <message>
   <source>Check that every opening quote has a closing one.</source>
   <translation>Проверете дали секој почетен наводник има и завршен.</translation>
  </message>
  <message>
   <source>Check the address and the code, or ask your administrator for a new invitation.</source>
   <translation>Проверете ги адресата и кодот или побарајте нова покана од администраторот.</translation>
  </message>
  <message>
   <source>Check the delimiter.</source>
   <translation>Проверете го раздвојувачот.</translation>
  </message>
  <message>
   <source>Check the name of the file.</source>
   <translation>Проверете го името на датотеката.</translation>
  </message>
  <message>
   <source>Check the network: sign in to it if it asks for that, then sync again.</source>
   <translation>Проверете ја мрежата: ако бара, најавете се на неа, па усогласете повторно.</translation>
  </message>
  <message>
   <source>Check the passphrase or the keyring; nothing was changed.</source>
   <translation>Проверете ја шифрата или складот за клучеви; ништо не е изменето.</translation>
  </message>
  <message>
   <source>Check the proxy settings.</source>
   <translation>Проверете ги поставките за прокси.</translation>
  </message>
  <message>
   <source>Choose a colleague.</source>
   <translation>Изберете колега.</translation>
  </message>
  <message>
   <source>Choose a folder that can be written to.</source>
   <translation>Изберете папка во која може да се запишува.</translation>
  </message>
  <message>
   <source>Choose a later time.</source>
   <translation>Изберете подоцнежно време.</translation>
  </message>
  <message>
   <source>Choose a picture or a film.</source>
   <translation>Изберете слика или филм.</translation>
  </message>
  <message>
   <source>Choose another account.</source>
   <translation>Изберете друга сметка.</translation>
  </message>
  <message>
   <source>Choose another campaign.</source>
   <translation>Изберете друга кампања.</translation>
  </message>
  <message>
   <source>Choose another country.</source>
   <translation>Изберете друга земја.</translation>
  </message>
  <message>
   <source>Choose another day, or ask an approver or administrator of the country to override it with a reason.</source>
   <translation>Изберете друг ден или замолете одобрувач или администратор на земјата да дозволи исклучок со причина.</translation>
  </message>
  <message>
   <source>Choose another day.</source>
   <translation>Изберете друг ден.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Изберете друга датотека.</translation>
  </message>
  <message>
   <source>Choose another folder or free space.</source>
   <translation>Изберете друга папка или ослободете простор.</translation>
  </message>
  <message>
   <source>Choose another number of days.</source>
   <translation>Изберете друг број денови.</translation>
  </message>
  <message>
   <source>Choose another number of hours.</source>
   <translation>Изберете друг број часови.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Изберете друго.</translation>
  </message>
  <message>
   <source>Choose another post.</source>
   <translation>Изберете друга објава.</translation>
  </message>
  <message>
   <source>Choose another time of day for the series, or skip that day.</source>
   <translation>Изберете друго време од денот за серијата или прескокнете го тој ден.</translation>
  </message>
  <message>
   <source>Choose another with --profile.</source>
   <translation>Изберете друг со --profile.</translation>
  </message>
  <message>
   <source>Choose no country.</source>
   <translation>Не избирајте држава.</translation>
  </message>
  <message>
   <source>Choose one of those.</source>
   <translation>Изберете една од нив.</translation>
  </message>
  <message>
   <source>Choose one of your country's accounts.</source>
   <translation>Изберете една од сметките на вашата земја.</translation>
  </message>
  <message>
   <source>Choose one of your own country's accounts.</source>
   <translation>Изберете една од сметките на вашата земја.</translation>
  </message>
  <message>
   <source>Choose one of your posts.</source>
   <translation>Изберете една од вашите објави.</translation>
  </message>
  <message>
   <source>Choose one that is silent.</source>
   <translation>Изберете земја што не одговорила.</translation>
  </message>
  <message>
   <source>Choose somebody else.</source>
   <translation>Изберете некој друг.</translation>
  </message>
  <message>
   <source>Choose the account again.</source>
   <translation>Изберете ја сметката повторно.</translation>
  </message>
  <message>
   <source>Choose the audience's time zone.</source>
   <translation>Изберете ја временската зона на публиката.</translation>
  </message>
  <message>
   <source>Choose the country.</source>
   <translation>Изберете ја државата.</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>Кликови</translation>
  </message>
  <message>
   <source>Close that one first, or choose another profile with --profile.</source>
   <translation>Прво затворете го тој, или изберете друг профил со --profile.</translation>
  </message>
  <message>
   <source>Code of your authenticator app</source>
   <translation>Код од вашата апликација за потврда</translation>
  </message>
  <message>
   <source>Columns are: {0}.</source>
   <translation>Колоните се: {0}.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Коментирај</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Коментари</translation>
  </message>
  <message>
   <source>Compare the two, then mark the translation as up to date.</source>
   <translation>Споредете ги двете, па означете го преводот како ажурен.</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>Доверливо: кому му треба</translation>
  </message>
  <message>
   <source>Confirm in the settings that it is you, then try again.</source>
   <translation>Во поставките потврдете дека сте вие, па обидете се повторно.</translation>
  </message>
  <message>
   <source>Confirm its publication first.</source>
   <translation>Прво потврдете дека е објавена.</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>Судир</translation>
  </message>
  <message>
   <source>Connect and sync, then publish.</source>
   <translation>Поврзете се и усогласете, па објавете.</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>Предупредување за содржината</translation>
  </message>
  <message>
   <source>Copy what you want to keep, then forget it.</source>
   <translation>Копирајте го она што сакате да го зачувате, потоа заборавете го.</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>Клучна порака</translation>
  </message>
  <message>
   <source>Correct the limit of the account.</source>
   <translation>Поправете го ограничувањето на сметката.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земја</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>Покриеност</translation>
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
   <translation>Одлучете повторно: бирото прави нов клуч.</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Одлуки</translation>
  </message>
  <message>
   <source>Decisions of {0} can only be handed to somebody who works for {1}.</source>
   <translation>Одлуките на {0} може да се предадат само на некој што работи за {1}.</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Одбиено</translation>
  </message>
  <message>
   <source>Delete that place and write it again.</source>
   <translation>Избришете го тоа место и напишете го повторно.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Избриши…</translation>
  </message>
  <message>
   <source>Deleting a {0}</source>
   <translation>Бришење: {0}</translation>
  </message>
  <message>
   <source>Deleting a {kind}</source>
   <translation>Бришење: {kind}</translation>
  </message>
  <message>
   <source>Describe every image for those who cannot see.</source>
   <translation>Опишете ја секоја слика за оние што не гледаат.</translation>
  </message>
  <message>
   <source>Describe it for those who cannot see.</source>
   <translation>Опишете за тие што не гледаат.</translation>
  </message>
  <message>
   <source>Description ({0})</source>
   <translation>Опис ({0})</translation>
  </message>
  <message>
   <source>Do not publish it: tell your administrator, and have it approved again.</source>
   <translation>Не објавувајте ја: известете го администраторот и дајте ја повторно на одобрување.</translation>
  </message>
  <message>
   <source>Do so in the settings, under “Second factor”; a program that has no such place is too old: update it.</source>
   <translation>Направете го тоа во поставките, под „Втор фактор“; програма што го нема тоа место е престара: ажурирајте ја.</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Нацрт</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Адреса на е-пошта</translation>
  </message>
  <message>
   <source>Each of the media needs an id, a name and a kind, and nothing unknown.</source>
   <translation>Секој медиум мора да има идентификатор, име и вид, и ништо непознато.</translation>
  </message>
  <message>
   <source>Each part must be text of at most {0} characters.</source>
   <translation>Секој дел мора да биде текст од најмногу {0} знаци.</translation>
  </message>
  <message>
   <source>Each person hands over their own decisions.</source>
   <translation>Секој ги предава сопствените одлуки.</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Крај</translation>
  </message>
  <message>
   <source>End it first.</source>
   <translation>Прво завршете ја.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>англиски</translation>
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
   <translation>Настан</translation>
  </message>
  <message>
   <source>Every post of this series is public or withdrawn.</source>
   <translation>Сите објави од оваа серија се јавни или повлечени.</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Сите</translation>
  </message>
  <message>
   <source>Export it without that, then attach it.</source>
   <translation>Извезете го без тоа, па прикачете го.</translation>
  </message>
  <message>
   <source>Fetch the film “{0}”</source>
   <translation>Преземи го филмот „{0}“</translation>
  </message>
  <message>
   <source>Fetching was stopped.</source>
   <translation>Преземањето е запрено.</translation>
  </message>
  <message>
   <source>Figures cannot be read on a day to come.</source>
   <translation>Бројките не може да се отчитаат на ден што допрва доаѓа.</translation>
  </message>
  <message>
   <source>Figures need the day on which they were read.</source>
   <translation>Бројките треба да имаат ден кога се отчитани.</translation>
  </message>
  <message>
   <source>Fill in what is missing.</source>
   <translation>Дополнете го она што недостига.</translation>
  </message>
  <message>
   <source>Fingerprint of this content</source>
   <translation>Отпечаток на оваа содржина</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Прв ден</translation>
  </message>
  <message>
   <source>Free some space, then try again; the text is still in front of you.</source>
   <translation>Ослободете простор, па обидете се повторно; текстот е сè уште пред вас.</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Грузија</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>грузиски</translation>
  </message>
  <message>
   <source>Give a .xlsx or a .csv file.</source>
   <translation>Дајте датотека .xlsx или .csv.</translation>
  </message>
  <message>
   <source>Give a day, or a time with its zone.</source>
   <translation>Наведете ден, или време со неговата зона.</translation>
  </message>
  <message>
   <source>Give a file with a header and at least one row.</source>
   <translation>Дајте датотека со заглавие и барем еден ред.</translation>
  </message>
  <message>
   <source>Give a file with certificates in PEM form.</source>
   <translation>Наведете датотека со сертификати во PEM-формат.</translation>
  </message>
  <message>
   <source>Give a later end.</source>
   <translation>Наведете подоцнежен крај.</translation>
  </message>
  <message>
   <source>Give a workbook or a CSV file.</source>
   <translation>Дајте работна книга или датотека CSV.</translation>
  </message>
  <message>
   <source>Give an end that is not before the start.</source>
   <translation>Наведете крај што не е пред почетокот.</translation>
  </message>
  <message>
   <source>Give it a date and a time first.</source>
   <translation>Прво внесете датум и време.</translation>
  </message>
  <message>
   <source>Give it a date and a time.</source>
   <translation>Дајте датум и време.</translation>
  </message>
  <message>
   <source>Give it a new time, or withdraw it: nothing resumes by itself.</source>
   <translation>Дајте ѝ ново време или повлечете ја: ништо не продолжува само.</translation>
  </message>
  <message>
   <source>Give it an end: COUNT or UNTIL.</source>
   <translation>Наведете крај: COUNT или UNTIL.</translation>
  </message>
  <message>
   <source>Give it one in the file.</source>
   <translation>Дајте му го во датотеката.</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>Наведете.</translation>
  </message>
  <message>
   <source>Give it to open the profile.</source>
   <translation>Внесете ја за да го отворите профилот.</translation>
  </message>
  <message>
   <source>Give one with a header and at least one row.</source>
   <translation>Дајте таква со заглавие и барем еден ред.</translation>
  </message>
  <message>
   <source>Give one, or allow a key file.</source>
   <translation>Внесете ја или дозволете датотека со клуч.</translation>
  </message>
  <message>
   <source>Give the address of the public post.</source>
   <translation>Наведете ја адресата на јавната објава.</translation>
  </message>
  <message>
   <source>Give the day on which they were read.</source>
   <translation>Наведете го денот кога се отчитани.</translation>
  </message>
  <message>
   <source>Give the day.</source>
   <translation>Наведете го денот.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>Внесете го името.</translation>
  </message>
  <message>
   <source>Give the path of the file.</source>
   <translation>Наведете ја патеката на датотеката.</translation>
  </message>
  <message>
   <source>Give your name.</source>
   <translation>Внесете го вашето име.</translation>
  </message>
  <message>
   <source>Go on from there.</source>
   <translation>Продолжете оттаму.</translation>
  </message>
  <message>
   <source>Group of hashtags</source>
   <translation>Група хаштагови</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>Корисничко име</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хаштагови</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Задржување</translation>
  </message>
  <message>
   <source>If that was you, ask your administrator to unbind it: admin unbind-provider.</source>
   <translation>Ако тоа сте биле вие, побарајте од администраторот да ја раскине врската: admin unbind-provider.</translation>
  </message>
  <message>
   <source>Image description</source>
   <translation>Опис на слика</translation>
  </message>
  <message>
   <source>Implementation</source>
   <translation>Спроведување</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>На преглед</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>Се преведува</translation>
  </message>
  <message>
   <source>Install Campaign Desk again.</source>
   <translation>Повторно инсталирајте го Campaign Desk.</translation>
  </message>
  <message>
   <source>Install campaigndesk again.</source>
   <translation>Инсталирајте го campaigndesk повторно.</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>Поканета</translation>
  </message>
  <message>
   <source>It cannot be approved: it needs {0} with the role {1} of {2}, and {3}.</source>
   <translation>Не може да се одобри: потребни се {0} со улогата {1} на {2}, и {3}.</translation>
  </message>
  <message>
   <source>It is empty. Write something here.</source>
   <translation>Празно е. Напишете нешто тука.</translation>
  </message>
  <message>
   <source>It is empty. Write the day on which the figures were read, as 2026-12-10.</source>
   <translation>Празно е. Напишете го денот кога се отчитани бројките, како 10.12.2026.</translation>
  </message>
  <message>
   <source>It is neither a JPEG, PNG, GIF or WebP picture nor an MP4 film.</source>
   <translation>Тоа не е ниту слика JPEG, PNG, GIF или WebP ниту снимка MP4.</translation>
  </message>
  <message>
   <source>It is nested too deep or too long.</source>
   <translation>Предлабоко е вгнездено или е предолго.</translation>
  </message>
  <message>
   <source>It is not approved.</source>
   <translation>Не е одобрено.</translation>
  </message>
  <message>
   <source>It is not on hold.</source>
   <translation>Не е задржано.</translation>
  </message>
  <message>
   <source>It is on hold already.</source>
   <translation>Веќе е задржано.</translation>
  </message>
  <message>
   <source>It must be a date such as 2026-12-10, or nothing.</source>
   <translation>Мора да биде датум како 2026-12-10, или ништо.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} lines.</source>
   <translation>Мора да биде список од најмногу {0} редови.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} media, each with an id of its own.</source>
   <translation>Мора да биде список од најмногу {0} медиуми, секој со свој идентификатор.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} wording rules.</source>
   <translation>Мора да биде список од најмногу {0} правила за изрази.</translation>
  </message>
  <message>
   <source>It must be a list of media, each with an id, a name and a kind.</source>
   <translation>Мора да биде список медиуми, секој со идентификатор, име и вид.</translation>
  </message>
  <message>
   <source>It must be a list of pairs of a role and a country.</source>
   <translation>Мора да биде список парови од улога и земја.</translation>
  </message>
  <message>
   <source>It must be a time zone such as Europe/Ljubljana.</source>
   <translation>Мора да биде временска зона како Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>It must be a two-letter country code.</source>
   <translation>Мора да биде двобуквен код на земја.</translation>
  </message>
  <message>
   <source>It must be a whole number from 0 up, or nothing.</source>
   <translation>Мора да биде цел број од 0 нагоре, или ништо.</translation>
  </message>
  <message>
   <source>It must be a whole number.</source>
   <translation>Мора да биде цел број.</translation>
  </message>
  <message>
   <source>It must be an instant in UTC such as 2026-12-10T09:00:00Z, or nothing.</source>
   <translation>Мора да биде момент во UTC како 2026-12-10T09:00:00Z, или ништо.</translation>
  </message>
  <message>
   <source>It must be one line.</source>
   <translation>Мора да биде еден ред.</translation>
  </message>
  <message>
   <source>It must be one of {0}, or nothing.</source>
   <translation>Мора да биде едно од: {0}, или ништо.</translation>
  </message>
  <message>
   <source>It must be text.</source>
   <translation>Мора да биде текст.</translation>
  </message>
  <message>
   <source>It must be true or false.</source>
   <translation>Мора да биде true или false.</translation>
  </message>
  <message>
   <source>It must name a handle for each channel.</source>
   <translation>Мора да наведува корисничко име за секој канал.</translation>
  </message>
  <message>
   <source>It needs an id, a kind, a term, a reason and a source.</source>
   <translation>Му треба ознака, вид, израз, причина и извор.</translation>
  </message>
  <message>
   <source>It starts again with the next change.</source>
   <translation>Повторно почнува со следната измена.</translation>
  </message>
  <message>
   <source>It still holds what a camera or a program noted, such as places.</source>
   <translation>Во неа сè уште е она што го забележал фотоапарат или програма, на пример место.</translation>
  </message>
  <message>
   <source>Its time passed under a stop: {0}</source>
   <translation>Нејзиното време помина за време на запирање: {0}</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>Придружена</translation>
  </message>
  <message>
   <source>Joined with a reservation</source>
   <translation>Придружена со резерва</translation>
  </message>
  <message>
   <source>Joined with reservation</source>
   <translation>Се придружи со резерва</translation>
  </message>
  <message>
   <source>Keep the most important ones.</source>
   <translation>Задржете ги најважните.</translation>
  </message>
  <message>
   <source>Keep the public text.</source>
   <translation>Задржете го јавниот текст.</translation>
  </message>
  <message>
   <source>Keep to my ministry</source>
   <translation>Само за моето министерство</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>Косово</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Јазик</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Последен ден</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Води</translation>
  </message>
  <message>
   <source>Leave out DTSTART.</source>
   <translation>Изоставете го DTSTART.</translation>
  </message>
  <message>
   <source>Leave out the Z at the end of UNTIL.</source>
   <translation>Изоставете го Z на крајот од UNTIL.</translation>
  </message>
  <message>
   <source>Leave them out.</source>
   <translation>Изоставете ги.</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Должина</translation>
  </message>
  <message>
   <source>Let the blackout hold again</source>
   <translation>Забраната нека важи повторно</translation>
  </message>
  <message>
   <source>Let the person act again first.</source>
   <translation>Прво повторно дозволете му на лицето.</translation>
  </message>
  <message>
   <source>Lift it, with a reason.</source>
   <translation>Укинете го, со причина.</translation>
  </message>
  <message>
   <source>Lifting a stop needs a reason.</source>
   <translation>За укинување на запирање треба причина.</translation>
  </message>
  <message>
   <source>Lifting an embargo needs a reason.</source>
   <translation>За укинување на ембарго треба причина.</translation>
  </message>
  <message>
   <source>Lifting this embargo is proposed already.</source>
   <translation>Укинувањето на ова ембарго е веќе предложено.</translation>
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
   <translation>Врска</translation>
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
   <translation>Погледнете како е сега.</translation>
  </message>
  <message>
   <source>Look at it, then settle again.</source>
   <translation>Погледнете, па решете повторно.</translation>
  </message>
  <message>
   <source>Look at its approval.</source>
   <translation>Погледнете го одобрувањето.</translation>
  </message>
  <message>
   <source>Look at its time again.</source>
   <translation>Погледнете го повторно времето на објавата.</translation>
  </message>
  <message>
   <source>Look at the campaign as it is now, then decide.</source>
   <translation>Погледнете ја кампањата каква што е сега, па одлучете.</translation>
  </message>
  <message>
   <source>Look at the list as it is now.</source>
   <translation>Погледнете го списокот каков што е сега.</translation>
  </message>
  <message>
   <source>Look at the post as it is now.</source>
   <translation>Погледнете ја објавата каква што е сега.</translation>
  </message>
  <message>
   <source>Look at the text as it is now.</source>
   <translation>Погледнете го текстот каков што е сега.</translation>
  </message>
  <message>
   <source>Look at what it made late.</source>
   <translation>Погледнете што задоцни поради него.</translation>
  </message>
  <message>
   <source>Look for it in the list.</source>
   <translation>Побарајте ја во списокот.</translation>
  </message>
  <message>
   <source>Look it up again.</source>
   <translation>Проверете повторно.</translation>
  </message>
  <message>
   <source>Macedonian</source>
   <translation>македонски</translation>
  </message>
  <message>
   <source>Make a new one.</source>
   <translation>Направете ново.</translation>
  </message>
  <message>
   <source>Make a new post.</source>
   <translation>Направете нова објава.</translation>
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation>Намалете ја.</translation>
  </message>
  <message>
   <source>Make it yours alone: chmod 600 {0}</source>
   <translation>Направете ја достапна само за вас: chmod 600 {0}</translation>
  </message>
  <message>
   <source>Make its book after that.</source>
   <translation>Направете ја книгата потоа.</translation>
  </message>
  <message>
   <source>Make its folder writable, then try again.</source>
   <translation>Овозможете запишување во нејзината папка, па обидете се повторно.</translation>
  </message>
  <message>
   <source>Make the folder writable, or open a copy of it with --profile.</source>
   <translation>Дозволете запишување во папката или отворете нејзина копија со --profile.</translation>
  </message>
  <message>
   <source>Making a {0}</source>
   <translation>Создавање: {0}</translation>
  </message>
  <message>
   <source>Making a {kind}</source>
   <translation>Создавање: {kind}</translation>
  </message>
  <message>
   <source>Mark as crisis (two approvers)</source>
   <translation>Означи како кризна (двајца одобрувачи)</translation>
  </message>
  <message>
   <source>Mark as published…</source>
   <translation>Означи како објавено…</translation>
  </message>
  <message>
   <source>Mark it with * and add the footnote.</source>
   <translation>Означете со * и додајте ја фуснотата.</translation>
  </message>
  <message>
   <source>Marking as published</source>
   <translation>Означување како објавено</translation>
  </message>
  <message>
   <source>Media rights</source>
   <translation>Права на медиумите</translation>
  </message>
  <message>
   <source>Mend it, then take it again.</source>
   <translation>Поправете ја, па земете ја повторно.</translation>
  </message>
  <message>
   <source>Mend the file, then take it again.</source>
   <translation>Поправете ја датотеката, па земете ја повторно.</translation>
  </message>
  <message>
   <source>Mend the file.</source>
   <translation>Поправете ја датотеката.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Порака</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Пораки</translation>
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
   <translation>Пристигнаа повеќе бајти отколку што беше најавено.</translation>
  </message>
  <message>
   <source>Name at least one other country.</source>
   <translation>Наведете барем една друга земја.</translation>
  </message>
  <message>
   <source>Name both countries.</source>
   <translation>Наведете ги двете земји.</translation>
  </message>
  <message>
   <source>Name it.</source>
   <translation>Именувајте го.</translation>
  </message>
  <message>
   <source>Name its sheets: {0}.</source>
   <translation>Именувајте ги листовите: {0}.</translation>
  </message>
  <message>
   <source>Name other countries.</source>
   <translation>Наведете други земји.</translation>
  </message>
  <message>
   <source>Name the account, or its country and channel.</source>
   <translation>Наведете ја сметката, или нејзината земја и канал.</translation>
  </message>
  <message>
   <source>Narrative</source>
   <translation>Наратив</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Нови следбеници</translation>
  </message>
  <message>
   <source>No account is chosen.</source>
   <translation>Не е избрана сметка.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Без одговор</translation>
  </message>
  <message>
   <source>No blackout blocks this post on its day.</source>
   <translation>Ниедна забрана не ја запира оваа објава на нејзиниот ден.</translation>
  </message>
  <message>
   <source>No blackout is overridden for this post.</source>
   <translation>За оваа објава не важи ниеден исклучок од забрана.</translation>
  </message>
  <message>
   <source>No campaigns yet</source>
   <translation>Сè уште нема кампањи</translation>
  </message>
  <message>
   <source>No file was chosen.</source>
   <translation>Не е избрана датотека.</translation>
  </message>
  <message>
   <source>No keyring keeps the key of your drafts. Choose a passphrase for them.</source>
   <translation>Ниеден склад за клучеви не го чува клучот на вашите нацрти. Изберете шифра за нив.</translation>
  </message>
  <message>
   <source>No passphrase was given.</source>
   <translation>Не е внесена шифра.</translation>
  </message>
  <message>
   <source>Nobody came back from the browser.</source>
   <translation>Никој не се врати од прелистувачот.</translation>
  </message>
  <message>
   <source>Nobody can do this.</source>
   <translation>Ова не може никој да го направи.</translation>
  </message>
  <message>
   <source>Nobody comes in without an e-mail address.</source>
   <translation>Никој не влегува без имејл адреса.</translation>
  </message>
  <message>
   <source>Nobody ends an embargo early alone.</source>
   <translation>Никој сам не завршува ембарго предвреме.</translation>
  </message>
  <message>
   <source>Nobody hands over what is not theirs: they do not hold the role {0} of {1} themselves.</source>
   <translation>Никој не предава што не е негово: ни самиот ја нема улогата {0} на {1}.</translation>
  </message>
  <message>
   <source>Nobody in this network has the e-mail address by which your ministry knows you.</source>
   <translation>Никој во оваа мрежа ја нема адресата на е-пошта по која ве познава вашето министерство.</translation>
  </message>
  <message>
   <source>Nobody proposes to lift this embargo.</source>
   <translation>Никој не предлага укинување на ова ембарго.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>Никој не се исклучува самиот себе.</translation>
  </message>
  <message>
   <source>Nobody takes the administration away from themselves.</source>
   <translation>Никој не си ја одзема администрацијата самиот себеси.</translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet.</source>
   <translation>На овој лаптоп сè уште никој не работи.</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Северна Македонија</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>Не е одлучено</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>Не е придружена</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Не е планирано</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Забелешка</translation>
  </message>
  <message>
   <source>Nothing has to be done about it.</source>
   <translation>Во врска со него не треба да се прави ништо.</translation>
  </message>
  <message>
   <source>Nothing is handed in. Tell your administrator, by another way than this server. Where it is as it should be, sign out and join again.</source>
   <translation>Ништо не се предава. Известете го администраторот по друг пат, не преку овој сервер. Ако сè е како што треба, одјавете се и повторно придружете се.</translation>
  </message>
  <message>
   <source>Nothing is lost: the laptop keeps it and sends it again.</source>
   <translation>Ништо не е изгубено: лаптопот го чува и повторно го праќа.</translation>
  </message>
  <message>
   <source>Nothing is planned in this month.</source>
   <translation>Во овој месец ништо не е планирано.</translation>
  </message>
  <message>
   <source>Nothing of it is on the desk.</source>
   <translation>Ништо од неа не е на масата.</translation>
  </message>
  <message>
   <source>Nothing of yours waits for others</source>
   <translation>Ништо ваше не чека на други</translation>
  </message>
  <message>
   <source>Nothing waits for your decision</source>
   <translation>Ништо не ја чека вашата одлука</translation>
  </message>
  <message>
   <source>Nothing waits for your decision.</source>
   <translation>Ништо не ја чека вашата одлука.</translation>
  </message>
  <message>
   <source>Nothing was decided</source>
   <translation>Ништо не е одлучено</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Цел</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>Службеник</translation>
  </message>
  <message>
   <source>Offline. {0}.</source>
   <translation>Без врска. {0}.</translation>
  </message>
  <message>
   <source>On hold: {0}</source>
   <translation>Задржано: {0}</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>На барање</translation>
  </message>
  <message>
   <source>Only a post in review can be decided on.</source>
   <translation>Може да се одлучува само за објава на преглед.</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated.</source>
   <translation>Може да се повтори само објава со време.</translation>
  </message>
  <message>
   <source>Only a published post has figures.</source>
   <translation>Бројки има само објавена објава.</translation>
  </message>
  <message>
   <source>Only administrators of the network can do this.</source>
   <translation>Ова го можат само администраторите на мрежата.</translation>
  </message>
  <message>
   <source>Only the decisions of an approver or of a lead can be handed over.</source>
   <translation>Може да се предадат само одлуките на одобрувач или на водач.</translation>
  </message>
  <message>
   <source>Only the web page makes keys of the web page, and no others.</source>
   <translation>Само веб-страницата прави клучеви на веб-страницата, и никакви други.</translation>
  </message>
  <message>
   <source>Only {0} can decide in this step.</source>
   <translation>Во овој чекор одлучуваат само: {0}.</translation>
  </message>
  <message>
   <source>Only {0} can do this.</source>
   <translation>Ова може само: {0}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} can do this.</source>
   <translation>Ова може само: {0} или {1}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} or {2} can do this.</source>
   <translation>Ова може само: {0} или {1} или {2}.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program and save it again as an Excel workbook (.xlsx).</source>
   <translation>Отворете ја во програма за табели и зачувајте ја повторно како работна книга на Excel (.xlsx).</translation>
  </message>
  <message>
   <source>Open it to change that.</source>
   <translation>Отворете за да го измените тоа.</translation>
  </message>
  <message>
   <source>Open the page again and fill it in there.</source>
   <translation>Отворете ја страницата повторно и пополнете го таму.</translation>
  </message>
  <message>
   <source>Open the page again.</source>
   <translation>Отворете ја страницата повторно.</translation>
  </message>
  <message>
   <source>Override the blackout…</source>
   <translation>Дозволи исклучок од забраната…</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Одговорно лице</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Дел</translation>
  </message>
  <message>
   <source>Part it into several files.</source>
   <translation>Поделете го на повеќе датотеки.</translation>
  </message>
  <message>
   <source>Part {0} of the thread: {1}</source>
   <translation>Дел {0} од низата: {1}</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>Учество</translation>
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
   <translation>Залепете ја адресата, со https:// на почетокот.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Лице</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>Столб</translation>
  </message>
  <message>
   <source>Place another stop.</source>
   <translation>Поставете друго запирање.</translation>
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
   <translation>Објави</translation>
  </message>
  <message>
   <source>Posts that others send for approval come here, the soonest first.</source>
   <translation>Тука доаѓаат објавите што другите ги испраќаат на одобрување, најблиските прво.</translation>
  </message>
  <message>
   <source>Posts that you sent stay here until they are decided on.</source>
   <translation>Објавите што сте ги испратиле остануваат тука додека не се одлучи.</translation>
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
   <translation>Предложете укинување со причина; друго лице потврдува.</translation>
  </message>
  <message>
   <source>Publish in the real network.</source>
   <translation>Објавете во вистинската мрежа.</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Објавено</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Објавувањето е запрено ({0}), од {1}, од {2}: {3}</translation>
  </message>
  <message>
   <source>Publishing is stopped: {0}</source>
   <translation>Објавувањето е запрено: {0}</translation>
  </message>
  <message>
   <source>Put another one in its place.</source>
   <translation>Ставете друг на негово место.</translation>
  </message>
  <message>
   <source>Put it back from a backup.</source>
   <translation>Вратете од резервна копија.</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>Задржи…</translation>
  </message>
  <message>
   <source>Put that step first.</source>
   <translation>Ставете го тој чекор прв.</translation>
  </message>
  <message>
   <source>Put the right one back.</source>
   <translation>Вратете го точниот.</translation>
  </message>
  <message>
   <source>Putting on hold</source>
   <translation>Задржување</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>Прашање и одговор</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Досег</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Реакции</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>Отчитано</translation>
  </message>
  <message>
   <source>Read the content and decide again.</source>
   <translation>Прочитајте ја содржината и одлучете повторно.</translation>
  </message>
  <message>
   <source>Read the text as it is now, then decide again.</source>
   <translation>Прочитајте го текстот каков што е сега, па одлучете повторно.</translation>
  </message>
  <message>
   <source>Release the hold</source>
   <translation>Укини го задржувањето</translation>
  </message>
  <message>
   <source>Release the hold first.</source>
   <translation>Прво укинете го задржувањето.</translation>
  </message>
  <message>
   <source>Releasing the hold</source>
   <translation>Укинување на задржувањето</translation>
  </message>
  <message>
   <source>Remove it from the text.</source>
   <translation>Отстранете од текстот.</translation>
  </message>
  <message>
   <source>Remove it.</source>
   <translation>Отстранете.</translation>
  </message>
  <message>
   <source>Remove it: what people read would not be what was approved.</source>
   <translation>Отстранете: читателите не би го прочитале она што е одобрено.</translation>
  </message>
  <message>
   <source>Remove or rename one of them.</source>
   <translation>Отстранете или преименувајте една од нив.</translation>
  </message>
  <message>
   <source>Remove the sheets of other work.</source>
   <translation>Отстранете ги листовите од друга работа.</translation>
  </message>
  <message>
   <source>Remove what is not part of the plan.</source>
   <translation>Отстранете го она што не е дел од планот.</translation>
  </message>
  <message>
   <source>Reopen as draft</source>
   <translation>Отвори повторно како нацрт</translation>
  </message>
  <message>
   <source>Reopening</source>
   <translation>Повторно отворање</translation>
  </message>
  <message>
   <source>Repeat it first.</source>
   <translation>Прво повторете ја.</translation>
  </message>
  <message>
   <source>Repeated claim</source>
   <translation>Повторено тврдење</translation>
  </message>
  <message>
   <source>Repeated text</source>
   <translation>Повторен текст</translation>
  </message>
  <message>
   <source>Report it.</source>
   <translation>Пријавете го ова.</translation>
  </message>
  <message>
   <source>Report it: the program sent what the server does not know.</source>
   <translation>Пријавете го ова: програмата испратила нешто што серверот не го познава.</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Барање</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>Побарај измени</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>Побарај измени…</translation>
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
   <translation>Улогите се {0}.</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Романија</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation>романски</translation>
  </message>
  <message>
   <source>Row {0} cannot be read as CSV: {1}.</source>
   <translation>Редот {0} не може да се прочита како CSV: {1}.</translation>
  </message>
  <message>
   <source>Row {0} has more than {1} columns.</source>
   <translation>Редот {0} има повеќе од {1} колони.</translation>
  </message>
  <message>
   <source>Rule {0}: Another rule has the id “{1}” already.</source>
   <translation>Правило {0}: Друго правило веќе ја има ознаката „{1}“.</translation>
  </message>
  <message>
   <source>Save it anew, then attach it.</source>
   <translation>Зачувајте ја повторно, па прикачете ја.</translation>
  </message>
  <message>
   <source>Save it as .xlsx without a password.</source>
   <translation>Зачувајте ја како .xlsx без лозинка.</translation>
  </message>
  <message>
   <source>Save it as a file, then add that.</source>
   <translation>Зачувајте ја како датотека, па додајте ја неа.</translation>
  </message>
  <message>
   <source>Save it as an Excel workbook (.xlsx) or as CSV.</source>
   <translation>Зачувајте ја како работна книга на Excel (.xlsx) или како CSV.</translation>
  </message>
  <message>
   <source>Save it in one of these forms, then attach that.</source>
   <translation>Зачувајте во еден од овие формати, па приложете.</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>Зачувајте ја помала.</translation>
  </message>
  <message>
   <source>Say it in other words, or leave one of the two out.</source>
   <translation>Кажете го со други зборови или изоставете една од двете.</translation>
  </message>
  <message>
   <source>Say it otherwise.</source>
   <translation>Кажете поинаку.</translation>
  </message>
  <message>
   <source>Say true or false.</source>
   <translation>Наведете true или false.</translation>
  </message>
  <message>
   <source>Say what is true in your own words; a claim that is repeated spreads.</source>
   <translation>Кажете што е вистина со свои зборови; повторено тврдење се шири.</translation>
  </message>
  <message>
   <source>Say what should change.</source>
   <translation>Кажете што треба да се измени.</translation>
  </message>
  <message>
   <source>Say whether you mean the first (UTC{0}) or the second (UTC{1}).</source>
   <translation>Кажете дали мислите на првото (UTC{0}) или на второто (UTC{1}).</translation>
  </message>
  <message>
   <source>Say why it ends before its time.</source>
   <translation>Кажете зошто завршува предвреме.</translation>
  </message>
  <message>
   <source>Say why it goes out all the same.</source>
   <translation>Кажете зошто сепак излегува.</translation>
  </message>
  <message>
   <source>Say why nothing may go out.</source>
   <translation>Кажете зошто ништо не смее да излезе.</translation>
  </message>
  <message>
   <source>Say why posts may go out again.</source>
   <translation>Кажете зошто објавите смеат повторно да излезат.</translation>
  </message>
  <message>
   <source>Say why.</source>
   <translation>Кажете зошто.</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Закажи</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>Закажано</translation>
  </message>
  <message>
   <source>Scheduling</source>
   <translation>Закажување</translation>
  </message>
  <message>
   <source>Scoring</source>
   <translation>Оценување</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>Испрати на одобрување</translation>
  </message>
  <message>
   <source>Send it again.</source>
   <translation>Испратете повторно.</translation>
  </message>
  <message>
   <source>Send it as it is, or with gzip.</source>
   <translation>Испратете како што е, или со gzip.</translation>
  </message>
  <message>
   <source>Send it for approval again.</source>
   <translation>Испратете повторно на одобрување.</translation>
  </message>
  <message>
   <source>Send it for approval.</source>
   <translation>Испратете на одобрување.</translation>
  </message>
  <message>
   <source>Send less at once.</source>
   <translation>Испратете помалку одеднаш.</translation>
  </message>
  <message>
   <source>Send the medium again from its beginning.</source>
   <translation>Испратете ја сликата или снимката повторно од почеток.</translation>
  </message>
  <message>
   <source>Sending for approval</source>
   <translation>Испраќање на одобрување</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>Чувствителност</translation>
  </message>
  <message>
   <source>Sent by {0}</source>
   <translation>Испратено: {0}</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Србија</translation>
  </message>
  <message>
   <source>Serbian (Cyrillic)</source>
   <translation>српски (кирилица)</translation>
  </message>
  <message>
   <source>Serbian (Latin)</source>
   <translation>српски (латиница)</translation>
  </message>
  <message>
   <source>Set another embargo for what is still to come.</source>
   <translation>Поставете ново ембарго за она што допрва доаѓа.</translation>
  </message>
  <message>
   <source>Set up the second factor in the settings of the desk.</source>
   <translation>Поставете го вториот фактор во поставките на бирото.</translation>
  </message>
  <message>
   <source>Settle the conflict first.</source>
   <translation>Прво решете го судирот.</translation>
  </message>
  <message>
   <source>Settle the conflict instead.</source>
   <translation>Наместо тоа, решете го судирот.</translation>
  </message>
  <message>
   <source>Settle the conflict.</source>
   <translation>Решете го судирот.</translation>
  </message>
  <message>
   <source>Settling a conflict</source>
   <translation>Решавање судир</translation>
  </message>
  <message>
   <source>Share the {0} first.</source>
   <translation>Прво споделете: {0}.</translation>
  </message>
  <message>
   <source>Share with the network</source>
   <translation>Сподели со мрежата</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Споделувања</translation>
  </message>
  <message>
   <source>Sharing a {0}</source>
   <translation>Споделување: {0}</translation>
  </message>
  <message>
   <source>Sharing a {kind}</source>
   <translation>Споделување: {kind}</translation>
  </message>
  <message>
   <source>Shorten it a little to be safe.</source>
   <translation>Скратете малку, за секој случај.</translation>
  </message>
  <message>
   <source>Shorten it, or look at the post once it is out.</source>
   <translation>Скратете, или проверете ја објавата кога ќе излезе.</translation>
  </message>
  <message>
   <source>Shorten it, or make a thread of it.</source>
   <translation>Скратете, или направете низа.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>Скратете.</translation>
  </message>
  <message>
   <source>Shorten the title.</source>
   <translation>Скратете го насловот.</translation>
  </message>
  <message>
   <source>Show it to the network.</source>
   <translation>Покажете го на мрежата.</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>Најава</translation>
  </message>
  <message>
   <source>Sign in again from the beginning.</source>
   <translation>Најавете се повторно од почеток.</translation>
  </message>
  <message>
   <source>Sign in again whenever you like.</source>
   <translation>Најавете се повторно кога сакате.</translation>
  </message>
  <message>
   <source>Sign in again, and finish it there.</source>
   <translation>Најавете се повторно и завршете таму.</translation>
  </message>
  <message>
   <source>Sign in again; unsent work is kept.</source>
   <translation>Најавете се повторно; неиспратената работа е зачувана.</translation>
  </message>
  <message>
   <source>Sign in at your ministry</source>
   <translation>Најавете се кај вашето министерство</translation>
  </message>
  <message>
   <source>Sign in first.</source>
   <translation>Прво најавете се.</translation>
  </message>
  <message>
   <source>Sign in on this device, or take its new name with POST /v1/devices.</source>
   <translation>Најавете се на овој уред, или земете го неговото ново име со POST /v1/devices.</translation>
  </message>
  <message>
   <source>Sign in to a server, or start without one.</source>
   <translation>Најавете се на сервер или почнете без него.</translation>
  </message>
  <message>
   <source>Sign in with your password.</source>
   <translation>Најавете се со лозинка.</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Одјава</translation>
  </message>
  <message>
   <source>Since it was approved last</source>
   <translation>Од последното одобрување</translation>
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
   <translation>словенечки</translation>
  </message>
  <message>
   <source>Somebody has already decided on this content for you.</source>
   <translation>Некој веќе одлучил за оваа содржина наместо вас.</translation>
  </message>
  <message>
   <source>Somebody has already decided on this post.</source>
   <translation>Некој веќе одлучил за оваа објава.</translation>
  </message>
  <message>
   <source>Somebody in this network has the address “{0}” already.</source>
   <translation>Некој во оваа мрежа веќе ја има адресата „{0}“.</translation>
  </message>
  <message>
   <source>Somebody works in this profile already.</source>
   <translation>Во овој профил веќе работи некој.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Извор</translation>
  </message>
  <message>
   <source>Split it into several files.</source>
   <translation>Поделете ја на повеќе датотеки.</translation>
  </message>
  <message>
   <source>Split it, or export one campaign at a time.</source>
   <translation>Поделете ја или извезувајте една по една кампања.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Фаза</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Почеток</translation>
  </message>
  <message>
   <source>Start where it can be asked for.</source>
   <translation>Стартувајте таму каде што може да се побара.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Состојба</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Запирање</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>Стратегија</translation>
  </message>
  <message>
   <source>Sync again to fetch the rest; what is here stays.</source>
   <translation>Синхронизирајте повторно за остатокот; тоа што е тука, останува.</translation>
  </message>
  <message>
   <source>Sync again.</source>
   <translation>Усогласете повторно.</translation>
  </message>
  <message>
   <source>Sync the laptop on which it was attached, then send the post for approval again.</source>
   <translation>Усогласете го лаптопот на кој е приложено, па испратете ја објавата повторно на одобрување.</translation>
  </message>
  <message>
   <source>Sync to fetch the rest from the server.</source>
   <translation>Усогласете за да го преземете остатокот од серверот.</translation>
  </message>
  <message>
   <source>Sync, then look again.</source>
   <translation>Усогласете, па погледнете повторно.</translation>
  </message>
  <message>
   <source>Sync, then try again.</source>
   <translation>Усогласете, па обидете се повторно.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Ознака</translation>
  </message>
  <message>
   <source>Take a new name for this device and send the change again under a new id.</source>
   <translation>Земете ново име за овој уред и испратете ја измената повторно под нова ознака.</translation>
  </message>
  <message>
   <source>Take another one, or publish before.</source>
   <translation>Земете друг, или објавете порано.</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>Тргни од распоредот</translation>
  </message>
  <message>
   <source>Take out {0}.</source>
   <translation>Извадете: {0}.</translation>
  </message>
  <message>
   <source>Take the crisis mark away</source>
   <translation>Тргни ја ознаката за криза</translation>
  </message>
  <message>
   <source>Taking back from review</source>
   <translation>Земање назад од преглед</translation>
  </message>
  <message>
   <source>Taking off the schedule</source>
   <translation>Тргање од распоредот</translation>
  </message>
  <message>
   <source>Tell your administrator. Everything that you write is kept on this laptop.</source>
   <translation>Известете го администраторот. Сè што пишувате се чува на овој лаптоп.</translation>
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
   <translation>Тоа не успеа</translation>
  </message>
  <message>
   <source>The JSON gives one name twice in the same object.</source>
   <translation>JSON во ист објект дава едно име двапати.</translation>
  </message>
  <message>
   <source>The JSON is nested too deep.</source>
   <translation>JSON е вгнезден предлабоко.</translation>
  </message>
  <message>
   <source>The JSON is not what this address takes: {0}.</source>
   <translation>JSON не е она што го прима оваа адреса: {0}.</translation>
  </message>
  <message>
   <source>The account belongs to {0}, the post to {1}.</source>
   <translation>Сметката припаѓа на {0}, објавата на {1}.</translation>
  </message>
  <message>
   <source>The account is on another channel.</source>
   <translation>Сметката е на друг канал.</translation>
  </message>
  <message>
   <source>The address of a server has no name, query or fragment.</source>
   <translation>Адресата на сервер нема име, барање ни фрагмент.</translation>
  </message>
  <message>
   <source>The address or the password is wrong.</source>
   <translation>Адресата или лозинката е погрешна.</translation>
  </message>
  <message>
   <source>The address, the password or the device's name cannot be used.</source>
   <translation>Адресата, лозинката или името на уредот не може да се користат.</translation>
  </message>
  <message>
   <source>The answer comes from another sign-in than your ministry's.</source>
   <translation>Одговорот доаѓа од друга најава, а не од онаа на вашето министерство.</translation>
  </message>
  <message>
   <source>The answer did not come from a Campaign Desk server as it left it: {0}. Nothing was changed.</source>
   <translation>Одговорот не стигна од сервер на Campaign Desk таков каков што бил испратен: {0}. Ништо не е изменето.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in belongs to another attempt.</source>
   <translation>Одговорот од најавата на вашето министерство припаѓа на друг обид.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in cannot be trusted: its signature does not fit.</source>
   <translation>На одговорот од најавата на вашето министерство не може да му се верува: потписот не одговара.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in has expired.</source>
   <translation>Одговорот од најавата на вашето министерство е истечен.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in was made for another program.</source>
   <translation>Одговорот од најавата на вашето министерство е направен за друга програма.</translation>
  </message>
  <message>
   <source>The approval lapsed: {0}.</source>
   <translation>Одобрувањето истече: {0}.</translation>
  </message>
  <message>
   <source>The approval route has changed since this post was approved.</source>
   <translation>Патот на одобрување е изменет откако е одобрена оваа објава.</translation>
  </message>
  <message>
   <source>The body is not JSON in UTF-8.</source>
   <translation>Телото на барањето не е JSON во UTF-8.</translation>
  </message>
  <message>
   <source>The body is not gzip.</source>
   <translation>Телото на барањето не е gzip.</translation>
  </message>
  <message>
   <source>The body is of a type that this address does not take.</source>
   <translation>Телото на барањето е од вид што оваа адреса не го прима.</translation>
  </message>
  <message>
   <source>The body must be JSON (Content-Type: application/json).</source>
   <translation>Телото на барањето мора да биде JSON (Content-Type: application/json).</translation>
  </message>
  <message>
   <source>The bytes that arrived are not those that were announced; they were dropped.</source>
   <translation>Пристигнатите бајти не се оние што беа најавени; отфрлени се.</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>Кампањата завршува пред да почне.</translation>
  </message>
  <message>
   <source>The campaign that this belongs to is not here.</source>
   <translation>Кампањата на која ѝ припаѓа ова не е тука.</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be read.</source>
   <translation>Датотеката со сертификат {0} не може да се прочита.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not trusted on this laptop.</source>
   <translation>На сертификатот на {0} не му се верува на овој лаптоп.</translation>
  </message>
  <message>
   <source>The change of the {0}</source>
   <translation>Измена на полето {0}</translation>
  </message>
  <message>
   <source>The change of the {0}{1}</source>
   <translation>Измена на полето {0}{1}</translation>
  </message>
  <message>
   <source>The change “{0}” does not have the form it should have.</source>
   <translation>Измената „{0}“ нема облик каков што треба.</translation>
  </message>
  <message>
   <source>The channel “{0}” is not known.</source>
   <translation>Каналот „{0}“ не е познат.</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>Коментарот е празен.</translation>
  </message>
  <message>
   <source>The connection to {0} broke off.</source>
   <translation>Врската со {0} се прекина.</translation>
  </message>
  <message>
   <source>The content changed while you were reading. Read it again.</source>
   <translation>Содржината се измени додека читавте. Прочитајте повторно.</translation>
  </message>
  <message>
   <source>The content is approved.</source>
   <translation>Содржината е одобрена.</translation>
  </message>
  <message>
   <source>The content, or who has to approve it, has changed since it was shown to you.</source>
   <translation>Содржината, или кој треба да ја одобри, се измени откако ви беше прикажана.</translation>
  </message>
  <message>
   <source>The database in {0} cannot be opened with this key.</source>
   <translation>Базата на податоци во {0} не може да се отвори со овој клуч.</translation>
  </message>
  <message>
   <source>The database in {0} has version {1}; this program knows {2} at most.</source>
   <translation>Базата на податоци во {0} е верзија {1}; оваа програма познава најмногу {2}.</translation>
  </message>
  <message>
   <source>The database is busy with other work.</source>
   <translation>Базата на податоци е зафатена со друга работа.</translation>
  </message>
  <message>
   <source>The database of this laptop was damaged. It is kept as {0}; {1} unsent changes were saved. Sync to fetch everything else from the server.</source>
   <translation>Базата на податоци на овој лаптоп беше оштетена. Зачувана е како {0}; спасени се {1} неиспратени измени. Усогласете за да преземете сè друго од серверот.</translation>
  </message>
  <message>
   <source>The database of this laptop was found damaged and was kept aside. Work that was not sent is safe.</source>
   <translation>Базата на податоци на овој лаптоп беше оштетена и е тргната настрана. Неиспратената работа е безбедна.</translation>
  </message>
  <message>
   <source>The desk did not say well where it waits.</source>
   <translation>Бирото не кажа добро каде чека.</translation>
  </message>
  <message>
   <source>The device's name must be 1 to 64 letters, digits or any of . _ : and -.</source>
   <translation>Името на уредот мора да има од 1 до 64 букви, цифри или знаци . _ : и -.</translation>
  </message>
  <message>
   <source>The dictionary {0} cannot be used.</source>
   <translation>Речникот {0} не може да се користи.</translation>
  </message>
  <message>
   <source>The effect must be warn or block.</source>
   <translation>Дејството мора да биде warn или block.</translation>
  </message>
  <message>
   <source>The figures of a post are its own country's.</source>
   <translation>Бројките на објавата ѝ припаѓаат на нејзината земја.</translation>
  </message>
  <message>
   <source>The file has a header but no rows.</source>
   <translation>Датотеката има заглавие, но ниту еден ред.</translation>
  </message>
  <message>
   <source>The file has more than {0} rows.</source>
   <translation>Датотеката има повеќе од {0} редови.</translation>
  </message>
  <message>
   <source>The file has no sheet of a plan.</source>
   <translation>Во датотеката нема ниту еден лист на план.</translation>
  </message>
  <message>
   <source>The file holds NUL characters, so it is not a CSV file in this encoding.</source>
   <translation>Во датотеката има знаци NUL, значи не е CSV во ова кодирање.</translation>
  </message>
  <message>
   <source>The file is not {0}: byte {1} does not fit.</source>
   <translation>Датотеката не е {0}: бајтот {1} не одговара.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read as text.</source>
   <translation>Датотеката {0} не може да се прочита како текст.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read: {1}.</source>
   <translation>Датотеката {0} не може да се прочита: {1}.</translation>
  </message>
  <message>
   <source>The file {0} changed while it was read.</source>
   <translation>Датотеката {0} се измени додека се читаше.</translation>
  </message>
  <message>
   <source>The file {0} is damaged, so the passphrase cannot be used.</source>
   <translation>Датотеката {0} е оштетена, па шифрата не може да се користи.</translation>
  </message>
  <message>
   <source>The file {0} is too large: at most {1} MiB can be attached.</source>
   <translation>Датотеката {0} е преголема: може да се приложат најмногу {1} MiB.</translation>
  </message>
  <message>
   <source>The file {0} {1}.</source>
   <translation>Датотеката {0} {1}.</translation>
  </message>
  <message>
   <source>The film has a track of data such as places beside its picture and sound.</source>
   <translation>Филмот покрај сликата и звукот има трага со податоци, на пример за места.</translation>
  </message>
  <message>
   <source>The first step of an approval route must be the post's own country's approver.</source>
   <translation>Првиот чекор од патот на одобрување мора да биде одобрувачот на земјата на објавата.</translation>
  </message>
  <message>
   <source>The font file {0} is damaged.</source>
   <translation>Датотеката со фонт {0} е оштетена.</translation>
  </message>
  <message>
   <source>The form is larger than the server's limit.</source>
   <translation>Образецот е поголем од ограничувањето на серверот.</translation>
  </message>
  <message>
   <source>The form was not understood.</source>
   <translation>Образецот не е разбран.</translation>
  </message>
  <message>
   <source>The id, the term, the reason and the source must say something.</source>
   <translation>Ознаката, изразот, причината и изворот мора да кажат нешто.</translation>
  </message>
  <message>
   <source>The key file {0} can be read by others.</source>
   <translation>Датотеката со клуч {0} можат да ја читаат и други.</translation>
  </message>
  <message>
   <source>The key file {0} cannot be read.</source>
   <translation>Датотеката со клуч {0} не може да се прочита.</translation>
  </message>
  <message>
   <source>The key of the database lies unprotected in {0}: whoever can read the disk can read the drafts. Use a keyring or a passphrase where you can.</source>
   <translation>Клучот на базата на податоци лежи незаштитен во {0}: кој може да го чита дискот, може да ги чита нацртите. Каде што можете, користете склад за клучеви или шифра.</translation>
  </message>
  <message>
   <source>The key of the profile {0} is not in the keyring of this system.</source>
   <translation>Клучот на профилот {0} не е во складот за клучеви на овој систем.</translation>
  </message>
  <message>
   <source>The key of this decision was revoked.</source>
   <translation>Клучот на оваа одлука е отповикан.</translation>
  </message>
  <message>
   <source>The key of this profile could not be removed from the keyring.</source>
   <translation>Клучот на овој профил не можеше да се отстрани од врзопот клучеви.</translation>
  </message>
  <message>
   <source>The kind must be one of {0}.</source>
   <translation>Видот мора да биде еден од {0}.</translation>
  </message>
  <message>
   <source>The kind of this change or record is not a name.</source>
   <translation>Видот на оваа измена или запис не е име.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again and offers what the backup lost; unsent work is kept.</source>
   <translation>Лаптопот повторно ја презема својата потврдена копија и го нуди она што резервната копија го изгубила; неиспратената работа се чува.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again; unsent work is kept.</source>
   <translation>Лаптопот повторно ја презема потврдената копија; неиспратената работа се чува.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>Последниот ден е пред првиот.</translation>
  </message>
  <message>
   <source>The limit is between 1 and {0} hours.</source>
   <translation>Границата е меѓу 1 и {0} ч.</translation>
  </message>
  <message>
   <source>The limit of {0} leaves no room for text.</source>
   <translation>Ограничувањето на {0} не остава место за текст.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was approved.</source>
   <translation>Ставот „{0}“ е изменет по одобрувањето на оваа објава.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was sent for approval.</source>
   <translation>Ставот „{0}“ е изменет по испраќањето на оваа објава на одобрување.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was approved.</source>
   <translation>Ставот „{0}“ е отстранет по одобрувањето на оваа објава.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was sent for approval.</source>
   <translation>Ставот „{0}“ е отстранет по испраќањето на оваа објава на одобрување.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was approved.</source>
   <translation>Ставот „{0}“ е повлечен по одобрувањето на оваа објава.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was sent for approval.</source>
   <translation>Ставот „{0}“ е повлечен по испраќањето на оваа објава на одобрување.</translation>
  </message>
  <message>
   <source>The line “{0}”, on which this post rests, is withdrawn.</source>
   <translation>Ставот „{0}“, на кој почива оваа објава, е повлечен.</translation>
  </message>
  <message>
   <source>The link is no address of a page.</source>
   <translation>Врската не е адреса на страница.</translation>
  </message>
  <message>
   <source>The link to the published post is missing.</source>
   <translation>Недостига врската до објавената објава.</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>Само министерствата</translation>
  </message>
  <message>
   <source>The national days could not be worked out.</source>
   <translation>Државните празници не можеа да се пресметаат.</translation>
  </message>
  <message>
   <source>The network's coordinator holds it.</source>
   <translation>Задржано е од координаторот на мрежата.</translation>
  </message>
  <message>
   <source>The next decision makes a new one.</source>
   <translation>Следната одлука прави нов.</translation>
  </message>
  <message>
   <source>The number of days is between 0 and {0}.</source>
   <translation>Бројот на денови е меѓу 0 и {0}.</translation>
  </message>
  <message>
   <source>The number or the time of this change is not formed well.</source>
   <translation>Бројот или времето на оваа измена не е правилно запишано.</translation>
  </message>
  <message>
   <source>The other text is in the history: restore it from there.</source>
   <translation>Другиот текст е во историјата: вратете го оттаму.</translation>
  </message>
  <message>
   <source>The pack “{0}” was not taken. {1}</source>
   <translation>Пакетот „{0}“ не е земен. {1}</translation>
  </message>
  <message>
   <source>The packed body is not complete.</source>
   <translation>Спакуваното тело на барањето не е целосно.</translation>
  </message>
  <message>
   <source>The passphrase is too short: {0} characters.</source>
   <translation>Шифрата е прекратка: {0} знаци.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.</source>
   <translation>Шифрата е погрешна.</translation>
  </message>
  <message>
   <source>The passphrase of your drafts:</source>
   <translation>Шифра за вашите нацрти:</translation>
  </message>
  <message>
   <source>The password is wrong.</source>
   <translation>Лозинката е погрешна.</translation>
  </message>
  <message>
   <source>The password or the code cannot be used.</source>
   <translation>Лозинката или кодот не може да се употреби.</translation>
  </message>
  <message>
   <source>The pasted picture cannot be read.</source>
   <translation>Залепената слика не може да се прочита.</translation>
  </message>
  <message>
   <source>The person for whom you decide wrote part of this content, or has already decided on it.</source>
   <translation>Лицето за кое одлучувате напишало дел од оваа содржина или веќе одлучило за неа.</translation>
  </message>
  <message>
   <source>The person with your e-mail address has come here by another account of your ministry before.</source>
   <translation>Лицето со вашата адреса на е-пошта претходно дошло овде со друга сметка на вашето министерство.</translation>
  </message>
  <message>
   <source>The picture has {0} x {1} dots; it may have at most {2} million.</source>
   <translation>Сликата има {0} x {1} точки; смее да има најмногу {2} милиони.</translation>
  </message>
  <message>
   <source>The picture is too large: it may have at most {0} MiB.</source>
   <translation>Сликата е преголема: смее да има најмногу {0} MiB.</translation>
  </message>
  <message>
   <source>The picture {0} could not be written.</source>
   <translation>Сликата {0} не можеше да се запише.</translation>
  </message>
  <message>
   <source>The post that these figures are of is not here.</source>
   <translation>Објавата на која се однесуваат овие бројки ја нема тука.</translation>
  </message>
  <message>
   <source>The profile folder {0} cannot be used: {1}.</source>
   <translation>Папката на профилот {0} не може да се користи: {1}.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to, so nothing can be changed.</source>
   <translation>Во профилот {0} не може да се запишува, па ништо не може да се измени.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to: everything can be read, nothing changed.</source>
   <translation>Во профилот {0} не може да се запишува: сè може да се чита, ништо да се измени.</translation>
  </message>
  <message>
   <source>The profile {0} is open in another Campaign Desk{1}.</source>
   <translation>Профилот {0} е отворен во друг Campaign Desk{1}.</translation>
  </message>
  <message>
   <source>The provider “{0}” has no https address.</source>
   <translation>Давателот „{0}“ нема https-адреса.</translation>
  </message>
  <message>
   <source>The proxy on the way to {0} does not let the desk through.</source>
   <translation>Проксито на патот до {0} не ја пропушта програмата.</translation>
  </message>
  <message>
   <source>The record is not here any more, so this cannot be undone.</source>
   <translation>Записот веќе не е тука, па ова не може да се врати.</translation>
  </message>
  <message>
   <source>The record of the network is not on this laptop.</source>
   <translation>Записот на мрежата не е на овој компјутер.</translation>
  </message>
  <message>
   <source>The record that this change belongs to is not here.</source>
   <translation>Записот на кој му припаѓа оваа измена не е тука.</translation>
  </message>
  <message>
   <source>The request is larger than the server's limit.</source>
   <translation>Барањето е поголемо отколку што дозволува серверот.</translation>
  </message>
  <message>
   <source>The request was not understood.</source>
   <translation>Барањето не беше разбрано.</translation>
  </message>
  <message>
   <source>The sample campaign was left out.</source>
   <translation>Пробната кампања е изоставена.</translation>
  </message>
  <message>
   <source>The server did not keep what it was sent of a picture.</source>
   <translation>Серверот не го зачува она што му беше испратено од слика.</translation>
  </message>
  <message>
   <source>The server does not have all of {0} yet.</source>
   <translation>Серверот сè уште нема сè: {0}.</translation>
  </message>
  <message>
   <source>The server does not sign the head of its ledger with the key that it had before.</source>
   <translation>Серверот не го потпишува врвот на својата книга на промени со клучот што го имаше порано.</translation>
  </message>
  <message>
   <source>The server does not take this medium. {0}</source>
   <translation>Серверот не ја прима оваа слика или снимка. {0}</translation>
  </message>
  <message>
   <source>The server failed; nothing of this request was applied.</source>
   <translation>Серверот откажа; ништо од ова барање не е спроведено.</translation>
  </message>
  <message>
   <source>The server has {0} bytes of this medium.</source>
   <translation>Серверот има {0} бајти од оваа слика или снимка.</translation>
  </message>
  <message>
   <source>The server is stopping.</source>
   <translation>Серверот запира.</translation>
  </message>
  <message>
   <source>The server seems to have been restored from an older backup; nothing can be handed in until it is confirmed.</source>
   <translation>Изгледа дека серверот е вратен од постара резервна копија; ништо не може да се предаде додека тоа не се потврди.</translation>
  </message>
  <message>
   <source>The server signs the head of its ledger wrongly.</source>
   <translation>Серверот погрешно го потпишува врвот на својата книга на промени.</translation>
  </message>
  <message>
   <source>The server speaks protocol {0}, the program {1} or newer.</source>
   <translation>Серверот го зборува протоколот {0}, програмата {1} или понов.</translation>
  </message>
  <message>
   <source>The server was restored from a backup since this laptop was here last.</source>
   <translation>Серверот е вратен од резервна копија откако овој лаптоп последен пат беше тука.</translation>
  </message>
  <message>
   <source>The server's database cannot confirm what is handed in now.</source>
   <translation>Базата на податоци на серверот сега не може да го потврди предаденото.</translation>
  </message>
  <message>
   <source>The server's history does not reach as far as this laptop's.</source>
   <translation>Историјата на серверот не стига дотаму докаде на овој лаптоп.</translation>
  </message>
  <message>
   <source>The server’s ledger was rewritten: on {0} it stood otherwise.</source>
   <translation>Книгата на промени на серверот е напишана одново: на {0} беше поинаква.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has more than {1} rows.</source>
   <translation>Листот „{0}“ има повеќе од {1} редови.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has no column for: {1}. Its header reads {2}.</source>
   <translation>Листот „{0}“ нема колона за: {1}. Неговото заглавие гласи {2}.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has two columns for “{1}”: “{2}” and “{3}”.</source>
   <translation>Листот „{0}“ има две колони за „{1}“: „{2}“ и „{3}“.</translation>
  </message>
  <message>
   <source>The sheet “{0}” is not part of a plan and was left alone.</source>
   <translation>Листот „{0}“ не е дел од план и е оставен настрана.</translation>
  </message>
  <message>
   <source>The sign-in was given up.</source>
   <translation>Се откажа најавата.</translation>
  </message>
  <message>
   <source>The signature of this decision does not fit it.</source>
   <translation>Потписот на оваа одлука не ѝ одговара.</translation>
  </message>
  <message>
   <source>The source text changed since this was written.</source>
   <translation>Изворниот текст е изменет откако е напишано ова.</translation>
  </message>
  <message>
   <source>The spelling program stopped.</source>
   <translation>Програмата за правопис запре.</translation>
  </message>
  <message>
   <source>The text changed again meanwhile.</source>
   <translation>Текстот во меѓувреме пак се измени.</translation>
  </message>
  <message>
   <source>The text has {0} characters; at most {1} can be kept in one field.</source>
   <translation>Текстот има {0} знаци; во едно поле се чуваат најмногу {1}.</translation>
  </message>
  <message>
   <source>The text holds carriage returns; lines must end with a line feed.</source>
   <translation>Текстот содржи знаци за враќање на почеток на ред; редовите мора да завршуваат со знак за нов ред.</translation>
  </message>
  <message>
   <source>The text holds the character U+{0} at position {1}, which cannot be kept.</source>
   <translation>Текстот го содржи знакот U+{0} на место {1}, кој не може да се зачува.</translation>
  </message>
  <message>
   <source>The text holds {0} at place {1}, which no channel takes.</source>
   <translation>Текстот содржи {0} на место {1}, што не го прима ниеден канал.</translation>
  </message>
  <message>
   <source>The text is not in Unicode normal form NFC.</source>
   <translation>Текстот не е во нормалната форма NFC на Unicode.</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1} ({2} of {3}).</source>
   <translation>Текстот е предолг за {0} за {1} ({2} од {3}).</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1}{2} ({3} of {4}).</source>
   <translation>Текстот е предолг за {0} за {1}{2} ({3} од {4}).</translation>
  </message>
  <message>
   <source>The text that stands was not changed by this.</source>
   <translation>Важечкиот текст не е изменет со ова.</translation>
  </message>
  <message>
   <source>The text, to the letter</source>
   <translation>Текстот, до буква</translation>
  </message>
  <message>
   <source>The time of publication has passed.</source>
   <translation>Времето на објавување помина.</translation>
  </message>
  <message>
   <source>The times of a series are not written one by one.</source>
   <translation>Времињата на серијата не се пишуваат едно по едно.</translation>
  </message>
  <message>
   <source>The title holds a character that {0} does not take.</source>
   <translation>Насловот содржи знак што {0} не го прима.</translation>
  </message>
  <message>
   <source>The title is {0} too long for {1} ({2} of {3}).</source>
   <translation>Насловот е предолг за {0} за {1} ({2} од {3}).</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>Двете шифри не се исти.</translation>
  </message>
  <message>
   <source>The workbook declares XML entities, which no spreadsheet program does.</source>
   <translation>Работната книга прогласува XML-ентитети, што не го прави ниедна програма за табели.</translation>
  </message>
  <message>
   <source>The workbook has more than {0} sheets.</source>
   <translation>Работната книга има повеќе од {0} листови.</translation>
  </message>
  <message>
   <source>The workbook has no sheet with cells.</source>
   <translation>Работната книга нема лист со ќелии.</translation>
  </message>
  <message>
   <source>The workbook is damaged ({0}).</source>
   <translation>Работната книга е оштетена ({0}).</translation>
  </message>
  <message>
   <source>The workbook is damaged or protected by a password.</source>
   <translation>Работната книга е оштетена или заштитена со лозинка.</translation>
  </message>
  <message>
   <source>The workbook unpacks to more than a plan holds.</source>
   <translation>Работната книга се распакува во повеќе отколку што содржи план.</translation>
  </message>
  <message>
   <source>The writers are asked for changes.</source>
   <translation>Од пишувачите се побарани измени.</translation>
  </message>
  <message>
   <source>The {0} file is damaged.</source>
   <translation>Датотеката {0} е оштетена.</translation>
  </message>
  <message>
   <source>The {0} has been changed again since, so this cannot be undone.</source>
   <translation>Во меѓувреме пак е изменето ({0}), па ова не може да се врати.</translation>
  </message>
  <message>
   <source>The {0} holds a hidden sign that turns its direction (U+{1}).</source>
   <translation>Полето „{0}“ содржи скриен знак што му ја менува насоката (U+{1}).</translation>
  </message>
  <message>
   <source>The {0} holds an invisible sign (U+{1}).</source>
   <translation>Полето „{0}“ содржи невидлив знак (U+{1}).</translation>
  </message>
  <message>
   <source>There are more; the desk shows all of them.</source>
   <translation>Има уште; бирото ги прикажува сите.</translation>
  </message>
  <message>
   <source>There are too many parameters in the address.</source>
   <translation>Има премногу параметри во адресата.</translation>
  </message>
  <message>
   <source>There is no figure in it.</source>
   <translation>Во него нема ниту една бројка.</translation>
  </message>
  <message>
   <source>There is no pack of wording rules “{0}”.</source>
   <translation>Нема пакет правила за изрази „{0}“.</translation>
  </message>
  <message>
   <source>There is no published post “{0}”. Give the link under which it went out, or its id.</source>
   <translation>Нема објавена објава „{0}“. Наведете ја врската под која излезе или нејзиниот id.</translation>
  </message>
  <message>
   <source>There is no role “{0}”.</source>
   <translation>Нема улога „{0}“.</translation>
  </message>
  <message>
   <source>There is no room left for media on the server.</source>
   <translation>На серверот нема повеќе место за слики и снимки.</translation>
  </message>
  <message>
   <source>There is no text and no media.</source>
   <translation>Нема текст ни медиуми.</translation>
  </message>
  <message>
   <source>There is no time of publication.</source>
   <translation>Нема време на објавување.</translation>
  </message>
  <message>
   <source>There is no time zone.</source>
   <translation>Нема временска зона.</translation>
  </message>
  <message>
   <source>There is no {0} “{1}” on this laptop.</source>
   <translation>На овој лаптоп нема: {0} „{1}“.</translation>
  </message>
  <message>
   <source>There is nothing at this address.</source>
   <translation>На оваа адреса нема ништо.</translation>
  </message>
  <message>
   <source>There is nothing to take away.</source>
   <translation>Нема што да се одземе.</translation>
  </message>
  <message>
   <source>There is nothing to {0}.</source>
   <translation>Не може да се изврши, нема ништо: {0}.</translation>
  </message>
  <message>
   <source>There were too many tries with a wrong password or code.</source>
   <translation>Имаше премногу обиди со погрешна лозинка или код.</translation>
  </message>
  <message>
   <source>These countries are invited already.</source>
   <translation>Овие земји се веќе поканети.</translation>
  </message>
  <message>
   <source>These countries have answered already, or were not invited.</source>
   <translation>Овие земји веќе одговориле, или не биле поканети.</translation>
  </message>
  <message>
   <source>These countries were reminded today already.</source>
   <translation>Овие земји веќе се потсетени денес.</translation>
  </message>
  <message>
   <source>These decisions are theirs already.</source>
   <translation>Овие одлуки веќе се нивни.</translation>
  </message>
  <message>
   <source>They are tried again with the next page of the calendar.</source>
   <translation>Ќе се обиде повторно со следната страница од календарот.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>Денес веќе беа потсетени.</translation>
  </message>
  <message>
   <source>This</source>
   <translation>Ова</translation>
  </message>
  <message>
   <source>This account said the same on {0}: “{1}”.</source>
   <translation>Оваа сметка го кажа истото на {0}: „{1}“.</translation>
  </message>
  <message>
   <source>This address does not know that method.</source>
   <translation>Оваа адреса не ја познава таа метода.</translation>
  </message>
  <message>
   <source>This belongs to a campaign under embargo and stays in it until then.</source>
   <translation>Ова припаѓа на кампања под ембарго и дотогаш останува во неа.</translation>
  </message>
  <message>
   <source>This campaign is not under embargo.</source>
   <translation>Оваа кампања не е под ембарго.</translation>
  </message>
  <message>
   <source>This campaign is under embargo until {0}.</source>
   <translation>Оваа кампања е под ембарго до {0}.</translation>
  </message>
  <message>
   <source>This change does not say well which record it belongs to.</source>
   <translation>Оваа измена не кажува правилно на кој запис му припаѓа.</translation>
  </message>
  <message>
   <source>This change is not formed as its kind asks.</source>
   <translation>Оваа измена не е обликувана како што бара нејзиниот вид.</translation>
  </message>
  <message>
   <source>This change is not set aside.</source>
   <translation>Оваа измена не е одложена.</translation>
  </message>
  <message>
   <source>This change was made in another person's name.</source>
   <translation>Оваа измена е направена во име на друго лице.</translation>
  </message>
  <message>
   <source>This change was made on a device that is not yours.</source>
   <translation>Оваа измена настанала на уред што не е ваш.</translation>
  </message>
  <message>
   <source>This change writes no field.</source>
   <translation>Оваа измена не запишува ниедно поле.</translation>
  </message>
  <message>
   <source>This code is wrong, or was used already.</source>
   <translation>Овој код е погрешен или веќе е употребен.</translation>
  </message>
  <message>
   <source>This conflict was settled already.</source>
   <translation>Овој судир е веќе решен.</translation>
  </message>
  <message>
   <source>This could not be saved: the disk is full or does not answer. Nothing was changed.</source>
   <translation>Зачувувањето не успеа: дискот е полн или не одговара. Ништо не е изменето.</translation>
  </message>
  <message>
   <source>This could not be saved: the profile cannot be written to.</source>
   <translation>Зачувувањето не успеа: во профилот не може да се запишува.</translation>
  </message>
  <message>
   <source>This country was reminded today already.</source>
   <translation>Оваа држава денес веќе беше потсетена.</translation>
  </message>
  <message>
   <source>This decision is not signed.</source>
   <translation>Оваа одлука не е потпишана.</translation>
  </message>
  <message>
   <source>This device is not signed in.</source>
   <translation>Овој уред не е најавен.</translation>
  </message>
  <message>
   <source>This device's name is kept for the web page.</source>
   <translation>Ова име на уред е задржано за веб-страницата.</translation>
  </message>
  <message>
   <source>This embargo is over: nothing is held back any more.</source>
   <translation>Ова ембарго помина: ништо повеќе не се задржува.</translation>
  </message>
  <message>
   <source>This file is no {0}: {1}.</source>
   <translation>Оваа датотека не е {0}: {1}.</translation>
  </message>
  <message>
   <source>This form is too old, or another site sent it; nothing was done.</source>
   <translation>Овој образец е престар или го испрати друг сајт; ништо не е направено.</translation>
  </message>
  <message>
   <source>This invitation is not known, was used already, or has expired.</source>
   <translation>Оваа покана не е позната, веќе е искористена или е истечена.</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>Ова е веќе вежба.</translation>
  </message>
  <message>
   <source>This is a drill: nothing of it reaches a channel.</source>
   <translation>Ова е вежба: ништо од неа не стига до канал.</translation>
  </message>
  <message>
   <source>This is an OpenDocument file.</source>
   <translation>Ова е датотека OpenDocument.</translation>
  </message>
  <message>
   <source>This is not a filled-in form.</source>
   <translation>Ова не е пополнет образец.</translation>
  </message>
  <message>
   <source>This is not a key that decisions can be signed with.</source>
   <translation>Ова не е клуч со кој може да се потпишуваат одлуки.</translation>
  </message>
  <message>
   <source>This is not an Excel workbook.</source>
   <translation>Ова не е работна книга на Excel.</translation>
  </message>
  <message>
   <source>This is under embargo, and {0} does not take part in its campaign.</source>
   <translation>Ова е под ембарго, а {0} не учествува во кампањата.</translation>
  </message>
  <message>
   <source>This laptop has not heard from the server since {0} (UTC): a stop may stand that it does not know.</source>
   <translation>Овој компјутер не слушнал од серверот од {0} (UTC): можеби важи запирање за кое не знае.</translation>
  </message>
  <message>
   <source>This laptop is not signed in to a server.</source>
   <translation>Овој лаптоп не е најавен на сервер.</translation>
  </message>
  <message>
   <source>This laptop is signed out already.</source>
   <translation>Овој лаптоп е веќе одјавен.</translation>
  </message>
  <message>
   <source>This laptop was revoked: what others shared is removed from it.</source>
   <translation>Овој лаптоп е отповикан: што споделиле другите е отстрането од него.</translation>
  </message>
  <message>
   <source>This medium</source>
   <translation>Оваа слика или снимка</translation>
  </message>
  <message>
   <source>This needs a fresh proof that it is you.</source>
   <translation>За ова е потребен нов доказ дека сте тоа вие.</translation>
  </message>
  <message>
   <source>This network has no sign-in of a ministry.</source>
   <translation>Оваа мрежа нема најава на министерство.</translation>
  </message>
  <message>
   <source>This network is not here any more.</source>
   <translation>Оваа мрежа веќе не е тука.</translation>
  </message>
  <message>
   <source>This pack of wording rules is too long.</source>
   <translation>Овој пакет правила за изрази е предолг.</translation>
  </message>
  <message>
   <source>This password has {0} characters.</source>
   <translation>Оваа лозинка има волку знаци: {0}.</translation>
  </message>
  <message>
   <source>This password is easily guessed.</source>
   <translation>Оваа лозинка лесно се погодува.</translation>
  </message>
  <message>
   <source>This person is not active, and signed in nowhere.</source>
   <translation>Ова лице не е активно и никаде не е најавено.</translation>
  </message>
  <message>
   <source>This person is not in the network.</source>
   <translation>Ова лице не е во мрежата.</translation>
  </message>
  <message>
   <source>This picture has no description.</source>
   <translation>Оваа слика нема опис.</translation>
  </message>
  <message>
   <source>This picture is here but cannot be shown small.</source>
   <translation>Сликата е тука, но не може да се прикаже намалена.</translation>
  </message>
  <message>
   <source>This picture is not attached to the post.</source>
   <translation>Оваа слика не е приложена на објавата.</translation>
  </message>
  <message>
   <source>This picture is not on this laptop yet. It comes with a sync.</source>
   <translation>Сликата сè уште не е на овој лаптоп. Доаѓа со усогласувањето.</translation>
  </message>
  <message>
   <source>This post has an open conflict.</source>
   <translation>Оваа објава има отворен судир.</translation>
  </message>
  <message>
   <source>This post has no text and no media.</source>
   <translation>Оваа објава нема текст ни медиуми.</translation>
  </message>
  <message>
   <source>This post has no time yet, so it cannot be moved.</source>
   <translation>Оваа објава сè уште нема време, па не може да се премести.</translation>
  </message>
  <message>
   <source>This post has no time yet.</source>
   <translation>Оваа објава сè уште нема време.</translation>
  </message>
  <message>
   <source>This post is not part of a series.</source>
   <translation>Оваа објава не е дел од серија.</translation>
  </message>
  <message>
   <source>This post is on hold: {0}</source>
   <translation>Оваа објава е задржана: {0}</translation>
  </message>
  <message>
   <source>This post is part of a series already.</source>
   <translation>Оваа објава е веќе дел од серија.</translation>
  </message>
  <message>
   <source>This post is public; it cannot be deleted.</source>
   <translation>Оваа објава е јавна; не може да се избрише.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>Оваа објава е јавна; останува на денот кога излегла.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>Оваа објава е јавна; нејзината содржина не може да се измени.</translation>
  </message>
  <message>
   <source>This post is {0}; {1}.</source>
   <translation>Состојба на оваа објава: {0}; {1}.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was approved.</source>
   <translation>Оваа објава по одобрувањето почива на ставот „{0}“.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was sent for approval.</source>
   <translation>Оваа објава по испраќањето на одобрување почива на ставот „{0}“.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>Оваа објава сè уште чека ваша одлука.</translation>
  </message>
  <message>
   <source>This post waits for nobody's decision.</source>
   <translation>Оваа објава не чека ничија одлука.</translation>
  </message>
  <message>
   <source>This post was public; it stays withdrawn.</source>
   <translation>Оваа објава била јавна; останува повлечена.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>Оваа објава е повлечена. Прво отворете ја повторно.</translation>
  </message>
  <message>
   <source>This profile holds another person's work.</source>
   <translation>Во овој профил е работата на друго лице.</translation>
  </message>
  <message>
   <source>This profile holds the work of another network.</source>
   <translation>Во овој профил е работата на друга мрежа.</translation>
  </message>
  <message>
   <source>This profile is locked with a passphrase.</source>
   <translation>Овој профил е заклучен со шифра.</translation>
  </message>
  <message>
   <source>This program speaks protocol {0}; the server asks for {1} or newer.</source>
   <translation>Оваа програма го зборува протоколот {0}; серверот бара {1} или понов.</translation>
  </message>
  <message>
   <source>This proposal to lift the embargo does not stand any more.</source>
   <translation>Овој предлог за укинување на ембаргото повеќе не важи.</translation>
  </message>
  <message>
   <source>This record is a {0}, not a {1}.</source>
   <translation>Овој запис е {0}, а не {1}.</translation>
  </message>
  <message>
   <source>This record is kept by another ministry.</source>
   <translation>Овој запис го чува друго министерство.</translation>
  </message>
  <message>
   <source>This reminder does not say of which day it is.</source>
   <translation>Овој потсетник не кажува за кој ден е.</translation>
  </message>
  <message>
   <source>This repeats a claim of the narrative register word for word: “{0}”.</source>
   <translation>Ова дословно повторува тврдење од регистарот на наративи: „{0}“.</translation>
  </message>
  <message>
   <source>This request was taken back already.</source>
   <translation>Ова барање е веќе повлечено.</translation>
  </message>
  <message>
   <source>This request was taken back.</source>
   <translation>Ова барање беше повлечено.</translation>
  </message>
  <message>
   <source>This role is held for a country.</source>
   <translation>Оваа улога важи за држава.</translation>
  </message>
  <message>
   <source>This role is held for the whole network, and not for a country.</source>
   <translation>Оваа улога важи за целата мрежа, а не за држава.</translation>
  </message>
  <message>
   <source>This row has the same key as row {0}. Keep one of them.</source>
   <translation>Овој ред има ист клуч како редот {0}. Задржете еден.</translation>
  </message>
  <message>
   <source>This row says the same as row {0}. Keep one of them.</source>
   <translation>Овој ред го кажува истото како редот {0}. Задржете еден.</translation>
  </message>
  <message>
   <source>This rule makes more than {0} posts.</source>
   <translation>Ова правило создава повеќе од {0} објави.</translation>
  </message>
  <message>
   <source>This sign-in was begun in another browser, or too long ago.</source>
   <translation>Оваа најава е започната во друг прелистувач или пред премногу време.</translation>
  </message>
  <message>
   <source>This sign-in was used already, or has expired.</source>
   <translation>Оваа најава е веќе искористена или е истечена.</translation>
  </message>
  <message>
   <source>This step of the workflow cannot be undone.</source>
   <translation>Овој чекор од постапката не може да се врати.</translation>
  </message>
  <message>
   <source>This stop is lifted already.</source>
   <translation>Ова запирање е веќе укинато.</translation>
  </message>
  <message>
   <source>This system has no keyring that can keep the key of the database.</source>
   <translation>Овој систем нема склад за клучеви што може да го чува клучот на базата на податоци.</translation>
  </message>
  <message>
   <source>This token belongs to another device.</source>
   <translation>Овој токен му припаѓа на друг уред.</translation>
  </message>
  <message>
   <source>This version does not know records of the kind “{0}”.</source>
   <translation>Оваа верзија не познава записи од видот „{0}“.</translation>
  </message>
  <message>
   <source>This version does not know the change “{0}”.</source>
   <translation>Оваа верзија не ја познава измената „{0}“.</translation>
  </message>
  <message>
   <source>This version does not know the field “{0}”.</source>
   <translation>Оваа верзија не го познава полето „{0}“.</translation>
  </message>
  <message>
   <source>This was done to the work of a colleague of the sample. Such work stays behind when a network is joined.</source>
   <translation>Ова е направено врз работата на колега од пробната кампања. Таквата работа останува зад вас кога ќе се приклучите на мрежа.</translation>
  </message>
  <message>
   <source>This was kept as a conflict copy.</source>
   <translation>Ова е зачувано како копија од судир.</translation>
  </message>
  <message>
   <source>This was undone already.</source>
   <translation>Ова е веќе вратено назад.</translation>
  </message>
  <message>
   <source>This {0} belongs to a {1} that a ministry keeps to itself.</source>
   <translation>Ова ({0}) припаѓа на запис ({1}) што министерството го чува за себе.</translation>
  </message>
  <message>
   <source>This {0} cannot be brought back.</source>
   <translation>Ова ({0}) не може да се врати.</translation>
  </message>
  <message>
   <source>This {0} exists already.</source>
   <translation>Ова ({0}) веќе постои.</translation>
  </message>
  <message>
   <source>This {0} is not deleted.</source>
   <translation>Ова ({0}) не е избришано.</translation>
  </message>
  <message>
   <source>This {0} was deleted.</source>
   <translation>Ова ({0}) е избришано.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Време</translation>
  </message>
  <message>
   <source>Times by the clock of {0}.</source>
   <translation>Времиња според часовникот на {0}.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Наслов</translation>
  </message>
  <message>
   <source>To be mended</source>
   <translation>Треба да се поправи</translation>
  </message>
  <message>
   <source>To decide here you need an authenticator app: set up the second factor in the desk.</source>
   <translation>За да одлучувате овде ви треба апликација за потврда: во бирото поставете втор фактор.</translation>
  </message>
  <message>
   <source>To the content</source>
   <translation>Кон содржината</translation>
  </message>
  <message>
   <source>To the post as it is now</source>
   <translation>Кон објавата каква што е сега</translation>
  </message>
  <message>
   <source>To what waits for me</source>
   <translation>Кон она што ме чека мене</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>За пишување</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>Превод</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Обидете се повторно за момент.</translation>
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation>Обидете се повторно за {0} секунди.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Обидете се подоцна.</translation>
  </message>
  <message>
   <source>Try again later. Your administrator finds it in the server’s log as fault {0}.</source>
   <translation>Обидете се подоцна. Администраторот ја наоѓа грешката во дневникот на серверот под број {0}.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Обидете се повторно.</translation>
  </message>
  <message>
   <source>Two versions of “{0}” are open.</source>
   <translation>Отворени се две верзии на „{0}“.</translation>
  </message>
  <message>
   <source>Type the passphrase again. It cannot be recovered.</source>
   <translation>Внесете ја шифрата уште еднаш. Не може да се врати ако се изгуби.</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Украина</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>украински</translation>
  </message>
  <message>
   <source>Under embargo until {0}</source>
   <translation>Под ембарго до {0}</translation>
  </message>
  <message>
   <source>Under embargo until {0} ({1}).</source>
   <translation>Под ембарго до {0} ({1}).</translation>
  </message>
  <message>
   <source>Under embargo until {0}.</source>
   <translation>Под ембарго до {0}.</translation>
  </message>
  <message>
   <source>Unlock or install one, give a passphrase, or allow a key file (whoever can read the disk can read that).</source>
   <translation>Отклучете или инсталирајте склад за клучеви, внесете шифра, или дозволете датотека со клуч (кој може да го чита дискот, може да ја чита и неа).</translation>
  </message>
  <message>
   <source>Unlock the keyring it was made with, or use another profile with --profile.</source>
   <translation>Отклучете го приврзокот со клучеви со кој настанал, или користете друг профил со --profile.</translation>
  </message>
  <message>
   <source>Unlock the keyring, then try again.</source>
   <translation>Отклучете го врзопот клучеви, па обидете се повторно.</translation>
  </message>
  <message>
   <source>Update Campaign Desk; nothing was changed.</source>
   <translation>Ажурирајте го Campaign Desk; ништо не е изменето.</translation>
  </message>
  <message>
   <source>Update it.</source>
   <translation>Ажурирајте.</translation>
  </message>
  <message>
   <source>Update the program, then decide again.</source>
   <translation>Ажурирајте ја програмата, па одлучете повторно.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>Ажурирајте ја програмата.</translation>
  </message>
  <message>
   <source>Update the program. Drafting, saving and export go on meanwhile.</source>
   <translation>Ажурирајте ја програмата. Пишувањето, зачувувањето и извозот во меѓувреме работат.</translation>
  </message>
  <message>
   <source>Update this program.</source>
   <translation>Ажурирајте ја оваа програма.</translation>
  </message>
  <message>
   <source>Use DAILY, WEEKLY, MONTHLY or YEARLY.</source>
   <translation>Користете DAILY, WEEKLY, MONTHLY или YEARLY.</translation>
  </message>
  <message>
   <source>Use a name such as Europe/Ljubljana.</source>
   <translation>Користете име како Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>Use a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=6.</source>
   <translation>Користете правило како FREQ=WEEKLY;BYDAY=MO;COUNT=6.</translation>
  </message>
  <message>
   <source>Use another profile for this one, with --profile.</source>
   <translation>За овој користете друг профил, со --profile.</translation>
  </message>
  <message>
   <source>Use another profile for yourself, with --profile.</source>
   <translation>За себе користете друг профил, со --profile.</translation>
  </message>
  <message>
   <source>Use another profile with --profile.</source>
   <translation>Користете друг профил со --profile.</translation>
  </message>
  <message>
   <source>Use any, all or 1 to {0}.</source>
   <translation>Користете any, all или од 1 до {0}.</translation>
  </message>
  <message>
   <source>Use approver or lead.</source>
   <translation>Користете approver или lead.</translation>
  </message>
  <message>
   <source>Use at least {0}: several words, for example.</source>
   <translation>Користете најмалку {0}: на пример повеќе зборови.</translation>
  </message>
  <message>
   <source>Use at least {0}; words are fine.</source>
   <translation>Користете најмалку {0}; може и зборови.</translation>
  </message>
  <message>
   <source>Use at most {0}.</source>
   <translation>Користете најмногу {0}.</translation>
  </message>
  <message>
   <source>Use change_series_rule.</source>
   <translation>Користете change_series_rule.</translation>
  </message>
  <message>
   <source>Use its https:// address.</source>
   <translation>Користете ја https:// адресата.</translation>
  </message>
  <message>
   <source>Use one of those in the settings.</source>
   <translation>Употребете еден од поставките.</translation>
  </message>
  <message>
   <source>Use one of {0}.</source>
   <translation>Користете едно од: {0}.</translation>
  </message>
  <message>
   <source>Use one such as https://desk.example.org.</source>
   <translation>Користете адреса како https://desk.example.org.</translation>
  </message>
  <message>
   <source>Use own, lead or a country code.</source>
   <translation>Користете own, lead или код на земја.</translation>
  </message>
  <message>
   <source>Use several words that do not belong together.</source>
   <translation>Користете повеќе зборови што не одат заедно.</translation>
  </message>
  <message>
   <source>Use the form of the page.</source>
   <translation>Употребете го образецот на страницата.</translation>
  </message>
  <message>
   <source>Use this, this and following, or all.</source>
   <translation>Користете this, this and following или all.</translation>
  </message>
  <message>
   <source>Use {0} or {1}.</source>
   <translation>Користете {0} или {1}.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Погледи</translation>
  </message>
  <message>
   <source>Wait a day, or set another deadline.</source>
   <translation>Почекајте еден ден или поставете друг рок.</translation>
  </message>
  <message>
   <source>Wait for its time, or have the embargo lifted.</source>
   <translation>Почекајте го неговото време или нека се укине ембаргото.</translation>
  </message>
  <message>
   <source>Wait for the next one in your authenticator app, or use a recovery code; each counts once.</source>
   <translation>Почекајте го следниот во апликацијата за потврда или употребете код за обнова; секој важи еднаш.</translation>
  </message>
  <message>
   <source>Wait until the stop is lifted. Only a crisis post passes, with two approvers of its country.</source>
   <translation>Почекајте да се укине запирањето. Минува само кризна објава, со двајца одобрувачи од нејзината земја.</translation>
  </message>
  <message>
   <source>Wait until then, or have the embargo lifted by two people.</source>
   <translation>Почекајте дотогаш или нека го укинат ембаргото две лица.</translation>
  </message>
  <message>
   <source>Wait until tomorrow, or write a comment.</source>
   <translation>Почекајте до утре или напишете коментар.</translation>
  </message>
  <message>
   <source>Wait until tomorrow.</source>
   <translation>Почекајте до утре.</translation>
  </message>
  <message>
   <source>Waiting for me</source>
   <translation>Ме чека мене</translation>
  </message>
  <message>
   <source>Waits for {0}</source>
   <translation>Чека на: {0}</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Предупредување</translation>
  </message>
  <message>
   <source>Week after</source>
   <translation>Седмицата потоа</translation>
  </message>
  <message>
   <source>Week before</source>
   <translation>Седмицата пред тоа</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Недела {0}</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Што</translation>
  </message>
  <message>
   <source>What answers for your ministry's sign-in is another one.</source>
   <translation>Она што одговара за најавата на вашето министерство е друго.</translation>
  </message>
  <message>
   <source>What is kept as the key of this profile is not a key.</source>
   <translation>Она што е зачувано како клуч на овој профил не е клуч.</translation>
  </message>
  <message>
   <source>What is public cannot be undone.</source>
   <translation>Јавното не може да се врати.</translation>
  </message>
  <message>
   <source>What should change (the writers read it)</source>
   <translation>Што треба да се измени (пишувачите го читаат тоа)</translation>
  </message>
  <message>
   <source>What was done is shown by a link.</source>
   <translation>Она што е направено го покажува врска.</translation>
  </message>
  <message>
   <source>What was handed to somebody cannot be handed on.</source>
   <translation>Што некому е предадено, не може да се предаде понатаму.</translation>
  </message>
  <message>
   <source>What was not sent is kept here until you have saved it elsewhere. Ask your administrator.</source>
   <translation>Што не е испратено се чува тука додека не го зачувате на друго место. Прашајте го администраторот.</translation>
  </message>
  <message>
   <source>What you wrote</source>
   <translation>Што напишавте</translation>
  </message>
  <message>
   <source>Who declines a request says why.</source>
   <translation>Кој одбива барање, кажува зошто.</translation>
  </message>
  <message>
   <source>Withdraw it with a reason.</source>
   <translation>Повлечете ја, со причина.</translation>
  </message>
  <message>
   <source>Withdraw the post, or change its text.</source>
   <translation>Повлечете ја објавата или изменете го текстот.</translation>
  </message>
  <message>
   <source>Withdraw the post, with a reason.</source>
   <translation>Повлечете ја објавата, со причина.</translation>
  </message>
  <message>
   <source>Withdrawing</source>
   <translation>Повлекување</translation>
  </message>
  <message>
   <source>Withdrawing a post needs a reason.</source>
   <translation>За повлекување објава е потребна причина.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Повлечено</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Повлечи…</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Изрази</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Зборови</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>Работен јазик</translation>
  </message>
  <message>
   <source>Write at least one row below the header.</source>
   <translation>Под заглавието напишете барем еден ред.</translation>
  </message>
  <message>
   <source>Write at least one, or delete the reading.</source>
   <translation>Запишете барем една или избришете го отчитувањето.</translation>
  </message>
  <message>
   <source>Write it again.</source>
   <translation>Напишете повторно.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10.</source>
   <translation>Напишете го како 2026-12-10.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10T09:00.</source>
   <translation>Напишете го како 2026-12-10T09:00.</translation>
  </message>
  <message>
   <source>Write it as 2026-12.</source>
   <translation>Напишете го како 2026-12.</translation>
  </message>
  <message>
   <source>Write it as it is said.</source>
   <translation>Напишете го онака како што се кажува.</translation>
  </message>
  <message>
   <source>Write it as name@ministry.example.</source>
   <translation>Напишете ја како name@ministry.example.</translation>
  </message>
  <message>
   <source>Write it down first.</source>
   <translation>Прво запишете ја.</translation>
  </message>
  <message>
   <source>Write it in a few words.</source>
   <translation>Напишете го тоа со неколку зборови.</translation>
  </message>
  <message>
   <source>Write it whole, beginning with https://.</source>
   <translation>Напишете ја цела, со https:// на почетокот.</translation>
  </message>
  <message>
   <source>Write less.</source>
   <translation>Напишете помалку.</translation>
  </message>
  <message>
   <source>Write one.</source>
   <translation>Напишете.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>Прво напишете нешто.</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>Напишете ја причината.</translation>
  </message>
  <message>
   <source>Write the text first.</source>
   <translation>Прво напишете го текстот.</translation>
  </message>
  <message>
   <source>Write the text.</source>
   <translation>Напишете го текстот.</translation>
  </message>
  <message>
   <source>Write what the reservation is.</source>
   <translation>Напишете која е резервата.</translation>
  </message>
  <message>
   <source>Write “{0}” in the text.</source>
   <translation>Напишете „{0}“ во текстот.</translation>
  </message>
  <message>
   <source>Write “{0}” instead.</source>
   <translation>Наместо тоа напишете „{0}“.</translation>
  </message>
  <message>
   <source>You are signed in</source>
   <translation>Најавени сте</translation>
  </message>
  <message>
   <source>You have already decided on this content.</source>
   <translation>Веќе одлучивте за оваа содржина.</translation>
  </message>
  <message>
   <source>You hold no role in this network any more.</source>
   <translation>Веќе немате улога во оваа мрежа.</translation>
  </message>
  <message>
   <source>You proposed to lift this embargo, so another person has to confirm it.</source>
   <translation>Вие предложивте укинување на ова ембарго, па мора да потврди друго лице.</translation>
  </message>
  <message>
   <source>You wrote part of this content, so you cannot approve it.</source>
   <translation>Напишавте дел од оваа содржина, па не можете да ја одобрите.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in did not let you in.</source>
   <translation>Најавата на вашето министерство не ве пушти.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not answer.</source>
   <translation>Најавата на вашето министерство не одговара.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say that your e-mail address is verified.</source>
   <translation>Најавата на вашето министерство не вели дека вашата адреса на е-пошта е проверена.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say which account it is.</source>
   <translation>Најавата на вашето министерство не кажува која е сметката.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in takes this answer no more.</source>
   <translation>Најавата на вашето министерство повеќе не го прифаќа овој одговор.</translation>
  </message>
  <message>
   <source>Your work is saved here and is sent later.</source>
   <translation>Вашата работа е зачувана тука и се испраќа подоцна.</translation>
  </message>
  <message>
   <source>[added:</source>
   <translation>[додадено:</translation>
  </message>
  <message>
   <source>[removed:</source>
   <translation>[отстрането:</translation>
  </message>
  <message>
   <source>a NUL character</source>
   <translation>знак NUL</translation>
  </message>
  <message>
   <source>a line of it is larger than any record</source>
   <translation>еден ред е поголем од секој запис</translation>
  </message>
  <message>
   <source>a record of the stream cannot be read ({0})</source>
   <translation>запис од текот не може да се прочита ({0})</translation>
  </message>
  <message>
   <source>account</source>
   <translation>сметка</translation>
  </message>
  <message>
   <source>active</source>
   <translation>активно</translation>
  </message>
  <message>
   <source>administrator</source>
   <translation>администратор</translation>
  </message>
  <message>
   <source>administrators of the network</source>
   <translation>администратори на мрежата</translation>
  </message>
  <message>
   <source>advice</source>
   <translation>совет</translation>
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
   <translation>пат на одобрување</translation>
  </message>
  <message>
   <source>approved content</source>
   <translation>одобрена содржина</translation>
  </message>
  <message>
   <source>approver</source>
   <translation>одобрувач</translation>
  </message>
  <message>
   <source>approvers and administrators of {0}</source>
   <translation>одобрувачи и администратори ({0})</translation>
  </message>
  <message>
   <source>approvers and campaign leads</source>
   <translation>одобрувачи и водачи на кампањи</translation>
  </message>
  <message>
   <source>approvers and campaign leads of {0}</source>
   <translation>одобрувачи и водачи на кампањи ({0})</translation>
  </message>
  <message>
   <source>approvers of {0}</source>
   <translation>одобрувачи ({0})</translation>
  </message>
  <message>
   <source>asked country</source>
   <translation>земја од која се бара</translation>
  </message>
  <message>
   <source>asking country</source>
   <translation>земја што бара</translation>
  </message>
  <message>
   <source>audience</source>
   <translation>публика</translation>
  </message>
  <message>
   <source>blackout</source>
   <translation>забрана за објавување</translation>
  </message>
  <message>
   <source>campaign</source>
   <translation>кампања</translation>
  </message>
  <message>
   <source>campaign leads of {0}</source>
   <translation>водачи на кампањи ({0})</translation>
  </message>
  <message>
   <source>channel</source>
   <translation>канал</translation>
  </message>
  <message>
   <source>channel rules</source>
   <translation>правила на каналот</translation>
  </message>
  <message>
   <source>channels</source>
   <translation>канали</translation>
  </message>
  <message>
   <source>claim</source>
   <translation>тврдење</translation>
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
   <translation>одговорено на коментар</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>коментари</translation>
  </message>
  <message>
   <source>confirmed time</source>
   <translation>потврдено време</translation>
  </message>
  <message>
   <source>conflicts</source>
   <translation>судири</translation>
  </message>
  <message>
   <source>content warning</source>
   <translation>предупредување за содржината</translation>
  </message>
  <message>
   <source>contributors</source>
   <translation>учесници</translation>
  </message>
  <message>
   <source>coordinator</source>
   <translation>координатор</translation>
  </message>
  <message>
   <source>coordinators and administrators of the network</source>
   <translation>координатори и администратори на мрежата</translation>
  </message>
  <message>
   <source>coordinators of the network</source>
   <translation>координатори на мрежата</translation>
  </message>
  <message>
   <source>countries</source>
   <translation>земји</translation>
  </message>
  <message>
   <source>countries asked together</source>
   <translation>земји од кои се бара заедно</translation>
  </message>
  <message>
   <source>country</source>
   <translation>земја</translation>
  </message>
  <message>
   <source>coverage</source>
   <translation>покриеност</translation>
  </message>
  <message>
   <source>crisis mark</source>
   <translation>ознака за криза</translation>
  </message>
  <message>
   <source>day it is wanted by</source>
   <translation>ден до кој се бара</translation>
  </message>
  <message>
   <source>day of review</source>
   <translation>ден на прегледот</translation>
  </message>
  <message>
   <source>day of the reading</source>
   <translation>ден на отчитувањето</translation>
  </message>
  <message>
   <source>days between the same words</source>
   <translation>денови меѓу истите зборови</translation>
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
   <translation>одлуки</translation>
  </message>
  <message>
   <source>delegation</source>
   <translation>овластување</translation>
  </message>
  <message>
   <source>deletion</source>
   <translation>бришење</translation>
  </message>
  <message>
   <source>device</source>
   <translation>уред</translation>
  </message>
  <message>
   <source>different links</source>
   <translation>различни врски</translation>
  </message>
  <message>
   <source>drill</source>
   <translation>вежба</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>адреса на е-пошта</translation>
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
   <translation>време на завршување</translation>
  </message>
  <message>
   <source>event</source>
   <translation>настан</translation>
  </message>
  <message>
   <source>evidence</source>
   <translation>наоди</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>прв ден</translation>
  </message>
  <message>
   <source>followers</source>
   <translation>следбеници</translation>
  </message>
  <message>
   <source>half of a character</source>
   <translation>половина знак</translation>
  </message>
  <message>
   <source>handle</source>
   <translation>корисничко име</translation>
  </message>
  <message>
   <source>handles</source>
   <translation>кориснички имиња</translation>
  </message>
  <message>
   <source>hashtag_group</source>
   <translation>група хаштагови</translation>
  </message>
  <message>
   <source>hashtags</source>
   <translation>хаштагови</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>задржување</translation>
  </message>
  <message>
   <source>hours without contact</source>
   <translation>часови без контакт</translation>
  </message>
  <message>
   <source>image description</source>
   <translation>опис на слика</translation>
  </message>
  <message>
   <source>impact</source>
   <translation>влијание</translation>
  </message>
  <message>
   <source>implementation</source>
   <translation>спроведување</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>во ред</translation>
  </message>
  <message>
   <source>institution</source>
   <translation>институција</translation>
  </message>
  <message>
   <source>it cannot be read ({0})</source>
   <translation>не може да се прочита ({0})</translation>
  </message>
  <message>
   <source>it cannot be withdrawn twice</source>
   <translation>не може да се повлече двапати</translation>
  </message>
  <message>
   <source>it does not carry the server's digest</source>
   <translation>го нема сажетокот на серверот</translation>
  </message>
  <message>
   <source>it is larger than any answer of a server</source>
   <translation>поголем е од секој одговор на сервер</translation>
  </message>
  <message>
   <source>it is {0} where JSON was expected (status {1})</source>
   <translation>тоа е {0}, а се очекуваше JSON (состојба {1})</translation>
  </message>
  <message>
   <source>it is {0} where a picture or film was expected</source>
   <translation>тоа е {0}, а се очекуваше слика или снимка</translation>
  </message>
  <message>
   <source>it is {0} where a stream of events was expected</source>
   <translation>тоа е {0}, а се очекуваше тек на настани</translation>
  </message>
  <message>
   <source>it is {0} where a stream of records was expected</source>
   <translation>тоа е {0}, а се очекуваше тек на записи</translation>
  </message>
  <message>
   <source>it leaves out a field that was not handed in</source>
   <translation>изоставува поле што не е предадено</translation>
  </message>
  <message>
   <source>it leaves out words of work that was not handed in with the question</source>
   <translation>изоставува зборови од работа што не е предадена со прашањето</translation>
  </message>
  <message>
   <source>it was changed or cut short on the way</source>
   <translation>по пат е изменет или скратен</translation>
  </message>
  <message>
   <source>its status is {0}</source>
   <translation>неговата состојба е {0}</translation>
  </message>
  <message>
   <source>language</source>
   <translation>јазик</translation>
  </message>
  <message>
   <source>lapse</source>
   <translation>истекување</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>последен ден</translation>
  </message>
  <message>
   <source>later</source>
   <translation>подоцна</translation>
  </message>
  <message>
   <source>lead</source>
   <translation>водач</translation>
  </message>
  <message>
   <source>lead country</source>
   <translation>водечка земја</translation>
  </message>
  <message>
   <source>lifting of the embargo</source>
   <translation>укинување на ембаргото</translation>
  </message>
  <message>
   <source>lifting of the stop</source>
   <translation>укинување на запирањето</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>ограничување</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>ставови</translation>
  </message>
  <message>
   <source>link</source>
   <translation>врска</translation>
  </message>
  <message>
   <source>local start</source>
   <translation>локален почеток</translation>
  </message>
  <message>
   <source>media</source>
   <translation>медиуми</translation>
  </message>
  <message>
   <source>mentions</source>
   <translation>спомнувања</translation>
  </message>
  <message>
   <source>message</source>
   <translation>порака</translation>
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
   <translation>сè уште без време</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>никој не може да одлучи</translation>
  </message>
  <message>
   <source>nobody is left who does not decide in another step</source>
   <translation>не останува никој што не одлучува во друг чекор</translation>
  </message>
  <message>
   <source>not signed</source>
   <translation>непотпишано</translation>
  </message>
  <message>
   <source>not yet counted</source>
   <translation>сè уште не се брои</translation>
  </message>
  <message>
   <source>note</source>
   <translation>забелешка</translation>
  </message>
  <message>
   <source>objective</source>
   <translation>цел</translation>
  </message>
  <message>
   <source>observer</source>
   <translation>набљудувач</translation>
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
   <translation>службеници, одобрувачи и водачи на кампањи од држава што учествува</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of {0}</source>
   <translation>службеници, одобрувачи и водачи на кампањи ({0})</translation>
  </message>
  <message>
   <source>on the web page: the server says so, no desk signed it</source>
   <translation>на веб-страницата: така вели серверот, ниедно биро не потпиша</translation>
  </message>
  <message>
   <source>one more person</source>
   <translation>уште едно лице</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>едно лице</translation>
  </message>
  <message>
   <source>only a draft can be sent for approval</source>
   <translation>на одобрување може да се испрати само нацрт</translation>
  </message>
  <message>
   <source>only a post in review can be taken back from it</source>
   <translation>назад може да се земе само објава на преглед</translation>
  </message>
  <message>
   <source>only a scheduled post can be marked as published</source>
   <translation>како објавена може да се означи само закажана објава</translation>
  </message>
  <message>
   <source>only a scheduled post can be taken off the schedule</source>
   <translation>од распоредот може да се тргне само закажана објава</translation>
  </message>
  <message>
   <source>only a withdrawn post can be reopened</source>
   <translation>повторно може да се отвори само повлечена објава</translation>
  </message>
  <message>
   <source>only an approved post can be scheduled</source>
   <translation>може да се закаже само одобрена објава</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>потекло</translation>
  </message>
  <message>
   <source>override of a blackout</source>
   <translation>исклучок од забрана</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>одговорно лице</translation>
  </message>
  <message>
   <source>pack</source>
   <translation>пакет</translation>
  </message>
  <message>
   <source>part of the message house</source>
   <translation>дел од куќата на пораки</translation>
  </message>
  <message>
   <source>participation</source>
   <translation>учество</translation>
  </message>
  <message>
   <source>partners</source>
   <translation>партнери</translation>
  </message>
  <message>
   <source>people with a role in this network</source>
   <translation>лица со улога во оваа мрежа</translation>
  </message>
  <message>
   <source>people with a role in {0}</source>
   <translation>лица со улога ({0})</translation>
  </message>
  <message>
   <source>people with another role</source>
   <translation>лица со друга улога</translation>
  </message>
  <message>
   <source>person</source>
   <translation>лице</translation>
  </message>
  <message>
   <source>person who decides instead</source>
   <translation>лице што одлучува наместо друго</translation>
  </message>
  <message>
   <source>person who hands over</source>
   <translation>лице што предава</translation>
  </message>
  <message>
   <source>place</source>
   <translation>место</translation>
  </message>
  <message>
   <source>place in the text</source>
   <translation>место во текстот</translation>
  </message>
  <message>
   <source>position</source>
   <translation>позиција</translation>
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
   <translation>предлог за укинување на ембаргото</translation>
  </message>
  <message>
   <source>public key</source>
   <translation>јавен клуч</translation>
  </message>
  <message>
   <source>publication</source>
   <translation>објавување</translation>
  </message>
  <message>
   <source>reach</source>
   <translation>досег</translation>
  </message>
  <message>
   <source>reactions</source>
   <translation>реакции</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>причина</translation>
  </message>
  <message>
   <source>record</source>
   <translation>запис</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>потсетник</translation>
  </message>
  <message>
   <source>request</source>
   <translation>барање</translation>
  </message>
  <message>
   <source>request to cover</source>
   <translation>молба за покривање</translation>
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
   <translation>отповикување</translation>
  </message>
  <message>
   <source>role</source>
   <translation>улога</translation>
  </message>
  <message>
   <source>roles</source>
   <translation>улоги</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>правило</translation>
  </message>
  <message>
   <source>scoring</source>
   <translation>оценување</translation>
  </message>
  <message>
   <source>sensitivity</source>
   <translation>чувствителност</translation>
  </message>
  <message>
   <source>series</source>
   <translation>серија</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>заклучено</translation>
  </message>
  <message>
   <source>shares</source>
   <translation>споделувања</translation>
  </message>
  <message>
   <source>side that placed it</source>
   <translation>страна што го поставила</translation>
  </message>
  <message>
   <source>signed on a desk</source>
   <translation>потпишано на биро</translation>
  </message>
  <message>
   <source>signing_key</source>
   <translation>клуч за потпишување</translation>
  </message>
  <message>
   <source>skipped dates</source>
   <translation>прескокнати датуми</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>некој</translation>
  </message>
  <message>
   <source>source</source>
   <translation>извор</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>фаза</translation>
  </message>
  <message>
   <source>start</source>
   <translation>почеток</translation>
  </message>
  <message>
   <source>start time</source>
   <translation>време на почеток</translation>
  </message>
  <message>
   <source>status</source>
   <translation>статус</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>запирање</translation>
  </message>
  <message>
   <source>strategy</source>
   <translation>стратегија</translation>
  </message>
  <message>
   <source>submission</source>
   <translation>испраќање на одобрување</translation>
  </message>
  <message>
   <source>switch</source>
   <translation>прекинувач</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>ознака</translation>
  </message>
  <message>
   <source>taking back</source>
   <translation>земање назад</translation>
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
   <translation>невидливиот знак U+{0}</translation>
  </message>
  <message>
   <source>the person who wrote it</source>
   <translation>лицето што го напишало</translation>
  </message>
  <message>
   <source>the signature does not fit: altered or forged</source>
   <translation>потписот не одговара: изменето или фалсификувано</translation>
  </message>
  <message>
   <source>the stream of records does not add up</source>
   <translation>текот на записи не се совпаѓа</translation>
  </message>
  <message>
   <source>the stream of records does not begin as it should ({0})</source>
   <translation>текот на записи не почнува како што треба ({0})</translation>
  </message>
  <message>
   <source>the stream of records has no end</source>
   <translation>текот на записи нема крај</translation>
  </message>
  <message>
   <source>the stream of records is empty</source>
   <translation>текот на записи е празен</translation>
  </message>
  <message>
   <source>the stream of records was cut short</source>
   <translation>текот на записи е скратен</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>целата мрежа</translation>
  </message>
  <message>
   <source>the {0} changed</source>
   <translation>изменето: {0}</translation>
  </message>
  <message>
   <source>there is nothing left to override</source>
   <translation>исклучок веќе не е потребен</translation>
  </message>
  <message>
   <source>those who decide for them</source>
   <translation>тие што одлучуваат наместо нив</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>време на објавување</translation>
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
   <translation>за поправка</translation>
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
   <translation>веб-страница</translation>
  </message>
  <message>
   <source>withdrawal</source>
   <translation>повлекување</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>изрази</translation>
  </message>
  <message>
   <source>wording rules</source>
   <translation>правила за изрази</translation>
  </message>
  <message>
   <source>working language</source>
   <translation>работен јазик</translation>
  </message>
  <message>
   <source>{0} asks for a title.</source>
   <translation>{0} бара наслов.</translation>
  </message>
  <message>
   <source>{0} can decide</source>
   <translation>{0} може да одлучи</translation>
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>{0} не е достапен.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} не може да се прочита: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} не може да се запише: {1}.</translation>
  </message>
  <message>
   <source>{0} did not answer in time.</source>
   <translation>{0} не одговори навреме.</translation>
  </message>
  <message>
   <source>{0} does not exist, or you may not see it.</source>
   <translation>{0} не постои, или не смеете да го видите.</translation>
  </message>
  <message>
   <source>{0} does not say whether an emoji counts 1 or 2; counted as 2 the text is too long.</source>
   <translation>{0} не кажува дали емоџи се брои како 1 или 2; ако се брои како 2, текстот е предолг.</translation>
  </message>
  <message>
   <source>{0} does not take {1} in a text.</source>
   <translation>{0} не прима {1} во текст.</translation>
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
   <translation>{0} има {1} MB; се читаат најмногу {2} MB.</translation>
  </message>
  <message>
   <source>{0} is an export in JSON.</source>
   <translation>{0} е извоз во JSON.</translation>
  </message>
  <message>
   <source>{0} is an old Excel file or protected by a password.</source>
   <translation>{0} е стара датотека на Excel или е заштитена со лозинка.</translation>
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation>{0} е празна.</translation>
  </message>
  <message>
   <source>{0} is not a file.</source>
   <translation>{0} не е датотека.</translation>
  </message>
  <message>
   <source>{0} is not invited to this campaign.</source>
   <translation>{0} нема покана за оваа кампања.</translation>
  </message>
  <message>
   <source>{0} is said to take only {1} {2}; this text has {3}.</source>
   <translation>За {0} се вели дека прима само {1} {2}; овој текст има {3}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1} only.</source>
   <translation>{0} смее да се користи само до {1}.</translation>
  </message>
  <message>
   <source>{0} may be used until {1}; the post stays public longer.</source>
   <translation>{0} смее да се користи до {1}; објавата останува јавна подолго.</translation>
  </message>
  <message>
   <source>{0} may cut or refuse a text longer than {1} {2}; this has {3}.</source>
   <translation>{0} може да скрати или да одбие текст подолг од {1} {2}; овој има {3}.</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward.</source>
   <translation>{0} на {1} не постои во {2}: часовникот оди напред.</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back.</source>
   <translation>{0} на {1} е двапати во {2}: часовникот оди назад.</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} лица</translation>
  </message>
  <message>
   <source>{0} posts went out under “{1}”. Give the id of one.</source>
   <translation>Под „{1}“ излегоа повеќе објави ({0}). Наведете го id на една.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} in a post; {2} are attached.</source>
   <translation>{0} прима најмногу {1} во објава; приложени се {2}.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} {2}; this text has {3}.</source>
   <translation>{0} прима најмногу {1} {2}; овој текст има {3}.</translation>
  </message>
  <message>
   <source>{0} takes no post without a picture or a film.</source>
   <translation>{0} не прима објава без слика или филм.</translation>
  </message>
  <message>
   <source>{0} was done again.</source>
   <translation>Направено повторно: {0}.</translation>
  </message>
  <message>
   <source>{0} was undone.</source>
   <translation>Вратено: {0}.</translation>
  </message>
  <message>
   <source>“channel rules”: {0}</source>
   <translation>„правила на каналите“: {0}</translation>
  </message>
  <message>
   <source>“e-mail address”: It must be an address in small letters.</source>
   <translation>„адреса на е-пошта“: Мора да биде адреса со мали букви.</translation>
  </message>
  <message>
   <source>“roles”: It must be a list of pairs of a role and a country.</source>
   <translation>„улоги“: Мора да биде список од парови улога и земја.</translation>
  </message>
  <message>
   <source>“{0}” cannot be set as a whole.</source>
   <translation>„{0}“ не може да се постави како целина.</translation>
  </message>
  <message>
   <source>“{0}” does not map a header to a column.</source>
   <translation>„{0}“ не поврзува заглавие со колона.</translation>
  </message>
  <message>
   <source>“{0}” is better said otherwise: {1} ({2}).</source>
   <translation>„{0}“ е подобро да се каже поинаку: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is for posts.</source>
   <translation>„{0}“ е за објави.</translation>
  </message>
  <message>
   <source>“{0}” is for records of another kind.</source>
   <translation>„{0}“ е за записи од друг вид.</translation>
  </message>
  <message>
   <source>“{0}” is missing: {1} ({2}).</source>
   <translation>Недостасува „{0}“: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is no answer.</source>
   <translation>„{0}“ не е одговор.</translation>
  </message>
  <message>
   <source>“{0}” is no e-mail address.</source>
   <translation>„{0}“ не е имејл адреса.</translation>
  </message>
  <message>
   <source>“{0}” is no intent.</source>
   <translation>„{0}“ не е намера.</translation>
  </message>
  <message>
   <source>“{0}” is not a country of the network.</source>
   <translation>„{0}“ не е земја од мрежата.</translation>
  </message>
  <message>
   <source>“{0}” is not a date. Write it as 2026-12-10 or 10.12.2026.</source>
   <translation>„{0}“ не е датум. Напишете го како 2026-12-10 или 10.12.2026.</translation>
  </message>
  <message>
   <source>“{0}” is not a day.</source>
   <translation>„{0}“ не е ден.</translation>
  </message>
  <message>
   <source>“{0}” is not a local time.</source>
   <translation>„{0}“ не е локално време.</translation>
  </message>
  <message>
   <source>“{0}” is not a month.</source>
   <translation>„{0}“ не е месец.</translation>
  </message>
  <message>
   <source>“{0}” is not a part of a series.</source>
   <translation>„{0}“ не е дел од серија.</translation>
  </message>
  <message>
   <source>“{0}” is not a recurrence rule.</source>
   <translation>„{0}“ не е правило за повторување.</translation>
  </message>
  <message>
   <source>“{0}” is not a set.</source>
   <translation>„{0}“ не е множество.</translation>
  </message>
  <message>
   <source>“{0}” is not a time zone.</source>
   <translation>„{0}“ не е временска зона.</translation>
  </message>
  <message>
   <source>“{0}” is not a whole number from 0 up. Write it without dots and commas: 12500.</source>
   <translation>„{0}“ не е цел број од 0 нагоре. Напишете го без точки и запирки: 12500.</translation>
  </message>
  <message>
   <source>“{0}” is not an encoding of text.</source>
   <translation>„{0}“ не е кодирање на текст.</translation>
  </message>
  <message>
   <source>“{0}” is not encrypted: passwords and drafts could be read on the way.</source>
   <translation>„{0}“ не е шифрирано: лозинките и нацртите би можеле да се прочитаат по пат.</translation>
  </message>
  <message>
   <source>“{0}” is not known.</source>
   <translation>„{0}“ не е познато.</translation>
  </message>
  <message>
   <source>“{0}” is not the address of a server.</source>
   <translation>„{0}“ не е адреса на сервер.</translation>
  </message>
  <message>
   <source>“{0}” is not to be used: {1} ({2}).</source>
   <translation>„{0}“ не се користи: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is set by the workflow only.</source>
   <translation>„{0}“ се поставува само преку постапката.</translation>
  </message>
  <message>
   <source>“{0}” makes no further post.</source>
   <translation>„{0}“ не создава нови објави.</translation>
  </message>
  <message>
   <source>“{0}” must be a list.</source>
   <translation>„{0}“ мора да биде список.</translation>
  </message>
  <message>
   <source>“{0}” needs a footnote: {1} ({2}).</source>
   <translation>„{0}“ бара фуснота: {1} ({2}).</translation>
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
   <translation>Прво изберете објава: притиснете празно место на нејзиниот ден.</translation>
  </message>
  <message>
   <source>Choose one post only.</source>
   <translation>Изберете само една објава.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Избриши</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>Да се избрише оваа објава?</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated. Give it a date and a time first.</source>
   <translation>Може да се повтори само објава со време. Прво внесете датум и време.</translation>
  </message>
  <message>
   <source>Skipped: the series goes on without this post.</source>
   <translation>Прескокнато: серијата продолжува без оваа објава.</translation>
  </message>
  <message>
   <source>{0} of the series deleted.</source>
   <translation>Избришани се {0} од серијата.</translation>
  </message>
  <message>
   <source>{0} of the series moved.</source>
   <translation>Преместени се {0} од серијата.</translation>
  </message>
 </context>
 <context>
  <name>SeriesStrip</name>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>Сите објави на серијата ({0})</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>Само оваа објава</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>Оваа и следните ({0})</translation>
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
   <translation>Барање за измени</translation>
  </message>
  <message>
   <source>An approval</source>
   <translation>Одобрување</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Објава</translation>
  </message>
  <message>
   <source>Writing the {0}</source>
   <translation>Пишување: {0}</translation>
  </message>
 </context>
 <context>
  <name>SetAsideView</name>
  <message>
   <source>A new post with this text. What was refused stays here until you forget it.</source>
   <translation>Нова објава со овој текст. Одбиеното останува тука додека не го заборавите.</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>Копирај го текстот</translation>
  </message>
  <message>
   <source>Done again; it waits to be sent.</source>
   <translation>Направено повторно; чека испраќање.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Заборави</translation>
  </message>
  <message>
   <source>Forget this?</source>
   <translation>Да се заборави ова?</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Заборави…</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>Оди на календарот</translation>
  </message>
  <message>
   <source>It goes from this list. What was written stays in the record's history on this laptop.</source>
   <translation>Исчезнува од овој список. Напишаното останува во историјата на записот на овој лаптоп.</translation>
  </message>
  <message>
   <source>Keep it here</source>
   <translation>Задржи го тука</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>Нова објава со овој текст</translation>
  </message>
  <message>
   <source>Nothing is set aside</source>
   <translation>Ништо не е одложено</translation>
  </message>
  <message>
   <source>Nothing was written in this change.</source>
   <translation>Во оваа измена ништо не е напишано.</translation>
  </message>
  <message>
   <source>Open the record</source>
   <translation>Отвори го записот</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Одложено</translation>
  </message>
  <message>
   <source>The record is not on this laptop any more.</source>
   <translation>Записот веќе не е на овој лаптоп.</translation>
  </message>
  <message>
   <source>The text is copied.</source>
   <translation>Текстот е копиран.</translation>
  </message>
  <message>
   <source>There is no record to do it on.</source>
   <translation>Нема запис на кој би се направило тоа.</translation>
  </message>
  <message>
   <source>This change holds no text of a post.</source>
   <translation>Оваа измена нема текст на објава.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Обиди се повторно</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>Што е напишано</translation>
  </message>
  <message>
   <source>When the server refuses something that you did, it comes here with the reason. No word of yours is lost.</source>
   <translation>Кога серверот одбива нешто што сте го направиле, доаѓа тука со причината. Ниеден ваш збор не се губи.</translation>
  </message>
  <message>
   <source>{0} · refused {1}</source>
   <translation>{0} · одбиено {1}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>As the system</source>
   <translation>Како системот</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Темно</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Висок контраст</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Светло</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key comes out of your passphrase.</source>
   <translation>Нацртите се шифрирани; клучот се добива од вашата шифра.</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key is kept by the keyring of this system.</source>
   <translation>Нацртите се шифрирани; клучот го чува складот за клучеви на овој систем.</translation>
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
   <translation>Бои</translation>
  </message>
  <message>
   <source>International days of the United Nations, such as 10 December</source>
   <translation>Меѓународни денови на Обединетите нации, на пример 10 декември</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Јазик на прозорецот</translation>
  </message>
  <message>
   <source>National days in the calendar</source>
   <translation>Државни празници во календарот</translation>
  </message>
  <message>
   <source>No second time zone</source>
   <translation>Без втора временска зона</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Отвори ја папката</translation>
  </message>
  <message>
   <source>Open the window in this language</source>
   <translation>Отвори го прозорецот на овој јазик</translation>
  </message>
  <message>
   <source>Second time zone of week and day</source>
   <translation>Втора временска зона во неделата и денот</translation>
  </message>
  <message>
   <source>Server and account</source>
   <translation>Сервер и сметка</translation>
  </message>
  <message>
   <source>Show times in</source>
   <translation>Времиња во</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Одјава</translation>
  </message>
  <message>
   <source>Signed in to {0}.</source>
   <translation>Најавени сте на {0}.</translation>
  </message>
  <message>
   <source>Signed in. Your work is being sent, and the network's is fetched.</source>
   <translation>Најавени сте. Вашата работа се испраќа, а на мрежата се презема.</translation>
  </message>
  <message>
   <source>Signed out of {0}. Sign in to send what waits.</source>
   <translation>Одјавени сте од {0}. Најавете се за да се испрати што чека.</translation>
  </message>
  <message>
   <source>Signed out. Records and unsent work stay on this laptop.</source>
   <translation>Одјавени сте. Записите и неиспратената работа остануваат на овој лаптоп.</translation>
  </message>
  <message>
   <source>The server is being told.</source>
   <translation>Серверот се известува.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Овој лаптоп</translation>
  </message>
  <message>
   <source>This laptop works without a server. Join one: your work then goes along.</source>
   <translation>Овој лаптоп работи без сервер. Придружете се на некој: работата оди со вас.</translation>
  </message>
  <message>
   <source>Time zone in which times are shown</source>
   <translation>Временска зона во која се прикажуваат времињата</translation>
  </message>
  <message>
   <source>Times and days</source>
   <translation>Времиња и денови</translation>
  </message>
  <message>
   <source>Your work lies in {0}</source>
   <translation>Вашата работа е во {0}</translation>
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
   <translation>Секоја објава го задржува своето време, и кога се поместува часовникот.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Колку</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Помести</translation>
  </message>
  <message>
   <source>Shift {0}</source>
   <translation>Помести {0}</translation>
  </message>
  <message>
   <source>Unit and direction</source>
   <translation>Единица и насока</translation>
  </message>
  <message>
   <source>days earlier</source>
   <translation>дена порано</translation>
  </message>
  <message>
   <source>days later</source>
   <translation>дена подоцна</translation>
  </message>
  <message>
   <source>weeks earlier</source>
   <translation>недели порано</translation>
  </message>
  <message>
   <source>weeks later</source>
   <translation>недели подоцна</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Every post has a time. Drop one here to take its time away.</source>
   <translation>Секоја објава има време. Пуштете објава тука за да ѝ го одземете времето.</translation>
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
   <translation>Ниту една објава без време не ги исполнува филтрите.</translation>
  </message>
  <message>
   <source>Nothing is planned for this day.</source>
   <translation>За овој ден ништо не е планирано.</translation>
  </message>
  <message>
   <source>Nothing of this day passes the filters.</source>
   <translation>Ништо од овој ден не ги исполнува филтрите.</translation>
  </message>
  <message>
   <source>Posts of the day</source>
   <translation>Објави на денот</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>Одземи го времето</translation>
  </message>
  <message>
   <source>The newest {0} are here; filters find the others.</source>
   <translation>Тука се {0} најнови; другите се наоѓаат со филтри.</translation>
  </message>
  <message>
   <source>Unscheduled</source>
   <translation>Без термин</translation>
  </message>
  <message>
   <source>Unscheduled posts</source>
   <translation>Објави без термин</translation>
  </message>
  <message>
   <source>Unscheduled · {0}</source>
   <translation>Без термин · {0}</translation>
  </message>
  <message>
   <source>{0} in review</source>
   <translation>На преглед: {0}</translation>
  </message>
  <message>
   <source>{0}, the first {1} here; the agenda has all</source>
   <translation>{0}, тука првите {1}; дневниот преглед ги има сите</translation>
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
   <translation>Како што беше · {0}</translation>
  </message>
  <message>
   <source>Bring it back with this</source>
   <translation>Врати со ова</translation>
  </message>
  <message>
   <source>Keep {0}</source>
   <translation>Задржи: {0}</translation>
  </message>
  <message>
   <source>Kept beside it · {0}</source>
   <translation>Зачувано покрај · {0}</translation>
  </message>
  <message>
   <source>Leave it deleted</source>
   <translation>Остави избришано</translation>
  </message>
  <message>
   <source>Stands now · {0}</source>
   <translation>Сега важи · {0}</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>Земи: {0}</translation>
  </message>
  <message>
   <source>Written · {0}</source>
   <translation>Напишано · {0}</translation>
  </message>
  <message>
   <source>{0} Both are kept here; what is not taken stays in the history.</source>
   <translation>{0} Двете се чуваат тука; што не се зема, останува во историјата.</translation>
  </message>
  <message>
   <source>{0} and {1} wrote the {2} without seeing each other's.</source>
   <translation>{0} и {1} го пишувале полето „{2}“ без да се видат еден со друг.</translation>
  </message>
  <message>
   <source>{0} {1} had written in it, so nothing is lost: decide.</source>
   <translation>{0} И {1} пишувал/а во него, па ништо не е изгубено: одлучете.</translation>
  </message>
 </context>
 <context>
  <name>Sight</name>
  <message numerus="yes">
   <source>%n of them are hidden by the filters now.</source>
   <translation>
    <numerusform>%n од нив филтрите сега ја кријат.</numerusform>
    <numerusform>%n од нив филтрите сега ги кријат.</numerusform>
    <numerusform>%n од нив филтрите сега ги кријат.</numerusform>
   </translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Прикажи</translation>
  </message>
  <message>
   <source>The filters hide it now.</source>
   <translation>Филтрите сега ја кријат.</translation>
  </message>
 </context>
 <context>
  <name>SigningKeys</name>
  <message>
   <source>Another desk</source>
   <translation>Друго биро</translation>
  </message>
  <message>
   <source>Keys that sign my decisions</source>
   <translation>Клучеви што ги потпишуваат моите одлуки</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>Отповикај</translation>
  </message>
  <message>
   <source>The first decision on a desk makes one. Where in doubt, compare the letters aloud.</source>
   <translation>Го прави првата одлука на бирото. Ако се сомневате, споредете ги знаците на глас.</translation>
  </message>
  <message>
   <source>The key signs nothing any more; what it signed stays signed.</source>
   <translation>Клучот повеќе ништо не потпишува; што потпишал, останува потпишано.</translation>
  </message>
  <message>
   <source>The web page</source>
   <translation>Веб-страницата</translation>
  </message>
  <message>
   <source>This desk</source>
   <translation>Ова биро</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>It changed since you translated it. The text of that time is not on this laptop, so nothing is marked.</source>
   <translation>Изменето е откако преведовте. Тогашниот текст не е на овој лаптоп, па ништо не е означено.</translation>
  </message>
  <message>
   <source>Mark as up to date</source>
   <translation>Означи како ажурно</translation>
  </message>
  <message>
   <source>New words are underlined, words that went are struck out.</source>
   <translation>Новите зборови се подвлечени, отстранетите прецртани.</translation>
  </message>
  <message>
   <source>Since you translated revision {0}: {1}</source>
   <translation>Откако ја преведовте верзијата {0}: {1}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Извор</translation>
  </message>
  <message>
   <source>Source text</source>
   <translation>Изворен текст</translation>
  </message>
  <message>
   <source>Source · {0} · revision {1}</source>
   <translation>Извор · {0} · верзија {1}</translation>
  </message>
  <message>
   <source>The translation is behind its source</source>
   <translation>Преводот заостанува зад изворот</translation>
  </message>
  <message>
   <source>This post belongs to no message: there is no joint text beside it.</source>
   <translation>Оваа објава не припаѓа на порака: покрај неа нема заеднички текст.</translation>
  </message>
  <message>
   <source>Translated from revision {0}.</source>
   <translation>Преведено од верзија {0}.</translation>
  </message>
 </context>
 <context>
  <name>Spelling</name>
  <message numerus="yes">
   <source>%n words to look at (F7)</source>
   <translation>
    <numerusform>%n збор за проверка (F7)</numerusform>
    <numerusform>%n збора за проверка (F7)</numerusform>
    <numerusform>%n збора за проверка (F7)</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word to look at (F7)</source>
   <translation>1 збор за проверка (F7)</translation>
  </message>
  <message>
   <source>Add “{0}” to my words</source>
   <translation>Додај „{0}“ во моите зборови</translation>
  </message>
  <message>
   <source>Leave “{0}” as it is for now</source>
   <translation>Остави го „{0}“ засега</translation>
  </message>
  <message>
   <source>Looking for suggestions…</source>
   <translation>Се бараат предлози…</translation>
  </message>
  <message>
   <source>No spelling dictionary exists for {0}, so no word is marked.</source>
   <translation>За {0} нема правописен речник, па зборовите не се означуваат.</translation>
  </message>
  <message>
   <source>No suggestion</source>
   <translation>Нема предлог</translation>
  </message>
  <message>
   <source>No word is marked.</source>
   <translation>Ниеден збор не е означен.</translation>
  </message>
  <message>
   <source>Spelling, {0}: {1}</source>
   <translation>Правопис, {0}: {1}</translation>
  </message>
  <message>
   <source>Take “{0}” out of my words</source>
   <translation>Извади „{0}“ од моите зборови</translation>
  </message>
  <message>
   <source>The dictionary does not have this word.</source>
   <translation>Речникот го нема овој збор.</translation>
  </message>
  <message>
   <source>The text cannot be changed here.</source>
   <translation>Текстот не може да се измени тука.</translation>
  </message>
  <message>
   <source>This laptop has no spelling dictionary for {0}. Put {1}.aff and {1}.dic into the folder “{2}” of the profile.</source>
   <translation>Овој лаптоп нема правописен речник за {0}. Ставете ги {1}.aff и {1}.dic во папката „{2}“ на профилот.</translation>
  </message>
  <message>
   <source>no unknown word</source>
   <translation>нема непознати зборови</translation>
  </message>
  <message>
   <source>“{0}” is no more one of your words.</source>
   <translation>„{0}“ веќе не е меѓу вашите зборови.</translation>
  </message>
  <message>
   <source>“{0}” is one of your words now.</source>
   <translation>„{0}“ сега е меѓу вашите зборови.</translation>
  </message>
 </context>
 <context>
  <name>StopBand</name>
  <message>
   <source>Settle them…</source>
   <translation>Среди ги…</translation>
  </message>
  <message>
   <source>Stops…</source>
   <translation>Запирања…</translation>
  </message>
 </context>
 <context>
  <name>Stops</name>
  <message numerus="yes">
   <source>%n more stops stand.</source>
   <translation>
    <numerusform>Важи уште %n запирање.</numerusform>
    <numerusform>Важат уште %n запирања.</numerusform>
    <numerusform>Важат уште %n запирања.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts were missed under a stop.</source>
   <translation>
    <numerusform>За време на запирање е пропуштена %n објава.</numerusform>
    <numerusform>За време на запирање се пропуштени %n објави.</numerusform>
    <numerusform>За време на запирање се пропуштени %n објави.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lift the stop</source>
   <translation>Укини го запирањето</translation>
  </message>
  <message>
   <source>Nothing goes out by itself.</source>
   <translation>Ништо не излегува само.</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>Објавувањето е запрено ({0}), од {1}, од {2}: {3}</translation>
  </message>
  <message>
   <source>Why may posts go out again? Nothing is published by this; the reason is kept.</source>
   <translation>Зошто објавите смеат повторно да излезат? Со ова ништо не се објавува; причината се чува.</translation>
  </message>
  <message>
   <source>a campaign</source>
   <translation>кампања</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>некој</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>целата мрежа</translation>
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
   <translation>Координаторите ја запираат мрежата, одобрувачите својата земја, водачите своите кампањи.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земја</translation>
  </message>
  <message>
   <source>Every campaign</source>
   <translation>Сите кампањи</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>Секој канал</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>Секоја држава</translation>
  </message>
  <message>
   <source>Everybody whom it concerns reads it</source>
   <translation>Ја чита секој што го засега</translation>
  </message>
  <message>
   <source>Lift this stop…</source>
   <translation>Укини го ова запирање…</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>Тука е укинато; важи кога ќе го прифати серверот.</translation>
  </message>
  <message>
   <source>Nothing it covers is scheduled or published until it is lifted; nothing resumes by itself.</source>
   <translation>Ништо што опфаќа не се закажува и не се објавува до укинувањето; ништо не продолжува само.</translation>
  </message>
  <message>
   <source>Publishing is stopped.</source>
   <translation>Објавувањето е запрено.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Причина</translation>
  </message>
  <message>
   <source>Say why: everybody whom it concerns reads it.</source>
   <translation>Кажете зошто: го чита секој што го засега.</translation>
  </message>
  <message>
   <source>Stop publishing</source>
   <translation>Запри го објавувањето</translation>
  </message>
  <message>
   <source>Stops of publishing</source>
   <translation>Запирања на објавувањето</translation>
  </message>
  <message>
   <source>Stops that stand</source>
   <translation>Запирања што важат</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>Целата мрежа</translation>
  </message>
 </context>
 <context>
  <name>SubmissionSheet</name>
  <message numerus="yes">
   <source>%n posts are chosen</source>
   <translation>
    <numerusform>Избрана е %n објава</numerusform>
    <numerusform>Избрани се %n објави</numerusform>
    <numerusform>Избрани се %n објави</numerusform>
   </translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>Исто така дел од одлуката</translation>
  </message>
  <message>
   <source>Approved before. Changed since then: {0}.</source>
   <translation>Одобрено порано. Оттогаш изменето: {0}.</translation>
  </message>
  <message>
   <source>Its words of then are not on this laptop; these are the words of now.</source>
   <translation>Тогашниот текст не е на овој лаптоп; ова е сегашниот текст.</translation>
  </message>
  <message>
   <source>Mark what changed since the last approved text</source>
   <translation>Означи што се измени од последниот одобрен текст</translation>
  </message>
  <message>
   <source>The decision is not yet counted: it waits to be sent.</source>
   <translation>Одлуката сè уште не се брои: чека испраќање.</translation>
  </message>
  <message>
   <source>The line on which it rests</source>
   <translation>Ставот на кој почива</translation>
  </message>
  <message>
   <source>The line, with what changed</source>
   <translation>Ставот со означени измени</translation>
  </message>
  <message>
   <source>The text to decide on</source>
   <translation>Текстот за кој се одлучува</translation>
  </message>
  <message>
   <source>You can decide on {0} of {1}; why not on the others stands with each of them.</source>
   <translation>Можете да одлучите за {0} од {1}; зошто не за другите, пишува кај секоја.</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>на преглед</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>ништо</translation>
  </message>
  <message>
   <source>the text</source>
   <translation>текстот</translation>
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
   <translation>Повеќе</translation>
  </message>
  <message>
   <source>More views of the calendar</source>
   <translation>Повеќе погледи на календарот</translation>
  </message>
  <message>
   <source>View of the calendar</source>
   <translation>Поглед на календарот</translation>
  </message>
 </context>
 <context>
  <name>SyncState</name>
  <message numerus="yes">
   <source>%n conflicts to settle</source>
   <translation>
    <numerusform>%n судир за решавање</numerusform>
    <numerusform>%n судири за решавање</numerusform>
    <numerusform>%n судири за решавање</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files waiting to send</source>
   <translation>
    <numerusform>%n датотека чека испраќање</numerusform>
    <numerusform>%n датотеки чекаат испраќање</numerusform>
    <numerusform>%n датотеки чекаат испраќање</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were not sent: Media says why</source>
   <translation>
    <numerusform>%n датотека не е испратена: причината е во Медиуми</numerusform>
    <numerusform>%n датотеки не се испратени: причината е во Медиуми</numerusform>
    <numerusform>%n датотеки не се испратени: причината е во Медиуми</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n set aside</source>
   <translation>
    <numerusform>%n одложена</numerusform>
    <numerusform>%n одложени</numerusform>
    <numerusform>%n одложени</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting to send</source>
   <translation>
    <numerusform>%n чека испраќање</numerusform>
    <numerusform>%n чекаат испраќање</numerusform>
    <numerusform>%n чекаат испраќање</numerusform>
   </translation>
  </message>
  <message>
   <source>1 conflict to settle</source>
   <translation>1 судир за решавање</translation>
  </message>
  <message>
   <source>1 file waiting to send</source>
   <translation>1 датотека чека испраќање</translation>
  </message>
  <message>
   <source>1 file was not sent: Media says why</source>
   <translation>1 датотека не е испратена: причината е во Медиуми</translation>
  </message>
  <message>
   <source>1 waiting to send</source>
   <translation>1 чека испраќање</translation>
  </message>
  <message>
   <source>All changes saved here</source>
   <translation>Сите измени се зачувани тука</translation>
  </message>
  <message>
   <source>Fetching: {0} of {1} records.</source>
   <translation>Преземање: {0} од {1} записи.</translation>
  </message>
  <message>
   <source>No server.</source>
   <translation>Без сервер.</translation>
  </message>
  <message>
   <source>Offline.</source>
   <translation>Без врска.</translation>
  </message>
  <message>
   <source>Signed out.</source>
   <translation>Одјавено.</translation>
  </message>
  <message>
   <source>Syncing.</source>
   <translation>Усогласување.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>Овој профил може само да се чита; ништо не може да се измени.</translation>
  </message>
  <message>
   <source>last synced {0}</source>
   <translation>последно усогласување {0}</translation>
  </message>
  <message>
   <source>never synced yet</source>
   <translation>сè уште неусогласено</translation>
  </message>
  <message>
   <source>sending a file: {0} of {1}</source>
   <translation>се испраќа датотека: {0} од {1}</translation>
  </message>
 </context>
 <context>
  <name>Syncing</name>
  <message>
   <source>Nothing is being fetched.</source>
   <translation>Ништо не се презема.</translation>
  </message>
  <message>
   <source>See the report.</source>
   <translation>Видете го извештајот.</translation>
  </message>
  <message>
   <source>The program made a mistake in syncing.</source>
   <translation>Програмата направи грешка при усогласување.</translation>
  </message>
  <message>
   <source>The server waits until you confirm that it is you.</source>
   <translation>Серверот чека да потврдите дека сте вие.</translation>
  </message>
  <message>
   <source>There is no server to sync with. Join one in the settings.</source>
   <translation>Нема сервер за усогласување. Придружете се во поставките.</translation>
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
   <translation>Секој канал</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Секој јазик</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>Хаштагови</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Јазик</translation>
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
   <translation>&amp;Нумерирај ги објавите: 1/3, 2/3, 3/3</translation>
  </message>
  <message>
   <source>A new post of the thread begins here.</source>
   <translation>Тука почнува нова објава од низата.</translation>
  </message>
  <message>
   <source>Post {0} of {1} · {2} / {3}</source>
   <translation>Објава {0} од {1} · {2} / {3}</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>Подели во низа</translation>
  </message>
  <message>
   <source>The posts of the thread</source>
   <translation>Објавите од низата</translation>
  </message>
  <message>
   <source>The text changed meanwhile. Split it again.</source>
   <translation>Текстот во меѓувреме се измени. Поделете го повторно.</translation>
  </message>
  <message>
   <source>The text fits {0} as one post.</source>
   <translation>Текстот го собира на {0} како една објава.</translation>
  </message>
  <message numerus="yes">
   <source>The text is a thread of %n posts.</source>
   <translation>
    <numerusform>Текстот е низа од %n објава.</numerusform>
    <numerusform>Текстот е низа од %n објави.</numerusform>
    <numerusform>Текстот е низа од %n објави.</numerusform>
   </translation>
  </message>
  <message>
   <source>The text is being cut.</source>
   <translation>Текстот се дели.</translation>
  </message>
  <message>
   <source>The text stays one text with a marked break between two posts, so that it is approved as a whole. Breaks can be moved by hand afterwards.</source>
   <translation>Текстот останува еден, со означен прекин меѓу објавите, за да се одобри како целина. Прекините потоа можат рачно да се поместат.</translation>
  </message>
  <message>
   <source>This channel has no threads.</source>
   <translation>Овој канал нема низи.</translation>
  </message>
  <message>
   <source>Write these breaks into the text</source>
   <translation>Запиши ги овие прекини во текстот</translation>
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
   <translation>Нема опис.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>Слика {0}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>и уште %n</numerusform>
    <numerusform>и уште %n</numerusform>
    <numerusform>и уште %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TimelineModel</name>
  <message>
   <source>Campaign not here</source>
   <translation>Кампањата не е тука</translation>
  </message>
  <message>
   <source>Nothing is planned in these days</source>
   <translation>Во овие денови ништо не е планирано</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>Без кампања</translation>
  </message>
  <message>
   <source>no campaign runs</source>
   <translation>не тече ниедна кампања</translation>
  </message>
  <message>
   <source>today</source>
   <translation>денес</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message>
   <source>A day earlier</source>
   <translation>Ден порано</translation>
  </message>
  <message>
   <source>A day later</source>
   <translation>Ден подоцна</translation>
  </message>
  <message>
   <source>Change dates…</source>
   <translation>Смени ги датумите…</translation>
  </message>
  <message>
   <source>Choose a campaign first.</source>
   <translation>Прво изберете кампања.</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>Нова објава, {0}</translation>
  </message>
  <message>
   <source>Open the campaign</source>
   <translation>Отвори ја кампањата</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>Недела {0}</translation>
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
   <translation>Датум на објавување</translation>
  </message>
  <message>
   <source>Give it a time</source>
   <translation>Дај ѝ време</translation>
  </message>
  <message>
   <source>Remove the time</source>
   <translation>Отстрани го времето</translation>
  </message>
  <message>
   <source>Remove the time of publication</source>
   <translation>Отстрани го времето на објавување</translation>
  </message>
  <message>
   <source>Time of publication</source>
   <translation>Време на објавување</translation>
  </message>
  <message>
   <source>Time zone of the audience</source>
   <translation>Временска зона на публиката</translation>
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
   <translation>{0} на {1} не постои во {2}: часовникот оди напред. Изберете:</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back. Which one?</source>
   <translation>{0} на {1} е двапати во {2}: часовникот оди назад. Кое?</translation>
  </message>
 </context>
 <context>
  <name>Tools</name>
  <message>
   <source>By campaign</source>
   <translation>По кампања</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>По земја</translation>
  </message>
  <message>
   <source>Lanes</source>
   <translation>Ленти</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Месец</translation>
  </message>
  <message>
   <source>Nearer with Ctrl++, farther with Ctrl+-</source>
   <translation>Поблиску со Ctrl++, подалеку со Ctrl+-</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Тримесечје</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Недела</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Зголемување</translation>
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
   <translation>Пребарување</translation>
  </message>
  <message>
   <source>Search (Ctrl+F)</source>
   <translation>Пребарување (Ctrl+F)</translation>
  </message>
  <message>
   <source>Search posts, any script (Ctrl+F)</source>
   <translation>Барај објави, кое било писмо (Ctrl+F)</translation>
  </message>
 </context>
 <context>
  <name>TranslationsTable</name>
  <message>
   <source>Changed since: the translation is behind</source>
   <translation>Оттогаш изменето: преводот заостанува</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Канал</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Земја</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Јазик</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Извор</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Фаза</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>За пишување</translation>
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
    <numerusform>%n остана како што е: {0}</numerusform>
    <numerusform>%n останаа како што се: {0}</numerusform>
    <numerusform>%n останаа како што се: {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>(and %n other reasons)</source>
   <translation>
    <numerusform>(и уште %n причина)</numerusform>
    <numerusform>(и уште %n причини)</numerusform>
    <numerusform>(и уште %n причини)</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Остави ги</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Ништо не е изменето.</translation>
  </message>
 </context>
 <context>
  <name>ViewsButton</name>
  <message>
   <source>Delete</source>
   <translation>Избриши</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>Зачувај го погледов</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>Зачувај го погледов…</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Преименувај</translation>
  </message>
  <message>
   <source>Rename the view</source>
   <translation>Преименувај го погледот</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>Зачувани погледи</translation>
  </message>
  <message>
   <source>The view “{0}” is gone.</source>
   <translation>Погледот „{0}“ го нема повеќе.</translation>
  </message>
  <message>
   <source>The view “{0}” is kept.</source>
   <translation>Погледот „{0}“ е зачуван.</translation>
  </message>
  <message>
   <source>View: {0}</source>
   <translation>Поглед: {0}</translation>
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
   <translation>Часови на неделата</translation>
  </message>
 </context>
 <context>
  <name>Widgets</name>
  <message numerus="yes">
   <source>%n of them new</source>
   <translation>
    <numerusform>од нив %n нова</numerusform>
    <numerusform>од нив %n нови</numerusform>
    <numerusform>од нив %n нови</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <translation>
    <numerusform>%n збор</numerusform>
    <numerusform>%n збора</numerusform>
    <numerusform>%n зборови</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 збор</translation>
  </message>
  <message>
   <source>No word changed.</source>
   <translation>Ниеден збор не е изменет.</translation>
  </message>
  <message>
   <source>Only spaces changed.</source>
   <translation>Изменети се само празните места.</translation>
  </message>
  <message>
   <source>{0} added, {1} removed.</source>
   <translation>Додадено: {0}, отстрането: {1}.</translation>
  </message>
  <message numerus="yes">
   <source>{0}, %n waiting</source>
   <translation>
    <numerusform>{0}, %n чека</numerusform>
    <numerusform>{0}, %n чекаат</numerusform>
    <numerusform>{0}, %n чекаат</numerusform>
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
   <translation>Копирај ги и затвори</translation>
  </message>
  <message>
   <source>Saved here. The desk saves by itself as you type.</source>
   <translation>Зачувано тука. Масата сама зачувува додека пишувате.</translation>
  </message>
  <message>
   <source>Some words are not kept yet.</source>
   <translation>Некои зборови сè уште не се зачувани.</translation>
  </message>
  <message>
   <source>Stay here</source>
   <translation>Остани тука</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>Масата сè уште не е отворена.</translation>
  </message>
  <message>
   <source>There is no place “{0}” in this version.</source>
   <translation>Во оваа верзија нема место „{0}“.</translation>
  </message>
  <message>
   <source>They could not be saved, or are a comment that was not sent:</source>
   <translation>Не можеа да се зачуваат, или се неиспратен коментар:</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>Ова веќе не е на овој лаптоп.</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>Времиња во {0}</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Разбрав</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Врати</translation>
  </message>
 </context>
 <context>
  <name>WordDiffView</name>
  <message>
   <source>What changed</source>
   <translation>Што е изменето</translation>
  </message>
 </context>
 <context>
  <name>WordMarks</name>
  <message>
   <source>Add the footnote</source>
   <translation>Додај ја фуснотата</translation>
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
   <translation>Правилата на земјата ги пишуваат нејзините одобрувачи и администратори.</translation>
  </message>
  <message>
   <source>Asks for</source>
   <translation>Бара</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Бидејќи</translation>
  </message>
  <message>
   <source>Better said otherwise</source>
   <translation>Подобро да се каже поинаку</translation>
  </message>
  <message>
   <source>Blocks</source>
   <translation>Забранува</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Затвори</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Избриши</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Дејство</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>Секој јазик</translation>
  </message>
  <message>
   <source>Footnote</source>
   <translation>Фуснота</translation>
  </message>
  <message>
   <source>Has to be there</source>
   <translation>Мора да стои</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Јазик</translation>
  </message>
  <message>
   <source>Needs a footnote</source>
   <translation>Бара фуснота</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Ново правило</translation>
  </message>
  <message>
   <source>Not to be used</source>
   <translation>Не се користи</translation>
  </message>
  <message>
   <source>Only where the text says</source>
   <translation>Само каде текстот вели</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Правило</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Зачувај</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Извор</translation>
  </message>
  <message>
   <source>Switch the pack on to change its rules; then they are your country's own.</source>
   <translation>Вклучете го пакетот за да ги менувате правилата; потоа се на вашата земја.</translation>
  </message>
  <message>
   <source>The pack is off: switch it on for it to find anything.</source>
   <translation>Пакетот е исклучен: вклучете го за да најде нешто.</translation>
  </message>
  <message>
   <source>The rule is kept.</source>
   <translation>Правилото е зачувано.</translation>
  </message>
  <message>
   <source>The rule was deleted.</source>
   <translation>Правилото е избришано.</translation>
  </message>
  <message>
   <source>Warns</source>
   <translation>Предупредува</translation>
  </message>
  <message>
   <source>Wording rules · {0}</source>
   <translation>Правила за изрази · {0}</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Зборови</translation>
  </message>
  <message>
   <source>Write instead</source>
   <translation>Наместо тоа</translation>
  </message>
  <message>
   <source>always</source>
   <translation>секогаш</translation>
  </message>
  <message>
   <source>such as Kiev*, where * stands for any ending</source>
   <translation>на пример Kiev*, каде * значи која било наставка</translation>
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
   <translation>Земја чии правила за изрази се прикажани</translation>
  </message>
  <message>
   <source>Own rules</source>
   <translation>Сопствени правила</translation>
  </message>
  <message>
   <source>Rules mark words in the drafts of a country. Each pack is off until somebody switches it on.</source>
   <translation>Правилата означуваат зборови во нацртите на земјата. Секој пакет е исклучен додека некој не го вклучи.</translation>
  </message>
  <message>
   <source>Show rules…</source>
   <translation>Прикажи ги правилата…</translation>
  </message>
  <message>
   <source>Show the rules of {0}</source>
   <translation>Прикажи ги правилата: {0}</translation>
  </message>
  <message>
   <source>The approvers and administrators of a country switch its packs on and write its rules.</source>
   <translation>Одобрувачите и администраторите на земјата ги вклучуваат нејзините пакети и ги пишуваат нејзините правила.</translation>
  </message>
  <message>
   <source>Wording rules</source>
   <translation>Правила за изрази</translation>
  </message>
  <message>
   <source>Write an own rule…</source>
   <translation>Напиши сопствено правило…</translation>
  </message>
  <message>
   <source>“{0}” is switched off.</source>
   <translation>„{0}“ е исклучено.</translation>
  </message>
  <message>
   <source>“{0}” is switched on.</source>
   <translation>„{0}“ е вклучено.</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message numerus="yes">
   <source>%n events</source>
   <translation>
    <numerusform>%n настан</numerusform>
    <numerusform>%n настани</numerusform>
    <numerusform>%n настани</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n објава</numerusform>
    <numerusform>%n објави</numerusform>
    <numerusform>%n објави</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n уште</numerusform>
    <numerusform>+%n уште</numerusform>
    <numerusform>+%n уште</numerusform>
   </translation>
  </message>
  <message>
   <source>1 event</source>
   <translation>1 настан</translation>
  </message>
  <message>
   <source>1 post</source>
   <translation>1 објава</translation>
  </message>
  <message numerus="yes">
   <source>{0} of %n posts</source>
   <translation>
    <numerusform>{0} од %n објава</numerusform>
    <numerusform>{0} од %n објави</numerusform>
    <numerusform>{0} од %n објави</numerusform>
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
   <translation>Ден за борба против трговијата со луѓе</translation>
  </message>
  <message>
   <source>Day for Universal Access to Information</source>
   <translation>Ден на универзалниот пристап до информации</translation>
  </message>
  <message>
   <source>Day for the Elimination of Racial Discrimination</source>
   <translation>Ден за елиминација на расната дискриминација</translation>
  </message>
  <message>
   <source>Day for the Elimination of Violence against Women</source>
   <translation>Ден за елиминација на насилството врз жените</translation>
  </message>
  <message>
   <source>Day of Multilateralism and Diplomacy for Peace</source>
   <translation>Ден на мултилатерализмот и дипломатијата за мир</translation>
  </message>
  <message>
   <source>Day of Persons with Disabilities</source>
   <translation>Ден на лицата со попреченост</translation>
  </message>
  <message>
   <source>Day to End Impunity for Crimes against Journalists</source>
   <translation>Ден за ставање крај на неказнивоста за злосторствата врз новинари</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>Ден на Европа</translation>
  </message>
  <message>
   <source>Holocaust Remembrance Day</source>
   <translation>Ден на сеќавање на холокаустот</translation>
  </message>
  <message>
   <source>Human Rights Day</source>
   <translation>Ден на човековите права</translation>
  </message>
  <message>
   <source>International Anti-Corruption Day</source>
   <translation>Меѓународен ден за борба против корупцијата</translation>
  </message>
  <message>
   <source>International Day of Democracy</source>
   <translation>Меѓународен ден на демократијата</translation>
  </message>
  <message>
   <source>International Day of Education</source>
   <translation>Меѓународен ден на образованието</translation>
  </message>
  <message>
   <source>International Day of Families</source>
   <translation>Меѓународен ден на семејствата</translation>
  </message>
  <message>
   <source>International Day of Peace</source>
   <translation>Меѓународен ден на мирот</translation>
  </message>
  <message>
   <source>International Human Solidarity Day</source>
   <translation>Меѓународен ден на човечката солидарност</translation>
  </message>
  <message>
   <source>International Literacy Day</source>
   <translation>Меѓународен ден на писменоста</translation>
  </message>
  <message>
   <source>International Migrants Day</source>
   <translation>Меѓународен ден на мигрантите</translation>
  </message>
  <message>
   <source>International Mother Earth Day</source>
   <translation>Меѓународен ден на мајката Земја</translation>
  </message>
  <message>
   <source>International Mother Language Day</source>
   <translation>Меѓународен ден на мајчиниот јазик</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>Меѓународен ден на жената</translation>
  </message>
  <message>
   <source>International Youth Day</source>
   <translation>Меѓународен ден на младите</translation>
  </message>
  <message>
   <source>Nelson Mandela Day</source>
   <translation>Ден на Нелсон Мандела</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>Православен Велигден</translation>
  </message>
  <message>
   <source>United Nations Day</source>
   <translation>Ден на Обединетите нации</translation>
  </message>
  <message>
   <source>Western Easter</source>
   <translation>Католички Велигден</translation>
  </message>
  <message>
   <source>World AIDS Day</source>
   <translation>Светски ден на борбата против сидата</translation>
  </message>
  <message>
   <source>World Children's Day</source>
   <translation>Светски ден на детето</translation>
  </message>
  <message>
   <source>World Day for Cultural Diversity</source>
   <translation>Светски ден на културната разновидност</translation>
  </message>
  <message>
   <source>World Environment Day</source>
   <translation>Светски ден на животната средина</translation>
  </message>
  <message>
   <source>World Health Day</source>
   <translation>Светски ден на здравјето</translation>
  </message>
  <message>
   <source>World Humanitarian Day</source>
   <translation>Светски ден на хуманоста</translation>
  </message>
  <message>
   <source>World Press Freedom Day</source>
   <translation>Светски ден на слободата на печатот</translation>
  </message>
  <message>
   <source>World Refugee Day</source>
   <translation>Светски ден на бегалците</translation>
  </message>
  <message>
   <source>World Water Day</source>
   <translation>Светски ден на водата</translation>
  </message>
 </context>
</TS>
