<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Company</name>
        <message>
            <source>The agreement %1 is in force since %2, signed.</source>
            <translation>取り決め「%1」が %2 から有効です（署名あり）。</translation>
        </message>
        <message>
            <source>The agreement %1 is in force since %2; it was said, not signed.</source>
            <translation>取り決め「%1」が %2 から有効です。署名ではなく、言葉での約束です。</translation>
        </message>
        <message>
            <source>It has no key yet, so it can only get permits that anyone could use.</source>
            <translation>まだ鍵がないため、渡せるのは持ち主を限定しない許可だけです。</translation>
        </message>
        <message>
            <source>Its key is known since %1, but only it says that it is its own.</source>
            <translation>鍵は %1 から知られていますが、本人のものと言っているのは相手だけです。</translation>
        </message>
        <message>
            <source>Its key is proven by its own website, since %1.</source>
            <translation>鍵は %1 から、相手のウェブサイトで確認されています。</translation>
        </message>
        <message>
            <source>You compared the fingerprint of its key; known since %1.</source>
            <translation>鍵の指紋をあなたが照合しました。%1 から知られています。</translation>
        </message>
        <message>
            <source>You got its key in person; known since %1.</source>
            <translation>鍵を直接受け取りました。%1 から知られています。</translation>
        </message>
        <message>
            <source>No agreement is in force with it.</source>
            <translation>有効な取り決めはありません。</translation>
        </message>
        <message>
            <source>Give a permit</source>
            <translation>利用許可証を渡す</translation>
        </message>
        <message>
            <source>They have something</source>
            <translation>持っている情報を記録</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>What they have</source>
            <translation>相手が持つ情報</translation>
        </message>
        <message>
            <source>Nothing that you know of.</source>
            <translation>わかっているものはありません。</translation>
        </message>
        <message>
            <source>Tell them to stop</source>
            <translation>やめるよう伝える</translation>
        </message>
        <message>
            <source>Tell them to stop using all of it</source>
            <translation>すべての利用をやめるよう伝える</translation>
        </message>
        <message>
            <source>Not yet in force</source>
            <translation>まだ有効ではない</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>まもなく終了</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Ended by you</source>
            <translation>取り消し済み</translation>
        </message>
        <message>
            <source>Permits</source>
            <translation>利用許可証</translation>
        </message>
        <message>
            <source>You gave it none.</source>
            <translation>渡したものはありません。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Given on %1, until %2.</source>
            <translation>%1 に渡し、%2 まで。</translation>
        </message>
        <message>
            <source>End permit</source>
            <translation>許可を取り消す</translation>
        </message>
        <message>
            <source>End all permits</source>
            <translation>許可をすべて取り消す</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This password does not open the vault.</source>
            <translation>このパスワードでは開きません。</translation>
        </message>
        <message>
            <source>There is a typing error in this recovery code.</source>
            <translation>復旧コードに入力の誤りがあります。</translation>
        </message>
        <message>
            <source>This vault is open elsewhere: in %1, process %2 on %3.</source>
            <translation>この保管庫は別の場所で開かれています：%1、%3 のプロセス %2。</translation>
        </message>
        <message>
            <source>There is no vault in this folder.</source>
            <translation>このフォルダーに保管庫はありません。</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed.</source>
            <translation>ディスクがいっぱいです。何も変更していません。</translation>
        </message>
        <message>
            <source>Type a password.</source>
            <translation>パスワードを入力してください。</translation>
        </message>
        <message>
            <source>This password is in use already.</source>
            <translation>このパスワードはすでに使われています。</translation>
        </message>
        <message>
            <source>This is there already.</source>
            <translation>すでにあります。</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>中止しました。何も変更していません。</translation>
        </message>
        <message>
            <source>There is a file of this name already. Nothing was written.</source>
            <translation>同じ名前のファイルがあります。何も書き込んでいません。</translation>
        </message>
        <message>
            <source>This file cannot be written.</source>
            <translation>このファイルには書き込めません。</translation>
        </message>
        <message>
            <source>This request is answered already.</source>
            <translation>このお願いには回答済みです。</translation>
        </message>
        <message>
            <source>The time to answer this request is over.</source>
            <translation>このお願いの回答期限は過ぎました。</translation>
        </message>
        <message>
            <source>This permit was ended already.</source>
            <translation>この許可はすでに取り消されています。</translation>
        </message>
        <message>
            <source>This company has no proven key, so nobody else could be kept from using the permit. Compare its fingerprint first.</source>
            <translation>この企業・お店の鍵は確認されていないため、ほかの人の利用を防げません。まず指紋を照合してください。</translation>
        </message>
        <message>
            <source>Nothing that was asked for fits your rules.</source>
            <translation>お願いのうち、あなたのルールに合うものはありません。</translation>
        </message>
        <message>
            <source>This did not work, and nothing was changed (%1).</source>
            <translation>うまくいかず、何も変更していません（%1）。</translation>
        </message>
        <message>
            <source>This folder is not empty. A vault needs a folder of its own.</source>
            <translation>このフォルダーは空ではありません。保管庫には専用のフォルダーが必要です。</translation>
        </message>
        <message>
            <source>This is nothing that Proffer understands. Nothing was changed.</source>
            <translation>Proffer が理解できるものではありません。何も変更していません。</translation>
        </message>
        <message>
            <source>This is not the address of a website, as in https://shop.example.</source>
            <translation>ウェブサイトのアドレスではありません（例：https://shop.example）。</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message>
            <source>E-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>誕生日</translation>
        </message>
        <message>
            <source>Sizes and taste</source>
            <translation>サイズと好み</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>Official</source>
            <translation>公的情報</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>%1 %2</source>
            <comment>4 shop</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>Standings</name>
        <message>
            <source>Permit</source>
            <translation>許可あり</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>まもなく終了</translation>
        </message>
        <message>
            <source>They have it, no permit</source>
            <translation>許可なしで保有</translation>
        </message>
        <message>
            <source>Asked to stop, no answer</source>
            <translation>停止依頼に回答なし</translation>
        </message>
        <message>
            <source>You gave a permit</source>
            <translation>許可を渡しました</translation>
        </message>
        <message>
            <source>You gave it to them</source>
            <translation>自分で渡しました</translation>
        </message>
        <message>
            <source>You have an account there</source>
            <translation>アカウントがあります</translation>
        </message>
        <message>
            <source>They wrote to you with it</source>
            <translation>それを使って連絡が来ました</translation>
        </message>
        <message>
            <source>They said that they have it</source>
            <translation>持っていると相手が認めました</translation>
        </message>
        <message>
            <source>You suspect it</source>
            <translation>持っていると思われます</translation>
        </message>
        <message>
            <source>%1; since %2. You ended the permit on %3.</source>
            <translation>%1。%2 から。%3 に許可を取り消しました。</translation>
        </message>
        <message>
            <source>%1; since %2, until %3.</source>
            <translation>%1。%2 から %3 まで。</translation>
        </message>
        <message>
            <source>%1; since %2. It was over on %3.</source>
            <translation>%1。%2 から。%3 に終わりました。</translation>
        </message>
        <message>
            <source>%1; since %2. On %3 they said that they deleted it.</source>
            <translation>%1。%2 から。%3 に、削除したと相手が言いました。</translation>
        </message>
        <message>
            <source>%1; since %2. You asked them to stop on %3.</source>
            <translation>%1。%2 から。%3 にやめるよう求めました。</translation>
        </message>
        <message>
            <source>%1; since %2, with no end.</source>
            <translation>%1。%2 から、期限なし。</translation>
        </message>
    </context>
    <context>
        <name>proffer::desktop::Program</name>
        <message>
            <source>%1's vault</source>
            <translation>%1 の保管庫</translation>
        </message>
        <message>
            <source>Everyday</source>
            <translation>ふだん用</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::CompaniesPage</name>
        <message>
            <source>Companies</source>
            <translation>企業・お店</translation>
        </message>
        <message>
            <source>Add a company</source>
            <translation>企業・お店を追加</translation>
        </message>
        <message>
            <source>Find a company</source>
            <translation>企業・お店を探す</translation>
        </message>
        <message>
            <source>We know of no one yet</source>
            <translation>まだ一つも登録されていません</translation>
        </message>
        <message>
            <source>Add the first company: a shop you buy from, your bank, somebody whose newsletter you get.</source>
            <translation>最初の一つを追加してください。買い物をするお店、銀行、メールマガジンの送り主などです。</translation>
        </message>
        <message numerus="yes">
            <source>%n company(ies)</source>
            <translation>
                <numerusform>%n 社</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is kept.</source>
            <translation>%1 を保存しました。</translation>
        </message>
        <message>
            <source>You keep no details yet that a permit could be about. Add some under My data first.</source>
            <translation>利用許可証に入れられる情報がまだありません。まず「私の情報」に追加してください。</translation>
        </message>
        <message>
            <source>Signed. The permit is over on %1.</source>
            <translation>署名しました。この利用許可証は %1 に終わります。</translation>
        </message>
        <message>
            <source>End this permit?</source>
            <translation>この許可を取り消しますか？</translation>
        </message>
        <message>
            <source>%1 may not use what it got by it any more. This cannot be taken back. A signed notice is written for you to send.</source>
            <translation>%1 は、この許可で受け取った情報をもう使えません。元に戻すことはできません。送るための署名付き通知が作られます。</translation>
        </message>
        <message>
            <source>End permit</source>
            <translation>許可を取り消す</translation>
        </message>
        <message>
            <source>The permit of %1 is ended.</source>
            <translation>%1 の許可を取り消しました。</translation>
        </message>
        <message>
            <source>End all permits of %1?</source>
            <translation>%1 の許可をすべて取り消しますか？</translation>
        </message>
        <message>
            <source>It may not use what it got by them any more. This cannot be taken back.</source>
            <translation>それらの許可で受け取った情報は、もう使えません。元に戻すことはできません。</translation>
        </message>
        <message>
            <source>End all permits</source>
            <translation>許可をすべて取り消す</translation>
        </message>
        <message numerus="yes">
            <source>%n permit(s) ended.</source>
            <translation>
                <numerusform>%n 件の許可を取り消しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Tell %1 to stop?</source>
            <translation>%1 に利用をやめるよう伝えますか？</translation>
        </message>
        <message>
            <source>It is written into your history that you told it to stop today, and the permits behind it are ended. You will be reminded until it answers.</source>
            <translation>今日やめるよう伝えたことが履歴に残り、関係する許可は取り消されます。回答があるまでお知らせします。</translation>
        </message>
        <message>
            <source>Tell them to stop</source>
            <translation>やめるよう伝える</translation>
        </message>
        <message>
            <source>Written down: you told %1 to stop.</source>
            <translation>記録しました：%1 にやめるよう伝えました。</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>%1 を削除しますか？</translation>
        </message>
        <message>
            <source>Its name stays in your history; everything else that you noted about it goes.</source>
            <translation>名前は履歴に残ります。ほかのメモはすべて消えます。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::CompanyForm</name>
        <message>
            <source>Add a company</source>
            <translation>企業・お店を追加</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Website (if it has one)</source>
            <translation>ウェブサイト（あれば）</translation>
        </message>
        <message>
            <source>Where to write to (if you know)</source>
            <translation>連絡先（わかれば）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Say what the company is called.</source>
            <translation>企業・お店の名前を入力してください。</translation>
        </message>
        <message>
            <source>This is neither an e-mail address nor the address of a page.</source>
            <translation>メールアドレスでもページのアドレスでもありません。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::DetailForm</name>
        <message>
            <source>Keep a detail</source>
            <translation>情報を保存</translation>
        </message>
        <message>
            <source>Change a detail</source>
            <translation>情報を変更</translation>
        </message>
        <message>
            <source>What</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::FlowPicture</name>
        <message>
            <source>Picture of who has what</source>
            <translation>誰が何を持っているかの図</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n company(ies) have it</source>
            <translation>
                <numerusform>%1：%n 社が持っています</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <translation>%1：%2。%3</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::HistoryPage</name>
        <message>
            <source>Find a company, a detail or a permit in the history</source>
            <translation>履歴から企業・お店、情報、利用許可証を探す</translation>
        </message>
        <message>
            <source>Find in the history</source>
            <translation>履歴を検索</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>検証</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies). Names stand here, values never.</source>
            <translation>
                <numerusform>%n 件。ここに載るのは名前だけで、内容は載りません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Try fewer words, or another name.</source>
            <translation>言葉を減らすか、別の名前で試してください。</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>古いものを表示</translation>
        </message>
        <message>
            <source>Verifying every entry…</source>
            <translation>すべての記録を検証しています…</translation>
        </message>
        <message>
            <source>Unbroken: every entry is signed and follows the one before it. This shows that nobody else edited it; a copy of its end that you keep elsewhere shows it to others.</source>
            <translation>途切れはありません。どの記録にも署名があり、前の記録に続いています。ほかの誰も書き換えていないことがわかります。別の場所に末尾の控えを置けば、ほかの人にも示せます。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::HoldingForm</name>
        <message>
            <source>They have something</source>
            <translation>持っている情報を記録</translation>
        </message>
        <message>
            <source>What does %1 have of you?</source>
            <translation>%1 はあなたの何を持っていますか？</translation>
        </message>
        <message>
            <source>What</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>How you know</source>
            <translation>なぜわかるか</translation>
        </message>
        <message>
            <source>What shows it (if anything)</source>
            <translation>根拠（あれば）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::HomePage</name>
        <message>
            <source>Table of who has what</source>
            <translation>誰が何を持っているかの表</translation>
        </message>
        <message>
            <source>Who has what</source>
            <translation>誰が何を持っているか</translation>
        </message>
        <message>
            <source>Add a company</source>
            <translation>企業・お店を追加</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>表で見る</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>図を保存…</translation>
        </message>
        <message>
            <source>We know of no one yet</source>
            <translation>まだ一つも登録されていません</translation>
        </message>
        <message>
            <source>Add a company and say what it has of you, or give one a permit. Then you see here who has what, and until when.</source>
            <translation>企業・お店を追加して、持っている情報を記録するか、利用許可証を渡してください。誰が何をいつまで持つかが、ここに表示されます。</translation>
        </message>
        <message numerus="yes">
            <source>%n company(ies) have %1 of your details.</source>
            <translation>
                <numerusform>%n 社があなたの情報を %1 件持っています。</numerusform>
            </translation>
        </message>
        <message>
            <source> </source>
            <translation> </translation>
        </message>
        <message numerus="yes">
            <source>With %n of them a permit ends soon.</source>
            <translation>
                <numerusform>うち %n 社の許可がまもなく終わります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have not answered.</source>
            <translation>
                <numerusform>%n 社から回答がありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Company</source>
            <translation>企業・お店</translation>
        </message>
        <message>
            <source>What they have</source>
            <translation>相手が持つ情報</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Show as picture</source>
            <translation>図で見る</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>図を保存</translation>
        </message>
        <message>
            <source>Picture that scales (*.svg)</source>
            <translation>拡大できる図 (*.svg)</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>画像 (*.png)</translation>
        </message>
        <message>
            <source>Saved. Who sees the picture sees who has your data.</source>
            <translation>保存しました。この図を見た人には、誰があなたの情報を持つかがわかります。</translation>
        </message>
        <message>
            <source>This file cannot be written.</source>
            <translation>このファイルには書き込めません。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::MainWindow</name>
        <message>
            <source>Navigation</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>ホーム</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>企業・お店</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>やること</translation>
        </message>
        <message>
            <source>My data</source>
            <translation>私の情報</translation>
        </message>
        <message>
            <source>My rules</source>
            <translation>私のルール</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>Lock · %1:%2</source>
            <translation>ロック · %1:%2</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::MyDataPage</name>
        <message>
            <source>My data</source>
            <translation>私の情報</translation>
        </message>
        <message>
            <source>Keep a detail</source>
            <translation>情報を保存</translation>
        </message>
        <message>
            <source>Nothing here yet</source>
            <translation>まだ何もありません</translation>
        </message>
        <message>
            <source>Keep your e-mail address or your phone number here, and you can give companies permits for it, and take them back.</source>
            <translation>メールアドレスや電話番号をここに保存すると、企業・お店に利用許可証を渡したり、取り消したりできます。</translation>
        </message>
        <message numerus="yes">
            <source>%n detail(s)</source>
            <translation>
                <numerusform>情報 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Last changed on %1.</source>
            <translation>最終変更：%1</translation>
        </message>
        <message>
            <source>Nobody has it</source>
            <translation>誰も持っていません</translation>
        </message>
        <message numerus="yes">
            <source>%n have it</source>
            <translation>
                <numerusform>%n 社が持っています</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>All my data</source>
            <translation>私の情報すべて</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>見る</translation>
        </message>
        <message>
            <source>Nobody, as far as you know.</source>
            <translation>わかっている限り、誰も持っていません。</translation>
        </message>
        <message>
            <source>Who has: %1</source>
            <translation>持っている相手：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n company(ies)</source>
            <translation>
                <numerusform>%n 社</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is kept.</source>
            <translation>%1 を保存しました。</translation>
        </message>
        <message>
            <source>Erase: %1?</source>
            <translation>「%1」を消去しますか？</translation>
        </message>
        <message>
            <source>The value goes from this vault for good, also from its history and from permits that were kept. Companies that have it still have it, and so do older backups.</source>
            <translation>内容は、履歴や保管された許可証からも含めて、この保管庫から完全に消えます。すでに持っている企業・お店と、古いバックアップには残ります。</translation>
        </message>
        <message>
            <source>%1 is erased.</source>
            <translation>%1 を消去しました。</translation>
        </message>
        <message numerus="yes">
            <source>%1 is erased. %n backup(s) still hold it.</source>
            <translation>
                <numerusform>%1 を消去しました。%n 個のバックアップにはまだ残っています。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::MyRulesPage</name>
        <message>
            <source>My rules</source>
            <translation>私のルール</translation>
        </message>
        <message>
            <source>What companies ask for is held against these.</source>
            <translation>企業・お店からのお願いは、このルールと照らし合わされます。</translation>
        </message>
        <message>
            <source>What you decided</source>
            <translation>決めたこと</translation>
        </message>
        <message>
            <source>Nothing yet: whatever is asked for, you are asked. Answer the questions below to begin.</source>
            <translation>まだ何もありません。お願いがあるたびに、あなたに確認します。下の質問に答えて始めてください。</translation>
        </message>
        <message>
            <source>Six everyday questions</source>
            <translation>身近な六つの質問</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Never allowed</source>
            <translation>禁止すること</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NavButton</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n 件待っています</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NeedsYou</name>
        <message>
            <source>%1 asks</source>
            <translation>%1 からのお願い</translation>
        </message>
        <message numerus="yes">
            <source>It wants %n thing(s). You can answer until %1.</source>
            <translation>
                <numerusform>%n 件のお願いです。%1 まで回答できます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>見る</translation>
        </message>
        <message>
            <source>A permit of %1 ends</source>
            <translation>%1 の許可が終わります</translation>
        </message>
        <message numerus="yes">
            <source>It is for %n detail(s) and ends on %1.</source>
            <translation>
                <numerusform>情報 %n 件の許可が %1 に終わります。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has not answered</source>
            <translation>%1 から回答がありません</translation>
        </message>
        <message numerus="yes">
            <source>You asked it to stop using %n detail(s) on %1.</source>
            <translation>
                <numerusform>%1 に、情報 %n 件の利用をやめるよう求めました。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 named another agreement</source>
            <translation>%1 が別の取り決めを示しました</translation>
        </message>
        <message>
            <source>You can take it or leave it.</source>
            <translation>受け入れることも、断ることもできます。</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>あなたの対応が必要</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>待っているものはありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::PermitForm</name>
        <message>
            <source>Give %1 a permit</source>
            <translation>%1 に利用許可証を渡す</translation>
        </message>
        <message>
            <source>This company has no proven key. It gets a permit that anyone could use: it says what is allowed, and carries no details.</source>
            <translation>この企業・お店の鍵は確認されていません。持ち主を限定しない許可になります。何が許されるかだけを示し、情報は入りません。</translation>
        </message>
        <message>
            <source>What you would sign</source>
            <translation>署名する内容</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Sign and give</source>
            <translation>署名して渡す</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>情報</translation>
        </message>
        <message>
            <source> days</source>
            <translation> 日</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>使い道</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Choose at least one detail.</source>
            <translation>情報を一つ以上選んでください。</translation>
        </message>
        <message>
            <source>The permit is over on %1.</source>
            <translation>この利用許可証は %1 に終わります。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RecoveryView</name>
        <message>
            <source>Your recovery code</source>
            <translation>あなたの復旧コード</translation>
        </message>
        <message>
            <source>It opens the vault when you have forgotten the password. It is shown this once: write it down or save the sheet, print it, and keep it where you keep important papers.</source>
            <translation>パスワードを忘れたとき、このコードで保管庫を開けます。表示されるのは今回だけです。書き写すか、復旧シートを保存して印刷し、大切な書類と一緒に保管してください。</translation>
        </message>
        <message>
            <source>Recovery code: %1</source>
            <translation>復旧コード：%1</translation>
        </message>
        <message>
            <source>It belongs to the vault %1.</source>
            <translation>保管庫 %1 のものです。</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF で保存…</translation>
        </message>
        <message>
            <source>I have kept it</source>
            <translation>保管しました</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>復旧シートを保存</translation>
        </message>
        <message>
            <source>Recovery sheet.pdf</source>
            <translation>復旧シート.pdf</translation>
        </message>
        <message>
            <source>Saved. Print it, then delete the file.</source>
            <translation>保存しました。印刷したら、ファイルを削除してください。</translation>
        </message>
        <message>
            <source>This file cannot be written.</source>
            <translation>このファイルには書き込めません。</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>復旧シート</translation>
        </message>
        <message>
            <source>Recovery sheet: %1</source>
            <translation>復旧シート：%1</translation>
        </message>
        <message>
            <source>With this code the vault can be opened when its password is forgotten. Whoever has it and the vault's files can open it: keep it where you keep important papers.</source>
            <translation>パスワードを忘れたとき、このコードで保管庫を開けます。コードと保管庫のファイルの両方を持つ人は誰でも開けます。大切な書類と一緒に保管してください。</translation>
        </message>
        <message>
            <source>Vault %1</source>
            <translation>保管庫 %1</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RequestCard</name>
        <message>
            <source>Fits my rules</source>
            <translation>ルールに合う</translation>
        </message>
        <message>
            <source>Needs me</source>
            <translation>判断が必要</translation>
        </message>
        <message>
            <source>Against my rules</source>
            <translation>ルールに反する</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>渡す</translation>
        </message>
        <message>
            <source>Give item %1</source>
            <translation>項目 %1 を渡す</translation>
        </message>
        <message>
            <source>Give what is ticked</source>
            <translation>選んだものを渡す</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>断る</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Row</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Language and looks</source>
            <translation>言語と見た目</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>%n 分後</numerusform>
            </translation>
        </message>
        <message>
            <source>never</source>
            <translation>しない</translation>
        </message>
        <message>
            <source>Lock when nothing is done</source>
            <translation>操作がないときのロック</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>One encrypted file with everything. It opens with the password that the vault has today.</source>
            <translation>すべてを収めた暗号化ファイルです。今日のパスワードで開けます。</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>バックアップを作る…</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>バックアップを作る</translation>
        </message>
        <message>
            <source>The backup is made.</source>
            <translation>バックアップを作りました。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::ToDoPage</name>
        <message>
            <source>To do</source>
            <translation>やること</translation>
        </message>
        <message>
            <source>Open a request…</source>
            <translation>お願いを開く…</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) wait for you.</source>
            <translation>
                <numerusform>%n 件が待っています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing due</source>
            <translation>期限のあるものはありません</translation>
        </message>
        <message>
            <source>When a company asks for something, open its request here: you see it beside your rules before you answer.</source>
            <translation>企業・お店からお願いが届いたら、ここで開いてください。回答する前に、あなたのルールと並べて確認できます。</translation>
        </message>
        <message>
            <source>All that waits</source>
            <translation>待っているものすべて</translation>
        </message>
        <message numerus="yes">
            <source>%1 asks for %n thing(s)</source>
            <translation>
                <numerusform>%1 からのお願い %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>You can answer until %1.</source>
            <translation>%1 まで回答できます。</translation>
        </message>
        <message>
            <source>There is nothing to answer any more.</source>
            <translation>もう回答することはありません。</translation>
        </message>
        <message>
            <source>Open a request</source>
            <translation>お願いを開く</translation>
        </message>
        <message>
            <source>This file cannot be read as a request. Nothing was changed.</source>
            <translation>このファイルはお願いとして読めません。何も変更していません。</translation>
        </message>
        <message>
            <source>Tick at least one thing, or decline.</source>
            <translation>一つ以上選ぶか、断ってください。</translation>
        </message>
        <message>
            <source>Signed. The permit holds exactly what was ticked.</source>
            <translation>署名しました。利用許可証に入るのは、選んだものだけです。</translation>
        </message>
        <message>
            <source>Decline this request?</source>
            <translation>このお願いを断りますか？</translation>
        </message>
        <message>
            <source>%1 gets nothing. It stays in your history that it asked.</source>
            <translation>%1 は何も受け取りません。お願いがあったことは履歴に残ります。</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>断る</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::UnlockView</name>
        <message>
            <source>Locked. Your password opens it, and nothing else on this machine can read it.</source>
            <translation>ロックされています。パスワードで開きます。このパソコンのほかの誰にも読めません。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>I have the recovery code instead</source>
            <translation>復旧コードで開く</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Opening the vault</source>
            <translation>保管庫を開いています</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>復旧コード</translation>
        </message>
        <message numerus="yes">
            <source>%1 Try again in %n second(s).</source>
            <translation>
                <numerusform>%1 %n 秒後にもう一度試せます。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::WelcomeView</name>
        <message>
            <source>A vault of your own</source>
            <translation>あなたの保管庫</translation>
        </message>
        <message>
            <source>Here you keep who you are, what you like, and on what terms companies may use it. It lies on this machine alone, encrypted with your password, in %1.</source>
            <translation>自分のこと、好みや希望、そして企業・お店がそれを使う条件をここに保管します。あなたのパスワードで暗号化され、このパソコンの %1 にだけ置かれます。</translation>
        </message>
        <message>
            <source>What shall we call you?</source>
            <translation>お名前（呼び名）</translation>
        </message>
        <message>
            <source>Password (10 characters or more; several words are good)</source>
            <translation>パスワード（10 文字以上。いくつかの単語がおすすめです）</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>もう一度</translation>
        </message>
        <message>
            <source>Make the vault</source>
            <translation>保管庫を作る</translation>
        </message>
        <message>
            <source>Tell us what to call you; a first name will do.</source>
            <translation>呼び名を入力してください。名前だけでかまいません。</translation>
        </message>
        <message>
            <source>This password is too short: take 10 characters or more.</source>
            <translation>パスワードが短すぎます。10 文字以上にしてください。</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>二つのパスワードが一致しません。</translation>
        </message>
        <message>
            <source>Making the vault…</source>
            <translation>保管庫を作っています…</translation>
        </message>
        <message>
            <source>Nobody can reset this password. A recovery code comes next.</source>
            <translation>このパスワードは誰にも再設定できません。次に復旧コードが表示されます。</translation>
        </message>
    </context>
</TS>
