import type { MunicipalitySummary } from '#graph/model/subgraph.ts';
import type { EarlyActions } from '$lib/early-actions.ts';
import type { Language } from '$lib/messages/language.ts';
import type { FailureCode } from '$lib/server/to-http-error.ts';

declare global {
  /** Written by `static/early-actions.js`, which runs before anything else of a page. */
  var earlyActions: EarlyActions | undefined;
  namespace App {
    interface Error {
      message: string;
      code: FailureCode;
      errorId?: string;
    }
    interface PageState {
      /** Query string of what is shown, where steps were taken since the page was loaded. */
      search?: string;
      /** What stands in the address bar for it, where that is another query string. */
      address?: string;
    }
    interface PageData {
      language: Language;
      /** All loaded ones, by code. */
      municipalities: readonly MunicipalitySummary[];
    }
  }
}

export {};
