"""cyclonedx-validate {SPEC FORMAT FILE}...: validates CycloneDX documents with CycloneDX's own library for Python.

Each FILE is judged by the official schema (strictly), then read into the library's models. One line for every
fault; exit code 1 where there is any.
"""

import json
import sys
import warnings
from xml.etree import ElementTree

from cyclonedx.model.bom import Bom
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation import make_schemabased_validator
from cyclonedx.validation.json import JsonStrictValidator

# The library warns of every component that the root does not reach; ours all are, so that it is a fault.
warnings.simplefilter("error")
warnings.filterwarnings("ignore", message=".* is deprecated from CycloneDX ")


def faults_of(file, spec, form):
    with open(file, encoding="utf-8", newline="") as opened:
        text = opened.read()
    if form == OutputFormat.JSON:
        validator = JsonStrictValidator(spec)
    else:
        validator = make_schemabased_validator(form, spec)
    fault = validator.validate_str(text)
    if fault is not None:
        return [str(fault)[:2000]]
    bom = Bom.from_json(json.loads(text)) if form == OutputFormat.JSON else Bom.from_xml(ElementTree.fromstring(text))
    bom.validate()
    return []


def main(*words):
    failed = False
    for spec, form, file in zip(*[iter(words)] * 3, strict=True):
        version = SchemaVersion[f"V{spec.replace('.', '_')}"]
        try:
            faults = faults_of(file, version, OutputFormat[form.upper()])
        except Exception as error:  # whatever the library says is a fault
            faults = [f"{type(error).__name__}: {error}"[:2000]]
        for fault in faults:
            failed = True
            print(f"{file}: {fault}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
