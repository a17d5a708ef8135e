"""Where files go and how they are packed: folder names, the job's tree, ZIPs, storage errors in words."""

from app.generators.packing.names import safe_name
from app.generators.packing.tree import JobTree, LessonPlace, SectionPlace, UnitPlace, plan_tree

__all__ = ["JobTree", "LessonPlace", "SectionPlace", "UnitPlace", "plan_tree", "safe_name"]
