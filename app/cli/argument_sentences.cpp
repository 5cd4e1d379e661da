// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "argument_sentences.h"

#include "argument_rows.h"

#include <algorithm>
#include <array>
#include <span>

namespace proffer::cli {
namespace {

using enum ErrorCode;

constexpr auto receipts = std::to_array<ArgumentRow>({
    {ReceiptIncomplete, "member", "purpose", "", "This permits nothing, so that there is no receipt of it."},
    {ReceiptIncomplete, "member", "pii_information", "",
     "This names no kind of data, so that there is no receipt of it; issue it anew with --data."},
    {ReceiptIncomplete, "member", "jurisdiction", "",
     "A receipt names the country whose law holds; say it with --jurisdiction, or keep it with vendor "
     "change.[ Also missing: {also}.]"},
    {ReceiptIncomplete, "member", "party_contact", "",
     "A receipt says how the company is reached; say it with --contact, or keep it with vendor change.[ Also "
     "missing: {also}.]"},
    {ReceiptIncomplete, "member", "party_address", "",
     "A receipt has the company's postal address; say it with --address.[ Also missing: {also}.]"},
    {ReceiptIncomplete, "member", "party_email", "",
     "A Kantara receipt has an e-mail address of the company's; say it with --email.[ Also missing: "
     "{also}.]"},
    {ReceiptIncomplete, "member", "party_phone", "",
     "A Kantara receipt has the company's phone number; say it with --phone.[ Also missing: {also}.]"},
    {ReceiptIncomplete, "member", "privacy_notice", "",
     "A Kantara receipt has the page of the company's privacy notice; say it with --notice.[ Also missing: "
     "{also}.]"},
    {ReceiptIncomplete, "member", "service", "",
     "A Kantara receipt has the name of the company's service; say it with --service."},
    {ReceiptIncomplete, "member", "storage_locations", "",
     "A receipt says where the data is kept; say it with --storage, such as JP."},
    {InvalidArgument, "member", "storage_locations", "",
     "A place of storage is a country, written as JP, or EU or EEA."},
    {InvalidArgument, "member", "party_phone", "", "A phone number is written as +81 3 1234 5678."},
    {InvalidArgument, "member", "privacy_notice", "",
     "The page of a privacy notice is written as https://shop.example/privacy."},
});

/// The first row that fits is taken, so that the more exact ones stand before the others.
constexpr auto unusable = std::to_array<ArgumentRow>({
    {GrantNeedsVendorKey, "vendor", "", "",
     "No key of {vendor} is known: pin one (vendor pin-key), or issue a statement, which shares no details "
     "(--kind statement)."},
    {GrantTooLong, "", "", "statement", "A statement lasts at most {days} days, since anyone could use it."},
    {GrantTooLong, "", "", "unlisted",
     "Nothing is granted for longer than {days} days, unless others can look up whether you ended it "
     "(revocation place, then revocation publish)."},
    {GrantTooLong, "", "", "unpublished",
     "Nothing is granted for longer than {days} days before the list in which others look up whether you "
     "ended it was published; do so with \"revocation publish\"."},
    {GrantTooLong, "", "", "most", "Nothing is granted for longer than {days} days."},
    {InvalidArgument, "systems", "", "", "A size is written as 'EU 38'; the systems are {systems}."},
    {InvalidArgument, "choices", "", "",
     "{preference} takes some of these words, with commas between: {choices}."},
    {InvalidArgument, "allowed", "", "not_a_choice",
     "{what}[{preference}] takes one of these words[, and not \"{typed}\"]: {allowed}."},
    {InvalidArgument, "preference", "", "unknown_key",
     R"(There is no preference "{preference}"; the nearest are {nearest}. "prefs catalogue" lists all of them.)"},
    {InvalidArgument, "preference", "", "not_hours", "Quiet hours are written as '22:00-07:00 Asia/Tokyo'."},
    {InvalidArgument, "preference", "", "not_a_time_zone",
     "There is no such time zone; write quiet hours as '22:00-07:00 Asia/Tokyo'."},
    {InvalidArgument, "preference", "", "not_a_size", "A size is written as 'EU 38' or 'CM 23.5'."},
    {InvalidArgument, "preference", "", "not_a_language_tag",
     "Languages are written as 'ja, en', the best one first."},
    {InvalidArgument, "preference", "", "not_a_list",
     "Write the words for {preference} with commas between, each of them once."},
    {InvalidArgument, "preference", "", "empty",
     "There is nothing to keep for {preference}; \"prefs clear\" takes a preference back."},
    {InvalidArgument, "preference", "", "",
     "This cannot be kept for {preference}; \"prefs catalogue\" says what can."},
    {InvalidArgument, "claim", "", "not_an_email",
     "This is not an e-mail address; one is written as name@mail.example."},
    {InvalidArgument, "claim", "", "not_a_phone_number",
     "This is not a phone number; one is written as +81 3 1234 5678."},
    {InvalidArgument, "claim", "", "not_a_url",
     "This is not the address of a page on the web; one is written as https://page.example."},
    {InvalidArgument, "claim", "", "scheme",
     "The address of a page on the web begins with https:// or http://."},
    {InvalidArgument, "claim", "", "not_a_language_tag",
     "This is not a language; one is written as ja, th or en-GB."},
    {InvalidArgument, "claim", "", "not_a_time_zone",
     "There is no such time zone; one is written as Asia/Tokyo."},
    {InvalidArgument, "claim", "", "not_an_address",
     "This is not an address; write it as one text, or as JSON with formatted, street_address, locality, "
     "region, postal_code and country."},
    {InvalidArgument, "claim", "", "not_yes_or_no", "{claim} is either yes or no."},
    {InvalidArgument, "claim", "", "empty",
     "There is nothing to keep for {claim}; \"me erase\" takes a detail away."},
    {InvalidArgument, "claim", "", "control_character",
     "The value for {claim} has a sign in it that cannot be seen."},
    {InvalidArgument, "claim", "", "wrong_type", "A value of this kind cannot be kept for {claim}."},
    {InvalidArgument, "origin", "", "", "{claim} cannot be worked out from {origin}."},
    {InvalidArgument, "label", "", "",
     R"("{label}" cannot stand after the "/": small letters, digits, _ and - can, as in email/work.)"},
    {InvalidArgument, "language", "", "",
     "\"{language}\" is not a language; one is written as ja, th or en-GB."},
    {InvalidArgument, "claim", "", "",
     "No detail can be called \"{claim}\": a name has small letters, digits and _, as in phone_number, and "
     "some are taken by what a permission says of itself."},
    {InvalidArgument, "what", "id", "",
     "This is not an id: one has 32 characters, digits and a to f, and stands in the lists under Id."},
    {InvalidArgument, "what", "value", "",
     "Write the value after the name of the detail, or name a file with --from; one of the two."},
    {InvalidArgument, "what", "count", "1_to_100000", "The count is a number from 1 to 100000."},
    {InvalidArgument, "what", "days", "",
     "A permission lasts at least 1 day; write a whole number of days, such as 30."},
    {InvalidArgument, "what", "", "not_a_number", "The {what} must be a whole number, such as 20."},
    {InvalidArgument, "what", "evidence", "",
     "What shows it? Say it with --evidence in your words, or with --evidence-file."},
    {InvalidArgument, "what", "question", "",
     "To whom is it shown? Name the person's question with --challenge, or who else asks with --origin and "
     "--nonce."},
    {InvalidArgument, "what", "curve", "",
     "Only a key for encryption lies on a curve of your choice; add --use encryption."},
    {InvalidArgument, "what", "private_key", "twice",
     "The private key is named twice; name it with --key alone."},
    {InvalidArgument, "what", "private_key", "", "Name the file with the private key with --{option}."},
    {InvalidArgument, "what", "request_days", "",
     "A request can be answered for 1 to 30 days; write a whole number, such as 14."},
    {InvalidArgument, "what", "counter", "",
     "With what do you counter? Name the agreement by its code, and what it says by --text or --sha256."},
    {InvalidArgument, "what", "sha256", "",
     "This is not a SHA-256 hash: one has 64 characters as sha256sum writes it, or 43 in base64url."},
    {InvalidArgument, "what", "answer", "declined_code",
     "Whoever declines names no agreement; to offer another one, counter."},
    {InvalidArgument, "what", "answer", "not_a_counter",
     "--text, --sha256 and --iri say what you counter with; they go with --counter."},
    {InvalidArgument, "what", "answer", "", "What do you answer? Say --accept, --counter or --decline."},
    {InvalidArgument, "what", "backup", "inside_vault",
     "{path} lies in the vault's own folder and would be lost with it; write the backup somewhere else, best "
     "on another disk."},
    {InvalidArgument, "what", "new_password", "", "The two passwords are not the same; nothing was changed."},
    {InvalidArgument, "what", "", "not_an_open_descriptor",
     "The number after --{what} is not that of an open file descriptor."},
    {InvalidArgument, "what", "persona", "other_subject",
     "This persona is somebody else's than the details are."},
    {InvalidArgument, "what", "persona", "retired",
     "This persona is retired, and nothing new is kept for it."},
    {InvalidArgument, "member", "persona", "retired",
     "This persona is retired, and nothing new is given away with it."},
    {InvalidArgument, "member", "jurisdiction", "",
     "There is no such country; write its two letters, such as JP or TH."},
    {InvalidArgument, "member", "contact", "",
     "This is not a contact; write an e-mail address such as help@shop.example, or a page such as "
     "https://shop.example/privacy."},
    {InvalidArgument, "member", "thumbprint", "no_alarm",
     "No alarm about this key waits for an answer; \"vendor keys\" lists those that do."},
    {InvalidArgument, "member", "values", "statement",
     "A statement shares no details, since anyone could use it; leave the details away, or issue a grant to "
     "a company whose key you have pinned."},
    {InvalidArgument, "member", "permission", "profile",
     "A preference sheet permits nothing; leave the purpose away."},
    {InvalidArgument, "member", "place", "seller_without_page",
     "A seller in a marketplace is added with \"vendor seller\", which also asks for its page there."},
    {InvalidArgument, "member", "place", "not_a_seller",
     "A company with a page in a marketplace stays a seller in it."},
    {InvalidArgument, "member", "place", "page_without_path",
     "This is the address of the marketplace itself; write that of the seller's page in it."},
    {InvalidArgument, "member", "place", "not_a_marketplace",
     "The company that it sells through is not kept as a marketplace; \"vendor change\" with --kind "
     "marketplace says that it is."},
    {InvalidArgument, "member", "terms", "not_own",
     "A yes to your own terms is recorded with OWN for the code and their name as --terms."},
    {InvalidArgument, "member", "", "in_future", "This day is in the future."},
    {InvalidArgument, "member", "party_contact", "unknown",
     "This is not a contact; write an e-mail address such as help@shop.example, or a page such as "
     "https://shop.example/privacy."},
    {InvalidArgument, "member", "", "not_in_a_form",
     R"(A form has no "{member}"; "help vendor request" says what it has.)"},
    {InvalidArgument, "member", "", "form", "What the form says as \"{member}\" cannot stand in a request."},
    {InvalidArgument, "member", "base", "",
     "Others cannot look anything up there; write an address such as https://lists.example/r, without user, "
     "? and #."},
    {InvalidArgument, "member", "webdav", "",
     "This is not a collection of a WebDAV host; write an address such as https://dav.example/r, without "
     "user, ? and #."},
    {InvalidArgument, "what", "replace", "", "Name the company in whose place something else lies."},
    {InvalidArgument, "what", "host", "",
     "How does the list get to where others read it? Name a folder with --folder, or a WebDAV host with "
     "--webdav and --user."},
    {InvalidArgument, "member", "", "empty", "The {member} is empty."},
    {InvalidArgument, "member", "", "too_long", "The {member} is too long."},
    {InvalidArgument, "member", "", "space", "The {member} begins or ends with a space."},
    {InvalidArgument, "member", "", "invisible", "The {member} has a sign in it that cannot be seen."},
    {InvalidArgument, "member", "", "control_character",
     "The {member} has a sign in it that cannot be seen."},
    {InvalidArgument, "what", "source", "", "There is no such source of a detail."},
    {InvalidArgument, "what", "sensitivity", "",
     "There is no such sensitivity; there are normal and sensitive."},
    {InvalidArgument, "member", "", "", "\"{member}\" cannot be used as it stands there."},
    {InvalidArgument, "", "", "empty", "What is to be kept is empty."},
    {InvalidArgument, "", "", "control_character",
     "What is to be kept has a sign in it that cannot be seen."},
    {InvalidDate, "", "", "buddhist_era",
     "This year is of the Buddhist era; write the Western one, which is 543 less (1990 for 2533)."},
    {InvalidDate, "", "", "in_future", "A day of birth cannot be in the future."},
    {InvalidDate, "", "", "before_birth", "This day is before the birth."},
    {InvalidDate, "", "", "future", "This day is in the future."},
    {InvalidDate, "duration", "", "",
     "\"{duration}\" is not a period; one is written as P90D (90 days), P6M (6 months) or P1Y (a year)."},
    {InvalidDate, "date", "", "", "There is no day \"{date}\"; one is written as 2026-11-22."},
    {InvalidDate, "claim", "", "",
     "There is no such day; one is written as 1990-04-01, a year alone as 1990, a birthday without its year "
     "as 0000-04-01."},
    {ValueErased, "claim", "", "", "The value of {claim} was erased."},
    {ValueErased, "preference", "", "", "The value of {preference} was erased."},
    {ValueErased, "what", "subject", "", "Everything about this person was erased, and nothing new is kept."},
    {VendorKeyChanged, "offered", "", "",
     R"(This key ({offered}) is another than the pinned one ({pinned}); "vendor confirm-key" says that it is right, "vendor refuse-key" that it is not.)"},
    {ValueErased, "what", "host", "",
     "How the list gets to where others read it was erased; \"revocation place\" says it anew."},
    {FileUnreadable, "reason", "folder", "", "{path} is a folder; name a file."},
    {ContentUnknown, "reason", "empty", "", "There is nothing in {path}."},
    {ContentUnknown, "reason", "text", "",
     "{path} holds nothing that Proffer knows: no request, permit, card, key or other form of it."},
    {ContentUnknown, "reason", "other_token", "", "{path} is a token of another program."},
    {TokenMalformed, "part", "parts", "", "This is not a whole token: a part of it is missing."},
    {GrantEmpty, "what", "request", "",
     "Nothing in this request fits your rules by itself; \"request show\" says why. Choose items yourself, "
     "offer an agreement (\"request counter\") or say no (\"request decline\")."},
    {GrantEmpty, "what", "permission", "", "This would permit nothing; say what for, with --purpose."},
    {GrantAlreadyEnded, "when", "", "", "This permission has ended already, at {when}."},
    {TokenMalformed, "part", "thumbprint", "",
     "This is not the thumbprint of a key: one has 43 letters, digits, _ and -, and stands in vendor keys."},
    {HoldingTransition, "allowed", "", "",
     "This record says {from}, after which {to} cannot come; these can: {allowed}."},
    {VendorInUse, "by", "relationship", "",
     "You have dealt with this company, so it stays for what the history says about it."},
    {VendorInUse, "by", "holding", "",
     R"(This company has something of yours, so it stays; "holding list" shows what, and "holding erase" forgets it.)"},
    {VendorInUse, "by", "seller", "", "This marketplace stays as long as a seller in it is kept."},
    {UnknownIri, "kind", "purpose", "",
     "There is no purpose \"{iri}\"; the nearest are {nearest}. All of them are at "
     "https://w3id.org/dpv#Purpose and in the completion of --purpose."},
    {UnknownIri, "kind", "processing", "",
     "There is no operation \"{iri}\"; the nearest are {nearest}. All of them are at "
     "https://w3id.org/dpv#Processing and in the completion of --processing."},
    {UnknownIri, "kind", "category", "",
     "There is no category \"{iri}\"; the nearest are {nearest}. All of them are at "
     "https://w3id.org/dpv/pd."},
    {UnknownIri, "kind", "channel", "", "No company comes by data as \"{iri}\"; there are {allowed}."},
    {UnknownIri, "kind", "agreement", "",
     "The roster has no agreement \"{iri}\"; one that is not on it needs its address (iri) beside its code."},
    {TokenAudience, "offered_to", "", "",
     "This offer is made to {offered_to}, and not to {vendor}; --origin says who you are."},
    {TokenAudience, "expected", "", "",
     "This offer is to be answered with the key {expected}, and this is {key}."},
    {TokenNonce, "what", "request", "", "What came does not answer that request."},
    {KeyBindingWrongKey, "holder", "", "",
     "What came is bound to the key {holder}, and not to yours, {expected}."},
    {AnswerNotOffered, "offered", "", "", "This offer has no agreement \"{code}\"; it has {offered}."},
    {AnswerNotOffered, "counter", "", "", "{counter} is offered already; accept it."},
    {KeyChangeInvalid, "reason", "same_key", "", "The new key is the old one."},
    {KeyChangeInvalid, "reason", "other_key", "", "This is about another key than the one you know."},
    {OriginInvalid, "", "", "",
     "This is not the address of a company on the web; write it as https://shop.example, with nothing after "
     "the name (a seller's page: https://market.example/shop)."},
    {VendorKeyUnproven, "", "", "no_origin",
     "No web address of this company is known from which its key could have come; choose another word for "
     "--trust."},
    {VendorKeyUnproven, "", "", "self_asserted",
     "A key in place of another needs a better reason: --trust from_origin, fingerprint_compared or "
     "in_person."},
});

constexpr auto absent = std::to_array<ArgumentRow>({
    {NotFound, "what", "vendor", "",
     R"(There is no company[ "{typed}"]; "vendor list" shows those there are.)"},
    {NotFound, "vendor", "", "", "There is no company with this id; \"vendor list\" shows those there are."},
    {NotFound, "what", "persona", "",
     R"(There is no persona[ "{typed}"]; "persona list" shows those there are.)"},
    {NotFound, "what", "subject", "",
     R"(There is nobody[ called "{typed}"]; "me subjects" shows whose details are kept.)"},
    {NotFound, "what", "grant", "",
     "There is no permission[ {typed}]; \"grant list\" shows those there are."},
    {NotFound, "what", "profile", "",
     "There is no preference sheet[ {typed}]; \"profile list\" shows those there are."},
    {NotFound, "what", "list", "",
     "There is no list for this company; \"revocation place\" with --base makes one."},
    {NotFound, "what", "host", "",
     "How the list gets to where others read it is not known; \"revocation place\" says it."},
    {NotFound, "what", "notice", "", "There is no notice of an end: this permission has not ended."},
    {NotFound, "what", "evidence", "",
     "There is no piece of evidence with this number; \"holding show\" counts them."},
    {NotFound, "what", "event", "",
     "The history has no event with this number; \"history list\" shows the newest."},
    {NotFound, "claim", "", "", R"(No detail "{claim}" is kept; "me show" lists those there are.)"},
    {NotFound, "preference", "", "",
     R"(No preference "{preference}" is kept; "prefs list" shows those there are.)"},
    {NotFound, "what", "attribute", "", "This detail is not kept; \"me show\" lists those there are."},
    {NotFound, "what", "preference", "",
     "This preference is not kept; \"prefs list\" shows those there are."},
    {NotFound, "holding", "", "",
     "There is no record with this id; \"holding list\" with a company shows them."},
    {NotFound, "thumbprint", "", "",
     "No key with this thumbprint is known; \"vendor keys\" shows those that are."},
    {NotFound, "cards", "", "", "The file has fewer cards than that: {cards}."},
});

constexpr auto ambiguous = std::to_array<ArgumentRow>({
    {Ambiguous, "typed", "", "", "Several are meant by \"{typed}\": {candidates}. Say which one."},
    {Ambiguous, "candidates", "", "",
     "You have several personas: {candidates}. Say which one with --persona."},
    {Ambiguous, "cards", "", "", "The file has {cards} cards; say which one with --card, counted from 1."},
    {Ambiguous, "claim", "", "",
     "Two of these details are both called {claim} once they are handed over; share one of them."},
    {Ambiguous, "what", "birth year", "", "The date of birth does not say the year."},
    {Ambiguous, "what", "birthday", "",
     "The date of birth says the year alone, and whether the age is reached depends on the day."},
    {Ambiguous, "what", "prefecture", "", "The address is not in Japan, so it has no prefecture."},
    {Ambiguous, "what", "birthdate", "", "The date of birth cannot be read."},
    {Ambiguous, "what", "", "",
     "The address has no {what} of its own; write it as JSON, with its parts apart."},
    {AlreadyExists, "vendor", "", "", "There is a company with this address already."},
    {AlreadyExists, "holding", "", "",
     "This is recorded already; \"holding evidence\" adds something that shows it."},
    {AlreadyExists, "thumbprint", "", "", "This key is the one in force already."},
    {AlreadyExists, "what", "list", "",
     "There is a list for this company already, and its address stays; leave --base away to change how it "
     "gets there."},
    {AlreadyExists, "what", "persona", "", "There is a persona with this label already."},
    {AlreadyExists, "what", "subject", "", "There is somebody with this name already."},
});

const Fact *find(const Error &error, std::string_view name)
{
    const auto found = std::ranges::find(error.facts, name, &Fact::name);
    return found == error.facts.end() ? nullptr : &*found;
}

bool fits(const ArgumentRow &row, const Error &error)
{
    if (row.code != error.code || (!row.reason.empty() && error.fact("reason") != row.reason))
        return false;
    if (row.fact.empty())
        return true;
    const auto *fact = find(error, row.fact);
    return fact != nullptr && (row.value.empty() || fact->value == row.value);
}

std::optional<std::string_view> wordsIn(std::span<const ArgumentRow> rows, const Error &error)
{
    const auto row = std::ranges::find_if(rows, [&](const ArgumentRow &each) { return fits(each, error); });
    return row == rows.end() ? std::nullopt : std::optional{row->words};
}

} // namespace

std::optional<std::string_view> argumentSentence(const Error &error)
{
    for (const auto table :
         {dealingRows(), std::span<const ArgumentRow>{receipts}, std::span<const ArgumentRow>{unusable},
          std::span<const ArgumentRow>{absent}, std::span<const ArgumentRow>{ambiguous}})
        if (const auto words = wordsIn(table, error))
            return words;
    return std::nullopt;
}

} // namespace proffer::cli
