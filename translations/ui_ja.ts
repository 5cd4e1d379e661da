<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Arguments</name>
        <message>
            <source>Only one file can be given.</source>
            <translation>指定できるファイルは一つだけです。</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>ファイル %1 はありません。</translation>
        </message>
        <message>
            <source>A vault for your data and the terms on which others may use it.</source>
            <translation>あなたのデータと、ほかの人がそれを使う条件をしまう保管庫です。</translation>
        </message>
        <message>
            <source>The folder of the vault.</source>
            <translation>保管庫のフォルダー。</translation>
        </message>
        <message>
            <source>Prints the version.</source>
            <translation>バージョンを表示します。</translation>
        </message>
        <message>
            <source>Prints this.</source>
            <translation>この説明を表示します。</translation>
        </message>
        <message>
            <source>What to open: a permit, a request.</source>
            <translation>開くもの: 利用許可証、提供のお願い。</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>This file is not there or cannot be read.</source>
            <translation>このファイルは無いか、読めません。</translation>
        </message>
        <message>
            <source>This file is no backup of Proffer.</source>
            <translation>これは Proffer のバックアップではありません。</translation>
        </message>
        <message>
            <source>This recovery code does not open the backup. It has the code that the vault had when it was made.</source>
            <translation>この復旧コードではバックアップを開けません。作った時の保管庫の復旧コードを入力してください。</translation>
        </message>
        <message>
            <source>This password does not open the backup. It has the password that the vault had when it was made.</source>
            <translation>このパスワードではバックアップを開けません。作った時の保管庫のパスワードを入力してください。</translation>
        </message>
        <message>
            <source>There is something in this folder already. A vault needs a folder of its own.</source>
            <translation>このフォルダーにはすでに何か入っています。保管庫には専用のフォルダーが必要です。</translation>
        </message>
        <message>
            <source>This folder cannot be made. Choose another place.</source>
            <translation>このフォルダーは作れません。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>The folder of the open vault is no place for another one.</source>
            <translation>開いている保管庫のフォルダーの中に、別の保管庫は置けません。</translation>
        </message>
        <message>
            <source>This backup is damaged and cannot be restored.</source>
            <translation>このバックアップは壊れていて復元できません。</translation>
        </message>
    </context>
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
            <translation>鍵は %1 からわかっていますが、相手の鍵だと言っているのは、相手自身だけです。</translation>
        </message>
        <message>
            <source>Its key is proven by its own website, since %1.</source>
            <translation>鍵は %1 から、相手のウェブサイトで確認されています。</translation>
        </message>
        <message>
            <source>You compared the fingerprint of its key; known since %1.</source>
            <translation>鍵の指紋をあなたが照合しました。この鍵は %1 からわかっています。</translation>
        </message>
        <message>
            <source>You got its key in person; known since %1.</source>
            <translation>鍵を直接受け取りました。この鍵は %1 からわかっています。</translation>
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
            <translation>期限切れ</translation>
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
        <message>
            <source>Ask what they have…</source>
            <translation>何を持っているか尋ねる…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>A permit without details</source>
            <translation>情報を含まない許可</translation>
        </message>
        <message>
            <source>What to send…</source>
            <translation>送るもの…</translation>
        </message>
        <message>
            <source>Read…</source>
            <translation>読む…</translation>
        </message>
        <message>
            <source>Show older ones</source>
            <translation>古いものを表示</translation>
        </message>
        <message>
            <source>What shows it: %1 (%2)</source>
            <translation>これを示すもの: %1(%2)</translation>
        </message>
        <message>
            <source>Noted by mistake</source>
            <translation>誤って記録</translation>
        </message>
        <message>
            <source>The letter again…</source>
            <translation>手紙をもう一度…</translation>
        </message>
        <message>
            <source>They deleted it</source>
            <translation>削除したとの回答</translation>
        </message>
        <message>
            <source>They refused</source>
            <translation>断られた</translation>
        </message>
        <message>
            <source>They still have it</source>
            <translation>まだ持っている</translation>
        </message>
        <message>
            <source>They said it is deleted</source>
            <translation>削除したとの回答がありました</translation>
        </message>
    </context>
    <context>
        <name>CompanyPast</name>
        <message>
            <source>Permits it showed</source>
            <translation>示された許可証</translation>
        </message>
        <message>
            <source>You have not checked any that it showed.</source>
            <translation>示された許可証を、まだ確認していません。</translation>
        </message>
        <message>
            <source>What happened last</source>
            <translation>最近のできごと</translation>
        </message>
        <message>
            <source>Look in the history</source>
            <translation>履歴で見る</translation>
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
            <translation>アドレス</translation>
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
            <translation>連絡先カードの数</translation>
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
            <translation>これは保管庫の先頭部分（ヘッダー）です。</translation>
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
            <translation>あなたについて書かれたことを取り込めます。すでにある情報は新しい内容に変わります。</translation>
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
        <message>
            <source>They accept it.</source>
            <translation>相手は受け入れています。</translation>
        </message>
        <message>
            <source>They name another agreement.</source>
            <translation>相手は別の取り決めを示しています。</translation>
        </message>
        <message>
            <source>They decline.</source>
            <translation>相手は断っています。</translation>
        </message>
        <message>
            <source>Yes, only the one who has the key can use it.</source>
            <translation>はい。鍵を持つ相手だけが使えます。</translation>
        </message>
        <message>
            <source>No, anyone who has a copy can show it.</source>
            <translation>いいえ。写しを持つ人ならだれでも示せます。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This password does not open the vault.</source>
            <translation>このパスワードでは保管庫を開けません。</translation>
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
            <translation>この提供のお願いには回答済みです。</translation>
        </message>
        <message>
            <source>The time to answer this request is over.</source>
            <translation>この提供のお願いの回答期限は過ぎました。</translation>
        </message>
        <message>
            <source>This permit was ended already.</source>
            <translation>この許可はすでに取り消されています。</translation>
        </message>
        <message>
            <source>This company has no proven key, so nobody else could be kept from using the permit. Compare its fingerprint first.</source>
            <translation>この企業・お店の鍵は確認されていないため、ほかの人が許可証を使うのを防げません。まず指紋を照合してください。</translation>
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
            <translation>この保管庫は、このプログラムの新しい版で作られました。開くには、その版をインストールしてください。</translation>
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
            <translation>コンピューターのメモリーが足りません。何も変更していません。</translation>
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
            <translation>大きすぎます。何も変更していません。</translation>
        </message>
        <message>
            <source>This backup is damaged or cut off. Nothing was changed.</source>
            <translation>このバックアップは壊れているか、途中で切れています。何も変更していません。</translation>
        </message>
        <message>
            <source>This backup is of another vault. Nothing was changed.</source>
            <translation>これは別の保管庫のバックアップです。何も変更していません。</translation>
        </message>
        <message>
            <source>It is damaged or cut off. Ask for it once more; nothing was changed.</source>
            <translation>壊れているか、途中で切れています。もう一度もらってください。何も変更していません。</translation>
        </message>
        <message>
            <source>It was changed on the way, or somebody else signed it. Nothing was changed here.</source>
            <translation>途中で変えられたか、別の人が署名しています。こちらでは何も変更していません。</translation>
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
            <translation>この提供のお願いは前に取り込んでいます。</translation>
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
            <translation>許可の期間が長すぎます。取り消されたかどうかをほかの人が調べられない許可は、90日までです。</translation>
        </message>
        <message>
            <source>The new permit has to allow less than the one before.</source>
            <translation>新しい許可は、許す範囲が前の許可より狭くなければなりません。</translation>
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
        <name>History</name>
        <message>
            <source>Not the history of which the copy was kept: its entry %1 is missing or another one. An older or altered state was put in its place.</source>
            <translation>控えを取った履歴ではありません。記録 %1 が無いか、別のものになっています。古い状態か、変えられた状態に置き換えられています。</translation>
        </message>
        <message>
            <source>This copy is of another vault. Nothing was compared.</source>
            <translation>これは別の保管庫の控えです。照合していません。</translation>
        </message>
        <message>
            <source>Broken: entry %1 of a chain was taken out or put back.</source>
            <translation>壊れています。連なりの記録 %1 が抜かれたか、戻されています。</translation>
        </message>
        <message>
            <source>Broken: entry %1 of a chain is not what was written.</source>
            <translation>壊れています。連なりの記録 %1 が、書かれたときのままではありません。</translation>
        </message>
        <message>
            <source>Broken: entry %1 of a chain was not signed here.</source>
            <translation>壊れています。連なりの記録 %1 は、ここで署名されたものではありません。</translation>
        </message>
        <message>
            <source>This file is no copy of the end of a history. Nothing was compared.</source>
            <translation>このファイルは履歴の末尾の控えではありません。照合していません。</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>They have: %1. Since %2, until %3.</source>
            <translation>持っている情報：%1。%2 から、%3 まで。</translation>
        </message>
        <message>
            <source>They have: %1. Since %2; a part of it until %3, the rest with no end.</source>
            <translation>持っている情報：%1。%2 から。一部は %3 まで、残りに期限はありません。</translation>
        </message>
        <message>
            <source>They have: %1. Since %2, with no end.</source>
            <translation>持っている情報：%1。%2 から、期限はありません。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>Address (3)</comment>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>To %1</source>
            <translation>%1 御中</translation>
        </message>
        <message>
            <source>Please tell me what data about me you have, where you got it, what you use it for, to whom you passed it on, and how long you keep it. Please send me a copy of it.</source>
            <translation>私についてどのような情報を持っているか、どこで入手し、何に使い、だれに渡し、いつまで保存するのかを教えてください。その写しも送ってください。</translation>
        </message>
        <message>
            <source>As far as I know, you have at least this of me: %1.</source>
            <translation>私の知る限り、少なくとも次の情報をお持ちです：%1。</translation>
        </message>
        <message>
            <source>If you have nothing about me, please say so. Please answer within one month.</source>
            <translation>何も持っていない場合は、その旨をお知らせください。一か月以内のご回答をお願いします。</translation>
        </message>
        <message>
            <source>I give you a permit to use data about me. It goes with this letter. In plain words it says:</source>
            <translation>私についての情報の利用を許可します。許可証はこの手紙に添えてあります。分かりやすく言うと、次の内容です。</translation>
        </message>
        <message>
            <source>It is over on %1, or earlier if I tell you that I end it.</source>
            <translation>%1 から無効になります。それより前でも、私が取り消すと伝えたときに終わります。</translation>
        </message>
        <message>
            <source>Please keep the permit: I may ask you to show it. What it does not name you may not do.</source>
            <translation>許可証を保管してください。見せていただくことがあります。許可証に書かれていないことは、認めません。</translation>
        </message>
        <message>
            <source>I end the permit that I gave you on %1.</source>
            <translation>%1 にお渡しした許可を取り消します。</translation>
        </message>
        <message>
            <source>I end the permit that I gave you on %1, about: %2.</source>
            <translation>%1 にお渡しした許可（%2）を取り消します。</translation>
        </message>
        <message>
            <source>You may not use this data by it any more. Please delete the data, unless a law makes you keep it, tell those to whom you passed it on to do the same, and write to me that you have done so.</source>
            <translation>今後、この許可に基づいてこの情報を利用することを認めません。法律で保存が義務付けられている場合を除き、情報を削除し、渡した先にも同じことを伝え、済んだことを文書でお知らせください。</translation>
        </message>
        <message>
            <source>A signed notice goes with this letter. It shows that I, who gave the permit, end it.</source>
            <translation>署名付きの通知を添えます。許可を出した本人が取り消すことを示すものです。</translation>
        </message>
        <message>
            <source>From today on you may not use this data about me any more: %1.</source>
            <translation>本日以降、私についての次の情報の利用を認めません：%1。</translation>
        </message>
        <message>
            <source>Please delete it, unless a law makes you keep it, tell those to whom you passed it on to do the same, and write to me that you have done so.</source>
            <translation>法律で保存が義務付けられている場合を除き、情報を削除し、渡した先にも同じことを伝え、済んだことを文書でお知らせください。</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Proffer is running already, and does not answer.</source>
            <translation>Proffer はすでに動いていますが、応答しません。</translation>
        </message>
        <message>
            <source>Without a folder of your own for sockets this program does not notice when it is started again.</source>
            <translation>ソケット用のあなた専用のフォルダーが無いため、このプログラムはもう一度起動されても気づきません。</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPaper</name>
        <message>
            <source>Recovery sheet: %1</source>
            <translation>復旧シート：%1</translation>
        </message>
        <message>
            <source>With this code the vault can be opened when its password is forgotten. Whoever has it and the vault&apos;s files can open it: keep it where you keep important papers.</source>
            <translation>パスワードを忘れても、このコードで保管庫を開けます。これと保管庫のファイルを持つ人はだれでも開けます。大切な書類と一緒に保管してください。</translation>
        </message>
        <message>
            <source>Vault %1</source>
            <translation>保管庫 %1</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>復旧シート</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
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
            <translation>持っているかもしれないと、あなたは考えています</translation>
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
        <name>Values</name>
        <message>
            <source>Say what it is.</source>
            <translation>内容を入力してください。</translation>
        </message>
        <message>
            <source>This is no e-mail address, as in hanako@example.org.</source>
            <translation>メールアドレスではありません（例：hanako@example.org）。</translation>
        </message>
        <message>
            <source>This is no phone number: it has digits, spaces and + - ( ) only.</source>
            <translation>電話番号ではありません。使えるのは数字、空白、+ - ( ) だけです。</translation>
        </message>
        <message>
            <source>This is no address of a page, as in https://example.org.</source>
            <translation>ページのアドレスではありません（例：https://example.org）。</translation>
        </message>
        <message>
            <source>The address of a page begins with https:// or http://.</source>
            <translation>ページのアドレスは https:// か http:// で始まります。</translation>
        </message>
        <message>
            <source>Write languages by their short names, as in ja, en or th.</source>
            <translation>言語は ja、en、th のように短い名前で書いてください。</translation>
        </message>
        <message>
            <source>There is no such time zone, as in Asia/Tokyo.</source>
            <translation>そのようなタイムゾーンはありません（例：Asia/Tokyo）。</translation>
        </message>
        <message>
            <source>This is no address.</source>
            <translation>住所ではありません。</translation>
        </message>
        <message>
            <source>There is a sign in it that cannot be seen. Type it anew.</source>
            <translation>見えない文字が入っています。入力し直してください。</translation>
        </message>
        <message>
            <source>This day is in the future.</source>
            <translation>この日はまだ来ていません。</translation>
        </message>
        <message>
            <source>This year is of the Buddhist era: take 543 from it.</source>
            <translation>これは仏暦の年です。543 を引いてください。</translation>
        </message>
        <message>
            <source>Quiet hours need a beginning and an end that are not the same.</source>
            <translation>連絡してほしくない時間帯には、始まりと終わりに別の時刻を入れてください。</translation>
        </message>
        <message>
            <source>A size has letters and digits, at most 16, as in 38 or XL.</source>
            <translation>サイズは英字と数字で16文字までです（例：38、XL）。</translation>
        </message>
        <message>
            <source>Name each one once, and at most 16.</source>
            <translation>同じものは一度だけ、16個まで書いてください。</translation>
        </message>
        <message>
            <source>A name here has letters, digits and single spaces, at most 48.</source>
            <translation>名前に使えるのは、英字、数字、一つずつの空白で、48文字までです。</translation>
        </message>
        <message>
            <source>This is no day: write it as 1984-02-29, or the year alone.</source>
            <translation>日付ではありません。1984-02-29 のように書くか、年だけを書いてください。</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>a year alone</comment>
            <translation>%1年</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>a day and month without a year</comment>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
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
        <message>
            <source>What you were writing could not be kept when the vault was locked. Perhaps the disk is full.</source>
            <translation>保管庫をロックしたとき、入力中の内容を保存できませんでした。ディスクの空き容量がないのかもしれません。</translation>
        </message>
        <message>
            <source>The vault was checked in the background, and something in it is wrong. %1</source>
            <translation>保管庫を裏で確認したところ、どこかに異常がありました。%1</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::CapsHint</name>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Caps Lock がオンになっています。</translation>
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
            <translation>あなたが取り消した許可です。もう何も許可されません。</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>Its time is over. It allows nothing any more.</source>
            <translation>期限が過ぎています。もう何も許可されません。</translation>
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
            <translation>あなたが出した有効な許可ですが、写しを持つ人ならだれでも見せられます。</translation>
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
            <translation>あなたが出したものではありません</translation>
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
            <translation>本物ですが、求められたことは許可していません。</translation>
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
            <translation>企業・お店</translation>
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
            <translation>許可されていること</translation>
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
            <translation>書かれていることを、あなたの情報として保管します。すでにある情報は新しい内容に変わり、変わったことは履歴に残ります。</translation>
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
        <name>proffer::ui::ComfortCard</name>
        <message>
            <source>Give</source>
            <translation>渡す</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>尋ねる</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>渡さない</translation>
        </message>
        <message>
            <source>What you give to whom</source>
            <translation>だれに何を渡すか</translation>
        </message>
        <message>
            <source>Where you say nothing, you are asked. An answer counts for all that lies within that kind of data, until you answer for a part of it.</source>
            <translation>何も決めていなければ、その都度お尋ねします。答えは、その種類に含まれるすべての情報に当てはまります。その一部について別に答えると、そちらが優先されます。</translation>
        </message>
        <message>
            <source>Kind of company</source>
            <translation>企業の種類</translation>
        </message>
        <message>
            <source>As you said about %1.</source>
            <translation>「%1」についての答えと同じです。</translation>
        </message>
        <message>
            <source>You are more careful about %1.</source>
            <translation>「%1」には、より慎重にしています。</translation>
        </message>
        <message>
            <source>%1 to this kind of company, %2: %3</source>
            <translation>この種類の企業（%2）への「%1」：%3</translation>
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
            <translation>署名しました。この利用許可証は %1 から無効になります。</translation>
        </message>
        <message>
            <source>End this permit?</source>
            <translation>この許可を取り消しますか？</translation>
        </message>
        <message>
            <source>End permit</source>
            <translation>許可を取り消す</translation>
        </message>
        <message>
            <source>The permit of %1 is ended.</source>
            <translation>%1 への許可を取り消しました。</translation>
        </message>
        <message>
            <source>End all permits of %1?</source>
            <translation>%1 への許可をすべて取り消しますか？</translation>
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
            <translation>名前は履歴に残ります。この企業・お店についてほかに記録したことは、すべて消えます。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Ask %1 what they have</source>
            <translation>%1 に何を持っているか尋ねる</translation>
        </message>
        <message>
            <source>I sent it</source>
            <translation>送りました</translation>
        </message>
        <message>
            <source>Asked on %1 what they have.</source>
            <translation>%1 に、何を持っているか尋ねました。</translation>
        </message>
        <message>
            <source>Written into your notes about %1: you asked what they have.</source>
            <translation>%1 のメモに、何を持っているか尋ねたことを書きました。</translation>
        </message>
        <message>
            <source>No company fits.</source>
            <translation>当てはまる企業はありません。</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Of every kind</source>
            <translation>すべての種類</translation>
        </message>
        <message>
            <source>How it stands</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>However it stands</source>
            <translation>すべての状態</translation>
        </message>
        <message>
            <source>They have nothing that you know of</source>
            <translation>知っている限り何も持っていない</translation>
        </message>
        <message>
            <source>A permit names the company by its website or by its key, and you keep neither. Add the website first, under Change.</source>
            <translation>許可証には企業のウェブサイトか鍵が書かれますが、どちらもありません。先に「変更」でウェブサイトを加えてください。</translation>
        </message>
        <message>
            <source>What %1 gets</source>
            <translation>%1 が受け取るもの</translation>
        </message>
        <message>
            <source>I handed it over</source>
            <translation>手渡しました</translation>
        </message>
        <message>
            <source>The permit</source>
            <translation>許可証</translation>
        </message>
        <message>
            <source>Written down: you handed the permit over today.</source>
            <translation>今日、許可証を渡したことを記録しました。</translation>
        </message>
        <message>
            <source>%1 may not use what it got by it any more. This cannot be taken back. A letter and a signed notice are written for you to send.</source>
            <translation>%1 は、これで得た情報の利用を許されなくなります。取り消しは元に戻せません。送るための手紙と署名付きの通知ができます。</translation>
        </message>
        <message>
            <source>It may not use what it got by them any more. This cannot be taken back. A letter and signed notices are written for you to send.</source>
            <translation>相手は、これらで得た情報の利用を許されなくなります。取り消しは元に戻せません。送るための手紙と署名付きの通知ができます。</translation>
        </message>
        <message>
            <source>Tell %1 that it is over</source>
            <translation>許可が終わったことを %1 に伝える</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>The key that would sign a notice was erased, so there is only the letter.</source>
            <translation>通知に署名する鍵は消去されたので、手紙だけです。</translation>
        </message>
        <message>
            <source>Signed notice about the permit of %1</source>
            <translation>%1 への許可についての署名付き通知</translation>
        </message>
        <message>
            <source>It is written into your history that you told it to stop today, and the permits behind it are ended. You get the letter to send, and are reminded until it answers.</source>
            <translation>今日やめるよう伝えたことが履歴に記録され、そのもとになった利用許可証は取り消されます。送るための手紙ができ、相手から回答があるまでお知らせします。</translation>
        </message>
        <message>
            <source>Tell %1 to stop</source>
            <translation>%1 にやめるよう伝える</translation>
        </message>
        <message>
            <source>Written down: they said that they deleted it.</source>
            <translation>記録しました。削除したとの回答がありました。</translation>
        </message>
        <message>
            <source>Written down: they have it still. You are not reminded any more.</source>
            <translation>記録しました。まだ持っています。今後はお知らせしません。</translation>
        </message>
        <message>
            <source>Noted by mistake?</source>
            <translation>誤って記録しましたか。</translation>
        </message>
        <message>
            <source>The note that %1 has this of you is removed, with what shows it: %2. Your history still says that it was noted.</source>
            <translation>%1があなたのこの情報を持っているという記録を、それを示すものとともに削除します: %2。記録したことは履歴に残ります。</translation>
        </message>
        <message>
            <source>Remove the note</source>
            <translation>記録を削除</translation>
        </message>
        <message>
            <source>The note is removed.</source>
            <translation>記録を削除しました。</translation>
        </message>
        <message>
            <source>What the permit of %1 says</source>
            <translation>%1の利用許可証の内容</translation>
        </message>
        <message>
            <source>Given on %1, until %2.</source>
            <translation>%1 に渡し、%2 まで。</translation>
        </message>
        <message>
            <source>You ended it on %1.</source>
            <translation>%1に取り消しました。</translation>
        </message>
        <message>
            <source>No details were in it.</source>
            <translation>情報は含まれていませんでした。</translation>
        </message>
        <message>
            <source>These details were in it:</source>
            <translation>次の情報が含まれていました:</translation>
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
        <message>
            <source>Change what you keep about %1</source>
            <translation>%1 について保管している内容を変更</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
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
        <name>proffer::ui::DealingsCard</name>
        <message>
            <source>Your terms &quot;%1&quot;, version %2.</source>
            <translation>あなたの条件「%1」第 %2 版。</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>回答待ち</translation>
        </message>
        <message>
            <source>Waits for you</source>
            <translation>あなたの回答待ち</translation>
        </message>
        <message>
            <source>Needs a new yes</source>
            <translation>改めて同意が必要</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Who is under what</source>
            <translation>どの企業がどの取り決めか</translation>
        </message>
        <message>
            <source>No company has agreed to anything yet. You can offer one an agreement when you answer what it asks for.</source>
            <translation>まだどの企業とも取り決めがありません。お願いに回答するときに、取り決めを提案できます。</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>読む</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>見る</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>取り下げる</translation>
        </message>
        <message>
            <source>End</source>
            <translation>終える</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::DecidedCard</name>
        <message>
            <source>What you decided</source>
            <translation>あなたが決めたこと</translation>
        </message>
        <message>
            <source>Nothing is forbidden or allowed yet: whatever is asked for, you are asked. Answer the questions below to begin.</source>
            <translation>まだ何も禁止も許可もしていません。求められるたびにお尋ねします。下の質問に答えて始めてください。</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>外す</translation>
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
            <source>Which one, if you have several (work, home)</source>
            <translation>いくつかある場合の呼び名（work、home など）</translation>
        </message>
        <message>
            <source>All cards</source>
            <translation>すべての名刺</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>%1 だけ</translation>
        </message>
        <message>
            <source>On which card</source>
            <translation>どの名刺に載せるか</translation>
        </message>
        <message>
            <source>Say which one with the letters a to z and digits, without spaces.</source>
            <translation>呼び名は、a から z の英字と数字で、空白なしで書いてください。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::DetailRow</name>
        <message>
            <source>Worked out from a detail that has changed since %1.</source>
            <translation>%1 に導いた情報です。もとの情報は、そのあと変わっています。</translation>
        </message>
        <message>
            <source>Last changed on %1.</source>
            <translation>最終変更：%1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>隠れています</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::DetailsStep</name>
        <message>
            <source>No details are kept on this card.</source>
            <translation>この名刺には情報がありません。</translation>
        </message>
        <message>
            <source>Sensitive: shown before you sign</source>
            <translation>慎重に扱う情報：署名の前に表示します</translation>
        </message>
        <message>
            <source>Choose at least one detail.</source>
            <translation>情報を一つ以上選んでください。</translation>
        </message>
        <message>
            <source>A permit can hold only one of these: %1, %2. Give the other one in a permit of its own.</source>
            <translation>一つの許可に入れられるのは %1 と %2 のどちらかだけです。もう一方は別の許可で渡してください。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::EndCard</name>
        <message numerus="yes">
            <source>Unbroken: %n entry(ies), each signed and following the one before it. This shows that nothing was changed by anybody without your password. Only a copy of the end that is kept elsewhere shows that nothing was written anew.</source>
            <translation>
                <numerusform>途切れていません。%n 件の記録はどれも署名され、前の記録に続いています。あなたのパスワードを知らない人による変更がないことが分かります。書き直されていないことまで示すのは、別の場所に残した末尾の控えだけです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unbroken: %n entry(ies), and they continue the copy that you kept. Nothing up to that copy was changed, left out or put in since. It does not show that what was written down is true.</source>
            <translation>
                <numerusform>途切れていません。%n 件の記録が、残した控えに続いています。控えまでの記録は、変えられても、抜かれても、足されてもいません。書かれたことが真実かどうかまでは示しません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies), unbroken since the copy you kept on %1. Nothing up to that copy was changed, left out or put in since. It does not show that what was written down is true.</source>
            <translation>
                <numerusform>%n 件の記録は、%1 に残した控えから途切れていません。控えまでの記録は、変えられても、抜かれても、足されてもいません。書かれたことが真実かどうかまでは示しません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep a copy of the end…</source>
            <translation>末尾の控えを残す…</translation>
        </message>
        <message>
            <source>Compare with a copy…</source>
            <translation>控えと照合…</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>ファイルに保存…</translation>
        </message>
        <message>
            <source>You kept a copy of the end on %1. Verify holds the history against it.</source>
            <translation>末尾の控えは %1 に残しました。「検証」で履歴と照合します。</translation>
        </message>
        <message>
            <source>No copy of the end is kept yet. It is a few lines of text: kept on a stick, on paper or with somebody, it shows later that nothing was rewritten.</source>
            <translation>末尾の控えはまだありません。数行の文字です。USB メモリーや紙、だれかのもとに残しておくと、あとで書き直されていないことを示せます。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::ErasedCard</name>
        <message>
            <source>Erased: %1</source>
            <translation>消去しました：%1</translation>
        </message>
        <message numerus="yes">
            <source>It is gone from %n entry(ies) of the history.</source>
            <translation>
                <numerusform>履歴の %n 件の記録から消えました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is gone from %n permit(s) that were kept.</source>
            <translation>
                <numerusform>保管していた %n 件の許可から消えました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing that you know of still holds it.</source>
            <translation>知っている限り、もうどこにも残っていません。</translation>
        </message>
        <message>
            <source>The backup of %1 still holds it: %2</source>
            <translation>%1 のバックアップには残っています：%2</translation>
        </message>
        <message>
            <source>%1 still has it. Tell them to delete it.</source>
            <translation>%1 はまだ持っています。削除するよう伝えてください。</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>分かりました</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::EventSheet</name>
        <message>
            <source>Entry %1</source>
            <translation>記録 %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>情報の内容</translation>
        </message>
        <message>
            <source>Erased since; another entry says so.</source>
            <translation>その後に消去され、別の記録に残っています。</translation>
        </message>
        <message>
            <source>In the vault. They are not shown here, and no copy of the history has them.</source>
            <translation>保管庫の中にあります。ここには表示せず、履歴の控えにも入りません。</translation>
        </message>
        <message>
            <source>What the entry says</source>
            <translation>記録の内容</translation>
        </message>
        <message>
            <source>Whole: it begins its chain, names the key that signs it, and is signed with it.</source>
            <translation>欠けていません。連なりの始まりで、署名する鍵が書かれ、その鍵で署名されています。</translation>
        </message>
        <message>
            <source>Whole: its fingerprint covers all of it and the entry before it, and the key of its installation signed that.</source>
            <translation>欠けていません。指紋がこの記録全体と一つ前の記録を含み、書き込んだ端末の鍵が署名しています。</translation>
        </message>
        <message>
            <source>Number in its chain</source>
            <translation>連なりの中の番号</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>指紋</translation>
        </message>
        <message>
            <source>Of the one before</source>
            <translation>一つ前の記録の指紋</translation>
        </message>
        <message>
            <source>Signed with the key</source>
            <translation>署名した鍵</translation>
        </message>
        <message>
            <source>Of the installation</source>
            <translation>端末</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Check this permit</source>
            <translation>この利用許可証を確認</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::ExportForm</name>
        <message>
            <source>Save the history as a file</source>
            <translation>履歴をファイルに保存</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>場所を選ぶ…</translation>
        </message>
        <message>
            <source>It names companies and details, and never shows a value. Whoever gets the file can read it.</source>
            <translation>企業と情報の名前は入りますが、情報の内容は入りません。ファイルを手にした人は読めます。</translation>
        </message>
        <message>
            <source>Report to read or print (PDF)</source>
            <translation>読む・印刷するための報告書（PDF）</translation>
        </message>
        <message>
            <source>With the entries that you look for now.</source>
            <translation>今の検索条件に合う記録だけを入れます。</translation>
        </message>
        <message>
            <source>With every entry.</source>
            <translation>すべての記録を入れます。</translation>
        </message>
        <message>
            <source>Table for a spreadsheet (CSV)</source>
            <translation>表計算用の表（CSV）</translation>
        </message>
        <message>
            <source>With proofs (JSON)</source>
            <translation>証拠付き（JSON）</translation>
        </message>
        <message>
            <source>Always every entry: what each fingerprint covers, its signature and the key, so that others can check it without the vault.</source>
            <translation>いつもすべての記録です。指紋が含む内容、署名、鍵が入り、保管庫がなくてもほかの人が確かめられます。</translation>
        </message>
        <message>
            <source>History: %1</source>
            <translation>履歴：%1</translation>
        </message>
        <message>
            <source>Entries: %1. Names stand here, values never.</source>
            <translation>記録：%1 件。載せるのは名前だけで、内容は載せません。</translation>
        </message>
        <message>
            <source>The end of the history</source>
            <translation>履歴の末尾</translation>
        </message>
        <message>
            <source>Whoever has these fingerprints can see later, from the history with proofs, that nothing before them was changed. They do not prove that what was written down is true.</source>
            <translation>この指紋があれば、証拠付きの履歴から、それより前が変えられていないことをあとで確かめられます。書かれたことが真実かどうかまでは示しません。</translation>
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
            <translation>だれが何を持っているかの図</translation>
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
        <message>
            <source>%1 · %2</source>
            <comment>a kind of detail, and how many have it</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::GiveSheet</name>
        <message>
            <source>You keep no detail of this kind: %1. Keep it under My data first, or leave out what asks for it.</source>
            <translation>この種類の情報は保管されていません: %1。先に「私の情報」で保管するか、これを求める項目を外してください。</translation>
        </message>
        <message>
            <source>What you give to %1</source>
            <translation>%1 に渡すもの</translation>
        </message>
        <message>
            <source>Sign and give</source>
            <translation>署名して渡す</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::HistoryFilter</name>
        <message>
            <source>Permits</source>
            <translation>許可</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>お願い</translation>
        </message>
        <message>
            <source>Companies and what they have</source>
            <translation>企業と、企業が持つ情報</translation>
        </message>
        <message>
            <source>Rules and agreements</source>
            <translation>ルールと取り決め</translation>
        </message>
        <message>
            <source>My data</source>
            <translation>私の情報</translation>
        </message>
        <message>
            <source>The vault itself</source>
            <translation>保管庫そのもの</translation>
        </message>
        <message>
            <source>Of which company</source>
            <translation>どの企業の記録か</translation>
        </message>
        <message>
            <source>Of what kind</source>
            <translation>どの種類の記録か</translation>
        </message>
        <message>
            <source>Of which time</source>
            <translation>いつの記録か</translation>
        </message>
        <message>
            <source>All companies</source>
            <translation>すべての企業</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>いつでも</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>この %n 日間</numerusform>
            </translation>
        </message>
        <message>
            <source>From one day to another…</source>
            <translation>期間を選ぶ…</translation>
        </message>
        <message>
            <source>From this day</source>
            <translation>この日から</translation>
        </message>
        <message>
            <source>To this day</source>
            <translation>この日まで</translation>
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
            <source>History.csv</source>
            <translation>履歴.csv</translation>
        </message>
        <message>
            <source>History.json</source>
            <translation>履歴.json</translation>
        </message>
        <message>
            <source>History.pdf</source>
            <translation>履歴.pdf</translation>
        </message>
        <message>
            <source>Nothing happened that fits all that is chosen above. Choose another company, kind or time.</source>
            <translation>上で選んだ条件に合う記録はありません。別の企業、種類、期間を選んでください。</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳しく</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>詳しく：%1</translation>
        </message>
        <message>
            <source>Keep a copy of the end</source>
            <translation>末尾の控えを残す</translation>
        </message>
        <message>
            <source>End of the history.json</source>
            <translation>履歴の末尾.json</translation>
        </message>
        <message>
            <source>The end is kept. Take the file where nobody changes it: on a stick, or to somebody you trust.</source>
            <translation>末尾の控えを残しました。だれにも変えられない場所、たとえば USB メモリーや信頼できる人のもとに置いてください。</translation>
        </message>
        <message>
            <source>Compare with a copy of the end</source>
            <translation>末尾の控えと照合</translation>
        </message>
        <message>
            <source>Save the history</source>
            <translation>履歴を保存</translation>
        </message>
        <message>
            <source>The history is saved.</source>
            <translation>履歴を保存しました。</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>すべて表示</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::HoldersCard</name>
        <message>
            <source>Look</source>
            <translation>見る</translation>
        </message>
        <message>
            <source>Nobody, as far as you know.</source>
            <translation>知っている限り、だれも持っていません。</translation>
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
            <translation>だれが何を持っているかの表</translation>
        </message>
        <message>
            <source>Who has what</source>
            <translation>だれが何を持っているか</translation>
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
            <translation>企業・お店を追加して、持っている情報を記録するか、利用許可証を渡してください。だれが何をいつまで持つかが、ここに表示されます。</translation>
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
                <numerusform>うち %n 社への許可がまもなく終わります。</numerusform>
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
            <translation>保存しました。この図を見た人には、だれがあなたの情報を持つかがわかります。</translation>
        </message>
        <message>
            <source>Who has what.svg</source>
            <translation>だれが何を持っているか.svg</translation>
        </message>
        <message>
            <source>Give a permit</source>
            <translation>利用許可証を渡す</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>開始日</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::Intake</name>
        <message>
            <source>Give one file of this computer at a time.</source>
            <translation>このコンピューターにあるファイルを、一度に一つだけ指定してください。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::LetterSheet</name>
        <message>
            <source>You keep no address to write to for %1. Look for one on its website, most often in its privacy notice.</source>
            <translation>%1 の連絡先がありません。ウェブサイトで探してください。多くは「プライバシーポリシー」や「個人情報の取り扱い」のページにあります。</translation>
        </message>
        <message>
            <source>Send it to %1, by e-mail: %2</source>
            <translation>%1 にメールで送ってください：%2</translation>
        </message>
        <message>
            <source>Send it to %1, on this page: %2</source>
            <translation>%1 に、このページから送ってください：%2</translation>
        </message>
        <message>
            <source>The letter does not say who you are: add what they know you by, such as a name or a customer number.</source>
            <translation>手紙にはあなたがだれか書かれていません。名前や顧客番号など、相手に分かるものを書き加えてください。</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>手紙</translation>
        </message>
        <message>
            <source>Copy the letter</source>
            <translation>手紙をコピー</translation>
        </message>
        <message>
            <source>Save the letter…</source>
            <translation>手紙を保存…</translation>
        </message>
        <message>
            <source>Copied. Paste it where you write to the company.</source>
            <translation>コピーしました。企業への連絡を書くところに貼り付けてください。</translation>
        </message>
        <message>
            <source>Save the letter</source>
            <translation>手紙を保存</translation>
        </message>
        <message>
            <source>Letter.txt</source>
            <translation>手紙.txt</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>保存しました。</translation>
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
        <message>
            <source>This is what you had filled in when the vault was locked.</source>
            <translation>保管庫をロックしたときに入力していた内容です。</translation>
        </message>
        <message>
            <source>You were in the middle of this: %1. Open it again; what you had filled in is kept.</source>
            <translation>入力の途中でした：「%1」。もう一度開くと、入力した内容が残っています。</translation>
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
            <source>Nobody has it</source>
            <translation>だれも持っていません</translation>
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
        <message>
            <source>Parts of my data</source>
            <translation>私の情報の区分</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>情報</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>好み・希望</translation>
        </message>
        <message>
            <source>People and cards</source>
            <translation>人と名刺</translation>
        </message>
        <message>
            <source>On this card only.</source>
            <translation>この名刺だけに載っています。</translation>
        </message>
        <message>
            <source>On all cards.</source>
            <translation>すべての名刺に載っています。</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>人を追加</translation>
        </message>
        <message>
            <source>Also what was worked out from it</source>
            <translation>そこから導いた情報も</translation>
        </message>
        <message>
            <source>Add a person whose data you keep</source>
            <translation>情報を預かる人を追加</translation>
        </message>
        <message>
            <source>What they are called</source>
            <translation>その人の名前</translation>
        </message>
        <message>
            <source>What they are to you (child, mother)</source>
            <translation>あなたとの関係（子、母など）</translation>
        </message>
        <message>
            <source>Their first card</source>
            <translation>最初の名刺</translation>
        </message>
        <message>
            <source>Everyday</source>
            <translation>ふだん用</translation>
        </message>
        <message>
            <source>%1 is added.</source>
            <translation>%1 を追加しました。</translation>
        </message>
        <message>
            <source>Add a card for %1</source>
            <translation>%1 の名刺を追加</translation>
        </message>
        <message>
            <source>What you call it</source>
            <translation>名刺の呼び名</translation>
        </message>
        <message>
            <source>The card &quot;%1&quot; is added.</source>
            <translation>名刺「%1」を追加しました。</translation>
        </message>
        <message>
            <source>Rename a card</source>
            <translation>名刺の名前を変える</translation>
        </message>
        <message>
            <source>Retire the card &quot;%1&quot;?</source>
            <translation>名刺「%1」の使用をやめますか？</translation>
        </message>
        <message>
            <source>It cannot be used again, and that cannot be taken back. What companies got by it stays in your history, and permits in force stay in force.</source>
            <translation>二度と使えなくなり、元に戻せません。この名刺で企業に渡したものは履歴に残り、有効な許可はそのまま有効です。</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>使用をやめる</translation>
        </message>
        <message>
            <source>The card &quot;%1&quot; is retired.</source>
            <translation>名刺「%1」の使用をやめました。</translation>
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
            <source>Parts of my rules</source>
            <translation>私のルールの区分</translation>
        </message>
        <message>
            <source>What I give</source>
            <translation>渡すもの</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>取り決め</translation>
        </message>
        <message>
            <source>Write a rule</source>
            <translation>ルールを書く</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Terms of my own</source>
            <translation>私の条件</translation>
        </message>
        <message>
            <source>Your rules as they are now can be kept as terms, for companies to agree to.</source>
            <translation>今のルールを条件として残し、企業に同意を求められます。</translation>
        </message>
        <message>
            <source>Keep my rules as terms</source>
            <translation>ルールを条件として残す</translation>
        </message>
        <message>
            <source>The rule &quot;%1&quot; is kept.</source>
            <translation>ルール「%1」を保存しました。</translation>
        </message>
        <message>
            <source>Remove the rule &quot;%1&quot;?</source>
            <translation>ルール「%1」を外しますか？</translation>
        </message>
        <message>
            <source>From now on nothing is held against it. What was agreed with companies stays.</source>
            <translation>これからは、お願いをこのルールと照らし合わせません。企業との取り決めはそのまま残ります。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>外す</translation>
        </message>
        <message>
            <source>The rule &quot;%1&quot; is removed.</source>
            <translation>ルール「%1」を外しました。</translation>
        </message>
        <message>
            <source>You have no rules yet that a company could agree to. Choose some under Rules first.</source>
            <translation>企業が同意できるルールがまだありません。先に「ルール」で選んでください。</translation>
        </message>
        <message>
            <source>The terms &quot;%1&quot; are kept.</source>
            <translation>条件「%1」を保存しました。</translation>
        </message>
        <message>
            <source>The terms &quot;%1&quot; say what your rules say now. Who agreed to an older version stays under that.</source>
            <translation>条件「%1」を今のルールに合わせました。前の版に同意した企業は、その版のままです。</translation>
        </message>
        <message>
            <source>Retire the terms &quot;%1&quot;?</source>
            <translation>条件「%1」の使用をやめますか？</translation>
        </message>
        <message>
            <source>You cannot offer them any more. Companies that agreed to them stay under them.</source>
            <translation>もう提案できなくなります。すでに同意した企業には、これからもこの条件が適用されます。</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>使用をやめる</translation>
        </message>
        <message>
            <source>The terms &quot;%1&quot; are retired.</source>
            <translation>条件「%1」の使用をやめました。</translation>
        </message>
        <message>
            <source>Take the offer to %1 back?</source>
            <translation>%1 への提案を取り下げますか？</translation>
        </message>
        <message>
            <source>End what you agreed with %1?</source>
            <translation>%1 との取り決めを終えますか？</translation>
        </message>
        <message>
            <source>If %1 answers later, that binds nobody. Nothing is sent: tell it yourself.</source>
            <translation>あとで %1 が回答しても、だれも拘束されません。何も送られないので、ご自分で伝えてください。</translation>
        </message>
        <message>
            <source>From now on %1 is under no agreement with you. Permits that you gave it stay in force. Nothing is sent: tell it yourself.</source>
            <translation>これから %1 とは取り決めのない状態になります。渡した許可は有効なままです。何も送られないので、ご自分で伝えてください。</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>取り下げる</translation>
        </message>
        <message>
            <source>End</source>
            <translation>終える</translation>
        </message>
        <message>
            <source>It is over. Tell %1: nothing was sent.</source>
            <translation>終わりました。何も送っていないので、%1 に伝えてください。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NameForm</name>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>%1: say what it is.</source>
            <translation>%1：内容を入力してください。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NamedCard</name>
        <message>
            <source>Topics</source>
            <translation>話題</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Tastes</source>
            <translation>好み</translation>
        </message>
        <message>
            <source>Coffee</source>
            <translation>コーヒー</translation>
        </message>
        <message>
            <source>Shoes</source>
            <translation>靴</translation>
        </message>
        <message>
            <source>Wine</source>
            <translation>ワイン</translation>
        </message>
        <message>
            <source>%1: name of one more</source>
            <translation>%1：追加するものの名前</translation>
        </message>
        <message>
            <source>Sizes as in which country</source>
            <translation>どの国のサイズか</translation>
        </message>
        <message>
            <source>What you think of it</source>
            <translation>どう思うか</translation>
        </message>
        <message>
            <source>Dry and red</source>
            <translation>辛口の赤</translation>
        </message>
        <message>
            <source>The size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>What you like</source>
            <translation>好きなもの</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>%1: add</source>
            <translation>%1：追加</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>取り下げる</translation>
        </message>
        <message>
            <source>I like it</source>
            <translation>好き</translation>
        </message>
        <message>
            <source>I do not like it</source>
            <translation>好きではない</translation>
        </message>
        <message>
            <source>Never show me anything about it</source>
            <translation>これについて何も見せないでほしい</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NavButton</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n 件が対応待ち</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NeedsCard</name>
        <message>
            <source>Languages and needs</source>
            <translation>言語と必要な配慮</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>取り下げる</translation>
        </message>
        <message>
            <source>What you need</source>
            <translation>必要な配慮</translation>
        </message>
        <message>
            <source>I use a screen reader</source>
            <translation>スクリーンリーダーを使います</translation>
        </message>
        <message>
            <source>Large print</source>
            <translation>大きな文字</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>はっきりした色の差</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>字幕</translation>
        </message>
        <message>
            <source>Sign language</source>
            <translation>手話</translation>
        </message>
        <message>
            <source>Easy language</source>
            <translation>やさしい言葉</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>動きを少なく</translation>
        </message>
        <message>
            <source>A way without steps</source>
            <translation>段差のない道</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>時間のゆとり</translation>
        </message>
        <message>
            <source>Languages by their short names, the best one first</source>
            <translation>言語の短い名前（使いやすい順）</translation>
        </message>
        <message>
            <source>Keep languages</source>
            <translation>言語を保存</translation>
        </message>
        <message>
            <source>Take languages back</source>
            <translation>言語を取り下げる</translation>
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
                <numerusform>%n 項目の提供を求めています。%1 まで回答できます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>見る</translation>
        </message>
        <message>
            <source>A permit of %1 ends</source>
            <translation>%1 への許可が終わります</translation>
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
            <translation>対応が必要なことはありません。</translation>
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
        <name>proffer::ui::NeverCard</name>
        <message>
            <source>Never allowed</source>
            <translation>禁止すること</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::NewCodeSheet</name>
        <message>
            <source>Your new recovery code</source>
            <translation>新しい復旧コード</translation>
        </message>
        <message>
            <source>It opens the vault when you have forgotten the password; a former code opens nothing any more. It is shown this once.</source>
            <translation>パスワードを忘れたときに保管庫を開けます。前のコードではもう開きません。表示されるのは今だけです。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::PasswordForm</name>
        <message>
            <source>Change the password</source>
            <translation>パスワードを変える</translation>
        </message>
        <message>
            <source>My password leaked</source>
            <translation>パスワードが漏れた</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>変更する</translation>
        </message>
        <message>
            <source>Make a new key</source>
            <translation>新しい鍵を作る</translation>
        </message>
        <message>
            <source>Use this when nobody else knows the password. Older backups still open with the password of their day.</source>
            <translation>ほかのだれもパスワードを知らないときに使います。前のバックアップは、その時のパスワードで開きます。</translation>
        </message>
        <message>
            <source>The vault gets a new key, a new password and a new recovery code; the former ones open nothing that is written from now on. Older backups and copies still open with the password that leaked: delete them where you can.</source>
            <translation>保管庫の鍵、パスワード、復旧コードが新しくなり、前のものではこれから書かれるものを開けません。前のバックアップや写しは漏れたパスワードで開けてしまうので、できるだけ削除してください。</translation>
        </message>
        <message>
            <source>Password now</source>
            <translation>今のパスワード</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>新しいパスワード</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>もう一度</translation>
        </message>
        <message>
            <source>Type the password that the vault has now.</source>
            <translation>保管庫の今のパスワードを入力してください。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::PasswordStrength</name>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would guess it within a minute.</source>
            <translation>保管庫を盗み、コンピューターを百台持つ人なら、一分以内に当てます。</translation>
        </message>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would guess it within an hour.</source>
            <translation>保管庫を盗み、コンピューターを百台持つ人なら、一時間以内に当てます。</translation>
        </message>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would guess it within a day.</source>
            <translation>保管庫を盗み、コンピューターを百台持つ人なら、一日以内に当てます。</translation>
        </message>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would guess it within a month.</source>
            <translation>保管庫を盗み、コンピューターを百台持つ人なら、一か月以内に当てます。</translation>
        </message>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would need some months to guess it.</source>
            <translation>保管庫を盗み、コンピューターを百台持つ人でも、当てるのに数か月かかります。</translation>
        </message>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would need years to guess it.</source>
            <translation>保管庫を盗み、コンピューターを百台持つ人でも、当てるのに何年もかかります。</translation>
        </message>
        <message>
            <source>Somebody who stole the vault and has a hundred computers would need centuries to guess it.</source>
            <translation>保管庫を盗み、コンピューターを百台持つ人でも、当てるのに何百年もかかります。</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>二つがまだ同じではありません。</translation>
        </message>
        <message>
            <source>Strength of the password</source>
            <translation>パスワードの強さ</translation>
        </message>
        <message>
            <source>weak</source>
            <translation>弱い</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>まずまず</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>強い</translation>
        </message>
        <message>
            <source>A good password is several words that have nothing to do with each other. How long it would take to guess is shown here.</source>
            <translation>よいパスワードは、互いに関係のない言葉をいくつか並べたものです。当てるのにどれだけかかるかが、ここに表示されます。</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>二つは同じです。</translation>
        </message>
        <message>
            <source>This password is too short: take 10 characters or more.</source>
            <translation>パスワードが短すぎます。10文字以上にしてください。</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>二つのパスワードが違います。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::PeopleCard</name>
        <message>
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <source>Add a card</source>
            <translation>名刺を追加</translation>
        </message>
        <message>
            <source>Add a card for %1</source>
            <translation>%1 の名刺を追加</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変える</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>使用をやめる</translation>
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
            <source>Sign and give</source>
            <translation>署名して渡す</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>As whom</source>
            <translation>だれとして</translation>
        </message>
        <message>
            <source>Which details</source>
            <translation>どの情報を</translation>
        </message>
        <message>
            <source>What they may do, and until when</source>
            <translation>何をしてよいか、いつまでか</translation>
        </message>
        <message>
            <source>What you sign and what they receive</source>
            <translation>署名する内容と、相手が受け取るもの</translation>
        </message>
        <message>
            <source>%1, card %2</source>
            <translation>%1、名刺 %2</translation>
        </message>
        <message>
            <source>Person and card</source>
            <translation>人と名刺</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>名刺</translation>
        </message>
        <message>
            <source>Each card signs with a key of its own, so that nothing but what you give tells that two cards are the same person.</source>
            <translation>名刺はそれぞれ別の鍵で署名します。渡した内容のほかに、二つの名刺が同じ人だと分かるものはありません。</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>手順 %1／%2：%3</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::PermitPreview</name>
        <message>
            <source>What you sign</source>
            <translation>署名する内容</translation>
        </message>
        <message>
            <source>The permit is over on %1.</source>
            <translation>この許可は %1 から無効になります。</translation>
        </message>
        <message>
            <source>What they receive</source>
            <translation>相手が受け取るもの</translation>
        </message>
        <message>
            <source>Its name in the permit: %1</source>
            <translation>許可証の中での名前：%1</translation>
        </message>
        <message>
            <source>No value of yours is in it.</source>
            <translation>あなたの情報の内容は入りません。</translation>
        </message>
        <message>
            <source>It also holds the sentences above, the company&apos;s own address, the days, a random number, and your signature by a key that you use with this company and this card alone.</source>
            <translation>ほかに、上の文、企業のアドレス、日付、乱数、そしてこの企業とこの名刺だけに使う鍵によるあなたの署名が入ります。</translation>
        </message>
        <message>
            <source>It says where others can look up whether you ended it.</source>
            <translation>取り消されたかどうかをほかの人が確かめられる場所が書かれています。</translation>
        </message>
        <message>
            <source>Only this company can use it: it holds its key.</source>
            <translation>鍵を持つこの企業だけが使えます。</translation>
        </message>
        <message>
            <source>Anyone who has it could use it.</source>
            <translation>これを持つ人ならだれでも使えます。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::ProveCodeForm</name>
        <message>
            <source>Do you have your recovery sheet?</source>
            <translation>復旧シートをお持ちですか？</translation>
        </message>
        <message>
            <source>Prove it</source>
            <translation>確かめる</translation>
        </message>
        <message>
            <source>Take the sheet and type the whole code from it. If it is lost, make a new one under Settings: without it, a forgotten password cannot be helped.</source>
            <translation>シートを見て、コード全体を入力してください。無くした場合は「設定」で作り直してください。これが無いと、パスワードを忘れたときに保管庫を開けられなくなります。</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>復旧コード</translation>
        </message>
        <message>
            <source>This code is written correctly, but does not open this vault.</source>
            <translation>コードの書き方は正しいですが、この保管庫は開きません。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::PurposeView</name>
        <message>
            <source>What brings you?</source>
            <translation>何をしたいですか？</translation>
        </message>
        <message>
            <source>This is shown first. Everything else is there too.</source>
            <translation>これが最初に表示されます。ほかのこともすべてできます。</translation>
        </message>
        <message>
            <source>Find who has my data</source>
            <translation>だれが私の情報を持っているか調べる</translation>
        </message>
        <message>
            <source>You write down which companies have what of you, and tell them to stop where you like.</source>
            <translation>どの企業があなたの何を持っているかを書き留め、やめてほしい企業に伝えます。</translation>
        </message>
        <message>
            <source>Someone asks for my data</source>
            <translation>情報を求められている</translation>
        </message>
        <message>
            <source>You hold what they ask for against your rules, and give no more than you want.</source>
            <translation>求められたものをあなたのルールと照らし合わせ、必要な分だけ渡します。</translation>
        </message>
        <message>
            <source>Keep my details</source>
            <translation>自分の情報を保管する</translation>
        </message>
        <message>
            <source>You keep your own details in one place, to give them out on your terms later.</source>
            <translation>自分の情報を一か所に保管し、あとで自分の条件で渡します。</translation>
        </message>
        <message>
            <source>Just look around</source>
            <translation>見て回る</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::QuestionsCard</name>
        <message>
            <source>Six everyday questions</source>
            <translation>暮らしの六つの質問</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::QuestionsView</name>
        <message>
            <source>The same goes for companies of these kinds: %1.</source>
            <translation>次の種類の企業も同じです：%1。</translation>
        </message>
        <message>
            <source>Six everyday questions</source>
            <translation>暮らしの六つの質問</translation>
        </message>
        <message>
            <source>Your answers become your first rules. You can change them at any time under My rules.</source>
            <translation>答えが最初のルールになります。「私のルール」でいつでも変えられます。</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>What this answer means</source>
            <translation>この答えの意味</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>決めない</translation>
        </message>
        <message>
            <source>Skip the rest</source>
            <translation>残りを飛ばす</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>質問 %1／%2</translation>
        </message>
        <message>
            <source>Choose an answer, and the rules that it makes are shown here. Left open, you are asked each time.</source>
            <translation>答えを選ぶと、できるルールがここに表示されます。決めなければ、その都度お尋ねします。</translation>
        </message>
        <message>
            <source>This answer forbids nothing: you are asked each time.</source>
            <translation>この答えでは何も禁止しません。その都度お尋ねします。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::QuietHoursCard</name>
        <message>
            <source>Quiet hours</source>
            <translation>連絡してほしくない時間帯</translation>
        </message>
        <message>
            <source>When nobody may call you or send you anything.</source>
            <translation>電話や連絡をしないでほしい時間です。</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>取り下げる</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>In the time of</source>
            <translation>どこの時刻か（タイムゾーン）</translation>
        </message>
        <message>
            <source>Keep quiet hours</source>
            <translation>時間帯を保存</translation>
        </message>
        <message>
            <source>Take quiet hours back</source>
            <translation>時間帯を取り下げる</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::ReachCard</name>
        <message>
            <source>How companies may reach you</source>
            <translation>企業からの連絡方法</translation>
        </message>
        <message>
            <source>A tick says yes, an empty box says no. What shows a dash you said nothing about.</source>
            <translation>チェックは「はい」、空欄は「いいえ」です。横線は、まだ決めていないものです。</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>By post</source>
            <translation>郵便</translation>
        </message>
        <message>
            <source>By text message</source>
            <translation>ショートメッセージ（SMS）</translation>
        </message>
        <message>
            <source>By notes of an app</source>
            <translation>アプリの通知</translation>
        </message>
        <message>
            <source>By a messenger</source>
            <translation>メッセージアプリ</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>対面</translation>
        </message>
        <message>
            <source>At most how often</source>
            <translation>連絡の頻度（最大）</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>連絡しない</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>毎日</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>毎週</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>毎月</translation>
        </message>
        <message>
            <source>Every three months</source>
            <translation>三か月ごと</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>毎年</translation>
        </message>
        <message>
            <source>Made to fit you by what they know of you</source>
            <translation>相手が知っているあなたの情報に合わせた内容にする</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>尋ねる</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>決めていない</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RecoveryCard</name>
        <message>
            <source>Recovery code: %1</source>
            <translation>復旧コード：%1</translation>
        </message>
        <message>
            <source>It belongs to the vault %1.</source>
            <translation>保管庫 %1 のものです。</translation>
        </message>
        <message>
            <source>I have kept it</source>
            <translation>保管しました</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF で保存…</translation>
        </message>
        <message>
            <source>Take the sheet and type two of its groups from it. A sheet with a slip of the pen opens nothing.</source>
            <translation>シートを見て、コードのうち二組を入力してください。書き間違いがあると開けません。</translation>
        </message>
        <message>
            <source>Group %1 of the code</source>
            <translation>コードの %1 組目</translation>
        </message>
        <message>
            <source>Prove it</source>
            <translation>確かめる</translation>
        </message>
        <message>
            <source>Show the code again</source>
            <translation>コードをもう一度表示</translation>
        </message>
        <message>
            <source>Later: remind me within three days</source>
            <translation>あとで：三日以内に知らせる</translation>
        </message>
        <message>
            <source>At least one of these is not what stands in the code. Compare the sheet with the code once more.</source>
            <translation>少なくとも一つがコードと違います。シートとコードをもう一度比べてください。</translation>
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
            <source>Print the recovery sheet</source>
            <translation>復旧シートを印刷</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>プリンターに送りました。</translation>
        </message>
        <message>
            <source>This cannot be printed. Save it as a PDF, or copy it by hand.</source>
            <translation>印刷できません。PDF で保存するか、手で書き写してください。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RecoveryView</name>
        <message>
            <source>Your recovery code</source>
            <translation>あなたの復旧コード</translation>
        </message>
        <message>
            <source>It opens the vault when you have forgotten the password. It is shown this once: write it down, print it or save the sheet, and keep it where you keep important papers.</source>
            <translation>パスワードを忘れたときに保管庫を開けます。表示されるのは今だけです。書き留めるか、印刷するか、シートを保存し、大切な書類と一緒に保管してください。</translation>
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
        <message>
            <source>Nothing can be given yet: the company did not sign this request, and no key of it is proven. Ask it for a signed request.</source>
            <translation>まだ何も渡せません。会社がこの提供のお願いに署名しておらず、確認できた鍵もありません。署名付きのお願いを会社に求めてください。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RestoreForm</name>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>復元する</translation>
        </message>
        <message>
            <source>I have the recovery code instead</source>
            <translation>復旧コードで開く</translation>
        </message>
        <message>
            <source>It becomes another vault in a folder of its own. The vault that is open stays as it is.</source>
            <translation>専用のフォルダーに、別の保管庫として復元します。今開いている保管庫はそのままです。</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Password of that day</source>
            <translation>その時のパスワード</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <source>Restored vault</source>
            <translation>復元した保管庫</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>復旧コード</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選ぶ…</translation>
        </message>
        <message>
            <source>%1: choose</source>
            <translation>%1：選ぶ</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>バックアップを選ぶ</translation>
        </message>
        <message>
            <source>Where the new folder shall be</source>
            <translation>新しいフォルダーを置く場所</translation>
        </message>
        <message>
            <source>Choose the file of a backup.</source>
            <translation>バックアップのファイルを選んでください。</translation>
        </message>
        <message>
            <source>Say where the vault shall be.</source>
            <translation>保管庫を置く場所を入力してください。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RestoreView</name>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <source>The vault is made of it in %1, and every entry of it is verified. The backup stays as it is.</source>
            <translation>バックアップから %1 に保管庫を作り、すべての記録を検証します。バックアップはそのままです。</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選ぶ…</translation>
        </message>
        <message>
            <source>I have the recovery code instead</source>
            <translation>復旧コードで開く</translation>
        </message>
        <message>
            <source>Restore the vault</source>
            <translation>保管庫を復元</translation>
        </message>
        <message>
            <source>Make a new vault instead</source>
            <translation>代わりに新しい保管庫を作る</translation>
        </message>
        <message>
            <source>Password of that day</source>
            <translation>その時のパスワード</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>バックアップを選ぶ</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>復旧コード</translation>
        </message>
        <message>
            <source>Choose the file of a backup.</source>
            <translation>バックアップのファイルを選んでください。</translation>
        </message>
        <message>
            <source>Restoring the vault…</source>
            <translation>保管庫を復元しています…</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::RestoredSheet</name>
        <message>
            <source>The backup is restored</source>
            <translation>バックアップを復元しました</translation>
        </message>
        <message>
            <source>The vault is in %1, and every entry of it is verified. It opens with the password or the recovery code of the day of the backup.</source>
            <translation>保管庫は %1 にあり、すべての記録を検証しました。バックアップを作った時のパスワードか復旧コードで開きます。</translation>
        </message>
        <message>
            <source>To open it, close this program and start it with this command:</source>
            <translation>開くには、このプログラムを閉じ、次のコマンドで起動してください。</translation>
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
        <name>proffer::ui::RuleForm</name>
        <message>
            <source>Change a rule</source>
            <translation>ルールを変える</translation>
        </message>
        <message>
            <source>Write a rule</source>
            <translation>ルールを書く</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>What this rule says</source>
            <translation>このルールの内容</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>禁止する</translation>
        </message>
        <message>
            <source>Allowed without asking</source>
            <translation>尋ねずに許可</translation>
        </message>
        <message>
            <source>Any kind of data</source>
            <translation>あらゆる情報</translation>
        </message>
        <message>
            <source>Whatever it is for</source>
            <translation>使い道を問わない</translation>
        </message>
        <message>
            <source>Only where it is passed on</source>
            <translation>ほかに渡す場合だけ</translation>
        </message>
        <message>
            <source>As long as it is needed</source>
            <translation>必要な間</translation>
        </message>
        <message>
            <source>What you call it</source>
            <translation>ルールの呼び名</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What data</source>
            <translation>どの情報</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>使い道</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>渡す先</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Choose what data it is about, or what for.</source>
            <translation>「どの情報」か「使い道」を選んでください。</translation>
        </message>
        <message>
            <source>Say what you call this rule.</source>
            <translation>このルールの呼び名を入力してください。</translation>
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
            <translation>%1 への許可</translation>
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
        <name>proffer::ui::SendSheet</name>
        <message>
            <source>Later</source>
            <translation>あとで</translation>
        </message>
        <message>
            <source>It holds your details as they are, and anyone on the way could read them. So it is given by hand: save it on something that you hand over, or let the company read its QR code.</source>
            <translation>あなたの情報がそのまま入っているので、途中の人に読まれるおそれがあります。そのため、直接手渡してください。USB メモリーなどに保存して渡すか、QR コードを企業に読み取ってもらってください。</translation>
        </message>
        <message>
            <source>It is encrypted: nobody but the company can open it on the way.</source>
            <translation>暗号化されています。途中で開けるのは、その企業だけです。</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>文字としてコピー</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>ファイルに保存…</translation>
        </message>
        <message>
            <source>Save the QR code…</source>
            <translation>QR コードを保存…</translation>
        </message>
        <message>
            <source>QR code: %1</source>
            <translation>QR コード：%1</translation>
        </message>
        <message>
            <source>Show the QR code</source>
            <translation>QR コードを表示</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>ファイルに保存</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>保存しました：%1</translation>
        </message>
        <message>
            <source>It has not left yet: copy it, save it, or show its QR code first.</source>
            <translation>まだ渡していません。先にコピーか保存をするか、QR コードを表示してください。</translation>
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
            <source>The last one was made on %1: %2</source>
            <translation>前回は %1：%2</translation>
        </message>
        <message>
            <source>No backup was made yet. If this machine is lost, so is the vault.</source>
            <translation>まだバックアップがありません。このパソコンを失うと、保管庫も失われます。</translation>
        </message>
        <message>
            <source>You have not yet proven that you have the recovery sheet.</source>
            <translation>復旧シートを持っていることを、まだ確かめていません。</translation>
        </message>
        <message>
            <source>The recovery code opens the vault when the password is forgotten.</source>
            <translation>パスワードを忘れたとき、復旧コードで保管庫を開けます。</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>年の数え方</translation>
        </message>
        <message>
            <source>Buddhist era</source>
            <translation>仏暦</translation>
        </message>
        <message>
            <source>Common era</source>
            <translation>西暦</translation>
        </message>
        <message>
            <source>Locking</source>
            <translation>ロック</translation>
        </message>
        <message numerus="yes">
            <source>after %n second(s)</source>
            <translation>
                <numerusform>%n 秒後</numerusform>
            </translation>
        </message>
        <message>
            <source>only when the vault locks</source>
            <translation>保管庫のロック時だけ</translation>
        </message>
        <message>
            <source>Forget what was copied</source>
            <translation>コピーしたものを消す</translation>
        </message>
        <message>
            <source>Lock when the machine goes to sleep</source>
            <translation>スリープ時にロック</translation>
        </message>
        <message>
            <source>Lock when the screen is locked</source>
            <translation>画面のロック時にロック</translation>
        </message>
        <message>
            <source>Password and recovery</source>
            <translation>パスワードと復旧</translation>
        </message>
        <message>
            <source>Change the password…</source>
            <translation>パスワードを変える…</translation>
        </message>
        <message>
            <source>My password leaked…</source>
            <translation>パスワードが漏れた…</translation>
        </message>
        <message>
            <source>Check my recovery sheet…</source>
            <translation>復旧シートを確かめる…</translation>
        </message>
        <message>
            <source>Make a new recovery code</source>
            <translation>新しい復旧コードを作る</translation>
        </message>
        <message>
            <source>Try whether a backup can be restored…</source>
            <translation>バックアップを復元できるか試す…</translation>
        </message>
        <message>
            <source>In the background</source>
            <translation>バックグラウンド</translation>
        </message>
        <message>
            <source>Show an icon beside the clock, and go on when the window is closed</source>
            <translation>時計の横にアイコンを表示し、ウィンドウを閉じても動き続ける</translation>
        </message>
        <message>
            <source>Remind me while the vault is locked. For this, dates and how many things are due are kept outside the vault; nothing else.</source>
            <translation>保管庫がロックされている間も知らせる。そのために、日付と件数だけを保管庫の外に残します。</translation>
        </message>
        <message>
            <source>The password is changed. Older backups open with the password of their day.</source>
            <translation>パスワードを変えました。前のバックアップは、その時のパスワードで開きます。</translation>
        </message>
        <message>
            <source>The vault has a new key. Lock and unlock it once, so that the change is finished.</source>
            <translation>保管庫の鍵が新しくなりました。一度ロックして開けると、変更が完了します。</translation>
        </message>
        <message>
            <source>The vault has a new key. Only the new password and the new recovery code open it.</source>
            <translation>保管庫の鍵が新しくなりました。保管庫を開けるのは、新しいパスワードか新しい復旧コードだけです。</translation>
        </message>
        <message>
            <source>The recovery code opens this vault.</source>
            <translation>復旧コードでこの保管庫を開けます。</translation>
        </message>
        <message>
            <source>The backup is made. Try once whether it can be restored.</source>
            <translation>バックアップを作りました。復元できるか一度試してください。</translation>
        </message>
        <message>
            <source>This backup can be restored: every entry up to %1 is whole.</source>
            <translation>このバックアップは復元できます。%1 までのすべての記録が揃っています。</translation>
        </message>
        <message>
            <source>This backup can be restored, but it is of another vault; it goes up to %1.</source>
            <translation>このバックアップは復元できますが、別の保管庫のもので、%1 までです。</translation>
        </message>
        <message>
            <source>Make a new recovery code?</source>
            <translation>新しい復旧コードを作りますか？</translation>
        </message>
        <message>
            <source>The code on the sheet that you have now opens nothing any more. The new one is shown only once: have a printer or a pen at hand.</source>
            <translation>今お持ちのシートのコードでは、もう開けなくなります。新しいコードは一度しか表示されません。プリンターかペンをご用意ください。</translation>
        </message>
        <message>
            <source>Make a new code</source>
            <translation>新しいコードを作る</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>バックアップを復元…</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::TermsCard</name>
        <message>
            <source>Nobody is under it.</source>
            <translation>これに同意した企業はありません。</translation>
        </message>
        <message>
            <source>Under it: %1.</source>
            <translation>同意した企業：%1。</translation>
        </message>
        <message>
            <source>Version %1, written on %2</source>
            <translation>第 %1 版、%2 作成</translation>
        </message>
        <message>
            <source>Version of %1</source>
            <translation>%1 の版</translation>
        </message>
        <message>
            <source>They hold rules that only you wrote: companies that compare theirs may guess that they are from one person.</source>
            <translation>あなただけが書いたルールが入っています。企業同士が見比べると、同じ人のものだと推測されるかもしれません。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Bring up to my rules of today</source>
            <translation>今のルールに合わせる</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>使用をやめる</translation>
        </message>
        <message>
            <source>Since the version before:
