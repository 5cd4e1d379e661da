<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>the answer as it came; - reads standard input</source>
        <translation>届いたままの回答（- は標準入力から読む）</translation>
    </message>
    <message>
        <source>what they wrote; - reads standard input</source>
        <translation>相手が書いた内容（- は標準入力から読む）</translation>
    </message>
    <message>
        <source>the legal text of the code; its very bytes are what is agreed on</source>
        <translation>そのコードの条文。このバイト列そのものが合意の対象になる</translation>
    </message>
    <message>
        <source>Lists the agreements of the roster IEEE 7012, and what they say</source>
        <translation>IEEE 7012 の一覧にある取り決めと、その内容を表示する</translation>
    </message>
    <message>
        <source>Offers agreements to a company, the preferred one first</source>
        <translation>会社に取り決めを提案する（希望するものを先に書く）</translation>
    </message>
    <message>
        <source>Takes in what a company answered to an offer</source>
        <translation>提案に対する会社の回答を受け取る</translation>
    </message>
    <message>
        <source>Keeps a yes in plain words, an e-mail say, with its source</source>
        <translation>メールなど普通の言葉による承諾を、出どころとともに残す</translation>
    </message>
    <message>
        <source>the agreement of the roster, or OWN with --terms</source>
        <translation>一覧にある取り決め。自分の条件なら --terms とともに OWN</translation>
    </message>
    <message>
        <source>when they said so (today)</source>
        <translation>相手がそう言った日（今日）</translation>
    </message>
    <message>
        <source>terms of your own that they said yes to</source>
        <translation>相手が承諾した、あなた自身の条件</translation>
    </message>
    <message>
        <source>Lists what was offered, agreed on and said, newest first</source>
        <translation>提案・合意・承諾されたものを新しい順に表示する</translation>
    </message>
    <message>
        <source>of one company</source>
        <translation>ある会社のものだけ</translation>
    </message>
    <message>
        <source>Shows an agreement in plain sentences</source>
        <translation>取り決めをわかりやすい文で表示する</translation>
    </message>
    <message>
        <source>Prints offer and answer as the one record that both sides keep</source>
        <translation>双方が持つ記録として、提案と回答を1つにして表示する</translation>
    </message>
    <message>
        <source>Ends an agreement, or takes an offer back</source>
        <translation>取り決めを終わらせる、または提案を取り下げる</translation>
    </message>
    <message>
        <source>why, for yourself</source>
        <translation>自分のための理由</translation>
    </message>
    <message>
        <source>Says that a company has a new owner: each agreement needs a new yes</source>
        <translation>会社の持ち主が変わったことを残す。どの取り決めにも新しい承諾が必要になる</translation>
    </message>
    <message>
        <source>who owns it now</source>
        <translation>今の持ち主</translation>
    </message>
    <message>
        <source>since when (today)</source>
        <translation>いつから（今日）</translation>
    </message>
    <message>
        <source>Erases the words of a yes for good</source>
        <translation>承諾の言葉を完全に消去する</translation>
    </message>
    <message>
        <source>terms of your own, before all codes (terms write)</source>
        <translation>すべてのコードより優先する、あなた自身の条件（terms write）</translation>
    </message>
    <message>
        <source>the legal text of a code; its very bytes are what is agreed on, so that two companies who get the same text can find that out</source>
        <translation>あるコードの条文。このバイト列そのものが合意の対象になるので、同じ条文を受け取った2社にはそれがわかる</translation>
    </message>
    <message>
        <source>how many days they have to answer, at most 90 (14)</source>
        <translation>相手が回答できる日数、最長90日（14）</translation>
    </message>
    <message>
        <source>the offer whose counter this closes; without codes what they countered with</source>
        <translation>この提案で閉じる対案の元の提案。コードがなければ、相手が対案で示したもの</translation>
    </message>
    <message>
        <source>an agreement of the roster, such as SD-BASE, the preferred one first; none: your own terms alone</source>
        <translation>SD-BASE など一覧にある取り決め（希望するものを先に書く）。なければ、あなた自身の条件だけ</translation>
    </message>
    <message>
        <source>its id, or the beginning of it</source>
        <translation>そのID、またはIDの初めの部分</translation>
    </message>
    <message>
        <source>This permits nothing, so that there is no receipt of it.</source>
        <translation>これは何も許可していないので、控えはありません。</translation>
    </message>
    <message>
        <source>This names no kind of data, so that there is no receipt of it; issue it anew with --data.</source>
        <translation>どの種類の情報か書かれていないので、控えはありません。--data を付けて出し直してください。</translation>
    </message>
    <message>
        <source>A receipt names the country whose law holds; say it with --jurisdiction, or keep it with vendor change.[ Also missing: {also}.]</source>
        <translation>控えには、どの国の法律に従うかを書きます。--jurisdiction で指定するか、vendor change で残してください。[ ほかに足りないもの：{also}。]</translation>
    </message>
    <message>
        <source>A receipt says how the company is reached; say it with --contact, or keep it with vendor change.[ Also missing: {also}.]</source>
        <translation>控えには、会社への連絡方法を書きます。--contact で指定するか、vendor change で残してください。[ ほかに足りないもの：{also}。]</translation>
    </message>
    <message>
        <source>A receipt has the company&apos;s postal address; say it with --address.[ Also missing: {also}.]</source>
        <translation>控えには、会社の住所を書きます。--address で指定してください。[ ほかに足りないもの：{also}。]</translation>
    </message>
    <message>
        <source>A Kantara receipt has an e-mail address of the company&apos;s; say it with --email.[ Also missing: {also}.]</source>
        <translation>Kantara の控えには、会社のメールアドレスを書きます。--email で指定してください。[ ほかに足りないもの：{also}。]</translation>
    </message>
    <message>
        <source>A Kantara receipt has the company&apos;s phone number; say it with --phone.[ Also missing: {also}.]</source>
        <translation>Kantara の控えには、会社の電話番号を書きます。--phone で指定してください。[ ほかに足りないもの：{also}。]</translation>
    </message>
    <message>
        <source>A Kantara receipt has the page of the company&apos;s privacy notice; say it with --notice.[ Also missing: {also}.]</source>
        <translation>Kantara の控えには、会社のプライバシー通知のページを書きます。--notice で指定してください。[ ほかに足りないもの：{also}。]</translation>
    </message>
    <message>
        <source>A Kantara receipt has the name of the company&apos;s service; say it with --service.</source>
        <translation>Kantara の控えには、会社のサービスの名前を書きます。--service で指定してください。</translation>
    </message>
    <message>
        <source>A receipt says where the data is kept; say it with --storage, such as JP.</source>
        <translation>控えには、情報の保存場所を書きます。JP のように --storage で指定してください。</translation>
    </message>
    <message>
        <source>A place of storage is a country, written as JP, or EU or EEA.</source>
        <translation>保存場所は JP のような国、または EU か EEA で書きます。</translation>
    </message>
    <message>
        <source>A phone number is written as +81 3 1234 5678.</source>
        <translation>電話番号は +81 3 1234 5678 のように書きます。</translation>
    </message>
    <message>
        <source>The page of a privacy notice is written as https://shop.example/privacy.</source>
        <translation>プライバシー通知のページは https://shop.example/privacy のように書きます。</translation>
    </message>
    <message>
        <source>No key of {vendor} is known: pin one (vendor pin-key), or issue a statement, which shares no details (--kind statement).</source>
        <translation>{vendor}の鍵がわかりません。鍵を登録するか（vendor pin-key）、情報を渡さない「持ち主を限定しない許可」を出してください（--kind statement）。</translation>
    </message>
    <message>
        <source>A statement lasts at most {days} days, since anyone could use it.</source>
        <translation>持ち主を限定しない許可はだれでも使えるため、最長{days}日です。</translation>
    </message>
    <message>
        <source>Nothing is granted for longer than {days} days, unless others can look up whether you ended it (revocation place, then revocation publish).</source>
        <translation>{days}日を超える許可は、終わったかどうかをほかの人が確かめられるときだけ出せます（revocation place、その後 revocation publish）。</translation>
    </message>
    <message>
        <source>Nothing is granted for longer than {days} days before the list in which others look up whether you ended it was published; do so with &quot;revocation publish&quot;.</source>
        <translation>終わった許可の一覧を公開するまでは、{days}日を超える許可は出せません。&quot;revocation publish&quot; で公開してください。</translation>
    </message>
    <message>
        <source>Nothing is granted for longer than {days} days.</source>
        <translation>{days}日を超える許可は出せません。</translation>
    </message>
    <message>
        <source>A size is written as &apos;EU 38&apos;; the systems are {systems}.</source>
        <translation>サイズは &apos;EU 38&apos; のように書きます。使える方式は {systems} です。</translation>
    </message>
    <message>
        <source>{preference} takes some of these words, with commas between: {choices}.</source>
        <translation>{preference}には、次の言葉をコンマで区切って書きます：{choices}。</translation>
    </message>
    <message>
        <source>{what}[{preference}] takes one of these words[, and not &quot;{typed}&quot;]: {allowed}.</source>
        <translation>{what}[{preference}]に使えるのは次の言葉です[（&quot;{typed}&quot; は使えません）]：{allowed}。</translation>
    </message>
    <message>
        <source>There is no preference &quot;{preference}&quot;; the nearest are {nearest}. &quot;prefs catalogue&quot; lists all of them.</source>
        <translation>&quot;{preference}&quot; という好みはありません。近いものは {nearest} です。&quot;prefs catalogue&quot; で全部を見られます。</translation>
    </message>
    <message>
        <source>Quiet hours are written as &apos;22:00-07:00 Asia/Tokyo&apos;.</source>
        <translation>連絡を控える時間は &apos;22:00-07:00 Asia/Tokyo&apos; のように書きます。</translation>
    </message>
    <message>
        <source>There is no such time zone; write quiet hours as &apos;22:00-07:00 Asia/Tokyo&apos;.</source>
        <translation>そのような時間帯はありません。連絡を控える時間は &apos;22:00-07:00 Asia/Tokyo&apos; のように書きます。</translation>
    </message>
    <message>
        <source>A size is written as &apos;EU 38&apos; or &apos;CM 23.5&apos;.</source>
        <translation>サイズは &apos;EU 38&apos; や &apos;CM 23.5&apos; のように書きます。</translation>
    </message>
    <message>
        <source>Languages are written as &apos;ja, en&apos;, the best one first.</source>
        <translation>言語は、希望するものを先に &apos;ja, en&apos; のように書きます。</translation>
    </message>
    <message>
        <source>Write the words for {preference} with commas between, each of them once.</source>
        <translation>{preference}の言葉は、コンマで区切って1回ずつ書いてください。</translation>
    </message>
    <message>
        <source>There is nothing to keep for {preference}; &quot;prefs clear&quot; takes a preference back.</source>
        <translation>{preference}に残すものがありません。好みを取り消すには &quot;prefs clear&quot; を使います。</translation>
    </message>
    <message>
        <source>This cannot be kept for {preference}; &quot;prefs catalogue&quot; says what can.</source>
        <translation>これは{preference}には残せません。使えるものは &quot;prefs catalogue&quot; で見られます。</translation>
    </message>
    <message>
        <source>This is not an e-mail address; one is written as name@mail.example.</source>
        <translation>これはメールアドレスではありません。name@mail.example のように書きます。</translation>
    </message>
    <message>
        <source>This is not a phone number; one is written as +81 3 1234 5678.</source>
        <translation>これは電話番号ではありません。+81 3 1234 5678 のように書きます。</translation>
    </message>
    <message>
        <source>This is not the address of a page on the web; one is written as https://page.example.</source>
        <translation>これはウェブページのアドレスではありません。https://page.example のように書きます。</translation>
    </message>
    <message>
        <source>The address of a page on the web begins with https:// or http://.</source>
        <translation>ウェブページのアドレスは https:// か http:// で始まります。</translation>
    </message>
    <message>
        <source>This is not a language; one is written as ja, th or en-GB.</source>
        <translation>これは言語ではありません。ja、th、en-GB のように書きます。</translation>
    </message>
    <message>
        <source>There is no such time zone; one is written as Asia/Tokyo.</source>
        <translation>そのような時間帯はありません。Asia/Tokyo のように書きます。</translation>
    </message>
    <message>
        <source>This is not an address; write it as one text, or as JSON with formatted, street_address, locality, region, postal_code and country.</source>
        <translation>これは住所ではありません。1つの文字列で書くか、formatted、street_address、locality、region、postal_code、country を持つ JSON で書いてください。</translation>
    </message>
    <message>
        <source>{claim} is either yes or no.</source>
        <translation>{claim}は、はい（yes）かいいえ（no）のどちらかです。</translation>
    </message>
    <message>
        <source>There is nothing to keep for {claim}; &quot;me erase&quot; takes a detail away.</source>
        <translation>{claim}に残すものがありません。情報を消すには &quot;me erase&quot; を使います。</translation>
    </message>
    <message>
        <source>The value for {claim} has a sign in it that cannot be seen.</source>
        <translation>{claim}の値に、目に見えない文字が入っています。</translation>
    </message>
    <message>
        <source>A value of this kind cannot be kept for {claim}.</source>
        <translation>この種類の値は{claim}には残せません。</translation>
    </message>
    <message>
        <source>{claim} cannot be worked out from {origin}.</source>
        <translation>{claim}は{origin}からは導き出せません。</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; cannot stand after the &quot;/&quot;: small letters, digits, _ and - can, as in email/work.</source>
        <translation>&quot;/&quot; の後に &quot;{label}&quot; は使えません。email/work のように、英小文字・数字・_・- を使います。</translation>
    </message>
    <message>
        <source>&quot;{language}&quot; is not a language; one is written as ja, th or en-GB.</source>
        <translation>&quot;{language}&quot; は言語ではありません。ja、th、en-GB のように書きます。</translation>
    </message>
    <message>
        <source>No detail can be called &quot;{claim}&quot;: a name has small letters, digits and _, as in phone_number, and some are taken by what a permission says of itself.</source>
        <translation>&quot;{claim}&quot; という名前は付けられません。名前には phone_number のように英小文字・数字・_ を使い、許可証そのものが使う名前は除きます。</translation>
    </message>
    <message>
        <source>This is not an id: one has 32 characters, digits and a to f, and stands in the lists under Id.</source>
        <translation>これはIDではありません。IDは数字と a から f の32文字で、一覧のIDの欄にあります。</translation>
    </message>
    <message>
        <source>Write the value after the name of the detail, or name a file with --from; one of the two.</source>
        <translation>情報の名前の後に値を書くか、--from でファイルを指定してください（どちらか1つ）。</translation>
    </message>
    <message>
        <source>The count is a number from 1 to 100000.</source>
        <translation>件数は1から100000までの数です。</translation>
    </message>
    <message>
        <source>A permission lasts at least 1 day; write a whole number of days, such as 30.</source>
        <translation>許可は1日以上です。30 のように日数を整数で書いてください。</translation>
    </message>
    <message>
        <source>The {what} must be a whole number, such as 20.</source>
        <translation>{what}は 20 のような整数でなければなりません。</translation>
    </message>
    <message>
        <source>What shows it? Say it with --evidence in your words, or with --evidence-file.</source>
        <translation>何からわかりますか。--evidence で言葉で書くか、--evidence-file を使ってください。</translation>
    </message>
    <message>
        <source>To whom is it shown? Name the person&apos;s question with --challenge, or who else asks with --origin and --nonce.</source>
        <translation>だれに見せますか。相手の質問を --challenge で、ほかの相手なら --origin と --nonce で指定してください。</translation>
    </message>
    <message>
        <source>Only a key for encryption lies on a curve of your choice; add --use encryption.</source>
        <translation>曲線を選べるのは暗号化用の鍵だけです。--use encryption を付けてください。</translation>
    </message>
    <message>
        <source>The private key is named twice; name it with --key alone.</source>
        <translation>秘密鍵が2回指定されています。--key だけで指定してください。</translation>
    </message>
    <message>
        <source>Name the file with the private key with --{option}.</source>
        <translation>秘密鍵のファイルを --{option} で指定してください。</translation>
    </message>
    <message>
        <source>A request can be answered for 1 to 30 days; write a whole number, such as 14.</source>
        <translation>お願いに回答できる期間は1日から30日です。14 のように整数で書いてください。</translation>
    </message>
    <message>
        <source>With what do you counter? Name the agreement by its code, and what it says by --text or --sha256.</source>
        <translation>どんな対案ですか。取り決めのコードと、その内容を --text または --sha256 で指定してください。</translation>
    </message>
    <message>
        <source>This is not a SHA-256 hash: one has 64 characters as sha256sum writes it, or 43 in base64url.</source>
        <translation>これは SHA-256 ハッシュではありません。sha256sum の書く64文字、または base64url の43文字です。</translation>
    </message>
    <message>
        <source>Whoever declines names no agreement; to offer another one, counter.</source>
        <translation>断るときは取り決めを指定しません。別のものを提案するには対案を出してください。</translation>
    </message>
    <message>
        <source>--text, --sha256 and --iri say what you counter with; they go with --counter.</source>
        <translation>--text、--sha256、--iri は対案の内容を示すもので、--counter とともに使います。</translation>
    </message>
    <message>
        <source>What do you answer? Say --accept, --counter or --decline.</source>
        <translation>どう回答しますか。--accept、--counter、--decline のどれかを指定してください。</translation>
    </message>
    <message>
        <source>{path} lies in the vault&apos;s own folder and would be lost with it; write the backup somewhere else, best on another disk.</source>
        <translation>{path}は保管庫のフォルダーの中にあり、保管庫といっしょに失われるおそれがあります。バックアップは別の場所に、できれば別のディスクに書いてください。</translation>
    </message>
    <message>
        <source>The two passwords are not the same; nothing was changed.</source>
        <translation>2つのパスワードが同じではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>The number after --{what} is not that of an open file descriptor.</source>
        <translation>--{what} の後の数は、開いているファイル記述子の番号ではありません。</translation>
    </message>
    <message>
        <source>This persona is somebody else&apos;s than the details are.</source>
        <translation>このペルソナは、この情報とは別の人のものです。</translation>
    </message>
    <message>
        <source>This persona is retired, and nothing new is kept for it.</source>
        <translation>このペルソナは使い終わったもので、新しく何かを残すことはありません。</translation>
    </message>
    <message>
        <source>This persona is retired, and nothing new is given away with it.</source>
        <translation>このペルソナは使い終わったもので、これで新しく何かを渡すことはありません。</translation>
    </message>
    <message>
        <source>There is no such country; write its two letters, such as JP or TH.</source>
        <translation>そのような国はありません。JP や TH のように2文字で書いてください。</translation>
    </message>
    <message>
        <source>This is not a contact; write an e-mail address such as help@shop.example, or a page such as https://shop.example/privacy.</source>
        <translation>これは連絡先ではありません。help@shop.example のようなメールアドレスか、https://shop.example/privacy のようなページを書いてください。</translation>
    </message>
    <message>
        <source>No alarm about this key waits for an answer; &quot;vendor keys&quot; lists those that do.</source>
        <translation>この鍵について、返事を待っている警告はありません。待っているものは &quot;vendor keys&quot; で見られます。</translation>
    </message>
    <message>
        <source>A statement shares no details, since anyone could use it; leave the details away, or issue a grant to a company whose key you have pinned.</source>
        <translation>持ち主を限定しない許可はだれでも使えるため、情報は渡せません。情報を外すか、鍵を登録した会社に許可証を出してください。</translation>
    </message>
    <message>
        <source>A preference sheet permits nothing; leave the purpose away.</source>
        <translation>好みシートは何も許可しません。目的は書かないでください。</translation>
    </message>
    <message>
        <source>A seller in a marketplace is added with &quot;vendor seller&quot;, which also asks for its page there.</source>
        <translation>オンラインモールの出店者は &quot;vendor seller&quot; で加えます。そこでモール内のページも指定します。</translation>
    </message>
    <message>
        <source>A company with a page in a marketplace stays a seller in it.</source>
        <translation>オンラインモールにページがある会社は、その出店者のままです。</translation>
    </message>
    <message>
        <source>This is the address of the marketplace itself; write that of the seller&apos;s page in it.</source>
        <translation>これはオンラインモールそのもののアドレスです。その中の出店者のページを書いてください。</translation>
    </message>
    <message>
        <source>The company that it sells through is not kept as a marketplace; &quot;vendor change&quot; with --kind marketplace says that it is.</source>
        <translation>出店先の会社がオンラインモールとして残されていません。&quot;vendor change&quot; の --kind marketplace で指定できます。</translation>
    </message>
    <message>
        <source>A yes to your own terms is recorded with OWN for the code and their name as --terms.</source>
        <translation>あなた自身の条件への承諾は、コードに OWN、--terms にその名前を指定して残します。</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>この日は未来の日付です。</translation>
    </message>
    <message>
        <source>A form has no &quot;{member}&quot;; &quot;help vendor request&quot; says what it has.</source>
        <translation>書式に &quot;{member}&quot; はありません。書けるものは &quot;help vendor request&quot; で見られます。</translation>
    </message>
    <message>
        <source>What the form says as &quot;{member}&quot; cannot stand in a request.</source>
        <translation>書式の &quot;{member}&quot; の内容は、お願いには使えません。</translation>
    </message>
    <message>
        <source>Others cannot look anything up there; write an address such as https://lists.example/r, without user, ? and #.</source>
        <translation>そこではほかの人が確かめられません。https://lists.example/r のように、ユーザー名・?・# なしで書いてください。</translation>
    </message>
    <message>
        <source>This is not a collection of a WebDAV host; write an address such as https://dav.example/r, without user, ? and #.</source>
        <translation>これは WebDAV ホストの場所ではありません。https://dav.example/r のように、ユーザー名・?・# なしで書いてください。</translation>
    </message>
    <message>
        <source>Name the company in whose place something else lies.</source>
        <translation>別のものが置かれている会社を指定してください。</translation>
    </message>
    <message>
        <source>How does the list get to where others read it? Name a folder with --folder, or a WebDAV host with --webdav and --user.</source>
        <translation>ほかの人が読む場所に、一覧をどう置きますか。--folder でフォルダーを、または --webdav と --user で WebDAV ホストを指定してください。</translation>
    </message>
    <message>
        <source>The {member} is empty.</source>
        <translation>{member}が空です。</translation>
    </message>
    <message>
        <source>The {member} is too long.</source>
        <translation>{member}が長すぎます。</translation>
    </message>
    <message>
        <source>The {member} begins or ends with a space.</source>
        <translation>{member}の初めか終わりに空白があります。</translation>
    </message>
    <message>
        <source>The {member} has a sign in it that cannot be seen.</source>
        <translation>{member}に、目に見えない文字が入っています。</translation>
    </message>
    <message>
        <source>There is no such source of a detail.</source>
        <translation>情報の出どころとして、そのようなものはありません。</translation>
    </message>
    <message>
        <source>There is no such sensitivity; there are normal and sensitive.</source>
        <translation>そのような取り扱いの区分はありません。normal と sensitive があります。</translation>
    </message>
    <message>
        <source>&quot;{member}&quot; cannot be used as it stands there.</source>
        <translation>&quot;{member}&quot; は、そのままでは使えません。</translation>
    </message>
    <message>
        <source>What is to be kept is empty.</source>
        <translation>残すものが空です。</translation>
    </message>
    <message>
        <source>What is to be kept has a sign in it that cannot be seen.</source>
        <translation>残すものに、目に見えない文字が入っています。</translation>
    </message>
    <message>
        <source>This year is of the Buddhist era; write the Western one, which is 543 less (1990 for 2533).</source>
        <translation>この年は仏暦です。543を引いた西暦で書いてください（2533 は 1990）。</translation>
    </message>
    <message>
        <source>A day of birth cannot be in the future.</source>
        <translation>生年月日が未来の日付になることはありません。</translation>
    </message>
    <message>
        <source>This day is before the birth.</source>
        <translation>この日は生まれる前の日です。</translation>
    </message>
    <message>
        <source>&quot;{duration}&quot; is not a period; one is written as P90D (90 days), P6M (6 months) or P1Y (a year).</source>
        <translation>&quot;{duration}&quot; は期間ではありません。P90D（90日）、P6M（6か月）、P1Y（1年）のように書きます。</translation>
    </message>
    <message>
        <source>There is no day &quot;{date}&quot;; one is written as 2026-11-22.</source>
        <translation>&quot;{date}&quot; という日はありません。2026-11-22 のように書きます。</translation>
    </message>
    <message>
        <source>There is no such day; one is written as 1990-04-01, a year alone as 1990, a birthday without its year as 0000-04-01.</source>
        <translation>そのような日はありません。1990-04-01 のように書きます。年だけなら 1990、年のない誕生日なら 0000-04-01 です。</translation>
    </message>
    <message>
        <source>The value of {claim} was erased.</source>
        <translation>{claim}の値は消去されました。</translation>
    </message>
    <message>
        <source>The value of {preference} was erased.</source>
        <translation>{preference}の値は消去されました。</translation>
    </message>
    <message>
        <source>Everything about this person was erased, and nothing new is kept.</source>
        <translation>この人についてのすべてが消去されていて、新しく何かを残すことはありません。</translation>
    </message>
    <message>
        <source>This key ({offered}) is another than the pinned one ({pinned}); &quot;vendor confirm-key&quot; says that it is right, &quot;vendor refuse-key&quot; that it is not.</source>
        <translation>この鍵（{offered}）は、登録した鍵（{pinned}）と違います。正しければ &quot;vendor confirm-key&quot;、正しくなければ &quot;vendor refuse-key&quot; で答えてください。</translation>
    </message>
    <message>
        <source>How the list gets to where others read it was erased; &quot;revocation place&quot; says it anew.</source>
        <translation>ほかの人が読む場所に一覧をどう置くかは消去されました。&quot;revocation place&quot; で指定し直してください。</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file.</source>
        <translation>{path}はフォルダーです。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is nothing in {path}.</source>
        <translation>{path}には何も入っていません。</translation>
    </message>
    <message>
        <source>{path} holds nothing that Proffer knows: no request, permit, card, key or other form of it.</source>
        <translation>{path}には、Proffer のわかるもの（お願い、利用許可証、カード、鍵など）が入っていません。</translation>
    </message>
    <message>
        <source>{path} is a token of another program.</source>
        <translation>{path}は、ほかのプログラムのトークンです。</translation>
    </message>
    <message>
        <source>This is not a whole token: a part of it is missing.</source>
        <translation>これは完全なトークンではありません。一部が欠けています。</translation>
    </message>
    <message>
        <source>Nothing in this request fits your rules by itself; &quot;request show&quot; says why. Choose items yourself, offer an agreement (&quot;request counter&quot;) or say no (&quot;request decline&quot;).</source>
        <translation>このお願いには、そのままあなたのルールに合うものがありません。理由は &quot;request show&quot; で見られます。項目を自分で選ぶか、取り決めを提案するか（&quot;request counter&quot;）、断ってください（&quot;request decline&quot;）。</translation>
    </message>
    <message>
        <source>This would permit nothing; say what for, with --purpose.</source>
        <translation>これでは何も許可されません。--purpose で目的を指定してください。</translation>
    </message>
    <message>
        <source>This permission has ended already, at {when}.</source>
        <translation>この許可は{when}に、すでに終わっています。</translation>
    </message>
    <message>
        <source>This is not the thumbprint of a key: one has 43 letters, digits, _ and -, and stands in vendor keys.</source>
        <translation>これは鍵の指紋ではありません。指紋は英字・数字・_・- の43文字で、vendor keys で見られます。</translation>
    </message>
    <message>
        <source>This record says {from}, after which {to} cannot come; these can: {allowed}.</source>
        <translation>この記録は{from}で、その後に{to}は来ません。来るのは次のものです：{allowed}。</translation>
    </message>
    <message>
        <source>You have dealt with this company, so it stays for what the history says about it.</source>
        <translation>この会社とはやりとりがあったので、履歴のために残ります。</translation>
    </message>
    <message>
        <source>This company has something of yours, so it stays; &quot;holding list&quot; shows what, and &quot;holding erase&quot; forgets it.</source>
        <translation>この会社はあなたの情報を持っているので、残ります。何を持っているかは &quot;holding list&quot; で見られ、&quot;holding erase&quot; で忘れられます。</translation>
    </message>
    <message>
        <source>This marketplace stays as long as a seller in it is kept.</source>
        <translation>このオンラインモールは、出店者が残っているあいだは残ります。</translation>
    </message>
    <message>
        <source>There is no purpose &quot;{iri}&quot;; the nearest are {nearest}. All of them are at https://w3id.org/dpv#Purpose and in the completion of --purpose.</source>
        <translation>&quot;{iri}&quot; という目的はありません。近いものは {nearest} です。全部は https://w3id.org/dpv#Purpose と --purpose の補完にあります。</translation>
    </message>
    <message>
        <source>There is no operation &quot;{iri}&quot;; the nearest are {nearest}. All of them are at https://w3id.org/dpv#Processing and in the completion of --processing.</source>
        <translation>&quot;{iri}&quot; という操作はありません。近いものは {nearest} です。全部は https://w3id.org/dpv#Processing と --processing の補完にあります。</translation>
    </message>
    <message>
        <source>There is no category &quot;{iri}&quot;; the nearest are {nearest}. All of them are at https://w3id.org/dpv/pd.</source>
        <translation>&quot;{iri}&quot; という分類はありません。近いものは {nearest} です。全部は https://w3id.org/dpv/pd にあります。</translation>
    </message>
    <message>
        <source>No company comes by data as &quot;{iri}&quot;; there are {allowed}.</source>
        <translation>会社が情報を手に入れる方法に &quot;{iri}&quot; はありません。{allowed}があります。</translation>
    </message>
    <message>
        <source>The roster has no agreement &quot;{iri}&quot;; one that is not on it needs its address (iri) beside its code.</source>
        <translation>一覧に &quot;{iri}&quot; という取り決めはありません。一覧にないものには、コードのほかにアドレス（iri）が必要です。</translation>
    </message>
    <message>
        <source>This offer is made to {offered_to}, and not to {vendor}; --origin says who you are.</source>
        <translation>この提案の宛先は{offered_to}で、{vendor}ではありません。あなたがだれかは --origin で指定します。</translation>
    </message>
    <message>
        <source>This offer is to be answered with the key {expected}, and this is {key}.</source>
        <translation>この提案には鍵{expected}で回答しますが、これは{key}です。</translation>
    </message>
    <message>
        <source>What came does not answer that request.</source>
        <translation>届いたものは、そのお願いへの回答ではありません。</translation>
    </message>
    <message>
        <source>What came is bound to the key {holder}, and not to yours, {expected}.</source>
        <translation>届いたものは鍵{holder}のもので、あなたの鍵{expected}のものではありません。</translation>
    </message>
    <message>
        <source>This offer has no agreement &quot;{code}&quot;; it has {offered}.</source>
        <translation>この提案に取り決め &quot;{code}&quot; はありません。あるのは{offered}です。</translation>
    </message>
    <message>
        <source>{counter} is offered already; accept it.</source>
        <translation>{counter}はすでに提案されています。承諾してください。</translation>
    </message>
    <message>
        <source>The new key is the old one.</source>
        <translation>新しい鍵が、古い鍵と同じです。</translation>
    </message>
    <message>
        <source>This is about another key than the one you know.</source>
        <translation>これは、あなたが知っている鍵とは別の鍵についてのものです。</translation>
    </message>
    <message>
        <source>This is not the address of a company on the web; write it as https://shop.example, with nothing after the name (a seller&apos;s page: https://market.example/shop).</source>
        <translation>これは会社のウェブアドレスではありません。https://shop.example のように、名前の後に何も付けずに書いてください（出店者のページは https://market.example/shop）。</translation>
    </message>
    <message>
        <source>No web address of this company is known from which its key could have come; choose another word for --trust.</source>
        <translation>この会社の鍵の出どころになるウェブアドレスがわかりません。--trust には別の言葉を選んでください。</translation>
    </message>
    <message>
        <source>A key in place of another needs a better reason: --trust from_origin, fingerprint_compared or in_person.</source>
        <translation>別の鍵に替えるには、もっと確かな理由が必要です：--trust from_origin、fingerprint_compared、in_person。</translation>
    </message>
    <message>
        <source>There is no company[ &quot;{typed}&quot;]; &quot;vendor list&quot; shows those there are.</source>
        <translation>会社[ &quot;{typed}&quot;]はありません。ある会社は &quot;vendor list&quot; で見られます。</translation>
    </message>
    <message>
        <source>There is no company with this id; &quot;vendor list&quot; shows those there are.</source>
        <translation>このIDの会社はありません。ある会社は &quot;vendor list&quot; で見られます。</translation>
    </message>
    <message>
        <source>There is no persona[ &quot;{typed}&quot;]; &quot;persona list&quot; shows those there are.</source>
        <translation>ペルソナ[ &quot;{typed}&quot;]はありません。あるものは &quot;persona list&quot; で見られます。</translation>
    </message>
    <message>
        <source>There is nobody[ called &quot;{typed}&quot;]; &quot;me subjects&quot; shows whose details are kept.</source>
        <translation>そのような人[（&quot;{typed}&quot;）]はいません。だれの情報があるかは &quot;me subjects&quot; で見られます。</translation>
    </message>
    <message>
        <source>There is no permission[ {typed}]; &quot;grant list&quot; shows those there are.</source>
        <translation>許可[ {typed}]はありません。あるものは &quot;grant list&quot; で見られます。</translation>
    </message>
    <message>
        <source>There is no preference sheet[ {typed}]; &quot;profile list&quot; shows those there are.</source>
        <translation>好みシート[ {typed}]はありません。あるものは &quot;profile list&quot; で見られます。</translation>
    </message>
    <message>
        <source>There is no list for this company; &quot;revocation place&quot; with --base makes one.</source>
        <translation>この会社のための一覧はありません。&quot;revocation place&quot; に --base を付けると作られます。</translation>
    </message>
    <message>
        <source>How the list gets to where others read it is not known; &quot;revocation place&quot; says it.</source>
        <translation>ほかの人が読む場所に一覧をどう置くかがわかりません。&quot;revocation place&quot; で指定してください。</translation>
    </message>
    <message>
        <source>There is no notice of an end: this permission has not ended.</source>
        <translation>終わりの通知はありません。この許可は終わっていません。</translation>
    </message>
    <message>
        <source>There is no piece of evidence with this number; &quot;holding show&quot; counts them.</source>
        <translation>この番号の根拠はありません。番号は &quot;holding show&quot; で見られます。</translation>
    </message>
    <message>
        <source>The history has no event with this number; &quot;history list&quot; shows the newest.</source>
        <translation>履歴にこの番号の記録はありません。新しいものは &quot;history list&quot; で見られます。</translation>
    </message>
    <message>
        <source>No detail &quot;{claim}&quot; is kept; &quot;me show&quot; lists those there are.</source>
        <translation>&quot;{claim}&quot; という情報は残されていません。あるものは &quot;me show&quot; で見られます。</translation>
    </message>
    <message>
        <source>No preference &quot;{preference}&quot; is kept; &quot;prefs list&quot; shows those there are.</source>
        <translation>&quot;{preference}&quot; という好みは残されていません。あるものは &quot;prefs list&quot; で見られます。</translation>
    </message>
    <message>
        <source>This detail is not kept; &quot;me show&quot; lists those there are.</source>
        <translation>この情報は残されていません。あるものは &quot;me show&quot; で見られます。</translation>
    </message>
    <message>
        <source>This preference is not kept; &quot;prefs list&quot; shows those there are.</source>
        <translation>この好みは残されていません。あるものは &quot;prefs list&quot; で見られます。</translation>
    </message>
    <message>
        <source>There is no record with this id; &quot;holding list&quot; with a company shows them.</source>
        <translation>このIDの記録はありません。会社を指定した &quot;holding list&quot; で見られます。</translation>
    </message>
    <message>
        <source>No key with this thumbprint is known; &quot;vendor keys&quot; shows those that are.</source>
        <translation>この指紋の鍵はわかりません。わかっている鍵は &quot;vendor keys&quot; で見られます。</translation>
    </message>
    <message>
        <source>The file has fewer cards than that: {cards}.</source>
        <translation>ファイルのカードはそれより少なく、{cards}枚です。</translation>
    </message>
    <message>
        <source>Several are meant by &quot;{typed}&quot;: {candidates}. Say which one.</source>
        <translation>&quot;{typed}&quot; に当てはまるものがいくつもあります：{candidates}。どれか指定してください。</translation>
    </message>
    <message>
        <source>You have several personas: {candidates}. Say which one with --persona.</source>
        <translation>ペルソナがいくつもあります：{candidates}。どれかを --persona で指定してください。</translation>
    </message>
    <message>
        <source>The file has {cards} cards; say which one with --card, counted from 1.</source>
        <translation>ファイルにはカードが{cards}枚あります。どれかを1から数えて --card で指定してください。</translation>
    </message>
    <message>
        <source>Two of these details are both called {claim} once they are handed over; share one of them.</source>
        <translation>このうち2つの情報は、渡すとどちらも{claim}という名前になります。どちらか1つにしてください。</translation>
    </message>
    <message>
        <source>birth year</source>
        <translation>生まれた年</translation>
    </message>
    <message>
        <source>The date of birth does not say the year.</source>
        <translation>生年月日に年がありません。</translation>
    </message>
    <message>
        <source>The date of birth says the year alone, and whether the age is reached depends on the day.</source>
        <translation>生年月日は年だけで、その年齢に達しているかは日によって変わります。</translation>
    </message>
    <message>
        <source>The address is not in Japan, so it has no prefecture.</source>
        <translation>住所が日本ではないので、都道府県がありません。</translation>
    </message>
    <message>
        <source>The date of birth cannot be read.</source>
        <translation>生年月日が読み取れません。</translation>
    </message>
    <message>
        <source>The address has no {what} of its own; write it as JSON, with its parts apart.</source>
        <translation>住所に{what}だけの欄がありません。部分を分けた JSON で書いてください。</translation>
    </message>
    <message>
        <source>There is a company with this address already.</source>
        <translation>このアドレスの会社はすでにあります。</translation>
    </message>
    <message>
        <source>This is recorded already; &quot;holding evidence&quot; adds something that shows it.</source>
        <translation>これはすでに残されています。根拠を加えるには &quot;holding evidence&quot; を使います。</translation>
    </message>
    <message>
        <source>This key is the one in force already.</source>
        <translation>この鍵はすでに使われている鍵です。</translation>
    </message>
    <message>
        <source>There is a list for this company already, and its address stays; leave --base away to change how it gets there.</source>
        <translation>この会社のための一覧はすでにあり、そのアドレスは変わりません。置き方だけを変えるには --base を外してください。</translation>
    </message>
    <message>
        <source>There is a persona with this label already.</source>
        <translation>この名前のペルソナはすでにあります。</translation>
    </message>
    <message>
        <source>There is somebody with this name already.</source>
        <translation>この名前の人はすでにいます。</translation>
    </message>
    <message>
        <source>{word} is not text in UTF-8.</source>
        <translation>{word}は UTF-8 の文字列ではありません。</translation>
    </message>
    <message>
        <source>Did you mean {word}?</source>
        <translation>{word} のことですか。</translation>
    </message>
    <message>
        <source>The noun comes first: proffer-cli {noun} {verb}.</source>
        <translation>名詞を先に書きます：proffer-cli {noun} {verb}</translation>
    </message>
    <message>
        <source>{word} is not a noun of proffer-cli.</source>
        <translation>{word}は proffer-cli の名詞ではありません。</translation>
    </message>
    <message>
        <source>See proffer-cli {noun} --help.</source>
        <translation>proffer-cli {noun} --help をご覧ください。</translation>
    </message>
    <message>
        <source>{word} is not a verb of {noun}.</source>
        <translation>{word}は {noun} の動詞ではありません。</translation>
    </message>
    <message>
        <source>{word} is not an option; what begins with a hyphen comes after &quot;--&quot;.</source>
        <translation>{word}はオプションではありません。ハイフンで始まるものは &quot;--&quot; の後に書きます。</translation>
    </message>
    <message>
        <source>There is no option --{option} here.</source>
        <translation>ここに --{option} というオプションはありません。</translation>
    </message>
    <message>
        <source>The option --{option} is given twice.</source>
        <translation>オプション --{option} が2回指定されています。</translation>
    </message>
    <message>
        <source>The option --{option} takes no value.</source>
        <translation>オプション --{option} に値は付けられません。</translation>
    </message>
    <message>
        <source>The option --{option} needs a value: {value}.</source>
        <translation>オプション --{option} には値が必要です：{value}。</translation>
    </message>
    <message>
        <source>What is to be done? See proffer-cli --help.</source>
        <translation>何をしますか。proffer-cli --help をご覧ください。</translation>
    </message>
    <message>
        <source>What is to be done with {noun}? See proffer-cli {noun} --help.</source>
        <translation>{noun} で何をしますか。proffer-cli {noun} --help をご覧ください。</translation>
    </message>
    <message>
        <source>What is missing: {name}, {help}.</source>
        <translation>足りないもの：{name}（{help}）。</translation>
    </message>
    <message>
        <source>{word} is one word too many; a text with spaces needs quotes.</source>
        <translation>{word}が余分です。空白のある文字列は引用符で囲みます。</translation>
    </message>
    <message>
        <source>Says whether what a company shows you is a permission of yours, in force, and theirs; the history notes it</source>
        <translation>会社の示したものが、あなたの出した有効な許可で、その会社のものかを調べ、履歴に残す</translation>
    </message>
    <message>
        <source>the file with what they show, be it an answer to grant challenge or not</source>
        <translation>相手の示したファイル（grant challenge への返事でも、そうでなくてもよい）</translation>
    </message>
    <message>
        <source>whether it allows this purpose of the vocabulary DPV</source>
        <translation>語彙 DPV のこの目的を許しているか</translation>
    </message>
    <message>
        <source>whether it covers this detail, such as email</source>
        <translation>email など、この情報が含まれているか</translation>
    </message>
    <message>
        <source>the vault (else $PROFFER_VAULT, else proffer/vault in $XDG_DATA_HOME)</source>
        <translation>保管庫（なければ $PROFFER_VAULT、それもなければ $XDG_DATA_HOME の proffer/vault）</translation>
    </message>
    <message>
        <source>print one JSON object, errors too</source>
        <translation>結果もエラーも1つの JSON オブジェクトで出力する</translation>
    </message>
    <message>
        <source>read the password from the first line of a file</source>
        <translation>パスワードをファイルの1行目から読む</translation>
    </message>
    <message>
        <source>read the password from an open file descriptor</source>
        <translation>パスワードを開いているファイル記述子から読む</translation>
    </message>
    <message>
        <source>open with the recovery code, as when the password is forgotten, and ask for it</source>
        <translation>パスワードを忘れたときなどに復旧コードで開き、入力を求める</translation>
    </message>
    <message>
        <source>open with the recovery code in the first line of a file</source>
        <translation>ファイルの1行目にある復旧コードで開く</translation>
    </message>
    <message>
        <source>open with the recovery code from an open file descriptor</source>
        <translation>開いているファイル記述子から読む復旧コードで開く</translation>
    </message>
    <message>
        <source>in which language this speaks (that of the system, if it is one of these)</source>
        <translation>表示する言語（システムの言語がこの中にあれば、その言語）</translation>
    </message>
    <message>
        <source>print no notes beside the answer</source>
        <translation>答え以外の注記を出さない</translation>
    </message>
    <message>
        <source>do not show how far a long work is</source>
        <translation>時間のかかる作業の進み具合を出さない</translation>
    </message>
    <message>
        <source>explain the command</source>
        <translation>コマンドを説明する</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>MiB of memory that each guess at the password costs, 8 to 1024; less is weaker (256)</source>
        <translation>パスワードを1回推測するのに必要なメモリ（MiB、8から1024）。少ないほど弱い（256）</translation>
    </message>
    <message>
        <source>how often a guess goes over that memory, 1 to 16; fewer are weaker (3)</source>
        <translation>1回の推測でそのメモリを使う回数（1から16）。少ないほど弱い（3）</translation>
    </message>
    <message>
        <source>read the new password from the first line of a file</source>
        <translation>新しいパスワードをファイルの1行目から読む</translation>
    </message>
    <message>
        <source>read the new password from an open file descriptor</source>
        <translation>新しいパスワードを開いているファイル記述子から読む</translation>
    </message>
    <message>
        <source>An answer is written as advertising=never; &quot;rules questions&quot; lists them.</source>
        <translation>答えは advertising=never のように書きます。質問は &quot;rules questions&quot; で見られます。</translation>
    </message>
    <message>
        <source>There is no question &quot;{word}&quot;; &quot;rules questions&quot; lists them.</source>
        <translation>&quot;{word}&quot; という質問はありません。&quot;rules questions&quot; で見られます。</translation>
    </message>
    <message>
        <source>No question has the answer &quot;{word}&quot;; &quot;rules questions&quot; lists them.</source>
        <translation>&quot;{word}&quot; という答えのある質問はありません。&quot;rules questions&quot; で見られます。</translation>
    </message>
    <message>
        <source>The question {question} is answered twice.</source>
        <translation>質問{question}に2回答えています。</translation>
    </message>
    <message>
        <source>You do not know the company that asks: name it with --vendor, or keep it with --add.</source>
        <translation>お願いしている会社を知りません。--vendor で指定するか、--add で残してください。</translation>
    </message>
    <message>
        <source>This request names another web address than the company has that you named.</source>
        <translation>このお願いのウェブアドレスは、あなたの指定した会社のものと違います。</translation>
    </message>
    <message>
        <source>This is NOT the fingerprint of the key that signed the request. Somebody else may have sent it.</source>
        <translation>これは、お願いに署名した鍵の指紋では「ありません」。別のだれかが送ったのかもしれません。</translation>
    </message>
    <message>
        <source>Name the fingerprint that you compared, or --from-origin; one of the two.</source>
        <translation>照合した指紋か --from-origin のどちらか1つを指定してください。</translation>
    </message>
    <message>
        <source>No web address of this company is known.</source>
        <translation>この会社のウェブアドレスはわかりません。</translation>
    </message>
    <message>
        <source>The company&apos;s web address names other keys than the one that signed this request.</source>
        <translation>会社のウェブアドレスにある鍵は、このお願いに署名した鍵と違います。</translation>
    </message>
    <message>
        <source>Nobody signed this request, so that there is no key to compare.</source>
        <translation>このお願いには署名がないので、照合する鍵がありません。</translation>
    </message>
    <message>
        <source>This is not a fingerprint; one has 43 letters, digits, - and _.</source>
        <translation>これは指紋ではありません。指紋は英字・数字・-・_ の43文字です。</translation>
    </message>
    <message>
        <source>The request has no item {value}.</source>
        <translation>お願いに項目{value}はありません。</translation>
    </message>
    <message>
        <source>Item {value} is named twice.</source>
        <translation>項目{value}が2回指定されています。</translation>
    </message>
    <message>
        <source>Item {value} is against your rules; change the rule first if you mean it.</source>
        <translation>項目{value}はあなたのルールに反しています。許すつもりなら、先にルールを変えてください。</translation>
    </message>
    <message>
        <source>They made no counter-offer there that is still open.</source>
        <translation>そこに、まだ有効な対案はありません。</translation>
    </message>
    <message>
        <source>Name at least one agreement; &quot;agreement codes&quot; lists them.</source>
        <translation>取り決めを1つ以上指定してください。&quot;agreement codes&quot; で見られます。</translation>
    </message>
    <message>
        <source>You have no rules to make terms of; &quot;rules questions&quot; asks for your first ones.</source>
        <translation>条件のもとになるルールがありません。最初のルールは &quot;rules questions&quot; で決められます。</translation>
    </message>
    <message>
        <source>You have not seen the text that they named; ask them for it, and attach it with --text.</source>
        <translation>相手の示した条文を、あなたはまだ見ていません。相手に頼んで受け取り、--text で添えてください。</translation>
    </message>
    <message>
        <source>An offer holds at most 20 agreements.</source>
        <translation>1つの提案に入る取り決めは20までです。</translation>
    </message>
    <message>
        <source>The same agreement is named twice.</source>
        <translation>同じ取り決めが2回指定されています。</translation>
    </message>
    <message>
        <source>A legal text is named as SD-BASE=agreement.pdf.</source>
        <translation>条文は SD-BASE=agreement.pdf のように指定します。</translation>
    </message>
    <message>
        <source>--text names a legal text for {code}, which is not among the agreements that are named here.</source>
        <translation>--text は {code} の条文を指定していますが、それはここで指定した取り決めの中にありません。</translation>
    </message>
    <message>
        <source>Terms of this name are there already.</source>
        <translation>この名前の条件はすでにあります。</translation>
    </message>
    <message>
        <source>A rule must say what it is about: name a purpose, a kind of data or another part.</source>
        <translation>ルールには、何についてのものかが必要です。目的、情報の種類、またはほかの部分を指定してください。</translation>
    </message>
    <message>
        <source>What is never allowed is not kept for a time.</source>
        <translation>決して許さないものに、保存期間はありません。</translation>
    </message>
    <message>
        <source>it is done, or the answer is yes</source>
        <translation>完了した、または答えは「はい」</translation>
    </message>
    <message>
        <source>the answer is no</source>
        <translation>答えは「いいえ」</translation>
    </message>
    <message>
        <source>the command line is not understood</source>
        <translation>コマンドの書き方がわからない</translation>
    </message>
    <message>
        <source>what was named is not there, or there is no vault</source>
        <translation>指定したもの、または保管庫がない</translation>
    </message>
    <message>
        <source>wrong password or recovery code</source>
        <translation>パスワードか復旧コードが違う</translation>
    </message>
    <message>
        <source>another program has the vault open</source>
        <translation>別のプログラムが保管庫を開いている</translation>
    </message>
    <message>
        <source>the vault, its history or a backup is damaged or belongs to another vault</source>
        <translation>保管庫・履歴・バックアップが壊れている、または別の保管庫のもの</translation>
    </message>
    <message>
        <source>a token, a file, a date or another input is not valid</source>
        <translation>トークン・ファイル・日付などの入力が正しくない</translation>
    </message>
    <message>
        <source>a file or folder cannot be read or written, the disk or the memory is full</source>
        <translation>ファイルやフォルダーを読み書きできない、ディスクかメモリがいっぱい</translation>
    </message>
    <message>
        <source>a newer version of Proffer wrote this</source>
        <translation>より新しいバージョンの Proffer が書いたもの</translation>
    </message>
    <message>
        <source>check, vendor status: revoked</source>
        <translation>check、vendor status：取り消された</translation>
    </message>
    <message>
        <source>check: expired</source>
        <translation>check：期限が切れている</translation>
    </message>
    <message>
        <source>check: not yet valid</source>
        <translation>check：まだ有効になっていない</translation>
    </message>
    <message>
        <source>check, vendor status: genuine, but anyone could use it</source>
        <translation>check、vendor status：本物だが、だれでも使える</translation>
    </message>
    <message>
        <source>check: shown by somebody it was not given to</source>
        <translation>check：渡した相手ではない者が示した</translation>
    </message>
    <message>
        <source>check: not signed by you, or not in this history</source>
        <translation>check：あなたの署名ではない、またはこの履歴にない</translation>
    </message>
    <message>
        <source>altered: a signature does not fit what it stands under</source>
        <translation>書き換えられた：署名が内容に合わない</translation>
    </message>
    <message>
        <source>check: genuine, but it does not allow this</source>
        <translation>check：本物だが、これは許していない</translation>
    </message>
    <message>
        <source>check, vendor verify, vendor status: whether it was revoked cannot be found out</source>
        <translation>check、vendor verify、vendor status：取り消されたか確かめられない</translation>
    </message>
    <message>
        <source>check, vendor verify, vendor status: cannot be said</source>
        <translation>check、vendor verify、vendor status：わからない</translation>
    </message>
    <message>
        <source>what the vault holds does not allow this</source>
        <translation>保管庫の内容がこれを許さない</translation>
    </message>
    <message>
        <source>another key was shown than the one that is known</source>
        <translation>知っている鍵とは別の鍵が示された</translation>
    </message>
    <message>
        <source>this request or this answer came before</source>
        <translation>このお願い、または回答は前にも来た</translation>
    </message>
    <message>
        <source>a company answered an offer twice, and each time otherwise</source>
        <translation>会社が1つの提案に2回、違う回答をした</translation>
    </message>
    <message>
        <source>a server cannot be reached, or does not do what was asked</source>
        <translation>サーバーにつながらない、または求めたことをしない</translation>
    </message>
    <message>
        <source>this is meant for somebody else</source>
        <translation>これは別の人に宛てたもの</translation>
    </message>
    <message>
        <source>an error inside Proffer</source>
        <translation>Proffer の内部のエラー</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>中止した。何も変更していない</translation>
    </message>
    <message>
        <source>a detail to share, as me show names it</source>
        <translation>渡す情報（me show にある名前）</translation>
    </message>
    <message>
        <source>Signs a permission that names a company, a purpose and an end</source>
        <translation>会社・目的・終わりを定めた許可に署名する</translation>
    </message>
    <message>
        <source>as whom (as the only persona)</source>
        <translation>どのペルソナとして（1つだけならそれ）</translation>
    </message>
    <message>
        <source>a grant is bound to the company&apos;s key; a statement, for a company without one, could be used by anyone (grant)</source>
        <translation>grant は会社の鍵に結び付く。鍵のない会社のための statement は、だれでも使える（grant）</translation>
    </message>
    <message>
        <source>Replaces a permission by one that allows less</source>
        <translation>許可を、より狭い許可に置き換える</translation>
    </message>
    <message>
        <source>Lists permissions, newest first</source>
        <translation>許可を新しい順に表示する</translation>
    </message>
    <message>
        <source>Shows a permission and its terms</source>
        <translation>許可とその条件を表示する</translation>
    </message>
    <message>
        <source>says in whole sentences what it allows and what it does not</source>
        <translation>何を許し、何を許さないかを文で表示する</translation>
    </message>
    <message>
        <source>Prints a permission once more, as it was handed over</source>
        <translation>許可証を、渡したときのままもう一度出力する</translation>
    </message>
    <message>
        <source>Asks the company that holds a permission to show that it does; good once, for five minutes</source>
        <translation>許可を持つ会社に、持っていることを示すよう求める（1回だけ、5分間有効）</translation>
    </message>
    <message>
        <source>why; it stands in the notice</source>
        <translation>理由（通知に書かれる）</translation>
    </message>
    <message>
        <source>Ends a permission for good and signs the notice that says so</source>
        <translation>許可を完全に終わらせ、その通知に署名する</translation>
    </message>
    <message>
        <source>Ends everything that a company was permitted</source>
        <translation>ある会社に許可したことを、すべて終わらせる</translation>
    </message>
    <message>
        <source>Ends everything that anybody was permitted</source>
        <translation>だれに許可したことも、すべて終わらせる</translation>
    </message>
    <message>
        <source>Prints the signed notice that a permission is over</source>
        <translation>許可が終わったという署名付き通知を出力する</translation>
    </message>
    <message>
        <source>Hands a permission over, encrypted to the key of a company&apos;s request or in person, and notes in the history how and when</source>
        <translation>許可証を、会社のお願いにある鍵で暗号化するか直接手渡して渡し、いつどう渡したかを履歴に残す</translation>
    </message>
    <message>
        <source>the company&apos;s signed request, which has the key to encrypt it to</source>
        <translation>会社の署名付きのお願い（暗号化に使う鍵がある）</translation>
    </message>
    <message>
        <source>you give it to them yourself, so that it need not be encrypted</source>
        <translation>自分で直接渡すので、暗号化しなくてよい</translation>
    </message>
    <message>
        <source>a file, text for pasting, or a QR code (file)</source>
        <translation>ファイル、貼り付け用の文字列、またはQRコード（file）</translation>
    </message>
    <message>
        <source>write it into this file, or into this folder under a name of its own (files: this folder; text and QR codes: standard output); nothing is replaced</source>
        <translation>このファイルに、またはこのフォルダーに自動で付けた名前で書く（ファイルは今のフォルダー、文字列とQRコードは標準出力）。既存のものは置き換えない</translation>
    </message>
    <message>
        <source>by which standard: a record or a receipt of ISO/IEC TS 27560, or Kantara 1.1 (27560-receipt)</source>
        <translation>どの規格で：ISO/IEC TS 27560 の記録か控え、または Kantara 1.1（27560-receipt）</translation>
    </message>
    <message>
        <source>signed with the key that the company knows you by, as a JWS</source>
        <translation>会社が知っているあなたの鍵で、JWS として署名する</translation>
    </message>
    <message>
        <source>in which country they keep the data, such as JP; EU and EEA, too</source>
        <translation>情報を保存する国（JP など。EU と EEA も可）</translation>
    </message>
    <message>
        <source>the company&apos;s postal address</source>
        <translation>会社の住所</translation>
    </message>
    <message>
        <source>an e-mail address or an https page of the company&apos;s, if none is kept</source>
        <translation>会社のメールアドレスか https のページ（残されていないとき）</translation>
    </message>
    <message>
        <source>its e-mail address, if its contact is a page</source>
        <translation>会社のメールアドレス（連絡先がページのとき）</translation>
    </message>
    <message>
        <source>its number, as +81 3 1234 5678</source>
        <translation>会社の電話番号（+81 3 1234 5678 のように）</translation>
    </message>
    <message>
        <source>the https page of its privacy notice</source>
        <translation>会社のプライバシー通知の https のページ</translation>
    </message>
    <message>
        <source>what its service is called</source>
        <translation>会社のサービスの名前</translation>
    </message>
    <message>
        <source>the country whose law holds, if none is kept</source>
        <translation>法律が適用される国（残されていないとき）</translation>
    </message>
    <message>
        <source>the language in which you dealt with each other (en)</source>
        <translation>相手とやりとりした言語（en）</translation>
    </message>
    <message>
        <source>Writes the receipt of a permission: what was permitted, and what became of it. What neither it nor the vault says, the options add</source>
        <translation>許可の控えを書く：何を許可し、その後どうなったか。許可証にも保管庫にもないことは、オプションで加える</translation>
    </message>
    <message>
        <source>For a company, or for anybody: checks a signed receipt and prints what it says; needs no vault</source>
        <translation>会社でもだれでも：署名付きの控えを調べ、内容を表示する。保管庫は要らない</translation>
    </message>
    <message>
        <source>the file with the signed receipt</source>
        <translation>署名付きの控えのファイル</translation>
    </message>
    <message>
        <source>the key that you expect to have signed it, known from an earlier contact</source>
        <translation>署名したはずの鍵（以前のやりとりで知ったもの）</translation>
    </message>
    <message>
        <source>what for: a purpose of the vocabulary DPV, such as ServiceProvision; once for each permission</source>
        <translation>何のためか：ServiceProvision など、語彙 DPV の目的。許可ごとに1つ</translation>
    </message>
    <message>
        <source>share this preference, too</source>
        <translation>この好みも渡す</translation>
    </message>
    <message>
        <source>the first day on which it is over (in 90 days)</source>
        <translation>許可が終わっている最初の日（90日後）</translation>
    </message>
    <message>
        <source>how many days it is good for, in place of --until; at most 90, and three years once others can look up whether you ended it (revocation place, revocation publish)</source>
        <translation>有効な日数（--until の代わり）。最長90日、終わったかどうかをほかの人が確かめられるなら3年（revocation place、revocation publish）</translation>
    </message>
    <message>
        <source>how long they may keep it: P90D is 90 days, P1Y a year (P90D)</source>
        <translation>保存してよい期間：P90D は90日、P1Y は1年（P90D）</translation>
    </message>
    <message>
        <source>what they may do with it: an operation of the vocabulary DPV (Use)</source>
        <translation>情報に対してしてよいこと：語彙 DPV の操作（Use）</translation>
    </message>
    <message>
        <source>which kinds of data it is about, in the vocabulary DPV-PD (those of what is shared)</source>
        <translation>どの種類の情報か：語彙 DPV-PD による（渡す情報の種類）</translation>
    </message>
    <message>
        <source>to whom they may pass it on (nobody)</source>
        <translation>だれに渡してよいか（だれにも渡さない）</translation>
    </message>
    <message>
        <source>how they come by the data</source>
        <translation>情報を手に入れる方法</translation>
    </message>
    <message>
        <source>who of them may see it</source>
        <translation>その会社のだれが見てよいか</translation>
    </message>
    <message>
        <source>in which context</source>
        <translation>どんな場面で</translation>
    </message>
    <message>
        <source>to what end, in words</source>
        <translation>どんな目的か、言葉で</translation>
    </message>
    <message>
        <source>they may use it once</source>
        <translation>利用できるのは1回だけ</translation>
    </message>
    <message>
        <source>what you get: discount, service, money, ...</source>
        <translation>あなたが得るもの：discount、service、money など</translation>
    </message>
    <message>
        <source>how much of it</source>
        <translation>その量</translation>
    </message>
    <message>
        <source>the country whose law holds, such as JP</source>
        <translation>法律が適用される国（JP など）</translation>
    </message>
    <message>
        <source>where they are to be told that it ends</source>
        <translation>終わることを会社に知らせる場所</translation>
    </message>
    <message>
        <source>which one, by its id in the list, or the first four characters of it</source>
        <translation>どれか：一覧にあるID、またはその初めの4文字</translation>
    </message>
    <message>
        <source>write it into this file in place of standard output; --json holds it all the same</source>
        <translation>標準出力の代わりにこのファイルに書く。--json には、それでも含まれる</translation>
    </message>
    <message>
        <source>replace the file if there is one</source>
        <translation>ファイルがあれば置き換える</translation>
    </message>
    <message>
        <source>{what}; one of {words}</source>
        <translation>{what}。次のどれか：{words}</translation>
    </message>
    <message>
        <source>proffer-cli keeps who you are, what you like and on what terms others may use it in an encrypted vault, and hands out signed permissions that you can look back at and end.</source>
        <translation>proffer-cli は、あなたがだれで、何を好み、どんな条件でほかの人がそれを利用してよいかを暗号化した保管庫に残し、後から見直して終わらせることのできる署名付きの許可を出します。</translation>
    </message>
    <message>
        <source>Usage: proffer-cli NOUN VERB [arguments] [--options]</source>
        <translation>使い方：proffer-cli 名詞 動詞 [arguments] [--options]</translation>
    </message>
    <message>
        <source>First comes what it is about, then what is to be done, as in proffer-cli me show.</source>
        <translation>proffer-cli me show のように、何についてかを先に、何をするかを後に書きます。</translation>
    </message>
    <message>
        <source>What it is about (proffer-cli me --help lists what can be done there):</source>
        <translation>何についてか（そこでできることは proffer-cli me --help で見られます）：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>どのコマンドにも使えるオプション：</translation>
    </message>
    <message>
        <source>It returns:</source>
        <translation>終了コード：</translation>
    </message>
    <message>
        <source>There is no verb to lock a vault: it is open only while a command runs.</source>
        <translation>保管庫を閉じる動詞はありません。コマンドが動いているあいだだけ開いています。</translation>
    </message>
    <message>
        <source>The manual page proffer-cli(1) says everything; proffer-cli help --man prints it, and proffer-cli help --completion bash prints the completion for bash.</source>
        <translation>すべての説明はマニュアルページ proffer-cli(1) にあります。proffer-cli help --man で表示され、proffer-cli help --completion bash で bash の補完が表示されます。</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例：</translation>
    </message>
    <message>
        <source>My vault</source>
        <translation>わたしの保管庫</translation>
    </message>
    <message>
        <source>proffer-cli {noun}: {about}</source>
        <translation>proffer-cli {noun}：{about}</translation>
    </message>
    <message>
        <source>proffer-cli {noun} VERB --help explains one, with an example.</source>
        <translation>proffer-cli {noun} VERB --help で、1つずつ例とともに説明します。</translation>
    </message>
    <message>
        <source>Usage: {usage}</source>
        <translation>使い方：{usage}</translation>
    </message>
    <message>
        <source>Usage: {usage} [--options]</source>
        <translation>使い方：{usage} [--options]</translation>
    </message>
    <message>
        <source>{help}.</source>
        <translation>{help}。</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数：</translation>
    </message>
    <message>
        <source>Options (in brackets what holds without them):</source>
        <translation>オプション（括弧の中は、指定しないときの値）：</translation>
    </message>
    <message>
        <source>With --json:</source>
        <translation>--json のとき：</translation>
    </message>
    <message>
        <source>Behind a name, ? says that it may be missing, # that it is a whole number, ! that it is true or false; every other name stands for a text.</source>
        <translation>名前の後の ? はないこともあるもの、# は整数、! は true か false で、ほかの名前はどれも文字列です。</translation>
    </message>
    <message>
        <source>Options of every command: proffer-cli --help</source>
        <translation>どのコマンドにも使えるオプション：proffer-cli --help</translation>
    </message>
    <message>
        <source>at most so many events (50)</source>
        <translation>件数の上限（50）</translation>
    </message>
    <message>
        <source>Lists what happened, newest first; it names details and never shows them</source>
        <translation>起きたことを新しい順に表示する。情報の名前だけで、値は表示しない</translation>
    </message>
    <message>
        <source>only what stands before this number</source>
        <translation>この番号より前のものだけ</translation>
    </message>
    <message>
        <source>only what concerns one company, permission or other thing, by its id</source>
        <translation>ある会社・許可などに関するものだけ（IDで指定）</translation>
    </message>
    <message>
        <source>Shows one event</source>
        <translation>記録を1つ表示する</translation>
    </message>
    <message>
        <source>its number in the history</source>
        <translation>履歴での番号</translation>
    </message>
    <message>
        <source>Checks every signature and works everything out anew from the signed events, and names the first that is wrong</source>
        <translation>すべての署名を調べ、署名された記録からすべてを計算し直し、最初の誤りを示す</translation>
    </message>
    <message>
        <source>compare with what history heads --json printed earlier</source>
        <translation>以前に history heads --json で出力したものと比べる</translation>
    </message>
    <message>
        <source>Finds events by the names in them, in any script</source>
        <translation>どの文字でも、名前で記録を探す</translation>
    </message>
    <message>
        <source>one or more words</source>
        <translation>1つ以上の言葉</translation>
    </message>
    <message>
        <source>Signs the state of everything at this moment</source>
        <translation>この時点のすべての状態に署名する</translation>
    </message>
    <message>
        <source>Prints the ends of the history: kept elsewhere, they show later that nothing was rewritten</source>
        <translation>履歴の末尾を表示する。別の場所に残しておけば、書き換えがなかったことを後で示せる</translation>
    </message>
    <message>
        <source>Writes the whole history as JSON, without values</source>
        <translation>履歴全体を、値なしで JSON として書く</translation>
    </message>
    <message>
        <source>Drops older events for good, except those from which what holds now follows</source>
        <translation>古い記録を完全に捨てる。今の状態のもとになるものは残す</translation>
    </message>
    <message>
        <source>the day before which events are dropped</source>
        <translation>この日より前の記録を捨てる</translation>
    </message>
    <message>
        <source>only say how many would go and how many stay</source>
        <translation>いくつ捨て、いくつ残るかだけを示す</translation>
    </message>
    <message>
        <source>the record, by its id in holding list</source>
        <translation>記録（holding list にあるID）</translation>
    </message>
    <message>
        <source>what shows it, in your words</source>
        <translation>根拠となるものを言葉で</translation>
    </message>
    <message>
        <source>the same from a file</source>
        <translation>同じものをファイルから</translation>
    </message>
    <message>
        <source>the day of what shows it (today)</source>
        <translation>根拠となるものの日付（今日）</translation>
    </message>
    <message>
        <source>Records that a company has a detail</source>
        <translation>会社が情報を持っていることを残す</translation>
    </message>
    <message>
        <source>which detail, as me show names it, such as email</source>
        <translation>email など、me show にある情報の名前</translation>
    </message>
    <message>
        <source>how you know (i_gave_it)</source>
        <translation>どうして知っているか（i_gave_it）</translation>
    </message>
    <message>
        <source>since when they have it</source>
        <translation>いつから持っているか</translation>
    </message>
    <message>
        <source>as whom you gave it</source>
        <translation>どのペルソナとして渡したか</translation>
    </message>
    <message>
        <source>Lists what a company has, or how much each of them has</source>
        <translation>会社が何を持っているか、または各社がいくつ持っているかを表示する</translation>
    </message>
    <message>
        <source>Shows one record with its evidence</source>
        <translation>記録を1つ、根拠とともに表示する</translation>
    </message>
    <message>
        <source>Says where it stands: what you asked, and what they answered</source>
        <translation>今の状態（何を求め、相手がどう答えたか）を残す</translation>
    </message>
    <message>
        <source>where it stands now</source>
        <translation>今の状態</translation>
    </message>
    <message>
        <source>Keeps something that shows it, such as the words of a letter</source>
        <translation>手紙の言葉など、根拠となるものを残す</translation>
    </message>
    <message>
        <source>Lists the companies that have a detail, or how many have each</source>
        <translation>ある情報を持っている会社、または各情報を持つ会社の数を表示する</translation>
    </message>
    <message>
        <source>the detail, as me show names it</source>
        <translation>me show にある情報の名前</translation>
    </message>
    <message>
        <source>Erases the record and its evidence, or one piece of it</source>
        <translation>記録とその根拠、または根拠の1つを消去する</translation>
    </message>
    <message>
        <source>erase only the piece with this number, as holding show counts them</source>
        <translation>この番号の根拠だけを消去する（番号は holding show で）</translation>
    </message>
    <message>
        <source>Shows your details</source>
        <translation>あなたの情報を表示する</translation>
    </message>
    <message>
        <source>Keeps one detail about you</source>
        <translation>あなたについての情報を1つ残す</translation>
    </message>
    <message>
        <source>what it is called: name, email, phone_number, birthdate, address, a name of your own; with a language or a label, as in family_name#ja-Kana-JP or email/work</source>
        <translation>情報の名前：name、email、phone_number、birthdate、address、または自分で付けた名前。family_name#ja-Kana-JP や email/work のように、言語や区別も付けられる</translation>
    </message>
    <message>
        <source>what it is; a day as 1990-04-01</source>
        <translation>その値（日付は 1990-04-01 のように）</translation>
    </message>
    <message>
        <source>read the value from a file, so that the list of running programs does not show it</source>
        <translation>値をファイルから読む（動いているプログラムの一覧に出ないように）</translation>
    </message>
    <message>
        <source>what kind of detail it is, in the vocabulary DPV-PD, such as EmailAddress (told by its name)</source>
        <translation>情報の種類：EmailAddress など語彙 DPV-PD による（名前から判断）</translation>
    </message>
    <message>
        <source>how careful others must be with it (told by its kind)</source>
        <translation>ほかの人がどれだけ慎重に扱うべきか（種類から判断）</translation>
    </message>
    <message>
        <source>Erases a value everywhere in the vault, and lists the backups that still hold it</source>
        <translation>保管庫のどこからも値を消去し、まだ残っているバックアップを表示する</translation>
    </message>
    <message>
        <source>the detail, by its name in me show</source>
        <translation>消去する情報（me show にある名前）</translation>
    </message>
    <message>
        <source>erase what was worked out from it, too</source>
        <translation>そこから導き出したものも消去する</translation>
    </message>
    <message>
        <source>Works out a coarser detail, such as whether you are over 18, so that the exact one need not be handed out</source>
        <translation>18歳以上かどうかなど、より大まかな情報を導き出す。正確な情報を渡さずに済むように</translation>
    </message>
    <message>
        <source>what is to be worked out</source>
        <translation>何を導き出すか</translation>
    </message>
    <message>
        <source>from this detail (birthdate or address)</source>
        <translation>この情報から（birthdate または address）</translation>
    </message>
    <message>
        <source>trust the certificate authorities in this file (PEM) in place of the system&apos;s</source>
        <translation>システムのものの代わりに、このファイル（PEM）の認証局を信頼する</translation>
    </message>
    <message>
        <source>use addresses on this computer and in a private network, too, which are refused otherwise</source>
        <translation>普通は拒まれる、このコンピューターや内部ネットワークのアドレスも使う</translation>
    </message>
    <message>
        <source>Says what a file, a pasted text or a picture of a QR code is, whether it is genuine as far as it can show that itself, and which command takes it; takes nothing in and needs no vault</source>
        <translation>ファイル・貼り付けた文字列・QRコードの画像が何か、本物だとそれ自体からどこまでわかるか、どのコマンドで扱うかを示す。取り込みはせず、保管庫も要らない</translation>
    </message>
    <message>
        <source>whatever it is called; only what is in it counts</source>
        <translation>名前は何でもよく、中身だけを見る</translation>
    </message>
    <message>
        <source>Lists who has what, the riskiest first</source>
        <translation>だれが何を持っているかを、心配なものから順に表示する</translation>
    </message>
    <message>
        <source>Lists what needs you now</source>
        <translation>今あなたがすることを表示する</translation>
    </message>
    <message>
        <source>Records that you tell a company to stop, and ends the permissions behind it</source>
        <translation>会社にやめるよう伝えることを残し、そのもとになる許可を終わらせる</translation>
    </message>
    <message>
        <source>which details; all if none is named</source>
        <translation>どの情報か（指定しなければすべて）</translation>
    </message>
    <message>
        <source>for this purpose, in the vocabulary DPV (any)</source>
        <translation>この目的のため（語彙 DPV。指定しなければすべて）</translation>
    </message>
    <message>
        <source>about this kind of data, in the vocabulary DPV-PD (any)</source>
        <translation>この種類の情報について（語彙 DPV-PD。指定しなければすべて）</translation>
    </message>
    <message>
        <source>for this operation, in the vocabulary DPV (any)</source>
        <translation>この操作について（語彙 DPV。指定しなければすべて）</translation>
    </message>
    <message>
        <source>got in this way (any)</source>
        <translation>この方法で手に入れたもの（指定しなければすべて）</translation>
    </message>
    <message>
        <source>passed on to them</source>
        <translation>この相手に渡されるもの</translation>
    </message>
    <message>
        <source>only what is passed on to anybody</source>
        <translation>だれかに渡されるものだけ</translation>
    </message>
    <message>
        <source>with allow: kept no longer than this, such as P30D</source>
        <translation>allow のとき：保存期間の上限（P30D など）</translation>
    </message>
    <message>
        <source>allow: without asking again; never: not at all</source>
        <translation>allow：あらためて聞かずに許す、never：決して許さない</translation>
    </message>
    <message>
        <source>one of your own rules: its name or its id</source>
        <translation>自分で書いたルール（名前またはID）</translation>
    </message>
    <message>
        <source>Writes a rule of your own</source>
        <translation>自分のルールを書く</translation>
    </message>
    <message>
        <source>what you call it</source>
        <translation>その呼び名</translation>
    </message>
    <message>
        <source>Writes one of your own rules anew; what it said before stays in history</source>
        <translation>自分のルールを書き直す。前の内容は履歴に残る</translation>
    </message>
    <message>
        <source>what you call it from now on</source>
        <translation>これからの呼び名</translation>
    </message>
    <message>
        <source>Removes one of your own rules</source>
        <translation>自分のルールを取り除く</translation>
    </message>
    <message>
        <source>somebody you act for, by name or id (you)</source>
        <translation>あなたが代理を務める人（名前またはID）（あなた）</translation>
    </message>
    <message>
        <source>the value that only this persona shows (what all share)</source>
        <translation>このペルソナだけが示す値（全体に共通の値）</translation>
    </message>
    <message>
        <source>of somebody you act for (of you)</source>
        <translation>あなたが代理を務める人の（あなたの）</translation>
    </message>
    <message>
        <source>its label or id</source>
        <translation>その名前またはID</translation>
    </message>
    <message>
        <source>Lists the personas</source>
        <translation>ペルソナを表示する</translation>
    </message>
    <message>
        <source>Adds a persona, with details and preferences of its own</source>
        <translation>自分だけの情報と好みを持つペルソナを加える</translation>
    </message>
    <message>
        <source>Gives a persona another label</source>
        <translation>ペルソナの名前を変える</translation>
    </message>
    <message>
        <source>the new one</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Ends the use of a persona for good</source>
        <translation>ペルソナを使うのを完全にやめる</translation>
    </message>
    <message>
        <source>whose it is, by the label of a persona (the only one)</source>
        <translation>だれのものか（ペルソナの名前）（1つだけならそれ）</translation>
    </message>
    <message>
        <source>which one, from prefs catalogue, such as channel.email or topic.coffee</source>
        <translation>どの好みか：channel.email や topic.coffee など、prefs catalogue にあるもの</translation>
    </message>
    <message>
        <source>Lists the preferences of a persona</source>
        <translation>ペルソナの好みを表示する</translation>
    </message>
    <message>
        <source>Keeps a preference: what you like, or how you want to be reached</source>
        <translation>好み、または連絡してほしい方法を残す</translation>
    </message>
    <message>
        <source>what prefs catalogue says for it, such as no, weekly or like</source>
        <translation>no、weekly、like など、prefs catalogue にある値</translation>
    </message>
    <message>
        <source>Takes a preference back; its history stays</source>
        <translation>好みを取り消す。履歴は残る</translation>
    </message>
    <message>
        <source>Erases what a preference was, everywhere in the vault</source>
        <translation>好みの内容を、保管庫のどこからも消去する</translation>
    </message>
    <message>
        <source>Lists what preferences there are; needs no vault</source>
        <translation>どんな好みがあるかを表示する。保管庫は要らない</translation>
    </message>
    <message>
        <source>whose (the only persona&apos;s)</source>
        <translation>だれのものか（1つだけのペルソナ）</translation>
    </message>
    <message>
        <source>Signs some of your preferences for a company, as a preference sheet; it permits nothing by itself</source>
        <translation>好みのいくつかを、会社のための好みシートとして署名する。それだけでは何も許可しない</translation>
    </message>
    <message>
        <source>Lists the preference sheets that were handed over, newest first</source>
        <translation>渡した好みシートを新しい順に表示する</translation>
    </message>
    <message>
        <source>those of one company</source>
        <translation>ある会社のもの</translation>
    </message>
    <message>
        <source>Shows a preference sheet that was handed over</source>
        <translation>渡した好みシートを表示する</translation>
    </message>
    <message>
        <source>{question}: </source>
        <translation>{question}：</translation>
    </message>
    <message>
        <source>Gives what fits your rules, or the items that you choose; the rest stays unanswered</source>
        <translation>ルールに合うもの、または選んだ項目を渡す。残りには回答しない</translation>
    </message>
    <message>
        <source>a detail to share (all that an item asks for)</source>
        <translation>渡す情報（項目が求めるすべて）</translation>
    </message>
    <message>
        <source>the number of an item (all that fit your rules)</source>
        <translation>項目の番号（ルールに合うすべて）</translation>
    </message>
    <message>
        <source>for a company without a key: no details, and anyone could use it</source>
        <translation>鍵のない会社に：情報は渡さず、だれでも使える</translation>
    </message>
    <message>
        <source>how many days it is good for</source>
        <translation>有効な日数</translation>
    </message>
    <message>
        <source>Offers an agreement of yours in place of an answer; the request stays open</source>
        <translation>回答の代わりに、あなたの取り決めを提案する。お願いは開いたまま残る</translation>
    </message>
    <message>
        <source>Says no, and keeps that you did</source>
        <translation>断り、そのことを残す</translation>
    </message>
    <message>
        <source>the request as it came; - reads standard input</source>
        <translation>届いたままのお願い（- は標準入力から読む）</translation>
    </message>
    <message>
        <source>Says what a company asks for, and changes nothing</source>
        <translation>会社が何をお願いしているかを表示する。何も変更しない</translation>
    </message>
    <message>
        <source>Takes a request in and compares it with your rules, item by item</source>
        <translation>お願いを受け取り、項目ごとにあなたのルールと比べる</translation>
    </message>
    <message>
        <source>whose it is, if that is not found</source>
        <translation>だれのものか（見つからないとき）</translation>
    </message>
    <message>
        <source>keep the company, if you do not know it yet</source>
        <translation>まだ知らない会社なら、残す</translation>
    </message>
    <message>
        <source>with --add: what kind of company it is (other)</source>
        <translation>--add のとき：会社の種類（other）</translation>
    </message>
    <message>
        <source>Lists what companies asked for, newest first</source>
        <translation>会社からのお願いを新しい順に表示する</translation>
    </message>
    <message>
        <source>Shows a request and compares it with your rules as they are now</source>
        <translation>お願いを表示し、今のあなたのルールと比べる</translation>
    </message>
    <message>
        <source>Pins the key that signed a request, once you compared its fingerprint with the company</source>
        <translation>お願いに署名した鍵を、その指紋を会社と照合してから登録する</translation>
    </message>
    <message>
        <source>what the company told you over a contact that you had before</source>
        <translation>以前からの連絡先で、会社から聞いたもの</translation>
    </message>
    <message>
        <source>ask the company&apos;s own web address for its keys instead</source>
        <translation>代わりに、会社のウェブアドレスに鍵をたずねる</translation>
    </message>
    <message>
        <source>Gives a company&apos;s permissions an address where others can look up whether you ended them; without --base, changes how the list gets there</source>
        <translation>会社への許可が終わったかどうかを、ほかの人が確かめられるアドレスを付ける。--base がなければ、一覧の置き方を変える</translation>
    </message>
    <message>
        <source>where the host shows what is put there; the list gets a random name below it</source>
        <translation>ホストが内容を公開する場所。一覧はその下に無作為の名前で置かれる</translation>
    </message>
    <message>
        <source>put it into this folder, which something else brings to the host</source>
        <translation>このフォルダーに置く（ホストへは別のものが運ぶ）</translation>
    </message>
    <message>
        <source>put it into this collection of a WebDAV host</source>
        <translation>WebDAV ホストのこの場所に置く</translation>
    </message>
    <message>
        <source>who you are at that host</source>
        <translation>そのホストでのユーザー名</translation>
    </message>
    <message>
        <source>read the password for that host from the first line of a file; it is kept in the vault</source>
        <translation>そのホストのパスワードをファイルの1行目から読み、保管庫に残す</translation>
    </message>
    <message>
        <source>read the password for that host from an open file descriptor</source>
        <translation>そのホストのパスワードを開いているファイル記述子から読む</translation>
    </message>
    <message>
        <source>Publishes the lists that are new, changed or to be renewed, each at a time of its own; with a company, its lists in any case</source>
        <translation>新しい一覧、変わった一覧、更新する一覧を、それぞれ別の時刻に公開する。会社を指定すると、その会社の一覧は必ず公開する</translation>
    </message>
    <message>
        <source>with a company: write over what lies there and is no list of yours, as you were told; ends that history knows stay</source>
        <translation>会社を指定したとき：示されたとおり、そこにある自分の一覧でないものに上書きする。履歴にある終わりは残る</translation>
    </message>
    <message>
        <source>Shows the lists of what you ended, and what is to be published</source>
        <translation>あなたが終わらせたものの一覧と、これから公開するものを表示する</translation>
    </message>
    <message>
        <source>look what others read there now, too</source>
        <translation>ほかの人が今そこで読んでいるものも確かめる</translation>
    </message>
    <message>
        <source>a ready-made rule, as rules ready-made lists it</source>
        <translation>rules ready-made にある、できあいのルール</translation>
    </message>
    <message>
        <source>Asks the six everyday questions that make your first rules</source>
        <translation>最初のルールを決める、普段のことについての6つの質問をする</translation>
    </message>
    <message>
        <source>Makes your first rules out of your answers; what you leave out stays open</source>
        <translation>あなたの答えから最初のルールを作る。答えないものは決めないままになる</translation>
    </message>
    <message>
        <source>a question and your answer, such as advertising=never</source>
        <translation>質問とあなたの答え（advertising=never など）</translation>
    </message>
    <message>
        <source>Lists your rules in plain sentences</source>
        <translation>あなたのルールをわかりやすい文で表示する</translation>
    </message>
    <message>
        <source>Lists the rules that you can choose without writing any</source>
        <translation>書かずに選べるルールを表示する</translation>
    </message>
    <message>
        <source>Chooses ready-made rules: what they name is never allowed</source>
        <translation>できあいのルールを選ぶ：そこにあることは決して許さない</translation>
    </message>
    <message>
        <source>Takes ready-made rules back</source>
        <translation>できあいのルールを取り消す</translation>
    </message>
    <message>
        <source>Says how you feel about giving a kind of data to a kind of company</source>
        <translation>ある種類の情報を、ある種類の会社に渡すことをどう思うかを決める</translation>
    </message>
    <message>
        <source>a kind of data in the vocabulary DPV-PD, such as Contact</source>
        <translation>語彙 DPV-PD にある情報の種類（Contact など）</translation>
    </message>
    <message>
        <source>a kind of company</source>
        <translation>会社の種類</translation>
    </message>
    <message>
        <source>give, ask (you want to be asked) or never</source>
        <translation>give（渡す）、ask（そのつど聞いてほしい）、never（渡さない）</translation>
    </message>
    <message>
        <source>The options --{one} and --{other} exclude each other.</source>
        <translation>オプション --{one} と --{other} は同時に使えません。</translation>
    </message>
    <message>
        <source>The options --origin and --nonce go together: both are in the proof of who shows it.</source>
        <translation>オプション --origin と --nonce はいっしょに使います。どちらも、だれが示すかの証明に入ります。</translation>
    </message>
    <message>
        <source>The answer could not be written; what was to be done is done.</source>
        <translation>答えを書き出せませんでした。求められたことは完了しています。</translation>
    </message>
    <message>
        <source>Something went wrong inside Proffer.</source>
        <translation>Proffer の内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>This cannot be used[ as {what}][ as {member}][ for {claim}][ for {preference}][: {reason}].</source>
        <translation>これは使えません[（{what}として）][（{member}として）][（{claim}用）][（{preference}用）][：{reason}]。</translation>
    </message>
    <message>
        <source>This is not there[: {what}].</source>
        <translation>これはありません[：{what}]。</translation>
    </message>
    <message>
        <source>There is one already.</source>
        <translation>すでにあります。</translation>
    </message>
    <message>
        <source>This beginning of an id is too short: at least four digits.</source>
        <translation>IDの初めの部分が短すぎます。4文字以上必要です。</translation>
    </message>
    <message>
        <source>There are several[: {what}]; say which one is meant.</source>
        <translation>いくつもあります[：{what}]。どれか指定してください。</translation>
    </message>
    <message>
        <source>This is too large[: {path}][; the limit is {limit}].</source>
        <translation>大きすぎます[：{path}][（上限は{limit}）]。</translation>
    </message>
    <message>
        <source>This is not text in UTF-8[: {path}].</source>
        <translation>これは UTF-8 の文字列ではありません[：{path}]。</translation>
    </message>
    <message>
        <source>This date cannot be used[: {date}][: {reason}]; write a day as 2026-11-22, a period as P90D.</source>
        <translation>この日付は使えません[：{date}][：{reason}]。日は 2026-11-22、期間は P90D のように書きます。</translation>
    </message>
    <message>
        <source>The date[ {date}] has passed.</source>
        <translation>日付[ {date} ]は過ぎています。</translation>
    </message>
    <message>
        <source>The vocabulary has no such word[: {iri}].</source>
        <translation>語彙にそのような言葉はありません[：{iri}]。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ファイル{path}はありません。</translation>
    </message>
    <message>
        <source>{path} exists already and is not overwritten.</source>
        <translation>{path}はすでにあるので、上書きしません。</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path}を読めません。</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path}に書けません。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed[: {path}].</source>
        <translation>ディスクがいっぱいです。何も変更していません[：{path}]。</translation>
    </message>
    <message>
        <source>The machine has not got enough memory.</source>
        <translation>コンピューターのメモリが足りません。</translation>
    </message>
    <message>
        <source>The system gives no random numbers.</source>
        <translation>システムが乱数を出しません。</translation>
    </message>
    <message>
        <source>The process could not be protected against being read[: {what}].</source>
        <translation>ほかから読まれないようプログラムを守ることができませんでした[：{what}]。</translation>
    </message>
    <message>
        <source>This cannot be decrypted: it was altered, or the key is another.</source>
        <translation>復号できません。書き換えられたか、別の鍵です。</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>署名が正しくありません。</translation>
    </message>
    <message>
        <source>This is not a valid key.</source>
        <translation>これは正しい鍵ではありません。</translation>
    </message>
    <message>
        <source>This key cannot be used for encryption.</source>
        <translation>この鍵は暗号化に使えません。</translation>
    </message>
    <message>
        <source>The cost of deriving the key is outside the limits that protect this machine.</source>
        <translation>鍵を導き出す負荷が、このコンピューターを守る限度を超えています。</translation>
    </message>
    <message>
        <source>This is not strict base64url.</source>
        <translation>これは正しい base64url ではありません。</translation>
    </message>
    <message>
        <source>This is not hexadecimal.</source>
        <translation>これは16進数ではありません。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>これは正しい JSON ではありません。</translation>
    </message>
    <message>
        <source>The JSON names a member twice.</source>
        <translation>JSON に同じ名前が2回あります。</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The JSON has a number that is out of range.</source>
        <translation>JSON に範囲を超えた数があります。</translation>
    </message>
    <message>
        <source>The JSON lacks a member: {member}.</source>
        <translation>JSON に足りないものがあります：{member}。</translation>
    </message>
    <message>
        <source>The JSON has a value of the wrong type[: {member}].</source>
        <translation>JSON に種類の違う値があります[：{member}]。</translation>
    </message>
    <message>
        <source>The database is not encrypted; somebody replaced it.</source>
        <translation>データベースが暗号化されていません。だれかが置き換えました。</translation>
    </message>
    <message>
        <source>The database does not open with the key of this vault.</source>
        <translation>データベースが、この保管庫の鍵で開きません。</translation>
    </message>
    <message>
        <source>The database is damaged; restore a backup.</source>
        <translation>データベースが壊れています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Another program is using the database.</source>
        <translation>別のプログラムがデータベースを使っています。</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>データベースに書けません。</translation>
    </message>
    <message>
        <source>The database refused what was written.</source>
        <translation>データベースが書き込みを拒みました。</translation>
    </message>
    <message>
        <source>A newer version of Proffer wrote this vault; it was left as it is.</source>
        <translation>この保管庫は、より新しいバージョンの Proffer が書いたものです。そのままにしました。</translation>
    </message>
    <message>
        <source>The database could not be encrypted anew; nothing was changed.</source>
        <translation>データベースを暗号化し直せませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>The database could not be encrypted anew, and only the next opening shows under which key it is: open it with the new password, and if that fails, with the former one.</source>
        <translation>データベースを暗号化し直せず、どの鍵になっているかは次に開くまでわかりません。新しいパスワードで開き、開かなければ前のパスワードで開いてください。</translation>
    </message>
    <message>
        <source>The database failed.</source>
        <translation>データベースが失敗しました。</translation>
    </message>
    <message>
        <source>The history is damaged: event {seq} cannot be read.</source>
        <translation>履歴が壊れています：記録{seq}を読めません。</translation>
    </message>
    <message>
        <source>The history is damaged: event {seq} is missing.</source>
        <translation>履歴が壊れています：記録{seq}がありません。</translation>
    </message>
    <message>
        <source>The history was altered: event {seq} does not follow from the one before it.</source>
        <translation>履歴が書き換えられています：記録{seq}が、前の記録につながりません。</translation>
    </message>
    <message>
        <source>The history was altered: the signature of event {seq} is not valid.</source>
        <translation>履歴が書き換えられています：記録{seq}の署名が正しくありません。</translation>
    </message>
    <message>
        <source>The history was altered: the content of event {seq} is not what was signed.</source>
        <translation>履歴が書き換えられています：記録{seq}の内容が、署名されたものと違います。</translation>
    </message>
    <message>
        <source>The history was altered: the values of event {seq} are gone, and no erasure says so.</source>
        <translation>履歴が書き換えられています：記録{seq}の値がなく、消去したという記録もありません。</translation>
    </message>
    <message>
        <source>The history has an event of an unknown kind[: {kind}].</source>
        <translation>履歴に、知らない種類の記録があります[：{kind}]。</translation>
    </message>
    <message>
        <source>The history belongs to another vault.</source>
        <translation>この履歴は、別の保管庫のものです。</translation>
    </message>
    <message>
        <source>The history has an event of a device that it does not know.</source>
        <translation>履歴に、知らない端末の記録があります。</translation>
    </message>
    <message>
        <source>The history was altered: event {seq}, which was dropped, is there again.</source>
        <translation>履歴が書き換えられています：捨てたはずの記録{seq}がまたあります。</translation>
    </message>
    <message>
        <source>The history is another one than it was: its end does not match.</source>
        <translation>前とは別の履歴です。末尾が合いません。</translation>
    </message>
    <message>
        <source>The history is cut off: its end is missing.</source>
        <translation>履歴が途中で切れています。末尾がありません。</translation>
    </message>
    <message>
        <source>The table {table} does not follow from the history.</source>
        <translation>表{table}が、履歴と合いません。</translation>
    </message>
    <message>
        <source>The history does not match one of its checkpoints.</source>
        <translation>履歴が、そのチェックポイントの1つと合いません。</translation>
    </message>
    <message>
        <source>There is no vault here[: {path}]; &quot;proffer-cli vault create&quot; makes one.</source>
        <translation>ここに保管庫はありません[：{path}]。&quot;proffer-cli vault create&quot; で作れます。</translation>
    </message>
    <message>
        <source>A vault needs a new folder, and this one is not empty[: {path}].</source>
        <translation>保管庫には新しいフォルダーが必要ですが、ここは空ではありません[：{path}]。</translation>
    </message>
    <message>
        <source>The vault is open elsewhere: {program}, process {pid} on {host}.</source>
        <translation>保管庫はほかで開かれています：{program}、プロセス{pid}、{host}。</translation>
    </message>
    <message>
        <source>The header of the vault is damaged, and so is its copy; restore a backup.</source>
        <translation>保管庫のヘッダーも、その写しも壊れています。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The header and the database of the vault do not belong together.</source>
        <translation>保管庫のヘッダーとデータベースが対応していません。</translation>
    </message>
    <message>
        <source>The database of the vault is missing[: {path}].</source>
        <translation>保管庫のデータベースがありません[：{path}]。</translation>
    </message>
    <message>
        <source>This password or recovery code does not open the vault.</source>
        <translation>このパスワードまたは復旧コードでは、保管庫は開きません。</translation>
    </message>
    <message>
        <source>The vault opens with this password already; choose another.</source>
        <translation>このパスワードはすでに使われています。別のものにしてください。</translation>
    </message>
    <message>
        <source>This is not a recovery code: a letter is wrong or missing.</source>
        <translation>これは復旧コードではありません。文字が違うか、足りません。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>パスワードが空です。</translation>
    </message>
    <message>
        <source>The vault has no such way of being opened.</source>
        <translation>保管庫に、そのような開き方はありません。</translation>
    </message>
    <message>
        <source>This is the last way of opening the vault, and it stays.</source>
        <translation>保管庫を開く最後の手段なので、残ります。</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>バックアップが壊れています。</translation>
    </message>
    <message>
        <source>This is not a backup of Proffer.</source>
        <translation>これは Proffer のバックアップではありません。</translation>
    </message>
    <message>
        <source>This is not a token.</source>
        <translation>これはトークンではありません。</translation>
    </message>
    <message>
        <source>The token is too large.</source>
        <translation>トークンが大きすぎます。</translation>
    </message>
    <message>
        <source>The token is signed in a way that is not accepted.</source>
        <translation>トークンの署名の方法が、受け入れられないものです。</translation>
    </message>
    <message>
        <source>The token is of another type.</source>
        <translation>トークンの種別が違います。</translation>
    </message>
    <message>
        <source>The token is of another kind.</source>
        <translation>トークンの種類が違います。</translation>
    </message>
    <message>
        <source>The token demands an extension that is not understood.</source>
        <translation>トークンが、わからない拡張を求めています。</translation>
    </message>
    <message>
        <source>The signature of the token is not valid.</source>
        <translation>トークンの署名が正しくありません。</translation>
    </message>
    <message>
        <source>The token is not from the one it should be from.</source>
        <translation>トークンの出どころが、あるべき相手と違います。</translation>
    </message>
    <message>
        <source>The token is for somebody else.</source>
        <translation>トークンは別の人に宛てたものです。</translation>
    </message>
    <message>
        <source>The token answers another question.</source>
        <translation>トークンは別の質問への返事です。</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>トークンの期限が切れています。</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>トークンはまだ有効になっていません。</translation>
    </message>
    <message>
        <source>The token is too old.</source>
        <translation>トークンが古すぎます。</translation>
    </message>
    <message>
        <source>The token is dated in the future.</source>
        <translation>トークンの日付が未来です。</translation>
    </message>
    <message>
        <source>The token lacks a claim: {claim}.</source>
        <translation>トークンに足りない項目があります：{claim}。</translation>
    </message>
    <message>
        <source>The token has a claim that is not valid: {claim}.</source>
        <translation>トークンに正しくない項目があります：{claim}。</translation>
    </message>
    <message>
        <source>The token was shown before.</source>
        <translation>トークンは前にも示されました。</translation>
    </message>
    <message>
        <source>This is not a whole encrypted message[: {part}].</source>
        <translation>これは完全な暗号文ではありません[：{part}]。</translation>
    </message>
    <message>
        <source>The message is encrypted in a way that is not read here[: {member}].</source>
        <translation>この暗号化の方法は、ここでは読めません[：{member}]。</translation>
    </message>
    <message>
        <source>The message is encrypted to another key.</source>
        <translation>この暗号文は別の鍵に宛てたものです。</translation>
    </message>
    <message>
        <source>This list of what was revoked cannot be read[: {part}].</source>
        <translation>取り消されたものの一覧を読めません[：{part}]。</translation>
    </message>
    <message>
        <source>This list of what was revoked is too large[; the limit is {limit} bytes].</source>
        <translation>取り消されたものの一覧が大きすぎます[（上限は{limit}バイト）]。</translation>
    </message>
    <message>
        <source>The list of what was revoked has no entry with this number[: {index}].</source>
        <translation>取り消されたものの一覧に、この番号はありません[：{index}]。</translation>
    </message>
    <message>
        <source>This request has run out: {when}.</source>
        <translation>このお願いは期限が切れています：{when}。</translation>
    </message>
    <message>
        <source>This request is meant for somebody else.</source>
        <translation>このお願いは別の人に宛てたものです。</translation>
    </message>
    <message>
        <source>This request was changed after it was signed, or signed by somebody else.</source>
        <translation>このお願いは、署名の後で書き換えられたか、別のだれかが署名したものです。</translation>
    </message>
    <message>
        <source>You have seen this request before.</source>
        <translation>このお願いは前にも届きました。</translation>
    </message>
    <message>
        <source>You have answered this request already.</source>
        <translation>このお願いには、すでに回答しました。</translation>
    </message>
    <message>
        <source>ALARM: this request is signed with another key[, {offered},] than the company&apos;s[, {pinned}]. Ask the company over a contact that you already have.</source>
        <translation>警告：このお願いの署名の鍵[（{offered}）]は、会社の鍵[（{pinned}）]と違います。以前からの連絡先で会社に確かめてください。</translation>
    </message>
    <message>
        <source>This does not show that the old key wants the new one.</source>
        <translation>これでは、古い鍵が新しい鍵を望んでいることになりません。</translation>
    </message>
    <message>
        <source>This answers another offer than yours.</source>
        <translation>これは、あなたのものではない提案への回答です。</translation>
    </message>
    <message>
        <source>This answer is from another company than the one you made the offer to.</source>
        <translation>この回答は、提案した会社とは別の会社からのものです。</translation>
    </message>
    <message>
        <source>This answer was not given while the offer was open; it ran out: {when}.</source>
        <translation>この回答は、提案の有効な間に出されていません。期限：{when}。</translation>
    </message>
    <message>
        <source>This answer accepts what was not offered, or counters with what was.</source>
        <translation>この回答は、提案になかったものを承諾しているか、提案にあったものを対案にしています。</translation>
    </message>
    <message>
        <source>You have seen this answer before.</source>
        <translation>この回答は前にも届きました。</translation>
    </message>
    <message>
        <source>CONFLICT: the company answered this offer before, and otherwise. The first answer stays; both are kept.</source>
        <translation>食い違い：会社は前にこの提案に違う回答をしています。最初の回答が有効で、両方を残します。</translation>
    </message>
    <message>
        <source>This agreement is over[: {when}].</source>
        <translation>この取り決めは終わっています[：{when}]。</translation>
    </message>
    <message>
        <source>There is no key to encrypt this to[: {reason}], and it holds your details. Ask the company for one, or hand it over in person.</source>
        <translation>これを暗号化する鍵がなく[（{reason}）]、あなたの情報が入っています。会社に鍵を求めるか、直接手渡してください。</translation>
    </message>
    <message>
        <source>This is nothing that Proffer knows[: {path}][ ({reason})].</source>
        <translation>Proffer にはわからないものです[：{path}][（{reason}）]。</translation>
    </message>
    <message>
        <source>This is too long for a QR code[: {size} bytes][; the most is {limit}].</source>
        <translation>QRコードには長すぎます[：{size}バイト][（上限は{limit}）]。</translation>
    </message>
    <message>
        <source>There is no QR code in this picture that can be read[: {path}].</source>
        <translation>この画像に、読み取れるQRコードはありません[：{path}]。</translation>
    </message>
    <message>
        <source>This picture cannot be read[: {path}][ ({reason})].</source>
        <translation>この画像を読めません[：{path}][（{reason}）]。</translation>
    </message>
    <message>
        <source>A receipt needs what this permit does not say: {member}.</source>
        <translation>控えに必要なことが、この許可にありません：{member}。</translation>
    </message>
    <message>
        <source>There is no published list of what was ended here[: {url}].</source>
        <translation>終わったものの一覧は、ここに公開されていません[：{url}]。</translation>
    </message>
    <message>
        <source>This list of what was ended is not signed by who gave the permit.</source>
        <translation>終わったものの一覧に、許可を出した人の署名がありません。</translation>
    </message>
    <message>
        <source>This list of what was ended belongs to another address[: {url}].</source>
        <translation>終わったものの一覧は、別のアドレスのものです[：{url}]。</translation>
    </message>
    <message>
        <source>This list of what was ended is too old[: it is of {when}].</source>
        <translation>終わったものの一覧が古すぎます[：{when}]。</translation>
    </message>
    <message>
        <source>The list of this company has no free place left.</source>
        <translation>この会社の一覧に、空きがありません。</translation>
    </message>
    <message>
        <source>The clock of this computer and that of the host differ by {minutes} minutes. Nothing was signed.</source>
        <translation>このコンピューターとホストの時計が{minutes}分ずれています。何も署名していません。</translation>
    </message>
    <message>
        <source>The clock of this computer is behind the newest entry of your history, {when}. Nothing was signed.</source>
        <translation>このコンピューターの時計が、履歴の最新の記録{when}より遅れています。何も署名していません。</translation>
    </message>
    <message>
        <source>What was published is not what is read there[: {url}].</source>
        <translation>公開したものと、そこで読めるものが違います[：{url}]。</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are used[: {url}].</source>
        <translation>https:// で始まるアドレスだけを使います[：{url}]。</translation>
    </message>
    <message>
        <source>This address leads into a private network[: {url}].</source>
        <translation>このアドレスは内部ネットワークのものです[：{url}]。</translation>
    </message>
    <message>
        <source>This address cannot be reached[: {url}].</source>
        <translation>このアドレスにつながりません[：{url}]。</translation>
    </message>
    <message>
        <source>This server cannot show who it is[: {url}].</source>
        <translation>このサーバーは、自分がだれかを示せません[：{url}]。</translation>
    </message>
    <message>
        <source>This server sends elsewhere, which is not followed[: {url}].</source>
        <translation>このサーバーはほかの場所へ送ろうとしますが、たどりません[：{url}]。</translation>
    </message>
    <message>
        <source>The server answered with {status}[: {url}].</source>
        <translation>サーバーの返事は{status}でした[：{url}]。</translation>
    </message>
    <message>
        <source>What the server sends is too large[; the limit is {limit} bytes].</source>
        <translation>サーバーの送るものが大きすぎます[（上限は{limit}バイト）]。</translation>
    </message>
    <message>
        <source>The server did not answer in time[: {url}].</source>
        <translation>サーバーの返事が間に合いませんでした[：{url}]。</translation>
    </message>
    <message>
        <source>This is not a key that can be used here (JWK).</source>
        <translation>これは、ここで使える鍵（JWK）ではありません。</translation>
    </message>
    <message>
        <source>This is a private key; only the public one may be given away.</source>
        <translation>これは秘密鍵です。人に渡してよいのは公開鍵だけです。</translation>
    </message>
    <message>
        <source>This is not an identifier that can be used here (DID).</source>
        <translation>これは、ここで使える識別子（DID）ではありません。</translation>
    </message>
    <message>
        <source>This is not a token, or it is cut off.</source>
        <translation>これはトークンではないか、途中で切れています。</translation>
    </message>
    <message>
        <source>The token discloses something twice.</source>
        <translation>トークンが同じことを2回開示しています。</translation>
    </message>
    <message>
        <source>The token discloses something that was not signed.</source>
        <translation>トークンが署名されていないことを開示しています。</translation>
    </message>
    <message>
        <source>The token has a digest twice.</source>
        <translation>トークンに同じダイジェストが2回あります。</translation>
    </message>
    <message>
        <source>The token has a disclosure that cannot be read.</source>
        <translation>トークンに読めない開示があります。</translation>
    </message>
    <message>
        <source>The token discloses a reserved name.</source>
        <translation>トークンが予約された名前を開示しています。</translation>
    </message>
    <message>
        <source>The token discloses a name that stands in it already.</source>
        <translation>トークンが、すでにある名前を開示しています。</translation>
    </message>
    <message>
        <source>The token hides what must stand in plain.</source>
        <translation>トークンが、見えていなければならないものを隠しています。</translation>
    </message>
    <message>
        <source>The token has digests that cannot be read.</source>
        <translation>トークンに読めないダイジェストがあります。</translation>
    </message>
    <message>
        <source>The token uses a hash that is not accepted.</source>
        <translation>トークンが、受け入れられないハッシュを使っています。</translation>
    </message>
    <message>
        <source>The token is shown without proof of who shows it.</source>
        <translation>トークンを示しているのがだれか、証明がありません。</translation>
    </message>
    <message>
        <source>The token is a presentation already.</source>
        <translation>トークンはすでに提示用のものです。</translation>
    </message>
    <message>
        <source>The proof belongs to another token.</source>
        <translation>証明は別のトークンのものです。</translation>
    </message>
    <message>
        <source>The one who shows the token is not the one it was given to.</source>
        <translation>トークンを示しているのは、渡された相手ではありません。</translation>
    </message>
    <message>
        <source>The token names nobody who may show it.</source>
        <translation>トークンに、だれが示してよいか書かれていません。</translation>
    </message>
    <message>
        <source>This is not a contact card[; line {line}].</source>
        <translation>これは連絡先カードではありません[（{line}行目）]。</translation>
    </message>
    <message>
        <source>The value was erased.</source>
        <translation>値は消去されました。</translation>
    </message>
    <message>
        <source>This is another key than the pinned one; if it is right, say so with &quot;vendor confirm-key&quot;.</source>
        <translation>登録した鍵とは別の鍵です。正しければ &quot;vendor confirm-key&quot; で答えてください。</translation>
    </message>
    <message>
        <source>Nothing proves that this is the company&apos;s key[: {reason}].</source>
        <translation>これが会社の鍵だという証明がありません[：{reason}]。</translation>
    </message>
    <message>
        <source>The company cannot be removed while something refers to it[: {by}].</source>
        <translation>これを指すものがあるあいだは、会社を取り除けません[：{by}]。</translation>
    </message>
    <message>
        <source>This relationship has ended.</source>
        <translation>この関係は終わっています。</translation>
    </message>
    <message>
        <source>What they have cannot go from &quot;{from}&quot; to &quot;{to}&quot;.</source>
        <translation>持っているものの状態は &quot;{from}&quot; から &quot;{to}&quot; には変えられません。</translation>
    </message>
    <message>
        <source>A permission that is in force is behind this; end it first.</source>
        <translation>そのもとに有効な許可があります。先に許可を終わらせてください。</translation>
    </message>
    <message>
        <source>This is not the address of a company[: {reason}]; write https://shop.example.</source>
        <translation>これは会社のアドレスではありません[：{reason}]。https://shop.example のように書きます。</translation>
    </message>
    <message>
        <source>This would permit and hand over nothing.</source>
        <translation>これでは何も許可せず、何も渡しません。</translation>
    </message>
    <message>
        <source>No key of this company is known: pin one (vendor pin-key), or issue a statement.</source>
        <translation>この会社の鍵がわかりません。鍵を登録するか（vendor pin-key）、持ち主を限定しない許可を出してください。</translation>
    </message>
    <message>
        <source>This is for too long; {days} days are the most.</source>
        <translation>長すぎます。最長は{days}日です。</translation>
    </message>
    <message>
        <source>Something is shared that none of the permissions is about: {iri}.</source>
        <translation>どの許可にも関係のないものが渡されることになります：{iri}。</translation>
    </message>
    <message>
        <source>The new permission allows more than the one it is to replace.</source>
        <translation>新しい許可が、置き換える許可より多くを許しています。</translation>
    </message>
    <message>
        <source>This permission has ended already.</source>
        <translation>この許可はすでに終わっています。</translation>
    </message>
    <message>
        <source>There is {reason} to ask for the {what}; see --{option}.</source>
        <translation>{what}をたずねることができません（{reason}）。--{option} をご覧ください。</translation>
    </message>
    <message>
        <source>This pasted text is not as it was written: {armour}[, {path}].</source>
        <translation>貼り付けた文字列が、書かれたときのままではありません：{armour}[（{path}）]。</translation>
    </message>
    <message>
        <source>The vault is open elsewhere: another program has it open.</source>
        <translation>保管庫はほかで開かれています：別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>with so little memory for the key derivation, a stolen vault is easier to guess open</source>
        <translation>鍵を導き出すメモリがこれほど少ないと、盗まれた保管庫は推測で開けやすくなります</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>one of the two copies of the vault&apos;s header was damaged and has been repaired from the other</source>
        <translation>保管庫のヘッダーの2つの写しのうち1つが壊れていたので、もう1つから直しました</translation>
    </message>
    <message>
        <source>a change of the vault&apos;s key that was cut off has been completed; make a new recovery code with vault recovery-new</source>
        <translation>途中で切れていた保管庫の鍵の変更を完了しました。vault recovery-new で新しい復旧コードを作ってください</translation>
    </message>
    <message>
        <source>this is done, but something was left to tidy up: {error}</source>
        <translation>これは完了しましたが、片付けの残りがあります：{error}</translation>
    </message>
    <message>
        <source>note: {sentence}</source>
        <translation>注記：{sentence}</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>履歴を読んでいます</translation>
    </message>
    <message>
        <source>password for the host</source>
        <translation>ホストのパスワード</translation>
    </message>
    <message>
        <source>Lists whose details the vault keeps: you, and people you act for</source>
        <translation>保管庫にだれの情報があるか（あなたと、あなたが代理を務める人）を表示する</translation>
    </message>
    <message>
        <source>Adds somebody you act for</source>
        <translation>あなたが代理を務める人を加える</translation>
    </message>
    <message>
        <source>what they are called</source>
        <translation>その人の呼び名</translation>
    </message>
    <message>
        <source>what they are to you, such as child or parent</source>
        <translation>あなたにとってのその人（child、parent など）</translation>
    </message>
    <message>
        <source>Gives somebody another name</source>
        <translation>人の名前を変える</translation>
    </message>
    <message>
        <source>the name or id now</source>
        <translation>今の名前またはID</translation>
    </message>
    <message>
        <source>the new name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Erases everything about somebody</source>
        <translation>ある人についてのすべてを消去する</translation>
    </message>
    <message>
        <source>name or id</source>
        <translation>名前またはID</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>what you call them</source>
        <translation>その呼び名</translation>
    </message>
    <message>
        <source>Keeps your rules as they are now as terms that you can offer, or as their next version</source>
        <translation>今のルールを、提案できる条件として、または条件の次の版として残す</translation>
    </message>
    <message>
        <source>Lists the terms that you have written</source>
        <translation>書いた条件を表示する</translation>
    </message>
    <message>
        <source>Shows terms of yours in plain sentences</source>
        <translation>条件をわかりやすい文で表示する</translation>
    </message>
    <message>
        <source>an older version (the newest)</source>
        <translation>古い版（最新版）</translation>
    </message>
    <message>
        <source>Says what is different between two versions</source>
        <translation>2つの版の違いを示す</translation>
    </message>
    <message>
        <source>the older version (the one before)</source>
        <translation>古いほうの版（1つ前）</translation>
    </message>
    <message>
        <source>the newer one (the newest)</source>
        <translation>新しいほうの版（最新版）</translation>
    </message>
    <message>
        <source>Takes terms from the list; what was agreed on stays</source>
        <translation>条件を一覧から外す。合意したものは残る</translation>
    </message>
    <message>
        <source>Reads a contact card, as phones and mail programs write it (vCard 2.1, 3.0, 4.0), or JSON</source>
        <translation>電話やメールソフトの書く連絡先カード（vCard 2.1、3.0、4.0）、または JSON を読む</translation>
    </message>
    <message>
        <source>the card, or what me export wrote, or {&quot;claim&quot;: value}</source>
        <translation>カード、me export の書いたもの、または {&quot;claim&quot;: value}</translation>
    </message>
    <message>
        <source>which card of a file with several, counted from 1</source>
        <translation>カードがいくつもあるファイルで、どのカードか（1から数える）</translation>
    </message>
    <message>
        <source>Writes all details, personas and preferences as JSON</source>
        <translation>すべての情報・ペルソナ・好みを JSON として書く</translation>
    </message>
    <message>
        <source>what the vault is called (My vault)</source>
        <translation>保管庫の呼び名（My vault）</translation>
    </message>
    <message>
        <source>what you are called in it (Me)</source>
        <translation>その中でのあなたの呼び名（Me）</translation>
    </message>
    <message>
        <source>your first persona (Everyday)</source>
        <translation>最初のペルソナ（Everyday）</translation>
    </message>
    <message>
        <source>Makes a vault, and shows its recovery code once</source>
        <translation>保管庫を作り、復旧コードを1回だけ表示する</translation>
    </message>
    <message>
        <source>Shows what can be told of a vault without opening it</source>
        <translation>保管庫を開かずにわかることを表示する</translation>
    </message>
    <message>
        <source>Lists what opens the vault: passwords, and the recovery code</source>
        <translation>保管庫を開くもの（パスワードと復旧コード）を表示する</translation>
    </message>
    <message>
        <source>Gives the vault another name</source>
        <translation>保管庫の名前を変える</translation>
    </message>
    <message>
        <source>Writes everything into one encrypted file, and notes it in the history</source>
        <translation>すべてを暗号化した1つのファイルに書き、履歴に残す</translation>
    </message>
    <message>
        <source>the file to be made</source>
        <translation>作るファイル</translation>
    </message>
    <message>
        <source>Makes a vault in a new folder from a backup, opens it with the password of the day of the backup, and checks all of it</source>
        <translation>バックアップから新しいフォルダーに保管庫を作り、バックアップした日のパスワードで開いて、全体を確かめる</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Changes the password</source>
        <translation>パスワードを変える</translation>
    </message>
    <message>
        <source>Makes a new key, password and recovery code, for when somebody may know the password</source>
        <translation>だれかがパスワードを知ったかもしれないときに、新しい鍵・パスワード・復旧コードを作る</translation>
    </message>
    <message>
        <source>Lets one more password open the vault</source>
        <translation>保管庫を開けるパスワードをもう1つ加える</translation>
    </message>
    <message>
        <source>Lets a password or a recovery code open the vault no more; only what opens it now stays</source>
        <translation>パスワードや復旧コードで保管庫を開けなくする。今開いたものだけが残る</translation>
    </message>
    <message>
        <source>the one to be taken away, by its id in vault slots</source>
        <translation>取り除くもの（vault slots にあるID）</translation>
    </message>
    <message>
        <source>Makes a new recovery code in place of the former one, and shows it once</source>
        <translation>前のものの代わりに新しい復旧コードを作り、1回だけ表示する</translation>
    </message>
    <message>
        <source>Says whether a recovery code opens the vault</source>
        <translation>復旧コードで保管庫が開くかどうかを示す</translation>
    </message>
    <message>
        <source>accept CODE, or the preferred one without it</source>
        <translation>CODE を承諾する。なければ、相手が最も希望するもの</translation>
    </message>
    <message>
        <source>offer CODE in place of what was offered, with --text or --sha256</source>
        <translation>提案されたものの代わりに、--text か --sha256 とともに CODE を提案する</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>the text of what you counter with (the roster&apos;s own row)</source>
        <translation>対案の条文（一覧にあるもの）</translation>
    </message>
    <message>
        <source>its SHA-256 hash, in place of --text</source>
        <translation>--text の代わりに、その SHA-256 ハッシュ</translation>
    </message>
    <message>
        <source>its address (that of the roster, for a code on it)</source>
        <translation>そのアドレス（一覧にあるコードなら、一覧のもの）</translation>
    </message>
    <message>
        <source>your web address, to which the offer is made (without it: your key alone)</source>
        <translation>提案の宛先である、あなたのウェブアドレス（なければ、鍵だけ）</translation>
    </message>
    <message>
        <source>the file with the person&apos;s offer</source>
        <translation>相手の提案のファイル</translation>
    </message>
    <message>
        <source>For a company: shows which agreements a person offers; needs no vault</source>
        <translation>会社向け：相手がどの取り決めを提案しているかを表示する。保管庫は要らない</translation>
    </message>
    <message>
        <source>For a company: answers an offer; needs no vault</source>
        <translation>会社向け：提案に回答する。保管庫は要らない</translation>
    </message>
    <message>
        <source>the agreement, such as SD-BASE</source>
        <translation>SD-BASE などの取り決め</translation>
    </message>
    <message>
        <source>For a company: tells those who know its key that it has a new one; needs no vault</source>
        <translation>会社向け：鍵を知っている人に、新しい鍵になったことを伝える。保管庫は要らない</translation>
    </message>
    <message>
        <source>the private key that is known, a JWK</source>
        <translation>知られている秘密鍵（JWK）</translation>
    </message>
    <message>
        <source>the private key in its place, from vendor keygen</source>
        <translation>それに代わる秘密鍵（vendor keygen で作ったもの）</translation>
    </message>
    <message>
        <source>your web address (without it: known by your old key alone)</source>
        <translation>あなたのウェブアドレス（なければ、古い鍵だけで知られている）</translation>
    </message>
    <message>
        <source>what it is (other)</source>
        <translation>会社の種類（other）</translation>
    </message>
    <message>
        <source>an e-mail address or an https page</source>
        <translation>メールアドレス、または https のページ</translation>
    </message>
    <message>
        <source>the country whose law it is under, such as JP</source>
        <translation>どの国の法律に従うか（JP など）</translation>
    </message>
    <message>
        <source>your own notes</source>
        <translation>自分のためのメモ</translation>
    </message>
    <message>
        <source>its address on the web, such as https://shop.example</source>
        <translation>ウェブアドレス（https://shop.example など）</translation>
    </message>
    <message>
        <source>Adds a company</source>
        <translation>会社を加える</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>会社の名前</translation>
    </message>
    <message>
        <source>Adds a seller inside a marketplace, which has no web address of its own</source>
        <translation>自分のウェブアドレスを持たない、オンラインモールの出店者を加える</translation>
    </message>
    <message>
        <source>the company it sells through</source>
        <translation>出店先の会社</translation>
    </message>
    <message>
        <source>its page there</source>
        <translation>その中のページ</translation>
    </message>
    <message>
        <source>Lists the companies, or those whose name or address has some words</source>
        <translation>会社の一覧、または名前かアドレスにその言葉のある会社を表示する</translation>
    </message>
    <message>
        <source>words to look for</source>
        <translation>探す言葉</translation>
    </message>
    <message>
        <source>Shows a company, its key and what it has</source>
        <translation>会社と、その鍵、持っているものを表示する</translation>
    </message>
    <message>
        <source>Changes what is kept about a company; an empty value takes it away</source>
        <translation>会社について残しているものを変える。空の値なら取り除く</translation>
    </message>
    <message>
        <source>erase every note there ever was</source>
        <translation>これまでのメモをすべて消去する</translation>
    </message>
    <message>
        <source>Removes a company that nothing refers to</source>
        <translation>何からも指されていない会社を取り除く</translation>
    </message>
    <message>
        <source>which key, by its thumbprint in vendor keys</source>
        <translation>どの鍵か（vendor keys にある指紋）</translation>
    </message>
    <message>
        <source>why you take it for theirs: only they say so, it came from their web address, you compared its thumbprint with them, or you got it in person (self_asserted)</source>
        <translation>相手のものとする理由：相手がそう言うだけ、ウェブアドレスから届いた、指紋を照合した、直接受け取った（self_asserted）</translation>
    </message>
    <message>
        <source>Keeps the key by which a company can be told from others; another one later is an alarm</source>
        <translation>会社をほかと見分けるための鍵を登録する。後で別の鍵が来ると警告になる</translation>
    </message>
    <message>
        <source>the public key, a file that the company gave you (JWK)</source>
        <translation>会社から受け取った公開鍵のファイル（JWK）</translation>
    </message>
    <message>
        <source>Takes the new key of a company for which its old key signed (vendor change-key)</source>
        <translation>古い鍵で署名された、会社の新しい鍵を受け入れる（vendor change-key）</translation>
    </message>
    <message>
        <source>what the company sent</source>
        <translation>会社から届いたもの</translation>
    </message>
    <message>
        <source>Says that the new key of a company, which raised an alarm, is right</source>
        <translation>警告になった会社の新しい鍵が正しいと答える</translation>
    </message>
    <message>
        <source>Says that a key which raised an alarm is not the company&apos;s</source>
        <translation>警告になった鍵が会社のものではないと答える</translation>
    </message>
    <message>
        <source>Lists all keys that a company was seen with, or the alarms that wait for an answer</source>
        <translation>会社に見られたすべての鍵、または返事を待つ警告を表示する</translation>
    </message>
    <message>
        <source>For a company: decrypts and checks what a person handed over; needs no vault</source>
        <translation>会社向け：相手から渡されたものを復号し、調べる。保管庫は要らない</translation>
    </message>
    <message>
        <source>what was handed over</source>
        <translation>渡されたもの</translation>
    </message>
    <message>
        <source>the private key that it is encrypted to, a JWK</source>
        <translation>暗号化の宛先である秘密鍵（JWK）</translation>
    </message>
    <message>
        <source>the request that it has to answer</source>
        <translation>回答の対象であるはずのお願い</translation>
    </message>
    <message>
        <source>For a company: asks people for details, from a form in plain JSON; needs no vault</source>
        <translation>会社向け：普通の JSON の書式から、情報の提供をお願いする。保管庫は要らない</translation>
    </message>
    <message>
        <source>what is asked: vendor (name, origin, contact, privacy_policy), ask (a list of: data, purpose, retention, and as there is need processing, collection, recipients, required, why, if_withheld, in_return, context, intent, access, once), agreement, assurances, reply; in words of the vocabulary DPV, such as EmailAddress</source>
        <translation>何をお願いするか：vendor（name、origin、contact、privacy_policy）、ask（data、purpose、retention と、必要に応じて processing、collection、recipients、required、why、if_withheld、in_return、context、intent、access、once の一覧）、agreement、assurances、reply。EmailAddress のような語彙 DPV の言葉で書く</translation>
    </message>
    <message>
        <source>a key that the reply is to be encrypted to, a JWK; the public half is taken from a private one</source>
        <translation>回答を暗号化する鍵（JWK）。秘密鍵なら、その公開鍵を使う</translation>
    </message>
    <message>
        <source>how many days it can be answered, at most 30 (14)</source>
        <translation>回答できる日数、最長30日（14）</translation>
    </message>
    <message>
        <source>the company: its name, a part of it, its web address or its id</source>
        <translation>会社（名前、名前の一部、ウェブアドレス、またはID）</translation>
    </message>
    <message>
        <source>For a company: makes its key, or one for encrypted replies; needs no vault</source>
        <translation>会社向け：会社の鍵、または回答を暗号化するための鍵を作る。保管庫は要らない</translation>
    </message>
    <message>
        <source>the private key to be written, as a JWK</source>
        <translation>書き出す秘密鍵（JWK）</translation>
    </message>
    <message>
        <source>what the key is for: to sign with, or to have replies encrypted to it (signing)</source>
        <translation>鍵の用途：署名、または回答の暗号化（signing）</translation>
    </message>
    <message>
        <source>the curve of a key for encryption (X25519)</source>
        <translation>暗号化用の鍵の曲線（X25519）</translation>
    </message>
    <message>
        <source>write the public key, too</source>
        <translation>公開鍵も書き出す</translation>
    </message>
    <message>
        <source>replace files that are there</source>
        <translation>すでにあるファイルを置き換える</translation>
    </message>
    <message>
        <source>For a company, or for somebody it shows a permission to: checks the permission; needs no vault</source>
        <translation>会社、または会社から許可を示された人向け：許可を調べる。保管庫は要らない</translation>
    </message>
    <message>
        <source>the file with the permission</source>
        <translation>許可のファイル</translation>
    </message>
    <message>
        <source>your web address, when it is shown to you</source>
        <translation>あなたに示されたときは、あなたのウェブアドレス</translation>
    </message>
    <message>
        <source>the random word that you gave, from vendor challenge</source>
        <translation>vendor challenge で作って渡した無作為の言葉</translation>
    </message>
    <message>
        <source>succeed only if it is known not to be revoked, which without a list at hand it never is</source>
        <translation>取り消されていないとわかるときだけ成功とする（一覧が手元になければ、成功しない）</translation>
    </message>
    <message>
        <source>For a company: shows a permission and proves that it was given to it; needs no vault</source>
        <translation>会社向け：許可を示し、自分に出されたものだと証明する。保管庫は要らない</translation>
    </message>
    <message>
        <source>the company&apos;s private key, a JWK; in place of --key</source>
        <translation>会社の秘密鍵（JWK）（--key の代わり）</translation>
    </message>
    <message>
        <source>the person&apos;s question</source>
        <translation>相手の質問</translation>
    </message>
    <message>
        <source>to somebody else than the person: the web address of who asks</source>
        <translation>本人以外に示すとき：たずねている相手のウェブアドレス</translation>
    </message>
    <message>
        <source>to somebody else than the person: the random word that they gave</source>
        <translation>本人以外に示すとき：相手から渡された無作為の言葉</translation>
    </message>
    <message>
        <source>For a company: reads a person&apos;s question; without FILE makes a random word (nonce) for a company that is to show something to you; needs no vault</source>
        <translation>会社向け：相手の質問を読む。FILE がなければ、あなたに何かを示す会社のための無作為の言葉（nonce）を作る。保管庫は要らない</translation>
    </message>
    <message>
        <source>the question to be read</source>
        <translation>読む質問</translation>
    </message>
    <message>
        <source>For a company or anybody else: looks up whether a permission was ended, in the list that it names; needs no vault</source>
        <translation>会社でもだれでも：許可に書かれた一覧で、許可が終わったかどうかを確かめる。保管庫は要らない</translation>
    </message>
    <message>
        <source>read the list from this file in place of fetching it</source>
        <translation>一覧を取りに行かず、このファイルから読む</translation>
    </message>
    <message>
        <source>how old a list may be that says something was not ended (7)</source>
        <translation>終わっていないとする一覧が、何日前のものまでよいか（7）</translation>
    </message>
    <message>
        <source>your encrypted folder: make it, change what opens it, back it up</source>
        <translation>暗号化したあなたのフォルダー：作る、開き方を変える、バックアップする</translation>
    </message>
    <message>
        <source>your details, and those of people you act for</source>
        <translation>あなたと、あなたが代理を務める人の情報</translation>
    </message>
    <message>
        <source>the faces that you show, such as Everyday and Work</source>
        <translation>普段用や仕事用など、あなたの見せる顔</translation>
    </message>
    <message>
        <source>what you like, and how you want to be reached</source>
        <translation>あなたの好みと、連絡してほしい方法</translation>
    </message>
    <message>
        <source>companies and their keys; and the company&apos;s own side, without a vault</source>
        <translation>会社とその鍵。保管庫の要らない、会社側のコマンドも</translation>
    </message>
    <message>
        <source>which company has which detail of yours</source>
        <translation>どの会社があなたのどの情報を持っているか</translation>
    </message>
    <message>
        <source>who has what at a glance, what waits for you, and to tell one to stop</source>
        <translation>だれが何を持っているか、何が待っているかを見渡し、やめるよう伝える</translation>
    </message>
    <message>
        <source>what companies may and may not do with your data, whoever asks</source>
        <translation>だれが求めても、会社があなたの情報にしてよいこととしてはいけないこと</translation>
    </message>
    <message>
        <source>your rules as terms that you offer, in versions</source>
        <translation>提案する条件としての、あなたのルール（版ごと）</translation>
    </message>
    <message>
        <source>what companies ask for, how it stands to your rules, and your answers</source>
        <translation>会社からのお願い、ルールとの関係、あなたの回答</translation>
    </message>
    <message>
        <source>agreements with companies: offer them, take in answers, end them</source>
        <translation>会社との取り決め：提案する、回答を受け取る、終わらせる</translation>
    </message>
    <message>
        <source>signed permissions: give them, look at them, end them</source>
        <translation>署名付きの許可：出す、見る、終わらせる</translation>
    </message>
    <message>
        <source>what was permitted, written down for others: read a signed one</source>
        <translation>許可したことをほかの人のために書いたもの：署名付きの控えを読む</translation>
    </message>
    <message>
        <source>lists in which others can look up what you ended</source>
        <translation>あなたが終わらせたものを、ほかの人が確かめられる一覧</translation>
    </message>
    <message>
        <source>preference sheets: what you like, signed for a company</source>
        <translation>好みシート：会社のために署名した、あなたの好み</translation>
    </message>
    <message>
        <source>whether a permission that somebody shows is good</source>
        <translation>だれかの示した許可が正しいかどうか</translation>
    </message>
    <message>
        <source>what a file is that somebody sent you, and what can be done with it</source>
        <translation>届いたファイルが何で、何ができるか</translation>
    </message>
    <message>
        <source>the signed record of everything: read it, search it, check that it is whole</source>
        <translation>すべての署名付きの記録：読む、探す、欠けていないか確かめる</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>取り決め</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Nothing was offered or agreed on.</source>
        <translation>提案したもの、合意したものはありません。</translation>
    </message>
    <message>
        <source>Both tokens, as they have them, too.</source>
        <translation>両方のトークンも、相手が持つままに。</translation>
    </message>
    <message>
        <source>It is over. Tell them: nothing was sent to them.</source>
        <translation>終わりました。相手に伝えてください。相手には何も送られていません。</translation>
    </message>
    <message>
        <source>Their words are erased; that they said yes stays.</source>
        <translation>相手の言葉を消去しました。承諾したことは残ります。</translation>
    </message>
    <message>
        <source>The legal text that you attached holds no random line: two companies who get the same text can find that out.</source>
        <translation>添えた条文には無作為の行がありません。同じ条文を受け取った2社には、それがわかります。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許されていない</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>いつの時点</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>示すもの</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>いいえ。</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>No permission was given.</source>
        <translation>許可は出していません。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>書かれた日</translation>
    </message>
    <message>
        <source>About the permission</source>
        <translation>どの許可について</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>どの情報</translation>
    </message>
    <message>
        <source>They may</source>
        <translation>してよいこと</translation>
    </message>
    <message>
        <source>Got from</source>
        <translation>手に入れる方法</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意図</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>見てよい人</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>渡してよい相手</translation>
    </message>
    <message>
        <source>In return</source>
        <translation>見返り</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>渡す情報</translation>
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
        <source>By</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Looked up at</source>
        <translation>確かめる場所</translation>
    </message>
    <message>
        <source>Your copy</source>
        <translation>手元の控え</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>渡した記録</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証しています</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出しています</translation>
    </message>
    <message>
        <source>Shortening</source>
        <translation>短くしています</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>As far as you know, nobody has anything.</source>
        <translation>わかる範囲では、だれも何も持っていません。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>根拠はありません。</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>持っているもの</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>知った理由</translation>
    </message>
    <message>
        <source>As far as you know, nobody.</source>
        <translation>わかる範囲では、だれもいません。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>会社の数</translation>
    </message>
    <message>
        <source>Name for commands</source>
        <translation>コマンドでの名前</translation>
    </message>
    <message>
        <source>The record and its evidence are erased here. What the company has, it still has.</source>
        <translation>ここでは記録とその根拠を消去しました。会社が持っているものは、そのまま残ります。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Nothing is kept here yet; me import reads a contact card, me set keeps one detail.</source>
        <translation>まだ何もありません。me import は連絡先カードを読み、me set は情報を1つ残します。</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>本物か</translation>
    </message>
    <message>
        <source>But</source>
        <translation>ただし</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Discloses</source>
        <translation>開示する情報</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>今の状態</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>待っているものはありません。</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>No persona.</source>
        <translation>ペルソナはありません。</translation>
    </message>
    <message>
        <source>There is one more persona.</source>
        <translation>ペルソナを1つ加えました。</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>名前を変えました。</translation>
    </message>
    <message>
        <source>The persona is retired; what it gave away stays in the history.</source>
        <translation>ペルソナを使い終わりました。渡したものは履歴に残ります。</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>好み</translation>
    </message>
    <message>
        <source>No preference yet; prefs catalogue lists what there is.</source>
        <translation>好みはまだありません。prefs catalogue で、どんなものがあるかを見られます。</translation>
    </message>
    <message>
        <source>You have no preference there any more; what it was stays in the history.</source>
        <translation>その好みはもうありません。前の内容は履歴に残ります。</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>使える値</translation>
    </message>
    <message>
        <source>No preference sheet was given.</source>
        <translation>好みシートは出していません。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>お願い</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>届いた日</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>Nobody asked.</source>
        <translation>お願いは届いていません。</translation>
    </message>
    <message>
        <source>Checking history</source>
        <translation>履歴を確かめています</translation>
    </message>
    <message>
        <source>There is no list; revocation place makes one.</source>
        <translation>一覧はありません。revocation place で作れます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>だれもいません。</translation>
    </message>
    <message>
        <source>These terms hold rules that only you wrote: companies that compare theirs may guess that they are from one person.</source>
        <translation>この条件には、あなただけが書いたルールがあります。条件を見比べた会社には、同じ人のものだと推測されるかもしれません。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書いた日</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>You have written no terms.</source>
        <translation>書いた条件はありません。</translation>
    </message>
    <message>
        <source>They are off the list; what was agreed on stays.</source>
        <translation>一覧から外しました。合意したものは残ります。</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>開くもの</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作った日</translation>
    </message>
    <message>
        <source>Nothing opens this vault.</source>
        <translation>この保管庫を開くものはありません。</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>ほかで開かれている</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップしています</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元しています</translation>
    </message>
    <message>
        <source>The password is changed. Older backups open with the password of their day.</source>
        <translation>パスワードを変えました。以前のバックアップは、その日のパスワードで開きます。</translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation>鍵を変えています</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>To be answered with</source>
        <translation>回答に使う鍵</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>古い鍵</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しい鍵</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>No company here yet.</source>
        <translation>会社はまだありません。</translation>
    </message>
    <message>
        <source>The key is refused; the pinned one stays.</source>
        <translation>鍵を受け入れません。登録した鍵がそのまま残ります。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Why you trust it</source>
        <translation>信頼する理由</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>見た日</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>知られている名前</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>署名した鍵</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回答方法</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加えた日</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>取り除いた日</translation>
    </message>
    <message>
        <source>They have</source>
        <translation>相手が持つもの</translation>
    </message>
    <message>
        <source>As far as you know, they have nothing.</source>
        <translation>わかる範囲では、相手は何も持っていません。</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>たずねた人</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>回答の期限</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>示した者</translation>
    </message>
    <message>
        <source>Looked up in</source>
        <translation>確かめた場所</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>一覧の相手</translation>
    </message>
    <message>
        <source>this machine has not seen this vault before; it was copied or moved here</source>
        <translation>このコンピューターは、この保管庫を初めて見ます。コピーまたは移動されたものです</translation>
    </message>
    <message>
        <source>this machine has seen a later state of this vault; it was restored or put back</source>
        <translation>このコンピューターは、この保管庫のより新しい状態を見ています。復元されたか、前の状態に戻されたものです</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>承諾あり</translation>
    </message>
    <message>
        <source>Agreement {id}</source>
        <translation>取り決め {id}</translation>
    </message>
    <message>
        <source>Valid: you permitted this, and the one who shows it is the one you gave it to.</source>
        <translation>有効：あなたが許可したもので、示しているのは渡した相手です。</translation>
    </message>
    <message>
        <source>Revoked: you ended this permission.</source>
        <translation>取り消し済み：あなたがこの許可を終わらせました。</translation>
    </message>
    <message>
        <source>Expired.</source>
        <translation>期限が切れています。</translation>
    </message>
    <message>
        <source>Not yet valid.</source>
        <translation>まだ有効になっていません。</translation>
    </message>
    <message>
        <source>Genuine, but bound to nobody: anyone could use it.</source>
        <translation>本物ですが、だれにも結び付いていません。だれでも使えます。</translation>
    </message>
    <message>
        <source>Wrong presenter: the one who shows it is not the one you gave it to.</source>
        <translation>示す人が違います：示しているのは、渡した相手ではありません。</translation>
    </message>
    <message>
        <source>Not from you: it is signed with a key that is none of yours.</source>
        <translation>あなたのものではありません：あなたのどの鍵でもない鍵で署名されています。</translation>
    </message>
    <message>
        <source>It is signed with a key of yours, but your history does not know it.</source>
        <translation>あなたの鍵で署名されていますが、あなたの履歴にありません。</translation>
    </message>
    <message>
        <source>Altered: this is not what you signed.</source>
        <translation>書き換えられています：あなたが署名したものではありません。</translation>
    </message>
    <message>
        <source>Genuine, but it does not allow this.</source>
        <translation>本物ですが、これは許していません。</translation>
    </message>
    <message>
        <source>Whether it was revoked cannot be found out.</source>
        <translation>取り消されたかどうかを確かめられません。</translation>
    </message>
    <message>
        <source>It cannot be said.</source>
        <translation>わかりません。</translation>
    </message>
    <message>
        <source>Revoked: you replaced this permission by a narrower one.</source>
        <translation>取り消し済み：あなたがこの許可を、より狭い許可に置き換えました。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終わった日</translation>
    </message>
    <message>
        <source>Signed by the key</source>
        <translation>署名した鍵</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>鍵のID</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Bound to a key</source>
        <translation>結び付いた鍵</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>示された相手</translation>
    </message>
    <message>
        <source>Shown at</source>
        <translation>示された日時</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>回答の内容</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>含まれるもの</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>says what they ask for</source>
        <translation>何を求めているかを表示する</translation>
    </message>
    <message>
        <source>takes it in and compares it with your rules</source>
        <translation>受け取って、あなたのルールと比べる</translation>
    </message>
    <message>
        <source>for the company that it is made to: shows it</source>
        <translation>提案された会社向け：内容を表示する</translation>
    </message>
    <message>
        <source>for the company that it is made to: answers it</source>
        <translation>提案された会社向け：回答する</translation>
    </message>
    <message>
        <source>takes it in</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>takes the new key if the old one signed for it</source>
        <translation>古い鍵が署名していれば、新しい鍵を受け入れる</translation>
    </message>
    <message>
        <source>says whether a permission stands in it as ended</source>
        <translation>その中で許可が終わったとされているかを示す</translation>
    </message>
    <message>
        <source>checks its signature and shows it</source>
        <translation>署名を調べて、内容を表示する</translation>
    </message>
    <message>
        <source>for the company that it is for: opens it</source>
        <translation>宛先の会社向け：開く</translation>
    </message>
    <message>
        <source>hands over a permission that you gave them, encrypted to their key</source>
        <translation>あなたが出した許可を、相手の鍵で暗号化して渡す</translation>
    </message>
    <message>
        <source>for the company that is asked: shows the question</source>
        <translation>たずねられた会社向け：質問を表示する</translation>
    </message>
    <message>
        <source>for the company that is asked: answers it</source>
        <translation>たずねられた会社向け：答える</translation>
    </message>
    <message>
        <source>says whether it is yours, in force, and theirs</source>
        <translation>あなたのもので、有効で、相手のものかを示す</translation>
    </message>
    <message>
        <source>for a company: shows what it permits</source>
        <translation>会社向け：何を許可しているかを表示する</translation>
    </message>
    <message>
        <source>says whether it is yours and in force</source>
        <translation>あなたのもので、有効かを示す</translation>
    </message>
    <message>
        <source>for a company: shows what it tells</source>
        <translation>会社向け：何を伝えているかを表示する</translation>
    </message>
    <message>
        <source>notes it as the key of a company</source>
        <translation>会社の鍵として登録する</translation>
    </message>
    <message>
        <source>takes in what it says about you</source>
        <translation>あなたについての内容を取り込む</translation>
    </message>
    <message>
        <source>makes a vault of it, with the password of its day</source>
        <translation>その日のパスワードで開く保管庫を作る</translation>
    </message>
    <message>
        <source>tells of the vault that it belongs to</source>
        <translation>それが属する保管庫について示す</translation>
    </message>
    <message>
        <source>a company&apos;s signed request for details</source>
        <translation>会社の署名付きの、情報提供のお願い</translation>
    </message>
    <message>
        <source>a request for details that nobody signed</source>
        <translation>だれの署名もない、情報提供のお願い</translation>
    </message>
    <message>
        <source>an offer of terms to a company</source>
        <translation>会社への条件の提案</translation>
    </message>
    <message>
        <source>a company&apos;s answer to an offer of terms</source>
        <translation>条件の提案への、会社の回答</translation>
    </message>
    <message>
        <source>an offer of terms to a company and its answer, as both sides keep them</source>
        <translation>会社への条件の提案とその回答（双方が持つもの）</translation>
    </message>
    <message>
        <source>a question to a company, to show that a permission is theirs</source>
        <translation>許可が自分のものだと示すよう会社に求める質問</translation>
    </message>
    <message>
        <source>a company&apos;s word that it has a new key</source>
        <translation>新しい鍵になったという会社の知らせ</translation>
    </message>
    <message>
        <source>a notice that a permission is over</source>
        <translation>許可が終わったという通知</translation>
    </message>
    <message>
        <source>a list of permissions that are over</source>
        <translation>終わった許可の一覧</translation>
    </message>
    <message>
        <source>a permission</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>a statement that anyone could use</source>
        <translation>だれでも使える、持ち主を限定しない許可</translation>
    </message>
    <message>
        <source>a preference sheet</source>
        <translation>好みシート</translation>
    </message>
    <message>
        <source>a receipt for a permission</source>
        <translation>許可の控え</translation>
    </message>
    <message>
        <source>an encrypted message</source>
        <translation>暗号文</translation>
    </message>
    <message>
        <source>a public key for signatures</source>
        <translation>署名用の公開鍵</translation>
    </message>
    <message>
        <source>a public key for encryption</source>
        <translation>暗号化用の公開鍵</translation>
    </message>
    <message>
        <source>a PRIVATE key</source>
        <translation>「秘密」鍵</translation>
    </message>
    <message>
        <source>contact cards</source>
        <translation>連絡先カード</translation>
    </message>
    <message>
        <source>an export of somebody&apos;s details</source>
        <translation>だれかの情報の書き出し</translation>
    </message>
    <message>
        <source>a backup of a vault</source>
        <translation>保管庫のバックアップ</translation>
    </message>
    <message>
        <source>the header of a vault</source>
        <translation>保管庫のヘッダー</translation>
    </message>
    <message>
        <source>a link for wallets (OpenID4VP), which is not supported</source>
        <translation>ウォレット用のリンク（OpenID4VP）。これには対応していません</translation>
    </message>
    <message>
        <source>nobody signed it</source>
        <translation>だれも署名していません</translation>
    </message>
    <message>
        <source>it is signed by the key that it names; whose key that is, it cannot show</source>
        <translation>書かれている鍵で署名されていますが、だれの鍵かは示せません</translation>
    </message>
    <message>
        <source>only somebody with the right key or password can tell</source>
        <translation>正しい鍵かパスワードを持つ人にしかわかりません</translation>
    </message>
    <message>
        <source>NO: it was changed, or is not whole</source>
        <translation>いいえ：書き換えられたか、欠けています</translation>
    </message>
    <message>
        <source>text for pasting</source>
        <translation>貼り付け用の文字列</translation>
    </message>
    <message>
        <source>a QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>encrypted to a key of theirs</source>
        <translation>相手の鍵で暗号化</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>直接手渡し</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>as a QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>others may read the file with the {secret}</source>
        <translation>{secret}のファイルを、ほかの人も読めます</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>same password again</source>
        <translation>同じパスワードをもう一度</translation>
    </message>
    <message>
        <source>{sentence} (Erased since.)</source>
        <translation>{sentence}（その後、消去）</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>保管庫の中</translation>
    </message>
    <message>
        <source>The permission of {company} has ended, for good.</source>
        <translation>{company}への許可は、完全に終わりました。</translation>
    </message>
    <message>
        <source>Publish it with revocation publish.</source>
        <translation>revocation publish で公開してください。</translation>
    </message>
    <message>
        <source>The key that would sign a notice of it was erased.</source>
        <translation>その通知に署名するための鍵は消去されています。</translation>
    </message>
    <message>
        <source>Send them the signed notice that says so.</source>
        <translation>そのことを伝える署名付きの通知を、相手に送ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) has/have ended.</source>
        <translation>
            <numerusform>%n件の許可が終わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>revocation publish shows it to those who look it up.</source>
        <translation>revocation publish で、確かめる人に示せます。</translation>
    </message>
    <message>
        <source>grant notice prints the signed notice for each of them.</source>
        <translation>grant notice で、それぞれの署名付きの通知を出力できます。</translation>
    </message>
    <message>
        <source>Noted: handed over to {company}, {how}.</source>
        <translation>残しました：{company}に渡しました（{how}）。</translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <translation>{path}にあります。</translation>
    </message>
    <message>
        <source>Send it to them; nobody else can open it.</source>
        <translation>相手に送ってください。ほかの人には開けません。</translation>
    </message>
    <message>
        <source>The receipt of what {company} was permitted.</source>
        <translation>{company}に許可したことの控えです。</translation>
    </message>
    <message>
        <source>Consistent, and from the issuer you expect.</source>
        <translation>内容は合っていて、あなたの思う発行者のものです。</translation>
    </message>
    <message>
        <source>Consistent; who the person is, it cannot say. Compare the issuer with them.</source>
        <translation>内容は合っていますが、本人がだれかはわかりません。発行者を本人と照合してください。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>だれにも渡さない</translation>
    </message>
    <message>
        <source>its values were erased</source>
        <translation>値は消去済み</translation>
    </message>
    <message>
        <source>Never: {what}</source>
        <translation>してはいけない：{what}</translation>
    </message>
    <message>
        <source>Under the agreement {code}</source>
        <translation>取り決め{code}のもとで</translation>
    </message>
    <message>
        <source>It permits nothing.</source>
        <translation>何も許可していません。</translation>
    </message>
    <message>
        <source>No key of the company is in it: anyone could use it.</source>
        <translation>会社の鍵が入っていないので、だれでも使えます。</translation>
    </message>
    <message>
        <source>{events} of {devices}: every signature, every link and every table derived from them is as it should be.</source>
        <translation>{devices}の{events}：すべての署名、つながり、そこから導かれる表は、どれも正しいものです。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n件の記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n台の端末</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values of %n event(s) were erased, and the history says so.</source>
        <translation>
            <numerusform>%n件の記録の値が消去されていて、履歴にそう書かれています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older event(s) was/were dropped, and a signed checkpoint says so.</source>
        <translation>
            <numerusform>%n件の古い記録が捨てられていて、署名付きのチェックポイントにそう書かれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It continues the history of which you kept the end.</source>
        <translation>あなたが末尾を残しておいた履歴の続きです。</translation>
    </message>
    <message>
        <source>A checkpoint stands at position {position} of the history.</source>
        <translation>履歴の{position}番目にチェックポイントがあります。</translation>
    </message>
    <message>
        <source>Keep this elsewhere; history verify --heads compares the history with it (--json writes the file).</source>
        <translation>これを別の場所に残してください。history verify --heads で履歴と比べられます（ファイルは --json で書けます）。</translation>
    </message>
    <message>
        <source>Device {device}, event {event}</source>
        <translation>端末{device}、記録{event}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from before {day} would be dropped for good; {kept} would stay, since permissions, their ends, keys and present values follow from them.</source>
        <translation>
            <numerusform>{day}より前の%n件の記録が完全に捨てられます。許可、その終わり、鍵、今の値のもとになる{kept}件は残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from before {day} dropped for good; {kept} stay, since permissions, their ends, keys and present values follow from them.</source>
        <translation>
            <numerusform>{day}より前の%n件の記録を完全に捨てました。許可、その終わり、鍵、今の値のもとになる{kept}件は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>These backups hold what is dropped:</source>
        <translation>捨てるものが残っているバックアップ：</translation>
    </message>
    <message>
        <source>Recorded: {company} has your {details} ({id}).</source>
        <translation>残しました：{company}が、あなたの{details}を持っています（{id}）。</translation>
    </message>
    <message>
        <source>The evidence is kept, as number {number}.</source>
        <translation>根拠を{number}番として残しました。</translation>
    </message>
    <message>
        <source>Evidence {number} was erased before.</source>
        <translation>根拠{number}は、前に消去されています。</translation>
    </message>
    <message>
        <source>Evidence {number} is erased here; that there was one, and its day, stay.</source>
        <translation>ここでは根拠{number}を消去しました。それがあったことと日付は残ります。</translation>
    </message>
    <message>
        <source>what it was worked out from has changed</source>
        <translation>もとの情報が変わりました</translation>
    </message>
    <message>
        <source>of this persona alone</source>
        <translation>このペルソナだけ</translation>
    </message>
    <message>
        <source>Your {detail} is kept.</source>
        <translation>あなたの{detail}を残しました。</translation>
    </message>
    <message>
        <source>Your {detail} is kept, worked out from your {origin}.</source>
        <translation>あなたの{origin}から導き出して、{detail}を残しました。</translation>
    </message>
    <message>
        <source>Keep it, and give it to nobody: who has it can act in its owner&apos;s place.</source>
        <translation>残しておき、だれにも渡さないでください。持っている人は、持ち主として振る舞えます。</translation>
    </message>
    <message>
        <source>Ask for it once more.</source>
        <translation>もう一度求めてください。</translation>
    </message>
    <message>
        <source>No command of this program takes it.</source>
        <translation>これを扱うコマンドはありません。</translation>
    </message>
    <message>
        <source>What takes it:</source>
        <translation>これを扱うもの：</translation>
    </message>
    <message>
        <source>{what}, in {wrapping}</source>
        <translation>{what}（{wrapping}）</translation>
    </message>
    <message>
        <source>This is {what}.</source>
        <translation>これは{what}です。</translation>
    </message>
    <message>
        <source>cannot be found out; the permission names no way to do so</source>
        <translation>確かめられません。許可に、その方法が書かれていません</translation>
    </message>
    <message>
        <source>not known; the permission names a place to look, and nothing is fetched here</source>
        <translation>わかりません。許可に確かめる場所が書かれていますが、ここでは取りに行きません</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>許可あり</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>まもなく終わる</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>回答がない</translation>
    </message>
    <message>
        <source>asks for something</source>
        <translation>お願いがある</translation>
    </message>
    <message>
        <source>its permission ends</source>
        <translation>許可が終わる</translation>
    </message>
    <message>
        <source>named another agreement</source>
        <translation>別の取り決めを示した</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) has/have ended. Tell {company} so: grant notice prints what is signed.</source>
        <translation>
            <numerusform>%n件の許可が終わりました。{company}にそう伝えてください。署名されたものは grant notice で出力できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased, in %n event(s) of the history.</source>
        <translation>
            <numerusform>履歴の%n件の記録から消去しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased, in %n event(s) of the history and {permissions}.</source>
        <translation>
            <numerusform>履歴の%n件の記録と、{permissions}から消去しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored permission(s)</source>
        <translation>
            <numerusform>%n件の保存された許可</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup that was made from this vault still holds it.</source>
        <translation>この保管庫から作ったバックアップに、残っているものはありません。</translation>
    </message>
    <message>
        <source>These backups still hold it:</source>
        <translation>まだ残っているバックアップ：</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>limits them</source>
        <translation>相手を制限する</translation>
    </message>
    <message>
        <source>Your preference on {topic} is kept.</source>
        <translation>{topic}についての好みを残しました。</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>次のどれか：</translation>
    </message>
    <message>
        <source>some of</source>
        <translation>次のいくつか：</translation>
    </message>
    <message>
        <source>hours and a time zone: 22:00-07:00 Asia/Tokyo</source>
        <translation>時間と時間帯：22:00-07:00 Asia/Tokyo</translation>
    </message>
    <message>
        <source>a system and a size:</source>
        <translation>方式とサイズ：</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>languages, the best one first: ja, en</source>
        <translation>言語（希望するものを先に）：ja, en</translation>
    </message>
    <message>
        <source>In place of * stands a name of your own.</source>
        <translation>* のところには、自分で付けた名前が入ります。</translation>
    </message>
    <message>
        <source>You have no detail for: {items}</source>
        <translation>情報がない項目：{items}</translation>
    </message>
    <message>
        <source>Hand it over with: grant hand-over {id}</source>
        <translation>渡すには：grant hand-over {id}</translation>
    </message>
    <message>
        <source>History keeps that you did. Nothing was sent to {company}.</source>
        <translation>断ったことは履歴に残ります。{company}には何も送られていません。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Fingerprint of its key: {fingerprint}</source>
        <translation>その鍵の指紋：{fingerprint}</translation>
    </message>
    <message>
        <source>Request {id}</source>
        <translation>お願い {id}</translation>
    </message>
    <message>
        <source>What you end for {company} can be looked up at
  {address}
