<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ka">
 <context>
  <name>Acting</name>
  <message>
   <source>The translation is marked as up to date.</source>
   <translation>თარგმანი განახლებულად მოინიშნა.</translation>
  </message>
 </context>
 <context>
  <name>Administering</name>
  <message>
   <source>This needs the server, which cannot be reached now.</source>
   <translation>ამას სერვერი სჭირდება, რომელიც ახლა მიუწვდომელია.</translation>
  </message>
  <message>
   <source>This needs the server: sign in first, in the settings.</source>
   <translation>ამას სერვერი სჭირდება: ჯერ შედით, პარამეტრებში.</translation>
  </message>
  <message>
   <source>{0} has a new role: {1}</source>
   <translation>{0}: ახალი როლი: {1}</translation>
  </message>
  <message>
   <source>{0} has lost a role: {1}</source>
   <translation>{0}: აღარ აქვს როლი: {1}</translation>
  </message>
  <message>
   <source>{0} may act again.</source>
   <translation>{0} კვლავ იმოქმედებს.</translation>
  </message>
  <message>
   <source>{0} may not act any more.</source>
   <translation>{0} ვეღარ იმოქმედებს.</translation>
  </message>
 </context>
 <context>
  <name>AgendaDelegate</name>
  <message>
   <source>Event</source>
   <translation>მოვლენა</translation>
  </message>
  <message>
   <source>Event, {0}</source>
   <translation>მოვლენა, {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>დღეს</translation>
  </message>
 </context>
 <context>
  <name>AgendaModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>მოვლენა: {0}</translation>
  </message>
 </context>
 <context>
  <name>AgendaPage</name>
  <message>
   <source>Agenda</source>
   <translation>დღის წესრიგი</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>ყველა ფილტრის მოხსნა</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the agenda lists every post with a time, day by day.</source>
   <translation>ზემოთ ფილტრებია დაყენებული. მათ გარეშე დღის წესრიგი აჩვენებს ყველა პოსტს, რომელსაც დრო აქვს, დღეების მიხედვით.</translation>
  </message>
  <message>
   <source>No post from here on passes the filters</source>
   <translation>აქედან არც ერთი პოსტი არ შეესაბამება ფილტრებს</translation>
  </message>
  <message>
   <source>Nothing is planned from here on</source>
   <translation>აქედან არაფერია დაგეგმილი</translation>
  </message>
  <message>
   <source>The agenda lists every post with a time, day by day. Posts without a time wait in the tray.</source>
   <translation>დღის წესრიგი აჩვენებს ყველა პოსტს დროით, დღითიდღე. უდროო პოსტები უჯრაში ელოდება.</translation>
  </message>
 </context>
 <context>
  <name>Ages</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n დღე</numerusform>
    <numerusform>%n დღე</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n საათი</numerusform>
    <numerusform>%n საათი</numerusform>
   </translation>
  </message>
  <message>
   <source>late, a reminder is due</source>
   <translation>იგვიანებს, შეხსენების დროა</translation>
  </message>
  <message>
   <source>less than an hour</source>
   <translation>საათზე ნაკლები</translation>
  </message>
  <message>
   <source>overdue, ask somebody else</source>
   <translation>ვადა გასულია, სხვას სთხოვეთ</translation>
  </message>
 </context>
 <context>
  <name>AidPage</name>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>წაშლა</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>დაარქვით სახელი.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>შენახვა</translation>
  </message>
  <message>
   <source>New entry of the handle book</source>
   <translation>მომხმარებლის სახელების წიგნის ახალი ჩანაწერი</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>ჰეშთეგების ახალი ჯგუფი</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>ახალი შაბლონი</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>არაფერი შეცვლილა.</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>მხოლოდ ჩვენი სამინისტრო ხედავს</translation>
  </message>
  <message>
   <source>This is kept by {0}: its people change it, you may use it.</source>
   <translation>ამას ინახავს {0}: მისი თანამშრომლები ცვლიან, თქვენ კი შეგიძლიათ გამოიყენოთ.</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>ქვეყნისთვის წერის როლი არ გაქვთ.</translation>
  </message>
 </context>
 <context>
  <name>AidsView</name>
  <message>
   <source>Handle</source>
   <translation>მომხმარებლის სახელი</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>ჰეშთეგები</translation>
  </message>
  <message>
   <source>Hashtags that belong together, texts to start from, and how institutions are called on each channel: kept once, put in with two keys.</source>
   <translation>ჰეშთეგები, რომლებიც ერთად მიდის, ტექსტები დასაწყებად და დაწესებულებების სახელები თითოეულ არხზე: ერთხელ ინახება, ორი კლავიშით ჩაისმება.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>საძებნი ასოები</translation>
  </message>
  <message>
   <source>New group of hashtags</source>
   <translation>ჰეშთეგების ახალი ჯგუფი</translation>
  </message>
  <message>
   <source>New handle</source>
   <translation>ახალი მომხმარებლის სახელი</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>ახალი შაბლონი</translation>
  </message>
  <message>
   <source>No writing aids yet</source>
   <translation>წერის დამხმარეები ჯერ არ არის</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>შაბლონი</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>აკრიფეთ რამდენიმე ასო</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>დამხმარეები</translation>
  </message>
  <message>
   <source>Writing aids · {0}</source>
   <translation>წერის დამხმარეები · {0}</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>ქვეყნისთვის წერის როლი არ გაქვთ.</translation>
  </message>
  <message>
   <source>ministry only</source>
   <translation>მხოლოდ სამინისტრო</translation>
  </message>
  <message>
   <source>“{0}” is deleted.</source>
   <translation>„{0}“ წაიშალა.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>„{0}“ შენახულია.</translation>
  </message>
 </context>
 <context>
  <name>AllDay</name>
  <message>
   <source>All day: campaigns, events and national days</source>
   <translation>მთელი დღე: კამპანიები, მოვლენები და ეროვნული დღეები</translation>
  </message>
  <message>
   <source>The days of a campaign are changed in the timeline, or on its own page.</source>
   <translation>კამპანიის დღეები იცვლება დროის ღერძზე ან მის საკუთარ გვერდზე.</translation>
  </message>
 </context>
 <context>
  <name>ApprovalPanel</name>
  <message>
   <source>Approval</source>
   <translation>დამტკიცება</translation>
  </message>
 </context>
 <context>
  <name>Approvals</name>
  <message>
   <source> or </source>
   <translation> ან </translation>
  </message>
  <message numerus="yes">
   <source>%n approved.</source>
   <translation>
    <numerusform>%n დამტკიცდა.</numerusform>
    <numerusform>%n დამტკიცდა.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not approved.</source>
   <translation>
    <numerusform>%n არ დამტკიცდა.</numerusform>
    <numerusform>%n არ დამტკიცდა.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not sent back.</source>
   <translation>
    <numerusform>%n არ დაბრუნდა.</numerusform>
    <numerusform>%n არ დაბრუნდა.</numerusform>
   </translation>
  </message>
  <message>
   <source>Account</source>
   <translation>ანგარიში</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>დამტკიცდა.</translation>
  </message>
  <message numerus="yes">
   <source>Changes are requested in %n posts.</source>
   <translation>
    <numerusform>ცვლილებები მოთხოვნილია %n პოსტში.</numerusform>
    <numerusform>ცვლილებები მოთხოვნილია %n პოსტში.</numerusform>
   </translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>ცვლილებები მოთხოვნილია.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>არხი</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>გაფრთხილება შინაარსზე</translation>
  </message>
  <message>
   <source>Description of {0} ({1})</source>
   <translation>აღწერა: {0} ({1})</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>ჰეშთეგები</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ენა</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>პოზიცია</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>ბმული</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>მედია</translation>
  </message>
  <message>
   <source>New</source>
   <translation>ახალი</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>პოსტი</translation>
  </message>
  <message>
   <source>Sent by {0}, {1}</source>
   <translation>გააგზავნა {0}, {1}</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>დრო</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>სათაური</translation>
  </message>
  <message>
   <source>approval steps</source>
   <translation>დამტკიცების ნაბიჯები</translation>
  </message>
  <message>
   <source>for {0}</source>
   <translation>{0}-სთვის</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>განხილვაში</translation>
  </message>
  <message>
   <source>its line has changed since</source>
   <translation>პოზიცია მას შემდეგ შეიცვალა</translation>
  </message>
  <message>
   <source>line on which it rests</source>
   <translation>პოზიცია, რომელსაც ეყრდნობა</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>უდროო</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>ჯერ უდროოდ</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>ვერავინ გადაწყვეტს</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>ვიღაც</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>გამოქვეყნების დრო</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>ელოდება: {0}</translation>
  </message>
  <message>
   <source>waits {0}</source>
   <translation>ელოდება {0}</translation>
  </message>
  <message>
   <source>{0} (no time zone)</source>
   <translation>{0} (სასაათო სარტყლის გარეშე)</translation>
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
   <translation>დამტკიცებები · {0} თქვენთვის</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>დამტკიცება</translation>
  </message>
  <message>
   <source>Approve all {0}</source>
   <translation>ყველას დამტკიცება ({0})</translation>
  </message>
  <message>
   <source>Approve {0} of {1}</source>
   <translation>დამტკიცება: {0} / {1}</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>ჯერ აირჩიეთ პოსტი.</translation>
  </message>
  <message>
   <source>Choose one post.</source>
   <translation>აირჩიეთ ერთი პოსტი.</translation>
  </message>
  <message>
   <source>Ctrl+Enter approves, Ctrl+Shift+Enter requests changes</source>
   <translation>Ctrl+Enter ამტკიცებს, Ctrl+Shift+Enter ცვლილებებს ითხოვს</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>კალენდარზე გადასვლა</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>ჩემი გადაწყვეტილებების გადაცემა…</translation>
  </message>
  <message>
   <source>Open in the editor</source>
   <translation>რედაქტორში გახსნა</translation>
  </message>
  <message>
   <source>Posts in review</source>
   <translation>პოსტები განხილვაში</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>შეხსენება</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>ცვლილებების მოთხოვნა</translation>
  </message>
  <message>
   <source>Request changes of all {0}…</source>
   <translation>ცვლილებების მოთხოვნა ყველაში ({0})…</translation>
  </message>
  <message>
   <source>Request changes of {0} of {1}…</source>
   <translation>ცვლილებების მოთხოვნა: {0} / {1}…</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>ცვლილებების მოთხოვნა…</translation>
  </message>
  <message>
   <source>They are reminded: {0}.</source>
   <translation>შეხსენება გაეგზავნა: {0}.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>დღეს მათ უკვე შეახსენეს.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>ეს პოსტი ჯერ კიდევ თქვენს გადაწყვეტილებას ელოდება.</translation>
  </message>
  <message>
   <source>Wait for me</source>
   <translation>მე მელოდება</translation>
  </message>
  <message>
   <source>Wait for me · {0}</source>
   <translation>მე მელოდება · {0}</translation>
  </message>
  <message>
   <source>Wait for others</source>
   <translation>სხვებს ელოდება</translation>
  </message>
  <message>
   <source>Wait for others · {0}</source>
   <translation>სხვებს ელოდება · {0}</translation>
  </message>
  <message numerus="yes">
   <source>What should change in these %n posts? Their writers will read it.</source>
   <translation>
    <numerusform>რა უნდა შეიცვალოს ამ %n პოსტში? ავტორები წაიკითხავენ.</numerusform>
    <numerusform>რა უნდა შეიცვალოს ამ %n პოსტში? ავტორები წაიკითხავენ.</numerusform>
   </translation>
  </message>
  <message>
   <source>What should change in “{0}”? Its writers will read it.</source>
   <translation>რა უნდა შეიცვალოს: „{0}“? ავტორები წაიკითხავენ.</translation>
  </message>
  <message>
   <source>Which decisions</source>
   <translation>რომელი გადაწყვეტილებები</translation>
  </message>
 </context>
 <context>
  <name>AskScope</name>
  <message>
   <source>A post of a series</source>
   <translation>სერიის პოსტი</translation>
  </message>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>სერიის ყველა პოსტი ({0})</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>მხოლოდ ეს პოსტი</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>ეს და შემდეგი ({0})</translation>
  </message>
  <message>
   <source>This is post {0} of {1} of its series.</source>
   <translation>ეს სერიის პოსტია: {0} / {1}.</translation>
  </message>
  <message>
   <source>What is public or withdrawn stays as it is.</source>
   <translation>საჯარო ან გაწვეული უცვლელი რჩება.</translation>
  </message>
 </context>
 <context>
  <name>Bars</name>
  <message>
   <source>over</source>
   <translation>დასრულებული</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>დაგეგმილი</translation>
  </message>
  <message>
   <source>running</source>
   <translation>მიმდინარე</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>შეუერთდა {0} / {1}</translation>
  </message>
 </context>
 <context>
  <name>BlackoutForm</name>
  <message>
   <source>Approvers keep the blackouts of their country, administrators all.</source>
   <translation>დამამტკიცებლები თავისი ქვეყნის აკრძალვებს აწარმოებენ, ადმინისტრატორები ყველას.</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>გამოქვეყნების აკრძალვა</translation>
  </message>
  <message>
   <source>Blackouts</source>
   <translation>გამოქვეყნების აკრძალვები</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>არხები</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>დახურვა</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>წაშლა</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>მოქმედება</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>პირველი დღე</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>ბოლო დღე</translation>
  </message>
  <message>
   <source>New</source>
   <translation>ახალი</translation>
  </message>
  <message>
   <source>Occasion</source>
   <translation>საბაბი</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>მიზეზი</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>შენახვა</translation>
  </message>
  <message>
   <source>The blackout is kept.</source>
   <translation>აკრძალვა შენახულია.</translation>
  </message>
  <message>
   <source>The blackout was deleted.</source>
   <translation>აკრძალვა წაიშალა.</translation>
  </message>
  <message>
   <source>all channels</source>
   <translation>ყველა არხი</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>ყველა ქვეყანა</translation>
  </message>
 </context>
 <context>
  <name>Blackouts</name>
  <message>
   <source>Election silence</source>
   <translation>საარჩევნო დუმილი</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>დღესასწაული</translation>
  </message>
  <message>
   <source>Mourning</source>
   <translation>გლოვა</translation>
  </message>
  <message>
   <source>Nothing is published</source>
   <translation>არაფერი ქვეყნდება</translation>
  </message>
  <message>
   <source>Own rule</source>
   <translation>საკუთარი წესი</translation>
  </message>
  <message>
   <source>Publish with care</source>
   <translation>გამოაქვეყნეთ სიფრთხილით</translation>
  </message>
  <message>
   <source>all countries</source>
   <translation>ყველა ქვეყანა</translation>
  </message>
  <message>
   <source>{0}, nothing is published · {1}: {2}</source>
   <translation>{0}, არაფერი ქვეყნდება · {1}: {2}</translation>
  </message>
  <message>
   <source>{0}, publish with care · {1}: {2}</source>
   <translation>{0}, გამოაქვეყნეთ სიფრთხილით · {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>Board</name>
  <message>
   <source>A decision is made where the whole text is read. Open the post to approve it or to ask for changes.</source>
   <translation>გადაწყვეტილება იქ მიიღება, სადაც მთელი ტექსტი იკითხება. გახსენით პოსტი დასამტკიცებლად ან ცვლილებების მოსათხოვად.</translation>
  </message>
  <message>
   <source>A post becomes a draft again when its text is changed. Open it to write.</source>
   <translation>ტექსტის შეცვლისას პოსტი ისევ მონახაზი ხდება. დასაწერად გახსენით.</translation>
  </message>
  <message>
   <source>A post is missed when its time has passed; nobody can put it there.</source>
   <translation>პოსტი გამოტოვებულია, როცა მისი დრო გავიდა; იქ ვერავინ ჩასვამს.</translation>
  </message>
  <message>
   <source>A post is published with the link that proves it. Open the post to note the link.</source>
   <translation>პოსტი დამადასტურებელი ბმულით ქვეყნდება. ბმულის ჩასაწერად გახსენით პოსტი.</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>დამტკიცებული</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>მოთხოვნილია ცვლილებები</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>განხილვაში</translation>
  </message>
  <message>
   <source>It has to be sent for approval and approved first.</source>
   <translation>ჯერ დასამტკიცებლად უნდა გაიგზავნოს და დამტკიცდეს.</translation>
  </message>
  <message>
   <source>It is in review: it can be scheduled once it is approved.</source>
   <translation>განხილვაშია: დაგეგმვა დამტკიცების შემდეგ შეიძლება.</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>გამოტოვებული</translation>
  </message>
  <message>
   <source>On hold</source>
   <translation>შეჩერებული</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>გამოქვეყნებული</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>შეჩერება</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>შეჩერება…</translation>
  </message>
  <message>
   <source>Put {0} on hold?</source>
   <translation>შეჩერება: {0}?</translation>
  </message>
  <message>
   <source>Release from hold</source>
   <translation>შეჩერების მოხსნა</translation>
  </message>
  <message>
   <source>Release {0} from hold?</source>
   <translation>შეჩერების მოხსნა: {0}?</translation>
  </message>
  <message>
   <source>Released</source>
   <translation>მოხსნილია</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>განრიგში ჩაწერა</translation>
  </message>
  <message>
   <source>Schedule {0}?</source>
   <translation>განრიგში ჩაწერა: {0}?</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>განრიგში</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>დასამტკიცებლად გაგზავნა</translation>
  </message>
  <message>
   <source>Send {0} for approval?</source>
   <translation>გავგზავნოთ დასამტკიცებლად ({0})?</translation>
  </message>
  <message>
   <source>Sent for approval</source>
   <translation>გაიგზავნა დასამტკიცებლად</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>განრიგიდან მოხსნა</translation>
  </message>
  <message>
   <source>Take {0} off the schedule?</source>
   <translation>განრიგიდან მოხსნა: {0}?</translation>
  </message>
  <message>
   <source>Taken off the schedule</source>
   <translation>განრიგიდან მოხსნილი</translation>
  </message>
  <message>
   <source>This post is public; it stays where it is.</source>
   <translation>ეს პოსტი საჯაროა; ადგილზე რჩება.</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>დასაწერი</translation>
  </message>
  <message>
   <source>Why? The reason is kept with the post, and the others read it.</source>
   <translation>რატომ? მიზეზი პოსტთან ინახება და სხვები კითხულობენ.</translation>
  </message>
  <message>
   <source>Withdraw {0}? Their texts stay readable.</source>
   <translation>გაწვევა: {0}? ტექსტები წასაკითხად დარჩება.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>გაწვეული</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>გაწვევა…</translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message>
   <source>All posts by stage</source>
   <translation>ყველა პოსტი ეტაპებით</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>დაფა</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>ჯერ აირჩიეთ პოსტი.</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>მეტი…</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>პოსტის გახსნა</translation>
  </message>
  <message>
   <source>There is no column on that side.</source>
   <translation>ამ მხარეს სვეტი არ არის.</translation>
  </message>
 </context>
 <context>
  <name>BookDialog</name>
  <message>
   <source>Brief, participation, messages, coverage, posts with their approvals, and results.</source>
   <translation>ბრიფი, მონაწილეობა, გზავნილები, დაფარვა, პოსტები დამტკიცებებით და შედეგები.</translation>
  </message>
  <message>
   <source>Campaign book</source>
   <translation>კამპანიის წიგნი</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>PDF, to read and to print</source>
   <translation>PDF, წასაკითხად და დასაბეჭდად</translation>
  </message>
  <message>
   <source>Save the book…</source>
   <translation>წიგნის შენახვა…</translation>
  </message>
  <message>
   <source>Save the campaign book</source>
   <translation>კამპანიის წიგნის შენახვა</translation>
  </message>
  <message>
   <source>The book is being put together.</source>
   <translation>წიგნი დგება.</translation>
  </message>
  <message>
   <source>The campaign book was saved as {0}</source>
   <translation>კამპანიის წიგნი შენახულია: {0}</translation>
  </message>
  <message>
   <source>Workbook (*.xlsx)</source>
   <translation>სამუშაო წიგნი (*.xlsx)</translation>
  </message>
  <message>
   <source>XLSX, to count with</source>
   <translation>XLSX, გამოსათვლელად</translation>
  </message>
 </context>
 <context>
  <name>BulkBar</name>
  <message numerus="yes">
   <source>%n posts chosen</source>
   <translation>
    <numerusform>არჩეულია %n პოსტი</numerusform>
    <numerusform>არჩეულია %n პოსტი</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>არცერთის არჩევა</translation>
  </message>
  <message>
   <source>Chosen posts</source>
   <translation>არჩეული პოსტები</translation>
  </message>
  <message>
   <source>Chosen: {0}</source>
   <translation>არჩეულია: {0}</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>წაშლა…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>გადატანა…</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>პასუხისმგებელი…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>დასამტკიცებლად გაგზავნა</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>გადაწევა…</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>დროის მოხსნა</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>გაწვევა…</translation>
  </message>
 </context>
 <context>
  <name>Calendar</name>
  <message>
   <source>It is scheduled: moved, it stays approved but has to be scheduled again.</source>
   <translation>განრიგშია: გადატანისას დამტკიცებული რჩება, მაგრამ განრიგში ხელახლა უნდა ჩაიწეროს.</translation>
  </message>
  <message>
   <source>It is {0}, and its approval covers the time: moved, it is a draft again and is approved anew.</source>
   <translation>ახლა: {0}; დამტკიცება დროსაც ფარავს: გადატანისას ისევ მონახაზია და თავიდან მტკიცდება.</translation>
  </message>
  <message>
   <source>Not {0}: {1}</source>
   <translation>გარდა {0}: {1}</translation>
  </message>
  <message>
   <source>The approval or the schedule of {0} would be lost.</source>
   <translation>{0}: დამტკიცება ან განრიგი დაიკარგებოდა.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>ეს პოსტი საჯაროა; რჩება იმ დღეზე, როცა გამოვიდა.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>ეს პოსტი გაწვეულია. ჯერ ხელახლა გახსენით.</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>კონფლიქტში</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>შეჩერებული</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>სერიიდან</translation>
  </message>
  <message>
   <source>proposed time</source>
   <translation>შემოთავაზებული დრო</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>გაგზავნას ელოდება</translation>
  </message>
 </context>
 <context>
  <name>CalendarView</name>
  <message>
   <source>Back</source>
   <translation>უკან</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>წინ</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>ახალი პოსტი, {0}</translation>
  </message>
  <message>
   <source>This page shows all days.</source>
   <translation>ამ გვერდზე ყველა დღეა ნაჩვენები.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>დღეს</translation>
  </message>
 </context>
 <context>
  <name>CampaignBody</name>
  <message>
   <source>Activity</source>
   <translation>აქტივობა</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>ბრიფი</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>დაფარვა</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>ფაილები</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>გზავნილები</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>ფაილები ჯერ არ არის</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>ჯერ არაფერი მომხდარა</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>მიმოხილვა</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>მონაწილეობა</translation>
  </message>
  <message>
   <source>Parts of the campaign</source>
   <translation>კამპანიის ნაწილები</translation>
  </message>
  <message>
   <source>Pictures and films that posts of this campaign show are listed here, with credit and licence.</source>
   <translation>აქ ჩამოთვლილია ამ კამპანიის პოსტებში ნაჩვენები სურათები და ფილმები, ავტორითა და ლიცენზიით.</translation>
  </message>
  <message>
   <source>Who did what in this campaign, and when, is listed here.</source>
   <translation>აქ ჩამოთვლილია, ვინ რა და როდის გააკეთა ამ კამპანიაში.</translation>
  </message>
  <message>
   <source>led by {0}</source>
   <translation>უძღვება {0}</translation>
  </message>
  <message>
   <source>on hold: {0}</source>
   <translation>შეჩერებულია: {0}</translation>
  </message>
  <message>
   <source>{0} of {1} joined</source>
   <translation>შეუერთდა {0} / {1}</translation>
  </message>
 </context>
 <context>
  <name>CampaignHead</name>
  <message>
   <source>Answer by {0}.</source>
   <translation>პასუხის ვადა: {0}.</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>კამპანიის წიგნი…</translation>
  </message>
  <message>
   <source>Change the answer…</source>
   <translation>პასუხის შეცვლა…</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>უარი</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>შეერთება</translation>
  </message>
  <message>
   <source>Join with a reservation…</source>
   <translation>შეერთება დათქმით…</translation>
  </message>
  <message>
   <source>{0} asks again.</source>
   <translation>{0} ხელახლა ითხოვს.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>{0}: უარი თქვა.</translation>
  </message>
  <message>
   <source>{0} has joined with a reservation: {1}</source>
   <translation>{0}: შეუერთდა დათქმით: {1}</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>{0}: შეუერთდა.</translation>
  </message>
  <message>
   <source>{0} is invited.</source>
   <translation>{0}: მოწვეულია.</translation>
  </message>
 </context>
 <context>
  <name>Campaigns</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n დღით დაგვიანებული</numerusform>
    <numerusform>%n დღით დაგვიანებული</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n days left</source>
   <translation>
    <numerusform>დარჩა %n დღე</numerusform>
    <numerusform>დარჩა %n დღე</numerusform>
   </translation>
  </message>
  <message>
   <source>, then the </source>
   <translation>, შემდეგ </translation>
  </message>
  <message>
   <source>1 day late</source>
   <translation>1 დღით დაგვიანებული</translation>
  </message>
  <message>
   <source>1 day left</source>
   <translation>დარჩა 1 დღე</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>კამპანიას სათაური სჭირდება.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>პასუხი</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>პასუხის ვადა</translation>
  </message>
  <message>
   <source>Answer by {0}</source>
   <translation>პასუხის ვადა {0}</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>Countries</source>
   <translation>ქვეყნები</translation>
  </message>
  <message>
   <source>Countries are invited by the lead country, {0}.</source>
   <translation>ქვეყნებს იწვევს წამყვანი ქვეყანა ({0}).</translation>
  </message>
  <message>
   <source>Countries are reminded by the lead country, {0}.</source>
   <translation>ქვეყნებს ახსენებს წამყვანი ქვეყანა ({0}).</translation>
  </message>
  <message>
   <source>Countries to invite</source>
   <translation>მოსაწვევი ქვეყნები</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>დღე</translation>
  </message>
  <message>
   <source>Does {0} take part?</source>
   <translation>მონაწილეობს {0}?</translation>
  </message>
  <message>
   <source>Embargo</source>
   <translation>ემბარგო</translation>
  </message>
  <message>
   <source>Every country that was invited has answered.</source>
   <translation>ყველა მოწვეულმა ქვეყანამ უპასუხა.</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>პირველი დღე</translation>
  </message>
  <message>
   <source>Give this answer</source>
   <translation>ამ პასუხის გაცემა</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>მოწვევა</translation>
  </message>
  <message>
   <source>Invite countries</source>
   <translation>ქვეყნების მოწვევა</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>ბოლო დღე</translation>
  </message>
  <message>
   <source>Lead country</source>
   <translation>წამყვანი ქვეყანა</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>გზავნილი</translation>
  </message>
  <message>
   <source>Messages are added by the lead country, {0}.</source>
   <translation>გზავნილებს წამყვანი ქვეყანა ამატებს: {0}.</translation>
  </message>
  <message>
   <source>Named officer</source>
   <translation>დასახელებული პირი</translation>
  </message>
  <message>
   <source>Named officer (can be left empty)</source>
   <translation>დასახელებული პირი (შეიძლება ცარიელი)</translation>
  </message>
  <message>
   <source>New campaign</source>
   <translation>ახალი კამპანია</translation>
  </message>
  <message>
   <source>No deadline set</source>
   <translation>ვადა დადგენილი არ არის</translation>
  </message>
  <message>
   <source>Remind</source>
   <translation>შეხსენება</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>დათქმა</translation>
  </message>
  <message>
   <source>Say what the reservation is.</source>
   <translation>მიუთითეთ დათქმა.</translation>
  </message>
  <message>
   <source>Set the embargo</source>
   <translation>ემბარგოს დაწესება</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>ვიღაც</translation>
  </message>
  <message>
   <source>Start it</source>
   <translation>დაწყება</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>კამპანია დაწყებამდე მთავრდება.</translation>
  </message>
  <message>
   <source>The rest of the brief is written on the campaign's page.</source>
   <translation>დანარჩენი კამპანიის გვერდზე იწერება.</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>მონიშნეთ ერთი ქვეყანა მაინც.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>დრო: {0}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>სათაური</translation>
  </message>
  <message>
   <source>Until then nothing of this campaign goes out, and countries that were not invited, observers and administrators of the network get nothing of it. To end it earlier two people are needed.</source>
   <translation>მანამდე ამ კამპანიიდან არაფერი ქვეყნდება, ხოლო არამიწვეული ქვეყნები, დამკვირვებლები და ქსელის ადმინისტრატორები ვერაფერს იღებენ. ადრე დასასრულებლად ორი პირია საჭირო.</translation>
  </message>
  <message>
   <source>What the reservation is</source>
   <translation>რა არის დათქმა</translation>
  </message>
  <message>
   <source>Which countries are asked again to answer?</source>
   <translation>რომელ ქვეყნებს ვთხოვოთ პასუხი ხელახლა?</translation>
  </message>
  <message>
   <source>Which countries are asked to take part?</source>
   <translation>რომელ ქვეყნებს ეკითხებით მონაწილეობას?</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>სამუშაო ენა</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>არცერთი ქვეყნისთვის არ წერთ, ამიტომ კამპანიას ვერ დაიწყებთ.</translation>
  </message>
  <message>
   <source>approved by the {0}</source>
   <translation>ამტკიცებს {0}</translation>
  </message>
  <message>
   <source>approver of {0}</source>
   <translation>დამმტკიცებელი ({0})</translation>
  </message>
  <message>
   <source>its licence has ended</source>
   <translation>მისი ლიცენზია ამოიწურა</translation>
  </message>
  <message>
   <source>lead of {0}</source>
   <translation>ხელმძღვანელი ({0})</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>ჯერ უტექსტოდ</translation>
  </message>
  <message>
   <source>not to be used after {0}</source>
   <translation>{0}-ის შემდეგ გამოყენება არ შეიძლება</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>შეჩერებული</translation>
  </message>
  <message>
   <source>reminded {0}</source>
   <translation>შეხსენება გაეგზავნა: {0}</translation>
  </message>
  <message>
   <source>the post's own country</source>
   <translation>პოსტის ქვეყანა</translation>
  </message>
  <message>
   <source>today</source>
   <translation>დღეს</translation>
  </message>
  <message>
   <source>{0} answered for {1}: {2}</source>
   <translation>{0} უპასუხებს ქვეყნის ნაცვლად ({1}): {2}</translation>
  </message>
  <message>
   <source>{0} changed {1}: {2}</source>
   <translation>{0} ცვლის „{1}“: {2}</translation>
  </message>
  <message>
   <source>{0} invited {1}</source>
   <translation>{0}: მოწვეულია {1}</translation>
  </message>
  <message>
   <source>{0} made {1}</source>
   <translation>{0}: შეიქმნა {1}</translation>
  </message>
  <message>
   <source>{0} on {1}: {2}</source>
   <translation>{0}, {1}: {2}</translation>
  </message>
  <message>
   <source>{0} reminded {1}</source>
   <translation>{0}: შეხსენება გაეგზავნა {1}</translation>
  </message>
  <message>
   <source>{0} set what {1} covers</source>
   <translation>{0}: განისაზღვრა დაფარვა ({1})</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} – {1}</translation>
  </message>
  <message>
   <source>{0}: no answer</source>
   <translation>{0}: პასუხი არ არის</translation>
  </message>
 </context>
 <context>
  <name>CampaignsView</name>
  <message numerus="yes">
   <source>%n countries are invited.</source>
   <translation>
    <numerusform>მოწვეულია %n ქვეყანა.</numerusform>
    <numerusform>მოწვეულია %n ქვეყანა.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n countries are reminded.</source>
   <translation>
    <numerusform>შეხსენება გაეგზავნა %n ქვეყანას.</numerusform>
    <numerusform>შეხსენება გაეგზავნა %n ქვეყანას.</numerusform>
   </translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>კამპანიები</translation>
  </message>
  <message>
   <source>Invited.</source>
   <translation>მოწვეულია.</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>აქ მოხსნილია; ძალაშია, როცა სერვერი მიიღებს.</translation>
  </message>
  <message>
   <source>Message {0}</source>
   <translation>გზავნილი {0}</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>ახალი კამპანია…</translation>
  </message>
  <message>
   <source>One country is reminded.</source>
   <translation>შეხსენება გაეგზავნა ერთ ქვეყანას.</translation>
  </message>
  <message>
   <source>Propose to lift the embargo</source>
   <translation>ემბარგოს მოხსნის შეთავაზება</translation>
  </message>
  <message>
   <source>Proposed. The embargo stands until another person lifts it.</source>
   <translation>შეთავაზებულია. ემბარგო ძალაშია, სანამ სხვა პირი მოხსნის.</translation>
  </message>
  <message>
   <source>The answer is given.</source>
   <translation>პასუხი გაცემულია.</translation>
  </message>
  <message>
   <source>The embargo is set.</source>
   <translation>ემბარგო დაწესებულია.</translation>
  </message>
  <message>
   <source>The embargo stands.</source>
   <translation>ემბარგო ძალაშია.</translation>
  </message>
  <message>
   <source>This campaign is deleted, or is not on this laptop any more.</source>
   <translation>ეს კამპანია წაშლილია ან ამ ლეპტოპზე აღარ არის.</translation>
  </message>
  <message>
   <source>Why does it end before its time? Another person has to agree; the reason is kept.</source>
   <translation>რატომ მთავრდება ვადაზე ადრე? სხვა პირი უნდა დაეთანხმოს; მიზეზი ინახება.</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot start a campaign.</source>
   <translation>არცერთი ქვეყნისთვის არ წერთ, ამიტომ კამპანიას ვერ დაიწყებთ.</translation>
  </message>
  <message>
   <source>{0} has declined.</source>
   <translation>{0}: უარი თქვა.</translation>
  </message>
  <message>
   <source>{0} has joined.</source>
   <translation>{0}: შეუერთდა.</translation>
  </message>
  <message>
   <source>“{0}” is started.</source>
   <translation>კამპანია „{0}“ დაიწყო.</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Content warning: {0}</source>
   <translation>გაფრთხილება შინაარსზე: {0}</translation>
  </message>
  <message>
   <source>Show less</source>
   <translation>ნაკლების ჩვენება</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>მეტის ჩვენება</translation>
  </message>
  <message numerus="yes">
   <source>and %n more posts</source>
   <translation>
    <numerusform>და კიდევ %n პოსტი</numerusform>
    <numerusform>და კიდევ %n პოსტი</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CellMenu</name>
  <message>
   <source>Ask {0} to cover this</source>
   <translation>დაფარვის თხოვნა: {0}</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>დაფარვა</translation>
  </message>
  <message>
   <source>Coverage on all channels</source>
   <translation>დაფარვა ყველა არხზე</translation>
  </message>
  <message>
   <source>Set the coverage</source>
   <translation>დაფარვის განსაზღვრა</translation>
  </message>
  <message>
   <source>Take the request to {0} back</source>
   <translation>თხოვნის უკან წაღება: {0}</translation>
  </message>
  <message>
   <source>Translate {0}</source>
   <translation>თარგმნა: {0}</translation>
  </message>
  <message>
   <source>Translate {0} into {1}</source>
   <translation>თარგმნა: {0}, ენა: {1}</translation>
  </message>
  <message>
   <source>Write a post for {0}</source>
   <translation>პოსტის დაწერა: {0}</translation>
  </message>
  <message>
   <source>choose one campaign first</source>
   <translation>ჯერ ერთი კამპანია აირჩიეთ</translation>
  </message>
  <message>
   <source>you do not write for this country</source>
   <translation>ამ ქვეყნისთვის არ წერთ</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0}, {1}</translation>
  </message>
 </context>
 <context>
  <name>ChangeDates</name>
  <message>
   <source>Cancel</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>Change the dates</source>
   <translation>თარიღების შეცვლა</translation>
  </message>
  <message>
   <source>Change them</source>
   <translation>შეცვლა</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>პირველი დღე</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>ბოლო დღე</translation>
  </message>
  <message>
   <source>The campaign would end before it starts.</source>
   <translation>კამპანია დაწყებამდე დასრულდებოდა.</translation>
  </message>
  <message>
   <source>The posts stay where they are.</source>
   <translation>პოსტები ადგილზე რჩება.</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <source>behind its source</source>
   <translation>წყაროს ჩამორჩება</translation>
  </message>
  <message>
   <source>for its audience {0}</source>
   <translation>აუდიტორიისთვის {0}</translation>
  </message>
  <message>
   <source>in conflict</source>
   <translation>კონფლიქტში</translation>
  </message>
  <message>
   <source>needs approval again</source>
   <translation>ხელახლა დასამტკიცებელია</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>შეჩერებული</translation>
  </message>
  <message>
   <source>one of a series</source>
   <translation>სერიიდან</translation>
  </message>
  <message>
   <source>publishing is stopped</source>
   <translation>გამოქვეყნება გაჩერებულია</translation>
  </message>
  <message>
   <source>that is you</source>
   <translation>ეს თქვენ ხართ</translation>
  </message>
  <message>
   <source>time proposed, not confirmed</source>
   <translation>დრო შემოთავაზებულია, დაუდასტურებელი</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>გაგზავნას ელოდება</translation>
  </message>
  <message>
   <source>waits for {0}</source>
   <translation>ელოდება: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChoiceChip</name>
  <message>
   <source>Clear the filter “{0}”</source>
   <translation>ფილტრის მოხსნა: „{0}“</translation>
  </message>
  <message>
   <source>Opens a list.</source>
   <translation>ხსნის სიას.</translation>
  </message>
  <message>
   <source>Opens a list. Delete takes the filter away.</source>
   <translation>ხსნის სიას. Delete ფილტრს ხსნის.</translation>
  </message>
 </context>
 <context>
  <name>ChoiceList</name>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n პოსტი</numerusform>
    <numerusform>%n პოსტი</numerusform>
   </translation>
  </message>
  <message>
   <source>Search</source>
   <translation>ძებნა</translation>
  </message>
  <message>
   <source>Search: {0}</source>
   <translation>ძებნა: {0}</translation>
  </message>
 </context>
 <context>
  <name>ChooseOwner</name>
  <message>
   <source>Give them</source>
   <translation>გადაცემა</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>პასუხისმგებელი</translation>
  </message>
  <message>
   <source>Owner of {0}</source>
   <translation>პასუხისმგებელი: {0}</translation>
  </message>
  <message>
   <source>Who looks after them from now on?</source>
   <translation>ვინ ზრუნავს მათზე ამიერიდან?</translation>
  </message>
 </context>
 <context>
  <name>CodeDialog</name>
  <message>
   <source>Code</source>
   <translation>კოდი</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>კოდის კოპირება</translation>
  </message>
 </context>
 <context>
  <name>Colouring</name>
  <message>
   <source>Campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>Colour: campaign</source>
   <translation>ფერი: კამპანია</translation>
  </message>
  <message>
   <source>Colour: country</source>
   <translation>ფერი: ქვეყანა</translation>
  </message>
  <message>
   <source>Colour: status</source>
   <translation>ფერი: მდგომარეობა</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>მდგომარეობა</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>&amp;Approving</source>
   <translation>დამ&amp;ტკიცება</translation>
  </message>
  <message>
   <source>&amp;Calendar</source>
   <translation>&amp;კალენდარი</translation>
  </message>
  <message>
   <source>&amp;Desk</source>
   <translation>&amp;მაგიდა</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;რედაქტირება</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;გადასვლა</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;დახმარება</translation>
  </message>
  <message>
   <source>&amp;Posts</source>
   <translation>&amp;პოსტები</translation>
  </message>
  <message>
   <source>About Campaign Desk</source>
   <translation>Campaign Desk-ის შესახებ</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>სურათების ან ფილმების დამატება…</translation>
  </message>
  <message>
   <source>Agenda</source>
   <translation>დღის წესრიგი</translation>
  </message>
  <message>
   <source>Answer for my country…</source>
   <translation>პასუხი ჩემი ქვეყნის სახელით…</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>დამტკიცებები</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>არჩეულის დამტკიცება</translation>
  </message>
  <message>
   <source>Begin a drill…</source>
   <translation>სწავლების დაწყება…</translation>
  </message>
  <message>
   <source>Blackouts…</source>
   <translation>გამოქვეყნების აკრძალვები…</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>დაფა</translation>
  </message>
  <message>
   <source>Board: the post to the column before</source>
   <translation>დაფა: პოსტი წინა სვეტში</translation>
  </message>
  <message>
   <source>Board: the post to the next column</source>
   <translation>დაფა: პოსტი შემდეგ სვეტში</translation>
  </message>
  <message>
   <source>Both at this place of the merge</source>
   <translation>ორივე გაერთიანების ამ ადგილას</translation>
  </message>
  <message>
   <source>C&amp;ampaign</source>
   <translation>კა&amp;მპანია</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>კალენდარი</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>კამპანიის წიგნი…</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>კამპანიები</translation>
  </message>
  <message>
   <source>Choose all posts shown</source>
   <translation>ყველა ნაჩვენები პოსტის არჩევა</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>არცერთის არჩევა</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>ყველა ფილტრის მოხსნა</translation>
  </message>
  <message>
   <source>Close the desk</source>
   <translation>მაგიდის დახურვა</translation>
  </message>
  <message>
   <source>Comment on the selected words</source>
   <translation>არჩეული სიტყვების კომენტირება</translation>
  </message>
  <message>
   <source>Con&amp;flicts</source>
   <translation>კონ&amp;ფლიქტები</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>კონფლიქტები</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>დაფარვა</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>დღე</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>წაშლა…</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>მონახაზები</translation>
  </message>
  <message>
   <source>E&amp;ditor</source>
   <translation>რე&amp;დაქტორი</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>სწავლების დასრულება…</translation>
  </message>
  <message>
   <source>Filter…</source>
   <translation>ფილტრი…</translation>
  </message>
  <message>
   <source>Find a command…</source>
   <translation>ბრძანების პოვნა…</translation>
  </message>
  <message>
   <source>Go to date…</source>
   <translation>თარიღზე გადასვლა…</translation>
  </message>
  <message>
   <source>Hand over my decisions…</source>
   <translation>ჩემი გადაწყვეტილებების გადაცემა…</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>ქვეყნების მოწვევა…</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group…</source>
   <translation>ჰეშთეგების ჯგუფად შენახვა…</translation>
  </message>
  <message>
   <source>Keep this text as a template…</source>
   <translation>ამ ტექსტის შაბლონად შენახვა…</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>ამ ხედის შენახვა…</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>კლავიატურა და თაგვი</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>პოზიციები</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>მედია</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>ხსენებები</translation>
  </message>
  <message>
   <source>Mine at this place of the merge</source>
   <translation>ჩემი გაერთიანების ამ ადგილას</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>თვე</translation>
  </message>
  <message>
   <source>Move the chosen posts to…</source>
   <translation>არჩეული პოსტების გადატანა…</translation>
  </message>
  <message>
   <source>Move the post a day earlier</source>
   <translation>პოსტის ერთი დღით ადრე გადატანა</translation>
  </message>
  <message>
   <source>Move the post a day later</source>
   <translation>პოსტის ერთი დღით გვიან გადატანა</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) earlier</source>
   <translation>პოსტის ერთი კვირით (ან ნახევარი საათით) ადრე გადატანა</translation>
  </message>
  <message>
   <source>Move the post a week (or half an hour) later</source>
   <translation>პოსტის ერთი კვირით (ან ნახევარი საათით) გვიან გადატანა</translation>
  </message>
  <message>
   <source>Move the post to…</source>
   <translation>პოსტის გადატანა…</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>ნარატივები</translation>
  </message>
  <message>
   <source>New campaign…</source>
   <translation>ახალი კამპანია…</translation>
  </message>
  <message>
   <source>New event…</source>
   <translation>ახალი მოვლენა…</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>ახალი გზავნილი</translation>
  </message>
  <message>
   <source>New post…</source>
   <translation>ახალი პოსტი…</translation>
  </message>
  <message>
   <source>New request to other countries…</source>
   <translation>ახალი თხოვნა სხვა ქვეყნებისადმი…</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>შემდეგი კომენტარი</translation>
  </message>
  <message>
   <source>Next part of the campaign</source>
   <translation>კამპანიის შემდეგი ნაწილი</translation>
  </message>
  <message>
   <source>Next period</source>
   <translation>შემდეგი პერიოდი</translation>
  </message>
  <message>
   <source>Next place of the merge</source>
   <translation>გაერთიანების შემდეგი ადგილი</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>დღის შემდეგი პოსტი</translation>
  </message>
  <message>
   <source>Next unknown word</source>
   <translation>შემდეგი უცნობი სიტყვა</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>შეტყობინებები</translation>
  </message>
  <message>
   <source>Owner of the chosen posts…</source>
   <translation>არჩეული პოსტების პასუხისმგებელი…</translation>
  </message>
  <message>
   <source>Part of the campaign before</source>
   <translation>კამპანიის წინა ნაწილი</translation>
  </message>
  <message>
   <source>Part the thread here</source>
   <translation>ჯაჭვის აქ გაყოფა</translation>
  </message>
  <message>
   <source>People</source>
   <translation>ხალხი</translation>
  </message>
  <message>
   <source>Place of the merge before</source>
   <translation>გაერთიანების წინა ადგილი</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>წინა კომენტარი</translation>
  </message>
  <message>
   <source>Previous period</source>
   <translation>წინა პერიოდი</translation>
  </message>
  <message>
   <source>Previous post of the day</source>
   <translation>დღის წინა პოსტი</translation>
  </message>
  <message>
   <source>Print or save as PDF…</source>
   <translation>ბეჭდვა ან PDF-ად შენახვა…</translation>
  </message>
  <message>
   <source>Put in a group of hashtags…</source>
   <translation>ჰეშთეგების ჯგუფის ჩასმა…</translation>
  </message>
  <message>
   <source>Put in a handle…</source>
   <translation>მომხმარებლის სახელის ჩასმა…</translation>
  </message>
  <message>
   <source>Read in figures from a file…</source>
   <translation>მაჩვენებლების შემოტანა ფაილიდან…</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>გამეორება</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>ნარატივის ჩაწერა…</translation>
  </message>
  <message>
   <source>Remind silent countries…</source>
   <translation>უპასუხო ქვეყნების შეხსენება…</translation>
  </message>
  <message>
   <source>Remind those it waits for</source>
   <translation>შეხსენება, ვისაც ელოდება</translation>
  </message>
  <message>
   <source>Repeat, or change the rule of the series…</source>
   <translation>გამეორება ან სერიის წესის შეცვლა…</translation>
  </message>
  <message>
   <source>Request changes of what is chosen…</source>
   <translation>არჩეულზე ცვლილებების მოთხოვნა…</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>თხოვნები</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>შედეგები</translation>
  </message>
  <message>
   <source>Save (done by itself)</source>
   <translation>შენახვა (თავისით ხდება)</translation>
  </message>
  <message>
   <source>Save the figures as CSV…</source>
   <translation>მაჩვენებლების CSV-დ შენახვა…</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>ძებნა</translation>
  </message>
  <message>
   <source>Send the chosen posts for approval</source>
   <translation>არჩეული პოსტების დასამტკიცებლად გაგზავნა</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>გადადებული</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>პარამეტრები</translation>
  </message>
  <message>
   <source>Settle posts missed under a stop…</source>
   <translation>გაჩერების დროს გამოტოვებულის მოგვარება…</translation>
  </message>
  <message>
   <source>Settle the comment</source>
   <translation>კომენტარის დასრულება</translation>
  </message>
  <message>
   <source>Shift the chosen posts…</source>
   <translation>არჩეული პოსტების გადაწევა…</translation>
  </message>
  <message>
   <source>Show or hide the tray and the day</source>
   <translation>უჯრისა და დღის ჩვენება ან დამალვა</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>სერიის ამ პოსტის გამოტოვება</translation>
  </message>
  <message>
   <source>Split into a thread…</source>
   <translation>ჯაჭვად დაყოფა…</translation>
  </message>
  <message>
   <source>Start from a template…</source>
   <translation>შაბლონიდან დაწყება…</translation>
  </message>
  <message>
   <source>Stop fetching</source>
   <translation>ჩამოტვირთვის შეწყვეტა</translation>
  </message>
  <message>
   <source>Stops of publishing…</source>
   <translation>გამოქვეყნების გაჩერებები…</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>სინქრონიზაცია ახლა</translation>
  </message>
  <message>
   <source>Tags of the link…</source>
   <translation>ბმულის იარლიყები…</translation>
  </message>
  <message>
   <source>Take the time away (to the tray)</source>
   <translation>დროის მოხსნა (უჯრაში)</translation>
  </message>
  <message>
   <source>The place before</source>
   <translation>წინა ადგილი</translation>
  </message>
  <message>
   <source>Theirs at this place of the merge</source>
   <translation>მათი გაერთიანების ამ ადგილას</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>დროის ღერძი</translation>
  </message>
  <message>
   <source>Timeline: change the dates of the campaign…</source>
   <translation>დროის ღერძი: კამპანიის თარიღების შეცვლა…</translation>
  </message>
  <message>
   <source>Timeline: farther</source>
   <translation>დროის ღერძი: შორს</translation>
  </message>
  <message>
   <source>Timeline: lanes by campaign or by country</source>
   <translation>დროის ღერძი: ზოლები კამპანიით ან ქვეყნით</translation>
  </message>
  <message>
   <source>Timeline: nearer</source>
   <translation>დროის ღერძი: ახლოს</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>დღეს</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>უკან დაბრუნება</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>გაერთიანებული ტექსტის გამოყენება</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>კვირა</translation>
  </message>
  <message>
   <source>Withdraw the chosen posts…</source>
   <translation>არჩეული პოსტების გაწვევა…</translation>
  </message>
  <message>
   <source>Write the figures of the chosen post…</source>
   <translation>არჩეული პოსტის მაჩვენებლების ჩაწერა…</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>დამხმარეები</translation>
  </message>
 </context>
 <context>
  <name>CommentCard</name>
  <message>
   <source>Answer</source>
   <translation>პასუხი</translation>
  </message>
  <message>
   <source>Answer: {0}</source>
   <translation>პასუხი: {0}</translation>
  </message>
  <message>
   <source>Comment: {0}</source>
   <translation>კომენტარი: {0}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>წაშლა</translation>
  </message>
  <message>
   <source>More for your comment, {0}</source>
   <translation>მეტი თქვენი კომენტარისთვის, {0}</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>ხელახლა გახსნა</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>დასრულება</translation>
  </message>
  <message>
   <source>Show the words: {0}</source>
   <translation>სიტყვების ჩვენება: {0}</translation>
  </message>
  <message>
   <source>These words are not in the text any more.</source>
   <translation>ეს სიტყვები ტექსტში აღარ არის.</translation>
  </message>
  <message>
   <source>These words were changed since.</source>
   <translation>ეს სიტყვები მას შემდეგ შეიცვალა.</translation>
  </message>
  <message>
   <source>Write it anew</source>
   <translation>თავიდან დაწერა</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>დასრულებული</translation>
  </message>
  <message>
   <source>to you</source>
   <translation>თქვენთვის</translation>
  </message>
 </context>
 <context>
  <name>Commenting</name>
  <message>
   <source>Go to a comment first.</source>
   <translation>ჯერ კომენტარზე გადადით.</translation>
  </message>
  <message>
   <source>Select words in the text first.</source>
   <translation>ჯერ ტექსტში მონიშნეთ სიტყვები.</translation>
  </message>
  <message>
   <source>The comment is deleted.</source>
   <translation>კომენტარი წაიშალა.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>კომენტარი ისევ ღიაა.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>კომენტარი დასრულდა.</translation>
  </message>
  <message>
   <source>There are no open comments here.</source>
   <translation>აქ ღია კომენტარები არ არის.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>თქვენი კომენტარი შენახულია.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>თქვენი კომენტარი თავიდან დაიწერა.</translation>
  </message>
 </context>
 <context>
  <name>CommentsPanel</name>
  <message numerus="yes">
   <source>%n open</source>
   <translation>
    <numerusform>%n ღია</numerusform>
    <numerusform>%n ღია</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settled</source>
   <translation>
    <numerusform>%n დასრულებული</numerusform>
    <numerusform>%n დასრულებული</numerusform>
   </translation>
  </message>
  <message>
   <source>A comment of its own</source>
   <translation>ცალკე კომენტარი</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>კომენტირება</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>კომენტარები</translation>
  </message>
  <message>
   <source>Hide what is settled</source>
   <translation>დასრულებულის დამალვა</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>შენახვა</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>დარჩეს როგორც არის</translation>
  </message>
  <message>
   <source>On the selected words</source>
   <translation>არჩეულ სიტყვებზე</translation>
  </message>
  <message>
   <source>On the words “{0}”:</source>
   <translation>სიტყვებზე „{0}“:</translation>
  </message>
  <message>
   <source>People</source>
   <translation>ხალხი</translation>
  </message>
  <message>
   <source>Write a comment</source>
   <translation>დაწერეთ კომენტარი</translation>
  </message>
  <message>
   <source>Write a comment, @ names somebody (Ctrl+Enter sends it)</source>
   <translation>დაწერეთ კომენტარი, @ ვიღაცას ასახელებს (Ctrl+Enter აგზავნის)</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>ჯერ რამე დაწერეთ.</translation>
  </message>
  <message>
   <source>You write your comment anew:</source>
   <translation>კომენტარს თავიდან წერთ:</translation>
  </message>
  <message>
   <source>Your answer to {0}:</source>
   <translation>თქვენი პასუხი, {0}:</translation>
  </message>
  <message>
   <source>an earlier comment</source>
   <translation>წინა კომენტარი</translation>
  </message>
 </context>
 <context>
  <name>Conflicts</name>
  <message>
   <source>(nothing)</source>
   <translation>(არაფერი)</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>პოსტი</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>ვიღაც</translation>
  </message>
  <message>
   <source>You</source>
   <translation>თქვენ</translation>
  </message>
  <message>
   <source>no</source>
   <translation>არა</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>ვიღაც</translation>
  </message>
  <message>
   <source>that of {0}</source>
   <translation>რაც {0} დაწერა</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>კი</translation>
  </message>
  <message>
   <source>you</source>
   <translation>თქვენ</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>თქვენი</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} და {1}</translation>
  </message>
  <message>
   <source>{0} deleted this {1}, {2}.</source>
   <translation>{0}: წაიშალა ({1}), {2}.</translation>
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
   <translation>კონფლიქტები</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>კალენდარზე გადასვლა</translation>
  </message>
  <message>
   <source>It stays deleted; what was written is in the history.</source>
   <translation>წაშლილი რჩება; დაწერილი ისტორიაშია.</translation>
  </message>
  <message>
   <source>No conflicts</source>
   <translation>კონფლიქტები არ არის</translation>
  </message>
  <message>
   <source>The merged text stands; both are in the history.</source>
   <translation>მოქმედებს გაერთიანებული ტექსტი; ორივე ისტორიაშია.</translation>
  </message>
  <message>
   <source>The text of {0}</source>
   <translation>ტექსტი: {0}</translation>
  </message>
  <message>
   <source>When two people change the same field without seeing each other's work, both texts come here and somebody decides. Nothing is overwritten.</source>
   <translation>როცა ორი ადამიანი ერთსა და იმავე ველს ცვლის ისე, რომ ერთმანეთის ნამუშევარს ვერ ხედავს, ორივე ტექსტი აქ მოდის და ვიღაც წყვეტს. არაფერი გადაიწერება.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>თქვენი ტექსტი</translation>
  </message>
  <message>
   <source>{0} stands; the other is in the history.</source>
   <translation>მოქმედებს: {0}; მეორე ისტორიაშია.</translation>
  </message>
 </context>
 <context>
  <name>Contact</name>
  <message numerus="yes">
   <source>A laptop that hears nothing from the server for %n hours publishes nothing: a stop may stand.</source>
   <translation>
    <numerusform>ლეპტოპი, რომელსაც სერვერიდან %n საათი არაფერი ესმის, არ აქვეყნებს: შესაძლოა გაჩერება მოქმედებდეს.</numerusform>
    <numerusform>ლეპტოპი, რომელსაც სერვერიდან %n საათი არაფერი ესმის, არ აქვეყნებს: შესაძლოა გაჩერება მოქმედებდეს.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ContactPart</name>
  <message>
   <source>Hours without contact</source>
   <translation>საათები კავშირის გარეშე</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>დაყენება</translation>
  </message>
  <message>
   <source>The limit without contact is set.</source>
   <translation>კავშირის გარეშე ყოფნის ზღვარი დაყენებულია.</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>ეს რიცხვი უკვე მოქმედებს.</translation>
  </message>
 </context>
 <context>
  <name>Counter</name>
  <message>
   <source>Length</source>
   <translation>სიგრძე</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>ჯაჭვად დაყოფა</translation>
  </message>
  <message numerus="yes">
   <source>a thread of %n posts</source>
   <translation>
    <numerusform>%n პოსტის ჯაჭვი</numerusform>
    <numerusform>%n პოსტის ჯაჭვი</numerusform>
   </translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>არ ეტევა</translation>
  </message>
  <message>
   <source>post {0} of {1} is too long by {2}</source>
   <translation>პოსტი {0}/{1} გრძელია {2}-ით</translation>
  </message>
 </context>
 <context>
  <name>Coverage</name>
  <message numerus="yes">
   <source>%n gaps</source>
   <translation>
    <numerusform>%n ხარვეზი</numerusform>
    <numerusform>%n ხარვეზი</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready or published</source>
   <translation>
    <numerusform>%n მზადაა ან გამოქვეყნებულია</numerusform>
    <numerusform>%n მზადაა ან გამოქვეყნებულია</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n under way</source>
   <translation>
    <numerusform>%n მუშავდება</numerusform>
    <numerusform>%n მუშავდება</numerusform>
   </translation>
  </message>
  <message>
   <source>1 gap</source>
   <translation>1 ხარვეზი</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>დამტკიცებული</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>იწერება</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>მოთხოვნილია ცვლილებები</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>უარი</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>განხილვაში</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>ითარგმნება</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>გამოტოვებული</translation>
  </message>
  <message>
   <source>No gaps</source>
   <translation>ხარვეზები არ არის</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>არ არის გადაწყვეტილი</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>არ შეუერთდა</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>არ არის დაგეგმილი</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>მოთხოვნით</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>დაგეგმილი</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>გამოქვეყნებული</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>განრიგში</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>დასაწერი</translation>
  </message>
  <message>
   <source>a gap</source>
   <translation>ხარვეზი</translation>
  </message>
  <message>
   <source>the lead asks for it</source>
   <translation>ხელმძღვანელი ითხოვს</translation>
  </message>
 </context>
 <context>
  <name>CoverageModel</name>
  <message>
   <source>Gaps</source>
   <translation>ხარვეზები</translation>
  </message>
  <message>
   <source>The whole</source>
   <translation>მთლიანად</translation>
  </message>
 </context>
 <context>
  <name>CoveragePage</name>
  <message>
   <source>All campaigns</source>
   <translation>ყველა კამპანია</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>დაფარვა</translation>
  </message>
  <message>
   <source>Only this month</source>
   <translation>მხოლოდ ეს თვე</translation>
  </message>
 </context>
 <context>
  <name>CoveragePanel</name>
  <message>
   <source>A draft is made for {0}.</source>
   <translation>მონახაზი შეიქმნა: {0}.</translation>
  </message>
  <message>
   <source>By language</source>
   <translation>ენების მიხედვით</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Clear all filters</source>
   <translation>ყველა ფილტრის მოხსნა</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Filters are set above. Without them the matrix shows each country's channels.</source>
   <translation>ზემოთ ფილტრებია დაყენებული. მათ გარეშე ცხრილი აჩვენებს თითოეული ქვეყნის არხებს.</translation>
  </message>
  <message>
   <source>Gaps</source>
   <translation>ხარვეზები</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ენა</translation>
  </message>
  <message>
   <source>Nothing passes the filters</source>
   <translation>ფილტრებს არაფერი შეესაბამება</translation>
  </message>
  <message>
   <source>Nothing to cover yet</source>
   <translation>ჯერ დასაფარი არაფერია</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>CSV-დ შენახვა…</translation>
  </message>
  <message>
   <source>Save the coverage as CSV</source>
   <translation>დაფარვის CSV-დ შენახვა</translation>
  </message>
  <message>
   <source>The coverage was saved as {0}</source>
   <translation>დაფარვა შენახულია: {0}</translation>
  </message>
  <message>
   <source>The matrix shows each country's channels, from its accounts, its plans and its posts.</source>
   <translation>ცხრილი აჩვენებს თითო ქვეყნის არხებს მისი ანგარიშებიდან, გეგმებიდან და პოსტებიდან.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>ჯერ შესანახი არაფერია.</translation>
  </message>
  <message>
   <source>{0} is asked.</source>
   <translation>{0}: თხოვნა გაიგზავნა.</translation>
  </message>
  <message>
   <source>{0} is not asked any more.</source>
   <translation>{0}: თხოვნა აღარ მოქმედებს.</translation>
  </message>
  <message>
   <source>{0} on all channels</source>
   <translation>{0} ყველა არხზე</translation>
  </message>
  <message>
   <source>{0} on {1}</source>
   <translation>{0}, {1}</translation>
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
   <translation>დაფარვა ქვეყნით და არხით</translation>
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
   <translation>დღეს</translation>
  </message>
 </context>
 <context>
  <name>DayPage</name>
  <message>
   <source>Hours of the day</source>
   <translation>დღის საათები</translation>
  </message>
 </context>
 <context>
  <name>DaysModel</name>
  <message>
   <source>W {0}</source>
   <translation>კვ. {0}</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>კვირა {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>დღეს</translation>
  </message>
 </context>
 <context>
  <name>DevicesPart</name>
  <message>
   <source>Back</source>
   <translation>უკან</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>Revoke a laptop that was lost: it is signed out at once.</source>
   <translation>გააუქმეთ დაკარგული ლეპტოპი: ის მაშინვე გამოვა სისტემიდან.</translation>
  </message>
  <message>
   <source>Revoke {0}</source>
   <translation>{0}: გაუქმება</translation>
  </message>
  <message>
   <source>Revoke {0}?</source>
   <translation>გაუქმდეს {0}?</translation>
  </message>
  <message>
   <source>Revoke…</source>
   <translation>გაუქმება…</translation>
  </message>
  <message>
   <source>Signed in nowhere.</source>
   <translation>არსად არის შესული.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>ეს ლეპტოპი</translation>
  </message>
  <message>
   <source>When it next reaches the server its copy is removed. What was not sent there can be saved first.</source>
   <translation>როცა ის შემდეგ ჯერზე სერვერს დაუკავშირდება, მისი ასლი წაიშლება. რაც იქ არ გაგზავნილა, შეიძლება ჯერ შეინახოს.</translation>
  </message>
  <message>
   <source>Where you are signed in</source>
   <translation>სად ხართ შესული</translation>
  </message>
  <message>
   <source>seen {0}</source>
   <translation>ბოლოს {0}</translation>
  </message>
 </context>
 <context>
  <name>Discussion</name>
  <message>
   <source>The comment is deleted.</source>
   <translation>კომენტარი წაიშალა.</translation>
  </message>
  <message>
   <source>The comment is open again.</source>
   <translation>კომენტარი ისევ ღიაა.</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>კომენტარი დასრულდა.</translation>
  </message>
  <message>
   <source>Your comment is kept.</source>
   <translation>თქვენი კომენტარი შენახულია.</translation>
  </message>
  <message>
   <source>Your comment is written anew.</source>
   <translation>თქვენი კომენტარი თავიდან დაიწერა.</translation>
  </message>
 </context>
 <context>
  <name>Drafts</name>
  <message>
   <source>, waiting to send</source>
   <translation>, გაგზავნას ელოდება</translation>
  </message>
  <message>
   <source>no text yet</source>
   <translation>ჯერ უტექსტოდ</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>უდროო</translation>
  </message>
  <message>
   <source>waiting to send · {0}</source>
   <translation>გაგზავნას ელოდება · {0}</translation>
  </message>
 </context>
 <context>
  <name>DraftsView</name>
  <message>
   <source>Drafts · {0}</source>
   <translation>მონახაზები · {0}</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>კალენდარზე გადასვლა</translation>
  </message>
  <message>
   <source>My drafts</source>
   <translation>ჩემი მონახაზები</translation>
  </message>
  <message>
   <source>No drafts</source>
   <translation>მონახაზები არ არის</translation>
  </message>
  <message>
   <source>Posts that you write stay here until they are sent for approval.</source>
   <translation>პოსტები, რომლებსაც წერთ, აქ რჩება დასამტკიცებლად გაგზავნამდე.</translation>
  </message>
 </context>
 <context>
  <name>Drilling</name>
  <message>
   <source>Begin a drill?</source>
   <translation>დაიწყოს სწავლება?</translation>
  </message>
  <message>
   <source>Begin the drill</source>
   <translation>სწავლების დაწყება</translation>
  </message>
  <message>
   <source>End the drill</source>
   <translation>სწავლების დასრულება</translation>
  </message>
  <message>
   <source>End the drill?</source>
   <translation>დასრულდეს სწავლება?</translation>
  </message>
  <message>
   <source>End the drill…</source>
   <translation>სწავლების დასრულება…</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>გაგრძელება</translation>
  </message>
  <message>
   <source>It opens in a window of its own with copies of what is here. Nothing of it is sent, nothing can be published, and it is removed when it ends.</source>
   <translation>იხსნება საკუთარ ფანჯარაში, აქ არსებულის ასლებით. მისგან არაფერი იგზავნება, ვერაფერი გამოქვეყნდება და დასასრულს წაიშლება.</translation>
  </message>
  <message>
   <source>No drill is going on in this window.</source>
   <translation>ამ ფანჯარაში სწავლება არ მიმდინარეობს.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ახლა არა</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>ეს უკვე სწავლებაა.</translation>
  </message>
  <message>
   <source>This is a drill: its data are its own, and nothing of it reaches a channel.</source>
   <translation>ეს სწავლებაა: მონაცემები მხოლოდ მისია და მისგან არხამდე არაფერი აღწევს.</translation>
  </message>
  <message>
   <source>This window closes. What was done in a drill on this laptop is removed.</source>
   <translation>ეს ფანჯარა იხურება. რაც სწავლებაში ამ კომპიუტერზე გაკეთდა, წაიშლება.</translation>
  </message>
 </context>
 <context>
  <name>Editor</name>
  <message>
   <source> (not yet counted: waiting to send)</source>
   <translation> (ჯერ არ ითვლება: გაგზავნას ელოდება)</translation>
  </message>
  <message>
   <source> — but the signature does not fit: altered or forged</source>
   <translation> — მაგრამ ხელმოწერა არ ემთხვევა: შეცვლილი ან გაყალბებულია</translation>
  </message>
  <message>
   <source>, not signed</source>
   <translation>, ხელმოუწერელი</translation>
  </message>
  <message>
   <source>, on the web page: the server says so, no desk signed it</source>
   <translation>, ვებგვერდზე: ასე ამბობს სერვერი, არცერთ მაგიდას არ მოუწერია ხელი</translation>
  </message>
  <message>
   <source>, signed</source>
   <translation>, ხელმოწერილი</translation>
  </message>
  <message>
   <source>2  Open {0}</source>
   <translation>2  გახსნა: {0}</translation>
  </message>
  <message>
   <source>3  https:// link of the public post</source>
   <translation>3  საჯარო პოსტის https:// ბმული</translation>
  </message>
  <message>
   <source>@user@server as @user</source>
   <translation>@user@server როგორც @user</translation>
  </message>
  <message>
   <source>A new post with this text.</source>
   <translation>ახალი პოსტი ამ ტექსტით.</translation>
  </message>
  <message>
   <source>A word to them (kept as a comment)</source>
   <translation>სიტყვა მათთვის (ინახება კომენტარად)</translation>
  </message>
  <message>
   <source>A word to them, as a comment</source>
   <translation>სიტყვა მათთვის, კომენტარად</translation>
  </message>
  <message numerus="yes">
   <source>All %n images are described.</source>
   <translation>
    <numerusform>სურათი აღწერილია.</numerusform>
    <numerusform>%n სურათი, ყველა აღწერილია.</numerusform>
   </translation>
  </message>
  <message>
   <source>All may be used until {0}.</source>
   <translation>ყველას გამოყენება შეიძლება {0}-მდე.</translation>
  </message>
  <message>
   <source>Approved.</source>
   <translation>დამტკიცდა.</translation>
  </message>
  <message>
   <source>Approver · {0}</source>
   <translation>დამმტკიცებელი · {0}</translation>
  </message>
  <message>
   <source>Both are kept until somebody decides.</source>
   <translation>ორივე ინახება, სანამ ვიღაც გადაწყვეტს.</translation>
  </message>
  <message>
   <source>Bring it back</source>
   <translation>დაბრუნება</translation>
  </message>
  <message>
   <source>Campaign lead · {0}</source>
   <translation>კამპანიის ხელმძღვანელი · {0}</translation>
  </message>
  <message>
   <source>Change it all the same</source>
   <translation>მაინც შეცვლა</translation>
  </message>
  <message>
   <source>Changes are requested.</source>
   <translation>ცვლილებები მოთხოვნილია.</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>კოლეგა</translation>
  </message>
  <message>
   <source>Comments on this post are for the people of {0} and the network's coordinator.</source>
   <translation>ამ პოსტის კომენტარები {0}-ის ხალხისა და ქსელის კოორდინატორისთვისაა.</translation>
  </message>
  <message>
   <source>Compare and merge…</source>
   <translation>შედარება და გაერთიანება…</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>ტექსტის კოპირება</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>წაშლა</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>წაიშალოს ეს პოსტი?</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>გადაცემა</translation>
  </message>
  <message>
   <source>Handed over to {0}.</source>
   <translation>გადაეცა: {0}.</translation>
  </message>
  <message>
   <source>It fits on {0}.</source>
   <translation>ეტევა: {0}.</translation>
  </message>
  <message>
   <source>It is a draft again.</source>
   <translation>ისევ მონახაზია.</translation>
  </message>
  <message>
   <source>It waits for approval.</source>
   <translation>დამტკიცებას ელოდება.</translation>
  </message>
  <message>
   <source>Its text stays in the history, and it can be brought back.</source>
   <translation>ტექსტი ისტორიაში რჩება და შეიძლება დაბრუნდეს.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>დატოვება</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>ჩემის დატოვება</translation>
  </message>
  <message>
   <source>Keep that of {0}</source>
   <translation>დატოვება: {0}</translation>
  </message>
  <message>
   <source>Kept to your ministry.</source>
   <translation>მხოლოდ თქვენი სამინისტროსთვის.</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>საჯარო პოსტის ბმული</translation>
  </message>
  <message>
   <source>Mark as published</source>
   <translation>გამოქვეყნებულად მონიშვნა</translation>
  </message>
  <message>
   <source>Marked as crisis.</source>
   <translation>კრიზისულად მონიშნულია.</translation>
  </message>
  <message>
   <source>Marked as published.</source>
   <translation>გამოქვეყნებულად მოინიშნა.</translation>
  </message>
  <message>
   <source>Ministry only</source>
   <translation>მხოლოდ სამინისტრო</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>ახალი პოსტი ამ ტექსტით</translation>
  </message>
  <message>
   <source>No hidden signs.</source>
   <translation>დამალული ნიშნები არ არის.</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>ამ ქვეყნიდან სხვა აქ არავინაა ცნობილი.</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>ჯერ შეუნახავი</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>არ შეინახა: {0} დაწერილი აქ რჩება.</translation>
  </message>
  <message>
   <source>On {0}</source>
   <translation>{0}</translation>
  </message>
  <message>
   <source>Override the blackout</source>
   <translation>აკრძალვიდან გამონაკლისის დაშვება</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it proves the publication.</source>
   <translation>ჩასვით საჯარო პოსტის ბმული: ის გამოქვეყნებას ადასტურებს.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>სურათი {0}</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>პოსტი</translation>
  </message>
  <message>
   <source>Publish the approved text on {0}, then note the link of the public post.</source>
   <translation>დამტკიცებული ტექსტი გამოაქვეყნეთ ({0}), შემდეგ ჩაწერეთ საჯარო პოსტის ბმული.</translation>
  </message>
  <message>
   <source>Put on hold</source>
   <translation>შეჩერება</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>მიზეზი</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>ცვლილებების მოთხოვნა</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>შენახულია აქ</translation>
  </message>
  <message>
   <source>Saved here {0}</source>
   <translation>შენახულია აქ {0}</translation>
  </message>
  <message>
   <source>Say why: the others will read it.</source>
   <translation>თქვით რატომ: სხვები წაიკითხავენ.</translation>
  </message>
  <message>
   <source>Scheduled.</source>
   <translation>განრიგშია.</translation>
  </message>
  <message>
   <source>Sent for approval.</source>
   <translation>გაიგზავნა დასამტკიცებლად.</translation>
  </message>
  <message>
   <source>Settled; the other text is in the history.</source>
   <translation>მოგვარდა; მეორე ტექსტი ისტორიაშია.</translation>
  </message>
  <message>
   <source>Shared with the network.</source>
   <translation>ქსელს გაუზიარდა.</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>ვიღაც</translation>
  </message>
  <message>
   <source>Struck out: only theirs. Underlined: only yours.</source>
   <translation>გადახაზული: მხოლოდ მათი. ხაზგასმული: მხოლოდ თქვენი.</translation>
  </message>
  <message>
   <source>Take that of {0}</source>
   <translation>აღება: {0}</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>მათის აღება</translation>
  </message>
  <message>
   <source>Taken off the schedule.</source>
   <translation>განრიგიდან მოიხსნა.</translation>
  </message>
  <message>
   <source>The blackout holds again.</source>
   <translation>აკრძალვა ისევ მოქმედებს.</translation>
  </message>
  <message>
   <source>The blackout is overridden.</source>
   <translation>გამონაკლისი აკრძალვიდან დაშვებულია.</translation>
  </message>
  <message>
   <source>The content as it is now is approved.</source>
   <translation>შინაარსი, როგორიც არის, დამტკიცებულია.</translation>
  </message>
  <message>
   <source>The crisis mark is gone.</source>
   <translation>კრიზისის ნიშანი მოხსნილია.</translation>
  </message>
  <message>
   <source>The hold is released.</source>
   <translation>შეჩერება მოიხსნა.</translation>
  </message>
  <message>
   <source>The image is described.</source>
   <translation>სურათი აღწერილია.</translation>
  </message>
  <message>
   <source>The post is back.</source>
   <translation>პოსტი დაბრუნდა.</translation>
  </message>
  <message>
   <source>The post is deleted.</source>
   <translation>პოსტი წაიშალა.</translation>
  </message>
  <message>
   <source>The post is on hold.</source>
   <translation>პოსტი შეჩერებულია.</translation>
  </message>
  <message>
   <source>The post is withdrawn.</source>
   <translation>პოსტი გაწვეულია.</translation>
  </message>
  <message>
   <source>Their text stands; yours is in the history.</source>
   <translation>მოქმედებს მათი ტექსტი; თქვენი ისტორიაშია.</translation>
  </message>
  <message>
   <source>This post belongs to {0}: its people write it, you may read it.</source>
   <translation>ეს პოსტი ეკუთვნის: {0}; წერენ იქაურები, თქვენ შეგიძლიათ წაიკითხოთ.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>ეს პოსტი საჯაროა; შინაარსი ვეღარ შეიცვლება.</translation>
  </message>
  <message>
   <source>This post is {0}. Changing its content or its time voids the approval.</source>
   <translation>ამ პოსტის მდგომარეობა: {0}. შინაარსის ან დროის შეცვლა დამტკიცებას აუქმებს.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>ხელახლა ცდა</translation>
  </message>
  <message>
   <source>Two versions of the {0} are open: that of {1} stands, that of {2} is kept beside it.</source>
   <translation>ველს „{0}“ ორი ღია ვერსია აქვს: მოქმედებს {1}, გვერდით ინახება {2}.</translation>
  </message>
  <message>
   <source>What should change? The writers will read it.</source>
   <translation>რა უნდა შეიცვალოს? ავტორები წაიკითხავენ.</translation>
  </message>
  <message>
   <source>Who goes on with this post?</source>
   <translation>ვინ აგრძელებს ამ პოსტს?</translation>
  </message>
  <message>
   <source>Why does this go out all the same? The reason is kept in the post.</source>
   <translation>რატომ გამოდის ეს მაინც? მიზეზი პოსტში ინახება.</translation>
  </message>
  <message>
   <source>Why is this post taken out of the campaign? Its text stays readable.</source>
   <translation>რატომ ამოდის ეს პოსტი კამპანიიდან? ტექსტი წასაკითხად რჩება.</translation>
  </message>
  <message>
   <source>Why must nothing of this post go out for now?</source>
   <translation>რატომ არ უნდა გამოვიდეს ამ პოსტიდან ჯერ არაფერი?</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>გაწვევა</translation>
  </message>
  <message>
   <source>Withdraw the post</source>
   <translation>პოსტის გაწვევა</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>იწერება…</translation>
  </message>
  <message>
   <source>You wrote part of this text, so you cannot approve it.</source>
   <translation>ამ ტექსტის ნაწილი თქვენ დაწერეთ, ამიტომ ვერ დაამტკიცებთ.</translation>
  </message>
  <message>
   <source>Your text stands; theirs is in the history.</source>
   <translation>მოქმედებს თქვენი ტექსტი; მათი ისტორიაშია.</translation>
  </message>
  <message>
   <source>Yours is not over theirs: both will be kept.</source>
   <translation>თქვენი მათსას არ ფარავს: ორივე შეინახება.</translation>
  </message>
  <message>
   <source>a colleague</source>
   <translation>კოლეგა</translation>
  </message>
  <message>
   <source>a person unknown here</source>
   <translation>აქ უცნობი პირი</translation>
  </message>
  <message>
   <source>all of {0}</source>
   <translation>ყველა: {0}</translation>
  </message>
  <message>
   <source>an emoji as its bytes</source>
   <translation>ემოჯი თავისი ბაიტებით</translation>
  </message>
  <message>
   <source>any of {0}</source>
   <translation>ნებისმიერი: {0}</translation>
  </message>
  <message>
   <source>approved by</source>
   <translation>დაამტკიცა</translation>
  </message>
  <message>
   <source>changes requested by</source>
   <translation>ცვლილებები მოითხოვა</translation>
  </message>
  <message>
   <source>emoji as 2</source>
   <translation>ემოჯი როგორც 2</translation>
  </message>
  <message>
   <source>it does not fit</source>
   <translation>არ ეტევა</translation>
  </message>
  <message>
   <source>lapsed: {0}, {1} ({2}). Send it for approval again.</source>
   <translation>გაუქმდა: {0}, {1} ({2}). ხელახლა გაგზავნეთ დასამტკიცებლად.</translation>
  </message>
  <message>
   <source>links as {0}</source>
   <translation>ბმულები როგორც {0}</translation>
  </message>
  <message>
   <source>most emoji as 2</source>
   <translation>ემოჯების უმეტესობა როგორც 2</translation>
  </message>
  <message>
   <source>no limit is known</source>
   <translation>ზღვარი უცნობია</translation>
  </message>
  <message>
   <source>nobody can decide here: everyone with this role wrote part of it, or nobody holds the role</source>
   <translation>აქ ვერავინ გადაწყვეტს: ამ როლის ყველა მფლობელმა ნაწილი დაწერა, ან არავის აქვს</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>ჯერ არ უკითხავთ</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>ვიღაც</translation>
  </message>
  <message>
   <source>the channel</source>
   <translation>არხი</translation>
  </message>
  <message>
   <source>this channel</source>
   <translation>ეს არხი</translation>
  </message>
  <message>
   <source>today {0}</source>
   <translation>დღეს {0}</translation>
  </message>
  <message>
   <source>too long by {0}</source>
   <translation>გრძელია {0}-ით</translation>
  </message>
  <message>
   <source>waits for a decision</source>
   <translation>გადაწყვეტილებას ელოდება</translation>
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation>გუშინ {0}</translation>
  </message>
  <message>
   <source>{0} asks for changes, {1}: {2}</source>
   <translation>{0} ცვლილებებს ითხოვს, {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed the {1} while you were writing.</source>
   <translation>სანამ წერდით, {0} ცვლიდა ველს „{1}“.</translation>
  </message>
  <message>
   <source>{0} counts bytes: most letters of Cyrillic are 2, of Georgian 3</source>
   <translation>{0} ბაიტებს ითვლის: კირილიცის ასოთა უმეტესობა 2-ია, ქართულის 3</translation>
  </message>
  <message>
   <source>{0} counts {1}</source>
   <translation>{0} ითვლის: {1}</translation>
  </message>
  <message>
   <source>{0} deleted this post, {1}. What you write is kept beside it until somebody decides.</source>
   <translation>{0}: ეს პოსტი წაიშალა, {1}. რასაც წერთ, გვერდით ინახება, სანამ ვიღაც გადაწყვეტს.</translation>
  </message>
  <message>
   <source>{0} has no page that can be opened with the text: paste it there.</source>
   <translation>{0}: არ აქვს გვერდი, რომელიც ტექსტით იხსნება; ჩასვით იქ.</translation>
  </message>
  <message>
   <source>{0} on behalf of {1}</source>
   <translation>{0} (წარმოადგენს: {1})</translation>
  </message>
  <message>
   <source>{0} takes at most {1} bytes too</source>
   <translation>{0} იღებს აგრეთვე არაუმეტეს {1} ბაიტს</translation>
  </message>
  <message>
   <source>{0} withdrew this post: {1}</source>
   <translation>{0}: პოსტი გაწვეულია: {1}</translation>
  </message>
  <message>
   <source>{0} wrote the same {1} while you were writing.</source>
   <translation>სანამ წერდით, {0} იმავე ველს წერდა: „{1}“.</translation>
  </message>
  <message>
   <source>{0} {1} ({2} UTC)</source>
   <translation>{0} {1} ({2} UTC)</translation>
  </message>
  <message>
   <source>{0} · sent</source>
   <translation>{0} · გაგზავნილი</translation>
  </message>
  <message>
   <source>{0} · waiting to send</source>
   <translation>{0} · გაგზავნას ელოდება</translation>
  </message>
 </context>
 <context>
  <name>EditorView</name>
  <message>
   <source>Copy the text where you need it.</source>
   <translation>დააკოპირეთ ტექსტი, სადაც გჭირდებათ.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>კალენდარზე გადასვლა</translation>
  </message>
  <message>
   <source>It was taken out of your sight, or never came here.</source>
   <translation>თქვენთვის აღარ ჩანს, ან აქ არასოდეს მოსულა.</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>არაფერია გახსნილი</translation>
  </message>
  <message>
   <source>Open a post from the calendar or your drafts, and write here.</source>
   <translation>გახსენით პოსტი კალენდრიდან ან მონახაზებიდან და წერეთ აქ.</translation>
  </message>
  <message>
   <source>This post is not on this laptop</source>
   <translation>ეს პოსტი ამ ლეპტოპზე არ არის</translation>
  </message>
  <message>
   <source>This post is not on this laptop any more: it was taken out of your sight.</source>
   <translation>ეს პოსტი ამ ლეპტოპზე აღარ არის: თქვენთვის აღარ ჩანს.</translation>
  </message>
  <message>
   <source>Your text · {0}</source>
   <translation>თქვენი ტექსტი · {0}</translation>
  </message>
 </context>
 <context>
  <name>EmbargoPanel</name>
  <message>
   <source>Keep the embargo</source>
   <translation>ემბარგოს დატოვება</translation>
  </message>
  <message>
   <source>Lift the embargo</source>
   <translation>ემბარგოს მოხსნა</translation>
  </message>
  <message>
   <source>Make it longer…</source>
   <translation>გახანგრძლივება…</translation>
  </message>
  <message>
   <source>Propose to lift it…</source>
   <translation>მოხსნის შეთავაზება…</translation>
  </message>
  <message>
   <source>Set an embargo…</source>
   <translation>ემბარგოს დაწესება…</translation>
  </message>
  <message>
   <source>Stop publishing…</source>
   <translation>გამოქვეყნების გაჩერება…</translation>
  </message>
  <message>
   <source>Under embargo until {0}: nothing goes out, and who was not invited sees nothing of it.</source>
   <translation>ემბარგოს ქვეშ {0}-მდე: არაფერი ქვეყნდება და ვინც არ არის მიწვეული, ვერაფერს ხედავს.</translation>
  </message>
  <message>
   <source>{0} proposes to lift it: {1}</source>
   <translation>{0} სთავაზობს მოხსნას: {1}</translation>
  </message>
 </context>
 <context>
  <name>EventForm</name>
  <message>
   <source>Add the event</source>
   <translation>მოვლენის დამატება</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>მოვლენა დაწყებამდე ვერ დასრულდება.</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Delete the event</source>
   <translation>მოვლენის წაშლა</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>მოვლენა</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>მხოლოდ ჩვენი სამინისტროსთვის, სანამ არ გავაზიარებ</translation>
  </message>
  <message>
   <source>From</source>
   <translation>დან</translation>
  </message>
  <message>
   <source>New event</source>
   <translation>ახალი მოვლენა</translation>
  </message>
  <message>
   <source>None</source>
   <translation>არაფერი</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>შენიშვნა</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>შენახვა</translation>
  </message>
  <message>
   <source>Say what the event is.</source>
   <translation>მიუთითეთ, რა მოვლენაა.</translation>
  </message>
  <message>
   <source>The country of an event stays as it was made.</source>
   <translation>მოვლენის ქვეყანა უცვლელი რჩება.</translation>
  </message>
  <message>
   <source>The event was added</source>
   <translation>მოვლენა დაემატა</translation>
  </message>
  <message>
   <source>The event was changed</source>
   <translation>მოვლენა შეიცვალა</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>მოვლენა წაიშალა</translation>
  </message>
  <message>
   <source>The whole day</source>
   <translation>მთელი დღე</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>დრო: {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>მდე</translation>
  </message>
  <message>
   <source>What</source>
   <translation>რა</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>სად</translation>
  </message>
  <message>
   <source>You hold no role that writes events. Ask your administrator.</source>
   <translation>მოვლენების წერის როლი არ გაქვთ. ჰკითხეთ ადმინისტრატორს.</translation>
  </message>
 </context>
 <context>
  <name>Eventing</name>
  <message>
   <source>Delete the event {0}</source>
   <translation>მოვლენის წაშლა: {0}</translation>
  </message>
  <message>
   <source>Move the event {0} to…</source>
   <translation>მოვლენის გადატანა: {0}…</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>გადატანილია: {0}</translation>
  </message>
  <message>
   <source>New event on {0}</source>
   <translation>ახალი მოვლენა, {0}</translation>
  </message>
  <message>
   <source>Open the event {0}</source>
   <translation>მოვლენის გახსნა: {0}</translation>
  </message>
  <message>
   <source>The event is from {0} to {1}</source>
   <translation>მოვლენა გრძელდება {0}-დან {1}-მდე</translation>
  </message>
  <message>
   <source>The event was deleted</source>
   <translation>მოვლენა წაიშალა</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>ეს ამ ლეპტოპზე აღარ არის.</translation>
  </message>
 </context>
 <context>
  <name>Facets</name>
  <message>
   <source>Campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>არხი</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ენა</translation>
  </message>
  <message>
   <source>None</source>
   <translation>არაფერი</translation>
  </message>
  <message>
   <source>Not on this laptop</source>
   <translation>ამ ლეპტოპზე არ არის</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>პასუხისმგებელი</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ეტაპი</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>კამპანიის გარეშე</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message numerus="yes">
   <source>%n countries</source>
   <translation>
    <numerusform>%n ქვეყანა</numerusform>
    <numerusform>%n ქვეყანა</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet. Sign in, or start without a server.</source>
   <translation>ამ ლეპტოპზე ჯერ არავინ მუშაობს. შედით ან დაიწყეთ სერვერის გარეშე.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>ეს პროფილი მხოლოდ იკითხება; ვერაფერი შეიცვლება.</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>პოსტების წერის როლი არ გაქვთ. ჰკითხეთ ადმინისტრატორს.</translation>
  </message>
 </context>
 <context>
  <name>Faults</name>
  <message>
   <source>A report with what was typed is kept in {0}.</source>
   <translation>ანგარიში დაწერილით ინახება: {0}.</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>ანგარიშის კოპირება</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>გაგრძელება</translation>
  </message>
  <message>
   <source>Go on working; send the report to whoever looks after it.</source>
   <translation>განაგრძეთ მუშაობა; ანგარიში გაუგზავნეთ პროგრამაზე პასუხისმგებელს.</translation>
  </message>
  <message>
   <source>The program made a mistake. Your work up to here is saved.</source>
   <translation>პროგრამამ შეცდომა დაუშვა. თქვენი ნამუშევარი აქამდე შენახულია.</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>Empty the field</source>
   <translation>ველის გასუფთავება</translation>
  </message>
 </context>
 <context>
  <name>FieldsForm</name>
  <message>
   <source>&amp;Account</source>
   <translation>&amp;ანგარიში</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>ანგარიში</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>ჰეშთეგები</translation>
  </message>
  <message>
   <source>L&amp;anguage</source>
   <translation>&amp;ენა</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ენა</translation>
  </message>
  <message>
   <source>No account chosen</source>
   <translation>ანგარიში არ არის არჩეული</translation>
  </message>
  <message>
   <source>No account of this country</source>
   <translation>ამ ქვეყნის ანგარიში არ არის</translation>
  </message>
 </context>
 <context>
  <name>FiguresDialog</name>
  <message>
   <source>Cancel</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>Delete the reading</source>
   <translation>ჩანაწერის წაშლა</translation>
  </message>
  <message>
   <source>Figures of a post</source>
   <translation>პოსტის მაჩვენებლები</translation>
  </message>
  <message>
   <source>Leave empty what the channel does not tell.</source>
   <translation>ცარიელი დატოვეთ ის, რასაც არხი არ გვეუბნება.</translation>
  </message>
  <message>
   <source>New reading</source>
   <translation>ახალი ჩანაწერი</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>აღების დღე</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>ჩანაწერი</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>შენახვა</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>წყარო</translation>
  </message>
  <message>
   <source>The figures are kept.</source>
   <translation>მაჩვენებლები შენახულია.</translation>
  </message>
  <message>
   <source>The reading was deleted.</source>
   <translation>ჩანაწერი წაიშალა.</translation>
  </message>
  <message>
   <source>There is a reading of that day already: choose it above.</source>
   <translation>იმ დღის ჩანაწერი უკვე არსებობს: აირჩიეთ ზემოთ.</translation>
  </message>
  <message>
   <source>Where the figures come from</source>
   <translation>საიდან არის მაჩვენებლები</translation>
  </message>
 </context>
 <context>
  <name>FilterChip</name>
  <message>
   <source>This filter is on.</source>
   <translation>ეს ფილტრი ჩართულია.</translation>
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <source>Clear all</source>
   <translation>ყველას მოხსნა</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>ფილტრები</translation>
  </message>
  <message>
   <source>No post passes these filters</source>
   <translation>ამ ფილტრებს არც ერთი პოსტი არ შეესაბამება</translation>
  </message>
  <message>
   <source>Waits for me</source>
   <translation>მე მელოდება</translation>
  </message>
 </context>
 <context>
  <name>FirstRunView</name>
  <message>
   <source>Begin without a server</source>
   <translation>სერვერის გარეშე დაწყება</translation>
  </message>
  <message>
   <source>Choose the country you work for.</source>
   <translation>აირჩიეთ ქვეყანა, რომლისთვისაც მუშაობთ.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Everything works on this laptop alone. Join a server later: your work then goes along.</source>
   <translation>ყველაფერი მხოლოდ ამ ლეპტოპზეც მუშაობს. სერვერს მოგვიანებით შეუერთდით: ნამუშევარი თან წამოვა.</translation>
  </message>
  <message>
   <source>Give your name, so that others know whose work it is.</source>
   <translation>მიუთითეთ სახელი, რომ სხვებმა იცოდნენ, ვისი ნამუშევარია.</translation>
  </message>
  <message>
   <source>Join your network</source>
   <translation>შეუერთდით თქვენს ქსელს</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ენა</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>ფანჯრის ენა</translation>
  </message>
  <message>
   <source>Or begin alone</source>
   <translation>ან დაიწყეთ მარტო</translation>
  </message>
  <message>
   <source>Plan, draft and approve joint campaigns, with or without a network.</source>
   <translation>დაგეგმეთ, წერეთ და დაამტკიცეთ საერთო კამპანიები, ქსელით თუ უქსელოდ.</translation>
  </message>
  <message>
   <source>Put the sample campaign on the desk, to try everything</source>
   <translation>სანიმუშო კამპანიის მაგიდაზე დადება, ყველაფრის მოსასინჯად</translation>
  </message>
  <message>
   <source>The desk is being made ready.</source>
   <translation>მაგიდა მზადდება.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>მაგიდა ჯერ არ არის გახსნილი.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>თქვენი სახელი</translation>
  </message>
  <message>
   <source>{0} records of the sample campaign are on the desk.</source>
   <translation>მაგიდაზეა სანიმუშო კამპანიის {0} ჩანაწერი.</translation>
  </message>
 </context>
 <context>
  <name>GatesPanel</name>
  <message>
   <source>Before it can go out</source>
   <translation>სანამ გამოვა</translation>
  </message>
  <message numerus="yes">
   <source>Before it can go out · %n to fix</source>
   <translation>
    <numerusform>სანამ გამოვა · %n გასასწორებელი</numerusform>
    <numerusform>სანამ გამოვა · %n გასასწორებელი</numerusform>
   </translation>
  </message>
  <message>
   <source>Before it can go out · all in order</source>
   <translation>სანამ გამოვა · ყველაფერი რიგზეა</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation>გასწორება</translation>
  </message>
 </context>
 <context>
  <name>GoToDate</name>
  <message>
   <source>Cancel</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>Date as day, month, year</source>
   <translation>თარიღი: დღე, თვე, წელი</translation>
  </message>
  <message>
   <source>Day, month, year, for example 24.12.2026</source>
   <translation>დღე, თვე, წელი, მაგალითად 24.12.2026</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>გადასვლა</translation>
  </message>
  <message>
   <source>Go to date</source>
   <translation>თარიღზე გადასვლა</translation>
  </message>
  <message>
   <source>This is not a day. Write it as 24.12.2026.</source>
   <translation>ეს დღე არ არის. დაწერეთ ასე: 24.12.2026.</translation>
  </message>
 </context>
 <context>
  <name>GroupForm</name>
  <message>
   <source>Hashtags</source>
   <translation>ჰეშთეგები</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>სახელი</translation>
  </message>
 </context>
 <context>
  <name>HandingOver</name>
  <message>
   <source>A colleague decides instead of you on these days. Each decision says for whom it was made.</source>
   <translation>ამ დღეებში თქვენ ნაცვლად კოლეგა წყვეტს. თითოეულ გადაწყვეტილებაში წერია, ვის ნაცვლად მიიღეს.</translation>
  </message>
  <message>
   <source>Approving for {0}</source>
   <translation>დამტკიცება ქვეყნისთვის: {0}</translation>
  </message>
  <message>
   <source>Deciding as lead for {0}</source>
   <translation>გადაწყვეტილება ხელმძღვანელის სახელით: {0}</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>პირველი დღე</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>გადაცემა</translation>
  </message>
  <message>
   <source>Hand over my decisions</source>
   <translation>ჩემი გადაწყვეტილებების გადაცემა</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>ბოლო დღე</translation>
  </message>
  <message>
   <source>Nobody else of this country is known here.</source>
   <translation>ამ ქვეყნიდან სხვა აქ არავინაა ცნობილი.</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>უკან აღება</translation>
  </message>
  <message>
   <source>Taken back; what was decided meanwhile stays decided.</source>
   <translation>უკან აღებულია; რაც ამასობაში გადაწყდა, ძალაში რჩება.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>ბოლო დღე პირველზე ადრეა.</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>ვის</translation>
  </message>
  <message>
   <source>What</source>
   <translation>რა</translation>
  </message>
  <message>
   <source>Why (others see it)</source>
   <translation>რატომ (სხვები ხედავენ)</translation>
  </message>
  <message>
   <source>You hold no role whose decisions can be handed over.</source>
   <translation>არ გაქვთ როლი, რომლის გადაწყვეტილებების გადაცემა შეიძლება.</translation>
  </message>
  <message>
   <source>{0} decides for you on these days.</source>
   <translation>ამ დღეებში თქვენ ნაცვლად წყვეტს {0}.</translation>
  </message>
  <message>
   <source>{0} decides for {1}, {2} to {3}</source>
   <translation>{0} წყვეტს, ნაცვლად: {1}, {2} – {3}</translation>
  </message>
 </context>
 <context>
  <name>HandleForm</name>
  <message>
   <source>Handle on {0}</source>
   <translation>მომხმარებლის სახელი: {0}</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>დაწესებულება</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>შენიშვნა</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>No account chosen</source>
   <translation>ანგარიში არ არის არჩეული</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Hand over…</source>
   <translation>გადაცემა…</translation>
  </message>
  <message>
   <source>History</source>
   <translation>ისტორია</translation>
  </message>
  <message>
   <source>More</source>
   <translation>მეტი</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>The desk on which a network of foreign ministries plans, drafts, approves and publishes joint campaigns.</source>
   <translation>მაგიდა, სადაც საგარეო საქმეთა სამინისტროების ქსელი საერთო კამპანიებს გეგმავს, წერს, ამტკიცებს და აქვეყნებს.</translation>
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
   <translation>A სიაში</translation>
  </message>
  <message>
   <source>A post of that day</source>
   <translation>ამ დღის პოსტი</translation>
  </message>
  <message>
   <source>Another day</source>
   <translation>სხვა დღე</translation>
  </message>
  <message>
   <source>Approve what is chosen</source>
   <translation>არჩეულის დამტკიცება</translation>
  </message>
  <message>
   <source>Arrow keys</source>
   <translation>ისრები</translation>
  </message>
  <message>
   <source>Choose a further post, or all up to one</source>
   <translation>კიდევ ერთი პოსტის ან ყველას არჩევა ერთ-ერთამდე</translation>
  </message>
  <message>
   <source>Choose also the next post of the day</source>
   <translation>დღის შემდეგი პოსტის დამატებით არჩევა</translation>
  </message>
  <message>
   <source>Choose several</source>
   <translation>რამდენიმეს არჩევა</translation>
  </message>
  <message>
   <source>Choose the posts of several days</source>
   <translation>რამდენიმე დღის პოსტების არჩევა</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>დახურვა</translation>
  </message>
  <message>
   <source>Ctrl or Shift with a click</source>
   <translation>Ctrl ან Shift და დაწკაპუნება</translation>
  </message>
  <message>
   <source>Ctrl+Space</source>
   <translation>Ctrl+Space</translation>
  </message>
  <message>
   <source>Drag it, Alt and arrows, or Ctrl+M; Esc puts it back</source>
   <translation>გადაათრიეთ, Alt და ისრები, ან Ctrl+M; Esc აბრუნებს</translation>
  </message>
  <message>
   <source>Drag its lower edge</source>
   <translation>გადაათრიეთ ქვედა კიდე</translation>
  </message>
  <message>
   <source>Enter, or a click on the hour</source>
   <translation>Enter ან დაწკაპუნება საათზე</translation>
  </message>
  <message>
   <source>Enter, or a click where the day is empty</source>
   <translation>Enter ან დაწკაპუნება დღის ცარიელ ადგილას</translation>
  </message>
  <message>
   <source>Enter, or a double click</source>
   <translation>Enter ან ორმაგი წკაპი</translation>
  </message>
  <message>
   <source>Hold the post at the left or right edge</source>
   <translation>გააჩერეთ პოსტი მარცხენა ან მარჯვენა კიდესთან</translation>
  </message>
  <message>
   <source>In the approvals</source>
   <translation>დამტკიცებებში</translation>
  </message>
  <message>
   <source>In the month</source>
   <translation>თვეში</translation>
  </message>
  <message>
   <source>In the week and the day: a post of that time</source>
   <translation>კვირასა და დღეში: ამ დროის პოსტი</translation>
  </message>
  <message>
   <source>Keyboard and mouse</source>
   <translation>კლავიატურა და თაგვი</translation>
  </message>
  <message>
   <source>Make an event longer or shorter</source>
   <translation>მოვლენის გახანგრძლივება ან შემოკლება</translation>
  </message>
  <message>
   <source>Menu key, or the right button</source>
   <translation>მენიუს კლავიში ან მარჯვენა ღილაკი</translation>
  </message>
  <message>
   <source>Menu of the day or the post</source>
   <translation>დღის ან პოსტის მენიუ</translation>
  </message>
  <message>
   <source>Move a post</source>
   <translation>პოსტის გადატანა</translation>
  </message>
  <message>
   <source>Next post of the day</source>
   <translation>დღის შემდეგი პოსტი</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>პოსტის გახსნა</translation>
  </message>
  <message>
   <source>Open the post in the editor</source>
   <translation>პოსტის რედაქტორში გახსნა</translation>
  </message>
  <message>
   <source>R in the list</source>
   <translation>R სიაში</translation>
  </message>
  <message>
   <source>Request changes of what is chosen</source>
   <translation>არჩეულში ცვლილებების მოთხოვნა</translation>
  </message>
  <message>
   <source>Shift and arrows, or Ctrl and Space</source>
   <translation>Shift და ისრები ან Ctrl და ჰარი</translation>
  </message>
  <message>
   <source>Shift with the arrow keys</source>
   <translation>Shift და ისრიანი კლავიშები</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>ჰარი</translation>
  </message>
  <message>
   <source>Turn the page while dragging</source>
   <translation>გადაფურცვლა თრევისას</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>Revision {0}</source>
   <translation>ვერსია {0}</translation>
  </message>
  <message>
   <source>The earlier text is back.</source>
   <translation>წინა ტექსტი დაბრუნდა.</translation>
  </message>
  <message>
   <source>The earlier text is back; the approval has lapsed.</source>
   <translation>წინა ტექსტი დაბრუნდა; დამტკიცება გაუქმდა.</translation>
  </message>
  <message>
   <source>lost a conflict, kept</source>
   <translation>კონფლიქტში წააგო, შენახულია</translation>
  </message>
  <message>
   <source>set aside</source>
   <translation>გადადებული</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>ვიღაც</translation>
  </message>
  <message>
   <source>waiting to send</source>
   <translation>გაგზავნას ელოდება</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>Bringing a text back voids the approval.</source>
   <translation>ტექსტის დაბრუნება დამტკიცებას აუქმებს.</translation>
  </message>
  <message>
   <source>Choose one revision, or two to compare them.</source>
   <translation>აირჩიეთ ერთი ვერსია, ან ორი შესადარებლად.</translation>
  </message>
  <message>
   <source>Choose one revision.</source>
   <translation>აირჩიეთ ერთი ვერსია.</translation>
  </message>
  <message>
   <source>Choose two with Ctrl to compare them.</source>
   <translation>აირჩიეთ ორი Ctrl-ით შესადარებლად.</translation>
  </message>
  <message>
   <source>From revision {0} to {1}: {2}</source>
   <translation>ვერსიიდან {0} – {1}: {2}</translation>
  </message>
  <message>
   <source>History · {0}</source>
   <translation>ისტორია · {0}</translation>
  </message>
  <message>
   <source>Restore this text</source>
   <translation>ამ ტექსტის აღდგენა</translation>
  </message>
  <message>
   <source>Revisions, newest first</source>
   <translation>ვერსიები, უახლესი თავში</translation>
  </message>
  <message>
   <source>The first text.</source>
   <translation>პირველი ტექსტი.</translation>
  </message>
  <message>
   <source>The revision, with what changed in it</source>
   <translation>ვერსია იმით, რაც მასში შეიცვალა</translation>
  </message>
  <message>
   <source>This is the text as it is now.</source>
   <translation>ეს ახლანდელი ტექსტია.</translation>
  </message>
 </context>
 <context>
  <name>Holidays</name>
  <message>
   <source>All Saints' Day</source>
   <translation>ყველა წმინდანის დღე</translation>
  </message>
  <message>
   <source>All Souls' Day</source>
   <translation>მიცვალებულთა მოხსენიების დღე</translation>
  </message>
  <message>
   <source>Alphabet Day</source>
   <translation>ანბანის დღე</translation>
  </message>
  <message>
   <source>Armistice Day</source>
   <translation>ზავის დღე</translation>
  </message>
  <message>
   <source>Assumption Day</source>
   <translation>ღვთისმშობლის ზეცად აღყვანება</translation>
  </message>
  <message>
   <source>Catholic Christmas Day</source>
   <translation>კათოლიკური შობა</translation>
  </message>
  <message>
   <source>Catholic Easter</source>
   <translation>კათოლიკური აღდგომა</translation>
  </message>
  <message>
   <source>Catholic Easter Monday</source>
   <translation>კათოლიკური აღდგომის ორშაბათი</translation>
  </message>
  <message>
   <source>Catholic Easter Sunday</source>
   <translation>კათოლიკური აღდგომის კვირა</translation>
  </message>
  <message>
   <source>Children's Day</source>
   <translation>ბავშვთა დღე</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>შობა</translation>
  </message>
  <message>
   <source>Christmas Day (by new style)</source>
   <translation>შობა (ახალი სტილით)</translation>
  </message>
  <message>
   <source>Christmas Day (by old style)</source>
   <translation>შობა (ძველი სტილით)</translation>
  </message>
  <message>
   <source>Christmas Eve</source>
   <translation>შობის წინა დღე</translation>
  </message>
  <message>
   <source>Constitution Day</source>
   <translation>კონსტიტუციის დღე</translation>
  </message>
  <message>
   <source>Day of Dew and Saint John</source>
   <translation>ნამისა და წმინდა იოანეს დღე</translation>
  </message>
  <message>
   <source>Day of Family Sanctity and Respect for Parents</source>
   <translation>ოჯახის სიწმინდისა და მშობლების პატივისცემის დღე</translation>
  </message>
  <message>
   <source>Day of Our Lady of the Seven Sorrows</source>
   <translation>შვიდი სევდის ღვთისმშობლის დღე</translation>
  </message>
  <message>
   <source>Day of Rejoicing</source>
   <translation>სულის მოხსენიების დღე</translation>
  </message>
  <message>
   <source>Day of Remembrance and Victory over Nazism in World War II 1939-1945</source>
   <translation>მეორე მსოფლიო ომში ნაციზმზე გამარჯვებისა და ხსოვნის დღე 1939–1945</translation>
  </message>
  <message>
   <source>Day of Remembrance for the Dead</source>
   <translation>გარდაცვლილთა ხსოვნის დღე</translation>
  </message>
  <message>
   <source>Day of Restoration of Independence of Lithuania</source>
   <translation>ლიტვის დამოუკიდებლობის აღდგენის დღე</translation>
  </message>
  <message>
   <source>Day of Restoration of the State of Lithuania</source>
   <translation>ლიტვის სახელმწიფოს აღდგენის დღე</translation>
  </message>
  <message>
   <source>Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture</source>
   <translation>სლავური დამწერლობის, ბულგარული განათლებისა და კულტურის დღე</translation>
  </message>
  <message>
   <source>Day of Uprising Against Occupation</source>
   <translation>ოკუპაციის წინააღმდეგ აჯანყების დღე</translation>
  </message>
  <message>
   <source>Day of Victory over Fascism</source>
   <translation>ფაშიზმზე გამარჯვების დღე</translation>
  </message>
  <message>
   <source>Day of defenders of Ukraine</source>
   <translation>უკრაინის დამცველთა დღე</translation>
  </message>
  <message>
   <source>Day of the Constitution of Ukraine</source>
   <translation>უკრაინის კონსტიტუციის დღე</translation>
  </message>
  <message>
   <source>Day of the Establishment of the Slovak Republic</source>
   <translation>სლოვაკეთის რესპუბლიკის დაარსების დღე</translation>
  </message>
  <message>
   <source>Dormition of the Mother of God</source>
   <translation>მარიამობა</translation>
  </message>
  <message>
   <source>Easter</source>
   <translation>აღდგომა</translation>
  </message>
  <message>
   <source>Easter Monday</source>
   <translation>აღდგომის ორშაბათი</translation>
  </message>
  <message>
   <source>Easter Sunday</source>
   <translation>აღდგომის კვირა</translation>
  </message>
  <message>
   <source>Easter Sunday (Pascha)</source>
   <translation>აღდგომის კვირა (პასექი)</translation>
  </message>
  <message>
   <source>Eid al-Adha</source>
   <translation>ყურბან-ბაირამი</translation>
  </message>
  <message>
   <source>Eid al-Fitr</source>
   <translation>რამაზან-ბაირამი</translation>
  </message>
  <message>
   <source>Election Day</source>
   <translation>არჩევნების დღე</translation>
  </message>
  <message>
   <source>Epiphany</source>
   <translation>ნათლისღება</translation>
  </message>
  <message>
   <source>Epiphany (Three Kings' Day and Orthodox Christmas)</source>
   <translation>ნათლისღება (სამი მეფის დღე და მართლმადიდებლური შობა)</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>ევროპის დღე</translation>
  </message>
  <message>
   <source>Father's Day</source>
   <translation>მამის დღე</translation>
  </message>
  <message>
   <source>Flag and Independence Day</source>
   <translation>დროშისა და დამოუკიდებლობის დღე</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>წითელი პარასკევი</translation>
  </message>
  <message>
   <source>Holiday of Svetitskhovloba, Robe of Jesus</source>
   <translation>სვეტიცხოვლობა</translation>
  </message>
  <message>
   <source>Holy Saturday</source>
   <translation>დიდი შაბათი</translation>
  </message>
  <message>
   <source>Independence Day</source>
   <translation>დამოუკიდებლობის დღე</translation>
  </message>
  <message>
   <source>Independence Restoration Day</source>
   <translation>დამოუკიდებლობის აღდგენის დღე</translation>
  </message>
  <message>
   <source>Independence and Unity Day</source>
   <translation>დამოუკიდებლობისა და ერთიანობის დღე</translation>
  </message>
  <message>
   <source>Independent Czech State Restoration Day</source>
   <translation>დამოუკიდებელი ჩეხეთის სახელმწიფოს აღდგენის დღე</translation>
  </message>
  <message>
   <source>Independent Czechoslovak State Day</source>
   <translation>დამოუკიდებელი ჩეხოსლოვაკიის სახელმწიფოს დღე</translation>
  </message>
  <message>
   <source>International Children's Day</source>
   <translation>ბავშვთა საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Labor Day</source>
   <translation>შრომის საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>ქალთა საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Workers' Day</source>
   <translation>მშრომელთა საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Workers' Solidarity Day</source>
   <translation>მშრომელთა სოლიდარობის საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>Jan Hus Day</source>
   <translation>იან ჰუსის დღე</translation>
  </message>
  <message>
   <source>Labor Day</source>
   <translation>შრომის დღე</translation>
  </message>
  <message>
   <source>Labor Day and International Workers' Solidarity Day</source>
   <translation>შრომისა და მშრომელთა საერთაშორისო სოლიდარობის დღე</translation>
  </message>
  <message>
   <source>Liberation Day</source>
   <translation>განთავისუფლების დღე</translation>
  </message>
  <message>
   <source>Macedonian Revolutionary Struggle Day</source>
   <translation>მაკედონიის რევოლუციური ბრძოლის დღე</translation>
  </message>
  <message>
   <source>May Day</source>
   <translation>პირველი მაისი</translation>
  </message>
  <message>
   <source>Midsummer Day</source>
   <translation>ივანობა</translation>
  </message>
  <message>
   <source>Mother Teresa Canonization Day</source>
   <translation>დედა ტერეზას კანონიზაციის დღე</translation>
  </message>
  <message>
   <source>Mother's Day</source>
   <translation>დედის დღე</translation>
  </message>
  <message>
   <source>National Day</source>
   <translation>ეროვნული დღე</translation>
  </message>
  <message>
   <source>National Language Day</source>
   <translation>ეროვნული ენის დღე</translation>
  </message>
  <message>
   <source>National Unity Day</source>
   <translation>ეროვნული ერთიანობის დღე</translation>
  </message>
  <message>
   <source>National Uprising Day</source>
   <translation>სახალხო აჯანყების დღე</translation>
  </message>
  <message>
   <source>National Youth Day</source>
   <translation>ახალგაზრდობის ეროვნული დღე</translation>
  </message>
  <message>
   <source>New Year's Day</source>
   <translation>ახალი წელი</translation>
  </message>
  <message>
   <source>Njegos Day</source>
   <translation>ნიეგოშის დღე</translation>
  </message>
  <message>
   <source>Non-working day</source>
   <translation>არასამუშაო დღე</translation>
  </message>
  <message>
   <source>Nowruz Day</source>
   <translation>ნოვრუზი</translation>
  </message>
  <message>
   <source>Orthodox Christmas Day</source>
   <translation>მართლმადიდებლური შობა</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>მართლმადიდებლური აღდგომა</translation>
  </message>
  <message>
   <source>Orthodox Easter Sunday</source>
   <translation>მართლმადიდებლური აღდგომის კვირა</translation>
  </message>
  <message>
   <source>Orthodox Good Friday</source>
   <translation>მართლმადიდებლური წითელი პარასკევი</translation>
  </message>
  <message>
   <source>Pentecost</source>
   <translation>სულთმოფენობა</translation>
  </message>
  <message>
   <source>Prešeren's Day, the Slovenian Cultural Holiday</source>
   <translation>პრეშერნის დღე, სლოვენიის კულტურის დღესასწაული</translation>
  </message>
  <message>
   <source>Public Holiday</source>
   <translation>უქმე დღე</translation>
  </message>
  <message>
   <source>Reformation Day</source>
   <translation>რეფორმაციის დღე</translation>
  </message>
  <message>
   <source>Republic Day</source>
   <translation>რესპუბლიკის დღე</translation>
  </message>
  <message>
   <source>Republic of Moldova Independence Day</source>
   <translation>მოლდოვის რესპუბლიკის დამოუკიდებლობის დღე</translation>
  </message>
  <message>
   <source>Saint Andrew's Day</source>
   <translation>ანდრიაობა</translation>
  </message>
  <message>
   <source>Saint Clement of Ohrid Day</source>
   <translation>წმინდა კლიმენტ ოხრიდელის დღე</translation>
  </message>
  <message>
   <source>Saint George's Day</source>
   <translation>გიორგობა</translation>
  </message>
  <message>
   <source>Saint George's Day, Day of the Bulgarian Army</source>
   <translation>გიორგობა, ბულგარეთის არმიის დღე</translation>
  </message>
  <message>
   <source>Saint John the Baptist</source>
   <translation>წმინდა იოანე ნათლისმცემელი</translation>
  </message>
  <message>
   <source>Saints Cyril and Methodius Day</source>
   <translation>წმინდა კირილესა და მეთოდეს დღე</translation>
  </message>
  <message>
   <source>Second Day of Christmas</source>
   <translation>შობის მეორე დღე</translation>
  </message>
  <message>
   <source>Slovak National Uprising Anniversary</source>
   <translation>სლოვაკეთის ეროვნული აჯანყების წლისთავი</translation>
  </message>
  <message>
   <source>Statehood Day</source>
   <translation>სახელმწიფოებრიობის დღე</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day</source>
   <translation>თავისუფლებისა და დემოკრატიისთვის ბრძოლის დღე</translation>
  </message>
  <message>
   <source>Struggle for Freedom and Democracy Day and International Students' Day</source>
   <translation>თავისუფლებისა და დემოკრატიისთვის ბრძოლის და სტუდენტთა საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>Summer Day</source>
   <translation>ზაფხულის დღე</translation>
  </message>
  <message>
   <source>Ukrainian Statehood Day</source>
   <translation>უკრაინის სახელმწიფოებრიობის დღე</translation>
  </message>
  <message>
   <source>Unification Day</source>
   <translation>გაერთიანების დღე</translation>
  </message>
  <message>
   <source>Unification of the Romanian Principalities Day</source>
   <translation>რუმინეთის სამთავროების გაერთიანების დღე</translation>
  </message>
  <message>
   <source>Victory Day</source>
   <translation>გამარჯვების დღე</translation>
  </message>
  <message>
   <source>Victory Day and Commemoration of the heroes fallen for Independence of Fatherland</source>
   <translation>გამარჯვებისა და სამშობლოს დამოუკიდებლობისთვის დაცემულ გმირთა ხსოვნის დღე</translation>
  </message>
  <message>
   <source>{0} (estimated)</source>
   <translation>{0} (სავარაუდო)</translation>
  </message>
  <message>
   <source>{0} (observed)</source>
   <translation>{0} (გადატანილი)</translation>
  </message>
  <message>
   <source>{0} (observed, estimated)</source>
   <translation>{0} (გადატანილი, სავარაუდო)</translation>
  </message>
 </context>
 <context>
  <name>HourModel</name>
  <message>
   <source>Event: {0}</source>
   <translation>მოვლენა: {0}</translation>
  </message>
 </context>
 <context>
  <name>Inserting</name>
  <message>
   <source>Handle</source>
   <translation>მომხმარებლის სახელი</translation>
  </message>
  <message>
   <source>Handles</source>
   <translation>მომხმარებლის სახელები</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>ჰეშთეგები</translation>
  </message>
  <message>
   <source>Its text is put in where the cursor stands; Ctrl+Z in the text takes it out again.</source>
   <translation>მისი ტექსტი კურსორთან ჩაისმება; ტექსტში Ctrl+Z მას ისევ ამოიღებს.</translation>
  </message>
  <message>
   <source>Keep the hashtags as a group</source>
   <translation>ჰეშთეგების ჯგუფად შენახვა</translation>
  </message>
  <message>
   <source>Keep this text as a template</source>
   <translation>ამ ტექსტის შაბლონად შენახვა</translation>
  </message>
  <message>
   <source>No group is kept yet. Write hashtags and keep them as a group, or make one in “Writing aids”.</source>
   <translation>ჯგუფი ჯერ არ არის შენახული. დაწერეთ ჰეშთეგები და ჯგუფად შეინახეთ ან შექმენით განყოფილებაში „წერის დამხმარეები“.</translation>
  </message>
  <message>
   <source>No template is kept for this channel. Keep a text as a template first.</source>
   <translation>ამ არხისთვის შაბლონი შენახული არ არის. ჯერ ტექსტი შაბლონად შეინახეთ.</translation>
  </message>
  <message>
   <source>Start from a template</source>
   <translation>შაბლონიდან დაწყება</translation>
  </message>
  <message>
   <source>Text, title and hashtags are kept for posts on this channel, in this language.</source>
   <translation>ტექსტი, სათაური და ჰეშთეგები ინახება ამ არხის პოსტებისთვის, ამ ენაზე.</translation>
  </message>
  <message>
   <source>The handle book knows nobody on this channel. Add them in “Writing aids”.</source>
   <translation>მომხმარებლის სახელების წიგნში ამ არხზე არავინ არის. დაამატეთ განყოფილებაში „წერის დამხმარეები“.</translation>
  </message>
  <message>
   <source>There is no text to keep.</source>
   <translation>შესანახი ტექსტი არ არის.</translation>
  </message>
  <message>
   <source>These are kept as a group: {0}</source>
   <translation>ჯგუფად შენახულია: {0}</translation>
  </message>
  <message>
   <source>This post has no hashtags to keep.</source>
   <translation>ამ პოსტს შესანახი ჰეშთეგები არ აქვს.</translation>
  </message>
  <message>
   <source>Which group of hashtags?</source>
   <translation>ჰეშთეგების რომელი ჯგუფი?</translation>
  </message>
  <message>
   <source>Whose handle on this channel? Typing @ in the text offers them too.</source>
   <translation>ვისი სახელი ამ არხზე? ტექსტში @-ის აკრეფაც გთავაზობთ მათ.</translation>
  </message>
  <message>
   <source>“{0}” is kept.</source>
   <translation>„{0}“ შენახულია.</translation>
  </message>
 </context>
 <context>
  <name>JoinForm</name>
  <message>
   <source>E-mail</source>
   <translation>ელფოსტა</translation>
  </message>
  <message>
   <source>Give the address of your network's server.</source>
   <translation>მიუთითეთ თქვენი ქსელის სერვერის მისამართი.</translation>
  </message>
  <message>
   <source>Give the e-mail address of your account.</source>
   <translation>მიუთითეთ თქვენი ანგარიშის ელფოსტა.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>მიუთითეთ პაროლი.</translation>
  </message>
  <message>
   <source>Go on in your browser. This page waits until you have signed in there.</source>
   <translation>გააგრძელეთ ბრაუზერში. ეს გვერდი ელოდება, სანამ იქ შეხვალთ.</translation>
  </message>
  <message>
   <source>Invitation code</source>
   <translation>მოწვევის კოდი</translation>
  </message>
  <message>
   <source>No browser could be opened. Open this address in one: {0}</source>
   <translation>ბრაუზერი ვერ გაიხსნა. ეს მისამართი თავად გახსენით ბრაუზერში: {0}</translation>
  </message>
  <message>
   <source>Only with an invitation: the password is set now</source>
   <translation>მხოლოდ მოწვევით: პაროლი ახლა დგინდება</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>პაროლი</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>სერვერი</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>შესვლა</translation>
  </message>
  <message>
   <source>Sign in with your ministry’s account</source>
   <translation>შესვლა სამინისტროს ანგარიშით</translation>
  </message>
  <message>
   <source>Stop waiting</source>
   <translation>ლოდინის შეწყვეტა</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>სერვერთან მოთხოვნა გაიგზავნა.</translation>
  </message>
  <message>
   <source>Your browser is waited for.</source>
   <translation>ბრაუზერს ელოდება.</translation>
  </message>
 </context>
 <context>
  <name>Journeys</name>
  <message>
   <source>It arrived damaged and was dropped there. The next sync sends it again.</source>
   <translation>დაზიანებული მივიდა და იქ წაიშალა. შემდეგი სინქრონიზაცია ხელახლა გაგზავნის.</translation>
  </message>
  <message>
   <source>It comes with a sync: {0} of {1} are here.</source>
   <translation>სინქრონიზაციით მოვა: აქ არის {0}, სულ {1}.</translation>
  </message>
  <message>
   <source>It comes with the next sync.</source>
   <translation>შემდეგი სინქრონიზაციით მოვა.</translation>
  </message>
  <message>
   <source>It is larger than the server takes. Make it smaller and attach it again.</source>
   <translation>იმაზე დიდია, რასაც სერვერი იღებს. შეამცირეთ და ხელახლა დაურთეთ.</translation>
  </message>
  <message>
   <source>Kept on this laptop; there is no server to send it to.</source>
   <translation>ინახება ამ ლეპტოპზე; სერვერი, რომელსაც გაეგზავნებოდა, არ არის.</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <translation>ჯერ აქ არ არის</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>არ გაიგზავნა</translation>
  </message>
  <message>
   <source>Not sent.</source>
   <translation>არ გაიგზავნა.</translation>
  </message>
  <message>
   <source>Sending {0} of {1}</source>
   <translation>იგზავნება {0}, სულ {1}</translation>
  </message>
  <message>
   <source>Sending: {0} of {1} are on the server.</source>
   <translation>იგზავნება: სერვერზეა {0}, სულ {1}.</translation>
  </message>
  <message>
   <source>Sent: it is on the server.</source>
   <translation>გაიგზავნა: სერვერზეა.</translation>
  </message>
  <message>
   <source>The server did not take it. The next sync tries it again; if it stays so, ask your administrator.</source>
   <translation>სერვერმა არ მიიღო. შემდეგი სინქრონიზაცია ხელახლა ცდის; თუ ასე დარჩა, ჰკითხეთ ადმინისტრატორს.</translation>
  </message>
  <message>
   <source>The server does not have it yet. It comes once whoever attached it has synced.</source>
   <translation>სერვერს ჯერ არ აქვს. მოვა, როცა დამრთველი სინქრონიზაციას ჩაატარებს.</translation>
  </message>
  <message>
   <source>The server does not take this form. Save it as JPEG, PNG, GIF, WebP or MP4 and attach it again.</source>
   <translation>სერვერი ამ ფორმატს არ იღებს. შეინახეთ JPEG, PNG, GIF, WebP ან MP4 სახით და ხელახლა დაურთეთ.</translation>
  </message>
  <message>
   <source>The server has no room left for media. Ask your administrator for more; each sync tries it again.</source>
   <translation>სერვერზე სურათებისა და ფილმებისთვის ადგილი აღარ არის. სთხოვეთ ადმინისტრატორს დამატება; ყოველი სინქრონიზაცია ხელახლა ცდის.</translation>
  </message>
  <message>
   <source>Waiting to send</source>
   <translation>გაგზავნას ელოდება</translation>
  </message>
  <message>
   <source>Waiting to send: it goes with the next sync.</source>
   <translation>გაგზავნას ელოდება: შემდეგი სინქრონიზაციით წავა.</translation>
  </message>
  <message>
   <source>Waiting to send: {0} of {1} are on the server, the rest goes with the next sync.</source>
   <translation>გაგზავნას ელოდება: სერვერზეა {0}, სულ {1}; დანარჩენი შემდეგი სინქრონიზაციით წავა.</translation>
  </message>
  <message>
   <source>What came of it was damaged. If it stays so, ask whoever attached it to attach it again.</source>
   <translation>მოსული ნაწილი დაზიანებული იყო. თუ ასე დარჩა, სთხოვეთ დამრთველს, ხელახლა დაურთოს.</translation>
  </message>
 </context>
 <context>
  <name>KeepDialog</name>
  <message>
   <source>A name by which you find it again</source>
   <translation>სახელი, რომლითაც ისევ იპოვით</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>დაარქვით სახელი.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>შენახვა</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>სახელი</translation>
  </message>
  <message>
   <source>Only our ministry sees it</source>
   <translation>მხოლოდ ჩვენი სამინისტრო ხედავს</translation>
  </message>
  <message>
   <source>You hold no role that writes for a country.</source>
   <translation>ქვეყნისთვის წერის როლი არ გაქვთ.</translation>
  </message>
 </context>
 <context>
  <name>Lines</name>
  <message>
   <source>Agreed</source>
   <translation>შეთანხმებული</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>კონფიდენციალური: ვისაც სჭირდება</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>მთავარი გზავნილი</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>მონახაზი</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>ყველა</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>საერთო ტექსტი</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>პოზიცია</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>არ არის მითითებული</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>საყრდენი</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>მტკიცებულება</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>კითხვა-პასუხი</translation>
  </message>
  <message>
   <source>Run out</source>
   <translation>ვადაგასული</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>მხოლოდ სამინისტროები</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>გაწვეული</translation>
  </message>
 </context>
 <context>
  <name>LinesView</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n ჩამორჩება</numerusform>
    <numerusform>%n ჩამორჩება</numerusform>
   </translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>ტექსტად კოპირება</translation>
  </message>
  <message>
   <source>Copy these as text</source>
   <translation>ამათი ტექსტად კოპირება</translation>
  </message>
  <message>
   <source>Every part</source>
   <translation>ყველა ნაწილი</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>ყველა მდგომარეობა</translation>
  </message>
  <message>
   <source>Go to the campaigns</source>
   <translation>კამპანიებზე გადასვლა</translation>
  </message>
  <message>
   <source>Its time ended: {0}.</source>
   <translation>ვადა ამოიწურა: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>საძებნი ასოები</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>პოზიციები</translation>
  </message>
  <message>
   <source>Lines · {0}</source>
   <translation>პოზიციები · {0}</translation>
  </message>
  <message>
   <source>May be said until {0}.</source>
   <translation>შეიძლება ითქვას {0}-მდე.</translation>
  </message>
  <message>
   <source>No line fits.</source>
   <translation>არც ერთი პოზიცია არ შეესაბამება.</translation>
  </message>
  <message>
   <source>No lines yet</source>
   <translation>პოზიციები ჯერ არ არის</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>პასუხისმგებელი ჯერ არ არის</translation>
  </message>
  <message>
   <source>No title yet</source>
   <translation>სათაური ჯერ არ არის</translation>
  </message>
  <message>
   <source>Open in the campaign</source>
   <translation>კამპანიაში გახსნა</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>პასუხისმგებელი: {0}</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>გზავნილების სახლის ნაწილი</translation>
  </message>
  <message>
   <source>Posts that rest on it</source>
   <translation>პოსტები, რომლებიც მას ეყრდნობა</translation>
  </message>
  <message>
   <source>Source: {0}</source>
   <translation>წყარო: {0}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>მდგომარეობა</translation>
  </message>
  <message>
   <source>The line is copied.</source>
   <translation>პოზიცია დაკოპირდა.</translation>
  </message>
  <message>
   <source>The lines are copied.</source>
   <translation>პოზიციები დაკოპირდა.</translation>
  </message>
  <message>
   <source>What a campaign says stands in its message house: core message, pillars, proof points, lines to take, questions and answers. All of them are found here.</source>
   <translation>რასაც კამპანია ამბობს, მის გზავნილების სახლშია: მთავარი გზავნილი, საყრდენები, მტკიცებულებები, პოზიციები, კითხვა-პასუხი. ყველაფერი აქ მოიძებნება.</translation>
  </message>
  <message>
   <source>What it says</source>
   <translation>რას ამბობს</translation>
  </message>
  <message>
   <source>Words, campaign, owner or source</source>
   <translation>სიტყვები, კამპანია, პასუხისმგებელი ან წყარო</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>ჯერ არცერთი</translation>
  </message>
  <message>
   <source>the line was changed since</source>
   <translation>პოზიცია მას შემდეგ შეიცვალა</translation>
  </message>
 </context>
 <context>
  <name>LinkCard</name>
  <message>
   <source>Link card</source>
   <translation>ბმულის ბარათი</translation>
  </message>
  <message>
   <source>Link card of {0}</source>
   <translation>ბმულის ბარათი {0}</translation>
  </message>
  <message>
   <source>The page itself gives the title and the picture.</source>
   <translation>სათაურსა და სურათს თავად გვერდი იძლევა.</translation>
  </message>
 </context>
 <context>
  <name>LinkDialog</name>
  <message>
   <source>Campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>Content (which post)</source>
   <translation>შინაარსი (რომელი პოსტი)</translation>
  </message>
  <message>
   <source>Give the address of a page, with https:// before it.</source>
   <translation>მიუთითეთ გვერდის მისამართი, წინ https://-ით.</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>ბმული</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>მედია</translation>
  </message>
  <message>
   <source>Source (where it stands)</source>
   <translation>წყარო (სად არის)</translation>
  </message>
  <message>
   <source>Tags of the link</source>
   <translation>ბმულის იარლიყები</translation>
  </message>
  <message>
   <source>The tags tell the statistics of your site where a visitor came from.</source>
   <translation>იარლიყები თქვენი საიტის სტატისტიკას უჩვენებს, საიდან მოვიდა სტუმარი.</translation>
  </message>
  <message>
   <source>Use this link</source>
   <translation>ამ ბმულის გამოყენება</translation>
  </message>
 </context>
 <context>
  <name>MakingLine</name>
  <message>
   <source>Asking the rules: {0} of {1} records.</source>
   <translation>წესებით შემოწმება: {0} ჩანაწერი {1}-დან.</translation>
  </message>
  <message>
   <source>Leave the sample out</source>
   <translation>ნიმუშის გარეშე დაწყება</translation>
  </message>
  <message>
   <source>Looking through the plan: {0} of {1} rows.</source>
   <translation>გეგმის გადახედვა: {0} სტრიქონი {1}-დან.</translation>
  </message>
  <message>
   <source>Putting all of it on the desk.</source>
   <translation>ყველაფერი მაგიდაზე იდება.</translation>
  </message>
  <message>
   <source>Reading the plan: {0} rows so far.</source>
   <translation>გეგმის წაკითხვა: ჯერჯერობით {0} სტრიქონი.</translation>
  </message>
  <message>
   <source>The sample campaign is being left out.</source>
   <translation>სანიმუშო კამპანიის ჩამატება წყდება.</translation>
  </message>
 </context>
 <context>
  <name>Many</name>
  <message numerus="yes">
   <source>%n posts are in the tray, without a time.</source>
   <translation>
    <numerusform>%n პოსტი უჯრაშია, უდროოდ.</numerusform>
    <numerusform>%n პოსტი უჯრაშია, უდროოდ.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts changed hands.</source>
   <translation>
    <numerusform>%n პოსტს ახალი პასუხისმგებელი ჰყავს.</numerusform>
    <numerusform>%n პოსტს ახალი პასუხისმგებელი ჰყავს.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts moved.</source>
   <translation>
    <numerusform>გადატანილია %n პოსტი.</numerusform>
    <numerusform>გადატანილია %n პოსტი.</numerusform>
   </translation>
  </message>
  <message>
   <source>1 post moved.</source>
   <translation>გადატანილია 1 პოსტი.</translation>
  </message>
  <message>
   <source>Change the owner</source>
   <translation>პასუხისმგებლის შეცვლა</translation>
  </message>
  <message>
   <source>Change the owner of {0}?</source>
   <translation>შევცვალოთ პასუხისმგებელი ({0})?</translation>
  </message>
  <message>
   <source>Choose one or more posts first: with a click, Ctrl or Shift, or Ctrl+A.</source>
   <translation>ჯერ აირჩიეთ ერთი ან მეტი პოსტი: წკაპით, Ctrl-ით ან Shift-ით, ან Ctrl+A.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>წაშლა</translation>
  </message>
  <message>
   <source>Delete {0}?</source>
   <translation>წაიშალოს {0}?</translation>
  </message>
  <message>
   <source>Move them</source>
   <translation>გადატანა</translation>
  </message>
  <message>
   <source>Move {0} to</source>
   <translation>{0} – გადატანა</translation>
  </message>
  <message>
   <source>Move {0} to {1}?</source>
   <translation>გადავიტანოთ {0}: {1}?</translation>
  </message>
  <message>
   <source>Moved: {0}.</source>
   <translation>გადატანილია: {0}.</translation>
  </message>
  <message>
   <source>Shift them</source>
   <translation>გადაწევა</translation>
  </message>
  <message>
   <source>Shift {0}?</source>
   <translation>გადაწევა: {0}?</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>მოხსნა</translation>
  </message>
  <message>
   <source>Take the time of {0} away?</source>
   <translation>დროის მოხსნა: {0}?</translation>
  </message>
  <message>
   <source>The post changed hands.</source>
   <translation>პოსტს ახალი პასუხისმგებელი ჰყავს.</translation>
  </message>
  <message>
   <source>The post is in the tray, without a time.</source>
   <translation>პოსტი უჯრაშია, დროის გარეშე.</translation>
  </message>
  <message>
   <source>The text stays in the history; it can be undone.</source>
   <translation>ტექსტი ისტორიაში რჩება; მისი დაბრუნება შეიძლება.</translation>
  </message>
  <message>
   <source>{0} deleted.</source>
   <translation>წაიშალა: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Media</name>
  <message>
   <source>Its rights end before the post goes out: {0}.</source>
   <translation>მისი უფლებები პოსტის გამოსვლამდე იწურება: {0}.</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>გამოყენება შეიძლება {0}-მდე.</translation>
  </message>
  <message>
   <source>Pictures without a description yet: {0}.</source>
   <translation>სურათები ჯერ აღწერის გარეშე: {0}.</translation>
  </message>
  <message>
   <source>film</source>
   <translation>ფილმი</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>სურათი</translation>
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
   <translation>აღწერეთ ენაზე „{0}“ მათთვის, ვინც ვერ ხედავს</translation>
  </message>
  <message>
   <source>Description of {0} in {1}</source>
   <translation>აღწერა: {0}, ენა: {1}</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>ადრე</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>გვიან</translation>
  </message>
  <message>
   <source>One more language…</source>
   <translation>კიდევ ერთი ენა…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>მოხსნა</translation>
  </message>
  <message>
   <source>Rights…</source>
   <translation>უფლებები…</translation>
  </message>
  <message>
   <source>{0}, {1} of {2}</source>
   <translation>{0}, {1} / {2}</translation>
  </message>
 </context>
 <context>
  <name>MediaPanel</name>
  <message numerus="yes">
   <source>%n attached</source>
   <translation>
    <numerusform>%n დართული</numerusform>
    <numerusform>%n დართული</numerusform>
   </translation>
  </message>
  <message>
   <source>Add pictures or films</source>
   <translation>სურათების ან ფილმების დამატება</translation>
  </message>
  <message>
   <source>Add pictures or films…</source>
   <translation>სურათების ან ფილმების დამატება…</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>მედია</translation>
  </message>
  <message>
   <source>Or drop files here, or paste a picture.</source>
   <translation>ან ჩააგდეთ ფაილები აქ, ან ჩასვით სურათი.</translation>
  </message>
  <message>
   <source>Pictures and films</source>
   <translation>სურათები და ფილმები</translation>
  </message>
  <message>
   <source>none</source>
   <translation>არაფერი</translation>
  </message>
 </context>
 <context>
  <name>MediaView</name>
  <message>
   <source>Go to the calendar</source>
   <translation>კალენდარზე გადასვლა</translation>
  </message>
  <message>
   <source>Its rights ended: {0}.</source>
   <translation>მისი უფლებები ამოიწურა: {0}.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>საძებნი ასოები</translation>
  </message>
  <message>
   <source>May be used until {0}.</source>
   <translation>გამოყენება შეიძლება {0}-მდე.</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>მედია</translation>
  </message>
  <message>
   <source>Media · {0}</source>
   <translation>მედია · {0}</translation>
  </message>
  <message>
   <source>Name, credit, licence or country</source>
   <translation>სახელი, ავტორი, ლიცენზია ან ქვეყანა</translation>
  </message>
  <message>
   <source>No file yet</source>
   <translation>ფაილი ჯერ არ არის</translation>
  </message>
  <message>
   <source>No pictures or films yet</source>
   <translation>სურათები და ფილმები ჯერ არ არის</translation>
  </message>
  <message>
   <source>No text yet</source>
   <translation>ტექსტი ჯერ არ არის</translation>
  </message>
  <message>
   <source>Only its name is known: nobody has given the file yet. Attach it in the post that shows it.</source>
   <translation>ცნობილია მხოლოდ სახელი: ფაილი ჯერ არავის მოუცია. დაურთეთ იმ პოსტში, რომელიც მას აჩვენებს.</translation>
  </message>
  <message>
   <source>Posts that show it</source>
   <translation>პოსტები, სადაც ჩანს</translation>
  </message>
  <message>
   <source>Shown by {0}</source>
   <translation>აჩვენებს: {0}</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>სინქრონიზაცია ახლა</translation>
  </message>
  <message>
   <source>What is attached to posts is listed here, with where it is used and until when it may be.</source>
   <translation>აქ ჩამოთვლილია პოსტებზე მიმაგრებული: სად გამოიყენება და როდემდე შეიძლება.</translation>
  </message>
  <message>
   <source>no description</source>
   <translation>აღწერის გარეშე</translation>
  </message>
 </context>
 <context>
  <name>Mentions</name>
  <message>
   <source>on {0}</source>
   <translation>{0}</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>ვიღაც</translation>
  </message>
 </context>
 <context>
  <name>MentionsView</name>
  <message>
   <source>Choose a comment first.</source>
   <translation>ჯერ აირჩიეთ კომენტარი.</translation>
  </message>
  <message>
   <source>Comments that name you</source>
   <translation>კომენტარები, სადაც გახსენებენ</translation>
  </message>
  <message>
   <source>Enter opens the text at the comment; Delete settles it.</source>
   <translation>Enter ტექსტს კომენტართან ხსნის; Delete მას ასრულებს.</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>კალენდარზე გადასვლა</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>ხსენებები</translation>
  </message>
  <message>
   <source>Mentions · {0}</source>
   <translation>ხსენებები · {0}</translation>
  </message>
  <message>
   <source>Nobody waits for a word of yours</source>
   <translation>თქვენს სიტყვას არავინ ელოდება</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>დასრულება</translation>
  </message>
  <message>
   <source>The comment is settled.</source>
   <translation>კომენტარი დასრულდა.</translation>
  </message>
  <message>
   <source>When somebody writes @ and your name in a comment, it stands here until you answer or settle it.</source>
   <translation>როცა ვინმე კომენტარში წერს @-სა და თქვენს სახელს, ის აქ რჩება, სანამ უპასუხებთ ან დაასრულებთ.</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>Go to the place “{0}” first.</source>
   <translation>ჯერ გადადით: „{0}“.</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>მაგიდა ჯერ არ არის გახსნილი.</translation>
  </message>
 </context>
 <context>
  <name>MergePanel</name>
  <message>
   <source>A merge, word by word</source>
   <translation>გაერთიანება, სიტყვა-სიტყვით</translation>
  </message>
  <message numerus="yes">
   <source>Choose at %n more places first.</source>
   <translation>
    <numerusform>ჯერ კიდევ %n ადგილას აირჩიეთ.</numerusform>
    <numerusform>ჯერ კიდევ %n ადგილას აირჩიეთ.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose at 1 more place first.</source>
   <translation>ჯერ კიდევ ერთ ადგილას აირჩიეთ.</translation>
  </message>
  <message>
   <source>Edit it as you like, then confirm.</source>
   <translation>შეასწორეთ სურვილისამებრ, შემდეგ დაადასტურეთ.</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>ჩემი</translation>
  </message>
  <message>
   <source>The merged text, as it will be kept</source>
   <translation>გაერთიანებული ტექსტი, როგორც შეინახება</translation>
  </message>
  <message>
   <source>The text that both went on from is not on this laptop, so every difference is a place.</source>
   <translation>ტექსტი, საიდანაც ორივემ დაიწყო, ამ ლეპტოპზე არ არის, ამიტომ ყოველ განსხვავებასთან აირჩევთ.</translation>
  </message>
  <message>
   <source>Use the merged text</source>
   <translation>გაერთიანებული ტექსტის გამოყენება</translation>
  </message>
  <message>
   <source>What only one of you changed is taken already.</source>
   <translation>რაც მხოლოდ ერთმა შეცვალა, უკვე აღებულია.</translation>
  </message>
  <message>
   <source>Where both changed the same words, choose whose are to stand.</source>
   <translation>სადაც ორივემ ერთი და იგივე სიტყვები შეცვალა, აირჩიეთ, ვისი დარჩეს.</translation>
  </message>
  <message>
   <source>You wrote here yourself: write on in the text.</source>
   <translation>აქ თავად დაწერეთ: განაგრძეთ ტექსტში წერა.</translation>
  </message>
 </context>
 <context>
  <name>MessageHouse</name>
  <message numerus="yes">
   <source>%n behind</source>
   <translation>
    <numerusform>%n ჩამორჩება</numerusform>
    <numerusform>%n ჩამორჩება</numerusform>
   </translation>
  </message>
  <message>
   <source>1 behind</source>
   <translation>1 ჩამორჩება</translation>
  </message>
  <message>
   <source>Joint text</source>
   <translation>საერთო ტექსტი</translation>
  </message>
  <message>
   <source>Last day on which it may be said</source>
   <translation>ბოლო დღე, როცა შეიძლება ითქვას</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>გზავნილები</translation>
  </message>
  <message>
   <source>Messages of the campaign</source>
   <translation>კამპანიის გზავნილები</translation>
  </message>
  <message>
   <source>New message</source>
   <translation>ახალი გზავნილი</translation>
  </message>
  <message>
   <source>No message yet: a message is a joint text that each country says in its own language.</source>
   <translation>გზავნილი ჯერ არ არის: გზავნილი ერთობლივი ტექსტია, რომელსაც თითოეული ქვეყანა თავის ენაზე ამბობს.</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>ჯერ არავინ</translation>
  </message>
  <message>
   <source>Only until a day</source>
   <translation>მხოლოდ გარკვეულ დღემდე</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>პასუხისმგებელი</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>ნაწილი</translation>
  </message>
  <message>
   <source>Part of the message house</source>
   <translation>გზავნილების სახლის ნაწილი</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>წყარო</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>მდგომარეობა</translation>
  </message>
  <message>
   <source>The joint texts, said by each country in its language</source>
   <translation>ერთობლივი ტექსტები, თითოეული ქვეყნის ენაზე</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>სათაური</translation>
  </message>
  <message>
   <source>Title of the message</source>
   <translation>გზავნილის სათაური</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>თარგმანები</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>მოქმედებს</translation>
  </message>
  <message>
   <source>Who may hear it</source>
   <translation>ვინ შეიძლება მოისმინოს</translation>
  </message>
  <message>
   <source>all up to date</source>
   <translation>ყველა განახლებულია</translation>
  </message>
  <message>
   <source>no post says it yet</source>
   <translation>ჯერ არცერთი პოსტი არ ამბობს</translation>
  </message>
 </context>
 <context>
  <name>MissedDialog</name>
  <message numerus="yes">
   <source>%n posts are settled.</source>
   <translation>
    <numerusform>%n პოსტი მოგვარდა.</numerusform>
    <numerusform>%n პოსტი მოგვარდა.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose posts, and what becomes of them.</source>
   <translation>აირჩიეთ პოსტები და რა უნდა მოხდეს მათთან.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>დახურვა</translation>
  </message>
  <message>
   <source>Each at its own time of day</source>
   <translation>თითოეული თავის დროს</translation>
  </message>
  <message>
   <source>Is withdrawn</source>
   <translation>გაიწვევა</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>დატოვე, როგორც არის</translation>
  </message>
  <message>
   <source>New day</source>
   <translation>ახალი დღე</translation>
  </message>
  <message>
   <source>New time</source>
   <translation>ახალი დრო</translation>
  </message>
  <message>
   <source>No post was missed under a stop.</source>
   <translation>გაჩერების დროს არცერთი პოსტი არ გამოტოვებულა.</translation>
  </message>
  <message>
   <source>Nothing goes out by itself. Where the approval covers the time, a new time asks for approval again. Times in {0}.</source>
   <translation>თავისით არაფერი გადის. სადაც დამტკიცება დროს მოიცავს, ახალ დროს ხელახალი დამტკიცება სჭირდება. დრო: {0}.</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>დაგეგმილი</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>პოსტი</translation>
  </message>
  <message>
   <source>Posts missed under a stop</source>
   <translation>გაჩერების დროს გამოტოვებული პოსტები</translation>
  </message>
  <message>
   <source>Say why they are withdrawn: the others will read it.</source>
   <translation>თქვით, რატომ გაიწვევა: სხვები ამას წაიკითხავენ.</translation>
  </message>
  <message>
   <source>Settle them</source>
   <translation>მოგვარება</translation>
  </message>
  <message>
   <source>Stays as it is: missed</source>
   <translation>რჩება, როგორც არის: გამოტოვებული</translation>
  </message>
  <message>
   <source>What becomes of it</source>
   <translation>რა მოუვა</translation>
  </message>
  <message>
   <source>Why they are withdrawn</source>
   <translation>რატომ გაიწვევა</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>გაწვევა</translation>
  </message>
 </context>
 <context>
  <name>MonthModel</name>
  <message>
   <source>Week {0}</source>
   <translation>კვირა {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>დღეს</translation>
  </message>
 </context>
 <context>
  <name>MonthTable</name>
  <message>
   <source>Month</source>
   <translation>თვე</translation>
  </message>
 </context>
 <context>
  <name>Months</name>
  <message>
   <source>April</source>
   <translation>აპრილი</translation>
  </message>
  <message>
   <source>August</source>
   <translation>აგვისტო</translation>
  </message>
  <message>
   <source>December</source>
   <translation>დეკემბერი</translation>
  </message>
  <message>
   <source>February</source>
   <translation>თებერვალი</translation>
  </message>
  <message>
   <source>January</source>
   <translation>იანვარი</translation>
  </message>
  <message>
   <source>July</source>
   <translation>ივლისი</translation>
  </message>
  <message>
   <source>June</source>
   <translation>ივნისი</translation>
  </message>
  <message>
   <source>March</source>
   <translation>მარტი</translation>
  </message>
  <message>
   <source>May</source>
   <translation>მაისი</translation>
  </message>
  <message>
   <source>November</source>
   <translation>ნოემბერი</translation>
  </message>
  <message>
   <source>October</source>
   <translation>ოქტომბერი</translation>
  </message>
  <message>
   <source>September</source>
   <translation>სექტემბერი</translation>
  </message>
 </context>
 <context>
  <name>MoveTo</name>
  <message>
   <source>Cancel</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>დღე</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>გადატანა</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>გადატანა</translation>
  </message>
  <message>
   <source>Move the post</source>
   <translation>პოსტის გადატანა</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>გადატანილია: {0}</translation>
  </message>
  <message>
   <source>The second of the two</source>
   <translation>ორიდან მეორე</translation>
  </message>
  <message>
   <source>This time does not exist: the clocks go forward. The nearest are {0} and {1}.</source>
   <translation>ასეთი დრო არ არსებობს: საათი წინ იწევს. უახლოესია {0} და {1}.</translation>
  </message>
  <message>
   <source>This time happens twice: the clocks go back. Say which one is meant.</source>
   <translation>ასეთი დრო ორჯერაა: საათი უკან იწევს. თქვით, რომელი იგულისხმება.</translation>
  </message>
  <message>
   <source>Time in {0}</source>
   <translation>დრო: {0}</translation>
  </message>
 </context>
 <context>
  <name>Mover</name>
  <message>
   <source>Leave it</source>
   <translation>დარჩეს</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>გადატანა</translation>
  </message>
  <message>
   <source>Move it</source>
   <translation>გადატანა</translation>
  </message>
  <message>
   <source>Move this post to {0}?</source>
   <translation>გადავიტანოთ ეს პოსტი: {0}?</translation>
  </message>
  <message>
   <source>Move to {0}?</source>
   <translation>გადავიტანოთ: {0}?</translation>
  </message>
  <message>
   <source>Moved to {0}</source>
   <translation>გადატანილია: {0}</translation>
  </message>
 </context>
 <context>
  <name>NameView</name>
  <message>
   <source>Cancel</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>შენახვა</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>ხედის სახელი</translation>
  </message>
  <message>
   <source>Name, for example “My drafts of the week”</source>
   <translation>სახელი, მაგალითად „კვირის ჩემი მონახაზები“</translation>
  </message>
  <message>
   <source>There is a view of this name; it will be replaced.</source>
   <translation>ასეთი სახელის ხედი არსებობს; შეიცვლება.</translation>
  </message>
  <message>
   <source>Write a name, then it can be kept.</source>
   <translation>დაწერეთ სახელი და შენახვა შესაძლებელი გახდება.</translation>
  </message>
 </context>
 <context>
  <name>Narratives</name>
  <message>
   <source>Campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>Change the narrative</source>
   <translation>ნარატივის შეცვლა</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>მტკიცება</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>გადაწყვეტილება</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>მონაცემები</translation>
  </message>
  <message numerus="yes">
   <source>First line after %n days</source>
   <translation>
    <numerusform>პირველი პოზიცია %n დღის შემდეგ</numerusform>
    <numerusform>პირველი პოზიცია %n დღის შემდეგ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>First line after %n hours</source>
   <translation>
    <numerusform>პირველი პოზიცია %n საათის შემდეგ</numerusform>
    <numerusform>პირველი პოზიცია %n საათის შემდეგ</numerusform>
   </translation>
  </message>
  <message>
   <source>First line within the hour</source>
   <translation>პირველი პოზიცია ერთ საათში</translation>
  </message>
  <message>
   <source>First line: there before the claim</source>
   <translation>პირველი პოზიცია: მტკიცებამდე არსებობდა</translation>
  </message>
  <message>
   <source>High impact</source>
   <translation>დიდი გავლენა</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>უგულებელყოფა</translation>
  </message>
  <message>
   <source>Impact</source>
   <translation>გავლენა</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>დატოვება</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>პოზიციები მის წინააღმდეგ</translation>
  </message>
  <message>
   <source>Look at it again on</source>
   <translation>ხელახლა გადასახედია</translation>
  </message>
  <message>
   <source>Low impact</source>
   <translation>მცირე გავლენა</translation>
  </message>
  <message>
   <source>Medium impact</source>
   <translation>საშუალო გავლენა</translation>
  </message>
  <message>
   <source>Monitor</source>
   <translation>დაკვირვება</translation>
  </message>
  <message>
   <source>New narrative</source>
   <translation>ახალი ნარატივი</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>კამპანიის გარეშე</translation>
  </message>
  <message>
   <source>No line yet</source>
   <translation>პოზიცია ჯერ არ არის</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>ჯერ არავინ</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>პასუხისმგებელი</translation>
  </message>
  <message>
   <source>Respond</source>
   <translation>პასუხი</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>გადახედვა</translation>
  </message>
  <message>
   <source>Which claim goes round, and what is done about it?</source>
   <translation>რომელი მტკიცება ვრცელდება და რა კეთდება მასთან დაკავშირებით?</translation>
  </message>
  <message>
   <source>Write the claim as it is said.</source>
   <translation>დაწერეთ მტკიცება ისე, როგორც ამბობენ.</translation>
  </message>
  <message>
   <source>review on {0}</source>
   <translation>გადახედვა: {0}</translation>
  </message>
  <message>
   <source>to be reviewed since {0}</source>
   <translation>გადასახედია: {0}</translation>
  </message>
 </context>
 <context>
  <name>NarrativesView</name>
  <message>
   <source>Change…</source>
   <translation>შეცვლა…</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>გადაწყვეტილება</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>წაშლა</translation>
  </message>
  <message>
   <source>Every decision</source>
   <translation>ყველა გადაწყვეტილება</translation>
  </message>
  <message>
   <source>False claims that go round are registered here: how heavily each weighs, whether one responds, and with which lines. A draft that repeats one word for word is told so.</source>
   <translation>აქ იწერება ცრუ მტკიცებები, რომლებიც ვრცელდება: რა წონა აქვს თითოეულს, პასუხობენ თუ არა მას და რომელი პოზიციებით. მონახაზი, რომელიც რომელიმეს სიტყვასიტყვით იმეორებს, გაფრთხილებას იღებს.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>საძებნი ასოები</translation>
  </message>
  <message>
   <source>Lines against it</source>
   <translation>პოზიციები მის წინააღმდეგ</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>ნარატივები</translation>
  </message>
  <message>
   <source>Narratives · {0}</source>
   <translation>ნარატივები · {0}</translation>
  </message>
  <message>
   <source>No narratives yet</source>
   <translation>ნარატივები ჯერ არ არის</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>პასუხისმგებელი ჯერ არ არის</translation>
  </message>
  <message>
   <source>Only people who write for {0} change it.</source>
   <translation>მას ცვლიან მხოლოდ ისინი, ვინც წერს ქვეყნის სახელით: {0}.</translation>
  </message>
  <message>
   <source>Owner: {0}</source>
   <translation>პასუხისმგებელი: {0}</translation>
  </message>
  <message>
   <source>Register a narrative…</source>
   <translation>ნარატივის ჩაწერა…</translation>
  </message>
  <message>
   <source>The narrative is changed.</source>
   <translation>ნარატივი შეიცვალა.</translation>
  </message>
  <message>
   <source>The narrative is deleted.</source>
   <translation>ნარატივი წაიშალა.</translation>
  </message>
  <message>
   <source>The narrative is registered.</source>
   <translation>ნარატივი ჩაიწერა.</translation>
  </message>
  <message>
   <source>Words, owner, country or campaign</source>
   <translation>სიტყვები, მფლობელი, ქვეყანა ან კამპანია</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot register a narrative.</source>
   <translation>თქვენ არცერთი ქვეყნის სახელით არ წერთ, ამიტომ ნარატივს ვერ ჩაწერთ.</translation>
  </message>
  <message>
   <source>to be reviewed</source>
   <translation>გადასახედია</translation>
  </message>
 </context>
 <context>
  <name>NewAppPage</name>
  <message>
   <source>Code of the app</source>
   <translation>აპლიკაციის კოდი</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>მიუთითეთ კოდი, რომელსაც ახლა აჩვენებს ავთენტიკაციის აპლიკაცია.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>გასაღები</translation>
  </message>
  <message>
   <source>Key for the authenticator app</source>
   <translation>ავთენტიკაციის აპლიკაციის გასაღები</translation>
  </message>
  <message>
   <source>Scan this with an authenticator app on your telephone, or type the key into it.</source>
   <translation>დაასკანირეთ ეს ტელეფონის ავთენტიკაციის აპლიკაციით ან აკრიფეთ მასში გასაღები.</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>დაყენება</translation>
  </message>
  <message>
   <source>Six figures</source>
   <translation>ექვსი ციფრი</translation>
  </message>
 </context>
 <context>
  <name>NewPerson</name>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>ელფოსტის მისამართი</translation>
  </message>
  <message>
   <source>First role</source>
   <translation>პირველი როლი</translation>
  </message>
  <message>
   <source>Give the e-mail address.</source>
   <translation>მიუთითეთ ელფოსტის მისამართი.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>მიუთითეთ სახელი.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>სახელი</translation>
  </message>
 </context>
 <context>
  <name>NewPost</name>
  <message>
   <source>Account</source>
   <translation>ანგარიში</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>დღე</translation>
  </message>
  <message>
   <source>For our ministry only, until I share it</source>
   <translation>მხოლოდ ჩვენი სამინისტროსთვის, სანამ არ გავაზიარებ</translation>
  </message>
  <message>
   <source>For yourself and your colleagues; can be left empty</source>
   <translation>თქვენთვის და კოლეგებისთვის; შეიძლება ცარიელი</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ენა</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>გზავნილი</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>ახალი პოსტი</translation>
  </message>
  <message>
   <source>None</source>
   <translation>არაფერი</translation>
  </message>
  <message>
   <source>On</source>
   <translation>თარიღი</translation>
  </message>
  <message>
   <source>The accounts are being read.</source>
   <translation>ანგარიშები იკითხება.</translation>
  </message>
  <message>
   <source>Tick the box to give the post a time; it waits in the tray else.</source>
   <translation>მონიშნეთ პოსტისთვის დროის მისაცემად; სხვაგვარად უჯრაში ელოდება.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>დრო</translation>
  </message>
  <message>
   <source>Working title</source>
   <translation>სამუშაო სათაური</translation>
  </message>
  <message>
   <source>Write it</source>
   <translation>დაწერა</translation>
  </message>
  <message>
   <source>You hold no role that writes posts. Ask your administrator.</source>
   <translation>პოსტების წერის როლი არ გაქვთ. ჰკითხეთ ადმინისტრატორს.</translation>
  </message>
 </context>
 <context>
  <name>NewerNote</name>
  <message>
   <source>A newer Campaign Desk made this, and this version cannot show it. It is kept as it is. Update Campaign Desk to see it.</source>
   <translation>ეს უფრო ახალმა Campaign Desk-მა შექმნა და ამ ვერსიას მისი ჩვენება არ შეუძლია. ის უცვლელად ინახება. მის სანახავად განაახლეთ Campaign Desk.</translation>
  </message>
  <message>
   <source>A newer Campaign Desk wrote something here that this version does not know ({0}). It is kept as it is and goes on to the others. Update Campaign Desk to see and change it.</source>
   <translation>უფრო ახალმა Campaign Desk-მა აქ ჩაწერა ის, რასაც ეს ვერსია არ იცნობს ({0}). ის უცვლელად ინახება და სხვებსაც გადაეცემა. მის სანახავად და შესაცვლელად განაახლეთ Campaign Desk.</translation>
  </message>
  <message>
   <source>Records of a kind that only a newer Campaign Desk knows belong to this campaign: {0}. They are kept as they are. Update Campaign Desk to see them.</source>
   <translation>ამ კამპანიას ეკუთვნის ისეთი სახის ჩანაწერები, რომლებსაც მხოლოდ უფრო ახალი Campaign Desk იცნობს: {0}. ისინი უცვლელად ინახება. მათ სანახავად განაახლეთ Campaign Desk.</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <source>What differs: theirs against yours</source>
   <translation>რა განსხვავდება: მათი თქვენსასთან</translation>
  </message>
 </context>
 <context>
  <name>NoticeChoices</name>
  <message>
   <source>Inside the window while you use it, by the system otherwise. No text under embargo is told.</source>
   <translation>ფანჯარაში, სანამ იყენებთ, სხვაგვარად სისტემით. ემბარგოს ქვეშ ტექსტი არ ითქმის.</translation>
  </message>
  <message>
   <source>Tell me when</source>
   <translation>შემატყობინეთ, როცა</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message numerus="yes">
   <source>%n things wait for you.</source>
   <translation>
    <numerusform>თქვენ გელოდებათ %n საქმე.</numerusform>
    <numerusform>თქვენ გელოდებათ %n საქმე.</numerusform>
   </translation>
  </message>
  <message>
   <source>A conflict with somebody</source>
   <translation>კონფლიქტი ვიღაცასთან</translation>
  </message>
  <message>
   <source>A country answers a request of mine</source>
   <translation>ქვეყანა პასუხობს ჩემს თხოვნას</translation>
  </message>
  <message>
   <source>A narrative of mine is to be reviewed</source>
   <translation>ჩემი ნარატივი გადასახედია</translation>
  </message>
  <message>
   <source>A reminder</source>
   <translation>შეხსენება</translation>
  </message>
  <message>
   <source>A request to my country is taken back</source>
   <translation>ჩემი ქვეყნისადმი თხოვნა გაუქმდა</translation>
  </message>
  <message>
   <source>Another country asks mine to carry something further</source>
   <translation>სხვა ქვეყანა ჩემსას რაიმეს გავრცელებას სთხოვს</translation>
  </message>
  <message>
   <source>Another desk or the web page can sign in my name</source>
   <translation>სხვა სამუშაო მაგიდას ან ვებგვერდს შეუძლია ჩემი სახელით ხელმოწერა</translation>
  </message>
  <message>
   <source>Another desk or the web page signs decisions in your name since then. If that is not you, revoke the key in the settings.</source>
   <translation>მას შემდეგ სხვა სამუშაო მაგიდა ან ვებგვერდი თქვენი სახელით აწერს ხელს გადაწყვეტილებებს. თუ ეს თქვენ არ ხართ, გააუქმეთ გასაღები პარამეტრებში.</translation>
  </message>
  <message>
   <source>Changes were requested</source>
   <translation>მოთხოვნილია ცვლილებები</translation>
  </message>
  <message>
   <source>Nobody decides on a post for three days</source>
   <translation>სამი დღეა პოსტზე არავინ იღებს გადაწყვეტილებას</translation>
  </message>
  <message>
   <source>Nobody has decided for three days on {1}, which {0} sent for approval.</source>
   <translation>უკვე სამი დღეა არავის მიუღია გადაწყვეტილება: {1}. დასამტკიცებლად გაგზავნა: {0}.</translation>
  </message>
  <message>
   <source>Publishing is stopped</source>
   <translation>გამოქვეყნება გაჩერებულია</translation>
  </message>
  <message>
   <source>Somebody mentions me</source>
   <translation>ვიღაც მახსენებს</translation>
  </message>
  <message>
   <source>Something waits for my decision</source>
   <translation>რამე ჩემს გადაწყვეტილებას ელოდება</translation>
  </message>
  <message>
   <source>The day has come to review the narrative {1}.</source>
   <translation>დადგა ნარატივის გადახედვის დღე: {1}.</translation>
  </message>
  <message>
   <source>You and {0} changed the same in {1}.</source>
   <translation>თქვენ და {0} ერთი და იგივე შეცვალეთ: {1}.</translation>
  </message>
  <message>
   <source>a post of {0}</source>
   <translation>პოსტი ({0})</translation>
  </message>
  <message>
   <source>a post under embargo ({0})</source>
   <translation>პოსტი ემბარგოს ქვეშ ({0})</translation>
  </message>
  <message>
   <source>something under embargo ({0})</source>
   <translation>რაღაც ემბარგოს ქვეშ ({0})</translation>
  </message>
  <message>
   <source>{0} answers your request {1}.</source>
   <translation>{0} პასუხობს თქვენს თხოვნას {1}.</translation>
  </message>
  <message>
   <source>{0} asks for your decision on {1}.</source>
   <translation>{0} თქვენს გადაწყვეტილებას ითხოვს: {1}.</translation>
  </message>
  <message>
   <source>{0} asks your country to carry further: {1}.</source>
   <translation>{0} თქვენს ქვეყანას სთხოვს გავრცელებას: {1}.</translation>
  </message>
  <message>
   <source>{0} mentions you in a comment on {1}.</source>
   <translation>{0} კომენტარში გახსენებთ: {1}.</translation>
  </message>
  <message>
   <source>{0} reminds you of {1}.</source>
   <translation>{0} შეგახსენებთ: {1}.</translation>
  </message>
  <message>
   <source>{0} requests changes in {1}.</source>
   <translation>{0} ცვლილებებს ითხოვს: {1}.</translation>
  </message>
  <message>
   <source>{0} stops publishing: {1}</source>
   <translation>{0} აჩერებს გამოქვეყნებას: {1}</translation>
  </message>
  <message>
   <source>{0} takes back the request {1}.</source>
   <translation>{0} აუქმებს თხოვნას {1}.</translation>
  </message>
 </context>
 <context>
  <name>NoticesView</name>
  <message>
   <source>Choose what you are told of</source>
   <translation>აირჩიეთ, რა გეცნობოთ</translation>
  </message>
  <message>
   <source>Nothing to tell</source>
   <translation>სათქმელი არაფერია</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>შეტყობინებები</translation>
  </message>
  <message>
   <source>Notices, newest first</source>
   <translation>შეტყობინებები, უახლესი თავში</translation>
  </message>
  <message>
   <source>Requests for your decision, changes requested, conflicts, reminders and mentions come here.</source>
   <translation>აქ მოდის გადაწყვეტილების თხოვნები, მოთხოვნილი ცვლილებები, კონფლიქტები, შეხსენებები და ხსენებები.</translation>
  </message>
 </context>
 <context>
  <name>Notifier</name>
  <message>
   <source>Show</source>
   <translation>ჩვენება</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source>Passphrase</source>
   <translation>საიდუმლო ფრაზა</translation>
  </message>
  <message>
   <source>The profile was not opened.</source>
   <translation>პროფილი არ გაიხსნა.</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>No country is invited yet. Invite the others under Participation.</source>
   <translation>ჯერ არცერთი ქვეყანა არ არის მოწვეული. მოიწვიეთ სხვები განყოფილებაში „მონაწილეობა“.</translation>
  </message>
  <message>
   <source>Nobody: every country has answered, and nothing that is planned is still to be written.</source>
   <translation>არავის: ყველა ქვეყანამ უპასუხა და დაგეგმილიდან დასაწერი აღარაფერია.</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>წინსვლა ქვეყნებით</translation>
  </message>
  <message>
   <source>Who is missing</source>
   <translation>ვინ აკლია</translation>
  </message>
  <message>
   <source>{0} of {1} without an answer</source>
   <translation>უპასუხოდ: {0} / {1}</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Account and fields</source>
   <translation>ანგარიში და ველები</translation>
  </message>
  <message>
   <source>The first {0} posts are chosen; that is the most at once.</source>
   <translation>არჩეულია პირველი {0} პოსტი; ერთდროულად მეტი არ შეიძლება.</translation>
  </message>
  <message>
   <source>Your text</source>
   <translation>თქვენი ტექსტი</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Command</source>
   <translation>ბრძანება</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>ბრძანებები</translation>
  </message>
  <message>
   <source>Commands that fit</source>
   <translation>შესაფერისი ბრძანებები</translation>
  </message>
  <message>
   <source>Type a few letters of a command</source>
   <translation>აკრიფეთ ბრძანების რამდენიმე ასო</translation>
  </message>
 </context>
 <context>
  <name>PaperDialog</name>
  <message numerus="yes">
   <source>%n pages</source>
   <translation>
    <numerusform>%n გვერდი</numerusform>
    <numerusform>%n გვერდი</numerusform>
   </translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 გვერდი</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>გაუქმდა. არაფერი ჩაწერილა.</translation>
  </message>
  <message>
   <source>It could not be printed. Choose another printer, or save it as a PDF.</source>
   <translation>დაბეჭდვა ვერ მოხერხდა. აირჩიეთ სხვა პრინტერი ან შეინახეთ PDF-ად.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>გვერდი {0} / {1}</translation>
  </message>
  <message>
   <source>Saved as {0}</source>
   <translation>შენახულია: {0}</translation>
  </message>
  <message>
   <source>The file {0} could not be written. Choose another folder.</source>
   <translation>ფაილი ვერ ჩაიწერა: {0}. აირჩიეთ სხვა საქაღალდე.</translation>
  </message>
  <message>
   <source>The pages are being written.</source>
   <translation>გვერდები იწერება.</translation>
  </message>
 </context>
 <context>
  <name>Part</name>
  <message>
   <source>Fold again</source>
   <translation>ისევ დაკეცვა</translation>
  </message>
  <message>
   <source>Post {0} of {1}</source>
   <translation>პოსტი {0} / {1}</translation>
  </message>
  <message>
   <source>Preview of the text</source>
   <translation>ტექსტის ხედი</translation>
  </message>
  <message>
   <source>{0}: the text is cut here</source>
   <translation>{0}: ტექსტი აქ იჭრება</translation>
  </message>
 </context>
 <context>
  <name>Participation</name>
  <message>
   <source>Answer for {0}…</source>
   <translation>პასუხი: {0}…</translation>
  </message>
  <message>
   <source>Answer…</source>
   <translation>პასუხი…</translation>
  </message>
  <message>
   <source>Choose a country of the register first.</source>
   <translation>ჯერ აირჩიეთ ქვეყანა რეესტრიდან.</translation>
  </message>
  <message>
   <source>Invite countries…</source>
   <translation>ქვეყნების მოწვევა…</translation>
  </message>
  <message>
   <source>No country is invited yet.</source>
   <translation>ჯერ არცერთი ქვეყანა არ არის მოწვეული.</translation>
  </message>
  <message>
   <source>No country is invited yet: invite those whose voices the campaign needs.</source>
   <translation>ჯერ არცერთი ქვეყანა არ არის მოწვეული: მოიწვიეთ ისინი, ვისი ხმაც კამპანიას სჭირდება.</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>მონაწილეობა</translation>
  </message>
  <message>
   <source>Remind…</source>
   <translation>შეხსენება…</translation>
  </message>
  <message>
   <source>Reservation of {0}: {1}</source>
   <translation>დათქმა, {0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>People</name>
  <message>
   <source>Administrator</source>
   <translation>ადმინისტრატორი</translation>
  </message>
  <message>
   <source>Approver</source>
   <translation>დამმტკიცებელი</translation>
  </message>
  <message>
   <source>Campaign lead</source>
   <translation>კამპანიის ხელმძღვანელი</translation>
  </message>
  <message>
   <source>Communication officer</source>
   <translation>კომუნიკაციის თანამშრომელი</translation>
  </message>
  <message>
   <source>Coordinator</source>
   <translation>კოორდინატორი</translation>
  </message>
  <message>
   <source>Give {0} this code yourself, not by e-mail. With the address {1} and this code the person signs in and chooses a password. It counts once, until {2}, {3}; an earlier one counts no more. It is not shown again.</source>
   <translation>ეს კოდი თავად გადაეცით ({0}), არა ელფოსტით. მისამართით {1} და ამ კოდით პირი შედის და პაროლს ირჩევს. მოქმედებს ერთხელ, {2}, {3}-მდე; წინა კოდი აღარ მოქმედებს. კვლავ აღარ გამოჩნდება.</translation>
  </message>
  <message>
   <source>I have it</source>
   <translation>შევინახე</translation>
  </message>
  <message>
   <source>Invitation for {0}</source>
   <translation>მოწვევა: {0}</translation>
  </message>
  <message>
   <source>Invite</source>
   <translation>მოწვევა</translation>
  </message>
  <message>
   <source>Invite somebody</source>
   <translation>პირის მოწვევა</translation>
  </message>
  <message>
   <source>No role</source>
   <translation>როლის გარეშე</translation>
  </message>
  <message>
   <source>Observer</source>
   <translation>დამკვირვებელი</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>მთელი ქსელი</translation>
  </message>
  <message>
   <source>You get a code that counts once. With it the person chooses a password on their laptop.</source>
   <translation>მიიღებთ კოდს, რომელიც ერთხელ მოქმედებს. მისით პირი თავის ლეპტოპზე პაროლს ირჩევს.</translation>
  </message>
  <message>
   <source>since {0}</source>
   <translation>{0}-დან</translation>
  </message>
  <message>
   <source>since {0} at the latest</source>
   <translation>არაუგვიანეს {0}-დან</translation>
  </message>
 </context>
 <context>
  <name>PeopleView</name>
  <message>
   <source>Copy this list</source>
   <translation>სიის კოპირება</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>ყველა ქვეყანა</translation>
  </message>
  <message>
   <source>Every role</source>
   <translation>ყველა როლი</translation>
  </message>
  <message>
   <source>Go to the settings</source>
   <translation>პარამეტრებზე გადასვლა</translation>
  </message>
  <message>
   <source>Invite somebody…</source>
   <translation>პირის მოწვევა…</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>საძებნი ასოები</translation>
  </message>
  <message>
   <source>Name, address, role or country</source>
   <translation>სახელი, მისამართი, როლი ან ქვეყანა</translation>
  </message>
  <message>
   <source>Nobody fits.</source>
   <translation>არავინ შეესაბამება.</translation>
  </message>
  <message>
   <source>Nobody is here yet</source>
   <translation>აქ ჯერ არავინაა</translation>
  </message>
  <message>
   <source>People</source>
   <translation>ხალხი</translation>
  </message>
  <message>
   <source>People · {0}</source>
   <translation>ხალხი · {0}</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>როლი</translation>
  </message>
  <message>
   <source>The list is copied.</source>
   <translation>სია დაკოპირდა.</translation>
  </message>
  <message>
   <source>Who is in the network, for which country and in which role, is listed here once you are signed in to a server.</source>
   <translation>ვინ არის ქსელში, რომელი ქვეყნისთვის და რა როლში, აქ ჩანს სერვერზე შესვლის შემდეგ.</translation>
  </message>
  <message>
   <source>shut out</source>
   <translation>გარიცხული</translation>
  </message>
  <message>
   <source>stands in</source>
   <translation>ცვლის</translation>
  </message>
  <message>
   <source>you</source>
   <translation>თქვენ</translation>
  </message>
 </context>
 <context>
  <name>PersonPage</name>
  <message>
   <source>Administration</source>
   <translation>ადმინისტრირება</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>უკან</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>მისამართის კოპირება</translation>
  </message>
  <message>
   <source>Country of the role</source>
   <translation>როლის ქვეყანა</translation>
  </message>
  <message>
   <source>Give the role</source>
   <translation>როლის მინიჭება</translation>
  </message>
  <message>
   <source>Hand over decisions…</source>
   <translation>გადაწყვეტილებების გადაცემა…</translation>
  </message>
  <message>
   <source>Let in again</source>
   <translation>ხელახლა დაშვება</translation>
  </message>
  <message>
   <source>Look up the laptops</source>
   <translation>ლეპტოპების ნახვა</translation>
  </message>
  <message>
   <source>Make an invitation…</source>
   <translation>მოწვევის შექმნა…</translation>
  </message>
  <message>
   <source>No e-mail address is known.</source>
   <translation>ელფოსტის მისამართი უცნობია.</translation>
  </message>
  <message>
   <source>No role: this person reads nothing and does nothing.</source>
   <translation>როლის გარეშე: ეს პირი არაფერს კითხულობს და არაფერს აკეთებს.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>საკუთარ თავს არავინ რიცხავს.</translation>
  </message>
  <message>
   <source>Role to give</source>
   <translation>მისანიჭებელი როლი</translation>
  </message>
  <message>
   <source>Roles</source>
   <translation>როლები</translation>
  </message>
  <message>
   <source>Roles are given by the administrators of the network: {0}</source>
   <translation>როლებს ქსელის ადმინისტრატორები ანიჭებენ: {0}</translation>
  </message>
  <message>
   <source>Roles are given by those who run the server.</source>
   <translation>როლებს ისინი ანიჭებენ, ვინც სერვერს მართავს.</translation>
  </message>
  <message>
   <source>Shut out</source>
   <translation>გარიცხვა</translation>
  </message>
  <message>
   <source>Shut out…</source>
   <translation>გარიცხვა…</translation>
  </message>
  <message>
   <source>Shut {0} out?</source>
   <translation>გაირიცხოს {0}?</translation>
  </message>
  <message>
   <source>Stand-ins</source>
   <translation>შემცვლელები</translation>
  </message>
  <message>
   <source>Take away</source>
   <translation>ჩამორთმევა</translation>
  </message>
  <message>
   <source>Take away…</source>
   <translation>ჩამორთმევა…</translation>
  </message>
  <message>
   <source>Take this role from {0}?</source>
   <translation>ჩამოერთვას ეს როლი: {0}?</translation>
  </message>
  <message>
   <source>The address is copied.</source>
   <translation>მისამართი დაკოპირდა.</translation>
  </message>
  <message>
   <source>They hold this role already.</source>
   <translation>ეს როლი უკვე აქვს.</translation>
  </message>
  <message>
   <source>They may not act any more and are signed out everywhere. Their work and decisions stay.</source>
   <translation>პირი ვეღარ იმოქმედებს და ყველგან გამოსულია. მისი ნამუშევარი და გადაწყვეტილებები რჩება.</translation>
  </message>
  <message>
   <source>This person may not act. Let them in again first.</source>
   <translation>ეს პირი ვერ მოქმედებს. ჯერ ხელახლა დაუშვით.</translation>
  </message>
  <message>
   <source>This person may not act: their work stays.</source>
   <translation>ეს პირი ვერ მოქმედებს: მისი ნამუშევარი რჩება.</translation>
  </message>
  <message>
   <source>Where this person is signed in</source>
   <translation>სად არის ეს პირი შესული</translation>
  </message>
  <message>
   <source>{0} (you)</source>
   <translation>{0} (თქვენ)</translation>
  </message>
  <message>
   <source>{0}. What was decided with it stays decided.</source>
   <translation>{0}. რაც მით გადაწყდა, ძალაში რჩება.</translation>
  </message>
 </context>
 <context>
  <name>PickDialog</name>
  <message>
   <source>Letters to look for</source>
   <translation>საძებნი ასოები</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>არაფერია არჩეული.</translation>
  </message>
  <message>
   <source>Put it in</source>
   <translation>ჩასმა</translation>
  </message>
  <message>
   <source>Type a few letters</source>
   <translation>აკრიფეთ რამდენიმე ასო</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>ALT: show the descriptions</source>
   <translation>ALT: აღწერების ჩვენება</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>აღწერა არ არის.</translation>
  </message>
 </context>
 <context>
  <name>Picturing</name>
  <message>
   <source>Attached.</source>
   <translation>მიმაგრდა.</translation>
  </message>
  <message>
   <source>Taken off the post.</source>
   <translation>პოსტიდან მოიხსნა.</translation>
  </message>
  <message>
   <source>The media are in another order.</source>
   <translation>მედიის თანმიმდევრობა სხვაა.</translation>
  </message>
  <message>
   <source>The rights are noted.</source>
   <translation>უფლებები ჩაიწერა.</translation>
  </message>
 </context>
 <context>
  <name>PlaceChooser</name>
  <message>
   <source>Both</source>
   <translation>ორივე</translation>
  </message>
  <message>
   <source>Next place</source>
   <translation>შემდეგი ადგილი</translation>
  </message>
  <message>
   <source>Place before</source>
   <translation>წინა ადგილი</translation>
  </message>
  <message>
   <source>Place {0} of {1}, chosen</source>
   <translation>ადგილი {0} {1}-დან, არჩეულია</translation>
  </message>
  <message>
   <source>Place {0} of {1}: choose</source>
   <translation>ადგილი {0} {1}-დან: აირჩიეთ</translation>
  </message>
  <message>
   <source>no words</source>
   <translation>სიტყვების გარეშე</translation>
  </message>
  <message>
   <source>only a space</source>
   <translation>მხოლოდ გამოტოვება</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>Approvals</source>
   <translation>დამტკიცებები</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>კალენდარი</translation>
  </message>
  <message>
   <source>Campaigns</source>
   <translation>კამპანიები</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>კონფლიქტები</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>მონახაზები</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>რედაქტორი</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>პოზიციები</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>მედია</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>ხსენებები</translation>
  </message>
  <message>
   <source>Narratives</source>
   <translation>ნარატივები</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>შეტყობინებები</translation>
  </message>
  <message>
   <source>People</source>
   <translation>ხალხი</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>თხოვნები</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>შედეგები</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>ძებნა</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>გადადებული</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>პარამეტრები</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>კეთილი იყოს თქვენი მობრძანება</translation>
  </message>
  <message>
   <source>Writing aids</source>
   <translation>დამხმარეები</translation>
  </message>
 </context>
 <context>
  <name>PostActs</name>
  <message>
   <source>Change the rule of the series…</source>
   <translation>სერიის წესის შეცვლა…</translation>
  </message>
  <message>
   <source>Choose a post first: press Space on its day.</source>
   <translation>ჯერ აირჩიეთ პოსტი: მის დღეზე დააჭირეთ ჰარს.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>წაშლა…</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>გადატანა…</translation>
  </message>
  <message>
   <source>Move to… ({0})</source>
   <translation>გადატანა… ({0})</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>პოსტის გახსნა</translation>
  </message>
  <message>
   <source>Owner…</source>
   <translation>პასუხისმგებელი…</translation>
  </message>
  <message>
   <source>Repeat…</source>
   <translation>გამეორება…</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>დასამტკიცებლად გაგზავნა</translation>
  </message>
  <message>
   <source>Settle the conflict…</source>
   <translation>კონფლიქტის მოგვარება…</translation>
  </message>
  <message>
   <source>Shift…</source>
   <translation>გადაწევა…</translation>
  </message>
  <message>
   <source>Skip this post of the series</source>
   <translation>სერიის ამ პოსტის გამოტოვება</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>დროის მოხსნა</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>გაწვევა…</translation>
  </message>
 </context>
 <context>
  <name>PracticePart</name>
  <message>
   <source>Drill</source>
   <translation>სწავლება</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>დარჩეს როგორც არის</translation>
  </message>
  <message>
   <source>Nothing of it reaches a channel any more, on any laptop, and it never becomes a real network again. For a drill beside real work, have a network of its own made on the server.</source>
   <translation>მისგან არხამდე აღარაფერი აღწევს, არცერთ ლეპტოპზე, და ის ნამდვილ ქსელად აღარასოდეს იქცევა. ნამდვილი მუშაობის გვერდით სწავლებისთვის სერვერზე ცალკე ქსელი უნდა შეიქმნას.</translation>
  </message>
  <message>
   <source>The network practises from now on.</source>
   <translation>ქსელი ამიერიდან სწავლების რეჟიმშია.</translation>
  </message>
  <message>
   <source>This network practises: nothing of it reaches a channel, and it never becomes a real one.</source>
   <translation>ეს ქსელი სწავლებისთვისაა: მისგან არხამდე არაფერი აღწევს და ის ნამდვილად არასოდეს იქცევა.</translation>
  </message>
  <message>
   <source>Turn it into a drill</source>
   <translation>სწავლებად გადაქცევა</translation>
  </message>
  <message>
   <source>Turn this network into a drill…</source>
   <translation>ამ ქსელის სწავლებად გადაქცევა…</translation>
  </message>
  <message>
   <source>Turn “{0}” into a drill for good?</source>
   <translation>სამუდამოდ იქცეს „{0}“ სწავლებად?</translation>
  </message>
  <message>
   <source>What is done here is real. A drill on this laptop alone begins with the command “Begin a drill…”.</source>
   <translation>რაც აქ კეთდება, ნამდვილია. სწავლება მხოლოდ ამ ლეპტოპზე იწყება ბრძანებით „სწავლების დაწყება…“.</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>General</source>
   <translation>ზოგადი</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>ხედი</translation>
  </message>
  <message>
   <source>Preview as on</source>
   <translation>ხედი როგორც</translation>
  </message>
  <message>
   <source>Preview on {0}</source>
   <translation>ხედი: {0}</translation>
  </message>
  <message>
   <source>as on {0}</source>
   <translation>როგორც {0}</translation>
  </message>
  <message>
   <source>{0} · too long</source>
   <translation>{0} · ძალიან გრძელი</translation>
  </message>
 </context>
 <context>
  <name>Previews</name>
  <message>
   <source>A simple view: what this channel shows differently is not known here.</source>
   <translation>მარტივი ხედი: რას აჩვენებს ეს არხი სხვანაირად, აქ უცნობია.</translation>
  </message>
  <message>
   <source>Links in the text cannot be followed on Instagram.</source>
   <translation>Instagram-ზე ტექსტში ბმულები არ იხსნება.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on Facebook itself.</source>
   <translation>ხსენებები მხოლოდ თავად Facebook-ზე არჩევით მუშაობს.</translation>
  </message>
  <message>
   <source>Mentions only work when chosen on LinkedIn itself.</source>
   <translation>ხსენებები მხოლოდ თავად LinkedIn-ზე არჩევით მუშაობს.</translation>
  </message>
  <message>
   <source>Read more</source>
   <translation>მეტის წაკითხვა</translation>
  </message>
  <message>
   <source>See more</source>
   <translation>მეტის ნახვა</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>მეტის ჩვენება</translation>
  </message>
  <message>
   <source>more</source>
   <translation>მეტი</translation>
  </message>
  <message>
   <source>…more</source>
   <translation>…მეტი</translation>
  </message>
 </context>
 <context>
  <name>PrintDialog</name>
  <message>
   <source>All posts</source>
   <translation>ყველა პოსტი</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>Choose a last day after the first, a year later at most.</source>
   <translation>აირჩიეთ ბოლო დღე პირველის შემდეგ, არაუგვიანეს ერთი წლისა.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>დან</translation>
  </message>
  <message>
   <source>On the sheet: {0}</source>
   <translation>ფურცელზე: {0}</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>ბეჭდვა</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>ბეჭდვა…</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>PDF-ად შენახვა</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>PDF-ად შენახვა…</translation>
  </message>
  <message>
   <source>The agenda, day by day</source>
   <translation>დღის წესრიგი, დღეების მიხედვით</translation>
  </message>
  <message>
   <source>The month is printed whole.</source>
   <translation>თვე მთლიანად იბეჭდება.</translation>
  </message>
  <message>
   <source>The month: {0}</source>
   <translation>თვე: {0}</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>დრო: {0}</translation>
  </message>
  <message>
   <source>To</source>
   <translation>მდე</translation>
  </message>
  <message>
   <source>{0} was sent to the printer</source>
   <translation>პრინტერზე გაიგზავნა: {0}</translation>
  </message>
 </context>
 <context>
  <name>Printing</name>
  <message>
   <source>Nothing is planned in these days.</source>
   <translation>ამ დღეებში არაფერია დაგეგმილი.</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>გვერდი {0} / {1}</translation>
  </message>
  <message>
   <source>{0}, continued</source>
   <translation>{0}, გაგრძელება</translation>
  </message>
 </context>
 <context>
  <name>ProgressTable</name>
  <message>
   <source>All</source>
   <translation>ყველა</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>ყველა ქვეყანა</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>მონახაზი</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>განხილვაში</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>წინსვლა</translation>
  </message>
  <message>
   <source>Progress by country</source>
   <translation>წინსვლა ქვეყნებით</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>გამოქვეყნებული</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>მზადაა</translation>
  </message>
  <message>
   <source>{0} of {1} ready or published</source>
   <translation>მზად ან გამოქვეყნებული: {0} / {1}</translation>
  </message>
 </context>
 <context>
  <name>ProofAsker</name>
  <message>
   <source>The server knows that it is you.</source>
   <translation>სერვერმა იცის, რომ ეს თქვენ ხართ.</translation>
  </message>
 </context>
 <context>
  <name>ProofDialog</name>
  <message>
   <source>Approvers and administrators confirm with a code of their telephone who they are.</source>
   <translation>დამმტკიცებლები და ადმინისტრატორები ტელეფონის კოდით ადასტურებენ, ვინ არიან.</translation>
  </message>
  <message>
   <source>Confirm that it is you</source>
   <translation>დაადასტურეთ, რომ ეს თქვენ ხართ</translation>
  </message>
  <message>
   <source>Give your password, and the code of your authenticator app if you have set one up.</source>
   <translation>მიუთითეთ პაროლი და ავთენტიკაციის აპლიკაციის კოდი, თუ ის დაყენებული გაქვთ.</translation>
  </message>
  <message>
   <source>Set up a second factor</source>
   <translation>დააყენეთ მეორე ფაქტორი</translation>
  </message>
  <message>
   <source>The server is being asked.</source>
   <translation>სერვერთან მოთხოვნა გაიგზავნა.</translation>
  </message>
 </context>
 <context>
  <name>ProofPage</name>
  <message>
   <source>Code of the app</source>
   <translation>აპლიკაციის კოდი</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>დადასტურება</translation>
  </message>
  <message>
   <source>Give the code that your authenticator app shows now.</source>
   <translation>მიუთითეთ კოდი, რომელსაც ახლა აჩვენებს ავთენტიკაციის აპლიკაცია.</translation>
  </message>
  <message>
   <source>Give your password.</source>
   <translation>მიუთითეთ პაროლი.</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>პაროლი</translation>
  </message>
  <message>
   <source>Six figures, or a recovery code</source>
   <translation>ექვსი ციფრი ან აღდგენის კოდი</translation>
  </message>
 </context>
 <context>
  <name>PublishedDialog</name>
  <message>
   <source>1  Copy post {0} of {1} of the thread</source>
   <translation>1  ჯაჭვის პოსტის კოპირება: {0} / {1}</translation>
  </message>
  <message>
   <source>1  Copy the text</source>
   <translation>1  ტექსტის კოპირება</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>დისკი</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>საქაღალდე</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>უცნობი</translation>
  </message>
 </context>
 <context>
  <name>QCupsJobWidget</name>
  <message>
   <source>&amp;Billing information:</source>
   <translation>ა&amp;ნგარიშსწორების მონაცემები:</translation>
  </message>
  <message>
   <source>&amp;End:</source>
   <translation>და&amp;სასრული:</translation>
  </message>
  <message>
   <source>&amp;Start:</source>
   <translation>&amp;დასაწყისი:</translation>
  </message>
  <message>
   <source>Job &amp;priority:</source>
   <translation>დავალების &amp;პრიორიტეტი:</translation>
  </message>
  <message>
   <source>Scheduled &amp;printing:</source>
   <translation>&amp;ბეჭდვის დრო:</translation>
  </message>
 </context>
 <context>
  <name>QFileDialog</name>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;ძებნა აქ:</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>ფაილის &amp;ტიპი:</translation>
  </message>
  <message>
   <source>My Computer</source>
   <translation>ჩემი კომპიუტერი</translation>
  </message>
 </context>
 <context>
  <name>QFileSystemModel</name>
  <message>
   <source>%1 GB</source>
   <translation>%1 გბ</translation>
  </message>
  <message>
   <source>%1 KB</source>
   <translation>%1 კბ</translation>
  </message>
  <message>
   <source>%1 MB</source>
   <translation>%1 მბ</translation>
  </message>
  <message>
   <source>%1 bytes</source>
   <translation>%1 ბაიტი</translation>
  </message>
  <message>
   <source>Invalid filename</source>
   <translation>ფაილის დაუშვებელი სახელი</translation>
  </message>
 </context>
 <context>
  <name>QMimeType</name>
  <message>
   <source>CSV document</source>
   <translation>დოკუმენტი CSV</translation>
  </message>
  <message>
   <source>Excel 2007 spreadsheet</source>
   <translation>ელცხრილი Excel</translation>
  </message>
  <message>
   <source>GIF image</source>
   <translation>სურათი GIF</translation>
  </message>
  <message>
   <source>JPEG image</source>
   <translation>სურათი JPEG</translation>
  </message>
  <message>
   <source>JSON document</source>
   <translation>დოკუმენტი JSON</translation>
  </message>
  <message>
   <source>MPEG-4 video</source>
   <translation>ვიდეო MPEG-4</translation>
  </message>
  <message>
   <source>PDF document</source>
   <translation>დოკუმენტი PDF</translation>
  </message>
  <message>
   <source>PNG image</source>
   <translation>სურათი PNG</translation>
  </message>
  <message>
   <source>WebP image</source>
   <translation>სურათი WebP</translation>
  </message>
 </context>
 <context>
  <name>QPageSetupWidget</name>
  <message>
   <source>Page &amp;order:</source>
   <translation>გვერდების &amp;თანმიმდევრობა:</translation>
  </message>
  <message>
   <source>Pages &amp;per sheet:</source>
   <translation>&amp;გვერდები ფურცელზე:</translation>
  </message>
 </context>
 <context>
  <name>QPrintDialog</name>
  <message>
   <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
   <translation>„%1“ არასწორადაა ჩაწერილი. გვერდები და შუალედები მძიმით გამოყავით, შუალედი დეფისით ჩაწერეთ და ნახეთ, რომ შუალედები ერთმანეთს არ კვეთდეს.</translation>
  </message>
  <message>
   <source>Duplex Settings Conflicts</source>
   <translation>ორმხრივი ბეჭდვის პარამეტრები ერთმანეთს ეწინააღმდეგება</translation>
  </message>
  <message>
   <source>Invalid Pages Definition</source>
   <translation>გვერდები არასწორადაა მითითებული</translation>
  </message>
  <message>
   <source>There are conflicts in duplex settings. Do you want to fix them?</source>
   <translation>ორმხრივი ბეჭდვის პარამეტრები ერთმანეთს ეწინააღმდეგება. გსურთ მათი გასწორება?</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesDialog</name>
  <message>
   <source>Advanced Option Conflicts</source>
   <translation>დამატებითი პარამეტრები ერთმანეთს ეწინააღმდეგება</translation>
  </message>
  <message>
   <source>Page Setup Conflicts</source>
   <translation>გვერდის პარამეტრები ერთმანეთს ეწინააღმდეგება</translation>
  </message>
  <message>
   <source>There are conflicts in page setup options. Do you want to fix them?</source>
   <translation>გვერდის პარამეტრები ერთმანეთს ეწინააღმდეგება. გსურთ მათი გასწორება?</translation>
  </message>
  <message>
   <source>There are conflicts in some advanced options. Do you want to fix them?</source>
   <translation>ზოგი დამატებითი პარამეტრი ერთმანეთს ეწინააღმდეგება. გსურთ მათი გასწორება?</translation>
  </message>
 </context>
 <context>
  <name>QPrintPropertiesWidget</name>
  <message>
   <source>Advanced</source>
   <translation>დამატებით</translation>
  </message>
  <message>
   <source>There are conflicts in some options. Please fix them.</source>
   <translation>ზოგი პარამეტრი ერთმანეთს ეწინააღმდეგება. გაასწორეთ ისინი.</translation>
  </message>
 </context>
 <context>
  <name>QPrintSettingsOutput</name>
  <message>
   <source>Double Sided Printing</source>
   <translation>ორმხრივი ბეჭდვა</translation>
  </message>
  <message>
   <source>Long side binding</source>
   <translation>აკინძვა გრძელი მხრიდან</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>გამორთულია</translation>
  </message>
  <message>
   <source>Page &amp;Set:</source>
   <translation>&amp;გვერდების ნაკრები:</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>გვერდები</translation>
  </message>
  <message>
   <source>Short side binding</source>
   <translation>აკინძვა მოკლე მხრიდან</translation>
  </message>
  <message>
   <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
   <translation>მიუთითეთ გვერდები ან შუალედები, მძიმით გამოყოფილი. შუალედი დეფისით გამოყოფილი ორი რიცხვია: 3,5-7,9 ბეჭდავს გვერდებს 3, 5, 6, 7 და 9.</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Down</source>
   <translation>ქვევით</translation>
  </message>
  <message>
   <source>End</source>
   <translation>დასასრული</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>მარცხნივ</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>მარჯვნივ</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>ჰარი</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>ზევით</translation>
  </message>
 </context>
 <context>
  <name>QrCode</name>
  <message>
   <source>QR code for the authenticator app; the key below says the same</source>
   <translation>QR კოდი ავთენტიკაციის აპლიკაციისთვის; ქვემოთ მოცემული გასაღები იმავეს ამბობს</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation>გაუქმება</translation>
  </message>
 </context>
 <context>
  <name>ReadInDialog</name>
  <message numerus="yes">
   <source>%n are here already and stay as they are</source>
   <translation>
    <numerusform>%n უკვე აქ არის და უცვლელი რჩება</numerusform>
    <numerusform>%n უკვე აქ არის და უცვლელი რჩება</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new readings</source>
   <translation>
    <numerusform>%n ახალი ჩანაწერი</numerusform>
    <numerusform>%n ახალი ჩანაწერი</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts without figures are passed over</source>
   <translation>
    <numerusform>%n პოსტი მაჩვენებლების გარეშე გამოტოვებულია</numerusform>
    <numerusform>%n პოსტი მაჩვენებლების გარეშე გამოტოვებულია</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n readings were taken in.</source>
   <translation>
    <numerusform>შემოვიდა %n ჩანაწერი.</numerusform>
    <numerusform>შემოვიდა %n ჩანაწერი.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>აირჩიეთ სხვა ფაილი.</translation>
  </message>
  <message>
   <source>Mend the rows first.</source>
   <translation>ჯერ გაასწორეთ სტრიქონები.</translation>
  </message>
  <message>
   <source>Nothing is read in until these rows are mended in the file:</source>
   <translation>არაფერი შემოვა, სანამ ფაილში ეს სტრიქონები არ გასწორდება:</translation>
  </message>
  <message>
   <source>Read in</source>
   <translation>შემოტანა</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>მაჩვენებლების შემოტანა</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>იკითხება {0}</translation>
  </message>
  <message>
   <source>Row {0}</source>
   <translation>სტრიქონი {0}</translation>
  </message>
  <message>
   <source>Rows that cannot be used</source>
   <translation>სტრიქონები, რომლებიც არ გამოდგება</translation>
  </message>
  <message>
   <source>The file is being read.</source>
   <translation>ფაილი იკითხება.</translation>
  </message>
  <message>
   <source>There is nothing new in it.</source>
   <translation>მასში ახალი არაფერია.</translation>
  </message>
 </context>
 <context>
  <name>ReasonedButton</name>
  <message>
   <source>{0}, not available</source>
   <translation>{0}, მიუწვდომელია</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>Copy</source>
   <translation>კოპირება</translation>
  </message>
  <message>
   <source>I have kept them</source>
   <translation>შევინახე</translation>
  </message>
  <message>
   <source>Recovery codes</source>
   <translation>აღდგენის კოდები</translation>
  </message>
  <message>
   <source>Your second factor is set up. Keep these codes where your telephone is not: each lets you in once without it. They are not shown again.</source>
   <translation>მეორე ფაქტორი დაყენებულია. შეინახეთ ეს კოდები ტელეფონისგან ცალკე: თითოეული ერთხელ შეგიშვებთ მის გარეშე. ისინი აღარ გამოჩნდება.</translation>
  </message>
 </context>
 <context>
  <name>RegisterTable</name>
  <message>
   <source>Participation</source>
   <translation>მონაწილეობა</translation>
  </message>
 </context>
 <context>
  <name>Remarks</name>
  <message>
   <source>somebody</source>
   <translation>ვიღაც</translation>
  </message>
 </context>
 <context>
  <name>RepeatPost</name>
  <message>
   <source>Cancel</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>წესის შეცვლა</translation>
  </message>
  <message>
   <source>Change the rule of the series</source>
   <translation>სერიის წესის შეცვლა</translation>
  </message>
  <message>
   <source>From this post on the series goes by the new rule: {0} are taken away and made anew as drafts.</source>
   <translation>ამ პოსტიდან სერია ახალ წესს მიჰყვება: {0} იშლება და მონახაზებად თავიდან იქმნება.</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>გამეორება</translation>
  </message>
  <message>
   <source>Repeat the post</source>
   <translation>პოსტის გამეორება</translation>
  </message>
  <message>
   <source>Repeated: {0} in all.</source>
   <translation>გამეორდა: სულ {0}.</translation>
  </message>
  <message>
   <source>Rule (RFC 5545): {0}</source>
   <translation>წესი (RFC 5545): {0}</translation>
  </message>
  <message>
   <source>The dates</source>
   <translation>თარიღები</translation>
  </message>
  <message>
   <source>The series goes on with {0}.</source>
   <translation>სერია გრძელდება: {0}.</translation>
  </message>
  <message>
   <source>This makes no further post.</source>
   <translation>ეს მეტ პოსტს არ ქმნის.</translation>
  </message>
  <message>
   <source>{0} at {1}</source>
   <translation>{0}, {1}</translation>
  </message>
 </context>
 <context>
  <name>Repeating</name>
  <message>
   <source>Post {0} of {1} of its series.</source>
   <translation>სერიის პოსტი {0} / {1}.</translation>
  </message>
  <message>
   <source>You changed one post of a series ({0}). Shall the others be changed too?</source>
   <translation>თქვენ სერიის ერთი პოსტი შეცვალეთ ({0}). შეიცვალოს დანარჩენიც?</translation>
  </message>
  <message>
   <source>{0} of the series changed too.</source>
   <translation>შეიცვალა სერიის კიდევ {0}.</translation>
  </message>
 </context>
 <context>
  <name>Repeats</name>
  <message numerus="yes">
   <source>A text that the same account says within %n days of another is pointed out.</source>
   <translation>
    <numerusform>პროგრამა მიუთითებს ტექსტზე, რომელსაც იგივე ანგარიში %n დღის განმავლობაში იმეორებს.</numerusform>
    <numerusform>პროგრამა მიუთითებს ტექსტზე, რომელსაც იგივე ანგარიში %n დღის განმავლობაში იმეორებს.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RepeatsPart</name>
  <message>
   <source>A text that the same account says twice is not pointed out.</source>
   <translation>ტექსტზე, რომელსაც ერთი და იგივე ანგარიში ორჯერ ამბობს, პროგრამა არ მიუთითებს.</translation>
  </message>
  <message>
   <source>Days between the same words</source>
   <translation>დღეები ერთნაირ სიტყვებს შორის</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>არასოდეს</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>დაყენება</translation>
  </message>
  <message>
   <source>The days between the same words are set.</source>
   <translation>ერთნაირ სიტყვებს შორის დღეების რაოდენობა დაყენებულია.</translation>
  </message>
  <message>
   <source>The same words twice</source>
   <translation>ერთნაირი სიტყვები ორჯერ</translation>
  </message>
  <message>
   <source>This is the number that holds.</source>
   <translation>ეს რიცხვი უკვე მოქმედებს.</translation>
  </message>
 </context>
 <context>
  <name>RequestPage</name>
  <message>
   <source>Accept</source>
   <translation>თანხმობა</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>პასუხები</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>შეცვლა…</translation>
  </message>
  <message>
   <source>Choose a country first.</source>
   <translation>ჯერ აირჩიეთ ქვეყანა.</translation>
  </message>
  <message>
   <source>Choose an answer with a proof.</source>
   <translation>აირჩიეთ პასუხი მტკიცებულებით.</translation>
  </message>
  <message>
   <source>Decline…</source>
   <translation>უარი…</translation>
  </message>
  <message>
   <source>Done…</source>
   <translation>გაკეთებულია…</translation>
  </message>
  <message>
   <source>It is accepted already.</source>
   <translation>უკვე მიღებულია.</translation>
  </message>
  <message>
   <source>Nothing of it is open any more.</source>
   <translation>ღია აღარაფერია.</translation>
  </message>
  <message>
   <source>Only people who write for {0} answer here.</source>
   <translation>აქ პასუხობენ მხოლოდ ისინი, ვინც წერს ქვეყნის სახელით: {0}.</translation>
  </message>
  <message>
   <source>Open the link</source>
   <translation>ბმულის გახსნა</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>პოსტის გახსნა</translation>
  </message>
  <message>
   <source>Open the proof</source>
   <translation>მტკიცებულების გახსნა</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>უკან აღება</translation>
  </message>
  <message>
   <source>The request was taken back.</source>
   <translation>თხოვნა გაუქმებულია.</translation>
  </message>
  <message>
   <source>{0} asks</source>
   <translation>სთხოვს {0}</translation>
  </message>
 </context>
 <context>
  <name>Requests</name>
  <message numerus="yes">
   <source>%n days late</source>
   <translation>
    <numerusform>%n დღით დაგვიანებული</numerusform>
    <numerusform>%n დღით დაგვიანებული</numerusform>
   </translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>მიღებულია</translation>
  </message>
  <message>
   <source>Ask them</source>
   <translation>თხოვნა</translation>
  </message>
  <message>
   <source>Asking country</source>
   <translation>მთხოვნელი ქვეყანა</translation>
  </message>
  <message>
   <source>By a certain day</source>
   <translation>გარკვეულ დღემდე</translation>
  </message>
  <message>
   <source>Change the request</source>
   <translation>თხოვნის შეცვლა</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>არხები</translation>
  </message>
  <message>
   <source>Countries asked</source>
   <translation>ვის სთხოვენ</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>უარი</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>გაკეთებულია</translation>
  </message>
  <message>
   <source>It is done</source>
   <translation>გაკეთდა</translation>
  </message>
  <message>
   <source>Keep the change</source>
   <translation>ცვლილების შენახვა</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>ბმული</translation>
  </message>
  <message>
   <source>Link of the public post</source>
   <translation>საჯარო პოსტის ბმული</translation>
  </message>
  <message>
   <source>New request</source>
   <translation>ახალი თხოვნა</translation>
  </message>
  <message>
   <source>No post of the network</source>
   <translation>ქსელის პოსტის გარეშე</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>შენიშვნა</translation>
  </message>
  <message>
   <source>Paste the link of the public post: it shows that it was done.</source>
   <translation>ჩასვით საჯარო პოსტის ბმული: ის აჩვენებს, რომ გაკეთდა.</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>პოსტი</translation>
  </message>
  <message>
   <source>Say in a few words what is to be carried further.</source>
   <translation>რამდენიმე სიტყვით თქვით, რა უნდა გავრცელდეს.</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>გაუქმებულია</translation>
  </message>
  <message>
   <source>Tick at least one country.</source>
   <translation>მონიშნეთ ერთი ქვეყანა მაინც.</translation>
  </message>
  <message>
   <source>Waits for an answer</source>
   <translation>ელოდება პასუხს</translation>
  </message>
  <message>
   <source>Waits for you</source>
   <translation>გელოდებათ</translation>
  </message>
  <message>
   <source>Wanted by</source>
   <translation>რა დრომდე</translation>
  </message>
  <message>
   <source>What</source>
   <translation>რა</translation>
  </message>
  <message>
   <source>What should other countries carry further, and by when?</source>
   <translation>რა უნდა გაავრცელონ სხვა ქვეყნებმა და რა დრომდე?</translation>
  </message>
  <message>
   <source>Write the link whole, beginning with https://.</source>
   <translation>დაწერეთ ბმული სრულად, დასაწყისში https://.</translation>
  </message>
  <message>
   <source>wanted by {0}</source>
   <translation>საჭიროა: {0}</translation>
  </message>
  <message numerus="yes">
   <source>wanted in %n days</source>
   <translation>
    <numerusform>საჭიროა %n დღეში</numerusform>
    <numerusform>საჭიროა %n დღეში</numerusform>
   </translation>
  </message>
  <message>
   <source>wanted today</source>
   <translation>საჭიროა დღეს</translation>
  </message>
  <message>
   <source>wanted tomorrow</source>
   <translation>საჭიროა ხვალ</translation>
  </message>
  <message>
   <source>{0} asks you</source>
   <translation>{0} გთხოვთ</translation>
  </message>
  <message>
   <source>{0} asks {1}</source>
   <translation>{0} სთხოვს: {1}</translation>
  </message>
  <message>
   <source>{0} of {1} answered</source>
   <translation>უპასუხა {0} / {1}</translation>
  </message>
 </context>
 <context>
  <name>RequestsView</name>
  <message>
   <source>A country asks others here to carry a post or a page further. Each of them accepts, declines with a reason, or shows by a link that it is done.</source>
   <translation>აქ ქვეყანა სხვებს სთხოვს პოსტის ან გვერდის გავრცელებას. თითოეული მათგანი თანხმდება, მიზეზის მითითებით უარს ამბობს ან ბმულით აჩვენებს, რომ ეს გაკეთდა.</translation>
  </message>
  <message>
   <source>Asked by my country</source>
   <translation>ჩემი ქვეყნის თხოვნები</translation>
  </message>
  <message>
   <source>Asked of my country</source>
   <translation>ჩემი ქვეყნისადმი თხოვნები</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>უარი</translation>
  </message>
  <message>
   <source>Every request</source>
   <translation>ყველა თხოვნა</translation>
  </message>
  <message>
   <source>It is noted as done.</source>
   <translation>აღინიშნა, როგორც გაკეთებული.</translation>
  </message>
  <message>
   <source>Letters to look for</source>
   <translation>საძებნი ასოები</translation>
  </message>
  <message>
   <source>New request…</source>
   <translation>ახალი თხოვნა…</translation>
  </message>
  <message>
   <source>No requests yet</source>
   <translation>თხოვნები ჯერ არ არის</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>თხოვნები</translation>
  </message>
  <message>
   <source>Requests · {0}</source>
   <translation>თხოვნები · {0}</translation>
  </message>
  <message>
   <source>The countries are asked.</source>
   <translation>ქვეყნებს თხოვნა გაეგზავნათ.</translation>
  </message>
  <message>
   <source>The request is accepted.</source>
   <translation>თხოვნა მიღებულია.</translation>
  </message>
  <message>
   <source>The request is changed.</source>
   <translation>თხოვნა შეიცვალა.</translation>
  </message>
  <message>
   <source>The request is declined.</source>
   <translation>თხოვნაზე უარი ითქვა.</translation>
  </message>
  <message>
   <source>The request is taken back.</source>
   <translation>თხოვნა გაუქმდა.</translation>
  </message>
  <message>
   <source>Where did {0} carry it further?</source>
   <translation>სად გაავრცელა ეს ქვეყანამ: {0}?</translation>
  </message>
  <message>
   <source>Whose requests</source>
   <translation>ვისი თხოვნები</translation>
  </message>
  <message>
   <source>Why does {0} decline?</source>
   <translation>რატომ ამბობს უარს {0}?</translation>
  </message>
  <message>
   <source>Words, country or channel</source>
   <translation>სიტყვები, ქვეყანა ან არხი</translation>
  </message>
  <message>
   <source>You write for no country, so you cannot ask others.</source>
   <translation>თქვენ არცერთი ქვეყნის სახელით არ წერთ, ამიტომ სხვებს ვერ სთხოვთ.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>Any time</source>
   <translation>ნებისმიერ დროს</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>გადასვლები</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>კომენტარები</translation>
  </message>
  <message>
   <source>Give a workbook (.xlsx) or CSV in UTF-8, with the columns that are saved here.</source>
   <translation>აირჩიეთ სამუშაო წიგნი (.xlsx) ან CSV UTF-8-ში, იმ სვეტებით, რომლებიც აქ ინახება.</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>ახალი გამომწერები</translation>
  </message>
  <message>
   <source>Only the sheet “{0}” is read; the others are left alone.</source>
   <translation>იკითხება მხოლოდ ფურცელი „{0}“; დანარჩენი ხელუხლებელი რჩება.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>აუდიტორია</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>რეაქციები</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>გაზიარებები</translation>
  </message>
  <message>
   <source>The last 12 months</source>
   <translation>ბოლო 12 თვე</translation>
  </message>
  <message>
   <source>The last 30 days</source>
   <translation>ბოლო 30 დღე</translation>
  </message>
  <message>
   <source>The last 90 days</source>
   <translation>ბოლო 90 დღე</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>ხედები</translation>
  </message>
 </context>
 <context>
  <name>ResultsTable</name>
  <message>
   <source>Channel</source>
   <translation>არხი</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>No figures yet</source>
   <translation>მაჩვენებლები ჯერ არ არის</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>პოსტი</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>გამოქვეყნებული</translation>
  </message>
  <message>
   <source>Published posts and their figures</source>
   <translation>გამოქვეყნებული პოსტები და მათი მაჩვენებლები</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>ვინ აიღო</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>აღების დღე</translation>
  </message>
  <message>
   <source>none</source>
   <translation>არაფერი</translation>
  </message>
 </context>
 <context>
  <name>ResultsView</name>
  <message numerus="yes">
   <source>%n without figures</source>
   <translation>
    <numerusform>%n მაჩვენებლების გარეშე</numerusform>
    <numerusform>%n მაჩვენებლების გარეშე</numerusform>
   </translation>
  </message>
  <message>
   <source>All campaigns</source>
   <translation>ყველა კამპანია</translation>
  </message>
  <message>
   <source>All countries</source>
   <translation>ყველა ქვეყანა</translation>
  </message>
  <message>
   <source>Bars of</source>
   <translation>ზოლები:</translation>
  </message>
  <message>
   <source>By campaign</source>
   <translation>კამპანიით</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>ქვეყნით</translation>
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>Campaign book…</source>
   <translation>კამპანიის წიგნი…</translation>
  </message>
  <message>
   <source>Choose a campaign, or a post of one.</source>
   <translation>აირჩიეთ კამპანია ან მისი პოსტი.</translation>
  </message>
  <message>
   <source>Choose a post first.</source>
   <translation>ჯერ აირჩიეთ პოსტი.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Figure of the bars</source>
   <translation>ზოლების მაჩვენებელი</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>კალენდარზე გადასვლა</translation>
  </message>
  <message>
   <source>Its figures are written in {0}.</source>
   <translation>მის მაჩვენებლებს წერს: {0}.</translation>
  </message>
  <message>
   <source>No campaign</source>
   <translation>კამპანიის გარეშე</translation>
  </message>
  <message>
   <source>No post that is chosen here has figures yet.</source>
   <translation>აქ არჩეულ არცერთ პოსტს ჯერ არ აქვს მაჩვენებლები.</translation>
  </message>
  <message>
   <source>No results yet</source>
   <translation>შედეგები ჯერ არ არის</translation>
  </message>
  <message>
   <source>Once a post is published, its figures are kept here: views, reactions, clicks and more, written by hand or read in from a file.</source>
   <translation>როცა პოსტი ქვეყნდება, აქ ინახება მისი მაჩვენებლები: ნახვები, რეაქციები, გადასვლები და სხვა, ხელით ჩაწერილი ან ფაილიდან შემოტანილი.</translation>
  </message>
  <message>
   <source>Open the post</source>
   <translation>პოსტის გახსნა</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>პერიოდი</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>პოსტები</translation>
  </message>
  <message>
   <source>Read in a file…</source>
   <translation>ფაილიდან შემოტანა…</translation>
  </message>
  <message>
   <source>Read in figures</source>
   <translation>მაჩვენებლების შემოტანა</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>CSV-დ შენახვა…</translation>
  </message>
  <message>
   <source>Save the figures as CSV</source>
   <translation>მაჩვენებლების CSV-დ შენახვა</translation>
  </message>
  <message>
   <source>The figures were saved as {0}</source>
   <translation>მაჩვენებლები შენახულია: {0}</translation>
  </message>
  <message>
   <source>The newest {0} are shown.</source>
   <translation>ნაჩვენებია უახლესი {0}.</translation>
  </message>
  <message>
   <source>There is nothing to save yet.</source>
   <translation>ჯერ შესანახი არაფერია.</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>ჯამში</translation>
  </message>
  <message>
   <source>Workbook or CSV (*.xlsx *.csv)</source>
   <translation>სამუშაო წიგნი ან CSV (*.xlsx *.csv)</translation>
  </message>
  <message>
   <source>Write figures…</source>
   <translation>მაჩვენებლების ჩაწერა…</translation>
  </message>
  <message>
   <source>You write for none of the countries of these posts.</source>
   <translation>თქვენ არ წერთ ამ პოსტების არცერთი ქვეყნისთვის.</translation>
  </message>
  <message>
   <source>{0} of {1} have figures</source>
   <translation>მაჩვენებლებით: {0} / {1}</translation>
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
   <translation>ამ ლეპტოპის ასლის ფაილი ვერ წაიშალა: {0}.</translation>
  </message>
  <message>
   <source>Remove the folder by hand.</source>
   <translation>წაშალეთ საქაღალდე ხელით.</translation>
  </message>
 </context>
 <context>
  <name>RevokedDialog</name>
  <message numerus="yes">
   <source>%n changes of yours were not sent and are lost then.</source>
   <translation>
    <numerusform>თქვენი %n ცვლილება არ გაგზავნილა და მაშინ დაიკარგება.</numerusform>
    <numerusform>თქვენი %n ცვლილება არ გაგზავნილა და მაშინ დაიკარგება.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes of yours were not sent. Save them first.</source>
   <translation>
    <numerusform>თქვენი %n ცვლილება არ გაგზავნილა. ჯერ შეინახეთ.</numerusform>
    <numerusform>თქვენი %n ცვლილება არ გაგზავნილა. ჯერ შეინახეთ.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes were saved.</source>
   <translation>
    <numerusform>შენახულია %n ცვლილება.</numerusform>
    <numerusform>შენახულია %n ცვლილება.</numerusform>
   </translation>
  </message>
  <message>
   <source>Back</source>
   <translation>უკან</translation>
  </message>
  <message>
   <source>Everything of yours was sent.</source>
   <translation>თქვენი ყველაფერი გაგზავნილია.</translation>
  </message>
  <message>
   <source>Remove everything from this laptop</source>
   <translation>ყველაფრის წაშლა ამ ლეპტოპიდან</translation>
  </message>
  <message>
   <source>Remove it without saving?</source>
   <translation>წაიშალოს შენახვის გარეშე?</translation>
  </message>
  <message>
   <source>Remove without saving</source>
   <translation>წაშლა შენახვის გარეშე</translation>
  </message>
  <message>
   <source>Save what was not sent</source>
   <translation>შეინახეთ, რაც არ გაგზავნილა</translation>
  </message>
  <message>
   <source>Save what was not sent…</source>
   <translation>გაუგზავნელის შენახვა…</translation>
  </message>
  <message>
   <source>This laptop was revoked</source>
   <translation>ეს ლეპტოპი გაუქმებულია</translation>
  </message>
  <message>
   <source>You or your administrator revoked it. What others shared is gone from it already.</source>
   <translation>ის თქვენ ან ადმინისტრატორმა გააუქმეთ. რაც სხვებმა გააზიარეს, უკვე წაშლილია.</translation>
  </message>
 </context>
 <context>
  <name>RightsDialog</name>
  <message>
   <source>Credit</source>
   <translation>ავტორი</translation>
  </message>
  <message>
   <source>It may be used until</source>
   <translation>გამოყენება შეიძლება:</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>შენახვა</translation>
  </message>
  <message>
   <source>Last day of use</source>
   <translation>გამოყენების ბოლო დღე</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>ლიცენზია</translation>
  </message>
  <message>
   <source>Rights</source>
   <translation>უფლებები</translation>
  </message>
  <message>
   <source>Whose is {0}, and until when may it be used?</source>
   <translation>ვისია {0} და როდემდე შეიძლება გამოყენება?</translation>
  </message>
 </context>
 <context>
  <name>RuleFields</name>
  <message>
   <source>Days, weeks or months</source>
   <translation>დღეები, კვირები ან თვეები</translation>
  </message>
  <message>
   <source>Ends</source>
   <translation>დასასრული</translation>
  </message>
  <message>
   <source>Every</source>
   <translation>ყოველ</translation>
  </message>
  <message>
   <source>Every how many</source>
   <translation>სიხშირე</translation>
  </message>
  <message>
   <source>How it ends</source>
   <translation>როგორ მთავრდება</translation>
  </message>
  <message>
   <source>How many posts</source>
   <translation>რამდენი პოსტი</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>ბოლო დღე</translation>
  </message>
  <message>
   <source>On</source>
   <translation>თარიღი</translation>
  </message>
  <message>
   <source>What stays the same from month to month</source>
   <translation>რა მეორდება თვიდან თვემდე</translation>
  </message>
  <message>
   <source>after so many posts</source>
   <translation>პოსტების რაოდენობით</translation>
  </message>
  <message>
   <source>days</source>
   <translation>დღე</translation>
  </message>
  <message>
   <source>months</source>
   <translation>თვე</translation>
  </message>
  <message>
   <source>on a day</source>
   <translation>დღეს მითითებით</translation>
  </message>
  <message>
   <source>on day {0} of the month</source>
   <translation>თვის {0} რიცხვში</translation>
  </message>
  <message>
   <source>on the first {0}</source>
   <translation>პირველი {0}</translation>
  </message>
  <message>
   <source>on the fourth {0}</source>
   <translation>მეოთხე {0}</translation>
  </message>
  <message>
   <source>on the last day of the month</source>
   <translation>თვის ბოლო დღეს</translation>
  </message>
  <message>
   <source>on the last {0}</source>
   <translation>ბოლო {0}</translation>
  </message>
  <message>
   <source>on the second {0}</source>
   <translation>მეორე {0}</translation>
  </message>
  <message>
   <source>on the third {0}</source>
   <translation>მესამე {0}</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>კვირა</translation>
  </message>
 </context>
 <context>
  <name>Saver</name>
  <message>
   <source>Copy the text, then try again.</source>
   <translation>დააკოპირეთ ტექსტი, შემდეგ ხელახლა სცადეთ.</translation>
  </message>
  <message>
   <source>The disk did not answer in time.</source>
   <translation>დისკმა დროულად არ უპასუხა.</translation>
  </message>
 </context>
 <context>
  <name>SearchView</name>
  <message>
   <source>No record on this laptop has words that begin so. Try fewer letters, or sync first.</source>
   <translation>ამ ლეპტოპზე არცერთ ჩანაწერში არაა ასე დაწყებული სიტყვები. სცადეთ ნაკლები ასო, ან ჯერ სინქრონიზაცია.</translation>
  </message>
  <message>
   <source>Nothing was found</source>
   <translation>ვერაფერი მოიძებნა</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>ძებნა</translation>
  </message>
  <message>
   <source>Search every post, campaign and message</source>
   <translation>მოძებნეთ ყველა პოსტი, კამპანია და გზავნილი</translation>
  </message>
  <message>
   <source>The newest {0} are shown; another word finds fewer.</source>
   <translation>ნაჩვენებია უახლესი {0}; კიდევ ერთი სიტყვა ნაკლებს იპოვის.</translation>
  </message>
  <message>
   <source>Type the beginning of words into the field above, in any script. Accents do not matter.</source>
   <translation>ზედა ველში აკრიფეთ სიტყვების დასაწყისი, ნებისმიერი დამწერლობით. მახვილებს მნიშვნელობა არ აქვს.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>რა მოიძებნა</translation>
  </message>
  <message>
   <source>{0} found</source>
   <translation>მოიძებნა: {0}</translation>
  </message>
 </context>
 <context>
  <name>SecondFactorPart</name>
  <message numerus="yes">
   <source>An authenticator app is set up; %n recovery codes are left.</source>
   <translation>
    <numerusform>ავთენტიკაციის აპლიკაცია დაყენებულია; დარჩენილია %n აღდგენის კოდი.</numerusform>
    <numerusform>ავთენტიკაციის აპლიკაცია დაყენებულია; დარჩენილია %n აღდგენის კოდი.</numerusform>
   </translation>
  </message>
  <message>
   <source>Confirm that it is you…</source>
   <translation>დაადასტურეთ, რომ ეს თქვენ ხართ…</translation>
  </message>
  <message>
   <source>No second factor is set up. Your role does not need one; you can have it.</source>
   <translation>მეორე ფაქტორი დაყენებული არ არის. თქვენს როლს ის არ სჭირდება, მაგრამ შეგიძლიათ გქონდეთ.</translation>
  </message>
  <message>
   <source>Second factor</source>
   <translation>მეორე ფაქტორი</translation>
  </message>
  <message>
   <source>Set up an authenticator app…</source>
   <translation>ავთენტიკაციის აპლიკაციის დაყენება…</translation>
  </message>
  <message>
   <source>Set up another app…</source>
   <translation>სხვა აპლიკაციის დაყენება…</translation>
  </message>
  <message>
   <source>What the server knows of it is shown when it can be reached.</source>
   <translation>რა იცის ამის შესახებ სერვერმა, გამოჩნდება, როცა ის ხელმისაწვდომი იქნება.</translation>
  </message>
  <message>
   <source>Your role needs a second factor: set up an authenticator app.</source>
   <translation>თქვენს როლს მეორე ფაქტორი სჭირდება: დააყენეთ ავთენტიკაციის აპლიკაცია.</translation>
  </message>
 </context>
 <context>
  <name>SecondZone</name>
  <message>
   <source>No second time zone</source>
   <translation>მეორე სასაათო სარტყლის გარეშე</translation>
  </message>
  <message>
   <source>Second time zone: none</source>
   <translation>მეორე სასაათო სარტყელი: არა</translation>
  </message>
  <message>
   <source>Second time zone: {0}</source>
   <translation>მეორე სასაათო სარტყელი: {0}</translation>
  </message>
 </context>
 <context>
  <name>SelfSavingForm</name>
  <message>
   <source>Keep mine</source>
   <translation>ჩემის დატოვება</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>ჯერ შეუნახავი</translation>
  </message>
  <message>
   <source>Not saved: {0} What you wrote stays here.</source>
   <translation>არ შეინახა: {0} დაწერილი აქ რჩება.</translation>
  </message>
  <message>
   <source>Only the lead country changes this.</source>
   <translation>ამას მხოლოდ წამყვანი ქვეყანა ცვლის.</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>შენახულია აქ</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>მათის აღება</translation>
  </message>
  <message>
   <source>The {0} was changed while you were writing. Both texts are kept.</source>
   <translation>სანამ წერდით, ველი „{0}“ შეიცვალა. ორივე ტექსტი ინახება.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>ხელახლა ცდა</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>იწერება…</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A blackout is overridden for this post: {0}</source>
   <translation>ამ პოსტისთვის დაშვებულია გამონაკლისი აკრძალვიდან: {0}</translation>
  </message>
  <message>
   <source>A blackout names its first and last day, its occasion, whether it warns or blocks, and a reason.</source>
   <translation>აკრძალვას აქვს პირველი და ბოლო დღე, საბაბი, მოქმედება (აფრთხილებს ან კრძალავს) და მიზეზი.</translation>
  </message>
  <message>
   <source>A body may be packed with gzip only.</source>
   <translation>მოთხოვნის შიგთავსი მხოლოდ gzip-ით შეიძლება იყოს შეკუმშული.</translation>
  </message>
  <message>
   <source>A campaign joins countries, joint texts and posts. Start one, then invite the others.</source>
   <translation>კამპანია აერთიანებს ქვეყნებს, საერთო ტექსტებს და პოსტებს. დაიწყეთ ერთი, შემდეგ სხვები მოიწვიეთ.</translation>
  </message>
  <message>
   <source>A campaign needs a title.</source>
   <translation>კამპანიას სათაური სჭირდება.</translation>
  </message>
  <message>
   <source>A campaign that was shared with the network stays shared.</source>
   <translation>ქსელთან გაზიარებული კამპანია გაზიარებული რჩება.</translation>
  </message>
  <message>
   <source>A code that you have not used yet; each counts once.</source>
   <translation>კოდი, რომელიც ჯერ არ გამოგიყენებიათ; თითოეული ერთხელ მოქმედებს.</translation>
  </message>
  <message>
   <source>A country does not ask itself.</source>
   <translation>ქვეყანა საკუთარ თავს არ სთხოვს.</translation>
  </message>
  <message>
   <source>A decision cannot be taken back: others have read it.</source>
   <translation>გადაწყვეტილების უკან აღება შეუძლებელია: სხვებმა ის უკვე წაიკითხეს.</translation>
  </message>
  <message>
   <source>A decision is either approve or request_changes.</source>
   <translation>გადაწყვეტილება ან approve-ია, ან request_changes.</translation>
  </message>
  <message>
   <source>A delegation names a country, a role, two people, and its first and last day.</source>
   <translation>უფლების გადაცემაში იწერება ქვეყანა, როლი, ორი პირი, პირველი და ბოლო დღე.</translation>
  </message>
  <message>
   <source>A file of campaigndesk is missing: {0}.</source>
   <translation>campaigndesk-ს ფაილი აკლია: {0}.</translation>
  </message>
  <message>
   <source>A footnote rule needs the footnote.</source>
   <translation>სქოლიოს წესს სქოლიო სჭირდება.</translation>
  </message>
  <message>
   <source>A group of hashtags needs a name.</source>
   <translation>ჰეშთეგების ჯგუფს სახელი სჭირდება.</translation>
  </message>
  <message>
   <source>A header that says one thing was sent twice.</source>
   <translation>სათაური, რომელიც ერთ რამეს ამბობს, ორჯერ გამოიგზავნა.</translation>
  </message>
  <message>
   <source>A hold needs a reason.</source>
   <translation>შეჩერებას მიზეზი სჭირდება.</translation>
  </message>
  <message>
   <source>A key that was revoked stays revoked.</source>
   <translation>გაუქმებული გასაღები გაუქმებული რჩება.</translation>
  </message>
  <message>
   <source>A list needs a limit of at least 1.</source>
   <translation>სიას ლიმიტი სჭირდება, არანაკლებ 1.</translation>
  </message>
  <message>
   <source>A local time has no offset.</source>
   <translation>ადგილობრივ დროს წანაცვლება არ აქვს.</translation>
  </message>
  <message>
   <source>A medium may have at most {0} MiB.</source>
   <translation>სურათი ან ფილმი შეიძლება იყოს არაუმეტეს {0} MiB.</translation>
  </message>
  <message>
   <source>A name is needed, so that others know whose work it is.</source>
   <translation>სახელი საჭიროა, რომ სხვებმა იცოდნენ, ვისი ნამუშევარია.</translation>
  </message>
  <message>
   <source>A narrative needs the claim that is made.</source>
   <translation>ნარატივს სჭირდება მტკიცება, რომელიც ვრცელდება.</translation>
  </message>
  <message>
   <source>A pack has a name, the day it was checked, rules, and nothing else.</source>
   <translation>პაკეტს აქვს სახელი, შემოწმების დღე, წესები და სხვა არაფერი.</translation>
  </message>
  <message>
   <source>A pack of wording rules is a JSON or a TOML file.</source>
   <translation>სიტყვათხმარების წესების პაკეტი JSON ან TOML ფაილია.</translation>
  </message>
  <message>
   <source>A pack of wording rules needs a name of one line.</source>
   <translation>სიტყვათხმარების წესების პაკეტს ერთსტრიქონიანი სახელი სჭირდება.</translation>
  </message>
  <message>
   <source>A parameter of the address was given twice.</source>
   <translation>მისამართის პარამეტრი ორჯერ იყო მითითებული.</translation>
  </message>
  <message>
   <source>A part of the address or a header is not what this address takes.</source>
   <translation>მისამართის ნაწილი ან სათაური არ არის ის, რასაც ეს მისამართი იღებს.</translation>
  </message>
  <message>
   <source>A person needs a name, so that others know whose work it is.</source>
   <translation>პირს სახელი სჭირდება, რომ სხვებმა იცოდნენ, ვისი ნამუშევარია.</translation>
  </message>
  <message>
   <source>A picture or film needs a file or a name.</source>
   <translation>სურათს ან ფილმს ფაილი ან სახელი სჭირდება.</translation>
  </message>
  <message>
   <source>A post belongs to an account.</source>
   <translation>პოსტი ანგარიშს ეკუთვნის.</translation>
  </message>
  <message>
   <source>A preferred word needs what to write instead.</source>
   <translation>სასურველ სიტყვას სჭირდება, რა დაიწეროს მის ნაცვლად.</translation>
  </message>
  <message>
   <source>A record can be kept to your own ministry or shared with the network.</source>
   <translation>ჩანაწერი შეიძლება მხოლოდ თქვენს სამინისტროში დარჩეს ან ქსელს გაუზიარდეს.</translation>
  </message>
  <message>
   <source>A recurrence rule names no start of its own.</source>
   <translation>განმეორების წესში საკუთარი დასაწყისი არ იწერება.</translation>
  </message>
  <message>
   <source>A request for changes needs a reason.</source>
   <translation>ცვლილებების მოთხოვნას მიზეზი სჭირდება.</translation>
  </message>
  <message>
   <source>A request may have at most {0} MiB.</source>
   <translation>მოთხოვნა შეიძლება იყოს არაუმეტეს {0} MiB.</translation>
  </message>
  <message>
   <source>A request names who asks and who is asked.</source>
   <translation>თხოვნაში წერია, ვინ სთხოვს და ვის.</translation>
  </message>
  <message>
   <source>A request needs a country that is asked.</source>
   <translation>თხოვნას სჭირდება ქვეყანა, რომელსაც სთხოვენ.</translation>
  </message>
  <message>
   <source>A request says what is to be carried further.</source>
   <translation>თხოვნაში წერია, რა უნდა გავრცელდეს.</translation>
  </message>
  <message>
   <source>A reservation has to be said.</source>
   <translation>დათქმა უნდა დაიწეროს.</translation>
  </message>
  <message>
   <source>A series ends by the clocks of its own zone.</source>
   <translation>სერია თავისი სარტყლის საათით მთავრდება.</translation>
  </message>
  <message>
   <source>A series repeats daily at most.</source>
   <translation>სერია მეორდება არაუმეტეს დღეში ერთხელ.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask for the role “{0}”.</source>
   <translation>დამტკიცების მარშრუტის ნაბიჯი ვერ მოითხოვს როლს „{0}“.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot ask “{0}”.</source>
   <translation>დამტკიცების მარშრუტის ნაბიჯი ვერ მოითხოვს: „{0}“.</translation>
  </message>
  <message>
   <source>A step of an approval route cannot need “{0}”.</source>
   <translation>დამტკიცების მარშრუტის ნაბიჯს ვერ დასჭირდება: „{0}“.</translation>
  </message>
  <message>
   <source>A step of an approval route names a role, a country, how many it needs, and nothing else.</source>
   <translation>დამტკიცების მარშრუტის ნაბიჯში იწერება როლი, ქვეყანა, საჭირო რაოდენობა და სხვა არაფერი.</translation>
  </message>
  <message>
   <source>A stop is lifted by the side that placed it, or by the network.</source>
   <translation>გაჩერებას ხსნის მხარე, რომელმაც ის დააწესა, ან ქსელი.</translation>
  </message>
  <message>
   <source>A stop is not undone: it is lifted.</source>
   <translation>გაჩერება არ უქმდება: ის იხსნება.</translation>
  </message>
  <message>
   <source>A stop is shown to the whole network.</source>
   <translation>გაჩერებას მთელი ქსელი ხედავს.</translation>
  </message>
  <message>
   <source>A stop needs a reason.</source>
   <translation>გაჩერებას მიზეზი სჭირდება.</translation>
  </message>
  <message>
   <source>A stop stands; this crisis post passes with two approvers.</source>
   <translation>გაჩერება ძალაშია; ეს კრიზისული პოსტი ორი დამმტკიცებლით გადის.</translation>
  </message>
  <message>
   <source>A stop that was lifted does not come back by itself.</source>
   <translation>მოხსნილი გაჩერება თავისით არ ბრუნდება.</translation>
  </message>
  <message>
   <source>A template needs a name.</source>
   <translation>შაბლონს სახელი სჭირდება.</translation>
  </message>
  <message>
   <source>A term needs at least one word.</source>
   <translation>ტერმინს ერთი სიტყვა მაინც სჭირდება.</translation>
  </message>
  <message>
   <source>A word of one's own has 1 to 100 characters.</source>
   <translation>საკუთარ სიტყვას 1-დან 100-მდე სიმბოლო აქვს.</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>ანგარიში</translation>
  </message>
  <message>
   <source>Add a step for the country's approver.</source>
   <translation>დაამატეთ ქვეყნის დამმტკიცებლის ნაბიჯი.</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>შეთანხმებული</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>ალბანეთი</translation>
  </message>
  <message>
   <source>Albanian</source>
   <translation>ალბანური</translation>
  </message>
  <message>
   <source>All changes saved here. No server: work stays on this laptop until you sign in to one.</source>
   <translation>ყველა ცვლილება აქ შენახულია. სერვერი არ არის: ნამუშევარი ამ ლეპტოპზე რჩება, სანამ სერვერზე არ შეხვალთ.</translation>
  </message>
  <message>
   <source>All steps of the approval are already met.</source>
   <translation>დამტკიცების ყველა ნაბიჯი უკვე შესრულებულია.</translation>
  </message>
  <message>
   <source>All together</source>
   <translation>სულ ერთად</translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>ესეც გადაწყვეტილების ნაწილია</translation>
  </message>
  <message>
   <source>An approval of this post was altered, or is not from the person whose name it bears.</source>
   <translation>ამ პოსტის დამტკიცება შეცვლილია, ან არ ეკუთვნის იმ ადამიანს, ვისი სახელიც აწერია.</translation>
  </message>
  <message>
   <source>An approval route covers the time or does not.</source>
   <translation>დამტკიცების მარშრუტი დროს ან ფარავს, ან არა.</translation>
  </message>
  <message>
   <source>An approval route has at most {0} steps, says what it covers, and nothing else.</source>
   <translation>დამტკიცების მარშრუტს არაუმეტეს {0} ნაბიჯი აქვს, უთითებს, რას ფარავს, და სხვას არაფერს.</translation>
  </message>
  <message>
   <source>An approval route needs at least one step.</source>
   <translation>დამტკიცების მარშრუტს ერთი ნაბიჯი მაინც სჭირდება.</translation>
  </message>
  <message>
   <source>An approved post of this account says the same and has no time yet: “{0}”.</source>
   <translation>ამ ანგარიშის დამტკიცებული პოსტი იმავეს ამბობს და დრო ჯერ არ აქვს: „{0}“.</translation>
  </message>
  <message>
   <source>An embargo that was lifted cannot come back: others have read what was under it.</source>
   <translation>მოხსნილი ემბარგო ვეღარ დაბრუნდება: სხვებმა უკვე წაიკითხეს, რაც მის ქვეშ იყო.</translation>
  </message>
  <message>
   <source>An entry of the handle book needs an institution.</source>
   <translation>მომხმარებლის სახელების წიგნის ჩანაწერს დაწესებულება სჭირდება.</translation>
  </message>
  <message>
   <source>An event by days is moved to days, one by time to times.</source>
   <translation>დღეებით განსაზღვრული მოვლენა დღეებზე გადადის, დროით განსაზღვრული – დროზე.</translation>
  </message>
  <message>
   <source>An event cannot end before it begins.</source>
   <translation>მოვლენა დაწყებამდე ვერ დასრულდება.</translation>
  </message>
  <message>
   <source>An event needs a start.</source>
   <translation>მოვლენას დასაწყისი სჭირდება.</translation>
  </message>
  <message>
   <source>An override needs a reason.</source>
   <translation>გამონაკლისს მიზეზი სჭირდება.</translation>
  </message>
  <message>
   <source>Another change has this id already.</source>
   <translation>ეს იდენტიფიკატორი უკვე სხვა ცვლილებას აქვს.</translation>
  </message>
  <message>
   <source>Another person of this network has this e-mail address.</source>
   <translation>ეს ელფოსტა ამ ქსელის სხვა პირს აქვს.</translation>
  </message>
  <message>
   <source>Another post of this account says the same on {0}: “{1}”.</source>
   <translation>ამ ანგარიშის სხვა პოსტი იმავეს ამბობს, {0}: „{1}“.</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>პასუხი</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>პასუხის ვადა</translation>
  </message>
  <message>
   <source>Approval</source>
   <translation>დამტკიცება</translation>
  </message>
  <message>
   <source>Approvals</source>
   <translation>დამტკიცებები</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>დამტკიცება</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>დამტკიცებული</translation>
  </message>
  <message>
   <source>Approved before; nothing has changed since then.</source>
   <translation>ადრე დამტკიცდა; მას შემდეგ არაფერი შეცვლილა.</translation>
  </message>
  <message>
   <source>Approvers and administrators come in here with an authenticator app, and you have none yet.</source>
   <translation>დამმტკიცებლები და ადმინისტრატორები აქ ავთენტიკაციის აპლიკაციით შემოდიან, თქვენ კი ის ჯერ არ გაქვთ.</translation>
  </message>
  <message>
   <source>Approvers and administrators need one, others where they have set it up.</source>
   <translation>დამმტკიცებლებსა და ადმინისტრატორებს ის სჭირდებათ, სხვებს — თუ დაყენებული აქვთ.</translation>
  </message>
  <message>
   <source>Approvers and administrators, and who has set up a second factor, confirm with it who they are.</source>
   <translation>დამმტკიცებლები, ადმინისტრატორები და ვინც მეორე ფაქტორი დააყენა, მისით ადასტურებენ, ვინ არიან.</translation>
  </message>
  <message>
   <source>Ask another administrator of the network.</source>
   <translation>სთხოვეთ ქსელის სხვა ადმინისტრატორს.</translation>
  </message>
  <message>
   <source>Ask another person to confirm it.</source>
   <translation>სთხოვეთ სხვა პირს დადასტურება.</translation>
  </message>
  <message>
   <source>Ask another person who may confirm it.</source>
   <translation>სთხოვეთ სხვა პირს, ვისაც დადასტურება შეუძლია.</translation>
  </message>
  <message>
   <source>Ask for longer rights, or plan to take it down.</source>
   <translation>მოითხოვეთ უფრო ხანგრძლივი უფლებები ან დაგეგმეთ მოხსნა.</translation>
  </message>
  <message>
   <source>Ask its lead for an invitation.</source>
   <translation>მოწვევა სთხოვეთ მის ხელმძღვანელს.</translation>
  </message>
  <message>
   <source>Ask one of them.</source>
   <translation>სთხოვეთ ერთ-ერთ მათგანს.</translation>
  </message>
  <message>
   <source>Ask the administrator for one more person with this role, or the campaign lead for another route.</source>
   <translation>ამ როლით კიდევ ერთი პირი სთხოვეთ ადმინისტრატორს, ან სხვა მარშრუტი – კამპანიის ხელმძღვანელს.</translation>
  </message>
  <message>
   <source>Ask the coordinator to release it.</source>
   <translation>მოხსნა სთხოვეთ კოორდინატორს.</translation>
  </message>
  <message>
   <source>Ask the countries that take part, or wait until the embargo is over.</source>
   <translation>სთხოვეთ მონაწილე ქვეყნებს ან დაელოდეთ ემბარგოს დასრულებას.</translation>
  </message>
  <message>
   <source>Ask the writers to change the text: it becomes a draft again.</source>
   <translation>სთხოვეთ ავტორებს ტექსტის შეცვლა: ის ისევ მონახაზი გახდება.</translation>
  </message>
  <message>
   <source>Ask the writers to send it for approval again as it is.</source>
   <translation>სთხოვეთ ავტორებს, უცვლელად ხელახლა გაგზავნონ დასამტკიცებლად.</translation>
  </message>
  <message>
   <source>Ask them, or an administrator.</source>
   <translation>ჰკითხეთ მათ ან ადმინისტრატორს.</translation>
  </message>
  <message>
   <source>Ask who holds it to release it.</source>
   <translation>მოხსნა სთხოვეთ იმას, ვინც შეაჩერა.</translation>
  </message>
  <message>
   <source>Ask whoever placed it, or the network's coordinator.</source>
   <translation>სთხოვეთ მას, ვინც დააწესა, ან ქსელის კოორდინატორს.</translation>
  </message>
  <message>
   <source>Ask your administrator for the ministry's certificate, and give it with the server's address.</source>
   <translation>სთხოვეთ ადმინისტრატორს სამინისტროს სერტიფიკატი და მიუთითეთ სერვერის მისამართთან ერთად.</translation>
  </message>
  <message>
   <source>Ask your administrator to add you with that address.</source>
   <translation>სთხოვეთ ადმინისტრატორს, ამ მისამართით დაგამატოთ.</translation>
  </message>
  <message>
   <source>Ask your administrator.</source>
   <translation>ჰკითხეთ ადმინისტრატორს.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should go out that day, or choose another.</source>
   <translation>დაფიქრდით, უნდა გამოვიდეს თუ არა იმ დღეს, ან აირჩიეთ სხვა დღე.</translation>
  </message>
  <message>
   <source>Ask yourself whether it should still be said.</source>
   <translation>იფიქრეთ, ღირს თუ არა ამის კვლავ თქმა.</translation>
  </message>
  <message>
   <source>Ask yourself whether the post still says the same.</source>
   <translation>იფიქრეთ, კვლავ იმავეს ამბობს თუ არა პოსტი.</translation>
  </message>
  <message>
   <source>At most {0} changes are taken at once.</source>
   <translation>ერთ ჯერზე მიიღება არაუმეტეს {0} ცვლილება.</translation>
  </message>
  <message>
   <source>Attach a smaller version of it.</source>
   <translation>მიამაგრეთ მისი უფრო მცირე ვერსია.</translation>
  </message>
  <message>
   <source>Attach it again.</source>
   <translation>ხელახლა მიამაგრეთ.</translation>
  </message>
  <message>
   <source>Attach it first.</source>
   <translation>ჯერ მიამაგრეთ.</translation>
  </message>
  <message>
   <source>Attach one.</source>
   <translation>მიამაგრეთ ერთი.</translation>
  </message>
  <message>
   <source>Attach the file again.</source>
   <translation>დაურთეთ ფაილი ხელახლა.</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>აუდიტორია</translation>
  </message>
  <message>
   <source>Being written</source>
   <translation>იწერება</translation>
  </message>
  <message>
   <source>Blackout</source>
   <translation>გამოქვეყნების აკრძალვა</translation>
  </message>
  <message>
   <source>Blackout in {0} until {1}: {2}</source>
   <translation>გამოქვეყნების აკრძალვა, {0}, {1}-მდე: {2}</translation>
  </message>
  <message>
   <source>Blackout until {0}: {1}</source>
   <translation>გამოქვეყნების აკრძალვა {0}-მდე: {1}</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>ბოსნია და ჰერცეგოვინა</translation>
  </message>
  <message>
   <source>Bosnian</source>
   <translation>ბოსნიური</translation>
  </message>
  <message>
   <source>Brief</source>
   <translation>ბრიფი</translation>
  </message>
  <message>
   <source>Bring it back first.</source>
   <translation>ჯერ დააბრუნეთ.</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>ბულგარეთი</translation>
  </message>
  <message>
   <source>Bulgarian</source>
   <translation>ბულგარული</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>კალენდარი</translation>
  </message>
  <message>
   <source>Calendar {0}</source>
   <translation>კალენდარი {0}</translation>
  </message>
  <message>
   <source>Campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>Change the rule of its series.</source>
   <translation>შეცვალეთ მისი სერიის წესი.</translation>
  </message>
  <message>
   <source>Change the text, and it becomes a draft again.</source>
   <translation>შეცვალეთ ტექსტი და ის ისევ მონახაზი გახდება.</translation>
  </message>
  <message>
   <source>Changed since then: {0}.</source>
   <translation>მას შემდეგ შეიცვალა: {0}.</translation>
  </message>
  <message>
   <source>Changes requested</source>
   <translation>მოთხოვნილია ცვლილებები</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>არხი</translation>
  </message>
  <message>
   <source>Check both, or ask your administrator.</source>
   <translation>შეამოწმეთ ორივე ან ჰკითხეთ ადმინისტრატორს.</translation>
  </message>
  <message>
   <source>Check it, or ask your administrator.</source>
   <translation>შეამოწმეთ ან ჰკითხეთ ადმინისტრატორს.</translation>
  </message>
  <message>
   <source>Check that every opening quote has a closing one.</source>
   <translation>შეამოწმეთ, აქვს თუ არა ყოველ გახსნილ ბრჭყალს დახურული.</translation>
  </message>
  <message>
   <source>Check the address and the code, or ask your administrator for a new invitation.</source>
   <translation>შეამოწმეთ მისამართი და კოდი ან ახალი მოწვევა სთხოვეთ ადმინისტრატორს.</translation>
  </message>
  <message>
   <source>Check the delimiter.</source>
   <translation>შეამოწმეთ გამყოფი.</translation>
  </message>
  <message>
   <source>Check the name of the file.</source>
   <translation>შეამოწმეთ ფაილის სახელი.</translation>
  </message>
  <message>
   <source>Check the network: sign in to it if it asks for that, then sync again.</source>
   <translation>შეამოწმეთ ქსელი: თუ ითხოვს, შედით მასში, შემდეგ ხელახლა გაუშვით სინქრონიზაცია.</translation>
  </message>
  <message>
   <source>Check the passphrase or the keyring; nothing was changed.</source>
   <translation>შეამოწმეთ საიდუმლო ფრაზა ან გასაღებების საცავი; არაფერი შეცვლილა.</translation>
  </message>
  <message>
   <source>Check the proxy settings.</source>
   <translation>შეამოწმეთ პროქსის პარამეტრები.</translation>
  </message>
  <message>
   <source>Choose a colleague.</source>
   <translation>აირჩიეთ კოლეგა.</translation>
  </message>
  <message>
   <source>Choose a folder that can be written to.</source>
   <translation>აირჩიეთ საქაღალდე, რომელშიც ჩაწერა შეიძლება.</translation>
  </message>
  <message>
   <source>Choose a later time.</source>
   <translation>აირჩიეთ უფრო გვიანი დრო.</translation>
  </message>
  <message>
   <source>Choose a picture or a film.</source>
   <translation>აირჩიეთ სურათი ან ფილმი.</translation>
  </message>
  <message>
   <source>Choose another account.</source>
   <translation>აირჩიეთ სხვა ანგარიში.</translation>
  </message>
  <message>
   <source>Choose another campaign.</source>
   <translation>აირჩიეთ სხვა კამპანია.</translation>
  </message>
  <message>
   <source>Choose another country.</source>
   <translation>აირჩიეთ სხვა ქვეყანა.</translation>
  </message>
  <message>
   <source>Choose another day, or ask an approver or administrator of the country to override it with a reason.</source>
   <translation>აირჩიეთ სხვა დღე ან სთხოვეთ ქვეყნის დამამტკიცებელს ან ადმინისტრატორს, მიზეზით დაუშვას გამონაკლისი.</translation>
  </message>
  <message>
   <source>Choose another day.</source>
   <translation>აირჩიეთ სხვა დღე.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>აირჩიეთ სხვა ფაილი.</translation>
  </message>
  <message>
   <source>Choose another folder or free space.</source>
   <translation>აირჩიეთ სხვა საქაღალდე ან გაათავისუფლეთ ადგილი.</translation>
  </message>
  <message>
   <source>Choose another number of days.</source>
   <translation>აირჩიეთ დღეების სხვა რაოდენობა.</translation>
  </message>
  <message>
   <source>Choose another number of hours.</source>
   <translation>აირჩიეთ საათების სხვა რაოდენობა.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>აირჩიეთ სხვა.</translation>
  </message>
  <message>
   <source>Choose another post.</source>
   <translation>აირჩიეთ სხვა პოსტი.</translation>
  </message>
  <message>
   <source>Choose another time of day for the series, or skip that day.</source>
   <translation>აირჩიეთ სერიისთვის დღის სხვა დრო ან გამოტოვეთ ეს დღე.</translation>
  </message>
  <message>
   <source>Choose another with --profile.</source>
   <translation>აირჩიეთ სხვა --profile-ით.</translation>
  </message>
  <message>
   <source>Choose no country.</source>
   <translation>ქვეყანა არ აირჩიოთ.</translation>
  </message>
  <message>
   <source>Choose one of those.</source>
   <translation>აირჩიეთ ერთ-ერთი მათგანი.</translation>
  </message>
  <message>
   <source>Choose one of your country's accounts.</source>
   <translation>აირჩიეთ თქვენი ქვეყნის ერთ-ერთი ანგარიში.</translation>
  </message>
  <message>
   <source>Choose one of your own country's accounts.</source>
   <translation>აირჩიეთ თქვენი ქვეყნის ერთ-ერთი ანგარიში.</translation>
  </message>
  <message>
   <source>Choose one of your posts.</source>
   <translation>აირჩიეთ თქვენი ერთ-ერთი პოსტი.</translation>
  </message>
  <message>
   <source>Choose one that is silent.</source>
   <translation>აირჩიეთ ისეთი, ვისაც არ უპასუხია.</translation>
  </message>
  <message>
   <source>Choose somebody else.</source>
   <translation>აირჩიეთ სხვა ვინმე.</translation>
  </message>
  <message>
   <source>Choose the account again.</source>
   <translation>ხელახლა აირჩიეთ ანგარიში.</translation>
  </message>
  <message>
   <source>Choose the audience's time zone.</source>
   <translation>აირჩიეთ აუდიტორიის სასაათო სარტყელი.</translation>
  </message>
  <message>
   <source>Choose the country.</source>
   <translation>აირჩიეთ ქვეყანა.</translation>
  </message>
  <message>
   <source>Clicks</source>
   <translation>გადასვლები</translation>
  </message>
  <message>
   <source>Close that one first, or choose another profile with --profile.</source>
   <translation>ჯერ ის დახურეთ, ან აირჩიეთ სხვა პროფილი --profile-ით.</translation>
  </message>
  <message>
   <source>Code of your authenticator app</source>
   <translation>თქვენი ავთენტიკაციის აპლიკაციის კოდი</translation>
  </message>
  <message>
   <source>Columns are: {0}.</source>
   <translation>სვეტებია: {0}.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>კომენტირება</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>კომენტარები</translation>
  </message>
  <message>
   <source>Compare the two, then mark the translation as up to date.</source>
   <translation>შეადარეთ ორივე, შემდეგ მონიშნეთ თარგმანი განახლებულად.</translation>
  </message>
  <message>
   <source>Confidential: those who need it</source>
   <translation>კონფიდენციალური: ვისაც სჭირდება</translation>
  </message>
  <message>
   <source>Confirm in the settings that it is you, then try again.</source>
   <translation>პარამეტრებში დაადასტურეთ, რომ ეს თქვენ ხართ, და სცადეთ ხელახლა.</translation>
  </message>
  <message>
   <source>Confirm its publication first.</source>
   <translation>ჯერ დაადასტურეთ მისი გამოქვეყნება.</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>კონფლიქტი</translation>
  </message>
  <message>
   <source>Connect and sync, then publish.</source>
   <translation>დაუკავშირდით და მოახდინეთ სინქრონიზაცია, შემდეგ გამოაქვეყნეთ.</translation>
  </message>
  <message>
   <source>Content warning</source>
   <translation>გაფრთხილება შინაარსზე</translation>
  </message>
  <message>
   <source>Copy what you want to keep, then forget it.</source>
   <translation>დააკოპირეთ, რისი შენახვაც გსურთ, შემდეგ კი დაივიწყეთ.</translation>
  </message>
  <message>
   <source>Core message</source>
   <translation>მთავარი გზავნილი</translation>
  </message>
  <message>
   <source>Correct the limit of the account.</source>
   <translation>გაასწორეთ ანგარიშის ლიმიტი.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Coverage</source>
   <translation>დაფარვა</translation>
  </message>
  <message>
   <source>Czech</source>
   <translation>ჩეხური</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>ჩეხეთი</translation>
  </message>
  <message>
   <source>Decide again: the desk makes a new key.</source>
   <translation>გადაწყვიტეთ თავიდან: მაგიდა ახალ გასაღებს შექმნის.</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>გადაწყვეტილებები</translation>
  </message>
  <message>
   <source>Decisions of {0} can only be handed to somebody who works for {1}.</source>
   <translation>გადაწყვეტილებები ({0}) მხოლოდ მას შეიძლება გადაეცეს, ვინც ამ ქვეყნისთვის მუშაობს: {1}.</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>უარი</translation>
  </message>
  <message>
   <source>Delete that place and write it again.</source>
   <translation>წაშალეთ ეს ადგილი და თავიდან დაწერეთ.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>წაშლა…</translation>
  </message>
  <message>
   <source>Deleting a {0}</source>
   <translation>წაშლა: {0}</translation>
  </message>
  <message>
   <source>Deleting a {kind}</source>
   <translation>წაშლა: {kind}</translation>
  </message>
  <message>
   <source>Describe every image for those who cannot see.</source>
   <translation>აღწერეთ ყველა სურათი მათთვის, ვინც ვერ ხედავს.</translation>
  </message>
  <message>
   <source>Describe it for those who cannot see.</source>
   <translation>აღწერეთ მათთვის, ვინც ვერ ხედავს.</translation>
  </message>
  <message>
   <source>Description ({0})</source>
   <translation>აღწერა ({0})</translation>
  </message>
  <message>
   <source>Do not publish it: tell your administrator, and have it approved again.</source>
   <translation>არ გამოაქვეყნოთ: აცნობეთ ადმინისტრატორს და თავიდან დაამტკიცებინეთ.</translation>
  </message>
  <message>
   <source>Do so in the settings, under “Second factor”; a program that has no such place is too old: update it.</source>
   <translation>გააკეთეთ ეს პარამეტრებში, „მეორე ფაქტორში“; პროგრამა, რომელსაც ასეთი ადგილი არ აქვს, ძალიან ძველია: განაახლეთ.</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>მონახაზი</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>ელფოსტის მისამართი</translation>
  </message>
  <message>
   <source>Each of the media needs an id, a name and a kind, and nothing unknown.</source>
   <translation>თითოეულ მედიას იდენტიფიკატორი, სახელი და ტიპი სჭირდება და უცნობი არაფერი.</translation>
  </message>
  <message>
   <source>Each part must be text of at most {0} characters.</source>
   <translation>თითოეული ნაწილი უნდა იყოს ტექსტი, არაუმეტეს {0} ნიშნისა.</translation>
  </message>
  <message>
   <source>Each person hands over their own decisions.</source>
   <translation>თითოეული საკუთარ გადაწყვეტილებებს გადასცემს.</translation>
  </message>
  <message>
   <source>End</source>
   <translation>დასასრული</translation>
  </message>
  <message>
   <source>End it first.</source>
   <translation>ჯერ ის დაასრულეთ.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>ინგლისური</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>ესტონეთი</translation>
  </message>
  <message>
   <source>Estonian</source>
   <translation>ესტონური</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>მოვლენა</translation>
  </message>
  <message>
   <source>Every post of this series is public or withdrawn.</source>
   <translation>ამ სერიის ყველა პოსტი საჯაროა ან გაწვეულია.</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>ყველა</translation>
  </message>
  <message>
   <source>Export it without that, then attach it.</source>
   <translation>შეინახეთ ამის გარეშე და მერე მიამაგრეთ.</translation>
  </message>
  <message>
   <source>Fetch the film “{0}”</source>
   <translation>ფილმის ჩამოტვირთვა: „{0}“</translation>
  </message>
  <message>
   <source>Fetching was stopped.</source>
   <translation>ჩამოტვირთვა შეწყდა.</translation>
  </message>
  <message>
   <source>Figures cannot be read on a day to come.</source>
   <translation>მაჩვენებლების აღება ჯერ არდამდგარ დღეს შეუძლებელია.</translation>
  </message>
  <message>
   <source>Figures need the day on which they were read.</source>
   <translation>მაჩვენებლებს სჭირდება დღე, როცა ისინი აიღეს.</translation>
  </message>
  <message>
   <source>Fill in what is missing.</source>
   <translation>შეავსეთ, რაც აკლია.</translation>
  </message>
  <message>
   <source>Fingerprint of this content</source>
   <translation>ამ შინაარსის ანაბეჭდი</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>პირველი დღე</translation>
  </message>
  <message>
   <source>Free some space, then try again; the text is still in front of you.</source>
   <translation>გაათავისუფლეთ ადგილი და ხელახლა სცადეთ; ტექსტი კვლავ თქვენ წინაშეა.</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>საქართველო</translation>
  </message>
  <message>
   <source>Georgian</source>
   <translation>ქართული</translation>
  </message>
  <message>
   <source>Give a .xlsx or a .csv file.</source>
   <translation>აირჩიეთ .xlsx ან .csv ფაილი.</translation>
  </message>
  <message>
   <source>Give a day, or a time with its zone.</source>
   <translation>მიუთითეთ დღე ან დრო სარტყლით.</translation>
  </message>
  <message>
   <source>Give a file with a header and at least one row.</source>
   <translation>აირჩიეთ ფაილი სათაურით და ერთი სტრიქონით მაინც.</translation>
  </message>
  <message>
   <source>Give a file with certificates in PEM form.</source>
   <translation>მიუთითეთ ფაილი PEM ფორმატის სერტიფიკატებით.</translation>
  </message>
  <message>
   <source>Give a later end.</source>
   <translation>მიუთითეთ უფრო გვიანი დასასრული.</translation>
  </message>
  <message>
   <source>Give a workbook or a CSV file.</source>
   <translation>აირჩიეთ სამუშაო წიგნი ან CSV ფაილი.</translation>
  </message>
  <message>
   <source>Give an end that is not before the start.</source>
   <translation>მიუთითეთ დასასრული, რომელიც დასაწყისზე ადრე არ არის.</translation>
  </message>
  <message>
   <source>Give it a date and a time first.</source>
   <translation>ჯერ მიუთითეთ თარიღი და დრო.</translation>
  </message>
  <message>
   <source>Give it a date and a time.</source>
   <translation>მიეცით თარიღი და დრო.</translation>
  </message>
  <message>
   <source>Give it a new time, or withdraw it: nothing resumes by itself.</source>
   <translation>მიეცით ახალი დრო ან გაიწვიეთ: თავისით არაფერი გრძელდება.</translation>
  </message>
  <message>
   <source>Give it an end: COUNT or UNTIL.</source>
   <translation>მიუთითეთ დასასრული: COUNT ან UNTIL.</translation>
  </message>
  <message>
   <source>Give it one in the file.</source>
   <translation>მიეცით ფაილში.</translation>
  </message>
  <message>
   <source>Give it one.</source>
   <translation>მიუთითეთ.</translation>
  </message>
  <message>
   <source>Give it to open the profile.</source>
   <translation>მიუთითეთ პროფილის გასახსნელად.</translation>
  </message>
  <message>
   <source>Give one with a header and at least one row.</source>
   <translation>აირჩიეთ ისეთი, რომელსაც სათაური და ერთი სტრიქონი მაინც აქვს.</translation>
  </message>
  <message>
   <source>Give one, or allow a key file.</source>
   <translation>მიუთითეთ ან დაუშვით გასაღების ფაილი.</translation>
  </message>
  <message>
   <source>Give the address of the public post.</source>
   <translation>მიუთითეთ საჯარო პოსტის მისამართი.</translation>
  </message>
  <message>
   <source>Give the day on which they were read.</source>
   <translation>მიუთითეთ დღე, როცა ისინი აიღეს.</translation>
  </message>
  <message>
   <source>Give the day.</source>
   <translation>მიუთითეთ დღე.</translation>
  </message>
  <message>
   <source>Give the name.</source>
   <translation>მიუთითეთ სახელი.</translation>
  </message>
  <message>
   <source>Give the path of the file.</source>
   <translation>მიუთითეთ ფაილის მდებარეობა.</translation>
  </message>
  <message>
   <source>Give your name.</source>
   <translation>მიუთითეთ თქვენი სახელი.</translation>
  </message>
  <message>
   <source>Go on from there.</source>
   <translation>განაგრძეთ იქიდან.</translation>
  </message>
  <message>
   <source>Group of hashtags</source>
   <translation>ჰეშთეგების ჯგუფი</translation>
  </message>
  <message>
   <source>Handle</source>
   <translation>მომხმარებლის სახელი</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>ჰეშთეგები</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>შეჩერება</translation>
  </message>
  <message>
   <source>If that was you, ask your administrator to unbind it: admin unbind-provider.</source>
   <translation>თუ ეს თქვენ იყავით, სთხოვეთ ადმინისტრატორს, მოხსნას მიბმა: admin unbind-provider.</translation>
  </message>
  <message>
   <source>Image description</source>
   <translation>სურათის აღწერა</translation>
  </message>
  <message>
   <source>Implementation</source>
   <translation>განხორციელება</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>განხილვაში</translation>
  </message>
  <message>
   <source>In translation</source>
   <translation>ითარგმნება</translation>
  </message>
  <message>
   <source>Install Campaign Desk again.</source>
   <translation>ხელახლა დააინსტალირეთ Campaign Desk.</translation>
  </message>
  <message>
   <source>Install campaigndesk again.</source>
   <translation>თავიდან დააყენეთ campaigndesk.</translation>
  </message>
  <message>
   <source>Invited</source>
   <translation>მოწვეული</translation>
  </message>
  <message>
   <source>It cannot be approved: it needs {0} with the role {1} of {2}, and {3}.</source>
   <translation>დამტკიცება შეუძლებელია: საჭიროა {0} როლით {1} ({2}), და {3}.</translation>
  </message>
  <message>
   <source>It is empty. Write something here.</source>
   <translation>ცარიელია. დაწერეთ აქ რამე.</translation>
  </message>
  <message>
   <source>It is empty. Write the day on which the figures were read, as 2026-12-10.</source>
   <translation>ცარიელია. დაწერეთ დღე, როცა მაჩვენებლები აიღეს, როგორც 10.12.2026.</translation>
  </message>
  <message>
   <source>It is neither a JPEG, PNG, GIF or WebP picture nor an MP4 film.</source>
   <translation>ეს არც JPEG, PNG, GIF ან WebP სურათია, არც MP4 ფილმი.</translation>
  </message>
  <message>
   <source>It is nested too deep or too long.</source>
   <translation>ზედმეტად ჩადგმული ან გრძელია.</translation>
  </message>
  <message>
   <source>It is not approved.</source>
   <translation>არ არის დამტკიცებული.</translation>
  </message>
  <message>
   <source>It is not on hold.</source>
   <translation>შეჩერებული არ არის.</translation>
  </message>
  <message>
   <source>It is on hold already.</source>
   <translation>უკვე შეჩერებულია.</translation>
  </message>
  <message>
   <source>It must be a date such as 2026-12-10, or nothing.</source>
   <translation>უნდა იყოს თარიღი, მაგალითად 2026-12-10, ან ცარიელი.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} lines.</source>
   <translation>უნდა იყოს სია არაუმეტეს {0} სტრიქონისა.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} media, each with an id of its own.</source>
   <translation>უნდა იყოს სია არაუმეტეს {0} მედიისა, თითოეული საკუთარი იდენტიფიკატორით.</translation>
  </message>
  <message>
   <source>It must be a list of at most {0} wording rules.</source>
   <translation>უნდა იყოს სია, არაუმეტეს {0} სიტყვათხმარების წესისა.</translation>
  </message>
  <message>
   <source>It must be a list of media, each with an id, a name and a kind.</source>
   <translation>უნდა იყოს მედიის სია, თითოეული იდენტიფიკატორით, სახელითა და ტიპით.</translation>
  </message>
  <message>
   <source>It must be a list of pairs of a role and a country.</source>
   <translation>უნდა იყოს როლისა და ქვეყნის წყვილების სია.</translation>
  </message>
  <message>
   <source>It must be a time zone such as Europe/Ljubljana.</source>
   <translation>უნდა იყოს სასაათო სარტყელი, მაგალითად Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>It must be a two-letter country code.</source>
   <translation>უნდა იყოს ქვეყნის ორასოიანი კოდი.</translation>
  </message>
  <message>
   <source>It must be a whole number from 0 up, or nothing.</source>
   <translation>უნდა იყოს მთელი რიცხვი 0-დან ზემოთ, ან არაფერი.</translation>
  </message>
  <message>
   <source>It must be a whole number.</source>
   <translation>უნდა იყოს მთელი რიცხვი.</translation>
  </message>
  <message>
   <source>It must be an instant in UTC such as 2026-12-10T09:00:00Z, or nothing.</source>
   <translation>უნდა იყოს დრო UTC-ში, მაგალითად 2026-12-10T09:00:00Z, ან ცარიელი.</translation>
  </message>
  <message>
   <source>It must be one line.</source>
   <translation>უნდა იყოს ერთი სტრიქონი.</translation>
  </message>
  <message>
   <source>It must be one of {0}, or nothing.</source>
   <translation>უნდა იყოს ერთ-ერთი: {0}, ან ცარიელი.</translation>
  </message>
  <message>
   <source>It must be text.</source>
   <translation>უნდა იყოს ტექსტი.</translation>
  </message>
  <message>
   <source>It must be true or false.</source>
   <translation>უნდა იყოს true ან false.</translation>
  </message>
  <message>
   <source>It must name a handle for each channel.</source>
   <translation>უნდა მიეთითოს მომხმარებლის სახელი თითოეული არხისთვის.</translation>
  </message>
  <message>
   <source>It needs an id, a kind, a term, a reason and a source.</source>
   <translation>სჭირდება აღნიშვნა, სახე, ტერმინი, მიზეზი და წყარო.</translation>
  </message>
  <message>
   <source>It starts again with the next change.</source>
   <translation>ხელახლა ჩაირთვება შემდეგ ცვლილებაზე.</translation>
  </message>
  <message>
   <source>It still holds what a camera or a program noted, such as places.</source>
   <translation>მასში ჯერ კიდევ არის კამერის ან პროგრამის ჩანაწერი, მაგალითად ადგილი.</translation>
  </message>
  <message>
   <source>Its time passed under a stop: {0}</source>
   <translation>მისი დრო გაჩერების დროს გავიდა: {0}</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>შეუერთდა</translation>
  </message>
  <message>
   <source>Joined with a reservation</source>
   <translation>შეუერთდა დათქმით</translation>
  </message>
  <message>
   <source>Joined with reservation</source>
   <translation>შეუერთდა დათქმით</translation>
  </message>
  <message>
   <source>Keep the most important ones.</source>
   <translation>დატოვეთ ყველაზე მნიშვნელოვანი.</translation>
  </message>
  <message>
   <source>Keep the public text.</source>
   <translation>დატოვეთ საჯარო ტექსტი.</translation>
  </message>
  <message>
   <source>Keep to my ministry</source>
   <translation>მხოლოდ ჩემი სამინისტროსთვის</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>კოსოვო</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ენა</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>ბოლო დღე</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>წამყვანი</translation>
  </message>
  <message>
   <source>Leave out DTSTART.</source>
   <translation>გამოტოვეთ DTSTART.</translation>
  </message>
  <message>
   <source>Leave out the Z at the end of UNTIL.</source>
   <translation>გამოტოვეთ Z UNTIL-ის ბოლოში.</translation>
  </message>
  <message>
   <source>Leave them out.</source>
   <translation>გამოტოვეთ.</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>სიგრძე</translation>
  </message>
  <message>
   <source>Let the blackout hold again</source>
   <translation>აკრძალვა ისევ ამოქმედდეს</translation>
  </message>
  <message>
   <source>Let the person act again first.</source>
   <translation>ჯერ პირი ხელახლა დაუშვით.</translation>
  </message>
  <message>
   <source>Lift it, with a reason.</source>
   <translation>მოხსენით მიზეზის მითითებით.</translation>
  </message>
  <message>
   <source>Lifting a stop needs a reason.</source>
   <translation>გაჩერების მოხსნას მიზეზი სჭირდება.</translation>
  </message>
  <message>
   <source>Lifting an embargo needs a reason.</source>
   <translation>ემბარგოს მოხსნას მიზეზი სჭირდება.</translation>
  </message>
  <message>
   <source>Lifting this embargo is proposed already.</source>
   <translation>ამ ემბარგოს მოხსნა უკვე შეთავაზებულია.</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>პოზიცია</translation>
  </message>
  <message>
   <source>Line to take</source>
   <translation>პოზიცია</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>ბმული</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>ლიეტუვა</translation>
  </message>
  <message>
   <source>Lithuanian</source>
   <translation>ლიეტუვური</translation>
  </message>
  <message>
   <source>Look at it as it is now.</source>
   <translation>ნახეთ, როგორ არის ახლა.</translation>
  </message>
  <message>
   <source>Look at it, then settle again.</source>
   <translation>გადახედეთ და ხელახლა მოაგვარეთ.</translation>
  </message>
  <message>
   <source>Look at its approval.</source>
   <translation>ნახეთ მისი დამტკიცება.</translation>
  </message>
  <message>
   <source>Look at its time again.</source>
   <translation>კიდევ ერთხელ ნახეთ მისი დრო.</translation>
  </message>
  <message>
   <source>Look at the campaign as it is now, then decide.</source>
   <translation>ნახეთ კამპანია, როგორც ახლაა, და გადაწყვიტეთ.</translation>
  </message>
  <message>
   <source>Look at the list as it is now.</source>
   <translation>ნახეთ სიის ახლანდელი სახე.</translation>
  </message>
  <message>
   <source>Look at the post as it is now.</source>
   <translation>ნახეთ პოსტის ახლანდელი სახე.</translation>
  </message>
  <message>
   <source>Look at the text as it is now.</source>
   <translation>ნახეთ ტექსტის ახლანდელი სახე.</translation>
  </message>
  <message>
   <source>Look at what it made late.</source>
   <translation>ნახეთ, რა დააგვიანა მან.</translation>
  </message>
  <message>
   <source>Look for it in the list.</source>
   <translation>მოძებნეთ სიაში.</translation>
  </message>
  <message>
   <source>Look it up again.</source>
   <translation>შეამოწმეთ ხელახლა.</translation>
  </message>
  <message>
   <source>Macedonian</source>
   <translation>მაკედონური</translation>
  </message>
  <message>
   <source>Make a new one.</source>
   <translation>შექმენით ახალი.</translation>
  </message>
  <message>
   <source>Make a new post.</source>
   <translation>შექმენით ახალი პოსტი.</translation>
  </message>
  <message>
   <source>Make it smaller.</source>
   <translation>შეამცირეთ.</translation>
  </message>
  <message>
   <source>Make it yours alone: chmod 600 {0}</source>
   <translation>მხოლოდ თქვენთვის ხელმისაწვდომი გახადეთ: chmod 600 {0}</translation>
  </message>
  <message>
   <source>Make its book after that.</source>
   <translation>წიგნი ამის შემდეგ შეადგინეთ.</translation>
  </message>
  <message>
   <source>Make its folder writable, then try again.</source>
   <translation>მის საქაღალდეში ჩაწერა დაუშვით და ხელახლა სცადეთ.</translation>
  </message>
  <message>
   <source>Make the folder writable, or open a copy of it with --profile.</source>
   <translation>დაუშვით საქაღალდეში ჩაწერა, ან გახსენით მისი ასლი --profile-ით.</translation>
  </message>
  <message>
   <source>Making a {0}</source>
   <translation>შექმნა: {0}</translation>
  </message>
  <message>
   <source>Making a {kind}</source>
   <translation>შექმნა: {kind}</translation>
  </message>
  <message>
   <source>Mark as crisis (two approvers)</source>
   <translation>კრიზისულად მონიშვნა (ორი დამმტკიცებელი)</translation>
  </message>
  <message>
   <source>Mark as published…</source>
   <translation>გამოქვეყნებულად მონიშვნა…</translation>
  </message>
  <message>
   <source>Mark it with * and add the footnote.</source>
   <translation>მონიშნეთ *-ით და დაამატეთ სქოლიო.</translation>
  </message>
  <message>
   <source>Marking as published</source>
   <translation>გამოქვეყნებულად მონიშვნა</translation>
  </message>
  <message>
   <source>Media rights</source>
   <translation>მედიის უფლებები</translation>
  </message>
  <message>
   <source>Mend it, then take it again.</source>
   <translation>შეასწორეთ და ხელახლა აიღეთ.</translation>
  </message>
  <message>
   <source>Mend the file, then take it again.</source>
   <translation>შეასწორეთ ფაილი და ხელახლა აიღეთ.</translation>
  </message>
  <message>
   <source>Mend the file.</source>
   <translation>შეასწორეთ ფაილი.</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>გზავნილი</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>გზავნილები</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>გამოტოვებული</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>მოლდოვა</translation>
  </message>
  <message>
   <source>Montenegrin</source>
   <translation>მონტენეგრული</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>მონტენეგრო</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>თვეები</translation>
  </message>
  <message>
   <source>More bytes came than were announced.</source>
   <translation>იმაზე მეტი ბაიტი მოვიდა, ვიდრე გამოცხადდა.</translation>
  </message>
  <message>
   <source>Name at least one other country.</source>
   <translation>დაასახელეთ ერთი სხვა ქვეყანა მაინც.</translation>
  </message>
  <message>
   <source>Name both countries.</source>
   <translation>დაასახელეთ ორივე ქვეყანა.</translation>
  </message>
  <message>
   <source>Name it.</source>
   <translation>დაარქვით სახელი.</translation>
  </message>
  <message>
   <source>Name its sheets: {0}.</source>
   <translation>დაარქვით ფურცლებს: {0}.</translation>
  </message>
  <message>
   <source>Name other countries.</source>
   <translation>მიუთითეთ სხვა ქვეყნები.</translation>
  </message>
  <message>
   <source>Name the account, or its country and channel.</source>
   <translation>მიუთითეთ ანგარიში ან მისი ქვეყანა და არხი.</translation>
  </message>
  <message>
   <source>Narrative</source>
   <translation>ნარატივი</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>ახალი გამომწერები</translation>
  </message>
  <message>
   <source>No account is chosen.</source>
   <translation>ანგარიში არ არის არჩეული.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>პასუხის გარეშე</translation>
  </message>
  <message>
   <source>No blackout blocks this post on its day.</source>
   <translation>არცერთი აკრძალვა არ აჩერებს ამ პოსტს მის დღეს.</translation>
  </message>
  <message>
   <source>No blackout is overridden for this post.</source>
   <translation>ამ პოსტისთვის აკრძალვიდან გამონაკლისი არ არის.</translation>
  </message>
  <message>
   <source>No campaigns yet</source>
   <translation>კამპანიები ჯერ არ არის</translation>
  </message>
  <message>
   <source>No file was chosen.</source>
   <translation>ფაილი არ აირჩიეს.</translation>
  </message>
  <message>
   <source>No keyring keeps the key of your drafts. Choose a passphrase for them.</source>
   <translation>თქვენი მონახაზების გასაღებს არცერთი საცავი არ ინახავს. აირჩიეთ მათთვის საიდუმლო ფრაზა.</translation>
  </message>
  <message>
   <source>No passphrase was given.</source>
   <translation>საიდუმლო ფრაზა არ არის მითითებული.</translation>
  </message>
  <message>
   <source>Nobody came back from the browser.</source>
   <translation>ბრაუზერიდან არავინ დაბრუნებულა.</translation>
  </message>
  <message>
   <source>Nobody can do this.</source>
   <translation>ამას ვერავინ გააკეთებს.</translation>
  </message>
  <message>
   <source>Nobody comes in without an e-mail address.</source>
   <translation>ელფოსტის მისამართის გარეშე ვერავინ შევა.</translation>
  </message>
  <message>
   <source>Nobody ends an embargo early alone.</source>
   <translation>ემბარგოს ვადაზე ადრე მარტო არავინ წყვეტს.</translation>
  </message>
  <message>
   <source>Nobody hands over what is not theirs: they do not hold the role {0} of {1} themselves.</source>
   <translation>არავინ გადასცემს იმას, რაც მისი არ არის: თავადაც არ აქვს როლი {0} ({1}).</translation>
  </message>
  <message>
   <source>Nobody in this network has the e-mail address by which your ministry knows you.</source>
   <translation>ამ ქსელში არავის აქვს ელფოსტის მისამართი, რომლითაც თქვენი სამინისტრო გიცნობთ.</translation>
  </message>
  <message>
   <source>Nobody proposes to lift this embargo.</source>
   <translation>ამ ემბარგოს მოხსნას არავინ სთავაზობს.</translation>
  </message>
  <message>
   <source>Nobody shuts themselves out.</source>
   <translation>საკუთარ თავს არავინ რიცხავს.</translation>
  </message>
  <message>
   <source>Nobody takes the administration away from themselves.</source>
   <translation>ადმინისტრირებას საკუთარ თავს არავინ ართმევს.</translation>
  </message>
  <message>
   <source>Nobody works on this laptop yet.</source>
   <translation>ამ ლეპტოპზე ჯერ არავინ მუშაობს.</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>ჩრდილოეთ მაკედონია</translation>
  </message>
  <message>
   <source>Not decided</source>
   <translation>არ არის გადაწყვეტილი</translation>
  </message>
  <message>
   <source>Not joined</source>
   <translation>არ შეუერთდა</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>არ არის დაგეგმილი</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>შენიშვნა</translation>
  </message>
  <message>
   <source>Nothing has to be done about it.</source>
   <translation>მასთან დაკავშირებით არაფრის გაკეთება არ არის საჭირო.</translation>
  </message>
  <message>
   <source>Nothing is handed in. Tell your administrator, by another way than this server. Where it is as it should be, sign out and join again.</source>
   <translation>არაფერი იგზავნება. შეატყობინეთ ადმინისტრატორს სხვა გზით და არა ამ სერვერით. თუ ყველაფერი ისეა, როგორც უნდა იყოს, გამოდით და ხელახლა შეუერთდით.</translation>
  </message>
  <message>
   <source>Nothing is lost: the laptop keeps it and sends it again.</source>
   <translation>არაფერი დაკარგულა: ლეპტოპი ინახავს და ხელახლა გაგზავნის.</translation>
  </message>
  <message>
   <source>Nothing is planned in this month.</source>
   <translation>ამ თვეში არაფერია დაგეგმილი.</translation>
  </message>
  <message>
   <source>Nothing of it is on the desk.</source>
   <translation>მისგან მაგიდაზე არაფერია.</translation>
  </message>
  <message>
   <source>Nothing of yours waits for others</source>
   <translation>თქვენი არაფერი ელოდება სხვებს</translation>
  </message>
  <message>
   <source>Nothing waits for your decision</source>
   <translation>თქვენს გადაწყვეტილებას არაფერი ელოდება</translation>
  </message>
  <message>
   <source>Nothing waits for your decision.</source>
   <translation>თქვენს გადაწყვეტილებას არაფერი ელოდება.</translation>
  </message>
  <message>
   <source>Nothing was decided</source>
   <translation>არაფერი გადაწყვეტილა</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>მიზანი</translation>
  </message>
  <message>
   <source>Officer</source>
   <translation>თანამშრომელი</translation>
  </message>
  <message>
   <source>Offline. {0}.</source>
   <translation>კავშირი არ არის. {0}.</translation>
  </message>
  <message>
   <source>On hold: {0}</source>
   <translation>შეჩერებულია: {0}</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>მოთხოვნით</translation>
  </message>
  <message>
   <source>Only a post in review can be decided on.</source>
   <translation>გადაწყვეტილება მხოლოდ განხილვაში მყოფ პოსტზე მიიღება.</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated.</source>
   <translation>მხოლოდ დროის მქონე პოსტის გამეორება შეიძლება.</translation>
  </message>
  <message>
   <source>Only a published post has figures.</source>
   <translation>მაჩვენებლები მხოლოდ გამოქვეყნებულ პოსტს აქვს.</translation>
  </message>
  <message>
   <source>Only administrators of the network can do this.</source>
   <translation>ეს მხოლოდ ქსელის ადმინისტრატორებს შეუძლიათ.</translation>
  </message>
  <message>
   <source>Only the decisions of an approver or of a lead can be handed over.</source>
   <translation>მხოლოდ დამმტკიცებლის ან ხელმძღვანელის გადაწყვეტილებების გადაცემა შეიძლება.</translation>
  </message>
  <message>
   <source>Only the web page makes keys of the web page, and no others.</source>
   <translation>მხოლოდ ვებგვერდი ქმნის ვებგვერდის გასაღებებს და სხვას არა.</translation>
  </message>
  <message>
   <source>Only {0} can decide in this step.</source>
   <translation>ამ ნაბიჯზე წყვეტენ მხოლოდ: {0}.</translation>
  </message>
  <message>
   <source>Only {0} can do this.</source>
   <translation>ეს შეუძლია მხოლოდ: {0}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} can do this.</source>
   <translation>ეს შეუძლია მხოლოდ: {0} ან {1}.</translation>
  </message>
  <message>
   <source>Only {0} or {1} or {2} can do this.</source>
   <translation>ეს შეუძლია მხოლოდ: {0} ან {1} ან {2}.</translation>
  </message>
  <message>
   <source>Open it in a spreadsheet program and save it again as an Excel workbook (.xlsx).</source>
   <translation>გახსენით ცხრილების პროგრამაში და ხელახლა შეინახეთ Excel-ის სამუშაო წიგნად (.xlsx).</translation>
  </message>
  <message>
   <source>Open it to change that.</source>
   <translation>ამის შესაცვლელად გახსენით.</translation>
  </message>
  <message>
   <source>Open the page again and fill it in there.</source>
   <translation>გახსენით გვერდი ხელახლა და იქ შეავსეთ.</translation>
  </message>
  <message>
   <source>Open the page again.</source>
   <translation>გახსენით გვერდი ხელახლა.</translation>
  </message>
  <message>
   <source>Override the blackout…</source>
   <translation>აკრძალვიდან გამონაკლისის დაშვება…</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>პასუხისმგებელი</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>ნაწილი</translation>
  </message>
  <message>
   <source>Part it into several files.</source>
   <translation>დაყავით რამდენიმე ფაილად.</translation>
  </message>
  <message>
   <source>Part {0} of the thread: {1}</source>
   <translation>ჯაჭვის ნაწილი {0}: {1}</translation>
  </message>
  <message>
   <source>Participation</source>
   <translation>მონაწილეობა</translation>
  </message>
  <message>
   <source>Partners</source>
   <translation>პარტნიორები</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>პაროლი</translation>
  </message>
  <message>
   <source>Paste its address, beginning with https://.</source>
   <translation>ჩასვით მისი მისამართი, https://-ით დაწყებული.</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>პირი</translation>
  </message>
  <message>
   <source>Pillar</source>
   <translation>საყრდენი</translation>
  </message>
  <message>
   <source>Place another stop.</source>
   <translation>დააწესეთ სხვა გაჩერება.</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>ადგილები</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>დაგეგმილი</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>პოსტი</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>პოსტები</translation>
  </message>
  <message>
   <source>Posts that others send for approval come here, the soonest first.</source>
   <translation>აქ მოდის პოსტები, რომლებსაც სხვები დასამტკიცებლად აგზავნიან, უახლოესი თავში.</translation>
  </message>
  <message>
   <source>Posts that you sent stay here until they are decided on.</source>
   <translation>თქვენი გაგზავნილი პოსტები აქ რჩება გადაწყვეტილებამდე.</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>პრობლემა</translation>
  </message>
  <message>
   <source>Proof point</source>
   <translation>მტკიცებულება</translation>
  </message>
  <message>
   <source>Propose to lift it, with a reason; another person confirms.</source>
   <translation>შესთავაზეთ მოხსნა მიზეზით; სხვა პირი ადასტურებს.</translation>
  </message>
  <message>
   <source>Publish in the real network.</source>
   <translation>გამოაქვეყნეთ ნამდვილ ქსელში.</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>გამოქვეყნებული</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>გამოქვეყნება გაჩერებულია ({0}), {1}-დან, გააჩერა: {2}: {3}</translation>
  </message>
  <message>
   <source>Publishing is stopped: {0}</source>
   <translation>გამოქვეყნება გაჩერებულია: {0}</translation>
  </message>
  <message>
   <source>Put another one in its place.</source>
   <translation>მის ადგილას სხვა ჩადეთ.</translation>
  </message>
  <message>
   <source>Put it back from a backup.</source>
   <translation>დააბრუნეთ სარეზერვო ასლიდან.</translation>
  </message>
  <message>
   <source>Put on hold…</source>
   <translation>შეჩერება…</translation>
  </message>
  <message>
   <source>Put that step first.</source>
   <translation>ეს ნაბიჯი პირველი დააყენეთ.</translation>
  </message>
  <message>
   <source>Put the right one back.</source>
   <translation>დააბრუნეთ სწორი.</translation>
  </message>
  <message>
   <source>Putting on hold</source>
   <translation>შეჩერება</translation>
  </message>
  <message>
   <source>Question and answer</source>
   <translation>კითხვა-პასუხი</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>აუდიტორია</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>რეაქციები</translation>
  </message>
  <message>
   <source>Read on</source>
   <translation>აღების დღე</translation>
  </message>
  <message>
   <source>Read the content and decide again.</source>
   <translation>წაიკითხეთ შინაარსი და თავიდან გადაწყვიტეთ.</translation>
  </message>
  <message>
   <source>Read the text as it is now, then decide again.</source>
   <translation>წაიკითხეთ ტექსტი, როგორიც ახლა არის, და ხელახლა გადაწყვიტეთ.</translation>
  </message>
  <message>
   <source>Release the hold</source>
   <translation>შეჩერების მოხსნა</translation>
  </message>
  <message>
   <source>Release the hold first.</source>
   <translation>ჯერ მოხსენით შეჩერება.</translation>
  </message>
  <message>
   <source>Releasing the hold</source>
   <translation>შეჩერების მოხსნა</translation>
  </message>
  <message>
   <source>Remove it from the text.</source>
   <translation>ამოიღეთ ტექსტიდან.</translation>
  </message>
  <message>
   <source>Remove it.</source>
   <translation>ამოიღეთ.</translation>
  </message>
  <message>
   <source>Remove it: what people read would not be what was approved.</source>
   <translation>ამოიღეთ: თორემ ხალხი იმას ვერ წაიკითხავს, რაც დამტკიცდა.</translation>
  </message>
  <message>
   <source>Remove or rename one of them.</source>
   <translation>ერთ-ერთი წაშალეთ ან გადაარქვით.</translation>
  </message>
  <message>
   <source>Remove the sheets of other work.</source>
   <translation>წაშალეთ სხვა საქმის ფურცლები.</translation>
  </message>
  <message>
   <source>Remove what is not part of the plan.</source>
   <translation>წაშალეთ, რაც გეგმის ნაწილი არ არის.</translation>
  </message>
  <message>
   <source>Reopen as draft</source>
   <translation>მონახაზად ხელახლა გახსნა</translation>
  </message>
  <message>
   <source>Reopening</source>
   <translation>ხელახლა გახსნა</translation>
  </message>
  <message>
   <source>Repeat it first.</source>
   <translation>ჯერ გაიმეორეთ.</translation>
  </message>
  <message>
   <source>Repeated claim</source>
   <translation>გამეორებული მტკიცება</translation>
  </message>
  <message>
   <source>Repeated text</source>
   <translation>განმეორებული ტექსტი</translation>
  </message>
  <message>
   <source>Report it.</source>
   <translation>შეატყობინეთ.</translation>
  </message>
  <message>
   <source>Report it: the program sent what the server does not know.</source>
   <translation>შეატყობინეთ: პროგრამამ გაგზავნა ის, რაც სერვერმა არ იცის.</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>თხოვნა</translation>
  </message>
  <message>
   <source>Request changes</source>
   <translation>ცვლილებების მოთხოვნა</translation>
  </message>
  <message>
   <source>Request changes…</source>
   <translation>ცვლილებების მოთხოვნა…</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>დათქმა</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>შედეგები</translation>
  </message>
  <message>
   <source>Roles are {0}.</source>
   <translation>როლებია {0}.</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>რუმინეთი</translation>
  </message>
  <message>
   <source>Romanian</source>
   <translation>რუმინული</translation>
  </message>
  <message>
   <source>Row {0} cannot be read as CSV: {1}.</source>
   <translation>სტრიქონი {0} CSV-დ ვერ იკითხება: {1}.</translation>
  </message>
  <message>
   <source>Row {0} has more than {1} columns.</source>
   <translation>სტრიქონს {0} {1} სვეტზე მეტი აქვს.</translation>
  </message>
  <message>
   <source>Rule {0}: Another rule has the id “{1}” already.</source>
   <translation>წესი {0}: აღნიშვნა „{1}“ უკვე სხვა წესს აქვს.</translation>
  </message>
  <message>
   <source>Save it anew, then attach it.</source>
   <translation>ხელახლა შეინახეთ და მერე მიამაგრეთ.</translation>
  </message>
  <message>
   <source>Save it as .xlsx without a password.</source>
   <translation>შეინახეთ .xlsx-ად, პაროლის გარეშე.</translation>
  </message>
  <message>
   <source>Save it as a file, then add that.</source>
   <translation>შეინახეთ ფაილად და ის დაამატეთ.</translation>
  </message>
  <message>
   <source>Save it as an Excel workbook (.xlsx) or as CSV.</source>
   <translation>შეინახეთ Excel-ის სამუშაო წიგნად (.xlsx) ან CSV-ად.</translation>
  </message>
  <message>
   <source>Save it in one of these forms, then attach that.</source>
   <translation>შეინახეთ ერთ-ერთ ამ ფორმატში და ის მიამაგრეთ.</translation>
  </message>
  <message>
   <source>Save it smaller.</source>
   <translation>შეინახეთ უფრო პატარა ზომით.</translation>
  </message>
  <message>
   <source>Say it in other words, or leave one of the two out.</source>
   <translation>სხვა სიტყვებით თქვით, ან ორიდან ერთი გამოტოვეთ.</translation>
  </message>
  <message>
   <source>Say it otherwise.</source>
   <translation>თქვით სხვაგვარად.</translation>
  </message>
  <message>
   <source>Say true or false.</source>
   <translation>მიუთითეთ true ან false.</translation>
  </message>
  <message>
   <source>Say what is true in your own words; a claim that is repeated spreads.</source>
   <translation>სიმართლე საკუთარი სიტყვებით თქვით: გამეორებული მტკიცება ვრცელდება.</translation>
  </message>
  <message>
   <source>Say what should change.</source>
   <translation>მიუთითეთ, რა უნდა შეიცვალოს.</translation>
  </message>
  <message>
   <source>Say whether you mean the first (UTC{0}) or the second (UTC{1}).</source>
   <translation>მიუთითეთ, პირველს გულისხმობთ (UTC{0}) თუ მეორეს (UTC{1}).</translation>
  </message>
  <message>
   <source>Say why it ends before its time.</source>
   <translation>თქვით, რატომ მთავრდება ვადაზე ადრე.</translation>
  </message>
  <message>
   <source>Say why it goes out all the same.</source>
   <translation>თქვით, რატომ გამოდის მაინც.</translation>
  </message>
  <message>
   <source>Say why nothing may go out.</source>
   <translation>თქვით, რატომ არ უნდა გავიდეს არაფერი.</translation>
  </message>
  <message>
   <source>Say why posts may go out again.</source>
   <translation>თქვით, რატომ შეიძლება პოსტების კვლავ გასვლა.</translation>
  </message>
  <message>
   <source>Say why.</source>
   <translation>თქვით, რატომ.</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>განრიგში ჩაწერა</translation>
  </message>
  <message>
   <source>Scheduled</source>
   <translation>განრიგში</translation>
  </message>
  <message>
   <source>Scheduling</source>
   <translation>განრიგში ჩაწერა</translation>
  </message>
  <message>
   <source>Scoring</source>
   <translation>შეფასება</translation>
  </message>
  <message>
   <source>Send for approval</source>
   <translation>დასამტკიცებლად გაგზავნა</translation>
  </message>
  <message>
   <source>Send it again.</source>
   <translation>გაგზავნეთ ხელახლა.</translation>
  </message>
  <message>
   <source>Send it as it is, or with gzip.</source>
   <translation>გაგზავნეთ ისე, როგორც არის, ან gzip-ით.</translation>
  </message>
  <message>
   <source>Send it for approval again.</source>
   <translation>ხელახლა გაგზავნეთ დასამტკიცებლად.</translation>
  </message>
  <message>
   <source>Send it for approval.</source>
   <translation>გაგზავნეთ დასამტკიცებლად.</translation>
  </message>
  <message>
   <source>Send less at once.</source>
   <translation>ერთ ჯერზე ნაკლები გაგზავნეთ.</translation>
  </message>
  <message>
   <source>Send the medium again from its beginning.</source>
   <translation>სურათი ან ფილმი თავიდან გაგზავნეთ.</translation>
  </message>
  <message>
   <source>Sending for approval</source>
   <translation>დასამტკიცებლად გაგზავნა</translation>
  </message>
  <message>
   <source>Sensitivity</source>
   <translation>მგრძნობელობა</translation>
  </message>
  <message>
   <source>Sent by {0}</source>
   <translation>გამოგზავნა: {0}</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>სერბეთი</translation>
  </message>
  <message>
   <source>Serbian (Cyrillic)</source>
   <translation>სერბული (კირილიცა)</translation>
  </message>
  <message>
   <source>Serbian (Latin)</source>
   <translation>სერბული (ლათინური)</translation>
  </message>
  <message>
   <source>Set another embargo for what is still to come.</source>
   <translation>დააწესეთ სხვა ემბარგო იმისთვის, რაც ჯერ წინაა.</translation>
  </message>
  <message>
   <source>Set up the second factor in the settings of the desk.</source>
   <translation>დააყენეთ მეორე ფაქტორი სამუშაო მაგიდის პარამეტრებში.</translation>
  </message>
  <message>
   <source>Settle the conflict first.</source>
   <translation>ჯერ მოაგვარეთ კონფლიქტი.</translation>
  </message>
  <message>
   <source>Settle the conflict instead.</source>
   <translation>ამის ნაცვლად მოაგვარეთ კონფლიქტი.</translation>
  </message>
  <message>
   <source>Settle the conflict.</source>
   <translation>მოაგვარეთ კონფლიქტი.</translation>
  </message>
  <message>
   <source>Settling a conflict</source>
   <translation>კონფლიქტის მოგვარება</translation>
  </message>
  <message>
   <source>Share the {0} first.</source>
   <translation>ჯერ გააზიარეთ {0}.</translation>
  </message>
  <message>
   <source>Share with the network</source>
   <translation>ქსელისთვის გაზიარება</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>გაზიარებები</translation>
  </message>
  <message>
   <source>Sharing a {0}</source>
   <translation>გაზიარება: {0}</translation>
  </message>
  <message>
   <source>Sharing a {kind}</source>
   <translation>გაზიარება: {kind}</translation>
  </message>
  <message>
   <source>Shorten it a little to be safe.</source>
   <translation>სიფრთხილისთვის ცოტა შეამოკლეთ.</translation>
  </message>
  <message>
   <source>Shorten it, or look at the post once it is out.</source>
   <translation>შეამოკლეთ ან გამოსვლის შემდეგ გადახედეთ პოსტს.</translation>
  </message>
  <message>
   <source>Shorten it, or make a thread of it.</source>
   <translation>შეამოკლეთ ან ჯაჭვად აქციეთ.</translation>
  </message>
  <message>
   <source>Shorten it.</source>
   <translation>შეამოკლეთ.</translation>
  </message>
  <message>
   <source>Shorten the title.</source>
   <translation>შეამოკლეთ სათაური.</translation>
  </message>
  <message>
   <source>Show it to the network.</source>
   <translation>აჩვენეთ ქსელს.</translation>
  </message>
  <message>
   <source>Sign in</source>
   <translation>შესვლა</translation>
  </message>
  <message>
   <source>Sign in again from the beginning.</source>
   <translation>შედით ხელახლა თავიდან.</translation>
  </message>
  <message>
   <source>Sign in again whenever you like.</source>
   <translation>ხელახლა შედით, როცა გენებოთ.</translation>
  </message>
  <message>
   <source>Sign in again, and finish it there.</source>
   <translation>შედით ხელახლა და იქ დაასრულეთ.</translation>
  </message>
  <message>
   <source>Sign in again; unsent work is kept.</source>
   <translation>შედით ხელახლა; გაუგზავნელი ნამუშევარი შენახულია.</translation>
  </message>
  <message>
   <source>Sign in at your ministry</source>
   <translation>შესვლა თქვენს სამინისტროში</translation>
  </message>
  <message>
   <source>Sign in first.</source>
   <translation>ჯერ შედით.</translation>
  </message>
  <message>
   <source>Sign in on this device, or take its new name with POST /v1/devices.</source>
   <translation>შედით ამ მოწყობილობიდან, ან აიღეთ მისი ახალი სახელი: POST /v1/devices.</translation>
  </message>
  <message>
   <source>Sign in to a server, or start without one.</source>
   <translation>შედით სერვერზე ან დაიწყეთ მის გარეშე.</translation>
  </message>
  <message>
   <source>Sign in with your password.</source>
   <translation>შედით თქვენი პაროლით.</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>გასვლა</translation>
  </message>
  <message>
   <source>Since it was approved last</source>
   <translation>ბოლო დამტკიცების შემდეგ</translation>
  </message>
  <message>
   <source>Slovak</source>
   <translation>სლოვაკური</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>სლოვაკეთი</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>სლოვენია</translation>
  </message>
  <message>
   <source>Slovenian</source>
   <translation>სლოვენური</translation>
  </message>
  <message>
   <source>Somebody has already decided on this content for you.</source>
   <translation>ამ შინაარსზე თქვენ ნაცვლად უკვე გადაწყვიტეს.</translation>
  </message>
  <message>
   <source>Somebody has already decided on this post.</source>
   <translation>ამ პოსტზე უკვე გადაწყვიტეს.</translation>
  </message>
  <message>
   <source>Somebody in this network has the address “{0}” already.</source>
   <translation>ამ ქსელში ვიღაცას უკვე აქვს მისამართი „{0}“.</translation>
  </message>
  <message>
   <source>Somebody works in this profile already.</source>
   <translation>ამ პროფილში უკვე ვიღაც მუშაობს.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>წყარო</translation>
  </message>
  <message>
   <source>Split it into several files.</source>
   <translation>დაყავით რამდენიმე ფაილად.</translation>
  </message>
  <message>
   <source>Split it, or export one campaign at a time.</source>
   <translation>გაყავით ან თითო კამპანია გაიტანეთ ცალ-ცალკე.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ეტაპი</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>დასაწყისი</translation>
  </message>
  <message>
   <source>Start where it can be asked for.</source>
   <translation>დაიწყეთ იქ, სადაც მისი მოთხოვნა შეიძლება.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>მდგომარეობა</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>გაჩერება</translation>
  </message>
  <message>
   <source>Strategy</source>
   <translation>სტრატეგია</translation>
  </message>
  <message>
   <source>Sync again to fetch the rest; what is here stays.</source>
   <translation>დანარჩენის ჩამოსატვირთად ხელახლა დაასინქრონეთ; რაც აქ არის, რჩება.</translation>
  </message>
  <message>
   <source>Sync again.</source>
   <translation>ხელახლა გაუშვით სინქრონიზაცია.</translation>
  </message>
  <message>
   <source>Sync the laptop on which it was attached, then send the post for approval again.</source>
   <translation>დაასინქრონეთ ლეპტოპი, რომელზეც დაერთო, შემდეგ პოსტი ხელახლა გაგზავნეთ დასამტკიცებლად.</translation>
  </message>
  <message>
   <source>Sync to fetch the rest from the server.</source>
   <translation>დანარჩენის სერვერიდან მისაღებად გაუშვით სინქრონიზაცია.</translation>
  </message>
  <message>
   <source>Sync, then look again.</source>
   <translation>გაუშვით სინქრონიზაცია და ხელახლა ნახეთ.</translation>
  </message>
  <message>
   <source>Sync, then try again.</source>
   <translation>მოახდინეთ სინქრონიზაცია და სცადეთ ხელახლა.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>იარლიყი</translation>
  </message>
  <message>
   <source>Take a new name for this device and send the change again under a new id.</source>
   <translation>აიღეთ ამ მოწყობილობისთვის ახალი სახელი და ცვლილება ხელახლა გაგზავნეთ ახალი იდენტიფიკატორით.</translation>
  </message>
  <message>
   <source>Take another one, or publish before.</source>
   <translation>აიღეთ სხვა ან უფრო ადრე გამოაქვეყნეთ.</translation>
  </message>
  <message>
   <source>Take off the schedule</source>
   <translation>განრიგიდან მოხსნა</translation>
  </message>
  <message>
   <source>Take out {0}.</source>
   <translation>ამოიღეთ: {0}.</translation>
  </message>
  <message>
   <source>Take the crisis mark away</source>
   <translation>კრიზისის ნიშნის მოხსნა</translation>
  </message>
  <message>
   <source>Taking back from review</source>
   <translation>განხილვიდან უკან აღება</translation>
  </message>
  <message>
   <source>Taking off the schedule</source>
   <translation>განრიგიდან მოხსნა</translation>
  </message>
  <message>
   <source>Tell your administrator. Everything that you write is kept on this laptop.</source>
   <translation>აცნობეთ ადმინისტრატორს. ყველაფერი, რასაც წერთ, ამ ლეპტოპზე ინახება.</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>შაბლონი</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>ტექსტი</translation>
  </message>
  <message>
   <source>That did not work</source>
   <translation>ვერ შესრულდა</translation>
  </message>
  <message>
   <source>The JSON gives one name twice in the same object.</source>
   <translation>JSON ერთსა და იმავე ობიექტში ერთ სახელს ორჯერ იძლევა.</translation>
  </message>
  <message>
   <source>The JSON is nested too deep.</source>
   <translation>JSON ზედმეტად ღრმად არის ჩალაგებული.</translation>
  </message>
  <message>
   <source>The JSON is not what this address takes: {0}.</source>
   <translation>JSON არ არის ის, რასაც ეს მისამართი იღებს: {0}.</translation>
  </message>
  <message>
   <source>The account belongs to {0}, the post to {1}.</source>
   <translation>ანგარიში ეკუთვნის: {0}, პოსტი: {1}.</translation>
  </message>
  <message>
   <source>The account is on another channel.</source>
   <translation>ანგარიში სხვა არხზეა.</translation>
  </message>
  <message>
   <source>The address of a server has no name, query or fragment.</source>
   <translation>სერვერის მისამართში არ არის სახელი, მოთხოვნა ან ფრაგმენტი.</translation>
  </message>
  <message>
   <source>The address or the password is wrong.</source>
   <translation>მისამართი ან პაროლი არასწორია.</translation>
  </message>
  <message>
   <source>The address, the password or the device's name cannot be used.</source>
   <translation>მისამართი, პაროლი ან მოწყობილობის სახელი არ გამოდგება.</translation>
  </message>
  <message>
   <source>The answer comes from another sign-in than your ministry's.</source>
   <translation>პასუხი სხვა შესვლიდან მოდის და არა თქვენი სამინისტროდან.</translation>
  </message>
  <message>
   <source>The answer did not come from a Campaign Desk server as it left it: {0}. Nothing was changed.</source>
   <translation>პასუხი Campaign Desk-ის სერვერიდან უცვლელად არ მოსულა: {0}. არაფერი შეცვლილა.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in belongs to another attempt.</source>
   <translation>თქვენი სამინისტროს შესვლის პასუხი სხვა მცდელობას ეკუთვნის.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in cannot be trusted: its signature does not fit.</source>
   <translation>თქვენი სამინისტროს შესვლის პასუხს ვერ ვენდობით: ხელმოწერა არ ემთხვევა.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in has expired.</source>
   <translation>თქვენი სამინისტროს შესვლის პასუხს ვადა გაუვიდა.</translation>
  </message>
  <message>
   <source>The answer of your ministry's sign-in was made for another program.</source>
   <translation>თქვენი სამინისტროს შესვლის პასუხი სხვა პროგრამისთვის შეიქმნა.</translation>
  </message>
  <message>
   <source>The approval lapsed: {0}.</source>
   <translation>დამტკიცება გაუქმდა: {0}.</translation>
  </message>
  <message>
   <source>The approval route has changed since this post was approved.</source>
   <translation>დამტკიცების მარშრუტი ამ პოსტის დამტკიცების შემდეგ შეიცვალა.</translation>
  </message>
  <message>
   <source>The body is not JSON in UTF-8.</source>
   <translation>მოთხოვნის შიგთავსი არ არის JSON UTF-8-ში.</translation>
  </message>
  <message>
   <source>The body is not gzip.</source>
   <translation>მოთხოვნის შიგთავსი არ არის gzip.</translation>
  </message>
  <message>
   <source>The body is of a type that this address does not take.</source>
   <translation>მოთხოვნის შიგთავსი ისეთი ტიპისაა, რომელსაც ეს მისამართი არ იღებს.</translation>
  </message>
  <message>
   <source>The body must be JSON (Content-Type: application/json).</source>
   <translation>მოთხოვნის შიგთავსი უნდა იყოს JSON (Content-Type: application/json).</translation>
  </message>
  <message>
   <source>The bytes that arrived are not those that were announced; they were dropped.</source>
   <translation>მოსული ბაიტები ის არ არის, რაც გამოცხადდა; ისინი უარყოფილია.</translation>
  </message>
  <message>
   <source>The campaign ends before it starts.</source>
   <translation>კამპანია დაწყებამდე მთავრდება.</translation>
  </message>
  <message>
   <source>The campaign that this belongs to is not here.</source>
   <translation>კამპანია, რომელსაც ეს ეკუთვნის, აქ არ არის.</translation>
  </message>
  <message>
   <source>The certificate file {0} cannot be read.</source>
   <translation>სერტიფიკატის ფაილი არ იკითხება: {0}.</translation>
  </message>
  <message>
   <source>The certificate of {0} is not trusted on this laptop.</source>
   <translation>სერტიფიკატი ({0}) ამ ლეპტოპზე სანდო არ არის.</translation>
  </message>
  <message>
   <source>The change of the {0}</source>
   <translation>ველის ცვლილება: {0}</translation>
  </message>
  <message>
   <source>The change of the {0}{1}</source>
   <translation>ველის ცვლილება: {0}{1}</translation>
  </message>
  <message>
   <source>The change “{0}” does not have the form it should have.</source>
   <translation>ცვლილებას „{0}“ სათანადო სახე არ აქვს.</translation>
  </message>
  <message>
   <source>The channel “{0}” is not known.</source>
   <translation>არხი „{0}“ უცნობია.</translation>
  </message>
  <message>
   <source>The comment is empty.</source>
   <translation>კომენტარი ცარიელია.</translation>
  </message>
  <message>
   <source>The connection to {0} broke off.</source>
   <translation>კავშირი გაწყდა: {0}.</translation>
  </message>
  <message>
   <source>The content changed while you were reading. Read it again.</source>
   <translation>კითხვისას შინაარსი შეიცვალა. ხელახლა წაიკითხეთ.</translation>
  </message>
  <message>
   <source>The content is approved.</source>
   <translation>შინაარსი დამტკიცებულია.</translation>
  </message>
  <message>
   <source>The content, or who has to approve it, has changed since it was shown to you.</source>
   <translation>შინაარსი ან დამმტკიცებელთა წრე შეიცვალა მას შემდეგ, რაც გაჩვენეს.</translation>
  </message>
  <message>
   <source>The database in {0} cannot be opened with this key.</source>
   <translation>მონაცემთა ბაზა ({0}) ამ გასაღებით არ იხსნება.</translation>
  </message>
  <message>
   <source>The database in {0} has version {1}; this program knows {2} at most.</source>
   <translation>მონაცემთა ბაზის ({0}) ვერსიაა {1}; ეს პროგრამა იცნობს არაუმეტეს {2}-ს.</translation>
  </message>
  <message>
   <source>The database is busy with other work.</source>
   <translation>მონაცემთა ბაზა სხვა სამუშაოთია დაკავებული.</translation>
  </message>
  <message>
   <source>The database of this laptop was damaged. It is kept as {0}; {1} unsent changes were saved. Sync to fetch everything else from the server.</source>
   <translation>ამ ლეპტოპის მონაცემთა ბაზა დაზიანდა. ის შენახულია: {0}; გადარჩა {1} გაუგზავნელი ცვლილება. დანარჩენის სერვერიდან მისაღებად გაუშვით სინქრონიზაცია.</translation>
  </message>
  <message>
   <source>The database of this laptop was found damaged and was kept aside. Work that was not sent is safe.</source>
   <translation>ამ ლეპტოპის მონაცემთა ბაზა დაზიანებული აღმოჩნდა და ცალკე შეინახა. გაუგზავნელი ნამუშევარი უსაფრთხოდაა.</translation>
  </message>
  <message>
   <source>The desk did not say well where it waits.</source>
   <translation>სამუშაო მაგიდამ სწორად არ თქვა, სად ელოდება.</translation>
  </message>
  <message>
   <source>The device's name must be 1 to 64 letters, digits or any of . _ : and -.</source>
   <translation>მოწყობილობის სახელი უნდა შედგებოდეს 1-დან 64-მდე ასოსგან, ციფრისგან ან ნიშნებისგან . _ : და -.</translation>
  </message>
  <message>
   <source>The dictionary {0} cannot be used.</source>
   <translation>ლექსიკონის გამოყენება შეუძლებელია: {0}.</translation>
  </message>
  <message>
   <source>The effect must be warn or block.</source>
   <translation>მოქმედება უნდა იყოს warn ან block.</translation>
  </message>
  <message>
   <source>The figures of a post are its own country's.</source>
   <translation>პოსტის მაჩვენებლები მის ქვეყანას ეკუთვნის.</translation>
  </message>
  <message>
   <source>The file has a header but no rows.</source>
   <translation>ფაილს სათაური აქვს, სტრიქონები კი არა.</translation>
  </message>
  <message>
   <source>The file has more than {0} rows.</source>
   <translation>ფაილში {0} სტრიქონზე მეტია.</translation>
  </message>
  <message>
   <source>The file has no sheet of a plan.</source>
   <translation>ფაილში გეგმის არცერთი ფურცელი არ არის.</translation>
  </message>
  <message>
   <source>The file holds NUL characters, so it is not a CSV file in this encoding.</source>
   <translation>ფაილში NUL სიმბოლოებია, ე.ი. ის ამ კოდირების CSV არ არის.</translation>
  </message>
  <message>
   <source>The file is not {0}: byte {1} does not fit.</source>
   <translation>ფაილი {0} არ არის: ბაიტი {1} არ შეესაბამება.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read as text.</source>
   <translation>ფაილი {0} ტექსტად ვერ იკითხება.</translation>
  </message>
  <message>
   <source>The file {0} cannot be read: {1}.</source>
   <translation>ფაილი არ იკითხება: {0} ({1}).</translation>
  </message>
  <message>
   <source>The file {0} changed while it was read.</source>
   <translation>ფაილი კითხვისას შეიცვალა: {0}.</translation>
  </message>
  <message>
   <source>The file {0} is damaged, so the passphrase cannot be used.</source>
   <translation>ფაილი {0} დაზიანებულია, ამიტომ საიდუმლო ფრაზა ვერ გამოიყენება.</translation>
  </message>
  <message>
   <source>The file {0} is too large: at most {1} MiB can be attached.</source>
   <translation>ფაილი {0} ძალიან დიდია: მიმაგრება შეიძლება არაუმეტეს {1} MiB-ისა.</translation>
  </message>
  <message>
   <source>The file {0} {1}.</source>
   <translation>ფაილი {0} {1}.</translation>
  </message>
  <message>
   <source>The film has a track of data such as places beside its picture and sound.</source>
   <translation>ფილმს გამოსახულებისა და ხმის გარდა აქვს მონაცემების ბილიკი, მაგალითად ადგილების შესახებ.</translation>
  </message>
  <message>
   <source>The first step of an approval route must be the post's own country's approver.</source>
   <translation>დამტკიცების მარშრუტის პირველი ნაბიჯი პოსტის ქვეყნის დამმტკიცებელი უნდა იყოს.</translation>
  </message>
  <message>
   <source>The font file {0} is damaged.</source>
   <translation>შრიფტის ფაილი დაზიანებულია: {0}.</translation>
  </message>
  <message>
   <source>The form is larger than the server's limit.</source>
   <translation>ფორმა სერვერის ზღვარზე დიდია.</translation>
  </message>
  <message>
   <source>The form was not understood.</source>
   <translation>ფორმა ვერ იქნა გაგებული.</translation>
  </message>
  <message>
   <source>The id, the term, the reason and the source must say something.</source>
   <translation>აღნიშვნა, ტერმინი, მიზეზი და წყარო რამეს უნდა ამბობდეს.</translation>
  </message>
  <message>
   <source>The key file {0} can be read by others.</source>
   <translation>გასაღების ფაილს სხვებიც კითხულობენ: {0}.</translation>
  </message>
  <message>
   <source>The key file {0} cannot be read.</source>
   <translation>გასაღების ფაილი არ იკითხება: {0}.</translation>
  </message>
  <message>
   <source>The key of the database lies unprotected in {0}: whoever can read the disk can read the drafts. Use a keyring or a passphrase where you can.</source>
   <translation>მონაცემთა ბაზის გასაღები დაუცველად დევს: {0}. ვინც დისკს წაიკითხავს, მონახაზებსაც წაიკითხავს. თუ შეგიძლიათ, გამოიყენეთ გასაღებების საცავი ან საიდუმლო ფრაზა.</translation>
  </message>
  <message>
   <source>The key of the profile {0} is not in the keyring of this system.</source>
   <translation>პროფილის გასაღები ({0}) ამ სისტემის გასაღებების საცავში არ არის.</translation>
  </message>
  <message>
   <source>The key of this decision was revoked.</source>
   <translation>ამ გადაწყვეტილების გასაღები გაუქმებულია.</translation>
  </message>
  <message>
   <source>The key of this profile could not be removed from the keyring.</source>
   <translation>ამ პროფილის გასაღების წაშლა გასაღებების საცავიდან ვერ მოხერხდა.</translation>
  </message>
  <message>
   <source>The kind must be one of {0}.</source>
   <translation>სახე უნდა იყოს ერთ-ერთი: {0}.</translation>
  </message>
  <message>
   <source>The kind of this change or record is not a name.</source>
   <translation>ამ ცვლილების ან ჩანაწერის სახე სახელი არ არის.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again and offers what the backup lost; unsent work is kept.</source>
   <translation>ლეპტოპი თავის დადასტურებულ ასლს ხელახლა იღებს და სთავაზობს იმას, რაც სარეზერვო ასლმა დაკარგა; გაუგზავნელი ნამუშევარი ინახება.</translation>
  </message>
  <message>
   <source>The laptop fetches its confirmed copy again; unsent work is kept.</source>
   <translation>ლეპტოპი თავიდან იღებს დადასტურებულ ასლს; გაუგზავნელი ნამუშევარი ინახება.</translation>
  </message>
  <message>
   <source>The last day is before the first.</source>
   <translation>ბოლო დღე პირველზე ადრეა.</translation>
  </message>
  <message>
   <source>The limit is between 1 and {0} hours.</source>
   <translation>ზღვარი 1-დან {0} საათამდეა.</translation>
  </message>
  <message>
   <source>The limit of {0} leaves no room for text.</source>
   <translation>ლიმიტი ({0}) ტექსტისთვის ადგილს არ ტოვებს.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was approved.</source>
   <translation>პოზიცია „{0}“ ამ პოსტის დამტკიცების შემდეგ შეიცვალა.</translation>
  </message>
  <message>
   <source>The line “{0}” was changed after this post was sent for approval.</source>
   <translation>პოზიცია „{0}“ ამ პოსტის დასამტკიცებლად გაგზავნის შემდეგ შეიცვალა.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was approved.</source>
   <translation>პოზიცია „{0}“ ამ პოსტის დამტკიცების შემდეგ წაიშალა.</translation>
  </message>
  <message>
   <source>The line “{0}” was taken away after this post was sent for approval.</source>
   <translation>პოზიცია „{0}“ ამ პოსტის დასამტკიცებლად გაგზავნის შემდეგ წაიშალა.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was approved.</source>
   <translation>პოზიცია „{0}“ ამ პოსტის დამტკიცების შემდეგ გაიწვიეს.</translation>
  </message>
  <message>
   <source>The line “{0}” was withdrawn after this post was sent for approval.</source>
   <translation>პოზიცია „{0}“ ამ პოსტის დასამტკიცებლად გაგზავნის შემდეგ გაიწვიეს.</translation>
  </message>
  <message>
   <source>The line “{0}”, on which this post rests, is withdrawn.</source>
   <translation>პოზიცია „{0}“, რომელსაც ეს პოსტი ეყრდნობა, გაწვეულია.</translation>
  </message>
  <message>
   <source>The link is no address of a page.</source>
   <translation>ბმული არ არის გვერდის მისამართი.</translation>
  </message>
  <message>
   <source>The link to the published post is missing.</source>
   <translation>გამოქვეყნებული პოსტის ბმული აკლია.</translation>
  </message>
  <message>
   <source>The ministries only</source>
   <translation>მხოლოდ სამინისტროები</translation>
  </message>
  <message>
   <source>The national days could not be worked out.</source>
   <translation>ეროვნული დღეების გამოთვლა ვერ მოხერხდა.</translation>
  </message>
  <message>
   <source>The network's coordinator holds it.</source>
   <translation>ის ქსელის კოორდინატორმა შეაჩერა.</translation>
  </message>
  <message>
   <source>The next decision makes a new one.</source>
   <translation>შემდეგი გადაწყვეტილება ახალს შექმნის.</translation>
  </message>
  <message>
   <source>The number of days is between 0 and {0}.</source>
   <translation>დღეების რაოდენობა 0-სა და {0}-ს შორისაა.</translation>
  </message>
  <message>
   <source>The number or the time of this change is not formed well.</source>
   <translation>ამ ცვლილების ნომერი ან დრო სწორად არ არის ჩაწერილი.</translation>
  </message>
  <message>
   <source>The other text is in the history: restore it from there.</source>
   <translation>მეორე ტექსტი ისტორიაშია: აღადგინეთ იქიდან.</translation>
  </message>
  <message>
   <source>The pack “{0}” was not taken. {1}</source>
   <translation>პაკეტი „{0}“ არ იქნა აღებული. {1}</translation>
  </message>
  <message>
   <source>The packed body is not complete.</source>
   <translation>მოთხოვნის შეკუმშული შიგთავსი სრული არ არის.</translation>
  </message>
  <message>
   <source>The passphrase is too short: {0} characters.</source>
   <translation>საიდუმლო ფრაზა ძალიან მოკლეა: {0} სიმბოლო.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.</source>
   <translation>საიდუმლო ფრაზა არასწორია.</translation>
  </message>
  <message>
   <source>The passphrase of your drafts:</source>
   <translation>თქვენი მონახაზების საიდუმლო ფრაზა:</translation>
  </message>
  <message>
   <source>The password is wrong.</source>
   <translation>პაროლი არასწორია.</translation>
  </message>
  <message>
   <source>The password or the code cannot be used.</source>
   <translation>პაროლის ან კოდის გამოყენება შეუძლებელია.</translation>
  </message>
  <message>
   <source>The pasted picture cannot be read.</source>
   <translation>ჩასმული სურათის წაკითხვა შეუძლებელია.</translation>
  </message>
  <message>
   <source>The person for whom you decide wrote part of this content, or has already decided on it.</source>
   <translation>პირმა, რომლის ნაცვლადაც წყვეტთ, ამ შინაარსის ნაწილი დაწერა ან მასზე უკვე გადაწყვიტა.</translation>
  </message>
  <message>
   <source>The person with your e-mail address has come here by another account of your ministry before.</source>
   <translation>თქვენი ელფოსტის მისამართის მქონე პირი აქ ადრე თქვენი სამინისტროს სხვა ანგარიშით შემოვიდა.</translation>
  </message>
  <message>
   <source>The picture has {0} x {1} dots; it may have at most {2} million.</source>
   <translation>სურათს აქვს {0} x {1} წერტილი; შეიძლება ჰქონდეს არაუმეტეს {2} მილიონისა.</translation>
  </message>
  <message>
   <source>The picture is too large: it may have at most {0} MiB.</source>
   <translation>სურათი ზედმეტად დიდია: შეიძლება ჰქონდეს არაუმეტეს {0} მიბ.</translation>
  </message>
  <message>
   <source>The picture {0} could not be written.</source>
   <translation>სურათის ჩაწერა ვერ მოხერხდა: {0}.</translation>
  </message>
  <message>
   <source>The post that these figures are of is not here.</source>
   <translation>პოსტი, რომელსაც ეს მაჩვენებლები ეკუთვნის, აქ არ არის.</translation>
  </message>
  <message>
   <source>The profile folder {0} cannot be used: {1}.</source>
   <translation>პროფილის საქაღალდე ვერ გამოიყენება: {0} ({1}).</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to, so nothing can be changed.</source>
   <translation>პროფილში ჩაწერა შეუძლებელია: {0}; ამიტომ ვერაფერი შეიცვლება.</translation>
  </message>
  <message>
   <source>The profile {0} cannot be written to: everything can be read, nothing changed.</source>
   <translation>პროფილში ჩაწერა შეუძლებელია: {0}. ყველაფრის წაკითხვა შეიძლება, შეცვლა – არაფრის.</translation>
  </message>
  <message>
   <source>The profile {0} is open in another Campaign Desk{1}.</source>
   <translation>პროფილი {0} სხვა Campaign Desk-შია გახსნილი{1}.</translation>
  </message>
  <message>
   <source>The provider “{0}” has no https address.</source>
   <translation>მომწოდებელს „{0}“ https მისამართი არ აქვს.</translation>
  </message>
  <message>
   <source>The proxy on the way to {0} does not let the desk through.</source>
   <translation>პროქსი, რომელიც გზაშია ({0}), პროგრამას არ ატარებს.</translation>
  </message>
  <message>
   <source>The record is not here any more, so this cannot be undone.</source>
   <translation>ჩანაწერი აქ აღარ არის, ამიტომ ამის დაბრუნება შეუძლებელია.</translation>
  </message>
  <message>
   <source>The record of the network is not on this laptop.</source>
   <translation>ქსელის ჩანაწერი ამ კომპიუტერზე არ არის.</translation>
  </message>
  <message>
   <source>The record that this change belongs to is not here.</source>
   <translation>ჩანაწერი, რომელსაც ეს ცვლილება ეკუთვნის, აქ არ არის.</translation>
  </message>
  <message>
   <source>The request is larger than the server's limit.</source>
   <translation>მოთხოვნა იმაზე დიდია, ვიდრე სერვერი უშვებს.</translation>
  </message>
  <message>
   <source>The request was not understood.</source>
   <translation>მოთხოვნა გაუგებარია.</translation>
  </message>
  <message>
   <source>The sample campaign was left out.</source>
   <translation>სანიმუშო კამპანია არ ჩაემატა.</translation>
  </message>
  <message>
   <source>The server did not keep what it was sent of a picture.</source>
   <translation>სერვერმა სურათიდან გაგზავნილი არ შეინახა.</translation>
  </message>
  <message>
   <source>The server does not have all of {0} yet.</source>
   <translation>სერვერს ჯერ ყველაფერი არ აქვს: {0}.</translation>
  </message>
  <message>
   <source>The server does not sign the head of its ledger with the key that it had before.</source>
   <translation>სერვერი თავისი ცვლილებების ჟურნალის ბოლოს ხელს აღარ აწერს იმ გასაღებით, რომელიც ადრე ჰქონდა.</translation>
  </message>
  <message>
   <source>The server does not take this medium. {0}</source>
   <translation>სერვერი ამ სურათს ან ფილმს არ იღებს. {0}</translation>
  </message>
  <message>
   <source>The server failed; nothing of this request was applied.</source>
   <translation>სერვერზე შეცდომა მოხდა; ამ მოთხოვნიდან არაფერი შესრულებულა.</translation>
  </message>
  <message>
   <source>The server has {0} bytes of this medium.</source>
   <translation>სერვერს ამ სურათიდან ან ფილმიდან {0} ბაიტი აქვს.</translation>
  </message>
  <message>
   <source>The server is stopping.</source>
   <translation>სერვერი ჩერდება.</translation>
  </message>
  <message>
   <source>The server seems to have been restored from an older backup; nothing can be handed in until it is confirmed.</source>
   <translation>სერვერი, როგორც ჩანს, უფრო ძველი სარეზერვო ასლიდან აღდგა; დადასტურებამდე ვერაფერი ჩაბარდება.</translation>
  </message>
  <message>
   <source>The server signs the head of its ledger wrongly.</source>
   <translation>სერვერი თავისი ცვლილებების ჟურნალის ბოლოს არასწორად აწერს ხელს.</translation>
  </message>
  <message>
   <source>The server speaks protocol {0}, the program {1} or newer.</source>
   <translation>სერვერის პროტოკოლია {0}, პროგრამისა კი {1} ან უფრო ახალი.</translation>
  </message>
  <message>
   <source>The server was restored from a backup since this laptop was here last.</source>
   <translation>მას შემდეგ, რაც ეს ლეპტოპი ბოლოს აქ იყო, სერვერი სარეზერვო ასლიდან აღდგა.</translation>
  </message>
  <message>
   <source>The server's database cannot confirm what is handed in now.</source>
   <translation>სერვერის მონაცემთა ბაზა ახლა ვერ ადასტურებს ჩაბარებულს.</translation>
  </message>
  <message>
   <source>The server's history does not reach as far as this laptop's.</source>
   <translation>სერვერის ისტორია იქამდე ვერ აღწევს, სადამდეც ამ ლეპტოპისა.</translation>
  </message>
  <message>
   <source>The server’s ledger was rewritten: on {0} it stood otherwise.</source>
   <translation>სერვერის ცვლილებების ჟურნალი ხელახლა დაიწერა: {0} იგი სხვაგვარი იყო.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has more than {1} rows.</source>
   <translation>ფურცელს „{0}“ {1}-ზე მეტი სტრიქონი აქვს.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has no column for: {1}. Its header reads {2}.</source>
   <translation>ფურცელს „{0}“ არ აქვს სვეტი: {1}. მისი სათაურია {2}.</translation>
  </message>
  <message>
   <source>The sheet “{0}” has two columns for “{1}”: “{2}” and “{3}”.</source>
   <translation>ფურცელს „{0}“ ორი სვეტი აქვს, „{1}“: „{2}“ და „{3}“.</translation>
  </message>
  <message>
   <source>The sheet “{0}” is not part of a plan and was left alone.</source>
   <translation>ფურცელი „{0}“ გეგმის ნაწილი არ არის და ხელუხლებელი დარჩა.</translation>
  </message>
  <message>
   <source>The sign-in was given up.</source>
   <translation>შესვლაზე უარი ითქვა.</translation>
  </message>
  <message>
   <source>The signature of this decision does not fit it.</source>
   <translation>ამ გადაწყვეტილების ხელმოწერა მას არ ემთხვევა.</translation>
  </message>
  <message>
   <source>The source text changed since this was written.</source>
   <translation>წყარო ტექსტი მას შემდეგ შეიცვალა, რაც ეს დაიწერა.</translation>
  </message>
  <message>
   <source>The spelling program stopped.</source>
   <translation>მართლწერის პროგრამა გაჩერდა.</translation>
  </message>
  <message>
   <source>The text changed again meanwhile.</source>
   <translation>ტექსტი ამასობაში ისევ შეიცვალა.</translation>
  </message>
  <message>
   <source>The text has {0} characters; at most {1} can be kept in one field.</source>
   <translation>ტექსტში {0} სიმბოლოა; ერთ ველში ინახება არაუმეტეს {1}.</translation>
  </message>
  <message>
   <source>The text holds carriage returns; lines must end with a line feed.</source>
   <translation>ტექსტში კარეტის დაბრუნების სიმბოლოებია; სტრიქონები სტრიქონის გადატანის სიმბოლოთი უნდა მთავრდებოდეს.</translation>
  </message>
  <message>
   <source>The text holds the character U+{0} at position {1}, which cannot be kept.</source>
   <translation>ტექსტში არის სიმბოლო U+{0} (ადგილი {1}), რომლის შენახვა შეუძლებელია.</translation>
  </message>
  <message>
   <source>The text holds {0} at place {1}, which no channel takes.</source>
   <translation>ტექსტში არის {0} (ადგილი {1}), რომელსაც არცერთი არხი არ იღებს.</translation>
  </message>
  <message>
   <source>The text is not in Unicode normal form NFC.</source>
   <translation>ტექსტი Unicode-ის ნორმალურ ფორმაში (NFC) არ არის.</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1} ({2} of {3}).</source>
   <translation>ტექსტი გრძელია {0}-ით: {1} ({2} / {3}).</translation>
  </message>
  <message>
   <source>The text is {0} too long for {1}{2} ({3} of {4}).</source>
   <translation>ტექსტი გრძელია {0}-ით: {1}{2} ({3} / {4}).</translation>
  </message>
  <message>
   <source>The text that stands was not changed by this.</source>
   <translation>მოქმედი ტექსტი ამით არ შეცვლილა.</translation>
  </message>
  <message>
   <source>The text, to the letter</source>
   <translation>ტექსტი, ასო-ასო</translation>
  </message>
  <message>
   <source>The time of publication has passed.</source>
   <translation>გამოქვეყნების დრო გავიდა.</translation>
  </message>
  <message>
   <source>The times of a series are not written one by one.</source>
   <translation>სერიის დროები სათითაოდ არ იწერება.</translation>
  </message>
  <message>
   <source>The title holds a character that {0} does not take.</source>
   <translation>სათაურში არის სიმბოლო, რომელსაც არხი არ იღებს: {0}.</translation>
  </message>
  <message>
   <source>The title is {0} too long for {1} ({2} of {3}).</source>
   <translation>სათაური გრძელია {0}-ით: {1} ({2} / {3}).</translation>
  </message>
  <message>
   <source>The two passphrases are not the same.</source>
   <translation>საიდუმლო ფრაზები ერთმანეთს არ ემთხვევა.</translation>
  </message>
  <message>
   <source>The workbook declares XML entities, which no spreadsheet program does.</source>
   <translation>სამუშაო წიგნი XML-ის ერთეულებს აცხადებს, რასაც ცხრილების არცერთი პროგრამა არ აკეთებს.</translation>
  </message>
  <message>
   <source>The workbook has more than {0} sheets.</source>
   <translation>სამუშაო წიგნს {0}-ზე მეტი ფურცელი აქვს.</translation>
  </message>
  <message>
   <source>The workbook has no sheet with cells.</source>
   <translation>სამუშაო წიგნს უჯრებიანი ფურცელი არ აქვს.</translation>
  </message>
  <message>
   <source>The workbook is damaged ({0}).</source>
   <translation>სამუშაო წიგნი დაზიანებულია ({0}).</translation>
  </message>
  <message>
   <source>The workbook is damaged or protected by a password.</source>
   <translation>სამუშაო წიგნი დაზიანებულია ან პაროლით არის დაცული.</translation>
  </message>
  <message>
   <source>The workbook unpacks to more than a plan holds.</source>
   <translation>სამუშაო წიგნი გაშლისას გეგმაზე ბევრად დიდია.</translation>
  </message>
  <message>
   <source>The writers are asked for changes.</source>
   <translation>ავტორებს ცვლილებები მოეთხოვათ.</translation>
  </message>
  <message>
   <source>The {0} file is damaged.</source>
   <translation>ფაილი {0} დაზიანებულია.</translation>
  </message>
  <message>
   <source>The {0} has been changed again since, so this cannot be undone.</source>
   <translation>{0} მას შემდეგ ისევ შეიცვალა, ამიტომ ამის დაბრუნება შეუძლებელია.</translation>
  </message>
  <message>
   <source>The {0} holds a hidden sign that turns its direction (U+{1}).</source>
   <translation>ველში „{0}“ არის ფარული ნიშანი, რომელიც მის მიმართულებას ცვლის (U+{1}).</translation>
  </message>
  <message>
   <source>The {0} holds an invisible sign (U+{1}).</source>
   <translation>ველში „{0}“ არის უხილავი ნიშანი (U+{1}).</translation>
  </message>
  <message>
   <source>There are more; the desk shows all of them.</source>
   <translation>კიდევ არის; სამუშაო მაგიდა ყველას აჩვენებს.</translation>
  </message>
  <message>
   <source>There are too many parameters in the address.</source>
   <translation>მისამართში ზედმეტად ბევრი პარამეტრია.</translation>
  </message>
  <message>
   <source>There is no figure in it.</source>
   <translation>მასში არცერთი მაჩვენებელი არ არის.</translation>
  </message>
  <message>
   <source>There is no pack of wording rules “{0}”.</source>
   <translation>სიტყვათხმარების წესების პაკეტი „{0}“ არ არსებობს.</translation>
  </message>
  <message>
   <source>There is no published post “{0}”. Give the link under which it went out, or its id.</source>
   <translation>გამოქვეყნებული პოსტი „{0}“ არ არის. მიუთითეთ ბმული, რომლითაც გამოვიდა, ან მისი id.</translation>
  </message>
  <message>
   <source>There is no role “{0}”.</source>
   <translation>როლი „{0}“ არ არსებობს.</translation>
  </message>
  <message>
   <source>There is no room left for media on the server.</source>
   <translation>სერვერზე სურათებისა და ფილმებისთვის ადგილი აღარ არის.</translation>
  </message>
  <message>
   <source>There is no text and no media.</source>
   <translation>არც ტექსტია, არც მედია.</translation>
  </message>
  <message>
   <source>There is no time of publication.</source>
   <translation>გამოქვეყნების დრო არ არის.</translation>
  </message>
  <message>
   <source>There is no time zone.</source>
   <translation>სასაათო სარტყელი არ არის.</translation>
  </message>
  <message>
   <source>There is no {0} “{1}” on this laptop.</source>
   <translation>ამ ლეპტოპზე არ არის: {0} „{1}“.</translation>
  </message>
  <message>
   <source>There is nothing at this address.</source>
   <translation>ამ მისამართზე არაფერია.</translation>
  </message>
  <message>
   <source>There is nothing to take away.</source>
   <translation>მოსახსნელი არაფერია.</translation>
  </message>
  <message>
   <source>There is nothing to {0}.</source>
   <translation>ეს ვერ შესრულდება, არაფერია: {0}.</translation>
  </message>
  <message>
   <source>There were too many tries with a wrong password or code.</source>
   <translation>ძალიან ბევრი მცდელობა იყო არასწორი პაროლით ან კოდით.</translation>
  </message>
  <message>
   <source>These countries are invited already.</source>
   <translation>ეს ქვეყნები უკვე მოწვეულია.</translation>
  </message>
  <message>
   <source>These countries have answered already, or were not invited.</source>
   <translation>ამ ქვეყნებმა უკვე უპასუხეს ან მოწვეული არ ყოფილან.</translation>
  </message>
  <message>
   <source>These countries were reminded today already.</source>
   <translation>ამ ქვეყნებს შეხსენება დღეს უკვე გაეგზავნა.</translation>
  </message>
  <message>
   <source>These decisions are theirs already.</source>
   <translation>ეს გადაწყვეტილებები უკვე მათია.</translation>
  </message>
  <message>
   <source>They are tried again with the next page of the calendar.</source>
   <translation>კვლავ შეიცდება კალენდრის შემდეგ გვერდზე.</translation>
  </message>
  <message>
   <source>They were reminded today already.</source>
   <translation>დღეს მათ უკვე შეახსენეს.</translation>
  </message>
  <message>
   <source>This</source>
   <translation>ეს</translation>
  </message>
  <message>
   <source>This account said the same on {0}: “{1}”.</source>
   <translation>ამ ანგარიშმა იგივე უკვე თქვა, {0}: „{1}“.</translation>
  </message>
  <message>
   <source>This address does not know that method.</source>
   <translation>ეს მისამართი ამ მეთოდს არ იცნობს.</translation>
  </message>
  <message>
   <source>This belongs to a campaign under embargo and stays in it until then.</source>
   <translation>ეს ემბარგოს ქვეშ მყოფ კამპანიას ეკუთვნის და მანამდე მასში რჩება.</translation>
  </message>
  <message>
   <source>This campaign is not under embargo.</source>
   <translation>ეს კამპანია ემბარგოს ქვეშ არ არის.</translation>
  </message>
  <message>
   <source>This campaign is under embargo until {0}.</source>
   <translation>ეს კამპანია ემბარგოს ქვეშაა {0}-მდე.</translation>
  </message>
  <message>
   <source>This change does not say well which record it belongs to.</source>
   <translation>ეს ცვლილება სწორად არ ამბობს, რომელ ჩანაწერს ეკუთვნის.</translation>
  </message>
  <message>
   <source>This change is not formed as its kind asks.</source>
   <translation>ეს ცვლილება ისე არ არის შედგენილი, როგორც მისი სახე მოითხოვს.</translation>
  </message>
  <message>
   <source>This change is not set aside.</source>
   <translation>ეს ცვლილება გადადებული არ არის.</translation>
  </message>
  <message>
   <source>This change was made in another person's name.</source>
   <translation>ეს ცვლილება სხვა პირის სახელით გაკეთდა.</translation>
  </message>
  <message>
   <source>This change was made on a device that is not yours.</source>
   <translation>ეს ცვლილება თქვენს მოწყობილობაზე არ გაკეთებულა.</translation>
  </message>
  <message>
   <source>This change writes no field.</source>
   <translation>ეს ცვლილება არცერთ ველში არ წერს.</translation>
  </message>
  <message>
   <source>This code is wrong, or was used already.</source>
   <translation>ეს კოდი არასწორია ან უკვე გამოყენებულია.</translation>
  </message>
  <message>
   <source>This conflict was settled already.</source>
   <translation>ეს კონფლიქტი უკვე მოგვარებულია.</translation>
  </message>
  <message>
   <source>This could not be saved: the disk is full or does not answer. Nothing was changed.</source>
   <translation>შენახვა ვერ მოხერხდა: დისკი სავსეა ან არ პასუხობს. არაფერი შეცვლილა.</translation>
  </message>
  <message>
   <source>This could not be saved: the profile cannot be written to.</source>
   <translation>შენახვა ვერ მოხერხდა: პროფილში ჩაწერა შეუძლებელია.</translation>
  </message>
  <message>
   <source>This country was reminded today already.</source>
   <translation>ამ ქვეყანას დღეს უკვე შეახსენეს.</translation>
  </message>
  <message>
   <source>This decision is not signed.</source>
   <translation>ეს გადაწყვეტილება ხელმოწერილი არ არის.</translation>
  </message>
  <message>
   <source>This device is not signed in.</source>
   <translation>ეს მოწყობილობა სისტემაში შესული არ არის.</translation>
  </message>
  <message>
   <source>This device's name is kept for the web page.</source>
   <translation>მოწყობილობის ეს სახელი ვებგვერდისთვის ინახება.</translation>
  </message>
  <message>
   <source>This embargo is over: nothing is held back any more.</source>
   <translation>ეს ემბარგო დასრულდა: აღარაფერია შეკავებული.</translation>
  </message>
  <message>
   <source>This file is no {0}: {1}.</source>
   <translation>ეს ფაილი არ არის {0}: {1}.</translation>
  </message>
  <message>
   <source>This form is too old, or another site sent it; nothing was done.</source>
   <translation>ეს ფორმა ძალიან ძველია ან სხვა საიტმა გამოგზავნა; არაფერი გაკეთებულა.</translation>
  </message>
  <message>
   <source>This invitation is not known, was used already, or has expired.</source>
   <translation>ეს მოწვევა უცნობია, უკვე გამოყენებულია ან ვადა გაუვიდა.</translation>
  </message>
  <message>
   <source>This is a drill already.</source>
   <translation>ეს უკვე სწავლებაა.</translation>
  </message>
  <message>
   <source>This is a drill: nothing of it reaches a channel.</source>
   <translation>ეს სწავლებაა: მისგან არხამდე არაფერი აღწევს.</translation>
  </message>
  <message>
   <source>This is an OpenDocument file.</source>
   <translation>ეს OpenDocument-ის ფაილია.</translation>
  </message>
  <message>
   <source>This is not a filled-in form.</source>
   <translation>ეს შევსებული ფორმა არ არის.</translation>
  </message>
  <message>
   <source>This is not a key that decisions can be signed with.</source>
   <translation>ეს არ არის გასაღები, რომლითაც გადაწყვეტილებების ხელმოწერა შეიძლება.</translation>
  </message>
  <message>
   <source>This is not an Excel workbook.</source>
   <translation>ეს Excel-ის სამუშაო წიგნი არ არის.</translation>
  </message>
  <message>
   <source>This is under embargo, and {0} does not take part in its campaign.</source>
   <translation>ეს ემბარგოს ქვეშაა, ხოლო {0} კამპანიაში არ მონაწილეობს.</translation>
  </message>
  <message>
   <source>This laptop has not heard from the server since {0} (UTC): a stop may stand that it does not know.</source>
   <translation>ამ კომპიუტერს სერვერიდან არაფერი მიუღია {0}-დან (UTC): შეიძლება გაჩერება მოქმედებდეს, რომელიც მან არ იცის.</translation>
  </message>
  <message>
   <source>This laptop is not signed in to a server.</source>
   <translation>ეს ლეპტოპი სერვერზე შესული არ არის.</translation>
  </message>
  <message>
   <source>This laptop is signed out already.</source>
   <translation>ეს ლეპტოპი უკვე გამოსულია.</translation>
  </message>
  <message>
   <source>This laptop was revoked: what others shared is removed from it.</source>
   <translation>ეს ლეპტოპი გაუქმებულია: რაც სხვებმა გააზიარეს, აქედან წაშლილია.</translation>
  </message>
  <message>
   <source>This medium</source>
   <translation>ეს სურათი ან ფილმი</translation>
  </message>
  <message>
   <source>This needs a fresh proof that it is you.</source>
   <translation>ამისთვის საჭიროა ახალი დადასტურება, რომ ეს თქვენ ხართ.</translation>
  </message>
  <message>
   <source>This network has no sign-in of a ministry.</source>
   <translation>ამ ქსელს სამინისტროს შესვლა არ აქვს.</translation>
  </message>
  <message>
   <source>This network is not here any more.</source>
   <translation>ეს ქსელი აქ აღარ არის.</translation>
  </message>
  <message>
   <source>This pack of wording rules is too long.</source>
   <translation>სიტყვათხმარების წესების ეს პაკეტი ძალიან გრძელია.</translation>
  </message>
  <message>
   <source>This password has {0} characters.</source>
   <translation>სიმბოლოების რაოდენობა ამ პაროლში: {0}.</translation>
  </message>
  <message>
   <source>This password is easily guessed.</source>
   <translation>ეს პაროლი ადვილად გამოსაცნობია.</translation>
  </message>
  <message>
   <source>This person is not active, and signed in nowhere.</source>
   <translation>ეს პირი აქტიური არ არის და არსად არის შესული.</translation>
  </message>
  <message>
   <source>This person is not in the network.</source>
   <translation>ეს პირი ქსელში არ არის.</translation>
  </message>
  <message>
   <source>This picture has no description.</source>
   <translation>ამ სურათს აღწერა არ აქვს.</translation>
  </message>
  <message>
   <source>This picture is here but cannot be shown small.</source>
   <translation>სურათი აქ არის, მაგრამ პატარად ვერ ჩანს.</translation>
  </message>
  <message>
   <source>This picture is not attached to the post.</source>
   <translation>ეს სურათი პოსტზე მიმაგრებული არ არის.</translation>
  </message>
  <message>
   <source>This picture is not on this laptop yet. It comes with a sync.</source>
   <translation>სურათი ჯერ არ არის ამ ლეპტოპზე. სინქრონიზაციით მოვა.</translation>
  </message>
  <message>
   <source>This post has an open conflict.</source>
   <translation>ამ პოსტს ღია კონფლიქტი აქვს.</translation>
  </message>
  <message>
   <source>This post has no text and no media.</source>
   <translation>ამ პოსტს არც ტექსტი აქვს, არც მედია.</translation>
  </message>
  <message>
   <source>This post has no time yet, so it cannot be moved.</source>
   <translation>ამ პოსტს დრო ჯერ არ აქვს, ამიტომ ვერ გადავა.</translation>
  </message>
  <message>
   <source>This post has no time yet.</source>
   <translation>ამ პოსტს დრო ჯერ არ აქვს.</translation>
  </message>
  <message>
   <source>This post is not part of a series.</source>
   <translation>ეს პოსტი სერიის ნაწილი არ არის.</translation>
  </message>
  <message>
   <source>This post is on hold: {0}</source>
   <translation>ეს პოსტი შეჩერებულია: {0}</translation>
  </message>
  <message>
   <source>This post is part of a series already.</source>
   <translation>ეს პოსტი უკვე სერიის ნაწილია.</translation>
  </message>
  <message>
   <source>This post is public; it cannot be deleted.</source>
   <translation>ეს პოსტი საჯაროა; მისი წაშლა შეუძლებელია.</translation>
  </message>
  <message>
   <source>This post is public; it stays on the day it went out.</source>
   <translation>ეს პოსტი საჯაროა; რჩება იმ დღეზე, როცა გამოვიდა.</translation>
  </message>
  <message>
   <source>This post is public; its content cannot be changed.</source>
   <translation>ეს პოსტი საჯაროა; შინაარსი ვეღარ შეიცვლება.</translation>
  </message>
  <message>
   <source>This post is {0}; {1}.</source>
   <translation>ამ პოსტის მდგომარეობაა „{0}“; {1}.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was approved.</source>
   <translation>ეს პოსტი დამტკიცების შემდეგ ეყრდნობა პოზიციას „{0}“.</translation>
  </message>
  <message>
   <source>This post rests on the line “{0}” since it was sent for approval.</source>
   <translation>ეს პოსტი დასამტკიცებლად გაგზავნის შემდეგ ეყრდნობა პოზიციას „{0}“.</translation>
  </message>
  <message>
   <source>This post still waits for your decision.</source>
   <translation>ეს პოსტი ჯერ კიდევ თქვენს გადაწყვეტილებას ელოდება.</translation>
  </message>
  <message>
   <source>This post waits for nobody's decision.</source>
   <translation>ეს პოსტი არავის გადაწყვეტილებას ელოდება.</translation>
  </message>
  <message>
   <source>This post was public; it stays withdrawn.</source>
   <translation>ეს პოსტი საჯარო იყო; გაწვეული რჩება.</translation>
  </message>
  <message>
   <source>This post was withdrawn. Reopen it first.</source>
   <translation>ეს პოსტი გაწვეულია. ჯერ ხელახლა გახსენით.</translation>
  </message>
  <message>
   <source>This profile holds another person's work.</source>
   <translation>ამ პროფილში სხვა პირის ნამუშევარია.</translation>
  </message>
  <message>
   <source>This profile holds the work of another network.</source>
   <translation>ამ პროფილში სხვა ქსელის ნამუშევარია.</translation>
  </message>
  <message>
   <source>This profile is locked with a passphrase.</source>
   <translation>ეს პროფილი საიდუმლო ფრაზით არის დაკეტილი.</translation>
  </message>
  <message>
   <source>This program speaks protocol {0}; the server asks for {1} or newer.</source>
   <translation>ამ პროგრამის პროტოკოლია {0}; სერვერი ითხოვს: {1} ან უფრო ახალი.</translation>
  </message>
  <message>
   <source>This proposal to lift the embargo does not stand any more.</source>
   <translation>ემბარგოს მოხსნის ეს შეთავაზება აღარ მოქმედებს.</translation>
  </message>
  <message>
   <source>This record is a {0}, not a {1}.</source>
   <translation>ეს ჩანაწერია {0}, და არა {1}.</translation>
  </message>
  <message>
   <source>This record is kept by another ministry.</source>
   <translation>ამ ჩანაწერს სხვა სამინისტრო ინახავს.</translation>
  </message>
  <message>
   <source>This reminder does not say of which day it is.</source>
   <translation>ეს შეხსენება არ ამბობს, რომელი დღისაა.</translation>
  </message>
  <message>
   <source>This repeats a claim of the narrative register word for word: “{0}”.</source>
   <translation>ეს სიტყვასიტყვით იმეორებს ნარატივების რეესტრის მტკიცებას: „{0}“.</translation>
  </message>
  <message>
   <source>This request was taken back already.</source>
   <translation>ეს თხოვნა უკვე გაუქმებულია.</translation>
  </message>
  <message>
   <source>This request was taken back.</source>
   <translation>ეს თხოვნა გაუქმდა.</translation>
  </message>
  <message>
   <source>This role is held for a country.</source>
   <translation>ეს როლი ქვეყანას ეკუთვნის.</translation>
  </message>
  <message>
   <source>This role is held for the whole network, and not for a country.</source>
   <translation>ეს როლი მთელ ქსელს ეკუთვნის და არა ქვეყანას.</translation>
  </message>
  <message>
   <source>This row has the same key as row {0}. Keep one of them.</source>
   <translation>ამ სტრიქონს იგივე გასაღები აქვს, რაც სტრიქონს {0}. დატოვეთ ერთი.</translation>
  </message>
  <message>
   <source>This row says the same as row {0}. Keep one of them.</source>
   <translation>ეს სტრიქონი იგივეს ამბობს, რასაც სტრიქონი {0}. დატოვეთ ერთი.</translation>
  </message>
  <message>
   <source>This rule makes more than {0} posts.</source>
   <translation>ეს წესი {0}-ზე მეტ პოსტს ქმნის.</translation>
  </message>
  <message>
   <source>This sign-in was begun in another browser, or too long ago.</source>
   <translation>ეს შესვლა სხვა ბრაუზერში ან ძალიან დიდი ხნის წინ დაიწყო.</translation>
  </message>
  <message>
   <source>This sign-in was used already, or has expired.</source>
   <translation>ეს შესვლა უკვე გამოყენებულია ან ვადა გაუვიდა.</translation>
  </message>
  <message>
   <source>This step of the workflow cannot be undone.</source>
   <translation>სამუშაო პროცესის ამ ნაბიჯის დაბრუნება შეუძლებელია.</translation>
  </message>
  <message>
   <source>This stop is lifted already.</source>
   <translation>ეს გაჩერება უკვე მოხსნილია.</translation>
  </message>
  <message>
   <source>This system has no keyring that can keep the key of the database.</source>
   <translation>ამ სისტემას არ აქვს გასაღებების საცავი, რომელიც მონაცემთა ბაზის გასაღებს შეინახავდა.</translation>
  </message>
  <message>
   <source>This token belongs to another device.</source>
   <translation>ეს ტოკენი სხვა მოწყობილობას ეკუთვნის.</translation>
  </message>
  <message>
   <source>This version does not know records of the kind “{0}”.</source>
   <translation>ეს ვერსია არ იცნობს ამ ტიპის ჩანაწერებს: „{0}“.</translation>
  </message>
  <message>
   <source>This version does not know the change “{0}”.</source>
   <translation>ეს ვერსია არ იცნობს ცვლილებას „{0}“.</translation>
  </message>
  <message>
   <source>This version does not know the field “{0}”.</source>
   <translation>ეს ვერსია არ იცნობს ველს „{0}“.</translation>
  </message>
  <message>
   <source>This was done to the work of a colleague of the sample. Such work stays behind when a network is joined.</source>
   <translation>ეს სანიმუშო კამპანიის კოლეგის ნამუშევარს ეხებოდა. ასეთი ნამუშევარი ქსელთან შეერთებისას უკან რჩება.</translation>
  </message>
  <message>
   <source>This was kept as a conflict copy.</source>
   <translation>ეს კონფლიქტის ასლად შეინახა.</translation>
  </message>
  <message>
   <source>This was undone already.</source>
   <translation>ეს უკვე გაუქმებულია.</translation>
  </message>
  <message>
   <source>This {0} belongs to a {1} that a ministry keeps to itself.</source>
   <translation>ეს {0} ეკუთვნის ჩანაწერს ({1}), რომელსაც სამინისტრო თავისთვის ინახავს.</translation>
  </message>
  <message>
   <source>This {0} cannot be brought back.</source>
   <translation>ეს {0} ვერ დაბრუნდება.</translation>
  </message>
  <message>
   <source>This {0} exists already.</source>
   <translation>ეს {0} უკვე არსებობს.</translation>
  </message>
  <message>
   <source>This {0} is not deleted.</source>
   <translation>ეს {0} წაშლილი არ არის.</translation>
  </message>
  <message>
   <source>This {0} was deleted.</source>
   <translation>ეს {0} წაშლილია.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>დრო</translation>
  </message>
  <message>
   <source>Times by the clock of {0}.</source>
   <translation>დრო ამ ადგილის საათით: {0}.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>სათაური</translation>
  </message>
  <message>
   <source>To be mended</source>
   <translation>გამოსასწორებელი</translation>
  </message>
  <message>
   <source>To decide here you need an authenticator app: set up the second factor in the desk.</source>
   <translation>აქ გადაწყვეტილების მისაღებად ავთენტიკაციის აპლიკაცია გჭირდებათ: სამუშაო მაგიდაში დააყენეთ მეორე ფაქტორი.</translation>
  </message>
  <message>
   <source>To the content</source>
   <translation>შინაარსზე გადასვლა</translation>
  </message>
  <message>
   <source>To the post as it is now</source>
   <translation>პოსტზე, როგორიც ახლა არის</translation>
  </message>
  <message>
   <source>To what waits for me</source>
   <translation>იმაზე, რაც მე მელოდება</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>დასაწერი</translation>
  </message>
  <message>
   <source>Translation</source>
   <translation>თარგმანი</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>ცოტა ხანში ხელახლა სცადეთ.</translation>
  </message>
  <message>
   <source>Try again in {0} seconds.</source>
   <translation>ხელახლა სცადეთ {0} წამში.</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>სცადეთ მოგვიანებით.</translation>
  </message>
  <message>
   <source>Try again later. Your administrator finds it in the server’s log as fault {0}.</source>
   <translation>სცადეთ მოგვიანებით. ადმინისტრატორი შეცდომას სერვერის ჟურნალში {0} ნომრით იპოვის.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>ხელახლა სცადეთ.</translation>
  </message>
  <message>
   <source>Two versions of “{0}” are open.</source>
   <translation>გახსნილია ორი ვერსია: „{0}“.</translation>
  </message>
  <message>
   <source>Type the passphrase again. It cannot be recovered.</source>
   <translation>ხელახლა აკრიფეთ საიდუმლო ფრაზა. მისი აღდგენა შეუძლებელია.</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>უკრაინა</translation>
  </message>
  <message>
   <source>Ukrainian</source>
   <translation>უკრაინული</translation>
  </message>
  <message>
   <source>Under embargo until {0}</source>
   <translation>ემბარგოს ქვეშ {0}-მდე</translation>
  </message>
  <message>
   <source>Under embargo until {0} ({1}).</source>
   <translation>ემბარგოს ქვეშ {0}-მდე ({1}).</translation>
  </message>
  <message>
   <source>Under embargo until {0}.</source>
   <translation>ემბარგოს ქვეშ {0}-მდე.</translation>
  </message>
  <message>
   <source>Unlock or install one, give a passphrase, or allow a key file (whoever can read the disk can read that).</source>
   <translation>განბლოკეთ ან დააყენეთ საცავი, მიუთითეთ საიდუმლო ფრაზა ან დაუშვით გასაღების ფაილი (ვინც დისკს წაიკითხავს, მასაც წაიკითხავს).</translation>
  </message>
  <message>
   <source>Unlock the keyring it was made with, or use another profile with --profile.</source>
   <translation>გახსენით გასაღებების საცავი, რომლითაც შეიქმნა, ან გამოიყენეთ სხვა პროფილი --profile-ით.</translation>
  </message>
  <message>
   <source>Unlock the keyring, then try again.</source>
   <translation>განბლოკეთ გასაღებების საცავი და სცადეთ ხელახლა.</translation>
  </message>
  <message>
   <source>Update Campaign Desk; nothing was changed.</source>
   <translation>განაახლეთ Campaign Desk; არაფერი შეცვლილა.</translation>
  </message>
  <message>
   <source>Update it.</source>
   <translation>განაახლეთ.</translation>
  </message>
  <message>
   <source>Update the program, then decide again.</source>
   <translation>განაახლეთ პროგრამა და ხელახლა გადაწყვიტეთ.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>განაახლეთ პროგრამა.</translation>
  </message>
  <message>
   <source>Update the program. Drafting, saving and export go on meanwhile.</source>
   <translation>განაახლეთ პროგრამა. წერა, შენახვა და ექსპორტი მანამდეც მუშაობს.</translation>
  </message>
  <message>
   <source>Update this program.</source>
   <translation>განაახლეთ ეს პროგრამა.</translation>
  </message>
  <message>
   <source>Use DAILY, WEEKLY, MONTHLY or YEARLY.</source>
   <translation>გამოიყენეთ DAILY, WEEKLY, MONTHLY ან YEARLY.</translation>
  </message>
  <message>
   <source>Use a name such as Europe/Ljubljana.</source>
   <translation>გამოიყენეთ სახელი, მაგალითად Europe/Ljubljana.</translation>
  </message>
  <message>
   <source>Use a rule such as FREQ=WEEKLY;BYDAY=MO;COUNT=6.</source>
   <translation>გამოიყენეთ წესი, მაგალითად FREQ=WEEKLY;BYDAY=MO;COUNT=6.</translation>
  </message>
  <message>
   <source>Use another profile for this one, with --profile.</source>
   <translation>ამისთვის სხვა პროფილი გამოიყენეთ, --profile-ით.</translation>
  </message>
  <message>
   <source>Use another profile for yourself, with --profile.</source>
   <translation>თქვენთვის სხვა პროფილი გამოიყენეთ, --profile-ით.</translation>
  </message>
  <message>
   <source>Use another profile with --profile.</source>
   <translation>გამოიყენეთ სხვა პროფილი --profile-ით.</translation>
  </message>
  <message>
   <source>Use any, all or 1 to {0}.</source>
   <translation>გამოიყენეთ any, all ან 1-დან {0}-მდე.</translation>
  </message>
  <message>
   <source>Use approver or lead.</source>
   <translation>გამოიყენეთ approver ან lead.</translation>
  </message>
  <message>
   <source>Use at least {0}: several words, for example.</source>
   <translation>გამოიყენეთ სულ მცირე {0}: მაგალითად, რამდენიმე სიტყვა.</translation>
  </message>
  <message>
   <source>Use at least {0}; words are fine.</source>
   <translation>გამოიყენეთ არანაკლებ {0}; სიტყვებიც გამოდგება.</translation>
  </message>
  <message>
   <source>Use at most {0}.</source>
   <translation>გამოიყენეთ არაუმეტეს {0}.</translation>
  </message>
  <message>
   <source>Use change_series_rule.</source>
   <translation>გამოიყენეთ change_series_rule.</translation>
  </message>
  <message>
   <source>Use its https:// address.</source>
   <translation>გამოიყენეთ მისი https:// მისამართი.</translation>
  </message>
  <message>
   <source>Use one of those in the settings.</source>
   <translation>გამოიყენეთ ერთ-ერთი პარამეტრებიდან.</translation>
  </message>
  <message>
   <source>Use one of {0}.</source>
   <translation>გამოიყენეთ ერთ-ერთი: {0}.</translation>
  </message>
  <message>
   <source>Use one such as https://desk.example.org.</source>
   <translation>გამოიყენეთ მისამართი, მაგალითად https://desk.example.org.</translation>
  </message>
  <message>
   <source>Use own, lead or a country code.</source>
   <translation>გამოიყენეთ own, lead ან ქვეყნის კოდი.</translation>
  </message>
  <message>
   <source>Use several words that do not belong together.</source>
   <translation>გამოიყენეთ რამდენიმე სიტყვა, რომლებიც ერთმანეთს არ უკავშირდება.</translation>
  </message>
  <message>
   <source>Use the form of the page.</source>
   <translation>გამოიყენეთ გვერდის ფორმა.</translation>
  </message>
  <message>
   <source>Use this, this and following, or all.</source>
   <translation>გამოიყენეთ this, this and following ან all.</translation>
  </message>
  <message>
   <source>Use {0} or {1}.</source>
   <translation>გამოიყენეთ {0} ან {1}.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>ხედები</translation>
  </message>
  <message>
   <source>Wait a day, or set another deadline.</source>
   <translation>დაელოდეთ ერთი დღე ან სხვა ვადა დაადგინეთ.</translation>
  </message>
  <message>
   <source>Wait for its time, or have the embargo lifted.</source>
   <translation>დაელოდეთ მის დროს ან მოახსნევინეთ ემბარგო.</translation>
  </message>
  <message>
   <source>Wait for the next one in your authenticator app, or use a recovery code; each counts once.</source>
   <translation>დაელოდეთ შემდეგს ავთენტიკაციის აპლიკაციაში ან გამოიყენეთ აღდგენის კოდი; თითოეული ერთხელ მოქმედებს.</translation>
  </message>
  <message>
   <source>Wait until the stop is lifted. Only a crisis post passes, with two approvers of its country.</source>
   <translation>დაელოდეთ გაჩერების მოხსნას. გადის მხოლოდ კრიზისული პოსტი, თავისი ქვეყნის ორი დამმტკიცებლით.</translation>
  </message>
  <message>
   <source>Wait until then, or have the embargo lifted by two people.</source>
   <translation>დაელოდეთ მანამდე ან ორმა პირმა მოხსნას ემბარგო.</translation>
  </message>
  <message>
   <source>Wait until tomorrow, or write a comment.</source>
   <translation>დაელოდეთ ხვალამდე ან დაწერეთ კომენტარი.</translation>
  </message>
  <message>
   <source>Wait until tomorrow.</source>
   <translation>დაელოდეთ ხვალამდე.</translation>
  </message>
  <message>
   <source>Waiting for me</source>
   <translation>მელოდება</translation>
  </message>
  <message>
   <source>Waits for {0}</source>
   <translation>ელოდება: {0}</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>გაფრთხილება</translation>
  </message>
  <message>
   <source>Week after</source>
   <translation>შემდეგი კვირა</translation>
  </message>
  <message>
   <source>Week before</source>
   <translation>წინა კვირა</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>კვირა {0}</translation>
  </message>
  <message>
   <source>What</source>
   <translation>რა</translation>
  </message>
  <message>
   <source>What answers for your ministry's sign-in is another one.</source>
   <translation>თქვენი სამინისტროს შესვლის მაგივრად სხვა პასუხობს.</translation>
  </message>
  <message>
   <source>What is kept as the key of this profile is not a key.</source>
   <translation>ის, რაც ამ პროფილის გასაღებად ინახება, გასაღები არ არის.</translation>
  </message>
  <message>
   <source>What is public cannot be undone.</source>
   <translation>საჯაროს დაბრუნება შეუძლებელია.</translation>
  </message>
  <message>
   <source>What should change (the writers read it)</source>
   <translation>რა უნდა შეიცვალოს (ავტორები ამას წაიკითხავენ)</translation>
  </message>
  <message>
   <source>What was done is shown by a link.</source>
   <translation>გაკეთებულს ბმული აჩვენებს.</translation>
  </message>
  <message>
   <source>What was handed to somebody cannot be handed on.</source>
   <translation>რაც ვინმეს გადასცეს, სხვას ვეღარ გადაეცემა.</translation>
  </message>
  <message>
   <source>What was not sent is kept here until you have saved it elsewhere. Ask your administrator.</source>
   <translation>რაც არ გაგზავნილა, აქ რჩება, სანამ სხვაგან არ შეინახავთ. ჰკითხეთ ადმინისტრატორს.</translation>
  </message>
  <message>
   <source>What you wrote</source>
   <translation>რაც დაწერეთ</translation>
  </message>
  <message>
   <source>Who declines a request says why.</source>
   <translation>ვინც თხოვნაზე უარს ამბობს, მიზეზს ასახელებს.</translation>
  </message>
  <message>
   <source>Withdraw it with a reason.</source>
   <translation>გაიწვიეთ მიზეზის მითითებით.</translation>
  </message>
  <message>
   <source>Withdraw the post, or change its text.</source>
   <translation>გაიწვიეთ პოსტი ან შეცვალეთ მისი ტექსტი.</translation>
  </message>
  <message>
   <source>Withdraw the post, with a reason.</source>
   <translation>გაიწვიეთ პოსტი მიზეზის მითითებით.</translation>
  </message>
  <message>
   <source>Withdrawing</source>
   <translation>გაწვევა</translation>
  </message>
  <message>
   <source>Withdrawing a post needs a reason.</source>
   <translation>პოსტის გაწვევას მიზეზი სჭირდება.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>გაწვეული</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>გაწვევა…</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>სიტყვათხმარება</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>სიტყვები</translation>
  </message>
  <message>
   <source>Working language</source>
   <translation>სამუშაო ენა</translation>
  </message>
  <message>
   <source>Write at least one row below the header.</source>
   <translation>სათაურის ქვეშ დაწერეთ ერთი სტრიქონი მაინც.</translation>
  </message>
  <message>
   <source>Write at least one, or delete the reading.</source>
   <translation>ჩაწერეთ ერთი მაინც, ან წაშალეთ ჩანაწერი.</translation>
  </message>
  <message>
   <source>Write it again.</source>
   <translation>თავიდან დაწერეთ.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10.</source>
   <translation>დაწერეთ ასე: 2026-12-10.</translation>
  </message>
  <message>
   <source>Write it as 2026-12-10T09:00.</source>
   <translation>დაწერეთ ასე: 2026-12-10T09:00.</translation>
  </message>
  <message>
   <source>Write it as 2026-12.</source>
   <translation>დაწერეთ ასე: 2026-12.</translation>
  </message>
  <message>
   <source>Write it as it is said.</source>
   <translation>დაწერეთ ისე, როგორც ამბობენ.</translation>
  </message>
  <message>
   <source>Write it as name@ministry.example.</source>
   <translation>დაწერეთ როგორც name@ministry.example.</translation>
  </message>
  <message>
   <source>Write it down first.</source>
   <translation>ჯერ ჩაწერეთ იგი.</translation>
  </message>
  <message>
   <source>Write it in a few words.</source>
   <translation>დაწერეთ ეს რამდენიმე სიტყვით.</translation>
  </message>
  <message>
   <source>Write it whole, beginning with https://.</source>
   <translation>დაწერეთ სრულად, დასაწყისში https://.</translation>
  </message>
  <message>
   <source>Write less.</source>
   <translation>დაწერეთ ნაკლები.</translation>
  </message>
  <message>
   <source>Write one.</source>
   <translation>დაწერეთ.</translation>
  </message>
  <message>
   <source>Write something first.</source>
   <translation>ჯერ რამე დაწერეთ.</translation>
  </message>
  <message>
   <source>Write the reason.</source>
   <translation>დაწერეთ მიზეზი.</translation>
  </message>
  <message>
   <source>Write the text first.</source>
   <translation>ჯერ დაწერეთ ტექსტი.</translation>
  </message>
  <message>
   <source>Write the text.</source>
   <translation>დაწერეთ ტექსტი.</translation>
  </message>
  <message>
   <source>Write what the reservation is.</source>
   <translation>დაწერეთ, რა არის დათქმა.</translation>
  </message>
  <message>
   <source>Write “{0}” in the text.</source>
   <translation>ტექსტში დაწერეთ „{0}“.</translation>
  </message>
  <message>
   <source>Write “{0}” instead.</source>
   <translation>ამის ნაცვლად დაწერეთ „{0}“.</translation>
  </message>
  <message>
   <source>You are signed in</source>
   <translation>თქვენ შესული ხართ</translation>
  </message>
  <message>
   <source>You have already decided on this content.</source>
   <translation>ამ შინაარსზე უკვე გადაწყვიტეთ.</translation>
  </message>
  <message>
   <source>You hold no role in this network any more.</source>
   <translation>ამ ქსელში როლი აღარ გაქვთ.</translation>
  </message>
  <message>
   <source>You proposed to lift this embargo, so another person has to confirm it.</source>
   <translation>ამ ემბარგოს მოხსნა თქვენ შესთავაზეთ, ამიტომ სხვა პირმა უნდა დაადასტუროს.</translation>
  </message>
  <message>
   <source>You wrote part of this content, so you cannot approve it.</source>
   <translation>ამ შინაარსის ნაწილი თქვენ დაწერეთ, ამიტომ ვერ დაამტკიცებთ.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in did not let you in.</source>
   <translation>თქვენი სამინისტროს შესვლამ არ შემოგიშვათ.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not answer.</source>
   <translation>თქვენი სამინისტროს შესვლა არ პასუხობს.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say that your e-mail address is verified.</source>
   <translation>თქვენი სამინისტროს შესვლა არ ამბობს, რომ თქვენი ელფოსტის მისამართი დადასტურებულია.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in does not say which account it is.</source>
   <translation>თქვენი სამინისტროს შესვლა არ ამბობს, რომელი ანგარიშია ეს.</translation>
  </message>
  <message>
   <source>Your ministry's sign-in takes this answer no more.</source>
   <translation>თქვენი სამინისტროს შესვლა ამ პასუხს აღარ იღებს.</translation>
  </message>
  <message>
   <source>Your work is saved here and is sent later.</source>
   <translation>თქვენი ნამუშევარი აქ ინახება და მოგვიანებით გაიგზავნება.</translation>
  </message>
  <message>
   <source>[added:</source>
   <translation>[დამატებული:</translation>
  </message>
  <message>
   <source>[removed:</source>
   <translation>[ამოღებული:</translation>
  </message>
  <message>
   <source>a NUL character</source>
   <translation>NUL სიმბოლო</translation>
  </message>
  <message>
   <source>a line of it is larger than any record</source>
   <translation>ერთი სტრიქონი ნებისმიერ ჩანაწერზე დიდია</translation>
  </message>
  <message>
   <source>a record of the stream cannot be read ({0})</source>
   <translation>ნაკადის ერთი ჩანაწერი არ იკითხება ({0})</translation>
  </message>
  <message>
   <source>account</source>
   <translation>ანგარიში</translation>
  </message>
  <message>
   <source>active</source>
   <translation>მოქმედი</translation>
  </message>
  <message>
   <source>administrator</source>
   <translation>ადმინისტრატორი</translation>
  </message>
  <message>
   <source>administrators of the network</source>
   <translation>ქსელის ადმინისტრატორები</translation>
  </message>
  <message>
   <source>advice</source>
   <translation>რჩევა</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>შეთანხმებული</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>პასუხი</translation>
  </message>
  <message>
   <source>approval route</source>
   <translation>დამტკიცების მარშრუტი</translation>
  </message>
  <message>
   <source>approved content</source>
   <translation>დამტკიცებული შინაარსი</translation>
  </message>
  <message>
   <source>approver</source>
   <translation>დამმტკიცებელი</translation>
  </message>
  <message>
   <source>approvers and administrators of {0}</source>
   <translation>დამმტკიცებლები და ადმინისტრატორები ({0})</translation>
  </message>
  <message>
   <source>approvers and campaign leads</source>
   <translation>დამმტკიცებლები და კამპანიების ხელმძღვანელები</translation>
  </message>
  <message>
   <source>approvers and campaign leads of {0}</source>
   <translation>დამმტკიცებლები და კამპანიების ხელმძღვანელები ({0})</translation>
  </message>
  <message>
   <source>approvers of {0}</source>
   <translation>დამმტკიცებლები ({0})</translation>
  </message>
  <message>
   <source>asked country</source>
   <translation>ქვეყანა, რომელსაც სთხოვენ</translation>
  </message>
  <message>
   <source>asking country</source>
   <translation>მთხოვნელი ქვეყანა</translation>
  </message>
  <message>
   <source>audience</source>
   <translation>აუდიტორია</translation>
  </message>
  <message>
   <source>blackout</source>
   <translation>გამოქვეყნების აკრძალვა</translation>
  </message>
  <message>
   <source>campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>campaign leads of {0}</source>
   <translation>კამპანიების ხელმძღვანელები ({0})</translation>
  </message>
  <message>
   <source>channel</source>
   <translation>არხი</translation>
  </message>
  <message>
   <source>channel rules</source>
   <translation>არხის წესები</translation>
  </message>
  <message>
   <source>channels</source>
   <translation>არხები</translation>
  </message>
  <message>
   <source>claim</source>
   <translation>მტკიცება</translation>
  </message>
  <message>
   <source>clicks</source>
   <translation>გადასვლები</translation>
  </message>
  <message>
   <source>colour</source>
   <translation>ფერი</translation>
  </message>
  <message>
   <source>comment</source>
   <translation>კომენტარი</translation>
  </message>
  <message>
   <source>comment answered</source>
   <translation>კომენტარს უპასუხეს</translation>
  </message>
  <message>
   <source>comments</source>
   <translation>კომენტარები</translation>
  </message>
  <message>
   <source>confirmed time</source>
   <translation>დადასტურებული დრო</translation>
  </message>
  <message>
   <source>conflicts</source>
   <translation>კონფლიქტები</translation>
  </message>
  <message>
   <source>content warning</source>
   <translation>შინაარსის გაფრთხილება</translation>
  </message>
  <message>
   <source>contributors</source>
   <translation>მონაწილეები</translation>
  </message>
  <message>
   <source>coordinator</source>
   <translation>კოორდინატორი</translation>
  </message>
  <message>
   <source>coordinators and administrators of the network</source>
   <translation>ქსელის კოორდინატორები და ადმინისტრატორები</translation>
  </message>
  <message>
   <source>coordinators of the network</source>
   <translation>ქსელის კოორდინატორები</translation>
  </message>
  <message>
   <source>countries</source>
   <translation>ქვეყნები</translation>
  </message>
  <message>
   <source>countries asked together</source>
   <translation>ერთად თხოვნილი ქვეყნები</translation>
  </message>
  <message>
   <source>country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>coverage</source>
   <translation>დაფარვა</translation>
  </message>
  <message>
   <source>crisis mark</source>
   <translation>კრიზისის ნიშანი</translation>
  </message>
  <message>
   <source>day it is wanted by</source>
   <translation>დღე, რომლისთვისაც საჭიროა</translation>
  </message>
  <message>
   <source>day of review</source>
   <translation>გადახედვის დღე</translation>
  </message>
  <message>
   <source>day of the reading</source>
   <translation>ჩანაწერის დღე</translation>
  </message>
  <message>
   <source>days between the same words</source>
   <translation>დღეები ერთნაირ სიტყვებს შორის</translation>
  </message>
  <message>
   <source>deadline</source>
   <translation>ვადა</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>გადაწყვეტილება</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>გადაწყვეტილებები</translation>
  </message>
  <message>
   <source>delegation</source>
   <translation>უფლების გადაცემა</translation>
  </message>
  <message>
   <source>deletion</source>
   <translation>წაშლა</translation>
  </message>
  <message>
   <source>device</source>
   <translation>მოწყობილობა</translation>
  </message>
  <message>
   <source>different links</source>
   <translation>განსხვავებული ბმულები</translation>
  </message>
  <message>
   <source>drill</source>
   <translation>სწავლება</translation>
  </message>
  <message>
   <source>e-mail address</source>
   <translation>ელფოსტის მისამართი</translation>
  </message>
  <message>
   <source>effect</source>
   <translation>მოქმედება</translation>
  </message>
  <message>
   <source>embargo</source>
   <translation>ემბარგო</translation>
  </message>
  <message>
   <source>end</source>
   <translation>დასასრული</translation>
  </message>
  <message>
   <source>end time</source>
   <translation>დასრულების დრო</translation>
  </message>
  <message>
   <source>event</source>
   <translation>მოვლენა</translation>
  </message>
  <message>
   <source>evidence</source>
   <translation>მონაცემები</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>პირველი დღე</translation>
  </message>
  <message>
   <source>followers</source>
   <translation>გამომწერები</translation>
  </message>
  <message>
   <source>half of a character</source>
   <translation>ნახევარი სიმბოლო</translation>
  </message>
  <message>
   <source>handle</source>
   <translation>მომხმარებლის სახელი</translation>
  </message>
  <message>
   <source>handles</source>
   <translation>მომხმარებლის სახელები</translation>
  </message>
  <message>
   <source>hashtag_group</source>
   <translation>ჰეშთეგების ჯგუფი</translation>
  </message>
  <message>
   <source>hashtags</source>
   <translation>ჰეშთეგები</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>შეჩერება</translation>
  </message>
  <message>
   <source>hours without contact</source>
   <translation>საათები კავშირის გარეშე</translation>
  </message>
  <message>
   <source>image description</source>
   <translation>სურათის აღწერა</translation>
  </message>
  <message>
   <source>impact</source>
   <translation>გავლენა</translation>
  </message>
  <message>
   <source>implementation</source>
   <translation>განხორციელება</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>რიგზეა</translation>
  </message>
  <message>
   <source>institution</source>
   <translation>დაწესებულება</translation>
  </message>
  <message>
   <source>it cannot be read ({0})</source>
   <translation>არ იკითხება ({0})</translation>
  </message>
  <message>
   <source>it cannot be withdrawn twice</source>
   <translation>ორჯერ გაწვევა შეუძლებელია</translation>
  </message>
  <message>
   <source>it does not carry the server's digest</source>
   <translation>სერვერის საკონტროლო ჯამი არ ახლავს</translation>
  </message>
  <message>
   <source>it is larger than any answer of a server</source>
   <translation>სერვერის ნებისმიერ პასუხზე დიდია</translation>
  </message>
  <message>
   <source>it is {0} where JSON was expected (status {1})</source>
   <translation>არის {0}, ელოდნენ კი JSON-ს (სტატუსი {1})</translation>
  </message>
  <message>
   <source>it is {0} where a picture or film was expected</source>
   <translation>არის {0}, ელოდნენ კი სურათს ან ფილმს</translation>
  </message>
  <message>
   <source>it is {0} where a stream of events was expected</source>
   <translation>არის {0}, ელოდნენ კი მოვლენების ნაკადს</translation>
  </message>
  <message>
   <source>it is {0} where a stream of records was expected</source>
   <translation>არის {0}, ელოდნენ კი ჩანაწერების ნაკადს</translation>
  </message>
  <message>
   <source>it leaves out a field that was not handed in</source>
   <translation>გამოტოვებულია ველი, რომელიც არ ჩაბარებულა</translation>
  </message>
  <message>
   <source>it leaves out words of work that was not handed in with the question</source>
   <translation>გამოტოვებულია იმ ნამუშევრის სიტყვები, რომელიც შეკითხვასთან ერთად არ ჩაბარებულა</translation>
  </message>
  <message>
   <source>it was changed or cut short on the way</source>
   <translation>გზაში შეიცვალა ან მოიჭრა</translation>
  </message>
  <message>
   <source>its status is {0}</source>
   <translation>მისი სტატუსია {0}</translation>
  </message>
  <message>
   <source>language</source>
   <translation>ენა</translation>
  </message>
  <message>
   <source>lapse</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>ბოლო დღე</translation>
  </message>
  <message>
   <source>later</source>
   <translation>მოგვიანებით</translation>
  </message>
  <message>
   <source>lead</source>
   <translation>ხელმძღვანელი</translation>
  </message>
  <message>
   <source>lead country</source>
   <translation>წამყვანი ქვეყანა</translation>
  </message>
  <message>
   <source>lifting of the embargo</source>
   <translation>ემბარგოს მოხსნა</translation>
  </message>
  <message>
   <source>lifting of the stop</source>
   <translation>გაჩერების მოხსნა</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>ლიმიტი</translation>
  </message>
  <message>
   <source>lines</source>
   <translation>პოზიციები</translation>
  </message>
  <message>
   <source>link</source>
   <translation>ბმული</translation>
  </message>
  <message>
   <source>local start</source>
   <translation>ადგილობრივი დაწყების დრო</translation>
  </message>
  <message>
   <source>media</source>
   <translation>მედია</translation>
  </message>
  <message>
   <source>mentions</source>
   <translation>ხსენებები</translation>
  </message>
  <message>
   <source>message</source>
   <translation>გზავნილი</translation>
  </message>
  <message>
   <source>name</source>
   <translation>სახელი</translation>
  </message>
  <message>
   <source>narrative</source>
   <translation>ნარატივი</translation>
  </message>
  <message>
   <source>network</source>
   <translation>ქსელი</translation>
  </message>
  <message>
   <source>no time yet</source>
   <translation>ჯერ უდროოდ</translation>
  </message>
  <message>
   <source>nobody can decide on it</source>
   <translation>ვერავინ გადაწყვეტს</translation>
  </message>
  <message>
   <source>nobody is left who does not decide in another step</source>
   <translation>აღარავინ დარჩა, ვინც სხვა ნაბიჯზე არ წყვეტს</translation>
  </message>
  <message>
   <source>not signed</source>
   <translation>ხელმოუწერელი</translation>
  </message>
  <message>
   <source>not yet counted</source>
   <translation>ჯერ არ ითვლება</translation>
  </message>
  <message>
   <source>note</source>
   <translation>შენიშვნა</translation>
  </message>
  <message>
   <source>objective</source>
   <translation>მიზანი</translation>
  </message>
  <message>
   <source>observer</source>
   <translation>დამკვირვებელი</translation>
  </message>
  <message>
   <source>occasion</source>
   <translation>საბაბი</translation>
  </message>
  <message>
   <source>officer</source>
   <translation>თანამშრომელი</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of a country that takes part</source>
   <translation>მონაწილე ქვეყნის თანამშრომლები, დამმტკიცებლები და კამპანიების ხელმძღვანელები</translation>
  </message>
  <message>
   <source>officers, approvers and campaign leads of {0}</source>
   <translation>თანამშრომლები, დამმტკიცებლები და კამპანიების ხელმძღვანელები ({0})</translation>
  </message>
  <message>
   <source>on the web page: the server says so, no desk signed it</source>
   <translation>ვებგვერდზე: ასე ამბობს სერვერი, არცერთ მაგიდას არ მოუწერია ხელი</translation>
  </message>
  <message>
   <source>one more person</source>
   <translation>კიდევ ერთი პირი</translation>
  </message>
  <message>
   <source>one person</source>
   <translation>ერთი პირი</translation>
  </message>
  <message>
   <source>only a draft can be sent for approval</source>
   <translation>დასამტკიცებლად მხოლოდ მონახაზი იგზავნება</translation>
  </message>
  <message>
   <source>only a post in review can be taken back from it</source>
   <translation>უკან აღება მხოლოდ განხილვაში მყოფი პოსტისა შეიძლება</translation>
  </message>
  <message>
   <source>only a scheduled post can be marked as published</source>
   <translation>გამოქვეყნებულად მხოლოდ დაგეგმილი პოსტი მოინიშნება</translation>
  </message>
  <message>
   <source>only a scheduled post can be taken off the schedule</source>
   <translation>განრიგიდან მხოლოდ დაგეგმილი პოსტი მოიხსნება</translation>
  </message>
  <message>
   <source>only a withdrawn post can be reopened</source>
   <translation>ხელახლა მხოლოდ გაწვეული პოსტი გაიხსნება</translation>
  </message>
  <message>
   <source>only an approved post can be scheduled</source>
   <translation>დაგეგმვა მხოლოდ დამტკიცებული პოსტისა შეიძლება</translation>
  </message>
  <message>
   <source>origin</source>
   <translation>წარმომავლობა</translation>
  </message>
  <message>
   <source>override of a blackout</source>
   <translation>გამონაკლისი აკრძალვიდან</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>პასუხისმგებელი</translation>
  </message>
  <message>
   <source>pack</source>
   <translation>პაკეტი</translation>
  </message>
  <message>
   <source>part of the message house</source>
   <translation>გზავნილების სახლის ნაწილი</translation>
  </message>
  <message>
   <source>participation</source>
   <translation>მონაწილეობა</translation>
  </message>
  <message>
   <source>partners</source>
   <translation>პარტნიორები</translation>
  </message>
  <message>
   <source>people with a role in this network</source>
   <translation>პირები, რომლებსაც ამ ქსელში როლი აქვთ</translation>
  </message>
  <message>
   <source>people with a role in {0}</source>
   <translation>პირები, რომლებსაც როლი აქვთ ({0})</translation>
  </message>
  <message>
   <source>people with another role</source>
   <translation>პირები სხვა როლით</translation>
  </message>
  <message>
   <source>person</source>
   <translation>პირი</translation>
  </message>
  <message>
   <source>person who decides instead</source>
   <translation>პირი, რომელიც სხვის ნაცვლად წყვეტს</translation>
  </message>
  <message>
   <source>person who hands over</source>
   <translation>პირი, რომელიც უფლებას გადასცემს</translation>
  </message>
  <message>
   <source>place</source>
   <translation>ადგილი</translation>
  </message>
  <message>
   <source>place in the text</source>
   <translation>ადგილი ტექსტში</translation>
  </message>
  <message>
   <source>position</source>
   <translation>პოზიცია</translation>
  </message>
  <message>
   <source>post</source>
   <translation>პოსტი</translation>
  </message>
  <message>
   <source>proof</source>
   <translation>მტკიცებულება</translation>
  </message>
  <message>
   <source>proposal to lift the embargo</source>
   <translation>ემბარგოს მოხსნის შეთავაზება</translation>
  </message>
  <message>
   <source>public key</source>
   <translation>საჯარო გასაღები</translation>
  </message>
  <message>
   <source>publication</source>
   <translation>გამოქვეყნება</translation>
  </message>
  <message>
   <source>reach</source>
   <translation>აუდიტორია</translation>
  </message>
  <message>
   <source>reactions</source>
   <translation>რეაქციები</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>მიზეზი</translation>
  </message>
  <message>
   <source>record</source>
   <translation>ჩანაწერი</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>შეხსენება</translation>
  </message>
  <message>
   <source>request</source>
   <translation>თხოვნა</translation>
  </message>
  <message>
   <source>request to cover</source>
   <translation>დაფარვის თხოვნა</translation>
  </message>
  <message>
   <source>reservation</source>
   <translation>დათქმა</translation>
  </message>
  <message>
   <source>result</source>
   <translation>შედეგი</translation>
  </message>
  <message>
   <source>revocation</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>role</source>
   <translation>როლი</translation>
  </message>
  <message>
   <source>roles</source>
   <translation>როლები</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>წესი</translation>
  </message>
  <message>
   <source>scoring</source>
   <translation>შეფასება</translation>
  </message>
  <message>
   <source>sensitivity</source>
   <translation>მგრძნობიარობა</translation>
  </message>
  <message>
   <source>series</source>
   <translation>სერია</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>დასრულებული</translation>
  </message>
  <message>
   <source>shares</source>
   <translation>გაზიარებები</translation>
  </message>
  <message>
   <source>side that placed it</source>
   <translation>მხარე, რომელმაც დააწესა</translation>
  </message>
  <message>
   <source>signed on a desk</source>
   <translation>ხელმოწერილია სამუშაო მაგიდაზე</translation>
  </message>
  <message>
   <source>signing_key</source>
   <translation>ხელმოწერის გასაღები</translation>
  </message>
  <message>
   <source>skipped dates</source>
   <translation>გამოტოვებული თარიღები</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>ვიღაც</translation>
  </message>
  <message>
   <source>source</source>
   <translation>წყარო</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>ეტაპი</translation>
  </message>
  <message>
   <source>start</source>
   <translation>დასაწყისი</translation>
  </message>
  <message>
   <source>start time</source>
   <translation>დაწყების დრო</translation>
  </message>
  <message>
   <source>status</source>
   <translation>მდგომარეობა</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>გაჩერება</translation>
  </message>
  <message>
   <source>strategy</source>
   <translation>სტრატეგია</translation>
  </message>
  <message>
   <source>submission</source>
   <translation>დასამტკიცებლად გაგზავნა</translation>
  </message>
  <message>
   <source>switch</source>
   <translation>გადამრთველი</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>იარლიყი</translation>
  </message>
  <message>
   <source>taking back</source>
   <translation>უკან აღება</translation>
  </message>
  <message>
   <source>template</source>
   <translation>შაბლონი</translation>
  </message>
  <message>
   <source>text</source>
   <translation>ტექსტი</translation>
  </message>
  <message>
   <source>the invisible sign U+{0}</source>
   <translation>უხილავი ნიშანი U+{0}</translation>
  </message>
  <message>
   <source>the person who wrote it</source>
   <translation>პირი, ვინც ეს დაწერა</translation>
  </message>
  <message>
   <source>the signature does not fit: altered or forged</source>
   <translation>ხელმოწერა არ ემთხვევა: შეცვლილი ან გაყალბებულია</translation>
  </message>
  <message>
   <source>the stream of records does not add up</source>
   <translation>ჩანაწერების ნაკადი არ ემთხვევა</translation>
  </message>
  <message>
   <source>the stream of records does not begin as it should ({0})</source>
   <translation>ჩანაწერების ნაკადი ისე არ იწყება, როგორც საჭიროა ({0})</translation>
  </message>
  <message>
   <source>the stream of records has no end</source>
   <translation>ჩანაწერების ნაკადს დასასრული არ აქვს</translation>
  </message>
  <message>
   <source>the stream of records is empty</source>
   <translation>ჩანაწერების ნაკადი ცარიელია</translation>
  </message>
  <message>
   <source>the stream of records was cut short</source>
   <translation>ჩანაწერების ნაკადი მოიჭრა</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>მთელი ქსელი</translation>
  </message>
  <message>
   <source>the {0} changed</source>
   <translation>შეიცვალა: {0}</translation>
  </message>
  <message>
   <source>there is nothing left to override</source>
   <translation>გამონაკლისი აღარ არის საჭირო</translation>
  </message>
  <message>
   <source>those who decide for them</source>
   <translation>ისინი, ვინც მათ ნაცვლად წყვეტენ</translation>
  </message>
  <message>
   <source>time of publication</source>
   <translation>გამოქვეყნების დრო</translation>
  </message>
  <message>
   <source>time zone</source>
   <translation>სასაათო სარტყელი</translation>
  </message>
  <message>
   <source>title</source>
   <translation>სათაური</translation>
  </message>
  <message>
   <source>to fix</source>
   <translation>გასასწორებელი</translation>
  </message>
  <message>
   <source>translated revision</source>
   <translation>თარგმნილი ვერსია</translation>
  </message>
  <message>
   <source>views</source>
   <translation>ნახვები</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>ელოდება</translation>
  </message>
  <message>
   <source>website</source>
   <translation>ვებგვერდი</translation>
  </message>
  <message>
   <source>withdrawal</source>
   <translation>გაწვევა</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>სიტყვათხმარება</translation>
  </message>
  <message>
   <source>wording rules</source>
   <translation>სიტყვათხმარების წესები</translation>
  </message>
  <message>
   <source>working language</source>
   <translation>სამუშაო ენა</translation>
  </message>
  <message>
   <source>{0} asks for a title.</source>
   <translation>{0} სათაურს ითხოვს.</translation>
  </message>
  <message>
   <source>{0} can decide</source>
   <translation>შეუძლია გადაწყვიტოს: {0}</translation>
  </message>
  <message>
   <source>{0} cannot be reached.</source>
   <translation>ვერ ხერხდება დაკავშირება: {0}.</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}.</source>
   <translation>{0} ვერ იკითხება: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}.</source>
   <translation>ჩაწერა შეუძლებელია, {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} did not answer in time.</source>
   <translation>{0}: დროულად არ უპასუხა.</translation>
  </message>
  <message>
   <source>{0} does not exist, or you may not see it.</source>
   <translation>{0} არ არსებობს ან თქვენთვის არ ჩანს.</translation>
  </message>
  <message>
   <source>{0} does not say whether an emoji counts 1 or 2; counted as 2 the text is too long.</source>
   <translation>{0}: უცნობია, ემოჯი 1-ად ითვლება თუ 2-ად; 2-ად დათვლით ტექსტი ძალიან გრძელია.</translation>
  </message>
  <message>
   <source>{0} does not take {1} in a text.</source>
   <translation>{0} ტექსტში ამას არ იღებს: {1}.</translation>
  </message>
  <message>
   <source>{0} for {1} ({2})</source>
   <translation>{0} {1}-ის ნაცვლად ({2})</translation>
  </message>
  <message>
   <source>{0} has no description.</source>
   <translation>{0}: აღწერა არ აქვს.</translation>
  </message>
  <message>
   <source>{0} has {1} MB; at most {2} MB are read.</source>
   <translation>{0}: {1} მბ; იკითხება არაუმეტეს {2} მბ.</translation>
  </message>
  <message>
   <source>{0} is an export in JSON.</source>
   <translation>{0} JSON-ის ექსპორტია.</translation>
  </message>
  <message>
   <source>{0} is an old Excel file or protected by a password.</source>
   <translation>{0} Excel-ის ძველი ფაილია ან პაროლით არის დაცული.</translation>
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation>{0} ცარიელია.</translation>
  </message>
  <message>
   <source>{0} is not a file.</source>
   <translation>{0} ფაილი არ არის.</translation>
  </message>
  <message>
   <source>{0} is not invited to this campaign.</source>
   <translation>{0} ამ კამპანიაში მოწვეული არ არის.</translation>
  </message>
  <message>
   <source>{0} is said to take only {1} {2}; this text has {3}.</source>
   <translation>{0}, როგორც ამბობენ, იღებს მხოლოდ {1} {2}; ამ ტექსტში {3} არის.</translation>
  </message>
  <message>
   <source>{0} may be used until {1} only.</source>
   <translation>{0}: გამოყენება შეიძლება მხოლოდ {1}-მდე.</translation>
  </message>
  <message>
   <source>{0} may be used until {1}; the post stays public longer.</source>
   <translation>{0}: გამოყენება შეიძლება {1}-მდე; პოსტი უფრო დიდხანს რჩება საჯაროდ.</translation>
  </message>
  <message>
   <source>{0} may cut or refuse a text longer than {1} {2}; this has {3}.</source>
   <translation>{0} შეიძლება შეამოკლოს ან არ მიიღოს ტექსტი, თუ სიგრძე აღემატება: {1} {2}; აქ {3} არის.</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward.</source>
   <translation>{1}, {0}, არ არსებობს ({2}): საათი წინ იწევს.</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back.</source>
   <translation>{1}, {0}, ორჯერაა ({2}): საათი უკან იწევს.</translation>
  </message>
  <message>
   <source>{0} people</source>
   <translation>{0} პირი</translation>
  </message>
  <message>
   <source>{0} posts went out under “{1}”. Give the id of one.</source>
   <translation>„{1}“-ით რამდენიმე პოსტი გამოვიდა ({0}). მიუთითეთ ერთის id.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} in a post; {2} are attached.</source>
   <translation>{0} ერთ პოსტში იღებს არაუმეტეს: {1}; მიმაგრებულია {2}.</translation>
  </message>
  <message>
   <source>{0} takes at most {1} {2}; this text has {3}.</source>
   <translation>{0} იღებს არაუმეტეს {1} {2}; ამ ტექსტში {3} არის.</translation>
  </message>
  <message>
   <source>{0} takes no post without a picture or a film.</source>
   <translation>{0} არ იღებს პოსტს სურათის ან ფილმის გარეშე.</translation>
  </message>
  <message>
   <source>{0} was done again.</source>
   <translation>ხელახლა გაკეთდა: {0}.</translation>
  </message>
  <message>
   <source>{0} was undone.</source>
   <translation>დაბრუნდა: {0}.</translation>
  </message>
  <message>
   <source>“channel rules”: {0}</source>
   <translation>„არხების წესები“: {0}</translation>
  </message>
  <message>
   <source>“e-mail address”: It must be an address in small letters.</source>
   <translation>„ელფოსტის მისამართი“: უნდა იყოს მისამართი პატარა ასოებით.</translation>
  </message>
  <message>
   <source>“roles”: It must be a list of pairs of a role and a country.</source>
   <translation>„როლები“: უნდა იყოს როლისა და ქვეყნის წყვილების სია.</translation>
  </message>
  <message>
   <source>“{0}” cannot be set as a whole.</source>
   <translation>„{0}“ მთლიანად ვერ დაყენდება.</translation>
  </message>
  <message>
   <source>“{0}” does not map a header to a column.</source>
   <translation>„{0}“ სათაურს სვეტთან არ აკავშირებს.</translation>
  </message>
  <message>
   <source>“{0}” is better said otherwise: {1} ({2}).</source>
   <translation>„{0}“ სჯობს სხვაგვარად ითქვას: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is for posts.</source>
   <translation>„{0}“ პოსტებისთვისაა.</translation>
  </message>
  <message>
   <source>“{0}” is for records of another kind.</source>
   <translation>„{0}“ სხვა სახის ჩანაწერებისთვისაა.</translation>
  </message>
  <message>
   <source>“{0}” is missing: {1} ({2}).</source>
   <translation>აკლია „{0}“: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is no answer.</source>
   <translation>„{0}“ პასუხი არ არის.</translation>
  </message>
  <message>
   <source>“{0}” is no e-mail address.</source>
   <translation>„{0}“ არ არის ელფოსტის მისამართი.</translation>
  </message>
  <message>
   <source>“{0}” is no intent.</source>
   <translation>„{0}“ განზრახვა არ არის.</translation>
  </message>
  <message>
   <source>“{0}” is not a country of the network.</source>
   <translation>„{0}“ ქსელის ქვეყანა არ არის.</translation>
  </message>
  <message>
   <source>“{0}” is not a date. Write it as 2026-12-10 or 10.12.2026.</source>
   <translation>„{0}“ თარიღი არ არის. დაწერეთ ასე: 2026-12-10 ან 10.12.2026.</translation>
  </message>
  <message>
   <source>“{0}” is not a day.</source>
   <translation>„{0}“ დღე არ არის.</translation>
  </message>
  <message>
   <source>“{0}” is not a local time.</source>
   <translation>„{0}“ ადგილობრივი დრო არ არის.</translation>
  </message>
  <message>
   <source>“{0}” is not a month.</source>
   <translation>„{0}“ თვე არ არის.</translation>
  </message>
  <message>
   <source>“{0}” is not a part of a series.</source>
   <translation>„{0}“ სერიის ნაწილი არ არის.</translation>
  </message>
  <message>
   <source>“{0}” is not a recurrence rule.</source>
   <translation>„{0}“ განმეორების წესი არ არის.</translation>
  </message>
  <message>
   <source>“{0}” is not a set.</source>
   <translation>„{0}“ ნაკრები არ არის.</translation>
  </message>
  <message>
   <source>“{0}” is not a time zone.</source>
   <translation>„{0}“ სასაათო სარტყელი არ არის.</translation>
  </message>
  <message>
   <source>“{0}” is not a whole number from 0 up. Write it without dots and commas: 12500.</source>
   <translation>„{0}“ 0-დან ზემოთ მთელი რიცხვი არ არის. დაწერეთ წერტილებისა და მძიმეების გარეშე: 12500.</translation>
  </message>
  <message>
   <source>“{0}” is not an encoding of text.</source>
   <translation>„{0}“ ტექსტის კოდირება არ არის.</translation>
  </message>
  <message>
   <source>“{0}” is not encrypted: passwords and drafts could be read on the way.</source>
   <translation>„{0}“ დაშიფრული არ არის: გზაში პაროლებისა და მონახაზების წაკითხვა შეიძლება.</translation>
  </message>
  <message>
   <source>“{0}” is not known.</source>
   <translation>„{0}“ უცნობია.</translation>
  </message>
  <message>
   <source>“{0}” is not the address of a server.</source>
   <translation>„{0}“ სერვერის მისამართი არ არის.</translation>
  </message>
  <message>
   <source>“{0}” is not to be used: {1} ({2}).</source>
   <translation>„{0}“ არ უნდა იხმარებოდეს: {1} ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is set by the workflow only.</source>
   <translation>„{0}“ მხოლოდ სამუშაო პროცესით იცვლება.</translation>
  </message>
  <message>
   <source>“{0}” makes no further post.</source>
   <translation>„{0}“ მეტ პოსტს არ ქმნის.</translation>
  </message>
  <message>
   <source>“{0}” must be a list.</source>
   <translation>„{0}“ სია უნდა იყოს.</translation>
  </message>
  <message>
   <source>“{0}” needs a footnote: {1} ({2}).</source>
   <translation>„{0}“-ს სქოლიო სჭირდება: {1} ({2}).</translation>
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
   <translation>ჯერ აირჩიეთ პოსტი: მის დღეზე დააჭირეთ ჰარს.</translation>
  </message>
  <message>
   <source>Choose one post only.</source>
   <translation>აირჩიეთ მხოლოდ ერთი პოსტი.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>წაშლა</translation>
  </message>
  <message>
   <source>Delete this post?</source>
   <translation>წაიშალოს ეს პოსტი?</translation>
  </message>
  <message>
   <source>Only a post with a time can be repeated. Give it a date and a time first.</source>
   <translation>მხოლოდ დროის მქონე პოსტის გამეორება შეიძლება. ჯერ მიუთითეთ თარიღი და დრო.</translation>
  </message>
  <message>
   <source>Skipped: the series goes on without this post.</source>
   <translation>გამოტოვებულია: სერია ამ პოსტის გარეშე გრძელდება.</translation>
  </message>
  <message>
   <source>{0} of the series deleted.</source>
   <translation>წაიშალა სერიიდან {0}.</translation>
  </message>
  <message>
   <source>{0} of the series moved.</source>
   <translation>გადავიდა სერიიდან {0}.</translation>
  </message>
 </context>
 <context>
  <name>SeriesStrip</name>
  <message>
   <source>All posts of the series ({0})</source>
   <translation>სერიის ყველა პოსტი ({0})</translation>
  </message>
  <message>
   <source>Only this post</source>
   <translation>მხოლოდ ეს პოსტი</translation>
  </message>
  <message>
   <source>This and the following ({0})</source>
   <translation>ეს და შემდეგი ({0})</translation>
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
   <translation>ცვლილებების მოთხოვნა</translation>
  </message>
  <message>
   <source>An approval</source>
   <translation>დამტკიცება</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>პოსტი</translation>
  </message>
  <message>
   <source>Writing the {0}</source>
   <translation>წერა: {0}</translation>
  </message>
 </context>
 <context>
  <name>SetAsideView</name>
  <message>
   <source>A new post with this text. What was refused stays here until you forget it.</source>
   <translation>ახალი პოსტი ამ ტექსტით. უარყოფილი აქ რჩება, სანამ არ დაივიწყებთ.</translation>
  </message>
  <message>
   <source>Copy the text</source>
   <translation>ტექსტის კოპირება</translation>
  </message>
  <message>
   <source>Done again; it waits to be sent.</source>
   <translation>ხელახლა გაკეთდა; გაგზავნას ელოდება.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>დავიწყება</translation>
  </message>
  <message>
   <source>Forget this?</source>
   <translation>დავივიწყოთ ეს?</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>დავიწყება…</translation>
  </message>
  <message>
   <source>Go to the calendar</source>
   <translation>კალენდარზე გადასვლა</translation>
  </message>
  <message>
   <source>It goes from this list. What was written stays in the record's history on this laptop.</source>
   <translation>ამ სიიდან ქრება. დაწერილი ჩანაწერის ისტორიაში რჩება ამ ლეპტოპზე.</translation>
  </message>
  <message>
   <source>Keep it here</source>
   <translation>აქ დატოვება</translation>
  </message>
  <message>
   <source>New post with this text</source>
   <translation>ახალი პოსტი ამ ტექსტით</translation>
  </message>
  <message>
   <source>Nothing is set aside</source>
   <translation>არაფერია გადადებული</translation>
  </message>
  <message>
   <source>Nothing was written in this change.</source>
   <translation>ამ ცვლილებაში არაფერი დაწერილა.</translation>
  </message>
  <message>
   <source>Open the record</source>
   <translation>ჩანაწერის გახსნა</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>გადადებული</translation>
  </message>
  <message>
   <source>The record is not on this laptop any more.</source>
   <translation>ჩანაწერი ამ ლეპტოპზე აღარ არის.</translation>
  </message>
  <message>
   <source>The text is copied.</source>
   <translation>ტექსტი დაკოპირდა.</translation>
  </message>
  <message>
   <source>There is no record to do it on.</source>
   <translation>ჩანაწერი, რომელზეც ეს გაკეთდებოდა, არ არის.</translation>
  </message>
  <message>
   <source>This change holds no text of a post.</source>
   <translation>ეს ცვლილება პოსტის ტექსტს არ შეიცავს.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>ხელახლა ცდა</translation>
  </message>
  <message>
   <source>What was written</source>
   <translation>რა დაიწერა</translation>
  </message>
  <message>
   <source>When the server refuses something that you did, it comes here with the reason. No word of yours is lost.</source>
   <translation>როცა სერვერი თქვენს გაკეთებულს უარყოფს, ის აქ მოდის მიზეზით. თქვენი არცერთი სიტყვა არ იკარგება.</translation>
  </message>
  <message>
   <source>{0} · refused {1}</source>
   <translation>{0} · უარყოფილია {1}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>As the system</source>
   <translation>როგორც სისტემაში</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>მუქი</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>მაღალი კონტრასტი</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ღია</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key comes out of your passphrase.</source>
   <translation>მონახაზები დაშიფრულია; გასაღები თქვენი საიდუმლო ფრაზიდან მოდის.</translation>
  </message>
  <message>
   <source>The drafts are encrypted; the key is kept by the keyring of this system.</source>
   <translation>მონახაზები დაშიფრულია; გასაღებს ამ სისტემის საცავი ინახავს.</translation>
  </message>
 </context>
 <context>
  <name>SettingsView</name>
  <message>
   <source>Appearance</source>
   <translation>იერსახე</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>ფერები</translation>
  </message>
  <message>
   <source>International days of the United Nations, such as 10 December</source>
   <translation>გაეროს საერთაშორისო დღეები, მაგალითად 10 დეკემბერი</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>ფანჯრის ენა</translation>
  </message>
  <message>
   <source>National days in the calendar</source>
   <translation>ეროვნული დღეები კალენდარში</translation>
  </message>
  <message>
   <source>No second time zone</source>
   <translation>მეორე სასაათო სარტყლის გარეშე</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>საქაღალდის გახსნა</translation>
  </message>
  <message>
   <source>Open the window in this language</source>
   <translation>ფანჯრის გახსნა ამ ენაზე</translation>
  </message>
  <message>
   <source>Second time zone of week and day</source>
   <translation>კვირისა და დღის მეორე სასაათო სარტყელი</translation>
  </message>
  <message>
   <source>Server and account</source>
   <translation>სერვერი და ანგარიში</translation>
  </message>
  <message>
   <source>Show times in</source>
   <translation>დროის ჩვენება</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>გასვლა</translation>
  </message>
  <message>
   <source>Signed in to {0}.</source>
   <translation>შესული ხართ: {0}.</translation>
  </message>
  <message>
   <source>Signed in. Your work is being sent, and the network's is fetched.</source>
   <translation>შესული ხართ. თქვენი ნამუშევარი იგზავნება, ქსელისა კი ჩამოდის.</translation>
  </message>
  <message>
   <source>Signed out of {0}. Sign in to send what waits.</source>
   <translation>გასული ხართ: {0}. შედით, რომ გაიგზავნოს, რაც ელოდება.</translation>
  </message>
  <message>
   <source>Signed out. Records and unsent work stay on this laptop.</source>
   <translation>გასული ხართ. ჩანაწერები და გაუგზავნელი ნამუშევარი ამ ლეპტოპზე რჩება.</translation>
  </message>
  <message>
   <source>The server is being told.</source>
   <translation>სერვერს ეცნობება.</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>ეს ლეპტოპი</translation>
  </message>
  <message>
   <source>This laptop works without a server. Join one: your work then goes along.</source>
   <translation>ეს ლეპტოპი სერვერის გარეშე მუშაობს. შეუერთდით სერვერს: ნამუშევარი თან წამოვა.</translation>
  </message>
  <message>
   <source>Time zone in which times are shown</source>
   <translation>სასაათო სარტყელი, რომელშიც დრო ნაჩვენებია</translation>
  </message>
  <message>
   <source>Times and days</source>
   <translation>დრო და დღეები</translation>
  </message>
  <message>
   <source>Your work lies in {0}</source>
   <translation>თქვენი ნამუშევარი ინახება: {0}</translation>
  </message>
 </context>
 <context>
  <name>ShiftDays</name>
  <message>
   <source>By</source>
   <translation>რამდენით</translation>
  </message>
  <message>
   <source>Each post keeps its time of day, also when the clocks change.</source>
   <translation>თითოეული პოსტი თავის დროს ინარჩუნებს, საათის გადაყვანისასაც.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>რამდენი</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>გადაწევა</translation>
  </message>
  <message>
   <source>Shift {0}</source>
   <translation>გადაწევა: {0}</translation>
  </message>
  <message>
   <source>Unit and direction</source>
   <translation>ერთეული და მიმართულება</translation>
  </message>
  <message>
   <source>days earlier</source>
   <translation>დღით ადრე</translation>
  </message>
  <message>
   <source>days later</source>
   <translation>დღით გვიან</translation>
  </message>
  <message>
   <source>weeks earlier</source>
   <translation>კვირით ადრე</translation>
  </message>
  <message>
   <source>weeks later</source>
   <translation>კვირით გვიან</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Every post has a time. Drop one here to take its time away.</source>
   <translation>ყველა პოსტს აქვს დრო. ჩააგდეთ პოსტი აქ, რომ დრო მოეხსნას.</translation>
  </message>
  <message>
   <source>New post</source>
   <translation>ახალი პოსტი</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>ახალი პოსტი, {0}</translation>
  </message>
  <message>
   <source>No post without a time passes the filters.</source>
   <translation>ფილტრებს უდროო პოსტი არ შეესაბამება.</translation>
  </message>
  <message>
   <source>Nothing is planned for this day.</source>
   <translation>ამ დღეს არაფერია დაგეგმილი.</translation>
  </message>
  <message>
   <source>Nothing of this day passes the filters.</source>
   <translation>ამ დღის არაფერი შეესაბამება ფილტრებს.</translation>
  </message>
  <message>
   <source>Posts of the day</source>
   <translation>დღის პოსტები</translation>
  </message>
  <message>
   <source>Take the time away</source>
   <translation>დროის მოხსნა</translation>
  </message>
  <message>
   <source>The newest {0} are here; filters find the others.</source>
   <translation>აქ უახლესი {0} არის; დანარჩენს ფილტრებით იპოვით.</translation>
  </message>
  <message>
   <source>Unscheduled</source>
   <translation>უთარიღო</translation>
  </message>
  <message>
   <source>Unscheduled posts</source>
   <translation>უთარიღო პოსტები</translation>
  </message>
  <message>
   <source>Unscheduled · {0}</source>
   <translation>უთარიღო · {0}</translation>
  </message>
  <message>
   <source>{0} in review</source>
   <translation>განხილვაში: {0}</translation>
  </message>
  <message>
   <source>{0}, the first {1} here; the agenda has all</source>
   <translation>{0}, აქ პირველი {1}; დღის წესრიგში ყველაა</translation>
  </message>
 </context>
 <context>
  <name>SideBar</name>
  <message>
   <source>Places</source>
   <translation>ადგილები</translation>
  </message>
 </context>
 <context>
  <name>SidesPanel</name>
  <message>
   <source>As it was · {0}</source>
   <translation>როგორც იყო · {0}</translation>
  </message>
  <message>
   <source>Bring it back with this</source>
   <translation>ამით დაბრუნება</translation>
  </message>
  <message>
   <source>Keep {0}</source>
   <translation>დატოვება: {0}</translation>
  </message>
  <message>
   <source>Kept beside it · {0}</source>
   <translation>გვერდით ინახება · {0}</translation>
  </message>
  <message>
   <source>Leave it deleted</source>
   <translation>წაშლილად დატოვება</translation>
  </message>
  <message>
   <source>Stands now · {0}</source>
   <translation>ახლა მოქმედებს · {0}</translation>
  </message>
  <message>
   <source>Take {0}</source>
   <translation>აღება: {0}</translation>
  </message>
  <message>
   <source>Written · {0}</source>
   <translation>დაწერილი · {0}</translation>
  </message>
  <message>
   <source>{0} Both are kept here; what is not taken stays in the history.</source>
   <translation>{0} ორივე აქ ინახება; აუღებელი ისტორიაში რჩება.</translation>
  </message>
  <message>
   <source>{0} and {1} wrote the {2} without seeing each other's.</source>
   <translation>{0} და {1} წერდნენ ველს „{2}“ ერთმანეთის დაუნახავად.</translation>
  </message>
  <message>
   <source>{0} {1} had written in it, so nothing is lost: decide.</source>
   <translation>{0} {1} მასში წერდა, ამიტომ არაფერი დაკარგულა: გადაწყვიტეთ.</translation>
  </message>
 </context>
 <context>
  <name>Sight</name>
  <message numerus="yes">
   <source>%n of them are hidden by the filters now.</source>
   <translation>
    <numerusform>მათგან %n ახლა ფილტრებით დამალულია.</numerusform>
    <numerusform>მათგან %n ახლა ფილტრებით დამალულია.</numerusform>
   </translation>
  </message>
  <message>
   <source>Show</source>
   <translation>ჩვენება</translation>
  </message>
  <message>
   <source>The filters hide it now.</source>
   <translation>ფილტრები მას ახლა მალავს.</translation>
  </message>
 </context>
 <context>
  <name>SigningKeys</name>
  <message>
   <source>Another desk</source>
   <translation>სხვა სამუშაო მაგიდა</translation>
  </message>
  <message>
   <source>Keys that sign my decisions</source>
   <translation>გასაღებები, რომლებიც ჩემს გადაწყვეტილებებს აწერს ხელს</translation>
  </message>
  <message>
   <source>Revoke</source>
   <translation>გაუქმება</translation>
  </message>
  <message>
   <source>The first decision on a desk makes one. Where in doubt, compare the letters aloud.</source>
   <translation>მას მაგიდაზე პირველი გადაწყვეტილება ქმნის. ეჭვის შემთხვევაში ნიშნები ხმამაღლა შეადარეთ.</translation>
  </message>
  <message>
   <source>The key signs nothing any more; what it signed stays signed.</source>
   <translation>გასაღები აღარაფერს აწერს ხელს; რაც ხელმოწერილია, ხელმოწერილი რჩება.</translation>
  </message>
  <message>
   <source>The web page</source>
   <translation>ვებგვერდი</translation>
  </message>
  <message>
   <source>This desk</source>
   <translation>ეს სამუშაო მაგიდა</translation>
  </message>
 </context>
 <context>
  <name>SourcePanel</name>
  <message>
   <source>It changed since you translated it. The text of that time is not on this laptop, so nothing is marked.</source>
   <translation>თქვენი თარგმნის შემდეგ შეიცვალა. იმდროინდელი ტექსტი ამ ლეპტოპზე არ არის, ამიტომ არაფერია მონიშნული.</translation>
  </message>
  <message>
   <source>Mark as up to date</source>
   <translation>განახლებულად მონიშვნა</translation>
  </message>
  <message>
   <source>New words are underlined, words that went are struck out.</source>
   <translation>ახალი სიტყვები ხაზგასმულია, წასული გადახაზული.</translation>
  </message>
  <message>
   <source>Since you translated revision {0}: {1}</source>
   <translation>თქვენი თარგმნის შემდეგ, ვერსია {0}: {1}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>წყარო</translation>
  </message>
  <message>
   <source>Source text</source>
   <translation>წყარო ტექსტი</translation>
  </message>
  <message>
   <source>Source · {0} · revision {1}</source>
   <translation>წყარო · {0} · ვერსია {1}</translation>
  </message>
  <message>
   <source>The translation is behind its source</source>
   <translation>თარგმანი წყაროს ჩამორჩება</translation>
  </message>
  <message>
   <source>This post belongs to no message: there is no joint text beside it.</source>
   <translation>ეს პოსტი გზავნილს არ ეკუთვნის: გვერდით საერთო ტექსტი არ არის.</translation>
  </message>
  <message>
   <source>Translated from revision {0}.</source>
   <translation>ნათარგმნია ვერსიიდან {0}.</translation>
  </message>
 </context>
 <context>
  <name>Spelling</name>
  <message numerus="yes">
   <source>%n words to look at (F7)</source>
   <translation>
    <numerusform>%n სიტყვა გადასახედია (F7)</numerusform>
    <numerusform>%n სიტყვა გადასახედია (F7)</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word to look at (F7)</source>
   <translation>1 სიტყვა გადასახედია (F7)</translation>
  </message>
  <message>
   <source>Add “{0}” to my words</source>
   <translation>ჩემს სიტყვებში დამატება: „{0}“</translation>
  </message>
  <message>
   <source>Leave “{0}” as it is for now</source>
   <translation>„{0}“ ჯერჯერობით ასე დარჩეს</translation>
  </message>
  <message>
   <source>Looking for suggestions…</source>
   <translation>იძებნება შეთავაზებები…</translation>
  </message>
  <message>
   <source>No spelling dictionary exists for {0}, so no word is marked.</source>
   <translation>მართლწერის ლექსიკონი ამ ენისთვის არ არსებობს: {0}; ამიტომ სიტყვები არ მოინიშნება.</translation>
  </message>
  <message>
   <source>No suggestion</source>
   <translation>შეთავაზება არ არის</translation>
  </message>
  <message>
   <source>No word is marked.</source>
   <translation>სიტყვა არ არის მონიშნული.</translation>
  </message>
  <message>
   <source>Spelling, {0}: {1}</source>
   <translation>მართლწერა, {0}: {1}</translation>
  </message>
  <message>
   <source>Take “{0}” out of my words</source>
   <translation>ჩემი სიტყვებიდან ამოღება: „{0}“</translation>
  </message>
  <message>
   <source>The dictionary does not have this word.</source>
   <translation>ლექსიკონში ეს სიტყვა არ არის.</translation>
  </message>
  <message>
   <source>The text cannot be changed here.</source>
   <translation>ტექსტი აქ ვერ შეიცვლება.</translation>
  </message>
  <message>
   <source>This laptop has no spelling dictionary for {0}. Put {1}.aff and {1}.dic into the folder “{2}” of the profile.</source>
   <translation>ამ ლეპტოპზე არ არის მართლწერის ლექსიკონი: {0}. ჩადეთ {1}.aff და {1}.dic პროფილის საქაღალდეში „{2}“.</translation>
  </message>
  <message>
   <source>no unknown word</source>
   <translation>უცნობი სიტყვა არ არის</translation>
  </message>
  <message>
   <source>“{0}” is no more one of your words.</source>
   <translation>„{0}“ თქვენს სიტყვებში აღარ არის.</translation>
  </message>
  <message>
   <source>“{0}” is one of your words now.</source>
   <translation>„{0}“ ახლა თქვენს სიტყვებშია.</translation>
  </message>
 </context>
 <context>
  <name>StopBand</name>
  <message>
   <source>Settle them…</source>
   <translation>მოგვარება…</translation>
  </message>
  <message>
   <source>Stops…</source>
   <translation>გაჩერებები…</translation>
  </message>
 </context>
 <context>
  <name>Stops</name>
  <message numerus="yes">
   <source>%n more stops stand.</source>
   <translation>
    <numerusform>კიდევ %n გაჩერება მოქმედებს.</numerusform>
    <numerusform>კიდევ %n გაჩერება მოქმედებს.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts were missed under a stop.</source>
   <translation>
    <numerusform>გაჩერების დროს %n პოსტი გამოტოვდა.</numerusform>
    <numerusform>გაჩერების დროს %n პოსტი გამოტოვდა.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lift the stop</source>
   <translation>გაჩერების მოხსნა</translation>
  </message>
  <message>
   <source>Nothing goes out by itself.</source>
   <translation>თავისით არაფერი გადის.</translation>
  </message>
  <message>
   <source>Publishing is stopped ({0}), since {1}, by {2}: {3}</source>
   <translation>გამოქვეყნება გაჩერებულია ({0}), {1}-დან, გააჩერა: {2}: {3}</translation>
  </message>
  <message>
   <source>Why may posts go out again? Nothing is published by this; the reason is kept.</source>
   <translation>რატომ შეიძლება პოსტების კვლავ გასვლა? ამით არაფერი ქვეყნდება; მიზეზი ინახება.</translation>
  </message>
  <message>
   <source>a campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>ვიღაც</translation>
  </message>
  <message>
   <source>the whole network</source>
   <translation>მთელი ქსელი</translation>
  </message>
 </context>
 <context>
  <name>StopsDialog</name>
  <message>
   <source>Campaign</source>
   <translation>კამპანია</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>არხი</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>დახურვა</translation>
  </message>
  <message>
   <source>Coordinators stop the network, approvers their country, leads their campaigns.</source>
   <translation>კოორდინატორები ქსელს აჩერებენ, დამმტკიცებლები — თავის ქვეყანას, ხელმძღვანელები — თავის კამპანიებს.</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Every campaign</source>
   <translation>ყველა კამპანია</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>ყველა არხი</translation>
  </message>
  <message>
   <source>Every country</source>
   <translation>ყველა ქვეყანა</translation>
  </message>
  <message>
   <source>Everybody whom it concerns reads it</source>
   <translation>წაიკითხავს ყველა, ვისაც ეხება</translation>
  </message>
  <message>
   <source>Lift this stop…</source>
   <translation>ამ გაჩერების მოხსნა…</translation>
  </message>
  <message>
   <source>Lifted here; it counts when the server has taken it.</source>
   <translation>აქ მოხსნილია; ძალაშია, როცა სერვერი მიიღებს.</translation>
  </message>
  <message>
   <source>Nothing it covers is scheduled or published until it is lifted; nothing resumes by itself.</source>
   <translation>რასაც ის მოიცავს, მოხსნამდე არ იგეგმება და არ ქვეყნდება; თავისით არაფერი გრძელდება.</translation>
  </message>
  <message>
   <source>Publishing is stopped.</source>
   <translation>გამოქვეყნება გაჩერებულია.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>მიზეზი</translation>
  </message>
  <message>
   <source>Say why: everybody whom it concerns reads it.</source>
   <translation>თქვით, რატომ: წაიკითხავს ყველა, ვისაც ეხება.</translation>
  </message>
  <message>
   <source>Stop publishing</source>
   <translation>გამოქვეყნების გაჩერება</translation>
  </message>
  <message>
   <source>Stops of publishing</source>
   <translation>გამოქვეყნების გაჩერებები</translation>
  </message>
  <message>
   <source>Stops that stand</source>
   <translation>მოქმედი გაჩერებები</translation>
  </message>
  <message>
   <source>The whole network</source>
   <translation>მთელი ქსელი</translation>
  </message>
 </context>
 <context>
  <name>SubmissionSheet</name>
  <message numerus="yes">
   <source>%n posts are chosen</source>
   <translation>
    <numerusform>არჩეულია %n პოსტი</numerusform>
    <numerusform>არჩეულია %n პოსტი</numerusform>
   </translation>
  </message>
  <message>
   <source>Also part of what is decided</source>
   <translation>ესეც გადაწყვეტილების ნაწილია</translation>
  </message>
  <message>
   <source>Approved before. Changed since then: {0}.</source>
   <translation>ადრე დამტკიცდა. მას შემდეგ შეიცვალა: {0}.</translation>
  </message>
  <message>
   <source>Its words of then are not on this laptop; these are the words of now.</source>
   <translation>იმდროინდელი ტექსტი ამ ლეპტოპზე არ არის; ეს ახლანდელი ტექსტია.</translation>
  </message>
  <message>
   <source>Mark what changed since the last approved text</source>
   <translation>მონიშნე, რა შეიცვალა ბოლო დამტკიცებული ტექსტის შემდეგ</translation>
  </message>
  <message>
   <source>The decision is not yet counted: it waits to be sent.</source>
   <translation>გადაწყვეტილება ჯერ არ ითვლება: გაგზავნას ელოდება.</translation>
  </message>
  <message>
   <source>The line on which it rests</source>
   <translation>პოზიცია, რომელსაც ეყრდნობა</translation>
  </message>
  <message>
   <source>The line, with what changed</source>
   <translation>პოზიცია მონიშნული ცვლილებებით</translation>
  </message>
  <message>
   <source>The text to decide on</source>
   <translation>გადასაწყვეტი ტექსტი</translation>
  </message>
  <message>
   <source>You can decide on {0} of {1}; why not on the others stands with each of them.</source>
   <translation>შეგიძლიათ გადაწყვიტოთ {0} / {1}; რატომ არა დანარჩენზე, თითოეულთან წერია.</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>განხილვაში</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>არაფერი</translation>
  </message>
  <message>
   <source>the text</source>
   <translation>ტექსტი</translation>
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
   <translation>მეტი</translation>
  </message>
  <message>
   <source>More views of the calendar</source>
   <translation>კალენდრის სხვა ხედები</translation>
  </message>
  <message>
   <source>View of the calendar</source>
   <translation>კალენდრის ხედი</translation>
  </message>
 </context>
 <context>
  <name>SyncState</name>
  <message numerus="yes">
   <source>%n conflicts to settle</source>
   <translation>
    <numerusform>%n კონფლიქტი მოსაგვარებელი</numerusform>
    <numerusform>%n კონფლიქტი მოსაგვარებელი</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files waiting to send</source>
   <translation>
    <numerusform>%n ფაილი გაგზავნას ელოდება</numerusform>
    <numerusform>%n ფაილი გაგზავნას ელოდება</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files were not sent: Media says why</source>
   <translation>
    <numerusform>%n ფაილი არ გაიგზავნა: მიზეზი მედიაშია</numerusform>
    <numerusform>%n ფაილი არ გაიგზავნა: მიზეზი მედიაშია</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n set aside</source>
   <translation>
    <numerusform>%n გადადებული</numerusform>
    <numerusform>%n გადადებული</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting to send</source>
   <translation>
    <numerusform>%n გაგზავნას ელოდება</numerusform>
    <numerusform>%n გაგზავნას ელოდება</numerusform>
   </translation>
  </message>
  <message>
   <source>1 conflict to settle</source>
   <translation>1 კონფლიქტი მოსაგვარებელი</translation>
  </message>
  <message>
   <source>1 file waiting to send</source>
   <translation>1 ფაილი გაგზავნას ელოდება</translation>
  </message>
  <message>
   <source>1 file was not sent: Media says why</source>
   <translation>1 ფაილი არ გაიგზავნა: მიზეზი მედიაშია</translation>
  </message>
  <message>
   <source>1 waiting to send</source>
   <translation>1 გაგზავნას ელოდება</translation>
  </message>
  <message>
   <source>All changes saved here</source>
   <translation>ყველა ცვლილება აქ შენახულია</translation>
  </message>
  <message>
   <source>Fetching: {0} of {1} records.</source>
   <translation>ჩამოტვირთვა: {0} ჩანაწერი {1}-დან.</translation>
  </message>
  <message>
   <source>No server.</source>
   <translation>სერვერის გარეშე.</translation>
  </message>
  <message>
   <source>Offline.</source>
   <translation>კავშირი არ არის.</translation>
  </message>
  <message>
   <source>Signed out.</source>
   <translation>გასული ხართ.</translation>
  </message>
  <message>
   <source>Syncing.</source>
   <translation>სინქრონიზაცია.</translation>
  </message>
  <message>
   <source>This profile can only be read; nothing can be changed.</source>
   <translation>ეს პროფილი მხოლოდ იკითხება; ვერაფერი შეიცვლება.</translation>
  </message>
  <message>
   <source>last synced {0}</source>
   <translation>ბოლო სინქრონიზაცია {0}</translation>
  </message>
  <message>
   <source>never synced yet</source>
   <translation>ჯერ არ ყოფილა სინქრონიზებული</translation>
  </message>
  <message>
   <source>sending a file: {0} of {1}</source>
   <translation>იგზავნება ფაილი: {0}, სულ {1}</translation>
  </message>
 </context>
 <context>
  <name>Syncing</name>
  <message>
   <source>Nothing is being fetched.</source>
   <translation>არაფერი ჩამოიტვირთება.</translation>
  </message>
  <message>
   <source>See the report.</source>
   <translation>იხილეთ ანგარიში.</translation>
  </message>
  <message>
   <source>The program made a mistake in syncing.</source>
   <translation>პროგრამამ სინქრონიზაციისას შეცდომა დაუშვა.</translation>
  </message>
  <message>
   <source>The server waits until you confirm that it is you.</source>
   <translation>სერვერი ელოდება, სანამ დაადასტურებთ, რომ ეს თქვენ ხართ.</translation>
  </message>
  <message>
   <source>There is no server to sync with. Join one in the settings.</source>
   <translation>სინქრონიზაციის სერვერი არ არის. შეუერთდით პარამეტრებში.</translation>
  </message>
 </context>
 <context>
  <name>TemplateForm</name>
  <message>
   <source>Channel</source>
   <translation>არხი</translation>
  </message>
  <message>
   <source>Every channel</source>
   <translation>ყველა არხი</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>ყველა ენა</translation>
  </message>
  <message>
   <source>Hashtags</source>
   <translation>ჰეშთეგები</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ენა</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>სახელი</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>ტექსტი</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>სათაური</translation>
  </message>
 </context>
 <context>
  <name>ThreadDialog</name>
  <message>
   <source>&amp;Number the posts: 1/3, 2/3, 3/3</source>
   <translation>პოსტების და&amp;ნომრვა: 1/3, 2/3, 3/3</translation>
  </message>
  <message>
   <source>A new post of the thread begins here.</source>
   <translation>აქ ჯაჭვის ახალი პოსტი იწყება.</translation>
  </message>
  <message>
   <source>Post {0} of {1} · {2} / {3}</source>
   <translation>პოსტი {0} / {1} · {2} / {3}</translation>
  </message>
  <message>
   <source>Split into a thread</source>
   <translation>ჯაჭვად დაყოფა</translation>
  </message>
  <message>
   <source>The posts of the thread</source>
   <translation>ჯაჭვის პოსტები</translation>
  </message>
  <message>
   <source>The text changed meanwhile. Split it again.</source>
   <translation>ტექსტი ამასობაში შეიცვალა. ხელახლა დაყავით.</translation>
  </message>
  <message>
   <source>The text fits {0} as one post.</source>
   <translation>ტექსტი ერთ პოსტად ეტევა: {0}.</translation>
  </message>
  <message numerus="yes">
   <source>The text is a thread of %n posts.</source>
   <translation>
    <numerusform>ტექსტი %n პოსტის ჯაჭვია.</numerusform>
    <numerusform>ტექსტი %n პოსტის ჯაჭვია.</numerusform>
   </translation>
  </message>
  <message>
   <source>The text is being cut.</source>
   <translation>ტექსტი იყოფა.</translation>
  </message>
  <message>
   <source>The text stays one text with a marked break between two posts, so that it is approved as a whole. Breaks can be moved by hand afterwards.</source>
   <translation>ტექსტი ერთი რჩება, პოსტებს შორის მონიშნული გაყოფით, რომ მთლიანად დამტკიცდეს. გაყოფები შემდეგ ხელით გადაიტანება.</translation>
  </message>
  <message>
   <source>This channel has no threads.</source>
   <translation>ამ არხს ჯაჭვები არ აქვს.</translation>
  </message>
  <message>
   <source>Write these breaks into the text</source>
   <translation>ამ გაყოფების ტექსტში ჩაწერა</translation>
  </message>
 </context>
 <context>
  <name>Tile</name>
  <message>
   <source>Description: {0}</source>
   <translation>აღწერა: {0}</translation>
  </message>
  <message>
   <source>Film {0}</source>
   <translation>ფილმი {0}</translation>
  </message>
  <message>
   <source>No description.</source>
   <translation>აღწერა არ არის.</translation>
  </message>
  <message>
   <source>Picture {0}</source>
   <translation>სურათი {0}</translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>და კიდევ %n</numerusform>
    <numerusform>და კიდევ %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TimelineModel</name>
  <message>
   <source>Campaign not here</source>
   <translation>კამპანია აქ არ არის</translation>
  </message>
  <message>
   <source>Nothing is planned in these days</source>
   <translation>ამ დღეებში არაფერია დაგეგმილი</translation>
  </message>
  <message>
   <source>Without a campaign</source>
   <translation>კამპანიის გარეშე</translation>
  </message>
  <message>
   <source>no campaign runs</source>
   <translation>კამპანია არ მიმდინარეობს</translation>
  </message>
  <message>
   <source>today</source>
   <translation>დღეს</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message>
   <source>A day earlier</source>
   <translation>ერთი დღით ადრე</translation>
  </message>
  <message>
   <source>A day later</source>
   <translation>ერთი დღით გვიან</translation>
  </message>
  <message>
   <source>Change dates…</source>
   <translation>თარიღების შეცვლა…</translation>
  </message>
  <message>
   <source>Choose a campaign first.</source>
   <translation>ჯერ აირჩიეთ კამპანია.</translation>
  </message>
  <message>
   <source>New post on {0}</source>
   <translation>ახალი პოსტი, {0}</translation>
  </message>
  <message>
   <source>Open the campaign</source>
   <translation>კამპანიის გახსნა</translation>
  </message>
  <message>
   <source>Week {0}</source>
   <translation>კვირა {0}</translation>
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
   <translation>დროის ღერძი</translation>
  </message>
 </context>
 <context>
  <name>TimingRow</name>
  <message>
   <source>Date of publication</source>
   <translation>გამოქვეყნების თარიღი</translation>
  </message>
  <message>
   <source>Give it a time</source>
   <translation>დროის მიცემა</translation>
  </message>
  <message>
   <source>Remove the time</source>
   <translation>დროის მოხსნა</translation>
  </message>
  <message>
   <source>Remove the time of publication</source>
   <translation>გამოქვეყნების დროის მოხსნა</translation>
  </message>
  <message>
   <source>Time of publication</source>
   <translation>გამოქვეყნების დრო</translation>
  </message>
  <message>
   <source>Time zone of the audience</source>
   <translation>აუდიტორიის სასაათო სარტყელი</translation>
  </message>
  <message>
   <source>Your time: {0}</source>
   <translation>თქვენი დრო: {0}</translation>
  </message>
  <message>
   <source>{0} (UTC{1})</source>
   <translation>{0} (UTC{1})</translation>
  </message>
  <message>
   <source>{0} on {1} does not exist in {2}: the clocks go forward. Choose:</source>
   <translation>{1}, {0}, არ არსებობს ({2}): საათი წინ იწევს. აირჩიეთ:</translation>
  </message>
  <message>
   <source>{0} on {1} happens twice in {2}: the clocks go back. Which one?</source>
   <translation>{1}, {0}, ორჯერაა ({2}): საათი უკან იწევს. რომელი?</translation>
  </message>
 </context>
 <context>
  <name>Tools</name>
  <message>
   <source>By campaign</source>
   <translation>კამპანიით</translation>
  </message>
  <message>
   <source>By country</source>
   <translation>ქვეყნით</translation>
  </message>
  <message>
   <source>Lanes</source>
   <translation>ზოლები</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>თვე</translation>
  </message>
  <message>
   <source>Nearer with Ctrl++, farther with Ctrl+-</source>
   <translation>ახლოს Ctrl++, შორს Ctrl+-</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>კვარტალი</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>კვირა</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>მასშტაბი</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>New post</source>
   <translation>ახალი პოსტი</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>ძებნა</translation>
  </message>
  <message>
   <source>Search (Ctrl+F)</source>
   <translation>ძებნა (Ctrl+F)</translation>
  </message>
  <message>
   <source>Search posts, any script (Ctrl+F)</source>
   <translation>პოსტების ძებნა, ნებისმიერი დამწერლობა (Ctrl+F)</translation>
  </message>
 </context>
 <context>
  <name>TranslationsTable</name>
  <message>
   <source>Changed since: the translation is behind</source>
   <translation>მას შემდეგ შეიცვალა: თარგმანი ჩამორჩება</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>არხი</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>ქვეყანა</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ენა</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>წყარო</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>ეტაპი</translation>
  </message>
  <message>
   <source>To write</source>
   <translation>დასაწერი</translation>
  </message>
  <message>
   <source>Translations</source>
   <translation>თარგმანები</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>განახლებული</translation>
  </message>
 </context>
 <context>
  <name>Trying</name>
  <message numerus="yes">
   <source>%n left as they are: {0}</source>
   <translation>
    <numerusform>%n უცვლელად დარჩა: {0}</numerusform>
    <numerusform>%n უცვლელად დარჩა: {0}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>(and %n other reasons)</source>
   <translation>
    <numerusform>(და კიდევ %n მიზეზი)</numerusform>
    <numerusform>(და კიდევ %n მიზეზი)</numerusform>
   </translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>დარჩეს</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>არაფერი შეცვლილა.</translation>
  </message>
 </context>
 <context>
  <name>ViewsButton</name>
  <message>
   <source>Delete</source>
   <translation>წაშლა</translation>
  </message>
  <message>
   <source>Keep this view</source>
   <translation>ამ ხედის შენახვა</translation>
  </message>
  <message>
   <source>Keep this view…</source>
   <translation>ამ ხედის შენახვა…</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>სახელის შეცვლა</translation>
  </message>
  <message>
   <source>Rename the view</source>
   <translation>ხედის სახელის შეცვლა</translation>
  </message>
  <message>
   <source>Saved views</source>
   <translation>შენახული ხედები</translation>
  </message>
  <message>
   <source>The view “{0}” is gone.</source>
   <translation>ხედი „{0}“ აღარ არის.</translation>
  </message>
  <message>
   <source>The view “{0}” is kept.</source>
   <translation>ხედი „{0}“ შენახულია.</translation>
  </message>
  <message>
   <source>View: {0}</source>
   <translation>ხედი: {0}</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>ხედები</translation>
  </message>
 </context>
 <context>
  <name>WeekPage</name>
  <message>
   <source>Hours of the week</source>
   <translation>კვირის საათები</translation>
  </message>
 </context>
 <context>
  <name>Widgets</name>
  <message numerus="yes">
   <source>%n of them new</source>
   <translation>
    <numerusform>მათგან %n ახალი</numerusform>
    <numerusform>მათგან %n ახალი</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <translation>
    <numerusform>%n სიტყვა</numerusform>
    <numerusform>%n სიტყვა</numerusform>
   </translation>
  </message>
  <message>
   <source>1 word</source>
   <translation>1 სიტყვა</translation>
  </message>
  <message>
   <source>No word changed.</source>
   <translation>არცერთი სიტყვა არ შეცვლილა.</translation>
  </message>
  <message>
   <source>Only spaces changed.</source>
   <translation>მხოლოდ ჰარები შეიცვალა.</translation>
  </message>
  <message>
   <source>{0} added, {1} removed.</source>
   <translation>დამატებული: {0}, მოხსნილი: {1}.</translation>
  </message>
  <message numerus="yes">
   <source>{0}, %n waiting</source>
   <translation>
    <numerusform>{0}, %n ელოდება</numerusform>
    <numerusform>{0}, %n ელოდება</numerusform>
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
   <translation>კოპირება და დახურვა</translation>
  </message>
  <message>
   <source>Saved here. The desk saves by itself as you type.</source>
   <translation>შენახულია აქ. მაგიდა თავად ინახავს აკრეფისას.</translation>
  </message>
  <message>
   <source>Some words are not kept yet.</source>
   <translation>ზოგი სიტყვა ჯერ არ არის შენახული.</translation>
  </message>
  <message>
   <source>Stay here</source>
   <translation>აქ დარჩენა</translation>
  </message>
  <message>
   <source>The desk is not open yet.</source>
   <translation>მაგიდა ჯერ არ არის გახსნილი.</translation>
  </message>
  <message>
   <source>There is no place “{0}” in this version.</source>
   <translation>ამ ვერსიაში ადგილი „{0}“ არ არის.</translation>
  </message>
  <message>
   <source>They could not be saved, or are a comment that was not sent:</source>
   <translation>ვერ შეინახა, ან გაუგზავნელი კომენტარია:</translation>
  </message>
  <message>
   <source>This is not on this laptop any more.</source>
   <translation>ეს ამ ლეპტოპზე აღარ არის.</translation>
  </message>
  <message>
   <source>Times in {0}</source>
   <translation>დრო: {0}</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>გასაგებია</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>უკან დაბრუნება</translation>
  </message>
 </context>
 <context>
  <name>WordDiffView</name>
  <message>
   <source>What changed</source>
   <translation>რა შეიცვალა</translation>
  </message>
 </context>
 <context>
  <name>WordMarks</name>
  <message>
   <source>Add the footnote</source>
   <translation>სქოლიოს დამატება</translation>
  </message>
  <message>
   <source>Write “{0}”</source>
   <translation>დაწერეთ „{0}“</translation>
  </message>
 </context>
 <context>
  <name>WordingForm</name>
  <message>
   <source>Approvers and administrators of the country write its rules.</source>
   <translation>ქვეყნის წესებს მისი დამამტკიცებლები და ადმინისტრატორები წერენ.</translation>
  </message>
  <message>
   <source>Asks for</source>
   <translation>მოითხოვს</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>რადგან</translation>
  </message>
  <message>
   <source>Better said otherwise</source>
   <translation>სჯობს სხვანაირად თქმა</translation>
  </message>
  <message>
   <source>Blocks</source>
   <translation>კრძალავს</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>დახურვა</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>წაშლა</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>მოქმედება</translation>
  </message>
  <message>
   <source>Every language</source>
   <translation>ყველა ენა</translation>
  </message>
  <message>
   <source>Footnote</source>
   <translation>სქოლიო</translation>
  </message>
  <message>
   <source>Has to be there</source>
   <translation>უნდა ეწეროს</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ენა</translation>
  </message>
  <message>
   <source>Needs a footnote</source>
   <translation>სქოლიო სჭირდება</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>ახალი წესი</translation>
  </message>
  <message>
   <source>Not to be used</source>
   <translation>არ იხმარება</translation>
  </message>
  <message>
   <source>Only where the text says</source>
   <translation>მხოლოდ სადაც ტექსტი ამბობს</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>წესი</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>შენახვა</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>წყარო</translation>
  </message>
  <message>
   <source>Switch the pack on to change its rules; then they are your country's own.</source>
   <translation>წესების შესაცვლელად პაკეტი ჩართეთ; მერე ისინი თქვენი ქვეყნისაა.</translation>
  </message>
  <message>
   <source>The pack is off: switch it on for it to find anything.</source>
   <translation>პაკეტი გამორთულია: რამე რომ იპოვოს, ჩართეთ.</translation>
  </message>
  <message>
   <source>The rule is kept.</source>
   <translation>წესი შენახულია.</translation>
  </message>
  <message>
   <source>The rule was deleted.</source>
   <translation>წესი წაშლილია.</translation>
  </message>
  <message>
   <source>Warns</source>
   <translation>აფრთხილებს</translation>
  </message>
  <message>
   <source>Wording rules · {0}</source>
   <translation>სიტყვათხმარების წესები · {0}</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>სიტყვები</translation>
  </message>
  <message>
   <source>Write instead</source>
   <translation>ამის ნაცვლად</translation>
  </message>
  <message>
   <source>always</source>
   <translation>ყოველთვის</translation>
  </message>
  <message>
   <source>such as Kiev*, where * stands for any ending</source>
   <translation>მაგალითად Kiev*, სადაც * ნებისმიერი დაბოლოებაა</translation>
  </message>
 </context>
 <context>
  <name>WordingPart</name>
  <message numerus="yes">
   <source>%n rules</source>
   <translation>
    <numerusform>%n წესი</numerusform>
    <numerusform>%n წესი</numerusform>
   </translation>
  </message>
  <message>
   <source>Country whose wording rules are shown</source>
   <translation>ქვეყანა, რომლის სიტყვათხმარების წესებიც ჩანს</translation>
  </message>
  <message>
   <source>Own rules</source>
   <translation>საკუთარი წესები</translation>
  </message>
  <message>
   <source>Rules mark words in the drafts of a country. Each pack is off until somebody switches it on.</source>
   <translation>წესები ქვეყნის მონახაზებში სიტყვებს მონიშნავს. ყოველი პაკეტი გამორთულია, სანამ ვინმე არ ჩართავს.</translation>
  </message>
  <message>
   <source>Show rules…</source>
   <translation>წესების ჩვენება…</translation>
  </message>
  <message>
   <source>Show the rules of {0}</source>
   <translation>წესების ჩვენება: {0}</translation>
  </message>
  <message>
   <source>The approvers and administrators of a country switch its packs on and write its rules.</source>
   <translation>ქვეყნის პაკეტებს მისი დამამტკიცებლები და ადმინისტრატორები რთავენ და წესებსაც ისინი წერენ.</translation>
  </message>
  <message>
   <source>Wording rules</source>
   <translation>სიტყვათხმარების წესები</translation>
  </message>
  <message>
   <source>Write an own rule…</source>
   <translation>საკუთარი წესის დაწერა…</translation>
  </message>
  <message>
   <source>“{0}” is switched off.</source>
   <translation>„{0}“ გამორთულია.</translation>
  </message>
  <message>
   <source>“{0}” is switched on.</source>
   <translation>„{0}“ ჩართულია.</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message numerus="yes">
   <source>%n events</source>
   <translation>
    <numerusform>%n მოვლენა</numerusform>
    <numerusform>%n მოვლენა</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n posts</source>
   <translation>
    <numerusform>%n პოსტი</numerusform>
    <numerusform>%n პოსტი</numerusform>
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
   <translation>1 მოვლენა</translation>
  </message>
  <message>
   <source>1 post</source>
   <translation>1 პოსტი</translation>
  </message>
  <message numerus="yes">
   <source>{0} of %n posts</source>
   <translation>
    <numerusform>%n პოსტიდან {0}</numerusform>
    <numerusform>%n პოსტიდან {0}</numerusform>
   </translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} / {1}</translation>
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
   <translation>ადამიანით ვაჭრობის წინააღმდეგ ბრძოლის დღე</translation>
  </message>
  <message>
   <source>Day for Universal Access to Information</source>
   <translation>ინფორმაციაზე საყოველთაო წვდომის დღე</translation>
  </message>
  <message>
   <source>Day for the Elimination of Racial Discrimination</source>
   <translation>რასობრივი დისკრიმინაციის აღმოფხვრის დღე</translation>
  </message>
  <message>
   <source>Day for the Elimination of Violence against Women</source>
   <translation>ქალთა მიმართ ძალადობის აღმოფხვრის დღე</translation>
  </message>
  <message>
   <source>Day of Multilateralism and Diplomacy for Peace</source>
   <translation>მრავალმხრივობისა და მშვიდობისთვის დიპლომატიის დღე</translation>
  </message>
  <message>
   <source>Day of Persons with Disabilities</source>
   <translation>შეზღუდული შესაძლებლობის მქონე პირთა დღე</translation>
  </message>
  <message>
   <source>Day to End Impunity for Crimes against Journalists</source>
   <translation>ჟურნალისტთა მიმართ ჩადენილი დანაშაულების დაუსჯელობის აღკვეთის დღე</translation>
  </message>
  <message>
   <source>Europe Day</source>
   <translation>ევროპის დღე</translation>
  </message>
  <message>
   <source>Holocaust Remembrance Day</source>
   <translation>ჰოლოკოსტის ხსოვნის დღე</translation>
  </message>
  <message>
   <source>Human Rights Day</source>
   <translation>ადამიანის უფლებათა დღე</translation>
  </message>
  <message>
   <source>International Anti-Corruption Day</source>
   <translation>კორუფციის წინააღმდეგ ბრძოლის საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Day of Democracy</source>
   <translation>დემოკრატიის საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Day of Education</source>
   <translation>განათლების საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Day of Families</source>
   <translation>ოჯახის საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Day of Peace</source>
   <translation>მშვიდობის საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Human Solidarity Day</source>
   <translation>ადამიანთა სოლიდარობის საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Literacy Day</source>
   <translation>წიგნიერების საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Migrants Day</source>
   <translation>მიგრანტთა საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Mother Earth Day</source>
   <translation>დედამიწის საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Mother Language Day</source>
   <translation>მშობლიური ენის საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Women's Day</source>
   <translation>ქალთა საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>International Youth Day</source>
   <translation>ახალგაზრდობის საერთაშორისო დღე</translation>
  </message>
  <message>
   <source>Nelson Mandela Day</source>
   <translation>ნელსონ მანდელას დღე</translation>
  </message>
  <message>
   <source>Orthodox Easter</source>
   <translation>მართლმადიდებლური აღდგომა</translation>
  </message>
  <message>
   <source>United Nations Day</source>
   <translation>გაეროს დღე</translation>
  </message>
  <message>
   <source>Western Easter</source>
   <translation>დასავლური აღდგომა</translation>
  </message>
  <message>
   <source>World AIDS Day</source>
   <translation>შიდსთან ბრძოლის მსოფლიო დღე</translation>
  </message>
  <message>
   <source>World Children's Day</source>
   <translation>ბავშვთა მსოფლიო დღე</translation>
  </message>
  <message>
   <source>World Day for Cultural Diversity</source>
   <translation>კულტურული მრავალფეროვნების მსოფლიო დღე</translation>
  </message>
  <message>
   <source>World Environment Day</source>
   <translation>გარემოს დაცვის მსოფლიო დღე</translation>
  </message>
  <message>
   <source>World Health Day</source>
   <translation>ჯანმრთელობის მსოფლიო დღე</translation>
  </message>
  <message>
   <source>World Humanitarian Day</source>
   <translation>ჰუმანიტარული დახმარების მსოფლიო დღე</translation>
  </message>
  <message>
   <source>World Press Freedom Day</source>
   <translation>პრესის თავისუფლების მსოფლიო დღე</translation>
  </message>
  <message>
   <source>World Refugee Day</source>
   <translation>ლტოლვილთა მსოფლიო დღე</translation>
  </message>
  <message>
   <source>World Water Day</source>
   <translation>წყლის მსოფლიო დღე</translation>
  </message>
 </context>
</TS>
