/**
 * Why a resource could not be had: no network (`offline`), the host's fault (`server`), asked more often
 * than the host answers (`busy`), not or no longer signed in, not allowed, not there, not JSON or cut
 * short, JSON that breaks the contract, larger than is reasonable, too slow, or a part
 * of a version of the app that the host has no more (`replaced`).
 */
export type FailureKind =
  | "offline"
  | "server"
  | "busy"
  | "signed-out"
  | "forbidden"
  | "missing"
  | "not-json"
  | "contract"
  | "too-large"
  | "timeout"
  | "replaced";

/** One value that breaks the contract. `value` is as it stands in the file, `null` where there is none. */
export interface ContractProblem {
  readonly path: string; // measures[3].observations[12].value
  readonly value: string | null;
  readonly expected: string; // a number
}

export interface Failure {
  readonly kind: FailureKind;
  readonly path: string; // measures/caseload.json
  readonly message: string;
  /** What the host answered, where it did. */
  readonly status?: number;
  readonly problems?: readonly ContractProblem[];
}

/** What every query of this app fails with. The message is plain English and names the remedy. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly kind: FailureKind;
  readonly path: string;
  readonly status: number | null;
  readonly problems: readonly ContractProblem[];

  constructor({ kind, path, message, status, problems }: Failure) {
    super(message);
    this.kind = kind;
    this.path = path;
    this.status = status ?? null;
    this.problems = problems ?? [];
  }
}
