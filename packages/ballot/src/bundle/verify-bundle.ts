import { nameBytes } from '../bytes.ts';
import type { RoundBytes } from '../bytes.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFaults } from '../manifest-faults.ts';
import { isManifestCode, manifestHash } from '../manifest-hash.ts';
import { base64UrlOf, bytesOfUuid } from '../text-forms.ts';
import type { Bundle, Collected } from './bundle.ts';
import type { Finding, FindingCode } from './findings.ts';
import { readBundle } from './read-bundle.ts';
import { resultsRoot } from './results-root.ts';
import { itemFindings } from './verify-item.ts';

/** What the verifier knows from elsewhere: the paper minutes, the screen in the room. */
export interface Known {
  readonly manifestCode?: string | undefined;
  readonly resultsRoot?: string | undefined;
}

export interface Recount {
  /** Undefined when the file could not even be read. */
  readonly bundle: Bundle | undefined;
  /** Empty: every signature, every number and every hash is right. */
  readonly findings: readonly Finding[];
}

/** Counts a round again from its file alone and finds everything that does not fit. */
export function recount(file: Uint8Array, known: Known = {}): Recount {
  const read = readBundle(file);
  if (!read.ok) return { bundle: undefined, findings: [read.error] };
  return { bundle: read.value, findings: bundleFindings(read.value, known) };
}

export function bundleFindings(bundle: Bundle, known: Known = {}): readonly Finding[] {
  const { manifest, items, collected } = bundle;
  const round: RoundBytes = nameBytes(bytesOfUuid(manifest.roundId) ?? new Uint8Array());
  const hash = manifestHash(manifest);
  const root = base64UrlOf(resultsRoot(round, hash, bundle));
  const areItemsSame =
    items.length === manifest.items.length && items.every(({ id }, at) => id === manifest.items[at]?.id);
  return [
    ...(base64UrlOf(hash) === bundle.manifestHash ? [] : [wholeRound('MANIFEST_HASH')]),
    ...(known.manifestCode === undefined || isManifestCode(hash, known.manifestCode) ? [] : [wholeRound('OTHER_CODE')]),
    ...manifestFaults(manifest).map((finding) => ({ ...finding, detail: null })),
    ...(areItemsSame ? [] : [wholeRound('ITEMS_DIFFER')]),
    ...collectedFindings(manifest, collected),
    ...items.flatMap((item) => {
      const sealed = manifest.items.find(({ id }) => id === item.id);
      return sealed === undefined ? [] : itemFindings(round, sealed, item, collected);
    }),
    ...(root === bundle.resultsRoot ? [] : [wholeRound('RESULTS_ROOT')]),
    ...(known.resultsRoot === undefined || known.resultsRoot.trim() === root ? [] : [wholeRound('OTHER_ROOT')]),
  ];
}

/** Only members whom the manifest lets vote hold tokens. One who was to write on paper may, at the kiosk of the counting team. */
function collectedFindings({ items }: Manifest, collected: readonly Collected[]): readonly Finding[] {
  const entitled = new Set(
    items.flatMap(({ id, members }) =>
      members
        .filter(({ channel }) => channel === 'ELECTRONIC' || channel === 'ENVELOPE')
        .map(({ memberRef }) => `${memberRef} ${id}`),
    ),
  );
  const agenda = items.map(({ id }) => id);
  return collected.flatMap(({ memberRef, itemIds }, index) => {
    const before = collected[index - 1]?.memberRef;
    const isInOrder = (before === undefined || before < memberRef) && isSubsequence(itemIds, agenda);
    return [
      ...(isInOrder ? [] : [wholeRound('COLLECTED_ORDER', memberRef)]),
      ...itemIds
        .filter((itemId) => !entitled.has(`${memberRef} ${itemId}`))
        .map((itemId): Finding => ({ code: 'COLLECTED_NOT_ENTITLED', itemId, detail: memberRef })),
    ];
  });
}

/** In the order of the agenda, none twice, at least one. */
function isSubsequence(itemIds: readonly string[], agenda: readonly string[]): boolean {
  const places = itemIds.map((itemId) => agenda.indexOf(itemId));
  return places.length > 0 && places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
}

function wholeRound(code: FindingCode, detail: string | null = null): Finding {
  return { code, itemId: null, detail };
}
