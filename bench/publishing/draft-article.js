const { prose } = require('../fill/prose');

/**
 * Writes the draft of an article whose body holds its quotes, with people whom it names and quotes
 * of theirs, one after the other as an editor would.
 * @param {(type: 'article' | 'person' | 'quote') => any} documents the Document Service of a type
 */
const draftArticle = async (documents, { number, quotes, people }) => {
  const persons = [];
  for (let index = 0; index < people; index += 1) {
    const { documentId } = await documents('person').create({
      data: {
        name: `Ada Lind ${number}-${index}`,
        slug: `ada-lind-${number}-${index}`,
        kind: 'individual',
        description: 'harbour master',
        roles: [{ title: 'Harbour master', organisation: 'Port of Lind', from: '2001' }],
      },
    });
    persons.push(documentId);
  }

  const { body, said } = prose({ number, quotes, bytes: 36_000 });
  const article = await documents('article').create({
    data: {
      title: `The harbour, part ${number}`,
      slug: `the-harbour-part-${number}`,
      standfirst: 'What is said on the quay.',
      section: 'Harbour',
      body,
      people: persons,
      authors: persons.slice(0, 1),
    },
  });

  const recorded = [];
  for (const [index, text] of said.entries()) {
    const { documentId } = await documents('quote').create({
      data: {
        text,
        form: 'direct',
        attribution: 'named',
        speaker: persons[index % persons.length],
        article: article.documentId,
      },
    });
    recorded.push(documentId);
  }
  return { article: article.documentId, body, people: persons, quotes: recorded };
};

module.exports = { draftArticle };
