import { dataOf, type TestApi, type TestViewer } from './api.js';

// What stories of merged customers do, over the API.

export interface TestMerge {
  readonly customer: { readonly id: string; readonly version: number } | null;
  readonly merge: { readonly id: string; readonly undoableUntil: string; readonly canUndo: boolean } | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly message: string;
    readonly reasons?: readonly { readonly reason: string }[];
    readonly conflicts?: readonly { readonly field: string; readonly theirs: unknown }[];
  }[];
}

export interface Choice {
  readonly field: string;
  readonly take: 'SURVIVOR' | 'ABSORBED' | 'BOTH';
}

/** Somebody who makes one customer of two. */
export class Merger {
  constructor(
    private readonly api: TestApi,
    private readonly viewer: TestViewer,
  ) {}

  async preview(survivorId: string, absorbedId: string): Promise<TestPreview | null> {
    const answer = await this.api.run<{ customerMergePreview: TestPreview | null }>(
      this.viewer,
      `query ($survivorId: ID!, $absorbedId: ID!) { customerMergePreview(survivorId: $survivorId, absorbedId: $absorbedId) {
         survivor { number } absorbed { number } choices { field suggested sides differences { field part survivor absorbed } }
         moves { kind moved stays } blocks { reason message } } }`,
      { survivorId, absorbedId },
    );
    return dataOf(answer).customerMergePreview;
  }

  async merge(survivorId: string, absorbedId: string, more: object = {}): Promise<TestMerge> {
    const answer = await this.api.run<{ customerMerge: TestMerge }>(
      this.viewer,
      `mutation ($survivorId: ID!, $absorbedId: ID!, $choices: [CustomerMergeChoiceInput!], $expectedVersion: Int, $expectedAbsorbedVersion: Int) {
         customerMerge(survivorId: $survivorId, absorbedId: $absorbedId, choices: $choices, expectedVersion: $expectedVersion, expectedAbsorbedVersion: $expectedAbsorbedVersion) {
           customer { id version } merge { id undoableUntil canUndo }
           userErrors { code path message ... on MergeBlockedError { reasons { reason } } ... on VersionConflictError { conflicts { field theirs } } } } }`,
      { survivorId, absorbedId, ...more },
    );
    return dataOf(answer).customerMerge;
  }

  /** The id of the merge. */
  async merged(survivorId: string, absorbedId: string, ...choices: readonly Choice[]): Promise<string> {
    const { merge, userErrors } = await this.merge(survivorId, absorbedId, { choices });
    if (!merge) throw new Error(`Not merged: ${JSON.stringify(userErrors)}`);
    return merge.id;
  }

  async undo(id: string): Promise<TestUndo> {
    const answer = await this.api.run<{ customerMergeUndo: TestUndo }>(
      this.viewer,
      `mutation ($id: ID!) { customerMergeUndo(id: $id) { customer { id } restoredId kept { field name } lost { field name } userErrors { code message } } }`,
      { id },
    );
    return dataOf(answer).customerMergeUndo;
  }
}

interface TestPreview {
  readonly survivor: { readonly number: string };
  readonly absorbed: { readonly number: string };
  readonly choices: readonly {
    readonly field: string;
    readonly suggested: string;
    readonly differences: readonly object[];
  }[];
  readonly moves: readonly { readonly kind: string; readonly moved: number; readonly stays: number }[];
  readonly blocks: readonly { readonly reason: string; readonly message: string }[];
}

interface TestUndo {
  readonly customer: { readonly id: string } | null;
  readonly restoredId: string | null;
  readonly kept: readonly TestUndonePart[];
  readonly lost: readonly TestUndonePart[];
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

interface TestUndonePart {
  readonly field: string;
  readonly name: string | null;
}
