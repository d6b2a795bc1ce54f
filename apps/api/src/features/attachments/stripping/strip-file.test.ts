import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { buildDocx, buildPhoto, buildPhotoPng, buildPng, PHOTO_MARK } from '@thidua/testing';
import { describe, expect, test } from 'vitest';
import { stripFile } from './strip-file.ts';

/** Stands wherever a file could say who wrote it. */
const MARK = PHOTO_MARK;
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument';

/** All parts of a package, and their names, as one text. */
function inside(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part, true)}`)
    .join('\n');
}

describe('a Word file', () => {
  const body = `<w:document xmlns:w="x"><w:body>
    <w:p w:rsidR="00AB12CD"><w:r><w:t>Giữ lại</w:t></w:r><w:commentRangeStart w:id="1"/>
      <w:ins w:id="2" w:author="${MARK}" w:date="2021-11-20T08:00:00Z"><w:r><w:t>Thêm vào</w:t></w:r></w:ins>
      <w:del w:id="3" w:author="${MARK}" w:date="2021-11-20T08:00:00Z"><w:r><w:delText>Bỏ đi ${MARK}</w:delText></w:r></w:del>
      <w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>
      <w:r><w:rPr><w:b/><w:rPrChange w:id="4" w:author="${MARK}"><w:rPr/></w:rPrChange></w:rPr><w:instrText>PAGE</w:instrText></w:r>
    </w:p></w:body></w:document>`;
  const word = (more: Readonly<Record<string, Uint8Array>> = {}) =>
    buildDocx({
      'word/document.xml': strToU8(body),
      'word/comments.xml': strToU8(`<w:comments><w:comment w:author="${MARK}"/></w:comments>`),
      'word/people.xml': strToU8(`<w15:people>${MARK}</w15:people>`),
      'word/settings.xml': strToU8(
        `<w:settings><w:rsids><w:rsidRoot w:val="00AB"/></w:rsids><w:attachedTemplate r:id="r9"/></w:settings>`,
      ),
      'word/media/image1.jpeg': new Uint8Array(buildPhoto().photo),
      'word/media/image2.png': new Uint8Array(buildPhotoPng().photo),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships><Relationship Id="r1" Type="${RELATION}/image" Target="media/image1.jpeg"/><Relationship Id="r2" Type="${RELATION}/comments" Target="comments.xml"/><Relationship Id="r9" Type="${RELATION}/attachedTemplate" Target="file:///C:/${MARK}.dotm" TargetMode="External"/></Relationships>`,
      ),
      '_rels/.rels': strToU8(
        `<Relationships><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="core" Target="docProps/core.xml"/></Relationships>`,
      ),
      'docProps/core.xml': strToU8(`<cp:coreProperties><dc:creator>${MARK}</dc:creator></cp:coreProperties>`),
      'docProps/app.xml': strToU8(`<Properties><Company>${MARK}</Company></Properties>`),
      'customXml/item1.xml': strToU8(`<a>${MARK}</a>`),
      ...more,
    });

  test('keeps what its readers see, changes accepted, and nothing of who wrote it', async () => {
    const source = word();
    expect(inside(source)).toContain(MARK);
    const stripped = await stripFile('DOCX', source);
    const text = inside(stripped);
    expect(text).not.toContain(MARK);
    expect(text).not.toMatch(/docProps|comments\.xml|rsid/);
    const document = strFromU8(unzipSync(stripped)['word/document.xml']!);
    expect(document).toContain('Giữ lại');
    expect(document).toContain('Thêm vào');
    expect(document).toContain('<w:instrText>PAGE</w:instrText>');
    expect(document).not.toContain('Bỏ đi');
    const relations = strFromU8(unzipSync(stripped)['word/_rels/document.xml.rels']!);
    expect(relations).toContain('media/image1.jpeg');
    expect(relations.match(/<Relationship\b/g)).toHaveLength(1);
  });

  test('leads to nobody: links keep their words and no target', async () => {
    const link = (id: string, target: string) =>
      `<Relationship Id="${id}" Type="${RELATION}/hyperlink" Target="${target}" TargetMode="External"/>`;
    const linked = word({
      'word/document.xml': strToU8(
        body.replace('PAGE', `HYPERLINK "mailto:${MARK}@example.vn"`).replace('Giữ lại', 'Xem them'),
      ),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships>${link('r1', `mailto:${MARK}@example.vn`)}${link('r2', `https://example.vn/${MARK}`)}${link('r3', `file:///C:/${MARK}`)}</Relationships>`,
      ),
    });
    const text = inside(await stripFile('DOCX', linked));
    expect(text).not.toContain(MARK);
    expect(text).toContain('Xem them');
    expect(text.match(/Target="about:blank"/g)).toHaveLength(3);
  });

  test('names nobody in single quotes either, and one written otherwise is shown to nobody', async () => {
    const single = body.replaceAll(/w:author="([^"]*)"/g, "w:author='$1'");
    expect(inside(await stripFile('DOCX', word({ 'word/document.xml': strToU8(single) })))).not.toContain(MARK);
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const others = [
      strToU8(body.replaceAll('w:', 'ns0:').replace('xmlns:ns0="x"', `xmlns:ns0="${main}"`)),
      strToU8(`<document xmlns="${main}"><del author="${MARK}"/></document>`),
      new Uint8Array(Buffer.from(body, 'utf16le')),
    ];
    for (const other of others) {
      const asked = stripFile('DOCX', word({ 'word/document.xml': other }));
      await expect(asked).rejects.toMatchObject({ refusal: 'NOT_READABLE' });
    }
  });

  test.each([
    ['HAS_EMBEDDED_FILES', 'word/embeddings/oleObject1.bin'],
    ['HAS_OTHER_PICTURES', 'word/media/image3.emf'],
    ['HAS_EMBEDDED_FILES', 'word/unknown.bin'],
  ])('%s: one with %s is shown to nobody', async (refusal, name) => {
    await expect(stripFile('DOCX', word({ [name]: strToU8(MARK) }))).rejects.toMatchObject({ refusal });
  });
});

test('a workbook keeps its cells and loses remarks, persons, paths and names', async () => {
  const source = zipSync({
    '[Content_Types].xml': strToU8(
      `<Types><Override PartName="/xl/workbook.xml" ContentType="${MAIN}.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/persons/person.xml" ContentType="x"/></Types>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook><fileSharing userName="${MARK}"/><x15ac:absPath url="C:\\Users\\${MARK}\\"/><sheets/></workbook>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8('<worksheet><c><v>42</v></c><legacyDrawing r:id="r2"/></worksheet>'),
    'xl/comments1.xml': strToU8(`<comments><authors><author>${MARK}</author></authors></comments>`),
    'xl/threadedComments/threadedComment1.xml': strToU8(MARK),
    'xl/persons/person.xml': strToU8(MARK),
    'docProps/core.xml': strToU8(MARK),
  });
  const text = inside(await stripFile('XLSX', source));
  expect(text).not.toContain(MARK);
  expect(text).toContain('<v>42</v>');
  expect(text).not.toMatch(/persons|legacyDrawing/);
});