once it is published (revocation publish). New permissions for {company} name this address; former ones do not.
Companies that compare such addresses see the host they share: take one that many people use.</source>
        <translation>{company}について終わらせたものは、公開すると（revocation publish）、次の場所で確かめられます。
  {address}
{company}への新しい許可には、このアドレスが入ります。前のものには入りません。
アドレスを見比べた会社には、同じホストだとわかります。多くの人が使うホストを選んでください。</translation>
    </message>
    <message>
        <source>Not published for {company}: {error}</source>
        <translation>{company}の一覧は公開していません：{error}</translation>
    </message>
    <message>
        <source>What lies there is no list of yours and was left alone; --replace with the company&apos;s name writes over it.</source>
        <translation>そこにあるのはあなたの一覧ではないので、そのままにしました。会社の名前と --replace で上書きします。</translation>
    </message>
    <message>
        <source>There is no list to publish; revocation place makes one.</source>
        <translation>公開する一覧はありません。revocation place で作れます。</translation>
    </message>
    <message>
        <source>Nothing is to be published.</source>
        <translation>公開するものはありません。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Others read</source>
        <translation>読めるもの</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>publish it</source>
        <translation>公開する</translation>
    </message>
    <message>
        <source>publish the end of a permission</source>
        <translation>許可の終わりを公開する</translation>
    </message>
    <message>
        <source>renew it</source>
        <translation>更新する</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>最新のもの</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>なくなった</translation>
    </message>
    <message>
        <source>an older one</source>
        <translation>古いもの</translation>
    </message>
    <message>
        <source>one that this history does not know</source>
        <translation>この履歴にないもの</translation>
    </message>
    <message>
        <source>Published for {company}: {address}</source>
        <translation>{company}の一覧を公開しました：{address}</translation>
    </message>
    <message>
        <source>Written into the folder for {company}: {address}</source>
        <translation>{company}の一覧をフォルダーに書きました：{address}</translation>
    </message>
    <message>
        <source>Others read it once the folder was brought to its host; revocation status --fetch looks.</source>
        <translation>フォルダーがホストに運ばれると、ほかの人が読めます。revocation status --fetch で確かめられます。</translation>
    </message>
    <message>
        <source>Until now, others read {what} there.</source>
        <translation>これまで、ほかの人がそこで読んでいたのは「{what}」です。</translation>
    </message>
    <message>
        <source>What lay there was no list of yours and is gone.</source>
        <translation>そこにあった、あなたの一覧ではないものは、なくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) that this history does not know stood there already and stays.</source>
        <translation>
            <numerusform>この履歴にない%n件の終わりがすでにそこにあり、残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no rules yet. rules questions asks for your first ones.</source>
        <translation>ルールはまだありません。最初のルールは rules questions で決められます。</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>1時間未満</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>1日未満</translation>
    </message>
    <message>
        <source>some days</source>
        <translation>数日</translation>
    </message>
    <message>
        <source>some months</source>
        <translation>数か月</translation>
    </message>
    <message>
        <source>some years</source>
        <translation>数年</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>何世紀も</translation>
    </message>
    <message>
        <source>Somebody who stole the vault and has a hundred computers would need {time} to guess this password.</source>
        <translation>保管庫を盗んだ人が100台のコンピューターを使うと、このパスワードを当てるまでにかかる時間は{time}です。</translation>
    </message>
    <message>
        <source>The vault keeps details of one more person ({id}).</source>
        <translation>保管庫に、もう1人の情報を残せるようになりました（{id}）。</translation>
    </message>
    <message>
        <source>cannot be used as it stands</source>
        <translation>そのままでは使えません</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>is a picture or a sound, and is not kept</source>
        <translation>画像か音声なので、残しません</translation>
    </message>
    <message>
        <source>the card does not say its version, and is read as 3.0</source>
        <translation>カードにバージョンがないので、3.0 として読みます</translation>
    </message>
    <message>
        <source>the card has an unknown version, and is read as 4.0</source>
        <translation>カードのバージョンを知らないので、4.0 として読みます</translation>
    </message>
    <message>
        <source>the card has no END:VCARD; its whole lines are kept</source>
        <translation>カードに END:VCARD がありません。完全な行は残します</translation>
    </message>
    <message>
        <source>the file ends here and perhaps within this line, which is left out; look at it yourself</source>
        <translation>ファイルがここで、おそらくこの行の途中で終わっています。この行は残しません。自分で確かめてください</translation>
    </message>
    <message>
        <source>the card of another person stands within this one, and is left out</source>
        <translation>この中に別の人のカードがあります。それは残しません</translation>
    </message>
    <message>
        <source>Line {line}: {problem}.</source>
        <translation>{line}行目：{problem}。</translation>
    </message>
    <message>
        <source>Line {line}: {name} {problem}.</source>
        <translation>{line}行目：{name} {problem}。</translation>
    </message>
    <message numerus="yes">
        <source>%n detail(s) is/are kept, {others} were there already.</source>
        <translation>
            <numerusform>%n件の情報を残しました。{others}件はすでにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another value stood there before, which only the history still has: {details}.</source>
        <translation>次のものには前に別の値があり、それは履歴だけに残っています：{details}。</translation>
    </message>
    <message>
        <source>Kept as they are, since nothing here knows what they mean: {names}.</source>
        <translation>意味がわからないので、そのまま残します：{names}。</translation>
    </message>
    <message>
        <source>The vault is in {folder}.

