// SPDX-FileCopyrightText: The Proffer contributors
// SPDX-License-Identifier: Apache-2.0
//
// One use that is allowed or asked for, as it stands under `permission` in a permit and under `ask` in a request.

const isText = (value) => typeof value === 'string' && value !== '';
const isTextList = (value) => Array.isArray(value) && value.every((each) => typeof each === 'string');

function isDate(value) {
  if (!isText(value) || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return time >= 0 && new Date(time).toISOString().startsWith(value); // a day that exists
}

/** A period of ISO 8601 in the one way that it is written here: "P90D", "P1Y6M", "PT12H". */
function isPeriod(value) {
  if (value === 'P0D') return true;
  const units = (letters) => letters.replaceAll(/./g, '(?:[1-9][0-9]{0,3}$&)?');
  return new RegExp(`^P(?=.)${units('YMWD')}(?:T(?=.)${units('HMS')})?$`).test(value);
}

function isGain(value) {
  const shapes = {
    kind: (kind) => typeof kind === 'string',
    kept_if_revoked: (kept) => typeof kept === 'boolean',
    amount: isText,
    by: isDate,
  };
  return fits(value, shapes, ['kind', 'kept_if_revoked']);
}

const permissionShapes = {
  purpose: isText,
  data: isTextList,
  processing: isText,
  retention: isPeriod,
  recipients: isTextList,
  collection: (list) => isTextList(list) && list.length > 0,
  context: isText,
  intent: isText,
  access: (list) => isTextList(list) && list.length > 0,
  once: (once) => once === true,
  in_return: isGain,
};

/** Whether an object has all of its members that it needs, and no other than those listed. */
function fits(value, shapes, needed) {
  return isObject(value) && needed.every((name) => name in value) &&
    Object.entries(value).every(([name, member]) => Object.hasOwn(shapes, name) && shapes[name](member));
}

/** What is not understood in full is not shown as allowed, since it might narrow the rest. */
const isPermission = (value) =>
  fits(value, permissionShapes, ['purpose', 'data', 'processing', 'retention', 'recipients']);
