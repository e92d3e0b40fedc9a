/** XML, one element on a line. */

export type XmlContent = string | readonly XmlElement[];

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  content: XmlContent;
}

export function element(
  name: string,
  attributes: Record<string, string> = {},
  content: XmlContent = [],
): XmlElement {
  return { name, attributes, content };
}

/** A whole document. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root, '')}\n`;
}

function write({ name, attributes, content }: XmlElement, indent: string): string {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `${indent}<${name}${start.join('')}`;
  if (typeof content === 'string') return `${open}>${escapeXml(content)}</${name}>`;
  if (content.length === 0) return `${open}/>`;
  const inside = content.map((child) => write(child, `${indent}  `)).join('\n');
  return `${open}>\n${inside}\n${indent}</${name}>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
