import { SaxesParser } from 'saxes';
import { XML_PIECE_CHARACTERS_MAX } from './limits.js';
import { refuseSheet } from './refusals.js';

/** What happens at a tag or text. Names come without their namespace prefix: `x:row` and `row` are the same. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Parses a part of a workbook; returns control after each piece, so that a caller can take what is complete.
 * @throws Refusal for broken XML, a document type declaration (XXE, abuse S25), or a text without end
 */
export async function* parseXml(pieces: AsyncIterable<Buffer>, { open, text, close }: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser();
  let charactersSinceTag = 0;
  parser.on('opentag', ({ name, attributes }) => {
    charactersSinceTag = 0;
    open(localName(name), attributes as Record<string, string>);
  });
  parser.on('closetag', ({ name }) => {
    charactersSinceTag = 0;
    close?.(localName(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('doctype', () => {
    throw refuseSheet('FILE_HAS_DTD');
  });
  parser.on('error', () => {
    throw refuseSheet('NOT_A_SPREADSHEET');
  });

  const decoder = new TextDecoder();
  let isEmpty = true; // As is a part that is not there; the parser would take it for broken.
  for await (const piece of pieces) {
    isEmpty = false;
    charactersSinceTag += piece.length;
    parser.write(decoder.decode(piece, { stream: true }));
    if (charactersSinceTag > XML_PIECE_CHARACTERS_MAX) throw refuseSheet('FILE_UNPACKS_TOO_LARGE');
    yield;
  }
  if (!isEmpty) parser.close();
}

/** Parses a whole part, for its handlers' sake. */
export async function readXml(pieces: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(pieces, handlers));
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
