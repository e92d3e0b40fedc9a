import type { APIRoute } from 'astro';
import { changes } from '../../../explain/site-rules.ts';
import { atomFeed } from '../../../open-data/atom.ts';

export const GET: APIRoute = () => new Response(atomFeed(changes, 'nl'));
