// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
#include "argument_rows.h"

#include <array>

namespace proffer::cli {

using enum ErrorCode;

std::span<const ArgumentRow> dealingRows()
{
    static constexpr auto rows = std::to_array<ArgumentRow>({
        {InvalidArgument, "member", "answer", "no_equals_sign",
         "An answer is written as advertising=never; \"rules questions\" lists them."},
        {NotFound, "what", "question", "", R"(There is no question "{word}"; "rules questions" lists them.)"},
        {NotFound, "what", "answer", "",
         R"(No question has the answer "{word}"; "rules questions" lists them.)"},
        {Ambiguous, "question", "", "", "The question {question} is answered twice."},
        {NotFound, "what", "asking_vendor", "",
         "You do not know the company that asks: name it with --vendor, or keep it with --add."},
        {InvalidArgument, "member", "vendor", "other_origin",
         "This request names another web address than the company has that you named."},
        {InvalidArgument, "member", "fingerprint", "differs",
         "This is NOT the fingerprint of the key that signed the request. Somebody else may have sent it."},
        {InvalidArgument, "member", "fingerprint", "one_of_two",
         "Name the fingerprint that you compared, or --from-origin; one of the two."},
        {InvalidArgument, "member", "origin", "none", "No web address of this company is known."},
        {InvalidArgument, "member", "key_set", "not_there",
         "The company's web address names other keys than the one that signed this request."},
        {InvalidArgument, "member", "key_set", "unsigned",
         "Nobody signed this request, so that there is no key to compare."},
        {InvalidArgument, "member", "fingerprint", "unsigned",
         "Nobody signed this request, so that there is no key to compare."},
        {InvalidArgument, "member", "fingerprint", "unreadable",
         "This is not a fingerprint; one has 43 letters, digits, - and _."},
        {InvalidArgument, "member", "item", "not_there", "The request has no item {value}."},
        {InvalidArgument, "member", "item", "twice", "Item {value} is named twice."},
        {InvalidArgument, "member", "item", "against_rules",
         "Item {value} is against your rules; change the rule first if you mean it."},
        {InvalidArgument, "member", "in_reply_to", "",
         "They made no counter-offer there that is still open."},
        {InvalidArgument, "member", "agreements", "empty",
         "Name at least one agreement; \"agreement codes\" lists them."},
        {InvalidArgument, "member", "agreements", "no_rules",
         "You have no rules to make terms of; \"rules questions\" asks for your first ones."},
        {InvalidArgument, "member", "agreements", "text_unknown",
         "You have not seen the text that they named; ask them for it, and attach it with --text."},
        {InvalidArgument, "member", "agreements", "too_many", "An offer holds at most 20 agreements."},
        {InvalidArgument, "member", "agreements", "twice", "The same agreement is named twice."},
        {InvalidArgument, "member", "text", "no_equals_sign",
         "A legal text is named as SD-BASE=agreement.pdf."},
        {InvalidArgument, "member", "text", "not_proposed",
         "--text names a legal text for {code}, which is not among the agreements that are named here."},
        {InvalidArgument, "member", "rules", "empty",
         "You have no rules to make terms of; \"rules questions\" asks for your first ones."},
        {InvalidArgument, "member", "name", "taken", "Terms of this name are there already."},
        {InvalidArgument, "member", "scope", "empty",
         "A rule must say what it is about: name a purpose, a kind of data or another part."},
        {InvalidArgument, "member", "retention", "with_never",
         "What is never allowed is not kept for a time."},
    });
    return rows;
}

} // namespace proffer::cli
