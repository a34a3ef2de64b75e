import type { Stance, SupportForm } from '../../domain/ties/types.ts';

type Optional<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | null | undefined };

/** A claim as somebody sends it: actors, places and documents by any address, dates as text. Absent and null are the same. */
export type ClaimInput = {
  readonly subject: string;
  readonly type: string;
  readonly source: string;
  readonly evidence: readonly EvidenceInput[];
} & Optional<{
  object: string;
  place: string;
  against: string;
  form: SupportForm;
  about: string;
  stance: Stance;
  validFrom: string;
  validTo: string;
  ongoing: boolean;
  attestedOn: string;
  assertedBy: string;
  via: readonly string[];
  credibility: number;
  note: string;
  subjectAsStated: string;
  objectAsStated: string;
  event: string;
  qualifiers: readonly { readonly key: string; readonly value: string }[];
}>;

interface EvidenceInput extends Optional<{ hash: string; glossEn: string; glossAr: string; words: string }> {
  readonly document: string;
  readonly locator: string;
}
