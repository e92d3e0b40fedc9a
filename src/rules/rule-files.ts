/** The files of rules/ as the loader has read them. */
import type {
  ChangesFile,
  DocumentsFile,
  ExercisesFile,
  FactsFile,
  HelpFile,
  MunicipalityFile,
  NormFile,
  OverviewFile,
  SchemeFile,
} from './schema.ts';

/** A file of rules/ that has the right shape. */
export interface RuleFile<Content> {
  /** Path from the folder that holds rules/. */
  file: string;
  /** File name without folder and extension. */
  name: string;
  content: Content;
}

export interface RuleFiles {
  facts: RuleFile<FactsFile>;
  documents: RuleFile<DocumentsFile>;
  municipality: RuleFile<MunicipalityFile>;
  norms: RuleFile<NormFile>[];
  schemes: RuleFile<SchemeFile>[];
  /** Organisations that help; null where the municipality names none. */
  help: RuleFile<HelpFile> | null;
  overview: RuleFile<OverviewFile> | null;
  /** What changed; null where the municipality does not tell it. */
  changes: RuleFile<ChangesFile> | null;
  /** Practice cases for volunteers; null where the municipality has none. */
  exercises: RuleFile<ExercisesFile> | null;
}
