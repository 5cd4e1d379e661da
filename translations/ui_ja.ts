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
        <name>Content</name>
        <message>
            <source>From</source>
            <translation>送り主</translation>
        </message>
        <message>
            <source>For</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>作成日</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>終了日</translation>
        </message>
        <message>
            <source>Signed by the key</source>
            <translation>署名した鍵</translation>
        </message>
        <message>
            <source>Key number</source>
            <translation>鍵の番号</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>指紋</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>渡す項目</translation>
        </message>
        <message>
            <source>Bound to a key</source>
            <translation>鍵に結び付いているか</translation>
        </message>
        <message>
            <source>Shown to</source>
            <translation>見せた相手</translation>
        </message>
        <message>
            <source>Shown at</source>
            <translation>見せた日時</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>提案したもの</translation>
        </message>
        <message>
            <source>In the answer</source>
            <translation>回答の内容</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>中身</translation>
        </message>
        <message>
            <source>Vault</source>
            <translation>保管庫</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>名刺の数</translation>
        </message>
        <message>
            <source>This is a company&apos;s signed request for details.</source>
            <translation>これは、企業が署名した、情報提供のお願いです。</translation>
        </message>
        <message>
            <source>This is a request for details that nobody signed.</source>
            <translation>これは、だれも署名していない、情報提供のお願いです。</translation>
        </message>
        <message>
            <source>This is an offer of terms to a company.</source>
            <translation>これは、企業への取り決めの提案です。</translation>
        </message>
        <message>
            <source>This is a company&apos;s answer to your terms.</source>
            <translation>これは、あなたの提案への企業の回答です。</translation>
        </message>
        <message>
            <source>This is an agreement: an offer of terms and its answer.</source>
            <translation>これは取り決めです。提案とその回答が入っています。</translation>
        </message>
        <message>
            <source>This is a question to a company, to show that a permit is theirs.</source>
            <translation>これは、許可証が自分のものであることを示すよう企業に求める問いです。</translation>
        </message>
        <message>
            <source>This is a company&apos;s word that it has a new key.</source>
            <translation>これは、新しい鍵になったという企業からの知らせです。</translation>
        </message>
        <message>
            <source>This is a notice that a permit is over.</source>
            <translation>これは、許可が終わったという通知です。</translation>
        </message>
        <message>
            <source>This is a list of permits that are over.</source>
            <translation>これは、終わった許可の一覧です。</translation>
        </message>
        <message>
            <source>This is a permit.</source>
            <translation>これは利用許可証です。</translation>
        </message>
        <message>
            <source>This is a permit that anyone could use.</source>
            <translation>これは持ち主を限定しない許可です。</translation>
        </message>
        <message>
            <source>This is a sheet of preferences.</source>
            <translation>これは好みシートです。</translation>
        </message>
        <message>
            <source>This is a receipt for a permit.</source>
            <translation>これは許可の控えです。</translation>
        </message>
        <message>
            <source>This is an encrypted message.</source>
            <translation>これは暗号化されたメッセージです。</translation>
        </message>
        <message>
            <source>This is a public key for signatures.</source>
            <translation>これは署名用の公開鍵です。</translation>
        </message>
        <message>
            <source>This is a public key for encryption.</source>
            <translation>これは暗号化用の公開鍵です。</translation>
        </message>
        <message>
            <source>This is a PRIVATE key.</source>
            <translation>これは秘密鍵です。</translation>
        </message>
        <message>
            <source>These are contact cards.</source>
            <translation>これは連絡先カードです。</translation>
        </message>
        <message>
            <source>This is an export of somebody&apos;s details.</source>
            <translation>これは、だれかの情報を書き出したものです。</translation>
        </message>
        <message>
            <source>This is a backup of a vault.</source>
            <translation>これは保管庫のバックアップです。</translation>
        </message>
        <message>
            <source>This is the header of a vault.</source>
            <translation>これは保管庫の見出しです。</translation>
        </message>
        <message>
            <source>This is a link for wallets (OpenID4VP), which Proffer does not support.</source>
            <translation>これはウォレット用のリンク（OpenID4VP）です。Proffer では使えません。</translation>
        </message>
        <message>
            <source>Nobody signed it.</source>
            <translation>だれも署名していません。</translation>
        </message>
        <message>
            <source>It is signed by the key that it names. Whose key that is, it cannot show.</source>
            <translation>書かれている鍵で署名されています。それがだれの鍵かは、これだけでは分かりません。</translation>
        </message>
        <message>
            <source>Only somebody with the right key or password can tell more.</source>
            <translation>これ以上のことは、正しい鍵かパスワードを持つ人にしか分かりません。</translation>
        </message>
        <message>
            <source>It was changed, or it is not whole. Ask for it once more.</source>
            <translation>変更されたか、一部が欠けています。もう一度もらってください。</translation>
        </message>
        <message>
            <source>If it answers an offer of yours, you can take it in.</source>
            <translation>あなたの提案への回答なら、取り込めます。</translation>
        </message>
        <message>
            <source>If the key that you know signed for the new one, you can take it.</source>
            <translation>知っている鍵が新しい鍵を保証していれば、受け入れられます。</translation>
        </message>
        <message>
            <source>You can take in what it says about you. Details that you keep already get the new value.</source>
            <translation>あなたについて書かれたことを取り込めます。すでにある情報は新しい値に変わります。</translation>
        </message>
        <message>
            <source>You can restore it under Settings, into a folder of its own.</source>
            <translation>「設定」で、専用のフォルダーに復元できます。</translation>
        </message>
        <message>
            <source>Keep it, and give it to nobody: who has it can act in its owner&apos;s place.</source>
            <translation>大切に保管し、だれにも渡さないでください。これを持つ人は、持ち主の代わりに行動できます。</translation>
        </message>
        <message>
            <source>It is meant for the company that it names.</source>
            <translation>書かれている企業に宛てたものです。</translation>
        </message>
        <message>
            <source>It is a proof for both sides. There is nothing to do with it.</source>
            <translation>双方のための証拠です。することは何もありません。</translation>
        </message>
        <message>
            <source>There is nothing to do with it here.</source>
            <translation>ここでは何もすることがありません。</translation>
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
        <message>
            <source>The vault was made by a newer version of this program. Install that one to open it.</source>
            <translation>この保管庫は、より新しい版で作られました。開くにはその版を入れてください。</translation>
        </message>
        <message>
            <source>The vault is damaged. Restore your last backup, and keep the damaged folder.</source>
            <translation>保管庫が壊れています。最後のバックアップを復元し、壊れたフォルダーは残しておいてください。</translation>
        </message>
        <message>
            <source>The history is not what was written: entries were changed, taken out or put in. Restore your last backup, and keep the damaged folder.</source>
            <translation>履歴が書かれたときのままではありません。記録が変えられたか、抜かれたか、足されています。最後のバックアップを復元し、壊れたフォルダーは残しておいてください。</translation>
        </message>
        <message>
            <source>The history does not continue the copy that you kept: this may be an older vault that was put back.</source>
            <translation>履歴が、あなたの残した控えの続きになっていません。古い保管庫が戻された可能性があります。</translation>
        </message>
        <message>
            <source>This computer has too little memory left for it. Nothing was changed.</source>
            <translation>コンピューターのメモリーが足りません。何も変わっていません。</translation>
        </message>
        <message>
            <source>This is the only thing that opens the vault. Add another one first.</source>
            <translation>保管庫を開けるのはこれだけです。先に別のものを加えてください。</translation>
        </message>
        <message>
            <source>This is not there any more.</source>
            <translation>もうありません。</translation>
        </message>
        <message>
            <source>This file is not there.</source>
            <translation>このファイルはありません。</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>このファイルは読めません。</translation>
        </message>
        <message>
            <source>This is too large. Nothing was changed.</source>
            <translation>大きすぎます。何も変わっていません。</translation>
        </message>
        <message>
            <source>This backup is damaged or cut off. Nothing was changed.</source>
            <translation>このバックアップは壊れているか、途中で切れています。何も変わっていません。</translation>
        </message>
        <message>
            <source>This backup is of another vault. Nothing was changed.</source>
            <translation>これは別の保管庫のバックアップです。何も変わっていません。</translation>
        </message>
        <message>
            <source>It is damaged or cut off. Ask for it once more; nothing was changed.</source>
            <translation>壊れているか、途中で切れています。もう一度もらってください。何も変わっていません。</translation>
        </message>
        <message>
            <source>It was changed on the way, or somebody else signed it. Nothing was changed here.</source>
            <translation>途中で変えられたか、別の人が署名しています。こちらでは何も変わっていません。</translation>
        </message>
        <message>
            <source>Its time is over.</source>
            <translation>期限が過ぎています。</translation>
        </message>
        <message>
            <source>Its time has not come yet, or the clock of this computer is wrong.</source>
            <translation>まだ有効になる前か、このコンピューターの時計が違っています。</translation>
        </message>
        <message>
            <source>It was shown before, and counts only once.</source>
            <translation>前に一度見せられています。有効なのは一度だけです。</translation>
        </message>
        <message>
            <source>It is for somebody else.</source>
            <translation>ほかの人に宛てたものです。</translation>
        </message>
        <message>
            <source>Nobody showed that it is theirs.</source>
            <translation>自分のものであることを、だれも示していません。</translation>
        </message>
        <message>
            <source>Whoever shows it does not have the key that it was given to.</source>
            <translation>見せている相手は、許可を渡した鍵を持っていません。</translation>
        </message>
        <message>
            <source>You took this request in before.</source>
            <translation>このお願いは前に取り込んでいます。</translation>
        </message>
        <message>
            <source>Another key than the one you know signed this. Ask the company about it, in a way you used before.</source>
            <translation>知っている鍵とは別の鍵で署名されています。これまで使った連絡方法で、企業に確かめてください。</translation>
        </message>
        <message>
            <source>You took this answer in before.</source>
            <translation>この回答は前に取り込んでいます。</translation>
        </message>
        <message>
            <source>This answer names something that you did not offer.</source>
            <translation>この回答には、あなたが提案していないものが書かれています。</translation>
        </message>
        <message>
            <source>The company answered twice, in two ways. Ask it which one counts.</source>
            <translation>企業が二度、違う回答をしています。どちらが有効か尋ねてください。</translation>
        </message>
        <message>
            <source>This agreement is over already.</source>
            <translation>この取り決めはもう終わっています。</translation>
        </message>
        <message>
            <source>This permit lasts too long. What nobody can look up may last 90 days.</source>
            <translation>許可の期間が長すぎます。ほかの人が確かめられないものは、90日までです。</translation>
        </message>
        <message>
            <source>The new permit has to allow less than the one before.</source>
            <translation>新しい許可は、前の許可より狭くなければなりません。</translation>
        </message>
        <message>
            <source>A detail is in it that no use is named for.</source>
            <translation>使い道の書かれていない情報が入っています。</translation>
        </message>
        <message>
            <source>It is not there any more: you erased it.</source>
            <translation>あなたが消去したので、もうありません。</translation>
        </message>
        <message>
            <source>There is something about this company still, so it cannot be deleted.</source>
            <translation>この企業についての記録が残っているので、削除できません。</translation>
        </message>
        <message>
            <source>A permit for it is in force. End that first.</source>
            <translation>有効な許可があります。先にそれを取り消してください。</translation>
        </message>
        <message>
            <source>It cannot follow what you noted before.</source>
            <translation>前に記録したことの次には選べません。</translation>
        </message>
        <message>
            <source>This is no picture that can be read.</source>
            <translation>読める画像ではありません。</translation>
        </message>
        <message>
            <source>There is no QR code in this picture.</source>
            <translation>この画像に QR コードはありません。</translation>
        </message>
        <message>
            <source>This is too long for one QR code.</source>
            <translation>一つの QR コードには長すぎます。</translation>
        </message>
        <message>
            <source>This is a private key. Give it to nobody: who has it can act in its owner&apos;s place.</source>
            <translation>これは秘密鍵です。だれにも渡さないでください。これを持つ人は、持ち主の代わりに行動できます。</translation>
        </message>
        <message>
            <source>This is not a day.</source>
            <translation>日付ではありません。</translation>
        </message>
        <message>
            <source>This day is in the past.</source>
            <translation>この日は過ぎています。</translation>
        </message>
        <message>
            <source>There are several of this name.</source>
            <translation>同じ名前のものがいくつかあります。</translation>
        </message>
        <message>
            <source>The address cannot be reached.</source>
            <translation>このアドレスにつながりません。</translation>
        </message>
        <message>
            <source>The address does not show that it is who it says. Nothing was sent.</source>
            <translation>このアドレスが本物だと確かめられません。何も送っていません。</translation>
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
            <source>%1&apos;s vault</source>
            <translation>%1 の保管庫</translation>
        </message>
        <message>
            <source>Everyday</source>
            <translation>ふだん用</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::CheckPage</name>
        <message>
            <source>Valid</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>You permitted this, and the one who shows it is the one you gave it to.</source>
            <translation>あなたが許可したもので、見せているのは渡した相手です。</translation>
        </message>
        <message>
            <source>Ended by you</source>
            <translation>取り消し済み</translation>
        </message>
        <message>
            <source>You ended this permit. It allows nothing any more.</source>
            <translation>あなたが取り消した許可です。もう何も許しません。</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>Its time is over. It allows nothing any more.</source>
            <translation>期限が過ぎています。もう何も許しません。</translation>
        </message>
        <message>
            <source>Not yet in force</source>
            <translation>まだ有効ではありません</translation>
        </message>
        <message>
            <source>Its time has not come yet.</source>
            <translation>まだ有効になる前です。</translation>
        </message>
        <message>
            <source>Genuine, but bound to nobody</source>
            <translation>本物ですが、持ち主が限定されていません</translation>
        </message>
        <message>
            <source>It is yours and in force, but anyone who has a copy could show it.</source>
            <translation>あなたの許可で有効ですが、写しを持つ人ならだれでも見せられます。</translation>
        </message>
        <message>
            <source>Shown by somebody else</source>
            <translation>別の相手が見せています</translation>
        </message>
        <message>
            <source>The one who shows it is not the one you gave it to, or did not show who it is.</source>
            <translation>見せているのは渡した相手ではないか、だれなのかを示していません。</translation>
        </message>
        <message>
            <source>Not from you</source>
            <translation>あなたのものではありません</translation>
        </message>
        <message>
            <source>It is signed with a key that is none of yours.</source>
            <translation>あなたのものではない鍵で署名されています。</translation>
        </message>
        <message>
            <source>Not in your history</source>
            <translation>履歴にありません</translation>
        </message>
        <message>
            <source>It is signed with a key of yours, but your history does not know it. Somebody may have a copy of your vault.</source>
            <translation>あなたの鍵で署名されていますが、履歴にありません。だれかが保管庫の写しを持っているかもしれません。</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>変更されています</translation>
        </message>
        <message>
            <source>This is not what you signed.</source>
            <translation>あなたが署名したものではありません。</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>許可されていません</translation>
        </message>
        <message>
            <source>It is genuine, but it does not allow this.</source>
            <translation>本物ですが、これは許していません。</translation>
        </message>
        <message>
            <source>Not certain</source>
            <translation>確かではありません</translation>
        </message>
        <message>
            <source>Whether it was ended cannot be found out.</source>
            <translation>取り消されたかどうか、確かめられません。</translation>
        </message>
        <message>
            <source>It cannot be said</source>
            <translation>判断できません</translation>
        </message>
        <message>
            <source>It cannot be said whether it is good.</source>
            <translation>有効かどうか判断できません。</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>許可証を確認</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>ファイルを開く…</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>ファイルを開く</translation>
        </message>
        <message>
            <source>Is it good?</source>
            <translation>有効かどうか</translation>
        </message>
        <message>
            <source>Drop a file anywhere in this window, or paste a text or a picture of a QR code. A permit is checked against your history; anything else is told what it is. Nothing is taken in by that.</source>
            <translation>このウィンドウのどこにでもファイルをドロップするか、テキストや QR コードの画像を貼り付けてください。許可証は履歴と照らし合わせ、ほかのものは何かを説明します。それだけで取り込まれることはありません。</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>企業</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>It shows</source>
            <translation>見せている項目</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>確認日</translation>
        </message>
        <message>
            <source>What it allows</source>
            <translation>許していること</translation>
        </message>
        <message>
            <source>Your history notes that this was shown.</source>
            <translation>これが示されたことを履歴に記録しました。</translation>
        </message>
        <message>
            <source>Take in the answer</source>
            <translation>回答を取り込む</translation>
        </message>
        <message>
            <source>Take the new key</source>
            <translation>新しい鍵を受け入れる</translation>
        </message>
        <message>
            <source>Take in my details</source>
            <translation>私の情報を取り込む</translation>
        </message>
        <message>
            <source>The answer is taken in.</source>
            <translation>回答を取り込みました。</translation>
        </message>
        <message>
            <source>The new key is taken: the old one signed for it.</source>
            <translation>新しい鍵を受け入れました。前の鍵が保証しています。</translation>
        </message>
        <message>
            <source>Take in these details?</source>
            <translation>これらの情報を取り込みますか？</translation>
        </message>
        <message>
            <source>What it says is kept as yours. Details that you keep already get the new value; history keeps that they changed.</source>
            <translation>書かれていることを、あなたの情報として保管します。すでにある情報は新しい値に変わり、変わったことは履歴に残ります。</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>取り込む</translation>
        </message>
        <message numerus="yes">
            <source>%n detail(s) taken in.</source>
            <translation>
                <numerusform>%n 件の情報を取り込みました。</numerusform>
            </translation>
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
        <name>proffer::ui::CounterForm</name>
        <message>
            <source>Offer %1 my terms</source>
            <translation>%1 に私の取り決めを提案</translation>
        </message>
        <message>
            <source>Sign the offer</source>
            <translation>提案に署名する</translation>
        </message>
        <message>
            <source>Instead of what it asks for, it gets an agreement that it can say yes or no to. The request stays open.</source>
            <translation>求められたものの代わりに、はい・いいえで答えられる取り決めを渡します。お願いはそのまま残ります。</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>取り決め</translation>
        </message>
        <message>
            <source>Days in which it can answer</source>
            <translation>回答できる日数</translation>
        </message>
        <message>
            <source>What you would sign</source>
            <translation>署名する内容</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::DesktopNotice</name>
        <message>
            <source>Show</source>
            <translation>表示</translation>
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
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Say what it is.</source>
            <translation>内容を入力してください。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::FingerprintForm</name>
        <message>
            <source>Is it really %1?</source>
            <translation>本当に %1 ですか？</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>照合する</translation>
        </message>
        <message>
            <source>Ask the company for the fingerprint of its key, in a way that you used before: call the number on an old bill, or go there. Type what it tells you. Do not take it from the message that brought the request.</source>
            <translation>企業の鍵の指紋を、これまで使った方法で尋ねてください。以前の請求書にある番号に電話するか、直接行って聞きます。教えられたものを入力してください。お願いが届いたメッセージから写してはいけません。</translation>
        </message>
        <message>
            <source>Fingerprint that the company told you</source>
            <translation>企業から聞いた指紋</translation>
        </message>
        <message>
            <source>A fingerprint has 43 letters, digits, dashes or underscores.</source>
            <translation>指紋は、英字・数字・ハイフン・下線で43文字です。</translation>
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
        <message>
            <source>Who has what.svg</source>
            <translation>だれが何を持っているか.svg</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Intake</name>
        <message>
            <source>Give one file of this computer at a time.</source>
            <translation>このコンピューターのファイルを一つずつ渡してください。</translation>
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
        <message>
            <source>Open a file</source>
            <translation>ファイルを開く</translation>
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
            <source>With this code the vault can be opened when its password is forgotten. Whoever has it and the vault&apos;s files can open it: keep it where you keep important papers.</source>
            <translation>パスワードを忘れたとき、このコードで保管庫を開けます。コードと保管庫のファイルの両方を持つ人は誰でも開けます。大切な書類と一緒に保管してください。</translation>
        </message>
        <message>
            <source>Vault %1</source>
            <translation>保管庫 %1</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Reminders</name>
        <message numerus="yes">
            <source>%n thing(s) need you.</source>
            <translation>
                <numerusform>確認が必要なことが %n 件あります。</numerusform>
            </translation>
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
        <message>
            <source>For how many days</source>
            <translation>許可する日数</translation>
        </message>
        <message>
            <source>Offer my terms…</source>
            <translation>私の取り決めを提案…</translation>
        </message>
        <message>
            <source>Make sure who asks…</source>
            <translation>相手を確かめる…</translation>
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
        <name>proffer::ui::SearchField</name>
        <message>
            <source>Search (Ctrl+K)</source>
            <translation>検索（Ctrl+K）</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>すべてを検索</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>見つかったもの</translation>
        </message>
        <message>
            <source>My data</source>
            <translation>私の情報</translation>
        </message>
        <message>
            <source>Permit of %1</source>
            <translation>%1 の許可</translation>
        </message>
        <message>
            <source>Given on %1, until %2</source>
            <translation>%1 に許可、%2 まで</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n 件見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::SessionWatch</name>
        <message>
            <source>Locks the vault first.</source>
            <translation>先に保管庫をロックします。</translation>
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
        <message>
            <source>Backup.proffer</source>
            <translation>バックアップ.proffer</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Sheet</name>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
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
        <message>
            <source>Nothing due. Next: %1, %2</source>
            <translation>今は何もありません。次は %1、%2</translation>
        </message>
        <message>
            <source>Save the offer, to send it to the company</source>
            <translation>企業に送る提案を保存</translation>
        </message>
        <message>
            <source>Saved. Send the file to the company.</source>
            <translation>保存しました。このファイルを企業に送ってください。</translation>
        </message>
        <message>
            <source>It is the same key: this company asks.</source>
            <translation>同じ鍵です。この企業からのお願いです。</translation>
        </message>
        <message>
            <source>This is another key. Somebody else may be asking in its name.</source>
            <translation>別の鍵です。ほかの人がその名前でお願いしているかもしれません。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Tray</name>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
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
    <context>
        <name>proffer::ui::Working</name>
        <message>
            <source>Working…</source>
            <translation>作業中…</translation>
        </message>
        <message>
            <source>How far the work is</source>
            <translation>作業の進み具合</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>止める</translation>
        </message>
    </context>
</TS>
