const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Characters XML 1.0 cannot hold, not even escaped: control characters, lone surrogates, non-characters. */
const IMPOSSIBLE = /[^\P{Cc}\t\n\r]|[\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** A text without what XML cannot hold, for those who write the escapes themselves. */
export function possibleInXml(text: string): string {
  return text.replace(IMPOSSIBLE, '');
}

/** A text as it may stand in XML, in elements and in attributes; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return possibleInXml(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

/** What a reader of XML would turn into a space in an attribute. */
const BREAKS = /[\t\n\r]/gu;

function xmlAttribute(value: string): string {
  return xmlText(value).replace(BREAKS, (character) => `&#${character.charCodeAt(0)};`);
}

/** An element with attributes and content that is XML already; attributes that are `null` are left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlAttribute(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
