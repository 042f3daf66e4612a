import { NotFoundError } from '#graph/errors.ts';

/** The form of file that an address names; throws `NotFoundError` for one that is not written. */
export function readForm<Form extends string>(forms: readonly Form[], name: string): Form {
  const form = forms.find((one) => one === name);
  if (form !== undefined) return form;
  throw new NotFoundError(`readForm: no form is called ${name}; use one of ${forms.join(', ')}`, {
    details: { form: name },
  });
}
