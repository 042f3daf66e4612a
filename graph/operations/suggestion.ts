import type { MunicipalityCode, UnitId } from '../model/ids.ts';
import type { TitleOrigin } from '../model/measure.ts';
import type { UnitKind } from '../model/unit.ts';
import type { NameKind } from '../vocabulary/concept-names.ts';
import type { ConceptChip } from './views.ts';

/** What a reader may mean by what is typed so far. */
export type Suggestion =
  | (ConceptChip & {
      readonly type: 'concept';
      /** The name that fits what is typed. */
      readonly name: { readonly text: string; readonly kind: NameKind };
      /** Units of plans that mention it, and their municipalities. */
      readonly units: number;
      readonly municipalities: number;
    })
  | {
      readonly type: 'unit';
      readonly id: UnitId;
      readonly kind: UnitKind;
      readonly title: string;
      readonly titleOrigin: TitleOrigin;
      readonly city: { readonly code: MunicipalityCode; readonly name: string };
    }
  | {
      readonly type: 'municipality';
      readonly code: MunicipalityCode;
      readonly name: string;
      readonly prefecture: string;
    };
