/** Who helps: the organisations of rules/<municipality>/hulp.yaml as the pages show them. */
import type { Source } from '../engine/ruleset.ts';
import { type HelpFile, kindsOfHelp } from '../rules/schema.ts';
import { sourceFrom } from '../rules/source-list.ts';

export type Organisation = HelpFile['organisaties'][number];
export type KindOfHelp = (typeof kindsOfHelp)[number];
export type Opening = NonNullable<Organisation['open']>[number];

/** The kinds of help that somebody gives, in their order, each with who gives it. */
export function helpByKind(organisations: readonly Organisation[]): [KindOfHelp, Organisation[]][] {
  return kindsOfHelp
    .map((kind): [KindOfHelp, Organisation[]] => [
      kind,
      organisations.filter(({ 'helpt-met': kinds }) => kinds.includes(kind)),
    ])
    .filter(([, members]) => members.length > 0);
}

/** Where an organisation's data come from. */
export const sourceOfHelp = ({ bron }: Organisation): Source => sourceFrom(bron);
