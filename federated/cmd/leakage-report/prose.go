package main

// What the report says around its figures.

const intro = `The attacker is the coordinator: it knows the order, every model of the run, the opened sum of each round, the opened
statistics and the scores, and follows the protocol. It has rows of its own, 8,000 people of the same census who are in no
member, and asks of a row: was it in the cohort? Members have %d rows each. Rows that were in are those of up to eight members;
rows that were not are 800 of others. Cohorts of %s, the product's defaults otherwise (5 rounds of 40 steps, batch 32,
clip norm 10, 32-bit words). A cohort of two is refused by the product; it stands here to show why. With DP:
contributor-level Skellam noise by ` + "`federated/privacy`" + `, ε for the whole run (five rounds and the statistics) at δ = 10⁻⁵, clip norm
1, every member adding its share and none colluding (f = 0).

What is summed is what opens: quantised updates, and masks leave no trace in a sum (the exactness tests of
` + "`mpc/mask`" + ` hold that bit for bit), so none are put on here. Members train with a replica of the engine, which was within
%.1g of the engine's update, relative to its length, wherever the two were compared.

How the attacks work, and whose they are:

* **Likelihood ratio** (LiRA: Carlini et al. 2022, "Membership Inference Attacks From First Principles"; shadow models: Shokri
  et al. 2017). From the run's own models the attacker trains 160 members of its own, and so knows mean and spread of
  what a member sends. A row in the cohort moves the sum along its own gradient; how far is fitted on eight more such members.
  The attack is the likelihood ratio of the sums of all rounds with and without that move, noise of DP included in the
  spread. It is what "sums" and "one member's updates" mean below.
* **Alignment** of the sum with the row's gradient (Nasr et al. 2019, white box, passive).
* **Loss** of the final model on the row (Yeom et al. 2018): all that a buyer of the model can do.
* **Inversion** in closed form (Zhu et al. 2019, "Deep Leakage from Gradients"; Geiping et al. 2020, proposition 3.1; Boenisch et
  al. 2023): weights' gradient over bias' gradient.
`

const aboutMembership = `
The sum is what hides a member: with n of them a row's trace stays and the others' spread grows, so that the AUC falls towards
guessing. A member's own updates tell a lot whatever the cohort, which is why nobody may see them. A member who colludes
with the coordinator takes itself out of the sum: with f of them, read the line for n - f.

The attacks that know nothing of other people's rows, loss and alignment of the sum, find little, and would have made
the sums look safe. The likelihood ratio is what they are judged by.

Noise brings small cohorts near to guessing and costs accuracy: at ε = 8 a cohort of 64 is hardly worse than without, a cohort of
four hardly beats always answering the larger class (76 %), since so few share the noise that must protect each. That is why
contributor-level DP is for large cohorts. In those the sum already hides most of what noise of ε = 8 would; ε is what bounds
the attacks nobody has thought of.
`

const aboutStatistics = `
Column sums of few rows identify rows (Homer et al. 2008), about as well as updates do: they are the rows, added up. That holds for
every run without DP, in its round 0. With the noise nothing is found.
`

const aboutScores = `
One number a member and run, after the last round. A validation set made of the row in question turns it into a question about
that row, and the sum over the cohort does not protect: the score is about one member. **Other rows beside it help little.** The
attacker chose them, so it knows what they add, and the mean gradient over many rows is small beside that of one. That a
validation set has 256 rows or more is therefore no protection against a builder who makes it up; what there is: scores open only
where the policy opts in, they are one number a run, and they do not open with contributor-level DP. Validation sets that
nobody made for the purpose were not attacked.
`

const aboutInversion = `
A field is right if the category is, or the number within a tenth of a standard deviation; the best of all candidates counts, as if
somebody told the attacker which. Guessing is the best of as many rows of other people. An update on one row *is* that row,
from one member and unmasked. In sums, a perceptron's hidden units give single rows away as long as members are few and have one
row each; members with ordinary numbers of rows give means. Round-0 parameters follow from order and run, and members and
custodians check them: a coordinator cannot plant weights that isolate rows (Boenisch et al. 2023), which would make sums no
protection (Pasquini et al., 2111.07380).
`

const limits = `## What this does not show

* These attacks are lower bounds. A better one, or an attacker who knows more about a member than 8,000 people like its rows, learns
  more. Only DP bounds all attackers, and a run without it promises nothing about rows.
* Not tried: optimisation-based inversion (Zhu, Geiping in full), active attackers who choose models (the protocol refuses them),
  attacks over many runs of the same rows, images or text, models with more parameters than the mlp here. Larger models leak more.
* Members' rows are alike and equally many. A member whose rows are unlike all others' stands out more, and one with most of the rows
  *is* the sum; no rule bounds a member's share yet.
* That somebody took part is public. Statements about a population that hold without the person ("people like you earn more")
  are not membership, and the model is meant to learn them.
* Ridge and the attacks' other settings were chosen on seeds 100 to 102.
`
