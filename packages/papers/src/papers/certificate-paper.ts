import type { PlainDate } from '@thidua/domain/kernel';
import type { Paper, PaperBlock } from '../model/paper.ts';
import { dayFigures, dayWords } from '../model/paper-words.ts';
import { bold, paragraph } from '../model/runs.ts';
import type { IssuingBody, PaperSignature } from './issuing-body.ts';
import { wordedBlocks, type Filling, type Wording } from './worded-blocks.ts';

const KIND = 'CERTIFICATE_PAPER';

/** A certificate as its paper needs it (Thông tư 18/2013/TT-BKHCN): one author's, naming the others. */
export interface CertificateOfPaper {
  /** `08/GCN-SNgV`. */
  readonly mark: string;
  /** Number in the book of the year. */
  readonly number: number;
  readonly year: number;
  readonly issuedOn: PlainDate;
  /** Null where nobody has recorded it, or who takes the paper may not know it. */
  readonly birthYear: number | null;
  readonly holder: PaperAuthor & { readonly post: string };
  readonly coAuthors: readonly PaperAuthor[];
  readonly initiativeTitle: string;
  readonly decisionNumber: string;
  readonly decidedOn: PlainDate;
  readonly decidedBy: string;
  readonly summary: string;
  readonly benefit: string;
  /** The day from which it is worth nothing; null while it is in force. */
  readonly revokedOn: PlainDate | null;
  readonly signature: PaperSignature;
  /** The words of the body; left out, those with which the product comes. */
  readonly wording?: Wording;
}

interface PaperAuthor {
  readonly fullName: string;
  readonly workplace: string;
  /** 100 % is 10.000. */
  readonly shareBasisPoints: number;
}

const TYPE = 'Giấy chứng nhận sáng kiến';

/** The certificate of one author: who, of what, by which decision, under which number of the book. */
export function certificatePaper(certificate: CertificateOfPaper, body: IssuingBody): Paper {
  const { mark, holder, issuedOn, year, signature } = certificate;
  return {
    title: `${TYPE} số ${mark} ${holder.fullName}`,
    isDraft: false,
    head: {
      parent: body.parentName,
      issuer: body.name,
      number: mark,
      sign: mark.slice(mark.indexOf('/') + 1),
      place: body.place,
      date: issuedOn,
      year,
      form: 'NAMED',
      typeName: TYPE,
      subject: `${body.name} chứng nhận`,
      addressees: [],
    },
    blocks: blocksOf(certificate, body),
    foot: { recipients: [], capacity: signature.capacity, signer: signature.name },
  };
}

/** The certificates of one time in one file, a page each. Those that are worth nothing any more are left out where others are. */
export function certificateSheets(
  certificates: readonly CertificateOfPaper[],
  issuedOn: PlainDate,
  body: IssuingBody,
): Paper {
  const inForce = certificates.filter(({ revokedOn }) => revokedOn === null);
  const [first, ...others] = (inForce.length > 0 ? inForce : certificates).map((each) => certificatePaper(each, body));
  if (first === undefined) throw new Error('Certificates are issued with at least one of them');
  return { ...first, title: `${TYPE} cấp ngày ${dayFigures(issuedOn)}`, further: others };
}

function blocksOf(certificate: CertificateOfPaper, body: IssuingBody): readonly PaperBlock[] {
  const { revokedOn } = certificate;
  return [
    ...(revokedOn === null ? [] : [centred(`(HẾT GIÁ TRỊ TỪ ${dayWords(revokedOn).toLocaleUpperCase('vi')})`)]),
    ...wordedBlocks(KIND, 'words', fillingOf(certificate, body)),
  ];
}

function fillingOf(certificate: CertificateOfPaper, body: IssuingBody): Filling<typeof KIND> {
  const { holder, coAuthors, summary, benefit, wording } = certificate;
  const isOnly = coAuthors.length === 0;
  return {
    wording,
    values: {
      about: aboutHolder(certificate, body),
      standing: isOnly ? 'tác giả' : `đồng tác giả (${percent(holder.shareBasisPoints)})`,
      initiative: certificate.initiativeTitle,
      body: body.name,
      summary: ended(summary),
      decisionNumber: certificate.decisionNumber,
      decidedOn: dayWords(certificate.decidedOn),
      decidedBy: certificate.decidedBy,
      year: String(certificate.year),
      number: String(certificate.number),
    },
    blocks: {
      holder: [centred(holder.fullName)],
      coAuthors: isOnly ? [] : [paragraph(`Các đồng tác giả khác: ${coAuthorWords(coAuthors)}.`)],
      benefit: benefit === '' ? [] : [paragraph(`Lợi ích chính: ${ended(benefit)}`)],
    },
  };
}

function centred(text: string): PaperBlock {
  return { kind: 'PARAGRAPH', align: 'CENTRED', runs: [bold(text)] };
}

function aboutHolder({ birthYear, holder }: CertificateOfPaper, body: IssuingBody): string {
  const place = holder.workplace === '' ? body.name : `${holder.workplace}, ${body.name}`;
  return `${[
    ...(birthYear === null ? [] : [`Năm sinh: ${birthYear}`]),
    ...(holder.post === '' ? [] : [`Chức vụ, chức danh: ${holder.post}`]),
    `Nơi công tác: ${place}`,
  ].join('; ')}.`;
}

/** More than this many are named without where they work, so that the certificate stays on its page. */
const PLACED_CO_AUTHORS = 3;

function coAuthorWords(coAuthors: readonly PaperAuthor[]): string {
  return coAuthors
    .map(({ fullName, workplace, shareBasisPoints }) => {
      const place = workplace === '' || coAuthors.length > PLACED_CO_AUTHORS ? '' : `, ${workplace}`;
      return `${fullName}${place} (${percent(shareBasisPoints)})`;
    })
    .join('; ');
}

/** `33,33 %`; whole ones without a comma. */
function percent(basisPoints: number): string {
  return `${String(basisPoints / 100).replace('.', ',')} %`;
}

function ended(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
