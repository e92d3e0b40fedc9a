import type { APIRoute } from 'astro';
import { changes } from '../../../../explain/site-rules.ts';
import { atomFeed } from '../../../../open-data/atom.ts';
import type { Language } from '../../../../words/languages.ts';
import { inLanguages } from '../../../../words/paths.ts';

export const getStaticPaths = () => inLanguages('/over/wijzigingen/');

export const GET: APIRoute<{ language: Language }> = ({ props }) =>
  new Response(atomFeed(changes, props.language));
