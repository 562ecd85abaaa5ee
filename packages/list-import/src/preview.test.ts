import { addCounts, differing, NEW_ROW, NO_ROWS, previewOf } from './preview.js';

const name = differing('学校名称', '甲', '乙');

describe('A11 what a commit would do with a row', () => {
  it('A11 a column is named only when it differs', () => {
    expect(differing('学校名称', '甲', '甲')).toEqual([]);
    expect(name).toEqual([{ column: '学校名称', before: '甲', after: '乙' }]);
  });

  it('A11 changed as soon as anything is written, protected when all that differs stays', () => {
    expect(previewOf({}).outcome).toBe('unchanged');
    expect(previewOf({ kept: name }).outcome).toBe('protected');
    expect(previewOf({ changes: name, kept: name }).outcome).toBe('changed');
  });

  it('A11 is counted over the chunks of a file', () =>
    expect(addCounts(addCounts(NO_ROWS, [NEW_ROW, NEW_ROW]), [previewOf({ kept: name })])).toEqual({
      new: 2,
      changed: 0,
      unchanged: 0,
      protected: 1,
    }));
});
