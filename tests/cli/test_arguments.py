"""What argparse says in English is said in French."""

import argparse

import pytest

from campus.cli.arguments import Parser, moment, said


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("the following arguments are required: COMMANDE", "il manque COMMANDE"),
        ("unrecognized arguments: --bof", "argument inconnu : --bof"),
        ("argument --port: expected one argument", "l’option --port attend une valeur"),
        (
            "argument --port: invalid int value: 'x'",
            "l’option --port n’accepte pas « x »",
        ),
        (
            "argument --index: ignored explicit argument 'x'",
            "l’option --index n’attend pas de valeur, « x » reçu",
        ),
        (
            "argument FORMAT: invalid choice: 'humain' (choose from 'human', 'json')",
            "FORMAT : « humain » est inconnu ; vouliez-vous dire « human » ?",
        ),
        (
            "argument FORMAT: invalid choice: 'x' (choose from human, json)",
            "FORMAT : « x » est inconnu ; choisissez human ou json",
        ),
        ("ambiguous option: --d could match --diff, --dossier", "option ambiguë : --d"),
        (
            "argument --oui: not allowed with argument --diff",
            "--oui et --diff s’excluent",
        ),
        ("something new", "arguments incompris (something new)"),
    ],
)
def test_a_complaint_is_in_french(english: str, french: str) -> None:
    """Each sentence of argparse has its translation; one of a later Python is at least quoted."""
    assert said(english) == french


def test_what_argparse_says_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    """The Python that runs the tests says nothing that the translations do not know."""
    parser = Parser(prog="essai", description="Essai.")
    parser.add_argument("kind", choices=("un", "deux"))
    parser.add_argument("--port", type=int)
    for arguments in ([], ["trois"], ["un", "--port"], ["un", "--port", "x"], ["un", "--bof"]):
        with pytest.raises(SystemExit) as raised:
            parser.parse_args(arguments)
        assert raised.value.code == 2
    complaints = capsys.readouterr().err
    assert "arguments incompris" not in complaints
    assert not {"invalid", "argument:", "required"} & set(complaints.split())


def test_a_date_that_does_not_exist_is_refused() -> None:
    """A moment is read as in content files, with the same reasons."""
    assert moment("2025-03-14").isoformat() == "2025-03-14T00:00:00+01:00"
    with pytest.raises(argparse.ArgumentTypeError, match="ce mois n’a que 28 jours"):
        moment("2025-02-30")
