"""Evidence: run a program, record what it did, show the record on a page.

The way a snippet goes has one direction::

    snippets/ -> catalog -> runner (+ keeper, observer, stream) -> record -> store
              -> lanes -> figure -> show -> embed -> site/
                          -> matrix -> verdicts -> badges -> embed
                mutants -> attack (+ arena) -> fates -> pages

Each module has one reason to change:

- ``catalog``   finds snippets and reads their headers
- ``machine``   describes this machine and the interpreters on it
- ``probe``     describes an interpreter from inside, run by each of them
- ``digest``    names all that could change a run, as one sha256
- ``observer``  looks at a process tree from outside
- ``stream``    takes in what a program prints, and who wrote it
- ``keeper``    owns the process tree of one run, and ends it
- ``runner``    turns (snippet, variant) into a record, many at a time
- ``series``    reads the rows of numbers that a sweep prints
- ``verdict``   holds what happened against what the header expects
- ``record``    the JSON document that a run leaves behind
- ``store``     keeps records under their digests, atomically
- ``environments`` gives an interpreter just the packages that snippets declare
- ``matrix``    runs snippets in every cell: interpreter x start method
- ``verdicts``  keeps the verdict of every cell, in one file
- ``mutants``   derives programs that break a snippet's claim
- ``attack``    runs a snippet's own test on each of them
- ``arena``     tests in a copy of the project, again and again
- ``fates``     keeps what came of that, in one file
- ``badges``    draws verdicts: a row for a snippet, the table of all
- ``plan``      what a chart is to show
- ``charts``    plans charts of a record's series, and captions them
- ``plot``      has matplotlib draw such a plan
- ``lanes``     reads what was observed: who ran when, who waited, who printed
- ``figure``    draws lanes
- ``show``      draws what a record holds
- ``fences``    reads what pages ask for
- ``claims``    holds what a fence states of its runs against their records
- ``build``     the runner of one build of the site
- ``embed``     puts what records hold into pages, where their fences ask for it
- ``pages``     draws the page of each run, and the table of all times
- ``models``    the arithmetic of the explorable figures
- ``glossary``  draws the list of terms that have tooltips
- ``explore``   draws these figures, whole without their script
- ``watch``     runs any program of a reader's and draws it into one file
- ``diagnosis`` says in plain sentences what lanes show
- ``console``   says on a terminal what is run and what failed
- ``check``     reads the built pages once more before they are published
- ``hook``      the thin seam to MkDocs
"""
