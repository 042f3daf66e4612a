import type { BroughtPart } from '#graph/operations/bring-missing.ts';

/**
 * Asks a route of the server for what joins a picture; rejects where it does not answer with it. The question is sent as
 * a body: with the ids of a large picture it would be too long for an address.
 */
export async function askForPart(
  route: `/api/graph/${string}`,
  parameters: Readonly<Record<string, string>>,
): Promise<BroughtPart> {
  const response = await fetch(route, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  if (!response.ok) throw new Error(`askForPart: ${route} answered ${response.status}`);
  // Our own server of the same build wrote this answer.
  return (await response.json()) as BroughtPart;
}
