import type { APIRoute, GetStaticPaths } from 'astro';
import { buildDay } from '../../../explain/site-rules.ts';
import { openDataFiles } from '../../../open-data/files.ts';

export const getStaticPaths = (() =>
  openDataFiles(buildDay(new Date(), process.env.PEILDATUM)).map(({ path, text }) => ({
    params: { file: path },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props.text);
