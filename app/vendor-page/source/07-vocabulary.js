// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// Words for purposes, data and others: the IRIs of the Data Privacy Vocabulary and what they are called.

/** What most requests need; everything else is found by typing. */
const commonWords = {
  purpose: [
    'ServiceProvision', 'DeliveryOfGoods', 'CustomerOrderManagement', 'PaymentManagement', 'CustomerCare',
    'AccountManagement', 'FraudPreventionAndDetection', 'LegalCompliance', 'ServiceUsageAnalytics',
    'ImproveExistingProductsAndServices', 'ServicePersonalisation', 'ProvideProductRecommendations', 'DirectMarketing',
    'PersonalisedAdvertising', 'ScientificResearch', 'SellDataToThirdParties', 'ai-training',
  ],
  processing: ['Use', 'Collect', 'Store', 'Analyse', 'Profiling', 'Tracking', 'Share', 'Transfer'],
  data: [
    'Name', 'EmailAddress', 'TelephoneNumber', 'PhysicalAddress', 'BirthDate', 'Age', 'Gender', 'Language',
    'PaymentCardNumber', 'PurchasesAndSpendingHabit', 'Preference', 'Interest', 'Location', 'BrowsingBehaviour', 'IPAddress',
  ],
};

/** All words of one kind ("purpose", "processing", "data", "collection"), as IRI and label. */
function wordsOf(kind) {
  return Object.entries(words[kind]).flatMap(([prefix, names]) =>
    Object.entries(names).map(([name, label]) => ({ iri: prefix + name, name, label })));
}

/** How a company comes by data: words of our own, which the table of texts has. */
const channelsOf = (prefix, names) =>
  ({ [prefix]: Object.fromEntries(names.map((name) => [name, sentences[`channel.${name}`]])) });

function commonOf(kind) {
  const all = wordsOf(kind);
  return commonWords[kind]?.map((name) => all.find((word) => word.name === name)) ?? all;
}

const shortForms = { 'dpv:': 'https://w3id.org/dpv#', 'pd:': 'https://w3id.org/dpv/pd#' };

/** The IRI for a name, a label, a short form or an IRI of any vocabulary. */
function findWord(kind, typed) {
  const text = typed.trim();
  const short = Object.keys(shortForms).find((form) => text.startsWith(form));
  const whole = short ? shortForms[short] + text.slice(short.length) : text;
  const low = text.toLowerCase();
  const word = wordsOf(kind).find(({ iri, name, label }) =>
    iri === whole || name.toLowerCase() === low || label.toLowerCase() === low);
  if (word) return word.iri;
  if (!/^(?:https?:\/\/|urn:)[!-~]+$/.test(text)) throw new Refusal('page.word_unknown', { word: text, field: kind });
  return text;
}

/** What an IRI is called; one that is not known, as it is. */
function labelOf(iri) {
  const kind = Object.keys(words).find((each) => wordsOf(each).some((word) => word.iri === iri));
  return kind ? wordsOf(kind).find((word) => word.iri === iri).label : visible(iri);
}
