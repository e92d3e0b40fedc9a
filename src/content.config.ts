/** The running texts of the site. Amounts and conditions are not in them: these come from rules/. */

import { defineCollection } from 'astro:content';
import { basename } from 'node:path';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { municipality } from '../site.config.ts';

/** The files of a folder, of the site and of its municipality. An entry is named by its language and its file: nl/zorgtoeslag. */
const filesIn = (folder: string): ReturnType<typeof glob> =>
  glob({
    base: './content',
    pattern: [`*/${folder}/*.md`, `*/${municipality}/${folder}/*.md`],
    generateId: ({ entry }) => `${entry.split('/')[0]}/${basename(entry, '.md')}`,
  });

const regelingen = defineCollection({
  loader: filesIn('regelingen'),
  schema: z.strictObject({
    /** For search engines, one or two sentences. */
    beschrijving: z.string().min(40).max(170),
    /** Other words that people use for it, shown on the page so that search finds them. */
    woorden: z.array(z.coerce.string().min(2)).min(3),
    /** What happens after applying, one sentence or two per step. */
    daarna: z.array(z.string().min(10)).min(1),
  }),
});

/** Organisations that help, by the ids of rules/<municipality>/hulp.yaml. */
const hulp = defineCollection({
  loader: filesIn('hulp'),
  schema: z.strictObject({
    /** What they do in one or two sentences: on the list, on top of the page and for search engines. */
    beschrijving: z.string().min(40).max(170),
    /** Other words that people use for it, shown on the page so that search finds them. */
    woorden: z.array(z.string().min(2)).min(3),
  }),
});

const paginas = defineCollection({
  loader: filesIn('paginas'),
  schema: z.strictObject({
    titel: z.string().min(3),
    beschrijving: z.string().min(40).max(170),
    lead: z.string().min(20),
  }),
});

/** Practice cases for volunteers, by the ids of rules/<municipality>/oefeningen.yaml. The text below the head says why. */
const oefeningen = defineCollection({
  loader: filesIn('oefeningen'),
  schema: z.strictObject({
    /** Whom it is about. */
    naam: z.string().min(2),
    /** What it teaches, in a few words. */
    leert: z.string().min(5),
    /** What the client tells, and what lies on the table. {{inkomen}} is the amount of that answer in rules/. */
    verhaal: z.string().min(40),
    papieren: z.array(z.string().min(5)).min(1),
    vraag: z.string().min(10),
    tip: z.string().min(10),
    /** What to say to the client, in quotes. */
    zeg: z.string().min(10),
    /** What often goes wrong. */
    fout: z.string().min(10),
  }),
});

export const collections = { regelingen, hulp, paginas, oefeningen };
