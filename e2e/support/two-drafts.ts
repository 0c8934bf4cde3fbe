/** Two drafts of an article: what happens to each claim between them is in its name. */
export const claims = {
  unchanged: 'The harbour opened in 1921',
  edited: 'around 10,000 people were living near the quay',
  negated: 'the council had agreed to pay for the repair',
  moved: 'The pier is 640 metres long',
  deleted: 'a deal was signed with three shipping lines',
  ambiguous: 'the ferry runs twice a day',
  around: 'the water is clean enough for swimmers',
} as const

export const draft1 = `The harbour and its quay

The harbour opened in 1921 after nine years of work, and was paid for by the town.

In that year around 10,000 people were living near the quay, most of them in houses of wood.

The pier is 640 metres long and was the longest on this coast until the war.

Mayor Anna Holm said the council had agreed to pay for the repair before the winter storms.

In August a deal was signed with three shipping lines, which promised 240 jobs.

Visitors should know that the ferry runs twice a day from the old customs house.

A report of the institute says the water is clean enough for swimmers from May on.

The lighthouse keeper, who has seen it all, would rather talk about the birds.
`

export const draft2 = `The harbour and its quay

The harbour opened in 1921 after nine years of work, and was paid for by the town.

Between spring and autumn the ferry runs twice a day, if the weather lets it.

In that year around 6,300 people were living near the old quay, most of them in houses of wood.

Mayor Anna Holm said the council had not agreed to pay for the repair before the winter storms.

Critics deny a report of the institute that says the water is clean enough for swimmers from May on.

The lighthouse keeper, who has seen it all, would rather talk about the birds.

The pier is 640 metres long and was the longest on this coast until the war.

On the island side the ferry runs twice a day and on Sundays not at all.
`