%1</source>
            <translation>前の版からの違い：
%1</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::TermsForm</name>
        <message>
            <source>Keep my rules as terms</source>
            <translation>ルールを条件として残す</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Companies can agree to them. They stay as they are when your rules change, until you bring them up to your rules. No company sees the name.</source>
            <translation>企業が同意できる条件です。ルールを変えても、合わせるまではそのままです。名前は企業には見えません。</translation>
        </message>
        <message>
            <source>What you call them</source>
            <translation>呼び名</translation>
        </message>
        <message>
            <source>What they say</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>You have terms of this name already.</source>
            <translation>同じ名前の条件があります。</translation>
        </message>
        <message>
            <source>Say what you call them.</source>
            <translation>呼び名を入力してください。</translation>
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
                <numerusform>%n 件が、あなたの対応を待っています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing due</source>
            <translation>今やることはありません</translation>
        </message>
        <message>
            <source>When a company asks for something, open its request here: you see it beside your rules before you answer.</source>
            <translation>企業・お店からお願いが届いたら、ここで開いてください。回答する前に、あなたのルールと並べて確認できます。</translation>
        </message>
        <message>
            <source>All that waits</source>
            <translation>対応待ちの一覧</translation>
        </message>
        <message numerus="yes">
            <source>%1 asks for %n thing(s)</source>
            <translation>
                <numerusform>%1 からのお願い（%n 項目）</numerusform>
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
            <translation>この提供のお願いを断りますか？</translation>
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
            <translation>今やることはありません。次は %1、%2</translation>
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
        <name>proffer::ui::TryBackupForm</name>
        <message>
            <source>Try a backup</source>
            <translation>バックアップを試す</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>試す</translation>
        </message>
        <message>
            <source>It is restored into a folder of its own, every entry of it is verified, and it is removed again. Your vault stays as it is.</source>
            <translation>専用のフォルダーに復元し、すべての記録を検証してから、また削除します。あなたの保管庫はそのままです。</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選ぶ…</translation>
        </message>
        <message>
            <source>Password of that day</source>
            <translation>その時のパスワード</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>バックアップを選ぶ</translation>
        </message>
        <message>
            <source>Choose the file of a backup.</source>
            <translation>バックアップのファイルを選んでください。</translation>
        </message>
        <message>
            <source>This backup is damaged and cannot be restored. Make a new one now.</source>
            <translation>このバックアップは壊れていて復元できません。今、新しく作ってください。</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::UnlockView</name>
        <message>
            <source>Locked. Your password opens it, and nothing else on this machine can read it.</source>
            <translation>ロックされています。パスワードで開きます。このパソコンを使うほかの人も、ほかのプログラムも、中身を読むことはできません。</translation>
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
        <name>proffer::ui::UsesStep</name>
        <message>
            <source>Only once</source>
            <translation>一度だけ</translation>
        </message>
        <message>
            <source>I keep it when I end the permit</source>
            <translation>許可を取り消しても、受け取ったものは手元に残ります</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>使い道</translation>
        </message>
        <message>
            <source>What they may do</source>
            <translation>してよいこと</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>まったく残さない</translation>
        </message>
        <message>
            <source> days</source>
            <translation> 日</translation>
        </message>
        <message>
            <source>Nobody; or names, with commas between them</source>
            <translation>だれにも渡さない（渡すなら名前を「、」で区切る）</translation>
        </message>
        <message>
            <source>The permit lasts</source>
            <translation>許可の期間</translation>
        </message>
        <message>
            <source>They may keep it for</source>
            <translation>保存してよい期間</translation>
        </message>
        <message>
            <source>Passed on to</source>
            <translation>渡す先</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>A discount</source>
            <translation>割引</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>お金</translation>
        </message>
        <message>
            <source>A service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>What I get for it</source>
            <translation>代わりに得るもの</translation>
        </message>
        <message>
            <source>How much of it, or which</source>
            <translation>どれだけ、または何を</translation>
        </message>
        <message>
            <source> day</source>
            <translation> 日</translation>
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
            <translation>パスワード（10文字以上。いくつかの単語がおすすめです）</translation>
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
            <translation>呼び名を入力してください。下の名前だけでもかまいません。</translation>
        </message>
        <message>
            <source>Making the vault…</source>
            <translation>保管庫を作っています…</translation>
        </message>
        <message>
            <source>Nobody can reset this password. A recovery code comes next.</source>
            <translation>このパスワードはだれにも再設定できません。次に復旧コードが表示されます。</translation>
        </message>
        <message>
            <source>I have a backup</source>
            <translation>バックアップがある</translation>
        </message>
    </context>
    <context>
        <name>proffer::ui::WhoseBar</name>
        <message>
            <source>Whose</source>
            <translation>だれの</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>名刺</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>自分</translation>
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
