<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>wording</name>
    <message>
        <source>{company} may use your {data} for {purpose}.</source>
        <comment>permission.use</comment>
        <translation>{company}は、{purpose}のために、あなたの情報（{data}）を利用できます。</translation>
    </message>
    <message>
        <source>It may do this with the data: {processing}.</source>
        <comment>permission.processing</comment>
        <translation>この情報について許可されているのは、「{processing}」ことです。</translation>
    </message>
    <message>
        <source>It may not keep the data.</source>
        <comment>permission.retention_none</comment>
        <translation>この情報を保存してはいけません。</translation>
    </message>
    <message>
        <source>It may do so only once.</source>
        <comment>permission.once</comment>
        <translation>利用できるのは1回だけです。</translation>
    </message>
    <message>
        <source>It may keep the data for {period} and must delete it after that.</source>
        <comment>permission.retention</comment>
        <translation>この情報を保存できる期間は{period}で、それを過ぎたら削除しなければなりません。</translation>
    </message>
    <message>
        <source>It may not pass the data on to anyone.</source>
        <comment>permission.recipients_none</comment>
        <translation>この情報を、ほかのだれにも渡してはいけません。</translation>
    </message>
    <message>
        <source>It may pass the data on to {recipients}, and to nobody else.</source>
        <comment>permission.recipients</comment>
        <translation>この情報を渡してよい相手は、{recipients}だけです。ほかのだれにも渡してはいけません。</translation>
    </message>
    <message>
        <source>It gets the data only in these ways: {channels}.</source>
        <comment>permission.collection</comment>
        <translation>この情報を手に入れる方法は、次のものだけです：{channels}</translation>
    </message>
    <message>
        <source>At the company, only these people may see it: {roles}.</source>
        <comment>permission.access</comment>
        <translation>相手側でこの情報を見てよいのは、{roles}だけです。</translation>
    </message>
    <message>
        <source>The permit is only for this occasion: {context}.</source>
        <comment>permission.context</comment>
        <translation>この利用許可証を使えるのは、次の場合だけです：{context}</translation>
    </message>
    <message>
        <source>The permit is given because you said {intent}.</source>
        <comment>permission.intent</comment>
        <translation>この利用許可証を出した理由は、あなたが{intent}と伝えたことです。</translation>
    </message>
    <message>
        <source>The permit begins on {date}.</source>
        <comment>permission.from</comment>
        <translation>この利用許可証は、{date}から有効です。</translation>
    </message>
    <message>
        <source>The permit is over from {date} on.</source>
        <comment>permission.until</comment>
        <translation>この利用許可証は、{date}から無効になります。</translation>
    </message>
    <message>
        <source>You ended this permit on {date}.</source>
        <comment>permission.ended</comment>
        <translation>あなたは{date}に、この利用許可証を取り消しました。</translation>
    </message>
    <message>
        <source>This permit ran out on {date}.</source>
        <comment>permission.expired</comment>
        <translation>この利用許可証は、{date}に期限が切れました。</translation>
    </message>
    <message>
        <source>You replaced this permit on {date} with one that allows less.</source>
        <comment>permission.replaced</comment>
        <translation>あなたは{date}に、この利用許可証を、許可する範囲がより狭いものに差し替えました。</translation>
    </message>
    <message>
        <source>The law of {country} applies.</source>
        <comment>permission.jurisdiction</comment>
        <translation>{country}の法律が適用されます。</translation>
    </message>
    <message>
        <source>To end the permit, contact {contact}.</source>
        <comment>permission.withdrawal</comment>
        <translation>許可を取り消すときの連絡先：{contact}</translation>
    </message>
    <message>
        <source>The permit allows nothing.</source>
        <comment>permission.permits_nothing</comment>
        <translation>この利用許可証は、何も許可していません。</translation>
    </message>
    <message>
        <source>Anything that is not named here is not allowed.</source>
        <comment>permission.nothing_else</comment>
        <translation>ここに書かれていないことは、一切許可されていません。</translation>
    </message>
    <message>
        <source>In return you get a discount: {amount}.</source>
        <comment>return.discount</comment>
        <translation>許可する代わりに、割引（{amount}）を受けられます。</translation>
    </message>
    <message>
        <source>In return you get money: {amount}.</source>
        <comment>return.money</comment>
        <translation>許可する代わりに、お金（{amount}）を受け取れます。</translation>
    </message>
    <message>
        <source>In return you get a service: {amount}.</source>
        <comment>return.service</comment>
        <translation>許可する代わりに、サービス（{amount}）を受けられます。</translation>
    </message>
    <message>
        <source>In return you get this: {amount}.</source>
        <comment>return.other</comment>
        <translation>許可する代わりに得るもの：{amount}</translation>
    </message>
    <message>
        <source>it is not said how much</source>
        <comment>return.amount_unsaid</comment>
        <translation>どれだけかは書かれていません</translation>
    </message>
    <message>
        <source>You are to get it by {date}.</source>
        <comment>return.by</comment>
        <translation>{date}までに受け取れることになっています。</translation>
    </message>
    <message>
        <source>You keep it even if you end the permit.</source>
        <comment>return.kept</comment>
        <translation>許可を取り消しても、代わりに得たものを失うことはありません。</translation>
    </message>
    <message>
        <source>You lose it if you end the permit.</source>
        <comment>return.lost</comment>
        <translation>許可を取り消すと、代わりに得たものを失います。</translation>
    </message>
    <message>
        <source>You get nothing in return.</source>
        <comment>return.nothing</comment>
        <translation>許可しても、代わりに得るものは何もありません。</translation>
    </message>
    <message>
        <source>Only {company} can use this permit, because it is bound to the company&apos;s own key.</source>
        <comment>kind.grant</comment>
        <translation>この利用許可証を使えるのは、{company}だけです。相手自身の鍵に結び付けられているためです。</translation>
    </message>
    <message>
        <source>Anyone could use this permit, because the company has no key of its own. None of your details are in the permit.</source>
        <comment>kind.statement</comment>
        <translation>相手が自身の鍵を持っていないため、この許可はだれでも使えてしまいます。この許可そのものに、あなたの情報は一つも入っていません。</translation>
    </message>
    <message>
        <source>This preference sheet permits nothing. It only says what you like.</source>
        <comment>kind.profile</comment>
        <translation>この好みシートは、何かを許可するものではありません。あなたの好みを伝えるだけです。</translation>
    </message>
    <message>
        <source>{company} must never contact you for marketing.</source>
        <comment>never.unsolicited-contact</comment>
        <translation>{company}は、宣伝や販売促進のために、決してあなたに連絡してはいけません。</translation>
    </message>
    <message>
        <source>{company} must never use your telephone number for marketing, such as advertising by text message.</source>
        <comment>never.text-messages-from-private-details</comment>
        <translation>{company}は、ショートメッセージ（SMS）での広告など、宣伝や販売促進のために、決してあなたの電話番号を利用してはいけません。</translation>
    </message>
    <message>
        <source>{company} must never use the place where you are for marketing, such as messages about a shop nearby.</source>
        <comment>never.messages-by-location</comment>
        <translation>{company}は、近くの店の案内など、宣伝や販売促進のために、決してあなたの居場所を利用してはいけません。</translation>
    </message>
    <message>
        <source>{company} must never show you advertising because of what you searched for or looked at.</source>
        <comment>never.adverts-from-searches</comment>
        <translation>{company}は、あなたが検索したことや見たものをもとに、決して広告を表示してはいけません。</translation>
    </message>
    <message>
        <source>{company} must never aim advertising at you by what you looked at, ordered or opened in an e-mail before.</source>
        <comment>never.retargeting</comment>
        <translation>{company}は、あなたが以前に見たもの、注文したもの、開いたメールをもとに、決してあなたに狙いを定めた広告を出してはいけません。</translation>
    </message>
    <message>
        <source>{company} must never send you marketing because of pages you visited.</source>
        <comment>never.mailings-from-browsing</comment>
        <translation>{company}は、あなたが見たページをきっかけに、決して宣伝や販売促進の手紙やメールなどを送ってはいけません。</translation>
    </message>
    <message>
        <source>{company} must never use for marketing what you post on social media, or what it gets when you log in with a social network.</source>
        <comment>never.adverts-from-social-posts</comment>
        <translation>{company}は、あなたのSNSへの投稿や、SNSのアカウントでのログインで得た情報を、決して宣伝や販売促進に利用してはいけません。</translation>
    </message>
    <message>
        <source>{company} must never choose marketing or personalised content for you by sensitive matters such as your health, beliefs, ethnic origin, sex life or criminal record.</source>
        <comment>never.targeting-sensitive-subjects</comment>
        <translation>{company}は、健康、信仰や信条、民族的な出自、性生活、犯罪歴などの慎重な扱いを要する事柄をもとに、決してあなたを宣伝や販売促進の対象に選んだり、あなたに合わせて内容を調整したりしてはいけません。</translation>
    </message>
    <message>
        <source>{company} must never recognise you by special features of your device or browser.</source>
        <comment>never.device-fingerprints</comment>
        <translation>{company}は、あなたの機器やブラウザーの特徴から、決してあなたを見分けてはいけません。</translation>
    </message>
    <message>
        <source>{company} must never let others track what you do on its pages.</source>
        <comment>never.third-party-cookies</comment>
        <translation>{company}は、自らのウェブページで、決して第三者にあなたの行動を追跡させてはいけません。</translation>
    </message>
    <message>
        <source>{company} must never use your data to find people like you for advertising.</source>
        <comment>never.look-alike-audiences</comment>
        <translation>{company}は、広告のためにあなたに似た人を探し出す目的で、決してあなたの情報を使ってはいけません。</translation>
    </message>
    <message>
        <source>{company} must never pass your contact details on to anyone for marketing, such as to an advertising platform.</source>
        <comment>never.upload-to-advertising-platforms</comment>
        <translation>{company}は、宣伝や販売促進のために、広告配信サービスなどのほかの者に、決してあなたの連絡先を渡してはいけません。</translation>
    </message>
    <message>
        <source>{company} must never check whether or when you open its e-mails.</source>
        <comment>never.email-open-tracking</comment>
        <translation>{company}は、送ったメールをあなたが開いたかどうかや、いつ開いたかを、決して調べてはいけません。</translation>
    </message>
    <message>
        <source>{company} must never let others track what you do in its apps.</source>
        <comment>never.third-party-trackers-in-apps</comment>
        <translation>{company}は、自らのアプリで、決して第三者にあなたの行動を追跡させてはいけません。</translation>
    </message>
    <message>
        <source>{company} must never read your private messages.</source>
        <comment>never.private-messages</comment>
        <translation>{company}は、あなたの私的なメッセージを、決して読んではいけません。</translation>
    </message>
    <message>
        <source>{company} must never use your voice, your face or data from devices that you wear.</source>
        <comment>never.voice-face-and-wearables</comment>
        <translation>{company}は、あなたの声や顔、そして身に着けている機器から得た情報を、決して利用してはいけません。</translation>
    </message>
    <message>
        <source>{company} must never draw conclusions about you, such as giving you a score or putting you in a group.</source>
        <comment>never.conclusions-about-me</comment>
        <translation>{company}は、点数付けやグループ分けなど、あなたについての推測を、決して行ってはいけません。</translation>
    </message>
    <message>
        <source>{company} must never buy data about you.</source>
        <comment>never.buying-data-about-me</comment>
        <translation>{company}は、あなたに関する情報を、決して買ってはいけません。</translation>
    </message>
    <message>
        <source>{company} must never sell your data or pass it on.</source>
        <comment>never.selling-or-passing-on</comment>
        <translation>{company}は、あなたの情報を、決して売ったり、ほかに渡したりしてはいけません。</translation>
    </message>
    <message>
        <source>{company} must never hand your data to whoever buys the company.</source>
        <comment>never.handing-to-a-buyer-of-the-company</comment>
        <translation>{company}は、自らを買収した者に、決してあなたの情報を渡してはいけません。</translation>
    </message>
    <message>
        <source>{company} must never train artificial intelligence with your data.</source>
        <comment>never.training-ai</comment>
        <translation>{company}は、あなたの情報を、決してAI（人工知能）の学習に使ってはいけません。</translation>
    </message>
    <message>
        <source>{company} must never use data about you that you did not give yourself.</source>
        <comment>never.what-i-did-not-give</comment>
        <translation>{company}は、あなたに関する情報のうち、あなたが自分で渡したもの以外を、決して利用してはいけません。</translation>
    </message>
    <message>
        <source>{company} must never use your data like this: {scope} (you call this rule {name}).</source>
        <comment>never.own</comment>
        <translation>{company}は、決して次のようにあなたの情報を利用してはいけません：{scope}（あなたが付けたルールの名前：{name}）</translation>
    </message>
    <message>
        <source>{company} must never call you.</source>
        <comment>preference.never_phone</comment>
        <translation>{company}は、決してあなたに電話をかけてはいけません。</translation>
    </message>
    <message>
        <source>{company} must never send you letters or postcards.</source>
        <comment>preference.never_post</comment>
        <translation>{company}は、決してあなたに手紙やはがきを送ってはいけません。</translation>
    </message>
    <message>
        <source>{company} must never send you notifications from an app.</source>
        <comment>preference.never_push</comment>
        <translation>{company}は、決してあなたにアプリの通知を送ってはいけません。</translation>
    </message>
    <message>
        <source>{company} must never write to you in a messenger app.</source>
        <comment>preference.never_messenger</comment>
        <translation>{company}は、決してあなたにメッセージアプリで連絡してはいけません。</translation>
    </message>
    <message>
        <source>{company} must never visit you or approach you in person.</source>
        <comment>preference.never_inperson</comment>
        <translation>{company}は、決してあなたを訪ねたり、あなたに直接声をかけたりしてはいけません。</translation>
    </message>
    <message>
        <source>{company} must never send you e-mails.</source>
        <comment>preference.never_email</comment>
        <translation>{company}は、決してあなたにメールを送ってはいけません。</translation>
    </message>
    <message>
        <source>{company} must never send you text messages.</source>
        <comment>preference.never_sms</comment>
        <translation>{company}は、決してあなたにショートメッセージ（SMS）を送ってはいけません。</translation>
    </message>
    <message>
        <source>{company} must not contact you from {from} to {to}.</source>
        <comment>preference.quiet_hours</comment>
        <translation>{company}は、{from}から{to}までの間、あなたに連絡してはいけません。</translation>
    </message>
    <message>
        <source>These times are local time in {zone}.</source>
        <comment>preference.quiet_zone</comment>
        <translation>この時刻は、{zone}の現地時間です。</translation>
    </message>
    <message>
        <source>{company} must never contact you.</source>
        <comment>preference.frequency_never</comment>
        <translation>{company}は、決してあなたに連絡してはいけません。</translation>
    </message>
    <message>
        <source>{company} may contact you at most once a day.</source>
        <comment>preference.frequency_daily</comment>
        <translation>{company}があなたに連絡できるのは、多くても1日に1回です。</translation>
    </message>
    <message>
        <source>{company} may contact you at most once a week.</source>
        <comment>preference.frequency_weekly</comment>
        <translation>{company}があなたに連絡できるのは、多くても1週間に1回です。</translation>
    </message>
    <message>
        <source>{company} may contact you at most once a month.</source>
        <comment>preference.frequency_monthly</comment>
        <translation>{company}があなたに連絡できるのは、多くても1か月に1回です。</translation>
    </message>
    <message>
        <source>{company} may contact you at most once in three months.</source>
        <comment>preference.frequency_quarterly</comment>
        <translation>{company}があなたに連絡できるのは、多くても3か月に1回です。</translation>
    </message>
    <message>
        <source>{company} may contact you at most once a year.</source>
        <comment>preference.frequency_yearly</comment>
        <translation>{company}があなたに連絡できるのは、多くても1年に1回です。</translation>
    </message>
    <message>
        <source>{company} must never personalise anything for you.</source>
        <comment>preference.personalisation_no</comment>
        <translation>{company}は、決してあなたに合わせて内容を調整してはいけません。</translation>
    </message>
    <message>
        <source>{company} must ask you before it personalises anything for you.</source>
        <comment>preference.personalisation_ask</comment>
        <translation>{company}は、あなたに合わせて内容を調整する前に、あなたに確認しなければなりません。</translation>
    </message>
    <message>
        <source>{company} must never contact you about this topic: {topic}.</source>
        <comment>preference.topic_never</comment>
        <translation>{company}は、次の話題について、決してあなたに連絡してはいけません：{topic}</translation>
    </message>
    <message>
        <source>{company} must also keep to this: {rule}.</source>
        <comment>preference.other</comment>
        <translation>{company}は、次のことも守らなければなりません：{rule}</translation>
    </message>
    <message>
        <source>It asks you directly.</source>
        <comment>channel.asked-directly</comment>
        <translation>あなたに直接たずねます。</translation>
    </message>
    <message>
        <source>It collects it on its own website, with cookies and the like.</source>
        <comment>channel.own-website</comment>
        <translation>自らのウェブサイトで、クッキーなどを使って集めます。</translation>
    </message>
    <message>
        <source>It takes it from its own records, such as your orders.</source>
        <comment>channel.own-records</comment>
        <translation>注文の履歴など、自らが持つ記録から取り出します。</translation>
    </message>
    <message>
        <source>It gets it when you log in with your account at a social network.</source>
        <comment>channel.social-login</comment>
        <translation>あなたがSNSのアカウントを使ってログインしたときに受け取ります。</translation>
    </message>
    <message>
        <source>It reads what you post in public.</source>
        <comment>channel.public-social-posts</comment>
        <translation>あなたが公開で投稿したものを読みます。</translation>
    </message>
    <message>
        <source>It records whether you open its e-mails.</source>
        <comment>channel.email-tracking</comment>
        <translation>送ったメールをあなたが開いたかどうかを記録します。</translation>
    </message>
    <message>
        <source>It uses the sensors of an app or a device, such as the microphone or the camera.</source>
        <comment>channel.sensors</comment>
        <translation>マイクやカメラなど、アプリや機器のセンサーを使います。</translation>
    </message>
    <message>
        <source>Other companies track you on its behalf.</source>
        <comment>channel.third-party-trackers</comment>
        <translation>自らに代わってほかの企業にあなたの行動を追跡させます。</translation>
    </message>
    <message>
        <source>It looks it up in public registers.</source>
        <comment>channel.public-registers</comment>
        <translation>登記簿などの公的な記録で調べます。</translation>
    </message>
    <message>
        <source>It works it out from other data.</source>
        <comment>channel.conclusion</comment>
        <translation>ほかの情報から推測します。</translation>
    </message>
    <message>
        <source>It buys it from a data company.</source>
        <comment>channel.bought</comment>
        <translation>データ販売会社から買います。</translation>
    </message>
    <message>
        <source>You give your {data} to companies of this kind: {kind}.</source>
        <comment>comfort.give</comment>
        <translation>あなたは、相手の種類が「{kind}」のとき、自分の情報（{data}）を渡すと決めています。</translation>
    </message>
    <message>
        <source>You want to be asked before your {data} goes to companies of this kind: {kind}.</source>
        <comment>comfort.ask</comment>
        <translation>あなたは、相手の種類が「{kind}」のとき、自分の情報（{data}）を渡す前に確認してほしいと希望しています。</translation>
    </message>
    <message>
        <source>You never give your {data} to companies of this kind: {kind}.</source>
        <comment>comfort.never</comment>
        <translation>あなたは、相手の種類が「{kind}」のとき、自分の情報（{data}）を決して渡さないと決めています。</translation>
    </message>
    <message>
        <source>{company} may use your data to provide the service you asked for.</source>
        <comment>agreement.service_required</comment>
        <translation>{company}は、あなたが依頼したサービスを提供するために、あなたの情報を利用できます。</translation>
    </message>
    <message>
        <source>{company} may measure how its service is used, in order to improve it.</source>
        <comment>agreement.analytics_allowed</comment>
        <translation>{company}は、自らのサービスを改善するために、その利用状況を分析できます。</translation>
    </message>
    <message>
        <source>{company} may not measure how you use its service.</source>
        <comment>agreement.analytics_never</comment>
        <translation>{company}は、あなたがサービスをどのように利用しているかを分析してはいけません。</translation>
    </message>
    <message>
        <source>{company} may not let others track what you do.</source>
        <comment>agreement.tracking_others_never</comment>
        <translation>{company}は、第三者にあなたの行動を追跡させてはいけません。</translation>
    </message>
    <message>
        <source>{company} may track what you do in its own service.</source>
        <comment>agreement.tracking_allowed</comment>
        <translation>{company}は、自らのサービスの中でのあなたの行動を追跡できます。</translation>
    </message>
    <message>
        <source>{company} may not track what you do.</source>
        <comment>agreement.tracking_never</comment>
        <translation>{company}は、あなたの行動を追跡してはいけません。</translation>
    </message>
    <message>
        <source>{company} may personalise its own service for you.</source>
        <comment>agreement.personalisation_allowed</comment>
        <translation>{company}は、自らのサービスをあなたに合わせて調整できます。</translation>
    </message>
    <message>
        <source>{company} may not personalise anything for you.</source>
        <comment>agreement.personalisation_never</comment>
        <translation>{company}は、あなたに合わせて内容を調整してはいけません。</translation>
    </message>
    <message>
        <source>{company} may build a picture of you from what you do in its own service.</source>
        <comment>agreement.profiling_allowed</comment>
        <translation>{company}は、自らのサービスの中でのあなたの行動から、あなたの人物像を作ることができます。</translation>
    </message>
    <message>
        <source>{company} may not build a picture of you.</source>
        <comment>agreement.profiling_never</comment>
        <translation>{company}は、あなたの人物像を作ってはいけません。</translation>
    </message>
    <message>
        <source>{company} may pass data on to others only when nothing in it can be traced to you any more.</source>
        <comment>agreement.sharing_anonymised</comment>
        <translation>{company}がデータをほかに渡せるのは、その中のどれからもあなたを特定できなくなった場合だけです。</translation>
    </message>
    <message>
        <source>{company} may not pass any of your data on.</source>
        <comment>agreement.sharing_never</comment>
        <translation>{company}は、あなたの情報を一切ほかに渡してはいけません。</translation>
    </message>
    <message>
        <source>{company} must give you your data in a form that you can take elsewhere.</source>
        <comment>agreement.portability_required</comment>
        <translation>{company}は、あなたが別のところへ持って行ける形で、あなたの情報をあなたに渡さなければなりません。</translation>
    </message>
    <message>
        <source>You give data for what you named, and for nothing else.</source>
        <comment>agreement.contribution</comment>
        <translation>あなたが情報を提供するのは、自分で指定したことのためだけです。それ以外のために使うことは許可されていません。</translation>
    </message>
    <message>
        <source>This agreement is between people. Proffer does not know what it allows.</source>
        <comment>agreement.person_to_person</comment>
        <translation>これは人どうしの取り決めです。Profferは、この取り決めが何を許可しているかを知りません。</translation>
    </message>
    <message>
        <source>{code}: {label}</source>
        <comment>agreement.label</comment>
        <translation>{code}：{label}</translation>
    </message>
    <message>
        <source>{company} signed this agreement on {date}.</source>
        <comment>agreement.signed</comment>
        <translation>{company}は、{date}にこの取り決めに署名しました。</translation>
    </message>
    <message>
        <source>{company} said yes to this agreement on {date}. That is weaker than a signature.</source>
        <comment>agreement.said</comment>
        <translation>{company}は、{date}にこの取り決めに同意すると伝えてきました。ただし、署名ほどの確かさはありません。</translation>
    </message>
    <message>
        <source>You offered this agreement on {date} and are waiting for an answer.</source>
        <comment>agreement.offered</comment>
        <translation>あなたは{date}にこの取り決めを提案し、回答を待っています。</translation>
    </message>
    <message>
        <source>{company} declined this agreement on {date}.</source>
        <comment>agreement.declined</comment>
        <translation>{company}は、{date}にこの取り決めを断りました。</translation>
    </message>
    <message>
        <source>{company} proposed another agreement on {date}.</source>
        <comment>agreement.countered</comment>
        <translation>{company}は、{date}に別の取り決めを提案しました。</translation>
    </message>
    <message>
        <source>No answer came by {date}; the offer has run out.</source>
        <comment>agreement.expired</comment>
        <translation>{date}までに回答がなく、この提案は期限が切れました。</translation>
    </message>
    <message>
        <source>{company} gave two different answers. The first one counts.</source>
        <comment>agreement.conflict</comment>
        <translation>{company}から、食い違う回答が2つありました。有効なのは、最初の回答です。</translation>
    </message>
    <message>
        <source>You have no agreement with {company}.</source>
        <comment>agreement.none</comment>
        <translation>{company}との取り決めはありません。</translation>
    </message>
    <message>
        <source>{company} has a new owner. The agreement needs a new yes.</source>
        <comment>agreement.new_owner</comment>
        <translation>{company}の所有者が変わりました。この取り決めには、改めて同意が必要です。</translation>
    </message>
    <message>
        <source>{company} asks for your {data}, for {purpose}.</source>
        <comment>request.asks</comment>
        <translation>{company}が、{purpose}のために、あなたの情報（{data}）を提供してほしいとお願いしています。</translation>
    </message>
    <message>
        <source>It says that it cannot do without this.</source>
        <comment>request.required</comment>
        <translation>相手は、これが欠かせないと言っています。</translation>
    </message>
    <message>
        <source>You can leave this out.</source>
        <comment>request.optional</comment>
        <translation>これは提供しなくてもかまいません。</translation>
    </message>
    <message>
        <source>Why, in its own words: {why}</source>
        <comment>request.why</comment>
        <translation>理由（相手の言葉のまま）：{why}</translation>
    </message>
    <message>
        <source>It does not say why it asks for this.</source>
        <comment>request.why_unsaid</comment>
        <translation>なぜこれを求めているのかを、相手は説明していません。</translation>
    </message>
    <message>
        <source>If you say no, in its own words: {consequence}</source>
        <comment>request.if_withheld</comment>
        <translation>断った場合にどうなるか（相手の言葉のまま）：{consequence}</translation>
    </message>
    <message>
        <source>It wants to do this with the data: {processing}.</source>
        <comment>request.processing</comment>
        <translation>相手は、この情報について「{processing}」ことを希望しています。</translation>
    </message>
    <message>
        <source>It wants to do so only once.</source>
        <comment>request.once</comment>
        <translation>相手が利用を希望しているのは1回だけです。</translation>
    </message>
    <message>
        <source>It says that it will not keep the data.</source>
        <comment>request.retention_none</comment>
        <translation>相手は、この情報を保存しないと言っています。</translation>
    </message>
    <message>
        <source>It names nobody to whom it would pass the data on.</source>
        <comment>request.recipients_none</comment>
        <translation>相手は、この情報を渡す先を一つも挙げていません。</translation>
    </message>
    <message>
        <source>It says that it gets the data in these ways: {channels}.</source>
        <comment>request.collection</comment>
        <translation>相手は、この情報を次の方法で手に入れると言っています：{channels}</translation>
    </message>
    <message>
        <source>It says that only these people will see it at the company: {roles}.</source>
        <comment>request.access</comment>
        <translation>相手側でこの情報を見るのは、{roles}だけだと言っています。</translation>
    </message>
    <message>
        <source>It asks for it only for this occasion: {context}.</source>
        <comment>request.context</comment>
        <translation>求められているのは、次の場合に限られます：{context}</translation>
    </message>
    <message>
        <source>It says that you want this: {intent}.</source>
        <comment>request.intent</comment>
        <translation>相手は、あなたの希望を次のように述べています：{intent}</translation>
    </message>
    <message>
        <source>In return it offers you a discount: {amount}.</source>
        <comment>request.return_discount</comment>
        <translation>相手は、代わりに割引（{amount}）を提供すると言っています。</translation>
    </message>
    <message>
        <source>In return it offers you money: {amount}.</source>
        <comment>request.return_money</comment>
        <translation>相手は、代わりにお金（{amount}）を渡すと言っています。</translation>
    </message>
    <message>
        <source>In return it offers you a service: {amount}.</source>
        <comment>request.return_service</comment>
        <translation>相手は、代わりにサービス（{amount}）を提供すると言っています。</translation>
    </message>
    <message>
        <source>In return it offers you this: {amount}.</source>
        <comment>request.return_other</comment>
        <translation>相手が代わりに提供すると言っているもの：{amount}</translation>
    </message>
    <message>
        <source>It says that you will get it by {date}.</source>
        <comment>request.return_by</comment>
        <translation>相手は、{date}までに受け取れると言っています。</translation>
    </message>
    <message>
        <source>It says that you keep it even if you end the permit.</source>
        <comment>request.return_kept</comment>
        <translation>相手は、許可を取り消しても代わりに得たものを失うことはないと言っています。</translation>
    </message>
    <message>
        <source>It offers nothing in return.</source>
        <comment>request.return_nothing</comment>
        <translation>代わりに得られるものは、何も示されていません。</translation>
    </message>
    <message>
        <source>It asks you to say yes to this agreement: {agreement}.</source>
        <comment>request.agreement</comment>
        <translation>相手は、次の取り決めへの同意を求めています：{agreement}</translation>
    </message>
    <message>
        <source>It says that this certificate holds until {date}.</source>
        <comment>request.assurance_until</comment>
        <translation>相手は、この認証が{date}まで有効だと言っています。</translation>
    </message>
    <message>
        <source>It does not say what happens if you say no.</source>
        <comment>request.if_withheld_unsaid</comment>
        <translation>断った場合にどうなるかを、相手は説明していません。</translation>
    </message>
    <message>
        <source>It wants to keep it for {period}.</source>
        <comment>request.retention</comment>
        <translation>相手が希望している保存期間は、{period}です。</translation>
    </message>
    <message>
        <source>It wants to pass it on to {recipients}.</source>
        <comment>request.recipients</comment>
        <translation>相手は、この情報を{recipients}に渡すことを希望しています。</translation>
    </message>
    <message>
        <source>You can answer until {date}.</source>
        <comment>request.until</comment>
        <translation>{date}まで回答できます。</translation>
    </message>
    <message>
        <source>This request ran out on {date}.</source>
        <comment>request.expired</comment>
        <translation>この提供のお願いは、{date}に期限が切れました。</translation>
    </message>
    <message>
        <source>You have seen this request before, on {date}.</source>
        <comment>request.seen</comment>
        <translation>あなたは{date}に、この提供のお願いをすでに見ています。</translation>
    </message>
    <message>
        <source>This request is meant for somebody else.</source>
        <comment>request.not_for_you</comment>
        <translation>この提供のお願いは、ほかの人に宛てたものです。</translation>
    </message>
    <message>
        <source>This request was changed after it was signed, or was signed by somebody else.</source>
        <comment>request.altered</comment>
        <translation>この提供のお願いは、署名の後で書き換えられたか、別の者によって署名されたものです。</translation>
    </message>
    <message>
        <source>It says that it is certified: {scheme}. Nobody checked that.</source>
        <comment>request.assurance_claimed</comment>
        <translation>相手は、認証（{scheme}）を受けていると言っています。本当かどうかは、だれも確かめていません。</translation>
    </message>
    <message>
        <source>Nobody signed this. Anyone could have written it.</source>
        <comment>trust.unsigned</comment>
        <translation>これには、だれの署名もありません。だれが書いたとしてもおかしくありません。</translation>
    </message>
    <message>
        <source>Whoever signed this says it is {company}. Nothing proves it.</source>
        <comment>trust.self_asserted</comment>
        <translation>これに署名した者は、{company}を名乗っています。それを証明するものは何もありません。</translation>
    </message>
    <message>
        <source>This was sent by whoever runs the website {origin}.</source>
        <comment>trust.domain_verified</comment>
        <translation>これは、ウェブサイト「{origin}」を運営している者から届いたものです。</translation>
    </message>
    <message>
        <source>You checked the key with {company} yourself.</source>
        <comment>trust.fingerprint_confirmed</comment>
        <translation>この鍵は、あなた自身が{company}と照合して確かめたものです。</translation>
    </message>
    <message>
        <source>{company} shows another key than before. Before you answer, ask the company at an address or number that you already had.</source>
        <comment>trust.key_changed</comment>
        <translation>{company}が、以前とは別の鍵を示しています。回答する前に、以前から知っている連絡先で相手に問い合わせてください。</translation>
    </message>
    <message>
        <source>This fits your rules.</source>
        <comment>fit.fits</comment>
        <translation>これは、あなたのルールに合っています。</translation>
    </message>
    <message>
        <source>This needs your decision.</source>
        <comment>fit.needs_person</comment>
        <translation>これには、あなたの判断が必要です。</translation>
    </message>
    <message>
        <source>This is against your rules.</source>
        <comment>fit.against</comment>
        <translation>これは、あなたのルールに反しています。</translation>
    </message>
    <message>
        <source>Your rule says: {rule}</source>
        <comment>why.prohibited</comment>
        <translation>あなたのルールで、次のように決めています：{rule}</translation>
    </message>
    <message>
        <source>You never give your {data} to companies of this kind: {kind}.</source>
        <comment>why.never_to_this_kind</comment>
        <translation>あなたは、相手の種類が「{kind}」のとき、自分の情報（{data}）を決して渡さないと決めています。</translation>
    </message>
    <message>
        <source>You want to be asked before giving your {data} to companies of this kind: {kind}.</source>
        <comment>why.ask_me</comment>
        <translation>あなたは、相手の種類が「{kind}」のとき、自分の情報（{data}）を渡す前に確認してほしいと希望しています。</translation>
    </message>
    <message>
        <source>None of your rules and no agreement allows this.</source>
        <comment>why.not_allowed_yet</comment>
        <translation>これを許可しているあなたのルールも、取り決めもありません。</translation>
    </message>
    <message>
        <source>It wants to keep the data longer than your rule allows. Your rule: {rule}</source>
        <comment>why.kept_too_long</comment>
        <translation>相手が希望している保存期間は、あなたのルールで許可した期間より長くなっています。あなたのルール：{rule}</translation>
    </message>
    <message>
        <source>It does not say what it wants the data for.</source>
        <comment>why.purpose_not_named</comment>
        <translation>情報を何のために使うのかが、書かれていません。</translation>
    </message>
    <message>
        <source>It does not say what it wants to do with the data.</source>
        <comment>why.processing_not_named</comment>
        <translation>情報をどのように扱うのかが、書かれていません。</translation>
    </message>
    <message>
        <source>It wants to pass the data on and does not say to whom.</source>
        <comment>why.recipient_not_named</comment>
        <translation>情報をほかに渡すとしていますが、だれに渡すのかが書かれていません。</translation>
    </message>
    <message>
        <source>It does not say how it gets the data.</source>
        <comment>why.channel_not_named</comment>
        <translation>情報をどのように手に入れるのかが、書かれていません。</translation>
    </message>
    <message>
        <source>It does not say which data it wants.</source>
        <comment>why.no_data_named</comment>
        <translation>どの情報がほしいのかが、書かれていません。</translation>
    </message>
    <message>
        <source>It uses a word that Proffer does not know: {word}.</source>
        <comment>why.word_not_known</comment>
        <translation>Profferの知らない言葉が使われています：{word}</translation>
    </message>
    <message>
        <source>Your rule allows it. Your rule: {rule}</source>
        <comment>why.allowed</comment>
        <translation>あなたのルールで許可されています。あなたのルール：{rule}</translation>
    </message>
    <message>
        <source>The agreement {code} forbids this.</source>
        <comment>why.prohibited_by_agreement</comment>
        <translation>取り決め「{code}」で禁止されています。</translation>
    </message>
    <message>
        <source>The agreement {code} allows it.</source>
        <comment>why.allowed_by_agreement</comment>
        <translation>取り決め「{code}」で許可されています。</translation>
    </message>
    <message>
        <source>This goes beyond your agreement {code} with {company}.</source>
        <comment>excess.beyond_agreement</comment>
        <translation>これは、{company}との取り決め「{code}」の範囲を超えています。</translation>
    </message>
    <message>
        <source>This goes beyond your agreement with {company}.</source>
        <comment>excess.beyond_unnamed</comment>
        <translation>これは、{company}との取り決めの範囲を超えています。</translation>
    </message>
    <message>
        <source>New: {sentence}</source>
        <comment>change.added</comment>
        <translation>新しく加わったこと：{sentence}</translation>
    </message>
    <message>
        <source>No longer: {sentence}</source>
        <comment>change.removed</comment>
        <translation>なくなったこと：{sentence}</translation>
    </message>
    <message>
        <source>The permit is now over from {new} on instead of {old}.</source>
        <comment>change.date</comment>
        <translation>この利用許可証が無効になる日が、{old}から{new}に変わりました。</translation>
    </message>
    <message>
        <source>What may be done with the data is now {new} instead of {old}.</source>
        <comment>change.processing</comment>
        <translation>この情報について許可されていることが、「{old}」から「{new}」に変わりました。</translation>
    </message>
    <message>
        <source>The data may now be kept for {new} instead of {old}.</source>
        <comment>change.period</comment>
        <translation>情報を保存できる期間が、{old}から{new}に変わりました。</translation>
    </message>
    <message>
        <source>The data is now {new} instead of {old}.</source>
        <comment>change.data</comment>
        <translation>対象の情報が、「{old}」から「{new}」に変わりました。</translation>
    </message>
    <message>
        <source>The purpose is now {new} instead of {old}.</source>
        <comment>change.purpose</comment>
        <translation>使い道が、「{old}」から「{new}」に変わりました。</translation>
    </message>
    <message>
        <source>The data may now be passed on to {new} instead of {old}.</source>
        <comment>change.recipients</comment>
        <translation>情報を渡してよい相手が、「{old}」から「{new}」に変わりました。</translation>
    </message>
    <message>
        <source>The agreement is now {new} instead of {old}.</source>
        <comment>change.agreement</comment>
        <translation>取り決めが、「{old}」から「{new}」に変わりました。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <comment>change.none</comment>
        <translation>何も変わっていません。</translation>
    </message>
    <message>
        <source>You agreed to everything that fits your rules.</source>
        <comment>answer.granted_all</comment>
        <translation>あなたは、自分のルールに合うものすべてに同意しました。</translation>
    </message>
    <message>
        <source>You agreed to some of what it asks.</source>
        <comment>answer.granted_some</comment>
        <translation>あなたは、求められたことの一部に同意しました。</translation>
    </message>
    <message>
        <source>You said no.</source>
        <comment>answer.declined</comment>
        <translation>あなたは断りました。</translation>
    </message>
    <message>
        <source>You offered your own agreement instead.</source>
        <comment>answer.countered</comment>
        <translation>あなたは代わりに、自分の取り決めを提案しました。</translation>
    </message>
    <message>
        <source>You have not answered this question.</source>
        <comment>answer.unanswered</comment>
        <translation>あなたは、この質問に回答していません。</translation>
    </message>
    <message>
        <source>{company} may use your data like this without asking again: {scope} (you call this rule {name}).</source>
        <comment>allowed.own</comment>
        <translation>{company}は、改めて確認することなく、次のようにあなたの情報を利用できます：{scope}（あなたが付けたルールの名前：{name}）</translation>
    </message>
    <message>
        <source>what for: {purposes}</source>
        <comment>scope.purposes</comment>
        <translation>使い道：{purposes}</translation>
    </message>
    <message>
        <source>which data: {data}</source>
        <comment>scope.data</comment>
        <translation>情報：{data}</translation>
    </message>
    <message>
        <source>what is done with the data: {processing}</source>
        <comment>scope.processing</comment>
        <translation>情報の扱い方：{processing}</translation>
    </message>
    <message>
        <source>how the company gets the data: {channels}</source>
        <comment>scope.collection</comment>
        <translation>相手が情報を手に入れる方法：{channels}</translation>
    </message>
    <message>
        <source>to whom the data is passed on: {recipients}</source>
        <comment>scope.recipients</comment>
        <translation>情報を渡す先：{recipients}</translation>
    </message>
    <message>
        <source>the data is passed on to anyone</source>
        <comment>scope.passed_on</comment>
        <translation>情報をほかのだれかに渡すこと</translation>
    </message>
    <message>
        <source>the data is passed on to nobody</source>
        <comment>scope.stays</comment>
        <translation>情報をほかのだれにも渡さないこと</translation>
    </message>
    <message>
        <source>the data is kept for at most {period}</source>
        <comment>scope.retention</comment>
        <translation>保存期間：最長で{period}</translation>
    </message>
    <message>
        <source>in any way</source>
        <comment>scope.everything</comment>
        <translation>方法や目的を問わず</translation>
    </message>
    <message>
        <source>{first}; {next}</source>
        <comment>scope.next</comment>
        <translation>{first}／{next}</translation>
    </message>
    <message>
        <source>asking you directly</source>
        <comment>way.asked-directly</comment>
        <translation>あなたに直接たずねる</translation>
    </message>
    <message>
        <source>cookies and the like on its own website</source>
        <comment>way.own-website</comment>
        <translation>自らのウェブサイトでクッキーなどを使って集める</translation>
    </message>
    <message>
        <source>its own records (such as your orders)</source>
        <comment>way.own-records</comment>
        <translation>自らが持つ記録（注文の履歴など）から取り出す</translation>
    </message>
    <message>
        <source>your log-in with an account at a social network</source>
        <comment>way.social-login</comment>
        <translation>あなたがSNSのアカウントを使ってログインしたときに受け取る</translation>
    </message>
    <message>
        <source>reading what you post in public</source>
        <comment>way.public-social-posts</comment>
        <translation>あなたが公開で投稿したものを読む</translation>
    </message>
    <message>
        <source>recording whether you open its e-mails</source>
        <comment>way.email-tracking</comment>
        <translation>送ったメールをあなたが開いたかどうかを記録する</translation>
    </message>
    <message>
        <source>the sensors of an app or a device (such as the microphone or the camera)</source>
        <comment>way.sensors</comment>
        <translation>アプリや機器のセンサー（マイクやカメラなど）を使う</translation>
    </message>
    <message>
        <source>other companies that track you on its behalf</source>
        <comment>way.third-party-trackers</comment>
        <translation>自らに代わってほかの企業にあなたの行動を追跡させる</translation>
    </message>
    <message>
        <source>public registers</source>
        <comment>way.public-registers</comment>
        <translation>公的な記録（登記簿など）で調べる</translation>
    </message>
    <message>
        <source>working it out from other data</source>
        <comment>way.conclusion</comment>
        <translation>ほかの情報から推測する</translation>
    </message>
    <message>
        <source>buying it from a data company</source>
        <comment>way.bought</comment>
        <translation>データ販売会社から買う</translation>
    </message>
    <message>
        <source>shop</source>
        <comment>kind_of.shop</comment>
        <translation>お店</translation>
    </message>
    <message>
        <source>bank</source>
        <comment>kind_of.bank</comment>
        <translation>銀行</translation>
    </message>
    <message>
        <source>social network</source>
        <comment>kind_of.social_network</comment>
        <translation>SNS</translation>
    </message>
    <message>
        <source>health care</source>
        <comment>kind_of.health</comment>
        <translation>医療機関</translation>
    </message>
    <message>
        <source>public body</source>
        <comment>kind_of.public_body</comment>
        <translation>役所などの公的機関</translation>
    </message>
    <message>
        <source>employer</source>
        <comment>kind_of.employer</comment>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>insurer</source>
        <comment>kind_of.insurer</comment>
        <translation>保険会社</translation>
    </message>
    <message>
        <source>telephone or internet</source>
        <comment>kind_of.telecom</comment>
        <translation>電話・インターネット会社</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>kind_of.travel</comment>
        <translation>旅行・交通</translation>
    </message>
    <message>
        <source>media</source>
        <comment>kind_of.media</comment>
        <translation>報道・メディア</translation>
    </message>
    <message>
        <source>marketplace</source>
        <comment>kind_of.marketplace</comment>
        <translation>オンラインモール</translation>
    </message>
    <message>
        <source>seller in a marketplace</source>
        <comment>kind_of.marketplace_seller</comment>
        <translation>オンラインモールの出店者</translation>
    </message>
    <message>
        <source>data broker</source>
        <comment>kind_of.data_broker</comment>
        <translation>データ販売会社</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind_of.other</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>You offer this agreement: {agreement}.</source>
        <comment>offer.first</comment>
        <translation>あなたが提案している取り決め：{agreement}</translation>
    </message>
    <message>
        <source>If that one does not suit, you offer this agreement: {agreement}.</source>
        <comment>offer.next</comment>
        <translation>それでは合わない場合に提案している取り決め：{agreement}</translation>
    </message>
    <message>
        <source>You accept an answer until {date}.</source>
        <comment>offer.until</comment>
        <translation>あなたが回答を受け付けるのは、{date}までです。</translation>
    </message>
    <message>
        <source>The answer is about this agreement: {agreement}.</source>
        <comment>offer.about</comment>
        <translation>回答の対象となった取り決め：{agreement}</translation>
    </message>
    <message>
        <source>a company</source>
        <comment>phrase.any_company</comment>
        <translation>企業・お店</translation>
    </message>
    <message>
        <source>A company</source>
        <comment>phrase.any_company_first</comment>
        <translation>企業・お店</translation>
    </message>
    <message>
        <source>whoever buys the company</source>
        <comment>phrase.company_buyer</comment>
        <translation>その企業を買収した者</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>phrase.nobody</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>data of a kind that is not named</source>
        <comment>phrase.no_data</comment>
        <translation>種類の書かれていない情報</translation>
    </message>
    <message>
        <source>something that is not named</source>
        <comment>phrase.no_processing</comment>
        <translation>書かれていない何かをする</translation>
    </message>
    <message>
        <source>a purpose that is not named</source>
        <comment>phrase.no_purpose</comment>
        <translation>書かれていない目的</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>phrase.quoted</comment>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <comment>list.middle</comment>
        <translation>{first}、{next}</translation>
    </message>
    <message>
        <source>{first} and {next}</source>
        <comment>list.two</comment>
        <translation>{first}、{next}</translation>
    </message>
    <message>
        <source>{first} or {next}</source>
        <comment>list.two_or</comment>
        <translation>{first}または{next}</translation>
    </message>
    <message>
        <source>{first} and {next}</source>
        <comment>list.last</comment>
        <translation>{first}、{next}</translation>
    </message>
    <message>
        <source>{first} or {next}</source>
        <comment>list.last_or</comment>
        <translation>{first}、または{next}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <comment>names.middle</comment>
        <translation>{first}、{next}</translation>
    </message>
    <message>
        <source>{first} and {next}</source>
        <comment>names.last</comment>
        <translation>{first}、{next}</translation>
    </message>
    <message>
        <source>{first} or {next}</source>
        <comment>names.last_or</comment>
        <translation>{first}、または{next}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>date.day</comment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{parts}</source>
        <comment>period.whole</comment>
        <translation>{parts}間</translation>
    </message>
    <message>
        <source>{first} {next}</source>
        <comment>period.next</comment>
        <translation>{first}{next}</translation>
    </message>
    <message>
        <source>May companies send you advertising?</source>
        <comment>question.advertising</comment>
        <translation>企業があなたに広告を送ってもよいですか。</translation>
    </message>
    <message>
        <source>Yes.</source>
        <comment>choice.advertising.yes</comment>
        <translation>はい。</translation>
    </message>
    <message>
        <source>Only if I asked for it.</source>
        <comment>choice.advertising.if_i_asked</comment>
        <translation>自分から頼んだときだけ。</translation>
    </message>
    <message>
        <source>No, and none that follows what I read, where I am or what I post.</source>
        <comment>choice.advertising.never</comment>
        <translation>いいえ。私が読んだもの、居場所、投稿に合わせた広告も認めません。</translation>
    </message>
    <message>
        <source>May companies follow what you do?</source>
        <comment>question.following</comment>
        <translation>あなたの行動を企業が追跡してもよいですか。</translation>
    </message>
    <message>
        <source>Only on their own pages.</source>
        <comment>choice.following.on_their_own_pages</comment>
        <translation>その企業自身のページの中だけなら、かまいません。</translation>
    </message>
    <message>
        <source>No: not to show me adverts, and not through others.</source>
        <comment>choice.following.never</comment>
        <translation>いいえ。広告のためにも、他社を通じても、追跡はさせません。</translation>
    </message>
    <message>
        <source>May a shop have your address, telephone and e-mail when it needs them?</source>
        <comment>question.address</comment>
        <translation>お店が必要とするとき、住所・電話番号・メールアドレスを渡してもよいですか。</translation>
    </message>
    <message>
        <source>Yes, shops and those who deliver; data brokers never.</source>
        <comment>choice.address.give</comment>
        <translation>はい。お店と配達する企業には渡します。データ販売会社には決して渡しません。</translation>
    </message>
    <message>
        <source>Ask me each time; data brokers never.</source>
        <comment>choice.address.ask_me</comment>
        <translation>毎回、私に確認してください。データ販売会社には決して渡しません。</translation>
    </message>
    <message>
        <source>Who may know about your health?</source>
        <comment>question.health</comment>
        <translation>健康についての情報を、だれに知らせてもよいですか。</translation>
    </message>
    <message>
        <source>Doctors and hospitals; nobody else.</source>
        <comment>choice.health.give_to_doctors</comment>
        <translation>医師と病院だけ。ほかには知らせません。</translation>
    </message>
    <message>
        <source>Doctors and insurers, if they ask me first.</source>
        <comment>choice.health.ask_me</comment>
        <translation>医師と保険会社には、先に私に確認すれば、知らせてもかまいません。</translation>
    </message>
    <message>
        <source>Nobody, and nothing that a camera, a microphone or a watch measures of me.</source>
        <comment>choice.health.never</comment>
        <translation>だれにも知らせません。カメラ、マイク、時計型の機器で私について測ったものも同じです。</translation>
    </message>
    <message>
        <source>Who may know about your money?</source>
        <comment>question.money</comment>
        <translation>お金についての情報を、だれに知らせてもよいですか。</translation>
    </message>
    <message>
        <source>My bank; nobody else.</source>
        <comment>choice.money.give_to_banks</comment>
        <translation>取引のある銀行だけ。ほかには知らせません。</translation>
    </message>
    <message>
        <source>Those I pay or who pay me, if they ask me first.</source>
        <comment>choice.money.ask_me</comment>
        <translation>私がお金を払う相手と受け取る相手には、先に私に確認すれば、知らせてもかまいません。</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <comment>choice.money.never</comment>
        <translation>だれにも知らせません。</translation>
    </message>
    <message>
        <source>May a company pass your data on, draw conclusions from it, or train artificial intelligence with it?</source>
        <comment>question.passing_on</comment>
        <translation>企業が、あなたの情報をほかに渡したり、そこからあなたについて推測したり、AI（人工知能）の学習に使ったりしてもよいですか。</translation>
    </message>
    <message>
        <source>Ask me each time; buying data about me is never allowed.</source>
        <comment>choice.passing_on.ask_me</comment>
        <translation>毎回、私に確認してください。私の情報を買うことは決して認めません。</translation>
    </message>
    <message>
        <source>No, never.</source>
        <comment>choice.passing_on.never</comment>
        <translation>いいえ、決して認めません。</translation>
    </message>
    <message>
        <source>{company} named a text of its own under the code {code}. You have not seen it, so Proffer cannot say what is in it.</source>
        <comment>agreement.other_text</comment>
        <translation>{company}は、「{code}」という名前で独自の文書を挙げました。あなたはまだその文書を見ていないため、ここでは内容を説明できません。</translation>
    </message>
    <message>
        <source>your own terms</source>
        <comment>agreement.own_name</comment>
        <translation>あなた自身の条件</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>period.years</comment>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>period.months</comment>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>period.weeks</comment>
        <translation>
            <numerusform>%n週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>period.days</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>period.hours</comment>
        <translation>
            <numerusform>%n時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>period.minutes</comment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>period.seconds</comment>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The history began.</source>
        <comment>told.device_created</comment>
        <translation>履歴が始まりました。</translation>
    </message>
    <message>
        <source>The vault was copied or moved, and its history goes on from there.</source>
        <comment>told.device_copied</comment>
        <translation>保管庫がコピーまたは移動され、履歴はそこから続いています。</translation>
    </message>
    <message>
        <source>An earlier state of the vault was put back, and its history goes on from there.</source>
        <comment>told.device_restored</comment>
        <translation>保管庫が以前の状態に戻され、履歴はそこから続いています。</translation>
    </message>
    <message>
        <source>The vault began to be used in one more place.</source>
        <comment>told.device_added</comment>
        <translation>保管庫が、もう一つの場所でも使われ始めました。</translation>
    </message>
    <message>
        <source>You had the state of everything signed.</source>
        <comment>told.checkpoint</comment>
        <translation>現在の状態すべてに署名を付けました。</translation>
    </message>
    <message>
        <source>You made this vault.</source>
        <comment>told.vault_created</comment>
        <translation>この保管庫を作りました。</translation>
    </message>
    <message>
        <source>You made this vault, &quot;{name}&quot;.</source>
        <comment>told.vault_created_named</comment>
        <translation>この保管庫「{name}」を作りました。</translation>
    </message>
    <message>
        <source>You gave the vault a new name.</source>
        <comment>told.vault_renamed</comment>
        <translation>保管庫の名前を変更しました。</translation>
    </message>
    <message>
        <source>You gave the vault a new name, &quot;{name}&quot;.</source>
        <comment>told.vault_renamed_named</comment>
        <translation>保管庫の名前を「{name}」に変更しました。</translation>
    </message>
    <message>
        <source>The vault has a new key.</source>
        <comment>told.vault_rekeyed</comment>
        <translation>保管庫の鍵が新しくなりました。</translation>
    </message>
    <message>
        <source>You took a way of opening the vault away, and the vault has a new key.</source>
        <comment>told.vault_rekeyed_slot</comment>
        <translation>保管庫を開く方法を一つ取り除き、保管庫の鍵を新しくしました。</translation>
    </message>
    <message>
        <source>You gave the vault a new key and a new password, since somebody may know the old one.</source>
        <comment>told.vault_rekeyed_leak</comment>
        <translation>以前のパスワードをほかの人に知られたおそれがあるため、保管庫の鍵とパスワードを新しくしました。</translation>
    </message>
    <message>
        <source>A change of the vault&apos;s key that had been cut off was completed.</source>
        <comment>told.vault_rekeyed_late</comment>
        <translation>途中で止まっていた保管庫の鍵の変更が完了しました。</translation>
    </message>
    <message>
        <source>You changed the password.</source>
        <comment>told.password_changed</comment>
        <translation>パスワードを変更しました。</translation>
    </message>
    <message>
        <source>You added one more password that opens the vault.</source>
        <comment>told.slot_password</comment>
        <translation>保管庫を開くパスワードを、もう一つ追加しました。</translation>
    </message>
    <message>
        <source>You added one more way to open the vault.</source>
        <comment>told.slot_other</comment>
        <translation>保管庫を開く方法を、もう一つ追加しました。</translation>
    </message>
    <message>
        <source>You made a recovery code; any earlier one opens nothing any more.</source>
        <comment>told.recovery_replaced</comment>
        <translation>復旧コードを作りました。以前のものでは、もう何も開けません。</translation>
    </message>
    <message>
        <source>You made a backup.</source>
        <comment>told.backup_made</comment>
        <translation>バックアップを作りました。</translation>
    </message>
    <message>
        <source>You made a backup, {file}.</source>
        <comment>told.backup_made_file</comment>
        <translation>バックアップ「{file}」を作りました。</translation>
    </message>
    <message>
        <source>You restored the vault from a backup.</source>
        <comment>told.restored</comment>
        <translation>バックアップから保管庫を元に戻しました。</translation>
    </message>
    <message>
        <source>You restored the vault from a backup, {file}.</source>
        <comment>told.restored_file</comment>
        <translation>バックアップ「{file}」から保管庫を元に戻しました。</translation>
    </message>
    <message>
        <source>You began to keep your details.</source>
        <comment>told.self_added</comment>
        <translation>自分の情報の保存を始めました。</translation>
    </message>
    <message>
        <source>You changed what you are called.</source>
        <comment>told.self_renamed</comment>
        <translation>自分の呼び名を変更しました。</translation>
    </message>
    <message>
        <source>You erased everything about you.</source>
        <comment>told.self_erased</comment>
        <translation>自分についての情報をすべて消去しました。</translation>
    </message>
    <message>
        <source>You added somebody you act for.</source>
        <comment>told.other_added</comment>
        <translation>あなたが代理を務める人を追加しました。</translation>
    </message>
    <message>
        <source>You changed the name of somebody you act for.</source>
        <comment>told.other_renamed</comment>
        <translation>あなたが代理を務める人の名前を変更しました。</translation>
    </message>
    <message>
        <source>You erased everything about somebody you act for.</source>
        <comment>told.other_erased</comment>
        <translation>あなたが代理を務める人についての情報を、すべて消去しました。</translation>
    </message>
    <message>
        <source>You added the persona {persona}.</source>
        <comment>told.persona_added</comment>
        <translation>名刺「{persona}」を追加しました。</translation>
    </message>
    <message>
        <source>You renamed a persona to {persona}.</source>
        <comment>told.persona_renamed</comment>
        <translation>名刺の名前を「{persona}」に変更しました。</translation>
    </message>
    <message>
        <source>You retired the persona {persona}.</source>
        <comment>told.persona_retired</comment>
        <translation>名刺「{persona}」を使うのをやめました。</translation>
    </message>
    <message>
        <source>You set {thing}.</source>
        <comment>told.detail_set</comment>
        <translation>{thing}を登録しました。</translation>
    </message>
    <message>
        <source>You changed {thing}.</source>
        <comment>told.detail_changed</comment>
        <translation>{thing}を変更しました。</translation>
    </message>
    <message>
        <source>You imported {thing}.</source>
        <comment>told.detail_imported</comment>
        <translation>{thing}を取り込みました。</translation>
    </message>
    <message>
        <source>You worked out {thing} from the {origin}.</source>
        <comment>told.detail_derived</comment>
        <translation>{origin}をもとに、{thing}を導き出しました。</translation>
    </message>
    <message>
        <source>You erased {thing}.</source>
        <comment>told.detail_erased</comment>
        <translation>{thing}を消去しました。</translation>
    </message>
    <message>
        <source>You took back {thing}.</source>
        <comment>told.stance_cleared</comment>
        <translation>{thing}を取り下げました。</translation>
    </message>
    <message>
        <source>You imported {details} from a file.</source>
        <comment>told.import_file</comment>
        <translation>ファイルから{details}を取り込みました。</translation>
    </message>
    <message>
        <source>You imported {details} from a contact card.</source>
        <comment>told.import_card</comment>
        <translation>連絡先カードから{details}を取り込みました。</translation>
    </message>
    <message>
        <source>You imported {details} from a file; {left} could not be used.</source>
        <comment>told.import_file_part</comment>
        <translation>ファイルから{details}を取り込みました。{left}件は使えませんでした。</translation>
    </message>
    <message>
        <source>You imported {details} from a contact card; {left} could not be used.</source>
        <comment>told.import_card_part</comment>
        <translation>連絡先カードから{details}を取り込みました。{left}件は使えませんでした。</translation>
    </message>
    <message>
        <source>You added {company}.</source>
        <comment>told.vendor_added</comment>
        <translation>{company}を追加しました。</translation>
    </message>
    <message>
        <source>You changed what you keep about {company}.</source>
        <comment>told.vendor_changed</comment>
        <translation>{company}についての登録内容を変更しました。</translation>
    </message>
    <message>
        <source>You wrote a note about {company}.</source>
        <comment>told.vendor_noted</comment>
        <translation>{company}についてのメモを書きました。</translation>
    </message>
    <message>
        <source>You took away your note about {company}.</source>
        <comment>told.vendor_note_gone</comment>
        <translation>{company}についてのメモを取り除きました。</translation>
    </message>
    <message>
        <source>You erased your notes about {company}.</source>
        <comment>told.vendor_notes_erased</comment>
        <translation>{company}についてのメモを消去しました。</translation>
    </message>
    <message>
        <source>You removed {company}.</source>
        <comment>told.vendor_removed</comment>
        <translation>{company}を削除しました。</translation>
    </message>
    <message>
        <source>You noted the key by which {company} can be told from others.</source>
        <comment>told.key_pinned</comment>
        <translation>{company}をほかと見分けるための鍵を記録しました。</translation>
    </message>
    <message>
        <source>Warning: another key than the one you know was shown for {company}.</source>
        <comment>told.key_alarm</comment>
        <translation>警告：{company}のものとして、あなたの知っている鍵とは別の鍵が示されました。</translation>
    </message>
    <message>
        <source>You said that a key of {company} is right.</source>
        <comment>told.key_confirmed</comment>
        <translation>{company}の鍵が正しいと認めました。</translation>
    </message>
    <message>
        <source>You refused a key that was said to be of {company}.</source>
        <comment>told.key_refused</comment>
        <translation>{company}のものとされた鍵を拒否しました。</translation>
    </message>
    <message>
        <source>You began to deal with {company}.</source>
        <comment>told.dealing_begun</comment>
        <translation>{company}とのやり取りを始めました。</translation>
    </message>
    <message>
        <source>As {persona}, you began to deal with {company}.</source>
        <comment>told.dealing_begun_as</comment>
        <translation>名刺「{persona}」で、{company}とのやり取りを始めました。</translation>
    </message>
    <message>
        <source>You stopped dealing with {company}.</source>
        <comment>told.dealing_stopped</comment>
        <translation>{company}とのやり取りをやめました。</translation>
    </message>
    <message>
        <source>You erased the key with which you signed for {company}.</source>
        <comment>told.dealing_key_erased</comment>
        <translation>{company}に向けた署名に使っていた鍵を消去しました。</translation>
    </message>
    <message>
        <source>You noted that {company} has {thing}.</source>
        <comment>told.holding</comment>
        <translation>{company}が{thing}を持っていると記録しました。</translation>
    </message>
    <message>
        <source>You noted that {company} has {thing}: you gave it to them.</source>
        <comment>told.holding_i_gave_it</comment>
        <translation>あなたが自分で渡したため、{company}が{thing}を持っていると記録しました。</translation>
    </message>
    <message>
        <source>You noted that {company} has {thing}, since you have an account there.</source>
        <comment>told.holding_account_exists</comment>
        <translation>アカウントがあるため、{company}が{thing}を持っていると記録しました。</translation>
    </message>
    <message>
        <source>You noted that {company} has {thing}, since they wrote to you.</source>
        <comment>told.holding_they_wrote</comment>
        <translation>相手から連絡が来たため、{company}が{thing}を持っていると記録しました。</translation>
    </message>
    <message>
        <source>You noted that {company} has {thing}, since they said so.</source>
        <comment>told.holding_they_confirmed</comment>
        <translation>相手が認めたため、{company}が{thing}を持っていると記録しました。</translation>
    </message>
    <message>
        <source>You noted that {company} may have {thing}.</source>
        <comment>told.holding_suspected</comment>
        <translation>{company}が{thing}を持っている可能性があると記録しました。</translation>
    </message>
    <message>
        <source>You noted that {company} still has {thing}.</source>
        <comment>told.state_held</comment>
        <translation>{company}がまだ{thing}を持っていると記録しました。</translation>
    </message>
    <message>
        <source>You noted that you asked {company} to stop using {thing}.</source>
        <comment>told.state_asked_to_stop</comment>
        <translation>{company}に、{thing}の利用をやめるよう求めたことを記録しました。</translation>
    </message>
    <message>
        <source>You noted that you asked {company} to delete {thing}.</source>
        <comment>told.state_asked_to_delete</comment>
        <translation>{company}に、{thing}を削除するよう求めたことを記録しました。</translation>
    </message>
    <message>
        <source>You noted that {company} says they deleted {thing}.</source>
        <comment>told.state_said_deleted</comment>
        <translation>{thing}を削除したと{company}が言っていることを記録しました。</translation>
    </message>
    <message>
        <source>You noted that {company} did not answer about {thing}.</source>
        <comment>told.state_no_answer</comment>
        <translation>{thing}について、{company}から回答がないことを記録しました。</translation>
    </message>
    <message>
        <source>You kept something that shows that {company} has {thing}.</source>
        <comment>told.evidence_added</comment>
        <translation>{company}が{thing}を持っていることを示すものを保存しました。</translation>
    </message>
    <message>
        <source>You erased something that showed that {company} has {thing}.</source>
        <comment>told.evidence_erased</comment>
        <translation>{company}が{thing}を持っていることを示すものを消去しました。</translation>
    </message>
    <message>
        <source>You erased a note of what {company} has.</source>
        <comment>told.holding_erased</comment>
        <translation>{company}が持つ情報の記録を消去しました。</translation>
    </message>
    <message>
        <source>You gave {company} {things}.</source>
        <comment>told.given</comment>
        <translation>{company}に{things}を渡しました。</translation>
    </message>
    <message>
        <source>As {persona}, you gave {company} {things}.</source>
        <comment>told.given_as</comment>
        <translation>名刺「{persona}」で、{company}に{things}を渡しました。</translation>
    </message>
    <message>
        <source>You gave {company} {things}, until {day}.</source>
        <comment>told.given_until</comment>
        <translation>{company}に{things}を渡しました（{day}まで）。</translation>
    </message>
    <message>
        <source>As {persona}, you gave {company} {things}, until {day}.</source>
        <comment>told.given_as_until</comment>
        <translation>名刺「{persona}」で、{company}に{things}を渡しました（{day}まで）。</translation>
    </message>
    <message>
        <source>You stated what {company} may do.</source>
        <comment>told.stated</comment>
        <translation>{company}がしてよいことを示しました。</translation>
    </message>
    <message>
        <source>As {persona}, you stated what {company} may do.</source>
        <comment>told.stated_as</comment>
        <translation>名刺「{persona}」で、{company}がしてよいことを示しました。</translation>
    </message>
    <message>
        <source>You stated what {company} may do, until {day}.</source>
        <comment>told.stated_until</comment>
        <translation>{company}がしてよいことを示しました（{day}まで）。</translation>
    </message>
    <message>
        <source>As {persona}, you stated what {company} may do, until {day}.</source>
        <comment>told.stated_as_until</comment>
        <translation>名刺「{persona}」で、{company}がしてよいことを示しました（{day}まで）。</translation>
    </message>
    <message>
        <source>a permission that shares nothing</source>
        <comment>told.given_nothing</comment>
        <translation>情報を含まない利用許可証</translation>
    </message>
    <message>
        <source>You ended what {company} may use.</source>
        <comment>told.ended_use</comment>
        <translation>{company}への許可を取り消しました。</translation>
    </message>
    <message>
        <source>You ended what {company} may use; something narrower took its place.</source>
        <comment>told.ended_use_replaced</comment>
        <translation>{company}への許可を取り消し、範囲がより狭いものに差し替えました。</translation>
    </message>
    <message>
        <source>You ended what {company} may use: {things}.</source>
        <comment>told.ended_use_of</comment>
        <translation>{company}が{things}を利用する許可を取り消しました。</translation>
    </message>
    <message>
        <source>You ended what {company} may use: {things}; something narrower took its place.</source>
        <comment>told.ended_use_of_replaced</comment>
        <translation>{company}が{things}を利用する許可を取り消し、範囲がより狭いものに差し替えました。</translation>
    </message>
    <message>
        <source>You ended what {company} may do.</source>
        <comment>told.ended_do</comment>
        <translation>{company}がしてよいことを示した許可を取り消しました。</translation>
    </message>
    <message>
        <source>You ended what {company} may do; something narrower took its place.</source>
        <comment>told.ended_do_replaced</comment>
        <translation>{company}がしてよいことを示した許可を取り消し、範囲がより狭いものに差し替えました。</translation>
    </message>
    <message>
        <source>You chose an address where others look up what you ended for {company}.</source>
        <comment>told.list_placed</comment>
        <translation>{company}について取り消した許可を、ほかの人が調べられるアドレスを決めました。</translation>
    </message>
    <message>
        <source>You said how the list of what you ended for {company} gets there.</source>
        <comment>told.list_host_set</comment>
        <translation>{company}について取り消した許可の一覧を、公開する場所へ届ける方法を決めました。</translation>
    </message>
    <message>
        <source>You published what you ended for {company}.</source>
        <comment>told.list_published</comment>
        <translation>{company}について取り消した許可を公開しました。</translation>
    </message>
    <message>
        <source>You handed {company} {paper}.</source>
        <comment>told.handed</comment>
        <translation>{company}に{paper}を渡しました。</translation>
    </message>
    <message>
        <source>You handed {company} {paper}, encrypted to a key of theirs.</source>
        <comment>told.handed_encrypted</comment>
        <translation>{company}に{paper}を、相手の鍵で暗号化して渡しました。</translation>
    </message>
    <message>
        <source>You handed {company} {paper}, in person.</source>
        <comment>told.handed_in_person</comment>
        <translation>{company}に{paper}を直接渡しました。</translation>
    </message>
    <message>
        <source>You handed {company} {paper}, as a file.</source>
        <comment>told.handed_file</comment>
        <translation>{company}に{paper}を、ファイルで渡しました。</translation>
    </message>
    <message>
        <source>You handed {company} {paper}, as text.</source>
        <comment>told.handed_text</comment>
        <translation>{company}に{paper}を、テキストで渡しました。</translation>
    </message>
    <message>
        <source>You handed {company} {paper}, as a QR code.</source>
        <comment>told.handed_qr</comment>
        <translation>{company}に{paper}を、QRコードで渡しました。</translation>
    </message>
    <message>
        <source>the permission</source>
        <comment>paper.grant</comment>
        <translation>利用許可証</translation>
    </message>
    <message>
        <source>the permission that shares {things}</source>
        <comment>paper.grant_of</comment>
        <translation>{things}の利用許可証</translation>
    </message>
    <message>
        <source>the statement</source>
        <comment>paper.statement</comment>
        <translation>持ち主を限定しない許可</translation>
    </message>
    <message>
        <source>the preference sheet</source>
        <comment>paper.profile</comment>
        <translation>好みシート</translation>
    </message>
    <message>
        <source>the preference sheet that shares {things}</source>
        <comment>paper.profile_of</comment>
        <translation>{things}を伝える好みシート</translation>
    </message>
    <message>
        <source>You asked {company} to show that a permission is theirs.</source>
        <comment>told.challenge_made</comment>
        <translation>利用許可証が自分のものであることを示すよう、{company}に求めました。</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: it could not be said whether it is good.</source>
        <comment>told.checked</comment>
        <translation>{company}の許可証を確認しました。有効かどうかは判断できませんでした。</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: it is good.</source>
        <comment>told.checked_valid</comment>
        <translation>{company}の許可証を確認しました。有効です。</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: you had ended it.</source>
        <comment>told.checked_revoked</comment>
        <translation>{company}の許可証を確認しました。あなたが取り消したものでした。</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: its time was over.</source>
        <comment>told.checked_expired</comment>
        <translation>{company}の許可証を確認しました。期限が切れていました。</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: its time had not come.</source>
        <comment>told.checked_not_yet_valid</comment>
        <translation>{company}の許可証を確認しました。まだ有効ではありませんでした。</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: it is genuine, but anyone could use it.</source>
        <comment>told.checked_anyone_could_use</comment>
        <translation>{company}の許可証を確認しました。本物ですが、だれでも使えてしまいます。</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: it was shown by somebody else.</source>
        <comment>told.checked_wrong_presenter</comment>
        <translation>{company}の許可証を確認しました。ほかの者が示したものでした。</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: it is not what you signed.</source>
        <comment>told.checked_altered</comment>
        <translation>{company}の許可証を確認しました。あなたが署名したものではありません。</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: it does not allow what was asked.</source>
        <comment>told.checked_outside_terms</comment>
        <translation>{company}の許可証を確認しました。求められたことは許可していません。</translation>
    </message>
    <message>
        <source>You checked the permission of {company}: whether it was ended could not be found out.</source>
        <comment>told.checked_revocation_not_checkable</comment>
        <translation>{company}の許可証を確認しました。取り消されたかどうかは、確かめられませんでした。</translation>
    </message>
    <message>
        <source>You chose a rule: {rule}</source>
        <comment>told.rule_chosen</comment>
        <translation>ルールを選びました：{rule}</translation>
    </message>
    <message>
        <source>You took a rule back: {rule}</source>
        <comment>told.rule_taken_back</comment>
        <translation>ルールを取り下げました：{rule}</translation>
    </message>
    <message>
        <source>You said how you feel about giving data.</source>
        <comment>told.comfort_set</comment>
        <translation>情報を渡すことについての安心度を決めました。</translation>
    </message>
    <message>
        <source>You wrote a rule, {name}.</source>
        <comment>told.rule_written</comment>
        <translation>ルール{name}を書きました。</translation>
    </message>
    <message>
        <source>You removed a rule of yours.</source>
        <comment>told.rule_removed</comment>
        <translation>自分で書いたルールを削除しました。</translation>
    </message>
    <message>
        <source>You wrote terms, {name}.</source>
        <comment>told.terms_written</comment>
        <translation>条件{name}を書きました。</translation>
    </message>
    <message>
        <source>You changed your terms {name}, version {version}.</source>
        <comment>told.terms_changed</comment>
        <translation>条件{name}を変更しました（第{version}版）。</translation>
    </message>
    <message>
        <source>You removed your terms {name}.</source>
        <comment>told.terms_removed</comment>
        <translation>条件{name}を削除しました。</translation>
    </message>
    <message>
        <source>{company} asked you for something.</source>
        <comment>told.request_received</comment>
        <translation>{company}から提供のお願いが届きました。</translation>
    </message>
    <message>
        <source>You gave {company} all that they asked for.</source>
        <comment>told.answered_granted</comment>
        <translation>{company}に、お願いされたものをすべて渡しました。</translation>
    </message>
    <message>
        <source>You gave {company} some of what they asked for.</source>
        <comment>told.answered_in_part</comment>
        <translation>{company}に、お願いされたものの一部を渡しました。</translation>
    </message>
    <message>
        <source>You answered a request of {company} with an agreement of yours.</source>
        <comment>told.answered_countered</comment>
        <translation>{company}のお願いに、自分の取り決めを示して回答しました。</translation>
    </message>
    <message>
        <source>You said no to what {company} asked for.</source>
        <comment>told.answered_no</comment>
        <translation>{company}のお願いを断りました。</translation>
    </message>
    <message>
        <source>an agreement</source>
        <comment>deal.some</comment>
        <translation>取り決め</translation>
    </message>
    <message>
        <source>the agreement {code}</source>
        <comment>deal.coded</comment>
        <translation>取り決め「{code}」</translation>
    </message>
    <message>
        <source>You offered {company} {deal}.</source>
        <comment>told.offer_made</comment>
        <translation>{company}に{deal}を提案しました。</translation>
    </message>
    <message>
        <source>{company} accepted {deal}.</source>
        <comment>told.offer_accepted</comment>
        <translation>{company}が{deal}を受け入れました。</translation>
    </message>
    <message>
        <source>{company} named {deal} in place of yours.</source>
        <comment>told.offer_countered</comment>
        <translation>{company}が、あなたの提案の代わりに{deal}を示しました。</translation>
    </message>
    <message>
        <source>{company} declined what you offered.</source>
        <comment>told.offer_declined</comment>
        <translation>{company}があなたの提案を断りました。</translation>
    </message>
    <message>
        <source>Warning: {company} gave another answer to an offer that they had answered.</source>
        <comment>told.offer_conflict</comment>
        <translation>警告：{company}が、回答済みの提案に別の回答をしました。</translation>
    </message>
    <message>
        <source>{company} said yes to {deal}.</source>
        <comment>told.agreement_said</comment>
        <translation>{company}が{deal}に同意すると伝えてきました。</translation>
    </message>
    <message>
        <source>You erased the words with which {company} had said yes.</source>
        <comment>told.agreement_source_erased</comment>
        <translation>{company}が同意したときの言葉を消去しました。</translation>
    </message>
    <message>
        <source>You ended an agreement with {company}.</source>
        <comment>told.agreement_ended</comment>
        <translation>{company}との取り決めを終わらせました。</translation>
    </message>
    <message>
        <source>{company} has a new owner, and each agreement needs a new yes.</source>
        <comment>told.owner_changed</comment>
        <translation>{company}の所有者が変わりました。どの取り決めにも、改めて同意が必要です。</translation>
    </message>
    <message>
        <source>{company} has a new owner, {owner}, and each agreement needs a new yes.</source>
        <comment>told.owner_changed_named</comment>
        <translation>{company}の所有者が{owner}に変わりました。どの取り決めにも、改めて同意が必要です。</translation>
    </message>
    <message>
        <source>a company</source>
        <comment>about.company</comment>
        <translation>ある企業・お店</translation>
    </message>
    <message>
        <source>A company</source>
        <comment>about.company_first</comment>
        <translation>ある企業・お店</translation>
    </message>
    <message>
        <source>your {things}</source>
        <comment>about.own</comment>
        <translation>あなたの{things}</translation>
    </message>
    <message>
        <source>the {things} of somebody you act for</source>
        <comment>about.other</comment>
        <translation>あなたが代理を務める人の{things}</translation>
    </message>
    <message>
        <source>{thing} for {persona}</source>
        <comment>about.persona</comment>
        <translation>{thing}（名刺「{persona}」）</translation>
    </message>
    <message>
        <source>something</source>
        <comment>about.something</comment>
        <translation>何らかの情報</translation>
    </message>
    <message>
        <source>details</source>
        <comment>about.details</comment>
        <translation>情報</translation>
    </message>
    <message>
        <source>1 detail</source>
        <comment>about.one_detail</comment>
        <translation>情報1件</translation>
    </message>
    <message>
        <source>{count} details</source>
        <comment>about.several_details</comment>
        <translation>情報{count}件</translation>
    </message>
    <message>
        <source>preference on {topics}</source>
        <comment>about.stance</comment>
        <translation>{topics}についての好み・希望</translation>
    </message>
    <message>
        <source>preferences on {topics}</source>
        <comment>about.stances</comment>
        <translation>{topics}についての好み・希望</translation>
    </message>
    <message>
        <source>preferences</source>
        <comment>about.any_stances</comment>
        <translation>好み・希望</translation>
    </message>
    <message>
        <source>name</source>
        <comment>detail.name</comment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>family name</source>
        <comment>detail.family_name</comment>
        <translation>名字</translation>
    </message>
    <message>
        <source>given name</source>
        <comment>detail.given_name</comment>
        <translation>下の名前</translation>
    </message>
    <message>
        <source>middle name</source>
        <comment>detail.middle_name</comment>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>nickname</source>
        <comment>detail.nickname</comment>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>user name</source>
        <comment>detail.preferred_username</comment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>name prefix</source>
        <comment>detail.name_prefix</comment>
        <translation>名前の前に付ける称号</translation>
    </message>
    <message>
        <source>name suffix</source>
        <comment>detail.name_suffix</comment>
        <translation>名前の後に付ける称号</translation>
    </message>
    <message>
        <source>family name at birth</source>
        <comment>detail.birth_family_name</comment>
        <translation>出生時の名字</translation>
    </message>
    <message>
        <source>given name at birth</source>
        <comment>detail.birth_given_name</comment>
        <translation>出生時の下の名前</translation>
    </message>
    <message>
        <source>e-mail</source>
        <comment>detail.email</comment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>verified e-mail mark</source>
        <comment>detail.email_verified</comment>
        <translation>メールアドレス確認済みの印</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>detail.phone_number</comment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>verified phone number mark</source>
        <comment>detail.phone_number_verified</comment>
        <translation>電話番号確認済みの印</translation>
    </message>
    <message>
        <source>address</source>
        <comment>detail.address</comment>
        <translation>住所</translation>
    </message>
    <message>
        <source>country</source>
        <comment>detail.country</comment>
        <translation>国</translation>
    </message>
    <message>
        <source>region</source>
        <comment>detail.region</comment>
        <translation>地域</translation>
    </message>
    <message>
        <source>prefecture</source>
        <comment>detail.prefecture</comment>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>locality</source>
        <comment>detail.locality</comment>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>postal code</source>
        <comment>detail.postal_code</comment>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>date of birth</source>
        <comment>detail.birthdate</comment>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>gender</source>
        <comment>detail.gender</comment>
        <translation>性別</translation>
    </message>
    <message>
        <source>gender identity</source>
        <comment>detail.gender_identity</comment>
        <translation>性自認</translation>
    </message>
    <message>
        <source>nationality</source>
        <comment>detail.nationality</comment>
        <translation>国籍</translation>
    </message>
    <message>
        <source>marital status</source>
        <comment>detail.marital_status</comment>
        <translation>婚姻状況</translation>
    </message>
    <message>
        <source>anniversary</source>
        <comment>detail.anniversary</comment>
        <translation>結婚記念日</translation>
    </message>
    <message>
        <source>language</source>
        <comment>detail.language</comment>
        <translation>使う言語</translation>
    </message>
    <message>
        <source>language and region</source>
        <comment>detail.locale</comment>
        <translation>言語と地域</translation>
    </message>
    <message>
        <source>time zone</source>
        <comment>detail.zoneinfo</comment>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>website</source>
        <comment>detail.website</comment>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>profile page</source>
        <comment>detail.profile</comment>
        <translation>プロフィールページ</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>detail.picture</comment>
        <translation>画像</translation>
    </message>
    <message>
        <source>organization</source>
        <comment>detail.organization</comment>
        <translation>所属先</translation>
    </message>
    <message>
        <source>department</source>
        <comment>detail.department</comment>
        <translation>部署</translation>
    </message>
    <message>
        <source>job title</source>
        <comment>detail.job_title</comment>
        <translation>役職</translation>
    </message>
    <message>
        <source>role</source>
        <comment>detail.role</comment>
        <translation>役割</translation>
    </message>
    <message>
        <source>height</source>
        <comment>detail.height</comment>
        <translation>身長</translation>
    </message>
    <message>
        <source>weight</source>
        <comment>detail.weight</comment>
        <translation>体重</translation>
    </message>
    <message>
        <source>blood type</source>
        <comment>detail.blood_type</comment>
        <translation>血液型</translation>
    </message>
    <message>
        <source>allergies</source>
        <comment>detail.allergies</comment>
        <translation>アレルギー</translation>
    </message>
    <message>
        <source>religion</source>
        <comment>detail.religion</comment>
        <translation>宗教</translation>
    </message>
    <message>
        <source>passport number</source>
        <comment>detail.passport_number</comment>
        <translation>パスポート番号</translation>
    </message>
    <message>
        <source>national ID number</source>
        <comment>detail.national_id</comment>
        <translation>公的な身分証の番号</translation>
    </message>
    <message>
        <source>bank account</source>
        <comment>detail.bank_account</comment>
        <translation>銀行口座</translation>
    </message>
    <message>
        <source>age check (over {age})</source>
        <comment>details.age_over</comment>
        <translation>年齢確認（{age}歳以上）</translation>
    </message>
    <message>
        <source>{name} entry</source>
        <comment>details.card_entry</comment>
        <translation>「{name}」の項目</translation>
    </message>
    <message>
        <source>{detail} ({label})</source>
        <comment>details.labelled</comment>
        <translation>{detail}（{label}）</translation>
    </message>
    <message>
        <source>{detail} in {language}</source>
        <comment>details.written_in</comment>
        <translation>{detail}（{language}）</translation>
    </message>
    <message>
        <source>hiragana</source>
        <comment>script.Hira</comment>
        <translation>ひらがな</translation>
    </message>
    <message>
        <source>katakana</source>
        <comment>script.Kana</comment>
        <translation>カタカナ</translation>
    </message>
    <message>
        <source>kanji</source>
        <comment>script.Hani</comment>
        <translation>漢字</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <comment>script.Latn</comment>
        <translation>ローマ字</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>script.ja</comment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>script.th</comment>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>English</source>
        <comment>script.en</comment>
        <translation>英語</translation>
    </message>
    <message>
        <source>home</source>
        <comment>label.home</comment>
        <translation>自宅</translation>
    </message>
    <message>
        <source>work</source>
        <comment>label.work</comment>
        <translation>職場</translation>
    </message>
    <message>
        <source>cell</source>
        <comment>label.cell</comment>
        <translation>携帯</translation>
    </message>
    <message>
        <source>being reached by e-mail</source>
        <comment>stance.channel.email</comment>
        <translation>メールでの連絡</translation>
    </message>
    <message>
        <source>being reached by phone</source>
        <comment>stance.channel.phone</comment>
        <translation>電話での連絡</translation>
    </message>
    <message>
        <source>being reached by post</source>
        <comment>stance.channel.post</comment>
        <translation>郵便での連絡</translation>
    </message>
    <message>
        <source>being reached by text message</source>
        <comment>stance.channel.sms</comment>
        <translation>ショートメッセージ（SMS）での連絡</translation>
    </message>
    <message>
        <source>being reached by notification</source>
        <comment>stance.channel.push</comment>
        <translation>アプリの通知での連絡</translation>
    </message>
    <message>
        <source>being reached by messenger</source>
        <comment>stance.channel.messenger</comment>
        <translation>メッセージアプリでの連絡</translation>
    </message>
    <message>
        <source>being visited</source>
        <comment>stance.channel.inperson</comment>
        <translation>訪問</translation>
    </message>
    <message>
        <source>how often to be written to</source>
        <comment>stance.frequency.max</comment>
        <translation>連絡の頻度</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <comment>stance.quiet_hours</comment>
        <translation>連絡してほしくない時間帯</translation>
    </message>
    <message>
        <source>personalisation</source>
        <comment>stance.personalisation</comment>
        <translation>個人に合わせた調整</translation>
    </message>
    <message>
        <source>language</source>
        <comment>stance.language</comment>
        <translation>使う言語</translation>
    </message>
    <message>
        <source>accessibility</source>
        <comment>stance.accessibility</comment>
        <translation>使いやすさへの配慮</translation>
    </message>
    <message>
        <source>size of {thing}</source>
        <comment>stances.size</comment>
        <translation>{thing}のサイズ</translation>
    </message>
    <message>
        <source>permission</source>
        <comment>word.kind.grant</comment>
        <translation>利用許可証</translation>
    </message>
    <message>
        <source>statement (anyone could use it)</source>
        <comment>word.kind.statement</comment>
        <translation>持ち主を限定しない許可</translation>
    </message>
    <message>
        <source>preference sheet</source>
        <comment>word.kind.profile</comment>
        <translation>好みシート</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <comment>word.state.not_yet_valid</comment>
        <translation>まだ有効ではない</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>word.state.in_force</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>ends soon</source>
        <comment>word.state.ends_soon</comment>
        <translation>まもなく終了</translation>
    </message>
    <message>
        <source>time is over</source>
        <comment>word.state.expired</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>ended by you</source>
        <comment>word.state.ended</comment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>word.state.replaced</comment>
        <translation>差し替え済み</translation>
    </message>
    <message>
        <source>you permitted it</source>
        <comment>word.known.granted</comment>
        <translation>許可を渡しました</translation>
    </message>
    <message>
        <source>you gave it</source>
        <comment>word.known.i_gave_it</comment>
        <translation>自分で渡しました</translation>
    </message>
    <message>
        <source>you have an account there</source>
        <comment>word.known.account_exists</comment>
        <translation>アカウントがあります</translation>
    </message>
    <message>
        <source>they wrote to you</source>
        <comment>word.known.they_wrote</comment>
        <translation>相手から連絡が来ました</translation>
    </message>
    <message>
        <source>they said so</source>
        <comment>word.known.they_confirmed</comment>
        <translation>相手が認めました</translation>
    </message>
    <message>
        <source>you suspect it</source>
        <comment>word.known.suspected</comment>
        <translation>持っているかもしれないと、あなたは考えています</translation>
    </message>
    <message>
        <source>they have it</source>
        <comment>word.held.held</comment>
        <translation>相手が持っています</translation>
    </message>
    <message>
        <source>you asked them to stop</source>
        <comment>word.held.asked_to_stop</comment>
        <translation>やめるよう求めました</translation>
    </message>
    <message>
        <source>you asked them to delete it</source>
        <comment>word.held.asked_to_delete</comment>
        <translation>削除するよう求めました</translation>
    </message>
    <message>
        <source>they say it is deleted</source>
        <comment>word.held.said_deleted</comment>
        <translation>削除したと相手が言いました</translation>
    </message>
    <message>
        <source>they did not answer</source>
        <comment>word.held.no_answer</comment>
        <translation>回答がありません</translation>
    </message>
    <message>
        <source>only they say so</source>
        <comment>word.trust.self_asserted</comment>
        <translation>相手が言っているだけです</translation>
    </message>
    <message>
        <source>it came from their web address</source>
        <comment>word.trust.from_origin</comment>
        <translation>相手のウェブサイトから届きました</translation>
    </message>
    <message>
        <source>you compared its thumbprint with them</source>
        <comment>word.trust.fingerprint_compared</comment>
        <translation>指紋をあなたが照合しました</translation>
    </message>
    <message>
        <source>you got it in person</source>
        <comment>word.trust.in_person</comment>
        <translation>直接受け取りました</translation>
    </message>
    <message>
        <source>in force</source>
        <comment>word.key.in_force</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>word.key.replaced</comment>
        <translation>交換済み</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <comment>word.key.alarm</comment>
        <translation>あなたの回答待ち</translation>
    </message>
    <message>
        <source>refused by you</source>
        <comment>word.key.refused</comment>
        <translation>あなたが拒否済み</translation>
    </message>
    <message>
        <source>from you</source>
        <comment>word.source.self</comment>
        <translation>あなたから</translation>
    </message>
    <message>
        <source>imported</source>
        <comment>word.source.imported</comment>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>worked out</source>
        <comment>word.source.derived</comment>
        <translation>ほかの情報から導いたもの</translation>
    </message>
    <message>
        <source>from a company</source>
        <comment>word.source.vendor</comment>
        <translation>企業・お店から</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>word.sensitivity.normal</comment>
        <translation>通常</translation>
    </message>
    <message>
        <source>sensitive</source>
        <comment>word.sensitivity.sensitive</comment>
        <translation>慎重な扱いが必要</translation>
    </message>
    <message>
        <source>password</source>
        <comment>word.slot.password</comment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>recovery code</source>
        <comment>word.slot.recovery_code</comment>
        <translation>復旧コード</translation>
    </message>
</context>
</TS>
