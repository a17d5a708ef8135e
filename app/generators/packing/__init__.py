"""Where files go and how they are packed: folder names, the job's tree, ZIPs, storage errors in words."""

from app.generators.packing.claim import claim_root
from app.generators.packing.names import safe_name
from app.generators.packing.storage import (
    ensure_inside,
    make_folder,
    remove_leftovers,
    replacing,
    storage_errors,
    write_file,
)
from app.generators.packing.tree import JobTree, LessonPlace, SectionPlace, UnitPlace, plan_tree
from app.generators.packing.zips import zip_job, zip_lesson, zip_unit

__all__ = [
    "JobTree",
    "LessonPlace",
    "SectionPlace",
    "UnitPlace",
    "claim_root",
    "ensure_inside",
    "make_folder",
    "plan_tree",
    "remove_leftovers",
    "replacing",
    "safe_name",
    "storage_errors",
    "write_file",
    "zip_job",
    "zip_lesson",
    "zip_unit",
]
