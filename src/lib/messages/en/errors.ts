import type { errors as ja } from '../ja/errors.ts';

export const errors: typeof ja = {
  400: {
    title: 'This cannot be shown',
    sentence: 'The address asks for a value that this site does not have.',
    remedy: 'Leave out some conditions, or search again below.',
  },
  404: {
    title: 'Page not found',
    sentence: 'No page has this address. Documents may have been read anew, which can change their numbers.',
    remedy: 'Search again by the name or the words of the measure.',
  },
  405: {
    title: 'This method is not answered',
    sentence: 'This API is read-only.',
    remedy: 'Ask by GET.',
  },
  414: {
    title: 'The address is too long',
    sentence: 'It is longer than this site can read.',
    remedy: 'Shorten the query or leave out some conditions, and try again.',
  },
  503: {
    title: 'Not available at the moment',
    sentence: 'The data of the plans cannot be read.',
    remedy: 'Wait a little, then load this page again.',
  },
  500: {
    title: 'Something unexpected happened',
    sentence: 'This page stopped while it was being made.',
    remedy: 'If it happens again, tell the operator and add this number.',
  },
  tooLong: (length, longest) =>
    `A query can have up to ${longest.toLocaleString('en')} characters; this one has ${length.toLocaleString('en')}.`,
  tooLongRemedy: 'Keep only the sentence you look for, and search again.',
  undecodable: 'A part of the address that begins with % stands for no characters. Write it as percent-encoded UTF-8.',
  reference: 'Number',
  reload: 'Load this page again',
  toHome: 'To the first page',
};