describe('a PDF', () => {
  async function pdf(): Promise<PDFDocument> {
    const document = await PDFDocument.create();
    const page = document.addPage([200, 200]);
    page.drawText('Noi dung');
    document.setAuthor(MARK);
    document.setTitle(MARK);
    const { context } = document;
    const xmp = context.register(
      PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML' }), strToU8(`<dc:creator>${MARK}</dc:creator>`)),
    );
    document.catalog.set(PDFName.of('Metadata'), xmp);
    const remark = context.obj({ Type: 'Annot', Subtype: 'Text', T: PDFString.of(MARK), Rect: [0, 0, 9, 9] });
    page.node.set(PDFName.of('Annots'), context.obj([context.register(remark)]));
    // What an earlier state of the file left behind.
    context.register(PDFString.of(`${MARK} cũ`));
    const photo = buildPhoto().photo;
    const image = PDFRawStream.of(
      context.obj({ Type: 'XObject', Subtype: 'Image', Width: 16, Height: 12, Filter: 'DCTDecode' }),
      new Uint8Array(photo),
    );
    page.node.setXObject(PDFName.of('Anh'), context.register(image));
    return document;
  }

  test.each([true, false])('keeps its pages and nothing of who wrote it (packed: %s)', async (useObjectStreams) => {
    const source = await (await pdf()).save({ useObjectStreams });
    const stripped = await stripFile('PDF', source);
    const text = Buffer.from(stripped).toString('latin1');
    expect(text).not.toContain(MARK);
    expect(text).not.toMatch(/\/Author|\/Producer|\/Metadata|\/Annots|\/Info|\/ID/);
    const read = await PDFDocument.load(stripped, { updateMetadata: false });
    expect(read.getPageCount()).toBe(1);
    expect(read.getAuthor()).toBeUndefined();
    for (const [, object] of read.context.enumerateIndirectObjects()) {
      expect(object.toString()).not.toContain(Buffer.from(MARK).toString('hex').toUpperCase());
    }
    expect(text).toContain('/DCTDecode');
  });

  test('that cannot be read whole is shown to nobody', async () => {
    const source = await (await pdf()).save({ useObjectStreams: false });
    await expect(stripFile('PDF', source.subarray(0, 300))).rejects.toMatchObject({ refusal: 'NOT_READABLE' });
  });

  test.each([['JPXDecode'], [['FlateDecode', 'DCTDecode']]])(
    'with a picture by %s is shown to nobody',
    async (Filter) => {
      const document = await pdf();
      document.context.register(document.context.obj([]));
      const image = PDFRawStream.of(document.context.obj({ Subtype: 'Image', Filter }), strToU8(MARK));
      document.getPage(0).node.setXObject(PDFName.of('Khac'), document.context.register(image));
      await expect(stripFile('PDF', await document.save())).rejects.toMatchObject({ refusal: 'HAS_OTHER_PICTURES' });
    },
  );
});

test('pictures lose what the camera wrote', async () => {
  const { photo, bare } = buildPhoto();
  expect(Buffer.from(await stripFile('JPEG', new Uint8Array(photo))).equals(Buffer.from(bare))).toBe(true);
  expect(Buffer.from(await stripFile('PNG', new Uint8Array(buildPhotoPng().photo))).includes(MARK)).toBe(false);
  await expect(stripFile('PNG', buildPng().subarray(0, 20))).rejects.toMatchObject({ refusal: 'NOT_READABLE' });
});
