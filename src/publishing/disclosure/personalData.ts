/** Something in a text that tells of one person. */
export interface PersonalData {
  readonly text: string;
  readonly why: string;
}

interface Kind {
  readonly why: string;
  readonly pattern: RegExp;
  /** Of what the pattern finds, what it means. */
  readonly unless?: (found: string) => boolean;
}

const RELATIVE =
  "(?:step|grand|foster )?(?:mother|father|mum|dad|brother|sister|son|daughter|parent|carer)|sibling|aunt|uncle|grandparent|guardian";
const PERSON = "child|boy|girl|baby|infant|toddler|teenager|son|daughter|sibling|young person";
const DATE =
  "\\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\\d{1,2}|[A-Z][a-z]{2,8})[ /.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}";

/** Words that begin with a capital before an age, or before ’s and a relative, and name no person. */
const NO_NAMES =
  /^(?:The|A|An|Each|Every|Child|Children|Young|Boys?|Girls?|People|Those|Adults?|Workers?|Pupils?|Everyone|All|Council|Family|Parent|Mother|Father|[A-Z][a-z]*s)$/;

/** What is looked for: numbers and addresses that belong to one person, names, and what reads like a case. */
const KINDS: readonly Kind[] = [
  {
    why: "is an NHS number",
    pattern: /(?<![\d.])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d.])/g,
    unless: (found) => !isNhsNumber(found.replaceAll(/\D/g, "")),
  },
  { why: "is an email address", pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w/g },
  {
    why: "is a telephone number",
    pattern: /(?<![\d.])(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)\d{2,5}\)?(?:[ -]?\d{3,4}){2}(?![\d.])/g,
    unless: (found) => !/^(?:44)?0?[12378]\d{8,9}$/.test(found.replaceAll(/\D/g, "")),
  },
  {
    why: "is a full postcode",
    pattern:
      /(?<![\w/])(?:GIR ?0AA|(?:[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPSTUW]?) ?\d[ABD-HJLNP-UW-Z]{2})(?!\w)/g,
  },
  {
    why: "is a National Insurance number",
    pattern: /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
  },
  {
    why: "is a date of birth",
    pattern: new RegExp(
      `\\b(?:born|date of birth|d\\.?o\\.?b\\.?)(?: was| is)?(?: on)?:? (?:the )?(?:${DATE})`,
      "gi",
    ),
  },
  {
    why: "names a person",
    pattern: /\b(?:Mr|Mrs|Ms|Miss|Mx|Master)\.? (?:[A-Z]\.? )?(?:[A-Z]['’])?[A-Z][a-z]*\b/g,
  },
  {
    why: "reads like one person’s family",
    pattern: new RegExp(`\\b(?:${RELATIVE}) of (?:[A-Z][a-z]*|[a-z]+ [A-Z])\\b(?! [A-Z])`, "g"),
    unless: (found) => isNoName(found.split(" ").at(-1)),
  },
  {
    why: "reads like one person’s family",
    pattern: new RegExp(`\\b[A-Z][a-z]*['’]s (?:${RELATIVE})\\b`, "g"),
    unless: (found) => isNoName(found.split(/['’]/)[0]),
  },
  {
    why: "reads like one person’s case",
    pattern:
      /\b(?:[Cc]hild|[Bb]aby|[Yy]oung person|[Mm]other|[Ff]ather|[Ff]amily) [A-HJ-Z]{1,2}\b(?!['’]?[a-z])/g,
  },
  {
    why: "reads like one person’s case",
    pattern: /\b(?:[A-Z]\.?){1,3},? \(?aged? \d{1,2}\b|(?<!\w )\b[A-Z]\.? \(\d{1,2}\)/g,
  },
  {
    why: "gives a person’s age",
    pattern:
      /\b[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:,? \(?aged \d{1,2}\b(?! (?:to|and|or)\b)|, \d{1,2},)/g,
    unless: (found) => isNoName(found.split(/[ ,]/)[0]),
  },
  {
    why: "gives a person’s age",
    pattern: new RegExp(
      `\\b(?:[Aa]|[Tt]he|[Hh]er|[Hh]is|[Oo]ne|[Tt]heir) (?:\\w+ )?(?:${PERSON})(?: \\w+)?,? \\(?aged \\d{1,2}\\b`,
      "g",
    ),
  },
  {
    why: "gives a person’s age",
    pattern:
      /\b(?:[Aa]n?|[Tt]he|[Hh]er|[Hh]is|[Oo]ne|[Tt]heir) (?:\d{1,2}|[a-z]+)[- ](?:year|month|week)s?[- ]old\b/g,
  },
];

const ADDRESS = /https?:\/\/\S+/g;

/**
 * What a text tells of one person, in the order in which it stands: numbers that belong to one, and
 * words that read like a case. A role (Head of Service) is nobody, and neither is a web address.
 * A bare name is not found: no list of names tells Grace from grace.
 */
export function personalData(text: string): readonly PersonalData[] {
  const words = text.replaceAll(ADDRESS, " ");
  const found = KINDS.flatMap(({ why, pattern, unless }) =>
    [...words.matchAll(pattern)].flatMap((match) =>
      unless?.(match[0]) === true ? [] : [{ at: match.index, text: match[0], why }],
    ),
  ).toSorted((a, b) => a.at - b.at);
  return found
    .filter(({ at }, i) => !found.slice(0, i).some((before) => before.at + before.text.length > at))
    .map(({ text, why }) => ({ text, why }));
}

function isNoName(word: string | undefined): boolean {
  return word === undefined || NO_NAMES.test(word);
}

/** Ten figures, of which the last checks the others: 11 less the remainder of their weighted sum by 11. 10 is none. */
function isNhsNumber(figures: string): boolean {
  const sum = Array.from(figures.slice(0, 9)).reduce(
    (sum, figure, i) => sum + Number(figure) * (10 - i),
    0,
  );
  const check = 11 - (sum % 11);
  return (check === 11 ? 0 : check) === Number(figures.at(-1));
}
