/**
 * A nine-character code of the Office for National Statistics; of authorities that publish together, each
 * of theirs: `E06000061-E06000062`. By itself, since the first screen knows it before the schemas have come.
 */
export const AUTHORITY_CODE: RegExp = /^[A-Z]\d{8}(-[A-Z]\d{8})*$/;