Write this recovery code on paper; it is shown once, and opens the vault without the password:

    {code}
    (vault {id})</source>
        <translation>保管庫は{folder}にあります。

この復旧コードを紙に書いてください。表示は1回だけで、パスワードなしで保管庫を開けます。

    {code}
    （保管庫 {id}）</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%nバイト</numerusform>
        </translation>
    </message>
    <message>
        <source>differs from its copy; opening the vault settles it</source>
        <translation>写しと違います。保管庫を開くと直ります</translation>
    </message>
    <message>
        <source>None of this is proven until the vault is opened.</source>
        <translation>保管庫を開くまで、どれも確かではありません。</translation>
    </message>
    <message>
        <source>The vault is called {name}.</source>
        <translation>保管庫の名前を{name}にしました。</translation>
    </message>
    <message>
        <source>The backup is in {file}.
It opens with today&apos;s password, also after the password is changed.</source>
        <translation>バックアップは{file}にあります。
パスワードを変えた後も、今日のパスワードで開きます。</translation>
    </message>
    <message>
        <source>The backup is restored in {folder}, opened and verified: {events}.</source>
        <translation>バックアップを{folder}に復元し、開いて確かめました：{events}。</translation>
    </message>
    <message>
        <source>Write this recovery code on paper; it is shown once, and the former one opens nothing any more:</source>
        <translation>この復旧コードを紙に書いてください。表示は1回だけで、前のものではもう何も開けません。</translation>
    </message>
    <message>
        <source>The vault has a new key and a new password. Copies that were made before still open with the old one.</source>
        <translation>保管庫の鍵とパスワードが新しくなりました。前に作った写しは、古いもので開きます。</translation>
    </message>
    <message>
        <source>The vault opens with one more password (slot {slot}).</source>
        <translation>保管庫を開けるパスワードが1つ増えました（番号{slot}）。</translation>
    </message>
    <message>
        <source>The vault has a new key. Only what opened it just now and the new recovery code open it.</source>
        <translation>保管庫の鍵が新しくなりました。今開いたものと、新しい復旧コードだけで開きます。</translation>
    </message>
    <message>
        <source>The vault has a new recovery code.</source>
        <translation>保管庫の復旧コードが新しくなりました。</translation>
    </message>
    <message>
        <source>The recovery code opens the vault.</source>
        <translation>復旧コードで保管庫が開きます。</translation>
    </message>
    <message>
        <source>The recovery code is written correctly, but does not open this vault.</source>
        <translation>復旧コードの書き方は正しいのですが、この保管庫は開きません。</translation>
    </message>
    <message>
        <source>any key of yours</source>
        <translation>あなたのどの鍵でも</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>最も希望</translation>
    </message>
    <message>
        <source>Or else</source>
        <translation>または</translation>
    </message>
    <message>
        <source>the company&apos;s private key, a JWK</source>
        <translation>会社の秘密鍵（JWK）</translation>
    </message>
    <message>
        <source>{company} is kept ({id}).</source>
        <translation>{company}を残しました（{id}）。</translation>
    </message>
    <message>
        <source>{company} is kept as a seller inside {marketplace}; its page proves nothing.</source>
        <translation>{company}を{marketplace}の出店者として残しました。そのページは何の証明にもなりません。</translation>
    </message>
    <message>
        <source>Key: {thumbprint} ({trust})</source>
        <translation>鍵：{thumbprint}（{trust}）</translation>
    </message>
    <message>
        <source>No key of theirs is known.</source>
        <translation>相手の鍵はわかりません。</translation>
    </message>
    <message>
        <source>{company} is removed; its name stays for what the history says about it.</source>
        <translation>{company}を取り除きました。名前は履歴のために残ります。</translation>
    </message>
    <message>
        <source>{company} is held to this key ({trust}):</source>
        <translation>{company}の鍵をこれに定めました（{trust}）。</translation>
    </message>
    <message>
        <source>No key waits for an answer.</source>
        <translation>返事を待っている鍵はありません。</translation>
    </message>
    <message>
        <source>others may read the private key in {file}</source>
        <translation>{file}の秘密鍵を、ほかの人も読めます</translation>
    </message>
    <message>
        <source>nobody; anyone could use it</source>
        <translation>だれにも結び付いていません。だれでも使えます</translation>
    </message>
    <message>
        <source>your key</source>
        <translation>あなたの鍵</translation>
    </message>
    <message>
        <source>a key; whether it is yours --key checks</source>
        <translation>ある鍵。あなたのものかは --key で調べられます</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>結び付き</translation>
    </message>
    <message>
        <source>the company&apos;s private key, a JWK, to which the permission has to be bound</source>
        <translation>許可が結び付いているはずの、会社の秘密鍵（JWK）</translation>
    </message>
    <message>
        <source>its key alone</source>
        <translation>鍵だけ</translation>
    </message>
    <message>
        <source>nothing; anyone could have written it</source>
        <translation>署名なし。だれにでも書けたものです</translation>
    </message>
    <message>
        <source>not encrypted; no key for it is named</source>
        <translation>暗号化なし。そのための鍵がありません</translation>
    </message>
    <message>
        <source>encrypted to the key that is named</source>
        <translation>指定された鍵で暗号化</translation>
    </message>
    <message>
        <source>Where &quot;processing&quot; does not say what you do with the data, you ask to use it in any way, which the rules of many people are against.</source>
        <translation>「processing」に情報の使い方がないと、あらゆる使い方をお願いすることになり、多くの人のルールに反します。</translation>
    </message>
    <message>
        <source>the company&apos;s private key, a JWK, that signs it; without one it is written unsigned</source>
        <translation>署名に使う、会社の秘密鍵（JWK）。なければ署名なしで書く</translation>
    </message>
    <message>
        <source>permission ended {day}</source>
        <translation>{day}に許可が終わった</translation>
    </message>
    <message>
        <source>permitted until {day}</source>
        <translation>{day}まで許可</translation>
    </message>
    <message>
        <source>Page (not proven)</source>
        <translation>ページ（証明なし）</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>ウェブアドレス</translation>
    </message>
    <message>
        <source>The private key is in {file}; keep it. Give away the public one:</source>
        <translation>秘密鍵は{file}にあります。大切に残してください。人に渡すのは、次の公開鍵です。</translation>
    </message>
    <message>
        <source>Its thumbprint, to compare over another way:</source>
        <translation>別の方法で照合するための指紋：</translation>
    </message>
    <message>
        <source>bound to nobody; anyone could use it</source>
        <translation>だれにも結び付いていません。だれでも使えます</translation>
    </message>
    <message>
        <source>the one it was given to</source>
        <translation>渡された相手</translation>
    </message>
    <message>
        <source>not checked; it brings a proof, which --origin with --nonce checks</source>
        <translation>調べていません。証明が付いていて、--origin と --nonce で調べられます</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>証明されていません</translation>
    </message>
    <message>
        <source>Consistent, and not ended; who the person is and who shows it, it cannot say. Compare the issuer with them.</source>
        <translation>内容は合っていて、終わっていません。本人と、示す人がだれかはわかりません。発行者を本人と照合してください。</translation>
    </message>
    <message>
        <source>Consistent, and not ended, but bound to nobody: anyone could use it.</source>
        <translation>内容は合っていて、終わっていませんが、だれにも結び付いていません。だれでも使えます。</translation>
    </message>
    <message>
        <source>Ended by the person who gave it.</source>
        <translation>許可を出した人が終わらせています。</translation>
    </message>
    <message>
        <source>Whether it was ended cannot be found out; the permission names no way to do so.</source>
        <translation>終わったかどうかを確かめられません。許可に、その方法が書かれていません。</translation>
    </message>
    <message>
        <source>Whether it was ended is not known.</source>
        <translation>終わったかどうかはわかりません。</translation>
    </message>
    <message>
        <source>not proven; vendor verify with --origin and --nonce asks for proof</source>
        <translation>証明されていません。vendor verify の --origin と --nonce で証明を求められます</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>no time</source>
        <translation>なし</translation>
    </message>
</context>
</TS>
