/** What a page says of one claim. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface SourceLine {
  readonly id: string;
  readonly title: string;
  readonly reliability: string;
  readonly publishedOn: string | null;
}

export interface ClaimLine {
  readonly id: string;
  readonly stance: 'ASSERTED' | 'ALLEGED' | 'DENIED' | 'ANNOUNCED';
  readonly type: string;
  readonly subject: Named;
  readonly object: Named | null;
  readonly place: Named | null;
  readonly subjectAsStated: string | null;
  readonly objectAsStated: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly attestedOn: string | null;
  readonly ongoing: boolean;
  readonly assertedBy: Named | null;
  readonly source: SourceLine;
  readonly credibility: number | null;
  readonly evidence: readonly {
    readonly locator: string;
    readonly url: string | null;
    readonly gloss: string | null;
    readonly document: { readonly id: string; readonly title: string };
  }[];
  readonly retiredAt: string | null;
}

export const CLAIM_LINE = `
fragment ClaimLine on Claim {
  id
  stance
  type
  subject { id name(language: $language) }
  object { id name(language: $language) }
  place { id name(language: $language) }
  subjectAsStated
  objectAsStated
  validFrom
  validTo
  attestedOn
  ongoing
  assertedBy { id name(language: $language) }
  source { id title reliability publishedOn }
  credibility
  evidence { locator url gloss(language: $language) document { id title } }
  retiredAt
}
`;
