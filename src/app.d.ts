import type { GraphErrorCode } from '#graph/errors.ts';
import type { Language } from '$lib/messages/language.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      code: GraphErrorCode | 'unexpected';
      errorId?: string;
    }
    interface Locals {
      language: Language;
    }
    interface PageData {
      language: Language;
    }
  }
}

export {};
